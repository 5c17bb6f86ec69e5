import os

from engine.display_text import display_text


def test_a_name_cannot_garble_or_fake_what_is_shown() -> None:
    assert display_text("Größe 1/東京.flac") == "Größe 1/東京.flac"
    assert display_text("a\x1b[2J\n.mp3") == "a�[2J�.mp3"
    assert display_text("3pm.\u202egpj") == "3pm.�gpj"
    assert display_text(os.fsdecode(b"caf\xe9")) == display_text(b"caf\xe9") == "caf�"
