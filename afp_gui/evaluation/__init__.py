"""The evaluation page: it tests encoders and shows the results."""
