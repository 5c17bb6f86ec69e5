"""Keys, how it works, where it comes from, and a report when something went wrong."""
