"""The files of an index: a manifest, replaced by rename, names the codebook and the parts that belong to it."""

import json
import uuid
from dataclasses import asdict, dataclass, field, fields
from hashlib import sha256
from pathlib import Path

from engine.errors import AfpError
from engine.library.codebook import Codebook, IvfPq
from engine.library.index_parts import Part, PartFile, digest_of
from engine.library.track_rows import MOST_ROWS
from engine.platform_calls import put_in_place
from engine.progress import ProgressFn, no_progress

MANIFEST_VERSION = 2
_KINDS = tuple(field.type for field in fields(Part))


@dataclass(frozen=True)
class Manifest:
    """What an index consists of: the codebook's file and the parts; no settings where it is searched exactly."""

    settings: IvfPq | None = None
    codebook: str = ""
    parts: list[Part] = field(default_factory=list)

    @property
    def end(self) -> int:
        """Rows before this one are in the parts, or of no track."""
        return self.parts[-1].end if self.parts else 0


class IndexFiles:
    """The files of one index. `encoder_id` guards against those of another encoder; `dim`: of a row."""

    def __init__(self, directory: Path, encoder_id: str, dim: int) -> None:
        self.directory = directory
        self.encoder_id = encoder_id
        self.dim = dim
        self.path = directory / "manifest.json"

    def manifest(self) -> Manifest:
        """What the index consists of. Raises AfpError when the manifest is damaged or another encoder's."""
        if not self.path.exists():
            return Manifest()
        try:
            written = json.loads(self.path.read_bytes())
            if written["version"] != MANIFEST_VERSION or written["encoder"] != self.encoder_id:
                raise AfpError("The index belongs to another encoder or another version of Earmark.")
            if written["settings"] is None:
                return Manifest()
            settings = IvfPq(**{name: int(value) for name, value in written["settings"].items()})
            parts = [Part(**entry) for entry in written["parts"]]
            if any(tuple(map(type, vars(part).values())) != _KINDS for part in parts):
                raise TypeError("a part that is none")
            bounds = [bound for part in parts for bound in (part.first, part.end)]
            if bounds != sorted(bounds) or any(not 0 <= bound < MOST_ROWS for bound in bounds):
                raise ValueError("parts out of order")
            if any(part.first == part.end or not 0 <= part.rows <= part.end - part.first for part in parts):
                raise ValueError("a part of no rows")
            return Manifest(settings, str(written["codebook"]), parts)
        except (OSError, ValueError, TypeError, KeyError, AttributeError) as error:
            raise AfpError("The index's manifest is damaged.") from error

    def manifest_bytes(self) -> bytes:
        """The manifest as it lies there; none where it does not."""
        try:
            return self.path.read_bytes()
        except OSError:
            return b""

    def open_part(self, part: Part, settings: IvfPq) -> PartFile:
        """A part, opened. Raises AfpError when it is not whole."""
        return PartFile(self.directory, part, settings.cells, settings.pieces)

    def read_codebook(self, manifest: Manifest) -> Codebook:
        """The codebook that a manifest with settings names. Raises AfpError when it is missing or damaged."""
        assert manifest.settings is not None
        name = manifest.codebook
        try:
            data = (self.directory / Path(name).name).read_bytes()
        except OSError as error:
            raise AfpError("An index file is missing or damaged.") from error
        # Checked before Faiss sees it: a damaged file can end the process. The name tells what it held when written.
        if codebook_name(data) != name:
            raise AfpError(f"The index file {Path(name).name} is damaged.")
        return Codebook.read(data, manifest.settings, self.dim)

    def new_part(self) -> Path:
        """Where the next part is written."""
        return self.directory / f"{uuid.uuid4().hex[:12]}.part"

    def write_codebook(self, data: bytes) -> str:
        """Keeps a codebook on the disk; gives the name of its file."""
        name = codebook_name(data)
        temporary = self.directory / f"{name}.new"
        temporary.write_bytes(data)
        put_in_place(temporary, self.directory / name)
        return name

    def publish(self, manifest: Manifest, preset: str) -> None:
        """Puts a manifest in place, and deletes the files that it does not name."""
        written = {
            "version": MANIFEST_VERSION,
            "encoder": self.encoder_id,
            "dim": self.dim,
            "preset": preset,
            "settings": manifest.settings and asdict(manifest.settings),
            "codebook": manifest.codebook,
            "parts": [part.to_dict() for part in manifest.parts],
        }
        temporary = self.path.with_name("manifest.json.new")
        temporary.write_text(json.dumps(written, indent=1))
        put_in_place(temporary, self.path)
        kept = {"manifest.json", manifest.codebook, *(part.file for part in manifest.parts)}
        for path in self.directory.iterdir():
            if path.name not in kept and path.suffix in (".part", ".codebook", ".faiss", ".new"):
                path.unlink(missing_ok=True)

    def problems(self, progress: ProgressFn = no_progress) -> list[tuple[str, str]]:
        """(file, what is wrong with it) for every part of the index that is not whole."""
        try:
            manifest = self.manifest()
        except AfpError as error:
            return [(str(self.path), str(error))]
        if manifest.settings is None:
            return []
        found = []
        try:
            self.read_codebook(manifest)
        except AfpError as error:
            found.append((str(self.directory / manifest.codebook), str(error)))
        for done, part in enumerate(manifest.parts, 1):
            try:
                self.open_part(part, manifest.settings).close()
                if digest_of(self.directory / part.file) != part.sha256:
                    raise AfpError("An index file is missing or damaged.")
            except (AfpError, OSError) as error:
                found.append((str(self.directory / part.file), str(error)))
            progress(done, len(manifest.parts), "files", "Checking the index")
        return found


def codebook_name(data: bytes) -> str:
    """What a codebook's file is called: it tells what the file held when it was written."""
    return f"{sha256(data).hexdigest()[:32]}.codebook"
