<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en_GB">
<context>
    <name>AccessGuard</name>
    <message>
        <source>You may not %1. These roles may: %2. Ask one of them, or ask an administrator for the role.</source>
        <translation>Dazu sind Sie nicht berechtigt: %1. Berechtigt sind diese Rollen: %2. Wenden Sie sich an eine davon, oder bitten Sie einen Administrator um die Rolle.</translation>
    </message>
    <message>
        <source>You are no longer signed in. Sign in again to go on.</source>
        <translation>Sie sind nicht mehr angemeldet. Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Niemand ist angemeldet. Melden Sie sich zuerst an.</translation>
    </message>
    <message>
        <source>The console is locked. Unlock it with your password and code.</source>
        <translation>Die Konsole ist gesperrt. Entsperren Sie sie mit Ihrem Passwort und Code.</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installation</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>An account name has 2 to 32 of the letters a to z, digits, dots, underscores and dashes, and starts with a letter.</source>
        <translation>Ein Kontoname hat 2 bis 32 Zeichen: Buchstaben a bis z, Ziffern, Punkte, Unterstriche und Bindestriche; er beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>“%1” is reserved by Linewarden. Choose another account name.</source>
        <translation>„%1“ ist für Linewarden reserviert. Wählen Sie einen anderen Kontonamen.</translation>
    </message>
    <message>
        <source>A name has 1 to 80 printable characters, as it should stand on signatures.</source>
        <translation>Ein Name hat 1 bis 80 druckbare Zeichen, so wie er auf Signaturen stehen soll.</translation>
    </message>
    <message>
        <source>A password has at least 12 characters. A few words in a row are easy to remember and hard to guess.</source>
        <translation>Ein Passwort hat mindestens 12 Zeichen. Einige aneinandergereihte Wörter sind leicht zu merken und schwer zu erraten.</translation>
    </message>
    <message>
        <source>This password is longer than the 1024 bytes that can be used. Shorten it.</source>
        <translation>Dieses Passwort ist länger als die 1024 Byte, die verwendet werden können. Kürzen Sie es.</translation>
    </message>
    <message>
        <source>The password is the account name. Choose one that nobody can guess.</source>
        <translation>Das Passwort ist der Kontoname. Wählen Sie eines, das niemand erraten kann.</translation>
    </message>
    <message>
        <source>This password is among those that are tried first. Choose one that nobody can guess; a few words in a row are easy to remember.</source>
        <translation>Dieses Passwort gehört zu denen, die zuerst ausprobiert werden. Wählen Sie eines, das niemand erraten kann; einige aneinandergereihte Wörter sind leicht zu merken.</translation>
    </message>
</context>
<context>
    <name>Argon2</name>
    <message>
        <source>The password could not be checked because memory is short (%1 MiB are needed for a moment). Close other programs and try again.</source>
        <translation>Das Passwort konnte nicht geprüft werden, weil der Arbeitsspeicher knapp ist (kurzzeitig werden %1 MiB benötigt). Schließen Sie andere Programme und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The stored password of this account cannot be read. An administrator has to reset it.</source>
        <translation>Das gespeicherte Passwort dieses Kontos ist nicht lesbar. Ein Administrator muss es zurücksetzen.</translation>
    </message>
</context>
<context>
    <name>KeyEnvelope</name>
    <message>
        <source>This recovery phrase does not open this installation. It may belong to another one, or be an older one.</source>
        <translation>Diese Wiederherstellungsphrase öffnet diese Installation nicht. Sie gehört vielleicht zu einer anderen oder ist veraltet.</translation>
    </message>
    <message>
        <source>This key file does not open this installation. It may belong to another one.</source>
        <translation>Diese Schlüsseldatei öffnet diese Installation nicht. Sie gehört vielleicht zu einer anderen.</translation>
    </message>
    <message>
        <source>The key in the keyring does not open this installation. Open it with the recovery phrase, which also writes a new entry.</source>
        <translation>Der Schlüssel im Schlüsselbund öffnet diese Installation nicht. Öffnen Sie sie mit der Wiederherstellungsphrase; dabei wird auch ein neuer Eintrag angelegt.</translation>
    </message>
    <message>
        <source>This installation was never given this way to open it. Use the keyring, the key file or the recovery phrase that it was set up with.</source>
        <translation>Diese Art des Öffnens wurde für diese Installation nie eingerichtet. Verwenden Sie den Schlüsselbund, die Schlüsseldatei oder die Wiederherstellungsphrase, mit der sie eingerichtet wurde.</translation>
    </message>
    <message>
        <source>There is no key file %1. Check the path given with --key-file.</source>
        <translation>Es gibt keine Schlüsseldatei %1. Prüfen Sie den mit --key-file angegebenen Pfad.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by other users of this computer and is not used. Take that right from them (mode 0600), and consider making a new key.</source>
        <translation>Die Schlüsseldatei %1 ist für andere Benutzer dieses Rechners lesbar und wird nicht verwendet. Entziehen Sie ihnen dieses Recht (Modus 0600) und erwägen Sie einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 is not a key file: it has to hold one line of 44 letters. Put back the copy you kept of it.</source>
        <translation>%1 ist keine Schlüsseldatei: Sie muss eine Zeile mit 44 Buchstaben enthalten. Legen Sie Ihre aufbewahrte Kopie zurück.</translation>
    </message>
    <message>
        <source>%1 is missing. Without it the store beside it cannot be opened: put back the copy from a backup.</source>
        <translation>%1 fehlt. Ohne diese Datei lässt sich der Datenspeicher daneben nicht öffnen: Legen Sie die Kopie aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>The key file of this installation (linewarden.keys) was changed or is cut short; the store cannot be opened with it. Put back the copy from a backup.</source>
        <translation>Die Schlüsseldatei dieser Installation (linewarden.keys) wurde verändert oder ist unvollständig; der Datenspeicher lässt sich damit nicht öffnen. Legen Sie die Kopie aus einer Sicherung zurück.</translation>
    </message>
    <message>
        <source>The key file of this installation was written by a newer Linewarden (version %1 of the file). Install that release and start again.</source>
        <translation>Die Schlüsseldatei dieser Installation wurde von einem neueren Linewarden geschrieben (Version %1 der Datei). Installieren Sie diese Version und starten Sie erneut.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The keyring of this user holds no key for this installation. Sign in to the computer as the user who set it up, or open it with the recovery phrase.</source>
        <translation>Der Schlüsselbund dieses Benutzers enthält keinen Schlüssel für diese Installation. Melden Sie sich am Rechner als der Benutzer an, der sie eingerichtet hat, oder öffnen Sie sie mit der Wiederherstellungsphrase.</translation>
    </message>
    <message>
        <source>The keyring did not give access to the key. Unlock the keyring and try again, or open the installation with the recovery phrase.</source>
        <translation>Der Schlüsselbund gab den Schlüssel nicht frei. Entsperren Sie den Schlüsselbund und versuchen Sie es erneut, oder öffnen Sie die Installation mit der Wiederherstellungsphrase.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer. Start the desktop&apos;s keyring (Secret Service), or use a key file (--key-file) or the recovery phrase.</source>
        <translation>Auf diesem Rechner antwortet kein Schlüsselbund. Starten Sie den Schlüsselbund der Arbeitsumgebung (Secret Service), oder verwenden Sie eine Schlüsseldatei (--key-file) oder die Wiederherstellungsphrase.</translation>
    </message>
    <message>
        <source>The keyring did not answer within 30 seconds. Look for its window asking for a password, then try again.</source>
        <translation>Der Schlüsselbund hat nicht innerhalb von 30 Sekunden geantwortet. Suchen Sie sein Fenster, das nach einem Passwort fragt, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry for this installation does not hold a key. Open the installation with the recovery phrase to write a new one.</source>
        <translation>Der Eintrag des Schlüsselbunds für diese Installation enthält keinen Schlüssel. Öffnen Sie die Installation mit der Wiederherstellungsphrase, um einen neuen anzulegen.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>An account without a role may do nothing. Choose at least one role.</source>
        <translation>Ein Konto ohne Rolle darf nichts. Wählen Sie mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>The second factor of the new account is not complete. Start again.</source>
        <translation>Der zweite Faktor des neuen Kontos ist unvollständig. Beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>A recovery code of the new account is not one. Start again.</source>
        <translation>Ein Wiederherstellungscode des neuen Kontos ist ungültig. Beginnen Sie noch einmal.</translation>
    </message>
    <message>
        <source>This installation already has accounts. An administrator can add more.</source>
        <translation>In dieser Installation gibt es bereits Konten. Ein Administrator kann weitere anlegen.</translation>
    </message>
    <message>
        <source>There is already an account “%1”. Choose another account name.</source>
        <translation>Es gibt bereits ein Konto „%1“. Wählen Sie einen anderen Kontonamen.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>see lines, live values and history</source>
        <translation>Linien, aktuelle Werte und Verlauf ansehen</translation>
    </message>
    <message>
        <source>export values to a file</source>
        <translation>Werte in eine Datei exportieren</translation>
    </message>
    <message>
        <source>run the collector</source>
        <translation>die Datenerfassung betreiben</translation>
    </message>
    <message>
        <source>see accounts and roles</source>
        <translation>Konten und Rollen ansehen</translation>
    </message>
    <message>
        <source>add and change accounts</source>
        <translation>Konten anlegen und ändern</translation>
    </message>
    <message>
        <source>read the audit trail</source>
        <translation>den Audit-Trail lesen</translation>
    </message>
    <message>
        <source>verify the audit trail</source>
        <translation>den Audit-Trail prüfen</translation>
    </message>
    <message>
        <source>change settings of the installation</source>
        <translation>Einstellungen der Installation ändern</translation>
    </message>
    <message>
        <source>run diagnostics</source>
        <translation>Diagnosen ausführen</translation>
    </message>
</context>
<context>
    <name>RecoveryPhrase</name>
    <message>
        <source>Word %1, “%2”, is not one of the recovery words. Compare it with what you wrote down.</source>
        <translation>Wort %1, „%2“, gehört nicht zu den Wiederherstellungswörtern. Vergleichen Sie es mit Ihrer Aufzeichnung.</translation>
    </message>
    <message>
        <source>A recovery phrase has 24 words; these are %1. Type all of them in their order, with a space between two.</source>
        <translation>Eine Wiederherstellungsphrase hat 24 Wörter; dies sind %1. Geben Sie alle in ihrer Reihenfolge ein, mit je einem Leerzeichen dazwischen.</translation>
    </message>
    <message>
        <source>All the words exist, but they do not belong together: a word is wrong or two are in the wrong order. Compare them with what you wrote down.</source>
        <translation>Alle Wörter gibt es, aber sie passen nicht zusammen: Ein Wort ist falsch oder zwei stehen in falscher Reihenfolge. Vergleichen Sie sie mit Ihrer Aufzeichnung.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Operator</source>
        <translation>Bediener</translation>
    </message>
    <message>
        <source>Shift supervisor</source>
        <translation>Schichtleiter</translation>
    </message>
    <message>
        <source>Process engineer</source>
        <translation>Prozessingenieur</translation>
    </message>
    <message>
        <source>Quality engineer</source>
        <translation>Qualitätsingenieur</translation>
    </message>
    <message>
        <source>Maintenance technician</source>
        <translation>Instandhaltungstechniker</translation>
    </message>
    <message>
        <source>Security officer</source>
        <translation>Security-Beauftragter</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrator</translation>
    </message>
    <message>
        <source>Auditor</source>
        <translation>Auditor</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>A sealed secret does not open with this key. It was changed or belongs to something else.</source>
        <translation>Ein versiegeltes Geheimnis lässt sich mit diesem Schlüssel nicht öffnen. Es wurde verändert oder gehört zu etwas anderem.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This code is not accepted: it is wrong, was already used or has expired. Wait for the next code, or use a recovery code.</source>
        <translation>Dieser Code wird nicht angenommen: Er ist falsch, wurde bereits verwendet oder ist abgelaufen. Warten Sie auf den nächsten Code oder verwenden Sie einen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>You were not signed in: the name or the password is wrong, or the account is disabled. Check both and try again, or ask an administrator.</source>
        <translation>Die Anmeldung ist fehlgeschlagen: Name oder Passwort ist falsch, oder das Konto ist deaktiviert. Prüfen Sie beides und versuchen Sie es erneut, oder fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>There were too many failed tries. The next one is possible in %1 s.</source>
        <translation>Es gab zu viele Fehlversuche. Der nächste ist in %1 s möglich.</translation>
    </message>
    <message>
        <source>The password was given too long ago. Start again with name and password.</source>
        <translation>Die Eingabe des Passworts liegt zu lange zurück. Beginnen Sie erneut mit Name und Passwort.</translation>
    </message>
    <message>
        <source>This session has ended. Sign in again to go on.</source>
        <translation>Diese Sitzung ist beendet. Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>The signing key does not open with this password, or it was changed in the store. An administrator can make a new one by resetting the password.</source>
        <translation>Der Signaturschlüssel lässt sich mit diesem Passwort nicht öffnen, oder er wurde im Datenspeicher verändert. Ein Administrator kann einen neuen erzeugen, indem er das Passwort zurücksetzt.</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>An action without a proper name was to be written to the audit trail and was refused; nothing was changed. Please report this.</source>
        <translation>Eine Aktion ohne gültigen Namen sollte in den Audit-Trail geschrieben werden und wurde abgewiesen; nichts wurde geändert. Bitte melden Sie dies.</translation>
    </message>
    <message>
        <source>What was to be recorded is too long for the audit trail (4,000 characters a text). Shorten it and try again; nothing was changed.</source>
        <translation>Der Eintrag ist zu lang für den Audit-Trail (4.000 Zeichen je Text). Kürzen Sie ihn und versuchen Sie es erneut; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Entry %1 is missing or out of order: entry %2 stands in its place.</source>
        <translation>Eintrag %1 fehlt oder steht nicht in der Reihenfolge: An seiner Stelle steht Eintrag %2.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the one before it: an entry was changed, inserted, removed or moved here.</source>
        <translation>Eintrag %1 folgt nicht auf den vorhergehenden: Hier wurde ein Eintrag geändert, eingefügt, entfernt oder verschoben.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written: its content does not match its hash.</source>
        <translation>Eintrag %1 wurde nach dem Schreiben geändert: Sein Inhalt passt nicht zu seinem Hash.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 verlangt eine ganze Zahl von %2 bis %3, nicht „%4“.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>There is no Linewarden installation in %1. Set one up with “linewardenctl init”, or name its folder with --data.</source>
        <translation>In %1 gibt es keine Linewarden-Installation. Richten Sie mit „linewardenctl init“ eine ein, oder geben Sie ihren Ordner mit --data an.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file %1 cannot be read: %2. Check that it is there and that you may read it.</source>
        <translation>Die Datei %1 kann nicht gelesen werden: %2. Prüfen Sie, ob sie vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file %1 is larger than the %2 bytes allowed for it. It is probably not the file you meant.</source>
        <translation>Die Datei %1 ist größer als die dafür erlaubten %2 Byte. Wahrscheinlich ist es nicht die gewünschte Datei.</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Free some space on this volume and try again; nothing was changed.</source>
        <translation>Es ist kein Platz mehr, um %1 zu schreiben. Schaffen Sie Platz auf diesem Datenträger und versuchen Sie es erneut; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Give this user the right to write there, or choose another folder.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Geben Sie diesem Benutzer dort Schreibrecht, oder wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>%1 kann nicht geschrieben werden: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>The export would have more than %L1 rows, which is what a spreadsheet opens. Choose a shorter range, fewer tags, or fewer points.</source>
        <translation>Der Export hätte mehr als %L1 Zeilen; mehr öffnet eine Tabellenkalkulation nicht. Wählen Sie einen kürzeren Zeitraum, weniger Variablen oder weniger Punkte.</translation>
    </message>
    <message>
        <source>The plant file has no such tag.</source>
        <translation>Die Anlagendatei enthält keine solche Variable.</translation>
    </message>
    <message>
        <source>The range ends before it begins. Choose an end after the beginning.</source>
        <translation>Der Zeitraum endet, bevor er beginnt. Wählen Sie ein Ende nach dem Anfang.</translation>
    </message>
    <message>
        <source>The number of points must not be negative.</source>
        <translation>Die Anzahl der Punkte darf nicht negativ sein.</translation>
    </message>
    <message>
        <source>Choose between 1 and %L1 tags to export.</source>
        <translation>Wählen Sie 1 bis %L1 Variablen für den Export.</translation>
    </message>
    <message>
        <source>This range holds more than %L1 samples, too many to hand out at once. Choose a shorter range or ask for fewer points.</source>
        <translation>Dieser Zeitraum enthält mehr als %L1 Messwerte, zu viele für eine Abfrage. Wählen Sie einen kürzeren Zeitraum oder fordern Sie weniger Punkte an.</translation>
    </message>
</context>
<context>
    <name>linewarden::DemoPlace</name>
    <message>
        <source>The demo plant was not made, as you asked. Nothing is left behind.</source>
        <translation>Die Demoanlage wurde wunschgemäß nicht angelegt. Es bleibt nichts zurück.</translation>
    </message>
</context>
<context>
    <name>linewarden::HistoryRecorder</name>
    <message>
        <source>The store could not be written to for more than a minute.</source>
        <translation>In den Datenspeicher konnte seit über einer Minute nicht geschrieben werden.</translation>
    </message>
    <message>
        <source>Values are not being recorded. %1 The last minute is kept in memory and is written as soon as the store takes it.</source>
        <translation>Werte werden nicht aufgezeichnet. %1 Die letzte Minute bleibt im Arbeitsspeicher und wird geschrieben, sobald der Datenspeicher sie annimmt.</translation>
    </message>
    <message>
        <source>Values are being lost: the store has not taken any for a minute, and memory holds no more. History will show a gap. Check disk space and the store.</source>
        <translation>Werte gehen verloren: Der Datenspeicher hat seit einer Minute keine angenommen, und der Arbeitsspeicher fasst nicht mehr. Der Verlauf wird eine Lücke zeigen. Prüfen Sie Speicherplatz und Datenspeicher.</translation>
    </message>
    <message>
        <source>The collector was stopped.</source>
        <translation>Die Datenerfassung wurde angehalten.</translation>
    </message>
    <message>
        <source>The store did not answer in time.</source>
        <translation>Der Datenspeicher hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>The collector was not running.</source>
        <translation>Die Datenerfassung lief nicht.</translation>
    </message>
</context>
<context>
    <name>linewarden::InstallationSettings</name>
    <message>
        <source>The console can lock itself after 1 to 60 minutes without input. Choose a time in that range; nothing was changed.</source>
        <translation>Die Konsole kann sich nach 1 bis 60 Minuten ohne Eingabe selbst sperren. Wählen Sie eine Zeit in diesem Bereich; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>linewarden::LineBoard</name>
    <message>
        <source>The plant file names no state tag for this line.</source>
        <translation>Die Anlagendatei nennt für diese Linie keine Zustandsvariable.</translation>
    </message>
</context>
<context>
    <name>linewarden::LiveValues</name>
    <message>
        <source>This value has not been read since the program started.</source>
        <translation>Dieser Wert wurde seit dem Programmstart nicht gelesen.</translation>
    </message>
    <message>
        <source>The plant file does not name this tag.</source>
        <translation>Die Anlagendatei nennt diese Variable nicht.</translation>
    </message>
    <message>
        <source>No newer value has come for more than %1 s; this is the last one.</source>
        <translation>Seit mehr als %1 s ist kein neuerer Wert gekommen; dies ist der letzte.</translation>
    </message>
</context>
<context>
    <name>linewarden::PlantFile</name>
    <message>
        <source>This is not TOML: %1</source>
        <translation>Dies ist kein TOML: %1</translation>
    </message>
    <message>
        <source>the line cannot be understood.</source>
        <translation>die Zeile ist unverständlich.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB.</source>
        <translation>Die Datei ist größer als 16 MB.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. Save the file as UTF-8.</source>
        <translation>Der Text ist kein gültiges UTF-8. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>Spalte %1</translation>
    </message>
    <message>
        <source>The plant file %1 cannot be used. Correct it and try again:</source>
        <translation>Die Anlagendatei %1 kann nicht verwendet werden. Berichtigen Sie sie und versuchen Sie es erneut:</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… und %1 weitere.</translation>
    </message>
    <message>
        <source>“%1” is there already, in line %2. Names have to differ.</source>
        <translation>„%1“ gibt es bereits, in Zeile %2. Namen müssen sich unterscheiden.</translation>
    </message>
    <message>
        <source>There is no area “%1” in this file.</source>
        <translation>In dieser Datei gibt es keinen Bereich „%1“.</translation>
    </message>
    <message>
        <source>There is no zone “%1” in this file.</source>
        <translation>In dieser Datei gibt es keine Zone „%1“.</translation>
    </message>
    <message>
        <source>There is no PLC “%1” in this file.</source>
        <translation>In dieser Datei gibt es keine SPS „%1“.</translation>
    </message>
    <message>
        <source>There is no line “%1” in this file.</source>
        <translation>In dieser Datei gibt es keine Linie „%1“.</translation>
    </message>
    <message>
        <source>There is no unit “%1” in this file.</source>
        <translation>In dieser Datei gibt es keine Teilanlage „%1“.</translation>
    </message>
    <message>
        <source>There is no tag “%1” in this file.</source>
        <translation>In dieser Datei gibt es keine Variable „%1“.</translation>
    </message>
    <message>
        <source>Unit “%1” says that it belongs to line “%2”.</source>
        <translation>Teilanlage „%1“ gibt an, zur Linie „%2“ zu gehören.</translation>
    </message>
    <message>
        <source>Unit “%1” says that it belongs here, but is not in the list.</source>
        <translation>Teilanlage „%1“ gibt an, hierher zu gehören, steht aber nicht in der Liste.</translation>
    </message>
    <message>
        <source>A unit is in the list twice.</source>
        <translation>Eine Teilanlage steht zweimal in der Liste.</translation>
    </message>
    <message>
        <source>Tag “%1” is a string; a number is needed here.</source>
        <translation>Variable „%1“ ist eine Zeichenkette; hier wird eine Zahl benötigt.</translation>
    </message>
    <message>
        <source>The value takes %1 registers, and its PLC gives at most %2 in one request.</source>
        <translation>Der Wert belegt %1 Register, seine SPS liefert aber höchstens %2 je Anfrage.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone this system knows. It has to be an IANA name such as “Europe/Rome”.</source>
        <translation>„%1“ ist keine Zeitzone, die dieses System kennt. Es muss ein IANA-Name wie „Europe/Rome“ sein.</translation>
    </message>
    <message>
        <source>“%1” is not a time of day; write it as in “06:00”.</source>
        <translation>„%1“ ist keine Uhrzeit; schreiben Sie sie wie „06:00“.</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a host name.</source>
        <translation>„%1“ ist weder eine IP-Adresse noch ein Hostname.</translation>
    </message>
    <message>
        <source>The file is of format %1, and this Linewarden reads up to %2. Use a newer Linewarden.</source>
        <translation>Die Datei hat das Format %1, dieses Linewarden liest bis %2. Verwenden Sie ein neueres Linewarden.</translation>
    </message>
    <message>
        <source>A value of this type takes %1 registers. Leave the key out.</source>
        <translation>Ein Wert dieses Typs belegt %1 Register. Lassen Sie den Schlüssel weg.</translation>
    </message>
    <message>
        <source>Only a bool in a table of registers (input, holding) has a bit.</source>
        <translation>Nur ein bool in einer Registertabelle (input, holding) hat ein Bit.</translation>
    </message>
    <message>
        <source>Coils and discrete inputs hold bits; the type has to be bool there.</source>
        <translation>Coils und Discrete Inputs enthalten Bits; der Typ muss dort bool sein.</translation>
    </message>
    <message>
        <source>The value takes %1 registers and would end past address 65535.</source>
        <translation>Der Wert belegt %1 Register und würde hinter Adresse 65535 enden.</translation>
    </message>
    <message>
        <source>A bool or string has no scaling.</source>
        <translation>Ein bool oder string hat keine Skalierung.</translation>
    </message>
    <message>
        <source>The factor must not be 0.</source>
        <translation>Der Faktor darf nicht 0 sein.</translation>
    </message>
    <message>
        <source>A bool or string has no limits.</source>
        <translation>Ein bool oder string hat keine Grenzwerte.</translation>
    </message>
    <message>
        <source>Limits have to ascend: low_low, low, high, high_high.</source>
        <translation>Grenzwerte müssen aufsteigen: low_low, low, high, high_high.</translation>
    </message>
    <message>
        <source>A bool or string has no range.</source>
        <translation>Ein bool oder string hat keinen Bereich.</translation>
    </message>
    <message>
        <source>The range&apos;s high end has to be above its low end.</source>
        <translation>Das obere Ende des Bereichs muss über dem unteren liegen.</translation>
    </message>
    <message>
        <source>Only coils and holding registers can be written.</source>
        <translation>Nur Coils und Holding-Register können geschrieben werden.</translation>
    </message>
    <message>
        <source>The line holds more than %1 dots. Break it into several.</source>
        <translation>Die Zeile enthält mehr als %1 Punkte. Teilen Sie sie in mehrere auf.</translation>
    </message>
    <message>
        <source>This character may stand only in quotes or in a comment.</source>
        <translation>Dieses Zeichen darf nur in Anführungszeichen oder in einem Kommentar stehen.</translation>
    </message>
    <message>
        <source>A text of several lines is not possible here; use one pair of quotes.</source>
        <translation>Ein mehrzeiliger Text ist hier nicht möglich; verwenden Sie ein einfaches Paar Anführungszeichen.</translation>
    </message>
    <message>
        <source>The text that starts here is not closed in its line.</source>
        <translation>Der hier beginnende Text wird in seiner Zeile nicht abgeschlossen.</translation>
    </message>
    <message>
        <source>There is no key %1 here. Known are: %2.</source>
        <translation>Einen Schlüssel %1 gibt es hier nicht. Bekannt sind: %2.</translation>
    </message>
    <message>
        <source>The key is missing; it has to be there.</source>
        <translation>Der Schlüssel fehlt; er muss vorhanden sein.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>eine Zahl mit Nachkommastellen</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>eine Tabelle</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>ein Datum oder eine Uhrzeit</translation>
    </message>
    <message>
        <source>This is %1; it has to be %2.</source>
        <translation>Dies ist %1; verlangt ist %2.</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>ein Text in Anführungszeichen</translation>
    </message>
    <message>
        <source>The text is empty. Leave the key out, or say something.</source>
        <translation>Der Text ist leer. Lassen Sie den Schlüssel weg, oder geben Sie etwas an.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>Der Text ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The text holds control or invisible characters; remove them.</source>
        <translation>Der Text enthält Steuerzeichen oder unsichtbare Zeichen; entfernen Sie sie.</translation>
    </message>
    <message>
        <source>%1 is not a name. A name is 1 to 100 letters, digits, “.”, “_” or “-” without accents, and starts with a letter or digit.</source>
        <translation>%1 ist kein Name. Ein Name hat 1 bis 100 Buchstaben, Ziffern, „.“, „_“ oder „-“ ohne Akzente und beginnt mit einem Buchstaben oder einer Ziffer.</translation>
    </message>
    <message>
        <source>a name in quotes</source>
        <translation>ein Name in Anführungszeichen</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>eine Liste von Namen</translation>
    </message>
    <message>
        <source>The list has %1 entries; at most %2 are possible.</source>
        <translation>Die Liste hat %1 Einträge; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>This has to be a name in quotes.</source>
        <translation>Dies muss ein Name in Anführungszeichen sein.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>eines von %1</translation>
    </message>
    <message>
        <source>%1 is not possible here; it has to be %2.</source>
        <translation>%1 ist hier nicht möglich; verlangt ist %2.</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>eine ganze Zahl von %1 bis %2</translation>
    </message>
    <message>
        <source>%1 is out of range; it has to be from %2 to %3.</source>
        <translation>%1 liegt außerhalb des Bereichs; es muss von %2 bis %3 sein.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>The number has to be finite.</source>
        <translation>Die Zahl muss endlich sein.</translation>
    </message>
    <message>
        <source>a list of tables, each under its own %1</source>
        <translation>eine Liste von Tabellen, jede unter ihrem eigenen %1</translation>
    </message>
    <message>
        <source>There are %1; at most %2 are possible.</source>
        <translation>Es sind %1; höchstens %2 sind möglich.</translation>
    </message>
    <message>
        <source>There has to be at least one.</source>
        <translation>Es muss mindestens eines geben.</translation>
    </message>
    <message>
        <source>This has to be a table under its own %1.</source>
        <translation>Dies muss eine Tabelle unter ihrem eigenen %1 sein.</translation>
    </message>
</context>
<context>
    <name>linewarden::SetUp</name>
    <message>
        <source>There is a Linewarden installation in %1 already. It was left as it is; choose another folder.</source>
        <translation>In %1 gibt es bereits eine Linewarden-Installation. Sie blieb unverändert; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2. Check that you may write in this folder.</source>
        <translation>%1 kann nicht angelegt werden: %2. Prüfen Sie, ob Sie in diesem Ordner schreiben dürfen.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Audit</name>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>The audit trail is broken at entry %1: %2 The %3 entries before it are whole. Keep a copy of the store and tell a security officer.</source>
        <translation>Der Audit-Trail ist bei Eintrag %1 beschädigt: %2 Die %3 Einträge davor sind unversehrt. Bewahren Sie eine Kopie des Datenspeichers auf und informieren Sie einen Security-Beauftragten.</translation>
    </message>
    <message>
        <source>All %1 entries are whole. The newest has the hash %2.
</source>
        <translation>Alle %1 Einträge sind unversehrt. Der neueste hat den Hash %2.
</translation>
    </message>
    <message>
        <source>The audit trail, newest first</source>
        <translation>Der Audit-Trail, das Neueste zuerst</translation>
    </message>
    <message>
        <source>How many entries at most; 100 where left out.</source>
        <translation>Höchstzahl der Einträge; ohne Angabe 100.</translation>
    </message>
    <message>
        <source>Only entries older than this number.</source>
        <translation>Nur Einträge, die älter sind als diese Nummer.</translation>
    </message>
    <message>
        <source>Recomputes the whole audit trail</source>
        <translation>Rechnet den gesamten Audit-Trail nach</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Collect</name>
    <message>
        <source>PLC</source>
        <translation>SPS</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Anfragen</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Letzte Störung</translation>
    </message>
    <message>
        <source>Polls the PLCs and records, without a window</source>
        <translation>Fragt die SPSen ab und zeichnet auf, ohne Fenster</translation>
    </message>
    <message>
        <source>How long, in seconds; until it is told to end where left out.</source>
        <translation>Dauer in Sekunden; ohne Angabe, bis das Programm beendet wird.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::CommandLine</name>
    <message>
        <source>The installation&apos;s folder; %1 where left out.</source>
        <translation>Der Ordner der Installation; ohne Angabe %1.</translation>
    </message>
    <message>
        <source>The file with the key; the keyring where left out.</source>
        <translation>Die Datei mit dem Schlüssel; ohne Angabe der Schlüsselbund.</translation>
    </message>
    <message>
        <source>Acts as this person; password and code are read, a line each.</source>
        <translation>Handelt als diese Person; Passwort und Code werden gelesen, je eine Zeile.</translation>
    </message>
    <message>
        <source>Reads them from this file instead of standard input.</source>
        <translation>Liest sie aus dieser Datei statt von der Standardeingabe.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Gibt ein JSON-Dokument aus.</translation>
    </message>
    <message>
        <source>Usage: linewardenctl [--data DIR] [--key-file F] [--as NAME] [--secrets-file F] [--json] COMMAND [OPTIONS]

Commands:
</source>
        <translation>Aufruf: linewardenctl [--data DIR] [--key-file F] [--as NAME] [--secrets-file F] [--json] COMMAND [OPTIONS]

Befehle:
</translation>
    </message>
    <message>
        <source>
linewardenctl COMMAND --help tells a command&apos;s options.
</source>
        <translation>
linewardenctl COMMAND --help nennt die Optionen eines Befehls.
</translation>
    </message>
    <message>
        <source>Tells this.</source>
        <translation>Zeigt dies an.</translation>
    </message>
    <message>
        <source>“%1” takes no “%2”.</source>
        <translation>„%1“ nimmt kein „%2“ an.</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>Es fehlt ein Befehl.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Den Befehl „%1“ gibt es nicht.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Demo</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Code now</source>
        <translation>Code jetzt</translation>
    </message>
    <message>
        <source>The demo plant is in %1. Who can sign in:

%2</source>
        <translation>Die Demoanlage liegt in %1. Anmelden können sich:

%2</translation>
    </message>
    <message>
        <source>Makes an installation of the demo plant, with history</source>
        <translation>Legt eine Installation der Demoanlage mit Verlauf an</translation>
    </message>
    <message>
        <source>Days of history, 0 to 31; 7 where left out.</source>
        <translation>Tage an Verlauf, 0 bis 31; ohne Angabe 7.</translation>
    </message>
    <message>
        <source>Another plant file, such as plantsim&apos;s with its ports.</source>
        <translation>Eine andere Anlagendatei, etwa die von plantsim mit ihren Ports.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Doctor</name>
    <message>
        <source>It has not answered so far.</source>
        <translation>Sie hat bisher nicht geantwortet.</translation>
    </message>
    <message>
        <source>The system does not say whether its clock is in step.</source>
        <translation>Das System gibt nicht an, ob seine Uhr synchron läuft.</translation>
    </message>
    <message>
        <source>Check that a time service (NTP) runs; codes and records need the right time.</source>
        <translation>Prüfen Sie, ob ein Zeitdienst (NTP) läuft; Codes und Aufzeichnungen brauchen die richtige Zeit.</translation>
    </message>
    <message>
        <source>The clock is in step with a time server.</source>
        <translation>Die Uhr ist mit einem Zeitserver synchron.</translation>
    </message>
    <message>
        <source>The clock is not in step with a time server.</source>
        <translation>Die Uhr ist nicht mit einem Zeitserver synchron.</translation>
    </message>
    <message>
        <source>Turn a time service on, such as “timedatectl set-ntp true”. Sign-in codes fail when the clock is more than 30 seconds off, and records bear the wrong time.</source>
        <translation>Schalten Sie einen Zeitdienst ein, etwa mit „timedatectl set-ntp true“. Anmeldecodes scheitern, wenn die Uhr um mehr als 30 Sekunden abweicht, und Aufzeichnungen tragen die falsche Zeit.</translation>
    </message>
    <message>
        <source>The free space of %1 cannot be told.</source>
        <translation>Der freie Speicherplatz von %1 lässt sich nicht ermitteln.</translation>
    </message>
    <message>
        <source>Check that the volume is mounted.</source>
        <translation>Prüfen Sie, ob der Datenträger eingehängt ist.</translation>
    </message>
    <message>
        <source>%1 MB are free in %2.</source>
        <translation>%1 MB sind in %2 frei.</translation>
    </message>
    <message>
        <source>Make room on the volume, or move the installation to a larger one. Recording stops when it is full.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder verlegen Sie die Installation auf einen größeren. Ist er voll, endet die Aufzeichnung.</translation>
    </message>
    <message>
        <source>Put linewarden.keys back beside the store, from a backup.</source>
        <translation>Legen Sie linewarden.keys aus einer Sicherung neben den Datenspeicher zurück.</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>Schlüsselbund</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>Schlüsseldatei</translation>
    </message>
    <message>
        <source>recovery phrase</source>
        <translation>Wiederherstellungsphrase</translation>
    </message>
    <message>
        <source>The store opens by: %1.</source>
        <translation>Der Datenspeicher lässt sich öffnen mit: %1.</translation>
    </message>
    <message>
        <source>Add a recovery phrase: without one the data is lost with the key.</source>
        <translation>Fügen Sie eine Wiederherstellungsphrase hinzu: Ohne sie gehen mit dem Schlüssel auch die Daten verloren.</translation>
    </message>
    <message>
        <source>This installation does not use the keyring.</source>
        <translation>Diese Installation verwendet den Schlüsselbund nicht.</translation>
    </message>
    <message>
        <source>The keyring gives the key.</source>
        <translation>Der Schlüsselbund gibt den Schlüssel heraus.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or use --key-file on computers without one.</source>
        <translation>Entsperren Sie den Schlüsselbund, oder verwenden Sie --key-file auf Rechnern ohne Schlüsselbund.</translation>
    </message>
    <message>
        <source>Every page of %1 (%2 MB) is whole.</source>
        <translation>Jede Seite von %1 (%2 MB) ist unversehrt.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore the last backup.</source>
        <translation>Bewahren Sie eine Kopie des Ordners im jetzigen Zustand auf, und stellen Sie dann die letzte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>%1 at %2 answers within %3 ms.</source>
        <translation>%1 an %2 antwortet innerhalb von %3 ms.</translation>
    </message>
    <message>
        <source>%1 at %2 is not read: %3</source>
        <translation>%1 an %2 wird nicht gelesen: %3</translation>
    </message>
    <message>
        <source>Check the unit identifier and addresses in the plant file.</source>
        <translation>Prüfen Sie Unit-ID und Adressen in der Anlagendatei.</translation>
    </message>
    <message>
        <source>Check that the PLC runs, that host and port in the plant file are right, and that a firewall lets this computer through.</source>
        <translation>Prüfen Sie, ob die SPS läuft, ob Host und Port in der Anlagendatei stimmen und ob eine Firewall diesen Rechner durchlässt.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Follow the message; nothing was changed.</source>
        <translation>Folgen Sie der Meldung; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Checks store, keys, clock, disk, keyring and PLCs, each with a remedy</source>
        <translation>Prüft Datenspeicher, Schlüssel, Uhr, Datenträger, Schlüsselbund und SPSen, jeweils mit Abhilfe</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::HistoryText</name>
    <message>
        <source>--%1 takes a time with its zone, such as 2026-01-31T08:15:00Z, one back from now, such as -1h, or now; not “%2”.</source>
        <translation>--%1 verlangt eine Zeit mit Zeitzone wie 2026-01-31T08:15:00Z, eine von jetzt zurück wie -1h, oder now; nicht „%2“.</translation>
    </message>
    <message>
        <source>history needs --tag T --from A --to B.</source>
        <translation>history braucht --tag T --from A --to B.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>There is no tag “%1” in this plant. “linewardenctl tags” lists them.</source>
        <translation>In dieser Anlage gibt es keine Variable „%1“. „linewardenctl tags“ listet sie auf.</translation>
    </message>
    <message>
        <source>Recorded values of a tag</source>
        <translation>Aufgezeichnete Werte einer Variable</translation>
    </message>
    <message>
        <source>The tag&apos;s name.</source>
        <translation>Der Name der Variable.</translation>
    </message>
    <message>
        <source>From this time on.</source>
        <translation>Ab dieser Zeit.</translation>
    </message>
    <message>
        <source>Up to this time.</source>
        <translation>Bis zu dieser Zeit.</translation>
    </message>
    <message>
        <source>About so many values at most, extremes among them; all where left out.</source>
        <translation>Höchstens etwa so viele Werte, darunter die Extremwerte; ohne Angabe alle.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Init</name>
    <message>
        <source>Linewarden is set up in %1.

Recovery phrase. Write it down and lock it away; it opens the store when the key is lost, and is not shown again:
  %2

Second factor of %3, for an authenticator app:
  %4

Recovery codes of %3, each good once, for when the app is lost:
  %5
</source>
        <translation>Linewarden ist in %1 eingerichtet.

Wiederherstellungsphrase. Schreiben Sie sie auf und schließen Sie sie weg; sie öffnet den Datenspeicher, wenn der Schlüssel verloren ist, und wird nicht wieder angezeigt:
  %2

Zweiter Faktor von %3, für eine Authenticator-App:
  %4

Wiederherstellungscodes von %3, jeder einmal gültig, falls die App verloren geht:
  %5
</translation>
    </message>
    <message>
        <source>init needs --plant FILE and --admin NAME.</source>
        <translation>init braucht --plant FILE und --admin NAME.</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Passwort für %1</translation>
    </message>
    <message>
        <source>Makes an installation: store, keys, first administrator</source>
        <translation>Legt eine Installation an: Datenspeicher, Schlüssel, erster Administrator</translation>
    </message>
    <message>
        <source>The plant file.</source>
        <translation>Die Anlagendatei.</translation>
    </message>
    <message>
        <source>Account name of the first administrator; the password is read.</source>
        <translation>Kontoname des ersten Administrators; das Passwort wird gelesen.</translation>
    </message>
    <message>
        <source>The administrator&apos;s name for people.</source>
        <translation>Der angezeigte Name des Administrators.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::OpenConsole</name>
    <message>
        <source>Password of %1</source>
        <translation>Passwort von %1</translation>
    </message>
    <message>
        <source>Code of %1</source>
        <translation>Code von %1</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::SecretLines</name>
    <message>
        <source>A line on standard input is too long.</source>
        <translation>Eine Zeile auf der Standardeingabe ist zu lang.</translation>
    </message>
    <message>
        <source>%1 is needed, and standard input has ended. Give it there, a line each, or with --secrets-file.</source>
        <translation>%1 wird benötigt, und die Standardeingabe ist zu Ende. Geben Sie es dort an, je eine Zeile, oder mit --secrets-file.</translation>
    </message>
    <message>
        <source>%1 holds secrets and can be read by others. Make it readable by you alone (chmod 600) and change what is in it.</source>
        <translation>%1 enthält Geheimnisse und ist für andere lesbar. Machen Sie die Datei nur für sich lesbar (chmod 600) und ändern Sie ihren Inhalt.</translation>
    </message>
    <message>
        <source>%1 is needed, and %2 has no further line.</source>
        <translation>%1 wird benötigt, und %2 hat keine weitere Zeile.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Tags</name>
    <message>
        <source>There is no tag “%1” in this plant. “linewardenctl tags” lists them.</source>
        <translation>In dieser Anlage gibt es keine Variable „%1“. „linewardenctl tags“ listet sie auf.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Live values, read from the PLCs now</source>
        <translation>Aktuelle Werte, jetzt von den SPSen gelesen</translation>
    </message>
    <message>
        <source>Seconds to wait for PLCs at most; 5 where left out.</source>
        <translation>Höchste Wartezeit auf SPSen in Sekunden; ohne Angabe 5.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::UserList</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (deaktiviert)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>People, their roles and second factors</source>
        <translation>Personen, ihre Rollen und zweiten Faktoren</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::Connection</name>
    <message>
        <source>No connection to %1:%2 within %3 ms. Check that the PLC is on and the network reaches it.</source>
        <translation>Keine Verbindung zu %1:%2 innerhalb von %3 ms. Prüfen Sie, ob die SPS eingeschaltet und über das Netzwerk erreichbar ist.</translation>
    </message>
    <message>
        <source>The PLC sent bytes nobody asked for.</source>
        <translation>Die SPS hat unaufgefordert Bytes gesendet.</translation>
    </message>
    <message>
        <source>A reply with the unknown transaction number %1 was refused.</source>
        <translation>Eine Antwort mit der unbekannten Transaktionsnummer %1 wurde abgewiesen.</translation>
    </message>
    <message>
        <source>The reply came from unit %1 instead of unit %2 and was refused. Check the unit number.</source>
        <translation>Die Antwort kam von Unit %1 statt von Unit %2 und wurde abgewiesen. Prüfen Sie die Unit-Nummer.</translation>
    </message>
    <message>
        <source>No connection to %1:%2: %3. Check that the PLC is on and the network reaches it.</source>
        <translation>Keine Verbindung zu %1:%2: %3. Prüfen Sie, ob die SPS eingeschaltet und über das Netzwerk erreichbar ist.</translation>
    </message>
    <message>
        <source>The PLC closed the connection in the middle of a reply.</source>
        <translation>Die SPS hat die Verbindung mitten in einer Antwort geschlossen.</translation>
    </message>
    <message>
        <source>The PLC closed the connection.</source>
        <translation>Die SPS hat die Verbindung geschlossen.</translation>
    </message>
    <message>
        <source>The connection was lost: %1.</source>
        <translation>Die Verbindung ging verloren: %1.</translation>
    </message>
    <message>
        <source>The PLC did not answer within %1 ms.</source>
        <translation>Die SPS hat nicht innerhalb von %1 ms geantwortet.</translation>
    </message>
    <message>
        <source>It may not take several requests at once, so it gets them one at a time from now on.</source>
        <translation>Möglicherweise nimmt sie nicht mehrere Anfragen zugleich an; deshalb erhält sie sie ab jetzt einzeln.</translation>
    </message>
    <message>
        <source>%1 The connection was closed because nothing after it can be trusted.</source>
        <translation>%1 Die Verbindung wurde geschlossen, weil auf das Weitere kein Verlass ist.</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::Frame</name>
    <message>
        <source>The reply is not Modbus: its header names protocol %1 instead of 0.</source>
        <translation>Die Antwort ist kein Modbus: Ihr Kopf nennt Protokoll %1 statt 0.</translation>
    </message>
    <message>
        <source>The reply&apos;s header gives a length of %1 bytes; only 2 to 254 are possible.</source>
        <translation>Der Kopf der Antwort gibt eine Länge von %1 Byte an; möglich sind nur 2 bis 254.</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::ModbusTcpDriver</name>
    <message>
        <source>The value does not fit one request to this PLC, so it cannot be read. Check the tag&apos;s address and the PLC&apos;s request limits.</source>
        <translation>Der Wert passt nicht in eine Anfrage an diese SPS und kann daher nicht gelesen werden. Prüfen Sie die Adresse der Variable und die Anfragegrenzen der SPS.</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::ReadReply</name>
    <message>
        <source>The PLC answered with function %1 to a request of function %2.</source>
        <translation>Die SPS hat mit Funktion %1 auf eine Anfrage der Funktion %2 geantwortet.</translation>
    </message>
    <message>
        <source>The PLC sent an exception of %1 bytes; it has to have one.</source>
        <translation>Die SPS hat eine Ausnahme von %1 Byte gesendet; sie muss ein Byte haben.</translation>
    </message>
    <message>
        <source>The PLC sent a reply without any data.</source>
        <translation>Die SPS hat eine Antwort ohne Daten gesendet.</translation>
    </message>
    <message>
        <source>The PLC&apos;s reply gives a byte count of %1 where %2 were asked for.</source>
        <translation>Die Antwort der SPS gibt %1 Byte an, wo %2 angefordert wurden.</translation>
    </message>
    <message>
        <source>The PLC&apos;s reply is %1 bytes long where %2 were announced.</source>
        <translation>Die Antwort der SPS ist %1 Byte lang, wo %2 angekündigt waren.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 1, illegal function: it does not offer this table. Check the table of the tag&apos;s address.</source>
        <translation>Die SPS hat mit Ausnahme 1 (illegal function) geantwortet: Sie bietet diese Tabelle nicht an. Prüfen Sie die Tabelle der Adresse der Variable.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 2, illegal data address: it has nothing at this address. Check the tag&apos;s address.</source>
        <translation>Die SPS hat mit Ausnahme 2 (illegal data address) geantwortet: An dieser Adresse hat sie nichts. Prüfen Sie die Adresse der Variable.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 3, illegal data value: it does not accept this request. Check the request limits set for this PLC.</source>
        <translation>Die SPS hat mit Ausnahme 3 (illegal data value) geantwortet: Sie nimmt diese Anfrage nicht an. Prüfen Sie die für diese SPS eingestellten Anfragegrenzen.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 4, server device failure: it failed while reading. Check the PLC&apos;s diagnostics.</source>
        <translation>Die SPS hat mit Ausnahme 4 (server device failure) geantwortet: Das Lesen ist fehlgeschlagen. Prüfen Sie die Diagnose der SPS.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 5, acknowledge: it needs a long time for this request and gave no value yet.</source>
        <translation>Die SPS hat mit Ausnahme 5 (acknowledge) geantwortet: Sie braucht für diese Anfrage lange und hat noch keinen Wert geliefert.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 6, server device busy: it has no time for this request now. A longer sampling period may help.</source>
        <translation>Die SPS hat mit Ausnahme 6 (server device busy) geantwortet: Sie hat jetzt keine Zeit für diese Anfrage. Eine längere Abtastzeit kann helfen.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 7, negative acknowledge: it cannot do what was asked. Check the PLC&apos;s diagnostics.</source>
        <translation>Die SPS hat mit Ausnahme 7 (negative acknowledge) geantwortet: Sie kann das Verlangte nicht ausführen. Prüfen Sie die Diagnose der SPS.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 8, memory parity error: its memory is damaged. Have the PLC checked.</source>
        <translation>Die SPS hat mit Ausnahme 8 (memory parity error) geantwortet: Ihr Speicher ist beschädigt. Lassen Sie die SPS prüfen.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 10, gateway path unavailable: the gateway is overloaded or set up wrongly. Check the gateway.</source>
        <translation>Die SPS hat mit Ausnahme 10 (gateway path unavailable) geantwortet: Das Gateway ist überlastet oder falsch eingerichtet. Prüfen Sie das Gateway.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 11, gateway target device failed to respond: the device behind the gateway is silent. Check its wiring and unit number.</source>
        <translation>Die SPS hat mit Ausnahme 11 (gateway target device failed to respond) geantwortet: Das Gerät hinter dem Gateway schweigt. Prüfen Sie Verdrahtung und Unit-Nummer.</translation>
    </message>
    <message>
        <source>The PLC answered with exception %1, which the Modbus standard does not name. See the PLC&apos;s manual.</source>
        <translation>Die SPS hat mit Ausnahme %1 geantwortet, die der Modbus-Standard nicht nennt. Siehe das Handbuch der SPS.</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::ValueCodec</name>
    <message>
        <source>The PLC sent a number that is not finite (NaN or infinity), so there is no value to show. Check the sensor or the program that fills this register.</source>
        <translation>Die SPS hat eine Zahl gesendet, die nicht endlich ist (NaN oder unendlich); daher gibt es keinen Wert. Prüfen Sie den Sensor oder das Programm, das dieses Register füllt.</translation>
    </message>
    <message>
        <source>The PLC sent text that is not valid UTF-8, so it cannot be read safely. Check the tag&apos;s address, length and byte order.</source>
        <translation>Die SPS hat Text gesendet, der kein gültiges UTF-8 ist und daher nicht sicher gelesen werden kann. Prüfen Sie Adresse, Länge und Bytereihenfolge der Variable.</translation>
    </message>
    <message>
        <source>The value cannot be written to %1: %2</source>
        <translation>Der Wert kann nicht nach %1 geschrieben werden: %2</translation>
    </message>
    <message>
        <source>it is not a finite number.</source>
        <translation>er ist keine endliche Zahl.</translation>
    </message>
    <message>
        <source>its scaling cannot be undone.</source>
        <translation>seine Skalierung lässt sich nicht umkehren.</translation>
    </message>
    <message>
        <source>it is outside what the register can hold.</source>
        <translation>er liegt außerhalb dessen, was das Register fasst.</translation>
    </message>
    <message>
        <source>it is not text.</source>
        <translation>er ist kein Text.</translation>
    </message>
    <message>
        <source>it is longer than the field in the PLC.</source>
        <translation>er ist länger als das Feld in der SPS.</translation>
    </message>
    <message>
        <source>it contains a zero character.</source>
        <translation>er enthält ein Nullzeichen.</translation>
    </message>
    <message>
        <source>its bit is not between 0 and 15.</source>
        <translation>sein Bit liegt nicht zwischen 0 und 15.</translation>
    </message>
    <message>
        <source>The reply holds fewer registers than the value needs.</source>
        <translation>Die Antwort enthält weniger Register, als der Wert benötigt.</translation>
    </message>
    <message>
        <source>The tag names a bit that a register does not have.</source>
        <translation>Die Variable nennt ein Bit, das ein Register nicht hat.</translation>
    </message>
    <message>
        <source>The tag has a type that is not known.</source>
        <translation>Die Variable hat einen unbekannten Typ.</translation>
    </message>
    <message>
        <source>A single bit cannot be read as text. Correct the tag&apos;s type or table.</source>
        <translation>Ein einzelnes Bit kann nicht als Text gelesen werden. Berichtigen Sie Typ oder Tabelle der Variable.</translation>
    </message>
    <message>
        <source>its type is not known.</source>
        <translation>sein Typ ist unbekannt.</translation>
    </message>
    <message>
        <source>it is neither on nor off.</source>
        <translation>er ist weder ein noch aus.</translation>
    </message>
</context>
<context>
    <name>linewarden::sim::Fault</name>
    <message>
        <source>&quot;%1&quot; is not a time in seconds. Write it like 30 or 2.5.</source>
        <translation>„%1“ ist keine Zeit in Sekunden. Schreiben Sie sie wie 30 oder 2.5.</translation>
    </message>
    <message>
        <source>There is no fault &quot;%1&quot;. Use stop, drift, link-loss, slow or unauthorised-write.</source>
        <translation>Den Fehler „%1“ gibt es nicht. Verwenden Sie stop, drift, link-loss, slow oder unauthorised-write.</translation>
    </message>
</context>
<context>
    <name>linewarden::sim::ModbusEndpoint</name>
    <message>
        <source>Port %1 of %2 cannot be served: %3. Another program may hold it; choose other ports with --port-base.</source>
        <translation>Port %1 von %2 kann nicht bedient werden: %3. Vielleicht belegt ihn ein anderes Programm; wählen Sie andere Ports mit --port-base.</translation>
    </message>
</context>
<context>
    <name>linewarden::sim::PlantServer</name>
    <message>
        <source>&quot;%1&quot; cannot happen to &quot;%2&quot;: stop takes a line or a unit, drift a tag that is read only, unauthorised-write a writable tag, link-loss and slow a PLC.</source>
        <translation>„%1“ ist bei „%2“ nicht möglich: stop gilt für eine Linie oder Teilanlage, drift für eine nur lesbare Variable, unauthorised-write für eine schreibbare Variable, link-loss und slow für eine SPS.</translation>
    </message>
    <message>
        <source>From port %1 on there are too few ports for all PLCs. Choose --port-base %2 or lower.</source>
        <translation>Ab Port %1 gibt es zu wenige Ports für alle SPSen. Wählen Sie --port-base %2 oder niedriger.</translation>
    </message>
</context>
<context>
    <name>linewarden::sim::Plantsim</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>%1 kann nicht gelesen werden: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place with --plant-out.</source>
        <translation>%1 kann nicht geschrieben werden: %2. Wählen Sie mit --plant-out einen anderen Ort.</translation>
    </message>
    <message>
        <source>A plant to practise on: its PLCs as Modbus/TCP servers, until Ctrl+C.</source>
        <translation>Eine Anlage zum Üben: ihre SPSen als Modbus/TCP-Server, bis Strg+C.</translation>
    </message>
    <message>
        <source>Plant file to serve; the demo plant without it.</source>
        <translation>Anlagendatei, die bedient wird; ohne Angabe die Demoanlage.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Seed of the plant&apos;s chance; the same seed gives the same values.</source>
        <translation>Startwert des Zufalls der Anlage; derselbe Startwert ergibt dieselben Werte.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Serve at 127.0.0.1 from this port on, a port for each PLC.</source>
        <translation>An 127.0.0.1 ab diesem Port bedienen, ein Port je SPS.</translation>
    </message>
    <message>
        <source>port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Serve at 127.0.0.1 on ports that are free.</source>
        <translation>An 127.0.0.1 auf freien Ports bedienen.</translation>
    </message>
    <message>
        <source>Write the plant file with the ports in use there.</source>
        <translation>Die Anlagendatei mit den verwendeten Ports dorthin schreiben.</translation>
    </message>
    <message>
        <source>KIND[:TARGET][@START[+DURATION]], in seconds. Kinds: stop, drift, link-loss, slow, unauthorised-write. May be given several times.</source>
        <translation>KIND[:TARGET][@START[+DURATION]], in Sekunden. Arten: stop, drift, link-loss, slow, unauthorised-write. Kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>Fehler</translation>
    </message>
    <message>
        <source>End when the program that started this one ends.</source>
        <translation>Enden, wenn das aufrufende Programm endet.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe anzeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version anzeigen.</translation>
    </message>
    <message>
        <source>--port-base takes a port from 0 (any) to 65535, not &quot;%1&quot;.</source>
        <translation>--port-base verlangt einen Port von 0 (beliebig) bis 65535, nicht „%1“.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here; see --help.</source>
        <translation>„%1“ wird hier nicht erwartet; siehe --help.</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0.</source>
        <translation>--seed verlangt eine ganze Zahl ab 0.</translation>
    </message>
    <message>
        <source>The plant file could not be written with the ports in use, as its PLCs are not written as [[plcs]] with a key to a line. Write them so, or leave out --plant-out and set the ports by hand.</source>
        <translation>Die Anlagendatei konnte mit den verwendeten Ports nicht geschrieben werden, da ihre SPSen nicht als [[plcs]] mit einem Schlüssel je Zeile geschrieben sind. Schreiben Sie sie so, oder lassen Sie --plant-out weg und setzen Sie die Ports von Hand.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AdministratorStep</name>
    <message>
        <source>The first administrator adds everyone else. What they do stands in the audit trail under this name.</source>
        <translation>Der erste Administrator legt alle anderen an. Was er tut, steht unter diesem Namen im Audit-Trail.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Vollständiger Name</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Kontoname</translation>
    </message>
    <message>
        <source>2 to 32 of a–z, 0–9, dot, dash and underscore, starting with a letter.</source>
        <translation>2 bis 32 aus a–z, 0–9, Punkt, Bindestrich und Unterstrich, mit einem Buchstaben am Anfang.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>At least 12 characters; several words make a good one. It never has to be changed without a cause.</source>
        <translation>Mindestens 12 Zeichen; mehrere Wörter ergeben ein gutes. Es muss nie ohne Anlass geändert werden.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Passwort wiederholen</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Erster Administrator</translation>
    </message>
    <message>
        <source>This is not the same password. Type it once more.</source>
        <translation>Das ist nicht dasselbe Passwort. Geben Sie es noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CodeField</name>
    <message>
        <source>Six digits, new every 30 seconds.</source>
        <translation>Sechs Ziffern, alle 30 Sekunden neu.</translation>
    </message>
    <message>
        <source>Six digits from your authenticator app, or one of your recovery codes.</source>
        <translation>Sechs Ziffern aus der Authenticator-App oder ein Wiederherstellungscode.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CommandPalette</name>
    <message>
        <source>Search pages, lines, tags and commands</source>
        <translation>Seiten, Linien, Variablen und Befehle suchen</translation>
    </message>
    <message>
        <source>Go to a page, line or tag, or do something</source>
        <translation>Zu einer Seite, Linie oder Variable gehen oder etwas ausführen</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Treffer</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>Nichts enthält diese Buchstaben in dieser Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ConfirmPhraseStep</name>
    <message>
        <source>Enter these words from the paper. If one is missing there, go back and write it down.</source>
        <translation>Geben Sie diese Wörter vom Papier ein. Fehlt dort eines, gehen Sie zurück und schreiben Sie es auf.</translation>
    </message>
    <message>
        <source>Confirm the recovery phrase</source>
        <translation>Wiederherstellungsphrase bestätigen</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Wort %1</translation>
    </message>
    <message>
        <source>This is not word %1. Look at the paper, or go back to see the phrase.</source>
        <translation>Das ist nicht Wort %1. Sehen Sie auf das Papier, oder gehen Sie zurück, um die Phrase zu sehen.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DemoCard</name>
    <message>
        <source>Demo people</source>
        <translation>Demo-Personen</translation>
    </message>
    <message>
        <source>Demo plant</source>
        <translation>Demoanlage</translation>
    </message>
    <message>
        <source>These people exist only in this throw-away plant. Choose one to fill the fields.</source>
        <translation>Diese Personen gibt es nur in dieser Wegwerf-Anlage. Wählen Sie eine, um die Felder auszufüllen.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Verwenden</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Als %1 anmelden</translation>
    </message>
    <message>
        <source>Code, %1 s</source>
        <translation>Code, %1 s</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DemoRun</name>
    <message>
        <source>No temporary folder could be made: %1. Free some room there and start again.</source>
        <translation>Es konnte kein temporärer Ordner angelegt werden: %1. Schaffen Sie dort Platz und starten Sie erneut.</translation>
    </message>
    <message>
        <source>The practice plant (%1) does not run: %2. Its program belongs beside this one; build or install it and start again.</source>
        <translation>Die Übungsanlage (%1) läuft nicht: %2. Ihr Programm gehört neben dieses; bauen oder installieren Sie es und starten Sie erneut.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FailedPage</name>
    <message>
        <source>The key does not fit this store</source>
        <translation>Der Schlüssel passt nicht zu diesem Datenspeicher</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>Der Datenspeicher ist beschädigt</translation>
    </message>
    <message>
        <source>The store was made by a newer Linewarden</source>
        <translation>Der Datenspeicher stammt von einem neueren Linewarden</translation>
    </message>
    <message>
        <source>There is no store here</source>
        <translation>Hier gibt es keinen Datenspeicher</translation>
    </message>
    <message>
        <source>Another program has the store open</source>
        <translation>Ein anderes Programm hat den Datenspeicher geöffnet</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Der Datenträger ist voll</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>In den Ordner kann nicht geschrieben werden</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>Eine Datei kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>The keyring is not to be had</source>
        <translation>Der Schlüsselbund ist nicht verfügbar</translation>
    </message>
    <message>
        <source>The keyring refused the key</source>
        <translation>Der Schlüsselbund hat den Schlüssel verweigert</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>Der Schlüssel fehlt</translation>
    </message>
    <message>
        <source>The key is damaged</source>
        <translation>Der Schlüssel ist beschädigt</translation>
    </message>
    <message>
        <source>The plant file is not valid</source>
        <translation>Die Anlagendatei ist ungültig</translation>
    </message>
    <message>
        <source>The installation could not be opened</source>
        <translation>Die Installation konnte nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Ordner: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Fehler: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FirstRunWizard</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Setting up Linewarden, step %1 of %2</source>
        <translation>Linewarden wird eingerichtet, Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::LegendEntry</name>
    <message>
        <source>Shades this tag&apos;s limits. Delete takes it out of the trend.</source>
        <translation>Schattiert die Grenzwerte dieser Variable. Entf nimmt sie aus dem Trend.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::LineCard</name>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Good this shift</source>
        <translation>Gut in dieser Schicht</translation>
    </message>
    <message>
        <source>Rejected this shift</source>
        <translation>Ausschuss der Schicht</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gutmenge</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Availability this shift</source>
        <translation>Verfügbarkeit der Schicht</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Speed, last hour</source>
        <translation>Geschw., letzte Stunde</translation>
    </message>
    <message>
        <source>Out of limits</source>
        <translation>Außer Grenzen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Target %1 %2</source>
        <translation>Soll %1 %2</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Kein Sollwert</translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation>Verfügbarkeit %1</translation>
    </message>
    <message>
        <source>Speed of the last hour</source>
        <translation>Geschwindigkeit der letzten Stunde</translation>
    </message>
    <message>
        <source>All within limits</source>
        <translation>Alles in Grenzen</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 weitere</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::LinePage</name>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>There is no such line</source>
        <translation>Diese Linie gibt es nicht</translation>
    </message>
    <message>
        <source>The plant file does not name it. Choose one from Lines.</source>
        <translation>Die Anlagendatei nennt sie nicht. Wählen Sie eine unter „Linien“.</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Alle Linien anzeigen</translation>
    </message>
    <message>
        <source>The line cannot be shown</source>
        <translation>Die Linie kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Line before (Alt+Page Up)</source>
        <translation>Vorige Linie (Alt+Bild auf)</translation>
    </message>
    <message>
        <source>Next line (Alt+Page Down)</source>
        <translation>Nächste Linie (Alt+Bild ab)</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Schicht %1</translation>
    </message>
    <message>
        <source>%1, all tags</source>
        <translation>%1, alle Variablen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::LockPage</name>
    <message>
        <source>The console is locked. The lines go on and their alarms stay in sight below; nothing can be done until the console is unlocked.</source>
        <translation>Die Konsole ist gesperrt. Die Linien laufen weiter, ihre Alarme bleiben unten sichtbar; bedienen lässt sich erst wieder nach dem Entsperren.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Entsperren</translation>
    </message>
    <message>
        <source>Sign out and let someone else in</source>
        <translation>Abmelden und jemand anderen anmelden lassen</translation>
    </message>
    <message>
        <source>It locked itself because nothing was typed or clicked for a while.</source>
        <translation>Sie hat sich selbst gesperrt, weil eine Weile nichts eingegeben oder angeklickt wurde.</translation>
    </message>
    <message>
        <source>It was locked by hand.</source>
        <translation>Sie wurde von Hand gesperrt.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>Geben Sie den Code ein, den Ihr Authenticator jetzt anzeigt.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Lock the console</source>
        <translation>Konsole sperren</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Benutzer wechseln</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Nächster Fensterbereich</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Voriger Fensterbereich</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Helles Design</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Dunkles Design</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Design mit hohem Kontrast</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Opening the encrypted store</source>
        <translation>Der verschlüsselte Datenspeicher wird geöffnet</translation>
    </message>
    <message>
        <source>Checking keys, pages and the plant file.</source>
        <translation>Schlüssel, Seiten und Anlagendatei werden geprüft.</translation>
    </message>
    <message>
        <source>%1 — Linewarden</source>
        <translation>%1 — Linewarden</translation>
    </message>
    <message>
        <source>%1 — %2 — Linewarden</source>
        <translation>%1 — %2 — Linewarden</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::NowPanel</name>
    <message>
        <source>Now</source>
        <translation>Jetzt</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gutmenge</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Out of limits</source>
        <translation>Außer Grenzen</translation>
    </message>
    <message>
        <source>All within limits</source>
        <translation>Alles in Grenzen</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, noch %2</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>Keine Schicht</translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation>Verfügbarkeit %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::OverviewPage</name>
    <message>
        <source>Asking the lines</source>
        <translation>Linien werden abgefragt</translation>
    </message>
    <message>
        <source>Their state is shown as soon as it is known.</source>
        <translation>Ihr Zustand wird angezeigt, sobald er bekannt ist.</translation>
    </message>
    <message>
        <source>No lines yet</source>
        <translation>Noch keine Linien</translation>
    </message>
    <message>
        <source>The plant file names no line. Add one under [[lines]] and start Linewarden again.</source>
        <translation>Die Anlagendatei nennt keine Linie. Fügen Sie eine unter [[lines]] hinzu und starten Sie Linewarden neu.</translation>
    </message>
    <message>
        <source>The lines cannot be shown</source>
        <translation>Die Linien können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PageHeading</name>
    <message>
        <source>Search   Ctrl+K</source>
        <translation>Suchen   Strg+K</translation>
    </message>
    <message>
        <source>Search pages, lines, tags and commands (Ctrl+K)</source>
        <translation>Seiten, Linien, Variablen und Befehle suchen (Strg+K)</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Passwort verbergen</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Passwort anzeigen</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Die Feststelltaste ist aktiv.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PlantStep</name>
    <message numerus="yes">
        <source>%1: %n line(s), </source>
        <translation>
            <numerusform>%1: %n Linie, </numerusform>
            <numerusform>%1: %n Linien, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s), </source>
        <translation>
            <numerusform>%n Teilanlage, </numerusform>
            <numerusform>%n Teilanlagen, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PLC(s), </source>
        <translation>
            <numerusform>%n SPS, </numerusform>
            <numerusform>%n SPSen, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s).</source>
        <translation>
            <numerusform>%n Variable.</numerusform>
            <numerusform>%n Variablen.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plant</source>
        <translation>Die Anlage</translation>
    </message>
    <message>
        <source>A plant file names the lines, units, PLCs and tags of this site. Linewarden keeps a copy of its own.</source>
        <translation>Eine Anlagendatei nennt die Linien, Teilanlagen, SPSen und Variablen dieses Standorts. Linewarden bewahrt eine eigene Kopie auf.</translation>
    </message>
    <message>
        <source>The demo plant: three lines to practise on, run by plantsim</source>
        <translation>Die Demoanlage: drei Linien zum Üben, betrieben von plantsim</translation>
    </message>
    <message>
        <source>A plant file</source>
        <translation>Eine Anlagendatei</translation>
    </message>
    <message>
        <source>Plant file (TOML)</source>
        <translation>Anlagendatei (TOML)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>What is wrong with the plant file</source>
        <translation>Was an der Anlagendatei falsch ist</translation>
    </message>
    <message>
        <source>Key to the store</source>
        <translation>Schlüssel zum Datenspeicher</translation>
    </message>
    <message>
        <source>Every record is encrypted. Where is this workstation to keep the key?</source>
        <translation>Jede Aufzeichnung ist verschlüsselt. Wo soll diese Arbeitsstation den Schlüssel aufbewahren?</translation>
    </message>
    <message>
        <source>In this account&apos;s keyring (advised)</source>
        <translation>Im Schlüsselbund dieses Kontos (empfohlen)</translation>
    </message>
    <message>
        <source>In a key file, for workstations without a keyring</source>
        <translation>In einer Schlüsseldatei, für Arbeitsstationen ohne Schlüsselbund</translation>
    </message>
    <message>
        <source>Key file, made where it is missing</source>
        <translation>Schlüsseldatei; wird angelegt, wenn sie fehlt</translation>
    </message>
    <message>
        <source>Keep it on another medium than the store, readable by this account only.</source>
        <translation>Bewahren Sie sie auf einem anderen Datenträger als den Datenspeicher auf, nur für dieses Konto lesbar.</translation>
    </message>
    <message>
        <source>Choose the plant file</source>
        <translation>Anlagendatei auswählen</translation>
    </message>
    <message>
        <source>Plant files (*.toml);;All files (*)</source>
        <translation>Anlagendateien (*.toml);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>This plant file cannot be used:</source>
        <translation>Diese Anlagendatei kann nicht verwendet werden:</translation>
    </message>
    <message>
        <source>Say where the key file is or is to be made.</source>
        <translation>Geben Sie an, wo die Schlüsseldatei liegt oder angelegt werden soll.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::Program</name>
    <message>
        <source>The practice plant could not start</source>
        <translation>Die Übungsanlage konnte nicht starten</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::QrCode</name>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>QR-Code für die Authenticator-App</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecoveryCodesStep</name>
    <message>
        <source>Each of these opens the second step once, when the phone is lost or broken. Keep them where you keep the keys of the plant, not on this workstation. They are shown only now.</source>
        <translation>Jeder davon ersetzt einmal den zweiten Faktor, wenn das Telefon verloren oder defekt ist. Bewahren Sie sie dort auf, wo Sie die Schlüssel der Anlage aufbewahren, nicht auf dieser Arbeitsstation. Sie werden nur jetzt angezeigt.</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In Datei speichern…</translation>
    </message>
    <message>
        <source>I have written them down or saved them</source>
        <translation>Ich habe sie aufgeschrieben oder gespeichert</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Wiederherstellungscodes speichern</translation>
    </message>
    <message>
        <source>Saved to %1, readable by this account only. Move it off this workstation.</source>
        <translation>In %1 gespeichert, nur für dieses Konto lesbar. Verschieben Sie die Datei von dieser Arbeitsstation.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecoveryPhraseStep</name>
    <message>
        <source>These 24 words open the store when this workstation or its keyring is lost. Write them on paper, in order, and lock them away: whoever has them and the store can read all of it. They are shown only now and cannot be had again.</source>
        <translation>Diese 24 Wörter öffnen den Datenspeicher, wenn diese Arbeitsstation oder ihr Schlüsselbund verloren ist. Schreiben Sie sie der Reihe nach auf Papier und schließen Sie sie weg: Wer sie und den Datenspeicher hat, kann alles darin lesen. Sie werden nur jetzt angezeigt und sind später nicht mehr zu bekommen.</translation>
    </message>
    <message>
        <source>I have written the words down</source>
        <translation>Ich habe die Wörter aufgeschrieben</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Wiederherstellungsphrase</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SecondFactorForm</name>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Jemand anders</translation>
    </message>
    <message>
        <source>%1, the password is right. Now show that it is you.</source>
        <translation>%1, das Passwort stimmt. Zeigen Sie nun, dass Sie es sind.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SecondFactorStep</name>
    <message>
        <source>Scan the code with an authenticator app (any that makes time-based codes, RFC 6238), then enter the six digits it shows.</source>
        <translation>Scannen Sie den Code mit einer Authenticator-App (jede für zeitbasierte Codes, RFC 6238), und geben Sie dann die sechs angezeigten Ziffern ein.</translation>
    </message>
    <message>
        <source>Cannot scan? Type this key</source>
        <translation>Scannen nicht möglich? Geben Sie diesen Schlüssel ein</translation>
    </message>
    <message>
        <source>Code shown by the app</source>
        <translation>In der App angezeigter Code</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>This is not the code of this moment. Check that the clocks of phone and workstation are right, and enter the code the app shows now.</source>
        <translation>Das ist nicht der Code dieses Augenblicks. Prüfen Sie, ob die Uhren von Telefon und Arbeitsstation richtig gehen, und geben Sie den Code ein, den die App jetzt anzeigt.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SetUpStep</name>
    <message>
        <source>Setting up</source>
        <translation>Einrichtung läuft</translation>
    </message>
    <message>
        <source>Ready to set up</source>
        <translation>Bereit zur Einrichtung</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Einrichten</translation>
    </message>
    <message>
        <source>in this account&apos;s keyring</source>
        <translation>im Schlüsselbund dieses Kontos</translation>
    </message>
    <message>
        <source>in the key file %1</source>
        <translation>in der Schlüsseldatei %1</translation>
    </message>
    <message>
        <source>Linewarden will make an encrypted store for %1 in %2, keep its key %3, and make %4 its first administrator. Nothing has been written so far.</source>
        <translation>Linewarden legt für %1 einen verschlüsselten Datenspeicher in %2 an, bewahrt dessen Schlüssel %3 auf und macht %4 zum ersten Administrator. Bisher wurde nichts geschrieben.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SettingsPage</name>
    <message>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Design</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
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
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Yours, on this workstation.</source>
        <translation>Ihre Einstellung, an dieser Arbeitsstation.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Bewegung</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kurz</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Whether lists and words fade in, for at most 0.15 s.</source>
        <translation>Ob Listen und Wörter eingeblendet werden, höchstens 0,15 s lang.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>For everyone at this workstation, from the next start.</source>
        <translation>Für alle an dieser Arbeitsstation, ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Linewarden speaks this language from its next start.</source>
        <translation>Linewarden spricht diese Sprache ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>Diese Installation</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock after, in minutes</source>
        <translation>Sperren nach, in Minuten</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Sperren, wenn niemand da ist</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>Linewarden</source>
        <translation>Linewarden</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, Version 3 oder neuer</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Datenspeicher</translation>
    </message>
    <message>
        <source>SQLCipher: AES-256, an authentication code on each page, random key</source>
        <translation>SQLCipher: AES-256, ein Authentifizierungscode je Seite, zufälliger Schlüssel</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>For everyone; the change is written to the audit trail. Alarms stay in sight.</source>
        <translation>Für alle; die Änderung wird in den Audit-Trail geschrieben. Alarme bleiben sichtbar.</translation>
    </message>
    <message>
        <source>For everyone. Those who may change settings of the installation can change it.</source>
        <translation>Für alle. Wer Einstellungen der Installation ändern darf, kann dies ändern.</translation>
    </message>
    <message numerus="yes">
        <source>The console now locks after %n minute(s).</source>
        <translation>
            <numerusform>Die Konsole sperrt sich jetzt nach %n Minute.</numerusform>
            <numerusform>Die Konsole sperrt sich jetzt nach %n Minuten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Bereich schließen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SignInPage</name>
    <message>
        <source>Sign in to the Linewarden console.</source>
        <translation>Melden Sie sich an der Linewarden-Konsole an.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>Enter your account name.</source>
        <translation>Geben Sie Ihren Kontonamen ein.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>Geben Sie den Code ein, den Ihr Authenticator jetzt anzeigt.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>PLC connections</source>
        <translation>SPS-Verbindungen</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>Verschlüsselter Datenspeicher</translation>
    </message>
    <message>
        <source>History is not being recorded</source>
        <translation>Der Verlauf wird nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Keine Aufzeichnung</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Wer angemeldet ist</translation>
    </message>
    <message>
        <source>Lock the console (Ctrl+L)</source>
        <translation>Konsole sperren (Strg+L)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Sperren</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Angemeldet: %1</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>PLC connections: %1</source>
        <translation>SPS-Verbindungen: %1</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Datenspeicher %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) far outside their limits</source>
        <translation>
            <numerusform>%n Wert weit außerhalb seiner Grenzwerte</numerusform>
            <numerusform>%n Werte weit außerhalb ihrer Grenzwerte</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) outside their limits</source>
        <translation>
            <numerusform>%n Wert außerhalb seiner Grenzwerte</numerusform>
            <numerusform>%n Werte außerhalb ihrer Grenzwerte</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, answers in %2 ms</source>
        <translation>%1, antwortet in %2 ms</translation>
    </message>
    <message>
        <source>History is recorded each second</source>
        <translation>Der Verlauf wird jede Sekunde aufgezeichnet</translation>
    </message>
    <message>
        <source>Values outside their limits</source>
        <translation>Werte außerhalb ihrer Grenzwerte</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Benutzer wechseln</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TagTable</name>
    <message>
        <source>Tags of the unit</source>
        <translation>Variablen der Teilanlage</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>Variablen filtern</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TagTableModel</name>
    <message>
        <source>%1 in the trend</source>
        <translation>%1 im Trend</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Within limits</source>
        <translation>In Grenzen</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Alter</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TimeRangePicker</name>
    <message>
        <source>Stretch of time</source>
        <translation>Zeitraum</translation>
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
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TotalsBar</name>
    <message>
        <source>Lines running</source>
        <translation>Laufende Linien</translation>
    </message>
    <message>
        <source>Good this shift</source>
        <translation>Gut in dieser Schicht</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Ausschuss</translation>
    </message>
    <message>
        <source>Availability, mean</source>
        <translation>Verfügbarkeit, Ø</translation>
    </message>
    <message>
        <source>Out of limits</source>
        <translation>Außer Grenzen</translation>
    </message>
    <message>
        <source>Left of the shift</source>
        <translation>Rest der Schicht</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::Tour</name>
    <message>
        <source>The folder %1 cannot be made. Name another with --tour.</source>
        <translation>Der Ordner %1 kann nicht angelegt werden. Geben Sie mit --tour einen anderen an.</translation>
    </message>
    <message>
        <source>The tour waited too long at “%1” and ended there.</source>
        <translation>Der Rundgang hat bei „%1“ zu lange gewartet und endete dort.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Name another folder with --tour.</source>
        <translation>%1 kann nicht geschrieben werden. Geben Sie mit --tour einen anderen Ordner an.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TrendChart</name>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>%1 no value</source>
        <translation>%1 ohne Wert</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>Um %1: %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TrendExport</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another folder.</source>
        <translation>%1 wurde nicht gespeichert: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TrendLegend</name>
    <message>
        <source>Tags in the trend</source>
        <translation>Variablen im Trend</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TrendPanel</name>
    <message>
        <source>Reading history</source>
        <translation>Verlauf wird gelesen</translation>
    </message>
    <message>
        <source>No tag in the trend</source>
        <translation>Keine Variable im Trend</translation>
    </message>
    <message>
        <source>Check a tag in the table above to draw it here.</source>
        <translation>Haken Sie oben in der Tabelle eine Variable an, um sie hier zu zeichnen.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>Live</translation>
    </message>
    <message>
        <source>Follow what happens now</source>
        <translation>Dem aktuellen Geschehen folgen</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Vergrößern (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Verkleinern (−)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Bild speichern</translation>
    </message>
    <message>
        <source>Save the values as CSV</source>
        <translation>Werte als CSV speichern</translation>
    </message>
    <message>
        <source>The trend holds six tags. Take one out first.</source>
        <translation>Der Trend fasst sechs Variablen. Nehmen Sie zuerst eine heraus.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::UnitStrip</name>
    <message>
        <source>Units: %1</source>
        <translation>Teilanlagen: %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WaitNotice</name>
    <message>
        <source>After the failed attempts, the next one is possible in %1.</source>
        <translation>Nach den Fehlversuchen ist der nächste in %1 möglich.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::Workspace</name>
    <message>
        <source>This page is not there, or you may not open it.</source>
        <translation>Diese Seite gibt es nicht, oder Sie dürfen sie nicht öffnen.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Operate</source>
        <translation>Betreiben</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Verbessern</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Steuern</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Schützen</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n PLC(s)</source>
        <translation>
            <numerusform>%1 von %n SPS</numerusform>
            <numerusform>%1 von %n SPSen</numerusform>
        </translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>verbindet</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation>wartet auf neuen Versuch</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>There is no display to open a window on. Start this in a desktop session, under xvfb-run, or use linewardenctl, which needs none.</source>
        <translation>Es gibt keine Anzeige, um ein Fenster zu öffnen. Starten Sie das Programm in einer Desktop-Sitzung, unter xvfb-run, oder verwenden Sie linewardenctl, das keine braucht.</translation>
    </message>
    <message>
        <source>Operator and security console for factories. Without options it opens this workstation&apos;s installation.</source>
        <translation>Bedien- und Security-Konsole für Fabriken. Ohne Optionen wird die Installation dieser Arbeitsstation geöffnet.</translation>
    </message>
    <message>
        <source>Folder of the installation.</source>
        <translation>Ordner der Installation.</translation>
    </message>
    <message>
        <source>Key file, in place of the keyring.</source>
        <translation>Schlüsseldatei anstelle des Schlüsselbunds.</translation>
    </message>
    <message>
        <source>A practice plant in a throw-away store.</source>
        <translation>Eine Übungsanlage in einem Wegwerf-Datenspeicher.</translation>
    </message>
    <message>
        <source>With --demo: save a picture of every page and end.</source>
        <translation>Mit --demo: von jeder Seite ein Bild speichern und beenden.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light, dark oder high-contrast.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Größe des Fensters.</translation>
    </message>
    <message>
        <source>Language, such as de.</source>
        <translation>Sprache, etwa de.</translation>
    </message>
    <message>
        <source>--size is width x height between 640x480 and 7680x4320, such as 1280x800; “%1” is not.</source>
        <translation>--size ist Breite x Höhe zwischen 640x480 und 7680x4320, etwa 1280x800; „%1“ ist es nicht.</translation>
    </message>
    <message>
        <source>--theme is light, dark or high-contrast; “%1” is not.</source>
        <translation>--theme ist light, dark oder high-contrast; „%1“ ist es nicht.</translation>
    </message>
    <message>
        <source>--language is one of %1; “%2” is not.</source>
        <translation>--language ist eines von %1; „%2“ ist es nicht.</translation>
    </message>
    <message>
        <source>“%1” is no option. See --help.</source>
        <translation>„%1“ ist keine Option. Siehe --help.</translation>
    </message>
    <message>
        <source>--tour walks through the practice plant: give --demo with it.</source>
        <translation>--tour führt durch die Übungsanlage: Geben Sie auch --demo an.</translation>
    </message>
    <message>
        <source>--demo makes a store of its own: leave --data out.</source>
        <translation>--demo legt einen eigenen Datenspeicher an: Lassen Sie --data weg.</translation>
    </message>
    <message>
        <source>With --demo: what goes wrong in the plant, as plantsim --fault takes it.</source>
        <translation>Mit --demo: was in der Anlage schiefgeht, wie es plantsim --fault annimmt.</translation>
    </message>
    <message>
        <source>--fault is for the practice plant: give --demo with it.</source>
        <translation>--fault gilt für die Übungsanlage: Geben Sie auch --demo an.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The disk of the store is full. The change was not saved; what was saved before is untouched. Free some space on this disk and try again.</source>
        <translation>Der Datenträger des Datenspeichers ist voll. Die Änderung wurde nicht gespeichert; zuvor Gespeichertes ist unberührt. Schaffen Sie Platz auf diesem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk or network share of the store failed. The change was not saved. Check the disk and its connection, then try again.</source>
        <translation>Der Datenträger oder die Netzwerkfreigabe des Datenspeichers ist ausgefallen. Die Änderung wurde nicht gespeichert. Prüfen Sie den Datenträger und seine Verbindung und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The store cannot be written, as its file, folder or disk is read-only. Give this user the right to write there, or mount the disk writable.</source>
        <translation>In den Datenspeicher kann nicht geschrieben werden, weil Datei, Ordner oder Datenträger schreibgeschützt ist. Geben Sie diesem Benutzer dort Schreibrecht, oder hängen Sie den Datenträger beschreibbar ein.</translation>
    </message>
    <message>
        <source>Another program keeps the store locked, so the change was not saved. Wait until the other program is done or end it, then try again.</source>
        <translation>Ein anderes Programm hält den Datenspeicher gesperrt; die Änderung wurde daher nicht gespeichert. Warten Sie, bis das andere Programm fertig ist, oder beenden Sie es, und versuchen Sie es dann erneut.</translation>
    </message>
    <message>
        <source>The store is damaged: what is in the file is not what was written. The disk may be failing, or someone changed the file. Keep a copy of the file, check the disk and restore the last verified backup.</source>
        <translation>Der Datenspeicher ist beschädigt: Der Inhalt der Datei ist nicht das, was geschrieben wurde. Vielleicht fällt der Datenträger aus, oder jemand hat die Datei verändert. Bewahren Sie eine Kopie der Datei auf, prüfen Sie den Datenträger und stellen Sie die letzte geprüfte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be opened. Check that the folder is there, that the disk or network share is connected, and that this user may write there.</source>
        <translation>Die Datei des Datenspeichers kann nicht geöffnet werden. Prüfen Sie, ob der Ordner vorhanden ist, ob der Datenträger oder die Netzwerkfreigabe verbunden ist und ob dieser Benutzer dort schreiben darf.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Der Vorgang wurde abgebrochen, bevor er fertig war.</translation>
    </message>
    <message>
        <source>The change does not agree with what is stored (such as a name that is taken), so it was not saved. Look at the newest state and try again.</source>
        <translation>Die Änderung passt nicht zum Gespeicherten (etwa ein bereits vergebener Name) und wurde deshalb nicht gespeichert. Sehen Sie sich den neuesten Stand an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The store could not do this, and nothing was changed. Please report it with the log.</source>
        <translation>Der Datenspeicher konnte dies nicht ausführen; nichts wurde geändert. Bitte melden Sie dies zusammen mit dem Protokoll.</translation>
    </message>
    <message>
        <source>Cannot open the database</source>
        <translation>Die Datenbank kann nicht geöffnet werden</translation>
    </message>
    <message>
        <source>Cannot set the database&apos;s key</source>
        <translation>Der Schlüssel der Datenbank kann nicht gesetzt werden</translation>
    </message>
    <message>
        <source>Cannot run a statement</source>
        <translation>Eine Anweisung kann nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>Cannot copy the database</source>
        <translation>Die Datenbank kann nicht kopiert werden</translation>
    </message>
    <message>
        <source>Cannot prepare the statement</source>
        <translation>Die Anweisung kann nicht vorbereitet werden</translation>
    </message>
    <message>
        <source>Cannot run the statement</source>
        <translation>Die Anweisung kann nicht ausgeführt werden</translation>
    </message>
    <message>
        <source>It must be one statement, no more and no less</source>
        <translation>Es muss genau eine Anweisung sein</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>Die Anzahl der Parameter stimmt nicht</translation>
    </message>
    <message>
        <source>Cannot bind a value</source>
        <translation>Ein Wert kann nicht gebunden werden</translation>
    </message>
    <message>
        <source>The lists of a batch must have the same length</source>
        <translation>Die Listen eines Stapels müssen gleich lang sein</translation>
    </message>
    <message>
        <source>Cannot read a row</source>
        <translation>Eine Zeile kann nicht gelesen werden</translation>
    </message>
    <message>
        <source>There is no store at %1. Name the folder of an installation, or set a new one up.</source>
        <translation>An %1 gibt es keinen Datenspeicher. Geben Sie den Ordner einer Installation an, oder richten Sie eine neue ein.</translation>
    </message>
    <message>
        <source>There is already a file %1. It was left as it is; choose another name or folder, or move that file away first.</source>
        <translation>Es gibt bereits eine Datei %1. Sie blieb unverändert; wählen Sie einen anderen Namen oder Ordner, oder verschieben Sie diese Datei zuerst.</translation>
    </message>
    <message>
        <source>The key for the store is not 32 bytes long, so it cannot be one of ours. Unlock the store with the keyring, the key file or the recovery phrase.</source>
        <translation>Der Schlüssel für den Datenspeicher ist nicht 32 Byte lang und kann daher keiner von unseren sein. Entsperren Sie den Datenspeicher mit dem Schlüsselbund, der Schlüsseldatei oder der Wiederherstellungsphrase.</translation>
    </message>
    <message>
        <source>The key does not open the store %1. Either the key belongs to another installation, or the file is not a Linewarden store. Use this installation&apos;s key file or recovery phrase; nothing was changed.</source>
        <translation>Der Schlüssel öffnet den Datenspeicher %1 nicht. Entweder gehört der Schlüssel zu einer anderen Installation, oder die Datei ist kein Linewarden-Datenspeicher. Verwenden Sie die Schlüsseldatei oder die Wiederherstellungsphrase dieser Installation; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The store %1 is damaged (%2): what is in the file is not what was written. The disk may be failing, or someone changed the file. Nothing was changed; keep a copy of the file for examination, check the disk and restore the last verified backup.</source>
        <translation>Der Datenspeicher %1 ist beschädigt (%2): Der Inhalt der Datei ist nicht das, was geschrieben wurde. Vielleicht fällt der Datenträger aus, oder jemand hat die Datei verändert. Nichts wurde geändert; bewahren Sie eine Kopie der Datei zur Untersuchung auf, prüfen Sie den Datenträger und stellen Sie die letzte geprüfte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of Linewarden (its form is %2, this program knows forms up to %3). Nothing was changed; install the newer version, or restore a backup from before the update.</source>
        <translation>Der Datenspeicher %1 wurde von einer neueren Version von Linewarden geschrieben (seine Form ist %2, dieses Programm kennt Formen bis %3). Nichts wurde geändert; installieren Sie die neuere Version, oder stellen Sie eine Sicherung von vor der Aktualisierung wieder her.</translation>
    </message>
    <message>
        <source>The store %1 was written by another build of Linewarden, whose form %2 differs from this program&apos;s. Nothing was changed; use the build that wrote it, or restore a backup made with this one.</source>
        <translation>Der Datenspeicher %1 wurde von einem anderen Build von Linewarden geschrieben, dessen Form %2 von der dieses Programms abweicht. Nichts wurde geändert; verwenden Sie den Build, der ihn geschrieben hat, oder stellen Sie eine mit diesem erstellte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened (%2). Check that the folder is there, that the disk or network share is connected, and that this user may read it.</source>
        <translation>Der Datenspeicher %1 kann nicht geöffnet werden (%2). Prüfen Sie, ob der Ordner vorhanden ist, ob der Datenträger oder die Netzwerkfreigabe verbunden ist und ob dieser Benutzer ihn lesen darf.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written, as its file, folder or disk is read-only. Linewarden records who does what and will not work without that. Give this user the right to write there, or mount the disk writable; nothing was changed.</source>
        <translation>In den Datenspeicher %1 kann nicht geschrieben werden, weil Datei, Ordner oder Datenträger schreibgeschützt ist. Linewarden zeichnet auf, wer was tut, und arbeitet ohne dies nicht. Geben Sie diesem Benutzer dort Schreibrecht, oder hängen Sie den Datenträger beschreibbar ein; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>The disk of the store %1 is full. The change was not saved; what was saved before is untouched. Free some space on this disk and try again.</source>
        <translation>Der Datenträger des Datenspeichers %1 ist voll. Die Änderung wurde nicht gespeichert; zuvor Gespeichertes ist unberührt. Schaffen Sie Platz auf diesem Datenträger und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The store is being closed, so this was not done. Open Linewarden again and repeat it.</source>
        <translation>Der Datenspeicher wird gerade geschlossen; dies wurde daher nicht ausgeführt. Öffnen Sie Linewarden erneut und wiederholen Sie den Vorgang.</translation>
    </message>
    <message>
        <source>Something went wrong inside Linewarden, and the change was not saved. Please report it with the log.</source>
        <translation>In Linewarden ist ein Fehler aufgetreten, und die Änderung wurde nicht gespeichert. Bitte melden Sie dies zusammen mit dem Protokoll.</translation>
    </message>
    <message>
        <source>the file ends in the middle, after %1 bytes</source>
        <translation>die Datei endet mittendrin, nach %1 Byte</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>ihr Ende fehlt</translation>
    </message>
    <message>
        <source>The copy %1 could not be given its name. Check the folder and try again.</source>
        <translation>Die Kopie %1 konnte nicht umbenannt werden. Prüfen Sie den Ordner und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>trend</name>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day on the time axis</comment>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>15 min</source>
        <translation>15 min</translation>
    </message>
    <message>
        <source>1 h</source>
        <translation>1 h</translation>
    </message>
    <message>
        <source>8 h</source>
        <translation>8 h</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Schicht</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 T</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>Low priority</source>
        <translation>Niedrige Priorität</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Mittlere Priorität</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Hohe Priorität</translation>
    </message>
    <message>
        <source>Critical priority</source>
        <translation>Kritische Priorität</translation>
    </message>
    <message>
        <source>%1&#xa0;s</source>
        <translation>%1&#xa0;s</translation>
    </message>
    <message>
        <source>%1&#xa0;min</source>
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;h %2&#xa0;min</source>
        <translation>%1&#xa0;h %2&#xa0;min</translation>
    </message>
    <message>
        <source>%1&#xa0;d %2&#xa0;h</source>
        <translation>%1&#xa0;T %2&#xa0;h</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>noch kein Wert</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>no value: %1</source>
        <translation>kein Wert: %1</translation>
    </message>
    <message>
        <source>%1, not renewed for %2</source>
        <translation>%1, seit %2 nicht erneuert</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In Betrieb</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Leerlauf</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>Materialmangel</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Rückstau</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Umrüsten</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Reinigung</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Instandhaltung</translation>
    </message>
    <message>
        <source>below low %1</source>
        <translation>unter Grenzwert tief %1</translation>
    </message>
    <message>
        <source>above high %1</source>
        <translation>über Grenzwert hoch %1</translation>
    </message>
    <message>
        <source>below low-low %1</source>
        <translation>unter Grenzwert tief-tief %1</translation>
    </message>
    <message>
        <source>above high-high %1</source>
        <translation>über Grenzwert hoch-hoch %1</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Veraltet</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Schlecht</translation>
    </message>
</context>
</TS>
