"""Finds the loudspeakers: the sinks of the sound server, or PortAudio's own list if there is none."""

from dataclasses import dataclass

from engine.display_text import display_text
from engine.errors import AfpError


@dataclass(frozen=True)
class Loudspeaker:
    """An output: by the sound server's own name, or by PortAudio's number if there is no server."""

    name: str
    server_name: str | None
    index: int | None


def loudspeakers() -> tuple[Loudspeaker | None, list[Loudspeaker]]:
    """The default loudspeaker, and all current ones. Raises AfpError without PortAudio."""
    try:
        served = sinks()
        return served if served is not None and pulse_index() is not None else _portaudio_outputs()
    except OSError as error:
        raise AfpError("The sound library PortAudio is missing: install it and start again.") from error


def find_loudspeaker(wanted: str | None) -> Loudspeaker:
    """The output with this id or name, None means the default one. Raises AfpError if there is none.

    Call it after a `Microphone` was made, which ensures that PortAudio is there and knows the server.
    """
    default, outputs = loudspeakers()
    if wanted is None and default is not None:
        return default
    for found in outputs:
        if wanted is not None and (wanted == found.server_name or wanted.casefold() == found.name.casefold()):
            return found
    if wanted is None or not outputs:
        raise AfpError("No loudspeaker was found: connect one and check that the sound server runs.")
    there = ", ".join(f"“{display_text(found.name)}”" for found in outputs)
    raise AfpError(f"There is no loudspeaker called “{display_text(wanted)}”: name one of {there}.")


def pulse_index() -> int | None:
    """PortAudio's number of the sound server's output."""
    import sounddevice

    devices = enumerate(sounddevice.query_devices())
    return next((at for at, found in devices if found["name"] == "pulse" and found["max_output_channels"] > 0), None)


def sinks() -> tuple[Loudspeaker | None, list[Loudspeaker]] | None:
    """The default sink, and all sinks of the sound server; None if there is no server (or no libpulse)."""
    try:
        import pulsectl

        with pulsectl.Pulse("earmark", connect=False) as server:
            server.connect(autospawn=False)
            default = server.server_info().default_sink_name
            outputs = [Loudspeaker(sink.description or sink.name, sink.name, None) for sink in server.sink_list()]
    except Exception:  # noqa: BLE001  no module, no library, PulseError, or libpulse's own when the server ends
        return None
    return next((output for output in outputs if output.server_name == default), None), outputs


def _portaudio_outputs() -> tuple[Loudspeaker | None, list[Loudspeaker]]:
    import sounddevice

    found = [
        Loudspeaker(device["name"], None, index)
        for index, device in enumerate(sounddevice.query_devices())
        if device["max_output_channels"] > 0
    ]
    try:
        default = int(sounddevice.query_devices(kind="output")["index"])
    except (sounddevice.PortAudioError, ValueError):
        default = -1
    return next((output for output in found if output.index == default), None), found
