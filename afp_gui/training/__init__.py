"""The training page: encoders of the user's own, made from their music, heard, tried and taken back."""
