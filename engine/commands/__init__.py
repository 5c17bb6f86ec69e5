"""The subcommands of `afp`, one module each."""
