"""Access tokens, in the system's keyring under "earmark" and the server's name; never in a file or URL."""

import os
from typing import Any

from engine.errors import AfpError
from engine.library.location import Address

SERVICE = "earmark"
VARIABLE = "EARMARK_MILVUS_TOKEN"


def token_for(address: Address) -> str:
    """The token for a server, from the environment or else the keyring; "" if there is none, or it stays locked."""
    if given := os.environ.get(VARIABLE):
        return given
    try:
        return _keyring().get_password(SERVICE, _whose(address)) or ""
    except Exception:  # noqa: BLE001  none, or whatever a backend raises; a server that wants a token will say so
        return ""


def keep_token(address: Address, token: str) -> None:
    """Stores a token in the keyring, or deletes it if "". Raises AfpError if there is no keyring."""
    keyring = _keyring()
    try:
        if token:
            keyring.set_password(SERVICE, _whose(address), token)
        elif keyring.get_password(SERVICE, _whose(address)) is not None:
            keyring.delete_password(SERVICE, _whose(address))
    except Exception as error:  # whatever a backend raises
        raise _none() from error


def _whose(address: Address) -> str:
    """A server's name in the keyring: a token for encrypted connections is never sent over an open one."""
    return f"{address.host}:{address.port}" + ("" if address.tls else " (not encrypted)")


def _keyring() -> Any:
    """The module, if it can store anything. It is optional, and desktops without a keyring are common."""
    try:
        import keyring
        from keyring.backends import fail, null

        backend = keyring.get_keyring()
    except Exception as error:  # a backend may fail over anything while it starts
        raise _none() from error
    if isinstance(backend, fail.Keyring | null.Keyring):
        raise _none()
    return keyring


def _none() -> AfpError:
    return AfpError(
        "There is no keyring here to keep the token in; install earmark[milvus] and open a desktop session, "
        f"or give the token in the environment variable {VARIABLE}."
    )
