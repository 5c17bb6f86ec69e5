"""The window's own sentences for sentences of the engine that name commands of the terminal."""

from PySide6.QtCore import QT_TRANSLATE_NOOP

IN_THE_WINDOW = {
    "There is no sound source called “{wanted}”: see `afp sources` for those there are.": QT_TRANSLATE_NOOP(
        "Engine", "There is no sound source called “{wanted}”. Choose another source from the list."
    ),
    "There is no music library in {directory}; make one with `afp index FOLDER`.": QT_TRANSLATE_NOOP(
        "Engine", "There is no music library in {directory}. Add folders of music on the Library page."
    ),
    "The catalogue {path} is damaged or cannot be read; run `afp library repair` on {path2}.": QT_TRANSLATE_NOOP(
        "Engine", "The catalogue {path} is damaged or cannot be read. Choose Maintenance, Repair on the Library page."
    ),
    "The index of {directory} is missing or behind; run `afp library rebuild`.": QT_TRANSLATE_NOOP(
        "Engine", "The index of {directory} is missing or behind. Choose Maintenance, Rebuild the index."
    ),
    "{directory} is cut short; run `afp library repair`.": QT_TRANSLATE_NOOP(
        "Engine", "{directory} is cut short. Choose Maintenance, Repair on the Library page."
    ),
    "{path} is cut short; run `afp library rebuild`.": QT_TRANSLATE_NOOP(
        "Engine", "{path} is cut short. Choose Maintenance, Rebuild the index on the Library page."
    ),
    "{shard} cannot be read; run `afp library repair`.": QT_TRANSLATE_NOOP(
        "Engine", "{shard} cannot be read. Choose Maintenance, Repair on the Library page."
    ),
    "{shard} is cut short or gone; run `afp library repair`.": QT_TRANSLATE_NOOP(
        "Engine", "{shard} is cut short or gone. Choose Maintenance, Repair on the Library page."
    ),
    "The library {path} is of an older kind; run `afp index` on it once.": QT_TRANSLATE_NOOP(
        "Engine", "The library {path} is of an older kind. Choose Rescan on the Library page once."
    ),
    "There is no folder {folder}: make it, or choose another --log.": QT_TRANSLATE_NOOP(
        "Engine", "There is no folder {folder}: make it, or choose another file for the log of plays."
    ),
    "{file} is not a library made by `afp library export`, or it is damaged.": QT_TRANSLATE_NOOP(
        "Engine", "{file} is not an exported library, or it is damaged."
    ),
    (
        "No microphone was found: connect one and check that the sound server runs, "
        "or listen to a file with --source FILE."
    ): QT_TRANSLATE_NOOP(
        "Engine", "No microphone was found. Connect one, or check that the system's sound is running."
    ),
    (
        "The catalogue of {kept} is damaged and no copy of it is whole; "
        "delete the library with `afp library delete` and index the music again."
    ): QT_TRANSLATE_NOOP(
        "Engine",
        "The catalogue of {kept} is damaged and no copy of it is whole. "
        "Delete this library's data, then add your folders again.",
    ),
    (
        "The catalogue {was}; {source} is in its place, with {saved} tracks that had changed since: "
        "run `afp index`, and files that it does not know any more are indexed again."
    ): QT_TRANSLATE_NOOP(
        "Engine",
        "The catalogue {was}; {source} is in its place, with {saved} tracks that had changed since. "
        "Choose Rescan on the Library page to index the files that it does not know any more.",
    ),
    (
        "The library {directory} was made by the encoder {value}, not {encoder_id}; index the music "
        "into another folder, or choose that encoder with --encoder."
    ): QT_TRANSLATE_NOOP(
        "Engine",
        "The library {directory} was made by the encoder {value}, not {encoder_id}. Choose that "
        "encoder, or index the music into another library.",
    ),
    "There is no track {track_id} in the library; `afp library status` lists what it holds.": QT_TRANSLATE_NOOP(
        "Engine",
        "There is no track {track_id} in the library. Choose another one from the list.",
    ),
    "{folder} is no folder of the library; `afp library folders` lists them.": QT_TRANSLATE_NOOP(
        "Engine",
        "{folder} is not a folder of this library. Its folders are listed on the Library page.",
    ),
    (
        "An address holds no user and no password; leave them out, and give them to `afp library login` instead."
    ): QT_TRANSLATE_NOOP(
        "Engine",
        "An address contains no user name and no password. Leave them out; Earmark's command line "
        "stores the token of a server.",
    ),
    (
        "Reading a library from a server needs pymilvus; install it with `pip install 'earmark[milvus]'`."
    ): QT_TRANSLATE_NOOP(
        "Engine",
        "Reading a library from a server needs the Python package pymilvus. Install it and start Earmark again.",
    ),
    "The library {address} is not completely published yet; run `afp library publish` to go on.": QT_TRANSLATE_NOOP(
        "Engine",
        "The library {address} is not completely published yet. Finish publishing it on the computer "
        "that holds its folder.",
    ),
    (
        "The library {address} is only read here; do this where its folder is, then run `afp library publish`."
    ): QT_TRANSLATE_NOOP(
        "Engine",
        "The library {address} can only be read here. Make the change on the computer that holds its "
        "folder, then publish it from there again.",
    ),
    (
        "The library {address} was made by the encoder {encoder}, not {encoder_id}; choose that encoder with --encoder."
    ): QT_TRANSLATE_NOOP(
        "Engine",
        "The library {address} was made by the encoder {encoder}, not {encoder_id}. Choose that "
        "encoder, or open another library.",
    ),
    (
        "The server {host} does not accept the token; store another one with `afp library login {address}`."
    ): QT_TRANSLATE_NOOP(
        "Engine",
        "The server {host} does not accept the token. Store another one for it with Earmark's command line.",
    ),
    "There is no library {address} on {host}; publish one with `afp library publish {address2}`.": QT_TRANSLATE_NOOP(
        "Engine",
        "There is no library {address} on {host}. Check its name, or publish it from the computer "
        "that holds its folder.",
    ),
}
