"""Controls that more than one page uses."""
