; The installer for Windows. installer/windows/set_up.py says what it is called, which folder it installs, and the rest
; of what stands between two @.
;
; It asks nothing with /S. Other words: /AllUsers or /CurrentUser (all, if the rights are there), /D=FOLDER as the last
; one, /DESKTOP and /AUTOSTART for what is not ticked by itself; for the first start /CODE=, /URL=, /DESK= and /PERSON=,
; each with its value in quotes. The uninstaller knows /S and /WITH_BOOK.

Unicode true
Target amd64-unicode
SetCompressor /SOLID lzma
SetCompressorDictSize 64
ManifestDPIAware true
ManifestSupportedOS Win10
BrandingText " "
ShowInstDetails nevershow
ShowUninstDetails nevershow
Name "Salon Desk"
OutFile "@target@"

!define KEY "Software\Salon Desk"
!define UNINSTALL_KEY "Software\Microsoft\Windows\CurrentVersion\Uninstall\Salon Desk"
!define SERVICE "SalonDeskBook"
!define OLDEST_WINDOWS 17763 ; 10, of October 2018: Qt runs on nothing older
!define STOPPED 3 ; exit codes: somebody still works with the program, …
!define UNPREPARED 4 ; … and what was said for the first start was refused

!define MULTIUSER_EXECUTIONLEVEL Highest
!define MULTIUSER_MUI
!define MULTIUSER_INSTALLMODE_COMMANDLINE
!define MULTIUSER_INSTALLMODE_INSTDIR "Salon Desk"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_INSTDIR_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_KEY "${KEY}"
!define MULTIUSER_INSTALLMODE_DEFAULT_REGISTRY_VALUENAME "Folder"
!define MULTIUSER_USE_PROGRAMFILES64
!include MultiUser.nsh
!include MUI2.nsh
!include FileFunc.nsh
!include LogicLib.nsh
!include Sections.nsh
!include WinVer.nsh

!define MUI_ICON "@tree@/salon-desk.ico"
!define MUI_UNICON "@tree@/salon-desk.ico"
!define MUI_ABORTWARNING
!define MUI_COMPONENTSPAGE_NODESC
!define MUI_FINISHPAGE_RUN
!define MUI_FINISHPAGE_RUN_FUNCTION OpenDesk
!insertmacro MUI_PAGE_LICENSE "@tree@/LICENSE.txt"
!insertmacro MULTIUSER_PAGE_INSTALLMODE
!insertmacro MUI_PAGE_COMPONENTS
!insertmacro MUI_PAGE_INSTFILES
!insertmacro MUI_PAGE_FINISH
!insertmacro MUI_UNPAGE_COMPONENTS
!insertmacro MUI_UNPAGE_INSTFILES
!insertmacro MUI_LANGUAGE "English"
!insertmacro MUI_LANGUAGE "German"
!insertmacro MUI_LANGUAGE "Swedish"
!addincludedir "@files@"
!include words.nsh

VIProductVersion "@numbers@"
!macro VERSION_IN LANGUAGE
  VIAddVersionKey /LANG=${LANGUAGE} "ProductName" "Salon Desk"
  VIAddVersionKey /LANG=${LANGUAGE} "ProductVersion" "@version@"
  VIAddVersionKey /LANG=${LANGUAGE} "FileVersion" "@version@"
  VIAddVersionKey /LANG=${LANGUAGE} "FileDescription" "Salon Desk"
  VIAddVersionKey /LANG=${LANGUAGE} "CompanyName" "Salon Desk contributors"
  VIAddVersionKey /LANG=${LANGUAGE} "LegalCopyright" "© 2026 Salon Desk contributors"
!macroend
!insertmacro VERSION_IN ${LANG_ENGLISH}
!insertmacro VERSION_IN ${LANG_GERMAN}
!insertmacro VERSION_IN ${LANG_SWEDISH}

@signing@

!include leaving.nsh

Var Words
Var Told

; Hands a word of our own command line on to `salon-desk prepare`.
!macro PASS_ON WORD OPTION
  ClearErrors
  ${GetOptions} $R0 "${WORD}=" $R1
  ${IfNot} ${Errors}
    StrCpy $Told '$Told ${OPTION} "$R1"'
  ${EndIf}
!macroend

Section "-program"
  Call LetEverybodyLeave
  SetOutPath "$INSTDIR"
  SetDetailsPrint none
  RMDir /r "$INSTDIR\lib"
  Delete "$INSTDIR\*.pyd"
  Delete "$INSTDIR\*.dll"
  Delete "$INSTDIR\python*"
  SetDetailsPrint textonly
  File /r "@tree@/*"
@compiling@
  WriteUninstaller "$INSTDIR\Uninstall.exe"
  CreateShortcut "$SMPROGRAMS\Salon Desk.lnk" "$INSTDIR\Salon Desk.exe"
  WriteRegStr SHCTX "${KEY}" "Folder" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayName" "Salon Desk"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayVersion" "@version@"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "DisplayIcon" "$INSTDIR\Salon Desk.exe"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "Publisher" "Salon Desk contributors"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "InstallLocation" "$INSTDIR"
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "UninstallString" '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode'
  WriteRegStr SHCTX "${UNINSTALL_KEY}" "QuietUninstallString" '"$INSTDIR\Uninstall.exe" /$MultiUser.InstallMode /S'
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "EstimatedSize" @kilobytes@
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoModify" 1
  WriteRegDWORD SHCTX "${UNINSTALL_KEY}" "NoRepair" 1
  Call StartBook
  ${If} $BookRan == 1
    nsExec::ExecToLog '"$INSTDIR\salon-desk.exe" keeper upgrade'
    Pop $0
  ${EndIf}
SectionEnd

Section "$(ON_DESKTOP)" desktop
  CreateShortcut "$DESKTOP\Salon Desk.lnk" "$INSTDIR\Salon Desk.exe"
SectionEnd

Section /o "$(AT_LOGIN)" autostart
  CreateShortcut "$SMSTARTUP\Salon Desk.lnk" "$INSTDIR\Salon Desk.exe"
SectionEnd

Section "-unticked"
  ${IfNot} ${SectionIsSelected} ${desktop}
    Delete "$DESKTOP\Salon Desk.lnk"
  ${EndIf}
  ${IfNot} ${SectionIsSelected} ${autostart}
    Delete "$SMSTARTUP\Salon Desk.lnk"
  ${EndIf}
SectionEnd

Section "-first start"
  ${GetParameters} $R0
  StrCpy $Told ""
  !insertmacro PASS_ON "/CODE" "--code"
  !insertmacro PASS_ON "/URL" "--url"
  !insertmacro PASS_ON "/DESK" "--desk"
  !insertmacro PASS_ON "/PERSON" "--person"
  ${If} $Told != ""
    ${If} $MultiUser.InstallMode == "AllUsers"
      StrCpy $Told "--everyone $Told"
    ${EndIf}
    nsExec::ExecToStack '"$INSTDIR\salon-desk.exe" prepare $Told'
    Pop $0
    Pop $1
    ${If} $0 != 0
      SetErrorLevel ${UNPREPARED}
      MessageBox MB_OK|MB_ICONEXCLAMATION "$1" /SD IDOK
    ${EndIf}
  ${EndIf}
SectionEnd

Function .onInit
  StrCpy $R9 $INSTDIR ; what /D said: the next line forgets it
  !insertmacro MULTIUSER_INIT
  ${If} $R9 != ""
    StrCpy $INSTDIR $R9
  ${EndIf}
  ${IfNot} ${AtLeastBuild} ${OLDEST_WINDOWS}
    MessageBox MB_OK|MB_ICONSTOP "$(TOO_OLD)" /SD IDOK
    Quit
  ${EndIf}
  Call TickAsBefore
  ${If} ${Silent}
    ${GetParameters} $R0
    ClearErrors
    ${GetOptions} $R0 "/DESKTOP" $R1
    ${IfNot} ${Errors}
      !insertmacro SelectSection ${desktop}
    ${EndIf}
    ClearErrors
    ${GetOptions} $R0 "/AUTOSTART" $R1
    ${IfNot} ${Errors}
      !insertmacro SelectSection ${autostart}
    ${EndIf}
  ${EndIf}
FunctionEnd

; An upgrade keeps what was chosen before. The first time with /S, the desktop stays as it is.
Function TickAsBefore
  ReadRegStr $0 SHCTX "${KEY}" "Folder"
  ${If} $0 == ""
    ${If} ${Silent}
      !insertmacro UnselectSection ${desktop}
    ${EndIf}
    Return
  ${EndIf}
  ${IfNot} ${FileExists} "$DESKTOP\Salon Desk.lnk"
    !insertmacro UnselectSection ${desktop}
  ${EndIf}
  ${If} ${FileExists} "$SMSTARTUP\Salon Desk.lnk"
    !insertmacro SelectSection ${autostart}
  ${EndIf}
FunctionEnd

; Through the shell, which has the rights of who sits there: ours may be an administrator's.
Function OpenDesk
  Exec '"$WINDIR\explorer.exe" "$SMPROGRAMS\Salon Desk.lnk"'
FunctionEnd

; Before the program goes that can take the service away.
Section "-un.service"
  Call un.LetEverybodyLeave
  nsExec::Exec '"$SYSDIR\sc.exe" query ${SERVICE}'
  Pop $0
  ${If} $0 == 0
    Call un.SayWhetherWithBook
    nsExec::ExecToLog '"$INSTDIR\salon-desk.exe" keeper remove$Words'
    Pop $0
  ${EndIf}
SectionEnd

Section "un.$(THE_PROGRAM)"
  SectionIn RO
  Delete "$SMPROGRAMS\Salon Desk.lnk"
  Delete "$DESKTOP\Salon Desk.lnk"
  Delete "$SMSTARTUP\Salon Desk.lnk"
  SetOutPath "$TEMP"
@removing@
  Delete "$INSTDIR\Uninstall.exe"
  RMDir "$INSTDIR"
  DeleteRegKey SHCTX "${UNINSTALL_KEY}"
  DeleteRegKey SHCTX "${KEY}"
SectionEnd

Section /o "un.$(THE_BOOK)" un_book
  ${If} $MultiUser.InstallMode == "AllUsers"
    RMDir /r "$APPDATA\Salon Desk" ; ProgramData, since this is for all users
    SetShellVarContext current
  ${EndIf}
  RMDir /r "$LOCALAPPDATA\salon-desk"
SectionEnd

Function un.onInit
  !insertmacro MULTIUSER_UNINIT
  ${GetParameters} $R0
  ClearErrors
  ${GetOptions} $R0 "/WITH_BOOK" $R1
  ${IfNot} ${Errors}
    !insertmacro SelectSection ${un_book}
  ${EndIf}
FunctionEnd

Function un.SayWhetherWithBook
  StrCpy $Words ""
  ${If} ${SectionIsSelected} ${un_book}
    StrCpy $Words " --with-book"
  ${EndIf}
FunctionEnd
