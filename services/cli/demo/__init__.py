"""`tieout demo`: a simulated business, its year imported, its trade followed, and the proof."""
