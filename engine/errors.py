"""Errors for users: one plain sentence that says what to do."""


def one_line(error: BaseException) -> str:
    """What an error says of itself."""
    return " ".join(str(error).split()) or "no message"


def unexpected(error: Exception) -> str:
    """The sentence for a failure that is a fault of the program."""
    failure = f"{type(error).__name__}: {one_line(error)}"
    return f"Something went wrong in afp ({failure}). Run it again with --debug for the details."


class AfpError(Exception):
    """A failure whose message is written for users; the command exits with 1."""

    exit_code = 1


class UsageError(AfpError):
    """A command was used wrongly; it exits with 2."""

    exit_code = 2


class LibraryUnavailable(AfpError):
    """The library is on another machine, or on a disk that is not connected now. It may return at any time."""
