import os

from engine.plain import plain


def test_a_name_cannot_garble_or_fake_what_is_shown() -> None:
    assert plain("Größe 1/東京.flac") == "Größe 1/東京.flac"
    assert plain("a\x1b[2J\n.mp3") == "a�[2J�.mp3"
    assert plain("3pm.\u202egpj") == "3pm.�gpj"
    assert plain(os.fsdecode(b"caf\xe9")) == plain(b"caf\xe9") == "caf�"
