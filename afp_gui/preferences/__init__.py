"""The settings page, and the data that Earmark stores."""
