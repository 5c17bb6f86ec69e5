<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Adoption</name>
    <message>
        <source>Keeping the model</source>
        <translation>Conservation du modèle</translation>
    </message>
    <message>
        <source>Indexing your music with the new model</source>
        <translation>Indexation de votre musique avec le nouveau modèle</translation>
    </message>
    <message>
        <source>It failed without giving a reason.</source>
        <translation>Échec, sans raison donnée.</translation>
    </message>
    <message>
        <source>the music that it was trained on is not known here</source>
        <translation>la musique sur laquelle il a été entraîné n’est pas connue ici</translation>
    </message>
    <message>
        <source>Calibrating; Cancel skips it</source>
        <translation>Étalonnage&#xa0;; «&#xa0;Annuler&#xa0;» permet de le passer</translation>
    </message>
    <message>
        <source>it was skipped</source>
        <translation>l’étalonnage a été passé</translation>
    </message>
    <message>
        <source>The switch could not be saved: {why}.</source>
        <translation>Le changement n’a pas pu être noté&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Encoder</source>
        <translation>Encodeur</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Partir de</translation>
    </message>
    <message>
        <source>Noise and rooms</source>
        <translation>Bruit et pièces</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituel</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Léger</translation>
    </message>
    <message>
        <source>Harsh</source>
        <translation>Sévère</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Étapes</translation>
    </message>
    <message>
        <source>by the time</source>
        <translation>selon le temps</translation>
    </message>
    <message>
        <source>Songs in a batch</source>
        <translation>Titres par lot</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Taux d’apprentissage</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The shipped encoder</source>
        <translation>L’encodeur fourni</translation>
    </message>
    <message>
        <source>Nothing: from scratch</source>
        <translation>Rien&#xa0;: de zéro</translation>
    </message>
</context>
<context>
    <name>AugmentationPreview</name>
    <message>
        <source>Hear what it is trained on</source>
        <translation>Écouter à quoi il s’entraîne</translation>
    </message>
    <message>
        <source>A song as it is, and as a phone in a room hears it</source>
        <translation>Un titre tel quel, et tel qu’un téléphone l’entend dans une pièce</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Un autre</translation>
    </message>
    <message>
        <source>Preparing a sample</source>
        <translation>Préparation d’un échantillon</translation>
    </message>
    <message>
        <source>No sample</source>
        <translation>Pas d’échantillon</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Play a sample: {which}</source>
        <translation>Écouter un échantillon&#xa0;: {which}</translation>
    </message>
</context>
<context>
    <name>CandidateBars</name>
    <message>
        <source>Evidence for the best songs</source>
        <translation>Indices pour les meilleurs titres</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Search your library</source>
        <translation>Chercher dans votre bibliothèque</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>It is the selected song (Enter)</source>
        <translation>C’est le morceau sélectionné (Entrée)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Leave the entry as it is (Escape)</source>
        <translation>Laisser l’entrée telle quelle (Échap)</translation>
    </message>
    <message>
        <source>Other candidates</source>
        <translation>Ce que cela peut être d’autre</translation>
    </message>
    <message>
        <source>Type a title or an artist.</source>
        <translation>Saisissez un titre ou un artiste.</translation>
    </message>
    <message>
        <source>Your library has no such song: name it below.</source>
        <translation>Votre bibliothèque n’a pas ce morceau&#xa0;: nommez-le ci-dessous.</translation>
    </message>
</context>
<context>
    <name>CommandProcess</name>
    <message>
        <source>The command could not be started.</source>
        <translation>La commande n’a pas pu être lancée.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Heard</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ressemblance</translation>
    </message>
    <message>
        <source>The song</source>
        <translation>Le titre</translation>
    </message>
</context>
<context>
    <name>CopyModel</name>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
    <message>
        <source>{n} · same file</source>
        <translation>{n} · même fichier</translation>
    </message>
    <message>
        <source>{n} · same recording</source>
        <translation>{n} · même enregistrement</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>Loss, learning rate and songs found, over the steps</source>
        <translation>Perte, taux d’apprentissage et titres trouvés, au fil des étapes</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Perte</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Taux</translation>
    </message>
    <message>
        <source>Found, %</source>
        <translation>Trouvés, %</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message>
        <source>Before it starts</source>
        <translation>Avant de commencer</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Disque</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Looking at your music</source>
        <translation>Examen de votre musique</translation>
    </message>
    <message>
        <source>Looking at your music, {n} of {all} files</source>
        <translation>Examen de votre musique, {n} fichiers sur {all}</translation>
    </message>
    <message>
        <source>{time} in {songs} songs from one folder</source>
        <translation>{time} dans {songs} titres d’un dossier</translation>
    </message>
    <message>
        <source>{time} in {songs} songs from {n} folders</source>
        <translation>{time} dans {songs} titres de {n} dossiers</translation>
    </message>
    <message>
        <source>{time} in {n} recordings</source>
        <translation>{time} dans {n} enregistrements</translation>
    </message>
    <message>
        <source>Simulated hum and hiss</source>
        <translation>Ronflement et souffle, artificiels</translation>
    </message>
    <message>
        <source>{n} simulated rooms</source>
        <translation>{n} pièces simulées</translation>
    </message>
    <message>
        <source>{n} rooms</source>
        <translation>{n} pièces</translation>
    </message>
    <message>
        <source>Prepared already; {free} are free</source>
        <translation>Déjà préparé&#xa0;; {free} libres</translation>
    </message>
    <message>
        <source>Needs {size}; {free} are free</source>
        <translation>Besoin de {size}&#xa0;; {free} libres</translation>
    </message>
    <message>
        <source>Measuring how fast this computer is</source>
        <translation>Mesure de la vitesse de cet ordinateur</translation>
    </message>
    <message>
        <source>About {time}: {steps} steps of {pace} s each</source>
        <translation>Environ {time}&#xa0;: {steps} étapes de {pace} s</translation>
    </message>
    <message>
        <source>, after the music is prepared</source>
        <translation>, une fois la musique préparée</translation>
    </message>
    <message>
        <source>At least three songs are needed: add music to your library, or choose other folders.</source>
        <translation>Il faut au moins trois titres&#xa0;: ajoutez de la musique à votre bibliothèque, ou choisissez d’autres dossiers.</translation>
    </message>
    <message>
        <source>The disk has no room for the prepared music: make room, or choose less music.</source>
        <translation>Il n’y a pas assez de place sur le disque pour la musique préparée&#xa0;: libérez de l’espace, ou choisissez moins de musique.</translation>
    </message>
    <message>
        <source>Less than an hour of music: it will know these songs well, and may find others worse than before.</source>
        <translation>Moins d’une heure de musique&#xa0;: il connaîtra bien ces titres, mais trouvera peut-être les autres moins bien qu’avant.</translation>
    </message>
    <message>
        <source>All songs are in one or two folders, so false names for unknown songs are hard to rule out.</source>
        <translation>Tous les titres se trouvent dans un ou deux dossiers&#xa0;: il est difficile d’exclure de faux noms pour une musique inconnue.</translation>
    </message>
    <message>
        <source>Recordings of talk, streets or kitchens, as noise, would prepare it better for real rooms.</source>
        <translation>Des enregistrements de conversations, de rues ou de cuisines, comme bruit, le prépareraient mieux aux vraies pièces.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo begins when the work on the library is done.</source>
        <translation>La démo commence quand le travail sur la bibliothèque est terminé.</translation>
    </message>
    <message>
        <source>Making the demo library</source>
        <translation>Création de la bibliothèque de démonstration</translation>
    </message>
    <message>
        <source>Recording a piece in a noisy room</source>
        <translation>Enregistrement d’un morceau dans une pièce bruyante</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Earmark is still running</source>
        <translation>Earmark est toujours là</translation>
    </message>
    <message>
        <source>Open or quit it with its icon in the tray.</source>
        <translation>Son icône dans la zone de notification l’ouvre et le quitte.</translation>
    </message>
</context>
<context>
    <name>DetailsWorker</name>
    <message>
        <source>The picture could not be drawn; the log says why.</source>
        <translation>L’image n’a pas pu être dessinée&#xa0;; le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Press Space to listen. F1 shows all keys.</source>
        <translation>Appuyez sur Espace pour écouter. F1 affiche tous les raccourcis.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Earmark now makes its demo pieces and recognises one in a noisy room.</source>
        <translation>Earmark crée maintenant ses morceaux de démonstration et en reconnaît un dans une pièce bruyante.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Your music is indexed in the background, about an hour of music in a few seconds. Songs are recognised as soon as they are indexed. The Library page shows the progress.</source>
        <translation>Votre musique est indexée en arrière-plan, environ une heure de musique en quelques secondes. Les morceaux sont reconnus dès qu’ils sont indexés. La page Bibliothèque montre la progression.</translation>
    </message>
    <message>
        <source>Index my music</source>
        <translation>Indexer ma musique</translation>
    </message>
    <message>
        <source>No music was chosen, so there is nothing to recognise yet: add folders on the Library page.</source>
        <translation>Aucune musique n’a été choisie, il n’y a donc encore rien à reconnaître&#xa0;: ajoutez des dossiers dans la page Bibliothèque.</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message>
        <source>A file could not be examined; the log says why.</source>
        <translation>Un fichier n’a pas pu être examiné&#xa0;; le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>“{name}” has more files; only the first {n} are asked about.</source>
        <translation>«&#xa0;{name}&#xa0;» contient plus de fichiers&#xa0;; seuls les {n} premiers sont analysés.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>An address holds no user and no password; leave them out, and give them to `afp library login` instead.</source>
        <translation>Une adresse ne contient ni utilisateur ni mot de passe&#xa0;; retirez-les et donnez-les à `afp library login`.</translation>
    </message>
    <message>
        <source>The address of a station contains no user name and no password; leave them out.</source>
        <translation>L’adresse d’une station ne contient ni utilisateur ni mot de passe&#xa0;; retirez-les.</translation>
    </message>
    <message>
        <source>An index file is missing or damaged.</source>
        <translation>Un fichier d’index manque ou est endommagé.</translation>
    </message>
    <message>
        <source>A batch of {count} needs as many songs, and there are {songs}: take a smaller batch or more music.</source>
        <translation>Un lot de {count} demande autant de titres, et il y en a {songs} : prenez un lot plus petit ou davantage de musique.</translation>
    </message>
    <message>
        <source>All of this music is by one maker, so no song is absent: give music in more folders.</source>
        <translation>Toute cette musique est d’un seul auteur, donc aucun titre n’est absent : donnez de la musique dans plus de dossiers.</translation>
    </message>
    <message>
        <source>Another library was published as {address}; choose another name, or publish that one.</source>
        <translation>Une autre bibliothèque a été publiée sous {address}&#xa0;; choisissez un autre nom, ou publiez celle-là.</translation>
    </message>
    <message>
        <source>Another process trains in {folder}: wait for it, or stop it with --ask stop.</source>
        <translation>Un autre processus entraîne dans {folder} : attendez-le, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Another program is changing the library {path}; wait until it is done, or stop it.</source>
        <translation>Un autre programme modifie la bibliothèque {path}&#xa0;; attendez qu’il ait fini, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Between the chirps {value} s are missing or too many, so sound was lost: close what else keeps the computer busy and run this again.</source>
        <translation>Entre les signaux sonores, {value} s manquent ou sont en trop : du son a été perdu. Fermez ce qui occupe l’ordinateur et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Decoding this file does not come to an end; it is probably damaged.</source>
        <translation>Le décodage de ce fichier ne finit pas&#xa0;; il est sans doute endommagé.</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}).</source>
        <translation>Il ne peut pas être lu ({strerror}).</translation>
    </message>
    <message>
        <source>It is longer than a day; split it into shorter files.</source>
        <translation>Il dure plus d’un jour&#xa0;; découpez-le en fichiers plus courts.</translation>
    </message>
    <message>
        <source>It is shorter than {segment_s} s, too short to be recognised.</source>
        <translation>Il dure moins de {segment_s} s, trop peu pour être reconnu.</translation>
    </message>
    <message>
        <source>Its stored embeddings are cut short or gone.</source>
        <translation>Ses empreintes stockées sont tronquées ou disparues.</translation>
    </message>
    <message>
        <source>Its stored embeddings are damaged.</source>
        <translation>Ses empreintes stockées sont endommagées.</translation>
    </message>
    <message>
        <source>Its stored embeddings were damaged; index it again.</source>
        <translation>Ses empreintes stockées étaient endommagées&#xa0;; indexez-le de nouveau.</translation>
    </message>
    <message>
        <source>No loudspeaker could be opened: connect one, or choose one in the system&apos;s sound settings.</source>
        <translation>Aucun haut-parleur n’a pu être ouvert&#xa0;: branchez-en un, ou choisissez-en un dans les réglages du son du système.</translation>
    </message>
    <message>
        <source>No loudspeaker was found: connect one and check that the sound server runs.</source>
        <translation>Aucun haut-parleur trouvé&#xa0;: branchez-en un et vérifiez que le serveur de son fonctionne.</translation>
    </message>
    <message>
        <source>No microphone was found: connect one and check that the sound server runs, or listen to a file with --source FILE.</source>
        <translation>Aucun microphone trouvé&#xa0;: branchez-en un et vérifiez que le serveur de son fonctionne, ou écoutez un fichier avec --source FICHIER.</translation>
    </message>
    <message>
        <source>No sound could be decoded; the file is damaged, or its format is unknown.</source>
        <translation>Aucun son n’a pu être décodé&#xa0;; le fichier est endommagé, ou son format est inconnu.</translation>
    </message>
    <message>
        <source>Nobody trains in {folder} now.</source>
        <translation>Personne n’entraîne dans {folder} en ce moment.</translation>
    </message>
    <message>
        <source>None of the files could be read.</source>
        <translation>Aucun des fichiers n’a pu être lu.</translation>
    </message>
    <message>
        <source>Nothing can be calibrated: queries of both present and absent songs are needed.</source>
        <translation>Rien ne peut être étalonné : il faut des extraits de titres présents et de titres absents.</translation>
    </message>
    <message>
        <source>Nothing can be heard in this music: give folders with songs.</source>
        <translation>On n’entend rien dans cette musique : donnez des dossiers de titres.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be opened; check the spelling.</source>
        <translation>Seule une adresse qui commence par http:// ou https:// est ouverte&#xa0;; vérifiez son orthographe.</translation>
    </message>
    <message>
        <source>Part of the library {address} is not there yet; try again in a minute.</source>
        <translation>Une partie de la bibliothèque {address} n’est pas encore là&#xa0;; réessayez dans une minute.</translation>
    </message>
    <message>
        <source>Port {port} cannot be used ({reason}): choose another one.</source>
        <translation>Le port {port} ne peut pas servir ({reason})&#xa0;: choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Reading a library from a server needs pymilvus; install it with `pip install &apos;earmark[milvus]&apos;`.</source>
        <translation>Lire une bibliothèque sur un serveur demande pymilvus&#xa0;; installez-le avec `pip install &apos;earmark[milvus]&apos;`.</translation>
    </message>
    <message>
        <source>Something went wrong in afp ({failure}). Run it again with --debug for the details.</source>
        <translation>Quelque chose s’est mal passé dans Earmark ({failure}). Réessayez ; l’aide établit un rapport.</translation>
    </message>
    <message>
        <source>The card and the weights in {folder} do not belong to the same model: restore its files.</source>
        <translation>La fiche et les poids de {folder} ne sont pas du même modèle&#xa0;: restaurez ses fichiers.</translation>
    </message>
    <message>
        <source>The catalogue gives it rows that do not exist.</source>
        <translation>Le catalogue lui donne des lignes qui n’existent pas.</translation>
    </message>
    <message>
        <source>The catalogue gives it rows that straddle two files.</source>
        <translation>Le catalogue lui donne des lignes à cheval sur deux fichiers.</translation>
    </message>
    <message>
        <source>The catalogue of {kept} is damaged and no copy of it is whole; delete the library with `afp library delete` and index the music again.</source>
        <translation>Le catalogue de {kept} est endommagé et aucune copie n’en est intacte&#xa0;; supprimez la bibliothèque avec `afp library delete` et indexez de nouveau la musique.</translation>
    </message>
    <message>
        <source>The catalogue {path} is damaged or cannot be read; run `afp library repair` on {path2}.</source>
        <translation>Le catalogue {path} est endommagé ou illisible&#xa0;; lancez `afp library repair` sur {path2}.</translation>
    </message>
    <message>
        <source>The catalogue {was}; {source} is in its place, with {saved} tracks that had changed since: run `afp index`, and files that it does not know any more are indexed again.</source>
        <translation>Le catalogue {was}&#xa0;; {source} a pris sa place, avec {saved} titres qui avaient changé depuis&#xa0;: lancez `afp index`, et les fichiers qu’il ne connaît plus seront réindexés.</translation>
    </message>
    <message>
        <source>The certificate of the server {host} is not one that this computer trusts; name the file of its authority&apos;s in GRPC_DEFAULT_SSL_ROOTS_FILE_PATH.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat du serveur {host}&#xa0;; nommez le fichier de son autorité dans GRPC_DEFAULT_SSL_ROOTS_FILE_PATH.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not one that this computer trusts; check the address.</source>
        <translation>Cet ordinateur ne fait pas confiance au certificat de «&#xa0;{host}&#xa0;»&#xa0;; vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} is not of this run&apos;s network ({encoder}): restore its config.json, or begin a run in another folder.</source>
        <translation>Le point de sauvegarde dans {folder} n’est pas du réseau de cet entraînement ({encoder}). Restaurez son config.json, ou commencez un nouvel entraînement.</translation>
    </message>
    <message>
        <source>The chirp after the last song cannot be heard: turn the music up, bring the microphone nearer, or turn the noise down, and run this again.</source>
        <translation>Le signal sonore après le dernier titre ne s’entend pas. Montez la musique, rapprochez le microphone ou baissez le bruit, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The chirp before the first song cannot be heard: turn the music up, bring the microphone nearer, or turn the noise down, and run this again.</source>
        <translation>Le signal sonore avant le premier titre ne s’entend pas. Montez la musique, rapprochez le microphone ou baissez le bruit, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The computer slept or was too busy to record: keep it awake and run this again.</source>
        <translation>L’ordinateur était en veille ou trop occupé pour enregistrer. Gardez-le actif et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The decoder crashed on this file; it is probably damaged.</source>
        <translation>Le décodeur s’est arrêté brutalement sur ce fichier&#xa0;; il est sans doute endommagé.</translation>
    </message>
    <message>
        <source>The file could not be read ({strerror}).</source>
        <translation>Le fichier n’a pas pu être lu ({strerror}).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The index belongs to another encoder or another version of Earmark.</source>
        <translation>L’index appartient à un autre encodeur ou à une autre version d’Earmark.</translation>
    </message>
    <message>
        <source>The index file {name} is damaged.</source>
        <translation>Le fichier d’index {name} est endommagé.</translation>
    </message>
    <message>
        <source>The index of {directory} is missing or behind; run `afp library rebuild`.</source>
        <translation>L’index de {directory} manque ou est en retard&#xa0;; lancez `afp library rebuild`.</translation>
    </message>
    <message>
        <source>The index&apos;s codebook is not of its manifest.</source>
        <translation>Le dictionnaire de l’index n’est pas celui de son manifeste.</translation>
    </message>
    <message>
        <source>The index&apos;s manifest is damaged.</source>
        <translation>Le manifeste de l’index est endommagé.</translation>
    </message>
    <message>
        <source>The library holds no song of twelve seconds or more: give one with --song FILE.</source>
        <translation>La bibliothèque ne contient aucun titre de douze secondes ou plus : ajoutez-y des titres plus longs.</translation>
    </message>
    <message>
        <source>The library on the server was published by a newer Earmark; update this one to read it.</source>
        <translation>La bibliothèque du serveur a été publiée par un Earmark plus récent&#xa0;; mettez celui-ci à jour pour la lire.</translation>
    </message>
    <message>
        <source>The library {address} is not completely published yet; run `afp library publish` to go on.</source>
        <translation>La bibliothèque {address} n’est pas encore entièrement publiée&#xa0;; lancez `afp library publish` pour continuer.</translation>
    </message>
    <message>
        <source>The library {address} is only read here; do this where its folder is, then run `afp library publish`.</source>
        <translation>La bibliothèque {address} est seulement lue ici&#xa0;; faites cela où est son dossier, puis lancez `afp library publish`.</translation>
    </message>
    <message>
        <source>The library {address} was rebuilt with another encoder; open it again.</source>
        <translation>La bibliothèque {address} a été refaite par un autre encodeur&#xa0;; rouvrez-la.</translation>
    </message>
    <message>
        <source>The library {address} was made by the encoder {encoder}, not {encoder_id}; choose that encoder with --encoder.</source>
        <translation>La bibliothèque {address} a été faite par l’encodeur {encoder}, pas {encoder_id}&#xa0;; choisissez cet encodeur avec --encoder.</translation>
    </message>
    <message>
        <source>The library {directory} cannot be deleted ({strerror}); check the folder and its permissions.</source>
        <translation>La bibliothèque {directory} ne peut pas être supprimée ({strerror})&#xa0;; vérifiez le dossier et ses droits.</translation>
    </message>
    <message>
        <source>The library {directory} cannot be used ({strerror}); check the folder and its permissions.</source>
        <translation>La bibliothèque {directory} ne peut pas être utilisée ({strerror})&#xa0;; vérifiez le dossier et ses droits.</translation>
    </message>
    <message>
        <source>The library {directory} cannot be written ({reason}); make room or choose another folder. What was done so far is kept.</source>
        <translation>La bibliothèque {directory} ne peut pas être écrite ({reason})&#xa0;; faites de la place ou choisissez un autre dossier. Ce qui a été fait est conservé.</translation>
    </message>
    <message>
        <source>The library {directory} was made by the encoder {value}, not {encoder_id}; index the music into another folder, or choose that encoder with --encoder.</source>
        <translation>La bibliothèque {directory} a été faite par l’encodeur {value}, pas {encoder_id}&#xa0;; indexez la musique dans un autre dossier, ou choisissez cet encodeur avec --encoder.</translation>
    </message>
    <message>
        <source>The library {directory} was replaced by another one; open it again.</source>
        <translation>La bibliothèque {directory} a été remplacée par une autre&#xa0;; rouvrez-la.</translation>
    </message>
    <message>
        <source>The library {name} on {host} is being prepared; try again in a few minutes.</source>
        <translation>La bibliothèque {name} sur {host} se prépare&#xa0;; réessayez dans quelques minutes.</translation>
    </message>
    <message>
        <source>The library {path} cannot be used now ({error}); see that its disk is there and has room, and try again.</source>
        <translation>La bibliothèque {path} ne peut pas être utilisée maintenant ({error})&#xa0;; voyez si son disque est là et a de la place, et réessayez.</translation>
    </message>
    <message>
        <source>The library {path} is not there ({strerror}); see that its disk is.</source>
        <translation>La bibliothèque {path} n’est pas là ({strerror})&#xa0;; voyez si son disque y est.</translation>
    </message>
    <message>
        <source>The library {path} is of an older kind; run `afp index` on it once.</source>
        <translation>La bibliothèque {path} est d’un type plus ancien&#xa0;; lancez-y une fois `afp index`.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer Earmark; update this one to use it.</source>
        <translation>La bibliothèque {path} a été faite par un Earmark plus récent&#xa0;; mettez celui-ci à jour pour l’utiliser.</translation>
    </message>
    <message>
        <source>The model cannot be saved in {place} ({strerror}): make room, then try again.</source>
        <translation>Le modèle ne peut pas être gardé dans {place} ({strerror})&#xa0;: faites de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded: it is damaged or incomplete; restore its files.</source>
        <translation>Le modèle de {folder} ne peut pas être chargé&#xa0;: il est endommagé ou incomplet&#xa0;; restaurez ses fichiers.</translation>
    </message>
    <message>
        <source>The model in {folder} has another version: use the program that made it.</source>
        <translation>Le modèle de {folder} est d’une autre version&#xa0;: utilisez le programme qui l’a fait.</translation>
    </message>
    <message>
        <source>The model {model} cannot be loaded: its card and its weights do not match.</source>
        <translation>Le modèle {model} ne peut pas être chargé&#xa0;: sa fiche et ses poids ne vont pas ensemble.</translation>
    </message>
    <message>
        <source>The playlist names no address that begins with http:// or https://.</source>
        <translation>La liste de lecture ne contient aucune adresse commençant par http:// ou https://.</translation>
    </message>
    <message>
        <source>The server {host} could not do this ({text}); ask its administrator.</source>
        <translation>Le serveur {host} n’a pas pu le faire ({text})&#xa0;; demandez à qui le gère.</translation>
    </message>
    <message>
        <source>The server {host} could not make the index ({reason}); ask its administrator.</source>
        <translation>Le serveur {host} n’a pas pu faire l’index ({reason})&#xa0;; demandez à qui le gère.</translation>
    </message>
    <message>
        <source>The server {host} does not permit this with the token; ask its administrator.</source>
        <translation>Le serveur {host} ne permet pas cela avec ce jeton&#xa0;; demandez à qui le gère.</translation>
    </message>
    <message>
        <source>The server {host} does not accept the token; store another one with `afp library login {address}`.</source>
        <translation>Le serveur {host} refuse le jeton&#xa0;; donnez-en un autre avec `afp library login {address}`.</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step {step}: go on with --resume --rate {value}.</source>
        <translation>La perte n’est plus un nombre à l’étape {step}. Commencez un nouvel entraînement avec un taux d’apprentissage de {value}.</translation>
    </message>
    <message>
        <source>The microphone is overloaded ({clipped} of the recording): turn it or the loudspeakers down, and run this again.</source>
        <translation>Le microphone sature ({clipped} de l’enregistrement). Baissez-le ou baissez les haut-parleurs, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The microphone is silent: switch it on, turn it up, or choose another with --microphone.</source>
        <translation>Le microphone est muet. Allumez-le, montez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The music is silent wherever it was tried: give songs that can be heard.</source>
        <translation>La musique est silencieuse partout où elle a été essayée : donnez des titres que l’on entend.</translation>
    </message>
    <message>
        <source>The server {host} is Milvus {version}; Earmark needs 2.3 or later.</source>
        <translation>Le serveur {host} est Milvus {version}&#xa0;; Earmark demande 2.3 ou plus récent.</translation>
    </message>
    <message>
        <source>The server {host}:{port} does not answer; check that it runs and that this computer reaches it.</source>
        <translation>Le serveur {host}:{port} ne répond pas&#xa0;; vérifiez qu’il fonctionne et que cet ordinateur l’atteint.</translation>
    </message>
    <message>
        <source>The server {host}:{port} does not speak TLS; have it turned on there, or write milvus+plain:// where nobody can listen in.</source>
        <translation>Le serveur {host}:{port} ne parle pas TLS&#xa0;; faites-le activer, ou écrivez milvus+plain:// là où personne ne peut écouter.</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing: install it (Debian and Ubuntu: sudo apt install libportaudio2) and start again.</source>
        <translation>La bibliothèque de son PortAudio manque&#xa0;: installez-la (Debian et Ubuntu&#xa0;: sudo apt install libportaudio2) et relancez.</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing: install it and start again.</source>
        <translation>La bibliothèque de son PortAudio manque&#xa0;: installez-la et relancez.</translation>
    </message>
    <message>
        <source>The sound output failed ({failure}): check the loudspeakers and play it again.</source>
        <translation>La sortie du son a échoué ({failure})&#xa0;: vérifiez les haut-parleurs et relancez la lecture.</translation>
    </message>
    <message>
        <source>The station redirects to “{host}”, which is not a public address.</source>
        <translation>La station mène à «&#xa0;{host}&#xa0;», qui n’est pas une adresse publique.</translation>
    </message>
    <message>
        <source>There is a library in {directory} already; import into another folder.</source>
        <translation>Il y a déjà une bibliothèque dans {directory}&#xa0;; importez dans un autre dossier.</translation>
    </message>
    <message>
        <source>There is no encoder {name_or_path}: name a shipped one ({names}) or the folder of a model.</source>
        <translation>Il n’y a pas d’encodeur {name_or_path}&#xa0;: nommez-en un fourni ({names}) ou le dossier d’un modèle.</translation>
    </message>
    <message>
        <source>There is no file or folder {root}: correct the path.</source>
        <translation>Il n’y a ni fichier ni dossier {root} : corrigez le chemin.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Il n’y a pas de fichier {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}: check the path.</source>
        <translation>Il n’y a pas de fichier {path}&#xa0;: vérifiez le chemin.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or choose another --log.</source>
        <translation>Il n’y a pas de dossier {folder}&#xa0;: créez-le ou choisissez un autre --log.</translation>
    </message>
    <message>
        <source>There is no folder {root} with {kind}: correct the path.</source>
        <translation>Il n’y a pas de dossier {root} ({kind}) : corrigez le chemin.</translation>
    </message>
    <message>
        <source>There is no keyring here to keep the token in; install earmark[milvus] and open a desktop session, or give the token in the environment variable {VARIABLE}.</source>
        <translation>Il n’y a pas de trousseau ici pour garder le jeton&#xa0;; installez earmark[milvus] et ouvrez une session de bureau, ou donnez le jeton dans la variable d’environnement {VARIABLE}.</translation>
    </message>
    <message>
        <source>There is no library at {path} yet: add music to it first.</source>
        <translation>Il n’y a pas encore de bibliothèque dans {path}&#xa0;: ajoutez-y d’abord de la musique.</translation>
    </message>
    <message>
        <source>There is no library {address} on {host}; publish one with `afp library publish {address2}`.</source>
        <translation>Il n’y a pas de bibliothèque {address} sur {host}&#xa0;; publiez-en une avec `afp library publish {address2}`.</translation>
    </message>
    <message>
        <source>There is no loudspeaker called “{wanted}”: name one of {there}.</source>
        <translation>Il n’y a pas de haut-parleur nommé «&#xa0;{wanted}&#xa0;»&#xa0;: nommez-en un parmi {there}.</translation>
    </message>
    <message>
        <source>There is no music library in {directory}; make one with `afp index FOLDER`.</source>
        <translation>Il n’y a pas de bibliothèque musicale dans {directory}&#xa0;; faites-en une avec `afp index DOSSIER`.</translation>
    </message>
    <message>
        <source>There is no music library in {directory}; nothing was deleted.</source>
        <translation>Il n’y a pas de bibliothèque musicale dans {directory}&#xa0;; rien n’a été supprimé.</translation>
    </message>
    <message>
        <source>There is no music to train on: give a folder with songs of at least several seconds.</source>
        <translation>Il n’y a pas de musique pour l’entraînement : donnez un dossier de titres d’au moins quelques secondes.</translation>
    </message>
    <message>
        <source>There is no song that can be played: give other files or folders with --songs.</source>
        <translation>Aucun titre ne peut être joué. Choisissez un autre dossier de titres.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>Il n’y a pas de son dans ce fichier.</translation>
    </message>
    <message>
        <source>There is no sound source called “{wanted}”: see `afp sources` for those there are.</source>
        <translation>Il n’y a pas de source sonore nommée «&#xa0;{wanted}&#xa0;»&#xa0;: `afp sources` montre celles qui existent.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Il n’y a pas de tel fichier ou dossier.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Il n’y a pas de tel fichier.</translation>
    </message>
    <message>
        <source>There is no track {track_id} in the library; `afp library status` lists what it holds.</source>
        <translation>Il n’y a pas de titre {track_id} dans la bibliothèque&#xa0;; `afp library status` dit ce qu’elle contient.</translation>
    </message>
    <message>
        <source>There is no {roots}; give a folder or a file that exists.</source>
        <translation>Il n’y a pas de {roots}&#xa0;; donnez un dossier ou un fichier qui existe.</translation>
    </message>
    <message>
        <source>There is nothing to hear in these noise files: give others with --noise.</source>
        <translation>On n’entend rien dans ces fichiers de bruit. Choisissez un autre dossier de bruit.</translation>
    </message>
    <message>
        <source>There is only silence in this file.</source>
        <translation>Il n’y a que du silence dans ce fichier.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>C’est un dossier, pas un fichier.</translation>
    </message>
    <message>
        <source>This is an HLS playlist, which Earmark cannot open; look for the station&apos;s MP3 or AAC stream.</source>
        <translation>C’est une liste HLS, qu’Earmark n’ouvre pas&#xa0;; cherchez le flux MP3 ou AAC de la station.</translation>
    </message>
    <message>
        <source>This is not a file but a device, a pipe or a folder.</source>
        <translation>Ce n’est pas un fichier mais un périphérique, un tube ou un dossier.</translation>
    </message>
    <message>
        <source>This is not a sound file, or it is damaged beyond reading.</source>
        <translation>Ce n’est pas un fichier de son, ou il est trop endommagé pour être lu.</translation>
    </message>
    <message>
        <source>This library was exported by a newer Earmark; update this one to import it.</source>
        <translation>Cette bibliothèque a été exportée par un Earmark plus récent&#xa0;; mettez celui-ci à jour pour l’importer.</translation>
    </message>
    <message>
        <source>Earmark cannot read the sound from this address; look for the station&apos;s MP3, AAC or Ogg stream.</source>
        <translation>Ce qui vient de cette adresse n’est pas un son qu’Earmark sait lire&#xa0;; cherchez le flux MP3, AAC ou Ogg de la station.</translation>
    </message>
    <message>
        <source>The data of a track is too long for Milvus; shorten the name of its file.</source>
        <translation>Ce que l’on sait d’un titre est trop long pour Milvus&#xa0;; raccourcissez le nom de son fichier.</translation>
    </message>
    <message>
        <source>What the server has under this name is not an Earmark library; choose another name.</source>
        <translation>Ce qui se trouve sur le serveur sous ce nom n’est pas une bibliothèque d’Earmark&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>What the catalogue says of it is not what was written.</source>
        <translation>Ce que le catalogue en dit n’est pas ce qui a été écrit.</translation>
    </message>
    <message>
        <source>Too few impulse responses can be read: give more files, or leave out --responses.</source>
        <translation>Trop peu de réponses impulsionnelles sont lisibles. Choisissez un dossier qui en contient plus, ou aucun.</translation>
    </message>
    <message>
        <source>What is played of {path} is silent: give more --minutes, or take it out.</source>
        <translation>Ce qui est joué de {path} est silencieux. Retirez ce fichier du dossier.</translation>
    </message>
    <message>
        <source>Writing to {folder} failed ({strerror}): make room and run this again.</source>
        <translation>L’écriture dans {folder} a échoué ({strerror}). Libérez-y de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>You are not allowed to read it; change its permissions.</source>
        <translation>Vous n’avez pas le droit de le lire&#xa0;; modifiez ses droits.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file; change its permissions.</source>
        <translation>Vous n’avez pas le droit de lire ce fichier&#xa0;; modifiez ses droits.</translation>
    </message>
    <message>
        <source>{directory} cannot take the library ({strerror}); choose an empty folder.</source>
        <translation>{directory} ne peut pas recevoir la bibliothèque ({strerror})&#xa0;; choisissez un dossier vide.</translation>
    </message>
    <message>
        <source>{directory} is cut short; run `afp library repair`.</source>
        <translation>{directory} est tronqué&#xa0;; lancez `afp library repair`.</translation>
    </message>
    <message>
        <source>{error} Connect it and run this again.</source>
        <translation>{error} Branchez-le et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>{files} is silent.</source>
        <translation>{files} est silencieux.</translation>
    </message>
    <message>
        <source>{files} sound files are too few for {kind}: give a folder with more.</source>
        <translation>{files} fichiers sonores, c’est trop peu ({kind}) : donnez un dossier qui en contient plus.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({strerror}).</source>
        <translation>{file} ne peut pas être lu ({strerror}).</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another place.</source>
        <translation>{file} ne peut pas être écrit ({reason})&#xa0;; choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{file} is not a library made by `afp library export`, or it is damaged.</source>
        <translation>{file} n’est pas une bibliothèque faite par `afp library export`, ou est endommagé.</translation>
    </message>
    <message>
        <source>{folder} already holds a run: add --resume to go on with it, or choose another folder.</source>
        <translation>{folder} contient déjà un entraînement. Continuez avec Reprendre, ou commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>{folder} could not be written to ({error}): make room, then go on with --resume from the last checkpoint.</source>
        <translation>Impossible d’écrire dans {folder} ({error}). Libérez de l’espace, puis continuez depuis le dernier point de sauvegarde avec Reprendre.</translation>
    </message>
    <message>
        <source>{folder} holds no prepared sound: run `make corpus`, or `afp corpus --music FOLDER`.</source>
        <translation>{folder} ne contient pas de musique préparée. Préparez-la de nouveau, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} holds no rooms: run `make corpus`, or `afp corpus --music FOLDER`.</source>
        <translation>{folder} ne contient pas de pièces. Préparez de nouveau la musique, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} holds no run: begin one without --resume.</source>
        <translation>{folder} ne contient pas d’entraînement à continuer. Commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>{folder} is cut short: delete it and prepare it again.</source>
        <translation>{folder} est tronqué : supprimez-le et préparez-le de nouveau.</translation>
    </message>
    <message>
        <source>{folder} is no folder of the library; `afp library folders` lists them.</source>
        <translation>{folder} n’est pas un dossier de la bibliothèque&#xa0;; `afp library folders` les montre.</translation>
    </message>
    <message>
        <source>{folder} is prepared already: train on it, or choose another folder with --corpus.</source>
        <translation>{folder} est déjà préparé. Entraînez avec, ou choisissez une autre musique.</translation>
    </message>
    <message>
        <source>{folder} needs {value} GB for this, and {value2} GB are free: make room, choose another folder, or take less music.</source>
        <translation>{folder} demande {value} Go pour cela, et {value2} Go sont libres : libérez de l’espace, choisissez un autre dossier ou prenez moins de musique.</translation>
    </message>
    <message>
        <source>{folder} was prepared by another version: delete it and prepare it again.</source>
        <translation>{folder} a été préparé par une autre version : supprimez-le et préparez-le de nouveau.</translation>
    </message>
    <message>
        <source>{path} begins with silence.</source>
        <translation>{path} commence par du silence.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}); see that its disk is there.</source>
        <translation>{path} ne peut pas être lu ({strerror})&#xa0;; voyez si son disque est là.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}): make room and run this again.</source>
        <translation>Impossible d’écrire {path} ({strerror}). Libérez de l’espace et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>{path} holds no sound.</source>
        <translation>{path} ne contient pas de son.</translation>
    </message>
    <message>
        <source>{path} is cut short; run `afp library rebuild`.</source>
        <translation>{path} est tronqué&#xa0;; lancez `afp library rebuild`.</translation>
    </message>
    <message>
        <source>{shard} cannot be read; run `afp library repair`.</source>
        <translation>{shard} ne peut pas être lu&#xa0;; lancez `afp library repair`.</translation>
    </message>
    <message>
        <source>{shard} is cut short or gone; run `afp library repair`.</source>
        <translation>{shard} est tronqué ou disparu&#xa0;; lancez `afp library repair`.</translation>
    </message>
    <message>
        <source>{song} is too short: choose a song of at least {value} seconds.</source>
        <translation>{song} est trop court : choisissez un titre d’au moins {value} secondes.</translation>
    </message>
    <message>
        <source>{text} is no address of a library; write {FORM}.</source>
        <translation>{text} n’est pas l’adresse d’une bibliothèque&#xa0;; écrivez {FORM}.</translation>
    </message>
    <message>
        <source>{value} cannot be read: delete it to begin from the start.</source>
        <translation>{value} est illisible : supprimez-le pour recommencer depuis le début.</translation>
    </message>
    <message>
        <source>{world} processes cannot share {pairs} pairs evenly: change pairs or block.</source>
        <translation>{world} processus ne peuvent pas se partager {pairs} paires également : changez les paires ou le bloc.</translation>
    </message>
    <message>
        <source>“{host}” answers {status} instead of sound; check the address.</source>
        <translation>«&#xa0;{host}&#xa0;» répond {status} au lieu de son&#xa0;; vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>“{host}” does not answer like a station; check the address.</source>
        <translation>«&#xa0;{host}&#xa0;» ne répond pas comme une station&#xa0;; vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>“{host}” does not answer; check the address and the connection.</source>
        <translation>«&#xa0;{host}&#xa0;» ne répond pas&#xa0;; vérifiez l’adresse et la connexion.</translation>
    </message>
    <message>
        <source>“{host}” does not use TLS correctly; try the address with http:// instead.</source>
        <translation>«&#xa0;{host}&#xa0;» ne parle pas TLS comme il le devrait&#xa0;; essayez l’adresse avec http://.</translation>
    </message>
    <message>
        <source>“{host}” redirects too many times; look for another address of the station.</source>
        <translation>«&#xa0;{host}&#xa0;» renvoie sans fin à d’autres adresses&#xa0;; cherchez-en une autre de la station.</translation>
    </message>
    <message>
        <source>“{host}” was not found; check the address and the connection.</source>
        <translation>«&#xa0;{host}&#xa0;» est introuvable&#xa0;; vérifiez l’adresse et la connexion.</translation>
    </message>
    <message>
        <source>“{info}” cannot be followed any more ({name}).</source>
        <translation>«&#xa0;{info}&#xa0;» ne peut plus être suivi ({name}).</translation>
    </message>
    <message>
        <source>“{info}” could not be opened: check that it is connected and that this program may use the microphone, or choose another source.</source>
        <translation>«&#xa0;{info}&#xa0;» n’a pas pu être ouvert&#xa0;: vérifiez qu’il est branché et que ce programme peut utiliser le microphone, ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>The connection to “{info}” was lost.</source>
        <translation>«&#xa0;{info}&#xa0;» s’est interrompu.</translation>
    </message>
    <message>
        <source>“{info}” was disconnected or is no longer the default.</source>
        <translation>«&#xa0;{info}&#xa0;» a disparu ou n’est plus la source par défaut.</translation>
    </message>
    <message>
        <source>“{info}” has stopped delivering sound.</source>
        <translation>«&#xa0;{info}&#xa0;» ne donne plus de son.</translation>
    </message>
    <message>
        <source>What is heard of the recording cannot be stored ({strerror}): free some disk space and start again.</source>
        <translation>Ce qui est entendu de l’enregistrement ne peut pas être stocké ({strerror}) : libérez de l’espace disque et recommencez.</translation>
    </message>
    <message>
        <source>“{loudspeaker}” could not be opened: check that it is connected, or choose another.</source>
        <translation>« {loudspeaker} » n’a pas pu être ouvert : vérifiez qu’il est branché, ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>“{loudspeaker}” has gone: connect it and run this again.</source>
        <translation>« {loudspeaker} » a disparu. Branchez-le et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({reason}): choose another folder.</source>
        <translation>Impossible d’écrire «&#xa0;{path}&#xa0;» ({reason})&#xa0;: choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({reason}): make room for it.</source>
        <translation>Impossible d’écrire «&#xa0;{path}&#xa0;» ({reason})&#xa0;: faites de la place.</translation>
    </message>
    <message>
        <source>“{path}” is no longer where it was: connect its drive, or rescan the library.</source>
        <translation>«&#xa0;{path}&#xa0;» n’est plus à sa place&#xa0;: branchez son disque, ou réexaminez la bibliothèque.</translation>
    </message>
    <message>
        <source>There is no sound source called “{wanted}”. Choose another source from the list.</source>
        <translation>Il n’y a pas de source sonore nommée « {wanted} ». Choisissez-en une autre dans la liste.</translation>
    </message>
    <message>
        <source>There is no music library in {directory}. Add folders of music on the Library page.</source>
        <translation>Il n’y a pas de bibliothèque musicale dans {directory}. Ajoutez des dossiers de musique sur la page Bibliothèque.</translation>
    </message>
    <message>
        <source>The catalogue {path} is damaged or cannot be read. Choose Maintenance, Repair on the Library page.</source>
        <translation>Le catalogue {path} est endommagé ou illisible. Choisissez Entretien, Réparer sur la page Bibliothèque.</translation>
    </message>
    <message>
        <source>The index of {directory} is missing or behind. Choose Maintenance, Rebuild the index.</source>
        <translation>L’index de {directory} manque ou est en retard. Choisissez Entretien, Reconstruire l’index.</translation>
    </message>
    <message>
        <source>{directory} is cut short. Choose Maintenance, Repair on the Library page.</source>
        <translation>{directory} est tronqué. Choisissez Entretien, Réparer sur la page Bibliothèque.</translation>
    </message>
    <message>
        <source>{path} is cut short. Choose Maintenance, Rebuild the index on the Library page.</source>
        <translation>{path} est tronqué. Choisissez Entretien, Reconstruire l’index sur la page Bibliothèque.</translation>
    </message>
    <message>
        <source>{shard} cannot be read. Choose Maintenance, Repair on the Library page.</source>
        <translation>{shard} est illisible. Choisissez Entretien, Réparer sur la page Bibliothèque.</translation>
    </message>
    <message>
        <source>{shard} is cut short or gone. Choose Maintenance, Repair on the Library page.</source>
        <translation>{shard} est tronqué ou manquant. Choisissez Entretien, Réparer sur la page Bibliothèque.</translation>
    </message>
    <message>
        <source>The library {path} is of an older kind. Choose Rescan on the Library page once.</source>
        <translation>La bibliothèque {path} est d’un type plus ancien. Choisissez une fois Réexaminer sur la page Bibliothèque.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or choose another file for the log of plays.</source>
        <translation>Il n’y a pas de dossier {folder}&#xa0;: créez-le ou choisissez un autre fichier pour le journal.</translation>
    </message>
    <message>
        <source>{file} is not an exported library, or it is damaged.</source>
        <translation>{file} n’est pas une bibliothèque exportée, ou est endommagé.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, or check that the system&apos;s sound is running.</source>
        <translation>Aucun microphone trouvé. Branchez-en un ou vérifiez que le son du système fonctionne.</translation>
    </message>
    <message>
        <source>The catalogue of {kept} is damaged and no copy of it is whole. Delete this library&apos;s data, then add your folders again.</source>
        <translation>Le catalogue de {kept} est endommagé et aucune copie n’en est intacte. Supprimez les données de cette bibliothèque, puis ajoutez de nouveau vos dossiers.</translation>
    </message>
    <message>
        <source>The catalogue {was}; {source} is in its place, with {saved} tracks that had changed since. Choose Rescan on the Library page to index the files that it does not know any more.</source>
        <translation>Le catalogue {was}&#xa0;; {source} est à sa place, avec {saved} titres qui avaient changé depuis. Choisissez Réexaminer sur la page Bibliothèque pour indexer les fichiers qu’il ne connaît plus.</translation>
    </message>
    <message>
        <source>The library {directory} was made by the encoder {value}, not {encoder_id}. Choose that encoder, or index the music into another library.</source>
        <translation>La bibliothèque {directory} a été faite par l’encodeur {value}, pas {encoder_id}. Choisissez cet encodeur, ou indexez la musique dans une autre bibliothèque.</translation>
    </message>
    <message>
        <source>There is no track {track_id} in the library. Choose another one from the list.</source>
        <translation>Il n’y a pas de titre {track_id} dans la bibliothèque. Choisissez-en un autre dans la liste.</translation>
    </message>
    <message>
        <source>{folder} is not a folder of this library. Its folders are listed on the Library page.</source>
        <translation>{folder} n’est pas un dossier de cette bibliothèque. Ses dossiers sont indiqués sur la page Bibliothèque.</translation>
    </message>
    <message>
        <source>An address contains no user name and no password. Leave them out; Earmark&apos;s command line stores the token of a server.</source>
        <translation>Une adresse ne contient ni nom d’utilisateur ni mot de passe. Omettez-les&#xa0;; le jeton d’un serveur s’enregistre avec la ligne de commande d’Earmark.</translation>
    </message>
    <message>
        <source>Reading a library from a server needs the Python package pymilvus. Install it and start Earmark again.</source>
        <translation>Lire une bibliothèque sur un serveur demande le paquet Python pymilvus. Installez-le et redémarrez Earmark.</translation>
    </message>
    <message>
        <source>The library {address} is not completely published yet. Finish publishing it on the computer that holds its folder.</source>
        <translation>La bibliothèque {address} n’est pas encore entièrement publiée. Terminez la publication sur l’ordinateur où se trouve son dossier.</translation>
    </message>
    <message>
        <source>The library {address} can only be read here. Make the change on the computer that holds its folder, then publish it from there again.</source>
        <translation>La bibliothèque {address} ne peut être que lue ici. Faites la modification sur l’ordinateur où se trouve son dossier, puis publiez-la de nouveau depuis celui-ci.</translation>
    </message>
    <message>
        <source>The library {address} was made by the encoder {encoder}, not {encoder_id}. Choose that encoder, or open another library.</source>
        <translation>La bibliothèque {address} a été faite par l’encodeur {encoder}, pas {encoder_id}. Choisissez cet encodeur, ou ouvrez une autre bibliothèque.</translation>
    </message>
    <message>
        <source>The server {host} does not accept the token. Store another one for it with Earmark&apos;s command line.</source>
        <translation>Le serveur {host} refuse le jeton. Enregistrez-en un autre avec la ligne de commande d’Earmark.</translation>
    </message>
    <message>
        <source>There is no library {address} on {host}. Check its name, or publish it from the computer that holds its folder.</source>
        <translation>Il n’y a pas de bibliothèque {address} sur {host}. Vérifiez son nom, ou publiez-la depuis l’ordinateur où se trouve son dossier.</translation>
    </message>
    <message>
        <source>Another process trains in {folder}: wait for it, or stop it.</source>
        <translation>Un autre processus entraîne dans {folder} : attendez-le, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Between the chirps {value} s are missing or too many, so sound was lost. Close what else keeps the computer busy and record again.</source>
        <translation>Entre les signaux sonores, {value} s manquent ou sont en trop : du son a été perdu. Fermez ce qui occupe l’ordinateur et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>Something went wrong inside Earmark ({failure}). Try it again; Help makes a report about it.</source>
        <translation>Quelque chose s’est mal passé dans Earmark ({failure}). Réessayez ; l’aide établit un rapport.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} is not of this training&apos;s network ({encoder}). Restore its config.json, or start a new training.</source>
        <translation>Le point de sauvegarde dans {folder} n’est pas du réseau de cet entraînement ({encoder}). Restaurez son config.json, ou commencez un nouvel entraînement.</translation>
    </message>
    <message>
        <source>The chirp after the last song cannot be heard. Turn the music up, bring the microphone nearer, or turn the noise down, and record again.</source>
        <translation>Le signal sonore après le dernier titre ne s’entend pas. Montez la musique, rapprochez le microphone ou baissez le bruit, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The chirp before the first song cannot be heard. Turn the music up, bring the microphone nearer, or turn the noise down, and record again.</source>
        <translation>Le signal sonore avant le premier titre ne s’entend pas. Montez la musique, rapprochez le microphone ou baissez le bruit, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The computer slept or was too busy to record. Keep it awake and record again.</source>
        <translation>L’ordinateur était en veille ou trop occupé pour enregistrer. Gardez-le actif et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The library holds no song of twelve seconds or more: add longer songs to it.</source>
        <translation>La bibliothèque ne contient aucun titre de douze secondes ou plus : ajoutez-y des titres plus longs.</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step {step}. Start a new training with a learning rate of {value}.</source>
        <translation>La perte n’est plus un nombre à l’étape {step}. Commencez un nouvel entraînement avec un taux d’apprentissage de {value}.</translation>
    </message>
    <message>
        <source>The microphone is overloaded ({clipped} of the recording). Turn it or the loudspeakers down, and record again.</source>
        <translation>Le microphone sature ({clipped} de l’enregistrement). Baissez-le ou baissez les haut-parleurs, puis enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>The microphone is silent. Switch it on, turn it up, or choose another one.</source>
        <translation>Le microphone est muet. Allumez-le, montez-le ou choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is no song that can be played. Choose another folder of songs.</source>
        <translation>Aucun titre ne peut être joué. Choisissez un autre dossier de titres.</translation>
    </message>
    <message>
        <source>There is nothing to hear in these noise files. Choose another folder of noise.</source>
        <translation>On n’entend rien dans ces fichiers de bruit. Choisissez un autre dossier de bruit.</translation>
    </message>
    <message>
        <source>Too few impulse responses can be read. Choose a folder with more of them, or none.</source>
        <translation>Trop peu de réponses impulsionnelles sont lisibles. Choisissez un dossier qui en contient plus, ou aucun.</translation>
    </message>
    <message>
        <source>What is played of {path} is silent. Take this file out of the folder.</source>
        <translation>Ce qui est joué de {path} est silencieux. Retirez ce fichier du dossier.</translation>
    </message>
    <message>
        <source>Writing to {folder} failed ({strerror}). Make room there and try again.</source>
        <translation>L’écriture dans {folder} a échoué ({strerror}). Libérez-y de l’espace et réessayez.</translation>
    </message>
    <message>
        <source>{error} Connect it and record again.</source>
        <translation>{error} Branchez-le et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>{folder} already holds a training. Continue with Resume, or start a new one.</source>
        <translation>{folder} contient déjà un entraînement. Continuez avec Reprendre, ou commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>{folder} could not be written to ({error}). Make room, then continue from the last checkpoint with Resume.</source>
        <translation>Impossible d’écrire dans {folder} ({error}). Libérez de l’espace, puis continuez depuis le dernier point de sauvegarde avec Reprendre.</translation>
    </message>
    <message>
        <source>{folder} holds no prepared music. Prepare it again, or choose another folder.</source>
        <translation>{folder} ne contient pas de musique préparée. Préparez-la de nouveau, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} holds no rooms. Prepare the music again, or choose another folder.</source>
        <translation>{folder} ne contient pas de pièces. Préparez de nouveau la musique, ou choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} holds no training that can be continued. Start a new one.</source>
        <translation>{folder} ne contient pas d’entraînement à continuer. Commencez-en un nouveau.</translation>
    </message>
    <message>
        <source>{folder} is prepared already. Train on it, or choose other music.</source>
        <translation>{folder} est déjà préparé. Entraînez avec, ou choisissez une autre musique.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}). Make room and record again.</source>
        <translation>Impossible d’écrire {path} ({strerror}). Libérez de l’espace et enregistrez de nouveau.</translation>
    </message>
    <message>
        <source>“{loudspeaker}” has gone. Connect it and record again.</source>
        <translation>« {loudspeaker} » a disparu. Branchez-le et enregistrez de nouveau.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Curves of accuracy; the table below holds the same figures</source>
        <translation>Courbes de précision&#xa0;; le tableau ci-dessous contient les mêmes chiffres</translation>
    </message>
    <message>
        <source>{panel} · {line} · {across}: {share}, {n} queries</source>
        <translation>{panel} · {line} · {across}&#xa0;: {share}, {n} requêtes</translation>
    </message>
    <message>
        <source>bits per fingerprint</source>
        <translation>bits par empreinte</translation>
    </message>
    <message>
        <source>seconds of sound</source>
        <translation>secondes de son</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>False names per hour, with upper bound</source>
        <translation>Faux noms par heure, avec borne</translation>
    </message>
    <message>
        <source>False names, with upper bound</source>
        <translation>Faux noms, avec borne supérieure</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>{n} bits</source>
        <translation>{n} bits</translation>
    </message>
    <message>
        <source>{name}: {share} false names per hour, at most {high}</source>
        <translation>{name}&#xa0;: {share} faux noms par heure, au plus {high}</translation>
    </message>
    <message>
        <source>all lengths</source>
        <translation>toutes les durées</translation>
    </message>
    <message>
        <source>{name} · {length}: {share} false names, at most {high}, {n} clips of songs not in the library</source>
        <translation>{name} · {length}&#xa0;: {share} de faux noms, au plus {high}, {n} extraits de titres absents de la bibliothèque</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Repères spectraux</translation>
    </message>
    <message>
        <source>Low noise</source>
        <translation>Bruit faible</translation>
    </message>
    <message>
        <source>Medium noise</source>
        <translation>Bruit moyen</translation>
    </message>
    <message>
        <source>High noise</source>
        <translation>Bruit fort</translation>
    </message>
    <message>
        <source>Extreme noise</source>
        <translation>Bruit extrême</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Tous les niveaux</translation>
    </message>
    <message>
        <source>Phone in a noisy room</source>
        <translation>Téléphone dans une pièce bruyante</translation>
    </message>
    <message>
        <source>Added noise</source>
        <translation>Bruit ajouté</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Against landmarks</source>
        <translation>Face aux repères spectraux</translation>
    </message>
    <message>
        <source>Landmarks alone</source>
        <translation>Repères spectraux seuls</translation>
    </message>
    <message>
        <source>Size against accuracy</source>
        <translation>Taille et précision</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Écoute continue</translation>
    </message>
    <message>
        <source>Right song, named</source>
        <translation>Bon titre, nommé</translation>
    </message>
    <message>
        <source>Right song first</source>
        <translation>Bon titre en premier</translation>
    </message>
    <message>
        <source>Right place (± 0.5 s)</source>
        <translation>Bonne position (± 0,5 s)</translation>
    </message>
    <message>
        <source>Right place, of the right songs</source>
        <translation>Bonne position, parmi les bons titres</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Mauvais nom</translation>
    </message>
    <message>
        <source>Named by then</source>
        <translation>Nommé à ce moment</translation>
    </message>
    <message>
        <source>{name} has version {version}, which this program does not know: update Earmark.</source>
        <translation>{name} est de la version {version}, que ce programme ne connaît pas&#xa0;: mettez-le à jour.</translation>
    </message>
    <message>
        <source>{name} uses the protocol {protocol}, which this program does not know.</source>
        <translation>{name} est du protocole {protocol}, que ce programme ne connaît pas.</translation>
    </message>
    <message>
        <source>{name} is damaged: delete it and evaluate again.</source>
        <translation>{name} est endommagé&#xa0;: supprimez-le et évaluez de nouveau.</translation>
    </message>
    <message>
        <source>{name} contains no figures: evaluate again with more songs.</source>
        <translation>{name} ne contient aucun chiffre&#xa0;: évaluez de nouveau avec plus de titres.</translation>
    </message>
    <message>
        <source>{name} is too large to be a result: delete it.</source>
        <translation>{name} est trop gros pour un résultat&#xa0;: supprimez-le.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}).</source>
        <translation>{name} ne peut pas être lu ({why}).</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({why}): make room there.</source>
        <translation>Impossible d’écrire dans {folder} ({why})&#xa0;: libérez-y de l’espace.</translation>
    </message>
    <message>
        <source>{folder} already holds too many evaluations from this second: start again.</source>
        <translation>{folder} est plein d’évaluations de cette seconde&#xa0;: relancez.</translation>
    </message>
    <message>
        <source>{folder} could not be cleaned up: check it in the file manager.</source>
        <translation>{folder} n’a pas pu être nettoyé&#xa0;: examinez-le dans le gestionnaire de fichiers.</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({why}).</source>
        <translation>{folder} ne peut pas être supprimé ({why}).</translation>
    </message>
    <message>
        <source>Results; choose several to compare them</source>
        <translation>Résultats&#xa0;; choisissez-en plusieurs pour les superposer</translation>
    </message>
    <message>
        <source>{what} (95 % interval)</source>
        <translation>{what} (intervalle à 95&#xa0;%)</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bits</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>False names per hour: {share} (at most {high})</source>
        <translation>Faux noms par heure&#xa0;: {share} (au plus {high})</translation>
    </message>
    <message>
        <source>False names: {share}</source>
        <translation>Faux noms&#xa0;: {share}</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Pas dans la bibliothèque</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Courbe</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>The figures of the curves</source>
        <translation>Les chiffres des courbes</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>1 result</source>
        <translation>1 résultat</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} résultats</translation>
    </message>
    <message>
        <source>Something is running already: wait for it or cancel it.</source>
        <translation>Quelque chose est déjà en cours&#xa0;: attendez ou annulez.</translation>
    </message>
    <message>
        <source>({n} more to come)</source>
        <translation>(encore {n})</translation>
    </message>
    <message>
        <source>It failed without giving a reason.</source>
        <translation>Échec, sans raison donnée.</translation>
    </message>
    <message>
        <source>A folder of music for testing</source>
        <translation>Un dossier de musique pour juger</translation>
    </message>
    <message>
        <source>Preparing songs</source>
        <translation>Préparation des titres</translation>
    </message>
    <message>
        <source>A folder of prepared music</source>
        <translation>Un dossier créé par `afp corpus`</translation>
    </message>
    <message>
        <source>Preparing to record</source>
        <translation>Préparation de l’enregistrement</translation>
    </message>
    <message>
        <source>Delete this result for good?</source>
        <translation>Supprimer définitivement ce résultat&#xa0;?</translation>
    </message>
    <message>
        <source>Delete {n} results for good?</source>
        <translation>Supprimer définitivement {n} résultats&#xa0;?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Nouvelle évaluation</translation>
    </message>
    <message>
        <source>Record in a room</source>
        <translation>Enregistrer dans une pièce</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>The recording assistant (Ctrl+R)</source>
        <translation>L’assistant d’enregistrement (Ctrl+R)</translation>
    </message>
    <message>
        <source>Judge encoders (Ctrl+N)</source>
        <translation>Juger des encodeurs (Ctrl+N)</translation>
    </message>
    <message>
        <source>How well does it recognise?</source>
        <translation>La reconnaissance est-elle bonne&#xa0;?</translation>
    </message>
    <message>
        <source>Test the shipped encoder, or encoders that you trained, with clips whose songs are known: from a noisy room, with noise added, or from your own recordings. The curves appear here.</source>
        <translation>Jugez l’encodeur fourni, ou ceux que vous avez entraînés, sur des extraits dont on connaît le titre&#xa0;: pris dans une pièce bruyante, avec du bruit ajouté, ou tirés de vos propres enregistrements. Les courbes apparaissent ici.</translation>
    </message>
</context>
<context>
    <name>EvaluationWorker</name>
    <message>
        <source>{path} cannot be written ({why}): choose another place.</source>
        <translation>{path} ne peut pas être écrit ({why})&#xa0;: choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Something went wrong in the background; the log says what.</source>
        <translation>Un problème est survenu en arrière-plan&#xa0;; le journal dit lequel.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Cue sheet</source>
        <translation>Feuille CUE</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Marqueurs Audacity</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Set-list report</source>
        <translation>Relevé des œuvres</translation>
    </message>
    <message>
        <source>Log for scrobbling</source>
        <translation>Journal pour le scrobbling</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Why it is not in the library</source>
        <translation>Pourquoi il n’est pas dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Choose a file: {name}</source>
        <translation>Choisir un fichier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>Arrêter&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Étape {n} sur {all}</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Passer les premiers pas</translation>
    </message>
    <message>
        <source>Go to the window now (Esc)</source>
        <translation>Aller à la fenêtre telle quelle (Échap)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Previous step (Alt+←)</source>
        <translation>L’étape précédente (Alt+←)</translation>
    </message>
    <message>
        <source>Next step (Alt+→)</source>
        <translation>Continuer (Alt+→)</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Dernier examen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Il peut être examiné.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>The folder or its drive is not connected; its tracks are kept.</source>
        <translation>Le dossier ou son disque n’est pas là&#xa0;; ses titres sont conservés.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Accès refusé</translation>
    </message>
    <message>
        <source>It cannot be opened: change its permissions.</source>
        <translation>Il ne peut pas être ouvert&#xa0;: modifiez ses droits.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message>
        <source>Folders of the library</source>
        <translation>Dossiers de la bibliothèque</translation>
    </message>
    <message>
        <source>Watch these folders</source>
        <translation>Surveiller ces dossiers</translation>
    </message>
    <message>
        <source>New music is indexed automatically, when no other work is running</source>
        <translation>La nouvelle musique est indexée d’elle-même, discrètement, quand rien d’autre n’est en cours</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Réexaminer</translation>
    </message>
    <message>
        <source>Look for new and changed files in the selected folders, or in all</source>
        <translation>Chercher les fichiers nouveaux ou modifiés dans les dossiers sélectionnés, ou dans tous</translation>
    </message>
    <message>
        <source>Index again</source>
        <translation>Tout relire</translation>
    </message>
    <message>
        <source>Index every file in the selected folders again, or in all folders, even if unchanged (Shift+F5)</source>
        <translation>Réindexer chaque fichier des dossiers sélectionnés, ou de tous, modifié ou non (Maj+F5)</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Oublier…</translation>
    </message>
    <message>
        <source>Remove the selected folders and their tracks from the library (Delete)</source>
        <translation>Retirer de la bibliothèque les dossiers sélectionnés et leurs titres (Suppr)</translation>
    </message>
    <message>
        <source>New music is indexed automatically, when no other work is running.</source>
        <translation>Ce qui est nouveau est indexé de lui-même, quand rien d’autre n’est en cours.</translation>
    </message>
</context>
<context>
    <name>FollowersWorker</name>
    <message>
        <source>The page of the current song could not be opened; the log says why.</source>
        <translation>La page du titre en cours n’a pas pu être ouverte&#xa0;; le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>A file for other programs could not be written; the log says why.</source>
        <translation>Un fichier pour d’autres programmes n’a pas pu être écrit&#xa0;; le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>HeardPanel</name>
    <message>
        <source>There are no favourites yet: press S on a song to add it.</source>
        <translation>Aucun titre n’est encore favori&#xa0;: appuyez sur S sur celui que vous voulez garder.</translation>
    </message>
    <message>
        <source>No favourite contains “{text}”.</source>
        <translation>Aucun favori ne contient «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Nothing that was heard contains “{text}”.</source>
        <translation>Rien de ce qui a été entendu ne contient «&#xa0;{text}&#xa0;».</translation>
    </message>
    <message>
        <source>Play from {time}</source>
        <translation>Lire dès {time}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Voir le fichier</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>It was this song</source>
        <translation>C’était ce titre</translation>
    </message>
    <message>
        <source>It was another song</source>
        <translation>C’était un autre titre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Play the library&apos;s copy from where it was heard (Enter)</source>
        <translation>Lire la copie de la bibliothèque à partir de l’endroit entendu (Entrée)</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Voir le fichier</translation>
    </message>
    <message>
        <source>Show the file in the file manager (Ctrl+Enter)</source>
        <translation>Afficher le fichier dans le gestionnaire de fichiers (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Delete the selected entries (Delete)</source>
        <translation>Supprimer les entrées sélectionnées (Suppr)</translation>
    </message>
    <message>
        <source>Songs that were heard</source>
        <translation>Titres entendus</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Rien entendu pour l’instant</translation>
    </message>
    <message>
        <source>Every song that Earmark names is listed here, with when and how long it was heard. Start listening, or drop a recording anywhere on the window to find out what it is.</source>
        <translation>Chaque titre nommé par Earmark est conservé ici, avec le moment et la durée. Commencez à écouter, ou déposez un enregistrement n’importe où sur la fenêtre pour l’identifier.</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Commencer à écouter</translation>
    </message>
    <message>
        <source>Identify a file</source>
        <translation>Identifier un fichier</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>How does it know a song?</source>
        <translation>Comment Earmark reconnaît-il un titre&#xa0;?</translation>
    </message>
    <message>
        <source>Every second of your music becomes a fingerprint of 128 numbers that noise and rooms hardly change. What the microphone hears is turned into the same kind of numbers, and the library is searched for fingerprints that follow each other in the same order. Your files are only read, and only once.</source>
        <translation>Chaque seconde de votre musique devient une empreinte de 128 nombres que le bruit et les pièces changent à peine. Ce que le microphone entend est converti de la même façon&#xa0;; on cherche dans la bibliothèque une suite d’empreintes qui se succèdent dans le même ordre. Vos fichiers sont seulement lus, une seule fois.</translation>
    </message>
    <message>
        <source>Why does it say “Not in your library”?</source>
        <translation>Pourquoi Earmark dit-il «&#xa0;Pas dans votre bibliothèque&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Earmark hears music, but nothing that you have indexed matches it well enough. A live version, a cover or a remix is another recording, so it is not in your library either. Earmark can also miss a song of your library if the music is much quieter than the voices around it: move closer, or turn it up, and wait a few seconds.</source>
        <translation>Il entend de la musique, mais rien de ce que vous avez indexé ne correspond assez pour être nommé. Une version en concert, une reprise ou un remix est un autre enregistrement et n’est pas non plus dans votre bibliothèque. Un titre qui s’y trouve est manqué quand la musique est bien plus faible que les conversations autour&#xa0;: approchez-vous, ou montez le son, et attendez encore quelques secondes.</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>À quel point la réponse est-elle sûre&#xa0;?</translation>
    </message>
    <message>
        <source>The number on the card is a probability: of all songs named at 90 %, about nine in ten are right. Below the encoder&apos;s threshold, no name is given. If a name is wrong, press W: Earmark withdraws it and saves the correction on this computer.</source>
        <translation>Le nombre sur la carte est une probabilité&#xa0;: de tous les titres nommés à 90&#xa0;%, environ neuf sur dix sont justes. Sous le seuil de l’encodeur, aucun nom n’est donné. Appuyez sur W s’il était faux&#xa0;: le titre est retiré et la correction est notée sur cet ordinateur.</translation>
    </message>
    <message>
        <source>It says that it is too quiet</source>
        <translation>Earmark dit que c’est trop faible</translation>
    </message>
    <message>
        <source>There is hardly any sound from the source. Check the level beside it. Choose another source with Ctrl+M, raise the input in the system&apos;s sound settings, or choose what the computer plays.</source>
        <translation>La source ne donne presque aucun son. Regardez le niveau à côté d’elle&#xa0;; choisissez une autre source avec Ctrl+M, montez l’entrée dans les réglages du son du système, ou prenez ce que joue l’ordinateur.</translation>
    </message>
    <message>
        <source>It does not start as it should</source>
        <translation>Earmark ne démarre pas comme il faut</translation>
    </message>
    <message>
        <source>Start it with afp-gui --safe-mode: no settings are read or saved, and the history is kept only in memory. If that helps, one of the settings is the cause; you can delete them on the Settings page.</source>
        <translation>Lancez-le avec afp-gui --safe-mode&#xa0;: aucun réglage n’est lu ni conservé, et l’historique reste en mémoire seulement. Si cela aide, l’un des réglages est en cause&#xa0;; la page Réglages permet de les supprimer.</translation>
    </message>
    <message>
        <source>Does anything leave this computer?</source>
        <translation>Quelque chose quitte-t-il cet ordinateur&#xa0;?</translation>
    </message>
    <message>
        <source>No. Earmark needs no connection. It opens one only to a server whose library you open yourself. Fingerprints of what is heard are sent there, never sound. If you listen to internet radio, only the station&apos;s address, and the addresses that it leads to, are contacted.</source>
        <translation>Non. Earmark n’a besoin d’aucune connexion. Il n’en ouvre une que vers un serveur dont vous ouvrez vous-même la bibliothèque&#xa0;; des empreintes de ce qui est entendu y vont, jamais de son. Si vous écoutez une radio Internet, seule l’adresse de la station, et là où elle mène, est contactée.</translation>
    </message>
    <message>
        <source>The encoder “{name}” was trained for {hours} hours on {date}, with {data}.</source>
        <translation>L’encodeur «&#xa0;{name}&#xa0;» a été entraîné pendant {hours} heures le {date}, avec {data}.</translation>
    </message>
    <message>
        <source>In a test with clips of 10 seconds and a library of {hours} hours, it named the right song in {low} of the clips with low noise, {mid} with medium, {high} with high and {extreme} with extreme noise.</source>
        <translation>Sur des extraits de 10 secondes, recherchés dans une bibliothèque de {hours} heures, il a nommé le bon titre dans {low} des cas avec un bruit faible, {mid} avec un bruit moyen, {high} avec un bruit fort et {extreme} avec un bruit extrême.</translation>
    </message>
    <message>
        <source>It gave a name to {share} of the clips of songs that were not in the library.</source>
        <translation>Parmi les titres absents de la bibliothèque, {share} ont reçu un nom.</translation>
    </message>
    <message>
        <source>The card of the shipped encoder cannot be read.</source>
        <translation>La fiche de l’encodeur fourni ne peut pas être lue.</translation>
    </message>
    <message>
        <source>Earmark</source>
        <translation>Earmark</translation>
    </message>
    <message>
        <source>Earmark and its encoder are free software under the MIT licence. It comes without any warranty.</source>
        <translation>Earmark et son encodeur sont des logiciels libres sous licence MIT. Ils sont fournis sans aucune garantie.</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>The window is made with Qt for Python (PySide6), used under the GNU Lesser General Public License, version 3. Its libraries are separate files that you may replace: install another build of PySide6-Essentials into Earmark&apos;s Python environment, or, in the packaged folder, replace the files in the folder PySide6 with your own. Its source is at code.qt.io.</source>
        <translation>La fenêtre est faite avec Qt pour Python (PySide6), utilisé sous la GNU Lesser General Public License, version 3. Ses bibliothèques sont des fichiers à part que vous pouvez remplacer&#xa0;: installez une autre version de PySide6-Essentials dans l’environnement Python d’Earmark ou, dans le dossier empaqueté, mettez vos fichiers à la place de ceux du dossier PySide6. Son code source se trouve sur code.qt.io.</translation>
    </message>
    <message>
        <source>FFmpeg</source>
        <translation>FFmpeg</translation>
    </message>
    <message>
        <source>Files are decoded by PyAV, which brings FFmpeg (LGPL, version 3 or later) and codecs under their own terms, among them x264 and x265 (GPL, version 2 or later). Earmark only decodes sound with them.</source>
        <translation>Les fichiers sont décodés par PyAV, qui apporte FFmpeg (LGPL, version 3 ou ultérieure) et des codecs sous leurs propres conditions, dont x264 et x265 (GPL, version 2 ou ultérieure). Earmark ne décode que du son avec eux.</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>The pieces of the demo are composed and played by this program. The shipped encoder was trained on free music from these games: {games}; and was made robust with spoken prompts from Asterisk. None of this is part of Earmark; authors and licences (GPL, CC BY, CC BY-SA, public domain) are listed in each game&apos;s Debian package.</source>
        <translation>Les morceaux de la démo sont composés et joués par ce programme. L’encodeur fourni a appris sur la musique libre de ces jeux&#xa0;: {games}&#xa0;; des annonces parlées d’Asterisk l’ont rendu plus robuste. Rien de cela ne fait partie d’Earmark&#xa0;; auteurs et licences (GPL, CC BY, CC BY-SA, domaine public) figurent dans le paquet Debian de chaque jeu.</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <source>The method of training and evaluation follows Ch. Nikou and Th. Giannakopoulos, “Contrastive and Transfer Learning for Effective Audio Fingerprinting through a Real-World Evaluation Protocol” (2025).</source>
        <translation>La façon d’apprendre et de juger suit Ch. Nikou et Th. Giannakopoulos, «&#xa0;Contrastive and Transfer Learning for Effective Audio Fingerprinting through a Real-World Evaluation Protocol&#xa0;» (2025).</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Earmark {version}</source>
        <translation>Earmark {version}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Licences of the libraries</source>
        <translation>Licences des bibliothèques</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>Parties de l’aide</translation>
    </message>
    <message>
        <source>The shipped encoder</source>
        <translation>L’encodeur fourni</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Fonctionnement</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Rapport d’erreur</translation>
    </message>
    <message>
        <source>If something went wrong, this report helps to find out why: paste it into an e-mail or an issue. Earmark sends nothing. Names of songs, files and folders are removed.</source>
        <translation>Quand quelque chose s’est mal passé, ceci aide à comprendre pourquoi&#xa0;: collez-le dans un courriel ou un ticket. Earmark n’envoie rien. Les noms des titres, fichiers et dossiers sont retirés.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Ce que dit le rapport</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Copier un rapport</translation>
    </message>
    <message>
        <source>Copy the text below to the clipboard</source>
        <translation>Mettre le texte ci-dessous dans le presse-papiers</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Afficher le journal</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Favori</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>Pas favori</translation>
    </message>
    <message>
        <source>Favourite (S)</source>
        <translation>Favori (S)</translation>
    </message>
    <message>
        <source>You said that this was another song.</source>
        <translation>Vous avez dit que c’était un autre titre.</translation>
    </message>
    <message>
        <source>In the library: {name}</source>
        <translation>Dans la bibliothèque&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Heard  {n}</source>
        <translation>Entendus  {n}</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>«&#xa0;{title}&#xa0;» a été supprimé.</translation>
    </message>
    <message>
        <source>{n} entries were deleted.</source>
        <translation>{n} entrées ont été supprimées.</translation>
    </message>
    <message>
        <source>“{name}” and its list were deleted; the file stays.</source>
        <translation>«&#xa0;{name}&#xa0;» et sa liste ont été supprimés&#xa0;; le fichier reste.</translation>
    </message>
    <message>
        <source>{n} recordings and their lists were deleted; the files stay.</source>
        <translation>{n} enregistrements et leurs listes ont été supprimés&#xa0;; les fichiers restent.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Delete everything that was heard? This cannot be undone.</source>
        <translation>Oublier tout ce qui a été entendu&#xa0;? C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Tout oublier</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>{n} entries were written to {name}.</source>
        <translation>{n} entrées ont été écrites dans {name}.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Stored only on this computer</source>
        <translation>Conservé sur cet ordinateur seulement</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Rechercher dans l’historique</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Show favourites only</source>
        <translation>Afficher seulement les favoris</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Save what is shown as a table, playlist or cue sheet (Ctrl+E)</source>
        <translation>Écrire ce qui est affiché sous forme de tableau, de liste de lecture ou de feuille CUE (Ctrl+E)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Delete everything that was heard</source>
        <translation>Oublier tout ce qui a été entendu</translation>
    </message>
    <message>
        <source>Songs heard and recordings</source>
        <translation>Titres entendus et enregistrements</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Entendu</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
</context>
<context>
    <name>HistoryWorker</name>
    <message>
        <source>“{name}” is no longer where it was: connect its drive, or rescan the library.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus à sa place&#xa0;: branchez son disque, ou réexaminez la bibliothèque.</translation>
    </message>
    <message>
        <source>Something went wrong with the history; the log says what.</source>
        <translation>Un problème est survenu avec l’historique&#xa0;; le journal dit lequel.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>{what} failed without giving a reason.</source>
        <translation>{what} a échoué sans dire pourquoi.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Clipping</source>
        <translation>Saturé</translation>
    </message>
    <message>
        <source>The sound is too loud for the input: turn it down or move away.</source>
        <translation>Le son est trop fort pour l’entrée&#xa0;: baissez-le ou éloignez-vous.</translation>
    </message>
    <message>
        <source>{level} dB</source>
        <translation>{level} dB</translation>
    </message>
    <message>
        <source>Level of the sound, in decibels below full scale</source>
        <translation>Niveau du son, en décibels sous la pleine échelle</translation>
    </message>
    <message>
        <source>Level: {words}</source>
        <translation>Niveau&#xa0;: {words}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>LevelProbe</name>
    <message>
        <source>This source could not be opened; the log of Earmark says why.</source>
        <translation>Cette source n’a pas pu être ouverte&#xa0;; le journal d’Earmark dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>LevelWorker</name>
    <message>
        <source>The level could not be measured; the log says why.</source>
        <translation>Le niveau n’a pas pu être mesuré&#xa0;; le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>My library</source>
        <translation>Ma bibliothèque</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>La démo</translation>
    </message>
    <message>
        <source>{name}, own model</source>
        <translation>{name}, modèle propre</translation>
    </message>
</context>
<context>
    <name>LibraryChooser</name>
    <message>
        <source>My library</source>
        <translation>Ma bibliothèque</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Nouvelle bibliothèque…</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Ouvrir un autre dossier…</translation>
    </message>
    <message>
        <source>Open a library on a server…</source>
        <translation>Ouvrir une bibliothèque sur un serveur…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Forget this library…</source>
        <translation>Oublier cette bibliothèque…</translation>
    </message>
    <message>
        <source>Delete this library&apos;s data…</source>
        <translation>Supprimer les données de cette bibliothèque…</translation>
    </message>
    <message>
        <source>Library: {name}</source>
        <translation>Bibliothèque&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Choose, make or rename a library (Ctrl+Shift+O)</source>
        <translation>Choisir, créer ou renommer une bibliothèque (Ctrl+Maj+O)</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Indexing was not finished last time. What is finished is kept.</source>
        <translation>L’indexation n’a pas été terminée la dernière fois. Ce qui est fait est conservé.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Retrait</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Oubli</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>The name of this folder is not valid text: rename it.</source>
        <translation>Le nom de ce dossier n’est pas du texte&#xa0;: renommez-le, ou utilisez `afp` dans un terminal.</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>{n} ajoutés</translation>
    </message>
    <message>
        <source>{n} updated</source>
        <translation>{n} mis à jour</translation>
    </message>
    <message>
        <source>{n} unchanged</source>
        <translation>{n} inchangés</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} manquants</translation>
    </message>
    <message>
        <source>{n} could not be read (see Failed)</source>
        <translation>{n} illisibles (voir Échecs)</translation>
    </message>
    <message>
        <source>{folder} is not connected, its tracks are kept</source>
        <translation>{folder} est absent, ses pistes sont conservées</translation>
    </message>
    <message>
        <source>Indexed in “{library}”: {parts}.</source>
        <translation>Indexé dans «&#xa0;{library}&#xa0;»&#xa0;: {parts}.</translation>
    </message>
    <message>
        <source>Indexed: {parts}.</source>
        <translation>Indexé&#xa0;: {parts}.</translation>
    </message>
</context>
<context>
    <name>LibraryLists</name>
    <message>
        <source>Lists of the library</source>
        <translation>Listes de la bibliothèque</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Arrêter l’examen</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Examiner maintenant</translation>
    </message>
    <message>
        <source>Looking through your folders: {n} files so far.</source>
        <translation>Examen de vos dossiers&#xa0;: {n} fichiers jusqu’ici.</translation>
    </message>
    <message>
        <source>Looking through your folders.</source>
        <translation>Examen de vos dossiers.</translation>
    </message>
    <message>
        <source>Nothing is new. Last check: {when}.</source>
        <translation>Rien de nouveau. Dernier examen&#xa0;: {when}.</translation>
    </message>
    <message>
        <source>These files are not in the library yet, or have changed since.</source>
        <translation>Ces fichiers ne sont pas encore dans la bibliothèque, ou ont changé depuis.</translation>
    </message>
    <message>
        <source>Compares your folders with the library; no file is opened.</source>
        <translation>Compare vos dossiers à la bibliothèque&#xa0;; aucun fichier n’est ouvert.</translation>
    </message>
    <message>
        <source>Stopped: only some of the tracks were compared.</source>
        <translation>Arrêté&#xa0;: seule une partie des titres a été comparée.</translation>
    </message>
    <message>
        <source>Choose which to remove from the library; the files stay where they are.</source>
        <translation>Choisissez lesquels retirer de la bibliothèque&#xa0;; les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>There are no duplicates in the library.</source>
        <translation>Aucun enregistrement n’est en double dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <source>Tracks  {n}</source>
        <translation>Titres  {n}</translation>
    </message>
    <message>
        <source>Failed  {n}</source>
        <translation>Échecs  {n}</translation>
    </message>
    <message>
        <source>Missing  {n}</source>
        <translation>Manquants  {n}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Doublons</translation>
    </message>
    <message>
        <source>{name}  {n}</source>
        <translation>{name}  {n}</translation>
    </message>
    <message>
        <source>Files that are not indexed yet</source>
        <translation>Fichiers pas encore indexés</translation>
    </message>
    <message>
        <source>Look for files that are new or have changed</source>
        <translation>Chercher des fichiers nouveaux ou modifiés</translation>
    </message>
    <message>
        <source>Index selected</source>
        <translation>Indexer la sélection</translation>
    </message>
    <message>
        <source>Index the selected files</source>
        <translation>Indexer les fichiers sélectionnés</translation>
    </message>
    <message>
        <source>Index all</source>
        <translation>Tout indexer</translation>
    </message>
    <message>
        <source>Index everything that is new or has changed</source>
        <translation>Indexer tout ce qui est nouveau ou modifié</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Fichiers qui n’ont pas pu être lus</translation>
    </message>
    <message>
        <source>These files could not be indexed.</source>
        <translation>Ces fichiers n’ont pas pu être ajoutés.</translation>
    </message>
    <message>
        <source>Try selected</source>
        <translation>Réessayer la sélection</translation>
    </message>
    <message>
        <source>Try the selected files again</source>
        <translation>Réessayer les fichiers sélectionnés</translation>
    </message>
    <message>
        <source>Try all</source>
        <translation>Tout réessayer</translation>
    </message>
    <message>
        <source>Try all of these files again</source>
        <translation>Réessayer tous ces fichiers</translation>
    </message>
    <message>
        <source>Tracks whose files are missing</source>
        <translation>Titres dont le fichier a disparu</translation>
    </message>
    <message>
        <source>These files are missing. If you moved them, choose their new folder: they are recognised by their content.</source>
        <translation>Ces fichiers ont disparu. S’ils ont été déplacés, dites où&#xa0;: on les reconnaît à leur contenu.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Localiser…</translation>
    </message>
    <message>
        <source>Choose a folder to look in; it is added to the library</source>
        <translation>Choisir un dossier où chercher&#xa0;; il est ajouté à la bibliothèque</translation>
    </message>
    <message>
        <source>Compares the stored fingerprints of all tracks; no file is opened.</source>
        <translation>Compare ce qui est stocké de chaque titre&#xa0;; aucun fichier n’est ouvert.</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Chercher les doublons</translation>
    </message>
    <message>
        <source>Look for recordings that are in the library more than once</source>
        <translation>Chercher les enregistrements présents plusieurs fois dans la bibliothèque</translation>
    </message>
</context>
<context>
    <name>LibraryMaintenance</name>
    <message>
        <source>Check</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Compare everything with its checksums</source>
        <translation>Tout comparer à ses sommes de contrôle</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Réparer</translation>
    </message>
    <message>
        <source>Restore or remove what is damaged</source>
        <translation>Rétablir ou retirer ce qui est endommagé</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>Reconstruire l’index</translation>
    </message>
    <message>
        <source>Rebuild the index and free the space of removed tracks; no file is decoded</source>
        <translation>Refaire l’index et libérer l’espace des titres retirés&#xa0;; aucun fichier n’est décodé</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Save the library to one file</source>
        <translation>Écrire la bibliothèque dans un fichier</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Make a library from an exported file</source>
        <translation>Créer une bibliothèque à partir d’un fichier exporté</translation>
    </message>
    <message>
        <source>Everything is intact: {n} tracks were checked.</source>
        <translation>Tout est intact&#xa0;: {n} titres ont été vérifiés.</translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Not everything is intact, {n} in all. {first}</source>
        <translation>Tout n’est pas intact, {n} en tout. {first}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Vérification</translation>
    </message>
    <message>
        <source>This library is damaged and cannot be opened. Repairing keeps everything that is intact.</source>
        <translation>Cette bibliothèque est endommagée et ne peut pas être ouverte. La réparation garde tout ce qui est intact.</translation>
    </message>
    <message>
        <source>Not everything could be repaired: {why} Index your music into a new library.</source>
        <translation>Tout n’a pas pu être réparé&#xa0;: {why} Indexez votre musique dans une nouvelle bibliothèque.</translation>
    </message>
    <message>
        <source>The list of tracks was damaged. It was restored from its last copy, with everything that could still be read. Scan your folders again to find what is missing.</source>
        <translation>La liste des titres était endommagée&#xa0;: sa dernière copie est en place, avec tout ce qui pouvait encore être lu. Examinez de nouveau vos dossiers pour trouver ce qui lui manque.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Examiner de nouveau</translation>
    </message>
    <message>
        <source>Repaired, {n} in all. What was damaged is listed under Failed.</source>
        <translation>Réparé, {n} en tout. Ce qui était endommagé figure sous Échecs.</translation>
    </message>
    <message>
        <source>Index it again</source>
        <translation>Réindexer</translation>
    </message>
    <message>
        <source>There was nothing to repair.</source>
        <translation>Il n’y avait rien à réparer.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Réparation</translation>
    </message>
    <message>
        <source>The index was rebuilt; the library now takes {size}.</source>
        <translation>L’index a été refait&#xa0;; la bibliothèque prend maintenant {size}.</translation>
    </message>
    <message>
        <source>Rebuilding the index</source>
        <translation>Reconstruction de l’index</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>Exporter la bibliothèque</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>{n} tracks were exported to {file}, {size}.</source>
        <translation>{n} titres ont été exportés dans {file}, {size}.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Import a library</source>
        <translation>Importer une bibliothèque</translation>
    </message>
    <message>
        <source>{n} tracks were imported. “{library}” is in use now.</source>
        <translation>{n} titres ont été importés. «&#xa0;{library}&#xa0;» est maintenant utilisée.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>today, {time}</source>
        <translation>aujourd’hui, {time}</translation>
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
        <translation>Ajouter un dossier de musique</translation>
    </message>
    <message>
        <source>Remove “{title}” from the library? The file stays where it is.</source>
        <translation>Retirer «&#xa0;{title}&#xa0;» de la bibliothèque&#xa0;? Le fichier reste où il est.</translation>
    </message>
    <message>
        <source>Remove {n} tracks from the library? The files stay where they are.</source>
        <translation>Retirer {n} titres de la bibliothèque&#xa0;? Les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Forget {folder}? {n} tracks leave the library; the files stay where they are.</source>
        <translation>Oublier {folder}&#xa0;? {n} titres quittent la bibliothèque&#xa0;; les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Forget {count} folders? {n} tracks leave the library; the files stay where they are.</source>
        <translation>Oublier {count} dossiers&#xa0;? {n} titres quittent la bibliothèque&#xa0;; les fichiers restent où ils sont.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Rechercher dans la bibliothèque</translation>
    </message>
    <message>
        <source>Remove the selected tracks (Delete)</source>
        <translation>Retirer les titres sélectionnés (Suppr)</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Réexaminer</translation>
    </message>
    <message>
        <source>Look for new and changed files (F5)</source>
        <translation>Chercher les fichiers nouveaux et modifiés (F5)</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>Ajouter des dossiers</translation>
    </message>
    <message>
        <source>Add a folder of music (Ctrl+O)</source>
        <translation>Ajouter un dossier de musique (Ctrl+O)</translation>
    </message>
    <message>
        <source>Maintenance  ▾</source>
        <translation>Entretien  ▾</translation>
    </message>
    <message>
        <source>Maintenance of the library</source>
        <translation>Entretenir la bibliothèque</translation>
    </message>
    <message>
        <source>Check, repair, rebuild, export or import</source>
        <translation>Vérifier, réparer, reconstruire, exporter ou importer</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Votre bibliothèque est vide</translation>
    </message>
    <message>
        <source>Earmark recognises the music you give it. Add folders, or drop them here; your files are only read and never leave this computer.</source>
        <translation>Earmark reconnaît la musique que vous lui donnez. Ajoutez des dossiers, ou déposez-les ici&#xa0;; vos fichiers sont seulement lus et ne quittent jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Nothing indexed yet</source>
        <translation>Rien d’indexé pour l’instant</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 titre</translation>
    </message>
    <message>
        <source>{n} tracks</source>
        <translation>{n} titres</translation>
    </message>
    <message>
        <source>part of the index is damaged: choose Repair under Maintenance</source>
        <translation>une partie de l’index est endommagée : choisissez Réparer sous Entretien</translation>
    </message>
    <message>
        <source>the index has fallen behind: rebuild it</source>
        <translation>l’index a pris du retard&#xa0;: reconstruisez-le</translation>
    </message>
    <message>
        <source>searched exactly</source>
        <translation>recherche exacte</translation>
    </message>
    <message>
        <source>searched by its index</source>
        <translation>recherche par l’index</translation>
    </message>
    <message>
        <source>read from {server}; it is changed where its folder is</source>
        <translation>lue depuis {server}&#xa0;; elle se modifie là où se trouve son dossier</translation>
    </message>
    <message>
        <source>Encoder {name}</source>
        <translation>Encodeur {name}</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>vérifiée {when}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>pas encore vérifiée</translation>
    </message>
</context>
<context>
    <name>LibraryReader</name>
    <message>
        <source>The library could not be read; the log says why.</source>
        <translation>La bibliothèque n’a pas pu être lue&#xa0;; le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The library&apos;s folder {folder} is not available: connect its drive, or choose another library.</source>
        <translation>Le dossier de la bibliothèque {folder} n’est pas là&#xa0;: branchez son disque, ou choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>LibrarySwitcher</name>
    <message>
        <source>Name of the new library</source>
        <translation>Nom de la nouvelle bibliothèque</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Créer</translation>
    </message>
    <message>
        <source>Open the folder of a library</source>
        <translation>Ouvrir le dossier d’une bibliothèque</translation>
    </message>
    <message>
        <source>Write the address as {form}.</source>
        <translation>Écrivez l’adresse ainsi&#xa0;: {form}.</translation>
    </message>
    <message>
        <source>Address of the library</source>
        <translation>Adresse de la bibliothèque</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>There is no Earmark library in {folder}. To index music, use Add folders.</source>
        <translation>Il n’y a pas de bibliothèque d’Earmark dans {folder}. Pour indexer de la musique, utilisez Ajouter des dossiers.</translation>
    </message>
    <message>
        <source>Name of this library</source>
        <translation>Nom de cette bibliothèque</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Forget “{name}”? Its data stays in {folder}, and can be opened again.</source>
        <translation>Oublier «&#xa0;{name}&#xa0;»&#xa0;? Ses données restent dans {folder} et peuvent être rouvertes.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Work on a library is running: wait until it is done, or cancel it first.</source>
        <translation>Un travail est en cours sur une bibliothèque&#xa0;: attendez qu’il soit fini, ou annulez-le d’abord.</translation>
    </message>
    <message>
        <source>Delete everything in “{name}” for good? Your music files stay where they are.</source>
        <translation>Supprimer définitivement tout ce que contient «&#xa0;{name}&#xa0;»&#xa0;? Vos fichiers de musique restent où ils sont.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>«&#xa0;{name}&#xa0;» a été supprimée.</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Suppression</translation>
    </message>
</context>
<context>
    <name>LicenceModel</name>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <source>Stated in its package</source>
        <translation>Indiquée dans son paquet</translation>
    </message>
</context>
<context>
    <name>ListenController</name>
    <message>
        <source>The events file cannot be written: {why}.</source>
        <translation>Le fichier d’événements ne peut pas être écrit&#xa0;: {why}.</translation>
    </message>
</context>
<context>
    <name>ListenPage</name>
    <message>
        <source>No microphone was found: connect one, allow access in the system&apos;s sound settings, or choose internet radio.</source>
        <translation>Aucun microphone trouvé : branchez-en un, autorisez l’accès dans les réglages du son du système, ou choisissez la radio Internet.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher de nouveau</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>En attente de</translation>
    </message>
    <message>
        <source>The computer was too busy and some sound was lost. Earmark continues.</source>
        <translation>L’ordinateur était trop occupé et du son a été perdu&#xa0;; Earmark continue.</translation>
    </message>
    <message>
        <source>The microphone was disconnected. Earmark waits for it and continues by itself.</source>
        <translation>Le microphone a disparu&#xa0;; Earmark l’attend et reprend de lui-même.</translation>
    </message>
    <message>
        <source>The station cannot be heard. {why} Earmark tries again and continues by itself.</source>
        <translation>La station est inaudible&#xa0;: {why} Earmark réessaie et reprend de lui-même.</translation>
    </message>
    <message>
        <source>Playing a file</source>
        <translation>Lecture d’un fichier</translation>
    </message>
    <message>
        <source>Microphone open</source>
        <translation>Microphone ouvert</translation>
    </message>
    <message>
        <source>Hearing the computer</source>
        <translation>Écoute de l’ordinateur</translation>
    </message>
    <message>
        <source>Back to my library</source>
        <translation>Retour à ma bibliothèque</translation>
    </message>
    <message>
        <source>Listen once</source>
        <translation>Écouter une fois</translation>
    </message>
    <message>
        <source>Listen until there is an answer, then close the microphone (Ctrl+L)</source>
        <translation>Écouter jusqu’à une réponse, puis fermer le microphone (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>ListenToggle</name>
    <message>
        <source>Stop listening</source>
        <translation>Ne plus écouter</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Commencer à écouter</translation>
    </message>
    <message>
        <source>{action} (Space)</source>
        <translation>{action} (Espace)</translation>
    </message>
</context>
<context>
    <name>ListenWorker</name>
    <message>
        <source>The library could not be loaded; the log says why.</source>
        <translation>La bibliothèque n’a pas pu être chargée&#xa0;; le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>The sound source could not be opened; the log says why.</source>
        <translation>La source sonore n’a pas pu être ouverte&#xa0;; le journal dit pourquoi.</translation>
    </message>
    <message>
        <source>Listening stopped because of an internal error; the log says why.</source>
        <translation>L’écoute s’est arrêtée à cause d’une erreur interne&#xa0;; le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Your music is being indexed. Songs are recognised as soon as they are in the library.</source>
        <translation>Votre musique est en cours d’indexation. Les titres sont reconnus dès qu’ils sont dans la bibliothèque.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>A training is running: stop it on the Training page first.</source>
        <translation>Un entraînement est en cours&#xa0;: arrêtez-le d’abord dans la page Entraînement.</translation>
    </message>
    <message>
        <source>Add to the music that Earmark knows</source>
        <translation>Ajouter à la musique connue</translation>
    </message>
    <message>
        <source>Your files are only read.</source>
        <translation>Vos fichiers sont seulement lus.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Ajouter à la bibliothèque</translation>
    </message>
    <message>
        <source>Music and folders are indexed. Your files are only read.</source>
        <translation>La musique et les dossiers sont indexés. Vos fichiers sont seulement lus.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>A short recording gets one answer, a long one a list of its songs.</source>
        <translation>Un enregistrement court reçoit une réponse&#xa0;; un long, la liste de ses titres.</translation>
    </message>
</context>
<context>
    <name>MusicStep</name>
    <message>
        <source>Which music should Earmark recognise?</source>
        <translation>Quelle musique Earmark doit-il reconnaître ?</translation>
    </message>
    <message>
        <source>Earmark can only recognise music that you give it. Your files are read, never changed or copied.</source>
        <translation>Seule la musique que vous lui donnez peut être reconnue. Vos fichiers sont lus, jamais modifiés ni copiés.</translation>
    </message>
    <message>
        <source>My music</source>
        <translation>Ma musique</translation>
    </message>
    <message>
        <source>The demo for now: a dozen pieces that Earmark plays itself</source>
        <translation>La démo pour l’instant&#xa0;: une douzaine de morceaux qu’Earmark joue lui-même</translation>
    </message>
    <message>
        <source>Folders of music</source>
        <translation>Dossiers de musique</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Ajouter un dossier…</translation>
    </message>
    <message>
        <source>Choose a folder of music; repeat this for more</source>
        <translation>Choisir un dossier de musique&#xa0;; recommencer pour d’autres</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the selected folders from the list (Delete)</source>
        <translation>Retirer de la liste les dossiers sélectionnés (Suppr)</translation>
    </message>
    <message>
        <source>{folder} (1 file)</source>
        <translation>{folder} (1 fichier)</translation>
    </message>
    <message>
        <source>{folder} ({n} files)</source>
        <translation>{folder} ({n} fichiers)</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>Ajouter un dossier de musique</translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>Leave the name as it is</source>
        <translation>Laisser le nom tel quel</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>NewEvaluation</name>
    <message>
        <source>shipped</source>
        <translation>fourni</translation>
    </message>
    <message>
        <source>your model</source>
        <translation>votre modèle</translation>
    </message>
    <message>
        <source>from a training run</source>
        <translation>d’un entraînement</translation>
    </message>
    <message>
        <source>not calibrated: without a threshold</source>
        <translation>non étalonné&#xa0;: sans seuil</translation>
    </message>
    <message>
        <source>There are no prepared songs: prepare some below.</source>
        <translation>Aucun titre préparé ne peut servir de requête&#xa0;: préparez-en ci-dessous.</translation>
    </message>
    <message>
        <source>Tick at least one encoder.</source>
        <translation>Cochez au moins un encodeur.</translation>
    </message>
    <message>
        <source>Tick at least one length.</source>
        <translation>Cochez au moins une durée.</translation>
    </message>
    <message>
        <source>Size against accuracy needs exactly one length: tick one.</source>
        <translation>«&#xa0;Taille et précision&#xa0;» ne concerne qu’une durée&#xa0;: cochez-en une.</translation>
    </message>
    <message>
        <source>Tick at least one level of noise.</source>
        <translation>Cochez au moins un niveau de bruit.</translation>
    </message>
    <message>
        <source>About {m} min.</source>
        <translation>Environ {m} min.</translation>
    </message>
    <message>
        <source>About {h} h.</source>
        <translation>Environ {h} h.</translation>
    </message>
    <message>
        <source>This is a guess until one has been run on this computer.</source>
        <translation>Une estimation, tant qu’aucune n’a été faite sur cet ordinateur.</translation>
    </message>
    <message>
        <source>No songs are prepared yet. Encoders are tested with songs that are known.</source>
        <translation>Aucun titre n’est encore préparé. Les encodeurs sont jugés sur de la musique dont on connaît les titres.</translation>
    </message>
    <message>
        <source>The songs in {folder} are not fully prepared.</source>
        <translation>Les titres de {folder} ne sont pas préparés jusqu’au bout.</translation>
    </message>
    <message>
        <source>None of the songs in {folder} is reserved for testing: prepare more music.</source>
        <translation>Parmi les titres de {folder}, aucun n’est gardé pour juger&#xa0;: préparez plus de musique.</translation>
    </message>
    <message>
        <source>{n} songs, {h} h; {j} of them are used for testing. In {folder}</source>
        <translation>{n} titres, {h} h&#xa0;; {j} d’entre eux servent de requêtes. Dans {folder}</translation>
    </message>
    <message>
        <source>Clips as a phone hears them across a room, of songs that are in the library and songs that are not.</source>
        <translation>Extraits tels qu’un téléphone les entend à travers une pièce, de titres présents dans la bibliothèque et d’autres.</translation>
    </message>
    <message>
        <source>Clean clips with noise added, 0 to 15 dB: song and place.</source>
        <translation>Extraits propres avec du bruit ajouté, de 0 à 15 dB&#xa0;: titre et position.</translation>
    </message>
    <message>
        <source>Songs one after another, recorded in a room at three levels of noise.</source>
        <translation>Titres à la suite, enregistrés dans une pièce à trois niveaux de bruit.</translation>
    </message>
    <message>
        <source>The encoders compared with a classic recogniser without a neural network, and the sizes of both.</source>
        <translation>Un système classique sans réseau de neurones à côté des encodeurs, et la taille de chacun.</translation>
    </message>
    <message>
        <source>How short a fingerprint&apos;s code may be before songs are lost.</source>
        <translation>Jusqu’où le code d’une empreinte peut être court avant que des titres se perdent.</translation>
    </message>
    <message>
        <source>Half a minute of each song, as it would be heard live: how soon it is named.</source>
        <translation>Une demi-minute de chaque titre, pas à pas&#xa0;: en combien de temps un nom arrive.</translation>
    </message>
    <message>
        <source>Prepare folders of your own music here. The songs that the shipped encoder was tested with (2 GB) are downloaded by `make corpus`, or `afp corpus --small`, in a terminal.</source>
        <translation>Préparez ici des dossiers de votre musique. Les titres sur lesquels l’encodeur fourni a été jugé (2 Go) sont récupérés par `make corpus`, ou `afp corpus --small`, dans un terminal.</translation>
    </message>
    <message>
        <source>Prepare my music…</source>
        <translation>Préparer ma musique…</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>Utiliser un autre dossier…</translation>
    </message>
    <message>
        <source>On the clips of “Phone in a noisy room” instead of recordings</source>
        <translation>Sur les extraits de «&#xa0;Téléphone dans une pièce bruyante&#xa0;» au lieu d’enregistrements</translation>
    </message>
    <message>
        <source>Quick: one clip per song, wide intervals</source>
        <translation>Rapide&#xa0;: un extrait par titre, intervalles larges</translation>
    </message>
    <message>
        <source>Normal: three clips per song</source>
        <translation>Normal&#xa0;: trois extraits par titre</translation>
    </message>
    <message>
        <source>Thorough: ten clips per song, the whole recording</source>
        <translation>Approfondi&#xa0;: dix extraits par titre, la totalité des enregistrements</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>Niveau de détail</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Lancer</translation>
    </message>
    <message>
        <source>Start the evaluation (Ctrl+Return)</source>
        <translation>Lancer l’évaluation (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Retour aux résultats</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation>Encodeurs</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Length of the clips</source>
        <translation>Durée des requêtes</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
</context>
<context>
    <name>NewFileModel</name>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
</context>
<context>
    <name>NewTraining</name>
    <message>
        <source>Quick</source>
        <translation>Rapide</translation>
    </message>
    <message>
        <source>About half an hour. The shipped encoder gets to know your music.</source>
        <translation>Environ une demi-heure. L’encodeur fourni apprend à connaître votre musique.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Some hours. It learns what sets your songs apart in noisy rooms.</source>
        <translation>Quelques heures. Il apprend ce qui distingue vos titres dans des pièces bruyantes.</translation>
    </message>
    <message>
        <source>Overnight</source>
        <translation>Toute la nuit</translation>
    </message>
    <message>
        <source>Nine hours. Worth it for large collections; leave the computer on.</source>
        <translation>Neuf heures. Utile pour les grandes collections&#xa0;; laissez l’ordinateur allumé.</translation>
    </message>
    <message>
        <source>Your library holds no music yet: add folders to it, or choose some here.</source>
        <translation>Votre bibliothèque ne contient pas encore de musique&#xa0;: ajoutez-lui des dossiers, ou choisissez-en ici.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>The folders of your library</source>
        <translation>Les dossiers de votre bibliothèque</translation>
    </message>
    <message>
        <source>None: hum and hiss are simulated</source>
        <translation>Aucun&#xa0;: ronflement et souffle artificiels</translation>
    </message>
    <message>
        <source>None: rooms are simulated</source>
        <translation>Aucune&#xa0;: les pièces sont simulées</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nouvel entraînement</translation>
    </message>
    <message>
        <source>Earmark plays your music through simulated loudspeakers, rooms and noise, and teaches the encoder to recognise it. Training continues in the background, even when this window is closed.</source>
        <translation>Earmark fait passer votre musique à travers des haut-parleurs, des pièces et du bruit simulés, et apprend à l’encodeur à la reconnaître. Cela continue en arrière-plan, même quand cette fenêtre est fermée.</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Réglages avancés</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Lancer l’entraînement</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Moins de réglages</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Musique</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Bruit</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Pièces</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>Choose folders: {what}</source>
        <translation>Choisir des dossiers&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Forget the chosen folders: {what}</source>
        <translation>Oublier les dossiers choisis&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Act on this notice</source>
        <translation>Donner suite à cet avis</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Fermer cet avis</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
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
        <translation>Position dans le titre</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The library&apos;s copy</source>
        <translation>La copie de la bibliothèque</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>L’enregistrement</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
</context>
<context>
    <name>PrivacyStep</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>Earmark has no account, and opens a connection only to a server whose library you open yourself, or to a station whose address you give. Sound is analysed and discarded at once. Only fingerprints of your music, the names of songs that were heard, and the names that you marked as wrong are stored.</source>
        <translation>Earmark n’a pas de compte et ne se connecte qu’à un serveur dont vous ouvrez vous-même la bibliothèque, ou à une station dont vous donnez l’adresse. Le son est écouté puis oublié aussitôt&#xa0;; sont conservés les empreintes de votre musique, les noms des titres entendus et ce que vous signalez comme faux.</translation>
    </message>
    <message>
        <source>Settings shows everything that is stored, how large it is and where it is, and can delete it.</source>
        <translation>La page Réglages montre tout cela, en quelle quantité et où, et le supprime si vous voulez.</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Cancelled</source>
        <translation>Annulé</translation>
    </message>
    <message>
        <source>Looking for sound files in {name}</source>
        <translation>Recherche de fichiers son dans {name}</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>{n} trouvés</translation>
    </message>
    <message>
        <source>There is no sound file in this folder.</source>
        <translation>Il n’y a aucun fichier audio dans ce dossier.</translation>
    </message>
    <message>
        <source>Listening to {name}</source>
        <translation>Écoute de {name}</translation>
    </message>
    <message>
        <source>1 more waiting</source>
        <translation>encore 1 en attente</translation>
    </message>
    <message>
        <source>{n} more waiting</source>
        <translation>encore {n} en attente</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>The recognition failed without giving a reason.</source>
        <translation>La reconnaissance a échoué sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>Pas dans votre bibliothèque</translation>
    </message>
    <message>
        <source>Nothing but silence</source>
        <translation>Rien que du silence</translation>
    </message>
</context>
<context>
    <name>RecordingsChoice</name>
    <message>
        <source>Simulated: rooms, loudspeakers and noise are computed</source>
        <translation>Simulé&#xa0;: pièces, haut-parleurs et bruit sont calculés</translation>
    </message>
    <message>
        <source>A folder with low.wav, mid.wav, high.wav and truth.csv</source>
        <translation>Un dossier avec low.wav, mid.wav, high.wav et truth.csv</translation>
    </message>
    <message>
        <source>Files of any name, and a truth file (start_s,end_s,path)</source>
        <translation>Des fichiers de n’importe quel nom, et un fichier de référence (start_s,end_s,path)</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Choisir le dossier…</translation>
    </message>
    <message>
        <source>Truth file…</source>
        <translation>Fichier de référence…</translation>
    </message>
    <message>
        <source>Choose the folder of the recordings.</source>
        <translation>Choisissez le dossier des enregistrements.</translation>
    </message>
    <message>
        <source>Choose at least one recording.</source>
        <translation>Choisissez au moins un enregistrement.</translation>
    </message>
    <message>
        <source>Choose the truth file: it says which song is played when.</source>
        <translation>Choisissez le fichier de référence&#xa0;: il dit quel titre est joué et quand.</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Dossier des enregistrements</translation>
    </message>
    <message>
        <source>Truth (*.csv)</source>
        <translation>Référence (*.csv)</translation>
    </message>
    <message>
        <source>Sound (*.wav *.flac *.ogg *.mp3 *.m4a)</source>
        <translation>Audio (*.wav *.flac *.ogg *.mp3 *.m4a)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
</context>
<context>
    <name>RecordingsModel</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>analysing</source>
        <translation>analyse en cours</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>Pas dans votre bibliothèque</translation>
    </message>
    <message>
        <source>1 song</source>
        <translation>1 titre</translation>
    </message>
    <message>
        <source>{n} songs</source>
        <translation>{n} titres</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>relu</translation>
    </message>
</context>
<context>
    <name>RecordingsPanel</name>
    <message>
        <source>What was played when</source>
        <translation>Ce qui a été joué et quand</translation>
    </message>
    <message>
        <source>Identify a file</source>
        <translation>Identifier un fichier</translation>
    </message>
    <message>
        <source>Choose recordings to recognise (Ctrl+O)</source>
        <translation>Choisir des enregistrements à reconnaître (Ctrl+O)</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>Exporter les listes</translation>
    </message>
    <message>
        <source>Save track lists as a table, playlist or cue sheet (Ctrl+E)</source>
        <translation>Écrire les listes de titres sous forme de tableau, de liste de lecture ou de feuille CUE (Ctrl+E)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Relire</translation>
    </message>
    <message>
        <source>Check the list and correct it (Enter)</source>
        <translation>Relire la liste et la corriger (Entrée)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the selected recordings and their lists; the files stay (Delete)</source>
        <translation>Supprimer les enregistrements sélectionnés et leurs listes&#xa0;; les fichiers restent (Suppr)</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Drop a recording anywhere on the window. A short one gets one answer; a long one, a mix or a concert, becomes a list of what was played when.</source>
        <translation>Déposez un enregistrement n’importe où sur la fenêtre. Un court reçoit une réponse&#xa0;; un long, un mix ou un concert, devient la liste de ce qui a été joué et quand.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Find out what these recordings are</source>
        <translation>Identifier ces enregistrements</translation>
    </message>
    <message>
        <source>{n} lines were written to {name}.</source>
        <translation>{n} lignes ont été écrites dans {name}.</translation>
    </message>
    <message>
        <source>Export the track lists</source>
        <translation>Exporter les listes de titres</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Position in the track</source>
        <translation>Position dans le titre</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Copier le titre</translation>
    </message>
    <message>
        <source>Copy artist and title (Ctrl+C)</source>
        <translation>Copier l’artiste et le titre (Ctrl+C)</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Faux</translation>
    </message>
    <message>
        <source>Wrong: this is not the song</source>
        <translation>Faux&#xa0;: ce n’est pas ce titre</translation>
    </message>
    <message>
        <source>This is not the song: withdraw it (W)</source>
        <translation>Ce n’est pas ce titre&#xa0;: le retirer (W)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Pourquoi&#xa0;?</translation>
    </message>
    <message>
        <source>Why: show the evidence</source>
        <translation>Pourquoi&#xa0;: afficher sur quoi cela repose</translation>
    </message>
    <message>
        <source>Compare what was heard with the song&apos;s own sound (Y)</source>
        <translation>Afficher ce qui a été entendu par-dessus le son du titre lui-même (Y)</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>Ajouter des dossiers</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Make a small demo library and recognise one of its pieces</source>
        <translation>Créer une petite bibliothèque de morceaux écrits pour cela et en reconnaître un</translation>
    </message>
    <message>
        <source>Cover of {album}</source>
        <translation>Pochette de {album}</translation>
    </message>
    <message>
        <source>{station} announces: {title}</source>
        <translation>{station} annonce&#xa0;: {title}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>{words}, {percent}</source>
        <translation>{words}, {percent}</translation>
    </message>
    <message>
        <source>answered in {ms} ms</source>
        <translation>répondu en {ms} ms</translation>
    </message>
    <message>
        <source>{title} is not named again while this music plays.</source>
        <translation>{title} n’est plus nommé tant que dure cette musique.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Retiré</translation>
    </message>
    <message>
        <source>No music to recognise yet</source>
        <translation>Pas encore de musique à reconnaître</translation>
    </message>
    <message>
        <source>Add folders of your music, or try the demo: it takes a minute and stays on this computer.</source>
        <translation>Ajoutez des dossiers de votre musique, ou essayez la démo&#xa0;: elle prend une minute et reste sur cet ordinateur.</translation>
    </message>
    <message>
        <source>The demo is being made</source>
        <translation>La démo est en préparation</translation>
    </message>
    <message>
        <source>Earmark makes a dozen pieces, then recognises one of them in a noisy room.</source>
        <translation>Earmark crée une douzaine de morceaux, puis en reconnaît un dans une salle bruyante.</translation>
    </message>
    <message>
        <source>Your music is being indexed</source>
        <translation>Votre musique est en cours d’indexation</translation>
    </message>
    <message>
        <source>Songs are recognised as soon as they are indexed. You can start listening now.</source>
        <translation>Les morceaux sont reconnus dès qu’ils sont indexés. Vous pouvez déjà lancer l’écoute.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>The recogniser is being loaded.</source>
        <translation>Le système de reconnaissance se charge.</translation>
    </message>
    <message>
        <source>Ready to listen</source>
        <translation>Prêt à écouter</translation>
    </message>
    <message>
        <source>Earmark knows one track. Press Space and play some music.</source>
        <translation>Earmark connaît un titre. Appuyez sur Espace et mettez de la musique.</translation>
    </message>
    <message>
        <source>Earmark knows {n} tracks. Press Space and play some music.</source>
        <translation>Earmark connaît {n} titres. Appuyez sur Espace et mettez de la musique.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Waiting for the station&apos;s music.</source>
        <translation>En attente de la musique de la station.</translation>
    </message>
    <message>
        <source>Play some music near the microphone.</source>
        <translation>Mettez de la musique près du microphone.</translation>
    </message>
    <message>
        <source>It is very quiet</source>
        <translation>C’est très faible</translation>
    </message>
    <message>
        <source>The station is silent. Earmark continues to listen.</source>
        <translation>La station est silencieuse&#xa0;; Earmark continue d’écouter.</translation>
    </message>
    <message>
        <source>Move closer to the music or raise the input level; Earmark continues to listen.</source>
        <translation>Rapprochez-vous de la musique ou montez le niveau d’entrée&#xa0;; Earmark continue d’écouter.</translation>
    </message>
    <message>
        <source>I hear something</source>
        <translation>J’entends quelque chose</translation>
    </message>
    <message>
        <source>It takes a few seconds of music to be sure.</source>
        <translation>Quelques secondes de musique suffisent pour en être sûr.</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>Pas dans votre bibliothèque</translation>
    </message>
    <message>
        <source>The music is heard well enough, but it is none of the tracks Earmark knows.</source>
        <translation>La musique s’entend assez bien, mais ce n’est aucun des titres qu’Earmark connaît.</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Reconnu</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Size against accuracy has its own axis: choose it alone.</source>
        <translation>«&#xa0;Taille et précision&#xa0;» a un axe à part&#xa0;: choisissez-le seul.</translation>
    </message>
    <message>
        <source>{size} of music</source>
        <translation>{size} de musique</translation>
    </message>
    <message>
        <source>songs ·</source>
        <translation>titres ·</translation>
    </message>
    <message>
        <source>recordings are simulated, no real room was measured</source>
        <translation>les enregistrements sont simulés, aucune vraie pièce n’a été mesurée</translation>
    </message>
    <message>
        <source>recorded in a room</source>
        <translation>enregistré dans une pièce</translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation>pas d’intervalles</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Enregistrer les courbes</translation>
    </message>
    <message>
        <source>{path} cannot be written: choose another place.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>No program here opens it; the report is {path}.</source>
        <translation>Aucun programme ici ne peut l’ouvrir&#xa0;; le rapport se trouve dans {path}.</translation>
    </message>
    <message>
        <source>Point at the curves to read a figure</source>
        <translation>Pointez les courbes pour lire un chiffre</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Ce qui est affiché</translation>
    </message>
    <message>
        <source>One panel per encoder</source>
        <translation>Un graphique par encodeur</translation>
    </message>
    <message>
        <source>One panel per noise level</source>
        <translation>Un graphique par niveau de bruit</translation>
    </message>
    <message>
        <source>How the curves are arranged</source>
        <translation>Disposition des courbes</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save the curves as a picture (Ctrl+Shift+E)</source>
        <translation>Enregistrer les courbes comme image (Ctrl+Maj+E)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the figures with their intervals and the command (Ctrl+E)</source>
        <translation>Enregistrer les chiffres avec leurs intervalles et la commande (Ctrl+E)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Open the report as a web page; the paper&apos;s protocols write one</source>
        <translation>Ouvrir le rapport comme page web&#xa0;; les protocoles de l’article en écrivent un</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete the chosen results (Delete)</source>
        <translation>Supprimer les résultats choisis (Suppr)</translation>
    </message>
</context>
<context>
    <name>ReviewWorker</name>
    <message>
        <source>Something went wrong with the history; the log says what.</source>
        <translation>Un problème est survenu avec l’historique&#xa0;; le journal dit lequel.</translation>
    </message>
</context>
<context>
    <name>RoomAssistant</name>
    <message>
        <source>Looking for devices</source>
        <translation>Recherche d’appareils</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Aucun microphone trouvé</translation>
    </message>
    <message>
        <source>No loudspeaker was found</source>
        <translation>Aucun haut-parleur trouvé</translation>
    </message>
    <message>
        <source>The same loudspeaker</source>
        <translation>Le même haut-parleur</translation>
    </message>
    <message>
        <source>Too loud: turn the loudspeakers or the microphone down.</source>
        <translation>Trop fort&#xa0;: baissez les haut-parleurs ou le microphone.</translation>
    </message>
    <message>
        <source>Nearly too loud: turn it down a little.</source>
        <translation>Presque trop fort&#xa0;: baissez un peu.</translation>
    </message>
    <message>
        <source>Hardly anything is heard: play a song now, or choose another microphone.</source>
        <translation>On n’entend presque rien&#xa0;: lancez un titre maintenant, ou choisissez un autre microphone.</translation>
    </message>
    <message>
        <source>The level is good.</source>
        <translation>On l’entend bien.</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>Ouvrir le microphone</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Étape {n} sur {all}</translation>
    </message>
    <message>
        <source>at most 15 are played; none that the encoder was trained on</source>
        <translation>15 au plus sont joués&#xa0;; aucun de ceux sur lesquels il a été entraîné</translation>
    </message>
    <message>
        <source>talk, traffic, kitchens: anything but music</source>
        <translation>conversations, circulation, cuisines&#xa0;: tout sauf de la musique</translation>
    </message>
    <message>
        <source>Choose songs, noise and devices first</source>
        <translation>Choisissez d’abord les titres, le bruit et les appareils</translation>
    </message>
    <message>
        <source>Put the noise loudspeaker far from the microphone, then be quiet.</source>
        <translation>Placez le haut-parleur du bruit loin du microphone, puis restez silencieux.</translation>
    </message>
    <message>
        <source>Put the noise loudspeaker nearer to the microphone.</source>
        <translation>Placez le haut-parleur du bruit plus près du microphone.</translation>
    </message>
    <message>
        <source>Put the noise loudspeaker closest to the microphone.</source>
        <translation>Placez le haut-parleur du bruit tout près du microphone.</translation>
    </message>
    <message>
        <source>Move nothing; the noise is mixed in at {db} dB.</source>
        <translation>Ne déplacez rien&#xa0;; le bruit est mélangé à {db} dB.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Close the microphone</source>
        <translation>Fermer le microphone</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Retour aux résultats</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Ce qu’il faut</translation>
    </message>
    <message>
        <source>Songs are played on one loudspeaker and noise on another, and a microphone hears both, three times: with the noise far away, nearer, and close. Then any encoder can be judged on your own room.</source>
        <translation>Les titres sont joués sur un haut-parleur et le bruit sur un autre, et un microphone entend les deux, trois fois&#xa0;: bruit loin, plus près, et tout près. N’importe quel encodeur peut alors être jugé dans votre propre pièce.</translation>
    </message>
    <message>
        <source>You need a computer with a loudspeaker and a microphone, a second loudspeaker for the noise (by cable or Bluetooth), a folder of songs, a folder of noise without music in it, and a quiet room for three times the length of the songs. With one loudspeaker both are mixed on it.</source>
        <translation>Il vous faut un ordinateur avec haut-parleur et microphone, un second haut-parleur pour le bruit (par câble ou Bluetooth), un dossier de titres, un dossier de bruits sans musique, et une pièce calme pendant trois fois la durée des titres. Avec un seul haut-parleur, les deux y sont mélangés.</translation>
    </message>
    <message>
        <source>Switch off everything that changes the sound: equalisers, spatial effects, the microphone&apos;s noise suppression, and echo cancellation, which removes exactly what should be recorded.</source>
        <translation>Désactivez ce qui modifie le son en chemin&#xa0;: égaliseurs, effets de spatialisation, réduction de bruit et annulation d’écho du microphone, qui retire justement ce qui doit être enregistré.</translation>
    </message>
    <message>
        <source>The makers of this program have not measured a real room: the procedure was only tried through a sound server, without loudspeakers and air. If your figures surprise you, trust your room.</source>
        <translation>Les auteurs de ce programme n’ont pas mesuré de vraie pièce&#xa0;: la procédure a été essayée à travers un serveur de son, sans haut-parleurs ni air. Si l’un de vos chiffres vous surprend, fiez-vous à votre pièce.</translation>
    </message>
    <message>
        <source>What is played, and on what</source>
        <translation>Ce qui est joué, et sur quoi</translation>
    </message>
    <message>
        <source>Songs…</source>
        <translation>Titres…</translation>
    </message>
    <message>
        <source>Noise…</source>
        <translation>Bruit…</translation>
    </message>
    <message>
        <source>Keep in…</source>
        <translation>Conserver dans…</translation>
    </message>
    <message>
        <source>Folder of songs</source>
        <translation>Dossier de titres</translation>
    </message>
    <message>
        <source>Folder of noise</source>
        <translation>Dossier de bruits</translation>
    </message>
    <message>
        <source>Folder for the recordings</source>
        <translation>Dossier pour les enregistrements</translation>
    </message>
    <message>
        <source>At most {m} min per level</source>
        <translation>Au plus {m} min par niveau</translation>
    </message>
    <message>
        <source>Songs play on</source>
        <translation>Titres joués sur</translation>
    </message>
    <message>
        <source>Noise plays on</source>
        <translation>Bruit joué sur</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Microphone</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Look for devices again</source>
        <translation>Chercher de nouveau les appareils</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Niveaux</translation>
    </message>
    <message>
        <source>Play a song, then noise, and set both loudspeakers to the same loudness at your seat, without distortion. Do not change the volumes after that: only the distance of the noise loudspeaker changes.</source>
        <translation>Lancez un titre, puis du bruit, et réglez les deux haut-parleurs au même volume là où vous êtes, sans distorsion. Ne touchez plus aux volumes ensuite&#xa0;: seule la distance du haut-parleur du bruit change.</translation>
    </message>
    <message>
        <source>Open the microphone to see what it hears.</source>
        <translation>Ouvrez le microphone pour voir ce qu’il entend.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>One level after another. A level that is cancelled is not saved; levels that are complete are.</source>
        <translation>Un niveau après l’autre. Un niveau annulé n’est pas conservé&#xa0;; ceux qui sont entiers le sont.</translation>
    </message>
    <message>
        <source>Record: {level}</source>
        <translation>Enregistrer&#xa0;: {level}</translation>
    </message>
    <message>
        <source>Judge encoders on these recordings</source>
        <translation>Juger des encodeurs sur ces enregistrements</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Trainings</source>
        <translation>Entraînements</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Progress of this training</source>
        <translation>Avancement de cet entraînement</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Arrêter et garder</translation>
    </message>
    <message>
        <source>Stop after this step; Resume continues from there</source>
        <translation>Arrêter après cette étape&#xa0;; Reprendre continue à partir de là</translation>
    </message>
    <message>
        <source>Finish this epoch</source>
        <translation>Finir ce tour</translation>
    </message>
    <message>
        <source>Stop when this round through all songs is complete</source>
        <translation>Arrêter quand chaque titre est passé une fois de plus</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Continue exactly where it stopped</source>
        <translation>Continuer exactement où c’en était</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Index your music with it beside the old library</source>
        <translation>Indexer votre musique avec lui à côté de l’ancienne bibliothèque</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Return to the previous model and library</source>
        <translation>Revenir au modèle et à la bibliothèque d’avant</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>Delete this run (Delete)</source>
        <translation>Supprimer cet entraînement (Suppr)</translation>
    </message>
    <message>
        <source>In use: your library is recognised with this model.</source>
        <translation>Utilisé&#xa0;: votre bibliothèque est reconnue avec ce modèle.</translation>
    </message>
    <message>
        <source>The music is being prepared; after that, the training starts by itself.</source>
        <translation>Sa musique se prépare&#xa0;; l’entraînement commence ensuite de lui-même.</translation>
    </message>
    <message>
        <source>finds {p} of single seconds of unseen songs</source>
        <translation>trouve {p} des secondes isolées de morceaux jamais vus</translation>
    </message>
    <message>
        <source>finds {p} of single seconds of {n} unseen songs</source>
        <translation>trouve {p} des secondes isolées de {n} morceaux jamais vus</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Étape {n} sur {all}</translation>
    </message>
    <message>
        <source>{time} of training</source>
        <translation>{time} d’entraînement</translation>
    </message>
    <message>
        <source>loss {x}</source>
        <translation>perte {x}</translation>
    </message>
    <message>
        <source> ({p} before)</source>
        <translation> ({p} avant)</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>None yet: there is no library. The first one uses “compact”.</source>
        <translation>Aucun encore&#xa0;: il n’y a pas de bibliothèque. La première utilisera «&#xa0;compact&#xa0;».</translation>
    </message>
    <message>
        <source>Delete everything that Earmark keeps: history, corrections, libraries, trainings, prepared music, settings and log? Your music stays.</source>
        <translation>Supprimer tout ce qu’Earmark conserve&#xa0;: historique, corrections, bibliothèques, entraînements, musique préparée, réglages et journal&#xa0;? Votre musique reste.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Supprimer…</translation>
    </message>
    <message>
        <source>This cannot be undone, and your music would have to be indexed again.</source>
        <translation>C’est irréversible, et votre musique devrait être indexée de nouveau.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Supprimer définitivement</translation>
    </message>
    <message>
        <source>Earmark uses this language from its next start.</source>
        <translation>Earmark parlera cette langue au prochain démarrage.</translation>
    </message>
    <message>
        <source>A port is a number from {least} to {most}.</source>
        <translation>Un port est un nombre de {least} à {most}.</translation>
    </message>
    <message>
        <source>The address of the page is on the clipboard.</source>
        <translation>L’adresse de la page est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Safe mode: nothing that you choose here is saved</source>
        <translation>Mode sans échec&#xa0;: rien de ce que vous choisissez ici n’est conservé</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>Un changement s’applique aussitôt</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Listen at startup</source>
        <translation>Écouter au démarrage</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Rester dans la zone de notification</translation>
    </message>
    <message>
        <source>Show each song&apos;s title</source>
        <translation>Annoncer chaque titre</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Aller à la bibliothèque</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>Aller à l’entraînement</translation>
    </message>
    <message>
        <source>Library in use</source>
        <translation>Bibliothèque utilisée</translation>
    </message>
    <message>
        <source>Encoder in use</source>
        <translation>Encodeur utilisé</translation>
    </message>
    <message>
        <source>Only the song&apos;s own</source>
        <translation>Seulement celle du titre</translation>
    </message>
    <message>
        <source>Up to {n} faster or slower</source>
        <translation>Jusqu’à {n} plus vite ou plus lentement</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>En cours de lecture</translation>
    </message>
    <message>
        <source>A file with the current song, for streaming software; JSON if its name ends in .json.</source>
        <translation>Un fichier qui contient le titre entendu, pour les logiciels de diffusion&#xa0;; en JSON s’il finit par .json.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Log of plays</source>
        <translation>Journal des titres</translation>
    </message>
    <message>
        <source>A table of all plays, with beginning and end; one file a day, with the date in its name.</source>
        <translation>Un tableau de tous les titres, avec leur début et leur fin&#xa0;; chaque jour a un fichier à sa date.</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>Afficher une page</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Copier son adresse</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>Supprimer toutes mes données…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L switches between them on any page.</source>
        <translation>Ctrl+Maj+L les parcourt depuis n’importe quelle page.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Prend effet au prochain démarrage.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Sound source</source>
        <translation>Source sonore</translation>
    </message>
    <message>
        <source>What Earmark listens to by default.</source>
        <translation>Ce qu’Earmark écoute sauf indication contraire.</translation>
    </message>
    <message>
        <source>When the window opens</source>
        <translation>À l’ouverture de la fenêtre</translation>
    </message>
    <message>
        <source>Opens the source at once, as if you had pressed Space.</source>
        <translation>Ouvre la source aussitôt, comme si vous aviez appuyé sur Espace.</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Reconnaissance</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>Vitesses</translation>
    </message>
    <message>
        <source>Turntables, tapes and DJs&apos; pitch faders change a song&apos;s speed; looking further takes longer for music that is not in your library.</source>
        <translation>Les platines, les cassettes et le pitch des DJ changent la vitesse d’un titre&#xa0;; chercher plus loin prend plus de temps pour la musique absente de votre bibliothèque.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>À la fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Earmark continues to listen; open or quit it with its icon in the tray.</source>
        <translation>Earmark continue d’écouter&#xa0;; son icône dans la zone de notification l’ouvre et le quitte.</translation>
    </message>
    <message>
        <source>When a song is recognised</source>
        <translation>Quand un titre est reconnu</translation>
    </message>
    <message>
        <source>A desktop notification names it while another window is in front.</source>
        <translation>Une notification du bureau le nomme pendant que vous regardez ailleurs.</translation>
    </message>
    <message>
        <source>For other programs, while Earmark listens</source>
        <translation>Pour d’autres programmes, pendant qu’Earmark écoute</translation>
    </message>
    <message>
        <source>Text of that file</source>
        <translation>Ce que dit ce fichier</translation>
    </message>
    <message>
        <source>{title}, {artist} and {album} are filled in for each song.</source>
        <translation>{title}, {artist} et {album} représentent le titre, l’artiste et l’album.</translation>
    </message>
    <message>
        <source>Page of the current song</source>
        <translation>Page du titre en cours</translation>
    </message>
    <message>
        <source>Cover, title and progress, for OBS&apos;s browser source. Only this computer can open it.</source>
        <translation>Pochette, titre et progression, pour la source navigateur d’OBS. Seul cet ordinateur peut l’ouvrir.</translation>
    </message>
    <message>
        <source>Port of that page</source>
        <translation>Port de cette page</translation>
    </message>
    <message>
        <source>Choose another one if a program already uses it.</source>
        <translation>Un autre, si un programme l’occupe déjà.</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Tout reste sur cet ordinateur</translation>
    </message>
    <message>
        <source>No account, no connection</source>
        <translation>Ni compte, ni connexion</translation>
    </message>
    <message>
        <source>Earmark opens a connection only to a server whose library you opened yourself, or to the address of a station that you chose and where that leads. This is everything that it stores:</source>
        <translation>Earmark n’ouvre de connexion que vers un serveur dont vous avez vous-même ouvert la bibliothèque, ou vers l’adresse d’une station que vous avez choisie et là où elle mène. Voici tout ce qu’il conserve&#xa0;:</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Supprimer toutes mes données</translation>
    </message>
    <message>
        <source>All of the above, for good. Your music files are never touched.</source>
        <translation>Tout ce qui précède, définitivement. Les fichiers de votre musique ne sont jamais touchés.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Premiers pas</translation>
    </message>
    <message>
        <source>Source and music, step by step</source>
        <translation>Source et musique, pas à pas</translation>
    </message>
    <message>
        <source>The questions from the first start.</source>
        <translation>Ce qu’Earmark a demandé à son premier démarrage.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Seek by 5 seconds</source>
        <translation>Avancer ou reculer de 5 secondes</translation>
    </message>
    <message>
        <source>Seek by 30 seconds</source>
        <translation>Avancer ou reculer de 30 secondes</translation>
    </message>
    <message>
        <source>Play the library&apos;s copy from where it was heard</source>
        <translation>Lire la copie de la bibliothèque à partir de l’endroit entendu</translation>
    </message>
    <message>
        <source>Mark as a favourite</source>
        <translation>En faire un favori</translation>
    </message>
    <message>
        <source>In a review: previous entry, next entry</source>
        <translation>En relecture : l’entrée précédente, la suivante</translation>
    </message>
    <message>
        <source>In a review: zoom in, zoom out</source>
        <translation>En relecture : zoomer, dézoomer</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Stage view, and back</source>
        <translation>La vue de démonstration, et retour</translation>
    </message>
    <message>
        <source>Light, dark, or as the system</source>
        <translation>Clair, sombre, ou comme le système</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Close a notice</source>
        <translation>Fermer un avis</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Aller à l’élément suivant</translation>
    </message>
    <message>
        <source>Start and stop listening</source>
        <translation>Commencer et arrêter l’écoute</translation>
    </message>
    <message>
        <source>Listen until there is an answer</source>
        <translation>Écouter jusqu’à une réponse</translation>
    </message>
    <message>
        <source>Choose the source</source>
        <translation>Choisir la source</translation>
    </message>
    <message>
        <source>Mark the song as wrong</source>
        <translation>Dire que le titre est faux</translation>
    </message>
    <message>
        <source>Show why it matched, or the spectrogram again</source>
        <translation>Afficher pourquoi il correspond, et de nouveau le son</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>Copier le titre</translation>
    </message>
    <message>
        <source>Freeze the picture, continue it</source>
        <translation>Figer l’image, la laisser repartir</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Essayer la démo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Quitter la recherche</translation>
    </message>
    <message>
        <source>Pause, continue</source>
        <translation>Pause, reprise</translation>
    </message>
    <message>
        <source>Edit title, artist or note</source>
        <translation>Remplacer titre, artiste ou note</translation>
    </message>
    <message>
        <source>Mark it as another song, or undo this</source>
        <translation>Dire que c’était un autre titre, ou celui-ci finalement</translation>
    </message>
    <message>
        <source>Show the file in the file manager</source>
        <translation>Afficher le fichier dans le gestionnaire de fichiers</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Exporter ce qui est affiché</translation>
    </message>
    <message>
        <source>Identify a file</source>
        <translation>Identifier un fichier</translation>
    </message>
    <message>
        <source>In a review: play the recording from here, stop</source>
        <translation>En relecture : lire l’enregistrement d’ici, arrêter</translation>
    </message>
    <message>
        <source>In a review: play your library&apos;s song at the same place, or the recording again</source>
        <translation>En relecture : écouter le morceau de votre bibliothèque au même endroit, puis de nouveau l’enregistrement</translation>
    </message>
    <message>
        <source>In a review: the song is right</source>
        <translation>En relecture : c’est le bon morceau</translation>
    </message>
    <message>
        <source>In a review: it is not this song</source>
        <translation>En relecture : ce n’est pas ce morceau</translation>
    </message>
    <message>
        <source>In a review: the song begins here</source>
        <translation>En relecture : le morceau commence ici</translation>
    </message>
    <message>
        <source>In a review: split the song here</source>
        <translation>En relecture : couper le morceau ici</translation>
    </message>
    <message>
        <source>In a review: join it with the next</source>
        <translation>En relecture : joindre au suivant</translation>
    </message>
    <message>
        <source>In a review: type its name</source>
        <translation>En relecture : saisir son nom</translation>
    </message>
    <message>
        <source>In a review: mark the list as reviewed, or undo this</source>
        <translation>En relecture : marquer la liste comme relue, ou annuler</translation>
    </message>
    <message>
        <source>In a review: show the whole recording</source>
        <translation>En relecture&#xa0;: montrer tout l’enregistrement</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Quitter la relecture</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>Ajouter des dossiers</translation>
    </message>
    <message>
        <source>Choose another library</source>
        <translation>Choisir une autre bibliothèque</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>Chercher les fichiers nouveaux et modifiés</translation>
    </message>
    <message>
        <source>Index every file again, even if unchanged</source>
        <translation>Réindexer chaque fichier, modifié ou non</translation>
    </message>
    <message>
        <source>Remove the selected tracks</source>
        <translation>Retirer les titres sélectionnés</translation>
    </message>
    <message>
        <source>Copy titles</source>
        <translation>Copier les titres</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nouvel entraînement</translation>
    </message>
    <message>
        <source>Delete the chosen run</source>
        <translation>Supprimer l’entraînement choisi</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Nouvelle évaluation</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Le lancer</translation>
    </message>
    <message>
        <source>Record in a room</source>
        <translation>Enregistrer dans une pièce</translation>
    </message>
    <message>
        <source>Reload the results</source>
        <translation>Chercher de nouveau des résultats</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Enregistrer les courbes</translation>
    </message>
    <message>
        <source>Delete the chosen results</source>
        <translation>Supprimer les résultats choisis</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>as the system</source>
        <translation>comme le système</translation>
    </message>
    <message>
        <source>light</source>
        <translation>clair</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>sombre</translation>
    </message>
    <message>
        <source>Appearance: {mode}</source>
        <translation>Apparence&#xa0;: {mode}</translation>
    </message>
</context>
<context>
    <name>SongSearch</name>
    <message>
        <source>The library could not be read; the log says why.</source>
        <translation>La bibliothèque n’a pas pu être lue&#xa0;; le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Sound source</source>
        <translation>Source sonore</translation>
    </message>
    <message>
        <source>What to listen to (Ctrl+M)</source>
        <translation>Ce qu’il faut écouter (Ctrl+M)</translation>
    </message>
    <message>
        <source>Default: {name}</source>
        <translation>Par défaut&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>Microphone par défaut</translation>
    </message>
    <message>
        <source>Internet radio…</source>
        <translation>Radio Internet…</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (non branché)</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>What should Earmark listen to?</source>
        <translation>Que doit écouter Earmark&#xa0;?</translation>
    </message>
    <message>
        <source>Say something, or play some music, and watch the level. Internet radio is in the list, too. You can change the source at any time.</source>
        <translation>Dites quelque chose, ou mettez de la musique, et regardez le niveau. La radio Internet est aussi dans la liste. Vous pouvez changer de source à tout moment.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>À l’écoute…</translation>
    </message>
    <message>
        <source>This source is not available any more. Choose another one.</source>
        <translation>Cette source a disparu. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>The station is silent. Wait a little, or choose another source.</source>
        <translation>La station est silencieuse. Attendez un peu, ou choisissez une autre source.</translation>
    </message>
    <message>
        <source>I hear the station.</source>
        <translation>J’entends la station.</translation>
    </message>
    <message>
        <source>I hear you.</source>
        <translation>Je vous entends.</translation>
    </message>
    <message>
        <source>Very quiet so far: say something, or bring the music closer.</source>
        <translation>Très faible jusqu’ici&#xa0;: dites quelque chose, ou approchez la musique.</translation>
    </message>
    <message>
        <source>Silent. Try another source, or check whether this one is muted in the sound settings.</source>
        <translation>Silence. Essayez une autre source, ou voyez si celle-ci est coupée dans les réglages du son.</translation>
    </message>
    <message>
        <source>Too loud: turn the input down, or move away a little.</source>
        <translation>Trop fort&#xa0;: baissez l’entrée, ou éloignez-vous un peu.</translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>The sound shows here while Earmark listens</source>
        <translation>Le son s’affiche ici pendant qu’Earmark écoute</translation>
    </message>
    <message>
        <source>Spectrogram of the sound that is heard</source>
        <translation>Spectrogramme du son entendu</translation>
    </message>
    <message>
        <source>{s} s before the freeze</source>
        <translation>{s} s avant l’arrêt sur image</translation>
    </message>
    <message>
        <source>{s} s ago</source>
        <translation>il y a {s} s</translation>
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
        <translation>tonalité conservée, {percent}</translation>
    </message>
    <message>
        <source>{n} semitones up</source>
        <translation>{n} demi-tons plus haut</translation>
    </message>
    <message>
        <source>{n} semitones down</source>
        <translation>{n} demi-tons plus bas</translation>
    </message>
    <message>
        <source>{percent} fast</source>
        <translation>{percent} plus vite</translation>
    </message>
    <message>
        <source>{percent} slow</source>
        <translation>{percent} plus lentement</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Stage view</source>
        <translation>Vue de démonstration</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>Position dans le titre</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Quitter (Échap)</translation>
    </message>
    <message>
        <source>Back to the window (Esc or F11)</source>
        <translation>Retour à la fenêtre (Échap ou F11)</translation>
    </message>
    <message>
        <source>{sure}, {percent} · from {s} s of sound · answered in {ms} ms</source>
        <translation>{sure}, {percent} · sur {s} s de son · répondu en {ms} ms</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>No library yet</source>
        <translation>Pas encore de bibliothèque</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Chargement</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Trop faible</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Reconnu</translation>
    </message>
    <message>
        <source>Not in library</source>
        <translation>Pas dans la bibliothèque</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Très sûr</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Sûr</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Probable</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Incertain</translation>
    </message>
</context>
<context>
    <name>StationDialog</name>
    <message>
        <source>Internet radio</source>
        <translation>Radio Internet</translation>
    </message>
    <message>
        <source>Address of the station</source>
        <translation>Adresse de la station</translation>
    </message>
    <message>
        <source>The address of the stream itself, or of a playlist (M3U, PLS) that names it. Only this address, and where it leads, is contacted.</source>
        <translation>L’adresse du flux lui-même, ou d’une liste de lecture (M3U, PLS) qui le nomme. Seule cette adresse, et là où elle mène, est contactée.</translation>
    </message>
    <message>
        <source>Stations that you listened to last</source>
        <translation>Dernières stations écoutées</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove this station from the list (Delete)</source>
        <translation>Retirer cette station de la liste (Suppr)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Choisir</translation>
    </message>
</context>
<context>
    <name>SystemController</name>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>Everything that Earmark stored was deleted.</source>
        <translation>Tout ce qu’Earmark conservait a été supprimé.</translation>
    </message>
    <message>
        <source>Not everything could be deleted: {n} files are left, such as {file}.</source>
        <translation>Tout n’a pas pu être supprimé&#xa0;: il reste {n} fichiers, par exemple {file}.</translation>
    </message>
    <message>
        <source>Something went wrong inside Earmark. It continues, but may not do what you asked for.</source>
        <translation>Un problème est survenu dans Earmark. Il continue, mais ne fait peut-être pas ce que vous avez demandé.</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Copier un rapport</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Nothing was sent.</source>
        <translation>Le rapport est dans le presse-papiers. Rien n’a été envoyé.</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certitude</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Accepté</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rejeté</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisi</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Nommé</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifié</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>Pas dans votre bibliothèque</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Back to the recordings (Backspace)</source>
        <translation>Retour aux enregistrements (Retour arrière)</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Relu</translation>
    </message>
    <message>
        <source>What is heard when</source>
        <translation>Ce qu’on entend et quand</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Accepter</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rejeter</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Commencer ici</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Joindre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Nommer</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>En choisir un autre</translation>
    </message>
    <message>
        <source>Choose among similar songs, or search (Enter)</source>
        <translation>Choisir parmi des morceaux proches, ou chercher (Entrée)</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of the recording</source>
        <translation>Chronologie de l’enregistrement</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>Pas dans votre bibliothèque</translation>
    </message>
</context>
<context>
    <name>TrackModel</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Chemin</translation>
    </message>
</context>
<context>
    <name>TracksPanel</name>
    <message>
        <source>Tracks</source>
        <translation>Titres</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Aucun résultat</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>No track contains “{text}”.</source>
        <translation>Aucun titre ne contient «&#xa0;{text}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Not started</source>
        <translation>Pas commencé</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Démarrage</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En cours</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêté</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échoué</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>loss {x}</source>
        <translation>perte {x}</translation>
    </message>
    <message>
        <source>{p} found</source>
        <translation>{p} trouvés</translation>
    </message>
    <message>
        <source>Stopping after this step; what it has learnt is kept</source>
        <translation>Arrêt après cette étape&#xa0;; ce qui est appris est gardé</translation>
    </message>
    <message>
        <source>Finishing this round through the music, then it stops</source>
        <translation>Fin de ce tour de la musique, puis arrêt</translation>
    </message>
    <message>
        <source>Getting the music, noise and rooms ready</source>
        <translation>Préparation de la musique, du bruit et des pièces</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Apprentissage</translation>
    </message>
    <message>
        <source>Measuring how many songs it finds before training</source>
        <translation>Mesure des titres qu’il trouve avant d’apprendre</translation>
    </message>
    <message>
        <source>It ended without giving a reason. Resume continues from the last checkpoint.</source>
        <translation>Il s’est terminé sans dire pourquoi. Reprendre continue depuis le dernier point de sauvegarde.</translation>
    </message>
    <message>
        <source>You stopped it. Resume continues exactly where it stopped.</source>
        <translation>Arrêté par vous. Reprendre continue exactement où c’en était.</translation>
    </message>
    <message>
        <source>Done. Use this model, or keep it for later.</source>
        <translation>Terminé. Utilisez ce modèle, ou gardez-le pour plus tard.</translation>
    </message>
    <message>
        <source>The music is not fully prepared yet. Resume continues with it.</source>
        <translation>La musique n’a pas encore été préparée jusqu’au bout. Reprendre continue la préparation.</translation>
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
        <translation>{n} Mo</translation>
    </message>
    <message>
        <source>{n} GB</source>
        <translation>{n} Go</translation>
    </message>
</context>
<context>
    <name>TrainingPage</name>
    <message>
        <source>{title}: {what}</source>
        <translation>{title}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>The training “{title}” continued while the window was closed.</source>
        <translation>L’entraînement «&#xa0;{title}&#xa0;» a continué pendant que la fenêtre était fermée.</translation>
    </message>
    <message>
        <source>The training could not be saved: {why}.</source>
        <translation>L’entraînement n’a pas pu être noté&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Stopped. What was decoded is kept: Resume continues with it.</source>
        <translation>Arrêté. Ce qui est décodé est gardé&#xa0;: Reprendre continue à partir de là.</translation>
    </message>
    <message>
        <source>Preparing the music</source>
        <translation>Préparation de la musique</translation>
    </message>
    <message>
        <source>Something else is being prepared: wait for it, or cancel it.</source>
        <translation>Autre chose est en préparation&#xa0;: attendez, ou annulez.</translation>
    </message>
    <message>
        <source>“{title}” is still learning: wait until it is done, or stop it first.</source>
        <translation>«&#xa0;{title}&#xa0;» apprend encore&#xa0;: attendez qu’il ait fini, ou arrêtez-le d’abord.</translation>
    </message>
    <message>
        <source>The training could not be started; try again.</source>
        <translation>L’entraînement n’a pas pu être lancé&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The training could not be asked: {why}.</source>
        <translation>L’entraînement n’a pas pu être interrogé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Delete “{title}”, its curves and checkpoints? A model that you use stays.</source>
        <translation>Supprimer «&#xa0;{title}&#xa0;», ses courbes et ses points de sauvegarde&#xa0;? Un modèle que vous utilisez reste.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>It could not be deleted: {why}.</source>
        <translation>Suppression impossible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Your library is empty: add folders of music to it first.</source>
        <translation>Votre bibliothèque est vide&#xa0;: ajoutez-lui d’abord des dossiers de musique.</translation>
    </message>
    <message>
        <source>The previous library and model are in use again. The new ones are kept.</source>
        <translation>La bibliothèque et le modèle d’avant sont de nouveau utilisés. Les nouveaux sont conservés.</translation>
    </message>
    <message>
        <source>Your music is now recognised with the new model. The old library and model are kept.</source>
        <translation>Votre musique est maintenant reconnue avec le nouveau modèle. L’ancienne bibliothèque et l’ancien modèle sont conservés.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>Stopped. Nothing was switched; what is already indexed is kept for the next time.</source>
        <translation>Arrêté. Rien n’a été changé&#xa0;; ce qui est déjà indexé est gardé pour la prochaine fois.</translation>
    </message>
    <message>
        <source>This model is not calibrated ({why}): it would name songs by a cautious rule of thumb, and say “not in your library” more often.</source>
        <translation>Ce modèle n’est pas étalonné ({why})&#xa0;: il nommerait les titres selon une règle prudente, et dirait plus souvent «&#xa0;pas dans votre bibliothèque&#xa0;».</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>L’utiliser quand même</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entraînement</translation>
    </message>
    <message>
        <source>New training…</source>
        <translation>Nouvel entraînement…</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Nouvel entraînement</translation>
    </message>
    <message>
        <source>Teach an encoder your music (Ctrl+N)</source>
        <translation>Apprendre votre musique à un encodeur (Ctrl+N)</translation>
    </message>
    <message>
        <source>Teach Earmark your music</source>
        <translation>Apprenez votre musique à Earmark</translation>
    </message>
    <message>
        <source>The encoder turns sound into fingerprints. Trained on your own collection, it tells your songs apart in noisier rooms. Training runs in the background, and you can always go back.</source>
        <translation>L’encodeur transforme le son en empreintes. Entraîné sur votre collection, il distingue vos titres dans des pièces plus bruyantes. L’entraînement se fait en arrière-plan, et vous pouvez toujours revenir.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Earmark</source>
        <translation>Afficher Earmark</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Ne plus écouter</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>à l’écoute</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>pas à l’écoute</translation>
    </message>
</context>
<context>
    <name>UserDataList</name>
    <message>
        <source>Measuring…</source>
        <translation>Mesure…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Ouvrir le dossier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Rien pour l’instant</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>What was heard and when.</source>
        <translation>Ce qui a été entendu et quand.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Corrections</translation>
    </message>
    <message>
        <source>Names that you marked as wrong, with figures; no sound.</source>
        <translation>Titres que vous avez signalés comme faux, avec des chiffres&#xa0;; aucun son.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Bibliothèques</translation>
    </message>
    <message>
        <source>Fingerprints of your music. The music itself stays where it is.</source>
        <translation>Empreintes de votre musique. La musique elle-même reste où elle est.</translation>
    </message>
    <message>
        <source>Trainings and evaluations</source>
        <translation>Entraînements et évaluations</translation>
    </message>
    <message>
        <source>Runs, models, results and your recordings.</source>
        <translation>Entraînements, modèles, résultats et vos enregistrements.</translation>
    </message>
    <message>
        <source>Prepared music</source>
        <translation>Musique préparée</translation>
    </message>
    <message>
        <source>Copies for training and testing. They can be made again.</source>
        <translation>Copies pour entraîner et juger. Elles peuvent être refaites.</translation>
    </message>
    <message>
        <source>Settings and log</source>
        <translation>Réglages et journal</translation>
    </message>
    <message>
        <source>Your choices on this page, and the log of errors.</source>
        <translation>Les choix de cette page, et ce qui s’est mal passé à l’intérieur.</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>Mel axis</source>
        <translation>Axe mel</translation>
    </message>
    <message>
        <source>Log axis</source>
        <translation>Axe log</translation>
    </message>
    <message>
        <source>Linear axis</source>
        <translation>Axe linéaire</translation>
    </message>
    <message>
        <source>Page colours</source>
        <translation>Couleurs de page</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Frequency axis</source>
        <translation>Axe des fréquences</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Couleurs</translation>
    </message>
    <message>
        <source>Lowest level shown</source>
        <translation>Niveau le plus bas affiché</translation>
    </message>
    <message>
        <source>Highest level shown</source>
        <translation>Niveau le plus haut affiché</translation>
    </message>
    <message>
        <source>Values under the pointer</source>
        <translation>Ce qui est sous le pointeur</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Figer</translation>
    </message>
    <message>
        <source>Freeze the picture; listening continues (F)</source>
        <translation>Figer l’image&#xa0;; l’écoute continue (F)</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Figé</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Back to the spectrogram</source>
        <translation>Retour au son</translation>
    </message>
    <message>
        <source>Show the spectrogram again (Y)</source>
        <translation>Afficher de nouveau le spectrogramme (Y)</translation>
    </message>
    <message>
        <source>Why it matched</source>
        <translation>Pourquoi il correspond</translation>
    </message>
    <message>
        <source>The song is being read.</source>
        <translation>Le titre est en cours de lecture.</translation>
    </message>
    <message>
        <source>That song is not among the last candidates; ask again when it plays.</source>
        <translation>Ce titre n’est pas parmi ceux qui viennent d’être jugés&#xa0;; redemandez quand il passera.</translation>
    </message>
    <message>
        <source>Why “{title}”</source>
        <translation>Pourquoi «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>Why not “{title}”</source>
        <translation>Pourquoi pas «&#xa0;{title}&#xa0;»</translation>
    </message>
    <message>
        <source>{s} s were heard, matched at {from}: similarity {alike} of 1.</source>
        <translation>{s} s ont été entendues, superposées à partir de {from}&#xa0;: similitude {alike} sur 1.</translation>
    </message>
    <message>
        <source>{s} s were heard, matched at {from}: similarity {alike} of 1; the next song has {other}.</source>
        <translation>{s} s ont été entendues, superposées à partir de {from}&#xa0;: similitude {alike} sur 1, contre {other} pour le titre arrivé deuxième.</translation>
    </message>
    <message>
        <source>The sound was brought to the song&apos;s own speed.</source>
        <translation>Le son a été ramené à la vitesse du titre lui-même.</translation>
    </message>
    <message>
        <source>{heard} of the song&apos;s {all} strongest tones are in what was heard; chance would give {chance}.</source>
        <translation>{heard} des {all} sons les plus forts du titre sont dans ce qui a été entendu&#xa0;; le hasard en donnerait {chance}.</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>Avancement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation>Annuler cette opération</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} sur {total} {unit}</translation>
    </message>
    <message>
        <source>{what}: paused. What is finished is kept.</source>
        <translation>{what}&#xa0;: en pause. Ce qui est fini est gardé.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>{owner}: {text}</source>
        <translation>{owner}&#xa0;: {text}</translation>
    </message>
    <message>
        <source>Pausing; what is finished is kept</source>
        <translation>Mise en pause&#xa0;; ce qui est fini est gardé</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept</source>
        <translation>Arrêt&#xa0;; ce qui est fini est gardé</translation>
    </message>
    <message>
        <source>{s} s left</source>
        <translation>encore {s} s</translation>
    </message>
    <message>
        <source>{m} min {s} s left</source>
        <translation>encore {m} min {s} s</translation>
    </message>
    <message>
        <source>{m} min left</source>
        <translation>encore {m} min</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>encore {h} h {m} min</translation>
    </message>
</context>
<context>
    <name>_OtherCandidates</name>
    <message>
        <source>Nearest guesses</source>
        <translation>Suppositions les plus proches</translation>
    </message>
    <message>
        <source>Also considered</source>
        <translation>Aussi envisagés</translation>
    </message>
</context>
<context>
    <name>_Songs</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Artiste</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Album</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Certitude</translation>
    </message>
</context>
</TS>
