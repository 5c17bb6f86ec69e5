"""A run in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QDateTime, QLocale

from afp_gui.failures import translated
from afp_gui.numbers import number, percent
from afp_gui.training.run_folder import RunFolder, State

translate = QCoreApplication.translate

ROLES: dict[State, str] = {"running": "accent", "starting": "accent", "finished": "text", "failed": "red"}
"""The colour of a state's dot; muted for the others."""


def state_name(run: RunFolder) -> str:
    """One or two words."""
    return {
        "waiting": translate("Training", "Not started"),
        "starting": translate("Training", "Starting"),
        "running": translate("Training", "Running"),
        "stopped": translate("Training", "Stopped"),
        "finished": translate("Training", "Finished"),
        "failed": translate("Training", "Failed"),
    }[run.state]


def when(run: RunFolder) -> str:
    """`23 Nov 11:02`, in the locale's format."""
    try:
        made = QDateTime.fromSecsSinceEpoch(int(datetime.fromisoformat(run.made).timestamp()))
    except ValueError:
        return run.folder.name if run.title != run.folder.name else ""
    return QLocale().toString(made, translate("Training", "d MMM, HH:mm"))


def progress(run: RunFolder) -> str:
    """Its state, its progress and its training time, in one line."""
    parts = [state_name(run)]
    if run.steps and run.state != "finished":
        parts.append(percent(run.step / run.steps))
    if run.spent_s:
        parts.append(hours(run.spent_s))
    return " · ".join(parts)


def figures(run: RunFolder) -> str:
    """Its results so far, in one line."""
    parts = []
    if run.curves.loss:
        parts.append(translate("Training", "loss {x}").format(x=number(run.curves.loss[-1][1], 2)))
    if run.best is not None:
        parts.append(translate("Training", "{p} found").format(p=percent(run.best)))
    return " · ".join(parts)


def going_on(run: RunFolder) -> str:
    """Shown once, when the window opens."""
    sentence = translate("TrainingPage", "The training “{title}” continued while the window was closed.")
    return sentence.format(title=run.title)


def doing(run: RunFolder) -> str:
    """What it is doing now, or how it ended, in one sentence."""
    if run.asked == "stop" and run.going_on:
        return translate("Training", "Stopping after this step; what it has learnt is kept")
    if run.asked == "finish" and run.going_on:
        return translate("Training", "Finishing this round through the music, then it stops")
    if run.state == "starting" or (run.state == "running" and not run.steps):
        return translate("Training", "Getting the music, noise and rooms ready")
    if run.state == "running":
        return (
            translate("Training", "Learning")
            if run.step
            else translate("Training", "Measuring how many songs it finds before training")
        )
    if run.state == "failed":
        return translated(run.sentence) or translate(
            "Training", "It ended without giving a reason. Resume continues from the last checkpoint."
        )
    if run.state == "stopped":
        return translate("Training", "You stopped it. Resume continues exactly where it stopped.")
    if run.state == "finished":
        return translate("Training", "Done. Use this model, or keep it for later.")
    return translate("Training", "The music is not fully prepared yet. Resume continues with it.")


def hours(seconds: float) -> str:
    """`"40 s"`, `"25 min"`, `"2 h 10 min"`."""
    if seconds < 90:
        return translate("Training", "{s} s").format(s=number(seconds))
    minutes = round(seconds / 60)
    if minutes < 90:
        return translate("Training", "{m} min").format(m=minutes)
    if minutes < 600 and minutes % 60:
        return translate("Training", "{h} h {m} min").format(h=minutes // 60, m=minutes % 60)
    return translate("Training", "{h} h").format(h=number(minutes / 60))


def gigabytes(size: float) -> str:
    """`"120 MB"` or `"2.5 GB"`."""
    if size < 1e9:
        return translate("Training", "{n} MB").format(n=number(size / 1e6))
    return translate("Training", "{n} GB").format(n=number(size / 1e9, 1 if size < 1e10 else 0))
