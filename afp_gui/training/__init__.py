"""The training page: trains encoders on the user's music, and uses them."""
