"""The Help page: keys, how it works, about, licences, and the error report."""
