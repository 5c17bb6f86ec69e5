"""What engine and trainer say when something cannot be done, for the translators of the window.

Written by `python -m tests.afp_gui.engine_messages`; a test compares it with the engine.
"""

from PySide6.QtCore import QT_TRANSLATE_NOOP

SENTENCES = (
    QT_TRANSLATE_NOOP(
        "Engine", "A batch of {count} needs as many songs, and there are {songs}: take a smaller batch or more music."
    ),
    QT_TRANSLATE_NOOP("Engine", "All of this music is by one maker, so no song is absent: give music in more folders."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "An address holds no user and no password; leave them out, and give them to `afp library login` instead.",
    ),
    QT_TRANSLATE_NOOP("Engine", "An index file is missing or damaged."),
    QT_TRANSLATE_NOOP(
        "Engine", "Another library was published as {address}; choose another name, or publish that one."
    ),
    QT_TRANSLATE_NOOP("Engine", "Another process trains in {folder}: wait for it, or stop it with --ask stop."),
    QT_TRANSLATE_NOOP("Engine", "Another program is changing the library {path}; wait until it is done, or stop it."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "Between the chirps {value} s are missing or too many, so sound was lost: close what else "
        "keeps the computer busy and run this again.",
    ),
    QT_TRANSLATE_NOOP("Engine", "Decoding this file does not come to an end; it is probably damaged."),
    QT_TRANSLATE_NOOP(
        "Engine", "Earmark cannot read the sound from this address; look for the station's MP3, AAC or Ogg stream."
    ),
    QT_TRANSLATE_NOOP("Engine", "It cannot be read ({strerror})."),
    QT_TRANSLATE_NOOP("Engine", "It is longer than a day; split it into shorter files."),
    QT_TRANSLATE_NOOP("Engine", "It is shorter than {segment_s} s, too short to be recognised."),
    QT_TRANSLATE_NOOP("Engine", "Its stored embeddings are cut short or gone."),
    QT_TRANSLATE_NOOP("Engine", "Its stored embeddings are damaged."),
    QT_TRANSLATE_NOOP("Engine", "Its stored embeddings were damaged; index it again."),
    QT_TRANSLATE_NOOP(
        "Engine", "No loudspeaker could be opened: connect one, or choose one in the system's sound settings."
    ),
    QT_TRANSLATE_NOOP("Engine", "No loudspeaker was found: connect one and check that the sound server runs."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "No microphone was found: connect one and check that the sound server runs, or listen to a "
        "file with --source FILE.",
    ),
    QT_TRANSLATE_NOOP("Engine", "No sound could be decoded; the file is damaged, or its format is unknown."),
    QT_TRANSLATE_NOOP("Engine", "Nobody trains in {folder} now."),
    QT_TRANSLATE_NOOP("Engine", "None of the files could be read."),
    QT_TRANSLATE_NOOP("Engine", "Nothing can be calibrated: queries of both present and absent songs are needed."),
    QT_TRANSLATE_NOOP("Engine", "Nothing can be heard in this music: give folders with songs."),
    QT_TRANSLATE_NOOP(
        "Engine", "Only addresses that begin with http:// or https:// can be opened; check the spelling."
    ),
    QT_TRANSLATE_NOOP("Engine", "Part of the library {address} is not there yet; try again in a minute."),
    QT_TRANSLATE_NOOP("Engine", "Port {port} cannot be used ({reason}): choose another one."),
    QT_TRANSLATE_NOOP(
        "Engine", "Reading a library from a server needs pymilvus; install it with `pip install 'earmark[milvus]'`."
    ),
    QT_TRANSLATE_NOOP("Engine", "Something went wrong in afp ({failure}). Run it again with --debug for the details."),
    QT_TRANSLATE_NOOP("Engine", "The address of a station contains no user name and no password; leave them out."),
    QT_TRANSLATE_NOOP(
        "Engine", "The card and the weights in {folder} do not belong to the same model: restore its files."
    ),
    QT_TRANSLATE_NOOP("Engine", "The catalogue gives it rows that do not exist."),
    QT_TRANSLATE_NOOP("Engine", "The catalogue gives it rows that straddle two files."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The catalogue of {kept} is damaged and no copy of it is whole; delete the library with "
        "`afp library delete` and index the music again.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "The catalogue {path} is damaged or cannot be read; run `afp library repair` on {path2}."
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The catalogue {was}; {source} is in its place, with {saved} tracks that had changed since: "
        "run `afp index`, and files that it does not know any more are indexed again.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The certificate of the server {host} is not one that this computer trusts; name the file "
        "of its authority's in GRPC_DEFAULT_SSL_ROOTS_FILE_PATH.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The certificate of “{host}” is not one that this computer trusts; check the address."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The checkpoint in {folder} is not of this run's network ({encoder}): restore its "
        "config.json, or begin a run in another folder.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The chirp after the last song cannot be heard: turn the music up, bring the microphone "
        "nearer, or turn the noise down, and run this again.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The chirp before the first song cannot be heard: turn the music up, bring the microphone "
        "nearer, or turn the noise down, and run this again.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The computer slept or was too busy to record: keep it awake and run this again."),
    QT_TRANSLATE_NOOP("Engine", "The connection to “{info}” was lost."),
    QT_TRANSLATE_NOOP("Engine", "The data of a track is too long for Milvus; shorten the name of its file."),
    QT_TRANSLATE_NOOP("Engine", "The decoder crashed on this file; it is probably damaged."),
    QT_TRANSLATE_NOOP("Engine", "The file could not be read ({strerror})."),
    QT_TRANSLATE_NOOP("Engine", "The file is empty."),
    QT_TRANSLATE_NOOP("Engine", "The index belongs to another encoder or another version of Earmark."),
    QT_TRANSLATE_NOOP("Engine", "The index file {name} is damaged."),
    QT_TRANSLATE_NOOP("Engine", "The index of {directory} is missing or behind; run `afp library rebuild`."),
    QT_TRANSLATE_NOOP("Engine", "The index's codebook is not of its manifest."),
    QT_TRANSLATE_NOOP("Engine", "The index's manifest is damaged."),
    QT_TRANSLATE_NOOP("Engine", "The library holds no song of twelve seconds or more: give one with --song FILE."),
    QT_TRANSLATE_NOOP(
        "Engine", "The library on the server was published by a newer Earmark; update this one to read it."
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "The library {address} is not completely published yet; run `afp library publish` to go on."
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The library {address} is only read here; do this where its folder is, then run `afp library publish`.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The library {address} was made by the encoder {encoder}, not {encoder_id}; choose that "
        "encoder with --encoder.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The library {address} was rebuilt with another encoder; open it again."),
    QT_TRANSLATE_NOOP(
        "Engine", "The library {directory} cannot be deleted ({strerror}); check the folder and its permissions."
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "The library {directory} cannot be used ({strerror}); check the folder and its permissions."
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The library {directory} cannot be written ({reason}); make room or choose another folder. "
        "What was done so far is kept.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The library {directory} was made by the encoder {value}, not {encoder_id}; index the music "
        "into another folder, or choose that encoder with --encoder.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The library {directory} was replaced by another one; open it again."),
    QT_TRANSLATE_NOOP("Engine", "The library {name} on {host} is being prepared; try again in a few minutes."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The library {path} cannot be used now ({error}); see that its disk is there and has room, and try again.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The library {path} is not there ({strerror}); see that its disk is."),
    QT_TRANSLATE_NOOP("Engine", "The library {path} is of an older kind; run `afp index` on it once."),
    QT_TRANSLATE_NOOP("Engine", "The library {path} was made by a newer Earmark; update this one to use it."),
    QT_TRANSLATE_NOOP("Engine", "The loss is no longer a number at step {step}: go on with --resume --rate {value}."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The microphone is overloaded ({clipped} of the recording): turn it or the loudspeakers "
        "down, and run this again.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine", "The microphone is silent: switch it on, turn it up, or choose another with --microphone."
    ),
    QT_TRANSLATE_NOOP("Engine", "The model cannot be saved in {place} ({strerror}): make room, then try again."),
    QT_TRANSLATE_NOOP(
        "Engine", "The model in {folder} cannot be loaded: it is damaged or incomplete; restore its files."
    ),
    QT_TRANSLATE_NOOP("Engine", "The model in {folder} has another version: use the program that made it."),
    QT_TRANSLATE_NOOP("Engine", "The model {model} cannot be loaded: its card and its weights do not match."),
    QT_TRANSLATE_NOOP("Engine", "The music is silent wherever it was tried: give songs that can be heard."),
    QT_TRANSLATE_NOOP("Engine", "The playlist names no address that begins with http:// or https://."),
    QT_TRANSLATE_NOOP("Engine", "The server {host} could not do this ({text}); ask its administrator."),
    QT_TRANSLATE_NOOP("Engine", "The server {host} could not make the index ({reason}); ask its administrator."),
    QT_TRANSLATE_NOOP(
        "Engine", "The server {host} does not accept the token; store another one with `afp library login {address}`."
    ),
    QT_TRANSLATE_NOOP("Engine", "The server {host} does not permit this with the token; ask its administrator."),
    QT_TRANSLATE_NOOP("Engine", "The server {host} is Milvus {version}; Earmark needs 2.3 or later."),
    QT_TRANSLATE_NOOP(
        "Engine", "The server {host}:{port} does not answer; check that it runs and that this computer reaches it."
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The server {host}:{port} does not speak TLS; have it turned on there, or write "
        "milvus+plain:// where nobody can listen in.",
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "The sound library PortAudio is missing: install it (Debian and Ubuntu: sudo apt install "
        "libportaudio2) and start again.",
    ),
    QT_TRANSLATE_NOOP("Engine", "The sound library PortAudio is missing: install it and start again."),
    QT_TRANSLATE_NOOP("Engine", "The sound output failed ({failure}): check the loudspeakers and play it again."),
    QT_TRANSLATE_NOOP("Engine", "The station redirects to “{host}”, which is not a public address."),
    QT_TRANSLATE_NOOP("Engine", "There is a library in {directory} already; import into another folder."),
    QT_TRANSLATE_NOOP(
        "Engine", "There is no encoder {name_or_path}: name a shipped one ({names}) or the folder of a model."
    ),
    QT_TRANSLATE_NOOP("Engine", "There is no file or folder {root}: correct the path."),
    QT_TRANSLATE_NOOP("Engine", "There is no file {file}."),
    QT_TRANSLATE_NOOP("Engine", "There is no file {path}: check the path."),
    QT_TRANSLATE_NOOP("Engine", "There is no folder {folder}: make it, or choose another --log."),
    QT_TRANSLATE_NOOP("Engine", "There is no folder {root} with {kind}: correct the path."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "There is no keyring here to keep the token in; install earmark[milvus] and open a desktop "
        "session, or give the token in the environment variable {VARIABLE}.",
    ),
    QT_TRANSLATE_NOOP("Engine", "There is no library at {path} yet: add music to it first."),
    QT_TRANSLATE_NOOP(
        "Engine", "There is no library {address} on {host}; publish one with `afp library publish {address2}`."
    ),
    QT_TRANSLATE_NOOP("Engine", "There is no loudspeaker called “{wanted}”: name one of {there}."),
    QT_TRANSLATE_NOOP("Engine", "There is no music library in {directory}; make one with `afp index FOLDER`."),
    QT_TRANSLATE_NOOP("Engine", "There is no music library in {directory}; nothing was deleted."),
    QT_TRANSLATE_NOOP("Engine", "There is no music to train on: give a folder with songs of at least several seconds."),
    QT_TRANSLATE_NOOP("Engine", "There is no song that can be played: give other files or folders with --songs."),
    QT_TRANSLATE_NOOP("Engine", "There is no sound in this file."),
    QT_TRANSLATE_NOOP("Engine", "There is no sound source called “{wanted}”: see `afp sources` for those there are."),
    QT_TRANSLATE_NOOP("Engine", "There is no such file or folder."),
    QT_TRANSLATE_NOOP("Engine", "There is no such file."),
    QT_TRANSLATE_NOOP(
        "Engine", "There is no track {track_id} in the library; `afp library status` lists what it holds."
    ),
    QT_TRANSLATE_NOOP("Engine", "There is no {roots}; give a folder or a file that exists."),
    QT_TRANSLATE_NOOP("Engine", "There is nothing to hear in these noise files: give others with --noise."),
    QT_TRANSLATE_NOOP("Engine", "There is only silence in this file."),
    QT_TRANSLATE_NOOP("Engine", "This is a folder, not a file."),
    QT_TRANSLATE_NOOP(
        "Engine", "This is an HLS playlist, which Earmark cannot open; look for the station's MP3 or AAC stream."
    ),
    QT_TRANSLATE_NOOP("Engine", "This is not a file but a device, a pipe or a folder."),
    QT_TRANSLATE_NOOP("Engine", "This is not a sound file, or it is damaged beyond reading."),
    QT_TRANSLATE_NOOP("Engine", "This library was exported by a newer Earmark; update this one to import it."),
    QT_TRANSLATE_NOOP("Engine", "Too few impulse responses can be read: give more files, or leave out --responses."),
    QT_TRANSLATE_NOOP(
        "Engine", "What is heard of the recording cannot be stored ({strerror}): free some disk space and start again."
    ),
    QT_TRANSLATE_NOOP("Engine", "What is played of {path} is silent: give more --minutes, or take it out."),
    QT_TRANSLATE_NOOP("Engine", "What the catalogue says of it is not what was written."),
    QT_TRANSLATE_NOOP("Engine", "What the server has under this name is not an Earmark library; choose another name."),
    QT_TRANSLATE_NOOP("Engine", "Writing to {folder} failed ({strerror}): make room and run this again."),
    QT_TRANSLATE_NOOP("Engine", "You are not allowed to read it; change its permissions."),
    QT_TRANSLATE_NOOP("Engine", "You are not allowed to read this file; change its permissions."),
    QT_TRANSLATE_NOOP("Engine", "{directory} cannot take the library ({strerror}); choose an empty folder."),
    QT_TRANSLATE_NOOP("Engine", "{directory} is cut short; run `afp library repair`."),
    QT_TRANSLATE_NOOP("Engine", "{error} Connect it and run this again."),
    QT_TRANSLATE_NOOP("Engine", "{files} is silent."),
    QT_TRANSLATE_NOOP("Engine", "{files} sound files are too few for {kind}: give a folder with more."),
    QT_TRANSLATE_NOOP("Engine", "{file} cannot be read ({strerror})."),
    QT_TRANSLATE_NOOP("Engine", "{file} cannot be written ({reason}); choose another place."),
    QT_TRANSLATE_NOOP("Engine", "{file} is not a library made by `afp library export`, or it is damaged."),
    QT_TRANSLATE_NOOP(
        "Engine", "{folder} already holds a run: add --resume to go on with it, or choose another folder."
    ),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{folder} could not be written to ({error}): make room, then go on with --resume from the last checkpoint.",
    ),
    QT_TRANSLATE_NOOP("Engine", "{folder} holds no prepared sound: run `make corpus`, or `afp corpus --music FOLDER`."),
    QT_TRANSLATE_NOOP("Engine", "{folder} holds no rooms: run `make corpus`, or `afp corpus --music FOLDER`."),
    QT_TRANSLATE_NOOP("Engine", "{folder} holds no run: begin one without --resume."),
    QT_TRANSLATE_NOOP("Engine", "{folder} is cut short: delete it and prepare it again."),
    QT_TRANSLATE_NOOP("Engine", "{folder} is no folder of the library; `afp library folders` lists them."),
    QT_TRANSLATE_NOOP("Engine", "{folder} is prepared already: train on it, or choose another folder with --corpus."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "{folder} needs {value} GB for this, and {value2} GB are free: make room, choose another "
        "folder, or take less music.",
    ),
    QT_TRANSLATE_NOOP("Engine", "{folder} was prepared by another version: delete it and prepare it again."),
    QT_TRANSLATE_NOOP("Engine", "{path} begins with silence."),
    QT_TRANSLATE_NOOP("Engine", "{path} cannot be read ({strerror}); see that its disk is there."),
    QT_TRANSLATE_NOOP("Engine", "{path} cannot be written ({strerror}): make room and run this again."),
    QT_TRANSLATE_NOOP("Engine", "{path} holds no sound."),
    QT_TRANSLATE_NOOP("Engine", "{path} is cut short; run `afp library rebuild`."),
    QT_TRANSLATE_NOOP("Engine", "{shard} cannot be read; run `afp library repair`."),
    QT_TRANSLATE_NOOP("Engine", "{shard} is cut short or gone; run `afp library repair`."),
    QT_TRANSLATE_NOOP("Engine", "{song} is too short: choose a song of at least {value} seconds."),
    QT_TRANSLATE_NOOP("Engine", "{text} is no address of a library; write {FORM}."),
    QT_TRANSLATE_NOOP("Engine", "{value} cannot be read: delete it to begin from the start."),
    QT_TRANSLATE_NOOP("Engine", "{world} processes cannot share {pairs} pairs evenly: change pairs or block."),
    QT_TRANSLATE_NOOP("Engine", "“{host}” answers {status} instead of sound; check the address."),
    QT_TRANSLATE_NOOP("Engine", "“{host}” does not answer like a station; check the address."),
    QT_TRANSLATE_NOOP("Engine", "“{host}” does not answer; check the address and the connection."),
    QT_TRANSLATE_NOOP("Engine", "“{host}” does not use TLS correctly; try the address with http:// instead."),
    QT_TRANSLATE_NOOP("Engine", "“{host}” redirects too many times; look for another address of the station."),
    QT_TRANSLATE_NOOP("Engine", "“{host}” was not found; check the address and the connection."),
    QT_TRANSLATE_NOOP("Engine", "“{info}” cannot be followed any more ({name})."),
    QT_TRANSLATE_NOOP(
        "Engine",
        "“{info}” could not be opened: check that it is connected and that this program may use the "
        "microphone, or choose another source.",
    ),
    QT_TRANSLATE_NOOP("Engine", "“{info}” has stopped delivering sound."),
    QT_TRANSLATE_NOOP("Engine", "“{info}” was disconnected or is no longer the default."),
    QT_TRANSLATE_NOOP("Engine", "“{loudspeaker}” could not be opened: check that it is connected, or choose another."),
    QT_TRANSLATE_NOOP("Engine", "“{loudspeaker}” has gone: connect it and run this again."),
    QT_TRANSLATE_NOOP("Engine", "“{path}” cannot be written ({reason}): choose another folder."),
    QT_TRANSLATE_NOOP("Engine", "“{path}” cannot be written ({reason}): make room for it."),
    QT_TRANSLATE_NOOP("Engine", "“{path}” is no longer where it was: connect its drive, or rescan the library."),
)
