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
    "Another process trains in {folder}: wait for it, or stop it with --ask stop.": QT_TRANSLATE_NOOP(
        "Engine", "Another process trains in {folder}: wait for it, or stop it."
    ),
    (
        "Between the chirps {value} s are missing or too many, so sound was lost: close what else keeps "
        "the computer busy and run this again."
    ): QT_TRANSLATE_NOOP(
        "Engine",
        "Between the chirps {value} s are missing or too many, so sound was lost. Close what else keeps "
        "the computer busy and record again.",
    ),
    "Something went wrong in afp ({failure}). Run it again with --debug for the details.": QT_TRANSLATE_NOOP(
        "Engine", "Something went wrong inside Earmark ({failure}). Try it again; Help makes a report about it."
    ),
    (
        "The checkpoint in {folder} is not of this run's network ({encoder}): restore its config.json, "
        "or begin a run in another folder."
    ): QT_TRANSLATE_NOOP(
        "Engine",
        "The checkpoint in {folder} is not of this training's network ({encoder}). Restore its "
        "config.json, or start a new training.",
    ),
    (
        "The chirp after the last song cannot be heard: turn the music up, bring the microphone nearer, "
        "or turn the noise down, and run this again."
    ): QT_TRANSLATE_NOOP(
        "Engine",
        "The chirp after the last song cannot be heard. Turn the music up, bring the microphone nearer, "
        "or turn the noise down, and record again.",
    ),
    (
        "The chirp before the first song cannot be heard: turn the music up, bring the microphone "
        "nearer, or turn the noise down, and run this again."
    ): QT_TRANSLATE_NOOP(
        "Engine",
        "The chirp before the first song cannot be heard. Turn the music up, bring the microphone "
        "nearer, or turn the noise down, and record again.",
    ),
    "The computer slept or was too busy to record: keep it awake and run this again.": QT_TRANSLATE_NOOP(
        "Engine", "The computer slept or was too busy to record. Keep it awake and record again."
    ),
    "The library holds no song of twelve seconds or more: give one with --song FILE.": QT_TRANSLATE_NOOP(
        "Engine", "The library holds no song of twelve seconds or more: add longer songs to it."
    ),
    "The loss is no longer a number at step {step}: go on with --resume --rate {value}.": QT_TRANSLATE_NOOP(
        "Engine", "The loss is no longer a number at step {step}. Start a new training with a learning rate of {value}."
    ),
    (
        "The microphone is overloaded ({clipped} of the recording): turn it or the loudspeakers down, "
        "and run this again."
    ): QT_TRANSLATE_NOOP(
        "Engine",
        "The microphone is overloaded ({clipped} of the recording). Turn it or the loudspeakers down, "
        "and record again.",
    ),
    "The microphone is silent: switch it on, turn it up, or choose another with --microphone.": QT_TRANSLATE_NOOP(
        "Engine", "The microphone is silent. Switch it on, turn it up, or choose another one."
    ),
    "There is no song that can be played: give other files or folders with --songs.": QT_TRANSLATE_NOOP(
        "Engine", "There is no song that can be played. Choose another folder of songs."
    ),
    "There is nothing to hear in these noise files: give others with --noise.": QT_TRANSLATE_NOOP(
        "Engine", "There is nothing to hear in these noise files. Choose another folder of noise."
    ),
    "Too few impulse responses can be read: give more files, or leave out --responses.": QT_TRANSLATE_NOOP(
        "Engine", "Too few impulse responses can be read. Choose a folder with more of them, or none."
    ),
    "What is played of {path} is silent: give more --minutes, or take it out.": QT_TRANSLATE_NOOP(
        "Engine", "What is played of {path} is silent. Take this file out of the folder."
    ),
    "Writing to {folder} failed ({strerror}): make room and run this again.": QT_TRANSLATE_NOOP(
        "Engine", "Writing to {folder} failed ({strerror}). Make room there and try again."
    ),
    "{error} Connect it and run this again.": QT_TRANSLATE_NOOP("Engine", "{error} Connect it and record again."),
    "{folder} already holds a run: add --resume to go on with it, or choose another folder.": QT_TRANSLATE_NOOP(
        "Engine", "{folder} already holds a training. Continue with Resume, or start a new one."
    ),
    (
        "{folder} could not be written to ({error}): make room, then go on with --resume from the last checkpoint."
    ): QT_TRANSLATE_NOOP(
        "Engine",
        "{folder} could not be written to ({error}). Make room, then continue from the last checkpoint with Resume.",
    ),
    "{folder} holds no prepared sound: run `make corpus`, or `afp corpus --music FOLDER`.": QT_TRANSLATE_NOOP(
        "Engine", "{folder} holds no prepared music. Prepare it again, or choose another folder."
    ),
    "{folder} holds no rooms: run `make corpus`, or `afp corpus --music FOLDER`.": QT_TRANSLATE_NOOP(
        "Engine", "{folder} holds no rooms. Prepare the music again, or choose another folder."
    ),
    "{folder} holds no run: begin one without --resume.": QT_TRANSLATE_NOOP(
        "Engine", "{folder} holds no training that can be continued. Start a new one."
    ),
    "{folder} is prepared already: train on it, or choose another folder with --corpus.": QT_TRANSLATE_NOOP(
        "Engine", "{folder} is prepared already. Train on it, or choose other music."
    ),
    "{path} cannot be written ({strerror}): make room and run this again.": QT_TRANSLATE_NOOP(
        "Engine", "{path} cannot be written ({strerror}). Make room and record again."
    ),
    "“{loudspeaker}” has gone: connect it and run this again.": QT_TRANSLATE_NOOP(
        "Engine", "“{loudspeaker}” has gone. Connect it and record again."
    ),
}
