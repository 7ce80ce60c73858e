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
    <message>
        <source>Your role demands a security key, and you have none registered. Add one under “My account”; everything else opens then.</source>
        <translation>Ihre Rolle verlangt einen Sicherheitsschlüssel, und für Sie ist keiner registriert. Fügen Sie unter „Mein Konto“ einen hinzu; danach ist alles Übrige zugänglich.</translation>
    </message>
    <message>
        <source>This needs your password and second factor once more, since it is some minutes since you last gave them.</source>
        <translation>Dies erfordert noch einmal Ihr Passwort und Ihren zweiten Faktor, da Sie beide zuletzt vor einigen Minuten angegeben haben.</translation>
    </message>
</context>
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The idle lock has to be between %1 and %2 minutes.</source>
        <translation>Die Inaktivitätssperre muss zwischen %1 und %2 Minuten liegen.</translation>
    </message>
    <message>
        <source>A session has to last between %1 and %2 minutes.</source>
        <translation>Eine Sitzung muss zwischen %1 und %2 Minuten dauern.</translation>
    </message>
    <message>
        <source>These rules hold for the role “%1” already; nothing was changed.</source>
        <translation>Diese Regeln gelten für die Rolle „%1“ bereits; nichts wurde geändert.</translation>
    </message>
</context>
<context>
    <name>AccessReviewDesk</name>
    <message>
        <source>There is no such review. Refresh the list.</source>
        <translation>Eine solche Überprüfung gibt es nicht. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>A review is open already, number %1. Finish and sign that one first.</source>
        <translation>Es ist bereits eine Überprüfung offen, Nummer %1. Schließen Sie zuerst diese ab und signieren Sie sie.</translation>
    </message>
    <message>
        <source>This review was signed by %1 and cannot be changed any more. Open a new one.</source>
        <translation>Diese Überprüfung wurde von %1 signiert und kann nicht mehr geändert werden. Öffnen Sie eine neue.</translation>
    </message>
    <message>
        <source>This review has no such item. Refresh it.</source>
        <translation>Diese Überprüfung hat keinen solchen Eintrag. Aktualisieren Sie sie.</translation>
    </message>
    <message>
        <source>The role “%1” of %2 can no longer be removed, so nothing was signed. %3</source>
        <translation>Die Rolle „%1“ von %2 kann nicht mehr entzogen werden, daher wurde nichts signiert. %3</translation>
    </message>
    <message>
        <source>It was taken and given anew since the review was opened. Keep it here, and judge it in a new review.</source>
        <translation>Sie wurde seit dem Öffnen der Überprüfung entzogen und neu vergeben. Behalten Sie sie hier bei und beurteilen Sie sie in einer neuen Überprüfung.</translation>
    </message>
</context>
<context>
    <name>AccessReviewRules</name>
    <message>
        <source>“%1” of %2 is not decided yet. Keep or remove each role, then sign.</source>
        <translation>Über „%1“ von %2 ist noch nicht entschieden. Behalten oder entziehen Sie jede Rolle und signieren Sie dann.</translation>
    </message>
    <message>
        <source>%1 decided over a role of their own, “%2”. Another security officer or an administrator has to decide it.</source>
        <translation>%1 hat über eine eigene Rolle entschieden, „%2“. Ein anderer Security-Beauftragter oder ein Administrator muss darüber entscheiden.</translation>
    </message>
    <message>
        <source>Taking the role “%1” from %2 needs two people, and you both decided and would sign it. Let an administrator or another security officer decide it, then sign.</source>
        <translation>Um %2 die Rolle „%1“ zu entziehen, braucht es zwei Personen; Sie haben aber selbst entschieden und würden auch signieren. Lassen Sie einen Administrator oder einen anderen Security-Beauftragten entscheiden und signieren Sie dann.</translation>
    </message>
    <message>
        <source>In a review administrators decide only over roles of administrators and security officers. A security officer decides over this one.</source>
        <translation>In einer Überprüfung entscheiden Administratoren nur über Rollen von Administratoren und Security-Beauftragten. Über diese entscheidet ein Security-Beauftragter.</translation>
    </message>
    <message>
        <source>Nobody decides over their own roles, nor those of a second account of theirs. Another security officer or an administrator has to.</source>
        <translation>Niemand entscheidet über die eigenen Rollen, auch nicht über die eines eigenen Zweitkontos. Das muss ein anderer Security-Beauftragter oder ein Administrator tun.</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
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
    <name>ActionWords</name>
    <message>
        <source>Signed in at %2</source>
        <translation>An %2 angemeldet</translation>
    </message>
    <message>
        <source>Signed out at %2</source>
        <translation>An %2 abgemeldet</translation>
    </message>
    <message>
        <source>Ended a session of %1</source>
        <translation>Eine Sitzung von %1 beendet</translation>
    </message>
    <message>
        <source>Locked the console at %2</source>
        <translation>Die Konsole an %2 gesperrt</translation>
    </message>
    <message>
        <source>Unlocked the console at %2</source>
        <translation>Die Konsole an %2 entsperrt</translation>
    </message>
    <message>
        <source>Was refused at sign-in at %2</source>
        <translation>Bei der Anmeldung an %2 abgewiesen</translation>
    </message>
    <message>
        <source>Was made to wait at sign-in at %2</source>
        <translation>Musste bei der Anmeldung an %2 warten</translation>
    </message>
    <message>
        <source>Gave the password at %2</source>
        <translation>Das Passwort an %2 angegeben</translation>
    </message>
    <message>
        <source>Proved again who they are</source>
        <translation>Die Identität erneut bestätigt</translation>
    </message>
    <message>
        <source>Used a recovery code</source>
        <translation>Einen Wiederherstellungscode verwendet</translation>
    </message>
    <message>
        <source>Tried what their roles do not allow</source>
        <translation>Etwas versucht, das die eigenen Rollen nicht erlauben</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <translation>%1 eingeladen</translation>
    </message>
    <message>
        <source>Added the account %1</source>
        <translation>Das Konto %1 angelegt</translation>
    </message>
    <message>
        <source>Became the first administrator</source>
        <translation>Erster Administrator geworden</translation>
    </message>
    <message>
        <source>Came in from the plant&apos;s directory</source>
        <translation>Aus dem Verzeichnisdienst der Anlage übernommen</translation>
    </message>
    <message>
        <source>Got their roles from the plant&apos;s directory</source>
        <translation>Rollen aus dem Verzeichnisdienst der Anlage erhalten</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>%1 deaktiviert</translation>
    </message>
    <message>
        <source>Enabled %1</source>
        <translation>%1 aktiviert</translation>
    </message>
    <message>
        <source>Reset the password of %1</source>
        <translation>Das Passwort von %1 zurückgesetzt</translation>
    </message>
    <message>
        <source>Reset the second factor of %1</source>
        <translation>Den zweiten Faktor von %1 zurückgesetzt</translation>
    </message>
    <message>
        <source>Chose their password and second factor</source>
        <translation>Passwort und zweiten Faktor gewählt</translation>
    </message>
    <message>
        <source>Changed their password</source>
        <translation>Das eigene Passwort geändert</translation>
    </message>
    <message>
        <source>Set up an authenticator</source>
        <translation>Einen Authenticator eingerichtet</translation>
    </message>
    <message>
        <source>Made new recovery codes</source>
        <translation>Neue Wiederherstellungscodes erzeugt</translation>
    </message>
    <message>
        <source>Added a security key</source>
        <translation>Einen Sicherheitsschlüssel hinzugefügt</translation>
    </message>
    <message>
        <source>Removed a security key</source>
        <translation>Einen Sicherheitsschlüssel entfernt</translation>
    </message>
    <message>
        <source>Made a new signing key</source>
        <translation>Einen neuen Signaturschlüssel erzeugt</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>%1 signiert</translation>
    </message>
    <message>
        <source>Showed a security key that looks copied</source>
        <translation>Einen Sicherheitsschlüssel vorgelegt, der kopiert zu sein scheint</translation>
    </message>
    <message>
        <source>Gave %1 the role “%3”</source>
        <translation>%1 die Rolle „%3“ gegeben</translation>
    </message>
    <message>
        <source>Took the role “%3” from %1</source>
        <translation>%1 die Rolle „%3“ entzogen</translation>
    </message>
    <message>
        <source>Asked to give %1 the role “%3”</source>
        <translation>Beantragt, %1 die Rolle „%3“ zu geben</translation>
    </message>
    <message>
        <source>Asked to take the role “%3” from %1</source>
        <translation>Beantragt, %1 die Rolle „%3“ zu entziehen</translation>
    </message>
    <message>
        <source>Refused to change the role “%3” of %1</source>
        <translation>Die Änderung der Rolle „%3“ von %1 abgelehnt</translation>
    </message>
    <message>
        <source>Opened an access review</source>
        <translation>Eine Zugriffsüberprüfung geöffnet</translation>
    </message>
    <message>
        <source>Decided on a role in an access review</source>
        <translation>In einer Zugriffsüberprüfung über eine Rolle entschieden</translation>
    </message>
    <message>
        <source>Signed an access review</source>
        <translation>Eine Zugriffsüberprüfung signiert</translation>
    </message>
    <message>
        <source>Changed what a role demands at sign-in</source>
        <translation>Geändert, was eine Rolle bei der Anmeldung verlangt</translation>
    </message>
    <message>
        <source>Changed the plant&apos;s directory</source>
        <translation>Die Einstellungen des Verzeichnisdienstes geändert</translation>
    </message>
    <message>
        <source>Was found disabled in the directory</source>
        <translation>Im Verzeichnisdienst deaktiviert vorgefunden</translation>
    </message>
    <message>
        <source>Prepared emergency access</source>
        <translation>Notfallzugang vorbereitet</translation>
    </message>
    <message>
        <source>Opened emergency access</source>
        <translation>Notfallzugang geöffnet</translation>
    </message>
    <message>
        <source>Closed emergency access</source>
        <translation>Notfallzugang geschlossen</translation>
    </message>
    <message>
        <source>Reviewed an emergency access</source>
        <translation>Einen Notfallzugang überprüft</translation>
    </message>
    <message>
        <source>Acknowledged a security notice</source>
        <translation>Eine Security-Meldung quittiert</translation>
    </message>
    <message>
        <source>Gave rise to a security notice</source>
        <translation>Eine Security-Meldung ausgelöst</translation>
    </message>
    <message>
        <source>Changed settings of the installation</source>
        <translation>Einstellungen der Installation geändert</translation>
    </message>
    <message>
        <source>Set this installation up</source>
        <translation>Diese Installation eingerichtet</translation>
    </message>
    <message>
        <source>Exported values to a file</source>
        <translation>Werte in eine Datei exportiert</translation>
    </message>
    <message>
        <source>Verified the audit trail</source>
        <translation>Den Audit-Trail geprüft</translation>
    </message>
    <message>
        <source>Checked the store</source>
        <translation>Den Datenspeicher geprüft</translation>
    </message>
    <message>
        <source>Changed the plant file</source>
        <translation>Die Anlagendatei geändert</translation>
    </message>
    <message>
        <source>Started the collector</source>
        <translation>Die Datenerfassung gestartet</translation>
    </message>
    <message>
        <source>Stopped the collector</source>
        <translation>Die Datenerfassung angehalten</translation>
    </message>
    <message>
        <source>Ran the command “%1”</source>
        <translation>Den Befehl „%1“ ausgeführt</translation>
    </message>
    <message>
        <source>Had to wait after failed sign-ins</source>
        <translation>Musste nach fehlgeschlagenen Anmeldungen warten</translation>
    </message>
    <message>
        <source>Failed sign-ins over many accounts</source>
        <translation>Fehlgeschlagene Anmeldungen über viele Konten hinweg</translation>
    </message>
    <message>
        <source>Began a draft of recipe %1</source>
        <translation>Einen Entwurf von Rezept %1 begonnen</translation>
    </message>
    <message>
        <source>Edited recipe %1</source>
        <translation>Rezept %1 bearbeitet</translation>
    </message>
    <message>
        <source>Discarded the draft of recipe %1</source>
        <translation>Den Entwurf von Rezept %1 verworfen</translation>
    </message>
    <message>
        <source>Commented on recipe %1</source>
        <translation>Rezept %1 kommentiert</translation>
    </message>
    <message>
        <source>Added a file to recipe %1</source>
        <translation>Rezept %1 eine Datei hinzugefügt</translation>
    </message>
    <message>
        <source>Submitted recipe %1</source>
        <translation>Rezept %1 eingereicht</translation>
    </message>
    <message>
        <source>Signed recipe %1</source>
        <translation>Rezept %1 signiert</translation>
    </message>
    <message>
        <source>Rejected recipe %1</source>
        <translation>Rezept %1 abgelehnt</translation>
    </message>
    <message>
        <source>Withdrew recipe %1</source>
        <translation>Rezept %1 zurückgezogen</translation>
    </message>
    <message>
        <source>Recipe %1 gave way to a newer one</source>
        <translation>Rezept %1 von einem neueren abgelöst</translation>
    </message>
    <message>
        <source>Recipe %1 became effective</source>
        <translation>Rezept %1 wirksam geworden</translation>
    </message>
    <message>
        <source>Began to load recipe %1</source>
        <translation>Das Laden von Rezept %1 begonnen</translation>
    </message>
    <message>
        <source>Loaded recipe %1</source>
        <translation>Rezept %1 geladen</translation>
    </message>
    <message>
        <source>Failed to load recipe %1</source>
        <translation>Laden von Rezept %1 fehlgeschlagen</translation>
    </message>
    <message>
        <source>Was interrupted loading recipe %1</source>
        <translation>Beim Laden von Rezept %1 unterbrochen</translation>
    </message>
    <message>
        <source>Found values drifted from recipe %1</source>
        <translation>Von Rezept %1 abgedriftete Werte festgestellt</translation>
    </message>
    <message>
        <source>Found the values of %1 as signed</source>
        <translation>Die Werte von %1 wie signiert vorgefunden</translation>
    </message>
    <message>
        <source>Found recipe %1 not verifiable</source>
        <translation>Rezept %1 als nicht prüfbar vorgefunden</translation>
    </message>
    <message>
        <source>Wrote values to %1</source>
        <translation>Werte in %1 geschrieben</translation>
    </message>
    <message>
        <source>Searched the audit trail</source>
        <translation>Den Audit-Trail durchsucht</translation>
    </message>
    <message>
        <source>Exported the audit trail to a file</source>
        <translation>Den Audit-Trail in eine Datei exportiert</translation>
    </message>
    <message>
        <source>Proved entry %1 of the audit trail</source>
        <translation>Eintrag %1 des Audit-Trails nachgewiesen</translation>
    </message>
    <message>
        <source>Made a checkpoint of the trail</source>
        <translation>Einen Checkpoint des Audit-Trails erstellt</translation>
    </message>
    <message>
        <source>Saved a search of the audit trail</source>
        <translation>Eine Suche im Audit-Trail gespeichert</translation>
    </message>
    <message>
        <source>Removed a saved search of the audit trail</source>
        <translation>Eine gespeicherte Suche im Audit-Trail entfernt</translation>
    </message>
    <message>
        <source>Moved old entries to an archive</source>
        <translation>Ältere Einträge in ein Archiv verschoben</translation>
    </message>
    <message>
        <source>Made the trail&apos;s hash tree anew</source>
        <translation>Den Hash-Baum des Audit-Trails neu erstellt</translation>
    </message>
    <message>
        <source>Acknowledged alarm %1</source>
        <translation>Alarm %1 quittiert</translation>
    </message>
    <message>
        <source>Reset alarm %1</source>
        <translation>Alarm %1 zurückgesetzt</translation>
    </message>
    <message>
        <source>Shelved alarm %1</source>
        <translation>Alarm %1 zurückgestellt</translation>
    </message>
    <message>
        <source>Took alarm %1 off the shelf</source>
        <translation>Zurückstellung von Alarm %1 aufgehoben</translation>
    </message>
    <message>
        <source>Asked to take alarm %1 out of service</source>
        <translation>Beantragt, Alarm %1 außer Betrieb zu nehmen</translation>
    </message>
    <message>
        <source>Took alarm %1 out of service</source>
        <translation>Alarm %1 außer Betrieb genommen</translation>
    </message>
    <message>
        <source>Refused to take alarm %1 out of service</source>
        <translation>Abgelehnt, Alarm %1 außer Betrieb zu nehmen</translation>
    </message>
    <message>
        <source>Returned alarm %1 to service</source>
        <translation>Alarm %1 wieder in Betrieb genommen</translation>
    </message>
    <message>
        <source>Commented on alarm %1</source>
        <translation>Alarm %1 kommentiert</translation>
    </message>
    <message>
        <source>Silenced the sound of alarms at %2</source>
        <translation>Den Alarmton an %2 stummgeschaltet</translation>
    </message>
    <message>
        <source>Exported figures or journal of alarms</source>
        <translation>Kennzahlen oder Journal der Alarme exportiert</translation>
    </message>
    <message>
        <source>Saved a view of the alarms</source>
        <translation>Eine Ansicht der Alarme gespeichert</translation>
    </message>
    <message>
        <source>Removed a saved view of the alarms</source>
        <translation>Eine gespeicherte Ansicht der Alarme entfernt</translation>
    </message>
    <message>
        <source>Changed the alarm route “%1”</source>
        <translation>Die Alarmweiterleitung „%1“ geändert</translation>
    </message>
    <message>
        <source>Tested the alarm route “%1”</source>
        <translation>Die Alarmweiterleitung „%1“ getestet</translation>
    </message>
</context>
<context>
    <name>AlarmActs</name>
    <message>
        <source>The alarm is not shelved.</source>
        <translation>Der Alarm ist nicht zurückgestellt.</translation>
    </message>
    <message>
        <source>%1 asked for this already; a second person has to approve it.</source>
        <translation>%1 hat dies bereits beantragt; eine zweite Person muss es genehmigen.</translation>
    </message>
    <message>
        <source>Nobody asks for this alarm to be out of service.</source>
        <translation>Niemand hat beantragt, diesen Alarm außer Betrieb zu nehmen.</translation>
    </message>
    <message>
        <source>You asked for this alarm to be out of service yourself, so a second person has to approve it.</source>
        <translation>Sie haben selbst beantragt, diesen Alarm außer Betrieb zu nehmen; daher muss eine zweite Person es genehmigen.</translation>
    </message>
</context>
<context>
    <name>AlarmFilter</name>
    <message>
        <source>Any state</source>
        <translation>Jeder Zustand</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Unquittiert</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>Selbsthaltend</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Vorgesehen unterdrückt</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
    <message>
        <source>Out of service asked for</source>
        <translation>Außer Betrieb beantragt</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Flatternd</translation>
    </message>
    <message>
        <source>Stale (over 24 hours)</source>
        <translation>Daueralarm (über 24 Stunden)</translation>
    </message>
    <message>
        <source>This saved view was made by another release of the program and cannot be shown. Save it anew.</source>
        <translation>Diese gespeicherte Ansicht stammt aus einer anderen Programmversion und kann nicht angezeigt werden. Speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>Priorität %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>Quelle %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>Zustand %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>Linie %1</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>Klasse %1</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>Text „%1“</translation>
    </message>
    <message>
        <source>grouped by line</source>
        <translation>nach Linie gruppiert</translation>
    </message>
    <message>
        <source>grouped by first-out</source>
        <translation>nach Erstalarm gruppiert</translation>
    </message>
    <message>
        <source>grouped by source</source>
        <translation>nach Quelle gruppiert</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
</context>
<context>
    <name>AlarmMenu</name>
    <message>
        <source>Take off the shelf…</source>
        <translation>Zurückstellung aufheben…</translation>
    </message>
    <message>
        <source>Shelve…	S</source>
        <translation>Zurückstellen…	S</translation>
    </message>
    <message>
        <source>Return to service…</source>
        <translation>Wieder in Betrieb nehmen…</translation>
    </message>
    <message>
        <source>Approve out of service…</source>
        <translation>Außer Betrieb genehmigen…</translation>
    </message>
    <message>
        <source>Refuse out of service…</source>
        <translation>Außer Betrieb ablehnen…</translation>
    </message>
    <message>
        <source>Ask to take out of service…</source>
        <translation>Außer Betrieb beantragen…</translation>
    </message>
    <message>
        <source>Acknowledge…	A</source>
        <translation>Quittieren…	A</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Zurücksetzen…</translation>
    </message>
</context>
<context>
    <name>AlarmOrder</name>
    <message>
        <source>No line</source>
        <translation>Keine Linie</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, line</comment>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>AlarmPanel</name>
    <message>
        <source>Acknowledge…</source>
        <translation>Quittieren…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Zurücksetzen…</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Zurückstellen…</translation>
    </message>
    <message>
        <source>End the shelf…</source>
        <translation>Zurückstellung beenden…</translation>
    </message>
    <message>
        <source>Out of service…</source>
        <translation>Außer Betrieb…</translation>
    </message>
    <message>
        <source>Approve out of service…</source>
        <translation>Außer Betrieb genehmigen…</translation>
    </message>
    <message>
        <source>Refuse it…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Return to service…</source>
        <translation>Wieder in Betrieb nehmen…</translation>
    </message>
</context>
<context>
    <name>AlarmRoute</name>
    <message>
        <source>Give it a name of 1 to %1 characters.</source>
        <translation>Geben Sie einen Namen aus 1 bis %1 Zeichen an.</translation>
    </message>
    <message>
        <source>The name holds signs that cannot be seen, or begins or ends with a space. Type it anew.</source>
        <translation>Der Name enthält nicht sichtbare Zeichen oder beginnt oder endet mit einem Leerzeichen. Geben Sie ihn neu ein.</translation>
    </message>
    <message>
        <source>Choose at most %1 classes and %1 lines; where all are meant, choose none.</source>
        <translation>Wählen Sie höchstens %1 Klassen und %1 Linien; sind alle gemeint, wählen Sie keine.</translation>
    </message>
    <message>
        <source>“%1” is no class or line that alarms can have.</source>
        <translation>„%1“ ist keine Klasse oder Linie, die Alarme haben können.</translation>
    </message>
    <message>
        <source>“%1” is no name or address of a computer. Give it as in “logs.example.com” or “192.0.2.7”, without a port.</source>
        <translation>„%1“ ist weder Name noch Adresse eines Rechners. Geben Sie ihn wie „logs.example.com“ oder „192.0.2.7“ an, ohne Port.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to %1.</source>
        <translation>Ein Port ist eine Zahl von 1 bis %1.</translation>
    </message>
    <message>
        <source>Give the whole path of the file “%1”, from the top.</source>
        <translation>Geben Sie den vollständigen Pfad der Datei „%1“ an, von der Wurzel an.</translation>
    </message>
    <message>
        <source>Choose the file of the authority that signed the receiver&apos;s certificate; without it nobody could tell the receiver from another.</source>
        <translation>Wählen Sie die Datei der Zertifizierungsstelle, die das Zertifikat des Empfängers signiert hat; ohne sie ließe sich der Empfänger nicht von einem anderen unterscheiden.</translation>
    </message>
    <message>
        <source>A certificate of ours and its private key go together: choose both files, or none.</source>
        <translation>Ein eigenes Zertifikat und sein privater Schlüssel gehören zusammen: Wählen Sie beide Dateien oder keine.</translation>
    </message>
    <message>
        <source>“%1” is no mail address. Give it as in “somebody@example.com”, without a name.</source>
        <translation>„%1“ ist keine E-Mail-Adresse. Geben Sie sie wie „somebody@example.com“ an, ohne Namen.</translation>
    </message>
    <message>
        <source>Somebody is told at once or after up to %1 minutes.</source>
        <translation>Benachrichtigt wird sofort oder nach höchstens %1 Minuten.</translation>
    </message>
    <message>
        <source>Each step has 1 to %1 mail addresses.</source>
        <translation>Jeder Schritt hat 1 bis %1 E-Mail-Adressen.</translation>
    </message>
    <message>
        <source>The name to sign in with has up to %1 characters, and none that cannot be seen.</source>
        <translation>Der Anmeldename hat höchstens %1 Zeichen und keine unsichtbaren.</translation>
    </message>
    <message>
        <source>A plan has 1 to %1 steps: who is told, and who next.</source>
        <translation>Ein Plan hat 1 bis %1 Schritte: wer benachrichtigt wird und wer als Nächstes.</translation>
    </message>
    <message>
        <source>Each step comes later than the one before. Put them in their order.</source>
        <translation>Jeder Schritt kommt später als der vorherige. Bringen Sie sie in ihre Reihenfolge.</translation>
    </message>
</context>
<context>
    <name>AlarmState</name>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Unquittiert</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Returned, unacknowledged</source>
        <translation>Gegangen, unquittiert</translation>
    </message>
    <message>
        <source>Latched, unacknowledged</source>
        <translation>Selbsthaltend, unquittiert</translation>
    </message>
    <message>
        <source>Latched, to be reset</source>
        <translation>Selbsthaltend, zurückzusetzen</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Vorgesehen unterdrückt</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Außer Betrieb</translation>
    </message>
</context>
<context>
    <name>AlarmViews</name>
    <message>
        <source>A saved view has a name of 1 to %1 characters that can be seen, on one line. Choose another name.</source>
        <translation>Eine gespeicherte Ansicht hat einen Namen aus 1 bis %1 sichtbaren Zeichen in einer Zeile. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>What this view asks for is too long to be kept. Shorten the text that is searched for.</source>
        <translation>Was diese Ansicht abfragt, ist zu lang zum Speichern. Kürzen Sie den Suchtext.</translation>
    </message>
    <message>
        <source>You have %1 saved views, which are the most. Remove one that you do not need any more.</source>
        <translation>Sie haben %1 gespeicherte Ansichten; mehr sind nicht möglich. Entfernen Sie eine, die Sie nicht mehr brauchen.</translation>
    </message>
    <message>
        <source>You have no saved view of this name. It may have been removed at another workstation; open the list again.</source>
        <translation>Sie haben keine gespeicherte Ansicht dieses Namens. Sie wurde vielleicht an einer anderen Arbeitsstation entfernt; öffnen Sie die Liste erneut.</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>Raised</source>
        <translation>Ausgelöst</translation>
    </message>
    <message>
        <source>Returned to normal</source>
        <translation>Gegangen</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurückgesetzt</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Zurückgestellt</translation>
    </message>
    <message>
        <source>Taken off the shelf</source>
        <translation>Zurückstellung aufgehoben</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Vorgesehen unterdrückt</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>Nicht mehr unterdrückt</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Außer Betrieb genommen</translation>
    </message>
    <message>
        <source>Returned to service</source>
        <translation>Wieder in Betrieb genommen</translation>
    </message>
    <message>
        <source>Announced again</source>
        <translation>Erneut gemeldet</translation>
    </message>
    <message>
        <source>Out of service asked for</source>
        <translation>Außer Betrieb beantragt</translation>
    </message>
    <message>
        <source>Out of service refused</source>
        <translation>Außer Betrieb abgelehnt</translation>
    </message>
    <message>
        <source>No longer defined</source>
        <translation>Nicht mehr definiert</translation>
    </message>
    <message>
        <source>above %1</source>
        <comment>a limit</comment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>a limit</comment>
        <translation>unter %1</translation>
    </message>
    <message>
        <source>more than %1 off</source>
        <comment>from the set point</comment>
        <translation>mehr als %1 abweichend</translation>
    </message>
    <message>
        <source>faster than %1 a second</source>
        <comment>a change</comment>
        <translation>schneller als %1 je Sekunde</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a value</comment>
        <translation>nicht %1</translation>
    </message>
    <message>
        <source>Shelved until %1</source>
        <translation>Zurückgestellt bis %1</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>a priority</comment>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a priority</comment>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>a priority</comment>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a priority</comment>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>a source of alarms</comment>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>a source of alarms</comment>
        <translation>Security</translation>
    </message>
    <message>
        <source>System</source>
        <comment>a source of alarms</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>%1 / %2</source>
        <comment>line, unit</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alarm, what it is this time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>on</source>
        <comment>a value</comment>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a value</comment>
        <translation>aus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, limit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; out of service asked for</source>
        <comment>a state</comment>
        <translation>%1; außer Betrieb beantragt</translation>
    </message>
</context>
<context>
    <name>AlertStops</name>
    <message>
        <source>Practice: %1 asks for somebody</source>
        <translation>Übung: %1 braucht jemanden</translation>
    </message>
    <message>
        <source>Somebody practises a flood of alarms.</source>
        <translation>Jemand übt eine Alarmflut.</translation>
    </message>
    <message>
        <source>None: nothing has happened in the plant.</source>
        <translation>Keine: In der Anlage ist nichts geschehen.</translation>
    </message>
    <message>
        <source>Acknowledge it, and see which alarm came first.</source>
        <translation>Quittieren Sie ihn, und sehen Sie nach, welcher Alarm zuerst kam.</translation>
    </message>
</context>
<context>
    <name>AnchorFolder</name>
    <message>
        <source>The folder %1 for checkpoints is not there, so they are kept in the store alone for now. Connect its disk or share; what it misses is written then.</source>
        <translation>Der Ordner %1 für Checkpoints ist nicht vorhanden; daher werden sie vorerst nur im Datenspeicher aufbewahrt. Verbinden Sie seinen Datenträger oder seine Freigabe; was dort fehlt, wird dann geschrieben.</translation>
    </message>
    <message>
        <source>The checkpoints in %1 cannot be read: %2. Check that the folder is connected and that you may read it.</source>
        <translation>Die Checkpoints in %1 können nicht gelesen werden: %2. Prüfen Sie, ob der Ordner verbunden ist und ob Sie ihn lesen dürfen.</translation>
    </message>
    <message>
        <source>there is no folder</source>
        <translation>es gibt keinen Ordner</translation>
    </message>
    <message>
        <source>it is a link, a folder or a device, not a plain file</source>
        <translation>es ist eine Verknüpfung, ein Ordner oder ein Gerät, keine gewöhnliche Datei</translation>
    </message>
</context>
<context>
    <name>ApprovalWords</name>
    <message>
        <source>%1 signed it meanwhile: %2.</source>
        <translation>%1 hat inzwischen signiert: %2.</translation>
    </message>
    <message>
        <source>Approve %1, for the process?</source>
        <translation>%1 für den Prozess freigeben?</translation>
    </message>
    <message>
        <source>Release %1, for production?</source>
        <translation>%1 für die Produktion freigeben?</translation>
    </message>
    <message>
        <source>Withdraw %1, from production?</source>
        <translation>%1 aus der Produktion zurückziehen?</translation>
    </message>
    <message>
        <source>I have looked at every value, limit and tolerance of this version; the process is right with them.</source>
        <translation>Ich habe jeden Wert, jeden Grenzwert und jede Toleranz dieser Version angesehen; der Prozess stimmt damit.</translation>
    </message>
    <message>
        <source>I have looked at this version and its approval for the process; I release it for production.</source>
        <translation>Ich habe diese Version und ihre Freigabe für den Prozess angesehen; ich gebe sie für die Produktion frei.</translation>
    </message>
    <message>
        <source>This version must not be used for production any more.</source>
        <translation>Diese Version darf nicht mehr für die Produktion verwendet werden.</translation>
    </message>
    <message>
        <source>Sign as process engineer</source>
        <translation>Als Prozessingenieur signieren</translation>
    </message>
    <message>
        <source>Sign as quality engineer</source>
        <translation>Als Qualitätsingenieur signieren</translation>
    </message>
    <message>
        <source>A quality engineer still has to release it; until then nothing changes.</source>
        <translation>Ein Qualitätsingenieur muss sie noch freigeben; bis dahin ändert sich nichts.</translation>
    </message>
    <message>
        <source> and takes the place of version %1</source>
        <translation> und ersetzt Version %1</translation>
    </message>
    <message>
        <source>It becomes effective at %1%2.</source>
        <translation>Sie wird wirksam: %1%2.</translation>
    </message>
    <message>
        <source>It becomes effective at once%1.</source>
        <translation>Sie wird sofort wirksam%1.</translation>
    </message>
    <message>
        <source>Its state was “%1” and is “%2” now.</source>
        <translation>Der Status war „%1“ und ist jetzt „%2“.</translation>
    </message>
    <message>
        <source>Its content is another than you were shown: %1</source>
        <translation>Der Inhalt ist ein anderer, als Ihnen gezeigt wurde: %1</translation>
    </message>
    <message>
        <source>Its hash is another than you were shown.</source>
        <translation>Der Hash ist ein anderer, als Ihnen gezeigt wurde.</translation>
    </message>
    <message>
        <source>Version %1 is effective now.</source>
        <translation>Version %1 ist jetzt wirksam.</translation>
    </message>
    <message>
        <source>No version is effective any more.</source>
        <translation>Es ist keine Version mehr wirksam.</translation>
    </message>
    <message>
        <source>Overdue by %1</source>
        <translation>Überfällig seit %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>5 h 20 min</comment>
        <translation>in %1</translation>
    </message>
    <message>
        <source>Signed. %1 now waits for a quality engineer.</source>
        <translation>Signiert. %1 wartet jetzt auf einen Qualitätsingenieur.</translation>
    </message>
    <message>
        <source>Signed. %1 is effective now.</source>
        <translation>Signiert. %1 ist jetzt wirksam.</translation>
    </message>
    <message>
        <source>Signed. %1 becomes effective at its time.</source>
        <translation>Signiert. %1 wird zur festgelegten Zeit wirksam.</translation>
    </message>
    <message>
        <source>Signed. %1: %2.</source>
        <translation>Signiert. %1: %2.</translation>
    </message>
    <message>
        <source>Nothing: it is effective already.</source>
        <translation>Nichts: sie ist bereits wirksam.</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive older entries</source>
        <translation>Ältere Einträge archivieren</translation>
    </message>
    <message>
        <source>They leave the store for a file that is signed and encrypted, and are removed only once it was read back and verified. Who has neither the file nor its passphrase cannot read them again; that they were not changed stays provable.</source>
        <translation>Sie verlassen den Datenspeicher für eine signierte und verschlüsselte Datei und werden erst entfernt, wenn diese zurückgelesen und geprüft wurde. Wer Datei und Passphrase nicht hat, kann sie nicht mehr lesen; dass sie nicht verändert wurden, bleibt nachweisbar.</translation>
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
    <name>AttachmentCommand</name>
    <message>
        <source>removal of a file</source>
        <translation>Entfernen einer Datei</translation>
    </message>
</context>
<context>
    <name>AuditArchive</name>
    <message>
        <source>The archive %1 does not hold: %2 Do not rely on it; take another copy of it.</source>
        <translation>Das Archiv %1 stimmt nicht: %2 Verlassen Sie sich nicht darauf; nehmen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>The archive %1 holds entries %2 to %3, and not entry %4.</source>
        <translation>Das Archiv %1 enthält die Einträge %2 bis %3, nicht aber Eintrag %4.</translation>
    </message>
    <message>
        <source>Its entries are not those that its checkpoint signs.</source>
        <translation>Seine Einträge sind nicht die, die sein Checkpoint signiert.</translation>
    </message>
    <message>
        <source>Stopped before the archive&apos;s end; nothing is said of it.</source>
        <translation>Vor dem Ende des Archivs angehalten; über das Archiv wird nichts ausgesagt.</translation>
    </message>
    <message>
        <source>The archive says it is of %1, but it is not signed with the key that was given: it was changed, or is of another installation. Do not rely on it.</source>
        <translation>Das Archiv gibt an, von %1 zu sein, ist aber nicht mit dem angegebenen Schlüssel signiert: Es wurde verändert oder stammt von einer anderen Installation. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>The archive %1 cannot be read: %2. Check that it is there and that you may read it.</source>
        <translation>Das Archiv %1 kann nicht gelesen werden: %2. Prüfen Sie, ob es vorhanden ist und ob Sie es lesen dürfen.</translation>
    </message>
    <message>
        <source>The archive %1 was changed or cut short after it was written. Do not rely on it; take another copy of it.</source>
        <translation>Das Archiv %1 wurde nach dem Schreiben verändert oder abgeschnitten. Verlassen Sie sich nicht darauf; nehmen Sie eine andere Kopie davon.</translation>
    </message>
    <message>
        <source>The passphrase does not open the archive %1. Check that it is the one that was chosen for this very file.</source>
        <translation>Die Passphrase öffnet das Archiv %1 nicht. Prüfen Sie, ob es die ist, die für genau diese Datei gewählt wurde.</translation>
    </message>
    <message>
        <source>This is not an archive of an audit trail that Linewarden wrote, or its head was changed. Choose the whole file as it was written.</source>
        <translation>Dies ist kein Archiv eines Audit-Trails, das Linewarden geschrieben hat, oder sein Kopf wurde verändert. Wählen Sie die ganze Datei, wie sie geschrieben wurde.</translation>
    </message>
    <message>
        <source>The passphrase of an archive has at least %1 characters. Choose a longer one and keep it apart from the file: without it nobody reads the archive again.</source>
        <translation>Die Passphrase eines Archivs hat mindestens %1 Zeichen. Wählen Sie eine längere und bewahren Sie sie getrennt von der Datei auf: Ohne sie kann niemand das Archiv wieder lesen.</translation>
    </message>
    <message>
        <source>What the store keeps of the archived entries %1 to %2 was changed: it does not fit together. Keep a copy of the store, and verify the archives by themselves.</source>
        <translation>Was der Datenspeicher von den archivierten Einträgen %1 bis %2 aufbewahrt, wurde verändert: Es passt nicht zusammen. Bewahren Sie eine Kopie des Datenspeichers auf, und prüfen Sie die Archive für sich.</translation>
    </message>
    <message>
        <source>Entry %1 is archived: the file “%4” holds entries %2 to %3. Give that file and its passphrase to read the entry or to prove it.</source>
        <translation>Eintrag %1 ist archiviert: Die Datei „%4“ enthält die Einträge %2 bis %3. Geben Sie diese Datei und ihre Passphrase an, um den Eintrag zu lesen oder nachzuweisen.</translation>
    </message>
    <message>
        <source>The archive %1 cannot be written: %2. Choose a folder that you may write to and that has room; no entry was removed, and no file was left there.</source>
        <translation>Das Archiv %1 kann nicht geschrieben werden: %2. Wählen Sie einen Ordner, in den Sie schreiben dürfen und der Platz hat; es wurde kein Eintrag entfernt, und dort wurde keine Datei hinterlassen.</translation>
    </message>
    <message>
        <source>The file %1 is there already and stays as it is. Name another one.</source>
        <translation>Die Datei %1 gibt es bereits; sie bleibt, wie sie ist. Nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>Nothing was archived: the checkpoint over %1 entries, or the hash tree that the store keeps, does not fit the entries. Verify the trail to learn which.</source>
        <translation>Es wurde nichts archiviert: Der Checkpoint über %1 Einträge oder der Hash-Baum, den der Datenspeicher aufbewahrt, passt nicht zu den Einträgen. Prüfen Sie den Audit-Trail, um zu erfahren, welcher von beiden.</translation>
    </message>
</context>
<context>
    <name>AuditArchiver</name>
    <message>
        <source>Stopped: no entry was removed, and no file was left.</source>
        <translation>Angehalten: Es wurde kein Eintrag entfernt und keine Datei hinterlassen.</translation>
    </message>
    <message>
        <source>Nothing was archived, as the audit trail does not hold: %1 Verify the trail, keep a copy of the store, and find out who had access to it.</source>
        <translation>Es wurde nichts archiviert, da der Audit-Trail nicht stimmt: %1 Prüfen Sie den Audit-Trail, bewahren Sie eine Kopie des Datenspeichers auf und ermitteln Sie, wer darauf Zugriff hatte.</translation>
    </message>
    <message>
        <source>Somebody else archived entries meanwhile, so this was not done. Look at the trail and try again.</source>
        <translation>Jemand anders hat inzwischen Einträge archiviert, daher wurde dies nicht ausgeführt. Sehen Sie den Audit-Trail an und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 The archive %2 is whole and stays. Look at the audit page: where it does not say that these entries are archived, they are all in the store, and the file may be deleted.</source>
        <translation>%1 Das Archiv %2 ist unversehrt und bleibt. Sehen Sie die Audit-Seite an: Gibt sie nicht an, dass diese Einträge archiviert sind, liegen sie alle im Datenspeicher, und die Datei darf gelöscht werden.</translation>
    </message>
    <message>
        <source>The checkpoint over %1 entries was changed in the store.</source>
        <translation>Der Checkpoint über %1 Einträge wurde im Datenspeicher verändert.</translation>
    </message>
    <message>
        <source>Its entries are not those that the checkpoint over %1 of them signs.</source>
        <translation>Seine Einträge sind nicht die, die der Checkpoint über %1 davon signiert.</translation>
    </message>
    <message>
        <source>The file is not the one that was written.</source>
        <translation>Die Datei ist nicht die, die geschrieben wurde.</translation>
    </message>
    <message>
        <source>Entries that were to stay were changed.</source>
        <translation>Einträge, die bleiben sollten, wurden verändert.</translation>
    </message>
    <message>
        <source>The hash tree was not rebuilt, as the entries themselves do not hold, at entry %1: %2 Keep a copy of the store.</source>
        <translation>Der Hash-Baum wurde nicht neu erstellt, da die Einträge selbst nicht stimmen, bei Eintrag %1: %2 Bewahren Sie eine Kopie des Datenspeichers auf.</translation>
    </message>
    <message>
        <source>What was changed of the hash tree is of archived entries. Give the archives, all from the first one on, and their passphrases.</source>
        <translation>Was am Hash-Baum verändert wurde, gehört zu archivierten Einträgen. Geben Sie die Archive an, alle vom ersten an, und ihre Passphrasen.</translation>
    </message>
    <message>
        <source>A checkpoint was signed meanwhile, so the hash tree was not rebuilt. Try again.</source>
        <translation>Inzwischen wurde ein Checkpoint signiert, daher wurde der Hash-Baum nicht neu erstellt. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>There is nothing to archive: the newest %1 days always stay, and of the entries before that time none is covered by a checkpoint as old. Choose a later time, or wait.</source>
        <translation>Es gibt nichts zu archivieren: Die neuesten %1 Tage bleiben immer, und von den Einträgen vor dieser Zeit ist keiner durch einen ebenso alten Checkpoint abgedeckt. Wählen Sie eine spätere Zeit, oder warten Sie.</translation>
    </message>
    <message>
        <source>Nothing can be archived: the first checkpoint covers more than the %1 entries that one archive holds at most.</source>
        <translation>Es kann nichts archiviert werden: Der erste Checkpoint umfasst mehr als die %1 Einträge, die ein Archiv höchstens aufnimmt.</translation>
    </message>
    <message>
        <source>Nothing is archived now: the clock is more than a day ahead of the newest checkpoint, of %1, and by a clock that was set forward entries would seem old. Check the clock, make a checkpoint, and try again.</source>
        <translation>Jetzt wird nichts archiviert: Die Uhr geht dem neuesten Checkpoint, vom %1, um mehr als einen Tag voraus, und nach einer vorgestellten Uhr würden Einträge alt erscheinen. Prüfen Sie die Uhr, erstellen Sie einen Checkpoint und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>What the store keeps of its archives is not what the trail says was archived: it was changed or removed.</source>
        <translation>Was der Datenspeicher von seinen Archiven aufbewahrt, ist nicht das, was laut Audit-Trail archiviert wurde: Es wurde verändert oder entfernt.</translation>
    </message>
    <message>
        <source>The file %1 is no longer the one that was written and verified, so no entry was removed. The file stays as it is. Find out who can write to that folder, and archive to another one.</source>
        <translation>Die Datei %1 ist nicht mehr die, die geschrieben und geprüft wurde; daher wurde kein Eintrag entfernt. Die Datei bleibt, wie sie ist. Ermitteln Sie, wer in diesen Ordner schreiben kann, und archivieren Sie in einen anderen.</translation>
    </message>
    <message>
        <source>The clock was set back while the entries were archived, so none was removed. Set the clock right and try again.</source>
        <translation>Die Uhr wurde zurückgestellt, während die Einträge archiviert wurden; daher wurde keiner entfernt. Stellen Sie die Uhr richtig und versuchen Sie es erneut.</translation>
    </message>
</context>
<context>
    <name>AuditArchiverText</name>
    <message>
        <source>Other entries would be archived now than were shown, so nothing was done. Look at what is shown now and begin again.</source>
        <translation>Jetzt würden andere Einträge archiviert als angezeigt; daher wurde nichts getan. Sehen Sie an, was jetzt angezeigt wird, und beginnen Sie erneut.</translation>
    </message>
</context>
<context>
    <name>AuditDifference</name>
    <message>
        <source>yes</source>
        <translation>ja</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Hinzugefügt</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>The PDF would have more than %L1 entries, which nobody reads. Search for less, or export as CSV or JSON lines; no file was written.</source>
        <translation>Das PDF hätte mehr als %L1 Einträge; das liest niemand. Suchen Sie nach weniger, oder exportieren Sie als CSV oder JSON Lines; es wurde keine Datei geschrieben.</translation>
    </message>
    <message>
        <source>The export %1 cannot be written: %2. Choose a folder that you may write to and that has room; no file was left there.</source>
        <translation>Der Export %1 kann nicht geschrieben werden: %2. Wählen Sie einen Ordner, in den Sie schreiben dürfen und der Platz hat; dort wurde keine Datei hinterlassen.</translation>
    </message>
    <message>
        <source>The file %1 is there already and stays as it is. Name another one.</source>
        <translation>Die Datei %1 gibt es bereits; sie bleibt, wie sie ist. Nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>This program cannot make a PDF. Export as CSV or JSON lines, or make the PDF at the console&apos;s window.</source>
        <translation>Dieses Programm kann kein PDF erstellen. Exportieren Sie als CSV oder JSON Lines, oder erstellen Sie das PDF im Fenster der Konsole.</translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>This search holds “%1”, which this release does not know. Make the search anew and save it under the same name.</source>
        <translation>Diese Suche enthält „%1“, das diese Version nicht kennt. Legen Sie die Suche neu an und speichern Sie sie unter demselben Namen.</translation>
    </message>
    <message>
        <source>“%1” is %L2 characters long; %L3 are the most. Search for a shorter part of it.</source>
        <translation>„%1“ ist %L2 Zeichen lang; höchstens %L3 sind möglich. Suchen Sie nach einem kürzeren Teil davon.</translation>
    </message>
    <message>
        <source>What was searched for holds a character that no entry can hold. Type it anew.</source>
        <translation>Der Suchtext enthält ein Zeichen, das kein Eintrag enthalten kann. Tippen Sie ihn neu.</translation>
    </message>
    <message>
        <source>The range ends before it begins. Choose an end after the beginning.</source>
        <translation>Der Zeitraum endet, bevor er beginnt. Wählen Sie ein Ende nach dem Anfang.</translation>
    </message>
    <message>
        <source>who %1</source>
        <translation>wer: %1</translation>
    </message>
    <message>
        <source>what %1</source>
        <translation>was: %1</translation>
    </message>
    <message>
        <source>object %1</source>
        <translation>Objekt: %1</translation>
    </message>
    <message>
        <source>workstation %1</source>
        <translation>Arbeitsstation: %1</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>Text „%1“</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>vor %1</translation>
    </message>
    <message>
        <source>without what was refused</source>
        <translation>ohne Abgelehntes</translation>
    </message>
    <message>
        <source>only what was refused</source>
        <translation>nur Abgelehntes</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>alles</translation>
    </message>
</context>
<context>
    <name>AuditPaper</name>
    <message>
        <source>Reason: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Nachher: %1</translation>
    </message>
    <message>
        <source>Audit trail of %1</source>
        <translation>Audit-Trail von %1</translation>
    </message>
    <message>
        <source>Hash: %1</source>
        <translation>Hash: %1</translation>
    </message>
    <message>
        <source>%L1 entries. End of the list.</source>
        <translation>%L1 Einträge. Ende der Liste.</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, Seite %2</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>Gesucht nach: %1</translation>
    </message>
    <message>
        <source>All that match from entry %L1 to entry %L2, oldest first; times in UTC. Long values are cut here: the exports as CSV and JSON lines have them whole.</source>
        <translation>Alle Treffer von Eintrag %L1 bis Eintrag %L2, älteste zuerst; Zeiten in UTC. Lange Werte sind hier gekürzt: Die Exporte als CSV und JSON Lines enthalten sie vollständig.</translation>
    </message>
    <message>
        <source>Made at %1 by %2. The file with the ending .sig beside this one signs it.</source>
        <translation>Erstellt: %1, von %2. Die danebenliegende Datei mit der Endung .sig signiert diese.</translation>
    </message>
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
        <source>Workstation</source>
        <translation>Arbeitsstation</translation>
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
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>AuditProof</name>
    <message>
        <source>This is not a proof that Linewarden wrote, or it was cut short or changed. Get the proof again from who made it.</source>
        <translation>Dies ist kein von Linewarden geschriebener Nachweis, oder er ist unvollständig oder wurde verändert. Fordern Sie den Nachweis erneut von der Person an, die ihn erstellt hat.</translation>
    </message>
    <message>
        <source>The proof does not hold: what it shows is not what its checkpoint signed. It was changed or is forged; do not rely on it.</source>
        <translation>Der Nachweis ist nicht gültig: Was er zeigt, ist nicht, was sein Checkpoint signiert hat. Er wurde verändert oder ist gefälscht; verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>The checkpoint covers entries 1 to %1, so it proves nothing about entry %2. Make a new checkpoint, or choose another entry.</source>
        <translation>Der Checkpoint umfasst die Einträge 1 bis %1; über Eintrag %2 weist er daher nichts nach. Erstellen Sie einen neuen Checkpoint, oder wählen Sie einen anderen Eintrag.</translation>
    </message>
    <message>
        <source>The trail no longer agrees with its checkpoint over %1 entries, so nothing can be proven with it: entries were changed. Verify the trail to learn which.</source>
        <translation>Der Audit-Trail stimmt nicht mehr mit seinem Checkpoint über %1 Einträge überein; daher lässt sich damit nichts nachweisen: Einträge wurden verändert. Prüfen Sie den Audit-Trail, um zu erfahren, welche.</translation>
    </message>
</context>
<context>
    <name>AuditReader</name>
    <message>
        <source>The trail has no entry %1. It has those from 1 to its newest.</source>
        <translation>Der Audit-Trail hat keinen Eintrag %1. Er hat die Einträge von 1 bis zum neuesten.</translation>
    </message>
    <message>
        <source>The export was stopped before its end; no file was left.</source>
        <translation>Der Export wurde vor dem Ende angehalten; es wurde keine Datei hinterlassen.</translation>
    </message>
    <message>
        <source>A saved search has a name of 1 to %1 characters that can be seen, on one line. Choose another name.</source>
        <translation>Eine gespeicherte Suche hat einen Namen aus 1 bis %1 sichtbaren Zeichen in einer Zeile. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>You have %1 saved searches, which are the most. Remove one that you do not need any more.</source>
        <translation>Sie haben %1 gespeicherte Suchen; mehr sind nicht möglich. Entfernen Sie eine, die Sie nicht mehr benötigen.</translation>
    </message>
    <message>
        <source>You have no saved search of this name. Refresh the list.</source>
        <translation>Sie haben keine gespeicherte Suche dieses Namens. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>No archive was given.</source>
        <translation>Es wurde kein Archiv angegeben.</translation>
    </message>
</context>
<context>
    <name>AuditSealWords</name>
    <message>
        <source>an unknown time</source>
        <translation>unbekannte Zeit</translation>
    </message>
    <message>
        <source>Broken at entry %1: found at %2 by %3. What comes from there on proves nothing.</source>
        <translation>Bei Eintrag %1 beschädigt; festgestellt: %2, von %3. Was ab dort folgt, beweist nichts.</translation>
    </message>
    <message numerus="yes">
        <source>Never verified. %n entry(s) stand in the trail.</source>
        <translation>
            <numerusform>Nie geprüft. %n Eintrag steht im Audit-Trail.</numerusform>
            <numerusform>Nie geprüft. %n Einträge stehen im Audit-Trail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified to entry %1 at %2 by %3; %4 newer entries are not.</source>
        <translation>Bis Eintrag %1 geprüft: %2, von %3; %4 neuere Einträge nicht.</translation>
    </message>
    <message>
        <source>Verified to entry %1 at %2 by %3.</source>
        <translation>Bis Eintrag %1 geprüft: %2, von %3.</translation>
    </message>
    <message>
        <source>No checkpoint yet.</source>
        <translation>Noch kein Checkpoint.</translation>
    </message>
    <message>
        <source>Checkpoint %1 of %2 entries.</source>
        <translation>Checkpoint %1 über %2 Einträge.</translation>
    </message>
    <message>
        <source>Not kept in %1: %2</source>
        <translation>Nicht aufbewahrt in %1: %2</translation>
    </message>
    <message>
        <source>None kept in %1 yet.</source>
        <translation>In %1 noch keiner aufbewahrt.</translation>
    </message>
    <message>
        <source>Kept in %1 up to entry %2, %3.</source>
        <translation>Aufbewahrt in %1 bis Eintrag %2, %3.</translation>
    </message>
    <message>
        <source>No place outside keeps checkpoints: whoever has the store&apos;s key could write the whole trail anew. Choose a folder in the settings.</source>
        <translation>Kein Ort außerhalb bewahrt Checkpoints auf: Wer den Schlüssel des Datenspeichers hat, könnte den gesamten Audit-Trail neu schreiben. Wählen Sie in den Einstellungen einen Ordner.</translation>
    </message>
    <message>
        <source>The trail has %1 entries, but %2 were verified: its end was cut off.</source>
        <translation>Der Audit-Trail hat %1 Einträge, aber %2 wurden geprüft: Sein Ende wurde abgeschnitten.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was verified: the trail was rewritten.</source>
        <translation>Eintrag %1 ist nicht der, der geprüft wurde: Der Audit-Trail wurde neu geschrieben.</translation>
    </message>
    <message>
        <source>The entries hold, but the store was changed: found at %1 by %2.</source>
        <translation>Die Einträge stimmen, aber der Datenspeicher wurde verändert: festgestellt %1 von %2.</translation>
    </message>
    <message>
        <source>Older entries are archived (1 to %1, file “%2”).</source>
        <translation>Ältere Einträge sind archiviert (1 bis %1, Datei „%2“).</translation>
    </message>
    <message>
        <source>Verified to entry %1 at %2 by %3. These are archived since; the archive alone tells whether they are still the same.</source>
        <translation>Bis Eintrag %1 geprüft: %2, von %3. Diese Einträge sind seither archiviert; ob sie noch dieselben sind, zeigt allein das Archiv.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Sign-in attempts</source>
        <translation>Anmeldeversuche</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Access reviews</source>
        <translation>Zugriffsüberprüfungen</translation>
    </message>
    <message>
        <source>Sign-in rules</source>
        <translation>Anmelderegeln</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnisdienst</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Notfallzugang</translation>
    </message>
    <message>
        <source>Security notices</source>
        <translation>Security-Meldungen</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>PLCs</source>
        <translation>SPSen</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Ausgeführt</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>Exports of alarms</source>
        <translation>Alarmexporte</translation>
    </message>
    <message>
        <source>Views of alarms</source>
        <translation>Alarmansichten</translation>
    </message>
    <message>
        <source>Alarm routing</source>
        <translation>Alarmweiterleitung</translation>
    </message>
</context>
<context>
    <name>BreakGlass</name>
    <message>
        <source>Give your first and last name: the people who review this access have to know whom to ask.</source>
        <translation>Geben Sie Ihren Vor- und Nachnamen an: Wer diesen Zugang überprüft, muss wissen, wen er fragen kann.</translation>
    </message>
    <message>
        <source>There is no such emergency access. Refresh the list.</source>
        <translation>Einen solchen Notfallzugang gibt es nicht. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Emergency access is not prepared: there is no phrase, or it was used. An administrator or a security officer has to seal a new one.</source>
        <translation>Der Notfallzugang ist nicht vorbereitet: Es gibt keine Phrase, oder sie wurde verwendet. Ein Administrator oder ein Security-Beauftragter muss eine neue versiegeln.</translation>
    </message>
    <message>
        <source>Somebody&apos;s account is called “emergency”, which is the name of the emergency account, so emergency access cannot be prepared here.</source>
        <translation>Ein Konto heißt „emergency“ wie das Notfallkonto; daher kann der Notfallzugang hier nicht vorbereitet werden.</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Notfallzugang</translation>
    </message>
    <message>
        <source>Emergency access (%1)</source>
        <translation>Notfallzugang (%1)</translation>
    </message>
    <message>
        <source>This emergency access is closed already.</source>
        <translation>Dieser Notfallzugang ist bereits geschlossen.</translation>
    </message>
    <message>
        <source>Your account was reset, enabled or given a role under this emergency access, so two others have to review it.</source>
        <translation>Unter diesem Notfallzugang wurde Ihr Konto zurückgesetzt, freigegeben oder mit einer Rolle versehen. Zwei andere müssen ihn überprüfen.</translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>This is not a checkpoint of an audit trail, or it was cut short or changed. Choose the text of one whole checkpoint, from its first line to the signature.</source>
        <translation>Dies ist kein Checkpoint eines Audit-Trails, oder er ist unvollständig oder wurde verändert. Wählen Sie den Text eines vollständigen Checkpoints, von der ersten Zeile bis zur Signatur.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 is signed with another key than the one expected, so it says nothing about this trail. Check that it belongs to this installation; if it should, treat it as forged.</source>
        <translation>Der Checkpoint von %1 ist mit einem anderen als dem erwarteten Schlüssel signiert; daher sagt er nichts über diesen Audit-Trail aus. Prüfen Sie, ob er zu dieser Installation gehört; falls er das sollte, behandeln Sie ihn als gefälscht.</translation>
    </message>
    <message>
        <source>The signature of the checkpoint of %1 over %2 entries is not valid: the checkpoint was changed after it was signed, or is forged.</source>
        <translation>Die Signatur des Checkpoints von %1 über %2 Einträge ist nicht gültig: Der Checkpoint wurde nach dem Signieren verändert oder ist gefälscht.</translation>
    </message>
    <message>
        <source>This is not the public key of an installation. It is written as “linewarden/ID+8 digits+base64”, or as 64 hexadecimal digits; “audit checkpoint” prints it.</source>
        <translation>Dies ist nicht der öffentliche Schlüssel einer Installation. Er wird als „linewarden/ID+8 Ziffern+base64“ oder als 64 Hexadezimalziffern geschrieben; „audit checkpoint“ gibt ihn aus.</translation>
    </message>
</context>
<context>
    <name>CheckpointKeeper</name>
    <message>
        <source>The folder %1 holds a checkpoint over %2 entries, but the newest of this trail is over %3: the end of the trail was cut off, or an older copy of the store was restored. Verify the trail with the checkpoints of this folder.</source>
        <translation>Der Ordner %1 enthält einen Checkpoint über %2 Einträge, der neueste dieses Audit-Trails umfasst aber %3: Das Ende des Audit-Trails wurde abgeschnitten, oder eine ältere Kopie des Datenspeichers wurde wiederhergestellt. Prüfen Sie den Audit-Trail mit den Checkpoints dieses Ordners.</translation>
    </message>
    <message>
        <source>This text has the form of a checkpoint and was not signed: checkpoints are signed only by making them.</source>
        <translation>Dieser Text hat die Form eines Checkpoints und wurde nicht signiert: Checkpoints werden nur signiert, indem sie erstellt werden.</translation>
    </message>
    <message>
        <source>No checkpoint was signed, as the audit trail does not hold: %1 Verify the trail, keep a copy of the store, and find out who had access to it.</source>
        <translation>Es wurde kein Checkpoint signiert, da der Audit-Trail nicht stimmt: %1 Prüfen Sie den Audit-Trail, bewahren Sie eine Kopie des Datenspeichers auf und ermitteln Sie, wer darauf Zugriff hatte.</translation>
    </message>
    <message>
        <source>The audit trail has no entries yet, so there is nothing to make a checkpoint of.</source>
        <translation>Der Audit-Trail hat noch keine Einträge; es gibt also nichts für einen Checkpoint.</translation>
    </message>
    <message>
        <source>The installation&apos;s signing key was changed in the store, so nothing was signed. Restore the last verified backup.</source>
        <translation>Der Signaturschlüssel der Installation wurde im Datenspeicher verändert; daher wurde nichts signiert. Stellen Sie die letzte geprüfte Sicherung wieder her.</translation>
    </message>
    <message>
        <source>Its end was cut off: %1 entries were taken into its hash tree, and %2 are left.</source>
        <translation>Sein Ende wurde abgeschnitten: %1 Einträge wurden in seinen Hash-Baum aufgenommen, und %2 sind übrig.</translation>
    </message>
    <message>
        <source>The folder %1 holds a checkpoint over %2 entries that this store does not have: the trail was rewritten, or an older copy of the store was restored and went on. Nothing is added to the folder. Verify the trail; then choose another folder.</source>
        <translation>Der Ordner %1 enthält einen Checkpoint über %2 Einträge, den dieser Datenspeicher nicht hat: Der Audit-Trail wurde neu geschrieben, oder eine ältere Kopie des Datenspeichers wurde wiederhergestellt und fortgeführt. Dem Ordner wird nichts hinzugefügt. Prüfen Sie den Audit-Trail; wählen Sie dann einen anderen Ordner.</translation>
    </message>
    <message>
        <source>What is kept of its hash tree is not what the last checkpoint signed. Where all entries hold, “audit rebuild-tree” makes the tree anew.</source>
        <translation>Was von seinem Hash-Baum aufbewahrt ist, ist nicht, was der letzte Checkpoint signiert hat. Stimmen alle Einträge, erstellt „audit rebuild-tree“ den Baum neu.</translation>
    </message>
</context>
<context>
    <name>CheckpointRepository</name>
    <message>
        <source>Entries %1 to %2 of the audit trail are not all there, so nothing can be proven with them. Verify the trail.</source>
        <translation>Die Einträge %1 bis %2 des Audit-Trails sind nicht alle vorhanden; daher lässt sich mit ihnen nichts nachweisen. Prüfen Sie den Audit-Trail.</translation>
    </message>
    <message>
        <source>What is kept of the audit trail&apos;s hash tree was changed in the store, so no checkpoint was signed. Keep a copy of the store and verify the trail; where all entries hold, “audit rebuild-tree” makes the tree anew.</source>
        <translation>Was vom Hash-Baum des Audit-Trails aufbewahrt ist, wurde im Datenspeicher verändert; daher wurde kein Checkpoint signiert. Bewahren Sie eine Kopie des Datenspeichers auf und prüfen Sie den Audit-Trail; stimmen alle Einträge, erstellt „audit rebuild-tree“ den Baum neu.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 of the audit trail are archived, so that this can&apos;t be proven without them. Prove it with the archive, or from where the archived entries end.</source>
        <translation>Die Einträge %1 bis %2 des Audit-Trails sind archiviert; ohne sie lässt sich dies nicht nachweisen. Weisen Sie es mit dem Archiv nach oder ab dem Ende der archivierten Einträge.</translation>
    </message>
</context>
<context>
    <name>CompareWords</name>
    <message>
        <source>%1 → %2</source>
        <comment>before → after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entfernt</translation>
    </message>
    <message>
        <source>Same value</source>
        <translation>Gleicher Wert</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>weniger als 0,1 %</translation>
    </message>
    <message>
        <source>Outside the former limits</source>
        <translation>Außerhalb der bisherigen Grenzwerte</translation>
    </message>
    <message>
        <source>Former value outside the new limits</source>
        <translation>Bisheriger Wert außerhalb der neuen Grenzwerte</translation>
    </message>
    <message>
        <source>was called “%1”</source>
        <translation>hieß „%1“</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>Schritt %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>Einheit %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>Anmerkung %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1: neu, %2</translation>
    </message>
    <message>
        <source>%1: removed, was %2</source>
        <translation>%1: entfernt, war %2</translation>
    </message>
    <message>
        <source>%1: unchanged, %2</source>
        <translation>%1: unverändert, %2</translation>
    </message>
    <message>
        <source>%1: rises from %2 to %3, %4</source>
        <translation>%1: steigt von %2 auf %3, %4</translation>
    </message>
    <message>
        <source>%1: falls from %2 to %3, %4</source>
        <translation>%1: fällt von %2 auf %3, %4</translation>
    </message>
    <message>
        <source>%1: value stays %2</source>
        <translation>%1: Wert bleibt %2</translation>
    </message>
    <message>
        <source>limits %1</source>
        <translation>Grenzwerte %1</translation>
    </message>
    <message>
        <source>tolerance %1</source>
        <translation>Toleranz %1</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>The day of %1</source>
        <translation>Der Tag von %1</translation>
    </message>
    <message>
        <source>All that stands in the trail of %1, from morning to night.</source>
        <translation>Alles, was im Audit-Trail vom %1 steht, von morgens bis nachts.</translation>
    </message>
</context>
<context>
    <name>DirectoryDesk</name>
    <message>
        <source>The group “%1” is mapped to “%2”, which is no role. Choose one of the roles of this program.</source>
        <translation>Die Gruppe „%1“ ist „%2“ zugeordnet, was keine Rolle ist. Wählen Sie eine der Rollen dieses Programms.</translation>
    </message>
    <message>
        <source>The password of the account that searches the directory has 1 to %1 bytes.</source>
        <translation>Das Passwort des Suchkontos für den Verzeichnisdienst hat 1 bis %1 Byte.</translation>
    </message>
    <message>
        <source>The password of the account that searches the directory is missing.</source>
        <translation>Das Passwort des Suchkontos für den Verzeichnisdienst fehlt.</translation>
    </message>
    <message>
        <source>Server, certificates or the account that searches are others than before. Enter the password of that account anew, so that the stored one does not go to a server it was not meant for.</source>
        <translation>Server, Zertifikate oder Suchkonto sind andere als zuvor. Geben Sie das Passwort dieses Kontos neu ein, damit das gespeicherte nicht an einen Server geht, für den es nicht bestimmt war.</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>%1 was not saved: %2. Choose another folder.</source>
        <translation>%1 wurde nicht gespeichert: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
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
        <source>Low</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>The value is missing. Enter a number.</source>
        <translation>Der Wert fehlt. Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits, such as %2, without unit and without marks between thousands.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie Ziffern, etwa %2, ohne Einheit und ohne Tausendertrennzeichen.</translation>
    </message>
</context>
<context>
    <name>DriftGuard</name>
    <message>
        <source>The PLC says that recipe %1, version %2 is loaded.</source>
        <translation>Die SPS gibt an, dass Rezept %1, Version %2 geladen ist.</translation>
    </message>
</context>
<context>
    <name>EmergencyDialogs</name>
    <message>
        <source>What you found</source>
        <translation>Was Sie gefunden haben</translation>
    </message>
    <message>
        <source>Whether what was done was needed, and what is still to be put right.</source>
        <translation>Ob nötig war, was getan wurde, und was noch in Ordnung zu bringen ist.</translation>
    </message>
    <message>
        <source>Make a new emergency phrase</source>
        <translation>Neue Notfallphrase erzeugen</translation>
    </message>
    <message>
        <source>Ten new words are shown once, for a sealed envelope. A phrase from before opens nothing any more from then on.</source>
        <translation>Zehn neue Wörter werden einmal angezeigt, für einen versiegelten Umschlag. Eine frühere Phrase öffnet von da an nichts mehr.</translation>
    </message>
    <message>
        <source>Make the phrase</source>
        <translation>Phrase erzeugen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>End the emergency access of %1</source>
        <translation>Notfallzugang von %1 beenden</translation>
    </message>
    <message>
        <source>Whoever works under it is signed out at once, in the middle of what they do. The phrase is used up; a new one has to be prepared.</source>
        <translation>Wer darunter arbeitet, wird sofort abgemeldet, mitten in der Arbeit. Die Phrase ist verbraucht; eine neue muss vorbereitet werden.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Offen lassen</translation>
    </message>
    <message>
        <source>Sign the review of the emergency access of %1</source>
        <translation>Überprüfung des Notfallzugangs von %1 signieren</translation>
    </message>
    <message>
        <source>You are the first of two. A second person still has to sign.</source>
        <translation>Sie sind die erste von zwei Personen. Eine zweite muss noch signieren.</translation>
    </message>
    <message>
        <source>%1 has signed already. Your signature ends the review.</source>
        <translation>%1 hat bereits signiert. Ihre Signatur schließt die Überprüfung ab.</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>Überprüfung signieren</translation>
    </message>
</context>
<context>
    <name>EmergencyRules</name>
    <message>
        <source>This emergency access is still open. Close it first, then look at all that was done.</source>
        <translation>Dieser Notfallzugang ist noch offen. Schließen Sie ihn zuerst und sehen Sie dann alles an, was getan wurde.</translation>
    </message>
    <message>
        <source>Two people have reviewed this emergency access already; nothing is left to sign.</source>
        <translation>Zwei Personen haben diesen Notfallzugang bereits überprüft; es ist nichts mehr zu signieren.</translation>
    </message>
    <message>
        <source>It was opened under your name, “%1”, so two others have to review it.</source>
        <translation>Er wurde unter Ihrem Namen „%1“ geöffnet, daher müssen zwei andere ihn überprüfen.</translation>
    </message>
    <message>
        <source>You signed this review already. The second signature is that of another person, and not of a second account.</source>
        <translation>Sie haben diese Überprüfung bereits signiert. Die zweite Signatur ist die einer anderen Person, nicht die eines Zweitkontos.</translation>
    </message>
</context>
<context>
    <name>EmergencyWords</name>
    <message>
        <source>Open until %1</source>
        <translation>Offen bis %1</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Überprüft</translation>
    </message>
    <message>
        <source>Closed, to be reviewed</source>
        <translation>Geschlossen, zu überprüfen</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody yet; two people sign</source>
        <translation>Noch niemand; zwei Personen signieren</translation>
    </message>
    <message>
        <source>%1; a second person has to sign</source>
        <translation>%1; eine zweite Person muss signieren</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>Gerade in Gebrauch</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Bereit</translation>
    </message>
    <message>
        <source>Not prepared</source>
        <translation>Nicht vorbereitet</translation>
    </message>
    <message>
        <source>If nobody can sign in, nobody can help. Prepare a phrase and keep it in a sealed envelope. Each phrase opens once.</source>
        <translation>Wenn sich niemand anmelden kann, kann niemand helfen. Bereiten Sie eine Phrase vor und verwahren Sie sie in einem versiegelten Umschlag. Jede Phrase öffnet einmal.</translation>
    </message>
    <message>
        <source>A phrase is sealed and unused.</source>
        <translation>Eine Phrase ist versiegelt und unbenutzt.</translation>
    </message>
    <message>
        <source>A phrase is sealed and unused since %1. Look at the envelope&apos;s seal from time to time.</source>
        <translation>Eine Phrase ist seit %1 versiegelt und unbenutzt. Sehen Sie von Zeit zu Zeit nach dem Siegel des Umschlags.</translation>
    </message>
    <message>
        <source>I have looked at all that was done under this emergency access.</source>
        <translation>Ich habe alles angesehen, was unter diesem Notfallzugang getan wurde.</translation>
    </message>
    <message>
        <source>Somebody works under emergency access. Ask them what for, and end it when it is no longer needed.</source>
        <translation>Jemand arbeitet mit dem Notfallzugang. Fragen Sie, wofür, und beenden Sie ihn, sobald er nicht mehr gebraucht wird.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>%1 entries match.</source>
        <translation>Treffer: %1 Einträge.</translation>
    </message>
    <message>
        <source>At least %1 entries match; all that do are written.</source>
        <translation>Treffer: mindestens %1 Einträge; alle Treffer werden geschrieben.</translation>
    </message>
    <message>
        <source>What is written: %1. %2 The file and its signature can be checked without this program.</source>
        <translation>Geschrieben wird: %1. %2 Die Datei und ihre Signatur lassen sich ohne dieses Programm prüfen.</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Audit-Trail exportieren</translation>
    </message>
</context>
<context>
    <name>ExportSignature</name>
    <message>
        <source>This is not the signature of an export, or it was cut short. It is the file that Linewarden wrote beside the export, whose name ends in .sig.</source>
        <translation>Dies ist nicht die Signatur eines Exports, oder sie ist unvollständig. Sie ist die Datei, die Linewarden neben den Export geschrieben hat und deren Name auf .sig endet.</translation>
    </message>
    <message>
        <source>The export says it is of %1, but its signature is not by the key that was given: it was changed, or is of another installation. Do not rely on it.</source>
        <translation>Der Export gibt an, von %1 zu sein, aber seine Signatur stammt nicht vom angegebenen Schlüssel: Er wurde verändert oder ist von einer anderen Installation. Verlassen Sie sich nicht darauf.</translation>
    </message>
    <message>
        <source>The file %1 is not the one that was signed: it was changed after its export. Do not rely on it; ask for a new export.</source>
        <translation>Die Datei %1 ist nicht die signierte: Sie wurde nach dem Export verändert. Verlassen Sie sich nicht darauf; fordern Sie einen neuen Export an.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is there and that you may read it.</source>
        <translation>Die Datei %1 kann nicht gelesen werden. Prüfen Sie, ob sie vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
</context>
<context>
    <name>FreshProof</name>
    <message>
        <source>You did not go on. Nothing was changed.</source>
        <translation>Sie haben nicht fortgefahren. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Identität bestätigen</translation>
    </message>
    <message>
        <source>This change asks for a fresh proof, so that nobody makes it at a console you left. It holds for five minutes.</source>
        <translation>Diese Änderung verlangt eine erneute Bestätigung, damit niemand sie an einer Konsole vornimmt, die Sie verlassen haben. Sie gilt fünf Minuten lang.</translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation>Bestätigen und fortfahren</translation>
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
    <name>KeyStep</name>
    <message>
        <source>Asking the security key…</source>
        <translation>Der Sicherheitsschlüssel wird abgefragt…</translation>
    </message>
    <message>
        <source>Several keys are plugged in. Touch the one you mean.</source>
        <translation>Mehrere Schlüssel sind eingesteckt. Berühren Sie den gewünschten.</translation>
    </message>
    <message>
        <source>Touch your key now.</source>
        <translation>Berühren Sie jetzt Ihren Schlüssel.</translation>
    </message>
</context>
<context>
    <name>NameRules</name>
    <message>
        <source>This name is longer than %1 characters. Shorten it, as with initials.</source>
        <translation>Dieser Name ist länger als %1 Zeichen. Kürzen Sie ihn, etwa mit Initialen.</translation>
    </message>
    <message>
        <source>The name has a control character (%1) in it, such as a line end or a tab. Remove it.</source>
        <translation>Der Name enthält ein Steuerzeichen (%1), etwa ein Zeilenende oder einen Tabulator. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>The name has an invisible character (%1) in it, with which one name can pass for another. Type the name anew instead of pasting it.</source>
        <translation>Der Name enthält ein unsichtbares Zeichen (%1), mit dem ein Name für einen anderen gehalten werden kann. Tippen Sie den Namen neu, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>The name has a character (%1) in it that does not show the same everywhere. Type the name anew instead of pasting it.</source>
        <translation>Der Name enthält ein Zeichen (%1), das nicht überall gleich dargestellt wird. Tippen Sie den Namen neu, statt ihn einzufügen.</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be in a name. Use letters, digits, spaces and punctuation.</source>
        <translation>„%1“ (%2) darf in einem Namen nicht vorkommen. Verwenden Sie Buchstaben, Ziffern, Leerzeichen und Satzzeichen.</translation>
    </message>
    <message>
        <source>An accent (%1) stands on no letter. Type the name anew.</source>
        <translation>Ein Akzent (%1) steht auf keinem Buchstaben. Tippen Sie den Namen neu.</translation>
    </message>
    <message>
        <source>There are too many accents on one letter. Type the name as it is written on paper.</source>
        <translation>Auf einem Buchstaben stehen zu viele Akzente. Tippen Sie den Namen so, wie er auf Papier geschrieben wird.</translation>
    </message>
    <message>
        <source>“%1” has digits of two kinds or the same accent twice. Type the name as it is written on paper.</source>
        <translation>„%1“ enthält Ziffern zweier Arten oder denselben Akzent doppelt. Tippen Sie den Namen so, wie er auf Papier geschrieben wird.</translation>
    </message>
    <message>
        <source>“%1” mixes letters of several alphabets: “%2” (%3) is not of the same one as the others, even if it looks so. Type the word in one alphabet.</source>
        <translation>„%1“ mischt Buchstaben mehrerer Alphabete: „%2“ (%3) gehört nicht zu demselben wie die anderen, auch wenn es so aussieht. Tippen Sie das Wort in einem Alphabet.</translation>
    </message>
    <message>
        <source>This name has no letter. Enter the name as it should stand on signatures.</source>
        <translation>Dieser Name enthält keinen Buchstaben. Geben Sie den Namen so ein, wie er auf Signaturen stehen soll.</translation>
    </message>
    <message>
        <source>An account name has 2 to 32 of the letters a to z, digits, dots, underscores and dashes, and starts with a letter.</source>
        <translation>Ein Kontoname hat 2 bis 32 Zeichen: Buchstaben a bis z, Ziffern, Punkte, Unterstriche und Bindestriche; er beginnt mit einem Buchstaben.</translation>
    </message>
    <message>
        <source>The character %1 is none of these.</source>
        <translation>Das Zeichen %1 gehört nicht dazu.</translation>
    </message>
    <message>
        <source>“%1” is reserved by Linewarden. Choose another account name.</source>
        <translation>„%1“ ist für Linewarden reserviert. Wählen Sie einen anderen Kontonamen.</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”, which is reserved by Linewarden. Choose another account name.</source>
        <translation>„%1“ sieht aus wie „%2“, das für Linewarden reserviert ist. Wählen Sie einen anderen Kontonamen.</translation>
    </message>
    <message>
        <source>The name is missing. Enter it as it should stand on signatures.</source>
        <translation>Der Name fehlt. Geben Sie ihn so ein, wie er auf Signaturen stehen soll.</translation>
    </message>
</context>
<context>
    <name>OwnAccount</name>
    <message>
        <source>This is not the code that the new authenticator shows now. Type the next one it shows; when that fails too, check the clock of the phone.</source>
        <translation>Das ist nicht der Code, den der neue Authenticator jetzt anzeigt. Geben Sie den nächsten ein; wenn auch dieser scheitert, prüfen Sie die Uhr des Telefons.</translation>
    </message>
    <message>
        <source>You have %1 security keys, the most there can be. Remove one that you no longer use.</source>
        <translation>Sie haben %1 Sicherheitsschlüssel; mehr sind nicht möglich. Entfernen Sie einen, den Sie nicht mehr verwenden.</translation>
    </message>
    <message>
        <source>You have a security key called “%1” already. Give this one another name, so that you can tell them apart.</source>
        <translation>Sie haben bereits einen Sicherheitsschlüssel namens „%1“. Geben Sie diesem einen anderen Namen, damit Sie beide unterscheiden können.</translation>
    </message>
    <message>
        <source>Your role demands a security key, and this is your only one. Add another one first.</source>
        <translation>Ihre Rolle verlangt einen Sicherheitsschlüssel, und dies ist Ihr einziger. Fügen Sie zuerst einen weiteren hinzu.</translation>
    </message>
    <message>
        <source>This is your only second factor; without it you could not sign in. Set up an authenticator or another security key first.</source>
        <translation>Dies ist Ihr einziger zweiter Faktor; ohne ihn könnten Sie sich nicht anmelden. Richten Sie zuerst einen Authenticator oder einen weiteren Sicherheitsschlüssel ein.</translation>
    </message>
    <message>
        <source>The new authenticator was shown too long ago, or never. Have a new one shown, and type its code within 20 minutes.</source>
        <translation>Der neue Authenticator wurde vor zu langer Zeit oder nie angezeigt. Lassen Sie einen neuen anzeigen und geben Sie dessen Code innerhalb von 20 Minuten ein.</translation>
    </message>
    <message>
        <source>A security key needs a name of 1 to %1 visible characters, such as “Blue key”.</source>
        <translation>Ein Sicherheitsschlüssel braucht einen Namen aus 1 bis %1 sichtbaren Zeichen, etwa „Blauer Schlüssel“.</translation>
    </message>
    <message>
        <source>The security key was asked too long ago, or never. Start adding it again.</source>
        <translation>Der Sicherheitsschlüssel wurde vor zu langer Zeit oder nie abgefragt. Beginnen Sie das Hinzufügen von vorn.</translation>
    </message>
    <message>
        <source>You have no such security key. Look at your account anew.</source>
        <translation>Sie haben keinen solchen Sicherheitsschlüssel. Rufen Sie Ihr Konto neu auf.</translation>
    </message>
    <message>
        <source>Your signing key was replaced at another place meanwhile. Nothing was changed here; look at your account and try again.</source>
        <translation>Ihr Signaturschlüssel wurde inzwischen an anderer Stelle ersetzt. Hier wurde nichts geändert; rufen Sie Ihr Konto auf und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>Your password belongs to the plant&apos;s directory. Change it there, the way you do for your computer; it holds here from the next sign-in on.</source>
        <translation>Ihr Passwort gehört zum Verzeichnisdienst der Anlage. Ändern Sie es dort, so wie für Ihren Rechner; hier gilt es ab der nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>This is the password you have now. Choose another one.</source>
        <translation>Das ist Ihr derzeitiges Passwort. Wählen Sie ein anderes.</translation>
    </message>
    <message>
        <source>Your account is not there any more. Ask an administrator.</source>
        <translation>Ihr Konto ist nicht mehr vorhanden. Fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>The emergency account is nobody&apos;s own: it has neither password nor second factor. Sign in with your own account to change yours.</source>
        <translation>Das Notfallkonto gehört niemandem: Es hat weder Passwort noch zweiten Faktor. Melden Sie sich mit Ihrem eigenen Konto an, um Ihre zu ändern.</translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>PasteBlock</name>
    <message>
        <source>A quotation mark is not in its place, or a cell is too long. Copy the cells again.</source>
        <translation>Ein Anführungszeichen steht nicht an seinem Platz, oder eine Zelle ist zu lang. Kopieren Sie die Zellen erneut.</translation>
    </message>
    <message>
        <source>There are %1 cells, but only %2 columns from here on. Choose a cell further left, or copy fewer.</source>
        <translation>Es sind %1 Zellen, aber ab hier nur %2 Spalten. Wählen Sie eine Zelle weiter links, oder kopieren Sie weniger.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula, which a spreadsheet would run. Write an apostrophe before it if it is text.</source>
        <translation>„%1“ sieht aus wie eine Formel, die eine Tabellenkalkulation ausführen würde. Setzen Sie einen Apostroph davor, wenn es Text ist.</translation>
    </message>
    <message>
        <source>The text is too long, or no text that could be read. Copy only the cells.</source>
        <translation>Der Text ist zu lang oder nicht lesbar. Kopieren Sie nur die Zellen.</translation>
    </message>
    <message>
        <source>There are no cells to paste. Copy rows of a spreadsheet first.</source>
        <translation>Es gibt keine Zellen zum Einfügen. Kopieren Sie zuerst Zeilen einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>There are more than %1 parameters. Split the recipe.</source>
        <translation>Es sind mehr als %1 Parameter. Teilen Sie das Rezept auf.</translation>
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
        <source>There is already an account “%1”. Choose another account name.</source>
        <translation>Es gibt bereits ein Konto „%1“. Wählen Sie einen anderen Kontonamen.</translation>
    </message>
    <message>
        <source>This is your own account, and nobody disables or resets their own. Ask another administrator; what is yours to change is under “My account”.</source>
        <translation>Das ist Ihr eigenes Konto, und niemand deaktiviert das eigene oder setzt es zurück. Fragen Sie einen anderen Administrator; was Sie selbst ändern können, steht unter „Mein Konto“.</translation>
    </message>
    <message>
        <source>The account “%1” is disabled already.</source>
        <translation>Das Konto „%1“ ist bereits deaktiviert.</translation>
    </message>
    <message>
        <source>The account “%1” is enabled already.</source>
        <translation>Das Konto „%1“ ist bereits aktiviert.</translation>
    </message>
    <message>
        <source>The password of “%1” is kept in the plant&apos;s directory. It is reset there, by those who run the directory.</source>
        <translation>Das Passwort von „%1“ liegt im Verzeichnisdienst der Anlage. Es wird dort zurückgesetzt, von denen, die den Verzeichnisdienst betreiben.</translation>
    </message>
    <message>
        <source>A reset takes the privileged roles off until a second person confirms them. %1 If nobody else can hold it, open the emergency access: its resets leave the roles as they are.</source>
        <translation>Beim Zurücksetzen entfallen die privilegierten Rollen, bis eine zweite Person sie bestätigt. %1 Wenn niemand sonst sie innehaben kann, öffnen Sie den Notfallzugang: Wird darunter zurückgesetzt, bleiben die Rollen, wie sie sind.</translation>
    </message>
    <message>
        <source>This installation already has accounts. An administrator can invite more.</source>
        <translation>Diese Installation hat bereits Konten. Weitere kann ein Administrator einladen.</translation>
    </message>
    <message>
        <source>Account “%1”: %2</source>
        <translation>Konto „%1“: %2</translation>
    </message>
    <message>
        <source>The first account of an installation is an administrator.</source>
        <translation>Das erste Konto einer Installation ist ein Administrator.</translation>
    </message>
    <message>
        <source>Nobody is to be invited.</source>
        <translation>Niemand ist einzuladen.</translation>
    </message>
    <message>
        <source>These are %1 people; %2 at a time are the most. Split the list.</source>
        <translation>Das sind %1 Personen; höchstens %2 sind auf einmal möglich. Teilen Sie die Liste.</translation>
    </message>
    <message>
        <source>There is no such account. Look at the list of people again; it may have changed meanwhile.</source>
        <translation>Ein solches Konto gibt es nicht. Sehen Sie die Liste der Personen erneut an; sie kann sich inzwischen geändert haben.</translation>
    </message>
    <message>
        <source>“%1” looks like the account “%2”, which is there already. Choose a name that cannot be taken for it.</source>
        <translation>„%1“ sieht aus wie das bereits vorhandene Konto „%2“. Wählen Sie einen Namen, der nicht damit verwechselt werden kann.</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”, the name of account “%3”. If these are two people, add what tells them apart, such as “(Laboratory)”; one person has one account.</source>
        <translation>„%1“ sieht aus wie „%2“, der Name des Kontos „%3“. Sind es zwei Personen, fügen Sie etwas Unterscheidendes hinzu, etwa „(Labor)“; eine Person hat ein Konto.</translation>
    </message>
    <message>
        <source>Stopped. Nobody was invited.</source>
        <translation>Angehalten. Niemand wurde eingeladen.</translation>
    </message>
</context>
<context>
    <name>PeopleCsv</name>
    <message>
        <source>The file is larger than 1 MiB, which no list of people is. Choose the right file, or split it.</source>
        <translation>Die Datei ist größer als 1 MiB; so groß ist keine Personenliste. Wählen Sie die richtige Datei oder teilen Sie sie.</translation>
    </message>
    <message>
        <source>There is nobody in the file. Each line after the first is a person.</source>
        <translation>In der Datei steht niemand. Jede Zeile nach der ersten ist eine Person.</translation>
    </message>
    <message>
        <source>There is a NUL character in this line. Save the file anew as “CSV UTF-8”.</source>
        <translation>In dieser Zeile steht ein NUL-Zeichen. Speichern Sie die Datei neu als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>This line is not UTF-8, so its letters cannot be told. Save the file anew as “CSV UTF-8”.</source>
        <translation>Diese Zeile ist nicht UTF-8, ihre Buchstaben sind daher nicht zu erkennen. Speichern Sie die Datei neu als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>The first line names the columns: %1.</source>
        <translation>Die erste Zeile nennt die Spalten: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Die Datei ist leer.</translation>
    </message>
    <message>
        <source>“%1” is no column of a list of people.</source>
        <translation>„%1“ ist keine Spalte einer Personenliste.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>Die Spalte „%1“ kommt doppelt vor.</translation>
    </message>
    <message>
        <source>There are too many columns.</source>
        <translation>Es sind zu viele Spalten.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Die Spalte „%1“ fehlt.</translation>
    </message>
    <message>
        <source>There are more than %1 people in the file. Split it.</source>
        <translation>In der Datei stehen mehr als %1 Personen. Teilen Sie sie.</translation>
    </message>
    <message>
        <source>A quotation mark that begins here is not closed; what follows in the file was not read. Close it, or write it twice where it belongs to the text.</source>
        <translation>Ein hier beginnendes Anführungszeichen wird nicht geschlossen; was in der Datei folgt, wurde nicht gelesen. Schließen Sie es, oder schreiben Sie es doppelt, wo es zum Text gehört.</translation>
    </message>
    <message>
        <source>There is a quotation mark amid a field. Put the whole field in quotation marks and write those within twice.</source>
        <translation>Mitten in einem Feld steht ein Anführungszeichen. Setzen Sie das ganze Feld in Anführungszeichen und schreiben Sie die darin stehenden doppelt.</translation>
    </message>
    <message>
        <source>A field is longer than %1 characters.</source>
        <translation>Ein Feld ist länger als %1 Zeichen.</translation>
    </message>
    <message>
        <source>The line has %1 fields, but there are %2 columns. Put a field in quotation marks when a comma or semicolon belongs to its text.</source>
        <translation>Die Zeile hat %1 Felder, es gibt aber %2 Spalten. Setzen Sie ein Feld in Anführungszeichen, wenn ein Komma oder Semikolon zu seinem Text gehört.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula, which a spreadsheet would run. Remove the character that it begins with.</source>
        <translation>„%1“ sieht aus wie eine Formel, die eine Tabellenkalkulation ausführen würde. Entfernen Sie das Zeichen, mit dem es beginnt.</translation>
    </message>
    <message>
        <source>“%1” is in line %2 already. Each person has an account name of their own.</source>
        <translation>„%1“ steht bereits in Zeile %2. Jede Person hat einen eigenen Kontonamen.</translation>
    </message>
    <message>
        <source>“%1” looks like “%2” in line %3. Choose a name that cannot be taken for another.</source>
        <translation>„%1“ sieht aus wie „%2“ in Zeile %3. Wählen Sie einen Namen, der nicht mit einem anderen verwechselt werden kann.</translation>
    </message>
    <message>
        <source>“%1” looks like “%2” in line %3, and nobody could tell their signatures apart. Add an initial or a second name.</source>
        <translation>„%1“ sieht aus wie „%2“ in Zeile %3, und niemand könnte ihre Signaturen unterscheiden. Fügen Sie eine Initiale oder einen zweiten Namen hinzu.</translation>
    </message>
    <message>
        <source>“%1” is no role. The roles are: %2.</source>
        <translation>„%1“ ist keine Rolle. Die Rollen sind: %2.</translation>
    </message>
    <message>
        <source>This person has no role and could do nothing. The roles are: %1.</source>
        <translation>Diese Person hat keine Rolle und könnte nichts tun. Die Rollen sind: %1.</translation>
    </message>
    <message>
        <source>“%1” (%2) is there already, or looks like it: “%3” (%4).</source>
        <translation>„%1“ (%2) ist bereits vorhanden oder sieht so aus: „%3“ (%4).</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Aktiv</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deaktiviert</translation>
    </message>
    <message>
        <source>This plant</source>
        <translation>Diese Anlage</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnisdienst</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message numerus="yes">
        <source>%n security key(s)</source>
        <translation>
            <numerusform>%n Sicherheitsschlüssel</numerusform>
            <numerusform>%n Sicherheitsschlüssel</numerusform>
        </translation>
    </message>
    <message>
        <source>Authenticator</source>
        <translation>Authenticator</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keiner</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Watches the lines.</source>
        <translation>Beobachtet die Linien.</translation>
    </message>
    <message>
        <source>Runs a shift; sees who has access.</source>
        <translation>Leitet eine Schicht; sieht, wer Zugang hat.</translation>
    </message>
    <message>
        <source>Works on the process and its values.</source>
        <translation>Arbeitet am Prozess und seinen Werten.</translation>
    </message>
    <message>
        <source>Judges what the process makes.</source>
        <translation>Beurteilt, was der Prozess herstellt.</translation>
    </message>
    <message>
        <source>Looks after machines and this program.</source>
        <translation>Kümmert sich um Maschinen und dieses Programm.</translation>
    </message>
    <message>
        <source>Watches over access; confirms and reviews roles.</source>
        <translation>Wacht über den Zugang; bestätigt und überprüft Rollen.</translation>
    </message>
    <message>
        <source>Manages accounts, roles and settings.</source>
        <translation>Verwaltet Konten, Rollen und Einstellungen.</translation>
    </message>
    <message>
        <source>Reads everything, changes nothing.</source>
        <translation>Liest alles, ändert nichts.</translation>
    </message>
    <message>
        <source>%1 may: %2</source>
        <translation>%1 darf: %2</translation>
    </message>
    <message>
        <source>console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>they made a new one</source>
        <translation>neuer Schlüssel von der Person erzeugt</translation>
    </message>
    <message>
        <source>their password was reset</source>
        <translation>Passwort der Person zurückgesetzt</translation>
    </message>
    <message>
        <source>their password in the directory changed</source>
        <translation>Passwort der Person im Verzeichnisdienst geändert</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Anna Rossi (rossi)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurückgesetzt</translation>
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
    <message>
        <source>invite, disable and reset accounts</source>
        <translation>Konten einladen, deaktivieren und zurücksetzen</translation>
    </message>
    <message>
        <source>change your own account</source>
        <translation>das eigene Konto ändern</translation>
    </message>
    <message>
        <source>give and take roles</source>
        <translation>Rollen geben und entziehen</translation>
    </message>
    <message>
        <source>confirm changes of privileged roles</source>
        <translation>Änderungen privilegierter Rollen bestätigen</translation>
    </message>
    <message>
        <source>end sessions of others</source>
        <translation>Sitzungen anderer beenden</translation>
    </message>
    <message>
        <source>review who holds which role</source>
        <translation>überprüfen, wer welche Rolle hat</translation>
    </message>
    <message>
        <source>change what roles demand at sign-in</source>
        <translation>ändern, was Rollen bei der Anmeldung verlangen</translation>
    </message>
    <message>
        <source>connect the plant&apos;s directory</source>
        <translation>den Verzeichnisdienst der Anlage anbinden</translation>
    </message>
    <message>
        <source>prepare emergency access</source>
        <translation>Notfallzugang vorbereiten</translation>
    </message>
    <message>
        <source>review emergency access</source>
        <translation>Notfallzugang überprüfen</translation>
    </message>
    <message>
        <source>acknowledge security notices</source>
        <translation>Security-Meldungen quittieren</translation>
    </message>
    <message>
        <source>write recipes and submit them</source>
        <translation>Rezepte schreiben und einreichen</translation>
    </message>
    <message>
        <source>sign recipes for the process</source>
        <translation>Rezepte für den Prozess signieren</translation>
    </message>
    <message>
        <source>sign recipes for quality and withdraw them</source>
        <translation>Rezepte für die Qualität signieren und zurückziehen</translation>
    </message>
    <message>
        <source>load recipes into a PLC</source>
        <translation>Rezepte in eine SPS laden</translation>
    </message>
    <message>
        <source>acknowledge alarms</source>
        <translation>Alarme quittieren</translation>
    </message>
    <message>
        <source>shelve alarms</source>
        <translation>Alarme zurückstellen</translation>
    </message>
    <message>
        <source>take alarms out of service</source>
        <translation>Alarme außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>silence the sound of alarms</source>
        <translation>den Alarmton stummschalten</translation>
    </message>
    <message>
        <source>move old entries of the audit trail to an archive</source>
        <translation>ältere Einträge des Audit-Trails in ein Archiv verschieben</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Authenticator or security key</source>
        <translation>Authenticator oder Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>One</source>
        <translation>Eine</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Mehrere</translation>
    </message>
    <message>
        <source>A security key is no longer demanded.</source>
        <translation>Ein Sicherheitsschlüssel wird nicht mehr verlangt.</translation>
    </message>
    <message>
        <source>The console locks later: after %1 in place of %2.</source>
        <translation>Die Konsole sperrt sich später: nach %1 statt %2.</translation>
    </message>
    <message>
        <source>Sessions last longer: %1 in place of %2.</source>
        <translation>Sitzungen dauern länger: %1 statt %2.</translation>
    </message>
    <message>
        <source>Several sessions at one workstation are allowed.</source>
        <translation>Mehrere Sitzungen an einer Arbeitsstation sind erlaubt.</translation>
    </message>
</context>
<context>
    <name>ProcessChart</name>
    <message>
        <source>Learning</source>
        <translation>Lernt</translation>
    </message>
    <message>
        <source>Means and EWMA</source>
        <translation>Mittelwerte und EWMA</translation>
    </message>
    <message>
        <source>CUSUM</source>
        <translation>CUSUM</translation>
    </message>
    <message>
        <source>the EWMA, %1, is above its limit %2</source>
        <translation>der EWMA, %1, liegt über seinem Grenzwert %2</translation>
    </message>
    <message>
        <source>the EWMA, %1, is below its limit %2</source>
        <translation>der EWMA, %1, liegt unter seinem Grenzwert %2</translation>
    </message>
    <message>
        <source>the upper CUSUM, %1, is above h = %2</source>
        <translation>die obere CUSUM, %1, liegt über h = %2</translation>
    </message>
    <message>
        <source>the lower CUSUM, %1, is above h = %2</source>
        <translation>die untere CUSUM, %1, liegt über h = %2</translation>
    </message>
    <message>
        <source>Learning: %1 of %2 subgroups. Until then nothing is judged.</source>
        <translation>Lernt: %1 von %2 Untergruppen. Bis dahin wird nichts beurteilt.</translation>
    </message>
    <message>
        <source>In order: no shift of the mean</source>
        <translation>In Ordnung: keine Verschiebung des Mittelwerts</translation>
    </message>
    <message>
        <source>The mean has shifted</source>
        <translation>Der Mittelwert hat sich verschoben</translation>
    </message>
    <message>
        <source>Paused: the line stands, or there are no good values</source>
        <translation>Ausgesetzt: Die Linie steht, oder es gibt keine guten Werte</translation>
    </message>
    <message>
        <source>being learnt (%1 of %2)</source>
        <translation>wird gelernt (%1 von %2)</translation>
    </message>
    <message>
        <source>Target %1; λ %2, L %3; k %4 σ, h %5 σ; σ %6; a subgroup each %7; learnt from %8 of %9</source>
        <translation>Zielwert %1; λ %2, L %3; k %4 σ, h %5 σ; σ %6; eine Untergruppe je %7; gelernt aus %8 von %9</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, und %2</translation>
    </message>
    <message>
        <source>Signal at %1: %2.</source>
        <translation>Signal %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The %n subgroup(s) since %1 have a mean of %2, %3 from the target.</source>
        <translation>
            <numerusform>Die %n Untergruppe seit %1 hat einen Mittelwert von %2, Abweichung vom Zielwert %3.</numerusform>
            <numerusform>Die %n Untergruppen seit %1 haben einen Mittelwert von %2, Abweichung vom Zielwert %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: mean %2</source>
        <translation>%1: Mittelwert %2</translation>
    </message>
    <message>
        <source>%1, EWMA %2 within %3 to %4, CUSUM upper %5, lower %6</source>
        <translation>%1, EWMA %2 innerhalb von %3 bis %4, CUSUM oben %5, unten %6</translation>
    </message>
</context>
<context>
    <name>ProofActs</name>
    <message>
        <source>%1 cannot be read. Choose a file that you may read.</source>
        <translation>%1 kann nicht gelesen werden. Wählen Sie eine Datei, die Sie lesen dürfen.</translation>
    </message>
    <message>
        <source>%1 holds no checkpoint of this program. Choose a file that was saved as a checkpoint, or one of the outside folder.</source>
        <translation>%1 enthält keinen Checkpoint dieses Programms. Wählen Sie eine Datei, die als Checkpoint gespeichert wurde, oder eine aus dem externen Ordner.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB, the most that is read. Copy the checkpoints to verify against into a file of their own, and choose that one.</source>
        <translation>%1 ist größer als 16 MiB, mehr wird nicht gelesen. Kopieren Sie die Checkpoints, gegen die geprüft werden soll, in eine eigene Datei, und wählen Sie diese.</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Stands in the audit trail, so that others understand it later.</source>
        <translation>Steht im Audit-Trail, damit andere es später verstehen.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>A reason is missing. Say in a few words why: it stands in the audit trail.</source>
        <translation>Ein Grund fehlt. Sagen Sie in wenigen Worten, warum: Er steht im Audit-Trail.</translation>
    </message>
    <message>
        <source>This needs at least %1 characters: it stands in the audit trail, and others have to understand it. Write some more.</source>
        <translation>Hier sind mindestens %1 Zeichen nötig: Der Text steht im Audit-Trail, und andere müssen ihn verstehen. Schreiben Sie etwas mehr.</translation>
    </message>
    <message>
        <source>This is %1 characters long; %2 are the most. Shorten it.</source>
        <translation>Das sind %1 Zeichen; höchstens %2 sind möglich. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen, such as line ends or marks of the direction of writing. Type it anew on one line.</source>
        <translation>Der Text enthält unsichtbare Zeichen, etwa Zeilenenden oder Zeichen für die Schreibrichtung. Tippen Sie ihn neu in einer Zeile.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Draft</source>
        <translation>Entwurf</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In Prüfung</translation>
    </message>
    <message>
        <source>Signed by process</source>
        <translation>Vom Prozess signiert</translation>
    </message>
    <message>
        <source>Signed by quality</source>
        <translation>Von der Qualität signiert</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Wirksam</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Abgelöst</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Zurückgezogen</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Approved for the process</source>
        <translation>Für den Prozess freigegeben</translation>
    </message>
    <message>
        <source>Released for production</source>
        <translation>Für die Produktion freigegeben</translation>
    </message>
    <message>
        <source>Withdrawn from production</source>
        <translation>Aus der Produktion zurückgezogen</translation>
    </message>
</context>
<context>
    <name>RecipeActRules</name>
    <message>
        <source>A draft is not signed. Submit it first.</source>
        <translation>Ein Entwurf wird nicht signiert. Reichen Sie ihn zuerst ein.</translation>
    </message>
    <message>
        <source>This version does not wait for a signature.</source>
        <translation>Diese Version wartet nicht auf eine Signatur.</translation>
    </message>
    <message>
        <source>Version %1 is a draft already. Edit that one, or discard it.</source>
        <translation>Version %1 ist bereits ein Entwurf. Bearbeiten Sie diesen, oder verwerfen Sie ihn.</translation>
    </message>
    <message>
        <source>You wrote this version. Somebody else signs it.</source>
        <translation>Sie haben diese Version geschrieben. Jemand anderes signiert sie.</translation>
    </message>
    <message>
        <source>You gave the first signature. Somebody else gives the second.</source>
        <translation>Sie haben die erste Signatur gegeben. Jemand anderes gibt die zweite.</translation>
    </message>
    <message>
        <source>Only the effective version of a recipe can be loaded into a PLC.</source>
        <translation>Nur die wirksame Version eines Rezepts kann in eine SPS geladen werden.</translation>
    </message>
    <message>
        <source>This version does not verify: it is not loaded. Look at its checks.</source>
        <translation>Diese Version besteht die Prüfung nicht: Sie wird nicht geladen. Sehen Sie ihre Prüfungen an.</translation>
    </message>
    <message>
        <source>Only a signed or effective version can be withdrawn.</source>
        <translation>Nur eine signierte oder wirksame Version kann zurückgezogen werden.</translation>
    </message>
</context>
<context>
    <name>RecipeApproval</name>
    <message>
        <source>There is no such version of a recipe. Refresh the list.</source>
        <translation>Eine solche Version eines Rezepts gibt es nicht. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>%1, line %2, version %3</source>
        <translation>%1, Linie %2, Version %3</translation>
    </message>
    <message>
        <source>This version does not wait for a signature any more: it is in the state “%1” now. Nothing was changed.</source>
        <translation>Diese Version wartet nicht mehr auf eine Signatur: Sie hat jetzt den Status „%1“. Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Version %1 is not what you were shown any more, so nothing was signed.</source>
        <translation>Version %1 ist nicht mehr das, was Ihnen gezeigt wurde; daher wurde nichts signiert.</translation>
    </message>
    <message>
        <source>Version %1 was submitted meanwhile.</source>
        <translation>Version %1 wurde inzwischen eingereicht.</translation>
    </message>
    <message>
        <source>Look at what changed and sign again.</source>
        <translation>Sehen Sie an, was sich geändert hat, und signieren Sie erneut.</translation>
    </message>
    <message>
        <source>%1 cannot become effective: %2 Nothing was changed.</source>
        <translation>%1 kann nicht wirksam werden: %2 Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A newer version took its place.</source>
        <translation>Eine neuere Version ist an ihre Stelle getreten.</translation>
    </message>
</context>
<context>
    <name>RecipeChecks</name>
    <message>
        <source>%1 is longer than %2 characters. Shorten it.</source>
        <translation>%1 ist länger als %2 Zeichen. Kürzen Sie den Text.</translation>
    </message>
    <message>
        <source>%1 contains control or invisible characters. Type it anew.</source>
        <translation>%1 enthält Steuerzeichen oder unsichtbare Zeichen. Tippen Sie den Text neu.</translation>
    </message>
    <message>
        <source>%1 is not a finite number. Enter a number.</source>
        <translation>%1 ist keine endliche Zahl. Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Der Name</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>Der Schritt</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>Die Einheit</translation>
    </message>
    <message>
        <source>The tag</source>
        <translation>Die Variable</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>Die Anmerkung</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Der Wert</translation>
    </message>
    <message>
        <source>The low limit</source>
        <translation>Die Untergrenze</translation>
    </message>
    <message>
        <source>The high limit</source>
        <translation>Die Obergrenze</translation>
    </message>
    <message>
        <source>The tolerance</source>
        <translation>Die Toleranz</translation>
    </message>
    <message>
        <source>The tolerance is negative. Enter 0 or more.</source>
        <translation>Die Toleranz ist negativ. Geben Sie 0 oder mehr ein.</translation>
    </message>
    <message>
        <source>The low limit is above the high limit. Exchange or correct them.</source>
        <translation>Die Untergrenze liegt über der Obergrenze. Vertauschen oder berichtigen Sie beide.</translation>
    </message>
    <message>
        <source>The value is below its low limit.</source>
        <translation>Der Wert liegt unter seiner Untergrenze.</translation>
    </message>
    <message>
        <source>The value is above its high limit.</source>
        <translation>Der Wert liegt über seiner Obergrenze.</translation>
    </message>
    <message>
        <source>The tag has no unit, so this has to be empty.</source>
        <translation>Die Variable hat keine Einheit; daher muss dies leer sein.</translation>
    </message>
    <message>
        <source>The tag&apos;s unit is “%1”. Enter the value in it.</source>
        <translation>Die Einheit der Variable ist „%1“. Geben Sie den Wert darin ein.</translation>
    </message>
    <message>
        <source>The tag is a switch: enter 0 for off or 1 for on.</source>
        <translation>Die Variable ist ein Schalter: Geben Sie 0 für aus oder 1 für ein ein.</translation>
    </message>
    <message>
        <source>The value is outside the tag&apos;s range of %1 to %2.</source>
        <translation>Der Wert liegt außerhalb des Bereichs der Variable von %1 bis %2.</translation>
    </message>
    <message>
        <source>There is no tag, so the value has nowhere to go. Choose one.</source>
        <translation>Es gibt keine Variable, daher hat der Wert kein Ziel. Wählen Sie eine.</translation>
    </message>
    <message>
        <source>The plant file has no tag “%1”. Choose another one.</source>
        <translation>Die Anlagendatei enthält keine Variable „%1“. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>A recipe may not write the tag “%1”. Choose a set point that the plant file calls writable.</source>
        <translation>Ein Rezept darf die Variable „%1“ nicht schreiben. Wählen Sie einen Sollwert, den die Anlagendatei als schreibbar ausweist.</translation>
    </message>
    <message>
        <source>The tag “%1” belongs to another line.</source>
        <translation>Die Variable „%1“ gehört zu einer anderen Linie.</translation>
    </message>
    <message>
        <source>The product is missing. Enter what is made.</source>
        <translation>Das Produkt fehlt. Geben Sie ein, was hergestellt wird.</translation>
    </message>
    <message>
        <source>The plant file has no line “%1”. Choose a line.</source>
        <translation>Die Anlagendatei enthält keine Linie „%1“. Wählen Sie eine Linie.</translation>
    </message>
    <message>
        <source>There are no parameters. Add at least one.</source>
        <translation>Es gibt keine Parameter. Fügen Sie mindestens einen hinzu.</translation>
    </message>
    <message>
        <source>A step has no name. Name or remove it.</source>
        <translation>Ein Schritt hat keinen Namen. Benennen oder entfernen Sie ihn.</translation>
    </message>
    <message>
        <source>Two steps are called “%1”. Rename one.</source>
        <translation>Zwei Schritte heißen „%1“. Benennen Sie einen um.</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>Das Produkt</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>Die Linie</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Die Bezeichnung</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>Die Beschreibung</translation>
    </message>
    <message>
        <source>There are more than %1 parameters. Split the recipe.</source>
        <translation>Es sind mehr als %1 Parameter. Teilen Sie das Rezept auf.</translation>
    </message>
    <message>
        <source>There are more than %1 steps.</source>
        <translation>Es sind mehr als %1 Schritte.</translation>
    </message>
    <message>
        <source>There are more than %1 attachments.</source>
        <translation>Es sind mehr als %1 Anhänge.</translation>
    </message>
    <message>
        <source>A step&apos;s name</source>
        <translation>Der Name eines Schritts</translation>
    </message>
    <message>
        <source>A step&apos;s note</source>
        <translation>Die Anmerkung eines Schritts</translation>
    </message>
    <message>
        <source>The parameter has no name.</source>
        <translation>Der Parameter hat keinen Namen.</translation>
    </message>
    <message>
        <source>Another parameter is called “%1” too.</source>
        <translation>Ein anderer Parameter heißt auch „%1“.</translation>
    </message>
    <message>
        <source>There is no step “%1”. Add or choose one.</source>
        <translation>Es gibt keinen Schritt „%1“. Fügen Sie einen hinzu, oder wählen Sie einen.</translation>
    </message>
    <message>
        <source>Another parameter writes the tag “%1” too.</source>
        <translation>Ein anderer Parameter schreibt auch die Variable „%1“.</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Zeile %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weiteres Problem.</numerusform>
            <numerusform>… und %n weitere Probleme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipeComparison</name>
    <message>
        <source>as soon as both have signed</source>
        <translation>sobald beide signiert haben</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Wirksam ab</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Nichts ändert sich.</translation>
    </message>
    <message numerus="yes">
        <source>%n parameters change</source>
        <translation>
            <numerusform>%n Parameter ändert sich</numerusform>
            <numerusform>%n Parameter ändern sich</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation>
            <numerusform>%n ist neu</numerusform>
            <numerusform>%n sind neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are removed</source>
        <translation>
            <numerusform>%n ist entfernt</numerusform>
            <numerusform>%n sind entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cross a former limit</source>
        <translation>
            <numerusform>%n überschreitet einen bisherigen Grenzwert</numerusform>
            <numerusform>%n überschreiten einen bisherigen Grenzwert</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the header changes.</source>
        <translation>Nur der Kopf ändert sich.</translation>
    </message>
</context>
<context>
    <name>RecipeCsv</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>The file is larger than 4 MiB, which no recipe is. Choose the right file.</source>
        <translation>Die Datei ist größer als 4 MiB; so groß ist kein Rezept. Wählen Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>The file is empty. The first line names the columns: %1.</source>
        <translation>Die Datei ist leer. Die erste Zeile nennt die Spalten: %1.</translation>
    </message>
    <message>
        <source>The text is longer than any recipe is. Copy only its cells.</source>
        <translation>Der Text ist länger als jedes Rezept. Kopieren Sie nur dessen Zellen.</translation>
    </message>
    <message>
        <source>The text has half a character in it. Copy the cells again.</source>
        <translation>Der Text enthält ein halbes Zeichen. Kopieren Sie die Zellen erneut.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text, so its letters cannot be told. Save the file anew as “CSV UTF-8”.</source>
        <translation>Dies ist kein UTF-8-Text, die Buchstaben sind daher nicht zu erkennen. Speichern Sie die Datei neu als „CSV UTF-8“.</translation>
    </message>
    <message>
        <source>“%1” is no column of a recipe. The columns are: %2.</source>
        <translation>„%1“ ist keine Spalte eines Rezepts. Die Spalten sind: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Remove one of them.</source>
        <translation>Die Spalte „%1“ kommt doppelt vor. Entfernen Sie eine davon.</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Add it; the columns are: %2.</source>
        <translation>Die Spalte „%1“ fehlt. Fügen Sie sie hinzu; die Spalten sind: %2.</translation>
    </message>
    <message>
        <source>There are more than %1 parameters. Split the recipe; what follows was not read.</source>
        <translation>Es sind mehr als %1 Parameter. Teilen Sie das Rezept auf; was folgt, wurde nicht gelesen.</translation>
    </message>
    <message>
        <source>There are no cells to paste. Copy rows of a spreadsheet first.</source>
        <translation>Es gibt keine Zellen zum Einfügen. Kopieren Sie zuerst Zeilen einer Tabellenkalkulation.</translation>
    </message>
    <message>
        <source>There is no parameter in the file. Each line after the first is one.</source>
        <translation>In der Datei steht kein Parameter. Jede Zeile nach der ersten ist einer.</translation>
    </message>
    <message>
        <source>A quotation mark that begins here is not closed; what follows was not read. Close it, or write it twice where it belongs to the text.</source>
        <translation>Ein hier beginnendes Anführungszeichen wird nicht geschlossen; was folgt, wurde nicht gelesen. Schließen Sie es, oder schreiben Sie es doppelt, wo es zum Text gehört.</translation>
    </message>
    <message>
        <source>There is a quotation mark amid a cell. Remove it, or put the whole cell in quotation marks and write those within twice.</source>
        <translation>Mitten in einer Zelle steht ein Anführungszeichen. Entfernen Sie es, oder setzen Sie die ganze Zelle in Anführungszeichen und schreiben Sie die darin stehenden doppelt.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters. Shorten it.</source>
        <translation>Eine Zelle ist länger als %1 Zeichen. Kürzen Sie sie.</translation>
    </message>
    <message>
        <source>There are more than %1 cells in this line. Remove those too many.</source>
        <translation>Diese Zeile hat mehr als %1 Zellen. Entfernen Sie die überzähligen.</translation>
    </message>
    <message>
        <source>The line has %1 cells, but there are %2 columns. Put a cell in quotation marks when a comma or semicolon belongs to its text.</source>
        <translation>Die Zeile hat %1 Zellen, es gibt aber %2 Spalten. Setzen Sie eine Zelle in Anführungszeichen, wenn ein Komma oder Semikolon zu ihrem Text gehört.</translation>
    </message>
    <message>
        <source>The value is missing. Enter a number.</source>
        <translation>Der Wert fehlt. Geben Sie eine Zahl ein.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula, which a spreadsheet would run. Write an apostrophe before it if it is text.</source>
        <translation>„%1“ sieht aus wie eine Formel, die eine Tabellenkalkulation ausführen würde. Setzen Sie einen Apostroph davor, wenn es Text ist.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits, such as 1250 or 12.5, without unit and without marks between thousands.</source>
        <translation>„%1“ ist keine Zahl. Schreiben Sie Ziffern, etwa 1250 oder 12.5, ohne Einheit und ohne Tausendertrennzeichen.</translation>
    </message>
    <message>
        <source>“%1” is too large or too small a number. Correct it.</source>
        <translation>„%1“ ist eine zu große oder zu kleine Zahl. Berichtigen Sie sie.</translation>
    </message>
    <message>
        <source>“%1” has a comma, which parts the columns in this file. Write a point.</source>
        <translation>„%1“ enthält ein Komma, das in dieser Datei die Spalten trennt. Schreiben Sie einen Punkt.</translation>
    </message>
    <message>
        <source>“%1” is written with “%2”, but numbers before it with “%3”, so it is not sure what is meant. Write all numbers alike.</source>
        <translation>„%1“ ist mit „%2“ geschrieben, Zahlen davor aber mit „%3“; daher ist nicht sicher, was gemeint ist. Schreiben Sie alle Zahlen gleich.</translation>
    </message>
</context>
<context>
    <name>RecipeDesk</name>
    <message>
        <source>The product is missing or begins or ends with a space. Enter what is made.</source>
        <translation>Das Produkt fehlt oder beginnt oder endet mit einem Leerzeichen. Geben Sie ein, was hergestellt wird.</translation>
    </message>
    <message>
        <source>The plant file has no line “%1”. Choose a line.</source>
        <translation>Die Anlagendatei enthält keine Linie „%1“. Wählen Sie eine Linie.</translation>
    </message>
    <message>
        <source>This cannot be kept; nothing was stored.</source>
        <translation>Dies kann nicht aufbewahrt werden; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>The file&apos;s name cannot be kept: it has to be 1 to %1 characters long, without / \ : * ? &quot; &lt; &gt; | and not begin with a dot.</source>
        <translation>Der Name der Datei kann nicht übernommen werden: Er muss 1 bis %1 Zeichen lang sein, ohne / \ : * ? &quot; &lt; &gt; | und darf nicht mit einem Punkt beginnen.</translation>
    </message>
    <message>
        <source>The file is empty or larger than %1 MiB; it was not attached.</source>
        <translation>Die Datei ist leer oder größer als %1 MiB; sie wurde nicht angehängt.</translation>
    </message>
    <message>
        <source>This recipe has no effective version. Have one signed first.</source>
        <translation>Dieses Rezept hat keine wirksame Version. Lassen Sie zuerst eine signieren.</translation>
    </message>
    <message>
        <source>There is no parameter of that name.</source>
        <translation>Einen Parameter dieses Namens gibt es nicht.</translation>
    </message>
    <message>
        <source>This version has no such attachment.</source>
        <translation>Diese Version hat keinen solchen Anhang.</translation>
    </message>
    <message>
        <source>The attachment “%1” is not the file that was signed. Do not use it.</source>
        <translation>Der Anhang „%1“ ist nicht die Datei, die signiert wurde. Verwenden Sie ihn nicht.</translation>
    </message>
    <message>
        <source>The signatures can be wanted within 1 hour to 90 days.</source>
        <translation>Für die Signaturen kann eine Frist von 1 Stunde bis 90 Tagen gesetzt werden.</translation>
    </message>
    <message>
        <source>There is no such version of a recipe. Refresh the list.</source>
        <translation>Eine solche Version eines Rezepts gibt es nicht. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>This recipe has a draft already: version %1 by %2. Go on with that one, or discard it first.</source>
        <translation>Dieses Rezept hat bereits einen Entwurf: Version %1 von %2. Arbeiten Sie daran weiter, oder verwerfen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Version %1 is no draft any more (“%2”) and never changes again. Begin a new version from it.</source>
        <translation>Version %1 ist kein Entwurf mehr („%2“) und ändert sich nie wieder. Beginnen Sie daraus eine neue Version.</translation>
    </message>
    <message>
        <source>%1 saved this draft meanwhile, so nothing was changed. Load it anew and enter your changes again.</source>
        <translation>%1 hat diesen Entwurf inzwischen gespeichert; daher wurde nichts geändert. Laden Sie ihn neu und geben Sie Ihre Änderungen erneut ein.</translation>
    </message>
    <message>
        <source>There is an attachment “%1” already. Remove it first.</source>
        <translation>Einen Anhang „%1“ gibt es bereits. Entfernen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>A version has at most %1 attachments.</source>
        <translation>Eine Version hat höchstens %1 Anhänge.</translation>
    </message>
    <message>
        <source>Version %1 was submitted</source>
        <translation>Version %1 wurde eingereicht</translation>
    </message>
    <message>
        <source>The recipe cannot be submitted like this; nothing was changed.</source>
        <translation>Das Rezept kann so nicht eingereicht werden; nichts wurde geändert.</translation>
    </message>
    <message>
        <source>A recipe keeps its product and line. Copy the version for another one.</source>
        <translation>Ein Rezept behält sein Produkt und seine Linie. Kopieren Sie die Version für ein anderes.</translation>
    </message>
</context>
<context>
    <name>RecipeDocument</name>
    <message>
        <source>What the store keeps of this recipe is not what the program wrote. Do not use it; restore it from a copy and look for who changed the store.</source>
        <translation>Was der Datenspeicher von diesem Rezept enthält, ist nicht, was das Programm geschrieben hat. Verwenden Sie es nicht; stellen Sie es aus einer Kopie wieder her und suchen Sie, wer den Datenspeicher geändert hat.</translation>
    </message>
</context>
<context>
    <name>RecipeDownload</name>
    <message>
        <source>Running</source>
        <translation>Läuft</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Geladen</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fehlgeschlagen</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Gestoppt</translation>
    </message>
    <message>
        <source>Former set restored</source>
        <translation>Bisheriger Satz wiederhergestellt</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Unterbrochen</translation>
    </message>
    <message>
        <source>The plant file has no writable tag “%1” any more, so “%2” has nowhere to go. Make a new version of the recipe.</source>
        <translation>Die Anlagendatei enthält keine schreibbare Variable „%1“ mehr, daher hat „%2“ kein Ziel. Erstellen Sie eine neue Version des Rezepts.</translation>
    </message>
    <message>
        <source>All values are in the PLC, read back and compared.</source>
        <translation>Alle Werte sind in der SPS, zurückgelesen und verglichen.</translation>
    </message>
    <message>
        <source>The former values are in the PLC again, read back and compared.</source>
        <translation>Die bisherigen Werte sind wieder in der SPS, zurückgelesen und verglichen.</translation>
    </message>
    <message>
        <source>In the PLC as wanted: %1.</source>
        <translation>In der SPS wie gewünscht: %1.</translation>
    </message>
    <message>
        <source>In the PLC, but another value than was written: %1.</source>
        <translation>In der SPS, aber mit anderem Wert als geschrieben: %1.</translation>
    </message>
    <message>
        <source>Perhaps in the PLC, its answer did not come: %1.</source>
        <translation>Vielleicht in der SPS, die Antwort blieb aus: %1.</translation>
    </message>
    <message>
        <source>Not changed: %1.</source>
        <translation>Nicht geändert: %1.</translation>
    </message>
    <message>
        <source>Give the order that the recipe is loaded for, 1 to %1 characters.</source>
        <translation>Geben Sie den Auftrag an, für den das Rezept geladen wird, 1 bis %1 Zeichen.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in Betrieb</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>im Leerlauf</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>gestoppt</translation>
    </message>
    <message>
        <source>starved</source>
        <translation>ohne Material</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>im Rückstau</translation>
    </message>
    <message>
        <source>in changeover</source>
        <translation>beim Umrüsten</translation>
    </message>
    <message>
        <source>in cleaning</source>
        <translation>in Reinigung</translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation>in Instandhaltung</translation>
    </message>
    <message>
        <source>in a state that is not known</source>
        <translation>in einem unbekannten Zustand</translation>
    </message>
    <message>
        <source>The version is effective; both signatures are verified.</source>
        <translation>Die Version ist wirksam; beide Signaturen sind geprüft.</translation>
    </message>
    <message>
        <source>The PLC “%1” is not connected. Check its power and the network.</source>
        <translation>Die SPS „%1“ ist nicht verbunden. Prüfen Sie ihre Stromversorgung und das Netzwerk.</translation>
    </message>
    <message>
        <source>The PLC does not tell what it holds in “%1”, so a failed write could not be taken back. Check the PLC.</source>
        <translation>Die SPS gibt nicht an, was sie in „%1“ hält; ein fehlgeschlagenes Schreiben könnte nicht zurückgenommen werden. Prüfen Sie die SPS.</translation>
    </message>
    <message>
        <source>The PLC is connected and tells what it holds.</source>
        <translation>Die SPS ist verbunden und gibt an, was sie hält.</translation>
    </message>
    <message>
        <source>The plant file has no such line.</source>
        <translation>Die Anlagendatei enthält keine solche Linie.</translation>
    </message>
    <message>
        <source>The state of the line is not known now. Check the PLC.</source>
        <translation>Der Zustand der Linie ist derzeit nicht bekannt. Prüfen Sie die SPS.</translation>
    </message>
    <message>
        <source>The line is %1.</source>
        <translation>Die Linie ist %1.</translation>
    </message>
    <message>
        <source>The line is %1, and may not be loaded then. Bring it to a stop or a changeover first.</source>
        <translation>Die Linie ist %1 und darf dann nicht geladen werden. Bringen Sie sie zuerst zum Stillstand oder zum Umrüsten.</translation>
    </message>
    <message>
        <source>“%1” is beyond its outer limit. Put that right first.</source>
        <translation>„%1“ liegt jenseits des äußeren Grenzwerts. Bringen Sie das zuerst in Ordnung.</translation>
    </message>
    <message>
        <source>A critical notice stands unacknowledged: %1</source>
        <translation>Eine kritische Meldung steht unquittiert an: %1</translation>
    </message>
    <message>
        <source>No critical alarm stands for this line.</source>
        <translation>Für diese Linie steht kein kritischer Alarm an.</translation>
    </message>
    <message>
        <source>The PLC keeps the recipe&apos;s mark, written last.</source>
        <translation>Die SPS bewahrt die Kennung des Rezepts auf, die zuletzt geschrieben wird.</translation>
    </message>
    <message>
        <source>The plant file names no marks for this line: whether another recipe is loaded cannot be told afterwards.</source>
        <translation>Die Anlagendatei nennt für diese Linie keine Kennungen: Ob ein anderes Rezept geladen ist, lässt sich danach nicht feststellen.</translation>
    </message>
    <message>
        <source>This line is being loaded at this moment. Wait for its end.</source>
        <translation>Diese Linie wird gerade geladen. Warten Sie das Ende ab.</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Nichts wurde geschrieben. %1</translation>
    </message>
    <message>
        <source>There is no such download. Refresh the list.</source>
        <translation>Einen solchen Ladevorgang gibt es nicht. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>Only the last download of a line, if it failed or was stopped, can be taken back. Nothing was written.</source>
        <translation>Nur der letzte Ladevorgang einer Linie kann zurückgenommen werden, wenn er fehlgeschlagen ist oder gestoppt wurde. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Nothing was changed in the PLC, so there is nothing to restore.</source>
        <translation>In der SPS wurde nichts geändert, es gibt also nichts wiederherzustellen.</translation>
    </message>
    <message>
        <source>What was in the PLC before is not known for: %1. Nothing was written; load a recipe instead.</source>
        <translation>Was zuvor in der SPS war, ist nicht bekannt für: %1. Nichts wurde geschrieben; laden Sie stattdessen ein Rezept.</translation>
    </message>
    <message>
        <source>%1 loads this line at this moment, at another workstation. Nothing was written.</source>
        <translation>%1 lädt diese Linie gerade an einer anderen Arbeitsstation. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The plant file has no such tag.</source>
        <translation>Die Anlagendatei enthält keine solche Variable.</translation>
    </message>
    <message>
        <source>It was written, but is another value now.</source>
        <translation>Der Wert wurde geschrieben, ist jetzt aber ein anderer.</translation>
    </message>
    <message>
        <source>It was written, but cannot be read any more.</source>
        <translation>Der Wert wurde geschrieben, ist aber nicht mehr lesbar.</translation>
    </message>
    <message>
        <source>This could not be kept in the store: %1</source>
        <translation>Dies konnte nicht im Datenspeicher abgelegt werden: %1</translation>
    </message>
    <message>
        <source>The program ended when it may have been written.</source>
        <translation>Das Programm endete, als der Wert vielleicht gerade geschrieben wurde.</translation>
    </message>
    <message>
        <source>It was stopped, as the audit trail could not be written: %1</source>
        <translation>Es wurde angehalten, weil der Audit-Trail nicht geschrieben werden konnte: %1</translation>
    </message>
</context>
<context>
    <name>RecipeJson</name>
    <message>
        <source>true or false</source>
        <translation>true oder false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>ein Text</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>ein Array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>ein Objekt</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>The member “%1” is missing. Add it.</source>
        <translation>Das Element „%1“ fehlt. Fügen Sie es hinzu.</translation>
    </message>
    <message>
        <source>The member “%1” is %2, but must be %3.</source>
        <translation>Das Element „%1“ ist %2, muss aber %3 sein.</translation>
    </message>
    <message>
        <source>There must be no member “%1” here. Remove it, or correct how it is written; the members are: %2.</source>
        <translation>Ein Element „%1“ darf hier nicht stehen. Entfernen Sie es, oder berichtigen Sie seine Schreibweise; die Elemente sind: %2.</translation>
    </message>
    <message>
        <source>The format is “%1”, which this version does not know: it reads “%2”. Choose another file, or use a newer version.</source>
        <translation>Das Format ist „%1“, das diese Version nicht kennt: Sie liest „%2“. Wählen Sie eine andere Datei, oder verwenden Sie eine neuere Version.</translation>
    </message>
    <message>
        <source>“%1” (effectiveFrom) is no time in UTC. Write it as 2026-01-31T08:15:00Z.</source>
        <translation>„%1“ (effectiveFrom) ist keine Zeit in UTC. Schreiben Sie sie wie 2026-01-31T08:15:00Z.</translation>
    </message>
    <message>
        <source>There are more than %1 steps. Split the recipe.</source>
        <translation>Es sind mehr als %1 Schritte. Teilen Sie das Rezept auf.</translation>
    </message>
    <message>
        <source>Step %1: </source>
        <translation>Schritt %1: </translation>
    </message>
    <message>
        <source>This is %1, but must be an object.</source>
        <translation>Dies ist %1, muss aber ein Objekt sein.</translation>
    </message>
    <message>
        <source>There are more than %1 parameters. Split the recipe.</source>
        <translation>Es sind mehr als %1 Parameter. Teilen Sie das Rezept auf.</translation>
    </message>
    <message>
        <source>This is %1, but a recipe is an object. Choose the right file.</source>
        <translation>Dies ist %1, ein Rezept ist aber ein Objekt. Wählen Sie die richtige Datei.</translation>
    </message>
    <message>
        <source>The recipe cannot be read from this file. Correct the file and try again:</source>
        <translation>Das Rezept kann aus dieser Datei nicht gelesen werden. Berichtigen Sie die Datei und versuchen Sie es erneut:</translation>
    </message>
</context>
<context>
    <name>RecipePaper</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>State when printed</source>
        <translation>Status beim Druck</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Not verified when printed</source>
        <translation>Beim Druck nicht geprüft</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Edited by</source>
        <translation>Bearbeitet von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Wirksam ab</translation>
    </message>
    <message>
        <source>Effective since</source>
        <translation>Wirksam seit</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Gedruckt</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, who</comment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
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
        <source>Low</source>
        <translation>Untergrenze</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Obergrenze</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>parameter, its note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Attachments, with their SHA-256</source>
        <translation>Anhänge, mit ihrem SHA-256</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>This version is not signed.</source>
        <translation>Diese Version ist nicht signiert.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>In the role</source>
        <translation>In der Rolle</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Fingerabdruck des Schlüssels</translation>
    </message>
    <message>
        <source>SHA-256 of what is signed</source>
        <translation>SHA-256 des Signierten</translation>
    </message>
    <message>
        <source>Linewarden · %1 · %2 · %3 · printed %4 by %5</source>
        <translation>Linewarden · %1 · %2 · %3 · gedruckt %4 von %5</translation>
    </message>
</context>
<context>
    <name>RecipePdf</name>
    <message>
        <source>%1 was not saved: %2. Choose another folder, or make room there.</source>
        <translation>%1 wurde nicht gespeichert: %2. Wählen Sie einen anderen Ordner, oder schaffen Sie dort Platz.</translation>
    </message>
</context>
<context>
    <name>RecipeRepository</name>
    <message>
        <source>This signature was given at another workstation meanwhile. Nothing was signed; look at the version again.</source>
        <translation>Diese Signatur wurde inzwischen an einer anderen Arbeitsstation gegeben. Nichts wurde signiert; sehen Sie die Version erneut an.</translation>
    </message>
</context>
<context>
    <name>RecipeRules</name>
    <message>
        <source>Only a version that is signed or effective can be withdrawn; this one is in the state “%1”.</source>
        <translation>Nur eine signierte oder wirksame Version kann zurückgezogen werden; diese hat den Status „%1“.</translation>
    </message>
    <message>
        <source>This version does not wait for this signature: it is in the state “%1” now. Nothing was signed; look at it again.</source>
        <translation>Diese Version wartet nicht auf diese Signatur: Sie hat jetzt den Status „%1“. Nichts wurde signiert; sehen Sie sie erneut an.</translation>
    </message>
    <message>
        <source>You wrote or edited this version, so somebody else has to sign it.</source>
        <translation>Sie haben diese Version geschrieben oder bearbeitet, daher muss jemand anderes sie signieren.</translation>
    </message>
    <message>
        <source>You gave the first signature, so somebody else has to give the second.</source>
        <translation>Sie haben die erste Signatur gegeben, daher muss jemand anderes die zweite geben.</translation>
    </message>
</context>
<context>
    <name>RecipeRun</name>
    <message>
        <source>Mark, cleared</source>
        <translation>Kennung, gelöscht</translation>
    </message>
    <message>
        <source>Mark of what is loaded</source>
        <translation>Kennung des Geladenen</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Nicht versucht</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Reads back differently</source>
        <translation>Zurückgelesen abweichend</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Abgelehnt</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nicht gesendet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>The PLC still holds what it held before.</source>
        <translation>Die SPS hält noch, was sie zuvor hielt.</translation>
    </message>
    <message>
        <source>In the PLC, read back and the same.</source>
        <translation>In der SPS, zurückgelesen und gleich.</translation>
    </message>
    <message>
        <source>The PLC confirmed the write, but holds another value.</source>
        <translation>Die SPS hat das Schreiben bestätigt, hält aber einen anderen Wert.</translation>
    </message>
    <message>
        <source>It was sent, but no answer that can be trusted came: the PLC may hold the old value or the new one.</source>
        <translation>Der Wert wurde gesendet, aber es kam keine vertrauenswürdige Antwort: Die SPS kann den alten oder den neuen Wert halten.</translation>
    </message>
    <message numerus="yes">
        <source>The PLC holds all %n value(s) already.</source>
        <translation>
            <numerusform>Die SPS hält den %n Wert bereits.</numerusform>
            <numerusform>Die SPS hält alle %n Werte bereits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) change; the others are in the PLC already.</source>
        <translation>
            <numerusform>%1 von %n Wert ändert sich; die anderen sind bereits in der SPS.</numerusform>
            <numerusform>%1 von %n Werten ändern sich; die anderen sind bereits in der SPS.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values are being written.</source>
        <translation>Die Werte werden geschrieben.</translation>
    </message>
    <message>
        <source>All values are in the PLC. Each was read back and compared, and the marks name this version.</source>
        <translation>Alle Werte sind in der SPS. Jeder wurde zurückgelesen und verglichen, und die Kennungen nennen diese Version.</translation>
    </message>
    <message>
        <source>Not all values could be written: the PLC may hold old and new ones side by side. Do not produce with them. Restore the former set, or load again once the cause is gone.</source>
        <translation>Nicht alle Werte konnten geschrieben werden: Die SPS kann alte und neue nebeneinander halten. Produzieren Sie nicht damit. Stellen Sie den bisherigen Satz wieder her, oder laden Sie erneut, sobald die Ursache behoben ist.</translation>
    </message>
    <message>
        <source>It was stopped: the PLC may hold old and new values side by side. Do not produce with them. Restore the former set, or load again.</source>
        <translation>Der Vorgang wurde gestoppt: Die SPS kann alte und neue Werte nebeneinander halten. Produzieren Sie nicht damit. Stellen Sie den bisherigen Satz wieder her, oder laden Sie erneut.</translation>
    </message>
    <message>
        <source>The former set is in the PLC again; each value was read back and compared.</source>
        <translation>Der bisherige Satz ist wieder in der SPS; jeder Wert wurde zurückgelesen und verglichen.</translation>
    </message>
    <message>
        <source>The program ended in the middle: what the last values are is not known. Compare them with the PLC and load again.</source>
        <translation>Das Programm endete mittendrin: Was die letzten Werte sind, ist nicht bekannt. Vergleichen Sie sie mit der SPS und laden Sie erneut.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Kennungen</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Flattern</translation>
    </message>
    <message>
        <source>Slow shift</source>
        <translation>Langsame Verschiebung</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Abgedriftet</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>Wie signiert</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
</context>
<context>
    <name>RecipeStateBadge</name>
    <message>
        <source>%1, verified</source>
        <translation>%1, geprüft</translation>
    </message>
    <message>
        <source>%1, but does not verify</source>
        <translation>%1, aber Prüfung nicht bestanden</translation>
    </message>
</context>
<context>
    <name>RecipeVerdict</name>
    <message>
        <source>Verified</source>
        <translation>Geprüft</translation>
    </message>
    <message>
        <source>The first signature is verified</source>
        <translation>Die erste Signatur ist geprüft</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Nicht signiert</translation>
    </message>
</context>
<context>
    <name>RecipeVerification</name>
    <message>
        <source>The content is what the program wrote.</source>
        <translation>Der Inhalt ist, was das Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>The content in the store is not what the program wrote.</source>
        <translation>Der Inhalt im Datenspeicher ist nicht, was das Programm geschrieben hat.</translation>
    </message>
    <message>
        <source>Recipe, version and authors agree with it.</source>
        <translation>Rezept, Version und Autoren stimmen damit überein.</translation>
    </message>
    <message>
        <source>Recipe, version or authors in the store are not those of the signed content.</source>
        <translation>Rezept, Version oder Autoren im Datenspeicher sind nicht die des signierten Inhalts.</translation>
    </message>
    <message>
        <source>The hash is that of the content.</source>
        <translation>Der Hash ist der des Inhalts.</translation>
    </message>
    <message>
        <source>The hash in the store is not that of the content.</source>
        <translation>Der Hash im Datenspeicher ist nicht der des Inhalts.</translation>
    </message>
    <message>
        <source>The key is that of %1 (%2), as the trail tells.</source>
        <translation>Der Schlüssel ist der von %1 (%2), wie der Audit-Trail belegt.</translation>
    </message>
    <message>
        <source>The key was not that of %1 at that time.</source>
        <translation>Der Schlüssel war zu jener Zeit nicht der von %1.</translation>
    </message>
    <message>
        <source>The trail has the signature, given in the role “%1”.</source>
        <translation>Der Audit-Trail enthält die Signatur, gegeben in der Rolle „%1“.</translation>
    </message>
    <message>
        <source>The trail does not tell of this signature in the role “%1”.</source>
        <translation>Der Audit-Trail weiß nichts von dieser Signatur in der Rolle „%1“.</translation>
    </message>
    <message>
        <source>Not signed: “%1”.</source>
        <translation>Nicht signiert: „%1“.</translation>
    </message>
    <message>
        <source>“%1”, signed by %2 on %3.</source>
        <translation>„%1“, signiert von %2 am %3.</translation>
    </message>
    <message>
        <source>The signature “%1” does not fit what it stands under.</source>
        <translation>Die Signatur „%1“ passt nicht zu dem, worunter sie steht.</translation>
    </message>
    <message>
        <source>Two different people signed, and neither wrote it.</source>
        <translation>Zwei verschiedene Personen haben signiert, und keine hat sie geschrieben.</translation>
    </message>
    <message>
        <source>Somebody signed what they wrote themselves.</source>
        <translation>Jemand hat signiert, was er selbst geschrieben hat.</translation>
    </message>
    <message>
        <source>Two signatures of two different people are wanted.</source>
        <translation>Es werden zwei Signaturen von zwei verschiedenen Personen verlangt.</translation>
    </message>
    <message>
        <source>It was neither withdrawn nor rejected.</source>
        <translation>Sie wurde weder zurückgezogen noch abgelehnt.</translation>
    </message>
    <message>
        <source>It was withdrawn or rejected, as the trail tells.</source>
        <translation>Sie wurde zurückgezogen oder abgelehnt, wie der Audit-Trail belegt.</translation>
    </message>
    <message>
        <source>Its time has come.</source>
        <translation>Ihre Zeit ist gekommen.</translation>
    </message>
    <message>
        <source>It becomes effective on %1.</source>
        <translation>Sie wird wirksam am %1.</translation>
    </message>
    <message>
        <source>No newer version took its place.</source>
        <translation>Keine neuere Version hat sie ersetzt.</translation>
    </message>
    <message>
        <source>A newer version took its place.</source>
        <translation>Eine neuere Version hat sie ersetzt.</translation>
    </message>
    <message>
        <source>There is no such version of a recipe. Refresh the list.</source>
        <translation>Eine solche Version eines Rezepts gibt es nicht. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>The audit trail is broken at entry %1, so nothing tells what became of this recipe since it was written. It is not used; have a security officer look at the trail.</source>
        <translation>Der Audit-Trail ist bei Eintrag %1 unterbrochen; daher sagt nichts, was aus diesem Rezept wurde, seit es geschrieben wurde. Es wird nicht verwendet; lassen Sie einen Security-Beauftragten den Audit-Trail ansehen.</translation>
    </message>
</context>
<context>
    <name>RecipeVerifier</name>
    <message>
        <source>This is not a whole SHA-256: it has 64 digits of 0 to 9 and a to f, in groups of four. Compare it with the paper.</source>
        <translation>Dies ist kein vollständiger SHA-256: Er hat 64 Ziffern von 0 bis 9 und a bis f, in Vierergruppen. Vergleichen Sie ihn mit dem Papier.</translation>
    </message>
    <message>
        <source>No version of a recipe in this store has that hash. The paper is of another store, or one of the two was changed.</source>
        <translation>Keine Version eines Rezepts in diesem Datenspeicher hat diesen Hash. Das Papier stammt aus einem anderen Datenspeicher, oder eines von beiden wurde geändert.</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Version %1 · %2</translation>
    </message>
    <message>
        <source>Written by %1, changed %2</source>
        <translation>Geschrieben von %1, geändert %2</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 von %2, %3</translation>
    </message>
    <message>
        <source>Effective since %1</source>
        <translation>Wirksam seit %1</translation>
    </message>
    <message>
        <source>Effective from %1</source>
        <translation>Wirksam ab %1</translation>
    </message>
    <message>
        <source>Effective as soon as both have signed</source>
        <translation>Wirksam, sobald beide signiert haben</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>limits</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>limit</comment>
        <translation>ab %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>limit</comment>
        <translation>bis %1</translation>
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
    <name>ReviewDialogs</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” (%2)</source>
        <translation>„%1“ (%2)</translation>
    </message>
    <message>
        <source>Removed at once</source>
        <translation>Sofort entzogen</translation>
    </message>
    <message>
        <source>Nothing; all roles are kept.</source>
        <translation>Nichts; alle Rollen bleiben.</translation>
    </message>
    <message>
        <source>Open an access review</source>
        <translation>Zugriffsüberprüfung öffnen</translation>
    </message>
    <message>
        <source>Every role that somebody holds now is listed with when it was last used. You keep or remove each and sign; until then nothing changes. One review is open at a time.</source>
        <translation>Jede Rolle, die jetzt jemand hat, wird mit ihrer letzten Nutzung aufgelistet. Sie behalten oder entziehen jede und signieren; bis dahin ändert sich nichts. Es ist immer nur eine Überprüfung offen.</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Überprüfung öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove the role “%1” from %2</source>
        <translation>Rolle „%1“ von %2 entziehen</translation>
    </message>
    <message>
        <source>The role goes when the review is signed. Until then this can be decided anew.</source>
        <translation>Die Rolle fällt weg, wenn die Überprüfung signiert ist. Bis dahin lässt sich neu entscheiden.</translation>
    </message>
    <message>
        <source>Mark for removal</source>
        <translation>Zum Entziehen vormerken</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Sign the review: all roles are kept</source>
        <translation>Überprüfung signieren: alle Rollen bleiben</translation>
    </message>
    <message numerus="yes">
        <source>Sign the review: %n role(s) are removed</source>
        <translation>
            <numerusform>Überprüfung signieren: %n Rolle wird entzogen</numerusform>
            <numerusform>Überprüfung signieren: %n Rollen werden entzogen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are kept. A signed review cannot be changed any more.</source>
        <translation>
            <numerusform>%n Rolle bleibt. Eine signierte Überprüfung lässt sich nicht mehr ändern.</numerusform>
            <numerusform>%n Rollen bleiben. Eine signierte Überprüfung lässt sich nicht mehr ändern.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>Überprüfung signieren</translation>
    </message>
</context>
<context>
    <name>ReviewPaper</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Vergeben von</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <translation>%1, deaktiviert</translation>
    </message>
    <message>
        <source>%1 (!)</source>
        <translation>%1 (!)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Access review of %1</source>
        <translation>Zugriffsüberprüfung vom %1</translation>
    </message>
    <message>
        <source>Opened by %1, %2</source>
        <translation>Geöffnet von %1, %2</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>Signiert von %1, %2</translation>
    </message>
    <message>
        <source>Not signed: this list is a draft.</source>
        <translation>Nicht signiert: diese Liste ist ein Entwurf.</translation>
    </message>
    <message>
        <source>Roles: %1. Decided: %2. Removed: %3.</source>
        <translation>Rollen: %1. Entschieden: %2. Entzogen: %3.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Unterzeichner</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>SHA-256 of what was signed</source>
        <translation>SHA-256 des Signierten</translation>
    </message>
    <message>
        <source>Ed25519 signature</source>
        <translation>Ed25519-Signatur</translation>
    </message>
    <message>
        <source>Fingerprint of the signer&apos;s public key</source>
        <translation>Fingerabdruck des öffentlichen Schlüssels</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Geprüft %1</translation>
    </message>
    <message>
        <source>Linewarden · %1 · %2</source>
        <translation>Linewarden · %1 · %2</translation>
    </message>
</context>
<context>
    <name>ReviewPdf</name>
    <message>
        <source>%1 was not saved: %2. Choose another folder, or make room there.</source>
        <translation>%1 wurde nicht gespeichert: %2. Wählen Sie einen anderen Ordner, oder schaffen Sie dort Platz.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Never</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>vor %n Tag</numerusform>
            <numerusform>vor %n Tagen</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entziehen</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Einrichtung</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Überprüfung vom %1</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 von %2 entschieden</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Signiert von %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n role(s) removed</source>
        <translation>
            <numerusform>%1, %n Rolle entzogen</numerusform>
            <numerusform>%1, %n Rollen entzogen</numerusform>
        </translation>
    </message>
    <message>
        <source>I have looked at who holds which role, and each is kept or removed as it says.</source>
        <translation>Ich habe angesehen, wer welche Rolle hat, und jede bleibt oder wird entzogen, wie es da steht.</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>Noch nicht signiert.</translation>
    </message>
    <message>
        <source>Verified: the signature is that of the signer&apos;s key, and the list is as it was signed.</source>
        <translation>Geprüft: die Signatur stammt vom Schlüssel des Unterzeichners, und die Liste ist wie signiert.</translation>
    </message>
    <message>
        <source>Not verified: the list, the signature or the key is not what was signed. Do not rely on it; have the audit trail verified and open a new review.</source>
        <translation>Nicht bestätigt: Liste, Signatur oder Schlüssel ist nicht das, was signiert wurde. Verlassen Sie sich nicht darauf; lassen Sie den Audit-Trail prüfen und öffnen Sie eine neue Überprüfung.</translation>
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
    <name>RoleDesk</name>
    <message>
        <source>“%1” does not hold the role “%2”; there is nothing to take away.</source>
        <translation>„%1“ hat die Rolle „%2“ nicht; es gibt nichts zu entziehen.</translation>
    </message>
    <message>
        <source>“%1” holds the role “%2” already.</source>
        <translation>„%1“ hat die Rolle „%2“ bereits.</translation>
    </message>
    <message>
        <source>The account “%1” is disabled. Enable it first, so that nobody is given a role unseen.</source>
        <translation>Das Konto „%1“ ist deaktiviert. Aktivieren Sie es zuerst, damit niemand unbemerkt eine Rolle erhält.</translation>
    </message>
    <message>
        <source>The same change was asked for already and waits for a second person to confirm it.</source>
        <translation>Dieselbe Änderung wurde bereits beantragt und wartet auf die Bestätigung durch eine zweite Person.</translation>
    </message>
    <message>
        <source>There is no such change of a role. Look at the list again.</source>
        <translation>Eine solche Rollenänderung gibt es nicht. Sehen Sie die Liste erneut an.</translation>
    </message>
    <message>
        <source>This change was decided meanwhile. Look at the list again.</source>
        <translation>Über diese Änderung wurde inzwischen entschieden. Sehen Sie die Liste erneut an.</translation>
    </message>
    <message>
        <source>Nobody confirmed this change within 7 days, so it is void. It has to be asked for again.</source>
        <translation>Niemand hat diese Änderung innerhalb von 7 Tagen bestätigt, daher ist sie verfallen. Sie muss neu beantragt werden.</translation>
    </message>
    <message>
        <source>“%1”, who asked for this change, may no longer ask for it. Refuse it; another administrator can ask for it again.</source>
        <translation>„%1“ hat diese Änderung beantragt, darf dies aber nicht mehr. Lehnen Sie sie ab; ein anderer Administrator kann sie neu beantragen.</translation>
    </message>
    <message>
        <source>The emergency account confirms no changes of roles, since it is not certain who uses it. Sign in with an account of your own.</source>
        <translation>Das Notfallkonto bestätigt keine Rollenänderungen, da nicht sicher ist, wer es benutzt. Melden Sie sich mit einem eigenen Konto an.</translation>
    </message>
    <message>
        <source>“%1” asked for this change. You may take back only what you asked for yourself.</source>
        <translation>„%1“ hat diese Änderung beantragt. Zurücknehmen können Sie nur, was Sie selbst beantragt haben.</translation>
    </message>
    <message>
        <source>A group of the plant&apos;s directory asks for this role. Whoever may change the directory&apos;s settings does not confirm it as well; a security officer does.</source>
        <translation>Eine Gruppe des Verzeichnisdienstes der Anlage verlangt diese Rolle. Wer dessen Einstellungen ändern darf, bestätigt sie nicht auch noch; das tut ein Security-Beauftragter.</translation>
    </message>
</context>
<context>
    <name>RoleRules</name>
    <message>
        <source>A recipe is signed by two people, one of each role.</source>
        <translation>Ein Rezept wird von zwei Personen signiert, je einer aus jeder Rolle.</translation>
    </message>
    <message>
        <source>A security officer signs no recipes.</source>
        <translation>Ein Security-Beauftragter signiert keine Rezepte.</translation>
    </message>
    <message>
        <source>Who asks for a privileged role does not confirm it.</source>
        <translation>Wer eine privilegierte Rolle beantragt, bestätigt sie nicht.</translation>
    </message>
    <message>
        <source>Nobody holds the roles “%1” and “%2” together. %3 Take one of them away first, or choose somebody else.</source>
        <translation>Niemand hat die Rollen „%1“ und „%2“ zugleich. %3 Entziehen Sie zuerst eine davon, oder wählen Sie jemand anderen.</translation>
    </message>
    <message>
        <source>An auditor reads, and changes nothing.</source>
        <translation>Ein Auditor liest und ändert nichts.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in; without one nobody could give access any more. Make somebody else administrator first.</source>
        <translation>Dies ist der letzte Administrator, der sich anmelden kann; ohne einen könnte niemand mehr Zugang gewähren. Machen Sie zuerst jemand anderen zum Administrator.</translation>
    </message>
    <message>
        <source>This is the last security officer who can sign in; without one nobody would watch over the administrators. Make somebody else security officer first.</source>
        <translation>Dies ist der letzte Security-Beauftragte, der sich anmelden kann; ohne einen würde niemand über die Administratoren wachen. Machen Sie zuerst jemand anderen zum Security-Beauftragten.</translation>
    </message>
    <message>
        <source>Nobody changes their own roles, nor those of a second account of theirs. Ask another administrator.</source>
        <translation>Niemand ändert die eigenen Rollen, auch nicht die eines eigenen Zweitkontos. Fragen Sie einen anderen Administrator.</translation>
    </message>
    <message>
        <source>You asked for this change yourself, so it takes a second person to confirm it. Ask another administrator or a security officer.</source>
        <translation>Sie haben diese Änderung selbst beantragt, daher muss eine zweite Person sie bestätigen. Fragen Sie einen anderen Administrator oder einen Security-Beauftragten.</translation>
    </message>
    <message>
        <source>This change is of your own roles, so somebody else has to confirm it. Ask another administrator or a security officer.</source>
        <translation>Diese Änderung betrifft Ihre eigenen Rollen, daher muss jemand anders sie bestätigen. Fragen Sie einen anderen Administrator oder einen Security-Beauftragten.</translation>
    </message>
</context>
<context>
    <name>RouteRepository</name>
    <message>
        <source>There is one with the name “%1” already. Choose another name.</source>
        <translation>Der Name „%1“ ist bereits vergeben. Wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
        <source>It is not there any more: somebody removed it meanwhile.</source>
        <translation>Der Eintrag ist nicht mehr vorhanden: Jemand hat ihn inzwischen entfernt.</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>%1 more</source>
        <comment>lines, classes, addresses</comment>
        <translation>%1 weitere</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list</comment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Critical alarms</source>
        <translation>Kritische Alarme</translation>
    </message>
    <message>
        <source>Critical and high alarms</source>
        <translation>Kritische und hohe Alarme</translation>
    </message>
    <message>
        <source>Critical, high and medium alarms</source>
        <translation>Kritische, hohe und mittlere Alarme</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Alle Alarme</translation>
    </message>
    <message>
        <source>the process</source>
        <comment>alarms from …</comment>
        <translation>dem Prozess</translation>
    </message>
    <message>
        <source>security</source>
        <comment>alarms from …</comment>
        <translation>der Security</translation>
    </message>
    <message>
        <source>the system</source>
        <comment>alarms from …</comment>
        <translation>dem System</translation>
    </message>
    <message>
        <source>at once to %1</source>
        <translation>sofort an %1</translation>
    </message>
    <message>
        <source>after %1 min to %2</source>
        <translation>nach %1 min an %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait.</source>
        <translation>
            <numerusform>%n Nachricht wartet.</numerusform>
            <numerusform>%n Nachrichten warten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <translation>Zuletzt gesendet: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Noch wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>TCP</source>
        <translation>TCP</translation>
    </message>
    <message>
        <source>UDP</source>
        <translation>UDP</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <comment>alarms, sources</comment>
        <translation>%1 aus %2</translation>
    </message>
    <message>
        <source>%1 of class %2</source>
        <comment>alarms, class</comment>
        <translation>%1 der Klasse %2</translation>
    </message>
    <message>
        <source>%1 of the classes %2</source>
        <comment>alarms, classes</comment>
        <translation>%1 der Klassen %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>alarms, lines</comment>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>TLS, host</comment>
        <translation>%1 an %2</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>%1 to %2, from %3</source>
        <comment>StartTLS, host, address</comment>
        <translation>%1 an %2, von %3</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>noch niemand</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alarms, who is told</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Ausgeschaltet.</translation>
    </message>
    <message>
        <source>Not sending since %1.</source>
        <translation>Sendet nicht seit %1.</translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Sendet.</translation>
    </message>
    <message>
        <source>All that came was sent.</source>
        <translation>Alles Eingegangene wurde gesendet.</translation>
    </message>
</context>
<context>
    <name>RoutingChanges</name>
    <message>
        <source>It is not there any more: somebody removed it meanwhile.</source>
        <translation>Der Eintrag ist nicht mehr vorhanden: Jemand hat ihn inzwischen entfernt.</translation>
    </message>
    <message>
        <source>Server, certificates or the name to sign in with are others than before. Enter the password anew, so that the kept one does not go to a server it was not meant for.</source>
        <translation>Server, Zertifikate oder Anmeldename sind andere als zuvor. Geben Sie das Passwort neu ein, damit das gespeicherte nicht an einen Server geht, für den es nicht bestimmt war.</translation>
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
    <name>SecurityKey</name>
    <message>
        <source>No security key is plugged in. Plug yours in and try again.</source>
        <translation>Kein Sicherheitsschlüssel ist eingesteckt. Stecken Sie Ihren ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The security key was taken out before it was done. Plug it in and try again.</source>
        <translation>Der Sicherheitsschlüssel wurde zu früh abgezogen. Stecken Sie ihn ein und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>This security key is not registered for you. Plug in the one that you registered, or use another second factor.</source>
        <translation>Dieser Sicherheitsschlüssel ist nicht für Sie registriert. Stecken Sie den ein, den Sie registriert haben, oder verwenden Sie einen anderen zweiten Faktor.</translation>
    </message>
    <message>
        <source>This security key is registered for you already. There is nothing left to do with it; to add a spare one, plug in another key.</source>
        <translation>Dieser Sicherheitsschlüssel ist bereits für Sie registriert. Damit ist nichts weiter zu tun; um einen Ersatzschlüssel hinzuzufügen, stecken Sie einen anderen ein.</translation>
    </message>
    <message>
        <source>This security key cannot check a PIN, so that whoever finds it could use it. Use a key that supports FIDO2.</source>
        <translation>Dieser Sicherheitsschlüssel kann keine PIN prüfen, sodass ihn jeder Finder benutzen könnte. Verwenden Sie einen Schlüssel, der FIDO2 unterstützt.</translation>
    </message>
    <message>
        <source>This security key has no PIN yet, so that whoever finds it could use it. Choose a PIN for it first.</source>
        <translation>Dieser Sicherheitsschlüssel hat noch keine PIN, sodass ihn jeder Finder benutzen könnte. Wählen Sie zuerst eine PIN dafür.</translation>
    </message>
    <message>
        <source>The security key does not take this PIN. Choose one of 4 to 63 characters; some keys ask for 6 or more.</source>
        <translation>Der Sicherheitsschlüssel nimmt diese PIN nicht an. Wählen Sie eine mit 4 bis 63 Zeichen; manche Schlüssel verlangen 6 oder mehr.</translation>
    </message>
    <message>
        <source>This security key has a PIN already, which stays as it is. To change it, use the tool of the key&apos;s maker.</source>
        <translation>Dieser Sicherheitsschlüssel hat bereits eine PIN, die so bleibt. Um sie zu ändern, verwenden Sie das Werkzeug des Herstellers.</translation>
    </message>
    <message>
        <source>The PIN of a security key has 4 to 63 characters. This one was not tried. Type the PIN of the key, not your password.</source>
        <translation>Die PIN eines Sicherheitsschlüssels hat 4 bis 63 Zeichen. Diese wurde nicht ausprobiert. Geben Sie die PIN des Schlüssels ein, nicht Ihr Passwort.</translation>
    </message>
    <message>
        <source>The PIN of the security key is wrong. Tries left before the key blocks itself: %1.</source>
        <translation>Die PIN des Sicherheitsschlüssels ist falsch. Verbleibende Versuche, bevor der Schlüssel sich sperrt: %1.</translation>
    </message>
    <message>
        <source>The security key has blocked itself after too many wrong PINs, and cannot be used any more. Use another second factor, or ask an administrator to reset yours; the key is of use again only after it is erased with its maker&apos;s tool.</source>
        <translation>Der Sicherheitsschlüssel hat sich nach zu vielen falschen PINs gesperrt und kann nicht mehr verwendet werden. Verwenden Sie einen anderen zweiten Faktor, oder bitten Sie einen Administrator, Ihren zurückzusetzen; der Schlüssel ist erst wieder brauchbar, wenn er mit dem Werkzeug des Herstellers gelöscht wurde.</translation>
    </message>
    <message>
        <source>The security key takes no PIN for now, after three wrong ones in a row. Take it out, plug it in again and type the PIN with care.</source>
        <translation>Der Sicherheitsschlüssel nimmt nach drei falschen PINs in Folge vorerst keine mehr an. Ziehen Sie ihn ab, stecken Sie ihn wieder ein und geben Sie die PIN sorgfältig ein.</translation>
    </message>
    <message>
        <source>The security key was not touched in time. Try again, and touch it when it blinks.</source>
        <translation>Der Sicherheitsschlüssel wurde nicht rechtzeitig berührt. Versuchen Sie es erneut und berühren Sie ihn, wenn er blinkt.</translation>
    </message>
    <message>
        <source>The security key was not used: you cancelled it.</source>
        <translation>Der Sicherheitsschlüssel wurde nicht verwendet: Sie haben abgebrochen.</translation>
    </message>
    <message>
        <source>The security key gave no usable answer. Take it out, plug it in again and try again. If this stays so, the key is broken: use another one.</source>
        <translation>Der Sicherheitsschlüssel gab keine brauchbare Antwort. Ziehen Sie ihn ab, stecken Sie ihn wieder ein und versuchen Sie es erneut. Bleibt es dabei, ist der Schlüssel defekt: Verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>This security key does not prove that it made its key pair itself, in a way known here. Use another one.</source>
        <translation>Dieser Sicherheitsschlüssel weist nicht auf eine hier bekannte Weise nach, dass er sein Schlüsselpaar selbst erzeugt hat. Verwenden Sie einen anderen.</translation>
    </message>
    <message>
        <source>The answer of the security key is not accepted: it does not fit what was asked. Try again; if this stays so, tell your security officer.</source>
        <translation>Die Antwort des Sicherheitsschlüssels wird nicht angenommen: Sie passt nicht zur Anfrage. Versuchen Sie es erneut; bleibt es dabei, informieren Sie Ihren Security-Beauftragten.</translation>
    </message>
    <message>
        <source>The security key counts behind what it counted before, so that a copy of it may be in use. It is not accepted. Tell your security officer, and register another key.</source>
        <translation>Der Zähler des Sicherheitsschlüssels liegt hinter seinem früheren Stand, sodass eine Kopie in Gebrauch sein könnte. Er wird nicht angenommen. Informieren Sie Ihren Security-Beauftragten und registrieren Sie einen anderen Schlüssel.</translation>
    </message>
    <message>
        <source>The security key could not be asked: the question to it is incomplete. Start again.</source>
        <translation>Der Sicherheitsschlüssel konnte nicht abgefragt werden: Die Anfrage an ihn ist unvollständig. Beginnen Sie erneut.</translation>
    </message>
</context>
<context>
    <name>SecurityNotices</name>
    <message>
        <source>Many accounts are being tried at %1</source>
        <translation>An %1 werden viele Konten durchprobiert</translation>
    </message>
    <message>
        <source>Somebody guesses passwords of one account after the other. Go and see who is at that workstation, and end sessions that nobody there can explain.</source>
        <translation>Jemand rät Passwörter für ein Konto nach dem anderen. Sehen Sie nach, wer an dieser Arbeitsstation ist, und beenden Sie Sitzungen, die dort niemand erklären kann.</translation>
    </message>
    <message>
        <source>Sign-in has to wait for %1 after wrong tries</source>
        <translation>Die Anmeldung von %1 muss nach Fehlversuchen warten</translation>
    </message>
    <message>
        <source>Ask the person whether it was them. If it was, a one-time password helps; if not, somebody guesses, and the wait slows them down.</source>
        <translation>Fragen Sie die Person, ob sie es war. Wenn ja, hilft ein Einmalpasswort; wenn nicht, rät jemand, und die Wartezeit bremst ihn.</translation>
    </message>
    <message>
        <source>Emergency access was opened by somebody who gave the name “%1”</source>
        <translation>Der Notfallzugang wurde von jemandem geöffnet, der den Namen „%1“ angab</translation>
    </message>
    <message>
        <source>The name is not proven. Call the person at once. If it was not them, close the access under Emergency. Afterwards two people have to review it, and a new phrase has to be sealed.</source>
        <translation>Der Name ist nicht nachgewiesen. Rufen Sie die Person sofort an. War sie es nicht, schließen Sie den Zugang unter „Notfall“. Danach müssen zwei Personen ihn überprüfen, und eine neue Phrase muss versiegelt werden.</translation>
    </message>
    <message>
        <source>The emergency access of “%1” has not been reviewed for more than a day</source>
        <translation>Der Notfallzugang von „%1“ wurde seit mehr als einem Tag nicht überprüft</translation>
    </message>
    <message>
        <source>Two people who did not open it have to look at what was done under it, and sign that under Emergency.</source>
        <translation>Zwei Personen, die den Notfallzugang nicht geöffnet haben, müssen ansehen, was darunter getan wurde, und das unter „Notfall“ signieren.</translation>
    </message>
    <message>
        <source>A security key of %1 seems to have been copied</source>
        <translation>Ein Sicherheitsschlüssel von %1 scheint kopiert worden zu sein</translation>
    </message>
    <message>
        <source>Its counter went back, which a genuine key never does; the sign-in was refused. Remove the key from the account, end the person&apos;s sessions and give them a new key.</source>
        <translation>Sein Zähler lief zurück, was ein echter Schlüssel nie tut; die Anmeldung wurde abgewiesen. Entfernen Sie den Schlüssel aus dem Konto, beenden Sie die Sitzungen der Person und geben Sie ihr einen neuen Schlüssel.</translation>
    </message>
    <message>
        <source>%1 signed in with a recovery code</source>
        <translation>%1 hat sich mit einem Wiederherstellungscode angemeldet</translation>
    </message>
    <message>
        <source>Ask whether the phone or key is lost. If they did not do it, reset the password and the second factor.</source>
        <translation>Fragen Sie, ob Telefon oder Schlüssel verloren ist. War es die Person nicht, setzen Sie Passwort und zweiten Faktor zurück.</translation>
    </message>
    <message>
        <source>%1 was given a privileged role</source>
        <translation>%1 hat eine privilegierte Rolle erhalten</translation>
    </message>
    <message>
        <source>Check with who asked and who confirmed that it is meant so; both stand in the audit trail.</source>
        <translation>Klären Sie mit denen, die sie beantragt und bestätigt haben, ob das so gewollt ist; beide stehen im Audit-Trail.</translation>
    </message>
    <message>
        <source>Sign-in rules were made weaker for the role “%1”</source>
        <translation>Die Anmelderegeln für die Rolle „%1“ wurden abgeschwächt</translation>
    </message>
    <message>
        <source>Check with who changed them that it is meant so; before and after stand in the audit trail.</source>
        <translation>Klären Sie mit der Person, die sie geändert hat, ob das so gewollt ist; Vorher und Nachher stehen im Audit-Trail.</translation>
    </message>
    <message>
        <source>The plant&apos;s directory cannot be reached</source>
        <translation>Der Verzeichnisdienst der Anlage ist nicht erreichbar</translation>
    </message>
    <message>
        <source>Accounts of the directory cannot sign in until it can; local accounts can. Check the network, the directory&apos;s server and its certificate.</source>
        <translation>Konten des Verzeichnisdienstes können sich so lange nicht anmelden, lokale Konten schon. Prüfen Sie das Netzwerk, den Verzeichnisserver und dessen Zertifikat.</translation>
    </message>
    <message>
        <source>The directory disabled the account %1</source>
        <translation>Der Verzeichnisdienst hat das Konto %1 deaktiviert</translation>
    </message>
    <message>
        <source>Their sessions were ended here. Nothing is to be done if the directory&apos;s administrators meant it so.</source>
        <translation>Seine Sitzungen wurden hier beendet. Es ist nichts zu tun, wenn die Administratoren des Verzeichnisdienstes es so wollten.</translation>
    </message>
    <message>
        <source>Password or second factor of the privileged account %1 were reset</source>
        <translation>Passwort oder zweiter Faktor des privilegierten Kontos %1 wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>Ask the person whether they wanted it. If not, disable the account at once and look in the audit trail for what the one who reset it did.</source>
        <translation>Fragen Sie die Person, ob sie es wollte. Wenn nicht, deaktivieren Sie das Konto sofort und sehen Sie im Audit-Trail nach, was derjenige getan hat, der es zurücksetzte.</translation>
    </message>
    <message>
        <source>Something about security needs a look: %1</source>
        <translation>Etwas Sicherheitsrelevantes ist anzusehen: %1</translation>
    </message>
    <message>
        <source>This version of the program does not know this notice. Look in the audit trail for what happened at that time.</source>
        <translation>Diese Programmversion kennt diese Meldung nicht. Sehen Sie im Audit-Trail nach, was zu dieser Zeit geschah.</translation>
    </message>
    <message>
        <source>There is no such security notice. Refresh the list.</source>
        <translation>Eine solche Security-Meldung gibt es nicht. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>%1 acknowledged this notice already; nothing is left to do here.</source>
        <translation>%1 hat diese Meldung bereits quittiert; hier ist nichts mehr zu tun.</translation>
    </message>
    <message>
        <source>Under emergency access no security notice can be acknowledged, since it would silence the alarm about that access itself. Somebody signed in with their own account has to do it.</source>
        <translation>Unter Notfallzugang kann keine Security-Meldung quittiert werden, da dies den Alarm über eben diesen Zugang verstummen ließe. Das muss jemand tun, der mit dem eigenen Konto angemeldet ist.</translation>
    </message>
    <message>
        <source>The plant&apos;s directory asks for a privileged role for %1</source>
        <translation>Der Verzeichnisdienst der Anlage verlangt eine privilegierte Rolle für %1</translation>
    </message>
    <message>
        <source>The role waits under People for somebody to confirm it. Ask those who run the directory whether they put the person into that group; if not, refuse the role and have the directory looked at.</source>
        <translation>Die Rolle wartet unter „Personen“ darauf, dass jemand sie bestätigt. Fragen Sie die Betreuer des Verzeichnisdienstes, ob sie die Person in diese Gruppe aufgenommen haben; wenn nicht, lehnen Sie die Rolle ab und lassen Sie den Verzeichnisdienst untersuchen.</translation>
    </message>
    <message>
        <source>Password or second factor of %1 were reset</source>
        <translation>Passwort oder zweiter Faktor von %1 wurden zurückgesetzt</translation>
    </message>
    <message>
        <source>Ask the person whether they wanted it. If not, disable the account and look in the audit trail for what the one who reset it did.</source>
        <translation>Fragen Sie die Person, ob sie es wollte. Wenn nicht, sperren Sie das Konto und sehen Sie im Audit-Trail nach, was die Person tat, die es zurückgesetzt hat.</translation>
    </message>
    <message>
        <source>This notice is about what you did yourself, so somebody else has to acknowledge it: another administrator or a security officer.</source>
        <translation>Dieser Hinweis betrifft, was Sie selbst getan haben; deshalb muss jemand anderes ihn quittieren: ein anderer Administrator oder ein Security-Beauftragter.</translation>
    </message>
    <message>
        <source>A value in the PLC is not the signed one: %1</source>
        <translation>Ein Wert in der SPS ist nicht der signierte: %1</translation>
    </message>
    <message>
        <source>Find out who or what changed it before the line goes on. Recipes, Drift shows what is expected, what was found and since when; loading the recipe again puts the signed value back.</source>
        <translation>Finden Sie heraus, wer oder was ihn geändert hat, bevor die Linie weiterläuft. Rezepte, Drift zeigt, was erwartet wird, was gefunden wurde und seit wann; erneutes Laden des Rezepts stellt den signierten Wert wieder her.</translation>
    </message>
    <message>
        <source>Another recipe than the one loaded here is in %1</source>
        <translation>Ein anderes Rezept als das hier geladene ist in %1</translation>
    </message>
    <message>
        <source>Somebody loaded the PLC past this console, or its memory was lost. Stop and check the line, then load the recipe again.</source>
        <translation>Jemand hat die SPS an dieser Konsole vorbei geladen, oder ihr Speicher ging verloren. Stoppen und prüfen Sie die Linie, und laden Sie dann das Rezept erneut.</translation>
    </message>
    <message>
        <source>A measured value moves away from its target: %1</source>
        <translation>Ein Messwert entfernt sich von seinem Zielwert: %1</translation>
    </message>
    <message>
        <source>It is inside its limits, but a control chart says that it is no chance. Recipes, Drift shows the chart. Check the instrument, the material and the machine.</source>
        <translation>Er liegt innerhalb seiner Grenzwerte, aber eine Regelkarte zeigt, dass das kein Zufall ist. Rezepte, Drift zeigt die Regelkarte. Prüfen Sie Messgerät, Material und Maschine.</translation>
    </message>
    <message>
        <source>Quality withdrew a recipe: %1</source>
        <translation>Die Qualität hat ein Rezept zurückgezogen: %1</translation>
    </message>
    <message>
        <source>It must not be used any more. Where it still runs, stop the line and load another recipe; the reason stands with the version.</source>
        <translation>Es darf nicht mehr verwendet werden. Wo es noch läuft, stoppen Sie die Linie und laden Sie ein anderes Rezept; der Grund steht bei der Version.</translation>
    </message>
    <message>
        <source>A recipe waits too long for its signatures: %1</source>
        <translation>Ein Rezept wartet zu lange auf seine Signaturen: %1</translation>
    </message>
    <message>
        <source>Ask the process or quality engineers to sign or reject it under Approvals.</source>
        <translation>Bitten Sie die Prozess- oder Qualitätsingenieure, es unter Freigaben zu signieren oder abzulehnen.</translation>
    </message>
    <message>
        <source>A recipe is only partly in the PLC: %1</source>
        <translation>Ein Rezept ist nur teilweise in der SPS: %1</translation>
    </message>
    <message>
        <source>The line must not run with a mixture. Recipes shows what is in the PLC now; load the recipe again or restore the former set.</source>
        <translation>Die Linie darf nicht mit einer Mischung laufen. Rezepte zeigt, was jetzt in der SPS ist; laden Sie das Rezept erneut, oder stellen Sie den bisherigen Satz wieder her.</translation>
    </message>
    <message>
        <source>The recipe that runs cannot be verified any more: %1</source>
        <translation>Das laufende Rezept besteht die Prüfung nicht mehr: %1</translation>
    </message>
    <message>
        <source>Its signatures, its content or the trail are not what was signed. Treat the store as tampered with: keep a copy of it and restore one you trust.</source>
        <translation>Signaturen, Inhalt oder Audit-Trail sind nicht, was signiert wurde. Behandeln Sie den Datenspeicher als manipuliert: Bewahren Sie eine Kopie auf und stellen Sie eine wieder her, der Sie vertrauen.</translation>
    </message>
    <message>
        <source>The audit trail does not hold; no checkpoint is signed</source>
        <translation>Der Audit-Trail ist nicht schlüssig; es wird kein Checkpoint signiert</translation>
    </message>
    <message>
        <source>Somebody changed the store by hand, or its disk is failing. Verify the trail under Audit, keep a copy of the store, and find out who had access to it.</source>
        <translation>Jemand hat den Datenspeicher von Hand geändert, oder sein Datenträger ist defekt. Prüfen Sie den Trail unter Audit, bewahren Sie eine Kopie des Datenspeichers auf, und klären Sie, wer Zugriff darauf hatte.</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>This session has ended already. Look at the list again.</source>
        <translation>Diese Sitzung ist bereits beendet. Sehen Sie die Liste erneut an.</translation>
    </message>
    <message>
        <source>There is no such session. Look at the list again.</source>
        <translation>Eine solche Sitzung gibt es nicht. Sehen Sie die Liste erneut an.</translation>
    </message>
</context>
<context>
    <name>ShelveReason</name>
    <message>
        <source>Known, and being worked on</source>
        <translation>Bekannt und in Bearbeitung</translation>
    </message>
    <message>
        <source>The sensor is faulty</source>
        <translation>Sensor defekt</translation>
    </message>
    <message>
        <source>Cleaning or changeover</source>
        <translation>Reinigung oder Umrüstung</translation>
    </message>
    <message>
        <source>Comes and goes without need</source>
        <translation>Kommt und geht unnötig</translation>
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
    <message>
        <source>The plant&apos;s directory knows you, but none of your groups stands for a role here. Ask an administrator to map one of your groups, or the directory&apos;s keeper to put you into one.</source>
        <translation>Der Verzeichnisdienst der Anlage kennt Sie, aber keine Ihrer Gruppen steht hier für eine Rolle. Bitten Sie einen Administrator, eine Ihrer Gruppen zuzuordnen, oder den Betreiber des Verzeichnisdienstes, Sie in eine aufzunehmen.</translation>
    </message>
    <message>
        <source>Setting up this account took too long. Start again with name and password.</source>
        <translation>Das Einrichten dieses Kontos dauerte zu lange. Beginnen Sie erneut mit Name und Passwort.</translation>
    </message>
    <message>
        <source>Your role demands a security key; a code of the authenticator is not enough. Use your key, or a recovery code if it is lost.</source>
        <translation>Ihre Rolle verlangt einen Sicherheitsschlüssel; ein Code des Authenticators genügt nicht. Verwenden Sie Ihren Schlüssel oder, falls er verloren ist, einen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>No security key is registered for this account. Use a code, and add a key under “My account”.</source>
        <translation>Für dieses Konto ist kein Sicherheitsschlüssel registriert. Verwenden Sie einen Code und fügen Sie unter „Mein Konto“ einen Schlüssel hinzu.</translation>
    </message>
    <message>
        <source>The plant&apos;s directory gives you a role that takes two people here: it waits until an administrator or a security officer confirms it under People. Ask one of them, then sign in again.</source>
        <translation>Der Verzeichnisdienst der Anlage gibt Ihnen eine Rolle, zu der hier zwei Personen gehören: Sie wartet, bis ein Administrator oder ein Security-Beauftragter sie unter „Personen“ bestätigt. Bitten Sie einen von ihnen und melden Sie sich dann erneut an.</translation>
    </message>
    <message>
        <source>The plant&apos;s directory gives you a role that takes two people here, and it was refused. Ask a security officer; the directory asks again after seven days at the earliest.</source>
        <translation>Der Verzeichnisdienst der Anlage gibt Ihnen eine Rolle, zu der hier zwei Personen gehören, und sie wurde abgelehnt. Fragen Sie einen Security-Beauftragten; frühestens nach sieben Tagen wird sie erneut verlangt.</translation>
    </message>
    <message>
        <source>This is not the phrase that opened this access. Type its ten words as they stand on the paper.</source>
        <translation>Das ist nicht die Phrase, die diesen Zugang geöffnet hat. Geben Sie ihre zehn Wörter so ein, wie sie auf dem Papier stehen.</translation>
    </message>
</context>
<context>
    <name>SigningDuties</name>
    <message>
        <source>Your signing key was replaced meanwhile, so nothing was signed. Sign again.</source>
        <translation>Ihr Signaturschlüssel wurde inzwischen ersetzt, daher wurde nichts signiert. Signieren Sie erneut.</translation>
    </message>
    <message>
        <source>Not under emergency access: it would judge over itself. Somebody signed in with their own account has to do this.</source>
        <translation>Nicht unter Notfallzugang: Er würde über sich selbst urteilen. Das muss jemand tun, der mit dem eigenen Konto angemeldet ist.</translation>
    </message>
    <message>
        <source>This was asked for under an emergency access that was opened in your name, or under which your own account was changed, so somebody else has to confirm it.</source>
        <translation>Dies wurde unter einem Notfallzugang beantragt, der in Ihrem Namen geöffnet wurde oder unter dem Ihr eigenes Konto geändert wurde. Jemand anderes muss es bestätigen.</translation>
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
    <name>StrictJson</name>
    <message>
        <source>There is nothing in it.</source>
        <translation>Es steht nichts darin.</translation>
    </message>
    <message>
        <source>There is more after the end of the value. Remove it.</source>
        <translation>Nach dem Ende des Werts steht noch etwas. Entfernen Sie es.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Zeile %1, Spalte %2: %3</translation>
    </message>
    <message>
        <source>The text ends where there must be %1.</source>
        <translation>Der Text endet, wo %1 stehen muss.</translation>
    </message>
    <message>
        <source>This is not UTF-8. Save the file as UTF-8.</source>
        <translation>Dies ist kein UTF-8. Speichern Sie die Datei als UTF-8.</translation>
    </message>
    <message>
        <source>There is “%1” where there must be %2.</source>
        <translation>Hier steht „%1“, wo %2 stehen muss.</translation>
    </message>
    <message>
        <source>JSON has no NaN and no infinity. Write a number.</source>
        <translation>JSON kennt weder NaN noch unendlich. Schreiben Sie eine Zahl.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>ein Wert</translation>
    </message>
    <message>
        <source>Objects and arrays lie more than %1 deep here.</source>
        <translation>Objekte und Arrays liegen hier mehr als %1 tief.</translation>
    </message>
    <message>
        <source>“,” or “}”</source>
        <translation>„,“ oder „}“</translation>
    </message>
    <message>
        <source>a key in quotation marks</source>
        <translation>ein Schlüssel in Anführungszeichen</translation>
    </message>
    <message>
        <source>The key “%1” is there twice in the same object. Remove one of them.</source>
        <translation>Der Schlüssel „%1“ kommt im selben Objekt doppelt vor. Entfernen Sie einen davon.</translation>
    </message>
    <message>
        <source>“:”</source>
        <translation>„:“</translation>
    </message>
    <message>
        <source>“,” or “]”</source>
        <translation>„,“ oder „]“</translation>
    </message>
    <message>
        <source>There is a line end or another control character in a string. Write it as an escape, such as \n.</source>
        <translation>In einer Zeichenkette steht ein Zeilenende oder ein anderes Steuerzeichen. Schreiben Sie es als Escape-Sequenz, etwa \n.</translation>
    </message>
    <message>
        <source>The string that begins here is not closed.</source>
        <translation>Die hier beginnende Zeichenkette wird nicht geschlossen.</translation>
    </message>
    <message>
        <source>JSON has no such escape after “\”.</source>
        <translation>JSON kennt keine solche Escape-Sequenz nach „\“.</translation>
    </message>
    <message>
        <source>After “\u” there must be four hexadecimal digits.</source>
        <translation>Nach „\u“ müssen vier hexadezimale Ziffern stehen.</translation>
    </message>
    <message>
        <source>This is half of a surrogate pair, which is no character. Write both halves, or the character itself.</source>
        <translation>Dies ist ein halbes Surrogatpaar und damit kein Zeichen. Schreiben Sie beide Hälften oder das Zeichen selbst.</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>eine Ziffer</translation>
    </message>
    <message>
        <source>A number must not begin with a 0 too many.</source>
        <translation>Eine Zahl darf nicht mit einer überzähligen 0 beginnen.</translation>
    </message>
    <message>
        <source>This number is too large or too small for a number of 64 bits.</source>
        <translation>Diese Zahl ist zu groß oder zu klein für eine Zahl mit 64 Bit.</translation>
    </message>
    <message>
        <source>This is not JSON that can be read, so nothing was taken from it. Correct it and try again.</source>
        <translation>Dies ist kein lesbares JSON, daher wurde nichts daraus übernommen. Berichtigen Sie es und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The text is larger than %1 and was not read. Choose the right file.</source>
        <translation>Der Text ist größer als %1 und wurde nicht gelesen. Wählen Sie die richtige Datei.</translation>
    </message>
</context>
<context>
    <name>SyslogCredentials</name>
    <message>
        <source>%1 is a folder or a device. Choose a file.</source>
        <translation>%1 ist ein Ordner oder ein Gerät. Wählen Sie eine Datei.</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2, so no receiver accepts it. Have a new one made.</source>
        <translation>Das Zertifikat in %1 ist am %2 abgelaufen; daher nimmt es kein Empfänger an. Lassen Sie ein neues ausstellen.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not valid before %2. Check the clock of this computer, or have a new one made.</source>
        <translation>Das Zertifikat in %1 ist nicht vor %2 gültig. Prüfen Sie die Uhr dieses Rechners, oder lassen Sie ein neues ausstellen.</translation>
    </message>
    <message>
        <source>The private key %1 is encrypted with a password, which nobody is there to type when alarms are sent. Save it without one, readable by its owner only.</source>
        <translation>Der private Schlüssel %1 ist mit einem Passwort verschlüsselt, das beim Senden der Alarme niemand eingeben kann. Speichern Sie ihn ohne Passwort, nur für seinen Besitzer lesbar.</translation>
    </message>
    <message>
        <source>The private key %1 belongs to another certificate. Choose the pair that was made together.</source>
        <translation>Der private Schlüssel %1 gehört zu einem anderen Zertifikat. Wählen Sie das Paar, das zusammen erzeugt wurde.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key that can be used. Choose an RSA or EC key in PEM form.</source>
        <translation>Die Datei %1 enthält keinen verwendbaren privaten Schlüssel. Wählen Sie einen RSA- oder EC-Schlüssel im PEM-Format.</translation>
    </message>
    <message>
        <source>The private key %1 can be read by others on this computer. Let only its owner read it (chmod 600), and have a new one made if others may have.</source>
        <translation>Den privaten Schlüssel %1 können andere auf diesem Rechner lesen. Lassen Sie ihn nur von seinem Besitzer lesen (chmod 600), und lassen Sie einen neuen erzeugen, falls andere ihn gelesen haben könnten.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose one that begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Die Datei %1 enthält kein Zertifikat. Wählen Sie eine, die mit „-----BEGIN CERTIFICATE-----“ beginnt.</translation>
    </message>
</context>
<context>
    <name>SyslogProblem</name>
    <message>
        <source>The certificate of the receiver %1 expired on %2, so nothing is sent to it. Have it renewed there.</source>
        <translation>Das Zertifikat des Empfängers %1 ist am %2 abgelaufen; daher wird nichts an ihn gesendet. Lassen Sie es dort erneuern.</translation>
    </message>
    <message>
        <source>The certificate of the receiver %1 is not valid before %2, so nothing is sent to it. Check the clock of this computer and of the receiver.</source>
        <translation>Das Zertifikat des Empfängers %1 ist nicht vor %2 gültig; daher wird nichts an ihn gesendet. Prüfen Sie die Uhren dieses Rechners und des Empfängers.</translation>
    </message>
    <message>
        <source>The receiver&apos;s certificate is for %2, not for %1, so nothing is sent to it. Give the name that the certificate is for, or have one made for this name.</source>
        <translation>Das Zertifikat des Empfängers gilt für %2, nicht für %1; daher wird nichts an ihn gesendet. Geben Sie den Namen an, für den das Zertifikat gilt, oder lassen Sie eines für diesen Namen ausstellen.</translation>
    </message>
    <message>
        <source>The certificate of the receiver %1 is not trusted: the authority in %2 did not sign it, so nothing is sent to it. Choose the file of the authority that did; if you did not expect this, somebody may stand in between. (%3)</source>
        <translation>Dem Zertifikat des Empfängers %1 wird nicht vertraut: Die Zertifizierungsstelle in %2 hat es nicht signiert; daher wird nichts an ihn gesendet. Wählen Sie die Datei der Stelle, die es signiert hat; haben Sie dies nicht erwartet, steht vielleicht jemand dazwischen. (%3)</translation>
    </message>
    <message>
        <source>The receiver %1 refused the protected connection (TLS alert %2). Check that it takes TLS 1.2 or later.</source>
        <translation>Der Empfänger %1 hat die geschützte Verbindung abgewiesen (TLS-Alarm %2). Prüfen Sie, ob er TLS 1.2 oder neuer annimmt.</translation>
    </message>
    <message>
        <source>The receiver %1 asks for a certificate of this program and none is set, so it refused the connection. Choose a certificate and its key.</source>
        <translation>Der Empfänger %1 verlangt ein Zertifikat dieses Programms, und es ist keines eingestellt; daher hat er die Verbindung abgewiesen. Wählen Sie ein Zertifikat und seinen Schlüssel.</translation>
    </message>
    <message>
        <source>The receiver %1 refused our certificate (TLS alert %2). Have the authority that signed it, or its name, allowed there.</source>
        <translation>Der Empfänger %1 hat unser Zertifikat abgewiesen (TLS-Alarm %2). Lassen Sie die Zertifizierungsstelle, die es signiert hat, oder seinen Namen dort zu.</translation>
    </message>
    <message>
        <source>Nothing takes messages at %1. Check that the receiver runs and that the port is right.</source>
        <translation>Unter %1 nimmt nichts Nachrichten an. Prüfen Sie, ob der Empfänger läuft und ob der Port stimmt.</translation>
    </message>
    <message>
        <source>There is no computer “%1” that this one knows of. Check the name and the name server.</source>
        <translation>Dieser Rechner kennt keinen Rechner „%1“. Prüfen Sie den Namen und den Nameserver.</translation>
    </message>
    <message>
        <source>The receiver %1 ended the connection as soon as it was made. It may ask for a certificate of this program, and none is set. (%2)</source>
        <translation>Der Empfänger %1 hat die Verbindung gleich nach dem Aufbau beendet. Vielleicht verlangt er ein Zertifikat dieses Programms, und es ist keines eingestellt. (%2)</translation>
    </message>
    <message>
        <source>The receiver %1 ended the connection as soon as it was made. It probably refused our certificate; have it allowed there. (%2)</source>
        <translation>Der Empfänger %1 hat die Verbindung gleich nach dem Aufbau beendet. Wahrscheinlich hat er unser Zertifikat abgewiesen; lassen Sie es dort zu. (%2)</translation>
    </message>
    <message>
        <source>No protected connection could be made with %1. Check that this port takes TLS 1.2 or later. (%2)</source>
        <translation>Mit %1 kam keine geschützte Verbindung zustande. Prüfen Sie, ob dieser Port TLS 1.2 oder neuer annimmt. (%2)</translation>
    </message>
    <message>
        <source>The receiver %1 ended the connection. What it had not confirmed is sent again once it is back.</source>
        <translation>Der Empfänger %1 hat die Verbindung beendet. Was er nicht bestätigt hatte, wird erneut gesendet, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>The connection with %1 failed: %2. What was not confirmed is sent again once it is back.</source>
        <translation>Die Verbindung mit %1 ist fehlgeschlagen: %2. Was nicht bestätigt wurde, wird erneut gesendet, sobald sie wieder besteht.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that the computer is on, that the network leads there and that no firewall is in between.</source>
        <translation>%1 antwortet nicht. Prüfen Sie, ob der Rechner eingeschaltet ist, ob das Netzwerk dorthin führt und ob keine Firewall dazwischen liegt.</translation>
    </message>
    <message numerus="yes">
        <source>The receiver %1 takes connections but has read nothing for %n s, so the connection was ended. Check what holds it up there; messages wait here meanwhile.</source>
        <translation>
            <numerusform>Der Empfänger %1 nimmt Verbindungen an, hat aber seit %n s nichts gelesen; daher wurde die Verbindung beendet. Prüfen Sie, was ihn dort aufhält; die Nachrichten warten solange hier.</numerusform>
            <numerusform>Der Empfänger %1 nimmt Verbindungen an, hat aber seit %n s nichts gelesen; daher wurde die Verbindung beendet. Prüfen Sie, was ihn dort aufhält; die Nachrichten warten solange hier.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TagChoice</name>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 – %2 (%3)</source>
        <translation>%1 – %2 (%3)</translation>
    </message>
    <message>
        <source>Search a tag</source>
        <translation>Variable suchen</translation>
    </message>
</context>
<context>
    <name>WallboardLine</name>
    <message>
        <source>stale since %1</source>
        <translation>veraltet seit %1</translation>
    </message>
    <message>
        <source>no stop for %1</source>
        <translation>kein Stopp seit %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Soll %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>kein Sollwert</translation>
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
    <message>
        <source>The verification was stopped before its end, so it says nothing about the trail.</source>
        <translation>Die Prüfung wurde vor dem Ende angehalten; daher sagt sie nichts über den Audit-Trail aus.</translation>
    </message>
    <message>
        <source>the checkpoint from outside over %1 entries of %2</source>
        <translation>der externe Checkpoint über %1 Einträge vom %2</translation>
    </message>
    <message>
        <source>the store&apos;s checkpoint over %1 entries of %2</source>
        <translation>der Checkpoint des Datenspeichers über %1 Einträge vom %2</translation>
    </message>
    <message>
        <source>In the store, %1 was changed: its signature or what it says no longer holds. Entries from %2 on are not proven by it.</source>
        <translation>Im Datenspeicher wurde %1 verändert: Seine Signatur oder seine Aussage ist nicht mehr gültig. Einträge ab %2 sind durch ihn nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>The trail was rewritten before entry %1: its entries are linked, but they are not those that %2 signed. The first that may be false is entry %3.</source>
        <translation>Der Audit-Trail wurde vor Eintrag %1 umgeschrieben: Seine Einträge sind verkettet, aber es sind nicht die, die %2 signiert hat. Der erste möglicherweise falsche ist Eintrag %3.</translation>
    </message>
    <message>
        <source>The end of the trail was cut off: it has %1 entries, but %2 was signed. Entries %3 to %4 are missing.</source>
        <translation>Das Ende des Audit-Trails wurde abgeschnitten: Er hat %1 Einträge, aber signiert wurde %2. Die Einträge %3 bis %4 fehlen.</translation>
    </message>
    <message>
        <source>A checkpoint from outside was given, but this installation has no key and never signed one. It belongs to another installation, or the store was replaced.</source>
        <translation>Ein externer Checkpoint wurde angegeben, aber diese Installation hat keinen Schlüssel und hat nie einen Checkpoint signiert. Er gehört zu einer anderen Installation, oder der Datenspeicher wurde ersetzt.</translation>
    </message>
    <message>
        <source>What the store keeps of its archives was changed: the archive of entries %1 to %2 does not go on from the one before it.</source>
        <translation>Was der Datenspeicher von seinen Archiven aufbewahrt, wurde verändert: Das Archiv der Einträge %1 bis %2 setzt das vorherige nicht fort.</translation>
    </message>
    <message>
        <source>The archive of entries %1 to %2 is not the one that the store goes on from: the two do not join.</source>
        <translation>Das Archiv der Einträge %1 bis %2 ist nicht das, an das der Datenspeicher anschließt: Beide passen nicht aneinander.</translation>
    </message>
    <message>
        <source>Entry %1, which stays in the store of those that are archived, was changed.</source>
        <translation>Eintrag %1, der von den archivierten im Datenspeicher bleibt, wurde verändert.</translation>
    </message>
    <message>
        <source>Of the archived entries 1 to %1, %2 should stay in the store, and others are there: some were removed, or put in again.</source>
        <translation>Von den archivierten Einträgen 1 bis %1 sollten %2 im Datenspeicher bleiben, und es sind andere vorhanden: Einige wurden entfernt oder wieder eingefügt.</translation>
    </message>
    <message>
        <source>What the store keeps of the archived entries %1 to %2 does not follow from %3: they were rewritten before they were archived, or what is kept of them was changed. The archive itself tells which.</source>
        <translation>Was der Datenspeicher von den archivierten Einträgen %1 bis %2 aufbewahrt, folgt nicht aus %3: Sie wurden vor dem Archivieren umgeschrieben, oder das Aufbewahrte wurde verändert. Was davon zutrifft, zeigt das Archiv selbst.</translation>
    </message>
    <message>
        <source>What the store keeps of its archives is not what the trail says was archived: it was changed or removed.</source>
        <translation>Was der Datenspeicher von seinen Archiven aufbewahrt, ist nicht das, was laut Audit-Trail archiviert wurde: Es wurde verändert oder entfernt.</translation>
    </message>
    <message>
        <source>Between the archives that were given and the live trail the file “%1” with entries %2 to %3 is missing. Give it as well.</source>
        <translation>Zwischen den angegebenen Archiven und dem laufenden Audit-Trail fehlt die Datei „%1“ mit den Einträgen %2 bis %3. Geben Sie sie ebenfalls an.</translation>
    </message>
    <message>
        <source>The archive %1 is not one that this store was archived to: it was changed, or belongs to another trail.</source>
        <translation>Das Archiv %1 ist keines, in das dieser Datenspeicher archiviert wurde: Es wurde verändert oder gehört zu einem anderen Audit-Trail.</translation>
    </message>
    <message>
        <source>table audit_subtree, level %1, index %2</source>
        <translation>Tabelle audit_subtree, Ebene %1, Index %2</translation>
    </message>
    <message>
        <source>The store&apos;s hash tree was changed: a hash is of no entries (%1).</source>
        <translation>Der Hash-Baum des Datenspeichers wurde verändert: Ein Hash gehört zu keinen Einträgen (%1).</translation>
    </message>
    <message>
        <source>The store&apos;s hash tree was changed: its hash of entries %1 to %2 is not that of these entries (%3).</source>
        <translation>Der Hash-Baum des Datenspeichers wurde verändert: Sein Hash der Einträge %1 bis %2 ist nicht der dieser Einträge (%3).</translation>
    </message>
    <message>
        <source>The store&apos;s hash tree was changed: its right edge is not that of the entries (table audit_frontier).</source>
        <translation>Der Hash-Baum des Datenspeichers wurde verändert: Sein rechter Rand ist nicht der der Einträge (Tabelle audit_frontier).</translation>
    </message>
    <message>
        <source>Entries %1 to %2 left the store before their checkpoint was %3 days old: the program did not remove them.</source>
        <translation>Die Einträge %1 bis %2 haben den Datenspeicher verlassen, bevor ihr Checkpoint %3 Tage alt war: Das Programm hat sie nicht entfernt.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 left the store, but no checkpoint of the store signs where they end: the program did not remove them, or the checkpoint was changed.</source>
        <translation>Die Einträge %1 bis %2 haben den Datenspeicher verlassen, aber kein Checkpoint des Datenspeichers signiert, wo sie enden: Das Programm hat sie nicht entfernt, oder der Checkpoint wurde verändert.</translation>
    </message>
    <message>
        <source>Entry %1 stays in the store of those that are archived, and is not the one that the archive holds: it was changed, removed or put in after it was archived.</source>
        <translation>Eintrag %1 bleibt von den archivierten im Datenspeicher und ist nicht der, den das Archiv enthält: Er wurde nach dem Archivieren verändert, entfernt oder eingefügt.</translation>
    </message>
    <message>
        <source>Entry %1, which the archive holds and which stays in the store, was removed there.</source>
        <translation>Eintrag %1, den das Archiv enthält und der im Datenspeicher bleibt, wurde dort entfernt.</translation>
    </message>
    <message>
        <source>Entry %1 tells of an archive that the store keeps nothing of, or one that was told of before: the entry was forged, or what the store keeps of its archives was changed.</source>
        <translation>Eintrag %1 nennt ein Archiv, von dem der Datenspeicher nichts aufbewahrt, oder eines, das schon zuvor genannt wurde: Der Eintrag wurde gefälscht, oder was der Datenspeicher von seinen Archiven aufbewahrt, wurde verändert.</translation>
    </message>
    <message>
        <source>Entry %1 tells of the archive of entries %2 to %3 before that can have been made: the program did not remove these entries.</source>
        <translation>Eintrag %1 nennt das Archiv der Einträge %2 bis %3, bevor es erstellt worden sein kann: Das Programm hat diese Einträge nicht entfernt.</translation>
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
    <message>
        <source>a link to another place</source>
        <translation>eine Verknüpfung mit einem anderen Ort</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>ein Ordner</translation>
    </message>
    <message>
        <source>a device or a pipe</source>
        <translation>ein Gerät oder eine Pipe</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is %2 in the place of a plain file. It was left as it is; move it away and try again.</source>
        <translation>%1 kann nicht geschrieben werden: An der Stelle einer gewöhnlichen Datei steht %2. Es wurde nichts daran geändert; verschieben Sie es, und versuchen Sie es erneut.</translation>
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
    <name>linewarden::AlarmBook</name>
    <message>
        <source>There is no such alarm. It may have been taken out of the plant file; refresh the list.</source>
        <translation>Einen solchen Alarm gibt es nicht. Er wurde vielleicht aus der Anlagendatei entfernt; aktualisieren Sie die Liste.</translation>
    </message>
    <message>
        <source>An alarm is shelved until a time within the next 7 days. Choose such a time.</source>
        <translation>Ein Alarm wird bis zu einer Zeit innerhalb der nächsten 7 Tage zurückgestellt. Wählen Sie eine solche Zeit.</translation>
    </message>
    <message>
        <source>The alarm is not shelved.</source>
        <translation>Der Alarm ist nicht zurückgestellt.</translation>
    </message>
    <message>
        <source>The alarm is suppressed already.</source>
        <translation>Der Alarm ist bereits unterdrückt.</translation>
    </message>
    <message>
        <source>The alarm is not suppressed.</source>
        <translation>Der Alarm ist nicht unterdrückt.</translation>
    </message>
    <message>
        <source>The alarm is out of service already.</source>
        <translation>Der Alarm ist bereits außer Betrieb.</translation>
    </message>
    <message>
        <source>%1 asked for this already; a second person has to approve it.</source>
        <translation>%1 hat dies bereits beantragt; eine zweite Person muss es genehmigen.</translation>
    </message>
    <message>
        <source>Nobody asks for this alarm to be out of service.</source>
        <translation>Niemand hat beantragt, diesen Alarm außer Betrieb zu nehmen.</translation>
    </message>
    <message>
        <source>Whoever asks for an alarm to be out of service cannot approve it. A second person has to.</source>
        <translation>Wer beantragt, einen Alarm außer Betrieb zu nehmen, kann es nicht genehmigen. Das muss eine zweite Person tun.</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmDesk</name>
    <message>
        <source>There is no such alarm.</source>
        <translation>Einen solchen Alarm gibt es nicht.</translation>
    </message>
    <message>
        <source>Figures need a time of at most a year that ends after it begins, and at least one console. Choose another time.</source>
        <translation>Kennzahlen brauchen einen Zeitraum von höchstens einem Jahr, dessen Ende nach seinem Beginn liegt, und mindestens eine Konsole. Wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>Under emergency access no security alarm can be acknowledged. Somebody signed in with their own account has to do it.</source>
        <translation>Unter Notfallzugang kann kein Security-Alarm quittiert werden. Das muss jemand tun, der mit dem eigenen Konto angemeldet ist.</translation>
    </message>
    <message>
        <source>You asked for this alarm to be out of service yourself, so a second person has to approve it.</source>
        <translation>Sie haben selbst beantragt, diesen Alarm außer Betrieb zu nehmen; daher muss eine zweite Person es genehmigen.</translation>
    </message>
    <message>
        <source>No alarm was named.</source>
        <translation>Es wurde kein Alarm genannt.</translation>
    </message>
    <message>
        <source>An export needs a time that ends after it begins, and at least one console. Choose another time.</source>
        <translation>Ein Export braucht einen Zeitraum, dessen Ende nach seinem Beginn liegt, und mindestens eine Konsole. Wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
        <source>The alarm was raised anew meanwhile. Look at it again.</source>
        <translation>Der Alarm wurde inzwischen neu ausgelöst. Sehen Sie ihn erneut an.</translation>
    </message>
    <message>
        <source>It was asked for anew meanwhile, or no longer is. Look at it again.</source>
        <translation>„Außer Betrieb“ wurde inzwischen neu beantragt oder ist nicht mehr beantragt. Sehen Sie den Alarm erneut an.</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmFigures</name>
    <message>
        <source>It comes and goes within a minute. Give it a larger deadband or an off-delay, and look for a loose contact or a noisy signal.</source>
        <translation>Er kommt und geht innerhalb einer Minute. Geben Sie ihm ein größeres Totband oder eine Ausschaltverzögerung, und suchen Sie nach einem Wackelkontakt oder einem verrauschten Signal.</translation>
    </message>
    <message>
        <source>It is gone before anybody can act. Give it an on-delay longer than its usual length, or move its limit.</source>
        <translation>Er ist gegangen, bevor jemand handeln kann. Geben Sie ihm eine Einschaltverzögerung, die länger ist als seine übliche Dauer, oder verschieben Sie seinen Grenzwert.</translation>
    </message>
    <message>
        <source>It has stood for more than a day. Repair its cause; if this is how the plant now runs, change its limit or let it be suppressed in that state.</source>
        <translation>Er steht seit mehr als einem Tag an. Beheben Sie seine Ursache; läuft die Anlage jetzt so, ändern Sie seinen Grenzwert oder lassen Sie ihn in diesem Zustand unterdrücken.</translation>
    </message>
    <message>
        <source>It makes up more than a twentieth of all alarms. Remove its cause, or ask whether its limit and priority still fit and whether anybody does anything about it.</source>
        <translation>Er macht mehr als ein Zwanzigstel aller Alarme aus. Beseitigen Sie seine Ursache, oder klären Sie, ob Grenzwert und Priorität noch passen und ob jemand darauf reagiert.</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmJournal</name>
    <message>
        <source>There are more than a million changes of alarms in that time. Choose a shorter time.</source>
        <translation>In diesem Zeitraum gibt es mehr als eine Million Änderungen von Alarmen. Wählen Sie einen kürzeren Zeitraum.</translation>
    </message>
    <message>
        <source>The journal has more than %L1 entries in this time, which is more than one file takes. Choose a shorter time.</source>
        <translation>Das Journal hat in diesem Zeitraum mehr als %L1 Einträge, mehr als eine Datei fasst. Wählen Sie einen kürzeren Zeitraum.</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmRepository</name>
    <message>
        <source>The alarm changed at the same moment, here or at another console. Look at it again; if it still needs it, repeat.</source>
        <translation>Der Alarm hat sich im selben Augenblick geändert, hier oder an einer anderen Konsole. Sehen Sie ihn erneut an; ist es noch nötig, wiederholen Sie den Schritt.</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmRouting</name>
    <message>
        <source>The password of the mail server has up to %1 bytes and no line ends.</source>
        <translation>Das Passwort des Mailservers hat höchstens %1 Byte und keine Zeilenenden.</translation>
    </message>
    <message>
        <source>Give the address that the test goes to, as in “somebody@example.com”.</source>
        <translation>Geben Sie die Adresse an, an die der Test geht, etwa „somebody@example.com“.</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmStates</name>
    <message>
        <source>The alarm is active already.</source>
        <translation>Der Alarm ist bereits aktiv.</translation>
    </message>
    <message>
        <source>The alarm is not active.</source>
        <translation>Der Alarm ist nicht aktiv.</translation>
    </message>
    <message>
        <source>The alarm is normal; there is nothing to acknowledge.</source>
        <translation>Der Alarm ist normal; es gibt nichts zu quittieren.</translation>
    </message>
    <message>
        <source>The alarm is acknowledged already.</source>
        <translation>Der Alarm ist bereits quittiert.</translation>
    </message>
    <message>
        <source>The alarm is shelved, suppressed or out of service, so there is nothing to acknowledge.</source>
        <translation>Der Alarm ist zurückgestellt, unterdrückt oder außer Betrieb; daher gibt es nichts zu quittieren.</translation>
    </message>
    <message>
        <source>The alarm has to be acknowledged before it can be reset.</source>
        <translation>Der Alarm muss quittiert werden, bevor er zurückgesetzt werden kann.</translation>
    </message>
    <message>
        <source>The alarm is still active. It can be reset once its cause has gone.</source>
        <translation>Der Alarm ist noch aktiv. Er kann zurückgesetzt werden, sobald seine Ursache weg ist.</translation>
    </message>
    <message>
        <source>The alarm is not latched; there is nothing to reset.</source>
        <translation>Der Alarm ist nicht selbsthaltend; es gibt nichts zurückzusetzen.</translation>
    </message>
    <message>
        <source>The alarm is out of service already. Return it to service first.</source>
        <translation>Der Alarm ist bereits außer Betrieb. Nehmen Sie ihn zuerst wieder in Betrieb.</translation>
    </message>
    <message>
        <source>The alarm is suppressed already.</source>
        <translation>Der Alarm ist bereits unterdrückt.</translation>
    </message>
    <message>
        <source>The alarm is not shelved.</source>
        <translation>Der Alarm ist nicht zurückgestellt.</translation>
    </message>
    <message>
        <source>The alarm is not suppressed.</source>
        <translation>Der Alarm ist nicht unterdrückt.</translation>
    </message>
    <message>
        <source>The alarm is in service already.</source>
        <translation>Der Alarm ist bereits in Betrieb.</translation>
    </message>
    <message>
        <source>Only an acknowledged alarm that is still active is announced again.</source>
        <translation>Nur ein quittierter, noch aktiver Alarm wird erneut gemeldet.</translation>
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
    <name>linewarden::Directory</name>
    <message>
        <source>The certificate of the directory server %1 expired on %2. No password was sent. Have it renewed by whoever looks after the directory.</source>
        <translation>Das Zertifikat des Verzeichnisservers %1 ist am %2 abgelaufen. Es wurde kein Passwort gesendet. Lassen Sie es von denen erneuern, die den Verzeichnisdienst betreuen.</translation>
    </message>
    <message>
        <source>The certificate of the directory server %1 is valid only from %2. No password was sent. Check the clock of this computer and of the server.</source>
        <translation>Das Zertifikat des Verzeichnisservers %1 gilt erst ab %2. Es wurde kein Passwort gesendet. Prüfen Sie die Uhr dieses Rechners und die des Servers.</translation>
    </message>
    <message>
        <source>The directory server %1 shows a certificate for another name (%2). It may be another server, so no password was sent. Set the server&apos;s name as in its certificate.</source>
        <translation>Der Verzeichnisserver %1 zeigt ein Zertifikat für einen anderen Namen (%2). Es könnte ein anderer Server sein, daher wurde kein Passwort gesendet. Geben Sie den Servernamen so an, wie er im Zertifikat steht.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keiner</translation>
    </message>
    <message>
        <source>The directory server %1 made its certificate itself, and it is not among those trusted. No password was sent. If it is the right one, choose it as the file of trusted certificates.</source>
        <translation>Der Verzeichnisserver %1 hat sein Zertifikat selbst ausgestellt, und es gehört nicht zu den vertrauenswürdigen. Es wurde kein Passwort gesendet. Ist es das richtige, wählen Sie es als Datei vertrauenswürdiger Zertifikate.</translation>
    </message>
    <message>
        <source>The certificate of the directory server %1 comes from an issuer that is not trusted. No password was sent. Choose the issuer&apos;s certificate as the file of trusted certificates.</source>
        <translation>Das Zertifikat des Verzeichnisservers %1 stammt von einem nicht vertrauenswürdigen Aussteller. Es wurde kein Passwort gesendet. Wählen Sie das Zertifikat des Ausstellers als Datei vertrauenswürdiger Zertifikate.</translation>
    </message>
    <message>
        <source>No secure connection to the directory server %1 could be agreed. No password was sent. The server needs TLS 1.2 or later and a certificate.</source>
        <translation>Mit dem Verzeichnisserver %1 konnte keine sichere Verbindung ausgehandelt werden. Es wurde kein Passwort gesendet. Der Server braucht TLS 1.2 oder neuer und ein Zertifikat.</translation>
    </message>
    <message>
        <source>The directory server %1 cannot be reached. People of the directory cannot sign in until it can; local accounts can. Check its name, port and the network.</source>
        <translation>Der Verzeichnisserver %1 ist nicht erreichbar. Personen des Verzeichnisdienstes können sich so lange nicht anmelden, lokale Konten schon. Prüfen Sie Name, Port und Netzwerk.</translation>
    </message>
    <message>
        <source>The directory server %1 gave no proper answer within %2 s. People of the directory cannot sign in until it does; local accounts can. Check that this is a directory server and that it is well.</source>
        <translation>Der Verzeichnisserver %1 gab innerhalb von %2 s keine ordentliche Antwort. Personen des Verzeichnisdienstes können sich so lange nicht anmelden, lokale Konten schon. Prüfen Sie, ob dies ein Verzeichnisserver ist und ob er fehlerfrei läuft.</translation>
    </message>
    <message>
        <source>The directory server %1 does not start encryption (StartTLS), so no password was sent. Have StartTLS enabled there, or choose LDAPS.</source>
        <translation>Der Verzeichnisserver %1 startet keine Verschlüsselung (StartTLS), daher wurde kein Passwort gesendet. Lassen Sie dort StartTLS einschalten, oder wählen Sie LDAPS.</translation>
    </message>
    <message>
        <source>The file of certificates trusted for the directory, %1, cannot be read or holds none. Without it the server cannot be known. Choose a PEM file.</source>
        <translation>Die Datei der für den Verzeichnisdienst vertrauenswürdigen Zertifikate, %1, ist nicht lesbar oder enthält keine. Ohne sie ist der Server nicht zu erkennen. Wählen Sie eine PEM-Datei.</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>die des Systems</translation>
    </message>
    <message>
        <source>The directory refused the account that searches it, %1. People of the directory cannot sign in until this is mended; local accounts can. Enter its name and password anew.</source>
        <translation>Der Verzeichnisdienst hat das Suchkonto %1 abgewiesen. Personen des Verzeichnisdienstes können sich nicht anmelden, bis das behoben ist, lokale Konten schon. Geben Sie dessen Namen und Passwort neu ein.</translation>
    </message>
    <message>
        <source>The directory refused the search for people or groups. Check the settings of the directory, and that the account that searches may read both.</source>
        <translation>Der Verzeichnisdienst hat die Suche nach Personen oder Gruppen abgewiesen. Prüfen Sie die Einstellungen des Verzeichnisdienstes und ob das Suchkonto beides lesen darf.</translation>
    </message>
    <message>
        <source>The directory has no entry “%1”, or the account that searches may not read it. Correct the entry below which people or groups are searched.</source>
        <translation>Der Verzeichnisdienst hat keinen Eintrag „%1“, oder das Suchkonto darf ihn nicht lesen. Berichtigen Sie den Eintrag, unter dem Personen oder Gruppen gesucht werden.</translation>
    </message>
    <message>
        <source>Several people in the directory have this name, so nobody can be signed in with it. Ask an administrator to make the name unique or the search narrower.</source>
        <translation>Mehrere Personen im Verzeichnisdienst haben diesen Namen, daher kann niemand damit angemeldet werden. Bitten Sie einen Administrator, den Namen eindeutig zu machen oder die Suche einzugrenzen.</translation>
    </message>
    <message>
        <source>The directory shows no lasting identifier of this person (entryUUID, objectGUID). Have the account that searches allowed to read it.</source>
        <translation>Der Verzeichnisdienst zeigt keine dauerhafte Kennung dieser Person (entryUUID, objectGUID). Lassen Sie dem Suchkonto das Lesen erlauben.</translation>
    </message>
    <message>
        <source>This person is in more groups of the directory than can be read, so their roles are not known. Search for groups below a narrower entry.</source>
        <translation>Diese Person ist in mehr Gruppen des Verzeichnisdienstes, als gelesen werden können, daher sind ihre Rollen nicht bekannt. Lassen Sie Gruppen unter einem engeren Eintrag suchen.</translation>
    </message>
    <message>
        <source>The directory does not know this person any more. Their account was removed or moved out of the part that is searched.</source>
        <translation>Der Verzeichnisdienst kennt diese Person nicht mehr. Ihr Konto wurde entfernt oder aus dem durchsuchten Teil verschoben.</translation>
    </message>
    <message>
        <source>You were not signed in: the name or the password is wrong, or the account is disabled. Check both and try again, or ask an administrator.</source>
        <translation>Die Anmeldung ist fehlgeschlagen: Name oder Passwort ist falsch, oder das Konto ist deaktiviert. Prüfen Sie beides und versuchen Sie es erneut, oder fragen Sie einen Administrator.</translation>
    </message>
    <message>
        <source>You were not signed in: your password in the directory has to be changed first. Change it where you sign in to your computer.</source>
        <translation>Die Anmeldung ist fehlgeschlagen: Ihr Passwort im Verzeichnisdienst muss zuerst geändert werden. Ändern Sie es dort, wo Sie sich an Ihrem Rechner anmelden.</translation>
    </message>
    <message>
        <source>You were not signed in: your account is disabled in the directory. Ask whoever looks after the directory.</source>
        <translation>Die Anmeldung ist fehlgeschlagen: Ihr Konto ist im Verzeichnisdienst deaktiviert. Fragen Sie, wer den Verzeichnisdienst betreut.</translation>
    </message>
    <message>
        <source>You were not signed in: your account in the directory has expired. Ask whoever looks after the directory.</source>
        <translation>Die Anmeldung ist fehlgeschlagen: Ihr Konto im Verzeichnisdienst ist abgelaufen. Fragen Sie, wer den Verzeichnisdienst betreut.</translation>
    </message>
    <message>
        <source>The account is locked in the directory after failed tries.</source>
        <translation>Das Konto ist im Verzeichnisdienst nach Fehlversuchen gesperrt.</translation>
    </message>
    <message>
        <source>The account is disabled in the directory.</source>
        <translation>Das Konto ist im Verzeichnisdienst deaktiviert.</translation>
    </message>
    <message>
        <source>The account has expired in the directory.</source>
        <translation>Das Konto ist im Verzeichnisdienst abgelaufen.</translation>
    </message>
</context>
<context>
    <name>linewarden::DirectoryClient</name>
    <message>
        <source>The account that searches the directory has no password. A server would take it for nobody in particular. Enter its password.</source>
        <translation>Das Suchkonto für den Verzeichnisdienst hat kein Passwort. Ein Server würde es für eine anonyme Anmeldung halten. Geben Sie sein Passwort ein.</translation>
    </message>
</context>
<context>
    <name>linewarden::DirectorySettings</name>
    <message>
        <source>The directory&apos;s server is missing or is no host name. Give its name as in its certificate, without “ldaps://”.</source>
        <translation>Der Verzeichnisserver fehlt oder ist kein Hostname. Geben Sie seinen Namen wie im Zertifikat an, ohne „ldaps://“.</translation>
    </message>
    <message>
        <source>The directory&apos;s port is not between 1 and 65535. LDAPS is usually 636, StartTLS 389.</source>
        <translation>Der Port des Verzeichnisdienstes liegt nicht zwischen 1 und 65535. LDAPS hat meist 636, StartTLS 389.</translation>
    </message>
    <message>
        <source>The path of the file with trusted certificates cannot be used.</source>
        <translation>Der Pfad der Datei mit vertrauenswürdigen Zertifikaten kann nicht verwendet werden.</translation>
    </message>
    <message>
        <source>The directory&apos;s time limit is not between 1 and %1 seconds.</source>
        <translation>Das Zeitlimit des Verzeichnisdienstes liegt nicht zwischen 1 und %1 Sekunden.</translation>
    </message>
    <message>
        <source>The entry below which people are searched is missing or is no distinguished name, such as “ou=people,dc=plant,dc=example”.</source>
        <translation>Der Eintrag, unter dem Personen gesucht werden, fehlt oder ist kein Distinguished Name wie „ou=people,dc=plant,dc=example“.</translation>
    </message>
    <message>
        <source>The account that searches the directory is missing. Give an account that may read people and groups and nothing else.</source>
        <translation>Das Suchkonto für den Verzeichnisdienst fehlt. Geben Sie ein Konto an, das Personen und Gruppen lesen darf und sonst nichts.</translation>
    </message>
    <message>
        <source>The attribute that holds the account name is none. Active Directory has “sAMAccountName”, others “uid”.</source>
        <translation>Das Attribut mit dem Kontonamen ist ungültig. Active Directory hat „sAMAccountName“, andere „uid“.</translation>
    </message>
    <message>
        <source>The filter for people is none. It stands in brackets, such as “(objectClass=person)”.</source>
        <translation>Der Filter für Personen ist ungültig. Er steht in Klammern, etwa „(objectClass=person)“.</translation>
    </message>
    <message>
        <source>The entry below which groups are searched is missing or is no distinguished name, such as “ou=groups,dc=plant,dc=example”.</source>
        <translation>Der Eintrag, unter dem Gruppen gesucht werden, fehlt oder ist kein Distinguished Name wie „ou=groups,dc=plant,dc=example“.</translation>
    </message>
    <message>
        <source>The depth of groups within groups is not between 0 and %1.</source>
        <translation>Die Tiefe von Gruppen in Gruppen liegt nicht zwischen 0 und %1.</translation>
    </message>
    <message>
        <source>There are more than %1 groups with roles. Use fewer groups.</source>
        <translation>Es gibt mehr als %1 Gruppen mit Rollen. Verwenden Sie weniger Gruppen.</translation>
    </message>
    <message>
        <source>“%1” is no distinguished name of a group.</source>
        <translation>„%1“ ist kein Distinguished Name einer Gruppe.</translation>
    </message>
    <message>
        <source>The group “%1” has no role.</source>
        <translation>Die Gruppe „%1“ hat keine Rolle.</translation>
    </message>
    <message>
        <source>The settings of the directory cannot be read: “%1” is unknown or has a value of the wrong kind. Enter the settings anew.</source>
        <translation>Die Einstellungen des Verzeichnisdienstes sind nicht lesbar: „%1“ ist unbekannt oder hat einen Wert der falschen Art. Geben Sie die Einstellungen neu ein.</translation>
    </message>
</context>
<context>
    <name>linewarden::HeldValue</name>
    <message>
        <source>The value cannot be written to %1: read back, it would not be a valid value of this tag. Choose another one.</source>
        <translation>Der Wert kann nicht nach %1 geschrieben werden: Zurückgelesen wäre er kein gültiger Wert dieser Variable. Wählen Sie einen anderen.</translation>
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
    <message>
        <source>“%1” cannot keep checkpoints: it has to be the whole path of a folder that is there and that this program may write to. Nothing was changed.</source>
        <translation>„%1“ kann keine Checkpoints aufbewahren: Es muss der vollständige Pfad eines vorhandenen Ordners sein, in den dieses Programm schreiben darf. Nichts wurde geändert.</translation>
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
    <name>linewarden::Mail</name>
    <message>
        <source>An address of this mail is not a mail address, so it was not sent. Correct the addresses of the plan and the sender.</source>
        <translation>Eine Adresse dieser E-Mail ist keine E-Mail-Adresse; daher wurde sie nicht gesendet. Berichtigen Sie die Adressen des Plans und des Absenders.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Kritisch</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>%1 (limit %2)</source>
        <translation>%1 (Grenzwert %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Teilanlage</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Maßnahme</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms wait for somebody to acknowledge them:</source>
        <translation>
            <numerusform>%n Alarm wartet auf Quittierung:</numerusform>
            <numerusform>%n Alarme warten auf Quittierung:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… und %n weiterer.</numerusform>
            <numerusform>… und %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is step %1 of %2 of the plan “%3”.</source>
        <translation>Dies ist Schritt %1 von %2 des Plans „%3“.</translation>
    </message>
    <message numerus="yes">
        <source>Nobody acknowledged after %n earlier steps.</source>
        <translation>
            <numerusform>Nach %n früherem Schritt hat niemand quittiert.</numerusform>
            <numerusform>Nach %n früheren Schritten hat niemand quittiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the last step: nobody else will be told.</source>
        <translation>Es ist der letzte Schritt: Niemand sonst wird benachrichtigt.</translation>
    </message>
    <message>
        <source>Unless somebody acknowledges, told next from %1 on: %2</source>
        <translation>Quittiert niemand, werden ab %1 als Nächste benachrichtigt: %2</translation>
    </message>
    <message>
        <source>Acknowledge in Linewarden. Nobody reads answers to this mail.</source>
        <translation>Quittieren Sie in Linewarden. Antworten auf diese E-Mail liest niemand.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms, the most urgent: [%1] %2</source>
        <translation>
            <numerusform>%n Alarm: [%1] %2</numerusform>
            <numerusform>%n Alarme, der dringendste: [%1] %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a test of the mail to people on call, sent at %1.</source>
        <translation>Dies ist ein Test der E-Mail an die Bereitschaft, gesendet: %1.</translation>
    </message>
    <message>
        <source>It arrived, so alarms can reach this address. Nothing is to be done.</source>
        <translation>Sie ist angekommen; Alarme können diese Adresse also erreichen. Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>Linewarden: a test</source>
        <translation>Linewarden: ein Test</translation>
    </message>
</context>
<context>
    <name>linewarden::MailClient</name>
    <message>
        <source>comes from an issuer that is not trusted. Choose the issuer&apos;s certificate as the file of the authority</source>
        <translation>stammt von einem Aussteller, dem nicht vertraut wird. Wählen Sie das Zertifikat des Ausstellers als Datei der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>is for another name, so it may be another server. Set the server&apos;s name as in its certificate</source>
        <translation>gilt für einen anderen Namen; es könnte ein anderer Server sein. Geben Sie den Servernamen so an, wie er im Zertifikat steht</translation>
    </message>
    <message>
        <source>has expired. Have it renewed by whoever looks after the server</source>
        <translation>ist abgelaufen. Lassen Sie es von denen erneuern, die den Server betreuen</translation>
    </message>
    <message>
        <source>is not valid yet. Check the clocks of this computer and the server</source>
        <translation>ist noch nicht gültig. Prüfen Sie die Uhren dieses Rechners und des Servers</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 %2. Neither a password nor mail was sent.</source>
        <translation>Das Zertifikat des Mailservers %1 %2. Es wurden weder Passwort noch E-Mail gesendet.</translation>
    </message>
    <message>
        <source>The mail server %1 refused a recipient (answer %2), so the mail was not sent. Check the addresses, and whether the server may send to them.</source>
        <translation>Der Mailserver %1 hat einen Empfänger abgewiesen (Antwort %2); daher wurde die E-Mail nicht gesendet. Prüfen Sie die Adressen und ob der Server an sie senden darf.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no mail from our sender (answer %2). Check the sender&apos;s address, and whether the server asks for a user and password.</source>
        <translation>Der Mailserver %1 nimmt keine E-Mail von unserem Absender an (Antwort %2). Prüfen Sie die Absenderadresse und ob der Server Benutzer und Passwort verlangt.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the message (answer %2). Ask whoever looks after the server why.</source>
        <translation>Der Mailserver %1 hat die Nachricht abgewiesen (Antwort %2). Fragen Sie, wer den Server betreut, nach dem Grund.</translation>
    </message>
    <message>
        <source>Sending to the mail server %1 was stopped.</source>
        <translation>Das Senden an den Mailserver %1 wurde angehalten.</translation>
    </message>
    <message>
        <source>No computer of the name of the mail server %1 was found. Check the name and the network.</source>
        <translation>Es wurde kein Rechner mit dem Namen des Mailservers %1 gefunden. Prüfen Sie den Namen und das Netzwerk.</translation>
    </message>
    <message>
        <source>Nothing answers at the mail server %1. Check its name, its port and the network.</source>
        <translation>Am Mailserver %1 antwortet nichts. Prüfen Sie seinen Namen, seinen Port und das Netzwerk.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time. Check its port, whether it wants STARTTLS or TLS, and that it is well.</source>
        <translation>Der Mailserver %1 hat nicht rechtzeitig geantwortet. Prüfen Sie seinen Port, ob er STARTTLS oder TLS verlangt und ob er in Ordnung ist.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption (STARTTLS). Neither a password nor mail was sent. Have TLS switched on, or choose another server.</source>
        <translation>Der Mailserver %1 bietet keine Verschlüsselung (STARTTLS) an. Es wurden weder Passwort noch E-Mail gesendet. Lassen Sie TLS einschalten, oder wählen Sie einen anderen Server.</translation>
    </message>
    <message>
        <source>No secure connection to the mail server %1 could be agreed. Check its port, and whether it wants STARTTLS or TLS; it needs TLS 1.2 or later.</source>
        <translation>Mit dem Mailserver %1 kam keine sichere Verbindung zustande. Prüfen Sie seinen Port und ob er STARTTLS oder TLS verlangt; nötig ist TLS 1.2 oder neuer.</translation>
    </message>
    <message>
        <source>The authority&apos;s file for the mail server %1 cannot be read or holds no certificate. Choose a PEM file that this program may read.</source>
        <translation>Die Datei der Zertifizierungsstelle für den Mailserver %1 kann nicht gelesen werden oder enthält kein Zertifikat. Wählen Sie eine PEM-Datei, die dieses Programm lesen darf.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the user or the password. Enter both again.</source>
        <translation>Der Mailserver %1 hat Benutzer oder Passwort abgewiesen. Geben Sie beides erneut ein.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 broke off, or it does not answer like a mail server. Check its name and port.</source>
        <translation>Die Verbindung zum Mailserver %1 ist abgebrochen, oder er antwortet nicht wie ein Mailserver. Prüfen Sie seinen Namen und Port.</translation>
    </message>
    <message>
        <source>“%1” is no name of a mail server with a port. Correct it.</source>
        <translation>„%1“ ist kein Name eines Mailservers mit Port. Berichtigen Sie ihn.</translation>
    </message>
    <message>
        <source>Mail cannot be sent: this computer&apos;s library for it (libcurl) lacks what is needed. Install a newer one.</source>
        <translation>E-Mail kann nicht gesendet werden: Der Bibliothek dieses Rechners dafür (libcurl) fehlt, was nötig ist. Installieren Sie eine neuere.</translation>
    </message>
</context>
<context>
    <name>linewarden::OnCallWatch</name>
    <message>
        <source>The mail server took no mail for %1; the others were told. Correct the addresses of the plan.</source>
        <translation>Der Mailserver hat keine E-Mail für %1 angenommen; die anderen wurden benachrichtigt. Berichtigen Sie die Adressen des Plans.</translation>
    </message>
    <message>
        <source>The mail server put off mail for %1 until it was too late. Look into it with who runs that server.</source>
        <translation>Der Mailserver hat E-Mail für %1 aufgeschoben, bis es zu spät war. Klären Sie dies mit denen, die den Server betreiben.</translation>
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
    <message>
        <source>Tag “%1” has to be int16, uint16, int32 or uint32 to hold a recipe&apos;s mark.</source>
        <translation>Variable „%1“ muss int16, uint16, int32 oder uint32 sein, um die Kennung eines Rezepts aufzunehmen.</translation>
    </message>
    <message>
        <source>Tag “%1” has a scaling; a recipe&apos;s mark must not have one.</source>
        <translation>Variable „%1“ hat eine Skalierung; die Kennung eines Rezepts darf keine haben.</translation>
    </message>
    <message>
        <source>Tag “%1” has to be writable to hold a recipe&apos;s mark.</source>
        <translation>Variable „%1“ muss schreibbar sein, um die Kennung eines Rezepts aufzunehmen.</translation>
    </message>
    <message>
        <source>“recipe” and “recipe_version” belong together: give both or none.</source>
        <translation>„recipe“ und „recipe_version“ gehören zusammen: Geben Sie beide an oder keine.</translation>
    </message>
    <message>
        <source>Tag “%1” is a recipe&apos;s mark already; each needs a tag of its own.</source>
        <translation>Variable „%1“ ist bereits die Kennung eines Rezepts; jede braucht eine eigene Variable.</translation>
    </message>
    <message>
        <source>Both of a recipe&apos;s marks have to be in the same PLC.</source>
        <translation>Beide Kennungen eines Rezepts müssen in derselben SPS liegen.</translation>
    </message>
    <message>
        <source>A tag cannot be measured by itself.</source>
        <translation>Eine Variable kann nicht durch sich selbst gemessen werden.</translation>
    </message>
    <message>
        <source>A bool or string cannot be measured by another tag.</source>
        <translation>Ein bool oder string kann nicht durch eine andere Variable gemessen werden.</translation>
    </message>
    <message>
        <source>Tag “%1” is not a number; a number is needed here.</source>
        <translation>Variable „%1“ ist keine Zahl; hier wird eine Zahl benötigt.</translation>
    </message>
    <message>
        <source>Tag “%1” is in “%2” and this one in “%3”; both need the same unit.</source>
        <translation>Variable „%1“ ist in „%2“ und diese in „%3“; beide brauchen dieselbe Einheit.</translation>
    </message>
    <message>
        <source>“%1” is no state of a line. There are: %2.</source>
        <translation>„%1“ ist kein Zustand einer Linie. Es gibt: %2.</translation>
    </message>
    <message>
        <source>This key does not belong to this condition.</source>
        <translation>Dieser Schlüssel gehört nicht zu dieser Bedingung.</translation>
    </message>
    <message>
        <source>A discrete condition needs one of “equals” and “differs”.</source>
        <translation>Eine diskrete Bedingung braucht eines von „equals“ und „differs“.</translation>
    </message>
    <message>
        <source>A deviation needs one of “set_point” and “set_point_tag”.</source>
        <translation>Eine Abweichung braucht eines von „set_point“ und „set_point_tag“.</translation>
    </message>
    <message>
        <source>The deadband must not be below 0.</source>
        <translation>Das Totband darf nicht unter 0 liegen.</translation>
    </message>
    <message>
        <source>The limit has to be above 0 and above the deadband, or the alarm would never clear.</source>
        <translation>Der Grenzwert muss über 0 und über dem Totband liegen, sonst würde der Alarm nie gehen.</translation>
    </message>
    <message>
        <source>Suppression needs “suppress_tag” and one of “suppress_equals” and “suppress_differs”.</source>
        <translation>Unterdrückung braucht „suppress_tag“ und eines von „suppress_equals“ und „suppress_differs“.</translation>
    </message>
    <message>
        <source>Tag “%1” is a string; it can only be bad_quality.</source>
        <translation>Variable „%1“ ist ein string; sie kann nur bad_quality sein.</translation>
    </message>
    <message>
        <source>Tag “%1” is a bool; it can only be discrete or bad_quality.</source>
        <translation>Variable „%1“ ist ein bool; sie kann nur discrete oder bad_quality sein.</translation>
    </message>
    <message>
        <source>A tag does not deviate from itself.</source>
        <translation>Eine Variable weicht nicht von sich selbst ab.</translation>
    </message>
    <message>
        <source>Tag “%1” is in “%2” and “%3” in “%4”; both need the same unit.</source>
        <translation>Variable „%1“ ist in „%2“ und „%3“ in „%4“; beide brauchen dieselbe Einheit.</translation>
    </message>
    <message>
        <source>There is no limit here, and tag “%1” has no such limit either.</source>
        <translation>Hier ist kein Grenzwert angegeben, und auch Variable „%1“ hat keinen solchen Grenzwert.</translation>
    </message>
    <message>
        <source>“%1” is there already, in line %2. Give one of them an “id”.</source>
        <translation>„%1“ gibt es bereits, in Zeile %2. Geben Sie einem davon eine „id“.</translation>
    </message>
    <message>
        <source>Tag “%1” is a string; a number or a bool is needed here.</source>
        <translation>Variable „%1“ ist ein string; hier wird eine Zahl oder ein bool benötigt.</translation>
    </message>
</context>
<context>
    <name>linewarden::PlcNetwork</name>
    <message>
        <source>The plant file has no such tag, so nothing was sent.</source>
        <translation>Die Anlagendatei enthält keine solche Variable; daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>%1 is not writable, so nothing was sent. The plant file has to say so with “writable = true”.</source>
        <translation>%1 ist nicht schreibbar; daher wurde nichts gesendet. Die Anlagendatei muss es mit „writable = true“ angeben.</translation>
    </message>
    <message>
        <source>Linewarden is not connected to the PLCs, so nothing was sent.</source>
        <translation>Linewarden ist nicht mit den SPSen verbunden; daher wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Whether the PLC has taken the value is not known.</source>
        <translation>Ob die SPS den Wert übernommen hat, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Linewarden is not connected to the PLCs, so there is no value.</source>
        <translation>Linewarden ist nicht mit den SPSen verbunden; daher gibt es keinen Wert.</translation>
    </message>
    <message>
        <source>The plant file has no such tag, so there is no value.</source>
        <translation>Die Anlagendatei enthält keine solche Variable; daher gibt es keinen Wert.</translation>
    </message>
</context>
<context>
    <name>linewarden::SecurityAlarms</name>
    <message>
        <source>Noticed at %1. The audit trail tells who did what before.</source>
        <translation>Bemerkt an %1. Der Audit-Trail zeigt, wer zuvor was getan hat.</translation>
    </message>
    <message>
        <source>Somebody may have got in where they do not belong, or may be about to change what the plant runs on.</source>
        <translation>Jemand ist vielleicht dort eingedrungen, wo er nicht hingehört, oder ist dabei zu ändern, womit die Anlage läuft.</translation>
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
    <name>linewarden::SyslogTrial</name>
    <message numerus="yes">
        <source>The receiver took the connection, but the test message did not go through in %n s. Check what holds it up there.</source>
        <translation>
            <numerusform>Der Empfänger hat die Verbindung angenommen, aber die Testnachricht kam in %n s nicht durch. Prüfen Sie, was sie dort aufhält.</numerusform>
            <numerusform>Der Empfänger hat die Verbindung angenommen, aber die Testnachricht kam in %n s nicht durch. Prüfen Sie, was sie dort aufhält.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ends, so the test was given up.</source>
        <translation>Das Programm endet, daher wurde der Test abgebrochen.</translation>
    </message>
</context>
<context>
    <name>linewarden::SystemAlarms</name>
    <message>
        <source>No connection to %1</source>
        <translation>Keine Verbindung zu %1</translation>
    </message>
    <message>
        <source>The PLC is off or restarting, or the network between it and this computer is broken.</source>
        <translation>Die SPS ist aus oder startet neu, oder das Netzwerk zwischen ihr und diesem Rechner ist unterbrochen.</translation>
    </message>
    <message>
        <source>Its values are old, its alarms are not seen here, and nothing of it is recorded.</source>
        <translation>Ihre Werte sind alt, ihre Alarme sind hier nicht zu sehen, und nichts von ihr wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Watch its line at the machine until it is back. Check the PLC&apos;s power and its network cable, then the switch; tell maintenance.</source>
        <translation>Beobachten Sie ihre Linie an der Maschine, bis sie wieder da ist. Prüfen Sie Spannung und Netzwerkkabel der SPS, dann den Switch; informieren Sie die Instandhaltung.</translation>
    </message>
    <message>
        <source>History is not recorded</source>
        <translation>Der Verlauf wird nicht aufgezeichnet</translation>
    </message>
    <message>
        <source>The store cannot be written: its disk is full, gone or damaged.</source>
        <translation>Der Datenspeicher kann nicht geschrieben werden: Sein Datenträger ist voll, nicht vorhanden oder beschädigt.</translation>
    </message>
    <message>
        <source>What runs now cannot be proven later; batches may have to be held.</source>
        <translation>Was jetzt läuft, lässt sich später nicht nachweisen; Chargen müssen vielleicht zurückgehalten werden.</translation>
    </message>
    <message>
        <source>Make room on the disk or bring it back. What is still in memory is written then; run “linewardenctl doctor” afterwards.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger oder bringen Sie ihn zurück. Was noch im Speicher liegt, wird dann geschrieben; führen Sie danach „linewardenctl doctor“ aus.</translation>
    </message>
    <message>
        <source>The store&apos;s disk is filling up</source>
        <translation>Der Datenträger des Datenspeichers läuft voll</translation>
    </message>
    <message>
        <source>%1 MB are free.</source>
        <translation>%1 MB sind frei.</translation>
    </message>
    <message>
        <source>History grows, or something else fills the same disk.</source>
        <translation>Der Verlauf wächst, oder etwas anderes füllt denselben Datenträger.</translation>
    </message>
    <message>
        <source>When it is full, history and audit trail stop.</source>
        <translation>Ist er voll, stoppen Verlauf und Audit-Trail.</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the installation to a larger one.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger, oder verschieben Sie die Installation auf einen größeren.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped</source>
        <translation>Die Uhr dieses Rechners ist gesprungen</translation>
    </message>
    <message>
        <source>By %1 s.</source>
        <translation>Um %1 s.</translation>
    </message>
    <message>
        <source>Somebody set the clock, its time server was wrong, or the computer slept.</source>
        <translation>Jemand hat die Uhr gestellt, ihr Zeitserver ging falsch, oder der Rechner war im Ruhezustand.</translation>
    </message>
    <message>
        <source>Records around that moment bear a wrong time, and codes of authenticators may be refused.</source>
        <translation>Aufzeichnungen um diesen Augenblick tragen eine falsche Zeit, und Codes von Authenticator-Apps werden vielleicht abgewiesen.</translation>
    </message>
    <message>
        <source>Compare the clock with another one and check the time server. If nobody meant to set it, tell the security officer.</source>
        <translation>Vergleichen Sie die Uhr mit einer anderen und prüfen Sie den Zeitserver. Wollte niemand sie stellen, informieren Sie den Security-Beauftragten.</translation>
    </message>
    <message>
        <source>The clock is not in step with a time server</source>
        <translation>Die Uhr ist nicht mit einem Zeitserver synchron</translation>
    </message>
    <message>
        <source>No time server is set, or it cannot be reached.</source>
        <translation>Es ist kein Zeitserver eingestellt, oder er ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The clock drifts, and records of different computers no longer agree.</source>
        <translation>Die Uhr driftet, und Aufzeichnungen verschiedener Rechner stimmen nicht mehr überein.</translation>
    </message>
    <message>
        <source>Set a time server for this computer, or make it reachable.</source>
        <translation>Stellen Sie für diesen Rechner einen Zeitserver ein, oder machen Sie ihn erreichbar.</translation>
    </message>
    <message>
        <source>The audit trail is not kept outside</source>
        <translation>Der Audit-Trail wird nicht außerhalb aufbewahrt</translation>
    </message>
    <message>
        <source>The folder for its checkpoints is away, full, read-only, or holds those of another trail.</source>
        <translation>Der Ordner für seine Checkpoints fehlt, ist voll, schreibgeschützt oder enthält die eines anderen Audit-Trails.</translation>
    </message>
    <message>
        <source>Somebody with the store&apos;s key could cut the newest entries without being found out.</source>
        <translation>Jemand mit dem Schlüssel des Datenspeichers könnte die neuesten Einträge unbemerkt abschneiden.</translation>
    </message>
    <message>
        <source>Bring the folder back, or choose another one in the settings.</source>
        <translation>Bringen Sie den Ordner zurück, oder wählen Sie in den Einstellungen einen anderen.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmActs</name>
    <message>
        <source>%1 of %2 done.
</source>
        <translation>%1 von %2 ausgeführt.
</translation>
    </message>
    <message>
        <source>The others do not wait for it; “linewardenctl alarm list” tells how they stand.
</source>
        <translation>Die übrigen warten nicht darauf; „linewardenctl alarm list“ zeigt, wie es um sie steht.
</translation>
    </message>
    <message>
        <source>Asks for an alarm to be taken out of service</source>
        <translation>Beantragt, einen Alarm außer Betrieb zu nehmen</translation>
    </message>
    <message>
        <source>Takes it out of service, by a second person</source>
        <translation>Nimmt ihn außer Betrieb, durch eine zweite Person</translation>
    </message>
    <message>
        <source>Refuses or withdraws what was asked</source>
        <translation>Lehnt Beantragtes ab oder zieht es zurück</translation>
    </message>
    <message>
        <source>Takes an alarm back into service</source>
        <translation>Nimmt einen Alarm wieder in Betrieb</translation>
    </message>
    <message>
        <source>Acknowledges alarms</source>
        <translation>Quittiert Alarme</translation>
    </message>
    <message>
        <source>What is done about them.</source>
        <translation>Was unternommen wird.</translation>
    </message>
    <message>
        <source>Resets latched alarms</source>
        <translation>Setzt selbsthaltende Alarme zurück</translation>
    </message>
    <message>
        <source>Puts an alarm aside for a time</source>
        <translation>Stellt einen Alarm für eine Zeit zurück</translation>
    </message>
    <message>
        <source>Takes an alarm from the shelf</source>
        <translation>Hebt die Zurückstellung eines Alarms auf</translation>
    </message>
    <message>
        <source>Writes a remark on an alarm</source>
        <translation>Schreibt eine Bemerkung zu einem Alarm</translation>
    </message>
    <message>
        <source>The remark.</source>
        <translation>Die Bemerkung.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmArguments</name>
    <message>
        <source>--%1 takes a time with its zone, such as 2026-01-31T08:15:00Z, one back from now, such as -1h, or now; not “%2”.</source>
        <translation>--%1 verlangt eine Zeit mit Zeitzone wie 2026-01-31T08:15:00Z, eine von jetzt zurück wie -1h, oder now; nicht „%2“.</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 verlangt eines von %2, nicht „%3“.</translation>
    </message>
    <message>
        <source>The alarm&apos;s ID is missing; “linewardenctl alarm list” tells which there are.</source>
        <translation>Die ID des Alarms fehlt; „linewardenctl alarm list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>There is no alarm “%1”. “linewardenctl alarm list --all” tells which there are.</source>
        <translation>Einen Alarm „%1“ gibt es nicht. „linewardenctl alarm list --all“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Only of this priority: critical, high, medium, low.</source>
        <translation>Nur mit dieser Priorität: critical, high, medium, low.</translation>
    </message>
    <message>
        <source>Only from there: process, security, system.</source>
        <translation>Nur von dort: process, security, system.</translation>
    </message>
    <message>
        <source>Only in this state, such as unacknowledged or shelved.</source>
        <translation>Nur in diesem Zustand, etwa unacknowledged oder shelved.</translation>
    </message>
    <message>
        <source>From this time on.</source>
        <translation>Ab dieser Zeit.</translation>
    </message>
    <message>
        <source>Before this time; now where left out.</source>
        <translation>Vor dieser Zeit; ohne Angabe jetzt.</translation>
    </message>
    <message>
        <source>--from TIME is missing, such as --from -7d.</source>
        <translation>--from TIME fehlt, etwa --from -7d.</translation>
    </message>
    <message>
        <source>For so long: 30m, 2h, 1d; at most 7d.</source>
        <translation>So lange: 30m, 2h, 1d; höchstens 7d.</translation>
    </message>
    <message>
        <source>Until then, such as 2026-01-31T08:15:00Z.</source>
        <translation>Bis dahin, etwa 2026-01-31T08:15:00Z.</translation>
    </message>
    <message>
        <source>A shelf has an end: give --for 2h, or --until TIME.</source>
        <translation>Eine Zurückstellung hat ein Ende: Geben Sie --for 2h oder --until TIME an.</translation>
    </message>
    <message>
        <source>--for takes a length such as 30m, 2h or 1d, not “%1”.</source>
        <translation>--for verlangt eine Dauer wie 30m, 2h oder 1d, nicht „%1“.</translation>
    </message>
    <message>
        <source>--csv and --json do not go together.</source>
        <translation>--csv und --json schließen sich aus.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmFigureTexts</name>
    <message>
        <source>Figure</source>
        <translation>Kennzahl</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Gut</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Gemeldet</translation>
    </message>
    <message>
        <source>Per 10 minutes and console</source>
        <translation>Je 10 Minuten und Konsole</translation>
    </message>
    <message>
        <source>1, at most 2</source>
        <translation>1, höchstens 2</translation>
    </message>
    <message>
        <source>Per hour and console</source>
        <translation>Je Stunde und Konsole</translation>
    </message>
    <message>
        <source>6, at most 12</source>
        <translation>6, höchstens 12</translation>
    </message>
    <message>
        <source>Per day and console</source>
        <translation>Je Tag und Konsole</translation>
    </message>
    <message>
        <source>150, at most 300</source>
        <translation>150, höchstens 300</translation>
    </message>
    <message>
        <source>Fullest 10 minutes</source>
        <translation>Vollste 10 Minuten</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>10 minutes over 10</source>
        <translation>10 Minuten über 10</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>Hours over 30</source>
        <translation>Stunden über 30</translation>
    </message>
    <message>
        <source>Time in flood</source>
        <translation>Zeit in Alarmflut</translation>
    </message>
    <message>
        <source>The ten most frequent</source>
        <translation>Die zehn häufigsten</translation>
    </message>
    <message>
        <source>at most 5 %</source>
        <translation>höchstens 5 %</translation>
    </message>
    <message>
        <source>Standing at the end</source>
        <translation>Am Ende anstehend</translation>
    </message>
    <message>
        <source>Stale on the worst day</source>
        <translation>Daueralarme am schlechtesten Tag</translation>
    </message>
    <message>
        <source>below 5</source>
        <translation>unter 5</translation>
    </message>
    <message>
        <source>Never acknowledged</source>
        <translation>Nie quittiert</translation>
    </message>
    <message>
        <source>Seconds to acknowledge, median</source>
        <translation>Sekunden bis zur Quittierung, Median</translation>
    </message>
    <message>
        <source>Seconds to acknowledge, 95 of 100</source>
        <translation>Sekunden bis zur Quittierung, 95 von 100</translation>
    </message>
    <message>
        <source>From %1 to %2

</source>
        <translation>Von %1 bis %2

</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Häufigste</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmRead</name>
    <message>
        <source>As CSV, which needs the right to take values out as a file.</source>
        <translation>Als CSV; dafür ist das Recht nötig, Werte in eine Datei zu exportieren.</translation>
    </message>
    <message>
        <source>Also alarms that are normal.</source>
        <translation>Auch Alarme, die normal sind.</translation>
    </message>
    <message>
        <source>Only of this line.</source>
        <translation>Nur von dieser Linie.</translation>
    </message>
    <message>
        <source>How many entries at most; 1,000 where left out. A CSV has all.</source>
        <translation>Höchstzahl der Einträge; ohne Angabe 1000. Eine CSV enthält alle.</translation>
    </message>
    <message>
        <source>Operator consoles that share the alarms; 1.</source>
        <translation>Bedienkonsolen, die sich die Alarme teilen; 1.</translation>
    </message>
    <message>
        <source>Alarms that stand, the most urgent first</source>
        <translation>Anstehende Alarme, die dringendsten zuerst</translation>
    </message>
    <message>
        <source>An alarm with its history and comments</source>
        <translation>Ein Alarm mit Verlauf und Kommentaren</translation>
    </message>
    <message>
        <source>What happened to all alarms, newest first</source>
        <translation>Was mit allen Alarmen geschah, das Neueste zuerst</translation>
    </message>
    <message>
        <source>The figures of ISA-18.2 and EEMUA 191</source>
        <translation>Die Kennzahlen nach ISA-18.2 und EEMUA 191</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmTexts</name>
    <message>
        <source>the program</source>
        <translation>das Programm</translation>
    </message>
    <message>
        <source>Out of service asked by</source>
        <translation>Außer Betrieb beantragt von</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Genehmigt von</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Grenzwert</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Quittiert von</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Folge</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Shelved until</source>
        <translation>Zurückgestellt bis</translation>
    </message>
    <message>
        <source>Shelved by</source>
        <translation>Zurückgestellt von</translation>
    </message>
    <message>
        <source>Shelved because</source>
        <translation>Zurückgestellt, weil</translation>
    </message>
    <message>
        <source>Suppressed because</source>
        <translation>Unterdrückt, weil</translation>
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
    <message numerus="yes">
        <source>%n checkpoint(s) agree with them.
</source>
        <translation>
            <numerusform>%n Checkpoint stimmt mit ihnen überein.
</numerusform>
            <numerusform>%n Checkpoints stimmen mit ihnen überein.
</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock was set back %1 times. That is no proof of tampering, but should be explained:
</source>
        <translation>Die Uhr wurde %1-mal zurückgestellt. Das beweist keine Manipulation, sollte aber erklärt werden:
</translation>
    </message>
    <message>
        <source>  entry %1: from %2 to %3
</source>
        <translation>  Eintrag %1: von %2 auf %3
</translation>
    </message>
    <message>
        <source>A checkpoint that was kept elsewhere, which the trail has to agree with; may be given several times.</source>
        <translation>Ein anderswo aufbewahrter Checkpoint, mit dem der Audit-Trail übereinstimmen muss; mehrfach angebbar.</translation>
    </message>
    <message>
        <source>Older entries are archived (1 to %1, file “%2”).
</source>
        <translation>Ältere Einträge sind archiviert (1 bis %1, Datei „%2“).
</translation>
    </message>
    <message>
        <source>Entries 1 to %1 are archived and were not looked at; --archive FILE goes over them too.</source>
        <translation>Die Einträge 1 bis %1 sind archiviert und wurden nicht angesehen; --archive FILE geht auch über sie.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are whole. The newest has the hash %3.
</source>
        <translation>Die Einträge %1 bis %2 sind unversehrt. Der neueste hat den Hash %3.
</translation>
    </message>
    <message>
        <source>Entries %1 to %2 hold, but: %3 Somebody changed the store. Keep a copy of it and tell a security officer, who then makes the tree anew: “audit rebuild-tree”.</source>
        <translation>Die Einträge %1 bis %2 stimmen, aber: %3 Jemand hat den Datenspeicher verändert. Bewahren Sie eine Kopie davon auf und informieren Sie einen Security-Beauftragten, der den Baum dann neu erstellt: „audit rebuild-tree“.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AuditArchive</name>
    <message>
        <source>--before takes a time with its zone, such as 2026-01-31T08:15:00Z, or one back from now, such as -365d; not “%1”.</source>
        <translation>--before verlangt eine Zeit mit Zeitzone wie 2026-01-31T08:15:00Z oder eine von jetzt zurück wie -365d; nicht „%1“.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Dieselbe noch einmal</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was done.</source>
        <translation>Die beiden Passphrasen unterscheiden sich. Es wurde nichts getan.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are in %3, which was read back and verified, and left the store. %4 of them stay there too, as recipes, keys and emergency access are proven by them.
SHA-256 of the file: %5
Keep the file and its passphrase, apart from each other: without them nobody reads these entries again.
</source>
        <translation>Die Einträge %1 bis %2 liegen in %3; die Datei wurde zurückgelesen und geprüft, und sie haben den Datenspeicher verlassen. %4 davon bleiben auch dort, da sie Rezepte, Schlüssel und Notfallzugang nachweisen.
SHA-256 der Datei: %5
Bewahren Sie Datei und Passphrase getrennt voneinander auf: Ohne sie kann niemand diese Einträge wieder lesen.
</translation>
    </message>
    <message>
        <source>The archive holds: entries %1 to %2 of %3 are those that its checkpoint of %4 signs. The file was made at %5.
SHA-256 of the file: %6
</source>
        <translation>Das Archiv stimmt: Die Einträge %1 bis %2 von %3 sind die, die sein Checkpoint vom %4 signiert. Die Datei wurde am %5 erstellt.
SHA-256 der Datei: %6
</translation>
    </message>
    <message>
        <source>The hash tree was not rebuilt, as the trail itself is broken at entry %1: %2</source>
        <translation>Der Hash-Baum wurde nicht neu erstellt, da der Audit-Trail selbst bei Eintrag %1 beschädigt ist: %2</translation>
    </message>
    <message>
        <source>The hash tree over %1 entries was made anew from them.
</source>
        <translation>Der Hash-Baum über %1 Einträge wurde aus ihnen neu erstellt.
</translation>
    </message>
    <message>
        <source>Moves old entries to a signed, encrypted file</source>
        <translation>Verschiebt ältere Einträge in eine signierte, verschlüsselte Datei</translation>
    </message>
    <message>
        <source>Entries before this time, up to the last checkpoint among them; the newest 30 days always stay.</source>
        <translation>Einträge vor dieser Zeit, bis zum letzten Checkpoint darunter; die neuesten 30 Tage bleiben immer.</translation>
    </message>
    <message>
        <source>The new file.</source>
        <translation>Die neue Datei.</translation>
    </message>
    <message>
        <source>Checks such a file; needs no installation</source>
        <translation>Prüft eine solche Datei; braucht keine Installation</translation>
    </message>
    <message>
        <source>Makes the kept hash tree anew from verified entries</source>
        <translation>Erstellt den aufbewahrten Hash-Baum aus geprüften Einträgen neu</translation>
    </message>
    <message>
        <source>One archive holds at most %1 entries: more that are as old can be archived now, to another file.
</source>
        <translation>Ein Archiv nimmt höchstens %1 Einträge auf: Weitere ebenso alte können jetzt archiviert werden, in eine andere Datei.
</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AuditArguments</name>
    <message>
        <source>--%1 takes a time with its zone, such as 2026-01-31T08:15:00Z, one back from now, such as -1h, or now; not “%2”.</source>
        <translation>--%1 verlangt eine Zeit mit Zeitzone wie 2026-01-31T08:15:00Z, eine von jetzt zurück wie -1h, oder now; nicht „%2“.</translation>
    </message>
    <message>
        <source>Only what this account did.</source>
        <translation>Nur was dieses Konto getan hat.</translation>
    </message>
    <message>
        <source>Only this action (recipe.submitted), or all of a kind (recipe).</source>
        <translation>Nur diese Aktion (recipe.submitted) oder alle einer Art (recipe).</translation>
    </message>
    <message>
        <source>Only about this (person:rossi), or all of a kind (person).</source>
        <translation>Nur zu diesem Objekt (person:rossi) oder zu allen einer Art (person).</translation>
    </message>
    <message>
        <source>Only from this computer.</source>
        <translation>Nur von diesem Rechner.</translation>
    </message>
    <message>
        <source>Only where this stands anywhere in what was recorded.</source>
        <translation>Nur wo dies irgendwo im Aufgezeichneten steht.</translation>
    </message>
    <message>
        <source>Only from this time on.</source>
        <translation>Nur ab dieser Zeit.</translation>
    </message>
    <message>
        <source>Only before this time.</source>
        <translation>Nur vor dieser Zeit.</translation>
    </message>
    <message>
        <source>Only what was refused or failed.</source>
        <translation>Nur was abgelehnt wurde oder fehlschlug.</translation>
    </message>
    <message>
        <source>The installation&apos;s public key, as “audit checkpoint” prints it. It must come from elsewhere than what is checked.</source>
        <translation>Der öffentliche Schlüssel der Installation, wie „audit checkpoint“ ihn ausgibt. Er muss aus anderer Quelle stammen als das Geprüfte.</translation>
    </message>
    <message>
        <source>--public-key KEY is missing.</source>
        <translation>--public-key KEY fehlt.</translation>
    </message>
    <message>
        <source>Reads the passphrase of an archive from this file, a line for each archive, instead of behind password and code.</source>
        <translation>Liest die Passphrase eines Archivs aus dieser Datei, eine Zeile je Archiv, statt nach Passwort und Code.</translation>
    </message>
    <message>
        <source>An archive of the trail; may be given several times. Its passphrase is read.</source>
        <translation>Ein Archiv des Audit-Trails; kann mehrfach angegeben werden. Seine Passphrase wird gelesen.</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passphrase von %1</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AuditExport</name>
    <message>
        <source>--format takes csv, json or pdf, not “%1”.</source>
        <translation>--format verlangt csv, json oder pdf, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 entries (%2) are in %3, signed by %4.
</source>
        <translation>%1 Einträge (%2) sind in %3, signiert durch %4.
</translation>
    </message>
    <message>
        <source>The file is as %1 signed it: %2 entries (%3) of those from %4 to %5, made at %6 by %7.
</source>
        <translation>Die Datei ist, wie %1 sie signiert hat: %2 Einträge (%3) aus %4 bis %5, erstellt: %6, von %7.
</translation>
    </message>
    <message>
        <source>The new file; FILE.sig beside it signs it.</source>
        <translation>Die neue Datei; FILE.sig daneben signiert sie.</translation>
    </message>
    <message>
        <source>csv, json (a line for each entry) or pdf; by the file&apos;s name where left out.</source>
        <translation>csv, json (eine Zeile je Eintrag) oder pdf; ohne Angabe nach dem Dateinamen.</translation>
    </message>
    <message>
        <source>Writes the trail, or a part of it, to a signed file</source>
        <translation>Schreibt den Audit-Trail oder einen Teil davon in eine signierte Datei</translation>
    </message>
    <message>
        <source>Checks such a file; needs no installation</source>
        <translation>Prüft eine solche Datei; braucht keine Installation</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AuditProof</name>
    <message>
        <source>Writes it to this new file.</source>
        <translation>Schreibt ihn in diese neue Datei.</translation>
    </message>
    <message>
        <source>Written to %1.
</source>
        <translation>Geschrieben in %1.
</translation>
    </message>
    <message>
        <source>Public key: %1
</source>
        <translation>Öffentlicher Schlüssel: %1
</translation>
    </message>
    <message>
        <source>audit prove needs either --entry N, for an entry, or --from SIZE, for what has been added since the trail had so many.</source>
        <translation>audit prove braucht entweder --entry N, für einen Eintrag, oder --from SIZE, für alles, was hinzukam, seit der Audit-Trail so viele Einträge hatte.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
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
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbeitsstation</translation>
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
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>The proof holds: this entry is one of the %1 that %2 signed at %3.
</source>
        <translation>Der Nachweis ist gültig: Dieser Eintrag ist einer der %1, die %2 am %3 signiert hat.
</translation>
    </message>
    <message>
        <source>The proof holds: the first %1 entries, with the root %2, are the beginning of the %3 that %4 signed at %5. Nothing was changed among them.
</source>
        <translation>Der Nachweis ist gültig: Die ersten %1 Einträge, mit der Wurzel %2, sind der Anfang der %3, die %4 am %5 signiert hat. Unter ihnen wurde nichts verändert.
</translation>
    </message>
    <message>
        <source>Those first ones were signed at %1.
</source>
        <translation>Diese ersten wurden am %1 signiert.
</translation>
    </message>
    <message>
        <source>Signs how the trail is now, to be kept elsewhere</source>
        <translation>Signiert den jetzigen Stand des Audit-Trails, zur Aufbewahrung anderswo</translation>
    </message>
    <message>
        <source>A proof that an entry is in the trail, or that nothing was changed since it had SIZE entries</source>
        <translation>Ein Nachweis, dass ein Eintrag im Audit-Trail ist oder dass nichts verändert wurde, seit er SIZE Einträge hatte</translation>
    </message>
    <message>
        <source>The entry&apos;s number.</source>
        <translation>Die Nummer des Eintrags.</translation>
    </message>
    <message>
        <source>How many entries it had then.</source>
        <translation>Wie viele Einträge er damals hatte.</translation>
    </message>
    <message>
        <source>Checks such a proof; needs no installation</source>
        <translation>Prüft einen solchen Nachweis; braucht keine Installation</translation>
    </message>
    <message>
        <source>--archive goes with --entry.</source>
        <translation>--archive gehört zu --entry.</translation>
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
    <message>
        <source>--%1 stands before the first command.</source>
        <translation>--%1 steht vor dem ersten Befehl.</translation>
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
    <name>linewarden::cli::Directory</name>
    <message>
        <source>--enabled is on or off, not “%1”.</source>
        <translation>--enabled ist on oder off, nicht „%1“.</translation>
    </message>
    <message>
        <source>--security is ldaps or starttls, not “%1”.</source>
        <translation>--security ist ldaps oder starttls, nicht „%1“.</translation>
    </message>
    <message>
        <source>--group-role is ROLE=GROUP, such as operator=cn=operators,ou=groups,dc=plant, not “%1”.</source>
        <translation>--group-role ist ROLE=GROUP, etwa operator=cn=operators,ou=groups,dc=plant, nicht „%1“.</translation>
    </message>
    <message>
        <source>Password of the account that searches the directory</source>
        <translation>Passwort des Suchkontos für den Verzeichnisdienst</translation>
    </message>
    <message>
        <source>The directory answers, its certificate is right, and people and groups can be searched.
</source>
        <translation>Der Verzeichnisdienst antwortet, sein Zertifikat stimmt, und Personen und Gruppen lassen sich suchen.
</translation>
    </message>
    <message>
        <source>The server&apos;s name, as in its certificate.</source>
        <translation>Der Name des Servers, wie in seinem Zertifikat.</translation>
    </message>
    <message>
        <source>Its port; 636 for LDAPS, 389 for StartTLS.</source>
        <translation>Sein Port; 636 für LDAPS, 389 für StartTLS.</translation>
    </message>
    <message>
        <source>ldaps or starttls.</source>
        <translation>ldaps oder starttls.</translation>
    </message>
    <message>
        <source>Certificates to trust, PEM; the system&apos;s where empty.</source>
        <translation>Vertrauenswürdige Zertifikate, PEM; wenn leer, die des Systems.</translation>
    </message>
    <message>
        <source>People are searched below this entry.</source>
        <translation>Personen werden unter diesem Eintrag gesucht.</translation>
    </message>
    <message>
        <source>The account that searches.</source>
        <translation>Das Suchkonto.</translation>
    </message>
    <message>
        <source>Reads that account&apos;s password, a line after the code.</source>
        <translation>Liest das Passwort dieses Kontos, eine Zeile nach dem Code.</translation>
    </message>
    <message>
        <source>Where the account name stands: sAMAccountName, uid.</source>
        <translation>Wo der Kontoname steht: sAMAccountName, uid.</translation>
    </message>
    <message>
        <source>What is a person: (objectClass=person).</source>
        <translation>Was eine Person ist: (objectClass=person).</translation>
    </message>
    <message>
        <source>Groups are searched below this entry.</source>
        <translation>Gruppen werden unter diesem Eintrag gesucht.</translation>
    </message>
    <message>
        <source>Members of GROUP hold ROLE; all of them, once for each.</source>
        <translation>Mitglieder von GROUP haben ROLE; für jede Gruppe einmal anzugeben, alle auf einmal.</translation>
    </message>
    <message>
        <source>No group stands for a role.</source>
        <translation>Keine Gruppe steht für eine Rolle.</translation>
    </message>
    <message>
        <source>Seconds for a question, 1 to 60.</source>
        <translation>Sekunden für eine Anfrage, 1 bis 60.</translation>
    </message>
    <message>
        <source>So many groups within groups are followed, 0 to 32.</source>
        <translation>So vielen Gruppen in Gruppen wird gefolgt, 0 bis 32.</translation>
    </message>
    <message>
        <source>How the plant&apos;s directory is used</source>
        <translation>Wie der Verzeichnisdienst der Anlage verwendet wird</translation>
    </message>
    <message>
        <source>Changes how the plant&apos;s directory is used</source>
        <translation>Ändert, wie der Verzeichnisdienst der Anlage verwendet wird</translation>
    </message>
    <message>
        <source>on or off.</source>
        <translation>on oder off.</translation>
    </message>
    <message>
        <source>Tries the directory, with other settings where given</source>
        <translation>Probiert den Verzeichnisdienst aus, mit anderen Einstellungen, wo angegeben</translation>
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
    <name>linewarden::cli::Emergency</name>
    <message>
        <source>Emergency phrase. Write it down, seal it in an envelope and lock it away; it opens the console once and is not shown again:
  %1
</source>
        <translation>Notfallphrase. Schreiben Sie sie auf, versiegeln Sie sie in einem Umschlag und schließen Sie sie weg; sie öffnet die Konsole einmal und wird nicht wieder angezeigt:
  %1
</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Zugang</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Als</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbeitsstation</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Geschlossen</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Überprüft von</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>A phrase is sealed and unused.
</source>
        <translation>Eine Phrase ist versiegelt und unbenutzt.
</translation>
    </message>
    <message>
        <source>No phrase is sealed: nobody could get in in an emergency. “linewardenctl emergency prepare” makes one.
</source>
        <translation>Keine Phrase ist versiegelt: Im Notfall käme niemand hinein. „linewardenctl emergency prepare“ erzeugt eine.
</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>Your name is missing: --opened-as NAME.</source>
        <translation>Ihr Name fehlt: --opened-as NAME.</translation>
    </message>
    <message>
        <source>“emergency open” takes no --as: it is for when nobody can sign in.</source>
        <translation>„emergency open“ nimmt kein --as: Es ist für den Fall, dass sich niemand anmelden kann.</translation>
    </message>
    <message>
        <source>Emergency phrase</source>
        <translation>Notfallphrase</translation>
    </message>
    <message>
        <source>Emergency access %1 is closed. Two people have to review it, and a new phrase is to be prepared.
</source>
        <translation>Der Notfallzugang %1 ist geschlossen. Zwei Personen müssen ihn überprüfen, und eine neue Phrase ist vorzubereiten.
</translation>
    </message>
    <message>
        <source>Closed.
</source>
        <translation>Geschlossen.
</translation>
    </message>
    <message>
        <source>Signed. Two different people have to sign a review.
</source>
        <translation>Signiert. Eine Überprüfung müssen zwei verschiedene Personen signieren.
</translation>
    </message>
    <message>
        <source>Makes a new emergency phrase and prints it, once</source>
        <translation>Erzeugt eine neue Notfallphrase und gibt sie einmal aus</translation>
    </message>
    <message>
        <source>Whether a phrase is sealed; past and open accesses</source>
        <translation>Ob eine Phrase versiegelt ist; frühere und offene Zugänge</translation>
    </message>
    <message>
        <source>Opens emergency access with the phrase and runs commands under it</source>
        <translation>Öffnet mit der Phrase den Notfallzugang und führt darunter Befehle aus</translation>
    </message>
    <message>
        <source>Who you are; it is not proven.</source>
        <translation>Wer Sie sind; das wird nicht nachgewiesen.</translation>
    </message>
    <message>
        <source>Ends an emergency access before its time</source>
        <translation>Beendet einen Notfallzugang vor seiner Zeit</translation>
    </message>
    <message>
        <source>Signs that an access was looked at; reads password and a new code once more</source>
        <translation>Signiert, dass ein Zugang angesehen wurde; liest noch einmal Passwort und einen neuen Code</translation>
    </message>
    <message>
        <source>What was found.</source>
        <translation>Was gefunden wurde.</translation>
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
    <name>linewarden::cli::Notices</name>
    <message>
        <source>Notice</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbeitsstation</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Quittiert von</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemandem</translation>
    </message>
    <message>
        <source>Acknowledged.
</source>
        <translation>Quittiert.
</translation>
    </message>
    <message>
        <source>Security notices, newest first</source>
        <translation>Security-Meldungen, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Only those that nobody acknowledged.</source>
        <translation>Nur die, die niemand quittiert hat.</translation>
    </message>
    <message>
        <source>Acknowledges a security notice</source>
        <translation>Quittiert eine Security-Meldung</translation>
    </message>
    <message>
        <source>What was found.</source>
        <translation>Was gefunden wurde.</translation>
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
    <message>
        <source>%1 has been invited and has no second factor yet. Set up the account first: “linewardenctl user enrol %1”, or sign in at the console&apos;s window.</source>
        <translation>%1 wurde eingeladen und hat noch keinen zweiten Faktor. Richten Sie zuerst das Konto ein: „linewardenctl user enrol %1“, oder melden Sie sich im Fenster der Konsole an.</translation>
    </message>
    <message>
        <source>The roles of %1 demand a security key, which the command line cannot ask for. Do this at the console&apos;s window; a recovery code is taken here in need.</source>
        <translation>Die Rollen von %1 verlangen einen Sicherheitsschlüssel, den die Befehlszeile nicht abfragen kann. Tun Sie dies im Fenster der Konsole; im Notfall wird hier ein Wiederherstellungscode angenommen.</translation>
    </message>
    <message>
        <source>“%1” cannot be run under another command. Run it on its own.</source>
        <translation>„%1“ kann nicht unter einem anderen Befehl ausgeführt werden. Führen Sie es allein aus.</translation>
    </message>
    <message>
        <source>“%1” needs --as NAME: who does it stands in the audit trail.</source>
        <translation>„%1“ braucht --as NAME: Wer es tut, steht im Audit-Trail.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::PeopleArguments</name>
    <message>
        <source>Why, in a few words; it stands in the audit trail.</source>
        <translation>Warum, in wenigen Worten; steht im Audit-Trail.</translation>
    </message>
    <message>
        <source>A reason is missing: --reason TEXT.</source>
        <translation>Ein Grund fehlt: --reason TEXT.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>%1 fehlt.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>„%1“ ist ein Wort zu viel.</translation>
    </message>
    <message>
        <source>%1 is a whole number of at least 1, not “%2”.</source>
        <translation>%1 ist eine ganze Zahl ab 1, nicht „%2“.</translation>
    </message>
    <message>
        <source>“%1” is no role. There are: %2.</source>
        <translation>„%1“ ist keine Rolle. Es gibt: %2.</translation>
    </message>
    <message>
        <source>There is no account “%1”. “linewardenctl user list” tells who is there.</source>
        <translation>Es gibt kein Konto „%1“. „linewardenctl user list“ sagt, wer vorhanden ist.</translation>
    </message>
    <message>
        <source>Password of %1 once more, for the signature</source>
        <translation>Noch einmal das Passwort von %1, für die Signatur</translation>
    </message>
    <message>
        <source>A new code of %1</source>
        <translation>Ein neuer Code von %1</translation>
    </message>
    <message>
        <source>The code that signed you in is used up: a signature takes the next one your authenticator shows, or a recovery code.</source>
        <translation>Der Code, mit dem Sie sich angemeldet haben, ist verbraucht: Eine Signatur nimmt den nächsten, den Ihr Authenticator anzeigt, oder einen Wiederherstellungscode.</translation>
    </message>
    <message>
        <source>One-time password of %1, good until %2; hand it over in person, it is not shown again:
  %3
</source>
        <translation>Einmalpasswort von %1, gültig bis %2; übergeben Sie es persönlich, es wird nicht wieder angezeigt:
  %3
</translation>
    </message>
    <message>
        <source>A second person has to confirm: %1 (“linewardenctl role waiting”).
</source>
        <translation>Eine zweite Person muss bestätigen: %1 („linewardenctl role waiting“).
</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Policy</name>
    <message>
        <source>--factor is any or security-key, not “%1”.</source>
        <translation>--factor ist any oder security-key, nicht „%1“.</translation>
    </message>
    <message>
        <source>--one-session is on or off, not “%1”.</source>
        <translation>--one-session ist on oder off, nicht „%1“.</translation>
    </message>
    <message>
        <source>Say what to change: --factor, --idle, --length or --one-session.</source>
        <translation>Sagen Sie, was zu ändern ist: --factor, --idle, --length oder --one-session.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Idle lock (min)</source>
        <translation>Inaktivitätssperre (min)</translation>
    </message>
    <message>
        <source>Session (min)</source>
        <translation>Sitzung (min)</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Eine Sitzung</translation>
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
        <source>What each role demands at sign-in</source>
        <translation>Was jede Rolle bei der Anmeldung verlangt</translation>
    </message>
    <message>
        <source>Changes what a role demands</source>
        <translation>Ändert, was eine Rolle verlangt</translation>
    </message>
    <message>
        <source>any or security-key.</source>
        <translation>any oder security-key.</translation>
    </message>
    <message>
        <source>Minutes until an idle console locks, 1 to 60.</source>
        <translation>Minuten, bis sich eine unbenutzte Konsole sperrt, 1 bis 60.</translation>
    </message>
    <message>
        <source>Minutes a session lasts, 15 to 1440.</source>
        <translation>Minuten, die eine Sitzung dauert, 15 bis 1440.</translation>
    </message>
    <message>
        <source>on: a new sign-in ends the one before at the same workstation; or off.</source>
        <translation>on: Eine neue Anmeldung beendet die vorige an derselben Arbeitsstation; oder off.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeArguments</name>
    <message>
        <source>A version is a number, as “linewardenctl recipe list” tells it, or PRODUCT@LINE for the effective one, or PRODUCT@LINE#NUMBER; not “%1”.</source>
        <translation>Eine Version ist eine Nummer, wie „linewardenctl recipe list“ sie angibt, oder PRODUCT@LINE für die wirksame, oder PRODUCT@LINE#NUMBER; nicht „%1“.</translation>
    </message>
    <message>
        <source>There is no version “%1” of a recipe. “linewardenctl recipe list” tells which there are.</source>
        <translation>Es gibt keine Version „%1“ eines Rezepts. „linewardenctl recipe list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>The recipe “%1” has no effective version. Name one by its number: %1#1.</source>
        <translation>Das Rezept „%1“ hat keine wirksame Version. Nennen Sie eine mit ihrer Nummer: %1#1.</translation>
    </message>
    <message>
        <source>The plant file has no line “%1”. There are: %2.</source>
        <translation>Die Anlagendatei enthält keine Linie „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>--hash takes the SHA-256 of the version, 64 digits of 0 to 9 and a to f, as “recipe show” and “recipe diff” print it.</source>
        <translation>--hash verlangt den SHA-256 der Version, 64 Ziffern von 0 bis 9 und a bis f, wie „recipe show“ und „recipe diff“ ihn ausgeben.</translation>
    </message>
    <message>
        <source>--format takes json or csv, not “%1”.</source>
        <translation>--format ist json oder csv, nicht „%1“.</translation>
    </message>
    <message>
        <source>--%1 %2 is missing.</source>
        <translation>--%1 %2 fehlt.</translation>
    </message>
    <message>
        <source>The file %1 has %2 bytes; a recipe&apos;s has at most %3. It was not read and nothing was imported. It is probably not the file you meant.</source>
        <translation>Die Datei %1 hat %2 Byte; die eines Rezepts hat höchstens %3. Sie wurde nicht gelesen und nichts wurde importiert. Es ist vermutlich nicht die gemeinte Datei.</translation>
    </message>
    <message>
        <source>The file %1 is there already and stays as it is. Name another one.</source>
        <translation>Die Datei %1 gibt es bereits; sie bleibt, wie sie ist. Nennen Sie eine andere.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose a folder that you may write to.</source>
        <translation>Die Datei %1 kann nicht geschrieben werden: %2. Wählen Sie einen Ordner, in den Sie schreiben dürfen.</translation>
    </message>
    <message>
        <source>The file %1 could not be written whole: %2. It was removed; make room and try again.</source>
        <translation>Die Datei %1 konnte nicht vollständig geschrieben werden: %2. Sie wurde entfernt; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is there and that you may read it.</source>
        <translation>Die Datei %1 kann nicht gelesen werden. Prüfen Sie, ob sie vorhanden ist und ob Sie sie lesen dürfen.</translation>
    </message>
    <message>
        <source>The file %1 carries no hash of a recipe in its first 20 MiB: Linewarden did not print it, or another program saved it anew. Compare the hash on the paper instead: --hash HEX.</source>
        <translation>Die Datei %1 enthält in ihren ersten 20 MiB keinen Hash eines Rezepts: Linewarden hat sie nicht gedruckt, oder ein anderes Programm hat sie neu gespeichert. Vergleichen Sie stattdessen den Hash auf dem Papier: --hash HEX.</translation>
    </message>
    <message>
        <source>The file %1 carries %2 different hashes of recipes, so it cannot tell which one it is about. Verify each paper on its own, or use --hash HEX.</source>
        <translation>Die Datei %1 enthält %2 verschiedene Hashes von Rezepten; daher ist nicht zu erkennen, um welches es geht. Prüfen Sie jedes Papier einzeln, oder verwenden Sie --hash HEX.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeChange</name>
    <message>
        <source>The file %1 cannot be imported; nothing was stored.</source>
        <translation>Die Datei %1 kann nicht importiert werden; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>--product, --line and --title are for CSV; a JSON file names them itself.</source>
        <translation>--product, --line und --title sind für CSV; eine JSON-Datei nennt sie selbst.</translation>
    </message>
    <message>
        <source>--into keeps the draft&apos;s product and line; leave them out.</source>
        <translation>--into behält Produkt und Linie des Entwurfs; lassen Sie beide weg.</translation>
    </message>
    <message>
        <source>A CSV file holds parameters alone: say --product P --line L, or --into VERSION.</source>
        <translation>Eine CSV-Datei enthält nur Parameter: Geben Sie --product P --line L an oder --into VERSION.</translation>
    </message>
    <message>
        <source>The file is about “%1” on line “%2”, the draft about “%3” on line “%4”. Nothing was stored; name the right draft, or leave --into out.</source>
        <translation>Die Datei betrifft „%1“ auf Linie „%2“, der Entwurf „%3“ auf Linie „%4“. Nichts wurde gespeichert; nennen Sie den richtigen Entwurf, oder lassen Sie --into weg.</translation>
    </message>
    <message>
        <source>Draft %1, SHA-256 %2
</source>
        <translation>Entwurf %1, SHA-256 %2
</translation>
    </message>
    <message>
        <source>It cannot be submitted like this:</source>
        <translation>Er kann so nicht eingereicht werden:</translation>
    </message>
    <message>
        <source>Submitted; it does not change any more and waits for its signatures. SHA-256 %1
</source>
        <translation>Eingereicht; die Version ändert sich nicht mehr und wartet auf ihre Signaturen. SHA-256 %1
</translation>
    </message>
    <message>
        <source>Noted.
</source>
        <translation>Vermerkt.
</translation>
    </message>
    <message>
        <source>Discarded; the draft is gone.
</source>
        <translation>Verworfen; der Entwurf ist weg.
</translation>
    </message>
    <message>
        <source>Makes a draft of a file, or saves it into a draft</source>
        <translation>Erstellt aus einer Datei einen Entwurf oder speichert sie in einen Entwurf</translation>
    </message>
    <message>
        <source>The file, 4 MiB at most.</source>
        <translation>Die Datei, höchstens 4 MiB.</translation>
    </message>
    <message>
        <source>json or csv; by the file&apos;s name where left out.</source>
        <translation>json oder csv; ohne Angabe nach dem Dateinamen.</translation>
    </message>
    <message>
        <source>CSV: what is made.</source>
        <translation>CSV: was hergestellt wird.</translation>
    </message>
    <message>
        <source>CSV: the line&apos;s id.</source>
        <translation>CSV: die Kennung der Linie.</translation>
    </message>
    <message>
        <source>CSV: the version&apos;s title.</source>
        <translation>CSV: die Bezeichnung der Version.</translation>
    </message>
    <message>
        <source>Saves into this draft instead of making one.</source>
        <translation>Speichert in diesen Entwurf, statt einen zu erstellen.</translation>
    </message>
    <message>
        <source>Makes a draft of a version, for its recipe or another one</source>
        <translation>Erstellt aus einer Version einen Entwurf, für ihr Rezept oder ein anderes</translation>
    </message>
    <message>
        <source>For another product.</source>
        <translation>Für ein anderes Produkt.</translation>
    </message>
    <message>
        <source>For another line.</source>
        <translation>Für eine andere Linie.</translation>
    </message>
    <message>
        <source>Freezes a draft and asks for its signatures</source>
        <translation>Friert einen Entwurf ein und verlangt seine Signaturen</translation>
    </message>
    <message>
        <source>Wanted within so many hours; 24 where left out.</source>
        <translation>Verlangt innerhalb so vieler Stunden; ohne Angabe 24.</translation>
    </message>
    <message>
        <source>Adds a remark to a version</source>
        <translation>Fügt einer Version eine Bemerkung hinzu</translation>
    </message>
    <message>
        <source>The remark.</source>
        <translation>Die Bemerkung.</translation>
    </message>
    <message>
        <source>The parameter it is about.</source>
        <translation>Der Parameter, um den es geht.</translation>
    </message>
    <message>
        <source>Takes a draft away for good</source>
        <translation>Entfernt einen Entwurf endgültig</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeDrift</name>
    <message>
        <source>Line %1: %2, loaded %3</source>
        <translation>Linie %1: %2, geladen %3</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>In the PLC</source>
        <translation>In der SPS</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>as signed</source>
        <translation>wie signiert</translation>
    </message>
    <message>
        <source>NOT READ</source>
        <translation>NICHT GELESEN</translation>
    </message>
    <message>
        <source>DRIFTED</source>
        <translation>ABGEDRIFTET</translation>
    </message>
    <message>
        <source>No recipe was loaded into a PLC yet.
</source>
        <translation>Es wurde noch kein Rezept in eine SPS geladen.
</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>besteht</translation>
    </message>
    <message>
        <source>Compares what the PLCs hold with what was signed</source>
        <translation>Vergleicht, was die SPSen halten, mit dem, was signiert wurde</translation>
    </message>
    <message>
        <source>Only this line.</source>
        <translation>Nur diese Linie.</translation>
    </message>
    <message>
        <source>What drifted so far; no PLC is asked.</source>
        <translation>Was bisher abgedriftet ist; keine SPS wird gefragt.</translation>
    </message>
    <message>
        <source>Goes on comparing for so many seconds.</source>
        <translation>Vergleicht so viele Sekunden lang weiter.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeRead</name>
    <message>
        <source>“%1” is no state of a recipe. There are: %2.</source>
        <translation>„%1“ ist kein Status eines Rezepts. Es gibt: %2.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>Nr.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <translation>Von %1 zu %2:</translation>
    </message>
    <message>
        <source>SHA-256 of %1: %2
</source>
        <translation>SHA-256 von %1: %2
</translation>
    </message>
    <message>
        <source>%1 is in %2.
</source>
        <translation>%1 ist in %2.
</translation>
    </message>
    <message>
        <source>Versions of recipes, by line and product</source>
        <translation>Versionen von Rezepten, nach Linie und Produkt</translation>
    </message>
    <message>
        <source>Only those of this line.</source>
        <translation>Nur die dieser Linie.</translation>
    </message>
    <message>
        <source>Only those in this state, such as in-review.</source>
        <translation>Nur die in diesem Status, etwa in-review.</translation>
    </message>
    <message>
        <source>A version with all that belongs to it</source>
        <translation>Eine Version mit allem, was dazugehört</translation>
    </message>
    <message>
        <source>What version B changes against version A</source>
        <translation>Was Version B gegenüber Version A ändert</translation>
    </message>
    <message>
        <source>Writes a version&apos;s content to a new file</source>
        <translation>Schreibt den Inhalt einer Version in eine neue Datei</translation>
    </message>
    <message>
        <source>The file; it is never overwritten.</source>
        <translation>Die Datei; sie wird nie überschrieben.</translation>
    </message>
    <message>
        <source>json or csv; by the file&apos;s name where left out.</source>
        <translation>json oder csv; ohne Angabe nach dem Dateinamen.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeRun</name>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>In the PLC</source>
        <translation>In der SPS</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>Zu schreiben</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Zurückgelesen</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>(mark)</source>
        <translation>(Kennung)</translation>
    </message>
    <message>
        <source>Interlock</source>
        <translation>Verriegelung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>SCHLECHT</translation>
    </message>
    <message>
        <source>%1, for the order %2. SHA-256 %3</source>
        <translation>%1, für den Auftrag %2. SHA-256 %3</translation>
    </message>
    <message>
        <source>Download %1: %2. %3
</source>
        <translation>Ladevorgang %1: %2. %3
</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 von %3</translation>
    </message>
    <message>
        <source>Nothing was written.
</source>
        <translation>Nichts wurde geschrieben.
</translation>
    </message>
    <message>
        <source>There is no download %1. “linewardenctl recipe downloads” lists them.</source>
        <translation>Es gibt keinen Ladevorgang %1. „linewardenctl recipe downloads“ listet sie auf.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Ladevorgang</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Loads a version into its line&apos;s PLC; reads password and a new code once more</source>
        <translation>Lädt eine Version in die SPS ihrer Linie; liest noch einmal Passwort und einen neuen Code</translation>
    </message>
    <message>
        <source>The order it is loaded for.</source>
        <translation>Der Auftrag, für den geladen wird.</translation>
    </message>
    <message>
        <source>Only tells what would be written, and the interlocks.</source>
        <translation>Gibt nur an, was geschrieben würde, und die Verriegelungen.</translation>
    </message>
    <message>
        <source>Puts back what was there before a failed download</source>
        <translation>Stellt wieder her, was vor einem fehlgeschlagenen Ladevorgang da war</translation>
    </message>
    <message>
        <source>Downloads, newest first</source>
        <translation>Ladevorgänge, das Neueste zuerst</translation>
    </message>
    <message>
        <source>Only those of this line.</source>
        <translation>Nur die dieser Linie.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeSign</name>
    <message>
        <source>--meaning takes process or quality, not “%1”.</source>
        <translation>--meaning ist process oder quality, nicht „%1“.</translation>
    </message>
    <message>
        <source>Say what you looked at: --hash HEX, the SHA-256 that “recipe show” and “recipe diff” print. Nothing is signed unseen.</source>
        <translation>Sagen Sie, was Sie angesehen haben: --hash HEX, den SHA-256, den „recipe show“ und „recipe diff“ ausgeben. Nichts wird ungesehen signiert.</translation>
    </message>
    <message>
        <source>Against what is effective now, %1:</source>
        <translation>Gegenüber dem jetzt Wirksamen, %1:</translation>
    </message>
    <message>
        <source>It would be the first effective version:</source>
        <translation>Es wäre die erste wirksame Version:</translation>
    </message>
    <message>
        <source>“%1” for %2</source>
        <translation>„%1“ für %2</translation>
    </message>
    <message>
        <source>SHA-256 %1
</source>
        <translation>SHA-256 %1
</translation>
    </message>
    <message>
        <source>The hash you gave is not that of this version, so nothing was signed. Look at it again with “recipe show” and “recipe diff”.</source>
        <translation>Der angegebene Hash ist nicht der dieser Version; daher wurde nichts signiert. Sehen Sie sie mit „recipe show“ und „recipe diff“ erneut an.</translation>
    </message>
    <message>
        <source>Signed. State: %1
</source>
        <translation>Signiert. Status: %1
</translation>
    </message>
    <message>
        <source>Rejected. “recipe new-version %1” makes a draft of it.
</source>
        <translation>Abgelehnt. „recipe new-version %1“ erstellt daraus einen Entwurf.
</translation>
    </message>
    <message>
        <source>“%1” for %2
</source>
        <translation>„%1“ für %2
</translation>
    </message>
    <message>
        <source>Withdrawn; it may not be loaded any more. What a PLC holds stays until another recipe is loaded.
</source>
        <translation>Zurückgezogen; die Version darf nicht mehr geladen werden. Was eine SPS hält, bleibt, bis ein anderes Rezept geladen wird.
</translation>
    </message>
    <message>
        <source>Signs a version; reads password and a new code once more</source>
        <translation>Signiert eine Version; liest noch einmal Passwort und einen neuen Code</translation>
    </message>
    <message>
        <source>process or quality.</source>
        <translation>process oder quality.</translation>
    </message>
    <message>
        <source>The SHA-256 of what you looked at.</source>
        <translation>Der SHA-256 dessen, was Sie angesehen haben.</translation>
    </message>
    <message>
        <source>Refuses a version that waits for a signature</source>
        <translation>Lehnt eine Version ab, die auf eine Signatur wartet</translation>
    </message>
    <message>
        <source>Takes a signed version out of use; reads password and a new code once more</source>
        <translation>Zieht eine signierte Version zurück; liest noch einmal Passwort und einen neuen Code</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeTexts</name>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <source>Signatures wanted by</source>
        <translation>Signaturen verlangt bis</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Wirksam ab</translation>
    </message>
    <message>
        <source>Effective since</source>
        <translation>Wirksam seit</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anhang</translation>
    </message>
    <message>
        <source>new</source>
        <translation>neu</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>entfernt</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>geändert</translation>
    </message>
    <message>
        <source>same</source>
        <translation>gleich</translation>
    </message>
    <message>
        <source>crosses a former limit</source>
        <translation>überschreitet einen bisherigen Grenzwert</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
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
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Am</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>SHA-256 %1
</source>
        <translation>SHA-256 %1
</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
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
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeVerify</name>
    <message>
        <source>Check</source>
        <translation>Prüfung</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>good</source>
        <translation>gut</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>SCHLECHT</translation>
    </message>
    <message>
        <source>It may run.
</source>
        <translation>Darf laufen.
</translation>
    </message>
    <message>
        <source>IT MAY NOT RUN. %1
</source>
        <translation>DARF NICHT LAUFEN. %1
</translation>
    </message>
    <message>
        <source>What was signed; compare it with the paper:</source>
        <translation>Was signiert wurde; vergleichen Sie es mit dem Papier:</translation>
    </message>
    <message>
        <source>The audit trail as a whole was not verified: your roles do not allow it. Without --as, or as an auditor, it is.
</source>
        <translation>Der Audit-Trail als Ganzes wurde nicht geprüft: Ihre Rollen erlauben es nicht. Ohne --as oder als Auditor geschieht es.
</translation>
    </message>
    <message>
        <source>The audit trail was verified: all %1 entries are whole.
</source>
        <translation>Der Audit-Trail wurde geprüft: Alle %1 Einträge sind unversehrt.
</translation>
    </message>
    <message>
        <source>THE AUDIT TRAIL IS BROKEN at entry %1: %2 Keep a copy of the store and tell a security officer.
</source>
        <translation>DER AUDIT-TRAIL IST GEBROCHEN bei Eintrag %1: %2 Bewahren Sie eine Kopie des Datenspeichers auf und informieren Sie einen Security-Beauftragten.
</translation>
    </message>
    <message>
        <source>No version is effective.
</source>
        <translation>Keine Version ist wirksam.
</translation>
    </message>
    <message>
        <source>Recomputes signatures, keys and trail of versions; all effective ones where none is named</source>
        <translation>Rechnet Signaturen, Schlüssel und Audit-Trail von Versionen nach; ohne Angabe die aller wirksamen</translation>
    </message>
    <message>
        <source>The version with this SHA-256, as printed.</source>
        <translation>Die Version mit diesem SHA-256, wie gedruckt.</translation>
    </message>
    <message>
        <source>The version that this PDF of Linewarden is about.</source>
        <translation>Die Version, um die es in diesem PDF von Linewarden geht.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Roles</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Idle lock (min)</source>
        <translation>Inaktivitätssperre (min)</translation>
    </message>
    <message>
        <source>Session (min)</source>
        <translation>Sitzung (min)</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Rechte</translation>
    </message>
    <message>
        <source>Done; it holds from now on.
</source>
        <translation>Erledigt; es gilt ab sofort.
</translation>
    </message>
    <message>
        <source>A second person has to confirm within 7 days: “linewardenctl --as NAME role confirm %1”.
</source>
        <translation>Eine zweite Person muss innerhalb von 7 Tagen bestätigen: „linewardenctl --as NAME role confirm %1“.
</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Beantragt von</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Grund</translation>
    </message>
    <message>
        <source>give</source>
        <translation>geben</translation>
    </message>
    <message>
        <source>take</source>
        <translation>entziehen</translation>
    </message>
    <message>
        <source>Confirmed; it holds from now on.
</source>
        <translation>Bestätigt; es gilt ab sofort.
</translation>
    </message>
    <message>
        <source>Refused; nothing was changed.
</source>
        <translation>Abgelehnt; nichts wurde geändert.
</translation>
    </message>
    <message>
        <source>Roles, what they may and what they demand</source>
        <translation>Rollen, was sie dürfen und was sie verlangen</translation>
    </message>
    <message>
        <source>Gives somebody a role, or asks for it</source>
        <translation>Gibt jemandem eine Rolle oder beantragt sie</translation>
    </message>
    <message>
        <source>Takes a role away, or asks for it</source>
        <translation>Entzieht eine Rolle oder beantragt es</translation>
    </message>
    <message>
        <source>Changes that a second person has to confirm</source>
        <translation>Änderungen, die eine zweite Person bestätigen muss</translation>
    </message>
    <message>
        <source>Confirms what another one asked for</source>
        <translation>Bestätigt, was jemand anders beantragt hat</translation>
    </message>
    <message>
        <source>Refuses it, or takes one&apos;s own back</source>
        <translation>Lehnt es ab oder nimmt den eigenen Antrag zurück</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RouteArguments</name>
    <message>
        <source>Alarms of this priority and more urgent ones.</source>
        <translation>Alarme dieser Priorität und dringendere.</translation>
    </message>
    <message>
        <source>Only from there: process, security, system; may be given several times, as the next two.</source>
        <translation>Nur von dort: process, security, system; kann mehrfach angegeben werden, wie die nächsten beiden.</translation>
    </message>
    <message>
        <source>Only of this class.</source>
        <translation>Nur von dieser Klasse.</translation>
    </message>
    <message>
        <source>Only of this line.</source>
        <translation>Nur von dieser Linie.</translation>
    </message>
    <message>
        <source>--least takes critical, high, medium or low, not “%1”.</source>
        <translation>--least verlangt critical, high, medium oder low, nicht „%1“.</translation>
    </message>
    <message>
        <source>--source takes process, security or system, not “%1”.</source>
        <translation>--source verlangt process, security oder system, nicht „%1“.</translation>
    </message>
    <message>
        <source>The receiver.</source>
        <translation>Der Empfänger.</translation>
    </message>
    <message>
        <source>6514 where left out, 514 for UDP.</source>
        <translation>Ohne Angabe 6514, bei UDP 514.</translation>
    </message>
    <message>
        <source>tls, tcp or udp; tls where left out.</source>
        <translation>tls, tcp oder udp; ohne Angabe tls.</translation>
    </message>
    <message>
        <source>PEM file of the authority that signed the receiver&apos;s certificate (TLS).</source>
        <translation>PEM-Datei der Zertifizierungsstelle, die das Zertifikat des Empfängers signiert hat (TLS).</translation>
    </message>
    <message>
        <source>PEM file of our own certificate (TLS).</source>
        <translation>PEM-Datei unseres eigenen Zertifikats (TLS).</translation>
    </message>
    <message>
        <source>PEM file of its private key, readable by its owner alone (TLS).</source>
        <translation>PEM-Datei seines privaten Schlüssels, nur für seinen Besitzer lesbar (TLS).</translation>
    </message>
    <message>
        <source>Sends checkpoints of the audit trail, too.</source>
        <translation>Sendet auch Checkpoints des Audit-Trails.</translation>
    </message>
    <message>
        <source>Does not send yet.</source>
        <translation>Sendet noch nicht.</translation>
    </message>
    <message>
        <source>--host H is missing.</source>
        <translation>--host H fehlt.</translation>
    </message>
    <message>
        <source>--transport takes tls, tcp or udp, not “%1”.</source>
        <translation>--transport verlangt tls, tcp oder udp, nicht „%1“.</translation>
    </message>
    <message>
        <source>on or off.</source>
        <translation>on oder off.</translation>
    </message>
    <message>
        <source>The mail server.</source>
        <translation>Der Mailserver.</translation>
    </message>
    <message>
        <source>Its port, such as 587 or 465.</source>
        <translation>Sein Port, etwa 587 oder 465.</translation>
    </message>
    <message>
        <source>starttls or tls.</source>
        <translation>starttls oder tls.</translation>
    </message>
    <message>
        <source>PEM file of its authority; empty: the system&apos;s.</source>
        <translation>PEM-Datei seiner Zertifizierungsstelle; leer: die des Systems.</translation>
    </message>
    <message>
        <source>The account there; empty: no sign-in.</source>
        <translation>Das Konto dort; leer: keine Anmeldung.</translation>
    </message>
    <message>
        <source>The address mails come from.</source>
        <translation>Die Adresse, von der E-Mails kommen.</translation>
    </message>
    <message>
        <source>--enabled is on or off, not “%1”.</source>
        <translation>--enabled ist on oder off, nicht „%1“.</translation>
    </message>
    <message>
        <source>--security is starttls or tls, not “%1”.</source>
        <translation>--security ist starttls oder tls, nicht „%1“.</translation>
    </message>
    <message>
        <source>Who is told so many minutes after the announcement, such as 0:anna@plant.example,ben@plant.example; given once for each step.</source>
        <translation>Wer so viele Minuten nach der Meldung benachrichtigt wird, etwa 0:anna@plant.example,ben@plant.example; einmal je Schritt anzugeben.</translation>
    </message>
    <message>
        <source>--step is MINUTES:ADDRESS,ADDRESS, such as 15:anna@plant.example, not “%1”.</source>
        <translation>--step ist MINUTES:ADDRESS,ADDRESS, etwa 15:anna@plant.example, nicht „%1“.</translation>
    </message>
    <message>
        <source>--step MIN:ADDRESS is missing: somebody has to be told.</source>
        <translation>--step MIN:ADDRESS fehlt: Jemand muss benachrichtigt werden.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RouteTexts</name>
    <message>
        <source>on</source>
        <translation>ein</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>after %1 min: %2</source>
        <translation>nach %1 min: %2</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Weiterleitung</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Über</translation>
    </message>
    <message>
        <source>To</source>
        <translation>An</translation>
    </message>
    <message>
        <source>From priority</source>
        <translation>Ab Priorität</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>Wartend</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>E-Mail</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Bereitschaft</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Benachrichtigt</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Routes</name>
    <message>
        <source>There is no route “%1”. “linewardenctl route list” tells which there are.</source>
        <translation>Eine Weiterleitung „%1“ gibt es nicht. „linewardenctl route list“ zeigt, welche es gibt.</translation>
    </message>
    <message>
        <source>Password at the mail server</source>
        <translation>Passwort am Mailserver</translation>
    </message>
    <message>
        <source>The test message was sent.
</source>
        <translation>Die Testnachricht wurde gesendet.
</translation>
    </message>
    <message>
        <source>Reads the password there, a line after the code; an empty one forgets it.</source>
        <translation>Liest das Passwort dort, eine Zeile nach dem Code; ein leeres löscht es.</translation>
    </message>
    <message>
        <source>Changes what is given of the mail server</source>
        <translation>Ändert, was vom Mailserver angegeben ist</translation>
    </message>
    <message>
        <source>Tells people on call by mail, and others when nobody acts</source>
        <translation>Benachrichtigt die Bereitschaft per E-Mail, und andere, wenn niemand handelt</translation>
    </message>
    <message>
        <source>Takes such a plan away</source>
        <translation>Entfernt einen solchen Plan</translation>
    </message>
    <message>
        <source>Where alarms go besides the window, and how that fares</source>
        <translation>Wohin Alarme außer ins Fenster gehen und wie es damit steht</translation>
    </message>
    <message>
        <source>Sends alarms to a syslog receiver</source>
        <translation>Sendet Alarme an einen Syslog-Empfänger</translation>
    </message>
    <message>
        <source>Sends no more to a syslog receiver</source>
        <translation>Sendet nicht mehr an einen Syslog-Empfänger</translation>
    </message>
    <message>
        <source>Sends a test message by a syslog route, or by mail</source>
        <translation>Sendet eine Testnachricht über eine Syslog-Weiterleitung oder per E-Mail</translation>
    </message>
    <message>
        <source>By mail to this address.</source>
        <translation>Per E-Mail an diese Adresse.</translation>
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
    <name>linewarden::cli::UserAdd</name>
    <message>
        <source>The person&apos;s name is missing: --display-name NAME.</source>
        <translation>Der Name der Person fehlt: --display-name NAME.</translation>
    </message>
    <message>
        <source>A role is missing: --role ROLE, once for each.</source>
        <translation>Eine Rolle fehlt: --role ROLE, für jede einmal.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
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
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
    <message>
        <source>Nobody was added. Put the file right and try again.
</source>
        <translation>Niemand wurde hinzugefügt. Berichtigen Sie die Datei und versuchen Sie es erneut.
</translation>
    </message>
    <message>
        <source>Invites somebody; prints a one-time password</source>
        <translation>Lädt jemanden ein; gibt ein Einmalpasswort aus</translation>
    </message>
    <message>
        <source>The person&apos;s name for people.</source>
        <translation>Der Name der Person, wie andere ihn lesen.</translation>
    </message>
    <message>
        <source>A role; may be given several times.</source>
        <translation>Eine Rolle; kann mehrmals angegeben werden.</translation>
    </message>
    <message>
        <source>Invites everybody in a CSV file, or nobody</source>
        <translation>Lädt alle aus einer CSV-Datei ein oder niemanden</translation>
    </message>
    <message>
        <source>Only tells what is in the file and what is wrong with it.</source>
        <translation>Sagt nur, was in der Datei steht und was daran falsch ist.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::UserChange</name>
    <message>
        <source>%1 cannot sign in any more.
</source>
        <translation>%1 kann sich nicht mehr anmelden.
</translation>
    </message>
    <message>
        <source>%1 can sign in again.
</source>
        <translation>%1 kann sich wieder anmelden.
</translation>
    </message>
    <message>
        <source>%1 sets up a new second factor at the next sign-in.
</source>
        <translation>%1 richtet bei der nächsten Anmeldung einen neuen zweiten Faktor ein.
</translation>
    </message>
    <message>
        <source>Say which: --password or --second-factor.</source>
        <translation>Sagen Sie, was: --password oder --second-factor.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbeitsstation</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Zuletzt gesehen</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Gesperrt</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Notfall</translation>
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
        <source>Sessions of %1 that were ended: %2
</source>
        <translation>Beendete Sitzungen von %1: %2
</translation>
    </message>
    <message>
        <source>Whose sessions? --end needs a NAME.</source>
        <translation>Wessen Sitzungen? --end braucht einen NAME.</translation>
    </message>
    <message>
        <source>Takes somebody&apos;s access away and ends their sessions</source>
        <translation>Nimmt jemandem den Zugang und beendet dessen Sitzungen</translation>
    </message>
    <message>
        <source>Gives somebody access back</source>
        <translation>Gibt jemandem den Zugang zurück</translation>
    </message>
    <message>
        <source>A new one-time password, or no second factor</source>
        <translation>Ein neues Einmalpasswort oder kein zweiter Faktor</translation>
    </message>
    <message>
        <source>Prints a one-time password; the signing key is retired.</source>
        <translation>Gibt ein Einmalpasswort aus; der Signaturschlüssel wird stillgelegt.</translation>
    </message>
    <message>
        <source>Authenticator, security keys and recovery codes are removed.</source>
        <translation>Authenticator, Sicherheitsschlüssel und Wiederherstellungscodes werden entfernt.</translation>
    </message>
    <message>
        <source>Who is signed in where; ends somebody&apos;s sessions</source>
        <translation>Wer wo angemeldet ist; beendet Sitzungen von jemandem</translation>
    </message>
    <message>
        <source>Ends all sessions of NAME.</source>
        <translation>Beendet alle Sitzungen von NAME.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::UserEnrol</name>
    <message>
        <source>Second factor of %1, for an authenticator app:
  %2
  or typed: %3

</source>
        <translation>Zweiter Faktor von %1, für eine Authenticator-App:
  %2
  oder getippt: %3

</translation>
    </message>
    <message>
        <source>Recovery codes of %1, each good once, for when the app is lost:
  %2

</source>
        <translation>Wiederherstellungscodes von %1, jeder einmal gültig, falls die App verloren geht:
  %2

</translation>
    </message>
    <message>
        <source>Password of %1 now</source>
        <translation>Jetziges Passwort von %1</translation>
    </message>
    <message>
        <source>%1 is set up already. Sign in with --as %1.</source>
        <translation>%1 ist bereits eingerichtet. Melden Sie sich mit --as %1 an.</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Neues Passwort von %1</translation>
    </message>
    <message>
        <source>Code of %1</source>
        <translation>Code von %1</translation>
    </message>
    <message>
        <source>“user enrol” takes no --as: the person named sets up their own account.</source>
        <translation>„user enrol“ nimmt kein --as: Die genannte Person richtet ihr eigenes Konto ein.</translation>
    </message>
    <message>
        <source>%1 is set up and can sign in.
</source>
        <translation>%1 ist eingerichtet und kann sich anmelden.
</translation>
    </message>
    <message>
        <source>Sets up the account of somebody invited</source>
        <translation>Richtet das Konto einer eingeladenen Person ein</translation>
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
    <message>
        <source>--state is invited, active or disabled, not “%1”.</source>
        <translation>--state ist invited, active oder disabled, nicht „%1“.</translation>
    </message>
    <message>
        <source>yes, security keys: %1</source>
        <translation>ja, Sicherheitsschlüssel: %1</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deaktiviert</translation>
    </message>
    <message>
        <source>active</source>
        <translation>aktiv</translation>
    </message>
    <message>
        <source>invited until %1</source>
        <translation>eingeladen bis %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Only people with this role.</source>
        <translation>Nur Personen mit dieser Rolle.</translation>
    </message>
    <message>
        <source>Only people who are invited, active or disabled.</source>
        <translation>Nur Personen, die eingeladen, aktiv oder deaktiviert sind: invited, active, disabled.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::UserReview</name>
    <message>
        <source>never</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>open</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>keep (%1)</source>
        <translation>behalten (%1)</translation>
    </message>
    <message>
        <source>remove (%1)</source>
        <translation>entziehen (%1)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
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
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Gegeben von</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (deaktiviert)</translation>
    </message>
    <message>
        <source>Not signed; still to decide: %1
</source>
        <translation>Nicht signiert; noch zu entscheiden: %1
</translation>
    </message>
    <message>
        <source>Signed by %1 on %2, %3. SHA-256 %4
</source>
        <translation>Signiert von %1 am %2, %3. SHA-256 %4
</translation>
    </message>
    <message>
        <source>the signature is right</source>
        <translation>die Signatur stimmt</translation>
    </message>
    <message>
        <source>THE SIGNATURE IS NOT RIGHT</source>
        <translation>DIE SIGNATUR STIMMT NICHT</translation>
    </message>
    <message>
        <source>Review %1 is open. “linewardenctl user review show %1” tells what is to be decided.
</source>
        <translation>Die Überprüfung %1 ist offen. „linewardenctl user review show %1“ sagt, was zu entscheiden ist.
</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Unentschieden</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Entzogen</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nein</translation>
    </message>
    <message>
        <source>Say which: --keep or --remove.</source>
        <translation>Sagen Sie, was: --keep oder --remove.</translation>
    </message>
    <message>
        <source>Decided. A removal takes hold once the review is signed.
</source>
        <translation>Entschieden. Ein Entzug wird wirksam, sobald die Überprüfung signiert ist.
</translation>
    </message>
    <message>
        <source>Begins a review of who holds which role</source>
        <translation>Beginnt eine Überprüfung, wer welche Rolle hat</translation>
    </message>
    <message>
        <source>Reviews, signed and open</source>
        <translation>Überprüfungen, signierte und offene</translation>
    </message>
    <message>
        <source>A review with all that stands in it</source>
        <translation>Eine Überprüfung mit allem, was darin steht</translation>
    </message>
    <message>
        <source>Keeps or removes a role in a review</source>
        <translation>Behält oder entzieht eine Rolle in einer Überprüfung</translation>
    </message>
    <message>
        <source>The role stays.</source>
        <translation>Die Rolle bleibt.</translation>
    </message>
    <message>
        <source>The role goes once the review is signed.</source>
        <translation>Die Rolle entfällt, sobald die Überprüfung signiert ist.</translation>
    </message>
    <message>
        <source>Why; a removal wants one.</source>
        <translation>Warum; bei einem Entzug nötig.</translation>
    </message>
    <message>
        <source>Signs a review and removes; reads password and a new code once more</source>
        <translation>Signiert eine Überprüfung und entzieht; liest noch einmal Passwort und einen neuen Code</translation>
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
    <message>
        <source>The connection to the PLC was closed.</source>
        <translation>Die Verbindung zur SPS wurde geschlossen.</translation>
    </message>
    <message>
        <source>There is no connection to the PLC. Try again when it is connected.</source>
        <translation>Es besteht keine Verbindung zur SPS. Versuchen Sie es erneut, wenn sie verbunden ist.</translation>
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
    <name>linewarden::modbus::TagAccess</name>
    <message>
        <source>%1 is not writable, so nothing was sent. The plant file has to say so with “writable = true”.</source>
        <translation>%1 ist nicht schreibbar; daher wurde nichts gesendet. Die Anlagendatei muss es mit „writable = true“ angeben.</translation>
    </message>
    <message>
        <source>%1 takes %2 registers, and one Modbus request writes at most %3, so nothing was sent. Give the tag fewer registers in the plant file.</source>
        <translation>%1 belegt %2 Register, und eine Modbus-Anfrage schreibt höchstens %3; daher wurde nichts gesendet. Geben Sie der Variable in der Anlagendatei weniger Register.</translation>
    </message>
    <message>
        <source>no valid value</source>
        <translation>kein gültiger Wert</translation>
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
        <source>The value was not sent, as the PLC could not be read before. %1</source>
        <translation>Der Wert wurde nicht gesendet, da die SPS zuvor nicht gelesen werden konnte. %1</translation>
    </message>
    <message>
        <source>The value was sent, but whether the PLC has taken it is not known. %1 Look at the PLC before you go on.</source>
        <translation>Der Wert wurde gesendet; ob die SPS ihn übernommen hat, ist nicht bekannt. %1 Sehen Sie nach der SPS, bevor Sie fortfahren.</translation>
    </message>
    <message>
        <source>The PLC confirmed the value, but it could not be read back, so it is not known whether it is there. %1</source>
        <translation>Die SPS hat den Wert bestätigt, aber er konnte nicht zurückgelesen werden; daher ist nicht bekannt, ob er dort ist. %1</translation>
    </message>
    <message>
        <source>The PLC confirmed the value but does not hold it: read back, %1 is %2. Another program may have changed it, or the PLC&apos;s own program limits it.</source>
        <translation>Die SPS hat den Wert bestätigt, hält ihn aber nicht: Zurückgelesen ist %1 %2. Ein anderes Programm hat ihn vielleicht geändert, oder das Programm der SPS begrenzt ihn.</translation>
    </message>
    <message>
        <source>The value does not fit one request to this PLC, so it cannot be read. Check the tag&apos;s address and the PLC&apos;s request limits.</source>
        <translation>Der Wert passt nicht in eine Anfrage an diese SPS und kann daher nicht gelesen werden. Prüfen Sie die Adresse der Variable und die Anfragegrenzen der SPS.</translation>
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
    <name>linewarden::modbus::WriteReply</name>
    <message>
        <source>The PLC answered with function %1 to a request of function %2.</source>
        <translation>Die SPS hat mit Funktion %1 auf eine Anfrage der Funktion %2 geantwortet.</translation>
    </message>
    <message>
        <source>The PLC sent an exception of %1 bytes; it has to have one.</source>
        <translation>Die SPS hat eine Ausnahme von %1 Byte gesendet; sie muss ein Byte haben.</translation>
    </message>
    <message>
        <source>The PLC confirmed a write with %1 bytes; it has to have %2.</source>
        <translation>Die SPS hat ein Schreiben mit %1 Byte bestätigt; es müssen %2 sein.</translation>
    </message>
    <message>
        <source>The PLC confirmed a write to address %1 where %2 was written.</source>
        <translation>Die SPS hat ein Schreiben an Adresse %1 bestätigt, wo %2 geschrieben wurde.</translation>
    </message>
    <message>
        <source>The PLC confirmed the value %1 where %2 was written.</source>
        <translation>Die SPS hat den Wert %1 bestätigt, wo %2 geschrieben wurde.</translation>
    </message>
    <message>
        <source>The PLC confirmed %1 registers where %2 were written.</source>
        <translation>Die SPS hat %1 Register bestätigt, wo %2 geschrieben wurden.</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 1, illegal function: it takes no writes of this kind. Check the table of the tag&apos;s address.</source>
        <translation>Die SPS hat den Wert mit Ausnahme 1 (illegal function) abgelehnt: Schreiben dieser Art nimmt sie nicht an. Prüfen Sie die Tabelle der Adresse der Variable.</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 2, illegal data address: nothing can be written at this address. Check the tag&apos;s address and the PLC&apos;s write protection.</source>
        <translation>Die SPS hat den Wert mit Ausnahme 2 (illegal data address) abgelehnt: An dieser Adresse kann nichts geschrieben werden. Prüfen Sie die Adresse der Variable und den Schreibschutz der SPS.</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 3, illegal data value: it does not accept this value here. Check what the PLC allows.</source>
        <translation>Die SPS hat den Wert mit Ausnahme 3 (illegal data value) abgelehnt: Diesen Wert nimmt sie hier nicht an. Prüfen Sie, was die SPS zulässt.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 4, server device failure: it failed while writing, so it may or may not have taken the value. Check the PLC&apos;s diagnostics.</source>
        <translation>Die SPS hat mit Ausnahme 4 (server device failure) geantwortet: Das Schreiben ist fehlgeschlagen; sie kann den Wert übernommen haben oder nicht. Prüfen Sie die Diagnose der SPS.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 5, acknowledge: it needs a long time for this value and has not said whether it took it. Read it again later.</source>
        <translation>Die SPS hat mit Ausnahme 5 (acknowledge) geantwortet: Sie braucht für diesen Wert lange und hat nicht gesagt, ob sie ihn übernommen hat. Lesen Sie ihn später erneut.</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 6, server device busy: it has no time for it now. Try again later.</source>
        <translation>Die SPS hat den Wert mit Ausnahme 6 (server device busy) abgelehnt: Sie hat jetzt keine Zeit dafür. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 7, negative acknowledge: it cannot do what was asked. Check the PLC&apos;s diagnostics.</source>
        <translation>Die SPS hat den Wert mit Ausnahme 7 (negative acknowledge) abgelehnt: Sie kann das Verlangte nicht ausführen. Prüfen Sie die Diagnose der SPS.</translation>
    </message>
    <message>
        <source>The gateway refused the value with exception 10, gateway path unavailable: it is overloaded or set up wrongly. Check the gateway.</source>
        <translation>Das Gateway hat den Wert mit Ausnahme 10 (gateway path unavailable) abgelehnt: Es ist überlastet oder falsch eingerichtet. Prüfen Sie das Gateway.</translation>
    </message>
    <message>
        <source>The gateway answered with exception 11, gateway target device failed to respond: the device behind it is silent and may or may not have taken the value. Check its wiring.</source>
        <translation>Das Gateway hat mit Ausnahme 11 (gateway target device failed to respond) geantwortet: Das Gerät dahinter schweigt und kann den Wert übernommen haben oder nicht. Prüfen Sie dessen Verkabelung.</translation>
    </message>
    <message>
        <source>The PLC answered with exception %1, which does not say whether it took the value. See the PLC&apos;s manual.</source>
        <translation>Die SPS hat mit Ausnahme %1 geantwortet, die nicht sagt, ob sie den Wert übernommen hat. Siehe das Handbuch der SPS.</translation>
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
    <name>linewarden::ui::AccessPage</name>
    <message>
        <source>Part of access control</source>
        <translation>Teil der Zugriffskontrolle</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>Zugriffsüberprüfung</translation>
    </message>
    <message>
        <source>Rules for roles</source>
        <translation>Regeln für Rollen</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Notfallzugang</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Verzeichnisdienst</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Zugriffskontrolle</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AccountPage</name>
    <message>
        <source>Reading your account</source>
        <translation>Ihr Konto wird gelesen</translation>
    </message>
    <message>
        <source>Your account cannot be shown</source>
        <translation>Ihr Konto kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>One step is left: a security key</source>
        <translation>Ein Schritt fehlt noch: ein Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Your role asks for a security key, and none is registered for you yet. Until then only this page opens; the others come at once when the key is added.</source>
        <translation>Ihre Rolle verlangt einen Sicherheitsschlüssel, und für Sie ist noch keiner registriert. Bis dahin öffnet sich nur diese Seite; die anderen kommen sofort hinzu, wenn der Schlüssel hinzugefügt ist.</translation>
    </message>
    <message>
        <source>Add a security key…</source>
        <translation>Sicherheitsschlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>%1 (%2), %3</source>
        <translation>%1 (%2), %3</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AcknowledgeAlarmsDialog</name>
    <message>
        <source>Acknowledge “%1”</source>
        <translation>„%1“ quittieren</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s)</source>
        <translation>
            <numerusform>%n Alarm quittieren</numerusform>
            <numerusform>%n Alarme quittieren</numerusform>
        </translation>
    </message>
    <message>
        <source>You say that you have seen it and take care of it. It stays in the list while its cause lasts.</source>
        <translation>Sie bestätigen, dass Sie ihn gesehen haben und sich darum kümmern. Er bleibt in der Liste, solange seine Ursache besteht.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Noch nicht</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Anmerkung (optional)</translation>
    </message>
    <message>
        <source>What you found or do. Stands with your name at the alarm and in the audit trail.</source>
        <translation>Was Sie festgestellt haben oder tun. Steht mit Ihrem Namen beim Alarm und im Audit-Trail.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ActDialog</name>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 von %2 …</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AddKeyDialog</name>
    <message>
        <source>Add a security key</source>
        <translation>Sicherheitsschlüssel hinzufügen</translation>
    </message>
    <message>
        <source>Plug the key in (FIDO2, by USB). It then shows at sign-in that it is you, with its PIN and a touch. Add a second one and keep it elsewhere.</source>
        <translation>Stecken Sie den Schlüssel ein (FIDO2, über USB). Er zeigt dann bei der Anmeldung mit seiner PIN und einer Berührung, dass Sie es sind. Fügen Sie einen zweiten hinzu und bewahren Sie ihn woanders auf.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Schlüssel hinzufügen</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Ihre Bezeichnung dafür</translation>
    </message>
    <message>
        <source>“Blue key”, “Spare in the safe”.</source>
        <translation>„Blauer Schlüssel“, „Ersatz im Tresor“.</translation>
    </message>
    <message>
        <source>PIN of the key</source>
        <translation>PIN des Schlüssels</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN wiederholen</translation>
    </message>
    <message>
        <source>Give the key a name, so that you know it among others.</source>
        <translation>Geben Sie dem Schlüssel einen Namen, damit Sie ihn unter anderen erkennen.</translation>
    </message>
    <message>
        <source>Enter the PIN of the key.</source>
        <translation>Geben Sie die PIN des Schlüssels ein.</translation>
    </message>
    <message>
        <source>This is not the same PIN. Type it once more.</source>
        <translation>Das ist nicht dieselbe PIN. Geben Sie sie noch einmal ein.</translation>
    </message>
    <message>
        <source>Checking what the key answered…</source>
        <translation>Die Antwort des Schlüssels wird geprüft…</translation>
    </message>
    <message>
        <source>4 to 63 characters; letters are allowed.</source>
        <translation>4 bis 63 Zeichen; Buchstaben sind erlaubt.</translation>
    </message>
    <message>
        <source>This key has no PIN yet. Choose one now; you will need it at every sign-in.</source>
        <translation>Dieser Schlüssel hat noch keine PIN. Wählen Sie jetzt eine; Sie brauchen sie bei jeder Anmeldung.</translation>
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
    <name>linewarden::ui::AlarmActs</name>
    <message>
        <source>Choose an alarm first.</source>
        <translation>Wählen Sie zuerst einen Alarm.</translation>
    </message>
    <message numerus="yes">
        <source>%n security alarm(s) that you may not acknowledge</source>
        <translation>
            <numerusform>%n Security-Alarm, den Sie nicht quittieren dürfen</numerusform>
            <numerusform>%n Security-Alarme, die Sie nicht quittieren dürfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that you may not acknowledge</source>
        <translation>
            <numerusform>%n Alarm, den Sie nicht quittieren dürfen</numerusform>
            <numerusform>%n Alarme, die Sie nicht quittieren dürfen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that cannot be reset as they stand</source>
        <translation>
            <numerusform>%n Alarm, der in seinem Zustand nicht zurückgesetzt werden kann</numerusform>
            <numerusform>%n Alarme, die in ihrem Zustand nicht zurückgesetzt werden können</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that do not wait for it</source>
        <translation>
            <numerusform>%n Alarm, der nicht darauf wartet</numerusform>
            <numerusform>%n Alarme, die nicht darauf warten</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” is reset.</source>
        <translation>„%1“ ist zurückgesetzt.</translation>
    </message>
    <message>
        <source>“%1” is acknowledged.</source>
        <translation>„%1“ ist quittiert.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) reset.</source>
        <translation>
            <numerusform>%n Alarm zurückgesetzt.</numerusform>
            <numerusform>%n Alarme zurückgesetzt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged.</source>
        <translation>
            <numerusform>%n Alarm quittiert.</numerusform>
            <numerusform>%n Alarme quittiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that changed meanwhile</source>
        <translation>
            <numerusform>%n Alarm, der sich inzwischen geändert hat</numerusform>
            <numerusform>%n Alarme, die sich inzwischen geändert haben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reset. Left out: %3.</source>
        <translation>%1 von %2 zurückgesetzt. Ausgelassen: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 acknowledged. Left out: %3.</source>
        <translation>%1 von %2 quittiert. Ausgelassen: %3.</translation>
    </message>
    <message>
        <source>What raised it has gone and it was acknowledged. Once it is reset it is normal, and is raised anew when its cause comes back.</source>
        <translation>Was ihn ausgelöst hat, ist weg, und er wurde quittiert. Nach dem Zurücksetzen ist er normal und wird neu ausgelöst, wenn seine Ursache wiederkehrt.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Ausgelassen: %1.</translation>
    </message>
    <message>
        <source>Reset “%1”?</source>
        <translation>„%1“ zurücksetzen?</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n alarm(s)?</source>
        <translation>
            <numerusform>%n Alarm zurücksetzen?</numerusform>
            <numerusform>%n Alarme zurücksetzen?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Leave it latched</source>
        <translation>Selbsthaltung belassen</translation>
    </message>
    <message>
        <source>End the shelf of “%1”?</source>
        <translation>Zurückstellung von „%1“ beenden?</translation>
    </message>
    <message>
        <source>It is shown and announced again as it stands. If its cause is still there, it has to be acknowledged.</source>
        <translation>Der Alarm wird in seinem jetzigen Zustand wieder angezeigt und gemeldet. Besteht seine Ursache noch, muss er quittiert werden.</translation>
    </message>
    <message>
        <source>End the shelf</source>
        <translation>Zurückstellung beenden</translation>
    </message>
    <message>
        <source>Keep it shelved</source>
        <translation>Zurückgestellt lassen</translation>
    </message>
    <message>
        <source>“%1” is not shelved any more.</source>
        <translation>„%1“ ist nicht mehr zurückgestellt.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmBanner</name>
    <message>
        <source>Silence</source>
        <translation>Stummschalten</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Quittieren</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Quittieren: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n weiterer</numerusform>
            <numerusform>%n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Show all critical alarms</source>
        <translation>Alle kritischen Alarme anzeigen</translation>
    </message>
    <message>
        <source>Show what to do about this alarm</source>
        <translation>Maßnahme zu diesem Alarm anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>%n critical alarm(s) not acknowledged</source>
        <translation>
            <numerusform>%n kritischer Alarm unquittiert</numerusform>
            <numerusform>%n kritische Alarme unquittiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Silence the sound (Ctrl+Shift+S)</source>
        <translation>Den Ton stummschalten (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>Critical alarm: %1</source>
        <translation>Kritischer Alarm: %1</translation>
    </message>
    <message>
        <source>Not up to date since %1</source>
        <translation>Nicht aktuell seit %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmComments</name>
    <message>
        <source>Your comment</source>
        <translation>Ihr Kommentar</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Datenspeicher wird gefragt</translation>
    </message>
    <message>
        <source>Nobody has commented on it yet.</source>
        <translation>Noch hat niemand einen Kommentar abgegeben.</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are not shown</source>
        <translation>
            <numerusform>%n älterer wird nicht angezeigt</numerusform>
            <numerusform>%n ältere werden nicht angezeigt</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>%1 von höchstens %2 Zeichen</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it. It stays, with your name.</source>
        <translation>Strg+Eingabe sendet ihn ab. Er bleibt bestehen, mit Ihrem Namen.</translation>
    </message>
    <message>
        <source>The comment is kept.</source>
        <translation>Der Kommentar ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmDelegate</name>
    <message>
        <source>Stale</source>
        <translation>Daueralarm</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Flatternd</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmFacts</name>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Open the line</source>
        <translation>Linie öffnen</translation>
    </message>
    <message>
        <source>In the audit trail</source>
        <translation>Im Audit-Trail</translation>
    </message>
    <message>
        <source>%1 priority</source>
        <translation>Priorität: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Acknowledged by %1, %2</source>
        <translation>Quittiert von %1, %2</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>Ohne Anmerkung</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message numerus="yes">
        <source>raised %n time(s)</source>
        <translation>
            <numerusform>%n-mal ausgelöst</numerusform>
            <numerusform>%n-mal ausgelöst</numerusform>
        </translation>
    </message>
    <message>
        <source>Its cause is there now</source>
        <translation>Die Ursache besteht jetzt</translation>
    </message>
    <message>
        <source>It is not announced while it is hidden.</source>
        <translation>Er wird nicht gemeldet, solange er ausgeblendet ist.</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Flatternd</translation>
    </message>
    <message>
        <source>It was raised three times or more within a minute.</source>
        <translation>Er wurde innerhalb einer Minute dreimal oder öfter ausgelöst.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Daueralarm</translation>
    </message>
    <message>
        <source>It has been active for more than 24 hours.</source>
        <translation>Er ist seit mehr als 24 Stunden aktiv.</translation>
    </message>
    <message>
        <source>Shelved by %1 until %2</source>
        <translation>Zurückgestellt von %1 bis %2</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Vorgesehen unterdrückt</translation>
    </message>
    <message>
        <source>%1 asked to take it out of service, %2</source>
        <translation>%1 hat beantragt, ihn außer Betrieb zu nehmen, %2</translation>
    </message>
    <message>
        <source>Waits for a second person to approve it</source>
        <translation>Wartet auf die Genehmigung durch eine zweite Person</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>Genehmigt von %1, %2</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Ursache</translation>
    </message>
    <message>
        <source>Consequence if nobody acts</source>
        <translation>Folge, wenn niemand handelt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Maßnahme</translation>
    </message>
    <message>
        <source>Nothing is written down for this alarm.</source>
        <translation>Zu diesem Alarm ist nichts hinterlegt.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmFiguresView</name>
    <message>
        <source>Working the figures out</source>
        <translation>Kennzahlen werden berechnet</translation>
    </message>
    <message>
        <source>The figures cannot be shown</source>
        <translation>Die Kennzahlen können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Spread over priorities</source>
        <translation>Verteilung auf Prioritäten</translation>
    </message>
    <message>
        <source>When alarms were announced</source>
        <translation>Wann Alarme gemeldet wurden</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Länge eines Zeitabschnitts</translation>
    </message>
    <message>
        <source>Per 10 minutes</source>
        <translation>Pro 10 Minuten</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message>
        <source>No alarm was announced</source>
        <translation>Kein Alarm wurde gemeldet</translation>
    </message>
    <message>
        <source>In this time no alarm asked for anybody&apos;s attention.</source>
        <translation>In diesem Zeitraum hat kein Alarm Aufmerksamkeit verlangt.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Journal exportieren</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Kennzahlen exportieren</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmFilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Search alarms</source>
        <translation>Alarme suchen</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles anzeigen</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>Jede Priorität</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Jede Quelle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Any line</source>
        <translation>Jede Linie</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Jede Klasse</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppen</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <source>Group by line</source>
        <translation>Nach Linie gruppieren</translation>
    </message>
    <message>
        <source>Group by first-out</source>
        <translation>Nach Erstalarm gruppieren</translation>
    </message>
    <message>
        <source>Group by source</source>
        <translation>Nach Quelle gruppieren</translation>
    </message>
    <message>
        <source>First-out: the alarm that came first on a line, and what followed within 10 s</source>
        <translation>Erstalarm: der Alarm, der auf einer Linie zuerst kam, und was innerhalb von 10 s folgte</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmFloodStrip</name>
    <message>
        <source>Alarm flood</source>
        <translation>Alarmflut</translation>
    </message>
    <message>
        <source>Alarm flood since %1: %2 in the last 10 minutes.</source>
        <translation>Alarmflut seit %1: %2 in den letzten 10 Minuten.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Group as before</source>
        <translation>Gruppieren wie zuvor</translation>
    </message>
    <message>
        <source>Show first-outs first</source>
        <translation>Erstalarme zuerst anzeigen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmHistoryList</name>
    <message>
        <source>Show more</source>
        <translation>Mehr anzeigen</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Was mit ihm geschah</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Datenspeicher wird gefragt</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>occurrence %1</source>
        <translation>Auftreten %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like it</source>
        <translation>
            <numerusform>und noch %n-mal</numerusform>
            <numerusform>und noch %n-mal</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmJournal</name>
    <message>
        <source>Journal of alarms, newest first</source>
        <translation>Alarmjournal, neueste Einträge zuerst</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Datenspeicher wird gefragt</translation>
    </message>
    <message>
        <source>The changes are shown as soon as they are known.</source>
        <translation>Die Änderungen werden angezeigt, sobald sie bekannt sind.</translation>
    </message>
    <message>
        <source>The journal cannot be shown</source>
        <translation>Das Journal kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>Nichts geschah</translation>
    </message>
    <message>
        <source>No alarm changed in this time.</source>
        <translation>In diesem Zeitraum hat sich kein Alarm geändert.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>Alarms changed in this time, but none passes the search and the filters.</source>
        <translation>In diesem Zeitraum haben sich Alarme geändert, aber keiner entspricht der Suche und den Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n change(s); choose a shorter time for older ones</source>
        <translation>
            <numerusform>Die neueste Änderung (%n); für ältere einen kürzeren Zeitraum wählen</numerusform>
            <numerusform>Die neuesten %n Änderungen; für ältere einen kürzeren Zeitraum wählen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n Änderung</numerusform>
            <numerusform>%n Änderungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmJournalModel</name>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Line and unit</source>
        <translation>Linie und Einheit</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschah</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <translation>Anmerkung oder Grund</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, und noch %n-mal</numerusform>
            <numerusform>%1, und noch %n-mal</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmListModel</name>
    <message>
        <source>Priority</source>
        <translation>Priorität</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Line and unit</source>
        <translation>Linie und Einheit</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Value and limit</source>
        <translation>Wert und Grenzwert</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n that followed)</source>
        <translation>
            <numerusform>%1 (und %n Folgealarm)</numerusform>
            <numerusform>%1 (und %n Folgealarme)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>priority, source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Chattering: raised three times or more within a minute.</source>
        <translation>Flatternd: innerhalb einer Minute dreimal oder öfter ausgelöst.</translation>
    </message>
    <message>
        <source>Stale: active for more than 24 hours.</source>
        <translation>Daueralarm: seit mehr als 24 Stunden aktiv.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>group, how many</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <comment>group, how many, unacknowledged</comment>
        <translation>%1: %2, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n unacknowledged</source>
        <translation>
            <numerusform>%n unquittiert</numerusform>
            <numerusform>%n unquittiert</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmPanel</name>
    <message>
        <source>Several alarms are chosen</source>
        <translation>Mehrere Alarme sind gewählt</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s): acknowledge them together, or choose one to see what is known of it.</source>
        <translation>
            <numerusform>%n Alarm: gemeinsam quittieren oder einen wählen, um zu sehen, was über ihn bekannt ist.</numerusform>
            <numerusform>%n Alarme: gemeinsam quittieren oder einen wählen, um zu sehen, was über ihn bekannt ist.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) chosen</source>
        <translation>
            <numerusform>%n Alarm gewählt</numerusform>
            <numerusform>%n Alarme gewählt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmRateChart</name>
    <message>
        <source>To the line</source>
        <translation>Bis zur Grenzlinie</translation>
    </message>
    <message>
        <source>Over the line</source>
        <translation>Über der Grenzlinie</translation>
    </message>
    <message>
        <source>Alarms announced over time</source>
        <translation>Gemeldete Alarme im Zeitverlauf</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>pro Stunde</translation>
    </message>
    <message>
        <source>in 10 minutes</source>
        <translation>in 10 Minuten</translation>
    </message>
    <message>
        <source>No alarm was announced.</source>
        <translation>Kein Alarm wurde gemeldet.</translation>
    </message>
    <message>
        <source>At most %1 %2; the line is at %3.</source>
        <translation>Höchstens %1 %2; die Grenzlinie liegt bei %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n alarm(s)</source>
        <translation>
            <numerusform>%1: %n Alarm</numerusform>
            <numerusform>%1: %n Alarme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n alarm(s) in an hour</source>
        <translation>
            <numerusform>%1: höchstens %n Alarm in einer Stunde</numerusform>
            <numerusform>%1: höchstens %n Alarme in einer Stunde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n alarm(s) in 10 minutes</source>
        <translation>
            <numerusform>%1: höchstens %n Alarm in 10 Minuten</numerusform>
            <numerusform>%1: höchstens %n Alarme in 10 Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>too many</source>
        <translation>zu viele</translation>
    </message>
    <message>
        <source>too many over %1</source>
        <translation>zu viele über %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmRelated</name>
    <message>
        <source>Ten minutes before and after</source>
        <translation>Zehn Minuten davor und danach</translation>
    </message>
    <message>
        <source>The alarm has not been raised yet.</source>
        <translation>Der Alarm wurde noch nicht ausgelöst.</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Datenspeicher wird gefragt</translation>
    </message>
    <message>
        <source>Nothing else was announced.</source>
        <translation>Sonst wurde nichts gemeldet.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Davor</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Danach</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>und %n weiterer</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 davor</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 danach</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>%1 öffnen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmRibbon</name>
    <message>
        <source>Alarms in each ten minutes of the last eight hours</source>
        <translation>Alarme je zehn Minuten in den letzten acht Stunden</translation>
    </message>
    <message>
        <source>No alarm in the last 8 hours</source>
        <translation>Kein Alarm in den letzten 8 Stunden</translation>
    </message>
    <message>
        <source>Most in 10 minutes: %1</source>
        <translation>Meiste in 10 Minuten: %1</translation>
    </message>
    <message>
        <source>%1–%2: %3</source>
        <comment>begin, end, how many alarms</comment>
        <translation>%1–%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms per 10 minutes, 8 hours</source>
        <translation>Alarme pro 10 Minuten, 8 Stunden</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmSavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Gespeicherte Ansichten</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Save this view as…</source>
        <translation>Diese Ansicht speichern als…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Diese Ansicht speichern</translation>
    </message>
    <message>
        <source>It asks for: %1. A view of yours with the same name is replaced.</source>
        <translation>Gesucht wird: %1. Eine Ihrer Ansichten mit demselben Namen wird ersetzt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Ansicht speichern</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Remove the saved view “%1”?</source>
        <translation>Die gespeicherte Ansicht „%1“ entfernen?</translation>
    </message>
    <message>
        <source>It is yours alone. What it shows stays; the view itself cannot be brought back.</source>
        <translation>Sie gehört Ihnen allein. Was sie zeigt, bleibt; die Ansicht selbst lässt sich nicht wiederherstellen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>Ansicht entfernen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmSound</name>
    <message>
        <source>No alarm sounds now.</source>
        <translation>Zurzeit ertönt kein Alarm.</translation>
    </message>
    <message>
        <source>The sound is silenced until another alarm comes.</source>
        <translation>Der Ton ist stummgeschaltet, bis ein weiterer Alarm kommt.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmSoundCard</name>
    <message>
        <source>Sound of alarms</source>
        <translation>Alarmton</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Aus</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Volume in per cent</source>
        <translation>Lautstärke in Prozent</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Abspielen</translation>
    </message>
    <message>
        <source>Play the sound of a critical alarm once</source>
        <translation>Den Ton eines kritischen Alarms einmal abspielen</translation>
    </message>
    <message>
        <source>While a critical or high alarm stands that nobody has acknowledged, locked or not. For everyone at this workstation; switching it off is written to the audit trail.</source>
        <translation>Solange ein kritischer oder hoher Alarm ansteht, den niemand quittiert hat, ob gesperrt oder nicht. Für alle an dieser Arbeitsstation; das Ausschalten wird in den Audit-Trail geschrieben.</translation>
    </message>
    <message>
        <source>For everyone at this workstation. Those who may silence alarms can change it.</source>
        <translation>Für alle an dieser Arbeitsstation. Ändern kann es, wer Alarme stummschalten darf.</translation>
    </message>
    <message>
        <source>This workstation has nothing to make sound with. Connect loudspeakers, or switch them on.</source>
        <translation>Diese Arbeitsstation hat keine Tonausgabe. Schließen Sie Lautsprecher an, oder schalten Sie sie ein.</translation>
    </message>
    <message>
        <source>Set it so that it is heard over the machines.</source>
        <translation>Stellen Sie ihn so ein, dass er über den Maschinen zu hören ist.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmTable</name>
    <message>
        <source>Standing alarms</source>
        <translation>Anstehende Alarme</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Alle Alarme</translation>
    </message>
    <message>
        <source>Asking for the alarms</source>
        <translation>Alarme werden abgefragt</translation>
    </message>
    <message>
        <source>They are shown as soon as they are known.</source>
        <translation>Sie werden angezeigt, sobald sie bekannt sind.</translation>
    </message>
    <message>
        <source>The alarms cannot be shown</source>
        <translation>Die Alarme können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Alles in Ordnung</translation>
    </message>
    <message>
        <source>No alarm is defined</source>
        <translation>Kein Alarm ist definiert</translation>
    </message>
    <message>
        <source>No alarm stands. New ones appear here at once.</source>
        <translation>Kein Alarm steht an. Neue erscheinen hier sofort.</translation>
    </message>
    <message>
        <source>The plant file defines no alarms, and no service has raised one.</source>
        <translation>Die Anlagendatei definiert keine Alarme, und kein Dienst hat einen ausgelöst.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>There are alarms, but none passes the search and the filters.</source>
        <translation>Es gibt Alarme, aber keiner entspricht der Suche und den Filtern.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Filter zurücksetzen</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n Alarm</numerusform>
            <numerusform>%n Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>some of all alarms</comment>
        <translation>%1 angezeigt; insgesamt %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s) above</source>
        <translation>
            <numerusform>%n neuer Alarm oben</numerusform>
            <numerusform>%n neue Alarme oben</numerusform>
        </translation>
    </message>
    <message>
        <source>Not up to date since %1</source>
        <translation>Nicht aktuell seit %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmTrend</name>
    <message>
        <source>Ten minutes around it</source>
        <translation>Zehn Minuten um den Alarm</translation>
    </message>
    <message>
        <source>No trend</source>
        <translation>Kein Trend</translation>
    </message>
    <message>
        <source>This alarm is not raised by a measured value.</source>
        <translation>Dieser Alarm wird nicht durch einen Messwert ausgelöst.</translation>
    </message>
    <message>
        <source>History does not keep “%1”.</source>
        <translation>Der Verlauf zeichnet „%1“ nicht auf.</translation>
    </message>
    <message>
        <source>The alarm has not been raised yet.</source>
        <translation>Der Alarm wurde noch nicht ausgelöst.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlertsPage</name>
    <message>
        <source>What of the alarms is shown</source>
        <translation>Was von den Alarmen angezeigt wird</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Anstehend</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Alle Alarme</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Kennzahlen</translation>
    </message>
    <message>
        <source>Alarms are shelved one at a time, each with its reason. Choose one.</source>
        <translation>Alarme werden einzeln zurückgestellt, jeder mit seinem Grund. Wählen Sie einen.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
    </message>
    <message>
        <source>There is no such alarm any more: the plant file does not define it, and no service has raised it since the start.</source>
        <translation>Diesen Alarm gibt es nicht mehr: Die Anlagendatei definiert ihn nicht, und seit dem Start hat ihn kein Dienst ausgelöst.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ApprovalsModel</name>
    <message>
        <source>You may sign</source>
        <translation>Sie dürfen signieren</translation>
    </message>
    <message>
        <source>waits for a signature as %1</source>
        <translation>wartet auf eine Signatur als %1</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>geschrieben von %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Signature wanted of</source>
        <translation>Signatur verlangt von</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Geschrieben von</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Wartet seit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Fällig</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ApprovalsPage</name>
    <message>
        <source>Which versions are shown</source>
        <translation>Welche Versionen angezeigt werden</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Wartet auf mich</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Vergleichen…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signieren…</translation>
    </message>
    <message>
        <source>The approvals cannot be shown</source>
        <translation>Die Freigaben können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nichts wartet auf Sie</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Datenspeicher wird gefragt</translation>
    </message>
    <message>
        <source>What waits is shown as soon as it is known.</source>
        <translation>Was wartet, wird angezeigt, sobald es bekannt ist.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n wartet auf Sie</numerusform>
            <numerusform>%n warten auf Sie</numerusform>
        </translation>
    </message>
    <message>
        <source>That version does not wait for a signature any more.</source>
        <translation>Diese Version wartet nicht mehr auf eine Signatur.</translation>
    </message>
    <message>
        <source>No recipe waits for a signature. What is submitted stands here.</source>
        <translation>Kein Rezept wartet auf eine Signatur. Was eingereicht wird, steht hier.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) wait for others; “All” shows them.</source>
        <translation>
            <numerusform>%n Version wartet auf andere; „Alle“ zeigt sie.</numerusform>
            <numerusform>%n Versionen warten auf andere; „Alle“ zeigt sie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nichts ist gewählt.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ApprovalsTable</name>
    <message>
        <source>Versions that wait for a signature</source>
        <translation>Versionen, die auf eine Signatur warten</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ArchiveDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivieren</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase der Datei</translation>
    </message>
    <message>
        <source>At least 12 characters. Keep it apart from the file.</source>
        <translation>Mindestens 12 Zeichen. Bewahren Sie sie getrennt von der Datei auf.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Noch einmal</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archivierung läuft</translation>
    </message>
    <message>
        <source>Entries older than</source>
        <translation>Einträge älter als</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 Tage</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 Jahre</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 Jahre</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>It must not exist yet. Choose a disk that is kept for years.</source>
        <translation>Sie darf noch nicht vorhanden sein. Wählen Sie einen Datenträger, der jahrelang aufbewahrt wird.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Archive older entries</source>
        <translation>Ältere Einträge archivieren</translation>
    </message>
    <message>
        <source>Looking which entries that are…</source>
        <translation>Betroffene Einträge werden ermittelt…</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are archived; %3 newer ones stay.</source>
        <translation>Die Einträge %1 bis %2 werden archiviert; %3 neuere bleiben.</translation>
    </message>
    <message>
        <source>The two differ. Type the passphrase again.</source>
        <translation>Die beiden unterscheiden sich. Geben Sie die Passphrase noch einmal ein.</translation>
    </message>
    <message>
        <source>Stopped. All entries are in the store, and no file was left behind.</source>
        <translation>Angehalten. Alle Einträge sind im Datenspeicher, und es blieb keine Datei zurück.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are in %3.
SHA-256 of the file:
%4
Of these, %5 stay in the store too, as recipes, keys and emergency access are proven by them.</source>
        <translation>Die Einträge %1 bis %2 sind in %3.
SHA-256 der Datei:
%4
Davon bleiben %5 auch im Datenspeicher, da sie Rezepte, Schlüssel und Notfallzugänge nachweisen.</translation>
    </message>
    <message>
        <source>That is the most for one file: more that are as old can be archived afterwards, to another one.</source>
        <translation>Mehr nimmt eine Datei nicht auf: Weitere ebenso alte können danach archiviert werden, in eine andere.</translation>
    </message>
    <message>
        <source>More that are as old can be archived now, to another file.</source>
        <translation>Weitere ebenso alte können jetzt archiviert werden, in eine andere Datei.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AttachmentList</name>
    <message>
        <source>Add a file…</source>
        <translation>Datei hinzufügen…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>None. Their hashes are signed with the version; at most %1 each.</source>
        <translation>Keine. Ihre Hashes werden mit der Version signiert; höchstens je %1.</translation>
    </message>
    <message>
        <source>%1, hash %2…</source>
        <translation>%1, Hash %2…</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>%1 speichern unter…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>%1 entfernen</translation>
    </message>
    <message>
        <source>There are %1 files, which is the most.</source>
        <translation>Es sind %1 Dateien, mehr sind nicht möglich.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditFacts</name>
    <message numerus="yes">
        <source>The proof holds: %n hash(es) lead from this entry to the signed checkpoint of %1 entries, %2.</source>
        <translation>
            <numerusform>Der Nachweis ist gültig: %n Hash führt von diesem Eintrag zum signierten Checkpoint über %1 Einträge, %2.</numerusform>
            <numerusform>Der Nachweis ist gültig: %n Hashes führen von diesem Eintrag zum signierten Checkpoint über %1 Einträge, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Wer und wann</translation>
    </message>
    <message>
        <source>This person&apos;s day…</source>
        <translation>Der Tag dieser Person…</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbeitsstation</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Angegebener Grund</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Vorher und nachher</translation>
    </message>
    <message>
        <source>This entry records no values.</source>
        <translation>Dieser Eintrag zeichnet keine Werte auf.</translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>Eintrag %1 von %2</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>In the trail</source>
        <translation>Im Audit-Trail</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before: none, this is the first</source>
        <translation>Hash davor: keiner, dies ist der erste Eintrag</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>Hash des Eintrags davor</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Nachweis</translation>
    </message>
    <message>
        <source>Show proof</source>
        <translation>Nachweis anzeigen</translation>
    </message>
    <message>
        <source>That this entry is in the trail, without the rest of it: anybody can check it with the installation&apos;s public key.</source>
        <translation>Dass dieser Eintrag im Audit-Trail ist, ohne dessen übrigen Inhalt: Jeder kann es mit dem öffentlichen Schlüssel der Installation prüfen.</translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation>Nachweis speichern…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditFilterBar</name>
    <message>
        <source>Search what was recorded</source>
        <translation>Aufgezeichnetes durchsuchen</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Wieder alles anzeigen</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Alle Personen</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Anything done</source>
        <translation>Jede Aktion</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objekt</translation>
    </message>
    <message>
        <source>An object as the table shows it, such as recipe:3/2, or a whole kind, such as recipe</source>
        <translation>Ein Objekt, wie die Tabelle es zeigt, etwa recipe:3/2, oder eine ganze Art, etwa recipe</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbeitsstation</translation>
    </message>
    <message>
        <source>Any workstation</source>
        <translation>Jede Arbeitsstation</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Jedes Ergebnis</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Wann</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Beliebige Zeit</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Letzte 24 Stunden</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Letzte 7 Tage</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Letzte 30 Tage</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Von … bis …</translation>
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
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditModel</name>
    <message>
        <source>%1, entry %2</source>
        <comment>time, position</comment>
        <translation>%1, Eintrag %2</translation>
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
        <source>Workstation</source>
        <translation>Arbeitsstation</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditPanel</name>
    <message>
        <source>Entry %1</source>
        <translation>Eintrag %1</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Der Datenspeicher wird abgefragt</translation>
    </message>
    <message>
        <source>This entry cannot be shown</source>
        <translation>Dieser Eintrag kann nicht angezeigt werden</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditSealBar</name>
    <message>
        <source>Verify now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Verifying the trail</source>
        <translation>Der Audit-Trail wird geprüft</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Checkpoint now</source>
        <translation>Checkpoint jetzt erstellen</translation>
    </message>
    <message>
        <source>Save checkpoint…</source>
        <translation>Checkpoint speichern…</translation>
    </message>
    <message>
        <source>Verify against a checkpoint file…</source>
        <translation>Gegen eine Checkpoint-Datei prüfen…</translation>
    </message>
    <message>
        <source>How far the trail is proven cannot be told</source>
        <translation>Wie weit der Audit-Trail nachgewiesen ist, lässt sich nicht sagen</translation>
    </message>
    <message>
        <source>Checkpoints and archives</source>
        <translation>Checkpoints und Archive</translation>
    </message>
    <message>
        <source>Archive older entries…</source>
        <translation>Ältere Einträge archivieren…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditTable</name>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Weiter zurück suchen</translation>
    </message>
    <message>
        <source>Audit trail, newest first</source>
        <translation>Audit-Trail, neueste Einträge zuerst</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Der Datenspeicher wird abgefragt</translation>
    </message>
    <message>
        <source>The entries are shown as soon as they are known.</source>
        <translation>Die Einträge werden angezeigt, sobald sie bekannt sind.</translation>
    </message>
    <message>
        <source>The trail cannot be shown</source>
        <translation>Der Audit-Trail kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Keine Treffer</translation>
    </message>
    <message>
        <source>No entry of the trail passes the search and the filters.</source>
        <translation>Kein Eintrag des Audit-Trails entspricht der Suche und den Filtern.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Looking further back… to %1</source>
        <translation>Suche weiter zurück… bis %1</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>Suche weiter zurück…</translation>
    </message>
    <message>
        <source>Stopped before the beginning of the trail.</source>
        <translation>Vor dem Anfang des Audit-Trails angehalten.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), all that match</source>
        <translation>
            <numerusform>%n Eintrag, alle Treffer</numerusform>
            <numerusform>%n Einträge, alle Treffer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entry(s); scroll down for more</source>
        <translation>
            <numerusform>%n neuester Eintrag; für weitere nach unten scrollen</numerusform>
            <numerusform>%n neueste Einträge; für weitere nach unten scrollen</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the newest entries</source>
        <translation>Zurück zu den neuesten Einträgen</translation>
    </message>
    <message numerus="yes">
        <source>More than %n newer entry(s)</source>
        <translation>
            <numerusform>Mehr als %n neuerer Eintrag</numerusform>
            <numerusform>Mehr als %n neuere Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer entry(s)</source>
        <translation>
            <numerusform>%n neuerer Eintrag</numerusform>
            <numerusform>%n neuere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>The entry is on the clipboard as text.</source>
        <translation>Der Eintrag liegt als Text in der Zwischenablage.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n entry(s) that match</source>
        <translation>
            <numerusform>Der älteste passende Eintrag (%n)</numerusform>
            <numerusform>Die ältesten %n passenden Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) without the newest; scroll down for more</source>
        <translation>
            <numerusform>%n Eintrag ohne die neuesten; für weitere nach unten blättern</numerusform>
            <numerusform>%n Einträge ohne die neuesten; für weitere nach unten blättern</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuthenticatorDialog</name>
    <message>
        <source>Set up an authenticator app</source>
        <translation>Authenticator-App einrichten</translation>
    </message>
    <message>
        <source>The one you had before shows no valid codes from then on.</source>
        <translation>Die bisherige zeigt von da an keine gültigen Codes mehr.</translation>
    </message>
    <message>
        <source>Keep the one I have</source>
        <translation>Bisherige behalten</translation>
    </message>
    <message>
        <source>Use this authenticator</source>
        <translation>Diesen Authenticator verwenden</translation>
    </message>
    <message>
        <source>Enter the code the app shows now.</source>
        <translation>Geben Sie den Code ein, den die App jetzt anzeigt.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuthenticatorView</name>
    <message>
        <source>Scan the code with an authenticator app (any that makes time-based codes, RFC 6238), then enter the six digits it shows.</source>
        <translation>Scannen Sie den Code mit einer Authenticator-App (jede, die zeitbasierte Codes nach RFC 6238 erzeugt) und geben Sie dann die sechs Ziffern ein, die sie anzeigt.</translation>
    </message>
    <message>
        <source>Cannot scan? Type this key</source>
        <translation>Scannen nicht möglich? Geben Sie diesen Schlüssel ein</translation>
    </message>
    <message>
        <source>Code shown by the app</source>
        <translation>Code aus der App</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ChecksDialog</name>
    <message>
        <source>All of it holds: this version may run.</source>
        <translation>Alles stimmt: Diese Version darf laufen.</translation>
    </message>
    <message>
        <source>Both signatures hold, but this version is not the one that may run.</source>
        <translation>Beide Signaturen stimmen, aber diese Version ist nicht die, die laufen darf.</translation>
    </message>
    <message>
        <source>This version may not run: not all of it holds.</source>
        <translation>Diese Version darf nicht laufen: Nicht alles stimmt.</translation>
    </message>
    <message>
        <source>Checks of %1</source>
        <translation>Prüfungen von %1</translation>
    </message>
    <message>
        <source>%1 Recomputed from content, signatures, keys, roles and the audit trail; the state that the store names is not believed.</source>
        <translation>%1 Nachgerechnet aus Inhalt, Signaturen, Schlüsseln, Rollen und Audit-Trail; dem Status, den der Datenspeicher nennt, wird nicht geglaubt.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ChoosePasswordStep</name>
    <message>
        <source>%1, the one-time password has done its work. Choose a password that only you know. It also seals your signing key, which is made now and is yours alone.</source>
        <translation>%1, das Einmalpasswort hat seinen Zweck erfüllt. Wählen Sie ein Passwort, das nur Sie kennen. Es versiegelt auch Ihren Signaturschlüssel, der jetzt erzeugt wird und Ihnen allein gehört.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
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
    <name>linewarden::ui::CodesDialog</name>
    <message>
        <source>Your new recovery codes</source>
        <translation>Ihre neuen Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Those you had before are worth nothing now; throw them away.</source>
        <translation>Ihre bisherigen sind jetzt wertlos; werfen Sie sie weg.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
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
    <name>linewarden::ui::CommentDialog</name>
    <message>
        <source>Comment on the version</source>
        <translation>Version kommentieren</translation>
    </message>
    <message>
        <source>Everybody who sees the recipe reads it. It stays, and is not part of what is signed.</source>
        <translation>Wer das Rezept sieht, liest es. Es bleibt und gehört nicht zu dem, was signiert wird.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The whole version</source>
        <translation>Die ganze Version</translation>
    </message>
    <message>
        <source>At most 500 characters</source>
        <translation>Höchstens 500 Zeichen</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Betrifft</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CommentList</name>
    <message>
        <source>Comment…</source>
        <translation>Kommentieren…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Nobody has commented on it yet.</source>
        <translation>Noch hat niemand einen Kommentar abgegeben.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CompareDialog</name>
    <message>
        <source>What %1 changes</source>
        <translation>Was %1 ändert</translation>
    </message>
    <message>
        <source>The version cannot be shown</source>
        <translation>Die Version kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Datenspeicher wird gefragt</translation>
    </message>
    <message>
        <source>The version is shown as soon as it is known.</source>
        <translation>Die Version wird angezeigt, sobald sie bekannt ist.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CompareModel</name>
    <message>
        <source>Tag %1</source>
        <translation>Variable %1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Änderung</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Bemerkung</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ComparePanel</name>
    <message>
        <source>It cannot be compared</source>
        <translation>Vergleich nicht möglich</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>There is no other version of this recipe; everything is new.</source>
        <translation>Es gibt keine andere Version dieses Rezepts; alles ist neu.</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Datenspeicher wird gefragt</translation>
    </message>
    <message>
        <source>The other version is shown as soon as it is known.</source>
        <translation>Die andere Version wird angezeigt, sobald sie bekannt ist.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ConfirmCodeStep</name>
    <message>
        <source>The second factor you have set up stays. Show it once, and you are in.</source>
        <translation>Der von Ihnen eingerichtete zweite Faktor bleibt. Zeigen Sie ihn einmal, und Sie sind angemeldet.</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Finish and sign in</source>
        <translation>Abschließen und anmelden</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>Geben Sie den Code ein, den Ihr Authenticator jetzt anzeigt.</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Use security key</source>
        <translation>Sicherheitsschlüssel verwenden</translation>
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
    <name>linewarden::ui::ConsoleSession</name>
    <message>
        <source>Emergency access has ended. Two people now review what was done under it.</source>
        <translation>Der Notfallzugang ist beendet. Zwei Personen überprüfen nun, was darunter getan wurde.</translation>
    </message>
    <message>
        <source>Your session has ended: it was ended under “People” or from another workstation, your account was changed, or it had lasted as long as your role allows. Sign in again to go on.</source>
        <translation>Ihre Sitzung ist beendet: Sie wurde unter „Personen“ oder von einer anderen Arbeitsstation aus beendet, Ihr Konto wurde geändert, oder sie dauerte so lange, wie Ihre Rolle erlaubt. Melden Sie sich erneut an, um fortzufahren.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CopyDialog</name>
    <message>
        <source>Copy %1</source>
        <translation>%1 kopieren</translation>
    </message>
    <message>
        <source>Begins a draft with the same parameters, steps and files. With the same product and line it is the recipe&apos;s next version. On another line the tags have to be chosen anew.</source>
        <translation>Beginnt einen Entwurf mit denselben Parametern, Schritten und Dateien. Mit demselben Produkt und derselben Linie ist er die nächste Version des Rezepts. Auf einer anderen Linie müssen die Variablen neu gewählt werden.</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>Entwurf beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DayDialog</name>
    <message>
        <source>The day, hour by hour</source>
        <translation>Der Tag, Stunde für Stunde</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Der Datenspeicher wird abgefragt</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message numerus="yes">
        <source>The last %n entry(s) of the day; there are more.</source>
        <translation>
            <numerusform>Der letzte %n Eintrag des Tages; es gibt mehr.</numerusform>
            <numerusform>Die letzten %n Einträge des Tages; es gibt mehr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n Eintrag</numerusform>
            <numerusform>%n Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>time, dotted name</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>time, what was done</comment>
        <translation>%1: %2</translation>
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
    <name>linewarden::ui::DifferenceList</name>
    <message>
        <source>All fields</source>
        <translation>Alle Felder</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) stand in an export of this entry.</source>
        <translation>
            <numerusform>%n weiteres Feld steht in einem Export dieses Eintrags.</numerusform>
            <numerusform>%n weitere Felder stehen in einem Export dieses Eintrags.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Feld</translation>
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
        <source>%1 %2</source>
        <comment>sign, word</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DirectoryForm</name>
    <message>
        <source>What the directory decides</source>
        <translation>Was der Verzeichnisdienst entscheidet</translation>
    </message>
    <message>
        <source>The second factor, the rules for roles and the signing keys stay here. Accounts made here, and emergency access, work while the directory is down.</source>
        <translation>Der zweite Faktor, die Regeln für Rollen und die Signaturschlüssel bleiben hier. Hier angelegte Konten und der Notfallzugang funktionieren, auch wenn der Verzeichnisdienst ausfällt.</translation>
    </message>
    <message>
        <source>People of the directory may sign in</source>
        <translation>Personen des Verzeichnisdienstes dürfen sich anmelden</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As in its certificate, such as “dc1.plant.example”.</source>
        <translation>Wie im Zertifikat, etwa „dc1.plant.example“.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>LDAPS</source>
        <translation>LDAPS</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>File with trusted certificates</source>
        <translation>Datei mit vertrauenswürdigen Zertifikaten</translation>
    </message>
    <message>
        <source>PEM. Empty: those that this computer trusts. A server whose certificate does not fit is refused.</source>
        <translation>PEM. Leer: die, denen dieser Computer vertraut. Ein Server, dessen Zertifikat nicht passt, wird abgewiesen.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>How people are found</source>
        <translation>Wie Personen gefunden werden</translation>
    </message>
    <message>
        <source>Below this entry</source>
        <translation>Unterhalb dieses Eintrags</translation>
    </message>
    <message>
        <source>Such as “ou=people,dc=plant,dc=example”.</source>
        <translation>Etwa „ou=people,dc=plant,dc=example“.</translation>
    </message>
    <message>
        <source>Account that searches</source>
        <translation>Suchkonto</translation>
    </message>
    <message>
        <source>It may read people and groups, and nothing else.</source>
        <translation>Es darf Personen und Gruppen lesen, sonst nichts.</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Sein Passwort</translation>
    </message>
    <message>
        <source>Empty: the stored one stays. For another server or account it is asked anew.</source>
        <translation>Leer: das gespeicherte bleibt. Für einen anderen Server oder ein anderes Konto wird es neu verlangt.</translation>
    </message>
    <message>
        <source>Attribute with the account name</source>
        <translation>Attribut mit dem Kontonamen</translation>
    </message>
    <message>
        <source>Active Directory has “sAMAccountName”, others “uid”.</source>
        <translation>Active Directory hat „sAMAccountName“, andere „uid“.</translation>
    </message>
    <message>
        <source>Filter for people</source>
        <translation>Filter für Personen</translation>
    </message>
    <message>
        <source>In brackets, such as “(objectClass=person)”.</source>
        <translation>In Klammern, etwa „(objectClass=person)“.</translation>
    </message>
    <message>
        <source>Groups and roles</source>
        <translation>Gruppen und Rollen</translation>
    </message>
    <message>
        <source>Groups below this entry</source>
        <translation>Gruppen unterhalb dieses Eintrags</translation>
    </message>
    <message>
        <source>Groups within groups count too.</source>
        <translation>Gruppen in Gruppen zählen mit.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Zertifikate (*.pem *.crt *.cer);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>The directory says who somebody is, checks their password, and by its groups which roles they have; administrators and security officers are confirmed here besides. Who is disabled there is signed out here at the next check.</source>
        <translation>Der Verzeichnisdienst sagt, wer jemand ist, prüft das Passwort und bestimmt durch seine Gruppen die Rollen; Administratoren und Security-Beauftragte werden hier zusätzlich bestätigt. Wer dort gesperrt ist, wird hier bei der nächsten Prüfung abgemeldet.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DirectorySection</name>
    <message>
        <source>Asking the store</source>
        <translation>Datenspeicher wird gefragt</translation>
    </message>
    <message>
        <source>The settings are shown as soon as they are known.</source>
        <translation>Die Einstellungen erscheinen, sobald sie bekannt sind.</translation>
    </message>
    <message>
        <source>The settings cannot be shown</source>
        <translation>Die Einstellungen können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Not yours to see</source>
        <translation>Nicht für Sie einsehbar</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern…</translation>
    </message>
    <message>
        <source>Connecting, for at most %1 s …</source>
        <translation>Verbindung wird aufgebaut, höchstens %1 s …</translation>
    </message>
    <message>
        <source>It works: the server, its certificate, the account and both entries were found.</source>
        <translation>Es geht: Server, Zertifikat, Konto und beide Einträge wurden gefunden.</translation>
    </message>
    <message>
        <source>Save the directory&apos;s settings</source>
        <translation>Einstellungen des Verzeichnisdienstes speichern</translation>
    </message>
    <message>
        <source>From now on people of the directory may sign in, with the roles of their groups.</source>
        <translation>Von jetzt an dürfen sich Personen des Verzeichnisdienstes anmelden, mit den Rollen ihrer Gruppen.</translation>
    </message>
    <message>
        <source>People of the directory may not sign in while this is switched off.</source>
        <translation>Solange dies ausgeschaltet ist, dürfen sich Personen des Verzeichnisdienstes nicht anmelden.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>The directory&apos;s settings are saved.</source>
        <translation>Die Einstellungen des Verzeichnisdienstes sind gespeichert.</translation>
    </message>
    <message>
        <source>Somebody else saved other settings meanwhile. To see them, open another page and come back; to save now would undo theirs.</source>
        <translation>Jemand anderes hat inzwischen andere Einstellungen gespeichert. Um sie zu sehen, öffnen Sie eine andere Seite und kommen zurück; jetzt zu speichern würde sie rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadDialog</name>
    <message>
        <source>Load a recipe into the PLC</source>
        <translation>Ein Rezept in die SPS laden</translation>
    </message>
    <message>
        <source>The values are written one after the other, and each is read back and compared. Every write stands in the audit trail with before and after.</source>
        <translation>Die Werte werden nacheinander geschrieben, und jeder wird zurückgelesen und verglichen. Jedes Schreiben steht mit Vorher und Nachher im Audit-Trail.</translation>
    </message>
    <message>
        <source>The PLC cannot be looked at</source>
        <translation>Die SPS ist nicht einsehbar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Reading the PLC</source>
        <translation>SPS wird gelesen</translation>
    </message>
    <message>
        <source>The interlocks and what the PLC holds now are shown as soon as they are known.</source>
        <translation>Die Verriegelungen und was die SPS jetzt hält, werden angezeigt, sobald sie bekannt sind.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Erneut lesen</translation>
    </message>
    <message>
        <source>Restore the former set</source>
        <translation>Bisherigen Satz wiederherstellen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Load into the PLC</source>
        <translation>In die SPS laden</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>The PLC is being read.</source>
        <translation>Die SPS wird gelesen.</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>%1 wird geladen</translation>
    </message>
    <message>
        <source>Restoring what was there before %1</source>
        <translation>Wiederhergestellt wird, was vor %1 da war</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadItemsModel</name>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Wird geschrieben…</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>Signed as %1; the register holds %2.</source>
        <translation>Signiert als %1; das Register hält %2.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>In the PLC now</source>
        <translation>Jetzt in der SPS</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>Zu schreiben</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>Wird geschrieben</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadPlanFace</name>
    <message>
        <source>Values of the recipe</source>
        <translation>Werte des Rezepts</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>As the order is called; it stands with the download and in the trail.</source>
        <translation>Wie der Auftrag heißt; er steht beim Ladevorgang und im Audit-Trail.</translation>
    </message>
    <message>
        <source>What will be loaded</source>
        <translation>Was geladen wird</translation>
    </message>
    <message>
        <source>What has to be so before</source>
        <translation>Was zuvor erfüllt sein muss</translation>
    </message>
    <message>
        <source>Signed content %1…</source>
        <translation>Signierter Inhalt %1…</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>Gut: %1</translation>
    </message>
    <message>
        <source>Not good: %1</source>
        <translation>Nicht gut: %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadResultFace</name>
    <message>
        <source>%1 by %2, without an order</source>
        <translation>%1 von %2, ohne Auftrag</translation>
    </message>
    <message>
        <source>%1 by %2, order %3</source>
        <translation>%1 von %2, Auftrag %3</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadRunFace</name>
    <message>
        <source>Stop ends it before the next value. What was written stays in the PLC beside what was there before; afterwards you can restore the former set.</source>
        <translation>Stopp beendet den Vorgang vor dem nächsten Wert. Was geschrieben wurde, bleibt in der SPS neben dem, was zuvor da war; danach können Sie den bisherigen Satz wiederherstellen.</translation>
    </message>
    <message>
        <source>Stopping: the write that is under way is waited for, then what is in the PLC is told here.</source>
        <translation>Wird gestoppt: Das laufende Schreiben wird abgewartet, dann steht hier, was in der SPS ist.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DraftKeeper</name>
    <message>
        <source>Not saved: a cell holds what is no number. Correct the cells that are marked.</source>
        <translation>Nicht gespeichert: In einer Zelle steht keine Zahl. Berichtigen Sie die markierten Zellen.</translation>
    </message>
    <message>
        <source>Nothing was saved. Correct this first.</source>
        <translation>Nichts wurde gespeichert. Berichtigen Sie zuerst dies.</translation>
    </message>
    <message>
        <source>%1 was not added: there is a file of that name. Remove it first, or rename this one.</source>
        <translation>%1 wurde nicht hinzugefügt: Eine Datei dieses Namens gibt es bereits. Entfernen Sie sie zuerst, oder benennen Sie diese um.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 wurde hinzugefügt.</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>%1 wurde nicht hinzugefügt.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DraftTable</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>A new row below this one (Insert)</source>
        <translation>Eine neue Zeile unter dieser (Einfg)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Nach oben (Alt+Auf)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Nach unten (Alt+Ab)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Einfügen</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet (Ctrl+V)</source>
        <translation>Aus einer Tabellenkalkulation kopierte Zellen (Strg+V)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren…</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Rückgängig: %1 (Strg+Z)</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Es gibt nichts rückgängig zu machen.</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>Wiederholen: %1 (Strg+Y)</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Es gibt nichts zu wiederholen.</translation>
    </message>
    <message>
        <source>Nothing was pasted. Correct these cells and copy them again.</source>
        <translation>Nichts wurde eingefügt. Berichtigen Sie diese Zellen und kopieren Sie sie erneut.</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>Einfügen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DriftBoard</name>
    <message>
        <source>Nothing drifted on this line so far.</source>
        <translation>Auf dieser Linie ist bisher nichts abgedriftet.</translation>
    </message>
    <message>
        <source>Guarded parameters</source>
        <translation>Überwachte Parameter</translation>
    </message>
    <message>
        <source>Drifts before</source>
        <translation>Frühere Drifts</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DriftHead</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Nothing is loaded</source>
        <translation>Nichts ist geladen</translation>
    </message>
    <message>
        <source>Runs since %1</source>
        <translation>Läuft seit %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parameter(s) drifted from what was signed</source>
        <translation>
            <numerusform>%1 von %n Parameter ist von dem abgedriftet, was signiert wurde</numerusform>
            <numerusform>%1 von %n Parametern sind von dem abgedriftet, was signiert wurde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n parameter(s) as signed</source>
        <translation>
            <numerusform>Der %n Parameter wie signiert</numerusform>
            <numerusform>Alle %n Parameter wie signiert</numerusform>
        </translation>
    </message>
    <message>
        <source>Its signatures do not hold</source>
        <translation>Die Signaturen stimmen nicht</translation>
    </message>
    <message>
        <source>Verified: its signatures hold</source>
        <translation>Geprüft: Die Signaturen stimmen</translation>
    </message>
    <message>
        <source>The PLC&apos;s marks name this version</source>
        <translation>Die Kennungen der SPS nennen diese Version</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read.</source>
        <translation>
            <numerusform>%n Wert ist nicht lesbar.</numerusform>
            <numerusform>%n Werte sind nicht lesbar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DriftHistoryModel</name>
    <message>
        <source>lasts</source>
        <translation>dauert an</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Erwartet</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DriftSection</name>
    <message>
        <source>The drift guard does not answer</source>
        <translation>Der Drift-Wächter antwortet nicht</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No recipe was loaded yet</source>
        <translation>Es wurde noch kein Rezept geladen</translation>
    </message>
    <message>
        <source>No recipe was loaded through this console yet. Once one is, each of its values is compared with the PLC, reading by reading.</source>
        <translation>Über diese Konsole wurde noch kein Rezept geladen. Sobald eines geladen ist, wird jeder seiner Werte bei jedem Lesen mit der SPS verglichen.</translation>
    </message>
    <message>
        <source>Asking the drift guard</source>
        <translation>Drift-Wächter wird gefragt</translation>
    </message>
    <message>
        <source>What runs in the PLCs is shown as soon as it is known.</source>
        <translation>Was in den SPSen läuft, wird angezeigt, sobald es bekannt ist.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencyForm</name>
    <message>
        <source>Emergency access</source>
        <translation>Notfallzugang</translation>
    </message>
    <message>
        <source>Phrase from the sealed envelope</source>
        <translation>Phrase aus dem versiegelten Umschlag</translation>
    </message>
    <message>
        <source>Ten words, a space between each.</source>
        <translation>Zehn Wörter, durch Leerzeichen getrennt.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Was geschehen ist</translation>
    </message>
    <message>
        <source>Open emergency access</source>
        <translation>Notfallzugang öffnen</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Zurück zur Anmeldung</translation>
    </message>
    <message>
        <source>For when nobody who may act can sign in. It opens once with this phrase, for one shift of 8 hours, and may do what an administrator and a shift supervisor may.</source>
        <translation>Für den Fall, dass sich niemand anmelden kann, der handeln darf. Er öffnet sich einmal mit dieser Phrase, für eine Schicht von 8 Stunden, und darf, was ein Administrator und ein Schichtleiter dürfen.</translation>
    </message>
    <message>
        <source>A critical alert is raised at once. Everything done is marked in the audit trail, and two people review it afterwards.</source>
        <translation>Sofort wird eine kritische Meldung ausgelöst. Alles, was getan wird, ist im Audit-Trail gekennzeichnet, und zwei Personen überprüfen es danach.</translation>
    </message>
    <message>
        <source>Enter the phrase, as it stands on the paper.</source>
        <translation>Geben Sie die Phrase ein, wie sie auf dem Papier steht.</translation>
    </message>
    <message>
        <source>Enter your full name. It is recorded.</source>
        <translation>Geben Sie Ihren vollständigen Namen ein. Er wird aufgezeichnet.</translation>
    </message>
    <message>
        <source>Say what happened in at least %1 letters.</source>
        <translation>Sagen Sie in mindestens %1 Buchstaben, was geschehen ist.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencyModel</name>
    <message>
        <source>Opened</source>
        <translation>Geöffnet</translation>
    </message>
    <message>
        <source>Name given</source>
        <translation>Genannter Name</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Arbeitsstation</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Überprüft von</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencyPanel</name>
    <message>
        <source>Review and sign…</source>
        <translation>Überprüfen und signieren…</translation>
    </message>
    <message>
        <source>End it now…</source>
        <translation>Jetzt beenden…</translation>
    </message>
    <message>
        <source>Opened as %1</source>
        <translation>Geöffnet als %1</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Öffnung</translation>
    </message>
    <message>
        <source>The reason that was given. The name given is not proven.</source>
        <translation>Der angegebene Grund. Der genannte Name ist nicht bewiesen.</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>An %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Beendet %1</translation>
    </message>
    <message>
        <source>It ends by itself then.</source>
        <translation>Dann endet er von selbst.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Überprüfung</translation>
    </message>
    <message>
        <source>After it has ended</source>
        <translation>Nachdem er beendet ist</translation>
    </message>
    <message>
        <source>Two people sign, neither of whom opened it.</source>
        <translation>Zwei Personen signieren, die ihn nicht geöffnet haben.</translation>
    </message>
    <message>
        <source>What was done under it</source>
        <translation>Was darunter getan wurde</translation>
    </message>
    <message>
        <source>Asking the trail…</source>
        <translation>Audit-Trail wird gefragt…</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nichts.</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <translation>Eintrag %1, %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencySection</name>
    <message>
        <source>Emergency account</source>
        <translation>Notfallkonto</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <translation>Vorbereiten…</translation>
    </message>
    <message>
        <source>Openings of the emergency account</source>
        <translation>Öffnungen des Notfallkontos</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Datenspeicher wird gefragt</translation>
    </message>
    <message>
        <source>The openings are shown as soon as they are known.</source>
        <translation>Die Öffnungen erscheinen, sobald sie bekannt sind.</translation>
    </message>
    <message>
        <source>The openings cannot be shown</source>
        <translation>Die Öffnungen können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Nie geöffnet</translation>
    </message>
    <message>
        <source>Each opening is listed here with what was done under it, and two people review it.</source>
        <translation>Jede Öffnung steht hier mit dem, was darunter getan wurde, und zwei Personen überprüfen sie.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Prepare anew…</source>
        <translation>Neu vorbereiten…</translation>
    </message>
    <message>
        <source>The emergency access is ended. Two people now review it.</source>
        <translation>Der Notfallzugang ist beendet. Zwei Personen überprüfen ihn nun.</translation>
    </message>
    <message>
        <source>Your review is signed.</source>
        <translation>Ihre Überprüfung ist signiert.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencyStrip</name>
    <message>
        <source>End it</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>End emergency access</source>
        <translation>Notfallzugang beenden</translation>
    </message>
    <message>
        <source>Emergency access until %1 · everything is recorded</source>
        <translation>Notfallzugang bis %1 · alles wird aufgezeichnet</translation>
    </message>
    <message>
        <source>End emergency access?</source>
        <translation>Notfallzugang beenden?</translation>
    </message>
    <message>
        <source>The phrase has been used and opens nothing any more. Two people who did not open it review what was done, and somebody seals a new phrase.</source>
        <translation>Die Phrase wurde verwendet und öffnet nichts mehr. Zwei Personen, die den Notfallzugang nicht geöffnet haben, überprüfen, was getan wurde, und jemand versiegelt eine neue Phrase.</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Weiterarbeiten</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EnrolmentWizard</name>
    <message>
        <source>Setting up your account, step %1 of %2</source>
        <translation>Ihr Konto wird eingerichtet, Schritt %1 von %2</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>Nothing is stored; the one-time password stays good.</source>
        <translation>Nichts wird gespeichert; das Einmalpasswort bleibt gültig.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ExportDialog</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>CSV</source>
        <translation>CSV</translation>
    </message>
    <message>
        <source>JSON lines</source>
        <translation>JSON Lines</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Export läuft</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>It must not exist yet. Its signature is written beside it, as “.sig”.</source>
        <translation>Sie darf noch nicht existieren. Ihre Signatur wird daneben als „.sig“ geschrieben.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Audit-Trail exportieren</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>Angehalten. Es wurde keine Datei hinterlassen.</translation>
    </message>
    <message>
        <source>%1 entries are in %2.
Signature: %3
SHA-256:
%4</source>
        <translation>%1 Einträge sind in %2.
Signatur: %3
SHA-256:
%4</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FactorCard</name>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Authenticator-App</translation>
    </message>
    <message>
        <source>Six digits from an app on your phone, beside your password.</source>
        <translation>Sechs Ziffern aus einer App auf Ihrem Telefon, zusätzlich zu Ihrem Passwort.</translation>
    </message>
    <message>
        <source>Set up anew…</source>
        <translation>Neu einrichten…</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>A key that is plugged in and touched; nobody can copy or phish it.</source>
        <translation>Ein Schlüssel, der eingesteckt und berührt wird; niemand kann ihn kopieren oder durch Phishing abgreifen.</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Schlüssel hinzufügen…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>New codes…</source>
        <translation>Neue Codes…</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are left; each opens the second step once.</source>
        <translation>
            <numerusform>%n davon ist übrig; er ersetzt einmal den zweiten Faktor.</numerusform>
            <numerusform>%n davon sind übrig; jeder ersetzt einmal den zweiten Faktor.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is left. Make new ones, for the day the phone is gone.</source>
        <translation>Keiner ist übrig. Erzeugen Sie neue für den Tag, an dem das Telefon fehlt.</translation>
    </message>
    <message>
        <source>Added %1, used %2</source>
        <translation>Hinzugefügt: %1, benutzt: %2</translation>
    </message>
    <message>
        <source>Added %1, not used yet</source>
        <translation>Hinzugefügt: %1, noch nicht benutzt</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>The security key is added. Use it at your next sign-in.</source>
        <translation>Der Sicherheitsschlüssel ist hinzugefügt. Verwenden Sie ihn bei Ihrer nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>The new authenticator is in use.</source>
        <translation>Der neue Authenticator ist in Gebrauch.</translation>
    </message>
    <message>
        <source>Make new recovery codes?</source>
        <translation>Neue Wiederherstellungscodes erzeugen?</translation>
    </message>
    <message>
        <source>The ones you have are worth nothing from then on. Ten new ones are shown once.</source>
        <translation>Ihre bisherigen sind von da an wertlos. Zehn neue werden einmal angezeigt.</translation>
    </message>
    <message>
        <source>Keep the ones I have</source>
        <translation>Bisherige behalten</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>Neue Codes erzeugen</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>„%1“ entfernen?</translation>
    </message>
    <message>
        <source>It opens nothing here any more. It can be added again later, by whoever has it.</source>
        <translation>Er öffnet hier nichts mehr. Wer ihn hat, kann ihn später wieder hinzufügen.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Schlüssel entfernen</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
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
    <name>linewarden::ui::FigureWords</name>
    <message>
        <source>Acceptable</source>
        <translation>Annehmbar</translation>
    </message>
    <message>
        <source>Manageable</source>
        <translation>Beherrschbar</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Zu viele</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Zu viel</translation>
    </message>
    <message>
        <source>good to %1, at most %2</source>
        <translation>gut bis %1, höchstens %2</translation>
    </message>
    <message>
        <source>%1; at most %2</source>
        <translation>%1; höchstens %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>höchstens %1</translation>
    </message>
    <message>
        <source>Fullest 10 minutes</source>
        <translation>Vollste 10 Minuten</translation>
    </message>
    <message>
        <source>Stale on the worst day</source>
        <translation>Daueralarme am schlechtesten Tag</translation>
    </message>
    <message>
        <source>active over 24 h; good below %1</source>
        <translation>länger als 24 h aktiv; gut unter %1</translation>
    </message>
    <message>
        <source>Standing at the end</source>
        <translation>Am Ende anstehend</translation>
    </message>
    <message>
        <source>still active</source>
        <translation>noch aktiv</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Zeit bis zur Quittierung</translation>
    </message>
    <message>
        <source>median; 95 of 100 within %1</source>
        <translation>Median; 95 von 100 innerhalb %1</translation>
    </message>
    <message>
        <source>Never acknowledged</source>
        <translation>Nie quittiert</translation>
    </message>
    <message>
        <source>of %1 announced</source>
        <translation>von %1 gemeldeten</translation>
    </message>
    <message>
        <source>good under %1</source>
        <translation>gut unter %1</translation>
    </message>
    <message>
        <source>Per 10 minutes</source>
        <translation>Pro 10 Minuten</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Pro Tag</translation>
    </message>
    <message>
        <source>Time in flood</source>
        <translation>Zeit in Alarmflut</translation>
    </message>
    <message numerus="yes">
        <source>%n flood(s); good under 1 %</source>
        <translation>
            <numerusform>%n Alarmflut; gut unter 1 %</numerusform>
            <numerusform>%n Alarmfluten; gut unter 1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours over 30</source>
        <translation>Stunden über 30</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: no alarm was announced.</source>
        <translation>%1: Kein Alarm wurde gemeldet.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) announced</source>
        <translation>
            <numerusform>%n Alarm gemeldet</numerusform>
            <numerusform>%n Alarme gemeldet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n console(s)</source>
        <translation>
            <numerusform>an %n Konsole</numerusform>
            <numerusform>an %n Konsolen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3. %4 an hour for each console is acceptable.</source>
        <translation>%1: %2 %3. %4 pro Stunde und Konsole sind annehmbar.</translation>
    </message>
    <message>
        <source>%1: %2 %3. %4 an hour for each console is just manageable.</source>
        <translation>%1: %2 %3. %4 pro Stunde und Konsole sind gerade noch beherrschbar.</translation>
    </message>
    <message>
        <source>%1: %2 %3. %4 an hour for each console is more than anybody can act on.</source>
        <translation>%1: %2 %3. %4 pro Stunde und Konsole sind mehr, als jemand bearbeiten kann.</translation>
    </message>
    <message>
        <source>The standard judges by at least 30 days; this is a shorter look.</source>
        <translation>Die Norm urteilt über mindestens 30 Tage; dies ist ein kürzerer Ausschnitt.</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Flatternd</translation>
    </message>
    <message>
        <source>Fleeting</source>
        <translation>Flüchtig</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Daueralarm</translation>
    </message>
    <message>
        <source>Frequent</source>
        <translation>Häufig</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FiguresExport</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another folder.</source>
        <translation>%1 wurde nicht gespeichert: %2. Wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>Der Export wurde abgebrochen. Es wurde keine Datei geschrieben.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FiguresRangeBar</name>
    <message>
        <source>Time of the figures</source>
        <translation>Zeitraum der Kennzahlen</translation>
    </message>
    <message>
        <source>Export figures…</source>
        <translation>Kennzahlen exportieren…</translation>
    </message>
    <message>
        <source>Export journal…</source>
        <translation>Journal exportieren…</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 Tage</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 Tage</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Eigener Zeitraum</translation>
    </message>
    <message>
        <source>Operator consoles that share the alarms</source>
        <translation>Bedienkonsolen, die sich die Alarme teilen</translation>
    </message>
    <message>
        <source>Work the figures out anew</source>
        <translation>Kennzahlen neu berechnen</translation>
    </message>
    <message>
        <source>Consoles</source>
        <translation>Konsolen</translation>
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
    <message>
        <source>to</source>
        <translation>bis</translation>
    </message>
    <message>
        <source>at most 31 days</source>
        <translation>höchstens 31 Tage</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FiguresTables</name>
    <message>
        <source>Most frequent alarms</source>
        <translation>Häufigste Alarme</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarm</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Anzahl</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Anteil an allen</translation>
    </message>
    <message>
        <source>Bad actors</source>
        <translation>Problemalarme</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Art</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Mögliche Abhilfe</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Quittiert von</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Quittiert</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Pro Stunde</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Median der Zeit</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 von 100 innerhalb</translation>
    </message>
    <message>
        <source>The 20 most frequent alarms</source>
        <translation>Die 20 häufigsten Alarme</translation>
    </message>
    <message>
        <source>No alarm was announced in this time.</source>
        <translation>In diesem Zeitraum wurde kein Alarm gemeldet.</translation>
    </message>
    <message>
        <source>None: no alarm chatters, goes before anybody can act, stands for more than a day, or makes up more than a twentieth of all.</source>
        <translation>Keine: Kein Alarm flattert, geht, bevor jemand handeln kann, steht länger als einen Tag an oder macht mehr als ein Zwanzigstel aller Alarme aus.</translation>
    </message>
    <message>
        <source>Who acknowledged</source>
        <translation>Wer quittiert hat</translation>
    </message>
    <message>
        <source>Nobody acknowledged an alarm of this time.</source>
        <translation>Niemand hat einen Alarm aus diesem Zeitraum quittiert.</translation>
    </message>
    <message>
        <source>The ten most frequent make up %1 of all announcements; good is %2 or less.</source>
        <translation>Die zehn häufigsten machen %1 aller gemeldeten Alarme aus; gut sind %2 oder weniger.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>PEM-Dateien (*.pem *.crt *.cer *.key);;Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FileList</name>
    <message>
        <source>No file belongs to this version.</source>
        <translation>Zu dieser Version gehört keine Datei.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Speichern unter…</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>%1 speichern unter…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FirstRunWizard</name>
    <message>
        <source>Setting up Linewarden, step %1 of %2</source>
        <translation>Linewarden wird eingerichtet, Schritt %1 von %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::GroupRoleList</name>
    <message>
        <source>Groups and the roles they stand for</source>
        <translation>Gruppen und die Rollen, für die sie stehen</translation>
    </message>
    <message>
        <source>No group yet: nobody of the directory gets a role here.</source>
        <translation>Noch keine Gruppe: niemand aus dem Verzeichnisdienst erhält hier eine Rolle.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Gruppe hinzufügen</translation>
    </message>
    <message>
        <source>Distinguished name of the group</source>
        <translation>Distinguished Name der Gruppe</translation>
    </message>
    <message>
        <source>Role of the group&apos;s members</source>
        <translation>Rolle der Gruppenmitglieder</translation>
    </message>
    <message>
        <source>Take this group out</source>
        <translation>Diese Gruppe entfernen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::GuardedModel</name>
    <message>
        <source>%1, tag %2</source>
        <translation>%1, Variable %2</translation>
    </message>
    <message>
        <source>May differ by %1 %2</source>
        <translation>Darf um %1 %2 abweichen</translation>
    </message>
    <message>
        <source>How often it went and came back in this hour</source>
        <translation>Wie oft der Wert in dieser Stunde abwich und zurückkam</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Signiert</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenz</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Flips</source>
        <translation>Wechsel</translation>
    </message>
    <message numerus="yes">
        <source>Went and came back %n time(s) in this hour</source>
        <translation>
            <numerusform>%n-mal in dieser Stunde weg und zurück</numerusform>
            <numerusform>%n-mal in dieser Stunde weg und zurück</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::HashLabel</name>
    <message>
        <source>None yet</source>
        <translation>Noch keiner</translation>
    </message>
    <message>
        <source>No hash yet</source>
        <translation>Noch kein Hash</translation>
    </message>
    <message>
        <source>Hash, SHA-256</source>
        <translation>Hash, SHA-256</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Hash kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::HeaderChangeList</name>
    <message>
        <source>Changes of the header</source>
        <translation>Änderungen des Kopfs</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>%1 → %2</source>
        <comment>before → after</comment>
        <translation>%1 → %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::HeaderForm</name>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Effective from a set time</source>
        <translation>Wirksam ab einer festgelegten Zeit</translation>
    </message>
    <message>
        <source>What is new, such as “Less sugar”</source>
        <translation>Was neu ist, etwa „Weniger Zucker“</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>Otherwise it becomes effective as soon as both have signed.</source>
        <translation>Sonst wird sie wirksam, sobald beide signiert haben.</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Wirksam ab</translation>
    </message>
    <message>
        <source>title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>description</source>
        <translation>Beschreibung</translation>
    </message>
    <message>
        <source>effective time</source>
        <translation>Wirksamkeitszeit</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ImportDialog</name>
    <message>
        <source>Import people from a file</source>
        <translation>Personen aus einer Datei importieren</translation>
    </message>
    <message>
        <source>A CSV file (UTF-8) with the columns name, display-name and roles, and a line for each person, such as
lange,Eva Lange,operator maintenance-technician</source>
        <translation>Eine CSV-Datei (UTF-8) mit den Spalten name, display-name und roles und einer Zeile je Person, etwa
lange,Eva Lange,operator maintenance-technician</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Noch ist keine Datei ausgewählt.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Datei auswählen…</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Zeilen der Datei</translation>
    </message>
    <message>
        <source>Choose a file of people</source>
        <translation>Personendatei auswählen</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>CSV-Dateien (*.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s) can be invited.</source>
        <translation>
            <numerusform>%1: %n Person kann eingeladen werden.</numerusform>
            <numerusform>%1: %n Personen können eingeladen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s). Nobody is invited until the file is right: correct it and choose it again.</source>
        <translation>
            <numerusform>%1: %n Problem. Niemand wird eingeladen, bis die Datei stimmt: Berichtigen Sie sie und wählen Sie sie erneut aus.</numerusform>
            <numerusform>%1: %n Probleme. Niemand wird eingeladen, bis die Datei stimmt: Berichtigen Sie sie und wählen Sie sie erneut aus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Zeile %1: %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ImportPreviewModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problem</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>Jemanden einladen</translation>
    </message>
    <message>
        <source>They get an account and a one-time password, and choose their own password and second factor when they first sign in.</source>
        <translation>Die Person erhält ein Konto und ein Einmalpasswort und wählt bei der ersten Anmeldung ihr eigenes Passwort und ihren zweiten Faktor.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Einladen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Reason (may be left empty)</source>
        <translation>Grund (kann leer bleiben)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Neues Konto</translation>
    </message>
    <message>
        <source>What they type to sign in: small letters, digits and . _ -</source>
        <translation>Was zur Anmeldung getippt wird: Kleinbuchstaben, Ziffern und . _ -</translation>
    </message>
    <message>
        <source>As it stands on screens and signatures</source>
        <translation>Wie er auf Bildschirmen und Signaturen steht</translation>
    </message>
    <message>
        <source>%1: this is asked for, and holds once a second person has confirmed it.</source>
        <translation>%1: Dies wird beantragt und gilt, sobald eine zweite Person es bestätigt hat.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Wählen Sie mindestens eine Rolle.</translation>
    </message>
    <message>
        <source>They hold this from their first sign-in.</source>
        <translation>Dies gilt für die Person ab ihrer ersten Anmeldung.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::KeepCodesStep</name>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
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
    <name>linewarden::ui::LifeModel</name>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Version %1, %2</translation>
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
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MailCard</name>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Takes the mails to people on call. It is always spoken to over TLS.</source>
        <translation>Nimmt die E-Mails an Personen in Bereitschaft entgegen. Die Verbindung läuft immer über TLS.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>There is none yet: nobody is told by mail.</source>
        <translation>Es gibt noch keinen: Niemand wird per E-Mail benachrichtigt.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MailEditor</name>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>Server, authority or account are others than before: type the password for them, so that the kept one does not go where it was not meant to.</source>
        <translation>Server, Zertifizierungsstelle oder Konto sind andere als zuvor: Geben Sie das Passwort dafür ein, damit das gespeicherte nicht dorthin geht, wofür es nicht bestimmt war.</translation>
    </message>
    <message>
        <source>Give the address that the test goes to, as in “somebody@example.com”.</source>
        <translation>Geben Sie die Adresse an, an die der Test geht, etwa „somebody@example.com“.</translation>
    </message>
    <message>
        <source>The server took a mail to %1. Look whether it arrived.</source>
        <translation>Der Server hat eine E-Mail an %1 angenommen. Prüfen Sie, ob sie angekommen ist.</translation>
    </message>
    <message>
        <source>The mail server is saved.</source>
        <translation>Der Mailserver ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MailForm</name>
    <message>
        <source>Mail server</source>
        <translation>Mailserver</translation>
    </message>
    <message>
        <source>People on call are told by mail</source>
        <translation>Personen in Bereitschaft werden per E-Mail benachrichtigt</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>As in its certificate, such as “mail.example.com”.</source>
        <translation>Wie im Zertifikat, etwa „mail.example.com“.</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Verschlüsselung</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Authority&apos;s file</source>
        <translation>Datei der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Of the authority that signed the server&apos;s certificate. Empty: those that this computer trusts.</source>
        <translation>Der Stelle, die das Zertifikat des Servers signiert hat. Leer: die, denen dieser Rechner vertraut.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Absender</translation>
    </message>
    <message>
        <source>Address that mails come from</source>
        <translation>Absenderadresse der E-Mails</translation>
    </message>
    <message>
        <source>Such as “linewarden@example.com”.</source>
        <translation>Etwa „linewarden@example.com“.</translation>
    </message>
    <message>
        <source>Account at the server</source>
        <translation>Konto auf dem Server</translation>
    </message>
    <message>
        <source>Empty: the server wants no sign-in.</source>
        <translation>Leer: Der Server verlangt keine Anmeldung.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Send a test to</source>
        <translation>Test senden an</translation>
    </message>
    <message>
        <source>With what stands above, also before it is saved.</source>
        <translation>Mit den Angaben oben, auch bevor sie gespeichert sind.</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MailPassword</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Bisheriges behalten</translation>
    </message>
    <message>
        <source>Empty: the old one stays.</source>
        <translation>Leer: das bisherige bleibt.</translation>
    </message>
    <message>
        <source>Where the server asks for one. It is never shown again.</source>
        <translation>Falls der Server eines verlangt. Es wird nie wieder angezeigt.</translation>
    </message>
    <message>
        <source>It is forgotten when you save.</source>
        <translation>Es wird beim Speichern gelöscht.</translation>
    </message>
    <message>
        <source>One is kept; it is never shown.</source>
        <translation>Eines ist gespeichert; es wird nie angezeigt.</translation>
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
    <message>
        <source>Your roles have changed. The pages at the left are those you may open now.</source>
        <translation>Ihre Rollen haben sich geändert. Links stehen die Seiten, die Sie jetzt öffnen dürfen.</translation>
    </message>
    <message>
        <source>Silence the sound of alarms</source>
        <translation>Alarmton stummschalten</translation>
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
    <name>linewarden::ui::NewPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Neues Passwort</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Neues Passwort wiederholen</translation>
    </message>
    <message>
        <source>At least 12 characters; several words make a good one. It never has to be changed without a cause.</source>
        <translation>Mindestens 12 Zeichen; mehrere Wörter ergeben ein gutes. Es muss nie ohne Anlass geändert werden.</translation>
    </message>
    <message>
        <source>This one will do.</source>
        <translation>Dieses ist geeignet.</translation>
    </message>
    <message>
        <source>This is not the same password. Type it once more.</source>
        <translation>Das ist nicht dasselbe Passwort. Geben Sie es noch einmal ein.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::NewRecipeDialog</name>
    <message>
        <source>New recipe</source>
        <translation>Neues Rezept</translation>
    </message>
    <message>
        <source>A recipe is what is made on one line. It begins as a draft, which you edit and then submit for signing.</source>
        <translation>Ein Rezept ist, was auf einer Linie hergestellt wird. Es beginnt als Entwurf, den Sie bearbeiten und dann zum Signieren einreichen.</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>Entwurf beginnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Nothing: an empty draft</source>
        <translation>Nichts: ein leerer Entwurf</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Copy the content from</source>
        <translation>Inhalt kopieren von</translation>
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
    <name>linewarden::ui::OneTimePasswordDialog</name>
    <message>
        <source>%1 is invited</source>
        <translation>%1 ist eingeladen</translation>
    </message>
    <message>
        <source>The password of %1 is reset</source>
        <translation>Das Passwort von %1 ist zurückgesetzt</translation>
    </message>
    <message>
        <source>Waits for a second person to confirm it: %1.</source>
        <translation>Wartet auf die Bestätigung durch eine zweite Person: %1.</translation>
    </message>
    <message>
        <source>This one-time password is shown only now and kept nowhere. Hand it over in person or by telephone.</source>
        <translation>Dieses Einmalpasswort wird nur jetzt angezeigt und nirgends aufbewahrt. Übergeben Sie es persönlich oder per Telefon.</translation>
    </message>
    <message>
        <source>Done, I have passed it on</source>
        <translation>Fertig, ich habe es weitergegeben</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Einmalpasswort</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>Es gilt bis %1.</translation>
    </message>
    <message>
        <source>Tell them: sign in as “%1” with this password; the console then asks for a password of your own and a second factor, such as an authenticator on your phone.</source>
        <translation>Sagen Sie der Person: Melden Sie sich als „%1“ mit diesem Passwort an; die Konsole verlangt dann ein eigenes Passwort und einen zweiten Faktor, etwa einen Authenticator auf Ihrem Telefon.</translation>
    </message>
    <message>
        <source>Tell them: sign in as “%1” with this password; the console then asks for a new password of your own. A new signing key is made with it; what you signed before stays verifiable.</source>
        <translation>Sagen Sie der Person: Melden Sie sich als „%1“ mit diesem Passwort an; die Konsole verlangt dann ein neues eigenes Passwort. Damit wird ein neuer Signaturschlüssel erzeugt; was Sie bisher signiert haben, bleibt prüfbar.</translation>
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
    <name>linewarden::ui::ParameterDelegate</name>
    <message>
        <source>No step: the whole recipe</source>
        <translation>Kein Schritt: das ganze Rezept</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ParameterModel</name>
    <message>
        <source>edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>neue Zeile</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <source>clearing</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>%1. Problem: %2</source>
        <translation>%1. Problem: %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Ihr Passwort</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>It opens the console and your signing key. Change it when somebody may have seen it; it does not run out.</source>
        <translation>Es öffnet die Konsole und Ihren Signaturschlüssel. Ändern Sie es, wenn jemand es gesehen haben könnte; es läuft nicht ab.</translation>
    </message>
    <message>
        <source>It is that of the plant&apos;s directory. Change it there.</source>
        <translation>Es ist das des Verzeichnisdienstes der Anlage. Ändern Sie es dort.</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Ihr Passwort ändern</translation>
    </message>
    <message>
        <source>Your signing key stays and is sealed anew. Your sessions at other workstations end.</source>
        <translation>Ihr Signaturschlüssel bleibt und wird neu versiegelt. Ihre Sitzungen an anderen Arbeitsstationen enden.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Passwort ändern</translation>
    </message>
    <message>
        <source>Your password is changed. Use the new one from now on.</source>
        <translation>Ihr Passwort ist geändert. Verwenden Sie ab jetzt das neue.</translation>
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
    <name>linewarden::ui::PasswordsDialog</name>
    <message numerus="yes">
        <source>%n person(s) invited</source>
        <translation>
            <numerusform>%n Person eingeladen</numerusform>
            <numerusform>%n Personen eingeladen</numerusform>
        </translation>
    </message>
    <message>
        <source>These one-time passwords are shown only now and kept nowhere. Copy or save them, and hand each to its person alone.</source>
        <translation>Diese Einmalpasswörter werden nur jetzt angezeigt und nirgends aufbewahrt. Kopieren oder speichern Sie sie, und geben Sie jedes nur seiner Person.</translation>
    </message>
    <message>
        <source>Done, I have kept them</source>
        <translation>Fertig, ich habe sie gesichert</translation>
    </message>
    <message>
        <source>One-time passwords</source>
        <translation>Einmalpasswörter</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Konto</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Einmalpasswort</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>Wartet</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Alle kopieren</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In Datei speichern…</translation>
    </message>
    <message>
        <source>Copied. Paste them where they are safe, then copy something else.</source>
        <translation>Kopiert. Fügen Sie sie an sicherer Stelle ein und kopieren Sie danach etwas anderes.</translation>
    </message>
    <message>
        <source>Save the one-time passwords</source>
        <translation>Einmalpasswörter speichern</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>CSV-Dateien (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1, readable by your account alone. Whoever has the file can sign in as these people: delete it once they have.</source>
        <translation>In %1 gespeichert, nur für Ihr Konto lesbar. Wer die Datei hat, kann sich als diese Personen anmelden: Löschen Sie sie, sobald diese sich angemeldet haben.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeopleFiguresBar</name>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Eingeladen</translation>
    </message>
    <message>
        <source>Without second factor</source>
        <translation>Ohne zweiten Faktor</translation>
    </message>
    <message>
        <source>Waiting role changes</source>
        <translation>Wartende Rollenänderungen</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Einladen…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importieren…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeopleFilterBar</name>
    <message>
        <source>Search people</source>
        <translation>Personen suchen</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Jede Rolle</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Any factor</source>
        <translation>Jeder Faktor</translation>
    </message>
    <message>
        <source>No second factor</source>
        <translation>Kein zweiter Faktor</translation>
    </message>
    <message>
        <source>Authenticator</source>
        <translation>Authenticator</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Letzte Anmeldung</translation>
    </message>
    <message>
        <source>Any sign-in</source>
        <translation>Jede Anmeldung</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nie angemeldet</translation>
    </message>
    <message>
        <source>Over 30 days ago</source>
        <translation>Vor über 30 Tagen</translation>
    </message>
    <message>
        <source>Over 90 days ago</source>
        <translation>Vor über 90 Tagen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
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
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeoplePage</name>
    <message>
        <source>Asking the store</source>
        <translation>Der Datenspeicher wird abgefragt</translation>
    </message>
    <message>
        <source>The accounts are shown as soon as they are known.</source>
        <translation>Die Konten werden angezeigt, sobald sie bekannt sind.</translation>
    </message>
    <message>
        <source>The accounts cannot be shown</source>
        <translation>Die Konten können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Es gibt kein Konto „%1“.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeopleTable</name>
    <message>
        <source>Nobody here</source>
        <translation>Niemand hier</translation>
    </message>
    <message>
        <source>No account passes the search and the filters above.</source>
        <translation>Kein Konto entspricht der Suche und den Filtern oben.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Alle anzeigen</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PersonActs</name>
    <message>
        <source>%1: this role is taken off until a second person confirms it, so that nobody takes over such an account alone.</source>
        <translation>%1: Diese Rolle entfällt, bis eine zweite Person sie bestätigt, damit niemand allein ein solches Konto übernimmt.</translation>
    </message>
    <message>
        <source>%1 asks to give %2 the role “%3”</source>
        <translation>%1 beantragt, %2 die Rolle „%3“ zu geben</translation>
    </message>
    <message>
        <source>%1 asks to take the role “%3” from %2</source>
        <translation>%1 beantragt, %2 die Rolle „%3“ zu entziehen</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <translation>Das Konto von %1 deaktivieren?</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and cannot sign in until the account is enabled again. What they did and signed stays.</source>
        <translation>Die Person wird sofort überall abgemeldet und kann sich nicht anmelden, bis das Konto wieder aktiviert ist. Was sie getan und signiert hat, bleibt.</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>Konto deaktivieren</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>The account of %1 is disabled.</source>
        <translation>Das Konto von %1 ist deaktiviert.</translation>
    </message>
    <message>
        <source>Enable the account of %1?</source>
        <translation>Das Konto von %1 aktivieren?</translation>
    </message>
    <message>
        <source>They can sign in again as before, with these roles: %1.</source>
        <translation>Die Person kann sich wieder wie zuvor anmelden, mit diesen Rollen: %1.</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Konto aktivieren</translation>
    </message>
    <message>
        <source>Leave it disabled</source>
        <translation>Deaktiviert lassen</translation>
    </message>
    <message>
        <source>The account of %1 is enabled.</source>
        <translation>Das Konto von %1 ist aktiviert.</translation>
    </message>
    <message>
        <source>Reset the password of %1?</source>
        <translation>Das Passwort von %1 zurücksetzen?</translation>
    </message>
    <message>
        <source>You get a one-time password to hand over in person. Their sessions end. Their signing key is retired: what it signed stays verifiable, and they make a new one with their new password.</source>
        <translation>Sie erhalten ein Einmalpasswort, das Sie persönlich übergeben. Die Sitzungen der Person enden. Ihr Signaturschlüssel wird stillgelegt: Was damit signiert wurde, bleibt prüfbar, und mit dem neuen Passwort erzeugt die Person einen neuen.</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Passwort zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the second factor of %1?</source>
        <translation>Den zweiten Faktor von %1 zurücksetzen?</translation>
    </message>
    <message>
        <source>Their authenticator, security keys and recovery codes open nothing any more, and their sessions end. With their password they set up a new second factor at their next sign-in.</source>
        <translation>Authenticator, Sicherheitsschlüssel und Wiederherstellungscodes der Person öffnen nichts mehr, und ihre Sitzungen enden. Mit ihrem Passwort richtet sie bei der nächsten Anmeldung einen neuen zweiten Faktor ein.</translation>
    </message>
    <message>
        <source>Reset the second factor</source>
        <translation>Zweiten Faktor zurücksetzen</translation>
    </message>
    <message>
        <source>The second factor of %1 is reset.</source>
        <translation>Der zweite Faktor von %1 ist zurückgesetzt.</translation>
    </message>
    <message>
        <source>End the session of %1 at %2?</source>
        <translation>Die Sitzung von %1 an %2 beenden?</translation>
    </message>
    <message>
        <source>It ends there within five seconds. What was typed and not stored is lost.</source>
        <translation>Sie endet dort innerhalb von fünf Sekunden. Was getippt und nicht gespeichert wurde, geht verloren.</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>The session is ended.</source>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>End all sessions of %1?</source>
        <translation>Alle Sitzungen von %1 beenden?</translation>
    </message>
    <message>
        <source>They end everywhere within five seconds. The account stays as it is: they can sign in again.</source>
        <translation>Sie enden überall innerhalb von fünf Sekunden. Das Konto bleibt, wie es ist: Die Person kann sich wieder anmelden.</translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation>Alle Sitzungen beenden</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Beibehalten</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n Sitzung beendet.</numerusform>
            <numerusform>%n Sitzungen beendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 the role “%2”?</source>
        <translation>%1 die Rolle „%2“ geben?</translation>
    </message>
    <message>
        <source>Take the role “%2” from %1?</source>
        <translation>%1 die Rolle „%2“ entziehen?</translation>
    </message>
    <message>
        <source>%1. Why: %2</source>
        <translation>%1. Warum: %2</translation>
    </message>
    <message>
        <source>With your word it holds at once, and stands in the audit trail with both your names.</source>
        <translation>Mit Ihrer Zustimmung gilt es sofort und steht mit beiden Namen im Audit-Trail.</translation>
    </message>
    <message>
        <source>Confirm the change</source>
        <translation>Änderung bestätigen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>The change is confirmed.</source>
        <translation>Die Änderung ist bestätigt.</translation>
    </message>
    <message>
        <source>Take back what you asked for?</source>
        <translation>Ihren Antrag zurücknehmen?</translation>
    </message>
    <message>
        <source>Refuse this change?</source>
        <translation>Diese Änderung ablehnen?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Refuse the change</source>
        <translation>Änderung ablehnen</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Warten lassen</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation>Der Antrag ist zurückgenommen.</translation>
    </message>
    <message>
        <source>The change is refused.</source>
        <translation>Die Änderung ist abgelehnt.</translation>
    </message>
    <message>
        <source>The password of this account is kept in the plant&apos;s directory and is reset there.</source>
        <translation>Das Passwort dieses Kontos liegt im Verzeichnisdienst der Anlage und wird dort zurückgesetzt.</translation>
    </message>
    <message>
        <source>Your own sessions are ended under “My account”.</source>
        <translation>Ihre eigenen Sitzungen beenden Sie unter „Mein Konto“.</translation>
    </message>
    <message>
        <source>The plant&apos;s directory</source>
        <translation>Der Verzeichnisdienst der Anlage</translation>
    </message>
    <message>
        <source>They can sign in again.</source>
        <translation>Die Person kann sich wieder anmelden.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PersonFacts</name>
    <message>
        <source>%1, from the plant&apos;s directory</source>
        <translation>%1, aus dem Verzeichnisdienst der Anlage</translation>
    </message>
    <message>
        <source>%1, account of this plant</source>
        <translation>%1, Konto dieser Anlage</translation>
    </message>
    <message>
        <source>Here since %1.</source>
        <translation>Hier seit %1.</translation>
    </message>
    <message>
        <source>Last sign-in %1.</source>
        <translation>Letzte Anmeldung: %1.</translation>
    </message>
    <message>
        <source>Never signed in.</source>
        <translation>Nie angemeldet.</translation>
    </message>
    <message>
        <source>Their one-time password ran out %1. Reset it to give them another one.</source>
        <translation>Das Einmalpasswort ist abgelaufen: %1. Setzen Sie es zurück, um ein neues zu vergeben.</translation>
    </message>
    <message>
        <source>Their one-time password holds until %1.</source>
        <translation>Das Einmalpasswort gilt bis %1.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>They hold no role and can do nothing.</source>
        <translation>Die Person hat keine Rolle und kann nichts tun.</translation>
    </message>
    <message>
        <source>Since %1, from set-up</source>
        <translation>Seit %1, von der Einrichtung</translation>
    </message>
    <message>
        <source>Since %1, from %2</source>
        <translation>Seit %1, von %2</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>zuletzt benutzt: %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>noch nicht benutzt</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 waits for a second person: %2 asked to give it.</source>
        <translation>%1 wartet auf eine zweite Person: %2 hat beantragt, die Rolle zu geben.</translation>
    </message>
    <message>
        <source>%1 waits for a second person: %2 asked to take it.</source>
        <translation>%1 wartet auf eine zweite Person: %2 hat beantragt, die Rolle zu entziehen.</translation>
    </message>
    <message>
        <source>Second factors</source>
        <translation>Zweite Faktoren</translation>
    </message>
    <message>
        <source>None yet: they choose one when they first sign in.</source>
        <translation>Noch keine: Die Person wählt einen bei ihrer ersten Anmeldung.</translation>
    </message>
    <message>
        <source>None. The console asks for one at their next sign-in.</source>
        <translation>Keine. Die Konsole verlangt bei der nächsten Anmeldung einen.</translation>
    </message>
    <message>
        <source>Authenticator</source>
        <translation>Authenticator</translation>
    </message>
    <message>
        <source>Security key “%1”</source>
        <translation>Sicherheitsschlüssel „%1“</translation>
    </message>
    <message>
        <source>Added %1; last used %2</source>
        <translation>Hinzugefügt: %1; zuletzt benutzt: %2</translation>
    </message>
    <message>
        <source>Added %1; not used yet</source>
        <translation>Hinzugefügt: %1; noch nicht benutzt</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>%n Wiederherstellungscode übrig</numerusform>
            <numerusform>%n Wiederherstellungscodes übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
    <message>
        <source>Signed in nowhere.</source>
        <translation>Nirgends angemeldet.</translation>
    </message>
    <message>
        <source>End all…</source>
        <translation>Alle beenden…</translation>
    </message>
    <message>
        <source>Since %1, seen %2</source>
        <translation>Seit %1, gesehen: %2</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>None yet: it is made when they choose their password.</source>
        <translation>Noch keiner: Er wird erzeugt, wenn die Person ihr Passwort wählt.</translation>
    </message>
    <message>
        <source>Made %1, retired %2: %3</source>
        <translation>Erzeugt: %1, stillgelegt: %2: %3</translation>
    </message>
    <message>
        <source>In use since %1</source>
        <translation>In Gebrauch seit %1</translation>
    </message>
    <message>
        <source>Retired keys sign no more. What they signed stays verifiable, and nobody can make another signature with them.</source>
        <translation>Stillgelegte Schlüssel signieren nichts mehr. Was damit signiert wurde, bleibt prüfbar, und niemand kann damit eine weitere Signatur leisten.</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Was die Person getan hat</translation>
    </message>
    <message>
        <source>Only those who may read the audit trail see this: administrators, security officers and auditors.</source>
        <translation>Dies sieht nur, wer den Audit-Trail lesen darf: Administratoren, Security-Beauftragte und Auditoren.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The newest %1. All of it stands in the audit trail.</source>
        <translation>Die neuesten %1. Alles steht im Audit-Trail.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>All that %1 did, on the audit page</source>
        <translation>Alles, was %1 getan hat, auf der Seite „Audit“</translation>
    </message>
    <message>
        <source>Of the account</source>
        <translation>Zum Konto</translation>
    </message>
    <message>
        <source>All that happened to the account %1, on the audit page</source>
        <translation>Alles, was mit dem Konto %1 geschehen ist, auf der Seite „Audit“</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PersonPanel</name>
    <message>
        <source>Asking the store</source>
        <translation>Der Datenspeicher wird abgefragt</translation>
    </message>
    <message>
        <source>This account cannot be shown</source>
        <translation>Dieses Konto kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Another one-time password…</source>
        <translation>Neues Einmalpasswort…</translation>
    </message>
    <message>
        <source>Reset the password…</source>
        <translation>Passwort zurücksetzen…</translation>
    </message>
    <message>
        <source>Reset the second factor…</source>
        <translation>Zweiten Faktor zurücksetzen…</translation>
    </message>
    <message>
        <source>Enable the account…</source>
        <translation>Konto aktivieren…</translation>
    </message>
    <message>
        <source>Disable the account…</source>
        <translation>Konto deaktivieren…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PhraseDialog</name>
    <message>
        <source>Write down the emergency phrase</source>
        <translation>Notfallphrase aufschreiben</translation>
    </message>
    <message>
        <source>These ten words open the emergency account once, for one shift. They are shown only now and kept nowhere. A phrase from before opens nothing any more: destroy it.</source>
        <translation>Diese zehn Wörter öffnen das Notfallkonto einmal, für eine Schicht. Sie werden nur jetzt angezeigt und nirgends aufbewahrt. Eine frühere Phrase öffnet nichts mehr: vernichten Sie sie.</translation>
    </message>
    <message>
        <source>Put the paper into an envelope, seal it, sign and date across the seal. Give it to whoever can be reached in every shift and has no account here, such as the gatehouse safe. Who opens it gives name and reason, and everybody is told at once.</source>
        <translation>Legen Sie das Blatt in einen Umschlag, versiegeln Sie ihn, unterschreiben und datieren Sie über dem Siegel. Geben Sie ihn dorthin, wo in jeder Schicht jemand erreichbar ist, der hier kein Konto hat, etwa in den Tresor der Pforte. Wer ihn öffnet, nennt Namen und Grund, und alle erfahren es sofort.</translation>
    </message>
    <message>
        <source>It is on paper and goes into a sealed envelope</source>
        <translation>Sie steht auf Papier und kommt in einen versiegelten Umschlag</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Copied. Do not leave it in a file, and copy something else afterwards.</source>
        <translation>Kopiert. Lassen Sie sie in keiner Datei stehen, und kopieren Sie danach etwas anderes.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Look at it and try again, or write the words down.</source>
        <translation>Der Drucker hat die Seite nicht angenommen. Sehen Sie nach und versuchen Sie es erneut, oder schreiben Sie die Wörter auf.</translation>
    </message>
    <message>
        <source>Linewarden: emergency access of %1</source>
        <translation>Linewarden: Notfallzugang von %1</translation>
    </message>
    <message>
        <source>Opens the emergency account once. Keep in a sealed envelope.</source>
        <translation>Öffnet das Notfallkonto einmal. In einem versiegelten Umschlag aufbewahren.</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the page at once.</source>
        <translation>An den Drucker gesendet. Holen Sie die Seite sofort.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PlanCard</name>
    <message>
        <source>On-call plans</source>
        <translation>Bereitschaftspläne</translation>
    </message>
    <message>
        <source>A plan says who is told by mail of which alarms, and who is told next while nobody acknowledges.</source>
        <translation>Ein Plan sagt, wer über welche Alarme per E-Mail benachrichtigt wird und wer als Nächstes, solange niemand quittiert.</translation>
    </message>
    <message>
        <source>There is no plan yet: nobody is told by mail.</source>
        <translation>Es gibt noch keinen Plan: Niemand wird per E-Mail benachrichtigt.</translation>
    </message>
    <message>
        <source>Nobody is told while the mail server is switched off.</source>
        <translation>Niemand wird benachrichtigt, solange der Mailserver ausgeschaltet ist.</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Plan hinzufügen</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Ausgeschaltet.</translation>
    </message>
    <message>
        <source>Remove the plan “%1”?</source>
        <translation>Den Plan „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Nobody is told by it any more, not of alarms that stand now either. To pause it, switch it off instead.</source>
        <translation>Er benachrichtigt niemanden mehr, auch nicht über Alarme, die jetzt anstehen. Um ihn auszusetzen, schalten Sie ihn stattdessen aus.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The plan “%1” is removed.</source>
        <translation>Der Plan „%1“ ist entfernt.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PlanEditor</name>
    <message>
        <source>Add an on-call plan</source>
        <translation>Bereitschaftsplan hinzufügen</translation>
    </message>
    <message>
        <source>On-call plan “%1”</source>
        <translation>Bereitschaftsplan „%1“</translation>
    </message>
    <message>
        <source>The plan “%1” is saved.</source>
        <translation>Der Plan „%1“ ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PlanForm</name>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>It is in force</source>
        <translation>Er ist in Kraft</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Such as “Maintenance at night”.</source>
        <translation>Etwa „Instandhaltung nachts“.</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ablauf</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Wer benachrichtigt wird</translation>
    </message>
    <message>
        <source>The time runs from when an alarm is announced. A later step is told only while nobody has acknowledged it. Several addresses stand with commas between them.</source>
        <translation>Die Zeit läuft ab der Meldung eines Alarms. Ein späterer Schritt wird nur benachrichtigt, solange niemand quittiert hat. Mehrere Adressen werden durch Kommas getrennt.</translation>
    </message>
    <message>
        <source>Of which alarms</source>
        <translation>Über welche Alarme</translation>
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
    <name>linewarden::ui::PolicyModel</name>
    <message>
        <source>Role</source>
        <translation>Rolle</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>Sperrt nach</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>Längste Sitzung</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sitzungen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PolicyPanel</name>
    <message>
        <source>Save the rules</source>
        <translation>Regeln speichern</translation>
    </message>
    <message>
        <source>Demanded second factor</source>
        <translation>Verlangter zweiter Faktor</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Beliebig</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Who has no security key yet is let in only to add one.</source>
        <translation>Wer noch keinen Sicherheitsschlüssel hat, wird nur eingelassen, um einen hinzuzufügen.</translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>Sperrt nach</translation>
    </message>
    <message>
        <source>When nobody touches keyboard or mouse.</source>
        <translation>Wenn niemand Tastatur oder Maus berührt.</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>Längste Sitzung</translation>
    </message>
    <message>
        <source>Then one has to sign in anew. NIST SP 800-63B asks for 12 h at most.</source>
        <translation>Dann ist eine neue Anmeldung nötig. NIST SP 800-63B verlangt höchstens 12 h.</translation>
    </message>
    <message>
        <source>One session a workstation</source>
        <translation>Eine Sitzung je Arbeitsstation</translation>
    </message>
    <message>
        <source>A new sign-in ends the one before at the same workstation.</source>
        <translation>Eine neue Anmeldung beendet die vorherige an derselben Arbeitsstation.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>This makes the role weaker, and is told as a security alert.</source>
        <translation>Dies schwächt die Rolle und wird als Security-Meldung gemeldet.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PolicySection</name>
    <message>
        <source>Who holds several roles keeps to the strictest rule of each. A change holds from the next sign-in; the idle lock at once.</source>
        <translation>Wer mehrere Rollen hat, hält sich an die jeweils strengste Regel. Eine Änderung gilt ab der nächsten Anmeldung; die Inaktivitätssperre sofort.</translation>
    </message>
    <message>
        <source>Rules for roles</source>
        <translation>Regeln für Rollen</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>Die Regeln sind gespeichert.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PriorityShares</name>
    <message>
        <source>High and critical</source>
        <translation>Hoch und kritisch</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>the aim</source>
        <translation>das Ziel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, the aim is %3</source>
        <translation>%1: %2, das Ziel ist %3</translation>
    </message>
    <message>
        <source>Aim of %1: %2</source>
        <translation>Ziel für %1: %2</translation>
    </message>
    <message>
        <source>Critical alone: %1; with four priorities the aim is under %2.</source>
        <translation>Kritisch allein: %1; bei vier Prioritäten liegt das Ziel unter %2.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ProblemStrip</name>
    <message>
        <source>Next problem (F8)</source>
        <translation>Nächstes Problem (F8)</translation>
    </message>
    <message>
        <source>No problems. The draft may be submitted.</source>
        <translation>Keine Probleme. Der Entwurf darf eingereicht werden.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s). %1</source>
        <translation>
            <numerusform>%n Problem. %1</numerusform>
            <numerusform>%n Probleme. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ProductFields</name>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Such as “Lemonade 0.5 l”</source>
        <translation>Etwa „Limonade 0,5 l“</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Enter what is made.</source>
        <translation>Geben Sie ein, was hergestellt wird.</translation>
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
    <name>linewarden::ui::ProofActs</name>
    <message>
        <source>Stopped. What was verified before still holds.</source>
        <translation>Angehalten. Was zuvor geprüft wurde, gilt weiterhin.</translation>
    </message>
    <message>
        <source>Entry %1 is wrong: %2</source>
        <translation>Eintrag %1 ist fehlerhaft: %2</translation>
    </message>
    <message numerus="yes">
        <source>The clock was set back %n time(s), first before entry %1.</source>
        <translation>
            <numerusform>Die Uhr wurde %n-mal zurückgestellt, und zwar vor Eintrag %1.</numerusform>
            <numerusform>Die Uhr wurde %n-mal zurückgestellt, zuerst vor Eintrag %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A checkpoint of %1 entries is made.</source>
        <translation>Ein Checkpoint über %1 Einträge ist erstellt.</translation>
    </message>
    <message>
        <source>Save checkpoint</source>
        <translation>Checkpoint speichern</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Verify against a checkpoint file</source>
        <translation>Gegen eine Checkpoint-Datei prüfen</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Nachweis speichern</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Entries 1 to %1 are archived and were not looked at.</source>
        <translation>Die Einträge 1 bis %1 sind archiviert und wurden nicht geprüft.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are as written, but: %3</source>
        <translation>Die Einträge %1 bis %2 sind wie geschrieben, aber: %3</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Die Einträge %1 bis %2</translation>
    </message>
    <message>
        <source>All %1 entries</source>
        <translation>Alle %1 Einträge</translation>
    </message>
    <message>
        <source>%1 are as written, and agree with %2 checkpoints, %3 of them from the file.</source>
        <translation>%1 sind wie geschrieben und stimmen mit %2 Checkpoints überein, davon %3 aus der Datei.</translation>
    </message>
    <message>
        <source>%1 are as written, and agree with %2 checkpoints.</source>
        <translation>%1 sind wie geschrieben und stimmen mit %2 Checkpoints überein.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ProofDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>And show that it is you:</source>
        <translation>Und zeigen Sie, dass Sie es sind:</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ProofForm</name>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Zweiter Faktor</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Geben Sie Ihr Passwort ein.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Geben Sie die PIN Ihres Sicherheitsschlüssels ein.</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>Geben Sie den Code ein, den Ihr Authenticator jetzt anzeigt.</translation>
    </message>
    <message>
        <source>Phrase from the sealed envelope</source>
        <translation>Phrase aus dem versiegelten Umschlag</translation>
    </message>
    <message>
        <source>The one that opened this access.</source>
        <translation>Die, die diesen Zugang geöffnet hat.</translation>
    </message>
    <message>
        <source>Enter the phrase, as it stands on the paper.</source>
        <translation>Geben Sie die Phrase ein, wie sie auf dem Papier steht.</translation>
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
    <name>linewarden::ui::RecipeActs</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Not exported: the content is damaged. Look at the checks of this version.</source>
        <translation>Nicht exportiert: Der Inhalt ist beschädigt. Sehen Sie die Prüfungen dieser Version an.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>file name</comment>
        <translation>%1, Version %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recipe as JSON (*.json)</source>
        <translation>Rezept als JSON (*.json)</translation>
    </message>
    <message>
        <source>Parameters as CSV (*.csv)</source>
        <translation>Parameter als CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Rezept exportieren</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>%1 speichern</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Look at it and try again, or save as PDF.</source>
        <translation>Der Drucker hat die Seite nicht angenommen. Sehen Sie nach ihm und versuchen Sie es erneut, oder speichern Sie als PDF.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeCompareView</name>
    <message>
        <source>There is no effective version; everything is new.</source>
        <translation>Es gibt keine wirksame Version; alles ist neu.</translation>
    </message>
    <message>
        <source>Parameters, before and after</source>
        <translation>Parameter, vorher und nachher</translation>
    </message>
    <message>
        <source>Only changes (%1 of %2)</source>
        <translation>Nur Änderungen (%1 von %2)</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Nur Änderungen</translation>
    </message>
    <message>
        <source>No parameter changes</source>
        <translation>Kein Parameter ändert sich</translation>
    </message>
    <message>
        <source>All parameters have the values, limits and tolerances that they had before.</source>
        <translation>Alle Parameter haben die Werte, Grenzwerte und Toleranzen, die sie zuvor hatten.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeEditor</name>
    <message>
        <source>Discard…</source>
        <translation>Verwerfen…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Submit for signing…</source>
        <translation>Zum Signieren einreichen…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>This is no draft any more: somebody submitted or discarded it.</source>
        <translation>Dies ist kein Entwurf mehr: Jemand hat ihn eingereicht oder verworfen.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 auf %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Nicht gespeichert</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Einen Moment…</translation>
    </message>
    <message>
        <source>No draft is open.</source>
        <translation>Kein Entwurf ist geöffnet.</translation>
    </message>
    <message>
        <source>All is saved.</source>
        <translation>Alles ist gespeichert.</translation>
    </message>
    <message>
        <source>First correct this:
%1</source>
        <translation>Berichtigen Sie zuerst dies:
%1</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>%1 verwerfen</translation>
    </message>
    <message>
        <source>The draft and its files are taken away for good, for everybody. That it was there stands in the audit trail.</source>
        <translation>Der Entwurf und seine Dateien werden endgültig und für alle entfernt. Dass es ihn gab, steht im Audit-Trail.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Leave the draft</source>
        <translation>Entwurf verlassen</translation>
    </message>
    <message>
        <source>What was changed since the draft was last saved is lost unless it is saved now.</source>
        <translation>Was seit dem letzten Speichern des Entwurfs geändert wurde, geht verloren, wenn es jetzt nicht gespeichert wird.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Ohne Speichern verlassen</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>Speichern und verlassen</translation>
    </message>
    <message>
        <source>Not saved: the draft was changed by somebody else</source>
        <translation>Nicht gespeichert: Jemand anderes hat den Entwurf geändert</translation>
    </message>
    <message>
        <source>%1
Reloading shows what they saved. The parameters that you typed go to the clipboard as CSV, so that you can paste or compare them.</source>
        <translation>%1
Neuladen zeigt, was dort gespeichert wurde. Die von Ihnen eingegebenen Parameter kommen als CSV in die Zwischenablage, sodass Sie sie einfügen oder vergleichen können.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Hier bleiben</translation>
    </message>
    <message>
        <source>Copy mine and reload</source>
        <translation>Meine kopieren und neu laden</translation>
    </message>
    <message>
        <source>Nothing was imported from %1.</source>
        <translation>Aus %1 wurde nichts importiert.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s) imported.</source>
        <translation>
            <numerusform>%n Parameter importiert.</numerusform>
            <numerusform>%n Parameter importiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The file is of %2 on %3; product and line of this draft stay.</source>
        <translation>%1 Die Datei gehört zu %2 auf %3; Produkt und Linie dieses Entwurfs bleiben.</translation>
    </message>
    <message>
        <source>Not exported: first correct the cells that are marked.</source>
        <translation>Nicht exportiert: Berichtigen Sie zuerst die markierten Zellen.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Rezept importieren</translation>
    </message>
    <message>
        <source>Recipes (*.json *.csv);;All files (*)</source>
        <translation>Rezepte (*.json *.csv);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>Recipe, JSON (*.json)</source>
        <translation>Rezept, JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the draft</source>
        <translation>Entwurf exportieren</translation>
    </message>
    <message>
        <source>Parameters, CSV (*.csv)</source>
        <translation>Parameter, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Add a file to the draft</source>
        <translation>Dem Entwurf eine Datei hinzufügen</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Datei speichern</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeFilterBar</name>
    <message>
        <source>Versions</source>
        <translation>Versionen</translation>
    </message>
    <message>
        <source>New recipe…</source>
        <translation>Neues Rezept…</translation>
    </message>
    <message>
        <source>Search recipes</source>
        <translation>Rezepte suchen</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Any line</source>
        <translation>Jede Linie</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Jeder Status</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Aktuelle</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Alle Versionen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeHead</name>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Zurück zur Liste (Esc)</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Signieren…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Ablehnen…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>New version from this</source>
        <translation>Neue Version hieraus</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Kopieren nach…</translation>
    </message>
    <message>
        <source>Load into PLC…</source>
        <translation>In die SPS laden…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Zurückziehen…</translation>
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
        <source>Export as JSON…</source>
        <translation>Als JSON exportieren…</translation>
    </message>
    <message>
        <source>Export parameters as CSV…</source>
        <translation>Parameter als CSV exportieren…</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>line, who wrote it</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <comment>facts</comment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>%1 · “%2”</source>
        <comment>facts, reason</comment>
        <translation>%1 · „%2“</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title, text</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Document…</source>
        <translation>Dokument…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <source>What the audit trail holds about this version</source>
        <translation>Was der Audit-Trail zu dieser Version enthält</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeList</name>
    <message>
        <source>Asking the store</source>
        <translation>Datenspeicher wird gefragt</translation>
    </message>
    <message>
        <source>The recipes are shown as soon as they are known.</source>
        <translation>Die Rezepte werden angezeigt, sobald sie bekannt sind.</translation>
    </message>
    <message>
        <source>The recipes cannot be shown</source>
        <translation>Die Rezepte können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No recipes yet</source>
        <translation>Noch keine Rezepte</translation>
    </message>
    <message>
        <source>A recipe says what values a line runs with: each with its limits and how far the PLC may differ. It begins as a draft, and once two people have signed it, it can be loaded.</source>
        <translation>Ein Rezept sagt, mit welchen Werten eine Linie läuft: jeder mit seinen Grenzwerten und damit, wie weit die SPS abweichen darf. Es beginnt als Entwurf, und sobald zwei Personen es signiert haben, kann es geladen werden.</translation>
    </message>
    <message>
        <source>No recipe here</source>
        <translation>Kein Rezept hier</translation>
    </message>
    <message>
        <source>No version passes the search and the filters above.</source>
        <translation>Keine Version entspricht der Suche und den Filtern oben.</translation>
    </message>
    <message>
        <source>Show all recipes</source>
        <translation>Alle Rezepte anzeigen</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeListModel</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, written by %2</source>
        <translation>%1, geschrieben von %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Produkt</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Bezeichnung</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeParameterModel</name>
    <message>
        <source>Formula</source>
        <translation>Formel</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>Grenzwerte: %1</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>Keine Grenzwerte</translation>
    </message>
    <message>
        <source>How far the PLC may differ before it is drift</source>
        <translation>Wie weit die SPS abweichen darf, bevor es Drift ist</translation>
    </message>
    <message>
        <source>%1 is no tag of this plant.</source>
        <translation>%1 ist keine Variable dieser Anlage.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Nicht gelesen</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Wert</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzwerte</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Toleranz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>PLC now</source>
        <translation>SPS jetzt</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeParameterTable</name>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeView</name>
    <message>
        <source>The version is submitted and waits for its signatures.</source>
        <translation>Die Version ist eingereicht und wartet auf ihre Signaturen.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>Der Entwurf ist verworfen.</translation>
    </message>
    <message>
        <source>The draft that is open is not saved. Save it or close it first.</source>
        <translation>Der geöffnete Entwurf ist nicht gespeichert. Speichern oder schließen Sie ihn zuerst.</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Datenspeicher wird gefragt</translation>
    </message>
    <message>
        <source>The recipe is shown as soon as it is known.</source>
        <translation>Das Rezept wird angezeigt, sobald es bekannt ist.</translation>
    </message>
    <message>
        <source>The recipe cannot be shown</source>
        <translation>Das Rezept kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Zurück zur Liste</translation>
    </message>
    <message>
        <source>Part of the version</source>
        <translation>Teil der Version</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parameter</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Signaturen</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Kommentare</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anhänge</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Wo es läuft</translation>
    </message>
    <message>
        <source>What you had not saved is lost: this is no draft any more, or you may not edit it now.</source>
        <translation>Was Sie nicht gespeichert hatten, ist verloren: Dies ist kein Entwurf mehr, oder Sie dürfen ihn jetzt nicht bearbeiten.</translation>
    </message>
    <message>
        <source>what was not saved</source>
        <translation>was nicht gespeichert war</translation>
    </message>
    <message>
        <source>Somebody saved the draft meanwhile. What you had not saved is on the clipboard as CSV.</source>
        <translation>Jemand hat den Entwurf inzwischen gespeichert. Was Sie nicht gespeichert hatten, liegt als CSV in der Zwischenablage.</translation>
    </message>
    <message>
        <source>What you had not saved is here again.</source>
        <translation>Was Sie nicht gespeichert hatten, ist wieder hier.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipesPage</name>
    <message>
        <source>Part of the recipes</source>
        <translation>Teil der Rezepte</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Drift</translation>
    </message>
    <message>
        <source>There is no recipe “%1”.</source>
        <translation>Es gibt kein Rezept „%1“.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecoveryCodesStep</name>
    <message>
        <source>Recovery codes</source>
        <translation>Wiederherstellungscodes</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecoveryCodesView</name>
    <message>
        <source>Each of these opens the second step once, when the phone is lost or broken. Keep them where you keep the keys of the plant, not on this workstation. They are shown only now.</source>
        <translation>Jeder davon ersetzt einmal den zweiten Faktor, wenn das Telefon verloren oder defekt ist. Bewahren Sie sie dort auf, wo Sie die Schlüssel der Anlage aufbewahren, nicht auf dieser Arbeitsstation. Sie werden nur jetzt angezeigt.</translation>
    </message>
    <message>
        <source>I have written them down or saved them</source>
        <translation>Ich habe sie aufgeschrieben oder gespeichert</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>In Datei speichern…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Wiederherstellungscodes speichern</translation>
    </message>
    <message>
        <source>Saved to %1, readable by this account only. Move it off this workstation.</source>
        <translation>In %1 gespeichert, nur für dieses Konto lesbar. Verschieben Sie die Datei von dieser Arbeitsstation.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Look at it and try again, or save to a file.</source>
        <translation>Der Drucker hat die Seite nicht angenommen. Sehen Sie nach ihm und versuchen Sie es erneut, oder speichern Sie in eine Datei.</translation>
    </message>
    <message>
        <source>Linewarden: recovery codes</source>
        <translation>Linewarden: Wiederherstellungscodes</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the page at once.</source>
        <translation>An den Drucker gesendet. Holen Sie die Seite sofort ab.</translation>
    </message>
    <message>
        <source>Copied. Paste them into a password manager, then copy something else.</source>
        <translation>Kopiert. Fügen Sie sie in einen Passwortmanager ein und kopieren Sie danach etwas anderes.</translation>
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
    <name>linewarden::ui::RefusalPanel</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Rows and reasons</source>
        <translation>Zeilen und Gründe</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RejectDialog</name>
    <message>
        <source>Reject %1?</source>
        <translation>%1 ablehnen?</translation>
    </message>
    <message>
        <source>It goes back to its author with your reason and cannot be signed any more; a new version can be made from it. What is effective now stays so.</source>
        <translation>Die Version geht mit Ihrem Grund an den Autor zurück und kann nicht mehr signiert werden; aus ihr kann eine neue Version erstellt werden. Was jetzt wirksam ist, bleibt es.</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Leave it waiting</source>
        <translation>Weiter warten lassen</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>%1 ist abgelehnt.</translation>
    </message>
    <message>
        <source>What has to be another. Its author reads it, and it stands in the audit trail.</source>
        <translation>Was anders werden muss. Der Autor liest es, und es steht im Audit-Trail.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewDelegate</name>
    <message>
        <source>%1, disabled</source>
        <translation>%1, deaktiviert</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewHead</name>
    <message>
        <source>Last signed review</source>
        <translation>Letzte signierte Überprüfung</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>Offene Überprüfung</translation>
    </message>
    <message>
        <source>Open a review…</source>
        <translation>Überprüfung öffnen…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Nobody has signed who holds which role.</source>
        <translation>Niemand hat signiert, wer welche Rolle hat.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) looked at</source>
        <translation>
            <numerusform>%n Rolle angesehen</numerusform>
            <numerusform>%n Rollen angesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1: %2, %3.</source>
        <translation>Von %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n entzogen</numerusform>
            <numerusform>%n entzogen</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>A review lists every role that somebody holds, as of now.</source>
        <translation>Eine Überprüfung listet jede Rolle auf, die jetzt jemand hat.</translation>
    </message>
    <message>
        <source>Opened by %1 on %2.</source>
        <translation>Geöffnet von %1 am %2.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewModel</name>
    <message>
        <source>%1; the account is disabled</source>
        <translation>%1; das Konto ist deaktiviert</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Entschieden von %1, %2</translation>
    </message>
    <message>
        <source>%1, not used for long</source>
        <translation>%1, lange nicht genutzt</translation>
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
        <source>Held since</source>
        <translation>Seit</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Vergeben von</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Zuletzt genutzt</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Entscheidung</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewSection</name>
    <message>
        <source>Asking the store</source>
        <translation>Datenspeicher wird gefragt</translation>
    </message>
    <message>
        <source>The reviews are shown as soon as they are known.</source>
        <translation>Die Überprüfungen erscheinen, sobald sie bekannt sind.</translation>
    </message>
    <message>
        <source>The reviews cannot be shown</source>
        <translation>Die Überprüfungen können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>Noch keine Überprüfung</translation>
    </message>
    <message>
        <source>A security officer opens a review, walks through who holds which role, keeps or removes each, and signs. Twice a year is a good habit.</source>
        <translation>Ein Security-Beauftragter öffnet eine Überprüfung, geht durch, wer welche Rolle hat, behält oder entzieht jede und signiert. Zweimal im Jahr ist eine gute Gewohnheit.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Überprüfungen</translation>
    </message>
    <message>
        <source>This is your own role. Another security officer or an administrator decides.</source>
        <translation>Dies ist Ihre eigene Rolle. Ein anderer Security-Beauftragter oder ein Administrator entscheidet.</translation>
    </message>
    <message>
        <source>Administrators decide over administrators and security officers only.</source>
        <translation>Administratoren entscheiden nur über Administratoren und Security-Beauftragte.</translation>
    </message>
    <message>
        <source>The review is open: decide each role, then sign.</source>
        <translation>Die Überprüfung ist offen: entscheiden Sie über jede Rolle, dann signieren Sie.</translation>
    </message>
    <message>
        <source>The review is signed, and what was to be removed is removed.</source>
        <translation>Die Überprüfung ist signiert, und was zu entziehen war, ist entzogen.</translation>
    </message>
    <message>
        <source>access-review-%1.pdf</source>
        <translation>zugriffsueberpruefung-%1.pdf</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>Überprüfung exportieren</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewTable</name>
    <message>
        <source>All is decided</source>
        <translation>Alles ist entschieden</translation>
    </message>
    <message>
        <source>No role of this review is undecided any more.</source>
        <translation>Keine Rolle dieser Überprüfung ist noch offen.</translation>
    </message>
    <message>
        <source>Roles of this review</source>
        <translation>Rollen dieser Überprüfung</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewView</name>
    <message>
        <source>Export as PDF…</source>
        <translation>Als PDF exportieren…</translation>
    </message>
    <message>
        <source>Sign review…</source>
        <translation>Überprüfung signieren…</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>Nur offene</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>Behalten (K)</translation>
    </message>
    <message>
        <source>Remove… (R)</source>
        <translation>Entziehen… (R)</translation>
    </message>
    <message>
        <source>K keeps the chosen role, R removes it. Nothing changes before the review is signed.</source>
        <translation>K behält die gewählte Rolle, R entzieht sie. Vor der Signatur der Überprüfung ändert sich nichts.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are undecided. Decide all, then sign.</source>
        <translation>
            <numerusform>%n Rolle ist offen. Entscheiden Sie alle, dann signieren Sie.</numerusform>
            <numerusform>%n Rollen sind offen. Entscheiden Sie alle, dann signieren Sie.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RoleChoice</name>
    <message>
        <source>Roles</source>
        <translation>Rollen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RolesDialog</name>
    <message>
        <source>The roles of this account come from its groups in the plant&apos;s directory. What is changed here holds until their next sign-in.</source>
        <translation>Die Rollen dieses Kontos stammen aus seinen Gruppen im Verzeichnisdienst der Anlage. Was hier geändert wird, gilt bis zur nächsten Anmeldung der Person.</translation>
    </message>
    <message>
        <source>What is changed counts wherever they are signed in.</source>
        <translation>Was geändert wird, gilt überall, wo die Person angemeldet ist.</translation>
    </message>
    <message>
        <source>Change the roles of %1</source>
        <translation>Die Rollen von %1 ändern</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>Rollen ändern</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>A change waits for a second person.</source>
        <translation>Eine Änderung wartet auf eine zweite Person.</translation>
    </message>
    <message>
        <source>%1: this is asked for, and holds once a second person has confirmed it.</source>
        <translation>%1: Dies wird beantragt und gilt, sobald eine zweite Person es bestätigt hat.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Noch ist nichts geändert.</translation>
    </message>
    <message>
        <source>This holds as soon as it is changed.</source>
        <translation>Dies gilt, sobald es geändert ist.</translation>
    </message>
    <message>
        <source>Asked. A second person has to confirm it.</source>
        <translation>Beantragt. Eine zweite Person muss es bestätigen.</translation>
    </message>
    <message>
        <source>The roles of %1 are changed.</source>
        <translation>Die Rollen von %1 sind geändert.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RouteEditor</name>
    <message>
        <source>Back to all of the alarm routing</source>
        <translation>Zurück zur gesamten Alarmweiterleitung</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Something is not right yet: it is marked above, with what to do about it.</source>
        <translation>Etwas stimmt noch nicht: Es ist oben markiert, mit dem, was zu tun ist.</translation>
    </message>
    <message>
        <source>Somebody else saved it otherwise meanwhile. To see theirs, cancel and open it again; to save now would undo theirs.</source>
        <translation>Jemand anderes hat inzwischen einen anderen Stand gespeichert. Um ihn zu sehen, brechen Sie ab und öffnen erneut; jetzt zu speichern würde ihn rückgängig machen.</translation>
    </message>
    <message>
        <source>Somebody else removed it meanwhile, so it cannot be saved any more. If it is needed, add it anew.</source>
        <translation>Jemand anderes hat den Eintrag inzwischen entfernt; er kann nicht mehr gespeichert werden. Wird er benötigt, fügen Sie ihn neu hinzu.</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>Ihre Eingaben verwerfen?</translation>
    </message>
    <message>
        <source>It is not saved. Without it, all stays as it was before you began.</source>
        <translation>Sie sind nicht gespeichert. Ohne sie bleibt alles, wie es vorher war.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Weiter bearbeiten</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Verwerfen</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Wird gespeichert…</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Test wird gesendet…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RouteFilterForm</name>
    <message>
        <source>Critical alone</source>
        <translation>Nur kritische</translation>
    </message>
    <message>
        <source>High and critical</source>
        <translation>Hohe und kritische</translation>
    </message>
    <message>
        <source>Medium and more urgent</source>
        <translation>Mittlere und dringendere</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>Alle Prioritäten</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Dringlichkeit</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>a source of alarms</comment>
        <translation>Prozess</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>a source of alarms</comment>
        <translation>Security</translation>
    </message>
    <message>
        <source>System</source>
        <comment>a source of alarms</comment>
        <translation>System</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>None chosen: all.</source>
        <translation>Keine gewählt: alle.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Klassen</translation>
    </message>
    <message>
        <source>None chosen: all, also alarms without a class.</source>
        <translation>Keine gewählt: alle, auch Alarme ohne Klasse.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linien</translation>
    </message>
    <message>
        <source>None chosen: all, also alarms that belong to no line.</source>
        <translation>Keine gewählt: alle, auch Alarme, die zu keiner Linie gehören.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RouteRow</name>
    <message>
        <source>On</source>
        <translation>Ein</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Entfernen…</translation>
    </message>
    <message>
        <source>“%1” is on</source>
        <translation>„%1“ ist eingeschaltet</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RoutingOverview</name>
    <message>
        <source>Routing takes alarms out of this window: to log servers by syslog, and to people on call by mail. What is sent begins with what comes after a way out was set; each change here is written to the audit trail.</source>
        <translation>Die Weiterleitung bringt Alarme aus diesem Fenster hinaus: per Syslog an Protokollserver und per E-Mail an Personen in Bereitschaft. Gesendet wird, was nach dem Einrichten eines Weges kommt; jede Änderung hier wird in den Audit-Trail geschrieben.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RoutingSection</name>
    <message>
        <source>Asking the store</source>
        <translation>Datenspeicher wird gefragt</translation>
    </message>
    <message>
        <source>The settings are shown as soon as they are known.</source>
        <translation>Die Einstellungen erscheinen, sobald sie bekannt sind.</translation>
    </message>
    <message>
        <source>The settings cannot be shown</source>
        <translation>Die Einstellungen können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Not yours to see</source>
        <translation>Nicht für Sie einsehbar</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RunsList</name>
    <message>
        <source>The downloads cannot be shown</source>
        <translation>Die Ladevorgänge können nicht angezeigt werden</translation>
    </message>
    <message>
        <source>What is in the PLC</source>
        <translation>Was in der SPS ist</translation>
    </message>
    <message>
        <source>Restore the former set</source>
        <translation>Bisherigen Satz wiederherstellen</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Nothing was loaded yet</source>
        <translation>Noch wurde nichts geladen</translation>
    </message>
    <message>
        <source>Once a recipe is loaded into a PLC, it is told here by whom, for which order and with which outcome.</source>
        <translation>Sobald ein Rezept in eine SPS geladen ist, steht hier, von wem, für welchen Auftrag und mit welchem Ergebnis.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Ladevorgänge</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Datenspeicher wird gefragt</translation>
    </message>
    <message>
        <source>The downloads are shown as soon as they are known.</source>
        <translation>Die Ladevorgänge werden angezeigt, sobald sie bekannt sind.</translation>
    </message>
    <message>
        <source>Something was loaded on this line since: what was there before it is no longer what belongs there.</source>
        <translation>Auf dieser Linie wurde seitdem etwas geladen: Was davor da war, gehört nicht mehr dorthin.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RunsModel</name>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Begonnen</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Rezept</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Auftrag</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Ergebnis</translation>
    </message>
    <message>
        <source>In the PLC afterwards</source>
        <translation>Danach in der SPS</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RunsPanel</name>
    <message>
        <source>Drift guard</source>
        <translation>Drift-Wächter</translation>
    </message>
    <message>
        <source>Nothing was loaded on %1 yet.</source>
        <translation>Auf %1 wurde noch nichts geladen.</translation>
    </message>
    <message>
        <source>Another recipe runs on %1: %2.</source>
        <translation>Auf %1 läuft ein anderes Rezept: %2.</translation>
    </message>
    <message>
        <source>Version %1 runs on %2 since %3.</source>
        <translation>Version %1 läuft auf %2 seit %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) drifted from what was signed.</source>
        <translation>
            <numerusform>%n Wert ist von dem abgedriftet, was signiert wurde.</numerusform>
            <numerusform>%n Werte sind von dem abgedriftet, was signiert wurde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read.</source>
        <translation>
            <numerusform>%n Wert ist nicht lesbar.</numerusform>
            <numerusform>%n Werte sind nicht lesbar.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 All of it is as signed.</source>
        <translation>%1 Alles ist wie signiert.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Noch keine</translation>
    </message>
    <message>
        <source>Save this search as…</source>
        <translation>Diese Suche speichern als…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Diese Suche speichern</translation>
    </message>
    <message>
        <source>It asks for: %1. A search of yours with the same name is replaced.</source>
        <translation>Gesucht wird: %1. Eine Ihrer Suchen mit demselben Namen wird ersetzt.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Gespeichert als „%1“.</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>„%1“ ist entfernt.</translation>
    </message>
    <message>
        <source>Its time stays these dates; it does not move on with the day.</source>
        <translation>Der Zeitraum bleibt bei diesen Daten; er wandert nicht mit dem Tag.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ScreenAwake</name>
    <message>
        <source>The wallboard is shown.</source>
        <translation>Die Wandanzeige läuft.</translation>
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
    <message>
        <source>Security key</source>
        <translation>Sicherheitsschlüssel</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Your role asks for a security key, and you have registered none yet. Sign in with a code; you can then register one, and do nothing else before.</source>
        <translation>Ihre Rolle verlangt einen Sicherheitsschlüssel, und Sie haben noch keinen registriert. Melden Sie sich mit einem Code an; danach können Sie einen registrieren und vorher nichts anderes tun.</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>Geben Sie den Code ein, den Ihr Authenticator jetzt anzeigt.</translation>
    </message>
    <message>
        <source>Use security key</source>
        <translation>Sicherheitsschlüssel verwenden</translation>
    </message>
    <message>
        <source>Your role asks for a security key; a code is not enough. Lost it? Use a recovery code, or ask an administrator to reset your second factor.</source>
        <translation>Ihre Rolle verlangt einen Sicherheitsschlüssel; ein Code genügt nicht. Verloren? Verwenden Sie einen Wiederherstellungscode oder lassen Sie einen Administrator Ihren zweiten Faktor zurücksetzen.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SecondFactorStep</name>
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
    <name>linewarden::ui::SecurityKeyForm</name>
    <message>
        <source>PIN of your security key</source>
        <translation>PIN Ihres Sicherheitsschlüssels</translation>
    </message>
    <message>
        <source>Plug the key in, enter its PIN, and touch it when it blinks.</source>
        <translation>Stecken Sie den Schlüssel ein, geben Sie seine PIN ein und berühren Sie ihn, wenn er blinkt.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Stop asking the security key</source>
        <translation>Abfrage des Sicherheitsschlüssels stoppen</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Geben Sie die PIN Ihres Sicherheitsschlüssels ein.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ServiceDialog</name>
    <message>
        <source>Take “%1” out of service?</source>
        <translation>„%1“ außer Betrieb nehmen?</translation>
    </message>
    <message>
        <source>Take back that “%1” be out of service?</source>
        <translation>Den Antrag zurücknehmen, „%1“ außer Betrieb zu nehmen?</translation>
    </message>
    <message>
        <source>Refuse that “%1” be out of service?</source>
        <translation>Ablehnen, „%1“ außer Betrieb zu nehmen?</translation>
    </message>
    <message>
        <source>Return “%1” to service?</source>
        <translation>„%1“ wieder in Betrieb nehmen?</translation>
    </message>
    <message>
        <source>Ask to take “%1” out of service</source>
        <translation>Beantragen, „%1“ außer Betrieb zu nehmen</translation>
    </message>
    <message>
        <source>Until somebody returns it to service it is not announced, whatever happens, and it has no end by itself. With your word it holds at once, and stands in the audit trail with both your names.</source>
        <translation>Bis ihn jemand wieder in Betrieb nimmt, wird er nicht gemeldet, was auch geschieht, und das endet nicht von selbst. Mit Ihrer Zustimmung gilt es sofort und steht mit Ihrer beider Namen im Audit-Trail.</translation>
    </message>
    <message>
        <source>The alarm stays in service as it is.</source>
        <translation>Der Alarm bleibt in Betrieb, wie er ist.</translation>
    </message>
    <message>
        <source>It is announced again. If its cause is there now, it has to be acknowledged.</source>
        <translation>Er wird wieder gemeldet. Besteht seine Ursache jetzt, muss er quittiert werden.</translation>
    </message>
    <message>
        <source>An alarm that is out of service is not announced until somebody returns it: for a sensor that is broken or taken out. A second person has to approve it; until then it stays as it is.</source>
        <translation>Ein Alarm außer Betrieb wird nicht gemeldet, bis ihn jemand wieder in Betrieb nimmt: für einen defekten oder ausgebauten Sensor. Eine zweite Person muss es genehmigen; bis dahin bleibt er, wie er ist.</translation>
    </message>
    <message>
        <source>Take it out of service</source>
        <translation>Außer Betrieb nehmen</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nicht jetzt</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Zurücknehmen</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Ablehnen</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Warten lassen</translation>
    </message>
    <message>
        <source>Return it to service</source>
        <translation>Wieder in Betrieb nehmen</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Außer Betrieb lassen</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Beantragen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>%1 asked for it, %2.</source>
        <translation>%1 hat es beantragt, %2.</translation>
    </message>
    <message>
        <source>%1 approved it, %2.</source>
        <translation>%1 hat es genehmigt, %2.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Grund: %1</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Grund (optional)</translation>
    </message>
    <message>
        <source>“%1” is out of service.</source>
        <translation>„%1“ ist außer Betrieb.</translation>
    </message>
    <message>
        <source>“%1” stays in service.</source>
        <translation>„%1“ bleibt in Betrieb.</translation>
    </message>
    <message>
        <source>“%1” is in service again.</source>
        <translation>„%1“ ist wieder in Betrieb.</translation>
    </message>
    <message>
        <source>Asked for. A second person has to approve that “%1” be out of service.</source>
        <translation>Beantragt. Eine zweite Person muss genehmigen, dass „%1“ außer Betrieb genommen wird.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SessionCard</name>
    <message>
        <source>console</source>
        <translation>Konsole</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>Befehlszeile</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Wo Sie angemeldet sind</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Überall abmelden…</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Seit %1</translation>
    </message>
    <message>
        <source>%1, seen %2</source>
        <translation>%1, gesehen: %2</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, gesperrt</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, this session</source>
        <translation>%1, diese Sitzung</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Beenden…</translation>
    </message>
    <message>
        <source>End your session at %1?</source>
        <translation>Ihre Sitzung an %1 beenden?</translation>
    </message>
    <message>
        <source>It ends there within five seconds. What was typed and not stored is lost.</source>
        <translation>Sie endet dort innerhalb von fünf Sekunden. Was getippt und nicht gespeichert wurde, geht verloren.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Beibehalten</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Sitzung beenden</translation>
    </message>
    <message>
        <source>The session is ended.</source>
        <translation>Die Sitzung ist beendet.</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Überall abmelden?</translation>
    </message>
    <message>
        <source>All your sessions end, this one last. You sign in again with your password and second factor.</source>
        <translation>Alle Ihre Sitzungen enden, diese zuletzt. Sie melden sich mit Passwort und zweitem Faktor wieder an.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Angemeldet bleiben</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Überall abmelden</translation>
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
    <message>
        <source>Folder for checkpoints of the audit trail</source>
        <translation>Ordner für Checkpoints des Audit-Trails</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen…</translation>
    </message>
    <message>
        <source>Checkpoints of the audit trail</source>
        <translation>Checkpoints des Audit-Trails</translation>
    </message>
    <message>
        <source>A folder outside this machine, such as a share that this account may only add to. With the checkpoints there it shows when the whole trail is written anew or its end is cut off.</source>
        <translation>Ein Ordner außerhalb dieses Rechners, etwa eine Freigabe, der dieses Konto nur hinzufügen darf. Mit den Checkpoints dort zeigt sich, wenn der gesamte Audit-Trail neu geschrieben oder sein Ende abgeschnitten wird.</translation>
    </message>
    <message>
        <source>Checkpoints are kept in the store alone now.</source>
        <translation>Checkpoints werden jetzt nur im Datenspeicher aufbewahrt.</translation>
    </message>
    <message>
        <source>Checkpoints are kept in that folder from now on.</source>
        <translation>Checkpoints werden ab jetzt in diesem Ordner aufbewahrt.</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>Teil der Einstellungen</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
    <message>
        <source>Alarm routing</source>
        <translation>Alarmweiterleitung</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ShelveDialog</name>
    <message>
        <source>Shelve “%1”</source>
        <translation>„%1“ zurückstellen</translation>
    </message>
    <message>
        <source>Until the end you choose it is not announced and does not stand among what waits; its values are followed on. Then it comes back by itself, and has to be acknowledged if its cause is still there. Who shelved it, why and until when everybody can see.</source>
        <translation>Bis zum gewählten Ende wird er nicht gemeldet und steht nicht unter dem, was wartet; seine Werte werden weiter verfolgt. Dann kommt er von selbst zurück und muss quittiert werden, wenn seine Ursache noch besteht. Wer ihn zurückgestellt hat, warum und bis wann, ist für alle sichtbar.</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Zurückstellen</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>So lassen</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Übliche Gründe</translation>
    </message>
    <message>
        <source>Choose how long</source>
        <translation>Dauer wählen</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 Minuten</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 Stunde</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 Stunden</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 Stunden</translation>
    </message>
    <message>
        <source>Until the shift ends, %1</source>
        <translation>Bis Schichtende, %1</translation>
    </message>
    <message>
        <source>Until a date and time…</source>
        <translation>Bis Datum und Uhrzeit…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Datum und Uhrzeit</translation>
    </message>
    <message>
        <source>At most 7 days from now</source>
        <translation>Höchstens 7 Tage ab jetzt</translation>
    </message>
    <message>
        <source>An end is missing. Nothing is shelved for ever; choose how long.</source>
        <translation>Ein Ende fehlt. Nichts wird für immer zurückgestellt; wählen Sie die Dauer.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>Dieser Zeitpunkt ist vorbei. Wählen Sie einen späteren.</translation>
    </message>
    <message>
        <source>An alarm is shelved for at most 7 days. Choose an earlier moment.</source>
        <translation>Ein Alarm wird höchstens 7 Tage zurückgestellt. Wählen Sie einen früheren Zeitpunkt.</translation>
    </message>
    <message>
        <source>“%1” is shelved until %2.</source>
        <translation>„%1“ ist bis %2 zurückgestellt.</translation>
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
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Notfallzugang</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SignatureDialog</name>
    <message>
        <source>And show that it is you:</source>
        <translation>Und zeigen Sie, dass Sie es sind:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SignatureList</name>
    <message>
        <source>A draft is not signed. Submit it to ask for its signatures.</source>
        <translation>Ein Entwurf wird nicht signiert. Reichen Sie ihn ein, um seine Signaturen zu verlangen.</translation>
    </message>
    <message>
        <source>Nobody has signed this version.</source>
        <translation>Niemand hat diese Version signiert.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>In the role</source>
        <translation>In der Rolle</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Schlüssel</translation>
    </message>
    <message>
        <source>Fingerprint of the public key (Ed25519)</source>
        <translation>Fingerabdruck des öffentlichen Schlüssels (Ed25519)</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SignedMatter</name>
    <message>
        <source>What the signature means</source>
        <translation>Was die Signatur bedeutet</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SigningDialog</name>
    <message>
        <source>%1, for %2. You sign what is shown here; it cannot be changed afterwards.</source>
        <translation>%1, für %2. Sie signieren, was hier gezeigt wird; es kann danach nicht geändert werden.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Datenspeicher wird gefragt</translation>
    </message>
    <message>
        <source>The version is shown as soon as it is known; then it can be signed.</source>
        <translation>Die Version wird angezeigt, sobald sie bekannt ist; dann kann sie signiert werden.</translation>
    </message>
    <message>
        <source>The version cannot be shown</source>
        <translation>Die Version kann nicht angezeigt werden</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>The version is not shown yet.</source>
        <translation>Die Version wird noch nicht angezeigt.</translation>
    </message>
    <message>
        <source>It was looked at anew and is as you were shown it.</source>
        <translation>Sie wurde neu angesehen und ist, wie sie Ihnen gezeigt wurde.</translation>
    </message>
    <message>
        <source>Look at it again before you sign.</source>
        <translation>Sehen Sie sie erneut an, bevor Sie signieren.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SigningKeyCard</name>
    <message>
        <source>you made a new one</source>
        <translation>von Ihnen neu erzeugt</translation>
    </message>
    <message>
        <source>your password was reset</source>
        <translation>Ihr Passwort wurde zurückgesetzt</translation>
    </message>
    <message>
        <source>your password in the directory changed</source>
        <translation>Ihr Passwort im Verzeichnisdienst hat sich geändert</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Signaturschlüssel</translation>
    </message>
    <message>
        <source>What you sign is signed with a key that only your password opens. Others know it by this fingerprint.</source>
        <translation>Was Sie signieren, wird mit einem Schlüssel signiert, den nur Ihr Passwort öffnet. Andere erkennen ihn an diesem Fingerabdruck.</translation>
    </message>
    <message>
        <source>You have none yet; it is made when you choose a password.</source>
        <translation>Sie haben noch keinen; er wird erzeugt, wenn Sie ein Passwort wählen.</translation>
    </message>
    <message>
        <source>Made %1, retired %2: %3. It signs no more; what it signed stays verifiable.</source>
        <translation>Erzeugt: %1, stillgelegt: %2: %3. Er signiert nichts mehr; was damit signiert wurde, bleibt prüfbar.</translation>
    </message>
    <message>
        <source>In use since %1.</source>
        <translation>In Gebrauch seit %1.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Neuen erzeugen…</translation>
    </message>
    <message>
        <source>Make a new signing key</source>
        <translation>Neuen Signaturschlüssel erzeugen</translation>
    </message>
    <message>
        <source>The key you have is retired: it signs no more. Everything signed with it so far stays valid and verifiable, as its public half is kept. From now on you sign with the new one, which has another fingerprint.</source>
        <translation>Ihr bisheriger Schlüssel wird stillgelegt: Er signiert nichts mehr. Alles bisher damit Signierte bleibt gültig und prüfbar, da seine öffentliche Hälfte aufbewahrt wird. Ab jetzt signieren Sie mit dem neuen, der einen anderen Fingerabdruck hat.</translation>
    </message>
    <message>
        <source>Why (recorded)</source>
        <translation>Warum (wird aufgezeichnet)</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Sagen Sie in wenigen Worten, warum.</translation>
    </message>
    <message>
        <source>Your new signing key is in use.</source>
        <translation>Ihr neuer Signaturschlüssel ist in Gebrauch.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SigningMatter</name>
    <message>
        <source>What follows</source>
        <translation>Was folgt</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Bisher</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Version %1, effective</source>
        <translation>Version %1, wirksam</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Version %1</translation>
    </message>
    <message>
        <source>Your signature means</source>
        <translation>Ihre Unterschrift bedeutet</translation>
    </message>
    <message>
        <source>Hash, SHA-256</source>
        <translation>Hash, SHA-256</translation>
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
    <message>
        <source>%1, answers in %2 ms</source>
        <translation>%1, antwortet in %2 ms</translation>
    </message>
    <message>
        <source>History is recorded each second</source>
        <translation>Der Verlauf wird jede Sekunde aufgezeichnet</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Benutzer wechseln</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Abmelden</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>Demo: %1 · %2 (%3 s)</source>
        <translation>Demo: %1 · %2 (%3 s)</translation>
    </message>
    <message>
        <source>Password and code of this person of the practice plant</source>
        <translation>Passwort und Code dieser Person der Übungsanlage</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n active alarm(s), %2 not acknowledged</source>
        <translation>
            <numerusform>%1: %n aktiver Alarm, %2 unquittiert</numerusform>
            <numerusform>%1: %n aktive Alarme, %2 unquittiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n active alarm(s)</source>
        <translation>
            <numerusform>%1: %n aktiver Alarm</numerusform>
            <numerusform>%1: %n aktive Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical and high alarms sound at this workstation</source>
        <translation>Kritische und hohe Alarme ertönen an dieser Arbeitsstation</translation>
    </message>
    <message>
        <source>Sounding</source>
        <translation>Ertönt</translation>
    </message>
    <message>
        <source>An alarm sounds: silence it (Ctrl+Shift+S)</source>
        <translation>Ein Alarm ertönt: stummschalten (Strg+Umschalt+S)</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Silenced until another alarm comes</source>
        <translation>Stummgeschaltet, bis ein weiterer Alarm kommt</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>The sound of alarms is switched off at this workstation</source>
        <translation>Der Alarmton ist an dieser Arbeitsstation ausgeschaltet</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Kein Ton</translation>
    </message>
    <message>
        <source>This workstation has nothing to make sound with: alarms are seen, not heard</source>
        <translation>Diese Arbeitsstation hat keine Tonausgabe: Alarme sind zu sehen, nicht zu hören</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>alarms nobody has acknowledged</comment>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::StepList</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::StepRow</name>
    <message>
        <source>Step %1: mail addresses</source>
        <translation>Schritt %1: E-Mail-Adressen</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>sofort</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nach</translation>
    </message>
    <message>
        <source>Tell these addresses a step earlier</source>
        <translation>Diese Adressen einen Schritt früher benachrichtigen</translation>
    </message>
    <message>
        <source>Tell these addresses a step later</source>
        <translation>Diese Adressen einen Schritt später benachrichtigen</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Diesen Schritt entfernen</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::StepsEditor</name>
    <message>
        <source>Add a step</source>
        <translation>Schritt hinzufügen</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Schritt entfernen</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Schritt nach oben verschieben</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Schritt nach unten verschieben</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Schritte</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anmerkung</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Schritt %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SubmitDialog</name>
    <message>
        <source>Submit %1 for signing</source>
        <translation>%1 zum Signieren einreichen</translation>
    </message>
    <message>
        <source>It is frozen: nothing in it can be changed any more, its files included. A process engineer and then a quality engineer sign it; neither may be somebody who edited it. Another version of this recipe that still waits for signatures is superseded.</source>
        <translation>Die Version wird eingefroren: Nichts darin kann mehr geändert werden, auch nicht ihre Dateien. Ein Prozessingenieur und dann ein Qualitätsingenieur signieren sie; keiner von beiden darf sie bearbeitet haben. Eine andere Version dieses Rezepts, die noch auf Signaturen wartet, wird abgelöst.</translation>
    </message>
    <message>
        <source>Submit for signing</source>
        <translation>Zum Signieren einreichen</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Als Entwurf behalten</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Stunden</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Tage</translation>
    </message>
    <message>
        <source>Signatures wanted within</source>
        <translation>Signaturen verlangt innerhalb von</translation>
    </message>
    <message>
        <source>What is not saved yet is saved first.</source>
        <translation>Was noch nicht gespeichert ist, wird zuerst gespeichert.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SyslogCard</name>
    <message>
        <source>Syslog receivers</source>
        <translation>Syslog-Empfänger</translation>
    </message>
    <message>
        <source>A receiver, such as the log server of those who watch over security, gets a message of each alarm that comes, is acknowledged or goes. While it is away the messages wait in the store, and come in their order when it is back.</source>
        <translation>Ein Empfänger, etwa der Protokollserver derer, die über die Security wachen, erhält eine Nachricht zu jedem Alarm, der kommt, quittiert wird oder geht. Solange er nicht erreichbar ist, warten die Nachrichten im Datenspeicher und kommen in ihrer Reihenfolge, sobald er wieder da ist.</translation>
    </message>
    <message>
        <source>There is no receiver yet.</source>
        <translation>Es gibt noch keinen Empfänger.</translation>
    </message>
    <message>
        <source>Add receiver</source>
        <translation>Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>TLS to host, alarms</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, and checkpoints of the audit trail</source>
        <translation>%1 und Checkpoints des Audit-Trails</translation>
    </message>
    <message>
        <source>A test was sent. UDP does not tell whether it arrived.</source>
        <translation>Ein Test wurde gesendet. UDP sagt nicht, ob er angekommen ist.</translation>
    </message>
    <message>
        <source>A test was sent, and the receiver took it.</source>
        <translation>Ein Test wurde gesendet, und der Empfänger hat ihn angenommen.</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Test wird gesendet…</translation>
    </message>
    <message>
        <source>It gets no message any more, and those that wait for it are not sent. To pause it, switch it off instead.</source>
        <translation>Er erhält keine Nachrichten mehr, und die für ihn wartenden werden nicht gesendet. Um ihn auszusetzen, schalten Sie ihn stattdessen aus.</translation>
    </message>
    <message>
        <source>It gets no message any more. To pause it, switch it off instead.</source>
        <translation>Er erhält keine Nachrichten mehr. Um ihn auszusetzen, schalten Sie ihn stattdessen aus.</translation>
    </message>
    <message>
        <source>Remove the receiver “%1”?</source>
        <translation>Den Empfänger „%1“ entfernen?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>The receiver “%1” is removed.</source>
        <translation>Der Empfänger „%1“ ist entfernt.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SyslogEditor</name>
    <message>
        <source>Send a test</source>
        <translation>Test senden</translation>
    </message>
    <message>
        <source>Add a syslog receiver</source>
        <translation>Syslog-Empfänger hinzufügen</translation>
    </message>
    <message>
        <source>Syslog receiver “%1”</source>
        <translation>Syslog-Empfänger „%1“</translation>
    </message>
    <message>
        <source>A test was sent. UDP does not tell whether it arrived: look for it at the receiver.</source>
        <translation>Ein Test wurde gesendet. UDP sagt nicht, ob er angekommen ist: Sehen Sie beim Empfänger nach.</translation>
    </message>
    <message>
        <source>A test was sent, and the receiver took it.</source>
        <translation>Ein Test wurde gesendet, und der Empfänger hat ihn angenommen.</translation>
    </message>
    <message>
        <source>The receiver “%1” is saved.</source>
        <translation>Der Empfänger „%1“ ist gespeichert.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SyslogForm</name>
    <message>
        <source>Receiver</source>
        <translation>Empfänger</translation>
    </message>
    <message>
        <source>Messages are sent to it</source>
        <translation>Nachrichten werden an ihn gesendet</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>As people here call it, such as “Security desk”.</source>
        <translation>Wie er hier genannt wird, etwa „Security-Leitstelle“.</translation>
    </message>
    <message>
        <source>How messages travel</source>
        <translation>Übertragung der Nachrichten</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Rechner</translation>
    </message>
    <message>
        <source>Its name as in its certificate, or its address.</source>
        <translation>Sein Name wie im Zertifikat oder seine Adresse.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Authority&apos;s file</source>
        <translation>Datei der Zertifizierungsstelle</translation>
    </message>
    <message>
        <source>Of the authority that signed the receiver&apos;s certificate. A receiver with another one gets nothing.</source>
        <translation>Der Stelle, die das Zertifikat des Empfängers signiert hat. Ein Empfänger mit einem anderen erhält nichts.</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Eigenes Zertifikat</translation>
    </message>
    <message>
        <source>Where the receiver asks who sends. Empty: it does not.</source>
        <translation>Falls der Empfänger fragt, wer sendet. Leer: Er fragt nicht.</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>Dessen privater Schlüssel</translation>
    </message>
    <message>
        <source>Not encrypted; nobody but the account of this program may read it.</source>
        <translation>Nicht verschlüsselt; nur das Konto dieses Programms darf ihn lesen.</translation>
    </message>
    <message>
        <source>What it gets</source>
        <translation>Was er erhält</translation>
    </message>
    <message>
        <source>Checkpoints of the audit trail, too</source>
        <translation>Auch Checkpoints des Audit-Trails</translation>
    </message>
    <message>
        <source>With the checkpoints outside it shows when the whole trail is written anew or its end is cut off.</source>
        <translation>Mit den Checkpoints außerhalb zeigt sich, wenn der gesamte Audit-Trail neu geschrieben oder sein Ende abgeschnitten wird.</translation>
    </message>
    <message>
        <source>Encrypted, and it is certain who receives.</source>
        <translation>Verschlüsselt, und es ist sicher, wer empfängt.</translation>
    </message>
    <message>
        <source>Can be read and changed on the way: only in a network that is trusted.</source>
        <translation>Kann unterwegs gelesen und verändert werden: nur in einem vertrauenswürdigen Netzwerk.</translation>
    </message>
    <message>
        <source>Can be read and changed on the way, and a message that is lost is not missed: only where nothing else is understood.</source>
        <translation>Kann unterwegs gelesen und verändert werden, und eine verlorene Nachricht fällt nicht auf: nur, wo nichts anderes verstanden wird.</translation>
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
    <name>linewarden::ui::TrailPage</name>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
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
    <name>linewarden::ui::VerificationBadge</name>
    <message>
        <source>%1
Press to see every check.</source>
        <translation>%1
Drücken, um jede Prüfung zu sehen.</translation>
    </message>
    <message>
        <source>Does not verify: %1</source>
        <translation>Prüfung nicht bestanden: %1</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>Wird geprüft</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::VersionLife</name>
    <message>
        <source>Versions of this recipe</source>
        <translation>Versionen dieses Rezepts</translation>
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
    <name>linewarden::ui::WaitingStrip</name>
    <message>
        <source>Role changes that wait for a second person</source>
        <translation>Rollenänderungen, die auf eine zweite Person warten</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Weniger anzeigen</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>%n weitere anzeigen</numerusform>
            <numerusform>%n weitere anzeigen</numerusform>
        </translation>
    </message>
    <message>
        <source>Why: %1. Waits until %2.</source>
        <translation>Warum: %1. Wartet bis %2.</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Bestätigen…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Zurücknehmen…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Ablehnen…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WallboardFeed</name>
    <message>
        <source>OEE since %1</source>
        <translation>OEE seit %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Geschwindigkeit</translation>
    </message>
    <message>
        <source>OEE</source>
        <translation>OEE</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Verfügbarkeit</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Leistung</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Data is stale since %1</source>
        <translation>Daten veraltet seit %1</translation>
    </message>
    <message>
        <source>No readings have come yet</source>
        <translation>Noch sind keine Messwerte eingegangen</translation>
    </message>
    <message>
        <source>The plant file names no line.</source>
        <translation>Die Anlagendatei nennt keine Linie.</translation>
    </message>
    <message numerus="yes">
        <source>active alarms</source>
        <translation>
            <numerusform>aktiver Alarm</numerusform>
            <numerusform>aktive Alarme</numerusform>
        </translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Keine aktiven Alarme</translation>
    </message>
    <message>
        <source>%1 not acknowledged</source>
        <translation>%1 unquittiert</translation>
    </message>
    <message>
        <source>Alarms are not up to date since %1</source>
        <translation>Alarme sind nicht aktuell seit %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WallboardProgram</name>
    <message>
        <source>The wallboard cannot be drawn: %1. Install what docs/dependencies.md names for it (on Debian qml6-module-qtquick, qml6-module-qtquick-window and qml6-module-qtqml-workerscript) and start again.</source>
        <translation>Die Wandanzeige kann nicht gezeichnet werden: %1. Installieren Sie, was docs/dependencies.md dafür nennt (unter Debian qml6-module-qtquick, qml6-module-qtquick-window und qml6-module-qtqml-workerscript), und starten Sie erneut.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Wird geöffnet</translation>
    </message>
    <message>
        <source>The lines are shown as soon as they are known.</source>
        <translation>Die Linien werden angezeigt, sobald sie bekannt sind.</translation>
    </message>
    <message numerus="yes">
        <source>There is no screen %1 (%n connected). The wallboard is shown on the first.</source>
        <translation>
            <numerusform>Bildschirm %1 gibt es nicht (%n angeschlossen). Die Wandanzeige erscheint auf dem ersten.</numerusform>
            <numerusform>Bildschirm %1 gibt es nicht (%n angeschlossen). Die Wandanzeige erscheint auf dem ersten.</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice plant could not start</source>
        <translation>Die Übungsanlage konnte nicht starten</translation>
    </message>
    <message>
        <source>Nothing is set up here yet</source>
        <translation>Hier ist noch nichts eingerichtet</translation>
    </message>
    <message>
        <source>There is no installation in %1. Start Linewarden without --wallboard to set one up, or name its folder by --data.</source>
        <translation>In %1 gibt es keine Installation. Starten Sie Linewarden ohne --wallboard, um eine einzurichten, oder geben Sie ihren Ordner mit --data an.</translation>
    </message>
    <message>
        <source>Escape closes this.</source>
        <translation>Escape schließt dies.</translation>
    </message>
    <message numerus="yes">
        <source>This is tried again every %n seconds; Escape closes it.</source>
        <translation>
            <numerusform>Jede Sekunde (%n) wird es erneut versucht; Escape schließt dies.</numerusform>
            <numerusform>Alle %n Sekunden wird es erneut versucht; Escape schließt dies.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be saved as %1. Check that the folder is there and can be written to, and that the name ends in .png.</source>
        <translation>Das Bild konnte nicht als %1 gespeichert werden. Prüfen Sie, ob der Ordner vorhanden und beschreibbar ist und ob der Name auf .png endet.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WallboardWindow</name>
    <message>
        <source>Linewarden wallboard</source>
        <translation>Linewarden-Wandanzeige</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WatchChart</name>
    <message>
        <source>Control charts of %1</source>
        <translation>Regelkarten von %1</translation>
    </message>
    <message>
        <source>No subgroup yet: the first one comes after %1 of running.</source>
        <translation>Noch keine Untergruppe: Die erste kommt nach %1 Betrieb.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WatchLegend</name>
    <message>
        <source>Subgroup means</source>
        <translation>Untergruppenmittelwerte</translation>
    </message>
    <message>
        <source>EWMA</source>
        <translation>EWMA</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>Seine Grenzwerte</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Zielwert</translation>
    </message>
    <message>
        <source>Upper sum</source>
        <translation>Obere Summe</translation>
    </message>
    <message>
        <source>Lower sum</source>
        <translation>Untere Summe</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Signal begins</source>
        <translation>Signal beginnt</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WatchPanel</name>
    <message>
        <source>No chart</source>
        <translation>Keine Regelkarte</translation>
    </message>
    <message>
        <source>Process variable</source>
        <translation>Prozessgröße</translation>
    </message>
    <message>
        <source>%1, as measured</source>
        <translation>%1, wie gemessen</translation>
    </message>
    <message>
        <source>Choose a parameter to see how what it governs is measured.</source>
        <translation>Wählen Sie einen Parameter, um zu sehen, wie das gemessen wird, was er bestimmt.</translation>
    </message>
    <message>
        <source>No measured value belongs to this parameter in the plant file, so only the set point itself is guarded.</source>
        <translation>In der Anlagendatei gehört kein Messwert zu diesem Parameter; daher wird nur der Sollwert selbst überwacht.</translation>
    </message>
    <message>
        <source>Point at the chart, or press Left and Right in it, to read a subgroup&apos;s numbers.</source>
        <translation>Zeigen Sie auf die Regelkarte, oder drücken Sie darin Links und Rechts, um die Zahlen einer Untergruppe zu lesen.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WithdrawDialog</name>
    <message>
        <source>From this moment nobody can load it into %1 any more, and a critical alert says so. What the machine runs now goes on until it is stopped there. This cannot be undone.</source>
        <translation>Von diesem Moment an kann niemand sie mehr in %1 laden, und eine kritische Meldung gibt es bekannt. Was die Maschine jetzt fährt, läuft weiter, bis es dort gestoppt wird. Dies kann nicht rückgängig gemacht werden.</translation>
    </message>
    <message>
        <source>Withdraw it at once</source>
        <translation>Sofort zurückziehen</translation>
    </message>
    <message>
        <source>What your signature means</source>
        <translation>Was Ihre Signatur bedeutet</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Signiert von</translation>
    </message>
    <message>
        <source>Hash of the version</source>
        <translation>Hash der Version</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 ist zurückgezogen.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
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
    <message>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Zugriffskontrolle</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mein Konto</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Rezepte</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alarme</translation>
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
    <message>
        <source>In place of the window: lines and alarms on a whole screen, for a monitor in a hall. Takes no input; Escape closes it.</source>
        <translation>Anstelle des Fensters: Linien und Alarme bildschirmfüllend, für einen Monitor in einer Halle. Nimmt keine Eingaben an; Escape schließt sie.</translation>
    </message>
    <message>
        <source>With --wallboard: which screen, counted from 1.</source>
        <translation>Mit --wallboard: welcher Bildschirm, gezählt ab 1.</translation>
    </message>
    <message>
        <source>With --wallboard: save a picture of it and end.</source>
        <translation>Mit --wallboard: ein Bild davon speichern und beenden.</translation>
    </message>
    <message>
        <source>--screen and --picture are for --wallboard: give it too.</source>
        <translation>--screen und --picture gelten für --wallboard: Geben Sie auch dieses an.</translation>
    </message>
    <message>
        <source>--tour walks through the window: leave --wallboard out, or use --picture.</source>
        <translation>--tour führt durch das Fenster: Lassen Sie --wallboard weg, oder verwenden Sie --picture.</translation>
    </message>
    <message>
        <source>--screen is a number from 1 to %1; “%2” is not.</source>
        <translation>--screen ist eine Zahl von 1 bis %1; „%2“ ist keine.</translation>
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
