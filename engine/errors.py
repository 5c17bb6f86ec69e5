"""Errors for users: one plain sentence that says what to do."""


class AfpError(Exception):
    """A failure whose message is written for users; the command exits with 1."""

    exit_code = 1


class UsageError(AfpError):
    """A command was used wrongly; it exits with 2."""

    exit_code = 2


class LibraryUnavailable(AfpError):
    """The library is on another machine, or on a disk that is not connected now. It may return at any time."""
