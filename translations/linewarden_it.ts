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
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>An account name has 2 to 32 of the letters a to z, digits, dots, underscores and dashes, and starts with a letter.</source>
        <translation>Un nome account ha da 2 a 32 caratteri tra lettere da a a z, cifre, punti, trattini bassi e trattini, e inizia con una lettera.</translation>
    </message>
    <message>
        <source>“%1” is reserved by Linewarden. Choose another account name.</source>
        <translation>«%1» è riservato a Linewarden. Scegliere un altro nome account.</translation>
    </message>
    <message>
        <source>A name has 1 to 80 printable characters, as it should stand on signatures.</source>
        <translation>Un nome ha da 1 a 80 caratteri stampabili, così come deve comparire sulle firme.</translation>
    </message>
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
        <source>This installation already has accounts. An administrator can add more.</source>
        <translation>Questa installazione ha già degli account. Un amministratore può aggiungerne altri.</translation>
    </message>
    <message>
        <source>There is already an account “%1”. Choose another account name.</source>
        <translation>Esiste già un account «%1». Scegliere un altro nome account.</translation>
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
        <source>add and change accounts</source>
        <translation>aggiungere e modificare account</translation>
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
    <name>Sealing</name>
    <message>
        <source>A sealed secret does not open with this key. It was changed or belongs to something else.</source>
        <translation>Un segreto sigillato non si apre con questa chiave. È stato modificato o appartiene ad altro.</translation>
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
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>The signing key does not open with this password, or it was changed in the store. An administrator can make a new one by resetting the password.</source>
        <translation>La chiave di firma non si apre con questa password o è stata modificata nell&apos;archivio. Un amministratore può crearne una nuova reimpostando la password.</translation>
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
    <name>linewarden::DemoPlace</name>
    <message>
        <source>The demo plant was not made, as you asked. Nothing is left behind.</source>
        <translation>L&apos;impianto dimostrativo non è stato creato, come richiesto. Non resta nulla.</translation>
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
    <name>linewarden::cli::OpenConsole</name>
    <message>
        <source>Password of %1</source>
        <translation>Password di %1</translation>
    </message>
    <message>
        <source>Code of %1</source>
        <translation>Codice di %1</translation>
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
        <source>%1 (disabled)</source>
        <translation>%1 (disattivato)</translation>
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
    <name>linewarden::ui::FirstRunWizard</name>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Setting up Linewarden, step %1 of %2</source>
        <translation>Configurazione di Linewarden, passo %1 di %2</translation>
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
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Secondo fattore</translation>
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
        <source>Enter your password.</source>
        <translation>Inserire la password.</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>Inserire il codice che l&apos;app di autenticazione mostra ora.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica in corso…</translation>
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
</context>
<context>
    <name>linewarden::ui::NavigationRail</name>
    <message>
        <source>Pages</source>
        <translation>Pagine</translation>
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
    <name>linewarden::ui::QrCode</name>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>Codice QR per l&apos;app di autenticazione</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecoveryCodesStep</name>
    <message>
        <source>Each of these opens the second step once, when the phone is lost or broken. Keep them where you keep the keys of the plant, not on this workstation. They are shown only now.</source>
        <translation>Ciascuno supera una volta il secondo passaggio, se il telefono è perso o guasto. Conservarli dove si tengono le chiavi dell&apos;impianto, non su questa postazione. Vengono mostrati solo ora.</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Salva in un file…</translation>
    </message>
    <message>
        <source>I have written them down or saved them</source>
        <translation>I codici sono stati annotati o salvati</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Codici di recupero</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Salva i codici di recupero</translation>
    </message>
    <message>
        <source>Saved to %1, readable by this account only. Move it off this workstation.</source>
        <translation>Salvati in %1, leggibile solo da questo account. Spostare il file da questa postazione.</translation>
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
</context>
<context>
    <name>linewarden::ui::SecondFactorStep</name>
    <message>
        <source>Scan the code with an authenticator app (any that makes time-based codes, RFC 6238), then enter the six digits it shows.</source>
        <translation>Scansionare il codice con un&apos;app di autenticazione (qualsiasi app che generi codici a tempo, RFC 6238), poi inserire le sei cifre mostrate.</translation>
    </message>
    <message>
        <source>Cannot scan? Type this key</source>
        <translation>Scansione impossibile? Digitare questa chiave</translation>
    </message>
    <message>
        <source>Code shown by the app</source>
        <translation>Codice mostrato dall&apos;app</translation>
    </message>
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
        <source>Enter the code your authenticator shows now.</source>
        <translation>Inserire il codice che l&apos;app di autenticazione mostra ora.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica in corso…</translation>
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
    <message numerus="yes">
        <source>%n value(s) far outside their limits</source>
        <translation>
            <numerusform>%n valore molto fuori dai suoi limiti</numerusform>
            <numerusform>%n valori molto fuori dai loro limiti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) outside their limits</source>
        <translation>
            <numerusform>%n valore fuori dai suoi limiti</numerusform>
            <numerusform>%n valori fuori dai loro limiti</numerusform>
        </translation>
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
        <source>Values outside their limits</source>
        <translation>Valori fuori dai loro limiti</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Cambia utente</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Esci</translation>
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
    <name>linewarden::ui::WaitNotice</name>
    <message>
        <source>After the failed attempts, the next one is possible in %1.</source>
        <translation>Dopo i tentativi falliti, il prossimo è possibile tra %1.</translation>
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
