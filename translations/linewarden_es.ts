<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en_GB">
<context>
    <name>AccessGuard</name>
    <message>
        <source>You may not %1. These roles may: %2. Ask one of them, or ask an administrator for the role.</source>
        <translation>No tiene permiso para: %1. Estos roles lo tienen: %2. Consulte a uno de ellos o pida el rol a un administrador.</translation>
    </message>
    <message>
        <source>You are no longer signed in. Sign in again to go on.</source>
        <translation>Ya no ha iniciado sesión. Inicie sesión de nuevo para continuar.</translation>
    </message>
    <message>
        <source>Nobody is signed in. Sign in first.</source>
        <translation>Nadie ha iniciado sesión. Inicie sesión primero.</translation>
    </message>
    <message>
        <source>The console is locked. Unlock it with your password and code.</source>
        <translation>La consola está bloqueada. Desbloquéela con su contraseña y su código.</translation>
    </message>
    <message>
        <source>Installation</source>
        <translation>Instalación</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
    <message>
        <source>An account name has 2 to 32 of the letters a to z, digits, dots, underscores and dashes, and starts with a letter.</source>
        <translation>Un nombre de cuenta tiene de 2 a 32 caracteres entre letras de la a a la z, cifras, puntos, guiones bajos y guiones, y empieza por una letra.</translation>
    </message>
    <message>
        <source>“%1” is reserved by Linewarden. Choose another account name.</source>
        <translation>«%1» está reservado para Linewarden. Elija otro nombre de cuenta.</translation>
    </message>
    <message>
        <source>A name has 1 to 80 printable characters, as it should stand on signatures.</source>
        <translation>Un nombre tiene de 1 a 80 caracteres imprimibles, tal como debe figurar en las firmas.</translation>
    </message>
    <message>
        <source>A password has at least 12 characters. A few words in a row are easy to remember and hard to guess.</source>
        <translation>Una contraseña tiene al menos 12 caracteres. Varias palabras seguidas son fáciles de recordar y difíciles de adivinar.</translation>
    </message>
    <message>
        <source>This password is longer than the 1024 bytes that can be used. Shorten it.</source>
        <translation>Esta contraseña supera los 1024 bytes que se pueden usar. Acórtela.</translation>
    </message>
    <message>
        <source>The password is the account name. Choose one that nobody can guess.</source>
        <translation>La contraseña es el nombre de la cuenta. Elija una que nadie pueda adivinar.</translation>
    </message>
    <message>
        <source>This password is among those that are tried first. Choose one that nobody can guess; a few words in a row are easy to remember.</source>
        <translation>Esta contraseña es de las que se prueban primero. Elija una que nadie pueda adivinar; varias palabras seguidas son fáciles de recordar.</translation>
    </message>
</context>
<context>
    <name>Argon2</name>
    <message>
        <source>The password could not be checked because memory is short (%1 MiB are needed for a moment). Close other programs and try again.</source>
        <translation>No se pudo comprobar la contraseña porque falta memoria (se necesitan %1 MiB por un momento). Cierre otros programas e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The stored password of this account cannot be read. An administrator has to reset it.</source>
        <translation>No se puede leer la contraseña guardada de esta cuenta. Un administrador debe restablecerla.</translation>
    </message>
</context>
<context>
    <name>KeyEnvelope</name>
    <message>
        <source>This recovery phrase does not open this installation. It may belong to another one, or be an older one.</source>
        <translation>Esta frase de recuperación no abre esta instalación. Puede pertenecer a otra o ser una anterior.</translation>
    </message>
    <message>
        <source>This key file does not open this installation. It may belong to another one.</source>
        <translation>Este archivo de clave no abre esta instalación. Puede pertenecer a otra.</translation>
    </message>
    <message>
        <source>The key in the keyring does not open this installation. Open it with the recovery phrase, which also writes a new entry.</source>
        <translation>La clave del depósito de claves no abre esta instalación. Ábrala con la frase de recuperación, que además escribe una entrada nueva.</translation>
    </message>
    <message>
        <source>This installation was never given this way to open it. Use the keyring, the key file or the recovery phrase that it was set up with.</source>
        <translation>Esta instalación nunca recibió este modo de apertura. Use el depósito de claves, el archivo de clave o la frase de recuperación con que se configuró.</translation>
    </message>
    <message>
        <source>There is no key file %1. Check the path given with --key-file.</source>
        <translation>No existe el archivo de clave %1. Compruebe la ruta indicada con --key-file.</translation>
    </message>
    <message>
        <source>The key file %1 can be read by other users of this computer and is not used. Take that right from them (mode 0600), and consider making a new key.</source>
        <translation>Otros usuarios de este equipo pueden leer el archivo de clave %1, por lo que no se usa. Retíreles ese permiso (modo 0600) y considere crear una clave nueva.</translation>
    </message>
    <message>
        <source>%1 is not a key file: it has to hold one line of 44 letters. Put back the copy you kept of it.</source>
        <translation>%1 no es un archivo de clave: debe contener una línea de 44 letras. Restaure la copia que guardó.</translation>
    </message>
    <message>
        <source>%1 is missing. Without it the store beside it cannot be opened: put back the copy from a backup.</source>
        <translation>Falta %1. Sin este archivo no se puede abrir el almacén contiguo: restaure la copia de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The key file of this installation (linewarden.keys) was changed or is cut short; the store cannot be opened with it. Put back the copy from a backup.</source>
        <translation>El archivo de clave de esta instalación (linewarden.keys) fue modificado o está truncado; con él no se puede abrir el almacén. Restaure la copia de una copia de seguridad.</translation>
    </message>
    <message>
        <source>The key file of this installation was written by a newer Linewarden (version %1 of the file). Install that release and start again.</source>
        <translation>El archivo de clave de esta instalación lo escribió un Linewarden más reciente (versión %1 del archivo). Instale esa versión y vuelva a iniciar.</translation>
    </message>
</context>
<context>
    <name>KeyRing</name>
    <message>
        <source>The keyring of this user holds no key for this installation. Sign in to the computer as the user who set it up, or open it with the recovery phrase.</source>
        <translation>El depósito de claves de este usuario no contiene ninguna clave para esta instalación. Inicie sesión en el equipo con el usuario que la configuró o ábrala con la frase de recuperación.</translation>
    </message>
    <message>
        <source>The keyring did not give access to the key. Unlock the keyring and try again, or open the installation with the recovery phrase.</source>
        <translation>El depósito de claves no dio acceso a la clave. Desbloquéelo e inténtelo de nuevo, o abra la instalación con la frase de recuperación.</translation>
    </message>
    <message>
        <source>No keyring answers on this computer. Start the desktop&apos;s keyring (Secret Service), or use a key file (--key-file) or the recovery phrase.</source>
        <translation>Ningún depósito de claves responde en este equipo. Inicie el del escritorio (Secret Service), o use un archivo de clave (--key-file) o la frase de recuperación.</translation>
    </message>
    <message>
        <source>The keyring did not answer within 30 seconds. Look for its window asking for a password, then try again.</source>
        <translation>El depósito de claves no respondió en 30 segundos. Busque su ventana que pide una contraseña y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The keyring&apos;s entry for this installation does not hold a key. Open the installation with the recovery phrase to write a new one.</source>
        <translation>La entrada del depósito de claves para esta instalación no contiene una clave. Abra la instalación con la frase de recuperación para escribir una nueva.</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>An account without a role may do nothing. Choose at least one role.</source>
        <translation>Una cuenta sin rol no puede hacer nada. Elija al menos un rol.</translation>
    </message>
    <message>
        <source>The second factor of the new account is not complete. Start again.</source>
        <translation>El segundo factor de la cuenta nueva no está completo. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>A recovery code of the new account is not one. Start again.</source>
        <translation>Un código de recuperación de la cuenta nueva no es válido. Empiece de nuevo.</translation>
    </message>
    <message>
        <source>This installation already has accounts. An administrator can add more.</source>
        <translation>Esta instalación ya tiene cuentas. Un administrador puede añadir más.</translation>
    </message>
    <message>
        <source>There is already an account “%1”. Choose another account name.</source>
        <translation>Ya existe una cuenta «%1». Elija otro nombre de cuenta.</translation>
    </message>
</context>
<context>
    <name>Permission</name>
    <message>
        <source>see lines, live values and history</source>
        <translation>ver líneas, valores actuales e histórico</translation>
    </message>
    <message>
        <source>export values to a file</source>
        <translation>exportar valores a un archivo</translation>
    </message>
    <message>
        <source>run the collector</source>
        <translation>ejecutar el recopilador</translation>
    </message>
    <message>
        <source>see accounts and roles</source>
        <translation>ver cuentas y roles</translation>
    </message>
    <message>
        <source>add and change accounts</source>
        <translation>añadir y modificar cuentas</translation>
    </message>
    <message>
        <source>read the audit trail</source>
        <translation>leer el registro de auditoría</translation>
    </message>
    <message>
        <source>verify the audit trail</source>
        <translation>verificar el registro de auditoría</translation>
    </message>
    <message>
        <source>change settings of the installation</source>
        <translation>modificar los ajustes de la instalación</translation>
    </message>
    <message>
        <source>run diagnostics</source>
        <translation>ejecutar diagnósticos</translation>
    </message>
</context>
<context>
    <name>RecoveryPhrase</name>
    <message>
        <source>Word %1, “%2”, is not one of the recovery words. Compare it with what you wrote down.</source>
        <translation>La palabra %1, «%2», no es una de las palabras de recuperación. Compárela con lo que anotó.</translation>
    </message>
    <message>
        <source>A recovery phrase has 24 words; these are %1. Type all of them in their order, with a space between two.</source>
        <translation>Una frase de recuperación tiene 24 palabras; estas son %1. Escríbalas todas en su orden, con un espacio entre cada dos.</translation>
    </message>
    <message>
        <source>All the words exist, but they do not belong together: a word is wrong or two are in the wrong order. Compare them with what you wrote down.</source>
        <translation>Todas las palabras existen, pero no encajan entre sí: una es incorrecta o dos están en el orden equivocado. Compárelas con lo que anotó.</translation>
    </message>
</context>
<context>
    <name>Role</name>
    <message>
        <source>Operator</source>
        <translation>Operador</translation>
    </message>
    <message>
        <source>Shift supervisor</source>
        <translation>Jefe de turno</translation>
    </message>
    <message>
        <source>Process engineer</source>
        <translation>Ingeniero de proceso</translation>
    </message>
    <message>
        <source>Quality engineer</source>
        <translation>Ingeniero de calidad</translation>
    </message>
    <message>
        <source>Maintenance technician</source>
        <translation>Técnico de mantenimiento</translation>
    </message>
    <message>
        <source>Security officer</source>
        <translation>Responsable de ciberseguridad</translation>
    </message>
    <message>
        <source>Administrator</source>
        <translation>Administrador</translation>
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
        <translation>Un secreto sellado no se abre con esta clave. Fue modificado o pertenece a otra cosa.</translation>
    </message>
</context>
<context>
    <name>SignIn</name>
    <message>
        <source>This code is not accepted: it is wrong, was already used or has expired. Wait for the next code, or use a recovery code.</source>
        <translation>Este código no se acepta: es incorrecto, ya se usó o ha caducado. Espere al siguiente código o use un código de recuperación.</translation>
    </message>
    <message>
        <source>You were not signed in: the name or the password is wrong, or the account is disabled. Check both and try again, or ask an administrator.</source>
        <translation>No se inició la sesión: el nombre o la contraseña es incorrecto, o la cuenta está desactivada. Compruebe ambos e inténtelo de nuevo, o consulte a un administrador.</translation>
    </message>
    <message>
        <source>There were too many failed tries. The next one is possible in %1 s.</source>
        <translation>Hubo demasiados intentos fallidos. El siguiente será posible en %1 s.</translation>
    </message>
    <message>
        <source>The password was given too long ago. Start again with name and password.</source>
        <translation>La contraseña se introdujo hace demasiado tiempo. Empiece de nuevo con nombre y contraseña.</translation>
    </message>
    <message>
        <source>This session has ended. Sign in again to go on.</source>
        <translation>Esta sesión ha terminado. Inicie sesión de nuevo para continuar.</translation>
    </message>
</context>
<context>
    <name>SigningKey</name>
    <message>
        <source>The signing key does not open with this password, or it was changed in the store. An administrator can make a new one by resetting the password.</source>
        <translation>La clave de firma no se abre con esta contraseña o fue modificada en el almacén. Un administrador puede crear una nueva restableciendo la contraseña.</translation>
    </message>
</context>
<context>
    <name>audit</name>
    <message>
        <source>An action without a proper name was to be written to the audit trail and was refused; nothing was changed. Please report this.</source>
        <translation>Se iba a escribir en el registro de auditoría una acción sin nombre válido y se rechazó; no se modificó nada. Notifíquelo.</translation>
    </message>
    <message>
        <source>What was to be recorded is too long for the audit trail (4,000 characters a text). Shorten it and try again; nothing was changed.</source>
        <translation>Lo que se iba a registrar es demasiado largo para el registro de auditoría (4000 caracteres por texto). Acórtelo e inténtelo de nuevo; no se modificó nada.</translation>
    </message>
    <message>
        <source>Entry %1 is missing or out of order: entry %2 stands in its place.</source>
        <translation>Falta la entrada %1 o está fuera de orden: en su lugar está la entrada %2.</translation>
    </message>
    <message>
        <source>Entry %1 does not follow from the one before it: an entry was changed, inserted, removed or moved here.</source>
        <translation>La entrada %1 no sigue a la anterior: aquí se modificó, insertó, eliminó o movió una entrada.</translation>
    </message>
    <message>
        <source>Entry %1 was changed after it was written: its content does not match its hash.</source>
        <translation>La entrada %1 se modificó después de escribirse: su contenido no coincide con su hash.</translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message>
        <source>--%1 takes a whole number from %2 to %3, not “%4”.</source>
        <translation>--%1 requiere un número entero de %2 a %3, no «%4».</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
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
        <translation>No hay ninguna instalación de Linewarden en %1. Configure una con «linewardenctl init» o indique su carpeta con --data.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>The file %1 cannot be read: %2. Check that it is there and that you may read it.</source>
        <translation>No se puede leer el archivo %1: %2. Compruebe que existe y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>The file %1 is larger than the %2 bytes allowed for it. It is probably not the file you meant.</source>
        <translation>El archivo %1 supera los %2 bytes permitidos. Probablemente no es el archivo deseado.</translation>
    </message>
    <message>
        <source>There is no room left to write %1. Free some space on this volume and try again; nothing was changed.</source>
        <translation>No queda espacio para escribir %1. Libere espacio en este volumen e inténtelo de nuevo; no se modificó nada.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Give this user the right to write there, or choose another folder.</source>
        <translation>No se puede escribir %1: %2. Dé a este usuario permiso de escritura allí o elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2.</source>
        <translation>No se puede escribir %1: %2.</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>The export would have more than %L1 rows, which is what a spreadsheet opens. Choose a shorter range, fewer tags, or fewer points.</source>
        <translation>La exportación tendría más de %L1 filas, el máximo que abre una hoja de cálculo. Elija un intervalo más corto, menos variables o menos puntos.</translation>
    </message>
    <message>
        <source>The plant file has no such tag.</source>
        <translation>El archivo de planta no contiene esa variable.</translation>
    </message>
    <message>
        <source>The range ends before it begins. Choose an end after the beginning.</source>
        <translation>El intervalo termina antes de empezar. Elija un final posterior al inicio.</translation>
    </message>
    <message>
        <source>The number of points must not be negative.</source>
        <translation>El número de puntos no puede ser negativo.</translation>
    </message>
    <message>
        <source>Choose between 1 and %L1 tags to export.</source>
        <translation>Elija entre 1 y %L1 variables para exportar.</translation>
    </message>
    <message>
        <source>This range holds more than %L1 samples, too many to hand out at once. Choose a shorter range or ask for fewer points.</source>
        <translation>Este intervalo contiene más de %L1 muestras, demasiadas para entregarlas de una vez. Elija un intervalo más corto o pida menos puntos.</translation>
    </message>
</context>
<context>
    <name>linewarden::DemoPlace</name>
    <message>
        <source>The demo plant was not made, as you asked. Nothing is left behind.</source>
        <translation>La planta de demostración no se creó, tal como pidió. No queda nada.</translation>
    </message>
</context>
<context>
    <name>linewarden::HistoryRecorder</name>
    <message>
        <source>The store could not be written to for more than a minute.</source>
        <translation>No se pudo escribir en el almacén durante más de un minuto.</translation>
    </message>
    <message>
        <source>Values are not being recorded. %1 The last minute is kept in memory and is written as soon as the store takes it.</source>
        <translation>No se están registrando valores. %1 El último minuto se conserva en memoria y se escribe en cuanto el almacén lo acepta.</translation>
    </message>
    <message>
        <source>Values are being lost: the store has not taken any for a minute, and memory holds no more. History will show a gap. Check disk space and the store.</source>
        <translation>Se están perdiendo valores: el almacén no acepta ninguno desde hace un minuto y la memoria no admite más. El histórico mostrará un hueco. Compruebe el espacio en disco y el almacén.</translation>
    </message>
    <message>
        <source>The collector was stopped.</source>
        <translation>El recopilador se detuvo.</translation>
    </message>
    <message>
        <source>The store did not answer in time.</source>
        <translation>El almacén no respondió a tiempo.</translation>
    </message>
    <message>
        <source>The collector was not running.</source>
        <translation>El recopilador no estaba en marcha.</translation>
    </message>
</context>
<context>
    <name>linewarden::InstallationSettings</name>
    <message>
        <source>The console can lock itself after 1 to 60 minutes without input. Choose a time in that range; nothing was changed.</source>
        <translation>La consola puede bloquearse sola tras 1 a 60 minutos sin actividad. Elija un tiempo de ese intervalo; no se modificó nada.</translation>
    </message>
</context>
<context>
    <name>linewarden::LineBoard</name>
    <message>
        <source>The plant file names no state tag for this line.</source>
        <translation>El archivo de planta no indica ninguna variable de estado para esta línea.</translation>
    </message>
</context>
<context>
    <name>linewarden::LiveValues</name>
    <message>
        <source>This value has not been read since the program started.</source>
        <translation>Este valor no se ha leído desde que se inició el programa.</translation>
    </message>
    <message>
        <source>The plant file does not name this tag.</source>
        <translation>El archivo de planta no nombra esta variable.</translation>
    </message>
    <message>
        <source>No newer value has come for more than %1 s; this is the last one.</source>
        <translation>Hace más de %1 s que no llega un valor nuevo; este es el último.</translation>
    </message>
</context>
<context>
    <name>linewarden::PlantFile</name>
    <message>
        <source>This is not TOML: %1</source>
        <translation>Esto no es TOML: %1</translation>
    </message>
    <message>
        <source>the line cannot be understood.</source>
        <translation>no se entiende la línea.</translation>
    </message>
    <message>
        <source>The file is larger than 16 MB.</source>
        <translation>El archivo supera los 16 MB.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The text is not valid UTF-8. Save the file as UTF-8.</source>
        <translation>El texto no es UTF-8 válido. Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>column %1</source>
        <translation>columna %1</translation>
    </message>
    <message>
        <source>The plant file %1 cannot be used. Correct it and try again:</source>
        <translation>No se puede usar el archivo de planta %1. Corríjalo e inténtelo de nuevo:</translation>
    </message>
    <message>
        <source>… and %1 more.</source>
        <translation>… y %1 más.</translation>
    </message>
    <message>
        <source>“%1” is there already, in line %2. Names have to differ.</source>
        <translation>«%1» ya existe, en la línea %2. Los nombres deben ser distintos.</translation>
    </message>
    <message>
        <source>There is no area “%1” in this file.</source>
        <translation>En este archivo no hay ningún área «%1».</translation>
    </message>
    <message>
        <source>There is no zone “%1” in this file.</source>
        <translation>En este archivo no hay ninguna zona «%1».</translation>
    </message>
    <message>
        <source>There is no PLC “%1” in this file.</source>
        <translation>En este archivo no hay ningún PLC «%1».</translation>
    </message>
    <message>
        <source>There is no line “%1” in this file.</source>
        <translation>En este archivo no hay ninguna línea «%1».</translation>
    </message>
    <message>
        <source>There is no unit “%1” in this file.</source>
        <translation>En este archivo no hay ninguna unidad «%1».</translation>
    </message>
    <message>
        <source>There is no tag “%1” in this file.</source>
        <translation>En este archivo no hay ninguna variable «%1».</translation>
    </message>
    <message>
        <source>Unit “%1” says that it belongs to line “%2”.</source>
        <translation>La unidad «%1» indica que pertenece a la línea «%2».</translation>
    </message>
    <message>
        <source>Unit “%1” says that it belongs here, but is not in the list.</source>
        <translation>La unidad «%1» indica que pertenece aquí, pero no está en la lista.</translation>
    </message>
    <message>
        <source>A unit is in the list twice.</source>
        <translation>Una unidad figura dos veces en la lista.</translation>
    </message>
    <message>
        <source>Tag “%1” is a string; a number is needed here.</source>
        <translation>La variable «%1» es una cadena; aquí se necesita un número.</translation>
    </message>
    <message>
        <source>The value takes %1 registers, and its PLC gives at most %2 in one request.</source>
        <translation>El valor ocupa %1 registros y su PLC entrega como máximo %2 por petición.</translation>
    </message>
    <message>
        <source>“%1” is not a time zone this system knows. It has to be an IANA name such as “Europe/Rome”.</source>
        <translation>«%1» no es una zona horaria conocida por este sistema. Debe ser un nombre IANA como «Europe/Rome».</translation>
    </message>
    <message>
        <source>“%1” is not a time of day; write it as in “06:00”.</source>
        <translation>«%1» no es una hora; escríbala como «06:00».</translation>
    </message>
    <message>
        <source>“%1” is neither an IP address nor a host name.</source>
        <translation>«%1» no es ni una dirección IP ni un nombre de host.</translation>
    </message>
    <message>
        <source>The file is of format %1, and this Linewarden reads up to %2. Use a newer Linewarden.</source>
        <translation>El archivo tiene el formato %1 y este Linewarden lee hasta %2. Use un Linewarden más reciente.</translation>
    </message>
    <message>
        <source>A value of this type takes %1 registers. Leave the key out.</source>
        <translation>Un valor de este tipo ocupa %1 registros. Omita la clave.</translation>
    </message>
    <message>
        <source>Only a bool in a table of registers (input, holding) has a bit.</source>
        <translation>Solo un bool en una tabla de registros (input, holding) tiene un bit.</translation>
    </message>
    <message>
        <source>Coils and discrete inputs hold bits; the type has to be bool there.</source>
        <translation>Las bobinas y las entradas discretas contienen bits; ahí el tipo debe ser bool.</translation>
    </message>
    <message>
        <source>The value takes %1 registers and would end past address 65535.</source>
        <translation>El valor ocupa %1 registros y terminaría más allá de la dirección 65535.</translation>
    </message>
    <message>
        <source>A bool or string has no scaling.</source>
        <translation>Un bool o string no tiene escalado.</translation>
    </message>
    <message>
        <source>The factor must not be 0.</source>
        <translation>El factor no puede ser 0.</translation>
    </message>
    <message>
        <source>A bool or string has no limits.</source>
        <translation>Un bool o string no tiene límites.</translation>
    </message>
    <message>
        <source>Limits have to ascend: low_low, low, high, high_high.</source>
        <translation>Los límites deben ser crecientes: low_low, low, high, high_high.</translation>
    </message>
    <message>
        <source>A bool or string has no range.</source>
        <translation>Un bool o string no tiene rango.</translation>
    </message>
    <message>
        <source>The range&apos;s high end has to be above its low end.</source>
        <translation>El extremo superior del rango debe ser mayor que el inferior.</translation>
    </message>
    <message>
        <source>Only coils and holding registers can be written.</source>
        <translation>Solo se pueden escribir bobinas y registros holding.</translation>
    </message>
    <message>
        <source>The line holds more than %1 dots. Break it into several.</source>
        <translation>La línea contiene más de %1 puntos. Divídala en varias.</translation>
    </message>
    <message>
        <source>This character may stand only in quotes or in a comment.</source>
        <translation>Este carácter solo puede estar entre comillas o en un comentario.</translation>
    </message>
    <message>
        <source>A text of several lines is not possible here; use one pair of quotes.</source>
        <translation>Aquí no es posible un texto de varias líneas; use un solo par de comillas.</translation>
    </message>
    <message>
        <source>The text that starts here is not closed in its line.</source>
        <translation>El texto que empieza aquí no se cierra en su línea.</translation>
    </message>
    <message>
        <source>There is no key %1 here. Known are: %2.</source>
        <translation>Aquí no existe la clave %1. Las conocidas son: %2.</translation>
    </message>
    <message>
        <source>The key is missing; it has to be there.</source>
        <translation>Falta la clave; debe estar presente.</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>an integer</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number with a fraction</source>
        <translation>un número con decimales</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a table</source>
        <translation>una tabla</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a date or time</source>
        <translation>una fecha u hora</translation>
    </message>
    <message>
        <source>This is %1; it has to be %2.</source>
        <translation>Esto es %1; debe ser %2.</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>The text is empty. Leave the key out, or say something.</source>
        <translation>El texto está vacío. Omita la clave o indique algo.</translation>
    </message>
    <message>
        <source>The text is longer than %1 characters.</source>
        <translation>El texto supera los %1 caracteres.</translation>
    </message>
    <message>
        <source>The text holds control or invisible characters; remove them.</source>
        <translation>El texto contiene caracteres de control o invisibles; elimínelos.</translation>
    </message>
    <message>
        <source>%1 is not a name. A name is 1 to 100 letters, digits, “.”, “_” or “-” without accents, and starts with a letter or digit.</source>
        <translation>%1 no es un nombre. Un nombre tiene de 1 a 100 letras, cifras, «.», «_» o «-» sin acentos y empieza por una letra o cifra.</translation>
    </message>
    <message>
        <source>a name in quotes</source>
        <translation>un nombre entre comillas</translation>
    </message>
    <message>
        <source>a list of names</source>
        <translation>una lista de nombres</translation>
    </message>
    <message>
        <source>The list has %1 entries; at most %2 are possible.</source>
        <translation>La lista tiene %1 entradas; son posibles como máximo %2.</translation>
    </message>
    <message>
        <source>This has to be a name in quotes.</source>
        <translation>Esto debe ser un nombre entre comillas.</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>%1 is not possible here; it has to be %2.</source>
        <translation>%1 no es posible aquí; debe ser %2.</translation>
    </message>
    <message>
        <source>an integer from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>%1 is out of range; it has to be from %2 to %3.</source>
        <translation>%1 está fuera de rango; debe ser de %2 a %3.</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>The number has to be finite.</source>
        <translation>El número debe ser finito.</translation>
    </message>
    <message>
        <source>a list of tables, each under its own %1</source>
        <translation>una lista de tablas, cada una bajo su propio %1</translation>
    </message>
    <message>
        <source>There are %1; at most %2 are possible.</source>
        <translation>Hay %1; son posibles como máximo %2.</translation>
    </message>
    <message>
        <source>There has to be at least one.</source>
        <translation>Debe haber al menos uno.</translation>
    </message>
    <message>
        <source>This has to be a table under its own %1.</source>
        <translation>Esto debe ser una tabla bajo su propio %1.</translation>
    </message>
</context>
<context>
    <name>linewarden::SetUp</name>
    <message>
        <source>There is a Linewarden installation in %1 already. It was left as it is; choose another folder.</source>
        <translation>Ya hay una instalación de Linewarden en %1. Se dejó como estaba; elija otra carpeta.</translation>
    </message>
    <message>
        <source>%1 cannot be made: %2. Check that you may write in this folder.</source>
        <translation>No se puede crear %1: %2. Compruebe que tiene permiso para escribir en esta carpeta.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Audit</name>
    <message>
        <source>No.</source>
        <translation>Núm.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>The audit trail is broken at entry %1: %2 The %3 entries before it are whole. Keep a copy of the store and tell a security officer.</source>
        <translation>El registro de auditoría está roto en la entrada %1: %2 Las %3 entradas anteriores están íntegras. Guarde una copia del almacén y avise a un responsable de ciberseguridad.</translation>
    </message>
    <message>
        <source>All %1 entries are whole. The newest has the hash %2.
</source>
        <translation>Las %1 entradas están íntegras. La más reciente tiene el hash %2.
</translation>
    </message>
    <message>
        <source>The audit trail, newest first</source>
        <translation>El registro de auditoría, lo más reciente primero</translation>
    </message>
    <message>
        <source>How many entries at most; 100 where left out.</source>
        <translation>Número máximo de entradas; 100 si se omite.</translation>
    </message>
    <message>
        <source>Only entries older than this number.</source>
        <translation>Solo entradas anteriores a este número.</translation>
    </message>
    <message>
        <source>Recomputes the whole audit trail</source>
        <translation>Recalcula todo el registro de auditoría</translation>
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
        <translation>Peticiones</translation>
    </message>
    <message>
        <source>Failures</source>
        <translation>Fallos</translation>
    </message>
    <message>
        <source>Last trouble</source>
        <translation>Último problema</translation>
    </message>
    <message>
        <source>Polls the PLCs and records, without a window</source>
        <translation>Consulta los PLC y registra, sin ventana</translation>
    </message>
    <message>
        <source>How long, in seconds; until it is told to end where left out.</source>
        <translation>Duración en segundos; si se omite, hasta que se le ordene terminar.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::CommandLine</name>
    <message>
        <source>The installation&apos;s folder; %1 where left out.</source>
        <translation>La carpeta de la instalación; %1 si se omite.</translation>
    </message>
    <message>
        <source>The file with the key; the keyring where left out.</source>
        <translation>El archivo con la clave; el depósito de claves si se omite.</translation>
    </message>
    <message>
        <source>Acts as this person; password and code are read, a line each.</source>
        <translation>Actúa como esta persona; se leen la contraseña y el código, una línea cada uno.</translation>
    </message>
    <message>
        <source>Reads them from this file instead of standard input.</source>
        <translation>Los lee de este archivo en lugar de la entrada estándar.</translation>
    </message>
    <message>
        <source>Prints one JSON document.</source>
        <translation>Muestra un documento JSON.</translation>
    </message>
    <message>
        <source>Usage: linewardenctl [--data DIR] [--key-file F] [--as NAME] [--secrets-file F] [--json] COMMAND [OPTIONS]

Commands:
</source>
        <translation>Uso: linewardenctl [--data DIR] [--key-file F] [--as NAME] [--secrets-file F] [--json] COMMAND [OPTIONS]

Comandos:
</translation>
    </message>
    <message>
        <source>
linewardenctl COMMAND --help tells a command&apos;s options.
</source>
        <translation>
linewardenctl COMMAND --help indica las opciones de un comando.
</translation>
    </message>
    <message>
        <source>Tells this.</source>
        <translation>Muestra esta ayuda.</translation>
    </message>
    <message>
        <source>“%1” takes no “%2”.</source>
        <translation>«%1» no admite «%2».</translation>
    </message>
    <message>
        <source>There is no command.</source>
        <translation>Falta un comando.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>No existe el comando «%1».</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Demo</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Code now</source>
        <translation>Código actual</translation>
    </message>
    <message>
        <source>The demo plant is in %1. Who can sign in:

%2</source>
        <translation>La planta de demostración está en %1. Pueden iniciar sesión:

%2</translation>
    </message>
    <message>
        <source>Makes an installation of the demo plant, with history</source>
        <translation>Crea una instalación de la planta de demostración, con histórico</translation>
    </message>
    <message>
        <source>Days of history, 0 to 31; 7 where left out.</source>
        <translation>Días de histórico, de 0 a 31; 7 si se omite.</translation>
    </message>
    <message>
        <source>Another plant file, such as plantsim&apos;s with its ports.</source>
        <translation>Otro archivo de planta, como el de plantsim con sus puertos.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Doctor</name>
    <message>
        <source>It has not answered so far.</source>
        <translation>No ha respondido hasta ahora.</translation>
    </message>
    <message>
        <source>The system does not say whether its clock is in step.</source>
        <translation>El sistema no indica si su reloj está sincronizado.</translation>
    </message>
    <message>
        <source>Check that a time service (NTP) runs; codes and records need the right time.</source>
        <translation>Compruebe que funciona un servicio horario (NTP); los códigos y los registros necesitan la hora correcta.</translation>
    </message>
    <message>
        <source>The clock is in step with a time server.</source>
        <translation>El reloj está sincronizado con un servidor horario.</translation>
    </message>
    <message>
        <source>The clock is not in step with a time server.</source>
        <translation>El reloj no está sincronizado con un servidor horario.</translation>
    </message>
    <message>
        <source>Turn a time service on, such as “timedatectl set-ntp true”. Sign-in codes fail when the clock is more than 30 seconds off, and records bear the wrong time.</source>
        <translation>Active un servicio horario, por ejemplo con «timedatectl set-ntp true». Los códigos de acceso fallan si el reloj se desvía más de 30 segundos, y los registros llevan la hora equivocada.</translation>
    </message>
    <message>
        <source>The free space of %1 cannot be told.</source>
        <translation>No se puede determinar el espacio libre de %1.</translation>
    </message>
    <message>
        <source>Check that the volume is mounted.</source>
        <translation>Compruebe que el volumen está montado.</translation>
    </message>
    <message>
        <source>%1 MB are free in %2.</source>
        <translation>Hay %1 MB libres en %2.</translation>
    </message>
    <message>
        <source>Make room on the volume, or move the installation to a larger one. Recording stops when it is full.</source>
        <translation>Libere espacio en el volumen o traslade la instalación a uno mayor. Cuando se llena, el registro se detiene.</translation>
    </message>
    <message>
        <source>Put linewarden.keys back beside the store, from a backup.</source>
        <translation>Restaure linewarden.keys junto al almacén desde una copia de seguridad.</translation>
    </message>
    <message>
        <source>keyring</source>
        <translation>depósito de claves</translation>
    </message>
    <message>
        <source>key file</source>
        <translation>archivo de clave</translation>
    </message>
    <message>
        <source>recovery phrase</source>
        <translation>frase de recuperación</translation>
    </message>
    <message>
        <source>The store opens by: %1.</source>
        <translation>El almacén se abre con: %1.</translation>
    </message>
    <message>
        <source>Add a recovery phrase: without one the data is lost with the key.</source>
        <translation>Añada una frase de recuperación: sin ella, los datos se pierden con la clave.</translation>
    </message>
    <message>
        <source>This installation does not use the keyring.</source>
        <translation>Esta instalación no usa el depósito de claves.</translation>
    </message>
    <message>
        <source>The keyring gives the key.</source>
        <translation>El depósito de claves entrega la clave.</translation>
    </message>
    <message>
        <source>Unlock the keyring, or use --key-file on computers without one.</source>
        <translation>Desbloquee el depósito de claves o use --key-file en equipos que no lo tengan.</translation>
    </message>
    <message>
        <source>Every page of %1 (%2 MB) is whole.</source>
        <translation>Todas las páginas de %1 (%2 MB) están íntegras.</translation>
    </message>
    <message>
        <source>Keep a copy of the folder as it is, then restore the last backup.</source>
        <translation>Guarde una copia de la carpeta tal como está y restaure después la última copia de seguridad.</translation>
    </message>
    <message>
        <source>%1 at %2 answers within %3 ms.</source>
        <translation>%1 en %2 responde en %3 ms.</translation>
    </message>
    <message>
        <source>%1 at %2 is not read: %3</source>
        <translation>%1 en %2 no se lee: %3</translation>
    </message>
    <message>
        <source>Check the unit identifier and addresses in the plant file.</source>
        <translation>Compruebe el identificador de unidad y las direcciones en el archivo de planta.</translation>
    </message>
    <message>
        <source>Check that the PLC runs, that host and port in the plant file are right, and that a firewall lets this computer through.</source>
        <translation>Compruebe que el PLC funciona, que el host y el puerto del archivo de planta son correctos y que un cortafuegos deja pasar este equipo.</translation>
    </message>
    <message>
        <source>Checked</source>
        <translation>Comprobado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Follow the message; nothing was changed.</source>
        <translation>Siga el mensaje; no se modificó nada.</translation>
    </message>
    <message>
        <source>Checks store, keys, clock, disk, keyring and PLCs, each with a remedy</source>
        <translation>Comprueba almacén, claves, reloj, disco, depósito de claves y PLC, cada uno con su remedio</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::HistoryText</name>
    <message>
        <source>--%1 takes a time with its zone, such as 2026-01-31T08:15:00Z, one back from now, such as -1h, or now; not “%2”.</source>
        <translation>--%1 requiere una hora con su zona, como 2026-01-31T08:15:00Z, una hacia atrás desde ahora, como -1h, o now; no «%2».</translation>
    </message>
    <message>
        <source>history needs --tag T --from A --to B.</source>
        <translation>history necesita --tag T --from A --to B.</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>There is no tag “%1” in this plant. “linewardenctl tags” lists them.</source>
        <translation>En esta planta no hay ninguna variable «%1». «linewardenctl tags» las enumera.</translation>
    </message>
    <message>
        <source>Recorded values of a tag</source>
        <translation>Valores registrados de una variable</translation>
    </message>
    <message>
        <source>The tag&apos;s name.</source>
        <translation>El nombre de la variable.</translation>
    </message>
    <message>
        <source>From this time on.</source>
        <translation>Desde esta hora.</translation>
    </message>
    <message>
        <source>Up to this time.</source>
        <translation>Hasta esta hora.</translation>
    </message>
    <message>
        <source>About so many values at most, extremes among them; all where left out.</source>
        <translation>Como máximo aproximadamente tantos valores, incluidos los extremos; todos si se omite.</translation>
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
        <translation>Linewarden está configurado en %1.

Frase de recuperación. Anótela y guárdela bajo llave; abre el almacén si se pierde la clave y no se vuelve a mostrar:
  %2

Segundo factor de %3, para una aplicación de autenticación:
  %4

Códigos de recuperación de %3, cada uno válido una vez, por si se pierde la aplicación:
  %5
</translation>
    </message>
    <message>
        <source>init needs --plant FILE and --admin NAME.</source>
        <translation>init necesita --plant FILE y --admin NAME.</translation>
    </message>
    <message>
        <source>Password for %1</source>
        <translation>Contraseña para %1</translation>
    </message>
    <message>
        <source>Makes an installation: store, keys, first administrator</source>
        <translation>Crea una instalación: almacén, claves, primer administrador</translation>
    </message>
    <message>
        <source>The plant file.</source>
        <translation>El archivo de planta.</translation>
    </message>
    <message>
        <source>Account name of the first administrator; the password is read.</source>
        <translation>Nombre de cuenta del primer administrador; se lee la contraseña.</translation>
    </message>
    <message>
        <source>The administrator&apos;s name for people.</source>
        <translation>El nombre del administrador que ven las personas.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::OpenConsole</name>
    <message>
        <source>Password of %1</source>
        <translation>Contraseña de %1</translation>
    </message>
    <message>
        <source>Code of %1</source>
        <translation>Código de %1</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::SecretLines</name>
    <message>
        <source>A line on standard input is too long.</source>
        <translation>Una línea de la entrada estándar es demasiado larga.</translation>
    </message>
    <message>
        <source>%1 is needed, and standard input has ended. Give it there, a line each, or with --secrets-file.</source>
        <translation>%1: dato necesario, y la entrada estándar ha terminado. Indíquelo allí, una línea cada uno, o con --secrets-file.</translation>
    </message>
    <message>
        <source>%1 holds secrets and can be read by others. Make it readable by you alone (chmod 600) and change what is in it.</source>
        <translation>%1 contiene secretos y otros pueden leerlo. Haga que solo usted pueda leerlo (chmod 600) y cambie su contenido.</translation>
    </message>
    <message>
        <source>%1 is needed, and %2 has no further line.</source>
        <translation>%1: dato necesario, y %2 no tiene más líneas.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Tags</name>
    <message>
        <source>There is no tag “%1” in this plant. “linewardenctl tags” lists them.</source>
        <translation>En esta planta no hay ninguna variable «%1». «linewardenctl tags» las enumera.</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Live values, read from the PLCs now</source>
        <translation>Valores actuales, leídos ahora de los PLC</translation>
    </message>
    <message>
        <source>Seconds to wait for PLCs at most; 5 where left out.</source>
        <translation>Segundos máximos de espera a los PLC; 5 si se omite.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::UserList</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último inicio de sesión</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (desactivada)</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>People, their roles and second factors</source>
        <translation>Personas, sus roles y segundos factores</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::Connection</name>
    <message>
        <source>No connection to %1:%2 within %3 ms. Check that the PLC is on and the network reaches it.</source>
        <translation>Sin conexión con %1:%2 en %3 ms. Compruebe que el PLC está encendido y que la red llega hasta él.</translation>
    </message>
    <message>
        <source>The PLC sent bytes nobody asked for.</source>
        <translation>El PLC envió bytes que nadie pidió.</translation>
    </message>
    <message>
        <source>A reply with the unknown transaction number %1 was refused.</source>
        <translation>Se rechazó una respuesta con el número de transacción desconocido %1.</translation>
    </message>
    <message>
        <source>The reply came from unit %1 instead of unit %2 and was refused. Check the unit number.</source>
        <translation>La respuesta llegó de la unidad %1 en lugar de la unidad %2 y se rechazó. Compruebe el número de unidad.</translation>
    </message>
    <message>
        <source>No connection to %1:%2: %3. Check that the PLC is on and the network reaches it.</source>
        <translation>Sin conexión con %1:%2: %3. Compruebe que el PLC está encendido y que la red llega hasta él.</translation>
    </message>
    <message>
        <source>The PLC closed the connection in the middle of a reply.</source>
        <translation>El PLC cerró la conexión en mitad de una respuesta.</translation>
    </message>
    <message>
        <source>The PLC closed the connection.</source>
        <translation>El PLC cerró la conexión.</translation>
    </message>
    <message>
        <source>The connection was lost: %1.</source>
        <translation>Se perdió la conexión: %1.</translation>
    </message>
    <message>
        <source>The PLC did not answer within %1 ms.</source>
        <translation>El PLC no respondió en %1 ms.</translation>
    </message>
    <message>
        <source>It may not take several requests at once, so it gets them one at a time from now on.</source>
        <translation>Puede que no admita varias peticiones a la vez, así que a partir de ahora las recibe de una en una.</translation>
    </message>
    <message>
        <source>%1 The connection was closed because nothing after it can be trusted.</source>
        <translation>%1 La conexión se cerró porque nada de lo que sigue es fiable.</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::Frame</name>
    <message>
        <source>The reply is not Modbus: its header names protocol %1 instead of 0.</source>
        <translation>La respuesta no es Modbus: su cabecera indica el protocolo %1 en lugar de 0.</translation>
    </message>
    <message>
        <source>The reply&apos;s header gives a length of %1 bytes; only 2 to 254 are possible.</source>
        <translation>La cabecera de la respuesta indica una longitud de %1 bytes; solo son posibles de 2 a 254.</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::ModbusTcpDriver</name>
    <message>
        <source>The value does not fit one request to this PLC, so it cannot be read. Check the tag&apos;s address and the PLC&apos;s request limits.</source>
        <translation>El valor no cabe en una petición a este PLC, así que no se puede leer. Compruebe la dirección de la variable y los límites de petición del PLC.</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::ReadReply</name>
    <message>
        <source>The PLC answered with function %1 to a request of function %2.</source>
        <translation>El PLC respondió con la función %1 a una petición de la función %2.</translation>
    </message>
    <message>
        <source>The PLC sent an exception of %1 bytes; it has to have one.</source>
        <translation>El PLC envió una excepción de %1 bytes; debe tener uno.</translation>
    </message>
    <message>
        <source>The PLC sent a reply without any data.</source>
        <translation>El PLC envió una respuesta sin datos.</translation>
    </message>
    <message>
        <source>The PLC&apos;s reply gives a byte count of %1 where %2 were asked for.</source>
        <translation>La respuesta del PLC indica %1 bytes donde se pidieron %2.</translation>
    </message>
    <message>
        <source>The PLC&apos;s reply is %1 bytes long where %2 were announced.</source>
        <translation>La respuesta del PLC tiene %1 bytes donde se anunciaron %2.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 1, illegal function: it does not offer this table. Check the table of the tag&apos;s address.</source>
        <translation>El PLC respondió con la excepción 1 (illegal function): no ofrece esta tabla. Compruebe la tabla de la dirección de la variable.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 2, illegal data address: it has nothing at this address. Check the tag&apos;s address.</source>
        <translation>El PLC respondió con la excepción 2 (illegal data address): no tiene nada en esta dirección. Compruebe la dirección de la variable.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 3, illegal data value: it does not accept this request. Check the request limits set for this PLC.</source>
        <translation>El PLC respondió con la excepción 3 (illegal data value): no acepta esta petición. Compruebe los límites de petición fijados para este PLC.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 4, server device failure: it failed while reading. Check the PLC&apos;s diagnostics.</source>
        <translation>El PLC respondió con la excepción 4 (server device failure): falló al leer. Compruebe el diagnóstico del PLC.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 5, acknowledge: it needs a long time for this request and gave no value yet.</source>
        <translation>El PLC respondió con la excepción 5 (acknowledge): necesita mucho tiempo para esta petición y aún no ha dado un valor.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 6, server device busy: it has no time for this request now. A longer sampling period may help.</source>
        <translation>El PLC respondió con la excepción 6 (server device busy): ahora no tiene tiempo para esta petición. Un periodo de muestreo más largo puede ayudar.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 7, negative acknowledge: it cannot do what was asked. Check the PLC&apos;s diagnostics.</source>
        <translation>El PLC respondió con la excepción 7 (negative acknowledge): no puede hacer lo que se le pidió. Compruebe el diagnóstico del PLC.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 8, memory parity error: its memory is damaged. Have the PLC checked.</source>
        <translation>El PLC respondió con la excepción 8 (memory parity error): su memoria está dañada. Haga revisar el PLC.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 10, gateway path unavailable: the gateway is overloaded or set up wrongly. Check the gateway.</source>
        <translation>El PLC respondió con la excepción 10 (gateway path unavailable): la pasarela está sobrecargada o mal configurada. Compruebe la pasarela.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 11, gateway target device failed to respond: the device behind the gateway is silent. Check its wiring and unit number.</source>
        <translation>El PLC respondió con la excepción 11 (gateway target device failed to respond): el dispositivo tras la pasarela no responde. Compruebe su cableado y el número de unidad.</translation>
    </message>
    <message>
        <source>The PLC answered with exception %1, which the Modbus standard does not name. See the PLC&apos;s manual.</source>
        <translation>El PLC respondió con la excepción %1, que la norma Modbus no nombra. Consulte el manual del PLC.</translation>
    </message>
</context>
<context>
    <name>linewarden::modbus::ValueCodec</name>
    <message>
        <source>The PLC sent a number that is not finite (NaN or infinity), so there is no value to show. Check the sensor or the program that fills this register.</source>
        <translation>El PLC envió un número que no es finito (NaN o infinito), así que no hay valor que mostrar. Compruebe el sensor o el programa que llena este registro.</translation>
    </message>
    <message>
        <source>The PLC sent text that is not valid UTF-8, so it cannot be read safely. Check the tag&apos;s address, length and byte order.</source>
        <translation>El PLC envió texto que no es UTF-8 válido, así que no se puede leer con seguridad. Compruebe la dirección, la longitud y el orden de bytes de la variable.</translation>
    </message>
    <message>
        <source>The value cannot be written to %1: %2</source>
        <translation>No se puede escribir el valor en %1: %2</translation>
    </message>
    <message>
        <source>it is not a finite number.</source>
        <translation>no es un número finito.</translation>
    </message>
    <message>
        <source>its scaling cannot be undone.</source>
        <translation>su escalado no se puede invertir.</translation>
    </message>
    <message>
        <source>it is outside what the register can hold.</source>
        <translation>excede lo que cabe en el registro.</translation>
    </message>
    <message>
        <source>it is not text.</source>
        <translation>no es texto.</translation>
    </message>
    <message>
        <source>it is longer than the field in the PLC.</source>
        <translation>es más largo que el campo en el PLC.</translation>
    </message>
    <message>
        <source>it contains a zero character.</source>
        <translation>contiene un carácter nulo.</translation>
    </message>
    <message>
        <source>its bit is not between 0 and 15.</source>
        <translation>su bit no está entre 0 y 15.</translation>
    </message>
    <message>
        <source>The reply holds fewer registers than the value needs.</source>
        <translation>La respuesta contiene menos registros de los que necesita el valor.</translation>
    </message>
    <message>
        <source>The tag names a bit that a register does not have.</source>
        <translation>La variable indica un bit que un registro no tiene.</translation>
    </message>
    <message>
        <source>The tag has a type that is not known.</source>
        <translation>La variable tiene un tipo desconocido.</translation>
    </message>
    <message>
        <source>A single bit cannot be read as text. Correct the tag&apos;s type or table.</source>
        <translation>Un solo bit no se puede leer como texto. Corrija el tipo o la tabla de la variable.</translation>
    </message>
    <message>
        <source>its type is not known.</source>
        <translation>su tipo es desconocido.</translation>
    </message>
    <message>
        <source>it is neither on nor off.</source>
        <translation>no es ni activado ni desactivado.</translation>
    </message>
</context>
<context>
    <name>linewarden::sim::Fault</name>
    <message>
        <source>&quot;%1&quot; is not a time in seconds. Write it like 30 or 2.5.</source>
        <translation>«%1» no es un tiempo en segundos. Escríbalo como 30 o 2.5.</translation>
    </message>
    <message>
        <source>There is no fault &quot;%1&quot;. Use stop, drift, link-loss, slow or unauthorised-write.</source>
        <translation>No existe el fallo «%1». Use stop, drift, link-loss, slow o unauthorised-write.</translation>
    </message>
</context>
<context>
    <name>linewarden::sim::ModbusEndpoint</name>
    <message>
        <source>Port %1 of %2 cannot be served: %3. Another program may hold it; choose other ports with --port-base.</source>
        <translation>No se puede atender el puerto %1 de %2: %3. Puede que lo ocupe otro programa; elija otros puertos con --port-base.</translation>
    </message>
</context>
<context>
    <name>linewarden::sim::PlantServer</name>
    <message>
        <source>&quot;%1&quot; cannot happen to &quot;%2&quot;: stop takes a line or a unit, drift a tag that is read only, unauthorised-write a writable tag, link-loss and slow a PLC.</source>
        <translation>«%1» no puede ocurrirle a «%2»: stop se aplica a una línea o unidad, drift a una variable de solo lectura, unauthorised-write a una variable escribible, link-loss y slow a un PLC.</translation>
    </message>
    <message>
        <source>From port %1 on there are too few ports for all PLCs. Choose --port-base %2 or lower.</source>
        <translation>A partir del puerto %1 no hay puertos suficientes para todos los PLC. Elija --port-base %2 o menor.</translation>
    </message>
</context>
<context>
    <name>linewarden::sim::Plantsim</name>
    <message>
        <source>%1 cannot be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 cannot be written: %2. Choose another place with --plant-out.</source>
        <translation>No se puede escribir %1: %2. Elija otro lugar con --plant-out.</translation>
    </message>
    <message>
        <source>A plant to practise on: its PLCs as Modbus/TCP servers, until Ctrl+C.</source>
        <translation>Una planta para practicar: sus PLC como servidores Modbus/TCP, hasta Ctrl+C.</translation>
    </message>
    <message>
        <source>Plant file to serve; the demo plant without it.</source>
        <translation>Archivo de planta que se sirve; sin él, la planta de demostración.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>archivo</translation>
    </message>
    <message>
        <source>Seed of the plant&apos;s chance; the same seed gives the same values.</source>
        <translation>Semilla del azar de la planta; la misma semilla da los mismos valores.</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>Serve at 127.0.0.1 from this port on, a port for each PLC.</source>
        <translation>Servir en 127.0.0.1 a partir de este puerto, un puerto por PLC.</translation>
    </message>
    <message>
        <source>port</source>
        <translation>puerto</translation>
    </message>
    <message>
        <source>Serve at 127.0.0.1 on ports that are free.</source>
        <translation>Servir en 127.0.0.1 en puertos libres.</translation>
    </message>
    <message>
        <source>Write the plant file with the ports in use there.</source>
        <translation>Escribir ahí el archivo de planta con los puertos en uso.</translation>
    </message>
    <message>
        <source>KIND[:TARGET][@START[+DURATION]], in seconds. Kinds: stop, drift, link-loss, slow, unauthorised-write. May be given several times.</source>
        <translation>KIND[:TARGET][@START[+DURATION]], en segundos. Tipos: stop, drift, link-loss, slow, unauthorised-write. Puede indicarse varias veces.</translation>
    </message>
    <message>
        <source>fault</source>
        <translation>fallo</translation>
    </message>
    <message>
        <source>End when the program that started this one ends.</source>
        <translation>Terminar cuando termine el programa que inició este.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>--port-base takes a port from 0 (any) to 65535, not &quot;%1&quot;.</source>
        <translation>--port-base requiere un puerto de 0 (cualquiera) a 65535, no «%1».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not expected here; see --help.</source>
        <translation>«%1» no se espera aquí; vea --help.</translation>
    </message>
    <message>
        <source>--seed takes a whole number from 0.</source>
        <translation>--seed requiere un número entero a partir de 0.</translation>
    </message>
    <message>
        <source>The plant file could not be written with the ports in use, as its PLCs are not written as [[plcs]] with a key to a line. Write them so, or leave out --plant-out and set the ports by hand.</source>
        <translation>No se pudo escribir el archivo de planta con los puertos en uso, ya que sus PLC no están escritos como [[plcs]] con una clave por línea. Escríbalos así, u omita --plant-out y fije los puertos a mano.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AdministratorStep</name>
    <message>
        <source>The first administrator adds everyone else. What they do stands in the audit trail under this name.</source>
        <translation>El primer administrador añade a todos los demás. Lo que haga figura en el registro de auditoría con este nombre.</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Nombre completo</translation>
    </message>
    <message>
        <source>Account name</source>
        <translation>Nombre de cuenta</translation>
    </message>
    <message>
        <source>2 to 32 of a–z, 0–9, dot, dash and underscore, starting with a letter.</source>
        <translation>De 2 a 32 entre a–z, 0–9, punto, guion y guion bajo, empezando por una letra.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>At least 12 characters; several words make a good one. It never has to be changed without a cause.</source>
        <translation>Al menos 12 caracteres; varias palabras forman una buena. Nunca hay que cambiarla sin motivo.</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>Repita la contraseña</translation>
    </message>
    <message>
        <source>First administrator</source>
        <translation>Primer administrador</translation>
    </message>
    <message>
        <source>This is not the same password. Type it once more.</source>
        <translation>No es la misma contraseña. Escríbala una vez más.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CodeField</name>
    <message>
        <source>Six digits, new every 30 seconds.</source>
        <translation>Seis cifras, nuevas cada 30 segundos.</translation>
    </message>
    <message>
        <source>Six digits from your authenticator app, or one of your recovery codes.</source>
        <translation>Seis cifras de la aplicación de autenticación o un código de recuperación.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CommandPalette</name>
    <message>
        <source>Search pages, lines, tags and commands</source>
        <translation>Buscar páginas, líneas, variables y comandos</translation>
    </message>
    <message>
        <source>Go to a page, line or tag, or do something</source>
        <translation>Ir a una página, línea o variable, o hacer algo</translation>
    </message>
    <message>
        <source>What fits</source>
        <translation>Resultados</translation>
    </message>
    <message>
        <source>Nothing has these letters in this order.</source>
        <translation>Nada contiene estas letras en este orden.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ConfirmPhraseStep</name>
    <message>
        <source>Enter these words from the paper. If one is missing there, go back and write it down.</source>
        <translation>Introduzca estas palabras del papel. Si falta alguna, vuelva atrás y anótela.</translation>
    </message>
    <message>
        <source>Confirm the recovery phrase</source>
        <translation>Confirmar la frase de recuperación</translation>
    </message>
    <message>
        <source>Word %1</source>
        <translation>Palabra %1</translation>
    </message>
    <message>
        <source>This is not word %1. Look at the paper, or go back to see the phrase.</source>
        <translation>Esta no es la palabra %1. Mire el papel o vuelva atrás para ver la frase.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DemoCard</name>
    <message>
        <source>Demo people</source>
        <translation>Personas de demostración</translation>
    </message>
    <message>
        <source>Demo plant</source>
        <translation>Planta de demostración</translation>
    </message>
    <message>
        <source>These people exist only in this throw-away plant. Choose one to fill the fields.</source>
        <translation>Estas personas existen solo en esta planta desechable. Elija una para rellenar los campos.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Sign in as %1</source>
        <translation>Iniciar sesión como %1</translation>
    </message>
    <message>
        <source>Code, %1 s</source>
        <translation>Código, %1 s</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DemoRun</name>
    <message>
        <source>No temporary folder could be made: %1. Free some room there and start again.</source>
        <translation>No se pudo crear una carpeta temporal: %1. Libere espacio allí y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>The practice plant (%1) does not run: %2. Its program belongs beside this one; build or install it and start again.</source>
        <translation>La planta de prácticas (%1) no funciona: %2. Su programa debe estar junto a este; compílelo o instálelo y vuelva a iniciar.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FailedPage</name>
    <message>
        <source>The key does not fit this store</source>
        <translation>La clave no corresponde a este almacén</translation>
    </message>
    <message>
        <source>The store is damaged</source>
        <translation>El almacén está dañado</translation>
    </message>
    <message>
        <source>The store was made by a newer Linewarden</source>
        <translation>El almacén lo creó un Linewarden más reciente</translation>
    </message>
    <message>
        <source>There is no store here</source>
        <translation>Aquí no hay ningún almacén</translation>
    </message>
    <message>
        <source>Another program has the store open</source>
        <translation>Otro programa tiene abierto el almacén</translation>
    </message>
    <message>
        <source>The disk is full</source>
        <translation>El disco está lleno</translation>
    </message>
    <message>
        <source>The folder cannot be written to</source>
        <translation>No se puede escribir en la carpeta</translation>
    </message>
    <message>
        <source>A file cannot be read</source>
        <translation>No se puede leer un archivo</translation>
    </message>
    <message>
        <source>The keyring is not to be had</source>
        <translation>El depósito de claves no está disponible</translation>
    </message>
    <message>
        <source>The keyring refused the key</source>
        <translation>El depósito de claves denegó la clave</translation>
    </message>
    <message>
        <source>The key is missing</source>
        <translation>Falta la clave</translation>
    </message>
    <message>
        <source>The key is damaged</source>
        <translation>La clave está dañada</translation>
    </message>
    <message>
        <source>The plant file is not valid</source>
        <translation>El archivo de planta no es válido</translation>
    </message>
    <message>
        <source>The installation could not be opened</source>
        <translation>No se pudo abrir la instalación</translation>
    </message>
    <message>
        <source>Folder: %1</source>
        <translation>Carpeta: %1</translation>
    </message>
    <message>
        <source>Error: %1</source>
        <translation>Error: %1</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se modificó nada.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FirstRunWizard</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Setting up Linewarden, step %1 of %2</source>
        <translation>Configuración de Linewarden, paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::LegendEntry</name>
    <message>
        <source>Shades this tag&apos;s limits. Delete takes it out of the trend.</source>
        <translation>Sombrea los límites de esta variable. Supr la quita de la tendencia.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::LineCard</name>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Good this shift</source>
        <translation>Conformes en el turno</translation>
    </message>
    <message>
        <source>Rejected this shift</source>
        <translation>Rechazos en el turno</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Conformes</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Availability this shift</source>
        <translation>Disponibilidad en el turno</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Speed, last hour</source>
        <translation>Velocidad, última hora</translation>
    </message>
    <message>
        <source>Out of limits</source>
        <translation>Fuera de límites</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>Target %1 %2</source>
        <translation>Objetivo %1 %2</translation>
    </message>
    <message>
        <source>No target</source>
        <translation>Sin objetivo</translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation>Disponibilidad %1</translation>
    </message>
    <message>
        <source>Speed of the last hour</source>
        <translation>Velocidad de la última hora</translation>
    </message>
    <message>
        <source>All within limits</source>
        <translation>Todo dentro de límites</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 más</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::LinePage</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>There is no such line</source>
        <translation>No existe esa línea</translation>
    </message>
    <message>
        <source>The plant file does not name it. Choose one from Lines.</source>
        <translation>El archivo de planta no la nombra. Elija una en «Líneas».</translation>
    </message>
    <message>
        <source>Show all lines</source>
        <translation>Mostrar todas las líneas</translation>
    </message>
    <message>
        <source>The line cannot be shown</source>
        <translation>No se puede mostrar la línea</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Line before (Alt+Page Up)</source>
        <translation>Línea anterior (Alt+Re Pág)</translation>
    </message>
    <message>
        <source>Next line (Alt+Page Down)</source>
        <translation>Línea siguiente (Alt+Av Pág)</translation>
    </message>
    <message>
        <source>Shift %1</source>
        <translation>Turno %1</translation>
    </message>
    <message>
        <source>%1, all tags</source>
        <translation>%1, todas las variables</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::LockPage</name>
    <message>
        <source>The console is locked. The lines go on and their alarms stay in sight below; nothing can be done until the console is unlocked.</source>
        <translation>La consola está bloqueada. Las líneas siguen y sus alarmas se ven abajo; para operar hay que desbloquearla.</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>Desbloquear</translation>
    </message>
    <message>
        <source>Sign out and let someone else in</source>
        <translation>Cerrar sesión y dejar entrar a otra persona</translation>
    </message>
    <message>
        <source>It locked itself because nothing was typed or clicked for a while.</source>
        <translation>Se bloqueó sola porque durante un tiempo no se escribió ni se hizo clic en nada.</translation>
    </message>
    <message>
        <source>It was locked by hand.</source>
        <translation>Se bloqueó a mano.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introduzca su contraseña.</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>Introduzca el código que muestra ahora su autenticador.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MainWindow</name>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Lock the console</source>
        <translation>Bloquear la consola</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Cambiar de usuario</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Part of the window before</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Light theme</source>
        <translation>Tema claro</translation>
    </message>
    <message>
        <source>Dark theme</source>
        <translation>Tema oscuro</translation>
    </message>
    <message>
        <source>High contrast theme</source>
        <translation>Tema de alto contraste</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Comando</translation>
    </message>
    <message>
        <source>Opening the encrypted store</source>
        <translation>Abriendo el almacén cifrado</translation>
    </message>
    <message>
        <source>Checking keys, pages and the plant file.</source>
        <translation>Se comprueban claves, páginas y el archivo de planta.</translation>
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
        <translation>Páginas</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::NowPanel</name>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Conformes</translation>
    </message>
    <message>
        <source>Reject</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Out of limits</source>
        <translation>Fuera de límites</translation>
    </message>
    <message>
        <source>All within limits</source>
        <translation>Todo dentro de límites</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, quedan %2</translation>
    </message>
    <message>
        <source>No shift</source>
        <translation>Sin turno</translation>
    </message>
    <message>
        <source>Availability %1</source>
        <translation>Disponibilidad %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::OverviewPage</name>
    <message>
        <source>Asking the lines</source>
        <translation>Consultando las líneas</translation>
    </message>
    <message>
        <source>Their state is shown as soon as it is known.</source>
        <translation>Su estado se muestra en cuanto se conoce.</translation>
    </message>
    <message>
        <source>No lines yet</source>
        <translation>Aún no hay líneas</translation>
    </message>
    <message>
        <source>The plant file names no line. Add one under [[lines]] and start Linewarden again.</source>
        <translation>El archivo de planta no nombra ninguna línea. Añada una en [[lines]] y reinicie Linewarden.</translation>
    </message>
    <message>
        <source>The lines cannot be shown</source>
        <translation>No se pueden mostrar las líneas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PageHeading</name>
    <message>
        <source>Search   Ctrl+K</source>
        <translation>Buscar   Ctrl+K</translation>
    </message>
    <message>
        <source>Search pages, lines, tags and commands (Ctrl+K)</source>
        <translation>Buscar páginas, líneas, variables y comandos (Ctrl+K)</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PasswordField</name>
    <message>
        <source>Hide the password</source>
        <translation>Ocultar la contraseña</translation>
    </message>
    <message>
        <source>Show the password</source>
        <translation>Mostrar la contraseña</translation>
    </message>
    <message>
        <source>Caps Lock is on.</source>
        <translation>Bloq Mayús está activado.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PlantStep</name>
    <message numerus="yes">
        <source>%1: %n line(s), </source>
        <translation>
            <numerusform>%1: %n línea, </numerusform>
            <numerusform>%1: %n líneas, </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unit(s), </source>
        <translation>
            <numerusform>%n unidad, </numerusform>
            <numerusform>%n unidades, </numerusform>
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
            <numerusform>%n variable.</numerusform>
            <numerusform>%n variables.</numerusform>
        </translation>
    </message>
    <message>
        <source>The plant</source>
        <translation>La planta</translation>
    </message>
    <message>
        <source>A plant file names the lines, units, PLCs and tags of this site. Linewarden keeps a copy of its own.</source>
        <translation>Un archivo de planta nombra las líneas, unidades, PLC y variables de este emplazamiento. Linewarden guarda su propia copia.</translation>
    </message>
    <message>
        <source>The demo plant: three lines to practise on, run by plantsim</source>
        <translation>La planta de demostración: tres líneas para practicar, con plantsim</translation>
    </message>
    <message>
        <source>A plant file</source>
        <translation>Un archivo de planta</translation>
    </message>
    <message>
        <source>Plant file (TOML)</source>
        <translation>Archivo de planta (TOML)</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>What is wrong with the plant file</source>
        <translation>Qué está mal en el archivo de planta</translation>
    </message>
    <message>
        <source>Key to the store</source>
        <translation>Clave del almacén</translation>
    </message>
    <message>
        <source>Every record is encrypted. Where is this workstation to keep the key?</source>
        <translation>Todos los registros están cifrados. ¿Dónde debe guardar la clave esta estación?</translation>
    </message>
    <message>
        <source>In this account&apos;s keyring (advised)</source>
        <translation>En el depósito de claves de esta cuenta (recomendado)</translation>
    </message>
    <message>
        <source>In a key file, for workstations without a keyring</source>
        <translation>En un archivo de clave, para estaciones sin depósito de claves</translation>
    </message>
    <message>
        <source>Key file, made where it is missing</source>
        <translation>Archivo de clave; se crea si no existe</translation>
    </message>
    <message>
        <source>Keep it on another medium than the store, readable by this account only.</source>
        <translation>Guárdelo en un medio distinto del almacén, legible solo por esta cuenta.</translation>
    </message>
    <message>
        <source>Choose the plant file</source>
        <translation>Elegir el archivo de planta</translation>
    </message>
    <message>
        <source>Plant files (*.toml);;All files (*)</source>
        <translation>Archivos de planta (*.toml);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>This plant file cannot be used:</source>
        <translation>No se puede usar este archivo de planta:</translation>
    </message>
    <message>
        <source>Say where the key file is or is to be made.</source>
        <translation>Indique dónde está o debe crearse el archivo de clave.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::Program</name>
    <message>
        <source>The practice plant could not start</source>
        <translation>La planta de prácticas no pudo iniciarse</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::QrCode</name>
    <message>
        <source>QR code for the authenticator app</source>
        <translation>Código QR para la aplicación de autenticación</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecoveryCodesStep</name>
    <message>
        <source>Each of these opens the second step once, when the phone is lost or broken. Keep them where you keep the keys of the plant, not on this workstation. They are shown only now.</source>
        <translation>Cada uno abre una vez el segundo paso, cuando el teléfono se pierde o se avería. Guárdelos donde guarda las llaves de la planta, no en esta estación. Solo se muestran ahora.</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>I have written them down or saved them</source>
        <translation>Los he anotado o guardado</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Guardar los códigos de recuperación</translation>
    </message>
    <message>
        <source>Saved to %1, readable by this account only. Move it off this workstation.</source>
        <translation>Guardados en %1, legible solo por esta cuenta. Sáquelo de esta estación.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecoveryPhraseStep</name>
    <message>
        <source>These 24 words open the store when this workstation or its keyring is lost. Write them on paper, in order, and lock them away: whoever has them and the store can read all of it. They are shown only now and cannot be had again.</source>
        <translation>Estas 24 palabras abren el almacén cuando se pierde esta estación o su depósito de claves. Escríbalas en papel, en orden, y guárdelas bajo llave: quien las tenga junto con el almacén puede leerlo todo. Solo se muestran ahora y no se pueden volver a obtener.</translation>
    </message>
    <message>
        <source>I have written the words down</source>
        <translation>He anotado las palabras</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>Frase de recuperación</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SecondFactorForm</name>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Someone else</source>
        <translation>Otra persona</translation>
    </message>
    <message>
        <source>%1, the password is right. Now show that it is you.</source>
        <translation>%1, la contraseña es correcta. Ahora demuestre que es usted.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SecondFactorStep</name>
    <message>
        <source>Scan the code with an authenticator app (any that makes time-based codes, RFC 6238), then enter the six digits it shows.</source>
        <translation>Escanee el código con una aplicación de autenticación (cualquiera que genere códigos temporales, RFC 6238) e introduzca las seis cifras que muestra.</translation>
    </message>
    <message>
        <source>Cannot scan? Type this key</source>
        <translation>¿No puede escanear? Escriba esta clave</translation>
    </message>
    <message>
        <source>Code shown by the app</source>
        <translation>Código que muestra la aplicación</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>This is not the code of this moment. Check that the clocks of phone and workstation are right, and enter the code the app shows now.</source>
        <translation>Este no es el código de este momento. Compruebe que los relojes del teléfono y de la estación son correctos e introduzca el código que la aplicación muestra ahora.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SetUpStep</name>
    <message>
        <source>Setting up</source>
        <translation>Configurando</translation>
    </message>
    <message>
        <source>Ready to set up</source>
        <translation>Listo para configurar</translation>
    </message>
    <message>
        <source>Set up</source>
        <translation>Configurar</translation>
    </message>
    <message>
        <source>in this account&apos;s keyring</source>
        <translation>en el depósito de claves de esta cuenta</translation>
    </message>
    <message>
        <source>in the key file %1</source>
        <translation>en el archivo de clave %1</translation>
    </message>
    <message>
        <source>Linewarden will make an encrypted store for %1 in %2, keep its key %3, and make %4 its first administrator. Nothing has been written so far.</source>
        <translation>Linewarden creará un almacén cifrado para %1 en %2, guardará su clave %3 y hará de %4 su primer administrador. Hasta ahora no se ha escrito nada.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SettingsPage</name>
    <message>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Yours, on this workstation.</source>
        <translation>Su ajuste, en esta estación.</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Movimiento</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Whether lists and words fade in, for at most 0.15 s.</source>
        <translation>Si las listas y las palabras aparecen gradualmente, durante 0,15 s como máximo.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>For everyone at this workstation, from the next start.</source>
        <translation>Para todos en esta estación, desde el próximo inicio.</translation>
    </message>
    <message>
        <source>Linewarden speaks this language from its next start.</source>
        <translation>Linewarden usará este idioma desde el próximo inicio.</translation>
    </message>
    <message>
        <source>This installation</source>
        <translation>Esta instalación</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>Lock after, in minutes</source>
        <translation>Bloquear tras, en minutos</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Lock when nobody is there</source>
        <translation>Bloquear cuando no hay nadie</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Linewarden</source>
        <translation>Linewarden</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3 or later</source>
        <translation>GNU General Public License, versión 3 o posterior</translation>
    </message>
    <message>
        <source>Store</source>
        <translation>Almacén</translation>
    </message>
    <message>
        <source>SQLCipher: AES-256, an authentication code on each page, random key</source>
        <translation>SQLCipher: AES-256, un código de autenticación por página, clave aleatoria</translation>
    </message>
    <message>
        <source>Qt</source>
        <translation>Qt</translation>
    </message>
    <message>
        <source>For everyone; the change is written to the audit trail. Alarms stay in sight.</source>
        <translation>Para todos; el cambio se escribe en el registro de auditoría. Las alarmas permanecen visibles.</translation>
    </message>
    <message>
        <source>For everyone. Those who may change settings of the installation can change it.</source>
        <translation>Para todos. Pueden cambiarlo quienes tienen permiso para modificar los ajustes de la instalación.</translation>
    </message>
    <message numerus="yes">
        <source>The console now locks after %n minute(s).</source>
        <translation>
            <numerusform>La consola se bloquea ahora tras %n minuto.</numerusform>
            <numerusform>La consola se bloquea ahora tras %n minutos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SidePanel</name>
    <message>
        <source>Close the panel</source>
        <translation>Cerrar el panel</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SignInPage</name>
    <message>
        <source>Sign in to the Linewarden console.</source>
        <translation>Inicie sesión en la consola Linewarden.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Enter your account name.</source>
        <translation>Introduzca su nombre de cuenta.</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introduzca su contraseña.</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>Introduzca el código que muestra ahora su autenticador.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::StatusBar</name>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>PLC connections</source>
        <translation>Conexiones PLC</translation>
    </message>
    <message>
        <source>Encrypted store</source>
        <translation>Almacén cifrado</translation>
    </message>
    <message>
        <source>History is not being recorded</source>
        <translation>El histórico no se está registrando</translation>
    </message>
    <message>
        <source>Not recording</source>
        <translation>Sin registro</translation>
    </message>
    <message>
        <source>Who is signed in</source>
        <translation>Quién ha iniciado sesión</translation>
    </message>
    <message>
        <source>Lock the console (Ctrl+L)</source>
        <translation>Bloquear la consola (Ctrl+L)</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Bloquear</translation>
    </message>
    <message>
        <source>Signed in: %1</source>
        <translation>Sesión iniciada: %1</translation>
    </message>
    <message>
        <source>%1 (%2 UTC)</source>
        <translation>%1 (%2 UTC)</translation>
    </message>
    <message>
        <source>PLC connections: %1</source>
        <translation>Conexiones PLC: %1</translation>
    </message>
    <message>
        <source>Store %1</source>
        <translation>Almacén %1</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) far outside their limits</source>
        <translation>
            <numerusform>%n valor muy fuera de sus límites</numerusform>
            <numerusform>%n valores muy fuera de sus límites</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) outside their limits</source>
        <translation>
            <numerusform>%n valor fuera de sus límites</numerusform>
            <numerusform>%n valores fuera de sus límites</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, answers in %2 ms</source>
        <translation>%1, responde en %2 ms</translation>
    </message>
    <message>
        <source>History is recorded each second</source>
        <translation>El histórico se registra cada segundo</translation>
    </message>
    <message>
        <source>Values outside their limits</source>
        <translation>Valores fuera de sus límites</translation>
    </message>
    <message>
        <source>%1 %2 %3</source>
        <translation>%1 %2 %3</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Cambiar de usuario</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TagTable</name>
    <message>
        <source>Tags of the unit</source>
        <translation>Variables de la unidad</translation>
    </message>
    <message>
        <source>Filter tags</source>
        <translation>Filtrar variables</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TagTableModel</name>
    <message>
        <source>%1 in the trend</source>
        <translation>%1 en la tendencia</translation>
    </message>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Within limits</source>
        <translation>En límites</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Antigüedad</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TimeRangePicker</name>
    <message>
        <source>Stretch of time</source>
        <translation>Intervalo de tiempo</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TotalsBar</name>
    <message>
        <source>Lines running</source>
        <translation>Líneas en marcha</translation>
    </message>
    <message>
        <source>Good this shift</source>
        <translation>Conformes en el turno</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazos</translation>
    </message>
    <message>
        <source>Availability, mean</source>
        <translation>Disponibilidad media</translation>
    </message>
    <message>
        <source>Out of limits</source>
        <translation>Fuera de límites</translation>
    </message>
    <message>
        <source>Left of the shift</source>
        <translation>Resto del turno</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>de %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::Tour</name>
    <message>
        <source>The folder %1 cannot be made. Name another with --tour.</source>
        <translation>No se puede crear la carpeta %1. Indique otra con --tour.</translation>
    </message>
    <message>
        <source>The tour waited too long at “%1” and ended there.</source>
        <translation>El recorrido esperó demasiado en «%1» y terminó allí.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Name another folder with --tour.</source>
        <translation>No se puede escribir %1. Indique otra carpeta con --tour.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TrendChart</name>
    <message>
        <source>Trend</source>
        <translation>Tendencia</translation>
    </message>
    <message>
        <source>%1 no value</source>
        <translation>%1 sin valor</translation>
    </message>
    <message>
        <source>At %1: %2</source>
        <translation>A las %1: %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TrendExport</name>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>La exportación se detuvo. No se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another folder.</source>
        <translation>%1 no se guardó: %2. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TrendLegend</name>
    <message>
        <source>Tags in the trend</source>
        <translation>Variables en la tendencia</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::TrendPanel</name>
    <message>
        <source>Reading history</source>
        <translation>Leyendo el histórico</translation>
    </message>
    <message>
        <source>No tag in the trend</source>
        <translation>Ninguna variable en la tendencia</translation>
    </message>
    <message>
        <source>Check a tag in the table above to draw it here.</source>
        <translation>Marque una variable en la tabla de arriba para dibujarla aquí.</translation>
    </message>
    <message>
        <source>Live</source>
        <translation>En vivo</translation>
    </message>
    <message>
        <source>Follow what happens now</source>
        <translation>Seguir lo que ocurre ahora</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Acercar (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Alejar (−)</translation>
    </message>
    <message>
        <source>Save the picture</source>
        <translation>Guardar la imagen</translation>
    </message>
    <message>
        <source>Save the values as CSV</source>
        <translation>Guardar los valores como CSV</translation>
    </message>
    <message>
        <source>The trend holds six tags. Take one out first.</source>
        <translation>La tendencia admite seis variables. Quite una primero.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::UnitStrip</name>
    <message>
        <source>Units: %1</source>
        <translation>Unidades: %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WaitNotice</name>
    <message>
        <source>After the failed attempts, the next one is possible in %1.</source>
        <translation>Tras los intentos fallidos, el siguiente será posible en %1.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WizardStep</name>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::Workspace</name>
    <message>
        <source>This page is not there, or you may not open it.</source>
        <translation>Esta página no existe o no tiene permiso para abrirla.</translation>
    </message>
</context>
<context>
    <name>pages</name>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>shell</name>
    <message>
        <source>Operate</source>
        <translation>Operar</translation>
    </message>
    <message>
        <source>Improve</source>
        <translation>Mejorar</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Controlar</translation>
    </message>
    <message>
        <source>Protect</source>
        <translation>Proteger</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n PLC(s)</source>
        <translation>
            <numerusform>%1 de %n PLC</numerusform>
            <numerusform>%1 de %n PLC</numerusform>
        </translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>connecting</source>
        <translation>conectando</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>waiting to try again</source>
        <translation>esperando para reintentar</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>There is no display to open a window on. Start this in a desktop session, under xvfb-run, or use linewardenctl, which needs none.</source>
        <translation>No hay pantalla en la que abrir una ventana. Inicie el programa en una sesión de escritorio, con xvfb-run, o use linewardenctl, que no la necesita.</translation>
    </message>
    <message>
        <source>Operator and security console for factories. Without options it opens this workstation&apos;s installation.</source>
        <translation>Consola de operación y ciberseguridad para fábricas. Sin opciones abre la instalación de esta estación.</translation>
    </message>
    <message>
        <source>Folder of the installation.</source>
        <translation>Carpeta de la instalación.</translation>
    </message>
    <message>
        <source>Key file, in place of the keyring.</source>
        <translation>Archivo de clave, en lugar del depósito de claves.</translation>
    </message>
    <message>
        <source>A practice plant in a throw-away store.</source>
        <translation>Una planta de prácticas en un almacén desechable.</translation>
    </message>
    <message>
        <source>With --demo: save a picture of every page and end.</source>
        <translation>Con --demo: guardar una imagen de cada página y terminar.</translation>
    </message>
    <message>
        <source>light, dark or high-contrast.</source>
        <translation>light, dark o high-contrast.</translation>
    </message>
    <message>
        <source>Size of the window.</source>
        <translation>Tamaño de la ventana.</translation>
    </message>
    <message>
        <source>Language, such as de.</source>
        <translation>Idioma, por ejemplo de.</translation>
    </message>
    <message>
        <source>--size is width x height between 640x480 and 7680x4320, such as 1280x800; “%1” is not.</source>
        <translation>--size es ancho x alto entre 640x480 y 7680x4320, como 1280x800; «%1» no lo es.</translation>
    </message>
    <message>
        <source>--theme is light, dark or high-contrast; “%1” is not.</source>
        <translation>--theme es light, dark o high-contrast; «%1» no lo es.</translation>
    </message>
    <message>
        <source>--language is one of %1; “%2” is not.</source>
        <translation>--language es uno de %1; «%2» no lo es.</translation>
    </message>
    <message>
        <source>“%1” is no option. See --help.</source>
        <translation>«%1» no es una opción. Vea --help.</translation>
    </message>
    <message>
        <source>--tour walks through the practice plant: give --demo with it.</source>
        <translation>--tour recorre la planta de prácticas: indique también --demo.</translation>
    </message>
    <message>
        <source>--demo makes a store of its own: leave --data out.</source>
        <translation>--demo crea su propio almacén: omita --data.</translation>
    </message>
    <message>
        <source>With --demo: what goes wrong in the plant, as plantsim --fault takes it.</source>
        <translation>Con --demo: qué falla en la planta, tal como lo admite plantsim --fault.</translation>
    </message>
    <message>
        <source>--fault is for the practice plant: give --demo with it.</source>
        <translation>--fault es para la planta de prácticas: indique también --demo.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>The disk of the store is full. The change was not saved; what was saved before is untouched. Free some space on this disk and try again.</source>
        <translation>El disco del almacén está lleno. El cambio no se guardó; lo guardado antes está intacto. Libere espacio en este disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk or network share of the store failed. The change was not saved. Check the disk and its connection, then try again.</source>
        <translation>Falló el disco o el recurso de red del almacén. El cambio no se guardó. Compruebe el disco y su conexión, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The store cannot be written, as its file, folder or disk is read-only. Give this user the right to write there, or mount the disk writable.</source>
        <translation>No se puede escribir en el almacén, ya que su archivo, carpeta o disco es de solo lectura. Dé a este usuario permiso de escritura allí o monte el disco con escritura.</translation>
    </message>
    <message>
        <source>Another program keeps the store locked, so the change was not saved. Wait until the other program is done or end it, then try again.</source>
        <translation>Otro programa mantiene bloqueado el almacén, por lo que el cambio no se guardó. Espere a que termine o ciérrelo, y vuelva a intentarlo.</translation>
    </message>
    <message>
        <source>The store is damaged: what is in the file is not what was written. The disk may be failing, or someone changed the file. Keep a copy of the file, check the disk and restore the last verified backup.</source>
        <translation>El almacén está dañado: lo que hay en el archivo no es lo que se escribió. Puede que falle el disco o que alguien haya modificado el archivo. Guarde una copia del archivo, compruebe el disco y restaure la última copia de seguridad verificada.</translation>
    </message>
    <message>
        <source>The store&apos;s file cannot be opened. Check that the folder is there, that the disk or network share is connected, and that this user may write there.</source>
        <translation>No se puede abrir el archivo del almacén. Compruebe que la carpeta existe, que el disco o el recurso de red está conectado y que este usuario puede escribir allí.</translation>
    </message>
    <message>
        <source>This was cancelled before it was done.</source>
        <translation>Esto se canceló antes de terminar.</translation>
    </message>
    <message>
        <source>The change does not agree with what is stored (such as a name that is taken), so it was not saved. Look at the newest state and try again.</source>
        <translation>El cambio no concuerda con lo almacenado (por ejemplo, un nombre ya usado), así que no se guardó. Consulte el estado más reciente e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store could not do this, and nothing was changed. Please report it with the log.</source>
        <translation>El almacén no pudo hacerlo y no se modificó nada. Notifíquelo adjuntando el registro.</translation>
    </message>
    <message>
        <source>Cannot open the database</source>
        <translation>No se puede abrir la base de datos</translation>
    </message>
    <message>
        <source>Cannot set the database&apos;s key</source>
        <translation>No se puede fijar la clave de la base de datos</translation>
    </message>
    <message>
        <source>Cannot run a statement</source>
        <translation>No se puede ejecutar una instrucción</translation>
    </message>
    <message>
        <source>Cannot copy the database</source>
        <translation>No se puede copiar la base de datos</translation>
    </message>
    <message>
        <source>Cannot prepare the statement</source>
        <translation>No se puede preparar la instrucción</translation>
    </message>
    <message>
        <source>Cannot run the statement</source>
        <translation>No se puede ejecutar la instrucción</translation>
    </message>
    <message>
        <source>It must be one statement, no more and no less</source>
        <translation>Debe ser exactamente una instrucción</translation>
    </message>
    <message>
        <source>Parameter count mismatch</source>
        <translation>El número de parámetros no coincide</translation>
    </message>
    <message>
        <source>Cannot bind a value</source>
        <translation>No se puede vincular un valor</translation>
    </message>
    <message>
        <source>The lists of a batch must have the same length</source>
        <translation>Las listas de un lote deben tener la misma longitud</translation>
    </message>
    <message>
        <source>Cannot read a row</source>
        <translation>No se puede leer una fila</translation>
    </message>
    <message>
        <source>There is no store at %1. Name the folder of an installation, or set a new one up.</source>
        <translation>No hay ningún almacén en %1. Indique la carpeta de una instalación o configure una nueva.</translation>
    </message>
    <message>
        <source>There is already a file %1. It was left as it is; choose another name or folder, or move that file away first.</source>
        <translation>Ya existe un archivo %1. Se dejó como estaba; elija otro nombre o carpeta, o mueva antes ese archivo.</translation>
    </message>
    <message>
        <source>The key for the store is not 32 bytes long, so it cannot be one of ours. Unlock the store with the keyring, the key file or the recovery phrase.</source>
        <translation>La clave del almacén no tiene 32 bytes, así que no puede ser una de las nuestras. Desbloquee el almacén con el depósito de claves, el archivo de clave o la frase de recuperación.</translation>
    </message>
    <message>
        <source>The key does not open the store %1. Either the key belongs to another installation, or the file is not a Linewarden store. Use this installation&apos;s key file or recovery phrase; nothing was changed.</source>
        <translation>La clave no abre el almacén %1. O la clave pertenece a otra instalación o el archivo no es un almacén de Linewarden. Use el archivo de clave o la frase de recuperación de esta instalación; no se modificó nada.</translation>
    </message>
    <message>
        <source>The store %1 is damaged (%2): what is in the file is not what was written. The disk may be failing, or someone changed the file. Nothing was changed; keep a copy of the file for examination, check the disk and restore the last verified backup.</source>
        <translation>El almacén %1 está dañado (%2): lo que hay en el archivo no es lo que se escribió. Puede que falle el disco o que alguien haya modificado el archivo. No se modificó nada; guarde una copia del archivo para su examen, compruebe el disco y restaure la última copia de seguridad verificada.</translation>
    </message>
    <message>
        <source>The store %1 was written by a newer version of Linewarden (its form is %2, this program knows forms up to %3). Nothing was changed; install the newer version, or restore a backup from before the update.</source>
        <translation>El almacén %1 lo escribió una versión más reciente de Linewarden (su forma es %2, este programa conoce formas hasta %3). No se modificó nada; instale la versión más reciente o restaure una copia de seguridad anterior a la actualización.</translation>
    </message>
    <message>
        <source>The store %1 was written by another build of Linewarden, whose form %2 differs from this program&apos;s. Nothing was changed; use the build that wrote it, or restore a backup made with this one.</source>
        <translation>El almacén %1 lo escribió otra compilación de Linewarden, cuya forma %2 difiere de la de este programa. No se modificó nada; use la compilación que lo escribió o restaure una copia de seguridad hecha con esta.</translation>
    </message>
    <message>
        <source>The store %1 cannot be opened (%2). Check that the folder is there, that the disk or network share is connected, and that this user may read it.</source>
        <translation>No se puede abrir el almacén %1 (%2). Compruebe que la carpeta existe, que el disco o el recurso de red está conectado y que este usuario puede leerlo.</translation>
    </message>
    <message>
        <source>The store %1 cannot be written, as its file, folder or disk is read-only. Linewarden records who does what and will not work without that. Give this user the right to write there, or mount the disk writable; nothing was changed.</source>
        <translation>No se puede escribir en el almacén %1, ya que su archivo, carpeta o disco es de solo lectura. Linewarden registra quién hace qué y no funciona sin ello. Dé a este usuario permiso de escritura allí o monte el disco con escritura; no se modificó nada.</translation>
    </message>
    <message>
        <source>The disk of the store %1 is full. The change was not saved; what was saved before is untouched. Free some space on this disk and try again.</source>
        <translation>El disco del almacén %1 está lleno. El cambio no se guardó; lo guardado antes está intacto. Libere espacio en este disco e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The store is being closed, so this was not done. Open Linewarden again and repeat it.</source>
        <translation>El almacén se está cerrando, así que esto no se hizo. Abra Linewarden de nuevo y repítalo.</translation>
    </message>
    <message>
        <source>Something went wrong inside Linewarden, and the change was not saved. Please report it with the log.</source>
        <translation>Algo falló dentro de Linewarden y el cambio no se guardó. Notifíquelo adjuntando el registro.</translation>
    </message>
    <message>
        <source>the file ends in the middle, after %1 bytes</source>
        <translation>el archivo termina a la mitad, tras %1 bytes</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>its end is missing</source>
        <translation>falta el final</translation>
    </message>
    <message>
        <source>The copy %1 could not be given its name. Check the folder and try again.</source>
        <translation>No se pudo dar nombre a la copia %1. Compruebe la carpeta e inténtelo de nuevo.</translation>
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
        <translation>7 d</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>Low priority</source>
        <translation>Prioridad baja</translation>
    </message>
    <message>
        <source>Medium priority</source>
        <translation>Prioridad media</translation>
    </message>
    <message>
        <source>High priority</source>
        <translation>Prioridad alta</translation>
    </message>
    <message>
        <source>Critical priority</source>
        <translation>Prioridad crítica</translation>
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
        <translation>%1&#xa0;d %2&#xa0;h</translation>
    </message>
    <message>
        <source>no value yet</source>
        <translation>aún sin valor</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>no value: %1</source>
        <translation>sin valor: %1</translation>
    </message>
    <message>
        <source>%1, not renewed for %2</source>
        <translation>%1, sin renovar desde hace %2</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Running</source>
        <translation>En marcha</translation>
    </message>
    <message>
        <source>Idle</source>
        <translation>Inactiva</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Starved</source>
        <translation>Falta material</translation>
    </message>
    <message>
        <source>Blocked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Cambio de formato</translation>
    </message>
    <message>
        <source>Cleaning</source>
        <translation>Limpieza</translation>
    </message>
    <message>
        <source>Maintenance</source>
        <translation>Mantenimiento</translation>
    </message>
    <message>
        <source>below low %1</source>
        <translation>por debajo del bajo %1</translation>
    </message>
    <message>
        <source>above high %1</source>
        <translation>por encima del alto %1</translation>
    </message>
    <message>
        <source>below low-low %1</source>
        <translation>por debajo del bajo-bajo %1</translation>
    </message>
    <message>
        <source>above high-high %1</source>
        <translation>por encima del alto-alto %1</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Obsoleta</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mala</translation>
    </message>
</context>
</TS>
