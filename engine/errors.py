"""What a user is told when something cannot be done: one plain sentence, with the way out."""


class AfpError(Exception):
    """A failure whose message can be shown to a user as it is; the command exits with 1."""

    exit_code = 1


class UsageError(AfpError):
    """Wrong use of a command; it exits with 2."""

    exit_code = 2


class LibraryUnavailable(AfpError):
    """What is needed lies on another machine, or on a disk that is not there now; it may be back at any moment."""
