<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Adoption</name>
    <message>
        <source>Keeping the model</source>
        <translation>Das Modell wird behalten</translation>
    </message>
    <message>
        <source>Indexing your music with the new model</source>
        <translation>Ihre Musik wird mit dem neuen Modell indiziert</translation>
    </message>
    <message>
        <source>It failed without giving a reason.</source>
        <translation>Fehlgeschlagen, ohne Angabe eines Grundes.</translation>
    </message>
    <message>
        <source>the music that it was trained on is not known here</source>
        <translation>die Musik, mit der es trainiert wurde, ist hier nicht bekannt</translation>
    </message>
    <message>
        <source>Calibrating; Cancel skips it</source>
        <translation>Wird kalibriert; „Abbrechen“ überspringt es</translation>
    </message>
    <message>
        <source>it was skipped</source>
        <translation>die Kalibrierung wurde übersprungen</translation>
    </message>
    <message>
        <source>The switch could not be saved: {why}.</source>
        <translation>Der Wechsel konnte nicht vermerkt werden: {why}.</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Encoder</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>Noise and rooms</source>
        <translation>Geräusche und Räume</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Sanft</translation>
    </message>
    <message>
        <source>Harsh</source>
        <translation>Stark</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>by the time</source>
        <translation>nach der Zeit</translation>
    </message>
    <message>
        <source>Songs in a batch</source>
        <translation>Titel je Stapel</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Lernrate</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatur</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Startwert</translation>
    </message>
    <message>
        <source>The shipped encoder</source>
        <translation>Der mitgelieferte Encoder</translation>
    </message>
    <message>
        <source>Nothing: from scratch</source>
        <translation>Nichts: von Grund auf</translation>
    </message>
</context>
<context>
    <name>AugmentationPreview</name>
    <message>
        <source>Hear what it is trained on</source>
        <translation>Hören, womit trainiert wird</translation>
    </message>
    <message>
        <source>A song as it is, and as a phone in a room hears it</source>
        <translation>Ein Titel, wie er ist und wie ein Telefon im Raum ihn hört</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Ein anderer</translation>
    </message>
    <message>
        <source>Preparing a sample</source>
        <translation>Eine Hörprobe wird vorbereitet</translation>
    </message>
    <message>
        <source>No sample</source>
        <translation>Keine Hörprobe</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Play a sample: {which}</source>
        <translation>Eine Hörprobe abspielen: {which}</translation>
    </message>
</context>
<context>
    <name>CandidateBars</name>
    <message>
        <source>Evidence for the best songs</source>
        <translation>Was für die besten Titel spricht</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Search your library</source>
        <translation>Ihre Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
    <message>
        <source>It is the selected song (Enter)</source>
        <translation>Es ist das ausgewählte Stück (Eingabe)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Leave the entry as it is (Escape)</source>
        <translation>Den Eintrag lassen, wie er ist (Esc)</translation>
    </message>
    <message>
        <source>Other candidates</source>
        <translation>Was es sonst sein kann</translation>
    </message>
    <message>
        <source>Type a title or an artist.</source>
        <translation>Geben Sie einen Titel oder Interpreten ein.</translation>
    </message>
    <message>
        <source>Your library has no such song: name it below.</source>
        <translation>Ihre Bibliothek hat kein solches Stück: Benennen Sie es unten.</translation>
    </message>
</context>
<context>
    <name>CommandProcess</name>
    <message>
        <source>The command could not be started.</source>
        <translation>Der Befehl konnte nicht gestartet werden.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ähnlichkeit</translation>
    </message>
    <message>
        <source>The song</source>
        <translation>Der Titel</translation>
    </message>
</context>
<context>
    <name>CopyModel</name>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
    <message>
        <source>{n} · same file</source>
        <translation>{n} · gleiche Datei</translation>
    </message>
    <message>
        <source>{n} · same recording</source>
        <translation>{n} · gleiche Aufnahme</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>Loss, learning rate and songs found, over the steps</source>
        <translation>Verlust, Lernrate und gefundene Titel über den Schritten</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Verlust</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Rate</translation>
    </message>
    <message>
        <source>Found, %</source>
        <translation>Gefunden, %</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message>
        <source>Before it starts</source>
        <translation>Bevor es beginnt</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Geräusche</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Speicherplatz</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Looking at your music</source>
        <translation>Ihre Musik wird angesehen</translation>
    </message>
    <message>
        <source>Looking at your music, {n} of {all} files</source>
        <translation>Ihre Musik wird angesehen, {n} von {all} Dateien</translation>
    </message>
    <message>
        <source>{time} in {songs} songs from one folder</source>
        <translation>{time} in {songs} Titeln aus einem Ordner</translation>
    </message>
    <message>
        <source>{time} in {songs} songs from {n} folders</source>
        <translation>{time} in {songs} Titeln aus {n} Ordnern</translation>
    </message>
    <message>
        <source>{time} in {n} recordings</source>
        <translation>{time} in {n} Aufnahmen</translation>
    </message>
    <message>
        <source>Simulated hum and hiss</source>
        <translation>Brummen und Rauschen, künstlich</translation>
    </message>
    <message>
        <source>{n} simulated rooms</source>
        <translation>{n} simulierte Räume</translation>
    </message>
    <message>
        <source>{n} rooms</source>
        <translation>{n} Räume</translation>
    </message>
    <message>
        <source>Prepared already; {free} are free</source>
        <translation>Schon vorbereitet; {free} sind frei</translation>
    </message>
    <message>
        <source>Needs {size}; {free} are free</source>
        <translation>Braucht {size}; {free} sind frei</translation>
    </message>
    <message>
        <source>Measuring how fast this computer is</source>
        <translation>Es wird gemessen, wie schnell dieser Rechner ist</translation>
    </message>
    <message>
        <source>About {time}: {steps} steps of {pace} s each</source>
        <translation>Etwa {time}: {steps} Schritte zu {pace} s</translation>
    </message>
    <message>
        <source>, after the music is prepared</source>
        <translation>, nachdem die Musik vorbereitet ist</translation>
    </message>
    <message>
        <source>At least three songs are needed: add music to your library, or choose other folders.</source>
        <translation>Mindestens drei Titel werden gebraucht: Fügen Sie der Bibliothek Musik hinzu oder wählen Sie andere Ordner.</translation>
    </message>
    <message>
        <source>The disk has no room for the prepared music: make room, or choose less music.</source>
        <translation>Für die vorbereitete Musik ist kein Platz: Schaffen Sie Platz oder wählen Sie weniger Musik.</translation>
    </message>
    <message>
        <source>Less than an hour of music: it will know these songs well, and may find others worse than before.</source>
        <translation>Weniger als eine Stunde Musik: Diese Titel wird es gut kennen, andere vielleicht schlechter finden als zuvor.</translation>
    </message>
    <message>
        <source>All songs are in one or two folders, so false names for unknown songs are hard to rule out.</source>
        <translation>Alle Titel liegen in einem oder zwei Ordnern, daher lassen sich falsche Namen für fremde Musik schwer ausschließen.</translation>
    </message>
    <message>
        <source>Recordings of talk, streets or kitchens, as noise, would prepare it better for real rooms.</source>
        <translation>Aufnahmen von Gesprächen, Straßen oder Küchen als Geräusche würden es besser auf echte Räume vorbereiten.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo begins when the work on the library is done.</source>
        <translation>Die Demo beginnt, wenn die Arbeit an der Bibliothek getan ist.</translation>
    </message>
    <message>
        <source>Making the demo library</source>
        <translation>Die Demobibliothek wird angelegt</translation>
    </message>
    <message>
        <source>Recording a piece in a noisy room</source>
        <translation>Ein Stück wird in einem lauten Raum aufgenommen</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Earmark is still running</source>
        <translation>Earmark ist noch da</translation>
    </message>
    <message>
        <source>Open or quit it with its icon in the tray.</source>
        <translation>Über das Symbol im Infobereich lässt es sich öffnen und beenden.</translation>
    </message>
</context>
<context>
    <name>DetailsWorker</name>
    <message>
        <source>The picture could not be drawn; the log says why.</source>
        <translation>Das Bild konnte nicht gezeichnet werden; das Protokoll sagt, warum.</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Press Space to listen. F1 shows all keys.</source>
        <translation>Drücken Sie die Leertaste, um zuzuhören. F1 zeigt alle Tastenkürzel.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Earmark now makes its demo pieces and recognises one in a noisy room.</source>
        <translation>Earmark erzeugt nun seine Demostücke und erkennt eines davon in einem lauten Raum.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Your music is indexed in the background, about an hour of music in a few seconds. Songs are recognised as soon as they are indexed. The Library page shows the progress.</source>
        <translation>Ihre Musik wird im Hintergrund indiziert, etwa eine Stunde Musik in wenigen Sekunden. Lieder werden erkannt, sobald sie indiziert sind. Die Seite „Bibliothek“ zeigt den Fortschritt.</translation>
    </message>
    <message>
        <source>Index my music</source>
        <translation>Meine Musik indizieren</translation>
    </message>
    <message>
        <source>No music was chosen, so there is nothing to recognise yet: add folders on the Library page.</source>
        <translation>Es wurde keine Musik gewählt, also gibt es noch nichts zu erkennen: Fügen Sie auf der Seite „Bibliothek“ Ordner hinzu.</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message>
        <source>A file could not be examined; the log says why.</source>
        <translation>Eine Datei konnte nicht untersucht werden; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>“{name}” has more files; only the first {n} are asked about.</source>
        <translation>„{name}“ enthält mehr Dateien; nur die ersten {n} werden erkannt.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>An address holds no user and no password; leave them out, and give them to `afp library login` instead.</source>
        <translation>Eine Adresse enthält weder Benutzer noch Passwort; lassen Sie sie weg und geben Sie sie stattdessen `afp library login`.</translation>
    </message>
    <message>
        <source>The address of a station contains no user name and no password; leave them out.</source>
        <translation>Die Adresse eines Senders enthält keinen Benutzer und kein Passwort; lassen Sie beides weg.</translation>
    </message>
    <message>
        <source>An index file is missing or damaged.</source>
        <translation>Eine Indexdatei fehlt oder ist beschädigt.</translation>
    </message>
    <message>
        <source>A batch of {count} needs as many songs, and there are {songs}: take a smaller batch or more music.</source>
        <translation>Ein Stapel von {count} braucht ebenso viele Titel, und es gibt {songs}: Nehmen Sie einen kleineren Stapel oder mehr Musik.</translation>
    </message>
    <message>
        <source>All of this music is by one maker, so no song is absent: give music in more folders.</source>
        <translation>All diese Musik stammt von einem Urheber, daher fehlt kein Titel: Geben Sie Musik in mehr Ordnern an.</translation>
    </message>
    <message>
        <source>Another library was published as {address}; choose another name, or publish that one.</source>
        <translation>Als {address} wurde eine andere Bibliothek veröffentlicht; wählen Sie einen anderen Namen oder veröffentlichen Sie jene.</translation>
    </message>
    <message>
        <source>Another process trains in {folder}: wait for it, or stop it with --ask stop.</source>
        <translation>Ein anderer Prozess trainiert in {folder}: Warten Sie auf ihn oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>Another program is changing the library {path}; wait until it is done, or stop it.</source>
        <translation>Ein anderes Programm ändert die Bibliothek {path}; warten Sie, bis es fertig ist, oder beenden Sie es.</translation>
    </message>
    <message>
        <source>Between the chirps {value} s are missing or too many, so sound was lost: close what else keeps the computer busy and run this again.</source>
        <translation>Zwischen den Zirptönen fehlen {value} s oder sind zu viel, es ging also Klang verloren. Schließen Sie, was den Rechner sonst beschäftigt, und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>Decoding this file does not come to an end; it is probably damaged.</source>
        <translation>Das Dekodieren dieser Datei kommt an kein Ende; sie ist wahrscheinlich beschädigt.</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}).</source>
        <translation>Sie kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>It is longer than a day; split it into shorter files.</source>
        <translation>Sie ist länger als ein Tag; teilen Sie sie in kürzere Dateien.</translation>
    </message>
    <message>
        <source>It is shorter than {segment_s} s, too short to be recognised.</source>
        <translation>Sie ist kürzer als {segment_s} s, zu kurz, um erkannt zu werden.</translation>
    </message>
    <message>
        <source>Its stored embeddings are cut short or gone.</source>
        <translation>Ihre gespeicherten Fingerabdrücke sind abgeschnitten oder fort.</translation>
    </message>
    <message>
        <source>Its stored embeddings are damaged.</source>
        <translation>Ihre gespeicherten Fingerabdrücke sind beschädigt.</translation>
    </message>
    <message>
        <source>Its stored embeddings were damaged; index it again.</source>
        <translation>Ihre gespeicherten Fingerabdrücke waren beschädigt; indizieren Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>No loudspeaker could be opened: connect one, or choose one in the system&apos;s sound settings.</source>
        <translation>Kein Lautsprecher konnte geöffnet werden: Schließen Sie einen an oder wählen Sie einen in den Klangeinstellungen des Systems.</translation>
    </message>
    <message>
        <source>No loudspeaker was found: connect one and check that the sound server runs.</source>
        <translation>Kein Lautsprecher gefunden: Schließen Sie einen an und prüfen Sie, ob der Audioserver läuft.</translation>
    </message>
    <message>
        <source>No microphone was found: connect one and check that the sound server runs, or listen to a file with --source FILE.</source>
        <translation>Kein Mikrofon gefunden: Schließen Sie eines an und prüfen Sie, ob der Audioserver läuft, oder hören Sie mit --source DATEI eine Datei an.</translation>
    </message>
    <message>
        <source>No sound could be decoded; the file is damaged, or its format is unknown.</source>
        <translation>Kein Klang ließ sich dekodieren; die Datei ist beschädigt oder ihr Format unbekannt.</translation>
    </message>
    <message>
        <source>Nobody trains in {folder} now.</source>
        <translation>In {folder} trainiert gerade niemand.</translation>
    </message>
    <message>
        <source>None of the files could be read.</source>
        <translation>Keine der Dateien konnte gelesen werden.</translation>
    </message>
    <message>
        <source>Nothing can be calibrated: queries of both present and absent songs are needed.</source>
        <translation>Es kann nichts kalibriert werden: Gebraucht werden Ausschnitte von vorhandenen und von fehlenden Titeln.</translation>
    </message>
    <message>
        <source>Nothing can be heard in this music: give folders with songs.</source>
        <translation>In dieser Musik ist nichts zu hören: Geben Sie Ordner mit Titeln an.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be opened; check the spelling.</source>
        <translation>Nur eine Adresse, die mit http:// oder https:// beginnt, wird geöffnet; prüfen Sie die Schreibweise.</translation>
    </message>
    <message>
        <source>Part of the library {address} is not there yet; try again in a minute.</source>
        <translation>Ein Teil der Bibliothek {address} ist noch nicht da; versuchen Sie es in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>Port {port} cannot be used ({reason}): choose another one.</source>
        <translation>Auf Port {port} kann nichts angeboten werden ({reason}): Wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>Reading a library from a server needs pymilvus; install it with `pip install &apos;earmark[milvus]&apos;`.</source>
        <translation>Um eine Bibliothek von einem Server zu lesen, wird pymilvus gebraucht; installieren Sie es mit `pip install &apos;earmark[milvus]&apos;`.</translation>
    </message>
    <message>
        <source>Something went wrong in afp ({failure}). Run it again with --debug for the details.</source>
        <translation>In Earmark ist etwas schiefgegangen ({failure}). Versuchen Sie es noch einmal; die Hilfe erstellt einen Bericht dazu.</translation>
    </message>
    <message>
        <source>The card and the weights in {folder} do not belong to the same model: restore its files.</source>
        <translation>Karte und Gewichte in {folder} gehören nicht zu einem Modell: Stellen Sie seine Dateien wieder her.</translation>
    </message>
    <message>
        <source>The catalogue gives it rows that do not exist.</source>
        <translation>Der Katalog gibt ihr Zeilen, die es nicht gibt.</translation>
    </message>
    <message>
        <source>The catalogue gives it rows that straddle two files.</source>
        <translation>Der Katalog gibt ihr Zeilen, die über zwei Dateien reichen.</translation>
    </message>
    <message>
        <source>The catalogue of {kept} is damaged and no copy of it is whole; delete the library with `afp library delete` and index the music again.</source>
        <translation>Der Katalog von {kept} ist beschädigt und keine Kopie davon unversehrt; löschen Sie die Bibliothek mit `afp library delete` und indizieren Sie die Musik neu.</translation>
    </message>
    <message>
        <source>The catalogue {path} is damaged or cannot be read; run `afp library repair` on {path2}.</source>
        <translation>Der Katalog {path} ist beschädigt oder kann nicht gelesen werden; führen Sie `afp library repair` auf {path2} aus.</translation>
    </message>
    <message>
        <source>The catalogue {was}; {source} is in its place, with {saved} tracks that had changed since: run `afp index`, and files that it does not know any more are indexed again.</source>
        <translation>Der Katalog {was}; {source} steht an seiner Stelle, mit {saved} Titeln, die sich seither geändert hatten: Führen Sie `afp index` aus, und Dateien, die er nicht mehr kennt, werden neu indiziert.</translation>
    </message>
    <message>
        <source>The certificate of the server {host} is not one that this computer trusts; name the file of its authority&apos;s in GRPC_DEFAULT_SSL_ROOTS_FILE_PATH.</source>
        <translation>Dem Zertifikat des Servers {host} traut dieser Rechner nicht; nennen Sie die Datei seiner Zertifizierungsstelle in GRPC_DEFAULT_SSL_ROOTS_FILE_PATH.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not one that this computer trusts; check the address.</source>
        <translation>Dem Zertifikat von „{host}“ vertraut dieser Computer nicht; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} is not of this run&apos;s network ({encoder}): restore its config.json, or begin a run in another folder.</source>
        <translation>Der Zwischenstand in {folder} gehört nicht zum Netz dieses Trainings ({encoder}). Stellen Sie seine config.json wieder her oder beginnen Sie ein neues Training.</translation>
    </message>
    <message>
        <source>The chirp after the last song cannot be heard: turn the music up, bring the microphone nearer, or turn the noise down, and run this again.</source>
        <translation>Der Zirpton nach dem letzten Titel ist nicht zu hören. Stellen Sie die Musik lauter, das Mikrofon näher oder das Geräusch leiser, und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>The chirp before the first song cannot be heard: turn the music up, bring the microphone nearer, or turn the noise down, and run this again.</source>
        <translation>Der Zirpton vor dem ersten Titel ist nicht zu hören. Stellen Sie die Musik lauter, das Mikrofon näher oder das Geräusch leiser, und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>The computer slept or was too busy to record: keep it awake and run this again.</source>
        <translation>Der Rechner schlief oder war zu beschäftigt, um aufzunehmen. Halten Sie ihn wach und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>The decoder crashed on this file; it is probably damaged.</source>
        <translation>Der Dekoder ist an dieser Datei abgestürzt; sie ist wahrscheinlich beschädigt.</translation>
    </message>
    <message>
        <source>The file could not be read ({strerror}).</source>
        <translation>Die Datei konnte nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The index belongs to another encoder or another version of Earmark.</source>
        <translation>Der Index gehört zu einem anderen Encoder oder einer anderen Version von Earmark.</translation>
    </message>
    <message>
        <source>The index file {name} is damaged.</source>
        <translation>Die Indexdatei {name} ist beschädigt.</translation>
    </message>
    <message>
        <source>The index of {directory} is missing or behind; run `afp library rebuild`.</source>
        <translation>Der Index von {directory} fehlt oder ist zurückgeblieben; führen Sie `afp library rebuild` aus.</translation>
    </message>
    <message>
        <source>The index&apos;s codebook is not of its manifest.</source>
        <translation>Das Codebuch des Index gehört nicht zu seinem Verzeichnis.</translation>
    </message>
    <message>
        <source>The index&apos;s manifest is damaged.</source>
        <translation>Das Verzeichnis des Index ist beschädigt.</translation>
    </message>
    <message>
        <source>The library holds no song of twelve seconds or more: give one with --song FILE.</source>
        <translation>Die Bibliothek enthält keinen Titel von zwölf Sekunden oder mehr: Fügen Sie längere hinzu.</translation>
    </message>
    <message>
        <source>The library on the server was published by a newer Earmark; update this one to read it.</source>
        <translation>Die Bibliothek auf dem Server wurde von einem neueren Earmark veröffentlicht; aktualisieren Sie dieses, um sie zu lesen.</translation>
    </message>
    <message>
        <source>The library {address} is not completely published yet; run `afp library publish` to go on.</source>
        <translation>Die Bibliothek {address} ist noch nicht ganz veröffentlicht; führen Sie `afp library publish` aus, um weiterzumachen.</translation>
    </message>
    <message>
        <source>The library {address} is only read here; do this where its folder is, then run `afp library publish`.</source>
        <translation>Die Bibliothek {address} wird hier nur gelesen; tun Sie dies, wo ihr Ordner liegt, und führen Sie dann `afp library publish` aus.</translation>
    </message>
    <message>
        <source>The library {address} was rebuilt with another encoder; open it again.</source>
        <translation>Die Bibliothek {address} wurde mit einem anderen Encoder neu gemacht; öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The library {address} was made by the encoder {encoder}, not {encoder_id}; choose that encoder with --encoder.</source>
        <translation>Die Bibliothek {address} wurde mit dem Encoder {encoder} gemacht, nicht mit {encoder_id}; wählen Sie jenen mit --encoder.</translation>
    </message>
    <message>
        <source>The library {directory} cannot be deleted ({strerror}); check the folder and its permissions.</source>
        <translation>Die Bibliothek {directory} kann nicht gelöscht werden ({strerror}); prüfen Sie den Ordner und seine Rechte.</translation>
    </message>
    <message>
        <source>The library {directory} cannot be used ({strerror}); check the folder and its permissions.</source>
        <translation>Die Bibliothek {directory} kann nicht verwendet werden ({strerror}); prüfen Sie den Ordner und seine Rechte.</translation>
    </message>
    <message>
        <source>The library {directory} cannot be written ({reason}); make room or choose another folder. What was done so far is kept.</source>
        <translation>Die Bibliothek {directory} kann nicht geschrieben werden ({reason}); schaffen Sie Platz oder wählen Sie einen anderen Ordner. Was bisher getan ist, wird behalten.</translation>
    </message>
    <message>
        <source>The library {directory} was made by the encoder {value}, not {encoder_id}; index the music into another folder, or choose that encoder with --encoder.</source>
        <translation>Die Bibliothek {directory} wurde mit dem Encoder {value} gemacht, nicht mit {encoder_id}; indizieren Sie die Musik in einen anderen Ordner oder wählen Sie jenen Encoder mit --encoder.</translation>
    </message>
    <message>
        <source>The library {directory} was replaced by another one; open it again.</source>
        <translation>Die Bibliothek {directory} wurde durch eine andere ersetzt; öffnen Sie sie noch einmal.</translation>
    </message>
    <message>
        <source>The library {name} on {host} is being prepared; try again in a few minutes.</source>
        <translation>Die Bibliothek {name} auf {host} wird bereitgemacht; versuchen Sie es in einigen Minuten noch einmal.</translation>
    </message>
    <message>
        <source>The library {path} cannot be used now ({error}); see that its disk is there and has room, and try again.</source>
        <translation>Die Bibliothek {path} kann jetzt nicht verwendet werden ({error}); sehen Sie nach, ob ihr Laufwerk da ist und Platz hat, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The library {path} is not there ({strerror}); see that its disk is.</source>
        <translation>Die Bibliothek {path} ist nicht da ({strerror}); sehen Sie nach, ob ihr Laufwerk da ist.</translation>
    </message>
    <message>
        <source>The library {path} is of an older kind; run `afp index` on it once.</source>
        <translation>Die Bibliothek {path} ist von älterer Art; führen Sie einmal `afp index` auf ihr aus.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer Earmark; update this one to use it.</source>
        <translation>Die Bibliothek {path} wurde von einem neueren Earmark gemacht; aktualisieren Sie dieses, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>The model cannot be saved in {place} ({strerror}): make room, then try again.</source>
        <translation>Das Modell kann in {place} nicht aufbewahrt werden ({strerror}): Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded: it is damaged or incomplete; restore its files.</source>
        <translation>Das Modell in {folder} kann nicht geladen werden: Es ist beschädigt oder unvollständig; stellen Sie seine Dateien wieder her.</translation>
    </message>
    <message>
        <source>The model in {folder} has another version: use the program that made it.</source>
        <translation>Das Modell in {folder} ist von einer anderen Version: Verwenden Sie das Programm, das es gemacht hat.</translation>
    </message>
    <message>
        <source>The model {model} cannot be loaded: its card and its weights do not match.</source>
        <translation>Das Modell {model} kann nicht geladen werden: Karte und Gewichte passen nicht zueinander.</translation>
    </message>
    <message>
        <source>The playlist names no address that begins with http:// or https://.</source>
        <translation>Die Wiedergabeliste nennt keine Adresse, die mit http:// oder https:// beginnt.</translation>
    </message>
    <message>
        <source>The server {host} could not do this ({text}); ask its administrator.</source>
        <translation>Der Server {host} konnte es nicht tun ({text}); fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>The server {host} could not make the index ({reason}); ask its administrator.</source>
        <translation>Der Server {host} konnte den Index nicht machen ({reason}); fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>The server {host} does not permit this with the token; ask its administrator.</source>
        <translation>Der Server {host} erlaubt das mit diesem Schlüssel nicht; fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>The server {host} does not accept the token; store another one with `afp library login {address}`.</source>
        <translation>Der Server {host} nimmt den Schlüssel nicht an; geben Sie mit `afp library login {address}` einen anderen.</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step {step}: go on with --resume --rate {value}.</source>
        <translation>Der Verlust ist bei Schritt {step} keine Zahl mehr. Beginnen Sie ein neues Training mit einer Lernrate von {value}.</translation>
    </message>
    <message>
        <source>The microphone is overloaded ({clipped} of the recording): turn it or the loudspeakers down, and run this again.</source>
        <translation>Das Mikrofon ist übersteuert ({clipped} der Aufnahme). Stellen Sie es oder die Lautsprecher leiser, und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>The microphone is silent: switch it on, turn it up, or choose another with --microphone.</source>
        <translation>Das Mikrofon ist stumm. Schalten Sie es ein, stellen Sie es lauter oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>The music is silent wherever it was tried: give songs that can be heard.</source>
        <translation>Die Musik ist überall still, wo sie geprüft wurde: Geben Sie Titel an, die zu hören sind.</translation>
    </message>
    <message>
        <source>The server {host} is Milvus {version}; Earmark needs 2.3 or later.</source>
        <translation>Der Server {host} ist Milvus {version}; Earmark braucht 2.3 oder später.</translation>
    </message>
    <message>
        <source>The server {host}:{port} does not answer; check that it runs and that this computer reaches it.</source>
        <translation>Der Server {host}:{port} antwortet nicht; prüfen Sie, ob er läuft und dieser Rechner ihn erreicht.</translation>
    </message>
    <message>
        <source>The server {host}:{port} does not speak TLS; have it turned on there, or write milvus+plain:// where nobody can listen in.</source>
        <translation>Der Server {host}:{port} spricht kein TLS; lassen Sie es dort einschalten, oder schreiben Sie milvus+plain://, wo niemand mithören kann.</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing: install it (Debian and Ubuntu: sudo apt install libportaudio2) and start again.</source>
        <translation>Die Audiobibliothek PortAudio fehlt: Installieren Sie sie (Debian und Ubuntu: sudo apt install libportaudio2) und starten Sie neu.</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing: install it and start again.</source>
        <translation>Die Audiobibliothek PortAudio fehlt: Installieren Sie sie und starten Sie neu.</translation>
    </message>
    <message>
        <source>The sound output failed ({failure}): check the loudspeakers and play it again.</source>
        <translation>Die Audioausgabe ist fehlgeschlagen ({failure}): Prüfen Sie die Lautsprecher und spielen Sie es noch einmal ab.</translation>
    </message>
    <message>
        <source>The station redirects to “{host}”, which is not a public address.</source>
        <translation>Der Sender führt zu „{host}“, das keine öffentliche Adresse ist.</translation>
    </message>
    <message>
        <source>There is a library in {directory} already; import into another folder.</source>
        <translation>In {directory} ist schon eine Bibliothek; importieren Sie in einen anderen Ordner.</translation>
    </message>
    <message>
        <source>There is no encoder {name_or_path}: name a shipped one ({names}) or the folder of a model.</source>
        <translation>Es gibt keinen Encoder {name_or_path}: Nennen Sie einen mitgelieferten ({names}) oder den Ordner eines Modells.</translation>
    </message>
    <message>
        <source>There is no file or folder {root}: correct the path.</source>
        <translation>Es gibt keine Datei und keinen Ordner {root}: Berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Es gibt keine Datei {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}: check the path.</source>
        <translation>Es gibt keine Datei {path}: Prüfen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or choose another --log.</source>
        <translation>Es gibt keinen Ordner {folder}: Legen Sie ihn an oder wählen Sie ein anderes --log.</translation>
    </message>
    <message>
        <source>There is no folder {root} with {kind}: correct the path.</source>
        <translation>Es gibt keinen Ordner {root} ({kind}): Berichtigen Sie den Pfad.</translation>
    </message>
    <message>
        <source>There is no keyring here to keep the token in; install earmark[milvus] and open a desktop session, or give the token in the environment variable {VARIABLE}.</source>
        <translation>Hier ist kein Schlüsselbund für den Schlüssel; installieren Sie earmark[milvus] und öffnen Sie eine Desktop-Sitzung, oder geben Sie ihn in der Umgebungsvariablen {VARIABLE} an.</translation>
    </message>
    <message>
        <source>There is no library at {path} yet: add music to it first.</source>
        <translation>In {path} ist noch keine Bibliothek: Fügen Sie zuerst Musik hinzu.</translation>
    </message>
    <message>
        <source>There is no library {address} on {host}; publish one with `afp library publish {address2}`.</source>
        <translation>Auf {host} gibt es keine Bibliothek {address}; veröffentlichen Sie eine mit `afp library publish {address2}`.</translation>
    </message>
    <message>
        <source>There is no loudspeaker called “{wanted}”: name one of {there}.</source>
        <translation>Es gibt keinen Lautsprecher namens „{wanted}“: Nennen Sie einen von {there}.</translation>
    </message>
    <message>
        <source>There is no music library in {directory}; make one with `afp index FOLDER`.</source>
        <translation>In {directory} ist keine Musikbibliothek; machen Sie eine mit `afp index ORDNER`.</translation>
    </message>
    <message>
        <source>There is no music library in {directory}; nothing was deleted.</source>
        <translation>In {directory} ist keine Musikbibliothek; nichts wurde gelöscht.</translation>
    </message>
    <message>
        <source>There is no music to train on: give a folder with songs of at least several seconds.</source>
        <translation>Es gibt keine Musik zum Trainieren: Geben Sie einen Ordner mit Titeln an, die wenigstens einige Sekunden lang sind.</translation>
    </message>
    <message>
        <source>There is no song that can be played: give other files or folders with --songs.</source>
        <translation>Es gibt keinen Titel, der abgespielt werden kann. Wählen Sie einen anderen Ordner mit Titeln.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>In dieser Datei ist kein Klang.</translation>
    </message>
    <message>
        <source>There is no sound source called “{wanted}”: see `afp sources` for those there are.</source>
        <translation>Es gibt keine Audioquelle namens „{wanted}“: `afp sources` zeigt die vorhandenen.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>There is no track {track_id} in the library; `afp library status` lists what it holds.</source>
        <translation>Es gibt keinen Titel {track_id} in der Bibliothek; `afp library status` zeigt, was sie enthält.</translation>
    </message>
    <message>
        <source>There is no {roots}; give a folder or a file that exists.</source>
        <translation>{roots} gibt es nicht; nennen Sie einen Ordner oder eine Datei, die es gibt.</translation>
    </message>
    <message>
        <source>There is nothing to hear in these noise files: give others with --noise.</source>
        <translation>In diesen Geräuschdateien ist nichts zu hören. Wählen Sie einen anderen Ordner mit Geräuschen.</translation>
    </message>
    <message>
        <source>There is only silence in this file.</source>
        <translation>In dieser Datei ist nur Stille.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Dies ist ein Ordner, keine Datei.</translation>
    </message>
    <message>
        <source>This is an HLS playlist, which Earmark cannot open; look for the station&apos;s MP3 or AAC stream.</source>
        <translation>Das ist eine HLS-Wiedergabeliste, die Earmark nicht öffnet; suchen Sie den MP3- oder AAC-Stream des Senders.</translation>
    </message>
    <message>
        <source>This is not a file but a device, a pipe or a folder.</source>
        <translation>Dies ist keine Datei, sondern ein Gerät, eine Pipe oder ein Ordner.</translation>
    </message>
    <message>
        <source>This is not a sound file, or it is damaged beyond reading.</source>
        <translation>Dies ist keine Klangdatei, oder sie ist bis zur Unlesbarkeit beschädigt.</translation>
    </message>
    <message>
        <source>This library was exported by a newer Earmark; update this one to import it.</source>
        <translation>Diese Bibliothek wurde von einem neueren Earmark exportiert; aktualisieren Sie dieses, um sie zu importieren.</translation>
    </message>
    <message>
        <source>Earmark cannot read the sound from this address; look for the station&apos;s MP3, AAC or Ogg stream.</source>
        <translation>Von dieser Adresse kommt kein Klang, den Earmark lesen kann; suchen Sie den MP3-, AAC- oder Ogg-Stream des Senders.</translation>
    </message>
    <message>
        <source>The data of a track is too long for Milvus; shorten the name of its file.</source>
        <translation>Was über einen Titel bekannt ist, ist für Milvus zu lang; kürzen Sie den Namen seiner Datei.</translation>
    </message>
    <message>
        <source>What the server has under this name is not an Earmark library; choose another name.</source>
        <translation>Was auf dem Server unter diesem Namen liegt, ist keine Bibliothek von Earmark; wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>What the catalogue says of it is not what was written.</source>
        <translation>Was der Katalog darüber sagt, ist nicht, was geschrieben wurde.</translation>
    </message>
    <message>
        <source>Too few impulse responses can be read: give more files, or leave out --responses.</source>
        <translation>Zu wenige Impulsantworten sind lesbar. Wählen Sie einen Ordner mit mehr davon oder keinen.</translation>
    </message>
    <message>
        <source>What is played of {path} is silent: give more --minutes, or take it out.</source>
        <translation>Was von {path} gespielt wird, ist still. Nehmen Sie diese Datei aus dem Ordner.</translation>
    </message>
    <message>
        <source>Writing to {folder} failed ({strerror}): make room and run this again.</source>
        <translation>In {folder} konnte nicht geschrieben werden ({strerror}). Schaffen Sie dort Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>You are not allowed to read it; change its permissions.</source>
        <translation>Sie dürfen es nicht lesen; ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file; change its permissions.</source>
        <translation>Sie dürfen diese Datei nicht lesen; ändern Sie ihre Rechte.</translation>
    </message>
    <message>
        <source>{directory} cannot take the library ({strerror}); choose an empty folder.</source>
        <translation>{directory} kann die Bibliothek nicht aufnehmen ({strerror}); wählen Sie einen leeren Ordner.</translation>
    </message>
    <message>
        <source>{directory} is cut short; run `afp library repair`.</source>
        <translation>{directory} ist abgeschnitten; führen Sie `afp library repair` aus.</translation>
    </message>
    <message>
        <source>{error} Connect it and run this again.</source>
        <translation>{error} Schließen Sie es an und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>{files} is silent.</source>
        <translation>{files} ist still.</translation>
    </message>
    <message>
        <source>{files} sound files are too few for {kind}: give a folder with more.</source>
        <translation>{files} Audiodateien sind zu wenige ({kind}): Geben Sie einen Ordner mit mehr an.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({strerror}).</source>
        <translation>{file} kann nicht gelesen werden ({strerror}).</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another place.</source>
        <translation>{file} kann nicht geschrieben werden ({reason}); wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>{file} is not a library made by `afp library export`, or it is damaged.</source>
        <translation>{file} ist keine mit `afp library export` gemachte Bibliothek oder ist beschädigt.</translation>
    </message>
    <message>
        <source>{folder} already holds a run: add --resume to go on with it, or choose another folder.</source>
        <translation>{folder} enthält schon ein Training. Machen Sie mit „Fortsetzen“ weiter oder beginnen Sie ein neues.</translation>
    </message>
    <message>
        <source>{folder} could not be written to ({error}): make room, then go on with --resume from the last checkpoint.</source>
        <translation>In {folder} konnte nicht geschrieben werden ({error}). Schaffen Sie Platz und machen Sie mit „Fortsetzen“ vom letzten Zwischenstand weiter.</translation>
    </message>
    <message>
        <source>{folder} holds no prepared sound: run `make corpus`, or `afp corpus --music FOLDER`.</source>
        <translation>{folder} enthält keine vorbereitete Musik. Bereiten Sie sie noch einmal vor oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{folder} holds no rooms: run `make corpus`, or `afp corpus --music FOLDER`.</source>
        <translation>{folder} enthält keine Räume. Bereiten Sie die Musik noch einmal vor oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{folder} holds no run: begin one without --resume.</source>
        <translation>{folder} enthält kein Training, das weitergehen kann. Beginnen Sie ein neues.</translation>
    </message>
    <message>
        <source>{folder} is cut short: delete it and prepare it again.</source>
        <translation>{folder} ist abgeschnitten: Löschen Sie den Ordner und bereiten Sie ihn noch einmal vor.</translation>
    </message>
    <message>
        <source>{folder} is no folder of the library; `afp library folders` lists them.</source>
        <translation>{folder} ist kein Ordner der Bibliothek; `afp library folders` zeigt sie.</translation>
    </message>
    <message>
        <source>{folder} is prepared already: train on it, or choose another folder with --corpus.</source>
        <translation>{folder} ist schon vorbereitet. Trainieren Sie damit oder wählen Sie andere Musik.</translation>
    </message>
    <message>
        <source>{folder} needs {value} GB for this, and {value2} GB are free: make room, choose another folder, or take less music.</source>
        <translation>{folder} braucht dafür {value} GB, und {value2} GB sind frei: Schaffen Sie Platz, wählen Sie einen anderen Ordner oder nehmen Sie weniger Musik.</translation>
    </message>
    <message>
        <source>{folder} was prepared by another version: delete it and prepare it again.</source>
        <translation>{folder} wurde von einer anderen Version vorbereitet: Löschen Sie den Ordner und bereiten Sie ihn noch einmal vor.</translation>
    </message>
    <message>
        <source>{path} begins with silence.</source>
        <translation>{path} beginnt mit Stille.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}); see that its disk is there.</source>
        <translation>{path} kann nicht gelesen werden ({strerror}); sehen Sie nach, ob das Laufwerk da ist.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}): make room and run this again.</source>
        <translation>{path} kann nicht geschrieben werden ({strerror}). Schaffen Sie Platz und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>{path} holds no sound.</source>
        <translation>{path} enthält keinen Klang.</translation>
    </message>
    <message>
        <source>{path} is cut short; run `afp library rebuild`.</source>
        <translation>{path} ist abgeschnitten; führen Sie `afp library rebuild` aus.</translation>
    </message>
    <message>
        <source>{shard} cannot be read; run `afp library repair`.</source>
        <translation>{shard} kann nicht gelesen werden; führen Sie `afp library repair` aus.</translation>
    </message>
    <message>
        <source>{shard} is cut short or gone; run `afp library repair`.</source>
        <translation>{shard} ist abgeschnitten oder fort; führen Sie `afp library repair` aus.</translation>
    </message>
    <message>
        <source>{song} is too short: choose a song of at least {value} seconds.</source>
        <translation>{song} ist zu kurz: Wählen Sie einen Titel von mindestens {value} Sekunden.</translation>
    </message>
    <message>
        <source>{text} is no address of a library; write {FORM}.</source>
        <translation>{text} ist keine Adresse einer Bibliothek; schreiben Sie {FORM}.</translation>
    </message>
    <message>
        <source>{value} cannot be read: delete it to begin from the start.</source>
        <translation>{value} kann nicht gelesen werden: Löschen Sie die Datei, um von vorn zu beginnen.</translation>
    </message>
    <message>
        <source>{world} processes cannot share {pairs} pairs evenly: change pairs or block.</source>
        <translation>{world} Prozesse können {pairs} Paare nicht gleichmäßig teilen: Ändern Sie die Zahl der Paare oder den Block.</translation>
    </message>
    <message>
        <source>“{host}” answers {status} instead of sound; check the address.</source>
        <translation>„{host}“ antwortet mit {status} statt mit Klang; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>“{host}” does not answer like a station; check the address.</source>
        <translation>„{host}“ antwortet nicht wie ein Sender; prüfen Sie die Adresse.</translation>
    </message>
    <message>
        <source>“{host}” does not answer; check the address and the connection.</source>
        <translation>„{host}“ antwortet nicht; prüfen Sie die Adresse und die Verbindung.</translation>
    </message>
    <message>
        <source>“{host}” does not use TLS correctly; try the address with http:// instead.</source>
        <translation>„{host}“ spricht TLS nicht so, wie es sollte; versuchen Sie die Adresse mit http://.</translation>
    </message>
    <message>
        <source>“{host}” redirects too many times; look for another address of the station.</source>
        <translation>„{host}“ verweist immer weiter auf andere Adressen; suchen Sie eine andere des Senders.</translation>
    </message>
    <message>
        <source>“{host}” was not found; check the address and the connection.</source>
        <translation>„{host}“ wurde nicht gefunden; prüfen Sie die Adresse und die Verbindung.</translation>
    </message>
    <message>
        <source>“{info}” cannot be followed any more ({name}).</source>
        <translation>„{info}“ kann nicht länger verfolgt werden ({name}).</translation>
    </message>
    <message>
        <source>“{info}” could not be opened: check that it is connected and that this program may use the microphone, or choose another source.</source>
        <translation>„{info}“ konnte nicht geöffnet werden: Prüfen Sie, ob es angeschlossen ist und dieses Programm das Mikrofon benutzen darf, oder wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>The connection to “{info}” was lost.</source>
        <translation>„{info}“ ist abgebrochen.</translation>
    </message>
    <message>
        <source>“{info}” was disconnected or is no longer the default.</source>
        <translation>„{info}“ ist fort oder nicht mehr der Standard.</translation>
    </message>
    <message>
        <source>“{info}” has stopped delivering sound.</source>
        <translation>„{info}“ liefert keinen Klang mehr.</translation>
    </message>
    <message>
        <source>What is heard of the recording cannot be stored ({strerror}): free some disk space and start again.</source>
        <translation>Was von der Aufnahme gehört wird, kann nicht gespeichert werden ({strerror}): Geben Sie Speicherplatz frei und starten Sie erneut.</translation>
    </message>
    <message>
        <source>“{loudspeaker}” could not be opened: check that it is connected, or choose another.</source>
        <translation>„{loudspeaker}“ konnte nicht geöffnet werden: Prüfen Sie, ob er angeschlossen ist, oder wählen Sie einen anderen.</translation>
    </message>
    <message>
        <source>“{loudspeaker}” has gone: connect it and run this again.</source>
        <translation>„{loudspeaker}“ ist nicht mehr da. Schließen Sie ihn an und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({reason}): choose another folder.</source>
        <translation>„{path}“ kann nicht geschrieben werden ({reason}): Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({reason}): make room for it.</source>
        <translation>„{path}“ kann nicht geschrieben werden ({reason}): Schaffen Sie Platz dafür.</translation>
    </message>
    <message>
        <source>“{path}” is no longer where it was: connect its drive, or rescan the library.</source>
        <translation>„{path}“ ist nicht mehr, wo es war: Schließen Sie das Laufwerk an oder lesen Sie die Bibliothek neu ein.</translation>
    </message>
    <message>
        <source>There is no sound source called “{wanted}”. Choose another source from the list.</source>
        <translation>Es gibt keine Audioquelle namens „{wanted}“. Wählen Sie eine andere aus der Liste.</translation>
    </message>
    <message>
        <source>There is no music library in {directory}. Add folders of music on the Library page.</source>
        <translation>In {directory} liegt keine Musikbibliothek. Fügen Sie auf der Seite „Bibliothek“ Musikordner hinzu.</translation>
    </message>
    <message>
        <source>The catalogue {path} is damaged or cannot be read. Choose Maintenance, Repair on the Library page.</source>
        <translation>Der Katalog {path} ist beschädigt oder nicht lesbar. Wählen Sie auf der Seite „Bibliothek“ unter „Pflege“ „Reparieren“.</translation>
    </message>
    <message>
        <source>The index of {directory} is missing or behind. Choose Maintenance, Rebuild the index.</source>
        <translation>Der Index von {directory} fehlt oder ist veraltet. Wählen Sie unter „Pflege“ „Index neu aufbauen“.</translation>
    </message>
    <message>
        <source>{directory} is cut short. Choose Maintenance, Repair on the Library page.</source>
        <translation>{directory} ist unvollständig. Wählen Sie auf der Seite „Bibliothek“ unter „Pflege“ „Reparieren“.</translation>
    </message>
    <message>
        <source>{path} is cut short. Choose Maintenance, Rebuild the index on the Library page.</source>
        <translation>{path} ist unvollständig. Wählen Sie auf der Seite „Bibliothek“ unter „Pflege“ „Index neu aufbauen“.</translation>
    </message>
    <message>
        <source>{shard} cannot be read. Choose Maintenance, Repair on the Library page.</source>
        <translation>{shard} kann nicht gelesen werden. Wählen Sie auf der Seite „Bibliothek“ unter „Pflege“ „Reparieren“.</translation>
    </message>
    <message>
        <source>{shard} is cut short or gone. Choose Maintenance, Repair on the Library page.</source>
        <translation>{shard} ist unvollständig oder fehlt. Wählen Sie auf der Seite „Bibliothek“ unter „Pflege“ „Reparieren“.</translation>
    </message>
    <message>
        <source>The library {path} is of an older kind. Choose Rescan on the Library page once.</source>
        <translation>Die Bibliothek {path} ist von älterer Art. Wählen Sie auf der Seite „Bibliothek“ einmal „Neu einlesen“.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or choose another file for the log of plays.</source>
        <translation>Es gibt keinen Ordner {folder}: Legen Sie ihn an oder wählen Sie eine andere Datei für das Protokoll.</translation>
    </message>
    <message>
        <source>{file} is not an exported library, or it is damaged.</source>
        <translation>{file} ist keine exportierte Bibliothek oder ist beschädigt.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, or check that the system&apos;s sound is running.</source>
        <translation>Kein Mikrofon gefunden. Schließen Sie eines an oder prüfen Sie, ob der Ton des Systems läuft.</translation>
    </message>
    <message>
        <source>The catalogue of {kept} is damaged and no copy of it is whole. Delete this library&apos;s data, then add your folders again.</source>
        <translation>Der Katalog von {kept} ist beschädigt und keine Kopie davon unversehrt. Löschen Sie die Daten dieser Bibliothek und fügen Sie Ihre Ordner neu hinzu.</translation>
    </message>
    <message>
        <source>The catalogue {was}; {source} is in its place, with {saved} tracks that had changed since. Choose Rescan on the Library page to index the files that it does not know any more.</source>
        <translation>Der Katalog {was}; {source} steht an seiner Stelle, mit {saved} Titeln, die sich seither geändert hatten. Wählen Sie auf der Seite „Bibliothek“ „Neu einlesen“, um die Dateien aufzunehmen, die er nicht mehr kennt.</translation>
    </message>
    <message>
        <source>The library {directory} was made by the encoder {value}, not {encoder_id}. Choose that encoder, or index the music into another library.</source>
        <translation>Die Bibliothek {directory} wurde mit dem Encoder {value} gemacht, nicht mit {encoder_id}. Wählen Sie jenen Encoder, oder nehmen Sie die Musik in eine andere Bibliothek auf.</translation>
    </message>
    <message>
        <source>There is no track {track_id} in the library. Choose another one from the list.</source>
        <translation>In der Bibliothek gibt es keinen Titel {track_id}. Wählen Sie einen anderen aus der Liste.</translation>
    </message>
    <message>
        <source>{folder} is not a folder of this library. Its folders are listed on the Library page.</source>
        <translation>{folder} ist kein Ordner dieser Bibliothek. Ihre Ordner stehen auf der Seite „Bibliothek“.</translation>
    </message>
    <message>
        <source>An address contains no user name and no password. Leave them out; Earmark&apos;s command line stores the token of a server.</source>
        <translation>Eine Adresse enthält weder Benutzernamen noch Passwort. Lassen Sie beides weg; den Schlüssel eines Servers speichert die Befehlszeile von Earmark.</translation>
    </message>
    <message>
        <source>Reading a library from a server needs the Python package pymilvus. Install it and start Earmark again.</source>
        <translation>Um eine Bibliothek von einem Server zu lesen, braucht es das Python-Paket pymilvus. Installieren Sie es, und starten Sie Earmark neu.</translation>
    </message>
    <message>
        <source>The library {address} is not completely published yet. Finish publishing it on the computer that holds its folder.</source>
        <translation>Die Bibliothek {address} ist noch nicht vollständig veröffentlicht. Schließen Sie das auf dem Rechner ab, auf dem ihr Ordner liegt.</translation>
    </message>
    <message>
        <source>The library {address} can only be read here. Make the change on the computer that holds its folder, then publish it from there again.</source>
        <translation>Die Bibliothek {address} kann hier nur gelesen werden. Ändern Sie sie auf dem Rechner, auf dem ihr Ordner liegt, und veröffentlichen Sie sie von dort erneut.</translation>
    </message>
    <message>
        <source>The library {address} was made by the encoder {encoder}, not {encoder_id}. Choose that encoder, or open another library.</source>
        <translation>Die Bibliothek {address} wurde mit dem Encoder {encoder} gemacht, nicht mit {encoder_id}. Wählen Sie jenen Encoder, oder öffnen Sie eine andere Bibliothek.</translation>
    </message>
    <message>
        <source>The server {host} does not accept the token. Store another one for it with Earmark&apos;s command line.</source>
        <translation>Der Server {host} nimmt den Schlüssel nicht an. Speichern Sie mit der Befehlszeile von Earmark einen anderen für ihn.</translation>
    </message>
    <message>
        <source>There is no library {address} on {host}. Check its name, or publish it from the computer that holds its folder.</source>
        <translation>Auf {host} gibt es keine Bibliothek {address}. Prüfen Sie ihren Namen, oder veröffentlichen Sie sie von dem Rechner, auf dem ihr Ordner liegt.</translation>
    </message>
    <message>
        <source>Another process trains in {folder}: wait for it, or stop it.</source>
        <translation>Ein anderer Prozess trainiert in {folder}: Warten Sie auf ihn oder halten Sie ihn an.</translation>
    </message>
    <message>
        <source>Between the chirps {value} s are missing or too many, so sound was lost. Close what else keeps the computer busy and record again.</source>
        <translation>Zwischen den Zirptönen fehlen {value} s oder sind zu viel, es ging also Klang verloren. Schließen Sie, was den Rechner sonst beschäftigt, und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>Something went wrong inside Earmark ({failure}). Try it again; Help makes a report about it.</source>
        <translation>In Earmark ist etwas schiefgegangen ({failure}). Versuchen Sie es noch einmal; die Hilfe erstellt einen Bericht dazu.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} is not of this training&apos;s network ({encoder}). Restore its config.json, or start a new training.</source>
        <translation>Der Zwischenstand in {folder} gehört nicht zum Netz dieses Trainings ({encoder}). Stellen Sie seine config.json wieder her oder beginnen Sie ein neues Training.</translation>
    </message>
    <message>
        <source>The chirp after the last song cannot be heard. Turn the music up, bring the microphone nearer, or turn the noise down, and record again.</source>
        <translation>Der Zirpton nach dem letzten Titel ist nicht zu hören. Stellen Sie die Musik lauter, das Mikrofon näher oder das Geräusch leiser, und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>The chirp before the first song cannot be heard. Turn the music up, bring the microphone nearer, or turn the noise down, and record again.</source>
        <translation>Der Zirpton vor dem ersten Titel ist nicht zu hören. Stellen Sie die Musik lauter, das Mikrofon näher oder das Geräusch leiser, und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>The computer slept or was too busy to record. Keep it awake and record again.</source>
        <translation>Der Rechner schlief oder war zu beschäftigt, um aufzunehmen. Halten Sie ihn wach und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>The library holds no song of twelve seconds or more: add longer songs to it.</source>
        <translation>Die Bibliothek enthält keinen Titel von zwölf Sekunden oder mehr: Fügen Sie längere hinzu.</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step {step}. Start a new training with a learning rate of {value}.</source>
        <translation>Der Verlust ist bei Schritt {step} keine Zahl mehr. Beginnen Sie ein neues Training mit einer Lernrate von {value}.</translation>
    </message>
    <message>
        <source>The microphone is overloaded ({clipped} of the recording). Turn it or the loudspeakers down, and record again.</source>
        <translation>Das Mikrofon ist übersteuert ({clipped} der Aufnahme). Stellen Sie es oder die Lautsprecher leiser, und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>The microphone is silent. Switch it on, turn it up, or choose another one.</source>
        <translation>Das Mikrofon ist stumm. Schalten Sie es ein, stellen Sie es lauter oder wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>There is no song that can be played. Choose another folder of songs.</source>
        <translation>Es gibt keinen Titel, der abgespielt werden kann. Wählen Sie einen anderen Ordner mit Titeln.</translation>
    </message>
    <message>
        <source>There is nothing to hear in these noise files. Choose another folder of noise.</source>
        <translation>In diesen Geräuschdateien ist nichts zu hören. Wählen Sie einen anderen Ordner mit Geräuschen.</translation>
    </message>
    <message>
        <source>Too few impulse responses can be read. Choose a folder with more of them, or none.</source>
        <translation>Zu wenige Impulsantworten sind lesbar. Wählen Sie einen Ordner mit mehr davon oder keinen.</translation>
    </message>
    <message>
        <source>What is played of {path} is silent. Take this file out of the folder.</source>
        <translation>Was von {path} gespielt wird, ist still. Nehmen Sie diese Datei aus dem Ordner.</translation>
    </message>
    <message>
        <source>Writing to {folder} failed ({strerror}). Make room there and try again.</source>
        <translation>In {folder} konnte nicht geschrieben werden ({strerror}). Schaffen Sie dort Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{error} Connect it and record again.</source>
        <translation>{error} Schließen Sie es an und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>{folder} already holds a training. Continue with Resume, or start a new one.</source>
        <translation>{folder} enthält schon ein Training. Machen Sie mit „Fortsetzen“ weiter oder beginnen Sie ein neues.</translation>
    </message>
    <message>
        <source>{folder} could not be written to ({error}). Make room, then continue from the last checkpoint with Resume.</source>
        <translation>In {folder} konnte nicht geschrieben werden ({error}). Schaffen Sie Platz und machen Sie mit „Fortsetzen“ vom letzten Zwischenstand weiter.</translation>
    </message>
    <message>
        <source>{folder} holds no prepared music. Prepare it again, or choose another folder.</source>
        <translation>{folder} enthält keine vorbereitete Musik. Bereiten Sie sie noch einmal vor oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{folder} holds no rooms. Prepare the music again, or choose another folder.</source>
        <translation>{folder} enthält keine Räume. Bereiten Sie die Musik noch einmal vor oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>{folder} holds no training that can be continued. Start a new one.</source>
        <translation>{folder} enthält kein Training, das weitergehen kann. Beginnen Sie ein neues.</translation>
    </message>
    <message>
        <source>{folder} is prepared already. Train on it, or choose other music.</source>
        <translation>{folder} ist schon vorbereitet. Trainieren Sie damit oder wählen Sie andere Musik.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}). Make room and record again.</source>
        <translation>{path} kann nicht geschrieben werden ({strerror}). Schaffen Sie Platz und nehmen Sie noch einmal auf.</translation>
    </message>
    <message>
        <source>“{loudspeaker}” has gone. Connect it and record again.</source>
        <translation>„{loudspeaker}“ ist nicht mehr da. Schließen Sie ihn an und nehmen Sie noch einmal auf.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Curves of accuracy; the table below holds the same figures</source>
        <translation>Kurven der Genauigkeit; die Tabelle darunter enthält dieselben Zahlen</translation>
    </message>
    <message>
        <source>{panel} · {line} · {across}: {share}, {n} queries</source>
        <translation>{panel} · {line} · {across}: {share}, {n} Anfragen</translation>
    </message>
    <message>
        <source>bits per fingerprint</source>
        <translation>Bit je Fingerabdruck</translation>
    </message>
    <message>
        <source>seconds of sound</source>
        <translation>Sekunden Klang</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>False names per hour, with upper bound</source>
        <translation>Falsche Namen je Stunde, mit Schranke</translation>
    </message>
    <message>
        <source>False names, with upper bound</source>
        <translation>Falsche Namen, mit oberer Schranke</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>{n} bits</source>
        <translation>{n} Bit</translation>
    </message>
    <message>
        <source>{name}: {share} false names per hour, at most {high}</source>
        <translation>{name}: {share} falsche Namen je Stunde, höchstens {high}</translation>
    </message>
    <message>
        <source>all lengths</source>
        <translation>alle Längen</translation>
    </message>
    <message>
        <source>{name} · {length}: {share} false names, at most {high}, {n} clips of songs not in the library</source>
        <translation>{name} · {length}: {share} falsche Namen, höchstens {high}, {n} Ausschnitte von Titeln, die nicht in der Bibliothek sind</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Landmarken</translation>
    </message>
    <message>
        <source>Low noise</source>
        <translation>Wenig Lärm</translation>
    </message>
    <message>
        <source>Medium noise</source>
        <translation>Mittlerer Lärm</translation>
    </message>
    <message>
        <source>High noise</source>
        <translation>Viel Lärm</translation>
    </message>
    <message>
        <source>Extreme noise</source>
        <translation>Extremer Lärm</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Alle Stufen</translation>
    </message>
    <message>
        <source>Phone in a noisy room</source>
        <translation>Telefon in einem lauten Raum</translation>
    </message>
    <message>
        <source>Added noise</source>
        <translation>Zugemischter Lärm</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Against landmarks</source>
        <translation>Vergleich mit Landmarken</translation>
    </message>
    <message>
        <source>Landmarks alone</source>
        <translation>Nur Landmarken</translation>
    </message>
    <message>
        <source>Size against accuracy</source>
        <translation>Größe und Genauigkeit</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Fortlaufendes Zuhören</translation>
    </message>
    <message>
        <source>Right song, named</source>
        <translation>Richtiger Titel, genannt</translation>
    </message>
    <message>
        <source>Right song first</source>
        <translation>Richtiger Titel an erster Stelle</translation>
    </message>
    <message>
        <source>Right place (± 0.5 s)</source>
        <translation>Richtige Stelle (± 0,5 s)</translation>
    </message>
    <message>
        <source>Right place, of the right songs</source>
        <translation>Richtige Stelle, unter den richtigen Titeln</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Falscher Name</translation>
    </message>
    <message>
        <source>Named by then</source>
        <translation>Bis dahin genannt</translation>
    </message>
    <message>
        <source>{name} has version {version}, which this program does not know: update Earmark.</source>
        <translation>{name} hat die Version {version}, die dieses Programm nicht kennt: Aktualisieren Sie es.</translation>
    </message>
    <message>
        <source>{name} uses the protocol {protocol}, which this program does not know.</source>
        <translation>{name} gehört zum Verfahren {protocol}, das dieses Programm nicht kennt.</translation>
    </message>
    <message>
        <source>{name} is damaged: delete it and evaluate again.</source>
        <translation>{name} ist beschädigt: Löschen Sie es und bewerten Sie noch einmal.</translation>
    </message>
    <message>
        <source>{name} contains no figures: evaluate again with more songs.</source>
        <translation>{name} enthält keine Zahlen: Bewerten Sie noch einmal mit mehr Titeln.</translation>
    </message>
    <message>
        <source>{name} is too large to be a result: delete it.</source>
        <translation>{name} ist zu groß für ein Ergebnis: Löschen Sie es.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}).</source>
        <translation>{name} kann nicht gelesen werden ({why}).</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({why}): make room there.</source>
        <translation>In {folder} kann nicht geschrieben werden ({why}): Schaffen Sie dort Platz.</translation>
    </message>
    <message>
        <source>{folder} already holds too many evaluations from this second: start again.</source>
        <translation>{folder} ist voll von Bewertungen dieser Sekunde: Starten Sie noch einmal.</translation>
    </message>
    <message>
        <source>{folder} could not be cleaned up: check it in the file manager.</source>
        <translation>{folder} konnte nicht aufgeräumt werden: Sehen Sie im Dateimanager nach.</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({why}).</source>
        <translation>{folder} kann nicht gelöscht werden ({why}).</translation>
    </message>
    <message>
        <source>Results; choose several to compare them</source>
        <translation>Ergebnisse; wählen Sie mehrere, um sie übereinanderzulegen</translation>
    </message>
    <message>
        <source>{what} (95 % interval)</source>
        <translation>{what} (95-%-Intervall)</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekunden</translation>
    </message>
    <message>
        <source>False names per hour: {share} (at most {high})</source>
        <translation>Falsche Namen je Stunde: {share} (höchstens {high})</translation>
    </message>
    <message>
        <source>False names: {share}</source>
        <translation>Falsche Namen: {share}</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Kurve</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>The figures of the curves</source>
        <translation>Die Zahlen der Kurven</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>1 result</source>
        <translation>1 Ergebnis</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} Ergebnisse</translation>
    </message>
    <message>
        <source>Something is running already: wait for it or cancel it.</source>
        <translation>Es läuft schon etwas: Warten Sie darauf oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>({n} more to come)</source>
        <translation>({n} weitere folgen)</translation>
    </message>
    <message>
        <source>It failed without giving a reason.</source>
        <translation>Fehlgeschlagen, ohne Angabe eines Grundes.</translation>
    </message>
    <message>
        <source>A folder of music for testing</source>
        <translation>Ein Ordner mit Musik, an der bewertet wird</translation>
    </message>
    <message>
        <source>Preparing songs</source>
        <translation>Titel werden vorbereitet</translation>
    </message>
    <message>
        <source>A folder of prepared music</source>
        <translation>Ein Ordner, den `afp corpus` erstellt hat</translation>
    </message>
    <message>
        <source>Preparing to record</source>
        <translation>Aufnahme wird vorbereitet</translation>
    </message>
    <message>
        <source>Delete this result for good?</source>
        <translation>Dieses Ergebnis endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete {n} results for good?</source>
        <translation>{n} Ergebnisse endgültig löschen?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Neue Bewertung</translation>
    </message>
    <message>
        <source>Record in a room</source>
        <translation>In einem Raum aufnehmen</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>The recording assistant (Ctrl+R)</source>
        <translation>Der Aufnahmeassistent (Strg+R)</translation>
    </message>
    <message>
        <source>Judge encoders (Ctrl+N)</source>
        <translation>Encoder bewerten (Strg+N)</translation>
    </message>
    <message>
        <source>How well does it recognise?</source>
        <translation>Wie gut ist die Erkennung?</translation>
    </message>
    <message>
        <source>Test the shipped encoder, or encoders that you trained, with clips whose songs are known: from a noisy room, with noise added, or from your own recordings. The curves appear here.</source>
        <translation>Bewerten Sie den mitgelieferten Encoder oder selbst trainierte an Ausschnitten, deren Titel bekannt sind: aus einem lauten Raum, mit zugemischtem Lärm oder aus eigenen Aufnahmen. Die Kurven erscheinen hier.</translation>
    </message>
</context>
<context>
    <name>EvaluationWorker</name>
    <message>
        <source>{path} cannot be written ({why}): choose another place.</source>
        <translation>{path} kann nicht geschrieben werden ({why}): Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Something went wrong in the background; the log says what.</source>
        <translation>Im Hintergrund ist etwas schiefgegangen; das Protokoll sagt, was.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Cue sheet</source>
        <translation>Cuesheet</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Textmarken für Audacity</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Set-list report</source>
        <translation>Titelfolge zur Meldung</translation>
    </message>
    <message>
        <source>Log for scrobbling</source>
        <translation>Protokoll zum Scrobbeln</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Why it is not in the library</source>
        <translation>Warum er nicht in der Bibliothek ist</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Choose a file…</source>
        <translation>Datei wählen …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Choose a file: {name}</source>
        <translation>Datei wählen: {name}</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>Beenden: {name}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Schritt {n} von {all}</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Erste Schritte überspringen</translation>
    </message>
    <message>
        <source>Go to the window now (Esc)</source>
        <translation>Zum Fenster, wie es ist (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Previous step (Alt+←)</source>
        <translation>Der Schritt davor (Alt+←)</translation>
    </message>
    <message>
        <source>Next step (Alt+→)</source>
        <translation>Weitergehen (Alt+→)</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Zuletzt angesehen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Er kann angesehen werden.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Nicht da</translation>
    </message>
    <message>
        <source>The folder or its drive is not connected; its tracks are kept.</source>
        <translation>Der Ordner oder sein Laufwerk ist nicht hier; seine Titel werden behalten.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Nicht erlaubt</translation>
    </message>
    <message>
        <source>It cannot be opened: change its permissions.</source>
        <translation>Er kann nicht geöffnet werden: Ändern Sie seine Rechte.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message>
        <source>Folders of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>Watch these folders</source>
        <translation>Diese Ordner beobachten</translation>
    </message>
    <message>
        <source>New music is indexed automatically, when no other work is running</source>
        <translation>Neue Musik wird von selbst und leise indiziert, solange keine andere Arbeit läuft</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Look for new and changed files in the selected folders, or in all</source>
        <translation>In den ausgewählten Ordnern oder in allen nach neuen und geänderten Dateien suchen</translation>
    </message>
    <message>
        <source>Index again</source>
        <translation>Alles erneut lesen</translation>
    </message>
    <message>
        <source>Index every file in the selected folders again, or in all folders, even if unchanged (Shift+F5)</source>
        <translation>Jede Datei der ausgewählten Ordner oder aller neu indizieren, geändert oder nicht (Umschalt+F5)</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Vergessen…</translation>
    </message>
    <message>
        <source>Remove the selected folders and their tracks from the library (Delete)</source>
        <translation>Die ausgewählten Ordner und ihre Titel aus der Bibliothek nehmen (Entf)</translation>
    </message>
    <message>
        <source>New music is indexed automatically, when no other work is running.</source>
        <translation>Neues wird von selbst indiziert, solange keine andere Arbeit läuft.</translation>
    </message>
</context>
<context>
    <name>FollowersWorker</name>
    <message>
        <source>The page of the current song could not be opened; the log says why.</source>
        <translation>Die Seite des aktuellen Titels konnte nicht geöffnet werden; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>A file for other programs could not be written; the log says why.</source>
        <translation>Eine Datei für andere Programme konnte nicht geschrieben werden; das Protokoll sagt, warum.</translation>
    </message>
</context>
<context>
    <name>HeardPanel</name>
    <message>
        <source>There are no favourites yet: press S on a song to add it.</source>
        <translation>Noch kein Titel ist ein Favorit: Drücken Sie S bei einem, den Sie behalten möchten.</translation>
    </message>
    <message>
        <source>No favourite contains “{text}”.</source>
        <translation>In keinem Favoriten kommt „{text}“ vor.</translation>
    </message>
    <message>
        <source>Nothing that was heard contains “{text}”.</source>
        <translation>In nichts, was gehört wurde, kommt „{text}“ vor.</translation>
    </message>
    <message>
        <source>Play from {time}</source>
        <translation>Ab {time} abspielen</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Datei anzeigen</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>It was this song</source>
        <translation>Es war dieser Titel</translation>
    </message>
    <message>
        <source>It was another song</source>
        <translation>Es war ein anderer Titel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Play the library&apos;s copy from where it was heard (Enter)</source>
        <translation>Die Datei der Bibliothek ab der gehörten Stelle abspielen (Eingabe)</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Datei anzeigen</translation>
    </message>
    <message>
        <source>Show the file in the file manager (Ctrl+Enter)</source>
        <translation>Die Datei im Dateimanager anzeigen (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Delete the selected entries (Delete)</source>
        <translation>Die ausgewählten Einträge löschen (Entf)</translation>
    </message>
    <message>
        <source>Songs that were heard</source>
        <translation>Titel, die gehört wurden</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Noch nichts gehört</translation>
    </message>
    <message>
        <source>Every song that Earmark names is listed here, with when and how long it was heard. Start listening, or drop a recording anywhere on the window to find out what it is.</source>
        <translation>Jeder Titel, den Earmark nennt, wird hier aufbewahrt, mit Zeitpunkt und Dauer. Beginnen Sie zuzuhören oder ziehen Sie eine Aufnahme irgendwo auf das Fenster, um sie erkennen zu lassen.</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Zuhören beginnen</translation>
    </message>
    <message>
        <source>Identify a file</source>
        <translation>Datei erkennen</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>How does it know a song?</source>
        <translation>Woran erkennt Earmark einen Titel?</translation>
    </message>
    <message>
        <source>Every second of your music becomes a fingerprint of 128 numbers that noise and rooms hardly change. What the microphone hears is turned into the same kind of numbers, and the library is searched for fingerprints that follow each other in the same order. Your files are only read, and only once.</source>
        <translation>Aus jeder Sekunde Ihrer Musik wird ein Fingerabdruck aus 128 Zahlen, die Lärm und Räume kaum ändern. Was das Mikrofon hört, wird in ebensolche Zahlen verwandelt; in der Bibliothek wird nach einer Reihe von Fingerabdrücken gesucht, die in derselben Reihenfolge aufeinanderfolgen. Ihre Dateien werden nur gelesen, und nur einmal.</translation>
    </message>
    <message>
        <source>Why does it say “Not in your library”?</source>
        <translation>Warum sagt Earmark „Nicht in Ihrer Bibliothek“?</translation>
    </message>
    <message>
        <source>Earmark hears music, but nothing that you have indexed matches it well enough. A live version, a cover or a remix is another recording, so it is not in your library either. Earmark can also miss a song of your library if the music is much quieter than the voices around it: move closer, or turn it up, and wait a few seconds.</source>
        <translation>Es hört Musik, aber nichts, was Sie indiziert haben, passt gut genug, um genannt zu werden. Eine Liveversion, ein Cover oder ein Remix ist eine andere Aufnahme und auch nicht in Ihrer Bibliothek. Ein Titel, den sie enthält, wird verfehlt, wenn die Musik viel leiser ist als die Gespräche ringsum: Gehen Sie näher heran oder stellen Sie lauter und warten Sie einige Sekunden.</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Wie sicher ist die Erkennung?</translation>
    </message>
    <message>
        <source>The number on the card is a probability: of all songs named at 90 %, about nine in ten are right. Below the encoder&apos;s threshold, no name is given. If a name is wrong, press W: Earmark withdraws it and saves the correction on this computer.</source>
        <translation>Die Zahl auf der Karte ist eine Wahrscheinlichkeit: Von allen mit 90&#xa0;% genannten Titeln stimmen etwa neun von zehn. Unter der Schwelle des Encoders wird gar kein Name genannt. Drücken Sie W, wenn er falsch war: Der Titel wird zurückgenommen und die Korrektur auf diesem Rechner vermerkt.</translation>
    </message>
    <message>
        <source>It says that it is too quiet</source>
        <translation>Earmark meldet, dass es zu leise ist</translation>
    </message>
    <message>
        <source>There is hardly any sound from the source. Check the level beside it. Choose another source with Ctrl+M, raise the input in the system&apos;s sound settings, or choose what the computer plays.</source>
        <translation>Die Quelle liefert kaum Ton. Achten Sie auf den Pegel daneben; wählen Sie mit Strg+M eine andere Quelle, heben Sie den Eingangspegel in den Klangeinstellungen des Systems an oder wählen Sie, was der Rechner abspielt.</translation>
    </message>
    <message>
        <source>It does not start as it should</source>
        <translation>Earmark startet nicht, wie es soll</translation>
    </message>
    <message>
        <source>Start it with afp-gui --safe-mode: no settings are read or saved, and the history is kept only in memory. If that helps, one of the settings is the cause; you can delete them on the Settings page.</source>
        <translation>Starten Sie es mit afp-gui --safe-mode: Keine Einstellung wird gelesen oder behalten, und der Verlauf bleibt nur im Speicher. Hilft das, liegt es an einer der Einstellungen; auf der Seite „Einstellungen“ können sie gelöscht werden.</translation>
    </message>
    <message>
        <source>Does anything leave this computer?</source>
        <translation>Verlässt etwas diesen Rechner?</translation>
    </message>
    <message>
        <source>No. Earmark needs no connection. It opens one only to a server whose library you open yourself. Fingerprints of what is heard are sent there, never sound. If you listen to internet radio, only the station&apos;s address, and the addresses that it leads to, are contacted.</source>
        <translation>Nein. Earmark braucht keine Verbindung. Es öffnet nur eine zu einem Server, dessen Bibliothek Sie selbst öffnen; dorthin gehen Fingerabdrücke des Gehörten, nie Klang. Hören Sie Internetradio, so wird die Adresse des Senders angesprochen und wohin sie führt, sonst nichts.</translation>
    </message>
    <message>
        <source>The encoder “{name}” was trained for {hours} hours on {date}, with {data}.</source>
        <translation>Der Encoder „{name}“ wurde am {date} {hours} Stunden lang trainiert, mit {data}.</translation>
    </message>
    <message>
        <source>In a test with clips of 10 seconds and a library of {hours} hours, it named the right song in {low} of the clips with low noise, {mid} with medium, {high} with high and {extreme} with extreme noise.</source>
        <translation>Von Ausschnitten von 10 Sekunden, gesucht in einer Bibliothek von {hours} Stunden, nannte er den richtigen Titel bei wenig Lärm in {low}, bei mittlerem in {mid}, bei viel in {high} und bei extremem in {extreme} der Fälle.</translation>
    </message>
    <message>
        <source>It gave a name to {share} of the clips of songs that were not in the library.</source>
        <translation>Von Titeln, die nicht in der Bibliothek waren, bekamen {share} einen Namen.</translation>
    </message>
    <message>
        <source>The card of the shipped encoder cannot be read.</source>
        <translation>Die Karte des mitgelieferten Encoders kann nicht gelesen werden.</translation>
    </message>
    <message>
        <source>Earmark</source>
        <translation>Earmark</translation>
    </message>
    <message>
        <source>Earmark and its encoder are free software under the MIT licence. It comes without any warranty.</source>
        <translation>Earmark und sein Encoder sind freie Software unter der MIT-Lizenz. Sie kommt ohne jede Gewähr.</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>The window is made with Qt for Python (PySide6), used under the GNU Lesser General Public License, version 3. Its libraries are separate files that you may replace: install another build of PySide6-Essentials into Earmark&apos;s Python environment, or, in the packaged folder, replace the files in the folder PySide6 with your own. Its source is at code.qt.io.</source>
        <translation>Das Fenster ist mit Qt für Python (PySide6) gemacht, unter der GNU Lesser General Public License, Version 3. Seine Bibliotheken sind eigene Dateien, die Sie ersetzen dürfen: Installieren Sie ein anderes PySide6-Essentials in die Python-Umgebung von Earmark oder legen Sie im gepackten Ordner eigene Dateien an die Stelle derer im Ordner PySide6. Der Quelltext liegt auf code.qt.io.</translation>
    </message>
    <message>
        <source>FFmpeg</source>
        <translation>FFmpeg</translation>
    </message>
    <message>
        <source>Files are decoded by PyAV, which brings FFmpeg (LGPL, version 3 or later) and codecs under their own terms, among them x264 and x265 (GPL, version 2 or later). Earmark only decodes sound with them.</source>
        <translation>Dateien werden von PyAV dekodiert, das FFmpeg (LGPL, Version 3 oder später) und Codecs unter eigenen Bedingungen mitbringt, darunter x264 und x265 (GPL, Version 2 oder später). Earmark dekodiert damit nur Klang.</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>The pieces of the demo are composed and played by this program. The shipped encoder was trained on free music from these games: {games}; and was made robust with spoken prompts from Asterisk. None of this is part of Earmark; authors and licences (GPL, CC BY, CC BY-SA, public domain) are listed in each game&apos;s Debian package.</source>
        <translation>Die Stücke der Demo komponiert und spielt dieses Programm. Der mitgelieferte Encoder lernte an freier Musik dieser Spiele: {games}; mit gesprochenen Ansagen von Asterisk wurde er robuster gemacht. Nichts davon ist Teil von Earmark; Urheber und Lizenzen (GPL, CC BY, CC BY-SA, gemeinfrei) stehen im Debian-Paket jedes Spiels.</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Forschung</translation>
    </message>
    <message>
        <source>The method of training and evaluation follows Ch. Nikou and Th. Giannakopoulos, “Contrastive and Transfer Learning for Effective Audio Fingerprinting through a Real-World Evaluation Protocol” (2025).</source>
        <translation>Die Art zu lernen und zu bewerten folgt Ch. Nikou und Th. Giannakopoulos, „Contrastive and Transfer Learning for Effective Audio Fingerprinting through a Real-World Evaluation Protocol“ (2025).</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Earmark {version}</source>
        <translation>Earmark {version}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Licences of the libraries</source>
        <translation>Lizenzen der Bibliotheken</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>Bereiche der Hilfe</translation>
    </message>
    <message>
        <source>The shipped encoder</source>
        <translation>Der mitgelieferte Encoder</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>So funktioniert es</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Lizenzen</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Fehlerbericht</translation>
    </message>
    <message>
        <source>If something went wrong, this report helps to find out why: paste it into an e-mail or an issue. Earmark sends nothing. Names of songs, files and folders are removed.</source>
        <translation>Wenn etwas schiefgegangen ist, hilft dies, den Grund zu finden: Fügen Sie es in eine E-Mail oder eine Fehlermeldung ein. Earmark sendet nichts. Namen von Titeln, Dateien und Ordnern sind entfernt.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Was der Bericht sagt</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Copy the text below to the clipboard</source>
        <translation>Den Text darunter in die Zwischenablage kopieren</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Protokoll anzeigen</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Den Ordner des Protokolls öffnen</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorit</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>Kein Favorit</translation>
    </message>
    <message>
        <source>Favourite (S)</source>
        <translation>Favorit (S)</translation>
    </message>
    <message>
        <source>You said that this was another song.</source>
        <translation>Sie sagten, dass dies ein anderer Titel war.</translation>
    </message>
    <message>
        <source>In the library: {name}</source>
        <translation>In der Bibliothek: {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Heard  {n}</source>
        <translation>Gehört  {n}</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>„{title}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>{n} entries were deleted.</source>
        <translation>{n} Einträge wurden gelöscht.</translation>
    </message>
    <message>
        <source>“{name}” and its list were deleted; the file stays.</source>
        <translation>„{name}“ und die Liste dazu wurden gelöscht; die Datei bleibt.</translation>
    </message>
    <message>
        <source>{n} recordings and their lists were deleted; the files stay.</source>
        <translation>{n} Aufnahmen und ihre Listen wurden gelöscht; die Dateien bleiben.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Delete everything that was heard? This cannot be undone.</source>
        <translation>Alles vergessen, was gehört wurde? Das kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Alles vergessen</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <source>{n} entries were written to {name}.</source>
        <translation>{n} Einträge wurden in {name} geschrieben.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Stored only on this computer</source>
        <translation>Nur auf diesem Rechner</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Den Verlauf durchsuchen</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoriten</translation>
    </message>
    <message>
        <source>Show favourites only</source>
        <translation>Nur Favoriten anzeigen</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Save what is shown as a table, playlist or cue sheet (Ctrl+E)</source>
        <translation>Angezeigtes als Tabelle, Wiedergabeliste oder Cuesheet schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Delete everything that was heard</source>
        <translation>Alles vergessen, was gehört wurde</translation>
    </message>
    <message>
        <source>Songs heard and recordings</source>
        <translation>Gehörte Titel und Aufnahmen</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Gehört</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
</context>
<context>
    <name>HistoryWorker</name>
    <message>
        <source>“{name}” is no longer where it was: connect its drive, or rescan the library.</source>
        <translation>„{name}“ ist nicht mehr, wo es war: Schließen Sie sein Laufwerk an oder lesen Sie die Bibliothek neu ein.</translation>
    </message>
    <message>
        <source>Something went wrong with the history; the log says what.</source>
        <translation>Mit dem Verlauf ist etwas schiefgegangen; das Protokoll sagt, was.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>{what} failed without giving a reason.</source>
        <translation>{what} ist ohne Angabe eines Grundes fehlgeschlagen.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Clipping</source>
        <translation>Übersteuert</translation>
    </message>
    <message>
        <source>The sound is too loud for the input: turn it down or move away.</source>
        <translation>Der Klang ist zu laut für den Eingang: Stellen Sie leiser oder gehen Sie weiter weg.</translation>
    </message>
    <message>
        <source>{level} dB</source>
        <translation>{level} dB</translation>
    </message>
    <message>
        <source>Level of the sound, in decibels below full scale</source>
        <translation>Pegel des Klangs in Dezibel unter Vollaussteuerung</translation>
    </message>
    <message>
        <source>Level: {words}</source>
        <translation>Pegel: {words}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
</context>
<context>
    <name>LevelProbe</name>
    <message>
        <source>This source could not be opened; the log of Earmark says why.</source>
        <translation>Diese Quelle konnte nicht geöffnet werden; das Protokoll von Earmark sagt, warum.</translation>
    </message>
</context>
<context>
    <name>LevelWorker</name>
    <message>
        <source>The level could not be measured; the log says why.</source>
        <translation>Die Lautstärke konnte nicht gemessen werden; das Protokoll sagt, warum.</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>My library</source>
        <translation>Meine Bibliothek</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>Die Demo</translation>
    </message>
    <message>
        <source>{name}, own model</source>
        <translation>{name}, eigenes Modell</translation>
    </message>
</context>
<context>
    <name>LibraryChooser</name>
    <message>
        <source>My library</source>
        <translation>Meine Bibliothek</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Neue Bibliothek…</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Anderen Ordner öffnen…</translation>
    </message>
    <message>
        <source>Open a library on a server…</source>
        <translation>Bibliothek auf einem Server öffnen…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Umbenennen…</translation>
    </message>
    <message>
        <source>Forget this library…</source>
        <translation>Diese Bibliothek vergessen…</translation>
    </message>
    <message>
        <source>Delete this library&apos;s data…</source>
        <translation>Daten dieser Bibliothek löschen…</translation>
    </message>
    <message>
        <source>Library: {name}</source>
        <translation>Bibliothek: {name}</translation>
    </message>
    <message>
        <source>Choose, make or rename a library (Ctrl+Shift+O)</source>
        <translation>Eine Bibliothek wählen, anlegen oder umbenennen (Strg+Umschalt+O)</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Indexing was not finished last time. What is finished is kept.</source>
        <translation>Das Indexieren ist vom letzten Mal noch nicht fertig. Was fertig ist, bleibt.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indizieren</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>The name of this folder is not valid text: rename it.</source>
        <translation>Der Name dieses Ordners ist kein Text: Benennen Sie ihn um oder nehmen Sie `afp` in einem Terminal.</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>{n} neu</translation>
    </message>
    <message>
        <source>{n} updated</source>
        <translation>{n} aktualisiert</translation>
    </message>
    <message>
        <source>{n} unchanged</source>
        <translation>{n} unverändert</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} fehlen</translation>
    </message>
    <message>
        <source>{n} could not be read (see Failed)</source>
        <translation>{n} nicht lesbar (siehe „Fehlgeschlagen“)</translation>
    </message>
    <message>
        <source>{folder} is not connected, its tracks are kept</source>
        <translation>{folder} ist nicht da, die Titel daraus bleiben</translation>
    </message>
    <message>
        <source>Indexed in “{library}”: {parts}.</source>
        <translation>In „{library}“ indiziert: {parts}.</translation>
    </message>
    <message>
        <source>Indexed: {parts}.</source>
        <translation>Indiziert: {parts}.</translation>
    </message>
</context>
<context>
    <name>LibraryLists</name>
    <message>
        <source>Lists of the library</source>
        <translation>Listen der Bibliothek</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Suche anhalten</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt ansehen</translation>
    </message>
    <message>
        <source>Looking through your folders: {n} files so far.</source>
        <translation>Ihre Ordner werden durchgesehen: bisher {n} Dateien.</translation>
    </message>
    <message>
        <source>Looking through your folders.</source>
        <translation>Ihre Ordner werden durchgesehen.</translation>
    </message>
    <message>
        <source>Nothing is new. Last check: {when}.</source>
        <translation>Nichts ist neu. Zuletzt angesehen: {when}.</translation>
    </message>
    <message>
        <source>These files are not in the library yet, or have changed since.</source>
        <translation>Diese Dateien sind noch nicht in der Bibliothek oder haben sich seither geändert.</translation>
    </message>
    <message>
        <source>Compares your folders with the library; no file is opened.</source>
        <translation>Vergleicht Ihre Ordner mit der Bibliothek; keine Datei wird geöffnet.</translation>
    </message>
    <message>
        <source>Stopped: only some of the tracks were compared.</source>
        <translation>Angehalten: Nur ein Teil der Titel wurde verglichen.</translation>
    </message>
    <message>
        <source>Choose which to remove from the library; the files stay where they are.</source>
        <translation>Wählen Sie, welche aus der Bibliothek entfernt werden; die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>There are no duplicates in the library.</source>
        <translation>Keine Aufnahme ist doppelt in der Bibliothek.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Ordner</translation>
    </message>
    <message>
        <source>Tracks  {n}</source>
        <translation>Titel  {n}</translation>
    </message>
    <message>
        <source>Failed  {n}</source>
        <translation>Fehlgeschlagen  {n}</translation>
    </message>
    <message>
        <source>Missing  {n}</source>
        <translation>Fehlend  {n}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doppelte</translation>
    </message>
    <message>
        <source>{name}  {n}</source>
        <translation>{name}  {n}</translation>
    </message>
    <message>
        <source>Files that are not indexed yet</source>
        <translation>Dateien, die noch nicht indiziert sind</translation>
    </message>
    <message>
        <source>Look for files that are new or have changed</source>
        <translation>Nach neuen oder geänderten Dateien suchen</translation>
    </message>
    <message>
        <source>Index selected</source>
        <translation>Ausgewählte indizieren</translation>
    </message>
    <message>
        <source>Index the selected files</source>
        <translation>Die ausgewählten Dateien indizieren</translation>
    </message>
    <message>
        <source>Index all</source>
        <translation>Alle indizieren</translation>
    </message>
    <message>
        <source>Index everything that is new or has changed</source>
        <translation>Alles Neue oder Geänderte indizieren</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Dateien, die nicht gelesen werden konnten</translation>
    </message>
    <message>
        <source>These files could not be indexed.</source>
        <translation>Diese Dateien konnten nicht aufgenommen werden.</translation>
    </message>
    <message>
        <source>Try selected</source>
        <translation>Ausgewählte erneut versuchen</translation>
    </message>
    <message>
        <source>Try the selected files again</source>
        <translation>Die ausgewählten Dateien noch einmal versuchen</translation>
    </message>
    <message>
        <source>Try all</source>
        <translation>Alle erneut versuchen</translation>
    </message>
    <message>
        <source>Try all of these files again</source>
        <translation>Alle diese Dateien noch einmal versuchen</translation>
    </message>
    <message>
        <source>Tracks whose files are missing</source>
        <translation>Titel, deren Dateien nicht mehr da sind</translation>
    </message>
    <message>
        <source>These files are missing. If you moved them, choose their new folder: they are recognised by their content.</source>
        <translation>Diese Dateien sind nicht mehr da. Wurden sie verschoben, sagen Sie, wohin: Sie werden an ihrem Inhalt erkannt.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Suchen…</translation>
    </message>
    <message>
        <source>Choose a folder to look in; it is added to the library</source>
        <translation>Einen Ordner wählen, in dem gesucht wird; er wird der Bibliothek hinzugefügt</translation>
    </message>
    <message>
        <source>Compares the stored fingerprints of all tracks; no file is opened.</source>
        <translation>Vergleicht, was von jedem Titel gespeichert ist; keine Datei wird geöffnet.</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Doppelte suchen</translation>
    </message>
    <message>
        <source>Look for recordings that are in the library more than once</source>
        <translation>Nach Aufnahmen suchen, die mehrfach in der Bibliothek sind</translation>
    </message>
</context>
<context>
    <name>LibraryMaintenance</name>
    <message>
        <source>Check</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>Compare everything with its checksums</source>
        <translation>Alles mit seinen Prüfsummen vergleichen</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>Restore or remove what is damaged</source>
        <translation>Beschädigtes wiederherstellen oder entfernen</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>Index neu aufbauen</translation>
    </message>
    <message>
        <source>Rebuild the index and free the space of removed tracks; no file is decoded</source>
        <translation>Den Index neu erstellen und den Platz entfernter Titel freigeben; keine Datei wird dekodiert</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Save the library to one file</source>
        <translation>Die Bibliothek in eine Datei schreiben</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Make a library from an exported file</source>
        <translation>Aus einer exportierten Datei eine Bibliothek anlegen</translation>
    </message>
    <message>
        <source>Everything is intact: {n} tracks were checked.</source>
        <translation>Alles ist in Ordnung: {n} Titel wurden geprüft.</translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path}: {why}</translation>
    </message>
    <message>
        <source>Not everything is intact, {n} in all. {first}</source>
        <translation>Nicht alles ist in Ordnung, {n} insgesamt. {first}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <source>This library is damaged and cannot be opened. Repairing keeps everything that is intact.</source>
        <translation>Diese Bibliothek ist beschädigt und kann nicht geöffnet werden. Das Reparieren behält alles, was unbeschädigt ist.</translation>
    </message>
    <message>
        <source>Not everything could be repaired: {why} Index your music into a new library.</source>
        <translation>Nicht alles konnte repariert werden: {why} Indizieren Sie Ihre Musik in eine neue Bibliothek.</translation>
    </message>
    <message>
        <source>The list of tracks was damaged. It was restored from its last copy, with everything that could still be read. Scan your folders again to find what is missing.</source>
        <translation>Die Titelliste war beschädigt: Ihre letzte Kopie ist eingesetzt, mit allem, was noch zu lesen war. Sehen Sie Ihre Ordner noch einmal durch, um zu finden, was sie nicht kennt.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Noch einmal ansehen</translation>
    </message>
    <message>
        <source>Repaired, {n} in all. What was damaged is listed under Failed.</source>
        <translation>Repariert, {n} insgesamt. Was beschädigt war, steht unter „Fehlgeschlagen“.</translation>
    </message>
    <message>
        <source>Index it again</source>
        <translation>Noch einmal indizieren</translation>
    </message>
    <message>
        <source>There was nothing to repair.</source>
        <translation>Es gab nichts zu reparieren.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Reparieren</translation>
    </message>
    <message>
        <source>The index was rebuilt; the library now takes {size}.</source>
        <translation>Der Index wurde neu erstellt; die Bibliothek braucht jetzt {size}.</translation>
    </message>
    <message>
        <source>Rebuilding the index</source>
        <translation>Index wird neu aufgebaut</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>Die Bibliothek exportieren</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>{n} tracks were exported to {file}, {size}.</source>
        <translation>{n} Titel wurden nach {file} exportiert, {size}.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Alle Dateien</translation>
    </message>
    <message>
        <source>Import a library</source>
        <translation>Eine Bibliothek importieren</translation>
    </message>
    <message>
        <source>{n} tracks were imported. “{library}” is in use now.</source>
        <translation>{n} Titel wurden importiert. „{library}“ ist jetzt in Gebrauch.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importieren</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>today, {time}</source>
        <translation>heute, {time}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d. MMM yyyy</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>Einen Ordner mit Musik hinzufügen</translation>
    </message>
    <message>
        <source>Remove “{title}” from the library? The file stays where it is.</source>
        <translation>„{title}“ aus der Bibliothek entfernen? Die Datei bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Remove {n} tracks from the library? The files stay where they are.</source>
        <translation>{n} Titel aus der Bibliothek entfernen? Die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Forget {folder}? {n} tracks leave the library; the files stay where they are.</source>
        <translation>{folder} vergessen? {n} Titel verlassen die Bibliothek; die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Forget {count} folders? {n} tracks leave the library; the files stay where they are.</source>
        <translation>{count} Ordner vergessen? {n} Titel verlassen die Bibliothek; die Dateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Die Bibliothek durchsuchen</translation>
    </message>
    <message>
        <source>Remove the selected tracks (Delete)</source>
        <translation>Die ausgewählten Titel entfernen (Entf)</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Neu einlesen</translation>
    </message>
    <message>
        <source>Look for new and changed files (F5)</source>
        <translation>Nach neuen und geänderten Dateien suchen (F5)</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Add a folder of music (Ctrl+O)</source>
        <translation>Einen Ordner mit Musik hinzufügen (Strg+O)</translation>
    </message>
    <message>
        <source>Maintenance  ▾</source>
        <translation>Pflege  ▾</translation>
    </message>
    <message>
        <source>Maintenance of the library</source>
        <translation>Die Bibliothek pflegen</translation>
    </message>
    <message>
        <source>Check, repair, rebuild, export or import</source>
        <translation>Prüfen, reparieren, neu aufbauen, exportieren oder importieren</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Ihre Bibliothek ist leer</translation>
    </message>
    <message>
        <source>Earmark recognises the music you give it. Add folders, or drop them here; your files are only read and never leave this computer.</source>
        <translation>Earmark erkennt die Musik, die Sie ihm geben. Fügen Sie Ordner hinzu oder ziehen Sie sie hierher; Ihre Dateien werden nur gelesen und verlassen diesen Rechner nie.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Nothing indexed yet</source>
        <translation>Noch nichts indiziert</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 Titel</translation>
    </message>
    <message>
        <source>{n} tracks</source>
        <translation>{n} Titel</translation>
    </message>
    <message>
        <source>part of the index is damaged: choose Repair under Maintenance</source>
        <translation>ein Teil des Index ist beschädigt: wählen Sie „Reparieren“ unter „Pflege“</translation>
    </message>
    <message>
        <source>the index has fallen behind: rebuild it</source>
        <translation>der Index ist zurückgeblieben: bauen Sie ihn neu auf</translation>
    </message>
    <message>
        <source>searched exactly</source>
        <translation>genau durchsucht</translation>
    </message>
    <message>
        <source>searched by its index</source>
        <translation>über den Index durchsucht</translation>
    </message>
    <message>
        <source>read from {server}; it is changed where its folder is</source>
        <translation>gelesen von {server}; geändert wird sie, wo ihr Ordner liegt</translation>
    </message>
    <message>
        <source>Encoder {name}</source>
        <translation>Encoder {name}</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>geprüft {when}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>noch nicht geprüft</translation>
    </message>
</context>
<context>
    <name>LibraryReader</name>
    <message>
        <source>The library could not be read; the log says why.</source>
        <translation>Die Bibliothek konnte nicht gelesen werden; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>The library&apos;s folder {folder} is not available: connect its drive, or choose another library.</source>
        <translation>Der Ordner der Bibliothek {folder} ist nicht hier: Schließen Sie sein Laufwerk an oder wählen Sie einen anderen.</translation>
    </message>
</context>
<context>
    <name>LibrarySwitcher</name>
    <message>
        <source>Name of the new library</source>
        <translation>Name der neuen Bibliothek</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Anlegen</translation>
    </message>
    <message>
        <source>Open the folder of a library</source>
        <translation>Den Ordner einer Bibliothek öffnen</translation>
    </message>
    <message>
        <source>Write the address as {form}.</source>
        <translation>Schreiben Sie die Adresse so: {form}.</translation>
    </message>
    <message>
        <source>Address of the library</source>
        <translation>Adresse der Bibliothek</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>There is no Earmark library in {folder}. To index music, use Add folders.</source>
        <translation>In {folder} ist keine Bibliothek von Earmark. Um Musik zu indizieren, nehmen Sie „Ordner hinzufügen“.</translation>
    </message>
    <message>
        <source>Name of this library</source>
        <translation>Name dieser Bibliothek</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Forget “{name}”? Its data stays in {folder}, and can be opened again.</source>
        <translation>„{name}“ vergessen? Die Daten bleiben in {folder} und können wieder geöffnet werden.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Work on a library is running: wait until it is done, or cancel it first.</source>
        <translation>An einer Bibliothek wird gearbeitet: Warten Sie, bis das fertig ist, oder brechen Sie es zuerst ab.</translation>
    </message>
    <message>
        <source>Delete everything in “{name}” for good? Your music files stay where they are.</source>
        <translation>Alles, was „{name}“ enthält, endgültig löschen? Ihre Musikdateien bleiben, wo sie sind.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>„{name}“ wurde gelöscht.</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>LicenceModel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>Stated in its package</source>
        <translation>Steht in seinem Paket</translation>
    </message>
</context>
<context>
    <name>ListenController</name>
    <message>
        <source>The events file cannot be written: {why}.</source>
        <translation>Die Ereignisdatei kann nicht geschrieben werden: {why}.</translation>
    </message>
</context>
<context>
    <name>ListenPage</name>
    <message>
        <source>No microphone was found: connect one, allow access in the system&apos;s sound settings, or choose internet radio.</source>
        <translation>Es wurde kein Mikrofon gefunden: Schließen Sie eines an, erlauben Sie den Zugriff in den Klangeinstellungen des Systems oder wählen Sie Internetradio.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal suchen</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Warten auf</translation>
    </message>
    <message>
        <source>The computer was too busy and some sound was lost. Earmark continues.</source>
        <translation>Der Rechner war zu beschäftigt, etwas Klang ging verloren; Earmark macht weiter.</translation>
    </message>
    <message>
        <source>The microphone was disconnected. Earmark waits for it and continues by itself.</source>
        <translation>Das Mikrofon ist nicht mehr da; Earmark wartet darauf und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>The station cannot be heard. {why} Earmark tries again and continues by itself.</source>
        <translation>Der Sender ist nicht zu hören: {why} Earmark versucht es wieder und macht von selbst weiter.</translation>
    </message>
    <message>
        <source>Playing a file</source>
        <translation>Eine Datei wird abgespielt</translation>
    </message>
    <message>
        <source>Microphone open</source>
        <translation>Mikrofon offen</translation>
    </message>
    <message>
        <source>Hearing the computer</source>
        <translation>Rechner wird mitgehört</translation>
    </message>
    <message>
        <source>Back to my library</source>
        <translation>Zurück zu meiner Bibliothek</translation>
    </message>
    <message>
        <source>Listen once</source>
        <translation>Einmal zuhören</translation>
    </message>
    <message>
        <source>Listen until there is an answer, then close the microphone (Ctrl+L)</source>
        <translation>Zuhören, bis es eine Antwort gibt, dann das Mikrofon schließen (Strg+L)</translation>
    </message>
</context>
<context>
    <name>ListenToggle</name>
    <message>
        <source>Stop listening</source>
        <translation>Nicht mehr zuhören</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Zuhören beginnen</translation>
    </message>
    <message>
        <source>{action} (Space)</source>
        <translation>{action} (Leertaste)</translation>
    </message>
</context>
<context>
    <name>ListenWorker</name>
    <message>
        <source>The library could not be loaded; the log says why.</source>
        <translation>Die Bibliothek konnte nicht geladen werden; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>The sound source could not be opened; the log says why.</source>
        <translation>Die Audioquelle konnte nicht geöffnet werden; das Protokoll sagt, warum.</translation>
    </message>
    <message>
        <source>Listening stopped because of an internal error; the log says why.</source>
        <translation>Das Zuhören endete wegen eines inneren Fehlers; das Protokoll sagt, warum.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Listen</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Your music is being indexed. Songs are recognised as soon as they are in the library.</source>
        <translation>Ihre Musik wird indiziert. Titel werden erkannt, sobald sie in der Bibliothek sind.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>A training is running: stop it on the Training page first.</source>
        <translation>Ein Training läuft: Halten Sie es zuerst auf der Seite „Training“ an.</translation>
    </message>
    <message>
        <source>Add to the music that Earmark knows</source>
        <translation>Der bekannten Musik hinzufügen</translation>
    </message>
    <message>
        <source>Your files are only read.</source>
        <translation>Ihre Dateien werden nur gelesen.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Der Bibliothek hinzufügen</translation>
    </message>
    <message>
        <source>Music and folders are indexed. Your files are only read.</source>
        <translation>Musik und Ordner werden indiziert. Ihre Dateien werden nur gelesen.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>A short recording gets one answer, a long one a list of its songs.</source>
        <translation>Eine kurze Aufnahme bekommt eine Antwort, eine lange eine Liste ihrer Titel.</translation>
    </message>
</context>
<context>
    <name>MusicStep</name>
    <message>
        <source>Which music should Earmark recognise?</source>
        <translation>Welche Musik soll Earmark erkennen?</translation>
    </message>
    <message>
        <source>Earmark can only recognise music that you give it. Your files are read, never changed or copied.</source>
        <translation>Nur Musik, die Sie ihm geben, kann erkannt werden. Ihre Dateien werden gelesen, nie geändert oder kopiert.</translation>
    </message>
    <message>
        <source>My music</source>
        <translation>Meine Musik</translation>
    </message>
    <message>
        <source>The demo for now: a dozen pieces that Earmark plays itself</source>
        <translation>Vorerst die Demo: ein Dutzend Stücke, die Earmark selbst spielt</translation>
    </message>
    <message>
        <source>Folders of music</source>
        <translation>Ordner mit Musik</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ordner hinzufügen…</translation>
    </message>
    <message>
        <source>Choose a folder of music; repeat this for more</source>
        <translation>Einen Ordner mit Musik wählen; noch einmal für weitere</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove the selected folders from the list (Delete)</source>
        <translation>Die ausgewählten Ordner von der Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>{folder} (1 file)</source>
        <translation>{folder} (1 Datei)</translation>
    </message>
    <message>
        <source>{folder} ({n} files)</source>
        <translation>{folder} ({n} Dateien)</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>Einen Ordner mit Musik hinzufügen</translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>Leave the name as it is</source>
        <translation>Den Namen lassen, wie er ist</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
</context>
<context>
    <name>NewEvaluation</name>
    <message>
        <source>shipped</source>
        <translation>mitgeliefert</translation>
    </message>
    <message>
        <source>your model</source>
        <translation>Ihr Modell</translation>
    </message>
    <message>
        <source>from a training run</source>
        <translation>aus einem Training</translation>
    </message>
    <message>
        <source>not calibrated: without a threshold</source>
        <translation>nicht kalibriert: ohne Schwelle</translation>
    </message>
    <message>
        <source>There are no prepared songs: prepare some below.</source>
        <translation>Es gibt keine vorbereiteten Titel, nach denen gefragt werden kann: Bereiten Sie unten welche vor.</translation>
    </message>
    <message>
        <source>Tick at least one encoder.</source>
        <translation>Kreuzen Sie mindestens einen Encoder an.</translation>
    </message>
    <message>
        <source>Tick at least one length.</source>
        <translation>Kreuzen Sie mindestens eine Länge an.</translation>
    </message>
    <message>
        <source>Size against accuracy needs exactly one length: tick one.</source>
        <translation>„Größe und Genauigkeit“ gilt für eine Länge: Kreuzen Sie eine an.</translation>
    </message>
    <message>
        <source>Tick at least one level of noise.</source>
        <translation>Kreuzen Sie mindestens eine Lärmstufe an.</translation>
    </message>
    <message>
        <source>About {m} min.</source>
        <translation>Etwa {m} min.</translation>
    </message>
    <message>
        <source>About {h} h.</source>
        <translation>Etwa {h} h.</translation>
    </message>
    <message>
        <source>This is a guess until one has been run on this computer.</source>
        <translation>Geschätzt, bis eine auf diesem Rechner gelaufen ist.</translation>
    </message>
    <message>
        <source>No songs are prepared yet. Encoders are tested with songs that are known.</source>
        <translation>Noch sind keine Titel vorbereitet. Encoder werden an Musik bewertet, deren Titel bekannt sind.</translation>
    </message>
    <message>
        <source>The songs in {folder} are not fully prepared.</source>
        <translation>Die Titel in {folder} sind nicht zu Ende vorbereitet.</translation>
    </message>
    <message>
        <source>None of the songs in {folder} is reserved for testing: prepare more music.</source>
        <translation>Von den Titeln in {folder} ist keiner zum Bewerten aufgehoben: Bereiten Sie mehr Musik vor.</translation>
    </message>
    <message>
        <source>{n} songs, {h} h; {j} of them are used for testing. In {folder}</source>
        <translation>{n} Titel, {h} h; nach {j} davon wird gefragt. In {folder}</translation>
    </message>
    <message>
        <source>Clips as a phone hears them across a room, of songs that are in the library and songs that are not.</source>
        <translation>Ausschnitte, wie ein Telefon sie quer durch einen Raum hört, von Titeln, die in der Bibliothek sind, und anderen.</translation>
    </message>
    <message>
        <source>Clean clips with noise added, 0 to 15 dB: song and place.</source>
        <translation>Saubere Ausschnitte mit zugemischtem Lärm, 0 bis 15 dB: Titel und Stelle.</translation>
    </message>
    <message>
        <source>Songs one after another, recorded in a room at three levels of noise.</source>
        <translation>Titel nacheinander, in einem Raum bei drei Lärmstufen aufgenommen.</translation>
    </message>
    <message>
        <source>The encoders compared with a classic recogniser without a neural network, and the sizes of both.</source>
        <translation>Ein klassischer Erkenner ohne Netz neben den Encodern und die Größen aller.</translation>
    </message>
    <message>
        <source>How short a fingerprint&apos;s code may be before songs are lost.</source>
        <translation>Wie kurz der Code eines Fingerabdrucks sein darf, ehe Titel verloren gehen.</translation>
    </message>
    <message>
        <source>Half a minute of each song, as it would be heard live: how soon it is named.</source>
        <translation>Eine halbe Minute jedes Titels, Schritt für Schritt: wie bald ein Name kommt.</translation>
    </message>
    <message>
        <source>Prepare folders of your own music here. The songs that the shipped encoder was tested with (2 GB) are downloaded by `make corpus`, or `afp corpus --small`, in a terminal.</source>
        <translation>Bereiten Sie hier Ordner eigener Musik vor. Die Titel, an denen der mitgelieferte Encoder bewertet wurde (2 GB), holt `make corpus` oder `afp corpus --small` in einem Terminal.</translation>
    </message>
    <message>
        <source>Prepare my music…</source>
        <translation>Meine Musik vorbereiten…</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>Anderen Ordner nehmen…</translation>
    </message>
    <message>
        <source>On the clips of “Phone in a noisy room” instead of recordings</source>
        <translation>An den Ausschnitten von „Telefon in einem lauten Raum“ statt an Aufnahmen</translation>
    </message>
    <message>
        <source>Quick: one clip per song, wide intervals</source>
        <translation>Schnell: ein Ausschnitt je Titel, weite Intervalle</translation>
    </message>
    <message>
        <source>Normal: three clips per song</source>
        <translation>Normal: drei Ausschnitte je Titel</translation>
    </message>
    <message>
        <source>Thorough: ten clips per song, the whole recording</source>
        <translation>Gründlich: zehn Ausschnitte je Titel, von Aufnahmen alle</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>Gründlichkeit</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Start the evaluation (Ctrl+Return)</source>
        <translation>Die Bewertung starten (Strg+Eingabe)</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Zurück zu den Ergebnissen</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation>Encoder</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Aufnahmen</translation>
    </message>
    <message>
        <source>Length of the clips</source>
        <translation>Länge der Anfrage</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Geräusche</translation>
    </message>
</context>
<context>
    <name>NewFileModel</name>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>NewTraining</name>
    <message>
        <source>Quick</source>
        <translation>Schnell</translation>
    </message>
    <message>
        <source>About half an hour. The shipped encoder gets to know your music.</source>
        <translation>Etwa eine halbe Stunde. Der mitgelieferte Encoder lernt Ihre Musik kennen.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Some hours. It learns what sets your songs apart in noisy rooms.</source>
        <translation>Einige Stunden. Er lernt, was Ihre Titel in lauten Räumen unterscheidet.</translation>
    </message>
    <message>
        <source>Overnight</source>
        <translation>Über Nacht</translation>
    </message>
    <message>
        <source>Nine hours. Worth it for large collections; leave the computer on.</source>
        <translation>Neun Stunden. Lohnt sich für große Sammlungen; lassen Sie den Rechner an.</translation>
    </message>
    <message>
        <source>Your library holds no music yet: add folders to it, or choose some here.</source>
        <translation>Ihre Bibliothek enthält noch keine Musik: Fügen Sie ihr Ordner hinzu oder wählen Sie hier welche.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Einen Ordner wählen</translation>
    </message>
    <message>
        <source>The folders of your library</source>
        <translation>Die Ordner Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>None: hum and hiss are simulated</source>
        <translation>Keine: Brummen und Rauschen werden erzeugt</translation>
    </message>
    <message>
        <source>None: rooms are simulated</source>
        <translation>Keine: Räume werden simuliert</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Neues Training</translation>
    </message>
    <message>
        <source>Earmark plays your music through simulated loudspeakers, rooms and noise, and teaches the encoder to recognise it. Training continues in the background, even when this window is closed.</source>
        <translation>Earmark spielt Ihre Musik durch simulierte Lautsprecher, Räume und Geräusche und lehrt den Encoder, sie wiederzuerkennen. Es läuft im Hintergrund weiter, auch wenn dieses Fenster geschlossen ist.</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Erweiterte Einstellungen</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Training starten</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Weniger Einstellungen</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musik</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Geräusche</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Räume</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Wählen…</translation>
    </message>
    <message>
        <source>Choose folders: {what}</source>
        <translation>Ordner wählen: {what}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>Forget the chosen folders: {what}</source>
        <translation>Die gewählten Ordner vergessen: {what}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Act on this notice</source>
        <translation>Auf diesen Hinweis eingehen</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Diesen Hinweis schließen</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>PlayerStrip</name>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Position in the song</source>
        <translation>Stelle im Titel</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>The library&apos;s copy</source>
        <translation>Datei der Bibliothek</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>Die Aufnahme</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>PrivacyStep</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>Earmark has no account, and opens a connection only to a server whose library you open yourself, or to a station whose address you give. Sound is analysed and discarded at once. Only fingerprints of your music, the names of songs that were heard, and the names that you marked as wrong are stored.</source>
        <translation>Earmark hat kein Konto und baut nur zu einem Server eine Verbindung auf, dessen Bibliothek Sie selbst öffnen, oder zu einem Sender, dessen Adresse Sie angeben. Der Klang wird gehört und sofort vergessen; aufbewahrt werden Fingerabdrücke Ihrer Musik, die Namen der gehörten Titel und was Sie als falsch bezeichnen.</translation>
    </message>
    <message>
        <source>Settings shows everything that is stored, how large it is and where it is, and can delete it.</source>
        <translation>Die Einstellungen zeigen alles davon, wie viel es ist und wo es liegt, und löschen es, wenn Sie möchten.</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Cancelled</source>
        <translation>Abgebrochen</translation>
    </message>
    <message>
        <source>Looking for sound files in {name}</source>
        <translation>Suche nach Tondateien in {name}</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} gefunden</translation>
    </message>
    <message>
        <source>There is no sound file in this folder.</source>
        <translation>In diesem Ordner ist keine Tondatei.</translation>
    </message>
    <message>
        <source>Listening to {name}</source>
        <translation>{name} wird angehört</translation>
    </message>
    <message>
        <source>1 more waiting</source>
        <translation>1 weitere wartet</translation>
    </message>
    <message>
        <source>{n} more waiting</source>
        <translation>{n} weitere warten</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>The recognition failed without giving a reason.</source>
        <translation>Das Erkennen ist ohne Angabe eines Grundes fehlgeschlagen.</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>Nicht in Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>Nothing but silence</source>
        <translation>Nichts als Stille</translation>
    </message>
</context>
<context>
    <name>RecordingsChoice</name>
    <message>
        <source>Simulated: rooms, loudspeakers and noise are computed</source>
        <translation>Simuliert: Räume, Lautsprecher und Lärm werden berechnet</translation>
    </message>
    <message>
        <source>A folder with low.wav, mid.wav, high.wav and truth.csv</source>
        <translation>Ein Ordner mit low.wav, mid.wav, high.wav und truth.csv</translation>
    </message>
    <message>
        <source>Files of any name, and a truth file (start_s,end_s,path)</source>
        <translation>Dateien beliebigen Namens und eine Referenzdatei (start_s,end_s,path)</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Den Ordner wählen…</translation>
    </message>
    <message>
        <source>Truth file…</source>
        <translation>Referenzdatei…</translation>
    </message>
    <message>
        <source>Choose the folder of the recordings.</source>
        <translation>Wählen Sie den Ordner der Aufnahmen.</translation>
    </message>
    <message>
        <source>Choose at least one recording.</source>
        <translation>Wählen Sie mindestens eine Aufnahme.</translation>
    </message>
    <message>
        <source>Choose the truth file: it says which song is played when.</source>
        <translation>Wählen Sie die Referenzdatei: Sie sagt, welcher Titel wann gespielt wird.</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Ordner der Aufnahmen</translation>
    </message>
    <message>
        <source>Truth (*.csv)</source>
        <translation>Referenz (*.csv)</translation>
    </message>
    <message>
        <source>Sound (*.wav *.flac *.ogg *.mp3 *.m4a)</source>
        <translation>Audio (*.wav *.flac *.ogg *.mp3 *.m4a)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
</context>
<context>
    <name>RecordingsModel</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>wartet</translation>
    </message>
    <message>
        <source>analysing</source>
        <translation>wird erkannt</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>Nicht in Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>1 song</source>
        <translation>1 Titel</translation>
    </message>
    <message>
        <source>{n} songs</source>
        <translation>{n} Titel</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>durchgesehen</translation>
    </message>
</context>
<context>
    <name>RecordingsPanel</name>
    <message>
        <source>What was played when</source>
        <translation>Was wann gespielt wurde</translation>
    </message>
    <message>
        <source>Identify a file</source>
        <translation>Datei erkennen</translation>
    </message>
    <message>
        <source>Choose recordings to recognise (Ctrl+O)</source>
        <translation>Aufnahmen wählen, die erkannt werden sollen (Strg+O)</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>Listen exportieren</translation>
    </message>
    <message>
        <source>Save track lists as a table, playlist or cue sheet (Ctrl+E)</source>
        <translation>Titellisten als Tabelle, Wiedergabeliste oder Cuesheet schreiben (Strg+E)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Durchsehen</translation>
    </message>
    <message>
        <source>Check the list and correct it (Enter)</source>
        <translation>Die Liste durchsehen und berichtigen (Eingabe)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the selected recordings and their lists; the files stay (Delete)</source>
        <translation>Die ausgewählten Aufnahmen und ihre Listen löschen; die Dateien bleiben (Entf)</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Was ist das?</translation>
    </message>
    <message>
        <source>Drop a recording anywhere on the window. A short one gets one answer; a long one, a mix or a concert, becomes a list of what was played when.</source>
        <translation>Ziehen Sie eine Aufnahme irgendwo auf das Fenster. Eine kurze bekommt eine Antwort; aus einer langen, einem Mix oder Konzert, wird eine Liste, was wann gespielt wurde.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Eine Datei wählen</translation>
    </message>
    <message>
        <source>Find out what these recordings are</source>
        <translation>Diese Aufnahmen erkennen lassen</translation>
    </message>
    <message>
        <source>{n} lines were written to {name}.</source>
        <translation>{n} Zeilen wurden in {name} geschrieben.</translation>
    </message>
    <message>
        <source>Export the track lists</source>
        <translation>Die Titellisten exportieren</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Position in the track</source>
        <translation>Stelle im Titel</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>Copy artist and title (Ctrl+C)</source>
        <translation>Interpret und Titel kopieren (Strg+C)</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falsch</translation>
    </message>
    <message>
        <source>Wrong: this is not the song</source>
        <translation>Falsch: Das ist nicht der Titel</translation>
    </message>
    <message>
        <source>This is not the song: withdraw it (W)</source>
        <translation>Das ist nicht der Titel: zurücknehmen (W)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Warum?</translation>
    </message>
    <message>
        <source>Why: show the evidence</source>
        <translation>Warum: zeigen, worauf dies beruht</translation>
    </message>
    <message>
        <source>Compare what was heard with the song&apos;s own sound (Y)</source>
        <translation>Das Gehörte über dem eigenen Klang des Titels zeigen (Y)</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Make a small demo library and recognise one of its pieces</source>
        <translation>Eine kleine Bibliothek eigens geschriebener Stücke anlegen und eines davon erkennen</translation>
    </message>
    <message>
        <source>Cover of {album}</source>
        <translation>Cover von {album}</translation>
    </message>
    <message>
        <source>{station} announces: {title}</source>
        <translation>{station} meldet: {title}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>{words}, {percent}</source>
        <translation>{words}, {percent}</translation>
    </message>
    <message>
        <source>answered in {ms} ms</source>
        <translation>beantwortet in {ms} ms</translation>
    </message>
    <message>
        <source>{title} is not named again while this music plays.</source>
        <translation>{title} wird nicht noch einmal genannt, solange diese Musik dauert.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Zurückgenommen</translation>
    </message>
    <message>
        <source>No music to recognise yet</source>
        <translation>Noch keine Musik zu erkennen</translation>
    </message>
    <message>
        <source>Add folders of your music, or try the demo: it takes a minute and stays on this computer.</source>
        <translation>Fügen Sie Ordner Ihrer Musik hinzu oder probieren Sie die Demo: Sie dauert eine Minute und bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <source>The demo is being made</source>
        <translation>Die Demo wird erstellt</translation>
    </message>
    <message>
        <source>Earmark makes a dozen pieces, then recognises one of them in a noisy room.</source>
        <translation>Earmark erstellt ein Dutzend Stücke und erkennt dann eines davon in einem lauten Raum.</translation>
    </message>
    <message>
        <source>Your music is being indexed</source>
        <translation>Ihre Musik wird indiziert</translation>
    </message>
    <message>
        <source>Songs are recognised as soon as they are indexed. You can start listening now.</source>
        <translation>Lieder werden erkannt, sobald sie indiziert sind. Sie können schon jetzt zuhören lassen.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Wird vorbereitet</translation>
    </message>
    <message>
        <source>The recogniser is being loaded.</source>
        <translation>Der Erkenner wird geladen.</translation>
    </message>
    <message>
        <source>Ready to listen</source>
        <translation>Bereit zuzuhören</translation>
    </message>
    <message>
        <source>Earmark knows one track. Press Space and play some music.</source>
        <translation>Earmark kennt einen Titel. Drücken Sie die Leertaste und lassen Sie Musik laufen.</translation>
    </message>
    <message>
        <source>Earmark knows {n} tracks. Press Space and play some music.</source>
        <translation>Earmark kennt {n} Titel. Drücken Sie die Leertaste und lassen Sie Musik laufen.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Waiting for the station&apos;s music.</source>
        <translation>Wartet auf die Musik des Senders.</translation>
    </message>
    <message>
        <source>Play some music near the microphone.</source>
        <translation>Lassen Sie in der Nähe des Mikrofons Musik laufen.</translation>
    </message>
    <message>
        <source>It is very quiet</source>
        <translation>Es ist sehr leise</translation>
    </message>
    <message>
        <source>The station is silent. Earmark continues to listen.</source>
        <translation>Der Sender ist still; Earmark hört weiter zu.</translation>
    </message>
    <message>
        <source>Move closer to the music or raise the input level; Earmark continues to listen.</source>
        <translation>Gehen Sie näher an die Musik oder heben Sie den Eingangspegel; Earmark hört weiter zu.</translation>
    </message>
    <message>
        <source>I hear something</source>
        <translation>Ich höre etwas</translation>
    </message>
    <message>
        <source>It takes a few seconds of music to be sure.</source>
        <translation>Nach einigen Sekunden Musik ist die Erkennung sicher.</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>Nicht in Ihrer Bibliothek</translation>
    </message>
    <message>
        <source>The music is heard well enough, but it is none of the tracks Earmark knows.</source>
        <translation>Die Musik ist gut genug zu hören, aber sie ist keiner der Titel, die Earmark kennt.</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Erkannt</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Size against accuracy has its own axis: choose it alone.</source>
        <translation>„Größe und Genauigkeit“ hat eine eigene Achse: Wählen Sie es allein.</translation>
    </message>
    <message>
        <source>{size} of music</source>
        <translation>{size} Musik</translation>
    </message>
    <message>
        <source>songs ·</source>
        <translation>Titel ·</translation>
    </message>
    <message>
        <source>recordings are simulated, no real room was measured</source>
        <translation>Aufnahmen sind simuliert, kein echter Raum wurde gemessen</translation>
    </message>
    <message>
        <source>recorded in a room</source>
        <translation>in einem Raum aufgenommen</translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation>keine Intervalle</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Die Kurven speichern</translation>
    </message>
    <message>
        <source>{path} cannot be written: choose another place.</source>
        <translation>{path} kann nicht geschrieben werden: Wählen Sie einen anderen Ort.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Die Zahlen speichern</translation>
    </message>
    <message>
        <source>No program here opens it; the report is {path}.</source>
        <translation>Kein Programm hier kann ihn öffnen; der Bericht liegt unter {path}.</translation>
    </message>
    <message>
        <source>Point at the curves to read a figure</source>
        <translation>Zeigen Sie auf die Kurven, um eine Zahl zu lesen</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Was angezeigt wird</translation>
    </message>
    <message>
        <source>One panel per encoder</source>
        <translation>Ein Diagramm je Encoder</translation>
    </message>
    <message>
        <source>One panel per noise level</source>
        <translation>Ein Diagramm je Lärmstufe</translation>
    </message>
    <message>
        <source>How the curves are arranged</source>
        <translation>Wie die Kurven angeordnet sind</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save the curves as a picture (Ctrl+Shift+E)</source>
        <translation>Die Kurven als Bild speichern (Strg+Umschalt+E)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the figures with their intervals and the command (Ctrl+E)</source>
        <translation>Die Zahlen mit ihren Intervallen und dem Befehl speichern (Strg+E)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Open the report as a web page; the paper&apos;s protocols write one</source>
        <translation>Den Bericht als Webseite öffnen; die Verfahren der Veröffentlichung schreiben einen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete the chosen results (Delete)</source>
        <translation>Die gewählten Ergebnisse löschen (Entf)</translation>
    </message>
</context>
<context>
    <name>ReviewWorker</name>
    <message>
        <source>Something went wrong with the history; the log says what.</source>
        <translation>Mit dem Verlauf ist etwas schiefgegangen; das Protokoll sagt, was.</translation>
    </message>
</context>
<context>
    <name>RoomAssistant</name>
    <message>
        <source>Looking for devices</source>
        <translation>Geräte werden gesucht</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Kein Mikrofon gefunden</translation>
    </message>
    <message>
        <source>No loudspeaker was found</source>
        <translation>Kein Lautsprecher gefunden</translation>
    </message>
    <message>
        <source>The same loudspeaker</source>
        <translation>Derselbe Lautsprecher</translation>
    </message>
    <message>
        <source>Too loud: turn the loudspeakers or the microphone down.</source>
        <translation>Zu laut: Stellen Sie die Lautsprecher oder das Mikrofon leiser.</translation>
    </message>
    <message>
        <source>Nearly too loud: turn it down a little.</source>
        <translation>Fast zu laut: Stellen Sie etwas leiser.</translation>
    </message>
    <message>
        <source>Hardly anything is heard: play a song now, or choose another microphone.</source>
        <translation>Kaum etwas zu hören: Spielen Sie jetzt einen Titel ab oder wählen Sie ein anderes Mikrofon.</translation>
    </message>
    <message>
        <source>The level is good.</source>
        <translation>Es ist gut zu hören.</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>Mikrofon öffnen</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Schritt {n} von {all}</translation>
    </message>
    <message>
        <source>at most 15 are played; none that the encoder was trained on</source>
        <translation>höchstens 15 werden gespielt; keine, an denen er trainiert wurde</translation>
    </message>
    <message>
        <source>talk, traffic, kitchens: anything but music</source>
        <translation>Gespräche, Verkehr, Küchen: alles außer Musik</translation>
    </message>
    <message>
        <source>Choose songs, noise and devices first</source>
        <translation>Wählen Sie zuerst Titel, Geräusche und Geräte</translation>
    </message>
    <message>
        <source>Put the noise loudspeaker far from the microphone, then be quiet.</source>
        <translation>Stellen Sie den Geräuschlautsprecher weit vom Mikrofon weg, dann seien Sie still.</translation>
    </message>
    <message>
        <source>Put the noise loudspeaker nearer to the microphone.</source>
        <translation>Stellen Sie den Geräuschlautsprecher näher ans Mikrofon.</translation>
    </message>
    <message>
        <source>Put the noise loudspeaker closest to the microphone.</source>
        <translation>Stellen Sie den Geräuschlautsprecher ganz nah ans Mikrofon.</translation>
    </message>
    <message>
        <source>Move nothing; the noise is mixed in at {db} dB.</source>
        <translation>Verändern Sie nichts; das Geräusch wird mit {db} dB zugemischt.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Aufgenommen</translation>
    </message>
    <message>
        <source>Close the microphone</source>
        <translation>Mikrofon schließen</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Zurück zu den Ergebnissen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Was es braucht</translation>
    </message>
    <message>
        <source>Songs are played on one loudspeaker and noise on another, and a microphone hears both, three times: with the noise far away, nearer, and close. Then any encoder can be judged on your own room.</source>
        <translation>Titel werden auf einem Lautsprecher gespielt und Geräusche auf einem anderen, und ein Mikrofon hört beide, dreimal: das Geräusch fern, näher und nah. Dann lässt sich jeder Encoder an Ihrem eigenen Raum bewerten.</translation>
    </message>
    <message>
        <source>You need a computer with a loudspeaker and a microphone, a second loudspeaker for the noise (by cable or Bluetooth), a folder of songs, a folder of noise without music in it, and a quiet room for three times the length of the songs. With one loudspeaker both are mixed on it.</source>
        <translation>Sie brauchen einen Rechner mit Lautsprecher und Mikrofon, einen zweiten Lautsprecher für die Geräusche (mit Kabel oder Bluetooth), einen Ordner mit Titeln, einen Ordner mit Geräuschen ohne Musik und einen ruhigen Raum für die dreifache Länge der Titel. Mit nur einem Lautsprecher werden beide darauf gemischt.</translation>
    </message>
    <message>
        <source>Switch off everything that changes the sound: equalisers, spatial effects, the microphone&apos;s noise suppression, and echo cancellation, which removes exactly what should be recorded.</source>
        <translation>Schalten Sie aus, was den Klang unterwegs verändert: Equalizer, Raumeffekte, die Rauschunterdrückung und Echounterdrückung des Mikrofons, die gerade entfernt, was aufgenommen werden soll.</translation>
    </message>
    <message>
        <source>The makers of this program have not measured a real room: the procedure was only tried through a sound server, without loudspeakers and air. If your figures surprise you, trust your room.</source>
        <translation>Die Macher dieses Programms haben keinen echten Raum gemessen: Das Verfahren wurde über einen Audioserver ohne Lautsprecher und Luft erprobt. Überrascht Sie eine Zahl, trauen Sie Ihrem Raum.</translation>
    </message>
    <message>
        <source>What is played, and on what</source>
        <translation>Was gespielt wird und worauf</translation>
    </message>
    <message>
        <source>Songs…</source>
        <translation>Titel…</translation>
    </message>
    <message>
        <source>Noise…</source>
        <translation>Geräusche…</translation>
    </message>
    <message>
        <source>Keep in…</source>
        <translation>Aufbewahren in…</translation>
    </message>
    <message>
        <source>Folder of songs</source>
        <translation>Ordner mit Titeln</translation>
    </message>
    <message>
        <source>Folder of noise</source>
        <translation>Ordner mit Geräuschen</translation>
    </message>
    <message>
        <source>Folder for the recordings</source>
        <translation>Ordner für die Aufnahmen</translation>
    </message>
    <message>
        <source>At most {m} min per level</source>
        <translation>Höchstens {m} min je Stufe</translation>
    </message>
    <message>
        <source>Songs play on</source>
        <translation>Titel spielen auf</translation>
    </message>
    <message>
        <source>Noise plays on</source>
        <translation>Geräusche spielen auf</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Look for devices again</source>
        <translation>Geräte noch einmal suchen</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Pegel</translation>
    </message>
    <message>
        <source>Play a song, then noise, and set both loudspeakers to the same loudness at your seat, without distortion. Do not change the volumes after that: only the distance of the noise loudspeaker changes.</source>
        <translation>Spielen Sie einen Titel ab, dann Geräusche, und stellen Sie beide Lautsprecher so ein, dass sie dort, wo Sie sitzen, gleich laut und unverzerrt sind. Ändern Sie die Lautstärken danach nicht mehr: Nur der Abstand des Geräuschlautsprechers ändert sich.</translation>
    </message>
    <message>
        <source>Open the microphone to see what it hears.</source>
        <translation>Öffnen Sie das Mikrofon, um zu sehen, was es hört.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Aufnehmen</translation>
    </message>
    <message>
        <source>One level after another. A level that is cancelled is not saved; levels that are complete are.</source>
        <translation>Eine Stufe nach der anderen. Eine abgebrochene Stufe wird nicht behalten, ganze schon.</translation>
    </message>
    <message>
        <source>Record: {level}</source>
        <translation>Aufnehmen: {level}</translation>
    </message>
    <message>
        <source>Judge encoders on these recordings</source>
        <translation>Encoder an diesen Aufnahmen bewerten</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Trainings</source>
        <translation>Trainings</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Progress of this training</source>
        <translation>Wie weit dieses Training ist</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Anhalten und behalten</translation>
    </message>
    <message>
        <source>Stop after this step; Resume continues from there</source>
        <translation>Nach diesem Schritt anhalten; „Fortsetzen“ macht von dort weiter</translation>
    </message>
    <message>
        <source>Finish this epoch</source>
        <translation>Diese Runde beenden</translation>
    </message>
    <message>
        <source>Stop when this round through all songs is complete</source>
        <translation>Anhalten, wenn jeder Titel noch einmal an der Reihe war</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Continue exactly where it stopped</source>
        <translation>Genau dort weitermachen, wo es war</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Dieses Modell verwenden</translation>
    </message>
    <message>
        <source>Index your music with it beside the old library</source>
        <translation>Ihre Musik damit neben der alten Bibliothek indizieren</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Return to the previous model and library</source>
        <translation>Zum Modell und zur Bibliothek von vorher zurückkehren</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>Delete this run (Delete)</source>
        <translation>Diesen Lauf löschen (Entf)</translation>
    </message>
    <message>
        <source>In use: your library is recognised with this model.</source>
        <translation>In Gebrauch: Ihre Bibliothek wird mit diesem Modell erkannt.</translation>
    </message>
    <message>
        <source>The music is being prepared; after that, the training starts by itself.</source>
        <translation>Seine Musik wird vorbereitet; danach beginnt das Training von selbst.</translation>
    </message>
    <message>
        <source>finds {p} of single seconds of unseen songs</source>
        <translation>findet {p} der einzelnen Sekunden ungesehener Lieder</translation>
    </message>
    <message>
        <source>finds {p} of single seconds of {n} unseen songs</source>
        <translation>findet {p} der einzelnen Sekunden von {n} ungesehenen Liedern</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Schritt {n} von {all}</translation>
    </message>
    <message>
        <source>{time} of training</source>
        <translation>{time} Training</translation>
    </message>
    <message>
        <source>loss {x}</source>
        <translation>Verlust {x}</translation>
    </message>
    <message>
        <source> ({p} before)</source>
        <translation> (vorher {p})</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Suchen (Strg+F)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>None yet: there is no library. The first one uses “compact”.</source>
        <translation>Noch keiner: Es gibt keine Bibliothek. Die erste nimmt „compact“.</translation>
    </message>
    <message>
        <source>Delete everything that Earmark keeps: history, corrections, libraries, trainings, prepared music, settings and log? Your music stays.</source>
        <translation>Alles löschen, was Earmark aufbewahrt: Verlauf, Korrekturen, Bibliotheken, Trainings, vorbereitete Musik, Einstellungen und Protokoll? Ihre Musik bleibt.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Löschen…</translation>
    </message>
    <message>
        <source>This cannot be undone, and your music would have to be indexed again.</source>
        <translation>Das kann nicht rückgängig gemacht werden, und Ihre Musik müsste neu indiziert werden.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Endgültig löschen</translation>
    </message>
    <message>
        <source>Earmark uses this language from its next start.</source>
        <translation>Earmark spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>A port is a number from {least} to {most}.</source>
        <translation>Ein Port ist eine Zahl von {least} bis {most}.</translation>
    </message>
    <message>
        <source>The address of the page is on the clipboard.</source>
        <translation>Die Adresse der Seite ist in der Zwischenablage.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Safe mode: nothing that you choose here is saved</source>
        <translation>Abgesicherter Modus: Nichts, was Sie hier wählen, wird behalten</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>Eine Änderung gilt sofort</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Listen at startup</source>
        <translation>Beim Start zuhören</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Im Infobereich bleiben</translation>
    </message>
    <message>
        <source>Show each song&apos;s title</source>
        <translation>Jeden Titel melden</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Zur Bibliothek</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>Zum Training</translation>
    </message>
    <message>
        <source>Library in use</source>
        <translation>Bibliothek in Gebrauch</translation>
    </message>
    <message>
        <source>Encoder in use</source>
        <translation>Encoder in Gebrauch</translation>
    </message>
    <message>
        <source>Only the song&apos;s own</source>
        <translation>Nur die des Titels selbst</translation>
    </message>
    <message>
        <source>Up to {n} faster or slower</source>
        <translation>Bis zu {n} schneller oder langsamer</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Läuft gerade</translation>
    </message>
    <message>
        <source>A file with the current song, for streaming software; JSON if its name ends in .json.</source>
        <translation>Eine Datei mit dem Titel, der gerade gehört wird, für Streaming-Programme; als JSON, wenn sie auf .json endet.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Log of plays</source>
        <translation>Protokoll der Titel</translation>
    </message>
    <message>
        <source>A table of all plays, with beginning and end; one file a day, with the date in its name.</source>
        <translation>Eine Tabelle aller gehörten Titel mit Anfang und Ende; jeder Tag hat eine Datei mit seinem Datum.</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>Seite anzeigen</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>Alle meine Daten löschen…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Erscheinungsbild</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L switches between them on any page.</source>
        <translation>Strg+Umschalt+L wechselt auf jeder Seite zwischen ihnen.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Wirkt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Sound source</source>
        <translation>Audioquelle</translation>
    </message>
    <message>
        <source>What Earmark listens to by default.</source>
        <translation>Was Earmark hört, wenn nichts anderes gesagt ist.</translation>
    </message>
    <message>
        <source>When the window opens</source>
        <translation>Wenn das Fenster sich öffnet</translation>
    </message>
    <message>
        <source>Opens the source at once, as if you had pressed Space.</source>
        <translation>Öffnet die Quelle sofort, als hätten Sie die Leertaste gedrückt.</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Erkennung</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>Geschwindigkeiten</translation>
    </message>
    <message>
        <source>Turntables, tapes and DJs&apos; pitch faders change a song&apos;s speed; looking further takes longer for music that is not in your library.</source>
        <translation>Plattenspieler, Kassetten und die Pitch-Regler von DJs ändern die Geschwindigkeit; weiter zu suchen dauert bei Musik länger, die nicht in Ihrer Bibliothek ist.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Wenn das Fenster geschlossen wird</translation>
    </message>
    <message>
        <source>Earmark continues to listen; open or quit it with its icon in the tray.</source>
        <translation>Earmark hört weiter zu; über das Symbol im Infobereich lässt es sich öffnen und beenden.</translation>
    </message>
    <message>
        <source>When a song is recognised</source>
        <translation>Wenn ein Titel erkannt wird</translation>
    </message>
    <message>
        <source>A desktop notification names it while another window is in front.</source>
        <translation>Eine Benachrichtigung nennt ihn, während Sie etwas anderes ansehen.</translation>
    </message>
    <message>
        <source>For other programs, while Earmark listens</source>
        <translation>Für andere Programme, solange Earmark zuhört</translation>
    </message>
    <message>
        <source>Text of that file</source>
        <translation>Was diese Datei sagt</translation>
    </message>
    <message>
        <source>{title}, {artist} and {album} are filled in for each song.</source>
        <translation>{title}, {artist} und {album} stehen für Titel, Interpret und Album.</translation>
    </message>
    <message>
        <source>Page of the current song</source>
        <translation>Seite des aktuellen Titels</translation>
    </message>
    <message>
        <source>Cover, title and progress, for OBS&apos;s browser source. Only this computer can open it.</source>
        <translation>Cover, Titel und Fortschritt, für die Browserquelle von OBS. Nur dieser Computer kann sie öffnen.</translation>
    </message>
    <message>
        <source>Port of that page</source>
        <translation>Port dieser Seite</translation>
    </message>
    <message>
        <source>Choose another one if a program already uses it.</source>
        <translation>Ein anderer, falls ein Programm ihn schon belegt.</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Alles bleibt auf diesem Rechner</translation>
    </message>
    <message>
        <source>No account, no connection</source>
        <translation>Kein Konto, keine Verbindung</translation>
    </message>
    <message>
        <source>Earmark opens a connection only to a server whose library you opened yourself, or to the address of a station that you chose and where that leads. This is everything that it stores:</source>
        <translation>Earmark öffnet nur eine Verbindung zu einem Server, dessen Bibliothek Sie selbst geöffnet haben, oder zur Adresse eines Senders, den Sie gewählt haben, und wohin sie führt. Dies ist alles, was es aufbewahrt:</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Alle meine Daten löschen</translation>
    </message>
    <message>
        <source>All of the above, for good. Your music files are never touched.</source>
        <translation>Alles Obige, endgültig. Dateien Ihrer Musik werden nie angerührt.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Erste Schritte</translation>
    </message>
    <message>
        <source>Source and music, step by step</source>
        <translation>Quelle und Musik, Schritt für Schritt</translation>
    </message>
    <message>
        <source>The questions from the first start.</source>
        <translation>Was Earmark beim ersten Start gefragt hat.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Seek by 5 seconds</source>
        <translation>Um 5 Sekunden springen</translation>
    </message>
    <message>
        <source>Seek by 30 seconds</source>
        <translation>Um 30 Sekunden springen</translation>
    </message>
    <message>
        <source>Play the library&apos;s copy from where it was heard</source>
        <translation>Die Datei der Bibliothek ab der gehörten Stelle abspielen</translation>
    </message>
    <message>
        <source>Mark as a favourite</source>
        <translation>Zum Favoriten machen</translation>
    </message>
    <message>
        <source>In a review: previous entry, next entry</source>
        <translation>Beim Durchsehen: der Eintrag davor, der nächste</translation>
    </message>
    <message>
        <source>In a review: zoom in, zoom out</source>
        <translation>Beim Durchsehen: näher, weiter</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Bewertung</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Stage view, and back</source>
        <translation>Vorführansicht und zurück</translation>
    </message>
    <message>
        <source>Light, dark, or as the system</source>
        <translation>Hell, dunkel oder wie das System</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Close a notice</source>
        <translation>Einen Hinweis schließen</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Zum nächsten Bedienelement gehen</translation>
    </message>
    <message>
        <source>Start and stop listening</source>
        <translation>Zuhören beginnen und beenden</translation>
    </message>
    <message>
        <source>Listen until there is an answer</source>
        <translation>Zuhören, bis es eine Antwort gibt</translation>
    </message>
    <message>
        <source>Choose the source</source>
        <translation>Die Quelle wählen</translation>
    </message>
    <message>
        <source>Mark the song as wrong</source>
        <translation>Sagen, dass der Titel falsch ist</translation>
    </message>
    <message>
        <source>Show why it matched, or the spectrogram again</source>
        <translation>Zeigen, warum er passte, und wieder den Klang</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>Den Titel kopieren</translation>
    </message>
    <message>
        <source>Freeze the picture, continue it</source>
        <translation>Das Bild einfrieren und weiterlaufen lassen</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Demo ausprobieren</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Die Suche verlassen</translation>
    </message>
    <message>
        <source>Pause, continue</source>
        <translation>Pause, weiter</translation>
    </message>
    <message>
        <source>Edit title, artist or note</source>
        <translation>Titel, Interpret oder Notiz überschreiben</translation>
    </message>
    <message>
        <source>Mark it as another song, or undo this</source>
        <translation>Sagen, dass es ein anderer Titel war, oder doch dieser</translation>
    </message>
    <message>
        <source>Show the file in the file manager</source>
        <translation>Die Datei im Dateimanager anzeigen</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Das Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Angezeigtes exportieren</translation>
    </message>
    <message>
        <source>Identify a file</source>
        <translation>Eine Datei erkennen lassen</translation>
    </message>
    <message>
        <source>In a review: play the recording from here, stop</source>
        <translation>Beim Durchsehen: die Aufnahme ab hier abspielen, anhalten</translation>
    </message>
    <message>
        <source>In a review: play your library&apos;s song at the same place, or the recording again</source>
        <translation>Beim Durchsehen: das Stück Ihrer Bibliothek an derselben Stelle hören, und wieder die Aufnahme</translation>
    </message>
    <message>
        <source>In a review: the song is right</source>
        <translation>Beim Durchsehen: das Lied stimmt</translation>
    </message>
    <message>
        <source>In a review: it is not this song</source>
        <translation>Beim Durchsehen: es ist nicht dieses Lied</translation>
    </message>
    <message>
        <source>In a review: the song begins here</source>
        <translation>Beim Durchsehen: das Lied beginnt hier</translation>
    </message>
    <message>
        <source>In a review: split the song here</source>
        <translation>Beim Durchsehen: das Lied hier teilen</translation>
    </message>
    <message>
        <source>In a review: join it with the next</source>
        <translation>Beim Durchsehen: mit dem nächsten verbinden</translation>
    </message>
    <message>
        <source>In a review: type its name</source>
        <translation>Beim Durchsehen: den Namen eingeben</translation>
    </message>
    <message>
        <source>In a review: mark the list as reviewed, or undo this</source>
        <translation>Beim Durchsehen: die Liste als durchgesehen markieren oder dies rückgängig machen</translation>
    </message>
    <message>
        <source>In a review: show the whole recording</source>
        <translation>Beim Durchsehen: die ganze Aufnahme zeigen</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Das Durchsehen verlassen</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rückgängig Gemachtes wiederholen</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>Ordner hinzufügen</translation>
    </message>
    <message>
        <source>Choose another library</source>
        <translation>Eine andere Bibliothek wählen</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>Nach neuen und geänderten Dateien suchen</translation>
    </message>
    <message>
        <source>Index every file again, even if unchanged</source>
        <translation>Jede Datei neu indizieren, geändert oder nicht</translation>
    </message>
    <message>
        <source>Remove the selected tracks</source>
        <translation>Die ausgewählten Titel entfernen</translation>
    </message>
    <message>
        <source>Copy titles</source>
        <translation>Titel kopieren</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Neues Training</translation>
    </message>
    <message>
        <source>Delete the chosen run</source>
        <translation>Den gewählten Lauf löschen</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Neue Bewertung</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Starten</translation>
    </message>
    <message>
        <source>Record in a room</source>
        <translation>In einem Raum aufnehmen</translation>
    </message>
    <message>
        <source>Reload the results</source>
        <translation>Noch einmal nach Ergebnissen sehen</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Die Zahlen speichern</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Die Kurven speichern</translation>
    </message>
    <message>
        <source>Delete the chosen results</source>
        <translation>Die gewählten Ergebnisse löschen</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>as the system</source>
        <translation>wie das System</translation>
    </message>
    <message>
        <source>light</source>
        <translation>hell</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>dunkel</translation>
    </message>
    <message>
        <source>Appearance: {mode}</source>
        <translation>Erscheinungsbild: {mode}</translation>
    </message>
</context>
<context>
    <name>SongSearch</name>
    <message>
        <source>The library could not be read; the log says why.</source>
        <translation>Die Bibliothek konnte nicht gelesen werden; das Protokoll sagt, warum.</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Sound source</source>
        <translation>Audioquelle</translation>
    </message>
    <message>
        <source>What to listen to (Ctrl+M)</source>
        <translation>Was gehört werden soll (Strg+M)</translation>
    </message>
    <message>
        <source>Default: {name}</source>
        <translation>Standard: {name}</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>Standardmikrofon</translation>
    </message>
    <message>
        <source>Internet radio…</source>
        <translation>Internetradio …</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (nicht angeschlossen)</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>What should Earmark listen to?</source>
        <translation>Was soll Earmark hören?</translation>
    </message>
    <message>
        <source>Say something, or play some music, and watch the level. Internet radio is in the list, too. You can change the source at any time.</source>
        <translation>Sagen Sie etwas oder lassen Sie Musik laufen und achten Sie auf den Pegel. Auch Internetradio steht in der Liste. Sie können die Quelle jederzeit ändern.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Hört zu…</translation>
    </message>
    <message>
        <source>This source is not available any more. Choose another one.</source>
        <translation>Diese Quelle ist nicht mehr da. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The station is silent. Wait a little, or choose another source.</source>
        <translation>Der Sender ist still. Warten Sie etwas oder wählen Sie eine andere Quelle.</translation>
    </message>
    <message>
        <source>I hear the station.</source>
        <translation>Ich höre den Sender.</translation>
    </message>
    <message>
        <source>I hear you.</source>
        <translation>Ich höre Sie.</translation>
    </message>
    <message>
        <source>Very quiet so far: say something, or bring the music closer.</source>
        <translation>Bisher sehr leise: Sagen Sie etwas oder bringen Sie die Musik näher.</translation>
    </message>
    <message>
        <source>Silent. Try another source, or check whether this one is muted in the sound settings.</source>
        <translation>Stille. Versuchen Sie eine andere Quelle oder sehen Sie nach, ob diese in den Klangeinstellungen stummgeschaltet ist.</translation>
    </message>
    <message>
        <source>Too loud: turn the input down, or move away a little.</source>
        <translation>Zu laut: Stellen Sie den Eingang leiser oder gehen Sie etwas weiter weg.</translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>The sound shows here while Earmark listens</source>
        <translation>Der Klang erscheint hier, solange Earmark zuhört</translation>
    </message>
    <message>
        <source>Spectrogram of the sound that is heard</source>
        <translation>Spektrogramm des gehörten Klangs</translation>
    </message>
    <message>
        <source>{s} s before the freeze</source>
        <translation>{s} s vor dem Einfrieren</translation>
    </message>
    <message>
        <source>{s} s ago</source>
        <translation>vor {s} s</translation>
    </message>
    <message>
        <source>{n} dB</source>
        <translation>{n} dB</translation>
    </message>
</context>
<context>
    <name>Speed</name>
    <message>
        <source>key-locked, {percent}</source>
        <translation>Tonhöhe gehalten, {percent}</translation>
    </message>
    <message>
        <source>{n} semitones up</source>
        <translation>{n} Halbtöne höher</translation>
    </message>
    <message>
        <source>{n} semitones down</source>
        <translation>{n} Halbtöne tiefer</translation>
    </message>
    <message>
        <source>{percent} fast</source>
        <translation>{percent} schneller</translation>
    </message>
    <message>
        <source>{percent} slow</source>
        <translation>{percent} langsamer</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Stage view</source>
        <translation>Vorführansicht</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>Stelle im Titel</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Verlassen (Esc)</translation>
    </message>
    <message>
        <source>Back to the window (Esc or F11)</source>
        <translation>Zurück zum Fenster (Esc oder F11)</translation>
    </message>
    <message>
        <source>{sure}, {percent} · from {s} s of sound · answered in {ms} ms</source>
        <translation>{sure}, {percent} · aus {s} s Klang · beantwortet in {ms} ms</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>No library yet</source>
        <translation>Noch keine Bibliothek</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Wird indiziert</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Lädt</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Hört zu</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Zu leise</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Vergleicht</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Erkannt</translation>
    </message>
    <message>
        <source>Not in library</source>
        <translation>Nicht in der Bibliothek</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Sehr sicher</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicher</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Wahrscheinlich</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Unsicher</translation>
    </message>
</context>
<context>
    <name>StationDialog</name>
    <message>
        <source>Internet radio</source>
        <translation>Internetradio</translation>
    </message>
    <message>
        <source>Address of the station</source>
        <translation>Adresse des Senders</translation>
    </message>
    <message>
        <source>The address of the stream itself, or of a playlist (M3U, PLS) that names it. Only this address, and where it leads, is contacted.</source>
        <translation>Die Adresse des Streams selbst oder einer Wiedergabeliste (M3U, PLS), die ihn nennt. Nur diese Adresse, und wohin sie führt, wird angesprochen.</translation>
    </message>
    <message>
        <source>Stations that you listened to last</source>
        <translation>Sender, die Sie zuletzt gehört haben</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Remove this station from the list (Delete)</source>
        <translation>Diesen Sender aus der Liste nehmen (Entf)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Wählen</translation>
    </message>
</context>
<context>
    <name>SystemController</name>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>Everything that Earmark stored was deleted.</source>
        <translation>Alles, was Earmark aufbewahrt hat, wurde gelöscht.</translation>
    </message>
    <message>
        <source>Not everything could be deleted: {n} files are left, such as {file}.</source>
        <translation>Nicht alles konnte gelöscht werden: {n} Dateien sind übrig, etwa {file}.</translation>
    </message>
    <message>
        <source>Something went wrong inside Earmark. It continues, but may not do what you asked for.</source>
        <translation>In Earmark ist etwas schiefgegangen. Es läuft weiter, tut aber vielleicht nicht, was Sie wollten.</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Bericht kopieren</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Nothing was sent.</source>
        <translation>Der Bericht ist in der Zwischenablage. Nichts wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicherheit</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Angenommen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Gewählt</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Benannt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>Nicht in Ihrer Bibliothek</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Back to the recordings (Backspace)</source>
        <translation>Zurück zu den Aufnahmen (Rücktaste)</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Durchgesehen</translation>
    </message>
    <message>
        <source>What is heard when</source>
        <translation>Was wann zu hören ist</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Annehmen</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Hier beginnen</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Teilen</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Verbinden</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Benennen</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Anderes wählen</translation>
    </message>
    <message>
        <source>Choose among similar songs, or search (Enter)</source>
        <translation>Unter ähnlichen Stücken wählen oder suchen (Eingabe)</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of the recording</source>
        <translation>Zeitachse der Aufnahme</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>Nicht in Ihrer Bibliothek</translation>
    </message>
</context>
<context>
    <name>TrackModel</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Pfad</translation>
    </message>
</context>
<context>
    <name>TracksPanel</name>
    <message>
        <source>Tracks</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Die Suche leeren</translation>
    </message>
    <message>
        <source>No track contains “{text}”.</source>
        <translation>In keinem Titel kommt „{text}“ vor.</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Not started</source>
        <translation>Nicht begonnen</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Startet</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Angehalten</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Beendet</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d. MMM, HH:mm</translation>
    </message>
    <message>
        <source>loss {x}</source>
        <translation>Verlust {x}</translation>
    </message>
    <message>
        <source>{p} found</source>
        <translation>{p} gefunden</translation>
    </message>
    <message>
        <source>Stopping after this step; what it has learnt is kept</source>
        <translation>Hält nach diesem Schritt an; was gelernt ist, wird behalten</translation>
    </message>
    <message>
        <source>Finishing this round through the music, then it stops</source>
        <translation>Beendet diese Runde durch die Musik und hält dann an</translation>
    </message>
    <message>
        <source>Getting the music, noise and rooms ready</source>
        <translation>Musik, Geräusche und Räume werden vorbereitet</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Lernt</translation>
    </message>
    <message>
        <source>Measuring how many songs it finds before training</source>
        <translation>Sieht nach, wie viele Titel es findet, bevor es lernt</translation>
    </message>
    <message>
        <source>It ended without giving a reason. Resume continues from the last checkpoint.</source>
        <translation>Es endete ohne Angabe eines Grundes. „Fortsetzen“ macht vom letzten Zwischenstand weiter.</translation>
    </message>
    <message>
        <source>You stopped it. Resume continues exactly where it stopped.</source>
        <translation>Von Ihnen angehalten. „Fortsetzen“ macht genau dort weiter, wo es war.</translation>
    </message>
    <message>
        <source>Done. Use this model, or keep it for later.</source>
        <translation>Fertig. Verwenden Sie dieses Modell oder heben Sie es für später auf.</translation>
    </message>
    <message>
        <source>The music is not fully prepared yet. Resume continues with it.</source>
        <translation>Die Musik ist noch nicht zu Ende vorbereitet. „Fortsetzen“ macht damit weiter.</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} min</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} h {m} min</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} h</translation>
    </message>
    <message>
        <source>{n} MB</source>
        <translation>{n} MB</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} GB</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>{title}: {what}</source>
        <translation>{title}: {what}</translation>
    </message>
    <message>
        <source>The training “{title}” continued while the window was closed.</source>
        <translation>Das Training „{title}“ ist weitergelaufen, während das Fenster geschlossen war.</translation>
    </message>
    <message>
        <source>The training could not be saved: {why}.</source>
        <translation>Das Training konnte nicht vermerkt werden: {why}.</translation>
    </message>
    <message>
        <source>Stopped. What was decoded is kept: Resume continues with it.</source>
        <translation>Angehalten. Was dekodiert ist, wird behalten: „Fortsetzen“ macht damit weiter.</translation>
    </message>
    <message>
        <source>Preparing the music</source>
        <translation>Die Musik wird vorbereitet</translation>
    </message>
    <message>
        <source>Something else is being prepared: wait for it, or cancel it.</source>
        <translation>Etwas anderes wird vorbereitet: Warten Sie darauf oder brechen Sie es ab.</translation>
    </message>
    <message>
        <source>“{title}” is still learning: wait until it is done, or stop it first.</source>
        <translation>„{title}“ lernt noch: Warten Sie, bis es fertig ist, oder halten Sie es zuerst an.</translation>
    </message>
    <message>
        <source>The training could not be started; try again.</source>
        <translation>Das Training konnte nicht gestartet werden; versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The training could not be asked: {why}.</source>
        <translation>Das Training konnte nicht gefragt werden: {why}.</translation>
    </message>
    <message>
        <source>Delete “{title}”, its curves and checkpoints? A model that you use stays.</source>
        <translation>„{title}“, seine Kurven und Zwischenstände löschen? Ein Modell, das Sie verwenden, bleibt.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>It could not be deleted: {why}.</source>
        <translation>Es konnte nicht gelöscht werden: {why}.</translation>
    </message>
    <message>
        <source>Your library is empty: add folders of music to it first.</source>
        <translation>Ihre Bibliothek ist leer: Fügen Sie ihr zuerst Ordner mit Musik hinzu.</translation>
    </message>
    <message>
        <source>The previous library and model are in use again. The new ones are kept.</source>
        <translation>Bibliothek und Modell von vorher sind wieder in Gebrauch. Die neuen werden behalten.</translation>
    </message>
    <message>
        <source>Your music is now recognised with the new model. The old library and model are kept.</source>
        <translation>Ihre Musik wird nun mit dem neuen Modell erkannt. Bibliothek und Modell von vorher werden behalten.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurückgehen</translation>
    </message>
    <message>
        <source>Stopped. Nothing was switched; what is already indexed is kept for the next time.</source>
        <translation>Angehalten. Nichts wurde gewechselt; was schon indiziert ist, wird für das nächste Mal behalten.</translation>
    </message>
    <message>
        <source>This model is not calibrated ({why}): it would name songs by a cautious rule of thumb, and say “not in your library” more often.</source>
        <translation>Dieses Modell ist nicht kalibriert ({why}): Es würde Titel nach einer vorsichtigen Faustregel nennen und öfter „Nicht in Ihrer Bibliothek“ sagen.</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Trotzdem verwenden</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>New training…</source>
        <translation>Neues Training…</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Neues Training</translation>
    </message>
    <message>
        <source>Teach an encoder your music (Ctrl+N)</source>
        <translation>Einem Encoder Ihre Musik beibringen (Strg+N)</translation>
    </message>
    <message>
        <source>Teach Earmark your music</source>
        <translation>Bringen Sie Earmark Ihre Musik bei</translation>
    </message>
    <message>
        <source>The encoder turns sound into fingerprints. Trained on your own collection, it tells your songs apart in noisier rooms. Training runs in the background, and you can always go back.</source>
        <translation>Der Encoder macht aus Klang Fingerabdrücke. An Ihrer eigenen Sammlung trainiert, unterscheidet er Ihre Titel auch in lauteren Räumen. Das Training läuft im Hintergrund, und Sie können jederzeit zurück.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Earmark</source>
        <translation>Earmark anzeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Nicht mehr zuhören</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>hört zu</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>hört nicht zu</translation>
    </message>
</context>
<context>
    <name>UserDataList</name>
    <message>
        <source>Measuring…</source>
        <translation>Wird gemessen…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Den Ordner öffnen: {name}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What was heard and when.</source>
        <translation>Was wann gehört wurde.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Korrekturen</translation>
    </message>
    <message>
        <source>Names that you marked as wrong, with figures; no sound.</source>
        <translation>Titel, die Sie als falsch gemeldet haben, mit Zahlen; kein Ton.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotheken</translation>
    </message>
    <message>
        <source>Fingerprints of your music. The music itself stays where it is.</source>
        <translation>Fingerabdrücke Ihrer Musik. Die Musik selbst bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>Trainings and evaluations</source>
        <translation>Trainings und Bewertungen</translation>
    </message>
    <message>
        <source>Runs, models, results and your recordings.</source>
        <translation>Läufe, Modelle, Ergebnisse und Ihre Aufnahmen.</translation>
    </message>
    <message>
        <source>Prepared music</source>
        <translation>Vorbereitete Musik</translation>
    </message>
    <message>
        <source>Copies for training and testing. They can be made again.</source>
        <translation>Kopien zum Trainieren und Bewerten. Sie können neu erstellt werden.</translation>
    </message>
    <message>
        <source>Settings and log</source>
        <translation>Einstellungen und Protokoll</translation>
    </message>
    <message>
        <source>Your choices on this page, and the log of errors.</source>
        <translation>Was auf dieser Seite gewählt ist und was im Innern schiefging.</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>Mel axis</source>
        <translation>Mel-Achse</translation>
    </message>
    <message>
        <source>Log axis</source>
        <translation>Log-Achse</translation>
    </message>
    <message>
        <source>Linear axis</source>
        <translation>Lineare Achse</translation>
    </message>
    <message>
        <source>Page colours</source>
        <translation>Seitenfarben</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Grau</translation>
    </message>
    <message>
        <source>Frequency axis</source>
        <translation>Frequenzachse</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Farben</translation>
    </message>
    <message>
        <source>Lowest level shown</source>
        <translation>Niedrigster angezeigter Pegel</translation>
    </message>
    <message>
        <source>Highest level shown</source>
        <translation>Höchster angezeigter Pegel</translation>
    </message>
    <message>
        <source>Values under the pointer</source>
        <translation>Was unter dem Zeiger liegt</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Einfrieren</translation>
    </message>
    <message>
        <source>Freeze the picture; listening continues (F)</source>
        <translation>Das Bild einfrieren; das Zuhören geht weiter (F)</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Eingefroren</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Back to the spectrogram</source>
        <translation>Zurück zum Klang</translation>
    </message>
    <message>
        <source>Show the spectrogram again (Y)</source>
        <translation>Wieder das Spektrogramm anzeigen (Y)</translation>
    </message>
    <message>
        <source>Why it matched</source>
        <translation>Warum er passte</translation>
    </message>
    <message>
        <source>The song is being read.</source>
        <translation>Der Titel wird gelesen.</translation>
    </message>
    <message>
        <source>That song is not among the last candidates; ask again when it plays.</source>
        <translation>Dieser Titel ist nicht unter den zuletzt geprüften; fragen Sie wieder, wenn er läuft.</translation>
    </message>
    <message>
        <source>Why “{title}”</source>
        <translation>Warum „{title}“</translation>
    </message>
    <message>
        <source>Why not “{title}”</source>
        <translation>Warum nicht „{title}“</translation>
    </message>
    <message>
        <source>{s} s were heard, matched at {from}: similarity {alike} of 1.</source>
        <translation>{s} s wurden gehört, angelegt bei {from}: Ähnlichkeit {alike} von 1.</translation>
    </message>
    <message>
        <source>{s} s were heard, matched at {from}: similarity {alike} of 1; the next song has {other}.</source>
        <translation>{s} s wurden gehört, angelegt bei {from}: Ähnlichkeit {alike} von 1, der nächstbeste Titel hat {other}.</translation>
    </message>
    <message>
        <source>The sound was brought to the song&apos;s own speed.</source>
        <translation>Der Klang wurde auf die eigene Geschwindigkeit des Titels gebracht.</translation>
    </message>
    <message>
        <source>{heard} of the song&apos;s {all} strongest tones are in what was heard; chance would give {chance}.</source>
        <translation>{heard} der {all} stärksten Töne des Titels sind in dem, was gehört wurde; der Zufall ergäbe {chance}.</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation>Diesen Vorgang abbrechen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} von {total} {unit}</translation>
    </message>
    <message>
        <source>{what}: paused. What is finished is kept.</source>
        <translation>{what}: Pause. Was fertig ist, wird behalten.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>{owner}: {text}</source>
        <translation>{owner}: {text}</translation>
    </message>
    <message>
        <source>Pausing; what is finished is kept</source>
        <translation>Pausiert; was fertig ist, wird behalten</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept</source>
        <translation>Hält an; was fertig ist, wird behalten</translation>
    </message>
    <message>
        <source>{s} s left</source>
        <translation>noch {s} s</translation>
    </message>
    <message>
        <source>{m} min {s} s left</source>
        <translation>noch {m} min {s} s</translation>
    </message>
    <message>
        <source>{m} min left</source>
        <translation>noch {m} min</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>noch {h} h {m} min</translation>
    </message>
</context>
<context>
    <name>_OtherCandidates</name>
    <message>
        <source>Nearest guesses</source>
        <translation>Nächste Vermutungen</translation>
    </message>
    <message>
        <source>Also considered</source>
        <translation>Auch erwogen</translation>
    </message>
</context>
<context>
    <name>_Songs</name>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Interpret</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sicherheit</translation>
    </message>
</context>
</TS>
