<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en_GB">
<context>
    <name>AccessGuard</name>
    <message>
        <source>You may not %1. These roles may: %2. Ask one of them, or ask an administrator for the role.</source>
        <translation>Autorizzazione mancante: %1. Questi ruoli sono autorizzati: %2. Rivolgersi a uno di loro o chiedere il ruolo a un amministratore.</translation>
    </message>
    <message>
        <source>You are no longer signed in. Sign in again to go on.</source>
        <translation>L&apos;accesso è scaduto. Accedere di nuovo per continuare.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Nessun utente ha effettuato l&apos;accesso. Accedere prima di continuare.</translation>
    </message>
    <message>
        <source>The console is locked. Unlock it with your password and code.</source>
        <translation>La console è bloccata. Sbloccarla con la password e il codice.</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Installazione</translation>
    </message>
    <message>
        <source>Your role demands a security key, and you have none registered. Add one under “My account”; everything else opens then.</source>
        <translation>Il ruolo richiede una chiave di sicurezza e non ne è registrata nessuna. Aggiungerne una in «Il mio account»; poi si apre tutto il resto.</translation>
    </message>
    <message>
        <source>This needs your password and second factor once more, since it is some minutes since you last gave them.</source>
        <translation>Serve di nuovo la password con il secondo fattore, perché sono passati alcuni minuti dall&apos;ultima volta.</translation>
    </message>
</context>
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The idle lock has to be between %1 and %2 minutes.</source>
        <translation>Il blocco per inattività deve essere tra %1 e %2 minuti.</translation>
    </message>
    <message>
        <source>A session has to last between %1 and %2 minutes.</source>
        <translation>Una sessione deve durare tra %1 e %2 minuti.</translation>
    </message>
    <message>
        <source>These rules hold for the role “%1” already; nothing was changed.</source>
        <translation>Queste regole valgono già per il ruolo «%1»; non è cambiato nulla.</translation>
    </message>
</context>
<context>
    <name>AccessReviewDesk</name>
    <message>
        <source>There is no such review. Refresh the list.</source>
        <translation>Questa revisione non esiste. Aggiornare l&apos;elenco.</translation>
    </message>
    <message>
        <source>A review is open already, number %1. Finish and sign that one first.</source>
        <translation>Una revisione è già aperta, la numero %1. Completare e firmare prima quella.</translation>
    </message>
    <message>
        <source>This review was signed by %1 and cannot be changed any more. Open a new one.</source>
        <translation>Questa revisione è stata firmata da %1 e non può più essere modificata. Aprirne una nuova.</translation>
    </message>
    <message>
        <source>This review has no such item. Refresh it.</source>
        <translation>Questa revisione non ha tale voce. Aggiornarla.</translation>
    </message>
    <message>
        <source>The role “%1” of %2 can no longer be removed, so nothing was signed. %3</source>
        <translation>Il ruolo «%1» di %2 non può più essere tolto, quindi non è stato firmato nulla. %3</translation>
    </message>
    <message>
        <source>It was taken and given anew since the review was opened. Keep it here, and judge it in a new review.</source>
        <translation>È stato tolto e riassegnato dopo l&apos;apertura della revisione. Mantenerlo qui e valutarlo in una nuova revisione.</translation>
    </message>
</context>
<context>
    <name>AccessReviewRules</name>
    <message>
        <source>“%1” of %2 is not decided yet. Keep or remove each role, then sign.</source>
        <translation>«%1» di %2 non è ancora deciso. Mantenere o togliere ogni ruolo, poi firmare.</translation>
    </message>
    <message>
        <source>%1 decided over a role of their own, “%2”. Another security officer or an administrator has to decide it.</source>
        <translation>%1 ha deciso su un proprio ruolo, «%2». Deve decidere un altro responsabile della cybersecurity o un amministratore.</translation>
    </message>
    <message>
        <source>Taking the role “%1” from %2 needs two people, and you both decided and would sign it. Let an administrator or another security officer decide it, then sign.</source>
        <translation>Togliere il ruolo «%1» a %2 richiede due persone, e qui la stessa ha deciso e firmerebbe. Far decidere un amministratore o un altro responsabile della cybersecurity, poi firmare.</translation>
    </message>
    <message>
        <source>In a review administrators decide only over roles of administrators and security officers. A security officer decides over this one.</source>
        <translation>In una revisione gli amministratori decidono solo sui ruoli di amministratori e responsabili della cybersecurity. Su questo decide un responsabile della cybersecurity.</translation>
    </message>
    <message>
        <source>Nobody decides over their own roles, nor those of a second account of theirs. Another security officer or an administrator has to.</source>
        <translation>Nessuno decide sui propri ruoli né su quelli di un proprio secondo account. Deve farlo un altro responsabile della cybersecurity o un amministratore.</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>A password has at least 12 characters. A few words in a row are easy to remember and hard to guess.</source>
        <translation>Una password ha almeno 12 caratteri. Alcune parole in fila sono facili da ricordare e difficili da indovinare.</translation>
    </message>
    <message>
        <source>This password is longer than the 1024 bytes that can be used. Shorten it.</source>
        <translation>Questa password supera i 1024 byte utilizzabili. Accorciarla.</translation>
    </message>
    <message>
        <source>The password is the account name. Choose one that nobody can guess.</source>
        <translation>La password coincide con il nome account. Sceglierne una che nessuno possa indovinare.</translation>
    </message>
    <message>
        <source>This password is among those that are tried first. Choose one that nobody can guess; a few words in a row are easy to remember.</source>
        <translation>Questa password è tra quelle che vengono provate per prime. Sceglierne una che nessuno possa indovinare; alcune parole in fila sono facili da ricordare.</translation>
    </message>
</context>
<context>
    <name>ActionWords</name>
    <message>
        <source>Signed in at %2</source>
        <translation>Accesso su %2</translation>
    </message>
    <message>
        <source>Signed out at %2</source>
        <translation>Uscita su %2</translation>
    </message>
    <message>
        <source>Ended a session of %1</source>
        <translation>Ha terminato una sessione di %1</translation>
    </message>
    <message>
        <source>Locked the console at %2</source>
        <translation>Ha bloccato la console su %2</translation>
    </message>
    <message>
        <source>Unlocked the console at %2</source>
        <translation>Ha sbloccato la console su %2</translation>
    </message>
    <message>
        <source>Was refused at sign-in at %2</source>
        <translation>Accesso rifiutato su %2</translation>
    </message>
    <message>
        <source>Was made to wait at sign-in at %2</source>
        <translation>Accesso fatto attendere su %2</translation>
    </message>
    <message>
        <source>Gave the password at %2</source>
        <translation>Ha dato la password su %2</translation>
    </message>
    <message>
        <source>Proved again who they are</source>
        <translation>Ha confermato di nuovo la propria identità</translation>
    </message>
    <message>
        <source>Used a recovery code</source>
        <translation>Ha usato un codice di recupero</translation>
    </message>
    <message>
        <source>Tried what their roles do not allow</source>
        <translation>Ha tentato ciò che i suoi ruoli non consentono</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <translation>Ha invitato %1</translation>
    </message>
    <message>
        <source>Added the account %1</source>
        <translation>Ha aggiunto l&apos;account %1</translation>
    </message>
    <message>
        <source>Became the first administrator</source>
        <translation>È diventato il primo amministratore</translation>
    </message>
    <message>
        <source>Came in from the plant&apos;s directory</source>
        <translation>È arrivato dalla directory dell&apos;impianto</translation>
    </message>
    <message>
        <source>Got their roles from the plant&apos;s directory</source>
        <translation>Ha ricevuto i ruoli dalla directory dell&apos;impianto</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>Ha disabilitato %1</translation>
    </message>
    <message>
        <source>Enabled %1</source>
        <translation>Ha abilitato %1</translation>
    </message>
    <message>
        <source>Reset the password of %1</source>
        <translation>Ha reimpostato la password di %1</translation>
    </message>
    <message>
        <source>Reset the second factor of %1</source>
        <translation>Ha reimpostato il secondo fattore di %1</translation>
    </message>
    <message>
        <source>Chose their password and second factor</source>
        <translation>Ha scelto password e secondo fattore</translation>
    </message>
    <message>
        <source>Changed their password</source>
        <translation>Ha cambiato la password</translation>
    </message>
    <message>
        <source>Set up an authenticator</source>
        <translation>Ha configurato un autenticatore</translation>
    </message>
    <message>
        <source>Made new recovery codes</source>
        <translation>Ha creato nuovi codici di recupero</translation>
    </message>
    <message>
        <source>Added a security key</source>
        <translation>Ha aggiunto una chiave di sicurezza</translation>
    </message>
    <message>
        <source>Removed a security key</source>
        <translation>Ha rimosso una chiave di sicurezza</translation>
    </message>
    <message>
        <source>Made a new signing key</source>
        <translation>Ha creato una nuova chiave di firma</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>Ha firmato %1</translation>
    </message>
    <message>
        <source>Showed a security key that looks copied</source>
        <translation>Ha mostrato una chiave di sicurezza che sembra copiata</translation>
    </message>
    <message>
        <source>Gave %1 the role “%3”</source>
        <translation>Ha assegnato a %1 il ruolo «%3»</translation>
    </message>
    <message>
        <source>Took the role “%3” from %1</source>
        <translation>Ha tolto il ruolo «%3» a %1</translation>
    </message>
    <message>
        <source>Asked to give %1 the role “%3”</source>
        <translation>Ha chiesto di assegnare a %1 il ruolo «%3»</translation>
    </message>
    <message>
        <source>Asked to take the role “%3” from %1</source>
        <translation>Ha chiesto di togliere il ruolo «%3» a %1</translation>
    </message>
    <message>
        <source>Refused to change the role “%3” of %1</source>
        <translation>Ha rifiutato di cambiare il ruolo «%3» di %1</translation>
    </message>
    <message>
        <source>Opened an access review</source>
        <translation>Ha aperto una revisione degli accessi</translation>
    </message>
    <message>
        <source>Decided on a role in an access review</source>
        <translation>Ha deciso su un ruolo in una revisione degli accessi</translation>
    </message>
    <message>
        <source>Signed an access review</source>
        <translation>Ha firmato una revisione degli accessi</translation>
    </message>
    <message>
        <source>Changed what a role demands at sign-in</source>
        <translation>Ha cambiato ciò che un ruolo richiede all&apos;accesso</translation>
    </message>
    <message>
        <source>Changed the plant&apos;s directory</source>
        <translation>Ha cambiato la directory dell&apos;impianto</translation>
    </message>
    <message>
        <source>Was found disabled in the directory</source>
        <translation>Risulta disabilitato nella directory</translation>
    </message>
    <message>
        <source>Prepared emergency access</source>
        <translation>Ha preparato l&apos;accesso di emergenza</translation>
    </message>
    <message>
        <source>Opened emergency access</source>
        <translation>Ha aperto l&apos;accesso di emergenza</translation>
    </message>
    <message>
        <source>Closed emergency access</source>
        <translation>Ha chiuso l&apos;accesso di emergenza</translation>
    </message>
    <message>
        <source>Reviewed an emergency access</source>
        <translation>Ha esaminato un accesso di emergenza</translation>
    </message>
    <message>
        <source>Acknowledged a security notice</source>
        <translation>Ha riconosciuto un avviso di sicurezza</translation>
    </message>
    <message>
        <source>Gave rise to a security notice</source>
        <translation>Ha dato origine a un avviso di sicurezza</translation>
    </message>
    <message>
        <source>Changed settings of the installation</source>
        <translation>Ha cambiato impostazioni dell&apos;installazione</translation>
    </message>
    <message>
        <source>Set this installation up</source>
        <translation>Ha configurato questa installazione</translation>
    </message>
    <message>
        <source>Exported values to a file</source>
        <translation>Ha esportato valori in un file</translation>
    </message>
    <message>
        <source>Verified the audit trail</source>
        <translation>Ha verificato l&apos;audit trail</translation>
    </message>
    <message>
        <source>Checked the store</source>
        <translation>Ha controllato l&apos;archivio</translation>
    </message>
    <message>
        <source>Changed the plant file</source>
        <translation>Ha cambiato il file d&apos;impianto</translation>
    </message>
    <message>
        <source>Started the collector</source>
        <translation>Ha avviato il raccoglitore</translation>
    </message>
    <message>
        <source>Stopped the collector</source>
        <translation>Ha fermato il raccoglitore</translation>
    </message>
    <message>
        <source>Ran the command “%1”</source>
        <translation>Ha eseguito il comando «%1»</translation>
    </message>
    <message>
        <source>Had to wait after failed sign-ins</source>
        <translation>Ha dovuto attendere dopo accessi falliti</translation>
    </message>
    <message>
        <source>Failed sign-ins over many accounts</source>
        <translation>Accessi falliti su molti account</translation>
    </message>
    <message>
        <source>Began a draft of recipe %1</source>
        <translation>Ha iniziato una bozza della ricetta %1</translation>
    </message>
    <message>
        <source>Edited recipe %1</source>
        <translation>Ha modificato la ricetta %1</translation>
    </message>
    <message>
        <source>Discarded the draft of recipe %1</source>
        <translation>Ha eliminato la bozza della ricetta %1</translation>
    </message>
    <message>
        <source>Commented on recipe %1</source>
        <translation>Ha commentato la ricetta %1</translation>
    </message>
    <message>
        <source>Added a file to recipe %1</source>
        <translation>Ha aggiunto un file alla ricetta %1</translation>
    </message>
    <message>
        <source>Submitted recipe %1</source>
        <translation>Ha inviato alla firma la ricetta %1</translation>
    </message>
    <message>
        <source>Signed recipe %1</source>
        <translation>Ha firmato la ricetta %1</translation>
    </message>
    <message>
        <source>Rejected recipe %1</source>
        <translation>Ha respinto la ricetta %1</translation>
    </message>
    <message>
        <source>Withdrew recipe %1</source>
        <translation>Ha ritirato la ricetta %1</translation>
    </message>
    <message>
        <source>Recipe %1 gave way to a newer one</source>
        <translation>La ricetta %1 è stata sostituita da una più recente</translation>
    </message>
    <message>
        <source>Recipe %1 became effective</source>
        <translation>La ricetta %1 è entrata in vigore</translation>
    </message>
    <message>
        <source>Began to load recipe %1</source>
        <translation>Ha iniziato a caricare la ricetta %1</translation>
    </message>
    <message>
        <source>Loaded recipe %1</source>
        <translation>Ha caricato la ricetta %1</translation>
    </message>
    <message>
        <source>Failed to load recipe %1</source>
        <translation>Caricamento della ricetta %1 fallito</translation>
    </message>
    <message>
        <source>Was interrupted loading recipe %1</source>
        <translation>Caricamento della ricetta %1 interrotto</translation>
    </message>
    <message>
        <source>Found values drifted from recipe %1</source>
        <translation>Ha rilevato valori in deriva rispetto alla ricetta %1</translation>
    </message>
    <message>
        <source>Found the values of %1 as signed</source>
        <translation>Ha trovato i valori di %1 come firmati</translation>
    </message>
    <message>
        <source>Found recipe %1 not verifiable</source>
        <translation>Ha trovato non verificabile la ricetta %1</translation>
    </message>
    <message>
        <source>Wrote values to %1</source>
        <translation>Ha scritto valori in %1</translation>
    </message>
    <message>
        <source>Searched the audit trail</source>
        <translation>Ha cercato nell&apos;audit trail</translation>
    </message>
    <message>
        <source>Exported the audit trail to a file</source>
        <translation>Ha esportato l&apos;audit trail in un file</translation>
    </message>
    <message>
        <source>Proved entry %1 of the audit trail</source>
        <translation>Ha provato la voce %1 dell&apos;audit trail</translation>
    </message>
    <message>
        <source>Made a checkpoint of the trail</source>
        <translation>Ha creato un checkpoint dell&apos;audit trail</translation>
    </message>
    <message>
        <source>Saved a search of the audit trail</source>
        <translation>Ha salvato una ricerca nell&apos;audit trail</translation>
    </message>
    <message>
        <source>Removed a saved search of the audit trail</source>
        <translation>Ha rimosso una ricerca salvata nell&apos;audit trail</translation>
    </message>
    <message>
        <source>Moved old entries to an archive</source>
        <translation>Ha spostato voci vecchie in un file d&apos;archivio</translation>
    </message>
    <message>
        <source>Made the trail&apos;s hash tree anew</source>
        <translation>Ha ricreato l&apos;albero di hash dell&apos;audit trail</translation>
    </message>
    <message>
        <source>Acknowledged alarm %1</source>
        <translation>Ha riconosciuto l&apos;allarme %1</translation>
    </message>
    <message>
        <source>Reset alarm %1</source>
        <translation>Ha ripristinato l&apos;allarme %1</translation>
    </message>
    <message>
        <source>Shelved alarm %1</source>
        <translation>Ha accantonato l&apos;allarme %1</translation>
    </message>
    <message>
        <source>Took alarm %1 off the shelf</source>
        <translation>Ha tolto l&apos;accantonamento dell&apos;allarme %1</translation>
    </message>
    <message>
        <source>Asked to take alarm %1 out of service</source>
        <translation>Ha chiesto di mettere fuori servizio l&apos;allarme %1</translation>
    </message>
    <message>
        <source>Took alarm %1 out of service</source>
        <translation>Ha messo fuori servizio l&apos;allarme %1</translation>
    </message>
    <message>
        <source>Refused to take alarm %1 out of service</source>
        <translation>Ha rifiutato di mettere fuori servizio l&apos;allarme %1</translation>
    </message>
    <message>
        <source>Returned alarm %1 to service</source>
        <translation>Ha rimesso in servizio l&apos;allarme %1</translation>
    </message>
    <message>
        <source>Commented on alarm %1</source>
        <translation>Ha commentato l&apos;allarme %1</translation>
    </message>
    <message>
        <source>Silenced the sound of alarms at %2</source>
        <translation>Ha tacitato il suono degli allarmi su %2</translation>
    </message>
    <message>
        <source>Exported figures or journal of alarms</source>
        <translation>Ha esportato indicatori o giornale degli allarmi</translation>
    </message>
    <message>
        <source>Saved a view of the alarms</source>
        <translation>Ha salvato una vista degli allarmi</translation>
    </message>
    <message>
        <source>Removed a saved view of the alarms</source>
        <translation>Ha rimosso una vista salvata degli allarmi</translation>
    </message>
    <message>
        <source>Changed the alarm route “%1”</source>
        <translation>Ha cambiato l&apos;inoltro degli allarmi «%1»</translation>
    </message>
    <message>
        <source>Tested the alarm route “%1”</source>
        <translation>Ha provato l&apos;inoltro degli allarmi «%1»</translation>
    </message>
</context>
<context>
    <name>AlarmActs</name>
    <message>
        <source>The alarm is not shelved.</source>
        <translation>L&apos;allarme non è accantonato.</translation>
    </message>
    <message>
        <source>%1 asked for this already; a second person has to approve it.</source>
        <translation>%1 l&apos;ha già chiesto; deve approvarlo una seconda persona.</translation>
    </message>
    <message>
        <source>Nobody asks for this alarm to be out of service.</source>
        <translation>Nessuno ha chiesto di mettere fuori servizio questo allarme.</translation>
    </message>
    <message>
        <source>You asked for this alarm to be out of service yourself, so a second person has to approve it.</source>
        <translation>La messa fuori servizio di questo allarme è stata chiesta da lei, quindi deve approvarla una seconda persona.</translation>
    </message>
</context>
<context>
    <name>AlarmFilter</name>
    <message>
        <source>Any state</source>
        <translation>Ogni stato</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Non riconosciuto</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>Memorizzato</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Accantonato</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Soppresso da progetto</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Fuori servizio</translation>
    </message>
    <message>
        <source>Out of service asked for</source>
        <translation>Fuori servizio richiesto</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Oscillante</translation>
    </message>
    <message>
        <source>Stale (over 24 hours)</source>
        <translation>Persistente (oltre 24 ore)</translation>
    </message>
    <message>
        <source>This saved view was made by another release of the program and cannot be shown. Save it anew.</source>
        <translation>Questa vista salvata è stata creata da un&apos;altra versione del programma e non può essere mostrata. Salvarla di nuovo.</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>priorità %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>origine %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>stato %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>linea %1</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>classe %1</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>testo «%1»</translation>
    </message>
    <message>
        <source>grouped by line</source>
        <translation>raggruppati per linea</translation>
    </message>
    <message>
        <source>grouped by first-out</source>
        <translation>raggruppati per primo allarme</translation>
    </message>
    <message>
        <source>grouped by source</source>
        <translation>raggruppati per origine</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tutto</translation>
    </message>
</context>
<context>
    <name>AlarmMenu</name>
    <message>
        <source>Take off the shelf…</source>
        <translation>Togli l&apos;accantonamento…</translation>
    </message>
    <message>
        <source>Shelve…	S</source>
        <translation>Accantona…	S</translation>
    </message>
    <message>
        <source>Return to service…</source>
        <translation>Rimetti in servizio…</translation>
    </message>
    <message>
        <source>Approve out of service…</source>
        <translation>Approva il fuori servizio…</translation>
    </message>
    <message>
        <source>Refuse out of service…</source>
        <translation>Rifiuta il fuori servizio…</translation>
    </message>
    <message>
        <source>Ask to take out of service…</source>
        <translation>Chiedi il fuori servizio…</translation>
    </message>
    <message>
        <source>Acknowledge…	A</source>
        <translation>Riconosci…	A</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Ripristina…</translation>
    </message>
</context>
<context>
    <name>AlarmOrder</name>
    <message>
        <source>No line</source>
        <translation>Nessuna linea</translation>
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
        <translation>Riconosci…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Accantona…</translation>
    </message>
    <message>
        <source>End the shelf…</source>
        <translation>Termina accantonamento…</translation>
    </message>
    <message>
        <source>Out of service…</source>
        <translation>Fuori servizio…</translation>
    </message>
    <message>
        <source>Approve out of service…</source>
        <translation>Approva fuori servizio…</translation>
    </message>
    <message>
        <source>Refuse it…</source>
        <translation>Rifiuta…</translation>
    </message>
    <message>
        <source>Return to service…</source>
        <translation>Rimetti in servizio…</translation>
    </message>
</context>
<context>
    <name>AlarmRoute</name>
    <message>
        <source>Give it a name of 1 to %1 characters.</source>
        <translation>Assegnare un nome da 1 a %1 caratteri.</translation>
    </message>
    <message>
        <source>The name holds signs that cannot be seen, or begins or ends with a space. Type it anew.</source>
        <translation>Il nome contiene caratteri che non si vedono, oppure inizia o finisce con uno spazio. Digitarlo di nuovo.</translation>
    </message>
    <message>
        <source>Choose at most %1 classes and %1 lines; where all are meant, choose none.</source>
        <translation>Scegliere al massimo %1 classi e %1 linee; per intenderle tutte, non sceglierne nessuna.</translation>
    </message>
    <message>
        <source>“%1” is no class or line that alarms can have.</source>
        <translation>«%1» non è una classe o una linea che gli allarmi possano avere.</translation>
    </message>
    <message>
        <source>“%1” is no name or address of a computer. Give it as in “logs.example.com” or “192.0.2.7”, without a port.</source>
        <translation>«%1» non è il nome o l&apos;indirizzo di un computer. Indicarlo come «logs.example.com» o «192.0.2.7», senza porta.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to %1.</source>
        <translation>Una porta è un numero da 1 a %1.</translation>
    </message>
    <message>
        <source>Give the whole path of the file “%1”, from the top.</source>
        <translation>Indicare il percorso completo del file «%1», dalla radice.</translation>
    </message>
    <message>
        <source>Choose the file of the authority that signed the receiver&apos;s certificate; without it nobody could tell the receiver from another.</source>
        <translation>Scegliere il file dell&apos;autorità che ha firmato il certificato del destinatario; senza, nessuno potrebbe distinguere il destinatario da un altro.</translation>
    </message>
    <message>
        <source>A certificate of ours and its private key go together: choose both files, or none.</source>
        <translation>Un certificato proprio e la sua chiave privata vanno insieme: scegliere entrambi i file o nessuno.</translation>
    </message>
    <message>
        <source>“%1” is no mail address. Give it as in “somebody@example.com”, without a name.</source>
        <translation>«%1» non è un indirizzo e-mail. Indicarlo come «somebody@example.com», senza nome.</translation>
    </message>
    <message>
        <source>Somebody is told at once or after up to %1 minutes.</source>
        <translation>L&apos;avviso parte subito o dopo al massimo %1 minuti.</translation>
    </message>
    <message>
        <source>Each step has 1 to %1 mail addresses.</source>
        <translation>Ogni passo ha da 1 a %1 indirizzi e-mail.</translation>
    </message>
    <message>
        <source>The name to sign in with has up to %1 characters, and none that cannot be seen.</source>
        <translation>Il nome per l&apos;accesso ha al massimo %1 caratteri, tutti visibili.</translation>
    </message>
    <message>
        <source>A plan has 1 to %1 steps: who is told, and who next.</source>
        <translation>Un piano ha da 1 a %1 passi: chi viene avvisato, e chi dopo.</translation>
    </message>
    <message>
        <source>Each step comes later than the one before. Put them in their order.</source>
        <translation>Ogni passo segue nel tempo il precedente. Metterli in ordine.</translation>
    </message>
</context>
<context>
    <name>AlarmState</name>
    <message>
        <source>Normal</source>
        <translation>Normale</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Non riconosciuto</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Riconosciuto</translation>
    </message>
    <message>
        <source>Returned, unacknowledged</source>
        <translation>Rientrato, non riconosciuto</translation>
    </message>
    <message>
        <source>Latched, unacknowledged</source>
        <translation>Memorizzato, non riconosciuto</translation>
    </message>
    <message>
        <source>Latched, to be reset</source>
        <translation>Memorizzato, da ripristinare</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Accantonato</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Soppresso da progetto</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Fuori servizio</translation>
    </message>
</context>
<context>
    <name>AlarmViews</name>
    <message>
        <source>A saved view has a name of 1 to %1 characters that can be seen, on one line. Choose another name.</source>
        <translation>Una vista salvata ha un nome da 1 a %1 caratteri visibili, su una sola riga. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>What this view asks for is too long to be kept. Shorten the text that is searched for.</source>
        <translation>Ciò che questa vista richiede è troppo lungo per essere conservato. Abbreviare il testo cercato.</translation>
    </message>
    <message>
        <source>You have %1 saved views, which are the most. Remove one that you do not need any more.</source>
        <translation>Le viste salvate sono %1, il massimo. Rimuoverne una che non serve più.</translation>
    </message>
    <message>
        <source>You have no saved view of this name. It may have been removed at another workstation; open the list again.</source>
        <translation>Non c&apos;è una vista salvata con questo nome. Può essere stata rimossa su un&apos;altra postazione; riaprire l&apos;elenco.</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>Raised</source>
        <translation>Attivato</translation>
    </message>
    <message>
        <source>Returned to normal</source>
        <translation>Rientrato</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Riconosciuto</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ripristinato</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Accantonato</translation>
    </message>
    <message>
        <source>Taken off the shelf</source>
        <translation>Accantonamento tolto</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Soppresso da progetto</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>Non più soppresso</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Messo fuori servizio</translation>
    </message>
    <message>
        <source>Returned to service</source>
        <translation>Rimesso in servizio</translation>
    </message>
    <message>
        <source>Announced again</source>
        <translation>Segnalato di nuovo</translation>
    </message>
    <message>
        <source>Out of service asked for</source>
        <translation>Fuori servizio richiesto</translation>
    </message>
    <message>
        <source>Out of service refused</source>
        <translation>Fuori servizio rifiutato</translation>
    </message>
    <message>
        <source>No longer defined</source>
        <translation>Non più definito</translation>
    </message>
    <message>
        <source>above %1</source>
        <comment>a limit</comment>
        <translation>sopra %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>a limit</comment>
        <translation>sotto %1</translation>
    </message>
    <message>
        <source>more than %1 off</source>
        <comment>from the set point</comment>
        <translation>scostamento oltre %1</translation>
    </message>
    <message>
        <source>faster than %1 a second</source>
        <comment>a change</comment>
        <translation>oltre %1 al secondo</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a value</comment>
        <translation>diverso da %1</translation>
    </message>
    <message>
        <source>Shelved until %1</source>
        <translation>Accantonato fino a: %1</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>a priority</comment>
        <translation>Critica</translation>
    </message>
    <message>
        <source>High</source>
        <comment>a priority</comment>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <comment>a priority</comment>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <comment>a priority</comment>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>a source of alarms</comment>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>a source of alarms</comment>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>System</source>
        <comment>a source of alarms</comment>
        <translation>Sistema</translation>
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
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a value</comment>
        <translation>off</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, limit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; out of service asked for</source>
        <comment>a state</comment>
        <translation>%1; fuori servizio richiesto</translation>
    </message>
</context>
<context>
    <name>AlertStops</name>
    <message>
        <source>Practice: %1 asks for somebody</source>
        <translation>Esercitazione: %1 chiede l&apos;intervento di qualcuno</translation>
    </message>
    <message>
        <source>Somebody practises a flood of alarms.</source>
        <translation>Qualcuno si esercita con una valanga di allarmi.</translation>
    </message>
    <message>
        <source>None: nothing has happened in the plant.</source>
        <translation>Nessuna: nell&apos;impianto non è successo nulla.</translation>
    </message>
    <message>
        <source>Acknowledge it, and see which alarm came first.</source>
        <translation>Riconoscerlo e vedere quale allarme è arrivato per primo.</translation>
    </message>
</context>
<context>
    <name>AnchorFolder</name>
    <message>
        <source>The folder %1 for checkpoints is not there, so they are kept in the store alone for now. Connect its disk or share; what it misses is written then.</source>
        <translation>La cartella %1 per i checkpoint non è presente, quindi per ora sono conservati solo nell&apos;archivio. Collegare il suo disco o la sua condivisione; ciò che vi manca viene scritto allora.</translation>
    </message>
    <message>
        <source>The checkpoints in %1 cannot be read: %2. Check that the folder is connected and that you may read it.</source>
        <translation>Impossibile leggere i checkpoint in %1: %2. Controllare che la cartella sia collegata e di avere il diritto di lettura.</translation>
    </message>
    <message>
        <source>there is no folder</source>
        <translation>la cartella non esiste</translation>
    </message>
    <message>
        <source>it is a link, a folder or a device, not a plain file</source>
        <translation>è un collegamento, una cartella o un dispositivo, non un file normale</translation>
    </message>
</context>
<context>
    <name>ApprovalWords</name>
    <message>
        <source>%1 signed it meanwhile: %2.</source>
        <translation>Nel frattempo %1 l&apos;ha firmata: %2.</translation>
    </message>
    <message>
        <source>Approve %1, for the process?</source>
        <translation>Approvare %1 per il processo?</translation>
    </message>
    <message>
        <source>Release %1, for production?</source>
        <translation>Rilasciare %1 per la produzione?</translation>
    </message>
    <message>
        <source>Withdraw %1, from production?</source>
        <translation>Ritirare %1 dalla produzione?</translation>
    </message>
    <message>
        <source>I have looked at every value, limit and tolerance of this version; the process is right with them.</source>
        <translation>Ho esaminato ogni valore, limite e tolleranza di questa versione; con essi il processo è corretto.</translation>
    </message>
    <message>
        <source>I have looked at this version and its approval for the process; I release it for production.</source>
        <translation>Ho esaminato questa versione e la sua approvazione per il processo; la rilascio per la produzione.</translation>
    </message>
    <message>
        <source>This version must not be used for production any more.</source>
        <translation>Questa versione non deve più essere usata per la produzione.</translation>
    </message>
    <message>
        <source>Sign as process engineer</source>
        <translation>Firma come ingegnere di processo</translation>
    </message>
    <message>
        <source>Sign as quality engineer</source>
        <translation>Firma come ingegnere della qualità</translation>
    </message>
    <message>
        <source>A quality engineer still has to release it; until then nothing changes.</source>
        <translation>Un ingegnere della qualità deve ancora rilasciarla; fino ad allora non cambia nulla.</translation>
    </message>
    <message>
        <source> and takes the place of version %1</source>
        <translation> e sostituisce la versione %1</translation>
    </message>
    <message>
        <source>It becomes effective at %1%2.</source>
        <translation>Entra in vigore: %1%2.</translation>
    </message>
    <message>
        <source>It becomes effective at once%1.</source>
        <translation>Entra in vigore subito%1.</translation>
    </message>
    <message>
        <source>Its state was “%1” and is “%2” now.</source>
        <translation>Il suo stato era «%1» e ora è «%2».</translation>
    </message>
    <message>
        <source>Its content is another than you were shown: %1</source>
        <translation>Il suo contenuto è diverso da quello mostrato: %1</translation>
    </message>
    <message>
        <source>Its hash is another than you were shown.</source>
        <translation>Il suo hash è diverso da quello mostrato.</translation>
    </message>
    <message>
        <source>Version %1 is effective now.</source>
        <translation>Ora è in vigore la versione %1.</translation>
    </message>
    <message>
        <source>No version is effective any more.</source>
        <translation>Nessuna versione è più in vigore.</translation>
    </message>
    <message>
        <source>Overdue by %1</source>
        <translation>In ritardo di %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>5 h 20 min</comment>
        <translation>tra %1</translation>
    </message>
    <message>
        <source>Signed. %1 now waits for a quality engineer.</source>
        <translation>Firmata. %1 attende ora un ingegnere della qualità.</translation>
    </message>
    <message>
        <source>Signed. %1 is effective now.</source>
        <translation>Firmata. %1 è ora in vigore.</translation>
    </message>
    <message>
        <source>Signed. %1 becomes effective at its time.</source>
        <translation>Firmata. %1 entra in vigore all&apos;ora stabilita.</translation>
    </message>
    <message>
        <source>Signed. %1: %2.</source>
        <translation>Firmata. %1: %2.</translation>
    </message>
    <message>
        <source>Nothing: it is effective already.</source>
        <translation>Niente: è già in vigore.</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive older entries</source>
        <translation>Archivia le voci meno recenti</translation>
    </message>
    <message>
        <source>They leave the store for a file that is signed and encrypted, and are removed only once it was read back and verified. Who has neither the file nor its passphrase cannot read them again; that they were not changed stays provable.</source>
        <translation>Lasciano l&apos;archivio per un file firmato e cifrato, e vengono rimosse solo dopo che il file è stato riletto e verificato. Chi non ha sia il file sia la sua passphrase non può più leggerle; resta dimostrabile che non sono state modificate.</translation>
    </message>
</context>
<context>
    <name>Argon2</name>
    <message>
        <source>The password could not be checked because memory is short (%1 MiB are needed for a moment). Close other programs and try again.</source>
        <translation>Impossibile verificare la password perché la memoria è insufficiente (per un momento servono %1 MiB). Chiudere altri programmi e riprovare.</translation>
    </message>
    <message>
        <source>The stored password of this account cannot be read. An administrator has to reset it.</source>
        <translation>La password salvata di questo account non è leggibile. Un amministratore deve reimpostarla.</translation>
    </message>
</context>
<context>
    <name>AttachmentCommand</name>
    <message>
        <source>removal of a file</source>
        <translation>rimozione di un file</translation>
    </message>
</context>
<context>
    <name>AuditArchive</name>
    <message>
        <source>The archive %1 does not hold: %2 Do not rely on it; take another copy of it.</source>
        <translation>Il file d&apos;archivio %1 non è integro: %2 Non farvi affidamento; procurarsene un&apos;altra copia.</translation>
    </message>
    <message>
        <source>The archive %1 holds entries %2 to %3, and not entry %4.</source>
        <translation>Il file d&apos;archivio %1 contiene le voci da %2 a %3, e non la voce %4.</translation>
    </message>
    <message>
        <source>Its entries are not those that its checkpoint signs.</source>
        <translation>Le sue voci non sono quelle firmate dal suo checkpoint.</translation>
    </message>
    <message>
        <source>Stopped before the archive&apos;s end; nothing is said of it.</source>
        <translation>Interrotto prima della fine del file d&apos;archivio; su di esso non si può dire nulla.</translation>
    </message>
    <message>
        <source>The archive says it is of %1, but it is not signed with the key that was given: it was changed, or is of another installation. Do not rely on it.</source>
        <translation>Il file d&apos;archivio dice di essere di %1, ma non è firmato con la chiave indicata: è stato modificato o appartiene a un&apos;altra installazione. Non farvi affidamento.</translation>
    </message>
    <message>
        <source>The archive %1 cannot be read: %2. Check that it is there and that you may read it.</source>
        <translation>Impossibile leggere il file d&apos;archivio %1: %2. Controllare che ci sia e di avere il diritto di lettura.</translation>
    </message>
    <message>
        <source>The archive %1 was changed or cut short after it was written. Do not rely on it; take another copy of it.</source>
        <translation>Il file d&apos;archivio %1 è stato modificato o troncato dopo la scrittura. Non farvi affidamento; procurarsene un&apos;altra copia.</translation>
    </message>
    <message>
        <source>The passphrase does not open the archive %1. Check that it is the one that was chosen for this very file.</source>
        <translation>La passphrase non apre il file d&apos;archivio %1. Controllare che sia quella scelta proprio per questo file.</translation>
    </message>
    <message>
        <source>This is not an archive of an audit trail that Linewarden wrote, or its head was changed. Choose the whole file as it was written.</source>
        <translation>Questo non è un file d&apos;archivio di un audit trail scritto da Linewarden, oppure la sua intestazione è stata modificata. Scegliere il file completo così come è stato scritto.</translation>
    </message>
    <message>
        <source>The passphrase of an archive has at least %1 characters. Choose a longer one and keep it apart from the file: without it nobody reads the archive again.</source>
        <translation>La passphrase di un file d&apos;archivio ha almeno %1 caratteri. Sceglierne una più lunga e conservarla separata dal file: senza, nessuno potrà più leggerlo.</translation>
    </message>
    <message>
        <source>What the store keeps of the archived entries %1 to %2 was changed: it does not fit together. Keep a copy of the store, and verify the archives by themselves.</source>
        <translation>Ciò che l&apos;archivio conserva delle voci archiviate da %1 a %2 è stato modificato: non è coerente. Conservare una copia dell&apos;archivio e verificare i file d&apos;archivio separatamente.</translation>
    </message>
    <message>
        <source>Entry %1 is archived: the file “%4” holds entries %2 to %3. Give that file and its passphrase to read the entry or to prove it.</source>
        <translation>La voce %1 è archiviata: il file «%4» contiene le voci da %2 a %3. Indicare quel file e la sua passphrase per leggere la voce o per provarla.</translation>
    </message>
    <message>
        <source>The archive %1 cannot be written: %2. Choose a folder that you may write to and that has room; no entry was removed, and no file was left there.</source>
        <translation>Impossibile scrivere il file d&apos;archivio %1: %2. Scegliere una cartella in cui si può scrivere e che abbia spazio; nessuna voce è stata rimossa e nessun file vi è stato lasciato.</translation>
    </message>
    <message>
        <source>The file %1 is there already and stays as it is. Name another one.</source>
        <translation>Il file %1 esiste già e resta com&apos;è. Indicarne un altro.</translation>
    </message>
    <message>
        <source>Nothing was archived: the checkpoint over %1 entries, or the hash tree that the store keeps, does not fit the entries. Verify the trail to learn which.</source>
        <translation>Nulla è stato archiviato: il checkpoint su %1 voci, o l&apos;albero di hash conservato nell&apos;archivio, non corrisponde alle voci. Verificare l&apos;audit trail per sapere quale dei due.</translation>
    </message>
</context>
<context>
    <name>AuditArchiver</name>
    <message>
        <source>Stopped: no entry was removed, and no file was left.</source>
        <translation>Interrotto: nessuna voce è stata rimossa e nessun file è stato lasciato.</translation>
    </message>
    <message>
        <source>Nothing was archived, as the audit trail does not hold: %1 Verify the trail, keep a copy of the store, and find out who had access to it.</source>
        <translation>Nulla è stato archiviato, perché l&apos;audit trail non è integro: %1 Verificare l&apos;audit trail, conservare una copia dell&apos;archivio e accertare chi vi ha avuto accesso.</translation>
    </message>
    <message>
        <source>Somebody else archived entries meanwhile, so this was not done. Look at the trail and try again.</source>
        <translation>Nel frattempo qualcun altro ha archiviato delle voci, quindi l&apos;operazione non è stata eseguita. Esaminare l&apos;audit trail e riprovare.</translation>
    </message>
    <message>
        <source>%1 The archive %2 is whole and stays. Look at the audit page: where it does not say that these entries are archived, they are all in the store, and the file may be deleted.</source>
        <translation>%1 Il file d&apos;archivio %2 è integro e resta. Guardare la pagina dell&apos;audit: se non dice che queste voci sono archiviate, sono tutte nell&apos;archivio e il file può essere eliminato.</translation>
    </message>
    <message>
        <source>The checkpoint over %1 entries was changed in the store.</source>
        <translation>Il checkpoint su %1 voci è stato modificato nell&apos;archivio.</translation>
    </message>
    <message>
        <source>Its entries are not those that the checkpoint over %1 of them signs.</source>
        <translation>Le sue voci non sono quelle firmate dal checkpoint su %1 di esse.</translation>
    </message>
    <message>
        <source>The file is not the one that was written.</source>
        <translation>Il file non è quello che è stato scritto.</translation>
    </message>
    <message>
        <source>Entries that were to stay were changed.</source>
        <translation>Sono state modificate voci che dovevano restare.</translation>
    </message>
    <message>
        <source>The hash tree was not rebuilt, as the entries themselves do not hold, at entry %1: %2 Keep a copy of the store.</source>
        <translation>L&apos;albero di hash non è stato ricreato, perché le voci stesse non sono integre, alla voce %1: %2 Conservare una copia dell&apos;archivio.</translation>
    </message>
    <message>
        <source>What was changed of the hash tree is of archived entries. Give the archives, all from the first one on, and their passphrases.</source>
        <translation>Ciò che è stato modificato dell&apos;albero di hash riguarda voci archiviate. Indicare i file d&apos;archivio, tutti a partire dal primo, e le loro passphrase.</translation>
    </message>
    <message>
        <source>A checkpoint was signed meanwhile, so the hash tree was not rebuilt. Try again.</source>
        <translation>Nel frattempo è stato firmato un checkpoint, quindi l&apos;albero di hash non è stato ricreato. Riprovare.</translation>
    </message>
    <message>
        <source>There is nothing to archive: the newest %1 days always stay, and of the entries before that time none is covered by a checkpoint as old. Choose a later time, or wait.</source>
        <translation>Non c&apos;è nulla da archiviare: gli ultimi %1 giorni restano sempre, e delle voci precedenti a quell&apos;ora nessuna è coperta da un checkpoint altrettanto vecchio. Scegliere un&apos;ora successiva o attendere.</translation>
    </message>
    <message>
        <source>Nothing can be archived: the first checkpoint covers more than the %1 entries that one archive holds at most.</source>
        <translation>Non si può archiviare nulla: il primo checkpoint copre più delle %1 voci che un file d&apos;archivio contiene al massimo.</translation>
    </message>
    <message>
        <source>Nothing is archived now: the clock is more than a day ahead of the newest checkpoint, of %1, and by a clock that was set forward entries would seem old. Check the clock, make a checkpoint, and try again.</source>
        <translation>Ora non si archivia nulla: l&apos;orologio è avanti di oltre un giorno rispetto al checkpoint più recente, del %1, e con un orologio spostato in avanti le voci sembrerebbero vecchie. Controllare l&apos;orologio, creare un checkpoint e riprovare.</translation>
    </message>
    <message>
        <source>What the store keeps of its archives is not what the trail says was archived: it was changed or removed.</source>
        <translation>Ciò che l&apos;archivio conserva dei suoi file d&apos;archivio non è ciò che secondo l&apos;audit trail è stato archiviato: è stato modificato o rimosso.</translation>
    </message>
    <message>
        <source>The file %1 is no longer the one that was written and verified, so no entry was removed. The file stays as it is. Find out who can write to that folder, and archive to another one.</source>
        <translation>Il file %1 non è più quello che è stato scritto e verificato, quindi nessuna voce è stata rimossa. Il file resta com&apos;è. Accertare chi può scrivere in quella cartella e archiviare in un&apos;altra.</translation>
    </message>
    <message>
        <source>The clock was set back while the entries were archived, so none was removed. Set the clock right and try again.</source>
        <translation>L&apos;orologio è stato spostato indietro durante l&apos;archiviazione delle voci, quindi nessuna è stata rimossa. Regolare l&apos;orologio e riprovare.</translation>
    </message>
</context>
<context>
    <name>AuditArchiverText</name>
    <message>
        <source>Other entries would be archived now than were shown, so nothing was done. Look at what is shown now and begin again.</source>
        <translation>Ora verrebbero archiviate voci diverse da quelle mostrate, quindi non è stato fatto nulla. Esaminare ciò che è mostrato ora e ricominciare.</translation>
    </message>
</context>
<context>
    <name>AuditDifference</name>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nulla</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificato</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Aggiunto</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Rimosso</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>The PDF would have more than %L1 entries, which nobody reads. Search for less, or export as CSV or JSON lines; no file was written.</source>
        <translation>Il PDF avrebbe più di %L1 voci, che nessuno legge. Restringere la ricerca o esportare come CSV o JSON Lines; nessun file è stato scritto.</translation>
    </message>
    <message>
        <source>The export %1 cannot be written: %2. Choose a folder that you may write to and that has room; no file was left there.</source>
        <translation>Impossibile scrivere l&apos;esportazione %1: %2. Scegliere una cartella in cui si può scrivere e che abbia spazio; nessun file vi è stato lasciato.</translation>
    </message>
    <message>
        <source>The file %1 is there already and stays as it is. Name another one.</source>
        <translation>Il file %1 esiste già e resta com&apos;è. Indicarne un altro.</translation>
    </message>
    <message>
        <source>This program cannot make a PDF. Export as CSV or JSON lines, or make the PDF at the console&apos;s window.</source>
        <translation>Questo programma non può creare un PDF. Esportare come CSV o JSON Lines, o creare il PDF dalla finestra della console.</translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>This search holds “%1”, which this release does not know. Make the search anew and save it under the same name.</source>
        <translation>Questa ricerca contiene «%1», che questa versione non conosce. Rifare la ricerca e salvarla con lo stesso nome.</translation>
    </message>
    <message>
        <source>“%1” is %L2 characters long; %L3 are the most. Search for a shorter part of it.</source>
        <translation>«%1» è lungo %L2 caratteri; ne sono possibili al massimo %L3. Cercarne una parte più breve.</translation>
    </message>
    <message>
        <source>What was searched for holds a character that no entry can hold. Type it anew.</source>
        <translation>Il testo cercato contiene un carattere che nessuna voce può contenere. Digitarlo di nuovo.</translation>
    </message>
    <message>
        <source>The range ends before it begins. Choose an end after the beginning.</source>
        <translation>L&apos;intervallo finisce prima di iniziare. Scegliere una fine successiva all&apos;inizio.</translation>
    </message>
    <message>
        <source>who %1</source>
        <translation>chi: %1</translation>
    </message>
    <message>
        <source>what %1</source>
        <translation>che cosa: %1</translation>
    </message>
    <message>
        <source>object %1</source>
        <translation>oggetto: %1</translation>
    </message>
    <message>
        <source>workstation %1</source>
        <translation>postazione: %1</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>testo «%1»</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>prima di %1</translation>
    </message>
    <message>
        <source>without what was refused</source>
        <translation>senza ciò che è stato rifiutato</translation>
    </message>
    <message>
        <source>only what was refused</source>
        <translation>solo ciò che è stato rifiutato</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>tutto</translation>
    </message>
</context>
<context>
    <name>AuditPaper</name>
    <message>
        <source>Reason: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Prima: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Dopo: %1</translation>
    </message>
    <message>
        <source>Audit trail of %1</source>
        <translation>Audit trail di %1</translation>
    </message>
    <message>
        <source>Hash: %1</source>
        <translation>Hash: %1</translation>
    </message>
    <message>
        <source>%L1 entries. End of the list.</source>
        <translation>%L1 voci. Fine dell&apos;elenco.</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, pagina %2</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>Ricerca: %1</translation>
    </message>
    <message>
        <source>All that match from entry %L1 to entry %L2, oldest first; times in UTC. Long values are cut here: the exports as CSV and JSON lines have them whole.</source>
        <translation>Tutte le corrispondenze dalla voce %L1 alla voce %L2, le meno recenti prima; ore in UTC. I valori lunghi qui sono troncati: le esportazioni come CSV e JSON Lines li riportano per intero.</translation>
    </message>
    <message>
        <source>Made at %1 by %2. The file with the ending .sig beside this one signs it.</source>
        <translation>Creato: %1, da %2. Il file con estensione .sig accanto a questo lo firma.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>AuditProof</name>
    <message>
        <source>This is not a proof that Linewarden wrote, or it was cut short or changed. Get the proof again from who made it.</source>
        <translation>Questa non è una prova scritta da Linewarden, oppure è troncata o è stata modificata. Richiedere di nuovo la prova a chi l&apos;ha creata.</translation>
    </message>
    <message>
        <source>The proof does not hold: what it shows is not what its checkpoint signed. It was changed or is forged; do not rely on it.</source>
        <translation>La prova non è valida: ciò che mostra non è quanto firmato dal suo checkpoint. È stata modificata o è falsificata; non farvi affidamento.</translation>
    </message>
    <message>
        <source>The checkpoint covers entries 1 to %1, so it proves nothing about entry %2. Make a new checkpoint, or choose another entry.</source>
        <translation>Il checkpoint comprende le voci da 1 a %1, quindi non prova nulla sulla voce %2. Creare un nuovo checkpoint o scegliere un&apos;altra voce.</translation>
    </message>
    <message>
        <source>The trail no longer agrees with its checkpoint over %1 entries, so nothing can be proven with it: entries were changed. Verify the trail to learn which.</source>
        <translation>L&apos;audit trail non concorda più con il suo checkpoint su %1 voci, quindi con esso non si può provare nulla: alcune voci sono state modificate. Verificare l&apos;audit trail per sapere quali.</translation>
    </message>
</context>
<context>
    <name>AuditReader</name>
    <message>
        <source>The trail has no entry %1. It has those from 1 to its newest.</source>
        <translation>L&apos;audit trail non ha la voce %1. Ha quelle da 1 alla più recente.</translation>
    </message>
    <message>
        <source>The export was stopped before its end; no file was left.</source>
        <translation>L&apos;esportazione è stata interrotta prima della fine; nessun file è stato lasciato.</translation>
    </message>
    <message>
        <source>A saved search has a name of 1 to %1 characters that can be seen, on one line. Choose another name.</source>
        <translation>Una ricerca salvata ha un nome da 1 a %1 caratteri visibili, su una sola riga. Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>You have %1 saved searches, which are the most. Remove one that you do not need any more.</source>
        <translation>Ci sono già %1 ricerche salvate, il massimo. Rimuoverne una che non serve più.</translation>
    </message>
    <message>
        <source>You have no saved search of this name. Refresh the list.</source>
        <translation>Non c&apos;è una propria ricerca salvata con questo nome. Aggiornare l&apos;elenco.</translation>
    </message>
    <message>
        <source>No archive was given.</source>
        <translation>Non è stato indicato alcun file d&apos;archivio.</translation>
    </message>
</context>
<context>
    <name>AuditSealWords</name>
    <message>
        <source>an unknown time</source>
        <translation>ora sconosciuta</translation>
    </message>
    <message>
        <source>Broken at entry %1: found at %2 by %3. What comes from there on proves nothing.</source>
        <translation>Interrotto alla voce %1; rilevato: %2, da %3. Ciò che segue da lì in poi non prova nulla.</translation>
    </message>
    <message numerus="yes">
        <source>Never verified. %n entry(s) stand in the trail.</source>
        <translation>
            <numerusform>Mai verificato. %n voce è nell&apos;audit trail.</numerusform>
            <numerusform>Mai verificato. %n voci sono nell&apos;audit trail.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified to entry %1 at %2 by %3; %4 newer entries are not.</source>
        <translation>Verificato fino alla voce %1: %2, da %3; %4 voci più recenti non lo sono.</translation>
    </message>
    <message>
        <source>Verified to entry %1 at %2 by %3.</source>
        <translation>Verificato fino alla voce %1: %2, da %3.</translation>
    </message>
    <message>
        <source>No checkpoint yet.</source>
        <translation>Ancora nessun checkpoint.</translation>
    </message>
    <message>
        <source>Checkpoint %1 of %2 entries.</source>
        <translation>Checkpoint %1 su %2 voci.</translation>
    </message>
    <message>
        <source>Not kept in %1: %2</source>
        <translation>Non conservato in %1: %2</translation>
    </message>
    <message>
        <source>None kept in %1 yet.</source>
        <translation>Ancora nessuno conservato in %1.</translation>
    </message>
    <message>
        <source>Kept in %1 up to entry %2, %3.</source>
        <translation>Conservato in %1 fino alla voce %2, %3.</translation>
    </message>
    <message>
        <source>No place outside keeps checkpoints: whoever has the store&apos;s key could write the whole trail anew. Choose a folder in the settings.</source>
        <translation>Nessun luogo esterno conserva i checkpoint: chi ha la chiave dell&apos;archivio potrebbe riscrivere l&apos;intero audit trail. Scegliere una cartella nelle impostazioni.</translation>
    </message>
    <message>
        <source>The trail has %1 entries, but %2 were verified: its end was cut off.</source>
        <translation>L&apos;audit trail ha %1 voci, ma ne sono state verificate %2: la sua fine è stata tagliata.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was verified: the trail was rewritten.</source>
        <translation>La voce %1 non è quella che è stata verificata: l&apos;audit trail è stato riscritto.</translation>
    </message>
    <message>
        <source>The entries hold, but the store was changed: found at %1 by %2.</source>
        <translation>Le voci sono integre, ma l&apos;archivio è stato modificato; rilevato: %1, da %2.</translation>
    </message>
    <message>
        <source>Older entries are archived (1 to %1, file “%2”).</source>
        <translation>Le voci meno recenti sono archiviate (da 1 a %1, file «%2»).</translation>
    </message>
    <message>
        <source>Verified to entry %1 at %2 by %3. These are archived since; the archive alone tells whether they are still the same.</source>
        <translation>Verificato fino alla voce %1: %2, da %3. Da allora queste voci sono state archiviate; solo il file d&apos;archivio dice se sono ancora le stesse.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
    <message>
        <source>Sign-in attempts</source>
        <translation>Tentativi di accesso</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permessi</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Access reviews</source>
        <translation>Revisioni degli accessi</translation>
    </message>
    <message>
        <source>Sign-in rules</source>
        <translation>Regole di accesso</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Accesso di emergenza</translation>
    </message>
    <message>
        <source>Security notices</source>
        <translation>Avvisi di sicurezza</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Chiavi di firma</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Ricette</translation>
    </message>
    <message>
        <source>PLCs</source>
        <translation>PLC</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandi</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Eseguito</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Allarmi</translation>
    </message>
    <message>
        <source>Exports of alarms</source>
        <translation>Esportazioni di allarmi</translation>
    </message>
    <message>
        <source>Views of alarms</source>
        <translation>Viste degli allarmi</translation>
    </message>
    <message>
        <source>Alarm routing</source>
        <translation>Inoltro degli allarmi</translation>
    </message>
</context>
<context>
    <name>BreakGlass</name>
    <message>
        <source>Give your first and last name: the people who review this access have to know whom to ask.</source>
        <translation>Indicare nome e cognome: chi esamina questo accesso deve sapere a chi chiedere.</translation>
    </message>
    <message>
        <source>There is no such emergency access. Refresh the list.</source>
        <translation>Questo accesso di emergenza non esiste. Aggiornare l&apos;elenco.</translation>
    </message>
    <message>
        <source>Emergency access is not prepared: there is no phrase, or it was used. An administrator or a security officer has to seal a new one.</source>
        <translation>L&apos;accesso di emergenza non è preparato: non c&apos;è una frase, o è già stata usata. Un amministratore o un responsabile della cybersecurity deve sigillarne una nuova.</translation>
    </message>
    <message>
        <source>Somebody&apos;s account is called “emergency”, which is the name of the emergency account, so emergency access cannot be prepared here.</source>
        <translation>Un account si chiama «emergency», che è il nome dell&apos;account di emergenza: qui l&apos;accesso di emergenza non può essere preparato.</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Accesso di emergenza</translation>
    </message>
    <message>
        <source>Emergency access (%1)</source>
        <translation>Accesso di emergenza (%1)</translation>
    </message>
    <message>
        <source>This emergency access is closed already.</source>
        <translation>Questo accesso di emergenza è già chiuso.</translation>
    </message>
    <message>
        <source>Your account was reset, enabled or given a role under this emergency access, so two others have to review it.</source>
        <translation>Con questo accesso di emergenza il suo account è stato reimpostato, abilitato o ha ricevuto un ruolo; devono quindi esaminarlo altre due persone.</translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>This is not a checkpoint of an audit trail, or it was cut short or changed. Choose the text of one whole checkpoint, from its first line to the signature.</source>
        <translation>Questo non è un checkpoint di un audit trail, oppure è troncato o è stato modificato. Scegliere il testo di un checkpoint completo, dalla prima riga alla firma.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 is signed with another key than the one expected, so it says nothing about this trail. Check that it belongs to this installation; if it should, treat it as forged.</source>
        <translation>Il checkpoint di %1 è firmato con una chiave diversa da quella attesa, quindi non dice nulla su questo audit trail. Controllare che appartenga a questa installazione; se dovrebbe, considerarlo falsificato.</translation>
    </message>
    <message>
        <source>The signature of the checkpoint of %1 over %2 entries is not valid: the checkpoint was changed after it was signed, or is forged.</source>
        <translation>La firma del checkpoint di %1 su %2 voci non è valida: il checkpoint è stato modificato dopo la firma o è falsificato.</translation>
    </message>
    <message>
        <source>This is not the public key of an installation. It is written as “linewarden/ID+8 digits+base64”, or as 64 hexadecimal digits; “audit checkpoint” prints it.</source>
        <translation>Questa non è la chiave pubblica di un&apos;installazione. Si scrive come «linewarden/ID+8 cifre+base64» o come 64 cifre esadecimali; «audit checkpoint» la stampa.</translation>
    </message>
</context>
<context>
    <name>CheckpointKeeper</name>
    <message>
        <source>The folder %1 holds a checkpoint over %2 entries, but the newest of this trail is over %3: the end of the trail was cut off, or an older copy of the store was restored. Verify the trail with the checkpoints of this folder.</source>
        <translation>La cartella %1 contiene un checkpoint su %2 voci, ma il più recente di questo audit trail è su %3: la fine dell&apos;audit trail è stata tagliata, oppure è stata ripristinata una copia precedente dell&apos;archivio. Verificare l&apos;audit trail con i checkpoint di questa cartella.</translation>
    </message>
    <message>
        <source>This text has the form of a checkpoint and was not signed: checkpoints are signed only by making them.</source>
        <translation>Questo testo ha la forma di un checkpoint e non è stato firmato: i checkpoint si firmano solo creandoli.</translation>
    </message>
    <message>
        <source>No checkpoint was signed, as the audit trail does not hold: %1 Verify the trail, keep a copy of the store, and find out who had access to it.</source>
        <translation>Nessun checkpoint è stato firmato, perché l&apos;audit trail non è integro: %1 Verificare l&apos;audit trail, conservare una copia dell&apos;archivio e accertare chi vi ha avuto accesso.</translation>
    </message>
    <message>
        <source>The audit trail has no entries yet, so there is nothing to make a checkpoint of.</source>
        <translation>L&apos;audit trail non ha ancora voci, quindi non c&apos;è nulla di cui creare un checkpoint.</translation>
    </message>
    <message>
        <source>The installation&apos;s signing key was changed in the store, so nothing was signed. Restore the last verified backup.</source>
        <translation>La chiave di firma dell&apos;installazione è stata modificata nell&apos;archivio, quindi nulla è stato firmato. Ripristinare l&apos;ultimo backup verificato.</translation>
    </message>
    <message>
        <source>Its end was cut off: %1 entries were taken into its hash tree, and %2 are left.</source>
        <translation>La sua fine è stata tagliata: %1 voci erano state accolte nel suo albero di hash e ne restano %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds a checkpoint over %2 entries that this store does not have: the trail was rewritten, or an older copy of the store was restored and went on. Nothing is added to the folder. Verify the trail; then choose another folder.</source>
        <translation>La cartella %1 contiene un checkpoint su %2 voci che questo archivio non ha: l&apos;audit trail è stato riscritto, oppure una copia più vecchia dell&apos;archivio è stata ripristinata e ha proseguito. Alla cartella non viene aggiunto nulla. Verificare l&apos;audit trail; poi scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>What is kept of its hash tree is not what the last checkpoint signed. Where all entries hold, “audit rebuild-tree” makes the tree anew.</source>
        <translation>Ciò che è conservato del suo albero di hash non è ciò che l&apos;ultimo checkpoint ha firmato. Se tutte le voci sono integre, «audit rebuild-tree» ricrea l&apos;albero.</translation>
    </message>
</context>
<context>
    <name>CheckpointRepository</name>
    <message>
        <source>Entries %1 to %2 of the audit trail are not all there, so nothing can be proven with them. Verify the trail.</source>
        <translation>Le voci da %1 a %2 dell&apos;audit trail non sono tutte presenti, quindi con esse non si può provare nulla. Verificare l&apos;audit trail.</translation>
    </message>
    <message>
        <source>What is kept of the audit trail&apos;s hash tree was changed in the store, so no checkpoint was signed. Keep a copy of the store and verify the trail; where all entries hold, “audit rebuild-tree” makes the tree anew.</source>
        <translation>Ciò che è conservato dell&apos;albero di hash dell&apos;audit trail è stato modificato nell&apos;archivio, quindi nessun checkpoint è stato firmato. Conservare una copia dell&apos;archivio e verificare l&apos;audit trail; se tutte le voci sono integre, «audit rebuild-tree» ricrea l&apos;albero.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 of the audit trail are archived, so that this can&apos;t be proven without them. Prove it with the archive, or from where the archived entries end.</source>
        <translation>Le voci da %1 a %2 dell&apos;audit trail sono archiviate, quindi senza di esse non si può provare. Provarlo con il file d&apos;archivio, o a partire da dove finiscono le voci archiviate.</translation>
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
        <translation>nessuno</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuovo</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Rimosso</translation>
    </message>
    <message>
        <source>Same value</source>
        <translation>Stesso valore</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>meno dello 0,1 %</translation>
    </message>
    <message>
        <source>Outside the former limits</source>
        <translation>Fuori dai limiti precedenti</translation>
    </message>
    <message>
        <source>Former value outside the new limits</source>
        <translation>Valore precedente fuori dai nuovi limiti</translation>
    </message>
    <message>
        <source>was called “%1”</source>
        <translation>si chiamava «%1»</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>variabile %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>passo %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>unità %1</translation>
    </message>
    <message>
        <source>note %1</source>
        <translation>nota %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1: new, %2</source>
        <translation>%1: nuovo, %2</translation>
    </message>
    <message>
        <source>%1: removed, was %2</source>
        <translation>%1: rimosso, era %2</translation>
    </message>
    <message>
        <source>%1: unchanged, %2</source>
        <translation>%1: invariato, %2</translation>
    </message>
    <message>
        <source>%1: rises from %2 to %3, %4</source>
        <translation>%1: sale da %2 a %3, %4</translation>
    </message>
    <message>
        <source>%1: falls from %2 to %3, %4</source>
        <translation>%1: scende da %2 a %3, %4</translation>
    </message>
    <message>
        <source>%1: value stays %2</source>
        <translation>%1: il valore resta %2</translation>
    </message>
    <message>
        <source>limits %1</source>
        <translation>limiti %1</translation>
    </message>
    <message>
        <source>tolerance %1</source>
        <translation>tolleranza %1</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>The day of %1</source>
        <translation>La giornata di %1</translation>
    </message>
    <message>
        <source>All that stands in the trail of %1, from morning to night.</source>
        <translation>Tutto ciò che è nell&apos;audit trail di %1, dalla mattina alla notte.</translation>
    </message>
</context>
<context>
    <name>DirectoryDesk</name>
    <message>
        <source>The group “%1” is mapped to “%2”, which is no role. Choose one of the roles of this program.</source>
        <translation>Il gruppo «%1» è associato a «%2», che non è un ruolo. Scegliere uno dei ruoli di questo programma.</translation>
    </message>
    <message>
        <source>The password of the account that searches the directory has 1 to %1 bytes.</source>
        <translation>La password dell&apos;account che cerca nella directory ha da 1 a %1 byte.</translation>
    </message>
    <message>
        <source>The password of the account that searches the directory is missing.</source>
        <translation>Manca la password dell&apos;account che cerca nella directory.</translation>
    </message>
    <message>
        <source>Server, certificates or the account that searches are others than before. Enter the password of that account anew, so that the stored one does not go to a server it was not meant for.</source>
        <translation>Server, certificati o account di ricerca sono diversi da prima. Inserire di nuovo la password di quell&apos;account, perché quella memorizzata non finisca a un server a cui non era destinata.</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>%1 was not saved: %2. Choose another folder.</source>
        <translation>%1 non è stato salvato: %2. Scegliere un&apos;altra cartella.</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Minimo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Massimo</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolleranza</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The value is missing. Enter a number.</source>
        <translation>Manca il valore. Inserire un numero.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits, such as %2, without unit and without marks between thousands.</source>
        <translation>«%1» non è un numero. Scrivere cifre, per esempio %2, senza unità e senza separatori delle migliaia.</translation>
    </message>
</context>
<context>
    <name>DriftGuard</name>
    <message>
        <source>The PLC says that recipe %1, version %2 is loaded.</source>
        <translation>Il PLC indica che è caricata la ricetta %1, versione %2.</translation>
    </message>
</context>
<context>
    <name>EmergencyDialogs</name>
    <message>
        <source>What you found</source>
        <translation>Che cosa si è trovato</translation>
    </message>
    <message>
        <source>Whether what was done was needed, and what is still to be put right.</source>
        <translation>Se ciò che è stato fatto era necessario, e che cosa resta da sistemare.</translation>
    </message>
    <message>
        <source>Make a new emergency phrase</source>
        <translation>Crea una nuova frase di emergenza</translation>
    </message>
    <message>
        <source>Ten new words are shown once, for a sealed envelope. A phrase from before opens nothing any more from then on.</source>
        <translation>Dieci nuove parole si vedono una volta, per una busta sigillata. Da quel momento una frase precedente non apre più nulla.</translation>
    </message>
    <message>
        <source>Make the phrase</source>
        <translation>Crea la frase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>End the emergency access of %1</source>
        <translation>Termina l&apos;accesso di emergenza di %1</translation>
    </message>
    <message>
        <source>Whoever works under it is signed out at once, in the middle of what they do. The phrase is used up; a new one has to be prepared.</source>
        <translation>Chi vi lavora viene disconnesso subito, nel mezzo di ciò che fa. La frase è consumata; va preparata una nuova.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Lascia aperto</translation>
    </message>
    <message>
        <source>Sign the review of the emergency access of %1</source>
        <translation>Firma l&apos;esame dell&apos;accesso di emergenza di %1</translation>
    </message>
    <message>
        <source>You are the first of two. A second person still has to sign.</source>
        <translation>È la prima firma di due. Una seconda persona deve ancora firmare.</translation>
    </message>
    <message>
        <source>%1 has signed already. Your signature ends the review.</source>
        <translation>%1 ha già firmato. Con questa firma l&apos;esame si chiude.</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>Firma l&apos;esame</translation>
    </message>
</context>
<context>
    <name>EmergencyRules</name>
    <message>
        <source>This emergency access is still open. Close it first, then look at all that was done.</source>
        <translation>Questo accesso di emergenza è ancora aperto. Chiuderlo prima, poi esaminare tutto ciò che è stato fatto.</translation>
    </message>
    <message>
        <source>Two people have reviewed this emergency access already; nothing is left to sign.</source>
        <translation>Due persone hanno già esaminato questo accesso di emergenza; non resta nulla da firmare.</translation>
    </message>
    <message>
        <source>It was opened under your name, “%1”, so two others have to review it.</source>
        <translation>È stato aperto con il suo nome, «%1», quindi devono esaminarlo altre due persone.</translation>
    </message>
    <message>
        <source>You signed this review already. The second signature is that of another person, and not of a second account.</source>
        <translation>Ha già firmato questo esame. La seconda firma è di un&apos;altra persona, non di un secondo account.</translation>
    </message>
</context>
<context>
    <name>EmergencyWords</name>
    <message>
        <source>Open until %1</source>
        <translation>Aperto fino a %1</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Esaminato</translation>
    </message>
    <message>
        <source>Closed, to be reviewed</source>
        <translation>Chiuso, da esaminare</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody yet; two people sign</source>
        <translation>Ancora nessuno; firmano due persone</translation>
    </message>
    <message>
        <source>%1; a second person has to sign</source>
        <translation>%1; deve firmare una seconda persona</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>In uso ora</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Not prepared</source>
        <translation>Non preparato</translation>
    </message>
    <message>
        <source>If nobody can sign in, nobody can help. Prepare a phrase and keep it in a sealed envelope. Each phrase opens once.</source>
        <translation>Se nessuno può accedere, nessuno può aiutare. Preparare una frase e tenerla in una busta sigillata. Ogni frase apre una volta.</translation>
    </message>
    <message>
        <source>A phrase is sealed and unused.</source>
        <translation>Una frase è sigillata e non usata.</translation>
    </message>
    <message>
        <source>A phrase is sealed and unused since %1. Look at the envelope&apos;s seal from time to time.</source>
        <translation>Una frase è sigillata e non usata dal %1. Guardare ogni tanto il sigillo della busta.</translation>
    </message>
    <message>
        <source>I have looked at all that was done under this emergency access.</source>
        <translation>Ho guardato tutto ciò che è stato fatto con questo accesso di emergenza.</translation>
    </message>
    <message>
        <source>Somebody works under emergency access. Ask them what for, and end it when it is no longer needed.</source>
        <translation>Qualcuno sta lavorando con l&apos;accesso di emergenza. Chiedere per quale motivo e terminarlo quando non serve più.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>%1 entries match.</source>
        <translation>Voci corrispondenti: %1.</translation>
    </message>
    <message>
        <source>At least %1 entries match; all that do are written.</source>
        <translation>Voci corrispondenti: almeno %1; tutte vengono scritte.</translation>
    </message>
    <message>
        <source>What is written: %1. %2 The file and its signature can be checked without this program.</source>
        <translation>Viene scritto: %1. %2 Il file e la sua firma si possono controllare senza questo programma.</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Esporta l&apos;audit trail</translation>
    </message>
</context>
<context>
    <name>ExportSignature</name>
    <message>
        <source>This is not the signature of an export, or it was cut short. It is the file that Linewarden wrote beside the export, whose name ends in .sig.</source>
        <translation>Questa non è la firma di un&apos;esportazione, oppure è troncata. È il file che Linewarden ha scritto accanto all&apos;esportazione, il cui nome termina con .sig.</translation>
    </message>
    <message>
        <source>The export says it is of %1, but its signature is not by the key that was given: it was changed, or is of another installation. Do not rely on it.</source>
        <translation>L&apos;esportazione dichiara di essere di %1, ma la sua firma non è della chiave indicata: è stata modificata o è di un&apos;altra installazione. Non farvi affidamento.</translation>
    </message>
    <message>
        <source>The file %1 is not the one that was signed: it was changed after its export. Do not rely on it; ask for a new export.</source>
        <translation>Il file %1 non è quello firmato: è stato modificato dopo l&apos;esportazione. Non farvi affidamento; chiedere una nuova esportazione.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is there and that you may read it.</source>
        <translation>Impossibile leggere il file %1. Controllare che esista e di avere il diritto di lettura.</translation>
    </message>
</context>
<context>
    <name>FreshProof</name>
    <message>
        <source>You did not go on. Nothing was changed.</source>
        <translation>Operazione non proseguita. Non è cambiato nulla.</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Conferma della propria identità</translation>
    </message>
    <message>
        <source>This change asks for a fresh proof, so that nobody makes it at a console you left. It holds for five minutes.</source>
        <translation>Questa modifica richiede una nuova conferma, perché nessuno la faccia da una console lasciata aperta. Vale cinque minuti.</translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation>Conferma e prosegui</translation>
    </message>
</context>
<context>
    <name>KeyEnvelope</name>
    <message>
        <source>This recovery phrase does not open this installation. It may belong to another one, or be an older one.</source>
        <translation>Questa frase di recupero non apre questa installazione. Può appartenere a un&apos;altra o essere una versione precedente.</translation>
    </message>
    <message>
        <source>This key file does not open this installation. It may belong to another one.</source>
        <translation>Questo file di chiave non apre questa installazione. Può appartenere a un&apos;altra.</translation>
    </message>
    <message>
        <source>The key in the keyring does not open this installation. Open it with the recovery phrase, which also writes a new entry.</source>
        <translation>La chiave nel portachiavi non apre questa installazione. Aprirla con la frase di recupero, che scrive anche una nuova voce.</translation>
    </message>
    <message>
        <source>This installation was never given this way to open it. Use the keyring, the key file or the recovery phrase that it was set up with.</source>
        <translation>Questo modo di apertura non è mai stato assegnato a questa installazione. Usare il portachiavi, il file di chiave o la frase di recupero con cui è stata configurata.</translation>
    </message>
    <message>
        <source>There is no key file %1. Check the path given with --key-file.</source>
        <translation>Il file di chiave %1 non esiste. Controllare il percorso indicato con --key-file.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by other users of this computer and is not used. Take that right from them (mode 0600), and consider making a new key.</source>
        <translation>Il file di chiave %1 è leggibile da altri utenti di questo computer e non viene usato. Togliere loro questo diritto (modo 0600) e valutare la creazione di una nuova chiave.</translation>
    </message>
    <message>
        <source>%1 is not a key file: it has to hold one line of 44 letters. Put back the copy you kept of it.</source>
        <translation>%1 non è un file di chiave: deve contenere una riga di 44 lettere. Ripristinare la copia conservata.</translation>
    </message>
    <message>
        <source>%1 is missing. Without it the store beside it cannot be opened: put back the copy from a backup.</source>
        <translation>%1 manca. Senza questo file l&apos;archivio accanto non può essere aperto: ripristinare la copia da un backup.</translation>
    </message>
    <message>
        <source>The key file of this installation (linewarden.keys) was changed or is cut short; the store cannot be opened with it. Put back the copy from a backup.</source>
        <translation>Il file di chiave di questa installazione (linewarden.keys) è stato modificato o è troncato; l&apos;archivio non può essere aperto con esso. Ripristinare la copia da un backup.</translation>
    </message>
    <message>
        <source>The key file of this installation was written by a newer Linewarden (version %1 of the file). Install that release and start again.</source>
        <translation>Il file di chiave di questa installazione è stato scritto da un Linewarden più recente (versione %1 del file). Installare quella versione e riavviare.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The keyring of this user holds no key for this installation. Sign in to the computer as the user who set it up, or open it with the recovery phrase.</source>
        <translation>Il portachiavi di questo utente non contiene alcuna chiave per questa installazione. Accedere al computer con l&apos;utente che l&apos;ha configurata, oppure aprirla con la frase di recupero.</translation>
    </message>
    <message>
        <source>The keyring did not give access to the key. Unlock the keyring and try again, or open the installation with the recovery phrase.</source>
        <translation>Il portachiavi non ha concesso l&apos;accesso alla chiave. Sbloccare il portachiavi e riprovare, oppure aprire l&apos;installazione con la frase di recupero.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer. Start the desktop&apos;s keyring (Secret Service), or use a key file (--key-file) or the recovery phrase.</source>
        <translation>Nessun portachiavi risponde su questo computer. Avviare il portachiavi del desktop (Secret Service), oppure usare un file di chiave (--key-file) o la frase di recupero.</translation>
    </message>
    <message>
        <source>The keyring did not answer within 30 seconds. Look for its window asking for a password, then try again.</source>
        <translation>Il portachiavi non ha risposto entro 30 secondi. Cercare la sua finestra che chiede una password, poi riprovare.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry for this installation does not hold a key. Open the installation with the recovery phrase to write a new one.</source>
        <translation>La voce del portachiavi per questa installazione non contiene una chiave. Aprire l&apos;installazione con la frase di recupero per scriverne una nuova.</translation>
    </message>
</context>
<context>
    <name>KeyStep</name>
    <message>
        <source>Asking the security key…</source>
        <translation>Interrogazione della chiave di sicurezza…</translation>
    </message>
    <message>
        <source>Several keys are plugged in. Touch the one you mean.</source>
        <translation>Sono inserite più chiavi. Toccare quella desiderata.</translation>
    </message>
    <message>
        <source>Touch your key now.</source>
        <translation>Toccare ora la chiave.</translation>
    </message>
</context>
<context>
    <name>NameRules</name>
    <message>
        <source>This name is longer than %1 characters. Shorten it, as with initials.</source>
        <translation>Questo nome supera %1 caratteri. Accorciarlo, per esempio con le iniziali.</translation>
    </message>
    <message>
        <source>The name has a control character (%1) in it, such as a line end or a tab. Remove it.</source>
        <translation>Il nome contiene un carattere di controllo (%1), come una fine riga o una tabulazione. Rimuoverlo.</translation>
    </message>
    <message>
        <source>The name has an invisible character (%1) in it, with which one name can pass for another. Type the name anew instead of pasting it.</source>
        <translation>Il nome contiene un carattere invisibile (%1), con cui un nome può passare per un altro. Digitarlo di nuovo invece di incollarlo.</translation>
    </message>
    <message>
        <source>The name has a character (%1) in it that does not show the same everywhere. Type the name anew instead of pasting it.</source>
        <translation>Il nome contiene un carattere (%1) che non appare uguale ovunque. Digitarlo di nuovo invece di incollarlo.</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be in a name. Use letters, digits, spaces and punctuation.</source>
        <translation>«%1» (%2) non può stare in un nome. Usare lettere, cifre, spazi e punteggiatura.</translation>
    </message>
    <message>
        <source>An accent (%1) stands on no letter. Type the name anew.</source>
        <translation>Un accento (%1) non sta su alcuna lettera. Digitare di nuovo il nome.</translation>
    </message>
    <message>
        <source>There are too many accents on one letter. Type the name as it is written on paper.</source>
        <translation>Ci sono troppi accenti su una lettera. Digitare il nome come si scrive su carta.</translation>
    </message>
    <message>
        <source>“%1” has digits of two kinds or the same accent twice. Type the name as it is written on paper.</source>
        <translation>«%1» ha cifre di due tipi o due volte lo stesso accento. Digitare il nome come si scrive su carta.</translation>
    </message>
    <message>
        <source>“%1” mixes letters of several alphabets: “%2” (%3) is not of the same one as the others, even if it looks so. Type the word in one alphabet.</source>
        <translation>«%1» mescola lettere di più alfabeti: «%2» (%3) non è dello stesso delle altre, anche se lo sembra. Digitare la parola in un solo alfabeto.</translation>
    </message>
    <message>
        <source>This name has no letter. Enter the name as it should stand on signatures.</source>
        <translation>Questo nome non ha lettere. Inserire il nome come deve apparire nelle firme.</translation>
    </message>
    <message>
        <source>An account name has 2 to 32 of the letters a to z, digits, dots, underscores and dashes, and starts with a letter.</source>
        <translation>Un nome di account ha da 2 a 32 tra lettere dalla a alla z, cifre, punti, trattini bassi e trattini, e comincia con una lettera.</translation>
    </message>
    <message>
        <source>The character %1 is none of these.</source>
        <translation>Il carattere %1 non è tra questi.</translation>
    </message>
    <message>
        <source>“%1” is reserved by Linewarden. Choose another account name.</source>
        <translation>«%1» è riservato da Linewarden. Scegliere un altro nome di account.</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”, which is reserved by Linewarden. Choose another account name.</source>
        <translation>«%1» somiglia a «%2», che è riservato da Linewarden. Scegliere un altro nome di account.</translation>
    </message>
    <message>
        <source>The name is missing. Enter it as it should stand on signatures.</source>
        <translation>Manca il nome. Inserirlo come deve apparire nelle firme.</translation>
    </message>
</context>
<context>
    <name>OwnAccount</name>
    <message>
        <source>This is not the code that the new authenticator shows now. Type the next one it shows; when that fails too, check the clock of the phone.</source>
        <translation>Non è il codice che il nuovo autenticatore mostra ora. Digitare il prossimo; se anche quello non va, controllare l&apos;orologio del telefono.</translation>
    </message>
    <message>
        <source>You have %1 security keys, the most there can be. Remove one that you no longer use.</source>
        <translation>Ci sono già %1 chiavi di sicurezza, il massimo. Rimuoverne una che non si usa più.</translation>
    </message>
    <message>
        <source>You have a security key called “%1” already. Give this one another name, so that you can tell them apart.</source>
        <translation>C&apos;è già una chiave di sicurezza di nome «%1». Dare a questa un altro nome, per distinguerle.</translation>
    </message>
    <message>
        <source>Your role demands a security key, and this is your only one. Add another one first.</source>
        <translation>Il ruolo richiede una chiave di sicurezza, e questa è l&apos;unica. Aggiungerne prima un&apos;altra.</translation>
    </message>
    <message>
        <source>This is your only second factor; without it you could not sign in. Set up an authenticator or another security key first.</source>
        <translation>Questo è l&apos;unico secondo fattore; senza non si potrebbe accedere. Configurare prima un autenticatore o un&apos;altra chiave di sicurezza.</translation>
    </message>
    <message>
        <source>The new authenticator was shown too long ago, or never. Have a new one shown, and type its code within 20 minutes.</source>
        <translation>Il nuovo autenticatore è stato mostrato da troppo tempo, o mai. Farne mostrare uno nuovo e digitarne il codice entro 20 minuti.</translation>
    </message>
    <message>
        <source>A security key needs a name of 1 to %1 visible characters, such as “Blue key”.</source>
        <translation>Una chiave di sicurezza ha un nome da 1 a %1 caratteri visibili, come «Chiave blu».</translation>
    </message>
    <message>
        <source>The security key was asked too long ago, or never. Start adding it again.</source>
        <translation>La chiave di sicurezza è stata interrogata da troppo tempo, o mai. Ricominciare ad aggiungerla.</translation>
    </message>
    <message>
        <source>You have no such security key. Look at your account anew.</source>
        <translation>Non c&apos;è una chiave di sicurezza simile. Guardare di nuovo il proprio account.</translation>
    </message>
    <message>
        <source>Your signing key was replaced at another place meanwhile. Nothing was changed here; look at your account and try again.</source>
        <translation>Nel frattempo la chiave di firma è stata sostituita altrove. Qui non è cambiato nulla; guardare il proprio account e riprovare.</translation>
    </message>
    <message>
        <source>Your password belongs to the plant&apos;s directory. Change it there, the way you do for your computer; it holds here from the next sign-in on.</source>
        <translation>La password appartiene alla directory dell&apos;impianto. Cambiarla lì, come per il computer; qui vale dal prossimo accesso.</translation>
    </message>
    <message>
        <source>This is the password you have now. Choose another one.</source>
        <translation>È la password attuale. Sceglierne un&apos;altra.</translation>
    </message>
    <message>
        <source>Your account is not there any more. Ask an administrator.</source>
        <translation>L&apos;account non esiste più. Rivolgersi a un amministratore.</translation>
    </message>
    <message>
        <source>The emergency account is nobody&apos;s own: it has neither password nor second factor. Sign in with your own account to change yours.</source>
        <translation>L&apos;account di emergenza non è di nessuno: non ha password né secondo fattore. Accedere con il proprio account per cambiare i propri dati.</translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Pagina %1 di %2</translation>
    </message>
</context>
<context>
    <name>PasteBlock</name>
    <message>
        <source>A quotation mark is not in its place, or a cell is too long. Copy the cells again.</source>
        <translation>Ci sono virgolette fuori posto o una cella è troppo lunga. Copiare di nuovo le celle.</translation>
    </message>
    <message>
        <source>There are %1 cells, but only %2 columns from here on. Choose a cell further left, or copy fewer.</source>
        <translation>Le celle sono %1, ma da qui in poi ci sono solo %2 colonne. Scegliere una cella più a sinistra o copiarne meno.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula, which a spreadsheet would run. Write an apostrophe before it if it is text.</source>
        <translation>«%1» sembra una formula, che un foglio di calcolo eseguirebbe. Se è testo, anteporre un apostrofo.</translation>
    </message>
    <message>
        <source>The text is too long, or no text that could be read. Copy only the cells.</source>
        <translation>Il testo è troppo lungo o non è leggibile. Copiare solo le celle.</translation>
    </message>
    <message>
        <source>There are no cells to paste. Copy rows of a spreadsheet first.</source>
        <translation>Non ci sono celle da incollare. Copiare prima righe di un foglio di calcolo.</translation>
    </message>
    <message>
        <source>There are more than %1 parameters. Split the recipe.</source>
        <translation>Ci sono più di %1 parametri. Dividere la ricetta.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>An account without a role may do nothing. Choose at least one role.</source>
        <translation>Un account senza ruolo non può fare nulla. Scegliere almeno un ruolo.</translation>
    </message>
    <message>
        <source>The second factor of the new account is not complete. Start again.</source>
        <translation>Il secondo fattore del nuovo account non è completo. Ricominciare.</translation>
    </message>
    <message>
        <source>A recovery code of the new account is not one. Start again.</source>
        <translation>Un codice di recupero del nuovo account non è valido. Ricominciare.</translation>
    </message>
    <message>
        <source>There is already an account “%1”. Choose another account name.</source>
        <translation>Esiste già un account «%1». Scegliere un altro nome account.</translation>
    </message>
    <message>
        <source>This is your own account, and nobody disables or resets their own. Ask another administrator; what is yours to change is under “My account”.</source>
        <translation>Questo è il proprio account, e nessuno disabilita o reimposta il proprio. Rivolgersi a un altro amministratore; ciò che è proprio si cambia in «Il mio account».</translation>
    </message>
    <message>
        <source>The account “%1” is disabled already.</source>
        <translation>L&apos;account «%1» è già disabilitato.</translation>
    </message>
    <message>
        <source>The account “%1” is enabled already.</source>
        <translation>L&apos;account «%1» è già abilitato.</translation>
    </message>
    <message>
        <source>The password of “%1” is kept in the plant&apos;s directory. It is reset there, by those who run the directory.</source>
        <translation>La password di «%1» si trova nella directory dell&apos;impianto. La reimposta chi gestisce la directory.</translation>
    </message>
    <message>
        <source>A reset takes the privileged roles off until a second person confirms them. %1 If nobody else can hold it, open the emergency access: its resets leave the roles as they are.</source>
        <translation>Una reimpostazione toglie i ruoli privilegiati finché una seconda persona non li conferma. %1 Se nessun altro può averli, aprire l&apos;accesso di emergenza: le sue reimpostazioni lasciano i ruoli come sono.</translation>
    </message>
    <message>
        <source>This installation already has accounts. An administrator can invite more.</source>
        <translation>Questa installazione ha già degli account. Un amministratore può invitarne altri.</translation>
    </message>
    <message>
        <source>Account “%1”: %2</source>
        <translation>Account «%1»: %2</translation>
    </message>
    <message>
        <source>The first account of an installation is an administrator.</source>
        <translation>Il primo account di un&apos;installazione è un amministratore.</translation>
    </message>
    <message>
        <source>Nobody is to be invited.</source>
        <translation>Nessuno da invitare.</translation>
    </message>
    <message>
        <source>These are %1 people; %2 at a time are the most. Split the list.</source>
        <translation>Sono %1 persone; al massimo %2 per volta. Dividere l&apos;elenco.</translation>
    </message>
    <message>
        <source>There is no such account. Look at the list of people again; it may have changed meanwhile.</source>
        <translation>Questo account non esiste. Guardare di nuovo l&apos;elenco delle persone; può essere cambiato nel frattempo.</translation>
    </message>
    <message>
        <source>“%1” looks like the account “%2”, which is there already. Choose a name that cannot be taken for it.</source>
        <translation>«%1» somiglia all&apos;account «%2», che esiste già. Scegliere un nome che non si possa confondere.</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”, the name of account “%3”. If these are two people, add what tells them apart, such as “(Laboratory)”; one person has one account.</source>
        <translation>«%1» somiglia a «%2», il nome dell&apos;account «%3». Se sono due persone, aggiungere ciò che le distingue, come «(Laboratorio)»; una persona ha un solo account.</translation>
    </message>
    <message>
        <source>Stopped. Nobody was invited.</source>
        <translation>Interrotto. Nessuno è stato invitato.</translation>
    </message>
</context>
<context>
    <name>PeopleCsv</name>
    <message>
        <source>The file is larger than 1 MiB, which no list of people is. Choose the right file, or split it.</source>
        <translation>Il file supera 1 MiB, cosa che nessun elenco di persone fa. Scegliere il file giusto, o dividerlo.</translation>
    </message>
    <message>
        <source>There is nobody in the file. Each line after the first is a person.</source>
        <translation>Nel file non c&apos;è nessuno. Ogni riga dopo la prima è una persona.</translation>
    </message>
    <message>
        <source>There is a NUL character in this line. Save the file anew as “CSV UTF-8”.</source>
        <translation>In questa riga c&apos;è un carattere NUL. Salvare di nuovo il file come «CSV UTF-8».</translation>
    </message>
    <message>
        <source>This line is not UTF-8, so its letters cannot be told. Save the file anew as “CSV UTF-8”.</source>
        <translation>Questa riga non è UTF-8, quindi le sue lettere non si possono leggere. Salvare di nuovo il file come «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The first line names the columns: %1.</source>
        <translation>La prima riga nomina le colonne: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>“%1” is no column of a list of people.</source>
        <translation>«%1» non è una colonna di un elenco di persone.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>La colonna «%1» c&apos;è due volte.</translation>
    </message>
    <message>
        <source>There are too many columns.</source>
        <translation>Ci sono troppe colonne.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Manca la colonna «%1».</translation>
    </message>
    <message>
        <source>There are more than %1 people in the file. Split it.</source>
        <translation>Nel file ci sono più di %1 persone. Dividerlo.</translation>
    </message>
    <message>
        <source>A quotation mark that begins here is not closed; what follows in the file was not read. Close it, or write it twice where it belongs to the text.</source>
        <translation>Le virgolette che cominciano qui non sono chiuse; ciò che segue nel file non è stato letto. Chiuderle, o scriverle due volte dove fanno parte del testo.</translation>
    </message>
    <message>
        <source>There is a quotation mark amid a field. Put the whole field in quotation marks and write those within twice.</source>
        <translation>Ci sono virgolette in mezzo a un campo. Mettere tra virgolette l&apos;intero campo e scrivere due volte quelle interne.</translation>
    </message>
    <message>
        <source>A field is longer than %1 characters.</source>
        <translation>Un campo supera %1 caratteri.</translation>
    </message>
    <message>
        <source>The line has %1 fields, but there are %2 columns. Put a field in quotation marks when a comma or semicolon belongs to its text.</source>
        <translation>La riga ha %1 campi, ma le colonne sono %2. Mettere tra virgolette un campo quando virgola o punto e virgola fanno parte del testo.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula, which a spreadsheet would run. Remove the character that it begins with.</source>
        <translation>«%1» sembra una formula, che un foglio di calcolo eseguirebbe. Rimuovere il carattere iniziale.</translation>
    </message>
    <message>
        <source>“%1” is in line %2 already. Each person has an account name of their own.</source>
        <translation>«%1» è già alla riga %2. Ogni persona ha un proprio nome di account.</translation>
    </message>
    <message>
        <source>“%1” looks like “%2” in line %3. Choose a name that cannot be taken for another.</source>
        <translation>«%1» somiglia a «%2» alla riga %3. Scegliere un nome che non si possa confondere.</translation>
    </message>
    <message>
        <source>“%1” looks like “%2” in line %3, and nobody could tell their signatures apart. Add an initial or a second name.</source>
        <translation>«%1» somiglia a «%2» alla riga %3, e nessuno distinguerebbe le firme. Aggiungere un&apos;iniziale o un secondo nome.</translation>
    </message>
    <message>
        <source>“%1” is no role. The roles are: %2.</source>
        <translation>«%1» non è un ruolo. I ruoli sono: %2.</translation>
    </message>
    <message>
        <source>This person has no role and could do nothing. The roles are: %1.</source>
        <translation>Questa persona non ha ruoli e non potrebbe fare nulla. I ruoli sono: %1.</translation>
    </message>
    <message>
        <source>“%1” (%2) is there already, or looks like it: “%3” (%4).</source>
        <translation>«%1» (%2) c&apos;è già, o somiglia a: «%3» (%4).</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Invited</source>
        <translation>Invitati</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Disabilitato</translation>
    </message>
    <message>
        <source>This plant</source>
        <translation>Questo impianto</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergenza</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Chiave di sicurezza</translation>
    </message>
    <message numerus="yes">
        <source>%n security key(s)</source>
        <translation>
            <numerusform>%n chiave di sicurezza</numerusform>
            <numerusform>%n chiavi di sicurezza</numerusform>
        </translation>
    </message>
    <message>
        <source>Authenticator</source>
        <translation>Autenticatore</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Watches the lines.</source>
        <translation>Osserva le linee.</translation>
    </message>
    <message>
        <source>Runs a shift; sees who has access.</source>
        <translation>Guida un turno; vede chi ha accesso.</translation>
    </message>
    <message>
        <source>Works on the process and its values.</source>
        <translation>Lavora sul processo e sui suoi valori.</translation>
    </message>
    <message>
        <source>Judges what the process makes.</source>
        <translation>Giudica ciò che il processo produce.</translation>
    </message>
    <message>
        <source>Looks after machines and this program.</source>
        <translation>Cura le macchine e questo programma.</translation>
    </message>
    <message>
        <source>Watches over access; confirms and reviews roles.</source>
        <translation>Vigila sugli accessi; conferma e rivede i ruoli.</translation>
    </message>
    <message>
        <source>Manages accounts, roles and settings.</source>
        <translation>Gestisce account, ruoli e impostazioni.</translation>
    </message>
    <message>
        <source>Reads everything, changes nothing.</source>
        <translation>Legge tutto, non cambia nulla.</translation>
    </message>
    <message>
        <source>%1 may: %2</source>
        <translation>%1 può: %2</translation>
    </message>
    <message>
        <source>console</source>
        <translation>console</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>riga di comando</translation>
    </message>
    <message>
        <source>they made a new one</source>
        <translation>ne è stata creata una nuova</translation>
    </message>
    <message>
        <source>their password was reset</source>
        <translation>la password è stata reimpostata</translation>
    </message>
    <message>
        <source>their password in the directory changed</source>
        <translation>la password nella directory è cambiata</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Anna Rossi (rossi)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reimpostato</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>see lines, live values and history</source>
        <translation>vedere linee, valori attuali e storico</translation>
    </message>
    <message>
        <source>export values to a file</source>
        <translation>esportare valori in un file</translation>
    </message>
    <message>
        <source>run the collector</source>
        <translation>eseguire il servizio di acquisizione</translation>
    </message>
    <message>
        <source>see accounts and roles</source>
        <translation>vedere account e ruoli</translation>
    </message>
    <message>
        <source>read the audit trail</source>
        <translation>leggere l&apos;audit trail</translation>
    </message>
    <message>
        <source>verify the audit trail</source>
        <translation>verificare l&apos;audit trail</translation>
    </message>
    <message>
        <source>change settings of the installation</source>
        <translation>modificare le impostazioni dell&apos;installazione</translation>
    </message>
    <message>
        <source>run diagnostics</source>
        <translation>eseguire la diagnostica</translation>
    </message>
    <message>
        <source>invite, disable and reset accounts</source>
        <translation>invitare, disabilitare e reimpostare account</translation>
    </message>
    <message>
        <source>change your own account</source>
        <translation>cambiare il proprio account</translation>
    </message>
    <message>
        <source>give and take roles</source>
        <translation>assegnare e togliere ruoli</translation>
    </message>
    <message>
        <source>confirm changes of privileged roles</source>
        <translation>confermare modifiche di ruoli privilegiati</translation>
    </message>
    <message>
        <source>end sessions of others</source>
        <translation>terminare sessioni altrui</translation>
    </message>
    <message>
        <source>review who holds which role</source>
        <translation>rivedere chi ha quale ruolo</translation>
    </message>
    <message>
        <source>change what roles demand at sign-in</source>
        <translation>cambiare ciò che i ruoli richiedono all&apos;accesso</translation>
    </message>
    <message>
        <source>connect the plant&apos;s directory</source>
        <translation>collegare la directory dell&apos;impianto</translation>
    </message>
    <message>
        <source>prepare emergency access</source>
        <translation>preparare l&apos;accesso di emergenza</translation>
    </message>
    <message>
        <source>review emergency access</source>
        <translation>esaminare l&apos;accesso di emergenza</translation>
    </message>
    <message>
        <source>acknowledge security notices</source>
        <translation>riconoscere avvisi di sicurezza</translation>
    </message>
    <message>
        <source>write recipes and submit them</source>
        <translation>scrivere ricette e inviarle alla firma</translation>
    </message>
    <message>
        <source>sign recipes for the process</source>
        <translation>firmare ricette per il processo</translation>
    </message>
    <message>
        <source>sign recipes for quality and withdraw them</source>
        <translation>firmare ricette per la qualità e ritirarle</translation>
    </message>
    <message>
        <source>load recipes into a PLC</source>
        <translation>caricare ricette in un PLC</translation>
    </message>
    <message>
        <source>acknowledge alarms</source>
        <translation>riconoscere allarmi</translation>
    </message>
    <message>
        <source>shelve alarms</source>
        <translation>accantonare allarmi</translation>
    </message>
    <message>
        <source>take alarms out of service</source>
        <translation>mettere allarmi fuori servizio</translation>
    </message>
    <message>
        <source>silence the sound of alarms</source>
        <translation>tacitare il suono degli allarmi</translation>
    </message>
    <message>
        <source>move old entries of the audit trail to an archive</source>
        <translation>spostare voci vecchie dell&apos;audit trail in un file d&apos;archivio</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Security key</source>
        <translation>Chiave di sicurezza</translation>
    </message>
    <message>
        <source>Authenticator or security key</source>
        <translation>Autenticatore o chiave di sicurezza</translation>
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
        <translation>Una</translation>
    </message>
    <message>
        <source>Several</source>
        <translation>Più di una</translation>
    </message>
    <message>
        <source>A security key is no longer demanded.</source>
        <translation>La chiave di sicurezza non è più richiesta.</translation>
    </message>
    <message>
        <source>The console locks later: after %1 in place of %2.</source>
        <translation>La console si blocca più tardi: dopo %1 invece di %2.</translation>
    </message>
    <message>
        <source>Sessions last longer: %1 in place of %2.</source>
        <translation>Le sessioni durano di più: %1 invece di %2.</translation>
    </message>
    <message>
        <source>Several sessions at one workstation are allowed.</source>
        <translation>Sono ammesse più sessioni su una postazione.</translation>
    </message>
</context>
<context>
    <name>ProcessChart</name>
    <message>
        <source>Learning</source>
        <translation>Apprendimento</translation>
    </message>
    <message>
        <source>Means and EWMA</source>
        <translation>Medie ed EWMA</translation>
    </message>
    <message>
        <source>CUSUM</source>
        <translation>CUSUM</translation>
    </message>
    <message>
        <source>the EWMA, %1, is above its limit %2</source>
        <translation>l&apos;EWMA, %1, è sopra il suo limite %2</translation>
    </message>
    <message>
        <source>the EWMA, %1, is below its limit %2</source>
        <translation>l&apos;EWMA, %1, è sotto il suo limite %2</translation>
    </message>
    <message>
        <source>the upper CUSUM, %1, is above h = %2</source>
        <translation>il CUSUM superiore, %1, è sopra h = %2</translation>
    </message>
    <message>
        <source>the lower CUSUM, %1, is above h = %2</source>
        <translation>il CUSUM inferiore, %1, è sopra h = %2</translation>
    </message>
    <message>
        <source>Learning: %1 of %2 subgroups. Until then nothing is judged.</source>
        <translation>Apprendimento: %1 di %2 sottogruppi. Fino ad allora non si valuta nulla.</translation>
    </message>
    <message>
        <source>In order: no shift of the mean</source>
        <translation>Sotto controllo: nessuno spostamento della media</translation>
    </message>
    <message>
        <source>The mean has shifted</source>
        <translation>La media si è spostata</translation>
    </message>
    <message>
        <source>Paused: the line stands, or there are no good values</source>
        <translation>In pausa: la linea è ferma o non ci sono valori validi</translation>
    </message>
    <message>
        <source>being learnt (%1 of %2)</source>
        <translation>in apprendimento (%1 di %2)</translation>
    </message>
    <message>
        <source>Target %1; λ %2, L %3; k %4 σ, h %5 σ; σ %6; a subgroup each %7; learnt from %8 of %9</source>
        <translation>Target %1; λ %2, L %3; k %4 σ, h %5 σ; σ %6; un sottogruppo ogni %7; appreso da %8 di %9</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>Signal at %1: %2.</source>
        <translation>Segnale, %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The %n subgroup(s) since %1 have a mean of %2, %3 from the target.</source>
        <translation>
            <numerusform>%n sottogruppo da %1: media %2, scostamento dal target %3.</numerusform>
            <numerusform>%n sottogruppi da %1: media %2, scostamento dal target %3.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: mean %2</source>
        <translation>%1: media %2</translation>
    </message>
    <message>
        <source>%1, EWMA %2 within %3 to %4, CUSUM upper %5, lower %6</source>
        <translation>%1, EWMA %2 entro %3 e %4, CUSUM superiore %5, inferiore %6</translation>
    </message>
</context>
<context>
    <name>ProofActs</name>
    <message>
        <source>%1 cannot be read. Choose a file that you may read.</source>
        <translation>Impossibile leggere %1. Scegliere un file che si ha il diritto di leggere.</translation>
    </message>
    <message>
        <source>%1 holds no checkpoint of this program. Choose a file that was saved as a checkpoint, or one of the outside folder.</source>
        <translation>%1 non contiene alcun checkpoint di questo programma. Scegliere un file salvato come checkpoint o uno della cartella esterna.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB, the most that is read. Copy the checkpoints to verify against into a file of their own, and choose that one.</source>
        <translation>%1 supera 16 MiB, il massimo che viene letto. Copiare i checkpoint con cui verificare in un file a parte e scegliere quello.</translation>
    </message>
</context>
<context>
    <name>ReasonField</name>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Stands in the audit trail, so that others understand it later.</source>
        <translation>Resta nell&apos;audit trail, perché altri capiscano in seguito.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>A reason is missing. Say in a few words why: it stands in the audit trail.</source>
        <translation>Manca un motivo. Dire in poche parole perché: resta nell&apos;audit trail.</translation>
    </message>
    <message>
        <source>This needs at least %1 characters: it stands in the audit trail, and others have to understand it. Write some more.</source>
        <translation>Servono almeno %1 caratteri: resta nell&apos;audit trail e altri devono capirlo. Scrivere qualcosa in più.</translation>
    </message>
    <message>
        <source>This is %1 characters long; %2 are the most. Shorten it.</source>
        <translation>Sono %1 caratteri; il massimo è %2. Accorciare.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen, such as line ends or marks of the direction of writing. Type it anew on one line.</source>
        <translation>Il testo contiene caratteri che non si vedono, come fini riga o segni di direzione della scrittura. Digitarlo di nuovo su una riga.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Draft</source>
        <translation>Bozza</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>In revisione</translation>
    </message>
    <message>
        <source>Signed by process</source>
        <translation>Firmata dal processo</translation>
    </message>
    <message>
        <source>Signed by quality</source>
        <translation>Firmata dalla qualità</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>In vigore</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Sostituita</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Ritirata</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Respinta</translation>
    </message>
    <message>
        <source>Approved for the process</source>
        <translation>Approvata per il processo</translation>
    </message>
    <message>
        <source>Released for production</source>
        <translation>Rilasciata per la produzione</translation>
    </message>
    <message>
        <source>Withdrawn from production</source>
        <translation>Ritirata dalla produzione</translation>
    </message>
</context>
<context>
    <name>RecipeActRules</name>
    <message>
        <source>A draft is not signed. Submit it first.</source>
        <translation>Una bozza non si firma. Inviarla prima alla firma.</translation>
    </message>
    <message>
        <source>This version does not wait for a signature.</source>
        <translation>Questa versione non attende una firma.</translation>
    </message>
    <message>
        <source>Version %1 is a draft already. Edit that one, or discard it.</source>
        <translation>La versione %1 è già una bozza. Modificare quella o eliminarla.</translation>
    </message>
    <message>
        <source>You wrote this version. Somebody else signs it.</source>
        <translation>Questa versione l&apos;ha scritta lei. La firma qualcun altro.</translation>
    </message>
    <message>
        <source>You gave the first signature. Somebody else gives the second.</source>
        <translation>La prima firma è sua. La seconda spetta a qualcun altro.</translation>
    </message>
    <message>
        <source>Only the effective version of a recipe can be loaded into a PLC.</source>
        <translation>Solo la versione in vigore di una ricetta può essere caricata in un PLC.</translation>
    </message>
    <message>
        <source>This version does not verify: it is not loaded. Look at its checks.</source>
        <translation>Questa versione non supera la verifica: non viene caricata. Esaminarne i controlli.</translation>
    </message>
    <message>
        <source>Only a signed or effective version can be withdrawn.</source>
        <translation>Si può ritirare solo una versione firmata o in vigore.</translation>
    </message>
</context>
<context>
    <name>RecipeApproval</name>
    <message>
        <source>There is no such version of a recipe. Refresh the list.</source>
        <translation>Questa versione di ricetta non esiste. Aggiornare l&apos;elenco.</translation>
    </message>
    <message>
        <source>%1, line %2, version %3</source>
        <translation>%1, linea %2, versione %3</translation>
    </message>
    <message>
        <source>This version does not wait for a signature any more: it is in the state “%1” now. Nothing was changed.</source>
        <translation>Questa versione non attende più una firma: ora è nello stato «%1». Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>Version %1 is not what you were shown any more, so nothing was signed.</source>
        <translation>La versione %1 non è più quella mostrata, quindi non è stato firmato nulla.</translation>
    </message>
    <message>
        <source>Version %1 was submitted meanwhile.</source>
        <translation>Nel frattempo la versione %1 è stata inviata alla firma.</translation>
    </message>
    <message>
        <source>Look at what changed and sign again.</source>
        <translation>Esaminare che cosa è cambiato e firmare di nuovo.</translation>
    </message>
    <message>
        <source>%1 cannot become effective: %2 Nothing was changed.</source>
        <translation>%1 non può entrare in vigore: %2 Non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>A newer version took its place.</source>
        <translation>Una versione più recente ha preso il suo posto.</translation>
    </message>
</context>
<context>
    <name>RecipeChecks</name>
    <message>
        <source>%1 is longer than %2 characters. Shorten it.</source>
        <translation>%1 supera i %2 caratteri. Accorciare il testo.</translation>
    </message>
    <message>
        <source>%1 contains control or invisible characters. Type it anew.</source>
        <translation>%1 contiene caratteri di controllo o invisibili. Digitare di nuovo il testo.</translation>
    </message>
    <message>
        <source>%1 is not a finite number. Enter a number.</source>
        <translation>%1 non è un numero finito. Inserire un numero.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>Il nome</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>Il passo</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>L&apos;unità</translation>
    </message>
    <message>
        <source>The tag</source>
        <translation>La variabile</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>Il valore</translation>
    </message>
    <message>
        <source>The low limit</source>
        <translation>Il limite inferiore</translation>
    </message>
    <message>
        <source>The high limit</source>
        <translation>Il limite superiore</translation>
    </message>
    <message>
        <source>The tolerance</source>
        <translation>La tolleranza</translation>
    </message>
    <message>
        <source>The tolerance is negative. Enter 0 or more.</source>
        <translation>La tolleranza è negativa. Inserire 0 o più.</translation>
    </message>
    <message>
        <source>The low limit is above the high limit. Exchange or correct them.</source>
        <translation>Il limite inferiore è maggiore di quello superiore. Scambiarli o correggerli.</translation>
    </message>
    <message>
        <source>The value is below its low limit.</source>
        <translation>Il valore è sotto il suo limite inferiore.</translation>
    </message>
    <message>
        <source>The value is above its high limit.</source>
        <translation>Il valore è sopra il suo limite superiore.</translation>
    </message>
    <message>
        <source>The tag has no unit, so this has to be empty.</source>
        <translation>La variabile non ha unità, quindi questo campo deve restare vuoto.</translation>
    </message>
    <message>
        <source>The tag&apos;s unit is “%1”. Enter the value in it.</source>
        <translation>L&apos;unità della variabile è «%1». Inserire il valore in questa unità.</translation>
    </message>
    <message>
        <source>The tag is a switch: enter 0 for off or 1 for on.</source>
        <translation>La variabile è un interruttore: inserire 0 per off o 1 per on.</translation>
    </message>
    <message>
        <source>The value is outside the tag&apos;s range of %1 to %2.</source>
        <translation>Il valore è fuori dal campo della variabile, da %1 a %2.</translation>
    </message>
    <message>
        <source>There is no tag, so the value has nowhere to go. Choose one.</source>
        <translation>Manca la variabile, quindi il valore non ha destinazione. Sceglierne una.</translation>
    </message>
    <message>
        <source>The plant file has no tag “%1”. Choose another one.</source>
        <translation>Il file d&apos;impianto non contiene la variabile «%1». Sceglierne un&apos;altra.</translation>
    </message>
    <message>
        <source>A recipe may not write the tag “%1”. Choose a set point that the plant file calls writable.</source>
        <translation>Una ricetta non può scrivere la variabile «%1». Scegliere un setpoint che il file d&apos;impianto dichiara scrivibile.</translation>
    </message>
    <message>
        <source>The tag “%1” belongs to another line.</source>
        <translation>La variabile «%1» appartiene a un&apos;altra linea.</translation>
    </message>
    <message>
        <source>The product is missing. Enter what is made.</source>
        <translation>Manca il prodotto. Inserire che cosa si produce.</translation>
    </message>
    <message>
        <source>The plant file has no line “%1”. Choose a line.</source>
        <translation>Il file d&apos;impianto non contiene la linea «%1». Scegliere una linea.</translation>
    </message>
    <message>
        <source>There are no parameters. Add at least one.</source>
        <translation>Non ci sono parametri. Aggiungerne almeno uno.</translation>
    </message>
    <message>
        <source>A step has no name. Name or remove it.</source>
        <translation>Un passo non ha nome. Dargli un nome o rimuoverlo.</translation>
    </message>
    <message>
        <source>Two steps are called “%1”. Rename one.</source>
        <translation>Due passi si chiamano «%1». Rinominarne uno.</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>Il prodotto</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La linea</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>Il titolo</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>La descrizione</translation>
    </message>
    <message>
        <source>There are more than %1 parameters. Split the recipe.</source>
        <translation>Ci sono più di %1 parametri. Dividere la ricetta.</translation>
    </message>
    <message>
        <source>There are more than %1 steps.</source>
        <translation>Ci sono più di %1 passi.</translation>
    </message>
    <message>
        <source>There are more than %1 attachments.</source>
        <translation>Ci sono più di %1 allegati.</translation>
    </message>
    <message>
        <source>A step&apos;s name</source>
        <translation>Il nome di un passo</translation>
    </message>
    <message>
        <source>A step&apos;s note</source>
        <translation>La nota di un passo</translation>
    </message>
    <message>
        <source>The parameter has no name.</source>
        <translation>Il parametro non ha nome.</translation>
    </message>
    <message>
        <source>Another parameter is called “%1” too.</source>
        <translation>Anche un altro parametro si chiama «%1».</translation>
    </message>
    <message>
        <source>There is no step “%1”. Add or choose one.</source>
        <translation>Non c&apos;è il passo «%1». Aggiungerlo o sceglierne uno.</translation>
    </message>
    <message>
        <source>Another parameter writes the tag “%1” too.</source>
        <translation>Anche un altro parametro scrive la variabile «%1».</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Riga %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… e %n altro.</numerusform>
            <numerusform>… e altri %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipeComparison</name>
    <message>
        <source>as soon as both have signed</source>
        <translation>appena entrambi hanno firmato</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>In vigore dal</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>Non cambia nulla.</translation>
    </message>
    <message numerus="yes">
        <source>%n parameters change</source>
        <translation>
            <numerusform>%n parametro cambia</numerusform>
            <numerusform>%n parametri cambiano</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation>
            <numerusform>%n è nuovo</numerusform>
            <numerusform>%n sono nuovi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are removed</source>
        <translation>
            <numerusform>%n è rimosso</numerusform>
            <numerusform>%n sono rimossi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cross a former limit</source>
        <translation>
            <numerusform>%n supera un limite precedente</numerusform>
            <numerusform>%n superano un limite precedente</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the header changes.</source>
        <translation>Cambia solo l&apos;intestazione.</translation>
    </message>
</context>
<context>
    <name>RecipeCsv</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>The file is larger than 4 MiB, which no recipe is. Choose the right file.</source>
        <translation>Il file supera i 4 MiB, più di qualsiasi ricetta. Scegliere il file giusto.</translation>
    </message>
    <message>
        <source>The file is empty. The first line names the columns: %1.</source>
        <translation>Il file è vuoto. La prima riga nomina le colonne: %1.</translation>
    </message>
    <message>
        <source>The text is longer than any recipe is. Copy only its cells.</source>
        <translation>Il testo è più lungo di qualsiasi ricetta. Copiarne solo le celle.</translation>
    </message>
    <message>
        <source>The text has half a character in it. Copy the cells again.</source>
        <translation>Il testo contiene un carattere a metà. Copiare di nuovo le celle.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text, so its letters cannot be told. Save the file anew as “CSV UTF-8”.</source>
        <translation>Questo testo non è UTF-8, quindi le sue lettere non si possono leggere. Salvare di nuovo il file come «CSV UTF-8».</translation>
    </message>
    <message>
        <source>“%1” is no column of a recipe. The columns are: %2.</source>
        <translation>«%1» non è una colonna di una ricetta. Le colonne sono: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Remove one of them.</source>
        <translation>La colonna «%1» è presente due volte. Rimuoverne una.</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Add it; the columns are: %2.</source>
        <translation>Manca la colonna «%1». Aggiungerla; le colonne sono: %2.</translation>
    </message>
    <message>
        <source>There are more than %1 parameters. Split the recipe; what follows was not read.</source>
        <translation>Ci sono più di %1 parametri. Dividere la ricetta; ciò che segue non è stato letto.</translation>
    </message>
    <message>
        <source>There are no cells to paste. Copy rows of a spreadsheet first.</source>
        <translation>Non ci sono celle da incollare. Copiare prima righe di un foglio di calcolo.</translation>
    </message>
    <message>
        <source>There is no parameter in the file. Each line after the first is one.</source>
        <translation>Nel file non c&apos;è alcun parametro. Ogni riga dopo la prima è un parametro.</translation>
    </message>
    <message>
        <source>A quotation mark that begins here is not closed; what follows was not read. Close it, or write it twice where it belongs to the text.</source>
        <translation>Le virgolette che cominciano qui non sono chiuse; ciò che segue non è stato letto. Chiuderle, o scriverle due volte dove fanno parte del testo.</translation>
    </message>
    <message>
        <source>There is a quotation mark amid a cell. Remove it, or put the whole cell in quotation marks and write those within twice.</source>
        <translation>Ci sono virgolette in mezzo a una cella. Rimuoverle, oppure mettere tra virgolette l&apos;intera cella e scrivere due volte quelle interne.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters. Shorten it.</source>
        <translation>Una cella supera i %1 caratteri. Accorciarla.</translation>
    </message>
    <message>
        <source>There are more than %1 cells in this line. Remove those too many.</source>
        <translation>In questa riga ci sono più di %1 celle. Rimuovere quelle in eccesso.</translation>
    </message>
    <message>
        <source>The line has %1 cells, but there are %2 columns. Put a cell in quotation marks when a comma or semicolon belongs to its text.</source>
        <translation>La riga ha %1 celle, ma le colonne sono %2. Mettere tra virgolette una cella quando virgola o punto e virgola fanno parte del testo.</translation>
    </message>
    <message>
        <source>The value is missing. Enter a number.</source>
        <translation>Manca il valore. Inserire un numero.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula, which a spreadsheet would run. Write an apostrophe before it if it is text.</source>
        <translation>«%1» sembra una formula, che un foglio di calcolo eseguirebbe. Se è testo, anteporre un apostrofo.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits, such as 1250 or 12.5, without unit and without marks between thousands.</source>
        <translation>«%1» non è un numero. Scrivere cifre, per esempio 1250 o 12.5, senza unità e senza separatori delle migliaia.</translation>
    </message>
    <message>
        <source>“%1” is too large or too small a number. Correct it.</source>
        <translation>«%1» è un numero troppo grande o troppo piccolo. Correggerlo.</translation>
    </message>
    <message>
        <source>“%1” has a comma, which parts the columns in this file. Write a point.</source>
        <translation>«%1» contiene una virgola, che in questo file separa le colonne. Scrivere un punto.</translation>
    </message>
    <message>
        <source>“%1” is written with “%2”, but numbers before it with “%3”, so it is not sure what is meant. Write all numbers alike.</source>
        <translation>«%1» è scritto con «%2», ma i numeri precedenti con «%3», quindi non è certo che cosa si intenda. Scrivere tutti i numeri allo stesso modo.</translation>
    </message>
</context>
<context>
    <name>RecipeDesk</name>
    <message>
        <source>The product is missing or begins or ends with a space. Enter what is made.</source>
        <translation>Il prodotto manca oppure comincia o termina con uno spazio. Inserire che cosa si produce.</translation>
    </message>
    <message>
        <source>The plant file has no line “%1”. Choose a line.</source>
        <translation>Il file d&apos;impianto non contiene la linea «%1». Scegliere una linea.</translation>
    </message>
    <message>
        <source>This cannot be kept; nothing was stored.</source>
        <translation>Questo non può essere conservato; nulla è stato salvato.</translation>
    </message>
    <message>
        <source>The file&apos;s name cannot be kept: it has to be 1 to %1 characters long, without / \ : * ? &quot; &lt; &gt; | and not begin with a dot.</source>
        <translation>Il nome del file non può essere conservato: deve avere da 1 a %1 caratteri, senza / \ : * ? &quot; &lt; &gt; | e non cominciare con un punto.</translation>
    </message>
    <message>
        <source>The file is empty or larger than %1 MiB; it was not attached.</source>
        <translation>Il file è vuoto o supera i %1 MiB; non è stato allegato.</translation>
    </message>
    <message>
        <source>This recipe has no effective version. Have one signed first.</source>
        <translation>Questa ricetta non ha una versione in vigore. Farne prima firmare una.</translation>
    </message>
    <message>
        <source>There is no parameter of that name.</source>
        <translation>Non c&apos;è un parametro con questo nome.</translation>
    </message>
    <message>
        <source>This version has no such attachment.</source>
        <translation>Questa versione non ha tale allegato.</translation>
    </message>
    <message>
        <source>The attachment “%1” is not the file that was signed. Do not use it.</source>
        <translation>L&apos;allegato «%1» non è il file che è stato firmato. Non usarlo.</translation>
    </message>
    <message>
        <source>The signatures can be wanted within 1 hour to 90 days.</source>
        <translation>Il termine per le firme può andare da 1 ora a 90 giorni.</translation>
    </message>
    <message>
        <source>There is no such version of a recipe. Refresh the list.</source>
        <translation>Questa versione di ricetta non esiste. Aggiornare l&apos;elenco.</translation>
    </message>
    <message>
        <source>This recipe has a draft already: version %1 by %2. Go on with that one, or discard it first.</source>
        <translation>Questa ricetta ha già una bozza: versione %1 di %2. Proseguire con quella o eliminarla prima.</translation>
    </message>
    <message>
        <source>Version %1 is no draft any more (“%2”) and never changes again. Begin a new version from it.</source>
        <translation>La versione %1 non è più una bozza («%2») e non cambia mai più. Iniziarne una nuova a partire da essa.</translation>
    </message>
    <message>
        <source>%1 saved this draft meanwhile, so nothing was changed. Load it anew and enter your changes again.</source>
        <translation>Nel frattempo %1 ha salvato questa bozza, quindi non è stato modificato nulla. Ricaricarla e inserire di nuovo le modifiche.</translation>
    </message>
    <message>
        <source>There is an attachment “%1” already. Remove it first.</source>
        <translation>C&apos;è già un allegato «%1». Rimuoverlo prima.</translation>
    </message>
    <message>
        <source>A version has at most %1 attachments.</source>
        <translation>Una versione ha al massimo %1 allegati.</translation>
    </message>
    <message>
        <source>Version %1 was submitted</source>
        <translation>La versione %1 è stata inviata alla firma</translation>
    </message>
    <message>
        <source>The recipe cannot be submitted like this; nothing was changed.</source>
        <translation>La ricetta non può essere inviata alla firma così; non è stato modificato nulla.</translation>
    </message>
    <message>
        <source>A recipe keeps its product and line. Copy the version for another one.</source>
        <translation>Una ricetta mantiene prodotto e linea. Copiare la versione per un’altra.</translation>
    </message>
</context>
<context>
    <name>RecipeDocument</name>
    <message>
        <source>What the store keeps of this recipe is not what the program wrote. Do not use it; restore it from a copy and look for who changed the store.</source>
        <translation>Ciò che l&apos;archivio conserva di questa ricetta non è ciò che il programma ha scritto. Non usarla; ripristinarla da una copia e cercare chi ha modificato l&apos;archivio.</translation>
    </message>
</context>
<context>
    <name>RecipeDownload</name>
    <message>
        <source>Running</source>
        <translation>In corso</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Caricato</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermato</translation>
    </message>
    <message>
        <source>Former set restored</source>
        <translation>Valori precedenti ripristinati</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrotto</translation>
    </message>
    <message>
        <source>The plant file has no writable tag “%1” any more, so “%2” has nowhere to go. Make a new version of the recipe.</source>
        <translation>Il file d&apos;impianto non contiene più la variabile scrivibile «%1», quindi «%2» non ha destinazione. Creare una nuova versione della ricetta.</translation>
    </message>
    <message>
        <source>All values are in the PLC, read back and compared.</source>
        <translation>Tutti i valori sono nel PLC, riletti e confrontati.</translation>
    </message>
    <message>
        <source>The former values are in the PLC again, read back and compared.</source>
        <translation>I valori precedenti sono di nuovo nel PLC, riletti e confrontati.</translation>
    </message>
    <message>
        <source>In the PLC as wanted: %1.</source>
        <translation>Nel PLC come voluto: %1.</translation>
    </message>
    <message>
        <source>In the PLC, but another value than was written: %1.</source>
        <translation>Nel PLC, ma con un valore diverso da quello scritto: %1.</translation>
    </message>
    <message>
        <source>Perhaps in the PLC, its answer did not come: %1.</source>
        <translation>Forse nel PLC, la sua risposta non è arrivata: %1.</translation>
    </message>
    <message>
        <source>Not changed: %1.</source>
        <translation>Non modificato: %1.</translation>
    </message>
    <message>
        <source>Give the order that the recipe is loaded for, 1 to %1 characters.</source>
        <translation>Indicare l&apos;ordine per cui si carica la ricetta, da 1 a %1 caratteri.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in marcia</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>in attesa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>ferma</translation>
    </message>
    <message>
        <source>starved</source>
        <translation>senza materiale</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloccata a valle</translation>
    </message>
    <message>
        <source>in changeover</source>
        <translation>in cambio formato</translation>
    </message>
    <message>
        <source>in cleaning</source>
        <translation>in pulizia</translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation>in manutenzione</translation>
    </message>
    <message>
        <source>in a state that is not known</source>
        <translation>in uno stato sconosciuto</translation>
    </message>
    <message>
        <source>The version is effective; both signatures are verified.</source>
        <translation>La versione è in vigore; entrambe le firme sono verificate.</translation>
    </message>
    <message>
        <source>The PLC “%1” is not connected. Check its power and the network.</source>
        <translation>Il PLC «%1» non è connesso. Controllarne l&apos;alimentazione e la rete.</translation>
    </message>
    <message>
        <source>The PLC does not tell what it holds in “%1”, so a failed write could not be taken back. Check the PLC.</source>
        <translation>Il PLC non indica che cosa contiene in «%1», quindi una scrittura non riuscita non potrebbe essere annullata. Controllare il PLC.</translation>
    </message>
    <message>
        <source>The PLC is connected and tells what it holds.</source>
        <translation>Il PLC è connesso e indica che cosa contiene.</translation>
    </message>
    <message>
        <source>The plant file has no such line.</source>
        <translation>Il file d&apos;impianto non contiene questa linea.</translation>
    </message>
    <message>
        <source>The state of the line is not known now. Check the PLC.</source>
        <translation>Lo stato della linea ora non è noto. Controllare il PLC.</translation>
    </message>
    <message>
        <source>The line is %1.</source>
        <translation>La linea è %1.</translation>
    </message>
    <message>
        <source>The line is %1, and may not be loaded then. Bring it to a stop or a changeover first.</source>
        <translation>La linea è %1 e in questo stato non si può caricare. Portarla prima all&apos;arresto o al cambio formato.</translation>
    </message>
    <message>
        <source>“%1” is beyond its outer limit. Put that right first.</source>
        <translation>«%1» è oltre il suo limite esterno. Correggerlo prima.</translation>
    </message>
    <message>
        <source>A critical notice stands unacknowledged: %1</source>
        <translation>Un avviso critico non è stato riconosciuto: %1</translation>
    </message>
    <message>
        <source>No critical alarm stands for this line.</source>
        <translation>Nessun allarme critico presente per questa linea.</translation>
    </message>
    <message>
        <source>The PLC keeps the recipe&apos;s mark, written last.</source>
        <translation>Il PLC conserva il contrassegno della ricetta, scritto per ultimo.</translation>
    </message>
    <message>
        <source>The plant file names no marks for this line: whether another recipe is loaded cannot be told afterwards.</source>
        <translation>Il file d&apos;impianto non indica contrassegni per questa linea: dopo non si potrà sapere se è caricata un&apos;altra ricetta.</translation>
    </message>
    <message>
        <source>This line is being loaded at this moment. Wait for its end.</source>
        <translation>Su questa linea è in corso un caricamento. Attenderne la fine.</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>Nulla è stato scritto. %1</translation>
    </message>
    <message>
        <source>There is no such download. Refresh the list.</source>
        <translation>Questo caricamento non esiste. Aggiornare l&apos;elenco.</translation>
    </message>
    <message>
        <source>Only the last download of a line, if it failed or was stopped, can be taken back. Nothing was written.</source>
        <translation>Si può annullare solo l&apos;ultimo caricamento di una linea, se non è riuscito o è stato fermato. Nulla è stato scritto.</translation>
    </message>
    <message>
        <source>Nothing was changed in the PLC, so there is nothing to restore.</source>
        <translation>Nel PLC non è stato modificato nulla, quindi non c&apos;è nulla da ripristinare.</translation>
    </message>
    <message>
        <source>What was in the PLC before is not known for: %1. Nothing was written; load a recipe instead.</source>
        <translation>Che cosa c&apos;era prima nel PLC non è noto per: %1. Nulla è stato scritto; caricare invece una ricetta.</translation>
    </message>
    <message>
        <source>%1 loads this line at this moment, at another workstation. Nothing was written.</source>
        <translation>%1 sta caricando questa linea in questo momento, su un&apos;altra postazione. Nulla è stato scritto.</translation>
    </message>
    <message>
        <source>The plant file has no such tag.</source>
        <translation>Il file d&apos;impianto non contiene questa variabile.</translation>
    </message>
    <message>
        <source>It was written, but is another value now.</source>
        <translation>È stato scritto, ma ora è un altro valore.</translation>
    </message>
    <message>
        <source>It was written, but cannot be read any more.</source>
        <translation>È stato scritto, ma non può più essere letto.</translation>
    </message>
    <message>
        <source>This could not be kept in the store: %1</source>
        <translation>Questo non ha potuto essere conservato nell&apos;archivio: %1</translation>
    </message>
    <message>
        <source>The program ended when it may have been written.</source>
        <translation>Il programma è terminato mentre il valore forse veniva scritto.</translation>
    </message>
    <message>
        <source>It was stopped, as the audit trail could not be written: %1</source>
        <translation>È stato fermato perché l’audit trail non ha potuto essere scritto: %1</translation>
    </message>
</context>
<context>
    <name>RecipeJson</name>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un testo</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un oggetto</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>The member “%1” is missing. Add it.</source>
        <translation>Manca il campo «%1». Aggiungerlo.</translation>
    </message>
    <message>
        <source>The member “%1” is %2, but must be %3.</source>
        <translation>Il campo «%1» è %2, ma deve essere %3.</translation>
    </message>
    <message>
        <source>There must be no member “%1” here. Remove it, or correct how it is written; the members are: %2.</source>
        <translation>Qui non deve esserci il campo «%1». Rimuoverlo o correggerne la grafia; i campi sono: %2.</translation>
    </message>
    <message>
        <source>The format is “%1”, which this version does not know: it reads “%2”. Choose another file, or use a newer version.</source>
        <translation>Il formato è «%1», che questa versione non conosce: legge «%2». Scegliere un altro file o usare una versione più recente.</translation>
    </message>
    <message>
        <source>“%1” (effectiveFrom) is no time in UTC. Write it as 2026-01-31T08:15:00Z.</source>
        <translation>«%1» (effectiveFrom) non è un&apos;ora UTC. Scriverla come 2026-01-31T08:15:00Z.</translation>
    </message>
    <message>
        <source>There are more than %1 steps. Split the recipe.</source>
        <translation>Ci sono più di %1 passi. Dividere la ricetta.</translation>
    </message>
    <message>
        <source>Step %1: </source>
        <translation>Passo %1: </translation>
    </message>
    <message>
        <source>This is %1, but must be an object.</source>
        <translation>Questo è %1, ma deve essere un oggetto.</translation>
    </message>
    <message>
        <source>There are more than %1 parameters. Split the recipe.</source>
        <translation>Ci sono più di %1 parametri. Dividere la ricetta.</translation>
    </message>
    <message>
        <source>This is %1, but a recipe is an object. Choose the right file.</source>
        <translation>Questo è %1, ma una ricetta è un oggetto. Scegliere il file giusto.</translation>
    </message>
    <message>
        <source>The recipe cannot be read from this file. Correct the file and try again:</source>
        <translation>Impossibile leggere la ricetta da questo file. Correggere il file e riprovare:</translation>
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
        <translation>Linea</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>State when printed</source>
        <translation>Stato alla stampa</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verifica</translation>
    </message>
    <message>
        <source>Not verified when printed</source>
        <translation>Non verificata alla stampa</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Scritta da</translation>
    </message>
    <message>
        <source>Edited by</source>
        <translation>Modificata da</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificata</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>In vigore dal</translation>
    </message>
    <message>
        <source>Effective since</source>
        <translation>In vigore da</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Stampata</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, who</comment>
        <translation>%1, da %2</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Minimo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Massimo</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolleranza</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>parameter, its note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Attachments, with their SHA-256</source>
        <translation>Allegati, con il loro SHA-256</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>This version is not signed.</source>
        <translation>Questa versione non è firmata.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significato</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmata da</translation>
    </message>
    <message>
        <source>In the role</source>
        <translation>Nel ruolo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Impronta della chiave</translation>
    </message>
    <message>
        <source>SHA-256 of what is signed</source>
        <translation>SHA-256 di ciò che è firmato</translation>
    </message>
    <message>
        <source>Linewarden · %1 · %2 · %3 · printed %4 by %5</source>
        <translation>Linewarden · %1 · %2 · %3 · stampato %4 da %5</translation>
    </message>
</context>
<context>
    <name>RecipePdf</name>
    <message>
        <source>%1 was not saved: %2. Choose another folder, or make room there.</source>
        <translation>%1 non è stato salvato: %2. Scegliere un&apos;altra cartella o fare spazio.</translation>
    </message>
</context>
<context>
    <name>RecipeRepository</name>
    <message>
        <source>This signature was given at another workstation meanwhile. Nothing was signed; look at the version again.</source>
        <translation>Nel frattempo questa firma è stata apposta su un&apos;altra postazione. Nulla è stato firmato; esaminare di nuovo la versione.</translation>
    </message>
</context>
<context>
    <name>RecipeRules</name>
    <message>
        <source>Only a version that is signed or effective can be withdrawn; this one is in the state “%1”.</source>
        <translation>Si può ritirare solo una versione firmata o in vigore; questa è nello stato «%1».</translation>
    </message>
    <message>
        <source>This version does not wait for this signature: it is in the state “%1” now. Nothing was signed; look at it again.</source>
        <translation>Questa versione non attende questa firma: ora è nello stato «%1». Nulla è stato firmato; esaminarla di nuovo.</translation>
    </message>
    <message>
        <source>You wrote or edited this version, so somebody else has to sign it.</source>
        <translation>Questa versione l&apos;ha scritta o modificata lei, quindi deve firmarla qualcun altro.</translation>
    </message>
    <message>
        <source>You gave the first signature, so somebody else has to give the second.</source>
        <translation>La prima firma è sua, quindi la seconda deve apporla qualcun altro.</translation>
    </message>
</context>
<context>
    <name>RecipeRun</name>
    <message>
        <source>Mark, cleared</source>
        <translation>Contrassegno, azzerato</translation>
    </message>
    <message>
        <source>Mark of what is loaded</source>
        <translation>Contrassegno di ciò che è caricato</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Non tentato</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritto</translation>
    </message>
    <message>
        <source>Reads back differently</source>
        <translation>Riletto diverso</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rifiutato</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviato</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>The PLC still holds what it held before.</source>
        <translation>Il PLC contiene ancora ciò che conteneva prima.</translation>
    </message>
    <message>
        <source>In the PLC, read back and the same.</source>
        <translation>Nel PLC, riletto e identico.</translation>
    </message>
    <message>
        <source>The PLC confirmed the write, but holds another value.</source>
        <translation>Il PLC ha confermato la scrittura, ma contiene un altro valore.</translation>
    </message>
    <message>
        <source>It was sent, but no answer that can be trusted came: the PLC may hold the old value or the new one.</source>
        <translation>È stato inviato, ma non è arrivata una risposta affidabile: il PLC può contenere il valore vecchio o quello nuovo.</translation>
    </message>
    <message numerus="yes">
        <source>The PLC holds all %n value(s) already.</source>
        <translation>
            <numerusform>Il PLC contiene già %n valore.</numerusform>
            <numerusform>Il PLC contiene già tutti i %n valori.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) change; the others are in the PLC already.</source>
        <translation>
            <numerusform>%1 di %n valore da cambiare; gli altri sono già nel PLC.</numerusform>
            <numerusform>%1 di %n valori da cambiare; gli altri sono già nel PLC.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values are being written.</source>
        <translation>Scrittura dei valori in corso.</translation>
    </message>
    <message>
        <source>All values are in the PLC. Each was read back and compared, and the marks name this version.</source>
        <translation>Tutti i valori sono nel PLC. Ciascuno è stato riletto e confrontato, e i contrassegni indicano questa versione.</translation>
    </message>
    <message>
        <source>Not all values could be written: the PLC may hold old and new ones side by side. Do not produce with them. Restore the former set, or load again once the cause is gone.</source>
        <translation>Non è stato possibile scrivere tutti i valori: il PLC può contenere insieme valori vecchi e nuovi. Non produrre con essi. Ripristinare i valori precedenti, o caricare di nuovo una volta eliminata la causa.</translation>
    </message>
    <message>
        <source>It was stopped: the PLC may hold old and new values side by side. Do not produce with them. Restore the former set, or load again.</source>
        <translation>È stato fermato: il PLC può contenere insieme valori vecchi e nuovi. Non produrre con essi. Ripristinare i valori precedenti o caricare di nuovo.</translation>
    </message>
    <message>
        <source>The former set is in the PLC again; each value was read back and compared.</source>
        <translation>I valori precedenti sono di nuovo nel PLC; ciascuno è stato riletto e confrontato.</translation>
    </message>
    <message>
        <source>The program ended in the middle: what the last values are is not known. Compare them with the PLC and load again.</source>
        <translation>Il programma è terminato a metà: gli ultimi valori non sono noti. Confrontarli con il PLC e caricare di nuovo.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versione %2</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Contrassegni</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Oscillante</translation>
    </message>
    <message>
        <source>Slow shift</source>
        <translation>Spostamento lento</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>In deriva</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>Come firmato</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illeggibile</translation>
    </message>
</context>
<context>
    <name>RecipeStateBadge</name>
    <message>
        <source>%1, verified</source>
        <translation>%1, verificata</translation>
    </message>
    <message>
        <source>%1, but does not verify</source>
        <translation>%1, ma non supera la verifica</translation>
    </message>
</context>
<context>
    <name>RecipeVerdict</name>
    <message>
        <source>Verified</source>
        <translation>Verificata</translation>
    </message>
    <message>
        <source>The first signature is verified</source>
        <translation>La prima firma è verificata</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non firmata</translation>
    </message>
</context>
<context>
    <name>RecipeVerification</name>
    <message>
        <source>The content is what the program wrote.</source>
        <translation>Il contenuto è quello scritto dal programma.</translation>
    </message>
    <message>
        <source>The content in the store is not what the program wrote.</source>
        <translation>Il contenuto nell&apos;archivio non è quello scritto dal programma.</translation>
    </message>
    <message>
        <source>Recipe, version and authors agree with it.</source>
        <translation>Ricetta, versione e autori concordano con esso.</translation>
    </message>
    <message>
        <source>Recipe, version or authors in the store are not those of the signed content.</source>
        <translation>Ricetta, versione o autori nell&apos;archivio non sono quelli del contenuto firmato.</translation>
    </message>
    <message>
        <source>The hash is that of the content.</source>
        <translation>L&apos;hash è quello del contenuto.</translation>
    </message>
    <message>
        <source>The hash in the store is not that of the content.</source>
        <translation>L&apos;hash nell&apos;archivio non è quello del contenuto.</translation>
    </message>
    <message>
        <source>The key is that of %1 (%2), as the trail tells.</source>
        <translation>La chiave è quella di %1 (%2), come risulta dall&apos;audit trail.</translation>
    </message>
    <message>
        <source>The key was not that of %1 at that time.</source>
        <translation>In quel momento la chiave non era quella di %1.</translation>
    </message>
    <message>
        <source>The trail has the signature, given in the role “%1”.</source>
        <translation>L&apos;audit trail contiene la firma, apposta nel ruolo «%1».</translation>
    </message>
    <message>
        <source>The trail does not tell of this signature in the role “%1”.</source>
        <translation>L&apos;audit trail non riporta questa firma nel ruolo «%1».</translation>
    </message>
    <message>
        <source>Not signed: “%1”.</source>
        <translation>Non firmata: «%1».</translation>
    </message>
    <message>
        <source>“%1”, signed by %2 on %3.</source>
        <translation>«%1», firmata da %2 il %3.</translation>
    </message>
    <message>
        <source>The signature “%1” does not fit what it stands under.</source>
        <translation>La firma «%1» non corrisponde a ciò sotto cui si trova.</translation>
    </message>
    <message>
        <source>Two different people signed, and neither wrote it.</source>
        <translation>Hanno firmato due persone diverse, e nessuna delle due l&apos;ha scritta.</translation>
    </message>
    <message>
        <source>Somebody signed what they wrote themselves.</source>
        <translation>Qualcuno ha firmato ciò che ha scritto personalmente.</translation>
    </message>
    <message>
        <source>Two signatures of two different people are wanted.</source>
        <translation>Servono due firme di due persone diverse.</translation>
    </message>
    <message>
        <source>It was neither withdrawn nor rejected.</source>
        <translation>Non è stata né ritirata né respinta.</translation>
    </message>
    <message>
        <source>It was withdrawn or rejected, as the trail tells.</source>
        <translation>È stata ritirata o respinta, come risulta dall&apos;audit trail.</translation>
    </message>
    <message>
        <source>Its time has come.</source>
        <translation>Il momento della sua entrata in vigore è giunto.</translation>
    </message>
    <message>
        <source>It becomes effective on %1.</source>
        <translation>Entra in vigore il %1.</translation>
    </message>
    <message>
        <source>No newer version took its place.</source>
        <translation>Nessuna versione più recente l&apos;ha sostituita.</translation>
    </message>
    <message>
        <source>A newer version took its place.</source>
        <translation>Una versione più recente l&apos;ha sostituita.</translation>
    </message>
    <message>
        <source>There is no such version of a recipe. Refresh the list.</source>
        <translation>Questa versione di ricetta non esiste. Aggiornare l&apos;elenco.</translation>
    </message>
    <message>
        <source>The audit trail is broken at entry %1, so nothing tells what became of this recipe since it was written. It is not used; have a security officer look at the trail.</source>
        <translation>L’audit trail è interrotto alla voce %1; nulla dice quindi che cosa ne è stato di questa ricetta da quando è stata scritta. Non viene usata; far esaminare l’audit trail a un responsabile della cybersecurity.</translation>
    </message>
</context>
<context>
    <name>RecipeVerifier</name>
    <message>
        <source>This is not a whole SHA-256: it has 64 digits of 0 to 9 and a to f, in groups of four. Compare it with the paper.</source>
        <translation>Questo non è un SHA-256 completo: ha 64 cifre da 0 a 9 e da a a f, in gruppi di quattro. Confrontarlo con il foglio.</translation>
    </message>
    <message>
        <source>No version of a recipe in this store has that hash. The paper is of another store, or one of the two was changed.</source>
        <translation>Nessuna versione di ricetta in questo archivio ha tale hash. Il foglio appartiene a un altro archivio, oppure uno dei due è stato modificato.</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versione %2</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Versione %1 · %2</translation>
    </message>
    <message>
        <source>Written by %1, changed %2</source>
        <translation>Scritta da %1, modificata: %2</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 di %2, %3</translation>
    </message>
    <message>
        <source>Effective since %1</source>
        <translation>In vigore da: %1</translation>
    </message>
    <message>
        <source>Effective from %1</source>
        <translation>Entra in vigore: %1</translation>
    </message>
    <message>
        <source>Effective as soon as both have signed</source>
        <translation>In vigore appena entrambi hanno firmato</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>limits</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>limit</comment>
        <translation>da %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>limit</comment>
        <translation>fino a %1</translation>
    </message>
</context>
<context>
    <name>RecoveryPhrase</name>
    <message>
        <source>Word %1, “%2”, is not one of the recovery words. Compare it with what you wrote down.</source>
        <translation>La parola %1, «%2», non è una delle parole di recupero. Confrontarla con quanto annotato.</translation>
    </message>
    <message>
        <source>A recovery phrase has 24 words; these are %1. Type all of them in their order, with a space between two.</source>
        <translation>Una frase di recupero ha 24 parole; queste sono %1. Digitarle tutte nel loro ordine, separate da uno spazio.</translation>
    </message>
    <message>
        <source>All the words exist, but they do not belong together: a word is wrong or two are in the wrong order. Compare them with what you wrote down.</source>
        <translation>Tutte le parole esistono, ma non corrispondono tra loro: una parola è sbagliata o due sono in ordine errato. Confrontarle con quanto annotato.</translation>
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
        <translation>«%1» (%2)</translation>
    </message>
    <message>
        <source>Removed at once</source>
        <translation>Tolti subito</translation>
    </message>
    <message>
        <source>Nothing; all roles are kept.</source>
        <translation>Nulla; tutti i ruoli restano.</translation>
    </message>
    <message>
        <source>Open an access review</source>
        <translation>Apri una revisione degli accessi</translation>
    </message>
    <message>
        <source>Every role that somebody holds now is listed with when it was last used. You keep or remove each and sign; until then nothing changes. One review is open at a time.</source>
        <translation>Ogni ruolo assegnato ora è elencato con il suo ultimo uso. Se ne mantiene o toglie ciascuno e si firma; fino ad allora non cambia nulla. È aperta una revisione per volta.</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Apri la revisione</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Remove the role “%1” from %2</source>
        <translation>Togli il ruolo «%1» a %2</translation>
    </message>
    <message>
        <source>The role goes when the review is signed. Until then this can be decided anew.</source>
        <translation>Il ruolo cade quando la revisione è firmata. Fino ad allora si può decidere di nuovo.</translation>
    </message>
    <message>
        <source>Mark for removal</source>
        <translation>Segna per la rimozione</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Sign the review: all roles are kept</source>
        <translation>Firma la revisione: tutti i ruoli restano</translation>
    </message>
    <message numerus="yes">
        <source>Sign the review: %n role(s) are removed</source>
        <translation>
            <numerusform>Firma la revisione: %n ruolo viene tolto</numerusform>
            <numerusform>Firma la revisione: %n ruoli vengono tolti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are kept. A signed review cannot be changed any more.</source>
        <translation>
            <numerusform>%n ruolo resta. Una revisione firmata non si può più cambiare.</numerusform>
            <numerusform>%n ruoli restano. Una revisione firmata non si può più cambiare.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>Firma l&apos;esame</translation>
    </message>
</context>
<context>
    <name>ReviewPaper</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Assegnato da</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ultimo uso</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <translation>%1, disabilitato</translation>
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
        <translation>Pagina %1 di %2</translation>
    </message>
    <message>
        <source>Access review of %1</source>
        <translation>Revisione degli accessi del %1</translation>
    </message>
    <message>
        <source>Opened by %1, %2</source>
        <translation>Aperta da %1, %2</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>Firmata da %1, %2</translation>
    </message>
    <message>
        <source>Not signed: this list is a draft.</source>
        <translation>Non firmata: questo elenco è una bozza.</translation>
    </message>
    <message>
        <source>Roles: %1. Decided: %2. Removed: %3.</source>
        <translation>Ruoli: %1. Decisi: %2. Tolti: %3.</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Signer</source>
        <translation>Firmatario</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significato</translation>
    </message>
    <message>
        <source>SHA-256 of what was signed</source>
        <translation>SHA-256 di quanto firmato</translation>
    </message>
    <message>
        <source>Ed25519 signature</source>
        <translation>Firma Ed25519</translation>
    </message>
    <message>
        <source>Fingerprint of the signer&apos;s public key</source>
        <translation>Impronta della chiave pubblica del firmatario</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Verificato %1</translation>
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
        <translation>%1 non è stato salvato: %2. Scegliere un&apos;altra cartella o fare spazio.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Never</source>
        <translation>Mai</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>%n giorno fa</numerusform>
            <numerusform>%n giorni fa</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Togli</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configurazione</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Revisione del %1</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 di %2 decisi</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Firmata da %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n role(s) removed</source>
        <translation>
            <numerusform>%1, %n ruolo tolto</numerusform>
            <numerusform>%1, %n ruoli tolti</numerusform>
        </translation>
    </message>
    <message>
        <source>I have looked at who holds which role, and each is kept or removed as it says.</source>
        <translation>Ho guardato chi ha quale ruolo, e ciascuno resta o viene tolto come indicato.</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>Non ancora firmata.</translation>
    </message>
    <message>
        <source>Verified: the signature is that of the signer&apos;s key, and the list is as it was signed.</source>
        <translation>Verificata: la firma è della chiave del firmatario e l&apos;elenco è come firmato.</translation>
    </message>
    <message>
        <source>Not verified: the list, the signature or the key is not what was signed. Do not rely on it; have the audit trail verified and open a new review.</source>
        <translation>Non verificata: l&apos;elenco, la firma o la chiave non è quanto firmato. Non farvi affidamento; far verificare l&apos;audit trail e aprire una nuova revisione.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Operator</source>
        <translation>Operatore</translation>
    </message>
    <message>
        <source>Shift supervisor</source>
        <translation>Capoturno</translation>
    </message>
    <message>
        <source>Process engineer</source>
        <translation>Ingegnere di processo</translation>
    </message>
    <message>
        <source>Quality engineer</source>
        <translation>Ingegnere della qualità</translation>
    </message>
    <message>
        <source>Maintenance technician</source>
        <translation>Tecnico di manutenzione</translation>
    </message>
    <message>
        <source>Security officer</source>
        <translation>Responsabile della cybersecurity</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Amministratore</translation>
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
        <translation>«%1» non ha il ruolo «%2»; non c&apos;è nulla da togliere.</translation>
    </message>
    <message>
        <source>“%1” holds the role “%2” already.</source>
        <translation>«%1» ha già il ruolo «%2».</translation>
    </message>
    <message>
        <source>The account “%1” is disabled. Enable it first, so that nobody is given a role unseen.</source>
        <translation>L&apos;account «%1» è disabilitato. Abilitarlo prima, perché nessuno riceva un ruolo senza che lo si veda.</translation>
    </message>
    <message>
        <source>The same change was asked for already and waits for a second person to confirm it.</source>
        <translation>La stessa modifica è già stata chiesta e attende la conferma di una seconda persona.</translation>
    </message>
    <message>
        <source>There is no such change of a role. Look at the list again.</source>
        <translation>Questa modifica di ruolo non esiste. Guardare di nuovo l&apos;elenco.</translation>
    </message>
    <message>
        <source>This change was decided meanwhile. Look at the list again.</source>
        <translation>Nel frattempo questa modifica è stata decisa. Guardare di nuovo l&apos;elenco.</translation>
    </message>
    <message>
        <source>Nobody confirmed this change within 7 days, so it is void. It has to be asked for again.</source>
        <translation>Nessuno ha confermato questa modifica entro 7 giorni: è decaduta. Va chiesta di nuovo.</translation>
    </message>
    <message>
        <source>“%1”, who asked for this change, may no longer ask for it. Refuse it; another administrator can ask for it again.</source>
        <translation>«%1», che ha chiesto questa modifica, non può più chiederla. Rifiutarla; un altro amministratore può chiederla di nuovo.</translation>
    </message>
    <message>
        <source>The emergency account confirms no changes of roles, since it is not certain who uses it. Sign in with an account of your own.</source>
        <translation>L&apos;account di emergenza non conferma modifiche di ruoli, perché non è certo chi lo usa. Accedere con un proprio account.</translation>
    </message>
    <message>
        <source>“%1” asked for this change. You may take back only what you asked for yourself.</source>
        <translation>«%1» ha chiesto questa modifica. Si può ritirare solo ciò che si è chiesto.</translation>
    </message>
    <message>
        <source>A group of the plant&apos;s directory asks for this role. Whoever may change the directory&apos;s settings does not confirm it as well; a security officer does.</source>
        <translation>Un gruppo della directory dell&apos;impianto chiede questo ruolo. Chi può cambiare le impostazioni della directory non lo conferma anche; lo fa un responsabile della cybersecurity.</translation>
    </message>
</context>
<context>
    <name>RoleRules</name>
    <message>
        <source>A recipe is signed by two people, one of each role.</source>
        <translation>Una ricetta è firmata da due persone, una per ciascun ruolo.</translation>
    </message>
    <message>
        <source>A security officer signs no recipes.</source>
        <translation>Un responsabile della cybersecurity non firma ricette.</translation>
    </message>
    <message>
        <source>Who asks for a privileged role does not confirm it.</source>
        <translation>Chi chiede un ruolo privilegiato non lo conferma.</translation>
    </message>
    <message>
        <source>Nobody holds the roles “%1” and “%2” together. %3 Take one of them away first, or choose somebody else.</source>
        <translation>Nessuno ha insieme i ruoli «%1» e «%2». %3 Toglierne prima uno, o scegliere un&apos;altra persona.</translation>
    </message>
    <message>
        <source>An auditor reads, and changes nothing.</source>
        <translation>Un auditor legge e non cambia nulla.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in; without one nobody could give access any more. Make somebody else administrator first.</source>
        <translation>È l&apos;ultimo amministratore che può accedere; senza, nessuno potrebbe più dare accesso. Nominare prima un altro amministratore.</translation>
    </message>
    <message>
        <source>This is the last security officer who can sign in; without one nobody would watch over the administrators. Make somebody else security officer first.</source>
        <translation>È l&apos;ultimo responsabile della cybersecurity che può accedere; senza, nessuno vigilerebbe sugli amministratori. Nominarne prima un altro.</translation>
    </message>
    <message>
        <source>Nobody changes their own roles, nor those of a second account of theirs. Ask another administrator.</source>
        <translation>Nessuno cambia i propri ruoli né quelli di un proprio secondo account. Rivolgersi a un altro amministratore.</translation>
    </message>
    <message>
        <source>You asked for this change yourself, so it takes a second person to confirm it. Ask another administrator or a security officer.</source>
        <translation>La modifica è stata chiesta da lei, quindi deve confermarla una seconda persona. Rivolgersi a un altro amministratore o a un responsabile della cybersecurity.</translation>
    </message>
    <message>
        <source>This change is of your own roles, so somebody else has to confirm it. Ask another administrator or a security officer.</source>
        <translation>La modifica riguarda i propri ruoli, quindi deve confermarla un&apos;altra persona. Rivolgersi a un altro amministratore o a un responsabile della cybersecurity.</translation>
    </message>
</context>
<context>
    <name>RouteRepository</name>
    <message>
        <source>There is one with the name “%1” already. Choose another name.</source>
        <translation>Esiste già un inoltro con il nome «%1». Scegliere un altro nome.</translation>
    </message>
    <message>
        <source>It is not there any more: somebody removed it meanwhile.</source>
        <translation>Non esiste più: nel frattempo qualcuno l&apos;ha rimosso.</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>%1 more</source>
        <comment>lines, classes, addresses</comment>
        <translation>altri %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list</comment>
        <translation>%1 e %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Critical alarms</source>
        <translation>Allarmi critici</translation>
    </message>
    <message>
        <source>Critical and high alarms</source>
        <translation>Allarmi critici e di priorità alta</translation>
    </message>
    <message>
        <source>Critical, high and medium alarms</source>
        <translation>Allarmi critici e di priorità alta e media</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Tutti gli allarmi</translation>
    </message>
    <message>
        <source>the process</source>
        <comment>alarms from …</comment>
        <translation>processo</translation>
    </message>
    <message>
        <source>security</source>
        <comment>alarms from …</comment>
        <translation>sicurezza</translation>
    </message>
    <message>
        <source>the system</source>
        <comment>alarms from …</comment>
        <translation>sistema</translation>
    </message>
    <message>
        <source>at once to %1</source>
        <translation>subito a %1</translation>
    </message>
    <message>
        <source>after %1 min to %2</source>
        <translation>dopo %1 min a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait.</source>
        <translation>
            <numerusform>%n messaggio in attesa.</numerusform>
            <numerusform>%n messaggi in attesa.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <translation>Ultimo invio: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Non è stato ancora inviato nulla.</translation>
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
        <translation>%1 da %2</translation>
    </message>
    <message>
        <source>%1 of class %2</source>
        <comment>alarms, class</comment>
        <translation>%1 della classe %2</translation>
    </message>
    <message>
        <source>%1 of the classes %2</source>
        <comment>alarms, classes</comment>
        <translation>%1 delle classi %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>alarms, lines</comment>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>TLS, host</comment>
        <translation>%1 verso %2</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>%1 to %2, from %3</source>
        <comment>StartTLS, host, address</comment>
        <translation>%1 verso %2, da %3</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>ancora nessuno</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alarms, who is told</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Disattivato.</translation>
    </message>
    <message>
        <source>Not sending since %1.</source>
        <translation>Nessun invio da: %1.</translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Invio in corso.</translation>
    </message>
    <message>
        <source>All that came was sent.</source>
        <translation>Tutto ciò che è arrivato è stato inviato.</translation>
    </message>
</context>
<context>
    <name>RoutingChanges</name>
    <message>
        <source>It is not there any more: somebody removed it meanwhile.</source>
        <translation>Non esiste più: nel frattempo qualcuno l&apos;ha rimosso.</translation>
    </message>
    <message>
        <source>Server, certificates or the name to sign in with are others than before. Enter the password anew, so that the kept one does not go to a server it was not meant for.</source>
        <translation>Il server, i certificati o il nome per l&apos;accesso sono diversi da prima. Inserire di nuovo la password, perché quella conservata non vada a un server a cui non era destinata.</translation>
    </message>
</context>
<context>
    <name>Sealing</name>
    <message>
        <source>A sealed secret does not open with this key. It was changed or belongs to something else.</source>
        <translation>Un segreto sigillato non si apre con questa chiave. È stato modificato o appartiene ad altro.</translation>
    </message>
</context>
<context>
    <name>SecurityKey</name>
    <message>
        <source>No security key is plugged in. Plug yours in and try again.</source>
        <translation>Nessuna chiave di sicurezza è inserita. Inserire la propria e riprovare.</translation>
    </message>
    <message>
        <source>The security key was taken out before it was done. Plug it in and try again.</source>
        <translation>La chiave di sicurezza è stata tolta prima della fine. Inserirla e riprovare.</translation>
    </message>
    <message>
        <source>This security key is not registered for you. Plug in the one that you registered, or use another second factor.</source>
        <translation>Questa chiave di sicurezza non è registrata per questo account. Inserire quella registrata o usare un altro secondo fattore.</translation>
    </message>
    <message>
        <source>This security key is registered for you already. There is nothing left to do with it; to add a spare one, plug in another key.</source>
        <translation>Questa chiave di sicurezza è già registrata. Non resta nulla da fare; per aggiungerne una di riserva, inserirne un&apos;altra.</translation>
    </message>
    <message>
        <source>This security key cannot check a PIN, so that whoever finds it could use it. Use a key that supports FIDO2.</source>
        <translation>Questa chiave di sicurezza non può verificare un PIN, quindi chi la trova potrebbe usarla. Usare una chiave che supporta FIDO2.</translation>
    </message>
    <message>
        <source>This security key has no PIN yet, so that whoever finds it could use it. Choose a PIN for it first.</source>
        <translation>Questa chiave di sicurezza non ha ancora un PIN, quindi chi la trova potrebbe usarla. Scegliere prima un PIN.</translation>
    </message>
    <message>
        <source>The security key does not take this PIN. Choose one of 4 to 63 characters; some keys ask for 6 or more.</source>
        <translation>La chiave di sicurezza non accetta questo PIN. Sceglierne uno da 4 a 63 caratteri; alcune chiavi ne chiedono 6 o più.</translation>
    </message>
    <message>
        <source>This security key has a PIN already, which stays as it is. To change it, use the tool of the key&apos;s maker.</source>
        <translation>Questa chiave di sicurezza ha già un PIN, che resta com&apos;è. Per cambiarlo usare lo strumento del produttore.</translation>
    </message>
    <message>
        <source>The PIN of a security key has 4 to 63 characters. This one was not tried. Type the PIN of the key, not your password.</source>
        <translation>Il PIN di una chiave di sicurezza ha da 4 a 63 caratteri. Questo non è stato provato. Digitare il PIN della chiave, non la password.</translation>
    </message>
    <message>
        <source>The PIN of the security key is wrong. Tries left before the key blocks itself: %1.</source>
        <translation>Il PIN della chiave di sicurezza è errato. Tentativi rimasti prima che la chiave si blocchi: %1.</translation>
    </message>
    <message>
        <source>The security key has blocked itself after too many wrong PINs, and cannot be used any more. Use another second factor, or ask an administrator to reset yours; the key is of use again only after it is erased with its maker&apos;s tool.</source>
        <translation>La chiave di sicurezza si è bloccata dopo troppi PIN errati e non è più utilizzabile. Usare un altro secondo fattore o chiedere a un amministratore di reimpostarlo; la chiave serve di nuovo solo dopo averla cancellata con lo strumento del produttore.</translation>
    </message>
    <message>
        <source>The security key takes no PIN for now, after three wrong ones in a row. Take it out, plug it in again and type the PIN with care.</source>
        <translation>Per ora la chiave di sicurezza non accetta PIN, dopo tre errati di fila. Toglierla, inserirla di nuovo e digitare il PIN con cura.</translation>
    </message>
    <message>
        <source>The security key was not touched in time. Try again, and touch it when it blinks.</source>
        <translation>La chiave di sicurezza non è stata toccata in tempo. Riprovare e toccarla quando lampeggia.</translation>
    </message>
    <message>
        <source>The security key was not used: you cancelled it.</source>
        <translation>La chiave di sicurezza non è stata usata: operazione annullata.</translation>
    </message>
    <message>
        <source>The security key gave no usable answer. Take it out, plug it in again and try again. If this stays so, the key is broken: use another one.</source>
        <translation>La chiave di sicurezza non ha dato una risposta utilizzabile. Toglierla, inserirla di nuovo e riprovare. Se continua, la chiave è guasta: usarne un&apos;altra.</translation>
    </message>
    <message>
        <source>This security key does not prove that it made its key pair itself, in a way known here. Use another one.</source>
        <translation>Questa chiave di sicurezza non dimostra, in un modo noto qui, di aver creato da sé le proprie chiavi. Usarne un&apos;altra.</translation>
    </message>
    <message>
        <source>The answer of the security key is not accepted: it does not fit what was asked. Try again; if this stays so, tell your security officer.</source>
        <translation>La risposta della chiave di sicurezza non è accettata: non corrisponde a quanto chiesto. Riprovare; se continua, avvisare il responsabile della cybersecurity.</translation>
    </message>
    <message>
        <source>The security key counts behind what it counted before, so that a copy of it may be in use. It is not accepted. Tell your security officer, and register another key.</source>
        <translation>La chiave di sicurezza conta meno di prima, quindi potrebbe esserne in uso una copia. Non è accettata. Avvisare il responsabile della cybersecurity e registrare un&apos;altra chiave.</translation>
    </message>
    <message>
        <source>The security key could not be asked: the question to it is incomplete. Start again.</source>
        <translation>Non è stato possibile interrogare la chiave di sicurezza: la domanda è incompleta. Ricominciare.</translation>
    </message>
</context>
<context>
    <name>SecurityNotices</name>
    <message>
        <source>Many accounts are being tried at %1</source>
        <translation>Si provano molti account su %1</translation>
    </message>
    <message>
        <source>Somebody guesses passwords of one account after the other. Go and see who is at that workstation, and end sessions that nobody there can explain.</source>
        <translation>Qualcuno prova password di un account dopo l&apos;altro. Andare a vedere chi è a quella postazione e terminare le sessioni che nessuno sa spiegare.</translation>
    </message>
    <message>
        <source>Sign-in has to wait for %1 after wrong tries</source>
        <translation>L&apos;accesso di %1 deve attendere dopo tentativi errati</translation>
    </message>
    <message>
        <source>Ask the person whether it was them. If it was, a one-time password helps; if not, somebody guesses, and the wait slows them down.</source>
        <translation>Chiedere alla persona se era lei. Se sì, aiuta una password monouso; se no, qualcuno sta provando, e l&apos;attesa lo rallenta.</translation>
    </message>
    <message>
        <source>Emergency access was opened by somebody who gave the name “%1”</source>
        <translation>L&apos;accesso di emergenza è stato aperto da chi ha dato il nome «%1»</translation>
    </message>
    <message>
        <source>The name is not proven. Call the person at once. If it was not them, close the access under Emergency. Afterwards two people have to review it, and a new phrase has to be sealed.</source>
        <translation>Il nome non è provato. Chiamare subito la persona. Se non era lei, chiudere l&apos;accesso in Emergenza. Poi due persone devono esaminarlo e va sigillata una nuova frase.</translation>
    </message>
    <message>
        <source>The emergency access of “%1” has not been reviewed for more than a day</source>
        <translation>L&apos;accesso di emergenza di «%1» non è stato esaminato da più di un giorno</translation>
    </message>
    <message>
        <source>Two people who did not open it have to look at what was done under it, and sign that under Emergency.</source>
        <translation>Due persone che non l&apos;hanno aperto devono guardare ciò che è stato fatto e firmarlo in Emergenza.</translation>
    </message>
    <message>
        <source>A security key of %1 seems to have been copied</source>
        <translation>Una chiave di sicurezza di %1 sembra essere stata copiata</translation>
    </message>
    <message>
        <source>Its counter went back, which a genuine key never does; the sign-in was refused. Remove the key from the account, end the person&apos;s sessions and give them a new key.</source>
        <translation>Il suo contatore è tornato indietro, cosa che una chiave autentica non fa; l&apos;accesso è stato rifiutato. Rimuovere la chiave dall&apos;account, terminare le sessioni della persona e darle una nuova chiave.</translation>
    </message>
    <message>
        <source>%1 signed in with a recovery code</source>
        <translation>%1 è entrato con un codice di recupero</translation>
    </message>
    <message>
        <source>Ask whether the phone or key is lost. If they did not do it, reset the password and the second factor.</source>
        <translation>Chiedere se il telefono o la chiave sono persi. Se non è stata la persona, reimpostare password e secondo fattore.</translation>
    </message>
    <message>
        <source>%1 was given a privileged role</source>
        <translation>A %1 è stato assegnato un ruolo privilegiato</translation>
    </message>
    <message>
        <source>Check with who asked and who confirmed that it is meant so; both stand in the audit trail.</source>
        <translation>Verificare con chi ha chiesto e chi ha confermato che sia voluto; entrambi sono nell&apos;audit trail.</translation>
    </message>
    <message>
        <source>Sign-in rules were made weaker for the role “%1”</source>
        <translation>Le regole di accesso sono state indebolite per il ruolo «%1»</translation>
    </message>
    <message>
        <source>Check with who changed them that it is meant so; before and after stand in the audit trail.</source>
        <translation>Verificare con chi le ha cambiate che sia voluto; prima e dopo sono nell&apos;audit trail.</translation>
    </message>
    <message>
        <source>The plant&apos;s directory cannot be reached</source>
        <translation>La directory dell&apos;impianto non è raggiungibile</translation>
    </message>
    <message>
        <source>Accounts of the directory cannot sign in until it can; local accounts can. Check the network, the directory&apos;s server and its certificate.</source>
        <translation>Gli account della directory non possono accedere finché non lo è; quelli locali sì. Controllare la rete, il server della directory e il suo certificato.</translation>
    </message>
    <message>
        <source>The directory disabled the account %1</source>
        <translation>La directory ha disabilitato l&apos;account %1</translation>
    </message>
    <message>
        <source>Their sessions were ended here. Nothing is to be done if the directory&apos;s administrators meant it so.</source>
        <translation>Le sue sessioni qui sono state terminate. Non c&apos;è nulla da fare se gli amministratori della directory lo volevano.</translation>
    </message>
    <message>
        <source>Password or second factor of the privileged account %1 were reset</source>
        <translation>Password o secondo fattore dell&apos;account privilegiato %1 sono stati reimpostati</translation>
    </message>
    <message>
        <source>Ask the person whether they wanted it. If not, disable the account at once and look in the audit trail for what the one who reset it did.</source>
        <translation>Chiedere alla persona se lo voleva. Se no, disabilitare subito l&apos;account e cercare nell&apos;audit trail che cosa ha fatto chi lo ha reimpostato.</translation>
    </message>
    <message>
        <source>Something about security needs a look: %1</source>
        <translation>Qualcosa sulla sicurezza richiede attenzione: %1</translation>
    </message>
    <message>
        <source>This version of the program does not know this notice. Look in the audit trail for what happened at that time.</source>
        <translation>Questa versione del programma non conosce questo avviso. Cercare nell&apos;audit trail che cosa è successo in quel momento.</translation>
    </message>
    <message>
        <source>There is no such security notice. Refresh the list.</source>
        <translation>Questo avviso di sicurezza non esiste. Aggiornare l&apos;elenco.</translation>
    </message>
    <message>
        <source>%1 acknowledged this notice already; nothing is left to do here.</source>
        <translation>%1 ha già riconosciuto questo avviso; qui non resta nulla da fare.</translation>
    </message>
    <message>
        <source>Under emergency access no security notice can be acknowledged, since it would silence the alarm about that access itself. Somebody signed in with their own account has to do it.</source>
        <translation>Con l&apos;accesso di emergenza non si possono riconoscere avvisi di sicurezza, perché si metterebbe a tacere l&apos;allarme su quell&apos;accesso stesso. Deve farlo chi è entrato con il proprio account.</translation>
    </message>
    <message>
        <source>The plant&apos;s directory asks for a privileged role for %1</source>
        <translation>La directory dell&apos;impianto chiede un ruolo privilegiato per %1</translation>
    </message>
    <message>
        <source>The role waits under People for somebody to confirm it. Ask those who run the directory whether they put the person into that group; if not, refuse the role and have the directory looked at.</source>
        <translation>Il ruolo attende in “Persone” che qualcuno lo confermi. Chiedere a chi gestisce la directory se ha messo la persona in quel gruppo; se no, rifiutare il ruolo e far controllare la directory.</translation>
    </message>
    <message>
        <source>Password or second factor of %1 were reset</source>
        <translation>La password o il secondo fattore di %1 sono stati reimpostati</translation>
    </message>
    <message>
        <source>Ask the person whether they wanted it. If not, disable the account and look in the audit trail for what the one who reset it did.</source>
        <translation>Chiedere alla persona se lo voleva. Se no, disabilitare l&apos;account e cercare nell&apos;audit trail che cosa ha fatto chi lo ha reimpostato.</translation>
    </message>
    <message>
        <source>This notice is about what you did yourself, so somebody else has to acknowledge it: another administrator or a security officer.</source>
        <translation>Questo avviso riguarda ciò che ha fatto lei, quindi deve confermarlo qualcun altro: un altro amministratore o un responsabile della cybersecurity.</translation>
    </message>
    <message>
        <source>A value in the PLC is not the signed one: %1</source>
        <translation>Un valore nel PLC non è quello firmato: %1</translation>
    </message>
    <message>
        <source>Find out who or what changed it before the line goes on. Recipes, Drift shows what is expected, what was found and since when; loading the recipe again puts the signed value back.</source>
        <translation>Scoprire chi o che cosa lo ha modificato prima che la linea prosegua. Ricette, Deriva mostra che cosa è atteso, che cosa è stato trovato e da quando; caricare di nuovo la ricetta ripristina il valore firmato.</translation>
    </message>
    <message>
        <source>Another recipe than the one loaded here is in %1</source>
        <translation>Una ricetta diversa da quella caricata qui è in %1</translation>
    </message>
    <message>
        <source>Somebody loaded the PLC past this console, or its memory was lost. Stop and check the line, then load the recipe again.</source>
        <translation>Qualcuno ha caricato il PLC senza passare da questa console, o la sua memoria è andata persa. Fermare e controllare la linea, poi caricare di nuovo la ricetta.</translation>
    </message>
    <message>
        <source>A measured value moves away from its target: %1</source>
        <translation>Un valore misurato si allontana dal suo target: %1</translation>
    </message>
    <message>
        <source>It is inside its limits, but a control chart says that it is no chance. Recipes, Drift shows the chart. Check the instrument, the material and the machine.</source>
        <translation>È entro i limiti, ma una carta di controllo indica che non è un caso. Ricette, Deriva mostra la carta. Controllare lo strumento, il materiale e la macchina.</translation>
    </message>
    <message>
        <source>Quality withdrew a recipe: %1</source>
        <translation>La qualità ha ritirato una ricetta: %1</translation>
    </message>
    <message>
        <source>It must not be used any more. Where it still runs, stop the line and load another recipe; the reason stands with the version.</source>
        <translation>Non deve più essere usata. Dove è ancora in uso, fermare la linea e caricare un&apos;altra ricetta; il motivo è indicato con la versione.</translation>
    </message>
    <message>
        <source>A recipe waits too long for its signatures: %1</source>
        <translation>Una ricetta attende da troppo tempo le sue firme: %1</translation>
    </message>
    <message>
        <source>Ask the process or quality engineers to sign or reject it under Approvals.</source>
        <translation>Chiedere agli ingegneri di processo o della qualità di firmarla o respingerla in Approvazioni.</translation>
    </message>
    <message>
        <source>A recipe is only partly in the PLC: %1</source>
        <translation>Una ricetta è solo in parte nel PLC: %1</translation>
    </message>
    <message>
        <source>The line must not run with a mixture. Recipes shows what is in the PLC now; load the recipe again or restore the former set.</source>
        <translation>La linea non deve funzionare con una mescolanza. Ricette mostra che cosa c&apos;è ora nel PLC; caricare di nuovo la ricetta o ripristinare i valori precedenti.</translation>
    </message>
    <message>
        <source>The recipe that runs cannot be verified any more: %1</source>
        <translation>La ricetta in uso non può più essere verificata: %1</translation>
    </message>
    <message>
        <source>Its signatures, its content or the trail are not what was signed. Treat the store as tampered with: keep a copy of it and restore one you trust.</source>
        <translation>Le firme, il contenuto o l&apos;audit trail non sono quanto firmato. Considerare l&apos;archivio manomesso: conservarne una copia e ripristinarne uno affidabile.</translation>
    </message>
    <message>
        <source>The audit trail does not hold; no checkpoint is signed</source>
        <translation>L&apos;audit trail non è integro; non viene firmato alcun checkpoint</translation>
    </message>
    <message>
        <source>Somebody changed the store by hand, or its disk is failing. Verify the trail under Audit, keep a copy of the store, and find out who had access to it.</source>
        <translation>Qualcuno ha modificato l&apos;archivio a mano, oppure il suo disco è guasto. Verificare l&apos;audit trail in Audit, conservare una copia dell&apos;archivio e accertare chi vi aveva accesso.</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>This session has ended already. Look at the list again.</source>
        <translation>Questa sessione è già terminata. Guardare di nuovo l&apos;elenco.</translation>
    </message>
    <message>
        <source>There is no such session. Look at the list again.</source>
        <translation>Questa sessione non esiste. Guardare di nuovo l&apos;elenco.</translation>
    </message>
</context>
<context>
    <name>ShelveReason</name>
    <message>
        <source>Known, and being worked on</source>
        <translation>Noto, intervento in corso</translation>
    </message>
    <message>
        <source>The sensor is faulty</source>
        <translation>Il sensore è guasto</translation>
    </message>
    <message>
        <source>Cleaning or changeover</source>
        <translation>Pulizia o cambio formato</translation>
    </message>
    <message>
        <source>Comes and goes without need</source>
        <translation>Va e viene senza motivo</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This code is not accepted: it is wrong, was already used or has expired. Wait for the next code, or use a recovery code.</source>
        <translation>Questo codice non è accettato: è errato, è già stato usato o è scaduto. Attendere il prossimo codice o usare un codice di recupero.</translation>
    </message>
    <message>
        <source>You were not signed in: the name or the password is wrong, or the account is disabled. Check both and try again, or ask an administrator.</source>
        <translation>Accesso non riuscito: il nome o la password è errato, oppure l&apos;account è disattivato. Controllare entrambi e riprovare, o rivolgersi a un amministratore.</translation>
    </message>
    <message>
        <source>There were too many failed tries. The next one is possible in %1 s.</source>
        <translation>Troppi tentativi falliti. Il prossimo è possibile tra %1 s.</translation>
    </message>
    <message>
        <source>The password was given too long ago. Start again with name and password.</source>
        <translation>La password è stata inserita troppo tempo fa. Ricominciare con nome e password.</translation>
    </message>
    <message>
        <source>This session has ended. Sign in again to go on.</source>
        <translation>Questa sessione è terminata. Accedere di nuovo per continuare.</translation>
    </message>
    <message>
        <source>The plant&apos;s directory knows you, but none of your groups stands for a role here. Ask an administrator to map one of your groups, or the directory&apos;s keeper to put you into one.</source>
        <translation>La directory dell&apos;impianto la conosce, ma nessuno dei suoi gruppi corrisponde a un ruolo qui. Chiedere a un amministratore di associare un gruppo, o a chi gestisce la directory di inserirla in uno.</translation>
    </message>
    <message>
        <source>Setting up this account took too long. Start again with name and password.</source>
        <translation>La configurazione di questo account ha richiesto troppo tempo. Ricominciare con nome e password.</translation>
    </message>
    <message>
        <source>Your role demands a security key; a code of the authenticator is not enough. Use your key, or a recovery code if it is lost.</source>
        <translation>Il ruolo richiede una chiave di sicurezza; un codice dell&apos;autenticatore non basta. Usare la chiave, o un codice di recupero se è persa.</translation>
    </message>
    <message>
        <source>No security key is registered for this account. Use a code, and add a key under “My account”.</source>
        <translation>Nessuna chiave di sicurezza è registrata per questo account. Usare un codice e aggiungere una chiave in «Il mio account».</translation>
    </message>
    <message>
        <source>The plant&apos;s directory gives you a role that takes two people here: it waits until an administrator or a security officer confirms it under People. Ask one of them, then sign in again.</source>
        <translation>La directory dell&apos;impianto le dà un ruolo che qui richiede due persone: attende che un amministratore o un responsabile della cybersecurity lo confermi in “Persone”. Rivolgersi a uno di loro, poi accedere di nuovo.</translation>
    </message>
    <message>
        <source>The plant&apos;s directory gives you a role that takes two people here, and it was refused. Ask a security officer; the directory asks again after seven days at the earliest.</source>
        <translation>La directory dell&apos;impianto le dà un ruolo che qui richiede due persone, ed è stato rifiutato. Rivolgersi a un responsabile della cybersecurity; la directory lo chiede di nuovo dopo sette giorni al più presto.</translation>
    </message>
    <message>
        <source>This is not the phrase that opened this access. Type its ten words as they stand on the paper.</source>
        <translation>Questa non è la frase che ha aperto questo accesso. Digitare le dieci parole come stanno sulla carta.</translation>
    </message>
</context>
<context>
    <name>SigningDuties</name>
    <message>
        <source>Your signing key was replaced meanwhile, so nothing was signed. Sign again.</source>
        <translation>Nel frattempo la chiave di firma è stata sostituita, quindi non è stato firmato nulla. Firmare di nuovo.</translation>
    </message>
    <message>
        <source>Not under emergency access: it would judge over itself. Somebody signed in with their own account has to do this.</source>
        <translation>Non con l&apos;accesso di emergenza: giudicherebbe sé stesso. Deve farlo chi è entrato con il proprio account.</translation>
    </message>
    <message>
        <source>This was asked for under an emergency access that was opened in your name, or under which your own account was changed, so somebody else has to confirm it.</source>
        <translation>È stato richiesto con un accesso di emergenza aperto a suo nome, o con il quale è stato modificato il suo account; deve quindi confermarlo un&apos;altra persona.</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>The signing key does not open with this password, or it was changed in the store. An administrator can make a new one by resetting the password.</source>
        <translation>La chiave di firma non si apre con questa password o è stata modificata nell&apos;archivio. Un amministratore può crearne una nuova reimpostando la password.</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>There is nothing in it.</source>
        <translation>Non contiene nulla.</translation>
    </message>
    <message>
        <source>There is more after the end of the value. Remove it.</source>
        <translation>C&apos;è altro dopo la fine del valore. Rimuoverlo.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Riga %1, colonna %2: %3</translation>
    </message>
    <message>
        <source>The text ends where there must be %1.</source>
        <translation>Il testo finisce dove dovrebbe esserci %1.</translation>
    </message>
    <message>
        <source>This is not UTF-8. Save the file as UTF-8.</source>
        <translation>Questo non è UTF-8. Salvare il file come UTF-8.</translation>
    </message>
    <message>
        <source>There is “%1” where there must be %2.</source>
        <translation>C&apos;è «%1» dove dovrebbe esserci %2.</translation>
    </message>
    <message>
        <source>JSON has no NaN and no infinity. Write a number.</source>
        <translation>JSON non ha né NaN né infinito. Scrivere un numero.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valore</translation>
    </message>
    <message>
        <source>Objects and arrays lie more than %1 deep here.</source>
        <translation>Qui oggetti e array sono annidati per più di %1 livelli.</translation>
    </message>
    <message>
        <source>“,” or “}”</source>
        <translation>«,» o «}»</translation>
    </message>
    <message>
        <source>a key in quotation marks</source>
        <translation>una chiave tra virgolette</translation>
    </message>
    <message>
        <source>The key “%1” is there twice in the same object. Remove one of them.</source>
        <translation>La chiave «%1» è presente due volte nello stesso oggetto. Rimuoverne una.</translation>
    </message>
    <message>
        <source>“:”</source>
        <translation>«:»</translation>
    </message>
    <message>
        <source>“,” or “]”</source>
        <translation>«,» o «]»</translation>
    </message>
    <message>
        <source>There is a line end or another control character in a string. Write it as an escape, such as \n.</source>
        <translation>In una stringa c&apos;è una fine riga o un altro carattere di controllo. Scriverlo come sequenza di escape, per esempio \n.</translation>
    </message>
    <message>
        <source>The string that begins here is not closed.</source>
        <translation>La stringa che comincia qui non è chiusa.</translation>
    </message>
    <message>
        <source>JSON has no such escape after “\”.</source>
        <translation>JSON non ha tale sequenza di escape dopo «\».</translation>
    </message>
    <message>
        <source>After “\u” there must be four hexadecimal digits.</source>
        <translation>Dopo «\u» devono esserci quattro cifre esadecimali.</translation>
    </message>
    <message>
        <source>This is half of a surrogate pair, which is no character. Write both halves, or the character itself.</source>
        <translation>Questa è metà di una coppia surrogata, che non è un carattere. Scrivere entrambe le metà o il carattere stesso.</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>una cifra</translation>
    </message>
    <message>
        <source>A number must not begin with a 0 too many.</source>
        <translation>Un numero non deve cominciare con uno 0 di troppo.</translation>
    </message>
    <message>
        <source>This number is too large or too small for a number of 64 bits.</source>
        <translation>Questo numero è troppo grande o troppo piccolo per un numero a 64 bit.</translation>
    </message>
    <message>
        <source>This is not JSON that can be read, so nothing was taken from it. Correct it and try again.</source>
        <translation>Questo non è JSON leggibile, quindi non ne è stato ripreso nulla. Correggerlo e riprovare.</translation>
    </message>
    <message>
        <source>The text is larger than %1 and was not read. Choose the right file.</source>
        <translation>Il testo supera %1 e non è stato letto. Scegliere il file giusto.</translation>
    </message>
</context>
<context>
    <name>SyslogCredentials</name>
    <message>
        <source>%1 is a folder or a device. Choose a file.</source>
        <translation>%1 è una cartella o un dispositivo. Scegliere un file.</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2, so no receiver accepts it. Have a new one made.</source>
        <translation>Il certificato in %1 è scaduto il %2, quindi nessun destinatario lo accetta. Farne creare uno nuovo.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not valid before %2. Check the clock of this computer, or have a new one made.</source>
        <translation>Il certificato in %1 non è valido prima del %2. Controllare l&apos;orologio di questo computer o farne creare uno nuovo.</translation>
    </message>
    <message>
        <source>The private key %1 is encrypted with a password, which nobody is there to type when alarms are sent. Save it without one, readable by its owner only.</source>
        <translation>La chiave privata %1 è cifrata con una password, che nessuno può digitare quando si inviano gli allarmi. Salvarla senza password, leggibile solo dal proprietario.</translation>
    </message>
    <message>
        <source>The private key %1 belongs to another certificate. Choose the pair that was made together.</source>
        <translation>La chiave privata %1 appartiene a un altro certificato. Scegliere la coppia creata insieme.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key that can be used. Choose an RSA or EC key in PEM form.</source>
        <translation>Il file %1 non contiene una chiave privata utilizzabile. Scegliere una chiave RSA o EC in formato PEM.</translation>
    </message>
    <message>
        <source>The private key %1 can be read by others on this computer. Let only its owner read it (chmod 600), and have a new one made if others may have.</source>
        <translation>La chiave privata %1 è leggibile da altri su questo computer. Renderla leggibile solo al proprietario (chmod 600) e, se altri possono averla letta, farne creare una nuova.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose one that begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>Il file %1 non contiene un certificato. Sceglierne uno che inizia con «-----BEGIN CERTIFICATE-----».</translation>
    </message>
</context>
<context>
    <name>SyslogProblem</name>
    <message>
        <source>The certificate of the receiver %1 expired on %2, so nothing is sent to it. Have it renewed there.</source>
        <translation>Il certificato del destinatario %1 è scaduto il %2, quindi non gli viene inviato nulla. Farlo rinnovare sul destinatario.</translation>
    </message>
    <message>
        <source>The certificate of the receiver %1 is not valid before %2, so nothing is sent to it. Check the clock of this computer and of the receiver.</source>
        <translation>Il certificato del destinatario %1 non è valido prima del %2, quindi non gli viene inviato nulla. Controllare l&apos;orologio di questo computer e del destinatario.</translation>
    </message>
    <message>
        <source>The receiver&apos;s certificate is for %2, not for %1, so nothing is sent to it. Give the name that the certificate is for, or have one made for this name.</source>
        <translation>Il certificato del destinatario è per %2, non per %1, quindi non gli viene inviato nulla. Indicare il nome per cui vale il certificato, o farne creare uno per questo nome.</translation>
    </message>
    <message>
        <source>The certificate of the receiver %1 is not trusted: the authority in %2 did not sign it, so nothing is sent to it. Choose the file of the authority that did; if you did not expect this, somebody may stand in between. (%3)</source>
        <translation>Il certificato del destinatario %1 non è fidato: l&apos;autorità in %2 non l&apos;ha firmato, quindi non gli viene inviato nulla. Scegliere il file dell&apos;autorità che l&apos;ha firmato; se la cosa è inattesa, qualcuno potrebbe essersi messo in mezzo. (%3)</translation>
    </message>
    <message>
        <source>The receiver %1 refused the protected connection (TLS alert %2). Check that it takes TLS 1.2 or later.</source>
        <translation>Il destinatario %1 ha rifiutato la connessione protetta (avviso TLS %2). Controllare che accetti TLS 1.2 o successivo.</translation>
    </message>
    <message>
        <source>The receiver %1 asks for a certificate of this program and none is set, so it refused the connection. Choose a certificate and its key.</source>
        <translation>Il destinatario %1 chiede un certificato di questo programma e non ne è impostato alcuno, quindi ha rifiutato la connessione. Scegliere un certificato e la sua chiave.</translation>
    </message>
    <message>
        <source>The receiver %1 refused our certificate (TLS alert %2). Have the authority that signed it, or its name, allowed there.</source>
        <translation>Il destinatario %1 ha rifiutato il nostro certificato (avviso TLS %2). Farvi ammettere l&apos;autorità che l&apos;ha firmato, o il suo nome.</translation>
    </message>
    <message>
        <source>Nothing takes messages at %1. Check that the receiver runs and that the port is right.</source>
        <translation>Nulla riceve messaggi su %1. Controllare che il destinatario sia in funzione e che la porta sia giusta.</translation>
    </message>
    <message>
        <source>There is no computer “%1” that this one knows of. Check the name and the name server.</source>
        <translation>Questo computer non conosce alcun computer «%1». Controllare il nome e il server dei nomi.</translation>
    </message>
    <message>
        <source>The receiver %1 ended the connection as soon as it was made. It may ask for a certificate of this program, and none is set. (%2)</source>
        <translation>Il destinatario %1 ha chiuso la connessione appena stabilita. Forse chiede un certificato di questo programma, e non ne è impostato alcuno. (%2)</translation>
    </message>
    <message>
        <source>The receiver %1 ended the connection as soon as it was made. It probably refused our certificate; have it allowed there. (%2)</source>
        <translation>Il destinatario %1 ha chiuso la connessione appena stabilita. Probabilmente ha rifiutato il nostro certificato; farvelo ammettere. (%2)</translation>
    </message>
    <message>
        <source>No protected connection could be made with %1. Check that this port takes TLS 1.2 or later. (%2)</source>
        <translation>Impossibile stabilire una connessione protetta con %1. Controllare che questa porta accetti TLS 1.2 o successivo. (%2)</translation>
    </message>
    <message>
        <source>The receiver %1 ended the connection. What it had not confirmed is sent again once it is back.</source>
        <translation>Il destinatario %1 ha chiuso la connessione. Ciò che non aveva confermato viene inviato di nuovo appena torna raggiungibile.</translation>
    </message>
    <message>
        <source>The connection with %1 failed: %2. What was not confirmed is sent again once it is back.</source>
        <translation>La connessione con %1 è fallita: %2. Ciò che non è stato confermato viene inviato di nuovo appena torna raggiungibile.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that the computer is on, that the network leads there and that no firewall is in between.</source>
        <translation>%1 non risponde. Controllare che il computer sia acceso, che la rete vi arrivi e che in mezzo non ci sia un firewall.</translation>
    </message>
    <message numerus="yes">
        <source>The receiver %1 takes connections but has read nothing for %n s, so the connection was ended. Check what holds it up there; messages wait here meanwhile.</source>
        <translation>
            <numerusform>Il destinatario %1 accetta connessioni ma non legge nulla da %n s, quindi la connessione è stata chiusa. Controllare che cosa lo blocca; nel frattempo i messaggi attendono qui.</numerusform>
            <numerusform>Il destinatario %1 accetta connessioni ma non legge nulla da %n s, quindi la connessione è stata chiusa. Controllare che cosa lo blocca; nel frattempo i messaggi attendono qui.</numerusform>
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
        <translation>Cerca una variabile</translation>
    </message>
</context>
<context>
    <name>WallboardLine</name>
    <message>
        <source>stale since %1</source>
        <translation>non aggiornata da: %1</translation>
    </message>
    <message>
        <source>no stop for %1</source>
        <translation>nessun fermo da %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>obiettivo %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>nessun obiettivo</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>An action without a proper name was to be written to the audit trail and was refused; nothing was changed. Please report this.</source>
        <translation>Un&apos;azione senza un nome valido doveva essere scritta nell&apos;audit trail ed è stata rifiutata; nulla è stato modificato. Segnalare il problema.</translation>
    </message>
    <message>
        <source>What was to be recorded is too long for the audit trail (4,000 characters a text). Shorten it and try again; nothing was changed.</source>
        <translation>Il testo da registrare è troppo lungo per l&apos;audit trail (4.000 caratteri per testo). Accorciarlo e riprovare; nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Entry %1 is missing or out of order: entry %2 stands in its place.</source>
        <translation>La voce %1 manca o è fuori ordine: al suo posto si trova la voce %2.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the one before it: an entry was changed, inserted, removed or moved here.</source>
        <translation>La voce %1 non segue la precedente: qui una voce è stata modificata, inserita, rimossa o spostata.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written: its content does not match its hash.</source>
        <translation>La voce %1 è stata modificata dopo la scrittura: il contenuto non corrisponde al suo hash.</translation>
    </message>
    <message>
        <source>The verification was stopped before its end, so it says nothing about the trail.</source>
        <translation>La verifica è stata interrotta prima della fine, quindi non dice nulla sull&apos;audit trail.</translation>
    </message>
    <message>
        <source>the checkpoint from outside over %1 entries of %2</source>
        <translation>il checkpoint esterno su %1 voci del %2</translation>
    </message>
    <message>
        <source>the store&apos;s checkpoint over %1 entries of %2</source>
        <translation>il checkpoint dell&apos;archivio su %1 voci del %2</translation>
    </message>
    <message>
        <source>In the store, %1 was changed: its signature or what it says no longer holds. Entries from %2 on are not proven by it.</source>
        <translation>Nell&apos;archivio, %1 è stato modificato: la sua firma o ciò che dichiara non è più valido. Le voci da %2 in poi non sono provate da esso.</translation>
    </message>
    <message>
        <source>The trail was rewritten before entry %1: its entries are linked, but they are not those that %2 signed. The first that may be false is entry %3.</source>
        <translation>L&apos;audit trail è stato riscritto prima della voce %1: le sue voci sono concatenate, ma non sono quelle che %2 ha firmato. La prima che può essere falsa è la voce %3.</translation>
    </message>
    <message>
        <source>The end of the trail was cut off: it has %1 entries, but %2 was signed. Entries %3 to %4 are missing.</source>
        <translation>La fine dell&apos;audit trail è stata tagliata: ha %1 voci, ma è stato firmato %2. Mancano le voci da %3 a %4.</translation>
    </message>
    <message>
        <source>A checkpoint from outside was given, but this installation has no key and never signed one. It belongs to another installation, or the store was replaced.</source>
        <translation>È stato indicato un checkpoint esterno, ma questa installazione non ha una chiave e non ne ha mai firmato uno. Appartiene a un&apos;altra installazione, oppure l&apos;archivio è stato sostituito.</translation>
    </message>
    <message>
        <source>What the store keeps of its archives was changed: the archive of entries %1 to %2 does not go on from the one before it.</source>
        <translation>Ciò che l&apos;archivio conserva dei suoi file d&apos;archivio è stato modificato: il file delle voci da %1 a %2 non prosegue dal precedente.</translation>
    </message>
    <message>
        <source>The archive of entries %1 to %2 is not the one that the store goes on from: the two do not join.</source>
        <translation>Il file d&apos;archivio delle voci da %1 a %2 non è quello da cui prosegue l&apos;archivio: i due non combaciano.</translation>
    </message>
    <message>
        <source>Entry %1, which stays in the store of those that are archived, was changed.</source>
        <translation>La voce %1, una delle archiviate che restano nell&apos;archivio, è stata modificata.</translation>
    </message>
    <message>
        <source>Of the archived entries 1 to %1, %2 should stay in the store, and others are there: some were removed, or put in again.</source>
        <translation>Delle voci archiviate da 1 a %1, %2 dovrebbero restare nell&apos;archivio, e ve ne sono altre: alcune sono state rimosse o reinserite.</translation>
    </message>
    <message>
        <source>What the store keeps of the archived entries %1 to %2 does not follow from %3: they were rewritten before they were archived, or what is kept of them was changed. The archive itself tells which.</source>
        <translation>Ciò che l&apos;archivio conserva delle voci archiviate da %1 a %2 non consegue da %3: sono state riscritte prima dell&apos;archiviazione, oppure ciò che ne è conservato è stato modificato. Il file d&apos;archivio stesso dice quale dei due.</translation>
    </message>
    <message>
        <source>What the store keeps of its archives is not what the trail says was archived: it was changed or removed.</source>
        <translation>Ciò che l&apos;archivio conserva dei suoi file d&apos;archivio non è ciò che secondo l&apos;audit trail è stato archiviato: è stato modificato o rimosso.</translation>
    </message>
    <message>
        <source>Between the archives that were given and the live trail the file “%1” with entries %2 to %3 is missing. Give it as well.</source>
        <translation>Tra i file d&apos;archivio indicati e l&apos;audit trail attuale manca il file «%1» con le voci da %2 a %3. Indicare anche quello.</translation>
    </message>
    <message>
        <source>The archive %1 is not one that this store was archived to: it was changed, or belongs to another trail.</source>
        <translation>Il file d&apos;archivio %1 non è uno di quelli in cui questo archivio è stato archiviato: è stato modificato o appartiene a un altro audit trail.</translation>
    </message>
    <message>
        <source>table audit_subtree, level %1, index %2</source>
        <translation>tabella audit_subtree, livello %1, indice %2</translation>
    </message>
    <message>
        <source>The store&apos;s hash tree was changed: a hash is of no entries (%1).</source>
        <translation>L&apos;albero di hash dell&apos;archivio è stato modificato: un hash non corrisponde ad alcuna voce (%1).</translation>
    </message>
    <message>
        <source>The store&apos;s hash tree was changed: its hash of entries %1 to %2 is not that of these entries (%3).</source>
        <translation>L&apos;albero di hash dell&apos;archivio è stato modificato: il suo hash delle voci da %1 a %2 non è quello di queste voci (%3).</translation>
    </message>
    <message>
        <source>The store&apos;s hash tree was changed: its right edge is not that of the entries (table audit_frontier).</source>
        <translation>L&apos;albero di hash dell&apos;archivio è stato modificato: il suo bordo destro non è quello delle voci (tabella audit_frontier).</translation>
    </message>
    <message>
        <source>Entries %1 to %2 left the store before their checkpoint was %3 days old: the program did not remove them.</source>
        <translation>Le voci da %1 a %2 hanno lasciato l&apos;archivio prima che il loro checkpoint avesse %3 giorni: non le ha rimosse il programma.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 left the store, but no checkpoint of the store signs where they end: the program did not remove them, or the checkpoint was changed.</source>
        <translation>Le voci da %1 a %2 hanno lasciato l&apos;archivio, ma nessun checkpoint dell&apos;archivio firma dove finiscono: non le ha rimosse il programma, oppure il checkpoint è stato modificato.</translation>
    </message>
    <message>
        <source>Entry %1 stays in the store of those that are archived, and is not the one that the archive holds: it was changed, removed or put in after it was archived.</source>
        <translation>La voce %1, una delle archiviate che restano nell&apos;archivio, non è quella contenuta nel file d&apos;archivio: è stata modificata, rimossa o inserita dopo l&apos;archiviazione.</translation>
    </message>
    <message>
        <source>Entry %1, which the archive holds and which stays in the store, was removed there.</source>
        <translation>La voce %1, contenuta nel file d&apos;archivio e che resta nell&apos;archivio, è stata rimossa da quest&apos;ultimo.</translation>
    </message>
    <message>
        <source>Entry %1 tells of an archive that the store keeps nothing of, or one that was told of before: the entry was forged, or what the store keeps of its archives was changed.</source>
        <translation>La voce %1 indica un file d&apos;archivio di cui l&apos;archivio non conserva nulla, o uno già indicato in precedenza: la voce è stata falsificata, oppure ciò che l&apos;archivio conserva dei suoi file d&apos;archivio è stato modificato.</translation>
    </message>
    <message>
        <source>Entry %1 tells of the archive of entries %2 to %3 before that can have been made: the program did not remove these entries.</source>
        <translation>La voce %1 indica il file d&apos;archivio delle voci da %2 a %3 prima che possa essere stato creato: queste voci non le ha rimosse il programma.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 richiede un numero intero da %2 a %3, non «%4».</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>console</name>
    <message>
        <source>There is no Linewarden installation in %1. Set one up with “linewardenctl init”, or name its folder with --data.</source>
        <translation>In %1 non c&apos;è alcuna installazione di Linewarden. Configurarne una con «linewardenctl init», oppure indicarne la cartella con --data.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file %1 cannot be read: %2. Check that it is there and that you may read it.</source>
        <translation>Impossibile leggere il file %1: %2. Controllare che esista e di avere il diritto di lettura.</translation>
    </message>
    <message>
        <source>The file %1 is larger than the %2 bytes allowed for it. It is probably not the file you meant.</source>
        <translation>Il file %1 supera i %2 byte consentiti. Probabilmente non è il file desiderato.</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Free some space on this volume and try again; nothing was changed.</source>
        <translation>Non c&apos;è più spazio per scrivere %1. Liberare spazio su questo volume e riprovare; nulla è stato modificato.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Give this user the right to write there, or choose another folder.</source>
        <translation>Impossibile scrivere %1: %2. Dare a questo utente il diritto di scrittura in quel punto o scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>Impossibile scrivere %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>Impossibile creare la cartella %1.</translation>
    </message>
    <message>
        <source>a link to another place</source>
        <translation>un collegamento a un altro luogo</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una cartella</translation>
    </message>
    <message>
        <source>a device or a pipe</source>
        <translation>un dispositivo o una pipe</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is %2 in the place of a plain file. It was left as it is; move it away and try again.</source>
        <translation>Impossibile scrivere %1: al posto di un file normale c&apos;è %2. È stato lasciato com&apos;è; spostarlo e riprovare.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>The export would have more than %L1 rows, which is what a spreadsheet opens. Choose a shorter range, fewer tags, or fewer points.</source>
        <translation>L&apos;esportazione avrebbe più di %L1 righe, il massimo che un foglio di calcolo può aprire. Scegliere un intervallo più breve, meno variabili o meno punti.</translation>
    </message>
    <message>
        <source>The plant file has no such tag.</source>
        <translation>Il file d&apos;impianto non contiene questa variabile.</translation>
    </message>
    <message>
        <source>The range ends before it begins. Choose an end after the beginning.</source>
        <translation>L&apos;intervallo finisce prima di iniziare. Scegliere una fine successiva all&apos;inizio.</translation>
    </message>
    <message>
        <source>The number of points must not be negative.</source>
        <translation>Il numero di punti non può essere negativo.</translation>
    </message>
    <message>
        <source>Choose between 1 and %L1 tags to export.</source>
        <translation>Scegliere da 1 a %L1 variabili da esportare.</translation>
    </message>
    <message>
        <source>This range holds more than %L1 samples, too many to hand out at once. Choose a shorter range or ask for fewer points.</source>
        <translation>Questo intervallo contiene più di %L1 campioni, troppi per una sola richiesta. Scegliere un intervallo più breve o chiedere meno punti.</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmBook</name>
    <message>
        <source>There is no such alarm. It may have been taken out of the plant file; refresh the list.</source>
        <translation>Questo allarme non esiste. Può essere stato tolto dal file d&apos;impianto; aggiornare l&apos;elenco.</translation>
    </message>
    <message>
        <source>An alarm is shelved until a time within the next 7 days. Choose such a time.</source>
        <translation>Un allarme si accantona fino a un&apos;ora entro i prossimi 7 giorni. Scegliere un&apos;ora in questo intervallo.</translation>
    </message>
    <message>
        <source>The alarm is not shelved.</source>
        <translation>L&apos;allarme non è accantonato.</translation>
    </message>
    <message>
        <source>The alarm is suppressed already.</source>
        <translation>L&apos;allarme è già soppresso.</translation>
    </message>
    <message>
        <source>The alarm is not suppressed.</source>
        <translation>L&apos;allarme non è soppresso.</translation>
    </message>
    <message>
        <source>The alarm is out of service already.</source>
        <translation>L&apos;allarme è già fuori servizio.</translation>
    </message>
    <message>
        <source>%1 asked for this already; a second person has to approve it.</source>
        <translation>%1 l&apos;ha già chiesto; deve approvarlo una seconda persona.</translation>
    </message>
    <message>
        <source>Nobody asks for this alarm to be out of service.</source>
        <translation>Nessuno ha chiesto di mettere fuori servizio questo allarme.</translation>
    </message>
    <message>
        <source>Whoever asks for an alarm to be out of service cannot approve it. A second person has to.</source>
        <translation>Chi chiede di mettere fuori servizio un allarme non può approvarlo. Deve farlo una seconda persona.</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmDesk</name>
    <message>
        <source>There is no such alarm.</source>
        <translation>Questo allarme non esiste.</translation>
    </message>
    <message>
        <source>Figures need a time of at most a year that ends after it begins, and at least one console. Choose another time.</source>
        <translation>Gli indicatori richiedono un intervallo di al massimo un anno che finisca dopo l&apos;inizio, e almeno una console. Scegliere un altro intervallo.</translation>
    </message>
    <message>
        <source>Under emergency access no security alarm can be acknowledged. Somebody signed in with their own account has to do it.</source>
        <translation>Con l&apos;accesso di emergenza non si possono riconoscere allarmi di sicurezza. Deve farlo chi è entrato con il proprio account.</translation>
    </message>
    <message>
        <source>You asked for this alarm to be out of service yourself, so a second person has to approve it.</source>
        <translation>La messa fuori servizio di questo allarme è stata chiesta da lei, quindi deve approvarla una seconda persona.</translation>
    </message>
    <message>
        <source>No alarm was named.</source>
        <translation>Non è stato indicato alcun allarme.</translation>
    </message>
    <message>
        <source>An export needs a time that ends after it begins, and at least one console. Choose another time.</source>
        <translation>Un&apos;esportazione richiede un intervallo che finisca dopo l&apos;inizio, e almeno una console. Scegliere un altro intervallo.</translation>
    </message>
    <message>
        <source>The alarm was raised anew meanwhile. Look at it again.</source>
        <translation>Nel frattempo l&apos;allarme si è riattivato. Guardarlo di nuovo.</translation>
    </message>
    <message>
        <source>It was asked for anew meanwhile, or no longer is. Look at it again.</source>
        <translation>Nel frattempo la messa fuori servizio è stata chiesta di nuovo, o non è più richiesta. Guardare di nuovo l&apos;allarme.</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmFigures</name>
    <message>
        <source>It comes and goes within a minute. Give it a larger deadband or an off-delay, and look for a loose contact or a noisy signal.</source>
        <translation>Va e viene entro un minuto. Assegnargli una banda morta più ampia o un ritardo di rientro, e cercare un contatto allentato o un segnale disturbato.</translation>
    </message>
    <message>
        <source>It is gone before anybody can act. Give it an on-delay longer than its usual length, or move its limit.</source>
        <translation>Scompare prima che qualcuno possa agire. Assegnargli un ritardo di attivazione più lungo della sua durata abituale, o spostarne il limite.</translation>
    </message>
    <message>
        <source>It has stood for more than a day. Repair its cause; if this is how the plant now runs, change its limit or let it be suppressed in that state.</source>
        <translation>È presente da più di un giorno. Eliminarne la causa; se l&apos;impianto ora lavora così, cambiarne il limite o farlo sopprimere in quello stato.</translation>
    </message>
    <message>
        <source>It makes up more than a twentieth of all alarms. Remove its cause, or ask whether its limit and priority still fit and whether anybody does anything about it.</source>
        <translation>Costituisce più di un ventesimo di tutti gli allarmi. Eliminarne la causa, o chiedersi se limite e priorità siano ancora adatti e se qualcuno interviene.</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmJournal</name>
    <message>
        <source>There are more than a million changes of alarms in that time. Choose a shorter time.</source>
        <translation>In questo intervallo ci sono più di un milione di cambiamenti di allarmi. Scegliere un intervallo più breve.</translation>
    </message>
    <message>
        <source>The journal has more than %L1 entries in this time, which is more than one file takes. Choose a shorter time.</source>
        <translation>In questo intervallo il giornale ha più di %L1 voci, più di quante ne stiano in un file. Scegliere un intervallo più breve.</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmRepository</name>
    <message>
        <source>The alarm changed at the same moment, here or at another console. Look at it again; if it still needs it, repeat.</source>
        <translation>L&apos;allarme è cambiato nello stesso momento, qui o su un&apos;altra console. Guardarlo di nuovo; se serve ancora, ripetere.</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmRouting</name>
    <message>
        <source>The password of the mail server has up to %1 bytes and no line ends.</source>
        <translation>La password del server di posta ha al massimo %1 byte e nessuna fine riga.</translation>
    </message>
    <message>
        <source>Give the address that the test goes to, as in “somebody@example.com”.</source>
        <translation>Indicare l&apos;indirizzo a cui va la prova, come «somebody@example.com».</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmStates</name>
    <message>
        <source>The alarm is active already.</source>
        <translation>L&apos;allarme è già attivo.</translation>
    </message>
    <message>
        <source>The alarm is not active.</source>
        <translation>L&apos;allarme non è attivo.</translation>
    </message>
    <message>
        <source>The alarm is normal; there is nothing to acknowledge.</source>
        <translation>L&apos;allarme è normale; non c&apos;è nulla da riconoscere.</translation>
    </message>
    <message>
        <source>The alarm is acknowledged already.</source>
        <translation>L&apos;allarme è già riconosciuto.</translation>
    </message>
    <message>
        <source>The alarm is shelved, suppressed or out of service, so there is nothing to acknowledge.</source>
        <translation>L&apos;allarme è accantonato, soppresso o fuori servizio, quindi non c&apos;è nulla da riconoscere.</translation>
    </message>
    <message>
        <source>The alarm has to be acknowledged before it can be reset.</source>
        <translation>L&apos;allarme deve essere riconosciuto prima di poter essere ripristinato.</translation>
    </message>
    <message>
        <source>The alarm is still active. It can be reset once its cause has gone.</source>
        <translation>L&apos;allarme è ancora attivo. Si può ripristinare quando la causa è cessata.</translation>
    </message>
    <message>
        <source>The alarm is not latched; there is nothing to reset.</source>
        <translation>L&apos;allarme non è memorizzato; non c&apos;è nulla da ripristinare.</translation>
    </message>
    <message>
        <source>The alarm is out of service already. Return it to service first.</source>
        <translation>L&apos;allarme è già fuori servizio. Rimetterlo prima in servizio.</translation>
    </message>
    <message>
        <source>The alarm is suppressed already.</source>
        <translation>L&apos;allarme è già soppresso.</translation>
    </message>
    <message>
        <source>The alarm is not shelved.</source>
        <translation>L&apos;allarme non è accantonato.</translation>
    </message>
    <message>
        <source>The alarm is not suppressed.</source>
        <translation>L&apos;allarme non è soppresso.</translation>
    </message>
    <message>
        <source>The alarm is in service already.</source>
        <translation>L&apos;allarme è già in servizio.</translation>
    </message>
    <message>
        <source>Only an acknowledged alarm that is still active is announced again.</source>
        <translation>Si segnala di nuovo solo un allarme riconosciuto che è ancora attivo.</translation>
    </message>
</context>
<context>
    <name>linewarden::DemoPlace</name>
    <message>
        <source>The demo plant was not made, as you asked. Nothing is left behind.</source>
        <translation>L&apos;impianto dimostrativo non è stato creato, come richiesto. Non resta nulla.</translation>
    </message>
</context>
<context>
    <name>linewarden::Directory</name>
    <message>
        <source>The certificate of the directory server %1 expired on %2. No password was sent. Have it renewed by whoever looks after the directory.</source>
        <translation>Il certificato del server della directory %1 è scaduto il %2. Nessuna password è stata inviata. Farlo rinnovare da chi gestisce la directory.</translation>
    </message>
    <message>
        <source>The certificate of the directory server %1 is valid only from %2. No password was sent. Check the clock of this computer and of the server.</source>
        <translation>Il certificato del server della directory %1 vale solo dal %2. Nessuna password è stata inviata. Controllare l&apos;orologio di questo computer e del server.</translation>
    </message>
    <message>
        <source>The directory server %1 shows a certificate for another name (%2). It may be another server, so no password was sent. Set the server&apos;s name as in its certificate.</source>
        <translation>Il server della directory %1 mostra un certificato per un altro nome (%2). Può essere un altro server, quindi nessuna password è stata inviata. Impostare il nome del server come nel certificato.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>The directory server %1 made its certificate itself, and it is not among those trusted. No password was sent. If it is the right one, choose it as the file of trusted certificates.</source>
        <translation>Il server della directory %1 ha fatto da sé il proprio certificato, che non è tra quelli fidati. Nessuna password è stata inviata. Se è quello giusto, sceglierlo come file dei certificati fidati.</translation>
    </message>
    <message>
        <source>The certificate of the directory server %1 comes from an issuer that is not trusted. No password was sent. Choose the issuer&apos;s certificate as the file of trusted certificates.</source>
        <translation>Il certificato del server della directory %1 viene da un emittente non fidato. Nessuna password è stata inviata. Scegliere il certificato dell&apos;emittente come file dei certificati fidati.</translation>
    </message>
    <message>
        <source>No secure connection to the directory server %1 could be agreed. No password was sent. The server needs TLS 1.2 or later and a certificate.</source>
        <translation>Con il server della directory %1 non è stato possibile concordare una connessione sicura. Nessuna password è stata inviata. Al server servono TLS 1.2 o successivo e un certificato.</translation>
    </message>
    <message>
        <source>The directory server %1 cannot be reached. People of the directory cannot sign in until it can; local accounts can. Check its name, port and the network.</source>
        <translation>Il server della directory %1 non è raggiungibile. Le persone della directory non possono accedere finché non lo è; gli account locali sì. Controllare nome, porta e rete.</translation>
    </message>
    <message>
        <source>The directory server %1 gave no proper answer within %2 s. People of the directory cannot sign in until it does; local accounts can. Check that this is a directory server and that it is well.</source>
        <translation>Il server della directory %1 non ha dato una risposta corretta entro %2 s. Le persone della directory non possono accedere finché non lo fa; gli account locali sì. Controllare che sia un server di directory e che funzioni.</translation>
    </message>
    <message>
        <source>The directory server %1 does not start encryption (StartTLS), so no password was sent. Have StartTLS enabled there, or choose LDAPS.</source>
        <translation>Il server della directory %1 non avvia la cifratura (StartTLS), quindi nessuna password è stata inviata. Farvi abilitare StartTLS, o scegliere LDAPS.</translation>
    </message>
    <message>
        <source>The file of certificates trusted for the directory, %1, cannot be read or holds none. Without it the server cannot be known. Choose a PEM file.</source>
        <translation>Il file dei certificati fidati per la directory, %1, non è leggibile o non ne contiene. Senza, il server non può essere riconosciuto. Scegliere un file PEM.</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>quelli del sistema</translation>
    </message>
    <message>
        <source>The directory refused the account that searches it, %1. People of the directory cannot sign in until this is mended; local accounts can. Enter its name and password anew.</source>
        <translation>La directory ha rifiutato l&apos;account di ricerca, %1. Le persone della directory non possono accedere finché non si rimedia; gli account locali sì. Inserire di nuovo nome e password.</translation>
    </message>
    <message>
        <source>The directory refused the search for people or groups. Check the settings of the directory, and that the account that searches may read both.</source>
        <translation>La directory ha rifiutato la ricerca di persone o gruppi. Controllare le impostazioni della directory e che l&apos;account di ricerca possa leggere entrambi.</translation>
    </message>
    <message>
        <source>The directory has no entry “%1”, or the account that searches may not read it. Correct the entry below which people or groups are searched.</source>
        <translation>La directory non ha la voce «%1», o l&apos;account di ricerca non può leggerla. Correggere la voce sotto cui si cercano persone o gruppi.</translation>
    </message>
    <message>
        <source>Several people in the directory have this name, so nobody can be signed in with it. Ask an administrator to make the name unique or the search narrower.</source>
        <translation>Più persone nella directory hanno questo nome, quindi con esso nessuno può accedere. Chiedere a un amministratore di renderlo unico o di restringere la ricerca.</translation>
    </message>
    <message>
        <source>The directory shows no lasting identifier of this person (entryUUID, objectGUID). Have the account that searches allowed to read it.</source>
        <translation>La directory non mostra un identificatore stabile di questa persona (entryUUID, objectGUID). Far sì che l&apos;account di ricerca possa leggerlo.</translation>
    </message>
    <message>
        <source>This person is in more groups of the directory than can be read, so their roles are not known. Search for groups below a narrower entry.</source>
        <translation>Questa persona è in più gruppi della directory di quanti se ne possano leggere, quindi i suoi ruoli non sono noti. Cercare i gruppi sotto una voce più ristretta.</translation>
    </message>
    <message>
        <source>The directory does not know this person any more. Their account was removed or moved out of the part that is searched.</source>
        <translation>La directory non conosce più questa persona. Il suo account è stato rimosso o spostato fuori dalla parte in cui si cerca.</translation>
    </message>
    <message>
        <source>You were not signed in: the name or the password is wrong, or the account is disabled. Check both and try again, or ask an administrator.</source>
        <translation>Accesso non riuscito: il nome o la password è errato, o l&apos;account è disabilitato. Controllare entrambi e riprovare, o rivolgersi a un amministratore.</translation>
    </message>
    <message>
        <source>You were not signed in: your password in the directory has to be changed first. Change it where you sign in to your computer.</source>
        <translation>Accesso non riuscito: la password nella directory va prima cambiata. Cambiarla dove si accede al computer.</translation>
    </message>
    <message>
        <source>You were not signed in: your account is disabled in the directory. Ask whoever looks after the directory.</source>
        <translation>Accesso non riuscito: l&apos;account è disabilitato nella directory. Rivolgersi a chi gestisce la directory.</translation>
    </message>
    <message>
        <source>You were not signed in: your account in the directory has expired. Ask whoever looks after the directory.</source>
        <translation>Accesso non riuscito: l&apos;account nella directory è scaduto. Rivolgersi a chi gestisce la directory.</translation>
    </message>
    <message>
        <source>The account is locked in the directory after failed tries.</source>
        <translation>L&apos;account è bloccato nella directory dopo tentativi falliti.</translation>
    </message>
    <message>
        <source>The account is disabled in the directory.</source>
        <translation>L&apos;account è disabilitato nella directory.</translation>
    </message>
    <message>
        <source>The account has expired in the directory.</source>
        <translation>L&apos;account è scaduto nella directory.</translation>
    </message>
</context>
<context>
    <name>linewarden::DirectoryClient</name>
    <message>
        <source>The account that searches the directory has no password. A server would take it for nobody in particular. Enter its password.</source>
        <translation>L&apos;account che cerca nella directory non ha password. Un server lo prenderebbe per nessuno in particolare. Inserirne la password.</translation>
    </message>
</context>
<context>
    <name>linewarden::DirectorySettings</name>
    <message>
        <source>The directory&apos;s server is missing or is no host name. Give its name as in its certificate, without “ldaps://”.</source>
        <translation>Il server della directory manca o non è un nome host. Darne il nome come nel certificato, senza «ldaps://».</translation>
    </message>
    <message>
        <source>The directory&apos;s port is not between 1 and 65535. LDAPS is usually 636, StartTLS 389.</source>
        <translation>La porta della directory non è tra 1 e 65535. LDAPS è di solito 636, StartTLS 389.</translation>
    </message>
    <message>
        <source>The path of the file with trusted certificates cannot be used.</source>
        <translation>Il percorso del file con i certificati fidati non è utilizzabile.</translation>
    </message>
    <message>
        <source>The directory&apos;s time limit is not between 1 and %1 seconds.</source>
        <translation>Il limite di tempo della directory non è tra 1 e %1 secondi.</translation>
    </message>
    <message>
        <source>The entry below which people are searched is missing or is no distinguished name, such as “ou=people,dc=plant,dc=example”.</source>
        <translation>La voce sotto cui si cercano le persone manca o non è un nome distinto, come «ou=people,dc=plant,dc=example».</translation>
    </message>
    <message>
        <source>The account that searches the directory is missing. Give an account that may read people and groups and nothing else.</source>
        <translation>Manca l&apos;account che cerca nella directory. Dare un account che possa leggere persone e gruppi e nient&apos;altro.</translation>
    </message>
    <message>
        <source>The attribute that holds the account name is none. Active Directory has “sAMAccountName”, others “uid”.</source>
        <translation>L&apos;attributo con il nome dell&apos;account non è valido. Active Directory ha «sAMAccountName», altri «uid».</translation>
    </message>
    <message>
        <source>The filter for people is none. It stands in brackets, such as “(objectClass=person)”.</source>
        <translation>Il filtro per le persone non è valido. Sta tra parentesi, come «(objectClass=person)».</translation>
    </message>
    <message>
        <source>The entry below which groups are searched is missing or is no distinguished name, such as “ou=groups,dc=plant,dc=example”.</source>
        <translation>La voce sotto cui si cercano i gruppi manca o non è un nome distinto, come «ou=groups,dc=plant,dc=example».</translation>
    </message>
    <message>
        <source>The depth of groups within groups is not between 0 and %1.</source>
        <translation>La profondità dei gruppi nei gruppi non è tra 0 e %1.</translation>
    </message>
    <message>
        <source>There are more than %1 groups with roles. Use fewer groups.</source>
        <translation>Ci sono più di %1 gruppi con ruoli. Usare meno gruppi.</translation>
    </message>
    <message>
        <source>“%1” is no distinguished name of a group.</source>
        <translation>«%1» non è il nome distinto di un gruppo.</translation>
    </message>
    <message>
        <source>The group “%1” has no role.</source>
        <translation>Il gruppo «%1» non ha un ruolo.</translation>
    </message>
    <message>
        <source>The settings of the directory cannot be read: “%1” is unknown or has a value of the wrong kind. Enter the settings anew.</source>
        <translation>Le impostazioni della directory non sono leggibili: «%1» è sconosciuto o ha un valore del tipo sbagliato. Inserirle di nuovo.</translation>
    </message>
</context>
<context>
    <name>linewarden::HeldValue</name>
    <message>
        <source>The value cannot be written to %1: read back, it would not be a valid value of this tag. Choose another one.</source>
        <translation>Il valore non può essere scritto in %1: riletto, non sarebbe un valore valido di questa variabile. Sceglierne un altro.</translation>
    </message>
</context>
<context>
    <name>linewarden::HistoryRecorder</name>
    <message>
        <source>The store could not be written to for more than a minute.</source>
        <translation>Non è stato possibile scrivere nell&apos;archivio per più di un minuto.</translation>
    </message>
    <message>
        <source>Values are not being recorded. %1 The last minute is kept in memory and is written as soon as the store takes it.</source>
        <translation>I valori non vengono registrati. %1 L&apos;ultimo minuto resta in memoria e viene scritto non appena l&apos;archivio lo accetta.</translation>
    </message>
    <message>
        <source>Values are being lost: the store has not taken any for a minute, and memory holds no more. History will show a gap. Check disk space and the store.</source>
        <translation>Si stanno perdendo valori: l&apos;archivio non ne accetta da un minuto e la memoria è piena. Lo storico mostrerà un vuoto. Controllare lo spazio su disco e l&apos;archivio.</translation>
    </message>
    <message>
        <source>The collector was stopped.</source>
        <translation>Il servizio di acquisizione è stato arrestato.</translation>
    </message>
    <message>
        <source>The store did not answer in time.</source>
        <translation>L&apos;archivio non ha risposto in tempo.</translation>
    </message>
    <message>
        <source>The collector was not running.</source>
        <translation>Il servizio di acquisizione non era in esecuzione.</translation>
    </message>
</context>
<context>
    <name>linewarden::InstallationSettings</name>
    <message>
        <source>The console can lock itself after 1 to 60 minutes without input. Choose a time in that range; nothing was changed.</source>
        <translation>La console può bloccarsi da sola dopo 1-60 minuti senza input. Scegliere un tempo in questo intervallo; nulla è stato modificato.</translation>
    </message>
    <message>
        <source>“%1” cannot keep checkpoints: it has to be the whole path of a folder that is there and that this program may write to. Nothing was changed.</source>
        <translation>«%1» non può conservare checkpoint: deve essere il percorso completo di una cartella esistente in cui questo programma può scrivere. Nulla è stato modificato.</translation>
    </message>
</context>
<context>
    <name>linewarden::LineBoard</name>
    <message>
        <source>The plant file names no state tag for this line.</source>
        <translation>Il file d&apos;impianto non indica una variabile di stato per questa linea.</translation>
    </message>
</context>
<context>
    <name>linewarden::LiveValues</name>
    <message>
        <source>This value has not been read since the program started.</source>
        <translation>Questo valore non è stato letto dall&apos;avvio del programma.</translation>
    </message>
    <message>
        <source>The plant file does not name this tag.</source>
        <translation>Il file d&apos;impianto non indica questa variabile.</translation>
    </message>
    <message>
        <source>No newer value has come for more than %1 s; this is the last one.</source>
        <translation>Da più di %1 s non arriva un valore più recente; questo è l&apos;ultimo.</translation>
    </message>
</context>
<context>
    <name>linewarden::Mail</name>
    <message>
        <source>An address of this mail is not a mail address, so it was not sent. Correct the addresses of the plan and the sender.</source>
        <translation>Un indirizzo di questa e-mail non è un indirizzo e-mail, quindi non è stata inviata. Correggere gli indirizzi del piano e il mittente.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Critica</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>%1 (limit %2)</source>
        <translation>%1 (limite %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Conseguenza</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cosa fare</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms wait for somebody to acknowledge them:</source>
        <translation>
            <numerusform>%n allarme attende che qualcuno lo riconosca:</numerusform>
            <numerusform>%n allarmi attendono che qualcuno li riconosca:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… e %n altro.</numerusform>
            <numerusform>… e altri %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is step %1 of %2 of the plan “%3”.</source>
        <translation>Questo è il passo %1 di %2 del piano «%3».</translation>
    </message>
    <message numerus="yes">
        <source>Nobody acknowledged after %n earlier steps.</source>
        <translation>
            <numerusform>Nessuno ha riconosciuto dopo %n passo precedente.</numerusform>
            <numerusform>Nessuno ha riconosciuto dopo %n passi precedenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the last step: nobody else will be told.</source>
        <translation>È l&apos;ultimo passo: non verrà avvisato nessun altro.</translation>
    </message>
    <message>
        <source>Unless somebody acknowledges, told next from %1 on: %2</source>
        <translation>Se nessuno riconosce, i prossimi avvisati, da: %1, sono: %2</translation>
    </message>
    <message>
        <source>Acknowledge in Linewarden. Nobody reads answers to this mail.</source>
        <translation>Riconoscere in Linewarden. Nessuno legge le risposte a questa e-mail.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms, the most urgent: [%1] %2</source>
        <translation>
            <numerusform>%n allarme: [%1] %2</numerusform>
            <numerusform>%n allarmi, il più urgente: [%1] %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a test of the mail to people on call, sent at %1.</source>
        <translation>Questa è una prova dell&apos;e-mail alle persone reperibili, inviata: %1.</translation>
    </message>
    <message>
        <source>It arrived, so alarms can reach this address. Nothing is to be done.</source>
        <translation>È arrivata, quindi gli allarmi possono raggiungere questo indirizzo. Non occorre fare nulla.</translation>
    </message>
    <message>
        <source>Linewarden: a test</source>
        <translation>Linewarden: una prova</translation>
    </message>
</context>
<context>
    <name>linewarden::MailClient</name>
    <message>
        <source>comes from an issuer that is not trusted. Choose the issuer&apos;s certificate as the file of the authority</source>
        <translation>proviene da un emittente non fidato. Scegliere il certificato dell&apos;emittente come file dell&apos;autorità</translation>
    </message>
    <message>
        <source>is for another name, so it may be another server. Set the server&apos;s name as in its certificate</source>
        <translation>è per un altro nome, quindi può essere un altro server. Impostare il nome del server come nel suo certificato</translation>
    </message>
    <message>
        <source>has expired. Have it renewed by whoever looks after the server</source>
        <translation>è scaduto. Farlo rinnovare da chi gestisce il server</translation>
    </message>
    <message>
        <source>is not valid yet. Check the clocks of this computer and the server</source>
        <translation>non è ancora valido. Controllare gli orologi di questo computer e del server</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 %2. Neither a password nor mail was sent.</source>
        <translation>Il certificato del server di posta %1 %2. Non sono state inviate né password né e-mail.</translation>
    </message>
    <message>
        <source>The mail server %1 refused a recipient (answer %2), so the mail was not sent. Check the addresses, and whether the server may send to them.</source>
        <translation>Il server di posta %1 ha rifiutato un destinatario (risposta %2), quindi l&apos;e-mail non è stata inviata. Controllare gli indirizzi e se il server può inviare a essi.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no mail from our sender (answer %2). Check the sender&apos;s address, and whether the server asks for a user and password.</source>
        <translation>Il server di posta %1 non accetta e-mail dal nostro mittente (risposta %2). Controllare l&apos;indirizzo del mittente e se il server chiede utente e password.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the message (answer %2). Ask whoever looks after the server why.</source>
        <translation>Il server di posta %1 ha rifiutato il messaggio (risposta %2). Chiedere il motivo a chi gestisce il server.</translation>
    </message>
    <message>
        <source>Sending to the mail server %1 was stopped.</source>
        <translation>L&apos;invio al server di posta %1 è stato interrotto.</translation>
    </message>
    <message>
        <source>No computer of the name of the mail server %1 was found. Check the name and the network.</source>
        <translation>Non è stato trovato alcun computer con il nome del server di posta %1. Controllare il nome e la rete.</translation>
    </message>
    <message>
        <source>Nothing answers at the mail server %1. Check its name, its port and the network.</source>
        <translation>Nulla risponde al server di posta %1. Controllarne il nome, la porta e la rete.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time. Check its port, whether it wants STARTTLS or TLS, and that it is well.</source>
        <translation>Il server di posta %1 non ha risposto in tempo. Controllarne la porta, se richiede STARTTLS o TLS, e che funzioni bene.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption (STARTTLS). Neither a password nor mail was sent. Have TLS switched on, or choose another server.</source>
        <translation>Il server di posta %1 non offre cifratura (STARTTLS). Non sono state inviate né password né e-mail. Far attivare TLS o scegliere un altro server.</translation>
    </message>
    <message>
        <source>No secure connection to the mail server %1 could be agreed. Check its port, and whether it wants STARTTLS or TLS; it needs TLS 1.2 or later.</source>
        <translation>Con il server di posta %1 non è stato possibile concordare una connessione sicura. Controllarne la porta e se richiede STARTTLS o TLS; serve TLS 1.2 o successivo.</translation>
    </message>
    <message>
        <source>The authority&apos;s file for the mail server %1 cannot be read or holds no certificate. Choose a PEM file that this program may read.</source>
        <translation>Il file dell&apos;autorità per il server di posta %1 non è leggibile o non contiene un certificato. Scegliere un file PEM che questo programma possa leggere.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the user or the password. Enter both again.</source>
        <translation>Il server di posta %1 ha rifiutato l&apos;utente o la password. Inserirli di nuovo entrambi.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 broke off, or it does not answer like a mail server. Check its name and port.</source>
        <translation>La connessione al server di posta %1 si è interrotta, o non risponde come un server di posta. Controllarne il nome e la porta.</translation>
    </message>
    <message>
        <source>“%1” is no name of a mail server with a port. Correct it.</source>
        <translation>«%1» non è il nome di un server di posta con una porta. Correggerlo.</translation>
    </message>
    <message>
        <source>Mail cannot be sent: this computer&apos;s library for it (libcurl) lacks what is needed. Install a newer one.</source>
        <translation>Impossibile inviare e-mail: alla libreria di questo computer per l&apos;invio (libcurl) manca ciò che serve. Installarne una più recente.</translation>
    </message>
</context>
<context>
    <name>linewarden::OnCallWatch</name>
    <message>
        <source>The mail server took no mail for %1; the others were told. Correct the addresses of the plan.</source>
        <translation>Il server di posta non ha accettato e-mail per %1; gli altri sono stati avvisati. Correggere gli indirizzi del piano.</translation>
    </message>
    <message>
        <source>The mail server put off mail for %1 until it was too late. Look into it with who runs that server.</source>
        <translation>Il server di posta ha rinviato l&apos;e-mail per %1 finché non era troppo tardi. Chiarire la causa con chi gestisce quel server.</translation>
    </message>
</context>
<context>
    <name>linewarden::PlantFile</name>
    <message>
        <source>This is not TOML: %1</source>
        <translation>Questo non è TOML: %1</translation>
    </message>
    <message>
        <source>the line cannot be understood.</source>
        <translation>la riga non è comprensibile.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB.</source>
        <translation>Il file supera i 16 MB.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. Save the file as UTF-8.</source>
        <translation>Il testo non è UTF-8 valido. Salvare il file come UTF-8.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>riga %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>colonna %1</translation>
    </message>
    <message>
        <source>The plant file %1 cannot be used. Correct it and try again:</source>
        <translation>Il file d&apos;impianto %1 non può essere usato. Correggerlo e riprovare:</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… e altri %1.</translation>
    </message>
    <message>
        <source>“%1” is there already, in line %2. Names have to differ.</source>
        <translation>«%1» esiste già, alla riga %2. I nomi devono essere diversi.</translation>
    </message>
    <message>
        <source>There is no area “%1” in this file.</source>
        <translation>In questo file non c&apos;è l&apos;area «%1».</translation>
    </message>
    <message>
        <source>There is no zone “%1” in this file.</source>
        <translation>In questo file non c&apos;è la zona «%1».</translation>
    </message>
    <message>
        <source>There is no PLC “%1” in this file.</source>
        <translation>In questo file non c&apos;è il PLC «%1».</translation>
    </message>
    <message>
        <source>There is no line “%1” in this file.</source>
        <translation>In questo file non c&apos;è la linea «%1».</translation>
    </message>
    <message>
        <source>There is no unit “%1” in this file.</source>
        <translation>In questo file non c&apos;è l&apos;unità «%1».</translation>
    </message>
    <message>
        <source>There is no tag “%1” in this file.</source>
        <translation>In questo file non c&apos;è la variabile «%1».</translation>
    </message>
    <message>
        <source>Unit “%1” says that it belongs to line “%2”.</source>
        <translation>L&apos;unità «%1» dichiara di appartenere alla linea «%2».</translation>
    </message>
    <message>
        <source>Unit “%1” says that it belongs here, but is not in the list.</source>
        <translation>L&apos;unità «%1» dichiara di appartenere qui, ma non è nell&apos;elenco.</translation>
    </message>
    <message>
        <source>A unit is in the list twice.</source>
        <translation>Un&apos;unità compare due volte nell&apos;elenco.</translation>
    </message>
    <message>
        <source>Tag “%1” is a string; a number is needed here.</source>
        <translation>La variabile «%1» è una stringa; qui serve un numero.</translation>
    </message>
    <message>
        <source>The value takes %1 registers, and its PLC gives at most %2 in one request.</source>
        <translation>Il valore occupa %1 registri e il suo PLC ne fornisce al massimo %2 per richiesta.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone this system knows. It has to be an IANA name such as “Europe/Rome”.</source>
        <translation>«%1» non è un fuso orario noto a questo sistema. Deve essere un nome IANA come «Europe/Rome».</translation>
    </message>
    <message>
        <source>“%1” is not a time of day; write it as in “06:00”.</source>
        <translation>«%1» non è un orario; scriverlo come «06:00».</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a host name.</source>
        <translation>«%1» non è né un indirizzo IP né un nome host.</translation>
    </message>
    <message>
        <source>The file is of format %1, and this Linewarden reads up to %2. Use a newer Linewarden.</source>
        <translation>Il file è in formato %1 e questo Linewarden legge fino a %2. Usare un Linewarden più recente.</translation>
    </message>
    <message>
        <source>A value of this type takes %1 registers. Leave the key out.</source>
        <translation>Un valore di questo tipo occupa %1 registri. Omettere la chiave.</translation>
    </message>
    <message>
        <source>Only a bool in a table of registers (input, holding) has a bit.</source>
        <translation>Solo un bool in una tabella di registri (input, holding) ha un bit.</translation>
    </message>
    <message>
        <source>Coils and discrete inputs hold bits; the type has to be bool there.</source>
        <translation>Coil e ingressi discreti contengono bit; lì il tipo deve essere bool.</translation>
    </message>
    <message>
        <source>The value takes %1 registers and would end past address 65535.</source>
        <translation>Il valore occupa %1 registri e terminerebbe oltre l&apos;indirizzo 65535.</translation>
    </message>
    <message>
        <source>A bool or string has no scaling.</source>
        <translation>Un bool o string non ha scalatura.</translation>
    </message>
    <message>
        <source>The factor must not be 0.</source>
        <translation>Il fattore non può essere 0.</translation>
    </message>
    <message>
        <source>A bool or string has no limits.</source>
        <translation>Un bool o string non ha limiti.</translation>
    </message>
    <message>
        <source>Limits have to ascend: low_low, low, high, high_high.</source>
        <translation>I limiti devono essere crescenti: low_low, low, high, high_high.</translation>
    </message>
    <message>
        <source>A bool or string has no range.</source>
        <translation>Un bool o string non ha un campo di misura.</translation>
    </message>
    <message>
        <source>The range&apos;s high end has to be above its low end.</source>
        <translation>L&apos;estremo superiore del campo deve essere maggiore di quello inferiore.</translation>
    </message>
    <message>
        <source>Only coils and holding registers can be written.</source>
        <translation>Si possono scrivere solo coil e registri holding.</translation>
    </message>
    <message>
        <source>The line holds more than %1 dots. Break it into several.</source>
        <translation>La riga contiene più di %1 punti. Dividerla in più righe.</translation>
    </message>
    <message>
        <source>This character may stand only in quotes or in a comment.</source>
        <translation>Questo carattere può stare solo tra virgolette o in un commento.</translation>
    </message>
    <message>
        <source>A text of several lines is not possible here; use one pair of quotes.</source>
        <translation>Qui non è possibile un testo su più righe; usare una sola coppia di virgolette.</translation>
    </message>
    <message>
        <source>The text that starts here is not closed in its line.</source>
        <translation>Il testo che inizia qui non viene chiuso nella sua riga.</translation>
    </message>
    <message>
        <source>There is no key %1 here. Known are: %2.</source>
        <translation>Qui non esiste la chiave %1. Sono note: %2.</translation>
    </message>
    <message>
        <source>The key is missing; it has to be there.</source>
        <translation>La chiave manca; deve essere presente.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un testo</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>un numero intero</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>un numero con decimali</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabella</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>un elenco</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>una data o un&apos;ora</translation>
    </message>
    <message>
        <source>This is %1; it has to be %2.</source>
        <translation>Questo è %1; deve essere %2.</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un testo tra virgolette</translation>
    </message>
    <message>
        <source>The text is empty. Leave the key out, or say something.</source>
        <translation>Il testo è vuoto. Omettere la chiave o indicare qualcosa.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>Il testo supera %1 caratteri.</translation>
    </message>
    <message>
        <source>The text holds control or invisible characters; remove them.</source>
        <translation>Il testo contiene caratteri di controllo o invisibili; rimuoverli.</translation>
    </message>
    <message>
        <source>%1 is not a name. A name is 1 to 100 letters, digits, “.”, “_” or “-” without accents, and starts with a letter or digit.</source>
        <translation>%1 non è un nome. Un nome ha da 1 a 100 lettere, cifre, «.», «_» o «-» senza accenti e inizia con una lettera o una cifra.</translation>
    </message>
    <message>
        <source>a name in quotes</source>
        <translation>un nome tra virgolette</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>un elenco di nomi</translation>
    </message>
    <message>
        <source>The list has %1 entries; at most %2 are possible.</source>
        <translation>L&apos;elenco ha %1 voci; ne sono possibili al massimo %2.</translation>
    </message>
    <message>
        <source>This has to be a name in quotes.</source>
        <translation>Questo deve essere un nome tra virgolette.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno tra %1</translation>
    </message>
    <message>
        <source>%1 is not possible here; it has to be %2.</source>
        <translation>%1 non è possibile qui; deve essere %2.</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>un numero intero da %1 a %2</translation>
    </message>
    <message>
        <source>%1 is out of range; it has to be from %2 to %3.</source>
        <translation>%1 è fuori campo; deve essere da %2 a %3.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un numero</translation>
    </message>
    <message>
        <source>The number has to be finite.</source>
        <translation>Il numero deve essere finito.</translation>
    </message>
    <message>
        <source>a list of tables, each under its own %1</source>
        <translation>un elenco di tabelle, ciascuna sotto il proprio %1</translation>
    </message>
    <message>
        <source>There are %1; at most %2 are possible.</source>
        <translation>Sono %1; ne sono possibili al massimo %2.</translation>
    </message>
    <message>
        <source>There has to be at least one.</source>
        <translation>Deve essercene almeno uno.</translation>
    </message>
    <message>
        <source>This has to be a table under its own %1.</source>
        <translation>Questa deve essere una tabella sotto il proprio %1.</translation>
    </message>
    <message>
        <source>Tag “%1” has to be int16, uint16, int32 or uint32 to hold a recipe&apos;s mark.</source>
        <translation>La variabile «%1» deve essere int16, uint16, int32 o uint32 per contenere il contrassegno di una ricetta.</translation>
    </message>
    <message>
        <source>Tag “%1” has a scaling; a recipe&apos;s mark must not have one.</source>
        <translation>La variabile «%1» ha una scalatura; il contrassegno di una ricetta non deve averne.</translation>
    </message>
    <message>
        <source>Tag “%1” has to be writable to hold a recipe&apos;s mark.</source>
        <translation>La variabile «%1» deve essere scrivibile per contenere il contrassegno di una ricetta.</translation>
    </message>
    <message>
        <source>“recipe” and “recipe_version” belong together: give both or none.</source>
        <translation>«recipe» e «recipe_version» vanno insieme: indicarli entrambi o nessuno.</translation>
    </message>
    <message>
        <source>Tag “%1” is a recipe&apos;s mark already; each needs a tag of its own.</source>
        <translation>La variabile «%1» è già il contrassegno di una ricetta; ciascuno richiede una variabile propria.</translation>
    </message>
    <message>
        <source>Both of a recipe&apos;s marks have to be in the same PLC.</source>
        <translation>Entrambi i contrassegni di una ricetta devono essere nello stesso PLC.</translation>
    </message>
    <message>
        <source>A tag cannot be measured by itself.</source>
        <translation>Una variabile non può essere misurata da se stessa.</translation>
    </message>
    <message>
        <source>A bool or string cannot be measured by another tag.</source>
        <translation>Un bool o string non può essere misurato da un&apos;altra variabile.</translation>
    </message>
    <message>
        <source>Tag “%1” is not a number; a number is needed here.</source>
        <translation>La variabile «%1» non è un numero; qui serve un numero.</translation>
    </message>
    <message>
        <source>Tag “%1” is in “%2” and this one in “%3”; both need the same unit.</source>
        <translation>La variabile «%1» è in «%2» e questa in «%3»; entrambe richiedono la stessa unità.</translation>
    </message>
    <message>
        <source>“%1” is no state of a line. There are: %2.</source>
        <translation>«%1» non è uno stato di una linea. Ci sono: %2.</translation>
    </message>
    <message>
        <source>This key does not belong to this condition.</source>
        <translation>Questa chiave non appartiene a questa condizione.</translation>
    </message>
    <message>
        <source>A discrete condition needs one of “equals” and “differs”.</source>
        <translation>Una condizione discreta richiede «equals» oppure «differs».</translation>
    </message>
    <message>
        <source>A deviation needs one of “set_point” and “set_point_tag”.</source>
        <translation>Uno scostamento richiede «set_point» oppure «set_point_tag».</translation>
    </message>
    <message>
        <source>The deadband must not be below 0.</source>
        <translation>La banda morta non può essere inferiore a 0.</translation>
    </message>
    <message>
        <source>The limit has to be above 0 and above the deadband, or the alarm would never clear.</source>
        <translation>Il limite deve essere superiore a 0 e alla banda morta, altrimenti l&apos;allarme non rientrerebbe mai.</translation>
    </message>
    <message>
        <source>Suppression needs “suppress_tag” and one of “suppress_equals” and “suppress_differs”.</source>
        <translation>La soppressione richiede «suppress_tag» e uno tra «suppress_equals» e «suppress_differs».</translation>
    </message>
    <message>
        <source>Tag “%1” is a string; it can only be bad_quality.</source>
        <translation>La variabile «%1» è una stringa; può essere solo bad_quality.</translation>
    </message>
    <message>
        <source>Tag “%1” is a bool; it can only be discrete or bad_quality.</source>
        <translation>La variabile «%1» è un bool; può essere solo discrete o bad_quality.</translation>
    </message>
    <message>
        <source>A tag does not deviate from itself.</source>
        <translation>Una variabile non si scosta da se stessa.</translation>
    </message>
    <message>
        <source>Tag “%1” is in “%2” and “%3” in “%4”; both need the same unit.</source>
        <translation>La variabile «%1» è in «%2» e «%3» in «%4»; a entrambe serve la stessa unità.</translation>
    </message>
    <message>
        <source>There is no limit here, and tag “%1” has no such limit either.</source>
        <translation>Qui non c&apos;è un limite, e nemmeno la variabile «%1» ha tale limite.</translation>
    </message>
    <message>
        <source>“%1” is there already, in line %2. Give one of them an “id”.</source>
        <translation>«%1» esiste già, alla riga %2. Assegnare a uno dei due un «id».</translation>
    </message>
    <message>
        <source>Tag “%1” is a string; a number or a bool is needed here.</source>
        <translation>La variabile «%1» è una stringa; qui serve un numero o un bool.</translation>
    </message>
</context>
<context>
    <name>linewarden::PlcNetwork</name>
    <message>
        <source>The plant file has no such tag, so nothing was sent.</source>
        <translation>Il file d&apos;impianto non contiene questa variabile, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>%1 is not writable, so nothing was sent. The plant file has to say so with “writable = true”.</source>
        <translation>%1 non è scrivibile, quindi non è stato inviato nulla. Il file d&apos;impianto deve indicarlo con «writable = true».</translation>
    </message>
    <message>
        <source>Linewarden is not connected to the PLCs, so nothing was sent.</source>
        <translation>Linewarden non è connesso ai PLC, quindi non è stato inviato nulla.</translation>
    </message>
    <message>
        <source>Whether the PLC has taken the value is not known.</source>
        <translation>Non è noto se il PLC abbia accettato il valore.</translation>
    </message>
    <message>
        <source>Linewarden is not connected to the PLCs, so there is no value.</source>
        <translation>Linewarden non è connesso ai PLC, quindi non c&apos;è un valore.</translation>
    </message>
    <message>
        <source>The plant file has no such tag, so there is no value.</source>
        <translation>Il file d&apos;impianto non contiene questa variabile, quindi non c&apos;è un valore.</translation>
    </message>
</context>
<context>
    <name>linewarden::SecurityAlarms</name>
    <message>
        <source>Noticed at %1. The audit trail tells who did what before.</source>
        <translation>Rilevato: %1. L&apos;audit trail dice chi ha fatto che cosa prima.</translation>
    </message>
    <message>
        <source>Somebody may have got in where they do not belong, or may be about to change what the plant runs on.</source>
        <translation>Qualcuno può essere entrato dove non dovrebbe, o può essere in procinto di cambiare ciò su cui lavora l&apos;impianto.</translation>
    </message>
</context>
<context>
    <name>linewarden::SetUp</name>
    <message>
        <source>There is a Linewarden installation in %1 already. It was left as it is; choose another folder.</source>
        <translation>In %1 c&apos;è già un&apos;installazione di Linewarden. È rimasta com&apos;era; scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2. Check that you may write in this folder.</source>
        <translation>Impossibile creare %1: %2. Controllare di avere il diritto di scrittura in questa cartella.</translation>
    </message>
</context>
<context>
    <name>linewarden::SyslogTrial</name>
    <message numerus="yes">
        <source>The receiver took the connection, but the test message did not go through in %n s. Check what holds it up there.</source>
        <translation>
            <numerusform>Il destinatario ha accettato la connessione, ma il messaggio di prova non è passato entro %n s. Controllare che cosa lo blocca.</numerusform>
            <numerusform>Il destinatario ha accettato la connessione, ma il messaggio di prova non è passato entro %n s. Controllare che cosa lo blocca.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ends, so the test was given up.</source>
        <translation>Il programma termina, quindi la prova è stata abbandonata.</translation>
    </message>
</context>
<context>
    <name>linewarden::SystemAlarms</name>
    <message>
        <source>No connection to %1</source>
        <translation>Nessuna connessione a %1</translation>
    </message>
    <message>
        <source>The PLC is off or restarting, or the network between it and this computer is broken.</source>
        <translation>Il PLC è spento o si sta riavviando, oppure la rete tra esso e questo computer è interrotta.</translation>
    </message>
    <message>
        <source>Its values are old, its alarms are not seen here, and nothing of it is recorded.</source>
        <translation>I suoi valori sono vecchi, i suoi allarmi qui non si vedono e nulla viene registrato.</translation>
    </message>
    <message>
        <source>Watch its line at the machine until it is back. Check the PLC&apos;s power and its network cable, then the switch; tell maintenance.</source>
        <translation>Sorvegliare la linea alla macchina finché non torna la connessione. Controllare l&apos;alimentazione del PLC e il suo cavo di rete, poi lo switch; informare la manutenzione.</translation>
    </message>
    <message>
        <source>History is not recorded</source>
        <translation>Lo storico non viene registrato</translation>
    </message>
    <message>
        <source>The store cannot be written: its disk is full, gone or damaged.</source>
        <translation>Impossibile scrivere l&apos;archivio: il suo disco è pieno, assente o danneggiato.</translation>
    </message>
    <message>
        <source>What runs now cannot be proven later; batches may have to be held.</source>
        <translation>Ciò che avviene ora non potrà essere provato in seguito; può essere necessario trattenere dei lotti.</translation>
    </message>
    <message>
        <source>Make room on the disk or bring it back. What is still in memory is written then; run “linewardenctl doctor” afterwards.</source>
        <translation>Liberare spazio sul disco o renderlo di nuovo disponibile. Ciò che è ancora in memoria viene scritto allora; eseguire poi «linewardenctl doctor».</translation>
    </message>
    <message>
        <source>The store&apos;s disk is filling up</source>
        <translation>Il disco dell&apos;archivio si sta riempiendo</translation>
    </message>
    <message>
        <source>%1 MB are free.</source>
        <translation>%1 MB liberi.</translation>
    </message>
    <message>
        <source>History grows, or something else fills the same disk.</source>
        <translation>Lo storico cresce, o qualcos&apos;altro riempie lo stesso disco.</translation>
    </message>
    <message>
        <source>When it is full, history and audit trail stop.</source>
        <translation>Quando è pieno, lo storico e l&apos;audit trail si fermano.</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the installation to a larger one.</source>
        <translation>Liberare spazio sul disco o spostare l&apos;installazione su uno più grande.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped</source>
        <translation>L&apos;orologio di questo computer ha fatto un salto</translation>
    </message>
    <message>
        <source>By %1 s.</source>
        <translation>Di %1 s.</translation>
    </message>
    <message>
        <source>Somebody set the clock, its time server was wrong, or the computer slept.</source>
        <translation>Qualcuno ha regolato l&apos;orologio, il suo server orario era errato o il computer era in sospensione.</translation>
    </message>
    <message>
        <source>Records around that moment bear a wrong time, and codes of authenticators may be refused.</source>
        <translation>Le registrazioni intorno a quel momento riportano un&apos;ora errata, e i codici degli autenticatori possono essere rifiutati.</translation>
    </message>
    <message>
        <source>Compare the clock with another one and check the time server. If nobody meant to set it, tell the security officer.</source>
        <translation>Confrontare l&apos;orologio con un altro e controllare il server orario. Se nessuno intendeva regolarlo, informare il responsabile della cybersecurity.</translation>
    </message>
    <message>
        <source>The clock is not in step with a time server</source>
        <translation>L&apos;orologio non è sincronizzato con un server orario</translation>
    </message>
    <message>
        <source>No time server is set, or it cannot be reached.</source>
        <translation>Nessun server orario è impostato, o non è raggiungibile.</translation>
    </message>
    <message>
        <source>The clock drifts, and records of different computers no longer agree.</source>
        <translation>L&apos;orologio deriva, e le registrazioni di computer diversi non concordano più.</translation>
    </message>
    <message>
        <source>Set a time server for this computer, or make it reachable.</source>
        <translation>Impostare un server orario per questo computer o renderlo raggiungibile.</translation>
    </message>
    <message>
        <source>The audit trail is not kept outside</source>
        <translation>L&apos;audit trail non è conservato all&apos;esterno</translation>
    </message>
    <message>
        <source>The folder for its checkpoints is away, full, read-only, or holds those of another trail.</source>
        <translation>La cartella per i suoi checkpoint è assente, piena, in sola lettura o contiene quelli di un altro audit trail.</translation>
    </message>
    <message>
        <source>Somebody with the store&apos;s key could cut the newest entries without being found out.</source>
        <translation>Chi ha la chiave dell&apos;archivio potrebbe tagliare le voci più recenti senza essere scoperto.</translation>
    </message>
    <message>
        <source>Bring the folder back, or choose another one in the settings.</source>
        <translation>Rendere di nuovo disponibile la cartella o sceglierne un&apos;altra nelle impostazioni.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmActs</name>
    <message>
        <source>%1 of %2 done.
</source>
        <translation>%1 di %2 eseguiti.
</translation>
    </message>
    <message>
        <source>The others do not wait for it; “linewardenctl alarm list” tells how they stand.
</source>
        <translation>Gli altri non lo attendono; «linewardenctl alarm list» dice in che stato sono.
</translation>
    </message>
    <message>
        <source>Asks for an alarm to be taken out of service</source>
        <translation>Chiede di mettere fuori servizio un allarme</translation>
    </message>
    <message>
        <source>Takes it out of service, by a second person</source>
        <translation>Lo mette fuori servizio, da parte di una seconda persona</translation>
    </message>
    <message>
        <source>Refuses or withdraws what was asked</source>
        <translation>Rifiuta o ritira ciò che è stato chiesto</translation>
    </message>
    <message>
        <source>Takes an alarm back into service</source>
        <translation>Rimette in servizio un allarme</translation>
    </message>
    <message>
        <source>Acknowledges alarms</source>
        <translation>Riconosce allarmi</translation>
    </message>
    <message>
        <source>What is done about them.</source>
        <translation>Che cosa si fa al riguardo.</translation>
    </message>
    <message>
        <source>Resets latched alarms</source>
        <translation>Ripristina allarmi memorizzati</translation>
    </message>
    <message>
        <source>Puts an alarm aside for a time</source>
        <translation>Accantona un allarme per un certo tempo</translation>
    </message>
    <message>
        <source>Takes an alarm from the shelf</source>
        <translation>Toglie l&apos;accantonamento di un allarme</translation>
    </message>
    <message>
        <source>Writes a remark on an alarm</source>
        <translation>Scrive un&apos;osservazione su un allarme</translation>
    </message>
    <message>
        <source>The remark.</source>
        <translation>L&apos;osservazione.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmArguments</name>
    <message>
        <source>--%1 takes a time with its zone, such as 2026-01-31T08:15:00Z, one back from now, such as -1h, or now; not “%2”.</source>
        <translation>--%1 richiede un&apos;ora con fuso come 2026-01-31T08:15:00Z, una all&apos;indietro da adesso come -1h, oppure now; non «%2».</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 richiede uno tra %2, non «%3».</translation>
    </message>
    <message>
        <source>The alarm&apos;s ID is missing; “linewardenctl alarm list” tells which there are.</source>
        <translation>Manca l&apos;ID dell&apos;allarme; «linewardenctl alarm list» dice quali ci sono.</translation>
    </message>
    <message>
        <source>There is no alarm “%1”. “linewardenctl alarm list --all” tells which there are.</source>
        <translation>Non c&apos;è un allarme «%1». «linewardenctl alarm list --all» dice quali ci sono.</translation>
    </message>
    <message>
        <source>Only of this priority: critical, high, medium, low.</source>
        <translation>Solo di questa priorità: critical, high, medium, low.</translation>
    </message>
    <message>
        <source>Only from there: process, security, system.</source>
        <translation>Solo da questa origine: process, security, system.</translation>
    </message>
    <message>
        <source>Only in this state, such as unacknowledged or shelved.</source>
        <translation>Solo in questo stato, come unacknowledged o shelved.</translation>
    </message>
    <message>
        <source>From this time on.</source>
        <translation>Da questa ora in poi.</translation>
    </message>
    <message>
        <source>Before this time; now where left out.</source>
        <translation>Prima di questa ora; adesso se omessa.</translation>
    </message>
    <message>
        <source>--from TIME is missing, such as --from -7d.</source>
        <translation>Manca --from TIME, per esempio --from -7d.</translation>
    </message>
    <message>
        <source>For so long: 30m, 2h, 1d; at most 7d.</source>
        <translation>Per questa durata: 30m, 2h, 1d; al massimo 7d.</translation>
    </message>
    <message>
        <source>Until then, such as 2026-01-31T08:15:00Z.</source>
        <translation>Fino a quest&apos;ora, come 2026-01-31T08:15:00Z.</translation>
    </message>
    <message>
        <source>A shelf has an end: give --for 2h, or --until TIME.</source>
        <translation>Un accantonamento ha una fine: indicare --for 2h o --until TIME.</translation>
    </message>
    <message>
        <source>--for takes a length such as 30m, 2h or 1d, not “%1”.</source>
        <translation>--for richiede una durata come 30m, 2h o 1d, non «%1».</translation>
    </message>
    <message>
        <source>--csv and --json do not go together.</source>
        <translation>--csv e --json non vanno insieme.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmFigureTexts</name>
    <message>
        <source>Figure</source>
        <translation>Indicatore</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buono</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Segnalati</translation>
    </message>
    <message>
        <source>Per 10 minutes and console</source>
        <translation>Per 10 minuti e console</translation>
    </message>
    <message>
        <source>1, at most 2</source>
        <translation>1, al massimo 2</translation>
    </message>
    <message>
        <source>Per hour and console</source>
        <translation>Per ora e console</translation>
    </message>
    <message>
        <source>6, at most 12</source>
        <translation>6, al massimo 12</translation>
    </message>
    <message>
        <source>Per day and console</source>
        <translation>Per giorno e console</translation>
    </message>
    <message>
        <source>150, at most 300</source>
        <translation>150, al massimo 300</translation>
    </message>
    <message>
        <source>Fullest 10 minutes</source>
        <translation>10 minuti più intensi</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>al massimo %1</translation>
    </message>
    <message>
        <source>10 minutes over 10</source>
        <translation>10 minuti oltre 10</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>sotto 1 %</translation>
    </message>
    <message>
        <source>Hours over 30</source>
        <translation>Ore con oltre 30</translation>
    </message>
    <message>
        <source>Time in flood</source>
        <translation>Tempo in valanga</translation>
    </message>
    <message>
        <source>The ten most frequent</source>
        <translation>I dieci più frequenti</translation>
    </message>
    <message>
        <source>at most 5 %</source>
        <translation>al massimo 5 %</translation>
    </message>
    <message>
        <source>Standing at the end</source>
        <translation>Presenti alla fine</translation>
    </message>
    <message>
        <source>Stale on the worst day</source>
        <translation>Persistenti nel giorno peggiore</translation>
    </message>
    <message>
        <source>below 5</source>
        <translation>sotto 5</translation>
    </message>
    <message>
        <source>Never acknowledged</source>
        <translation>Mai riconosciuti</translation>
    </message>
    <message>
        <source>Seconds to acknowledge, median</source>
        <translation>Secondi al riconoscimento, mediana</translation>
    </message>
    <message>
        <source>Seconds to acknowledge, 95 of 100</source>
        <translation>Secondi al riconoscimento, 95 su 100</translation>
    </message>
    <message>
        <source>From %1 to %2

</source>
        <translation>Da %1 a %2

</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Quota</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Obiettivo</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Più frequenti</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Allarme</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmRead</name>
    <message>
        <source>As CSV, which needs the right to take values out as a file.</source>
        <translation>Come CSV, che richiede il diritto di esportare valori in un file.</translation>
    </message>
    <message>
        <source>Also alarms that are normal.</source>
        <translation>Anche gli allarmi normali.</translation>
    </message>
    <message>
        <source>Only of this line.</source>
        <translation>Solo di questa linea.</translation>
    </message>
    <message>
        <source>How many entries at most; 1,000 where left out. A CSV has all.</source>
        <translation>Numero massimo di voci; 1.000 se omesso. Un CSV le ha tutte.</translation>
    </message>
    <message>
        <source>Operator consoles that share the alarms; 1.</source>
        <translation>Console operatore che si dividono gli allarmi; 1.</translation>
    </message>
    <message>
        <source>Alarms that stand, the most urgent first</source>
        <translation>Allarmi presenti, i più urgenti prima</translation>
    </message>
    <message>
        <source>An alarm with its history and comments</source>
        <translation>Un allarme con il suo storico e i commenti</translation>
    </message>
    <message>
        <source>What happened to all alarms, newest first</source>
        <translation>Che cosa è successo a tutti gli allarmi, i più recenti prima</translation>
    </message>
    <message>
        <source>The figures of ISA-18.2 and EEMUA 191</source>
        <translation>Gli indicatori di ISA-18.2 e EEMUA 191</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmTexts</name>
    <message>
        <source>the program</source>
        <translation>il programma</translation>
    </message>
    <message>
        <source>Out of service asked by</source>
        <translation>Fuori servizio chiesto da</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Approvato da</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Allarme</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Riconosciuto da</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Perché</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Conseguenza</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Shelved until</source>
        <translation>Accantonato fino a</translation>
    </message>
    <message>
        <source>Shelved by</source>
        <translation>Accantonato da</translation>
    </message>
    <message>
        <source>Shelved because</source>
        <translation>Accantonato perché</translation>
    </message>
    <message>
        <source>Suppressed because</source>
        <translation>Soppresso perché</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Audit</name>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The audit trail is broken at entry %1: %2 The %3 entries before it are whole. Keep a copy of the store and tell a security officer.</source>
        <translation>L&apos;audit trail è interrotto alla voce %1: %2 Le %3 voci precedenti sono integre. Conservare una copia dell&apos;archivio e informare un responsabile della cybersecurity.</translation>
    </message>
    <message>
        <source>All %1 entries are whole. The newest has the hash %2.
</source>
        <translation>Tutte le %1 voci sono integre. La più recente ha l&apos;hash %2.
</translation>
    </message>
    <message>
        <source>The audit trail, newest first</source>
        <translation>L&apos;audit trail, dalle voci più recenti</translation>
    </message>
    <message>
        <source>How many entries at most; 100 where left out.</source>
        <translation>Numero massimo di voci; 100 se omesso.</translation>
    </message>
    <message>
        <source>Only entries older than this number.</source>
        <translation>Solo voci precedenti a questo numero.</translation>
    </message>
    <message>
        <source>Recomputes the whole audit trail</source>
        <translation>Ricalcola l&apos;intero audit trail</translation>
    </message>
    <message numerus="yes">
        <source>%n checkpoint(s) agree with them.
</source>
        <translation>
            <numerusform>%n checkpoint concorda con esse.
</numerusform>
            <numerusform>%n checkpoint concordano con esse.
</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock was set back %1 times. That is no proof of tampering, but should be explained:
</source>
        <translation>L&apos;orologio è stato spostato indietro %1 volte. Non è prova di manomissione, ma va spiegato:
</translation>
    </message>
    <message>
        <source>  entry %1: from %2 to %3
</source>
        <translation>  voce %1: da %2 a %3
</translation>
    </message>
    <message>
        <source>A checkpoint that was kept elsewhere, which the trail has to agree with; may be given several times.</source>
        <translation>Un checkpoint conservato altrove, con cui l&apos;audit trail deve concordare; si può indicare più volte.</translation>
    </message>
    <message>
        <source>Older entries are archived (1 to %1, file “%2”).
</source>
        <translation>Le voci meno recenti sono archiviate (da 1 a %1, file «%2»).
</translation>
    </message>
    <message>
        <source>Entries 1 to %1 are archived and were not looked at; --archive FILE goes over them too.</source>
        <translation>Le voci da 1 a %1 sono archiviate e non sono state esaminate; --archive FILE controlla anche quelle.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are whole. The newest has the hash %3.
</source>
        <translation>Le voci da %1 a %2 sono integre. La più recente ha l&apos;hash %3.
</translation>
    </message>
    <message>
        <source>Entries %1 to %2 hold, but: %3 Somebody changed the store. Keep a copy of it and tell a security officer, who then makes the tree anew: “audit rebuild-tree”.</source>
        <translation>Le voci da %1 a %2 sono integre, ma: %3 Qualcuno ha modificato l&apos;archivio. Conservarne una copia e avvisare un responsabile della cybersecurity, che poi ricrea l&apos;albero: «audit rebuild-tree».</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AuditArchive</name>
    <message>
        <source>--before takes a time with its zone, such as 2026-01-31T08:15:00Z, or one back from now, such as -365d; not “%1”.</source>
        <translation>--before richiede un&apos;ora con fuso come 2026-01-31T08:15:00Z, o una all&apos;indietro da adesso come -365d; non «%1».</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La stessa di nuovo</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was done.</source>
        <translation>Le due passphrase sono diverse. Non è stato fatto nulla.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are in %3, which was read back and verified, and left the store. %4 of them stay there too, as recipes, keys and emergency access are proven by them.
SHA-256 of the file: %5
Keep the file and its passphrase, apart from each other: without them nobody reads these entries again.
</source>
        <translation>Le voci da %1 a %2 sono in %3, che è stato riletto e verificato, e hanno lasciato l&apos;archivio. %4 di esse vi restano anche, perché provano ricette, chiavi e accesso di emergenza.
SHA-256 del file: %5
Conservare il file e la sua passphrase separati l&apos;uno dall&apos;altra: senza, nessuno potrà più leggere queste voci.
</translation>
    </message>
    <message>
        <source>The archive holds: entries %1 to %2 of %3 are those that its checkpoint of %4 signs. The file was made at %5.
SHA-256 of the file: %6
</source>
        <translation>Il file d&apos;archivio è integro: le voci da %1 a %2 di %3 sono quelle firmate dal suo checkpoint, %4. Creazione del file: %5.
SHA-256 del file: %6
</translation>
    </message>
    <message>
        <source>The hash tree was not rebuilt, as the trail itself is broken at entry %1: %2</source>
        <translation>L&apos;albero di hash non è stato ricreato, perché l&apos;audit trail stesso è interrotto alla voce %1: %2</translation>
    </message>
    <message>
        <source>The hash tree over %1 entries was made anew from them.
</source>
        <translation>L&apos;albero di hash su %1 voci è stato ricreato a partire da esse.
</translation>
    </message>
    <message>
        <source>Moves old entries to a signed, encrypted file</source>
        <translation>Sposta voci vecchie in un file firmato e cifrato</translation>
    </message>
    <message>
        <source>Entries before this time, up to the last checkpoint among them; the newest 30 days always stay.</source>
        <translation>Voci precedenti a quest&apos;ora, fino all&apos;ultimo checkpoint tra esse; gli ultimi 30 giorni restano sempre.</translation>
    </message>
    <message>
        <source>The new file.</source>
        <translation>Il nuovo file.</translation>
    </message>
    <message>
        <source>Checks such a file; needs no installation</source>
        <translation>Controlla un tale file; non richiede un&apos;installazione</translation>
    </message>
    <message>
        <source>Makes the kept hash tree anew from verified entries</source>
        <translation>Ricrea l&apos;albero di hash conservato a partire da voci verificate</translation>
    </message>
    <message>
        <source>One archive holds at most %1 entries: more that are as old can be archived now, to another file.
</source>
        <translation>Un file d&apos;archivio contiene al massimo %1 voci: altre altrettanto vecchie si possono archiviare ora, in un altro file.
</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AuditArguments</name>
    <message>
        <source>--%1 takes a time with its zone, such as 2026-01-31T08:15:00Z, one back from now, such as -1h, or now; not “%2”.</source>
        <translation>--%1 richiede un&apos;ora con fuso come 2026-01-31T08:15:00Z, una all&apos;indietro da adesso come -1h, oppure now; non «%2».</translation>
    </message>
    <message>
        <source>Only what this account did.</source>
        <translation>Solo ciò che ha fatto questo account.</translation>
    </message>
    <message>
        <source>Only this action (recipe.submitted), or all of a kind (recipe).</source>
        <translation>Solo questa azione (recipe.submitted) o tutte quelle di un tipo (recipe).</translation>
    </message>
    <message>
        <source>Only about this (person:rossi), or all of a kind (person).</source>
        <translation>Solo su questo oggetto (person:rossi) o su tutti quelli di un tipo (person).</translation>
    </message>
    <message>
        <source>Only from this computer.</source>
        <translation>Solo da questo computer.</translation>
    </message>
    <message>
        <source>Only where this stands anywhere in what was recorded.</source>
        <translation>Solo dove questo compare in ciò che è stato registrato.</translation>
    </message>
    <message>
        <source>Only from this time on.</source>
        <translation>Solo da quest&apos;ora in poi.</translation>
    </message>
    <message>
        <source>Only before this time.</source>
        <translation>Solo prima di quest&apos;ora.</translation>
    </message>
    <message>
        <source>Only what was refused or failed.</source>
        <translation>Solo ciò che è stato rifiutato o è fallito.</translation>
    </message>
    <message>
        <source>The installation&apos;s public key, as “audit checkpoint” prints it. It must come from elsewhere than what is checked.</source>
        <translation>La chiave pubblica dell&apos;installazione, come la stampa «audit checkpoint». Deve provenire da altra fonte rispetto a ciò che si controlla.</translation>
    </message>
    <message>
        <source>--public-key KEY is missing.</source>
        <translation>Manca --public-key KEY.</translation>
    </message>
    <message>
        <source>Reads the passphrase of an archive from this file, a line for each archive, instead of behind password and code.</source>
        <translation>Legge la passphrase di un file d&apos;archivio da questo file, una riga per ogni file d&apos;archivio, invece che dopo password e codice.</translation>
    </message>
    <message>
        <source>An archive of the trail; may be given several times. Its passphrase is read.</source>
        <translation>Un file d&apos;archivio dell&apos;audit trail; può essere indicato più volte. Ne viene letta la passphrase.</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Passphrase di %1</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AuditExport</name>
    <message>
        <source>--format takes csv, json or pdf, not “%1”.</source>
        <translation>--format richiede csv, json o pdf, non «%1».</translation>
    </message>
    <message>
        <source>%1 entries (%2) are in %3, signed by %4.
</source>
        <translation>%1 voci (%2) sono in %3, firmato da %4.
</translation>
    </message>
    <message>
        <source>The file is as %1 signed it: %2 entries (%3) of those from %4 to %5, made at %6 by %7.
</source>
        <translation>Il file è come lo ha firmato %1: %2 voci (%3) di quelle da %4 a %5, creato: %6, da %7.
</translation>
    </message>
    <message>
        <source>The new file; FILE.sig beside it signs it.</source>
        <translation>Il nuovo file; FILE.sig accanto lo firma.</translation>
    </message>
    <message>
        <source>csv, json (a line for each entry) or pdf; by the file&apos;s name where left out.</source>
        <translation>csv, json (una riga per voce) o pdf; secondo il nome del file se omesso.</translation>
    </message>
    <message>
        <source>Writes the trail, or a part of it, to a signed file</source>
        <translation>Scrive l&apos;audit trail, o una sua parte, in un file firmato</translation>
    </message>
    <message>
        <source>Checks such a file; needs no installation</source>
        <translation>Controlla un tale file; non richiede un&apos;installazione</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AuditProof</name>
    <message>
        <source>Writes it to this new file.</source>
        <translation>Scrive in questo nuovo file.</translation>
    </message>
    <message>
        <source>Written to %1.
</source>
        <translation>Scritto in %1.
</translation>
    </message>
    <message>
        <source>Public key: %1
</source>
        <translation>Chiave pubblica: %1
</translation>
    </message>
    <message>
        <source>audit prove needs either --entry N, for an entry, or --from SIZE, for what has been added since the trail had so many.</source>
        <translation>audit prove richiede --entry N, per una voce, oppure --from SIZE, per ciò che è stato aggiunto da quando l&apos;audit trail aveva quel numero di voci.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>The proof holds: this entry is one of the %1 that %2 signed at %3.
</source>
        <translation>La prova è valida: questa voce è una delle %1 che %2 ha firmato il %3.
</translation>
    </message>
    <message>
        <source>The proof holds: the first %1 entries, with the root %2, are the beginning of the %3 that %4 signed at %5. Nothing was changed among them.
</source>
        <translation>La prova è valida: le prime %1 voci, con la radice %2, sono l&apos;inizio delle %3 che %4 ha firmato il %5. Tra esse nulla è stato modificato.
</translation>
    </message>
    <message>
        <source>Those first ones were signed at %1.
</source>
        <translation>Quelle prime voci sono state firmate il %1.
</translation>
    </message>
    <message>
        <source>Signs how the trail is now, to be kept elsewhere</source>
        <translation>Firma lo stato attuale dell&apos;audit trail, da conservare altrove</translation>
    </message>
    <message>
        <source>A proof that an entry is in the trail, or that nothing was changed since it had SIZE entries</source>
        <translation>Una prova che una voce è nell&apos;audit trail, o che nulla è stato modificato da quando aveva SIZE voci</translation>
    </message>
    <message>
        <source>The entry&apos;s number.</source>
        <translation>Il numero della voce.</translation>
    </message>
    <message>
        <source>How many entries it had then.</source>
        <translation>Quante voci aveva allora.</translation>
    </message>
    <message>
        <source>Checks such a proof; needs no installation</source>
        <translation>Controlla una tale prova; non richiede un&apos;installazione</translation>
    </message>
    <message>
        <source>--archive goes with --entry.</source>
        <translation>--archive va con --entry.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Collect</name>
    <message>
        <source>PLC</source>
        <translation>PLC</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Errori</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Ultimo problema</translation>
    </message>
    <message>
        <source>Polls the PLCs and records, without a window</source>
        <translation>Interroga i PLC e registra, senza finestra</translation>
    </message>
    <message>
        <source>How long, in seconds; until it is told to end where left out.</source>
        <translation>Durata in secondi; se omessa, fino all&apos;ordine di terminare.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::CommandLine</name>
    <message>
        <source>The installation&apos;s folder; %1 where left out.</source>
        <translation>La cartella dell&apos;installazione; %1 se omessa.</translation>
    </message>
    <message>
        <source>The file with the key; the keyring where left out.</source>
        <translation>Il file con la chiave; il portachiavi se omesso.</translation>
    </message>
    <message>
        <source>Acts as this person; password and code are read, a line each.</source>
        <translation>Agisce come questa persona; password e codice vengono letti, una riga ciascuno.</translation>
    </message>
    <message>
        <source>Reads them from this file instead of standard input.</source>
        <translation>Li legge da questo file invece che dallo standard input.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Stampa un documento JSON.</translation>
    </message>
    <message>
        <source>Usage: linewardenctl [--data DIR] [--key-file F] [--as NAME] [--secrets-file F] [--json] COMMAND [OPTIONS]

Commands:
</source>
        <translation>Uso: linewardenctl [--data DIR] [--key-file F] [--as NAME] [--secrets-file F] [--json] COMMAND [OPTIONS]

Comandi:
</translation>
    </message>
    <message>
        <source>
linewardenctl COMMAND --help tells a command&apos;s options.
</source>
        <translation>
linewardenctl COMMAND --help elenca le opzioni di un comando.
</translation>
    </message>
    <message>
        <source>Tells this.</source>
        <translation>Mostra questo testo.</translation>
    </message>
    <message>
        <source>“%1” takes no “%2”.</source>
        <translation>«%1» non accetta «%2».</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>Manca un comando.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Il comando «%1» non esiste.</translation>
    </message>
    <message>
        <source>--%1 stands before the first command.</source>
        <translation>--%1 sta prima del primo comando.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Demo</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Code now</source>
        <translation>Codice attuale</translation>
    </message>
    <message>
        <source>The demo plant is in %1. Who can sign in:

%2</source>
        <translation>L&apos;impianto dimostrativo è in %1. Possono accedere:

%2</translation>
    </message>
    <message>
        <source>Makes an installation of the demo plant, with history</source>
        <translation>Crea un&apos;installazione dell&apos;impianto dimostrativo, con storico</translation>
    </message>
    <message>
        <source>Days of history, 0 to 31; 7 where left out.</source>
        <translation>Giorni di storico, da 0 a 31; 7 se omesso.</translation>
    </message>
    <message>
        <source>Another plant file, such as plantsim&apos;s with its ports.</source>
        <translation>Un altro file d&apos;impianto, come quello di plantsim con le sue porte.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Directory</name>
    <message>
        <source>--enabled is on or off, not “%1”.</source>
        <translation>--enabled è on o off, non «%1».</translation>
    </message>
    <message>
        <source>--security is ldaps or starttls, not “%1”.</source>
        <translation>--security è ldaps o starttls, non «%1».</translation>
    </message>
    <message>
        <source>--group-role is ROLE=GROUP, such as operator=cn=operators,ou=groups,dc=plant, not “%1”.</source>
        <translation>--group-role è ROLE=GROUP, come operator=cn=operators,ou=groups,dc=plant, non «%1».</translation>
    </message>
    <message>
        <source>Password of the account that searches the directory</source>
        <translation>Password dell&apos;account che cerca nella directory</translation>
    </message>
    <message>
        <source>The directory answers, its certificate is right, and people and groups can be searched.
</source>
        <translation>La directory risponde, il certificato è corretto, e persone e gruppi si possono cercare.
</translation>
    </message>
    <message>
        <source>The server&apos;s name, as in its certificate.</source>
        <translation>Il nome del server, come nel certificato.</translation>
    </message>
    <message>
        <source>Its port; 636 for LDAPS, 389 for StartTLS.</source>
        <translation>La porta; 636 per LDAPS, 389 per StartTLS.</translation>
    </message>
    <message>
        <source>ldaps or starttls.</source>
        <translation>ldaps o starttls.</translation>
    </message>
    <message>
        <source>Certificates to trust, PEM; the system&apos;s where empty.</source>
        <translation>Certificati fidati, PEM; vuoto: quelli del sistema.</translation>
    </message>
    <message>
        <source>People are searched below this entry.</source>
        <translation>Le persone si cercano sotto questa voce.</translation>
    </message>
    <message>
        <source>The account that searches.</source>
        <translation>L&apos;account che cerca.</translation>
    </message>
    <message>
        <source>Reads that account&apos;s password, a line after the code.</source>
        <translation>Legge la password di quell&apos;account, una riga dopo il codice.</translation>
    </message>
    <message>
        <source>Where the account name stands: sAMAccountName, uid.</source>
        <translation>Dove sta il nome dell&apos;account: sAMAccountName, uid.</translation>
    </message>
    <message>
        <source>What is a person: (objectClass=person).</source>
        <translation>Che cos&apos;è una persona: (objectClass=person).</translation>
    </message>
    <message>
        <source>Groups are searched below this entry.</source>
        <translation>I gruppi si cercano sotto questa voce.</translation>
    </message>
    <message>
        <source>Members of GROUP hold ROLE; all of them, once for each.</source>
        <translation>I membri di GROUP hanno ROLE; indicarli tutti, una volta per ciascuno.</translation>
    </message>
    <message>
        <source>No group stands for a role.</source>
        <translation>Nessun gruppo corrisponde a un ruolo.</translation>
    </message>
    <message>
        <source>Seconds for a question, 1 to 60.</source>
        <translation>Secondi per una domanda, da 1 a 60.</translation>
    </message>
    <message>
        <source>So many groups within groups are followed, 0 to 32.</source>
        <translation>Quanti gruppi nei gruppi si seguono, da 0 a 32.</translation>
    </message>
    <message>
        <source>How the plant&apos;s directory is used</source>
        <translation>Come si usa la directory dell&apos;impianto</translation>
    </message>
    <message>
        <source>Changes how the plant&apos;s directory is used</source>
        <translation>Cambia come si usa la directory dell&apos;impianto</translation>
    </message>
    <message>
        <source>on or off.</source>
        <translation>on o off.</translation>
    </message>
    <message>
        <source>Tries the directory, with other settings where given</source>
        <translation>Prova la directory, con altre impostazioni se indicate</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Doctor</name>
    <message>
        <source>It has not answered so far.</source>
        <translation>Finora non ha risposto.</translation>
    </message>
    <message>
        <source>The system does not say whether its clock is in step.</source>
        <translation>Il sistema non indica se il suo orologio è sincronizzato.</translation>
    </message>
    <message>
        <source>Check that a time service (NTP) runs; codes and records need the right time.</source>
        <translation>Controllare che un servizio orario (NTP) sia attivo; codici e registrazioni richiedono l&apos;ora esatta.</translation>
    </message>
    <message>
        <source>The clock is in step with a time server.</source>
        <translation>L&apos;orologio è sincronizzato con un server orario.</translation>
    </message>
    <message>
        <source>The clock is not in step with a time server.</source>
        <translation>L&apos;orologio non è sincronizzato con un server orario.</translation>
    </message>
    <message>
        <source>Turn a time service on, such as “timedatectl set-ntp true”. Sign-in codes fail when the clock is more than 30 seconds off, and records bear the wrong time.</source>
        <translation>Attivare un servizio orario, ad esempio con «timedatectl set-ntp true». I codici di accesso falliscono se l&apos;orologio sbaglia di oltre 30 secondi, e le registrazioni riportano l&apos;ora errata.</translation>
    </message>
    <message>
        <source>The free space of %1 cannot be told.</source>
        <translation>Impossibile determinare lo spazio libero di %1.</translation>
    </message>
    <message>
        <source>Check that the volume is mounted.</source>
        <translation>Controllare che il volume sia montato.</translation>
    </message>
    <message>
        <source>%1 MB are free in %2.</source>
        <translation>%1 MB liberi in %2.</translation>
    </message>
    <message>
        <source>Make room on the volume, or move the installation to a larger one. Recording stops when it is full.</source>
        <translation>Fare spazio sul volume o spostare l&apos;installazione su uno più grande. Quando è pieno, la registrazione si ferma.</translation>
    </message>
    <message>
        <source>Put linewarden.keys back beside the store, from a backup.</source>
        <translation>Ripristinare linewarden.keys accanto all&apos;archivio, da un backup.</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>portachiavi</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>file di chiave</translation>
    </message>
    <message>
        <source>recovery phrase</source>
        <translation>frase di recupero</translation>
    </message>
    <message>
        <source>The store opens by: %1.</source>
        <translation>L&apos;archivio si apre con: %1.</translation>
    </message>
    <message>
        <source>Add a recovery phrase: without one the data is lost with the key.</source>
        <translation>Aggiungere una frase di recupero: senza di essa, persa la chiave, i dati sono persi.</translation>
    </message>
    <message>
        <source>This installation does not use the keyring.</source>
        <translation>Questa installazione non usa il portachiavi.</translation>
    </message>
    <message>
        <source>The keyring gives the key.</source>
        <translation>Il portachiavi fornisce la chiave.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or use --key-file on computers without one.</source>
        <translation>Sbloccare il portachiavi, oppure usare --key-file sui computer che ne sono privi.</translation>
    </message>
    <message>
        <source>Every page of %1 (%2 MB) is whole.</source>
        <translation>Ogni pagina di %1 (%2 MB) è integra.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore the last backup.</source>
        <translation>Conservare una copia della cartella così com&apos;è, poi ripristinare l&apos;ultimo backup.</translation>
    </message>
    <message>
        <source>%1 at %2 answers within %3 ms.</source>
        <translation>%1 su %2 risponde entro %3 ms.</translation>
    </message>
    <message>
        <source>%1 at %2 is not read: %3</source>
        <translation>%1 su %2 non viene letto: %3</translation>
    </message>
    <message>
        <source>Check the unit identifier and addresses in the plant file.</source>
        <translation>Controllare l&apos;identificativo dell&apos;unità e gli indirizzi nel file d&apos;impianto.</translation>
    </message>
    <message>
        <source>Check that the PLC runs, that host and port in the plant file are right, and that a firewall lets this computer through.</source>
        <translation>Controllare che il PLC sia in funzione, che host e porta nel file d&apos;impianto siano corretti e che un firewall lasci passare questo computer.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Controllato</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significato</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cosa fare</translation>
    </message>
    <message>
        <source>Follow the message; nothing was changed.</source>
        <translation>Seguire il messaggio; nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Checks store, keys, clock, disk, keyring and PLCs, each with a remedy</source>
        <translation>Controlla archivio, chiavi, orologio, disco, portachiavi e PLC, ciascuno con un rimedio</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Emergency</name>
    <message>
        <source>Emergency phrase. Write it down, seal it in an envelope and lock it away; it opens the console once and is not shown again:
  %1
</source>
        <translation>Frase di emergenza. Annotarla, sigillarla in una busta e chiuderla sotto chiave; apre la console una volta e non viene più mostrata:
  %1
</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Accesso</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Come</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Chiuso</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Esaminato da</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>A phrase is sealed and unused.
</source>
        <translation>Una frase è sigillata e non usata.
</translation>
    </message>
    <message>
        <source>No phrase is sealed: nobody could get in in an emergency. “linewardenctl emergency prepare” makes one.
</source>
        <translation>Nessuna frase è sigillata: in emergenza nessuno potrebbe entrare. «linewardenctl emergency prepare» ne crea una.
</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Your name is missing: --opened-as NAME.</source>
        <translation>Manca il proprio nome: --opened-as NAME.</translation>
    </message>
    <message>
        <source>“emergency open” takes no --as: it is for when nobody can sign in.</source>
        <translation>«emergency open» non prende --as: serve quando nessuno può accedere.</translation>
    </message>
    <message>
        <source>Emergency phrase</source>
        <translation>Frase di emergenza</translation>
    </message>
    <message>
        <source>Emergency access %1 is closed. Two people have to review it, and a new phrase is to be prepared.
</source>
        <translation>L&apos;accesso di emergenza %1 è chiuso. Due persone devono esaminarlo e va preparata una nuova frase.
</translation>
    </message>
    <message>
        <source>Closed.
</source>
        <translation>Chiuso.
</translation>
    </message>
    <message>
        <source>Signed. Two different people have to sign a review.
</source>
        <translation>Firmato. Un esame va firmato da due persone diverse.
</translation>
    </message>
    <message>
        <source>Makes a new emergency phrase and prints it, once</source>
        <translation>Crea una nuova frase di emergenza e la stampa, una volta</translation>
    </message>
    <message>
        <source>Whether a phrase is sealed; past and open accesses</source>
        <translation>Se una frase è sigillata; accessi passati e aperti</translation>
    </message>
    <message>
        <source>Opens emergency access with the phrase and runs commands under it</source>
        <translation>Apre l&apos;accesso di emergenza con la frase ed esegue comandi con esso</translation>
    </message>
    <message>
        <source>Who you are; it is not proven.</source>
        <translation>Chi apre; non è provato.</translation>
    </message>
    <message>
        <source>Ends an emergency access before its time</source>
        <translation>Termina un accesso di emergenza prima del tempo</translation>
    </message>
    <message>
        <source>Signs that an access was looked at; reads password and a new code once more</source>
        <translation>Firma che un accesso è stato esaminato; legge la password e un nuovo codice</translation>
    </message>
    <message>
        <source>What was found.</source>
        <translation>Che cosa si è trovato.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::HistoryText</name>
    <message>
        <source>--%1 takes a time with its zone, such as 2026-01-31T08:15:00Z, one back from now, such as -1h, or now; not “%2”.</source>
        <translation>--%1 richiede un&apos;ora con fuso come 2026-01-31T08:15:00Z, una all&apos;indietro da adesso come -1h, oppure now; non «%2».</translation>
    </message>
    <message>
        <source>history needs --tag T --from A --to B.</source>
        <translation>history richiede --tag T --from A --to B.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>There is no tag “%1” in this plant. “linewardenctl tags” lists them.</source>
        <translation>In questo impianto non c&apos;è la variabile «%1». «linewardenctl tags» le elenca.</translation>
    </message>
    <message>
        <source>Recorded values of a tag</source>
        <translation>Valori registrati di una variabile</translation>
    </message>
    <message>
        <source>The tag&apos;s name.</source>
        <translation>Il nome della variabile.</translation>
    </message>
    <message>
        <source>From this time on.</source>
        <translation>Da questa ora in poi.</translation>
    </message>
    <message>
        <source>Up to this time.</source>
        <translation>Fino a questa ora.</translation>
    </message>
    <message>
        <source>About so many values at most, extremes among them; all where left out.</source>
        <translation>Al massimo circa questo numero di valori, estremi compresi; tutti se omesso.</translation>
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
        <translation>Linewarden è configurato in %1.

Frase di recupero. Annotarla e custodirla sotto chiave; apre l&apos;archivio se la chiave va persa e non viene mostrata di nuovo:
  %2

Secondo fattore di %3, per un&apos;app di autenticazione:
  %4

Codici di recupero di %3, ciascuno valido una volta, se l&apos;app va persa:
  %5
</translation>
    </message>
    <message>
        <source>init needs --plant FILE and --admin NAME.</source>
        <translation>init richiede --plant FILE e --admin NAME.</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Password per %1</translation>
    </message>
    <message>
        <source>Makes an installation: store, keys, first administrator</source>
        <translation>Crea un&apos;installazione: archivio, chiavi, primo amministratore</translation>
    </message>
    <message>
        <source>The plant file.</source>
        <translation>Il file d&apos;impianto.</translation>
    </message>
    <message>
        <source>Account name of the first administrator; the password is read.</source>
        <translation>Nome account del primo amministratore; la password viene letta.</translation>
    </message>
    <message>
        <source>The administrator&apos;s name for people.</source>
        <translation>Il nome dell&apos;amministratore mostrato alle persone.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Notices</name>
    <message>
        <source>Notice</source>
        <translation>Avviso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Riconosciuto da</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Acknowledged.
</source>
        <translation>Riconosciuto.
</translation>
    </message>
    <message>
        <source>Security notices, newest first</source>
        <translation>Avvisi di sicurezza, i più recenti prima</translation>
    </message>
    <message>
        <source>Only those that nobody acknowledged.</source>
        <translation>Solo quelli che nessuno ha riconosciuto.</translation>
    </message>
    <message>
        <source>Acknowledges a security notice</source>
        <translation>Riconosce un avviso di sicurezza</translation>
    </message>
    <message>
        <source>What was found.</source>
        <translation>Che cosa si è trovato.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::OpenConsole</name>
    <message>
        <source>Password of %1</source>
        <translation>Password di %1</translation>
    </message>
    <message>
        <source>Code of %1</source>
        <translation>Codice di %1</translation>
    </message>
    <message>
        <source>%1 has been invited and has no second factor yet. Set up the account first: “linewardenctl user enrol %1”, or sign in at the console&apos;s window.</source>
        <translation>%1 è stato invitato e non ha ancora un secondo fattore. Configurare prima l&apos;account: «linewardenctl user enrol %1», o accedere dalla finestra della console.</translation>
    </message>
    <message>
        <source>The roles of %1 demand a security key, which the command line cannot ask for. Do this at the console&apos;s window; a recovery code is taken here in need.</source>
        <translation>I ruoli di %1 richiedono una chiave di sicurezza, che la riga di comando non può chiedere. Farlo dalla finestra della console; in caso di bisogno qui si accetta un codice di recupero.</translation>
    </message>
    <message>
        <source>“%1” cannot be run under another command. Run it on its own.</source>
        <translation>«%1» non può essere eseguito sotto un altro comando. Eseguirlo da solo.</translation>
    </message>
    <message>
        <source>“%1” needs --as NAME: who does it stands in the audit trail.</source>
        <translation>«%1» richiede --as NAME: chi lo fa resta nell&apos;audit trail.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::PeopleArguments</name>
    <message>
        <source>Why, in a few words; it stands in the audit trail.</source>
        <translation>Perché, in poche parole; resta nell&apos;audit trail.</translation>
    </message>
    <message>
        <source>A reason is missing: --reason TEXT.</source>
        <translation>Manca un motivo: --reason TEXT.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Manca %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» è una parola di troppo.</translation>
    </message>
    <message>
        <source>%1 is a whole number of at least 1, not “%2”.</source>
        <translation>%1 è un numero intero di almeno 1, non «%2».</translation>
    </message>
    <message>
        <source>“%1” is no role. There are: %2.</source>
        <translation>«%1» non è un ruolo. Ci sono: %2.</translation>
    </message>
    <message>
        <source>There is no account “%1”. “linewardenctl user list” tells who is there.</source>
        <translation>Non c&apos;è un account «%1». «linewardenctl user list» dice chi c&apos;è.</translation>
    </message>
    <message>
        <source>Password of %1 once more, for the signature</source>
        <translation>Password di %1 ancora una volta, per la firma</translation>
    </message>
    <message>
        <source>A new code of %1</source>
        <translation>Un nuovo codice di %1</translation>
    </message>
    <message>
        <source>The code that signed you in is used up: a signature takes the next one your authenticator shows, or a recovery code.</source>
        <translation>Il codice usato per accedere è consumato: per una firma serve il prossimo mostrato dall&apos;autenticatore, o un codice di recupero.</translation>
    </message>
    <message>
        <source>One-time password of %1, good until %2; hand it over in person, it is not shown again:
  %3
</source>
        <translation>Password monouso di %1, valida fino al %2; consegnarla di persona, non viene più mostrata:
  %3
</translation>
    </message>
    <message>
        <source>A second person has to confirm: %1 (“linewardenctl role waiting”).
</source>
        <translation>Una seconda persona deve confermare: %1 («linewardenctl role waiting»).
</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Policy</name>
    <message>
        <source>--factor is any or security-key, not “%1”.</source>
        <translation>--factor è any o security-key, non «%1».</translation>
    </message>
    <message>
        <source>--one-session is on or off, not “%1”.</source>
        <translation>--one-session è on o off, non «%1».</translation>
    </message>
    <message>
        <source>Say what to change: --factor, --idle, --length or --one-session.</source>
        <translation>Dire che cosa cambiare: --factor, --idle, --length o --one-session.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Secondo fattore</translation>
    </message>
    <message>
        <source>Idle lock (min)</source>
        <translation>Blocco inattività (min)</translation>
    </message>
    <message>
        <source>Session (min)</source>
        <translation>Sessione (min)</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Una sessione</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>What each role demands at sign-in</source>
        <translation>Che cosa ogni ruolo richiede all&apos;accesso</translation>
    </message>
    <message>
        <source>Changes what a role demands</source>
        <translation>Cambia ciò che un ruolo richiede</translation>
    </message>
    <message>
        <source>any or security-key.</source>
        <translation>any o security-key.</translation>
    </message>
    <message>
        <source>Minutes until an idle console locks, 1 to 60.</source>
        <translation>Minuti prima che una console inattiva si blocchi, da 1 a 60.</translation>
    </message>
    <message>
        <source>Minutes a session lasts, 15 to 1440.</source>
        <translation>Minuti che dura una sessione, da 15 a 1440.</translation>
    </message>
    <message>
        <source>on: a new sign-in ends the one before at the same workstation; or off.</source>
        <translation>on: un nuovo accesso termina il precedente sulla stessa postazione; oppure off.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeArguments</name>
    <message>
        <source>A version is a number, as “linewardenctl recipe list” tells it, or PRODUCT@LINE for the effective one, or PRODUCT@LINE#NUMBER; not “%1”.</source>
        <translation>Una versione è un numero, come indicato da «linewardenctl recipe list», oppure PRODUCT@LINE per quella in vigore, o PRODUCT@LINE#NUMBER; non «%1».</translation>
    </message>
    <message>
        <source>There is no version “%1” of a recipe. “linewardenctl recipe list” tells which there are.</source>
        <translation>Non esiste la versione «%1» di una ricetta. «linewardenctl recipe list» elenca quelle esistenti.</translation>
    </message>
    <message>
        <source>The recipe “%1” has no effective version. Name one by its number: %1#1.</source>
        <translation>La ricetta «%1» non ha una versione in vigore. Indicarne una con il suo numero: %1#1.</translation>
    </message>
    <message>
        <source>The plant file has no line “%1”. There are: %2.</source>
        <translation>Il file d&apos;impianto non contiene la linea «%1». Ci sono: %2.</translation>
    </message>
    <message>
        <source>--hash takes the SHA-256 of the version, 64 digits of 0 to 9 and a to f, as “recipe show” and “recipe diff” print it.</source>
        <translation>--hash richiede lo SHA-256 della versione, 64 cifre da 0 a 9 e da a a f, come lo stampano «recipe show» e «recipe diff».</translation>
    </message>
    <message>
        <source>--format takes json or csv, not “%1”.</source>
        <translation>--format richiede json o csv, non «%1».</translation>
    </message>
    <message>
        <source>--%1 %2 is missing.</source>
        <translation>Manca --%1 %2.</translation>
    </message>
    <message>
        <source>The file %1 has %2 bytes; a recipe&apos;s has at most %3. It was not read and nothing was imported. It is probably not the file you meant.</source>
        <translation>Il file %1 ha %2 byte; quello di una ricetta ne ha al massimo %3. Non è stato letto e nulla è stato importato. Probabilmente non è il file voluto.</translation>
    </message>
    <message>
        <source>The file %1 is there already and stays as it is. Name another one.</source>
        <translation>Il file %1 esiste già e resta com&apos;è. Indicarne un altro.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose a folder that you may write to.</source>
        <translation>Impossibile scrivere il file %1: %2. Scegliere una cartella in cui si ha il diritto di scrittura.</translation>
    </message>
    <message>
        <source>The file %1 could not be written whole: %2. It was removed; make room and try again.</source>
        <translation>Impossibile scrivere per intero il file %1: %2. È stato rimosso; fare spazio e riprovare.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is there and that you may read it.</source>
        <translation>Impossibile leggere il file %1. Controllare che esista e di avere il diritto di lettura.</translation>
    </message>
    <message>
        <source>The file %1 carries no hash of a recipe in its first 20 MiB: Linewarden did not print it, or another program saved it anew. Compare the hash on the paper instead: --hash HEX.</source>
        <translation>Il file %1 non contiene l&apos;hash di una ricetta nei primi 20 MiB: Linewarden non lo ha stampato, o un altro programma lo ha salvato di nuovo. Confrontare invece l&apos;hash sul foglio: --hash HEX.</translation>
    </message>
    <message>
        <source>The file %1 carries %2 different hashes of recipes, so it cannot tell which one it is about. Verify each paper on its own, or use --hash HEX.</source>
        <translation>Il file %1 contiene %2 hash di ricette diversi, quindi non può indicare a quale si riferisce. Verificare ogni foglio separatamente o usare --hash HEX.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeChange</name>
    <message>
        <source>The file %1 cannot be imported; nothing was stored.</source>
        <translation>Il file %1 non può essere importato; nulla è stato salvato.</translation>
    </message>
    <message>
        <source>--product, --line and --title are for CSV; a JSON file names them itself.</source>
        <translation>--product, --line e --title valgono per CSV; un file JSON li indica da sé.</translation>
    </message>
    <message>
        <source>--into keeps the draft&apos;s product and line; leave them out.</source>
        <translation>--into mantiene prodotto e linea della bozza; ometterli.</translation>
    </message>
    <message>
        <source>A CSV file holds parameters alone: say --product P --line L, or --into VERSION.</source>
        <translation>Un file CSV contiene solo parametri: indicare --product P --line L, oppure --into VERSION.</translation>
    </message>
    <message>
        <source>The file is about “%1” on line “%2”, the draft about “%3” on line “%4”. Nothing was stored; name the right draft, or leave --into out.</source>
        <translation>Il file riguarda «%1» sulla linea «%2», la bozza «%3» sulla linea «%4». Nulla è stato salvato; indicare la bozza giusta o omettere --into.</translation>
    </message>
    <message>
        <source>Draft %1, SHA-256 %2
</source>
        <translation>Bozza %1, SHA-256 %2
</translation>
    </message>
    <message>
        <source>It cannot be submitted like this:</source>
        <translation>Non può essere inviata alla firma così:</translation>
    </message>
    <message>
        <source>Submitted; it does not change any more and waits for its signatures. SHA-256 %1
</source>
        <translation>Inviata alla firma; non cambia più e attende le sue firme. SHA-256 %1
</translation>
    </message>
    <message>
        <source>Noted.
</source>
        <translation>Annotato.
</translation>
    </message>
    <message>
        <source>Discarded; the draft is gone.
</source>
        <translation>Eliminata; la bozza non esiste più.
</translation>
    </message>
    <message>
        <source>Makes a draft of a file, or saves it into a draft</source>
        <translation>Crea una bozza da un file, o lo salva in una bozza</translation>
    </message>
    <message>
        <source>The file, 4 MiB at most.</source>
        <translation>Il file, al massimo 4 MiB.</translation>
    </message>
    <message>
        <source>json or csv; by the file&apos;s name where left out.</source>
        <translation>json o csv; se omesso, in base al nome del file.</translation>
    </message>
    <message>
        <source>CSV: what is made.</source>
        <translation>CSV: che cosa si produce.</translation>
    </message>
    <message>
        <source>CSV: the line&apos;s id.</source>
        <translation>CSV: l&apos;id della linea.</translation>
    </message>
    <message>
        <source>CSV: the version&apos;s title.</source>
        <translation>CSV: il titolo della versione.</translation>
    </message>
    <message>
        <source>Saves into this draft instead of making one.</source>
        <translation>Salva in questa bozza invece di crearne una.</translation>
    </message>
    <message>
        <source>Makes a draft of a version, for its recipe or another one</source>
        <translation>Crea una bozza da una versione, per la sua ricetta o per un&apos;altra</translation>
    </message>
    <message>
        <source>For another product.</source>
        <translation>Per un altro prodotto.</translation>
    </message>
    <message>
        <source>For another line.</source>
        <translation>Per un&apos;altra linea.</translation>
    </message>
    <message>
        <source>Freezes a draft and asks for its signatures</source>
        <translation>Congela una bozza e ne chiede le firme</translation>
    </message>
    <message>
        <source>Wanted within so many hours; 24 where left out.</source>
        <translation>Termine per le firme, in ore; 24 se omesso.</translation>
    </message>
    <message>
        <source>Adds a remark to a version</source>
        <translation>Aggiunge un&apos;osservazione a una versione</translation>
    </message>
    <message>
        <source>The remark.</source>
        <translation>L&apos;osservazione.</translation>
    </message>
    <message>
        <source>The parameter it is about.</source>
        <translation>Il parametro a cui si riferisce.</translation>
    </message>
    <message>
        <source>Takes a draft away for good</source>
        <translation>Elimina definitivamente una bozza</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeDrift</name>
    <message>
        <source>Line %1: %2, loaded %3</source>
        <translation>Linea %1: %2, caricata %3</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametro</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmato</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolleranza</translation>
    </message>
    <message>
        <source>In the PLC</source>
        <translation>Nel PLC</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>as signed</source>
        <translation>come firmato</translation>
    </message>
    <message>
        <source>NOT READ</source>
        <translation>NON LETTO</translation>
    </message>
    <message>
        <source>DRIFTED</source>
        <translation>IN DERIVA</translation>
    </message>
    <message>
        <source>No recipe was loaded into a PLC yet.
</source>
        <translation>Nessuna ricetta è stata ancora caricata in un PLC.
</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Atteso</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>in atto</translation>
    </message>
    <message>
        <source>Compares what the PLCs hold with what was signed</source>
        <translation>Confronta ciò che i PLC contengono con ciò che è stato firmato</translation>
    </message>
    <message>
        <source>Only this line.</source>
        <translation>Solo questa linea.</translation>
    </message>
    <message>
        <source>What drifted so far; no PLC is asked.</source>
        <translation>Le derive finora; nessun PLC viene interrogato.</translation>
    </message>
    <message>
        <source>Goes on comparing for so many seconds.</source>
        <translation>Continua a confrontare per questo numero di secondi.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeRead</name>
    <message>
        <source>“%1” is no state of a recipe. There are: %2.</source>
        <translation>«%1» non è uno stato di una ricetta. Ci sono: %2.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Scritta da</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificata</translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <translation>Da %1 a %2:</translation>
    </message>
    <message>
        <source>SHA-256 of %1: %2
</source>
        <translation>SHA-256 di %1: %2
</translation>
    </message>
    <message>
        <source>%1 is in %2.
</source>
        <translation>%1 è in %2.
</translation>
    </message>
    <message>
        <source>Versions of recipes, by line and product</source>
        <translation>Versioni delle ricette, per linea e prodotto</translation>
    </message>
    <message>
        <source>Only those of this line.</source>
        <translation>Solo quelle di questa linea.</translation>
    </message>
    <message>
        <source>Only those in this state, such as in-review.</source>
        <translation>Solo quelle in questo stato, come in-review.</translation>
    </message>
    <message>
        <source>A version with all that belongs to it</source>
        <translation>Una versione con tutto ciò che le appartiene</translation>
    </message>
    <message>
        <source>What version B changes against version A</source>
        <translation>Che cosa la versione B cambia rispetto alla versione A</translation>
    </message>
    <message>
        <source>Writes a version&apos;s content to a new file</source>
        <translation>Scrive il contenuto di una versione in un nuovo file</translation>
    </message>
    <message>
        <source>The file; it is never overwritten.</source>
        <translation>Il file; non viene mai sovrascritto.</translation>
    </message>
    <message>
        <source>json or csv; by the file&apos;s name where left out.</source>
        <translation>json o csv; se omesso, in base al nome del file.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeRun</name>
    <message>
        <source>Parameter</source>
        <translation>Parametro</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <source>In the PLC</source>
        <translation>Nel PLC</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>Da scrivere</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Riletto</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>(mark)</source>
        <translation>(contrassegno)</translation>
    </message>
    <message>
        <source>Interlock</source>
        <translation>Interblocco</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>good</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>NON CONFORME</translation>
    </message>
    <message>
        <source>%1, for the order %2. SHA-256 %3</source>
        <translation>%1, per l&apos;ordine %2. SHA-256 %3</translation>
    </message>
    <message>
        <source>Download %1: %2. %3
</source>
        <translation>Caricamento %1: %2. %3
</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 di %3</translation>
    </message>
    <message>
        <source>Nothing was written.
</source>
        <translation>Nulla è stato scritto.
</translation>
    </message>
    <message>
        <source>There is no download %1. “linewardenctl recipe downloads” lists them.</source>
        <translation>Non esiste il caricamento %1. «linewardenctl recipe downloads» li elenca.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Caricamento</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Avviato</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Ricetta</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Loads a version into its line&apos;s PLC; reads password and a new code once more</source>
        <translation>Carica una versione nel PLC della sua linea; legge la password e un nuovo codice</translation>
    </message>
    <message>
        <source>The order it is loaded for.</source>
        <translation>L&apos;ordine per cui viene caricata.</translation>
    </message>
    <message>
        <source>Only tells what would be written, and the interlocks.</source>
        <translation>Dice solo che cosa verrebbe scritto, e gli interblocchi.</translation>
    </message>
    <message>
        <source>Puts back what was there before a failed download</source>
        <translation>Ripristina ciò che c&apos;era prima di un caricamento non riuscito</translation>
    </message>
    <message>
        <source>Downloads, newest first</source>
        <translation>Caricamenti, i più recenti prima</translation>
    </message>
    <message>
        <source>Only those of this line.</source>
        <translation>Solo quelle di questa linea.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeSign</name>
    <message>
        <source>--meaning takes process or quality, not “%1”.</source>
        <translation>--meaning richiede process o quality, non «%1».</translation>
    </message>
    <message>
        <source>Say what you looked at: --hash HEX, the SHA-256 that “recipe show” and “recipe diff” print. Nothing is signed unseen.</source>
        <translation>Indicare che cosa è stato esaminato: --hash HEX, lo SHA-256 che «recipe show» e «recipe diff» stampano. Nulla si firma senza averlo visto.</translation>
    </message>
    <message>
        <source>Against what is effective now, %1:</source>
        <translation>Rispetto a ciò che è in vigore ora, %1:</translation>
    </message>
    <message>
        <source>It would be the first effective version:</source>
        <translation>Sarebbe la prima versione in vigore:</translation>
    </message>
    <message>
        <source>“%1” for %2</source>
        <translation>«%1» per %2</translation>
    </message>
    <message>
        <source>SHA-256 %1
</source>
        <translation>SHA-256 %1
</translation>
    </message>
    <message>
        <source>The hash you gave is not that of this version, so nothing was signed. Look at it again with “recipe show” and “recipe diff”.</source>
        <translation>L&apos;hash indicato non è quello di questa versione, quindi non è stato firmato nulla. Esaminarla di nuovo con «recipe show» e «recipe diff».</translation>
    </message>
    <message>
        <source>Signed. State: %1
</source>
        <translation>Firmata. Stato: %1
</translation>
    </message>
    <message>
        <source>Rejected. “recipe new-version %1” makes a draft of it.
</source>
        <translation>Respinta. «recipe new-version %1» ne crea una bozza.
</translation>
    </message>
    <message>
        <source>“%1” for %2
</source>
        <translation>«%1» per %2
</translation>
    </message>
    <message>
        <source>Withdrawn; it may not be loaded any more. What a PLC holds stays until another recipe is loaded.
</source>
        <translation>Ritirata; non può più essere caricata. Ciò che un PLC contiene resta finché non si carica un&apos;altra ricetta.
</translation>
    </message>
    <message>
        <source>Signs a version; reads password and a new code once more</source>
        <translation>Firma una versione; legge la password e un nuovo codice</translation>
    </message>
    <message>
        <source>process or quality.</source>
        <translation>process o quality.</translation>
    </message>
    <message>
        <source>The SHA-256 of what you looked at.</source>
        <translation>Lo SHA-256 di ciò che è stato esaminato.</translation>
    </message>
    <message>
        <source>Refuses a version that waits for a signature</source>
        <translation>Respinge una versione che attende una firma</translation>
    </message>
    <message>
        <source>Takes a signed version out of use; reads password and a new code once more</source>
        <translation>Mette fuori uso una versione firmata; legge la password e un nuovo codice</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeTexts</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Scritta da</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificata</translation>
    </message>
    <message>
        <source>Signatures wanted by</source>
        <translation>Firme richieste entro</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>In vigore dal</translation>
    </message>
    <message>
        <source>Effective since</source>
        <translation>In vigore da</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Allegato</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuovo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>rimosso</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificato</translation>
    </message>
    <message>
        <source>same</source>
        <translation>uguale</translation>
    </message>
    <message>
        <source>crosses a former limit</source>
        <translation>supera un limite precedente</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametro</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Passo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolleranza</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmato</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Il / su</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Osservazione</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>SHA-256 %1
</source>
        <translation>SHA-256 %1
</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeVerify</name>
    <message>
        <source>Check</source>
        <translation>Controllo</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>good</source>
        <translation>conforme</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>NON CONFORME</translation>
    </message>
    <message>
        <source>It may run.
</source>
        <translation>Può essere usata.
</translation>
    </message>
    <message>
        <source>IT MAY NOT RUN. %1
</source>
        <translation>NON PUÒ ESSERE USATA. %1
</translation>
    </message>
    <message>
        <source>What was signed; compare it with the paper:</source>
        <translation>Che cosa è stato firmato; confrontarlo con il foglio:</translation>
    </message>
    <message>
        <source>The audit trail as a whole was not verified: your roles do not allow it. Without --as, or as an auditor, it is.
</source>
        <translation>L&apos;audit trail nel suo insieme non è stato verificato: i ruoli non lo consentono. Senza --as, o come auditor, lo è.
</translation>
    </message>
    <message>
        <source>The audit trail was verified: all %1 entries are whole.
</source>
        <translation>L&apos;audit trail è stato verificato: tutte le %1 voci sono integre.
</translation>
    </message>
    <message>
        <source>THE AUDIT TRAIL IS BROKEN at entry %1: %2 Keep a copy of the store and tell a security officer.
</source>
        <translation>L&apos;AUDIT TRAIL È INTERROTTO alla voce %1: %2 Conservare una copia dell&apos;archivio e informare un responsabile della cybersecurity.
</translation>
    </message>
    <message>
        <source>No version is effective.
</source>
        <translation>Nessuna versione è in vigore.
</translation>
    </message>
    <message>
        <source>Recomputes signatures, keys and trail of versions; all effective ones where none is named</source>
        <translation>Ricalcola firme, chiavi e audit trail delle versioni; di tutte quelle in vigore se non ne è indicata nessuna</translation>
    </message>
    <message>
        <source>The version with this SHA-256, as printed.</source>
        <translation>La versione con questo SHA-256, come stampato.</translation>
    </message>
    <message>
        <source>The version that this PDF of Linewarden is about.</source>
        <translation>La versione a cui si riferisce questo PDF di Linewarden.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Roles</name>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Secondo fattore</translation>
    </message>
    <message>
        <source>Idle lock (min)</source>
        <translation>Blocco inattività (min)</translation>
    </message>
    <message>
        <source>Session (min)</source>
        <translation>Sessione (min)</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permessi</translation>
    </message>
    <message>
        <source>Done; it holds from now on.
</source>
        <translation>Fatto; vale da ora.
</translation>
    </message>
    <message>
        <source>A second person has to confirm within 7 days: “linewardenctl --as NAME role confirm %1”.
</source>
        <translation>Una seconda persona deve confermare entro 7 giorni: «linewardenctl --as NAME role confirm %1».
</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Chiesta da</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>give</source>
        <translation>assegnare</translation>
    </message>
    <message>
        <source>take</source>
        <translation>togliere</translation>
    </message>
    <message>
        <source>Confirmed; it holds from now on.
</source>
        <translation>Confermata; vale da ora.
</translation>
    </message>
    <message>
        <source>Refused; nothing was changed.
</source>
        <translation>Rifiutata; non è cambiato nulla.
</translation>
    </message>
    <message>
        <source>Roles, what they may and what they demand</source>
        <translation>Ruoli, che cosa possono e che cosa richiedono</translation>
    </message>
    <message>
        <source>Gives somebody a role, or asks for it</source>
        <translation>Assegna un ruolo a qualcuno, o lo chiede</translation>
    </message>
    <message>
        <source>Takes a role away, or asks for it</source>
        <translation>Toglie un ruolo, o lo chiede</translation>
    </message>
    <message>
        <source>Changes that a second person has to confirm</source>
        <translation>Modifiche che una seconda persona deve confermare</translation>
    </message>
    <message>
        <source>Confirms what another one asked for</source>
        <translation>Conferma ciò che un altro ha chiesto</translation>
    </message>
    <message>
        <source>Refuses it, or takes one&apos;s own back</source>
        <translation>Rifiuta, o ritira ciò che si è chiesto</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RouteArguments</name>
    <message>
        <source>Alarms of this priority and more urgent ones.</source>
        <translation>Allarmi di questa priorità e più urgenti.</translation>
    </message>
    <message>
        <source>Only from there: process, security, system; may be given several times, as the next two.</source>
        <translation>Solo da questa origine: process, security, system; può essere indicato più volte, come i due seguenti.</translation>
    </message>
    <message>
        <source>Only of this class.</source>
        <translation>Solo di questa classe.</translation>
    </message>
    <message>
        <source>Only of this line.</source>
        <translation>Solo di questa linea.</translation>
    </message>
    <message>
        <source>--least takes critical, high, medium or low, not “%1”.</source>
        <translation>--least richiede critical, high, medium o low, non «%1».</translation>
    </message>
    <message>
        <source>--source takes process, security or system, not “%1”.</source>
        <translation>--source richiede process, security o system, non «%1».</translation>
    </message>
    <message>
        <source>The receiver.</source>
        <translation>Il destinatario.</translation>
    </message>
    <message>
        <source>6514 where left out, 514 for UDP.</source>
        <translation>6514 se omessa, 514 per UDP.</translation>
    </message>
    <message>
        <source>tls, tcp or udp; tls where left out.</source>
        <translation>tls, tcp o udp; tls se omesso.</translation>
    </message>
    <message>
        <source>PEM file of the authority that signed the receiver&apos;s certificate (TLS).</source>
        <translation>File PEM dell&apos;autorità che ha firmato il certificato del destinatario (TLS).</translation>
    </message>
    <message>
        <source>PEM file of our own certificate (TLS).</source>
        <translation>File PEM del nostro certificato (TLS).</translation>
    </message>
    <message>
        <source>PEM file of its private key, readable by its owner alone (TLS).</source>
        <translation>File PEM della sua chiave privata, leggibile solo dal proprietario (TLS).</translation>
    </message>
    <message>
        <source>Sends checkpoints of the audit trail, too.</source>
        <translation>Invia anche i checkpoint dell&apos;audit trail.</translation>
    </message>
    <message>
        <source>Does not send yet.</source>
        <translation>Non invia ancora.</translation>
    </message>
    <message>
        <source>--host H is missing.</source>
        <translation>Manca --host H.</translation>
    </message>
    <message>
        <source>--transport takes tls, tcp or udp, not “%1”.</source>
        <translation>--transport richiede tls, tcp o udp, non «%1».</translation>
    </message>
    <message>
        <source>on or off.</source>
        <translation>on o off.</translation>
    </message>
    <message>
        <source>The mail server.</source>
        <translation>Il server di posta.</translation>
    </message>
    <message>
        <source>Its port, such as 587 or 465.</source>
        <translation>La sua porta, come 587 o 465.</translation>
    </message>
    <message>
        <source>starttls or tls.</source>
        <translation>starttls o tls.</translation>
    </message>
    <message>
        <source>PEM file of its authority; empty: the system&apos;s.</source>
        <translation>File PEM della sua autorità; vuoto: quelle del sistema.</translation>
    </message>
    <message>
        <source>The account there; empty: no sign-in.</source>
        <translation>L&apos;account sul server; vuoto: nessun accesso.</translation>
    </message>
    <message>
        <source>The address mails come from.</source>
        <translation>L&apos;indirizzo da cui arrivano le e-mail.</translation>
    </message>
    <message>
        <source>--enabled is on or off, not “%1”.</source>
        <translation>--enabled è on o off, non «%1».</translation>
    </message>
    <message>
        <source>--security is starttls or tls, not “%1”.</source>
        <translation>--security è starttls o tls, non «%1».</translation>
    </message>
    <message>
        <source>Who is told so many minutes after the announcement, such as 0:anna@plant.example,ben@plant.example; given once for each step.</source>
        <translation>Chi viene avvisato, e quanti minuti dopo la segnalazione, come 0:anna@plant.example,ben@plant.example; da indicare una volta per ogni passo.</translation>
    </message>
    <message>
        <source>--step is MINUTES:ADDRESS,ADDRESS, such as 15:anna@plant.example, not “%1”.</source>
        <translation>--step è MINUTES:ADDRESS,ADDRESS, come 15:anna@plant.example, non «%1».</translation>
    </message>
    <message>
        <source>--step MIN:ADDRESS is missing: somebody has to be told.</source>
        <translation>Manca --step MIN:ADDRESS: qualcuno deve essere avvisato.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RouteTexts</name>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funziona</translation>
    </message>
    <message>
        <source>after %1 min: %2</source>
        <translation>dopo %1 min: %2</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Inoltro</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Tramite</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>From priority</source>
        <translation>Da priorità</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>e-mail</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Reperibilità</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Chi viene avvisato</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Routes</name>
    <message>
        <source>There is no route “%1”. “linewardenctl route list” tells which there are.</source>
        <translation>Non c&apos;è un inoltro «%1». «linewardenctl route list» dice quali ci sono.</translation>
    </message>
    <message>
        <source>Password at the mail server</source>
        <translation>Password sul server di posta</translation>
    </message>
    <message>
        <source>The test message was sent.
</source>
        <translation>Il messaggio di prova è stato inviato.
</translation>
    </message>
    <message>
        <source>Reads the password there, a line after the code; an empty one forgets it.</source>
        <translation>Legge la password per il server, una riga dopo il codice; se vuota, quella conservata viene cancellata.</translation>
    </message>
    <message>
        <source>Changes what is given of the mail server</source>
        <translation>Cambia ciò che viene indicato del server di posta</translation>
    </message>
    <message>
        <source>Tells people on call by mail, and others when nobody acts</source>
        <translation>Avvisa per e-mail i reperibili, e altri se nessuno interviene</translation>
    </message>
    <message>
        <source>Takes such a plan away</source>
        <translation>Elimina un tale piano</translation>
    </message>
    <message>
        <source>Where alarms go besides the window, and how that fares</source>
        <translation>Dove vanno gli allarmi oltre alla finestra, e con quale esito</translation>
    </message>
    <message>
        <source>Sends alarms to a syslog receiver</source>
        <translation>Invia allarmi a un destinatario syslog</translation>
    </message>
    <message>
        <source>Sends no more to a syslog receiver</source>
        <translation>Non invia più a un destinatario syslog</translation>
    </message>
    <message>
        <source>Sends a test message by a syslog route, or by mail</source>
        <translation>Invia un messaggio di prova tramite un inoltro syslog o per e-mail</translation>
    </message>
    <message>
        <source>By mail to this address.</source>
        <translation>Per e-mail a questo indirizzo.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::SecretLines</name>
    <message>
        <source>A line on standard input is too long.</source>
        <translation>Una riga dello standard input è troppo lunga.</translation>
    </message>
    <message>
        <source>%1 is needed, and standard input has ended. Give it there, a line each, or with --secrets-file.</source>
        <translation>%1: dato necessario, ma lo standard input è terminato. Fornirlo lì, una riga ciascuno, oppure con --secrets-file.</translation>
    </message>
    <message>
        <source>%1 holds secrets and can be read by others. Make it readable by you alone (chmod 600) and change what is in it.</source>
        <translation>%1 contiene segreti ed è leggibile da altri. Renderlo leggibile solo al proprietario (chmod 600) e cambiarne il contenuto.</translation>
    </message>
    <message>
        <source>%1 is needed, and %2 has no further line.</source>
        <translation>%1: dato necessario, ma %2 non ha altre righe.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Tags</name>
    <message>
        <source>There is no tag “%1” in this plant. “linewardenctl tags” lists them.</source>
        <translation>In questo impianto non c&apos;è la variabile «%1». «linewardenctl tags» le elenca.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Live values, read from the PLCs now</source>
        <translation>Valori attuali, letti ora dai PLC</translation>
    </message>
    <message>
        <source>Seconds to wait for PLCs at most; 5 where left out.</source>
        <translation>Secondi di attesa massima dei PLC; 5 se omesso.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::UserAdd</name>
    <message>
        <source>The person&apos;s name is missing: --display-name NAME.</source>
        <translation>Manca il nome della persona: --display-name NAME.</translation>
    </message>
    <message>
        <source>A role is missing: --role ROLE, once for each.</source>
        <translation>Manca un ruolo: --role ROLE, una volta per ciascuno.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Riga</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
    </message>
    <message>
        <source>Nobody was added. Put the file right and try again.
</source>
        <translation>Nessuno è stato aggiunto. Correggere il file e riprovare.
</translation>
    </message>
    <message>
        <source>Invites somebody; prints a one-time password</source>
        <translation>Invita qualcuno; stampa una password monouso</translation>
    </message>
    <message>
        <source>The person&apos;s name for people.</source>
        <translation>Il nome della persona per gli altri.</translation>
    </message>
    <message>
        <source>A role; may be given several times.</source>
        <translation>Un ruolo; si può indicare più volte.</translation>
    </message>
    <message>
        <source>Invites everybody in a CSV file, or nobody</source>
        <translation>Invita tutti in un file CSV, o nessuno</translation>
    </message>
    <message>
        <source>Only tells what is in the file and what is wrong with it.</source>
        <translation>Dice solo che cosa c&apos;è nel file e che cosa non va.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::UserChange</name>
    <message>
        <source>%1 cannot sign in any more.
</source>
        <translation>%1 non può più accedere.
</translation>
    </message>
    <message>
        <source>%1 can sign in again.
</source>
        <translation>%1 può accedere di nuovo.
</translation>
    </message>
    <message>
        <source>%1 sets up a new second factor at the next sign-in.
</source>
        <translation>%1 configura un nuovo secondo fattore al prossimo accesso.
</translation>
    </message>
    <message>
        <source>Say which: --password or --second-factor.</source>
        <translation>Dire quale: --password o --second-factor.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programma</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista l&apos;ultima volta</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloccata</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergenza</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Sessions of %1 that were ended: %2
</source>
        <translation>Sessioni di %1 terminate: %2
</translation>
    </message>
    <message>
        <source>Whose sessions? --end needs a NAME.</source>
        <translation>Sessioni di chi? --end richiede un NAME.</translation>
    </message>
    <message>
        <source>Takes somebody&apos;s access away and ends their sessions</source>
        <translation>Toglie l&apos;accesso a qualcuno e ne termina le sessioni</translation>
    </message>
    <message>
        <source>Gives somebody access back</source>
        <translation>Ridà l&apos;accesso a qualcuno</translation>
    </message>
    <message>
        <source>A new one-time password, or no second factor</source>
        <translation>Una nuova password monouso, o nessun secondo fattore</translation>
    </message>
    <message>
        <source>Prints a one-time password; the signing key is retired.</source>
        <translation>Stampa una password monouso; la chiave di firma viene ritirata.</translation>
    </message>
    <message>
        <source>Authenticator, security keys and recovery codes are removed.</source>
        <translation>Autenticatore, chiavi di sicurezza e codici di recupero vengono rimossi.</translation>
    </message>
    <message>
        <source>Who is signed in where; ends somebody&apos;s sessions</source>
        <translation>Chi è connesso e dove; termina le sessioni di qualcuno</translation>
    </message>
    <message>
        <source>Ends all sessions of NAME.</source>
        <translation>Termina tutte le sessioni di NAME.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::UserEnrol</name>
    <message>
        <source>Second factor of %1, for an authenticator app:
  %2
  or typed: %3

</source>
        <translation>Secondo fattore di %1, per un&apos;app di autenticazione:
  %2
  o digitato: %3

</translation>
    </message>
    <message>
        <source>Recovery codes of %1, each good once, for when the app is lost:
  %2

</source>
        <translation>Codici di recupero di %1, validi una volta ciascuno, per quando l&apos;app è persa:
  %2

</translation>
    </message>
    <message>
        <source>Password of %1 now</source>
        <translation>Password attuale di %1</translation>
    </message>
    <message>
        <source>%1 is set up already. Sign in with --as %1.</source>
        <translation>%1 è già configurato. Accedere con --as %1.</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Nuova password di %1</translation>
    </message>
    <message>
        <source>Code of %1</source>
        <translation>Codice di %1</translation>
    </message>
    <message>
        <source>“user enrol” takes no --as: the person named sets up their own account.</source>
        <translation>«user enrol» non prende --as: la persona nominata configura il proprio account.</translation>
    </message>
    <message>
        <source>%1 is set up and can sign in.
</source>
        <translation>%1 è configurato e può accedere.
</translation>
    </message>
    <message>
        <source>Sets up the account of somebody invited</source>
        <translation>Configura l&apos;account di chi è invitato</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::UserList</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Secondo fattore</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Ultimo accesso</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>People, their roles and second factors</source>
        <translation>Persone, ruoli e secondi fattori</translation>
    </message>
    <message>
        <source>--state is invited, active or disabled, not “%1”.</source>
        <translation>--state è invited, active o disabled, non «%1».</translation>
    </message>
    <message>
        <source>yes, security keys: %1</source>
        <translation>sì, chiavi di sicurezza: %1</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disabilitato</translation>
    </message>
    <message>
        <source>active</source>
        <translation>attivo</translation>
    </message>
    <message>
        <source>invited until %1</source>
        <translation>invitato fino al %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Only people with this role.</source>
        <translation>Solo persone con questo ruolo.</translation>
    </message>
    <message>
        <source>Only people who are invited, active or disabled.</source>
        <translation>Solo persone invitate, attive o disabilitate.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::UserReview</name>
    <message>
        <source>never</source>
        <translation>mai</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>keep (%1)</source>
        <translation>mantenere (%1)</translation>
    </message>
    <message>
        <source>remove (%1)</source>
        <translation>togliere (%1)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Voce</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Assegnato da</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ultimo uso</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (disabilitato)</translation>
    </message>
    <message>
        <source>Not signed; still to decide: %1
</source>
        <translation>Non firmata; ancora da decidere: %1
</translation>
    </message>
    <message>
        <source>Signed by %1 on %2, %3. SHA-256 %4
</source>
        <translation>Firmata da %1 il %2, %3. SHA-256 %4
</translation>
    </message>
    <message>
        <source>the signature is right</source>
        <translation>la firma è corretta</translation>
    </message>
    <message>
        <source>THE SIGNATURE IS NOT RIGHT</source>
        <translation>LA FIRMA NON È CORRETTA</translation>
    </message>
    <message>
        <source>Review %1 is open. “linewardenctl user review show %1” tells what is to be decided.
</source>
        <translation>La revisione %1 è aperta. «linewardenctl user review show %1» dice che cosa va deciso.
</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisione</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmata</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Voci</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Da decidere</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Tolti</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Say which: --keep or --remove.</source>
        <translation>Dire quale: --keep o --remove.</translation>
    </message>
    <message>
        <source>Decided. A removal takes hold once the review is signed.
</source>
        <translation>Deciso. Una rimozione vale quando la revisione è firmata.
</translation>
    </message>
    <message>
        <source>Begins a review of who holds which role</source>
        <translation>Comincia una revisione di chi ha quale ruolo</translation>
    </message>
    <message>
        <source>Reviews, signed and open</source>
        <translation>Revisioni, firmate e aperte</translation>
    </message>
    <message>
        <source>A review with all that stands in it</source>
        <translation>Una revisione con tutto ciò che contiene</translation>
    </message>
    <message>
        <source>Keeps or removes a role in a review</source>
        <translation>Mantiene o toglie un ruolo in una revisione</translation>
    </message>
    <message>
        <source>The role stays.</source>
        <translation>Il ruolo resta.</translation>
    </message>
    <message>
        <source>The role goes once the review is signed.</source>
        <translation>Il ruolo cade quando la revisione è firmata.</translation>
    </message>
    <message>
        <source>Why; a removal wants one.</source>
        <translation>Perché; una rimozione lo richiede.</translation>
    </message>
    <message>
        <source>Signs a review and removes; reads password and a new code once more</source>
        <translation>Firma una revisione e toglie; legge la password e un nuovo codice</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::Connection</name>
    <message>
        <source>No connection to %1:%2 within %3 ms. Check that the PLC is on and the network reaches it.</source>
        <translation>Nessuna connessione a %1:%2 entro %3 ms. Controllare che il PLC sia acceso e raggiungibile in rete.</translation>
    </message>
    <message>
        <source>The PLC sent bytes nobody asked for.</source>
        <translation>Il PLC ha inviato byte non richiesti.</translation>
    </message>
    <message>
        <source>A reply with the unknown transaction number %1 was refused.</source>
        <translation>Una risposta con il numero di transazione sconosciuto %1 è stata rifiutata.</translation>
    </message>
    <message>
        <source>The reply came from unit %1 instead of unit %2 and was refused. Check the unit number.</source>
        <translation>La risposta proveniva dall&apos;unità %1 invece che dall&apos;unità %2 ed è stata rifiutata. Controllare il numero di unità.</translation>
    </message>
    <message>
        <source>No connection to %1:%2: %3. Check that the PLC is on and the network reaches it.</source>
        <translation>Nessuna connessione a %1:%2: %3. Controllare che il PLC sia acceso e raggiungibile in rete.</translation>
    </message>
    <message>
        <source>The PLC closed the connection in the middle of a reply.</source>
        <translation>Il PLC ha chiuso la connessione nel mezzo di una risposta.</translation>
    </message>
    <message>
        <source>The PLC closed the connection.</source>
        <translation>Il PLC ha chiuso la connessione.</translation>
    </message>
    <message>
        <source>The connection was lost: %1.</source>
        <translation>La connessione si è interrotta: %1.</translation>
    </message>
    <message>
        <source>The PLC did not answer within %1 ms.</source>
        <translation>Il PLC non ha risposto entro %1 ms.</translation>
    </message>
    <message>
        <source>It may not take several requests at once, so it gets them one at a time from now on.</source>
        <translation>Forse non accetta più richieste insieme, perciò da ora le riceve una alla volta.</translation>
    </message>
    <message>
        <source>%1 The connection was closed because nothing after it can be trusted.</source>
        <translation>%1 La connessione è stata chiusa perché nulla di ciò che segue è affidabile.</translation>
    </message>
    <message>
        <source>The connection to the PLC was closed.</source>
        <translation>La connessione al PLC è stata chiusa.</translation>
    </message>
    <message>
        <source>There is no connection to the PLC. Try again when it is connected.</source>
        <translation>Non c&apos;è connessione al PLC. Riprovare quando è connesso.</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::Frame</name>
    <message>
        <source>The reply is not Modbus: its header names protocol %1 instead of 0.</source>
        <translation>La risposta non è Modbus: l&apos;intestazione indica il protocollo %1 invece di 0.</translation>
    </message>
    <message>
        <source>The reply&apos;s header gives a length of %1 bytes; only 2 to 254 are possible.</source>
        <translation>L&apos;intestazione della risposta indica una lunghezza di %1 byte; sono possibili solo da 2 a 254.</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::ModbusTcpDriver</name>
    <message>
        <source>The value does not fit one request to this PLC, so it cannot be read. Check the tag&apos;s address and the PLC&apos;s request limits.</source>
        <translation>Il valore non entra in una singola richiesta a questo PLC, quindi non può essere letto. Controllare l&apos;indirizzo della variabile e i limiti di richiesta del PLC.</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::ReadReply</name>
    <message>
        <source>The PLC answered with function %1 to a request of function %2.</source>
        <translation>Il PLC ha risposto con la funzione %1 a una richiesta della funzione %2.</translation>
    </message>
    <message>
        <source>The PLC sent an exception of %1 bytes; it has to have one.</source>
        <translation>Il PLC ha inviato un&apos;eccezione di %1 byte; deve essere di uno.</translation>
    </message>
    <message>
        <source>The PLC sent a reply without any data.</source>
        <translation>Il PLC ha inviato una risposta senza dati.</translation>
    </message>
    <message>
        <source>The PLC&apos;s reply gives a byte count of %1 where %2 were asked for.</source>
        <translation>La risposta del PLC indica %1 byte dove ne erano stati richiesti %2.</translation>
    </message>
    <message>
        <source>The PLC&apos;s reply is %1 bytes long where %2 were announced.</source>
        <translation>La risposta del PLC è lunga %1 byte dove ne erano annunciati %2.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 1, illegal function: it does not offer this table. Check the table of the tag&apos;s address.</source>
        <translation>Il PLC ha risposto con l&apos;eccezione 1 (illegal function): non offre questa tabella. Controllare la tabella dell&apos;indirizzo della variabile.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 2, illegal data address: it has nothing at this address. Check the tag&apos;s address.</source>
        <translation>Il PLC ha risposto con l&apos;eccezione 2 (illegal data address): a questo indirizzo non c&apos;è nulla. Controllare l&apos;indirizzo della variabile.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 3, illegal data value: it does not accept this request. Check the request limits set for this PLC.</source>
        <translation>Il PLC ha risposto con l&apos;eccezione 3 (illegal data value): non accetta questa richiesta. Controllare i limiti di richiesta impostati per questo PLC.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 4, server device failure: it failed while reading. Check the PLC&apos;s diagnostics.</source>
        <translation>Il PLC ha risposto con l&apos;eccezione 4 (server device failure): la lettura è fallita. Controllare la diagnostica del PLC.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 5, acknowledge: it needs a long time for this request and gave no value yet.</source>
        <translation>Il PLC ha risposto con l&apos;eccezione 5 (acknowledge): gli serve molto tempo per questa richiesta e non ha ancora dato un valore.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 6, server device busy: it has no time for this request now. A longer sampling period may help.</source>
        <translation>Il PLC ha risposto con l&apos;eccezione 6 (server device busy): ora non ha tempo per questa richiesta. Un periodo di campionamento più lungo può aiutare.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 7, negative acknowledge: it cannot do what was asked. Check the PLC&apos;s diagnostics.</source>
        <translation>Il PLC ha risposto con l&apos;eccezione 7 (negative acknowledge): non può eseguire quanto richiesto. Controllare la diagnostica del PLC.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 8, memory parity error: its memory is damaged. Have the PLC checked.</source>
        <translation>Il PLC ha risposto con l&apos;eccezione 8 (memory parity error): la sua memoria è danneggiata. Far controllare il PLC.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 10, gateway path unavailable: the gateway is overloaded or set up wrongly. Check the gateway.</source>
        <translation>Il PLC ha risposto con l&apos;eccezione 10 (gateway path unavailable): il gateway è sovraccarico o configurato male. Controllare il gateway.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 11, gateway target device failed to respond: the device behind the gateway is silent. Check its wiring and unit number.</source>
        <translation>Il PLC ha risposto con l&apos;eccezione 11 (gateway target device failed to respond): il dispositivo dietro il gateway tace. Controllare il cablaggio e il numero di unità.</translation>
    </message>
    <message>
        <source>The PLC answered with exception %1, which the Modbus standard does not name. See the PLC&apos;s manual.</source>
        <translation>Il PLC ha risposto con l&apos;eccezione %1, che lo standard Modbus non prevede. Vedere il manuale del PLC.</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::TagAccess</name>
    <message>
        <source>%1 is not writable, so nothing was sent. The plant file has to say so with “writable = true”.</source>
        <translation>%1 non è scrivibile, quindi non è stato inviato nulla. Il file d&apos;impianto deve indicarlo con «writable = true».</translation>
    </message>
    <message>
        <source>%1 takes %2 registers, and one Modbus request writes at most %3, so nothing was sent. Give the tag fewer registers in the plant file.</source>
        <translation>%1 occupa %2 registri, e una richiesta Modbus ne scrive al massimo %3, quindi non è stato inviato nulla. Assegnare alla variabile meno registri nel file d&apos;impianto.</translation>
    </message>
    <message>
        <source>no valid value</source>
        <translation>nessun valore valido</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>The value was not sent, as the PLC could not be read before. %1</source>
        <translation>Il valore non è stato inviato, perché prima non è stato possibile leggere il PLC. %1</translation>
    </message>
    <message>
        <source>The value was sent, but whether the PLC has taken it is not known. %1 Look at the PLC before you go on.</source>
        <translation>Il valore è stato inviato, ma non è noto se il PLC lo abbia accettato. %1 Controllare il PLC prima di proseguire.</translation>
    </message>
    <message>
        <source>The PLC confirmed the value, but it could not be read back, so it is not known whether it is there. %1</source>
        <translation>Il PLC ha confermato il valore, ma non è stato possibile rileggerlo, quindi non è noto se sia presente. %1</translation>
    </message>
    <message>
        <source>The PLC confirmed the value but does not hold it: read back, %1 is %2. Another program may have changed it, or the PLC&apos;s own program limits it.</source>
        <translation>Il PLC ha confermato il valore ma non lo contiene: riletto, %1 è %2. Un altro programma può averlo modificato, o il programma del PLC lo limita.</translation>
    </message>
    <message>
        <source>The value does not fit one request to this PLC, so it cannot be read. Check the tag&apos;s address and the PLC&apos;s request limits.</source>
        <translation>Il valore non entra in una singola richiesta a questo PLC, quindi non può essere letto. Controllare l&apos;indirizzo della variabile e i limiti di richiesta del PLC.</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::ValueCodec</name>
    <message>
        <source>The PLC sent a number that is not finite (NaN or infinity), so there is no value to show. Check the sensor or the program that fills this register.</source>
        <translation>Il PLC ha inviato un numero non finito (NaN o infinito), quindi non c&apos;è un valore da mostrare. Controllare il sensore o il programma che riempie questo registro.</translation>
    </message>
    <message>
        <source>The PLC sent text that is not valid UTF-8, so it cannot be read safely. Check the tag&apos;s address, length and byte order.</source>
        <translation>Il PLC ha inviato un testo che non è UTF-8 valido, quindi non può essere letto in sicurezza. Controllare indirizzo, lunghezza e ordine dei byte della variabile.</translation>
    </message>
    <message>
        <source>The value cannot be written to %1: %2</source>
        <translation>Il valore non può essere scritto in %1: %2</translation>
    </message>
    <message>
        <source>it is not a finite number.</source>
        <translation>non è un numero finito.</translation>
    </message>
    <message>
        <source>its scaling cannot be undone.</source>
        <translation>la sua scalatura non è invertibile.</translation>
    </message>
    <message>
        <source>it is outside what the register can hold.</source>
        <translation>è oltre ciò che il registro può contenere.</translation>
    </message>
    <message>
        <source>it is not text.</source>
        <translation>non è un testo.</translation>
    </message>
    <message>
        <source>it is longer than the field in the PLC.</source>
        <translation>è più lungo del campo nel PLC.</translation>
    </message>
    <message>
        <source>it contains a zero character.</source>
        <translation>contiene un carattere nullo.</translation>
    </message>
    <message>
        <source>its bit is not between 0 and 15.</source>
        <translation>il suo bit non è tra 0 e 15.</translation>
    </message>
    <message>
        <source>The reply holds fewer registers than the value needs.</source>
        <translation>La risposta contiene meno registri di quanti ne servono al valore.</translation>
    </message>
    <message>
        <source>The tag names a bit that a register does not have.</source>
        <translation>La variabile indica un bit che un registro non ha.</translation>
    </message>
    <message>
        <source>The tag has a type that is not known.</source>
        <translation>La variabile ha un tipo sconosciuto.</translation>
    </message>
    <message>
        <source>A single bit cannot be read as text. Correct the tag&apos;s type or table.</source>
        <translation>Un singolo bit non può essere letto come testo. Correggere il tipo o la tabella della variabile.</translation>
    </message>
    <message>
        <source>its type is not known.</source>
        <translation>il suo tipo è sconosciuto.</translation>
    </message>
    <message>
        <source>it is neither on nor off.</source>
        <translation>non è né on né off.</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::WriteReply</name>
    <message>
        <source>The PLC answered with function %1 to a request of function %2.</source>
        <translation>Il PLC ha risposto con la funzione %1 a una richiesta della funzione %2.</translation>
    </message>
    <message>
        <source>The PLC sent an exception of %1 bytes; it has to have one.</source>
        <translation>Il PLC ha inviato un&apos;eccezione di %1 byte; deve essere di uno.</translation>
    </message>
    <message>
        <source>The PLC confirmed a write with %1 bytes; it has to have %2.</source>
        <translation>Il PLC ha confermato una scrittura con %1 byte; devono essere %2.</translation>
    </message>
    <message>
        <source>The PLC confirmed a write to address %1 where %2 was written.</source>
        <translation>Il PLC ha confermato una scrittura all&apos;indirizzo %1 dove si è scritto a %2.</translation>
    </message>
    <message>
        <source>The PLC confirmed the value %1 where %2 was written.</source>
        <translation>Il PLC ha confermato il valore %1 dove è stato scritto %2.</translation>
    </message>
    <message>
        <source>The PLC confirmed %1 registers where %2 were written.</source>
        <translation>Il PLC ha confermato %1 registri dove ne sono stati scritti %2.</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 1, illegal function: it takes no writes of this kind. Check the table of the tag&apos;s address.</source>
        <translation>Il PLC ha rifiutato il valore con l&apos;eccezione 1 (illegal function): non accetta scritture di questo tipo. Controllare la tabella dell&apos;indirizzo della variabile.</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 2, illegal data address: nothing can be written at this address. Check the tag&apos;s address and the PLC&apos;s write protection.</source>
        <translation>Il PLC ha rifiutato il valore con l&apos;eccezione 2 (illegal data address): a questo indirizzo non si può scrivere nulla. Controllare l&apos;indirizzo della variabile e la protezione da scrittura del PLC.</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 3, illegal data value: it does not accept this value here. Check what the PLC allows.</source>
        <translation>Il PLC ha rifiutato il valore con l&apos;eccezione 3 (illegal data value): qui non accetta questo valore. Controllare che cosa il PLC ammette.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 4, server device failure: it failed while writing, so it may or may not have taken the value. Check the PLC&apos;s diagnostics.</source>
        <translation>Il PLC ha risposto con l&apos;eccezione 4 (server device failure): la scrittura è fallita, quindi può aver accettato il valore oppure no. Controllare la diagnostica del PLC.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 5, acknowledge: it needs a long time for this value and has not said whether it took it. Read it again later.</source>
        <translation>Il PLC ha risposto con l&apos;eccezione 5 (acknowledge): gli serve molto tempo per questo valore e non ha indicato se lo ha accettato. Rileggerlo più tardi.</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 6, server device busy: it has no time for it now. Try again later.</source>
        <translation>Il PLC ha rifiutato il valore con l&apos;eccezione 6 (server device busy): ora non ha tempo per esso. Riprovare più tardi.</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 7, negative acknowledge: it cannot do what was asked. Check the PLC&apos;s diagnostics.</source>
        <translation>Il PLC ha rifiutato il valore con l&apos;eccezione 7 (negative acknowledge): non può eseguire quanto richiesto. Controllare la diagnostica del PLC.</translation>
    </message>
    <message>
        <source>The gateway refused the value with exception 10, gateway path unavailable: it is overloaded or set up wrongly. Check the gateway.</source>
        <translation>Il gateway ha rifiutato il valore con l&apos;eccezione 10 (gateway path unavailable): è sovraccarico o configurato male. Controllare il gateway.</translation>
    </message>
    <message>
        <source>The gateway answered with exception 11, gateway target device failed to respond: the device behind it is silent and may or may not have taken the value. Check its wiring.</source>
        <translation>Il gateway ha risposto con l&apos;eccezione 11 (gateway target device failed to respond): il dispositivo dietro di esso tace e può aver accettato il valore oppure no. Controllarne il cablaggio.</translation>
    </message>
    <message>
        <source>The PLC answered with exception %1, which does not say whether it took the value. See the PLC&apos;s manual.</source>
        <translation>Il PLC ha risposto con l&apos;eccezione %1, che non indica se ha accettato il valore. Vedere il manuale del PLC.</translation>
    </message>
</context>
<context>
    <name>linewarden::sim::Fault</name>
    <message>
        <source>&quot;%1&quot; is not a time in seconds. Write it like 30 or 2.5.</source>
        <translation>«%1» non è un tempo in secondi. Scriverlo come 30 o 2.5.</translation>
    </message>
    <message>
        <source>There is no fault &quot;%1&quot;. Use stop, drift, link-loss, slow or unauthorised-write.</source>
        <translation>Il guasto «%1» non esiste. Usare stop, drift, link-loss, slow o unauthorised-write.</translation>
    </message>
</context>
<context>
    <name>linewarden::sim::ModbusEndpoint</name>
    <message>
        <source>Port %1 of %2 cannot be served: %3. Another program may hold it; choose other ports with --port-base.</source>
        <translation>La porta %1 di %2 non può essere servita: %3. Forse la occupa un altro programma; scegliere altre porte con --port-base.</translation>
    </message>
</context>
<context>
    <name>linewarden::sim::PlantServer</name>
    <message>
        <source>&quot;%1&quot; cannot happen to &quot;%2&quot;: stop takes a line or a unit, drift a tag that is read only, unauthorised-write a writable tag, link-loss and slow a PLC.</source>
        <translation>«%1» non può accadere a «%2»: stop vale per una linea o un&apos;unità, drift per una variabile di sola lettura, unauthorised-write per una variabile scrivibile, link-loss e slow per un PLC.</translation>
    </message>
    <message>
        <source>From port %1 on there are too few ports for all PLCs. Choose --port-base %2 or lower.</source>
        <translation>Dalla porta %1 in poi non ci sono abbastanza porte per tutti i PLC. Scegliere --port-base %2 o inferiore.</translation>
    </message>
</context>
<context>
    <name>linewarden::sim::Plantsim</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>Impossibile leggere %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place with --plant-out.</source>
        <translation>Impossibile scrivere %1: %2. Scegliere un&apos;altra posizione con --plant-out.</translation>
    </message>
    <message>
        <source>A plant to practise on: its PLCs as Modbus/TCP servers, until Ctrl+C.</source>
        <translation>Un impianto su cui esercitarsi: i suoi PLC come server Modbus/TCP, fino a Ctrl+C.</translation>
    </message>
    <message>
        <source>Plant file to serve; the demo plant without it.</source>
        <translation>File d&apos;impianto da servire; se omesso, l&apos;impianto dimostrativo.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>file</translation>
    </message>
    <message>
        <source>Seed of the plant&apos;s chance; the same seed gives the same values.</source>
        <translation>Seme del caso dell&apos;impianto; lo stesso seme dà gli stessi valori.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>numero</translation>
    </message>
    <message>
        <source>Serve at 127.0.0.1 from this port on, a port for each PLC.</source>
        <translation>Servire su 127.0.0.1 a partire da questa porta, una porta per PLC.</translation>
    </message>
    <message>
        <source>port</source>
        <translation>porta</translation>
    </message>
    <message>
        <source>Serve at 127.0.0.1 on ports that are free.</source>
        <translation>Servire su 127.0.0.1 su porte libere.</translation>
    </message>
    <message>
        <source>Write the plant file with the ports in use there.</source>
        <translation>Scrivere lì il file d&apos;impianto con le porte in uso.</translation>
    </message>
    <message>
        <source>KIND[:TARGET][@START[+DURATION]], in seconds. Kinds: stop, drift, link-loss, slow, unauthorised-write. May be given several times.</source>
        <translation>KIND[:TARGET][@START[+DURATION]], in secondi. Tipi: stop, drift, link-loss, slow, unauthorised-write. Può essere indicato più volte.</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>guasto</translation>
    </message>
    <message>
        <source>End when the program that started this one ends.</source>
        <translation>Terminare quando termina il programma che ha avviato questo.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrare questa guida.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrare la versione.</translation>
    </message>
    <message>
        <source>--port-base takes a port from 0 (any) to 65535, not &quot;%1&quot;.</source>
        <translation>--port-base richiede una porta da 0 (qualsiasi) a 65535, non «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here; see --help.</source>
        <translation>«%1» non è previsto qui; vedere --help.</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0.</source>
        <translation>--seed richiede un numero intero da 0 in su.</translation>
    </message>
    <message>
        <source>The plant file could not be written with the ports in use, as its PLCs are not written as [[plcs]] with a key to a line. Write them so, or leave out --plant-out and set the ports by hand.</source>
        <translation>Impossibile scrivere il file d&apos;impianto con le porte in uso, poiché i suoi PLC non sono scritti come [[plcs]] con una chiave per riga. Scriverli così, oppure omettere --plant-out e impostare le porte a mano.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AccessPage</name>
    <message>
        <source>Part of access control</source>
        <translation>Parte del controllo accessi</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>Revisione degli accessi</translation>
    </message>
    <message>
        <source>Rules for roles</source>
        <translation>Regole per i ruoli</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Accesso di emergenza</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directory</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Controllo accessi</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AccountPage</name>
    <message>
        <source>Reading your account</source>
        <translation>Lettura dell&apos;account</translation>
    </message>
    <message>
        <source>Your account cannot be shown</source>
        <translation>L&apos;account non può essere mostrato</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>One step is left: a security key</source>
        <translation>Resta un passo: una chiave di sicurezza</translation>
    </message>
    <message>
        <source>Your role asks for a security key, and none is registered for you yet. Until then only this page opens; the others come at once when the key is added.</source>
        <translation>Il ruolo richiede una chiave di sicurezza e non ne è ancora registrata nessuna. Fino ad allora si apre solo questa pagina; le altre appena la chiave è aggiunta.</translation>
    </message>
    <message>
        <source>Add a security key…</source>
        <translation>Aggiungi una chiave di sicurezza…</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Il mio account</translation>
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
        <translation>Riconosci «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s)</source>
        <translation>
            <numerusform>Riconosci %n allarme</numerusform>
            <numerusform>Riconosci %n allarmi</numerusform>
        </translation>
    </message>
    <message>
        <source>You say that you have seen it and take care of it. It stays in the list while its cause lasts.</source>
        <translation>Si conferma di averlo visto e di occuparsene. Resta nell&apos;elenco finché dura la causa.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Riconosci</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Non ancora</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (facoltativa)</translation>
    </message>
    <message>
        <source>What you found or do. Stands with your name at the alarm and in the audit trail.</source>
        <translation>Che cosa si è riscontrato o si fa. Resta con il proprio nome sull&apos;allarme e nell&apos;audit trail.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Esclusi: %1.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ActDialog</name>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 di %2…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AddKeyDialog</name>
    <message>
        <source>Add a security key</source>
        <translation>Aggiungi una chiave di sicurezza</translation>
    </message>
    <message>
        <source>Plug the key in (FIDO2, by USB). It then shows at sign-in that it is you, with its PIN and a touch. Add a second one and keep it elsewhere.</source>
        <translation>Inserire la chiave (FIDO2, USB). All&apos;accesso conferma poi l&apos;identità, con il PIN e un tocco. Aggiungerne una seconda e tenerla altrove.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Aggiungi la chiave</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Come chiamarla</translation>
    </message>
    <message>
        <source>“Blue key”, “Spare in the safe”.</source>
        <translation>«Chiave blu», «Riserva in cassaforte».</translation>
    </message>
    <message>
        <source>PIN of the key</source>
        <translation>PIN della chiave</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>Ripeti il PIN</translation>
    </message>
    <message>
        <source>Give the key a name, so that you know it among others.</source>
        <translation>Dare un nome alla chiave, per riconoscerla tra le altre.</translation>
    </message>
    <message>
        <source>Enter the PIN of the key.</source>
        <translation>Inserire il PIN della chiave.</translation>
    </message>
    <message>
        <source>This is not the same PIN. Type it once more.</source>
        <translation>Il PIN non è lo stesso. Digitarlo ancora una volta.</translation>
    </message>
    <message>
        <source>Checking what the key answered…</source>
        <translation>Verifica della risposta della chiave…</translation>
    </message>
    <message>
        <source>4 to 63 characters; letters are allowed.</source>
        <translation>Da 4 a 63 caratteri; sono ammesse lettere.</translation>
    </message>
    <message>
        <source>This key has no PIN yet. Choose one now; you will need it at every sign-in.</source>
        <translation>Questa chiave non ha ancora un PIN. Sceglierne uno ora; servirà a ogni accesso.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AdministratorStep</name>
    <message>
        <source>The first administrator adds everyone else. What they do stands in the audit trail under this name.</source>
        <translation>Il primo amministratore aggiunge tutti gli altri. Ciò che fa compare nell&apos;audit trail con questo nome.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nome completo</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nome account</translation>
    </message>
    <message>
        <source>2 to 32 of a–z, 0–9, dot, dash and underscore, starting with a letter.</source>
        <translation>Da 2 a 32 tra a–z, 0–9, punto, trattino e trattino basso, con una lettera all&apos;inizio.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>At least 12 characters; several words make a good one. It never has to be changed without a cause.</source>
        <translation>Almeno 12 caratteri; più parole ne fanno una buona. Non va mai cambiata senza motivo.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Ripeti la password</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Primo amministratore</translation>
    </message>
    <message>
        <source>This is not the same password. Type it once more.</source>
        <translation>La password non è la stessa. Digitarla ancora una volta.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmActs</name>
    <message>
        <source>Choose an alarm first.</source>
        <translation>Scegliere prima un allarme.</translation>
    </message>
    <message numerus="yes">
        <source>%n security alarm(s) that you may not acknowledge</source>
        <translation>
            <numerusform>%n allarme di sicurezza che non si è autorizzati a riconoscere</numerusform>
            <numerusform>%n allarmi di sicurezza che non si è autorizzati a riconoscere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that you may not acknowledge</source>
        <translation>
            <numerusform>%n allarme che non si è autorizzati a riconoscere</numerusform>
            <numerusform>%n allarmi che non si è autorizzati a riconoscere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that cannot be reset as they stand</source>
        <translation>
            <numerusform>%n allarme che nel suo stato attuale non si può ripristinare</numerusform>
            <numerusform>%n allarmi che nel loro stato attuale non si possono ripristinare</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that do not wait for it</source>
        <translation>
            <numerusform>%n allarme che non attende riconoscimento</numerusform>
            <numerusform>%n allarmi che non attendono riconoscimento</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” is reset.</source>
        <translation>«%1» è ripristinato.</translation>
    </message>
    <message>
        <source>“%1” is acknowledged.</source>
        <translation>«%1» è riconosciuto.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) reset.</source>
        <translation>
            <numerusform>%n allarme ripristinato.</numerusform>
            <numerusform>%n allarmi ripristinati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged.</source>
        <translation>
            <numerusform>%n allarme riconosciuto.</numerusform>
            <numerusform>%n allarmi riconosciuti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that changed meanwhile</source>
        <translation>
            <numerusform>%n allarme cambiato nel frattempo</numerusform>
            <numerusform>%n allarmi cambiati nel frattempo</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reset. Left out: %3.</source>
        <translation>%1 di %2 ripristinati. Esclusi: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 acknowledged. Left out: %3.</source>
        <translation>%1 di %2 riconosciuti. Esclusi: %3.</translation>
    </message>
    <message>
        <source>What raised it has gone and it was acknowledged. Once it is reset it is normal, and is raised anew when its cause comes back.</source>
        <translation>La causa è cessata e l&apos;allarme è stato riconosciuto. Una volta ripristinato è normale, e si riattiva se la causa si ripresenta.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Esclusi: %1.</translation>
    </message>
    <message>
        <source>Reset “%1”?</source>
        <translation>Ripristinare «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n alarm(s)?</source>
        <translation>
            <numerusform>Ripristinare %n allarme?</numerusform>
            <numerusform>Ripristinare %n allarmi?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Leave it latched</source>
        <translation>Lascia memorizzato</translation>
    </message>
    <message>
        <source>End the shelf of “%1”?</source>
        <translation>Terminare l&apos;accantonamento di «%1»?</translation>
    </message>
    <message>
        <source>It is shown and announced again as it stands. If its cause is still there, it has to be acknowledged.</source>
        <translation>Viene mostrato e annunciato di nuovo nello stato in cui si trova. Se la causa è ancora presente, va riconosciuto.</translation>
    </message>
    <message>
        <source>End the shelf</source>
        <translation>Termina l&apos;accantonamento</translation>
    </message>
    <message>
        <source>Keep it shelved</source>
        <translation>Lascia accantonato</translation>
    </message>
    <message>
        <source>“%1” is not shelved any more.</source>
        <translation>«%1» non è più accantonato.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmBanner</name>
    <message>
        <source>Silence</source>
        <translation>Tacita</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Riconosci</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Riconosci: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n altro</numerusform>
            <numerusform>Altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cosa fare</translation>
    </message>
    <message>
        <source>Show all critical alarms</source>
        <translation>Mostra tutti gli allarmi critici</translation>
    </message>
    <message>
        <source>Show what to do about this alarm</source>
        <translation>Mostra che cosa fare per questo allarme</translation>
    </message>
    <message numerus="yes">
        <source>%n critical alarm(s) not acknowledged</source>
        <translation>
            <numerusform>%n allarme critico non riconosciuto</numerusform>
            <numerusform>%n allarmi critici non riconosciuti</numerusform>
        </translation>
    </message>
    <message>
        <source>Silence the sound (Ctrl+Shift+S)</source>
        <translation>Tacita il suono (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Critical alarm: %1</source>
        <translation>Allarme critico: %1</translation>
    </message>
    <message>
        <source>Not up to date since %1</source>
        <translation>Non aggiornato da: %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmComments</name>
    <message>
        <source>Your comment</source>
        <translation>Commento personale</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commenti</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>Nobody has commented on it yet.</source>
        <translation>Nessuno l&apos;ha ancora commentato.</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are not shown</source>
        <translation>
            <numerusform>%n meno recente non è mostrato</numerusform>
            <numerusform>%n meno recenti non sono mostrati</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>%1 of at most %2 characters</source>
        <translation>%1 di %2 caratteri al massimo</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it. It stays, with your name.</source>
        <translation>Ctrl+Invio lo invia. Resta, con il nome dell&apos;autore.</translation>
    </message>
    <message>
        <source>The comment is kept.</source>
        <translation>Il commento è conservato.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmDelegate</name>
    <message>
        <source>Stale</source>
        <translation>Persistente</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Oscillante</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmFacts</name>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Open the line</source>
        <translation>Apri la linea</translation>
    </message>
    <message>
        <source>In the audit trail</source>
        <translation>Nell&apos;audit trail</translation>
    </message>
    <message>
        <source>%1 priority</source>
        <translation>Priorità: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Acknowledged by %1, %2</source>
        <translation>Riconosciuto da %1, %2</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>Senza nota</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Da: %1</translation>
    </message>
    <message numerus="yes">
        <source>raised %n time(s)</source>
        <translation>
            <numerusform>attivato %n volta</numerusform>
            <numerusform>attivato %n volte</numerusform>
        </translation>
    </message>
    <message>
        <source>Its cause is there now</source>
        <translation>La causa è presente ora</translation>
    </message>
    <message>
        <source>It is not announced while it is hidden.</source>
        <translation>Non viene annunciato finché è nascosto.</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Oscillante</translation>
    </message>
    <message>
        <source>It was raised three times or more within a minute.</source>
        <translation>È stato attivato tre volte o più in un minuto.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Persistente</translation>
    </message>
    <message>
        <source>It has been active for more than 24 hours.</source>
        <translation>È attivo da più di 24 ore.</translation>
    </message>
    <message>
        <source>Shelved by %1 until %2</source>
        <translation>Accantonato da %1 fino a %2</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Soppresso da progetto</translation>
    </message>
    <message>
        <source>%1 asked to take it out of service, %2</source>
        <translation>%1 ha chiesto di metterlo fuori servizio, %2</translation>
    </message>
    <message>
        <source>Waits for a second person to approve it</source>
        <translation>Attende l&apos;approvazione di una seconda persona</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>Approvato da %1, %2</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Stato attuale</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Che cosa significa</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Consequence if nobody acts</source>
        <translation>Conseguenza se nessuno interviene</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Cosa fare</translation>
    </message>
    <message>
        <source>Nothing is written down for this alarm.</source>
        <translation>Per questo allarme non è annotato nulla.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmFiguresView</name>
    <message>
        <source>Working the figures out</source>
        <translation>Calcolo degli indicatori</translation>
    </message>
    <message>
        <source>The figures cannot be shown</source>
        <translation>Gli indicatori non possono essere mostrati</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Spread over priorities</source>
        <translation>Ripartizione per priorità</translation>
    </message>
    <message>
        <source>When alarms were announced</source>
        <translation>Quando sono stati annunciati allarmi</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Durata di un intervallo</translation>
    </message>
    <message>
        <source>Per 10 minutes</source>
        <translation>Per 10 minuti</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Per ora</translation>
    </message>
    <message>
        <source>No alarm was announced</source>
        <translation>Nessun allarme annunciato</translation>
    </message>
    <message>
        <source>In this time no alarm asked for anybody&apos;s attention.</source>
        <translation>In questo periodo nessun allarme ha richiesto attenzione.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Esporta il giornale</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Esporta gli indicatori</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmFilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Azzera</translation>
    </message>
    <message>
        <source>Search alarms</source>
        <translation>Cerca allarmi</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostra di nuovo tutto</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>Tutte le priorità</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Tutte le origini</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Any line</source>
        <translation>Tutte le linee</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Tutte le classi</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Gruppi</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Nessun gruppo</translation>
    </message>
    <message>
        <source>Group by line</source>
        <translation>Raggruppa per linea</translation>
    </message>
    <message>
        <source>Group by first-out</source>
        <translation>Raggruppa per primo allarme</translation>
    </message>
    <message>
        <source>Group by source</source>
        <translation>Raggruppa per origine</translation>
    </message>
    <message>
        <source>First-out: the alarm that came first on a line, and what followed within 10 s</source>
        <translation>Primo allarme (first-out): quello scattato per primo su una linea, e ciò che è seguito entro 10 s</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmFloodStrip</name>
    <message>
        <source>Alarm flood</source>
        <translation>Valanga di allarmi</translation>
    </message>
    <message>
        <source>Alarm flood since %1: %2 in the last 10 minutes.</source>
        <translation>Valanga di allarmi da: %1. %2 negli ultimi 10 minuti.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n allarme</numerusform>
            <numerusform>%n allarmi</numerusform>
        </translation>
    </message>
    <message>
        <source>Group as before</source>
        <translation>Raggruppa come prima</translation>
    </message>
    <message>
        <source>Show first-outs first</source>
        <translation>Primi allarmi in alto</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmHistoryList</name>
    <message>
        <source>Show more</source>
        <translation>Mostra altro</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Che cosa gli è successo</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ancora nulla.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>occurrence %1</source>
        <translation>occorrenza %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like it</source>
        <translation>
            <numerusform>e %n altro simile</numerusform>
            <numerusform>e altri %n simili</numerusform>
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
        <translation>Giornale degli allarmi, dal più recente</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>The changes are shown as soon as they are known.</source>
        <translation>I cambiamenti appaiono appena sono noti.</translation>
    </message>
    <message>
        <source>The journal cannot be shown</source>
        <translation>Il giornale non può essere mostrato</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>Non è successo nulla</translation>
    </message>
    <message>
        <source>No alarm changed in this time.</source>
        <translation>Nessun allarme è cambiato in questo periodo.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nessuna corrispondenza</translation>
    </message>
    <message>
        <source>Alarms changed in this time, but none passes the search and the filters.</source>
        <translation>In questo periodo sono cambiati degli allarmi, ma nessuno corrisponde alla ricerca e ai filtri.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Azzera i filtri</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n change(s); choose a shorter time for older ones</source>
        <translation>
            <numerusform>Il %n cambiamento più recente; scegliere un periodo più breve per quelli precedenti</numerusform>
            <numerusform>I %n cambiamenti più recenti; scegliere un periodo più breve per quelli precedenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambiamento</numerusform>
            <numerusform>%n cambiamenti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmJournalModel</name>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Line and unit</source>
        <translation>Linea e unità</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Allarme</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <translation>Nota o motivo</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, e %n altro</numerusform>
            <numerusform>%1, e altri %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmListModel</name>
    <message>
        <source>Priority</source>
        <translation>Priorità</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Line and unit</source>
        <translation>Linea e unità</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Allarme</translation>
    </message>
    <message>
        <source>Value and limit</source>
        <translation>Valore e limite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n that followed)</source>
        <translation>
            <numerusform>%1 (e %n che è seguito)</numerusform>
            <numerusform>%1 (e %n che sono seguiti)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>priority, source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Chattering: raised three times or more within a minute.</source>
        <translation>Oscillante: attivato tre volte o più in un minuto.</translation>
    </message>
    <message>
        <source>Stale: active for more than 24 hours.</source>
        <translation>Persistente: attivo da più di 24 ore.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n allarme</numerusform>
            <numerusform>%n allarmi</numerusform>
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
            <numerusform>%n non riconosciuto</numerusform>
            <numerusform>%n non riconosciuti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmPanel</name>
    <message>
        <source>Several alarms are chosen</source>
        <translation>Sono selezionati più allarmi</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s): acknowledge them together, or choose one to see what is known of it.</source>
        <translation>
            <numerusform>%n allarme: riconoscerli insieme, o sceglierne uno per vedere che cosa se ne sa.</numerusform>
            <numerusform>%n allarmi: riconoscerli insieme, o sceglierne uno per vedere che cosa se ne sa.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) chosen</source>
        <translation>
            <numerusform>%n allarme selezionato</numerusform>
            <numerusform>%n allarmi selezionati</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmRateChart</name>
    <message>
        <source>To the line</source>
        <translation>Fino alla soglia</translation>
    </message>
    <message>
        <source>Over the line</source>
        <translation>Oltre la soglia</translation>
    </message>
    <message>
        <source>Alarms announced over time</source>
        <translation>Allarmi annunciati nel tempo</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>in un&apos;ora</translation>
    </message>
    <message>
        <source>in 10 minutes</source>
        <translation>in 10 minuti</translation>
    </message>
    <message>
        <source>No alarm was announced.</source>
        <translation>Nessun allarme annunciato.</translation>
    </message>
    <message>
        <source>At most %1 %2; the line is at %3.</source>
        <translation>Al massimo %1 %2; la soglia è %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n alarm(s)</source>
        <translation>
            <numerusform>%1: %n allarme</numerusform>
            <numerusform>%1: %n allarmi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n alarm(s) in an hour</source>
        <translation>
            <numerusform>%1: al massimo %n allarme in un&apos;ora</numerusform>
            <numerusform>%1: al massimo %n allarmi in un&apos;ora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n alarm(s) in 10 minutes</source>
        <translation>
            <numerusform>%1: al massimo %n allarme in 10 minuti</numerusform>
            <numerusform>%1: al massimo %n allarmi in 10 minuti</numerusform>
        </translation>
    </message>
    <message>
        <source>too many</source>
        <translation>troppi</translation>
    </message>
    <message>
        <source>too many over %1</source>
        <translation>troppi oltre %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmRelated</name>
    <message>
        <source>Ten minutes before and after</source>
        <translation>Dieci minuti prima e dopo</translation>
    </message>
    <message>
        <source>The alarm has not been raised yet.</source>
        <translation>L&apos;allarme non è ancora stato attivato.</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>Nothing else was announced.</source>
        <translation>Non è stato annunciato altro.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e %n altro</numerusform>
            <numerusform>e altri %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 prima</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 dopo</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Apri %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmRibbon</name>
    <message>
        <source>Alarms in each ten minutes of the last eight hours</source>
        <translation>Allarmi in ogni intervallo di dieci minuti delle ultime otto ore</translation>
    </message>
    <message>
        <source>No alarm in the last 8 hours</source>
        <translation>Nessun allarme nelle ultime 8 ore</translation>
    </message>
    <message>
        <source>Most in 10 minutes: %1</source>
        <translation>Massimo in 10 minuti: %1</translation>
    </message>
    <message>
        <source>%1–%2: %3</source>
        <comment>begin, end, how many alarms</comment>
        <translation>%1–%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n allarme</numerusform>
            <numerusform>%n allarmi</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms per 10 minutes, 8 hours</source>
        <translation>Allarmi per 10 minuti, 8 ore</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmSavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Viste salvate</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuna</translation>
    </message>
    <message>
        <source>Save this view as…</source>
        <translation>Salva questa vista come…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Salva questa vista</translation>
    </message>
    <message>
        <source>It asks for: %1. A view of yours with the same name is replaced.</source>
        <translation>Chiede: %1. Una propria vista con lo stesso nome viene sostituita.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Salva la vista</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Salvata come «%1».</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«%1» è rimossa.</translation>
    </message>
    <message>
        <source>Remove the saved view “%1”?</source>
        <translation>Rimuovere la vista salvata «%1»?</translation>
    </message>
    <message>
        <source>It is yours alone. What it shows stays; the view itself cannot be brought back.</source>
        <translation>È solo sua. Ciò che mostra resta; la vista stessa non si può recuperare.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>Rimuovi la vista</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmSound</name>
    <message>
        <source>No alarm sounds now.</source>
        <translation>Nessun allarme suona ora.</translation>
    </message>
    <message>
        <source>The sound is silenced until another alarm comes.</source>
        <translation>Il suono è tacitato fino al prossimo allarme.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmSoundCard</name>
    <message>
        <source>Sound of alarms</source>
        <translation>Suono degli allarmi</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Suono</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Spento</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Volume in per cent</source>
        <translation>Volume in percentuale</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Riproduci</translation>
    </message>
    <message>
        <source>Play the sound of a critical alarm once</source>
        <translation>Riproduce una volta il suono di un allarme critico</translation>
    </message>
    <message>
        <source>While a critical or high alarm stands that nobody has acknowledged, locked or not. For everyone at this workstation; switching it off is written to the audit trail.</source>
        <translation>Finché è presente un allarme critico o di priorità alta che nessuno ha riconosciuto, a console bloccata o no. Per tutti su questa postazione; lo spegnimento viene scritto nell&apos;audit trail.</translation>
    </message>
    <message>
        <source>For everyone at this workstation. Those who may silence alarms can change it.</source>
        <translation>Per tutti su questa postazione. Può cambiarlo chi ha il diritto di tacitare gli allarmi.</translation>
    </message>
    <message>
        <source>This workstation has nothing to make sound with. Connect loudspeakers, or switch them on.</source>
        <translation>Questa postazione non ha nulla con cui emettere suoni. Collegare gli altoparlanti o accenderli.</translation>
    </message>
    <message>
        <source>Set it so that it is heard over the machines.</source>
        <translation>Regolarlo in modo che si senta sopra le macchine.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmTable</name>
    <message>
        <source>Standing alarms</source>
        <translation>Allarmi presenti</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Tutti gli allarmi</translation>
    </message>
    <message>
        <source>Asking for the alarms</source>
        <translation>Lettura degli allarmi</translation>
    </message>
    <message>
        <source>They are shown as soon as they are known.</source>
        <translation>Appaiono appena sono noti.</translation>
    </message>
    <message>
        <source>The alarms cannot be shown</source>
        <translation>Gli allarmi non possono essere mostrati</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Tutto in ordine</translation>
    </message>
    <message>
        <source>No alarm is defined</source>
        <translation>Nessun allarme definito</translation>
    </message>
    <message>
        <source>No alarm stands. New ones appear here at once.</source>
        <translation>Nessun allarme presente. I nuovi appaiono qui subito.</translation>
    </message>
    <message>
        <source>The plant file defines no alarms, and no service has raised one.</source>
        <translation>Il file d&apos;impianto non definisce allarmi e nessun servizio ne ha attivati.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nessuna corrispondenza</translation>
    </message>
    <message>
        <source>There are alarms, but none passes the search and the filters.</source>
        <translation>Ci sono allarmi, ma nessuno corrisponde alla ricerca e ai filtri.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Azzera i filtri</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n allarme</numerusform>
            <numerusform>%n allarmi</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>some of all alarms</comment>
        <translation>%1 di %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s) above</source>
        <translation>
            <numerusform>%n nuovo allarme sopra</numerusform>
            <numerusform>%n nuovi allarmi sopra</numerusform>
        </translation>
    </message>
    <message>
        <source>Not up to date since %1</source>
        <translation>Non aggiornato da: %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmTrend</name>
    <message>
        <source>Ten minutes around it</source>
        <translation>I dieci minuti intorno</translation>
    </message>
    <message>
        <source>No trend</source>
        <translation>Nessun trend</translation>
    </message>
    <message>
        <source>This alarm is not raised by a measured value.</source>
        <translation>Questo allarme non è attivato da un valore misurato.</translation>
    </message>
    <message>
        <source>History does not keep “%1”.</source>
        <translation>Lo storico non conserva «%1».</translation>
    </message>
    <message>
        <source>The alarm has not been raised yet.</source>
        <translation>L&apos;allarme non è ancora stato attivato.</translation>
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
        <translation>Che cosa viene mostrato degli allarmi</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Presenti</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Giornale</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Tutti gli allarmi</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Indicatori</translation>
    </message>
    <message>
        <source>Alarms are shelved one at a time, each with its reason. Choose one.</source>
        <translation>Gli allarmi si accantonano uno alla volta, ciascuno con il suo motivo. Sceglierne uno.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Allarmi</translation>
    </message>
    <message>
        <source>There is no such alarm any more: the plant file does not define it, and no service has raised it since the start.</source>
        <translation>Questo allarme non esiste più: il file d&apos;impianto non lo definisce e nessun servizio lo ha attivato dall&apos;avvio.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ApprovalsModel</name>
    <message>
        <source>You may sign</source>
        <translation>Può firmare</translation>
    </message>
    <message>
        <source>waits for a signature as %1</source>
        <translation>attende una firma come %1</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>scritta da %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Ricetta</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Signature wanted of</source>
        <translation>Firma richiesta a</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Scritta da</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>In attesa da</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Scadenza</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Lei</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ApprovalsPage</name>
    <message>
        <source>Which versions are shown</source>
        <translation>Quali versioni mostrare</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>In attesa di me</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tutte</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Confronta…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Respingi…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Firma…</translation>
    </message>
    <message>
        <source>The approvals cannot be shown</source>
        <translation>Le approvazioni non possono essere mostrate</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nulla in attesa per lei</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>What waits is shown as soon as it is known.</source>
        <translation>Ciò che è in attesa appare appena è noto.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvazioni</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n attende la sua firma</numerusform>
            <numerusform>%n attendono la sua firma</numerusform>
        </translation>
    </message>
    <message>
        <source>That version does not wait for a signature any more.</source>
        <translation>Questa versione non attende più una firma.</translation>
    </message>
    <message>
        <source>No recipe waits for a signature. What is submitted stands here.</source>
        <translation>Nessuna ricetta attende una firma. Ciò che viene inviato alla firma appare qui.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) wait for others; “All” shows them.</source>
        <translation>
            <numerusform>%n versione attende altri; «Tutte» la mostra.</numerusform>
            <numerusform>%n versioni attendono altri; «Tutte» le mostra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>Nessuna selezione.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ApprovalsTable</name>
    <message>
        <source>Versions that wait for a signature</source>
        <translation>Versioni che attendono una firma</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ArchiveDialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivia</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Passphrase del file</translation>
    </message>
    <message>
        <source>At least 12 characters. Keep it apart from the file.</source>
        <translation>Almeno 12 caratteri. Conservarla separata dal file.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Ripeti la passphrase</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archiviazione</translation>
    </message>
    <message>
        <source>Entries older than</source>
        <translation>Voci più vecchie di</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 giorni</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 giorni</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un anno</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 anni</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 anni</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>It must not exist yet. Choose a disk that is kept for years.</source>
        <translation>Non deve ancora esistere. Scegliere un disco che si conserva per anni.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Archive older entries</source>
        <translation>Archivia le voci meno recenti</translation>
    </message>
    <message>
        <source>Looking which entries that are…</source>
        <translation>Ricerca delle voci interessate…</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are archived; %3 newer ones stay.</source>
        <translation>Le voci da %1 a %2 vengono archiviate; %3 più recenti restano.</translation>
    </message>
    <message>
        <source>The two differ. Type the passphrase again.</source>
        <translation>Le due non coincidono. Digitare di nuovo la passphrase.</translation>
    </message>
    <message>
        <source>Stopped. All entries are in the store, and no file was left behind.</source>
        <translation>Interrotto. Tutte le voci sono nell&apos;archivio e nessun file è stato lasciato.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are in %3.
SHA-256 of the file:
%4
Of these, %5 stay in the store too, as recipes, keys and emergency access are proven by them.</source>
        <translation>Le voci da %1 a %2 sono in %3.
SHA-256 del file:
%4
Di queste, %5 restano anche nell&apos;archivio, perché provano ricette, chiavi e accessi di emergenza.</translation>
    </message>
    <message>
        <source>That is the most for one file: more that are as old can be archived afterwards, to another one.</source>
        <translation>È il massimo per un file: altre altrettanto vecchie si possono archiviare in seguito, in un altro.</translation>
    </message>
    <message>
        <source>More that are as old can be archived now, to another file.</source>
        <translation>Altre altrettanto vecchie si possono archiviare ora, in un altro file.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AttachmentList</name>
    <message>
        <source>Add a file…</source>
        <translation>Aggiungi un file…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>None. Their hashes are signed with the version; at most %1 each.</source>
        <translation>Nessuno. I loro hash vengono firmati con la versione; al massimo %1 ciascuno.</translation>
    </message>
    <message>
        <source>%1, hash %2…</source>
        <translation>%1, hash %2…</translation>
    </message>
    <message>
        <source>SHA-256: %1</source>
        <translation>SHA-256: %1</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Salva %1 come…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Rimuovi %1</translation>
    </message>
    <message>
        <source>There are %1 files, which is the most.</source>
        <translation>Ci sono %1 file, il massimo.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditFacts</name>
    <message numerus="yes">
        <source>The proof holds: %n hash(es) lead from this entry to the signed checkpoint of %1 entries, %2.</source>
        <translation>
            <numerusform>La prova è valida: %n hash porta da questa voce al checkpoint firmato su %1 voci, %2.</numerusform>
            <numerusform>La prova è valida: %n hash portano da questa voce al checkpoint firmato su %1 voci, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Chi e quando</translation>
    </message>
    <message>
        <source>This person&apos;s day…</source>
        <translation>La giornata di questa persona…</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo indicato</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Prima e dopo</translation>
    </message>
    <message>
        <source>This entry records no values.</source>
        <translation>Questa voce non registra valori.</translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>Voce %1 di %2</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Voce %1</translation>
    </message>
    <message>
        <source>In the trail</source>
        <translation>Nell&apos;audit trail</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before: none, this is the first</source>
        <translation>Hash precedente: nessuno, questa è la prima voce</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>Hash della voce precedente</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Show proof</source>
        <translation>Mostra prova</translation>
    </message>
    <message>
        <source>That this entry is in the trail, without the rest of it: anybody can check it with the installation&apos;s public key.</source>
        <translation>Che questa voce è nell&apos;audit trail, senza il resto di esso: chiunque può controllarlo con la chiave pubblica dell&apos;installazione.</translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation>Salva prova…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditFilterBar</name>
    <message>
        <source>Search what was recorded</source>
        <translation>Cerca in ciò che è stato registrato</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Azzera</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostra di nuovo tutto</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Chiunque</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Anything done</source>
        <translation>Qualsiasi azione</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>An object as the table shows it, such as recipe:3/2, or a whole kind, such as recipe</source>
        <translation>Un oggetto come lo mostra la tabella, ad esempio recipe:3/2, o un intero tipo, ad esempio recipe</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>Any workstation</source>
        <translation>Qualsiasi postazione</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Qualsiasi esito</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quando</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Qualsiasi momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Ultime 24 ore</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Da … a …</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditModel</name>
    <message>
        <source>%1, entry %2</source>
        <comment>time, position</comment>
        <translation>%1, voce %2</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Chi</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Che cosa</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Oggetto</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditPanel</name>
    <message>
        <source>Entry %1</source>
        <translation>Voce %1</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>This entry cannot be shown</source>
        <translation>Impossibile mostrare questa voce</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditSealBar</name>
    <message>
        <source>Verify now</source>
        <translation>Verifica ora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Verifying the trail</source>
        <translation>Verifica dell&apos;audit trail in corso</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Checkpoint now</source>
        <translation>Crea checkpoint ora</translation>
    </message>
    <message>
        <source>Save checkpoint…</source>
        <translation>Salva checkpoint…</translation>
    </message>
    <message>
        <source>Verify against a checkpoint file…</source>
        <translation>Verifica rispetto a un file di checkpoint…</translation>
    </message>
    <message>
        <source>How far the trail is proven cannot be told</source>
        <translation>Impossibile indicare fin dove l&apos;audit trail è provato</translation>
    </message>
    <message>
        <source>Checkpoints and archives</source>
        <translation>Checkpoint e file d&apos;archivio</translation>
    </message>
    <message>
        <source>Archive older entries…</source>
        <translation>Archivia le voci meno recenti…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditTable</name>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Cerca più indietro</translation>
    </message>
    <message>
        <source>Audit trail, newest first</source>
        <translation>Audit trail, le voci più recenti prima</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>The entries are shown as soon as they are known.</source>
        <translation>Le voci vengono mostrate appena sono note.</translation>
    </message>
    <message>
        <source>The trail cannot be shown</source>
        <translation>Impossibile mostrare l&apos;audit trail</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Nessuna corrispondenza</translation>
    </message>
    <message>
        <source>No entry of the trail passes the search and the filters.</source>
        <translation>Nessuna voce dell&apos;audit trail corrisponde alla ricerca e ai filtri.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Azzera</translation>
    </message>
    <message>
        <source>Looking further back… to %1</source>
        <translation>Ricerca più indietro… fino al %1</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>Ricerca più indietro…</translation>
    </message>
    <message>
        <source>Stopped before the beginning of the trail.</source>
        <translation>Interrotta prima dell&apos;inizio dell&apos;audit trail.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), all that match</source>
        <translation>
            <numerusform>%n voce, tutte le corrispondenze</numerusform>
            <numerusform>%n voci, tutte le corrispondenze</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entry(s); scroll down for more</source>
        <translation>
            <numerusform>%n voce più recente; scorrere in basso per altre</numerusform>
            <numerusform>%n voci più recenti; scorrere in basso per altre</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the newest entries</source>
        <translation>Torna alle voci più recenti</translation>
    </message>
    <message numerus="yes">
        <source>More than %n newer entry(s)</source>
        <translation>
            <numerusform>Più di %n voce più recente</numerusform>
            <numerusform>Più di %n voci più recenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer entry(s)</source>
        <translation>
            <numerusform>%n voce più recente</numerusform>
            <numerusform>%n voci più recenti</numerusform>
        </translation>
    </message>
    <message>
        <source>The entry is on the clipboard as text.</source>
        <translation>La voce è negli appunti come testo.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n entry(s) that match</source>
        <translation>
            <numerusform>La voce più vecchia che corrisponde (%n)</numerusform>
            <numerusform>Le %n voci più vecchie che corrispondono</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) without the newest; scroll down for more</source>
        <translation>
            <numerusform>%n voce senza le più recenti; scorrere in basso per altre</numerusform>
            <numerusform>%n voci senza le più recenti; scorrere in basso per altre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuthenticatorDialog</name>
    <message>
        <source>Set up an authenticator app</source>
        <translation>Configura un&apos;app di autenticazione</translation>
    </message>
    <message>
        <source>The one you had before shows no valid codes from then on.</source>
        <translation>Quella di prima non mostrerà più codici validi.</translation>
    </message>
    <message>
        <source>Keep the one I have</source>
        <translation>Mantieni quella attuale</translation>
    </message>
    <message>
        <source>Use this authenticator</source>
        <translation>Usa questo autenticatore</translation>
    </message>
    <message>
        <source>Enter the code the app shows now.</source>
        <translation>Inserire il codice mostrato ora dall&apos;app.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuthenticatorView</name>
    <message>
        <source>Scan the code with an authenticator app (any that makes time-based codes, RFC 6238), then enter the six digits it shows.</source>
        <translation>Inquadrare il codice con un&apos;app di autenticazione (una qualsiasi con codici a tempo, RFC 6238), poi inserire le sei cifre che mostra.</translation>
    </message>
    <message>
        <source>Cannot scan? Type this key</source>
        <translation>Non si riesce a inquadrare? Digitare questa chiave</translation>
    </message>
    <message>
        <source>Code shown by the app</source>
        <translation>Codice mostrato dall&apos;app</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ChecksDialog</name>
    <message>
        <source>All of it holds: this version may run.</source>
        <translation>Tutto è conforme: questa versione può essere usata.</translation>
    </message>
    <message>
        <source>Both signatures hold, but this version is not the one that may run.</source>
        <translation>Entrambe le firme sono valide, ma questa versione non è quella che può essere usata.</translation>
    </message>
    <message>
        <source>This version may not run: not all of it holds.</source>
        <translation>Questa versione non può essere usata: non tutto è conforme.</translation>
    </message>
    <message>
        <source>Checks of %1</source>
        <translation>Controlli di %1</translation>
    </message>
    <message>
        <source>%1 Recomputed from content, signatures, keys, roles and the audit trail; the state that the store names is not believed.</source>
        <translation>%1 Ricalcolato da contenuto, firme, chiavi, ruoli e audit trail; allo stato indicato dall&apos;archivio non si presta fede.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ChoosePasswordStep</name>
    <message>
        <source>%1, the one-time password has done its work. Choose a password that only you know. It also seals your signing key, which is made now and is yours alone.</source>
        <translation>%1, la password monouso ha fatto il suo lavoro. Scegliere una password che solo lei conosce. Sigilla anche la sua chiave di firma, che si crea ora ed è solo sua.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>La password</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CodeField</name>
    <message>
        <source>Six digits, new every 30 seconds.</source>
        <translation>Sei cifre, nuove ogni 30 secondi.</translation>
    </message>
    <message>
        <source>Six digits from your authenticator app, or one of your recovery codes.</source>
        <translation>Sei cifre dell&apos;app di autenticazione o un codice di recupero.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CodesDialog</name>
    <message>
        <source>Your new recovery codes</source>
        <translation>I nuovi codici di recupero</translation>
    </message>
    <message>
        <source>Those you had before are worth nothing now; throw them away.</source>
        <translation>Quelli di prima ora non valgono più; buttarli.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CommandPalette</name>
    <message>
        <source>Search pages, lines, tags and commands</source>
        <translation>Cerca pagine, linee, variabili e comandi</translation>
    </message>
    <message>
        <source>Go to a page, line or tag, or do something</source>
        <translation>Vai a una pagina, linea o variabile, oppure esegui qualcosa</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Risultati</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>Nulla contiene queste lettere in questo ordine.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CommentDialog</name>
    <message>
        <source>Comment on the version</source>
        <translation>Commento alla versione</translation>
    </message>
    <message>
        <source>Everybody who sees the recipe reads it. It stays, and is not part of what is signed.</source>
        <translation>Lo legge chiunque veda la ricetta. Resta, e non fa parte di ciò che viene firmato.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Commento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The whole version</source>
        <translation>L&apos;intera versione</translation>
    </message>
    <message>
        <source>At most 500 characters</source>
        <translation>Al massimo 500 caratteri</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Riferito a</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CommentList</name>
    <message>
        <source>Comment…</source>
        <translation>Commenta…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commenti</translation>
    </message>
    <message>
        <source>Nobody has commented on it yet.</source>
        <translation>Nessuno l&apos;ha ancora commentata.</translation>
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
        <translation>Che cosa cambia %1</translation>
    </message>
    <message>
        <source>The version cannot be shown</source>
        <translation>La versione non può essere mostrata</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>The version is shown as soon as it is known.</source>
        <translation>La versione appare appena è nota.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CompareModel</name>
    <message>
        <source>Tag %1</source>
        <translation>Variabile %1</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametro</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolleranza</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Osservazione</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ComparePanel</name>
    <message>
        <source>It cannot be compared</source>
        <translation>Confronto non possibile</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Confronta con</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>There is no other version of this recipe; everything is new.</source>
        <translation>Non c&apos;è un&apos;altra versione di questa ricetta; tutto è nuovo.</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>The other version is shown as soon as it is known.</source>
        <translation>L&apos;altra versione appare appena è nota.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ConfirmCodeStep</name>
    <message>
        <source>The second factor you have set up stays. Show it once, and you are in.</source>
        <translation>Il secondo fattore già configurato resta. Mostrarlo una volta per entrare.</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Secondo fattore</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>Finish and sign in</source>
        <translation>Completa e accedi</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>Inserire il codice mostrato ora dall&apos;autenticatore.</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Chiave di sicurezza</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Use security key</source>
        <translation>Usa la chiave di sicurezza</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ConfirmPhraseStep</name>
    <message>
        <source>Enter these words from the paper. If one is missing there, go back and write it down.</source>
        <translation>Inserire queste parole dal foglio. Se ne manca una, tornare indietro e annotarla.</translation>
    </message>
    <message>
        <source>Confirm the recovery phrase</source>
        <translation>Conferma la frase di recupero</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Parola %1</translation>
    </message>
    <message>
        <source>This is not word %1. Look at the paper, or go back to see the phrase.</source>
        <translation>Questa non è la parola %1. Guardare il foglio, oppure tornare indietro per vedere la frase.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ConsoleSession</name>
    <message>
        <source>Emergency access has ended. Two people now review what was done under it.</source>
        <translation>L&apos;accesso di emergenza è terminato. Ora due persone esaminano ciò che è stato fatto.</translation>
    </message>
    <message>
        <source>Your session has ended: it was ended under “People” or from another workstation, your account was changed, or it had lasted as long as your role allows. Sign in again to go on.</source>
        <translation>La sessione è terminata: è stata chiusa in «Persone» o da un&apos;altra postazione, l&apos;account è cambiato, o è durata quanto il ruolo consente. Accedere di nuovo per proseguire.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CopyDialog</name>
    <message>
        <source>Copy %1</source>
        <translation>Copia %1</translation>
    </message>
    <message>
        <source>Begins a draft with the same parameters, steps and files. With the same product and line it is the recipe&apos;s next version. On another line the tags have to be chosen anew.</source>
        <translation>Inizia una bozza con gli stessi parametri, passi e file. Con lo stesso prodotto e la stessa linea è la prossima versione della ricetta. Su un&apos;altra linea le variabili vanno scelte di nuovo.</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>Inizia la bozza</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DayDialog</name>
    <message>
        <source>The day, hour by hour</source>
        <translation>La giornata, ora per ora</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message numerus="yes">
        <source>The last %n entry(s) of the day; there are more.</source>
        <translation>
            <numerusform>L&apos;ultima %n voce del giorno; ve ne sono altre.</numerusform>
            <numerusform>Le ultime %n voci del giorno; ve ne sono altre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n voce</numerusform>
            <numerusform>%n voci</numerusform>
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
        <translation>Persone dimostrative</translation>
    </message>
    <message>
        <source>Demo plant</source>
        <translation>Impianto dimostrativo</translation>
    </message>
    <message>
        <source>These people exist only in this throw-away plant. Choose one to fill the fields.</source>
        <translation>Queste persone esistono solo in questo impianto temporaneo. Sceglierne una per compilare i campi.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Accedi come %1</translation>
    </message>
    <message>
        <source>Code, %1 s</source>
        <translation>Codice, %1 s</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DemoRun</name>
    <message>
        <source>No temporary folder could be made: %1. Free some room there and start again.</source>
        <translation>Impossibile creare una cartella temporanea: %1. Liberare spazio lì e riavviare.</translation>
    </message>
    <message>
        <source>The practice plant (%1) does not run: %2. Its program belongs beside this one; build or install it and start again.</source>
        <translation>L&apos;impianto di esercitazione (%1) non funziona: %2. Il suo programma va accanto a questo; compilarlo o installarlo e riavviare.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DifferenceList</name>
    <message>
        <source>All fields</source>
        <translation>Tutti i campi</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) stand in an export of this entry.</source>
        <translation>
            <numerusform>%n altro campo è in un&apos;esportazione di questa voce.</numerusform>
            <numerusform>%n altri campi sono in un&apos;esportazione di questa voce.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
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
        <translation>Che cosa decide la directory</translation>
    </message>
    <message>
        <source>The second factor, the rules for roles and the signing keys stay here. Accounts made here, and emergency access, work while the directory is down.</source>
        <translation>Il secondo fattore, le regole per i ruoli e le chiavi di firma restano qui. Gli account creati qui e l&apos;accesso di emergenza funzionano anche se la directory non risponde.</translation>
    </message>
    <message>
        <source>People of the directory may sign in</source>
        <translation>Le persone della directory possono accedere</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>As in its certificate, such as “dc1.plant.example”.</source>
        <translation>Come nel certificato, per esempio «dc1.plant.example».</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifratura</translation>
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
        <translation>File con i certificati fidati</translation>
    </message>
    <message>
        <source>PEM. Empty: those that this computer trusts. A server whose certificate does not fit is refused.</source>
        <translation>PEM. Vuoto: quelli di cui si fida questo computer. Un server il cui certificato non corrisponde viene rifiutato.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>How people are found</source>
        <translation>Come si trovano le persone</translation>
    </message>
    <message>
        <source>Below this entry</source>
        <translation>Sotto questa voce</translation>
    </message>
    <message>
        <source>Such as “ou=people,dc=plant,dc=example”.</source>
        <translation>Per esempio «ou=people,dc=plant,dc=example».</translation>
    </message>
    <message>
        <source>Account that searches</source>
        <translation>Account che cerca</translation>
    </message>
    <message>
        <source>It may read people and groups, and nothing else.</source>
        <translation>Può leggere persone e gruppi, e nient&apos;altro.</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>La sua password</translation>
    </message>
    <message>
        <source>Empty: the stored one stays. For another server or account it is asked anew.</source>
        <translation>Vuoto: resta quella memorizzata. Per un altro server o account viene chiesta di nuovo.</translation>
    </message>
    <message>
        <source>Attribute with the account name</source>
        <translation>Attributo con il nome dell&apos;account</translation>
    </message>
    <message>
        <source>Active Directory has “sAMAccountName”, others “uid”.</source>
        <translation>Active Directory ha «sAMAccountName», altri «uid».</translation>
    </message>
    <message>
        <source>Filter for people</source>
        <translation>Filtro per le persone</translation>
    </message>
    <message>
        <source>In brackets, such as “(objectClass=person)”.</source>
        <translation>Tra parentesi, per esempio «(objectClass=person)».</translation>
    </message>
    <message>
        <source>Groups and roles</source>
        <translation>Gruppi e ruoli</translation>
    </message>
    <message>
        <source>Groups below this entry</source>
        <translation>Gruppi sotto questa voce</translation>
    </message>
    <message>
        <source>Groups within groups count too.</source>
        <translation>Contano anche i gruppi nei gruppi.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificati (*.pem *.crt *.cer);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>The directory says who somebody is, checks their password, and by its groups which roles they have; administrators and security officers are confirmed here besides. Who is disabled there is signed out here at the next check.</source>
        <translation>La directory dice chi è una persona, ne verifica la password e con i suoi gruppi quali ruoli ha; amministratori e responsabili della cybersecurity vengono inoltre confermati qui. Chi è disattivato lì viene disconnesso qui al controllo successivo.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DirectorySection</name>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>The settings are shown as soon as they are known.</source>
        <translation>Le impostazioni appaiono appena sono note.</translation>
    </message>
    <message>
        <source>The settings cannot be shown</source>
        <translation>Le impostazioni non possono essere mostrate</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Not yours to see</source>
        <translation>Non consultabile</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Prova la connessione</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Connecting, for at most %1 s …</source>
        <translation>Connessione in corso, al massimo %1 s …</translation>
    </message>
    <message>
        <source>It works: the server, its certificate, the account and both entries were found.</source>
        <translation>Funziona: server, certificato, account ed entrambe le voci sono stati trovati.</translation>
    </message>
    <message>
        <source>Save the directory&apos;s settings</source>
        <translation>Salva le impostazioni della directory</translation>
    </message>
    <message>
        <source>From now on people of the directory may sign in, with the roles of their groups.</source>
        <translation>Da ora le persone della directory possono accedere, con i ruoli dei loro gruppi.</translation>
    </message>
    <message>
        <source>People of the directory may not sign in while this is switched off.</source>
        <translation>Finché è disattivato, le persone della directory non possono accedere.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>The directory&apos;s settings are saved.</source>
        <translation>Le impostazioni della directory sono salvate.</translation>
    </message>
    <message>
        <source>Somebody else saved other settings meanwhile. To see them, open another page and come back; to save now would undo theirs.</source>
        <translation>Nel frattempo qualcun altro ha salvato altre impostazioni. Per vederle, aprire un&apos;altra pagina e tornare; salvare ora annullerebbe le sue.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadDialog</name>
    <message>
        <source>Load a recipe into the PLC</source>
        <translation>Carica una ricetta nel PLC</translation>
    </message>
    <message>
        <source>The values are written one after the other, and each is read back and compared. Every write stands in the audit trail with before and after.</source>
        <translation>I valori vengono scritti uno dopo l&apos;altro, e ciascuno viene riletto e confrontato. Ogni scrittura resta nell&apos;audit trail con prima e dopo.</translation>
    </message>
    <message>
        <source>The PLC cannot be looked at</source>
        <translation>Impossibile esaminare il PLC</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Reading the PLC</source>
        <translation>Lettura del PLC</translation>
    </message>
    <message>
        <source>The interlocks and what the PLC holds now are shown as soon as they are known.</source>
        <translation>Gli interblocchi e ciò che il PLC contiene ora appaiono appena sono noti.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Rileggi</translation>
    </message>
    <message>
        <source>Restore the former set</source>
        <translation>Ripristina i valori precedenti</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Load into the PLC</source>
        <translation>Carica nel PLC</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>The PLC is being read.</source>
        <translation>Lettura del PLC in corso.</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Caricamento di %1</translation>
    </message>
    <message>
        <source>Restoring what was there before %1</source>
        <translation>Ripristino di ciò che c&apos;era prima di %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadItemsModel</name>
    <message>
        <source>Written</source>
        <translation>Scritto</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrittura in corso…</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>illeggibile</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>Signed as %1; the register holds %2.</source>
        <translation>Firmato come %1; il registro contiene %2.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametro</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>In the PLC now</source>
        <translation>Ora nel PLC</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>Da scrivere</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>Verrà scritto</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Risultato</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadPlanFace</name>
    <message>
        <source>Values of the recipe</source>
        <translation>Valori della ricetta</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>As the order is called; it stands with the download and in the trail.</source>
        <translation>Il nome dell&apos;ordine; resta con il caricamento e nell&apos;audit trail.</translation>
    </message>
    <message>
        <source>What will be loaded</source>
        <translation>Che cosa verrà caricato</translation>
    </message>
    <message>
        <source>What has to be so before</source>
        <translation>Condizioni da soddisfare prima</translation>
    </message>
    <message>
        <source>Signed content %1…</source>
        <translation>Contenuto firmato %1…</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>Conforme: %1</translation>
    </message>
    <message>
        <source>Not good: %1</source>
        <translation>Non conforme: %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadResultFace</name>
    <message>
        <source>%1 by %2, without an order</source>
        <translation>%1 di %2, senza ordine</translation>
    </message>
    <message>
        <source>%1 by %2, order %3</source>
        <translation>%1 di %2, ordine %3</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadRunFace</name>
    <message>
        <source>Stop ends it before the next value. What was written stays in the PLC beside what was there before; afterwards you can restore the former set.</source>
        <translation>Interrompi termina prima del prossimo valore. Ciò che è stato scritto resta nel PLC accanto a ciò che c&apos;era prima; poi si possono ripristinare i valori precedenti.</translation>
    </message>
    <message>
        <source>Stopping: the write that is under way is waited for, then what is in the PLC is told here.</source>
        <translation>Arresto in corso: si attende la scrittura avviata, poi qui viene indicato che cosa c&apos;è nel PLC.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DraftKeeper</name>
    <message>
        <source>Not saved: a cell holds what is no number. Correct the cells that are marked.</source>
        <translation>Non salvata: una cella non contiene un numero. Correggere le celle evidenziate.</translation>
    </message>
    <message>
        <source>Nothing was saved. Correct this first.</source>
        <translation>Nulla è stato salvato. Correggere prima questo.</translation>
    </message>
    <message>
        <source>%1 was not added: there is a file of that name. Remove it first, or rename this one.</source>
        <translation>%1 non è stato aggiunto: esiste già un file con questo nome. Rimuoverlo prima, o rinominare questo.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 è stato aggiunto.</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>%1 non è stato aggiunto.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DraftTable</name>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>A new row below this one (Insert)</source>
        <translation>Una nuova riga sotto questa (Ins)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Sposta su (Alt+Su)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Sposta giù (Alt+Giù)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Incolla</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet (Ctrl+V)</source>
        <translation>Celle copiate da un foglio di calcolo (Ctrl+V)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Annulla: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c&apos;è nulla da annullare.</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>Ripeti: %1 (Ctrl+Y)</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>Non c&apos;è nulla da ripetere.</translation>
    </message>
    <message>
        <source>Nothing was pasted. Correct these cells and copy them again.</source>
        <translation>Nulla è stato incollato. Correggere queste celle e copiarle di nuovo.</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>incolla</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DriftBoard</name>
    <message>
        <source>Nothing drifted on this line so far.</source>
        <translation>Finora nessuna deriva su questa linea.</translation>
    </message>
    <message>
        <source>Guarded parameters</source>
        <translation>Parametri sorvegliati</translation>
    </message>
    <message>
        <source>Drifts before</source>
        <translation>Derive precedenti</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Prima</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DriftHead</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versione %2</translation>
    </message>
    <message>
        <source>Nothing is loaded</source>
        <translation>Nulla è caricato</translation>
    </message>
    <message>
        <source>Runs since %1</source>
        <translation>In uso da: %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parameter(s) drifted from what was signed</source>
        <translation>
            <numerusform>%1 di %n parametro in deriva rispetto a quanto firmato</numerusform>
            <numerusform>%1 di %n parametri in deriva rispetto a quanto firmato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n parameter(s) as signed</source>
        <translation>
            <numerusform>%n parametro come firmato</numerusform>
            <numerusform>Tutti i %n parametri come firmato</numerusform>
        </translation>
    </message>
    <message>
        <source>Its signatures do not hold</source>
        <translation>Le sue firme non sono valide</translation>
    </message>
    <message>
        <source>Verified: its signatures hold</source>
        <translation>Verificata: le sue firme sono valide</translation>
    </message>
    <message>
        <source>The PLC&apos;s marks name this version</source>
        <translation>I contrassegni del PLC indicano questa versione</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read.</source>
        <translation>
            <numerusform>%n valore non leggibile.</numerusform>
            <numerusform>%n valori non leggibili.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DriftHistoryModel</name>
    <message>
        <source>lasts</source>
        <translation>in corso</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametro</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Atteso</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DriftSection</name>
    <message>
        <source>The drift guard does not answer</source>
        <translation>La sorveglianza della deriva non risponde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No recipe was loaded yet</source>
        <translation>Nessuna ricetta ancora caricata</translation>
    </message>
    <message>
        <source>No recipe was loaded through this console yet. Once one is, each of its values is compared with the PLC, reading by reading.</source>
        <translation>Nessuna ricetta è stata ancora caricata da questa console. Quando lo sarà, ogni suo valore verrà confrontato con il PLC, lettura per lettura.</translation>
    </message>
    <message>
        <source>Asking the drift guard</source>
        <translation>Interrogazione della sorveglianza della deriva</translation>
    </message>
    <message>
        <source>What runs in the PLCs is shown as soon as it is known.</source>
        <translation>Ciò che è in uso nei PLC appare appena è noto.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencyForm</name>
    <message>
        <source>Emergency access</source>
        <translation>Accesso di emergenza</translation>
    </message>
    <message>
        <source>Phrase from the sealed envelope</source>
        <translation>Frase della busta sigillata</translation>
    </message>
    <message>
        <source>Ten words, a space between each.</source>
        <translation>Dieci parole, separate da spazi.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Il proprio nome</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Che cosa è successo</translation>
    </message>
    <message>
        <source>Open emergency access</source>
        <translation>Apri l&apos;accesso di emergenza</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Torna all&apos;accesso</translation>
    </message>
    <message>
        <source>For when nobody who may act can sign in. It opens once with this phrase, for one shift of 8 hours, and may do what an administrator and a shift supervisor may.</source>
        <translation>Per quando nessuno che può agire riesce ad accedere. Si apre una volta con questa frase, per un turno di 8 ore, e può ciò che possono un amministratore e un capoturno.</translation>
    </message>
    <message>
        <source>A critical alert is raised at once. Everything done is marked in the audit trail, and two people review it afterwards.</source>
        <translation>Scatta subito un avviso critico. Tutto ciò che si fa è segnato nell&apos;audit trail, e due persone lo esaminano dopo.</translation>
    </message>
    <message>
        <source>Enter the phrase, as it stands on the paper.</source>
        <translation>Inserire la frase come sta sulla carta.</translation>
    </message>
    <message>
        <source>Enter your full name. It is recorded.</source>
        <translation>Inserire nome e cognome. Viene registrato.</translation>
    </message>
    <message>
        <source>Say what happened in at least %1 letters.</source>
        <translation>Dire che cosa è successo in almeno %1 lettere.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica in corso…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencyModel</name>
    <message>
        <source>Opened</source>
        <translation>Aperta</translation>
    </message>
    <message>
        <source>Name given</source>
        <translation>Nome indicato</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Postazione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Esaminato da</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencyPanel</name>
    <message>
        <source>Review and sign…</source>
        <translation>Esamina e firma…</translation>
    </message>
    <message>
        <source>End it now…</source>
        <translation>Termina ora…</translation>
    </message>
    <message>
        <source>Opened as %1</source>
        <translation>Aperto come %1</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>The reason that was given. The name given is not proven.</source>
        <translation>Il motivo indicato. Il nome indicato non è provato.</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>Su %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminato %1</translation>
    </message>
    <message>
        <source>It ends by itself then.</source>
        <translation>Allora termina da sé.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Esame</translation>
    </message>
    <message>
        <source>After it has ended</source>
        <translation>Dopo che è terminato</translation>
    </message>
    <message>
        <source>Two people sign, neither of whom opened it.</source>
        <translation>Firmano due persone che non l&apos;hanno aperto.</translation>
    </message>
    <message>
        <source>What was done under it</source>
        <translation>Che cosa è stato fatto</translation>
    </message>
    <message>
        <source>Asking the trail…</source>
        <translation>Lettura dell&apos;audit trail…</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nulla.</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <translation>Voce %1, %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencySection</name>
    <message>
        <source>Emergency account</source>
        <translation>Account di emergenza</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <translation>Prepara…</translation>
    </message>
    <message>
        <source>Openings of the emergency account</source>
        <translation>Aperture dell&apos;account di emergenza</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>The openings are shown as soon as they are known.</source>
        <translation>Le aperture appaiono appena sono note.</translation>
    </message>
    <message>
        <source>The openings cannot be shown</source>
        <translation>Le aperture non possono essere mostrate</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Mai aperto</translation>
    </message>
    <message>
        <source>Each opening is listed here with what was done under it, and two people review it.</source>
        <translation>Ogni apertura è elencata qui con ciò che è stato fatto, e due persone la esaminano.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non noto</translation>
    </message>
    <message>
        <source>Prepare anew…</source>
        <translation>Prepara di nuovo…</translation>
    </message>
    <message>
        <source>The emergency access is ended. Two people now review it.</source>
        <translation>L&apos;accesso di emergenza è terminato. Ora due persone lo esaminano.</translation>
    </message>
    <message>
        <source>Your review is signed.</source>
        <translation>L&apos;esame è firmato.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencyStrip</name>
    <message>
        <source>End it</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>End emergency access</source>
        <translation>Termina l&apos;accesso di emergenza</translation>
    </message>
    <message>
        <source>Emergency access until %1 · everything is recorded</source>
        <translation>Accesso di emergenza fino a %1 · tutto viene registrato</translation>
    </message>
    <message>
        <source>End emergency access?</source>
        <translation>Terminare l&apos;accesso di emergenza?</translation>
    </message>
    <message>
        <source>The phrase has been used and opens nothing any more. Two people who did not open it review what was done, and somebody seals a new phrase.</source>
        <translation>La frase è stata usata e non apre più nulla. Due persone che non l&apos;hanno aperto esaminano ciò che è stato fatto, e qualcuno sigilla una nuova frase.</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Continua a lavorare</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EnrolmentWizard</name>
    <message>
        <source>Setting up your account, step %1 of %2</source>
        <translation>Configurazione dell&apos;account, passo %1 di %2</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Più tardi</translation>
    </message>
    <message>
        <source>Nothing is stored; the one-time password stays good.</source>
        <translation>Non si salva nulla; la password monouso resta valida.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ExportDialog</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Formato</translation>
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
        <translation>Esportazione in corso</translation>
    </message>
    <message>
        <source>File</source>
        <translation>File</translation>
    </message>
    <message>
        <source>It must not exist yet. Its signature is written beside it, as “.sig”.</source>
        <translation>Non deve ancora esistere. La sua firma viene scritta accanto, come «.sig».</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Esporta l&apos;audit trail</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>Interrotta. Nessun file è stato lasciato.</translation>
    </message>
    <message>
        <source>%1 entries are in %2.
Signature: %3
SHA-256:
%4</source>
        <translation>%1 voci sono in %2.
Firma: %3
SHA-256:
%4</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FactorCard</name>
    <message>
        <source>Second factor</source>
        <translation>Secondo fattore</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>App di autenticazione</translation>
    </message>
    <message>
        <source>Six digits from an app on your phone, beside your password.</source>
        <translation>Sei cifre da un&apos;app sul telefono, oltre alla password.</translation>
    </message>
    <message>
        <source>Set up anew…</source>
        <translation>Configura di nuovo…</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>Chiavi di sicurezza</translation>
    </message>
    <message>
        <source>A key that is plugged in and touched; nobody can copy or phish it.</source>
        <translation>Una chiave che si inserisce e si tocca; nessuno può copiarla né carpirla.</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Aggiungi una chiave…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Codici di recupero</translation>
    </message>
    <message>
        <source>New codes…</source>
        <translation>Nuovi codici…</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are left; each opens the second step once.</source>
        <translation>
            <numerusform>Ne resta %n; apre una volta il secondo passo.</numerusform>
            <numerusform>Ne restano %n; ciascuno apre una volta il secondo passo.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is left. Make new ones, for the day the phone is gone.</source>
        <translation>Non ne resta nessuno. Crearne di nuovi, per quando il telefono mancherà.</translation>
    </message>
    <message>
        <source>Added %1, used %2</source>
        <translation>Aggiunta %1, usata %2</translation>
    </message>
    <message>
        <source>Added %1, not used yet</source>
        <translation>Aggiunta %1, non ancora usata</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>The security key is added. Use it at your next sign-in.</source>
        <translation>La chiave di sicurezza è aggiunta. Usarla al prossimo accesso.</translation>
    </message>
    <message>
        <source>The new authenticator is in use.</source>
        <translation>Il nuovo autenticatore è in uso.</translation>
    </message>
    <message>
        <source>Make new recovery codes?</source>
        <translation>Creare nuovi codici di recupero?</translation>
    </message>
    <message>
        <source>The ones you have are worth nothing from then on. Ten new ones are shown once.</source>
        <translation>Quelli attuali da quel momento non valgono più. Dieci nuovi vengono mostrati una volta.</translation>
    </message>
    <message>
        <source>Keep the ones I have</source>
        <translation>Mantieni quelli attuali</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>Crea nuovi codici</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>Rimuovere «%1»?</translation>
    </message>
    <message>
        <source>It opens nothing here any more. It can be added again later, by whoever has it.</source>
        <translation>Qui non apre più nulla. Può essere aggiunta di nuovo in seguito, da chi l&apos;ha.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Rimuovi la chiave</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«%1» è rimossa.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FailedPage</name>
    <message>
        <source>The key does not fit this store</source>
        <translation>La chiave non corrisponde a questo archivio</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>L&apos;archivio è danneggiato</translation>
    </message>
    <message>
        <source>The store was made by a newer Linewarden</source>
        <translation>L&apos;archivio è stato creato da un Linewarden più recente</translation>
    </message>
    <message>
        <source>There is no store here</source>
        <translation>Qui non c&apos;è alcun archivio</translation>
    </message>
    <message>
        <source>Another program has the store open</source>
        <translation>Un altro programma ha aperto l&apos;archivio</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>Il disco è pieno</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>Impossibile scrivere nella cartella</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>Impossibile leggere un file</translation>
    </message>
    <message>
        <source>The keyring is not to be had</source>
        <translation>Il portachiavi non è disponibile</translation>
    </message>
    <message>
        <source>The keyring refused the key</source>
        <translation>Il portachiavi ha negato la chiave</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>La chiave manca</translation>
    </message>
    <message>
        <source>The key is damaged</source>
        <translation>La chiave è danneggiata</translation>
    </message>
    <message>
        <source>The plant file is not valid</source>
        <translation>Il file d&apos;impianto non è valido</translation>
    </message>
    <message>
        <source>The installation could not be opened</source>
        <translation>Impossibile aprire l&apos;installazione</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Cartella: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Errore: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nulla è stato modificato.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FigureWords</name>
    <message>
        <source>Acceptable</source>
        <translation>Accettabile</translation>
    </message>
    <message>
        <source>Manageable</source>
        <translation>Gestibile</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Troppi</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Troppo</translation>
    </message>
    <message>
        <source>good to %1, at most %2</source>
        <translation>buono fino a %1, al massimo %2</translation>
    </message>
    <message>
        <source>%1; at most %2</source>
        <translation>%1; al massimo %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>al massimo %1</translation>
    </message>
    <message>
        <source>Fullest 10 minutes</source>
        <translation>10 minuti più intensi</translation>
    </message>
    <message>
        <source>Stale on the worst day</source>
        <translation>Persistenti nel giorno peggiore</translation>
    </message>
    <message>
        <source>active over 24 h; good below %1</source>
        <translation>attivi da oltre 24 h; buono sotto %1</translation>
    </message>
    <message>
        <source>Standing at the end</source>
        <translation>Presenti alla fine</translation>
    </message>
    <message>
        <source>still active</source>
        <translation>ancora attivi</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Tempo di riconoscimento</translation>
    </message>
    <message>
        <source>median; 95 of 100 within %1</source>
        <translation>mediana; 95 su 100 entro %1</translation>
    </message>
    <message>
        <source>Never acknowledged</source>
        <translation>Mai riconosciuti</translation>
    </message>
    <message>
        <source>of %1 announced</source>
        <translation>su %1 annunciati</translation>
    </message>
    <message>
        <source>good under %1</source>
        <translation>buono sotto %1</translation>
    </message>
    <message>
        <source>Per 10 minutes</source>
        <translation>Per 10 minuti</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Per ora</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Per giorno</translation>
    </message>
    <message>
        <source>Time in flood</source>
        <translation>Tempo in valanga</translation>
    </message>
    <message numerus="yes">
        <source>%n flood(s); good under 1 %</source>
        <translation>
            <numerusform>%n valanga; buono sotto 1 %</numerusform>
            <numerusform>%n valanghe; buono sotto 1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours over 30</source>
        <translation>Ore con oltre 30</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>Da %1 a %2</translation>
    </message>
    <message>
        <source>%1: no alarm was announced.</source>
        <translation>%1: nessun allarme annunciato.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) announced</source>
        <translation>
            <numerusform>%n allarme annunciato</numerusform>
            <numerusform>%n allarmi annunciati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n console(s)</source>
        <translation>
            <numerusform>su %n console</numerusform>
            <numerusform>su %n console</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3. %4 an hour for each console is acceptable.</source>
        <translation>%1: %2 %3. %4 all&apos;ora per console è accettabile.</translation>
    </message>
    <message>
        <source>%1: %2 %3. %4 an hour for each console is just manageable.</source>
        <translation>%1: %2 %3. %4 all&apos;ora per console è appena gestibile.</translation>
    </message>
    <message>
        <source>%1: %2 %3. %4 an hour for each console is more than anybody can act on.</source>
        <translation>%1: %2 %3. %4 all&apos;ora per console è più di quanto si possa gestire.</translation>
    </message>
    <message>
        <source>The standard judges by at least 30 days; this is a shorter look.</source>
        <translation>La norma valuta almeno 30 giorni; questo periodo è più breve.</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Oscillante</translation>
    </message>
    <message>
        <source>Fleeting</source>
        <translation>Fugace</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Persistente</translation>
    </message>
    <message>
        <source>Frequent</source>
        <translation>Frequente</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FiguresExport</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another folder.</source>
        <translation>%1 non è stato salvato: %2. Scegliere un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>L&apos;esportazione è stata interrotta. Nessun file è stato scritto.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FiguresRangeBar</name>
    <message>
        <source>Time of the figures</source>
        <translation>Periodo degli indicatori</translation>
    </message>
    <message>
        <source>Export figures…</source>
        <translation>Esporta indicatori…</translation>
    </message>
    <message>
        <source>Export journal…</source>
        <translation>Esporta giornale…</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 giorni</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 giorni</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Altro periodo</translation>
    </message>
    <message>
        <source>Operator consoles that share the alarms</source>
        <translation>Console operatore che si dividono gli allarmi</translation>
    </message>
    <message>
        <source>Work the figures out anew</source>
        <translation>Ricalcola gli indicatori</translation>
    </message>
    <message>
        <source>Consoles</source>
        <translation>Console</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>at most 31 days</source>
        <translation>al massimo 31 giorni</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FiguresTables</name>
    <message>
        <source>Most frequent alarms</source>
        <translation>Allarmi più frequenti</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Allarme</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Volte</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Quota sul totale</translation>
    </message>
    <message>
        <source>Bad actors</source>
        <translation>Allarmi problematici</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Che cosa si può fare</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Riconosciuti da</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Riconosciuti</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>All&apos;ora</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Tempo mediano</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 su 100 entro</translation>
    </message>
    <message>
        <source>The 20 most frequent alarms</source>
        <translation>I 20 allarmi più frequenti</translation>
    </message>
    <message>
        <source>No alarm was announced in this time.</source>
        <translation>Nessun allarme annunciato in questo periodo.</translation>
    </message>
    <message>
        <source>None: no alarm chatters, goes before anybody can act, stands for more than a day, or makes up more than a twentieth of all.</source>
        <translation>Nessuno: nessun allarme oscilla, rientra prima che si possa intervenire, resta per più di un giorno o costituisce più di un ventesimo del totale.</translation>
    </message>
    <message>
        <source>Who acknowledged</source>
        <translation>Chi ha riconosciuto</translation>
    </message>
    <message>
        <source>Nobody acknowledged an alarm of this time.</source>
        <translation>Nessuno ha riconosciuto un allarme di questo periodo.</translation>
    </message>
    <message>
        <source>The ten most frequent make up %1 of all announcements; good is %2 or less.</source>
        <translation>I dieci più frequenti, quota su tutti gli annunci: %1; buono è %2 o meno.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>File PEM (*.pem *.crt *.cer *.key);;Tutti i file (*)</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FileList</name>
    <message>
        <source>No file belongs to this version.</source>
        <translation>Nessun file appartiene a questa versione.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Salva come…</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Salva %1 come…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FirstRunWizard</name>
    <message>
        <source>Setting up Linewarden, step %1 of %2</source>
        <translation>Configurazione di Linewarden, passo %1 di %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::GroupRoleList</name>
    <message>
        <source>Groups and the roles they stand for</source>
        <translation>Gruppi e ruoli corrispondenti</translation>
    </message>
    <message>
        <source>No group yet: nobody of the directory gets a role here.</source>
        <translation>Ancora nessun gruppo: nessuno della directory riceve qui un ruolo.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Aggiungi un gruppo</translation>
    </message>
    <message>
        <source>Distinguished name of the group</source>
        <translation>Nome distinto del gruppo</translation>
    </message>
    <message>
        <source>Role of the group&apos;s members</source>
        <translation>Ruolo dei membri del gruppo</translation>
    </message>
    <message>
        <source>Take this group out</source>
        <translation>Togli questo gruppo</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::GuardedModel</name>
    <message>
        <source>%1, tag %2</source>
        <translation>%1, variabile %2</translation>
    </message>
    <message>
        <source>May differ by %1 %2</source>
        <translation>Può differire di %1 %2</translation>
    </message>
    <message>
        <source>How often it went and came back in this hour</source>
        <translation>Quante volte si è allontanato ed è tornato in quest&apos;ora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametro</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmato</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovato</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Differenza</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolleranza</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Flips</source>
        <translation>Oscillazioni</translation>
    </message>
    <message numerus="yes">
        <source>Went and came back %n time(s) in this hour</source>
        <translation>
            <numerusform>Andato e tornato %n volta in quest’ora</numerusform>
            <numerusform>Andato e tornato %n volte in quest’ora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::HashLabel</name>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuno</translation>
    </message>
    <message>
        <source>No hash yet</source>
        <translation>Ancora nessun hash</translation>
    </message>
    <message>
        <source>Hash, SHA-256</source>
        <translation>Hash, SHA-256</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copia l&apos;hash</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::HeaderChangeList</name>
    <message>
        <source>Changes of the header</source>
        <translation>Modifiche dell&apos;intestazione</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
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
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Effective from a set time</source>
        <translation>In vigore da un&apos;ora stabilita</translation>
    </message>
    <message>
        <source>What is new, such as “Less sugar”</source>
        <translation>Che cosa è nuovo, per esempio «Meno zucchero»</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descrizione</translation>
    </message>
    <message>
        <source>Otherwise it becomes effective as soon as both have signed.</source>
        <translation>Altrimenti entra in vigore appena entrambi hanno firmato.</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>In vigore dal</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titolo</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descrizione</translation>
    </message>
    <message>
        <source>effective time</source>
        <translation>ora di entrata in vigore</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ImportDialog</name>
    <message>
        <source>Import people from a file</source>
        <translation>Importa persone da un file</translation>
    </message>
    <message>
        <source>A CSV file (UTF-8) with the columns name, display-name and roles, and a line for each person, such as
lange,Eva Lange,operator maintenance-technician</source>
        <translation>Un file CSV (UTF-8) con le colonne name, display-name e roles, e una riga per persona, come
lange,Eva Lange,operator maintenance-technician</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Nessun file ancora scelto.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Righe del file</translation>
    </message>
    <message>
        <source>Choose a file of people</source>
        <translation>Scelta di un file di persone</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>File CSV (*.csv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lettura di %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s) can be invited.</source>
        <translation>
            <numerusform>%1: si può invitare %n persona.</numerusform>
            <numerusform>%1: si possono invitare %n persone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s). Nobody is invited until the file is right: correct it and choose it again.</source>
        <translation>
            <numerusform>%1: %n problema. Nessuno viene invitato finché il file non è corretto: correggerlo e sceglierlo di nuovo.</numerusform>
            <numerusform>%1: %n problemi. Nessuno viene invitato finché il file non è corretto: correggerlo e sceglierlo di nuovo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Riga %1: %2</translation>
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
        <translation>Riga</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::InviteDialog</name>
    <message>
        <source>Invite somebody</source>
        <translation>Invita qualcuno</translation>
    </message>
    <message>
        <source>They get an account and a one-time password, and choose their own password and second factor when they first sign in.</source>
        <translation>Riceve un account e una password monouso, e sceglie la propria password e il secondo fattore al primo accesso.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invita</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Reason (may be left empty)</source>
        <translation>Motivo (può restare vuoto)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Nuovo account</translation>
    </message>
    <message>
        <source>What they type to sign in: small letters, digits and . _ -</source>
        <translation>Ciò che digita per accedere: lettere minuscole, cifre e . _ -</translation>
    </message>
    <message>
        <source>As it stands on screens and signatures</source>
        <translation>Come appare sugli schermi e nelle firme</translation>
    </message>
    <message>
        <source>%1: this is asked for, and holds once a second person has confirmed it.</source>
        <translation>%1: viene richiesto e vale quando una seconda persona lo ha confermato.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Scegliere almeno un ruolo.</translation>
    </message>
    <message>
        <source>They hold this from their first sign-in.</source>
        <translation>Vale dal primo accesso.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::KeepCodesStep</name>
    <message>
        <source>Recovery codes</source>
        <translation>Codici di recupero</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::LegendEntry</name>
    <message>
        <source>Shades this tag&apos;s limits. Delete takes it out of the trend.</source>
        <translation>Evidenzia i limiti di questa variabile. Canc la toglie dal trend.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::LifeModel</name>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versione %1, %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::LineCard</name>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Good this shift</source>
        <translation>Conformi nel turno</translation>
    </message>
    <message>
        <source>Rejected this shift</source>
        <translation>Scarti nel turno</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Conformi</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Scarti</translation>
    </message>
    <message>
        <source>Availability this shift</source>
        <translation>Disponibilità nel turno</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilità</translation>
    </message>
    <message>
        <source>Speed, last hour</source>
        <translation>Velocità, ultima ora</translation>
    </message>
    <message>
        <source>Out of limits</source>
        <translation>Fuori limite</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>Target %1 %2</source>
        <translation>Obiettivo %1 %2</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Nessun obiettivo</translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation>Disponibilità %1</translation>
    </message>
    <message>
        <source>Speed of the last hour</source>
        <translation>Velocità dell&apos;ultima ora</translation>
    </message>
    <message>
        <source>All within limits</source>
        <translation>Tutto entro i limiti</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>altri %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::LinePage</name>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>There is no such line</source>
        <translation>Questa linea non esiste</translation>
    </message>
    <message>
        <source>The plant file does not name it. Choose one from Lines.</source>
        <translation>Il file d&apos;impianto non la indica. Sceglierne una da «Linee».</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostra tutte le linee</translation>
    </message>
    <message>
        <source>The line cannot be shown</source>
        <translation>Impossibile mostrare la linea</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Line before (Alt+Page Up)</source>
        <translation>Linea precedente (Alt+Pag su)</translation>
    </message>
    <message>
        <source>Next line (Alt+Page Down)</source>
        <translation>Linea successiva (Alt+Pag giù)</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>%1, all tags</source>
        <translation>%1, tutte le variabili</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::LockPage</name>
    <message>
        <source>The console is locked. The lines go on and their alarms stay in sight below; nothing can be done until the console is unlocked.</source>
        <translation>La console è bloccata. Le linee continuano e gli allarmi restano visibili in basso; per operare occorre sbloccarla.</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Sblocca</translation>
    </message>
    <message>
        <source>Sign out and let someone else in</source>
        <translation>Esci e fai accedere un&apos;altra persona</translation>
    </message>
    <message>
        <source>It locked itself because nothing was typed or clicked for a while.</source>
        <translation>Si è bloccata da sola perché per un po&apos; non è stato digitato né cliccato nulla.</translation>
    </message>
    <message>
        <source>It was locked by hand.</source>
        <translation>È stata bloccata manualmente.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica in corso…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MailCard</name>
    <message>
        <source>Mail server</source>
        <translation>Server di posta</translation>
    </message>
    <message>
        <source>Takes the mails to people on call. It is always spoken to over TLS.</source>
        <translation>Riceve le e-mail per i reperibili. La comunicazione avviene sempre su TLS.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>There is none yet: nobody is told by mail.</source>
        <translation>Non c&apos;è ancora: nessuno viene avvisato per e-mail.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MailEditor</name>
    <message>
        <source>Mail server</source>
        <translation>Server di posta</translation>
    </message>
    <message>
        <source>Server, authority or account are others than before: type the password for them, so that the kept one does not go where it was not meant to.</source>
        <translation>Server, autorità o account sono diversi da prima: digitare la password relativa, perché quella conservata non finisca dove non era destinata.</translation>
    </message>
    <message>
        <source>Give the address that the test goes to, as in “somebody@example.com”.</source>
        <translation>Indicare l&apos;indirizzo a cui va la prova, come «qualcuno@example.com».</translation>
    </message>
    <message>
        <source>The server took a mail to %1. Look whether it arrived.</source>
        <translation>Il server ha accettato un&apos;e-mail per %1. Controllare che sia arrivata.</translation>
    </message>
    <message>
        <source>The mail server is saved.</source>
        <translation>Il server di posta è salvato.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MailForm</name>
    <message>
        <source>Mail server</source>
        <translation>Server di posta</translation>
    </message>
    <message>
        <source>People on call are told by mail</source>
        <translation>I reperibili vengono avvisati per e-mail</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>As in its certificate, such as “mail.example.com”.</source>
        <translation>Come nel suo certificato, per esempio «mail.example.com».</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifratura</translation>
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
        <translation>Porta</translation>
    </message>
    <message>
        <source>Authority&apos;s file</source>
        <translation>File dell&apos;autorità</translation>
    </message>
    <message>
        <source>Of the authority that signed the server&apos;s certificate. Empty: those that this computer trusts.</source>
        <translation>Dell&apos;autorità che ha firmato il certificato del server. Vuoto: quelle di cui si fida questo computer.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Mittente</translation>
    </message>
    <message>
        <source>Address that mails come from</source>
        <translation>Indirizzo da cui partono le e-mail</translation>
    </message>
    <message>
        <source>Such as “linewarden@example.com”.</source>
        <translation>Per esempio «linewarden@example.com».</translation>
    </message>
    <message>
        <source>Account at the server</source>
        <translation>Account sul server</translation>
    </message>
    <message>
        <source>Empty: the server wants no sign-in.</source>
        <translation>Vuoto: il server non richiede l&apos;accesso.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Send a test to</source>
        <translation>Invia una prova a</translation>
    </message>
    <message>
        <source>With what stands above, also before it is saved.</source>
        <translation>Con quanto indicato sopra, anche prima di salvarlo.</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Invia una prova</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MailPassword</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Mantieni la precedente</translation>
    </message>
    <message>
        <source>Empty: the old one stays.</source>
        <translation>Vuoto: resta quella precedente.</translation>
    </message>
    <message>
        <source>Where the server asks for one. It is never shown again.</source>
        <translation>Se il server la richiede. Non viene più mostrata.</translation>
    </message>
    <message>
        <source>It is forgotten when you save.</source>
        <translation>Viene dimenticata al salvataggio.</translation>
    </message>
    <message>
        <source>One is kept; it is never shown.</source>
        <translation>Una è conservata; non viene mai mostrata.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Lock the console</source>
        <translation>Blocca la console</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Cambia utente</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Schermo intero</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte successiva della finestra</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Parte precedente della finestra</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema chiaro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema scuro</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Tema ad alto contrasto</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Opening the encrypted store</source>
        <translation>Apertura dell&apos;archivio cifrato</translation>
    </message>
    <message>
        <source>Checking keys, pages and the plant file.</source>
        <translation>Verifica di chiavi, pagine e file d&apos;impianto.</translation>
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
        <translation>I suoi ruoli sono cambiati. A sinistra ci sono le pagine che ora può aprire.</translation>
    </message>
    <message>
        <source>Silence the sound of alarms</source>
        <translation>Tacita il suono degli allarmi</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::NewPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Nuova password</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Ripeti la nuova password</translation>
    </message>
    <message>
        <source>At least 12 characters; several words make a good one. It never has to be changed without a cause.</source>
        <translation>Almeno 12 caratteri; più parole ne fanno una buona. Non va mai cambiata senza motivo.</translation>
    </message>
    <message>
        <source>This one will do.</source>
        <translation>Questa va bene.</translation>
    </message>
    <message>
        <source>This is not the same password. Type it once more.</source>
        <translation>Non è la stessa password. Digitarla ancora una volta.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::NewRecipeDialog</name>
    <message>
        <source>New recipe</source>
        <translation>Nuova ricetta</translation>
    </message>
    <message>
        <source>A recipe is what is made on one line. It begins as a draft, which you edit and then submit for signing.</source>
        <translation>Una ricetta è ciò che si produce su una linea. Comincia come bozza, che si modifica e poi si invia alla firma.</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>Inizia la bozza</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Nothing: an empty draft</source>
        <translation>Nulla: una bozza vuota</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Copy the content from</source>
        <translation>Copia il contenuto da</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::NowPanel</name>
    <message>
        <source>Now</source>
        <translation>Adesso</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Conformi</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Scarti</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilità</translation>
    </message>
    <message>
        <source>Out of limits</source>
        <translation>Fuori limite</translation>
    </message>
    <message>
        <source>All within limits</source>
        <translation>Tutto entro i limiti</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>da %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, restano %2</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>Nessun turno</translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation>Disponibilità %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::OneTimePasswordDialog</name>
    <message>
        <source>%1 is invited</source>
        <translation>%1 è invitato</translation>
    </message>
    <message>
        <source>The password of %1 is reset</source>
        <translation>La password di %1 è reimpostata</translation>
    </message>
    <message>
        <source>Waits for a second person to confirm it: %1.</source>
        <translation>Attende la conferma di una seconda persona: %1.</translation>
    </message>
    <message>
        <source>This one-time password is shown only now and kept nowhere. Hand it over in person or by telephone.</source>
        <translation>Questa password monouso si vede solo ora e non è conservata. Consegnarla di persona o per telefono.</translation>
    </message>
    <message>
        <source>Done, I have passed it on</source>
        <translation>Fatto, l&apos;ho consegnata</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Password monouso</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiata</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>Vale fino al %1.</translation>
    </message>
    <message>
        <source>Tell them: sign in as “%1” with this password; the console then asks for a password of your own and a second factor, such as an authenticator on your phone.</source>
        <translation>Da dire: accedere come «%1» con questa password; la console chiede poi una password propria e un secondo fattore, come un autenticatore sul telefono.</translation>
    </message>
    <message>
        <source>Tell them: sign in as “%1” with this password; the console then asks for a new password of your own. A new signing key is made with it; what you signed before stays verifiable.</source>
        <translation>Da dire: accedere come «%1» con questa password; la console chiede poi una nuova password propria. Con essa si crea una nuova chiave di firma; ciò che è stato firmato prima resta verificabile.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::OverviewPage</name>
    <message>
        <source>Asking the lines</source>
        <translation>Interrogazione delle linee</translation>
    </message>
    <message>
        <source>Their state is shown as soon as it is known.</source>
        <translation>Il loro stato viene mostrato non appena è noto.</translation>
    </message>
    <message>
        <source>No lines yet</source>
        <translation>Ancora nessuna linea</translation>
    </message>
    <message>
        <source>The plant file names no line. Add one under [[lines]] and start Linewarden again.</source>
        <translation>Il file d&apos;impianto non indica alcuna linea. Aggiungerne una sotto [[lines]] e riavviare Linewarden.</translation>
    </message>
    <message>
        <source>The lines cannot be shown</source>
        <translation>Impossibile mostrare le linee</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linee</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PageHeading</name>
    <message>
        <source>Search   Ctrl+K</source>
        <translation>Cerca   Ctrl+K</translation>
    </message>
    <message>
        <source>Search pages, lines, tags and commands (Ctrl+K)</source>
        <translation>Cerca pagine, linee, variabili e comandi (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ParameterDelegate</name>
    <message>
        <source>No step: the whole recipe</source>
        <translation>Nessun passo: l&apos;intera ricetta</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ParameterModel</name>
    <message>
        <source>edit</source>
        <translation>modifica</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>nuova riga</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>rimozione</translation>
    </message>
    <message>
        <source>move</source>
        <translation>spostamento</translation>
    </message>
    <message>
        <source>clearing</source>
        <translation>svuotamento</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>passi</translation>
    </message>
    <message>
        <source>%1. Problem: %2</source>
        <translation>%1. Problema: %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PasswordCard</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>La password</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>It opens the console and your signing key. Change it when somebody may have seen it; it does not run out.</source>
        <translation>Apre la console e la chiave di firma. Cambiarla se qualcuno può averla vista; non scade.</translation>
    </message>
    <message>
        <source>It is that of the plant&apos;s directory. Change it there.</source>
        <translation>È quella della directory dell&apos;impianto. Cambiarla lì.</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambia la password</translation>
    </message>
    <message>
        <source>Your signing key stays and is sealed anew. Your sessions at other workstations end.</source>
        <translation>La chiave di firma resta e viene sigillata di nuovo. Le sessioni su altre postazioni terminano.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambia la password</translation>
    </message>
    <message>
        <source>Your password is changed. Use the new one from now on.</source>
        <translation>La password è cambiata. D&apos;ora in poi usare la nuova.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Nascondi la password</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostra la password</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Il Bloc Maiusc è attivo.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PasswordsDialog</name>
    <message numerus="yes">
        <source>%n person(s) invited</source>
        <translation>
            <numerusform>%n persona invitata</numerusform>
            <numerusform>%n persone invitate</numerusform>
        </translation>
    </message>
    <message>
        <source>These one-time passwords are shown only now and kept nowhere. Copy or save them, and hand each to its person alone.</source>
        <translation>Queste password monouso si vedono solo ora e non sono conservate. Copiarle o salvarle, e consegnare ciascuna solo alla sua persona.</translation>
    </message>
    <message>
        <source>Done, I have kept them</source>
        <translation>Fatto, le ho conservate</translation>
    </message>
    <message>
        <source>One-time passwords</source>
        <translation>Password monouso</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Account</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Password monouso</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copia tutto</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Salva in un file…</translation>
    </message>
    <message>
        <source>Copied. Paste them where they are safe, then copy something else.</source>
        <translation>Copiate. Incollarle in un posto sicuro, poi copiare altro.</translation>
    </message>
    <message>
        <source>Save the one-time passwords</source>
        <translation>Salva le password monouso</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>File CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1, readable by your account alone. Whoever has the file can sign in as these people: delete it once they have.</source>
        <translation>Salvate in %1, leggibile solo da questo account. Chi ha il file può accedere come queste persone: eliminarlo appena lo hanno fatto.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeopleFiguresBar</name>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitati</translation>
    </message>
    <message>
        <source>Without second factor</source>
        <translation>Senza secondo fattore</translation>
    </message>
    <message>
        <source>Waiting role changes</source>
        <translation>Modifiche di ruolo in attesa</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invita…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeopleFilterBar</name>
    <message>
        <source>Search people</source>
        <translation>Cerca persone</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Ogni ruolo</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Ogni stato</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Secondo fattore</translation>
    </message>
    <message>
        <source>Any factor</source>
        <translation>Ogni fattore</translation>
    </message>
    <message>
        <source>No second factor</source>
        <translation>Nessun secondo fattore</translation>
    </message>
    <message>
        <source>Authenticator</source>
        <translation>Autenticatore</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Chiave di sicurezza</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Ultimo accesso</translation>
    </message>
    <message>
        <source>Any sign-in</source>
        <translation>Ogni accesso</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Mai entrati</translation>
    </message>
    <message>
        <source>Over 30 days ago</source>
        <translation>Oltre 30 giorni fa</translation>
    </message>
    <message>
        <source>Over 90 days ago</source>
        <translation>Oltre 90 giorni fa</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Secondo fattore</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Ultimo accesso</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origine</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeoplePage</name>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>The accounts are shown as soon as they are known.</source>
        <translation>Gli account appaiono appena sono noti.</translation>
    </message>
    <message>
        <source>The accounts cannot be shown</source>
        <translation>Gli account non possono essere mostrati</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>Non c&apos;è un account «%1».</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeopleTable</name>
    <message>
        <source>Nobody here</source>
        <translation>Qui non c&apos;è nessuno</translation>
    </message>
    <message>
        <source>No account passes the search and the filters above.</source>
        <translation>Nessun account supera la ricerca e i filtri sopra.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostra tutti</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PersonActs</name>
    <message>
        <source>%1: this role is taken off until a second person confirms it, so that nobody takes over such an account alone.</source>
        <translation>%1: questo ruolo è tolto finché una seconda persona non lo conferma, perché nessuno si impadronisca da solo di un tale account.</translation>
    </message>
    <message>
        <source>%1 asks to give %2 the role “%3”</source>
        <translation>%1 chiede di assegnare a %2 il ruolo «%3»</translation>
    </message>
    <message>
        <source>%1 asks to take the role “%3” from %2</source>
        <translation>%1 chiede di togliere il ruolo «%3» a %2</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <translation>Disabilitare l&apos;account di %1?</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and cannot sign in until the account is enabled again. What they did and signed stays.</source>
        <translation>Viene disconnesso ovunque subito e non può accedere finché l&apos;account non è abilitato di nuovo. Ciò che ha fatto e firmato resta.</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>Disabilita l&apos;account</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>The account of %1 is disabled.</source>
        <translation>L&apos;account di %1 è disabilitato.</translation>
    </message>
    <message>
        <source>Enable the account of %1?</source>
        <translation>Abilitare l&apos;account di %1?</translation>
    </message>
    <message>
        <source>They can sign in again as before, with these roles: %1.</source>
        <translation>Può accedere di nuovo come prima, con questi ruoli: %1.</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Abilita l&apos;account</translation>
    </message>
    <message>
        <source>Leave it disabled</source>
        <translation>Lascia disabilitato</translation>
    </message>
    <message>
        <source>The account of %1 is enabled.</source>
        <translation>L&apos;account di %1 è abilitato.</translation>
    </message>
    <message>
        <source>Reset the password of %1?</source>
        <translation>Reimpostare la password di %1?</translation>
    </message>
    <message>
        <source>You get a one-time password to hand over in person. Their sessions end. Their signing key is retired: what it signed stays verifiable, and they make a new one with their new password.</source>
        <translation>Si riceve una password monouso da consegnare di persona. Le sessioni terminano. La chiave di firma viene ritirata: ciò che ha firmato resta verificabile, e con la nuova password se ne crea una nuova.</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Reimposta la password</translation>
    </message>
    <message>
        <source>Reset the second factor of %1?</source>
        <translation>Reimpostare il secondo fattore di %1?</translation>
    </message>
    <message>
        <source>Their authenticator, security keys and recovery codes open nothing any more, and their sessions end. With their password they set up a new second factor at their next sign-in.</source>
        <translation>Autenticatore, chiavi di sicurezza e codici di recupero non aprono più nulla, e le sessioni terminano. Al prossimo accesso, con la password, si configura un nuovo secondo fattore.</translation>
    </message>
    <message>
        <source>Reset the second factor</source>
        <translation>Reimposta il secondo fattore</translation>
    </message>
    <message>
        <source>The second factor of %1 is reset.</source>
        <translation>Il secondo fattore di %1 è reimpostato.</translation>
    </message>
    <message>
        <source>End the session of %1 at %2?</source>
        <translation>Terminare la sessione di %1 su %2?</translation>
    </message>
    <message>
        <source>It ends there within five seconds. What was typed and not stored is lost.</source>
        <translation>Termina lì entro cinque secondi. Ciò che è stato digitato e non salvato va perso.</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Termina la sessione</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>The session is ended.</source>
        <translation>La sessione è terminata.</translation>
    </message>
    <message>
        <source>End all sessions of %1?</source>
        <translation>Terminare tutte le sessioni di %1?</translation>
    </message>
    <message>
        <source>They end everywhere within five seconds. The account stays as it is: they can sign in again.</source>
        <translation>Terminano ovunque entro cinque secondi. L&apos;account resta com&apos;è: può accedere di nuovo.</translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation>Termina tutte le sessioni</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Mantienile</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n sessione terminata.</numerusform>
            <numerusform>%n sessioni terminate.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 the role “%2”?</source>
        <translation>Assegnare a %1 il ruolo «%2»?</translation>
    </message>
    <message>
        <source>Take the role “%2” from %1?</source>
        <translation>Togliere il ruolo «%2» a %1?</translation>
    </message>
    <message>
        <source>%1. Why: %2</source>
        <translation>%1. Perché: %2</translation>
    </message>
    <message>
        <source>With your word it holds at once, and stands in the audit trail with both your names.</source>
        <translation>Con la sua conferma vale subito, e resta nell&apos;audit trail con entrambi i nomi.</translation>
    </message>
    <message>
        <source>Confirm the change</source>
        <translation>Conferma la modifica</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>The change is confirmed.</source>
        <translation>La modifica è confermata.</translation>
    </message>
    <message>
        <source>Take back what you asked for?</source>
        <translation>Ritirare la richiesta?</translation>
    </message>
    <message>
        <source>Refuse this change?</source>
        <translation>Rifiutare questa modifica?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Refuse the change</source>
        <translation>Rifiuta la modifica</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Lascia in attesa</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation>La richiesta è ritirata.</translation>
    </message>
    <message>
        <source>The change is refused.</source>
        <translation>La modifica è rifiutata.</translation>
    </message>
    <message>
        <source>The password of this account is kept in the plant&apos;s directory and is reset there.</source>
        <translation>La password di questo account si trova nella directory dell&apos;impianto e si reimposta lì.</translation>
    </message>
    <message>
        <source>Your own sessions are ended under “My account”.</source>
        <translation>Le proprie sessioni si terminano in «Il mio account».</translation>
    </message>
    <message>
        <source>The plant&apos;s directory</source>
        <translation>La directory dell&apos;impianto</translation>
    </message>
    <message>
        <source>They can sign in again.</source>
        <translation>La persona può accedere di nuovo.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PersonFacts</name>
    <message>
        <source>%1, from the plant&apos;s directory</source>
        <translation>%1, dalla directory dell&apos;impianto</translation>
    </message>
    <message>
        <source>%1, account of this plant</source>
        <translation>%1, account di questo impianto</translation>
    </message>
    <message>
        <source>Here since %1.</source>
        <translation>Presente dal %1.</translation>
    </message>
    <message>
        <source>Last sign-in %1.</source>
        <translation>Ultimo accesso %1.</translation>
    </message>
    <message>
        <source>Never signed in.</source>
        <translation>Mai entrato.</translation>
    </message>
    <message>
        <source>Their one-time password ran out %1. Reset it to give them another one.</source>
        <translation>La password monouso è scaduta il %1. Reimpostarla per darne un&apos;altra.</translation>
    </message>
    <message>
        <source>Their one-time password holds until %1.</source>
        <translation>La password monouso vale fino al %1.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>They hold no role and can do nothing.</source>
        <translation>Nessun ruolo: non può fare nulla.</translation>
    </message>
    <message>
        <source>Since %1, from set-up</source>
        <translation>Dal %1, dalla configurazione iniziale</translation>
    </message>
    <message>
        <source>Since %1, from %2</source>
        <translation>Dal %1, da %2</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>ultimo uso %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>non ancora usato</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 waits for a second person: %2 asked to give it.</source>
        <translation>%1 attende una seconda persona: %2 ha chiesto di assegnarlo.</translation>
    </message>
    <message>
        <source>%1 waits for a second person: %2 asked to take it.</source>
        <translation>%1 attende una seconda persona: %2 ha chiesto di toglierlo.</translation>
    </message>
    <message>
        <source>Second factors</source>
        <translation>Secondi fattori</translation>
    </message>
    <message>
        <source>None yet: they choose one when they first sign in.</source>
        <translation>Ancora nessuno: si sceglie al primo accesso.</translation>
    </message>
    <message>
        <source>None. The console asks for one at their next sign-in.</source>
        <translation>Nessuno. La console lo chiede al prossimo accesso.</translation>
    </message>
    <message>
        <source>Authenticator</source>
        <translation>Autenticatore</translation>
    </message>
    <message>
        <source>Security key “%1”</source>
        <translation>Chiave di sicurezza «%1»</translation>
    </message>
    <message>
        <source>Added %1; last used %2</source>
        <translation>Aggiunta %1; ultimo uso %2</translation>
    </message>
    <message>
        <source>Added %1; not used yet</source>
        <translation>Aggiunta %1; non ancora usata</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>%n codice di recupero rimasto</numerusform>
            <numerusform>%n codici di recupero rimasti</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
    <message>
        <source>Signed in nowhere.</source>
        <translation>Nessuna sessione aperta.</translation>
    </message>
    <message>
        <source>End all…</source>
        <translation>Termina tutte…</translation>
    </message>
    <message>
        <source>Since %1, seen %2</source>
        <translation>Dal %1, vista %2</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, bloccata</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Termina…</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Chiave di firma</translation>
    </message>
    <message>
        <source>None yet: it is made when they choose their password.</source>
        <translation>Ancora nessuna: si crea quando si sceglie la password.</translation>
    </message>
    <message>
        <source>Made %1, retired %2: %3</source>
        <translation>Creata %1, ritirata %2: %3</translation>
    </message>
    <message>
        <source>In use since %1</source>
        <translation>In uso dal %1</translation>
    </message>
    <message>
        <source>Retired keys sign no more. What they signed stays verifiable, and nobody can make another signature with them.</source>
        <translation>Le chiavi ritirate non firmano più. Ciò che hanno firmato resta verificabile, e nessuno può fare altre firme con esse.</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Attività</translation>
    </message>
    <message>
        <source>Only those who may read the audit trail see this: administrators, security officers and auditors.</source>
        <translation>Visibile solo a chi può leggere l&apos;audit trail: amministratori, responsabili della cybersecurity e auditor.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Ancora nulla.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The newest %1. All of it stands in the audit trail.</source>
        <translation>Le %1 voci più recenti. Tutto si trova nell&apos;audit trail.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
    <message>
        <source>All that %1 did, on the audit page</source>
        <translation>Tutto ciò che ha fatto %1, nella pagina «Audit»</translation>
    </message>
    <message>
        <source>Of the account</source>
        <translation>Dell&apos;account</translation>
    </message>
    <message>
        <source>All that happened to the account %1, on the audit page</source>
        <translation>Tutto ciò che è accaduto all&apos;account %1, nella pagina «Audit»</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PersonPanel</name>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>This account cannot be shown</source>
        <translation>Questo account non può essere mostrato</translation>
    </message>
    <message>
        <source>Another one-time password…</source>
        <translation>Altra password monouso…</translation>
    </message>
    <message>
        <source>Reset the password…</source>
        <translation>Reimposta la password…</translation>
    </message>
    <message>
        <source>Reset the second factor…</source>
        <translation>Reimposta il secondo fattore…</translation>
    </message>
    <message>
        <source>Enable the account…</source>
        <translation>Abilita l&apos;account…</translation>
    </message>
    <message>
        <source>Disable the account…</source>
        <translation>Disabilita l&apos;account…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PhraseDialog</name>
    <message>
        <source>Write down the emergency phrase</source>
        <translation>Annotare la frase di emergenza</translation>
    </message>
    <message>
        <source>These ten words open the emergency account once, for one shift. They are shown only now and kept nowhere. A phrase from before opens nothing any more: destroy it.</source>
        <translation>Queste dieci parole aprono l&apos;account di emergenza una volta, per un turno. Si vedono solo ora e non sono conservate. Una frase precedente non apre più nulla: distruggerla.</translation>
    </message>
    <message>
        <source>Put the paper into an envelope, seal it, sign and date across the seal. Give it to whoever can be reached in every shift and has no account here, such as the gatehouse safe. Who opens it gives name and reason, and everybody is told at once.</source>
        <translation>Mettere il foglio in una busta, sigillarla, firmare e datare sul sigillo. Consegnarla a chi è raggiungibile in ogni turno e non ha un account qui, come la cassaforte della portineria. Chi la apre dà nome e motivo, e tutti lo sanno subito.</translation>
    </message>
    <message>
        <source>It is on paper and goes into a sealed envelope</source>
        <translation>È su carta e va in una busta sigillata</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copied. Do not leave it in a file, and copy something else afterwards.</source>
        <translation>Copiata. Non lasciarla in un file, e poi copiare altro.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Look at it and try again, or write the words down.</source>
        <translation>La stampante non ha accettato la pagina. Controllarla e riprovare, o annotare le parole.</translation>
    </message>
    <message>
        <source>Linewarden: emergency access of %1</source>
        <translation>Linewarden: accesso di emergenza di %1</translation>
    </message>
    <message>
        <source>Opens the emergency account once. Keep in a sealed envelope.</source>
        <translation>Apre l&apos;account di emergenza una volta. Conservare in una busta sigillata.</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the page at once.</source>
        <translation>Inviata alla stampante. Ritirare subito la pagina.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PlanCard</name>
    <message>
        <source>On-call plans</source>
        <translation>Piani di reperibilità</translation>
    </message>
    <message>
        <source>A plan says who is told by mail of which alarms, and who is told next while nobody acknowledges.</source>
        <translation>Un piano indica chi viene avvisato per e-mail e di quali allarmi, e chi viene avvisato dopo finché nessuno riconosce.</translation>
    </message>
    <message>
        <source>There is no plan yet: nobody is told by mail.</source>
        <translation>Non c&apos;è ancora alcun piano: nessuno viene avvisato per e-mail.</translation>
    </message>
    <message>
        <source>Nobody is told while the mail server is switched off.</source>
        <translation>Nessuno viene avvisato finché il server di posta è disattivato.</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Aggiungi piano</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Disattivato.</translation>
    </message>
    <message>
        <source>Remove the plan “%1”?</source>
        <translation>Rimuovere il piano «%1»?</translation>
    </message>
    <message>
        <source>Nobody is told by it any more, not of alarms that stand now either. To pause it, switch it off instead.</source>
        <translation>Non avvisa più nessuno, nemmeno degli allarmi ora presenti. Per sospenderlo, disattivarlo.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>The plan “%1” is removed.</source>
        <translation>Il piano «%1» è rimosso.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PlanEditor</name>
    <message>
        <source>Add an on-call plan</source>
        <translation>Aggiungi un piano di reperibilità</translation>
    </message>
    <message>
        <source>On-call plan “%1”</source>
        <translation>Piano di reperibilità «%1»</translation>
    </message>
    <message>
        <source>The plan “%1” is saved.</source>
        <translation>Il piano «%1» è salvato.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PlanForm</name>
    <message>
        <source>Plan</source>
        <translation>Piano</translation>
    </message>
    <message>
        <source>It is in force</source>
        <translation>È in vigore</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Such as “Maintenance at night”.</source>
        <translation>Per esempio «Manutenzione notturna».</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Che cosa accade</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>Chi viene avvisato</translation>
    </message>
    <message>
        <source>The time runs from when an alarm is announced. A later step is told only while nobody has acknowledged it. Several addresses stand with commas between them.</source>
        <translation>Il tempo decorre dall&apos;annuncio di un allarme. Un passo successivo scatta solo finché nessuno ha riconosciuto l&apos;allarme. Più indirizzi si separano con virgole.</translation>
    </message>
    <message>
        <source>Of which alarms</source>
        <translation>Di quali allarmi</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PlantStep</name>
    <message numerus="yes">
        <source>%1: %n line(s), </source>
        <translation>
            <numerusform>%1: %n linea, </numerusform>
            <numerusform>%1: %n linee, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s), </source>
        <translation>
            <numerusform>%n unità, </numerusform>
            <numerusform>%n unità, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n PLC(s), </source>
        <translation>
            <numerusform>%n PLC, </numerusform>
            <numerusform>%n PLC, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s).</source>
        <translation>
            <numerusform>%n variabile.</numerusform>
            <numerusform>%n variabili.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plant</source>
        <translation>L&apos;impianto</translation>
    </message>
    <message>
        <source>A plant file names the lines, units, PLCs and tags of this site. Linewarden keeps a copy of its own.</source>
        <translation>Un file d&apos;impianto indica linee, unità, PLC e variabili di questo sito. Linewarden ne conserva una copia propria.</translation>
    </message>
    <message>
        <source>The demo plant: three lines to practise on, run by plantsim</source>
        <translation>L&apos;impianto dimostrativo: tre linee su cui esercitarsi, gestite da plantsim</translation>
    </message>
    <message>
        <source>A plant file</source>
        <translation>Un file d&apos;impianto</translation>
    </message>
    <message>
        <source>Plant file (TOML)</source>
        <translation>File d&apos;impianto (TOML)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>What is wrong with the plant file</source>
        <translation>Che cosa non va nel file d&apos;impianto</translation>
    </message>
    <message>
        <source>Key to the store</source>
        <translation>Chiave dell&apos;archivio</translation>
    </message>
    <message>
        <source>Every record is encrypted. Where is this workstation to keep the key?</source>
        <translation>Ogni registrazione è cifrata. Dove deve conservare la chiave questa postazione?</translation>
    </message>
    <message>
        <source>In this account&apos;s keyring (advised)</source>
        <translation>Nel portachiavi di questo account (consigliato)</translation>
    </message>
    <message>
        <source>In a key file, for workstations without a keyring</source>
        <translation>In un file di chiave, per postazioni senza portachiavi</translation>
    </message>
    <message>
        <source>Key file, made where it is missing</source>
        <translation>File di chiave, creato se manca</translation>
    </message>
    <message>
        <source>Keep it on another medium than the store, readable by this account only.</source>
        <translation>Conservarlo su un supporto diverso dall&apos;archivio, leggibile solo da questo account.</translation>
    </message>
    <message>
        <source>Choose the plant file</source>
        <translation>Scegliere il file d&apos;impianto</translation>
    </message>
    <message>
        <source>Plant files (*.toml);;All files (*)</source>
        <translation>File d&apos;impianto (*.toml);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura in corso…</translation>
    </message>
    <message>
        <source>This plant file cannot be used:</source>
        <translation>Questo file d&apos;impianto non può essere usato:</translation>
    </message>
    <message>
        <source>Say where the key file is or is to be made.</source>
        <translation>Indicare dove si trova o va creato il file di chiave.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PolicyModel</name>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Secondo fattore</translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>Blocco dopo</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>Sessione più lunga</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sessioni</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PolicyPanel</name>
    <message>
        <source>Save the rules</source>
        <translation>Salva le regole</translation>
    </message>
    <message>
        <source>Demanded second factor</source>
        <translation>Secondo fattore richiesto</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualsiasi</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Chiave di sicurezza</translation>
    </message>
    <message>
        <source>Who has no security key yet is let in only to add one.</source>
        <translation>Chi non ha ancora una chiave di sicurezza entra solo per aggiungerne una.</translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>Blocco dopo</translation>
    </message>
    <message>
        <source>When nobody touches keyboard or mouse.</source>
        <translation>Quando nessuno tocca tastiera o mouse.</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>Sessione più lunga</translation>
    </message>
    <message>
        <source>Then one has to sign in anew. NIST SP 800-63B asks for 12 h at most.</source>
        <translation>Poi si deve accedere di nuovo. NIST SP 800-63B chiede al massimo 12 h.</translation>
    </message>
    <message>
        <source>One session a workstation</source>
        <translation>Una sessione per postazione</translation>
    </message>
    <message>
        <source>A new sign-in ends the one before at the same workstation.</source>
        <translation>Un nuovo accesso termina il precedente sulla stessa postazione.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>This makes the role weaker, and is told as a security alert.</source>
        <translation>Questo indebolisce il ruolo e viene segnalato come avviso di sicurezza.</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PolicySection</name>
    <message>
        <source>Who holds several roles keeps to the strictest rule of each. A change holds from the next sign-in; the idle lock at once.</source>
        <translation>Chi ha più ruoli segue la regola più severa di ciascuno. Una modifica vale dal prossimo accesso; il blocco per inattività subito.</translation>
    </message>
    <message>
        <source>Rules for roles</source>
        <translation>Regole per i ruoli</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>Le regole sono salvate.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PriorityShares</name>
    <message>
        <source>High and critical</source>
        <translation>Alta e critica</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bassa</translation>
    </message>
    <message>
        <source>the aim</source>
        <translation>l&apos;obiettivo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, the aim is %3</source>
        <translation>%1: %2, l&apos;obiettivo è %3</translation>
    </message>
    <message>
        <source>Aim of %1: %2</source>
        <translation>Obiettivo per %1: %2</translation>
    </message>
    <message>
        <source>Critical alone: %1; with four priorities the aim is under %2.</source>
        <translation>Solo critica: %1; con quattro priorità l&apos;obiettivo è sotto %2.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ProblemStrip</name>
    <message>
        <source>Next problem (F8)</source>
        <translation>Problema successivo (F8)</translation>
    </message>
    <message>
        <source>No problems. The draft may be submitted.</source>
        <translation>Nessun problema. La bozza può essere inviata alla firma.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s). %1</source>
        <translation>
            <numerusform>%n problema. %1</numerusform>
            <numerusform>%n problemi. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ProductFields</name>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Such as “Lemonade 0.5 l”</source>
        <translation>Per esempio «Limonata 0,5 l»</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Enter what is made.</source>
        <translation>Inserire che cosa si produce.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::Program</name>
    <message>
        <source>The practice plant could not start</source>
        <translation>L&apos;impianto di esercitazione non si è avviato</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ProofActs</name>
    <message>
        <source>Stopped. What was verified before still holds.</source>
        <translation>Interrotta. Ciò che era stato verificato prima resta valido.</translation>
    </message>
    <message>
        <source>Entry %1 is wrong: %2</source>
        <translation>La voce %1 è errata: %2</translation>
    </message>
    <message numerus="yes">
        <source>The clock was set back %n time(s), first before entry %1.</source>
        <translation>
            <numerusform>L&apos;orologio è stato spostato indietro %n volta, prima della voce %1.</numerusform>
            <numerusform>L&apos;orologio è stato spostato indietro %n volte, la prima volta prima della voce %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A checkpoint of %1 entries is made.</source>
        <translation>È stato creato un checkpoint su %1 voci.</translation>
    </message>
    <message>
        <source>Save checkpoint</source>
        <translation>Salva checkpoint</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Testo (*.txt)</translation>
    </message>
    <message>
        <source>Verify against a checkpoint file</source>
        <translation>Verifica rispetto a un file di checkpoint</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Salva la prova</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>Entries 1 to %1 are archived and were not looked at.</source>
        <translation>Le voci da 1 a %1 sono archiviate e non sono state esaminate.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are as written, but: %3</source>
        <translation>Le voci da %1 a %2 sono come sono state scritte, ma: %3</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Le voci da %1 a %2</translation>
    </message>
    <message>
        <source>All %1 entries</source>
        <translation>Tutte le %1 voci</translation>
    </message>
    <message>
        <source>%1 are as written, and agree with %2 checkpoints, %3 of them from the file.</source>
        <translation>%1 sono come sono state scritte e concordano con %2 checkpoint, di cui %3 dal file.</translation>
    </message>
    <message>
        <source>%1 are as written, and agree with %2 checkpoints.</source>
        <translation>%1 sono come sono state scritte e concordano con %2 checkpoint.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ProofDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>And show that it is you:</source>
        <translation>E confermare la propria identità:</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica in corso…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ProofForm</name>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Secondo fattore</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Chiave di sicurezza</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Inserire la password.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Inserire il PIN della chiave di sicurezza.</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>Inserire il codice mostrato ora dall&apos;autenticatore.</translation>
    </message>
    <message>
        <source>Phrase from the sealed envelope</source>
        <translation>Frase della busta sigillata</translation>
    </message>
    <message>
        <source>The one that opened this access.</source>
        <translation>Quella che ha aperto questo accesso.</translation>
    </message>
    <message>
        <source>Enter the phrase, as it stands on the paper.</source>
        <translation>Inserire la frase come sta sulla carta.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::QrCode</name>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>Codice QR per l&apos;app di autenticazione</translation>
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
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>Not exported: the content is damaged. Look at the checks of this version.</source>
        <translation>Non esportata: il contenuto è danneggiato. Esaminare i controlli di questa versione.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>file name</comment>
        <translation>%1, versione %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Salva come PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recipe as JSON (*.json)</source>
        <translation>Ricetta come JSON (*.json)</translation>
    </message>
    <message>
        <source>Parameters as CSV (*.csv)</source>
        <translation>Parametri come CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Esporta la ricetta</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salva %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Inviata alla stampante.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Look at it and try again, or save as PDF.</source>
        <translation>La stampante non ha accettato la pagina. Controllarla e riprovare, oppure salvare come PDF.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeCompareView</name>
    <message>
        <source>There is no effective version; everything is new.</source>
        <translation>Non c&apos;è una versione in vigore; tutto è nuovo.</translation>
    </message>
    <message>
        <source>Parameters, before and after</source>
        <translation>Parametri, prima e dopo</translation>
    </message>
    <message>
        <source>Only changes (%1 of %2)</source>
        <translation>Solo modifiche (%1 di %2)</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Solo modifiche</translation>
    </message>
    <message>
        <source>No parameter changes</source>
        <translation>Nessun parametro cambia</translation>
    </message>
    <message>
        <source>All parameters have the values, limits and tolerances that they had before.</source>
        <translation>Tutti i parametri hanno i valori, i limiti e le tolleranze che avevano prima.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeEditor</name>
    <message>
        <source>Discard…</source>
        <translation>Elimina…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Submit for signing…</source>
        <translation>Invia alla firma…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>This is no draft any more: somebody submitted or discarded it.</source>
        <translation>Questa non è più una bozza: qualcuno l&apos;ha inviata alla firma o eliminata.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 su %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Non salvata</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvata</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>No draft is open.</source>
        <translation>Nessuna bozza aperta.</translation>
    </message>
    <message>
        <source>All is saved.</source>
        <translation>Tutto è salvato.</translation>
    </message>
    <message>
        <source>First correct this:
%1</source>
        <translation>Correggere prima questo:
%1</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Elimina %1</translation>
    </message>
    <message>
        <source>The draft and its files are taken away for good, for everybody. That it was there stands in the audit trail.</source>
        <translation>La bozza e i suoi file vengono eliminati definitivamente, per tutti. Che sia esistita resta nell&apos;audit trail.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Leave the draft</source>
        <translation>Abbandona la bozza</translation>
    </message>
    <message>
        <source>What was changed since the draft was last saved is lost unless it is saved now.</source>
        <translation>Ciò che è stato modificato dall&apos;ultimo salvataggio della bozza va perso, se non viene salvato ora.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Continua a modificare</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Esci senza salvare</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>Salva ed esci</translation>
    </message>
    <message>
        <source>Not saved: the draft was changed by somebody else</source>
        <translation>Non salvata: la bozza è stata modificata da qualcun altro</translation>
    </message>
    <message>
        <source>%1
Reloading shows what they saved. The parameters that you typed go to the clipboard as CSV, so that you can paste or compare them.</source>
        <translation>%1
Ricaricando si vede che cosa è stato salvato. I parametri digitati vanno negli appunti come CSV, per poterli incollare o confrontare.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Resta qui</translation>
    </message>
    <message>
        <source>Copy mine and reload</source>
        <translation>Copia i miei e ricarica</translation>
    </message>
    <message>
        <source>Nothing was imported from %1.</source>
        <translation>Nulla è stato importato da %1.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importazione</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s) imported.</source>
        <translation>
            <numerusform>%n parametro importato.</numerusform>
            <numerusform>%n parametri importati.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The file is of %2 on %3; product and line of this draft stay.</source>
        <translation>%1 Il file riguarda %2 su %3; prodotto e linea di questa bozza restano.</translation>
    </message>
    <message>
        <source>Not exported: first correct the cells that are marked.</source>
        <translation>Non esportata: correggere prima le celle evidenziate.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Importa una ricetta</translation>
    </message>
    <message>
        <source>Recipes (*.json *.csv);;All files (*)</source>
        <translation>Ricette (*.json *.csv);;Tutti i file (*)</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>Recipe, JSON (*.json)</source>
        <translation>Ricetta, JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the draft</source>
        <translation>Esporta la bozza</translation>
    </message>
    <message>
        <source>Parameters, CSV (*.csv)</source>
        <translation>Parametri, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Add a file to the draft</source>
        <translation>Aggiungi un file alla bozza</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Salva il file</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeFilterBar</name>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>New recipe…</source>
        <translation>Nuova ricetta…</translation>
    </message>
    <message>
        <source>Search recipes</source>
        <translation>Cerca ricette</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Any line</source>
        <translation>Tutte le linee</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Tutti gli stati</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Attuali</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Tutte le versioni</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeHead</name>
    <message>
        <source>Recipes</source>
        <translation>Ricette</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Torna all&apos;elenco (Esc)</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Firma…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Respingi…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>New version from this</source>
        <translation>Nuova versione da questa</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copia in…</translation>
    </message>
    <message>
        <source>Load into PLC…</source>
        <translation>Carica nel PLC…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Ritira…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Salva come PDF…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Esporta come JSON…</translation>
    </message>
    <message>
        <source>Export parameters as CSV…</source>
        <translation>Esporta i parametri come CSV…</translation>
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
        <translation>%1 · «%2»</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>title, text</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Document…</source>
        <translation>Documento…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Storico</translation>
    </message>
    <message>
        <source>What the audit trail holds about this version</source>
        <translation>Ciò che l&apos;audit trail contiene su questa versione</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeList</name>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>The recipes are shown as soon as they are known.</source>
        <translation>Le ricette appaiono appena sono note.</translation>
    </message>
    <message>
        <source>The recipes cannot be shown</source>
        <translation>Le ricette non possono essere mostrate</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No recipes yet</source>
        <translation>Ancora nessuna ricetta</translation>
    </message>
    <message>
        <source>A recipe says what values a line runs with: each with its limits and how far the PLC may differ. It begins as a draft, and once two people have signed it, it can be loaded.</source>
        <translation>Una ricetta indica con quali valori funziona una linea: ciascuno con i suoi limiti e con lo scarto ammesso nel PLC. Comincia come bozza e, una volta firmata da due persone, può essere caricata.</translation>
    </message>
    <message>
        <source>No recipe here</source>
        <translation>Nessuna ricetta qui</translation>
    </message>
    <message>
        <source>No version passes the search and the filters above.</source>
        <translation>Nessuna versione corrisponde alla ricerca e ai filtri sopra.</translation>
    </message>
    <message>
        <source>Show all recipes</source>
        <translation>Mostra tutte le ricette</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Ricette</translation>
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
        <translation>%1, scritta da %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Prodotto</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versione</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificata</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeParameterModel</name>
    <message>
        <source>Formula</source>
        <translation>Formula</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>Limiti: %1</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>How far the PLC may differ before it is drift</source>
        <translation>Di quanto il PLC può differire prima che sia deriva</translation>
    </message>
    <message>
        <source>%1 is no tag of this plant.</source>
        <translation>%1 non è una variabile di questo impianto.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>Non letto</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parametro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limiti</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolleranza</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <source>PLC now</source>
        <translation>PLC ora</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeParameterTable</name>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeView</name>
    <message>
        <source>The version is submitted and waits for its signatures.</source>
        <translation>La versione è inviata alla firma e attende le sue firme.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>La bozza è eliminata.</translation>
    </message>
    <message>
        <source>The draft that is open is not saved. Save it or close it first.</source>
        <translation>La bozza aperta non è salvata. Prima salvarla o chiuderla.</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>The recipe is shown as soon as it is known.</source>
        <translation>La ricetta appare appena è nota.</translation>
    </message>
    <message>
        <source>The recipe cannot be shown</source>
        <translation>La ricetta non può essere mostrata</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Torna all&apos;elenco</translation>
    </message>
    <message>
        <source>Part of the version</source>
        <translation>Parte della versione</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parametri</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firme</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Commenti</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Dove è in uso</translation>
    </message>
    <message>
        <source>What you had not saved is lost: this is no draft any more, or you may not edit it now.</source>
        <translation>Ciò che non era salvato è perso: questa non è più una bozza, o ora non è consentito modificarla.</translation>
    </message>
    <message>
        <source>what was not saved</source>
        <translation>ciò che non era salvato</translation>
    </message>
    <message>
        <source>Somebody saved the draft meanwhile. What you had not saved is on the clipboard as CSV.</source>
        <translation>Nel frattempo qualcuno ha salvato la bozza. Ciò che non era salvato è negli appunti come CSV.</translation>
    </message>
    <message>
        <source>What you had not saved is here again.</source>
        <translation>Ciò che non era salvato è di nuovo qui.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipesPage</name>
    <message>
        <source>Part of the recipes</source>
        <translation>Parte delle ricette</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Ricette</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>There is no recipe “%1”.</source>
        <translation>La ricetta «%1» non esiste.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecoveryCodesStep</name>
    <message>
        <source>Recovery codes</source>
        <translation>Codici di recupero</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecoveryCodesView</name>
    <message>
        <source>Each of these opens the second step once, when the phone is lost or broken. Keep them where you keep the keys of the plant, not on this workstation. They are shown only now.</source>
        <translation>Ciascuno di questi apre una volta il secondo passo, quando il telefono è perso o rotto. Conservarli dove si tengono le chiavi dell&apos;impianto, non su questa postazione. Vengono mostrati solo ora.</translation>
    </message>
    <message>
        <source>I have written them down or saved them</source>
        <translation>Li ho annotati o salvati</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Stampa…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Salva in un file…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Salva i codici di recupero</translation>
    </message>
    <message>
        <source>Saved to %1, readable by this account only. Move it off this workstation.</source>
        <translation>Salvati in %1, leggibile solo da questo account. Spostarlo da questa postazione.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Look at it and try again, or save to a file.</source>
        <translation>La stampante non ha accettato la pagina. Controllarla e riprovare, oppure salvare in un file.</translation>
    </message>
    <message>
        <source>Linewarden: recovery codes</source>
        <translation>Linewarden: codici di recupero</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the page at once.</source>
        <translation>Inviati alla stampante. Ritirare subito la pagina.</translation>
    </message>
    <message>
        <source>Copied. Paste them into a password manager, then copy something else.</source>
        <translation>Copiati. Incollarli in un gestore di password, poi copiare altro.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecoveryPhraseStep</name>
    <message>
        <source>These 24 words open the store when this workstation or its keyring is lost. Write them on paper, in order, and lock them away: whoever has them and the store can read all of it. They are shown only now and cannot be had again.</source>
        <translation>Queste 24 parole aprono l&apos;archivio se questa postazione o il suo portachiavi va perso. Scriverle su carta, in ordine, e custodirle sotto chiave: chi possiede le parole e l&apos;archivio può leggerne tutto il contenuto. Vengono mostrate solo ora e non si possono riavere.</translation>
    </message>
    <message>
        <source>I have written the words down</source>
        <translation>Le parole sono state annotate</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Frase di recupero</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RefusalPanel</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Rows and reasons</source>
        <translation>Righe e motivi</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RejectDialog</name>
    <message>
        <source>Reject %1?</source>
        <translation>Respingere %1?</translation>
    </message>
    <message>
        <source>It goes back to its author with your reason and cannot be signed any more; a new version can be made from it. What is effective now stays so.</source>
        <translation>Torna al suo autore con il motivo indicato e non può più essere firmata; se ne può creare una nuova versione. Ciò che è in vigore ora lo resta.</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Respingi</translation>
    </message>
    <message>
        <source>Leave it waiting</source>
        <translation>Lascia in attesa</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>%1 è respinta.</translation>
    </message>
    <message>
        <source>What has to be another. Its author reads it, and it stands in the audit trail.</source>
        <translation>Che cosa deve essere diverso. L&apos;autore lo legge, e resta nell&apos;audit trail.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewDelegate</name>
    <message>
        <source>%1, disabled</source>
        <translation>%1, disabilitato</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewHead</name>
    <message>
        <source>Last signed review</source>
        <translation>Ultima revisione firmata</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>Revisione aperta</translation>
    </message>
    <message>
        <source>Open a review…</source>
        <translation>Apri una revisione…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuna</translation>
    </message>
    <message>
        <source>Nobody has signed who holds which role.</source>
        <translation>Nessuno ha firmato chi ha quale ruolo.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) looked at</source>
        <translation>
            <numerusform>%n ruolo esaminato</numerusform>
            <numerusform>%n ruoli esaminati</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1: %2, %3.</source>
        <translation>Da %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n tolto</numerusform>
            <numerusform>%n tolti</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuna</translation>
    </message>
    <message>
        <source>A review lists every role that somebody holds, as of now.</source>
        <translation>Una revisione elenca ogni ruolo assegnato ora.</translation>
    </message>
    <message>
        <source>Opened by %1 on %2.</source>
        <translation>Aperta da %1 il %2.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewModel</name>
    <message>
        <source>%1; the account is disabled</source>
        <translation>%1; l&apos;account è disabilitato</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Deciso da %1, %2</translation>
    </message>
    <message>
        <source>%1, not used for long</source>
        <translation>%1, non usato da tempo</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Ruolo</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>Dal</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Assegnato da</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Ultimo uso</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisione</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewSection</name>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>The reviews are shown as soon as they are known.</source>
        <translation>Le revisioni appaiono appena sono note.</translation>
    </message>
    <message>
        <source>The reviews cannot be shown</source>
        <translation>Le revisioni non possono essere mostrate</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>Ancora nessuna revisione</translation>
    </message>
    <message>
        <source>A security officer opens a review, walks through who holds which role, keeps or removes each, and signs. Twice a year is a good habit.</source>
        <translation>Un responsabile della cybersecurity apre una revisione, percorre chi ha quale ruolo, mantiene o toglie ciascuno e firma. Due volte l&apos;anno è una buona abitudine.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisioni</translation>
    </message>
    <message>
        <source>This is your own role. Another security officer or an administrator decides.</source>
        <translation>È un proprio ruolo. Decide un altro responsabile della cybersecurity o un amministratore.</translation>
    </message>
    <message>
        <source>Administrators decide over administrators and security officers only.</source>
        <translation>Gli amministratori decidono solo su amministratori e responsabili della cybersecurity.</translation>
    </message>
    <message>
        <source>The review is open: decide each role, then sign.</source>
        <translation>La revisione è aperta: decidere ogni ruolo, poi firmare.</translation>
    </message>
    <message>
        <source>The review is signed, and what was to be removed is removed.</source>
        <translation>La revisione è firmata, e ciò che andava tolto è tolto.</translation>
    </message>
    <message>
        <source>access-review-%1.pdf</source>
        <translation>revisione-accessi-%1.pdf</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>Esporta la revisione</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvata come %1.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewTable</name>
    <message>
        <source>All is decided</source>
        <translation>Tutto è deciso</translation>
    </message>
    <message>
        <source>No role of this review is undecided any more.</source>
        <translation>Nessun ruolo di questa revisione è più da decidere.</translation>
    </message>
    <message>
        <source>Roles of this review</source>
        <translation>Ruoli di questa revisione</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewView</name>
    <message>
        <source>Export as PDF…</source>
        <translation>Esporta come PDF…</translation>
    </message>
    <message>
        <source>Sign review…</source>
        <translation>Firma la revisione…</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>Solo da decidere</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>Mantieni (K)</translation>
    </message>
    <message>
        <source>Remove… (R)</source>
        <translation>Togli… (R)</translation>
    </message>
    <message>
        <source>K keeps the chosen role, R removes it. Nothing changes before the review is signed.</source>
        <translation>K mantiene il ruolo scelto, R lo toglie. Nulla cambia prima che la revisione sia firmata.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are undecided. Decide all, then sign.</source>
        <translation>
            <numerusform>%n ruolo è da decidere. Decidere tutti, poi firmare.</numerusform>
            <numerusform>%n ruoli sono da decidere. Decidere tutti, poi firmare.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RoleChoice</name>
    <message>
        <source>Roles</source>
        <translation>Ruoli</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RolesDialog</name>
    <message>
        <source>The roles of this account come from its groups in the plant&apos;s directory. What is changed here holds until their next sign-in.</source>
        <translation>I ruoli di questo account vengono dai suoi gruppi nella directory dell&apos;impianto. Ciò che si cambia qui vale fino al prossimo accesso.</translation>
    </message>
    <message>
        <source>What is changed counts wherever they are signed in.</source>
        <translation>Ciò che si cambia vale ovunque sia aperta una sessione.</translation>
    </message>
    <message>
        <source>Change the roles of %1</source>
        <translation>Modifica dei ruoli di %1</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>Modifica i ruoli</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>A change waits for a second person.</source>
        <translation>Una modifica attende una seconda persona.</translation>
    </message>
    <message>
        <source>%1: this is asked for, and holds once a second person has confirmed it.</source>
        <translation>%1: viene richiesto e vale quando una seconda persona lo ha confermato.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Non è cambiato ancora nulla.</translation>
    </message>
    <message>
        <source>This holds as soon as it is changed.</source>
        <translation>Vale appena modificato.</translation>
    </message>
    <message>
        <source>Asked. A second person has to confirm it.</source>
        <translation>Richiesto. Una seconda persona deve confermare.</translation>
    </message>
    <message>
        <source>The roles of %1 are changed.</source>
        <translation>I ruoli di %1 sono modificati.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RouteEditor</name>
    <message>
        <source>Back to all of the alarm routing</source>
        <translation>Torna all&apos;intero inoltro degli allarmi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Something is not right yet: it is marked above, with what to do about it.</source>
        <translation>Qualcosa non è ancora corretto: è evidenziato sopra, con che cosa fare.</translation>
    </message>
    <message>
        <source>Somebody else saved it otherwise meanwhile. To see theirs, cancel and open it again; to save now would undo theirs.</source>
        <translation>Nel frattempo qualcun altro ha salvato altre impostazioni. Per vederle, annullare e riaprire; salvare ora annullerebbe le sue.</translation>
    </message>
    <message>
        <source>Somebody else removed it meanwhile, so it cannot be saved any more. If it is needed, add it anew.</source>
        <translation>Nel frattempo qualcun altro l&apos;ha rimosso, quindi non si può più salvare. Se serve, aggiungerlo di nuovo.</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>Eliminare quanto inserito?</translation>
    </message>
    <message>
        <source>It is not saved. Without it, all stays as it was before you began.</source>
        <translation>Non è salvato. Senza, tutto resta com&apos;era prima di iniziare.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Salvataggio…</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Invio di una prova…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RouteFilterForm</name>
    <message>
        <source>Critical alone</source>
        <translation>Solo critica</translation>
    </message>
    <message>
        <source>High and critical</source>
        <translation>Alta e critica</translation>
    </message>
    <message>
        <source>Medium and more urgent</source>
        <translation>Media e più urgenti</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>Tutte le priorità</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Urgenza</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>a source of alarms</comment>
        <translation>Processo</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>a source of alarms</comment>
        <translation>Sicurezza</translation>
    </message>
    <message>
        <source>System</source>
        <comment>a source of alarms</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Origini</translation>
    </message>
    <message>
        <source>None chosen: all.</source>
        <translation>Nessuna scelta: tutte.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Classi</translation>
    </message>
    <message>
        <source>None chosen: all, also alarms without a class.</source>
        <translation>Nessuna scelta: tutte, anche gli allarmi senza classe.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Linee</translation>
    </message>
    <message>
        <source>None chosen: all, also alarms that belong to no line.</source>
        <translation>Nessuna scelta: tutte, anche gli allarmi che non appartengono a una linea.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RouteRow</name>
    <message>
        <source>On</source>
        <translation>Attivo</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Invia una prova</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifica…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Rimuovi…</translation>
    </message>
    <message>
        <source>“%1” is on</source>
        <translation>«%1» è attivo</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RoutingOverview</name>
    <message>
        <source>Routing takes alarms out of this window: to log servers by syslog, and to people on call by mail. What is sent begins with what comes after a way out was set; each change here is written to the audit trail.</source>
        <translation>L&apos;inoltro porta gli allarmi fuori da questa finestra: ai server di log tramite syslog e ai reperibili per e-mail. Si invia ciò che arriva dopo la configurazione di un&apos;uscita; ogni modifica qui viene scritta nell&apos;audit trail.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RoutingSection</name>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>The settings are shown as soon as they are known.</source>
        <translation>Le impostazioni appaiono appena sono note.</translation>
    </message>
    <message>
        <source>The settings cannot be shown</source>
        <translation>Le impostazioni non possono essere mostrate</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Not yours to see</source>
        <translation>Non consultabile</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RunsList</name>
    <message>
        <source>The downloads cannot be shown</source>
        <translation>I caricamenti non possono essere mostrati</translation>
    </message>
    <message>
        <source>What is in the PLC</source>
        <translation>Che cosa c&apos;è nel PLC</translation>
    </message>
    <message>
        <source>Restore the former set</source>
        <translation>Ripristina i valori precedenti</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Nothing was loaded yet</source>
        <translation>Ancora nulla di caricato</translation>
    </message>
    <message>
        <source>Once a recipe is loaded into a PLC, it is told here by whom, for which order and with which outcome.</source>
        <translation>Quando una ricetta viene caricata in un PLC, qui si indica da chi, per quale ordine e con quale esito.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Caricamenti</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>The downloads are shown as soon as they are known.</source>
        <translation>I caricamenti appaiono appena sono noti.</translation>
    </message>
    <message>
        <source>Something was loaded on this line since: what was there before it is no longer what belongs there.</source>
        <translation>Da allora è stato caricato altro su questa linea: ciò che c&apos;era prima non è più ciò che deve esserci.</translation>
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
        <translation>da %1 a %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Avviato</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Ricetta</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordine</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>In the PLC afterwards</source>
        <translation>Poi nel PLC</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RunsPanel</name>
    <message>
        <source>Drift guard</source>
        <translation>Sorveglianza della deriva</translation>
    </message>
    <message>
        <source>Nothing was loaded on %1 yet.</source>
        <translation>Nulla è stato ancora caricato su %1.</translation>
    </message>
    <message>
        <source>Another recipe runs on %1: %2.</source>
        <translation>Un&apos;altra ricetta è in uso su %1: %2.</translation>
    </message>
    <message>
        <source>Version %1 runs on %2 since %3.</source>
        <translation>Versione %1 in uso su %2 (da: %3).</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) drifted from what was signed.</source>
        <translation>
            <numerusform>%n valore in deriva rispetto a quanto firmato.</numerusform>
            <numerusform>%n valori in deriva rispetto a quanto firmato.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read.</source>
        <translation>
            <numerusform>%n valore non leggibile.</numerusform>
            <numerusform>%n valori non leggibili.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 All of it is as signed.</source>
        <translation>%1 Tutto è come firmato.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Ricerche salvate</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ancora nessuna</translation>
    </message>
    <message>
        <source>Save this search as…</source>
        <translation>Salva questa ricerca come…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Salva questa ricerca</translation>
    </message>
    <message>
        <source>It asks for: %1. A search of yours with the same name is replaced.</source>
        <translation>Chiede: %1. Una propria ricerca con lo stesso nome viene sostituita.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Salva la ricerca</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Salvata come «%1».</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«%1» è rimossa.</translation>
    </message>
    <message>
        <source>Its time stays these dates; it does not move on with the day.</source>
        <translation>L&apos;intervallo resta su queste date; non si sposta con il giorno.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ScreenAwake</name>
    <message>
        <source>The wallboard is shown.</source>
        <translation>Il tabellone è visualizzato.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SecondFactorForm</name>
    <message>
        <source>Second factor</source>
        <translation>Secondo fattore</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Un&apos;altra persona</translation>
    </message>
    <message>
        <source>%1, the password is right. Now show that it is you.</source>
        <translation>%1, la password è corretta. Ora confermare la propria identità.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Chiave di sicurezza</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Codice</translation>
    </message>
    <message>
        <source>Your role asks for a security key, and you have registered none yet. Sign in with a code; you can then register one, and do nothing else before.</source>
        <translation>Il ruolo richiede una chiave di sicurezza e non ne è ancora registrata nessuna. Accedere con un codice; poi si può registrarne una, e prima nient&apos;altro.</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>Inserire il codice mostrato ora dall&apos;autenticatore.</translation>
    </message>
    <message>
        <source>Use security key</source>
        <translation>Usa la chiave di sicurezza</translation>
    </message>
    <message>
        <source>Your role asks for a security key; a code is not enough. Lost it? Use a recovery code, or ask an administrator to reset your second factor.</source>
        <translation>Il suo ruolo richiede una chiave di sicurezza; un codice non basta. L&apos;ha persa? Usi un codice di recupero o chieda a un amministratore di reimpostare il secondo fattore.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SecondFactorStep</name>
    <message>
        <source>Second factor</source>
        <translation>Secondo fattore</translation>
    </message>
    <message>
        <source>This is not the code of this moment. Check that the clocks of phone and workstation are right, and enter the code the app shows now.</source>
        <translation>Questo non è il codice di questo momento. Controllare che gli orologi del telefono e della postazione siano esatti e inserire il codice che l&apos;app mostra ora.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SecurityKeyForm</name>
    <message>
        <source>PIN of your security key</source>
        <translation>PIN della chiave di sicurezza</translation>
    </message>
    <message>
        <source>Plug the key in, enter its PIN, and touch it when it blinks.</source>
        <translation>Inserire la chiave, digitarne il PIN e toccarla quando lampeggia.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Interrompi</translation>
    </message>
    <message>
        <source>Stop asking the security key</source>
        <translation>Interrompi la richiesta alla chiave di sicurezza</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Inserire il PIN della chiave di sicurezza.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ServiceDialog</name>
    <message>
        <source>Take “%1” out of service?</source>
        <translation>Mettere «%1» fuori servizio?</translation>
    </message>
    <message>
        <source>Take back that “%1” be out of service?</source>
        <translation>Ritirare la richiesta di mettere «%1» fuori servizio?</translation>
    </message>
    <message>
        <source>Refuse that “%1” be out of service?</source>
        <translation>Rifiutare di mettere «%1» fuori servizio?</translation>
    </message>
    <message>
        <source>Return “%1” to service?</source>
        <translation>Rimettere «%1» in servizio?</translation>
    </message>
    <message>
        <source>Ask to take “%1” out of service</source>
        <translation>Chiedere di mettere «%1» fuori servizio</translation>
    </message>
    <message>
        <source>Until somebody returns it to service it is not announced, whatever happens, and it has no end by itself. With your word it holds at once, and stands in the audit trail with both your names.</source>
        <translation>Finché qualcuno non lo rimette in servizio non viene annunciato, qualunque cosa accada, e non termina da sé. Con la sua conferma vale subito, e resta nell&apos;audit trail con entrambi i nomi.</translation>
    </message>
    <message>
        <source>The alarm stays in service as it is.</source>
        <translation>L&apos;allarme resta in servizio com&apos;è.</translation>
    </message>
    <message>
        <source>It is announced again. If its cause is there now, it has to be acknowledged.</source>
        <translation>Viene annunciato di nuovo. Se la causa è presente ora, va riconosciuto.</translation>
    </message>
    <message>
        <source>An alarm that is out of service is not announced until somebody returns it: for a sensor that is broken or taken out. A second person has to approve it; until then it stays as it is.</source>
        <translation>Un allarme fuori servizio non viene annunciato finché qualcuno non lo rimette in servizio: per un sensore guasto o smontato. Deve approvarlo una seconda persona; fino ad allora resta com&apos;è.</translation>
    </message>
    <message>
        <source>Take it out of service</source>
        <translation>Metti fuori servizio</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Ritira</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rifiuta</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Lascia in attesa</translation>
    </message>
    <message>
        <source>Return it to service</source>
        <translation>Rimetti in servizio</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Lascia fuori servizio</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Chiedi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>%1 asked for it, %2.</source>
        <translation>Richiesto da %1, %2.</translation>
    </message>
    <message>
        <source>%1 approved it, %2.</source>
        <translation>Approvato da %1, %2.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Motivo: %1</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (facoltativo)</translation>
    </message>
    <message>
        <source>“%1” is out of service.</source>
        <translation>«%1» è fuori servizio.</translation>
    </message>
    <message>
        <source>“%1” stays in service.</source>
        <translation>«%1» resta in servizio.</translation>
    </message>
    <message>
        <source>“%1” is in service again.</source>
        <translation>«%1» è di nuovo in servizio.</translation>
    </message>
    <message>
        <source>Asked for. A second person has to approve that “%1” be out of service.</source>
        <translation>Richiesto. Una seconda persona deve approvare che «%1» sia fuori servizio.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SessionCard</name>
    <message>
        <source>console</source>
        <translation>console</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>riga di comando</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Sessioni aperte</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Esci ovunque…</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Dal %1</translation>
    </message>
    <message>
        <source>%1, seen %2</source>
        <translation>%1, vista %2</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, bloccata</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, this session</source>
        <translation>%1, questa sessione</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Termina…</translation>
    </message>
    <message>
        <source>End your session at %1?</source>
        <translation>Terminare la propria sessione su %1?</translation>
    </message>
    <message>
        <source>It ends there within five seconds. What was typed and not stored is lost.</source>
        <translation>Termina lì entro cinque secondi. Ciò che è stato digitato e non salvato va perso.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Termina la sessione</translation>
    </message>
    <message>
        <source>The session is ended.</source>
        <translation>La sessione è terminata.</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>Uscire ovunque?</translation>
    </message>
    <message>
        <source>All your sessions end, this one last. You sign in again with your password and second factor.</source>
        <translation>Tutte le proprie sessioni terminano, questa per ultima. Si accede di nuovo con password e secondo fattore.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Resta connesso</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Esci ovunque</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SetUpStep</name>
    <message>
        <source>Setting up</source>
        <translation>Configurazione in corso</translation>
    </message>
    <message>
        <source>Ready to set up</source>
        <translation>Pronto per la configurazione</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configura</translation>
    </message>
    <message>
        <source>in this account&apos;s keyring</source>
        <translation>nel portachiavi di questo account</translation>
    </message>
    <message>
        <source>in the key file %1</source>
        <translation>nel file di chiave %1</translation>
    </message>
    <message>
        <source>Linewarden will make an encrypted store for %1 in %2, keep its key %3, and make %4 its first administrator. Nothing has been written so far.</source>
        <translation>Linewarden creerà un archivio cifrato per %1 in %2, ne conserverà la chiave %3 e farà di %4 il suo primo amministratore. Finora non è stato scritto nulla.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SettingsPage</name>
    <message>
        <source>Look</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Come il desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contrasto</translation>
    </message>
    <message>
        <source>Yours, on this workstation.</source>
        <translation>Impostazione personale, su questa postazione.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimento</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Whether lists and words fade in, for at most 0.15 s.</source>
        <translation>Se elenchi e parole compaiono in dissolvenza, al massimo per 0,15 s.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>For everyone at this workstation, from the next start.</source>
        <translation>Per tutti su questa postazione, dal prossimo avvio.</translation>
    </message>
    <message>
        <source>Linewarden speaks this language from its next start.</source>
        <translation>Linewarden usa questa lingua dal prossimo avvio.</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>Questa installazione</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock after, in minutes</source>
        <translation>Blocca dopo, in minuti</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Blocca quando non c&apos;è nessuno</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Linewarden</source>
        <translation>Linewarden</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licenza</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, versione 3 o successiva</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Archivio</translation>
    </message>
    <message>
        <source>SQLCipher: AES-256, an authentication code on each page, random key</source>
        <translation>SQLCipher: AES-256, un codice di autenticazione per pagina, chiave casuale</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>For everyone; the change is written to the audit trail. Alarms stay in sight.</source>
        <translation>Per tutti; la modifica viene scritta nell&apos;audit trail. Gli allarmi restano visibili.</translation>
    </message>
    <message>
        <source>For everyone. Those who may change settings of the installation can change it.</source>
        <translation>Per tutti. Può cambiarla chi ha il diritto di modificare le impostazioni dell&apos;installazione.</translation>
    </message>
    <message numerus="yes">
        <source>The console now locks after %n minute(s).</source>
        <translation>
            <numerusform>La console ora si blocca dopo %n minuto.</numerusform>
            <numerusform>La console ora si blocca dopo %n minuti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Folder for checkpoints of the audit trail</source>
        <translation>Cartella per i checkpoint dell&apos;audit trail</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Scegli…</translation>
    </message>
    <message>
        <source>Checkpoints of the audit trail</source>
        <translation>Checkpoint dell&apos;audit trail</translation>
    </message>
    <message>
        <source>A folder outside this machine, such as a share that this account may only add to. With the checkpoints there it shows when the whole trail is written anew or its end is cut off.</source>
        <translation>Una cartella esterna a questo computer, ad esempio una condivisione in cui questo account può solo aggiungere. Con i checkpoint conservati lì si vede se l&apos;intero audit trail viene riscritto o la sua fine viene tagliata.</translation>
    </message>
    <message>
        <source>Checkpoints are kept in the store alone now.</source>
        <translation>I checkpoint sono ora conservati solo nell&apos;archivio.</translation>
    </message>
    <message>
        <source>Checkpoints are kept in that folder from now on.</source>
        <translation>I checkpoint sono conservati in quella cartella da ora in poi.</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>Parte delle impostazioni</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Generale</translation>
    </message>
    <message>
        <source>Alarm routing</source>
        <translation>Inoltro degli allarmi</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ShelveDialog</name>
    <message>
        <source>Shelve “%1”</source>
        <translation>Accantona «%1»</translation>
    </message>
    <message>
        <source>Until the end you choose it is not announced and does not stand among what waits; its values are followed on. Then it comes back by itself, and has to be acknowledged if its cause is still there. Who shelved it, why and until when everybody can see.</source>
        <translation>Fino al termine scelto non viene annunciato e non figura tra ciò che attende; i suoi valori continuano a essere seguiti. Poi ritorna da sé e va riconosciuto se la causa è ancora presente. Chi l&apos;ha accantonato, perché e fino a quando è visibile a tutti.</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Accantona</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Motivi consueti</translation>
    </message>
    <message>
        <source>Choose how long</source>
        <translation>Scegliere la durata</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minuti</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 ora</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 ore</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 ore</translation>
    </message>
    <message>
        <source>Until the shift ends, %1</source>
        <translation>Fino alla fine del turno, %1</translation>
    </message>
    <message>
        <source>Until a date and time…</source>
        <translation>Fino a una data e ora…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Fino a</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>At most 7 days from now</source>
        <translation>Al massimo 7 giorni da ora</translation>
    </message>
    <message>
        <source>An end is missing. Nothing is shelved for ever; choose how long.</source>
        <translation>Manca un termine. Nulla si accantona per sempre; scegliere la durata.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>Questo momento è passato. Sceglierne uno successivo.</translation>
    </message>
    <message>
        <source>An alarm is shelved for at most 7 days. Choose an earlier moment.</source>
        <translation>Un allarme si accantona per al massimo 7 giorni. Scegliere un momento precedente.</translation>
    </message>
    <message>
        <source>“%1” is shelved until %2.</source>
        <translation>«%1» è accantonato fino a %2.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Chiudi il pannello</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SignInPage</name>
    <message>
        <source>Sign in to the Linewarden console.</source>
        <translation>Accedere alla console Linewarden.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Enter your account name.</source>
        <translation>Inserire il nome account.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Inserire la password.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Accesso di emergenza</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SignatureDialog</name>
    <message>
        <source>And show that it is you:</source>
        <translation>E confermare la propria identità:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica in corso…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SignatureList</name>
    <message>
        <source>A draft is not signed. Submit it to ask for its signatures.</source>
        <translation>Una bozza non si firma. Inviarla per chiederne le firme.</translation>
    </message>
    <message>
        <source>Nobody has signed this version.</source>
        <translation>Nessuno ha firmato questa versione.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmata da</translation>
    </message>
    <message>
        <source>In the role</source>
        <translation>Nel ruolo</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illeggibile</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Ora</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>Fingerprint of the public key (Ed25519)</source>
        <translation>Impronta della chiave pubblica (Ed25519)</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SignedMatter</name>
    <message>
        <source>What the signature means</source>
        <translation>Che cosa significa la firma</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmata da</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SigningDialog</name>
    <message>
        <source>%1, for %2. You sign what is shown here; it cannot be changed afterwards.</source>
        <translation>%1, per %2. Si firma ciò che è mostrato qui; dopo non può più essere modificato.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Lettura dall&apos;archivio</translation>
    </message>
    <message>
        <source>The version is shown as soon as it is known; then it can be signed.</source>
        <translation>La versione appare appena è nota; poi può essere firmata.</translation>
    </message>
    <message>
        <source>The version cannot be shown</source>
        <translation>La versione non può essere mostrata</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>The version is not shown yet.</source>
        <translation>La versione non è ancora mostrata.</translation>
    </message>
    <message>
        <source>It was looked at anew and is as you were shown it.</source>
        <translation>È stata ricontrollata ed è come mostrata.</translation>
    </message>
    <message>
        <source>Look at it again before you sign.</source>
        <translation>Esaminarla di nuovo prima di firmare.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SigningKeyCard</name>
    <message>
        <source>you made a new one</source>
        <translation>se n&apos;è creata una nuova</translation>
    </message>
    <message>
        <source>your password was reset</source>
        <translation>la password è stata reimpostata</translation>
    </message>
    <message>
        <source>your password in the directory changed</source>
        <translation>la password nella directory è cambiata</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Chiave di firma</translation>
    </message>
    <message>
        <source>What you sign is signed with a key that only your password opens. Others know it by this fingerprint.</source>
        <translation>Ciò che si firma è firmato con una chiave che solo la propria password apre. Gli altri la riconoscono da questa impronta.</translation>
    </message>
    <message>
        <source>You have none yet; it is made when you choose a password.</source>
        <translation>Ancora nessuna; si crea quando si sceglie una password.</translation>
    </message>
    <message>
        <source>Made %1, retired %2: %3. It signs no more; what it signed stays verifiable.</source>
        <translation>Creata %1, ritirata %2: %3. Non firma più; ciò che ha firmato resta verificabile.</translation>
    </message>
    <message>
        <source>In use since %1.</source>
        <translation>In uso dal %1.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Creane una nuova…</translation>
    </message>
    <message>
        <source>Make a new signing key</source>
        <translation>Nuova chiave di firma</translation>
    </message>
    <message>
        <source>The key you have is retired: it signs no more. Everything signed with it so far stays valid and verifiable, as its public half is kept. From now on you sign with the new one, which has another fingerprint.</source>
        <translation>La chiave attuale viene ritirata: non firma più. Tutto ciò che ha firmato finora resta valido e verificabile, perché la metà pubblica è conservata. D&apos;ora in poi si firma con la nuova, che ha un&apos;altra impronta.</translation>
    </message>
    <message>
        <source>Why (recorded)</source>
        <translation>Motivo (registrato)</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Indicare il motivo in poche parole.</translation>
    </message>
    <message>
        <source>Your new signing key is in use.</source>
        <translation>La nuova chiave di firma è in uso.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SigningMatter</name>
    <message>
        <source>What follows</source>
        <translation>Che cosa ne segue</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Finora</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmata da</translation>
    </message>
    <message>
        <source>Version %1, effective</source>
        <translation>Versione %1, in vigore</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versione %1</translation>
    </message>
    <message>
        <source>Your signature means</source>
        <translation>La firma significa</translation>
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
        <translation>Stato</translation>
    </message>
    <message>
        <source>PLC connections</source>
        <translation>Connessioni PLC</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>Archivio cifrato</translation>
    </message>
    <message>
        <source>History is not being recorded</source>
        <translation>Lo storico non viene registrato</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Non registra</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Chi ha effettuato l&apos;accesso</translation>
    </message>
    <message>
        <source>Lock the console (Ctrl+L)</source>
        <translation>Blocca la console (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Blocca</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Accesso effettuato: %1</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>PLC connections: %1</source>
        <translation>Connessioni PLC: %1</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Archivio %1</translation>
    </message>
    <message>
        <source>%1, answers in %2 ms</source>
        <translation>%1, risponde in %2 ms</translation>
    </message>
    <message>
        <source>History is recorded each second</source>
        <translation>Lo storico viene registrato ogni secondo</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Cambia utente</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Il mio account</translation>
    </message>
    <message>
        <source>Demo: %1 · %2 (%3 s)</source>
        <translation>Demo: %1 · %2 (%3 s)</translation>
    </message>
    <message>
        <source>Password and code of this person of the practice plant</source>
        <translation>Password e codice di questa persona dell&apos;impianto di prova</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n active alarm(s), %2 not acknowledged</source>
        <translation>
            <numerusform>%1: %n allarme attivo, %2 da riconoscere</numerusform>
            <numerusform>%1: %n allarmi attivi, %2 da riconoscere</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n active alarm(s)</source>
        <translation>
            <numerusform>%1: %n allarme attivo</numerusform>
            <numerusform>%1: %n allarmi attivi</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical and high alarms sound at this workstation</source>
        <translation>Gli allarmi critici e di priorità alta suonano su questa postazione</translation>
    </message>
    <message>
        <source>Sounding</source>
        <translation>Suono in corso</translation>
    </message>
    <message>
        <source>An alarm sounds: silence it (Ctrl+Shift+S)</source>
        <translation>Un allarme suona: tacitarlo (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Tacitato</translation>
    </message>
    <message>
        <source>Silenced until another alarm comes</source>
        <translation>Tacitato fino al prossimo allarme</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Suono spento</translation>
    </message>
    <message>
        <source>The sound of alarms is switched off at this workstation</source>
        <translation>Il suono degli allarmi è spento su questa postazione</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Nessun suono</translation>
    </message>
    <message>
        <source>This workstation has nothing to make sound with: alarms are seen, not heard</source>
        <translation>Questa postazione non ha nulla con cui emettere suoni: gli allarmi si vedono, non si sentono</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>alarms nobody has acknowledged</comment>
        <translation>
            <numerusform>%n nuovo</numerusform>
            <numerusform>%n nuovi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::StepList</name>
    <message>
        <source>Add a step</source>
        <translation>Aggiungi un passo</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::StepRow</name>
    <message>
        <source>Step %1: mail addresses</source>
        <translation>Passo %1: indirizzi e-mail</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>subito</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>Tell these addresses a step earlier</source>
        <translation>Avvisa questi indirizzi un passo prima</translation>
    </message>
    <message>
        <source>Tell these addresses a step later</source>
        <translation>Avvisa questi indirizzi un passo dopo</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Rimuovi questo passo</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::StepsEditor</name>
    <message>
        <source>Add a step</source>
        <translation>Aggiungi un passo</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Rimuovi il passo</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Sposta su il passo</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Sposta giù il passo</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Passi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Passo %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SubmitDialog</name>
    <message>
        <source>Submit %1 for signing</source>
        <translation>Invia alla firma %1</translation>
    </message>
    <message>
        <source>It is frozen: nothing in it can be changed any more, its files included. A process engineer and then a quality engineer sign it; neither may be somebody who edited it. Another version of this recipe that still waits for signatures is superseded.</source>
        <translation>Viene congelata: nulla può più essere modificato, file compresi. La firmano un ingegnere di processo e poi un ingegnere della qualità; nessuno dei due può averla modificata. Un&apos;altra versione di questa ricetta che attende ancora firme viene sostituita.</translation>
    </message>
    <message>
        <source>Submit for signing</source>
        <translation>Invia alla firma</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Mantieni come bozza</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Ore</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Signatures wanted within</source>
        <translation>Firme richieste entro</translation>
    </message>
    <message>
        <source>What is not saved yet is saved first.</source>
        <translation>Ciò che non è ancora salvato viene prima salvato.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SyslogCard</name>
    <message>
        <source>Syslog receivers</source>
        <translation>Destinatari syslog</translation>
    </message>
    <message>
        <source>A receiver, such as the log server of those who watch over security, gets a message of each alarm that comes, is acknowledged or goes. While it is away the messages wait in the store, and come in their order when it is back.</source>
        <translation>Un destinatario, come il server di log di chi vigila sulla sicurezza, riceve un messaggio per ogni allarme che arriva, viene riconosciuto o rientra. Finché non è raggiungibile i messaggi attendono nell&apos;archivio, e arrivano in ordine quando torna.</translation>
    </message>
    <message>
        <source>There is no receiver yet.</source>
        <translation>Non c&apos;è ancora alcun destinatario.</translation>
    </message>
    <message>
        <source>Add receiver</source>
        <translation>Aggiungi destinatario</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>TLS to host, alarms</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, and checkpoints of the audit trail</source>
        <translation>%1, e checkpoint dell&apos;audit trail</translation>
    </message>
    <message>
        <source>A test was sent. UDP does not tell whether it arrived.</source>
        <translation>È stata inviata una prova. UDP non indica se è arrivata.</translation>
    </message>
    <message>
        <source>A test was sent, and the receiver took it.</source>
        <translation>È stata inviata una prova e il destinatario l&apos;ha accettata.</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Invio di una prova…</translation>
    </message>
    <message>
        <source>It gets no message any more, and those that wait for it are not sent. To pause it, switch it off instead.</source>
        <translation>Non riceve più messaggi, e quelli in attesa non vengono inviati. Per sospenderlo, disattivarlo.</translation>
    </message>
    <message>
        <source>It gets no message any more. To pause it, switch it off instead.</source>
        <translation>Non riceve più messaggi. Per sospenderlo, disattivarlo.</translation>
    </message>
    <message>
        <source>Remove the receiver “%1”?</source>
        <translation>Rimuovere il destinatario «%1»?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantieni</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>The receiver “%1” is removed.</source>
        <translation>Il destinatario «%1» è rimosso.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SyslogEditor</name>
    <message>
        <source>Send a test</source>
        <translation>Invia una prova</translation>
    </message>
    <message>
        <source>Add a syslog receiver</source>
        <translation>Aggiungi un destinatario syslog</translation>
    </message>
    <message>
        <source>Syslog receiver “%1”</source>
        <translation>Destinatario syslog «%1»</translation>
    </message>
    <message>
        <source>A test was sent. UDP does not tell whether it arrived: look for it at the receiver.</source>
        <translation>È stata inviata una prova. UDP non indica se è arrivata: cercarla presso il destinatario.</translation>
    </message>
    <message>
        <source>A test was sent, and the receiver took it.</source>
        <translation>È stata inviata una prova e il destinatario l&apos;ha accettata.</translation>
    </message>
    <message>
        <source>The receiver “%1” is saved.</source>
        <translation>Il destinatario «%1» è salvato.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SyslogForm</name>
    <message>
        <source>Receiver</source>
        <translation>Destinatario</translation>
    </message>
    <message>
        <source>Messages are sent to it</source>
        <translation>Gli vengono inviati messaggi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>As people here call it, such as “Security desk”.</source>
        <translation>Come lo si chiama qui, per esempio «Presidio sicurezza».</translation>
    </message>
    <message>
        <source>How messages travel</source>
        <translation>Come viaggiano i messaggi</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>Its name as in its certificate, or its address.</source>
        <translation>Il suo nome come nel certificato, o il suo indirizzo.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>Authority&apos;s file</source>
        <translation>File dell&apos;autorità</translation>
    </message>
    <message>
        <source>Of the authority that signed the receiver&apos;s certificate. A receiver with another one gets nothing.</source>
        <translation>Dell&apos;autorità che ha firmato il certificato del destinatario. Un destinatario con un altro certificato non riceve nulla.</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Proprio certificato</translation>
    </message>
    <message>
        <source>Where the receiver asks who sends. Empty: it does not.</source>
        <translation>Se il destinatario chiede chi invia. Vuoto: non lo chiede.</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>La sua chiave privata</translation>
    </message>
    <message>
        <source>Not encrypted; nobody but the account of this program may read it.</source>
        <translation>Non cifrata; può leggerla solo l&apos;account di questo programma.</translation>
    </message>
    <message>
        <source>What it gets</source>
        <translation>Che cosa riceve</translation>
    </message>
    <message>
        <source>Checkpoints of the audit trail, too</source>
        <translation>Anche i checkpoint dell&apos;audit trail</translation>
    </message>
    <message>
        <source>With the checkpoints outside it shows when the whole trail is written anew or its end is cut off.</source>
        <translation>Con i checkpoint all&apos;esterno si vede se l&apos;intero audit trail viene riscritto o se ne viene tagliata la fine.</translation>
    </message>
    <message>
        <source>Encrypted, and it is certain who receives.</source>
        <translation>Cifrato, e chi riceve è certo.</translation>
    </message>
    <message>
        <source>Can be read and changed on the way: only in a network that is trusted.</source>
        <translation>Leggibile e modificabile lungo il percorso: solo in una rete fidata.</translation>
    </message>
    <message>
        <source>Can be read and changed on the way, and a message that is lost is not missed: only where nothing else is understood.</source>
        <translation>Leggibile e modificabile lungo il percorso, e la perdita di un messaggio non si nota: solo dove nient&apos;altro è compreso.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TagTable</name>
    <message>
        <source>Tags of the unit</source>
        <translation>Variabili dell&apos;unità</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>Filtra variabili</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TagTableModel</name>
    <message>
        <source>%1 in the trend</source>
        <translation>%1 nel trend</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Trend</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variabile</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valore</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unità</translation>
    </message>
    <message>
        <source>Within limits</source>
        <translation>Entro i limiti</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Età</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TimeRangePicker</name>
    <message>
        <source>Stretch of time</source>
        <translation>Intervallo di tempo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TotalsBar</name>
    <message>
        <source>Lines running</source>
        <translation>Linee in marcia</translation>
    </message>
    <message>
        <source>Good this shift</source>
        <translation>Conformi nel turno</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Scarti</translation>
    </message>
    <message>
        <source>Availability, mean</source>
        <translation>Disponibilità media</translation>
    </message>
    <message>
        <source>Out of limits</source>
        <translation>Fuori limite</translation>
    </message>
    <message>
        <source>Left of the shift</source>
        <translation>Resto del turno</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>di %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::Tour</name>
    <message>
        <source>The folder %1 cannot be made. Name another with --tour.</source>
        <translation>Impossibile creare la cartella %1. Indicarne un&apos;altra con --tour.</translation>
    </message>
    <message>
        <source>The tour waited too long at “%1” and ended there.</source>
        <translation>Il giro ha atteso troppo a lungo su «%1» e si è concluso lì.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Name another folder with --tour.</source>
        <translation>Impossibile scrivere %1. Indicare un&apos;altra cartella con --tour.</translation>
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
        <translation>%1 nessun valore</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>Alle %1: %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TrendExport</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>L&apos;esportazione è stata interrotta. Nessun file è stato scritto.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvato come %1.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another folder.</source>
        <translation>%1 non è stato salvato: %2. Scegliere un&apos;altra cartella.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TrendLegend</name>
    <message>
        <source>Tags in the trend</source>
        <translation>Variabili nel trend</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TrendPanel</name>
    <message>
        <source>Reading history</source>
        <translation>Lettura dello storico</translation>
    </message>
    <message>
        <source>No tag in the trend</source>
        <translation>Nessuna variabile nel trend</translation>
    </message>
    <message>
        <source>Check a tag in the table above to draw it here.</source>
        <translation>Spuntare una variabile nella tabella sopra per tracciarla qui.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>In diretta</translation>
    </message>
    <message>
        <source>Follow what happens now</source>
        <translation>Segui ciò che accade ora</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Ingrandisci (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Riduci (−)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Salva l&apos;immagine</translation>
    </message>
    <message>
        <source>Save the values as CSV</source>
        <translation>Salva i valori come CSV</translation>
    </message>
    <message>
        <source>The trend holds six tags. Take one out first.</source>
        <translation>Il trend contiene sei variabili. Toglierne prima una.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::UnitStrip</name>
    <message>
        <source>Units: %1</source>
        <translation>Unità: %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::VerificationBadge</name>
    <message>
        <source>%1
Press to see every check.</source>
        <translation>%1
Premere per vedere ogni controllo.</translation>
    </message>
    <message>
        <source>Does not verify: %1</source>
        <translation>Non supera la verifica: %1</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>Verifica in corso</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::VersionLife</name>
    <message>
        <source>Versions of this recipe</source>
        <translation>Versioni di questa ricetta</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WaitNotice</name>
    <message>
        <source>After the failed attempts, the next one is possible in %1.</source>
        <translation>Dopo i tentativi falliti, il prossimo è possibile tra %1.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WaitingStrip</name>
    <message>
        <source>Role changes that wait for a second person</source>
        <translation>Modifiche di ruoli che attendono una seconda persona</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostra meno</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostra %n altra</numerusform>
            <numerusform>Mostra altre %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Why: %1. Waits until %2.</source>
        <translation>Motivo: %1. Attende fino al %2.</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Conferma…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Ritira…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Rifiuta…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WallboardFeed</name>
    <message>
        <source>OEE since %1</source>
        <translation>OEE da: %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 di %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocità</translation>
    </message>
    <message>
        <source>OEE</source>
        <translation>OEE</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilità</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Prestazioni</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Qualità</translation>
    </message>
    <message>
        <source>Data is stale since %1</source>
        <translation>Dati non aggiornati da: %1</translation>
    </message>
    <message>
        <source>No readings have come yet</source>
        <translation>Non è ancora arrivata alcuna lettura</translation>
    </message>
    <message>
        <source>The plant file names no line.</source>
        <translation>Il file d&apos;impianto non indica alcuna linea.</translation>
    </message>
    <message numerus="yes">
        <source>active alarms</source>
        <translation>
            <numerusform>allarme attivo</numerusform>
            <numerusform>allarmi attivi</numerusform>
        </translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Nessun allarme attivo</translation>
    </message>
    <message>
        <source>%1 not acknowledged</source>
        <translation>Non riconosciuti: %1</translation>
    </message>
    <message>
        <source>Alarms are not up to date since %1</source>
        <translation>Allarmi non aggiornati da: %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WallboardProgram</name>
    <message>
        <source>The wallboard cannot be drawn: %1. Install what docs/dependencies.md names for it (on Debian qml6-module-qtquick, qml6-module-qtquick-window and qml6-module-qtqml-workerscript) and start again.</source>
        <translation>Impossibile disegnare il tabellone: %1. Installare ciò che docs/dependencies.md indica a tale scopo (su Debian qml6-module-qtquick, qml6-module-qtquick-window e qml6-module-qtqml-workerscript) e riavviare.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>The lines are shown as soon as they are known.</source>
        <translation>Le linee appaiono appena sono note.</translation>
    </message>
    <message numerus="yes">
        <source>There is no screen %1 (%n connected). The wallboard is shown on the first.</source>
        <translation>
            <numerusform>Lo schermo %1 non esiste (%n collegato). Il tabellone viene mostrato sul primo.</numerusform>
            <numerusform>Lo schermo %1 non esiste (%n collegati). Il tabellone viene mostrato sul primo.</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice plant could not start</source>
        <translation>L&apos;impianto di esercitazione non si è avviato</translation>
    </message>
    <message>
        <source>Nothing is set up here yet</source>
        <translation>Qui non è ancora configurato nulla</translation>
    </message>
    <message>
        <source>There is no installation in %1. Start Linewarden without --wallboard to set one up, or name its folder by --data.</source>
        <translation>In %1 non c&apos;è alcuna installazione. Avviare Linewarden senza --wallboard per configurarne una, o indicarne la cartella con --data.</translation>
    </message>
    <message>
        <source>Escape closes this.</source>
        <translation>Esc chiude questa schermata.</translation>
    </message>
    <message numerus="yes">
        <source>This is tried again every %n seconds; Escape closes it.</source>
        <translation>
            <numerusform>Si riprova ogni %n secondo; Esc chiude la schermata.</numerusform>
            <numerusform>Si riprova ogni %n secondi; Esc chiude la schermata.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be saved as %1. Check that the folder is there and can be written to, and that the name ends in .png.</source>
        <translation>Impossibile salvare l&apos;immagine come %1. Controllare che la cartella esista e sia scrivibile, e che il nome termini con .png.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WallboardWindow</name>
    <message>
        <source>Linewarden wallboard</source>
        <translation>Tabellone Linewarden</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WatchChart</name>
    <message>
        <source>Control charts of %1</source>
        <translation>Carte di controllo di %1</translation>
    </message>
    <message>
        <source>No subgroup yet: the first one comes after %1 of running.</source>
        <translation>Ancora nessun sottogruppo: il primo arriva dopo %1 di marcia.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WatchLegend</name>
    <message>
        <source>Subgroup means</source>
        <translation>Medie dei sottogruppi</translation>
    </message>
    <message>
        <source>EWMA</source>
        <translation>EWMA</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>I suoi limiti</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Upper sum</source>
        <translation>Somma superiore</translation>
    </message>
    <message>
        <source>Lower sum</source>
        <translation>Somma inferiore</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Signal begins</source>
        <translation>Inizio del segnale</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WatchPanel</name>
    <message>
        <source>No chart</source>
        <translation>Nessuna carta</translation>
    </message>
    <message>
        <source>Process variable</source>
        <translation>Variabile di processo</translation>
    </message>
    <message>
        <source>%1, as measured</source>
        <translation>%1, come misurato</translation>
    </message>
    <message>
        <source>Choose a parameter to see how what it governs is measured.</source>
        <translation>Scegliere un parametro per vedere come viene misurato ciò che esso governa.</translation>
    </message>
    <message>
        <source>No measured value belongs to this parameter in the plant file, so only the set point itself is guarded.</source>
        <translation>Nel file d&apos;impianto nessun valore misurato appartiene a questo parametro, quindi si sorveglia solo il setpoint stesso.</translation>
    </message>
    <message>
        <source>Point at the chart, or press Left and Right in it, to read a subgroup&apos;s numbers.</source>
        <translation>Puntare sulla carta, o premervi Sinistra e Destra, per leggere i numeri di un sottogruppo.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WithdrawDialog</name>
    <message>
        <source>From this moment nobody can load it into %1 any more, and a critical alert says so. What the machine runs now goes on until it is stopped there. This cannot be undone.</source>
        <translation>Da questo momento nessuno può più caricarla in %1, e un avviso critico lo segnala. Ciò che la macchina esegue ora prosegue finché non viene fermato lì. Non si può annullare.</translation>
    </message>
    <message>
        <source>Withdraw it at once</source>
        <translation>Ritira subito</translation>
    </message>
    <message>
        <source>What your signature means</source>
        <translation>Che cosa significa la firma</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmata da</translation>
    </message>
    <message>
        <source>Hash of the version</source>
        <translation>Hash della versione</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 è ritirata.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::Workspace</name>
    <message>
        <source>This page is not there, or you may not open it.</source>
        <translation>Questa pagina non esiste, oppure non si è autorizzati ad aprirla.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Lines</source>
        <translation>Linee</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Persone</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Controllo accessi</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Il mio account</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Ricette</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Approvazioni</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Audit</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Allarmi</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Operate</source>
        <translation>Gestire</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Migliorare</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Controllare</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteggere</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linea</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variabile</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n PLC(s)</source>
        <translation>
            <numerusform>%1 di %n PLC</numerusform>
            <numerusform>%1 di %n PLC</numerusform>
        </translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>disattivato</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>connessione in corso</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connesso</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation>in attesa di riprovare</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>There is no display to open a window on. Start this in a desktop session, under xvfb-run, or use linewardenctl, which needs none.</source>
        <translation>Non c&apos;è un display su cui aprire una finestra. Avviare il programma in una sessione desktop, con xvfb-run, oppure usare linewardenctl, che non ne ha bisogno.</translation>
    </message>
    <message>
        <source>Operator and security console for factories. Without options it opens this workstation&apos;s installation.</source>
        <translation>Console operativa e di sicurezza per fabbriche. Senza opzioni apre l&apos;installazione di questa postazione.</translation>
    </message>
    <message>
        <source>Folder of the installation.</source>
        <translation>Cartella dell&apos;installazione.</translation>
    </message>
    <message>
        <source>Key file, in place of the keyring.</source>
        <translation>File di chiave, al posto del portachiavi.</translation>
    </message>
    <message>
        <source>A practice plant in a throw-away store.</source>
        <translation>Un impianto di esercitazione in un archivio temporaneo.</translation>
    </message>
    <message>
        <source>With --demo: save a picture of every page and end.</source>
        <translation>Con --demo: salvare un&apos;immagine di ogni pagina e terminare.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light, dark o high-contrast.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Dimensioni della finestra.</translation>
    </message>
    <message>
        <source>Language, such as de.</source>
        <translation>Lingua, ad esempio de.</translation>
    </message>
    <message>
        <source>--size is width x height between 640x480 and 7680x4320, such as 1280x800; “%1” is not.</source>
        <translation>--size è larghezza x altezza tra 640x480 e 7680x4320, come 1280x800; «%1» non lo è.</translation>
    </message>
    <message>
        <source>--theme is light, dark or high-contrast; “%1” is not.</source>
        <translation>--theme è light, dark o high-contrast; «%1» non lo è.</translation>
    </message>
    <message>
        <source>--language is one of %1; “%2” is not.</source>
        <translation>--language è uno tra %1; «%2» non lo è.</translation>
    </message>
    <message>
        <source>“%1” is no option. See --help.</source>
        <translation>«%1» non è un&apos;opzione. Vedere --help.</translation>
    </message>
    <message>
        <source>--tour walks through the practice plant: give --demo with it.</source>
        <translation>--tour percorre l&apos;impianto di esercitazione: indicare anche --demo.</translation>
    </message>
    <message>
        <source>--demo makes a store of its own: leave --data out.</source>
        <translation>--demo crea un proprio archivio: omettere --data.</translation>
    </message>
    <message>
        <source>With --demo: what goes wrong in the plant, as plantsim --fault takes it.</source>
        <translation>Con --demo: che cosa va storto nell&apos;impianto, come lo accetta plantsim --fault.</translation>
    </message>
    <message>
        <source>--fault is for the practice plant: give --demo with it.</source>
        <translation>--fault vale per l&apos;impianto di esercitazione: indicare anche --demo.</translation>
    </message>
    <message>
        <source>In place of the window: lines and alarms on a whole screen, for a monitor in a hall. Takes no input; Escape closes it.</source>
        <translation>Al posto della finestra: linee e allarmi a tutto schermo, per un monitor in reparto. Non accetta comandi; Esc chiude.</translation>
    </message>
    <message>
        <source>With --wallboard: which screen, counted from 1.</source>
        <translation>Con --wallboard: quale schermo, contato da 1.</translation>
    </message>
    <message>
        <source>With --wallboard: save a picture of it and end.</source>
        <translation>Con --wallboard: salvarne un&apos;immagine e terminare.</translation>
    </message>
    <message>
        <source>--screen and --picture are for --wallboard: give it too.</source>
        <translation>--screen e --picture valgono per --wallboard: indicare anche questo.</translation>
    </message>
    <message>
        <source>--tour walks through the window: leave --wallboard out, or use --picture.</source>
        <translation>--tour percorre la finestra: omettere --wallboard, o usare --picture.</translation>
    </message>
    <message>
        <source>--screen is a number from 1 to %1; “%2” is not.</source>
        <translation>--screen è un numero da 1 a %1; «%2» non lo è.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The disk of the store is full. The change was not saved; what was saved before is untouched. Free some space on this disk and try again.</source>
        <translation>Il disco dell&apos;archivio è pieno. La modifica non è stata salvata; quanto salvato prima è intatto. Liberare spazio su questo disco e riprovare.</translation>
    </message>
    <message>
        <source>The disk or network share of the store failed. The change was not saved. Check the disk and its connection, then try again.</source>
        <translation>Il disco o la condivisione di rete dell&apos;archivio ha avuto un guasto. La modifica non è stata salvata. Controllare il disco e la sua connessione, poi riprovare.</translation>
    </message>
    <message>
        <source>The store cannot be written, as its file, folder or disk is read-only. Give this user the right to write there, or mount the disk writable.</source>
        <translation>Impossibile scrivere nell&apos;archivio, poiché il file, la cartella o il disco è di sola lettura. Dare a questo utente il diritto di scrittura, oppure montare il disco in scrittura.</translation>
    </message>
    <message>
        <source>Another program keeps the store locked, so the change was not saved. Wait until the other program is done or end it, then try again.</source>
        <translation>Un altro programma tiene bloccato l&apos;archivio, quindi la modifica non è stata salvata. Attendere che l&apos;altro programma finisca o terminarlo, poi riprovare.</translation>
    </message>
    <message>
        <source>The store is damaged: what is in the file is not what was written. The disk may be failing, or someone changed the file. Keep a copy of the file, check the disk and restore the last verified backup.</source>
        <translation>L&apos;archivio è danneggiato: il contenuto del file non è quello che era stato scritto. Il disco può essere guasto, oppure qualcuno ha modificato il file. Conservare una copia del file, controllare il disco e ripristinare l&apos;ultimo backup verificato.</translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be opened. Check that the folder is there, that the disk or network share is connected, and that this user may write there.</source>
        <translation>Impossibile aprire il file dell&apos;archivio. Controllare che la cartella esista, che il disco o la condivisione di rete sia connesso e che questo utente possa scrivervi.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>L&apos;operazione è stata annullata prima della fine.</translation>
    </message>
    <message>
        <source>The change does not agree with what is stored (such as a name that is taken), so it was not saved. Look at the newest state and try again.</source>
        <translation>La modifica non concorda con quanto salvato (ad esempio un nome già in uso), quindi non è stata salvata. Guardare lo stato più recente e riprovare.</translation>
    </message>
    <message>
        <source>The store could not do this, and nothing was changed. Please report it with the log.</source>
        <translation>L&apos;archivio non ha potuto farlo e nulla è stato modificato. Segnalare il problema allegando il registro.</translation>
    </message>
    <message>
        <source>Cannot open the database</source>
        <translation>Impossibile aprire il database</translation>
    </message>
    <message>
        <source>Cannot set the database&apos;s key</source>
        <translation>Impossibile impostare la chiave del database</translation>
    </message>
    <message>
        <source>Cannot run a statement</source>
        <translation>Impossibile eseguire un&apos;istruzione</translation>
    </message>
    <message>
        <source>Cannot copy the database</source>
        <translation>Impossibile copiare il database</translation>
    </message>
    <message>
        <source>Cannot prepare the statement</source>
        <translation>Impossibile preparare l&apos;istruzione</translation>
    </message>
    <message>
        <source>Cannot run the statement</source>
        <translation>Impossibile eseguire l&apos;istruzione</translation>
    </message>
    <message>
        <source>It must be one statement, no more and no less</source>
        <translation>Deve essere esattamente una istruzione</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>Numero di parametri non corrispondente</translation>
    </message>
    <message>
        <source>Cannot bind a value</source>
        <translation>Impossibile associare un valore</translation>
    </message>
    <message>
        <source>The lists of a batch must have the same length</source>
        <translation>Gli elenchi di un gruppo devono avere la stessa lunghezza</translation>
    </message>
    <message>
        <source>Cannot read a row</source>
        <translation>Impossibile leggere una riga</translation>
    </message>
    <message>
        <source>There is no store at %1. Name the folder of an installation, or set a new one up.</source>
        <translation>Non c&apos;è alcun archivio in %1. Indicare la cartella di un&apos;installazione o configurarne una nuova.</translation>
    </message>
    <message>
        <source>There is already a file %1. It was left as it is; choose another name or folder, or move that file away first.</source>
        <translation>Esiste già un file %1. È rimasto com&apos;era; scegliere un altro nome o un&apos;altra cartella, oppure spostare prima quel file.</translation>
    </message>
    <message>
        <source>The key for the store is not 32 bytes long, so it cannot be one of ours. Unlock the store with the keyring, the key file or the recovery phrase.</source>
        <translation>La chiave dell&apos;archivio non è lunga 32 byte, quindi non può essere una delle nostre. Sbloccare l&apos;archivio con il portachiavi, il file di chiave o la frase di recupero.</translation>
    </message>
    <message>
        <source>The key does not open the store %1. Either the key belongs to another installation, or the file is not a Linewarden store. Use this installation&apos;s key file or recovery phrase; nothing was changed.</source>
        <translation>La chiave non apre l&apos;archivio %1. O la chiave appartiene a un&apos;altra installazione, o il file non è un archivio Linewarden. Usare il file di chiave o la frase di recupero di questa installazione; nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The store %1 is damaged (%2): what is in the file is not what was written. The disk may be failing, or someone changed the file. Nothing was changed; keep a copy of the file for examination, check the disk and restore the last verified backup.</source>
        <translation>L&apos;archivio %1 è danneggiato (%2): il contenuto del file non è quello che era stato scritto. Il disco può essere guasto, oppure qualcuno ha modificato il file. Nulla è stato modificato; conservare una copia del file per l&apos;esame, controllare il disco e ripristinare l&apos;ultimo backup verificato.</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of Linewarden (its form is %2, this program knows forms up to %3). Nothing was changed; install the newer version, or restore a backup from before the update.</source>
        <translation>L&apos;archivio %1 è stato scritto da una versione più recente di Linewarden (la sua forma è %2, questo programma conosce forme fino a %3). Nulla è stato modificato; installare la versione più recente o ripristinare un backup precedente all&apos;aggiornamento.</translation>
    </message>
    <message>
        <source>The store %1 was written by another build of Linewarden, whose form %2 differs from this program&apos;s. Nothing was changed; use the build that wrote it, or restore a backup made with this one.</source>
        <translation>L&apos;archivio %1 è stato scritto da un&apos;altra build di Linewarden, la cui forma %2 differisce da quella di questo programma. Nulla è stato modificato; usare la build che l&apos;ha scritto o ripristinare un backup fatto con questa.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened (%2). Check that the folder is there, that the disk or network share is connected, and that this user may read it.</source>
        <translation>Impossibile aprire l&apos;archivio %1 (%2). Controllare che la cartella esista, che il disco o la condivisione di rete sia connesso e che questo utente possa leggerlo.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written, as its file, folder or disk is read-only. Linewarden records who does what and will not work without that. Give this user the right to write there, or mount the disk writable; nothing was changed.</source>
        <translation>Impossibile scrivere nell&apos;archivio %1, poiché il file, la cartella o il disco è di sola lettura. Linewarden registra chi fa che cosa e senza questo non funziona. Dare a questo utente il diritto di scrittura, oppure montare il disco in scrittura; nulla è stato modificato.</translation>
    </message>
    <message>
        <source>The disk of the store %1 is full. The change was not saved; what was saved before is untouched. Free some space on this disk and try again.</source>
        <translation>Il disco dell&apos;archivio %1 è pieno. La modifica non è stata salvata; quanto salvato prima è intatto. Liberare spazio su questo disco e riprovare.</translation>
    </message>
    <message>
        <source>The store is being closed, so this was not done. Open Linewarden again and repeat it.</source>
        <translation>L&apos;archivio è in chiusura, quindi l&apos;operazione non è stata eseguita. Aprire di nuovo Linewarden e ripeterla.</translation>
    </message>
    <message>
        <source>Something went wrong inside Linewarden, and the change was not saved. Please report it with the log.</source>
        <translation>Si è verificato un errore interno di Linewarden e la modifica non è stata salvata. Segnalare il problema allegando il registro.</translation>
    </message>
    <message>
        <source>the file ends in the middle, after %1 bytes</source>
        <translation>il file finisce a metà, dopo %1 byte</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>pagina %1 di %2</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>manca la fine</translation>
    </message>
    <message>
        <source>The copy %1 could not be given its name. Check the folder and try again.</source>
        <translation>Impossibile assegnare il nome alla copia %1. Controllare la cartella e riprovare.</translation>
    </message>
</context>
<context>
    <name>trend</name>
    <message>
        <source>ddd d MMM</source>
        <comment>format of a day on the time axis</comment>
        <translation>ddd d MMM</translation>
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
        <translation>Turno</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 d</source>
        <translation>7 g</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Da – a</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>Low priority</source>
        <translation>Priorità bassa</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Priorità media</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Priorità alta</translation>
    </message>
    <message>
        <source>Critical priority</source>
        <translation>Priorità critica</translation>
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
        <translation>%1&#xa0;g %2&#xa0;h</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>ancora nessun valore</translation>
    </message>
    <message>
        <source>on</source>
        <translation>on</translation>
    </message>
    <message>
        <source>off</source>
        <translation>off</translation>
    </message>
    <message>
        <source>no value: %1</source>
        <translation>nessun valore: %1</translation>
    </message>
    <message>
        <source>%1, not renewed for %2</source>
        <translation>%1, non aggiornato da %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Sconosciuto</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>In marcia</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>In attesa</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>Manca materiale</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Blocco a valle</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Cambio formato</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Pulizia</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Manutenzione</translation>
    </message>
    <message>
        <source>below low %1</source>
        <translation>sotto il limite basso %1</translation>
    </message>
    <message>
        <source>above high %1</source>
        <translation>sopra il limite alto %1</translation>
    </message>
    <message>
        <source>below low-low %1</source>
        <translation>sotto il limite bassissimo %1</translation>
    </message>
    <message>
        <source>above high-high %1</source>
        <translation>sopra il limite altissimo %1</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buona</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Non aggiornata</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Non valida</translation>
    </message>
</context>
</TS>
