<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="el" sourcelanguage="en">
<context>
    <name>Adoption</name>
    <message>
        <source>Keeping the model</source>
        <translation>Φύλαξη του μοντέλου</translation>
    </message>
    <message>
        <source>Indexing your music with the new model</source>
        <translation>Ευρετηρίαση της μουσικής σας με το νέο μοντέλο</translation>
    </message>
    <message>
        <source>It failed without giving a reason.</source>
        <translation>Απέτυχε χωρίς να πει γιατί.</translation>
    </message>
    <message>
        <source>the music that it was trained on is not known here</source>
        <translation>η μουσική με την οποία εκπαιδεύτηκε δεν είναι γνωστή εδώ</translation>
    </message>
    <message>
        <source>Calibrating; Cancel skips it</source>
        <translation>Βαθμονόμηση· το «Ακύρωση» την παραλείπει</translation>
    </message>
    <message>
        <source>it was skipped</source>
        <translation>παραλείφθηκε</translation>
    </message>
    <message>
        <source>The switch could not be saved: {why}.</source>
        <translation>Η αλλαγή δεν μπόρεσε να καταγραφεί: {why}.</translation>
    </message>
</context>
<context>
    <name>Advanced</name>
    <message>
        <source>Encoder</source>
        <translation>Κωδικοποιητής</translation>
    </message>
    <message>
        <source>Start from</source>
        <translation>Έναρξη από</translation>
    </message>
    <message>
        <source>Noise and rooms</source>
        <translation>Θόρυβος και χώροι</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Συνήθης</translation>
    </message>
    <message>
        <source>Gentle</source>
        <translation>Ήπια</translation>
    </message>
    <message>
        <source>Harsh</source>
        <translation>Σκληρή</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Βήματα</translation>
    </message>
    <message>
        <source>by the time</source>
        <translation>ανάλογα με τον χρόνο</translation>
    </message>
    <message>
        <source>Songs in a batch</source>
        <translation>Τραγούδια ανά δέσμη</translation>
    </message>
    <message>
        <source>Learning rate</source>
        <translation>Ρυθμός μάθησης</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Θερμοκρασία</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Σπόρος</translation>
    </message>
    <message>
        <source>The shipped encoder</source>
        <translation>Ο ενσωματωμένος κωδικοποιητής</translation>
    </message>
    <message>
        <source>Nothing: from scratch</source>
        <translation>Τίποτα: από το μηδέν</translation>
    </message>
</context>
<context>
    <name>AugmentationPreview</name>
    <message>
        <source>Hear what it is trained on</source>
        <translation>Ακούστε με τι μαθαίνει</translation>
    </message>
    <message>
        <source>A song as it is, and as a phone in a room hears it</source>
        <translation>Ένα τραγούδι όπως είναι, και όπως το ακούει ένα τηλέφωνο σε χώρο</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Πριν</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Μετά</translation>
    </message>
    <message>
        <source>Another</source>
        <translation>Άλλο</translation>
    </message>
    <message>
        <source>Preparing a sample</source>
        <translation>Προετοιμασία δείγματος</translation>
    </message>
    <message>
        <source>No sample</source>
        <translation>Κανένα δείγμα</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Play a sample: {which}</source>
        <translation>Αναπαραγωγή δείγματος: {which}</translation>
    </message>
</context>
<context>
    <name>CandidateBars</name>
    <message>
        <source>Evidence for the best songs</source>
        <translation>Ενδείξεις για τα καλύτερα τραγούδια</translation>
    </message>
</context>
<context>
    <name>Candidates</name>
    <message>
        <source>Search your library</source>
        <translation>Αναζήτηση στη βιβλιοθήκη σας</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Επιλογή</translation>
    </message>
    <message>
        <source>It is the selected song (Enter)</source>
        <translation>Είναι το επιλεγμένο τραγούδι (Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Leave the entry as it is (Escape)</source>
        <translation>Η εγγραφή μένει όπως είναι (Esc)</translation>
    </message>
    <message>
        <source>Other candidates</source>
        <translation>Τι άλλο μπορεί να είναι</translation>
    </message>
    <message>
        <source>Type a title or an artist.</source>
        <translation>Πληκτρολογήστε έναν τίτλο ή έναν καλλιτέχνη.</translation>
    </message>
    <message>
        <source>Your library has no such song: name it below.</source>
        <translation>Η βιβλιοθήκη σας δεν έχει τέτοιο τραγούδι: ονομάστε το παρακάτω.</translation>
    </message>
</context>
<context>
    <name>CommandProcess</name>
    <message>
        <source>The command could not be started.</source>
        <translation>Η εντολή δεν μπόρεσε να ξεκινήσει.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>Heard</source>
        <translation>Ακούστηκε</translation>
    </message>
    <message>
        <source>Similarity</source>
        <translation>Ομοιότητα</translation>
    </message>
    <message>
        <source>The song</source>
        <translation>Το τραγούδι</translation>
    </message>
</context>
<context>
    <name>CopyModel</name>
    <message>
        <source>Group</source>
        <translation>Ομάδα</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Καλλιτέχνης</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Διαδρομή</translation>
    </message>
    <message>
        <source>{n} · same file</source>
        <translation>{n} · ίδιο αρχείο</translation>
    </message>
    <message>
        <source>{n} · same recording</source>
        <translation>{n} · ίδια ηχογράφηση</translation>
    </message>
</context>
<context>
    <name>CurvesView</name>
    <message>
        <source>Loss, learning rate and songs found, over the steps</source>
        <translation>Απώλεια, ρυθμός μάθησης και τραγούδια που βρέθηκαν, ανά βήμα</translation>
    </message>
    <message>
        <source>Loss</source>
        <translation>Απώλεια</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ρυθμός</translation>
    </message>
    <message>
        <source>Found, %</source>
        <translation>Βρέθηκαν, %</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Βήμα</translation>
    </message>
</context>
<context>
    <name>DataCheck</name>
    <message>
        <source>Before it starts</source>
        <translation>Πριν αρχίσει</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Μουσική</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Θόρυβος</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Χώροι</translation>
    </message>
    <message>
        <source>Disk</source>
        <translation>Δίσκος</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Χρόνος</translation>
    </message>
    <message>
        <source>Looking at your music</source>
        <translation>Εξέταση της μουσικής σας</translation>
    </message>
    <message>
        <source>Looking at your music, {n} of {all} files</source>
        <translation>Εξέταση της μουσικής σας, {n} από {all} αρχεία</translation>
    </message>
    <message>
        <source>{time} in {songs} songs from one folder</source>
        <translation>{time} σε {songs} τραγούδια από έναν φάκελο</translation>
    </message>
    <message>
        <source>{time} in {songs} songs from {n} folders</source>
        <translation>{time} σε {songs} τραγούδια από {n} φακέλους</translation>
    </message>
    <message>
        <source>{time} in {n} recordings</source>
        <translation>{time} σε {n} ηχογραφήσεις</translation>
    </message>
    <message>
        <source>Simulated hum and hiss</source>
        <translation>Βόμβος και σφύριγμα, τεχνητά</translation>
    </message>
    <message>
        <source>{n} simulated rooms</source>
        <translation>{n} προσομοιωμένοι χώροι</translation>
    </message>
    <message>
        <source>{n} rooms</source>
        <translation>{n} χώροι</translation>
    </message>
    <message>
        <source>Prepared already; {free} are free</source>
        <translation>Ήδη έτοιμα· {free} ελεύθερα</translation>
    </message>
    <message>
        <source>Needs {size}; {free} are free</source>
        <translation>Χρειάζονται {size}· {free} ελεύθερα</translation>
    </message>
    <message>
        <source>Measuring how fast this computer is</source>
        <translation>Μέτρηση της ταχύτητας αυτού του υπολογιστή</translation>
    </message>
    <message>
        <source>About {time}: {steps} steps of {pace} s each</source>
        <translation>Περίπου {time}: {steps} βήματα των {pace} s</translation>
    </message>
    <message>
        <source>, after the music is prepared</source>
        <translation>, αφού ετοιμαστεί η μουσική</translation>
    </message>
    <message>
        <source>At least three songs are needed: add music to your library, or choose other folders.</source>
        <translation>Χρειάζονται τουλάχιστον τρία τραγούδια: προσθέστε μουσική στη βιβλιοθήκη σας ή επιλέξτε άλλους φακέλους.</translation>
    </message>
    <message>
        <source>The disk has no room for the prepared music: make room, or choose less music.</source>
        <translation>Ο δίσκος δεν έχει χώρο για την έτοιμη μουσική: ελευθερώστε χώρο ή επιλέξτε λιγότερη μουσική.</translation>
    </message>
    <message>
        <source>Less than an hour of music: it will know these songs well, and may find others worse than before.</source>
        <translation>Λιγότερο από μία ώρα μουσικής: θα γνωρίζει καλά αυτά τα τραγούδια, αλλά ίσως βρίσκει τα άλλα χειρότερα από πριν.</translation>
    </message>
    <message>
        <source>All songs are in one or two folders, so false names for unknown songs are hard to rule out.</source>
        <translation>Όλα τα τραγούδια βρίσκονται σε έναν ή δύο φακέλους, οπότε δύσκολα αποκλείονται σίγουρα ονόματα για άγνωστα.</translation>
    </message>
    <message>
        <source>Recordings of talk, streets or kitchens, as noise, would prepare it better for real rooms.</source>
        <translation>Ηχογραφήσεις ομιλίας, δρόμων ή κουζινών, ως θόρυβος, θα το προετοίμαζαν καλύτερα για αληθινούς χώρους.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The demo begins when the work on the library is done.</source>
        <translation>Η επίδειξη αρχίζει όταν τελειώσει η εργασία στη βιβλιοθήκη.</translation>
    </message>
    <message>
        <source>Making the demo library</source>
        <translation>Δημιουργία της βιβλιοθήκης επίδειξης</translation>
    </message>
    <message>
        <source>Recording a piece in a noisy room</source>
        <translation>Ηχογράφηση ενός κομματιού σε θορυβώδη χώρο</translation>
    </message>
</context>
<context>
    <name>DesktopIntegration</name>
    <message>
        <source>Earmark is still running</source>
        <translation>Το Earmark είναι ακόμη εδώ</translation>
    </message>
    <message>
        <source>Open or quit it with its icon in the tray.</source>
        <translation>Το εικονίδιό του στην περιοχή ειδοποιήσεων το ανοίγει και το κλείνει.</translation>
    </message>
</context>
<context>
    <name>DetailsWorker</name>
    <message>
        <source>The picture could not be drawn; the log says why.</source>
        <translation>Η εικόνα δεν μπόρεσε να σχεδιαστεί· το αρχείο καταγραφής λέει γιατί.</translation>
    </message>
</context>
<context>
    <name>DoneStep</name>
    <message>
        <source>Press Space to listen. F1 shows all keys.</source>
        <translation>Πατήστε το Διάστημα για ακρόαση. Το F1 δείχνει όλα τα πλήκτρα.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Τέλος</translation>
    </message>
    <message>
        <source>Earmark now makes its demo pieces and recognises one in a noisy room.</source>
        <translation>Το Earmark φτιάχνει τώρα τα κομμάτια επίδειξης και αναγνωρίζει ένα σε έναν θορυβώδη χώρο.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Δοκιμή της επίδειξης</translation>
    </message>
    <message>
        <source>Your music is indexed in the background, about an hour of music in a few seconds. Songs are recognised as soon as they are indexed. The Library page shows the progress.</source>
        <translation>Η μουσική σας ευρετηριάζεται στο παρασκήνιο, περίπου μία ώρα μουσικής σε λίγα δευτερόλεπτα. Τα τραγούδια αναγνωρίζονται μόλις ευρετηριαστούν. Η σελίδα «Βιβλιοθήκη» δείχνει την πρόοδο.</translation>
    </message>
    <message>
        <source>Index my music</source>
        <translation>Ευρετηρίαση της μουσικής μου</translation>
    </message>
    <message>
        <source>No music was chosen, so there is nothing to recognise yet: add folders on the Library page.</source>
        <translation>Δεν επιλέχθηκε μουσική, άρα δεν υπάρχει ακόμη κάτι να αναγνωριστεί: προσθέστε φακέλους στη σελίδα «Βιβλιοθήκη».</translation>
    </message>
</context>
<context>
    <name>DroppedFiles</name>
    <message>
        <source>A file could not be examined; the log says why.</source>
        <translation>Ένα αρχείο δεν μπόρεσε να εξεταστεί· το αρχείο καταγραφής λέει γιατί.</translation>
    </message>
    <message>
        <source>“{name}” has more files; only the first {n} are asked about.</source>
        <translation>Το «{name}» έχει περισσότερα αρχεία· αναλύονται μόνο τα πρώτα {n}.</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>An address holds no user and no password; leave them out, and give them to `afp library login` instead.</source>
        <translation>Μια διεύθυνση δεν έχει χρήστη ούτε κωδικό· αφαιρέστε τα και δώστε τα στο `afp library login`.</translation>
    </message>
    <message>
        <source>The address of a station contains no user name and no password; leave them out.</source>
        <translation>Η διεύθυνση σταθμού δεν περιέχει χρήστη ή κωδικό· αφαιρέστε τα.</translation>
    </message>
    <message>
        <source>An index file is missing or damaged.</source>
        <translation>Ένα αρχείο ευρετηρίου λείπει ή είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>A batch of {count} needs as many songs, and there are {songs}: take a smaller batch or more music.</source>
        <translation>Μια παρτίδα των {count} χρειάζεται άλλα τόσα τραγούδια και υπάρχουν {songs}: πάρτε μικρότερη παρτίδα ή περισσότερη μουσική.</translation>
    </message>
    <message>
        <source>All of this music is by one maker, so no song is absent: give music in more folders.</source>
        <translation>Όλη αυτή η μουσική είναι ενός δημιουργού, οπότε κανένα τραγούδι δεν λείπει: δώστε μουσική σε περισσότερους φακέλους.</translation>
    </message>
    <message>
        <source>Another library was published as {address}; choose another name, or publish that one.</source>
        <translation>Άλλη βιβλιοθήκη δημοσιεύτηκε ως {address}· επιλέξτε άλλο όνομα ή δημοσιεύστε εκείνη.</translation>
    </message>
    <message>
        <source>Another process trains in {folder}: wait for it, or stop it with --ask stop.</source>
        <translation>Μια άλλη διεργασία εκπαιδεύει στο {folder}: περιμένετέ την ή σταματήστε την.</translation>
    </message>
    <message>
        <source>Another program is changing the library {path}; wait until it is done, or stop it.</source>
        <translation>Άλλο πρόγραμμα αλλάζει τη βιβλιοθήκη {path}· περιμένετε να τελειώσει ή σταματήστε το.</translation>
    </message>
    <message>
        <source>Between the chirps {value} s are missing or too many, so sound was lost: close what else keeps the computer busy and run this again.</source>
        <translation>Ανάμεσα στους ήχους ελέγχου λείπουν ή περισσεύουν {value} δευτ., άρα χάθηκε ήχος. Κλείστε ό,τι άλλο απασχολεί τον υπολογιστή και ηχογραφήστε ξανά.</translation>
    </message>
    <message>
        <source>Decoding this file does not come to an end; it is probably damaged.</source>
        <translation>Η αποκωδικοποίηση αυτού του αρχείου δεν τελειώνει· μάλλον είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>It cannot be read ({strerror}).</source>
        <translation>Δεν μπορεί να διαβαστεί ({strerror}).</translation>
    </message>
    <message>
        <source>It is longer than a day; split it into shorter files.</source>
        <translation>Διαρκεί πάνω από μία μέρα· χωρίστε το σε μικρότερα αρχεία.</translation>
    </message>
    <message>
        <source>It is shorter than {segment_s} s, too short to be recognised.</source>
        <translation>Διαρκεί λιγότερο από {segment_s} s, πολύ λίγο για να αναγνωριστεί.</translation>
    </message>
    <message>
        <source>Its stored embeddings are cut short or gone.</source>
        <translation>Τα αποθηκευμένα αποτυπώματά του είναι κομμένα ή χάθηκαν.</translation>
    </message>
    <message>
        <source>Its stored embeddings are damaged.</source>
        <translation>Τα αποθηκευμένα αποτυπώματά του είναι κατεστραμμένα.</translation>
    </message>
    <message>
        <source>Its stored embeddings were damaged; index it again.</source>
        <translation>Τα αποθηκευμένα αποτυπώματά του ήταν κατεστραμμένα· ευρετηριάστε το ξανά.</translation>
    </message>
    <message>
        <source>No loudspeaker could be opened: connect one, or choose one in the system&apos;s sound settings.</source>
        <translation>Κανένα ηχείο δεν άνοιξε: συνδέστε ένα ή επιλέξτε ένα στις ρυθμίσεις ήχου του συστήματος.</translation>
    </message>
    <message>
        <source>No loudspeaker was found: connect one and check that the sound server runs.</source>
        <translation>Δεν βρέθηκε ηχείο: συνδέστε ένα και ελέγξτε ότι λειτουργεί ο διακομιστής ήχου.</translation>
    </message>
    <message>
        <source>No microphone was found: connect one and check that the sound server runs, or listen to a file with --source FILE.</source>
        <translation>Δεν βρέθηκε μικρόφωνο: συνδέστε ένα και ελέγξτε ότι λειτουργεί ο διακομιστής ήχου ή ακούστε ένα αρχείο με --source ΑΡΧΕΙΟ.</translation>
    </message>
    <message>
        <source>No sound could be decoded; the file is damaged, or its format is unknown.</source>
        <translation>Δεν αποκωδικοποιήθηκε ήχος· το αρχείο είναι κατεστραμμένο ή η μορφή του άγνωστη.</translation>
    </message>
    <message>
        <source>Nobody trains in {folder} now.</source>
        <translation>Κανείς δεν εκπαιδεύει τώρα στο {folder}.</translation>
    </message>
    <message>
        <source>None of the files could be read.</source>
        <translation>Κανένα από τα αρχεία δεν μπόρεσε να διαβαστεί.</translation>
    </message>
    <message>
        <source>Nothing can be calibrated: queries of both present and absent songs are needed.</source>
        <translation>Δεν γίνεται βαθμονόμηση: χρειάζονται αποσπάσματα και από τραγούδια που υπάρχουν και από τραγούδια που λείπουν.</translation>
    </message>
    <message>
        <source>Nothing can be heard in this music: give folders with songs.</source>
        <translation>Σε αυτή τη μουσική δεν ακούγεται τίποτα: δώστε φακέλους με τραγούδια.</translation>
    </message>
    <message>
        <source>Only addresses that begin with http:// or https:// can be opened; check the spelling.</source>
        <translation>Ανοίγει μόνο διεύθυνση που αρχίζει με http:// ή https://· ελέγξτε πώς είναι γραμμένη.</translation>
    </message>
    <message>
        <source>Part of the library {address} is not there yet; try again in a minute.</source>
        <translation>Μέρος της βιβλιοθήκης {address} δεν είναι ακόμη εκεί· δοκιμάστε ξανά σε ένα λεπτό.</translation>
    </message>
    <message>
        <source>Port {port} cannot be used ({reason}): choose another one.</source>
        <translation>Η θύρα {port} δεν μπορεί να χρησιμοποιηθεί ({reason}): διαλέξτε άλλη.</translation>
    </message>
    <message>
        <source>Reading a library from a server needs pymilvus; install it with `pip install &apos;earmark[milvus]&apos;`.</source>
        <translation>Για ανάγνωση βιβλιοθήκης από διακομιστή χρειάζεται το pymilvus· εγκαταστήστε το με `pip install &apos;earmark[milvus]&apos;`.</translation>
    </message>
    <message>
        <source>Something went wrong in afp ({failure}). Run it again with --debug for the details.</source>
        <translation>Κάτι πήγε στραβά μέσα στο Earmark ({failure}). Δοκιμάστε ξανά· η Βοήθεια φτιάχνει αναφορά.</translation>
    </message>
    <message>
        <source>The card and the weights in {folder} do not belong to the same model: restore its files.</source>
        <translation>Η κάρτα και τα βάρη στο {folder} δεν είναι του ίδιου μοντέλου: επαναφέρετε τα αρχεία του.</translation>
    </message>
    <message>
        <source>The catalogue gives it rows that do not exist.</source>
        <translation>Ο κατάλογος του δίνει γραμμές που δεν υπάρχουν.</translation>
    </message>
    <message>
        <source>The catalogue gives it rows that straddle two files.</source>
        <translation>Ο κατάλογος του δίνει γραμμές μοιρασμένες σε δύο αρχεία.</translation>
    </message>
    <message>
        <source>The catalogue of {kept} is damaged and no copy of it is whole; delete the library with `afp library delete` and index the music again.</source>
        <translation>Ο κατάλογος του {kept} είναι κατεστραμμένος και κανένα αντίγραφό του δεν είναι ακέραιο· διαγράψτε τη βιβλιοθήκη με `afp library delete` και ευρετηριάστε ξανά τη μουσική.</translation>
    </message>
    <message>
        <source>The catalogue {path} is damaged or cannot be read; run `afp library repair` on {path2}.</source>
        <translation>Ο κατάλογος {path} είναι κατεστραμμένος ή δεν διαβάζεται· εκτελέστε `afp library repair` στο {path2}.</translation>
    </message>
    <message>
        <source>The catalogue {was}; {source} is in its place, with {saved} tracks that had changed since: run `afp index`, and files that it does not know any more are indexed again.</source>
        <translation>Ο κατάλογος {was}· στη θέση του είναι το {source}, με {saved} κομμάτια που είχαν αλλάξει από τότε: εκτελέστε `afp index` και τα αρχεία που δεν γνωρίζει πια ευρετηριάζονται ξανά.</translation>
    </message>
    <message>
        <source>The certificate of the server {host} is not one that this computer trusts; name the file of its authority&apos;s in GRPC_DEFAULT_SSL_ROOTS_FILE_PATH.</source>
        <translation>Αυτός ο υπολογιστής δεν εμπιστεύεται το πιστοποιητικό του διακομιστή {host}· ορίστε το αρχείο της αρχής του στο GRPC_DEFAULT_SSL_ROOTS_FILE_PATH.</translation>
    </message>
    <message>
        <source>The certificate of “{host}” is not one that this computer trusts; check the address.</source>
        <translation>Ο υπολογιστής δεν εμπιστεύεται το πιστοποιητικό του «{host}»· ελέγξτε τη διεύθυνση.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} is not of this run&apos;s network ({encoder}): restore its config.json, or begin a run in another folder.</source>
        <translation>Το σημείο ελέγχου στο {folder} δεν είναι του δικτύου αυτής της εκπαίδευσης ({encoder}). Επαναφέρετε το config.json ή ξεκινήστε νέα εκπαίδευση.</translation>
    </message>
    <message>
        <source>The chirp after the last song cannot be heard: turn the music up, bring the microphone nearer, or turn the noise down, and run this again.</source>
        <translation>Ο ήχος ελέγχου μετά το τελευταίο τραγούδι δεν ακούγεται. Δυναμώστε τη μουσική, φέρτε το μικρόφωνο πιο κοντά ή χαμηλώστε τον θόρυβο και ηχογραφήστε ξανά.</translation>
    </message>
    <message>
        <source>The chirp before the first song cannot be heard: turn the music up, bring the microphone nearer, or turn the noise down, and run this again.</source>
        <translation>Ο ήχος ελέγχου πριν από το πρώτο τραγούδι δεν ακούγεται. Δυναμώστε τη μουσική, φέρτε το μικρόφωνο πιο κοντά ή χαμηλώστε τον θόρυβο και ηχογραφήστε ξανά.</translation>
    </message>
    <message>
        <source>The computer slept or was too busy to record: keep it awake and run this again.</source>
        <translation>Ο υπολογιστής κοιμήθηκε ή ήταν πολύ απασχολημένος για να ηχογραφήσει. Κρατήστε τον ξύπνιο και ηχογραφήστε ξανά.</translation>
    </message>
    <message>
        <source>The decoder crashed on this file; it is probably damaged.</source>
        <translation>Ο αποκωδικοποιητής κατέρρευσε σε αυτό το αρχείο· μάλλον είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>The file could not be read ({strerror}).</source>
        <translation>Το αρχείο δεν μπόρεσε να διαβαστεί ({strerror}).</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Το αρχείο είναι άδειο.</translation>
    </message>
    <message>
        <source>The index belongs to another encoder or another version of Earmark.</source>
        <translation>Το ευρετήριο ανήκει σε άλλον κωδικοποιητή ή άλλη έκδοση του Earmark.</translation>
    </message>
    <message>
        <source>The index file {name} is damaged.</source>
        <translation>Το αρχείο ευρετηρίου {name} είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>The index of {directory} is missing or behind; run `afp library rebuild`.</source>
        <translation>Το ευρετήριο του {directory} λείπει ή έμεινε πίσω· εκτελέστε `afp library rebuild`.</translation>
    </message>
    <message>
        <source>The index&apos;s codebook is not of its manifest.</source>
        <translation>Το βιβλίο κωδίκων του ευρετηρίου δεν είναι του δηλωτικού του.</translation>
    </message>
    <message>
        <source>The index&apos;s manifest is damaged.</source>
        <translation>Το δηλωτικό του ευρετηρίου είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>The library holds no song of twelve seconds or more: give one with --song FILE.</source>
        <translation>Η βιβλιοθήκη δεν έχει τραγούδι δώδεκα δευτερολέπτων ή περισσότερο: προσθέστε μεγαλύτερα τραγούδια.</translation>
    </message>
    <message>
        <source>The library on the server was published by a newer Earmark; update this one to read it.</source>
        <translation>Η βιβλιοθήκη του διακομιστή δημοσιεύτηκε από νεότερο Earmark· ενημερώστε αυτό για να τη διαβάσετε.</translation>
    </message>
    <message>
        <source>The library {address} is not completely published yet; run `afp library publish` to go on.</source>
        <translation>Η βιβλιοθήκη {address} δεν δημοσιεύτηκε ακόμη ολόκληρη· εκτελέστε `afp library publish` για να συνεχίσει.</translation>
    </message>
    <message>
        <source>The library {address} is only read here; do this where its folder is, then run `afp library publish`.</source>
        <translation>Η βιβλιοθήκη {address} εδώ μόνο διαβάζεται· κάντε το εκεί που είναι ο φάκελός της και μετά εκτελέστε `afp library publish`.</translation>
    </message>
    <message>
        <source>The library {address} was rebuilt with another encoder; open it again.</source>
        <translation>Η βιβλιοθήκη {address} ξαναφτιάχτηκε με άλλον κωδικοποιητή· ανοίξτε την ξανά.</translation>
    </message>
    <message>
        <source>The library {address} was made by the encoder {encoder}, not {encoder_id}; choose that encoder with --encoder.</source>
        <translation>Η βιβλιοθήκη {address} φτιάχτηκε από τον κωδικοποιητή {encoder}, όχι τον {encoder_id}· επιλέξτε εκείνον με --encoder.</translation>
    </message>
    <message>
        <source>The library {directory} cannot be deleted ({strerror}); check the folder and its permissions.</source>
        <translation>Η βιβλιοθήκη {directory} δεν διαγράφεται ({strerror})· ελέγξτε τον φάκελο και τα δικαιώματά του.</translation>
    </message>
    <message>
        <source>The library {directory} cannot be used ({strerror}); check the folder and its permissions.</source>
        <translation>Η βιβλιοθήκη {directory} δεν μπορεί να χρησιμοποιηθεί ({strerror})· ελέγξτε τον φάκελο και τα δικαιώματά του.</translation>
    </message>
    <message>
        <source>The library {directory} cannot be written ({reason}); make room or choose another folder. What was done so far is kept.</source>
        <translation>Η βιβλιοθήκη {directory} δεν γράφεται ({reason})· ελευθερώστε χώρο ή επιλέξτε άλλον φάκελο. Ό,τι έγινε ως τώρα φυλάσσεται.</translation>
    </message>
    <message>
        <source>The library {directory} was made by the encoder {value}, not {encoder_id}; index the music into another folder, or choose that encoder with --encoder.</source>
        <translation>Η βιβλιοθήκη {directory} φτιάχτηκε από τον κωδικοποιητή {value}, όχι τον {encoder_id}· ευρετηριάστε τη μουσική σε άλλον φάκελο ή επιλέξτε εκείνον με --encoder.</translation>
    </message>
    <message>
        <source>The library {directory} was replaced by another one; open it again.</source>
        <translation>Η βιβλιοθήκη {directory} αντικαταστάθηκε από άλλη· ανοίξτε την ξανά.</translation>
    </message>
    <message>
        <source>The library {name} on {host} is being prepared; try again in a few minutes.</source>
        <translation>Η βιβλιοθήκη {name} στο {host} ετοιμάζεται· δοκιμάστε ξανά σε λίγα λεπτά.</translation>
    </message>
    <message>
        <source>The library {path} cannot be used now ({error}); see that its disk is there and has room, and try again.</source>
        <translation>Η βιβλιοθήκη {path} δεν μπορεί να χρησιμοποιηθεί τώρα ({error})· δείτε ότι ο δίσκος της είναι εκεί και έχει χώρο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The library {path} is not there ({strerror}); see that its disk is.</source>
        <translation>Η βιβλιοθήκη {path} δεν είναι εκεί ({strerror})· δείτε αν ο δίσκος της είναι.</translation>
    </message>
    <message>
        <source>The library {path} is of an older kind; run `afp index` on it once.</source>
        <translation>Η βιβλιοθήκη {path} είναι παλαιότερου είδους· εκτελέστε μία φορά `afp index` σε αυτήν.</translation>
    </message>
    <message>
        <source>The library {path} was made by a newer Earmark; update this one to use it.</source>
        <translation>Η βιβλιοθήκη {path} φτιάχτηκε από νεότερο Earmark· ενημερώστε αυτό για να τη χρησιμοποιήσετε.</translation>
    </message>
    <message>
        <source>The model cannot be saved in {place} ({strerror}): make room, then try again.</source>
        <translation>Το μοντέλο δεν μπορεί να φυλαχθεί στο {place} ({strerror}): ελευθερώστε χώρο και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The model in {folder} cannot be loaded: it is damaged or incomplete; restore its files.</source>
        <translation>Το μοντέλο στο {folder} δεν φορτώνεται: είναι κατεστραμμένο ή ελλιπές· επαναφέρετε τα αρχεία του.</translation>
    </message>
    <message>
        <source>The model in {folder} has another version: use the program that made it.</source>
        <translation>Το μοντέλο στο {folder} είναι άλλης έκδοσης: χρησιμοποιήστε το πρόγραμμα που το έφτιαξε.</translation>
    </message>
    <message>
        <source>The model {model} cannot be loaded: its card and its weights do not match.</source>
        <translation>Το μοντέλο {model} δεν φορτώνεται: η κάρτα και τα βάρη του δεν ταιριάζουν.</translation>
    </message>
    <message>
        <source>The playlist names no address that begins with http:// or https://.</source>
        <translation>Η λίστα αναπαραγωγής δεν έχει διεύθυνση που αρχίζει με http:// ή https://.</translation>
    </message>
    <message>
        <source>The server {host} could not do this ({text}); ask its administrator.</source>
        <translation>Ο διακομιστής {host} δεν μπόρεσε να το κάνει ({text})· ρωτήστε όποιον τον διαχειρίζεται.</translation>
    </message>
    <message>
        <source>The server {host} could not make the index ({reason}); ask its administrator.</source>
        <translation>Ο διακομιστής {host} δεν μπόρεσε να φτιάξει το ευρετήριο ({reason})· ρωτήστε όποιον τον διαχειρίζεται.</translation>
    </message>
    <message>
        <source>The server {host} does not permit this with the token; ask its administrator.</source>
        <translation>Ο διακομιστής {host} δεν το επιτρέπει με αυτό το διακριτικό· ρωτήστε όποιον τον διαχειρίζεται.</translation>
    </message>
    <message>
        <source>The server {host} does not accept the token; store another one with `afp library login {address}`.</source>
        <translation>Ο διακομιστής {host} δεν δέχεται το διακριτικό· δώστε άλλο με `afp library login {address}`.</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step {step}: go on with --resume --rate {value}.</source>
        <translation>Η απώλεια δεν είναι πια αριθμός στο βήμα {step}. Ξεκινήστε νέα εκπαίδευση με ρυθμό μάθησης {value}.</translation>
    </message>
    <message>
        <source>The microphone is overloaded ({clipped} of the recording): turn it or the loudspeakers down, and run this again.</source>
        <translation>Το μικρόφωνο υπερφορτώνεται ({clipped} της ηχογράφησης). Χαμηλώστε το ίδιο ή τα ηχεία και ηχογραφήστε ξανά.</translation>
    </message>
    <message>
        <source>The microphone is silent: switch it on, turn it up, or choose another with --microphone.</source>
        <translation>Το μικρόφωνο είναι σιωπηλό. Ανοίξτε το, δυναμώστε το ή επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>The music is silent wherever it was tried: give songs that can be heard.</source>
        <translation>Η μουσική είναι σιωπηλή όπου δοκιμάστηκε: δώστε τραγούδια που ακούγονται.</translation>
    </message>
    <message>
        <source>The server {host} is Milvus {version}; Earmark needs 2.3 or later.</source>
        <translation>Ο διακομιστής {host} είναι Milvus {version}· το Earmark χρειάζεται 2.3 ή νεότερο.</translation>
    </message>
    <message>
        <source>The server {host}:{port} does not answer; check that it runs and that this computer reaches it.</source>
        <translation>Ο διακομιστής {host}:{port} δεν απαντά· ελέγξτε ότι λειτουργεί και ότι αυτός ο υπολογιστής τον φτάνει.</translation>
    </message>
    <message>
        <source>The server {host}:{port} does not speak TLS; have it turned on there, or write milvus+plain:// where nobody can listen in.</source>
        <translation>Ο διακομιστής {host}:{port} δεν μιλά TLS· ενεργοποιήστε το εκεί ή γράψτε milvus+plain:// όπου κανείς δεν κρυφακούει.</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing: install it (Debian and Ubuntu: sudo apt install libportaudio2) and start again.</source>
        <translation>Λείπει η βιβλιοθήκη ήχου PortAudio: εγκαταστήστε την (Debian και Ubuntu: sudo apt install libportaudio2) και ξεκινήστε ξανά.</translation>
    </message>
    <message>
        <source>The sound library PortAudio is missing: install it and start again.</source>
        <translation>Λείπει η βιβλιοθήκη ήχου PortAudio: εγκαταστήστε την και ξεκινήστε ξανά.</translation>
    </message>
    <message>
        <source>The sound output failed ({failure}): check the loudspeakers and play it again.</source>
        <translation>Η έξοδος ήχου απέτυχε ({failure}): ελέγξτε τα ηχεία και παίξτε το ξανά.</translation>
    </message>
    <message>
        <source>The station redirects to “{host}”, which is not a public address.</source>
        <translation>Ο σταθμός οδηγεί στο «{host}», που δεν είναι δημόσια διεύθυνση.</translation>
    </message>
    <message>
        <source>There is a library in {directory} already; import into another folder.</source>
        <translation>Υπάρχει ήδη βιβλιοθήκη στο {directory}· εισαγάγετε σε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>There is no encoder {name_or_path}: name a shipped one ({names}) or the folder of a model.</source>
        <translation>Δεν υπάρχει κωδικοποιητής {name_or_path}: ορίστε έναν ενσωματωμένο ({names}) ή τον φάκελο ενός μοντέλου.</translation>
    </message>
    <message>
        <source>There is no file or folder {root}: correct the path.</source>
        <translation>Δεν υπάρχει αρχείο ή φάκελος {root}: διορθώστε τη διαδρομή.</translation>
    </message>
    <message>
        <source>There is no file {file}.</source>
        <translation>Δεν υπάρχει αρχείο {file}.</translation>
    </message>
    <message>
        <source>There is no file {path}: check the path.</source>
        <translation>Δεν υπάρχει αρχείο {path}: ελέγξτε τη διαδρομή.</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or choose another --log.</source>
        <translation>Δεν υπάρχει φάκελος {folder}: δημιουργήστε τον ή διαλέξτε άλλο --log.</translation>
    </message>
    <message>
        <source>There is no folder {root} with {kind}: correct the path.</source>
        <translation>Δεν υπάρχει φάκελος {root} ({kind}): διορθώστε τη διαδρομή.</translation>
    </message>
    <message>
        <source>There is no keyring here to keep the token in; install earmark[milvus] and open a desktop session, or give the token in the environment variable {VARIABLE}.</source>
        <translation>Δεν υπάρχει εδώ κλειδοθήκη για το διακριτικό· εγκαταστήστε το earmark[milvus] και ανοίξτε συνεδρία επιφάνειας εργασίας ή δώστε το διακριτικό στη μεταβλητή περιβάλλοντος {VARIABLE}.</translation>
    </message>
    <message>
        <source>There is no library at {path} yet: add music to it first.</source>
        <translation>Δεν υπάρχει ακόμη βιβλιοθήκη στο {path}: προσθέστε πρώτα μουσική.</translation>
    </message>
    <message>
        <source>There is no library {address} on {host}; publish one with `afp library publish {address2}`.</source>
        <translation>Δεν υπάρχει βιβλιοθήκη {address} στο {host}· δημοσιεύστε μία με `afp library publish {address2}`.</translation>
    </message>
    <message>
        <source>There is no loudspeaker called “{wanted}”: name one of {there}.</source>
        <translation>Δεν υπάρχει ηχείο με όνομα «{wanted}»: ορίστε ένα από τα {there}.</translation>
    </message>
    <message>
        <source>There is no music library in {directory}; make one with `afp index FOLDER`.</source>
        <translation>Δεν υπάρχει βιβλιοθήκη μουσικής στο {directory}· φτιάξτε μία με `afp index ΦΑΚΕΛΟΣ`.</translation>
    </message>
    <message>
        <source>There is no music library in {directory}; nothing was deleted.</source>
        <translation>Δεν υπάρχει βιβλιοθήκη μουσικής στο {directory}· δεν διαγράφηκε τίποτα.</translation>
    </message>
    <message>
        <source>There is no music to train on: give a folder with songs of at least several seconds.</source>
        <translation>Δεν υπάρχει μουσική για εκπαίδευση: δώστε φάκελο με τραγούδια τουλάχιστον μερικών δευτερολέπτων.</translation>
    </message>
    <message>
        <source>There is no song that can be played: give other files or folders with --songs.</source>
        <translation>Δεν υπάρχει τραγούδι που να παίζει. Επιλέξτε άλλον φάκελο τραγουδιών.</translation>
    </message>
    <message>
        <source>There is no sound in this file.</source>
        <translation>Δεν υπάρχει ήχος σε αυτό το αρχείο.</translation>
    </message>
    <message>
        <source>There is no sound source called “{wanted}”: see `afp sources` for those there are.</source>
        <translation>Δεν υπάρχει πηγή ήχου με όνομα «{wanted}»: το `afp sources` δείχνει όσες υπάρχουν.</translation>
    </message>
    <message>
        <source>There is no such file or folder.</source>
        <translation>Δεν υπάρχει τέτοιο αρχείο ή φάκελος.</translation>
    </message>
    <message>
        <source>There is no such file.</source>
        <translation>Δεν υπάρχει τέτοιο αρχείο.</translation>
    </message>
    <message>
        <source>There is no track {track_id} in the library; `afp library status` lists what it holds.</source>
        <translation>Δεν υπάρχει κομμάτι {track_id} στη βιβλιοθήκη· το `afp library status` λέει τι περιέχει.</translation>
    </message>
    <message>
        <source>There is no {roots}; give a folder or a file that exists.</source>
        <translation>Δεν υπάρχει {roots}· δώστε φάκελο ή αρχείο που υπάρχει.</translation>
    </message>
    <message>
        <source>There is nothing to hear in these noise files: give others with --noise.</source>
        <translation>Σε αυτά τα αρχεία θορύβου δεν ακούγεται τίποτα. Επιλέξτε άλλον φάκελο θορύβου.</translation>
    </message>
    <message>
        <source>There is only silence in this file.</source>
        <translation>Υπάρχει μόνο σιωπή σε αυτό το αρχείο.</translation>
    </message>
    <message>
        <source>This is a folder, not a file.</source>
        <translation>Αυτό είναι φάκελος, όχι αρχείο.</translation>
    </message>
    <message>
        <source>This is an HLS playlist, which Earmark cannot open; look for the station&apos;s MP3 or AAC stream.</source>
        <translation>Αυτή είναι λίστα HLS, που το Earmark δεν ανοίγει· βρείτε το MP3 ή το AAC του σταθμού.</translation>
    </message>
    <message>
        <source>This is not a file but a device, a pipe or a folder.</source>
        <translation>Αυτό δεν είναι αρχείο αλλά συσκευή, σωλήνωση ή φάκελος.</translation>
    </message>
    <message>
        <source>This is not a sound file, or it is damaged beyond reading.</source>
        <translation>Αυτό δεν είναι αρχείο ήχου ή είναι τόσο κατεστραμμένο που δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>This library was exported by a newer Earmark; update this one to import it.</source>
        <translation>Αυτή η βιβλιοθήκη εξήχθη από νεότερο Earmark· ενημερώστε αυτό για να την εισαγάγετε.</translation>
    </message>
    <message>
        <source>Earmark cannot read the sound from this address; look for the station&apos;s MP3, AAC or Ogg stream.</source>
        <translation>Ό,τι έρχεται από αυτή τη διεύθυνση δεν είναι ήχος που διαβάζει το Earmark· βρείτε το MP3, το AAC ή το Ogg του σταθμού.</translation>
    </message>
    <message>
        <source>The data of a track is too long for Milvus; shorten the name of its file.</source>
        <translation>Όσα είναι γνωστά για ένα κομμάτι είναι πολλά για το Milvus· συντομεύστε το όνομα του αρχείου του.</translation>
    </message>
    <message>
        <source>What the server has under this name is not an Earmark library; choose another name.</source>
        <translation>Ό,τι βρίσκεται στον διακομιστή με αυτό το όνομα δεν είναι βιβλιοθήκη του Earmark· επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>What the catalogue says of it is not what was written.</source>
        <translation>Όσα λέει ο κατάλογος γι’ αυτό δεν είναι όσα γράφτηκαν.</translation>
    </message>
    <message>
        <source>Too few impulse responses can be read: give more files, or leave out --responses.</source>
        <translation>Διαβάζονται πολύ λίγες κρουστικές αποκρίσεις. Επιλέξτε φάκελο με περισσότερες ή κανέναν.</translation>
    </message>
    <message>
        <source>What is played of {path} is silent: give more --minutes, or take it out.</source>
        <translation>Ό,τι παίζεται από το {path} είναι σιωπηλό. Βγάλτε αυτό το αρχείο από τον φάκελο.</translation>
    </message>
    <message>
        <source>Writing to {folder} failed ({strerror}): make room and run this again.</source>
        <translation>Η εγγραφή στο {folder} απέτυχε ({strerror}). Ελευθερώστε χώρο εκεί και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>You are not allowed to read it; change its permissions.</source>
        <translation>Δεν έχετε δικαίωμα ανάγνωσης· αλλάξτε τα δικαιώματά του.</translation>
    </message>
    <message>
        <source>You are not allowed to read this file; change its permissions.</source>
        <translation>Δεν έχετε δικαίωμα ανάγνωσης αυτού του αρχείου· αλλάξτε τα δικαιώματά του.</translation>
    </message>
    <message>
        <source>{directory} cannot take the library ({strerror}); choose an empty folder.</source>
        <translation>Το {directory} δεν μπορεί να δεχτεί τη βιβλιοθήκη ({strerror})· επιλέξτε άδειο φάκελο.</translation>
    </message>
    <message>
        <source>{directory} is cut short; run `afp library repair`.</source>
        <translation>Το {directory} είναι κομμένο· εκτελέστε `afp library repair`.</translation>
    </message>
    <message>
        <source>{error} Connect it and run this again.</source>
        <translation>{error} Συνδέστε το και ηχογραφήστε ξανά.</translation>
    </message>
    <message>
        <source>{files} is silent.</source>
        <translation>Το {files} είναι σιωπηλό.</translation>
    </message>
    <message>
        <source>{files} sound files are too few for {kind}: give a folder with more.</source>
        <translation>{files} αρχεία ήχου είναι πολύ λίγα ({kind}): δώστε φάκελο με περισσότερα.</translation>
    </message>
    <message>
        <source>{file} cannot be read ({strerror}).</source>
        <translation>Το {file} δεν μπορεί να διαβαστεί ({strerror}).</translation>
    </message>
    <message>
        <source>{file} cannot be written ({reason}); choose another place.</source>
        <translation>Το {file} δεν μπορεί να γραφτεί ({reason})· επιλέξτε άλλη θέση.</translation>
    </message>
    <message>
        <source>{file} is not a library made by `afp library export`, or it is damaged.</source>
        <translation>Το {file} δεν είναι βιβλιοθήκη από το `afp library export` ή είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>{folder} already holds a run: add --resume to go on with it, or choose another folder.</source>
        <translation>Το {folder} έχει ήδη μια εκπαίδευση. Προχωρήστε με «Συνέχιση» ή ξεκινήστε νέα.</translation>
    </message>
    <message>
        <source>{folder} could not be written to ({error}): make room, then go on with --resume from the last checkpoint.</source>
        <translation>Δεν έγινε εγγραφή στο {folder} ({error}). Ελευθερώστε χώρο και προχωρήστε από το τελευταίο σημείο ελέγχου με «Συνέχιση».</translation>
    </message>
    <message>
        <source>{folder} holds no prepared sound: run `make corpus`, or `afp corpus --music FOLDER`.</source>
        <translation>Το {folder} δεν έχει έτοιμη μουσική. Ετοιμάστε την ξανά ή επιλέξτε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>{folder} holds no rooms: run `make corpus`, or `afp corpus --music FOLDER`.</source>
        <translation>Το {folder} δεν έχει χώρους. Ετοιμάστε ξανά τη μουσική ή επιλέξτε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>{folder} holds no run: begin one without --resume.</source>
        <translation>Το {folder} δεν έχει εκπαίδευση που να συνεχίζεται. Ξεκινήστε νέα.</translation>
    </message>
    <message>
        <source>{folder} is cut short: delete it and prepare it again.</source>
        <translation>Το {folder} είναι κομμένο: διαγράψτε το και ετοιμάστε το ξανά.</translation>
    </message>
    <message>
        <source>{folder} is no folder of the library; `afp library folders` lists them.</source>
        <translation>Το {folder} δεν είναι φάκελος της βιβλιοθήκης· το `afp library folders` τους δείχνει.</translation>
    </message>
    <message>
        <source>{folder} is prepared already: train on it, or choose another folder with --corpus.</source>
        <translation>Το {folder} είναι ήδη έτοιμο. Εκπαιδεύστε με αυτό ή επιλέξτε άλλη μουσική.</translation>
    </message>
    <message>
        <source>{folder} needs {value} GB for this, and {value2} GB are free: make room, choose another folder, or take less music.</source>
        <translation>Το {folder} χρειάζεται {value} GB γι’ αυτό και είναι ελεύθερα {value2} GB: ελευθερώστε χώρο, επιλέξτε άλλον φάκελο ή λιγότερη μουσική.</translation>
    </message>
    <message>
        <source>{folder} was prepared by another version: delete it and prepare it again.</source>
        <translation>Το {folder} ετοιμάστηκε από άλλη έκδοση: διαγράψτε το και ετοιμάστε το ξανά.</translation>
    </message>
    <message>
        <source>{path} begins with silence.</source>
        <translation>Το {path} αρχίζει με σιωπή.</translation>
    </message>
    <message>
        <source>{path} cannot be read ({strerror}); see that its disk is there.</source>
        <translation>Το {path} δεν διαβάζεται ({strerror})· δείτε αν ο δίσκος του είναι εκεί.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}): make room and run this again.</source>
        <translation>Το {path} δεν γράφεται ({strerror}). Ελευθερώστε χώρο και ηχογραφήστε ξανά.</translation>
    </message>
    <message>
        <source>{path} holds no sound.</source>
        <translation>Το {path} δεν έχει ήχο.</translation>
    </message>
    <message>
        <source>{path} is cut short; run `afp library rebuild`.</source>
        <translation>Το {path} είναι κομμένο· εκτελέστε `afp library rebuild`.</translation>
    </message>
    <message>
        <source>{shard} cannot be read; run `afp library repair`.</source>
        <translation>Το {shard} δεν διαβάζεται· εκτελέστε `afp library repair`.</translation>
    </message>
    <message>
        <source>{shard} is cut short or gone; run `afp library repair`.</source>
        <translation>Το {shard} είναι κομμένο ή χάθηκε· εκτελέστε `afp library repair`.</translation>
    </message>
    <message>
        <source>{song} is too short: choose a song of at least {value} seconds.</source>
        <translation>Το {song} είναι πολύ σύντομο: επιλέξτε τραγούδι τουλάχιστον {value} δευτερολέπτων.</translation>
    </message>
    <message>
        <source>{text} is no address of a library; write {FORM}.</source>
        <translation>Το {text} δεν είναι διεύθυνση βιβλιοθήκης· γράψτε {FORM}.</translation>
    </message>
    <message>
        <source>{value} cannot be read: delete it to begin from the start.</source>
        <translation>Το {value} δεν διαβάζεται: διαγράψτε το για να αρχίσετε από την αρχή.</translation>
    </message>
    <message>
        <source>{world} processes cannot share {pairs} pairs evenly: change pairs or block.</source>
        <translation>{world} διεργασίες δεν μοιράζονται εξίσου {pairs} ζεύγη: αλλάξτε τα ζεύγη ή το μπλοκ.</translation>
    </message>
    <message>
        <source>“{host}” answers {status} instead of sound; check the address.</source>
        <translation>Το «{host}» απαντά {status} αντί για ήχο· ελέγξτε τη διεύθυνση.</translation>
    </message>
    <message>
        <source>“{host}” does not answer like a station; check the address.</source>
        <translation>Το «{host}» δεν απαντά όπως ένας σταθμός· ελέγξτε τη διεύθυνση.</translation>
    </message>
    <message>
        <source>“{host}” does not answer; check the address and the connection.</source>
        <translation>Το «{host}» δεν απαντά· ελέγξτε τη διεύθυνση και τη σύνδεση.</translation>
    </message>
    <message>
        <source>“{host}” does not use TLS correctly; try the address with http:// instead.</source>
        <translation>Το «{host}» δεν μιλά σωστά TLS· δοκιμάστε τη διεύθυνση με http://.</translation>
    </message>
    <message>
        <source>“{host}” redirects too many times; look for another address of the station.</source>
        <translation>Το «{host}» παραπέμπει συνεχώς σε άλλες διευθύνσεις· βρείτε μια άλλη του σταθμού.</translation>
    </message>
    <message>
        <source>“{host}” was not found; check the address and the connection.</source>
        <translation>Το «{host}» δεν βρέθηκε· ελέγξτε τη διεύθυνση και τη σύνδεση.</translation>
    </message>
    <message>
        <source>“{info}” cannot be followed any more ({name}).</source>
        <translation>Το «{info}» δεν παρακολουθείται πια ({name}).</translation>
    </message>
    <message>
        <source>“{info}” could not be opened: check that it is connected and that this program may use the microphone, or choose another source.</source>
        <translation>Το «{info}» δεν άνοιξε: ελέγξτε ότι είναι συνδεδεμένο και ότι αυτό το πρόγραμμα μπορεί να χρησιμοποιεί το μικρόφωνο ή επιλέξτε άλλη πηγή.</translation>
    </message>
    <message>
        <source>The connection to “{info}” was lost.</source>
        <translation>Το «{info}» διακόπηκε.</translation>
    </message>
    <message>
        <source>“{info}” was disconnected or is no longer the default.</source>
        <translation>Το «{info}» χάθηκε ή δεν είναι πια το προεπιλεγμένο.</translation>
    </message>
    <message>
        <source>“{info}” has stopped delivering sound.</source>
        <translation>Το «{info}» έπαψε να δίνει ήχο.</translation>
    </message>
    <message>
        <source>What is heard of the recording cannot be stored ({strerror}): free some disk space and start again.</source>
        <translation>Δεν είναι δυνατή η αποθήκευση όσων ακούγονται από την ηχογράφηση ({strerror}): ελευθερώστε χώρο στον δίσκο και ξεκινήστε ξανά.</translation>
    </message>
    <message>
        <source>“{loudspeaker}” could not be opened: check that it is connected, or choose another.</source>
        <translation>Το «{loudspeaker}» δεν άνοιξε: ελέγξτε ότι είναι συνδεδεμένο ή επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>“{loudspeaker}” has gone: connect it and run this again.</source>
        <translation>Το «{loudspeaker}» δεν υπάρχει πια. Συνδέστε το και ηχογραφήστε ξανά.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({reason}): choose another folder.</source>
        <translation>Το «{path}» δεν γράφεται ({reason}): διαλέξτε άλλο φάκελο.</translation>
    </message>
    <message>
        <source>“{path}” cannot be written ({reason}): make room for it.</source>
        <translation>Το «{path}» δεν γράφεται ({reason}): κάντε χώρο.</translation>
    </message>
    <message>
        <source>“{path}” is no longer where it was: connect its drive, or rescan the library.</source>
        <translation>Το «{path}» δεν είναι πια εκεί που ήταν: συνδέστε τον δίσκο του ή σαρώστε ξανά τη βιβλιοθήκη.</translation>
    </message>
    <message>
        <source>There is no sound source called “{wanted}”. Choose another source from the list.</source>
        <translation>Δεν υπάρχει πηγή ήχου με όνομα «{wanted}». Επιλέξτε άλλη πηγή από τη λίστα.</translation>
    </message>
    <message>
        <source>There is no music library in {directory}. Add folders of music on the Library page.</source>
        <translation>Δεν υπάρχει μουσική βιβλιοθήκη στο {directory}. Προσθέστε φακέλους μουσικής στη σελίδα «Βιβλιοθήκη».</translation>
    </message>
    <message>
        <source>The catalogue {path} is damaged or cannot be read. Choose Maintenance, Repair on the Library page.</source>
        <translation>Ο κατάλογος {path} είναι κατεστραμμένος ή δεν διαβάζεται. Επιλέξτε «Φροντίδα», «Επιδιόρθωση» στη σελίδα «Βιβλιοθήκη».</translation>
    </message>
    <message>
        <source>The index of {directory} is missing or behind. Choose Maintenance, Rebuild the index.</source>
        <translation>Το ευρετήριο του {directory} λείπει ή έχει μείνει πίσω. Επιλέξτε «Φροντίδα», «Ανακατασκευή ευρετηρίου».</translation>
    </message>
    <message>
        <source>{directory} is cut short. Choose Maintenance, Repair on the Library page.</source>
        <translation>Το {directory} είναι ελλιπές. Επιλέξτε «Φροντίδα», «Επιδιόρθωση» στη σελίδα «Βιβλιοθήκη».</translation>
    </message>
    <message>
        <source>{path} is cut short. Choose Maintenance, Rebuild the index on the Library page.</source>
        <translation>Το {path} είναι ελλιπές. Επιλέξτε «Φροντίδα», «Ανακατασκευή ευρετηρίου» στη σελίδα «Βιβλιοθήκη».</translation>
    </message>
    <message>
        <source>{shard} cannot be read. Choose Maintenance, Repair on the Library page.</source>
        <translation>Το {shard} δεν διαβάζεται. Επιλέξτε «Φροντίδα», «Επιδιόρθωση» στη σελίδα «Βιβλιοθήκη».</translation>
    </message>
    <message>
        <source>{shard} is cut short or gone. Choose Maintenance, Repair on the Library page.</source>
        <translation>Το {shard} είναι ελλιπές ή λείπει. Επιλέξτε «Φροντίδα», «Επιδιόρθωση» στη σελίδα «Βιβλιοθήκη».</translation>
    </message>
    <message>
        <source>The library {path} is of an older kind. Choose Rescan on the Library page once.</source>
        <translation>Η βιβλιοθήκη {path} είναι παλαιότερου τύπου. Επιλέξτε μία φορά «Νέα σάρωση» στη σελίδα «Βιβλιοθήκη».</translation>
    </message>
    <message>
        <source>There is no folder {folder}: make it, or choose another file for the log of plays.</source>
        <translation>Δεν υπάρχει φάκελος {folder}: δημιουργήστε τον ή διαλέξτε άλλο αρχείο για το ημερολόγιο.</translation>
    </message>
    <message>
        <source>{file} is not an exported library, or it is damaged.</source>
        <translation>Το {file} δεν είναι εξαγμένη βιβλιοθήκη ή είναι κατεστραμμένο.</translation>
    </message>
    <message>
        <source>No microphone was found. Connect one, or check that the system&apos;s sound is running.</source>
        <translation>Δεν βρέθηκε μικρόφωνο. Συνδέστε ένα ή ελέγξτε ότι λειτουργεί ο ήχος του συστήματος.</translation>
    </message>
    <message>
        <source>The catalogue of {kept} is damaged and no copy of it is whole. Delete this library&apos;s data, then add your folders again.</source>
        <translation>Ο κατάλογος του {kept} είναι κατεστραμμένος και κανένα αντίγραφό του δεν είναι ακέραιο. Διαγράψτε τα δεδομένα αυτής της βιβλιοθήκης και προσθέστε ξανά τους φακέλους σας.</translation>
    </message>
    <message>
        <source>The catalogue {was}; {source} is in its place, with {saved} tracks that had changed since. Choose Rescan on the Library page to index the files that it does not know any more.</source>
        <translation>Ο κατάλογος {was}· στη θέση του είναι {source}, με {saved} κομμάτια που είχαν αλλάξει από τότε. Επιλέξτε «Νέα σάρωση» στη σελίδα «Βιβλιοθήκη» για να προστεθούν τα αρχεία που δεν γνωρίζει πια.</translation>
    </message>
    <message>
        <source>The library {directory} was made by the encoder {value}, not {encoder_id}. Choose that encoder, or index the music into another library.</source>
        <translation>Η βιβλιοθήκη {directory} φτιάχτηκε από τον κωδικοποιητή {value}, όχι τον {encoder_id}. Επιλέξτε εκείνον, ή προσθέστε τη μουσική σε άλλη βιβλιοθήκη.</translation>
    </message>
    <message>
        <source>There is no track {track_id} in the library. Choose another one from the list.</source>
        <translation>Δεν υπάρχει κομμάτι {track_id} στη βιβλιοθήκη. Επιλέξτε άλλο από τη λίστα.</translation>
    </message>
    <message>
        <source>{folder} is not a folder of this library. Its folders are listed on the Library page.</source>
        <translation>Το {folder} δεν είναι φάκελος αυτής της βιβλιοθήκης. Οι φάκελοί της φαίνονται στη σελίδα «Βιβλιοθήκη».</translation>
    </message>
    <message>
        <source>An address contains no user name and no password. Leave them out; Earmark&apos;s command line stores the token of a server.</source>
        <translation>Μια διεύθυνση δεν περιέχει όνομα χρήστη ούτε κωδικό. Παραλείψτε τα· το διακριτικό ενός διακομιστή αποθηκεύεται με τη γραμμή εντολών του Earmark.</translation>
    </message>
    <message>
        <source>Reading a library from a server needs the Python package pymilvus. Install it and start Earmark again.</source>
        <translation>Για την ανάγνωση βιβλιοθήκης από διακομιστή χρειάζεται το πακέτο Python pymilvus. Εγκαταστήστε το και ξεκινήστε πάλι το Earmark.</translation>
    </message>
    <message>
        <source>The library {address} is not completely published yet. Finish publishing it on the computer that holds its folder.</source>
        <translation>Η βιβλιοθήκη {address} δεν έχει δημοσιευτεί ακόμη ολόκληρη. Ολοκληρώστε τη δημοσίευση στον υπολογιστή όπου βρίσκεται ο φάκελός της.</translation>
    </message>
    <message>
        <source>The library {address} can only be read here. Make the change on the computer that holds its folder, then publish it from there again.</source>
        <translation>Η βιβλιοθήκη {address} εδώ μόνο διαβάζεται. Κάντε την αλλαγή στον υπολογιστή όπου βρίσκεται ο φάκελός της και δημοσιεύστε την ξανά από εκεί.</translation>
    </message>
    <message>
        <source>The library {address} was made by the encoder {encoder}, not {encoder_id}. Choose that encoder, or open another library.</source>
        <translation>Η βιβλιοθήκη {address} φτιάχτηκε από τον κωδικοποιητή {encoder}, όχι τον {encoder_id}. Επιλέξτε εκείνον, ή ανοίξτε άλλη βιβλιοθήκη.</translation>
    </message>
    <message>
        <source>The server {host} does not accept the token. Store another one for it with Earmark&apos;s command line.</source>
        <translation>Ο διακομιστής {host} δεν δέχεται το διακριτικό. Αποθηκεύστε άλλο με τη γραμμή εντολών του Earmark.</translation>
    </message>
    <message>
        <source>There is no library {address} on {host}. Check its name, or publish it from the computer that holds its folder.</source>
        <translation>Δεν υπάρχει βιβλιοθήκη {address} στο {host}. Ελέγξτε το όνομά της, ή δημοσιεύστε τη από τον υπολογιστή όπου βρίσκεται ο φάκελός της.</translation>
    </message>
    <message>
        <source>Another process trains in {folder}: wait for it, or stop it.</source>
        <translation>Μια άλλη διεργασία εκπαιδεύει στο {folder}: περιμένετέ την ή σταματήστε την.</translation>
    </message>
    <message>
        <source>Between the chirps {value} s are missing or too many, so sound was lost. Close what else keeps the computer busy and record again.</source>
        <translation>Ανάμεσα στους ήχους ελέγχου λείπουν ή περισσεύουν {value} δευτ., άρα χάθηκε ήχος. Κλείστε ό,τι άλλο απασχολεί τον υπολογιστή και ηχογραφήστε ξανά.</translation>
    </message>
    <message>
        <source>Something went wrong inside Earmark ({failure}). Try it again; Help makes a report about it.</source>
        <translation>Κάτι πήγε στραβά μέσα στο Earmark ({failure}). Δοκιμάστε ξανά· η Βοήθεια φτιάχνει αναφορά.</translation>
    </message>
    <message>
        <source>The checkpoint in {folder} is not of this training&apos;s network ({encoder}). Restore its config.json, or start a new training.</source>
        <translation>Το σημείο ελέγχου στο {folder} δεν είναι του δικτύου αυτής της εκπαίδευσης ({encoder}). Επαναφέρετε το config.json ή ξεκινήστε νέα εκπαίδευση.</translation>
    </message>
    <message>
        <source>The chirp after the last song cannot be heard. Turn the music up, bring the microphone nearer, or turn the noise down, and record again.</source>
        <translation>Ο ήχος ελέγχου μετά το τελευταίο τραγούδι δεν ακούγεται. Δυναμώστε τη μουσική, φέρτε το μικρόφωνο πιο κοντά ή χαμηλώστε τον θόρυβο και ηχογραφήστε ξανά.</translation>
    </message>
    <message>
        <source>The chirp before the first song cannot be heard. Turn the music up, bring the microphone nearer, or turn the noise down, and record again.</source>
        <translation>Ο ήχος ελέγχου πριν από το πρώτο τραγούδι δεν ακούγεται. Δυναμώστε τη μουσική, φέρτε το μικρόφωνο πιο κοντά ή χαμηλώστε τον θόρυβο και ηχογραφήστε ξανά.</translation>
    </message>
    <message>
        <source>The computer slept or was too busy to record. Keep it awake and record again.</source>
        <translation>Ο υπολογιστής κοιμήθηκε ή ήταν πολύ απασχολημένος για να ηχογραφήσει. Κρατήστε τον ξύπνιο και ηχογραφήστε ξανά.</translation>
    </message>
    <message>
        <source>The library holds no song of twelve seconds or more: add longer songs to it.</source>
        <translation>Η βιβλιοθήκη δεν έχει τραγούδι δώδεκα δευτερολέπτων ή περισσότερο: προσθέστε μεγαλύτερα τραγούδια.</translation>
    </message>
    <message>
        <source>The loss is no longer a number at step {step}. Start a new training with a learning rate of {value}.</source>
        <translation>Η απώλεια δεν είναι πια αριθμός στο βήμα {step}. Ξεκινήστε νέα εκπαίδευση με ρυθμό μάθησης {value}.</translation>
    </message>
    <message>
        <source>The microphone is overloaded ({clipped} of the recording). Turn it or the loudspeakers down, and record again.</source>
        <translation>Το μικρόφωνο υπερφορτώνεται ({clipped} της ηχογράφησης). Χαμηλώστε το ίδιο ή τα ηχεία και ηχογραφήστε ξανά.</translation>
    </message>
    <message>
        <source>The microphone is silent. Switch it on, turn it up, or choose another one.</source>
        <translation>Το μικρόφωνο είναι σιωπηλό. Ανοίξτε το, δυναμώστε το ή επιλέξτε άλλο.</translation>
    </message>
    <message>
        <source>There is no song that can be played. Choose another folder of songs.</source>
        <translation>Δεν υπάρχει τραγούδι που να παίζει. Επιλέξτε άλλον φάκελο τραγουδιών.</translation>
    </message>
    <message>
        <source>There is nothing to hear in these noise files. Choose another folder of noise.</source>
        <translation>Σε αυτά τα αρχεία θορύβου δεν ακούγεται τίποτα. Επιλέξτε άλλον φάκελο θορύβου.</translation>
    </message>
    <message>
        <source>Too few impulse responses can be read. Choose a folder with more of them, or none.</source>
        <translation>Διαβάζονται πολύ λίγες κρουστικές αποκρίσεις. Επιλέξτε φάκελο με περισσότερες ή κανέναν.</translation>
    </message>
    <message>
        <source>What is played of {path} is silent. Take this file out of the folder.</source>
        <translation>Ό,τι παίζεται από το {path} είναι σιωπηλό. Βγάλτε αυτό το αρχείο από τον φάκελο.</translation>
    </message>
    <message>
        <source>Writing to {folder} failed ({strerror}). Make room there and try again.</source>
        <translation>Η εγγραφή στο {folder} απέτυχε ({strerror}). Ελευθερώστε χώρο εκεί και δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>{error} Connect it and record again.</source>
        <translation>{error} Συνδέστε το και ηχογραφήστε ξανά.</translation>
    </message>
    <message>
        <source>{folder} already holds a training. Continue with Resume, or start a new one.</source>
        <translation>Το {folder} έχει ήδη μια εκπαίδευση. Προχωρήστε με «Συνέχιση» ή ξεκινήστε νέα.</translation>
    </message>
    <message>
        <source>{folder} could not be written to ({error}). Make room, then continue from the last checkpoint with Resume.</source>
        <translation>Δεν έγινε εγγραφή στο {folder} ({error}). Ελευθερώστε χώρο και προχωρήστε από το τελευταίο σημείο ελέγχου με «Συνέχιση».</translation>
    </message>
    <message>
        <source>{folder} holds no prepared music. Prepare it again, or choose another folder.</source>
        <translation>Το {folder} δεν έχει έτοιμη μουσική. Ετοιμάστε την ξανά ή επιλέξτε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>{folder} holds no rooms. Prepare the music again, or choose another folder.</source>
        <translation>Το {folder} δεν έχει χώρους. Ετοιμάστε ξανά τη μουσική ή επιλέξτε άλλον φάκελο.</translation>
    </message>
    <message>
        <source>{folder} holds no training that can be continued. Start a new one.</source>
        <translation>Το {folder} δεν έχει εκπαίδευση που να συνεχίζεται. Ξεκινήστε νέα.</translation>
    </message>
    <message>
        <source>{folder} is prepared already. Train on it, or choose other music.</source>
        <translation>Το {folder} είναι ήδη έτοιμο. Εκπαιδεύστε με αυτό ή επιλέξτε άλλη μουσική.</translation>
    </message>
    <message>
        <source>{path} cannot be written ({strerror}). Make room and record again.</source>
        <translation>Το {path} δεν γράφεται ({strerror}). Ελευθερώστε χώρο και ηχογραφήστε ξανά.</translation>
    </message>
    <message>
        <source>“{loudspeaker}” has gone. Connect it and record again.</source>
        <translation>Το «{loudspeaker}» δεν υπάρχει πια. Συνδέστε το και ηχογραφήστε ξανά.</translation>
    </message>
</context>
<context>
    <name>Evaluation</name>
    <message>
        <source>Curves of accuracy; the table below holds the same figures</source>
        <translation>Καμπύλες ακρίβειας· ο πίνακας από κάτω έχει τους ίδιους αριθμούς</translation>
    </message>
    <message>
        <source>{panel} · {line} · {across}: {share}, {n} queries</source>
        <translation>{panel} · {line} · {across}: {share}, {n} ερωτήματα</translation>
    </message>
    <message>
        <source>bits per fingerprint</source>
        <translation>bit ανά αποτύπωμα</translation>
    </message>
    <message>
        <source>seconds of sound</source>
        <translation>δευτερόλεπτα ήχου</translation>
    </message>
    <message>
        <source>percent</source>
        <translation>τοις εκατό</translation>
    </message>
    <message>
        <source>False names per hour, with upper bound</source>
        <translation>Λάθος ονόματα ανά ώρα, με όριο</translation>
    </message>
    <message>
        <source>False names, with upper bound</source>
        <translation>Λάθος ονόματα, με άνω όριο</translation>
    </message>
    <message>
        <source>all</source>
        <translation>όλα</translation>
    </message>
    <message>
        <source>{n} bits</source>
        <translation>{n} bit</translation>
    </message>
    <message>
        <source>{name}: {share} false names per hour, at most {high}</source>
        <translation>{name}: {share} λάθος ονόματα ανά ώρα, το πολύ {high}</translation>
    </message>
    <message>
        <source>all lengths</source>
        <translation>όλες οι διάρκειες</translation>
    </message>
    <message>
        <source>{name} · {length}: {share} false names, at most {high}, {n} clips of songs not in the library</source>
        <translation>{name} · {length}: {share} λάθος ονόματα, το πολύ {high}, {n} αποσπάσματα τραγουδιών εκτός βιβλιοθήκης</translation>
    </message>
    <message>
        <source>Landmarks</source>
        <translation>Ορόσημα</translation>
    </message>
    <message>
        <source>Low noise</source>
        <translation>Χαμηλός θόρυβος</translation>
    </message>
    <message>
        <source>Medium noise</source>
        <translation>Μέτριος θόρυβος</translation>
    </message>
    <message>
        <source>High noise</source>
        <translation>Υψηλός θόρυβος</translation>
    </message>
    <message>
        <source>Extreme noise</source>
        <translation>Ακραίος θόρυβος</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Όλα τα επίπεδα</translation>
    </message>
    <message>
        <source>Phone in a noisy room</source>
        <translation>Τηλέφωνο σε θορυβώδη χώρο</translation>
    </message>
    <message>
        <source>Added noise</source>
        <translation>Πρόσθετος θόρυβος</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Ηχογραφήσεις</translation>
    </message>
    <message>
        <source>Against landmarks</source>
        <translation>Σύγκριση με ορόσημα</translation>
    </message>
    <message>
        <source>Landmarks alone</source>
        <translation>Μόνο ορόσημα</translation>
    </message>
    <message>
        <source>Size against accuracy</source>
        <translation>Μέγεθος έναντι ακρίβειας</translation>
    </message>
    <message>
        <source>Listening on</source>
        <translation>Συνεχής ακρόαση</translation>
    </message>
    <message>
        <source>Right song, named</source>
        <translation>Σωστό τραγούδι, με όνομα</translation>
    </message>
    <message>
        <source>Right song first</source>
        <translation>Σωστό τραγούδι πρώτο</translation>
    </message>
    <message>
        <source>Right place (± 0.5 s)</source>
        <translation>Σωστή θέση (± 0,5 s)</translation>
    </message>
    <message>
        <source>Right place, of the right songs</source>
        <translation>Σωστή θέση, από τα σωστά τραγούδια</translation>
    </message>
    <message>
        <source>Wrong name</source>
        <translation>Λάθος όνομα</translation>
    </message>
    <message>
        <source>Named by then</source>
        <translation>Με όνομα ως τότε</translation>
    </message>
    <message>
        <source>{name} has version {version}, which this program does not know: update Earmark.</source>
        <translation>Το {name} είναι της έκδοσης {version}, που αυτό το πρόγραμμα δεν γνωρίζει: ενημερώστε το.</translation>
    </message>
    <message>
        <source>{name} uses the protocol {protocol}, which this program does not know.</source>
        <translation>Το {name} είναι του πρωτοκόλλου {protocol}, που αυτό το πρόγραμμα δεν γνωρίζει.</translation>
    </message>
    <message>
        <source>{name} is damaged: delete it and evaluate again.</source>
        <translation>Το {name} είναι κατεστραμμένο: διαγράψτε το και αξιολογήστε ξανά.</translation>
    </message>
    <message>
        <source>{name} contains no figures: evaluate again with more songs.</source>
        <translation>Το {name} δεν περιέχει αριθμούς: αξιολογήστε ξανά με περισσότερα τραγούδια.</translation>
    </message>
    <message>
        <source>{name} is too large to be a result: delete it.</source>
        <translation>Το {name} είναι πολύ μεγάλο για αποτέλεσμα: διαγράψτε το.</translation>
    </message>
    <message>
        <source>{name} cannot be read ({why}).</source>
        <translation>Το {name} δεν μπορεί να διαβαστεί ({why}).</translation>
    </message>
    <message>
        <source>{folder} cannot be written to ({why}): make room there.</source>
        <translation>Δεν γίνεται εγγραφή στο {folder} ({why}): ελευθερώστε χώρο εκεί.</translation>
    </message>
    <message>
        <source>{folder} already holds too many evaluations from this second: start again.</source>
        <translation>Το {folder} είναι γεμάτο αξιολογήσεις αυτού του δευτερολέπτου: ξεκινήστε ξανά.</translation>
    </message>
    <message>
        <source>{folder} could not be cleaned up: check it in the file manager.</source>
        <translation>Το {folder} δεν μπόρεσε να τακτοποιηθεί: δείτε το στον διαχειριστή αρχείων.</translation>
    </message>
    <message>
        <source>{folder} cannot be deleted ({why}).</source>
        <translation>Το {folder} δεν μπορεί να διαγραφεί ({why}).</translation>
    </message>
    <message>
        <source>Results; choose several to compare them</source>
        <translation>Αποτελέσματα· επιλέξτε πολλά για να τα υπερθέσετε</translation>
    </message>
    <message>
        <source>{what} (95 % interval)</source>
        <translation>{what} (διάστημα 95 %)</translation>
    </message>
    <message>
        <source>Bits</source>
        <translation>Bit</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Δευτερόλεπτα</translation>
    </message>
    <message>
        <source>False names per hour: {share} (at most {high})</source>
        <translation>Λάθος ονόματα ανά ώρα: {share} (το πολύ {high})</translation>
    </message>
    <message>
        <source>False names: {share}</source>
        <translation>Λάθος ονόματα: {share}</translation>
    </message>
    <message>
        <source>Not in the library</source>
        <translation>Δεν είναι στη βιβλιοθήκη</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Πλαίσιο</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Γραμμή</translation>
    </message>
    <message>
        <source>Queries</source>
        <translation>Ερωτήματα</translation>
    </message>
    <message>
        <source>The figures of the curves</source>
        <translation>Οι αριθμοί των καμπυλών</translation>
    </message>
</context>
<context>
    <name>EvaluationPage</name>
    <message>
        <source>1 result</source>
        <translation>1 αποτέλεσμα</translation>
    </message>
    <message>
        <source>{n} results</source>
        <translation>{n} αποτελέσματα</translation>
    </message>
    <message>
        <source>Something is running already: wait for it or cancel it.</source>
        <translation>Κάτι εκτελείται ήδη: περιμένετε ή ακυρώστε το.</translation>
    </message>
    <message>
        <source>({n} more to come)</source>
        <translation>({n} ακόμη)</translation>
    </message>
    <message>
        <source>It failed without giving a reason.</source>
        <translation>Απέτυχε χωρίς να πει γιατί.</translation>
    </message>
    <message>
        <source>A folder of music for testing</source>
        <translation>Ένας φάκελος μουσικής για αξιολόγηση</translation>
    </message>
    <message>
        <source>Preparing songs</source>
        <translation>Προετοιμασία τραγουδιών</translation>
    </message>
    <message>
        <source>A folder of prepared music</source>
        <translation>Ένας φάκελος που έφτιαξε το `afp corpus`</translation>
    </message>
    <message>
        <source>Preparing to record</source>
        <translation>Προετοιμασία ηχογράφησης</translation>
    </message>
    <message>
        <source>Delete this result for good?</source>
        <translation>Οριστική διαγραφή αυτού του αποτελέσματος;</translation>
    </message>
    <message>
        <source>Delete {n} results for good?</source>
        <translation>Οριστική διαγραφή {n} αποτελεσμάτων;</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Νέα αξιολόγηση</translation>
    </message>
    <message>
        <source>Record in a room</source>
        <translation>Ηχογράφηση σε χώρο</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Αξιολόγηση</translation>
    </message>
    <message>
        <source>The recording assistant (Ctrl+R)</source>
        <translation>Ο βοηθός ηχογράφησης (Ctrl+R)</translation>
    </message>
    <message>
        <source>Judge encoders (Ctrl+N)</source>
        <translation>Αξιολόγηση κωδικοποιητών (Ctrl+N)</translation>
    </message>
    <message>
        <source>How well does it recognise?</source>
        <translation>Πόσο καλά αναγνωρίζει;</translation>
    </message>
    <message>
        <source>Test the shipped encoder, or encoders that you trained, with clips whose songs are known: from a noisy room, with noise added, or from your own recordings. The curves appear here.</source>
        <translation>Αξιολογήστε τον ενσωματωμένο κωδικοποιητή, ή όσους εκπαιδεύσατε, σε αποσπάσματα με γνωστή απάντηση: από θορυβώδη χώρο, με πρόσθετο θόρυβο ή σε δικές σας ηχογραφήσεις. Οι καμπύλες εμφανίζονται εδώ.</translation>
    </message>
</context>
<context>
    <name>EvaluationWorker</name>
    <message>
        <source>{path} cannot be written ({why}): choose another place.</source>
        <translation>Δεν γίνεται εγγραφή στο {path} ({why}): επιλέξτε άλλη θέση.</translation>
    </message>
    <message>
        <source>Something went wrong in the background; the log says what.</source>
        <translation>Κάτι πήγε στραβά δίπλα στο παράθυρο· το αρχείο καταγραφής λέει τι.</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Cue sheet</source>
        <translation>Φύλλο cue</translation>
    </message>
    <message>
        <source>Audacity labels</source>
        <translation>Ετικέτες Audacity</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Κείμενο</translation>
    </message>
    <message>
        <source>Set-list report</source>
        <translation>Αναφορά κομματιών</translation>
    </message>
    <message>
        <source>Log for scrobbling</source>
        <translation>Αρχείο για scrobbling</translation>
    </message>
</context>
<context>
    <name>FailureModel</name>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Why it is not in the library</source>
        <translation>Γιατί δεν είναι στη βιβλιοθήκη</translation>
    </message>
</context>
<context>
    <name>FileChoice</name>
    <message>
        <source>Choose a file…</source>
        <translation>Επιλογή αρχείου…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>Choose a file: {name}</source>
        <translation>Επιλογή αρχείου: {name}</translation>
    </message>
    <message>
        <source>Stop: {name}</source>
        <translation>Διακοπή: {name}</translation>
    </message>
</context>
<context>
    <name>FirstRunPage</name>
    <message>
        <source>Next</source>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Βήμα {n} από {all}</translation>
    </message>
    <message>
        <source>Skip the first steps</source>
        <translation>Παράλειψη των πρώτων βημάτων</translation>
    </message>
    <message>
        <source>Go to the window now (Esc)</source>
        <translation>Στο παράθυρο όπως είναι (Esc)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Previous step (Alt+←)</source>
        <translation>Το προηγούμενο βήμα (Alt+←)</translation>
    </message>
    <message>
        <source>Next step (Alt+→)</source>
        <translation>Συνέχεια (Alt+→)</translation>
    </message>
</context>
<context>
    <name>FolderModel</name>
    <message>
        <source>Folder</source>
        <translation>Φάκελος</translation>
    </message>
    <message>
        <source>Tracks</source>
        <translation>Κομμάτια</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Διάρκεια</translation>
    </message>
    <message>
        <source>Last check</source>
        <translation>Τελευταία εξέταση</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Εδώ</translation>
    </message>
    <message>
        <source>It can be read.</source>
        <translation>Μπορεί να εξεταστεί.</translation>
    </message>
    <message>
        <source>Away</source>
        <translation>Λείπει</translation>
    </message>
    <message>
        <source>The folder or its drive is not connected; its tracks are kept.</source>
        <translation>Ο φάκελος ή ο δίσκος του δεν είναι εδώ· τα κομμάτια του διατηρούνται.</translation>
    </message>
    <message>
        <source>Not allowed</source>
        <translation>Δεν επιτρέπεται</translation>
    </message>
    <message>
        <source>It cannot be opened: change its permissions.</source>
        <translation>Δεν ανοίγει: αλλάξτε τα δικαιώματά του.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Άγνωστο</translation>
    </message>
</context>
<context>
    <name>FoldersPanel</name>
    <message>
        <source>Folders of the library</source>
        <translation>Φάκελοι της βιβλιοθήκης</translation>
    </message>
    <message>
        <source>Watch these folders</source>
        <translation>Παρακολούθηση αυτών των φακέλων</translation>
    </message>
    <message>
        <source>New music is indexed automatically, when no other work is running</source>
        <translation>Η νέα μουσική ευρετηριάζεται μόνη της, αθόρυβα, όσο δεν γίνεται άλλη εργασία</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Νέα σάρωση</translation>
    </message>
    <message>
        <source>Look for new and changed files in the selected folders, or in all</source>
        <translation>Αναζήτηση νέων και αλλαγμένων αρχείων στους επιλεγμένους φακέλους ή σε όλους</translation>
    </message>
    <message>
        <source>Index again</source>
        <translation>Ανάγνωση όλων ξανά</translation>
    </message>
    <message>
        <source>Index every file in the selected folders again, or in all folders, even if unchanged (Shift+F5)</source>
        <translation>Νέα ευρετηρίαση κάθε αρχείου των επιλεγμένων φακέλων, ή όλων, αλλαγμένου ή όχι (Shift+F5)</translation>
    </message>
    <message>
        <source>Forget…</source>
        <translation>Διαγραφή από τη μνήμη…</translation>
    </message>
    <message>
        <source>Remove the selected folders and their tracks from the library (Delete)</source>
        <translation>Αφαίρεση των επιλεγμένων φακέλων και των κομματιών τους από τη βιβλιοθήκη (Delete)</translation>
    </message>
    <message>
        <source>New music is indexed automatically, when no other work is running.</source>
        <translation>Ό,τι είναι νέο ευρετηριάζεται μόνο του, όσο δεν γίνεται άλλη εργασία.</translation>
    </message>
</context>
<context>
    <name>FollowersWorker</name>
    <message>
        <source>The page of the current song could not be opened; the log says why.</source>
        <translation>Η σελίδα του τρέχοντος τραγουδιού δεν άνοιξε· το αρχείο καταγραφής λέει γιατί.</translation>
    </message>
    <message>
        <source>A file for other programs could not be written; the log says why.</source>
        <translation>Ένα αρχείο για άλλα προγράμματα δεν γράφτηκε· το αρχείο καταγραφής λέει γιατί.</translation>
    </message>
</context>
<context>
    <name>HeardPanel</name>
    <message>
        <source>There are no favourites yet: press S on a song to add it.</source>
        <translation>Δεν υπάρχει ακόμη αγαπημένο: πατήστε S σε όποιο θέλετε να κρατήσετε.</translation>
    </message>
    <message>
        <source>No favourite contains “{text}”.</source>
        <translation>Κανένα αγαπημένο δεν περιέχει «{text}».</translation>
    </message>
    <message>
        <source>Nothing that was heard contains “{text}”.</source>
        <translation>Τίποτα από όσα ακούστηκαν δεν περιέχει «{text}».</translation>
    </message>
    <message>
        <source>Play from {time}</source>
        <translation>Από το {time}</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Αναπαραγωγή</translation>
    </message>
    <message>
        <source>Show the file</source>
        <translation>Εμφάνιση του αρχείου</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Επεξεργασία</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Αγαπημένο</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>It was this song</source>
        <translation>Ήταν αυτό το τραγούδι</translation>
    </message>
    <message>
        <source>It was another song</source>
        <translation>Ήταν άλλο τραγούδι</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Play the library&apos;s copy from where it was heard (Enter)</source>
        <translation>Αναπαραγωγή του αρχείου της βιβλιοθήκης από εκεί που ακούστηκε (Enter)</translation>
    </message>
    <message>
        <source>Show file</source>
        <translation>Στον φάκελο</translation>
    </message>
    <message>
        <source>Show the file in the file manager (Ctrl+Enter)</source>
        <translation>Εμφάνιση του αρχείου στον διαχειριστή αρχείων (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Delete the selected entries (Delete)</source>
        <translation>Διαγραφή των επιλεγμένων εγγραφών (Delete)</translation>
    </message>
    <message>
        <source>Songs that were heard</source>
        <translation>Τραγούδια που ακούστηκαν</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Δεν βρέθηκε τίποτα</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>Εμφάνιση όλων</translation>
    </message>
    <message>
        <source>Nothing heard yet</source>
        <translation>Δεν ακούστηκε τίποτα ακόμη</translation>
    </message>
    <message>
        <source>Every song that Earmark names is listed here, with when and how long it was heard. Start listening, or drop a recording anywhere on the window to find out what it is.</source>
        <translation>Κάθε τραγούδι που ονομάζει το Earmark φυλάσσεται εδώ, με το πότε και πόσο ακούστηκε. Αρχίστε την ακρόαση ή αφήστε μια ηχογράφηση οπουδήποτε στο παράθυρο για να ρωτήσετε τι είναι.</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Έναρξη ακρόασης</translation>
    </message>
    <message>
        <source>Identify a file</source>
        <translation>Ερώτηση για αρχείο</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>How does it know a song?</source>
        <translation>Πώς γνωρίζει ένα τραγούδι;</translation>
    </message>
    <message>
        <source>Every second of your music becomes a fingerprint of 128 numbers that noise and rooms hardly change. What the microphone hears is turned into the same kind of numbers, and the library is searched for fingerprints that follow each other in the same order. Your files are only read, and only once.</source>
        <translation>Κάθε δευτερόλεπτο της μουσικής σας γίνεται ένα αποτύπωμα 128 αριθμών που ο θόρυβος και οι χώροι σχεδόν δεν αλλάζουν. Ό,τι ακούει το μικρόφωνο γίνεται οι ίδιοι αριθμοί· στη βιβλιοθήκη αναζητείται μια σειρά αποτυπωμάτων με την ίδια διαδοχή. Τα αρχεία σας μόνο διαβάζονται, μία φορά.</translation>
    </message>
    <message>
        <source>Why does it say “Not in your library”?</source>
        <translation>Γιατί λέει «Δεν είναι στη βιβλιοθήκη σας»;</translation>
    </message>
    <message>
        <source>Earmark hears music, but nothing that you have indexed matches it well enough. A live version, a cover or a remix is another recording, so it is not in your library either. Earmark can also miss a song of your library if the music is much quieter than the voices around it: move closer, or turn it up, and wait a few seconds.</source>
        <translation>Ακούει μουσική, αλλά τίποτα από όσα ευρετηριάσατε δεν ταιριάζει αρκετά για να ονομαστεί. Μια ζωντανή εκτέλεση, μια διασκευή ή ένα remix είναι άλλη ηχογράφηση και δεν είναι επίσης στη βιβλιοθήκη σας. Ένα τραγούδι που υπάρχει χάνεται όταν η μουσική είναι πολύ πιο σιγανή από τις ομιλίες γύρω: πλησιάστε ή δυναμώστε την και περιμένετε μερικά δευτερόλεπτα ακόμη.</translation>
    </message>
    <message>
        <source>How sure is it?</source>
        <translation>Πόσο σίγουρο είναι;</translation>
    </message>
    <message>
        <source>The number on the card is a probability: of all songs named at 90 %, about nine in ten are right. Below the encoder&apos;s threshold, no name is given. If a name is wrong, press W: Earmark withdraws it and saves the correction on this computer.</source>
        <translation>Ο αριθμός στην κάρτα είναι πιθανότητα: από όλα τα τραγούδια που ονομάστηκαν με 90 %, περίπου εννέα στα δέκα είναι σωστά. Κάτω από το κατώφλι του κωδικοποιητή δεν δίνεται όνομα. Πατήστε W αν ήταν λάθος: το τραγούδι αποσύρεται και η διόρθωση σημειώνεται σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>It says that it is too quiet</source>
        <translation>Λέει ότι είναι πολύ σιγά</translation>
    </message>
    <message>
        <source>There is hardly any sound from the source. Check the level beside it. Choose another source with Ctrl+M, raise the input in the system&apos;s sound settings, or choose what the computer plays.</source>
        <translation>Η πηγή δεν δίνει σχεδόν καθόλου ήχο. Δείτε τη στάθμη δίπλα της· επιλέξτε άλλη πηγή με Ctrl+M, ανεβάστε την είσοδο στις ρυθμίσεις ήχου του συστήματος ή επιλέξτε ό,τι παίζει ο υπολογιστής.</translation>
    </message>
    <message>
        <source>It does not start as it should</source>
        <translation>Δεν ξεκινά όπως πρέπει</translation>
    </message>
    <message>
        <source>Start it with afp-gui --safe-mode: no settings are read or saved, and the history is kept only in memory. If that helps, one of the settings is the cause; you can delete them on the Settings page.</source>
        <translation>Ξεκινήστε το με afp-gui --safe-mode: καμία ρύθμιση δεν διαβάζεται ούτε φυλάσσεται και το ιστορικό μένει μόνο στη μνήμη. Αν αυτό βοηθά, φταίει κάποια ρύθμιση· μπορούν να διαγραφούν στη σελίδα «Ρυθμίσεις».</translation>
    </message>
    <message>
        <source>Does anything leave this computer?</source>
        <translation>Φεύγει κάτι από αυτόν τον υπολογιστή;</translation>
    </message>
    <message>
        <source>No. Earmark needs no connection. It opens one only to a server whose library you open yourself. Fingerprints of what is heard are sent there, never sound. If you listen to internet radio, only the station&apos;s address, and the addresses that it leads to, are contacted.</source>
        <translation>Όχι. Το Earmark δεν χρειάζεται σύνδεση. Ανοίγει μόνο προς διακομιστή του οποίου τη βιβλιοθήκη ανοίγετε εσείς· εκεί πηγαίνουν αποτυπώματα όσων ακούγονται, ποτέ ήχος. Αν ακούτε διαδικτυακό ραδιόφωνο, καλείται μόνο η διεύθυνση του σταθμού και όπου αυτή οδηγεί.</translation>
    </message>
    <message>
        <source>The encoder “{name}” was trained for {hours} hours on {date}, with {data}.</source>
        <translation>Ο κωδικοποιητής «{name}» εκπαιδεύτηκε για {hours} ώρες στις {date}, με {data}.</translation>
    </message>
    <message>
        <source>In a test with clips of 10 seconds and a library of {hours} hours, it named the right song in {low} of the clips with low noise, {mid} with medium, {high} with high and {extreme} with extreme noise.</source>
        <translation>Από αποσπάσματα 10 δευτερολέπτων, σε βιβλιοθήκη {hours} ωρών, ονόμασε το σωστό τραγούδι στο {low} με χαμηλό θόρυβο, {mid} με μέτριο, {high} με υψηλό και {extreme} με ακραίο.</translation>
    </message>
    <message>
        <source>It gave a name to {share} of the clips of songs that were not in the library.</source>
        <translation>Από τα τραγούδια εκτός βιβλιοθήκης, στο {share} δόθηκε όνομα.</translation>
    </message>
    <message>
        <source>The card of the shipped encoder cannot be read.</source>
        <translation>Η κάρτα του ενσωματωμένου κωδικοποιητή δεν διαβάζεται.</translation>
    </message>
    <message>
        <source>Earmark</source>
        <translation>Earmark</translation>
    </message>
    <message>
        <source>Earmark and its encoder are free software under the MIT licence. It comes without any warranty.</source>
        <translation>Το Earmark και ο κωδικοποιητής του είναι ελεύθερο λογισμικό με την άδεια MIT. Παρέχεται χωρίς καμία εγγύηση.</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>The window is made with Qt for Python (PySide6), used under the GNU Lesser General Public License, version 3. Its libraries are separate files that you may replace: install another build of PySide6-Essentials into Earmark&apos;s Python environment, or, in the packaged folder, replace the files in the folder PySide6 with your own. Its source is at code.qt.io.</source>
        <translation>Το παράθυρο φτιάχτηκε με το Qt για Python (PySide6), με την GNU Lesser General Public License, έκδοση 3. Οι βιβλιοθήκες του είναι ξεχωριστά αρχεία που μπορείτε να αντικαταστήσετε: εγκαταστήστε άλλη έκδοση του PySide6-Essentials στο περιβάλλον Python του Earmark ή, στον πακεταρισμένο φάκελο, βάλτε δικά σας αρχεία στη θέση εκείνων του φακέλου PySide6. Ο πηγαίος κώδικας βρίσκεται στο code.qt.io.</translation>
    </message>
    <message>
        <source>FFmpeg</source>
        <translation>FFmpeg</translation>
    </message>
    <message>
        <source>Files are decoded by PyAV, which brings FFmpeg (LGPL, version 3 or later) and codecs under their own terms, among them x264 and x265 (GPL, version 2 or later). Earmark only decodes sound with them.</source>
        <translation>Τα αρχεία αποκωδικοποιούνται από το PyAV, που φέρει το FFmpeg (LGPL, έκδοση 3 ή νεότερη) και codec με δικούς τους όρους, όπως τα x264 και x265 (GPL, έκδοση 2 ή νεότερη). Το Earmark αποκωδικοποιεί με αυτά μόνο ήχο.</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Μουσική</translation>
    </message>
    <message>
        <source>The pieces of the demo are composed and played by this program. The shipped encoder was trained on free music from these games: {games}; and was made robust with spoken prompts from Asterisk. None of this is part of Earmark; authors and licences (GPL, CC BY, CC BY-SA, public domain) are listed in each game&apos;s Debian package.</source>
        <translation>Τα κομμάτια της επίδειξης συντίθενται και παίζονται από αυτό το πρόγραμμα. Ο ενσωματωμένος κωδικοποιητής έμαθε από ελεύθερη μουσική αυτών των παιχνιδιών: {games}· και σκληραγωγήθηκε με προφορικά μηνύματα του Asterisk. Τίποτα από αυτά δεν είναι μέρος του Earmark· δημιουργοί και άδειες (GPL, CC BY, CC BY-SA, κοινό κτήμα) αναφέρονται στο πακέτο Debian κάθε παιχνιδιού.</translation>
    </message>
    <message>
        <source>Research</source>
        <translation>Έρευνα</translation>
    </message>
    <message>
        <source>The method of training and evaluation follows Ch. Nikou and Th. Giannakopoulos, “Contrastive and Transfer Learning for Effective Audio Fingerprinting through a Real-World Evaluation Protocol” (2025).</source>
        <translation>Ο τρόπος μάθησης και κρίσης ακολουθεί τους Ch. Nikou και Th. Giannakopoulos, «Contrastive and Transfer Learning for Effective Audio Fingerprinting through a Real-World Evaluation Protocol» (2025).</translation>
    </message>
</context>
<context>
    <name>HelpPage</name>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Earmark {version}</source>
        <translation>Earmark {version}</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Ανάγνωση…</translation>
    </message>
    <message>
        <source>Licences of the libraries</source>
        <translation>Άδειες των βιβλιοθηκών</translation>
    </message>
    <message>
        <source>Parts of the help</source>
        <translation>Μέρη της βοήθειας</translation>
    </message>
    <message>
        <source>The shipped encoder</source>
        <translation>Ο ενσωματωμένος κωδικοποιητής</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Πλήκτρα</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Πώς λειτουργεί</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Πληροφορίες</translation>
    </message>
    <message>
        <source>Licences</source>
        <translation>Άδειες</translation>
    </message>
    <message>
        <source>Error report</source>
        <translation>Αναφορά σφάλματος</translation>
    </message>
    <message>
        <source>If something went wrong, this report helps to find out why: paste it into an e-mail or an issue. Earmark sends nothing. Names of songs, files and folders are removed.</source>
        <translation>Όταν κάτι πήγε στραβά, αυτό βοηθά να βρεθεί γιατί: επικολλήστε το σε ένα μήνυμα ή ζήτημα. Το Earmark δεν στέλνει τίποτα. Τα ονόματα τραγουδιών, αρχείων και φακέλων έχουν αφαιρεθεί.</translation>
    </message>
    <message>
        <source>Text of the report</source>
        <translation>Τι λέει η αναφορά</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Αντιγραφή αναφοράς</translation>
    </message>
    <message>
        <source>Copy the text below to the clipboard</source>
        <translation>Τοποθέτηση του παρακάτω κειμένου στο πρόχειρο</translation>
    </message>
    <message>
        <source>Show the log</source>
        <translation>Εμφάνιση αρχείου καταγραφής</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Άνοιγμα του φακέλου του αρχείου καταγραφής</translation>
    </message>
</context>
<context>
    <name>HistoryModel</name>
    <message>
        <source>Time</source>
        <translation>Χρόνος</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Καλλιτέχνης</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Άλμπουμ</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Ακούστηκε</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Βεβαιότητα</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Σημείωση</translation>
    </message>
    <message>
        <source>Favourite</source>
        <translation>Αγαπημένο</translation>
    </message>
    <message>
        <source>No favourite</source>
        <translation>Όχι αγαπημένο</translation>
    </message>
    <message>
        <source>Favourite (S)</source>
        <translation>Αγαπημένο (S)</translation>
    </message>
    <message>
        <source>You said that this was another song.</source>
        <translation>Είπατε ότι αυτό ήταν άλλο τραγούδι.</translation>
    </message>
    <message>
        <source>In the library: {name}</source>
        <translation>Στη βιβλιοθήκη: {name}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Σήμερα</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Χθες</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Heard  {n}</source>
        <translation>Ακούστηκαν  {n}</translation>
    </message>
    <message>
        <source>“{title}” was deleted.</source>
        <translation>Το «{title}» διαγράφηκε.</translation>
    </message>
    <message>
        <source>{n} entries were deleted.</source>
        <translation>Διαγράφηκαν {n} εγγραφές.</translation>
    </message>
    <message>
        <source>“{name}” and its list were deleted; the file stays.</source>
        <translation>Το «{name}» και η λίστα του διαγράφηκαν· το αρχείο παραμένει.</translation>
    </message>
    <message>
        <source>{n} recordings and their lists were deleted; the files stay.</source>
        <translation>Διαγράφηκαν {n} ηχογραφήσεις και οι λίστες τους· τα αρχεία παραμένουν.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Delete everything that was heard? This cannot be undone.</source>
        <translation>Να ξεχαστούν όλα όσα ακούστηκαν; Δεν αναιρείται.</translation>
    </message>
    <message>
        <source>Delete everything</source>
        <translation>Να ξεχαστούν όλα</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Εξαγωγή όσων φαίνονται</translation>
    </message>
    <message>
        <source>{n} entries were written to {name}.</source>
        <translation>{n} εγγραφές γράφτηκαν στο {name}.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Stored only on this computer</source>
        <translation>Φυλάσσεται μόνο σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation>Αναζήτηση στο ιστορικό</translation>
    </message>
    <message>
        <source>Favourites</source>
        <translation>Αγαπημένα</translation>
    </message>
    <message>
        <source>Show favourites only</source>
        <translation>Μόνο τα αγαπημένα</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>Save what is shown as a table, playlist or cue sheet (Ctrl+E)</source>
        <translation>Εγγραφή όσων φαίνονται ως πίνακα, λίστα αναπαραγωγής ή φύλλο cue (Ctrl+E)</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Εκκαθάριση</translation>
    </message>
    <message>
        <source>Delete everything that was heard</source>
        <translation>Να ξεχαστούν όλα όσα ακούστηκαν</translation>
    </message>
    <message>
        <source>Songs heard and recordings</source>
        <translation>Τραγούδια που ακούστηκαν και ηχογραφήσεις</translation>
    </message>
    <message>
        <source>Heard</source>
        <translation>Ακούστηκε</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Ηχογραφήσεις</translation>
    </message>
</context>
<context>
    <name>HistoryWorker</name>
    <message>
        <source>“{name}” is no longer where it was: connect its drive, or rescan the library.</source>
        <translation>Το «{name}» δεν είναι πια εκεί που ήταν: συνδέστε τον δίσκο του ή σαρώστε ξανά τη βιβλιοθήκη.</translation>
    </message>
    <message>
        <source>Something went wrong with the history; the log says what.</source>
        <translation>Κάτι πήγε στραβά με το ιστορικό· το αρχείο καταγραφής λέει τι.</translation>
    </message>
</context>
<context>
    <name>Jobs</name>
    <message>
        <source>{what} failed without giving a reason.</source>
        <translation>{what}: απέτυχε χωρίς να πει γιατί.</translation>
    </message>
</context>
<context>
    <name>LevelMeter</name>
    <message>
        <source>Clipping</source>
        <translation>Ψαλιδισμός</translation>
    </message>
    <message>
        <source>The sound is too loud for the input: turn it down or move away.</source>
        <translation>Ο ήχος είναι πολύ δυνατός για την είσοδο: χαμηλώστε τον ή απομακρυνθείτε.</translation>
    </message>
    <message>
        <source>{level} dB</source>
        <translation>{level} dB</translation>
    </message>
    <message>
        <source>Level of the sound, in decibels below full scale</source>
        <translation>Στάθμη του ήχου, σε ντεσιμπέλ κάτω από το μέγιστο</translation>
    </message>
    <message>
        <source>Level: {words}</source>
        <translation>Στάθμη: {words}</translation>
    </message>
    <message>
        <source>none</source>
        <translation>καμία</translation>
    </message>
</context>
<context>
    <name>LevelProbe</name>
    <message>
        <source>This source could not be opened; the log of Earmark says why.</source>
        <translation>Αυτή η πηγή δεν μπόρεσε να ανοίξει· το αρχείο καταγραφής του Earmark λέει γιατί.</translation>
    </message>
</context>
<context>
    <name>LevelWorker</name>
    <message>
        <source>The level could not be measured; the log says why.</source>
        <translation>Η στάθμη δεν μπόρεσε να μετρηθεί· το αρχείο καταγραφής λέει γιατί.</translation>
    </message>
</context>
<context>
    <name>Libraries</name>
    <message>
        <source>My library</source>
        <translation>Η βιβλιοθήκη μου</translation>
    </message>
    <message>
        <source>The demo</source>
        <translation>Η επίδειξη</translation>
    </message>
    <message>
        <source>{name}, own model</source>
        <translation>{name}, δικό σας μοντέλο</translation>
    </message>
</context>
<context>
    <name>LibraryChooser</name>
    <message>
        <source>My library</source>
        <translation>Η βιβλιοθήκη μου</translation>
    </message>
    <message>
        <source>New library…</source>
        <translation>Νέα βιβλιοθήκη…</translation>
    </message>
    <message>
        <source>Open another folder…</source>
        <translation>Άνοιγμα άλλου φακέλου…</translation>
    </message>
    <message>
        <source>Open a library on a server…</source>
        <translation>Άνοιγμα βιβλιοθήκης σε διακομιστή…</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Μετονομασία…</translation>
    </message>
    <message>
        <source>Forget this library…</source>
        <translation>Διαγραφή βιβλιοθήκης από τη λίστα…</translation>
    </message>
    <message>
        <source>Delete this library&apos;s data…</source>
        <translation>Διαγραφή των δεδομένων αυτής της βιβλιοθήκης…</translation>
    </message>
    <message>
        <source>Library: {name}</source>
        <translation>Βιβλιοθήκη: {name}</translation>
    </message>
    <message>
        <source>Choose, make or rename a library (Ctrl+Shift+O)</source>
        <translation>Επιλογή, δημιουργία ή μετονομασία βιβλιοθήκης (Ctrl+Shift+O)</translation>
    </message>
</context>
<context>
    <name>LibraryController</name>
    <message>
        <source>Indexing was not finished last time. What is finished is kept.</source>
        <translation>Η ευρετηρίαση δεν ολοκληρώθηκε την προηγούμενη φορά. Ό,τι έχει τελειώσει διατηρείται.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Ευρετηρίαση</translation>
    </message>
    <message>
        <source>Removing</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Forgetting</source>
        <translation>Αφαίρεση φακέλων</translation>
    </message>
    <message>
        <source>Comparing</source>
        <translation>Σύγκριση</translation>
    </message>
    <message>
        <source>The name of this folder is not valid text: rename it.</source>
        <translation>Το όνομα αυτού του φακέλου δεν είναι κείμενο: μετονομάστε τον ή χρησιμοποιήστε το `afp` σε τερματικό.</translation>
    </message>
    <message>
        <source>{n} added</source>
        <translation>{n} νέα</translation>
    </message>
    <message>
        <source>{n} updated</source>
        <translation>{n} ενημερωμένα</translation>
    </message>
    <message>
        <source>{n} unchanged</source>
        <translation>{n} αμετάβλητα</translation>
    </message>
    <message>
        <source>{n} missing</source>
        <translation>{n} λείπουν</translation>
    </message>
    <message>
        <source>{n} could not be read (see Failed)</source>
        <translation>{n} δεν διαβάστηκαν (δείτε «Αποτυχίες»)</translation>
    </message>
    <message>
        <source>{folder} is not connected, its tracks are kept</source>
        <translation>ο φάκελος {folder} δεν υπάρχει, τα κομμάτια του διατηρούνται</translation>
    </message>
    <message>
        <source>Indexed in “{library}”: {parts}.</source>
        <translation>Ευρετηρίαση στη «{library}»: {parts}.</translation>
    </message>
    <message>
        <source>Indexed: {parts}.</source>
        <translation>Ευρετηρίαση: {parts}.</translation>
    </message>
</context>
<context>
    <name>LibraryLists</name>
    <message>
        <source>Lists of the library</source>
        <translation>Λίστες της βιβλιοθήκης</translation>
    </message>
    <message>
        <source>Stop checking</source>
        <translation>Διακοπή εξέτασης</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Εξέταση τώρα</translation>
    </message>
    <message>
        <source>Looking through your folders: {n} files so far.</source>
        <translation>Εξέταση των φακέλων σας: {n} αρχεία ως τώρα.</translation>
    </message>
    <message>
        <source>Looking through your folders.</source>
        <translation>Εξέταση των φακέλων σας.</translation>
    </message>
    <message>
        <source>Nothing is new. Last check: {when}.</source>
        <translation>Τίποτα νέο. Τελευταία εξέταση: {when}.</translation>
    </message>
    <message>
        <source>These files are not in the library yet, or have changed since.</source>
        <translation>Αυτά τα αρχεία δεν είναι ακόμη στη βιβλιοθήκη ή έχουν αλλάξει από τότε.</translation>
    </message>
    <message>
        <source>Compares your folders with the library; no file is opened.</source>
        <translation>Συγκρίνει τους φακέλους σας με τη βιβλιοθήκη· δεν ανοίγει κανένα αρχείο.</translation>
    </message>
    <message>
        <source>Stopped: only some of the tracks were compared.</source>
        <translation>Διακόπηκε: συγκρίθηκαν μόνο μερικά κομμάτια.</translation>
    </message>
    <message>
        <source>Choose which to remove from the library; the files stay where they are.</source>
        <translation>Επιλέξτε ποια θα αφαιρεθούν από τη βιβλιοθήκη· τα αρχεία μένουν όπου είναι.</translation>
    </message>
    <message>
        <source>There are no duplicates in the library.</source>
        <translation>Καμία ηχογράφηση δεν υπάρχει δύο φορές στη βιβλιοθήκη.</translation>
    </message>
    <message>
        <source>Folders</source>
        <translation>Φάκελοι</translation>
    </message>
    <message>
        <source>Tracks  {n}</source>
        <translation>Κομμάτια  {n}</translation>
    </message>
    <message>
        <source>Failed  {n}</source>
        <translation>Αποτυχίες  {n}</translation>
    </message>
    <message>
        <source>Missing  {n}</source>
        <translation>Λείπουν  {n}</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Νέο</translation>
    </message>
    <message>
        <source>Duplicates</source>
        <translation>Διπλά</translation>
    </message>
    <message>
        <source>{name}  {n}</source>
        <translation>{name}  {n}</translation>
    </message>
    <message>
        <source>Files that are not indexed yet</source>
        <translation>Αρχεία που δεν έχουν ευρετηριαστεί</translation>
    </message>
    <message>
        <source>Look for files that are new or have changed</source>
        <translation>Αναζήτηση νέων ή αλλαγμένων αρχείων</translation>
    </message>
    <message>
        <source>Index selected</source>
        <translation>Ευρετηρίαση επιλεγμένων</translation>
    </message>
    <message>
        <source>Index the selected files</source>
        <translation>Ευρετηρίαση των επιλεγμένων αρχείων</translation>
    </message>
    <message>
        <source>Index all</source>
        <translation>Ευρετηρίαση όλων</translation>
    </message>
    <message>
        <source>Index everything that is new or has changed</source>
        <translation>Ευρετηρίαση όλων των νέων ή αλλαγμένων</translation>
    </message>
    <message>
        <source>Files that could not be read</source>
        <translation>Αρχεία που δεν διαβάστηκαν</translation>
    </message>
    <message>
        <source>These files could not be indexed.</source>
        <translation>Αυτά τα αρχεία δεν μπόρεσαν να ληφθούν.</translation>
    </message>
    <message>
        <source>Try selected</source>
        <translation>Δοκιμή επιλεγμένων</translation>
    </message>
    <message>
        <source>Try the selected files again</source>
        <translation>Νέα δοκιμή των επιλεγμένων αρχείων</translation>
    </message>
    <message>
        <source>Try all</source>
        <translation>Δοκιμή όλων</translation>
    </message>
    <message>
        <source>Try all of these files again</source>
        <translation>Νέα δοκιμή όλων αυτών των αρχείων</translation>
    </message>
    <message>
        <source>Tracks whose files are missing</source>
        <translation>Κομμάτια που τα αρχεία τους χάθηκαν</translation>
    </message>
    <message>
        <source>These files are missing. If you moved them, choose their new folder: they are recognised by their content.</source>
        <translation>Αυτά τα αρχεία χάθηκαν. Αν μετακινήθηκαν, πείτε πού: αναγνωρίζονται από το περιεχόμενό τους.</translation>
    </message>
    <message>
        <source>Locate…</source>
        <translation>Εντοπισμός…</translation>
    </message>
    <message>
        <source>Choose a folder to look in; it is added to the library</source>
        <translation>Επιλογή φακέλου για αναζήτηση· προστίθεται στη βιβλιοθήκη</translation>
    </message>
    <message>
        <source>Compares the stored fingerprints of all tracks; no file is opened.</source>
        <translation>Συγκρίνει ό,τι έχει αποθηκευτεί για κάθε κομμάτι· δεν ανοίγει κανένα αρχείο.</translation>
    </message>
    <message>
        <source>Find duplicates</source>
        <translation>Εύρεση διπλών</translation>
    </message>
    <message>
        <source>Look for recordings that are in the library more than once</source>
        <translation>Αναζήτηση ηχογραφήσεων που υπάρχουν πάνω από μία φορά στη βιβλιοθήκη</translation>
    </message>
</context>
<context>
    <name>LibraryMaintenance</name>
    <message>
        <source>Check</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Compare everything with its checksums</source>
        <translation>Σύγκριση όλων με τα αθροίσματα ελέγχου τους</translation>
    </message>
    <message>
        <source>Repair</source>
        <translation>Επιδιόρθωση</translation>
    </message>
    <message>
        <source>Restore or remove what is damaged</source>
        <translation>Επαναφορά ή αφαίρεση όσων είναι κατεστραμμένα</translation>
    </message>
    <message>
        <source>Rebuild the index</source>
        <translation>Ανακατασκευή ευρετηρίου</translation>
    </message>
    <message>
        <source>Rebuild the index and free the space of removed tracks; no file is decoded</source>
        <translation>Δημιουργία του ευρετηρίου από την αρχή και απελευθέρωση του χώρου των αφαιρεμένων κομματιών· δεν αποκωδικοποιείται κανένα αρχείο</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Εξαγωγή…</translation>
    </message>
    <message>
        <source>Save the library to one file</source>
        <translation>Εγγραφή της βιβλιοθήκης σε ένα αρχείο</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Εισαγωγή…</translation>
    </message>
    <message>
        <source>Make a library from an exported file</source>
        <translation>Δημιουργία βιβλιοθήκης από εξαγμένο αρχείο</translation>
    </message>
    <message>
        <source>Everything is intact: {n} tracks were checked.</source>
        <translation>Όλα είναι ακέραια: ελέγχθηκαν {n} κομμάτια.</translation>
    </message>
    <message>
        <source>{path}: {why}</source>
        <translation>{path}: {why}</translation>
    </message>
    <message>
        <source>Not everything is intact, {n} in all. {first}</source>
        <translation>Δεν είναι όλα ακέραια, {n} συνολικά. {first}</translation>
    </message>
    <message>
        <source>Checking</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>This library is damaged and cannot be opened. Repairing keeps everything that is intact.</source>
        <translation>Αυτή η βιβλιοθήκη είναι κατεστραμμένη και δεν ανοίγει. Η επιδιόρθωση κρατά ό,τι είναι ακέραιο.</translation>
    </message>
    <message>
        <source>Not everything could be repaired: {why} Index your music into a new library.</source>
        <translation>Δεν επιδιορθώθηκαν όλα: {why} Ευρετηριάστε τη μουσική σας σε νέα βιβλιοθήκη.</translation>
    </message>
    <message>
        <source>The list of tracks was damaged. It was restored from its last copy, with everything that could still be read. Scan your folders again to find what is missing.</source>
        <translation>Η λίστα των κομματιών ήταν κατεστραμμένη: το τελευταίο αντίγραφό της μπήκε στη θέση της, με όσα διαβάζονταν ακόμη. Εξετάστε ξανά τους φακέλους σας για όσα δεν γνωρίζει.</translation>
    </message>
    <message>
        <source>Scan again</source>
        <translation>Νέα εξέταση</translation>
    </message>
    <message>
        <source>Repaired, {n} in all. What was damaged is listed under Failed.</source>
        <translation>Επιδιορθώθηκαν {n} συνολικά. Ό,τι ήταν κατεστραμμένο βρίσκεται στις «Αποτυχίες».</translation>
    </message>
    <message>
        <source>Index it again</source>
        <translation>Νέα ευρετηρίαση</translation>
    </message>
    <message>
        <source>There was nothing to repair.</source>
        <translation>Δεν υπήρχε τίποτα για επιδιόρθωση.</translation>
    </message>
    <message>
        <source>Repairing</source>
        <translation>Επιδιόρθωση</translation>
    </message>
    <message>
        <source>The index was rebuilt; the library now takes {size}.</source>
        <translation>Το ευρετήριο φτιάχτηκε από την αρχή· η βιβλιοθήκη πιάνει τώρα {size}.</translation>
    </message>
    <message>
        <source>Rebuilding the index</source>
        <translation>Ανακατασκευή του ευρετηρίου</translation>
    </message>
    <message>
        <source>Export the library</source>
        <translation>Εξαγωγή της βιβλιοθήκης</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Βιβλιοθήκες</translation>
    </message>
    <message>
        <source>{n} tracks were exported to {file}, {size}.</source>
        <translation>Εξήχθησαν {n} κομμάτια στο {file}, {size}.</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Εξαγωγή</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Όλα τα αρχεία</translation>
    </message>
    <message>
        <source>Import a library</source>
        <translation>Εισαγωγή βιβλιοθήκης</translation>
    </message>
    <message>
        <source>{n} tracks were imported. “{library}” is in use now.</source>
        <translation>Εισήχθησαν {n} κομμάτια. Η «{library}» είναι τώρα σε χρήση.</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Εισαγωγή</translation>
    </message>
</context>
<context>
    <name>LibraryPage</name>
    <message>
        <source>today, {time}</source>
        <translation>σήμερα, {time}</translation>
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
        <translation>{m} λεπτά</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} ώρες</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>Προσθήκη φακέλου μουσικής</translation>
    </message>
    <message>
        <source>Remove “{title}” from the library? The file stays where it is.</source>
        <translation>Αφαίρεση του «{title}» από τη βιβλιοθήκη; Το αρχείο μένει όπου είναι.</translation>
    </message>
    <message>
        <source>Remove {n} tracks from the library? The files stay where they are.</source>
        <translation>Αφαίρεση {n} κομματιών από τη βιβλιοθήκη; Τα αρχεία μένουν όπου είναι.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Forget {folder}? {n} tracks leave the library; the files stay where they are.</source>
        <translation>Να φύγει το {folder}; {n} κομμάτια αφήνουν τη βιβλιοθήκη· τα αρχεία μένουν όπου είναι.</translation>
    </message>
    <message>
        <source>Forget {count} folders? {n} tracks leave the library; the files stay where they are.</source>
        <translation>Να φύγουν {count} φάκελοι; {n} κομμάτια αφήνουν τη βιβλιοθήκη· τα αρχεία μένουν όπου είναι.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Να φύγει</translation>
    </message>
    <message>
        <source>Search the library</source>
        <translation>Αναζήτηση στη βιβλιοθήκη</translation>
    </message>
    <message>
        <source>Remove the selected tracks (Delete)</source>
        <translation>Αφαίρεση των επιλεγμένων κομματιών (Delete)</translation>
    </message>
    <message>
        <source>Rescan</source>
        <translation>Νέα σάρωση</translation>
    </message>
    <message>
        <source>Look for new and changed files (F5)</source>
        <translation>Αναζήτηση νέων και αλλαγμένων αρχείων (F5)</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>Προσθήκη φακέλων</translation>
    </message>
    <message>
        <source>Add a folder of music (Ctrl+O)</source>
        <translation>Προσθήκη φακέλου μουσικής (Ctrl+O)</translation>
    </message>
    <message>
        <source>Maintenance  ▾</source>
        <translation>Φροντίδα  ▾</translation>
    </message>
    <message>
        <source>Maintenance of the library</source>
        <translation>Φροντίδα της βιβλιοθήκης</translation>
    </message>
    <message>
        <source>Check, repair, rebuild, export or import</source>
        <translation>Έλεγχος, επιδιόρθωση, ανακατασκευή, εξαγωγή ή εισαγωγή</translation>
    </message>
    <message>
        <source>Your library is empty</source>
        <translation>Η βιβλιοθήκη σας είναι άδεια</translation>
    </message>
    <message>
        <source>Earmark recognises the music you give it. Add folders, or drop them here; your files are only read and never leave this computer.</source>
        <translation>Το Earmark αναγνωρίζει τη μουσική που του δίνετε. Προσθέστε φακέλους ή αφήστε τους εδώ· τα αρχεία σας μόνο διαβάζονται και δεν φεύγουν ποτέ από αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Δοκιμή της επίδειξης</translation>
    </message>
    <message>
        <source>Nothing indexed yet</source>
        <translation>Τίποτα ευρετηριασμένο ακόμη</translation>
    </message>
    <message>
        <source>1 track</source>
        <translation>1 κομμάτι</translation>
    </message>
    <message>
        <source>{n} tracks</source>
        <translation>{n} κομμάτια</translation>
    </message>
    <message>
        <source>part of the index is damaged: choose Repair under Maintenance</source>
        <translation>μέρος του ευρετηρίου είναι κατεστραμμένο: επιλέξτε «Επιδιόρθωση» στη «Φροντίδα»</translation>
    </message>
    <message>
        <source>the index has fallen behind: rebuild it</source>
        <translation>το ευρετήριο έμεινε πίσω: ανακατασκευάστε το</translation>
    </message>
    <message>
        <source>searched exactly</source>
        <translation>ακριβής αναζήτηση</translation>
    </message>
    <message>
        <source>searched by its index</source>
        <translation>αναζήτηση με ευρετήριο</translation>
    </message>
    <message>
        <source>read from {server}; it is changed where its folder is</source>
        <translation>διαβάζεται από {server}· αλλάζει εκεί όπου βρίσκεται ο φάκελός της</translation>
    </message>
    <message>
        <source>Encoder {name}</source>
        <translation>Κωδικοποιητής {name}</translation>
    </message>
    <message>
        <source>checked {when}</source>
        <translation>ελέγχθηκε {when}</translation>
    </message>
    <message>
        <source>not checked yet</source>
        <translation>δεν έχει ελεγχθεί</translation>
    </message>
</context>
<context>
    <name>LibraryReader</name>
    <message>
        <source>The library could not be read; the log says why.</source>
        <translation>Η βιβλιοθήκη δεν μπόρεσε να διαβαστεί· το αρχείο καταγραφής λέει γιατί.</translation>
    </message>
    <message>
        <source>The library&apos;s folder {folder} is not available: connect its drive, or choose another library.</source>
        <translation>Ο φάκελος της βιβλιοθήκης {folder} δεν είναι εδώ: συνδέστε τον δίσκο του ή επιλέξτε άλλον.</translation>
    </message>
</context>
<context>
    <name>LibrarySwitcher</name>
    <message>
        <source>Name of the new library</source>
        <translation>Όνομα της νέας βιβλιοθήκης</translation>
    </message>
    <message>
        <source>Make</source>
        <translation>Δημιουργία</translation>
    </message>
    <message>
        <source>Open the folder of a library</source>
        <translation>Άνοιγμα του φακέλου μιας βιβλιοθήκης</translation>
    </message>
    <message>
        <source>Write the address as {form}.</source>
        <translation>Γράψτε τη διεύθυνση ως {form}.</translation>
    </message>
    <message>
        <source>Address of the library</source>
        <translation>Διεύθυνση της βιβλιοθήκης</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Άνοιγμα</translation>
    </message>
    <message>
        <source>There is no Earmark library in {folder}. To index music, use Add folders.</source>
        <translation>Δεν υπάρχει βιβλιοθήκη του Earmark στο {folder}. Για ευρετηρίαση μουσικής χρησιμοποιήστε το «Προσθήκη φακέλων».</translation>
    </message>
    <message>
        <source>Name of this library</source>
        <translation>Όνομα αυτής της βιβλιοθήκης</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Μετονομασία</translation>
    </message>
    <message>
        <source>Forget “{name}”? Its data stays in {folder}, and can be opened again.</source>
        <translation>Να φύγει η «{name}» από τη λίστα; Τα δεδομένα της μένουν στο {folder} και μπορούν να ανοίξουν ξανά.</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Να φύγει</translation>
    </message>
    <message>
        <source>Work on a library is running: wait until it is done, or cancel it first.</source>
        <translation>Υπάρχει εργασία σε μια βιβλιοθήκη: περιμένετε να τελειώσει ή ακυρώστε την πρώτα.</translation>
    </message>
    <message>
        <source>Delete everything in “{name}” for good? Your music files stay where they are.</source>
        <translation>Οριστική διαγραφή όλων όσα έχει η «{name}»; Τα αρχεία μουσικής σας μένουν όπου είναι.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>“{name}” was deleted.</source>
        <translation>Η «{name}» διαγράφηκε.</translation>
    </message>
    <message>
        <source>Deleting</source>
        <translation>Διαγραφή</translation>
    </message>
</context>
<context>
    <name>LicenceModel</name>
    <message>
        <source>Library</source>
        <translation>Βιβλιοθήκη</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Έκδοση</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Άδεια</translation>
    </message>
    <message>
        <source>Stated in its package</source>
        <translation>Αναφέρεται στο πακέτο της</translation>
    </message>
</context>
<context>
    <name>ListenController</name>
    <message>
        <source>The events file cannot be written: {why}.</source>
        <translation>Το αρχείο συμβάντων δεν μπορεί να γραφτεί: {why}.</translation>
    </message>
</context>
<context>
    <name>ListenPage</name>
    <message>
        <source>No microphone was found: connect one, allow access in the system&apos;s sound settings, or choose internet radio.</source>
        <translation>Δεν βρέθηκε μικρόφωνο: συνδέστε ένα, επιτρέψτε την πρόσβαση στις ρυθμίσεις ήχου του συστήματος ή επιλέξτε διαδικτυακό ραδιόφωνο.</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Νέα αναζήτηση</translation>
    </message>
    <message>
        <source>Waiting for</source>
        <translation>Αναμονή για</translation>
    </message>
    <message>
        <source>The computer was too busy and some sound was lost. Earmark continues.</source>
        <translation>Ο υπολογιστής ήταν πολύ απασχολημένος και χάθηκε λίγος ήχος· το Earmark συνεχίζει.</translation>
    </message>
    <message>
        <source>The microphone was disconnected. Earmark waits for it and continues by itself.</source>
        <translation>Το μικρόφωνο χάθηκε· το Earmark το περιμένει και συνεχίζει μόνο του.</translation>
    </message>
    <message>
        <source>The station cannot be heard. {why} Earmark tries again and continues by itself.</source>
        <translation>Ο σταθμός δεν ακούγεται: {why} Το Earmark δοκιμάζει ξανά και συνεχίζει μόνο του.</translation>
    </message>
    <message>
        <source>Playing a file</source>
        <translation>Αναπαραγωγή αρχείου</translation>
    </message>
    <message>
        <source>Microphone open</source>
        <translation>Μικρόφωνο ανοιχτό</translation>
    </message>
    <message>
        <source>Hearing the computer</source>
        <translation>Ακρόαση του υπολογιστή</translation>
    </message>
    <message>
        <source>Back to my library</source>
        <translation>Πίσω στη βιβλιοθήκη μου</translation>
    </message>
    <message>
        <source>Listen once</source>
        <translation>Ακρόαση μία φορά</translation>
    </message>
    <message>
        <source>Listen until there is an answer, then close the microphone (Ctrl+L)</source>
        <translation>Ακρόαση ώσπου να υπάρξει απάντηση, μετά κλείσιμο του μικροφώνου (Ctrl+L)</translation>
    </message>
</context>
<context>
    <name>ListenToggle</name>
    <message>
        <source>Stop listening</source>
        <translation>Τέλος ακρόασης</translation>
    </message>
    <message>
        <source>Start listening</source>
        <translation>Έναρξη ακρόασης</translation>
    </message>
    <message>
        <source>{action} (Space)</source>
        <translation>{action} (Διάστημα)</translation>
    </message>
</context>
<context>
    <name>ListenWorker</name>
    <message>
        <source>The library could not be loaded; the log says why.</source>
        <translation>Η βιβλιοθήκη δεν μπόρεσε να φορτωθεί· το αρχείο καταγραφής λέει γιατί.</translation>
    </message>
    <message>
        <source>The sound source could not be opened; the log says why.</source>
        <translation>Η πηγή ήχου δεν μπόρεσε να ανοίξει· το αρχείο καταγραφής λέει γιατί.</translation>
    </message>
    <message>
        <source>Listening stopped because of an internal error; the log says why.</source>
        <translation>Η ακρόαση σταμάτησε από εσωτερικό σφάλμα· το αρχείο καταγραφής λέει γιατί.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Listen</source>
        <translation>Ακρόαση</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Βιβλιοθήκη</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Εκπαίδευση</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Αξιολόγηση</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Πρώτα βήματα</translation>
    </message>
    <message>
        <source>Your music is being indexed. Songs are recognised as soon as they are in the library.</source>
        <translation>Η μουσική σας ευρετηριάζεται. Τα τραγούδια αναγνωρίζονται μόλις μπουν στη βιβλιοθήκη.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>A training is running: stop it on the Training page first.</source>
        <translation>Μια εκπαίδευση είναι σε εξέλιξη: διακόψτε την πρώτα στη σελίδα «Εκπαίδευση».</translation>
    </message>
    <message>
        <source>Add to the music that Earmark knows</source>
        <translation>Προσθήκη στη μουσική που γνωρίζει</translation>
    </message>
    <message>
        <source>Your files are only read.</source>
        <translation>Τα αρχεία σας μόνο διαβάζονται.</translation>
    </message>
    <message>
        <source>Add to the library</source>
        <translation>Προσθήκη στη βιβλιοθήκη</translation>
    </message>
    <message>
        <source>Music and folders are indexed. Your files are only read.</source>
        <translation>Η μουσική και οι φάκελοι ευρετηριάζονται. Τα αρχεία σας μόνο διαβάζονται.</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Τι είναι αυτό;</translation>
    </message>
    <message>
        <source>A short recording gets one answer, a long one a list of its songs.</source>
        <translation>Μια σύντομη ηχογράφηση παίρνει μία απάντηση, μια μεγάλη τη λίστα των τραγουδιών της.</translation>
    </message>
</context>
<context>
    <name>MusicStep</name>
    <message>
        <source>Which music should Earmark recognise?</source>
        <translation>Ποια μουσική να αναγνωρίζει το Earmark;</translation>
    </message>
    <message>
        <source>Earmark can only recognise music that you give it. Your files are read, never changed or copied.</source>
        <translation>Μόνο η μουσική που του δίνετε μπορεί να αναγνωριστεί. Τα αρχεία σας διαβάζονται, δεν αλλάζουν ούτε αντιγράφονται ποτέ.</translation>
    </message>
    <message>
        <source>My music</source>
        <translation>Η μουσική μου</translation>
    </message>
    <message>
        <source>The demo for now: a dozen pieces that Earmark plays itself</source>
        <translation>Προς το παρόν η επίδειξη: μια ντουζίνα κομμάτια που παίζει το ίδιο το Earmark</translation>
    </message>
    <message>
        <source>Folders of music</source>
        <translation>Φάκελοι μουσικής</translation>
    </message>
    <message>
        <source>Add a folder…</source>
        <translation>Προσθήκη φακέλου…</translation>
    </message>
    <message>
        <source>Choose a folder of music; repeat this for more</source>
        <translation>Επιλογή φακέλου μουσικής· ξανά για περισσότερους</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Remove the selected folders from the list (Delete)</source>
        <translation>Αφαίρεση των επιλεγμένων φακέλων από τη λίστα (Delete)</translation>
    </message>
    <message>
        <source>{folder} (1 file)</source>
        <translation>{folder} (1 αρχείο)</translation>
    </message>
    <message>
        <source>{folder} ({n} files)</source>
        <translation>{folder} ({n} αρχεία)</translation>
    </message>
    <message>
        <source>Add a folder of music</source>
        <translation>Προσθήκη φακέλου μουσικής</translation>
    </message>
</context>
<context>
    <name>NameBar</name>
    <message>
        <source>Leave the name as it is</source>
        <translation>Να μείνει το όνομα όπως είναι</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Κλείσιμο (Esc)</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Όνομα</translation>
    </message>
</context>
<context>
    <name>NewEvaluation</name>
    <message>
        <source>shipped</source>
        <translation>ενσωματωμένος</translation>
    </message>
    <message>
        <source>your model</source>
        <translation>το μοντέλο σας</translation>
    </message>
    <message>
        <source>from a training run</source>
        <translation>από εκπαίδευση</translation>
    </message>
    <message>
        <source>not calibrated: without a threshold</source>
        <translation>χωρίς βαθμονόμηση: χωρίς κατώφλι</translation>
    </message>
    <message>
        <source>There are no prepared songs: prepare some below.</source>
        <translation>Δεν υπάρχουν έτοιμα τραγούδια για ερώτηση: ετοιμάστε μερικά παρακάτω.</translation>
    </message>
    <message>
        <source>Tick at least one encoder.</source>
        <translation>Σημειώστε τουλάχιστον έναν κωδικοποιητή.</translation>
    </message>
    <message>
        <source>Tick at least one length.</source>
        <translation>Σημειώστε τουλάχιστον μία διάρκεια.</translation>
    </message>
    <message>
        <source>Size against accuracy needs exactly one length: tick one.</source>
        <translation>Το «Μέγεθος έναντι ακρίβειας» αφορά μία διάρκεια: σημειώστε μία.</translation>
    </message>
    <message>
        <source>Tick at least one level of noise.</source>
        <translation>Σημειώστε τουλάχιστον ένα επίπεδο θορύβου.</translation>
    </message>
    <message>
        <source>About {m} min.</source>
        <translation>Περίπου {m} λεπτά.</translation>
    </message>
    <message>
        <source>About {h} h.</source>
        <translation>Περίπου {h} ώρες.</translation>
    </message>
    <message>
        <source>This is a guess until one has been run on this computer.</source>
        <translation>Εκτίμηση, ώσπου να γίνει μία σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>No songs are prepared yet. Encoders are tested with songs that are known.</source>
        <translation>Δεν έχουν ετοιμαστεί τραγούδια ακόμη. Οι κωδικοποιητές κρίνονται σε μουσική με γνωστή απάντηση.</translation>
    </message>
    <message>
        <source>The songs in {folder} are not fully prepared.</source>
        <translation>Τα τραγούδια στο {folder} δεν έχουν ετοιμαστεί ως το τέλος.</translation>
    </message>
    <message>
        <source>None of the songs in {folder} is reserved for testing: prepare more music.</source>
        <translation>Από τα τραγούδια στο {folder} κανένα δεν φυλάσσεται για αξιολόγηση: ετοιμάστε περισσότερη μουσική.</translation>
    </message>
    <message>
        <source>{n} songs, {h} h; {j} of them are used for testing. In {folder}</source>
        <translation>{n} τραγούδια, {h} ώρες· ερωτώνται {j} από αυτά. Στο {folder}</translation>
    </message>
    <message>
        <source>Clips as a phone hears them across a room, of songs that are in the library and songs that are not.</source>
        <translation>Αποσπάσματα όπως τα ακούει ένα τηλέφωνο από την άλλη άκρη ενός χώρου, τραγουδιών εντός και εκτός βιβλιοθήκης.</translation>
    </message>
    <message>
        <source>Clean clips with noise added, 0 to 15 dB: song and place.</source>
        <translation>Καθαρά αποσπάσματα με πρόσθετο θόρυβο, 0 έως 15 dB: τραγούδι και θέση.</translation>
    </message>
    <message>
        <source>Songs one after another, recorded in a room at three levels of noise.</source>
        <translation>Τραγούδια στη σειρά, ηχογραφημένα σε χώρο με τρία επίπεδα θορύβου.</translation>
    </message>
    <message>
        <source>The encoders compared with a classic recogniser without a neural network, and the sizes of both.</source>
        <translation>Ένας κλασικός αναγνωριστής χωρίς δίκτυο δίπλα στους κωδικοποιητές, και τα μεγέθη όλων.</translation>
    </message>
    <message>
        <source>How short a fingerprint&apos;s code may be before songs are lost.</source>
        <translation>Πόσο σύντομος μπορεί να είναι ο κώδικας ενός αποτυπώματος πριν χαθούν τραγούδια.</translation>
    </message>
    <message>
        <source>Half a minute of each song, as it would be heard live: how soon it is named.</source>
        <translation>Μισό λεπτό κάθε τραγουδιού, βήμα βήμα: πόσο γρήγορα έρχεται ένα όνομα.</translation>
    </message>
    <message>
        <source>Prepare folders of your own music here. The songs that the shipped encoder was tested with (2 GB) are downloaded by `make corpus`, or `afp corpus --small`, in a terminal.</source>
        <translation>Ετοιμάστε εδώ φακέλους της δικής σας μουσικής. Τα τραγούδια με τα οποία κρίθηκε ο ενσωματωμένος κωδικοποιητής (2 GB) τα φέρνει το `make corpus`, ή το `afp corpus --small`, σε τερματικό.</translation>
    </message>
    <message>
        <source>Prepare my music…</source>
        <translation>Προετοιμασία της μουσικής μου…</translation>
    </message>
    <message>
        <source>Use another folder…</source>
        <translation>Χρήση άλλου φακέλου…</translation>
    </message>
    <message>
        <source>On the clips of “Phone in a noisy room” instead of recordings</source>
        <translation>Στα αποσπάσματα του «Τηλέφωνο σε θορυβώδη χώρο» αντί για ηχογραφήσεις</translation>
    </message>
    <message>
        <source>Quick: one clip per song, wide intervals</source>
        <translation>Γρήγορη: ένα απόσπασμα ανά τραγούδι, μεγάλα διαστήματα</translation>
    </message>
    <message>
        <source>Normal: three clips per song</source>
        <translation>Κανονική: τρία αποσπάσματα ανά τραγούδι</translation>
    </message>
    <message>
        <source>Thorough: ten clips per song, the whole recording</source>
        <translation>Διεξοδική: δέκα αποσπάσματα ανά τραγούδι, όλα μιας ηχογράφησης</translation>
    </message>
    <message>
        <source>How thorough</source>
        <translation>Πόσο διεξοδικά</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Έναρξη</translation>
    </message>
    <message>
        <source>Start the evaluation (Ctrl+Return)</source>
        <translation>Έναρξη της αξιολόγησης (Ctrl+Return)</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Πίσω στα αποτελέσματα</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Πώς</translation>
    </message>
    <message>
        <source>Encoders</source>
        <translation>Κωδικοποιητές</translation>
    </message>
    <message>
        <source>Songs</source>
        <translation>Τραγούδια</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Ηχογραφήσεις</translation>
    </message>
    <message>
        <source>Length of the clips</source>
        <translation>Διάρκεια του ερωτήματος</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Θόρυβος</translation>
    </message>
</context>
<context>
    <name>NewFileModel</name>
    <message>
        <source>File</source>
        <translation>Αρχείο</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Μέγεθος</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Κατάσταση</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Νέο</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Αλλαγμένο</translation>
    </message>
</context>
<context>
    <name>NewTraining</name>
    <message>
        <source>Quick</source>
        <translation>Γρήγορη</translation>
    </message>
    <message>
        <source>About half an hour. The shipped encoder gets to know your music.</source>
        <translation>Περίπου μισή ώρα. Ο ενσωματωμένος κωδικοποιητής γνωρίζει τη μουσική σας.</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Τυπική</translation>
    </message>
    <message>
        <source>Some hours. It learns what sets your songs apart in noisy rooms.</source>
        <translation>Μερικές ώρες. Μαθαίνει τι ξεχωρίζει τα τραγούδια σας σε θορυβώδεις χώρους.</translation>
    </message>
    <message>
        <source>Overnight</source>
        <translation>Ολονύκτια</translation>
    </message>
    <message>
        <source>Nine hours. Worth it for large collections; leave the computer on.</source>
        <translation>Εννέα ώρες. Αξίζει για μεγάλες συλλογές· αφήστε τον υπολογιστή αναμμένο.</translation>
    </message>
    <message>
        <source>Your library holds no music yet: add folders to it, or choose some here.</source>
        <translation>Η βιβλιοθήκη σας δεν έχει ακόμη μουσική: προσθέστε φακέλους ή επιλέξτε μερικούς εδώ.</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Επιλογή φακέλου</translation>
    </message>
    <message>
        <source>The folders of your library</source>
        <translation>Οι φάκελοι της βιβλιοθήκης σας</translation>
    </message>
    <message>
        <source>None: hum and hiss are simulated</source>
        <translation>Κανένας: βόμβος και σφύριγμα παράγονται</translation>
    </message>
    <message>
        <source>None: rooms are simulated</source>
        <translation>Κανένας: οι χώροι προσομοιώνονται</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Νέα εκπαίδευση</translation>
    </message>
    <message>
        <source>Earmark plays your music through simulated loudspeakers, rooms and noise, and teaches the encoder to recognise it. Training continues in the background, even when this window is closed.</source>
        <translation>Το Earmark παίζει τη μουσική σας μέσα από προσομοιωμένα ηχεία, χώρους και θόρυβο και διδάσκει στον κωδικοποιητή να την αναγνωρίζει. Συνεχίζει στο παρασκήνιο, ακόμη και όταν κλείσει αυτό το παράθυρο.</translation>
    </message>
    <message>
        <source>Advanced settings</source>
        <translation>Προχωρημένες ρυθμίσεις</translation>
    </message>
    <message>
        <source>Start training</source>
        <translation>Έναρξη εκπαίδευσης</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Fewer settings</source>
        <translation>Λιγότερες ρυθμίσεις</translation>
    </message>
    <message>
        <source>Music</source>
        <translation>Μουσική</translation>
    </message>
    <message>
        <source>Noise</source>
        <translation>Θόρυβος</translation>
    </message>
    <message>
        <source>Rooms</source>
        <translation>Χώροι</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Επιλογή…</translation>
    </message>
    <message>
        <source>Choose folders: {what}</source>
        <translation>Επιλογή φακέλων: {what}</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Εκκαθάριση</translation>
    </message>
    <message>
        <source>Forget the chosen folders: {what}</source>
        <translation>Κατάργηση των επιλεγμένων φακέλων: {what}</translation>
    </message>
</context>
<context>
    <name>NoticeBar</name>
    <message>
        <source>Act on this notice</source>
        <translation>Ενέργεια για αυτή την ειδοποίηση</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Κλείσιμο αυτής της ειδοποίησης</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Κλείσιμο (Esc)</translation>
    </message>
</context>
<context>
    <name>PlayerStrip</name>
    <message>
        <source>Pause</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>Position in the song</source>
        <translation>Θέση στο τραγούδι</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Διακοπή</translation>
    </message>
    <message>
        <source>The library&apos;s copy</source>
        <translation>Το αρχείο της βιβλιοθήκης</translation>
    </message>
    <message>
        <source>The recording</source>
        <translation>Η ηχογράφηση</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Συνέχεια</translation>
    </message>
</context>
<context>
    <name>PrivacyStep</name>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Όλα μένουν σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>Earmark has no account, and opens a connection only to a server whose library you open yourself, or to a station whose address you give. Sound is analysed and discarded at once. Only fingerprints of your music, the names of songs that were heard, and the names that you marked as wrong are stored.</source>
        <translation>Το Earmark δεν έχει λογαριασμό και συνδέεται μόνο με διακομιστή του οποίου τη βιβλιοθήκη ανοίγετε εσείς ή με σταθμό του οποίου δίνετε τη διεύθυνση. Ο ήχος ακούγεται και ξεχνιέται αμέσως· διατηρούνται τα αποτυπώματα της μουσικής σας, τα ονόματα των τραγουδιών που ακούστηκαν και όσα λέτε ότι ήταν λάθος.</translation>
    </message>
    <message>
        <source>Settings shows everything that is stored, how large it is and where it is, and can delete it.</source>
        <translation>Οι «Ρυθμίσεις» τα δείχνουν όλα, πόσα είναι και πού βρίσκονται, και τα διαγράφουν αν θέλετε.</translation>
    </message>
</context>
<context>
    <name>Recordings</name>
    <message>
        <source>Cancelled</source>
        <translation>Ακυρώθηκε</translation>
    </message>
    <message>
        <source>Looking for sound files in {name}</source>
        <translation>Αναζήτηση αρχείων ήχου στον φάκελο {name}</translation>
    </message>
    <message>
        <source>{n} found</source>
        <translation>βρέθηκαν {n}</translation>
    </message>
    <message>
        <source>There is no sound file in this folder.</source>
        <translation>Δεν υπάρχει αρχείο ήχου σε αυτόν τον φάκελο.</translation>
    </message>
    <message>
        <source>Listening to {name}</source>
        <translation>Ακρόαση του {name}</translation>
    </message>
    <message>
        <source>1 more waiting</source>
        <translation>1 ακόμη σε αναμονή</translation>
    </message>
    <message>
        <source>{n} more waiting</source>
        <translation>{n} ακόμη σε αναμονή</translation>
    </message>
    <message>
        <source>min</source>
        <translation>λεπτά</translation>
    </message>
    <message>
        <source>The recognition failed without giving a reason.</source>
        <translation>Η αναγνώριση απέτυχε χωρίς να πει γιατί.</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>Δεν είναι στη βιβλιοθήκη σας</translation>
    </message>
    <message>
        <source>Nothing but silence</source>
        <translation>Μόνο σιωπή</translation>
    </message>
</context>
<context>
    <name>RecordingsChoice</name>
    <message>
        <source>Simulated: rooms, loudspeakers and noise are computed</source>
        <translation>Προσομοίωση: χώροι, ηχεία και θόρυβος υπολογίζονται</translation>
    </message>
    <message>
        <source>A folder with low.wav, mid.wav, high.wav and truth.csv</source>
        <translation>Ένας φάκελος με low.wav, mid.wav, high.wav και truth.csv</translation>
    </message>
    <message>
        <source>Files of any name, and a truth file (start_s,end_s,path)</source>
        <translation>Αρχεία με οποιοδήποτε όνομα και ένα αρχείο απαντήσεων (start_s,end_s,path)</translation>
    </message>
    <message>
        <source>Choose the folder…</source>
        <translation>Επιλογή του φακέλου…</translation>
    </message>
    <message>
        <source>Truth file…</source>
        <translation>Αρχείο απαντήσεων…</translation>
    </message>
    <message>
        <source>Choose the folder of the recordings.</source>
        <translation>Επιλέξτε τον φάκελο των ηχογραφήσεων.</translation>
    </message>
    <message>
        <source>Choose at least one recording.</source>
        <translation>Επιλέξτε τουλάχιστον μία ηχογράφηση.</translation>
    </message>
    <message>
        <source>Choose the truth file: it says which song is played when.</source>
        <translation>Επιλέξτε το αρχείο απαντήσεων: λέει ποιο τραγούδι παίζεται πότε.</translation>
    </message>
    <message>
        <source>Folder of recordings</source>
        <translation>Φάκελος ηχογραφήσεων</translation>
    </message>
    <message>
        <source>Truth (*.csv)</source>
        <translation>Απαντήσεις (*.csv)</translation>
    </message>
    <message>
        <source>Sound (*.wav *.flac *.ogg *.mp3 *.m4a)</source>
        <translation>Ήχος (*.wav *.flac *.ogg *.mp3 *.m4a)</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Επιλογή αρχείου</translation>
    </message>
</context>
<context>
    <name>RecordingsModel</name>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Έως</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Καλλιτέχνης</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Βεβαιότητα</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>σε αναμονή</translation>
    </message>
    <message>
        <source>analysing</source>
        <translation>αναλύεται</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>Δεν είναι στη βιβλιοθήκη σας</translation>
    </message>
    <message>
        <source>1 song</source>
        <translation>1 τραγούδι</translation>
    </message>
    <message>
        <source>{n} songs</source>
        <translation>{n} τραγούδια</translation>
    </message>
    <message>
        <source>reviewed</source>
        <translation>ελεγμένο</translation>
    </message>
</context>
<context>
    <name>RecordingsPanel</name>
    <message>
        <source>What was played when</source>
        <translation>Τι παίχτηκε πότε</translation>
    </message>
    <message>
        <source>Identify a file</source>
        <translation>Ερώτηση για αρχείο</translation>
    </message>
    <message>
        <source>Choose recordings to recognise (Ctrl+O)</source>
        <translation>Επιλογή ηχογραφήσεων για αναγνώριση (Ctrl+O)</translation>
    </message>
    <message>
        <source>Export lists</source>
        <translation>Εξαγωγή λιστών</translation>
    </message>
    <message>
        <source>Save track lists as a table, playlist or cue sheet (Ctrl+E)</source>
        <translation>Εγγραφή των λιστών ως πίνακα, λίστα αναπαραγωγής ή φύλλο cue (Ctrl+E)</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Έλεγχος</translation>
    </message>
    <message>
        <source>Check the list and correct it (Enter)</source>
        <translation>Έλεγχος και διόρθωση της λίστας (Enter)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Delete the selected recordings and their lists; the files stay (Delete)</source>
        <translation>Διαγραφή των επιλεγμένων ηχογραφήσεων και των λιστών τους· τα αρχεία παραμένουν (Delete)</translation>
    </message>
    <message>
        <source>What is this?</source>
        <translation>Τι είναι αυτό;</translation>
    </message>
    <message>
        <source>Drop a recording anywhere on the window. A short one gets one answer; a long one, a mix or a concert, becomes a list of what was played when.</source>
        <translation>Αφήστε μια ηχογράφηση οπουδήποτε στο παράθυρο. Μια σύντομη παίρνει μία απάντηση· μια μεγάλη, ένα mix ή μια συναυλία, γίνεται λίστα του τι παίχτηκε πότε.</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Επιλογή αρχείου</translation>
    </message>
    <message>
        <source>Find out what these recordings are</source>
        <translation>Ερώτηση τι είναι αυτές οι ηχογραφήσεις</translation>
    </message>
    <message>
        <source>{n} lines were written to {name}.</source>
        <translation>{n} γραμμές γράφτηκαν στο {name}.</translation>
    </message>
    <message>
        <source>Export the track lists</source>
        <translation>Εξαγωγή των λιστών</translation>
    </message>
</context>
<context>
    <name>ResultCard</name>
    <message>
        <source>Position in the track</source>
        <translation>Θέση στο κομμάτι</translation>
    </message>
    <message>
        <source>Copy title</source>
        <translation>Αντιγραφή τίτλου</translation>
    </message>
    <message>
        <source>Copy artist and title (Ctrl+C)</source>
        <translation>Αντιγραφή καλλιτέχνη και τίτλου (Ctrl+C)</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Λάθος</translation>
    </message>
    <message>
        <source>Wrong: this is not the song</source>
        <translation>Λάθος: δεν είναι αυτό το τραγούδι</translation>
    </message>
    <message>
        <source>This is not the song: withdraw it (W)</source>
        <translation>Δεν είναι αυτό το τραγούδι: απόσυρση (W)</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Γιατί;</translation>
    </message>
    <message>
        <source>Why: show the evidence</source>
        <translation>Γιατί: πού στηρίζεται αυτό</translation>
    </message>
    <message>
        <source>Compare what was heard with the song&apos;s own sound (Y)</source>
        <translation>Εμφάνιση όσων ακούστηκαν πάνω στον ήχο του ίδιου του τραγουδιού (Y)</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>Προσθήκη φακέλων</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Δοκιμή της επίδειξης</translation>
    </message>
    <message>
        <source>Make a small demo library and recognise one of its pieces</source>
        <translation>Δημιουργία μιας μικρής βιβλιοθήκης κομματιών γραμμένων γι’ αυτό και αναγνώριση ενός</translation>
    </message>
    <message>
        <source>Cover of {album}</source>
        <translation>Εξώφυλλο του {album}</translation>
    </message>
    <message>
        <source>{station} announces: {title}</source>
        <translation>{station} αναγγέλλει: {title}</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Αντιγράφηκε</translation>
    </message>
    <message>
        <source>{words}, {percent}</source>
        <translation>{words}, {percent}</translation>
    </message>
    <message>
        <source>answered in {ms} ms</source>
        <translation>απάντηση σε {ms} ms</translation>
    </message>
    <message>
        <source>{title} is not named again while this music plays.</source>
        <translation>Το {title} δεν ονομάζεται ξανά όσο διαρκεί αυτή η μουσική.</translation>
    </message>
    <message>
        <source>Taken back</source>
        <translation>Αποσύρθηκε</translation>
    </message>
    <message>
        <source>No music to recognise yet</source>
        <translation>Δεν υπάρχει ακόμη μουσική για αναγνώριση</translation>
    </message>
    <message>
        <source>Add folders of your music, or try the demo: it takes a minute and stays on this computer.</source>
        <translation>Προσθέστε φακέλους της μουσικής σας ή δοκιμάστε την επίδειξη: διαρκεί ένα λεπτό και μένει σε αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>The demo is being made</source>
        <translation>Η επίδειξη δημιουργείται</translation>
    </message>
    <message>
        <source>Earmark makes a dozen pieces, then recognises one of them in a noisy room.</source>
        <translation>Το Earmark δημιουργεί μια δωδεκάδα κομμάτια και μετά αναγνωρίζει ένα από αυτά σε θορυβώδη χώρο.</translation>
    </message>
    <message>
        <source>Your music is being indexed</source>
        <translation>Η μουσική σας ευρετηριάζεται</translation>
    </message>
    <message>
        <source>Songs are recognised as soon as they are indexed. You can start listening now.</source>
        <translation>Τα τραγούδια αναγνωρίζονται μόλις ευρετηριαστούν. Μπορείτε να ξεκινήσετε την ακρόαση από τώρα.</translation>
    </message>
    <message>
        <source>Getting ready</source>
        <translation>Ετοιμάζεται</translation>
    </message>
    <message>
        <source>The recogniser is being loaded.</source>
        <translation>Ο αναγνωριστής φορτώνεται.</translation>
    </message>
    <message>
        <source>Ready to listen</source>
        <translation>Έτοιμο για ακρόαση</translation>
    </message>
    <message>
        <source>Earmark knows one track. Press Space and play some music.</source>
        <translation>Το Earmark γνωρίζει ένα κομμάτι. Πατήστε το Διάστημα και παίξτε μουσική.</translation>
    </message>
    <message>
        <source>Earmark knows {n} tracks. Press Space and play some music.</source>
        <translation>Το Earmark γνωρίζει {n} κομμάτια. Πατήστε το Διάστημα και παίξτε μουσική.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Ακούει</translation>
    </message>
    <message>
        <source>Waiting for the station&apos;s music.</source>
        <translation>Αναμονή για τη μουσική του σταθμού.</translation>
    </message>
    <message>
        <source>Play some music near the microphone.</source>
        <translation>Παίξτε μουσική κοντά στο μικρόφωνο.</translation>
    </message>
    <message>
        <source>It is very quiet</source>
        <translation>Είναι πολύ σιγά</translation>
    </message>
    <message>
        <source>The station is silent. Earmark continues to listen.</source>
        <translation>Ο σταθμός είναι σιωπηλός· το Earmark συνεχίζει να ακούει.</translation>
    </message>
    <message>
        <source>Move closer to the music or raise the input level; Earmark continues to listen.</source>
        <translation>Πλησιάστε τη μουσική ή ανεβάστε τη στάθμη εισόδου· το Earmark συνεχίζει να ακούει.</translation>
    </message>
    <message>
        <source>I hear something</source>
        <translation>Κάτι ακούω</translation>
    </message>
    <message>
        <source>It takes a few seconds of music to be sure.</source>
        <translation>Μερικά δευτερόλεπτα μουσικής το κάνουν σίγουρο.</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>Δεν είναι στη βιβλιοθήκη σας</translation>
    </message>
    <message>
        <source>The music is heard well enough, but it is none of the tracks Earmark knows.</source>
        <translation>Η μουσική ακούγεται αρκετά καλά, αλλά δεν είναι κανένα από τα κομμάτια που γνωρίζει το Earmark.</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Βρέθηκε</translation>
    </message>
</context>
<context>
    <name>ResultsView</name>
    <message>
        <source>Size against accuracy has its own axis: choose it alone.</source>
        <translation>Το «Μέγεθος έναντι ακρίβειας» έχει δικό του άξονα: επιλέξτε το μόνο του.</translation>
    </message>
    <message>
        <source>{size} of music</source>
        <translation>{size} μουσικής</translation>
    </message>
    <message>
        <source>songs ·</source>
        <translation>τραγούδια ·</translation>
    </message>
    <message>
        <source>recordings are simulated, no real room was measured</source>
        <translation>οι ηχογραφήσεις είναι προσομοιωμένες, δεν μετρήθηκε αληθινός χώρος</translation>
    </message>
    <message>
        <source>recorded in a room</source>
        <translation>ηχογραφημένο σε χώρο</translation>
    </message>
    <message>
        <source>no intervals</source>
        <translation>χωρίς διαστήματα</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Αποθήκευση των καμπυλών</translation>
    </message>
    <message>
        <source>{path} cannot be written: choose another place.</source>
        <translation>Δεν γίνεται εγγραφή στο {path}: επιλέξτε άλλη θέση.</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Αποθήκευση των αριθμών</translation>
    </message>
    <message>
        <source>No program here opens it; the report is {path}.</source>
        <translation>Κανένα πρόγραμμα εδώ δεν την ανοίγει· η αναφορά είναι {path}.</translation>
    </message>
    <message>
        <source>Point at the curves to read a figure</source>
        <translation>Δείξτε τις καμπύλες για να διαβάσετε έναν αριθμό</translation>
    </message>
    <message>
        <source>What is shown</source>
        <translation>Τι εμφανίζεται</translation>
    </message>
    <message>
        <source>One panel per encoder</source>
        <translation>Ένα πλαίσιο ανά κωδικοποιητή</translation>
    </message>
    <message>
        <source>One panel per noise level</source>
        <translation>Ένα πλαίσιο ανά επίπεδο θορύβου</translation>
    </message>
    <message>
        <source>How the curves are arranged</source>
        <translation>Πώς διατάσσονται οι καμπύλες</translation>
    </message>
    <message>
        <source>PNG</source>
        <translation>PNG</translation>
    </message>
    <message>
        <source>Save the curves as a picture (Ctrl+Shift+E)</source>
        <translation>Αποθήκευση των καμπυλών ως εικόνα (Ctrl+Shift+E)</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>Save the figures with their intervals and the command (Ctrl+E)</source>
        <translation>Αποθήκευση των αριθμών με τα διαστήματα και την εντολή (Ctrl+E)</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Αναφορά</translation>
    </message>
    <message>
        <source>Open the report as a web page; the paper&apos;s protocols write one</source>
        <translation>Άνοιγμα της αναφοράς ως ιστοσελίδα· τη γράφουν τα πρωτόκολλα της δημοσίευσης</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Delete the chosen results (Delete)</source>
        <translation>Διαγραφή των επιλεγμένων αποτελεσμάτων (Delete)</translation>
    </message>
</context>
<context>
    <name>ReviewWorker</name>
    <message>
        <source>Something went wrong with the history; the log says what.</source>
        <translation>Κάτι πήγε στραβά με το ιστορικό· το αρχείο καταγραφής λέει τι.</translation>
    </message>
</context>
<context>
    <name>RoomAssistant</name>
    <message>
        <source>Looking for devices</source>
        <translation>Αναζήτηση συσκευών</translation>
    </message>
    <message>
        <source>No microphone was found</source>
        <translation>Δεν βρέθηκε μικρόφωνο</translation>
    </message>
    <message>
        <source>No loudspeaker was found</source>
        <translation>Δεν βρέθηκε ηχείο</translation>
    </message>
    <message>
        <source>The same loudspeaker</source>
        <translation>Το ίδιο ηχείο</translation>
    </message>
    <message>
        <source>Too loud: turn the loudspeakers or the microphone down.</source>
        <translation>Πολύ δυνατά: χαμηλώστε τα ηχεία ή το μικρόφωνο.</translation>
    </message>
    <message>
        <source>Nearly too loud: turn it down a little.</source>
        <translation>Σχεδόν πολύ δυνατά: χαμηλώστε λίγο.</translation>
    </message>
    <message>
        <source>Hardly anything is heard: play a song now, or choose another microphone.</source>
        <translation>Δεν ακούγεται σχεδόν τίποτα: παίξτε τώρα ένα τραγούδι ή επιλέξτε άλλο μικρόφωνο.</translation>
    </message>
    <message>
        <source>The level is good.</source>
        <translation>Ακούγεται καλά.</translation>
    </message>
    <message>
        <source>Open the microphone</source>
        <translation>Άνοιγμα του μικροφώνου</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Βήμα {n} από {all}</translation>
    </message>
    <message>
        <source>at most 15 are played; none that the encoder was trained on</source>
        <translation>παίζονται το πολύ 15· κανένα από όσα εκπαιδεύτηκε</translation>
    </message>
    <message>
        <source>talk, traffic, kitchens: anything but music</source>
        <translation>ομιλία, κίνηση, κουζίνες: οτιδήποτε εκτός από μουσική</translation>
    </message>
    <message>
        <source>Choose songs, noise and devices first</source>
        <translation>Επιλέξτε πρώτα τραγούδια, θόρυβο και συσκευές</translation>
    </message>
    <message>
        <source>Put the noise loudspeaker far from the microphone, then be quiet.</source>
        <translation>Βάλτε το ηχείο του θορύβου μακριά από το μικρόφωνο και μετά κάντε ησυχία.</translation>
    </message>
    <message>
        <source>Put the noise loudspeaker nearer to the microphone.</source>
        <translation>Βάλτε το ηχείο του θορύβου πιο κοντά στο μικρόφωνο.</translation>
    </message>
    <message>
        <source>Put the noise loudspeaker closest to the microphone.</source>
        <translation>Βάλτε το ηχείο του θορύβου δίπλα στο μικρόφωνο.</translation>
    </message>
    <message>
        <source>Move nothing; the noise is mixed in at {db} dB.</source>
        <translation>Μη μετακινήσετε τίποτα· ο θόρυβος αναμειγνύεται στα {db} dB.</translation>
    </message>
    <message>
        <source>Recorded</source>
        <translation>Ηχογραφήθηκε</translation>
    </message>
    <message>
        <source>Close the microphone</source>
        <translation>Κλείσιμο του μικροφώνου</translation>
    </message>
    <message>
        <source>Back to the results</source>
        <translation>Πίσω στα αποτελέσματα</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Επόμενο</translation>
    </message>
    <message>
        <source>What it needs</source>
        <translation>Τι χρειάζεται</translation>
    </message>
    <message>
        <source>Songs are played on one loudspeaker and noise on another, and a microphone hears both, three times: with the noise far away, nearer, and close. Then any encoder can be judged on your own room.</source>
        <translation>Τα τραγούδια παίζονται σε ένα ηχείο και ο θόρυβος σε άλλο, και ένα μικρόφωνο ακούει και τα δύο, τρεις φορές: με τον θόρυβο μακριά, πιο κοντά και δίπλα. Μετά κάθε κωδικοποιητής μπορεί να κριθεί στον δικό σας χώρο.</translation>
    </message>
    <message>
        <source>You need a computer with a loudspeaker and a microphone, a second loudspeaker for the noise (by cable or Bluetooth), a folder of songs, a folder of noise without music in it, and a quiet room for three times the length of the songs. With one loudspeaker both are mixed on it.</source>
        <translation>Χρειάζεστε υπολογιστή με ηχείο και μικρόφωνο, δεύτερο ηχείο για τον θόρυβο (με καλώδιο ή Bluetooth), φάκελο τραγουδιών, φάκελο θορύβου χωρίς μουσική και ήσυχο χώρο για τριπλάσια διάρκεια από τα τραγούδια. Με ένα μόνο ηχείο, αναμειγνύονται και τα δύο σε αυτό.</translation>
    </message>
    <message>
        <source>Switch off everything that changes the sound: equalisers, spatial effects, the microphone&apos;s noise suppression, and echo cancellation, which removes exactly what should be recorded.</source>
        <translation>Κλείστε ό,τι αλλάζει τον ήχο στον δρόμο: ισοσταθμιστές, εφέ χώρου, την καταστολή θορύβου και την ακύρωση ηχούς του μικροφώνου, που αφαιρεί ακριβώς ό,τι πρέπει να ηχογραφηθεί.</translation>
    </message>
    <message>
        <source>The makers of this program have not measured a real room: the procedure was only tried through a sound server, without loudspeakers and air. If your figures surprise you, trust your room.</source>
        <translation>Οι δημιουργοί αυτού του προγράμματος δεν έχουν μετρήσει αληθινό χώρο: η διαδικασία δοκιμάστηκε μέσω διακομιστή ήχου χωρίς ηχεία και αέρα. Αν κάποιος αριθμός σας εκπλήσσει, εμπιστευτείτε τον χώρο σας.</translation>
    </message>
    <message>
        <source>What is played, and on what</source>
        <translation>Τι παίζεται, και πού</translation>
    </message>
    <message>
        <source>Songs…</source>
        <translation>Τραγούδια…</translation>
    </message>
    <message>
        <source>Noise…</source>
        <translation>Θόρυβος…</translation>
    </message>
    <message>
        <source>Keep in…</source>
        <translation>Φύλαξη στο…</translation>
    </message>
    <message>
        <source>Folder of songs</source>
        <translation>Φάκελος τραγουδιών</translation>
    </message>
    <message>
        <source>Folder of noise</source>
        <translation>Φάκελος θορύβου</translation>
    </message>
    <message>
        <source>Folder for the recordings</source>
        <translation>Φάκελος για τις ηχογραφήσεις</translation>
    </message>
    <message>
        <source>At most {m} min per level</source>
        <translation>Το πολύ {m} λεπτά ανά επίπεδο</translation>
    </message>
    <message>
        <source>Songs play on</source>
        <translation>Τα τραγούδια παίζουν στο</translation>
    </message>
    <message>
        <source>Noise plays on</source>
        <translation>Ο θόρυβος παίζει στο</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Μικρόφωνο</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Διάρκεια</translation>
    </message>
    <message>
        <source>Look for devices again</source>
        <translation>Νέα αναζήτηση συσκευών</translation>
    </message>
    <message>
        <source>Levels</source>
        <translation>Στάθμες</translation>
    </message>
    <message>
        <source>Play a song, then noise, and set both loudspeakers to the same loudness at your seat, without distortion. Do not change the volumes after that: only the distance of the noise loudspeaker changes.</source>
        <translation>Παίξτε ένα τραγούδι, μετά θόρυβο, και ρυθμίστε τα δύο ηχεία εξίσου δυνατά εκεί που κάθεστε, χωρίς παραμόρφωση. Από εκεί και πέρα μην αγγίζετε τις εντάσεις: αλλάζει μόνο η απόσταση του ηχείου του θορύβου.</translation>
    </message>
    <message>
        <source>Open the microphone to see what it hears.</source>
        <translation>Ανοίξτε το μικρόφωνο για να δείτε τι ακούει.</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Ηχογράφηση</translation>
    </message>
    <message>
        <source>One level after another. A level that is cancelled is not saved; levels that are complete are.</source>
        <translation>Ένα επίπεδο μετά το άλλο. Ένα επίπεδο που ακυρώθηκε δεν φυλάσσεται· τα ολόκληρα φυλάσσονται.</translation>
    </message>
    <message>
        <source>Record: {level}</source>
        <translation>Ηχογράφηση: {level}</translation>
    </message>
    <message>
        <source>Judge encoders on these recordings</source>
        <translation>Αξιολόγηση κωδικοποιητών σε αυτές τις ηχογραφήσεις</translation>
    </message>
</context>
<context>
    <name>RunList</name>
    <message>
        <source>Trainings</source>
        <translation>Εκπαιδεύσεις</translation>
    </message>
</context>
<context>
    <name>RunPanel</name>
    <message>
        <source>Progress of this training</source>
        <translation>Πόσο προχώρησε αυτή η εκπαίδευση</translation>
    </message>
    <message>
        <source>Stop and keep</source>
        <translation>Διακοπή και φύλαξη</translation>
    </message>
    <message>
        <source>Stop after this step; Resume continues from there</source>
        <translation>Διακοπή μετά από αυτό το βήμα· το «Συνέχιση» προχωρά από εκεί</translation>
    </message>
    <message>
        <source>Finish this epoch</source>
        <translation>Ολοκλήρωση αυτού του γύρου</translation>
    </message>
    <message>
        <source>Stop when this round through all songs is complete</source>
        <translation>Διακοπή όταν έρθει άλλη μία φορά η σειρά κάθε τραγουδιού</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Συνέχιση</translation>
    </message>
    <message>
        <source>Continue exactly where it stopped</source>
        <translation>Συνέχεια ακριβώς από εκεί που ήταν</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Χρήση αυτού του μοντέλου</translation>
    </message>
    <message>
        <source>Index your music with it beside the old library</source>
        <translation>Ευρετηρίαση της μουσικής σας με αυτό, δίπλα στην παλιά βιβλιοθήκη</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>Return to the previous model and library</source>
        <translation>Επιστροφή στο προηγούμενο μοντέλο και βιβλιοθήκη</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Διαγραφή…</translation>
    </message>
    <message>
        <source>Delete this run (Delete)</source>
        <translation>Διαγραφή αυτής της εκπαίδευσης (Delete)</translation>
    </message>
    <message>
        <source>In use: your library is recognised with this model.</source>
        <translation>Σε χρήση: η βιβλιοθήκη σας αναγνωρίζεται με αυτό το μοντέλο.</translation>
    </message>
    <message>
        <source>The music is being prepared; after that, the training starts by itself.</source>
        <translation>Η μουσική της ετοιμάζεται· μετά η εκπαίδευση αρχίζει μόνη της.</translation>
    </message>
    <message>
        <source>finds {p} of single seconds of unseen songs</source>
        <translation>βρίσκει το {p} μεμονωμένων δευτερολέπτων άγνωστων τραγουδιών</translation>
    </message>
    <message>
        <source>finds {p} of single seconds of {n} unseen songs</source>
        <translation>βρίσκει το {p} μεμονωμένων δευτερολέπτων {n} άγνωστων τραγουδιών</translation>
    </message>
    <message>
        <source>Step {n} of {all}</source>
        <translation>Βήμα {n} από {all}</translation>
    </message>
    <message>
        <source>{time} of training</source>
        <translation>{time} εκπαίδευσης</translation>
    </message>
    <message>
        <source>loss {x}</source>
        <translation>απώλεια {x}</translation>
    </message>
    <message>
        <source> ({p} before)</source>
        <translation> (πριν {p})</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search (Ctrl+F)</source>
        <translation>Αναζήτηση (Ctrl+F)</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>None yet: there is no library. The first one uses “compact”.</source>
        <translation>Κανένας ακόμη: δεν υπάρχει βιβλιοθήκη. Η πρώτη χρησιμοποιεί τον «compact».</translation>
    </message>
    <message>
        <source>Delete everything that Earmark keeps: history, corrections, libraries, trainings, prepared music, settings and log? Your music stays.</source>
        <translation>Διαγραφή όλων όσα φυλάσσει το Earmark: ιστορικό, διορθώσεις, βιβλιοθήκες, εκπαιδεύσεις, έτοιμη μουσική, ρυθμίσεις και αρχείο καταγραφής; Η μουσική σας μένει.</translation>
    </message>
    <message>
        <source>Delete…</source>
        <translation>Διαγραφή…</translation>
    </message>
    <message>
        <source>This cannot be undone, and your music would have to be indexed again.</source>
        <translation>Δεν αναιρείται, και η μουσική σας θα πρέπει να ευρετηριαστεί ξανά.</translation>
    </message>
    <message>
        <source>Delete for good</source>
        <translation>Οριστική διαγραφή</translation>
    </message>
    <message>
        <source>Earmark uses this language from its next start.</source>
        <translation>Το Earmark θα μιλά αυτή τη γλώσσα από την επόμενη εκκίνηση.</translation>
    </message>
    <message>
        <source>A port is a number from {least} to {most}.</source>
        <translation>Η θύρα είναι αριθμός από {least} έως {most}.</translation>
    </message>
    <message>
        <source>The address of the page is on the clipboard.</source>
        <translation>Η διεύθυνση της σελίδας είναι στο πρόχειρο.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Safe mode: nothing that you choose here is saved</source>
        <translation>Ασφαλής λειτουργία: τίποτα από όσα επιλέγετε εδώ δεν φυλάσσεται</translation>
    </message>
    <message>
        <source>Changes apply at once</source>
        <translation>Μια αλλαγή ισχύει αμέσως</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Όπως το σύστημα</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Ανοιχτό</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Σκούρο</translation>
    </message>
    <message>
        <source>Listen at startup</source>
        <translation>Ακρόαση στην εκκίνηση</translation>
    </message>
    <message>
        <source>Stay in the tray</source>
        <translation>Παραμονή στην περιοχή ειδοποιήσεων</translation>
    </message>
    <message>
        <source>Show each song&apos;s title</source>
        <translation>Ειδοποίηση για κάθε τραγούδι</translation>
    </message>
    <message>
        <source>Go to the library</source>
        <translation>Στη βιβλιοθήκη</translation>
    </message>
    <message>
        <source>Go to training</source>
        <translation>Στην εκπαίδευση</translation>
    </message>
    <message>
        <source>Library in use</source>
        <translation>Βιβλιοθήκη σε χρήση</translation>
    </message>
    <message>
        <source>Encoder in use</source>
        <translation>Κωδικοποιητής σε χρήση</translation>
    </message>
    <message>
        <source>Only the song&apos;s own</source>
        <translation>Μόνο αυτή του τραγουδιού</translation>
    </message>
    <message>
        <source>Up to {n} faster or slower</source>
        <translation>Έως {n} πιο γρήγορα ή πιο αργά</translation>
    </message>
    <message>
        <source>Now playing</source>
        <translation>Παίζει τώρα</translation>
    </message>
    <message>
        <source>A file with the current song, for streaming software; JSON if its name ends in .json.</source>
        <translation>Αρχείο με το τραγούδι που ακούγεται, για λογισμικό μετάδοσης· ως JSON αν τελειώνει σε .json.</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Κείμενο (*.txt)</translation>
    </message>
    <message>
        <source>Log of plays</source>
        <translation>Ημερολόγιο τραγουδιών</translation>
    </message>
    <message>
        <source>A table of all plays, with beginning and end; one file a day, with the date in its name.</source>
        <translation>Πίνακας κάθε τραγουδιού με αρχή και τέλος· κάθε μέρα έχει αρχείο με την ημερομηνία της.</translation>
    </message>
    <message>
        <source>Show a page</source>
        <translation>Εμφάνιση σελίδας</translation>
    </message>
    <message>
        <source>Copy its address</source>
        <translation>Αντιγραφή διεύθυνσης</translation>
    </message>
    <message>
        <source>Start again</source>
        <translation>Από την αρχή</translation>
    </message>
    <message>
        <source>Delete all my data…</source>
        <translation>Διαγραφή όλων των δεδομένων μου…</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Θέμα</translation>
    </message>
    <message>
        <source>Ctrl+Shift+L switches between them on any page.</source>
        <translation>Το Ctrl+Shift+L τα εναλλάσσει σε κάθε σελίδα.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Γλώσσα</translation>
    </message>
    <message>
        <source>Takes effect at the next start.</source>
        <translation>Ισχύει από την επόμενη εκκίνηση.</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Ακρόαση</translation>
    </message>
    <message>
        <source>Sound source</source>
        <translation>Πηγή ήχου</translation>
    </message>
    <message>
        <source>What Earmark listens to by default.</source>
        <translation>Τι ακούει το Earmark αν δεν οριστεί κάτι άλλο.</translation>
    </message>
    <message>
        <source>When the window opens</source>
        <translation>Όταν ανοίγει το παράθυρο</translation>
    </message>
    <message>
        <source>Opens the source at once, as if you had pressed Space.</source>
        <translation>Ανοίγει αμέσως την πηγή, σαν να πατήσατε το Διάστημα.</translation>
    </message>
    <message>
        <source>Recognition</source>
        <translation>Αναγνώριση</translation>
    </message>
    <message>
        <source>Speeds</source>
        <translation>Ταχύτητες</translation>
    </message>
    <message>
        <source>Turntables, tapes and DJs&apos; pitch faders change a song&apos;s speed; looking further takes longer for music that is not in your library.</source>
        <translation>Τα πικάπ, οι κασέτες και τα pitch των DJ αλλάζουν την ταχύτητα ενός τραγουδιού· η ευρύτερη αναζήτηση διαρκεί περισσότερο για μουσική που δεν είναι στη βιβλιοθήκη σας.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Επιφάνεια εργασίας</translation>
    </message>
    <message>
        <source>When the window is closed</source>
        <translation>Όταν κλείνει το παράθυρο</translation>
    </message>
    <message>
        <source>Earmark continues to listen; open or quit it with its icon in the tray.</source>
        <translation>Το Earmark συνεχίζει να ακούει· το εικονίδιό του στην περιοχή ειδοποιήσεων το ανοίγει και το κλείνει.</translation>
    </message>
    <message>
        <source>When a song is recognised</source>
        <translation>Όταν αναγνωρίζεται ένα τραγούδι</translation>
    </message>
    <message>
        <source>A desktop notification names it while another window is in front.</source>
        <translation>Μια ειδοποίηση το ονομάζει ενώ κοιτάτε κάτι άλλο.</translation>
    </message>
    <message>
        <source>For other programs, while Earmark listens</source>
        <translation>Για άλλα προγράμματα, όσο ακούει το Earmark</translation>
    </message>
    <message>
        <source>Text of that file</source>
        <translation>Τι λέει αυτό το αρχείο</translation>
    </message>
    <message>
        <source>{title}, {artist} and {album} are filled in for each song.</source>
        <translation>Τα {title}, {artist} και {album} είναι ο τίτλος, ο καλλιτέχνης και το άλμπουμ.</translation>
    </message>
    <message>
        <source>Page of the current song</source>
        <translation>Σελίδα του τρέχοντος τραγουδιού</translation>
    </message>
    <message>
        <source>Cover, title and progress, for OBS&apos;s browser source. Only this computer can open it.</source>
        <translation>Εξώφυλλο, τίτλος και πρόοδος, για την πηγή browser του OBS. Ανοίγει μόνο από αυτόν τον υπολογιστή.</translation>
    </message>
    <message>
        <source>Port of that page</source>
        <translation>Θύρα της σελίδας</translation>
    </message>
    <message>
        <source>Choose another one if a program already uses it.</source>
        <translation>Άλλη, αν την έχει ήδη κάποιο πρόγραμμα.</translation>
    </message>
    <message>
        <source>Everything stays on this computer</source>
        <translation>Όλα μένουν σε αυτόν τον υπολογιστή</translation>
    </message>
    <message>
        <source>No account, no connection</source>
        <translation>Χωρίς λογαριασμό, χωρίς σύνδεση</translation>
    </message>
    <message>
        <source>Earmark opens a connection only to a server whose library you opened yourself, or to the address of a station that you chose and where that leads. This is everything that it stores:</source>
        <translation>Το Earmark ανοίγει σύνδεση μόνο προς διακομιστή του οποίου τη βιβλιοθήκη ανοίξατε εσείς ή προς τη διεύθυνση σταθμού που διαλέξατε και όπου αυτή οδηγεί. Αυτά είναι όλα όσα φυλάσσει:</translation>
    </message>
    <message>
        <source>Delete all my data</source>
        <translation>Διαγραφή όλων των δεδομένων μου</translation>
    </message>
    <message>
        <source>All of the above, for good. Your music files are never touched.</source>
        <translation>Όλα τα παραπάνω, οριστικά. Τα αρχεία της μουσικής σας δεν αγγίζονται ποτέ.</translation>
    </message>
    <message>
        <source>First steps</source>
        <translation>Πρώτα βήματα</translation>
    </message>
    <message>
        <source>Source and music, step by step</source>
        <translation>Πηγή και μουσική, βήμα βήμα</translation>
    </message>
    <message>
        <source>The questions from the first start.</source>
        <translation>Όσα ρώτησε το Earmark στην πρώτη εκκίνηση.</translation>
    </message>
</context>
<context>
    <name>Shortcuts</name>
    <message>
        <source>Seek by 5 seconds</source>
        <translation>Μετακίνηση κατά 5 δευτερόλεπτα</translation>
    </message>
    <message>
        <source>Seek by 30 seconds</source>
        <translation>Μετακίνηση κατά 30 δευτερόλεπτα</translation>
    </message>
    <message>
        <source>Play the library&apos;s copy from where it was heard</source>
        <translation>Αναπαραγωγή του αρχείου της βιβλιοθήκης από εκεί που ακούστηκε</translation>
    </message>
    <message>
        <source>Mark as a favourite</source>
        <translation>Ορισμός ως αγαπημένου</translation>
    </message>
    <message>
        <source>In a review: previous entry, next entry</source>
        <translation>Στον έλεγχο: η προηγούμενη εγγραφή, η επόμενη</translation>
    </message>
    <message>
        <source>In a review: zoom in, zoom out</source>
        <translation>Στον έλεγχο: μεγέθυνση, σμίκρυνση</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ρυθμίσεις</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ακρόαση</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Βιβλιοθήκη</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Εκπαίδευση</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>Αξιολόγηση</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Βοήθεια</translation>
    </message>
    <message>
        <source>Stage view, and back</source>
        <translation>Η προβολή παρουσίασης και επιστροφή</translation>
    </message>
    <message>
        <source>Light, dark, or as the system</source>
        <translation>Ανοιχτό, σκούρο ή όπως το σύστημα</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>Close a notice</source>
        <translation>Απόκρυψη ειδοποίησης</translation>
    </message>
    <message>
        <source>Go to the next control</source>
        <translation>Μετάβαση στο επόμενο στοιχείο</translation>
    </message>
    <message>
        <source>Start and stop listening</source>
        <translation>Έναρξη και τέλος ακρόασης</translation>
    </message>
    <message>
        <source>Listen until there is an answer</source>
        <translation>Ακρόαση ώσπου να υπάρξει απάντηση</translation>
    </message>
    <message>
        <source>Choose the source</source>
        <translation>Επιλογή της πηγής</translation>
    </message>
    <message>
        <source>Mark the song as wrong</source>
        <translation>Δήλωση ότι το τραγούδι είναι λάθος</translation>
    </message>
    <message>
        <source>Show why it matched, or the spectrogram again</source>
        <translation>Εμφάνιση γιατί ταίριαξε, και ξανά του ήχου</translation>
    </message>
    <message>
        <source>Copy the title</source>
        <translation>Αντιγραφή του τίτλου</translation>
    </message>
    <message>
        <source>Freeze the picture, continue it</source>
        <translation>Πάγωμα της εικόνας, συνέχισή της</translation>
    </message>
    <message>
        <source>Try the demo</source>
        <translation>Δοκιμή της επίδειξης</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Αναζήτηση</translation>
    </message>
    <message>
        <source>Leave the search</source>
        <translation>Έξοδος από την αναζήτηση</translation>
    </message>
    <message>
        <source>Pause, continue</source>
        <translation>Παύση, συνέχεια</translation>
    </message>
    <message>
        <source>Edit title, artist or note</source>
        <translation>Αλλαγή τίτλου, καλλιτέχνη ή σημείωσης</translation>
    </message>
    <message>
        <source>Mark it as another song, or undo this</source>
        <translation>Δήλωση ότι ήταν άλλο τραγούδι, ή τελικά αυτό</translation>
    </message>
    <message>
        <source>Show the file in the file manager</source>
        <translation>Εμφάνιση του αρχείου στον διαχειριστή αρχείων</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Αντιγραφή</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Αναίρεση της διαγραφής</translation>
    </message>
    <message>
        <source>Export what is shown</source>
        <translation>Εξαγωγή όσων φαίνονται</translation>
    </message>
    <message>
        <source>Identify a file</source>
        <translation>Ερώτηση τι είναι ένα αρχείο</translation>
    </message>
    <message>
        <source>In a review: play the recording from here, stop</source>
        <translation>Στον έλεγχο: αναπαραγωγή της εγγραφής από εδώ, διακοπή</translation>
    </message>
    <message>
        <source>In a review: play your library&apos;s song at the same place, or the recording again</source>
        <translation>Στον έλεγχο: ακρόαση του τραγουδιού της βιβλιοθήκης σας στο ίδιο σημείο, και πάλι της ηχογράφησης</translation>
    </message>
    <message>
        <source>In a review: the song is right</source>
        <translation>Στον έλεγχο: το τραγούδι είναι σωστό</translation>
    </message>
    <message>
        <source>In a review: it is not this song</source>
        <translation>Στον έλεγχο: δεν είναι αυτό το τραγούδι</translation>
    </message>
    <message>
        <source>In a review: the song begins here</source>
        <translation>Στον έλεγχο: το τραγούδι αρχίζει εδώ</translation>
    </message>
    <message>
        <source>In a review: split the song here</source>
        <translation>Στον έλεγχο: διαχωρισμός του τραγουδιού εδώ</translation>
    </message>
    <message>
        <source>In a review: join it with the next</source>
        <translation>Στον έλεγχο: ένωση με το επόμενο</translation>
    </message>
    <message>
        <source>In a review: type its name</source>
        <translation>Στον έλεγχο: πληκτρολόγηση του ονόματος</translation>
    </message>
    <message>
        <source>In a review: mark the list as reviewed, or undo this</source>
        <translation>Στον έλεγχο: σήμανση της λίστας ως ελεγμένης ή αναίρεση</translation>
    </message>
    <message>
        <source>In a review: show the whole recording</source>
        <translation>Στον έλεγχο: εμφάνιση ολόκληρης της ηχογράφησης</translation>
    </message>
    <message>
        <source>Leave the review</source>
        <translation>Έξοδος από τον έλεγχο</translation>
    </message>
    <message>
        <source>Redo what was undone</source>
        <translation>Επανάληψη όσων αναιρέθηκαν</translation>
    </message>
    <message>
        <source>Add folders</source>
        <translation>Προσθήκη φακέλων</translation>
    </message>
    <message>
        <source>Choose another library</source>
        <translation>Επιλογή άλλης βιβλιοθήκης</translation>
    </message>
    <message>
        <source>Look for new and changed files</source>
        <translation>Αναζήτηση νέων και αλλαγμένων αρχείων</translation>
    </message>
    <message>
        <source>Index every file again, even if unchanged</source>
        <translation>Νέα ευρετηρίαση κάθε αρχείου, αλλαγμένου ή όχι</translation>
    </message>
    <message>
        <source>Remove the selected tracks</source>
        <translation>Αφαίρεση των επιλεγμένων κομματιών</translation>
    </message>
    <message>
        <source>Copy titles</source>
        <translation>Αντιγραφή τίτλων</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Νέα εκπαίδευση</translation>
    </message>
    <message>
        <source>Delete the chosen run</source>
        <translation>Διαγραφή της επιλεγμένης εκπαίδευσης</translation>
    </message>
    <message>
        <source>New evaluation</source>
        <translation>Νέα αξιολόγηση</translation>
    </message>
    <message>
        <source>Start it</source>
        <translation>Έναρξή της</translation>
    </message>
    <message>
        <source>Record in a room</source>
        <translation>Ηχογράφηση σε χώρο</translation>
    </message>
    <message>
        <source>Reload the results</source>
        <translation>Νέα αναζήτηση αποτελεσμάτων</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Αποθήκευση των αριθμών</translation>
    </message>
    <message>
        <source>Save the curves</source>
        <translation>Αποθήκευση των καμπυλών</translation>
    </message>
    <message>
        <source>Delete the chosen results</source>
        <translation>Διαγραφή των επιλεγμένων αποτελεσμάτων</translation>
    </message>
</context>
<context>
    <name>SideBar</name>
    <message>
        <source>as the system</source>
        <translation>όπως το σύστημα</translation>
    </message>
    <message>
        <source>light</source>
        <translation>ανοιχτό</translation>
    </message>
    <message>
        <source>dark</source>
        <translation>σκούρο</translation>
    </message>
    <message>
        <source>Appearance: {mode}</source>
        <translation>Εμφάνιση: {mode}</translation>
    </message>
</context>
<context>
    <name>SongSearch</name>
    <message>
        <source>The library could not be read; the log says why.</source>
        <translation>Η βιβλιοθήκη δεν μπόρεσε να διαβαστεί· το αρχείο καταγραφής λέει γιατί.</translation>
    </message>
</context>
<context>
    <name>SourcePicker</name>
    <message>
        <source>Sound source</source>
        <translation>Πηγή ήχου</translation>
    </message>
    <message>
        <source>What to listen to (Ctrl+M)</source>
        <translation>Τι θα ακούει (Ctrl+M)</translation>
    </message>
    <message>
        <source>Default: {name}</source>
        <translation>Προεπιλογή: {name}</translation>
    </message>
    <message>
        <source>Default microphone</source>
        <translation>Προεπιλεγμένο μικρόφωνο</translation>
    </message>
    <message>
        <source>Internet radio…</source>
        <translation>Διαδικτυακό ραδιόφωνο…</translation>
    </message>
    <message>
        <source>{name} (not connected)</source>
        <translation>{name} (μη συνδεδεμένο)</translation>
    </message>
</context>
<context>
    <name>SourceStep</name>
    <message>
        <source>What should Earmark listen to?</source>
        <translation>Τι να ακούει το Earmark;</translation>
    </message>
    <message>
        <source>Say something, or play some music, and watch the level. Internet radio is in the list, too. You can change the source at any time.</source>
        <translation>Πείτε κάτι ή παίξτε μουσική και δείτε τη στάθμη. Στη λίστα υπάρχει και το διαδικτυακό ραδιόφωνο. Μπορείτε να αλλάξετε την πηγή οποτεδήποτε.</translation>
    </message>
    <message>
        <source>Listening…</source>
        <translation>Ακούει…</translation>
    </message>
    <message>
        <source>This source is not available any more. Choose another one.</source>
        <translation>Αυτή η πηγή χάθηκε. Επιλέξτε άλλη.</translation>
    </message>
    <message>
        <source>The station is silent. Wait a little, or choose another source.</source>
        <translation>Ο σταθμός είναι σιωπηλός. Περιμένετε λίγο ή επιλέξτε άλλη πηγή.</translation>
    </message>
    <message>
        <source>I hear the station.</source>
        <translation>Ακούω τον σταθμό.</translation>
    </message>
    <message>
        <source>I hear you.</source>
        <translation>Σας ακούω.</translation>
    </message>
    <message>
        <source>Very quiet so far: say something, or bring the music closer.</source>
        <translation>Πολύ σιγά ως τώρα: πείτε κάτι ή φέρτε τη μουσική πιο κοντά.</translation>
    </message>
    <message>
        <source>Silent. Try another source, or check whether this one is muted in the sound settings.</source>
        <translation>Σιωπή. Δοκιμάστε άλλη πηγή ή δείτε αν αυτή είναι σε σίγαση στις ρυθμίσεις ήχου.</translation>
    </message>
    <message>
        <source>Too loud: turn the input down, or move away a little.</source>
        <translation>Πολύ δυνατά: χαμηλώστε την είσοδο ή απομακρυνθείτε λίγο.</translation>
    </message>
</context>
<context>
    <name>SpectrogramView</name>
    <message>
        <source>The sound shows here while Earmark listens</source>
        <translation>Ο ήχος φαίνεται εδώ όσο ακούει το Earmark</translation>
    </message>
    <message>
        <source>Spectrogram of the sound that is heard</source>
        <translation>Φασματογράφημα του ήχου που ακούγεται</translation>
    </message>
    <message>
        <source>{s} s before the freeze</source>
        <translation>{s} s πριν από το πάγωμα</translation>
    </message>
    <message>
        <source>{s} s ago</source>
        <translation>πριν από {s} s</translation>
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
        <translation>σταθερός τόνος, {percent}</translation>
    </message>
    <message>
        <source>{n} semitones up</source>
        <translation>{n} ημιτόνια ψηλότερα</translation>
    </message>
    <message>
        <source>{n} semitones down</source>
        <translation>{n} ημιτόνια χαμηλότερα</translation>
    </message>
    <message>
        <source>{percent} fast</source>
        <translation>{percent} πιο γρήγορα</translation>
    </message>
    <message>
        <source>{percent} slow</source>
        <translation>{percent} πιο αργά</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Stage view</source>
        <translation>Προβολή παρουσίασης</translation>
    </message>
    <message>
        <source>Position in the track</source>
        <translation>Θέση στο κομμάτι</translation>
    </message>
    <message>
        <source>Leave (Esc)</source>
        <translation>Έξοδος (Esc)</translation>
    </message>
    <message>
        <source>Back to the window (Esc or F11)</source>
        <translation>Πίσω στο παράθυρο (Esc ή F11)</translation>
    </message>
    <message>
        <source>{sure}, {percent} · from {s} s of sound · answered in {ms} ms</source>
        <translation>{sure}, {percent} · από {s} s ήχου · απάντηση σε {ms} ms</translation>
    </message>
</context>
<context>
    <name>State</name>
    <message>
        <source>No library yet</source>
        <translation>Καμία βιβλιοθήκη ακόμη</translation>
    </message>
    <message>
        <source>Indexing</source>
        <translation>Ευρετηρίαση</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Φόρτωση</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Έτοιμο</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Ακούει</translation>
    </message>
    <message>
        <source>Too quiet</source>
        <translation>Πολύ σιγά</translation>
    </message>
    <message>
        <source>Matching</source>
        <translation>Ταύτιση</translation>
    </message>
    <message>
        <source>Matched</source>
        <translation>Βρέθηκε</translation>
    </message>
    <message>
        <source>Not in library</source>
        <translation>Δεν είναι στη βιβλιοθήκη</translation>
    </message>
    <message>
        <source>Very sure</source>
        <translation>Πολύ σίγουρο</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Βεβαιότητα</translation>
    </message>
    <message>
        <source>Likely</source>
        <translation>Πιθανό</translation>
    </message>
    <message>
        <source>Unsure</source>
        <translation>Αβέβαιο</translation>
    </message>
</context>
<context>
    <name>StationDialog</name>
    <message>
        <source>Internet radio</source>
        <translation>Διαδικτυακό ραδιόφωνο</translation>
    </message>
    <message>
        <source>Address of the station</source>
        <translation>Διεύθυνση του σταθμού</translation>
    </message>
    <message>
        <source>The address of the stream itself, or of a playlist (M3U, PLS) that names it. Only this address, and where it leads, is contacted.</source>
        <translation>Η διεύθυνση της ίδιας της ροής ή λίστας αναπαραγωγής (M3U, PLS) που την περιέχει. Καλείται μόνο αυτή η διεύθυνση και όπου οδηγεί.</translation>
    </message>
    <message>
        <source>Stations that you listened to last</source>
        <translation>Σταθμοί που ακούσατε τελευταία</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Αφαίρεση</translation>
    </message>
    <message>
        <source>Remove this station from the list (Delete)</source>
        <translation>Αφαίρεση του σταθμού από τη λίστα (Del)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Choose</source>
        <translation>Επιλογή</translation>
    </message>
</context>
<context>
    <name>SystemController</name>
    <message>
        <source>Everywhere</source>
        <translation>Παντού</translation>
    </message>
    <message>
        <source>Everything that Earmark stored was deleted.</source>
        <translation>Όλα όσα φύλαγε το Earmark διαγράφηκαν.</translation>
    </message>
    <message>
        <source>Not everything could be deleted: {n} files are left, such as {file}.</source>
        <translation>Δεν διαγράφηκαν όλα: απομένουν {n} αρχεία, όπως το {file}.</translation>
    </message>
    <message>
        <source>Something went wrong inside Earmark. It continues, but may not do what you asked for.</source>
        <translation>Κάτι πήγε στραβά μέσα στο Earmark. Συνεχίζει, αλλά ίσως δεν κάνει ό,τι ζητήσατε.</translation>
    </message>
    <message>
        <source>Copy a report</source>
        <translation>Αντιγραφή αναφοράς</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Εμφάνιση</translation>
    </message>
    <message>
        <source>The report is on the clipboard. Nothing was sent.</source>
        <translation>Η αναφορά είναι στο πρόχειρο. Δεν στάλθηκε τίποτα.</translation>
    </message>
</context>
<context>
    <name>TimelineList</name>
    <message>
        <source>From</source>
        <translation>Από</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Καλλιτέχνης</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Βεβαιότητα</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Εσείς</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Αποδεκτό</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Απορρίφθηκε</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Επιλεγμένο</translation>
    </message>
    <message>
        <source>Named</source>
        <translation>Ονομασμένο</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Αλλαγμένο</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>Δεν είναι στη βιβλιοθήκη σας</translation>
    </message>
</context>
<context>
    <name>TimelinePanel</name>
    <message>
        <source>Back</source>
        <translation>Πίσω</translation>
    </message>
    <message>
        <source>Back to the recordings (Backspace)</source>
        <translation>Πίσω στις εγγραφές (Backspace)</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Ελεγμένο</translation>
    </message>
    <message>
        <source>What is heard when</source>
        <translation>Τι ακούγεται πότε</translation>
    </message>
    <message>
        <source>Accept</source>
        <translation>Αποδοχή</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Απόρριψη</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Σύγκριση</translation>
    </message>
    <message>
        <source>Begin here</source>
        <translation>Αρχή εδώ</translation>
    </message>
    <message>
        <source>Split</source>
        <translation>Διαχωρισμός</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Ένωση</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Επανάληψη</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Αναίρεση</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Καλλιτέχνης</translation>
    </message>
    <message>
        <source>Name it</source>
        <translation>Ονομασία</translation>
    </message>
    <message>
        <source>Choose another</source>
        <translation>Επιλογή άλλου</translation>
    </message>
    <message>
        <source>Choose among similar songs, or search (Enter)</source>
        <translation>Επιλογή ανάμεσα σε παρόμοια τραγούδια, ή αναζήτηση (Enter)</translation>
    </message>
</context>
<context>
    <name>TimelineView</name>
    <message>
        <source>Timeline of the recording</source>
        <translation>Χρονογραμμή της εγγραφής</translation>
    </message>
    <message>
        <source>Not in your library</source>
        <translation>Δεν είναι στη βιβλιοθήκη σας</translation>
    </message>
</context>
<context>
    <name>TrackModel</name>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Καλλιτέχνης</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Άλμπουμ</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Διάρκεια</translation>
    </message>
    <message>
        <source>Path</source>
        <translation>Διαδρομή</translation>
    </message>
</context>
<context>
    <name>TracksPanel</name>
    <message>
        <source>Tracks</source>
        <translation>Κομμάτια</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Δεν βρέθηκε τίποτα</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Καθαρισμός αναζήτησης</translation>
    </message>
    <message>
        <source>No track contains “{text}”.</source>
        <translation>Κανένα κομμάτι δεν περιέχει «{text}».</translation>
    </message>
</context>
<context>
    <name>Training</name>
    <message>
        <source>Not started</source>
        <translation>Δεν άρχισε</translation>
    </message>
    <message>
        <source>Starting</source>
        <translation>Εκκίνηση</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>Σε εξέλιξη</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Διακόπηκε</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Ολοκληρώθηκε</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Απέτυχε</translation>
    </message>
    <message>
        <source>d MMM, HH:mm</source>
        <translation>d MMM, HH:mm</translation>
    </message>
    <message>
        <source>loss {x}</source>
        <translation>απώλεια {x}</translation>
    </message>
    <message>
        <source>{p} found</source>
        <translation>βρέθηκε {p}</translation>
    </message>
    <message>
        <source>Stopping after this step; what it has learnt is kept</source>
        <translation>Διακοπή μετά από αυτό το βήμα· ό,τι μαθεύτηκε φυλάσσεται</translation>
    </message>
    <message>
        <source>Finishing this round through the music, then it stops</source>
        <translation>Ολοκλήρωση αυτού του γύρου στη μουσική και μετά διακοπή</translation>
    </message>
    <message>
        <source>Getting the music, noise and rooms ready</source>
        <translation>Προετοιμασία μουσικής, θορύβου και χώρων</translation>
    </message>
    <message>
        <source>Learning</source>
        <translation>Μαθαίνει</translation>
    </message>
    <message>
        <source>Measuring how many songs it finds before training</source>
        <translation>Έλεγχος πόσα τραγούδια βρίσκει πριν μάθει</translation>
    </message>
    <message>
        <source>It ended without giving a reason. Resume continues from the last checkpoint.</source>
        <translation>Τελείωσε χωρίς να πει γιατί. Το «Συνέχιση» προχωρά από το τελευταίο σημείο ελέγχου.</translation>
    </message>
    <message>
        <source>You stopped it. Resume continues exactly where it stopped.</source>
        <translation>Το διακόψατε. Το «Συνέχιση» προχωρά ακριβώς από εκεί που ήταν.</translation>
    </message>
    <message>
        <source>Done. Use this model, or keep it for later.</source>
        <translation>Έτοιμο. Χρησιμοποιήστε αυτό το μοντέλο ή κρατήστε το για αργότερα.</translation>
    </message>
    <message>
        <source>The music is not fully prepared yet. Resume continues with it.</source>
        <translation>Η μουσική δεν έχει ετοιμαστεί ως το τέλος. Το «Συνέχιση» προχωρά με αυτήν.</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
    <message>
        <source>{m} min</source>
        <translation>{m} λεπτά</translation>
    </message>
    <message>
        <source>{h} h {m} min</source>
        <translation>{h} ώ. {m} λ.</translation>
    </message>
    <message>
        <source>{h} h</source>
        <translation>{h} ώρες</translation>
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
        <translation>Η εκπαίδευση «{title}» συνεχίστηκε όσο το παράθυρο ήταν κλειστό.</translation>
    </message>
    <message>
        <source>The training could not be saved: {why}.</source>
        <translation>Η εκπαίδευση δεν μπόρεσε να καταγραφεί: {why}.</translation>
    </message>
    <message>
        <source>Stopped. What was decoded is kept: Resume continues with it.</source>
        <translation>Διακόπηκε. Ό,τι αποκωδικοποιήθηκε φυλάσσεται: το «Συνέχιση» προχωρά με αυτό.</translation>
    </message>
    <message>
        <source>Preparing the music</source>
        <translation>Προετοιμασία της μουσικής</translation>
    </message>
    <message>
        <source>Something else is being prepared: wait for it, or cancel it.</source>
        <translation>Κάτι άλλο ετοιμάζεται: περιμένετε ή ακυρώστε το.</translation>
    </message>
    <message>
        <source>“{title}” is still learning: wait until it is done, or stop it first.</source>
        <translation>Το «{title}» μαθαίνει ακόμη: περιμένετε να τελειώσει ή διακόψτε το πρώτα.</translation>
    </message>
    <message>
        <source>The training could not be started; try again.</source>
        <translation>Η εκπαίδευση δεν μπόρεσε να ξεκινήσει· δοκιμάστε ξανά.</translation>
    </message>
    <message>
        <source>The training could not be asked: {why}.</source>
        <translation>Η εκπαίδευση δεν μπόρεσε να ερωτηθεί: {why}.</translation>
    </message>
    <message>
        <source>Delete “{title}”, its curves and checkpoints? A model that you use stays.</source>
        <translation>Διαγραφή του «{title}», των καμπυλών και των σημείων ελέγχου του; Ένα μοντέλο που χρησιμοποιείτε μένει.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Διαγραφή</translation>
    </message>
    <message>
        <source>It could not be deleted: {why}.</source>
        <translation>Δεν μπόρεσε να διαγραφεί: {why}.</translation>
    </message>
    <message>
        <source>Your library is empty: add folders of music to it first.</source>
        <translation>Η βιβλιοθήκη σας είναι άδεια: προσθέστε πρώτα φακέλους μουσικής.</translation>
    </message>
    <message>
        <source>The previous library and model are in use again. The new ones are kept.</source>
        <translation>Η προηγούμενη βιβλιοθήκη και το μοντέλο είναι ξανά σε χρήση. Τα νέα φυλάσσονται.</translation>
    </message>
    <message>
        <source>Your music is now recognised with the new model. The old library and model are kept.</source>
        <translation>Η μουσική σας αναγνωρίζεται τώρα με το νέο μοντέλο. Η παλιά βιβλιοθήκη και το παλιό μοντέλο φυλάσσονται.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Επιστροφή</translation>
    </message>
    <message>
        <source>Stopped. Nothing was switched; what is already indexed is kept for the next time.</source>
        <translation>Διακόπηκε. Δεν άλλαξε τίποτα· ό,τι ευρετηριάστηκε φυλάσσεται για την επόμενη φορά.</translation>
    </message>
    <message>
        <source>This model is not calibrated ({why}): it would name songs by a cautious rule of thumb, and say “not in your library” more often.</source>
        <translation>Αυτό το μοντέλο δεν είναι βαθμονομημένο ({why}): θα ονόμαζε τραγούδια με έναν επιφυλακτικό κανόνα και θα έλεγε συχνότερα «δεν είναι στη βιβλιοθήκη σας».</translation>
    </message>
    <message>
        <source>Use it anyway</source>
        <translation>Χρήση παρ’ όλα αυτά</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Εκπαίδευση</translation>
    </message>
    <message>
        <source>New training…</source>
        <translation>Νέα εκπαίδευση…</translation>
    </message>
    <message>
        <source>New training</source>
        <translation>Νέα εκπαίδευση</translation>
    </message>
    <message>
        <source>Teach an encoder your music (Ctrl+N)</source>
        <translation>Διδάξτε τη μουσική σας σε έναν κωδικοποιητή (Ctrl+N)</translation>
    </message>
    <message>
        <source>Teach Earmark your music</source>
        <translation>Διδάξτε στο Earmark τη μουσική σας</translation>
    </message>
    <message>
        <source>The encoder turns sound into fingerprints. Trained on your own collection, it tells your songs apart in noisier rooms. Training runs in the background, and you can always go back.</source>
        <translation>Ο κωδικοποιητής κάνει τον ήχο αποτυπώματα. Εκπαιδευμένος στη δική σας συλλογή, ξεχωρίζει τα τραγούδια σας σε πιο θορυβώδεις χώρους. Η εκπαίδευση γίνεται στο παρασκήνιο και μπορείτε πάντα να επιστρέψετε.</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Show Earmark</source>
        <translation>Εμφάνιση του Earmark</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Έξοδος</translation>
    </message>
    <message>
        <source>Stop listening</source>
        <translation>Τέλος ακρόασης</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Ακρόαση</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>ακούει</translation>
    </message>
    <message>
        <source>not listening</source>
        <translation>δεν ακούει</translation>
    </message>
</context>
<context>
    <name>UserDataList</name>
    <message>
        <source>Measuring…</source>
        <translation>Μέτρηση…</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Άνοιγμα φακέλου</translation>
    </message>
    <message>
        <source>Open the folder: {name}</source>
        <translation>Άνοιγμα του φακέλου: {name}</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Τίποτα ακόμη</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Ιστορικό</translation>
    </message>
    <message>
        <source>What was heard and when.</source>
        <translation>Τι ακούστηκε και πότε.</translation>
    </message>
    <message>
        <source>Corrections</source>
        <translation>Διορθώσεις</translation>
    </message>
    <message>
        <source>Names that you marked as wrong, with figures; no sound.</source>
        <translation>Τραγούδια που είπατε ότι ήταν λάθος, με αριθμούς· χωρίς ήχο.</translation>
    </message>
    <message>
        <source>Libraries</source>
        <translation>Βιβλιοθήκες</translation>
    </message>
    <message>
        <source>Fingerprints of your music. The music itself stays where it is.</source>
        <translation>Αποτυπώματα της μουσικής σας. Η ίδια η μουσική μένει όπου είναι.</translation>
    </message>
    <message>
        <source>Trainings and evaluations</source>
        <translation>Εκπαιδεύσεις και αξιολογήσεις</translation>
    </message>
    <message>
        <source>Runs, models, results and your recordings.</source>
        <translation>Εκπαιδεύσεις, μοντέλα, αποτελέσματα και οι ηχογραφήσεις σας.</translation>
    </message>
    <message>
        <source>Prepared music</source>
        <translation>Έτοιμη μουσική</translation>
    </message>
    <message>
        <source>Copies for training and testing. They can be made again.</source>
        <translation>Αντίγραφα για εκπαίδευση και αξιολόγηση. Μπορούν να ξαναφτιαχτούν.</translation>
    </message>
    <message>
        <source>Settings and log</source>
        <translation>Ρυθμίσεις και αρχείο καταγραφής</translation>
    </message>
    <message>
        <source>Your choices on this page, and the log of errors.</source>
        <translation>Οι επιλογές αυτής της σελίδας και ό,τι πήγε στραβά εσωτερικά.</translation>
    </message>
</context>
<context>
    <name>ViewTools</name>
    <message>
        <source>Mel axis</source>
        <translation>Άξονας mel</translation>
    </message>
    <message>
        <source>Log axis</source>
        <translation>Λογαριθμικός άξονας</translation>
    </message>
    <message>
        <source>Linear axis</source>
        <translation>Γραμμικός άξονας</translation>
    </message>
    <message>
        <source>Page colours</source>
        <translation>Χρώματα σελίδας</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Γκρι</translation>
    </message>
    <message>
        <source>Frequency axis</source>
        <translation>Άξονας συχνοτήτων</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Χρώματα</translation>
    </message>
    <message>
        <source>Lowest level shown</source>
        <translation>Κατώτερη στάθμη που φαίνεται</translation>
    </message>
    <message>
        <source>Highest level shown</source>
        <translation>Ανώτερη στάθμη που φαίνεται</translation>
    </message>
    <message>
        <source>Values under the pointer</source>
        <translation>Τι βρίσκεται κάτω από τον δείκτη</translation>
    </message>
    <message>
        <source>Freeze</source>
        <translation>Πάγωμα</translation>
    </message>
    <message>
        <source>Freeze the picture; listening continues (F)</source>
        <translation>Πάγωμα της εικόνας· η ακρόαση συνεχίζεται (F)</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Παγωμένο</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Back to the spectrogram</source>
        <translation>Πίσω στον ήχο</translation>
    </message>
    <message>
        <source>Show the spectrogram again (Y)</source>
        <translation>Εμφάνιση ξανά του φασματογραφήματος (Y)</translation>
    </message>
    <message>
        <source>Why it matched</source>
        <translation>Γιατί ταίριαξε</translation>
    </message>
    <message>
        <source>The song is being read.</source>
        <translation>Το τραγούδι διαβάζεται.</translation>
    </message>
    <message>
        <source>That song is not among the last candidates; ask again when it plays.</source>
        <translation>Αυτό το τραγούδι δεν είναι ανάμεσα σε όσα κρίθηκαν τελευταία· ρωτήστε ξανά όταν παίξει.</translation>
    </message>
    <message>
        <source>Why “{title}”</source>
        <translation>Γιατί «{title}»</translation>
    </message>
    <message>
        <source>Why not “{title}”</source>
        <translation>Γιατί όχι «{title}»</translation>
    </message>
    <message>
        <source>{s} s were heard, matched at {from}: similarity {alike} of 1.</source>
        <translation>Ακούστηκαν {s} s, τοποθετημένα στο {from}: ομοιότητα {alike} στο 1.</translation>
    </message>
    <message>
        <source>{s} s were heard, matched at {from}: similarity {alike} of 1; the next song has {other}.</source>
        <translation>Ακούστηκαν {s} s, τοποθετημένα στο {from}: ομοιότητα {alike} στο 1, ενώ το επόμενο τραγούδι έχει {other}.</translation>
    </message>
    <message>
        <source>The sound was brought to the song&apos;s own speed.</source>
        <translation>Ο ήχος μεταφέρθηκε στην ταχύτητα του ίδιου του τραγουδιού.</translation>
    </message>
    <message>
        <source>{heard} of the song&apos;s {all} strongest tones are in what was heard; chance would give {chance}.</source>
        <translation>{heard} από τους {all} ισχυρότερους τόνους του τραγουδιού υπάρχουν σε όσα ακούστηκαν· η τύχη θα έδινε {chance}.</translation>
    </message>
</context>
<context>
    <name>WorkStrip</name>
    <message>
        <source>Progress</source>
        <translation>Πρόοδος</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Ακύρωση</translation>
    </message>
    <message>
        <source>Cancel this work</source>
        <translation>Ακύρωση αυτής της εργασίας</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Παύση</translation>
    </message>
    <message>
        <source>{done} of {total} {unit}</source>
        <translation>{done} από {total} {unit}</translation>
    </message>
    <message>
        <source>{what}: paused. What is finished is kept.</source>
        <translation>{what}: σε παύση. Ό,τι τελείωσε φυλάσσεται.</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Συνέχεια</translation>
    </message>
    <message>
        <source>{owner}: {text}</source>
        <translation>{owner}: {text}</translation>
    </message>
    <message>
        <source>Pausing; what is finished is kept</source>
        <translation>Γίνεται παύση· ό,τι τελείωσε φυλάσσεται</translation>
    </message>
    <message>
        <source>Stopping; what is finished is kept</source>
        <translation>Γίνεται διακοπή· ό,τι τελείωσε φυλάσσεται</translation>
    </message>
    <message>
        <source>{s} s left</source>
        <translation>απομένουν {s} s</translation>
    </message>
    <message>
        <source>{m} min {s} s left</source>
        <translation>απομένουν {m} λ. {s} s</translation>
    </message>
    <message>
        <source>{m} min left</source>
        <translation>απομένουν {m} λ.</translation>
    </message>
    <message>
        <source>{h} h {m} min left</source>
        <translation>απομένουν {h} ώ. {m} λ.</translation>
    </message>
</context>
<context>
    <name>_OtherCandidates</name>
    <message>
        <source>Nearest guesses</source>
        <translation>Πλησιέστερες εικασίες</translation>
    </message>
    <message>
        <source>Also considered</source>
        <translation>Εξετάστηκαν επίσης</translation>
    </message>
</context>
<context>
    <name>_Songs</name>
    <message>
        <source>Title</source>
        <translation>Τίτλος</translation>
    </message>
    <message>
        <source>Artist</source>
        <translation>Καλλιτέχνης</translation>
    </message>
    <message>
        <source>Album</source>
        <translation>Άλμπουμ</translation>
    </message>
    <message>
        <source>Sure</source>
        <translation>Βεβαιότητα</translation>
    </message>
</context>
</TS>
