"""What a person is told of, once a fact, wherever TIEOUT_NOTIFY_URLS says."""
