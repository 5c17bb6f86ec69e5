"""The folders in which Earmark stores its user's data."""

from pathlib import Path

import platformdirs


def data_folder() -> Path:
    """The platform's folder for this application's data; it may not exist yet."""
    return platformdirs.user_data_path("earmark", appauthor=False)


def default_profile() -> Path:
    """Where the window stores settings and history without `--profile`."""
    return platformdirs.user_config_path("earmark", appauthor=False)


def demo_folder() -> Path:
    """Where the demo stores its library and its music."""
    return data_folder() / "demo"


def corpus_folder() -> Path:
    """Where music, noise and rooms for training and evaluation are prepared; all of it can be downloaded again."""
    return platformdirs.user_cache_path("earmark", appauthor=False) / "corpus"


def analyses_folder() -> Path:
    """Where what was heard of a recording is kept until its list of songs is made."""
    return platformdirs.user_cache_path("earmark", appauthor=False) / "analyses"


def prepared_folder() -> Path:
    """Where the user's own music is prepared for training, in one folder for each choice of music, noise and rooms."""
    return platformdirs.user_cache_path("earmark", appauthor=False) / "training"


def runs_folder() -> Path:
    """Where the window stores its trainings, one folder each."""
    return data_folder() / "runs"


def models_folder() -> Path:
    """Where the user's own models are stored, one folder each."""
    return data_folder() / "models"
