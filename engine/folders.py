"""Where Earmark keeps what belongs to its user."""

from pathlib import Path

import platformdirs


def data_folder() -> Path:
    """The platform's folder for this application's data; it need not exist yet."""
    return platformdirs.user_data_path("earmark", appauthor=False)


def default_profile() -> Path:
    """Where the window keeps settings and history unless `--profile` says otherwise."""
    return platformdirs.user_config_path("earmark", appauthor=False)


def demo_folder() -> Path:
    """Where the demo keeps its library and its music."""
    return data_folder() / "demo"


def corpus_folder() -> Path:
    """Where the music, noise and rooms to train and judge on are prepared; all of it can be fetched again."""
    return platformdirs.user_cache_path("earmark", appauthor=False) / "corpus"


def prepared_folder() -> Path:
    """Where the user's own music is prepared to train on, a folder for each choice of music, noise and rooms."""
    return platformdirs.user_cache_path("earmark", appauthor=False) / "training"


def runs_folder() -> Path:
    """Where the window keeps its trainings, a folder each."""
    return data_folder() / "runs"


def models_folder() -> Path:
    """Where the user's own models lie, a folder each."""
    return data_folder() / "models"
