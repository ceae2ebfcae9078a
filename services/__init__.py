"""The services of tieout, and the command that starts them."""
