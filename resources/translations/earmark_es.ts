<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Adoption</name>
    <message>
        <source>Keeping the model</source>
        <translation>Guardando el modelo</translation>
    </message>
    <message>
        <source>Indexing your music with the new model</source>
        <translation>Indexando su música con el nuevo modelo</translation>
    </message>
    <message>
        <source>It failed without giving a reason.</source>
        <translation>Falló sin decir por qué.</translation>
    </message>
    <message>
        <source>the music that it was trained on is not known here</source>
        <translation>la música con la que se entrenó no se conoce aquí</translation>
    </message>
    <message>
        <source>Calibrating; Cancel skips it</source>
        <translation>Calibrando; «Cancelar» lo omite</translation>
    </message>
    <message>
        <source>it was skipped</source>
        <translation>se omitió</translation>
    </message>
    <message>
        <source>The switch could not be saved: {why}.</source>
        <translation>El cambio no se pudo anotar: {why}.</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Encoder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Noise and rooms</source>
        <translation>Ruido y salas</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habitual</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Suave</translation>
    </message>
    <message>
        <source>Harsh</source>
        <translation>Intenso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>by the time</source>
        <translation>según el tiempo</translation>
    </message>
    <message>
        <source>Songs in a batch</source>
        <translation>Canciones por lote</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Tasa de aprendizaje</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The shipped encoder</source>
        <translation>El codificador incluido</translation>
    </message>
    <message>
        <source>Nothing: from scratch</source>
        <translation>Nada: desde cero</translation>
    </message>
</context>
<context>
    <name>AugmentationPreview</name>
    <message>
        <source>Hear what it is trained on</source>
        <translation>Oír con qué se entrena</translation>
    </message>
    <message>
        <source>A song as it is, and as a phone in a room hears it</source>
        <translation>Una canción tal cual, y como la oye un teléfono en una sala</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Otra</translation>
    </message>
    <message>
        <source>Preparing a sample</source>
        <translation>Preparando una muestra</translation>
    </message>
    <message>
        <source>No sample</source>
        <translation>Sin muestra</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Play a sample: {which}</source>
        <translation>Reproducir una muestra: {which}</translation>
    </message>
</context>
<context>
    <name>CandidateBars</name>
    <message>
        <source>Evidence for the best songs</source>
        <translation>Indicios de las mejores canciones</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Search your library</source>
        <translation>Buscar en su biblioteca</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>It is the selected song (Enter)</source>
        <translation>Es la canción seleccionada (Intro)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Leave the entry as it is (Escape)</source>
        <translation>Dejar la entrada como está (Esc)</translation>
    </message>
    <message>
        <source>Other candidates</source>
        <translation>Qué otra cosa puede ser</translation>
    </message>
    <message>
        <source>Type a title or an artist.</source>
        <translation>Escriba un título o un artista.</translation>
    </message>
    <message>
        <source>Your library has no such song: name it below.</source>
        <translation>Su biblioteca no tiene esa canción: escriba su nombre abajo.</translation>
    </message>
</context>
<context>
    <name>CommandProcess</name>
    <message>
        <source>The command could not be started.</source>
        <translation>No se pudo iniciar el comando.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Heard</source>
        <translation>Oído</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Parecido</translation>
    </message>
    <message>
        <source>The song</source>
        <translation>La canción</translation>
    </message>
</context>
<context>
    <name>CopyModel</name>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>{n} · same file</source>
        <translation>{n} · mismo archivo</translation>
    </message>
    <message>
        <source>{n} · same recording</source>
        <translation>{n} · misma grabación</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>Loss, learning rate and songs found, over the steps</source>
        <translation>Pérdida, tasa de aprendizaje y canciones encontradas, a lo largo de los pasos</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Tasa</translation>
    </message>
    <message>
        <source>Found, %</source>
        <translation>Encontradas, %</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message>
        <source>Before it starts</source>
        <translation>Antes de empezar</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disco</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Looking at your music</source>
        <translation>Revisando su música</translation>
    </message>
    <message>
        <source>Looking at your music, {n} of {all} files</source>
        <translation>Revisando su música, {n} de {all} archivos</translation>
    </message>
    <message>
        <source>{time} in {songs} songs from one folder</source>
        <translation>{time} en {songs} canciones de una carpeta</translation>
    </message>
    <message>
        <source>{time} in {songs} songs from {n} folders</source>
        <translation>{time} en {songs} canciones de {n} carpetas</translation>
    </message>
    <message>
        <source>{time} in {n} recordings</source>
        <translation>{time} en {n} grabaciones</translation>
    </message>
    <message>
        <source>Simulated hum and hiss</source>
        <translation>Zumbido y siseo, generados</translation>
    </message>
    <message>
        <source>{n} simulated rooms</source>
        <translation>{n} salas simuladas</translation>
    </message>
    <message>
        <source>{n} rooms</source>
        <translation>{n} salas</translation>
    </message>
    <message>
        <source>Prepared already; {free} are free</source>
        <translation>Ya preparado; {free} libres</translation>
    </message>
    <message>
        <source>Needs {size}; {free} are free</source>
        <translation>Necesita {size}; {free} libres</translation>
    </message>
    <message>
        <source>Measuring how fast this computer is</source>
        <translation>Midiendo la velocidad de este equipo</translation>
    </message>
    <message>
        <source>About {time}: {steps} steps of {pace} s each</source>
        <translation>Aproximadamente {time}: {steps} pasos de {pace} s</translation>
    </message>
    <message>
        <source>, after the music is prepared</source>
        <translation>, una vez preparada la música</translation>
    </message>
    <message>
        <source>At least three songs are needed: add music to your library, or choose other folders.</source>
        <translation>Se necesitan al menos tres canciones: añada música a su biblioteca o elija otras carpetas.</translation>
    </message>
    <message>
        <source>The disk has no room for the prepared music: make room, or choose less music.</source>
        <translation>En el disco no cabe la música preparada: libere espacio o elija menos música.</translation>
    </message>
    <message>
        <source>Less than an hour of music: it will know these songs well, and may find others worse than before.</source>
        <translation>Menos de una hora de música: conocerá bien estas canciones, pero quizá encuentre otras peor que antes.</translation>
    </message>
    <message>
        <source>All songs are in one or two folders, so false names for unknown songs are hard to rule out.</source>
        <translation>Todas las canciones están en una o dos carpetas, así que es difícil descartar nombres falsos para música desconocida.</translation>
    </message>
    <message>
        <source>Recordings of talk, streets or kitchens, as noise, would prepare it better for real rooms.</source>
        <translation>Grabaciones de conversaciones, calles o cocinas, como ruido, lo prepararían mejor para salas reales.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo begins when the work on the library is done.</source>
        <translation>La demo empieza cuando termine el trabajo en la biblioteca.</translation>
    </message>
    <message>
        <source>Making the demo library</source>
        <translation>Creando la biblioteca de demostración</translation>
    </message>
    <message>
        <source>Recording a piece in a noisy room</source>
        <translation>Grabando una pieza en una sala ruidosa</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Earmark is still running</source>
        <translation>Earmark sigue aquí</translation>
    </message>
    <message>
        <source>Open or quit it with its icon in the tray.</source>
        <translation>Su icono en la bandeja del sistema lo abre y lo cierra.</translation>
    </message>
</context>
<context>
    <name>DetailsWorker</name>
    <message>
        <source>The picture could not be drawn; the log says why.</source>
        <translation>La imagen no se pudo dibujar; el registro dice por qué.</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Press Space to listen. F1 shows all keys.</source>
        <translation>Pulse Espacio para escuchar. F1 muestra todos los atajos.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Earmark now makes its demo pieces and recognises one in a noisy room.</source>
        <translation>Earmark crea ahora sus piezas de demostración y reconoce una en una sala ruidosa.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Your music is indexed in the background, about an hour of music in a few seconds. Songs are recognised as soon as they are indexed. The Library page shows the progress.</source>
        <translation>Su música se indexa en segundo plano, cerca de una hora de música en unos segundos. Las canciones se reconocen en cuanto están indexadas. La página Biblioteca muestra el avance.</translation>
    </message>
    <message>
        <source>Index my music</source>
        <translation>Indexar mi música</translation>
    </message>
    <message>
        <source>No music was chosen, so there is nothing to recognise yet: add folders on the Library page.</source>
        <translation>No se eligió música, así que aún no hay nada que reconocer: añada carpetas en la página Biblioteca.</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message>
        <source>A file could not be examined; the log says why.</source>
        <translation>No se pudo examinar un archivo; el registro dice por qué.</translation>
    </message>
    <message>
        <source>“{name}” has more files; only the first {n} are asked about.</source>
        <translation>«{name}» tiene más archivos; solo se analizan los primeros {n}.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>An address holds no user and no password; leave them out, and give them to `afp library login` instead.</source>
        <translation>Una dirección no lleva usuario ni contraseña; quítelos y délos a `afp library login`.</translation>
    </message>
    <message>
        <source>The address of a station contains no user name and no password; leave them out.</source>
        <translation>La dirección de una emisora no lleva usuario ni contraseña; quítelos.</translation>
    </message>
    <message>
        <source>An index file is missing or damaged.</source>
        <translation>Falta un archivo del índice o está dañado.</translation>
    </message>
    <message>
        <source>A batch of {count} needs as many songs, and there are {songs}: take a smaller batch or more music.</source>
        <translation>Un lote de {count} necesita otras tantas canciones, y hay {songs}: use un lote menor o más música.</translation>
    </message>
    <message>
        <source>All of this music is by one maker, so no song is absent: give music in more folders.</source>
        <translation>Toda esta música es de un solo autor, así que no falta ninguna canción: indique música en más carpetas.</translation>
    </message>
    <message>
        <source>Another library was published as {address}; choose another name, or publish that one.</source>
        <translation>Otra biblioteca se publicó como {address}; elija otro nombre, o publique aquella.</translation>
    </message>
    <message>
        <source>Another process trains in {folder}: wait for it, or stop it with --ask stop.</source>
        <translation>Otro proceso entrena en {folder}: espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>Another program is changing the library {path}; wait until it is done, or stop it.</source>
        <translation>Otro programa está cambiando la biblioteca {path}; espere a que termine, o deténgalo.</translation>
    </message>
    <message>
        <source>Between the chirps {value} s are missing or too many, so sound was lost: close what else keeps the computer busy and run this again.</source>
        <translation>Entre los pitidos faltan o sobran {value} s, así que se perdió sonido. Cierre lo que ocupe el ordenador y grabe de nuevo.</translation>
    </message>
    <message>
        <source>Decoding this file does not come to an end; it is probably damaged.</source>
        <translation>La decodificación de este archivo no termina; probablemente está dañado.</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}).</source>
        <translation>No se puede leer ({strerror}).</translation>
    </message>
    <message>
        <source>It is longer than a day; split it into shorter files.</source>
        <translation>Dura más de un día; divídalo en archivos más cortos.</translation>
    </message>
    <message>
        <source>It is shorter than {segment_s} s, too short to be recognised.</source>
        <translation>Dura menos de {segment_s} s, demasiado poco para reconocerlo.</translation>
    </message>
    <message>
        <source>Its stored embeddings are cut short or gone.</source>
        <translation>Sus huellas guardadas están cortadas o han desaparecido.</translation>
    </message>
    <message>
        <source>Its stored embeddings are damaged.</source>
        <translation>Sus huellas guardadas están dañadas.</translation>
    </message>
    <message>
        <source>Its stored embeddings were damaged; index it again.</source>
        <translation>Sus huellas guardadas estaban dañadas; indéxelo de nuevo.</translation>
    </message>
    <message>
        <source>No loudspeaker could be opened: connect one, or choose one in the system&apos;s sound settings.</source>
        <translation>No se pudo abrir ningún altavoz: conecte uno, o elija uno en los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>No loudspeaker was found: connect one and check that the sound server runs.</source>
        <translation>No se encontró ningún altavoz: conecte uno y compruebe que el servidor de sonido funciona.</translation>
    </message>
    <message>
        <source>No microphone was found: connect one and check that the sound server runs, or listen to a file with --source FILE.</source>
        <translation>No se encontró ningún micrófono: conecte uno y compruebe que el servidor de sonido funciona, o escuche un archivo con --source ARCHIVO.</translation>
    </message>
    <message>
        <source>No sound could be decoded; the file is damaged, or its format is unknown.</source>
        <translation>No se pudo decodificar ningún sonido; el archivo está dañado, o su formato es desconocido.</translation>
    </message>
    <message>
        <source>Nobody trains in {folder} now.</source>
        <translation>Nadie entrena en {folder} ahora.</translation>
    </message>
    <message>
        <source>None of the files could be read.</source>
        <translation>No se ha podido leer ninguno de los archivos.</translation>
    </message>
    <message>
        <source>Nothing can be calibrated: queries of both present and absent songs are needed.</source>
        <translation>No se puede calibrar nada: hacen falta fragmentos de canciones presentes y ausentes.</translation>
    </message>
    <message>
        <source>Nothing can be heard in this music: give folders with songs.</source>
        <translation>En esta música no se oye nada: indique carpetas con canciones.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be opened; check the spelling.</source>
        <translation>Solo se abre una dirección que empiece por http:// o https://; compruebe cómo está escrita.</translation>
    </message>
    <message>
        <source>Part of the library {address} is not there yet; try again in a minute.</source>
        <translation>Parte de la biblioteca {address} aún no está; inténtelo de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>Port {port} cannot be used ({reason}): choose another one.</source>
        <translation>No se puede servir en el puerto {port} ({reason}): elija otro.</translation>
    </message>
    <message>
        <source>Reading a library from a server needs pymilvus; install it with `pip install &apos;earmark[milvus]&apos;`.</source>
        <translation>Para leer una biblioteca de un servidor hace falta pymilvus; instálelo con `pip install &apos;earmark[milvus]&apos;`.</translation>
    </message>
    <message>
        <source>Something went wrong in afp ({failure}). Run it again with --debug for the details.</source>
        <translation>Algo falló dentro de Earmark ({failure}). Inténtelo de nuevo; la ayuda prepara un informe.</translation>
    </message>
    <message>
        <source>The card and the weights in {folder} do not belong to the same model: restore its files.</source>
        <translation>La ficha y los pesos de {folder} no son de un mismo modelo: restaure sus archivos.</translation>
    </message>
    <message>
        <source>The catalogue gives it rows that do not exist.</source>
        <translation>El catálogo le da filas que no existen.</translation>
    </message>
    <message>
        <source>The catalogue gives it rows that straddle two files.</source>
        <translation>El catálogo le da filas repartidas en dos archivos.</translation>
    </message>
    <message>
        <source>The catalogue of {kept} is damaged and no copy of it is whole; delete the library with `afp library delete` and index the music again.</source>
        <translation>El catálogo de {kept} está dañado y ninguna copia está íntegra; elimine la biblioteca con `afp library delete` e indexe la música de nuevo.</translation>
    </message>
    <message>
        <source>The catalogue {path} is damaged or cannot be read; run `afp library repair` on {path2}.</source>
        <translation>El catálogo {path} está dañado o no se puede leer; ejecute `afp library repair` en {path2}.</translation>
    </message>
    <message>
        <source>The catalogue {was}; {source} is in its place, with {saved} tracks that had changed since: run `afp index`, and files that it does not know any more are indexed again.</source>
        <translation>El catálogo {was}; {source} está en su lugar, con {saved} pistas que habían cambiado desde entonces: ejecute `afp index`, y los archivos que ya no conoce se indexan de nuevo.</translation>
    </message>
    <message>
        <source>The certificate of the server {host} is not one that this computer trusts; name the file of its authority&apos;s in GRPC_DEFAULT_SSL_ROOTS_FILE_PATH.</source>
        <translation>Este equipo no confía en el certificado del servidor {host}; indique el archivo de su autoridad en GRPC_DEFAULT_SSL_ROOTS_FILE_PATH.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not one that this computer trusts; check the address.</source>
        <translation>Este equipo no confía en el certificado de «{host}»; compruebe la dirección.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} is not of this run&apos;s network ({encoder}): restore its config.json, or begin a run in another folder.</source>
        <translation>El punto guardado en {folder} no es de la red de este entrenamiento ({encoder}). Restaure su config.json o empiece un nuevo entrenamiento.</translation>
    </message>
    <message>
        <source>The chirp after the last song cannot be heard: turn the music up, bring the microphone nearer, or turn the noise down, and run this again.</source>
        <translation>El pitido tras la última canción no se oye. Suba la música, acerque el micrófono o baje el ruido, y grabe de nuevo.</translation>
    </message>
    <message>
        <source>The chirp before the first song cannot be heard: turn the music up, bring the microphone nearer, or turn the noise down, and run this again.</source>
        <translation>El pitido antes de la primera canción no se oye. Suba la música, acerque el micrófono o baje el ruido, y grabe de nuevo.</translation>
    </message>
    <message>
        <source>The computer slept or was too busy to record: keep it awake and run this again.</source>
        <translation>El ordenador estaba suspendido o demasiado ocupado para grabar. Manténgalo activo y grabe de nuevo.</translation>
    </message>
    <message>
        <source>The decoder crashed on this file; it is probably damaged.</source>
        <translation>El decodificador falló con este archivo; probablemente está dañado.</translation>
    </message>
    <message>
        <source>The file could not be read ({strerror}).</source>
        <translation>El archivo no se pudo leer ({strerror}).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The index belongs to another encoder or another version of Earmark.</source>
        <translation>El índice es de otro codificador o de otra versión de Earmark.</translation>
    </message>
    <message>
        <source>The index file {name} is damaged.</source>
        <translation>El archivo de índice {name} está dañado.</translation>
    </message>
    <message>
        <source>The index of {directory} is missing or behind; run `afp library rebuild`.</source>
        <translation>El índice de {directory} falta o se ha quedado atrás; ejecute `afp library rebuild`.</translation>
    </message>
    <message>
        <source>The index&apos;s codebook is not of its manifest.</source>
        <translation>El libro de códigos del índice no es el de su manifiesto.</translation>
    </message>
    <message>
        <source>The index&apos;s manifest is damaged.</source>
        <translation>El manifiesto del índice está dañado.</translation>
    </message>
    <message>
        <source>The library holds no song of twelve seconds or more: give one with --song FILE.</source>
        <translation>La biblioteca no tiene ninguna canción de doce segundos o más: añada canciones más largas.</translation>
    </message>
    <message>
        <source>The library on the server was published by a newer Earmark; update this one to read it.</source>
        <translation>La biblioteca del servidor la publicó un Earmark más nuevo; actualice este para leerla.</translation>
    </message>
    <message>
        <source>The library {address} is not completely published yet; run `afp library publish` to go on.</source>
        <translation>La biblioteca {address} aún no está publicada del todo; ejecute `afp library publish` para seguir.</translation>
    </message>
    <message>
        <source>The library {address} is only read here; do this where its folder is, then run `afp library publish`.</source>
        <translation>La biblioteca {address} aquí solo se lee; haga esto donde está su carpeta y ejecute después `afp library publish`.</translation>
    </message>
    <message>
        <source>The library {address} was rebuilt with another encoder; open it again.</source>
        <translation>La biblioteca {address} se hizo de nuevo con otro codificador; ábrala otra vez.</translation>
    </message>
    <message>
        <source>The library {address} was made by the encoder {encoder}, not {encoder_id}; choose that encoder with --encoder.</source>
        <translation>La biblioteca {address} la hizo el codificador {encoder}, no {encoder_id}; elija ese codificador con --encoder.</translation>
    </message>
    <message>
        <source>The library {directory} cannot be deleted ({strerror}); check the folder and its permissions.</source>
        <translation>La biblioteca {directory} no se puede eliminar ({strerror}); compruebe la carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>The library {directory} cannot be used ({strerror}); check the folder and its permissions.</source>
        <translation>La biblioteca {directory} no se puede usar ({strerror}); compruebe la carpeta y sus permisos.</translation>
    </message>
    <message>
        <source>The library {directory} cannot be written ({reason}); make room or choose another folder. What was done so far is kept.</source>
        <translation>La biblioteca {directory} no se puede escribir ({reason}); libere espacio o elija otra carpeta. Lo hecho hasta ahora se conserva.</translation>
    </message>
    <message>
        <source>The library {directory} was made by the encoder {value}, not {encoder_id}; index the music into another folder, or choose that encoder with --encoder.</source>
        <translation>La biblioteca {directory} la hizo el codificador {value}, no {encoder_id}; indexe la música en otra carpeta, o elija ese codificador con --encoder.</translation>
    </message>
    <message>
        <source>The library {directory} was replaced by another one; open it again.</source>
        <translation>La biblioteca {directory} fue sustituida por otra; ábrala de nuevo.</translation>
    </message>
    <message>
        <source>The library {name} on {host} is being prepared; try again in a few minutes.</source>
        <translation>La biblioteca {name} de {host} se está preparando; inténtelo de nuevo en unos minutos.</translation>
    </message>
    <message>
        <source>The library {path} cannot be used now ({error}); see that its disk is there and has room, and try again.</source>
        <translation>La biblioteca {path} no se puede usar ahora ({error}); vea que su disco está y tiene sitio, e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library {path} is not there ({strerror}); see that its disk is.</source>
        <translation>La biblioteca {path} no está ({strerror}); vea si su disco está.</translation>
    </message>
    <message>
        <source>The library {path} is of an older kind; run `afp index` on it once.</source>
        <translation>La biblioteca {path} es de un tipo anterior; ejecute `afp index` en ella una vez.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer Earmark; update this one to use it.</source>
        <translation>La biblioteca {path} la hizo un Earmark más nuevo; actualice este para usarla.</translation>
    </message>
    <message>
        <source>The model cannot be saved in {place} ({strerror}): make room, then try again.</source>
        <translation>El modelo no se puede guardar en {place} ({strerror}): libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded: it is damaged or incomplete; restore its files.</source>
        <translation>El modelo de {folder} no se puede cargar: está dañado o incompleto; restaure sus archivos.</translation>
    </message>
    <message>
        <source>The model in {folder} has another version: use the program that made it.</source>
        <translation>El modelo de {folder} es de otra versión: use el programa que lo hizo.</translation>
    </message>
    <message>
        <source>The model {model} cannot be loaded: its card and its weights do not match.</source>
        <translation>El modelo {model} no se puede cargar: su ficha y sus pesos no encajan.</translation>
    </message>
    <message>
        <source>The playlist names no address that begins with http:// or https://.</source>
        <translation>La lista de reproducción no contiene ninguna dirección que empiece por http:// o https://.</translation>
    </message>
    <message>
        <source>The server {host} could not do this ({text}); ask its administrator.</source>
        <translation>El servidor {host} no pudo hacerlo ({text}); pregunte a quien lo lleva.</translation>
    </message>
    <message>
        <source>The server {host} could not make the index ({reason}); ask its administrator.</source>
        <translation>El servidor {host} no pudo hacer el índice ({reason}); pregunte a quien lo lleva.</translation>
    </message>
    <message>
        <source>The server {host} does not permit this with the token; ask its administrator.</source>
        <translation>El servidor {host} no permite eso con esta clave; pregunte a quien lo lleva.</translation>
    </message>
    <message>
        <source>The server {host} does not accept the token; store another one with `afp library login {address}`.</source>
        <translation>El servidor {host} no acepta la clave; dé otra con `afp library login {address}`.</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step {step}: go on with --resume --rate {value}.</source>
        <translation>La pérdida ya no es un número en el paso {step}. Empiece un nuevo entrenamiento con una tasa de aprendizaje de {value}.</translation>
    </message>
    <message>
        <source>The microphone is overloaded ({clipped} of the recording): turn it or the loudspeakers down, and run this again.</source>
        <translation>El micrófono está saturado ({clipped} de la grabación). Baje el micrófono o los altavoces y grabe de nuevo.</translation>
    </message>
    <message>
        <source>The microphone is silent: switch it on, turn it up, or choose another with --microphone.</source>
        <translation>El micrófono está en silencio. Enciéndalo, súbalo o elija otro.</translation>
    </message>
    <message>
        <source>The music is silent wherever it was tried: give songs that can be heard.</source>
        <translation>La música está en silencio en todas partes donde se probó: indique canciones que se oigan.</translation>
    </message>
    <message>
        <source>The server {host} is Milvus {version}; Earmark needs 2.3 or later.</source>
        <translation>El servidor {host} es Milvus {version}; Earmark necesita 2.3 o posterior.</translation>
    </message>
    <message>
        <source>The server {host}:{port} does not answer; check that it runs and that this computer reaches it.</source>
        <translation>El servidor {host}:{port} no responde; compruebe que funciona y que este equipo llega a él.</translation>
    </message>
    <message>
        <source>The server {host}:{port} does not speak TLS; have it turned on there, or write milvus+plain:// where nobody can listen in.</source>
        <translation>El servidor {host}:{port} no habla TLS; haga que lo activen, o escriba milvus+plain:// donde nadie pueda escuchar.</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing: install it (Debian and Ubuntu: sudo apt install libportaudio2) and start again.</source>
        <translation>Falta la biblioteca de sonido PortAudio: instálela (Debian y Ubuntu: sudo apt install libportaudio2) e inicie de nuevo.</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing: install it and start again.</source>
        <translation>Falta la biblioteca de sonido PortAudio: instálela e inicie de nuevo.</translation>
    </message>
    <message>
        <source>The sound output failed ({failure}): check the loudspeakers and play it again.</source>
        <translation>La salida de sonido falló ({failure}): compruebe los altavoces y reprodúzcalo de nuevo.</translation>
    </message>
    <message>
        <source>The station redirects to “{host}”, which is not a public address.</source>
        <translation>La emisora lleva a «{host}», que no es una dirección pública.</translation>
    </message>
    <message>
        <source>There is a library in {directory} already; import into another folder.</source>
        <translation>Ya hay una biblioteca en {directory}; importe en otra carpeta.</translation>
    </message>
    <message>
        <source>There is no encoder {name_or_path}: name a shipped one ({names}) or the folder of a model.</source>
        <translation>No hay ningún codificador {name_or_path}: nombre uno incluido ({names}) o la carpeta de un modelo.</translation>
    </message>
    <message>
        <source>There is no file or folder {root}: correct the path.</source>
        <translation>No existe el archivo o la carpeta {root}: corrija la ruta.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>No hay ningún archivo {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}: check the path.</source>
        <translation>No hay ningún archivo {path}: compruebe la ruta.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or choose another --log.</source>
        <translation>No hay ninguna carpeta {folder}: créela o elija otro --log.</translation>
    </message>
    <message>
        <source>There is no folder {root} with {kind}: correct the path.</source>
        <translation>No existe la carpeta {root} ({kind}): corrija la ruta.</translation>
    </message>
    <message>
        <source>There is no keyring here to keep the token in; install earmark[milvus] and open a desktop session, or give the token in the environment variable {VARIABLE}.</source>
        <translation>Aquí no hay llavero donde guardar la clave; instale earmark[milvus] y abra una sesión de escritorio, o dé la clave en la variable de entorno {VARIABLE}.</translation>
    </message>
    <message>
        <source>There is no library at {path} yet: add music to it first.</source>
        <translation>Aún no hay biblioteca en {path}: añádale música primero.</translation>
    </message>
    <message>
        <source>There is no library {address} on {host}; publish one with `afp library publish {address2}`.</source>
        <translation>No hay ninguna biblioteca {address} en {host}; publique una con `afp library publish {address2}`.</translation>
    </message>
    <message>
        <source>There is no loudspeaker called “{wanted}”: name one of {there}.</source>
        <translation>No hay ningún altavoz llamado «{wanted}»: nombre uno de {there}.</translation>
    </message>
    <message>
        <source>There is no music library in {directory}; make one with `afp index FOLDER`.</source>
        <translation>No hay biblioteca de música en {directory}; haga una con `afp index CARPETA`.</translation>
    </message>
    <message>
        <source>There is no music library in {directory}; nothing was deleted.</source>
        <translation>No hay biblioteca de música en {directory}; no se eliminó nada.</translation>
    </message>
    <message>
        <source>There is no music to train on: give a folder with songs of at least several seconds.</source>
        <translation>No hay música con la que entrenar: indique una carpeta con canciones de al menos varios segundos.</translation>
    </message>
    <message>
        <source>There is no song that can be played: give other files or folders with --songs.</source>
        <translation>No hay ninguna canción que se pueda reproducir. Elija otra carpeta de canciones.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>No hay sonido en este archivo.</translation>
    </message>
    <message>
        <source>There is no sound source called “{wanted}”: see `afp sources` for those there are.</source>
        <translation>No hay ninguna fuente de sonido llamada «{wanted}»: `afp sources` muestra las que hay.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>No existe ese archivo o carpeta.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>No existe ese archivo.</translation>
    </message>
    <message>
        <source>There is no track {track_id} in the library; `afp library status` lists what it holds.</source>
        <translation>No hay pista {track_id} en la biblioteca; `afp library status` dice lo que contiene.</translation>
    </message>
    <message>
        <source>There is no {roots}; give a folder or a file that exists.</source>
        <translation>No existe {roots}; dé una carpeta o un archivo que exista.</translation>
    </message>
    <message>
        <source>There is nothing to hear in these noise files: give others with --noise.</source>
        <translation>En estos archivos de ruido no se oye nada. Elija otra carpeta de ruido.</translation>
    </message>
    <message>
        <source>There is only silence in this file.</source>
        <translation>Solo hay silencio en este archivo.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Esto es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>This is an HLS playlist, which Earmark cannot open; look for the station&apos;s MP3 or AAC stream.</source>
        <translation>Es una lista HLS, que Earmark no abre; busque el MP3 o AAC de la emisora.</translation>
    </message>
    <message>
        <source>This is not a file but a device, a pipe or a folder.</source>
        <translation>Esto no es un archivo, sino un dispositivo, una tubería o una carpeta.</translation>
    </message>
    <message>
        <source>This is not a sound file, or it is damaged beyond reading.</source>
        <translation>Esto no es un archivo de sonido, o está tan dañado que no se puede leer.</translation>
    </message>
    <message>
        <source>This library was exported by a newer Earmark; update this one to import it.</source>
        <translation>Esta biblioteca la exportó un Earmark más nuevo; actualice este para importarla.</translation>
    </message>
    <message>
        <source>Earmark cannot read the sound from this address; look for the station&apos;s MP3, AAC or Ogg stream.</source>
        <translation>Lo que llega de esta dirección no es sonido que Earmark pueda leer; busque el MP3, AAC u Ogg de la emisora.</translation>
    </message>
    <message>
        <source>The data of a track is too long for Milvus; shorten the name of its file.</source>
        <translation>Lo que se sabe de una pista es demasiado largo para Milvus; acorte el nombre de su archivo.</translation>
    </message>
    <message>
        <source>What the server has under this name is not an Earmark library; choose another name.</source>
        <translation>Lo que hay en el servidor con ese nombre no es una biblioteca de Earmark; elija otro.</translation>
    </message>
    <message>
        <source>What the catalogue says of it is not what was written.</source>
        <translation>Lo que dice el catálogo de ella no es lo que se escribió.</translation>
    </message>
    <message>
        <source>Too few impulse responses can be read: give more files, or leave out --responses.</source>
        <translation>Se pueden leer muy pocas respuestas al impulso. Elija una carpeta con más, o ninguna.</translation>
    </message>
    <message>
        <source>What is played of {path} is silent: give more --minutes, or take it out.</source>
        <translation>Lo que se reproduce de {path} está en silencio. Saque este archivo de la carpeta.</translation>
    </message>
    <message>
        <source>Writing to {folder} failed ({strerror}): make room and run this again.</source>
        <translation>No se pudo escribir en {folder} ({strerror}). Libere espacio allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>You are not allowed to read it; change its permissions.</source>
        <translation>No tiene permiso para leerlo; cambie sus permisos.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file; change its permissions.</source>
        <translation>No tiene permiso para leer este archivo; cambie sus permisos.</translation>
    </message>
    <message>
        <source>{directory} cannot take the library ({strerror}); choose an empty folder.</source>
        <translation>{directory} no puede recibir la biblioteca ({strerror}); elija una carpeta vacía.</translation>
    </message>
    <message>
        <source>{directory} is cut short; run `afp library repair`.</source>
        <translation>{directory} está cortado; ejecute `afp library repair`.</translation>
    </message>
    <message>
        <source>{error} Connect it and run this again.</source>
        <translation>{error} Conéctelo y grabe de nuevo.</translation>
    </message>
    <message>
        <source>{files} is silent.</source>
        <translation>{files} está en silencio.</translation>
    </message>
    <message>
        <source>{files} sound files are too few for {kind}: give a folder with more.</source>
        <translation>{files} archivos de sonido son muy pocos ({kind}): indique una carpeta con más.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({strerror}).</source>
        <translation>{file} no se puede leer ({strerror}).</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another place.</source>
        <translation>{file} no se puede escribir ({reason}); elija otro lugar.</translation>
    </message>
    <message>
        <source>{file} is not a library made by `afp library export`, or it is damaged.</source>
        <translation>{file} no es una biblioteca hecha por `afp library export`, o está dañado.</translation>
    </message>
    <message>
        <source>{folder} already holds a run: add --resume to go on with it, or choose another folder.</source>
        <translation>{folder} ya contiene un entrenamiento. Siga con Reanudar o empiece uno nuevo.</translation>
    </message>
    <message>
        <source>{folder} could not be written to ({error}): make room, then go on with --resume from the last checkpoint.</source>
        <translation>No se pudo escribir en {folder} ({error}). Libere espacio y siga desde el último punto guardado con Reanudar.</translation>
    </message>
    <message>
        <source>{folder} holds no prepared sound: run `make corpus`, or `afp corpus --music FOLDER`.</source>
        <translation>{folder} no contiene música preparada. Prepárela de nuevo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{folder} holds no rooms: run `make corpus`, or `afp corpus --music FOLDER`.</source>
        <translation>{folder} no contiene salas. Prepare de nuevo la música o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{folder} holds no run: begin one without --resume.</source>
        <translation>{folder} no contiene un entrenamiento que se pueda continuar. Empiece uno nuevo.</translation>
    </message>
    <message>
        <source>{folder} is cut short: delete it and prepare it again.</source>
        <translation>{folder} está incompleto: elimínelo y prepárelo de nuevo.</translation>
    </message>
    <message>
        <source>{folder} is no folder of the library; `afp library folders` lists them.</source>
        <translation>{folder} no es una carpeta de la biblioteca; `afp library folders` las muestra.</translation>
    </message>
    <message>
        <source>{folder} is prepared already: train on it, or choose another folder with --corpus.</source>
        <translation>{folder} ya está preparado. Entrene con él o elija otra música.</translation>
    </message>
    <message>
        <source>{folder} needs {value} GB for this, and {value2} GB are free: make room, choose another folder, or take less music.</source>
        <translation>{folder} necesita {value} GB para esto, y hay {value2} GB libres: libere espacio, elija otra carpeta o use menos música.</translation>
    </message>
    <message>
        <source>{folder} was prepared by another version: delete it and prepare it again.</source>
        <translation>{folder} lo preparó otra versión: elimínelo y prepárelo de nuevo.</translation>
    </message>
    <message>
        <source>{path} begins with silence.</source>
        <translation>{path} empieza con silencio.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}); see that its disk is there.</source>
        <translation>{path} no se puede leer ({strerror}); vea si su disco está.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}): make room and run this again.</source>
        <translation>No se puede escribir {path} ({strerror}). Libere espacio y grabe de nuevo.</translation>
    </message>
    <message>
        <source>{path} holds no sound.</source>
        <translation>{path} no contiene sonido.</translation>
    </message>
    <message>
        <source>{path} is cut short; run `afp library rebuild`.</source>
        <translation>{path} está cortado; ejecute `afp library rebuild`.</translation>
    </message>
    <message>
        <source>{shard} cannot be read; run `afp library repair`.</source>
        <translation>{shard} no se puede leer; ejecute `afp library repair`.</translation>
    </message>
    <message>
        <source>{shard} is cut short or gone; run `afp library repair`.</source>
        <translation>{shard} está cortado o ha desaparecido; ejecute `afp library repair`.</translation>
    </message>
    <message>
        <source>{song} is too short: choose a song of at least {value} seconds.</source>
        <translation>{song} es demasiado corta: elija una canción de al menos {value} segundos.</translation>
    </message>
    <message>
        <source>{text} is no address of a library; write {FORM}.</source>
        <translation>{text} no es la dirección de una biblioteca; escriba {FORM}.</translation>
    </message>
    <message>
        <source>{value} cannot be read: delete it to begin from the start.</source>
        <translation>No se puede leer {value}: elimínelo para empezar desde el principio.</translation>
    </message>
    <message>
        <source>{world} processes cannot share {pairs} pairs evenly: change pairs or block.</source>
        <translation>{world} procesos no pueden repartirse {pairs} pares por igual: cambie los pares o el bloque.</translation>
    </message>
    <message>
        <source>“{host}” answers {status} instead of sound; check the address.</source>
        <translation>«{host}» responde {status} en lugar de sonido; compruebe la dirección.</translation>
    </message>
    <message>
        <source>“{host}” does not answer like a station; check the address.</source>
        <translation>«{host}» no responde como una emisora; compruebe la dirección.</translation>
    </message>
    <message>
        <source>“{host}” does not answer; check the address and the connection.</source>
        <translation>«{host}» no responde; compruebe la dirección y la conexión.</translation>
    </message>
    <message>
        <source>“{host}” does not use TLS correctly; try the address with http:// instead.</source>
        <translation>«{host}» no habla TLS como debería; pruebe la dirección con http://.</translation>
    </message>
    <message>
        <source>“{host}” redirects too many times; look for another address of the station.</source>
        <translation>«{host}» remite sin fin a otras direcciones; busque otra de la emisora.</translation>
    </message>
    <message>
        <source>“{host}” was not found; check the address and the connection.</source>
        <translation>No se encontró «{host}»; compruebe la dirección y la conexión.</translation>
    </message>
    <message>
        <source>“{info}” cannot be followed any more ({name}).</source>
        <translation>«{info}» ya no se puede seguir ({name}).</translation>
    </message>
    <message>
        <source>“{info}” could not be opened: check that it is connected and that this program may use the microphone, or choose another source.</source>
        <translation>«{info}» no se pudo abrir: compruebe que está conectado y que este programa puede usar el micrófono, o elija otra fuente.</translation>
    </message>
    <message>
        <source>The connection to “{info}” was lost.</source>
        <translation>«{info}» se ha cortado.</translation>
    </message>
    <message>
        <source>“{info}” was disconnected or is no longer the default.</source>
        <translation>«{info}» ha desaparecido o ya no es la predeterminada.</translation>
    </message>
    <message>
        <source>“{info}” has stopped delivering sound.</source>
        <translation>«{info}» ha dejado de dar sonido.</translation>
    </message>
    <message>
        <source>What is heard of the recording cannot be stored ({strerror}): free some disk space and start again.</source>
        <translation>No se puede guardar lo que se oye de la grabación ({strerror}): libere espacio en disco y vuelva a empezar.</translation>
    </message>
    <message>
        <source>“{loudspeaker}” could not be opened: check that it is connected, or choose another.</source>
        <translation>«{loudspeaker}» no se pudo abrir: compruebe que está conectado o elija otro.</translation>
    </message>
    <message>
        <source>“{loudspeaker}” has gone: connect it and run this again.</source>
        <translation>«{loudspeaker}» ha desaparecido. Conéctelo y grabe de nuevo.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({reason}): choose another folder.</source>
        <translation>No se puede escribir «{path}» ({reason}): elija otra carpeta.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({reason}): make room for it.</source>
        <translation>No se puede escribir «{path}» ({reason}): haga sitio.</translation>
    </message>
    <message>
        <source>“{path}” is no longer where it was: connect its drive, or rescan the library.</source>
        <translation>«{path}» ya no está donde estaba: conecte su unidad o revise la biblioteca.</translation>
    </message>
    <message>
        <source>There is no sound source called “{wanted}”. Choose another source from the list.</source>
        <translation>No hay ninguna fuente de sonido llamada «{wanted}». Elija otra de la lista.</translation>
    </message>
    <message>
        <source>There is no music library in {directory}. Add folders of music on the Library page.</source>
        <translation>No hay ninguna biblioteca de música en {directory}. Añada carpetas de música en la página Biblioteca.</translation>
    </message>
    <message>
        <source>The catalogue {path} is damaged or cannot be read. Choose Maintenance, Repair on the Library page.</source>
        <translation>El catálogo {path} está dañado o no se puede leer. Elija Mantenimiento, Reparar en la página Biblioteca.</translation>
    </message>
    <message>
        <source>The index of {directory} is missing or behind. Choose Maintenance, Rebuild the index.</source>
        <translation>El índice de {directory} falta o está atrasado. Elija Mantenimiento, Reconstruir el índice.</translation>
    </message>
    <message>
        <source>{directory} is cut short. Choose Maintenance, Repair on the Library page.</source>
        <translation>{directory} está incompleto. Elija Mantenimiento, Reparar en la página Biblioteca.</translation>
    </message>
    <message>
        <source>{path} is cut short. Choose Maintenance, Rebuild the index on the Library page.</source>
        <translation>{path} está incompleto. Elija Mantenimiento, Reconstruir el índice en la página Biblioteca.</translation>
    </message>
    <message>
        <source>{shard} cannot be read. Choose Maintenance, Repair on the Library page.</source>
        <translation>{shard} no se puede leer. Elija Mantenimiento, Reparar en la página Biblioteca.</translation>
    </message>
    <message>
        <source>{shard} is cut short or gone. Choose Maintenance, Repair on the Library page.</source>
        <translation>{shard} está incompleto o falta. Elija Mantenimiento, Reparar en la página Biblioteca.</translation>
    </message>
    <message>
        <source>The library {path} is of an older kind. Choose Rescan on the Library page once.</source>
        <translation>La biblioteca {path} es de un tipo anterior. Elija Revisar una vez en la página Biblioteca.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or choose another file for the log of plays.</source>
        <translation>No hay ninguna carpeta {folder}: créela o elija otro archivo para el registro.</translation>
    </message>
    <message>
        <source>{file} is not an exported library, or it is damaged.</source>
        <translation>{file} no es una biblioteca exportada o está dañado.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, or check that the system&apos;s sound is running.</source>
        <translation>No se encontró ningún micrófono. Conecte uno o compruebe que funciona el sonido del sistema.</translation>
    </message>
    <message>
        <source>The catalogue of {kept} is damaged and no copy of it is whole. Delete this library&apos;s data, then add your folders again.</source>
        <translation>El catálogo de {kept} está dañado y ninguna copia está íntegra. Elimine los datos de esta biblioteca y añada de nuevo sus carpetas.</translation>
    </message>
    <message>
        <source>The catalogue {was}; {source} is in its place, with {saved} tracks that had changed since. Choose Rescan on the Library page to index the files that it does not know any more.</source>
        <translation>El catálogo {was}; {source} está en su lugar, con {saved} pistas que habían cambiado desde entonces. Elija Revisar en la página Biblioteca para indexar los archivos que ya no conoce.</translation>
    </message>
    <message>
        <source>The library {directory} was made by the encoder {value}, not {encoder_id}. Choose that encoder, or index the music into another library.</source>
        <translation>La biblioteca {directory} la hizo el codificador {value}, no {encoder_id}. Elija ese codificador o indexe la música en otra biblioteca.</translation>
    </message>
    <message>
        <source>There is no track {track_id} in the library. Choose another one from the list.</source>
        <translation>No hay ninguna pista {track_id} en la biblioteca. Elija otra de la lista.</translation>
    </message>
    <message>
        <source>{folder} is not a folder of this library. Its folders are listed on the Library page.</source>
        <translation>{folder} no es una carpeta de esta biblioteca. Sus carpetas figuran en la página Biblioteca.</translation>
    </message>
    <message>
        <source>An address contains no user name and no password. Leave them out; Earmark&apos;s command line stores the token of a server.</source>
        <translation>Una dirección no contiene usuario ni contraseña. Omítalos; la clave de un servidor se guarda con la línea de órdenes de Earmark.</translation>
    </message>
    <message>
        <source>Reading a library from a server needs the Python package pymilvus. Install it and start Earmark again.</source>
        <translation>Para leer una biblioteca de un servidor hace falta el paquete de Python pymilvus. Instálelo y vuelva a iniciar Earmark.</translation>
    </message>
    <message>
        <source>The library {address} is not completely published yet. Finish publishing it on the computer that holds its folder.</source>
        <translation>La biblioteca {address} aún no está publicada del todo. Termine de publicarla en el equipo donde está su carpeta.</translation>
    </message>
    <message>
        <source>The library {address} can only be read here. Make the change on the computer that holds its folder, then publish it from there again.</source>
        <translation>La biblioteca {address} aquí solo se puede leer. Haga el cambio en el equipo donde está su carpeta y vuelva a publicarla desde allí.</translation>
    </message>
    <message>
        <source>The library {address} was made by the encoder {encoder}, not {encoder_id}. Choose that encoder, or open another library.</source>
        <translation>La biblioteca {address} la hizo el codificador {encoder}, no {encoder_id}. Elija ese codificador o abra otra biblioteca.</translation>
    </message>
    <message>
        <source>The server {host} does not accept the token. Store another one for it with Earmark&apos;s command line.</source>
        <translation>El servidor {host} no acepta la clave. Guarde otra con la línea de órdenes de Earmark.</translation>
    </message>
    <message>
        <source>There is no library {address} on {host}. Check its name, or publish it from the computer that holds its folder.</source>
        <translation>No hay ninguna biblioteca {address} en {host}. Compruebe el nombre o publíquela desde el equipo donde está su carpeta.</translation>
    </message>
    <message>
        <source>Another process trains in {folder}: wait for it, or stop it.</source>
        <translation>Otro proceso entrena en {folder}: espere a que termine o deténgalo.</translation>
    </message>
    <message>
        <source>Between the chirps {value} s are missing or too many, so sound was lost. Close what else keeps the computer busy and record again.</source>
        <translation>Entre los pitidos faltan o sobran {value} s, así que se perdió sonido. Cierre lo que ocupe el ordenador y grabe de nuevo.</translation>
    </message>
    <message>
        <source>Something went wrong inside Earmark ({failure}). Try it again; Help makes a report about it.</source>
        <translation>Algo falló dentro de Earmark ({failure}). Inténtelo de nuevo; la ayuda prepara un informe.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} is not of this training&apos;s network ({encoder}). Restore its config.json, or start a new training.</source>
        <translation>El punto guardado en {folder} no es de la red de este entrenamiento ({encoder}). Restaure su config.json o empiece un nuevo entrenamiento.</translation>
    </message>
    <message>
        <source>The chirp after the last song cannot be heard. Turn the music up, bring the microphone nearer, or turn the noise down, and record again.</source>
        <translation>El pitido tras la última canción no se oye. Suba la música, acerque el micrófono o baje el ruido, y grabe de nuevo.</translation>
    </message>
    <message>
        <source>The chirp before the first song cannot be heard. Turn the music up, bring the microphone nearer, or turn the noise down, and record again.</source>
        <translation>El pitido antes de la primera canción no se oye. Suba la música, acerque el micrófono o baje el ruido, y grabe de nuevo.</translation>
    </message>
    <message>
        <source>The computer slept or was too busy to record. Keep it awake and record again.</source>
        <translation>El ordenador estaba suspendido o demasiado ocupado para grabar. Manténgalo activo y grabe de nuevo.</translation>
    </message>
    <message>
        <source>The library holds no song of twelve seconds or more: add longer songs to it.</source>
        <translation>La biblioteca no tiene ninguna canción de doce segundos o más: añada canciones más largas.</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step {step}. Start a new training with a learning rate of {value}.</source>
        <translation>La pérdida ya no es un número en el paso {step}. Empiece un nuevo entrenamiento con una tasa de aprendizaje de {value}.</translation>
    </message>
    <message>
        <source>The microphone is overloaded ({clipped} of the recording). Turn it or the loudspeakers down, and record again.</source>
        <translation>El micrófono está saturado ({clipped} de la grabación). Baje el micrófono o los altavoces y grabe de nuevo.</translation>
    </message>
    <message>
        <source>The microphone is silent. Switch it on, turn it up, or choose another one.</source>
        <translation>El micrófono está en silencio. Enciéndalo, súbalo o elija otro.</translation>
    </message>
    <message>
        <source>There is no song that can be played. Choose another folder of songs.</source>
        <translation>No hay ninguna canción que se pueda reproducir. Elija otra carpeta de canciones.</translation>
    </message>
    <message>
        <source>There is nothing to hear in these noise files. Choose another folder of noise.</source>
        <translation>En estos archivos de ruido no se oye nada. Elija otra carpeta de ruido.</translation>
    </message>
    <message>
        <source>Too few impulse responses can be read. Choose a folder with more of them, or none.</source>
        <translation>Se pueden leer muy pocas respuestas al impulso. Elija una carpeta con más, o ninguna.</translation>
    </message>
    <message>
        <source>What is played of {path} is silent. Take this file out of the folder.</source>
        <translation>Lo que se reproduce de {path} está en silencio. Saque este archivo de la carpeta.</translation>
    </message>
    <message>
        <source>Writing to {folder} failed ({strerror}). Make room there and try again.</source>
        <translation>No se pudo escribir en {folder} ({strerror}). Libere espacio allí e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>{error} Connect it and record again.</source>
        <translation>{error} Conéctelo y grabe de nuevo.</translation>
    </message>
    <message>
        <source>{folder} already holds a training. Continue with Resume, or start a new one.</source>
        <translation>{folder} ya contiene un entrenamiento. Siga con Reanudar o empiece uno nuevo.</translation>
    </message>
    <message>
        <source>{folder} could not be written to ({error}). Make room, then continue from the last checkpoint with Resume.</source>
        <translation>No se pudo escribir en {folder} ({error}). Libere espacio y siga desde el último punto guardado con Reanudar.</translation>
    </message>
    <message>
        <source>{folder} holds no prepared music. Prepare it again, or choose another folder.</source>
        <translation>{folder} no contiene música preparada. Prepárela de nuevo o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{folder} holds no rooms. Prepare the music again, or choose another folder.</source>
        <translation>{folder} no contiene salas. Prepare de nuevo la música o elija otra carpeta.</translation>
    </message>
    <message>
        <source>{folder} holds no training that can be continued. Start a new one.</source>
        <translation>{folder} no contiene un entrenamiento que se pueda continuar. Empiece uno nuevo.</translation>
    </message>
    <message>
        <source>{folder} is prepared already. Train on it, or choose other music.</source>
        <translation>{folder} ya está preparado. Entrene con él o elija otra música.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}). Make room and record again.</source>
        <translation>No se puede escribir {path} ({strerror}). Libere espacio y grabe de nuevo.</translation>
    </message>
    <message>
        <source>“{loudspeaker}” has gone. Connect it and record again.</source>
        <translation>«{loudspeaker}» ha desaparecido. Conéctelo y grabe de nuevo.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Curves of accuracy; the table below holds the same figures</source>
        <translation>Curvas de precisión; la tabla de abajo contiene las mismas cifras</translation>
    </message>
    <message>
        <source>{panel} · {line} · {across}: {share}, {n} queries</source>
        <translation>{panel} · {line} · {across}: {share}, {n} consultas</translation>
    </message>
    <message>
        <source>bits per fingerprint</source>
        <translation>bits por huella</translation>
    </message>
    <message>
        <source>seconds of sound</source>
        <translation>segundos de sonido</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>por ciento</translation>
    </message>
    <message>
        <source>False names per hour, with upper bound</source>
        <translation>Nombres falsos por hora, con cota</translation>
    </message>
    <message>
        <source>False names, with upper bound</source>
        <translation>Nombres falsos, con cota superior</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>{n} bits</source>
        <translation>{n} bits</translation>
    </message>
    <message>
        <source>{name}: {share} false names per hour, at most {high}</source>
        <translation>{name}: {share} nombres falsos por hora, como mucho {high}</translation>
    </message>
    <message>
        <source>all lengths</source>
        <translation>todas las duraciones</translation>
    </message>
    <message>
        <source>{name} · {length}: {share} false names, at most {high}, {n} clips of songs not in the library</source>
        <translation>{name} · {length}: {share} de nombres falsos, como mucho {high}, {n} fragmentos de canciones que no están en la biblioteca</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Puntos de referencia</translation>
    </message>
    <message>
        <source>Low noise</source>
        <translation>Ruido bajo</translation>
    </message>
    <message>
        <source>Medium noise</source>
        <translation>Ruido medio</translation>
    </message>
    <message>
        <source>High noise</source>
        <translation>Ruido alto</translation>
    </message>
    <message>
        <source>Extreme noise</source>
        <translation>Ruido extremo</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Todos los niveles</translation>
    </message>
    <message>
        <source>Phone in a noisy room</source>
        <translation>Teléfono en una sala ruidosa</translation>
    </message>
    <message>
        <source>Added noise</source>
        <translation>Ruido añadido</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Against landmarks</source>
        <translation>Frente a puntos de referencia</translation>
    </message>
    <message>
        <source>Landmarks alone</source>
        <translation>Solo puntos de referencia</translation>
    </message>
    <message>
        <source>Size against accuracy</source>
        <translation>Tamaño frente a precisión</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Escucha continua</translation>
    </message>
    <message>
        <source>Right song, named</source>
        <translation>Canción correcta, nombrada</translation>
    </message>
    <message>
        <source>Right song first</source>
        <translation>Canción correcta en primer lugar</translation>
    </message>
    <message>
        <source>Right place (± 0.5 s)</source>
        <translation>Posición correcta (± 0,5 s)</translation>
    </message>
    <message>
        <source>Right place, of the right songs</source>
        <translation>Posición correcta, entre las canciones correctas</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Nombre equivocado</translation>
    </message>
    <message>
        <source>Named by then</source>
        <translation>Nombrada hasta entonces</translation>
    </message>
    <message>
        <source>{name} has version {version}, which this program does not know: update Earmark.</source>
        <translation>{name} es de la versión {version}, que este programa no conoce: actualícelo.</translation>
    </message>
    <message>
        <source>{name} uses the protocol {protocol}, which this program does not know.</source>
        <translation>{name} es del protocolo {protocol}, que este programa no conoce.</translation>
    </message>
    <message>
        <source>{name} is damaged: delete it and evaluate again.</source>
        <translation>{name} está dañado: elimínelo y evalúe de nuevo.</translation>
    </message>
    <message>
        <source>{name} contains no figures: evaluate again with more songs.</source>
        <translation>{name} no contiene cifras: evalúe de nuevo con más canciones.</translation>
    </message>
    <message>
        <source>{name} is too large to be a result: delete it.</source>
        <translation>{name} es demasiado grande para ser un resultado: elimínelo.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}).</source>
        <translation>{name} no se puede leer ({why}).</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({why}): make room there.</source>
        <translation>No se puede escribir en {folder} ({why}): libere espacio allí.</translation>
    </message>
    <message>
        <source>{folder} already holds too many evaluations from this second: start again.</source>
        <translation>{folder} está llena de evaluaciones de este segundo: inicie de nuevo.</translation>
    </message>
    <message>
        <source>{folder} could not be cleaned up: check it in the file manager.</source>
        <translation>{folder} no se pudo limpiar: revísela en el gestor de archivos.</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({why}).</source>
        <translation>{folder} no se puede eliminar ({why}).</translation>
    </message>
    <message>
        <source>Results; choose several to compare them</source>
        <translation>Resultados; elija varios para superponerlos</translation>
    </message>
    <message>
        <source>{what} (95 % interval)</source>
        <translation>{what} (intervalo del 95&#xa0;%)</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>False names per hour: {share} (at most {high})</source>
        <translation>Nombres falsos por hora: {share} (como mucho {high})</translation>
    </message>
    <message>
        <source>False names: {share}</source>
        <translation>Nombres falsos: {share}</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>No está en la biblioteca</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Curva</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Consultas</translation>
    </message>
    <message>
        <source>The figures of the curves</source>
        <translation>Las cifras de las curvas</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>1 result</source>
        <translation>1 resultado</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} resultados</translation>
    </message>
    <message>
        <source>Something is running already: wait for it or cancel it.</source>
        <translation>Ya hay algo en marcha: espere o cancélelo.</translation>
    </message>
    <message>
        <source>({n} more to come)</source>
        <translation>(quedan {n})</translation>
    </message>
    <message>
        <source>It failed without giving a reason.</source>
        <translation>Falló sin decir por qué.</translation>
    </message>
    <message>
        <source>A folder of music for testing</source>
        <translation>Una carpeta de música para juzgar</translation>
    </message>
    <message>
        <source>Preparing songs</source>
        <translation>Preparando canciones</translation>
    </message>
    <message>
        <source>A folder of prepared music</source>
        <translation>Una carpeta creada por `afp corpus`</translation>
    </message>
    <message>
        <source>Preparing to record</source>
        <translation>Preparando la grabación</translation>
    </message>
    <message>
        <source>Delete this result for good?</source>
        <translation>¿Eliminar este resultado definitivamente?</translation>
    </message>
    <message>
        <source>Delete {n} results for good?</source>
        <translation>¿Eliminar {n} resultados definitivamente?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Nueva evaluación</translation>
    </message>
    <message>
        <source>Record in a room</source>
        <translation>Grabar en una sala</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>The recording assistant (Ctrl+R)</source>
        <translation>El asistente de grabación (Ctrl+R)</translation>
    </message>
    <message>
        <source>Judge encoders (Ctrl+N)</source>
        <translation>Juzgar codificadores (Ctrl+N)</translation>
    </message>
    <message>
        <source>How well does it recognise?</source>
        <translation>¿Qué tal reconoce?</translation>
    </message>
    <message>
        <source>Test the shipped encoder, or encoders that you trained, with clips whose songs are known: from a noisy room, with noise added, or from your own recordings. The curves appear here.</source>
        <translation>Juzgue el codificador incluido, o los que haya entrenado, con fragmentos cuyo título se conoce: de una sala ruidosa, con ruido añadido o de sus propias grabaciones. Las curvas aparecen aquí.</translation>
    </message>
</context>
<context>
    <name>EvaluationWorker</name>
    <message>
        <source>{path} cannot be written ({why}): choose another place.</source>
        <translation>{path} no se puede escribir ({why}): elija otro lugar.</translation>
    </message>
    <message>
        <source>Something went wrong in the background; the log says what.</source>
        <translation>Algo salió mal en segundo plano; el registro dice qué.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Cue sheet</source>
        <translation>Hoja CUE</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Etiquetas de Audacity</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Set-list report</source>
        <translation>Informe de repertorio</translation>
    </message>
    <message>
        <source>Log for scrobbling</source>
        <translation>Registro para scrobbling</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Why it is not in the library</source>
        <translation>Por qué no está en la biblioteca</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir archivo…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Choose a file: {name}</source>
        <translation>Elegir archivo: {name}</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>Detener: {name}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Paso {n} de {all}</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Omitir los primeros pasos</translation>
    </message>
    <message>
        <source>Go to the window now (Esc)</source>
        <translation>Ir a la ventana tal como está (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Previous step (Alt+←)</source>
        <translation>El paso anterior (Alt+←)</translation>
    </message>
    <message>
        <source>Next step (Alt+→)</source>
        <translation>Continuar (Alt+→)</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Última revisión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Presente</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Se puede revisar.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Ausente</translation>
    </message>
    <message>
        <source>The folder or its drive is not connected; its tracks are kept.</source>
        <translation>La carpeta o su unidad no está aquí; sus pistas se conservan.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Sin permiso</translation>
    </message>
    <message>
        <source>It cannot be opened: change its permissions.</source>
        <translation>No se puede abrir: cambie sus permisos.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message>
        <source>Folders of the library</source>
        <translation>Carpetas de la biblioteca</translation>
    </message>
    <message>
        <source>Watch these folders</source>
        <translation>Vigilar estas carpetas</translation>
    </message>
    <message>
        <source>New music is indexed automatically, when no other work is running</source>
        <translation>La música nueva se indexa sola, sin molestar, mientras no haya otro trabajo</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Look for new and changed files in the selected folders, or in all</source>
        <translation>Buscar archivos nuevos y cambiados en las carpetas seleccionadas, o en todas</translation>
    </message>
    <message>
        <source>Index again</source>
        <translation>Leer todo de nuevo</translation>
    </message>
    <message>
        <source>Index every file in the selected folders again, or in all folders, even if unchanged (Shift+F5)</source>
        <translation>Indexar de nuevo cada archivo de las carpetas seleccionadas, o de todas, haya cambiado o no (Mayús+F5)</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Olvidar…</translation>
    </message>
    <message>
        <source>Remove the selected folders and their tracks from the library (Delete)</source>
        <translation>Sacar de la biblioteca las carpetas seleccionadas y sus pistas (Supr)</translation>
    </message>
    <message>
        <source>New music is indexed automatically, when no other work is running.</source>
        <translation>Lo nuevo se indexa solo, mientras no haya otro trabajo.</translation>
    </message>
</context>
<context>
    <name>FollowersWorker</name>
    <message>
        <source>The page of the current song could not be opened; the log says why.</source>
        <translation>No se pudo abrir la página de la canción actual; el registro dice por qué.</translation>
    </message>
    <message>
        <source>A file for other programs could not be written; the log says why.</source>
        <translation>No se pudo escribir un archivo para otros programas; el registro dice por qué.</translation>
    </message>
</context>
<context>
    <name>HeardPanel</name>
    <message>
        <source>There are no favourites yet: press S on a song to add it.</source>
        <translation>Aún no hay favoritas: pulse S en una que quiera conservar.</translation>
    </message>
    <message>
        <source>No favourite contains “{text}”.</source>
        <translation>Ninguna favorita contiene «{text}».</translation>
    </message>
    <message>
        <source>Nothing that was heard contains “{text}”.</source>
        <translation>Nada de lo oído contiene «{text}».</translation>
    </message>
    <message>
        <source>Play from {time}</source>
        <translation>Reproducir desde {time}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>It was this song</source>
        <translation>Era esta canción</translation>
    </message>
    <message>
        <source>It was another song</source>
        <translation>Era otra canción</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Play the library&apos;s copy from where it was heard (Enter)</source>
        <translation>Reproducir la copia de la biblioteca desde donde se oyó (Intro)</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Mostrar archivo</translation>
    </message>
    <message>
        <source>Show the file in the file manager (Ctrl+Enter)</source>
        <translation>Mostrar el archivo en el gestor de archivos (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Delete the selected entries (Delete)</source>
        <translation>Eliminar las entradas seleccionadas (Supr)</translation>
    </message>
    <message>
        <source>Songs that were heard</source>
        <translation>Canciones oídas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Aún no se ha oído nada</translation>
    </message>
    <message>
        <source>Every song that Earmark names is listed here, with when and how long it was heard. Start listening, or drop a recording anywhere on the window to find out what it is.</source>
        <translation>Cada canción que Earmark nombra se guarda aquí, con el momento y la duración. Empiece a escuchar, o suelte una grabación en cualquier lugar de la ventana para identificarla.</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Empezar a escuchar</translation>
    </message>
    <message>
        <source>Identify a file</source>
        <translation>Identificar un archivo</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>How does it know a song?</source>
        <translation>¿Cómo reconoce Earmark una canción?</translation>
    </message>
    <message>
        <source>Every second of your music becomes a fingerprint of 128 numbers that noise and rooms hardly change. What the microphone hears is turned into the same kind of numbers, and the library is searched for fingerprints that follow each other in the same order. Your files are only read, and only once.</source>
        <translation>Cada segundo de su música se convierte en una huella de 128 números que el ruido y las salas apenas cambian. Lo que oye el micrófono se convierte del mismo modo; en la biblioteca se busca una serie de huellas que se sucedan en el mismo orden. Sus archivos solo se leen, una única vez.</translation>
    </message>
    <message>
        <source>Why does it say “Not in your library”?</source>
        <translation>¿Por qué dice Earmark «No está en su biblioteca»?</translation>
    </message>
    <message>
        <source>Earmark hears music, but nothing that you have indexed matches it well enough. A live version, a cover or a remix is another recording, so it is not in your library either. Earmark can also miss a song of your library if the music is much quieter than the voices around it: move closer, or turn it up, and wait a few seconds.</source>
        <translation>Oye música, pero nada de lo que ha indexado encaja lo bastante como para nombrarlo. Una versión en directo, una versión de otro artista o un remix es otra grabación y tampoco está en su biblioteca. Una canción que sí está se escapa cuando la música suena mucho más baja que las conversaciones: acérquese, o suba el volumen, y espere unos segundos más.</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>¿Qué seguridad ofrece la respuesta?</translation>
    </message>
    <message>
        <source>The number on the card is a probability: of all songs named at 90 %, about nine in ten are right. Below the encoder&apos;s threshold, no name is given. If a name is wrong, press W: Earmark withdraws it and saves the correction on this computer.</source>
        <translation>El número de la tarjeta es una probabilidad: de todas las canciones nombradas al 90&#xa0;%, unas nueve de cada diez son correctas. Por debajo del umbral del codificador no se da ningún nombre. Pulse W si el nombre era falso: la canción se retira y la corrección se anota en este equipo.</translation>
    </message>
    <message>
        <source>It says that it is too quiet</source>
        <translation>Earmark dice que se oye demasiado bajo</translation>
    </message>
    <message>
        <source>There is hardly any sound from the source. Check the level beside it. Choose another source with Ctrl+M, raise the input in the system&apos;s sound settings, or choose what the computer plays.</source>
        <translation>La fuente apenas entrega sonido. Mire el nivel que hay a su lado; elija otra fuente con Ctrl+M, suba la entrada en los ajustes de sonido del sistema o elija lo que reproduce el equipo.</translation>
    </message>
    <message>
        <source>It does not start as it should</source>
        <translation>Earmark no se inicia como debería</translation>
    </message>
    <message>
        <source>Start it with afp-gui --safe-mode: no settings are read or saved, and the history is kept only in memory. If that helps, one of the settings is the cause; you can delete them on the Settings page.</source>
        <translation>Inícielo con afp-gui --safe-mode: no se lee ni se guarda ningún ajuste, y el historial queda solo en memoria. Si eso ayuda, la culpa es de algún ajuste; se pueden eliminar en la página Ajustes.</translation>
    </message>
    <message>
        <source>Does anything leave this computer?</source>
        <translation>¿Sale algo de este equipo?</translation>
    </message>
    <message>
        <source>No. Earmark needs no connection. It opens one only to a server whose library you open yourself. Fingerprints of what is heard are sent there, never sound. If you listen to internet radio, only the station&apos;s address, and the addresses that it leads to, are contacted.</source>
        <translation>No. Earmark no necesita conexión. Solo abre una con un servidor cuya biblioteca abra usted mismo; allí van huellas de lo que se oye, nunca sonido. Si escucha radio por internet, se contacta con la dirección de la emisora y adonde esta lleve, y con nada más.</translation>
    </message>
    <message>
        <source>The encoder “{name}” was trained for {hours} hours on {date}, with {data}.</source>
        <translation>El codificador «{name}» se entrenó durante {hours} horas el {date}, con {data}.</translation>
    </message>
    <message>
        <source>In a test with clips of 10 seconds and a library of {hours} hours, it named the right song in {low} of the clips with low noise, {mid} with medium, {high} with high and {extreme} with extreme noise.</source>
        <translation>Con fragmentos de 10 segundos, buscados en una biblioteca de {hours} horas, nombró la canción correcta en el {low} de los casos con ruido bajo, el {mid} con medio, el {high} con alto y el {extreme} con extremo.</translation>
    </message>
    <message>
        <source>It gave a name to {share} of the clips of songs that were not in the library.</source>
        <translation>De las canciones que no estaban en la biblioteca, el {share} recibió un nombre.</translation>
    </message>
    <message>
        <source>The card of the shipped encoder cannot be read.</source>
        <translation>La ficha del codificador incluido no se puede leer.</translation>
    </message>
    <message>
        <source>Earmark</source>
        <translation>Earmark</translation>
    </message>
    <message>
        <source>Earmark and its encoder are free software under the MIT licence. It comes without any warranty.</source>
        <translation>Earmark y su codificador son software libre bajo la licencia MIT. Se entrega sin garantía alguna.</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>The window is made with Qt for Python (PySide6), used under the GNU Lesser General Public License, version 3. Its libraries are separate files that you may replace: install another build of PySide6-Essentials into Earmark&apos;s Python environment, or, in the packaged folder, replace the files in the folder PySide6 with your own. Its source is at code.qt.io.</source>
        <translation>La ventana está hecha con Qt para Python (PySide6), usado bajo la GNU Lesser General Public License, versión 3. Sus bibliotecas son archivos aparte que puede sustituir: instale otra compilación de PySide6-Essentials en el entorno de Python de Earmark o, en la carpeta empaquetada, ponga sus propios archivos en lugar de los de la carpeta PySide6. Su código fuente está en code.qt.io.</translation>
    </message>
    <message>
        <source>FFmpeg</source>
        <translation>FFmpeg</translation>
    </message>
    <message>
        <source>Files are decoded by PyAV, which brings FFmpeg (LGPL, version 3 or later) and codecs under their own terms, among them x264 and x265 (GPL, version 2 or later). Earmark only decodes sound with them.</source>
        <translation>Los archivos los decodifica PyAV, que trae FFmpeg (LGPL, versión 3 o posterior) y códecs con sus propias condiciones, entre ellos x264 y x265 (GPL, versión 2 o posterior). Earmark solo decodifica sonido con ellos.</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>The pieces of the demo are composed and played by this program. The shipped encoder was trained on free music from these games: {games}; and was made robust with spoken prompts from Asterisk. None of this is part of Earmark; authors and licences (GPL, CC BY, CC BY-SA, public domain) are listed in each game&apos;s Debian package.</source>
        <translation>Las piezas de la demo las compone y toca este programa. El codificador incluido aprendió de música libre de estos juegos: {games}; las locuciones de Asterisk lo hicieron más robusto. Nada de ello forma parte de Earmark; autores y licencias (GPL, CC BY, CC BY-SA, dominio público) constan en el paquete de Debian de cada juego.</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Investigación</translation>
    </message>
    <message>
        <source>The method of training and evaluation follows Ch. Nikou and Th. Giannakopoulos, “Contrastive and Transfer Learning for Effective Audio Fingerprinting through a Real-World Evaluation Protocol” (2025).</source>
        <translation>La manera de aprender y juzgar sigue a Ch. Nikou y Th. Giannakopoulos, «Contrastive and Transfer Learning for Effective Audio Fingerprinting through a Real-World Evaluation Protocol» (2025).</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Earmark {version}</source>
        <translation>Earmark {version}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Licences of the libraries</source>
        <translation>Licencias de las bibliotecas</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>Partes de la ayuda</translation>
    </message>
    <message>
        <source>The shipped encoder</source>
        <translation>El codificador incluido</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Atajos</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Cómo funciona</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Informe de error</translation>
    </message>
    <message>
        <source>If something went wrong, this report helps to find out why: paste it into an e-mail or an issue. Earmark sends nothing. Names of songs, files and folders are removed.</source>
        <translation>Cuando algo sale mal, esto ayuda a averiguar por qué: péguelo en un correo o una incidencia. Earmark no envía nada. Se quitan los nombres de canciones, archivos y carpetas.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Qué dice el informe</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Copiar un informe</translation>
    </message>
    <message>
        <source>Copy the text below to the clipboard</source>
        <translation>Copiar el texto de abajo al portapapeles</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Mostrar el registro</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Abrir la carpeta del registro</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Oído</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favorita</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>No favorita</translation>
    </message>
    <message>
        <source>Favourite (S)</source>
        <translation>Favorita (S)</translation>
    </message>
    <message>
        <source>You said that this was another song.</source>
        <translation>Indicó que era otra canción.</translation>
    </message>
    <message>
        <source>In the library: {name}</source>
        <translation>En la biblioteca: {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Heard  {n}</source>
        <translation>Oídas  {n}</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>Se eliminó «{title}».</translation>
    </message>
    <message>
        <source>{n} entries were deleted.</source>
        <translation>Se eliminaron {n} entradas.</translation>
    </message>
    <message>
        <source>“{name}” and its list were deleted; the file stays.</source>
        <translation>Se han eliminado «{name}» y su lista; el archivo se conserva.</translation>
    </message>
    <message>
        <source>{n} recordings and their lists were deleted; the files stay.</source>
        <translation>Se han eliminado {n} grabaciones y sus listas; los archivos se conservan.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Delete everything that was heard? This cannot be undone.</source>
        <translation>¿Olvidar todo lo oído? No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Olvidar todo</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>{n} entries were written to {name}.</source>
        <translation>Se escribieron {n} entradas en {name}.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Stored only on this computer</source>
        <translation>Guardado solo en este equipo</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoritas</translation>
    </message>
    <message>
        <source>Show favourites only</source>
        <translation>Mostrar solo favoritas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Save what is shown as a table, playlist or cue sheet (Ctrl+E)</source>
        <translation>Escribir lo que se muestra como tabla, lista de reproducción u hoja CUE (Ctrl+E)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Delete everything that was heard</source>
        <translation>Olvidar todo lo oído</translation>
    </message>
    <message>
        <source>Songs heard and recordings</source>
        <translation>Canciones oídas y grabaciones</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Oído</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
</context>
<context>
    <name>HistoryWorker</name>
    <message>
        <source>“{name}” is no longer where it was: connect its drive, or rescan the library.</source>
        <translation>«{name}» ya no está donde estaba: conecte su unidad o revise la biblioteca.</translation>
    </message>
    <message>
        <source>Something went wrong with the history; the log says what.</source>
        <translation>Algo salió mal con el historial; el registro dice qué.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>{what} failed without giving a reason.</source>
        <translation>{what} falló sin decir por qué.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Clipping</source>
        <translation>Saturado</translation>
    </message>
    <message>
        <source>The sound is too loud for the input: turn it down or move away.</source>
        <translation>El sonido es demasiado fuerte para la entrada: bájelo o aléjese.</translation>
    </message>
    <message>
        <source>{level} dB</source>
        <translation>{level} dB</translation>
    </message>
    <message>
        <source>Level of the sound, in decibels below full scale</source>
        <translation>Nivel del sonido, en decibelios bajo el máximo</translation>
    </message>
    <message>
        <source>Level: {words}</source>
        <translation>Nivel: {words}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>LevelProbe</name>
    <message>
        <source>This source could not be opened; the log of Earmark says why.</source>
        <translation>Esta fuente no se pudo abrir; el registro de Earmark dice por qué.</translation>
    </message>
</context>
<context>
    <name>LevelWorker</name>
    <message>
        <source>The level could not be measured; the log says why.</source>
        <translation>No se pudo medir el nivel; el registro dice por qué.</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>My library</source>
        <translation>Mi biblioteca</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>La demo</translation>
    </message>
    <message>
        <source>{name}, own model</source>
        <translation>{name}, modelo propio</translation>
    </message>
</context>
<context>
    <name>LibraryChooser</name>
    <message>
        <source>My library</source>
        <translation>Mi biblioteca</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nueva biblioteca…</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Abrir otra carpeta…</translation>
    </message>
    <message>
        <source>Open a library on a server…</source>
        <translation>Abrir una biblioteca en un servidor…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Forget this library…</source>
        <translation>Olvidar esta biblioteca…</translation>
    </message>
    <message>
        <source>Delete this library&apos;s data…</source>
        <translation>Eliminar los datos de esta biblioteca…</translation>
    </message>
    <message>
        <source>Library: {name}</source>
        <translation>Biblioteca: {name}</translation>
    </message>
    <message>
        <source>Choose, make or rename a library (Ctrl+Shift+O)</source>
        <translation>Elegir, crear o renombrar una biblioteca (Ctrl+Mayús+O)</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Indexing was not finished last time. What is finished is kept.</source>
        <translation>La indexación no terminó la última vez. Lo que está hecho se conserva.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexando</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Quitando</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Olvidando</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>The name of this folder is not valid text: rename it.</source>
        <translation>El nombre de esta carpeta no es texto: renómbrela, o use `afp` en un terminal.</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>{n} añadidas</translation>
    </message>
    <message>
        <source>{n} updated</source>
        <translation>{n} actualizadas</translation>
    </message>
    <message>
        <source>{n} unchanged</source>
        <translation>{n} sin cambios</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} ausentes</translation>
    </message>
    <message>
        <source>{n} could not be read (see Failed)</source>
        <translation>{n} ilegibles (véase Fallidas)</translation>
    </message>
    <message>
        <source>{folder} is not connected, its tracks are kept</source>
        <translation>{folder} no está; sus pistas se conservan</translation>
    </message>
    <message>
        <source>Indexed in “{library}”: {parts}.</source>
        <translation>Indexado en «{library}»: {parts}.</translation>
    </message>
    <message>
        <source>Indexed: {parts}.</source>
        <translation>Indexado: {parts}.</translation>
    </message>
</context>
<context>
    <name>LibraryLists</name>
    <message>
        <source>Lists of the library</source>
        <translation>Listas de la biblioteca</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Dejar de revisar</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Revisar ahora</translation>
    </message>
    <message>
        <source>Looking through your folders: {n} files so far.</source>
        <translation>Revisando sus carpetas: {n} archivos hasta ahora.</translation>
    </message>
    <message>
        <source>Looking through your folders.</source>
        <translation>Revisando sus carpetas.</translation>
    </message>
    <message>
        <source>Nothing is new. Last check: {when}.</source>
        <translation>No hay nada nuevo. Última revisión: {when}.</translation>
    </message>
    <message>
        <source>These files are not in the library yet, or have changed since.</source>
        <translation>Estos archivos aún no están en la biblioteca, o han cambiado desde entonces.</translation>
    </message>
    <message>
        <source>Compares your folders with the library; no file is opened.</source>
        <translation>Compara sus carpetas con la biblioteca; no se abre ningún archivo.</translation>
    </message>
    <message>
        <source>Stopped: only some of the tracks were compared.</source>
        <translation>Detenido: solo se compararon algunas pistas.</translation>
    </message>
    <message>
        <source>Choose which to remove from the library; the files stay where they are.</source>
        <translation>Elija cuáles quitar de la biblioteca; los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>There are no duplicates in the library.</source>
        <translation>Ninguna grabación está dos veces en la biblioteca.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Carpetas</translation>
    </message>
    <message>
        <source>Tracks  {n}</source>
        <translation>Pistas  {n}</translation>
    </message>
    <message>
        <source>Failed  {n}</source>
        <translation>Fallidas  {n}</translation>
    </message>
    <message>
        <source>Missing  {n}</source>
        <translation>Ausentes  {n}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Duplicadas</translation>
    </message>
    <message>
        <source>{name}  {n}</source>
        <translation>{name}  {n}</translation>
    </message>
    <message>
        <source>Files that are not indexed yet</source>
        <translation>Archivos aún sin indexar</translation>
    </message>
    <message>
        <source>Look for files that are new or have changed</source>
        <translation>Buscar archivos nuevos o cambiados</translation>
    </message>
    <message>
        <source>Index selected</source>
        <translation>Indexar selección</translation>
    </message>
    <message>
        <source>Index the selected files</source>
        <translation>Indexar los archivos seleccionados</translation>
    </message>
    <message>
        <source>Index all</source>
        <translation>Indexar todo</translation>
    </message>
    <message>
        <source>Index everything that is new or has changed</source>
        <translation>Indexar todo lo nuevo o cambiado</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Archivos que no se pudieron leer</translation>
    </message>
    <message>
        <source>These files could not be indexed.</source>
        <translation>Estos archivos no se pudieron incorporar.</translation>
    </message>
    <message>
        <source>Try selected</source>
        <translation>Reintentar selección</translation>
    </message>
    <message>
        <source>Try the selected files again</source>
        <translation>Reintentar los archivos seleccionados</translation>
    </message>
    <message>
        <source>Try all</source>
        <translation>Reintentar todo</translation>
    </message>
    <message>
        <source>Try all of these files again</source>
        <translation>Reintentar todos estos archivos</translation>
    </message>
    <message>
        <source>Tracks whose files are missing</source>
        <translation>Pistas cuyos archivos ya no están</translation>
    </message>
    <message>
        <source>These files are missing. If you moved them, choose their new folder: they are recognised by their content.</source>
        <translation>Estos archivos ya no están. Si se movieron, diga adónde: se reconocen por su contenido.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localizar…</translation>
    </message>
    <message>
        <source>Choose a folder to look in; it is added to the library</source>
        <translation>Elegir una carpeta donde buscar; se añade a la biblioteca</translation>
    </message>
    <message>
        <source>Compares the stored fingerprints of all tracks; no file is opened.</source>
        <translation>Compara lo guardado de cada pista; no se abre ningún archivo.</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Buscar duplicadas</translation>
    </message>
    <message>
        <source>Look for recordings that are in the library more than once</source>
        <translation>Buscar grabaciones que estén más de una vez en la biblioteca</translation>
    </message>
</context>
<context>
    <name>LibraryMaintenance</name>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Compare everything with its checksums</source>
        <translation>Comparar todo con sus sumas de control</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Reparar</translation>
    </message>
    <message>
        <source>Restore or remove what is damaged</source>
        <translation>Recuperar o quitar lo que está dañado</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>Reconstruir el índice</translation>
    </message>
    <message>
        <source>Rebuild the index and free the space of removed tracks; no file is decoded</source>
        <translation>Crear el índice de nuevo y liberar el espacio de las pistas quitadas; no se decodifica ningún archivo</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Save the library to one file</source>
        <translation>Escribir la biblioteca en un archivo</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Make a library from an exported file</source>
        <translation>Crear una biblioteca a partir de un archivo exportado</translation>
    </message>
    <message>
        <source>Everything is intact: {n} tracks were checked.</source>
        <translation>Todo está íntegro: se comprobaron {n} pistas.</translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path}: {why}</translation>
    </message>
    <message>
        <source>Not everything is intact, {n} in all. {first}</source>
        <translation>No todo está íntegro, {n} en total. {first}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Comprobando</translation>
    </message>
    <message>
        <source>This library is damaged and cannot be opened. Repairing keeps everything that is intact.</source>
        <translation>Esta biblioteca está dañada y no se puede abrir. La reparación conserva todo lo que está íntegro.</translation>
    </message>
    <message>
        <source>Not everything could be repaired: {why} Index your music into a new library.</source>
        <translation>No se pudo reparar todo: {why} Indexe su música en una biblioteca nueva.</translation>
    </message>
    <message>
        <source>The list of tracks was damaged. It was restored from its last copy, with everything that could still be read. Scan your folders again to find what is missing.</source>
        <translation>La lista de pistas estaba dañada: su última copia está en su lugar, con todo lo que aún se pudo leer. Revise de nuevo sus carpetas para encontrar lo que le falta.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Revisar de nuevo</translation>
    </message>
    <message>
        <source>Repaired, {n} in all. What was damaged is listed under Failed.</source>
        <translation>Reparado, {n} en total. Lo dañado aparece en Fallidas.</translation>
    </message>
    <message>
        <source>Index it again</source>
        <translation>Indexar de nuevo</translation>
    </message>
    <message>
        <source>There was nothing to repair.</source>
        <translation>No había nada que reparar.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Reparando</translation>
    </message>
    <message>
        <source>The index was rebuilt; the library now takes {size}.</source>
        <translation>El índice se creó de nuevo; la biblioteca ocupa ahora {size}.</translation>
    </message>
    <message>
        <source>Rebuilding the index</source>
        <translation>Reconstruyendo el índice</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>Exportar la biblioteca</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>{n} tracks were exported to {file}, {size}.</source>
        <translation>Se exportaron {n} pistas a {file}, {size}.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Import a library</source>
        <translation>Importar una biblioteca</translation>
    </message>
    <message>
        <source>{n} tracks were imported. “{library}” is in use now.</source>
        <translation>Se importaron {n} pistas. «{library}» está ahora en uso.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>today, {time}</source>
        <translation>hoy, {time}</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>d MMM yyyy</source>
        <translation>d MMM yyyy</translation>
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
        <translation>Añadir una carpeta de música</translation>
    </message>
    <message>
        <source>Remove “{title}” from the library? The file stays where it is.</source>
        <translation>¿Quitar «{title}» de la biblioteca? El archivo se queda donde está.</translation>
    </message>
    <message>
        <source>Remove {n} tracks from the library? The files stay where they are.</source>
        <translation>¿Quitar {n} pistas de la biblioteca? Los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Forget {folder}? {n} tracks leave the library; the files stay where they are.</source>
        <translation>¿Olvidar {folder}? {n} pistas salen de la biblioteca; los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>Forget {count} folders? {n} tracks leave the library; the files stay where they are.</source>
        <translation>¿Olvidar {count} carpetas? {n} pistas salen de la biblioteca; los archivos se quedan donde están.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Buscar en la biblioteca</translation>
    </message>
    <message>
        <source>Remove the selected tracks (Delete)</source>
        <translation>Quitar las pistas seleccionadas (Supr)</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Look for new and changed files (F5)</source>
        <translation>Buscar archivos nuevos y cambiados (F5)</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>Añadir carpetas</translation>
    </message>
    <message>
        <source>Add a folder of music (Ctrl+O)</source>
        <translation>Añadir una carpeta de música (Ctrl+O)</translation>
    </message>
    <message>
        <source>Maintenance  ▾</source>
        <translation>Mantenimiento  ▾</translation>
    </message>
    <message>
        <source>Maintenance of the library</source>
        <translation>Mantenimiento de la biblioteca</translation>
    </message>
    <message>
        <source>Check, repair, rebuild, export or import</source>
        <translation>Comprobar, reparar, reconstruir, exportar o importar</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Su biblioteca está vacía</translation>
    </message>
    <message>
        <source>Earmark recognises the music you give it. Add folders, or drop them here; your files are only read and never leave this computer.</source>
        <translation>Earmark reconoce la música que le da. Añada carpetas, o suéltelas aquí; sus archivos solo se leen y nunca salen de este equipo.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Nothing indexed yet</source>
        <translation>Nada indexado aún</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 pista</translation>
    </message>
    <message>
        <source>{n} tracks</source>
        <translation>{n} pistas</translation>
    </message>
    <message>
        <source>part of the index is damaged: choose Repair under Maintenance</source>
        <translation>parte del índice está dañada: elija Reparar en Mantenimiento</translation>
    </message>
    <message>
        <source>the index has fallen behind: rebuild it</source>
        <translation>el índice se ha quedado atrás: reconstrúyalo</translation>
    </message>
    <message>
        <source>searched exactly</source>
        <translation>búsqueda exacta</translation>
    </message>
    <message>
        <source>searched by its index</source>
        <translation>búsqueda por índice</translation>
    </message>
    <message>
        <source>read from {server}; it is changed where its folder is</source>
        <translation>se lee de {server}; se cambia donde está su carpeta</translation>
    </message>
    <message>
        <source>Encoder {name}</source>
        <translation>Codificador {name}</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>comprobada {when}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>aún sin comprobar</translation>
    </message>
</context>
<context>
    <name>LibraryReader</name>
    <message>
        <source>The library could not be read; the log says why.</source>
        <translation>La biblioteca no se pudo leer; el registro dice por qué.</translation>
    </message>
    <message>
        <source>The library&apos;s folder {folder} is not available: connect its drive, or choose another library.</source>
        <translation>La carpeta de la biblioteca {folder} no está aquí: conecte su unidad o elija otra.</translation>
    </message>
</context>
<context>
    <name>LibrarySwitcher</name>
    <message>
        <source>Name of the new library</source>
        <translation>Nombre de la nueva biblioteca</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Crear</translation>
    </message>
    <message>
        <source>Open the folder of a library</source>
        <translation>Abrir la carpeta de una biblioteca</translation>
    </message>
    <message>
        <source>Write the address as {form}.</source>
        <translation>Escriba la dirección así: {form}.</translation>
    </message>
    <message>
        <source>Address of the library</source>
        <translation>Dirección de la biblioteca</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>There is no Earmark library in {folder}. To index music, use Add folders.</source>
        <translation>No hay ninguna biblioteca de Earmark en {folder}. Para indexar música, use Añadir carpetas.</translation>
    </message>
    <message>
        <source>Name of this library</source>
        <translation>Nombre de esta biblioteca</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Forget “{name}”? Its data stays in {folder}, and can be opened again.</source>
        <translation>¿Olvidar «{name}»? Sus datos se quedan en {folder} y se pueden abrir de nuevo.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Work on a library is running: wait until it is done, or cancel it first.</source>
        <translation>Hay un trabajo en curso en una biblioteca: espere a que termine, o cancélelo primero.</translation>
    </message>
    <message>
        <source>Delete everything in “{name}” for good? Your music files stay where they are.</source>
        <translation>¿Eliminar definitivamente todo lo que contiene «{name}»? Sus archivos de música se quedan donde están.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>Se eliminó «{name}».</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Eliminando</translation>
    </message>
</context>
<context>
    <name>LicenceModel</name>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>Stated in its package</source>
        <translation>Consta en su paquete</translation>
    </message>
</context>
<context>
    <name>ListenController</name>
    <message>
        <source>The events file cannot be written: {why}.</source>
        <translation>El archivo de eventos no se puede escribir: {why}.</translation>
    </message>
</context>
<context>
    <name>ListenPage</name>
    <message>
        <source>No microphone was found: connect one, allow access in the system&apos;s sound settings, or choose internet radio.</source>
        <translation>No se encontró ningún micrófono: conecte uno, permita el acceso en los ajustes de sonido del sistema o elija la radio por internet.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Esperando a</translation>
    </message>
    <message>
        <source>The computer was too busy and some sound was lost. Earmark continues.</source>
        <translation>El equipo estaba demasiado ocupado y se perdió algo de sonido; Earmark sigue.</translation>
    </message>
    <message>
        <source>The microphone was disconnected. Earmark waits for it and continues by itself.</source>
        <translation>El micrófono ha desaparecido; Earmark lo espera y sigue solo.</translation>
    </message>
    <message>
        <source>The station cannot be heard. {why} Earmark tries again and continues by itself.</source>
        <translation>No se oye la emisora: {why} Earmark vuelve a intentarlo y sigue solo.</translation>
    </message>
    <message>
        <source>Playing a file</source>
        <translation>Reproduciendo un archivo</translation>
    </message>
    <message>
        <source>Microphone open</source>
        <translation>Micrófono abierto</translation>
    </message>
    <message>
        <source>Hearing the computer</source>
        <translation>Escuchando el equipo</translation>
    </message>
    <message>
        <source>Back to my library</source>
        <translation>Volver a mi biblioteca</translation>
    </message>
    <message>
        <source>Listen once</source>
        <translation>Escuchar una vez</translation>
    </message>
    <message>
        <source>Listen until there is an answer, then close the microphone (Ctrl+L)</source>
        <translation>Escuchar hasta tener respuesta, y cerrar el micrófono (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>ListenToggle</name>
    <message>
        <source>Stop listening</source>
        <translation>Dejar de escuchar</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Empezar a escuchar</translation>
    </message>
    <message>
        <source>{action} (Space)</source>
        <translation>{action} (Espacio)</translation>
    </message>
</context>
<context>
    <name>ListenWorker</name>
    <message>
        <source>The library could not be loaded; the log says why.</source>
        <translation>La biblioteca no se pudo cargar; el registro dice por qué.</translation>
    </message>
    <message>
        <source>The sound source could not be opened; the log says why.</source>
        <translation>La fuente de sonido no se pudo abrir; el registro dice por qué.</translation>
    </message>
    <message>
        <source>Listening stopped because of an internal error; the log says why.</source>
        <translation>La escucha se detuvo por un error interno; el registro dice por qué.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Your music is being indexed. Songs are recognised as soon as they are in the library.</source>
        <translation>Su música se está indexando. Las canciones se reconocen en cuanto están en la biblioteca.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>A training is running: stop it on the Training page first.</source>
        <translation>Hay un entrenamiento en marcha: deténgalo primero en la página Entrenamiento.</translation>
    </message>
    <message>
        <source>Add to the music that Earmark knows</source>
        <translation>Añadir a la música que conoce</translation>
    </message>
    <message>
        <source>Your files are only read.</source>
        <translation>Sus archivos solo se leen.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Añadir a la biblioteca</translation>
    </message>
    <message>
        <source>Music and folders are indexed. Your files are only read.</source>
        <translation>Se indexan música y carpetas. Sus archivos solo se leen.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>A short recording gets one answer, a long one a list of its songs.</source>
        <translation>Una grabación corta recibe una respuesta; una larga, la lista de sus canciones.</translation>
    </message>
</context>
<context>
    <name>MusicStep</name>
    <message>
        <source>Which music should Earmark recognise?</source>
        <translation>¿Qué música debe reconocer Earmark?</translation>
    </message>
    <message>
        <source>Earmark can only recognise music that you give it. Your files are read, never changed or copied.</source>
        <translation>Solo se puede reconocer la música que le dé. Sus archivos se leen, nunca se cambian ni copian.</translation>
    </message>
    <message>
        <source>My music</source>
        <translation>Mi música</translation>
    </message>
    <message>
        <source>The demo for now: a dozen pieces that Earmark plays itself</source>
        <translation>La demo por ahora: una docena de piezas que Earmark toca él mismo</translation>
    </message>
    <message>
        <source>Folders of music</source>
        <translation>Carpetas de música</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Añadir una carpeta…</translation>
    </message>
    <message>
        <source>Choose a folder of music; repeat this for more</source>
        <translation>Elegir una carpeta de música; de nuevo para más</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the selected folders from the list (Delete)</source>
        <translation>Quitar de la lista las carpetas seleccionadas (Supr)</translation>
    </message>
    <message>
        <source>{folder} (1 file)</source>
        <translation>{folder} (1 archivo)</translation>
    </message>
    <message>
        <source>{folder} ({n} files)</source>
        <translation>{folder} ({n} archivos)</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>Añadir una carpeta de música</translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>Leave the name as it is</source>
        <translation>Dejar el nombre como está</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>NewEvaluation</name>
    <message>
        <source>shipped</source>
        <translation>incluido</translation>
    </message>
    <message>
        <source>your model</source>
        <translation>su modelo</translation>
    </message>
    <message>
        <source>from a training run</source>
        <translation>de un entrenamiento</translation>
    </message>
    <message>
        <source>not calibrated: without a threshold</source>
        <translation>sin calibrar: sin umbral</translation>
    </message>
    <message>
        <source>There are no prepared songs: prepare some below.</source>
        <translation>No hay canciones preparadas por las que preguntar: prepare algunas abajo.</translation>
    </message>
    <message>
        <source>Tick at least one encoder.</source>
        <translation>Marque al menos un codificador.</translation>
    </message>
    <message>
        <source>Tick at least one length.</source>
        <translation>Marque al menos una duración.</translation>
    </message>
    <message>
        <source>Size against accuracy needs exactly one length: tick one.</source>
        <translation>«Tamaño frente a precisión» es de una sola duración: marque una.</translation>
    </message>
    <message>
        <source>Tick at least one level of noise.</source>
        <translation>Marque al menos un nivel de ruido.</translation>
    </message>
    <message>
        <source>About {m} min.</source>
        <translation>Unos {m} min.</translation>
    </message>
    <message>
        <source>About {h} h.</source>
        <translation>Unas {h} h.</translation>
    </message>
    <message>
        <source>This is a guess until one has been run on this computer.</source>
        <translation>Una estimación, hasta que se haya hecho una en este equipo.</translation>
    </message>
    <message>
        <source>No songs are prepared yet. Encoders are tested with songs that are known.</source>
        <translation>Aún no hay canciones preparadas. Los codificadores se juzgan con música cuyos títulos se conocen.</translation>
    </message>
    <message>
        <source>The songs in {folder} are not fully prepared.</source>
        <translation>Las canciones de {folder} no están preparadas hasta el final.</translation>
    </message>
    <message>
        <source>None of the songs in {folder} is reserved for testing: prepare more music.</source>
        <translation>De las canciones de {folder} ninguna se reserva para juzgar: prepare más música.</translation>
    </message>
    <message>
        <source>{n} songs, {h} h; {j} of them are used for testing. In {folder}</source>
        <translation>{n} canciones, {h} h; se pregunta por {j} de ellas. En {folder}</translation>
    </message>
    <message>
        <source>Clips as a phone hears them across a room, of songs that are in the library and songs that are not.</source>
        <translation>Fragmentos tal como los oye un teléfono a través de una sala, de canciones que están en la biblioteca y que no.</translation>
    </message>
    <message>
        <source>Clean clips with noise added, 0 to 15 dB: song and place.</source>
        <translation>Fragmentos limpios con ruido añadido, de 0 a 15 dB: canción y posición.</translation>
    </message>
    <message>
        <source>Songs one after another, recorded in a room at three levels of noise.</source>
        <translation>Canciones seguidas, grabadas en una sala con tres niveles de ruido.</translation>
    </message>
    <message>
        <source>The encoders compared with a classic recogniser without a neural network, and the sizes of both.</source>
        <translation>Un reconocedor clásico sin red neuronal junto a los codificadores, y el tamaño de todos.</translation>
    </message>
    <message>
        <source>How short a fingerprint&apos;s code may be before songs are lost.</source>
        <translation>Lo corto que puede ser el código de una huella antes de perder canciones.</translation>
    </message>
    <message>
        <source>Half a minute of each song, as it would be heard live: how soon it is named.</source>
        <translation>Medio minuto de cada canción, salto a salto: lo pronto que llega un nombre.</translation>
    </message>
    <message>
        <source>Prepare folders of your own music here. The songs that the shipped encoder was tested with (2 GB) are downloaded by `make corpus`, or `afp corpus --small`, in a terminal.</source>
        <translation>Prepare aquí carpetas de su propia música. Las canciones con las que se juzgó el codificador incluido (2 GB) las trae `make corpus`, o `afp corpus --small`, en un terminal.</translation>
    </message>
    <message>
        <source>Prepare my music…</source>
        <translation>Preparar mi música…</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>Usar otra carpeta…</translation>
    </message>
    <message>
        <source>On the clips of “Phone in a noisy room” instead of recordings</source>
        <translation>Con los fragmentos de «Teléfono en una sala ruidosa» en lugar de grabaciones</translation>
    </message>
    <message>
        <source>Quick: one clip per song, wide intervals</source>
        <translation>Rápida: un fragmento por canción, intervalos amplios</translation>
    </message>
    <message>
        <source>Normal: three clips per song</source>
        <translation>Normal: tres fragmentos por canción</translation>
    </message>
    <message>
        <source>Thorough: ten clips per song, the whole recording</source>
        <translation>A fondo: diez fragmentos por canción, las grabaciones enteras</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>Nivel de detalle</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Start the evaluation (Ctrl+Return)</source>
        <translation>Iniciar la evaluación (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Volver a los resultados</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Canciones</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Length of the clips</source>
        <translation>Duración de la consulta</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
</context>
<context>
    <name>NewFileModel</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
</context>
<context>
    <name>NewTraining</name>
    <message>
        <source>Quick</source>
        <translation>Rápido</translation>
    </message>
    <message>
        <source>About half an hour. The shipped encoder gets to know your music.</source>
        <translation>Cerca de media hora. El codificador incluido aprende a conocer su música.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Some hours. It learns what sets your songs apart in noisy rooms.</source>
        <translation>Unas horas. Aprende lo que distingue sus canciones en salas ruidosas.</translation>
    </message>
    <message>
        <source>Overnight</source>
        <translation>Toda la noche</translation>
    </message>
    <message>
        <source>Nine hours. Worth it for large collections; leave the computer on.</source>
        <translation>Nueve horas. Vale la pena con colecciones grandes; deje el equipo encendido.</translation>
    </message>
    <message>
        <source>Your library holds no music yet: add folders to it, or choose some here.</source>
        <translation>Su biblioteca aún no tiene música: añádale carpetas, o elija algunas aquí.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>The folders of your library</source>
        <translation>Las carpetas de su biblioteca</translation>
    </message>
    <message>
        <source>None: hum and hiss are simulated</source>
        <translation>Ninguno: se generan zumbido y siseo</translation>
    </message>
    <message>
        <source>None: rooms are simulated</source>
        <translation>Ninguna: las salas se simulan</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nuevo entrenamiento</translation>
    </message>
    <message>
        <source>Earmark plays your music through simulated loudspeakers, rooms and noise, and teaches the encoder to recognise it. Training continues in the background, even when this window is closed.</source>
        <translation>Earmark hace pasar su música por altavoces, salas y ruido simulados, y enseña al codificador a reconocerla. Sigue en segundo plano, también cuando se cierra esta ventana.</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Ajustes avanzados</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Iniciar el entrenamiento</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Menos ajustes</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Música</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Ruido</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Salas</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Choose folders: {what}</source>
        <translation>Elegir carpetas: {what}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Vaciar</translation>
    </message>
    <message>
        <source>Forget the chosen folders: {what}</source>
        <translation>Olvidar las carpetas elegidas: {what}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Act on this notice</source>
        <translation>Atender este aviso</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Cerrar este aviso</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
</context>
<context>
    <name>PlayerStrip</name>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Position in the song</source>
        <translation>Posición en la canción</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The library&apos;s copy</source>
        <translation>La copia de la biblioteca</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>La grabación</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>PrivacyStep</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Todo se queda en este equipo</translation>
    </message>
    <message>
        <source>Earmark has no account, and opens a connection only to a server whose library you open yourself, or to a station whose address you give. Sound is analysed and discarded at once. Only fingerprints of your music, the names of songs that were heard, and the names that you marked as wrong are stored.</source>
        <translation>Earmark no tiene cuenta y solo se conecta a un servidor cuya biblioteca abra usted mismo, o a una emisora cuya dirección indique. El sonido se escucha y se olvida al instante; lo que se guarda son huellas de su música, los nombres de las canciones oídas y lo que usted diga que era erróneo.</translation>
    </message>
    <message>
        <source>Settings shows everything that is stored, how large it is and where it is, and can delete it.</source>
        <translation>Ajustes lo muestra todo, cuánto es y dónde está, y lo elimina si quiere.</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>Looking for sound files in {name}</source>
        <translation>Buscando archivos de sonido en {name}</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} encontrados</translation>
    </message>
    <message>
        <source>There is no sound file in this folder.</source>
        <translation>No hay ningún archivo de sonido en esta carpeta.</translation>
    </message>
    <message>
        <source>Listening to {name}</source>
        <translation>Escuchando {name}</translation>
    </message>
    <message>
        <source>1 more waiting</source>
        <translation>1 más en espera</translation>
    </message>
    <message>
        <source>{n} more waiting</source>
        <translation>{n} más en espera</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>The recognition failed without giving a reason.</source>
        <translation>El reconocimiento falló sin decir por qué.</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>No está en su biblioteca</translation>
    </message>
    <message>
        <source>Nothing but silence</source>
        <translation>Nada más que silencio</translation>
    </message>
</context>
<context>
    <name>RecordingsChoice</name>
    <message>
        <source>Simulated: rooms, loudspeakers and noise are computed</source>
        <translation>Simulado: salas, altavoces y ruido se calculan</translation>
    </message>
    <message>
        <source>A folder with low.wav, mid.wav, high.wav and truth.csv</source>
        <translation>Una carpeta con low.wav, mid.wav, high.wav y truth.csv</translation>
    </message>
    <message>
        <source>Files of any name, and a truth file (start_s,end_s,path)</source>
        <translation>Archivos de cualquier nombre, y un archivo de referencia (start_s,end_s,path)</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Elegir la carpeta…</translation>
    </message>
    <message>
        <source>Truth file…</source>
        <translation>Archivo de referencia…</translation>
    </message>
    <message>
        <source>Choose the folder of the recordings.</source>
        <translation>Elija la carpeta de las grabaciones.</translation>
    </message>
    <message>
        <source>Choose at least one recording.</source>
        <translation>Elija al menos una grabación.</translation>
    </message>
    <message>
        <source>Choose the truth file: it says which song is played when.</source>
        <translation>Elija el archivo de referencia: dice qué canción suena y cuándo.</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Carpeta de grabaciones</translation>
    </message>
    <message>
        <source>Truth (*.csv)</source>
        <translation>Referencia (*.csv)</translation>
    </message>
    <message>
        <source>Sound (*.wav *.flac *.ogg *.mp3 *.m4a)</source>
        <translation>Audio (*.wav *.flac *.ogg *.mp3 *.m4a)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
</context>
<context>
    <name>RecordingsModel</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>analysing</source>
        <translation>analizando</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>No está en su biblioteca</translation>
    </message>
    <message>
        <source>1 song</source>
        <translation>1 canción</translation>
    </message>
    <message>
        <source>{n} songs</source>
        <translation>{n} canciones</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>revisado</translation>
    </message>
</context>
<context>
    <name>RecordingsPanel</name>
    <message>
        <source>What was played when</source>
        <translation>Qué sonó y cuándo</translation>
    </message>
    <message>
        <source>Identify a file</source>
        <translation>Identificar un archivo</translation>
    </message>
    <message>
        <source>Choose recordings to recognise (Ctrl+O)</source>
        <translation>Elegir grabaciones que reconocer (Ctrl+O)</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>Exportar listas</translation>
    </message>
    <message>
        <source>Save track lists as a table, playlist or cue sheet (Ctrl+E)</source>
        <translation>Escribir las listas de pistas como tabla, lista de reproducción u hoja CUE (Ctrl+E)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisar</translation>
    </message>
    <message>
        <source>Check the list and correct it (Enter)</source>
        <translation>Revisar la lista y corregirla (Intro)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the selected recordings and their lists; the files stay (Delete)</source>
        <translation>Eliminar las grabaciones seleccionadas y sus listas; los archivos se conservan (Supr)</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>¿Qué es esto?</translation>
    </message>
    <message>
        <source>Drop a recording anywhere on the window. A short one gets one answer; a long one, a mix or a concert, becomes a list of what was played when.</source>
        <translation>Suelte una grabación en cualquier lugar de la ventana. Una corta recibe una respuesta; una larga, una mezcla o un concierto, se convierte en la lista de lo que sonó y cuándo.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Find out what these recordings are</source>
        <translation>Identificar estas grabaciones</translation>
    </message>
    <message>
        <source>{n} lines were written to {name}.</source>
        <translation>Se escribieron {n} líneas en {name}.</translation>
    </message>
    <message>
        <source>Export the track lists</source>
        <translation>Exportar las listas de pistas</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Position in the track</source>
        <translation>Posición en la pista</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copiar título</translation>
    </message>
    <message>
        <source>Copy artist and title (Ctrl+C)</source>
        <translation>Copiar artista y título (Ctrl+C)</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Incorrecta</translation>
    </message>
    <message>
        <source>Wrong: this is not the song</source>
        <translation>Incorrecta: no es esta canción</translation>
    </message>
    <message>
        <source>This is not the song: withdraw it (W)</source>
        <translation>No es esta canción: retirarla (W)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>¿Por qué?</translation>
    </message>
    <message>
        <source>Why: show the evidence</source>
        <translation>Por qué: mostrar en qué se basa</translation>
    </message>
    <message>
        <source>Compare what was heard with the song&apos;s own sound (Y)</source>
        <translation>Mostrar lo oído superpuesto al sonido de la propia canción (Y)</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>Añadir carpetas</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Make a small demo library and recognise one of its pieces</source>
        <translation>Crear una pequeña biblioteca de piezas escritas para esto y reconocer una</translation>
    </message>
    <message>
        <source>Cover of {album}</source>
        <translation>Portada de {album}</translation>
    </message>
    <message>
        <source>{station} announces: {title}</source>
        <translation>{station} anuncia: {title}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>{words}, {percent}</source>
        <translation>{words}, {percent}</translation>
    </message>
    <message>
        <source>answered in {ms} ms</source>
        <translation>respondido en {ms} ms</translation>
    </message>
    <message>
        <source>{title} is not named again while this music plays.</source>
        <translation>{title} no se vuelve a nombrar mientras dure esta música.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retirado</translation>
    </message>
    <message>
        <source>No music to recognise yet</source>
        <translation>Aún no hay música que reconocer</translation>
    </message>
    <message>
        <source>Add folders of your music, or try the demo: it takes a minute and stays on this computer.</source>
        <translation>Añada carpetas de su música, o pruebe la demo: dura un minuto y se queda en este equipo.</translation>
    </message>
    <message>
        <source>The demo is being made</source>
        <translation>Se está creando la demo</translation>
    </message>
    <message>
        <source>Earmark makes a dozen pieces, then recognises one of them in a noisy room.</source>
        <translation>Earmark crea una docena de piezas y después reconoce una de ellas en una sala ruidosa.</translation>
    </message>
    <message>
        <source>Your music is being indexed</source>
        <translation>Se está indexando su música</translation>
    </message>
    <message>
        <source>Songs are recognised as soon as they are indexed. You can start listening now.</source>
        <translation>Las canciones se reconocen en cuanto están indexadas. Ya puede empezar a escuchar.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Preparando</translation>
    </message>
    <message>
        <source>The recogniser is being loaded.</source>
        <translation>Se está cargando el reconocedor.</translation>
    </message>
    <message>
        <source>Ready to listen</source>
        <translation>Listo para escuchar</translation>
    </message>
    <message>
        <source>Earmark knows one track. Press Space and play some music.</source>
        <translation>Earmark conoce una pista. Pulse Espacio y ponga música.</translation>
    </message>
    <message>
        <source>Earmark knows {n} tracks. Press Space and play some music.</source>
        <translation>Earmark conoce {n} pistas. Pulse Espacio y ponga música.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Waiting for the station&apos;s music.</source>
        <translation>Esperando la música de la emisora.</translation>
    </message>
    <message>
        <source>Play some music near the microphone.</source>
        <translation>Ponga música cerca del micrófono.</translation>
    </message>
    <message>
        <source>It is very quiet</source>
        <translation>Se oye muy bajo</translation>
    </message>
    <message>
        <source>The station is silent. Earmark continues to listen.</source>
        <translation>La emisora está en silencio; Earmark sigue escuchando.</translation>
    </message>
    <message>
        <source>Move closer to the music or raise the input level; Earmark continues to listen.</source>
        <translation>Acérquese a la música o suba el nivel de entrada; Earmark sigue escuchando.</translation>
    </message>
    <message>
        <source>I hear something</source>
        <translation>Oigo algo</translation>
    </message>
    <message>
        <source>It takes a few seconds of music to be sure.</source>
        <translation>Unos segundos de música bastan para estar seguro.</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>No está en su biblioteca</translation>
    </message>
    <message>
        <source>The music is heard well enough, but it is none of the tracks Earmark knows.</source>
        <translation>La música se oye bastante bien, pero no es ninguna de las pistas que Earmark conoce.</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Reconocida</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Size against accuracy has its own axis: choose it alone.</source>
        <translation>«Tamaño frente a precisión» tiene un eje propio: elíjalo solo.</translation>
    </message>
    <message>
        <source>{size} of music</source>
        <translation>{size} de música</translation>
    </message>
    <message>
        <source>songs ·</source>
        <translation>canciones ·</translation>
    </message>
    <message>
        <source>recordings are simulated, no real room was measured</source>
        <translation>las grabaciones son simuladas, no se midió ninguna sala real</translation>
    </message>
    <message>
        <source>recorded in a room</source>
        <translation>grabado en una sala</translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation>sin intervalos</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Guardar las curvas</translation>
    </message>
    <message>
        <source>{path} cannot be written: choose another place.</source>
        <translation>{path} no se puede escribir: elija otro lugar.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar las cifras</translation>
    </message>
    <message>
        <source>No program here opens it; the report is {path}.</source>
        <translation>Ningún programa de aquí puede abrirlo; el informe está en {path}.</translation>
    </message>
    <message>
        <source>Point at the curves to read a figure</source>
        <translation>Señale las curvas para leer una cifra</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Qué se muestra</translation>
    </message>
    <message>
        <source>One panel per encoder</source>
        <translation>Un gráfico por codificador</translation>
    </message>
    <message>
        <source>One panel per noise level</source>
        <translation>Un gráfico por nivel de ruido</translation>
    </message>
    <message>
        <source>How the curves are arranged</source>
        <translation>Cómo se disponen las curvas</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save the curves as a picture (Ctrl+Shift+E)</source>
        <translation>Guardar las curvas como imagen (Ctrl+Mayús+E)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the figures with their intervals and the command (Ctrl+E)</source>
        <translation>Guardar las cifras con sus intervalos y el comando (Ctrl+E)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Open the report as a web page; the paper&apos;s protocols write one</source>
        <translation>Abrir el informe como página web; los protocolos del artículo escriben uno</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete the chosen results (Delete)</source>
        <translation>Eliminar los resultados elegidos (Supr)</translation>
    </message>
</context>
<context>
    <name>ReviewWorker</name>
    <message>
        <source>Something went wrong with the history; the log says what.</source>
        <translation>Algo salió mal con el historial; el registro dice qué.</translation>
    </message>
</context>
<context>
    <name>RoomAssistant</name>
    <message>
        <source>Looking for devices</source>
        <translation>Buscando dispositivos</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>No se encontró ningún micrófono</translation>
    </message>
    <message>
        <source>No loudspeaker was found</source>
        <translation>No se encontró ningún altavoz</translation>
    </message>
    <message>
        <source>The same loudspeaker</source>
        <translation>El mismo altavoz</translation>
    </message>
    <message>
        <source>Too loud: turn the loudspeakers or the microphone down.</source>
        <translation>Demasiado fuerte: baje los altavoces o el micrófono.</translation>
    </message>
    <message>
        <source>Nearly too loud: turn it down a little.</source>
        <translation>Casi demasiado fuerte: baje un poco.</translation>
    </message>
    <message>
        <source>Hardly anything is heard: play a song now, or choose another microphone.</source>
        <translation>Apenas se oye nada: ponga ahora una canción, o elija otro micrófono.</translation>
    </message>
    <message>
        <source>The level is good.</source>
        <translation>Se oye bien.</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>Abrir el micrófono</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Paso {n} de {all}</translation>
    </message>
    <message>
        <source>at most 15 are played; none that the encoder was trained on</source>
        <translation>suenan como mucho 15; ninguna con la que se entrenó</translation>
    </message>
    <message>
        <source>talk, traffic, kitchens: anything but music</source>
        <translation>conversaciones, tráfico, cocinas: cualquier cosa menos música</translation>
    </message>
    <message>
        <source>Choose songs, noise and devices first</source>
        <translation>Elija primero canciones, ruido y dispositivos</translation>
    </message>
    <message>
        <source>Put the noise loudspeaker far from the microphone, then be quiet.</source>
        <translation>Ponga el altavoz del ruido lejos del micrófono y guarde silencio.</translation>
    </message>
    <message>
        <source>Put the noise loudspeaker nearer to the microphone.</source>
        <translation>Ponga el altavoz del ruido más cerca del micrófono.</translation>
    </message>
    <message>
        <source>Put the noise loudspeaker closest to the microphone.</source>
        <translation>Ponga el altavoz del ruido pegado al micrófono.</translation>
    </message>
    <message>
        <source>Move nothing; the noise is mixed in at {db} dB.</source>
        <translation>No mueva nada; el ruido se mezcla a {db} dB.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Grabado</translation>
    </message>
    <message>
        <source>Close the microphone</source>
        <translation>Cerrar el micrófono</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Volver a los resultados</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Qué hace falta</translation>
    </message>
    <message>
        <source>Songs are played on one loudspeaker and noise on another, and a microphone hears both, three times: with the noise far away, nearer, and close. Then any encoder can be judged on your own room.</source>
        <translation>Las canciones suenan por un altavoz y el ruido por otro, y un micrófono oye ambos, tres veces: con el ruido lejos, más cerca y pegado. Después se puede juzgar cualquier codificador en su propia sala.</translation>
    </message>
    <message>
        <source>You need a computer with a loudspeaker and a microphone, a second loudspeaker for the noise (by cable or Bluetooth), a folder of songs, a folder of noise without music in it, and a quiet room for three times the length of the songs. With one loudspeaker both are mixed on it.</source>
        <translation>Necesita un equipo con altavoz y micrófono, un segundo altavoz para el ruido (por cable o Bluetooth), una carpeta de canciones, una carpeta de ruido sin música y una sala tranquila durante tres veces la duración de las canciones. Con un solo altavoz, ambos se mezclan en él.</translation>
    </message>
    <message>
        <source>Switch off everything that changes the sound: equalisers, spatial effects, the microphone&apos;s noise suppression, and echo cancellation, which removes exactly what should be recorded.</source>
        <translation>Desactive lo que cambia el sonido por el camino: ecualizadores, efectos de sonido envolvente, la supresión de ruido y la cancelación de eco del micrófono, que quita justo lo que se ha de grabar.</translation>
    </message>
    <message>
        <source>The makers of this program have not measured a real room: the procedure was only tried through a sound server, without loudspeakers and air. If your figures surprise you, trust your room.</source>
        <translation>Los autores de este programa no han medido una sala real: el procedimiento se probó a través de un servidor de sonido, sin altavoces ni aire. Si una cifra suya le sorprende, confíe en su sala.</translation>
    </message>
    <message>
        <source>What is played, and on what</source>
        <translation>Qué suena, y por dónde</translation>
    </message>
    <message>
        <source>Songs…</source>
        <translation>Canciones…</translation>
    </message>
    <message>
        <source>Noise…</source>
        <translation>Ruido…</translation>
    </message>
    <message>
        <source>Keep in…</source>
        <translation>Guardar en…</translation>
    </message>
    <message>
        <source>Folder of songs</source>
        <translation>Carpeta de canciones</translation>
    </message>
    <message>
        <source>Folder of noise</source>
        <translation>Carpeta de ruido</translation>
    </message>
    <message>
        <source>Folder for the recordings</source>
        <translation>Carpeta para las grabaciones</translation>
    </message>
    <message>
        <source>At most {m} min per level</source>
        <translation>Como mucho {m} min por nivel</translation>
    </message>
    <message>
        <source>Songs play on</source>
        <translation>Canciones por el altavoz</translation>
    </message>
    <message>
        <source>Noise plays on</source>
        <translation>Ruido por el altavoz</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Look for devices again</source>
        <translation>Buscar dispositivos de nuevo</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveles</translation>
    </message>
    <message>
        <source>Play a song, then noise, and set both loudspeakers to the same loudness at your seat, without distortion. Do not change the volumes after that: only the distance of the noise loudspeaker changes.</source>
        <translation>Ponga una canción, luego ruido, y ajuste ambos altavoces para que suenen igual de fuerte donde usted está, sin distorsión. Después no toque los volúmenes: solo cambia la distancia del altavoz del ruido.</translation>
    </message>
    <message>
        <source>Open the microphone to see what it hears.</source>
        <translation>Abra el micrófono para ver lo que oye.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Grabar</translation>
    </message>
    <message>
        <source>One level after another. A level that is cancelled is not saved; levels that are complete are.</source>
        <translation>Un nivel tras otro. Un nivel cancelado no se guarda; los completos, sí.</translation>
    </message>
    <message>
        <source>Record: {level}</source>
        <translation>Grabar: {level}</translation>
    </message>
    <message>
        <source>Judge encoders on these recordings</source>
        <translation>Juzgar codificadores con estas grabaciones</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Trainings</source>
        <translation>Entrenamientos</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Progress of this training</source>
        <translation>Cuánto lleva este entrenamiento</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Detener y conservar</translation>
    </message>
    <message>
        <source>Stop after this step; Resume continues from there</source>
        <translation>Detener tras este paso; Reanudar sigue desde ahí</translation>
    </message>
    <message>
        <source>Finish this epoch</source>
        <translation>Terminar esta vuelta</translation>
    </message>
    <message>
        <source>Stop when this round through all songs is complete</source>
        <translation>Detener cuando a cada canción le haya tocado una vez más</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Continue exactly where it stopped</source>
        <translation>Seguir exactamente donde estaba</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Index your music with it beside the old library</source>
        <translation>Indexar su música con él junto a la biblioteca anterior</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>Return to the previous model and library</source>
        <translation>Volver al modelo y la biblioteca de antes</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>Delete this run (Delete)</source>
        <translation>Eliminar este entrenamiento (Supr)</translation>
    </message>
    <message>
        <source>In use: your library is recognised with this model.</source>
        <translation>En uso: su biblioteca se reconoce con este modelo.</translation>
    </message>
    <message>
        <source>The music is being prepared; after that, the training starts by itself.</source>
        <translation>Su música se está preparando; después el entrenamiento empieza solo.</translation>
    </message>
    <message>
        <source>finds {p} of single seconds of unseen songs</source>
        <translation>encuentra el {p} de los segundos sueltos de canciones no vistas</translation>
    </message>
    <message>
        <source>finds {p} of single seconds of {n} unseen songs</source>
        <translation>encuentra el {p} de los segundos sueltos de {n} canciones no vistas</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Paso {n} de {all}</translation>
    </message>
    <message>
        <source>{time} of training</source>
        <translation>{time} de entrenamiento</translation>
    </message>
    <message>
        <source>loss {x}</source>
        <translation>pérdida {x}</translation>
    </message>
    <message>
        <source> ({p} before)</source>
        <translation> ({p} antes)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>None yet: there is no library. The first one uses “compact”.</source>
        <translation>Ninguno aún: no hay biblioteca. La primera usa «compact».</translation>
    </message>
    <message>
        <source>Delete everything that Earmark keeps: history, corrections, libraries, trainings, prepared music, settings and log? Your music stays.</source>
        <translation>¿Eliminar todo lo que guarda Earmark: historial, correcciones, bibliotecas, entrenamientos, música preparada, ajustes y registro? Su música se queda.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Eliminar…</translation>
    </message>
    <message>
        <source>This cannot be undone, and your music would have to be indexed again.</source>
        <translation>No se puede deshacer, y su música tendría que indexarse de nuevo.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Earmark uses this language from its next start.</source>
        <translation>Earmark hablará este idioma desde el próximo inicio.</translation>
    </message>
    <message>
        <source>A port is a number from {least} to {most}.</source>
        <translation>Un puerto es un número de {least} a {most}.</translation>
    </message>
    <message>
        <source>The address of the page is on the clipboard.</source>
        <translation>La dirección de la página está en el portapapeles.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Safe mode: nothing that you choose here is saved</source>
        <translation>Modo seguro: nada de lo que elija aquí se guarda</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>Un cambio se aplica al momento</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Listen at startup</source>
        <translation>Escuchar al iniciar</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Permanecer en la bandeja</translation>
    </message>
    <message>
        <source>Show each song&apos;s title</source>
        <translation>Avisar de cada canción</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Ir a la biblioteca</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>Ir al entrenamiento</translation>
    </message>
    <message>
        <source>Library in use</source>
        <translation>Biblioteca en uso</translation>
    </message>
    <message>
        <source>Encoder in use</source>
        <translation>Codificador en uso</translation>
    </message>
    <message>
        <source>Only the song&apos;s own</source>
        <translation>Solo la de la canción</translation>
    </message>
    <message>
        <source>Up to {n} faster or slower</source>
        <translation>Hasta un {n} más rápido o más lento</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Sonando ahora</translation>
    </message>
    <message>
        <source>A file with the current song, for streaming software; JSON if its name ends in .json.</source>
        <translation>Un archivo con la canción que se oye, para programas de emisión; como JSON si termina en .json.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Log of plays</source>
        <translation>Registro de canciones</translation>
    </message>
    <message>
        <source>A table of all plays, with beginning and end; one file a day, with the date in its name.</source>
        <translation>Una tabla de cada canción oída, con su comienzo y su fin; cada día tiene un archivo con su fecha.</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>Mostrar una página</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Copiar su dirección</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>Eliminar todos mis datos…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L switches between them on any page.</source>
        <translation>Ctrl+Mayús+L los recorre en cualquier página.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Surte efecto en el próximo inicio.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escucha</translation>
    </message>
    <message>
        <source>Sound source</source>
        <translation>Fuente de sonido</translation>
    </message>
    <message>
        <source>What Earmark listens to by default.</source>
        <translation>Lo que Earmark escucha si no se indica otra cosa.</translation>
    </message>
    <message>
        <source>When the window opens</source>
        <translation>Al abrirse la ventana</translation>
    </message>
    <message>
        <source>Opens the source at once, as if you had pressed Space.</source>
        <translation>Abre la fuente al momento, como si hubiera pulsado Espacio.</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconocimiento</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>Velocidades</translation>
    </message>
    <message>
        <source>Turntables, tapes and DJs&apos; pitch faders change a song&apos;s speed; looking further takes longer for music that is not in your library.</source>
        <translation>Los tocadiscos, las cintas y el control de pitch de los DJ cambian la velocidad de una canción; buscar más allá tarda más con música que no está en su biblioteca.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Al cerrarse la ventana</translation>
    </message>
    <message>
        <source>Earmark continues to listen; open or quit it with its icon in the tray.</source>
        <translation>Earmark sigue escuchando; su icono en la bandeja del sistema lo abre y lo cierra.</translation>
    </message>
    <message>
        <source>When a song is recognised</source>
        <translation>Al reconocer una canción</translation>
    </message>
    <message>
        <source>A desktop notification names it while another window is in front.</source>
        <translation>Una notificación del escritorio la nombra mientras mira otra cosa.</translation>
    </message>
    <message>
        <source>For other programs, while Earmark listens</source>
        <translation>Para otros programas, mientras Earmark escucha</translation>
    </message>
    <message>
        <source>Text of that file</source>
        <translation>Qué dice ese archivo</translation>
    </message>
    <message>
        <source>{title}, {artist} and {album} are filled in for each song.</source>
        <translation>{title}, {artist} y {album} representan el título, el artista y el álbum.</translation>
    </message>
    <message>
        <source>Page of the current song</source>
        <translation>Página de la canción actual</translation>
    </message>
    <message>
        <source>Cover, title and progress, for OBS&apos;s browser source. Only this computer can open it.</source>
        <translation>Carátula, título y progreso, para la fuente de navegador de OBS. Solo este equipo puede abrirla.</translation>
    </message>
    <message>
        <source>Port of that page</source>
        <translation>Puerto de esa página</translation>
    </message>
    <message>
        <source>Choose another one if a program already uses it.</source>
        <translation>Otro, si un programa ya lo ocupa.</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Todo se queda en este equipo</translation>
    </message>
    <message>
        <source>No account, no connection</source>
        <translation>Sin cuenta, sin conexión</translation>
    </message>
    <message>
        <source>Earmark opens a connection only to a server whose library you opened yourself, or to the address of a station that you chose and where that leads. This is everything that it stores:</source>
        <translation>Earmark solo abre una conexión con un servidor cuya biblioteca haya abierto usted mismo, o con la dirección de una emisora que haya elegido y adonde esta lleve. Esto es todo lo que guarda:</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Eliminar todos mis datos</translation>
    </message>
    <message>
        <source>All of the above, for good. Your music files are never touched.</source>
        <translation>Todo lo anterior, definitivamente. Los archivos de su música no se tocan nunca.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>Source and music, step by step</source>
        <translation>Fuente y música, paso a paso</translation>
    </message>
    <message>
        <source>The questions from the first start.</source>
        <translation>Lo que Earmark preguntó en su primer inicio.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Seek by 5 seconds</source>
        <translation>Avanzar o retroceder 5 segundos</translation>
    </message>
    <message>
        <source>Seek by 30 seconds</source>
        <translation>Avanzar o retroceder 30 segundos</translation>
    </message>
    <message>
        <source>Play the library&apos;s copy from where it was heard</source>
        <translation>Reproducir la copia de la biblioteca desde donde se oyó</translation>
    </message>
    <message>
        <source>Mark as a favourite</source>
        <translation>Marcarla como favorita</translation>
    </message>
    <message>
        <source>In a review: previous entry, next entry</source>
        <translation>Al revisar: la entrada anterior, la siguiente</translation>
    </message>
    <message>
        <source>In a review: zoom in, zoom out</source>
        <translation>Al revisar: acercar, alejar</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Evaluación</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Stage view, and back</source>
        <translation>La vista de demostración, y volver</translation>
    </message>
    <message>
        <source>Light, dark, or as the system</source>
        <translation>Claro, oscuro, o como el sistema</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Close a notice</source>
        <translation>Cerrar un aviso</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Ir al control siguiente</translation>
    </message>
    <message>
        <source>Start and stop listening</source>
        <translation>Empezar y dejar de escuchar</translation>
    </message>
    <message>
        <source>Listen until there is an answer</source>
        <translation>Escuchar hasta tener respuesta</translation>
    </message>
    <message>
        <source>Choose the source</source>
        <translation>Elegir la fuente</translation>
    </message>
    <message>
        <source>Mark the song as wrong</source>
        <translation>Indicar que la canción es incorrecta</translation>
    </message>
    <message>
        <source>Show why it matched, or the spectrogram again</source>
        <translation>Mostrar por qué coincidió, y de nuevo el sonido</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>Copiar el título</translation>
    </message>
    <message>
        <source>Freeze the picture, continue it</source>
        <translation>Congelar la imagen, dejarla seguir</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Probar la demo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Salir de la búsqueda</translation>
    </message>
    <message>
        <source>Pause, continue</source>
        <translation>Pausa, seguir</translation>
    </message>
    <message>
        <source>Edit title, artist or note</source>
        <translation>Escribir sobre título, artista o nota</translation>
    </message>
    <message>
        <source>Mark it as another song, or undo this</source>
        <translation>Indicar que era otra canción, o esta después de todo</translation>
    </message>
    <message>
        <source>Show the file in the file manager</source>
        <translation>Mostrar el archivo en el gestor de archivos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Deshacer la eliminación</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exportar lo que se muestra</translation>
    </message>
    <message>
        <source>Identify a file</source>
        <translation>Identificar un archivo</translation>
    </message>
    <message>
        <source>In a review: play the recording from here, stop</source>
        <translation>Al revisar: reproducir la grabación desde aquí, parar</translation>
    </message>
    <message>
        <source>In a review: play your library&apos;s song at the same place, or the recording again</source>
        <translation>Al revisar: oír la canción de su biblioteca en el mismo punto, y de nuevo la grabación</translation>
    </message>
    <message>
        <source>In a review: the song is right</source>
        <translation>Al revisar: la canción es correcta</translation>
    </message>
    <message>
        <source>In a review: it is not this song</source>
        <translation>Al revisar: no es esta canción</translation>
    </message>
    <message>
        <source>In a review: the song begins here</source>
        <translation>Al revisar: la canción empieza aquí</translation>
    </message>
    <message>
        <source>In a review: split the song here</source>
        <translation>Al revisar: dividir la canción aquí</translation>
    </message>
    <message>
        <source>In a review: join it with the next</source>
        <translation>Al revisar: unir con la siguiente</translation>
    </message>
    <message>
        <source>In a review: type its name</source>
        <translation>Al revisar: escribir su nombre</translation>
    </message>
    <message>
        <source>In a review: mark the list as reviewed, or undo this</source>
        <translation>Al revisar: marcar la lista como revisada o deshacerlo</translation>
    </message>
    <message>
        <source>In a review: show the whole recording</source>
        <translation>Al revisar: mostrar toda la grabación</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Salir de la revisión</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rehacer lo deshecho</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>Añadir carpetas</translation>
    </message>
    <message>
        <source>Choose another library</source>
        <translation>Elegir otra biblioteca</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>Buscar archivos nuevos y cambiados</translation>
    </message>
    <message>
        <source>Index every file again, even if unchanged</source>
        <translation>Indexar de nuevo cada archivo, haya cambiado o no</translation>
    </message>
    <message>
        <source>Remove the selected tracks</source>
        <translation>Quitar las pistas seleccionadas</translation>
    </message>
    <message>
        <source>Copy titles</source>
        <translation>Copiar títulos</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nuevo entrenamiento</translation>
    </message>
    <message>
        <source>Delete the chosen run</source>
        <translation>Eliminar el entrenamiento elegido</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Nueva evaluación</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Iniciarlo</translation>
    </message>
    <message>
        <source>Record in a room</source>
        <translation>Grabar en una sala</translation>
    </message>
    <message>
        <source>Reload the results</source>
        <translation>Buscar resultados de nuevo</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar las cifras</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Guardar las curvas</translation>
    </message>
    <message>
        <source>Delete the chosen results</source>
        <translation>Eliminar los resultados elegidos</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>as the system</source>
        <translation>como el sistema</translation>
    </message>
    <message>
        <source>light</source>
        <translation>claro</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>oscuro</translation>
    </message>
    <message>
        <source>Appearance: {mode}</source>
        <translation>Apariencia: {mode}</translation>
    </message>
</context>
<context>
    <name>SongSearch</name>
    <message>
        <source>The library could not be read; the log says why.</source>
        <translation>La biblioteca no se pudo leer; el registro dice por qué.</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Sound source</source>
        <translation>Fuente de sonido</translation>
    </message>
    <message>
        <source>What to listen to (Ctrl+M)</source>
        <translation>Qué escuchar (Ctrl+M)</translation>
    </message>
    <message>
        <source>Default: {name}</source>
        <translation>Predeterminado: {name}</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>Micrófono predeterminado</translation>
    </message>
    <message>
        <source>Internet radio…</source>
        <translation>Radio por internet…</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (no conectado)</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>What should Earmark listen to?</source>
        <translation>¿Qué debe escuchar Earmark?</translation>
    </message>
    <message>
        <source>Say something, or play some music, and watch the level. Internet radio is in the list, too. You can change the source at any time.</source>
        <translation>Diga algo, o ponga música, y mire el nivel. La radio por internet también está en la lista. Puede cambiar la fuente en cualquier momento.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Escuchando…</translation>
    </message>
    <message>
        <source>This source is not available any more. Choose another one.</source>
        <translation>Esta fuente ha desaparecido. Elija otra.</translation>
    </message>
    <message>
        <source>The station is silent. Wait a little, or choose another source.</source>
        <translation>La emisora está en silencio. Espere un poco o elija otra fuente.</translation>
    </message>
    <message>
        <source>I hear the station.</source>
        <translation>Oigo la emisora.</translation>
    </message>
    <message>
        <source>I hear you.</source>
        <translation>Le oigo.</translation>
    </message>
    <message>
        <source>Very quiet so far: say something, or bring the music closer.</source>
        <translation>Muy bajo hasta ahora: diga algo, o acerque la música.</translation>
    </message>
    <message>
        <source>Silent. Try another source, or check whether this one is muted in the sound settings.</source>
        <translation>Silencio. Pruebe otra fuente, o mire si esta está silenciada en los ajustes de sonido.</translation>
    </message>
    <message>
        <source>Too loud: turn the input down, or move away a little.</source>
        <translation>Demasiado fuerte: baje la entrada, o aléjese un poco.</translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>The sound shows here while Earmark listens</source>
        <translation>El sonido se muestra aquí mientras Earmark escucha</translation>
    </message>
    <message>
        <source>Spectrogram of the sound that is heard</source>
        <translation>Espectrograma del sonido que se oye</translation>
    </message>
    <message>
        <source>{s} s before the freeze</source>
        <translation>{s} s antes de congelar</translation>
    </message>
    <message>
        <source>{s} s ago</source>
        <translation>hace {s} s</translation>
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
        <translation>tono bloqueado, {percent}</translation>
    </message>
    <message>
        <source>{n} semitones up</source>
        <translation>{n} semitonos más arriba</translation>
    </message>
    <message>
        <source>{n} semitones down</source>
        <translation>{n} semitonos más abajo</translation>
    </message>
    <message>
        <source>{percent} fast</source>
        <translation>{percent} más rápido</translation>
    </message>
    <message>
        <source>{percent} slow</source>
        <translation>{percent} más lento</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Stage view</source>
        <translation>Vista de demostración</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>Posición en la pista</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Salir (Esc)</translation>
    </message>
    <message>
        <source>Back to the window (Esc or F11)</source>
        <translation>Volver a la ventana (Esc o F11)</translation>
    </message>
    <message>
        <source>{sure}, {percent} · from {s} s of sound · answered in {ms} ms</source>
        <translation>{sure}, {percent} · de {s} s de sonido · respondido en {ms} ms</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>No library yet</source>
        <translation>Aún sin biblioteca</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexando</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Cargando</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Demasiado bajo</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Comparando</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>Not in library</source>
        <translation>No está en la biblioteca</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Muy seguro</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguro</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Dudoso</translation>
    </message>
</context>
<context>
    <name>StationDialog</name>
    <message>
        <source>Internet radio</source>
        <translation>Radio por internet</translation>
    </message>
    <message>
        <source>Address of the station</source>
        <translation>Dirección de la emisora</translation>
    </message>
    <message>
        <source>The address of the stream itself, or of a playlist (M3U, PLS) that names it. Only this address, and where it leads, is contacted.</source>
        <translation>La dirección de la emisión misma o de una lista de reproducción (M3U, PLS) que la nombre. Solo se contacta con esta dirección y adonde lleve.</translation>
    </message>
    <message>
        <source>Stations that you listened to last</source>
        <translation>Últimas emisoras escuchadas</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this station from the list (Delete)</source>
        <translation>Quitar esta emisora de la lista (Supr)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Elegir</translation>
    </message>
</context>
<context>
    <name>SystemController</name>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>Everything that Earmark stored was deleted.</source>
        <translation>Se eliminó todo lo que Earmark guardaba.</translation>
    </message>
    <message>
        <source>Not everything could be deleted: {n} files are left, such as {file}.</source>
        <translation>No se pudo eliminar todo: quedan {n} archivos, como {file}.</translation>
    </message>
    <message>
        <source>Something went wrong inside Earmark. It continues, but may not do what you asked for.</source>
        <translation>Algo salió mal dentro de Earmark. Sigue adelante, pero quizá no haga lo que pidió.</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Copiar un informe</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Nothing was sent.</source>
        <translation>El informe está en el portapapeles. No se envió nada.</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Aceptada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Con nombre</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Cambiado</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>No está en su biblioteca</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Back to the recordings (Backspace)</source>
        <translation>Volver a las grabaciones (Retroceso)</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>What is heard when</source>
        <translation>Qué se oye y cuándo</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Empezar aquí</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Dividir</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Unir</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Poner nombre</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Elegir otra</translation>
    </message>
    <message>
        <source>Choose among similar songs, or search (Enter)</source>
        <translation>Elegir entre canciones parecidas, o buscar (Intro)</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of the recording</source>
        <translation>Línea de tiempo de la grabación</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>No está en su biblioteca</translation>
    </message>
</context>
<context>
    <name>TrackModel</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Ruta</translation>
    </message>
</context>
<context>
    <name>TracksPanel</name>
    <message>
        <source>Tracks</source>
        <translation>Pistas</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>No track contains “{text}”.</source>
        <translation>Ninguna pista contiene «{text}».</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Not started</source>
        <translation>Sin empezar</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Iniciando</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenido</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>loss {x}</source>
        <translation>pérdida {x}</translation>
    </message>
    <message>
        <source>{p} found</source>
        <translation>{p} encontrado</translation>
    </message>
    <message>
        <source>Stopping after this step; what it has learnt is kept</source>
        <translation>Deteniendo tras este paso; lo aprendido se conserva</translation>
    </message>
    <message>
        <source>Finishing this round through the music, then it stops</source>
        <translation>Terminando esta vuelta a la música; después se detiene</translation>
    </message>
    <message>
        <source>Getting the music, noise and rooms ready</source>
        <translation>Preparando la música, el ruido y las salas</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Aprendiendo</translation>
    </message>
    <message>
        <source>Measuring how many songs it finds before training</source>
        <translation>Midiendo cuántas canciones encuentra antes de aprender</translation>
    </message>
    <message>
        <source>It ended without giving a reason. Resume continues from the last checkpoint.</source>
        <translation>Terminó sin decir por qué. Reanudar sigue desde el último punto guardado.</translation>
    </message>
    <message>
        <source>You stopped it. Resume continues exactly where it stopped.</source>
        <translation>Detenido por usted. Reanudar sigue exactamente donde estaba.</translation>
    </message>
    <message>
        <source>Done. Use this model, or keep it for later.</source>
        <translation>Hecho. Use este modelo, o guárdelo para más tarde.</translation>
    </message>
    <message>
        <source>The music is not fully prepared yet. Resume continues with it.</source>
        <translation>La música aún no se ha preparado hasta el final. Reanudar sigue con ella.</translation>
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
        <translation>El entrenamiento «{title}» ha seguido mientras la ventana estaba cerrada.</translation>
    </message>
    <message>
        <source>The training could not be saved: {why}.</source>
        <translation>El entrenamiento no se pudo anotar: {why}.</translation>
    </message>
    <message>
        <source>Stopped. What was decoded is kept: Resume continues with it.</source>
        <translation>Detenido. Lo decodificado se conserva: Reanudar sigue con ello.</translation>
    </message>
    <message>
        <source>Preparing the music</source>
        <translation>Preparando la música</translation>
    </message>
    <message>
        <source>Something else is being prepared: wait for it, or cancel it.</source>
        <translation>Se está preparando otra cosa: espere, o cancélela.</translation>
    </message>
    <message>
        <source>“{title}” is still learning: wait until it is done, or stop it first.</source>
        <translation>«{title}» aún está aprendiendo: espere a que termine, o deténgalo primero.</translation>
    </message>
    <message>
        <source>The training could not be started; try again.</source>
        <translation>El entrenamiento no se pudo iniciar; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The training could not be asked: {why}.</source>
        <translation>No se pudo preguntar al entrenamiento: {why}.</translation>
    </message>
    <message>
        <source>Delete “{title}”, its curves and checkpoints? A model that you use stays.</source>
        <translation>¿Eliminar «{title}», sus curvas y puntos guardados? Un modelo que esté en uso se conserva.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>It could not be deleted: {why}.</source>
        <translation>No se pudo eliminar: {why}.</translation>
    </message>
    <message>
        <source>Your library is empty: add folders of music to it first.</source>
        <translation>Su biblioteca está vacía: añádale primero carpetas de música.</translation>
    </message>
    <message>
        <source>The previous library and model are in use again. The new ones are kept.</source>
        <translation>La biblioteca y el modelo de antes están de nuevo en uso. Los nuevos se conservan.</translation>
    </message>
    <message>
        <source>Your music is now recognised with the new model. The old library and model are kept.</source>
        <translation>Su música se reconoce ahora con el nuevo modelo. La biblioteca y el modelo anteriores se conservan.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver atrás</translation>
    </message>
    <message>
        <source>Stopped. Nothing was switched; what is already indexed is kept for the next time.</source>
        <translation>Detenido. No se cambió nada; lo ya indexado se guarda para la próxima vez.</translation>
    </message>
    <message>
        <source>This model is not calibrated ({why}): it would name songs by a cautious rule of thumb, and say “not in your library” more often.</source>
        <translation>Este modelo no está calibrado ({why}): nombraría canciones con una regla prudente, y diría «no está en su biblioteca» más a menudo.</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Usarlo de todos modos</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>New training…</source>
        <translation>Nuevo entrenamiento…</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nuevo entrenamiento</translation>
    </message>
    <message>
        <source>Teach an encoder your music (Ctrl+N)</source>
        <translation>Enseñar su música a un codificador (Ctrl+N)</translation>
    </message>
    <message>
        <source>Teach Earmark your music</source>
        <translation>Enseñe su música a Earmark</translation>
    </message>
    <message>
        <source>The encoder turns sound into fingerprints. Trained on your own collection, it tells your songs apart in noisier rooms. Training runs in the background, and you can always go back.</source>
        <translation>El codificador convierte el sonido en huellas. Entrenado con su propia colección, distingue sus canciones en salas más ruidosas. El entrenamiento va en segundo plano, y siempre puede volver atrás.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Earmark</source>
        <translation>Mostrar Earmark</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Dejar de escuchar</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escuchando</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>sin escuchar</translation>
    </message>
</context>
<context>
    <name>UserDataList</name>
    <message>
        <source>Measuring…</source>
        <translation>Midiendo…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Abrir carpeta</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Abrir la carpeta: {name}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada aún</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>What was heard and when.</source>
        <translation>Qué se oyó y cuándo.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Correcciones</translation>
    </message>
    <message>
        <source>Names that you marked as wrong, with figures; no sound.</source>
        <translation>Canciones que marcó como incorrectas, con cifras; sin sonido.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliotecas</translation>
    </message>
    <message>
        <source>Fingerprints of your music. The music itself stays where it is.</source>
        <translation>Huellas de su música. La música misma se queda donde está.</translation>
    </message>
    <message>
        <source>Trainings and evaluations</source>
        <translation>Entrenamientos y evaluaciones</translation>
    </message>
    <message>
        <source>Runs, models, results and your recordings.</source>
        <translation>Entrenamientos, modelos, resultados y sus grabaciones.</translation>
    </message>
    <message>
        <source>Prepared music</source>
        <translation>Música preparada</translation>
    </message>
    <message>
        <source>Copies for training and testing. They can be made again.</source>
        <translation>Copias para entrenar y juzgar. Se pueden crear de nuevo.</translation>
    </message>
    <message>
        <source>Settings and log</source>
        <translation>Ajustes y registro</translation>
    </message>
    <message>
        <source>Your choices on this page, and the log of errors.</source>
        <translation>Lo elegido en esta página, y lo que salió mal por dentro.</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>Mel axis</source>
        <translation>Eje mel</translation>
    </message>
    <message>
        <source>Log axis</source>
        <translation>Eje log</translation>
    </message>
    <message>
        <source>Linear axis</source>
        <translation>Eje lineal</translation>
    </message>
    <message>
        <source>Page colours</source>
        <translation>Colores de página</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Frequency axis</source>
        <translation>Eje de frecuencia</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>Lowest level shown</source>
        <translation>Nivel más bajo mostrado</translation>
    </message>
    <message>
        <source>Highest level shown</source>
        <translation>Nivel más alto mostrado</translation>
    </message>
    <message>
        <source>Values under the pointer</source>
        <translation>Lo que hay bajo el puntero</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Congelar</translation>
    </message>
    <message>
        <source>Freeze the picture; listening continues (F)</source>
        <translation>Congelar la imagen; la escucha sigue (F)</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Congelado</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Back to the spectrogram</source>
        <translation>Volver al sonido</translation>
    </message>
    <message>
        <source>Show the spectrogram again (Y)</source>
        <translation>Mostrar de nuevo el espectrograma (Y)</translation>
    </message>
    <message>
        <source>Why it matched</source>
        <translation>Por qué coincidió</translation>
    </message>
    <message>
        <source>The song is being read.</source>
        <translation>Se está leyendo la canción.</translation>
    </message>
    <message>
        <source>That song is not among the last candidates; ask again when it plays.</source>
        <translation>Esa canción no está entre lo último que se juzgó; pregunte de nuevo cuando suene.</translation>
    </message>
    <message>
        <source>Why “{title}”</source>
        <translation>Por qué «{title}»</translation>
    </message>
    <message>
        <source>Why not “{title}”</source>
        <translation>Por qué no «{title}»</translation>
    </message>
    <message>
        <source>{s} s were heard, matched at {from}: similarity {alike} of 1.</source>
        <translation>Se oyeron {s} s, superpuestos a partir de {from}: semejanza {alike} de 1.</translation>
    </message>
    <message>
        <source>{s} s were heard, matched at {from}: similarity {alike} of 1; the next song has {other}.</source>
        <translation>Se oyeron {s} s, superpuestos a partir de {from}: semejanza {alike} de 1, frente a {other} de la segunda mejor canción.</translation>
    </message>
    <message>
        <source>The sound was brought to the song&apos;s own speed.</source>
        <translation>El sonido se llevó a la velocidad de la propia canción.</translation>
    </message>
    <message>
        <source>{heard} of the song&apos;s {all} strongest tones are in what was heard; chance would give {chance}.</source>
        <translation>{heard} de los {all} tonos más fuertes de la canción están en lo que se oyó; el azar daría {chance}.</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation>Cancelar esta operación</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} de {total} {unit}</translation>
    </message>
    <message>
        <source>{what}: paused. What is finished is kept.</source>
        <translation>{what}: en pausa. Lo terminado se conserva.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>{owner}: {text}</source>
        <translation>{owner}: {text}</translation>
    </message>
    <message>
        <source>Pausing; what is finished is kept</source>
        <translation>Pausando; lo terminado se conserva</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept</source>
        <translation>Deteniendo; lo terminado se conserva</translation>
    </message>
    <message>
        <source>{s} s left</source>
        <translation>quedan {s} s</translation>
    </message>
    <message>
        <source>{m} min {s} s left</source>
        <translation>quedan {m} min {s} s</translation>
    </message>
    <message>
        <source>{m} min left</source>
        <translation>quedan {m} min</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>quedan {h} h {m} min</translation>
    </message>
</context>
<context>
    <name>_OtherCandidates</name>
    <message>
        <source>Nearest guesses</source>
        <translation>Conjeturas más cercanas</translation>
    </message>
    <message>
        <source>Also considered</source>
        <translation>También considerados</translation>
    </message>
</context>
<context>
    <name>_Songs</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artista</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Álbum</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Seguridad</translation>
    </message>
</context>
</TS>
