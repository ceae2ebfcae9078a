"""Writing to topics: acknowledged by every replica, or said not to be."""
