"""“Use this model”: saves it, calibrates it, indexes the music beside the old library, and then switches."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, Signal

from afp_gui.command_process import Outcome
from afp_gui.training.command import TrainingCommand
from afp_gui.training.run_folder import RunFolder, read_json, write_json

ADOPTION = "adoption.json"


class Adoption(QObject):
    """One at a time. However it ends, the old library and model are not touched."""

    doing = Signal(str)
    uncalibrated = Signal(str)  # why; `index` goes on without, `begin` tries again
    failed = Signal(str)
    cancelled = Signal()
    ready = Signal(Path)  # the library to use from now on

    def __init__(self, training_command: TrainingCommand, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._training_command = training_command
        self._run: RunFolder | None = None
        self._library = Path()
        self._model: dict[str, object] = {}

    def begin(self, run: RunFolder, library: Path) -> None:
        """Use the model of `run` for the music in `library`."""
        if run.model is None:
            return
        self._run, self._library = run, library
        self.doing.emit(self.tr("Keeping the model"))
        self._training_command.run(["encoders", "--keep", str(run.model), "--json"], self._after(self._kept))

    def index(self) -> None:
        """Index the music with the model, into a new library beside the old one."""
        self.doing.emit(self.tr("Indexing your music with the new model"))
        arguments = ["index", "--folders-of", str(self._library), "--library", str(self._beside)]
        arguments += ["--encoder", str(self._model["folder"]), "--json", "--progress", "json"]
        self._training_command.run(arguments, self._after(self._indexed))

    @property
    def _beside(self) -> Path:
        return self._library.with_name(f"{self._library.name.partition('@')[0]}@{self._model['id']}")

    def _after(self, then: Callable[[Outcome], None]) -> Callable[[Outcome], None]:
        def judged(outcome: Outcome) -> None:
            if outcome.cancelled:
                self.cancelled.emit()
            elif not outcome.ok:
                self.failed.emit(outcome.sentence or self.tr("It failed without giving a reason."))
            else:
                then(outcome)

        return judged

    def _kept(self, outcome: Outcome) -> None:
        assert self._run is not None
        self._model = outcome.result
        corpus = self._run.plan.get("corpus")
        if outcome.result.get("calibrated"):
            self.index()
        elif not corpus:
            self.uncalibrated.emit(self.tr("the music that it was trained on is not known here"))
        else:
            self.doing.emit(self.tr("Calibrating; Cancel skips it"))
            arguments = ["evaluate", "calibrate", "--encoder", str(outcome.result["folder"]), "--corpus", str(corpus)]
            self._training_command.run([*arguments, "--clips", "1", "--progress", "json"], self._calibrated)

    def _calibrated(self, outcome: Outcome) -> None:
        if outcome.ok:
            self.index()
        else:
            skipped = self.tr("it was skipped")
            self.uncalibrated.emit(skipped if outcome.cancelled else outcome.sentence.rstrip("."))

    def _indexed(self, outcome: Outcome) -> None:
        assert self._run is not None
        try:
            former = former_library(self._run) if self._library == self._beside else None
            fields = {"version": 1, "library": str(self._beside), "former": str(former or self._library)}
            write_json(self._run.folder / ADOPTION, fields)
        except OSError as error:
            self.failed.emit(self.tr("The switch could not be saved: {why}.").format(why=error.strerror))
            return
        self.ready.emit(self._beside)


def adopted_library(run: RunFolder) -> Path | None:
    """The library that was made with the model of this run; None if there is none."""
    library = read_json(run.folder / ADOPTION).get("library")
    return Path(library) if library and Path(library).is_dir() else None


def former_library(run: RunFolder) -> Path | None:
    """The library that was in use before; None if it does not exist any more."""
    former = read_json(run.folder / ADOPTION).get("former")
    return Path(former) if former and Path(former).is_dir() else None
