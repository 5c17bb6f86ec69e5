"""A run in words."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication, QLocale

from afp_gui.training.run_folder import RunFolder, State

ROLES: dict[State, str] = {"running": "accent", "starting": "accent", "finished": "text", "failed": "red"}
"""The colour of a state's dot; muted for the others."""


def _tr(text: str) -> str:
    return QCoreApplication.translate("Training", text)


def state_name(run: RunFolder) -> str:
    """One or two words."""
    return {
        "waiting": _tr("Not begun"),
        "starting": _tr("Starting"),
        "running": _tr("Running"),
        "stopped": _tr("Stopped"),
        "finished": _tr("Finished"),
        "failed": _tr("Failed"),
    }[run.state]


def when(run: RunFolder) -> str:
    """`23 Nov 11:02`, in the words of the locale."""
    try:
        made = datetime.fromisoformat(run.made).astimezone()
    except ValueError:
        return run.folder.name if run.title != run.folder.name else ""
    return QLocale().toString(made, _tr("d MMM, HH:mm"))


def progress(run: RunFolder) -> str:
    """Its state, how far it is and how long it has trained, in one line."""
    parts = [state_name(run)]
    if run.steps and run.state != "finished":
        parts.append(_tr("{p} %").format(p=f"{100 * run.step / run.steps:.0f}"))
    if run.spent_s:
        parts.append(hours(run.spent_s))
    return " · ".join(parts)


def figures(run: RunFolder) -> str:
    """What it has reached, in one line."""
    parts = []
    if run.curves.loss:
        parts.append(_tr("loss {x}").format(x=f"{run.curves.loss[-1][1]:.2f}"))
    if run.best is not None:
        parts.append(_tr("{p} % found").format(p=f"{100 * run.best:.0f}"))
    return " · ".join(parts)


def doing(run: RunFolder) -> str:
    """What goes on in it now, or what became of it, in one sentence."""
    if run.asked == "stop" and run.going_on:
        return _tr("Stopping after this step; what it has learnt is kept")
    if run.asked == "finish" and run.going_on:
        return _tr("Finishing this round through the music, then it stops")
    if run.state == "starting" or (run.state == "running" and not run.steps):
        return _tr("Getting the music, noise and rooms ready")
    if run.state == "running":
        return _tr("Learning") if run.step else _tr("Seeing how many songs it finds before it learns")
    if run.state == "failed":
        return run.sentence.replace("--resume", _tr("Resume")) or _tr(
            "It ended without saying why. Resume goes on from the last checkpoint."
        )
    if run.state == "stopped":
        return _tr("Stopped by you. Resume goes on exactly where it was.")
    if run.state == "finished":
        return _tr("Done. Use this model, or keep it for later.")
    return _tr("The music has not been prepared to its end yet. Resume goes on with it.")


def hours(seconds: float) -> str:
    """`"40 s"`, `"25 min"`, `"2 h 10 min"`."""
    if seconds < 90:
        return _tr("{s} s").format(s=f"{seconds:.0f}")
    minutes = round(seconds / 60)
    if minutes < 90:
        return _tr("{m} min").format(m=minutes)
    if minutes < 600 and minutes % 60:
        return _tr("{h} h {m} min").format(h=minutes // 60, m=minutes % 60)
    return _tr("{h} h").format(h=f"{minutes / 60:,.0f}")


def gigabytes(size: float) -> str:
    """`"120 MB"` or `"2.5 GB"`."""
    if size < 1e9:
        return _tr("{n} MB").format(n=f"{size / 1e6:,.0f}")
    return _tr("{n} GB").format(n=f"{size / 1e9:,.1f}" if size < 1e10 else f"{size / 1e9:,.0f}")
