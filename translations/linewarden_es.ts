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
    <message>
        <source>Your role demands a security key, and you have none registered. Add one under “My account”; everything else opens then.</source>
        <translation>Su rol exige una llave de seguridad y no tiene ninguna registrada. Añada una en «Mi cuenta»; entonces se abre todo lo demás.</translation>
    </message>
    <message>
        <source>This needs your password and second factor once more, since it is some minutes since you last gave them.</source>
        <translation>Esto necesita de nuevo su contraseña y su segundo factor, pues hace unos minutos que los dio por última vez.</translation>
    </message>
</context>
<context>
    <name>AccessPolicy</name>
    <message>
        <source>The idle lock has to be between %1 and %2 minutes.</source>
        <translation>El bloqueo por inactividad debe estar entre %1 y %2 minutos.</translation>
    </message>
    <message>
        <source>A session has to last between %1 and %2 minutes.</source>
        <translation>Una sesión debe durar entre %1 y %2 minutos.</translation>
    </message>
    <message>
        <source>These rules hold for the role “%1” already; nothing was changed.</source>
        <translation>Estas reglas ya valen para el rol «%1»; no se cambió nada.</translation>
    </message>
</context>
<context>
    <name>AccessReviewDesk</name>
    <message>
        <source>There is no such review. Refresh the list.</source>
        <translation>No existe esa revisión. Actualice la lista.</translation>
    </message>
    <message>
        <source>A review is open already, number %1. Finish and sign that one first.</source>
        <translation>Ya hay una revisión abierta, la número %1. Termínela y fírmela primero.</translation>
    </message>
    <message>
        <source>This review was signed by %1 and cannot be changed any more. Open a new one.</source>
        <translation>Esta revisión la firmó %1 y ya no se puede cambiar. Abra una nueva.</translation>
    </message>
    <message>
        <source>This review has no such item. Refresh it.</source>
        <translation>Esta revisión no tiene ese elemento. Actualícela.</translation>
    </message>
    <message>
        <source>The role “%1” of %2 can no longer be removed, so nothing was signed. %3</source>
        <translation>El rol «%1» de %2 ya no se puede quitar, así que no se firmó nada. %3</translation>
    </message>
    <message>
        <source>It was taken and given anew since the review was opened. Keep it here, and judge it in a new review.</source>
        <translation>Se quitó y se volvió a dar después de abrir la revisión. Manténgalo aquí y júzguelo en una revisión nueva.</translation>
    </message>
</context>
<context>
    <name>AccessReviewRules</name>
    <message>
        <source>“%1” of %2 is not decided yet. Keep or remove each role, then sign.</source>
        <translation>«%1» de %2 no está decidido aún. Mantenga o quite cada rol y después firme.</translation>
    </message>
    <message>
        <source>%1 decided over a role of their own, “%2”. Another security officer or an administrator has to decide it.</source>
        <translation>%1 decidió sobre un rol propio, «%2». Debe decidirlo otro responsable de ciberseguridad o un administrador.</translation>
    </message>
    <message>
        <source>Taking the role “%1” from %2 needs two people, and you both decided and would sign it. Let an administrator or another security officer decide it, then sign.</source>
        <translation>Quitar el rol «%1» a %2 requiere dos personas, y usted decidió y además firmaría. Que lo decida un administrador u otro responsable de ciberseguridad; después firme.</translation>
    </message>
    <message>
        <source>In a review administrators decide only over roles of administrators and security officers. A security officer decides over this one.</source>
        <translation>En una revisión los administradores solo deciden sobre roles de administradores y responsables de ciberseguridad. Sobre este decide un responsable de ciberseguridad.</translation>
    </message>
    <message>
        <source>Nobody decides over their own roles, nor those of a second account of theirs. Another security officer or an administrator has to.</source>
        <translation>Nadie decide sobre sus propios roles ni los de una segunda cuenta suya. Debe hacerlo otro responsable de ciberseguridad o un administrador.</translation>
    </message>
</context>
<context>
    <name>AccountRules</name>
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
    <name>ActionWords</name>
    <message>
        <source>Signed in at %2</source>
        <translation>Entró en %2</translation>
    </message>
    <message>
        <source>Signed out at %2</source>
        <translation>Salió en %2</translation>
    </message>
    <message>
        <source>Ended a session of %1</source>
        <translation>Cerró una sesión de %1</translation>
    </message>
    <message>
        <source>Locked the console at %2</source>
        <translation>Bloqueó la consola en %2</translation>
    </message>
    <message>
        <source>Unlocked the console at %2</source>
        <translation>Desbloqueó la consola en %2</translation>
    </message>
    <message>
        <source>Was refused at sign-in at %2</source>
        <translation>Se le rechazó el acceso en %2</translation>
    </message>
    <message>
        <source>Was made to wait at sign-in at %2</source>
        <translation>Se le hizo esperar en el acceso en %2</translation>
    </message>
    <message>
        <source>Gave the password at %2</source>
        <translation>Dio la contraseña en %2</translation>
    </message>
    <message>
        <source>Proved again who they are</source>
        <translation>Volvió a demostrar quién es</translation>
    </message>
    <message>
        <source>Used a recovery code</source>
        <translation>Usó un código de recuperación</translation>
    </message>
    <message>
        <source>Tried what their roles do not allow</source>
        <translation>Intentó lo que sus roles no permiten</translation>
    </message>
    <message>
        <source>Invited %1</source>
        <translation>Invitó a %1</translation>
    </message>
    <message>
        <source>Added the account %1</source>
        <translation>Añadió la cuenta %1</translation>
    </message>
    <message>
        <source>Became the first administrator</source>
        <translation>Fue el primer administrador</translation>
    </message>
    <message>
        <source>Came in from the plant&apos;s directory</source>
        <translation>Llegó del directorio de la planta</translation>
    </message>
    <message>
        <source>Got their roles from the plant&apos;s directory</source>
        <translation>Recibió sus roles del directorio de la planta</translation>
    </message>
    <message>
        <source>Disabled %1</source>
        <translation>Deshabilitó a %1</translation>
    </message>
    <message>
        <source>Enabled %1</source>
        <translation>Habilitó a %1</translation>
    </message>
    <message>
        <source>Reset the password of %1</source>
        <translation>Restableció la contraseña de %1</translation>
    </message>
    <message>
        <source>Reset the second factor of %1</source>
        <translation>Restableció el segundo factor de %1</translation>
    </message>
    <message>
        <source>Chose their password and second factor</source>
        <translation>Eligió su contraseña y su segundo factor</translation>
    </message>
    <message>
        <source>Changed their password</source>
        <translation>Cambió su contraseña</translation>
    </message>
    <message>
        <source>Set up an authenticator</source>
        <translation>Configuró un autenticador</translation>
    </message>
    <message>
        <source>Made new recovery codes</source>
        <translation>Creó códigos de recuperación nuevos</translation>
    </message>
    <message>
        <source>Added a security key</source>
        <translation>Añadió una llave de seguridad</translation>
    </message>
    <message>
        <source>Removed a security key</source>
        <translation>Quitó una llave de seguridad</translation>
    </message>
    <message>
        <source>Made a new signing key</source>
        <translation>Creó una clave de firma nueva</translation>
    </message>
    <message>
        <source>Signed %1</source>
        <translation>Firmó %1</translation>
    </message>
    <message>
        <source>Showed a security key that looks copied</source>
        <translation>Mostró una llave de seguridad que parece copiada</translation>
    </message>
    <message>
        <source>Gave %1 the role “%3”</source>
        <translation>Dio a %1 el rol «%3»</translation>
    </message>
    <message>
        <source>Took the role “%3” from %1</source>
        <translation>Quitó el rol «%3» a %1</translation>
    </message>
    <message>
        <source>Asked to give %1 the role “%3”</source>
        <translation>Pidió dar a %1 el rol «%3»</translation>
    </message>
    <message>
        <source>Asked to take the role “%3” from %1</source>
        <translation>Pidió quitar el rol «%3» a %1</translation>
    </message>
    <message>
        <source>Refused to change the role “%3” of %1</source>
        <translation>Rechazó cambiar el rol «%3» de %1</translation>
    </message>
    <message>
        <source>Opened an access review</source>
        <translation>Abrió una revisión de accesos</translation>
    </message>
    <message>
        <source>Decided on a role in an access review</source>
        <translation>Decidió sobre un rol en una revisión de accesos</translation>
    </message>
    <message>
        <source>Signed an access review</source>
        <translation>Firmó una revisión de accesos</translation>
    </message>
    <message>
        <source>Changed what a role demands at sign-in</source>
        <translation>Cambió lo que exige un rol al entrar</translation>
    </message>
    <message>
        <source>Changed the plant&apos;s directory</source>
        <translation>Cambió el directorio de la planta</translation>
    </message>
    <message>
        <source>Was found disabled in the directory</source>
        <translation>Figuraba deshabilitado en el directorio</translation>
    </message>
    <message>
        <source>Prepared emergency access</source>
        <translation>Preparó el acceso de emergencia</translation>
    </message>
    <message>
        <source>Opened emergency access</source>
        <translation>Abrió el acceso de emergencia</translation>
    </message>
    <message>
        <source>Closed emergency access</source>
        <translation>Cerró el acceso de emergencia</translation>
    </message>
    <message>
        <source>Reviewed an emergency access</source>
        <translation>Revisó un acceso de emergencia</translation>
    </message>
    <message>
        <source>Acknowledged a security notice</source>
        <translation>Reconoció un aviso de seguridad</translation>
    </message>
    <message>
        <source>Gave rise to a security notice</source>
        <translation>Dio lugar a un aviso de seguridad</translation>
    </message>
    <message>
        <source>Changed settings of the installation</source>
        <translation>Cambió ajustes de la instalación</translation>
    </message>
    <message>
        <source>Set this installation up</source>
        <translation>Configuró esta instalación</translation>
    </message>
    <message>
        <source>Exported values to a file</source>
        <translation>Exportó valores a un archivo</translation>
    </message>
    <message>
        <source>Verified the audit trail</source>
        <translation>Verificó el registro de auditoría</translation>
    </message>
    <message>
        <source>Checked the store</source>
        <translation>Comprobó el almacén</translation>
    </message>
    <message>
        <source>Changed the plant file</source>
        <translation>Cambió el archivo de planta</translation>
    </message>
    <message>
        <source>Started the collector</source>
        <translation>Inició el recolector</translation>
    </message>
    <message>
        <source>Stopped the collector</source>
        <translation>Detuvo el recolector</translation>
    </message>
    <message>
        <source>Ran the command “%1”</source>
        <translation>Ejecutó la orden «%1»</translation>
    </message>
    <message>
        <source>Had to wait after failed sign-ins</source>
        <translation>Tuvo que esperar tras accesos fallidos</translation>
    </message>
    <message>
        <source>Failed sign-ins over many accounts</source>
        <translation>Accesos fallidos en muchas cuentas</translation>
    </message>
    <message>
        <source>Began a draft of recipe %1</source>
        <translation>Comenzó un borrador de la receta %1</translation>
    </message>
    <message>
        <source>Edited recipe %1</source>
        <translation>Editó la receta %1</translation>
    </message>
    <message>
        <source>Discarded the draft of recipe %1</source>
        <translation>Descartó el borrador de la receta %1</translation>
    </message>
    <message>
        <source>Commented on recipe %1</source>
        <translation>Comentó la receta %1</translation>
    </message>
    <message>
        <source>Added a file to recipe %1</source>
        <translation>Añadió un archivo a la receta %1</translation>
    </message>
    <message>
        <source>Submitted recipe %1</source>
        <translation>Presentó la receta %1</translation>
    </message>
    <message>
        <source>Signed recipe %1</source>
        <translation>Firmó la receta %1</translation>
    </message>
    <message>
        <source>Rejected recipe %1</source>
        <translation>Rechazó la receta %1</translation>
    </message>
    <message>
        <source>Withdrew recipe %1</source>
        <translation>Retiró la receta %1</translation>
    </message>
    <message>
        <source>Recipe %1 gave way to a newer one</source>
        <translation>La receta %1 fue sustituida por una más reciente</translation>
    </message>
    <message>
        <source>Recipe %1 became effective</source>
        <translation>La receta %1 entró en vigor</translation>
    </message>
    <message>
        <source>Began to load recipe %1</source>
        <translation>Empezó a cargar la receta %1</translation>
    </message>
    <message>
        <source>Loaded recipe %1</source>
        <translation>Cargó la receta %1</translation>
    </message>
    <message>
        <source>Failed to load recipe %1</source>
        <translation>No logró cargar la receta %1</translation>
    </message>
    <message>
        <source>Was interrupted loading recipe %1</source>
        <translation>Quedó interrumpido al cargar la receta %1</translation>
    </message>
    <message>
        <source>Found values drifted from recipe %1</source>
        <translation>Halló valores desviados de la receta %1</translation>
    </message>
    <message>
        <source>Found the values of %1 as signed</source>
        <translation>Halló los valores de %1 como se firmaron</translation>
    </message>
    <message>
        <source>Found recipe %1 not verifiable</source>
        <translation>Halló que la receta %1 no se puede verificar</translation>
    </message>
    <message>
        <source>Wrote values to %1</source>
        <translation>Escribió valores en %1</translation>
    </message>
    <message>
        <source>Searched the audit trail</source>
        <translation>Buscó en el registro de auditoría</translation>
    </message>
    <message>
        <source>Exported the audit trail to a file</source>
        <translation>Exportó el registro de auditoría a un archivo</translation>
    </message>
    <message>
        <source>Proved entry %1 of the audit trail</source>
        <translation>Demostró la entrada %1 del registro de auditoría</translation>
    </message>
    <message>
        <source>Made a checkpoint of the trail</source>
        <translation>Creó un punto de control del registro</translation>
    </message>
    <message>
        <source>Saved a search of the audit trail</source>
        <translation>Guardó una búsqueda del registro de auditoría</translation>
    </message>
    <message>
        <source>Removed a saved search of the audit trail</source>
        <translation>Quitó una búsqueda guardada del registro de auditoría</translation>
    </message>
    <message>
        <source>Moved old entries to an archive</source>
        <translation>Trasladó entradas antiguas a un archivo de auditoría</translation>
    </message>
    <message>
        <source>Made the trail&apos;s hash tree anew</source>
        <translation>Rehízo el árbol de hashes del registro</translation>
    </message>
    <message>
        <source>Acknowledged alarm %1</source>
        <translation>Reconoció la alarma %1</translation>
    </message>
    <message>
        <source>Reset alarm %1</source>
        <translation>Restableció la alarma %1</translation>
    </message>
    <message>
        <source>Shelved alarm %1</source>
        <translation>Aplazó la alarma %1</translation>
    </message>
    <message>
        <source>Took alarm %1 off the shelf</source>
        <translation>Quitó el aplazamiento de la alarma %1</translation>
    </message>
    <message>
        <source>Asked to take alarm %1 out of service</source>
        <translation>Pidió poner fuera de servicio la alarma %1</translation>
    </message>
    <message>
        <source>Took alarm %1 out of service</source>
        <translation>Puso fuera de servicio la alarma %1</translation>
    </message>
    <message>
        <source>Refused to take alarm %1 out of service</source>
        <translation>Rechazó poner fuera de servicio la alarma %1</translation>
    </message>
    <message>
        <source>Returned alarm %1 to service</source>
        <translation>Volvió a poner en servicio la alarma %1</translation>
    </message>
    <message>
        <source>Commented on alarm %1</source>
        <translation>Comentó la alarma %1</translation>
    </message>
    <message>
        <source>Silenced the sound of alarms at %2</source>
        <translation>Silenció el sonido de las alarmas en %2</translation>
    </message>
    <message>
        <source>Exported figures or journal of alarms</source>
        <translation>Exportó indicadores o el diario de alarmas</translation>
    </message>
    <message>
        <source>Saved a view of the alarms</source>
        <translation>Guardó una vista de las alarmas</translation>
    </message>
    <message>
        <source>Removed a saved view of the alarms</source>
        <translation>Quitó una vista guardada de las alarmas</translation>
    </message>
    <message>
        <source>Changed the alarm route “%1”</source>
        <translation>Cambió la ruta de alarmas «%1»</translation>
    </message>
    <message>
        <source>Tested the alarm route “%1”</source>
        <translation>Probó la ruta de alarmas «%1»</translation>
    </message>
</context>
<context>
    <name>AlarmActs</name>
    <message>
        <source>The alarm is not shelved.</source>
        <translation>La alarma no está aplazada.</translation>
    </message>
    <message>
        <source>%1 asked for this already; a second person has to approve it.</source>
        <translation>%1 ya lo pidió; debe aprobarlo una segunda persona.</translation>
    </message>
    <message>
        <source>Nobody asks for this alarm to be out of service.</source>
        <translation>Nadie pide poner esta alarma fuera de servicio.</translation>
    </message>
    <message>
        <source>You asked for this alarm to be out of service yourself, so a second person has to approve it.</source>
        <translation>Usted mismo pidió poner esta alarma fuera de servicio, así que debe aprobarlo una segunda persona.</translation>
    </message>
</context>
<context>
    <name>AlarmFilter</name>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Unacknowledged</source>
        <translation>Sin reconocer</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Latched</source>
        <translation>Enclavada</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Suprimida por diseño</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Fuera de servicio</translation>
    </message>
    <message>
        <source>Out of service asked for</source>
        <translation>Fuera de servicio pedido</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Oscilante</translation>
    </message>
    <message>
        <source>Stale (over 24 hours)</source>
        <translation>Persistente (más de 24 horas)</translation>
    </message>
    <message>
        <source>This saved view was made by another release of the program and cannot be shown. Save it anew.</source>
        <translation>Esta vista guardada se creó con otra versión del programa y no se puede mostrar. Guárdela de nuevo.</translation>
    </message>
    <message>
        <source>priority %1</source>
        <translation>prioridad %1</translation>
    </message>
    <message>
        <source>source %1</source>
        <translation>origen %1</translation>
    </message>
    <message>
        <source>state %1</source>
        <translation>estado %1</translation>
    </message>
    <message>
        <source>line %1</source>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>class %1</source>
        <translation>clase %1</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>texto «%1»</translation>
    </message>
    <message>
        <source>grouped by line</source>
        <translation>agrupado por línea</translation>
    </message>
    <message>
        <source>grouped by first-out</source>
        <translation>agrupado por primera alarma</translation>
    </message>
    <message>
        <source>grouped by source</source>
        <translation>agrupado por origen</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
    </message>
</context>
<context>
    <name>AlarmMenu</name>
    <message>
        <source>Take off the shelf…</source>
        <translation>Quitar aplazamiento…</translation>
    </message>
    <message>
        <source>Shelve…	S</source>
        <translation>Aplazar…	S</translation>
    </message>
    <message>
        <source>Return to service…</source>
        <translation>Volver a poner en servicio…</translation>
    </message>
    <message>
        <source>Approve out of service…</source>
        <translation>Aprobar fuera de servicio…</translation>
    </message>
    <message>
        <source>Refuse out of service…</source>
        <translation>Rechazar fuera de servicio…</translation>
    </message>
    <message>
        <source>Ask to take out of service…</source>
        <translation>Pedir fuera de servicio…</translation>
    </message>
    <message>
        <source>Acknowledge…	A</source>
        <translation>Reconocer…	A</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Restablecer…</translation>
    </message>
</context>
<context>
    <name>AlarmOrder</name>
    <message>
        <source>No line</source>
        <translation>Sin línea</translation>
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
        <translation>Reconocer…</translation>
    </message>
    <message>
        <source>Reset…</source>
        <translation>Restablecer…</translation>
    </message>
    <message>
        <source>Shelve…</source>
        <translation>Aplazar…</translation>
    </message>
    <message>
        <source>End the shelf…</source>
        <translation>Quitar aplazamiento…</translation>
    </message>
    <message>
        <source>Out of service…</source>
        <translation>Fuera de servicio…</translation>
    </message>
    <message>
        <source>Approve out of service…</source>
        <translation>Aprobar fuera de servicio…</translation>
    </message>
    <message>
        <source>Refuse it…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Return to service…</source>
        <translation>Volver a poner en servicio…</translation>
    </message>
</context>
<context>
    <name>AlarmRoute</name>
    <message>
        <source>Give it a name of 1 to %1 characters.</source>
        <translation>Asigne un nombre de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>The name holds signs that cannot be seen, or begins or ends with a space. Type it anew.</source>
        <translation>El nombre contiene caracteres invisibles, o empieza o termina con un espacio. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>Choose at most %1 classes and %1 lines; where all are meant, choose none.</source>
        <translation>Elija como máximo %1 clases y %1 líneas; para abarcarlas todas, no elija ninguna.</translation>
    </message>
    <message>
        <source>“%1” is no class or line that alarms can have.</source>
        <translation>«%1» no es ninguna clase ni línea que las alarmas puedan tener.</translation>
    </message>
    <message>
        <source>“%1” is no name or address of a computer. Give it as in “logs.example.com” or “192.0.2.7”, without a port.</source>
        <translation>«%1» no es un nombre ni una dirección de ordenador. Indíquelo como en «logs.example.com» o «192.0.2.7», sin puerto.</translation>
    </message>
    <message>
        <source>A port is a number from 1 to %1.</source>
        <translation>Un puerto es un número de 1 a %1.</translation>
    </message>
    <message>
        <source>Give the whole path of the file “%1”, from the top.</source>
        <translation>Indique la ruta completa del archivo «%1», desde la raíz.</translation>
    </message>
    <message>
        <source>Choose the file of the authority that signed the receiver&apos;s certificate; without it nobody could tell the receiver from another.</source>
        <translation>Elija el archivo de la autoridad que firmó el certificado del receptor; sin él nadie podría distinguir el receptor de otro.</translation>
    </message>
    <message>
        <source>A certificate of ours and its private key go together: choose both files, or none.</source>
        <translation>Un certificado propio y su clave privada van juntos: elija ambos archivos o ninguno.</translation>
    </message>
    <message>
        <source>“%1” is no mail address. Give it as in “somebody@example.com”, without a name.</source>
        <translation>«%1» no es una dirección de correo. Indíquela como en «somebody@example.com», sin nombre.</translation>
    </message>
    <message>
        <source>Somebody is told at once or after up to %1 minutes.</source>
        <translation>Se avisa enseguida o tras un máximo de %1 minutos.</translation>
    </message>
    <message>
        <source>Each step has 1 to %1 mail addresses.</source>
        <translation>Cada paso tiene de 1 a %1 direcciones de correo.</translation>
    </message>
    <message>
        <source>The name to sign in with has up to %1 characters, and none that cannot be seen.</source>
        <translation>El nombre para iniciar sesión tiene hasta %1 caracteres, ninguno invisible.</translation>
    </message>
    <message>
        <source>A plan has 1 to %1 steps: who is told, and who next.</source>
        <translation>Un plan tiene de 1 a %1 pasos: a quién se avisa y a quién después.</translation>
    </message>
    <message>
        <source>Each step comes later than the one before. Put them in their order.</source>
        <translation>Cada paso llega más tarde que el anterior. Póngalos en orden.</translation>
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
        <translation>Sin reconocer</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>Returned, unacknowledged</source>
        <translation>Normalizada, sin reconocer</translation>
    </message>
    <message>
        <source>Latched, unacknowledged</source>
        <translation>Enclavada, sin reconocer</translation>
    </message>
    <message>
        <source>Latched, to be reset</source>
        <translation>Enclavada, por restablecer</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Suprimida por diseño</translation>
    </message>
    <message>
        <source>Out of service</source>
        <translation>Fuera de servicio</translation>
    </message>
</context>
<context>
    <name>AlarmViews</name>
    <message>
        <source>A saved view has a name of 1 to %1 characters that can be seen, on one line. Choose another name.</source>
        <translation>Una vista guardada tiene un nombre de 1 a %1 caracteres visibles, en una sola línea. Elija otro nombre.</translation>
    </message>
    <message>
        <source>What this view asks for is too long to be kept. Shorten the text that is searched for.</source>
        <translation>Lo que pide esta vista es demasiado largo para conservarlo. Acorte el texto que se busca.</translation>
    </message>
    <message>
        <source>You have %1 saved views, which are the most. Remove one that you do not need any more.</source>
        <translation>Tiene %1 vistas guardadas, el máximo. Quite una que ya no necesite.</translation>
    </message>
    <message>
        <source>You have no saved view of this name. It may have been removed at another workstation; open the list again.</source>
        <translation>No tiene ninguna vista guardada con este nombre. Puede que se haya quitado en otra estación; abra de nuevo la lista.</translation>
    </message>
</context>
<context>
    <name>AlarmWords</name>
    <message>
        <source>Raised</source>
        <translation>Activada</translation>
    </message>
    <message>
        <source>Returned to normal</source>
        <translation>Vuelta a la normalidad</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocida</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecida</translation>
    </message>
    <message>
        <source>Shelved</source>
        <translation>Aplazada</translation>
    </message>
    <message>
        <source>Taken off the shelf</source>
        <translation>Aplazamiento quitado</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Suprimida por diseño</translation>
    </message>
    <message>
        <source>No longer suppressed</source>
        <translation>Ya no suprimida</translation>
    </message>
    <message>
        <source>Taken out of service</source>
        <translation>Puesta fuera de servicio</translation>
    </message>
    <message>
        <source>Returned to service</source>
        <translation>Puesta de nuevo en servicio</translation>
    </message>
    <message>
        <source>Announced again</source>
        <translation>Anunciada de nuevo</translation>
    </message>
    <message>
        <source>Out of service asked for</source>
        <translation>Fuera de servicio pedido</translation>
    </message>
    <message>
        <source>Out of service refused</source>
        <translation>Fuera de servicio rechazado</translation>
    </message>
    <message>
        <source>No longer defined</source>
        <translation>Ya no definida</translation>
    </message>
    <message>
        <source>above %1</source>
        <comment>a limit</comment>
        <translation>por encima de %1</translation>
    </message>
    <message>
        <source>below %1</source>
        <comment>a limit</comment>
        <translation>por debajo de %1</translation>
    </message>
    <message>
        <source>more than %1 off</source>
        <comment>from the set point</comment>
        <translation>desviación de más de %1</translation>
    </message>
    <message>
        <source>faster than %1 a second</source>
        <comment>a change</comment>
        <translation>más rápido que %1 por segundo</translation>
    </message>
    <message>
        <source>not %1</source>
        <comment>a value</comment>
        <translation>no %1</translation>
    </message>
    <message>
        <source>Shelved until %1</source>
        <translation>Aplazada hasta %1</translation>
    </message>
    <message>
        <source>Critical</source>
        <comment>a priority</comment>
        <translation>Crítica</translation>
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
        <translation>Baja</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>a source of alarms</comment>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>a source of alarms</comment>
        <translation>Seguridad</translation>
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
        <translation>activado</translation>
    </message>
    <message>
        <source>off</source>
        <comment>a value</comment>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>value, limit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; out of service asked for</source>
        <comment>a state</comment>
        <translation>%1; fuera de servicio pedido</translation>
    </message>
</context>
<context>
    <name>AlertStops</name>
    <message>
        <source>Practice: %1 asks for somebody</source>
        <translation>Práctica: %1 pide que acuda alguien</translation>
    </message>
    <message>
        <source>Somebody practises a flood of alarms.</source>
        <translation>Alguien practica una avalancha de alarmas.</translation>
    </message>
    <message>
        <source>None: nothing has happened in the plant.</source>
        <translation>Ninguna: no ha ocurrido nada en la planta.</translation>
    </message>
    <message>
        <source>Acknowledge it, and see which alarm came first.</source>
        <translation>Reconózcala y mire qué alarma llegó primero.</translation>
    </message>
</context>
<context>
    <name>AnchorFolder</name>
    <message>
        <source>The folder %1 for checkpoints is not there, so they are kept in the store alone for now. Connect its disk or share; what it misses is written then.</source>
        <translation>La carpeta %1 para los puntos de control no existe, así que por ahora se conservan solo en el almacén. Conecte su disco o recurso de red; lo que falta en ella se escribirá entonces.</translation>
    </message>
    <message>
        <source>The checkpoints in %1 cannot be read: %2. Check that the folder is connected and that you may read it.</source>
        <translation>No se pueden leer los puntos de control de %1: %2. Compruebe que la carpeta está conectada y que tiene permiso para leerla.</translation>
    </message>
    <message>
        <source>there is no folder</source>
        <translation>no hay carpeta</translation>
    </message>
    <message>
        <source>it is a link, a folder or a device, not a plain file</source>
        <translation>es un enlace, una carpeta o un dispositivo, no un archivo normal</translation>
    </message>
</context>
<context>
    <name>ApprovalWords</name>
    <message>
        <source>%1 signed it meanwhile: %2.</source>
        <translation>%1 la firmó entretanto: %2.</translation>
    </message>
    <message>
        <source>Approve %1, for the process?</source>
        <translation>¿Aprobar %1 para el proceso?</translation>
    </message>
    <message>
        <source>Release %1, for production?</source>
        <translation>¿Liberar %1 para la producción?</translation>
    </message>
    <message>
        <source>Withdraw %1, from production?</source>
        <translation>¿Retirar %1 de la producción?</translation>
    </message>
    <message>
        <source>I have looked at every value, limit and tolerance of this version; the process is right with them.</source>
        <translation>He revisado todos los valores, límites y tolerancias de esta versión; con ellos el proceso es correcto.</translation>
    </message>
    <message>
        <source>I have looked at this version and its approval for the process; I release it for production.</source>
        <translation>He revisado esta versión y su aprobación para el proceso; la libero para la producción.</translation>
    </message>
    <message>
        <source>This version must not be used for production any more.</source>
        <translation>Esta versión ya no debe usarse para la producción.</translation>
    </message>
    <message>
        <source>Sign as process engineer</source>
        <translation>Firmar como ingeniero de proceso</translation>
    </message>
    <message>
        <source>Sign as quality engineer</source>
        <translation>Firmar como ingeniero de calidad</translation>
    </message>
    <message>
        <source>A quality engineer still has to release it; until then nothing changes.</source>
        <translation>Un ingeniero de calidad aún debe liberarla; hasta entonces no cambia nada.</translation>
    </message>
    <message>
        <source> and takes the place of version %1</source>
        <translation> y sustituye a la versión %1</translation>
    </message>
    <message>
        <source>It becomes effective at %1%2.</source>
        <translation>Entra en vigor: %1%2.</translation>
    </message>
    <message>
        <source>It becomes effective at once%1.</source>
        <translation>Entra en vigor enseguida%1.</translation>
    </message>
    <message>
        <source>Its state was “%1” and is “%2” now.</source>
        <translation>Su estado era «%1» y ahora es «%2».</translation>
    </message>
    <message>
        <source>Its content is another than you were shown: %1</source>
        <translation>Su contenido no es el que se le mostró: %1</translation>
    </message>
    <message>
        <source>Its hash is another than you were shown.</source>
        <translation>Su hash no es el que se le mostró.</translation>
    </message>
    <message>
        <source>Version %1 is effective now.</source>
        <translation>Ahora está vigente la versión %1.</translation>
    </message>
    <message>
        <source>No version is effective any more.</source>
        <translation>Ya no hay ninguna versión vigente.</translation>
    </message>
    <message>
        <source>Overdue by %1</source>
        <translation>Vencida hace %1</translation>
    </message>
    <message>
        <source>in %1</source>
        <comment>5 h 20 min</comment>
        <translation>en %1</translation>
    </message>
    <message>
        <source>Signed. %1 now waits for a quality engineer.</source>
        <translation>Firmada. %1 espera ahora a un ingeniero de calidad.</translation>
    </message>
    <message>
        <source>Signed. %1 is effective now.</source>
        <translation>Firmada. %1 ya está vigente.</translation>
    </message>
    <message>
        <source>Signed. %1 becomes effective at its time.</source>
        <translation>Firmada. %1 entra en vigor a su hora.</translation>
    </message>
    <message>
        <source>Signed. %1: %2.</source>
        <translation>Firmada. %1: %2.</translation>
    </message>
    <message>
        <source>Nothing: it is effective already.</source>
        <translation>Nada: ya está vigente.</translation>
    </message>
</context>
<context>
    <name>ArchiveDialog</name>
    <message>
        <source>Archive older entries</source>
        <translation>Archivar entradas antiguas</translation>
    </message>
    <message>
        <source>They leave the store for a file that is signed and encrypted, and are removed only once it was read back and verified. Who has neither the file nor its passphrase cannot read them again; that they were not changed stays provable.</source>
        <translation>Pasan del almacén a un archivo firmado y cifrado, y solo se eliminan una vez releído y verificado. Quien no tenga el archivo ni su frase de contraseña no puede volver a leerlas; sigue pudiéndose probar que no se modificaron.</translation>
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
    <name>AttachmentCommand</name>
    <message>
        <source>removal of a file</source>
        <translation>eliminación de un archivo</translation>
    </message>
</context>
<context>
    <name>AuditArchive</name>
    <message>
        <source>The archive %1 does not hold: %2 Do not rely on it; take another copy of it.</source>
        <translation>El archivo de auditoría %1 no es íntegro: %2 No se fíe de él; use otra copia.</translation>
    </message>
    <message>
        <source>The archive %1 holds entries %2 to %3, and not entry %4.</source>
        <translation>El archivo de auditoría %1 contiene las entradas %2 a %3, y no la entrada %4.</translation>
    </message>
    <message>
        <source>Its entries are not those that its checkpoint signs.</source>
        <translation>Sus entradas no son las que firma su punto de control.</translation>
    </message>
    <message>
        <source>Stopped before the archive&apos;s end; nothing is said of it.</source>
        <translation>Detenido antes del final del archivo de auditoría; no se afirma nada sobre él.</translation>
    </message>
    <message>
        <source>The archive says it is of %1, but it is not signed with the key that was given: it was changed, or is of another installation. Do not rely on it.</source>
        <translation>El archivo de auditoría dice ser de %1, pero no está firmado con la clave indicada: fue modificado o es de otra instalación. No se fíe de él.</translation>
    </message>
    <message>
        <source>The archive %1 cannot be read: %2. Check that it is there and that you may read it.</source>
        <translation>No se puede leer el archivo de auditoría %1: %2. Compruebe que existe y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>The archive %1 was changed or cut short after it was written. Do not rely on it; take another copy of it.</source>
        <translation>El archivo de auditoría %1 fue modificado o truncado después de escribirse. No se fíe de él; use otra copia.</translation>
    </message>
    <message>
        <source>The passphrase does not open the archive %1. Check that it is the one that was chosen for this very file.</source>
        <translation>La frase de contraseña no abre el archivo de auditoría %1. Compruebe que es la que se eligió para este mismo archivo.</translation>
    </message>
    <message>
        <source>This is not an archive of an audit trail that Linewarden wrote, or its head was changed. Choose the whole file as it was written.</source>
        <translation>Esto no es un archivo de un registro de auditoría escrito por Linewarden, o su cabecera fue modificada. Elija el archivo completo, tal como se escribió.</translation>
    </message>
    <message>
        <source>The passphrase of an archive has at least %1 characters. Choose a longer one and keep it apart from the file: without it nobody reads the archive again.</source>
        <translation>La frase de contraseña de un archivo de auditoría tiene al menos %1 caracteres. Elija una más larga y guárdela separada del archivo: sin ella nadie volverá a leerlo.</translation>
    </message>
    <message>
        <source>What the store keeps of the archived entries %1 to %2 was changed: it does not fit together. Keep a copy of the store, and verify the archives by themselves.</source>
        <translation>Lo que el almacén conserva de las entradas archivadas %1 a %2 fue modificado: no concuerda. Guarde una copia del almacén y verifique por separado los archivos de auditoría.</translation>
    </message>
    <message>
        <source>Entry %1 is archived: the file “%4” holds entries %2 to %3. Give that file and its passphrase to read the entry or to prove it.</source>
        <translation>La entrada %1 está archivada: el archivo «%4» contiene las entradas %2 a %3. Indique ese archivo y su frase de contraseña para leer o probar la entrada.</translation>
    </message>
    <message>
        <source>The archive %1 cannot be written: %2. Choose a folder that you may write to and that has room; no entry was removed, and no file was left there.</source>
        <translation>No se puede escribir el archivo de auditoría %1: %2. Elija una carpeta con espacio en la que tenga permiso de escritura; no se eliminó ninguna entrada ni quedó allí ningún archivo.</translation>
    </message>
    <message>
        <source>The file %1 is there already and stays as it is. Name another one.</source>
        <translation>El archivo %1 ya existe y se queda como está. Indique otro.</translation>
    </message>
    <message>
        <source>Nothing was archived: the checkpoint over %1 entries, or the hash tree that the store keeps, does not fit the entries. Verify the trail to learn which.</source>
        <translation>No se archivó nada: el punto de control sobre %1 entradas, o el árbol de hashes que conserva el almacén, no concuerda con las entradas. Verifique el registro para saber cuál.</translation>
    </message>
</context>
<context>
    <name>AuditArchiver</name>
    <message>
        <source>Stopped: no entry was removed, and no file was left.</source>
        <translation>Detenido: no se eliminó ninguna entrada ni quedó ningún archivo.</translation>
    </message>
    <message>
        <source>Nothing was archived, as the audit trail does not hold: %1 Verify the trail, keep a copy of the store, and find out who had access to it.</source>
        <translation>No se archivó nada, porque el registro de auditoría no es íntegro: %1 Verifique el registro, guarde una copia del almacén y averigüe quién tuvo acceso a él.</translation>
    </message>
    <message>
        <source>Somebody else archived entries meanwhile, so this was not done. Look at the trail and try again.</source>
        <translation>Otra persona archivó entradas entretanto, así que esto no se hizo. Mire el registro e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 The archive %2 is whole and stays. Look at the audit page: where it does not say that these entries are archived, they are all in the store, and the file may be deleted.</source>
        <translation>%1 El archivo de auditoría %2 está íntegro y se conserva. Mire la página de auditoría: si no indica que estas entradas están archivadas, todas están en el almacén y el archivo se puede borrar.</translation>
    </message>
    <message>
        <source>The checkpoint over %1 entries was changed in the store.</source>
        <translation>El punto de control sobre %1 entradas fue modificado en el almacén.</translation>
    </message>
    <message>
        <source>Its entries are not those that the checkpoint over %1 of them signs.</source>
        <translation>Sus entradas no son las que firma el punto de control sobre %1 de ellas.</translation>
    </message>
    <message>
        <source>The file is not the one that was written.</source>
        <translation>El archivo no es el que se escribió.</translation>
    </message>
    <message>
        <source>Entries that were to stay were changed.</source>
        <translation>Se modificaron entradas que debían quedarse.</translation>
    </message>
    <message>
        <source>The hash tree was not rebuilt, as the entries themselves do not hold, at entry %1: %2 Keep a copy of the store.</source>
        <translation>El árbol de hashes no se rehízo, porque las propias entradas no son íntegras, en la entrada %1: %2 Guarde una copia del almacén.</translation>
    </message>
    <message>
        <source>What was changed of the hash tree is of archived entries. Give the archives, all from the first one on, and their passphrases.</source>
        <translation>Lo modificado del árbol de hashes corresponde a entradas archivadas. Indique los archivos de auditoría, todos desde el primero, y sus frases de contraseña.</translation>
    </message>
    <message>
        <source>A checkpoint was signed meanwhile, so the hash tree was not rebuilt. Try again.</source>
        <translation>Entretanto se firmó un punto de control, así que el árbol de hashes no se rehízo. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>There is nothing to archive: the newest %1 days always stay, and of the entries before that time none is covered by a checkpoint as old. Choose a later time, or wait.</source>
        <translation>No hay nada que archivar: los %1 días más recientes se quedan siempre, y de las entradas anteriores a esa hora ninguna está cubierta por un punto de control igual de antiguo. Elija una hora posterior o espere.</translation>
    </message>
    <message>
        <source>Nothing can be archived: the first checkpoint covers more than the %1 entries that one archive holds at most.</source>
        <translation>No se puede archivar nada: el primer punto de control cubre más de las %1 entradas que un archivo de auditoría contiene como máximo.</translation>
    </message>
    <message>
        <source>Nothing is archived now: the clock is more than a day ahead of the newest checkpoint, of %1, and by a clock that was set forward entries would seem old. Check the clock, make a checkpoint, and try again.</source>
        <translation>Ahora no se archiva nada: el reloj va más de un día por delante del punto de control más reciente (%1), y con un reloj adelantado las entradas parecerían antiguas. Compruebe el reloj, cree un punto de control e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>What the store keeps of its archives is not what the trail says was archived: it was changed or removed.</source>
        <translation>Lo que el almacén conserva de sus archivos de auditoría no es lo que, según el registro, se archivó: fue modificado o eliminado.</translation>
    </message>
    <message>
        <source>The file %1 is no longer the one that was written and verified, so no entry was removed. The file stays as it is. Find out who can write to that folder, and archive to another one.</source>
        <translation>El archivo %1 ya no es el que se escribió y verificó, así que no se eliminó ninguna entrada. El archivo se queda como está. Averigüe quién puede escribir en esa carpeta y archive en otra.</translation>
    </message>
    <message>
        <source>The clock was set back while the entries were archived, so none was removed. Set the clock right and try again.</source>
        <translation>El reloj se atrasó mientras se archivaban las entradas, así que no se eliminó ninguna. Ponga el reloj en hora e inténtelo de nuevo.</translation>
    </message>
</context>
<context>
    <name>AuditArchiverText</name>
    <message>
        <source>Other entries would be archived now than were shown, so nothing was done. Look at what is shown now and begin again.</source>
        <translation>Ahora se archivarían otras entradas que las mostradas, así que no se hizo nada. Mire lo que se muestra ahora y empiece de nuevo.</translation>
    </message>
</context>
<context>
    <name>AuditDifference</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificado</translation>
    </message>
    <message>
        <source>Added</source>
        <translation>Añadido</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
</context>
<context>
    <name>AuditExport</name>
    <message>
        <source>The PDF would have more than %L1 entries, which nobody reads. Search for less, or export as CSV or JSON lines; no file was written.</source>
        <translation>El PDF tendría más de %L1 entradas, que nadie lee. Restrinja la búsqueda o exporte como CSV o líneas JSON; no se escribió ningún archivo.</translation>
    </message>
    <message>
        <source>The export %1 cannot be written: %2. Choose a folder that you may write to and that has room; no file was left there.</source>
        <translation>No se puede escribir la exportación %1: %2. Elija una carpeta en la que tenga permiso para escribir y haya espacio; no quedó ningún archivo en ella.</translation>
    </message>
    <message>
        <source>The file %1 is there already and stays as it is. Name another one.</source>
        <translation>El archivo %1 ya existe y se queda como está. Indique otro.</translation>
    </message>
    <message>
        <source>This program cannot make a PDF. Export as CSV or JSON lines, or make the PDF at the console&apos;s window.</source>
        <translation>Este programa no puede crear un PDF. Exporte como CSV o líneas JSON, o cree el PDF en la ventana de la consola.</translation>
    </message>
</context>
<context>
    <name>AuditFilter</name>
    <message>
        <source>This search holds “%1”, which this release does not know. Make the search anew and save it under the same name.</source>
        <translation>Esta búsqueda contiene «%1», que esta versión no conoce. Haga la búsqueda de nuevo y guárdela con el mismo nombre.</translation>
    </message>
    <message>
        <source>“%1” is %L2 characters long; %L3 are the most. Search for a shorter part of it.</source>
        <translation>«%1» tiene %L2 caracteres; el máximo es %L3. Busque una parte más corta.</translation>
    </message>
    <message>
        <source>What was searched for holds a character that no entry can hold. Type it anew.</source>
        <translation>Lo que se buscó contiene un carácter que ninguna entrada puede contener. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>The range ends before it begins. Choose an end after the beginning.</source>
        <translation>El intervalo termina antes de empezar. Elija un final posterior al inicio.</translation>
    </message>
    <message>
        <source>who %1</source>
        <translation>quién %1</translation>
    </message>
    <message>
        <source>what %1</source>
        <translation>qué %1</translation>
    </message>
    <message>
        <source>object %1</source>
        <translation>objeto %1</translation>
    </message>
    <message>
        <source>workstation %1</source>
        <translation>estación %1</translation>
    </message>
    <message>
        <source>text “%1”</source>
        <translation>texto «%1»</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>before %1</source>
        <translation>antes de %1</translation>
    </message>
    <message>
        <source>without what was refused</source>
        <translation>sin lo rechazado</translation>
    </message>
    <message>
        <source>only what was refused</source>
        <translation>solo lo rechazado</translation>
    </message>
    <message>
        <source>everything</source>
        <translation>todo</translation>
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
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>After: %1</source>
        <translation>Después: %1</translation>
    </message>
    <message>
        <source>Audit trail of %1</source>
        <translation>Registro de auditoría de %1</translation>
    </message>
    <message>
        <source>Hash: %1</source>
        <translation>Hash: %1</translation>
    </message>
    <message>
        <source>%L1 entries. End of the list.</source>
        <translation>%L1 entradas. Fin de la lista.</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <translation>%1, página %2</translation>
    </message>
    <message>
        <source>Searched for: %1</source>
        <translation>Se buscó: %1</translation>
    </message>
    <message>
        <source>All that match from entry %L1 to entry %L2, oldest first; times in UTC. Long values are cut here: the exports as CSV and JSON lines have them whole.</source>
        <translation>Todas las que coinciden desde la entrada %L1 hasta la entrada %L2, las más antiguas primero; horas en UTC. Los valores largos se cortan aquí: las exportaciones como CSV y líneas JSON los contienen íntegros.</translation>
    </message>
    <message>
        <source>Made at %1 by %2. The file with the ending .sig beside this one signs it.</source>
        <translation>Creado: %1, por %2. Lo firma el archivo contiguo con la terminación .sig.</translation>
    </message>
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
        <source>Workstation</source>
        <translation>Estación</translation>
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
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>AuditProof</name>
    <message>
        <source>This is not a proof that Linewarden wrote, or it was cut short or changed. Get the proof again from who made it.</source>
        <translation>Esto no es una prueba escrita por Linewarden, o está truncada o fue modificada. Pida de nuevo la prueba a quien la creó.</translation>
    </message>
    <message>
        <source>The proof does not hold: what it shows is not what its checkpoint signed. It was changed or is forged; do not rely on it.</source>
        <translation>La prueba no es válida: lo que muestra no es lo que firmó su punto de control. Fue modificada o está falsificada; no se fíe de ella.</translation>
    </message>
    <message>
        <source>The checkpoint covers entries 1 to %1, so it proves nothing about entry %2. Make a new checkpoint, or choose another entry.</source>
        <translation>El punto de control abarca las entradas 1 a %1, así que no prueba nada sobre la entrada %2. Cree un punto de control nuevo o elija otra entrada.</translation>
    </message>
    <message>
        <source>The trail no longer agrees with its checkpoint over %1 entries, so nothing can be proven with it: entries were changed. Verify the trail to learn which.</source>
        <translation>El registro ya no concuerda con su punto de control sobre %1 entradas, así que no se puede probar nada con él: se modificaron entradas. Verifique el registro para saber cuáles.</translation>
    </message>
</context>
<context>
    <name>AuditReader</name>
    <message>
        <source>The trail has no entry %1. It has those from 1 to its newest.</source>
        <translation>El registro no tiene la entrada %1. Tiene desde la 1 hasta la más reciente.</translation>
    </message>
    <message>
        <source>The export was stopped before its end; no file was left.</source>
        <translation>La exportación se detuvo antes de terminar; no quedó ningún archivo.</translation>
    </message>
    <message>
        <source>A saved search has a name of 1 to %1 characters that can be seen, on one line. Choose another name.</source>
        <translation>Una búsqueda guardada tiene un nombre de 1 a %1 caracteres visibles, en una sola línea. Elija otro nombre.</translation>
    </message>
    <message>
        <source>You have %1 saved searches, which are the most. Remove one that you do not need any more.</source>
        <translation>Tiene %1 búsquedas guardadas, que es el máximo. Quite una que ya no necesite.</translation>
    </message>
    <message>
        <source>You have no saved search of this name. Refresh the list.</source>
        <translation>No tiene ninguna búsqueda guardada con este nombre. Actualice la lista.</translation>
    </message>
    <message>
        <source>No archive was given.</source>
        <translation>No se indicó ningún archivo de auditoría.</translation>
    </message>
</context>
<context>
    <name>AuditSealWords</name>
    <message>
        <source>an unknown time</source>
        <translation>hora desconocida</translation>
    </message>
    <message>
        <source>Broken at entry %1: found at %2 by %3. What comes from there on proves nothing.</source>
        <translation>Roto en la entrada %1: hallado por %3 (%2). Lo que sigue a partir de ahí no prueba nada.</translation>
    </message>
    <message numerus="yes">
        <source>Never verified. %n entry(s) stand in the trail.</source>
        <translation>
            <numerusform>Nunca verificado. En el registro hay %n entrada.</numerusform>
            <numerusform>Nunca verificado. En el registro hay %n entradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Verified to entry %1 at %2 by %3; %4 newer entries are not.</source>
        <translation>Verificado hasta la entrada %1 por %3 (%2); %4 entradas más recientes no lo están.</translation>
    </message>
    <message>
        <source>Verified to entry %1 at %2 by %3.</source>
        <translation>Verificado hasta la entrada %1 por %3 (%2).</translation>
    </message>
    <message>
        <source>No checkpoint yet.</source>
        <translation>Aún no hay ningún punto de control.</translation>
    </message>
    <message>
        <source>Checkpoint %1 of %2 entries.</source>
        <translation>Punto de control (%1) de %2 entradas.</translation>
    </message>
    <message>
        <source>Not kept in %1: %2</source>
        <translation>No se conserva en %1: %2</translation>
    </message>
    <message>
        <source>None kept in %1 yet.</source>
        <translation>Aún no se conserva ninguno en %1.</translation>
    </message>
    <message>
        <source>Kept in %1 up to entry %2, %3.</source>
        <translation>Conservado en %1 hasta la entrada %2, %3.</translation>
    </message>
    <message>
        <source>No place outside keeps checkpoints: whoever has the store&apos;s key could write the whole trail anew. Choose a folder in the settings.</source>
        <translation>Ningún lugar externo conserva puntos de control: quien tenga la clave del almacén podría reescribir todo el registro. Elija una carpeta en los ajustes.</translation>
    </message>
    <message>
        <source>The trail has %1 entries, but %2 were verified: its end was cut off.</source>
        <translation>El registro de auditoría tiene %1 entradas, pero se verificaron %2: se cortó su final.</translation>
    </message>
    <message>
        <source>Entry %1 is not the one that was verified: the trail was rewritten.</source>
        <translation>La entrada %1 no es la que se verificó: el registro de auditoría se reescribió.</translation>
    </message>
    <message>
        <source>The entries hold, but the store was changed: found at %1 by %2.</source>
        <translation>Las entradas son íntegras, pero el almacén fue modificado (detectado por %2: %1).</translation>
    </message>
    <message>
        <source>Older entries are archived (1 to %1, file “%2”).</source>
        <translation>Las entradas más antiguas están archivadas (1 a %1, archivo «%2»).</translation>
    </message>
    <message>
        <source>Verified to entry %1 at %2 by %3. These are archived since; the archive alone tells whether they are still the same.</source>
        <translation>Verificado hasta la entrada %1 por %3 (%2). Desde entonces estas entradas se archivaron; solo el archivo de auditoría indica si siguen siendo las mismas.</translation>
    </message>
</context>
<context>
    <name>AuditWords</name>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Sign-in attempts</source>
        <translation>Intentos de acceso</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Access reviews</source>
        <translation>Revisiones de accesos</translation>
    </message>
    <message>
        <source>Sign-in rules</source>
        <translation>Reglas de acceso</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Acceso de emergencia</translation>
    </message>
    <message>
        <source>Security notices</source>
        <translation>Avisos de seguridad</translation>
    </message>
    <message>
        <source>Signing keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>PLCs</source>
        <translation>PLC</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>date, time</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Alarms</source>
        <translation>Alarmas</translation>
    </message>
    <message>
        <source>Exports of alarms</source>
        <translation>Exportaciones de alarmas</translation>
    </message>
    <message>
        <source>Views of alarms</source>
        <translation>Vistas de alarmas</translation>
    </message>
    <message>
        <source>Alarm routing</source>
        <translation>Enrutamiento de alarmas</translation>
    </message>
</context>
<context>
    <name>BreakGlass</name>
    <message>
        <source>Give your first and last name: the people who review this access have to know whom to ask.</source>
        <translation>Dé su nombre y apellido: quienes revisen este acceso deben saber a quién preguntar.</translation>
    </message>
    <message>
        <source>There is no such emergency access. Refresh the list.</source>
        <translation>No existe ese acceso de emergencia. Actualice la lista.</translation>
    </message>
    <message>
        <source>Emergency access is not prepared: there is no phrase, or it was used. An administrator or a security officer has to seal a new one.</source>
        <translation>El acceso de emergencia no está preparado: no hay frase o ya se usó. Un administrador o un responsable de ciberseguridad debe sellar una nueva.</translation>
    </message>
    <message>
        <source>Somebody&apos;s account is called “emergency”, which is the name of the emergency account, so emergency access cannot be prepared here.</source>
        <translation>Hay una cuenta llamada «emergency», que es el nombre de la cuenta de emergencia, así que aquí no se puede preparar el acceso de emergencia.</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Acceso de emergencia</translation>
    </message>
    <message>
        <source>Emergency access (%1)</source>
        <translation>Acceso de emergencia (%1)</translation>
    </message>
    <message>
        <source>This emergency access is closed already.</source>
        <translation>Este acceso de emergencia ya está cerrado.</translation>
    </message>
    <message>
        <source>Your account was reset, enabled or given a role under this emergency access, so two others have to review it.</source>
        <translation>Con este acceso de emergencia su cuenta se restableció, se habilitó o recibió un rol, así que deben revisarlo otras dos personas.</translation>
    </message>
</context>
<context>
    <name>Checkpoint</name>
    <message>
        <source>This is not a checkpoint of an audit trail, or it was cut short or changed. Choose the text of one whole checkpoint, from its first line to the signature.</source>
        <translation>Esto no es un punto de control de un registro de auditoría, o está truncado o fue modificado. Elija el texto de un punto de control completo, desde su primera línea hasta la firma.</translation>
    </message>
    <message>
        <source>The checkpoint of %1 is signed with another key than the one expected, so it says nothing about this trail. Check that it belongs to this installation; if it should, treat it as forged.</source>
        <translation>El punto de control de %1 está firmado con una clave distinta de la esperada, así que no dice nada sobre este registro. Compruebe que pertenece a esta instalación; si debería, considérelo falsificado.</translation>
    </message>
    <message>
        <source>The signature of the checkpoint of %1 over %2 entries is not valid: the checkpoint was changed after it was signed, or is forged.</source>
        <translation>La firma del punto de control de %1 sobre %2 entradas no es válida: el punto de control se modificó después de firmarse o está falsificado.</translation>
    </message>
    <message>
        <source>This is not the public key of an installation. It is written as “linewarden/ID+8 digits+base64”, or as 64 hexadecimal digits; “audit checkpoint” prints it.</source>
        <translation>Esto no es la clave pública de una instalación. Se escribe como «linewarden/ID+8 cifras+base64» o como 64 cifras hexadecimales; «audit checkpoint» la muestra.</translation>
    </message>
</context>
<context>
    <name>CheckpointKeeper</name>
    <message>
        <source>The folder %1 holds a checkpoint over %2 entries, but the newest of this trail is over %3: the end of the trail was cut off, or an older copy of the store was restored. Verify the trail with the checkpoints of this folder.</source>
        <translation>La carpeta %1 contiene un punto de control sobre %2 entradas, pero el más reciente de este registro es sobre %3: se cortó el final del registro o se restauró una copia anterior del almacén. Verifique el registro con los puntos de control de esta carpeta.</translation>
    </message>
    <message>
        <source>This text has the form of a checkpoint and was not signed: checkpoints are signed only by making them.</source>
        <translation>Este texto tiene la forma de un punto de control y no se firmó: los puntos de control solo se firman al crearlos.</translation>
    </message>
    <message>
        <source>No checkpoint was signed, as the audit trail does not hold: %1 Verify the trail, keep a copy of the store, and find out who had access to it.</source>
        <translation>No se firmó ningún punto de control, porque el registro de auditoría no es íntegro: %1 Verifique el registro, guarde una copia del almacén y averigüe quién tuvo acceso a él.</translation>
    </message>
    <message>
        <source>The audit trail has no entries yet, so there is nothing to make a checkpoint of.</source>
        <translation>El registro de auditoría aún no tiene entradas, así que no hay nada de lo que crear un punto de control.</translation>
    </message>
    <message>
        <source>The installation&apos;s signing key was changed in the store, so nothing was signed. Restore the last verified backup.</source>
        <translation>La clave de firma de la instalación se modificó en el almacén, así que no se firmó nada. Restaure la última copia de seguridad verificada.</translation>
    </message>
    <message>
        <source>Its end was cut off: %1 entries were taken into its hash tree, and %2 are left.</source>
        <translation>Se cortó su final: %1 entradas se incorporaron a su árbol de hashes y quedan %2.</translation>
    </message>
    <message>
        <source>The folder %1 holds a checkpoint over %2 entries that this store does not have: the trail was rewritten, or an older copy of the store was restored and went on. Nothing is added to the folder. Verify the trail; then choose another folder.</source>
        <translation>La carpeta %1 contiene un punto de control de %2 entradas que este almacén no tiene: el registro de auditoría se reescribió, o se restauró una copia anterior del almacén y esta continuó. No se añade nada a la carpeta. Verifique el registro; después elija otra carpeta.</translation>
    </message>
    <message>
        <source>What is kept of its hash tree is not what the last checkpoint signed. Where all entries hold, “audit rebuild-tree” makes the tree anew.</source>
        <translation>Lo que se conserva de su árbol de hashes no es lo que firmó el último punto de control. Si todas las entradas son íntegras, «audit rebuild-tree» rehace el árbol.</translation>
    </message>
</context>
<context>
    <name>CheckpointRepository</name>
    <message>
        <source>Entries %1 to %2 of the audit trail are not all there, so nothing can be proven with them. Verify the trail.</source>
        <translation>Las entradas %1 a %2 del registro de auditoría no están todas, así que no se puede probar nada con ellas. Verifique el registro.</translation>
    </message>
    <message>
        <source>What is kept of the audit trail&apos;s hash tree was changed in the store, so no checkpoint was signed. Keep a copy of the store and verify the trail; where all entries hold, “audit rebuild-tree” makes the tree anew.</source>
        <translation>Lo que se conserva del árbol de hashes del registro de auditoría fue modificado en el almacén, así que no se firmó ningún punto de control. Guarde una copia del almacén y verifique el registro; si todas las entradas son íntegras, «audit rebuild-tree» rehace el árbol.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 of the audit trail are archived, so that this can&apos;t be proven without them. Prove it with the archive, or from where the archived entries end.</source>
        <translation>Las entradas %1 a %2 del registro de auditoría están archivadas, así que esto no se puede probar sin ellas. Pruébelo con el archivo de auditoría, o desde donde terminan las entradas archivadas.</translation>
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
        <translation>ninguno</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Eliminado</translation>
    </message>
    <message>
        <source>Same value</source>
        <translation>Mismo valor</translation>
    </message>
    <message>
        <source>less than 0.1 %</source>
        <translation>menos del 0,1 %</translation>
    </message>
    <message>
        <source>Outside the former limits</source>
        <translation>Fuera de los límites anteriores</translation>
    </message>
    <message>
        <source>Former value outside the new limits</source>
        <translation>Valor anterior fuera de los límites nuevos</translation>
    </message>
    <message>
        <source>was called “%1”</source>
        <translation>se llamaba «%1»</translation>
    </message>
    <message>
        <source>tag %1</source>
        <translation>variable %1</translation>
    </message>
    <message>
        <source>step %1</source>
        <translation>paso %1</translation>
    </message>
    <message>
        <source>unit %1</source>
        <translation>unidad %1</translation>
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
        <translation>%1: nuevo, %2</translation>
    </message>
    <message>
        <source>%1: removed, was %2</source>
        <translation>%1: eliminado, era %2</translation>
    </message>
    <message>
        <source>%1: unchanged, %2</source>
        <translation>%1: sin cambios, %2</translation>
    </message>
    <message>
        <source>%1: rises from %2 to %3, %4</source>
        <translation>%1: sube de %2 a %3, %4</translation>
    </message>
    <message>
        <source>%1: falls from %2 to %3, %4</source>
        <translation>%1: baja de %2 a %3, %4</translation>
    </message>
    <message>
        <source>%1: value stays %2</source>
        <translation>%1: el valor sigue en %2</translation>
    </message>
    <message>
        <source>limits %1</source>
        <translation>límites %1</translation>
    </message>
    <message>
        <source>tolerance %1</source>
        <translation>tolerancia %1</translation>
    </message>
</context>
<context>
    <name>DayDialog</name>
    <message>
        <source>The day of %1</source>
        <translation>El día de %1</translation>
    </message>
    <message>
        <source>All that stands in the trail of %1, from morning to night.</source>
        <translation>Todo lo que consta en el registro sobre %1, de la mañana a la noche.</translation>
    </message>
</context>
<context>
    <name>DirectoryDesk</name>
    <message>
        <source>The group “%1” is mapped to “%2”, which is no role. Choose one of the roles of this program.</source>
        <translation>El grupo «%1» está asignado a «%2», que no es un rol. Elija uno de los roles de este programa.</translation>
    </message>
    <message>
        <source>The password of the account that searches the directory has 1 to %1 bytes.</source>
        <translation>La contraseña de la cuenta que busca en el directorio tiene de 1 a %1 bytes.</translation>
    </message>
    <message>
        <source>The password of the account that searches the directory is missing.</source>
        <translation>Falta la contraseña de la cuenta que busca en el directorio.</translation>
    </message>
    <message>
        <source>Server, certificates or the account that searches are others than before. Enter the password of that account anew, so that the stored one does not go to a server it was not meant for.</source>
        <translation>El servidor, los certificados o la cuenta de búsqueda son otros que antes. Introduzca de nuevo la contraseña de esa cuenta, para que la guardada no llegue a un servidor al que no iba destinada.</translation>
    </message>
</context>
<context>
    <name>DraftFiles</name>
    <message>
        <source>%1 was not saved: %2. Choose another folder.</source>
        <translation>%1 no se guardó: %2. Elija otra carpeta.</translation>
    </message>
</context>
<context>
    <name>DraftRow</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
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
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>The value is missing. Enter a number.</source>
        <translation>Falta el valor. Introduzca un número.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits, such as %2, without unit and without marks between thousands.</source>
        <translation>«%1» no es un número. Escriba cifras, como %2, sin unidad y sin separador de millares.</translation>
    </message>
</context>
<context>
    <name>DriftGuard</name>
    <message>
        <source>The PLC says that recipe %1, version %2 is loaded.</source>
        <translation>El PLC indica que está cargada la receta %1, versión %2.</translation>
    </message>
</context>
<context>
    <name>EmergencyDialogs</name>
    <message>
        <source>What you found</source>
        <translation>Qué encontró</translation>
    </message>
    <message>
        <source>Whether what was done was needed, and what is still to be put right.</source>
        <translation>Si lo que se hizo era necesario, y qué queda por arreglar.</translation>
    </message>
    <message>
        <source>Make a new emergency phrase</source>
        <translation>Crear una frase de emergencia nueva</translation>
    </message>
    <message>
        <source>Ten new words are shown once, for a sealed envelope. A phrase from before opens nothing any more from then on.</source>
        <translation>Diez palabras nuevas se muestran una vez, para un sobre sellado. Una frase anterior no abre nada desde entonces.</translation>
    </message>
    <message>
        <source>Make the phrase</source>
        <translation>Crear la frase</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>End the emergency access of %1</source>
        <translation>Terminar el acceso de emergencia de %1</translation>
    </message>
    <message>
        <source>Whoever works under it is signed out at once, in the middle of what they do. The phrase is used up; a new one has to be prepared.</source>
        <translation>Quien trabaja en él sale enseguida, en medio de lo que hace. La frase está gastada; hay que preparar una nueva.</translation>
    </message>
    <message>
        <source>End it</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Leave it open</source>
        <translation>Dejarlo abierto</translation>
    </message>
    <message>
        <source>Sign the review of the emergency access of %1</source>
        <translation>Firmar la revisión del acceso de emergencia de %1</translation>
    </message>
    <message>
        <source>You are the first of two. A second person still has to sign.</source>
        <translation>Usted es la primera de dos personas. Aún debe firmar una segunda.</translation>
    </message>
    <message>
        <source>%1 has signed already. Your signature ends the review.</source>
        <translation>%1 ya firmó. Su firma termina la revisión.</translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>Firmar la revisión</translation>
    </message>
</context>
<context>
    <name>EmergencyRules</name>
    <message>
        <source>This emergency access is still open. Close it first, then look at all that was done.</source>
        <translation>Este acceso de emergencia sigue abierto. Ciérrelo primero y después mire todo lo que se hizo.</translation>
    </message>
    <message>
        <source>Two people have reviewed this emergency access already; nothing is left to sign.</source>
        <translation>Dos personas ya revisaron este acceso de emergencia; no queda nada por firmar.</translation>
    </message>
    <message>
        <source>It was opened under your name, “%1”, so two others have to review it.</source>
        <translation>Se abrió con su nombre, «%1», así que deben revisarlo otras dos personas.</translation>
    </message>
    <message>
        <source>You signed this review already. The second signature is that of another person, and not of a second account.</source>
        <translation>Usted ya firmó esta revisión. La segunda firma es de otra persona, y no de una segunda cuenta.</translation>
    </message>
</context>
<context>
    <name>EmergencyWords</name>
    <message>
        <source>Open until %1</source>
        <translation>Abierto hasta %1</translation>
    </message>
    <message>
        <source>Reviewed</source>
        <translation>Revisado</translation>
    </message>
    <message>
        <source>Closed, to be reviewed</source>
        <translation>Cerrado, por revisar</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between names</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Nobody yet; two people sign</source>
        <translation>Nadie todavía; firman dos personas</translation>
    </message>
    <message>
        <source>%1; a second person has to sign</source>
        <translation>%1; debe firmar una segunda persona</translation>
    </message>
    <message>
        <source>In use now</source>
        <translation>En uso ahora</translation>
    </message>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Not prepared</source>
        <translation>Sin preparar</translation>
    </message>
    <message>
        <source>If nobody can sign in, nobody can help. Prepare a phrase and keep it in a sealed envelope. Each phrase opens once.</source>
        <translation>Si nadie puede entrar, nadie puede ayudar. Prepare una frase y guárdela en un sobre sellado. Cada frase abre una vez.</translation>
    </message>
    <message>
        <source>A phrase is sealed and unused.</source>
        <translation>Hay una frase sellada y sin usar.</translation>
    </message>
    <message>
        <source>A phrase is sealed and unused since %1. Look at the envelope&apos;s seal from time to time.</source>
        <translation>Hay una frase sellada y sin usar desde %1. Mire de vez en cuando el sello del sobre.</translation>
    </message>
    <message>
        <source>I have looked at all that was done under this emergency access.</source>
        <translation>He mirado todo lo que se hizo con este acceso de emergencia.</translation>
    </message>
    <message>
        <source>Somebody works under emergency access. Ask them what for, and end it when it is no longer needed.</source>
        <translation>Alguien trabaja con el acceso de emergencia. Pregunte para qué y termínelo cuando ya no haga falta.</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>%1 entries match.</source>
        <translation>Coinciden %1 entradas.</translation>
    </message>
    <message>
        <source>At least %1 entries match; all that do are written.</source>
        <translation>Coinciden al menos %1 entradas; se escriben todas las que coinciden.</translation>
    </message>
    <message>
        <source>What is written: %1. %2 The file and its signature can be checked without this program.</source>
        <translation>Se escribe: %1. %2 El archivo y su firma se pueden comprobar sin este programa.</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
</context>
<context>
    <name>ExportSignature</name>
    <message>
        <source>This is not the signature of an export, or it was cut short. It is the file that Linewarden wrote beside the export, whose name ends in .sig.</source>
        <translation>Esto no es la firma de una exportación, o está truncada. Es el archivo que Linewarden escribió junto a la exportación, cuyo nombre termina en .sig.</translation>
    </message>
    <message>
        <source>The export says it is of %1, but its signature is not by the key that was given: it was changed, or is of another installation. Do not rely on it.</source>
        <translation>La exportación dice ser de %1, pero su firma no es de la clave indicada: fue modificada o es de otra instalación. No se fíe de ella.</translation>
    </message>
    <message>
        <source>The file %1 is not the one that was signed: it was changed after its export. Do not rely on it; ask for a new export.</source>
        <translation>El archivo %1 no es el que se firmó: se modificó después de exportarse. No se fíe de él; pida una exportación nueva.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is there and that you may read it.</source>
        <translation>No se puede leer el archivo %1. Compruebe que existe y que tiene permiso para leerlo.</translation>
    </message>
</context>
<context>
    <name>FreshProof</name>
    <message>
        <source>You did not go on. Nothing was changed.</source>
        <translation>No siguió adelante. No se cambió nada.</translation>
    </message>
    <message>
        <source>Confirm that it is you</source>
        <translation>Confirme que es usted</translation>
    </message>
    <message>
        <source>This change asks for a fresh proof, so that nobody makes it at a console you left. It holds for five minutes.</source>
        <translation>Este cambio pide una nueva comprobación, para que nadie lo haga en una consola que usted dejó abierta. Vale cinco minutos.</translation>
    </message>
    <message>
        <source>Confirm and go on</source>
        <translation>Confirmar y seguir</translation>
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
    <name>KeyStep</name>
    <message>
        <source>Asking the security key…</source>
        <translation>Consultando la llave de seguridad…</translation>
    </message>
    <message>
        <source>Several keys are plugged in. Touch the one you mean.</source>
        <translation>Hay varias llaves conectadas. Toque la que quiera usar.</translation>
    </message>
    <message>
        <source>Touch your key now.</source>
        <translation>Toque ahora su llave.</translation>
    </message>
</context>
<context>
    <name>NameRules</name>
    <message>
        <source>This name is longer than %1 characters. Shorten it, as with initials.</source>
        <translation>Este nombre tiene más de %1 caracteres. Acórtelo, por ejemplo con iniciales.</translation>
    </message>
    <message>
        <source>The name has a control character (%1) in it, such as a line end or a tab. Remove it.</source>
        <translation>El nombre contiene un carácter de control (%1), como un fin de línea o un tabulador. Quítelo.</translation>
    </message>
    <message>
        <source>The name has an invisible character (%1) in it, with which one name can pass for another. Type the name anew instead of pasting it.</source>
        <translation>El nombre contiene un carácter invisible (%1), con el que un nombre puede pasar por otro. Escríbalo de nuevo en lugar de pegarlo.</translation>
    </message>
    <message>
        <source>The name has a character (%1) in it that does not show the same everywhere. Type the name anew instead of pasting it.</source>
        <translation>El nombre contiene un carácter (%1) que no se ve igual en todas partes. Escríbalo de nuevo en lugar de pegarlo.</translation>
    </message>
    <message>
        <source>“%1” (%2) cannot be in a name. Use letters, digits, spaces and punctuation.</source>
        <translation>«%1» (%2) no puede estar en un nombre. Use letras, cifras, espacios y puntuación.</translation>
    </message>
    <message>
        <source>An accent (%1) stands on no letter. Type the name anew.</source>
        <translation>Un acento (%1) no está sobre ninguna letra. Escriba el nombre de nuevo.</translation>
    </message>
    <message>
        <source>There are too many accents on one letter. Type the name as it is written on paper.</source>
        <translation>Hay demasiados acentos sobre una letra. Escriba el nombre como se escribe en papel.</translation>
    </message>
    <message>
        <source>“%1” has digits of two kinds or the same accent twice. Type the name as it is written on paper.</source>
        <translation>«%1» tiene cifras de dos clases o dos veces el mismo acento. Escriba el nombre como se escribe en papel.</translation>
    </message>
    <message>
        <source>“%1” mixes letters of several alphabets: “%2” (%3) is not of the same one as the others, even if it looks so. Type the word in one alphabet.</source>
        <translation>«%1» mezcla letras de varios alfabetos: «%2» (%3) no es del mismo que las demás, aunque lo parezca. Escriba la palabra en un solo alfabeto.</translation>
    </message>
    <message>
        <source>This name has no letter. Enter the name as it should stand on signatures.</source>
        <translation>Este nombre no tiene letras. Introduzca el nombre como debe figurar en las firmas.</translation>
    </message>
    <message>
        <source>An account name has 2 to 32 of the letters a to z, digits, dots, underscores and dashes, and starts with a letter.</source>
        <translation>Un nombre de cuenta tiene de 2 a 32 letras de la a a la z, cifras, puntos, guiones bajos y guiones, y empieza por una letra.</translation>
    </message>
    <message>
        <source>The character %1 is none of these.</source>
        <translation>El carácter %1 no es ninguno de estos.</translation>
    </message>
    <message>
        <source>“%1” is reserved by Linewarden. Choose another account name.</source>
        <translation>«%1» está reservado por Linewarden. Elija otro nombre de cuenta.</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”, which is reserved by Linewarden. Choose another account name.</source>
        <translation>«%1» se parece a «%2», reservado por Linewarden. Elija otro nombre de cuenta.</translation>
    </message>
    <message>
        <source>The name is missing. Enter it as it should stand on signatures.</source>
        <translation>Falta el nombre. Introdúzcalo como debe figurar en las firmas.</translation>
    </message>
</context>
<context>
    <name>OwnAccount</name>
    <message>
        <source>This is not the code that the new authenticator shows now. Type the next one it shows; when that fails too, check the clock of the phone.</source>
        <translation>No es el código que muestra ahora el nuevo autenticador. Escriba el siguiente; si tampoco sirve, compruebe el reloj del teléfono.</translation>
    </message>
    <message>
        <source>You have %1 security keys, the most there can be. Remove one that you no longer use.</source>
        <translation>Tiene %1 llaves de seguridad, el máximo. Quite una que ya no use.</translation>
    </message>
    <message>
        <source>You have a security key called “%1” already. Give this one another name, so that you can tell them apart.</source>
        <translation>Ya tiene una llave de seguridad llamada «%1». Dé a esta otro nombre, para distinguirlas.</translation>
    </message>
    <message>
        <source>Your role demands a security key, and this is your only one. Add another one first.</source>
        <translation>Su rol exige una llave de seguridad, y esta es la única. Añada otra primero.</translation>
    </message>
    <message>
        <source>This is your only second factor; without it you could not sign in. Set up an authenticator or another security key first.</source>
        <translation>Es su único segundo factor; sin él no podría entrar. Configure primero un autenticador u otra llave de seguridad.</translation>
    </message>
    <message>
        <source>The new authenticator was shown too long ago, or never. Have a new one shown, and type its code within 20 minutes.</source>
        <translation>El nuevo autenticador se mostró hace demasiado tiempo, o nunca. Pida que se muestre otro y escriba su código en 20 minutos.</translation>
    </message>
    <message>
        <source>A security key needs a name of 1 to %1 visible characters, such as “Blue key”.</source>
        <translation>Una llave de seguridad necesita un nombre de 1 a %1 caracteres visibles, como «Llave azul».</translation>
    </message>
    <message>
        <source>The security key was asked too long ago, or never. Start adding it again.</source>
        <translation>La llave de seguridad se consultó hace demasiado tiempo, o nunca. Empiece de nuevo a añadirla.</translation>
    </message>
    <message>
        <source>You have no such security key. Look at your account anew.</source>
        <translation>No tiene esa llave de seguridad. Mire de nuevo su cuenta.</translation>
    </message>
    <message>
        <source>Your signing key was replaced at another place meanwhile. Nothing was changed here; look at your account and try again.</source>
        <translation>Su clave de firma se sustituyó entretanto en otro lugar. Aquí no se cambió nada; mire su cuenta e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>Your password belongs to the plant&apos;s directory. Change it there, the way you do for your computer; it holds here from the next sign-in on.</source>
        <translation>Su contraseña pertenece al directorio de la planta. Cámbiela allí, como la de su ordenador; aquí vale desde el próximo acceso.</translation>
    </message>
    <message>
        <source>This is the password you have now. Choose another one.</source>
        <translation>Es la contraseña que tiene ahora. Elija otra.</translation>
    </message>
    <message>
        <source>Your account is not there any more. Ask an administrator.</source>
        <translation>Su cuenta ya no existe. Consulte a un administrador.</translation>
    </message>
    <message>
        <source>The emergency account is nobody&apos;s own: it has neither password nor second factor. Sign in with your own account to change yours.</source>
        <translation>La cuenta de emergencia no es de nadie: no tiene contraseña ni segundo factor. Entre con su propia cuenta para cambiar lo suyo.</translation>
    </message>
</context>
<context>
    <name>PaperFlow</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>PasteBlock</name>
    <message>
        <source>A quotation mark is not in its place, or a cell is too long. Copy the cells again.</source>
        <translation>Unas comillas no están en su lugar o una celda es demasiado larga. Copie las celdas de nuevo.</translation>
    </message>
    <message>
        <source>There are %1 cells, but only %2 columns from here on. Choose a cell further left, or copy fewer.</source>
        <translation>Hay %1 celdas, pero desde aquí solo hay %2 columnas. Elija una celda más a la izquierda o copie menos.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula, which a spreadsheet would run. Write an apostrophe before it if it is text.</source>
        <translation>«%1» parece una fórmula, que una hoja de cálculo ejecutaría. Si es texto, escriba un apóstrofo delante.</translation>
    </message>
    <message>
        <source>The text is too long, or no text that could be read. Copy only the cells.</source>
        <translation>El texto es demasiado largo o no se puede leer. Copie solo las celdas.</translation>
    </message>
    <message>
        <source>There are no cells to paste. Copy rows of a spreadsheet first.</source>
        <translation>No hay celdas que pegar. Copie primero filas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>There are more than %1 parameters. Split the recipe.</source>
        <translation>Hay más de %1 parámetros. Divida la receta.</translation>
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
        <source>There is already an account “%1”. Choose another account name.</source>
        <translation>Ya existe una cuenta «%1». Elija otro nombre de cuenta.</translation>
    </message>
    <message>
        <source>This is your own account, and nobody disables or resets their own. Ask another administrator; what is yours to change is under “My account”.</source>
        <translation>Es su propia cuenta, y nadie deshabilita ni restablece la suya. Pídalo a otro administrador; lo suyo se cambia en «Mi cuenta».</translation>
    </message>
    <message>
        <source>The account “%1” is disabled already.</source>
        <translation>La cuenta «%1» ya está deshabilitada.</translation>
    </message>
    <message>
        <source>The account “%1” is enabled already.</source>
        <translation>La cuenta «%1» ya está habilitada.</translation>
    </message>
    <message>
        <source>The password of “%1” is kept in the plant&apos;s directory. It is reset there, by those who run the directory.</source>
        <translation>La contraseña de «%1» está en el directorio de la planta. La restablecen quienes gestionan el directorio.</translation>
    </message>
    <message>
        <source>A reset takes the privileged roles off until a second person confirms them. %1 If nobody else can hold it, open the emergency access: its resets leave the roles as they are.</source>
        <translation>Un restablecimiento retira los roles privilegiados hasta que una segunda persona los confirme. %1 Si nadie más puede tenerlos, abra el acceso de emergencia: sus restablecimientos dejan los roles como están.</translation>
    </message>
    <message>
        <source>This installation already has accounts. An administrator can invite more.</source>
        <translation>Esta instalación ya tiene cuentas. Un administrador puede invitar a más personas.</translation>
    </message>
    <message>
        <source>Account “%1”: %2</source>
        <translation>Cuenta «%1»: %2</translation>
    </message>
    <message>
        <source>The first account of an installation is an administrator.</source>
        <translation>La primera cuenta de una instalación es un administrador.</translation>
    </message>
    <message>
        <source>Nobody is to be invited.</source>
        <translation>No hay nadie a quien invitar.</translation>
    </message>
    <message>
        <source>These are %1 people; %2 at a time are the most. Split the list.</source>
        <translation>Son %1 personas; como máximo %2 a la vez. Divida la lista.</translation>
    </message>
    <message>
        <source>There is no such account. Look at the list of people again; it may have changed meanwhile.</source>
        <translation>No existe esa cuenta. Mire de nuevo la lista de personas; puede haber cambiado entretanto.</translation>
    </message>
    <message>
        <source>“%1” looks like the account “%2”, which is there already. Choose a name that cannot be taken for it.</source>
        <translation>«%1» se parece a la cuenta «%2», que ya existe. Elija un nombre que no se confunda con ella.</translation>
    </message>
    <message>
        <source>“%1” looks like “%2”, the name of account “%3”. If these are two people, add what tells them apart, such as “(Laboratory)”; one person has one account.</source>
        <translation>«%1» se parece a «%2», el nombre de la cuenta «%3». Si son dos personas, añada lo que las distingue, como «(Laboratorio)»; una persona tiene una sola cuenta.</translation>
    </message>
    <message>
        <source>Stopped. Nobody was invited.</source>
        <translation>Detenido. No se ha invitado a nadie.</translation>
    </message>
</context>
<context>
    <name>PeopleCsv</name>
    <message>
        <source>The file is larger than 1 MiB, which no list of people is. Choose the right file, or split it.</source>
        <translation>El archivo supera 1 MiB, cosa que ninguna lista de personas hace. Elija el archivo correcto o divídalo.</translation>
    </message>
    <message>
        <source>There is nobody in the file. Each line after the first is a person.</source>
        <translation>No hay nadie en el archivo. Cada línea después de la primera es una persona.</translation>
    </message>
    <message>
        <source>There is a NUL character in this line. Save the file anew as “CSV UTF-8”.</source>
        <translation>Hay un carácter NUL en esta línea. Guarde el archivo de nuevo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>This line is not UTF-8, so its letters cannot be told. Save the file anew as “CSV UTF-8”.</source>
        <translation>Esta línea no es UTF-8, así que no se sabe qué letras tiene. Guarde el archivo de nuevo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>The first line names the columns: %1.</source>
        <translation>La primera línea nombra las columnas: %1.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>“%1” is no column of a list of people.</source>
        <translation>«%1» no es una columna de una lista de personas.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice.</source>
        <translation>La columna «%1» está dos veces.</translation>
    </message>
    <message>
        <source>There are too many columns.</source>
        <translation>Hay demasiadas columnas.</translation>
    </message>
    <message>
        <source>The column “%1” is missing.</source>
        <translation>Falta la columna «%1».</translation>
    </message>
    <message>
        <source>There are more than %1 people in the file. Split it.</source>
        <translation>Hay más de %1 personas en el archivo. Divídalo.</translation>
    </message>
    <message>
        <source>A quotation mark that begins here is not closed; what follows in the file was not read. Close it, or write it twice where it belongs to the text.</source>
        <translation>Una comilla que empieza aquí no se cierra; lo que sigue en el archivo no se leyó. Ciérrela, o escríbala dos veces donde forma parte del texto.</translation>
    </message>
    <message>
        <source>There is a quotation mark amid a field. Put the whole field in quotation marks and write those within twice.</source>
        <translation>Hay una comilla en medio de un campo. Ponga todo el campo entre comillas y escriba dos veces las de dentro.</translation>
    </message>
    <message>
        <source>A field is longer than %1 characters.</source>
        <translation>Un campo tiene más de %1 caracteres.</translation>
    </message>
    <message>
        <source>The line has %1 fields, but there are %2 columns. Put a field in quotation marks when a comma or semicolon belongs to its text.</source>
        <translation>La línea tiene %1 campos, pero hay %2 columnas. Ponga un campo entre comillas cuando una coma o un punto y coma forme parte del texto.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula, which a spreadsheet would run. Remove the character that it begins with.</source>
        <translation>«%1» parece una fórmula, que una hoja de cálculo ejecutaría. Quite el carácter con el que empieza.</translation>
    </message>
    <message>
        <source>“%1” is in line %2 already. Each person has an account name of their own.</source>
        <translation>«%1» ya está en la línea %2. Cada persona tiene su propio nombre de cuenta.</translation>
    </message>
    <message>
        <source>“%1” looks like “%2” in line %3. Choose a name that cannot be taken for another.</source>
        <translation>«%1» se parece a «%2» en la línea %3. Elija un nombre que no se confunda con otro.</translation>
    </message>
    <message>
        <source>“%1” looks like “%2” in line %3, and nobody could tell their signatures apart. Add an initial or a second name.</source>
        <translation>«%1» se parece a «%2» en la línea %3, y nadie distinguiría sus firmas. Añada una inicial o un segundo nombre.</translation>
    </message>
    <message>
        <source>“%1” is no role. The roles are: %2.</source>
        <translation>«%1» no es un rol. Los roles son: %2.</translation>
    </message>
    <message>
        <source>This person has no role and could do nothing. The roles are: %1.</source>
        <translation>Esta persona no tiene rol y no podría hacer nada. Los roles son: %1.</translation>
    </message>
    <message>
        <source>“%1” (%2) is there already, or looks like it: “%3” (%4).</source>
        <translation>«%1» (%2) ya está, o se parece a: «%3» (%4).</translation>
    </message>
</context>
<context>
    <name>PeopleWords</name>
    <message>
        <source>Invited</source>
        <translation>Invitada</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>Disabled</source>
        <translation>Deshabilitada</translation>
    </message>
    <message>
        <source>This plant</source>
        <translation>Esta planta</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Llave de seguridad</translation>
    </message>
    <message numerus="yes">
        <source>%n security key(s)</source>
        <translation>
            <numerusform>%n llave de seguridad</numerusform>
            <numerusform>%n llaves de seguridad</numerusform>
        </translation>
    </message>
    <message>
        <source>Authenticator</source>
        <translation>Autenticador</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguno todavía</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Watches the lines.</source>
        <translation>Observa las líneas.</translation>
    </message>
    <message>
        <source>Runs a shift; sees who has access.</source>
        <translation>Lleva un turno; ve quién tiene acceso.</translation>
    </message>
    <message>
        <source>Works on the process and its values.</source>
        <translation>Trabaja en el proceso y sus valores.</translation>
    </message>
    <message>
        <source>Judges what the process makes.</source>
        <translation>Juzga lo que hace el proceso.</translation>
    </message>
    <message>
        <source>Looks after machines and this program.</source>
        <translation>Cuida las máquinas y este programa.</translation>
    </message>
    <message>
        <source>Watches over access; confirms and reviews roles.</source>
        <translation>Vigila los accesos; confirma y revisa roles.</translation>
    </message>
    <message>
        <source>Manages accounts, roles and settings.</source>
        <translation>Gestiona cuentas, roles y ajustes.</translation>
    </message>
    <message>
        <source>Reads everything, changes nothing.</source>
        <translation>Lee todo, no cambia nada.</translation>
    </message>
    <message>
        <source>%1 may: %2</source>
        <translation>%1 puede: %2</translation>
    </message>
    <message>
        <source>console</source>
        <translation>consola</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de órdenes</translation>
    </message>
    <message>
        <source>they made a new one</source>
        <translation>creó una nueva</translation>
    </message>
    <message>
        <source>their password was reset</source>
        <translation>se restableció su contraseña</translation>
    </message>
    <message>
        <source>their password in the directory changed</source>
        <translation>cambió su contraseña en el directorio</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>Anna Rossi (rossi)</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>%1 UTC</source>
        <translation>%1 UTC</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecida</translation>
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
    <message>
        <source>invite, disable and reset accounts</source>
        <translation>invitar, deshabilitar y restablecer cuentas</translation>
    </message>
    <message>
        <source>change your own account</source>
        <translation>cambiar su propia cuenta</translation>
    </message>
    <message>
        <source>give and take roles</source>
        <translation>dar y quitar roles</translation>
    </message>
    <message>
        <source>confirm changes of privileged roles</source>
        <translation>confirmar cambios de roles privilegiados</translation>
    </message>
    <message>
        <source>end sessions of others</source>
        <translation>cerrar sesiones de otros</translation>
    </message>
    <message>
        <source>review who holds which role</source>
        <translation>revisar quién tiene qué rol</translation>
    </message>
    <message>
        <source>change what roles demand at sign-in</source>
        <translation>cambiar lo que los roles exigen al entrar</translation>
    </message>
    <message>
        <source>connect the plant&apos;s directory</source>
        <translation>conectar el directorio de la planta</translation>
    </message>
    <message>
        <source>prepare emergency access</source>
        <translation>preparar el acceso de emergencia</translation>
    </message>
    <message>
        <source>review emergency access</source>
        <translation>revisar el acceso de emergencia</translation>
    </message>
    <message>
        <source>acknowledge security notices</source>
        <translation>reconocer avisos de seguridad</translation>
    </message>
    <message>
        <source>write recipes and submit them</source>
        <translation>escribir recetas y presentarlas</translation>
    </message>
    <message>
        <source>sign recipes for the process</source>
        <translation>firmar recetas para el proceso</translation>
    </message>
    <message>
        <source>sign recipes for quality and withdraw them</source>
        <translation>firmar recetas para calidad y retirarlas</translation>
    </message>
    <message>
        <source>load recipes into a PLC</source>
        <translation>cargar recetas en un PLC</translation>
    </message>
    <message>
        <source>acknowledge alarms</source>
        <translation>reconocer alarmas</translation>
    </message>
    <message>
        <source>shelve alarms</source>
        <translation>aplazar alarmas</translation>
    </message>
    <message>
        <source>take alarms out of service</source>
        <translation>poner alarmas fuera de servicio</translation>
    </message>
    <message>
        <source>silence the sound of alarms</source>
        <translation>silenciar el sonido de las alarmas</translation>
    </message>
    <message>
        <source>move old entries of the audit trail to an archive</source>
        <translation>trasladar entradas antiguas del registro de auditoría a un archivo de auditoría</translation>
    </message>
</context>
<context>
    <name>PolicyWords</name>
    <message>
        <source>Security key</source>
        <translation>Llave de seguridad</translation>
    </message>
    <message>
        <source>Authenticator or security key</source>
        <translation>Autenticador o llave de seguridad</translation>
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
        <translation>Varias</translation>
    </message>
    <message>
        <source>A security key is no longer demanded.</source>
        <translation>Ya no se exige una llave de seguridad.</translation>
    </message>
    <message>
        <source>The console locks later: after %1 in place of %2.</source>
        <translation>La consola se bloquea más tarde: tras %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>Sessions last longer: %1 in place of %2.</source>
        <translation>Las sesiones duran más: %1 en lugar de %2.</translation>
    </message>
    <message>
        <source>Several sessions at one workstation are allowed.</source>
        <translation>Se permiten varias sesiones en una estación.</translation>
    </message>
</context>
<context>
    <name>ProcessChart</name>
    <message>
        <source>Learning</source>
        <translation>Aprendizaje</translation>
    </message>
    <message>
        <source>Means and EWMA</source>
        <translation>Medias y EWMA</translation>
    </message>
    <message>
        <source>CUSUM</source>
        <translation>CUSUM</translation>
    </message>
    <message>
        <source>the EWMA, %1, is above its limit %2</source>
        <translation>la EWMA, %1, supera su límite %2</translation>
    </message>
    <message>
        <source>the EWMA, %1, is below its limit %2</source>
        <translation>la EWMA, %1, está por debajo de su límite %2</translation>
    </message>
    <message>
        <source>the upper CUSUM, %1, is above h = %2</source>
        <translation>la CUSUM superior, %1, supera h = %2</translation>
    </message>
    <message>
        <source>the lower CUSUM, %1, is above h = %2</source>
        <translation>la CUSUM inferior, %1, supera h = %2</translation>
    </message>
    <message>
        <source>Learning: %1 of %2 subgroups. Until then nothing is judged.</source>
        <translation>Aprendizaje: %1 de %2 subgrupos. Hasta entonces no se evalúa nada.</translation>
    </message>
    <message>
        <source>In order: no shift of the mean</source>
        <translation>En orden: la media no se ha desplazado</translation>
    </message>
    <message>
        <source>The mean has shifted</source>
        <translation>La media se ha desplazado</translation>
    </message>
    <message>
        <source>Paused: the line stands, or there are no good values</source>
        <translation>En pausa: la línea está parada o no hay valores buenos</translation>
    </message>
    <message>
        <source>being learnt (%1 of %2)</source>
        <translation>en aprendizaje (%1 de %2)</translation>
    </message>
    <message>
        <source>Target %1; λ %2, L %3; k %4 σ, h %5 σ; σ %6; a subgroup each %7; learnt from %8 of %9</source>
        <translation>Objetivo %1; λ %2, L %3; k %4 σ, h %5 σ; σ %6; un subgrupo cada %7; aprendido de %8 de %9</translation>
    </message>
    <message>
        <source>%1, and %2</source>
        <translation>%1, y %2</translation>
    </message>
    <message>
        <source>Signal at %1: %2.</source>
        <translation>Señal el %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The %n subgroup(s) since %1 have a mean of %2, %3 from the target.</source>
        <translation>
            <numerusform>El subgrupo (%n) desde %1 tiene una media de %2, a %3 del objetivo.</numerusform>
            <numerusform>Los %n subgrupos desde %1 tienen una media de %2, a %3 del objetivo.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: mean %2</source>
        <translation>%1: media %2</translation>
    </message>
    <message>
        <source>%1, EWMA %2 within %3 to %4, CUSUM upper %5, lower %6</source>
        <translation>%1, EWMA %2 entre %3 y %4, CUSUM superior %5, inferior %6</translation>
    </message>
</context>
<context>
    <name>ProofActs</name>
    <message>
        <source>%1 cannot be read. Choose a file that you may read.</source>
        <translation>No se puede leer %1. Elija un archivo que tenga permiso para leer.</translation>
    </message>
    <message>
        <source>%1 holds no checkpoint of this program. Choose a file that was saved as a checkpoint, or one of the outside folder.</source>
        <translation>%1 no contiene ningún punto de control de este programa. Elija un archivo que se guardó como punto de control o uno de la carpeta externa.</translation>
    </message>
    <message>
        <source>%1 is larger than 16 MiB, the most that is read. Copy the checkpoints to verify against into a file of their own, and choose that one.</source>
        <translation>%1 supera 16 MiB, lo máximo que se lee. Copie los puntos de control con los que verificar en un archivo aparte y elija ese.</translation>
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
        <translation>Queda en el registro de auditoría, para que otros lo entiendan después.</translation>
    </message>
</context>
<context>
    <name>ReasonText</name>
    <message>
        <source>A reason is missing. Say in a few words why: it stands in the audit trail.</source>
        <translation>Falta un motivo. Diga en pocas palabras por qué: queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>This needs at least %1 characters: it stands in the audit trail, and others have to understand it. Write some more.</source>
        <translation>Necesita al menos %1 caracteres: queda en el registro de auditoría y otros deben entenderlo. Escriba algo más.</translation>
    </message>
    <message>
        <source>This is %1 characters long; %2 are the most. Shorten it.</source>
        <translation>Son %1 caracteres; el máximo es %2. Acórtelo.</translation>
    </message>
    <message>
        <source>The text holds characters that cannot be seen, such as line ends or marks of the direction of writing. Type it anew on one line.</source>
        <translation>El texto contiene caracteres que no se ven, como fines de línea o marcas de dirección de escritura. Escríbalo de nuevo en una línea.</translation>
    </message>
</context>
<context>
    <name>Recipe</name>
    <message>
        <source>Draft</source>
        <translation>Borrador</translation>
    </message>
    <message>
        <source>In review</source>
        <translation>En revisión</translation>
    </message>
    <message>
        <source>Signed by process</source>
        <translation>Firmada por proceso</translation>
    </message>
    <message>
        <source>Signed by quality</source>
        <translation>Firmada por calidad</translation>
    </message>
    <message>
        <source>Effective</source>
        <translation>Vigente</translation>
    </message>
    <message>
        <source>Superseded</source>
        <translation>Sustituida</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>Retirada</translation>
    </message>
    <message>
        <source>Rejected</source>
        <translation>Rechazada</translation>
    </message>
    <message>
        <source>Approved for the process</source>
        <translation>Aprobada para el proceso</translation>
    </message>
    <message>
        <source>Released for production</source>
        <translation>Liberada para la producción</translation>
    </message>
    <message>
        <source>Withdrawn from production</source>
        <translation>Retirada de la producción</translation>
    </message>
</context>
<context>
    <name>RecipeActRules</name>
    <message>
        <source>A draft is not signed. Submit it first.</source>
        <translation>Un borrador no se firma. Preséntelo primero.</translation>
    </message>
    <message>
        <source>This version does not wait for a signature.</source>
        <translation>Esta versión no espera ninguna firma.</translation>
    </message>
    <message>
        <source>Version %1 is a draft already. Edit that one, or discard it.</source>
        <translation>La versión %1 ya es un borrador. Edite ese o descártelo.</translation>
    </message>
    <message>
        <source>You wrote this version. Somebody else signs it.</source>
        <translation>Usted escribió esta versión. Debe firmarla otra persona.</translation>
    </message>
    <message>
        <source>You gave the first signature. Somebody else gives the second.</source>
        <translation>Usted dio la primera firma. Debe dar la segunda otra persona.</translation>
    </message>
    <message>
        <source>Only the effective version of a recipe can be loaded into a PLC.</source>
        <translation>Solo la versión vigente de una receta se puede cargar en un PLC.</translation>
    </message>
    <message>
        <source>This version does not verify: it is not loaded. Look at its checks.</source>
        <translation>La verificación de esta versión falla: no se carga. Mire sus comprobaciones.</translation>
    </message>
    <message>
        <source>Only a signed or effective version can be withdrawn.</source>
        <translation>Solo se puede retirar una versión firmada o vigente.</translation>
    </message>
</context>
<context>
    <name>RecipeApproval</name>
    <message>
        <source>There is no such version of a recipe. Refresh the list.</source>
        <translation>No existe esa versión de receta. Actualice la lista.</translation>
    </message>
    <message>
        <source>%1, line %2, version %3</source>
        <translation>%1, línea %2, versión %3</translation>
    </message>
    <message>
        <source>This version does not wait for a signature any more: it is in the state “%1” now. Nothing was changed.</source>
        <translation>Esta versión ya no espera ninguna firma: ahora está en el estado «%1». No se cambió nada.</translation>
    </message>
    <message>
        <source>Version %1 is not what you were shown any more, so nothing was signed.</source>
        <translation>La versión %1 ya no es la que se le mostró, así que no se firmó nada.</translation>
    </message>
    <message>
        <source>Version %1 was submitted meanwhile.</source>
        <translation>La versión %1 se presentó entretanto.</translation>
    </message>
    <message>
        <source>Look at what changed and sign again.</source>
        <translation>Mire qué cambió y firme de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot become effective: %2 Nothing was changed.</source>
        <translation>%1 no puede entrar en vigor: %2 No se cambió nada.</translation>
    </message>
    <message>
        <source>A newer version took its place.</source>
        <translation>Una versión más reciente ocupó su lugar.</translation>
    </message>
</context>
<context>
    <name>RecipeChecks</name>
    <message>
        <source>%1 is longer than %2 characters. Shorten it.</source>
        <translation>%1 tiene más de %2 caracteres. Acórtelo.</translation>
    </message>
    <message>
        <source>%1 contains control or invisible characters. Type it anew.</source>
        <translation>%1 contiene caracteres de control o invisibles. Escríbalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is not a finite number. Enter a number.</source>
        <translation>%1 no es un número finito. Introduzca un número.</translation>
    </message>
    <message>
        <source>The name</source>
        <translation>El nombre</translation>
    </message>
    <message>
        <source>The step</source>
        <translation>El paso</translation>
    </message>
    <message>
        <source>The unit</source>
        <translation>La unidad</translation>
    </message>
    <message>
        <source>The tag</source>
        <translation>La variable</translation>
    </message>
    <message>
        <source>The note</source>
        <translation>La nota</translation>
    </message>
    <message>
        <source>The value</source>
        <translation>El valor</translation>
    </message>
    <message>
        <source>The low limit</source>
        <translation>El límite inferior</translation>
    </message>
    <message>
        <source>The high limit</source>
        <translation>El límite superior</translation>
    </message>
    <message>
        <source>The tolerance</source>
        <translation>La tolerancia</translation>
    </message>
    <message>
        <source>The tolerance is negative. Enter 0 or more.</source>
        <translation>La tolerancia es negativa. Introduzca 0 o más.</translation>
    </message>
    <message>
        <source>The low limit is above the high limit. Exchange or correct them.</source>
        <translation>El límite inferior es mayor que el superior. Intercámbielos o corríjalos.</translation>
    </message>
    <message>
        <source>The value is below its low limit.</source>
        <translation>El valor está por debajo de su límite inferior.</translation>
    </message>
    <message>
        <source>The value is above its high limit.</source>
        <translation>El valor está por encima de su límite superior.</translation>
    </message>
    <message>
        <source>The tag has no unit, so this has to be empty.</source>
        <translation>La variable no tiene unidad, así que este campo debe quedar vacío.</translation>
    </message>
    <message>
        <source>The tag&apos;s unit is “%1”. Enter the value in it.</source>
        <translation>La unidad de la variable es «%1». Introduzca el valor en ella.</translation>
    </message>
    <message>
        <source>The tag is a switch: enter 0 for off or 1 for on.</source>
        <translation>La variable es un interruptor: introduzca 0 para desactivado o 1 para activado.</translation>
    </message>
    <message>
        <source>The value is outside the tag&apos;s range of %1 to %2.</source>
        <translation>El valor está fuera del rango de la variable, de %1 a %2.</translation>
    </message>
    <message>
        <source>There is no tag, so the value has nowhere to go. Choose one.</source>
        <translation>No hay variable, así que el valor no tiene destino. Elija una.</translation>
    </message>
    <message>
        <source>The plant file has no tag “%1”. Choose another one.</source>
        <translation>El archivo de planta no contiene la variable «%1». Elija otra.</translation>
    </message>
    <message>
        <source>A recipe may not write the tag “%1”. Choose a set point that the plant file calls writable.</source>
        <translation>Una receta no puede escribir la variable «%1». Elija una consigna que el archivo de planta declare escribible.</translation>
    </message>
    <message>
        <source>The tag “%1” belongs to another line.</source>
        <translation>La variable «%1» pertenece a otra línea.</translation>
    </message>
    <message>
        <source>The product is missing. Enter what is made.</source>
        <translation>Falta el producto. Introduzca lo que se fabrica.</translation>
    </message>
    <message>
        <source>The plant file has no line “%1”. Choose a line.</source>
        <translation>El archivo de planta no contiene la línea «%1». Elija una línea.</translation>
    </message>
    <message>
        <source>There are no parameters. Add at least one.</source>
        <translation>No hay parámetros. Añada al menos uno.</translation>
    </message>
    <message>
        <source>A step has no name. Name or remove it.</source>
        <translation>Un paso no tiene nombre. Póngale uno o quítelo.</translation>
    </message>
    <message>
        <source>Two steps are called “%1”. Rename one.</source>
        <translation>Dos pasos se llaman «%1». Cambie el nombre de uno.</translation>
    </message>
    <message>
        <source>The product</source>
        <translation>El producto</translation>
    </message>
    <message>
        <source>The line</source>
        <translation>La línea</translation>
    </message>
    <message>
        <source>The title</source>
        <translation>El título</translation>
    </message>
    <message>
        <source>The description</source>
        <translation>La descripción</translation>
    </message>
    <message>
        <source>There are more than %1 parameters. Split the recipe.</source>
        <translation>Hay más de %1 parámetros. Divida la receta.</translation>
    </message>
    <message>
        <source>There are more than %1 steps.</source>
        <translation>Hay más de %1 pasos.</translation>
    </message>
    <message>
        <source>There are more than %1 attachments.</source>
        <translation>Hay más de %1 adjuntos.</translation>
    </message>
    <message>
        <source>A step&apos;s name</source>
        <translation>El nombre de un paso</translation>
    </message>
    <message>
        <source>A step&apos;s note</source>
        <translation>La nota de un paso</translation>
    </message>
    <message>
        <source>The parameter has no name.</source>
        <translation>El parámetro no tiene nombre.</translation>
    </message>
    <message>
        <source>Another parameter is called “%1” too.</source>
        <translation>Otro parámetro también se llama «%1».</translation>
    </message>
    <message>
        <source>There is no step “%1”. Add or choose one.</source>
        <translation>No existe el paso «%1». Añada o elija uno.</translation>
    </message>
    <message>
        <source>Another parameter writes the tag “%1” too.</source>
        <translation>Otro parámetro también escribe la variable «%1».</translation>
    </message>
    <message>
        <source>Row %1: %2</source>
        <translation>Fila %1: %2</translation>
    </message>
    <message>
        <source>Row %1, %2: %3</source>
        <translation>Fila %1, %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecipeComparison</name>
    <message>
        <source>as soon as both have signed</source>
        <translation>en cuanto ambos hayan firmado</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Nothing changes.</source>
        <translation>No cambia nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n parameters change</source>
        <translation>
            <numerusform>%n parámetro cambia</numerusform>
            <numerusform>%n parámetros cambian</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are new</source>
        <translation>
            <numerusform>%n es nuevo</numerusform>
            <numerusform>%n son nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n are removed</source>
        <translation>
            <numerusform>%n se elimina</numerusform>
            <numerusform>%n se eliminan</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cross a former limit</source>
        <translation>
            <numerusform>%n cruza un límite anterior</numerusform>
            <numerusform>%n cruzan un límite anterior</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the header changes.</source>
        <translation>Solo cambia la cabecera.</translation>
    </message>
</context>
<context>
    <name>RecipeCsv</name>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>The file is larger than 4 MiB, which no recipe is. Choose the right file.</source>
        <translation>El archivo supera 4 MiB, cosa que ninguna receta hace. Elija el archivo correcto.</translation>
    </message>
    <message>
        <source>The file is empty. The first line names the columns: %1.</source>
        <translation>El archivo está vacío. La primera línea nombra las columnas: %1.</translation>
    </message>
    <message>
        <source>The text is longer than any recipe is. Copy only its cells.</source>
        <translation>El texto es más largo que cualquier receta. Copie solo sus celdas.</translation>
    </message>
    <message>
        <source>The text has half a character in it. Copy the cells again.</source>
        <translation>El texto contiene medio carácter. Copie las celdas de nuevo.</translation>
    </message>
    <message>
        <source>This is not UTF-8 text, so its letters cannot be told. Save the file anew as “CSV UTF-8”.</source>
        <translation>Este texto no es UTF-8, así que sus letras no se pueden reconocer. Guarde el archivo de nuevo como «CSV UTF-8».</translation>
    </message>
    <message>
        <source>“%1” is no column of a recipe. The columns are: %2.</source>
        <translation>«%1» no es una columna de una receta. Las columnas son: %2.</translation>
    </message>
    <message>
        <source>The column “%1” is there twice. Remove one of them.</source>
        <translation>La columna «%1» está dos veces. Quite una de ellas.</translation>
    </message>
    <message>
        <source>The column “%1” is missing. Add it; the columns are: %2.</source>
        <translation>Falta la columna «%1». Añádala; las columnas son: %2.</translation>
    </message>
    <message>
        <source>There are more than %1 parameters. Split the recipe; what follows was not read.</source>
        <translation>Hay más de %1 parámetros. Divida la receta; lo que sigue no se leyó.</translation>
    </message>
    <message>
        <source>There are no cells to paste. Copy rows of a spreadsheet first.</source>
        <translation>No hay celdas que pegar. Copie primero filas de una hoja de cálculo.</translation>
    </message>
    <message>
        <source>There is no parameter in the file. Each line after the first is one.</source>
        <translation>En el archivo no hay ningún parámetro. Cada línea después de la primera es uno.</translation>
    </message>
    <message>
        <source>A quotation mark that begins here is not closed; what follows was not read. Close it, or write it twice where it belongs to the text.</source>
        <translation>Una comilla que empieza aquí no se cierra; lo que sigue no se leyó. Ciérrela, o escríbala dos veces donde forma parte del texto.</translation>
    </message>
    <message>
        <source>There is a quotation mark amid a cell. Remove it, or put the whole cell in quotation marks and write those within twice.</source>
        <translation>Hay una comilla en medio de una celda. Quítela, o ponga toda la celda entre comillas y escriba dos veces las de dentro.</translation>
    </message>
    <message>
        <source>A cell is longer than %1 characters. Shorten it.</source>
        <translation>Una celda tiene más de %1 caracteres. Acórtela.</translation>
    </message>
    <message>
        <source>There are more than %1 cells in this line. Remove those too many.</source>
        <translation>En esta línea hay más de %1 celdas. Quite las que sobran.</translation>
    </message>
    <message>
        <source>The line has %1 cells, but there are %2 columns. Put a cell in quotation marks when a comma or semicolon belongs to its text.</source>
        <translation>La línea tiene %1 celdas, pero hay %2 columnas. Ponga una celda entre comillas cuando una coma o un punto y coma forme parte del texto.</translation>
    </message>
    <message>
        <source>The value is missing. Enter a number.</source>
        <translation>Falta el valor. Introduzca un número.</translation>
    </message>
    <message>
        <source>“%1” looks like a formula, which a spreadsheet would run. Write an apostrophe before it if it is text.</source>
        <translation>«%1» parece una fórmula, que una hoja de cálculo ejecutaría. Si es texto, escriba un apóstrofo delante.</translation>
    </message>
    <message>
        <source>“%1” is no number. Write digits, such as 1250 or 12.5, without unit and without marks between thousands.</source>
        <translation>«%1» no es un número. Escriba cifras, como 1250 o 12.5, sin unidad y sin separador de millares.</translation>
    </message>
    <message>
        <source>“%1” is too large or too small a number. Correct it.</source>
        <translation>«%1» es un número demasiado grande o demasiado pequeño. Corríjalo.</translation>
    </message>
    <message>
        <source>“%1” has a comma, which parts the columns in this file. Write a point.</source>
        <translation>«%1» tiene una coma, que en este archivo separa las columnas. Escriba un punto.</translation>
    </message>
    <message>
        <source>“%1” is written with “%2”, but numbers before it with “%3”, so it is not sure what is meant. Write all numbers alike.</source>
        <translation>«%1» está escrito con «%2», pero los números anteriores con «%3», así que no está claro qué se quiere decir. Escriba todos los números igual.</translation>
    </message>
</context>
<context>
    <name>RecipeDesk</name>
    <message>
        <source>The product is missing or begins or ends with a space. Enter what is made.</source>
        <translation>Falta el producto, o empieza o acaba con un espacio. Introduzca lo que se fabrica.</translation>
    </message>
    <message>
        <source>The plant file has no line “%1”. Choose a line.</source>
        <translation>El archivo de planta no contiene la línea «%1». Elija una línea.</translation>
    </message>
    <message>
        <source>This cannot be kept; nothing was stored.</source>
        <translation>Esto no se puede guardar; no se almacenó nada.</translation>
    </message>
    <message>
        <source>The file&apos;s name cannot be kept: it has to be 1 to %1 characters long, without / \ : * ? &quot; &lt; &gt; | and not begin with a dot.</source>
        <translation>El nombre del archivo no se puede guardar: debe tener de 1 a %1 caracteres, sin / \ : * ? &quot; &lt; &gt; | y no empezar por un punto.</translation>
    </message>
    <message>
        <source>The file is empty or larger than %1 MiB; it was not attached.</source>
        <translation>El archivo está vacío o supera %1 MiB; no se adjuntó.</translation>
    </message>
    <message>
        <source>This recipe has no effective version. Have one signed first.</source>
        <translation>Esta receta no tiene ninguna versión vigente. Haga firmar una primero.</translation>
    </message>
    <message>
        <source>There is no parameter of that name.</source>
        <translation>No hay ningún parámetro con ese nombre.</translation>
    </message>
    <message>
        <source>This version has no such attachment.</source>
        <translation>Esta versión no tiene ese adjunto.</translation>
    </message>
    <message>
        <source>The attachment “%1” is not the file that was signed. Do not use it.</source>
        <translation>El adjunto «%1» no es el archivo que se firmó. No lo use.</translation>
    </message>
    <message>
        <source>The signatures can be wanted within 1 hour to 90 days.</source>
        <translation>Las firmas se pueden pedir en un plazo de 1 hora a 90 días.</translation>
    </message>
    <message>
        <source>There is no such version of a recipe. Refresh the list.</source>
        <translation>No existe esa versión de receta. Actualice la lista.</translation>
    </message>
    <message>
        <source>This recipe has a draft already: version %1 by %2. Go on with that one, or discard it first.</source>
        <translation>Esta receta ya tiene un borrador: la versión %1 de %2. Continúe con ese o descártelo primero.</translation>
    </message>
    <message>
        <source>Version %1 is no draft any more (“%2”) and never changes again. Begin a new version from it.</source>
        <translation>La versión %1 ya no es un borrador («%2») y no vuelve a cambiar. Empiece una versión nueva a partir de ella.</translation>
    </message>
    <message>
        <source>%1 saved this draft meanwhile, so nothing was changed. Load it anew and enter your changes again.</source>
        <translation>%1 guardó este borrador entretanto, así que no se cambió nada. Cárguelo de nuevo e introduzca otra vez sus cambios.</translation>
    </message>
    <message>
        <source>There is an attachment “%1” already. Remove it first.</source>
        <translation>Ya hay un adjunto «%1». Quítelo primero.</translation>
    </message>
    <message>
        <source>A version has at most %1 attachments.</source>
        <translation>Una versión tiene como máximo %1 adjuntos.</translation>
    </message>
    <message>
        <source>Version %1 was submitted</source>
        <translation>La versión %1 se presentó</translation>
    </message>
    <message>
        <source>The recipe cannot be submitted like this; nothing was changed.</source>
        <translation>La receta no se puede presentar así; no se cambió nada.</translation>
    </message>
    <message>
        <source>A recipe keeps its product and line. Copy the version for another one.</source>
        <translation>Una receta conserva su producto y su línea. Copie la versión para otra.</translation>
    </message>
</context>
<context>
    <name>RecipeDocument</name>
    <message>
        <source>What the store keeps of this recipe is not what the program wrote. Do not use it; restore it from a copy and look for who changed the store.</source>
        <translation>Lo que el almacén guarda de esta receta no es lo que escribió el programa. No la use; restáurela de una copia y averigüe quién modificó el almacén.</translation>
    </message>
</context>
<context>
    <name>RecipeDownload</name>
    <message>
        <source>Running</source>
        <translation>En curso</translation>
    </message>
    <message>
        <source>Loaded</source>
        <translation>Cargada</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Former set restored</source>
        <translation>Conjunto anterior restaurado</translation>
    </message>
    <message>
        <source>Interrupted</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>The plant file has no writable tag “%1” any more, so “%2” has nowhere to go. Make a new version of the recipe.</source>
        <translation>El archivo de planta ya no contiene ninguna variable escribible «%1», así que «%2» no tiene destino. Cree una versión nueva de la receta.</translation>
    </message>
    <message>
        <source>All values are in the PLC, read back and compared.</source>
        <translation>Todos los valores están en el PLC, releídos y comparados.</translation>
    </message>
    <message>
        <source>The former values are in the PLC again, read back and compared.</source>
        <translation>Los valores anteriores están de nuevo en el PLC, releídos y comparados.</translation>
    </message>
    <message>
        <source>In the PLC as wanted: %1.</source>
        <translation>En el PLC como se quería: %1.</translation>
    </message>
    <message>
        <source>In the PLC, but another value than was written: %1.</source>
        <translation>En el PLC, pero con otro valor que el escrito: %1.</translation>
    </message>
    <message>
        <source>Perhaps in the PLC, its answer did not come: %1.</source>
        <translation>Quizá en el PLC, su respuesta no llegó: %1.</translation>
    </message>
    <message>
        <source>Not changed: %1.</source>
        <translation>Sin cambiar: %1.</translation>
    </message>
    <message>
        <source>Give the order that the recipe is loaded for, 1 to %1 characters.</source>
        <translation>Indique la orden para la que se carga la receta, de 1 a %1 caracteres.</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>idle</source>
        <translation>inactiva</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>starved</source>
        <translation>sin material</translation>
    </message>
    <message>
        <source>blocked</source>
        <translation>bloqueada</translation>
    </message>
    <message>
        <source>in changeover</source>
        <translation>en cambio de formato</translation>
    </message>
    <message>
        <source>in cleaning</source>
        <translation>en limpieza</translation>
    </message>
    <message>
        <source>in maintenance</source>
        <translation>en mantenimiento</translation>
    </message>
    <message>
        <source>in a state that is not known</source>
        <translation>en un estado desconocido</translation>
    </message>
    <message>
        <source>The version is effective; both signatures are verified.</source>
        <translation>La versión está vigente; ambas firmas están verificadas.</translation>
    </message>
    <message>
        <source>The PLC “%1” is not connected. Check its power and the network.</source>
        <translation>El PLC «%1» no está conectado. Compruebe su alimentación y la red.</translation>
    </message>
    <message>
        <source>The PLC does not tell what it holds in “%1”, so a failed write could not be taken back. Check the PLC.</source>
        <translation>El PLC no indica qué contiene en «%1», así que una escritura fallida no se podría revertir. Compruebe el PLC.</translation>
    </message>
    <message>
        <source>The PLC is connected and tells what it holds.</source>
        <translation>El PLC está conectado e indica qué contiene.</translation>
    </message>
    <message>
        <source>The plant file has no such line.</source>
        <translation>El archivo de planta no contiene esa línea.</translation>
    </message>
    <message>
        <source>The state of the line is not known now. Check the PLC.</source>
        <translation>Ahora no se conoce el estado de la línea. Compruebe el PLC.</translation>
    </message>
    <message>
        <source>The line is %1.</source>
        <translation>La línea está %1.</translation>
    </message>
    <message>
        <source>The line is %1, and may not be loaded then. Bring it to a stop or a changeover first.</source>
        <translation>La línea está %1 y así no se puede cargar. Llévela primero a una parada o a un cambio de formato.</translation>
    </message>
    <message>
        <source>“%1” is beyond its outer limit. Put that right first.</source>
        <translation>«%1» está más allá de su límite exterior. Corríjalo primero.</translation>
    </message>
    <message>
        <source>A critical notice stands unacknowledged: %1</source>
        <translation>Hay un aviso crítico sin reconocer: %1</translation>
    </message>
    <message>
        <source>No critical alarm stands for this line.</source>
        <translation>No hay ninguna alarma crítica en esta línea.</translation>
    </message>
    <message>
        <source>The PLC keeps the recipe&apos;s mark, written last.</source>
        <translation>El PLC guarda la marca de la receta, que se escribe al final.</translation>
    </message>
    <message>
        <source>The plant file names no marks for this line: whether another recipe is loaded cannot be told afterwards.</source>
        <translation>El archivo de planta no nombra marcas para esta línea: después no se puede saber si hay otra receta cargada.</translation>
    </message>
    <message>
        <source>This line is being loaded at this moment. Wait for its end.</source>
        <translation>Esta línea se está cargando en este momento. Espere a que termine.</translation>
    </message>
    <message>
        <source>Nothing was written. %1</source>
        <translation>No se escribió nada. %1</translation>
    </message>
    <message>
        <source>There is no such download. Refresh the list.</source>
        <translation>No existe esa carga. Actualice la lista.</translation>
    </message>
    <message>
        <source>Only the last download of a line, if it failed or was stopped, can be taken back. Nothing was written.</source>
        <translation>Solo se puede revertir la última carga de una línea, si falló o se detuvo. No se escribió nada.</translation>
    </message>
    <message>
        <source>Nothing was changed in the PLC, so there is nothing to restore.</source>
        <translation>En el PLC no se cambió nada, así que no hay nada que restaurar.</translation>
    </message>
    <message>
        <source>What was in the PLC before is not known for: %1. Nothing was written; load a recipe instead.</source>
        <translation>No se sabe qué había antes en el PLC para: %1. No se escribió nada; cargue una receta en su lugar.</translation>
    </message>
    <message>
        <source>%1 loads this line at this moment, at another workstation. Nothing was written.</source>
        <translation>%1 está cargando esta línea en este momento, en otra estación. No se escribió nada.</translation>
    </message>
    <message>
        <source>The plant file has no such tag.</source>
        <translation>El archivo de planta no contiene esa variable.</translation>
    </message>
    <message>
        <source>It was written, but is another value now.</source>
        <translation>Se escribió, pero ahora es otro valor.</translation>
    </message>
    <message>
        <source>It was written, but cannot be read any more.</source>
        <translation>Se escribió, pero ya no se puede leer.</translation>
    </message>
    <message>
        <source>This could not be kept in the store: %1</source>
        <translation>Esto no se pudo guardar en el almacén: %1</translation>
    </message>
    <message>
        <source>The program ended when it may have been written.</source>
        <translation>El programa terminó cuando quizá se estaba escribiendo.</translation>
    </message>
    <message>
        <source>It was stopped, as the audit trail could not be written: %1</source>
        <translation>Se detuvo porque no se pudo escribir el registro de auditoría: %1</translation>
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
        <translation>un número</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>null</source>
        <translation>null</translation>
    </message>
    <message>
        <source>The member “%1” is missing. Add it.</source>
        <translation>Falta el miembro «%1». Añádalo.</translation>
    </message>
    <message>
        <source>The member “%1” is %2, but must be %3.</source>
        <translation>El miembro «%1» es %2, pero debe ser %3.</translation>
    </message>
    <message>
        <source>There must be no member “%1” here. Remove it, or correct how it is written; the members are: %2.</source>
        <translation>Aquí no debe haber ningún miembro «%1». Quítelo o corrija cómo está escrito; los miembros son: %2.</translation>
    </message>
    <message>
        <source>The format is “%1”, which this version does not know: it reads “%2”. Choose another file, or use a newer version.</source>
        <translation>El formato es «%1», que esta versión no conoce: lee «%2». Elija otro archivo o use una versión más reciente.</translation>
    </message>
    <message>
        <source>“%1” (effectiveFrom) is no time in UTC. Write it as 2026-01-31T08:15:00Z.</source>
        <translation>«%1» (effectiveFrom) no es una hora en UTC. Escríbala como 2026-01-31T08:15:00Z.</translation>
    </message>
    <message>
        <source>There are more than %1 steps. Split the recipe.</source>
        <translation>Hay más de %1 pasos. Divida la receta.</translation>
    </message>
    <message>
        <source>Step %1: </source>
        <translation>Paso %1: </translation>
    </message>
    <message>
        <source>This is %1, but must be an object.</source>
        <translation>Esto es %1, pero debe ser un objeto.</translation>
    </message>
    <message>
        <source>There are more than %1 parameters. Split the recipe.</source>
        <translation>Hay más de %1 parámetros. Divida la receta.</translation>
    </message>
    <message>
        <source>This is %1, but a recipe is an object. Choose the right file.</source>
        <translation>Esto es %1, pero una receta es un objeto. Elija el archivo correcto.</translation>
    </message>
    <message>
        <source>The recipe cannot be read from this file. Correct the file and try again:</source>
        <translation>La receta no se puede leer de este archivo. Corrija el archivo e inténtelo de nuevo:</translation>
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
        <translation>Línea</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>State when printed</source>
        <translation>Estado al imprimir</translation>
    </message>
    <message>
        <source>Verification</source>
        <translation>Verificación</translation>
    </message>
    <message>
        <source>Not verified when printed</source>
        <translation>Sin verificar al imprimir</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrita por</translation>
    </message>
    <message>
        <source>Edited by</source>
        <translation>Editada por</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Effective since</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Printed</source>
        <translation>Impresa</translation>
    </message>
    <message>
        <source>%1 by %2</source>
        <comment>time, who</comment>
        <translation>%1 por %2</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
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
        <source>Low</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>parameter, its note</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Attachments, with their SHA-256</source>
        <translation>Adjuntos, con su SHA-256</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>file, size</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>This version is not signed.</source>
        <translation>Esta versión no está firmada.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmada por</translation>
    </message>
    <message>
        <source>In the role</source>
        <translation>En el rol</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Key fingerprint</source>
        <translation>Huella de la clave</translation>
    </message>
    <message>
        <source>SHA-256 of what is signed</source>
        <translation>SHA-256 de lo que se firma</translation>
    </message>
    <message>
        <source>Linewarden · %1 · %2 · %3 · printed %4 by %5</source>
        <translation>Linewarden · %1 · %2 · %3 · impresa %4 por %5</translation>
    </message>
</context>
<context>
    <name>RecipePdf</name>
    <message>
        <source>%1 was not saved: %2. Choose another folder, or make room there.</source>
        <translation>%1 no se guardó: %2. Elija otra carpeta o libere espacio en ella.</translation>
    </message>
</context>
<context>
    <name>RecipeRepository</name>
    <message>
        <source>This signature was given at another workstation meanwhile. Nothing was signed; look at the version again.</source>
        <translation>Esta firma se dio entretanto en otra estación. No se firmó nada; mire la versión de nuevo.</translation>
    </message>
</context>
<context>
    <name>RecipeRules</name>
    <message>
        <source>Only a version that is signed or effective can be withdrawn; this one is in the state “%1”.</source>
        <translation>Solo se puede retirar una versión firmada o vigente; esta está en el estado «%1».</translation>
    </message>
    <message>
        <source>This version does not wait for this signature: it is in the state “%1” now. Nothing was signed; look at it again.</source>
        <translation>Esta versión no espera esta firma: ahora está en el estado «%1». No se firmó nada; mírela de nuevo.</translation>
    </message>
    <message>
        <source>You wrote or edited this version, so somebody else has to sign it.</source>
        <translation>Usted escribió o editó esta versión, así que debe firmarla otra persona.</translation>
    </message>
    <message>
        <source>You gave the first signature, so somebody else has to give the second.</source>
        <translation>Usted dio la primera firma, así que debe dar la segunda otra persona.</translation>
    </message>
</context>
<context>
    <name>RecipeRun</name>
    <message>
        <source>Mark, cleared</source>
        <translation>Marca, borrada</translation>
    </message>
    <message>
        <source>Mark of what is loaded</source>
        <translation>Marca de lo que está cargado</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>No intentado</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Reads back differently</source>
        <translation>Al releer es distinto</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Rechazado</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>The PLC still holds what it held before.</source>
        <translation>El PLC sigue conteniendo lo que contenía antes.</translation>
    </message>
    <message>
        <source>In the PLC, read back and the same.</source>
        <translation>En el PLC, releído e igual.</translation>
    </message>
    <message>
        <source>The PLC confirmed the write, but holds another value.</source>
        <translation>El PLC confirmó la escritura, pero contiene otro valor.</translation>
    </message>
    <message>
        <source>It was sent, but no answer that can be trusted came: the PLC may hold the old value or the new one.</source>
        <translation>Se envió, pero no llegó ninguna respuesta fiable: el PLC puede contener el valor antiguo o el nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>The PLC holds all %n value(s) already.</source>
        <translation>
            <numerusform>El PLC ya contiene el valor (%n).</numerusform>
            <numerusform>El PLC ya contiene los %n valores.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n value(s) change; the others are in the PLC already.</source>
        <translation>
            <numerusform>Cambia %1 de %n valor; los demás ya están en el PLC.</numerusform>
            <numerusform>Cambian %1 de %n valores; los demás ya están en el PLC.</numerusform>
        </translation>
    </message>
    <message>
        <source>The values are being written.</source>
        <translation>Se están escribiendo los valores.</translation>
    </message>
    <message>
        <source>All values are in the PLC. Each was read back and compared, and the marks name this version.</source>
        <translation>Todos los valores están en el PLC. Cada uno se releyó y se comparó, y las marcas nombran esta versión.</translation>
    </message>
    <message>
        <source>Not all values could be written: the PLC may hold old and new ones side by side. Do not produce with them. Restore the former set, or load again once the cause is gone.</source>
        <translation>No se pudieron escribir todos los valores: el PLC puede contener a la vez valores antiguos y nuevos. No produzca con ellos. Restaure el conjunto anterior o cargue de nuevo cuando desaparezca la causa.</translation>
    </message>
    <message>
        <source>It was stopped: the PLC may hold old and new values side by side. Do not produce with them. Restore the former set, or load again.</source>
        <translation>Se detuvo: el PLC puede contener a la vez valores antiguos y nuevos. No produzca con ellos. Restaure el conjunto anterior o cargue de nuevo.</translation>
    </message>
    <message>
        <source>The former set is in the PLC again; each value was read back and compared.</source>
        <translation>El conjunto anterior está de nuevo en el PLC; cada valor se releyó y se comparó.</translation>
    </message>
    <message>
        <source>The program ended in the middle: what the last values are is not known. Compare them with the PLC and load again.</source>
        <translation>El programa terminó a mitad: no se sabe qué pasó con los últimos valores. Compárelos con el PLC y cargue de nuevo.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Flapping</source>
        <translation>Oscilación</translation>
    </message>
    <message>
        <source>Slow shift</source>
        <translation>Desplazamiento lento</translation>
    </message>
    <message>
        <source>Drifted</source>
        <translation>Con deriva</translation>
    </message>
    <message>
        <source>As signed</source>
        <translation>Como se firmó</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegible</translation>
    </message>
</context>
<context>
    <name>RecipeStateBadge</name>
    <message>
        <source>%1, verified</source>
        <translation>%1, verificada</translation>
    </message>
    <message>
        <source>%1, but does not verify</source>
        <translation>%1, pero la verificación falla</translation>
    </message>
</context>
<context>
    <name>RecipeVerdict</name>
    <message>
        <source>Verified</source>
        <translation>Verificada</translation>
    </message>
    <message>
        <source>The first signature is verified</source>
        <translation>La primera firma está verificada</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firmar</translation>
    </message>
</context>
<context>
    <name>RecipeVerification</name>
    <message>
        <source>The content is what the program wrote.</source>
        <translation>El contenido es el que escribió el programa.</translation>
    </message>
    <message>
        <source>The content in the store is not what the program wrote.</source>
        <translation>El contenido del almacén no es el que escribió el programa.</translation>
    </message>
    <message>
        <source>Recipe, version and authors agree with it.</source>
        <translation>Receta, versión y autores concuerdan con él.</translation>
    </message>
    <message>
        <source>Recipe, version or authors in the store are not those of the signed content.</source>
        <translation>La receta, la versión o los autores del almacén no son los del contenido firmado.</translation>
    </message>
    <message>
        <source>The hash is that of the content.</source>
        <translation>El hash es el del contenido.</translation>
    </message>
    <message>
        <source>The hash in the store is not that of the content.</source>
        <translation>El hash del almacén no es el del contenido.</translation>
    </message>
    <message>
        <source>The key is that of %1 (%2), as the trail tells.</source>
        <translation>La clave es la de %1 (%2), según el registro.</translation>
    </message>
    <message>
        <source>The key was not that of %1 at that time.</source>
        <translation>La clave no era la de %1 en ese momento.</translation>
    </message>
    <message>
        <source>The trail has the signature, given in the role “%1”.</source>
        <translation>El registro contiene la firma, dada en el rol «%1».</translation>
    </message>
    <message>
        <source>The trail does not tell of this signature in the role “%1”.</source>
        <translation>El registro no menciona esta firma en el rol «%1».</translation>
    </message>
    <message>
        <source>Not signed: “%1”.</source>
        <translation>Sin firmar: «%1».</translation>
    </message>
    <message>
        <source>“%1”, signed by %2 on %3.</source>
        <translation>«%1», firmada por %2 el %3.</translation>
    </message>
    <message>
        <source>The signature “%1” does not fit what it stands under.</source>
        <translation>La firma «%1» no corresponde a lo que firma.</translation>
    </message>
    <message>
        <source>Two different people signed, and neither wrote it.</source>
        <translation>Firmaron dos personas distintas, y ninguna la escribió.</translation>
    </message>
    <message>
        <source>Somebody signed what they wrote themselves.</source>
        <translation>Alguien firmó lo que escribió él mismo.</translation>
    </message>
    <message>
        <source>Two signatures of two different people are wanted.</source>
        <translation>Se requieren dos firmas de dos personas distintas.</translation>
    </message>
    <message>
        <source>It was neither withdrawn nor rejected.</source>
        <translation>No se retiró ni se rechazó.</translation>
    </message>
    <message>
        <source>It was withdrawn or rejected, as the trail tells.</source>
        <translation>Se retiró o se rechazó, según el registro.</translation>
    </message>
    <message>
        <source>Its time has come.</source>
        <translation>Ya ha llegado su hora.</translation>
    </message>
    <message>
        <source>It becomes effective on %1.</source>
        <translation>Entra en vigor el %1.</translation>
    </message>
    <message>
        <source>No newer version took its place.</source>
        <translation>Ninguna versión más reciente la ha sustituido.</translation>
    </message>
    <message>
        <source>A newer version took its place.</source>
        <translation>Una versión más reciente la ha sustituido.</translation>
    </message>
    <message>
        <source>There is no such version of a recipe. Refresh the list.</source>
        <translation>No existe esa versión de receta. Actualice la lista.</translation>
    </message>
    <message>
        <source>The audit trail is broken at entry %1, so nothing tells what became of this recipe since it was written. It is not used; have a security officer look at the trail.</source>
        <translation>El registro de auditoría está roto en la entrada %1; nada dice, por tanto, qué fue de esta receta desde que se escribió. No se usa; haga que un responsable de ciberseguridad examine el registro.</translation>
    </message>
</context>
<context>
    <name>RecipeVerifier</name>
    <message>
        <source>This is not a whole SHA-256: it has 64 digits of 0 to 9 and a to f, in groups of four. Compare it with the paper.</source>
        <translation>Esto no es un SHA-256 completo: tiene 64 cifras de 0 a 9 y de a a f, en grupos de cuatro. Compárelo con el papel.</translation>
    </message>
    <message>
        <source>No version of a recipe in this store has that hash. The paper is of another store, or one of the two was changed.</source>
        <translation>Ninguna versión de receta de este almacén tiene ese hash. El papel es de otro almacén, o uno de los dos fue modificado.</translation>
    </message>
</context>
<context>
    <name>RecipeWords</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Version %1 · %2</source>
        <translation>Versión %1 · %2</translation>
    </message>
    <message>
        <source>Written by %1, changed %2</source>
        <translation>Escrita por %1, modificada %2</translation>
    </message>
    <message>
        <source>%1 by %2, %3</source>
        <translation>%1 por %2, %3</translation>
    </message>
    <message>
        <source>Effective since %1</source>
        <translation>Vigente desde %1</translation>
    </message>
    <message>
        <source>Effective from %1</source>
        <translation>Vigente a partir de %1</translation>
    </message>
    <message>
        <source>Effective as soon as both have signed</source>
        <translation>Vigente en cuanto ambos hayan firmado</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <comment>limits</comment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>from %1</source>
        <comment>limit</comment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>up to %1</source>
        <comment>limit</comment>
        <translation>hasta %1</translation>
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
        <translation>Se quitan enseguida</translation>
    </message>
    <message>
        <source>Nothing; all roles are kept.</source>
        <translation>Nada; todos los roles se mantienen.</translation>
    </message>
    <message>
        <source>Open an access review</source>
        <translation>Abrir una revisión de accesos</translation>
    </message>
    <message>
        <source>Every role that somebody holds now is listed with when it was last used. You keep or remove each and sign; until then nothing changes. One review is open at a time.</source>
        <translation>Se lista cada rol que alguien tiene ahora, con su último uso. Usted mantiene o quita cada uno y firma; hasta entonces no cambia nada. Solo hay una revisión abierta a la vez.</translation>
    </message>
    <message>
        <source>Open the review</source>
        <translation>Abrir la revisión</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove the role “%1” from %2</source>
        <translation>Quitar el rol «%1» a %2</translation>
    </message>
    <message>
        <source>The role goes when the review is signed. Until then this can be decided anew.</source>
        <translation>El rol se va cuando la revisión se firma. Hasta entonces se puede decidir de nuevo.</translation>
    </message>
    <message>
        <source>Mark for removal</source>
        <translation>Marcar para quitar</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Sign the review: all roles are kept</source>
        <translation>Firmar la revisión: todos los roles se mantienen</translation>
    </message>
    <message numerus="yes">
        <source>Sign the review: %n role(s) are removed</source>
        <translation>
            <numerusform>Firmar la revisión: se quita %n rol</numerusform>
            <numerusform>Firmar la revisión: se quitan %n roles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are kept. A signed review cannot be changed any more.</source>
        <translation>
            <numerusform>Se mantiene %n rol. Una revisión firmada ya no se puede cambiar.</numerusform>
            <numerusform>Se mantienen %n roles. Una revisión firmada ya no se puede cambiar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sign the review</source>
        <translation>Firmar la revisión</translation>
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
        <translation>Rol</translation>
    </message>
    <message>
        <source>Held since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dado por</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1, disabled</source>
        <translation>%1, deshabilitada</translation>
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
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Access review of %1</source>
        <translation>Revisión de accesos de %1</translation>
    </message>
    <message>
        <source>Opened by %1, %2</source>
        <translation>Abierta por %1, %2</translation>
    </message>
    <message>
        <source>Signed by %1, %2</source>
        <translation>Firmada por %1, %2</translation>
    </message>
    <message>
        <source>Not signed: this list is a draft.</source>
        <translation>Sin firmar: esta lista es un borrador.</translation>
    </message>
    <message>
        <source>Roles: %1. Decided: %2. Removed: %3.</source>
        <translation>Roles: %1. Decididos: %2. Quitados: %3.</translation>
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
        <translation>Firmante</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>SHA-256 of what was signed</source>
        <translation>SHA-256 de lo firmado</translation>
    </message>
    <message>
        <source>Ed25519 signature</source>
        <translation>Firma Ed25519</translation>
    </message>
    <message>
        <source>Fingerprint of the signer&apos;s public key</source>
        <translation>Huella de la clave pública del firmante</translation>
    </message>
    <message>
        <source>Checked %1</source>
        <translation>Comprobado %1</translation>
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
        <translation>%1 no se guardó: %2. Elija otra carpeta o haga sitio allí.</translation>
    </message>
</context>
<context>
    <name>ReviewWords</name>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) ago</source>
        <translation>
            <numerusform>hace %n día</numerusform>
            <numerusform>hace %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Set-up</source>
        <translation>Configuración</translation>
    </message>
    <message>
        <source>Review of %1</source>
        <translation>Revisión de %1</translation>
    </message>
    <message>
        <source>%1 of %2 decided</source>
        <translation>%1 de %2 decididos</translation>
    </message>
    <message>
        <source>Signed by %1</source>
        <translation>Firmada por %1</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n role(s) removed</source>
        <translation>
            <numerusform>%1, %n rol quitado</numerusform>
            <numerusform>%1, %n roles quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>I have looked at who holds which role, and each is kept or removed as it says.</source>
        <translation>He mirado quién tiene qué rol, y cada uno se mantiene o se quita como consta.</translation>
    </message>
    <message>
        <source>Not signed yet.</source>
        <translation>Sin firmar todavía.</translation>
    </message>
    <message>
        <source>Verified: the signature is that of the signer&apos;s key, and the list is as it was signed.</source>
        <translation>Verificada: la firma es de la clave del firmante y la lista está como se firmó.</translation>
    </message>
    <message>
        <source>Not verified: the list, the signature or the key is not what was signed. Do not rely on it; have the audit trail verified and open a new review.</source>
        <translation>No verificada: la lista, la firma o la clave no es lo que se firmó. No se fíe; haga verificar el registro de auditoría y abra una revisión nueva.</translation>
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
    <name>RoleDesk</name>
    <message>
        <source>“%1” does not hold the role “%2”; there is nothing to take away.</source>
        <translation>«%1» no tiene el rol «%2»; no hay nada que quitar.</translation>
    </message>
    <message>
        <source>“%1” holds the role “%2” already.</source>
        <translation>«%1» ya tiene el rol «%2».</translation>
    </message>
    <message>
        <source>The account “%1” is disabled. Enable it first, so that nobody is given a role unseen.</source>
        <translation>La cuenta «%1» está deshabilitada. Habilítela primero, para que nadie reciba un rol sin que se vea.</translation>
    </message>
    <message>
        <source>The same change was asked for already and waits for a second person to confirm it.</source>
        <translation>Ya se pidió el mismo cambio y espera a que una segunda persona lo confirme.</translation>
    </message>
    <message>
        <source>There is no such change of a role. Look at the list again.</source>
        <translation>No existe ese cambio de rol. Mire de nuevo la lista.</translation>
    </message>
    <message>
        <source>This change was decided meanwhile. Look at the list again.</source>
        <translation>Este cambio se decidió entretanto. Mire de nuevo la lista.</translation>
    </message>
    <message>
        <source>Nobody confirmed this change within 7 days, so it is void. It has to be asked for again.</source>
        <translation>Nadie confirmó este cambio en 7 días, así que ya no vale. Hay que pedirlo de nuevo.</translation>
    </message>
    <message>
        <source>“%1”, who asked for this change, may no longer ask for it. Refuse it; another administrator can ask for it again.</source>
        <translation>«%1», que pidió este cambio, ya no puede pedirlo. Rechácelo; otro administrador puede pedirlo de nuevo.</translation>
    </message>
    <message>
        <source>The emergency account confirms no changes of roles, since it is not certain who uses it. Sign in with an account of your own.</source>
        <translation>La cuenta de emergencia no confirma cambios de roles, pues no se sabe con certeza quién la usa. Entre con una cuenta propia.</translation>
    </message>
    <message>
        <source>“%1” asked for this change. You may take back only what you asked for yourself.</source>
        <translation>«%1» pidió este cambio. Solo puede retirar lo que usted pidió.</translation>
    </message>
    <message>
        <source>A group of the plant&apos;s directory asks for this role. Whoever may change the directory&apos;s settings does not confirm it as well; a security officer does.</source>
        <translation>Un grupo del directorio de la planta pide este rol. Quien puede cambiar los ajustes del directorio no lo confirma además; lo hace un responsable de ciberseguridad.</translation>
    </message>
</context>
<context>
    <name>RoleRules</name>
    <message>
        <source>A recipe is signed by two people, one of each role.</source>
        <translation>Una receta la firman dos personas, una de cada rol.</translation>
    </message>
    <message>
        <source>A security officer signs no recipes.</source>
        <translation>Un responsable de ciberseguridad no firma recetas.</translation>
    </message>
    <message>
        <source>Who asks for a privileged role does not confirm it.</source>
        <translation>Quien pide un rol privilegiado no lo confirma.</translation>
    </message>
    <message>
        <source>Nobody holds the roles “%1” and “%2” together. %3 Take one of them away first, or choose somebody else.</source>
        <translation>Nadie tiene a la vez los roles «%1» y «%2». %3 Quite antes uno, o elija a otra persona.</translation>
    </message>
    <message>
        <source>An auditor reads, and changes nothing.</source>
        <translation>Un auditor lee y no cambia nada.</translation>
    </message>
    <message>
        <source>This is the last administrator who can sign in; without one nobody could give access any more. Make somebody else administrator first.</source>
        <translation>Es el último administrador que puede entrar; sin él nadie podría dar acceso. Nombre antes a otro administrador.</translation>
    </message>
    <message>
        <source>This is the last security officer who can sign in; without one nobody would watch over the administrators. Make somebody else security officer first.</source>
        <translation>Es el último responsable de ciberseguridad que puede entrar; sin él nadie vigilaría a los administradores. Nombre antes a otro.</translation>
    </message>
    <message>
        <source>Nobody changes their own roles, nor those of a second account of theirs. Ask another administrator.</source>
        <translation>Nadie cambia sus propios roles ni los de una segunda cuenta suya. Pídalo a otro administrador.</translation>
    </message>
    <message>
        <source>You asked for this change yourself, so it takes a second person to confirm it. Ask another administrator or a security officer.</source>
        <translation>Usted mismo pidió este cambio, así que debe confirmarlo una segunda persona. Pídalo a otro administrador o a un responsable de ciberseguridad.</translation>
    </message>
    <message>
        <source>This change is of your own roles, so somebody else has to confirm it. Ask another administrator or a security officer.</source>
        <translation>Este cambio es de sus propios roles, así que debe confirmarlo otra persona. Pídalo a otro administrador o a un responsable de ciberseguridad.</translation>
    </message>
</context>
<context>
    <name>RouteRepository</name>
    <message>
        <source>There is one with the name “%1” already. Choose another name.</source>
        <translation>Ya existe el nombre «%1». Elija otro nombre.</translation>
    </message>
    <message>
        <source>It is not there any more: somebody removed it meanwhile.</source>
        <translation>Ya no existe: se quitó entretanto.</translation>
    </message>
</context>
<context>
    <name>RouteWords</name>
    <message>
        <source>%1 more</source>
        <comment>lines, classes, addresses</comment>
        <translation>%1 más</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <comment>a list</comment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>a name</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Critical alarms</source>
        <translation>Alarmas críticas</translation>
    </message>
    <message>
        <source>Critical and high alarms</source>
        <translation>Alarmas críticas y altas</translation>
    </message>
    <message>
        <source>Critical, high and medium alarms</source>
        <translation>Alarmas críticas, altas y medias</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Todas las alarmas</translation>
    </message>
    <message>
        <source>the process</source>
        <comment>alarms from …</comment>
        <translation>proceso</translation>
    </message>
    <message>
        <source>security</source>
        <comment>alarms from …</comment>
        <translation>seguridad</translation>
    </message>
    <message>
        <source>the system</source>
        <comment>alarms from …</comment>
        <translation>sistema</translation>
    </message>
    <message>
        <source>at once to %1</source>
        <translation>enseguida a %1</translation>
    </message>
    <message>
        <source>after %1 min to %2</source>
        <translation>tras %1 min a %2</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) wait.</source>
        <translation>
            <numerusform>%n mensaje espera.</numerusform>
            <numerusform>%n mensajes esperan.</numerusform>
        </translation>
    </message>
    <message>
        <source>Last sent %1.</source>
        <translation>Último envío: %1.</translation>
    </message>
    <message>
        <source>Nothing was sent yet.</source>
        <translation>Aún no se ha enviado nada.</translation>
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
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1 of class %2</source>
        <comment>alarms, class</comment>
        <translation>%1 de la clase %2</translation>
    </message>
    <message>
        <source>%1 of the classes %2</source>
        <comment>alarms, classes</comment>
        <translation>%1 de las clases %2</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <comment>alarms, lines</comment>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>TLS, host</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>StartTLS</source>
        <translation>StartTLS</translation>
    </message>
    <message>
        <source>%1 to %2, from %3</source>
        <comment>StartTLS, host, address</comment>
        <translation>%1 a %2, desde %3</translation>
    </message>
    <message>
        <source>nobody yet</source>
        <translation>nadie aún</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>alarms, who is told</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Desactivado.</translation>
    </message>
    <message>
        <source>Not sending since %1.</source>
        <translation>Sin enviar desde %1.</translation>
    </message>
    <message>
        <source>Sending.</source>
        <translation>Enviando.</translation>
    </message>
    <message>
        <source>All that came was sent.</source>
        <translation>Se envió todo lo recibido.</translation>
    </message>
</context>
<context>
    <name>RoutingChanges</name>
    <message>
        <source>It is not there any more: somebody removed it meanwhile.</source>
        <translation>Ya no existe: se quitó entretanto.</translation>
    </message>
    <message>
        <source>Server, certificates or the name to sign in with are others than before. Enter the password anew, so that the kept one does not go to a server it was not meant for.</source>
        <translation>El servidor, los certificados o el nombre para iniciar sesión son otros que antes. Introduzca de nuevo la contraseña, para que la guardada no llegue a un servidor al que no iba destinada.</translation>
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
    <name>SecurityKey</name>
    <message>
        <source>No security key is plugged in. Plug yours in and try again.</source>
        <translation>No hay ninguna llave de seguridad conectada. Conecte la suya e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The security key was taken out before it was done. Plug it in and try again.</source>
        <translation>La llave de seguridad se retiró antes de terminar. Conéctela e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>This security key is not registered for you. Plug in the one that you registered, or use another second factor.</source>
        <translation>Esta llave de seguridad no está registrada para usted. Conecte la que registró o use otro segundo factor.</translation>
    </message>
    <message>
        <source>This security key is registered for you already. There is nothing left to do with it; to add a spare one, plug in another key.</source>
        <translation>Esta llave de seguridad ya está registrada para usted. No queda nada por hacer; para añadir una de reserva, conecte otra.</translation>
    </message>
    <message>
        <source>This security key cannot check a PIN, so that whoever finds it could use it. Use a key that supports FIDO2.</source>
        <translation>Esta llave de seguridad no puede comprobar un PIN, así que quien la encuentre podría usarla. Use una llave compatible con FIDO2.</translation>
    </message>
    <message>
        <source>This security key has no PIN yet, so that whoever finds it could use it. Choose a PIN for it first.</source>
        <translation>Esta llave de seguridad aún no tiene PIN, así que quien la encuentre podría usarla. Elija primero un PIN.</translation>
    </message>
    <message>
        <source>The security key does not take this PIN. Choose one of 4 to 63 characters; some keys ask for 6 or more.</source>
        <translation>La llave de seguridad no acepta este PIN. Elija uno de 4 a 63 caracteres; algunas llaves piden 6 o más.</translation>
    </message>
    <message>
        <source>This security key has a PIN already, which stays as it is. To change it, use the tool of the key&apos;s maker.</source>
        <translation>Esta llave de seguridad ya tiene un PIN, que queda como está. Para cambiarlo use la herramienta del fabricante.</translation>
    </message>
    <message>
        <source>The PIN of a security key has 4 to 63 characters. This one was not tried. Type the PIN of the key, not your password.</source>
        <translation>El PIN de una llave de seguridad tiene de 4 a 63 caracteres. Este no se probó. Escriba el PIN de la llave, no su contraseña.</translation>
    </message>
    <message>
        <source>The PIN of the security key is wrong. Tries left before the key blocks itself: %1.</source>
        <translation>El PIN de la llave de seguridad es incorrecto. Intentos que quedan antes de que se bloquee: %1.</translation>
    </message>
    <message>
        <source>The security key has blocked itself after too many wrong PINs, and cannot be used any more. Use another second factor, or ask an administrator to reset yours; the key is of use again only after it is erased with its maker&apos;s tool.</source>
        <translation>La llave de seguridad se ha bloqueado tras demasiados PIN incorrectos y ya no se puede usar. Use otro segundo factor o pida a un administrador que restablezca el suyo; la llave solo sirve de nuevo tras borrarla con la herramienta del fabricante.</translation>
    </message>
    <message>
        <source>The security key takes no PIN for now, after three wrong ones in a row. Take it out, plug it in again and type the PIN with care.</source>
        <translation>La llave de seguridad no acepta PIN por ahora, tras tres incorrectos seguidos. Retírela, conéctela de nuevo y escriba el PIN con cuidado.</translation>
    </message>
    <message>
        <source>The security key was not touched in time. Try again, and touch it when it blinks.</source>
        <translation>La llave de seguridad no se tocó a tiempo. Inténtelo de nuevo y tóquela cuando parpadee.</translation>
    </message>
    <message>
        <source>The security key was not used: you cancelled it.</source>
        <translation>La llave de seguridad no se usó: usted lo canceló.</translation>
    </message>
    <message>
        <source>The security key gave no usable answer. Take it out, plug it in again and try again. If this stays so, the key is broken: use another one.</source>
        <translation>La llave de seguridad no dio una respuesta utilizable. Retírela, conéctela de nuevo e inténtelo otra vez. Si sigue así, está averiada: use otra.</translation>
    </message>
    <message>
        <source>This security key does not prove that it made its key pair itself, in a way known here. Use another one.</source>
        <translation>Esta llave de seguridad no demuestra, de un modo conocido aquí, que creó ella misma su par de claves. Use otra.</translation>
    </message>
    <message>
        <source>The answer of the security key is not accepted: it does not fit what was asked. Try again; if this stays so, tell your security officer.</source>
        <translation>La respuesta de la llave de seguridad no se acepta: no corresponde a lo pedido. Inténtelo de nuevo; si sigue así, avise a su responsable de ciberseguridad.</translation>
    </message>
    <message>
        <source>The security key counts behind what it counted before, so that a copy of it may be in use. It is not accepted. Tell your security officer, and register another key.</source>
        <translation>La llave de seguridad cuenta menos que antes, así que puede haber una copia en uso. No se acepta. Avise a su responsable de ciberseguridad y registre otra llave.</translation>
    </message>
    <message>
        <source>The security key could not be asked: the question to it is incomplete. Start again.</source>
        <translation>No se pudo consultar la llave de seguridad: la pregunta está incompleta. Empiece de nuevo.</translation>
    </message>
</context>
<context>
    <name>SecurityNotices</name>
    <message>
        <source>Many accounts are being tried at %1</source>
        <translation>Se prueban muchas cuentas en %1</translation>
    </message>
    <message>
        <source>Somebody guesses passwords of one account after the other. Go and see who is at that workstation, and end sessions that nobody there can explain.</source>
        <translation>Alguien adivina contraseñas de una cuenta tras otra. Vaya a ver quién está en esa estación y cierre las sesiones que nadie allí sepa explicar.</translation>
    </message>
    <message>
        <source>Sign-in has to wait for %1 after wrong tries</source>
        <translation>El acceso debe esperar para %1 tras intentos incorrectos</translation>
    </message>
    <message>
        <source>Ask the person whether it was them. If it was, a one-time password helps; if not, somebody guesses, and the wait slows them down.</source>
        <translation>Pregunte a la persona si fue ella. Si fue así, ayuda una contraseña de un solo uso; si no, alguien adivina, y la espera lo frena.</translation>
    </message>
    <message>
        <source>Emergency access was opened by somebody who gave the name “%1”</source>
        <translation>Abrió el acceso de emergencia alguien que dio el nombre «%1»</translation>
    </message>
    <message>
        <source>The name is not proven. Call the person at once. If it was not them, close the access under Emergency. Afterwards two people have to review it, and a new phrase has to be sealed.</source>
        <translation>El nombre no está probado. Llame enseguida a la persona. Si no fue ella, cierre el acceso en Emergencia. Después dos personas deben revisarlo y hay que sellar una frase nueva.</translation>
    </message>
    <message>
        <source>The emergency access of “%1” has not been reviewed for more than a day</source>
        <translation>El acceso de emergencia de «%1» lleva más de un día sin revisar</translation>
    </message>
    <message>
        <source>Two people who did not open it have to look at what was done under it, and sign that under Emergency.</source>
        <translation>Dos personas que no lo abrieron deben mirar lo que se hizo y firmarlo en Emergencia.</translation>
    </message>
    <message>
        <source>A security key of %1 seems to have been copied</source>
        <translation>Una llave de seguridad de %1 parece haber sido copiada</translation>
    </message>
    <message>
        <source>Its counter went back, which a genuine key never does; the sign-in was refused. Remove the key from the account, end the person&apos;s sessions and give them a new key.</source>
        <translation>Su contador retrocedió, cosa que una llave auténtica nunca hace; se rechazó el acceso. Quite la llave de la cuenta, cierre las sesiones de la persona y dele una llave nueva.</translation>
    </message>
    <message>
        <source>%1 signed in with a recovery code</source>
        <translation>%1 entró con un código de recuperación</translation>
    </message>
    <message>
        <source>Ask whether the phone or key is lost. If they did not do it, reset the password and the second factor.</source>
        <translation>Pregunte si se perdió el teléfono o la llave. Si no fue la persona, restablezca la contraseña y el segundo factor.</translation>
    </message>
    <message>
        <source>%1 was given a privileged role</source>
        <translation>Se dio a %1 un rol privilegiado</translation>
    </message>
    <message>
        <source>Check with who asked and who confirmed that it is meant so; both stand in the audit trail.</source>
        <translation>Compruebe con quien lo pidió y quien lo confirmó que es así; ambos están en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Sign-in rules were made weaker for the role “%1”</source>
        <translation>Se debilitaron las reglas de acceso del rol «%1»</translation>
    </message>
    <message>
        <source>Check with who changed them that it is meant so; before and after stand in the audit trail.</source>
        <translation>Compruebe con quien las cambió que es así; el antes y el después están en el registro de auditoría.</translation>
    </message>
    <message>
        <source>The plant&apos;s directory cannot be reached</source>
        <translation>No se alcanza el directorio de la planta</translation>
    </message>
    <message>
        <source>Accounts of the directory cannot sign in until it can; local accounts can. Check the network, the directory&apos;s server and its certificate.</source>
        <translation>Las cuentas del directorio no pueden entrar hasta que se alcance; las locales sí. Compruebe la red, el servidor del directorio y su certificado.</translation>
    </message>
    <message>
        <source>The directory disabled the account %1</source>
        <translation>El directorio deshabilitó la cuenta %1</translation>
    </message>
    <message>
        <source>Their sessions were ended here. Nothing is to be done if the directory&apos;s administrators meant it so.</source>
        <translation>Sus sesiones aquí se cerraron. No hay nada que hacer si los administradores del directorio lo querían así.</translation>
    </message>
    <message>
        <source>Password or second factor of the privileged account %1 were reset</source>
        <translation>Se restableció la contraseña o el segundo factor de la cuenta privilegiada %1</translation>
    </message>
    <message>
        <source>Ask the person whether they wanted it. If not, disable the account at once and look in the audit trail for what the one who reset it did.</source>
        <translation>Pregunte a la persona si lo quería. Si no, deshabilite la cuenta enseguida y mire en el registro de auditoría qué hizo quien la restableció.</translation>
    </message>
    <message>
        <source>Something about security needs a look: %1</source>
        <translation>Algo de seguridad necesita atención: %1</translation>
    </message>
    <message>
        <source>This version of the program does not know this notice. Look in the audit trail for what happened at that time.</source>
        <translation>Esta versión del programa no conoce este aviso. Mire en el registro de auditoría qué pasó en ese momento.</translation>
    </message>
    <message>
        <source>There is no such security notice. Refresh the list.</source>
        <translation>No existe ese aviso de seguridad. Actualice la lista.</translation>
    </message>
    <message>
        <source>%1 acknowledged this notice already; nothing is left to do here.</source>
        <translation>%1 ya reconoció este aviso; aquí no queda nada por hacer.</translation>
    </message>
    <message>
        <source>Under emergency access no security notice can be acknowledged, since it would silence the alarm about that access itself. Somebody signed in with their own account has to do it.</source>
        <translation>Con el acceso de emergencia no se pueden reconocer avisos de seguridad, pues silenciaría la alarma sobre ese mismo acceso. Debe hacerlo alguien que haya entrado con su propia cuenta.</translation>
    </message>
    <message>
        <source>The plant&apos;s directory asks for a privileged role for %1</source>
        <translation>El directorio de la planta pide un rol privilegiado para %1</translation>
    </message>
    <message>
        <source>The role waits under People for somebody to confirm it. Ask those who run the directory whether they put the person into that group; if not, refuse the role and have the directory looked at.</source>
        <translation>El rol espera en «Personas» a que alguien lo confirme. Pregunte a quienes llevan el directorio si pusieron a la persona en ese grupo; si no, rechace el rol y haga revisar el directorio.</translation>
    </message>
    <message>
        <source>Password or second factor of %1 were reset</source>
        <translation>Se restableció la contraseña o el segundo factor de %1</translation>
    </message>
    <message>
        <source>Ask the person whether they wanted it. If not, disable the account and look in the audit trail for what the one who reset it did.</source>
        <translation>Pregunte a la persona si lo quería. Si no, desactive la cuenta y busque en el registro de auditoría qué hizo quien la restableció.</translation>
    </message>
    <message>
        <source>This notice is about what you did yourself, so somebody else has to acknowledge it: another administrator or a security officer.</source>
        <translation>Este aviso trata de lo que hizo usted, así que debe reconocerlo otra persona: otro administrador o un responsable de ciberseguridad.</translation>
    </message>
    <message>
        <source>A value in the PLC is not the signed one: %1</source>
        <translation>Un valor del PLC no es el firmado: %1</translation>
    </message>
    <message>
        <source>Find out who or what changed it before the line goes on. Recipes, Drift shows what is expected, what was found and since when; loading the recipe again puts the signed value back.</source>
        <translation>Averigüe quién o qué lo cambió antes de que la línea continúe. Recetas, Deriva muestra qué se espera, qué se encontró y desde cuándo; cargar la receta de nuevo repone el valor firmado.</translation>
    </message>
    <message>
        <source>Another recipe than the one loaded here is in %1</source>
        <translation>En %1 hay otra receta que la cargada aquí</translation>
    </message>
    <message>
        <source>Somebody loaded the PLC past this console, or its memory was lost. Stop and check the line, then load the recipe again.</source>
        <translation>Alguien cargó el PLC sin pasar por esta consola, o se perdió su memoria. Pare y compruebe la línea, y después cargue la receta de nuevo.</translation>
    </message>
    <message>
        <source>A measured value moves away from its target: %1</source>
        <translation>Un valor medido se aleja de su objetivo: %1</translation>
    </message>
    <message>
        <source>It is inside its limits, but a control chart says that it is no chance. Recipes, Drift shows the chart. Check the instrument, the material and the machine.</source>
        <translation>Está dentro de sus límites, pero un gráfico de control indica que no es casualidad. Recetas, Deriva muestra el gráfico. Compruebe el instrumento, el material y la máquina.</translation>
    </message>
    <message>
        <source>Quality withdrew a recipe: %1</source>
        <translation>Calidad retiró una receta: %1</translation>
    </message>
    <message>
        <source>It must not be used any more. Where it still runs, stop the line and load another recipe; the reason stands with the version.</source>
        <translation>Ya no debe usarse. Donde todavía se ejecute, pare la línea y cargue otra receta; el motivo figura con la versión.</translation>
    </message>
    <message>
        <source>A recipe waits too long for its signatures: %1</source>
        <translation>Una receta espera demasiado sus firmas: %1</translation>
    </message>
    <message>
        <source>Ask the process or quality engineers to sign or reject it under Approvals.</source>
        <translation>Pida a los ingenieros de proceso o de calidad que la firmen o la rechacen en Aprobaciones.</translation>
    </message>
    <message>
        <source>A recipe is only partly in the PLC: %1</source>
        <translation>Una receta está solo en parte en el PLC: %1</translation>
    </message>
    <message>
        <source>The line must not run with a mixture. Recipes shows what is in the PLC now; load the recipe again or restore the former set.</source>
        <translation>La línea no debe funcionar con una mezcla. Recetas muestra qué hay ahora en el PLC; cargue la receta de nuevo o restaure el conjunto anterior.</translation>
    </message>
    <message>
        <source>The recipe that runs cannot be verified any more: %1</source>
        <translation>La receta que se ejecuta ya no se puede verificar: %1</translation>
    </message>
    <message>
        <source>Its signatures, its content or the trail are not what was signed. Treat the store as tampered with: keep a copy of it and restore one you trust.</source>
        <translation>Sus firmas, su contenido o el registro no son lo que se firmó. Considere el almacén manipulado: guarde una copia y restaure una en la que confíe.</translation>
    </message>
    <message>
        <source>The audit trail does not hold; no checkpoint is signed</source>
        <translation>El registro de auditoría no es íntegro; no se firma ningún punto de control</translation>
    </message>
    <message>
        <source>Somebody changed the store by hand, or its disk is failing. Verify the trail under Audit, keep a copy of the store, and find out who had access to it.</source>
        <translation>Alguien modificó el almacén a mano, o su disco está fallando. Verifique el registro en Auditoría, guarde una copia del almacén y averigüe quién tuvo acceso a él.</translation>
    </message>
</context>
<context>
    <name>SessionDesk</name>
    <message>
        <source>This session has ended already. Look at the list again.</source>
        <translation>Esta sesión ya se cerró. Mire de nuevo la lista.</translation>
    </message>
    <message>
        <source>There is no such session. Look at the list again.</source>
        <translation>No existe esa sesión. Mire de nuevo la lista.</translation>
    </message>
</context>
<context>
    <name>ShelveReason</name>
    <message>
        <source>Known, and being worked on</source>
        <translation>Conocida y en curso de solución</translation>
    </message>
    <message>
        <source>The sensor is faulty</source>
        <translation>El sensor está averiado</translation>
    </message>
    <message>
        <source>Cleaning or changeover</source>
        <translation>Limpieza o cambio de formato</translation>
    </message>
    <message>
        <source>Comes and goes without need</source>
        <translation>Va y viene sin necesidad</translation>
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
    <message>
        <source>The plant&apos;s directory knows you, but none of your groups stands for a role here. Ask an administrator to map one of your groups, or the directory&apos;s keeper to put you into one.</source>
        <translation>El directorio de la planta le conoce, pero ninguno de sus grupos corresponde a un rol aquí. Pida a un administrador que asigne uno de sus grupos, o a quien gestiona el directorio que le incluya en uno.</translation>
    </message>
    <message>
        <source>Setting up this account took too long. Start again with name and password.</source>
        <translation>Configurar esta cuenta llevó demasiado tiempo. Empiece de nuevo con nombre y contraseña.</translation>
    </message>
    <message>
        <source>Your role demands a security key; a code of the authenticator is not enough. Use your key, or a recovery code if it is lost.</source>
        <translation>Su rol exige una llave de seguridad; un código del autenticador no basta. Use su llave, o un código de recuperación si la perdió.</translation>
    </message>
    <message>
        <source>No security key is registered for this account. Use a code, and add a key under “My account”.</source>
        <translation>No hay ninguna llave de seguridad registrada para esta cuenta. Use un código y añada una llave en «Mi cuenta».</translation>
    </message>
    <message>
        <source>The plant&apos;s directory gives you a role that takes two people here: it waits until an administrator or a security officer confirms it under People. Ask one of them, then sign in again.</source>
        <translation>El directorio de la planta le da un rol que aquí requiere dos personas: espera a que un administrador o un responsable de ciberseguridad lo confirme en «Personas». Hable con uno de ellos y vuelva a iniciar sesión.</translation>
    </message>
    <message>
        <source>The plant&apos;s directory gives you a role that takes two people here, and it was refused. Ask a security officer; the directory asks again after seven days at the earliest.</source>
        <translation>El directorio de la planta le da un rol que aquí requiere dos personas, y se rechazó. Pregunte a un responsable de ciberseguridad; el directorio vuelve a pedirlo a los siete días como pronto.</translation>
    </message>
    <message>
        <source>This is not the phrase that opened this access. Type its ten words as they stand on the paper.</source>
        <translation>Esta no es la frase que abrió este acceso. Escriba sus diez palabras tal como están en el papel.</translation>
    </message>
</context>
<context>
    <name>SigningDuties</name>
    <message>
        <source>Your signing key was replaced meanwhile, so nothing was signed. Sign again.</source>
        <translation>Su clave de firma se sustituyó entretanto, así que no se firmó nada. Firme de nuevo.</translation>
    </message>
    <message>
        <source>Not under emergency access: it would judge over itself. Somebody signed in with their own account has to do this.</source>
        <translation>No con el acceso de emergencia: se juzgaría a sí mismo. Debe hacerlo alguien que haya entrado con su propia cuenta.</translation>
    </message>
    <message>
        <source>This was asked for under an emergency access that was opened in your name, or under which your own account was changed, so somebody else has to confirm it.</source>
        <translation>Esto se pidió con un acceso de emergencia abierto a su nombre, o con el que se cambió su propia cuenta, así que debe confirmarlo otra persona.</translation>
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
    <name>StrictJson</name>
    <message>
        <source>There is nothing in it.</source>
        <translation>No contiene nada.</translation>
    </message>
    <message>
        <source>There is more after the end of the value. Remove it.</source>
        <translation>Hay algo más después del final del valor. Quítelo.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>The text ends where there must be %1.</source>
        <translation>El texto acaba donde debe haber %1.</translation>
    </message>
    <message>
        <source>This is not UTF-8. Save the file as UTF-8.</source>
        <translation>Esto no es UTF-8. Guarde el archivo como UTF-8.</translation>
    </message>
    <message>
        <source>There is “%1” where there must be %2.</source>
        <translation>Hay «%1» donde debe haber %2.</translation>
    </message>
    <message>
        <source>JSON has no NaN and no infinity. Write a number.</source>
        <translation>JSON no tiene NaN ni infinito. Escriba un número.</translation>
    </message>
    <message>
        <source>a value</source>
        <translation>un valor</translation>
    </message>
    <message>
        <source>Objects and arrays lie more than %1 deep here.</source>
        <translation>Aquí hay objetos y arrays anidados a más de %1 niveles.</translation>
    </message>
    <message>
        <source>“,” or “}”</source>
        <translation>«,» o «}»</translation>
    </message>
    <message>
        <source>a key in quotation marks</source>
        <translation>una clave entre comillas</translation>
    </message>
    <message>
        <source>The key “%1” is there twice in the same object. Remove one of them.</source>
        <translation>La clave «%1» está dos veces en el mismo objeto. Quite una de ellas.</translation>
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
        <translation>Hay un fin de línea u otro carácter de control en una cadena. Escríbalo como secuencia de escape, por ejemplo \n.</translation>
    </message>
    <message>
        <source>The string that begins here is not closed.</source>
        <translation>La cadena que empieza aquí no se cierra.</translation>
    </message>
    <message>
        <source>JSON has no such escape after “\”.</source>
        <translation>JSON no tiene esa secuencia de escape después de «\».</translation>
    </message>
    <message>
        <source>After “\u” there must be four hexadecimal digits.</source>
        <translation>Después de «\u» debe haber cuatro cifras hexadecimales.</translation>
    </message>
    <message>
        <source>This is half of a surrogate pair, which is no character. Write both halves, or the character itself.</source>
        <translation>Esto es la mitad de un par sustituto, que no es ningún carácter. Escriba ambas mitades o el propio carácter.</translation>
    </message>
    <message>
        <source>a digit</source>
        <translation>una cifra</translation>
    </message>
    <message>
        <source>A number must not begin with a 0 too many.</source>
        <translation>Un número no debe empezar con un 0 de más.</translation>
    </message>
    <message>
        <source>This number is too large or too small for a number of 64 bits.</source>
        <translation>Este número es demasiado grande o demasiado pequeño para un número de 64 bits.</translation>
    </message>
    <message>
        <source>This is not JSON that can be read, so nothing was taken from it. Correct it and try again.</source>
        <translation>Esto no es JSON legible, así que no se tomó nada de él. Corríjalo e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The text is larger than %1 and was not read. Choose the right file.</source>
        <translation>El texto supera %1 y no se leyó. Elija el archivo correcto.</translation>
    </message>
</context>
<context>
    <name>SyslogCredentials</name>
    <message>
        <source>%1 is a folder or a device. Choose a file.</source>
        <translation>%1 es una carpeta o un dispositivo. Elija un archivo.</translation>
    </message>
    <message>
        <source>The certificate in %1 expired on %2, so no receiver accepts it. Have a new one made.</source>
        <translation>El certificado de %1 caducó el %2, así que ningún receptor lo acepta. Pida que se emita uno nuevo.</translation>
    </message>
    <message>
        <source>The certificate in %1 is not valid before %2. Check the clock of this computer, or have a new one made.</source>
        <translation>El certificado de %1 no vale antes del %2. Compruebe el reloj de este ordenador o pida que se emita uno nuevo.</translation>
    </message>
    <message>
        <source>The private key %1 is encrypted with a password, which nobody is there to type when alarms are sent. Save it without one, readable by its owner only.</source>
        <translation>La clave privada %1 está cifrada con una contraseña, y no hay nadie para escribirla cuando se envían alarmas. Guárdela sin contraseña, legible solo por su propietario.</translation>
    </message>
    <message>
        <source>The private key %1 belongs to another certificate. Choose the pair that was made together.</source>
        <translation>La clave privada %1 pertenece a otro certificado. Elija la pareja que se creó junta.</translation>
    </message>
    <message>
        <source>The file %1 holds no private key that can be used. Choose an RSA or EC key in PEM form.</source>
        <translation>El archivo %1 no contiene ninguna clave privada utilizable. Elija una clave RSA o EC en formato PEM.</translation>
    </message>
    <message>
        <source>The private key %1 can be read by others on this computer. Let only its owner read it (chmod 600), and have a new one made if others may have.</source>
        <translation>Otros pueden leer la clave privada %1 en este ordenador. Permita leerla solo a su propietario (chmod 600), y pida que se cree una nueva si otros pueden haberla leído.</translation>
    </message>
    <message>
        <source>The file %1 holds no certificate. Choose one that begins with “-----BEGIN CERTIFICATE-----”.</source>
        <translation>El archivo %1 no contiene ningún certificado. Elija uno que empiece por «-----BEGIN CERTIFICATE-----».</translation>
    </message>
</context>
<context>
    <name>SyslogProblem</name>
    <message>
        <source>The certificate of the receiver %1 expired on %2, so nothing is sent to it. Have it renewed there.</source>
        <translation>El certificado del receptor %1 caducó el %2, así que no se le envía nada. Pida que se renueve allí.</translation>
    </message>
    <message>
        <source>The certificate of the receiver %1 is not valid before %2, so nothing is sent to it. Check the clock of this computer and of the receiver.</source>
        <translation>El certificado del receptor %1 no vale antes del %2, así que no se le envía nada. Compruebe el reloj de este ordenador y el del receptor.</translation>
    </message>
    <message>
        <source>The receiver&apos;s certificate is for %2, not for %1, so nothing is sent to it. Give the name that the certificate is for, or have one made for this name.</source>
        <translation>El certificado del receptor es para %2, no para %1, así que no se le envía nada. Indique el nombre para el que vale el certificado o pida que se emita uno para este nombre.</translation>
    </message>
    <message>
        <source>The certificate of the receiver %1 is not trusted: the authority in %2 did not sign it, so nothing is sent to it. Choose the file of the authority that did; if you did not expect this, somebody may stand in between. (%3)</source>
        <translation>El certificado del receptor %1 no es de confianza: no lo firmó la autoridad de %2, así que no se le envía nada. Elija el archivo de la autoridad que lo firmó; si no esperaba esto, puede que alguien se interponga. (%3)</translation>
    </message>
    <message>
        <source>The receiver %1 refused the protected connection (TLS alert %2). Check that it takes TLS 1.2 or later.</source>
        <translation>El receptor %1 rechazó la conexión protegida (alerta TLS %2). Compruebe que admite TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>The receiver %1 asks for a certificate of this program and none is set, so it refused the connection. Choose a certificate and its key.</source>
        <translation>El receptor %1 pide un certificado de este programa y no hay ninguno configurado, así que rechazó la conexión. Elija un certificado y su clave.</translation>
    </message>
    <message>
        <source>The receiver %1 refused our certificate (TLS alert %2). Have the authority that signed it, or its name, allowed there.</source>
        <translation>El receptor %1 rechazó nuestro certificado (alerta TLS %2). Pida que se admita allí la autoridad que lo firmó, o su nombre.</translation>
    </message>
    <message>
        <source>Nothing takes messages at %1. Check that the receiver runs and that the port is right.</source>
        <translation>Nada recibe mensajes en %1. Compruebe que el receptor funciona y que el puerto es correcto.</translation>
    </message>
    <message>
        <source>There is no computer “%1” that this one knows of. Check the name and the name server.</source>
        <translation>Este ordenador no conoce ningún ordenador «%1». Compruebe el nombre y el servidor de nombres.</translation>
    </message>
    <message>
        <source>The receiver %1 ended the connection as soon as it was made. It may ask for a certificate of this program, and none is set. (%2)</source>
        <translation>El receptor %1 cerró la conexión nada más establecerse. Puede que pida un certificado de este programa, y no hay ninguno configurado. (%2)</translation>
    </message>
    <message>
        <source>The receiver %1 ended the connection as soon as it was made. It probably refused our certificate; have it allowed there. (%2)</source>
        <translation>El receptor %1 cerró la conexión nada más establecerse. Probablemente rechazó nuestro certificado; pida que se admita allí. (%2)</translation>
    </message>
    <message>
        <source>No protected connection could be made with %1. Check that this port takes TLS 1.2 or later. (%2)</source>
        <translation>No se pudo establecer una conexión protegida con %1. Compruebe que este puerto admite TLS 1.2 o posterior. (%2)</translation>
    </message>
    <message>
        <source>The receiver %1 ended the connection. What it had not confirmed is sent again once it is back.</source>
        <translation>El receptor %1 cerró la conexión. Lo que no había confirmado se envía de nuevo en cuanto vuelva.</translation>
    </message>
    <message>
        <source>The connection with %1 failed: %2. What was not confirmed is sent again once it is back.</source>
        <translation>La conexión con %1 falló: %2. Lo que no se confirmó se envía de nuevo en cuanto vuelva.</translation>
    </message>
    <message>
        <source>%1 does not answer. Check that the computer is on, that the network leads there and that no firewall is in between.</source>
        <translation>%1 no responde. Compruebe que el ordenador está encendido, que la red llega hasta él y que no hay ningún cortafuegos en medio.</translation>
    </message>
    <message numerus="yes">
        <source>The receiver %1 takes connections but has read nothing for %n s, so the connection was ended. Check what holds it up there; messages wait here meanwhile.</source>
        <translation>
            <numerusform>El receptor %1 acepta conexiones pero no ha leído nada durante %n s, así que se cerró la conexión. Compruebe qué lo retiene allí; entretanto los mensajes esperan aquí.</numerusform>
            <numerusform>El receptor %1 acepta conexiones pero no ha leído nada durante %n s, así que se cerró la conexión. Compruebe qué lo retiene allí; entretanto los mensajes esperan aquí.</numerusform>
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
        <translation>Buscar una variable</translation>
    </message>
</context>
<context>
    <name>WallboardLine</name>
    <message>
        <source>stale since %1</source>
        <translation>obsoleta desde %1</translation>
    </message>
    <message>
        <source>no stop for %1</source>
        <translation>sin paradas desde hace %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>no target</source>
        <translation>sin objetivo</translation>
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
    <message>
        <source>The verification was stopped before its end, so it says nothing about the trail.</source>
        <translation>La verificación se detuvo antes de terminar, así que no dice nada sobre el registro.</translation>
    </message>
    <message>
        <source>the checkpoint from outside over %1 entries of %2</source>
        <translation>el punto de control externo sobre %1 entradas de %2</translation>
    </message>
    <message>
        <source>the store&apos;s checkpoint over %1 entries of %2</source>
        <translation>el punto de control del almacén sobre %1 entradas de %2</translation>
    </message>
    <message>
        <source>In the store, %1 was changed: its signature or what it says no longer holds. Entries from %2 on are not proven by it.</source>
        <translation>En el almacén, se modificó %1: su firma o lo que dice ya no es válido. No prueba las entradas a partir de la %2.</translation>
    </message>
    <message>
        <source>The trail was rewritten before entry %1: its entries are linked, but they are not those that %2 signed. The first that may be false is entry %3.</source>
        <translation>El registro se reescribió antes de la entrada %1: sus entradas están encadenadas, pero no son las que firmó %2. La primera que puede ser falsa es la entrada %3.</translation>
    </message>
    <message>
        <source>The end of the trail was cut off: it has %1 entries, but %2 was signed. Entries %3 to %4 are missing.</source>
        <translation>Se cortó el final del registro: tiene %1 entradas, pero se firmó %2. Faltan las entradas %3 a %4.</translation>
    </message>
    <message>
        <source>A checkpoint from outside was given, but this installation has no key and never signed one. It belongs to another installation, or the store was replaced.</source>
        <translation>Se indicó un punto de control externo, pero esta instalación no tiene clave y nunca firmó ninguno. Pertenece a otra instalación, o se sustituyó el almacén.</translation>
    </message>
    <message>
        <source>What the store keeps of its archives was changed: the archive of entries %1 to %2 does not go on from the one before it.</source>
        <translation>Lo que el almacén conserva de sus archivos de auditoría fue modificado: el archivo de auditoría de las entradas %1 a %2 no continúa el anterior.</translation>
    </message>
    <message>
        <source>The archive of entries %1 to %2 is not the one that the store goes on from: the two do not join.</source>
        <translation>El archivo de auditoría de las entradas %1 a %2 no es aquel desde el que continúa el almacén: los dos no enlazan.</translation>
    </message>
    <message>
        <source>Entry %1, which stays in the store of those that are archived, was changed.</source>
        <translation>La entrada %1, que permanece en el almacén entre las archivadas, fue modificada.</translation>
    </message>
    <message>
        <source>Of the archived entries 1 to %1, %2 should stay in the store, and others are there: some were removed, or put in again.</source>
        <translation>De las entradas archivadas 1 a %1, %2 deberían permanecer en el almacén, y hay otras: algunas se eliminaron o se volvieron a introducir.</translation>
    </message>
    <message>
        <source>What the store keeps of the archived entries %1 to %2 does not follow from %3: they were rewritten before they were archived, or what is kept of them was changed. The archive itself tells which.</source>
        <translation>Lo que el almacén conserva de las entradas archivadas %1 a %2 no concuerda con %3: se reescribieron antes de archivarlas, o se modificó lo que se conserva de ellas. El propio archivo de auditoría indica cuál de las dos.</translation>
    </message>
    <message>
        <source>What the store keeps of its archives is not what the trail says was archived: it was changed or removed.</source>
        <translation>Lo que el almacén conserva de sus archivos de auditoría no es lo que, según el registro, se archivó: fue modificado o eliminado.</translation>
    </message>
    <message>
        <source>Between the archives that were given and the live trail the file “%1” with entries %2 to %3 is missing. Give it as well.</source>
        <translation>Entre los archivos de auditoría indicados y el registro activo falta el archivo «%1» con las entradas %2 a %3. Indíquelo también.</translation>
    </message>
    <message>
        <source>The archive %1 is not one that this store was archived to: it was changed, or belongs to another trail.</source>
        <translation>El archivo de auditoría %1 no es uno al que se archivara este almacén: fue modificado o pertenece a otro registro.</translation>
    </message>
    <message>
        <source>table audit_subtree, level %1, index %2</source>
        <translation>tabla audit_subtree, nivel %1, índice %2</translation>
    </message>
    <message>
        <source>The store&apos;s hash tree was changed: a hash is of no entries (%1).</source>
        <translation>El árbol de hashes del almacén fue modificado: un hash no corresponde a ninguna entrada (%1).</translation>
    </message>
    <message>
        <source>The store&apos;s hash tree was changed: its hash of entries %1 to %2 is not that of these entries (%3).</source>
        <translation>El árbol de hashes del almacén fue modificado: su hash de las entradas %1 a %2 no es el de esas entradas (%3).</translation>
    </message>
    <message>
        <source>The store&apos;s hash tree was changed: its right edge is not that of the entries (table audit_frontier).</source>
        <translation>El árbol de hashes del almacén fue modificado: su borde derecho no es el de las entradas (tabla audit_frontier).</translation>
    </message>
    <message>
        <source>Entries %1 to %2 left the store before their checkpoint was %3 days old: the program did not remove them.</source>
        <translation>Las entradas %1 a %2 salieron del almacén antes de que su punto de control tuviera %3 días: no las eliminó el programa.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 left the store, but no checkpoint of the store signs where they end: the program did not remove them, or the checkpoint was changed.</source>
        <translation>Las entradas %1 a %2 salieron del almacén, pero ningún punto de control del almacén firma dónde terminan: no las eliminó el programa, o el punto de control fue modificado.</translation>
    </message>
    <message>
        <source>Entry %1 stays in the store of those that are archived, and is not the one that the archive holds: it was changed, removed or put in after it was archived.</source>
        <translation>La entrada %1 permanece en el almacén entre las archivadas y no es la que contiene el archivo de auditoría: se modificó, eliminó o introdujo después de archivarla.</translation>
    </message>
    <message>
        <source>Entry %1, which the archive holds and which stays in the store, was removed there.</source>
        <translation>La entrada %1, que el archivo de auditoría contiene y que permanece en el almacén, se eliminó allí.</translation>
    </message>
    <message>
        <source>Entry %1 tells of an archive that the store keeps nothing of, or one that was told of before: the entry was forged, or what the store keeps of its archives was changed.</source>
        <translation>La entrada %1 da cuenta de un archivo de auditoría del que el almacén no conserva nada, o de uno del que ya se dio cuenta antes: la entrada está falsificada, o se modificó lo que el almacén conserva de sus archivos de auditoría.</translation>
    </message>
    <message>
        <source>Entry %1 tells of the archive of entries %2 to %3 before that can have been made: the program did not remove these entries.</source>
        <translation>La entrada %1 da cuenta del archivo de auditoría de las entradas %2 a %3 antes de que este pudiera crearse: no eliminó estas entradas el programa.</translation>
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
    <message>
        <source>a link to another place</source>
        <translation>un enlace a otro lugar</translation>
    </message>
    <message>
        <source>a folder</source>
        <translation>una carpeta</translation>
    </message>
    <message>
        <source>a device or a pipe</source>
        <translation>un dispositivo o una tubería</translation>
    </message>
    <message>
        <source>%1 cannot be written: there is %2 in the place of a plain file. It was left as it is; move it away and try again.</source>
        <translation>No se puede escribir %1: en el lugar de un archivo normal hay %2. Se dejó como está; muévalo y vuelva a intentarlo.</translation>
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
    <name>linewarden::AlarmBook</name>
    <message>
        <source>There is no such alarm. It may have been taken out of the plant file; refresh the list.</source>
        <translation>No existe esa alarma. Puede que se haya quitado del archivo de planta; actualice la lista.</translation>
    </message>
    <message>
        <source>An alarm is shelved until a time within the next 7 days. Choose such a time.</source>
        <translation>Una alarma se aplaza hasta una hora dentro de los próximos 7 días. Elija una hora así.</translation>
    </message>
    <message>
        <source>The alarm is not shelved.</source>
        <translation>La alarma no está aplazada.</translation>
    </message>
    <message>
        <source>The alarm is suppressed already.</source>
        <translation>La alarma ya está suprimida.</translation>
    </message>
    <message>
        <source>The alarm is not suppressed.</source>
        <translation>La alarma no está suprimida.</translation>
    </message>
    <message>
        <source>The alarm is out of service already.</source>
        <translation>La alarma ya está fuera de servicio.</translation>
    </message>
    <message>
        <source>%1 asked for this already; a second person has to approve it.</source>
        <translation>%1 ya lo pidió; debe aprobarlo una segunda persona.</translation>
    </message>
    <message>
        <source>Nobody asks for this alarm to be out of service.</source>
        <translation>Nadie pide poner esta alarma fuera de servicio.</translation>
    </message>
    <message>
        <source>Whoever asks for an alarm to be out of service cannot approve it. A second person has to.</source>
        <translation>Quien pide poner una alarma fuera de servicio no puede aprobarlo. Debe hacerlo una segunda persona.</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmDesk</name>
    <message>
        <source>There is no such alarm.</source>
        <translation>No existe esa alarma.</translation>
    </message>
    <message>
        <source>Figures need a time of at most a year that ends after it begins, and at least one console. Choose another time.</source>
        <translation>Los indicadores necesitan un período de un año como máximo que termine después de empezar, y al menos una consola. Elija otro período.</translation>
    </message>
    <message>
        <source>Under emergency access no security alarm can be acknowledged. Somebody signed in with their own account has to do it.</source>
        <translation>Con el acceso de emergencia no se pueden reconocer alarmas de seguridad. Debe hacerlo alguien que haya entrado con su propia cuenta.</translation>
    </message>
    <message>
        <source>You asked for this alarm to be out of service yourself, so a second person has to approve it.</source>
        <translation>Usted mismo pidió poner esta alarma fuera de servicio, así que debe aprobarlo una segunda persona.</translation>
    </message>
    <message>
        <source>No alarm was named.</source>
        <translation>No se indicó ninguna alarma.</translation>
    </message>
    <message>
        <source>An export needs a time that ends after it begins, and at least one console. Choose another time.</source>
        <translation>Una exportación necesita un período que termine después de empezar, y al menos una consola. Elija otro período.</translation>
    </message>
    <message>
        <source>The alarm was raised anew meanwhile. Look at it again.</source>
        <translation>La alarma se activó de nuevo entretanto. Mírela otra vez.</translation>
    </message>
    <message>
        <source>It was asked for anew meanwhile, or no longer is. Look at it again.</source>
        <translation>Entretanto se pidió de nuevo, o ya no está pedido. Mírelo otra vez.</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmFigures</name>
    <message>
        <source>It comes and goes within a minute. Give it a larger deadband or an off-delay, and look for a loose contact or a noisy signal.</source>
        <translation>Va y viene en menos de un minuto. Asígnele una banda muerta mayor o un retardo a la desactivación, y busque un contacto flojo o una señal con ruido.</translation>
    </message>
    <message>
        <source>It is gone before anybody can act. Give it an on-delay longer than its usual length, or move its limit.</source>
        <translation>Desaparece antes de que alguien pueda actuar. Asígnele un retardo a la activación mayor que su duración habitual, o cambie su límite.</translation>
    </message>
    <message>
        <source>It has stood for more than a day. Repair its cause; if this is how the plant now runs, change its limit or let it be suppressed in that state.</source>
        <translation>Lleva más de un día activa. Repare su causa; si la planta funciona así ahora, cambie su límite o haga que se suprima en ese estado.</translation>
    </message>
    <message>
        <source>It makes up more than a twentieth of all alarms. Remove its cause, or ask whether its limit and priority still fit and whether anybody does anything about it.</source>
        <translation>Supone más de la vigésima parte de todas las alarmas. Elimine su causa, o plantee si su límite y su prioridad siguen siendo adecuados y si alguien actúa ante ella.</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmJournal</name>
    <message>
        <source>There are more than a million changes of alarms in that time. Choose a shorter time.</source>
        <translation>Hay más de un millón de cambios de alarmas en ese período. Elija un período más corto.</translation>
    </message>
    <message>
        <source>The journal has more than %L1 entries in this time, which is more than one file takes. Choose a shorter time.</source>
        <translation>El diario tiene más de %L1 entradas en este período, más de las que admite un archivo. Elija un período más corto.</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmRepository</name>
    <message>
        <source>The alarm changed at the same moment, here or at another console. Look at it again; if it still needs it, repeat.</source>
        <translation>La alarma cambió en el mismo momento, aquí o en otra consola. Mírela de nuevo; si aún lo necesita, repita.</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmRouting</name>
    <message>
        <source>The password of the mail server has up to %1 bytes and no line ends.</source>
        <translation>La contraseña del servidor de correo tiene hasta %1 bytes y ningún fin de línea.</translation>
    </message>
    <message>
        <source>Give the address that the test goes to, as in “somebody@example.com”.</source>
        <translation>Indique la dirección a la que va la prueba, como en «somebody@example.com».</translation>
    </message>
</context>
<context>
    <name>linewarden::AlarmStates</name>
    <message>
        <source>The alarm is active already.</source>
        <translation>La alarma ya está activa.</translation>
    </message>
    <message>
        <source>The alarm is not active.</source>
        <translation>La alarma no está activa.</translation>
    </message>
    <message>
        <source>The alarm is normal; there is nothing to acknowledge.</source>
        <translation>La alarma está normal; no hay nada que reconocer.</translation>
    </message>
    <message>
        <source>The alarm is acknowledged already.</source>
        <translation>La alarma ya está reconocida.</translation>
    </message>
    <message>
        <source>The alarm is shelved, suppressed or out of service, so there is nothing to acknowledge.</source>
        <translation>La alarma está aplazada, suprimida o fuera de servicio, así que no hay nada que reconocer.</translation>
    </message>
    <message>
        <source>The alarm has to be acknowledged before it can be reset.</source>
        <translation>La alarma debe reconocerse antes de poder restablecerla.</translation>
    </message>
    <message>
        <source>The alarm is still active. It can be reset once its cause has gone.</source>
        <translation>La alarma sigue activa. Se puede restablecer cuando haya desaparecido su causa.</translation>
    </message>
    <message>
        <source>The alarm is not latched; there is nothing to reset.</source>
        <translation>La alarma no está enclavada; no hay nada que restablecer.</translation>
    </message>
    <message>
        <source>The alarm is out of service already. Return it to service first.</source>
        <translation>La alarma ya está fuera de servicio. Vuelva a ponerla en servicio primero.</translation>
    </message>
    <message>
        <source>The alarm is suppressed already.</source>
        <translation>La alarma ya está suprimida.</translation>
    </message>
    <message>
        <source>The alarm is not shelved.</source>
        <translation>La alarma no está aplazada.</translation>
    </message>
    <message>
        <source>The alarm is not suppressed.</source>
        <translation>La alarma no está suprimida.</translation>
    </message>
    <message>
        <source>The alarm is in service already.</source>
        <translation>La alarma ya está en servicio.</translation>
    </message>
    <message>
        <source>Only an acknowledged alarm that is still active is announced again.</source>
        <translation>Solo se anuncia de nuevo una alarma reconocida que sigue activa.</translation>
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
    <name>linewarden::Directory</name>
    <message>
        <source>The certificate of the directory server %1 expired on %2. No password was sent. Have it renewed by whoever looks after the directory.</source>
        <translation>El certificado del servidor de directorio %1 caducó el %2. No se envió ninguna contraseña. Que lo renueve quien gestiona el directorio.</translation>
    </message>
    <message>
        <source>The certificate of the directory server %1 is valid only from %2. No password was sent. Check the clock of this computer and of the server.</source>
        <translation>El certificado del servidor de directorio %1 solo vale desde el %2. No se envió ninguna contraseña. Compruebe el reloj de este ordenador y del servidor.</translation>
    </message>
    <message>
        <source>The directory server %1 shows a certificate for another name (%2). It may be another server, so no password was sent. Set the server&apos;s name as in its certificate.</source>
        <translation>El servidor de directorio %1 muestra un certificado de otro nombre (%2). Puede ser otro servidor, así que no se envió ninguna contraseña. Ponga el nombre del servidor como en su certificado.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The directory server %1 made its certificate itself, and it is not among those trusted. No password was sent. If it is the right one, choose it as the file of trusted certificates.</source>
        <translation>El servidor de directorio %1 hizo él mismo su certificado, que no está entre los de confianza. No se envió ninguna contraseña. Si es el correcto, elíjalo como archivo de certificados de confianza.</translation>
    </message>
    <message>
        <source>The certificate of the directory server %1 comes from an issuer that is not trusted. No password was sent. Choose the issuer&apos;s certificate as the file of trusted certificates.</source>
        <translation>El certificado del servidor de directorio %1 viene de un emisor que no es de confianza. No se envió ninguna contraseña. Elija el certificado del emisor como archivo de certificados de confianza.</translation>
    </message>
    <message>
        <source>No secure connection to the directory server %1 could be agreed. No password was sent. The server needs TLS 1.2 or later and a certificate.</source>
        <translation>No se pudo acordar una conexión segura con el servidor de directorio %1. No se envió ninguna contraseña. El servidor necesita TLS 1.2 o posterior y un certificado.</translation>
    </message>
    <message>
        <source>The directory server %1 cannot be reached. People of the directory cannot sign in until it can; local accounts can. Check its name, port and the network.</source>
        <translation>No se alcanza el servidor de directorio %1. Las personas del directorio no pueden entrar hasta que se alcance; las cuentas locales sí. Compruebe su nombre, su puerto y la red.</translation>
    </message>
    <message>
        <source>The directory server %1 gave no proper answer within %2 s. People of the directory cannot sign in until it does; local accounts can. Check that this is a directory server and that it is well.</source>
        <translation>El servidor de directorio %1 no dio una respuesta correcta en %2 s. Las personas del directorio no pueden entrar hasta que lo haga; las cuentas locales sí. Compruebe que es un servidor de directorio y que funciona.</translation>
    </message>
    <message>
        <source>The directory server %1 does not start encryption (StartTLS), so no password was sent. Have StartTLS enabled there, or choose LDAPS.</source>
        <translation>El servidor de directorio %1 no inicia el cifrado (StartTLS), así que no se envió ninguna contraseña. Que se habilite allí StartTLS, o elija LDAPS.</translation>
    </message>
    <message>
        <source>The file of certificates trusted for the directory, %1, cannot be read or holds none. Without it the server cannot be known. Choose a PEM file.</source>
        <translation>El archivo de certificados de confianza para el directorio, %1, no se puede leer o no contiene ninguno. Sin él no se puede reconocer el servidor. Elija un archivo PEM.</translation>
    </message>
    <message>
        <source>the system&apos;s</source>
        <translation>los del sistema</translation>
    </message>
    <message>
        <source>The directory refused the account that searches it, %1. People of the directory cannot sign in until this is mended; local accounts can. Enter its name and password anew.</source>
        <translation>El directorio rechazó la cuenta de búsqueda, %1. Las personas del directorio no pueden entrar hasta que se arregle; las cuentas locales sí. Introduzca de nuevo su nombre y su contraseña.</translation>
    </message>
    <message>
        <source>The directory refused the search for people or groups. Check the settings of the directory, and that the account that searches may read both.</source>
        <translation>El directorio rechazó la búsqueda de personas o grupos. Compruebe los ajustes del directorio y que la cuenta de búsqueda pueda leer ambos.</translation>
    </message>
    <message>
        <source>The directory has no entry “%1”, or the account that searches may not read it. Correct the entry below which people or groups are searched.</source>
        <translation>El directorio no tiene la entrada «%1», o la cuenta de búsqueda no puede leerla. Corrija la entrada bajo la que se buscan personas o grupos.</translation>
    </message>
    <message>
        <source>Several people in the directory have this name, so nobody can be signed in with it. Ask an administrator to make the name unique or the search narrower.</source>
        <translation>Varias personas del directorio tienen este nombre, así que nadie puede entrar con él. Pida a un administrador que lo haga único o que estreche la búsqueda.</translation>
    </message>
    <message>
        <source>The directory shows no lasting identifier of this person (entryUUID, objectGUID). Have the account that searches allowed to read it.</source>
        <translation>El directorio no muestra un identificador duradero de esta persona (entryUUID, objectGUID). Que la cuenta de búsqueda pueda leerlo.</translation>
    </message>
    <message>
        <source>This person is in more groups of the directory than can be read, so their roles are not known. Search for groups below a narrower entry.</source>
        <translation>Esta persona está en más grupos del directorio de los que se pueden leer, así que no se conocen sus roles. Busque grupos bajo una entrada más estrecha.</translation>
    </message>
    <message>
        <source>The directory does not know this person any more. Their account was removed or moved out of the part that is searched.</source>
        <translation>El directorio ya no conoce a esta persona. Su cuenta se quitó o se movió fuera de la parte en que se busca.</translation>
    </message>
    <message>
        <source>You were not signed in: the name or the password is wrong, or the account is disabled. Check both and try again, or ask an administrator.</source>
        <translation>No ha entrado: el nombre o la contraseña es incorrecto, o la cuenta está deshabilitada. Compruebe ambos e inténtelo de nuevo, o consulte a un administrador.</translation>
    </message>
    <message>
        <source>You were not signed in: your password in the directory has to be changed first. Change it where you sign in to your computer.</source>
        <translation>No ha entrado: primero hay que cambiar su contraseña en el directorio. Cámbiela donde entra en su ordenador.</translation>
    </message>
    <message>
        <source>You were not signed in: your account is disabled in the directory. Ask whoever looks after the directory.</source>
        <translation>No ha entrado: su cuenta está deshabilitada en el directorio. Consulte a quien lo gestiona.</translation>
    </message>
    <message>
        <source>You were not signed in: your account in the directory has expired. Ask whoever looks after the directory.</source>
        <translation>No ha entrado: su cuenta en el directorio ha caducado. Consulte a quien lo gestiona.</translation>
    </message>
    <message>
        <source>The account is locked in the directory after failed tries.</source>
        <translation>La cuenta está bloqueada en el directorio tras intentos fallidos.</translation>
    </message>
    <message>
        <source>The account is disabled in the directory.</source>
        <translation>La cuenta está deshabilitada en el directorio.</translation>
    </message>
    <message>
        <source>The account has expired in the directory.</source>
        <translation>La cuenta ha caducado en el directorio.</translation>
    </message>
</context>
<context>
    <name>linewarden::DirectoryClient</name>
    <message>
        <source>The account that searches the directory has no password. A server would take it for nobody in particular. Enter its password.</source>
        <translation>La cuenta que busca en el directorio no tiene contraseña. Un servidor la tomaría por nadie en particular. Introduzca su contraseña.</translation>
    </message>
</context>
<context>
    <name>linewarden::DirectorySettings</name>
    <message>
        <source>The directory&apos;s server is missing or is no host name. Give its name as in its certificate, without “ldaps://”.</source>
        <translation>Falta el servidor del directorio o no es un nombre de host. Dé su nombre como en su certificado, sin «ldaps://».</translation>
    </message>
    <message>
        <source>The directory&apos;s port is not between 1 and 65535. LDAPS is usually 636, StartTLS 389.</source>
        <translation>El puerto del directorio no está entre 1 y 65535. LDAPS suele ser 636, StartTLS 389.</translation>
    </message>
    <message>
        <source>The path of the file with trusted certificates cannot be used.</source>
        <translation>La ruta del archivo de certificados de confianza no se puede usar.</translation>
    </message>
    <message>
        <source>The directory&apos;s time limit is not between 1 and %1 seconds.</source>
        <translation>El límite de tiempo del directorio no está entre 1 y %1 segundos.</translation>
    </message>
    <message>
        <source>The entry below which people are searched is missing or is no distinguished name, such as “ou=people,dc=plant,dc=example”.</source>
        <translation>La entrada bajo la que se buscan personas falta o no es un nombre distinguido, como «ou=people,dc=plant,dc=example».</translation>
    </message>
    <message>
        <source>The account that searches the directory is missing. Give an account that may read people and groups and nothing else.</source>
        <translation>Falta la cuenta que busca en el directorio. Dé una cuenta que pueda leer personas y grupos y nada más.</translation>
    </message>
    <message>
        <source>The attribute that holds the account name is none. Active Directory has “sAMAccountName”, others “uid”.</source>
        <translation>El atributo con el nombre de cuenta no es válido. Active Directory tiene «sAMAccountName», otros «uid».</translation>
    </message>
    <message>
        <source>The filter for people is none. It stands in brackets, such as “(objectClass=person)”.</source>
        <translation>El filtro de personas no es válido. Va entre paréntesis, como «(objectClass=person)».</translation>
    </message>
    <message>
        <source>The entry below which groups are searched is missing or is no distinguished name, such as “ou=groups,dc=plant,dc=example”.</source>
        <translation>La entrada bajo la que se buscan grupos falta o no es un nombre distinguido, como «ou=groups,dc=plant,dc=example».</translation>
    </message>
    <message>
        <source>The depth of groups within groups is not between 0 and %1.</source>
        <translation>La profundidad de grupos dentro de grupos no está entre 0 y %1.</translation>
    </message>
    <message>
        <source>There are more than %1 groups with roles. Use fewer groups.</source>
        <translation>Hay más de %1 grupos con roles. Use menos grupos.</translation>
    </message>
    <message>
        <source>“%1” is no distinguished name of a group.</source>
        <translation>«%1» no es el nombre distinguido de un grupo.</translation>
    </message>
    <message>
        <source>The group “%1” has no role.</source>
        <translation>El grupo «%1» no tiene rol.</translation>
    </message>
    <message>
        <source>The settings of the directory cannot be read: “%1” is unknown or has a value of the wrong kind. Enter the settings anew.</source>
        <translation>No se pueden leer los ajustes del directorio: «%1» es desconocido o tiene un valor de otro tipo. Introdúzcalos de nuevo.</translation>
    </message>
</context>
<context>
    <name>linewarden::HeldValue</name>
    <message>
        <source>The value cannot be written to %1: read back, it would not be a valid value of this tag. Choose another one.</source>
        <translation>El valor no se puede escribir en %1: al releerlo no sería un valor válido de esta variable. Elija otro.</translation>
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
    <message>
        <source>“%1” cannot keep checkpoints: it has to be the whole path of a folder that is there and that this program may write to. Nothing was changed.</source>
        <translation>«%1» no puede conservar puntos de control: debe ser la ruta completa de una carpeta que exista y en la que este programa tenga permiso para escribir. No se modificó nada.</translation>
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
    <name>linewarden::Mail</name>
    <message>
        <source>An address of this mail is not a mail address, so it was not sent. Correct the addresses of the plan and the sender.</source>
        <translation>Una dirección de este correo no es una dirección de correo, así que no se envió. Corrija las direcciones del plan y el remitente.</translation>
    </message>
    <message>
        <source>Critical</source>
        <translation>Crítica</translation>
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
        <translation>Baja</translation>
    </message>
    <message>
        <source>%1 (limit %2)</source>
        <translation>%1 (límite %2)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Consecuencia</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms wait for somebody to acknowledge them:</source>
        <translation>
            <numerusform>%n alarma espera a que alguien la reconozca:</numerusform>
            <numerusform>%n alarmas esperan a que alguien las reconozca:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>… and %n more.</source>
        <translation>
            <numerusform>… y %n más.</numerusform>
            <numerusform>… y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>This is step %1 of %2 of the plan “%3”.</source>
        <translation>Este es el paso %1 de %2 del plan «%3».</translation>
    </message>
    <message numerus="yes">
        <source>Nobody acknowledged after %n earlier steps.</source>
        <translation>
            <numerusform>Nadie reconoció tras %n paso anterior.</numerusform>
            <numerusform>Nadie reconoció tras %n pasos anteriores.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is the last step: nobody else will be told.</source>
        <translation>Es el último paso: no se avisará a nadie más.</translation>
    </message>
    <message>
        <source>Unless somebody acknowledges, told next from %1 on: %2</source>
        <translation>Si nadie reconoce, el siguiente aviso, a partir de %1, es para: %2</translation>
    </message>
    <message>
        <source>Acknowledge in Linewarden. Nobody reads answers to this mail.</source>
        <translation>Reconozca en Linewarden. Nadie lee las respuestas a este correo.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarms, the most urgent: [%1] %2</source>
        <translation>
            <numerusform>%n alarma, la más urgente: [%1] %2</numerusform>
            <numerusform>%n alarmas, la más urgente: [%1] %2</numerusform>
        </translation>
    </message>
    <message>
        <source>This is a test of the mail to people on call, sent at %1.</source>
        <translation>Esta es una prueba del correo al personal de guardia, enviada el %1.</translation>
    </message>
    <message>
        <source>It arrived, so alarms can reach this address. Nothing is to be done.</source>
        <translation>Llegó, así que las alarmas pueden llegar a esta dirección. No hay que hacer nada.</translation>
    </message>
    <message>
        <source>Linewarden: a test</source>
        <translation>Linewarden: una prueba</translation>
    </message>
</context>
<context>
    <name>linewarden::MailClient</name>
    <message>
        <source>comes from an issuer that is not trusted. Choose the issuer&apos;s certificate as the file of the authority</source>
        <translation>procede de un emisor que no es de confianza. Elija el certificado del emisor como archivo de la autoridad</translation>
    </message>
    <message>
        <source>is for another name, so it may be another server. Set the server&apos;s name as in its certificate</source>
        <translation>es para otro nombre, así que puede ser otro servidor. Ponga el nombre del servidor como en su certificado</translation>
    </message>
    <message>
        <source>has expired. Have it renewed by whoever looks after the server</source>
        <translation>ha caducado. Pida que lo renueve quien gestiona el servidor</translation>
    </message>
    <message>
        <source>is not valid yet. Check the clocks of this computer and the server</source>
        <translation>aún no es válido. Compruebe los relojes de este ordenador y del servidor</translation>
    </message>
    <message>
        <source>The certificate of the mail server %1 %2. Neither a password nor mail was sent.</source>
        <translation>El certificado del servidor de correo %1 %2. No se envió ni la contraseña ni el correo.</translation>
    </message>
    <message>
        <source>The mail server %1 refused a recipient (answer %2), so the mail was not sent. Check the addresses, and whether the server may send to them.</source>
        <translation>El servidor de correo %1 rechazó un destinatario (respuesta %2), así que el correo no se envió. Compruebe las direcciones y si el servidor puede enviarles.</translation>
    </message>
    <message>
        <source>The mail server %1 takes no mail from our sender (answer %2). Check the sender&apos;s address, and whether the server asks for a user and password.</source>
        <translation>El servidor de correo %1 no acepta correo de nuestro remitente (respuesta %2). Compruebe la dirección del remitente y si el servidor pide usuario y contraseña.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the message (answer %2). Ask whoever looks after the server why.</source>
        <translation>El servidor de correo %1 rechazó el mensaje (respuesta %2). Pregunte el motivo a quien gestiona el servidor.</translation>
    </message>
    <message>
        <source>Sending to the mail server %1 was stopped.</source>
        <translation>Se detuvo el envío al servidor de correo %1.</translation>
    </message>
    <message>
        <source>No computer of the name of the mail server %1 was found. Check the name and the network.</source>
        <translation>No se encontró ningún ordenador con el nombre del servidor de correo %1. Compruebe el nombre y la red.</translation>
    </message>
    <message>
        <source>Nothing answers at the mail server %1. Check its name, its port and the network.</source>
        <translation>Nada responde en el servidor de correo %1. Compruebe su nombre, su puerto y la red.</translation>
    </message>
    <message>
        <source>The mail server %1 did not answer in time. Check its port, whether it wants STARTTLS or TLS, and that it is well.</source>
        <translation>El servidor de correo %1 no respondió a tiempo. Compruebe su puerto, si requiere STARTTLS o TLS, y que funciona.</translation>
    </message>
    <message>
        <source>The mail server %1 offers no encryption (STARTTLS). Neither a password nor mail was sent. Have TLS switched on, or choose another server.</source>
        <translation>El servidor de correo %1 no ofrece cifrado (STARTTLS). No se envió ni la contraseña ni el correo. Pida que se active TLS o elija otro servidor.</translation>
    </message>
    <message>
        <source>No secure connection to the mail server %1 could be agreed. Check its port, and whether it wants STARTTLS or TLS; it needs TLS 1.2 or later.</source>
        <translation>No se pudo acordar una conexión segura con el servidor de correo %1. Compruebe su puerto y si requiere STARTTLS o TLS; necesita TLS 1.2 o posterior.</translation>
    </message>
    <message>
        <source>The authority&apos;s file for the mail server %1 cannot be read or holds no certificate. Choose a PEM file that this program may read.</source>
        <translation>El archivo de la autoridad del servidor de correo %1 no se puede leer o no contiene ningún certificado. Elija un archivo PEM que este programa pueda leer.</translation>
    </message>
    <message>
        <source>The mail server %1 refused the user or the password. Enter both again.</source>
        <translation>El servidor de correo %1 rechazó el usuario o la contraseña. Introduzca ambos de nuevo.</translation>
    </message>
    <message>
        <source>The connection to the mail server %1 broke off, or it does not answer like a mail server. Check its name and port.</source>
        <translation>La conexión con el servidor de correo %1 se cortó, o no responde como un servidor de correo. Compruebe su nombre y su puerto.</translation>
    </message>
    <message>
        <source>“%1” is no name of a mail server with a port. Correct it.</source>
        <translation>«%1» no es el nombre de un servidor de correo con un puerto. Corríjalo.</translation>
    </message>
    <message>
        <source>Mail cannot be sent: this computer&apos;s library for it (libcurl) lacks what is needed. Install a newer one.</source>
        <translation>No se puede enviar correo: a la biblioteca que usa este ordenador (libcurl) le falta lo necesario. Instale una más reciente.</translation>
    </message>
</context>
<context>
    <name>linewarden::OnCallWatch</name>
    <message>
        <source>The mail server took no mail for %1; the others were told. Correct the addresses of the plan.</source>
        <translation>El servidor de correo no aceptó correo para %1; se avisó a los demás. Corrija las direcciones del plan.</translation>
    </message>
    <message>
        <source>The mail server put off mail for %1 until it was too late. Look into it with who runs that server.</source>
        <translation>El servidor de correo aplazó el correo para %1 hasta que fue demasiado tarde. Consúltelo con quien gestiona ese servidor.</translation>
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
    <message>
        <source>Tag “%1” has to be int16, uint16, int32 or uint32 to hold a recipe&apos;s mark.</source>
        <translation>La variable «%1» debe ser int16, uint16, int32 o uint32 para contener la marca de una receta.</translation>
    </message>
    <message>
        <source>Tag “%1” has a scaling; a recipe&apos;s mark must not have one.</source>
        <translation>La variable «%1» tiene un escalado; la marca de una receta no debe tenerlo.</translation>
    </message>
    <message>
        <source>Tag “%1” has to be writable to hold a recipe&apos;s mark.</source>
        <translation>La variable «%1» debe ser escribible para contener la marca de una receta.</translation>
    </message>
    <message>
        <source>“recipe” and “recipe_version” belong together: give both or none.</source>
        <translation>«recipe» y «recipe_version» van juntos: indique ambos o ninguno.</translation>
    </message>
    <message>
        <source>Tag “%1” is a recipe&apos;s mark already; each needs a tag of its own.</source>
        <translation>La variable «%1» ya es la marca de una receta; cada una necesita su propia variable.</translation>
    </message>
    <message>
        <source>Both of a recipe&apos;s marks have to be in the same PLC.</source>
        <translation>Las dos marcas de una receta deben estar en el mismo PLC.</translation>
    </message>
    <message>
        <source>A tag cannot be measured by itself.</source>
        <translation>Una variable no se puede medir a sí misma.</translation>
    </message>
    <message>
        <source>A bool or string cannot be measured by another tag.</source>
        <translation>Un bool o string no se puede medir con otra variable.</translation>
    </message>
    <message>
        <source>Tag “%1” is not a number; a number is needed here.</source>
        <translation>La variable «%1» no es un número; aquí se necesita un número.</translation>
    </message>
    <message>
        <source>Tag “%1” is in “%2” and this one in “%3”; both need the same unit.</source>
        <translation>La variable «%1» está en «%2» y esta en «%3»; ambas necesitan la misma unidad.</translation>
    </message>
    <message>
        <source>“%1” is no state of a line. There are: %2.</source>
        <translation>«%1» no es un estado de línea. Existen: %2.</translation>
    </message>
    <message>
        <source>This key does not belong to this condition.</source>
        <translation>Esta clave no corresponde a esta condición.</translation>
    </message>
    <message>
        <source>A discrete condition needs one of “equals” and “differs”.</source>
        <translation>Una condición discreta necesita «equals» o «differs», una de las dos.</translation>
    </message>
    <message>
        <source>A deviation needs one of “set_point” and “set_point_tag”.</source>
        <translation>Una desviación necesita «set_point» o «set_point_tag», una de las dos.</translation>
    </message>
    <message>
        <source>The deadband must not be below 0.</source>
        <translation>La banda muerta no debe ser menor que 0.</translation>
    </message>
    <message>
        <source>The limit has to be above 0 and above the deadband, or the alarm would never clear.</source>
        <translation>El límite debe ser mayor que 0 y que la banda muerta, o la alarma no se normalizaría nunca.</translation>
    </message>
    <message>
        <source>Suppression needs “suppress_tag” and one of “suppress_equals” and “suppress_differs”.</source>
        <translation>La supresión necesita «suppress_tag» y una de «suppress_equals» y «suppress_differs».</translation>
    </message>
    <message>
        <source>Tag “%1” is a string; it can only be bad_quality.</source>
        <translation>La variable «%1» es string; solo puede ser bad_quality.</translation>
    </message>
    <message>
        <source>Tag “%1” is a bool; it can only be discrete or bad_quality.</source>
        <translation>La variable «%1» es bool; solo puede ser discrete o bad_quality.</translation>
    </message>
    <message>
        <source>A tag does not deviate from itself.</source>
        <translation>Una variable no se desvía de sí misma.</translation>
    </message>
    <message>
        <source>Tag “%1” is in “%2” and “%3” in “%4”; both need the same unit.</source>
        <translation>La variable «%1» está en «%2» y «%3» en «%4»; ambas necesitan la misma unidad.</translation>
    </message>
    <message>
        <source>There is no limit here, and tag “%1” has no such limit either.</source>
        <translation>Aquí no hay límite, y la variable «%1» tampoco tiene ese límite.</translation>
    </message>
    <message>
        <source>“%1” is there already, in line %2. Give one of them an “id”.</source>
        <translation>«%1» ya existe, en la línea %2. Asigne un «id» a una de las dos.</translation>
    </message>
    <message>
        <source>Tag “%1” is a string; a number or a bool is needed here.</source>
        <translation>La variable «%1» es string; aquí se necesita un número o un bool.</translation>
    </message>
</context>
<context>
    <name>linewarden::PlcNetwork</name>
    <message>
        <source>The plant file has no such tag, so nothing was sent.</source>
        <translation>El archivo de planta no contiene esa variable, así que no se envió nada.</translation>
    </message>
    <message>
        <source>%1 is not writable, so nothing was sent. The plant file has to say so with “writable = true”.</source>
        <translation>%1 no es escribible, así que no se envió nada. El archivo de planta debe indicarlo con «writable = true».</translation>
    </message>
    <message>
        <source>Linewarden is not connected to the PLCs, so nothing was sent.</source>
        <translation>Linewarden no está conectado a los PLC, así que no se envió nada.</translation>
    </message>
    <message>
        <source>Whether the PLC has taken the value is not known.</source>
        <translation>No se sabe si el PLC ha tomado el valor.</translation>
    </message>
    <message>
        <source>Linewarden is not connected to the PLCs, so there is no value.</source>
        <translation>Linewarden no está conectado a los PLC, así que no hay ningún valor.</translation>
    </message>
    <message>
        <source>The plant file has no such tag, so there is no value.</source>
        <translation>El archivo de planta no contiene esa variable, así que no hay ningún valor.</translation>
    </message>
</context>
<context>
    <name>linewarden::SecurityAlarms</name>
    <message>
        <source>Noticed at %1. The audit trail tells who did what before.</source>
        <translation>Detectado: %1. El registro de auditoría indica quién hizo qué antes.</translation>
    </message>
    <message>
        <source>Somebody may have got in where they do not belong, or may be about to change what the plant runs on.</source>
        <translation>Alguien puede haber entrado donde no debe, o puede estar a punto de cambiar aquello con lo que funciona la planta.</translation>
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
    <name>linewarden::SyslogTrial</name>
    <message numerus="yes">
        <source>The receiver took the connection, but the test message did not go through in %n s. Check what holds it up there.</source>
        <translation>
            <numerusform>El receptor aceptó la conexión, pero el mensaje de prueba no pasó en %n s. Compruebe qué lo retiene allí.</numerusform>
            <numerusform>El receptor aceptó la conexión, pero el mensaje de prueba no pasó en %n s. Compruebe qué lo retiene allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>The program ends, so the test was given up.</source>
        <translation>El programa termina, así que se abandonó la prueba.</translation>
    </message>
</context>
<context>
    <name>linewarden::SystemAlarms</name>
    <message>
        <source>No connection to %1</source>
        <translation>Sin conexión con %1</translation>
    </message>
    <message>
        <source>The PLC is off or restarting, or the network between it and this computer is broken.</source>
        <translation>El PLC está apagado o reiniciándose, o la red entre él y este ordenador está cortada.</translation>
    </message>
    <message>
        <source>Its values are old, its alarms are not seen here, and nothing of it is recorded.</source>
        <translation>Sus valores son antiguos, sus alarmas no se ven aquí y no se registra nada de él.</translation>
    </message>
    <message>
        <source>Watch its line at the machine until it is back. Check the PLC&apos;s power and its network cable, then the switch; tell maintenance.</source>
        <translation>Vigile su línea en la máquina hasta que vuelva. Compruebe la alimentación del PLC y su cable de red, después el switch; avise a mantenimiento.</translation>
    </message>
    <message>
        <source>History is not recorded</source>
        <translation>El histórico no se registra</translation>
    </message>
    <message>
        <source>The store cannot be written: its disk is full, gone or damaged.</source>
        <translation>No se puede escribir en el almacén: su disco está lleno, ausente o dañado.</translation>
    </message>
    <message>
        <source>What runs now cannot be proven later; batches may have to be held.</source>
        <translation>Lo que se ejecuta ahora no se podrá probar después; puede que haya que retener lotes.</translation>
    </message>
    <message>
        <source>Make room on the disk or bring it back. What is still in memory is written then; run “linewardenctl doctor” afterwards.</source>
        <translation>Libere espacio en el disco o vuelva a conectarlo. Entonces se escribirá lo que siga en memoria; ejecute después «linewardenctl doctor».</translation>
    </message>
    <message>
        <source>The store&apos;s disk is filling up</source>
        <translation>El disco del almacén se está llenando</translation>
    </message>
    <message>
        <source>%1 MB are free.</source>
        <translation>Quedan %1 MB libres.</translation>
    </message>
    <message>
        <source>History grows, or something else fills the same disk.</source>
        <translation>El histórico crece, u otra cosa llena el mismo disco.</translation>
    </message>
    <message>
        <source>When it is full, history and audit trail stop.</source>
        <translation>Cuando esté lleno, el histórico y el registro de auditoría se detienen.</translation>
    </message>
    <message>
        <source>Make room on the disk, or move the installation to a larger one.</source>
        <translation>Libere espacio en el disco o traslade la instalación a uno mayor.</translation>
    </message>
    <message>
        <source>This computer&apos;s clock jumped</source>
        <translation>El reloj de este ordenador saltó</translation>
    </message>
    <message>
        <source>By %1 s.</source>
        <translation>En %1 s.</translation>
    </message>
    <message>
        <source>Somebody set the clock, its time server was wrong, or the computer slept.</source>
        <translation>Alguien cambió la hora, su servidor horario se equivocó o el ordenador estuvo suspendido.</translation>
    </message>
    <message>
        <source>Records around that moment bear a wrong time, and codes of authenticators may be refused.</source>
        <translation>Los registros próximos a ese momento llevan una hora errónea, y puede que se rechacen códigos de autenticadores.</translation>
    </message>
    <message>
        <source>Compare the clock with another one and check the time server. If nobody meant to set it, tell the security officer.</source>
        <translation>Compare el reloj con otro y compruebe el servidor horario. Si nadie quiso cambiarlo, avise al responsable de ciberseguridad.</translation>
    </message>
    <message>
        <source>The clock is not in step with a time server</source>
        <translation>El reloj no está sincronizado con un servidor horario</translation>
    </message>
    <message>
        <source>No time server is set, or it cannot be reached.</source>
        <translation>No hay servidor horario configurado, o no se alcanza.</translation>
    </message>
    <message>
        <source>The clock drifts, and records of different computers no longer agree.</source>
        <translation>El reloj se desvía, y los registros de distintos ordenadores dejan de concordar.</translation>
    </message>
    <message>
        <source>Set a time server for this computer, or make it reachable.</source>
        <translation>Configure un servidor horario para este ordenador o haga que se alcance.</translation>
    </message>
    <message>
        <source>The audit trail is not kept outside</source>
        <translation>El registro de auditoría no se conserva fuera</translation>
    </message>
    <message>
        <source>The folder for its checkpoints is away, full, read-only, or holds those of another trail.</source>
        <translation>La carpeta para sus puntos de control está ausente, llena o es de solo lectura, o contiene los de otro registro.</translation>
    </message>
    <message>
        <source>Somebody with the store&apos;s key could cut the newest entries without being found out.</source>
        <translation>Alguien con la clave del almacén podría cortar las entradas más recientes sin que se descubriera.</translation>
    </message>
    <message>
        <source>Bring the folder back, or choose another one in the settings.</source>
        <translation>Vuelva a conectar la carpeta o elija otra en los ajustes.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmActs</name>
    <message>
        <source>%1 of %2 done.
</source>
        <translation>%1 de %2 hechas.
</translation>
    </message>
    <message>
        <source>The others do not wait for it; “linewardenctl alarm list” tells how they stand.
</source>
        <translation>Las demás no lo esperan; «linewardenctl alarm list» indica cómo están.
</translation>
    </message>
    <message>
        <source>Asks for an alarm to be taken out of service</source>
        <translation>Pide poner una alarma fuera de servicio</translation>
    </message>
    <message>
        <source>Takes it out of service, by a second person</source>
        <translation>La pone fuera de servicio, por una segunda persona</translation>
    </message>
    <message>
        <source>Refuses or withdraws what was asked</source>
        <translation>Rechaza o retira lo pedido</translation>
    </message>
    <message>
        <source>Takes an alarm back into service</source>
        <translation>Vuelve a poner una alarma en servicio</translation>
    </message>
    <message>
        <source>Acknowledges alarms</source>
        <translation>Reconoce alarmas</translation>
    </message>
    <message>
        <source>What is done about them.</source>
        <translation>Qué se hace al respecto.</translation>
    </message>
    <message>
        <source>Resets latched alarms</source>
        <translation>Restablece alarmas enclavadas</translation>
    </message>
    <message>
        <source>Puts an alarm aside for a time</source>
        <translation>Aplaza una alarma por un tiempo</translation>
    </message>
    <message>
        <source>Takes an alarm from the shelf</source>
        <translation>Quita el aplazamiento de una alarma</translation>
    </message>
    <message>
        <source>Writes a remark on an alarm</source>
        <translation>Escribe una observación sobre una alarma</translation>
    </message>
    <message>
        <source>The remark.</source>
        <translation>La observación.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmArguments</name>
    <message>
        <source>--%1 takes a time with its zone, such as 2026-01-31T08:15:00Z, one back from now, such as -1h, or now; not “%2”.</source>
        <translation>--%1 requiere una hora con su zona, como 2026-01-31T08:15:00Z, una hacia atrás desde ahora, como -1h, o now; no «%2».</translation>
    </message>
    <message>
        <source>--%1 takes one of %2, not “%3”.</source>
        <translation>--%1 requiere uno de %2, no «%3».</translation>
    </message>
    <message>
        <source>The alarm&apos;s ID is missing; “linewardenctl alarm list” tells which there are.</source>
        <translation>Falta el ID de la alarma; «linewardenctl alarm list» indica las que hay.</translation>
    </message>
    <message>
        <source>There is no alarm “%1”. “linewardenctl alarm list --all” tells which there are.</source>
        <translation>No existe la alarma «%1». «linewardenctl alarm list --all» indica las que hay.</translation>
    </message>
    <message>
        <source>Only of this priority: critical, high, medium, low.</source>
        <translation>Solo de esta prioridad: critical, high, medium, low.</translation>
    </message>
    <message>
        <source>Only from there: process, security, system.</source>
        <translation>Solo de este origen: process, security, system.</translation>
    </message>
    <message>
        <source>Only in this state, such as unacknowledged or shelved.</source>
        <translation>Solo en este estado, como unacknowledged o shelved.</translation>
    </message>
    <message>
        <source>From this time on.</source>
        <translation>Desde esta hora.</translation>
    </message>
    <message>
        <source>Before this time; now where left out.</source>
        <translation>Antes de esta hora; ahora si se omite.</translation>
    </message>
    <message>
        <source>--from TIME is missing, such as --from -7d.</source>
        <translation>Falta --from TIME, como --from -7d.</translation>
    </message>
    <message>
        <source>For so long: 30m, 2h, 1d; at most 7d.</source>
        <translation>Durante este tiempo: 30m, 2h, 1d; como máximo 7d.</translation>
    </message>
    <message>
        <source>Until then, such as 2026-01-31T08:15:00Z.</source>
        <translation>Hasta entonces, como 2026-01-31T08:15:00Z.</translation>
    </message>
    <message>
        <source>A shelf has an end: give --for 2h, or --until TIME.</source>
        <translation>Un aplazamiento tiene un final: indique --for 2h o --until TIME.</translation>
    </message>
    <message>
        <source>--for takes a length such as 30m, 2h or 1d, not “%1”.</source>
        <translation>--for requiere una duración como 30m, 2h o 1d, no «%1».</translation>
    </message>
    <message>
        <source>--csv and --json do not go together.</source>
        <translation>--csv y --json no van juntos.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmFigureTexts</name>
    <message>
        <source>Figure</source>
        <translation>Indicador</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bueno</translation>
    </message>
    <message>
        <source>Announced</source>
        <translation>Anunciadas</translation>
    </message>
    <message>
        <source>Per 10 minutes and console</source>
        <translation>Por 10 minutos y consola</translation>
    </message>
    <message>
        <source>1, at most 2</source>
        <translation>1, máximo 2</translation>
    </message>
    <message>
        <source>Per hour and console</source>
        <translation>Por hora y consola</translation>
    </message>
    <message>
        <source>6, at most 12</source>
        <translation>6, máximo 12</translation>
    </message>
    <message>
        <source>Per day and console</source>
        <translation>Por día y consola</translation>
    </message>
    <message>
        <source>150, at most 300</source>
        <translation>150, máximo 300</translation>
    </message>
    <message>
        <source>Fullest 10 minutes</source>
        <translation>10 minutos más cargados</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>máximo %1</translation>
    </message>
    <message>
        <source>10 minutes over 10</source>
        <translation>10 minutos con más de 10</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>Hours over 30</source>
        <translation>Horas con más de 30</translation>
    </message>
    <message>
        <source>Time in flood</source>
        <translation>Tiempo en avalancha</translation>
    </message>
    <message>
        <source>The ten most frequent</source>
        <translation>Las diez más frecuentes</translation>
    </message>
    <message>
        <source>at most 5 %</source>
        <translation>máximo 5 %</translation>
    </message>
    <message>
        <source>Standing at the end</source>
        <translation>Activas al final</translation>
    </message>
    <message>
        <source>Stale on the worst day</source>
        <translation>Persistentes el peor día</translation>
    </message>
    <message>
        <source>below 5</source>
        <translation>menos de 5</translation>
    </message>
    <message>
        <source>Never acknowledged</source>
        <translation>Nunca reconocidas</translation>
    </message>
    <message>
        <source>Seconds to acknowledge, median</source>
        <translation>Segundos hasta reconocer, mediana</translation>
    </message>
    <message>
        <source>Seconds to acknowledge, 95 of 100</source>
        <translation>Segundos hasta reconocer, 95 de 100</translation>
    </message>
    <message>
        <source>From %1 to %2

</source>
        <translation>De %1 a %2

</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Proporción</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Most frequent</source>
        <translation>Más frecuentes</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmRead</name>
    <message>
        <source>As CSV, which needs the right to take values out as a file.</source>
        <translation>Como CSV, lo que requiere el permiso para extraer valores como archivo.</translation>
    </message>
    <message>
        <source>Also alarms that are normal.</source>
        <translation>También alarmas normales.</translation>
    </message>
    <message>
        <source>Only of this line.</source>
        <translation>Solo de esta línea.</translation>
    </message>
    <message>
        <source>How many entries at most; 1,000 where left out. A CSV has all.</source>
        <translation>Número máximo de entradas; 1000 si se omite. Un CSV las tiene todas.</translation>
    </message>
    <message>
        <source>Operator consoles that share the alarms; 1.</source>
        <translation>Consolas de operador que se reparten las alarmas; 1.</translation>
    </message>
    <message>
        <source>Alarms that stand, the most urgent first</source>
        <translation>Alarmas presentes, las más urgentes primero</translation>
    </message>
    <message>
        <source>An alarm with its history and comments</source>
        <translation>Una alarma con su historial y sus comentarios</translation>
    </message>
    <message>
        <source>What happened to all alarms, newest first</source>
        <translation>Qué ocurrió con todas las alarmas, lo más reciente primero</translation>
    </message>
    <message>
        <source>The figures of ISA-18.2 and EEMUA 191</source>
        <translation>Los indicadores de ISA-18.2 y EEMUA 191</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AlarmTexts</name>
    <message>
        <source>the program</source>
        <translation>el programa</translation>
    </message>
    <message>
        <source>Out of service asked by</source>
        <translation>Fuera de servicio pedido por</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>Aprobado por</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Reconocida por</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Consequence</source>
        <translation>Consecuencia</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Shelved until</source>
        <translation>Aplazada hasta</translation>
    </message>
    <message>
        <source>Shelved by</source>
        <translation>Aplazada por</translation>
    </message>
    <message>
        <source>Shelved because</source>
        <translation>Motivo del aplazamiento</translation>
    </message>
    <message>
        <source>Suppressed because</source>
        <translation>Motivo de la supresión</translation>
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
    <message numerus="yes">
        <source>%n checkpoint(s) agree with them.
</source>
        <translation>
            <numerusform>%n punto de control concuerda con ellas.
</numerusform>
            <numerusform>%n puntos de control concuerdan con ellas.
</numerusform>
        </translation>
    </message>
    <message>
        <source>The clock was set back %1 times. That is no proof of tampering, but should be explained:
</source>
        <translation>El reloj se atrasó %1 veces. No es prueba de manipulación, pero debe explicarse:
</translation>
    </message>
    <message>
        <source>  entry %1: from %2 to %3
</source>
        <translation>  entrada %1: de %2 a %3
</translation>
    </message>
    <message>
        <source>A checkpoint that was kept elsewhere, which the trail has to agree with; may be given several times.</source>
        <translation>Un punto de control conservado en otro lugar, con el que el registro debe concordar; se puede indicar varias veces.</translation>
    </message>
    <message>
        <source>Older entries are archived (1 to %1, file “%2”).
</source>
        <translation>Las entradas más antiguas están archivadas (1 a %1, archivo «%2»).
</translation>
    </message>
    <message>
        <source>Entries 1 to %1 are archived and were not looked at; --archive FILE goes over them too.</source>
        <translation>Las entradas 1 a %1 están archivadas y no se examinaron; --archive FILE las incluye.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are whole. The newest has the hash %3.
</source>
        <translation>Las entradas %1 a %2 están íntegras. La más reciente tiene el hash %3.
</translation>
    </message>
    <message>
        <source>Entries %1 to %2 hold, but: %3 Somebody changed the store. Keep a copy of it and tell a security officer, who then makes the tree anew: “audit rebuild-tree”.</source>
        <translation>Las entradas %1 a %2 son íntegras, pero: %3 Alguien modificó el almacén. Guarde una copia de él y avise a un responsable de ciberseguridad, que después rehará el árbol: «audit rebuild-tree».</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AuditArchive</name>
    <message>
        <source>--before takes a time with its zone, such as 2026-01-31T08:15:00Z, or one back from now, such as -365d; not “%1”.</source>
        <translation>--before requiere una hora con su zona, como 2026-01-31T08:15:00Z, o una hacia atrás desde ahora, como -365d; no «%1».</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>Lo mismo otra vez</translation>
    </message>
    <message>
        <source>The two passphrases differ. Nothing was done.</source>
        <translation>Las dos frases de contraseña son distintas. No se hizo nada.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are in %3, which was read back and verified, and left the store. %4 of them stay there too, as recipes, keys and emergency access are proven by them.
SHA-256 of the file: %5
Keep the file and its passphrase, apart from each other: without them nobody reads these entries again.
</source>
        <translation>Las entradas %1 a %2 están en %3, que se releyó y verificó, y salieron del almacén. %4 de ellas permanecen también allí, porque con ellas se prueban recetas, claves y accesos de emergencia.
SHA-256 del archivo: %5
Guarde el archivo y su frase de contraseña, separados: sin ellos nadie volverá a leer estas entradas.
</translation>
    </message>
    <message>
        <source>The archive holds: entries %1 to %2 of %3 are those that its checkpoint of %4 signs. The file was made at %5.
SHA-256 of the file: %6
</source>
        <translation>El archivo de auditoría es íntegro: las entradas %1 a %2 de %3 son las que firma su punto de control de %4. El archivo se creó el %5.
SHA-256 del archivo: %6
</translation>
    </message>
    <message>
        <source>The hash tree was not rebuilt, as the trail itself is broken at entry %1: %2</source>
        <translation>El árbol de hashes no se rehízo, porque el propio registro está roto en la entrada %1: %2</translation>
    </message>
    <message>
        <source>The hash tree over %1 entries was made anew from them.
</source>
        <translation>El árbol de hashes sobre %1 entradas se rehízo a partir de ellas.
</translation>
    </message>
    <message>
        <source>Moves old entries to a signed, encrypted file</source>
        <translation>Traslada entradas antiguas a un archivo firmado y cifrado</translation>
    </message>
    <message>
        <source>Entries before this time, up to the last checkpoint among them; the newest 30 days always stay.</source>
        <translation>Entradas anteriores a esta hora, hasta el último punto de control entre ellas; los 30 días más recientes se quedan siempre.</translation>
    </message>
    <message>
        <source>The new file.</source>
        <translation>El archivo nuevo.</translation>
    </message>
    <message>
        <source>Checks such a file; needs no installation</source>
        <translation>Comprueba un archivo así; no necesita instalación</translation>
    </message>
    <message>
        <source>Makes the kept hash tree anew from verified entries</source>
        <translation>Rehace el árbol de hashes conservado a partir de entradas verificadas</translation>
    </message>
    <message>
        <source>One archive holds at most %1 entries: more that are as old can be archived now, to another file.
</source>
        <translation>Un archivo de auditoría contiene como máximo %1 entradas: otras igual de antiguas se pueden archivar ahora, en otro archivo.
</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AuditArguments</name>
    <message>
        <source>--%1 takes a time with its zone, such as 2026-01-31T08:15:00Z, one back from now, such as -1h, or now; not “%2”.</source>
        <translation>--%1 requiere una hora con su zona, como 2026-01-31T08:15:00Z, una hacia atrás desde ahora, como -1h, o now; no «%2».</translation>
    </message>
    <message>
        <source>Only what this account did.</source>
        <translation>Solo lo que hizo esta cuenta.</translation>
    </message>
    <message>
        <source>Only this action (recipe.submitted), or all of a kind (recipe).</source>
        <translation>Solo esta acción (recipe.submitted) o todas las de una clase (recipe).</translation>
    </message>
    <message>
        <source>Only about this (person:rossi), or all of a kind (person).</source>
        <translation>Solo sobre este objeto (person:rossi) o todos los de una clase (person).</translation>
    </message>
    <message>
        <source>Only from this computer.</source>
        <translation>Solo desde este equipo.</translation>
    </message>
    <message>
        <source>Only where this stands anywhere in what was recorded.</source>
        <translation>Solo donde esto figure en cualquier parte de lo registrado.</translation>
    </message>
    <message>
        <source>Only from this time on.</source>
        <translation>Solo a partir de esta hora.</translation>
    </message>
    <message>
        <source>Only before this time.</source>
        <translation>Solo antes de esta hora.</translation>
    </message>
    <message>
        <source>Only what was refused or failed.</source>
        <translation>Solo lo rechazado o fallido.</translation>
    </message>
    <message>
        <source>The installation&apos;s public key, as “audit checkpoint” prints it. It must come from elsewhere than what is checked.</source>
        <translation>La clave pública de la instalación, como la muestra «audit checkpoint». Debe proceder de un lugar distinto de lo que se comprueba.</translation>
    </message>
    <message>
        <source>--public-key KEY is missing.</source>
        <translation>Falta --public-key KEY.</translation>
    </message>
    <message>
        <source>Reads the passphrase of an archive from this file, a line for each archive, instead of behind password and code.</source>
        <translation>Lee la frase de contraseña de un archivo de auditoría de este archivo, una línea por archivo de auditoría, en lugar de tras la contraseña y el código.</translation>
    </message>
    <message>
        <source>An archive of the trail; may be given several times. Its passphrase is read.</source>
        <translation>Un archivo de auditoría del registro; puede indicarse varias veces. Se lee su frase de contraseña.</translation>
    </message>
    <message>
        <source>Passphrase of %1</source>
        <translation>Frase de contraseña de %1</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AuditExport</name>
    <message>
        <source>--format takes csv, json or pdf, not “%1”.</source>
        <translation>--format requiere csv, json o pdf, no «%1».</translation>
    </message>
    <message>
        <source>%1 entries (%2) are in %3, signed by %4.
</source>
        <translation>%1 entradas (%2) están en %3; las firma %4.
</translation>
    </message>
    <message>
        <source>The file is as %1 signed it: %2 entries (%3) of those from %4 to %5, made at %6 by %7.
</source>
        <translation>El archivo está como lo firmó %1: %2 entradas (%3) de las que van de %4 a %5, creado el %6 por %7.
</translation>
    </message>
    <message>
        <source>The new file; FILE.sig beside it signs it.</source>
        <translation>El archivo nuevo; lo firma FILE.sig, junto a él.</translation>
    </message>
    <message>
        <source>csv, json (a line for each entry) or pdf; by the file&apos;s name where left out.</source>
        <translation>csv, json (una línea por entrada) o pdf; según el nombre del archivo si se omite.</translation>
    </message>
    <message>
        <source>Writes the trail, or a part of it, to a signed file</source>
        <translation>Escribe el registro, o una parte, en un archivo firmado</translation>
    </message>
    <message>
        <source>Checks such a file; needs no installation</source>
        <translation>Comprueba un archivo así; no necesita instalación</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::AuditProof</name>
    <message>
        <source>Writes it to this new file.</source>
        <translation>La escribe en este archivo nuevo.</translation>
    </message>
    <message>
        <source>Written to %1.
</source>
        <translation>Escrito en %1.
</translation>
    </message>
    <message>
        <source>Public key: %1
</source>
        <translation>Clave pública: %1
</translation>
    </message>
    <message>
        <source>audit prove needs either --entry N, for an entry, or --from SIZE, for what has been added since the trail had so many.</source>
        <translation>audit prove necesita --entry N, para una entrada, o --from SIZE, para lo añadido desde que el registro tenía ese número de entradas.</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
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
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Estación</translation>
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
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>The proof holds: this entry is one of the %1 that %2 signed at %3.
</source>
        <translation>La prueba es válida: esta entrada es una de las %1 que %2 firmó el %3.
</translation>
    </message>
    <message>
        <source>The proof holds: the first %1 entries, with the root %2, are the beginning of the %3 that %4 signed at %5. Nothing was changed among them.
</source>
        <translation>La prueba es válida: las primeras %1 entradas, con la raíz %2, son el comienzo de las %3 que %4 firmó el %5. No se modificó nada en ellas.
</translation>
    </message>
    <message>
        <source>Those first ones were signed at %1.
</source>
        <translation>Esas primeras se firmaron el %1.
</translation>
    </message>
    <message>
        <source>Signs how the trail is now, to be kept elsewhere</source>
        <translation>Firma el estado actual del registro, para conservarlo en otro lugar</translation>
    </message>
    <message>
        <source>A proof that an entry is in the trail, or that nothing was changed since it had SIZE entries</source>
        <translation>Una prueba de que una entrada está en el registro, o de que no se modificó nada desde que tenía SIZE entradas</translation>
    </message>
    <message>
        <source>The entry&apos;s number.</source>
        <translation>El número de la entrada.</translation>
    </message>
    <message>
        <source>How many entries it had then.</source>
        <translation>Cuántas entradas tenía entonces.</translation>
    </message>
    <message>
        <source>Checks such a proof; needs no installation</source>
        <translation>Comprueba una prueba así; no necesita instalación</translation>
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
    <message>
        <source>--%1 stands before the first command.</source>
        <translation>--%1 va antes de la primera orden.</translation>
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
    <name>linewarden::cli::Directory</name>
    <message>
        <source>--enabled is on or off, not “%1”.</source>
        <translation>--enabled es on u off, no «%1».</translation>
    </message>
    <message>
        <source>--security is ldaps or starttls, not “%1”.</source>
        <translation>--security es ldaps o starttls, no «%1».</translation>
    </message>
    <message>
        <source>--group-role is ROLE=GROUP, such as operator=cn=operators,ou=groups,dc=plant, not “%1”.</source>
        <translation>--group-role es ROL=GRUPO, como operator=cn=operators,ou=groups,dc=plant, no «%1».</translation>
    </message>
    <message>
        <source>Password of the account that searches the directory</source>
        <translation>Contraseña de la cuenta que busca en el directorio</translation>
    </message>
    <message>
        <source>The directory answers, its certificate is right, and people and groups can be searched.
</source>
        <translation>El directorio responde, su certificado es correcto y se pueden buscar personas y grupos.
</translation>
    </message>
    <message>
        <source>The server&apos;s name, as in its certificate.</source>
        <translation>El nombre del servidor, como en su certificado.</translation>
    </message>
    <message>
        <source>Its port; 636 for LDAPS, 389 for StartTLS.</source>
        <translation>Su puerto; 636 para LDAPS, 389 para StartTLS.</translation>
    </message>
    <message>
        <source>ldaps or starttls.</source>
        <translation>ldaps o starttls.</translation>
    </message>
    <message>
        <source>Certificates to trust, PEM; the system&apos;s where empty.</source>
        <translation>Certificados de confianza, PEM; vacío: los del sistema.</translation>
    </message>
    <message>
        <source>People are searched below this entry.</source>
        <translation>Las personas se buscan bajo esta entrada.</translation>
    </message>
    <message>
        <source>The account that searches.</source>
        <translation>La cuenta que busca.</translation>
    </message>
    <message>
        <source>Reads that account&apos;s password, a line after the code.</source>
        <translation>Lee la contraseña de esa cuenta, una línea después del código.</translation>
    </message>
    <message>
        <source>Where the account name stands: sAMAccountName, uid.</source>
        <translation>Dónde está el nombre de cuenta: sAMAccountName, uid.</translation>
    </message>
    <message>
        <source>What is a person: (objectClass=person).</source>
        <translation>Qué es una persona: (objectClass=person).</translation>
    </message>
    <message>
        <source>Groups are searched below this entry.</source>
        <translation>Los grupos se buscan bajo esta entrada.</translation>
    </message>
    <message>
        <source>Members of GROUP hold ROLE; all of them, once for each.</source>
        <translation>Los miembros de GROUP tienen ROLE; todos, una vez por cada uno.</translation>
    </message>
    <message>
        <source>No group stands for a role.</source>
        <translation>Ningún grupo corresponde a un rol.</translation>
    </message>
    <message>
        <source>Seconds for a question, 1 to 60.</source>
        <translation>Segundos para una pregunta, de 1 a 60.</translation>
    </message>
    <message>
        <source>So many groups within groups are followed, 0 to 32.</source>
        <translation>Cuántos grupos dentro de grupos se siguen, de 0 a 32.</translation>
    </message>
    <message>
        <source>How the plant&apos;s directory is used</source>
        <translation>Cómo se usa el directorio de la planta</translation>
    </message>
    <message>
        <source>Changes how the plant&apos;s directory is used</source>
        <translation>Cambia cómo se usa el directorio de la planta</translation>
    </message>
    <message>
        <source>on or off.</source>
        <translation>on u off.</translation>
    </message>
    <message>
        <source>Tries the directory, with other settings where given</source>
        <translation>Prueba el directorio, con otros ajustes si se dan</translation>
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
    <name>linewarden::cli::Emergency</name>
    <message>
        <source>Emergency phrase. Write it down, seal it in an envelope and lock it away; it opens the console once and is not shown again:
  %1
</source>
        <translation>Frase de emergencia. Anótela, séllela en un sobre y guárdelo bajo llave; abre la consola una vez y no se vuelve a mostrar:
  %1
</translation>
    </message>
    <message>
        <source>Access</source>
        <translation>Acceso</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Como</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Cerrado</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
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
        <translation>Hay una frase sellada y sin usar.
</translation>
    </message>
    <message>
        <source>No phrase is sealed: nobody could get in in an emergency. “linewardenctl emergency prepare” makes one.
</source>
        <translation>No hay frase sellada: en una emergencia nadie podría entrar. «linewardenctl emergency prepare» crea una.
</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Your name is missing: --opened-as NAME.</source>
        <translation>Falta su nombre: --opened-as NAME.</translation>
    </message>
    <message>
        <source>“emergency open” takes no --as: it is for when nobody can sign in.</source>
        <translation>«emergency open» no lleva --as: es para cuando nadie puede entrar.</translation>
    </message>
    <message>
        <source>Emergency phrase</source>
        <translation>Frase de emergencia</translation>
    </message>
    <message>
        <source>Emergency access %1 is closed. Two people have to review it, and a new phrase is to be prepared.
</source>
        <translation>El acceso de emergencia %1 está cerrado. Dos personas deben revisarlo y hay que preparar una frase nueva.
</translation>
    </message>
    <message>
        <source>Closed.
</source>
        <translation>Cerrado.
</translation>
    </message>
    <message>
        <source>Signed. Two different people have to sign a review.
</source>
        <translation>Firmado. Una revisión la firman dos personas distintas.
</translation>
    </message>
    <message>
        <source>Makes a new emergency phrase and prints it, once</source>
        <translation>Crea una frase de emergencia nueva y la imprime, una vez</translation>
    </message>
    <message>
        <source>Whether a phrase is sealed; past and open accesses</source>
        <translation>Si hay una frase sellada; accesos pasados y abiertos</translation>
    </message>
    <message>
        <source>Opens emergency access with the phrase and runs commands under it</source>
        <translation>Abre el acceso de emergencia con la frase y ejecuta órdenes en él</translation>
    </message>
    <message>
        <source>Who you are; it is not proven.</source>
        <translation>Quién es usted; no está probado.</translation>
    </message>
    <message>
        <source>Ends an emergency access before its time</source>
        <translation>Termina un acceso de emergencia antes de tiempo</translation>
    </message>
    <message>
        <source>Signs that an access was looked at; reads password and a new code once more</source>
        <translation>Firma que se miró un acceso; lee la contraseña y un código nuevo</translation>
    </message>
    <message>
        <source>What was found.</source>
        <translation>Qué se encontró.</translation>
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
    <name>linewarden::cli::Notices</name>
    <message>
        <source>Notice</source>
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Reconocido por</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>Acknowledged.
</source>
        <translation>Reconocido.
</translation>
    </message>
    <message>
        <source>Security notices, newest first</source>
        <translation>Avisos de seguridad, los más recientes primero</translation>
    </message>
    <message>
        <source>Only those that nobody acknowledged.</source>
        <translation>Solo los que nadie reconoció.</translation>
    </message>
    <message>
        <source>Acknowledges a security notice</source>
        <translation>Reconoce un aviso de seguridad</translation>
    </message>
    <message>
        <source>What was found.</source>
        <translation>Qué se encontró.</translation>
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
    <message>
        <source>%1 has been invited and has no second factor yet. Set up the account first: “linewardenctl user enrol %1”, or sign in at the console&apos;s window.</source>
        <translation>%1 está invitado y aún no tiene segundo factor. Configure primero la cuenta: «linewardenctl user enrol %1», o entre en la ventana de la consola.</translation>
    </message>
    <message>
        <source>The roles of %1 demand a security key, which the command line cannot ask for. Do this at the console&apos;s window; a recovery code is taken here in need.</source>
        <translation>Los roles de %1 exigen una llave de seguridad, que la línea de órdenes no puede pedir. Hágalo en la ventana de la consola; en caso de necesidad aquí se acepta un código de recuperación.</translation>
    </message>
    <message>
        <source>“%1” cannot be run under another command. Run it on its own.</source>
        <translation>«%1» no se puede ejecutar bajo otra orden. Ejecútela sola.</translation>
    </message>
    <message>
        <source>“%1” needs --as NAME: who does it stands in the audit trail.</source>
        <translation>«%1» necesita --as NAME: quién lo hace queda en el registro de auditoría.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::PeopleArguments</name>
    <message>
        <source>Why, in a few words; it stands in the audit trail.</source>
        <translation>Por qué, en pocas palabras; queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>A reason is missing: --reason TEXT.</source>
        <translation>Falta un motivo: --reason TEXT.</translation>
    </message>
    <message>
        <source>%1 is missing.</source>
        <translation>Falta %1.</translation>
    </message>
    <message>
        <source>“%1” is one word too many.</source>
        <translation>«%1» es una palabra de más.</translation>
    </message>
    <message>
        <source>%1 is a whole number of at least 1, not “%2”.</source>
        <translation>%1 es un número entero de al menos 1, no «%2».</translation>
    </message>
    <message>
        <source>“%1” is no role. There are: %2.</source>
        <translation>«%1» no es un rol. Hay: %2.</translation>
    </message>
    <message>
        <source>There is no account “%1”. “linewardenctl user list” tells who is there.</source>
        <translation>No hay cuenta «%1». «linewardenctl user list» dice quién hay.</translation>
    </message>
    <message>
        <source>Password of %1 once more, for the signature</source>
        <translation>Contraseña de %1 otra vez, para la firma</translation>
    </message>
    <message>
        <source>A new code of %1</source>
        <translation>Un código nuevo de %1</translation>
    </message>
    <message>
        <source>The code that signed you in is used up: a signature takes the next one your authenticator shows, or a recovery code.</source>
        <translation>El código con el que entró está gastado: una firma necesita el siguiente que muestre su autenticador, o un código de recuperación.</translation>
    </message>
    <message>
        <source>One-time password of %1, good until %2; hand it over in person, it is not shown again:
  %3
</source>
        <translation>Contraseña de un solo uso de %1, válida hasta %2; entréguela en persona, no se vuelve a mostrar:
  %3
</translation>
    </message>
    <message>
        <source>A second person has to confirm: %1 (“linewardenctl role waiting”).
</source>
        <translation>Debe confirmar una segunda persona: %1 («linewardenctl role waiting»).
</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Policy</name>
    <message>
        <source>--factor is any or security-key, not “%1”.</source>
        <translation>--factor es any o security-key, no «%1».</translation>
    </message>
    <message>
        <source>--one-session is on or off, not “%1”.</source>
        <translation>--one-session es on u off, no «%1».</translation>
    </message>
    <message>
        <source>Say what to change: --factor, --idle, --length or --one-session.</source>
        <translation>Diga qué cambiar: --factor, --idle, --length o --one-session.</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Idle lock (min)</source>
        <translation>Bloqueo inactividad (min)</translation>
    </message>
    <message>
        <source>Session (min)</source>
        <translation>Sesión (min)</translation>
    </message>
    <message>
        <source>One session</source>
        <translation>Una sesión</translation>
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
        <source>What each role demands at sign-in</source>
        <translation>Lo que cada rol exige al entrar</translation>
    </message>
    <message>
        <source>Changes what a role demands</source>
        <translation>Cambia lo que exige un rol</translation>
    </message>
    <message>
        <source>any or security-key.</source>
        <translation>any o security-key.</translation>
    </message>
    <message>
        <source>Minutes until an idle console locks, 1 to 60.</source>
        <translation>Minutos hasta que se bloquea una consola inactiva, de 1 a 60.</translation>
    </message>
    <message>
        <source>Minutes a session lasts, 15 to 1440.</source>
        <translation>Minutos que dura una sesión, de 15 a 1440.</translation>
    </message>
    <message>
        <source>on: a new sign-in ends the one before at the same workstation; or off.</source>
        <translation>on: un acceso nuevo cierra el anterior en la misma estación; u off.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeArguments</name>
    <message>
        <source>A version is a number, as “linewardenctl recipe list” tells it, or PRODUCT@LINE for the effective one, or PRODUCT@LINE#NUMBER; not “%1”.</source>
        <translation>Una versión es un número, como lo indica «linewardenctl recipe list», o PRODUCT@LINE para la vigente, o PRODUCT@LINE#NUMBER; no «%1».</translation>
    </message>
    <message>
        <source>There is no version “%1” of a recipe. “linewardenctl recipe list” tells which there are.</source>
        <translation>No existe la versión «%1» de ninguna receta. «linewardenctl recipe list» indica las que hay.</translation>
    </message>
    <message>
        <source>The recipe “%1” has no effective version. Name one by its number: %1#1.</source>
        <translation>La receta «%1» no tiene ninguna versión vigente. Indique una por su número: %1#1.</translation>
    </message>
    <message>
        <source>The plant file has no line “%1”. There are: %2.</source>
        <translation>El archivo de planta no contiene la línea «%1». Existen: %2.</translation>
    </message>
    <message>
        <source>--hash takes the SHA-256 of the version, 64 digits of 0 to 9 and a to f, as “recipe show” and “recipe diff” print it.</source>
        <translation>--hash recibe el SHA-256 de la versión, 64 cifras de 0 a 9 y de a a f, como lo muestran «recipe show» y «recipe diff».</translation>
    </message>
    <message>
        <source>--format takes json or csv, not “%1”.</source>
        <translation>--format recibe json o csv, no «%1».</translation>
    </message>
    <message>
        <source>--%1 %2 is missing.</source>
        <translation>Falta --%1 %2.</translation>
    </message>
    <message>
        <source>The file %1 has %2 bytes; a recipe&apos;s has at most %3. It was not read and nothing was imported. It is probably not the file you meant.</source>
        <translation>El archivo %1 tiene %2 bytes; el de una receta tiene como máximo %3. No se leyó ni se importó nada. Probablemente no es el archivo deseado.</translation>
    </message>
    <message>
        <source>The file %1 is there already and stays as it is. Name another one.</source>
        <translation>El archivo %1 ya existe y se queda como está. Indique otro.</translation>
    </message>
    <message>
        <source>The file %1 cannot be written: %2. Choose a folder that you may write to.</source>
        <translation>No se puede escribir el archivo %1: %2. Elija una carpeta en la que tenga permiso para escribir.</translation>
    </message>
    <message>
        <source>The file %1 could not be written whole: %2. It was removed; make room and try again.</source>
        <translation>No se pudo escribir entero el archivo %1: %2. Se eliminó; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The file %1 cannot be read. Check that it is there and that you may read it.</source>
        <translation>No se puede leer el archivo %1. Compruebe que existe y que tiene permiso para leerlo.</translation>
    </message>
    <message>
        <source>The file %1 carries no hash of a recipe in its first 20 MiB: Linewarden did not print it, or another program saved it anew. Compare the hash on the paper instead: --hash HEX.</source>
        <translation>El archivo %1 no lleva ningún hash de receta en sus primeros 20 MiB: no lo imprimió Linewarden, u otro programa lo guardó de nuevo. Compare en su lugar el hash del papel: --hash HEX.</translation>
    </message>
    <message>
        <source>The file %1 carries %2 different hashes of recipes, so it cannot tell which one it is about. Verify each paper on its own, or use --hash HEX.</source>
        <translation>El archivo %1 lleva %2 hashes de receta distintos, así que no puede indicar de cuál trata. Verifique cada papel por separado o use --hash HEX.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeChange</name>
    <message>
        <source>The file %1 cannot be imported; nothing was stored.</source>
        <translation>No se puede importar el archivo %1; no se almacenó nada.</translation>
    </message>
    <message>
        <source>--product, --line and --title are for CSV; a JSON file names them itself.</source>
        <translation>--product, --line y --title son para CSV; un archivo JSON los nombra él mismo.</translation>
    </message>
    <message>
        <source>--into keeps the draft&apos;s product and line; leave them out.</source>
        <translation>--into conserva el producto y la línea del borrador; omítalos.</translation>
    </message>
    <message>
        <source>A CSV file holds parameters alone: say --product P --line L, or --into VERSION.</source>
        <translation>Un archivo CSV contiene solo parámetros: indique --product P --line L, o --into VERSION.</translation>
    </message>
    <message>
        <source>The file is about “%1” on line “%2”, the draft about “%3” on line “%4”. Nothing was stored; name the right draft, or leave --into out.</source>
        <translation>El archivo trata de «%1» en la línea «%2», el borrador de «%3» en la línea «%4». No se almacenó nada; indique el borrador correcto u omita --into.</translation>
    </message>
    <message>
        <source>Draft %1, SHA-256 %2
</source>
        <translation>Borrador %1, SHA-256 %2
</translation>
    </message>
    <message>
        <source>It cannot be submitted like this:</source>
        <translation>Así no se puede presentar:</translation>
    </message>
    <message>
        <source>Submitted; it does not change any more and waits for its signatures. SHA-256 %1
</source>
        <translation>Presentada; ya no cambia y espera sus firmas. SHA-256 %1
</translation>
    </message>
    <message>
        <source>Noted.
</source>
        <translation>Anotado.
</translation>
    </message>
    <message>
        <source>Discarded; the draft is gone.
</source>
        <translation>Descartado; el borrador ya no existe.
</translation>
    </message>
    <message>
        <source>Makes a draft of a file, or saves it into a draft</source>
        <translation>Crea un borrador a partir de un archivo, o lo guarda en un borrador</translation>
    </message>
    <message>
        <source>The file, 4 MiB at most.</source>
        <translation>El archivo, de 4 MiB como máximo.</translation>
    </message>
    <message>
        <source>json or csv; by the file&apos;s name where left out.</source>
        <translation>json o csv; según el nombre del archivo si se omite.</translation>
    </message>
    <message>
        <source>CSV: what is made.</source>
        <translation>CSV: lo que se fabrica.</translation>
    </message>
    <message>
        <source>CSV: the line&apos;s id.</source>
        <translation>CSV: el identificador de la línea.</translation>
    </message>
    <message>
        <source>CSV: the version&apos;s title.</source>
        <translation>CSV: el título de la versión.</translation>
    </message>
    <message>
        <source>Saves into this draft instead of making one.</source>
        <translation>Guarda en este borrador en vez de crear uno.</translation>
    </message>
    <message>
        <source>Makes a draft of a version, for its recipe or another one</source>
        <translation>Crea un borrador a partir de una versión, para su receta u otra</translation>
    </message>
    <message>
        <source>For another product.</source>
        <translation>Para otro producto.</translation>
    </message>
    <message>
        <source>For another line.</source>
        <translation>Para otra línea.</translation>
    </message>
    <message>
        <source>Freezes a draft and asks for its signatures</source>
        <translation>Congela un borrador y pide sus firmas</translation>
    </message>
    <message>
        <source>Wanted within so many hours; 24 where left out.</source>
        <translation>Plazo en horas; 24 si se omite.</translation>
    </message>
    <message>
        <source>Adds a remark to a version</source>
        <translation>Añade una observación a una versión</translation>
    </message>
    <message>
        <source>The remark.</source>
        <translation>La observación.</translation>
    </message>
    <message>
        <source>The parameter it is about.</source>
        <translation>El parámetro al que se refiere.</translation>
    </message>
    <message>
        <source>Takes a draft away for good</source>
        <translation>Elimina un borrador definitivamente</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeDrift</name>
    <message>
        <source>Line %1: %2, loaded %3</source>
        <translation>Línea %1: %2, cargada %3</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>In the PLC</source>
        <translation>En el PLC</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>as signed</source>
        <translation>como se firmó</translation>
    </message>
    <message>
        <source>NOT READ</source>
        <translation>NO LEÍDO</translation>
    </message>
    <message>
        <source>DRIFTED</source>
        <translation>CON DERIVA</translation>
    </message>
    <message>
        <source>No recipe was loaded into a PLC yet.
</source>
        <translation>Aún no se ha cargado ninguna receta en un PLC.
</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>stands</source>
        <translation>persiste</translation>
    </message>
    <message>
        <source>Compares what the PLCs hold with what was signed</source>
        <translation>Compara lo que contienen los PLC con lo que se firmó</translation>
    </message>
    <message>
        <source>Only this line.</source>
        <translation>Solo esta línea.</translation>
    </message>
    <message>
        <source>What drifted so far; no PLC is asked.</source>
        <translation>Las derivas hasta ahora; no se consulta ningún PLC.</translation>
    </message>
    <message>
        <source>Goes on comparing for so many seconds.</source>
        <translation>Sigue comparando durante tantos segundos.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeRead</name>
    <message>
        <source>“%1” is no state of a recipe. There are: %2.</source>
        <translation>«%1» no es un estado de receta. Existen: %2.</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N.º</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrita por</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>From %1 to %2:</source>
        <translation>De %1 a %2:</translation>
    </message>
    <message>
        <source>SHA-256 of %1: %2
</source>
        <translation>SHA-256 de %1: %2
</translation>
    </message>
    <message>
        <source>%1 is in %2.
</source>
        <translation>%1 está en %2.
</translation>
    </message>
    <message>
        <source>Versions of recipes, by line and product</source>
        <translation>Versiones de recetas, por línea y producto</translation>
    </message>
    <message>
        <source>Only those of this line.</source>
        <translation>Solo las de esta línea.</translation>
    </message>
    <message>
        <source>Only those in this state, such as in-review.</source>
        <translation>Solo las que están en este estado, como in-review.</translation>
    </message>
    <message>
        <source>A version with all that belongs to it</source>
        <translation>Una versión con todo lo que le pertenece</translation>
    </message>
    <message>
        <source>What version B changes against version A</source>
        <translation>Lo que cambia la versión B respecto a la versión A</translation>
    </message>
    <message>
        <source>Writes a version&apos;s content to a new file</source>
        <translation>Escribe el contenido de una versión en un archivo nuevo</translation>
    </message>
    <message>
        <source>The file; it is never overwritten.</source>
        <translation>El archivo; nunca se sobrescribe.</translation>
    </message>
    <message>
        <source>json or csv; by the file&apos;s name where left out.</source>
        <translation>json o csv; según el nombre del archivo si se omite.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeRun</name>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>In the PLC</source>
        <translation>En el PLC</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>Por escribir</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Read back</source>
        <translation>Releído</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>(mark)</source>
        <translation>(marca)</translation>
    </message>
    <message>
        <source>Interlock</source>
        <translation>Enclavamiento</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>MAL</translation>
    </message>
    <message>
        <source>%1, for the order %2. SHA-256 %3</source>
        <translation>%1, para la orden %2. SHA-256 %3</translation>
    </message>
    <message>
        <source>Download %1: %2. %3
</source>
        <translation>Carga %1: %2. %3
</translation>
    </message>
    <message>
        <source>%1: %2 of %3</source>
        <translation>%1: %2 de %3</translation>
    </message>
    <message>
        <source>Nothing was written.
</source>
        <translation>No se escribió nada.
</translation>
    </message>
    <message>
        <source>There is no download %1. “linewardenctl recipe downloads” lists them.</source>
        <translation>No existe la carga %1. «linewardenctl recipe downloads» las enumera.</translation>
    </message>
    <message>
        <source>Download</source>
        <translation>Carga</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Loads a version into its line&apos;s PLC; reads password and a new code once more</source>
        <translation>Carga una versión en el PLC de su línea; lee la contraseña y un código nuevo</translation>
    </message>
    <message>
        <source>The order it is loaded for.</source>
        <translation>La orden para la que se carga.</translation>
    </message>
    <message>
        <source>Only tells what would be written, and the interlocks.</source>
        <translation>Solo indica lo que se escribiría y los enclavamientos.</translation>
    </message>
    <message>
        <source>Puts back what was there before a failed download</source>
        <translation>Repone lo que había antes de una carga fallida</translation>
    </message>
    <message>
        <source>Downloads, newest first</source>
        <translation>Cargas, las más recientes primero</translation>
    </message>
    <message>
        <source>Only those of this line.</source>
        <translation>Solo las de esta línea.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeSign</name>
    <message>
        <source>--meaning takes process or quality, not “%1”.</source>
        <translation>--meaning recibe process o quality, no «%1».</translation>
    </message>
    <message>
        <source>Say what you looked at: --hash HEX, the SHA-256 that “recipe show” and “recipe diff” print. Nothing is signed unseen.</source>
        <translation>Indique qué ha revisado: --hash HEX, el SHA-256 que muestran «recipe show» y «recipe diff». Nada se firma sin verlo.</translation>
    </message>
    <message>
        <source>Against what is effective now, %1:</source>
        <translation>Frente a lo vigente ahora, %1:</translation>
    </message>
    <message>
        <source>It would be the first effective version:</source>
        <translation>Sería la primera versión vigente:</translation>
    </message>
    <message>
        <source>“%1” for %2</source>
        <translation>«%1» para %2</translation>
    </message>
    <message>
        <source>SHA-256 %1
</source>
        <translation>SHA-256 %1
</translation>
    </message>
    <message>
        <source>The hash you gave is not that of this version, so nothing was signed. Look at it again with “recipe show” and “recipe diff”.</source>
        <translation>El hash que indicó no es el de esta versión, así que no se firmó nada. Mírela de nuevo con «recipe show» y «recipe diff».</translation>
    </message>
    <message>
        <source>Signed. State: %1
</source>
        <translation>Firmada. Estado: %1
</translation>
    </message>
    <message>
        <source>Rejected. “recipe new-version %1” makes a draft of it.
</source>
        <translation>Rechazada. «recipe new-version %1» crea un borrador a partir de ella.
</translation>
    </message>
    <message>
        <source>“%1” for %2
</source>
        <translation>«%1» para %2
</translation>
    </message>
    <message>
        <source>Withdrawn; it may not be loaded any more. What a PLC holds stays until another recipe is loaded.
</source>
        <translation>Retirada; ya no se puede cargar. Lo que contiene un PLC se queda hasta que se cargue otra receta.
</translation>
    </message>
    <message>
        <source>Signs a version; reads password and a new code once more</source>
        <translation>Firma una versión; lee la contraseña y un código nuevo</translation>
    </message>
    <message>
        <source>process or quality.</source>
        <translation>process o quality.</translation>
    </message>
    <message>
        <source>The SHA-256 of what you looked at.</source>
        <translation>El SHA-256 de lo que ha revisado.</translation>
    </message>
    <message>
        <source>Refuses a version that waits for a signature</source>
        <translation>Rechaza una versión que espera una firma</translation>
    </message>
    <message>
        <source>Takes a signed version out of use; reads password and a new code once more</source>
        <translation>Retira del uso una versión firmada; lee la contraseña y un código nuevo</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeTexts</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrita por</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
    <message>
        <source>Signatures wanted by</source>
        <translation>Firmas pedidas para</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Effective since</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>modificado</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>crosses a former limit</source>
        <translation>cruza un límite anterior</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
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
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>On</source>
        <translation>En</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>SHA-256 %1
</source>
        <translation>SHA-256 %1
</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RecipeVerify</name>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>BAD</source>
        <translation>MAL</translation>
    </message>
    <message>
        <source>It may run.
</source>
        <translation>Puede ejecutarse.
</translation>
    </message>
    <message>
        <source>IT MAY NOT RUN. %1
</source>
        <translation>NO PUEDE EJECUTARSE. %1
</translation>
    </message>
    <message>
        <source>What was signed; compare it with the paper:</source>
        <translation>Lo que se firmó; compárelo con el papel:</translation>
    </message>
    <message>
        <source>The audit trail as a whole was not verified: your roles do not allow it. Without --as, or as an auditor, it is.
</source>
        <translation>El registro de auditoría en su conjunto no se verificó: sus roles no lo permiten. Sin --as, o como auditor, se verifica.
</translation>
    </message>
    <message>
        <source>The audit trail was verified: all %1 entries are whole.
</source>
        <translation>El registro de auditoría se verificó: las %1 entradas están íntegras.
</translation>
    </message>
    <message>
        <source>THE AUDIT TRAIL IS BROKEN at entry %1: %2 Keep a copy of the store and tell a security officer.
</source>
        <translation>EL REGISTRO DE AUDITORÍA ESTÁ ROTO en la entrada %1: %2 Guarde una copia del almacén y avise a un responsable de ciberseguridad.
</translation>
    </message>
    <message>
        <source>No version is effective.
</source>
        <translation>Ninguna versión está vigente.
</translation>
    </message>
    <message>
        <source>Recomputes signatures, keys and trail of versions; all effective ones where none is named</source>
        <translation>Recalcula firmas, claves y registro de versiones; todas las vigentes si no se nombra ninguna</translation>
    </message>
    <message>
        <source>The version with this SHA-256, as printed.</source>
        <translation>La versión con este SHA-256, como está impreso.</translation>
    </message>
    <message>
        <source>The version that this PDF of Linewarden is about.</source>
        <translation>La versión de la que trata este PDF de Linewarden.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Roles</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Idle lock (min)</source>
        <translation>Bloqueo inactividad (min)</translation>
    </message>
    <message>
        <source>Session (min)</source>
        <translation>Sesión (min)</translation>
    </message>
    <message>
        <source>Permissions</source>
        <translation>Permisos</translation>
    </message>
    <message>
        <source>Done; it holds from now on.
</source>
        <translation>Hecho; vale desde ahora.
</translation>
    </message>
    <message>
        <source>A second person has to confirm within 7 days: “linewardenctl --as NAME role confirm %1”.
</source>
        <translation>Debe confirmar una segunda persona en 7 días: «linewardenctl --as NAME role confirm %1».
</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>Pedido por</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>give</source>
        <translation>dar</translation>
    </message>
    <message>
        <source>take</source>
        <translation>quitar</translation>
    </message>
    <message>
        <source>Confirmed; it holds from now on.
</source>
        <translation>Confirmado; vale desde ahora.
</translation>
    </message>
    <message>
        <source>Refused; nothing was changed.
</source>
        <translation>Rechazado; no se cambió nada.
</translation>
    </message>
    <message>
        <source>Roles, what they may and what they demand</source>
        <translation>Roles, qué pueden y qué exigen</translation>
    </message>
    <message>
        <source>Gives somebody a role, or asks for it</source>
        <translation>Da un rol a alguien, o lo pide</translation>
    </message>
    <message>
        <source>Takes a role away, or asks for it</source>
        <translation>Quita un rol, o lo pide</translation>
    </message>
    <message>
        <source>Changes that a second person has to confirm</source>
        <translation>Cambios que debe confirmar una segunda persona</translation>
    </message>
    <message>
        <source>Confirms what another one asked for</source>
        <translation>Confirma lo que otro pidió</translation>
    </message>
    <message>
        <source>Refuses it, or takes one&apos;s own back</source>
        <translation>Rechaza, o retira lo que uno pidió</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RouteArguments</name>
    <message>
        <source>Alarms of this priority and more urgent ones.</source>
        <translation>Alarmas de esta prioridad y más urgentes.</translation>
    </message>
    <message>
        <source>Only from there: process, security, system; may be given several times, as the next two.</source>
        <translation>Solo de este origen: process, security, system; puede indicarse varias veces, como los dos siguientes.</translation>
    </message>
    <message>
        <source>Only of this class.</source>
        <translation>Solo de esta clase.</translation>
    </message>
    <message>
        <source>Only of this line.</source>
        <translation>Solo de esta línea.</translation>
    </message>
    <message>
        <source>--least takes critical, high, medium or low, not “%1”.</source>
        <translation>--least requiere critical, high, medium o low, no «%1».</translation>
    </message>
    <message>
        <source>--source takes process, security or system, not “%1”.</source>
        <translation>--source requiere process, security o system, no «%1».</translation>
    </message>
    <message>
        <source>The receiver.</source>
        <translation>El receptor.</translation>
    </message>
    <message>
        <source>6514 where left out, 514 for UDP.</source>
        <translation>6514 si se omite, 514 para UDP.</translation>
    </message>
    <message>
        <source>tls, tcp or udp; tls where left out.</source>
        <translation>tls, tcp o udp; tls si se omite.</translation>
    </message>
    <message>
        <source>PEM file of the authority that signed the receiver&apos;s certificate (TLS).</source>
        <translation>Archivo PEM de la autoridad que firmó el certificado del receptor (TLS).</translation>
    </message>
    <message>
        <source>PEM file of our own certificate (TLS).</source>
        <translation>Archivo PEM de nuestro propio certificado (TLS).</translation>
    </message>
    <message>
        <source>PEM file of its private key, readable by its owner alone (TLS).</source>
        <translation>Archivo PEM de su clave privada, legible solo por su propietario (TLS).</translation>
    </message>
    <message>
        <source>Sends checkpoints of the audit trail, too.</source>
        <translation>Envía también los puntos de control del registro de auditoría.</translation>
    </message>
    <message>
        <source>Does not send yet.</source>
        <translation>Aún no envía.</translation>
    </message>
    <message>
        <source>--host H is missing.</source>
        <translation>Falta --host H.</translation>
    </message>
    <message>
        <source>--transport takes tls, tcp or udp, not “%1”.</source>
        <translation>--transport requiere tls, tcp o udp, no «%1».</translation>
    </message>
    <message>
        <source>on or off.</source>
        <translation>on u off.</translation>
    </message>
    <message>
        <source>The mail server.</source>
        <translation>El servidor de correo.</translation>
    </message>
    <message>
        <source>Its port, such as 587 or 465.</source>
        <translation>Su puerto, como 587 o 465.</translation>
    </message>
    <message>
        <source>starttls or tls.</source>
        <translation>starttls o tls.</translation>
    </message>
    <message>
        <source>PEM file of its authority; empty: the system&apos;s.</source>
        <translation>Archivo PEM de su autoridad; vacío: la del sistema.</translation>
    </message>
    <message>
        <source>The account there; empty: no sign-in.</source>
        <translation>La cuenta allí; vacío: sin inicio de sesión.</translation>
    </message>
    <message>
        <source>The address mails come from.</source>
        <translation>La dirección de la que proceden los correos.</translation>
    </message>
    <message>
        <source>--enabled is on or off, not “%1”.</source>
        <translation>--enabled es on u off, no «%1».</translation>
    </message>
    <message>
        <source>--security is starttls or tls, not “%1”.</source>
        <translation>--security es starttls o tls, no «%1».</translation>
    </message>
    <message>
        <source>Who is told so many minutes after the announcement, such as 0:anna@plant.example,ben@plant.example; given once for each step.</source>
        <translation>A quién se avisa tantos minutos después del anuncio, como 0:anna@plant.example,ben@plant.example; se indica una vez por paso.</translation>
    </message>
    <message>
        <source>--step is MINUTES:ADDRESS,ADDRESS, such as 15:anna@plant.example, not “%1”.</source>
        <translation>--step es MINUTES:ADDRESS,ADDRESS, como 15:anna@plant.example, no «%1».</translation>
    </message>
    <message>
        <source>--step MIN:ADDRESS is missing: somebody has to be told.</source>
        <translation>Falta --step MIN:ADDRESS: hay que avisar a alguien.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::RouteTexts</name>
    <message>
        <source>on</source>
        <translation>activada</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivada</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>after %1 min: %2</source>
        <translation>tras %1 min: %2</translation>
    </message>
    <message>
        <source>Route</source>
        <translation>Ruta</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activa</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>From priority</source>
        <translation>Desde prioridad</translation>
    </message>
    <message>
        <source>Waiting</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>mail</source>
        <translation>correo</translation>
    </message>
    <message>
        <source>On call</source>
        <translation>Guardia</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>A quién se avisa</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::Routes</name>
    <message>
        <source>There is no route “%1”. “linewardenctl route list” tells which there are.</source>
        <translation>No existe la ruta «%1». «linewardenctl route list» indica las que hay.</translation>
    </message>
    <message>
        <source>Password at the mail server</source>
        <translation>Contraseña en el servidor de correo</translation>
    </message>
    <message>
        <source>The test message was sent.
</source>
        <translation>El mensaje de prueba se envió.
</translation>
    </message>
    <message>
        <source>Reads the password there, a line after the code; an empty one forgets it.</source>
        <translation>Lee la contraseña de allí, una línea después del código; si está vacía, se olvida.</translation>
    </message>
    <message>
        <source>Changes what is given of the mail server</source>
        <translation>Cambia lo indicado del servidor de correo</translation>
    </message>
    <message>
        <source>Tells people on call by mail, and others when nobody acts</source>
        <translation>Avisa por correo al personal de guardia, y a otros si nadie actúa</translation>
    </message>
    <message>
        <source>Takes such a plan away</source>
        <translation>Quita un plan así</translation>
    </message>
    <message>
        <source>Where alarms go besides the window, and how that fares</source>
        <translation>Adónde van las alarmas además de la ventana, y cómo marcha</translation>
    </message>
    <message>
        <source>Sends alarms to a syslog receiver</source>
        <translation>Envía alarmas a un receptor de syslog</translation>
    </message>
    <message>
        <source>Sends no more to a syslog receiver</source>
        <translation>Deja de enviar a un receptor de syslog</translation>
    </message>
    <message>
        <source>Sends a test message by a syslog route, or by mail</source>
        <translation>Envía un mensaje de prueba por una ruta de syslog o por correo</translation>
    </message>
    <message>
        <source>By mail to this address.</source>
        <translation>Por correo a esta dirección.</translation>
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
    <name>linewarden::cli::UserAdd</name>
    <message>
        <source>The person&apos;s name is missing: --display-name NAME.</source>
        <translation>Falta el nombre de la persona: --display-name NAME.</translation>
    </message>
    <message>
        <source>A role is missing: --role ROLE, once for each.</source>
        <translation>Falta un rol: --role ROLE, una vez por cada uno.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
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
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
    </message>
    <message>
        <source>Nobody was added. Put the file right and try again.
</source>
        <translation>No se añadió a nadie. Corrija el archivo e inténtelo de nuevo.
</translation>
    </message>
    <message>
        <source>Invites somebody; prints a one-time password</source>
        <translation>Invita a alguien; imprime una contraseña de un solo uso</translation>
    </message>
    <message>
        <source>The person&apos;s name for people.</source>
        <translation>El nombre de la persona para los demás.</translation>
    </message>
    <message>
        <source>A role; may be given several times.</source>
        <translation>Un rol; se puede dar varias veces.</translation>
    </message>
    <message>
        <source>Invites everybody in a CSV file, or nobody</source>
        <translation>Invita a todos los de un archivo CSV, o a nadie</translation>
    </message>
    <message>
        <source>Only tells what is in the file and what is wrong with it.</source>
        <translation>Solo dice qué hay en el archivo y qué está mal.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::UserChange</name>
    <message>
        <source>%1 cannot sign in any more.
</source>
        <translation>%1 ya no puede entrar.
</translation>
    </message>
    <message>
        <source>%1 can sign in again.
</source>
        <translation>%1 puede entrar de nuevo.
</translation>
    </message>
    <message>
        <source>%1 sets up a new second factor at the next sign-in.
</source>
        <translation>%1 configura un segundo factor nuevo en el próximo acceso.
</translation>
    </message>
    <message>
        <source>Say which: --password or --second-factor.</source>
        <translation>Diga cuál: --password o --second-factor.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vista por última vez</translation>
    </message>
    <message>
        <source>Locked</source>
        <translation>Bloqueada</translation>
    </message>
    <message>
        <source>Emergency</source>
        <translation>Emergencia</translation>
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
        <source>Sessions of %1 that were ended: %2
</source>
        <translation>Sesiones de %1 que se cerraron: %2
</translation>
    </message>
    <message>
        <source>Whose sessions? --end needs a NAME.</source>
        <translation>¿Sesiones de quién? --end necesita un NAME.</translation>
    </message>
    <message>
        <source>Takes somebody&apos;s access away and ends their sessions</source>
        <translation>Quita el acceso a alguien y cierra sus sesiones</translation>
    </message>
    <message>
        <source>Gives somebody access back</source>
        <translation>Devuelve el acceso a alguien</translation>
    </message>
    <message>
        <source>A new one-time password, or no second factor</source>
        <translation>Una nueva contraseña de un solo uso, o ningún segundo factor</translation>
    </message>
    <message>
        <source>Prints a one-time password; the signing key is retired.</source>
        <translation>Imprime una contraseña de un solo uso; la clave de firma se retira.</translation>
    </message>
    <message>
        <source>Authenticator, security keys and recovery codes are removed.</source>
        <translation>Se quitan autenticador, llaves de seguridad y códigos de recuperación.</translation>
    </message>
    <message>
        <source>Who is signed in where; ends somebody&apos;s sessions</source>
        <translation>Quién tiene sesión y dónde; cierra las de alguien</translation>
    </message>
    <message>
        <source>Ends all sessions of NAME.</source>
        <translation>Cierra todas las sesiones de NAME.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::UserEnrol</name>
    <message>
        <source>Second factor of %1, for an authenticator app:
  %2
  or typed: %3

</source>
        <translation>Segundo factor de %1, para una aplicación autenticadora:
  %2
  o escrito: %3

</translation>
    </message>
    <message>
        <source>Recovery codes of %1, each good once, for when the app is lost:
  %2

</source>
        <translation>Códigos de recuperación de %1, válidos una vez cada uno, por si se pierde la aplicación:
  %2

</translation>
    </message>
    <message>
        <source>Password of %1 now</source>
        <translation>Contraseña actual de %1</translation>
    </message>
    <message>
        <source>%1 is set up already. Sign in with --as %1.</source>
        <translation>%1 ya está configurado. Entre con --as %1.</translation>
    </message>
    <message>
        <source>New password of %1</source>
        <translation>Contraseña nueva de %1</translation>
    </message>
    <message>
        <source>Code of %1</source>
        <translation>Código de %1</translation>
    </message>
    <message>
        <source>“user enrol” takes no --as: the person named sets up their own account.</source>
        <translation>«user enrol» no lleva --as: la persona nombrada configura su propia cuenta.</translation>
    </message>
    <message>
        <source>%1 is set up and can sign in.
</source>
        <translation>%1 está configurado y puede entrar.
</translation>
    </message>
    <message>
        <source>Sets up the account of somebody invited</source>
        <translation>Configura la cuenta de alguien invitado</translation>
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
    <message>
        <source>--state is invited, active or disabled, not “%1”.</source>
        <translation>--state es invited, active o disabled, no «%1».</translation>
    </message>
    <message>
        <source>yes, security keys: %1</source>
        <translation>sí, llaves de seguridad: %1</translation>
    </message>
    <message>
        <source>disabled</source>
        <translation>deshabilitada</translation>
    </message>
    <message>
        <source>active</source>
        <translation>activa</translation>
    </message>
    <message>
        <source>invited until %1</source>
        <translation>invitada hasta %1</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Only people with this role.</source>
        <translation>Solo personas con este rol.</translation>
    </message>
    <message>
        <source>Only people who are invited, active or disabled.</source>
        <translation>Solo personas invitadas, activas o deshabilitadas.</translation>
    </message>
</context>
<context>
    <name>linewarden::cli::UserReview</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>open</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>keep (%1)</source>
        <translation>mantener (%1)</translation>
    </message>
    <message>
        <source>remove (%1)</source>
        <translation>quitar (%1)</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
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
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dado por</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>%1 (disabled)</source>
        <translation>%1 (deshabilitada)</translation>
    </message>
    <message>
        <source>Not signed; still to decide: %1
</source>
        <translation>Sin firmar; por decidir: %1
</translation>
    </message>
    <message>
        <source>Signed by %1 on %2, %3. SHA-256 %4
</source>
        <translation>Firmada por %1 el %2, %3. SHA-256 %4
</translation>
    </message>
    <message>
        <source>the signature is right</source>
        <translation>la firma es correcta</translation>
    </message>
    <message>
        <source>THE SIGNATURE IS NOT RIGHT</source>
        <translation>LA FIRMA NO ES CORRECTA</translation>
    </message>
    <message>
        <source>Review %1 is open. “linewardenctl user review show %1” tells what is to be decided.
</source>
        <translation>La revisión %1 está abierta. «linewardenctl user review show %1» dice qué hay que decidir.
</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>By</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmada</translation>
    </message>
    <message>
        <source>Items</source>
        <translation>Elementos</translation>
    </message>
    <message>
        <source>Undecided</source>
        <translation>Por decidir</translation>
    </message>
    <message>
        <source>Removed</source>
        <translation>Quitados</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Say which: --keep or --remove.</source>
        <translation>Diga cuál: --keep o --remove.</translation>
    </message>
    <message>
        <source>Decided. A removal takes hold once the review is signed.
</source>
        <translation>Decidido. Quitar vale cuando la revisión se firma.
</translation>
    </message>
    <message>
        <source>Begins a review of who holds which role</source>
        <translation>Empieza una revisión de quién tiene qué rol</translation>
    </message>
    <message>
        <source>Reviews, signed and open</source>
        <translation>Revisiones, firmadas y abiertas</translation>
    </message>
    <message>
        <source>A review with all that stands in it</source>
        <translation>Una revisión con todo lo que contiene</translation>
    </message>
    <message>
        <source>Keeps or removes a role in a review</source>
        <translation>Mantiene o quita un rol en una revisión</translation>
    </message>
    <message>
        <source>The role stays.</source>
        <translation>El rol se queda.</translation>
    </message>
    <message>
        <source>The role goes once the review is signed.</source>
        <translation>El rol se va cuando la revisión se firma.</translation>
    </message>
    <message>
        <source>Why; a removal wants one.</source>
        <translation>Por qué; para quitar hace falta.</translation>
    </message>
    <message>
        <source>Signs a review and removes; reads password and a new code once more</source>
        <translation>Firma una revisión y quita; lee la contraseña y un código nuevo</translation>
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
    <message>
        <source>The connection to the PLC was closed.</source>
        <translation>La conexión con el PLC se cerró.</translation>
    </message>
    <message>
        <source>There is no connection to the PLC. Try again when it is connected.</source>
        <translation>No hay conexión con el PLC. Inténtelo de nuevo cuando esté conectado.</translation>
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
    <name>linewarden::modbus::TagAccess</name>
    <message>
        <source>%1 is not writable, so nothing was sent. The plant file has to say so with “writable = true”.</source>
        <translation>%1 no es escribible, así que no se envió nada. El archivo de planta debe indicarlo con «writable = true».</translation>
    </message>
    <message>
        <source>%1 takes %2 registers, and one Modbus request writes at most %3, so nothing was sent. Give the tag fewer registers in the plant file.</source>
        <translation>%1 ocupa %2 registros y una petición Modbus escribe como máximo %3, así que no se envió nada. Asigne menos registros a la variable en el archivo de planta.</translation>
    </message>
    <message>
        <source>no valid value</source>
        <translation>ningún valor válido</translation>
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
        <source>The value was not sent, as the PLC could not be read before. %1</source>
        <translation>El valor no se envió, porque antes no se pudo leer el PLC. %1</translation>
    </message>
    <message>
        <source>The value was sent, but whether the PLC has taken it is not known. %1 Look at the PLC before you go on.</source>
        <translation>El valor se envió, pero no se sabe si el PLC lo ha tomado. %1 Mire el PLC antes de continuar.</translation>
    </message>
    <message>
        <source>The PLC confirmed the value, but it could not be read back, so it is not known whether it is there. %1</source>
        <translation>El PLC confirmó el valor, pero no se pudo releer, así que no se sabe si está allí. %1</translation>
    </message>
    <message>
        <source>The PLC confirmed the value but does not hold it: read back, %1 is %2. Another program may have changed it, or the PLC&apos;s own program limits it.</source>
        <translation>El PLC confirmó el valor pero no lo contiene: al releerlo, %1 es %2. Puede que otro programa lo haya cambiado o que lo limite el propio programa del PLC.</translation>
    </message>
    <message>
        <source>The value does not fit one request to this PLC, so it cannot be read. Check the tag&apos;s address and the PLC&apos;s request limits.</source>
        <translation>El valor no cabe en una sola petición a este PLC, así que no se puede leer. Compruebe la dirección de la variable y los límites de petición del PLC.</translation>
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
    <name>linewarden::modbus::WriteReply</name>
    <message>
        <source>The PLC answered with function %1 to a request of function %2.</source>
        <translation>El PLC respondió con la función %1 a una petición de la función %2.</translation>
    </message>
    <message>
        <source>The PLC sent an exception of %1 bytes; it has to have one.</source>
        <translation>El PLC envió una excepción de %1 bytes; debe tener uno.</translation>
    </message>
    <message>
        <source>The PLC confirmed a write with %1 bytes; it has to have %2.</source>
        <translation>El PLC confirmó una escritura con %1 bytes; debe tener %2.</translation>
    </message>
    <message>
        <source>The PLC confirmed a write to address %1 where %2 was written.</source>
        <translation>El PLC confirmó una escritura en la dirección %1, cuando se escribió en la %2.</translation>
    </message>
    <message>
        <source>The PLC confirmed the value %1 where %2 was written.</source>
        <translation>El PLC confirmó el valor %1, cuando se escribió %2.</translation>
    </message>
    <message>
        <source>The PLC confirmed %1 registers where %2 were written.</source>
        <translation>El PLC confirmó %1 registros, cuando se escribieron %2.</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 1, illegal function: it takes no writes of this kind. Check the table of the tag&apos;s address.</source>
        <translation>El PLC rechazó el valor con la excepción 1 (illegal function): no admite escrituras de este tipo. Compruebe la tabla de la dirección de la variable.</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 2, illegal data address: nothing can be written at this address. Check the tag&apos;s address and the PLC&apos;s write protection.</source>
        <translation>El PLC rechazó el valor con la excepción 2 (illegal data address): en esta dirección no se puede escribir nada. Compruebe la dirección de la variable y la protección contra escritura del PLC.</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 3, illegal data value: it does not accept this value here. Check what the PLC allows.</source>
        <translation>El PLC rechazó el valor con la excepción 3 (illegal data value): no acepta este valor aquí. Compruebe qué permite el PLC.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 4, server device failure: it failed while writing, so it may or may not have taken the value. Check the PLC&apos;s diagnostics.</source>
        <translation>El PLC respondió con la excepción 4 (server device failure): falló al escribir, así que puede haber tomado el valor o no. Compruebe el diagnóstico del PLC.</translation>
    </message>
    <message>
        <source>The PLC answered with exception 5, acknowledge: it needs a long time for this value and has not said whether it took it. Read it again later.</source>
        <translation>El PLC respondió con la excepción 5 (acknowledge): necesita mucho tiempo para este valor y no ha indicado si lo tomó. Léalo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 6, server device busy: it has no time for it now. Try again later.</source>
        <translation>El PLC rechazó el valor con la excepción 6 (server device busy): ahora no tiene tiempo para él. Inténtelo de nuevo más tarde.</translation>
    </message>
    <message>
        <source>The PLC refused the value with exception 7, negative acknowledge: it cannot do what was asked. Check the PLC&apos;s diagnostics.</source>
        <translation>El PLC rechazó el valor con la excepción 7 (negative acknowledge): no puede hacer lo que se pidió. Compruebe el diagnóstico del PLC.</translation>
    </message>
    <message>
        <source>The gateway refused the value with exception 10, gateway path unavailable: it is overloaded or set up wrongly. Check the gateway.</source>
        <translation>La pasarela rechazó el valor con la excepción 10 (gateway path unavailable): está sobrecargada o mal configurada. Compruebe la pasarela.</translation>
    </message>
    <message>
        <source>The gateway answered with exception 11, gateway target device failed to respond: the device behind it is silent and may or may not have taken the value. Check its wiring.</source>
        <translation>La pasarela respondió con la excepción 11 (gateway target device failed to respond): el dispositivo tras ella no responde y puede haber tomado el valor o no. Compruebe su cableado.</translation>
    </message>
    <message>
        <source>The PLC answered with exception %1, which does not say whether it took the value. See the PLC&apos;s manual.</source>
        <translation>El PLC respondió con la excepción %1, que no indica si tomó el valor. Consulte el manual del PLC.</translation>
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
    <name>linewarden::ui::AccessPage</name>
    <message>
        <source>Part of access control</source>
        <translation>Parte del control de acceso</translation>
    </message>
    <message>
        <source>Access review</source>
        <translation>Revisión de accesos</translation>
    </message>
    <message>
        <source>Rules for roles</source>
        <translation>Reglas de los roles</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Acceso de emergencia</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Directorio</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Control de acceso</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AccountPage</name>
    <message>
        <source>Reading your account</source>
        <translation>Leyendo su cuenta</translation>
    </message>
    <message>
        <source>Your account cannot be shown</source>
        <translation>No se puede mostrar su cuenta</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>One step is left: a security key</source>
        <translation>Queda un paso: una llave de seguridad</translation>
    </message>
    <message>
        <source>Your role asks for a security key, and none is registered for you yet. Until then only this page opens; the others come at once when the key is added.</source>
        <translation>Su rol exige una llave de seguridad y aún no hay ninguna registrada para usted. Hasta entonces solo se abre esta página; las demás, en cuanto se añada la llave.</translation>
    </message>
    <message>
        <source>Add a security key…</source>
        <translation>Añadir una llave de seguridad…</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
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
        <translation>Reconocer «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Acknowledge %n alarm(s)</source>
        <translation>
            <numerusform>Reconocer %n alarma</numerusform>
            <numerusform>Reconocer %n alarmas</numerusform>
        </translation>
    </message>
    <message>
        <source>You say that you have seen it and take care of it. It stays in the list while its cause lasts.</source>
        <translation>Indica que la ha visto y que se ocupa de ella. Permanece en la lista mientras dure su causa.</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Aún no</translation>
    </message>
    <message>
        <source>Note (optional)</source>
        <translation>Nota (opcional)</translation>
    </message>
    <message>
        <source>What you found or do. Stands with your name at the alarm and in the audit trail.</source>
        <translation>Qué encontró o qué hace. Figura con su nombre en la alarma y en el registro de auditoría.</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Excluido: %1.</translation>
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
        <translation>Detener</translation>
    </message>
    <message>
        <source>%1 of %2…</source>
        <translation>%1 de %2…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AddKeyDialog</name>
    <message>
        <source>Add a security key</source>
        <translation>Añadir una llave de seguridad</translation>
    </message>
    <message>
        <source>Plug the key in (FIDO2, by USB). It then shows at sign-in that it is you, with its PIN and a touch. Add a second one and keep it elsewhere.</source>
        <translation>Conecte la llave (FIDO2, por USB). Al entrar demuestra que es usted, con su PIN y un toque. Añada otra y guárdela en otro lugar.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Add the key</source>
        <translation>Añadir la llave</translation>
    </message>
    <message>
        <source>What you call it</source>
        <translation>Cómo la llama</translation>
    </message>
    <message>
        <source>“Blue key”, “Spare in the safe”.</source>
        <translation>«Llave azul», «Reserva en la caja fuerte».</translation>
    </message>
    <message>
        <source>PIN of the key</source>
        <translation>PIN de la llave</translation>
    </message>
    <message>
        <source>PIN again</source>
        <translation>PIN otra vez</translation>
    </message>
    <message>
        <source>Give the key a name, so that you know it among others.</source>
        <translation>Dé un nombre a la llave, para reconocerla entre otras.</translation>
    </message>
    <message>
        <source>Enter the PIN of the key.</source>
        <translation>Introduzca el PIN de la llave.</translation>
    </message>
    <message>
        <source>This is not the same PIN. Type it once more.</source>
        <translation>No es el mismo PIN. Escríbalo otra vez.</translation>
    </message>
    <message>
        <source>Checking what the key answered…</source>
        <translation>Comprobando lo que respondió la llave…</translation>
    </message>
    <message>
        <source>4 to 63 characters; letters are allowed.</source>
        <translation>De 4 a 63 caracteres; se permiten letras.</translation>
    </message>
    <message>
        <source>This key has no PIN yet. Choose one now; you will need it at every sign-in.</source>
        <translation>Esta llave aún no tiene PIN. Elija uno ahora; lo necesitará en cada acceso.</translation>
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
    <name>linewarden::ui::AlarmActs</name>
    <message>
        <source>Choose an alarm first.</source>
        <translation>Elija primero una alarma.</translation>
    </message>
    <message numerus="yes">
        <source>%n security alarm(s) that you may not acknowledge</source>
        <translation>
            <numerusform>%n alarma de seguridad que no puede reconocer</numerusform>
            <numerusform>%n alarmas de seguridad que no puede reconocer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that you may not acknowledge</source>
        <translation>
            <numerusform>%n alarma que no puede reconocer</numerusform>
            <numerusform>%n alarmas que no puede reconocer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that cannot be reset as they stand</source>
        <translation>
            <numerusform>%n alarma que no se puede restablecer tal como está</numerusform>
            <numerusform>%n alarmas que no se pueden restablecer tal como están</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that do not wait for it</source>
        <translation>
            <numerusform>%n alarma que no lo espera</numerusform>
            <numerusform>%n alarmas que no lo esperan</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>“%1” is reset.</source>
        <translation>«%1» está restablecida.</translation>
    </message>
    <message>
        <source>“%1” is acknowledged.</source>
        <translation>«%1» está reconocida.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) reset.</source>
        <translation>
            <numerusform>%n alarma restablecida.</numerusform>
            <numerusform>%n alarmas restablecidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) acknowledged.</source>
        <translation>
            <numerusform>%n alarma reconocida.</numerusform>
            <numerusform>%n alarmas reconocidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) that changed meanwhile</source>
        <translation>
            <numerusform>%n alarma que cambió entretanto</numerusform>
            <numerusform>%n alarmas que cambiaron entretanto</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 reset. Left out: %3.</source>
        <translation>%1 de %2 restablecidas. Excluido: %3.</translation>
    </message>
    <message>
        <source>%1 of %2 acknowledged. Left out: %3.</source>
        <translation>%1 de %2 reconocidas. Excluido: %3.</translation>
    </message>
    <message>
        <source>What raised it has gone and it was acknowledged. Once it is reset it is normal, and is raised anew when its cause comes back.</source>
        <translation>Lo que la activó ha desaparecido y se reconoció. Una vez restablecida queda normal, y se activa de nuevo cuando vuelva su causa.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Excluido: %1.</translation>
    </message>
    <message>
        <source>Reset “%1”?</source>
        <translation>¿Restablecer «%1»?</translation>
    </message>
    <message numerus="yes">
        <source>Reset %n alarm(s)?</source>
        <translation>
            <numerusform>¿Restablecer %n alarma?</numerusform>
            <numerusform>¿Restablecer %n alarmas?</numerusform>
        </translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Leave it latched</source>
        <translation>Dejarla enclavada</translation>
    </message>
    <message>
        <source>End the shelf of “%1”?</source>
        <translation>¿Terminar el aplazamiento de «%1»?</translation>
    </message>
    <message>
        <source>It is shown and announced again as it stands. If its cause is still there, it has to be acknowledged.</source>
        <translation>Se muestra y se anuncia de nuevo tal como está. Si su causa persiste, hay que reconocerla.</translation>
    </message>
    <message>
        <source>End the shelf</source>
        <translation>Terminar el aplazamiento</translation>
    </message>
    <message>
        <source>Keep it shelved</source>
        <translation>Mantenerla aplazada</translation>
    </message>
    <message>
        <source>“%1” is not shelved any more.</source>
        <translation>«%1» ya no está aplazada.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmBanner</name>
    <message>
        <source>Silence</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Acknowledge</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Acknowledge: %1</source>
        <translation>Reconocer: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Show all critical alarms</source>
        <translation>Mostrar todas las alarmas críticas</translation>
    </message>
    <message>
        <source>Show what to do about this alarm</source>
        <translation>Mostrar qué hacer con esta alarma</translation>
    </message>
    <message numerus="yes">
        <source>%n critical alarm(s) not acknowledged</source>
        <translation>
            <numerusform>%n alarma crítica sin reconocer</numerusform>
            <numerusform>%n alarmas críticas sin reconocer</numerusform>
        </translation>
    </message>
    <message>
        <source>Silence the sound (Ctrl+Shift+S)</source>
        <translation>Silenciar el sonido (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Critical alarm: %1</source>
        <translation>Alarma crítica: %1</translation>
    </message>
    <message>
        <source>Not up to date since %1</source>
        <translation>Sin actualizar desde %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmComments</name>
    <message>
        <source>Your comment</source>
        <translation>Su comentario</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>Nobody has commented on it yet.</source>
        <translation>Nadie la ha comentado todavía.</translation>
    </message>
    <message numerus="yes">
        <source>%n older one(s) are not shown</source>
        <translation>
            <numerusform>No se muestra %n más antiguo</numerusform>
            <numerusform>No se muestran %n más antiguos</numerusform>
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
        <translation>%1 de un máximo de %2 caracteres</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends it. It stays, with your name.</source>
        <translation>Ctrl+Intro lo envía. Se queda, con su nombre.</translation>
    </message>
    <message>
        <source>The comment is kept.</source>
        <translation>El comentario está guardado.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmDelegate</name>
    <message>
        <source>Stale</source>
        <translation>Permanente</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Fluctuante</translation>
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
        <translation>Abrir la línea</translation>
    </message>
    <message>
        <source>In the audit trail</source>
        <translation>En el registro de auditoría</translation>
    </message>
    <message>
        <source>%1 priority</source>
        <translation>Prioridad: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Acknowledged by %1, %2</source>
        <translation>Reconocida por %1, %2</translation>
    </message>
    <message>
        <source>Without a note</source>
        <translation>Sin nota</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message numerus="yes">
        <source>raised %n time(s)</source>
        <translation>
            <numerusform>activada %n vez</numerusform>
            <numerusform>activada %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Its cause is there now</source>
        <translation>Su causa está presente ahora</translation>
    </message>
    <message>
        <source>It is not announced while it is hidden.</source>
        <translation>No se anuncia mientras está oculta.</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Fluctuante</translation>
    </message>
    <message>
        <source>It was raised three times or more within a minute.</source>
        <translation>Se activó tres veces o más en un minuto.</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Permanente</translation>
    </message>
    <message>
        <source>It has been active for more than 24 hours.</source>
        <translation>Lleva activa más de 24 horas.</translation>
    </message>
    <message>
        <source>Shelved by %1 until %2</source>
        <translation>Aplazada por %1 hasta %2</translation>
    </message>
    <message>
        <source>Suppressed by design</source>
        <translation>Suprimida por diseño</translation>
    </message>
    <message>
        <source>%1 asked to take it out of service, %2</source>
        <translation>%1 pidió dejarla fuera de servicio, %2</translation>
    </message>
    <message>
        <source>Waits for a second person to approve it</source>
        <translation>Espera a que la apruebe una segunda persona</translation>
    </message>
    <message>
        <source>Approved by %1, %2</source>
        <translation>Aprobado por %1, %2</translation>
    </message>
    <message>
        <source>How it stands</source>
        <translation>Cómo está</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>Qué significa</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>Causa</translation>
    </message>
    <message>
        <source>Consequence if nobody acts</source>
        <translation>Consecuencia si nadie actúa</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Nothing is written down for this alarm.</source>
        <translation>No hay nada escrito sobre esta alarma.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmFiguresView</name>
    <message>
        <source>Working the figures out</source>
        <translation>Calculando los indicadores</translation>
    </message>
    <message>
        <source>The figures cannot be shown</source>
        <translation>No se pueden mostrar los indicadores</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Spread over priorities</source>
        <translation>Reparto por prioridades</translation>
    </message>
    <message>
        <source>When alarms were announced</source>
        <translation>Cuándo se anunciaron alarmas</translation>
    </message>
    <message>
        <source>Length of a period</source>
        <translation>Duración de un periodo</translation>
    </message>
    <message>
        <source>Per 10 minutes</source>
        <translation>Por 10 minutos</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>No alarm was announced</source>
        <translation>No se anunció ninguna alarma</translation>
    </message>
    <message>
        <source>In this time no alarm asked for anybody&apos;s attention.</source>
        <translation>En este tiempo ninguna alarma pidió la atención de nadie.</translation>
    </message>
    <message>
        <source>Export the journal</source>
        <translation>Exportar el diario</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Exportar los indicadores</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmFilterBar</name>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Search alarms</source>
        <translation>Buscar alarmas</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Any priority</source>
        <translation>Cualquier prioridad</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
    <message>
        <source>Any source</source>
        <translation>Cualquier origen</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Any line</source>
        <translation>Cualquier línea</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Any class</source>
        <translation>Cualquier clase</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Grupos</translation>
    </message>
    <message>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <source>Group by line</source>
        <translation>Agrupar por línea</translation>
    </message>
    <message>
        <source>Group by first-out</source>
        <translation>Agrupar por primera alarma</translation>
    </message>
    <message>
        <source>Group by source</source>
        <translation>Agrupar por origen</translation>
    </message>
    <message>
        <source>First-out: the alarm that came first on a line, and what followed within 10 s</source>
        <translation>Primera alarma (first-out): la que llegó primero en una línea y lo que siguió en 10 s</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmFloodStrip</name>
    <message>
        <source>Alarm flood</source>
        <translation>Avalancha de alarmas</translation>
    </message>
    <message>
        <source>Alarm flood since %1: %2 in the last 10 minutes.</source>
        <translation>Avalancha de alarmas desde %1: %2 en los últimos 10 minutos.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarma</numerusform>
            <numerusform>%n alarmas</numerusform>
        </translation>
    </message>
    <message>
        <source>Group as before</source>
        <translation>Agrupar como antes</translation>
    </message>
    <message>
        <source>Show first-outs first</source>
        <translation>Mostrar antes las primeras alarmas</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmHistoryList</name>
    <message>
        <source>Show more</source>
        <translation>Mostrar más</translation>
    </message>
    <message>
        <source>What happened to it</source>
        <translation>Qué pasó con ella</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>time, what happened</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>occurrence %1</source>
        <translation>aparición %1</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message numerus="yes">
        <source>and %n more like it</source>
        <translation>
            <numerusform>y %n más igual</numerusform>
            <numerusform>y %n más iguales</numerusform>
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
        <translation>Diario de alarmas, lo más reciente primero</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>The changes are shown as soon as they are known.</source>
        <translation>Los cambios se muestran en cuanto se conocen.</translation>
    </message>
    <message>
        <source>The journal cannot be shown</source>
        <translation>No se puede mostrar el diario</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing happened</source>
        <translation>No pasó nada</translation>
    </message>
    <message>
        <source>No alarm changed in this time.</source>
        <translation>Ninguna alarma cambió en este tiempo.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>Alarms changed in this time, but none passes the search and the filters.</source>
        <translation>Hubo cambios de alarmas en este tiempo, pero ninguno pasa la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpiar filtros</translation>
    </message>
    <message numerus="yes">
        <source>The newest %n change(s); choose a shorter time for older ones</source>
        <translation>
            <numerusform>El cambio más reciente (%n); elija un tiempo más corto para ver los anteriores</numerusform>
            <numerusform>Los %n cambios más recientes; elija un tiempo más corto para ver los anteriores</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s)</source>
        <translation>
            <numerusform>%n cambio</numerusform>
            <numerusform>%n cambios</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmJournalModel</name>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Line and unit</source>
        <translation>Línea y unidad</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Note or reason</source>
        <translation>Nota o motivo</translation>
    </message>
    <message numerus="yes">
        <source>%1, and %n more</source>
        <translation>
            <numerusform>%1, y %n más</numerusform>
            <numerusform>%1, y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmListModel</name>
    <message>
        <source>Priority</source>
        <translation>Prioridad</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Line and unit</source>
        <translation>Línea y unidad</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Value and limit</source>
        <translation>Valor y límite</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message numerus="yes">
        <source>%1 (and %n that followed)</source>
        <translation>
            <numerusform>%1 (y %n que siguió)</numerusform>
            <numerusform>%1 (y %n que siguieron)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>priority, source</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Chattering: raised three times or more within a minute.</source>
        <translation>Fluctuante: activada tres veces o más en un minuto.</translation>
    </message>
    <message>
        <source>Stale: active for more than 24 hours.</source>
        <translation>Permanente: activa desde hace más de 24 horas.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarma</numerusform>
            <numerusform>%n alarmas</numerusform>
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
            <numerusform>%n sin reconocer</numerusform>
            <numerusform>%n sin reconocer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmPanel</name>
    <message>
        <source>Several alarms are chosen</source>
        <translation>Hay varias alarmas elegidas</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s): acknowledge them together, or choose one to see what is known of it.</source>
        <translation>
            <numerusform>%n alarma: reconózcala o elíjala para ver lo que se sabe de ella.</numerusform>
            <numerusform>%n alarmas: reconózcalas juntas o elija una para ver lo que se sabe de ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) chosen</source>
        <translation>
            <numerusform>%n alarma elegida</numerusform>
            <numerusform>%n alarmas elegidas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmRateChart</name>
    <message>
        <source>To the line</source>
        <translation>Hasta el límite</translation>
    </message>
    <message>
        <source>Over the line</source>
        <translation>Sobre el límite</translation>
    </message>
    <message>
        <source>Alarms announced over time</source>
        <translation>Alarmas anunciadas a lo largo del tiempo</translation>
    </message>
    <message>
        <source>an hour</source>
        <translation>por hora</translation>
    </message>
    <message>
        <source>in 10 minutes</source>
        <translation>en 10 minutos</translation>
    </message>
    <message>
        <source>No alarm was announced.</source>
        <translation>No se anunció ninguna alarma.</translation>
    </message>
    <message>
        <source>At most %1 %2; the line is at %3.</source>
        <translation>Como máximo %1 %2; el límite está en %3.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n alarm(s)</source>
        <translation>
            <numerusform>%1: %n alarma</numerusform>
            <numerusform>%1: %n alarmas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n alarm(s) in an hour</source>
        <translation>
            <numerusform>%1: como máximo %n alarma en una hora</numerusform>
            <numerusform>%1: como máximo %n alarmas en una hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: at most %n alarm(s) in 10 minutes</source>
        <translation>
            <numerusform>%1: como máximo %n alarma en 10 minutos</numerusform>
            <numerusform>%1: como máximo %n alarmas en 10 minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>too many</source>
        <translation>demasiadas</translation>
    </message>
    <message>
        <source>too many over %1</source>
        <translation>demasiadas por encima de %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmRelated</name>
    <message>
        <source>Ten minutes before and after</source>
        <translation>Diez minutos antes y después</translation>
    </message>
    <message>
        <source>The alarm has not been raised yet.</source>
        <translation>La alarma aún no se ha activado.</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>Nothing else was announced.</source>
        <translation>No se anunció nada más.</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 antes</translation>
    </message>
    <message>
        <source>%1 after</source>
        <translation>%1 después</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmRibbon</name>
    <message>
        <source>Alarms in each ten minutes of the last eight hours</source>
        <translation>Alarmas en cada diez minutos de las últimas ocho horas</translation>
    </message>
    <message>
        <source>No alarm in the last 8 hours</source>
        <translation>Ninguna alarma en las últimas 8 horas</translation>
    </message>
    <message>
        <source>Most in 10 minutes: %1</source>
        <translation>Máximo en 10 minutos: %1</translation>
    </message>
    <message>
        <source>%1–%2: %3</source>
        <comment>begin, end, how many alarms</comment>
        <translation>%1–%2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarma</numerusform>
            <numerusform>%n alarmas</numerusform>
        </translation>
    </message>
    <message>
        <source>Alarms per 10 minutes, 8 hours</source>
        <translation>Alarmas por 10 minutos, 8 horas</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmSavedViews</name>
    <message>
        <source>Saved views</source>
        <translation>Vistas guardadas</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>Save this view as…</source>
        <translation>Guardar esta vista como…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save this view</source>
        <translation>Guardar esta vista</translation>
    </message>
    <message>
        <source>It asks for: %1. A view of yours with the same name is replaced.</source>
        <translation>Pide: %1. Se sustituye una vista suya con el mismo nombre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Save the view</source>
        <translation>Guardar la vista</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardada como «%1».</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«%1» se ha quitado.</translation>
    </message>
    <message>
        <source>Remove the saved view “%1”?</source>
        <translation>¿Quitar la vista guardada «%1»?</translation>
    </message>
    <message>
        <source>It is yours alone. What it shows stays; the view itself cannot be brought back.</source>
        <translation>Es solo suya. Lo que muestra se conserva; la vista en sí no se puede recuperar.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantenerla</translation>
    </message>
    <message>
        <source>Remove the view</source>
        <translation>Quitar la vista</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmSound</name>
    <message>
        <source>No alarm sounds now.</source>
        <translation>Ahora no suena ninguna alarma.</translation>
    </message>
    <message>
        <source>The sound is silenced until another alarm comes.</source>
        <translation>El sonido está silenciado hasta que llegue otra alarma.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmSoundCard</name>
    <message>
        <source>Sound of alarms</source>
        <translation>Sonido de las alarmas</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Volume in per cent</source>
        <translation>Volumen en porcentaje</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play the sound of a critical alarm once</source>
        <translation>Reproducir una vez el sonido de una alarma crítica</translation>
    </message>
    <message>
        <source>While a critical or high alarm stands that nobody has acknowledged, locked or not. For everyone at this workstation; switching it off is written to the audit trail.</source>
        <translation>Mientras haya una alarma crítica o alta que nadie ha reconocido, con la consola bloqueada o no. Para todos en esta estación; desactivarlo se escribe en el registro de auditoría.</translation>
    </message>
    <message>
        <source>For everyone at this workstation. Those who may silence alarms can change it.</source>
        <translation>Para todos en esta estación. Pueden cambiarlo quienes tienen permiso para silenciar alarmas.</translation>
    </message>
    <message>
        <source>This workstation has nothing to make sound with. Connect loudspeakers, or switch them on.</source>
        <translation>Esta estación no tiene con qué emitir sonido. Conecte altavoces o enciéndalos.</translation>
    </message>
    <message>
        <source>Set it so that it is heard over the machines.</source>
        <translation>Ajústelo de modo que se oiga por encima de las máquinas.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmTable</name>
    <message>
        <source>Standing alarms</source>
        <translation>Alarmas vigentes</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Todas las alarmas</translation>
    </message>
    <message>
        <source>Asking for the alarms</source>
        <translation>Consultando las alarmas</translation>
    </message>
    <message>
        <source>They are shown as soon as they are known.</source>
        <translation>Se muestran en cuanto se conocen.</translation>
    </message>
    <message>
        <source>The alarms cannot be shown</source>
        <translation>No se pueden mostrar las alarmas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>All is well</source>
        <translation>Todo en orden</translation>
    </message>
    <message>
        <source>No alarm is defined</source>
        <translation>No hay ninguna alarma definida</translation>
    </message>
    <message>
        <source>No alarm stands. New ones appear here at once.</source>
        <translation>No hay ninguna alarma vigente. Las nuevas aparecen aquí enseguida.</translation>
    </message>
    <message>
        <source>The plant file defines no alarms, and no service has raised one.</source>
        <translation>El archivo de planta no define alarmas y ningún servicio ha activado una.</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>There are alarms, but none passes the search and the filters.</source>
        <translation>Hay alarmas, pero ninguna pasa la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Clear filters</source>
        <translation>Limpiar filtros</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s)</source>
        <translation>
            <numerusform>%n alarma</numerusform>
            <numerusform>%n alarmas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>some of all alarms</comment>
        <translation>%1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n new alarm(s) above</source>
        <translation>
            <numerusform>%n alarma nueva arriba</numerusform>
            <numerusform>%n alarmas nuevas arriba</numerusform>
        </translation>
    </message>
    <message>
        <source>Not up to date since %1</source>
        <translation>Sin actualizar desde %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AlarmTrend</name>
    <message>
        <source>Ten minutes around it</source>
        <translation>Diez minutos en torno a ella</translation>
    </message>
    <message>
        <source>No trend</source>
        <translation>Sin tendencia</translation>
    </message>
    <message>
        <source>This alarm is not raised by a measured value.</source>
        <translation>Esta alarma no la activa un valor medido.</translation>
    </message>
    <message>
        <source>History does not keep “%1”.</source>
        <translation>El histórico no guarda «%1».</translation>
    </message>
    <message>
        <source>The alarm has not been raised yet.</source>
        <translation>La alarma aún no se ha activado.</translation>
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
        <translation>Qué se muestra de las alarmas</translation>
    </message>
    <message>
        <source>Standing</source>
        <translation>Vigentes</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>All alarms</source>
        <translation>Todas las alarmas</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Indicadores</translation>
    </message>
    <message>
        <source>Alarms are shelved one at a time, each with its reason. Choose one.</source>
        <translation>Las alarmas se aplazan de una en una, cada una con su motivo. Elija una.</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
    </message>
    <message>
        <source>There is no such alarm any more: the plant file does not define it, and no service has raised it since the start.</source>
        <translation>Esa alarma ya no existe: el archivo de planta no la define y ningún servicio la ha activado desde el inicio.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ApprovalsModel</name>
    <message>
        <source>You may sign</source>
        <translation>Puede firmar</translation>
    </message>
    <message>
        <source>waits for a signature as %1</source>
        <translation>espera una firma como %1</translation>
    </message>
    <message>
        <source>written by %1</source>
        <translation>escrita por %1</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>desde hace %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Signature wanted of</source>
        <translation>Firma pedida a</translation>
    </message>
    <message>
        <source>Written by</source>
        <translation>Escrita por</translation>
    </message>
    <message>
        <source>Waits for</source>
        <translation>Espera desde hace</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Vence</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ApprovalsPage</name>
    <message>
        <source>Which versions are shown</source>
        <translation>Qué versiones se muestran</translation>
    </message>
    <message>
        <source>Waiting for me</source>
        <translation>Me esperan a mí</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Comparar…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Firmar…</translation>
    </message>
    <message>
        <source>The approvals cannot be shown</source>
        <translation>No se pueden mostrar las aprobaciones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing waits for you</source>
        <translation>Nada le espera a usted</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>What waits is shown as soon as it is known.</source>
        <translation>Lo que espera se muestra en cuanto se conoce.</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message numerus="yes">
        <source>%n wait(s) for you</source>
        <translation>
            <numerusform>%n le espera a usted</numerusform>
            <numerusform>%n le esperan a usted</numerusform>
        </translation>
    </message>
    <message>
        <source>That version does not wait for a signature any more.</source>
        <translation>Esa versión ya no espera ninguna firma.</translation>
    </message>
    <message>
        <source>No recipe waits for a signature. What is submitted stands here.</source>
        <translation>Ninguna receta espera una firma. Lo que se presenta aparece aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n version(s) wait for others; “All” shows them.</source>
        <translation>
            <numerusform>%n versión espera a otras personas; «Todas» la muestra.</numerusform>
            <numerusform>%n versiones esperan a otras personas; «Todas» las muestra.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is chosen.</source>
        <translation>No hay nada elegido.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ApprovalsTable</name>
    <message>
        <source>Versions that wait for a signature</source>
        <translation>Versiones que esperan una firma</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ArchiveDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Passphrase of the file</source>
        <translation>Frase de contraseña del archivo</translation>
    </message>
    <message>
        <source>At least 12 characters. Keep it apart from the file.</source>
        <translation>Al menos 12 caracteres. Guárdela separada del archivo.</translation>
    </message>
    <message>
        <source>The same again</source>
        <translation>La misma otra vez</translation>
    </message>
    <message>
        <source>Archiving</source>
        <translation>Archivando</translation>
    </message>
    <message>
        <source>Entries older than</source>
        <translation>Entradas anteriores a</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>90 days</source>
        <translation>90 días</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>2 years</source>
        <translation>2 años</translation>
    </message>
    <message>
        <source>5 years</source>
        <translation>5 años</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>It must not exist yet. Choose a disk that is kept for years.</source>
        <translation>Aún no debe existir. Elija un disco que se conserve durante años.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Archive older entries</source>
        <translation>Archivar entradas antiguas</translation>
    </message>
    <message>
        <source>Looking which entries that are…</source>
        <translation>Buscando qué entradas son…</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are archived; %3 newer ones stay.</source>
        <translation>Se archivan las entradas %1 a %2; se quedan %3 más recientes.</translation>
    </message>
    <message>
        <source>The two differ. Type the passphrase again.</source>
        <translation>Las dos difieren. Escriba de nuevo la frase de contraseña.</translation>
    </message>
    <message>
        <source>Stopped. All entries are in the store, and no file was left behind.</source>
        <translation>Detenido. Todas las entradas están en el almacén y no quedó ningún archivo.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are in %3.
SHA-256 of the file:
%4
Of these, %5 stay in the store too, as recipes, keys and emergency access are proven by them.</source>
        <translation>Las entradas %1 a %2 están en %3.
SHA-256 del archivo:
%4
De ellas, %5 se quedan también en el almacén, ya que con ellas se prueban recetas, claves y accesos de emergencia.</translation>
    </message>
    <message>
        <source>That is the most for one file: more that are as old can be archived afterwards, to another one.</source>
        <translation>Es el máximo para un archivo: otras igual de antiguas se pueden archivar después, en otro.</translation>
    </message>
    <message>
        <source>More that are as old can be archived now, to another file.</source>
        <translation>Otras igual de antiguas se pueden archivar ahora, en otro archivo.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AttachmentList</name>
    <message>
        <source>Add a file…</source>
        <translation>Añadir un archivo…</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>None. Their hashes are signed with the version; at most %1 each.</source>
        <translation>Ninguno. Sus hashes se firman con la versión; cada uno de %1 como máximo.</translation>
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
        <translation>Guardar %1 como…</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>There are %1 files, which is the most.</source>
        <translation>Hay %1 archivos, el máximo.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditFacts</name>
    <message numerus="yes">
        <source>The proof holds: %n hash(es) lead from this entry to the signed checkpoint of %1 entries, %2.</source>
        <translation>
            <numerusform>La prueba es válida: %n hash lleva de esta entrada al punto de control firmado de %1 entradas, %2.</numerusform>
            <numerusform>La prueba es válida: %n hashes llevan de esta entrada al punto de control firmado de %1 entradas, %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who and when</source>
        <translation>Quién y cuándo</translation>
    </message>
    <message>
        <source>This person&apos;s day…</source>
        <translation>El día de esta persona…</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Reason given</source>
        <translation>Motivo indicado</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Antes y después</translation>
    </message>
    <message>
        <source>This entry records no values.</source>
        <translation>Esta entrada no registra valores.</translation>
    </message>
    <message>
        <source>Entry %1 of %2</source>
        <translation>Entrada %1 de %2</translation>
    </message>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>In the trail</source>
        <translation>En el registro</translation>
    </message>
    <message>
        <source>Hash</source>
        <translation>Hash</translation>
    </message>
    <message>
        <source>Hash before: none, this is the first</source>
        <translation>Hash anterior: ninguno, esta es la primera</translation>
    </message>
    <message>
        <source>Hash of the entry before</source>
        <translation>Hash de la entrada anterior</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>Prueba</translation>
    </message>
    <message>
        <source>Show proof</source>
        <translation>Mostrar prueba</translation>
    </message>
    <message>
        <source>That this entry is in the trail, without the rest of it: anybody can check it with the installation&apos;s public key.</source>
        <translation>De que esta entrada está en el registro, sin el resto de él: cualquiera puede comprobarlo con la clave pública de la instalación.</translation>
    </message>
    <message>
        <source>Save proof…</source>
        <translation>Guardar prueba…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditFilterBar</name>
    <message>
        <source>Search what was recorded</source>
        <translation>Buscar en lo registrado</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Show everything again</source>
        <translation>Mostrar todo de nuevo</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
    <message>
        <source>Anybody</source>
        <translation>Cualquier persona</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Anything done</source>
        <translation>Cualquier acción</translation>
    </message>
    <message>
        <source>Object</source>
        <translation>Objeto</translation>
    </message>
    <message>
        <source>An object as the table shows it, such as recipe:3/2, or a whole kind, such as recipe</source>
        <translation>Un objeto como lo muestra la tabla, por ejemplo recipe:3/2, o toda una clase, por ejemplo recipe</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Any workstation</source>
        <translation>Cualquier estación</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Any outcome</source>
        <translation>Cualquier resultado</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Cuándo</translation>
    </message>
    <message>
        <source>Any time</source>
        <translation>Cualquier momento</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 24 hours</source>
        <translation>Últimas 24 horas</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>From … to …</source>
        <translation>Desde … hasta …</translation>
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
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditModel</name>
    <message>
        <source>%1, entry %2</source>
        <comment>time, position</comment>
        <translation>%1, entrada %2</translation>
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
        <source>Workstation</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditPanel</name>
    <message>
        <source>Entry %1</source>
        <translation>Entrada %1</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>This entry cannot be shown</source>
        <translation>No se puede mostrar esta entrada</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditSealBar</name>
    <message>
        <source>Verify now</source>
        <translation>Verificar ahora</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Verifying the trail</source>
        <translation>Verificando el registro</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Checkpoint now</source>
        <translation>Punto de control ahora</translation>
    </message>
    <message>
        <source>Save checkpoint…</source>
        <translation>Guardar punto de control…</translation>
    </message>
    <message>
        <source>Verify against a checkpoint file…</source>
        <translation>Verificar con un archivo de puntos de control…</translation>
    </message>
    <message>
        <source>How far the trail is proven cannot be told</source>
        <translation>No se puede determinar hasta dónde está probado el registro</translation>
    </message>
    <message>
        <source>Checkpoints and archives</source>
        <translation>Puntos de control y archivos</translation>
    </message>
    <message>
        <source>Archive older entries…</source>
        <translation>Archivar entradas antiguas…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuditTable</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Look further back</source>
        <translation>Buscar más atrás</translation>
    </message>
    <message>
        <source>Audit trail, newest first</source>
        <translation>Registro de auditoría, lo más reciente primero</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>The entries are shown as soon as they are known.</source>
        <translation>Las entradas se muestran en cuanto se conocen.</translation>
    </message>
    <message>
        <source>The trail cannot be shown</source>
        <translation>No se puede mostrar el registro</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing matches</source>
        <translation>Sin coincidencias</translation>
    </message>
    <message>
        <source>No entry of the trail passes the search and the filters.</source>
        <translation>Ninguna entrada del registro pasa la búsqueda y los filtros.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Limpiar</translation>
    </message>
    <message>
        <source>Looking further back… to %1</source>
        <translation>Buscando más atrás… hasta %1</translation>
    </message>
    <message>
        <source>Looking further back…</source>
        <translation>Buscando más atrás…</translation>
    </message>
    <message>
        <source>Stopped before the beginning of the trail.</source>
        <translation>Detenido antes del comienzo del registro.</translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s), all that match</source>
        <translation>
            <numerusform>%n entrada, todas las que coinciden</numerusform>
            <numerusform>%n entradas, todas las que coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The newest %n entry(s); scroll down for more</source>
        <translation>
            <numerusform>La entrada más reciente (%n); desplácese hacia abajo para ver más</numerusform>
            <numerusform>Las %n entradas más recientes; desplácese hacia abajo para ver más</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the newest entries</source>
        <translation>Volver a las entradas más recientes</translation>
    </message>
    <message numerus="yes">
        <source>More than %n newer entry(s)</source>
        <translation>
            <numerusform>Más de %n entrada más reciente</numerusform>
            <numerusform>Más de %n entradas más recientes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n newer entry(s)</source>
        <translation>
            <numerusform>%n entrada más reciente</numerusform>
            <numerusform>%n entradas más recientes</numerusform>
        </translation>
    </message>
    <message>
        <source>The entry is on the clipboard as text.</source>
        <translation>La entrada está en el portapapeles como texto.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n entry(s) that match</source>
        <translation>
            <numerusform>La entrada más antigua que coincide (%n)</numerusform>
            <numerusform>Las %n entradas más antiguas que coinciden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s) without the newest; scroll down for more</source>
        <translation>
            <numerusform>%n entrada sin las más recientes; desplácese hacia abajo para ver más</numerusform>
            <numerusform>%n entradas sin las más recientes; desplácese hacia abajo para ver más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuthenticatorDialog</name>
    <message>
        <source>Set up an authenticator app</source>
        <translation>Configurar una aplicación autenticadora</translation>
    </message>
    <message>
        <source>The one you had before shows no valid codes from then on.</source>
        <translation>La que tenía deja de mostrar códigos válidos desde entonces.</translation>
    </message>
    <message>
        <source>Keep the one I have</source>
        <translation>Conservar la que tengo</translation>
    </message>
    <message>
        <source>Use this authenticator</source>
        <translation>Usar este autenticador</translation>
    </message>
    <message>
        <source>Enter the code the app shows now.</source>
        <translation>Introduzca el código que muestra ahora la aplicación.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::AuthenticatorView</name>
    <message>
        <source>Scan the code with an authenticator app (any that makes time-based codes, RFC 6238), then enter the six digits it shows.</source>
        <translation>Escanee el código con una aplicación autenticadora (cualquiera de códigos por tiempo, RFC 6238) e introduzca las seis cifras que muestre.</translation>
    </message>
    <message>
        <source>Cannot scan? Type this key</source>
        <translation>¿No puede escanear? Escriba esta clave</translation>
    </message>
    <message>
        <source>Code shown by the app</source>
        <translation>Código que muestra la aplicación</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ChecksDialog</name>
    <message>
        <source>All of it holds: this version may run.</source>
        <translation>Todo es correcto: esta versión puede ejecutarse.</translation>
    </message>
    <message>
        <source>Both signatures hold, but this version is not the one that may run.</source>
        <translation>Ambas firmas son válidas, pero esta versión no es la que puede ejecutarse.</translation>
    </message>
    <message>
        <source>This version may not run: not all of it holds.</source>
        <translation>Esta versión no puede ejecutarse: no todo es correcto.</translation>
    </message>
    <message>
        <source>Checks of %1</source>
        <translation>Comprobaciones de %1</translation>
    </message>
    <message>
        <source>%1 Recomputed from content, signatures, keys, roles and the audit trail; the state that the store names is not believed.</source>
        <translation>%1 Recalculado a partir del contenido, las firmas, las claves, los roles y el registro de auditoría; no se da por cierto el estado que indica el almacén.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ChoosePasswordStep</name>
    <message>
        <source>%1, the one-time password has done its work. Choose a password that only you know. It also seals your signing key, which is made now and is yours alone.</source>
        <translation>%1, la contraseña de un solo uso ha cumplido. Elija una contraseña que solo usted conozca. También sella su clave de firma, que se crea ahora y es solo suya.</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
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
    <name>linewarden::ui::CodesDialog</name>
    <message>
        <source>Your new recovery codes</source>
        <translation>Sus nuevos códigos de recuperación</translation>
    </message>
    <message>
        <source>Those you had before are worth nothing now; throw them away.</source>
        <translation>Los que tenía ya no valen nada; tírelos.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
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
    <name>linewarden::ui::CommentDialog</name>
    <message>
        <source>Comment on the version</source>
        <translation>Comentar la versión</translation>
    </message>
    <message>
        <source>Everybody who sees the recipe reads it. It stays, and is not part of what is signed.</source>
        <translation>Lo lee todo el que ve la receta. Permanece y no forma parte de lo que se firma.</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Comentario</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The whole version</source>
        <translation>La versión completa</translation>
    </message>
    <message>
        <source>At most 500 characters</source>
        <translation>Como máximo 500 caracteres</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CommentList</name>
    <message>
        <source>Comment…</source>
        <translation>Comentar…</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Nobody has commented on it yet.</source>
        <translation>Nadie la ha comentado todavía.</translation>
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
        <translation>Lo que cambia %1</translation>
    </message>
    <message>
        <source>The version cannot be shown</source>
        <translation>No se puede mostrar la versión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>The version is shown as soon as it is known.</source>
        <translation>La versión se muestra en cuanto se conoce.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ComparePanel</name>
    <message>
        <source>It cannot be compared</source>
        <translation>No se puede comparar</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>There is no other version of this recipe; everything is new.</source>
        <translation>No hay otra versión de esta receta; todo es nuevo.</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>The other version is shown as soon as it is known.</source>
        <translation>La otra versión se muestra en cuanto se conoce.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ConfirmCodeStep</name>
    <message>
        <source>The second factor you have set up stays. Show it once, and you are in.</source>
        <translation>El segundo factor que configuró se queda. Muéstrelo una vez y entrará.</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Finish and sign in</source>
        <translation>Terminar y entrar</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>Introduzca el código que muestra ahora su autenticador.</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Llave de seguridad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Use security key</source>
        <translation>Usar la llave de seguridad</translation>
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
    <name>linewarden::ui::ConsoleSession</name>
    <message>
        <source>Emergency access has ended. Two people now review what was done under it.</source>
        <translation>El acceso de emergencia ha terminado. Ahora dos personas revisan lo que se hizo.</translation>
    </message>
    <message>
        <source>Your session has ended: it was ended under “People” or from another workstation, your account was changed, or it had lasted as long as your role allows. Sign in again to go on.</source>
        <translation>Su sesión se cerró: se terminó en «Personas» o desde otra estación, su cuenta cambió, o duró lo que permite su rol. Entre de nuevo para seguir.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::CopyDialog</name>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Begins a draft with the same parameters, steps and files. With the same product and line it is the recipe&apos;s next version. On another line the tags have to be chosen anew.</source>
        <translation>Empieza un borrador con los mismos parámetros, pasos y archivos. Con el mismo producto y la misma línea es la siguiente versión de la receta. En otra línea hay que elegir de nuevo las variables.</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>Empezar el borrador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DayDialog</name>
    <message>
        <source>The day, hour by hour</source>
        <translation>El día, hora por hora</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message numerus="yes">
        <source>The last %n entry(s) of the day; there are more.</source>
        <translation>
            <numerusform>La última entrada (%n) del día; hay más.</numerusform>
            <numerusform>Las últimas %n entradas del día; hay más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entrada</numerusform>
            <numerusform>%n entradas</numerusform>
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
    <name>linewarden::ui::DifferenceList</name>
    <message>
        <source>All fields</source>
        <translation>Todos los campos</translation>
    </message>
    <message numerus="yes">
        <source>%n more field(s) stand in an export of this entry.</source>
        <translation>
            <numerusform>%n campo más figura en una exportación de esta entrada.</numerusform>
            <numerusform>%n campos más figuran en una exportación de esta entrada.</numerusform>
        </translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
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
        <translation>Qué decide el directorio</translation>
    </message>
    <message>
        <source>The second factor, the rules for roles and the signing keys stay here. Accounts made here, and emergency access, work while the directory is down.</source>
        <translation>El segundo factor, las reglas de los roles y las claves de firma se quedan aquí. Las cuentas creadas aquí y el acceso de emergencia funcionan aunque el directorio no responda.</translation>
    </message>
    <message>
        <source>People of the directory may sign in</source>
        <translation>Las personas del directorio pueden entrar</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As in its certificate, such as “dc1.plant.example”.</source>
        <translation>Como en su certificado, por ejemplo «dc1.plant.example».</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
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
        <translation>Archivo de certificados de confianza</translation>
    </message>
    <message>
        <source>PEM. Empty: those that this computer trusts. A server whose certificate does not fit is refused.</source>
        <translation>PEM. Vacío: los que este ordenador considera de confianza. Un servidor cuyo certificado no cuadra se rechaza.</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>How people are found</source>
        <translation>Cómo se encuentra a las personas</translation>
    </message>
    <message>
        <source>Below this entry</source>
        <translation>Bajo esta entrada</translation>
    </message>
    <message>
        <source>Such as “ou=people,dc=plant,dc=example”.</source>
        <translation>Por ejemplo «ou=people,dc=plant,dc=example».</translation>
    </message>
    <message>
        <source>Account that searches</source>
        <translation>Cuenta que busca</translation>
    </message>
    <message>
        <source>It may read people and groups, and nothing else.</source>
        <translation>Puede leer personas y grupos, y nada más.</translation>
    </message>
    <message>
        <source>Its password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Empty: the stored one stays. For another server or account it is asked anew.</source>
        <translation>Vacío: se queda la guardada. Para otro servidor u otra cuenta se pide de nuevo.</translation>
    </message>
    <message>
        <source>Attribute with the account name</source>
        <translation>Atributo con el nombre de cuenta</translation>
    </message>
    <message>
        <source>Active Directory has “sAMAccountName”, others “uid”.</source>
        <translation>Active Directory tiene «sAMAccountName», otros «uid».</translation>
    </message>
    <message>
        <source>Filter for people</source>
        <translation>Filtro de personas</translation>
    </message>
    <message>
        <source>In brackets, such as “(objectClass=person)”.</source>
        <translation>Entre paréntesis, por ejemplo «(objectClass=person)».</translation>
    </message>
    <message>
        <source>Groups and roles</source>
        <translation>Grupos y roles</translation>
    </message>
    <message>
        <source>Groups below this entry</source>
        <translation>Grupos bajo esta entrada</translation>
    </message>
    <message>
        <source>Groups within groups count too.</source>
        <translation>También cuentan los grupos dentro de grupos.</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer);;All files (*)</source>
        <translation>Certificados (*.pem *.crt *.cer);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>The directory says who somebody is, checks their password, and by its groups which roles they have; administrators and security officers are confirmed here besides. Who is disabled there is signed out here at the next check.</source>
        <translation>El directorio dice quién es cada persona, comprueba su contraseña y, por sus grupos, qué roles tiene; los administradores y responsables de ciberseguridad se confirman además aquí. A quien está desactivado allí se le cierra la sesión aquí en la siguiente comprobación.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DirectorySection</name>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>The settings are shown as soon as they are known.</source>
        <translation>Los ajustes se muestran en cuanto se conocen.</translation>
    </message>
    <message>
        <source>The settings cannot be shown</source>
        <translation>No se pueden mostrar los ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Not yours to see</source>
        <translation>No puede verlo</translation>
    </message>
    <message>
        <source>Test connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Connecting, for at most %1 s …</source>
        <translation>Conectando, como máximo %1 s …</translation>
    </message>
    <message>
        <source>It works: the server, its certificate, the account and both entries were found.</source>
        <translation>Funciona: se encontraron el servidor, su certificado, la cuenta y las dos entradas.</translation>
    </message>
    <message>
        <source>Save the directory&apos;s settings</source>
        <translation>Guardar los ajustes del directorio</translation>
    </message>
    <message>
        <source>From now on people of the directory may sign in, with the roles of their groups.</source>
        <translation>Desde ahora las personas del directorio pueden entrar, con los roles de sus grupos.</translation>
    </message>
    <message>
        <source>People of the directory may not sign in while this is switched off.</source>
        <translation>Mientras esto esté apagado, las personas del directorio no pueden entrar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>The directory&apos;s settings are saved.</source>
        <translation>Los ajustes del directorio están guardados.</translation>
    </message>
    <message>
        <source>Somebody else saved other settings meanwhile. To see them, open another page and come back; to save now would undo theirs.</source>
        <translation>Entretanto otra persona guardó otros ajustes. Para verlos, abra otra página y vuelva; guardar ahora desharía los suyos.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadDialog</name>
    <message>
        <source>Load a recipe into the PLC</source>
        <translation>Cargar una receta en el PLC</translation>
    </message>
    <message>
        <source>The values are written one after the other, and each is read back and compared. Every write stands in the audit trail with before and after.</source>
        <translation>Los valores se escriben uno tras otro, y cada uno se relee y se compara. Cada escritura queda en el registro de auditoría con el antes y el después.</translation>
    </message>
    <message>
        <source>The PLC cannot be looked at</source>
        <translation>No se puede consultar el PLC</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Reading the PLC</source>
        <translation>Leyendo el PLC</translation>
    </message>
    <message>
        <source>The interlocks and what the PLC holds now are shown as soon as they are known.</source>
        <translation>Los enclavamientos y lo que contiene ahora el PLC se muestran en cuanto se conocen.</translation>
    </message>
    <message>
        <source>Read again</source>
        <translation>Leer de nuevo</translation>
    </message>
    <message>
        <source>Restore the former set</source>
        <translation>Restaurar el conjunto anterior</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Load into the PLC</source>
        <translation>Cargar en el PLC</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>The PLC is being read.</source>
        <translation>Se está leyendo el PLC.</translation>
    </message>
    <message>
        <source>Loading %1</source>
        <translation>Cargando %1</translation>
    </message>
    <message>
        <source>Restoring what was there before %1</source>
        <translation>Restaurando lo que había antes de %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadItemsModel</name>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Signed as %1; the register holds %2.</source>
        <translation>Firmado como %1; el registro contiene %2.</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>In the PLC now</source>
        <translation>Ahora en el PLC</translation>
    </message>
    <message>
        <source>To be written</source>
        <translation>Por escribir</translation>
    </message>
    <message>
        <source>Will be written</source>
        <translation>Se escribirá</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadPlanFace</name>
    <message>
        <source>Values of the recipe</source>
        <translation>Valores de la receta</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>As the order is called; it stands with the download and in the trail.</source>
        <translation>Como se llama la orden; queda con la carga y en el registro.</translation>
    </message>
    <message>
        <source>What will be loaded</source>
        <translation>Lo que se cargará</translation>
    </message>
    <message>
        <source>What has to be so before</source>
        <translation>Lo que debe cumplirse antes</translation>
    </message>
    <message>
        <source>Signed content %1…</source>
        <translation>Contenido firmado %1…</translation>
    </message>
    <message>
        <source>Good: %1</source>
        <translation>Bien: %1</translation>
    </message>
    <message>
        <source>Not good: %1</source>
        <translation>Mal: %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadResultFace</name>
    <message>
        <source>%1 by %2, without an order</source>
        <translation>%1 por %2, sin orden</translation>
    </message>
    <message>
        <source>%1 by %2, order %3</source>
        <translation>%1 por %2, orden %3</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DownloadRunFace</name>
    <message>
        <source>Stop ends it before the next value. What was written stays in the PLC beside what was there before; afterwards you can restore the former set.</source>
        <translation>Parar la termina antes del valor siguiente. Lo escrito se queda en el PLC junto a lo que había antes; después puede restaurar el conjunto anterior.</translation>
    </message>
    <message>
        <source>Stopping: the write that is under way is waited for, then what is in the PLC is told here.</source>
        <translation>Parando: se espera a la escritura en curso; después se indica aquí qué hay en el PLC.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DraftKeeper</name>
    <message>
        <source>Not saved: a cell holds what is no number. Correct the cells that are marked.</source>
        <translation>No guardado: una celda contiene algo que no es un número. Corrija las celdas marcadas.</translation>
    </message>
    <message>
        <source>Nothing was saved. Correct this first.</source>
        <translation>No se guardó nada. Corrija esto primero.</translation>
    </message>
    <message>
        <source>%1 was not added: there is a file of that name. Remove it first, or rename this one.</source>
        <translation>%1 no se añadió: ya hay un archivo con ese nombre. Quítelo primero o cambie el nombre de este.</translation>
    </message>
    <message>
        <source>%1 was added.</source>
        <translation>%1 se añadió.</translation>
    </message>
    <message>
        <source>%1 was not added.</source>
        <translation>%1 no se añadió.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DraftTable</name>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>A new row below this one (Insert)</source>
        <translation>Una fila nueva debajo de esta (Insert)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Subir (Alt+Arriba)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Bajar (Alt+Abajo)</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Pegar</translation>
    </message>
    <message>
        <source>Cells copied from a spreadsheet (Ctrl+V)</source>
        <translation>Celdas copiadas de una hoja de cálculo (Ctrl+V)</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Undo: %1 (Ctrl+Z)</source>
        <translation>Deshacer: %1 (Ctrl+Z)</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Redo: %1 (Ctrl+Y)</source>
        <translation>Rehacer: %1 (Ctrl+Y)</translation>
    </message>
    <message>
        <source>There is nothing to redo.</source>
        <translation>No hay nada que rehacer.</translation>
    </message>
    <message>
        <source>Nothing was pasted. Correct these cells and copy them again.</source>
        <translation>No se pegó nada. Corrija estas celdas y cópielas de nuevo.</translation>
    </message>
    <message>
        <source>paste</source>
        <translation>pegado</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DriftBoard</name>
    <message>
        <source>Nothing drifted on this line so far.</source>
        <translation>En esta línea no ha habido derivas hasta ahora.</translation>
    </message>
    <message>
        <source>Guarded parameters</source>
        <translation>Parámetros vigilados</translation>
    </message>
    <message>
        <source>Drifts before</source>
        <translation>Derivas anteriores</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DriftHead</name>
    <message>
        <source>%1, version %2</source>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Nothing is loaded</source>
        <translation>No hay nada cargado</translation>
    </message>
    <message>
        <source>Runs since %1</source>
        <translation>Se ejecuta desde %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n parameter(s) drifted from what was signed</source>
        <translation>
            <numerusform>%1 de %n parámetro con deriva respecto a lo firmado</numerusform>
            <numerusform>%1 de %n parámetros con deriva respecto a lo firmado</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n parameter(s) as signed</source>
        <translation>
            <numerusform>El parámetro (%n), como se firmó</numerusform>
            <numerusform>Los %n parámetros, como se firmaron</numerusform>
        </translation>
    </message>
    <message>
        <source>Its signatures do not hold</source>
        <translation>Sus firmas no son válidas</translation>
    </message>
    <message>
        <source>Verified: its signatures hold</source>
        <translation>Verificada: sus firmas son válidas</translation>
    </message>
    <message>
        <source>The PLC&apos;s marks name this version</source>
        <translation>Las marcas del PLC nombran esta versión</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read.</source>
        <translation>
            <numerusform>%n valor no se puede leer.</numerusform>
            <numerusform>%n valores no se pueden leer.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DriftHistoryModel</name>
    <message>
        <source>lasts</source>
        <translation>continúa</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Expected</source>
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::DriftSection</name>
    <message>
        <source>The drift guard does not answer</source>
        <translation>La vigilancia de deriva no responde</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No recipe was loaded yet</source>
        <translation>Aún no se ha cargado ninguna receta</translation>
    </message>
    <message>
        <source>No recipe was loaded through this console yet. Once one is, each of its values is compared with the PLC, reading by reading.</source>
        <translation>Aún no se ha cargado ninguna receta con esta consola. En cuanto se cargue una, cada uno de sus valores se compara con el PLC, lectura a lectura.</translation>
    </message>
    <message>
        <source>Asking the drift guard</source>
        <translation>Consultando la vigilancia de deriva</translation>
    </message>
    <message>
        <source>What runs in the PLCs is shown as soon as it is known.</source>
        <translation>Lo que se ejecuta en los PLC se muestra en cuanto se conoce.</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencyForm</name>
    <message>
        <source>Emergency access</source>
        <translation>Acceso de emergencia</translation>
    </message>
    <message>
        <source>Phrase from the sealed envelope</source>
        <translation>Frase del sobre sellado</translation>
    </message>
    <message>
        <source>Ten words, a space between each.</source>
        <translation>Diez palabras, separadas por espacios.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Qué pasó</translation>
    </message>
    <message>
        <source>Open emergency access</source>
        <translation>Abrir el acceso de emergencia</translation>
    </message>
    <message>
        <source>Back to sign-in</source>
        <translation>Volver al acceso</translation>
    </message>
    <message>
        <source>For when nobody who may act can sign in. It opens once with this phrase, for one shift of 8 hours, and may do what an administrator and a shift supervisor may.</source>
        <translation>Para cuando nadie que pueda actuar puede entrar. Se abre una vez con esta frase, para un turno de 8 horas, y puede lo que pueden un administrador y un jefe de turno.</translation>
    </message>
    <message>
        <source>A critical alert is raised at once. Everything done is marked in the audit trail, and two people review it afterwards.</source>
        <translation>Salta enseguida una alerta crítica. Todo lo que se haga queda marcado en el registro de auditoría, y dos personas lo revisan después.</translation>
    </message>
    <message>
        <source>Enter the phrase, as it stands on the paper.</source>
        <translation>Introduzca la frase, como está en el papel.</translation>
    </message>
    <message>
        <source>Enter your full name. It is recorded.</source>
        <translation>Introduzca su nombre completo. Queda registrado.</translation>
    </message>
    <message>
        <source>Say what happened in at least %1 letters.</source>
        <translation>Diga qué pasó en al menos %1 letras.</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencyModel</name>
    <message>
        <source>Opened</source>
        <translation>Abierto</translation>
    </message>
    <message>
        <source>Name given</source>
        <translation>Nombre dado</translation>
    </message>
    <message>
        <source>Workstation</source>
        <translation>Estación</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reviewed by</source>
        <translation>Revisado por</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencyPanel</name>
    <message>
        <source>Review and sign…</source>
        <translation>Revisar y firmar…</translation>
    </message>
    <message>
        <source>End it now…</source>
        <translation>Terminar ahora…</translation>
    </message>
    <message>
        <source>Opened as %1</source>
        <translation>Abierto como %1</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Apertura</translation>
    </message>
    <message>
        <source>The reason that was given. The name given is not proven.</source>
        <translation>El motivo que se dio. El nombre dado no está probado.</translation>
    </message>
    <message>
        <source>At %1</source>
        <translation>En %1</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Terminado %1</translation>
    </message>
    <message>
        <source>It ends by itself then.</source>
        <translation>Entonces termina por sí solo.</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Revisión</translation>
    </message>
    <message>
        <source>After it has ended</source>
        <translation>Cuando haya terminado</translation>
    </message>
    <message>
        <source>Two people sign, neither of whom opened it.</source>
        <translation>Firman dos personas que no lo abrieron.</translation>
    </message>
    <message>
        <source>What was done under it</source>
        <translation>Qué se hizo en él</translation>
    </message>
    <message>
        <source>Asking the trail…</source>
        <translation>Consultando el registro…</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>Entry %1, %2</source>
        <translation>Entrada %1, %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencySection</name>
    <message>
        <source>Emergency account</source>
        <translation>Cuenta de emergencia</translation>
    </message>
    <message>
        <source>Prepare…</source>
        <translation>Preparar…</translation>
    </message>
    <message>
        <source>Openings of the emergency account</source>
        <translation>Aperturas de la cuenta de emergencia</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>The openings are shown as soon as they are known.</source>
        <translation>Las aperturas se muestran en cuanto se conocen.</translation>
    </message>
    <message>
        <source>The openings cannot be shown</source>
        <translation>No se pueden mostrar las aperturas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Never opened</source>
        <translation>Nunca abierta</translation>
    </message>
    <message>
        <source>Each opening is listed here with what was done under it, and two people review it.</source>
        <translation>Cada apertura se lista aquí con lo que se hizo en ella, y dos personas la revisan.</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Prepare anew…</source>
        <translation>Preparar de nuevo…</translation>
    </message>
    <message>
        <source>The emergency access is ended. Two people now review it.</source>
        <translation>El acceso de emergencia ha terminado. Ahora dos personas lo revisan.</translation>
    </message>
    <message>
        <source>Your review is signed.</source>
        <translation>Su revisión está firmada.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EmergencyStrip</name>
    <message>
        <source>End it</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>End emergency access</source>
        <translation>Terminar el acceso de emergencia</translation>
    </message>
    <message>
        <source>Emergency access until %1 · everything is recorded</source>
        <translation>Acceso de emergencia hasta %1 · todo queda registrado</translation>
    </message>
    <message>
        <source>End emergency access?</source>
        <translation>¿Terminar el acceso de emergencia?</translation>
    </message>
    <message>
        <source>The phrase has been used and opens nothing any more. Two people who did not open it review what was done, and somebody seals a new phrase.</source>
        <translation>La frase se ha usado y ya no abre nada. Dos personas que no lo abrieron revisan lo que se hizo, y alguien sella una frase nueva.</translation>
    </message>
    <message>
        <source>Go on working</source>
        <translation>Seguir trabajando</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::EnrolmentWizard</name>
    <message>
        <source>Setting up your account, step %1 of %2</source>
        <translation>Configurar su cuenta, paso %1 de %2</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>Nothing is stored; the one-time password stays good.</source>
        <translation>No se guarda nada; la contraseña de un solo uso sigue valiendo.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ExportDialog</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
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
        <translation>Líneas JSON</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>It must not exist yet. Its signature is written beside it, as “.sig”.</source>
        <translation>Aún no debe existir. Su firma se escribe junto a él, como «.sig».</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Export the audit trail</source>
        <translation>Exportar el registro de auditoría</translation>
    </message>
    <message>
        <source>Stopped. No file was left behind.</source>
        <translation>Detenido. No quedó ningún archivo.</translation>
    </message>
    <message>
        <source>%1 entries are in %2.
Signature: %3
SHA-256:
%4</source>
        <translation>%1 entradas están en %2.
Firma: %3
SHA-256:
%4</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FactorCard</name>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Authenticator app</source>
        <translation>Aplicación autenticadora</translation>
    </message>
    <message>
        <source>Six digits from an app on your phone, beside your password.</source>
        <translation>Seis cifras de una aplicación de su teléfono, además de su contraseña.</translation>
    </message>
    <message>
        <source>Set up anew…</source>
        <translation>Configurar de nuevo…</translation>
    </message>
    <message>
        <source>Security keys</source>
        <translation>Llaves de seguridad</translation>
    </message>
    <message>
        <source>A key that is plugged in and touched; nobody can copy or phish it.</source>
        <translation>Una llave que se conecta y se toca; nadie puede copiarla ni robarla con engaños.</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Añadir una llave…</translation>
    </message>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
    <message>
        <source>New codes…</source>
        <translation>Códigos nuevos…</translation>
    </message>
    <message numerus="yes">
        <source>%n of them are left; each opens the second step once.</source>
        <translation>
            <numerusform>Queda %n; abre una vez el segundo paso.</numerusform>
            <numerusform>Quedan %n; cada uno abre una vez el segundo paso.</numerusform>
        </translation>
    </message>
    <message>
        <source>None is left. Make new ones, for the day the phone is gone.</source>
        <translation>No queda ninguno. Cree otros, para el día en que falte el teléfono.</translation>
    </message>
    <message>
        <source>Added %1, used %2</source>
        <translation>Añadida %1, usada %2</translation>
    </message>
    <message>
        <source>Added %1, not used yet</source>
        <translation>Añadida %1, sin usar todavía</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>The security key is added. Use it at your next sign-in.</source>
        <translation>La llave de seguridad está añadida. Úsela en su próximo acceso.</translation>
    </message>
    <message>
        <source>The new authenticator is in use.</source>
        <translation>El nuevo autenticador está en uso.</translation>
    </message>
    <message>
        <source>Make new recovery codes?</source>
        <translation>¿Crear códigos de recuperación nuevos?</translation>
    </message>
    <message>
        <source>The ones you have are worth nothing from then on. Ten new ones are shown once.</source>
        <translation>Los que tiene dejan de valer desde entonces. Diez nuevos se muestran una vez.</translation>
    </message>
    <message>
        <source>Keep the ones I have</source>
        <translation>Conservar los que tengo</translation>
    </message>
    <message>
        <source>Make new codes</source>
        <translation>Crear códigos nuevos</translation>
    </message>
    <message>
        <source>Remove “%1”?</source>
        <translation>¿Quitar «%1»?</translation>
    </message>
    <message>
        <source>It opens nothing here any more. It can be added again later, by whoever has it.</source>
        <translation>Aquí ya no abre nada. Quien la tenga puede añadirla de nuevo más tarde.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Quitar la llave</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«%1» se ha quitado.</translation>
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
    <name>linewarden::ui::FigureWords</name>
    <message>
        <source>Acceptable</source>
        <translation>Aceptable</translation>
    </message>
    <message>
        <source>Manageable</source>
        <translation>Manejable</translation>
    </message>
    <message>
        <source>Too many</source>
        <translation>Demasiadas</translation>
    </message>
    <message>
        <source>Too much</source>
        <translation>Demasiado</translation>
    </message>
    <message>
        <source>good to %1, at most %2</source>
        <translation>bien hasta %1, máximo %2</translation>
    </message>
    <message>
        <source>%1; at most %2</source>
        <translation>%1; máximo %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>máximo %1</translation>
    </message>
    <message>
        <source>Fullest 10 minutes</source>
        <translation>10 minutos con más alarmas</translation>
    </message>
    <message>
        <source>Stale on the worst day</source>
        <translation>Permanentes el peor día</translation>
    </message>
    <message>
        <source>active over 24 h; good below %1</source>
        <translation>activas más de 24 h; bien por debajo de %1</translation>
    </message>
    <message>
        <source>Standing at the end</source>
        <translation>Vigentes al final</translation>
    </message>
    <message>
        <source>still active</source>
        <translation>aún activas</translation>
    </message>
    <message>
        <source>Time to acknowledge</source>
        <translation>Tiempo hasta reconocer</translation>
    </message>
    <message>
        <source>median; 95 of 100 within %1</source>
        <translation>mediana; 95 de 100 en %1</translation>
    </message>
    <message>
        <source>Never acknowledged</source>
        <translation>Nunca reconocidas</translation>
    </message>
    <message>
        <source>of %1 announced</source>
        <translation>de %1 anunciadas</translation>
    </message>
    <message>
        <source>good under %1</source>
        <translation>bien por debajo de %1</translation>
    </message>
    <message>
        <source>Per 10 minutes</source>
        <translation>Por 10 minutos</translation>
    </message>
    <message>
        <source>Per hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Per day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>Time in flood</source>
        <translation>Tiempo en avalancha</translation>
    </message>
    <message numerus="yes">
        <source>%n flood(s); good under 1 %</source>
        <translation>
            <numerusform>%n avalancha; bien por debajo de 1 %</numerusform>
            <numerusform>%n avalanchas; bien por debajo de 1 %</numerusform>
        </translation>
    </message>
    <message>
        <source>Hours over 30</source>
        <translation>Horas con más de 30</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: no alarm was announced.</source>
        <translation>%1: no se anunció ninguna alarma.</translation>
    </message>
    <message numerus="yes">
        <source>%n alarm(s) announced</source>
        <translation>
            <numerusform>%n alarma anunciada</numerusform>
            <numerusform>%n alarmas anunciadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>at %n console(s)</source>
        <translation>
            <numerusform>en %n consola</numerusform>
            <numerusform>en %n consolas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 %3. %4 an hour for each console is acceptable.</source>
        <translation>%1: %2 %3. %4 por hora y consola es aceptable.</translation>
    </message>
    <message>
        <source>%1: %2 %3. %4 an hour for each console is just manageable.</source>
        <translation>%1: %2 %3. %4 por hora y consola es apenas manejable.</translation>
    </message>
    <message>
        <source>%1: %2 %3. %4 an hour for each console is more than anybody can act on.</source>
        <translation>%1: %2 %3. %4 por hora y consola es más de lo que nadie puede atender.</translation>
    </message>
    <message>
        <source>The standard judges by at least 30 days; this is a shorter look.</source>
        <translation>La norma evalúa al menos 30 días; este periodo es más corto.</translation>
    </message>
    <message>
        <source>Chattering</source>
        <translation>Fluctuante</translation>
    </message>
    <message>
        <source>Fleeting</source>
        <translation>Fugaz</translation>
    </message>
    <message>
        <source>Stale</source>
        <translation>Permanente</translation>
    </message>
    <message>
        <source>Frequent</source>
        <translation>Frecuente</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FiguresExport</name>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 was not saved: %2. Choose another folder.</source>
        <translation>%1 no se guardó: %2. Elija otra carpeta.</translation>
    </message>
    <message>
        <source>The export was stopped. No file was written.</source>
        <translation>La exportación se detuvo. No se escribió ningún archivo.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FiguresRangeBar</name>
    <message>
        <source>Time of the figures</source>
        <translation>Periodo de los indicadores</translation>
    </message>
    <message>
        <source>Export figures…</source>
        <translation>Exportar indicadores…</translation>
    </message>
    <message>
        <source>Export journal…</source>
        <translation>Exportar diario…</translation>
    </message>
    <message>
        <source>24 h</source>
        <translation>24 h</translation>
    </message>
    <message>
        <source>7 days</source>
        <translation>7 días</translation>
    </message>
    <message>
        <source>30 days</source>
        <translation>30 días</translation>
    </message>
    <message>
        <source>Own time</source>
        <translation>Otro periodo</translation>
    </message>
    <message>
        <source>Operator consoles that share the alarms</source>
        <translation>Consolas de operador que comparten las alarmas</translation>
    </message>
    <message>
        <source>Work the figures out anew</source>
        <translation>Calcular de nuevo los indicadores</translation>
    </message>
    <message>
        <source>Consoles</source>
        <translation>Consolas</translation>
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
    <message>
        <source>to</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>at most 31 days</source>
        <translation>máximo 31 días</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FiguresTables</name>
    <message>
        <source>Most frequent alarms</source>
        <translation>Alarmas más frecuentes</translation>
    </message>
    <message>
        <source>Alarm</source>
        <translation>Alarma</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>Share of all</source>
        <translation>Parte del total</translation>
    </message>
    <message>
        <source>Bad actors</source>
        <translation>Alarmas problemáticas</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What may be done</source>
        <translation>Qué se puede hacer</translation>
    </message>
    <message>
        <source>Acknowledged by</source>
        <translation>Reconocidas por</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Acknowledged</source>
        <translation>Reconocidas</translation>
    </message>
    <message>
        <source>An hour</source>
        <translation>Por hora</translation>
    </message>
    <message>
        <source>Median time</source>
        <translation>Tiempo mediano</translation>
    </message>
    <message>
        <source>95 of 100 within</source>
        <translation>95 de 100 en</translation>
    </message>
    <message>
        <source>The 20 most frequent alarms</source>
        <translation>Las 20 alarmas más frecuentes</translation>
    </message>
    <message>
        <source>No alarm was announced in this time.</source>
        <translation>No se anunció ninguna alarma en este tiempo.</translation>
    </message>
    <message>
        <source>None: no alarm chatters, goes before anybody can act, stands for more than a day, or makes up more than a twentieth of all.</source>
        <translation>Ninguna: ninguna alarma fluctúa, desaparece antes de que alguien pueda actuar, está vigente más de un día ni supone más de una vigésima parte del total.</translation>
    </message>
    <message>
        <source>Who acknowledged</source>
        <translation>Quién reconoció</translation>
    </message>
    <message>
        <source>Nobody acknowledged an alarm of this time.</source>
        <translation>Nadie reconoció una alarma de este tiempo.</translation>
    </message>
    <message>
        <source>The ten most frequent make up %1 of all announcements; good is %2 or less.</source>
        <translation>Las diez más frecuentes suponen %1 de todos los anuncios; bien es %2 o menos.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FileField</name>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>PEM files (*.pem *.crt *.cer *.key);;All files (*)</source>
        <translation>Archivos PEM (*.pem *.crt *.cer *.key);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FileList</name>
    <message>
        <source>No file belongs to this version.</source>
        <translation>Ningún archivo pertenece a esta versión.</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Save %1 as…</source>
        <translation>Guardar %1 como…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::FirstRunWizard</name>
    <message>
        <source>Setting up Linewarden, step %1 of %2</source>
        <translation>Configuración de Linewarden, paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::GroupRoleList</name>
    <message>
        <source>Groups and the roles they stand for</source>
        <translation>Grupos y los roles que representan</translation>
    </message>
    <message>
        <source>No group yet: nobody of the directory gets a role here.</source>
        <translation>Ningún grupo todavía: nadie del directorio recibe aquí un rol.</translation>
    </message>
    <message>
        <source>Add a group</source>
        <translation>Añadir un grupo</translation>
    </message>
    <message>
        <source>Distinguished name of the group</source>
        <translation>Nombre distinguido del grupo</translation>
    </message>
    <message>
        <source>Role of the group&apos;s members</source>
        <translation>Rol de los miembros del grupo</translation>
    </message>
    <message>
        <source>Take this group out</source>
        <translation>Quitar este grupo</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::GuardedModel</name>
    <message>
        <source>%1, tag %2</source>
        <translation>%1, variable %2</translation>
    </message>
    <message>
        <source>May differ by %1 %2</source>
        <translation>Puede diferir en %1 %2</translation>
    </message>
    <message>
        <source>How often it went and came back in this hour</source>
        <translation>Cuántas veces se fue y volvió en esta hora</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>Firmado</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Diferencia</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Flips</source>
        <translation>Oscilaciones</translation>
    </message>
    <message numerus="yes">
        <source>Went and came back %n time(s) in this hour</source>
        <translation>
            <numerusform>Se fue y volvió %n vez en esta hora</numerusform>
            <numerusform>Se fue y volvió %n veces en esta hora</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::HashLabel</name>
    <message>
        <source>None yet</source>
        <translation>Todavía ninguno</translation>
    </message>
    <message>
        <source>No hash yet</source>
        <translation>Todavía sin hash</translation>
    </message>
    <message>
        <source>Hash, SHA-256</source>
        <translation>Hash, SHA-256</translation>
    </message>
    <message>
        <source>Copy the hash</source>
        <translation>Copiar el hash</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::HeaderChangeList</name>
    <message>
        <source>Changes of the header</source>
        <translation>Cambios de la cabecera</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
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
        <translation>Título</translation>
    </message>
    <message>
        <source>Effective from a set time</source>
        <translation>Vigente desde una hora fijada</translation>
    </message>
    <message>
        <source>What is new, such as “Less sugar”</source>
        <translation>Qué hay de nuevo, como «Menos azúcar»</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Descripción</translation>
    </message>
    <message>
        <source>Otherwise it becomes effective as soon as both have signed.</source>
        <translation>Si no, entra en vigor en cuanto ambos hayan firmado.</translation>
    </message>
    <message>
        <source>Effective from</source>
        <translation>Vigente desde</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>description</source>
        <translation>descripción</translation>
    </message>
    <message>
        <source>effective time</source>
        <translation>hora de entrada en vigor</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ImportDialog</name>
    <message>
        <source>Import people from a file</source>
        <translation>Importar personas de un archivo</translation>
    </message>
    <message>
        <source>A CSV file (UTF-8) with the columns name, display-name and roles, and a line for each person, such as
lange,Eva Lange,operator maintenance-technician</source>
        <translation>Un archivo CSV (UTF-8) con las columnas name, display-name y roles, y una línea por persona, como
lange,Eva Lange,operator maintenance-technician</translation>
    </message>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No file is chosen yet.</source>
        <translation>Aún no se ha elegido archivo.</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Lines of the file</source>
        <translation>Líneas del archivo</translation>
    </message>
    <message>
        <source>Choose a file of people</source>
        <translation>Elegir un archivo de personas</translation>
    </message>
    <message>
        <source>CSV files (*.csv);;All files (*)</source>
        <translation>Archivos CSV (*.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n person(s) can be invited.</source>
        <translation>
            <numerusform>%1: se puede invitar a %n persona.</numerusform>
            <numerusform>%1: se puede invitar a %n personas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n problem(s). Nobody is invited until the file is right: correct it and choose it again.</source>
        <translation>
            <numerusform>%1: %n problema. No se invita a nadie hasta que el archivo esté bien: corríjalo y elíjalo de nuevo.</numerusform>
            <numerusform>%1: %n problemas. No se invita a nadie hasta que el archivo esté bien: corríjalo y elíjalo de nuevo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Line %1: %2</source>
        <translation>Línea %1: %2</translation>
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
        <translation>Línea</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
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
        <translation>Invitar a alguien</translation>
    </message>
    <message>
        <source>They get an account and a one-time password, and choose their own password and second factor when they first sign in.</source>
        <translation>Recibe una cuenta y una contraseña de un solo uso, y elige su contraseña y su segundo factor al entrar por primera vez.</translation>
    </message>
    <message>
        <source>Invite</source>
        <translation>Invitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Reason (may be left empty)</source>
        <translation>Motivo (puede quedar vacío)</translation>
    </message>
    <message>
        <source>New account</source>
        <translation>Cuenta nueva</translation>
    </message>
    <message>
        <source>What they type to sign in: small letters, digits and . _ -</source>
        <translation>Lo que escribe para entrar: minúsculas, cifras y . _ -</translation>
    </message>
    <message>
        <source>As it stands on screens and signatures</source>
        <translation>Como figura en pantallas y firmas</translation>
    </message>
    <message>
        <source>%1: this is asked for, and holds once a second person has confirmed it.</source>
        <translation>%1: se pide, y vale cuando una segunda persona lo ha confirmado.</translation>
    </message>
    <message>
        <source>Choose at least one role.</source>
        <translation>Elija al menos un rol.</translation>
    </message>
    <message>
        <source>They hold this from their first sign-in.</source>
        <translation>Lo tiene desde su primer acceso.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::KeepCodesStep</name>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
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
    <name>linewarden::ui::LifeModel</name>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>who, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Version %1, %2</source>
        <translation>Versión %1, %2</translation>
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
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MailCard</name>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Takes the mails to people on call. It is always spoken to over TLS.</source>
        <translation>Recibe los correos para las personas de guardia. Siempre se comunica con él por TLS.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>There is none yet: nobody is told by mail.</source>
        <translation>Aún no hay ninguno: no se avisa a nadie por correo.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MailEditor</name>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>Server, authority or account are others than before: type the password for them, so that the kept one does not go where it was not meant to.</source>
        <translation>El servidor, la autoridad o la cuenta son otros que antes: escriba la contraseña para ellos, para que la guardada no llegue adonde no iba destinada.</translation>
    </message>
    <message>
        <source>Give the address that the test goes to, as in “somebody@example.com”.</source>
        <translation>Indique la dirección a la que va la prueba, como «somebody@example.com».</translation>
    </message>
    <message>
        <source>The server took a mail to %1. Look whether it arrived.</source>
        <translation>El servidor aceptó un correo para %1. Mire si ha llegado.</translation>
    </message>
    <message>
        <source>The mail server is saved.</source>
        <translation>El servidor de correo está guardado.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MailForm</name>
    <message>
        <source>Mail server</source>
        <translation>Servidor de correo</translation>
    </message>
    <message>
        <source>People on call are told by mail</source>
        <translation>Se avisa por correo a las personas de guardia</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>As in its certificate, such as “mail.example.com”.</source>
        <translation>Como en su certificado, por ejemplo «mail.example.com».</translation>
    </message>
    <message>
        <source>Encryption</source>
        <translation>Cifrado</translation>
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
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Authority&apos;s file</source>
        <translation>Archivo de la autoridad</translation>
    </message>
    <message>
        <source>Of the authority that signed the server&apos;s certificate. Empty: those that this computer trusts.</source>
        <translation>De la autoridad que firmó el certificado del servidor. Vacío: las que este equipo considera de confianza.</translation>
    </message>
    <message>
        <source>Sender</source>
        <translation>Remitente</translation>
    </message>
    <message>
        <source>Address that mails come from</source>
        <translation>Dirección de la que vienen los correos</translation>
    </message>
    <message>
        <source>Such as “linewarden@example.com”.</source>
        <translation>Por ejemplo «linewarden@example.com».</translation>
    </message>
    <message>
        <source>Account at the server</source>
        <translation>Cuenta en el servidor</translation>
    </message>
    <message>
        <source>Empty: the server wants no sign-in.</source>
        <translation>Vacío: el servidor no pide iniciar sesión.</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probarlo</translation>
    </message>
    <message>
        <source>Send a test to</source>
        <translation>Enviar una prueba a</translation>
    </message>
    <message>
        <source>With what stands above, also before it is saved.</source>
        <translation>Con lo que figura arriba, también antes de guardarlo.</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::MailPassword</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Forget it</source>
        <translation>Olvidarla</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantenerla</translation>
    </message>
    <message>
        <source>Keep the old one</source>
        <translation>Mantener la anterior</translation>
    </message>
    <message>
        <source>Empty: the old one stays.</source>
        <translation>Vacío: se queda la anterior.</translation>
    </message>
    <message>
        <source>Where the server asks for one. It is never shown again.</source>
        <translation>Si el servidor pide una. No se vuelve a mostrar nunca.</translation>
    </message>
    <message>
        <source>It is forgotten when you save.</source>
        <translation>Se olvida al guardar.</translation>
    </message>
    <message>
        <source>One is kept; it is never shown.</source>
        <translation>Hay una guardada; no se muestra nunca.</translation>
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
    <message>
        <source>Your roles have changed. The pages at the left are those you may open now.</source>
        <translation>Sus roles han cambiado. A la izquierda están las páginas que ahora puede abrir.</translation>
    </message>
    <message>
        <source>Silence the sound of alarms</source>
        <translation>Silenciar el sonido de las alarmas</translation>
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
    <name>linewarden::ui::NewPasswordForm</name>
    <message>
        <source>New password</source>
        <translation>Contraseña nueva</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>Contraseña nueva otra vez</translation>
    </message>
    <message>
        <source>At least 12 characters; several words make a good one. It never has to be changed without a cause.</source>
        <translation>Al menos 12 caracteres; varias palabras hacen una buena. Nunca hay que cambiarla sin motivo.</translation>
    </message>
    <message>
        <source>This one will do.</source>
        <translation>Esta sirve.</translation>
    </message>
    <message>
        <source>This is not the same password. Type it once more.</source>
        <translation>No es la misma contraseña. Escríbala otra vez.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::NewRecipeDialog</name>
    <message>
        <source>New recipe</source>
        <translation>Receta nueva</translation>
    </message>
    <message>
        <source>A recipe is what is made on one line. It begins as a draft, which you edit and then submit for signing.</source>
        <translation>Una receta es lo que se fabrica en una línea. Empieza como borrador, que usted edita y después presenta a firma.</translation>
    </message>
    <message>
        <source>Begin the draft</source>
        <translation>Empezar el borrador</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Nothing: an empty draft</source>
        <translation>Nada: un borrador vacío</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Copy the content from</source>
        <translation>Copiar el contenido de</translation>
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
    <name>linewarden::ui::OneTimePasswordDialog</name>
    <message>
        <source>%1 is invited</source>
        <translation>%1 está invitado</translation>
    </message>
    <message>
        <source>The password of %1 is reset</source>
        <translation>La contraseña de %1 está restablecida</translation>
    </message>
    <message>
        <source>Waits for a second person to confirm it: %1.</source>
        <translation>Espera a que una segunda persona lo confirme: %1.</translation>
    </message>
    <message>
        <source>This one-time password is shown only now and kept nowhere. Hand it over in person or by telephone.</source>
        <translation>Esta contraseña de un solo uso se muestra solo ahora y no se guarda. Entréguela en persona o por teléfono.</translation>
    </message>
    <message>
        <source>Done, I have passed it on</source>
        <translation>Hecho, ya la entregué</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Contraseña de un solo uso</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>It holds until %1.</source>
        <translation>Vale hasta %1.</translation>
    </message>
    <message>
        <source>Tell them: sign in as “%1” with this password; the console then asks for a password of your own and a second factor, such as an authenticator on your phone.</source>
        <translation>Dígale: entre como «%1» con esta contraseña; la consola le pedirá una contraseña propia y un segundo factor, como un autenticador en su teléfono.</translation>
    </message>
    <message>
        <source>Tell them: sign in as “%1” with this password; the console then asks for a new password of your own. A new signing key is made with it; what you signed before stays verifiable.</source>
        <translation>Dígale: entre como «%1» con esta contraseña; la consola le pedirá una contraseña propia nueva. Con ella se crea una clave de firma nueva; lo firmado antes sigue siendo verificable.</translation>
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
    <name>linewarden::ui::ParameterDelegate</name>
    <message>
        <source>No step: the whole recipe</source>
        <translation>Sin paso: toda la receta</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ParameterModel</name>
    <message>
        <source>edit</source>
        <translation>edición</translation>
    </message>
    <message>
        <source>new row</source>
        <translation>fila nueva</translation>
    </message>
    <message>
        <source>removal</source>
        <translation>eliminación</translation>
    </message>
    <message>
        <source>move</source>
        <translation>desplazamiento</translation>
    </message>
    <message>
        <source>clearing</source>
        <translation>vaciado</translation>
    </message>
    <message>
        <source>steps</source>
        <translation>pasos</translation>
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
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Your password</source>
        <translation>Su contraseña</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>It opens the console and your signing key. Change it when somebody may have seen it; it does not run out.</source>
        <translation>Abre la consola y su clave de firma. Cámbiela si alguien pudo verla; no caduca.</translation>
    </message>
    <message>
        <source>It is that of the plant&apos;s directory. Change it there.</source>
        <translation>Es la del directorio de la planta. Cámbiela allí.</translation>
    </message>
    <message>
        <source>Change your password</source>
        <translation>Cambiar su contraseña</translation>
    </message>
    <message>
        <source>Your signing key stays and is sealed anew. Your sessions at other workstations end.</source>
        <translation>Su clave de firma se queda y se sella de nuevo. Sus sesiones en otras estaciones se cierran.</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>Cambiar la contraseña</translation>
    </message>
    <message>
        <source>Your password is changed. Use the new one from now on.</source>
        <translation>Su contraseña ha cambiado. Use la nueva desde ahora.</translation>
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
    <name>linewarden::ui::PasswordsDialog</name>
    <message numerus="yes">
        <source>%n person(s) invited</source>
        <translation>
            <numerusform>%n persona invitada</numerusform>
            <numerusform>%n personas invitadas</numerusform>
        </translation>
    </message>
    <message>
        <source>These one-time passwords are shown only now and kept nowhere. Copy or save them, and hand each to its person alone.</source>
        <translation>Estas contraseñas de un solo uso se muestran solo ahora y no se guardan. Cópielas o guárdelas, y entregue cada una solo a su persona.</translation>
    </message>
    <message>
        <source>Done, I have kept them</source>
        <translation>Hecho, las he guardado</translation>
    </message>
    <message>
        <source>One-time passwords</source>
        <translation>Contraseñas de un solo uso</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>One-time password</source>
        <translation>Contraseña de un solo uso</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>En espera</translation>
    </message>
    <message>
        <source>Copy all</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Copied. Paste them where they are safe, then copy something else.</source>
        <translation>Copiadas. Péguelas donde estén seguras y después copie otra cosa.</translation>
    </message>
    <message>
        <source>Save the one-time passwords</source>
        <translation>Guardar las contraseñas de un solo uso</translation>
    </message>
    <message>
        <source>CSV files (*.csv)</source>
        <translation>Archivos CSV (*.csv)</translation>
    </message>
    <message>
        <source>Saved to %1, readable by your account alone. Whoever has the file can sign in as these people: delete it once they have.</source>
        <translation>Guardadas en %1, que solo puede leer su cuenta. Quien tenga el archivo puede entrar como estas personas: bórrelo en cuanto lo hayan hecho.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeopleFiguresBar</name>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Invited</source>
        <translation>Invitada</translation>
    </message>
    <message>
        <source>Without second factor</source>
        <translation>Sin segundo factor</translation>
    </message>
    <message>
        <source>Waiting role changes</source>
        <translation>Cambios de roles en espera</translation>
    </message>
    <message>
        <source>Invite…</source>
        <translation>Invitar…</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeopleFilterBar</name>
    <message>
        <source>Search people</source>
        <translation>Buscar personas</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Any role</source>
        <translation>Cualquier rol</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Any factor</source>
        <translation>Cualquier factor</translation>
    </message>
    <message>
        <source>No second factor</source>
        <translation>Sin segundo factor</translation>
    </message>
    <message>
        <source>Authenticator</source>
        <translation>Autenticador</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Llave de seguridad</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Any sign-in</source>
        <translation>Cualquier acceso</translation>
    </message>
    <message>
        <source>Never signed in</source>
        <translation>Nunca entró</translation>
    </message>
    <message>
        <source>Over 30 days ago</source>
        <translation>Hace más de 30 días</translation>
    </message>
    <message>
        <source>Over 90 days ago</source>
        <translation>Hace más de 90 días</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeopleModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Last sign-in</source>
        <translation>Último acceso</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Origen</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeoplePage</name>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>The accounts are shown as soon as they are known.</source>
        <translation>Las cuentas se muestran en cuanto se conocen.</translation>
    </message>
    <message>
        <source>The accounts cannot be shown</source>
        <translation>No se pueden mostrar las cuentas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>There is no account “%1”.</source>
        <translation>No hay cuenta «%1».</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PeopleTable</name>
    <message>
        <source>Nobody here</source>
        <translation>Aquí no hay nadie</translation>
    </message>
    <message>
        <source>No account passes the search and the filters above.</source>
        <translation>Ninguna cuenta pasa la búsqueda y los filtros de arriba.</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Mostrar a todos</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PersonActs</name>
    <message>
        <source>%1: this role is taken off until a second person confirms it, so that nobody takes over such an account alone.</source>
        <translation>%1: este rol se retira hasta que una segunda persona lo confirme, para que nadie se apodere solo de una cuenta así.</translation>
    </message>
    <message>
        <source>%1 asks to give %2 the role “%3”</source>
        <translation>%1 pide dar a %2 el rol «%3»</translation>
    </message>
    <message>
        <source>%1 asks to take the role “%3” from %2</source>
        <translation>%1 pide quitar el rol «%3» a %2</translation>
    </message>
    <message>
        <source>Disable the account of %1?</source>
        <translation>¿Deshabilitar la cuenta de %1?</translation>
    </message>
    <message>
        <source>They are signed out everywhere at once and cannot sign in until the account is enabled again. What they did and signed stays.</source>
        <translation>Sale enseguida de todas partes y no puede entrar hasta que la cuenta se habilite de nuevo. Lo que hizo y firmó se queda.</translation>
    </message>
    <message>
        <source>Disable the account</source>
        <translation>Deshabilitar la cuenta</translation>
    </message>
    <message>
        <source>Keep it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>The account of %1 is disabled.</source>
        <translation>La cuenta de %1 está deshabilitada.</translation>
    </message>
    <message>
        <source>Enable the account of %1?</source>
        <translation>¿Habilitar la cuenta de %1?</translation>
    </message>
    <message>
        <source>They can sign in again as before, with these roles: %1.</source>
        <translation>Puede entrar de nuevo como antes, con estos roles: %1.</translation>
    </message>
    <message>
        <source>Enable the account</source>
        <translation>Habilitar la cuenta</translation>
    </message>
    <message>
        <source>Leave it disabled</source>
        <translation>Dejarla deshabilitada</translation>
    </message>
    <message>
        <source>The account of %1 is enabled.</source>
        <translation>La cuenta de %1 está habilitada.</translation>
    </message>
    <message>
        <source>Reset the password of %1?</source>
        <translation>¿Restablecer la contraseña de %1?</translation>
    </message>
    <message>
        <source>You get a one-time password to hand over in person. Their sessions end. Their signing key is retired: what it signed stays verifiable, and they make a new one with their new password.</source>
        <translation>Usted recibe una contraseña de un solo uso para entregar en persona. Sus sesiones se cierran. Su clave de firma se retira: lo que firmó sigue siendo verificable, y crea una nueva con su nueva contraseña.</translation>
    </message>
    <message>
        <source>Reset the password</source>
        <translation>Restablecer la contraseña</translation>
    </message>
    <message>
        <source>Reset the second factor of %1?</source>
        <translation>¿Restablecer el segundo factor de %1?</translation>
    </message>
    <message>
        <source>Their authenticator, security keys and recovery codes open nothing any more, and their sessions end. With their password they set up a new second factor at their next sign-in.</source>
        <translation>Su autenticador, sus llaves de seguridad y sus códigos de recuperación ya no abren nada, y sus sesiones se cierran. Con su contraseña configura un segundo factor nuevo en su próximo acceso.</translation>
    </message>
    <message>
        <source>Reset the second factor</source>
        <translation>Restablecer el segundo factor</translation>
    </message>
    <message>
        <source>The second factor of %1 is reset.</source>
        <translation>El segundo factor de %1 está restablecido.</translation>
    </message>
    <message>
        <source>End the session of %1 at %2?</source>
        <translation>¿Cerrar la sesión de %1 en %2?</translation>
    </message>
    <message>
        <source>It ends there within five seconds. What was typed and not stored is lost.</source>
        <translation>Se cierra allí en cinco segundos. Lo que se haya escrito sin guardar se pierde.</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Cerrar la sesión</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantener</translation>
    </message>
    <message>
        <source>The session is ended.</source>
        <translation>La sesión está cerrada.</translation>
    </message>
    <message>
        <source>End all sessions of %1?</source>
        <translation>¿Cerrar todas las sesiones de %1?</translation>
    </message>
    <message>
        <source>They end everywhere within five seconds. The account stays as it is: they can sign in again.</source>
        <translation>Se cierran en todas partes en cinco segundos. La cuenta queda como está: puede entrar de nuevo.</translation>
    </message>
    <message>
        <source>End all sessions</source>
        <translation>Cerrar todas las sesiones</translation>
    </message>
    <message>
        <source>Keep them</source>
        <translation>Mantenerlas</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) ended.</source>
        <translation>
            <numerusform>%n sesión cerrada.</numerusform>
            <numerusform>%n sesiones cerradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Give %1 the role “%2”?</source>
        <translation>¿Dar a %1 el rol «%2»?</translation>
    </message>
    <message>
        <source>Take the role “%2” from %1?</source>
        <translation>¿Quitar el rol «%2» a %1?</translation>
    </message>
    <message>
        <source>%1. Why: %2</source>
        <translation>%1. Por qué: %2</translation>
    </message>
    <message>
        <source>With your word it holds at once, and stands in the audit trail with both your names.</source>
        <translation>Con su palabra vale enseguida, y queda en el registro de auditoría con los dos nombres.</translation>
    </message>
    <message>
        <source>Confirm the change</source>
        <translation>Confirmar el cambio</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The change is confirmed.</source>
        <translation>El cambio está confirmado.</translation>
    </message>
    <message>
        <source>Take back what you asked for?</source>
        <translation>¿Retirar lo que pidió?</translation>
    </message>
    <message>
        <source>Refuse this change?</source>
        <translation>¿Rechazar este cambio?</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarlo</translation>
    </message>
    <message>
        <source>Refuse the change</source>
        <translation>Rechazar el cambio</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Dejarlo en espera</translation>
    </message>
    <message>
        <source>It is taken back.</source>
        <translation>Se ha retirado.</translation>
    </message>
    <message>
        <source>The change is refused.</source>
        <translation>El cambio está rechazado.</translation>
    </message>
    <message>
        <source>The password of this account is kept in the plant&apos;s directory and is reset there.</source>
        <translation>La contraseña de esta cuenta está en el directorio de la planta y se restablece allí.</translation>
    </message>
    <message>
        <source>Your own sessions are ended under “My account”.</source>
        <translation>Sus propias sesiones se cierran en «Mi cuenta».</translation>
    </message>
    <message>
        <source>The plant&apos;s directory</source>
        <translation>El directorio de la planta</translation>
    </message>
    <message>
        <source>They can sign in again.</source>
        <translation>La persona puede volver a iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PersonFacts</name>
    <message>
        <source>%1, from the plant&apos;s directory</source>
        <translation>%1, del directorio de la planta</translation>
    </message>
    <message>
        <source>%1, account of this plant</source>
        <translation>%1, cuenta de esta planta</translation>
    </message>
    <message>
        <source>Here since %1.</source>
        <translation>Aquí desde %1.</translation>
    </message>
    <message>
        <source>Last sign-in %1.</source>
        <translation>Último acceso %1.</translation>
    </message>
    <message>
        <source>Never signed in.</source>
        <translation>Nunca ha entrado.</translation>
    </message>
    <message>
        <source>Their one-time password ran out %1. Reset it to give them another one.</source>
        <translation>Su contraseña de un solo uso caducó %1. Restablézcala para darle otra.</translation>
    </message>
    <message>
        <source>Their one-time password holds until %1.</source>
        <translation>Su contraseña de un solo uso vale hasta %1.</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>They hold no role and can do nothing.</source>
        <translation>No tiene ningún rol y no puede hacer nada.</translation>
    </message>
    <message>
        <source>Since %1, from set-up</source>
        <translation>Desde %1, de la configuración inicial</translation>
    </message>
    <message>
        <source>Since %1, from %2</source>
        <translation>Desde %1, de %2</translation>
    </message>
    <message>
        <source>last used %1</source>
        <translation>último uso %1</translation>
    </message>
    <message>
        <source>not used yet</source>
        <translation>sin usar todavía</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>%1 waits for a second person: %2 asked to give it.</source>
        <translation>%1 espera a una segunda persona: %2 pidió darlo.</translation>
    </message>
    <message>
        <source>%1 waits for a second person: %2 asked to take it.</source>
        <translation>%1 espera a una segunda persona: %2 pidió quitarlo.</translation>
    </message>
    <message>
        <source>Second factors</source>
        <translation>Segundos factores</translation>
    </message>
    <message>
        <source>None yet: they choose one when they first sign in.</source>
        <translation>Ninguno todavía: lo elige al entrar por primera vez.</translation>
    </message>
    <message>
        <source>None. The console asks for one at their next sign-in.</source>
        <translation>Ninguno. La consola se lo pedirá en el próximo acceso.</translation>
    </message>
    <message>
        <source>Authenticator</source>
        <translation>Autenticador</translation>
    </message>
    <message>
        <source>Security key “%1”</source>
        <translation>Llave de seguridad «%1»</translation>
    </message>
    <message>
        <source>Added %1; last used %2</source>
        <translation>Añadida %1; último uso %2</translation>
    </message>
    <message>
        <source>Added %1; not used yet</source>
        <translation>Añadida %1; sin usar todavía</translation>
    </message>
    <message numerus="yes">
        <source>%n recovery code(s) left</source>
        <translation>
            <numerusform>Queda %n código de recuperación</numerusform>
            <numerusform>Quedan %n códigos de recuperación</numerusform>
        </translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Signed in nowhere.</source>
        <translation>Sin sesión en ningún sitio.</translation>
    </message>
    <message>
        <source>End all…</source>
        <translation>Cerrar todas…</translation>
    </message>
    <message>
        <source>Since %1, seen %2</source>
        <translation>Desde %1, vista %2</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, bloqueada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>None yet: it is made when they choose their password.</source>
        <translation>Ninguna todavía: se crea cuando elige su contraseña.</translation>
    </message>
    <message>
        <source>Made %1, retired %2: %3</source>
        <translation>Creada %1, retirada %2: %3</translation>
    </message>
    <message>
        <source>In use since %1</source>
        <translation>En uso desde %1</translation>
    </message>
    <message>
        <source>Retired keys sign no more. What they signed stays verifiable, and nobody can make another signature with them.</source>
        <translation>Las claves retiradas ya no firman. Lo que firmaron sigue siendo verificable, y nadie puede hacer otra firma con ellas.</translation>
    </message>
    <message>
        <source>What they did</source>
        <translation>Qué hizo</translation>
    </message>
    <message>
        <source>Only those who may read the audit trail see this: administrators, security officers and auditors.</source>
        <translation>Solo lo ve quien puede leer el registro de auditoría: administradores, responsables de ciberseguridad y auditores.</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Nada todavía.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>The newest %1. All of it stands in the audit trail.</source>
        <translation>Las %1 más recientes. Todo está en el registro de auditoría.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>All that %1 did, on the audit page</source>
        <translation>Todo lo que hizo %1, en la página de auditoría</translation>
    </message>
    <message>
        <source>Of the account</source>
        <translation>De la cuenta</translation>
    </message>
    <message>
        <source>All that happened to the account %1, on the audit page</source>
        <translation>Todo lo que ocurrió con la cuenta %1, en la página de auditoría</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PersonPanel</name>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>This account cannot be shown</source>
        <translation>No se puede mostrar esta cuenta</translation>
    </message>
    <message>
        <source>Another one-time password…</source>
        <translation>Otra contraseña de un solo uso…</translation>
    </message>
    <message>
        <source>Reset the password…</source>
        <translation>Restablecer la contraseña…</translation>
    </message>
    <message>
        <source>Reset the second factor…</source>
        <translation>Restablecer el segundo factor…</translation>
    </message>
    <message>
        <source>Enable the account…</source>
        <translation>Habilitar la cuenta…</translation>
    </message>
    <message>
        <source>Disable the account…</source>
        <translation>Deshabilitar la cuenta…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PhraseDialog</name>
    <message>
        <source>Write down the emergency phrase</source>
        <translation>Anotar la frase de emergencia</translation>
    </message>
    <message>
        <source>These ten words open the emergency account once, for one shift. They are shown only now and kept nowhere. A phrase from before opens nothing any more: destroy it.</source>
        <translation>Estas diez palabras abren la cuenta de emergencia una vez, para un turno. Se muestran solo ahora y no se guardan. Una frase anterior ya no abre nada: destrúyala.</translation>
    </message>
    <message>
        <source>Put the paper into an envelope, seal it, sign and date across the seal. Give it to whoever can be reached in every shift and has no account here, such as the gatehouse safe. Who opens it gives name and reason, and everybody is told at once.</source>
        <translation>Meta el papel en un sobre, séllelo, firme y feche sobre el sello. Entréguelo donde haya alguien localizable en cada turno que no tenga cuenta aquí, como la caja fuerte de la portería. Quien lo abre da nombre y motivo, y todos lo saben enseguida.</translation>
    </message>
    <message>
        <source>It is on paper and goes into a sealed envelope</source>
        <translation>Está en papel y va a un sobre sellado</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied. Do not leave it in a file, and copy something else afterwards.</source>
        <translation>Copiada. No la deje en un archivo y después copie otra cosa.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Look at it and try again, or write the words down.</source>
        <translation>La impresora no aceptó la página. Revísela e inténtelo de nuevo, o anote las palabras.</translation>
    </message>
    <message>
        <source>Linewarden: emergency access of %1</source>
        <translation>Linewarden: acceso de emergencia de %1</translation>
    </message>
    <message>
        <source>Opens the emergency account once. Keep in a sealed envelope.</source>
        <translation>Abre la cuenta de emergencia una vez. Guardar en un sobre sellado.</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the page at once.</source>
        <translation>Enviada a la impresora. Recoja la página enseguida.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PlanCard</name>
    <message>
        <source>On-call plans</source>
        <translation>Planes de guardia</translation>
    </message>
    <message>
        <source>A plan says who is told by mail of which alarms, and who is told next while nobody acknowledges.</source>
        <translation>Un plan dice a quién se avisa por correo de qué alarmas, y a quién después mientras nadie reconozca.</translation>
    </message>
    <message>
        <source>There is no plan yet: nobody is told by mail.</source>
        <translation>Aún no hay ningún plan: no se avisa a nadie por correo.</translation>
    </message>
    <message>
        <source>Nobody is told while the mail server is switched off.</source>
        <translation>No se avisa a nadie mientras el servidor de correo esté desactivado.</translation>
    </message>
    <message>
        <source>Add plan</source>
        <translation>Añadir plan</translation>
    </message>
    <message>
        <source>Switched off.</source>
        <translation>Desactivado.</translation>
    </message>
    <message>
        <source>Remove the plan “%1”?</source>
        <translation>¿Quitar el plan «%1»?</translation>
    </message>
    <message>
        <source>Nobody is told by it any more, not of alarms that stand now either. To pause it, switch it off instead.</source>
        <translation>Con él ya no se avisa a nadie, tampoco de las alarmas ahora vigentes. Para hacer una pausa, desactívelo en su lugar.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantenerlo</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>The plan “%1” is removed.</source>
        <translation>El plan «%1» se ha quitado.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PlanEditor</name>
    <message>
        <source>Add an on-call plan</source>
        <translation>Añadir un plan de guardia</translation>
    </message>
    <message>
        <source>On-call plan “%1”</source>
        <translation>Plan de guardia «%1»</translation>
    </message>
    <message>
        <source>The plan “%1” is saved.</source>
        <translation>El plan «%1» está guardado.</translation>
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
        <translation>Está en vigor</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Such as “Maintenance at night”.</source>
        <translation>Por ejemplo «Mantenimiento de noche».</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué pasa</translation>
    </message>
    <message>
        <source>Who is told</source>
        <translation>A quién se avisa</translation>
    </message>
    <message>
        <source>The time runs from when an alarm is announced. A later step is told only while nobody has acknowledged it. Several addresses stand with commas between them.</source>
        <translation>El tiempo cuenta desde que se anuncia una alarma. A un paso posterior solo se le avisa mientras nadie la haya reconocido. Varias direcciones se separan con comas.</translation>
    </message>
    <message>
        <source>Of which alarms</source>
        <translation>De qué alarmas</translation>
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
    <name>linewarden::ui::PolicyModel</name>
    <message>
        <source>Role</source>
        <translation>Rol</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>Se bloquea tras</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>Sesión más larga</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PolicyPanel</name>
    <message>
        <source>Save the rules</source>
        <translation>Guardar las reglas</translation>
    </message>
    <message>
        <source>Demanded second factor</source>
        <translation>Segundo factor exigido</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Llave de seguridad</translation>
    </message>
    <message>
        <source>Who has no security key yet is let in only to add one.</source>
        <translation>Quien aún no tiene llave de seguridad entra solo para añadir una.</translation>
    </message>
    <message>
        <source>Locks after</source>
        <translation>Se bloquea tras</translation>
    </message>
    <message>
        <source>When nobody touches keyboard or mouse.</source>
        <translation>Cuando nadie toca el teclado ni el ratón.</translation>
    </message>
    <message>
        <source>Longest session</source>
        <translation>Sesión más larga</translation>
    </message>
    <message>
        <source>Then one has to sign in anew. NIST SP 800-63B asks for 12 h at most.</source>
        <translation>Entonces hay que entrar de nuevo. NIST SP 800-63B pide 12 h como máximo.</translation>
    </message>
    <message>
        <source>One session a workstation</source>
        <translation>Una sesión por estación</translation>
    </message>
    <message>
        <source>A new sign-in ends the one before at the same workstation.</source>
        <translation>Un acceso nuevo cierra el anterior en la misma estación.</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>This makes the role weaker, and is told as a security alert.</source>
        <translation>Esto debilita el rol y se comunica como alerta de seguridad.</translation>
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
        <translation>Quien tiene varios roles sigue la regla más estricta de cada uno. Un cambio vale desde el próximo acceso; el bloqueo por inactividad, enseguida.</translation>
    </message>
    <message>
        <source>Rules for roles</source>
        <translation>Reglas de los roles</translation>
    </message>
    <message>
        <source>The rules are saved.</source>
        <translation>Las reglas están guardadas.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::PriorityShares</name>
    <message>
        <source>High and critical</source>
        <translation>Alta y crítica</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>the aim</source>
        <translation>el objetivo</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2, the aim is %3</source>
        <translation>%1: %2, el objetivo es %3</translation>
    </message>
    <message>
        <source>Aim of %1: %2</source>
        <translation>Objetivo de %1: %2</translation>
    </message>
    <message>
        <source>Critical alone: %1; with four priorities the aim is under %2.</source>
        <translation>Solo crítica: %1; con cuatro prioridades el objetivo es menos de %2.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ProblemStrip</name>
    <message>
        <source>Next problem (F8)</source>
        <translation>Problema siguiente (F8)</translation>
    </message>
    <message>
        <source>No problems. The draft may be submitted.</source>
        <translation>Sin problemas. El borrador se puede presentar.</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s). %1</source>
        <translation>
            <numerusform>%n problema. %1</numerusform>
            <numerusform>%n problemas. %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ProductFields</name>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Such as “Lemonade 0.5 l”</source>
        <translation>Como «Limonada 0,5 l»</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Enter what is made.</source>
        <translation>Introduzca lo que se fabrica.</translation>
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
    <name>linewarden::ui::ProofActs</name>
    <message>
        <source>Stopped. What was verified before still holds.</source>
        <translation>Detenido. Lo verificado antes sigue siendo válido.</translation>
    </message>
    <message>
        <source>Entry %1 is wrong: %2</source>
        <translation>La entrada %1 es incorrecta: %2</translation>
    </message>
    <message numerus="yes">
        <source>The clock was set back %n time(s), first before entry %1.</source>
        <translation>
            <numerusform>El reloj se atrasó %n vez, antes de la entrada %1.</numerusform>
            <numerusform>El reloj se atrasó %n veces, la primera antes de la entrada %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A checkpoint of %1 entries is made.</source>
        <translation>Se creó un punto de control de %1 entradas.</translation>
    </message>
    <message>
        <source>Save checkpoint</source>
        <translation>Guardar punto de control</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Verify against a checkpoint file</source>
        <translation>Verificar con un archivo de puntos de control</translation>
    </message>
    <message>
        <source>Save the proof</source>
        <translation>Guardar la prueba</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Entries 1 to %1 are archived and were not looked at.</source>
        <translation>Las entradas 1 a %1 están archivadas y no se examinaron.</translation>
    </message>
    <message>
        <source>Entries %1 to %2 are as written, but: %3</source>
        <translation>Las entradas %1 a %2 están como se escribieron, pero: %3</translation>
    </message>
    <message>
        <source>Entries %1 to %2</source>
        <translation>Las entradas %1 a %2</translation>
    </message>
    <message>
        <source>All %1 entries</source>
        <translation>Todas las entradas (%1)</translation>
    </message>
    <message>
        <source>%1 are as written, and agree with %2 checkpoints, %3 of them from the file.</source>
        <translation>%1 están como se escribieron y concuerdan con %2 puntos de control, %3 de ellos del archivo.</translation>
    </message>
    <message>
        <source>%1 are as written, and agree with %2 checkpoints.</source>
        <translation>%1 están como se escribieron y concuerdan con %2 puntos de control.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ProofDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>And show that it is you:</source>
        <translation>Y demuestre que es usted:</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ProofForm</name>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Second factor</source>
        <translation>Segundo factor</translation>
    </message>
    <message>
        <source>Security key</source>
        <translation>Llave de seguridad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Enter your password.</source>
        <translation>Introduzca su contraseña.</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Introduzca el PIN de su llave de seguridad.</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>Introduzca el código que muestra ahora su autenticador.</translation>
    </message>
    <message>
        <source>Phrase from the sealed envelope</source>
        <translation>Frase del sobre sellado</translation>
    </message>
    <message>
        <source>The one that opened this access.</source>
        <translation>La que abrió este acceso.</translation>
    </message>
    <message>
        <source>Enter the phrase, as it stands on the paper.</source>
        <translation>Introduzca la frase, como está en el papel.</translation>
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
    <name>linewarden::ui::RecipeActs</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Not exported: the content is damaged. Look at the checks of this version.</source>
        <translation>No exportada: el contenido está dañado. Mire las comprobaciones de esta versión.</translation>
    </message>
    <message>
        <source>%1, version %2</source>
        <comment>file name</comment>
        <translation>%1, versión %2</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Recipe as JSON (*.json)</source>
        <translation>Receta como JSON (*.json)</translation>
    </message>
    <message>
        <source>Parameters as CSV (*.csv)</source>
        <translation>Parámetros como CSV (*.csv)</translation>
    </message>
    <message>
        <source>Export the recipe</source>
        <translation>Exportar la receta</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Enviada a la impresora.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Look at it and try again, or save as PDF.</source>
        <translation>La impresora no aceptó la página. Revísela e inténtelo de nuevo, o guarde como PDF.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeCompareView</name>
    <message>
        <source>There is no effective version; everything is new.</source>
        <translation>No hay ninguna versión vigente; todo es nuevo.</translation>
    </message>
    <message>
        <source>Parameters, before and after</source>
        <translation>Parámetros, antes y después</translation>
    </message>
    <message>
        <source>Only changes (%1 of %2)</source>
        <translation>Solo cambios (%1 de %2)</translation>
    </message>
    <message>
        <source>Only changes</source>
        <translation>Solo cambios</translation>
    </message>
    <message>
        <source>No parameter changes</source>
        <translation>No cambia ningún parámetro</translation>
    </message>
    <message>
        <source>All parameters have the values, limits and tolerances that they had before.</source>
        <translation>Todos los parámetros tienen los valores, límites y tolerancias que tenían antes.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeEditor</name>
    <message>
        <source>Discard…</source>
        <translation>Descartar…</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Submit for signing…</source>
        <translation>Presentar a firma…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>This is no draft any more: somebody submitted or discarded it.</source>
        <translation>Esto ya no es un borrador: alguien lo presentó o lo descartó.</translation>
    </message>
    <message>
        <source>%1 on %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>One moment…</source>
        <translation>Un momento…</translation>
    </message>
    <message>
        <source>No draft is open.</source>
        <translation>No hay ningún borrador abierto.</translation>
    </message>
    <message>
        <source>All is saved.</source>
        <translation>Todo está guardado.</translation>
    </message>
    <message>
        <source>First correct this:
%1</source>
        <translation>Corrija esto primero:
%1</translation>
    </message>
    <message>
        <source>Discard %1</source>
        <translation>Descartar %1</translation>
    </message>
    <message>
        <source>The draft and its files are taken away for good, for everybody. That it was there stands in the audit trail.</source>
        <translation>El borrador y sus archivos se eliminan definitivamente, para todos. Que existió queda en el registro de auditoría.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Leave the draft</source>
        <translation>Salir del borrador</translation>
    </message>
    <message>
        <source>What was changed since the draft was last saved is lost unless it is saved now.</source>
        <translation>Lo modificado desde que se guardó el borrador por última vez se pierde si no se guarda ahora.</translation>
    </message>
    <message>
        <source>Go on editing</source>
        <translation>Seguir editando</translation>
    </message>
    <message>
        <source>Leave without saving</source>
        <translation>Salir sin guardar</translation>
    </message>
    <message>
        <source>Save and leave</source>
        <translation>Guardar y salir</translation>
    </message>
    <message>
        <source>Not saved: the draft was changed by somebody else</source>
        <translation>Sin guardar: otra persona modificó el borrador</translation>
    </message>
    <message>
        <source>%1
Reloading shows what they saved. The parameters that you typed go to the clipboard as CSV, so that you can paste or compare them.</source>
        <translation>%1
Al recargar se muestra lo que guardó. Los parámetros que usted escribió pasan al portapapeles como CSV, para que pueda pegarlos o compararlos.</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
    <message>
        <source>Copy mine and reload</source>
        <translation>Copiar los míos y recargar</translation>
    </message>
    <message>
        <source>Nothing was imported from %1.</source>
        <translation>No se importó nada de %1.</translation>
    </message>
    <message>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message numerus="yes">
        <source>%n parameter(s) imported.</source>
        <translation>
            <numerusform>%n parámetro importado.</numerusform>
            <numerusform>%n parámetros importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 The file is of %2 on %3; product and line of this draft stay.</source>
        <translation>%1 El archivo es de %2 en %3; el producto y la línea de este borrador se quedan.</translation>
    </message>
    <message>
        <source>Not exported: first correct the cells that are marked.</source>
        <translation>No exportado: corrija primero las celdas marcadas.</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>Import a recipe</source>
        <translation>Importar una receta</translation>
    </message>
    <message>
        <source>Recipes (*.json *.csv);;All files (*)</source>
        <translation>Recetas (*.json *.csv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 v%2</source>
        <translation>%1 v%2</translation>
    </message>
    <message>
        <source>Recipe, JSON (*.json)</source>
        <translation>Receta, JSON (*.json)</translation>
    </message>
    <message>
        <source>Export the draft</source>
        <translation>Exportar el borrador</translation>
    </message>
    <message>
        <source>Parameters, CSV (*.csv)</source>
        <translation>Parámetros, CSV (*.csv)</translation>
    </message>
    <message>
        <source>Add a file to the draft</source>
        <translation>Añadir un archivo al borrador</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Guardar el archivo</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeFilterBar</name>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>New recipe…</source>
        <translation>Receta nueva…</translation>
    </message>
    <message>
        <source>Search recipes</source>
        <translation>Buscar recetas</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Any line</source>
        <translation>Cualquier línea</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any state</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>Current</source>
        <translation>Actuales</translation>
    </message>
    <message>
        <source>All versions</source>
        <translation>Todas las versiones</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeHead</name>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>Back to the list (Esc)</source>
        <translation>Volver a la lista (Esc)</translation>
    </message>
    <message>
        <source>Sign…</source>
        <translation>Firmar…</translation>
    </message>
    <message>
        <source>Reject…</source>
        <translation>Rechazar…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>New version from this</source>
        <translation>Versión nueva a partir de esta</translation>
    </message>
    <message>
        <source>Copy to…</source>
        <translation>Copiar a…</translation>
    </message>
    <message>
        <source>Load into PLC…</source>
        <translation>Cargar en el PLC…</translation>
    </message>
    <message>
        <source>Withdraw…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
    <message>
        <source>Export as JSON…</source>
        <translation>Exportar como JSON…</translation>
    </message>
    <message>
        <source>Export parameters as CSV…</source>
        <translation>Exportar parámetros como CSV…</translation>
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
        <translation>Historial</translation>
    </message>
    <message>
        <source>What the audit trail holds about this version</source>
        <translation>Lo que el registro de auditoría contiene sobre esta versión</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeList</name>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>The recipes are shown as soon as they are known.</source>
        <translation>Las recetas se muestran en cuanto se conocen.</translation>
    </message>
    <message>
        <source>The recipes cannot be shown</source>
        <translation>No se pueden mostrar las recetas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No recipes yet</source>
        <translation>Aún no hay recetas</translation>
    </message>
    <message>
        <source>A recipe says what values a line runs with: each with its limits and how far the PLC may differ. It begins as a draft, and once two people have signed it, it can be loaded.</source>
        <translation>Una receta indica con qué valores funciona una línea: cada uno con sus límites y cuánto puede diferir el PLC. Empieza como borrador y, cuando dos personas la han firmado, se puede cargar.</translation>
    </message>
    <message>
        <source>No recipe here</source>
        <translation>Aquí no hay ninguna receta</translation>
    </message>
    <message>
        <source>No version passes the search and the filters above.</source>
        <translation>Ninguna versión pasa la búsqueda y los filtros de arriba.</translation>
    </message>
    <message>
        <source>Show all recipes</source>
        <translation>Mostrar todas las recetas</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
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
        <translation>%1, escrita por %2</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Producto</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeParameterModel</name>
    <message>
        <source>Formula</source>
        <translation>Fórmula</translation>
    </message>
    <message>
        <source>Limits: %1</source>
        <translation>Límites: %1</translation>
    </message>
    <message>
        <source>No limits</source>
        <translation>Sin límites</translation>
    </message>
    <message>
        <source>How far the PLC may differ before it is drift</source>
        <translation>Cuánto puede diferir el PLC antes de que sea deriva</translation>
    </message>
    <message>
        <source>%1 is no tag of this plant.</source>
        <translation>%1 no es una variable de esta planta.</translation>
    </message>
    <message>
        <source>Not read</source>
        <translation>No leído</translation>
    </message>
    <message>
        <source>Parameter</source>
        <translation>Parámetro</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Tolerance</source>
        <translation>Tolerancia</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Variable</translation>
    </message>
    <message>
        <source>PLC now</source>
        <translation>PLC ahora</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeParameterTable</name>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipeView</name>
    <message>
        <source>The version is submitted and waits for its signatures.</source>
        <translation>La versión está presentada y espera sus firmas.</translation>
    </message>
    <message>
        <source>The draft is discarded.</source>
        <translation>El borrador está descartado.</translation>
    </message>
    <message>
        <source>The draft that is open is not saved. Save it or close it first.</source>
        <translation>El borrador abierto no está guardado. Guárdelo o ciérrelo primero.</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>The recipe is shown as soon as it is known.</source>
        <translation>La receta se muestra en cuanto se conoce.</translation>
    </message>
    <message>
        <source>The recipe cannot be shown</source>
        <translation>No se puede mostrar la receta</translation>
    </message>
    <message>
        <source>Back to the list</source>
        <translation>Volver a la lista</translation>
    </message>
    <message>
        <source>Part of the version</source>
        <translation>Sección de la versión</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>part, count</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Parameters</source>
        <translation>Parámetros</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Signatures</source>
        <translation>Firmas</translation>
    </message>
    <message>
        <source>Comments</source>
        <translation>Comentarios</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Where it runs</source>
        <translation>Dónde se ejecuta</translation>
    </message>
    <message>
        <source>What you had not saved is lost: this is no draft any more, or you may not edit it now.</source>
        <translation>Lo que no había guardado se perdió: esto ya no es un borrador, o usted no puede editarlo ahora.</translation>
    </message>
    <message>
        <source>what was not saved</source>
        <translation>lo que no estaba guardado</translation>
    </message>
    <message>
        <source>Somebody saved the draft meanwhile. What you had not saved is on the clipboard as CSV.</source>
        <translation>Alguien guardó el borrador entretanto. Lo que usted no había guardado está en el portapapeles como CSV.</translation>
    </message>
    <message>
        <source>What you had not saved is here again.</source>
        <translation>Lo que no había guardado está aquí de nuevo.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecipesPage</name>
    <message>
        <source>Part of the recipes</source>
        <translation>Sección de las recetas</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>Drift</source>
        <translation>Deriva</translation>
    </message>
    <message>
        <source>There is no recipe “%1”.</source>
        <translation>No existe la receta «%1».</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecoveryCodesStep</name>
    <message>
        <source>Recovery codes</source>
        <translation>Códigos de recuperación</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RecoveryCodesView</name>
    <message>
        <source>Each of these opens the second step once, when the phone is lost or broken. Keep them where you keep the keys of the plant, not on this workstation. They are shown only now.</source>
        <translation>Cada uno abre una vez el segundo paso, cuando el teléfono se pierde o se rompe. Guárdelos donde se guardan las llaves de la planta, no en esta estación. Solo se muestran ahora.</translation>
    </message>
    <message>
        <source>I have written them down or saved them</source>
        <translation>Los he anotado o guardado</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Guardar en un archivo…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save the recovery codes</source>
        <translation>Guardar los códigos de recuperación</translation>
    </message>
    <message>
        <source>Saved to %1, readable by this account only. Move it off this workstation.</source>
        <translation>Guardados en %1, que solo puede leer esta cuenta. Sáquelo de esta estación.</translation>
    </message>
    <message>
        <source>The printer did not take the page. Look at it and try again, or save to a file.</source>
        <translation>La impresora no aceptó la página. Revísela e inténtelo de nuevo, o guarde en un archivo.</translation>
    </message>
    <message>
        <source>Linewarden: recovery codes</source>
        <translation>Linewarden: códigos de recuperación</translation>
    </message>
    <message>
        <source>Sent to the printer. Fetch the page at once.</source>
        <translation>Enviados a la impresora. Recoja la página enseguida.</translation>
    </message>
    <message>
        <source>Copied. Paste them into a password manager, then copy something else.</source>
        <translation>Copiados. Péguelos en un gestor de contraseñas y después copie otra cosa.</translation>
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
    <name>linewarden::ui::RefusalPanel</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Rows and reasons</source>
        <translation>Filas y motivos</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RejectDialog</name>
    <message>
        <source>Reject %1?</source>
        <translation>¿Rechazar %1?</translation>
    </message>
    <message>
        <source>It goes back to its author with your reason and cannot be signed any more; a new version can be made from it. What is effective now stays so.</source>
        <translation>Vuelve a su autor con el motivo que usted dé y ya no se puede firmar; a partir de ella se puede crear una versión nueva. Lo vigente ahora sigue vigente.</translation>
    </message>
    <message>
        <source>Reject it</source>
        <translation>Rechazarla</translation>
    </message>
    <message>
        <source>Leave it waiting</source>
        <translation>Dejarla en espera</translation>
    </message>
    <message>
        <source>%1 is rejected.</source>
        <translation>%1 está rechazada.</translation>
    </message>
    <message>
        <source>What has to be another. Its author reads it, and it stands in the audit trail.</source>
        <translation>Qué debe ser distinto. Lo lee su autor y queda en el registro de auditoría.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewDelegate</name>
    <message>
        <source>%1, disabled</source>
        <translation>%1, deshabilitada</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewHead</name>
    <message>
        <source>Last signed review</source>
        <translation>Última revisión firmada</translation>
    </message>
    <message>
        <source>Open review</source>
        <translation>Revisión abierta</translation>
    </message>
    <message>
        <source>Open a review…</source>
        <translation>Abrir una revisión…</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>Nobody has signed who holds which role.</source>
        <translation>Nadie ha firmado quién tiene qué rol.</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) looked at</source>
        <translation>
            <numerusform>%n rol mirado</numerusform>
            <numerusform>%n roles mirados</numerusform>
        </translation>
    </message>
    <message>
        <source>By %1: %2, %3.</source>
        <translation>Por %1: %2, %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n removed</source>
        <translation>
            <numerusform>%n quitado</numerusform>
            <numerusform>%n quitados</numerusform>
        </translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguna</translation>
    </message>
    <message>
        <source>A review lists every role that somebody holds, as of now.</source>
        <translation>Una revisión lista cada rol que alguien tiene ahora.</translation>
    </message>
    <message>
        <source>Opened by %1 on %2.</source>
        <translation>Abierta por %1 el %2.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewModel</name>
    <message>
        <source>%1; the account is disabled</source>
        <translation>%1; la cuenta está deshabilitada</translation>
    </message>
    <message>
        <source>Decided by %1, %2</source>
        <translation>Decidido por %1, %2</translation>
    </message>
    <message>
        <source>%1, not used for long</source>
        <translation>%1, sin usar desde hace mucho</translation>
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
        <source>Held since</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Given by</source>
        <translation>Dado por</translation>
    </message>
    <message>
        <source>Last used</source>
        <translation>Último uso</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Decisión</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewSection</name>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>The reviews are shown as soon as they are known.</source>
        <translation>Las revisiones se muestran en cuanto se conocen.</translation>
    </message>
    <message>
        <source>The reviews cannot be shown</source>
        <translation>No se pueden mostrar las revisiones</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>No review yet</source>
        <translation>Ninguna revisión todavía</translation>
    </message>
    <message>
        <source>A security officer opens a review, walks through who holds which role, keeps or removes each, and signs. Twice a year is a good habit.</source>
        <translation>Un responsable de ciberseguridad abre una revisión, recorre quién tiene qué rol, mantiene o quita cada uno y firma. Dos veces al año es una buena costumbre.</translation>
    </message>
    <message>
        <source>Reviews</source>
        <translation>Revisiones</translation>
    </message>
    <message>
        <source>This is your own role. Another security officer or an administrator decides.</source>
        <translation>Es su propio rol. Decide otro responsable de ciberseguridad o un administrador.</translation>
    </message>
    <message>
        <source>Administrators decide over administrators and security officers only.</source>
        <translation>Los administradores solo deciden sobre administradores y responsables de ciberseguridad.</translation>
    </message>
    <message>
        <source>The review is open: decide each role, then sign.</source>
        <translation>La revisión está abierta: decida cada rol y después firme.</translation>
    </message>
    <message>
        <source>The review is signed, and what was to be removed is removed.</source>
        <translation>La revisión está firmada, y lo que había que quitar está quitado.</translation>
    </message>
    <message>
        <source>access-review-%1.pdf</source>
        <translation>revision-accesos-%1.pdf</translation>
    </message>
    <message>
        <source>Export the review</source>
        <translation>Exportar la revisión</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardada como %1.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewTable</name>
    <message>
        <source>All is decided</source>
        <translation>Todo está decidido</translation>
    </message>
    <message>
        <source>No role of this review is undecided any more.</source>
        <translation>Ningún rol de esta revisión está por decidir.</translation>
    </message>
    <message>
        <source>Roles of this review</source>
        <translation>Roles de esta revisión</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ReviewView</name>
    <message>
        <source>Export as PDF…</source>
        <translation>Exportar como PDF…</translation>
    </message>
    <message>
        <source>Sign review…</source>
        <translation>Firmar la revisión…</translation>
    </message>
    <message>
        <source>Undecided only</source>
        <translation>Solo por decidir</translation>
    </message>
    <message>
        <source>Keep (K)</source>
        <translation>Mantener (K)</translation>
    </message>
    <message>
        <source>Remove… (R)</source>
        <translation>Quitar… (R)</translation>
    </message>
    <message>
        <source>K keeps the chosen role, R removes it. Nothing changes before the review is signed.</source>
        <translation>K mantiene el rol elegido, R lo quita. Nada cambia antes de firmar la revisión.</translation>
    </message>
    <message>
        <source>SHA-256 %1</source>
        <translation>SHA-256 %1</translation>
    </message>
    <message numerus="yes">
        <source>%n role(s) are undecided. Decide all, then sign.</source>
        <translation>
            <numerusform>%n rol está por decidir. Decídalos todos y después firme.</numerusform>
            <numerusform>%n roles están por decidir. Decídalos todos y después firme.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RoleChoice</name>
    <message>
        <source>Roles</source>
        <translation>Roles</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RolesDialog</name>
    <message>
        <source>The roles of this account come from its groups in the plant&apos;s directory. What is changed here holds until their next sign-in.</source>
        <translation>Los roles de esta cuenta vienen de sus grupos en el directorio de la planta. Lo que se cambie aquí vale hasta su próximo acceso.</translation>
    </message>
    <message>
        <source>What is changed counts wherever they are signed in.</source>
        <translation>Lo que se cambie cuenta dondequiera que tenga una sesión.</translation>
    </message>
    <message>
        <source>Change the roles of %1</source>
        <translation>Cambiar los roles de %1</translation>
    </message>
    <message>
        <source>Change the roles</source>
        <translation>Cambiar los roles</translation>
    </message>
    <message>
        <source>Leave them</source>
        <translation>Dejarlos</translation>
    </message>
    <message>
        <source>A change waits for a second person.</source>
        <translation>Un cambio espera a una segunda persona.</translation>
    </message>
    <message>
        <source>%1: this is asked for, and holds once a second person has confirmed it.</source>
        <translation>%1: se pide, y vale cuando una segunda persona lo ha confirmado.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Nothing is changed yet.</source>
        <translation>Aún no ha cambiado nada.</translation>
    </message>
    <message>
        <source>This holds as soon as it is changed.</source>
        <translation>Vale en cuanto se cambie.</translation>
    </message>
    <message>
        <source>Asked. A second person has to confirm it.</source>
        <translation>Pedido. Una segunda persona tiene que confirmarlo.</translation>
    </message>
    <message>
        <source>The roles of %1 are changed.</source>
        <translation>Los roles de %1 han cambiado.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RouteEditor</name>
    <message>
        <source>Back to all of the alarm routing</source>
        <translation>Volver a todo el encaminamiento de alarmas</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Something is not right yet: it is marked above, with what to do about it.</source>
        <translation>Algo aún no está bien: está marcado arriba, con lo que hay que hacer.</translation>
    </message>
    <message>
        <source>Somebody else saved it otherwise meanwhile. To see theirs, cancel and open it again; to save now would undo theirs.</source>
        <translation>Entretanto otra persona guardó otra cosa. Para verla, cancele y abra de nuevo; guardar ahora desharía lo suyo.</translation>
    </message>
    <message>
        <source>Somebody else removed it meanwhile, so it cannot be saved any more. If it is needed, add it anew.</source>
        <translation>Entretanto otra persona lo quitó, así que ya no se puede guardar. Si hace falta, añádalo de nuevo.</translation>
    </message>
    <message>
        <source>Throw away what you entered?</source>
        <translation>¿Descartar lo introducido?</translation>
    </message>
    <message>
        <source>It is not saved. Without it, all stays as it was before you began.</source>
        <translation>No está guardado. Sin ello, todo queda como antes de empezar.</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Throw it away</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Enviando una prueba…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RouteFilterForm</name>
    <message>
        <source>Critical alone</source>
        <translation>Solo crítica</translation>
    </message>
    <message>
        <source>High and critical</source>
        <translation>Alta y crítica</translation>
    </message>
    <message>
        <source>Medium and more urgent</source>
        <translation>Media y más urgentes</translation>
    </message>
    <message>
        <source>All priorities</source>
        <translation>Todas las prioridades</translation>
    </message>
    <message>
        <source>How urgent</source>
        <translation>Urgencia</translation>
    </message>
    <message>
        <source>Process</source>
        <comment>a source of alarms</comment>
        <translation>Proceso</translation>
    </message>
    <message>
        <source>Security</source>
        <comment>a source of alarms</comment>
        <translation>Seguridad</translation>
    </message>
    <message>
        <source>System</source>
        <comment>a source of alarms</comment>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Orígenes</translation>
    </message>
    <message>
        <source>None chosen: all.</source>
        <translation>Ninguno elegido: todos.</translation>
    </message>
    <message>
        <source>Classes</source>
        <translation>Clases</translation>
    </message>
    <message>
        <source>None chosen: all, also alarms without a class.</source>
        <translation>Ninguna elegida: todas, también las alarmas sin clase.</translation>
    </message>
    <message>
        <source>Lines</source>
        <translation>Líneas</translation>
    </message>
    <message>
        <source>None chosen: all, also alarms that belong to no line.</source>
        <translation>Ninguna elegida: todas, también las alarmas que no pertenecen a ninguna línea.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RouteRow</name>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>Quitar…</translation>
    </message>
    <message>
        <source>“%1” is on</source>
        <translation>«%1» está activado</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RoutingOverview</name>
    <message>
        <source>Routing takes alarms out of this window: to log servers by syslog, and to people on call by mail. What is sent begins with what comes after a way out was set; each change here is written to the audit trail.</source>
        <translation>El encaminamiento lleva las alarmas fuera de esta ventana: a servidores de registro por syslog y a las personas de guardia por correo. Se envía lo que llega después de establecer una salida; cada cambio aquí se escribe en el registro de auditoría.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RoutingSection</name>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>The settings are shown as soon as they are known.</source>
        <translation>Los ajustes se muestran en cuanto se conocen.</translation>
    </message>
    <message>
        <source>The settings cannot be shown</source>
        <translation>No se pueden mostrar los ajustes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Not yours to see</source>
        <translation>No puede verlo</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RunsList</name>
    <message>
        <source>The downloads cannot be shown</source>
        <translation>No se pueden mostrar las cargas</translation>
    </message>
    <message>
        <source>What is in the PLC</source>
        <translation>Lo que hay en el PLC</translation>
    </message>
    <message>
        <source>Restore the former set</source>
        <translation>Restaurar el conjunto anterior</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>Nothing was loaded yet</source>
        <translation>Aún no se ha cargado nada</translation>
    </message>
    <message>
        <source>Once a recipe is loaded into a PLC, it is told here by whom, for which order and with which outcome.</source>
        <translation>En cuanto se carga una receta en un PLC, aquí se indica quién la cargó, para qué orden y con qué resultado.</translation>
    </message>
    <message>
        <source>Downloads</source>
        <translation>Cargas</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>The downloads are shown as soon as they are known.</source>
        <translation>Las cargas se muestran en cuanto se conocen.</translation>
    </message>
    <message>
        <source>Something was loaded on this line since: what was there before it is no longer what belongs there.</source>
        <translation>Desde entonces se ha cargado algo en esta línea: lo que había antes ya no es lo que corresponde allí.</translation>
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
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Iniciada</translation>
    </message>
    <message>
        <source>By</source>
        <translation>Por</translation>
    </message>
    <message>
        <source>Recipe</source>
        <translation>Receta</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>In the PLC afterwards</source>
        <translation>Después en el PLC</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::RunsPanel</name>
    <message>
        <source>Drift guard</source>
        <translation>Vigilancia de deriva</translation>
    </message>
    <message>
        <source>Nothing was loaded on %1 yet.</source>
        <translation>En %1 aún no se ha cargado nada.</translation>
    </message>
    <message>
        <source>Another recipe runs on %1: %2.</source>
        <translation>En %1 se ejecuta otra receta: %2.</translation>
    </message>
    <message>
        <source>Version %1 runs on %2 since %3.</source>
        <translation>La versión %1 se ejecuta en %2 desde %3.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>two sentences</comment>
        <translation>%1 %2</translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) drifted from what was signed.</source>
        <translation>
            <numerusform>%n valor se desvió de lo firmado.</numerusform>
            <numerusform>%n valores se desviaron de lo firmado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n value(s) cannot be read.</source>
        <translation>
            <numerusform>%n valor no se puede leer.</numerusform>
            <numerusform>%n valores no se pueden leer.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 All of it is as signed.</source>
        <translation>%1 Todo está como se firmó.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SavedSearches</name>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>Ninguna todavía</translation>
    </message>
    <message>
        <source>Save this search as…</source>
        <translation>Guardar esta búsqueda como…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Save this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>It asks for: %1. A search of yours with the same name is replaced.</source>
        <translation>Busca: %1. Se sustituye una búsqueda suya con el mismo nombre.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Keep as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>Save the search</source>
        <translation>Guardar la búsqueda</translation>
    </message>
    <message>
        <source>Saved as “%1”.</source>
        <translation>Guardada como «%1».</translation>
    </message>
    <message>
        <source>“%1” is removed.</source>
        <translation>«%1» se ha quitado.</translation>
    </message>
    <message>
        <source>Its time stays these dates; it does not move on with the day.</source>
        <translation>El periodo se queda en estas fechas; no avanza con el día.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ScreenAwake</name>
    <message>
        <source>The wallboard is shown.</source>
        <translation>Se muestra el panel mural.</translation>
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
    <message>
        <source>Security key</source>
        <translation>Llave de seguridad</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Your role asks for a security key, and you have registered none yet. Sign in with a code; you can then register one, and do nothing else before.</source>
        <translation>Su rol exige una llave de seguridad y aún no ha registrado ninguna. Entre con un código; después podrá registrar una, y nada más antes de eso.</translation>
    </message>
    <message>
        <source>Enter the code your authenticator shows now.</source>
        <translation>Introduzca el código que muestra ahora su autenticador.</translation>
    </message>
    <message>
        <source>Use security key</source>
        <translation>Usar la llave de seguridad</translation>
    </message>
    <message>
        <source>Your role asks for a security key; a code is not enough. Lost it? Use a recovery code, or ask an administrator to reset your second factor.</source>
        <translation>Su rol exige una llave de seguridad; un código no basta. ¿La ha perdido? Use un código de recuperación o pida a un administrador que restablezca su segundo factor.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SecondFactorStep</name>
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
    <name>linewarden::ui::SecurityKeyForm</name>
    <message>
        <source>PIN of your security key</source>
        <translation>PIN de su llave de seguridad</translation>
    </message>
    <message>
        <source>Plug the key in, enter its PIN, and touch it when it blinks.</source>
        <translation>Conecte la llave, introduzca su PIN y tóquela cuando parpadee.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Stop asking the security key</source>
        <translation>Dejar de consultar la llave de seguridad</translation>
    </message>
    <message>
        <source>Enter the PIN of your security key.</source>
        <translation>Introduzca el PIN de su llave de seguridad.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ServiceDialog</name>
    <message>
        <source>Take “%1” out of service?</source>
        <translation>¿Dejar «%1» fuera de servicio?</translation>
    </message>
    <message>
        <source>Take back that “%1” be out of service?</source>
        <translation>¿Retirar la petición de dejar «%1» fuera de servicio?</translation>
    </message>
    <message>
        <source>Refuse that “%1” be out of service?</source>
        <translation>¿Rechazar que «%1» quede fuera de servicio?</translation>
    </message>
    <message>
        <source>Return “%1” to service?</source>
        <translation>¿Devolver «%1» al servicio?</translation>
    </message>
    <message>
        <source>Ask to take “%1” out of service</source>
        <translation>Pedir dejar «%1» fuera de servicio</translation>
    </message>
    <message>
        <source>Until somebody returns it to service it is not announced, whatever happens, and it has no end by itself. With your word it holds at once, and stands in the audit trail with both your names.</source>
        <translation>Hasta que alguien la devuelva al servicio no se anuncia, pase lo que pase, y no termina por sí sola. Con su aprobación vale enseguida, y queda en el registro de auditoría con los dos nombres.</translation>
    </message>
    <message>
        <source>The alarm stays in service as it is.</source>
        <translation>La alarma sigue en servicio como está.</translation>
    </message>
    <message>
        <source>It is announced again. If its cause is there now, it has to be acknowledged.</source>
        <translation>Se anuncia de nuevo. Si su causa está presente ahora, hay que reconocerla.</translation>
    </message>
    <message>
        <source>An alarm that is out of service is not announced until somebody returns it: for a sensor that is broken or taken out. A second person has to approve it; until then it stays as it is.</source>
        <translation>Una alarma fuera de servicio no se anuncia hasta que alguien la devuelve: para un sensor averiado o retirado. Debe aprobarlo una segunda persona; hasta entonces queda como está.</translation>
    </message>
    <message>
        <source>Take it out of service</source>
        <translation>Dejarla fuera de servicio</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Retirarla</translation>
    </message>
    <message>
        <source>Refuse</source>
        <translation>Rechazar</translation>
    </message>
    <message>
        <source>Let it wait</source>
        <translation>Dejarla en espera</translation>
    </message>
    <message>
        <source>Return it to service</source>
        <translation>Devolverla al servicio</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Dejarla fuera</translation>
    </message>
    <message>
        <source>Ask for it</source>
        <translation>Pedirlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 asked for it, %2.</source>
        <translation>%1 lo pidió, %2.</translation>
    </message>
    <message>
        <source>%1 approved it, %2.</source>
        <translation>%1 lo aprobó, %2.</translation>
    </message>
    <message>
        <source>Why: %1</source>
        <translation>Por qué: %1</translation>
    </message>
    <message>
        <source>Reason (optional)</source>
        <translation>Motivo (opcional)</translation>
    </message>
    <message>
        <source>“%1” is out of service.</source>
        <translation>«%1» está fuera de servicio.</translation>
    </message>
    <message>
        <source>“%1” stays in service.</source>
        <translation>«%1» sigue en servicio.</translation>
    </message>
    <message>
        <source>“%1” is in service again.</source>
        <translation>«%1» está de nuevo en servicio.</translation>
    </message>
    <message>
        <source>Asked for. A second person has to approve that “%1” be out of service.</source>
        <translation>Pedido. Una segunda persona debe aprobar que «%1» quede fuera de servicio.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SessionCard</name>
    <message>
        <source>console</source>
        <translation>consola</translation>
    </message>
    <message>
        <source>command line</source>
        <translation>línea de órdenes</translation>
    </message>
    <message>
        <source>Where you are signed in</source>
        <translation>Dónde tiene sesión</translation>
    </message>
    <message>
        <source>Sign out everywhere…</source>
        <translation>Cerrar sesión en todas partes…</translation>
    </message>
    <message>
        <source>Since %1</source>
        <translation>Desde %1</translation>
    </message>
    <message>
        <source>%1, seen %2</source>
        <translation>%1, vista %2</translation>
    </message>
    <message>
        <source>%1, locked</source>
        <translation>%1, bloqueada</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, this session</source>
        <translation>%1, esta sesión</translation>
    </message>
    <message>
        <source>End…</source>
        <translation>Cerrar…</translation>
    </message>
    <message>
        <source>End your session at %1?</source>
        <translation>¿Cerrar su sesión en %1?</translation>
    </message>
    <message>
        <source>It ends there within five seconds. What was typed and not stored is lost.</source>
        <translation>Se cierra allí en cinco segundos. Lo que se haya escrito sin guardar se pierde.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantenerla</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Cerrar la sesión</translation>
    </message>
    <message>
        <source>The session is ended.</source>
        <translation>La sesión está cerrada.</translation>
    </message>
    <message>
        <source>Sign out everywhere?</source>
        <translation>¿Cerrar sesión en todas partes?</translation>
    </message>
    <message>
        <source>All your sessions end, this one last. You sign in again with your password and second factor.</source>
        <translation>Se cierran todas sus sesiones, esta en último lugar. Vuelva a entrar con su contraseña y su segundo factor.</translation>
    </message>
    <message>
        <source>Stay signed in</source>
        <translation>Seguir conectado</translation>
    </message>
    <message>
        <source>Sign out everywhere</source>
        <translation>Cerrar sesión en todas partes</translation>
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
    <message>
        <source>Folder for checkpoints of the audit trail</source>
        <translation>Carpeta para los puntos de control del registro de auditoría</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>Checkpoints of the audit trail</source>
        <translation>Puntos de control del registro de auditoría</translation>
    </message>
    <message>
        <source>A folder outside this machine, such as a share that this account may only add to. With the checkpoints there it shows when the whole trail is written anew or its end is cut off.</source>
        <translation>Una carpeta fuera de este equipo, como un recurso de red en el que esta cuenta solo pueda añadir. Con los puntos de control en ella se descubre si se reescribe todo el registro o se corta su final.</translation>
    </message>
    <message>
        <source>Checkpoints are kept in the store alone now.</source>
        <translation>Los puntos de control se conservan ahora solo en el almacén.</translation>
    </message>
    <message>
        <source>Checkpoints are kept in that folder from now on.</source>
        <translation>Los puntos de control se conservan en esa carpeta a partir de ahora.</translation>
    </message>
    <message>
        <source>Part of the settings</source>
        <translation>Parte de los ajustes</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
    <message>
        <source>Alarm routing</source>
        <translation>Encaminamiento de alarmas</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::ShelveDialog</name>
    <message>
        <source>Shelve “%1”</source>
        <translation>Aplazar «%1»</translation>
    </message>
    <message>
        <source>Until the end you choose it is not announced and does not stand among what waits; its values are followed on. Then it comes back by itself, and has to be acknowledged if its cause is still there. Who shelved it, why and until when everybody can see.</source>
        <translation>Hasta el final que elija no se anuncia ni figura entre lo que espera; sus valores se siguen registrando. Después vuelve por sí sola, y hay que reconocerla si su causa persiste. Todos pueden ver quién la aplazó, por qué y hasta cuándo.</translation>
    </message>
    <message>
        <source>Shelve</source>
        <translation>Aplazar</translation>
    </message>
    <message>
        <source>Leave it as it is</source>
        <translation>Dejarla como está</translation>
    </message>
    <message>
        <source>Usual reasons</source>
        <translation>Motivos habituales</translation>
    </message>
    <message>
        <source>Choose how long</source>
        <translation>Elija cuánto tiempo</translation>
    </message>
    <message>
        <source>30 minutes</source>
        <translation>30 minutos</translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation>1 hora</translation>
    </message>
    <message>
        <source>4 hours</source>
        <translation>4 horas</translation>
    </message>
    <message>
        <source>8 hours</source>
        <translation>8 horas</translation>
    </message>
    <message>
        <source>Until the shift ends, %1</source>
        <translation>Hasta el fin del turno, %1</translation>
    </message>
    <message>
        <source>Until a date and time…</source>
        <translation>Hasta una fecha y hora…</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>At most 7 days from now</source>
        <translation>Máximo 7 días desde ahora</translation>
    </message>
    <message>
        <source>An end is missing. Nothing is shelved for ever; choose how long.</source>
        <translation>Falta un final. Nada se aplaza para siempre; elija cuánto tiempo.</translation>
    </message>
    <message>
        <source>This moment has passed. Choose a later one.</source>
        <translation>Este momento ya ha pasado. Elija uno posterior.</translation>
    </message>
    <message>
        <source>An alarm is shelved for at most 7 days. Choose an earlier moment.</source>
        <translation>Una alarma se aplaza como máximo 7 días. Elija un momento anterior.</translation>
    </message>
    <message>
        <source>“%1” is shelved until %2.</source>
        <translation>«%1» está aplazada hasta %2.</translation>
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
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Emergency access</source>
        <translation>Acceso de emergencia</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SignatureDialog</name>
    <message>
        <source>And show that it is you:</source>
        <translation>Y demuestre que es usted:</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SignatureList</name>
    <message>
        <source>A draft is not signed. Submit it to ask for its signatures.</source>
        <translation>Un borrador no se firma. Preséntelo para pedir sus firmas.</translation>
    </message>
    <message>
        <source>Nobody has signed this version.</source>
        <translation>Nadie ha firmado esta versión.</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmada por</translation>
    </message>
    <message>
        <source>In the role</source>
        <translation>En el rol</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>Fingerprint of the public key (Ed25519)</source>
        <translation>Huella de la clave pública (Ed25519)</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SignedMatter</name>
    <message>
        <source>What the signature means</source>
        <translation>Qué significa la firma</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmada por</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SigningDialog</name>
    <message>
        <source>%1, for %2. You sign what is shown here; it cannot be changed afterwards.</source>
        <translation>%1, para %2. Usted firma lo que se muestra aquí; después no se puede cambiar.</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Asking the store</source>
        <translation>Consultando el almacén</translation>
    </message>
    <message>
        <source>The version is shown as soon as it is known; then it can be signed.</source>
        <translation>La versión se muestra en cuanto se conoce; entonces se puede firmar.</translation>
    </message>
    <message>
        <source>The version cannot be shown</source>
        <translation>No se puede mostrar la versión</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <source>The version is not shown yet.</source>
        <translation>La versión aún no se muestra.</translation>
    </message>
    <message>
        <source>It was looked at anew and is as you were shown it.</source>
        <translation>Se consultó de nuevo y está como se le mostró.</translation>
    </message>
    <message>
        <source>Look at it again before you sign.</source>
        <translation>Mírela de nuevo antes de firmar.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SigningKeyCard</name>
    <message>
        <source>you made a new one</source>
        <translation>usted creó una nueva</translation>
    </message>
    <message>
        <source>your password was reset</source>
        <translation>se restableció su contraseña</translation>
    </message>
    <message>
        <source>your password in the directory changed</source>
        <translation>cambió su contraseña en el directorio</translation>
    </message>
    <message>
        <source>Signing key</source>
        <translation>Clave de firma</translation>
    </message>
    <message>
        <source>What you sign is signed with a key that only your password opens. Others know it by this fingerprint.</source>
        <translation>Lo que firma se firma con una clave que solo abre su contraseña. Los demás la reconocen por esta huella.</translation>
    </message>
    <message>
        <source>You have none yet; it is made when you choose a password.</source>
        <translation>Aún no tiene ninguna; se crea cuando elige una contraseña.</translation>
    </message>
    <message>
        <source>Made %1, retired %2: %3. It signs no more; what it signed stays verifiable.</source>
        <translation>Creada %1, retirada %2: %3. Ya no firma; lo que firmó sigue siendo verificable.</translation>
    </message>
    <message>
        <source>In use since %1.</source>
        <translation>En uso desde %1.</translation>
    </message>
    <message>
        <source>Make a new one…</source>
        <translation>Crear una nueva…</translation>
    </message>
    <message>
        <source>Make a new signing key</source>
        <translation>Crear una nueva clave de firma</translation>
    </message>
    <message>
        <source>The key you have is retired: it signs no more. Everything signed with it so far stays valid and verifiable, as its public half is kept. From now on you sign with the new one, which has another fingerprint.</source>
        <translation>La clave que tiene se retira: ya no firma. Todo lo firmado con ella hasta ahora sigue siendo válido y verificable, pues se conserva su mitad pública. Desde ahora firma con la nueva, que tiene otra huella.</translation>
    </message>
    <message>
        <source>Why (recorded)</source>
        <translation>Por qué (queda registrado)</translation>
    </message>
    <message>
        <source>Say why, in a few words.</source>
        <translation>Diga por qué, en pocas palabras.</translation>
    </message>
    <message>
        <source>Your new signing key is in use.</source>
        <translation>Su nueva clave de firma está en uso.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SigningMatter</name>
    <message>
        <source>What follows</source>
        <translation>Qué sigue</translation>
    </message>
    <message>
        <source>So far</source>
        <translation>Hasta ahora</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmada por</translation>
    </message>
    <message>
        <source>Version %1, effective</source>
        <translation>Versión %1, vigente</translation>
    </message>
    <message>
        <source>Version %1</source>
        <translation>Versión %1</translation>
    </message>
    <message>
        <source>Your signature means</source>
        <translation>Su firma significa</translation>
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
    <message>
        <source>%1, answers in %2 ms</source>
        <translation>%1, responde en %2 ms</translation>
    </message>
    <message>
        <source>History is recorded each second</source>
        <translation>El histórico se registra cada segundo</translation>
    </message>
    <message>
        <source>Switch user</source>
        <translation>Cambiar de usuario</translation>
    </message>
    <message>
        <source>Sign out</source>
        <translation>Cerrar sesión</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>Demo: %1 · %2 (%3 s)</source>
        <translation>Demo: %1 · %2 (%3 s)</translation>
    </message>
    <message>
        <source>Password and code of this person of the practice plant</source>
        <translation>Contraseña y código de esta persona de la planta de prácticas</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n active alarm(s), %2 not acknowledged</source>
        <translation>
            <numerusform>%1: %n alarma activa, %2 sin reconocer</numerusform>
            <numerusform>%1: %n alarmas activas, %2 sin reconocer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: %n active alarm(s)</source>
        <translation>
            <numerusform>%1: %n alarma activa</numerusform>
            <numerusform>%1: %n alarmas activas</numerusform>
        </translation>
    </message>
    <message>
        <source>Critical and high alarms sound at this workstation</source>
        <translation>Las alarmas críticas y altas suenan en esta estación</translation>
    </message>
    <message>
        <source>Sounding</source>
        <translation>Sonando</translation>
    </message>
    <message>
        <source>An alarm sounds: silence it (Ctrl+Shift+S)</source>
        <translation>Suena una alarma: silenciarla (Ctrl+Shift+S)</translation>
    </message>
    <message>
        <source>Silenced</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>Silenced until another alarm comes</source>
        <translation>Silenciado hasta que llegue otra alarma</translation>
    </message>
    <message>
        <source>Sound off</source>
        <translation>Sonido desactivado</translation>
    </message>
    <message>
        <source>The sound of alarms is switched off at this workstation</source>
        <translation>El sonido de las alarmas está desactivado en esta estación</translation>
    </message>
    <message>
        <source>No sound</source>
        <translation>Sin sonido</translation>
    </message>
    <message>
        <source>This workstation has nothing to make sound with: alarms are seen, not heard</source>
        <translation>Esta estación no tiene con qué emitir sonido: las alarmas se ven, no se oyen</translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <comment>alarms nobody has acknowledged</comment>
        <translation>
            <numerusform>%n nueva</numerusform>
            <numerusform>%n nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>linewarden::ui::StepList</name>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::StepRow</name>
    <message>
        <source>Step %1: mail addresses</source>
        <translation>Paso %1: direcciones de correo</translation>
    </message>
    <message>
        <source> min</source>
        <translation> min</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>enseguida</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Tras</translation>
    </message>
    <message>
        <source>Tell these addresses a step earlier</source>
        <translation>Avisar a estas direcciones un paso antes</translation>
    </message>
    <message>
        <source>Tell these addresses a step later</source>
        <translation>Avisar a estas direcciones un paso después</translation>
    </message>
    <message>
        <source>Remove this step</source>
        <translation>Quitar este paso</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::StepsEditor</name>
    <message>
        <source>Add a step</source>
        <translation>Añadir un paso</translation>
    </message>
    <message>
        <source>Remove the step</source>
        <translation>Quitar el paso</translation>
    </message>
    <message>
        <source>Move the step up</source>
        <translation>Subir el paso</translation>
    </message>
    <message>
        <source>Move the step down</source>
        <translation>Bajar el paso</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Pasos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Step %1</source>
        <translation>Paso %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SubmitDialog</name>
    <message>
        <source>Submit %1 for signing</source>
        <translation>Presentar %1 a firma</translation>
    </message>
    <message>
        <source>It is frozen: nothing in it can be changed any more, its files included. A process engineer and then a quality engineer sign it; neither may be somebody who edited it. Another version of this recipe that still waits for signatures is superseded.</source>
        <translation>Se congela: ya no se puede cambiar nada en ella, tampoco sus archivos. La firman un ingeniero de proceso y después un ingeniero de calidad; ninguno puede ser alguien que la haya editado. Otra versión de esta receta que aún espere firmas queda sustituida.</translation>
    </message>
    <message>
        <source>Submit for signing</source>
        <translation>Presentar a firma</translation>
    </message>
    <message>
        <source>Keep as draft</source>
        <translation>Dejar como borrador</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>Horas</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Signatures wanted within</source>
        <translation>Plazo para las firmas</translation>
    </message>
    <message>
        <source>What is not saved yet is saved first.</source>
        <translation>Lo que aún no está guardado se guarda primero.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SyslogCard</name>
    <message>
        <source>Syslog receivers</source>
        <translation>Receptores syslog</translation>
    </message>
    <message>
        <source>A receiver, such as the log server of those who watch over security, gets a message of each alarm that comes, is acknowledged or goes. While it is away the messages wait in the store, and come in their order when it is back.</source>
        <translation>Un receptor, como el servidor de registro de quienes vigilan la seguridad, recibe un mensaje de cada alarma que llega, se reconoce o desaparece. Mientras no está accesible, los mensajes esperan en el almacén y llegan en su orden cuando vuelve.</translation>
    </message>
    <message>
        <source>There is no receiver yet.</source>
        <translation>Aún no hay ningún receptor.</translation>
    </message>
    <message>
        <source>Add receiver</source>
        <translation>Añadir receptor</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>TLS to host, alarms</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1, and checkpoints of the audit trail</source>
        <translation>%1, y puntos de control del registro de auditoría</translation>
    </message>
    <message>
        <source>A test was sent. UDP does not tell whether it arrived.</source>
        <translation>Se envió una prueba. UDP no indica si llegó.</translation>
    </message>
    <message>
        <source>A test was sent, and the receiver took it.</source>
        <translation>Se envió una prueba y el receptor la aceptó.</translation>
    </message>
    <message>
        <source>Sending a test…</source>
        <translation>Enviando una prueba…</translation>
    </message>
    <message>
        <source>It gets no message any more, and those that wait for it are not sent. To pause it, switch it off instead.</source>
        <translation>Ya no recibe ningún mensaje, y los que esperan para él no se envían. Para hacer una pausa, desactívelo en su lugar.</translation>
    </message>
    <message>
        <source>It gets no message any more. To pause it, switch it off instead.</source>
        <translation>Ya no recibe ningún mensaje. Para hacer una pausa, desactívelo en su lugar.</translation>
    </message>
    <message>
        <source>Remove the receiver “%1”?</source>
        <translation>¿Quitar el receptor «%1»?</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Mantenerlo</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Quitarlo</translation>
    </message>
    <message>
        <source>The receiver “%1” is removed.</source>
        <translation>El receptor «%1» se ha quitado.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SyslogEditor</name>
    <message>
        <source>Send a test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>Add a syslog receiver</source>
        <translation>Añadir un receptor syslog</translation>
    </message>
    <message>
        <source>Syslog receiver “%1”</source>
        <translation>Receptor syslog «%1»</translation>
    </message>
    <message>
        <source>A test was sent. UDP does not tell whether it arrived: look for it at the receiver.</source>
        <translation>Se envió una prueba. UDP no indica si llegó: búsquela en el receptor.</translation>
    </message>
    <message>
        <source>A test was sent, and the receiver took it.</source>
        <translation>Se envió una prueba y el receptor la aceptó.</translation>
    </message>
    <message>
        <source>The receiver “%1” is saved.</source>
        <translation>El receptor «%1» está guardado.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::SyslogForm</name>
    <message>
        <source>Receiver</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Messages are sent to it</source>
        <translation>Se le envían mensajes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>As people here call it, such as “Security desk”.</source>
        <translation>Como lo llaman aquí, por ejemplo «Puesto de seguridad».</translation>
    </message>
    <message>
        <source>How messages travel</source>
        <translation>Cómo viajan los mensajes</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Equipo</translation>
    </message>
    <message>
        <source>Its name as in its certificate, or its address.</source>
        <translation>Su nombre como en su certificado, o su dirección.</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Authority&apos;s file</source>
        <translation>Archivo de la autoridad</translation>
    </message>
    <message>
        <source>Of the authority that signed the receiver&apos;s certificate. A receiver with another one gets nothing.</source>
        <translation>De la autoridad que firmó el certificado del receptor. Un receptor con otro no recibe nada.</translation>
    </message>
    <message>
        <source>Our certificate</source>
        <translation>Nuestro certificado</translation>
    </message>
    <message>
        <source>Where the receiver asks who sends. Empty: it does not.</source>
        <translation>Si el receptor pregunta quién envía. Vacío: no lo hace.</translation>
    </message>
    <message>
        <source>Its private key</source>
        <translation>Su clave privada</translation>
    </message>
    <message>
        <source>Not encrypted; nobody but the account of this program may read it.</source>
        <translation>Sin cifrar; solo la cuenta de este programa debe poder leerla.</translation>
    </message>
    <message>
        <source>What it gets</source>
        <translation>Qué recibe</translation>
    </message>
    <message>
        <source>Checkpoints of the audit trail, too</source>
        <translation>También puntos de control del registro de auditoría</translation>
    </message>
    <message>
        <source>With the checkpoints outside it shows when the whole trail is written anew or its end is cut off.</source>
        <translation>Con los puntos de control fuera se descubre si se reescribe todo el registro o se corta su final.</translation>
    </message>
    <message>
        <source>Encrypted, and it is certain who receives.</source>
        <translation>Cifrado, y es seguro quién recibe.</translation>
    </message>
    <message>
        <source>Can be read and changed on the way: only in a network that is trusted.</source>
        <translation>Se puede leer y modificar por el camino: solo en una red de confianza.</translation>
    </message>
    <message>
        <source>Can be read and changed on the way, and a message that is lost is not missed: only where nothing else is understood.</source>
        <translation>Se puede leer y modificar por el camino, y la pérdida de un mensaje no se nota: solo donde no se entiende otra cosa.</translation>
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
    <name>linewarden::ui::TrailPage</name>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
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
    <name>linewarden::ui::VerificationBadge</name>
    <message>
        <source>%1
Press to see every check.</source>
        <translation>%1
Pulse para ver todas las comprobaciones.</translation>
    </message>
    <message>
        <source>Does not verify: %1</source>
        <translation>La verificación falla: %1</translation>
    </message>
    <message>
        <source>Being verified</source>
        <translation>En verificación</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::VersionLife</name>
    <message>
        <source>Versions of this recipe</source>
        <translation>Versiones de esta receta</translation>
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
    <name>linewarden::ui::WaitingStrip</name>
    <message>
        <source>Role changes that wait for a second person</source>
        <translation>Cambios de roles que esperan a una segunda persona</translation>
    </message>
    <message>
        <source>Show fewer</source>
        <translation>Mostrar menos</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Mostrar %n más</numerusform>
            <numerusform>Mostrar %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Why: %1. Waits until %2.</source>
        <translation>Por qué: %1. Espera hasta %2.</translation>
    </message>
    <message>
        <source>Confirm…</source>
        <translation>Confirmar…</translation>
    </message>
    <message>
        <source>Take back…</source>
        <translation>Retirar…</translation>
    </message>
    <message>
        <source>Refuse…</source>
        <translation>Rechazar…</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WallboardFeed</name>
    <message>
        <source>OEE since %1</source>
        <translation>OEE desde %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>OEE</source>
        <translation>OEE</translation>
    </message>
    <message>
        <source>Availability</source>
        <translation>Disponibilidad</translation>
    </message>
    <message>
        <source>Performance</source>
        <translation>Rendimiento</translation>
    </message>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Data is stale since %1</source>
        <translation>Datos obsoletos desde %1</translation>
    </message>
    <message>
        <source>No readings have come yet</source>
        <translation>Aún no ha llegado ninguna lectura</translation>
    </message>
    <message>
        <source>The plant file names no line.</source>
        <translation>El archivo de planta no nombra ninguna línea.</translation>
    </message>
    <message numerus="yes">
        <source>active alarms</source>
        <translation>
            <numerusform>alarma activa</numerusform>
            <numerusform>alarmas activas</numerusform>
        </translation>
    </message>
    <message>
        <source>No active alarms</source>
        <translation>Ninguna alarma activa</translation>
    </message>
    <message>
        <source>%1 not acknowledged</source>
        <translation>%1 sin reconocer</translation>
    </message>
    <message>
        <source>Alarms are not up to date since %1</source>
        <translation>Alarmas sin actualizar desde %1</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WallboardProgram</name>
    <message>
        <source>The wallboard cannot be drawn: %1. Install what docs/dependencies.md names for it (on Debian qml6-module-qtquick, qml6-module-qtquick-window and qml6-module-qtqml-workerscript) and start again.</source>
        <translation>No se puede dibujar el panel mural: %1. Instale lo que docs/dependencies.md indica para él (en Debian qml6-module-qtquick, qml6-module-qtquick-window y qml6-module-qtqml-workerscript) y vuelva a iniciar.</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Abriendo</translation>
    </message>
    <message>
        <source>The lines are shown as soon as they are known.</source>
        <translation>Las líneas se muestran en cuanto se conocen.</translation>
    </message>
    <message numerus="yes">
        <source>There is no screen %1 (%n connected). The wallboard is shown on the first.</source>
        <translation>
            <numerusform>No existe la pantalla %1 (%n conectada). El panel mural se muestra en la primera.</numerusform>
            <numerusform>No existe la pantalla %1 (%n conectadas). El panel mural se muestra en la primera.</numerusform>
        </translation>
    </message>
    <message>
        <source>The practice plant could not start</source>
        <translation>La planta de prácticas no pudo iniciarse</translation>
    </message>
    <message>
        <source>Nothing is set up here yet</source>
        <translation>Aquí aún no hay nada configurado</translation>
    </message>
    <message>
        <source>There is no installation in %1. Start Linewarden without --wallboard to set one up, or name its folder by --data.</source>
        <translation>No hay ninguna instalación en %1. Inicie Linewarden sin --wallboard para configurar una, o indique su carpeta con --data.</translation>
    </message>
    <message>
        <source>Escape closes this.</source>
        <translation>Escape cierra esto.</translation>
    </message>
    <message numerus="yes">
        <source>This is tried again every %n seconds; Escape closes it.</source>
        <translation>
            <numerusform>Se intenta de nuevo cada %n segundo; Escape lo cierra.</numerusform>
            <numerusform>Se intenta de nuevo cada %n segundos; Escape lo cierra.</numerusform>
        </translation>
    </message>
    <message>
        <source>The picture could not be saved as %1. Check that the folder is there and can be written to, and that the name ends in .png.</source>
        <translation>No se pudo guardar la imagen como %1. Compruebe que la carpeta existe y se puede escribir en ella, y que el nombre termina en .png.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WallboardWindow</name>
    <message>
        <source>Linewarden wallboard</source>
        <translation>Panel mural de Linewarden</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WatchChart</name>
    <message>
        <source>Control charts of %1</source>
        <translation>Gráficos de control de %1</translation>
    </message>
    <message>
        <source>No subgroup yet: the first one comes after %1 of running.</source>
        <translation>Aún no hay subgrupos: el primero llega tras %1 de marcha.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WatchLegend</name>
    <message>
        <source>Subgroup means</source>
        <translation>Medias de los subgrupos</translation>
    </message>
    <message>
        <source>EWMA</source>
        <translation>EWMA</translation>
    </message>
    <message>
        <source>Its limits</source>
        <translation>Sus límites</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Upper sum</source>
        <translation>Suma superior</translation>
    </message>
    <message>
        <source>Lower sum</source>
        <translation>Suma inferior</translation>
    </message>
    <message>
        <source>h</source>
        <translation>h</translation>
    </message>
    <message>
        <source>Signal begins</source>
        <translation>Comienza la señal</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WatchPanel</name>
    <message>
        <source>No chart</source>
        <translation>Sin gráfico</translation>
    </message>
    <message>
        <source>Process variable</source>
        <translation>Variable de proceso</translation>
    </message>
    <message>
        <source>%1, as measured</source>
        <translation>%1, según la medición</translation>
    </message>
    <message>
        <source>Choose a parameter to see how what it governs is measured.</source>
        <translation>Elija un parámetro para ver cómo se mide lo que gobierna.</translation>
    </message>
    <message>
        <source>No measured value belongs to this parameter in the plant file, so only the set point itself is guarded.</source>
        <translation>En el archivo de planta no corresponde a este parámetro ningún valor medido, así que solo se vigila la propia consigna.</translation>
    </message>
    <message>
        <source>Point at the chart, or press Left and Right in it, to read a subgroup&apos;s numbers.</source>
        <translation>Apunte al gráfico, o pulse Izquierda y Derecha en él, para leer los números de un subgrupo.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WithdrawDialog</name>
    <message>
        <source>From this moment nobody can load it into %1 any more, and a critical alert says so. What the machine runs now goes on until it is stopped there. This cannot be undone.</source>
        <translation>Desde este momento nadie puede ya cargarla en %1, y una alerta crítica lo indica. Lo que la máquina ejecuta ahora sigue hasta que se pare allí. Esto no se puede deshacer.</translation>
    </message>
    <message>
        <source>Withdraw it at once</source>
        <translation>Retirarla enseguida</translation>
    </message>
    <message>
        <source>What your signature means</source>
        <translation>Qué significa su firma</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Firmada por</translation>
    </message>
    <message>
        <source>Hash of the version</source>
        <translation>Hash de la versión</translation>
    </message>
    <message>
        <source>%1 is withdrawn.</source>
        <translation>%1 está retirada.</translation>
    </message>
</context>
<context>
    <name>linewarden::ui::WizardFrame</name>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
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
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>Access control</source>
        <translation>Control de acceso</translation>
    </message>
    <message>
        <source>My account</source>
        <translation>Mi cuenta</translation>
    </message>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>Approvals</source>
        <translation>Aprobaciones</translation>
    </message>
    <message>
        <source>Audit</source>
        <translation>Auditoría</translation>
    </message>
    <message>
        <source>Alerts</source>
        <translation>Alertas</translation>
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
    <message>
        <source>In place of the window: lines and alarms on a whole screen, for a monitor in a hall. Takes no input; Escape closes it.</source>
        <translation>En lugar de la ventana: líneas y alarmas a pantalla completa, para un monitor en una nave. No admite entradas; Escape lo cierra.</translation>
    </message>
    <message>
        <source>With --wallboard: which screen, counted from 1.</source>
        <translation>Con --wallboard: qué pantalla, contando desde 1.</translation>
    </message>
    <message>
        <source>With --wallboard: save a picture of it and end.</source>
        <translation>Con --wallboard: guardar una imagen de él y terminar.</translation>
    </message>
    <message>
        <source>--screen and --picture are for --wallboard: give it too.</source>
        <translation>--screen y --picture son para --wallboard: indíquelo también.</translation>
    </message>
    <message>
        <source>--tour walks through the window: leave --wallboard out, or use --picture.</source>
        <translation>--tour recorre la ventana: omita --wallboard o use --picture.</translation>
    </message>
    <message>
        <source>--screen is a number from 1 to %1; “%2” is not.</source>
        <translation>--screen es un número de 1 a %1; «%2» no lo es.</translation>
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
