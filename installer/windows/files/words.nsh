; What the installer says besides NSIS' own words.
!macro SAY LANGUAGE DESKTOP LOGIN PROGRAM BOOK CLOSE OPEN OLD
  LangString ON_DESKTOP ${LANGUAGE} "${DESKTOP}"
  LangString AT_LOGIN ${LANGUAGE} "${LOGIN}"
  LangString THE_PROGRAM ${LANGUAGE} "${PROGRAM}"
  LangString THE_BOOK ${LANGUAGE} "${BOOK}"
  LangString WILL_CLOSE ${LANGUAGE} "${CLOSE}"
  LangString STILL_OPEN ${LANGUAGE} "${OPEN}"
  LangString TOO_OLD ${LANGUAGE} "${OLD}"
!macroend

!insertmacro SAY ${LANG_ENGLISH} \
  "Shortcut on the desktop" \
  "Open when somebody logs in" \
  "The program" \
  "The salon's book on this PC, with all its backups" \
  "Salon Desk is open. It will be closed now; nothing that is booked gets lost." \
  "Salon Desk is still open. Please close it and try again." \
  "Salon Desk needs Windows 10 of October 2018 or newer."

!insertmacro SAY ${LANG_GERMAN} \
  "Verknüpfung auf dem Desktop" \
  "Beim Anmelden öffnen" \
  "Das Programm" \
  "Das Buch des Salons auf diesem PC, mit allen Sicherungen" \
  "Salon Desk ist geöffnet. Es wird jetzt geschlossen; nichts Gebuchtes geht verloren." \
  "Salon Desk ist noch geöffnet. Bitte schließen und noch einmal versuchen." \
  "Salon Desk braucht Windows 10 vom Oktober 2018 oder neuer."

!insertmacro SAY ${LANG_SWEDISH} \
  "Genväg på skrivbordet" \
  "Öppna vid inloggning" \
  "Programmet" \
  "Salongens bok på den här datorn, med alla säkerhetskopior" \
  "Salon Desk är öppet. Det stängs nu; inget som är bokat går förlorat." \
  "Salon Desk är fortfarande öppet. Stäng det och försök igen." \
  "Salon Desk behöver Windows 10 från oktober 2018 eller nyare."
