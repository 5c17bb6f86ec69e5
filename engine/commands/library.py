"""Show, check, repair, export or change the library."""

import argparse
import json
import os
import sys
from collections.abc import Callable
from contextlib import closing, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from engine.commands import options
from engine.display_text import display_text
from engine.errors import AfpError, UsageError
from engine.library.location import FORM, Address, address_of, needs_folder

if TYPE_CHECKING:
    from engine.library.integrity import Problem
    from engine.library.library import Library
    from engine.progress import Progress


EXAMPLE = "afp library status"
SERVER = "milvus://music.example.org/songs"


def configure(parser: argparse.ArgumentParser) -> None:
    """Declares the sub-commands and their arguments."""
    actions = parser.add_subparsers(dest="action", required=True, metavar="ACTION")

    def action(name: str, help: str, example: str = "") -> argparse.ArgumentParser:
        command = f"afp library {name} {example}".strip()
        sub = actions.add_parser(name, help=help, description=help, **options.example(command))
        options.library_option(sub)
        options.json_option(sub)
        options.progress_option(sub)
        options.debug_option(sub)
        return sub

    action("status", "show what the library holds")
    action("folders", "list the folders that were indexed, and whether they are there")
    forget = action("forget", "remove folders and their tracks from the library; the files stay", "~/Music/Audiobooks")
    forget.add_argument("folders", nargs="+", metavar="FOLDER", help="as `afp library folders` lists it")
    action("duplicates", "list tracks that are the same recording; Ctrl-C prints those found so far")
    action("verify", "check everything against its checksums; exits with 1 if anything is damaged")
    action("repair", "restore a damaged catalogue from its copy, remove damaged tracks, rebuild the index")
    rebuild = action("rebuild", "rebuild the index and free the space of removed tracks; nothing is decoded")
    rebuild.add_argument("--preset", choices=("auto", "paper", "exact"), help="the kind of index to use from now on")
    remove = action("remove", "remove tracks from the library; the files stay", "--missing")
    remove.add_argument("tracks", nargs="*", metavar="ID|PATH", help="track numbers, files or folders")
    remove.add_argument("--missing", action="store_true", help="all tracks whose files are missing")
    export = action("export", "write the library to one file", "music.earmark")
    export.add_argument("file", type=Path, metavar="FILE", help="the file to write")
    delete = action("delete", "delete the library; the music files stay", "--library ~/old-library")
    delete.add_argument("--yes", action="store_true", help="do not ask")
    load = action("import", "make a library from an exported file", "music.earmark --library ~/library")
    load.add_argument("file", type=Path, metavar="FILE", help="the exported file")
    publish = action(
        "publish", "copy the changes of this library to a Milvus server; the next call resumes a stopped one", SERVER
    )
    publish.add_argument("url", type=Path, metavar="URL", help=FORM)
    login = action("login", "store the token for a Milvus server in the keyring; an empty one deletes it", SERVER)
    login.add_argument("url", type=Path, metavar="URL", help=FORM)


def run(args: argparse.Namespace) -> int:
    """Does the action; prints its result as one JSON object or as text."""
    from engine.library.library import changing
    from engine.progress import Progress

    actions: dict[str, Callable[[argparse.Namespace, Progress], tuple[dict[str, Any], int]]] = {
        "status": _status,
        "folders": _folders,
        "forget": _forget,
        "duplicates": _duplicates,
        "verify": _verify,
        "repair": _repair,
        "rebuild": _rebuild,
        "remove": _remove,
        "delete": _delete,
        "export": _export,
        "import": _import,
        "publish": _publish,
        "login": _login,
    }
    if args.action != "status":
        needs_folder(args.library)
    with Progress.for_cli(args.progress) as progress, changing(args.library):
        result, status = actions[args.action](args, progress)
    if args.json:
        print(json.dumps(result))
    else:
        for key, value in result.items():
            if isinstance(value, list):
                for entry in value:
                    if isinstance(entry.get("tracks"), list):  # a group
                        print(*(display_text(str(track["path"])) for track in entry["tracks"]), sep="\n", end="\n\n")
                        continue
                    print(": ".join(display_text(str(part)) for part in entry.values()))
            else:
                print(f"{key.replace('_', ' ')}: {display_text(str(value))}")
    return status


def _status(args: argparse.Namespace, progress: "Progress") -> tuple[dict[str, Any], int]:
    from engine.library.opening import open_library
    from engine.library.status import described

    with open_library(args.library) as library:
        return described(library), 0


def _folders(args: argparse.Namespace, progress: "Progress") -> tuple[dict[str, Any], int]:
    from engine.library.catalog_access import reading_catalog
    from engine.library.folder_state import folder_states

    with reading_catalog(args.library) as catalog:
        return {"folders": [folder.to_json() for folder in folder_states(catalog)]}, 0


def _forget(args: argparse.Namespace, progress: "Progress") -> tuple[dict[str, Any], int]:
    with _open(args, write=True) as library:
        # Links stay as they were indexed.
        removed = sum(library.forget_folder(os.path.abspath(folder)) for folder in args.folders)  # noqa: PTH100
        library.back_up(at_most_daily=True)
        return {"removed": removed, "tracks": library.track_count}, 0


def _duplicates(args: argparse.Namespace, progress: "Progress") -> tuple[dict[str, Any], int]:
    from engine.commands.index import interrupts
    from engine.library.duplicates import duplicates

    interrupted = interrupts()
    with _open(args) as library:
        groups = duplicates(library, progress, lambda: bool(interrupted))
    return {"groups": [group.to_json() for group in groups]}, 130 if interrupted else 0


def _verify(args: argparse.Namespace, progress: "Progress") -> tuple[dict[str, Any], int]:
    from engine.library.errors import Damaged
    from engine.library.integrity import Problem

    try:
        with _open(args) as library:
            problems = library.verify(progress)
            tracks = library.track_count
    except Damaged as error:  # what cannot be opened is not whole: no failure of the check
        problems, tracks = [Problem(os.fspath(args.library), str(error))], 0
    if not problems:  # whoever may not write here has checked it all the same
        with suppress(AfpError), _open(args, write=True) as library:
            library.catalog.note_verified()
            library.back_up(at_most_daily=True)
    return {"ok": not problems, "tracks": tracks, "problems": _listed(problems)}, 1 if problems else 0


def _repair(args: argparse.Namespace, progress: "Progress") -> tuple[dict[str, Any], int]:
    from engine.library.catalog_access import CATALOG
    from engine.library.errors import Damaged
    from engine.library.restoration import restore

    told = ""
    try:
        repaired, left = _repaired(args, progress)
    except Damaged:
        told = str(restore(args.library / CATALOG, progress))
        repaired, left = _repaired(args, progress)
    result = {"ok": not left, "restored": told, "repaired": _listed(repaired), "problems": _listed(left)}
    return result, 1 if left else 0


def _repaired(args: argparse.Namespace, progress: "Progress") -> "tuple[list[Problem], list[Problem]]":
    with _open(args, write=True) as library:
        repaired = library.repair(progress)
        left = library.verify(progress)
        if not left:
            library.back_up()
        return repaired, left


def _rebuild(args: argparse.Namespace, progress: "Progress") -> tuple[dict[str, Any], int]:
    with _open(args, write=True) as library:
        library.rebuild(args.preset, progress)
        library.back_up()
    return _status(args, progress)


def _remove(args: argparse.Namespace, progress: "Progress") -> tuple[dict[str, Any], int]:
    if not args.tracks and not args.missing:
        raise UsageError("Say which tracks to remove: their numbers, files or folders, or --missing.")
    with _open(args, write=True) as library:
        chosen: set[int] = set()
        for wanted in args.tracks:
            path = os.path.abspath(wanted)  # noqa: PTH100  links stay as they were indexed
            inside = path.rstrip(os.sep) + os.sep
            found = {
                track.id
                for track in library.tracks()
                if wanted == str(track.id) or track.path == path or track.path.startswith(inside)
            }
            if not found:
                raise AfpError(f"There is no track {display_text(wanted)} in the library; nothing was removed.")
            chosen |= found
        if args.missing:
            chosen |= {track.id for track in library.tracks() if track.state == "missing"}
        removed = library.remove(chosen)
        library.back_up(at_most_daily=True)
        return {"removed": removed, "tracks": library.track_count}, 0


def _delete(args: argparse.Namespace, progress: "Progress") -> tuple[dict[str, Any], int]:
    from engine.library.deletion import delete_library

    where = display_text(os.fspath(args.library))
    if not args.yes and not sys.stdin.isatty():
        raise UsageError(f"This would delete the library {where}; add --yes if it shall.")
    question = f"Delete the library {where}? The music stays. [y/N] "
    if not args.yes and input(question).strip().lower() not in ("y", "yes"):
        raise AfpError("Nothing was deleted.")
    return {"library": os.fspath(args.library), "bytes": delete_library(args.library)}, 0


def _export(args: argparse.Namespace, progress: "Progress") -> tuple[dict[str, Any], int]:
    from engine.library.archive import export_library

    # Opened for writing: nobody changes it while it is copied.
    with _open(args, write=True) as library:
        size = export_library(library, args.file, progress)
        return {"file": os.fspath(args.file), "bytes": size, "tracks": library.track_count}, 0


def _import(args: argparse.Namespace, progress: "Progress") -> tuple[dict[str, Any], int]:
    from engine.library.archive import import_library

    import_library(args.file, args.library, progress)
    return _status(args, progress)


def _publish(args: argparse.Namespace, progress: "Progress") -> tuple[dict[str, Any], int]:
    from engine.commands.index import interrupts
    from engine.milvus.publishing import publish
    from engine.milvus.server import BUILD_S, Server

    interrupted = interrupts()
    with _open(args, write=True) as library, closing(Server(_address(args.url), BUILD_S)) as server:
        report = publish(library, server, progress, lambda: bool(interrupted))
    return report.to_json(), 130 if report.cancelled else 0


def _login(args: argparse.Namespace, progress: "Progress") -> tuple[dict[str, Any], int]:
    from getpass import getpass

    from engine.milvus.token import keep_token

    address = _address(args.url)
    # A script may give it on stdin; on a terminal it is not shown.
    asked = (
        getpass(f"Token for {address.host} (USER:PASSWORD or a key): ") if sys.stdin.isatty() else sys.stdin.readline()
    )
    keep_token(address, asked.strip())
    return {"server": address.host, "kept": bool(asked.strip())}, 0


def _address(url: Path) -> Address:
    address = address_of(url)
    if address is None:
        raise UsageError(f"{display_text(os.fspath(url))} is no address of a library on a server; write {FORM}.")
    return address


def _open(args: argparse.Namespace, write: bool = False) -> "Library":
    from engine.library.library import Library

    return Library.open(args.library, write=write)


def _listed(problems: "list[Problem]") -> list[dict[str, str]]:
    return [{"path": problem.path, "reason": problem.reason} for problem in problems]
