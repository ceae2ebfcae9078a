"""Reading a topic batch by batch, with offsets that live in Postgres."""
