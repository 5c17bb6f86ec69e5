"""The trainer's subcommands of `afp`, one module each."""
