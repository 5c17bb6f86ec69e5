"""What was heard, kept and handed on."""
