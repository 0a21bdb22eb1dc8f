<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Linesman::AuthorityFile</name>
    <message>
        <source>Give the whole path of the file, or choose it with Browse.</source>
        <translation>Indicar la ruta completa del archivo o elegirlo con Examinar.</translation>
    </message>
    <message>
        <source>There is no such file. Choose the CA&apos;s certificate, such as ca.pem.</source>
        <translation>No existe ese archivo. Elegir el certificado de la CA, como ca.pem.</translation>
    </message>
    <message>
        <source>This file may not be read. Change its permissions, or choose a copy.</source>
        <translation>Este archivo no se puede leer. Cambiar sus permisos o elegir una copia.</translation>
    </message>
    <message>
        <source>This file is over 1 MiB. Choose the CA&apos;s certificate alone.</source>
        <translation>Este archivo supera 1 MiB. Elegir solo el certificado de la CA.</translation>
    </message>
    <message>
        <source>This certificate is not in PEM. Convert it: openssl x509 -inform der -in FILE -out ca.pem</source>
        <translation>Este certificado no está en PEM. Convertirlo: openssl x509 -inform der -in FILE -out ca.pem</translation>
    </message>
    <message>
        <source>This is a private key. Choose the CA&apos;s certificate.</source>
        <translation>Esto es una clave privada. Elegir el certificado de la CA.</translation>
    </message>
    <message>
        <source>There is no certificate in this file: PEM has a block from -----BEGIN CERTIFICATE----- on.</source>
        <translation>No hay ningún certificado en este archivo: PEM tiene un bloque que empieza con -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>This is a server&apos;s certificate, not the CA&apos;s. Choose the certificate of the CA that made it.</source>
        <translation>Este es el certificado de un servidor, no el de la CA. Elegir el certificado de la CA que lo emitió.</translation>
    </message>
    <message>
        <source>This CA is valid from %1 on. Check the clock of this machine.</source>
        <translation>Esta CA es válida a partir del %1. Comprobar el reloj de este equipo.</translation>
    </message>
    <message>
        <source>This CA expired on %1. Choose the one that replaced it.</source>
        <translation>Esta CA caducó el %1. Elegir la que la reemplazó.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ApiConnection</name>
    <message>
        <source>This writes to live HighLevel (%1). Give --yes to do it without being asked.</source>
        <translation>Esto escribe en HighLevel en vivo (%1). Usar --yes para hacerlo sin que se pregunte.</translation>
    </message>
    <message>
        <source>LIVE, %1: %2 Go on?</source>
        <extracomment>%1 is a connection, %2 a sentence that says what would be done.</extracomment>
        <translation>EN VIVO, %1: %2 ¿Continuar?</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::BurstCommand</name>
    <message>
        <source>%1 of %2 done, %3 a second</source>
        <translation>%1 de %2 listos, %3 por segundo</translation>
    </message>
    <message>
        <source>%1 of %2 delivered, %3 a second; median %4 ms, 90 % under %5, 95 % under %6, 99 % under %7, longest %8</source>
        <translation>%1 de %2 entregados, %3 por segundo; mediana %4 ms, 90 % en menos de %5, 95 % en menos de %6, 99 % en menos de %7, máximo %8</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Respuestas: %1</translation>
    </message>
    <message>
        <source>Of %1 messages %2 were lost, %3 handled more than once; %4 were never sent.</source>
        <translation>De %1 mensajes se perdieron %2 y %3 se procesaron más de una vez; %4 nunca se enviaron.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Detenido antes del final.</translation>
    </message>
    <message>
        <source>Since %1:</source>
        <translation>Desde %1:</translation>
    </message>
    <message>
        <source>Answers that were thrown away: %1</source>
        <translation>Respuestas descartadas: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::CallCommand</name>
    <message>
        <source>Recorded: call %1.</source>
        <translation>Registrada: llamada %1.</translation>
    </message>
    <message numerus="yes">
        <source>Call %1 now has %Ln recording(s).</source>
        <translation>
            <numerusform>La llamada %1 tiene ahora %Ln grabación.</numerusform>
            <numerusform>La llamada %1 tiene ahora %Ln grabaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>This replaces the recordings that the call has.</source>
        <translation>Esto reemplaza las grabaciones que tiene la llamada.</translation>
    </message>
    <message>
        <source>Replace the recordings of call %1.</source>
        <translation>Reemplazar las grabaciones de la llamada %1.</translation>
    </message>
    <message>
        <source>Record a call in location %1.</source>
        <translation>Registrar una llamada en la ubicación %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ClientWatch</name>
    <message>
        <source>The access token ran out. Have your program call %1 now, best several times at once; Ctrl+C judges.</source>
        <translation>El token de acceso venció. Hacer que el programa llame ahora a %1, mejor varias veces a la vez; Ctrl+C da el veredicto.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ConnectCommand</name>
    <message>
        <source>Open this address in your browser:</source>
        <translation>Abrir esta dirección en el navegador:</translation>
    </message>
    <message>
        <source>Waiting for the callback at %1; or paste the address that the browser landed on:</source>
        <translation>Esperando el callback en %1; o pegar la dirección a la que llegó el navegador:</translation>
    </message>
    <message>
        <source>Type y to use it, or go on in the browser.</source>
        <translation>Escribir y para usarla, o continuar en el navegador.</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Client secret:</translation>
    </message>
    <message>
        <source>The access token is in %1; nothing else was kept. Use it with --token-file.</source>
        <translation>El token de acceso está en %1; no se conservó nada más. Usarlo con --token-file.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ConnectionsCommand</name>
    <message>
        <source>No connections yet. &quot;linesman-cli connect&quot; makes one.</source>
        <translation>Aún no hay conexiones. &quot;linesman-cli connect&quot; crea una.</translation>
    </message>
    <message>
        <source>None is in use: choose one with &quot;linesman-cli connections use NAME&quot;, or with --connection each time.</source>
        <translation>Ninguna está en uso: elegir una con &quot;linesman-cli connections use NAME&quot;, o con --connection cada vez.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Eliminada: %1</translation>
    </message>
    <message>
        <source>%1: only the system&apos;s CAs are trusted.</source>
        <translation>%1: solo se confía en las CA del sistema.</translation>
    </message>
    <message>
        <source>%1: the CA in %2 is trusted, too.</source>
        <translation>%1: también se confía en la CA de %2.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ContactsCommand</name>
    <message>
        <source>Nobody matches.</source>
        <translation>Nadie coincide.</translation>
    </message>
    <message>
        <source>A new contact.</source>
        <translation>Un contacto nuevo.</translation>
    </message>
    <message>
        <source>A known contact: %1.</source>
        <translation>Un contacto conocido: %1.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Eliminado: %1.</translation>
    </message>
    <message>
        <source>Make or change a contact in location %1.</source>
        <translation>Crear o modificar un contacto en la ubicación %1.</translation>
    </message>
    <message>
        <source>Change contact %1.</source>
        <translation>Modificar el contacto %1.</translation>
    </message>
    <message>
        <source>Delete contact %1 with its conversation.</source>
        <translation>Eliminar el contacto %1 con su conversación.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ControlCommand</name>
    <message>
        <source>Done.</source>
        <translation>Listo.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>The emulator refused it: %1 %2</source>
        <translation>El emulador lo rechazó: %1 %2</translation>
    </message>
    <message>
        <source>Sent message %1 to contact %2.</source>
        <translation>Mensaje %1 enviado al contacto %2.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Está %1.</translation>
    </message>
    <message>
        <source>It is still %1: nobody reported what became of it in time.</source>
        <translation>Sigue %1: nadie informó a tiempo qué fue de él.</translation>
    </message>
    <message>
        <source>No webhook went out: provider %1 has no Delivery URL. Give it one with &quot;linesman-cli emulator change-provider %1 --delivery-url URL&quot;.</source>
        <extracomment>%1 is the id of a provider.</extracomment>
        <translation>No salió ningún webhook: el proveedor %1 no tiene Delivery URL. Asignarle una con &quot;linesman-cli emulator change-provider %1 --delivery-url URL&quot;.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::DeliverCommand</name>
    <message>
        <source>No source knows the field &quot;%1&quot;; it is sent all the same.</source>
        <translation>Ninguna fuente conoce el campo &quot;%1&quot;; se envía de todos modos.</translation>
    </message>
    <message>
        <source>No source knows the field &quot;%1&quot;; did you mean &quot;%2&quot;? It is sent all the same.</source>
        <translation>Ninguna fuente conoce el campo &quot;%1&quot;; ¿quiso decir &quot;%2&quot;? Se envía de todos modos.</translation>
    </message>
    <message>
        <source>Signed with a key made for this run. Give its public half to your endpoint, or use --signing-key:</source>
        <translation>Firmado con una clave creada para esta ejecución. Dar su parte pública al endpoint, o usar --signing-key:</translation>
    </message>
    <message>
        <source>again in %1 s</source>
        <translation>de nuevo en %1 s</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>intento %1</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 a second</source>
        <translation>%1 de %2 listos, %3 por segundo</translation>
    </message>
    <message>
        <source>%1 of %2 delivered in %3 attempts, %4 a second; median %5, 95 % under %6, longest %7</source>
        <translation>%1 de %2 entregados en %3 intentos, %4 por segundo; mediana %5, 95 % en menos de %6, máximo %7</translation>
    </message>
    <message>
        <source>ok   %1 %2</source>
        <translation>ok   %1 %2</translation>
    </message>
    <message>
        <source>NOT  %1 %2</source>
        <translation>NO   %1 %2</translation>
    </message>
    <message>
        <source>should be accepted</source>
        <translation>debe aceptarse</translation>
    </message>
    <message>
        <source>should be refused</source>
        <translation>debe rechazarse</translation>
    </message>
    <message>
        <source>should be accepted or refused</source>
        <translation>debe aceptarse o rechazarse</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Visto: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Detenido antes del final.</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Veredicto: %1</translation>
    </message>
    <message>
        <source>?    %1 %2</source>
        <translation>?    %1 %2</translation>
    </message>
    <message>
        <source>Not what --expect %1 asks for.</source>
        <translation>No es lo que pide --expect %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::DoctorCommand</name>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>%1 is muted.</source>
        <translation>%1 está silenciado.</translation>
    </message>
    <message>
        <source>%1 is told again.</source>
        <translation>%1 se vuelve a informar.</translation>
    </message>
    <message>
        <source>%1, muted on %2: %3</source>
        <translation>%1, silenciado el %2: %3</translation>
    </message>
    <message>
        <source>The error dictionary %1 is left out: %2</source>
        <translation>Se omite el diccionario de errores %1: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::DoctorTools</name>
    <message>
        <source>The search stopped at a limit: there may be more.</source>
        <translation>La búsqueda se detuvo en un límite: puede haber más.</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>respondió %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>No location needs this note as far as is known.</source>
        <translation>Hasta donde se sabe, ninguna ubicación necesita esta nota.</translation>
    </message>
    <message>
        <source>No providers are known: add them with &quot;linesman-cli providers add&quot; or import them.</source>
        <translation>No se conoce ningún proveedor: añadirlos con &quot;linesman-cli providers add&quot; o importarlos.</translation>
    </message>
    <message>
        <source>Messages for this app&apos;s providers: %1; never captured here: %2.</source>
        <translation>Mensajes para los proveedores de esta app: %1; nunca capturados aquí: %2.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::DrillCommand</name>
    <message>
        <source>%1  %2  %3, %4 s</source>
        <translation>%1  %2  %3, %4 s</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Visto: %1</translation>
    </message>
    <message>
        <source>Do: %1 (%2)</source>
        <translation>Qué hacer: %1 (%2)</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Perdido: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::EmulatorCommand</name>
    <message>
        <source>Written. The private key of this CA is not in the key store but in the file %1, readable by you alone: whoever gets it can pose as what the CA may speak for, wherever it is trusted. Let your client alone trust it, not the whole system.</source>
        <translation>Escrito. La clave privada de esta CA no está en el almacén de claves sino en el archivo %1, que solo usted puede leer: quien la obtenga puede hacerse pasar por aquello de lo que la CA puede responder, dondequiera que se confíe en ella. Hacer que confíe en ella solo el cliente, no todo el sistema.</translation>
    </message>
    <message>
        <source>An earlier version made this CA: it may speak for HighLevel&apos;s own names. Remove %1 and its key to have one that may not.</source>
        <translation>Una versión anterior creó esta CA: puede responder por los nombres propios de HighLevel. Eliminar %1 y su clave para tener una que no pueda.</translation>
    </message>
    <message>
        <source>A contact with the number, or with the address NAME@magic.example, or a message whose text begins with magic:NAME, provokes the outcome. ON says what meets it.</source>
        <translation>Un contacto con el número, o con la dirección NAME@magic.example, o un mensaje cuyo texto empieza con magic:NAME, provoca el resultado. ON indica a qué se aplica.</translation>
    </message>
    <message>
        <source>Warning: %1 can be reached from other machines.</source>
        <translation>Advertencia: %1 es accesible desde otros equipos.</translation>
    </message>
    <message>
        <source>The emulator answers at %1 (profile %2). Stop it with Ctrl+C.</source>
        <translation>El emulador responde en %1 (perfil %2). Detenerlo con Ctrl+C.</translation>
    </message>
    <message>
        <source>Consent page: %1</source>
        <translation>Página de consentimiento: %1</translation>
    </message>
    <message>
        <source>Clients must trust the CA in %1.</source>
        <translation>Los clientes deben confiar en la CA de %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ExplainCommand</name>
    <message>
        <source>Nothing is known of this message.</source>
        <translation>No se sabe nada de este mensaje.</translation>
    </message>
    <message>
        <source>No known message in this log.</source>
        <translation>Ningún mensaje conocido en este registro.</translation>
    </message>
    <message numerus="yes">
        <source>Line %1, %n time(s):</source>
        <translation>
            <numerusform>Línea %1, %n vez:</numerusform>
            <numerusform>Línea %1, %n veces:</numerusform>
        </translation>
    </message>
    <message>
        <source>The error dictionary %1 is left out: %2</source>
        <translation>Se omite el diccionario de errores %1: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::FactsCommand</name>
    <message>
        <source>read %1 ago</source>
        <translation>leído hace %1</translation>
    </message>
    <message>
        <source>read %1 ago: look it up again</source>
        <translation>leído hace %1: volver a consultarlo</translation>
    </message>
    <message>
        <source>until %1: %2</source>
        <translation>hasta %1: %2</translation>
    </message>
    <message>
        <source>%1 facts, %2 of them old.</source>
        <translation>%1 hechos, %2 de ellos antiguos.</translation>
    </message>
    <message>
        <source>The files say nothing otherwise.</source>
        <translation>Los archivos no dicen otra cosa.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n diferencia.</numerusform>
            <numerusform>%n diferencias.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drift in %Ln exchange(s).</source>
        <translation>
            <numerusform>Sin desviación en %Ln intercambio.</numerusform>
            <numerusform>Sin desviación en %Ln intercambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n time(s)</source>
        <translation>
            <numerusform>visto %n vez</numerusform>
            <numerusform>visto %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::HistoryCommand</name>
    <message>
        <source>No history yet: %1 does not exist.</source>
        <translation>Aún no hay historial: %1 no existe.</translation>
    </message>
    <message>
        <source>There is no exchange %1 in this history.</source>
        <translation>No hay ningún intercambio %1 en este historial.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) written.</source>
        <translation>
            <numerusform>%Ln intercambio escrito.</numerusform>
            <numerusform>%Ln intercambios escritos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Secrets are not masked in this output.</source>
        <translation>Los secretos no se ocultan en esta salida.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) could not be read: the file is damaged. All others were written.</source>
        <translation>
            <numerusform>No se pudo leer %Ln intercambio: el archivo está dañado. Todos los demás se escribieron.</numerusform>
            <numerusform>No se pudieron leer %Ln intercambios: el archivo está dañado. Todos los demás se escribieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>answer not recorded</source>
        <translation>respuesta no registrada</translation>
    </message>
    <message>
        <source>No exchange matches.</source>
        <translation>Ningún intercambio coincide.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s), the newest last.</source>
        <translation>
            <numerusform>%Ln intercambio, el más reciente al final.</numerusform>
            <numerusform>%Ln intercambios, el más reciente al final.</numerusform>
        </translation>
    </message>
    <message>
        <source>New ones follow. Stop with Ctrl+C.</source>
        <translation>Los nuevos aparecen a continuación. Detener con Ctrl+C.</translation>
    </message>
    <message>
        <source>Exchange %1 could not be changed.</source>
        <translation>No se pudo modificar el intercambio %1.</translation>
    </message>
    <message>
        <source>%1 is no status. Give one like 404, 4xx, 200-299 or none.</source>
        <translation>%1 no es un estado. Indicar uno como 404, 4xx, 200-299 o none.</translation>
    </message>
    <message>
        <source>%1 is no time. Give one like 30m, 2h, 7d or 2026-11-22T14:00:00Z.</source>
        <translation>%1 no es una hora. Indicar una como 30m, 2h, 7d o 2026-11-22T14:00:00Z.</translation>
    </message>
    <message>
        <source>There is no kept filter &quot;%1&quot;.</source>
        <translation>No hay ningún filtro guardado &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--filter, at character %1: %2</source>
        <translation>--filter, en el carácter %1: %2</translation>
    </message>
    <message>
        <source>The body is changed and the signature is the old one: whoever verifies it refuses this.</source>
        <translation>El cuerpo cambió y la firma es la anterior: quien la verifique rechazará esto.</translation>
    </message>
    <message>
        <source>There is none of the kind of exchange %1 before it.</source>
        <translation>No hay ninguno del tipo del intercambio %1 antes de él.</translation>
    </message>
    <message>
        <source>They are the same, byte for byte.</source>
        <translation>Son iguales, byte por byte.</translation>
    </message>
    <message>
        <source>%1: the same values, written otherwise (order, blanks or escapes). A signature over the bytes breaks.</source>
        <translation>%1: los mismos valores, escritos de otra manera (orden, espacios o escapes). Una firma sobre los bytes se rompe.</translation>
    </message>
    <message>
        <source>There are more differences than these.</source>
        <translation>Hay más diferencias que estas.</translation>
    </message>
    <message>
        <source>Only a call of HighLevel&apos;s API can be written with its SDK.</source>
        <translation>Solo una llamada a la API de HighLevel se puede escribir con su SDK.</translation>
    </message>
    <message>
        <source>There are more exchanges than these.</source>
        <translation>Hay más intercambios que estos.</translation>
    </message>
    <message>
        <source>This exchange is about no message: what follows is of the same run.</source>
        <translation>Este intercambio no trata de ningún mensaje: lo que sigue es de la misma ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) would go.</source>
        <translation>
            <numerusform>Se eliminaría %Ln intercambio.</numerusform>
            <numerusform>Se eliminarían %Ln intercambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) removed.</source>
        <translation>
            <numerusform>%Ln intercambio eliminado.</numerusform>
            <numerusform>%Ln intercambios eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1.</source>
        <translation>La configuración no se puede guardar en %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Limits: size %1, exchanges %2, age %3. The oldest go first; what is pinned stays.</source>
        <translation>Límites: tamaño %1, intercambios %2, antigüedad %3. Los más antiguos se eliminan primero; lo fijado se conserva.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 está en buen estado.</translation>
    </message>
    <message>
        <source>%1. Export what can be read (history export), then set the file aside or bring back a copy of it.</source>
        <translation>%1. Exportar lo que se pueda leer (history export) y luego apartar el archivo o restaurar una copia de él.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) taken in.</source>
        <translation>
            <numerusform>%Ln intercambio incorporado.</numerusform>
            <numerusform>%Ln intercambios incorporados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) were no exchange, the first: %1.</source>
        <translation>
            <numerusform>%Ln elemento no era un intercambio, el primero: %1.</numerusform>
            <numerusform>%Ln elementos no eran intercambios, el primero: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the whole history</source>
        <translation>Leyendo todo el historial</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is kept.</source>
        <translation>El filtro &quot;%1&quot; se guardó.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is forgotten.</source>
        <translation>El filtro &quot;%1&quot; se olvidó.</translation>
    </message>
    <message>
        <source>There is no backup of %1.</source>
        <translation>No hay ninguna copia de seguridad de %1.</translation>
    </message>
    <message>
        <source>%1 is in place. What was there is kept as %2.</source>
        <translation>%1 está en su lugar. Lo que había se conserva como %2.</translation>
    </message>
    <message>
        <source>Comparing two histories</source>
        <translation>Comparando dos historiales</translation>
    </message>
    <message>
        <source>%1 the same in both, %2 answered differently, %3 only in the first, %4 only in the second.</source>
        <translation>%1 iguales en ambos, %2 con otra respuesta, %3 solo en el primero, %4 solo en el segundo.</translation>
    </message>
    <message numerus="yes">
        <source>%n like this, up to exchange %1</source>
        <extracomment>Behind a line that stands for several exchanges; %1 is the id of the last.</extracomment>
        <translation>
            <numerusform>%n así, hasta el intercambio %1</numerusform>
            <numerusform>%n así, hasta el intercambio %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln ya estaba.</numerusform>
            <numerusform>%Ln ya estaban.</numerusform>
        </translation>
    </message>
    <message>
        <source>The body had no &quot;%1&quot;; did you mean &quot;%2&quot;? It is sent all the same.</source>
        <translation>El cuerpo no tenía «%1»; ¿quería decir «%2»? Se envía de todos modos.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::InboundCommand</name>
    <message>
        <source>Stored: message %1.</source>
        <translation>Almacenado: mensaje %1.</translation>
    </message>
    <message>
        <source>Accepted: message %1. It could not be read back: %2</source>
        <translation>Aceptado: mensaje %1. No se pudo volver a leer: %2</translation>
    </message>
    <message>
        <source>Sent as type %1: %2.</source>
        <translation>Enviado como tipo %1: %2.</translation>
    </message>
    <message>
        <source>Add an inbound message to location %1.</source>
        <translation>Añadir un mensaje entrante a la ubicación %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::InitCommand</name>
    <message>
        <source>Written: %1. Every key in it is explained; take the # away from those you want.</source>
        <translation>Escrito: %1. En él se explica cada clave; quitar el # de las que se quieran usar.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::InstallsCommand</name>
    <message numerus="yes">
        <source>%n location(s).</source>
        <translation>
            <numerusform>%n ubicación.</numerusform>
            <numerusform>%n ubicaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with a token, %2 failed.</source>
        <translation>%1 con token, %2 con error.</translation>
    </message>
    <message>
        <source>%1 broken, %2 to do, %3 unknown, %4 ready, %5 not installed.</source>
        <translation>%1 con fallos, %2 pendientes, %3 desconocidas, %4 listas, %5 sin instalar.</translation>
    </message>
    <message>
        <source>  Next: %1</source>
        <translation>  Siguiente: %1</translation>
    </message>
    <message>
        <source>No providers are known: add them with &quot;linesman-cli providers add&quot; or import them.</source>
        <translation>No se conoce ningún proveedor: añadirlos con &quot;linesman-cli providers add&quot; o importarlos.</translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>No se comprobó nada.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message numerus="yes">
        <source>The rate limit is reached: going on in %n s.</source>
        <translation>
            <numerusform>Se alcanzó el límite de frecuencia: se continúa en %n s.</numerusform>
            <numerusform>Se alcanzó el límite de frecuencia: se continúa en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking HighLevel</source>
        <translation>Consultando a HighLevel</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::LineTest</name>
    <message>
        <source>Report: %1</source>
        <translation>Informe: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::LineTestDrills</name>
    <message>
        <source>The drills %1.</source>
        <translation>Los simulacros %1.</translation>
    </message>
    <message>
        <source>Not tested: %1</source>
        <translation>Sin probar: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::LineTestProgress</name>
    <message>
        <source>Testing</source>
        <translation>Probando</translation>
    </message>
    <message>
        <source>Line test of the built-in reference bridge, emulator %1, profile %2</source>
        <translation>Prueba de línea del puente de referencia incluido, emulador %1, perfil %2</translation>
    </message>
    <message>
        <source>Line test of %1, emulator %2, profile %3</source>
        <translation>Prueba de línea de %1, emulador %2, perfil %3</translation>
    </message>
    <message>
        <source>%1 %2  </source>
        <translation>%1 %2  </translation>
    </message>
    <message>
        <source>%1 FAILED after %2  </source>
        <translation>%1 FALLÓ tras %2  </translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>    Exchanges %1; see them with: linesman-cli history show ID</source>
        <translation>    Intercambios %1; para verlos: linesman-cli history show ID</translation>
    </message>
    <message>
        <source>%1, hop %2, %3</source>
        <translation>%1, salto %2, %3</translation>
    </message>
    <message>
        <source>%1, check %2 FAILED</source>
        <translation>%1, comprobación %2 FALLÓ</translation>
    </message>
    <message>
        <source>%1, check %2, warning</source>
        <translation>%1, comprobación %2, advertencia</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Not tested: %1</source>
        <translation>Sin probar: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ListenCommand</name>
    <message>
        <source>The command ended with status %1 for capture %2.</source>
        <translation>El comando terminó con el estado %1 para la captura %2.</translation>
    </message>
    <message>
        <source>The command could not be run for capture %1: %2.</source>
        <translation>No se pudo ejecutar el comando para la captura %1: %2.</translation>
    </message>
    <message>
        <source>The command cannot keep up with the captures; from now on it is not run for all of them.</source>
        <translation>El comando no puede seguir el ritmo de las capturas; a partir de ahora no se ejecuta para todas.</translation>
    </message>
    <message>
        <source>Capture %1 waits: %2. Type &quot;answer %1 STATUS&quot;, &quot;forward %1 URL&quot; or &quot;go %1&quot;.</source>
        <translation>La captura %1 espera: %2. Escribir &quot;answer %1 STATUS&quot;, &quot;forward %1 URL&quot; o &quot;go %1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood: answer CAPTURE STATUS [BODY], forward CAPTURE URL [BODY], go CAPTURE.</source>
        <translation>No se entiende &quot;%1&quot;: answer CAPTURE STATUS [BODY], forward CAPTURE URL [BODY], go CAPTURE.</translation>
    </message>
    <message>
        <source>Capture %1 does not wait.</source>
        <translation>La captura %1 no espera.</translation>
    </message>
    <message>
        <source>Listening at %1, keeping everything in %2. Stop with Ctrl+C.</source>
        <translation>Escuchando en %1, todo se guarda en %2. Detener con Ctrl+C.</translation>
    </message>
    <message>
        <source>Warning: this address can be reached from other machines, and anyone who reaches it fills your history. Use a tunnel to the loopback address where you can.</source>
        <translation>Advertencia: esta dirección es accesible desde otros equipos, y cualquiera que la alcance llena el historial. Usar un túnel a la dirección de loopback donde sea posible.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln capture(s) not shown: they came faster than they were read. History has them.</source>
        <translation>
            <numerusform>%Ln captura no mostrada: llegó más rápido de lo que se leía. Está en el historial.</numerusform>
            <numerusform>%Ln capturas no mostradas: llegaron más rápido de lo que se leían. Están en el historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln capture(s).</source>
        <translation>
            <numerusform>Detenido tras %Ln captura.</numerusform>
            <numerusform>Detenido tras %Ln capturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise than the facts say: %1</source>
        <translation>Distinto de lo que dicen los hechos: %1</translation>
    </message>
    <message>
        <source>Captures are kept again.</source>
        <translation>Las capturas se guardan de nuevo.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address is known. Put it in these two places of HighLevel&apos;s portal: Conversation Providers, Delivery URL: %1/delivery and Webhooks: %1/events</source>
        <translation>Se conoce la dirección del túnel. Ponerla en estos dos lugares del portal de HighLevel: Conversation Providers, Delivery URL: %1/delivery y Webhooks: %1/events</translation>
    </message>
    <message>
        <source>The tunnel reaches the listener.</source>
        <translation>El túnel llega al receptor.</translation>
    </message>
    <message>
        <source>The tunnel does not reach the listener: %1.</source>
        <translation>El túnel no llega al receptor: %1.</translation>
    </message>
    <message>
        <source>The tunnel is gone: %1.</source>
        <translation>El túnel desapareció: %1.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address changed from %1 to %2: what the portal has leads nowhere now.</source>
        <translation>La dirección del túnel cambió de %1 a %2: lo que tiene el portal ya no lleva a ninguna parte.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::MessageOptions</name>
    <message>
        <source>What it means: %1</source>
        <translation>Qué significa: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Qué hacer: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::Progress</name>
    <message>
        <source>%1: %2 s</source>
        <extracomment>%1 is what goes on, such as &quot;Exporting&quot;.</extracomment>
        <translation>%1: %2 s</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 s</source>
        <translation>%1: %2 de %3, %4 s</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ProvidersCommand</name>
    <message>
        <source>No providers yet: &quot;providers add&quot; or &quot;providers import&quot; enters them.</source>
        <translation>Aún no hay proveedores: se introducen con &quot;providers add&quot; o &quot;providers import&quot;.</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) imported.</source>
        <translation>
            <numerusform>%n proveedor importado.</numerusform>
            <numerusform>%n proveedores importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s), nothing wrong.</source>
        <translation>
            <numerusform>%n proveedor, sin problemas.</numerusform>
            <numerusform>%n proveedores, sin problemas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Removed here: %1. In HighLevel nothing changed.</source>
        <translation>Quitado aquí: %1. En HighLevel no cambió nada.</translation>
    </message>
    <message>
        <source>HighLevel calls it &quot;%1&quot;.</source>
        <translation>HighLevel lo llama &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Inbound type %1, conversationProviderId required.</source>
        <extracomment>%1 is one or several values of &quot;type&quot;.</extracomment>
        <translation>Tipo entrante %1, conversationProviderId obligatorio.</translation>
    </message>
    <message>
        <source>Inbound type %1, conversationProviderId not needed.</source>
        <translation>Tipo entrante %1, conversationProviderId no necesario.</translation>
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
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ReadinessCommand</name>
    <message>
        <source>Do: %1</source>
        <translation>Hacer: %1</translation>
    </message>
    <message>
        <source>Do: %1 (%2)</source>
        <translation>Qué hacer: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 passed, %3 warned, %4 failed, %5 skipped</source>
        <translation>%1: %2 superadas, %3 con advertencia, %4 fallidas, %5 omitidas</translation>
    </message>
    <message>
        <source>Not tested: %1</source>
        <translation>Sin probar: %1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Informe: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::RehearseCommand</name>
    <message>
        <source>%1 locations passed, %2 failed.</source>
        <translation>%1 ubicaciones superadas, %2 fallidas.</translation>
    </message>
    <message>
        <source>  Next: %1</source>
        <translation>  Siguiente: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::RequestLines</name>
    <message numerus="yes">
        <source>%Ln request(s) not shown: they came faster than they were read.</source>
        <translation>
            <numerusform>%Ln solicitud no mostrada: llegó más rápido de lo que se leía.</numerusform>
            <numerusform>%Ln solicitudes no mostradas: llegaron más rápido de lo que se leían.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <extracomment>A delivery of the emulator&apos;s; %1 is which attempt it was.</extracomment>
        <translation>intento %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::SnippetCommand</name>
    <message>
        <source>First: %1</source>
        <translation>Primero: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::StatusCommand</name>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 está en %2.</translation>
    </message>
    <message numerus="yes">
        <source>Too early: HighLevel does not know the message as the provider&apos;s yet. Trying again in %Ln s.</source>
        <translation>
            <numerusform>Demasiado pronto: HighLevel aún no reconoce el mensaje como del proveedor. Nuevo intento en %Ln s.</numerusform>
            <numerusform>Demasiado pronto: HighLevel aún no reconoce el mensaje como del proveedor. Nuevo intento en %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>No hay nada atascado.</translation>
    </message>
    <message>
        <source>There may be more: the look stopped at its limit.</source>
        <translation>Puede haber más: la búsqueda se detuvo en su límite.</translation>
    </message>
    <message>
        <source>Update the status of message %1.</source>
        <translation>Actualizar el estado del mensaje %1.</translation>
    </message>
    <message>
        <source>Update the status of e-mail %1.</source>
        <translation>Actualizar el estado del correo %1.</translation>
    </message>
    <message numerus="yes">
        <source>Update the status of %Ln message(s).</source>
        <translation>
            <numerusform>Actualizar el estado de %Ln mensaje.</numerusform>
            <numerusform>Actualizar el estado de %Ln mensajes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::Terminal</name>
    <message>
        <source>Nobody reads the pipe %1 yet: waiting, until Ctrl+C.</source>
        <translation>Nadie lee aún la tubería %1: en espera, hasta Ctrl+C.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ThreadCommand</name>
    <message>
        <source>No conversation matches.</source>
        <translation>Ninguna conversación coincide.</translation>
    </message>
    <message>
        <source>No message yet.</source>
        <translation>Aún no hay mensajes.</translation>
    </message>
    <message>
        <source>Following; stop with Ctrl+C.</source>
        <translation>Siguiendo; detener con Ctrl+C.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::TokenCommand</name>
    <message>
        <source>No tokens yet. &quot;linesman-cli connect&quot; gets one.</source>
        <translation>Aún no hay tokens. &quot;linesman-cli connect&quot; obtiene uno.</translation>
    </message>
    <message>
        <source>Forgotten: %1 %2</source>
        <extracomment>%1 is Location or Company, %2 an id.</extracomment>
        <translation>Olvidado: %1 %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::TokenWatch</name>
    <message>
        <source>%1 %2: good until %3, to be refreshed at %4.</source>
        <extracomment>%1 is Location or Company, %2 an id, %3 and %4 are times.</extracomment>
        <translation>%1 %2: válido hasta %3, se renovará a las %4.</translation>
    </message>
    <message>
        <source>%1 %2: refreshed to generation %3 in %4 ms.</source>
        <extracomment>%1 is Location or Company, %2 an id, %3 a number that counts refreshes, %4 a duration in ms.</extracomment>
        <translation>%1 %2: renovado a la generación %3 en %4 ms.</translation>
    </message>
    <message>
        <source>%1 %2: the refresh failed.</source>
        <translation>%1 %2: la renovación falló.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %Ln second(s).</source>
        <translation>
            <numerusform>Se reintenta en %Ln segundo.</numerusform>
            <numerusform>Se reintenta en %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not tried again: that would fail the same way.</source>
        <translation>No se reintenta: fallaría de la misma manera.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::UploadCommand</name>
    <message numerus="yes">
        <source>Upload %Ln file(s) to location %1.</source>
        <translation>
            <numerusform>Subir %Ln archivo a la ubicación %1.</numerusform>
            <numerusform>Subir %Ln archivos a la ubicación %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::Watch</name>
    <message>
        <source>Runs again when the endpoint comes back or a watched file changes. Stop with Ctrl+C.</source>
        <translation>Se ejecuta de nuevo cuando el endpoint vuelve o cambia un archivo vigilado. Detener con Ctrl+C.</translation>
    </message>
    <message>
        <source>The endpoint is back: once more.</source>
        <translation>El endpoint ha vuelto: una vez más.</translation>
    </message>
    <message>
        <source>%1 changed: once more.</source>
        <translation>%1 cambió: una vez más.</translation>
    </message>
</context>
<context>
    <name>Linesman::DataDirectory</name>
    <message>
        <source>Name another with --data-dir or LINESMAN_DATA_DIR, or check the disk and the permissions.</source>
        <translation>Indicar otra con --data-dir o LINESMAN_DATA_DIR, o revisar el disco y los permisos.</translation>
    </message>
</context>
<context>
    <name>Linesman::Doctor</name>
    <message>
        <source>A connection: make one in Connect, or by &quot;linesman-cli connect&quot;.</source>
        <translation>Una conexión: crearla en Conectar o con &quot;linesman-cli connect&quot;.</translation>
    </message>
    <message>
        <source>Tokens: authorize the app in Connect, or by &quot;linesman-cli connect&quot;.</source>
        <translation>Tokens: autorizar la app en Conectar o con &quot;linesman-cli connect&quot;.</translation>
    </message>
    <message>
        <source>The app&apos;s providers: enter them in Providers, or by &quot;linesman-cli providers add&quot;.</source>
        <translation>Los proveedores de la app: introducirlos en Proveedores o con &quot;linesman-cli providers add&quot;.</translation>
    </message>
    <message>
        <source>The locations: list and look in Providers, or by &quot;linesman-cli installs check&quot;.</source>
        <translation>Las ubicaciones: listarlas y consultarlas en Proveedores o con &quot;linesman-cli installs check&quot;.</translation>
    </message>
    <message>
        <source>Webhooks: let the Listener receive some, or &quot;linesman-cli listen&quot;.</source>
        <translation>Webhooks: dejar que el receptor reciba algunos, o &quot;linesman-cli listen&quot;.</translation>
    </message>
    <message>
        <source>Calls of the API: use Messages, or let your bridge speak to the emulator.</source>
        <translation>Llamadas a la API: usar Mensajes o dejar que el puente hable con el emulador.</translation>
    </message>
    <message>
        <source>A test of the endpoint: the signature lab in Simulator, or &quot;linesman-cli deliver --variant all&quot;.</source>
        <translation>Una prueba del endpoint: el laboratorio de firmas en Simulador o &quot;linesman-cli deliver --variant all&quot;.</translation>
    </message>
</context>
<context>
    <name>Linesman::Doctor::Explained</name>
    <message>
        <source>Send again: once, with a refreshed token.</source>
        <translation>Reenviar: una vez, con un token renovado.</translation>
    </message>
    <message>
        <source>Send again: later, unchanged.</source>
        <translation>Reenviar: más tarde, sin cambios.</translation>
    </message>
    <message>
        <source>Send again: no, it fails the same way until something is changed.</source>
        <translation>Reenviar: no, falla igual hasta que se cambie algo.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Siguiente: %1</translation>
    </message>
    <message>
        <source>Finding: %1, %2</source>
        <translation>Hallazgo: %1, %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Doctor::Report</name>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>última %1</translation>
    </message>
    <message>
        <source>muted: %1</source>
        <translation>silenciado: %1</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Siguiente:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found (%2 new, %3 muted), %4 looked for, %5 could not be looked for.</source>
        <translation>%1 encontrados (%2 nuevos, %3 silenciados), %4 buscados, %5 no se pudieron buscar.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at the last %n day(s) of history.</source>
        <translation>
            <numerusform>Se examinó el último %n día del historial.</numerusform>
            <numerusform>Se examinaron los últimos %n días del historial.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at the newest exchanges of the last %n day(s) of history; there are more.</source>
        <translation>
            <numerusform>Se examinaron los intercambios más nuevos del último %n día del historial; hay más.</numerusform>
            <numerusform>Se examinaron los intercambios más nuevos de los últimos %n días del historial; hay más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Doctor for %1</source>
        <translation>Diagnóstico de %1</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>What could not be looked for</source>
        <translation>Lo que no se pudo buscar</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are muted.</source>
        <translation>
            <numerusform>%n hallazgo está silenciado.</numerusform>
            <numerusform>%n hallazgos están silenciados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked for (%1): %2</source>
        <translation>No buscado (%1): %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Doctor::StaffReport</name>
    <message>
        <source>the developer of the app</source>
        <translation>el desarrollador de la app</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>the owner of the agency</source>
        <translation>el propietario de la agencia</translation>
    </message>
    <message>
        <source>Open the sub-account again: Agency view &gt; Sub-Accounts, or renew its plan.</source>
        <translation>Abrir de nuevo la subcuenta: Agency view &gt; Sub-Accounts, o renovar su plan.</translation>
    </message>
    <message>
        <source>The sub-account %1 is paused or its plan has lapsed, so nothing can be sent from it.</source>
        <translation>La subcuenta %1 está en pausa o su plan venció, así que no se puede enviar nada desde ella.</translation>
    </message>
    <message>
        <source>Look at the bridge and at this location&apos;s token.</source>
        <translation>Revisar el puente y el token de esta ubicación.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Bien</translation>
    </message>
    <message>
        <source>Not fine</source>
        <translation>Mal</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Quién:</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Qué:</translation>
    </message>
    <message>
        <source>Messaging in the locations of %1</source>
        <translation>Mensajería en las ubicaciones de %1</translation>
    </message>
    <message>
        <source>%1 fine, %2 not.</source>
        <translation>%1 bien, %2 no.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Qué hay que hacer</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>What is fine</source>
        <translation>Qué está bien</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::Api</name>
    <message>
        <source>Token expired</source>
        <translation>Token vencido</translation>
    </message>
    <message>
        <source>An access token lives a day; the first call after that is answered 401.</source>
        <translation>Un token de acceso vive un día; la primera llamada posterior recibe 401.</translation>
    </message>
    <message>
        <source>On a 401 refresh the token once, keep both new tokens, and repeat the call.</source>
        <translation>Ante un 401, renovar el token una vez, guardar ambos tokens nuevos y repetir la llamada.</translation>
    </message>
    <message>
        <source>Refresh race</source>
        <translation>Carrera de renovaciones</translation>
    </message>
    <message>
        <source>When a token expires under load, many calls get a 401 at the same moment.</source>
        <translation>Cuando un token vence bajo carga, muchas llamadas reciben un 401 en el mismo momento.</translation>
    </message>
    <message>
        <source>Refresh once for each location: whoever comes meanwhile waits for that refresh and takes its token.</source>
        <translation>Renovar una sola vez por ubicación: quien llegue entretanto espera esa renovación y toma su token.</translation>
    </message>
    <message>
        <source>Answer to a refresh lost</source>
        <translation>Respuesta de renovación perdida</translation>
    </message>
    <message>
        <source>The connection breaks while a refresh is answered: was the refresh token used up?</source>
        <translation>La conexión se corta mientras se responde a una renovación: ¿quedó usado el refresh token?</translation>
    </message>
    <message>
        <source>Repeat the refresh with the same refresh token at once: HighLevel takes it for 30 seconds more.</source>
        <translation>Repetir enseguida la renovación con el mismo refresh token: HighLevel lo acepta 30 segundos más.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Límite de frecuencia</translation>
    </message>
    <message>
        <source>Over 100 calls in ten seconds HighLevel answers 429.</source>
        <translation>Por encima de 100 llamadas en diez segundos HighLevel responde 429.</translation>
    </message>
    <message>
        <source>Wait and try again, with growing pauses; let X-RateLimit-Remaining slow you down before.</source>
        <translation>Esperar y reintentar, con pausas crecientes; dejar que X-RateLimit-Remaining frene antes.</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>Límite diario</translation>
    </message>
    <message>
        <source>After 200,000 calls in a day every call is answered 429 until the day is over.</source>
        <translation>Tras 200 000 llamadas en un día, toda llamada recibe 429 hasta que termina el día.</translation>
    </message>
    <message>
        <source>Pauses must grow to minutes; keep what waits, and do not count a call as done before it is.</source>
        <translation>Las pausas deben crecer hasta minutos; guardar lo que espera y no dar una llamada por hecha antes de que lo esté.</translation>
    </message>
    <message>
        <source>Scope missing</source>
        <translation>Falta un scope</translation>
    </message>
    <message>
        <source>A call without its scope is answered 401, whatever token is used.</source>
        <translation>Una llamada sin su scope recibe 401, sea cual sea el token.</translation>
    </message>
    <message>
        <source>Read the message: no refresh helps. Stop, tell somebody, and ask for the scope with a new install.</source>
        <translation>Leer el mensaje: renovar no ayuda. Detenerse, avisar a alguien y pedir el scope con una nueva instalación.</translation>
    </message>
    <message>
        <source>Wrong class of token</source>
        <translation>Clase de token incorrecta</translation>
    </message>
    <message>
        <source>An agency&apos;s token at a location&apos;s endpoint is answered 403: The token does not have access to this location.</source>
        <translation>A un token de agencia en un endpoint de ubicación se responde 403: The token does not have access to this location.</translation>
    </message>
    <message>
        <source>Mint a token for the location and use that; do not repeat the call with the same one.</source>
        <translation>Generar un token para la ubicación y usar ese; no repetir la llamada con el mismo.</translation>
    </message>
    <message>
        <source>Location not active</source>
        <translation>Ubicación no activa</translation>
    </message>
    <message>
        <source>An agency may pause a sub-account: its calls are refused meanwhile.</source>
        <translation>Una agencia puede pausar una subcuenta: entretanto se rechazan sus llamadas.</translation>
    </message>
    <message>
        <source>Keep what waits, try again after minutes, and go on when the location is back.</source>
        <translation>Conservar lo que espera, reintentar tras unos minutos y continuar cuando la ubicación vuelva.</translation>
    </message>
    <message>
        <source>Contact merged</source>
        <translation>Contacto combinado</translation>
    </message>
    <message>
        <source>The contact may be gone when you answer: merged into another, or deleted.</source>
        <translation>El contacto puede haber desaparecido al responder: combinado con otro o eliminado.</translation>
    </message>
    <message>
        <source>On &quot;contact not found&quot; look the contact up by phone or e-mail, or drop the reply; do not repeat it.</source>
        <translation>Ante &quot;contact not found&quot;, buscar el contacto por teléfono o correo, o descartar la respuesta; no repetirla.</translation>
    </message>
    <message>
        <source>Provider no longer selected</source>
        <translation>Proveedor ya no seleccionado</translation>
    </message>
    <message>
        <source>Somebody selects another provider while your delivery is on its way.</source>
        <translation>Alguien selecciona otro proveedor mientras la entrega está en camino.</translation>
    </message>
    <message>
        <source>Report the status all the same, once; a refusal is final and no reason to stop.</source>
        <translation>Informar el estado de todos modos, una vez; un rechazo es definitivo y no es motivo para detenerse.</translation>
    </message>
    <message>
        <source>201 with an empty body</source>
        <translation>201 con cuerpo vacío</translation>
    </message>
    <message>
        <source>HighLevel has answered 201 and stored nothing (issue 70).</source>
        <translation>HighLevel ha respondido 201 sin almacenar nada (issue 70).</translation>
    </message>
    <message>
        <source>Do not read a field of an answer that may be empty; look whether there is a messageId.</source>
        <translation>No leer un campo de una respuesta que puede estar vacía; comprobar si hay un messageId.</translation>
    </message>
    <message>
        <source>HighLevel answers %1 for a while</source>
        <translation>HighLevel responde %1 por un tiempo</translation>
    </message>
    <message>
        <source>HighLevel&apos;s API may answer %1 for a minute while deliveries go on coming.</source>
        <translation>La API de HighLevel puede responder %1 durante un minuto mientras siguen llegando entregas.</translation>
    </message>
    <message>
        <source>Keep statuses and replies in a queue and repeat them with growing pauses.</source>
        <translation>Guardar estados y respuestas en una cola y repetirlos con pausas crecientes.</translation>
    </message>
    <message>
        <source>Install storm</source>
        <translation>Avalancha de instalaciones</translation>
    </message>
    <message>
        <source>An agency installs for all its locations: many INSTALL events at once, some before the sign-in ended, those of future locations without userId and companyId.</source>
        <translation>Una agencia instala para todas sus ubicaciones: muchos eventos INSTALL a la vez, algunos antes de terminar el inicio de sesión; los de ubicaciones futuras, sin userId ni companyId.</translation>
    </message>
    <message>
        <source>Answer 200 at once, mint tokens from a queue within the rate limit, and take what is missing for null.</source>
        <translation>Responder 200 de inmediato, generar tokens desde una cola dentro del límite de frecuencia y tratar lo que falta como null.</translation>
    </message>
    <message>
        <source>No status ever arrived: the message would stay pending forever.</source>
        <translation>Nunca llegó un estado: el mensaje quedaría pendiente para siempre.</translation>
    </message>
    <message>
        <source>The token was refreshed several times for one expiry.</source>
        <translation>El token se renovó varias veces por un solo vencimiento.</translation>
    </message>
    <message>
        <source>The token was not refreshed.</source>
        <translation>El token no se renovó.</translation>
    </message>
    <message>
        <source>A call that cannot succeed is repeated without a pause.</source>
        <translation>Se repite sin pausa una llamada que no puede tener éxito.</translation>
    </message>
    <message>
        <source>After it, a plain message is not handled any more.</source>
        <translation>Después de eso, ya no se procesa un mensaje simple.</translation>
    </message>
    <message>
        <source>Not every INSTALL event was answered 2xx.</source>
        <translation>No todos los eventos INSTALL se respondieron con 2xx.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::Attachments</name>
    <message>
        <source>Attachment comes slowly</source>
        <translation>Adjunto lento</translation>
    </message>
    <message>
        <source>A file&apos;s server may take seconds; the answer to the delivery must not.</source>
        <translation>El servidor de un archivo puede tardar segundos; la respuesta a la entrega, no.</translation>
    </message>
    <message>
        <source>Answer first; fetch files from a queue, with a limit of time.</source>
        <translation>Responder primero; obtener los archivos desde una cola, con un límite de tiempo.</translation>
    </message>
    <message>
        <source>Attachment is missing</source>
        <translation>Adjunto inexistente</translation>
    </message>
    <message>
        <source>A file may be gone when you fetch it: its address answers 404.</source>
        <translation>Un archivo puede haber desaparecido al ir a buscarlo: su dirección responde 404.</translation>
    </message>
    <message>
        <source>Send the text without it or report the message as failed, with the reason in error.</source>
        <translation>Enviar el texto sin él o informar el mensaje como fallido, con el motivo en error.</translation>
    </message>
    <message>
        <source>Attachment is huge</source>
        <translation>Adjunto enorme</translation>
    </message>
    <message>
        <source>A file may be larger than your carrier takes, and than the memory that you meant for it.</source>
        <translation>Un archivo puede ser mayor de lo que acepta el operador y de la memoria prevista para él.</translation>
    </message>
    <message>
        <source>Look at Content-Length first, stop reading at your limit, and report the message as failed.</source>
        <translation>Mirar primero Content-Length, dejar de leer al llegar al límite e informar el mensaje como fallido.</translation>
    </message>
    <message>
        <source>Attachment of another type</source>
        <translation>Adjunto de otro tipo</translation>
    </message>
    <message>
        <source>An address that ends in .png may answer a page: storage asks for a sign-in when its link has expired.</source>
        <translation>Una dirección que termina en .png puede responder con una página: el almacenamiento pide iniciar sesión cuando su enlace ha vencido.</translation>
    </message>
    <message>
        <source>Go by Content-Type and the first bytes, not by the ending; report the message as failed.</source>
        <translation>Guiarse por Content-Type y los primeros bytes, no por la extensión; informar el mensaje como fallido.</translation>
    </message>
    <message>
        <source>The message stays pending forever: it is neither sent nor reported as failed.</source>
        <translation>El mensaje queda pendiente para siempre: ni se envía ni se informa como fallido.</translation>
    </message>
    <message>
        <source>The delivery was answered only after the file had come.</source>
        <translation>La entrega se respondió solo después de llegar el archivo.</translation>
    </message>
    <message>
        <source>After it, a plain message is not handled any more.</source>
        <translation>Después de eso, ya no se procesa un mensaje simple.</translation>
    </message>
    <message>
        <source>Attachment without a text</source>
        <translation>Adjunto sin texto</translation>
    </message>
    <message>
        <source>An agent may send a picture alone: message is empty then, or is not there at all.</source>
        <translation>Un agente puede enviar solo una imagen: entonces message está vacío o no existe.</translation>
    </message>
    <message>
        <source>Take a message for empty only when it has neither a text nor attachments.</source>
        <translation>Considere vacío un mensaje solo cuando no tenga ni texto ni adjuntos.</translation>
    </message>
    <message>
        <source>A delivery without a text was not answered 2xx.</source>
        <translation>Una entrega sin texto no se respondió con 2xx.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::Delivery</name>
    <message>
        <source>Status race</source>
        <translation>Carrera de estados</translation>
    </message>
    <message>
        <source>A status that is reported within about five seconds of the delivery is refused: 403, No conversation provider found for this message.</source>
        <translation>Un estado informado en los primeros cinco segundos tras la entrega, aproximadamente, se rechaza: 403, No conversation provider found for this message.</translation>
    </message>
    <message>
        <source>Retry a 403 with growing pauses for about 30 seconds; do not refresh the token for it.</source>
        <translation>Reintentar un 403 con pausas crecientes durante unos 30 segundos; no renovar el token por eso.</translation>
    </message>
    <message>
        <source>Delivered twice</source>
        <translation>Entregado dos veces</translation>
    </message>
    <message>
        <source>HighLevel delivers again what it saw no answer to.</source>
        <translation>HighLevel vuelve a entregar aquello cuya respuesta no vio.</translation>
    </message>
    <message>
        <source>Remember each messageId for at least three days, answer 200 to a known one and do nothing.</source>
        <translation>Recordar cada messageId al menos tres días, responder 200 a uno conocido y no hacer nada.</translation>
    </message>
    <message>
        <source>Delivered twice at the same time</source>
        <translation>Entregado dos veces a la vez</translation>
    </message>
    <message>
        <source>Two copies may arrive side by side, at two processes of your endpoint.</source>
        <translation>Dos copias pueden llegar en paralelo, a dos procesos del endpoint.</translation>
    </message>
    <message>
        <source>Claim the messageId in one step (a unique key in the database, SET NX in Redis) before acting.</source>
        <translation>Reservar el messageId en un solo paso (una clave única en la base de datos, SET NX en Redis) antes de actuar.</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Respuesta perdida</translation>
    </message>
    <message>
        <source>Your endpoint did the work, but its answer never arrived: a minute later the delivery comes again.</source>
        <translation>El endpoint hizo el trabajo, pero su respuesta nunca llegó: un minuto después vuelve la entrega.</translation>
    </message>
    <message>
        <source>Act once for each messageId, also after minutes and after a restart.</source>
        <translation>Actuar una sola vez por cada messageId, también pasados unos minutos y tras un reinicio.</translation>
    </message>
    <message>
        <source>Answer too late</source>
        <translation>Respuesta tardía</translation>
    </message>
    <message>
        <source>An answer after HighLevel&apos;s limit counts as none, and the delivery comes again.</source>
        <translation>Una respuesta posterior al límite de HighLevel no cuenta, y la entrega se repite.</translation>
    </message>
    <message>
        <source>Answer 200 at once, work afterwards, and act once for each messageId.</source>
        <translation>Responder 200 de inmediato, trabajar después y actuar una sola vez por cada messageId.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Desordenado</translation>
    </message>
    <message>
        <source>No order of deliveries is promised: a later message may arrive first.</source>
        <translation>No se promete ningún orden de las entregas: un mensaje posterior puede llegar primero.</translation>
    </message>
    <message>
        <source>Handle each message by itself; order by the date in the message where it matters.</source>
        <translation>Procesar cada mensaje por separado; ordenar por la fecha del mensaje donde importe.</translation>
    </message>
    <message>
        <source>Retry button</source>
        <translation>Botón Retry</translation>
    </message>
    <message>
        <source>An agent who presses Retry makes a new message with the same text and another id.</source>
        <translation>Un agente que pulsa Retry crea un mensaje nuevo con el mismo texto y otro id.</translation>
    </message>
    <message>
        <source>Tell duplicates by messageId alone, never by text, contact or time.</source>
        <translation>Reconocer duplicados solo por messageId, nunca por texto, contacto ni hora.</translation>
    </message>
    <message>
        <source>Sixty messages at once</source>
        <translation>Sesenta mensajes a la vez</translation>
    </message>
    <message>
        <source>A bulk action or workflow sends many messages within a second.</source>
        <translation>Una acción masiva o un workflow envía muchos mensajes en un segundo.</translation>
    </message>
    <message>
        <source>Queue deliveries and work them off within the rate limit of 100 calls in ten seconds; retry a 429.</source>
        <translation>Poner las entregas en una cola y procesarlas dentro del límite de 100 llamadas en diez segundos; reintentar un 429.</translation>
    </message>
    <message>
        <source>The contact would have got the message more than once.</source>
        <translation>El contacto habría recibido el mensaje más de una vez.</translation>
    </message>
    <message>
        <source>No status ever arrived: the message would stay pending forever.</source>
        <translation>Nunca llegó un estado: el mensaje quedaría pendiente para siempre.</translation>
    </message>
    <message>
        <source>One of the messages got no status in the end.</source>
        <translation>Uno de los mensajes quedó al final sin estado.</translation>
    </message>
    <message>
        <source>The token was refreshed for a 403, which has nothing to do with it.</source>
        <translation>El token se renovó por un 403, que no tiene nada que ver con él.</translation>
    </message>
    <message>
        <source>The delivery that came again was not answered 2xx: HighLevel would go on repeating it.</source>
        <translation>La entrega que llegó de nuevo no se respondió con 2xx: HighLevel seguiría repitiéndola.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::DrillResult</name>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Not restored: %1</source>
        <translation>No restablecido: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::DrillRun</name>
    <message>
        <source>The endpoint did not take a plain delivery.</source>
        <translation>El endpoint no aceptó una entrega simple.</translation>
    </message>
    <message>
        <source>The endpoint reported no status for a plain message.</source>
        <translation>El endpoint no informó ningún estado para un mensaje simple.</translation>
    </message>
    <message>
        <source>The endpoint posted no reply to a plain message.</source>
        <translation>El endpoint no publicó ninguna respuesta a un mensaje simple.</translation>
    </message>
    <message>
        <source>No address for app events was given (--app-events-to).</source>
        <translation>No se indicó una dirección para los eventos de la app (--app-events-to).</translation>
    </message>
    <message>
        <source>The drill needs &quot;%1&quot;, which nothing here offers.</source>
        <translation>El simulacro necesita &quot;%1&quot;, que aquí nada ofrece.</translation>
    </message>
    <message>
        <source>The emulator refused the step &quot;%1&quot;: %2</source>
        <translation>El emulador rechazó el paso &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>The emulator sent no delivery to hold.</source>
        <translation>El emulador no envió ninguna entrega que retener.</translation>
    </message>
    <message>
        <source>After the trouble a plain message is not handled any more.</source>
        <translation>Después del problema ya no se procesa un mensaje simple.</translation>
    </message>
    <message>
        <source>The endpoint did not take a plain delivery: %1</source>
        <translation>El endpoint no aceptó una entrega simple: %1</translation>
    </message>
    <message>
        <source>The emulator refused %1</source>
        <translation>El emulador rechazó %1</translation>
    </message>
    <message>
        <source>The endpoint gave no whole answer to a plain delivery within ten seconds.</source>
        <translation>El endpoint no dio una respuesta completa a una entrega normal en diez segundos.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::DrillSession</name>
    <message>
        <source>Stopped: %1 drills passed, %2 failed by then.</source>
        <translation>Detenido: hasta entonces %1 simulacros superados y %2 fallidos.</translation>
    </message>
    <message>
        <source>%1 of %2 drills passed, %3 failed, %4 skipped.</source>
        <translation>%1 de %2 simulacros superados, %3 fallidos, %4 omitidos.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::DrillWatch</name>
    <message>
        <source>%1 of %2 messages got no status in the end; the last one is %3.</source>
        <translation>%1 de %2 mensajes quedaron al final sin estado; el último es %3.</translation>
    </message>
    <message>
        <source>Fewer calls came than wanted: %1 of %2.</source>
        <translation>Llegaron menos llamadas de las esperadas: %1 de %2.</translation>
    </message>
    <message>
        <source>More calls came than wanted: %1, at most %2.</source>
        <translation>Llegaron más llamadas de las esperadas: %1, máximo %2.</translation>
    </message>
    <message>
        <source>The emulator&apos;s circuit breaker did not reach the state &quot;%1&quot;.</source>
        <translation>El circuit breaker del emulador no llegó a &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::Outage</name>
    <message>
        <source>Endpoint down for 30 seconds</source>
        <translation>Endpoint caído 30 segundos</translation>
    </message>
    <message>
        <source>A restart or a deployment: what HighLevel could not deliver it sends again, by the rule of 2026 after a minute, by that of 2025 not at all.</source>
        <translation>Un reinicio o un despliegue: lo que HighLevel no pudo entregar lo envía de nuevo, según la regla de 2026 tras un minuto, según la de 2025 nunca.</translation>
    </message>
    <message>
        <source>Restart without a gap (two instances, or a queue in front), and act once for each messageId.</source>
        <translation>Reiniciar sin interrupción (dos instancias, o una cola delante) y actuar una sola vez por cada messageId.</translation>
    </message>
    <message>
        <source>Endpoint down for three days</source>
        <translation>Endpoint caído tres días</translation>
    </message>
    <message>
        <source>HighLevel tries twelve times more over about three days; what failed the last time is lost, unless somebody resends it from the logs.</source>
        <translation>HighLevel lo intenta doce veces más durante unos tres días; lo que falla la última vez se pierde, salvo que alguien lo reenvíe desde los registros.</translation>
    </message>
    <message>
        <source>Afterwards read the conversations of that time through the API (pending messages) and send what is missing.</source>
        <translation>Después, leer por la API las conversaciones de ese período (mensajes pendientes) y enviar lo que falta.</translation>
    </message>
    <message>
        <source>Address paused by the circuit breaker</source>
        <translation>Dirección pausada por el circuit breaker</translation>
    </message>
    <message>
        <source>Watch the share of answers that are not 2xx and the e-mail of the app&apos;s owner; afterwards switch the events on in the developer portal, and read what is missing through the API.</source>
        <translation>Vigilar la proporción de respuestas que no son 2xx y el correo del propietario de la app; después, reactivar los eventos en el portal de desarrolladores y leer por la API lo que falta.</translation>
    </message>
    <message>
        <source>Uninstalled in mid-conversation</source>
        <translation>Desinstalada en plena conversación</translation>
    </message>
    <message>
        <source>The app is uninstalled while a delivery is on its way: its tokens are void at once.</source>
        <translation>La app se desinstala mientras una entrega está en camino: sus tokens quedan anulados de inmediato.</translation>
    </message>
    <message>
        <source>Drop the location&apos;s tokens and what waits for it; do not repeat calls or refreshes.</source>
        <translation>Descartar los tokens de la ubicación y lo que espera por ella; no repetir llamadas ni renovaciones.</translation>
    </message>
    <message>
        <source>What was delivered again got no status in the end.</source>
        <translation>Lo que se volvió a entregar quedó al final sin estado.</translation>
    </message>
    <message>
        <source>After it, a plain message is not handled any more.</source>
        <translation>Después de eso, ya no se procesa un mensaje simple.</translation>
    </message>
    <message>
        <source>Calls with a void token are repeated without a pause.</source>
        <translation>Se repiten sin pausa llamadas con un token anulado.</translation>
    </message>
    <message>
        <source>By the rule of 2025 (429 only) this message would be lost.</source>
        <translation>Según la regla de 2025 (solo 429), este mensaje se perdería.</translation>
    </message>
    <message>
        <source>Without retries this message would be lost.</source>
        <translation>Sin reintentos, este mensaje se perdería.</translation>
    </message>
    <message>
        <source>By the rule of 2026 (twelve retries) a message of the first minute would be lost.</source>
        <translation>Según la regla de 2026 (doce reintentos), se perdería un mensaje del primer minuto.</translation>
    </message>
    <message>
        <source>An address with more than 10,000 webhooks in three days of which under 90 % succeed is warned of once, and three days later nothing is sent to it until the events are switched on again. Here 10 stand for the 10,000.</source>
        <translation>De una dirección con más de 10 000 webhooks en tres días, de los que menos del 90 % tienen éxito, se avisa una vez; tres días después no se le envía nada hasta que se vuelvan a activar los eventos. Aquí 10 representan los 10 000.</translation>
    </message>
    <message>
        <source>What was sent during the pause never came, and was not read from the API afterwards.</source>
        <translation>Lo enviado durante la pausa nunca llegó, y no se leyó después de la API.</translation>
    </message>
</context>
<context>
    <name>Linesman::Emulator::TestValue</name>
    <message>
        <source>delivered, with no endpoint needed</source>
        <translation>delivered, sin necesidad de endpoint</translation>
    </message>
    <message>
        <source>read, with no endpoint needed</source>
        <translation>read, sin necesidad de endpoint</translation>
    </message>
    <message>
        <source>failed with error 1, the documented example</source>
        <translation>failed con el error 1, el ejemplo documentado</translation>
    </message>
    <message>
        <source>failed with error 2: blocked by the carrier</source>
        <translation>failed con el error 2: bloqueado por el operador</translation>
    </message>
    <message>
        <source>failed with error 3: not a mobile number</source>
        <translation>failed con el error 3: no es un número móvil</translation>
    </message>
    <message>
        <source>failed with error 4: out of credit</source>
        <translation>failed con el error 4: sin saldo</translation>
    </message>
    <message>
        <source>no webhook is sent, the message stays pending</source>
        <translation>no se envía ningún webhook, el mensaje queda pendiente</translation>
    </message>
    <message>
        <source>the webhook is sent twice</source>
        <translation>el webhook se envía dos veces</translation>
    </message>
    <message>
        <source>the webhook carries no signature</source>
        <translation>el webhook no lleva firma</translation>
    </message>
    <message>
        <source>the webhook is signed with a stranger&apos;s key</source>
        <translation>el webhook va firmado con una clave ajena</translation>
    </message>
    <message>
        <source>too early for five seconds: 403, as for a fresh message</source>
        <translation>demasiado pronto durante cinco segundos: 403, como con un mensaje reciente</translation>
    </message>
    <message>
        <source>always too early: 403</source>
        <translation>demasiado pronto para siempre: 403</translation>
    </message>
    <message>
        <source>401, the provider is another app&apos;s</source>
        <translation>401, el proveedor es de otra app</translation>
    </message>
    <message>
        <source>401, as for an id that no message has</source>
        <translation>401, como con un id que ningún mensaje tiene</translation>
    </message>
    <message>
        <source>400, the contact does not want messages</source>
        <translation>400, el contacto no quiere mensajes</translation>
    </message>
    <message>
        <source>400 for texts; e-mail goes</source>
        <translation>400 para SMS; los correos salen</translation>
    </message>
    <message>
        <source>400 for e-mail; texts go</source>
        <translation>400 para correos; los SMS salen</translation>
    </message>
    <message>
        <source>400 for a second contact with it, and for an upsert, also where duplicates are allowed</source>
        <translation>400 para un segundo contacto con él y para un upsert, también donde se permiten duplicados</translation>
    </message>
    <message>
        <source>201 with an empty body, nothing is stored</source>
        <translation>201 con cuerpo vacío, no se guarda nada</translation>
    </message>
    <message>
        <source>400, the contact is not found</source>
        <translation>400, no se encuentra el contacto</translation>
    </message>
    <message>
        <source>400, provider and type disagree</source>
        <translation>400, el proveedor y el tipo no coinciden</translation>
    </message>
    <message>
        <source>400, the provider&apos;s id is missing</source>
        <translation>400, falta el id del proveedor</translation>
    </message>
    <message>
        <source>422, nothing is in the message</source>
        <translation>422, no hay nada en el mensaje</translation>
    </message>
    <message>
        <source>400, the address is not the contact&apos;s</source>
        <translation>400, la dirección no es la del contacto</translation>
    </message>
    <message>
        <source>401, as for an expired token</source>
        <translation>401, como con un token caducado</translation>
    </message>
    <message>
        <source>403, as for another location&apos;s contact</source>
        <translation>403, como con el contacto de otra ubicación</translation>
    </message>
    <message>
        <source>400, the call has no recording</source>
        <translation>400, la llamada no tiene grabación</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>send</source>
        <translation>envío</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>entrante</translation>
    </message>
    <message>
        <source>status update</source>
        <translation>actualización de estado</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>contacto nuevo</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>grabación</translation>
    </message>
</context>
<context>
    <name>Linesman::Error</name>
    <message>
        <source>No connection: %1. %2</source>
        <translation>Sin conexión: %1. %2</translation>
    </message>
    <message>
        <source>No connection: %1. Check the address and whether the server runs.</source>
        <translation>Sin conexión: %1. Comprobar la dirección y si el servidor está en marcha.</translation>
    </message>
    <message>
        <source>No answer in time: %1. Check that the other side runs and try again.</source>
        <translation>Sin respuesta a tiempo: %1. Comprobar que el otro lado esté en marcha e intentar de nuevo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Not authorized: %1. Check the token, its scopes and its location.</source>
        <translation>Sin autorización: %1. Comprobar el token, sus scopes y su ubicación.</translation>
    </message>
    <message>
        <source>Too many requests: %1. Wait a little and try again.</source>
        <translation>Demasiadas solicitudes: %1. Esperar un poco e intentar de nuevo.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Rechazado: %1.</translation>
    </message>
    <message>
        <source>The answer could not be used: %1.</source>
        <translation>No se pudo usar la respuesta: %1.</translation>
    </message>
    <message>
        <source>This input cannot be used: %1.</source>
        <translation>Esta entrada no se puede usar: %1.</translation>
    </message>
    <message>
        <source>The file could not be used: %1. %2</source>
        <translation>No se pudo usar el archivo: %1. %2</translation>
    </message>
    <message>
        <source>The file could not be used: %1. Check the disk and the permissions.</source>
        <translation>No se pudo usar el archivo: %1. Comprobar el disco y los permisos.</translation>
    </message>
    <message>
        <source>The key store cannot be used: %1. Unlock it, or keep secrets for this session only.</source>
        <translation>No se puede usar el almacén de claves: %1. Desbloquearlo, o guardar los secretos solo para esta sesión.</translation>
    </message>
    <message>
        <source>Cannot listen: %1. Choose another port or stop the program that uses it.</source>
        <translation>No se puede escuchar: %1. Elegir otro puerto o detener el programa que lo usa.</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>No answer: %1. %2</source>
        <translation>Sin respuesta: %1. %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Facts</name>
    <message>
        <source>%1 (looked up last on %2)</source>
        <translation>%1 (última consulta: %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mes</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::HighLevel::ErrorCatalog</name>
    <message>
        <source>No whole answer came.</source>
        <translation>No llegó ninguna respuesta completa.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Comprobar la conexión e intentar de nuevo.</translation>
    </message>
    <message>
        <source>HighLevel refused the token.</source>
        <translation>HighLevel rechazó el token.</translation>
    </message>
    <message>
        <source>Look at the token&apos;s class, scopes and location in Connect.</source>
        <translation>Revisar la clase, los scopes y la ubicación del token en Conectar.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s answer makes no sense, or it had trouble of its own.</source>
        <translation>La respuesta de HighLevel no tiene sentido, o tuvo un problema propio.</translation>
    </message>
    <message>
        <source>Keep the trace for HighLevel&apos;s support, and try again later.</source>
        <translation>Guardar la traza para el soporte de HighLevel e intentar de nuevo más tarde.</translation>
    </message>
    <message>
        <source>HighLevel understood the request and refused it.</source>
        <translation>HighLevel entendió la solicitud y la rechazó.</translation>
    </message>
    <message>
        <source>Its own words above say why; keep the trace for its support.</source>
        <translation>Sus propias palabras, arriba, dicen por qué; guardar la traza para su soporte.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::Database</name>
    <message>
        <source>Set it aside or bring back a copy of it.</source>
        <translation>Apartarlo o restaurar una copia de él.</translation>
    </message>
    <message>
        <source>Set it aside or choose another data folder.</source>
        <translation>Apartarlo o elegir otra carpeta de datos.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::FilterLanguage</name>
    <message>
        <source>&quot;%1&quot; is no status. Give one like 404, 4xx, 200-299, &gt;=400 or none.</source>
        <translation>&quot;%1&quot; no es un estado. Indicar uno como 404, 4xx, 200-299, &gt;=400 o none.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give one like 30m, 2h, 7d, 14:30, today, 2026-11-22 or 2026-11-22T14:00:00Z.</source>
        <translation>&quot;%1&quot; no es una hora. Indicar una como 30m, 2h, 7d, 14:30, today, 2026-11-22 o 2026-11-22T14:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration. Give one like 250ms or 2s.</source>
        <translation>&quot;%1&quot; no es una duración. Indicar una como 250ms o 2s.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no label. It has 1 to 40 letters, digits, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;.</source>
        <translation>&quot;%1&quot; no es una etiqueta. Tiene de 1 a 40 letras, dígitos, &apos;-&apos;, &apos;_&apos; o &apos;.&apos;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not possible here. Possible are %2.</source>
        <translation>&quot;%1&quot; no es posible aquí. Son posibles %2.</translation>
    </message>
    <message>
        <source>Status of the answer</source>
        <translation>Estado de la respuesta</translation>
    </message>
    <message>
        <source>Kind of the provider</source>
        <translation>Tipo de proveedor</translation>
    </message>
    <message>
        <source>Which part of Linesman had it</source>
        <translation>Qué parte de Linesman lo tuvo</translation>
    </message>
    <message>
        <source>What the signature was found to be</source>
        <translation>Resultado de verificar la firma</translation>
    </message>
    <message>
        <source>Event or API operation</source>
        <translation>Evento u operación de la API</translation>
    </message>
    <message>
        <source>Not before this moment</source>
        <translation>No antes de este momento</translation>
    </message>
    <message>
        <source>Before this moment</source>
        <translation>Antes de este momento</translation>
    </message>
    <message>
        <source>Words in a body</source>
        <translation>Palabras en un cuerpo</translation>
    </message>
    <message>
        <source>Words in the headers</source>
        <translation>Palabras en los encabezados</translation>
    </message>
    <message>
        <source>Words in the address</source>
        <translation>Palabras en la dirección</translation>
    </message>
    <message>
        <source>Words in your note</source>
        <translation>Palabras en la nota propia</translation>
    </message>
    <message>
        <source>A label in your note</source>
        <translation>Una etiqueta en la nota propia</translation>
    </message>
    <message>
        <source>Went wrong, pinned, without an answer, or read by Linesman itself</source>
        <translation>Con error, fijado, sin respuesta o leído por el propio Linesman</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>Método de la solicitud</translation>
    </message>
    <message>
        <source>Took at least so long</source>
        <translation>Tardó al menos esto</translation>
    </message>
    <message>
        <source>Id of the message</source>
        <translation>Id del mensaje</translation>
    </message>
    <message>
        <source>Id of the location</source>
        <translation>Id de la ubicación</translation>
    </message>
    <message>
        <source>Id of the contact</source>
        <translation>Id del contacto</translation>
    </message>
    <message>
        <source>Id of the conversation</source>
        <translation>Id de la conversación</translation>
    </message>
    <message>
        <source>Id of the run</source>
        <translation>Id de la ejecución</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Put the word in quotes to search for it, or use one of %2.</source>
        <translation>No existe el campo &quot;%1&quot;. Poner la palabra entre comillas para buscarla, o usar uno de %2.</translation>
    </message>
    <message>
        <source>After &quot;%1:&quot; a value is missing.</source>
        <translation>Falta un valor después de &quot;%1:&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; appears twice; use it once.</source>
        <translation>&quot;%1:&quot; aparece dos veces; usarlo una sola vez.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Falta la comilla de cierre.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; cannot be turned round with a minus.</source>
        <translation>&quot;%1:&quot; no se puede invertir con un signo menos.</translation>
    </message>
    <message>
        <source>Name of the listener</source>
        <translation>Nombre del receptor</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; did you mean &quot;%2:&quot;? Put the word in quotes to search for it.</source>
        <translation>No hay ningún campo «%1»; ¿quería decir «%2:»? Para buscar la palabra, póngala entre comillas.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::Limits</name>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln intercambio</numerusform>
            <numerusform>%Ln intercambios</numerusform>
        </translation>
    </message>
    <message>
        <source>History holds %1 in %2, without a limit.</source>
        <translation>El historial contiene %1 en %2, sin límite.</translation>
    </message>
    <message>
        <source>History holds %1 in %2, %3 % of its limit: the oldest that are not pinned go.</source>
        <translation>El historial contiene %1 en %2, %3 % de su límite: se van los más antiguos no fijados.</translation>
    </message>
    <message>
        <source>History holds %1 in %2, %3 % of its limit.</source>
        <translation>El historial contiene %1 en %2, %3 % de su límite.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::Schema</name>
    <message>
        <source>Choose another file or folder: Linesman leaves it as it is.</source>
        <translation>Elegir otro archivo o carpeta: Linesman lo deja como está.</translation>
    </message>
    <message>
        <source>Update Linesman, or choose another data folder.</source>
        <translation>Actualizar Linesman o elegir otra carpeta de datos.</translation>
    </message>
    <message>
        <source>Copy the file and the one ending in -wal to a folder of your own, and read it there.</source>
        <translation>Copiar el archivo y el que termina en -wal a una carpeta propia y leerlo allí.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::Trace</name>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Status call</source>
        <translation>Llamada de estado</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>The webhook of this message is not in this history.</source>
        <translation>El webhook de este mensaje no está en este historial.</translation>
    </message>
    <message>
        <source>This attempt got no answer.</source>
        <translation>Este intento no recibió respuesta.</translation>
    </message>
    <message>
        <source>The last attempt was not accepted, and no other follows.</source>
        <translation>El último intento no fue aceptado y no sigue ningún otro.</translation>
    </message>
    <message>
        <source>No status was reported after this: the message stays as it is in the conversation.</source>
        <translation>Después no se informó ningún estado: el mensaje queda como está en la conversación.</translation>
    </message>
    <message>
        <source>The last status call was refused: the message keeps the status from before.</source>
        <translation>La última llamada de estado fue rechazada: el mensaje conserva el estado anterior.</translation>
    </message>
    <message>
        <source>This status was reported before the webhook was there.</source>
        <translation>Este estado se informó antes de que existiera el webhook.</translation>
    </message>
    <message>
        <source>Nothing happened for %1 min %2 s.</source>
        <translation>No pasó nada durante %1 min %2 s.</translation>
    </message>
    <message>
        <source>Nothing happened for %1 h %2 min.</source>
        <translation>No pasó nada durante %1 h %2 min.</translation>
    </message>
</context>
<context>
    <name>Linesman::Http::Server</name>
    <message>
        <source>port %1 on %2 is already in use</source>
        <translation>el puerto %1 en %2 ya está en uso</translation>
    </message>
    <message>
        <source>port %1 on %2 is not allowed for this user</source>
        <translation>el puerto %1 en %2 no está permitido para este usuario</translation>
    </message>
    <message>
        <source>port %1 on %2: this machine does not have that address</source>
        <translation>puerto %1 en %2: este equipo no tiene esa dirección</translation>
    </message>
</context>
<context>
    <name>Linesman::Installs::Matrix</name>
    <message>
        <source>The app is not installed there.</source>
        <translation>La app no está instalada allí.</translation>
    </message>
    <message>
        <source>The location is not active: it is paused or its plan has lapsed.</source>
        <translation>La ubicación no está activa: está en pausa o su plan venció.</translation>
    </message>
    <message>
        <source>Its token cannot be had: %1</source>
        <translation>No se puede obtener su token: %1</translation>
    </message>
    <message>
        <source>The token lacks scopes: %1. Install the app again to grant them.</source>
        <translation>Al token le faltan scopes: %1. Instalar la app de nuevo para concederlos.</translation>
    </message>
    <message>
        <source>It is no longer the selected provider; since the last look nothing else was named.</source>
        <translation>Ya no es el proveedor seleccionado; desde la última consulta no se nombró otro.</translation>
    </message>
    <message>
        <source>Somebody chose another provider since the last look: %1.</source>
        <translation>Alguien eligió otro proveedor desde la última consulta: %1.</translation>
    </message>
    <message>
        <source>It is not the selected provider.</source>
        <translation>No es el proveedor seleccionado.</translation>
    </message>
    <message>
        <source>Not selected: the location sends with %1.</source>
        <translation>No seleccionado: la ubicación envía con %1.</translation>
    </message>
    <message>
        <source>The last delivery (%1) was not answered.</source>
        <translation>La última entrega (%1) no recibió respuesta.</translation>
    </message>
    <message>
        <source>The last delivery (%1) was answered %2.</source>
        <translation>La última entrega (%1) recibió %2.</translation>
    </message>
    <message>
        <source>Nobody has looked whether the app is installed there.</source>
        <translation>Nadie ha mirado si la app está instalada allí.</translation>
    </message>
    <message>
        <source>Installed, but there is no token yet: get one.</source>
        <translation>Instalada, pero aún sin token: obtener uno.</translation>
    </message>
    <message>
        <source>The last message failed (%1).</source>
        <translation>El último mensaje falló (%1).</translation>
    </message>
    <message>
        <source>Nobody has looked yet whether it is selected.</source>
        <translation>Nadie ha mirado aún si está seleccionado.</translation>
    </message>
    <message>
        <source>HighLevel does not say whether it is selected.</source>
        <translation>HighLevel no dice si está seleccionado.</translation>
    </message>
    <message>
        <source>Works: the last delivery was answered %1.</source>
        <translation>Funciona: la última entrega recibió %1.</translation>
    </message>
    <message>
        <source>Ready; no delivery was seen here yet.</source>
        <translation>Listo; aquí aún no se vio ninguna entrega.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>con fallos</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
</context>
<context>
    <name>Linesman::Installs::MatrixReport</name>
    <message>
        <source>last delivery %1</source>
        <translation>última entrega %1</translation>
    </message>
    <message>
        <source>last status %1, %2</source>
        <translation>último estado %1, %2</translation>
    </message>
    <message>
        <source>last inbound %1</source>
        <translation>último entrante %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Qué se encontró</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Siguiente:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fuente: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no necesario</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>seleccionado</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>no seleccionado</translation>
    </message>
    <message>
        <source>Installs of %1</source>
        <translation>Instalaciones de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s), as known on %1 UTC.</source>
        <translation>
            <numerusform>%n ubicación, según lo conocido el %1 UTC.</numerusform>
            <numerusform>%n ubicaciones, según lo conocido el %1 UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Instalado</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>falta %1</translation>
    </message>
    <message>
        <source>Made by Linesman. What is not known is called unknown. Traffic is what passed through Linesman.</source>
        <translation>Hecho por Linesman. Lo que no se sabe se llama desconocido. El tráfico es lo que pasó por Linesman.</translation>
    </message>
</context>
<context>
    <name>Linesman::Installs::Rehearsal</name>
    <message>
        <source>Waiting for a token of each location…</source>
        <translation>Esperando un token de cada ubicación…</translation>
    </message>
    <message>
        <source>Sending the INSTALL events…</source>
        <translation>Enviando los eventos INSTALL…</translation>
    </message>
    <message>
        <source>Preparing the emulator…</source>
        <translation>Preparando el emulador…</translation>
    </message>
    <message>
        <source>Location %1</source>
        <translation>Ubicación %1</translation>
    </message>
    <message>
        <source>Authorizing the company…</source>
        <translation>Autorizando la empresa…</translation>
    </message>
    <message>
        <source>Uninstalling…</source>
        <translation>Desinstalando…</translation>
    </message>
    <message>
        <source>The event was answered %1, but no token was asked for; the SDK is %2.</source>
        <translation>El evento recibió %1, pero no se pidió ningún token; el SDK es %2.</translation>
    </message>
    <message>
        <source>No token: its INSTALL had no companyId and no userId.</source>
        <translation>Sin token: su INSTALL no tenía companyId ni userId.</translation>
    </message>
    <message>
        <source>No token, and its INSTALL was not answered.</source>
        <translation>Sin token, y su INSTALL no recibió respuesta.</translation>
    </message>
    <message>
        <source>No token: its INSTALL was answered %1, and nothing followed.</source>
        <translation>Sin token: su INSTALL recibió %1 y no siguió nada.</translation>
    </message>
    <message>
        <source>Its token is still kept after the uninstall.</source>
        <translation>Su token sigue guardado tras la desinstalación.</translation>
    </message>
    <message>
        <source>After the uninstall (answered %1) its token was still wanted.</source>
        <translation>Tras la desinstalación (respondida con %1) aún se pedía su token.</translation>
    </message>
    <message>
        <source>Got its token, and dropped it at the uninstall.</source>
        <translation>Obtuvo su token y lo descartó al desinstalar.</translation>
    </message>
    <message>
        <source>Got its token, without companyId in the event.</source>
        <translation>Obtuvo su token, sin companyId en el evento.</translation>
    </message>
    <message>
        <source>Got its token.</source>
        <translation>Obtuvo su token.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::CallWords</name>
    <message>
        <source>The call log was refused: %1.</source>
        <translation>El registro de llamada fue rechazado: %1.</translation>
    </message>
    <message>
        <source>It was posted with type %1: a call log has type Call, conversationProviderId %2 and a call object with from, to and status.</source>
        <translation>Se publicó con el tipo %1: un registro de llamada tiene type Call, conversationProviderId %2 y un objeto call con from, to y status.</translation>
    </message>
    <message>
        <source>An inbound call&apos;s &quot;from&quot; and an outbound call&apos;s &quot;to&quot; must be the phone of a contact, in E.164 (here for example %1): upsert the contact first.</source>
        <translation>El &quot;from&quot; de una llamada entrante y el &quot;to&quot; de una saliente deben ser el teléfono de un contacto, en E.164 (aquí, por ejemplo, %1): crear o actualizar antes el contacto (upsert).</translation>
    </message>
    <message>
        <source>Send type Call, conversationProviderId %1 and a call object with from, to and status, with a token of the app that owns the provider.</source>
        <translation>Enviar type Call, conversationProviderId %1 y un objeto call con from, to y status, con un token de la app dueña del proveedor.</translation>
    </message>
    <message>
        <source>The call log was answered %1, but no message was made.</source>
        <translation>El registro de llamada recibió %1, pero no se creó ningún mensaje.</translation>
    </message>
    <message>
        <source>The call log was posted for another provider.</source>
        <translation>El registro de llamada se publicó para otro proveedor.</translation>
    </message>
    <message>
        <source>The call log went to another contact than the one asked for.</source>
        <translation>El registro de llamada fue a un contacto distinto del solicitado.</translation>
    </message>
    <message>
        <source>Log the call for contact %1, phone %2.</source>
        <translation>Registrar la llamada para el contacto %1, teléfono %2.</translation>
    </message>
    <message>
        <source>The call trigger was answered, but no inbound call was logged within %1.</source>
        <translation>El disparador de llamada recibió respuesta, pero no se registró ninguna llamada entrante en %1.</translation>
    </message>
    <message>
        <source>Log it with POST /conversations/messages/inbound, type Call, conversationProviderId %1 and a call object; look at your bridge&apos;s log for what it did instead.</source>
        <translation>Registrarla con POST /conversations/messages/inbound, type Call, conversationProviderId %1 y un objeto call; ver en el registro del puente qué hizo en su lugar.</translation>
    </message>
    <message>
        <source>No inbound call was logged within %1.</source>
        <translation>No se registró ninguna llamada entrante en %1.</translation>
    </message>
    <message>
        <source>HighLevel sends nothing for calls, so your bridge must start this: call in from %1 while the test waits, or name a call trigger URL, and log it with POST /conversations/messages/inbound.</source>
        <translation>HighLevel no envía nada para las llamadas, así que el puente debe iniciarlo: llamar desde %1 mientras la prueba espera, o indicar una URL que dispare la llamada, y registrarla con POST /conversations/messages/inbound.</translation>
    </message>
    <message>
        <source>No outbound call was logged within %1.</source>
        <translation>No se registró ninguna llamada saliente en %1.</translation>
    </message>
    <message>
        <source>Log a call to %1 with POST /conversations/messages/outbound, type Call; it records the call and dials nothing.</source>
        <translation>Registrar una llamada a %1 con POST /conversations/messages/outbound, type Call; anota la llamada y no marca nada.</translation>
    </message>
    <message>
        <source>The recording was refused: %1.</source>
        <translation>La grabación fue rechazada: %1.</translation>
    </message>
    <message>
        <source>Send {&quot;attachments&quot;:[URL]} with one to five URLs to PUT /conversations/messages/{id}/attachments of a call log.</source>
        <translation>Enviar {&quot;attachments&quot;:[URL]} con una a cinco URL a PUT /conversations/messages/{id}/attachments de un registro de llamada.</translation>
    </message>
    <message>
        <source>No recording was added within %1.</source>
        <translation>No se añadió ninguna grabación en %1.</translation>
    </message>
    <message>
        <source>Add it with PUT /conversations/messages/%1/attachments, or give &quot;attachments&quot; when the call is logged.</source>
        <translation>Añadirla con PUT /conversations/messages/%1/attachments, o indicar &quot;attachments&quot; al registrar la llamada.</translation>
    </message>
    <message>
        <source>The two calls are in different conversations.</source>
        <translation>Las dos llamadas están en conversaciones distintas.</translation>
    </message>
    <message>
        <source>Log both for the same contact: its phone is &quot;from&quot; of the inbound call and &quot;to&quot; of the outbound one.</source>
        <translation>Registrar ambas para el mismo contacto: su teléfono es el &quot;from&quot; de la llamada entrante y el &quot;to&quot; de la saliente.</translation>
    </message>
    <message>
        <source>The conversation does not show both calls.</source>
        <translation>La conversación no muestra ambas llamadas.</translation>
    </message>
    <message>
        <source>No call of the conversation shows a recording.</source>
        <translation>Ninguna llamada de la conversación muestra una grabación.</translation>
    </message>
    <message>
        <source>Check that the calls were not deleted and that no later update replaced the attachments.</source>
        <translation>Comprobar que las llamadas no se eliminaron y que ninguna actualización posterior reemplazó los adjuntos.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::CheckJudgeTexts</name>
    <message>
        <source>The endpoint did not take this delivery in time.</source>
        <translation>El endpoint no aceptó esta entrega a tiempo.</translation>
    </message>
    <message>
        <source>Take several deliveries at the same time: HighLevel does not wait for one before it sends the next.</source>
        <translation>Aceptar varias entregas a la vez: HighLevel no espera una antes de enviar la siguiente.</translation>
    </message>
    <message>
        <source>A delivery without a signature was answered %1 and acted on.</source>
        <translation>Una entrega sin firma recibió %1 y se actuó sobre ella.</translation>
    </message>
    <message>
        <source>A delivery signed with a stranger&apos;s key was answered %1 and acted on.</source>
        <translation>Una entrega firmada con una clave ajena recibió %1 y se actuó sobre ella.</translation>
    </message>
    <message>
        <source>A delivery whose text was changed after it was signed was answered %1 and acted on.</source>
        <translation>Una entrega cuyo texto se cambió después de firmarla recibió %1 y se actuó sobre ella.</translation>
    </message>
    <message>
        <source>A delivery that has only the retired header x-wh-signature was answered %1 and acted on.</source>
        <translation>Una entrega que solo tiene el encabezado retirado x-wh-signature recibió %1 y se actuó sobre ella.</translation>
    </message>
    <message>
        <source>Answer 401 when the header x-ghl-signature is missing, or its value is N/A, and do nothing.</source>
        <translation>Responder 401 cuando falta el encabezado x-ghl-signature o su valor es N/A, y no hacer nada.</translation>
    </message>
    <message>
        <source>Check x-ghl-signature with Ed25519 over the raw body, with HighLevel&apos;s public key (here the emulator&apos;s), and answer 401 when it does not fit.</source>
        <translation>Comprobar x-ghl-signature con Ed25519 sobre el cuerpo sin procesar, con la clave pública de HighLevel (aquí la del emulador), y responder 401 cuando no coincida.</translation>
    </message>
    <message>
        <source>Check the signature over the whole raw body, not over a part of it, and before you use anything in it.</source>
        <translation>Comprobar la firma sobre todo el cuerpo sin procesar, no sobre una parte, y antes de usar nada de él.</translation>
    </message>
    <message>
        <source>Leave x-wh-signature out of your code: on a Delivery URL only x-ghl-signature counts.</source>
        <translation>Dejar x-wh-signature fuera del código: en una Delivery URL solo cuenta x-ghl-signature.</translation>
    </message>
    <message>
        <source>The endpoint gave no answer (%1).</source>
        <translation>El endpoint no respondió (%1).</translation>
    </message>
    <message>
        <source>Answer 401: what is not answered is repeated.</source>
        <translation>Responder 401: lo que no se responde se repite.</translation>
    </message>
    <message>
        <source>The endpoint answered %1 in place of 401.</source>
        <translation>El endpoint respondió %1 en lugar de 401.</translation>
    </message>
    <message>
        <source>Let the handler refuse it with 401 before anything else: an exception on the way is no check.</source>
        <translation>Que el manejador lo rechace con 401 antes que nada: una excepción por el camino no es una comprobación.</translation>
    </message>
    <message>
        <source>A forged delivery was answered %1, as if it had been taken. Nothing was seen to be done with it; whether it went out to a customer cannot be seen from here.</source>
        <translation>Una entrega falsificada recibió %1, como si se hubiera aceptado. No se vio que se hiciera nada con ella; desde aquí no se puede ver si salió hacia un cliente.</translation>
    </message>
    <message>
        <source>Answer 401 when the signature does not hold, so that whoever looks can see that it is checked.</source>
        <translation>Responder 401 cuando la firma no es válida, para que quien mire vea que se comprueba.</translation>
    </message>
    <message>
        <source>A delivery whose signature holds was refused with %1: your bridge checks it over JSON that it wrote anew, not over the bytes that came.</source>
        <translation>Una entrega con firma válida fue rechazada con %1: el puente la comprueba sobre el JSON que reescribió, no sobre los bytes que llegaron.</translation>
    </message>
    <message>
        <source>A delivery whose signature holds was refused with %1: 1.0, a long number or a name that comes twice is not the same after parsing and writing.</source>
        <translation>Una entrega con firma válida fue rechazada con %1: 1.0, un número largo o un nombre repetido no quedan igual tras analizar y reescribir.</translation>
    </message>
    <message>
        <source>Verify the raw body before parsing, never JSON.stringify(body) or json.dumps(): in Express take express.raw({type: &apos;*/*&apos;}) for this route, in NestJS rawBody: true.</source>
        <translation>Verificar el cuerpo sin procesar antes de analizarlo, nunca JSON.stringify(body) ni json.dumps(): en Express usar express.raw({type: &apos;*/*&apos;}) para esta ruta, en NestJS rawBody: true.</translation>
    </message>
    <message>
        <source>A delivery in valid JSON of the same meaning was answered %1.</source>
        <translation>Una entrega en JSON válido con el mismo significado recibió %1.</translation>
    </message>
    <message>
        <source>Parse with a JSON library, and ignore members that you do not know: HighLevel adds some without notice.</source>
        <translation>Analizar con una biblioteca JSON e ignorar los campos desconocidos: HighLevel añade algunos sin avisar.</translation>
    </message>
    <message>
        <source>The endpoint answered %1, and then reported no status for it.</source>
        <translation>El endpoint respondió %1 y luego no informó ningún estado.</translation>
    </message>
    <message>
        <source>Look at your bridge&apos;s log: what follows the answer failed on JSON that is written in another way.</source>
        <translation>Revisar el registro del puente: lo que sigue a la respuesta falló con JSON escrito de otra manera.</translation>
    </message>
    <message numerus="yes">
        <source>One message that was delivered %1 times got %n replies: your bridge acted on the copies, too.</source>
        <translation>
            <numerusform>Un mensaje entregado %1 veces recibió %n respuesta: el puente actuó también sobre las copias.</numerusform>
            <numerusform>Un mensaje entregado %1 veces recibió %n respuestas: el puente actuó también sobre las copias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember each messageId before you begin to work on it, where all your processes see it (a unique key in the database), and answer 200 to a copy.</source>
        <translation>Recordar cada messageId antes de empezar a procesarlo, donde lo vean todos los procesos (una clave única en la base de datos), y responder 200 a una copia.</translation>
    </message>
    <message>
        <source>A copy of a delivery was answered %1.</source>
        <translation>A una copia de una entrega se respondió %1.</translation>
    </message>
    <message>
        <source>Answer 200 to a message that you have seen: anything else is repeated.</source>
        <translation>Responder 200 a un mensaje ya visto: con cualquier otra respuesta se repite.</translation>
    </message>
    <message>
        <source>A message that came twice at once got no reply at all.</source>
        <translation>Un mensaje que llegó dos veces a la vez no obtuvo ninguna respuesta.</translation>
    </message>
    <message>
        <source>Let the first copy win: mark the messageId and go on with the work in one step.</source>
        <translation>Hacer que gane la primera copia: marcar el messageId y seguir con el trabajo en un solo paso.</translation>
    </message>
    <message>
        <source>%1 copies, one reply</source>
        <translation>%1 copias, una respuesta</translation>
    </message>
    <message>
        <source>The endpoint called the API before it answered the delivery: the call was held back, and the answer waited for it.</source>
        <translation>El endpoint llamó a la API antes de responder a la entrega: la llamada quedó retenida y la respuesta la esperó.</translation>
    </message>
    <message>
        <source>Answer 200 first; send, report the status and post the reply from a queue or a thread. A status before the answer comes too early in any case.</source>
        <translation>Responder 200 primero; enviar, informar el estado y publicar la respuesta desde una cola o un hilo. De todos modos, un estado anterior a la respuesta llega demasiado pronto.</translation>
    </message>
    <message>
        <source>The endpoint did nothing for this message.</source>
        <translation>El endpoint no hizo nada con este mensaje.</translation>
    </message>
    <message>
        <source>Look at your bridge&apos;s log at this moment.</source>
        <translation>Revisar el registro del puente en ese momento.</translation>
    </message>
    <message>
        <source>No delivery was answered in less than %1.</source>
        <translation>Ninguna entrega se respondió en menos de %1.</translation>
    </message>
    <message>
        <source>Answer 200 at once and do the work afterwards: HighLevel&apos;s limit was never published, and an answer that it did not wait for is a delivery repeated.</source>
        <translation>Responder 200 de inmediato y hacer el trabajo después: el límite de HighLevel nunca se publicó, y una respuesta que no esperó es una entrega repetida.</translation>
    </message>
    <message>
        <source>This is the official SDK&apos;s webhook middleware: it checks only payloads that carry your appId, and provider deliveries carry none, so it never checks them. Leave it out of the Delivery URL and add, before any express.json(): app.post(&apos;/deliver&apos;, express.raw({type: &apos;*/*&apos;}), (req, res) =&gt; { const ok = crypto.verify(null, req.body, publicKeyPem, Buffer.from(req.get(&apos;x-ghl-signature&apos;) ?? &apos;&apos;, &apos;base64&apos;)); if (!ok) return res.sendStatus(401); res.sendStatus(200); work(JSON.parse(req.body)); });</source>
        <translation>Este es el middleware de webhooks del SDK oficial: solo comprueba los payloads que llevan el appId, y las entregas a proveedores no lo llevan, así que nunca las comprueba. Quitarlo de la Delivery URL y añadir, antes de cualquier express.json(): app.post(&apos;/deliver&apos;, express.raw({type: &apos;*/*&apos;}), (req, res) =&gt; { const ok = crypto.verify(null, req.body, publicKeyPem, Buffer.from(req.get(&apos;x-ghl-signature&apos;) ?? &apos;&apos;, &apos;base64&apos;)); if (!ok) return res.sendStatus(401); res.sendStatus(200); work(JSON.parse(req.body)); });</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::CheckTexts</name>
    <message>
        <source>waiting</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>superado</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>sin probar</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>Clave ajena</translation>
    </message>
    <message>
        <source>Changed byte</source>
        <translation>Byte cambiado</translation>
    </message>
    <message>
        <source>Retired header</source>
        <translation>Encabezado retirado</translation>
    </message>
    <message>
        <source>Odd bytes</source>
        <translation>Bytes raros</translation>
    </message>
    <message>
        <source>Odd members</source>
        <translation>Campos raros</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicado</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Tiempo de respuesta</translation>
    </message>
    <message>
        <source>Answer first</source>
        <translation>Responder primero</translation>
    </message>
    <message>
        <source>Early status</source>
        <translation>Estado prematuro</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Expired token</source>
        <translation>Token vencido</translation>
    </message>
    <message>
        <source>One refresh</source>
        <translation>Una renovación</translation>
    </message>
    <message>
        <source>A delivery without a signature is refused.</source>
        <translation>Se rechaza una entrega sin firma.</translation>
    </message>
    <message>
        <source>A delivery signed with a stranger&apos;s key is refused.</source>
        <translation>Se rechaza una entrega firmada con una clave ajena.</translation>
    </message>
    <message>
        <source>A delivery that was changed after it was signed is refused.</source>
        <translation>Se rechaza una entrega modificada después de firmarse.</translation>
    </message>
    <message>
        <source>A delivery that has only the retired header x-wh-signature is refused.</source>
        <translation>Se rechaza una entrega que solo tiene el encabezado retirado x-wh-signature.</translation>
    </message>
    <message>
        <source>A delivery whose JSON is written in another way (spaces, \u00e9, \/) is taken: the signature is of its bytes.</source>
        <translation>Se acepta una entrega cuyo JSON está escrito de otra manera (espacios, \u00e9, \/): la firma es de sus bytes.</translation>
    </message>
    <message>
        <source>A delivery with further members, 1.0, a number of 23 digits and a name that comes twice is taken.</source>
        <translation>Se acepta una entrega con más campos, 1.0, un número de 23 dígitos y un nombre que aparece dos veces.</translation>
    </message>
    <message>
        <source>A message that comes twice at once, and once more later, is acted on once.</source>
        <translation>Un mensaje que llega dos veces a la vez, y otra vez más tarde, se procesa una sola vez.</translation>
    </message>
    <message>
        <source>A delivery is answered within a second.</source>
        <translation>Una entrega se responde en menos de un segundo.</translation>
    </message>
    <message>
        <source>A delivery is answered before its work is done.</source>
        <translation>Una entrega se responde antes de terminar su trabajo.</translation>
    </message>
    <message>
        <source>A status that HighLevel refuses with 403 for some seconds is tried again.</source>
        <translation>Se vuelve a intentar un estado que HighLevel rechaza con 403 durante unos segundos.</translation>
    </message>
    <message>
        <source>The scopes that the install link asks for are those that the bridge needs.</source>
        <translation>Los scopes que pide el enlace de instalación son los que el puente necesita.</translation>
    </message>
    <message>
        <source>An access token that expires is refreshed, and the refused call repeated.</source>
        <translation>Un token de acceso que vence se renueva, y se repite la llamada rechazada.</translation>
    </message>
    <message>
        <source>Calls that find the token expired at the same time share one refresh.</source>
        <translation>Las llamadas que encuentran vencido el token al mismo tiempo comparten una sola renovación.</translation>
    </message>
    <message>
        <source>Whoever learns the Delivery URL can send messages in your customers&apos; names, at your cost.</source>
        <translation>Quien conozca la Delivery URL puede enviar mensajes en nombre de sus clientes, a costa de usted.</translation>
    </message>
    <message>
        <source>HighLevel sends this header no more, and never sent it to a Delivery URL: who brings it alone is not HighLevel.</source>
        <translation>HighLevel ya no envía este encabezado, y nunca lo envió a una Delivery URL: quien solo trae ese no es HighLevel.</translation>
    </message>
    <message>
        <source>Messages with certain characters are refused in production, and only those.</source>
        <translation>Los mensajes con ciertos caracteres se rechazan en producción, y solo esos.</translation>
    </message>
    <message>
        <source>The day that HighLevel adds a member, every message is refused or lost.</source>
        <translation>El día que HighLevel añada un campo, todos los mensajes se rechazarán o se perderán.</translation>
    </message>
    <message>
        <source>The customer gets the same message twice: HighLevel repeats a delivery whose answer it did not get.</source>
        <translation>El cliente recibe el mismo mensaje dos veces: HighLevel repite una entrega cuya respuesta no recibió.</translation>
    </message>
    <message>
        <source>Under load answers come too late, and HighLevel repeats deliveries that were already acted on.</source>
        <translation>Bajo carga, las respuestas llegan demasiado tarde y HighLevel repite entregas que ya se habían procesado.</translation>
    </message>
    <message>
        <source>The message stays pending forever in the agent&apos;s window, although it was delivered.</source>
        <translation>El mensaje queda pendiente para siempre en la ventana del agente, aunque se entregó.</translation>
    </message>
    <message>
        <source>Every install fails at its first call; a new scope needs a new consent by each customer.</source>
        <translation>Cada instalación falla en su primera llamada; un scope nuevo requiere un nuevo consentimiento de cada cliente.</translation>
    </message>
    <message>
        <source>A day after the install nothing works any more.</source>
        <translation>Un día después de la instalación ya nada funciona.</translation>
    </message>
    <message>
        <source>Refresh tokens work once: the calls that lose the race keep a dead one, and the install is lost half a minute later.</source>
        <translation>Los tokens de renovación sirven una sola vez: las llamadas que pierden la carrera se quedan con uno inválido, y la instalación se pierde medio minuto después.</translation>
    </message>
    <message>
        <source>ProviderOutboundMessage and Webhook Integration Guide pages, 2026-08-30</source>
        <translation>Páginas ProviderOutboundMessage y Webhook Integration Guide, 2026-08-30</translation>
    </message>
    <message>
        <source>ProviderOutboundMessage page, 2026-08-30: verify the bytes as received, before parsing</source>
        <translation>Página ProviderOutboundMessage, 2026-08-30: verificar los bytes tal como se recibieron, antes de analizarlos</translation>
    </message>
    <message>
        <source>Webhook Integration Guide, 2026-08-30: up to twelve retries after anything but 2xx</source>
        <translation>Webhook Integration Guide, 2026-08-30: hasta doce reintentos si la respuesta no es 2xx</translation>
    </message>
    <message>
        <source>Webhook Integration Guide, 2026-08-30: answer at once; the limit was never published</source>
        <translation>Webhook Integration Guide, 2026-08-30: responder de inmediato; el límite nunca se publicó</translation>
    </message>
    <message>
        <source>highlevel-api-docs, issue 4: 403 for some 5 to 10 seconds after the webhook</source>
        <translation>highlevel-api-docs, issue 4: 403 durante unos 5 a 10 segundos después del webhook</translation>
    </message>
    <message>
        <source>Authorization page, 2026-05-27: a token holds the scopes of the link</source>
        <translation>Página Authorization, 2026-05-27: un token tiene los scopes del enlace</translation>
    </message>
    <message>
        <source>OAuth 2.0 page, 2025-10-11: access tokens last about a day</source>
        <translation>Página OAuth 2.0, 2025-10-11: los tokens de acceso duran aproximadamente un día</translation>
    </message>
    <message>
        <source>OAuth 2.0 page, 2025-10-11: a refresh token is good for one use; changelog of 2026: the same request again within 30 seconds gets the same pair</source>
        <translation>Página OAuth 2.0, 2025-10-11: un token de renovación sirve para un solo uso; registro de cambios de 2026: la misma solicitud repetida antes de 30 segundos obtiene el mismo par</translation>
    </message>
    <message>
        <source>Type of replies</source>
        <translation>Tipo de respuestas</translation>
    </message>
    <message>
        <source>A reply has the type that its provider&apos;s kind asks for, whatever type the delivery had.</source>
        <translation>Una respuesta lleva el tipo que pide la clase de su proveedor, sea cual sea el tipo de la entrega.</translation>
    </message>
    <message>
        <source>Your customers&apos; answers are refused, or stand in another channel, on those hosts that write the type in the other way.</source>
        <translation>Las respuestas de los clientes se rechazan, o aparecen en otro canal, en los hosts que escriben el tipo de la otra manera.</translation>
    </message>
    <message>
        <source>highlevel-api-docs, issue 55: type Custom since 2025-07-20; the ProviderOutboundMessage page, 2026-08-30, still says Email or SMS</source>
        <translation>highlevel-api-docs, issue 55: tipo Custom desde 2025-07-20; la página ProviderOutboundMessage, 2026-08-30, todavía dice Email o SMS</translation>
    </message>
    <message>
        <source>HighLevel repeats what was not answered 2xx, up to twelve times, and stops sending to an endpoint that fails too often.</source>
        <translation>HighLevel repite hasta doce veces lo que no se respondió con 2xx, y deja de enviar a un endpoint que falla demasiado a menudo.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ClientCalls</name>
    <message>
        <source>Your program did not call: nothing can be said. Set its base URL to the emulator.</source>
        <translation>El programa no llamó: no se puede decir nada. Establecer el emulador como su URL base.</translation>
    </message>
    <message>
        <source>Your program called, but no refresh succeeded.</source>
        <translation>El programa llamó, pero ninguna renovación tuvo éxito.</translation>
    </message>
    <message>
        <source>The refresh went wrong:</source>
        <translation>La renovación salió mal:</translation>
    </message>
    <message>
        <source>One refresh for the expired token: as it should be.</source>
        <translation>Una renovación por el token vencido: como debe ser.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::DeliveryWords</name>
    <message>
        <source>Nothing listens at %1: the connection was refused.</source>
        <translation>Nada escucha en %1: se rechazó la conexión.</translation>
    </message>
    <message>
        <source>Start your bridge, or correct the port in the endpoint&apos;s URL.</source>
        <translation>Iniciar el puente o corregir el puerto en la URL del endpoint.</translation>
    </message>
    <message>
        <source>The host name in %1 is not known.</source>
        <translation>No se conoce el nombre de host de %1.</translation>
    </message>
    <message>
        <source>Correct the host name in the endpoint&apos;s URL, or check this machine&apos;s DNS.</source>
        <translation>Corregir el nombre de host en la URL del endpoint o revisar el DNS de este equipo.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Sin conexión con %1: %2.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>Sin conexión segura con %1: %2.</translation>
    </message>
    <message>
        <source>That port speaks plain HTTP: write http:// in the endpoint&apos;s URL.</source>
        <translation>Ese puerto habla HTTP simple: escribir http:// en la URL del endpoint.</translation>
    </message>
    <message>
        <source>Serve a certificate that the system trusts and that names this host; HighLevel does not accept another one either.</source>
        <translation>Usar un certificado en el que el sistema confíe y que nombre este host; HighLevel tampoco acepta otro.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2: %3.</source>
        <translation>Sin conexión con %1 en %2: %3.</translation>
    </message>
    <message>
        <source>Check that a firewall lets this machine through and that the address is the one your bridge listens on.</source>
        <translation>Comprobar que un firewall deje pasar a este equipo y que la dirección sea aquella en la que escucha el puente.</translation>
    </message>
    <message>
        <source>No answer within %1. The endpoint took the connection and kept it open.</source>
        <translation>Sin respuesta en %1. El endpoint aceptó la conexión y la mantuvo abierta.</translation>
    </message>
    <message>
        <source>Answer 200 at once and do the work afterwards: send, report the status and post the reply from a queue or a thread.</source>
        <translation>Responder 200 de inmediato y hacer el trabajo después: enviar, informar el estado y publicar la respuesta desde una cola o un hilo.</translation>
    </message>
    <message>
        <source>The endpoint closed the connection without a complete answer (%1).</source>
        <translation>El endpoint cerró la conexión sin una respuesta completa (%1).</translation>
    </message>
    <message>
        <source>Look for a crash or an exception in your bridge&apos;s log at this moment; a handler that fails should still answer with a status.</source>
        <translation>Buscar un fallo o una excepción en el registro del puente en ese momento; un controlador que falla también debe responder con un estado.</translation>
    </message>
    <message>
        <source>The endpoint answered %1 instead of 2xx.</source>
        <translation>El endpoint respondió %1 en lugar de 2xx.</translation>
    </message>
    <message>
        <source>The endpoint answered %1 and sends the delivery elsewhere.</source>
        <translation>El endpoint respondió %1 y envía la entrega a otro lugar.</translation>
    </message>
    <message>
        <source>Take deliveries faster than they come: put them into a queue and answer 200. HighLevel retries with growing pauses, for days.</source>
        <translation>Aceptar las entregas más rápido de lo que llegan: ponerlas en una cola y responder 200. HighLevel reintenta con pausas crecientes, durante días.</translation>
    </message>
    <message>
        <source>This profile sends deliveries without a signature, as HighLevel did until 2026, and your bridge rightly refuses them: test it with a profile that signs them, such as default.</source>
        <translation>Este perfil envía entregas sin firma, como hacía HighLevel hasta 2026, y el puente las rechaza con razón: probarlo con un perfil que las firme, como default.</translation>
    </message>
    <message>
        <source>If your bridge verifies signatures, give it this emulator&apos;s public key (publicKeyPem) and check the raw bytes with Ed25519, before parsing; if it asks for a login, leave the Delivery URL out of it.</source>
        <translation>Si el puente verifica firmas, darle la clave pública de este emulador (publicKeyPem) y comprobar los bytes sin procesar con Ed25519, antes de analizarlos; si pide inicio de sesión, excluir de él la Delivery URL.</translation>
    </message>
    <message>
        <source>Check the path of the endpoint&apos;s URL and that it accepts POST.</source>
        <translation>Comprobar la ruta de la URL del endpoint y que acepte POST.</translation>
    </message>
    <message>
        <source>Look at the body of the answer: your bridge refused a payload in the documented shape.</source>
        <translation>Revisar el cuerpo de la respuesta: el puente rechazó un payload con la forma documentada.</translation>
    </message>
    <message>
        <source>Look at your bridge&apos;s log: its handler failed. Answer 200 even when your own processing fails, and report the message as failed.</source>
        <translation>Revisar el registro del puente: su controlador falló. Responder 200 aunque falle el procesamiento propio e informar el mensaje como fallido.</translation>
    </message>
    <message>
        <source>The emulator reported no delivery within %1.</source>
        <translation>El emulador no informó ninguna entrega en %1.</translation>
    </message>
    <message>
        <source>The endpoint neither refused nor answered: check that the address is the one your bridge listens on, and that its handler answers at once.</source>
        <translation>El endpoint no rechazó ni respondió: comprobar que la dirección sea aquella en la que escucha el puente y que su controlador responda de inmediato.</translation>
    </message>
    <message>
        <source>The endpoint answered after %1; %2 is the limit.</source>
        <translation>El endpoint respondió después de %1; el límite es %2.</translation>
    </message>
    <message>
        <source>Answer 200 at once and do the work afterwards.</source>
        <translation>Responder 200 de inmediato y hacer el trabajo después.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Sin respuesta: %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::HtmlWords</name>
    <message numerus="yes">
        <source>(%n more byte(s))</source>
        <translation>
            <numerusform>(%n byte más)</numerusform>
            <numerusform>(%n bytes más)</numerusform>
        </translation>
    </message>
    <message>
        <source>Check %1: %2</source>
        <translation>Comprobación %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) passed</source>
        <translation>
            <numerusform>%1 de %n comprobación superada</numerusform>
            <numerusform>%1 de %n comprobaciones superadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hop %1, %2: %3</source>
        <translation>Salto %1, %2: %3</translation>
    </message>
    <message>
        <source>Linesman line test: %1</source>
        <translation>Prueba de línea de Linesman: %1</translation>
    </message>
    <message>
        <source>Line test</source>
        <translation>Prueba de línea</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>%1 (built-in reference bridge)</source>
        <translation>%1 (puente de referencia integrado)</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Emulador</translation>
    </message>
    <message>
        <source>Behaviour profile</source>
        <translation>Perfil de comportamiento</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidad</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Hop time-out</source>
        <translation>Límite por salto</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Behaviour of the emulator</source>
        <translation>Comportamiento del emulador</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Interruptor</translation>
    </message>
    <message>
        <source>Where HighLevel&apos;s sources disagree</source>
        <translation>Donde las fuentes de HighLevel no coinciden</translation>
    </message>
    <message>
        <source>Side taken</source>
        <translation>Opción tomada</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Made by Linesman %1. Secrets are masked.</source>
        <translation>Creado por Linesman %1. Los secretos están ocultos.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::LateCheckTexts</name>
    <message>
        <source>taken at the %1. try</source>
        <translation>aceptado en el intento %1</translation>
    </message>
    <message>
        <source>reported after the window</source>
        <translation>informado después de la ventana</translation>
    </message>
    <message numerus="yes">
        <source>The status came too early, was refused with %1, and was tried %n time(s).</source>
        <translation>
            <numerusform>El estado llegó demasiado pronto, se rechazó con %1 y se intentó %n vez.</numerusform>
            <numerusform>El estado llegó demasiado pronto, se rechazó con %1 y se intentó %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>No status was reported for this message.</source>
        <translation>No se informó ningún estado para este mensaje.</translation>
    </message>
    <message>
        <source>Retry a 403 with growing pauses for about 30 seconds before you give up: a message becomes updatable some seconds after its webhook.</source>
        <translation>Reintentar un 403 con pausas crecientes durante unos 30 segundos antes de desistir: un mensaje se puede actualizar unos segundos después de su webhook.</translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation>renovado</translation>
    </message>
    <message>
        <source>signed in anew</source>
        <translation>sesión iniciada de nuevo</translation>
    </message>
    <message>
        <source>a token of its own for each message</source>
        <translation>un token propio para cada mensaje</translation>
    </message>
    <message>
        <source>The refresh was refused: %1.</source>
        <translation>Se rechazó la renovación: %1.</translation>
    </message>
    <message>
        <source>Keep the refresh token of each reply, and send it once, with client id and secret as a form.</source>
        <translation>Guardar el token de renovación de cada respuesta y enviarlo una sola vez, con client id y secret como formulario.</translation>
    </message>
    <message numerus="yes">
        <source>The token was refreshed, but the call that had been refused was not repeated: %1 of %n message(s) got a status.</source>
        <translation>
            <numerusform>El token se renovó, pero la llamada rechazada no se repitió: %1 de %n mensaje obtuvo un estado.</numerusform>
            <numerusform>El token se renovó, pero la llamada rechazada no se repitió: %1 de %n mensajes obtuvieron un estado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat the call once with the new token.</source>
        <translation>Repetir la llamada una vez con el token nuevo.</translation>
    </message>
    <message>
        <source>The access token had expired (401), and nothing refreshed it.</source>
        <translation>El token de acceso había vencido (401) y nada lo renovó.</translation>
    </message>
    <message>
        <source>On a 401 refresh once with POST /oauth/token, grant_type refresh_token, keep both tokens of the reply, and repeat the call.</source>
        <translation>Ante un 401, renovar una vez con POST /oauth/token, grant_type refresh_token, guardar ambos tokens de la respuesta y repetir la llamada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s) got a status after the token had expired.</source>
        <translation>
            <numerusform>%1 de %n mensaje obtuvo un estado después de vencer el token.</numerusform>
            <numerusform>%1 de %n mensajes obtuvieron un estado después de vencer el token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at your bridge&apos;s log at this moment.</source>
        <translation>Revisar el registro del puente en ese momento.</translation>
    </message>
    <message>
        <source>Nothing was refreshed.</source>
        <translation>No se renovó nada.</translation>
    </message>
    <message numerus="yes">
        <source>One refresh token was sent %n time(s) at the same moment.</source>
        <translation>
            <numerusform>Un token de renovación se envió %n vez en el mismo momento.</numerusform>
            <numerusform>Un token de renovación se envió %n veces en el mismo momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let one refresh run per location, and all other calls wait for its result; with several processes, take a lock in the database.</source>
        <translation>Ejecutar una sola renovación por ubicación y hacer que las demás llamadas esperen su resultado; con varios procesos, tomar un bloqueo en la base de datos.</translation>
    </message>
    <message>
        <source>A call was refused for want of the scope %1.</source>
        <translation>Se rechazó una llamada por falta del scope %1.</translation>
    </message>
    <message>
        <source>Add the scope to the app in the developer portal and to the install link, then let each customer consent again.</source>
        <translation>Añadir el scope a la app en el portal de desarrolladores y al enlace de instalación, y pedir a cada cliente que vuelva a dar su consentimiento.</translation>
    </message>
    <message>
        <source>The access token had expired (401), and your bridge signed in anew in place of a refresh: at HighLevel that takes a person at the consent page.</source>
        <translation>El token de acceso había caducado (401) y su bridge volvió a iniciar sesión en lugar de renovarlo: en HighLevel eso requiere a una persona en la página de consentimiento.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::LineTestSession</name>
    <message>
        <source>Leave the name and password out of the address.</source>
        <translation>Quitar el nombre y la contraseña de la dirección.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address.</source>
        <translation>&quot;%1&quot; no es una dirección http ni https.</translation>
    </message>
    <message>
        <source>A call trigger belongs to an endpoint of your own.</source>
        <translation>Un disparador de llamadas corresponde a un endpoint propio.</translation>
    </message>
    <message>
        <source>Choose at least one provider kind.</source>
        <translation>Elegir al menos un tipo de proveedor.</translation>
    </message>
    <message>
        <source>App events go to the Delivery URL, too: a bridge that takes InboundMessage for a message answers its own replies without end. Give them another path, or look at &quot;type&quot; first.</source>
        <translation>Los eventos de la app también van a la Delivery URL: un puente que toma InboundMessage por un mensaje responde sin fin a sus propias respuestas. Darles otra ruta o mirar antes «type».</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::Pulse</name>
    <message>
        <source>Not tested: this machine was too busy, and Linesman itself came to its turn too late.</source>
        <translation>Sin probar: este equipo estaba demasiado ocupado y al propio Linesman le llegó tarde el turno.</translation>
    </message>
    <message>
        <source>Run it again when less runs beside it.</source>
        <translation>Repítala cuando haya menos programas en marcha.</translation>
    </message>
    <message>
        <source>Not known: this machine was too busy for a part of it.</source>
        <translation>No se sabe: este equipo estaba demasiado ocupado para una parte.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::RefusalTexts</name>
    <message>
        <source>The access token has expired: refresh it once with POST /oauth/token and grant_type refresh_token, keep both tokens of the reply, then repeat the call.</source>
        <translation>El token de acceso venció: renovarlo una vez con POST /oauth/token y grant_type refresh_token, guardar ambos tokens de la respuesta y repetir la llamada.</translation>
    </message>
    <message>
        <source>The token was revoked: the app was uninstalled, or reset the emulator meanwhile. Install it again.</source>
        <translation>El token fue revocado: la app se desinstaló o el emulador se restableció entretanto. Instalarla de nuevo.</translation>
    </message>
    <message>
        <source>The call brought no token: send &quot;Authorization: Bearer&quot; and the location&apos;s access token.</source>
        <translation>La llamada no trajo token: enviar &quot;Authorization: Bearer&quot; y el token de acceso de la ubicación.</translation>
    </message>
    <message>
        <source>This emulator never gave that token: use its client id and secret, and a fresh code from its authorize URL.</source>
        <translation>Este emulador nunca dio ese token: usar su client id y secret, y un código nuevo de su URL de autorización.</translation>
    </message>
    <message>
        <source>This is an agency&apos;s token, and the call needs a location&apos;s: get one with POST /oauth/locationToken for the payload&apos;s locationId.</source>
        <translation>Este es un token de agencia y la llamada necesita uno de ubicación: obtenerlo con POST /oauth/locationToken para el locationId del payload.</translation>
    </message>
    <message>
        <source>This is a location&apos;s token, and the call needs an agency&apos;s.</source>
        <translation>Este es un token de ubicación y la llamada necesita uno de agencia.</translation>
    </message>
    <message>
        <source>The token lacks the scope %1: ask for it in the install link, add it to the app in the developer portal, then consent again.</source>
        <translation>Al token le falta el scope %1: pedirlo en el enlace de instalación, añadirlo a la app en el portal de desarrolladores y volver a dar el consentimiento.</translation>
    </message>
    <message>
        <source>Send the header Version, for example 2021-07-28.</source>
        <translation>Enviar el encabezado Version, por ejemplo 2021-07-28.</translation>
    </message>
    <message>
        <source>Contact, message and token must be of one location: keep a token for each locationId, and take that of the payload.</source>
        <translation>Contacto, mensaje y token deben ser de una misma ubicación: guardar un token por cada locationId y usar el del payload.</translation>
    </message>
    <message>
        <source>The body was not read, since it came without a Content-Type: send Content-Type: application/json.</source>
        <translation>El cuerpo no se leyó porque llegó sin Content-Type: enviar Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The body was not read, since its Content-Type is %1: send Content-Type: application/json.</source>
        <translation>El cuerpo no se leyó porque su Content-Type es %1: enviar Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The header Version names none of HighLevel&apos;s versions: send 2021-07-28, or v3.</source>
        <translation>La cabecera Version no nombra ninguna de las versiones de HighLevel: envíe 2021-07-28 o v3.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ReplyTypeTexts</name>
    <message>
        <source>Choose the reply&apos;s type by the provider that the payload&apos;s conversationProviderId names (SMS, Email; Custom for an extra channel), and never copy the payload&apos;s type.</source>
        <translation>Elegir el tipo de la respuesta según el proveedor que indica el conversationProviderId del payload (SMS, Email; Custom para un canal adicional), y nunca copiar el tipo del payload.</translation>
    </message>
    <message>
        <source>A delivery of this channel came with type %1, and the reply was posted as type %2: it went to another channel.</source>
        <translation>Una entrega de este canal llegó con el tipo %1, y la respuesta se publicó con el tipo %2: fue a otro canal.</translation>
    </message>
    <message>
        <source>A delivery of this channel came with type %1, and was not taken (%2).</source>
        <translation>Una entrega de este canal llegó con el tipo %1 y no se aceptó (%2).</translation>
    </message>
    <message>
        <source>A delivery of this channel came with type %1, and the reply was posted as type %2: %3.</source>
        <translation>Una entrega de este canal llegó con el tipo %1, y la respuesta se publicó con el tipo %2: %3.</translation>
    </message>
    <message>
        <source>A delivery of this channel came with type %1, and got no reply.</source>
        <translation>Una entrega de este canal llegó con el tipo %1 y no obtuvo respuesta.</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) were posted with a type that was refused, before one with another type was taken.</source>
        <translation>
            <numerusform>Se publicó %n respuesta con un tipo que fue rechazado, antes de que se aceptara una con otro tipo.</numerusform>
            <numerusform>Se publicaron %n respuestas con un tipo que fue rechazado, antes de que se aceptara una con otro tipo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember for each provider which type was taken: every refused try counts against your rate limit.</source>
        <translation>Recordar para cada proveedor qué tipo se aceptó: cada intento rechazado cuenta para el límite de frecuencia.</translation>
    </message>
    <message>
        <source>The replies were posted as type SMS. The documentation has it so, and the emulator takes it; live HighLevel was seen to refuse it with 400 (switch C1).</source>
        <translation>Las respuestas se enviaron con el tipo SMS. Así lo dice la documentación y el emulador lo acepta; se observó que HighLevel lo rechaza con 400 (interruptor C1).</translation>
    </message>
    <message>
        <source>Post replies of an extra SMS channel as type Custom with its conversationProviderId; where a host refuses that, fall back to SMS and remember it.</source>
        <translation>Envíe las respuestas de un canal SMS adicional con el tipo Custom y su conversationProviderId; donde un host lo rechace, recurra a SMS y recuérdelo.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ReplyWords</name>
    <message>
        <source>Post it with type SMS and this contactId, without a conversationProviderId.</source>
        <translation>Publicarlo con type SMS y este contactId, sin conversationProviderId.</translation>
    </message>
    <message>
        <source>Post it with type SMS or, as live HighLevel asks since 2026, Custom, and conversationProviderId %1.</source>
        <translation>Publicarlo con type SMS o, como pide HighLevel en vivo desde 2026, Custom, y conversationProviderId %1.</translation>
    </message>
    <message>
        <source>Post it with type Email, html and subject, without a conversationProviderId.</source>
        <translation>Publicarlo con type Email, html y subject, sin conversationProviderId.</translation>
    </message>
    <message>
        <source>Post it with type Custom and conversationProviderId %1; type Email would file it under the default e-mail.</source>
        <translation>Publicarlo con type Custom y conversationProviderId %1; type Email lo archivaría en el correo predeterminado.</translation>
    </message>
    <message>
        <source>Post it with type Call, a call object and conversationProviderId %1.</source>
        <translation>Publicarlo con type Call, un objeto call y conversationProviderId %1.</translation>
    </message>
    <message>
        <source>The reply was refused: %1.</source>
        <translation>La respuesta fue rechazada: %1.</translation>
    </message>
    <message>
        <source>Post it with type Custom and conversationProviderId %1: an extra SMS channel does not take SMS here.</source>
        <translation>Publicarlo con type Custom y conversationProviderId %1: un canal SMS adicional no acepta SMS aquí.</translation>
    </message>
    <message>
        <source>Use the payload&apos;s contactId, here %1, or look the contact up by its phone.</source>
        <translation>Usar el contactId del payload, aquí %1, o buscar el contacto por su teléfono.</translation>
    </message>
    <message>
        <source>Send a location token of the app that owns the provider, with the scope conversations/message.write and a Version header.</source>
        <translation>Enviar un token de ubicación de la app dueña del proveedor, con el scope conversations/message.write y un encabezado Version.</translation>
    </message>
    <message>
        <source>Put right the fields that the answer names: add those that should not be empty, leave out those that should not exist, and an empty attachments array.</source>
        <translation>Corregir los campos que nombra la respuesta: añadir los que no deben estar vacíos, quitar los que no deben existir y un array attachments vacío.</translation>
    </message>
    <message>
        <source>The reply was answered %1, but no message was made.</source>
        <translation>La respuesta recibió %1, pero no se creó ningún mensaje.</translation>
    </message>
    <message>
        <source>The reply was posted as type %1 without a provider id, and so went to another channel.</source>
        <translation>La respuesta se publicó con el tipo %1 sin id de proveedor, y por eso fue a otro canal.</translation>
    </message>
    <message>
        <source>The reply was posted as type %1 for provider %2, another channel than the message&apos;s.</source>
        <translation>La respuesta se publicó con el tipo %1 para el proveedor %2, un canal distinto del canal del mensaje.</translation>
    </message>
    <message>
        <source>The reply was posted to another contact or conversation (%1).</source>
        <translation>La respuesta se publicó en otro contacto o conversación (%1).</translation>
    </message>
    <message>
        <source>Use the payload&apos;s contactId, here %1, when you post the reply.</source>
        <translation>Usar el contactId del payload, aquí %1, al publicar la respuesta.</translation>
    </message>
    <message>
        <source>The reply was posted with direction &quot;outbound&quot;.</source>
        <translation>La respuesta se publicó con direction &quot;outbound&quot;.</translation>
    </message>
    <message>
        <source>Leave direction out, or send &quot;inbound&quot;.</source>
        <translation>Omitir direction o enviar &quot;inbound&quot;.</translation>
    </message>
    <message>
        <source>The endpoint posted no inbound reply within %1.</source>
        <translation>El endpoint no publicó ninguna respuesta entrante en %1.</translation>
    </message>
    <message>
        <source>Let your bridge answer the message &quot;Line test&quot; with POST /conversations/messages/inbound. %1</source>
        <translation>Hacer que el puente responda al mensaje &quot;Prueba de línea&quot; con POST /conversations/messages/inbound. %1</translation>
    </message>
    <message>
        <source>The conversation does not show the message that was sent.</source>
        <translation>La conversación no muestra el mensaje que se envió.</translation>
    </message>
    <message>
        <source>The conversation does not show the reply.</source>
        <translation>La conversación no muestra la respuesta.</translation>
    </message>
    <message>
        <source>Check that the reply names the contact of the message and is not deleted.</source>
        <translation>Comprobar que la respuesta nombra el contacto del mensaje y no está eliminada.</translation>
    </message>
    <message>
        <source>Message and reply are in different conversations.</source>
        <translation>El mensaje y la respuesta están en conversaciones distintas.</translation>
    </message>
    <message>
        <source>Name the message&apos;s contactId, or its conversationId, in the reply.</source>
        <translation>Indicar en la respuesta el contactId del mensaje o su conversationId.</translation>
    </message>
    <message>
        <source>The reply stands before the message that it answers.</source>
        <translation>La respuesta aparece antes del mensaje al que responde.</translation>
    </message>
    <message>
        <source>Leave &quot;date&quot; out of the reply, or send the real time in UTC: it was dated too early.</source>
        <translation>Omitir &quot;date&quot; en la respuesta o enviar la hora real en UTC: tenía una fecha anterior a la debida.</translation>
    </message>
    <message numerus="yes">
        <source>The thread holds the same reply %n time(s).</source>
        <translation>
            <numerusform>El hilo contiene la misma respuesta %n vez.</numerusform>
            <numerusform>El hilo contiene la misma respuesta %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Act once per messageId: remember those you have seen, also across threads.</source>
        <translation>Actuar una vez por messageId: recordar los ya vistos, también entre hilos de ejecución.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ResultWords</name>
    <message>
        <source>running</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <extracomment>A duration in milliseconds</extracomment>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <extracomment>A duration in seconds</extracomment>
        <translation>%1 s</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed.</source>
        <translation>
            <numerusform>%n comprobación falló.</numerusform>
            <numerusform>%n comprobaciones fallaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) warn.</source>
        <translation>
            <numerusform>%n comprobación advierte.</numerusform>
            <numerusform>%n comprobaciones advierten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n comprobación superada.</numerusform>
            <numerusform>%n comprobaciones superadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n kind(s) done.</source>
        <translation>
            <numerusform>%1 de %n tipo hecho.</numerusform>
            <numerusform>%1 de %n tipos hechos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n kind(s) passed in %2, the rest was skipped.</source>
        <translation>
            <numerusform>%1 de %n tipo superado en %2, el resto se omitió.</numerusform>
            <numerusform>%1 de %n tipos superados en %2, el resto se omitió.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) passed in %1.</source>
        <translation>
            <numerusform>%n tipo superado en %1.</numerusform>
            <numerusform>%n tipos superados en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n kind(s) passed in %2.</source>
        <translation>
            <numerusform>%1 de %n tipo superado en %2.</numerusform>
            <numerusform>%1 de %n tipos superados en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was tested: every kind was skipped.</source>
        <translation>No se probó nada: se omitieron todos los tipos.</translation>
    </message>
    <message>
        <source>Cancelled after %1.</source>
        <translation>Cancelado tras %1.</translation>
    </message>
    <message>
        <source>The kind(s) %1.</source>
        <translation>Los tipos: %1.</translation>
    </message>
    <message>
        <source>Signatures, duplicates, early statuses and tokens (depth strict tests them).</source>
        <translation>Firmas, duplicados, estados prematuros y tokens (los prueba la profundidad strict).</translation>
    </message>
    <message>
        <source>Of the checks: %1.</source>
        <translation>De las comprobaciones: %1.</translation>
    </message>
    <message>
        <source>HighLevel itself.</source>
        <translation>El propio HighLevel.</translation>
    </message>
    <message>
        <source>Outages, rate limits and other troubles that need drills; HighLevel itself.</source>
        <translation>Caídas, límites de frecuencia y otros problemas que requieren simulacros; el propio HighLevel.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::Run</name>
    <message>
        <source>The call trigger %1 answered %2.</source>
        <translation>El disparador de llamada %1 respondió %2.</translation>
    </message>
    <message>
        <source>The call trigger %1 could not be reached.</source>
        <translation>No se pudo llegar al disparador de llamada %1.</translation>
    </message>
    <message>
        <source>Let it accept a POST with JSON and answer 2xx, or leave the trigger out and make the call yourself.</source>
        <translation>Que acepte un POST con JSON y responda 2xx; o prescindir del disparador y hacer la llamada a mano.</translation>
    </message>
    <message>
        <source>HighLevel sends nothing for calls, so this test cannot start one.</source>
        <translation>HighLevel no envía nada para las llamadas, así que esta prueba no puede iniciar ninguna.</translation>
    </message>
    <message>
        <source>Name a call trigger URL of your bridge, or choose the Call kind alone and make a call from %1 while it waits.</source>
        <translation>Indicar una URL del puente que dispare la llamada, o elegir solo el tipo Llamada y llamar desde %1 mientras espera.</translation>
    </message>
    <message>
        <source>The profile %1 sends deliveries without a signature, as HighLevel did until 2026.</source>
        <translation>El perfil %1 envía entregas sin firma, como hacía HighLevel hasta 2026.</translation>
    </message>
    <message>
        <source>Refused for the same reason as odd bytes.</source>
        <translation>Rechazado por el mismo motivo que los bytes inusuales.</translation>
    </message>
    <message>
        <source>Your bridge still wants the retired header x-wh-signature, which HighLevel sends no more: check x-ghl-signature with Ed25519 over the raw body.</source>
        <translation>El puente aún exige el encabezado retirado x-wh-signature, que HighLevel ya no envía: comprobar x-ghl-signature con Ed25519 sobre el cuerpo sin procesar.</translation>
    </message>
    <message>
        <source>Your bridge checks the signature over JSON that it wrote anew with spaces, as Python&apos;s json.dumps() does: check the raw body, before parsing.</source>
        <translation>El puente comprueba la firma sobre JSON que reescribió con espacios, como json.dumps() de Python: comprobar el cuerpo sin procesar, antes de analizarlo.</translation>
    </message>
    <message>
        <source>The endpoint used no OAuth token that could expire.</source>
        <translation>El endpoint no usó ningún token OAuth que pudiera vencer.</translation>
    </message>
    <message>
        <source>The emulator grants all scopes of the app, whatever the link asks for.</source>
        <translation>El emulador concede todos los scopes de la app, pida lo que pida el enlace.</translation>
    </message>
    <message>
        <source>The emulator did not send: %1.</source>
        <translation>El emulador no envió: %1.</translation>
    </message>
    <message>
        <source>Check that the provider is selected in the location and that the contact has a phone and an e-mail.</source>
        <translation>Comprobar que el proveedor está seleccionado en la ubicación y que el contacto tiene teléfono y correo.</translation>
    </message>
    <message>
        <source>The test was cancelled before this hop.</source>
        <translation>La prueba se canceló antes de este salto.</translation>
    </message>
    <message>
        <source>Run the test again.</source>
        <translation>Ejecutar la prueba de nuevo.</translation>
    </message>
    <message>
        <source>The emulator has no provider of this kind in a location with the app, or no such contact.</source>
        <translation>El emulador no tiene un proveedor de este tipo en una ubicación con la app, o no tiene tal contacto.</translation>
    </message>
    <message>
        <source>Start it with a fixture that has one, or choose other kinds.</source>
        <translation>Iniciarlo con un fixture que lo tenga, o elegir otros tipos.</translation>
    </message>
    <message>
        <source>An earlier hop failed.</source>
        <translation>Falló un salto anterior.</translation>
    </message>
    <message>
        <source>The test was cancelled in this hop.</source>
        <translation>La prueba se canceló en este salto.</translation>
    </message>
    <message>
        <source>The emulator stopped answering: %1</source>
        <translation>El emulador dejó de responder: %1</translation>
    </message>
    <message>
        <source>Start the emulator again, then run the test again.</source>
        <translation>Iniciar de nuevo el emulador y luego ejecutar la prueba de nuevo.</translation>
    </message>
    <message>
        <source>Line test %1: Café ü 1/2, please reply</source>
        <extracomment>Text of a message of the line test. Keep the letters that are not ASCII and the slash: they are part of the test</extracomment>
        <translation>Prueba de línea %1: Café ü 1/2, responder por favor</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::StatusWords</name>
    <message>
        <source>The endpoint called the API, but reported no status for this message within %1.</source>
        <translation>El endpoint llamó a la API, pero no informó ningún estado de este mensaje en %1.</translation>
    </message>
    <message>
        <source>The endpoint answered, and then called nothing within %1.</source>
        <translation>El endpoint respondió y luego no llamó a nada en %1.</translation>
    </message>
    <message>
        <source>After sending, call PUT /conversations/messages/%1/status with {&quot;status&quot;:&quot;delivered&quot;} on the emulator&apos;s base URL and your app&apos;s token.</source>
        <translation>Después de enviar, llamar a PUT /conversations/messages/%1/status con {&quot;status&quot;:&quot;delivered&quot;} en la URL base del emulador y con el token de la app.</translation>
    </message>
    <message>
        <source>The endpoint got no token: %1.</source>
        <translation>El endpoint no obtuvo ningún token: %1.</translation>
    </message>
    <message>
        <source>Use the emulator&apos;s client id and secret, a fresh code from its authorize URL, and a redirect URL that is registered there.</source>
        <translation>Usar el client id y el secret del emulador, un código nuevo de su URL de autorización y una URL de redirección registrada allí.</translation>
    </message>
    <message>
        <source>The status was refused: %1.</source>
        <translation>El estado fue rechazado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The status came too early: %1. It was tried %n time(s).</source>
        <translation>
            <numerusform>El estado llegó demasiado pronto: %1. Se intentó %n vez.</numerusform>
            <numerusform>El estado llegó demasiado pronto: %1. Se intentó %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry a 403 with growing pauses for about 30 seconds before you give up: a message becomes updatable some seconds after its webhook.</source>
        <translation>Reintentar un 403 con pausas crecientes durante unos 30 segundos antes de desistir: un mensaje se puede actualizar unos segundos después de su webhook.</translation>
    </message>
    <message>
        <source>The status came with the token of another app: %1.</source>
        <translation>El estado llegó con el token de otra app: %1.</translation>
    </message>
    <message>
        <source>Report statuses with an OAuth token of the app that owns the provider; a private integration token does not do either.</source>
        <translation>Informar los estados con un token OAuth de la app dueña del proveedor; un token de integración privada tampoco sirve.</translation>
    </message>
    <message>
        <source>The status named a message that does not exist: %1.</source>
        <translation>El estado nombraba un mensaje que no existe: %1.</translation>
    </message>
    <message>
        <source>Put the payload&apos;s messageId into the path, not emailMessageId and not an id of your own; here it is %1.</source>
        <translation>Poner en la ruta el messageId del payload, no emailMessageId ni un id propio; aquí es %1.</translation>
    </message>
    <message>
        <source>The token was refused: %1.</source>
        <translation>El token fue rechazado: %1.</translation>
    </message>
    <message>
        <source>Send &quot;Authorization: Bearer&quot; with a location token of this emulator, the scope conversations/message.write and a Version header.</source>
        <translation>Enviar &quot;Authorization: Bearer&quot; con un token de ubicación de este emulador, el scope conversations/message.write y un encabezado Version.</translation>
    </message>
    <message>
        <source>Send a JSON object with &quot;status&quot;: delivered, failed, pending or read; map sent and queued to pending, undelivered to failed.</source>
        <translation>Enviar un objeto JSON con &quot;status&quot;: delivered, failed, pending o read; convertir sent y queued en pending, undelivered en failed.</translation>
    </message>
    <message>
        <source>The status was reported for another message (%1).</source>
        <translation>El estado se informó para otro mensaje (%1).</translation>
    </message>
    <message>
        <source>Put the payload&apos;s messageId into the path; here it is %1.</source>
        <translation>Poner en la ruta el messageId del payload; aquí es %1.</translation>
    </message>
    <message>
        <source>The endpoint reported &quot;pending&quot; and nothing after it within %1.</source>
        <translation>El endpoint informó &quot;pending&quot; y nada más en %1.</translation>
    </message>
    <message>
        <source>Report &quot;delivered&quot; or &quot;failed&quot; once your carrier has answered: the message is pending from the start.</source>
        <translation>Informar &quot;delivered&quot; o &quot;failed&quot; cuando el operador haya respondido: el mensaje está en pending desde el principio.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; was accepted, but the message does not show it.</source>
        <translation>El estado &quot;%1&quot; fue aceptado, pero el mensaje no lo muestra.</translation>
    </message>
    <message>
        <source>Check whether something else changes this message; then run the test again.</source>
        <translation>Comprobar si algo más modifica este mensaje; luego ejecutar la prueba de nuevo.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::Words</name>
    <message>
        <source>Send</source>
        <extracomment>A hop of the line test: a user sends a message</extracomment>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Deliver</source>
        <extracomment>A hop of the line test: the webhook reaches the endpoint</extracomment>
        <translation>Entregar</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>A hop of the line test: the endpoint answers</extracomment>
        <translation>Acuse</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A hop of the line test: the endpoint reports a message status</extracomment>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>A hop of the line test: the endpoint posts a reply</extracomment>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Call in</source>
        <extracomment>A hop of the line test: the log of a call that came in</extracomment>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>Call out</source>
        <extracomment>A hop of the line test: the log of a call that went out</extracomment>
        <translation>Llamada saliente</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>A hop of the line test: the recording of a call</extracomment>
        <translation>Grabación</translation>
    </message>
    <message>
        <source>Thread</source>
        <extracomment>A hop of the line test: the conversation shows everything</extracomment>
        <translation>Hilo</translation>
    </message>
    <message>
        <source>A user sends a message in HighLevel.</source>
        <translation>Un usuario envía un mensaje en HighLevel.</translation>
    </message>
    <message>
        <source>The delivery reaches the endpoint.</source>
        <translation>La entrega llega al endpoint.</translation>
    </message>
    <message>
        <source>The endpoint answers 2xx in time.</source>
        <translation>El endpoint responde 2xx a tiempo.</translation>
    </message>
    <message>
        <source>The endpoint reports a status and the message shows it.</source>
        <translation>El endpoint informa un estado y el mensaje lo muestra.</translation>
    </message>
    <message>
        <source>The endpoint posts an inbound reply.</source>
        <translation>El endpoint publica una respuesta entrante.</translation>
    </message>
    <message>
        <source>The thread holds both, in order, in the right conversation.</source>
        <translation>El hilo contiene ambos, en orden y en la conversación correcta.</translation>
    </message>
    <message>
        <source>The log of an inbound call is posted.</source>
        <translation>Se publica el registro de una llamada entrante.</translation>
    </message>
    <message>
        <source>An external outbound call is posted.</source>
        <translation>Se publica una llamada saliente externa.</translation>
    </message>
    <message>
        <source>A recording is added to one of the calls.</source>
        <translation>Se añade una grabación a una de las llamadas.</translation>
    </message>
    <message>
        <source>The thread holds both calls and the recording.</source>
        <translation>El hilo contiene ambas llamadas y la grabación.</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a hop</extracomment>
        <translation>en espera</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a hop</extracomment>
        <translation>en curso</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>State of a hop</extracomment>
        <translation>superado</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a hop</extracomment>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>State of a hop</extracomment>
        <translation>omitido</translation>
    </message>
    <message>
        <source>The message stays pending in the conversation. HighLevel sends app events again after any answer but 2xx and after none: up to twelve times, with growing pauses over days; a failed one can also be resent by hand from the developer portal&apos;s log for 30 days. Whether Delivery URLs are retried too is not said, nor how long HighLevel waits for an answer. Until spring 2026 only a 429 was retried. (Webhook Integration Guide and Webhook Logs Dashboard, 2026-08-30)</source>
        <translation>El mensaje queda en pending en la conversación. HighLevel reenvía los eventos de la app tras cualquier respuesta que no sea 2xx y cuando no hay respuesta: hasta doce veces, con pausas crecientes durante días; uno fallido también se puede reenviar a mano desde el registro del portal de desarrolladores durante 30 días. No se dice si las Delivery URL también se reintentan ni cuánto espera HighLevel una respuesta. Hasta la primavera de 2026 solo se reintentaba un 429. (Webhook Integration Guide y Webhook Logs Dashboard, 2026-08-30)</translation>
    </message>
    <message>
        <source>A message can be updated some 5 to 10 seconds after its webhook; before that HighLevel answers 403 (401 until 2025-06-24). Bridges retry for about 30 seconds. (highlevel-api-docs, issue 4)</source>
        <translation>Un mensaje se puede actualizar unos 5 a 10 segundos después de su webhook; antes HighLevel responde 403 (401 hasta 2025-06-24). Los puentes reintentan durante unos 30 segundos. (highlevel-api-docs, issue 4)</translation>
    </message>
    <message>
        <source>Only tokens of the marketplace app that owns the provider may change a message&apos;s status; another app&apos;s token or a private integration token gets 401. (Conversation Providers page, 2026-08-30)</source>
        <translation>Solo los tokens de la app del marketplace dueña del proveedor pueden cambiar el estado de un mensaje; el token de otra app o un token de integración privada recibe 401. (Página Conversation Providers, 2026-08-30)</translation>
    </message>
    <message>
        <source>Without a status update the message stays pending for the agent who wrote it. (Update the status of a message, conversations.json, 2026-06-19)</source>
        <translation>Sin una actualización de estado, el mensaje queda en pending para el agente que lo escribió. (Update the status of a message, conversations.json, 2026-06-19)</translation>
    </message>
    <message>
        <source>HighLevel refuses a reply whose type does not fit the provider, or files it under the default channel. Email channels and, since 2026, most extra SMS channels post as Custom with their conversationProviderId. (Conversation Providers page, 2026-08-30; bridges seen in 2026)</source>
        <translation>HighLevel rechaza una respuesta cuyo tipo no corresponde al proveedor, o la archiva en el canal predeterminado. Los canales de correo y, desde 2026, la mayoría de los canales SMS adicionales publican como Custom con su conversationProviderId. (Página Conversation Providers, 2026-08-30; puentes vistos en 2026)</translation>
    </message>
    <message>
        <source>A 201 with an empty body was seen when the provider id was missing, and then no message exists: a reply counts only when the answer names a messageId. (highlevel-api-docs, issue 70)</source>
        <translation>Se vio un 201 con el cuerpo vacío cuando faltaba el id del proveedor, y entonces no existe ningún mensaje: una respuesta solo cuenta cuando se devuelve un messageId. (highlevel-api-docs, issue 70)</translation>
    </message>
    <message>
        <source>HighLevel shows both copies. It sends no idempotency key with provider deliveries: remember the messageId and act once. (Webhook Authentication page, 2026-06-19)</source>
        <translation>HighLevel muestra ambas copias. No envía ninguna clave de idempotencia con las entregas a proveedores: recordar el messageId y actuar una vez. (Página Webhook Authentication, 2026-06-19)</translation>
    </message>
    <message>
        <source>HighLevel posts each message of a user, workflow or bulk action to the provider&apos;s Delivery URL, and expects a 2xx at once. (ProviderOutboundMessage page, 2026-08-30)</source>
        <translation>HighLevel envía cada mensaje de un usuario, flujo de trabajo o acción masiva a la Delivery URL del proveedor y espera un 2xx de inmediato. (Página ProviderOutboundMessage, 2026-08-30)</translation>
    </message>
    <message>
        <source>Message statuses are delivered, failed, pending and read. (conversations.json, 2026-06-19)</source>
        <translation>Los estados de un mensaje son delivered, failed, pending y read. (conversations.json, 2026-06-19)</translation>
    </message>
    <message>
        <source>One conversation per contact holds the messages of every channel. (Conversation Providers page, 2026-08-30)</source>
        <translation>Una conversación por contacto contiene los mensajes de todos los canales. (Página Conversation Providers, 2026-08-30)</translation>
    </message>
    <message>
        <source>Call providers only log calls: HighLevel sends them no webhook in any source. A call&apos;s number must match a contact, and a recording is attached to the log as a URL. (Conversation Providers page, 2026-08-30; conversations.json, 2026-06-19)</source>
        <translation>Los proveedores de llamadas solo registran llamadas: según todas las fuentes, HighLevel no les envía ningún webhook. El número de una llamada debe coincidir con un contacto, y una grabación se adjunta al registro como URL. (Página Conversation Providers, 2026-08-30; conversations.json, 2026-06-19)</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::Attachment</name>
    <message>
        <source>HighLevel takes no “.%1” files; it takes %2</source>
        <translation>HighLevel no acepta archivos “.%1”; acepta %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 has %2; no channel takes more than 100 MB</source>
        <translation>%1 tiene %2; ningún canal acepta más de 100 MB</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vacío</translation>
    </message>
    <message>
        <source>%1 has %2: HighLevel takes 5 MB a file, and live hosts refuse more with 413.</source>
        <translation>%1 tiene %2: HighLevel acepta 5 MB por archivo, y los hosts en vivo rechazan más con 413.</translation>
    </message>
    <message>
        <source>Leave the name and password out of an attachment&apos;s address.</source>
        <translation>Quitar el nombre y la contraseña de la dirección de un adjunto.</translation>
    </message>
    <message>
        <source>“%1” is not a web address: those start with https://.</source>
        <translation>“%1” no es una dirección web: esas empiezan con https://.</translation>
    </message>
    <message>
        <source>“%1” has a query string; HighLevel was seen to refuse such addresses.</source>
        <translation>“%1” tiene una cadena de consulta; se ha visto a HighLevel rechazar tales direcciones.</translation>
    </message>
    <message>
        <source>%1 has no ending, by which HighLevel knows files; it takes %2</source>
        <translation>%1 no tiene extensión, por la que HighLevel reconoce los archivos; acepta %2</translation>
    </message>
    <message>
        <source>%1 is not a plain file; choose another</source>
        <translation>%1 no es un archivo normal; elija otro</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::AttachmentProbe</name>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 no responde: %2.</translation>
    </message>
    <message>
        <source>%1 sends elsewhere (HTTP %2); use the address it leads to.</source>
        <translation>%1 redirige a otro lugar (HTTP %2); usar la dirección a la que lleva.</translation>
    </message>
    <message>
        <source>%1 answers HTTP %2: HighLevel cannot fetch it either.</source>
        <translation>%1 responde HTTP %2: HighLevel tampoco puede obtenerlo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>The file has %1; HighLevel takes 5 MB in an upload and names no limit here.</source>
        <translation>El archivo tiene %1; HighLevel acepta 5 MB en una subida y aquí no indica ningún límite.</translation>
    </message>
    <message>
        <source>Only this machine can fetch it: fine for the emulator, not for live HighLevel.</source>
        <translation>Solo este equipo puede obtenerlo: basta para el emulador, no para HighLevel en vivo.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::BulkPlan</name>
    <message>
        <source>“%1” is not a date in the form 2026-11-22T14:30:00Z.</source>
        <translation>“%1” no es una fecha con la forma 2026-11-22T14:30:00Z.</translation>
    </message>
    <message>
        <source>The text names %1, which no column gives.</source>
        <translation>El texto nombra %1, que ninguna columna proporciona.</translation>
    </message>
    <message>
        <source>Say which column holds the phone number, e-mail or contact id.</source>
        <translation>Indicar qué columna contiene el número de teléfono, el correo o el id de contacto.</translation>
    </message>
    <message>
        <source>A call needs the column with the contact&apos;s phone number.</source>
        <translation>Una llamada necesita la columna con el número de teléfono del contacto.</translation>
    </message>
    <message>
        <source>Say which column holds the text, or write one for all rows.</source>
        <translation>Indicar qué columna contiene el texto, o escribir uno para todas las filas.</translation>
    </message>
    <message>
        <source>Choose the provider.</source>
        <translation>Elegir el proveedor.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::BulkRun</name>
    <message>
        <source>It was under way when the program ended: look in its thread.</source>
        <translation>Estaba en curso cuando terminó el programa: mirar en su hilo.</translation>
    </message>
    <message>
        <source>no contact has this phone number</source>
        <translation>ningún contacto tiene este número de teléfono</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::ContactMatch</name>
    <message>
        <source>This is not a phone number.</source>
        <translation>Esto no es un número de teléfono.</translation>
    </message>
    <message>
        <source>This is longer than a phone number can be. HighLevel keeps it all the same: bridges put the id of a WhatsApp group there.</source>
        <translation>Esto es más largo de lo que puede ser un número de teléfono. HighLevel lo guarda de todos modos: los puentes ponen ahí el id de un grupo de WhatsApp.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Esto no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Type a phone number or an e-mail address.</source>
        <translation>Escribir un número de teléfono o una dirección de correo.</translation>
    </message>
    <message>
        <source>by its phone number and e-mail address</source>
        <translation>por su número de teléfono y correo electrónico</translation>
    </message>
    <message>
        <source>by its phone number</source>
        <translation>por su número de teléfono</translation>
    </message>
    <message>
        <source>by its e-mail address</source>
        <translation>por su correo electrónico</translation>
    </message>
    <message>
        <source>by a field that HighLevel does not name</source>
        <translation>por un campo que HighLevel no nombra</translation>
    </message>
    <message>
        <source>The phone number %1 was not written; it is %2.</source>
        <translation>El número de teléfono %1 no se escribió; es %2.</translation>
    </message>
    <message>
        <source>The e-mail address %1 was not written; it is %2.</source>
        <translation>El correo electrónico %1 no se escribió; es %2.</translation>
    </message>
    <message>
        <source>The name %1 was not written; it is %2.</source>
        <translation>El nombre %1 no se escribió; es %2.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number</source>
        <translation>“%1” no es un número de teléfono</translation>
    </message>
    <message>
        <source>This is no possible phone number. It is sent as it is, for HighLevel to judge.</source>
        <translation>Este no puede ser un número de teléfono. Se envía tal como está, para que HighLevel decida.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::CsvTable</name>
    <message>
        <source>The file is not Unicode text: save it as “CSV UTF-8”</source>
        <translation>El archivo no es texto Unicode: guardarlo como “CSV UTF-8”</translation>
    </message>
    <message>
        <source>Line %1 has %2 fields, the head line has %3</source>
        <translation>La línea %1 tiene %2 campos; la de encabezado tiene %3</translation>
    </message>
    <message>
        <source>The file has more than %1 rows: split it</source>
        <translation>El archivo tiene más de %1 filas: dividirlo</translation>
    </message>
    <message>
        <source>The head line has more than %1 columns</source>
        <translation>La línea de encabezado tiene más de %1 columnas</translation>
    </message>
    <message>
        <source>Line %1: a column has no name</source>
        <translation>Línea %1: una columna no tiene nombre</translation>
    </message>
    <message>
        <source>Line %1: the column “%2” appears twice</source>
        <translation>Línea %1: la columna “%2” aparece dos veces</translation>
    </message>
    <message>
        <source>The file has %1; at most 20 MB are read</source>
        <translation>El archivo tiene %1; se leen como máximo 20 MB</translation>
    </message>
    <message>
        <source>Line %1: there is a quotation mark in the middle of a field; double it</source>
        <translation>Línea %1: hay una comilla en medio de un campo; duplicarla</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is opened and never closed</source>
        <translation>Línea %1: se abre una comilla que nunca se cierra</translation>
    </message>
    <message>
        <source>The file is empty: its first line must name the columns</source>
        <translation>El archivo está vacío: su primera línea debe nombrar las columnas</translation>
    </message>
    <message>
        <source>The file has a head line but no rows</source>
        <translation>El archivo tiene encabezado pero ninguna fila</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::EmailStatusDraft</name>
    <message>
        <source>Choose an e-mail in the thread, or paste its emailMessageId.</source>
        <translation>Elegir un correo del hilo o pegar su emailMessageId.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail status that HighLevel knows.</source>
        <translation>“%1” no es un estado de correo que HighLevel conozca.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” no es una dirección de correo.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail status; the statuses are %2.</source>
        <translation>“%1” no es un estado de correo; los estados son %2.</translation>
    </message>
    <message>
        <source>A reason belongs to “failed” alone.</source>
        <translation>Un motivo corresponde solo a “failed”.</translation>
    </message>
    <message>
        <source>Counters are added up: none is below 0.</source>
        <translation>Los contadores se suman: ninguno es menor que 0.</translation>
    </message>
    <message>
        <source>From “%1” HighLevel also infers opened (when opens are tracked) and delivered.</source>
        <translation>De “%1” HighLevel también deduce opened (si se rastrean las aperturas) y delivered.</translation>
    </message>
    <message>
        <source>From “opened” HighLevel also infers delivered.</source>
        <translation>De “opened” HighLevel también deduce delivered.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::InboundDraft</name>
    <message>
        <source>Choose a contact on the left: every message belongs to one.</source>
        <translation>Elegir un contacto a la izquierda: cada mensaje pertenece a uno.</translation>
    </message>
    <message>
        <source>%1 needs a conversationProviderId: add the provider first.</source>
        <translation>%1 necesita un conversationProviderId: añadir primero el proveedor.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” no es una dirección de correo.</translation>
    </message>
    <message>
        <source>Type a phone number with its country code, such as +15005550006.</source>
        <translation>Escribir un número de teléfono con su código de país, como +15005550006.</translation>
    </message>
    <message>
        <source>This contact has no phone number; HighLevel refuses the call log.</source>
        <translation>Este contacto no tiene número de teléfono; HighLevel rechaza el registro de llamada.</translation>
    </message>
    <message>
        <source>Must be the contact&apos;s number, %1.</source>
        <translation>Debe ser el número del contacto, %1.</translation>
    </message>
    <message>
        <source>Type a text, or HTML below.</source>
        <translation>Escribir un texto, o HTML abajo.</translation>
    </message>
    <message>
        <source>An e-mail without a subject is unusual.</source>
        <translation>Un correo sin asunto es poco habitual.</translation>
    </message>
    <message>
        <source>Type a text or add an attachment.</source>
        <translation>Escribir un texto o añadir un adjunto.</translation>
    </message>
    <message>
        <source>%1 does not take type “%2”; it takes %3. %4</source>
        <translation>%1 no acepta el tipo “%2”; acepta %3. %4</translation>
    </message>
    <message>
        <source>“%1” is not a call status that HighLevel knows.</source>
        <translation>“%1” no es un estado de llamada que HighLevel conozca.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Esta fecha está en el futuro.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::Ownership</name>
    <message>
        <source>This message came in: it has nothing to deliver, and no status to report.</source>
        <translation>Este mensaje es entrante: no hay nada que entregar ni estado que informar.</translation>
    </message>
    <message>
        <source>Nothing is documented for the status of a call log or an activity.</source>
        <translation>No hay nada documentado sobre el estado de un registro de llamada o una actividad.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s own service sent this: it names no provider, so nobody can update it. A message of seconds ago may get its provider yet.</source>
        <translation>Lo envió el propio servicio de HighLevel: no nombra proveedor, así que nadie puede actualizarlo. Un mensaje de hace segundos aún puede recibir su proveedor.</translation>
    </message>
    <message>
        <source>Provider %1 of this app owns it: this token may update it.</source>
        <translation>Pertenece al proveedor %1 de esta app: este token puede actualizarlo.</translation>
    </message>
    <message>
        <source>Provider %1 owns it, which is not among this connection&apos;s: if it is another app&apos;s, HighLevel refuses with 401.</source>
        <translation>Pertenece al proveedor %1, que no está entre los de esta conexión: si es de otra app, HighLevel lo rechaza con 401.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::Posting</name>
    <message>
        <source>HighLevel keeps it as outbound.</source>
        <translation>HighLevel lo guarda como saliente.</translation>
    </message>
    <message>
        <source>HighLevel keeps it as inbound.</source>
        <translation>HighLevel lo guarda como entrante.</translation>
    </message>
    <message>
        <source>It belongs to provider %1.</source>
        <translation>Pertenece al proveedor %1.</translation>
    </message>
    <message>
        <source>Its altId is %1.</source>
        <translation>Su altId es %1.</translation>
    </message>
    <message>
        <source>HighLevel accepted the message but does not have it</source>
        <translation>HighLevel aceptó el mensaje pero no lo tiene</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::StatusDraft</name>
    <message>
        <source>Choose a message in the thread, or paste its id.</source>
        <translation>Elegir un mensaje del hilo o pegar su id.</translation>
    </message>
    <message>
        <source>An error needs code, type and message together: fill in this one too.</source>
        <translation>Un error necesita code, type y message juntos: completar también este.</translation>
    </message>
    <message>
        <source>Without a reason the agent sees only “failed”.</source>
        <translation>Sin un motivo, el agente solo ve “failed”.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::Connection</name>
    <message>
        <source>Leave the name and password out: the address is kept and shown.</source>
        <translation>Omitir el nombre y la contraseña: la dirección se guarda y se muestra.</translation>
    </message>
    <message>
        <source>Use https://: over http:// everybody on the way to another machine reads the client secret.</source>
        <translation>Usar https://: con http:// cualquiera en el camino hacia otro equipo lee el client secret.</translation>
    </message>
    <message>
        <source>Enter the address of the API, such as https://api.example.com.</source>
        <translation>Introducir la dirección de la API, como https://api.example.com.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Esto no es una dirección web.</translation>
    </message>
    <message>
        <source>Copy the client id from the app&apos;s page in the developer portal.</source>
        <translation>Copiar el client id de la página de la app en el portal de desarrolladores.</translation>
    </message>
    <message>
        <source>A client id is usually 24 hexadecimal digits, a dash and some letters.</source>
        <translation>Un client id suele tener 24 dígitos hexadecimales, un guion y algunas letras.</translation>
    </message>
    <message>
        <source>Without a version id the consent page often says &quot;noAppVersionIdFound&quot;.</source>
        <translation>Sin un version id, la página de consentimiento suele decir &quot;noAppVersionIdFound&quot;.</translation>
    </message>
    <message>
        <source>A version id usually has 24 hexadecimal digits.</source>
        <translation>Un version id suele tener 24 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>Elegir al menos un scope.</translation>
    </message>
    <message>
        <source>Every provider needs %1 too.</source>
        <translation>Todo proveedor necesita también %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::LinkPart</name>
    <message>
        <source>A link starts with https://.</source>
        <translation>Un enlace empieza con https://.</translation>
    </message>
    <message>
        <source>The standard marketplace.</source>
        <translation>El marketplace estándar.</translation>
    </message>
    <message>
        <source>The white-label marketplace: no brand is shown to the person.</source>
        <translation>El marketplace de marca blanca: no se muestra ninguna marca a la persona.</translation>
    </message>
    <message>
        <source>This host serves the API, not the consent page. Use marketplace.gohighlevel.com.</source>
        <translation>Este host ofrece la API, no la página de consentimiento. Usar marketplace.gohighlevel.com.</translation>
    </message>
    <message>
        <source>A host of your own: an emulator or a proxy. HighLevel&apos;s are marketplace.gohighlevel.com and marketplace.leadconnectorhq.com.</source>
        <translation>Un host propio: un emulador o un proxy. Los de HighLevel son marketplace.gohighlevel.com y marketplace.leadconnectorhq.com.</translation>
    </message>
    <message>
        <source>The current consent page, since May 2026.</source>
        <translation>La página de consentimiento actual, desde mayo de 2026.</translation>
    </message>
    <message>
        <source>The older consent page. Put /v2 before it in links that you hand out.</source>
        <translation>La página de consentimiento anterior. Poner /v2 delante en los enlaces que se distribuyan.</translation>
    </message>
    <message>
        <source>No consent page is there: the path is /v2/oauth/chooselocation.</source>
        <translation>Ahí no hay página de consentimiento: la ruta es /v2/oauth/chooselocation.</translation>
    </message>
    <message>
        <source>Missing: with version_id alone the consent page stays blank.</source>
        <translation>Falta: solo con version_id la página de consentimiento queda en blanco.</translation>
    </message>
    <message>
        <source>Missing: nobody knows which app is meant.</source>
        <translation>Falta: nadie sabe de qué app se trata.</translation>
    </message>
    <message>
        <source>Of app %1.</source>
        <translation>De la app %1.</translation>
    </message>
    <message>
        <source>This is the app&apos;s id. The client id goes on after it, with a dash and some letters.</source>
        <translation>Este es el id de la app. El client id continúa después, con un guion y algunas letras.</translation>
    </message>
    <message>
        <source>A client id is usually 24 hexadecimal digits, a dash and some letters.</source>
        <translation>Un client id suele tener 24 dígitos hexadecimales, un guion y algunas letras.</translation>
    </message>
    <message>
        <source>Missing: the consent page then often says noAppVersionIdFound. The portal&apos;s Install Link has it.</source>
        <translation>Falta: la página de consentimiento suele decir entonces noAppVersionIdFound. El Install Link del portal lo tiene.</translation>
    </message>
    <message>
        <source>Not given.</source>
        <translation>No indicado.</translation>
    </message>
    <message>
        <source>The version of the app that is installed.</source>
        <translation>La versión de la app que se instala.</translation>
    </message>
    <message>
        <source>A version id usually has 24 hexadecimal digits.</source>
        <translation>Un version id suele tener 24 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>The authorization code flow, the only one there is.</source>
        <translation>El flujo de código de autorización, el único que hay.</translation>
    </message>
    <message>
        <source>Missing: it must be code.</source>
        <translation>Falta: debe ser code.</translation>
    </message>
    <message>
        <source>It must be code.</source>
        <translation>Debe ser code.</translation>
    </message>
    <message>
        <source>Missing: the code has nowhere to go.</source>
        <translation>Falta: el código no tiene adónde ir.</translation>
    </message>
    <message>
        <source>Nothing speaks against it. It must be registered exactly so under Auth.</source>
        <translation>No hay objeción. Debe estar registrada exactamente así en Auth.</translation>
    </message>
    <message>
        <source>Missing: the app asks for nothing.</source>
        <translation>Falta: la app no pide nada.</translation>
    </message>
    <message>
        <source>Scopes are separated by one space, not by commas.</source>
        <translation>Los scopes se separan con un espacio, no con comas.</translation>
    </message>
    <message>
        <source>A known scope.</source>
        <translation>Un scope conocido.</translation>
    </message>
    <message>
        <source>Not a name of the portal: the install fails after consent.</source>
        <translation>No es un nombre del portal: la instalación falla tras el consentimiento.</translation>
    </message>
    <message>
        <source>A legacy spelling. Use %1.</source>
        <translation>Una escritura antigua. Usar %1.</translation>
    </message>
    <message>
        <source>Not a name of the portal. Did you mean %1?</source>
        <translation>No es un nombre del portal. ¿Quiso decir %1?</translation>
    </message>
    <message>
        <source>Every provider needs %1 too.</source>
        <translation>Todo proveedor necesita también %1.</translation>
    </message>
    <message>
        <source>None, as in every Install Link of the portal. Linesman adds one of its own when it signs in.</source>
        <translation>Ninguno, como en todos los Install Link del portal. Linesman añade uno propio al iniciar sesión.</translation>
    </message>
    <message>
        <source>A state of somebody else. Linesman replaces it by one of its own.</source>
        <translation>Un state ajeno. Linesman lo reemplaza por uno propio.</translation>
    </message>
    <message>
        <source>The login stays in the same tab.</source>
        <translation>El inicio de sesión permanece en la misma pestaña.</translation>
    </message>
    <message>
        <source>The only value that does something is self.</source>
        <translation>El único valor que tiene efecto es self.</translation>
    </message>
    <message>
        <source>This does not belong into a link that is handed out. Make new client keys if it was shared.</source>
        <translation>Esto no debe ir en un enlace que se distribuye. Crear claves de cliente nuevas si se compartió.</translation>
    </message>
    <message>
        <source>Not described by HighLevel; left as it is.</source>
        <translation>No descrito por HighLevel; se deja como está.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::RedirectReceiver</name>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Linesman has what it needs. You can close this tab.</source>
        <translation>Linesman tiene lo que necesita. Ya se puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Sesión no iniciada</translation>
    </message>
    <message>
        <source>The consent was refused. Linesman says more; you can close this tab.</source>
        <translation>El consentimiento fue rechazado. Linesman da más detalles; ya se puede cerrar esta pestaña.</translation>
    </message>
    <message>
        <source>An install that Linesman did not begin</source>
        <translation>Una instalación que Linesman no inició</translation>
    </message>
    <message>
        <source>It may have begun in the Marketplace. Go to Linesman and decide there whether to use it.</source>
        <translation>Puede haber empezado en el Marketplace. Ir a Linesman y decidir allí si se usa.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::RedirectRemark</name>
    <message>
        <source>Enter the redirect URL exactly as it is registered in the app.</source>
        <translation>Introducir la URL de redirección exactamente como está registrada en la app.</translation>
    </message>
    <message>
        <source>Leave the name and password out: the address is kept and shown.</source>
        <translation>Omitir el nombre y la contraseña: la dirección se guarda y se muestra.</translation>
    </message>
    <message>
        <source>This is no web address. It starts with https:// and names a host.</source>
        <translation>Esto no es una dirección web. Empieza con https:// y nombra un host.</translation>
    </message>
    <message>
        <source>A redirect URL cannot have a part after #: the code would not reach the server.</source>
        <translation>Una URL de redirección no puede tener una parte después de #: el código no llegaría al servidor.</translation>
    </message>
    <message>
        <source>The developer portal accepts https:// only.</source>
        <translation>El portal de desarrolladores solo acepta https://.</translation>
    </message>
    <message>
        <source>The developer portal refuses localhost. Use a tunnel, or any HTTPS page of yours and paste the address it lands on.</source>
        <translation>El portal de desarrolladores rechaza localhost. Usar un túnel, o cualquier página HTTPS propia y pegar la dirección a la que llega.</translation>
    </message>
    <message>
        <source>The developer portal refuses addresses that contain &quot;%1&quot;.</source>
        <translation>El portal de desarrolladores rechaza direcciones que contienen &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A query in the redirect URL must be registered exactly so, character by character.</source>
        <translation>Una consulta en la URL de redirección debe estar registrada exactamente igual, carácter por carácter.</translation>
    </message>
    <message>
        <source>It ends with a slash: with and without it are two different redirect URLs.</source>
        <translation>Termina con una barra: con y sin ella son dos URL de redirección distintas.</translation>
    </message>
    <message>
        <source>This tunnel has another name at each start. Reserve a name, or the redirect URL in the portal has to be changed every time.</source>
        <translation>Este túnel tiene otro nombre en cada inicio. Reservar un nombre, o habrá que cambiar cada vez la URL de redirección en el portal.</translation>
    </message>
    <message>
        <source>When your tunnel forwards this address to the port shown below, the callback arrives by itself. Otherwise copy the address from the browser and paste it.</source>
        <translation>Si el túnel reenvía esta dirección al puerto indicado abajo, el callback llega solo. Si no, copiar la dirección del navegador y pegarla.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::Scope</name>
    <message>
        <source>Receive deliveries, add inbound messages and calls, upload files, update statuses.</source>
        <translation>Recibir entregas, añadir mensajes entrantes y llamadas, subir archivos, actualizar estados.</translation>
    </message>
    <message>
        <source>Find the conversation of a contact.</source>
        <translation>Encontrar la conversación de un contacto.</translation>
    </message>
    <message>
        <source>Make a conversation for a contact that has none.</source>
        <translation>Crear una conversación para un contacto que no tiene.</translation>
    </message>
    <message>
        <source>Find the contact that a number or address belongs to.</source>
        <translation>Encontrar el contacto al que pertenece un número o una dirección.</translation>
    </message>
    <message>
        <source>Make a contact for a number that writes for the first time.</source>
        <translation>Crear un contacto para un número que escribe por primera vez.</translation>
    </message>
    <message>
        <source>Read threads, recordings and transcriptions, and receive OutboundMessage events.</source>
        <translation>Leer hilos, grabaciones y transcripciones, y recibir eventos OutboundMessage.</translation>
    </message>
    <message>
        <source>Show a location&apos;s name and which provider it has selected.</source>
        <translation>Mostrar el nombre de una ubicación y qué proveedor tiene seleccionado.</translation>
    </message>
    <message>
        <source>List the locations in which the app is installed.</source>
        <translation>Listar las ubicaciones en las que está instalada la app.</translation>
    </message>
    <message>
        <source>Get a location&apos;s token from the company&apos;s token.</source>
        <translation>Obtener el token de una ubicación a partir del token de la empresa.</translation>
    </message>
    <message>
        <source>See who installed the app.</source>
        <translation>Ver quién instaló la app.</translation>
    </message>
    <message>
        <source>Host what a customer sends in the media storage, for attachments.</source>
        <translation>Alojar en el almacenamiento de medios lo que envía un cliente, para adjuntos.</translation>
    </message>
    <message>
        <source>Learn the name behind the userId of a delivery.</source>
        <translation>Conocer el nombre detrás del userId de una entrega.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::ScopeTask</name>
    <message>
        <source>Receive what users send</source>
        <translation>Recibir lo que envían los usuarios</translation>
    </message>
    <message>
        <source>Add inbound messages</source>
        <translation>Añadir mensajes entrantes</translation>
    </message>
    <message>
        <source>Update message statuses</source>
        <translation>Actualizar estados de mensajes</translation>
    </message>
    <message>
        <source>Log calls</source>
        <translation>Registrar llamadas</translation>
    </message>
    <message>
        <source>Read threads, recordings and transcriptions</source>
        <translation>Leer hilos, grabaciones y transcripciones</translation>
    </message>
    <message>
        <source>Check installs: who installed, where</source>
        <translation>Revisar instalaciones: quién instaló y dónde</translation>
    </message>
    <message>
        <source>Serve many locations from a company install</source>
        <translation>Atender muchas ubicaciones con una instalación de empresa</translation>
    </message>
    <message>
        <source>See which provider a location has selected</source>
        <translation>Ver qué proveedor tiene seleccionado una ubicación</translation>
    </message>
    <message>
        <source>Host files in the media storage</source>
        <translation>Alojar archivos en el almacenamiento de medios</translation>
    </message>
    <message>
        <source>Name the user who sent a message</source>
        <translation>Nombrar al usuario que envió un mensaje</translation>
    </message>
    <message>
        <source>The link does not ask for it. Tick it in the portal and make the link anew.</source>
        <translation>El enlace no lo pide. Marcarlo en el portal y volver a crear el enlace.</translation>
    </message>
    <message>
        <source>Not granted. A scope that was added later comes only with a new consent.</source>
        <translation>No concedido. Un scope añadido después solo llega con un nuevo consentimiento.</translation>
    </message>
    <message>
        <source>Not needed for what was chosen here.</source>
        <translation>No es necesario para lo elegido aquí.</translation>
    </message>
    <message>
        <source>No name of the portal: remove it, or the install fails after consent.</source>
        <translation>No es un nombre del portal: quitarlo, o la instalación falla tras el consentimiento.</translation>
    </message>
    <message>
        <source>A legacy spelling. The portal has %1.</source>
        <translation>Una escritura antigua. El portal tiene %1.</translation>
    </message>
    <message>
        <source>No name of the portal. Did you mean %1?</source>
        <translation>No es un nombre del portal. ¿Quiso decir %1?</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::SetupStep</name>
    <message>
        <source>Sign in to the developer portal; without an account choose Sign Up.</source>
        <translation>Iniciar sesión en el portal de desarrolladores; sin cuenta, elegir Sign Up.</translation>
    </message>
    <message>
        <source>The first person who signs up owns the developer account.</source>
        <translation>La primera persona que se registra es dueña de la cuenta de desarrollador.</translation>
    </message>
    <message>
        <source>My Apps &gt; Create App.</source>
        <translation>My Apps &gt; Create App.</translation>
    </message>
    <message>
        <source>App Name: what people see when they install it.</source>
        <translation>App Name: lo que se ve al instalarla.</translation>
    </message>
    <message>
        <source>No brand words such as HighLevel: the redirect URL may not contain them either.</source>
        <translation>Sin marcas como HighLevel: la URL de redirección tampoco puede contenerlas.</translation>
    </message>
    <message>
        <source>App Type: Private.</source>
        <translation>App Type: Private.</translation>
    </message>
    <message>
        <source>Switch to Public when it is ready. A private app can be installed by five agencies at most.</source>
        <translation>Cambiar a Public cuando esté lista. Una app privada la pueden instalar cinco agencias como máximo.</translation>
    </message>
    <message>
        <source>Target User: Sub-account.</source>
        <translation>Target User: Sub-account.</translation>
    </message>
    <message>
        <source>It cannot be changed later, and it fixes which scopes there are: an Agency app cannot pick contacts or conversations, so it cannot serve a provider.</source>
        <translation>No se puede cambiar después y determina qué scopes hay: una app Agency no puede elegir contactos ni conversaciones, así que no puede servir a un proveedor.</translation>
    </message>
    <message>
        <source>Who Can Install: Both Agency and Sub-account.</source>
        <translation>Who Can Install: Both Agency and Sub-account.</translation>
    </message>
    <message>
        <source>An agency&apos;s admin then installs in many sub-accounts at once and gets a company token.</source>
        <translation>Así, un administrador de la agencia instala en muchas subcuentas a la vez y obtiene un token de empresa.</translation>
    </message>
    <message>
        <source>Listing Type: white-label when agencies resell it.</source>
        <translation>Listing Type: white-label cuando las agencias la revenden.</translation>
    </message>
    <message>
        <source>A white-label app uses marketplace.leadconnectorhq.com for its consent page.</source>
        <translation>Una app white-label usa marketplace.leadconnectorhq.com para su página de consentimiento.</translation>
    </message>
    <message>
        <source>Open your app and go to Advanced Settings &gt; Auth.</source>
        <translation>Abrir la app e ir a Advanced Settings &gt; Auth.</translation>
    </message>
    <message>
        <source>Scopes: tick each of these names.</source>
        <translation>Scopes: marcar cada uno de estos nombres.</translation>
    </message>
    <message>
        <source>Scopes change in a draft of the app only; what is added later comes with a new consent.</source>
        <translation>Los scopes solo cambian en un borrador de la app; lo que se añade después llega con un nuevo consentimiento.</translation>
    </message>
    <message>
        <source>Redirect URL: enter it, then press Add.</source>
        <translation>Redirect URL: introducirla y luego pulsar Add.</translation>
    </message>
    <message>
        <source>HTTPS only, character by character as it is used later.</source>
        <translation>Solo HTTPS, carácter por carácter como se usará después.</translation>
    </message>
    <message>
        <source>Client Keys: Add, give a name, and copy both at once.</source>
        <translation>Client Keys: Add, dar un nombre y copiar ambas enseguida.</translation>
    </message>
    <message>
        <source>The secret is shown this one time. Newer portals have the keys under Manage &gt; Secrets.</source>
        <translation>El secreto solo se muestra esta vez. Los portales más nuevos tienen las claves en Manage &gt; Secrets.</translation>
    </message>
    <message>
        <source>Save, then copy the Install Link and paste it in step 2 here.</source>
        <translation>Guardar, luego copiar el Install Link y pegarlo aquí en el paso 2.</translation>
    </message>
    <message>
        <source>The link carries the version id, which nothing else shows.</source>
        <translation>El enlace lleva el id de versión, que no se muestra en ningún otro lugar.</translation>
    </message>
    <message>
        <source>Conversation Providers &gt; your provider &gt; Delivery URL.</source>
        <translation>Conversation Providers &gt; su proveedor &gt; Delivery URL.</translation>
    </message>
    <message>
        <source>Gets each message that a user sends over the provider (ProviderOutboundMessage). One URL serves all locations.</source>
        <translation>Recibe cada mensaje que un usuario envía por el proveedor (ProviderOutboundMessage). Una URL sirve para todas las ubicaciones.</translation>
    </message>
    <message>
        <source>Advanced Settings &gt; Webhooks &gt; Webhook URL, and tick INSTALL and UNINSTALL.</source>
        <translation>Advanced Settings &gt; Webhooks &gt; Webhook URL, y marcar INSTALL y UNINSTALL.</translation>
    </message>
    <message>
        <source>Gets the app&apos;s events: who installed it and where. No message comes here.</source>
        <translation>Recibe los eventos de la app: quién la instaló y dónde. Aquí no llega ningún mensaje.</translation>
    </message>
    <message>
        <source>A sub-account&apos;s user gets a location token. An agency&apos;s admin gets a location token for one, or with a bulk install a company token, which makes location tokens.</source>
        <translation>El usuario de una subcuenta obtiene un token de ubicación. El administrador de una agencia obtiene un token de ubicación para una o, con una instalación masiva, un token de empresa, que genera tokens de ubicación.</translation>
    </message>
    <message>
        <source>Only an agency&apos;s admin installs, and gets a company token. The scopes of contacts and conversations cannot be picked: such an app cannot serve a provider.</source>
        <translation>Solo instala un administrador de la agencia, y obtiene un token de empresa. No se pueden elegir los scopes de contactos y conversaciones: una app así no puede servir a un proveedor.</translation>
    </message>
    <message>
        <source>Providers need Sub-account. The choice cannot be changed later.</source>
        <translation>Los proveedores necesitan Sub-account. La elección no se puede cambiar después.</translation>
    </message>
    <message>
        <source>Not listed; installed by link, in five agencies at most (apps since 18 November 2025).</source>
        <translation>No aparece en el catálogo; se instala por enlace, en cinco agencias como máximo (apps desde el 18 de noviembre de 2025).</translation>
    </message>
    <message>
        <source>Listed and installable by all once it was approved. Taking it out of approval uninstalls its providers.</source>
        <translation>Aparece en el catálogo y todos pueden instalarla una vez aprobada. Retirarla de la aprobación desinstala sus proveedores.</translation>
    </message>
    <message>
        <source>Begin with Private; Public is for the time after approval.</source>
        <translation>Empezar con Private; Public es para después de la aprobación.</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::Enabling</name>
    <message>
        <source>an administrator of the agency: people of the sub-account do not see this setting</source>
        <translation>un administrador de la agencia: los usuarios de la subcuenta no ven este ajuste</translation>
    </message>
    <message>
        <source>an administrator of the agency or of the sub-account, as the app allows</source>
        <translation>un administrador de la agencia o de la subcuenta, según permita la app</translation>
    </message>
    <message>
        <source>Install the app in the sub-account: open its Install Link, choose the sub-account, Allow.</source>
        <translation>Instalar la app en la subcuenta: abrir su Install Link, elegir la subcuenta, Allow.</translation>
    </message>
    <message>
        <source>In the sub-account: Settings &gt; Phone Numbers &gt; Advanced Settings &gt; SMS Provider, choose &quot;%1&quot;, press Save.</source>
        <translation>En la subcuenta: Settings &gt; Phone Numbers &gt; Advanced Settings &gt; SMS Provider, elegir &quot;%1&quot;, pulsar Save.</translation>
    </message>
    <message>
        <source>In the sub-account: Settings &gt; Email Services, choose &quot;%1&quot;, press Save.</source>
        <translation>En la subcuenta: Settings &gt; Email Services, elegir &quot;%1&quot;, pulsar Save.</translation>
    </message>
    <message>
        <source>Look: in the sub-account, Settings &gt; Conversation Providers lists &quot;%1&quot;.</source>
        <translation>Comprobar: en la subcuenta, Settings &gt; Conversation Providers muestra &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>To offer it in the composer for contacts without a phone number, too: in the developer portal, the provider&apos;s page, tick &quot;Always show this Conversation Provider&quot;, give an alias.</source>
        <translation>Para ofrecerlo en el editor también a contactos sin número de teléfono: en el portal de desarrolladores, en la página del proveedor, marcar &quot;Always show this Conversation Provider&quot; y dar un alias.</translation>
    </message>
    <message>
        <source>To offer it in the composer for contacts without an e-mail address, too: in the developer portal, the provider&apos;s page, tick &quot;Always show this Conversation Provider&quot;, give an alias.</source>
        <translation>Para ofrecerlo en el editor también a contactos sin dirección de correo: en el portal de desarrolladores, en la página del proveedor, marcar &quot;Always show this Conversation Provider&quot; y dar un alias.</translation>
    </message>
    <message>
        <source>the developer of the app</source>
        <translation>el desarrollador de la app</translation>
    </message>
    <message>
        <source>Look: in the sub-account, Settings &gt; Conversation Providers lists &quot;%1&quot; (until early in 2026 Call providers were missing there). It can neither place nor take calls.</source>
        <translation>Comprobar: en la subcuenta, Settings &gt; Conversation Providers muestra &quot;%1&quot; (hasta principios de 2026 los proveedores Call no aparecían allí). No puede hacer ni recibir llamadas.</translation>
    </message>
    <message>
        <source>On the phone: Conversations &gt; New, choose the provider by its type.</source>
        <translation>En el teléfono: Conversations &gt; New, elegir el proveedor por su tipo.</translation>
    </message>
    <message>
        <source>any user of the sub-account</source>
        <translation>cualquier usuario de la subcuenta</translation>
    </message>
    <message>
        <source>Please enable &quot;%1&quot; (%2) in the sub-account %3.</source>
        <translation>Por favor, active &quot;%1&quot; (%2) en la subcuenta %3.</translation>
    </message>
    <message>
        <source>Who: %1.</source>
        <translation>Quién: %1.</translation>
    </message>
    <message>
        <source>The sub-account: %1</source>
        <translation>La subcuenta: %1</translation>
    </message>
    <message>
        <source>There is no API for this choice: somebody has to click it, once in each sub-account.</source>
        <translation>No hay ninguna API para esta elección: alguien debe hacer clic, una vez en cada subcuenta.</translation>
    </message>
    <message>
        <source>Workflow actions</source>
        <translation>Acciones de flujo de trabajo</translation>
    </message>
    <message>
        <source>Workflow triggers</source>
        <translation>Disparadores de flujo</translation>
    </message>
    <message>
        <source>Bulk actions</source>
        <translation>Acciones masivas</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>App móvil</translation>
    </message>
    <message>
        <source>Tab in the conversation</source>
        <translation>Pestaña en la conversación</translation>
    </message>
    <message>
        <source>Status updates</source>
        <translation>Actualizaciones de estado</translation>
    </message>
    <message>
        <source>the standard modules</source>
        <translation>los módulos estándar</translation>
    </message>
    <message>
        <source>build premium actions in the app</source>
        <translation>crear acciones premium en la app</translation>
    </message>
    <message>
        <source>build premium triggers in the app</source>
        <translation>crear disparadores premium en la app</translation>
    </message>
    <message>
        <source>default providers only; bulk SMS wants a phone number</source>
        <translation>solo proveedores predeterminados; el SMS masivo exige un número de teléfono</translation>
    </message>
    <message>
        <source>chosen by its type</source>
        <translation>elegido por su tipo</translation>
    </message>
    <message>
        <source>shows the logs</source>
        <translation>muestra los registros</translation>
    </message>
    <message>
        <source>as the default channel</source>
        <translation>como canal predeterminado</translation>
    </message>
    <message>
        <source>for contacts without an address only when &quot;Always show&quot; is on</source>
        <translation>para contactos sin dirección, solo con &quot;Always show&quot; activado</translation>
    </message>
    <message>
        <source>for contacts without a number only when &quot;Always show&quot; is on</source>
        <translation>para contactos sin número, solo con &quot;Always show&quot; activado</translation>
    </message>
    <message>
        <source>by the app that owns the provider only</source>
        <translation>solo por la app dueña del proveedor</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::IdShape</name>
    <message>
        <source>This looks like the id of an app or a provider (24 hexadecimal digits).</source>
        <translation>Esto parece el id de una app o de un proveedor (24 dígitos hexadecimales).</translation>
    </message>
    <message>
        <source>This looks like a location id, or that of a contact (20 letters and digits).</source>
        <translation>Esto parece el id de una ubicación o de un contacto (20 letras y dígitos).</translation>
    </message>
    <message>
        <source>This looks like a client id: the part before the dash is the app&apos;s id.</source>
        <translation>Esto parece un client id: la parte anterior al guion es el id de la app.</translation>
    </message>
    <message>
        <source>This looks like a client secret: keep it to yourself.</source>
        <translation>Esto parece un client secret: no compartirlo.</translation>
    </message>
    <message>
        <source>This looks like an access token: keep it to yourself.</source>
        <translation>Esto parece un token de acceso: no compartirlo.</translation>
    </message>
    <message>
        <source>This is a private integration token: it has no app and cannot use a provider.</source>
        <translation>Este es un token de integración privada: no tiene app y no puede usar un proveedor.</translation>
    </message>
    <message>
        <source>This is a web address, not an id.</source>
        <translation>Esto es una dirección web, no un id.</translation>
    </message>
    <message>
        <source>This looks like a phone number.</source>
        <translation>Esto parece un número de teléfono.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address.</source>
        <translation>Esto parece una dirección de correo.</translation>
    </message>
    <message>
        <source>This does not look like an id of HighLevel: check that nothing is missing.</source>
        <translation>Esto no parece un id de HighLevel: comprobar que no falte nada.</translation>
    </message>
    <message>
        <source>The provider&apos;s id is on its own page in the developer portal; most have 24 hexadecimal digits.</source>
        <translation>El id del proveedor está en su propia página del portal de desarrolladores; la mayoría tiene 24 dígitos hexadecimales.</translation>
    </message>
    <message>
        <source>A location&apos;s id has 20 letters and digits; it is part of the sub-account&apos;s address.</source>
        <translation>El id de una ubicación tiene 20 letras y dígitos; forma parte de la dirección de la subcuenta.</translation>
    </message>
    <message>
        <source>A company&apos;s id has 20 letters and digits.</source>
        <translation>El id de una empresa tiene 20 letras y dígitos.</translation>
    </message>
    <message>
        <source>An app&apos;s id has 24 hexadecimal digits and begins the client id.</source>
        <translation>El id de una app tiene 24 dígitos hexadecimales y es el comienzo del client id.</translation>
    </message>
    <message>
        <source>A version&apos;s id has 24 hexadecimal digits; it is part of the install link.</source>
        <translation>El id de una versión tiene 24 dígitos hexadecimales; forma parte del enlace de instalación.</translation>
    </message>
    <message>
        <source>A client id is the app&apos;s id, a dash and a few letters.</source>
        <translation>Un client id es el id de la app, un guion y algunas letras.</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::Kind</name>
    <message>
        <source>SMS default</source>
        <translation>SMS predeterminado</translation>
    </message>
    <message>
        <source>SMS channel</source>
        <translation>Canal SMS</translation>
    </message>
    <message>
        <source>Email default</source>
        <translation>Correo predeterminado</translation>
    </message>
    <message>
        <source>Email channel</source>
        <translation>Canal de correo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::KnownProvider</name>
    <message>
        <source>Without a Delivery URL nothing is delivered.</source>
        <translation>Sin una Delivery URL no se entrega nada.</translation>
    </message>
    <message>
        <source>Leave the name and password out of the address.</source>
        <translation>Quitar el nombre y la contraseña de la dirección.</translation>
    </message>
    <message>
        <source>Enter a web address that starts with https://.</source>
        <translation>Introducir una dirección web que empiece con https://.</translation>
    </message>
    <message>
        <source>HighLevel delivers to https:// addresses only.</source>
        <translation>HighLevel solo entrega a direcciones https://.</translation>
    </message>
    <message>
        <source>HighLevel cannot reach this machine: use a tunnel.</source>
        <translation>HighLevel no puede llegar a este equipo: usar un túnel.</translation>
    </message>
    <message>
        <source>Only an extra channel has a logo.</source>
        <translation>Solo un canal adicional tiene logotipo.</translation>
    </message>
    <message>
        <source>This web address has no host.</source>
        <translation>Esta dirección web no tiene host.</translation>
    </message>
    <message>
        <source>There is no such file, and it is not a web address.</source>
        <translation>No existe tal archivo, y no es una dirección web.</translation>
    </message>
    <message>
        <source>Enter the id that the developer portal shows for it.</source>
        <translation>Introducir el id que muestra el portal de desarrolladores.</translation>
    </message>
    <message>
        <source>%1 has this id already.</source>
        <translation>%1 ya tiene este id.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Ponerle un nombre.</translation>
    </message>
    <message>
        <source>Only an extra channel has an alias.</source>
        <translation>Solo un canal adicional tiene alias.</translation>
    </message>
    <message>
        <source>Only an extra channel has a tab that is always shown.</source>
        <translation>Solo un canal adicional tiene una pestaña que se muestra siempre.</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::ProviderFile</name>
    <message>
        <source>Line %1 is not valid JSON: %2.</source>
        <translation>La línea %1 no es JSON válido: %2.</translation>
    </message>
    <message>
        <source>A list of providers is needed: {&quot;providers&quot;: [...]}.</source>
        <translation>Se necesita una lista de proveedores: {&quot;providers&quot;: [...]}.</translation>
    </message>
    <message>
        <source>Each provider is a JSON object.</source>
        <translation>Cada proveedor es un objeto JSON.</translation>
    </message>
    <message>
        <source>This must be text.</source>
        <translation>Debe ser texto.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Debe ser true o false.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Esto es obligatorio.</translation>
    </message>
    <message>
        <source>Kinds are SmsDefault, SmsChannel, EmailDefault, EmailChannel and Call.</source>
        <translation>Los tipos son SmsDefault, SmsChannel, EmailDefault, EmailChannel y Call.</translation>
    </message>
    <message>
        <source>There is no such field. Fields are id, kind, name, deliveryUrl, alias, alwaysShow and logo.</source>
        <translation>No existe tal campo. Los campos son id, kind, name, deliveryUrl, alias, alwaysShow y logo.</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::Resolver</name>
    <message>
        <source>HighLevel documents no size for this upload; its sibling names 5 MB.</source>
        <translation>HighLevel no documenta ningún tamaño para esta subida; su equivalente indica 5 MB.</translation>
    </message>
    <message>
        <source>One of contact and conversation suffices; the official file asks for both.</source>
        <translation>Basta uno de los dos, contacto o conversación; el archivo oficial pide ambos.</translation>
    </message>
    <message>
        <source>Every message belongs to a contact: search one, or make one from its phone number.</source>
        <translation>Todo mensaje pertenece a un contacto: buscar uno o crearlo a partir de su número de teléfono.</translation>
    </message>
    <message>
        <source>%1 needs its conversationProviderId in the request.</source>
        <translation>%1 necesita su conversationProviderId en la solicitud.</translation>
    </message>
    <message>
        <source>%1 needs no conversationProviderId by the guide; the official file lists one, so it is sent when it is known.</source>
        <translation>%1 no necesita conversationProviderId según la guía; el archivo oficial incluye uno, así que se envía cuando se conoce.</translation>
    </message>
    <message>
        <source>How the call ended.</source>
        <translation>Cómo terminó la llamada.</translation>
    </message>
    <message>
        <source>HighLevel takes no duration on a call log and plans none.</source>
        <translation>HighLevel no acepta duración en un registro de llamada y no la tiene prevista.</translation>
    </message>
    <message>
        <source>Shown above the e-mail.</source>
        <translation>Se muestra encima del correo.</translation>
    </message>
    <message>
        <source>What the agent sees; empty shows the text.</source>
        <translation>Lo que ve el agente; vacío muestra el texto.</translation>
    </message>
    <message>
        <source>Tied to the contact&apos;s record; HighLevel does not change it freely.</source>
        <translation>Ligado a la ficha del contacto; HighLevel no lo cambia libremente.</translation>
    </message>
    <message>
        <source>A list of addresses.</source>
        <translation>Una lista de direcciones.</translation>
    </message>
    <message>
        <source>Puts it under that e-mail; empty begins a thread. The reply names the id to answer to.</source>
        <translation>Lo coloca bajo ese correo; vacío inicia un hilo. La respuesta indica el id al que responder.</translation>
    </message>
    <message>
        <source>What a customer sent on this channel.</source>
        <translation>Lo que envió un cliente por este canal.</translation>
    </message>
    <message>
        <source>Kind and type must agree, or HighLevel refuses the message.</source>
        <translation>Clase y tipo deben coincidir, o HighLevel rechaza el mensaje.</translation>
    </message>
    <message>
        <source>Always sent as “inbound”: the file&apos;s default on this endpoint is “outbound”.</source>
        <translation>Siempre se envía como “inbound”: el valor predeterminado del archivo en este endpoint es “outbound”.</translation>
    </message>
    <message>
        <source>Back-dates the message; without it HighLevel takes its own time.</source>
        <translation>Antedata el mensaje; sin esto HighLevel usa su propia hora.</translation>
    </message>
    <message>
        <source>Your own id; an agent&apos;s answer brings it back as replyToAltId.</source>
        <translation>Un id propio; la respuesta de un agente lo devuelve como replyToAltId.</translation>
    </message>
    <message>
        <source>Your own id; it comes back in message lists. Only an e-mail channel documents an echo.</source>
        <translation>Un id propio; vuelve en las listas de mensajes. Solo un canal de correo documenta un eco.</translation>
    </message>
    <message>
        <source>Recordings or voicemail, as web addresses.</source>
        <translation>Grabaciones o buzón de voz, como direcciones web.</translation>
    </message>
    <message>
        <source>Web addresses; an empty list is refused and therefore left out.</source>
        <translation>Direcciones web; una lista vacía se rechaza y por eso se omite.</translation>
    </message>
    <message>
        <source>Must be a contact&apos;s number, or HighLevel refuses the call log.</source>
        <translation>Debe ser el número de un contacto, o HighLevel rechaza el registro de llamada.</translation>
    </message>
    <message>
        <source>Your number that was called.</source>
        <translation>El número propio al que se llamó.</translation>
    </message>
    <message>
        <source>A call log has no text.</source>
        <translation>Un registro de llamada no tiene texto.</translation>
    </message>
    <message>
        <source>Only e-mail has this.</source>
        <translation>Solo el correo tiene esto.</translation>
    </message>
    <message>
        <source>A call takes at most 5 recordings.</source>
        <translation>Una llamada admite como máximo 5 grabaciones.</translation>
    </message>
    <message>
        <source>The plain text; text or HTML must be there.</source>
        <translation>El texto sin formato; debe haber texto o HTML.</translation>
    </message>
    <message>
        <source>Text or an attachment must be there.</source>
        <translation>Debe haber texto o un adjunto.</translation>
    </message>
    <message>
        <source>Only a Call provider has this.</source>
        <translation>Solo un proveedor de llamadas tiene esto.</translation>
    </message>
    <message>
        <source>HighLevel documents no number of attachments.</source>
        <translation>HighLevel no documenta ningún número de adjuntos.</translation>
    </message>
    <message>
        <source>HighLevel documents no length of a text.</source>
        <translation>HighLevel no documenta ninguna longitud de texto.</translation>
    </message>
    <message>
        <source>Only a Call provider records outgoing calls; other channels send through HighLevel, which calls the Delivery URL.</source>
        <translation>Solo un proveedor de llamadas registra llamadas salientes; los demás canales envían a través de HighLevel, que llama a la Delivery URL.</translation>
    </message>
    <message>
        <source>The record of a call made elsewhere; it dials nothing.</source>
        <translation>El registro de una llamada hecha en otro lugar; no marca nada.</translation>
    </message>
    <message>
        <source>The only type that this request takes.</source>
        <translation>El único tipo que acepta esta solicitud.</translation>
    </message>
    <message>
        <source>Always “Call”.</source>
        <translation>Siempre “Call”.</translation>
    </message>
    <message>
        <source>The contact that was called. Accepted since June 2026; the file asks for the conversation.</source>
        <translation>El contacto al que se llamó. Aceptado desde junio de 2026; el archivo pide la conversación.</translation>
    </message>
    <message>
        <source>Sent when it is known; the file asks for it.</source>
        <translation>Se envía cuando se conoce; el archivo lo pide.</translation>
    </message>
    <message>
        <source>The Call provider&apos;s id.</source>
        <translation>El id del proveedor de llamadas.</translation>
    </message>
    <message>
        <source>Your number that called.</source>
        <translation>El número propio que llamó.</translation>
    </message>
    <message>
        <source>Your own id of the call.</source>
        <translation>El id propio de la llamada.</translation>
    </message>
    <message>
        <source>Recordings, as web addresses.</source>
        <translation>Grabaciones, como direcciones web.</translation>
    </message>
    <message>
        <source>When the call was; without it HighLevel takes its own time.</source>
        <translation>Cuándo fue la llamada; sin esto HighLevel toma su propia hora.</translation>
    </message>
    <message>
        <source>Not in this request; transcripts cannot be attached either.</source>
        <translation>No en esta solicitud; tampoco se pueden adjuntar transcripciones.</translation>
    </message>
    <message>
        <source>Only call logs take attachments afterwards; other messages carry them from the start.</source>
        <translation>Solo los registros de llamada aceptan adjuntos después; los demás mensajes los llevan desde el principio.</translation>
    </message>
    <message>
        <source>Recordings that came after the call. They replace what the call has now.</source>
        <translation>Grabaciones que llegaron después de la llamada. Reemplazan las que la llamada tiene ahora.</translation>
    </message>
    <message>
        <source>The call&apos;s message id, in the path.</source>
        <translation>El id de mensaje de la llamada, en la ruta.</translation>
    </message>
    <message>
        <source>The whole list: it replaces the present one.</source>
        <translation>La lista completa: reemplaza la actual.</translation>
    </message>
    <message>
        <source>Nothing is documented for the status of call logs: a call&apos;s own status is sent with it.</source>
        <translation>No hay nada documentado sobre el estado de los registros de llamada: el estado propio de una llamada se envía con ella.</translation>
    </message>
    <message>
        <source>Only a token of the app that owns the provider may do this.</source>
        <translation>Solo puede hacerlo un token de la app a la que pertenece el proveedor.</translation>
    </message>
    <message>
        <source>The messageId of the delivery, in the path.</source>
        <translation>El messageId de la entrega, en la ruta.</translation>
    </message>
    <message>
        <source>There is no “sent” and no “undelivered”: send pending, or failed.</source>
        <translation>No existe “sent” ni “undelivered”: enviar pending, o failed.</translation>
    </message>
    <message>
        <source>Goes with “failed”; code, type and message together or none.</source>
        <translation>Va con “failed”; code, type y message juntos o ninguno.</translation>
    </message>
    <message>
        <source>Which e-mail of the thread.</source>
        <translation>Qué correo del hilo.</translation>
    </message>
    <message>
        <source>Only e-mail has these ten statuses; use the status update.</source>
        <translation>Solo el correo tiene estos diez estados; usar la actualización de estado.</translation>
    </message>
    <message>
        <source>v3 only: ten statuses, counters that are added up, and a status for each recipient.</source>
        <translation>Solo v3: diez estados, contadores que se suman y un estado para cada destinatario.</translation>
    </message>
    <message>
        <source>The emailMessageId, in the path: not the messageId.</source>
        <translation>El emailMessageId, en la ruta: no el messageId.</translation>
    </message>
    <message>
        <source>Overwrites the status of the whole e-mail.</source>
        <translation>Sobrescribe el estado de todo el correo.</translation>
    </message>
    <message>
        <source>Counters are added to what is there; 0 changes nothing.</source>
        <translation>Los contadores se suman a lo que hay; 0 no cambia nada.</translation>
    </message>
    <message>
        <source>Each address is added or updated.</source>
        <translation>Cada dirección se añade o se actualiza.</translation>
    </message>
    <message>
        <source>HighLevel sends nothing through a Call provider: it only keeps the log.</source>
        <translation>HighLevel no envía nada a través de un proveedor de llamadas: solo guarda el registro.</translation>
    </message>
    <message>
        <source>What an agent writes on the channel; HighLevel posts it to the Delivery URL.</source>
        <translation>Lo que escribe un agente en el canal; HighLevel lo envía a la Delivery URL.</translation>
    </message>
    <message>
        <source>The type of the channel.</source>
        <translation>El tipo del canal.</translation>
    </message>
    <message>
        <source>Who gets it.</source>
        <translation>Quién lo recibe.</translation>
    </message>
    <message>
        <source>An e-mail needs HTML; text alone is refused.</source>
        <translation>Un correo necesita HTML; solo texto se rechaza.</translation>
    </message>
    <message>
        <source>Web addresses.</source>
        <translation>Direcciones web.</translation>
    </message>
    <message>
        <source>This request has no altId.</source>
        <translation>Esta solicitud no tiene altId.</translation>
    </message>
    <message>
        <source>this provider&apos;s host took it on %1</source>
        <translation>el host de este proveedor lo aceptó el %1</translation>
    </message>
    <message>
        <source>this provider&apos;s host refused it on %1</source>
        <translation>el host de este proveedor lo rechazó el %1</translation>
    </message>
    <message>
        <source>remembered by Linesman</source>
        <translation>recordado por Linesman</translation>
    </message>
    <message>
        <source>the emulator&apos;s behaviour profile takes it</source>
        <translation>el perfil de comportamiento del emulador lo acepta</translation>
    </message>
    <message>
        <source>the emulator&apos;s behaviour profile refuses it</source>
        <translation>el perfil de comportamiento del emulador lo rechaza</translation>
    </message>
    <message>
        <source>Sent as “Email” it would land in the default e-mail channel.</source>
        <translation>Enviado como “Email” llegaría al canal de correo predeterminado.</translation>
    </message>
    <message>
        <source>The only type that this kind of provider takes.</source>
        <translation>El único tipo que acepta esta clase de proveedor.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s guide says so</source>
        <translation>Lo dice la guía de HighLevel</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::Rules</name>
    <message>
        <source>Replaces the SMS service of a sub-account: every SMS goes through your bridge.</source>
        <translation>Reemplaza el servicio de SMS de una subcuenta: todos los SMS pasan por el puente.</translation>
    </message>
    <message>
        <source>Settings &gt; Phone Numbers &gt; Advanced Settings &gt; SMS Provider: choose yours, then Save.</source>
        <translation>Settings &gt; Phone Numbers &gt; Advanced Settings &gt; SMS Provider: elegir el propio y luego Save.</translation>
    </message>
    <message>
        <source>The standard SMS actions and triggers work.</source>
        <translation>Las acciones y los disparadores estándar de SMS funcionan.</translation>
    </message>
    <message>
        <source>Adds a text channel beside the SMS service, with a tab of its own if you want.</source>
        <translation>Añade un canal de texto junto al servicio de SMS, con pestaña propia si se desea.</translation>
    </message>
    <message>
        <source>Installing the app enables it; see Settings &gt; Conversation Providers.</source>
        <translation>Instalar la app lo activa; ver Settings &gt; Conversation Providers.</translation>
    </message>
    <message>
        <source>The SMS actions do not use it: build premium workflow actions in your app.</source>
        <translation>Las acciones de SMS no lo usan: crear acciones premium de workflow en la app.</translation>
    </message>
    <message>
        <source>With &quot;Always show this Conversation Provider&quot; unchecked it is not offered in the composer for a contact without a phone number.</source>
        <translation>Con &quot;Always show this Conversation Provider&quot; desmarcado, no se ofrece en el editor para un contacto sin número de teléfono.</translation>
    </message>
    <message>
        <source>Replaces the e-mail service of a sub-account: every e-mail goes through your bridge.</source>
        <translation>Reemplaza el servicio de correo de una subcuenta: todos los correos pasan por el puente.</translation>
    </message>
    <message>
        <source>Settings &gt; Email Services: choose yours, then Save.</source>
        <translation>Settings &gt; Email Services: elegir el propio y luego Save.</translation>
    </message>
    <message>
        <source>The standard e-mail actions work; triggers do not: build premium ones.</source>
        <translation>Las acciones estándar de correo funcionan; los disparadores no: crear unos premium.</translation>
    </message>
    <message>
        <source>Adds an e-mail channel beside the e-mail service.</source>
        <translation>Añade un canal de correo junto al servicio de correo.</translation>
    </message>
    <message>
        <source>Neither e-mail actions nor triggers use it: build premium ones in your app.</source>
        <translation>Ni las acciones ni los disparadores de correo lo usan: crear unos premium en la app.</translation>
    </message>
    <message>
        <source>With &quot;Always show this Conversation Provider&quot; unchecked it is not offered in the composer for a contact without an e-mail address.</source>
        <translation>Con &quot;Always show this Conversation Provider&quot; desmarcado, no se ofrece en el editor para un contacto sin dirección de correo.</translation>
    </message>
    <message>
        <source>Logs calls made elsewhere, with recordings and voicemail; it does not replace the phone service.</source>
        <translation>Registra llamadas hechas en otro lugar, con grabaciones y buzón de voz; no reemplaza el servicio telefónico.</translation>
    </message>
    <message>
        <source>Installing the app is believed to be enough; it is listed under Settings &gt; Conversation Providers.</source>
        <translation>Se cree que basta con instalar la app; aparece en Settings &gt; Conversation Providers.</translation>
    </message>
    <message>
        <source>It can neither place nor take calls; it logs them by the inbound and outbound API.</source>
        <translation>No puede hacer ni recibir llamadas; las registra con la API de entrada y salida.</translation>
    </message>
    <message>
        <source>Not documented.</source>
        <translation>No documentado.</translation>
    </message>
    <message>
        <source>seen on live hosts since August 2026</source>
        <translation>visto en hosts en vivo desde agosto de 2026</translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::Comparison</name>
    <message>
        <source>the earlier report</source>
        <translation>el informe anterior</translation>
    </message>
    <message>
        <source>Since %1: fixed %2, new %3, still failing %4, no longer tested %5.</source>
        <translation>Desde %1: corregidos %2, nuevos %3, aún fallidos %4, ya no probados %5.</translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::HtmlReport</name>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo observado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidencia</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Where HighLevel&apos;s sources disagree: the side that was tested</source>
        <translation>Donde las fuentes de HighLevel no coinciden: la opción que se probó</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta ejecución</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Behaviour profile</source>
        <translation>Perfil de comportamiento</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>HighLevel&apos;s pages as of</source>
        <translation>Páginas de HighLevel al</translation>
    </message>
    <message>
        <source>Linesman</source>
        <translation>Linesman</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Sin probar</translation>
    </message>
    <message>
        <source>Readiness for HighLevel</source>
        <translation>Preparación para HighLevel</translation>
    </message>
    <message>
        <source>Made by Linesman %1. Secrets are masked.</source>
        <translation>Creado por Linesman %1. Los secretos están ocultos.</translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::Report</name>
    <message>
        <source>Line test</source>
        <translation>Prueba de línea</translation>
    </message>
    <message>
        <source>Signature lab</source>
        <translation>Laboratorio de firmas</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Simulacros</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>omitido</translation>
    </message>
    <message>
        <source>Not known: the run was stopped before its end.</source>
        <translation>Se desconoce: la ejecución se detuvo antes de terminar.</translation>
    </message>
    <message>
        <source>Ready: all %1 checks that could be made passed.</source>
        <translation>Listo: se superaron las %1 comprobaciones que se pudieron hacer.</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n check(s) failed.</source>
        <translation>
            <numerusform>No está listo: falló %n comprobación.</numerusform>
            <numerusform>No está listo: fallaron %n comprobaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: too little could be tested.</source>
        <translation>Se desconoce: se pudo probar muy poco.</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warning(s): %1 checks passed, none failed.</source>
        <translation>
            <numerusform>Listo, con %n advertencia: %1 comprobaciones superadas, ninguna fallida.</numerusform>
            <numerusform>Listo, con %n advertencias: %1 comprobaciones superadas, ninguna fallida.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::ReportWriter</name>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n fallida</numerusform>
            <numerusform>%n fallidas</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message numerus="yes">
        <source>ready, %n warning(s)</source>
        <translation>
            <numerusform>listo, %n advertencia</numerusform>
            <numerusform>listo, %n advertencias</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::Session</name>
    <message>
        <source>The signature lab: the emulator signs with a key of its own file.</source>
        <translation>El laboratorio de firmas: el emulador firma con una clave de un archivo propio.</translation>
    </message>
    <message>
        <source>%1: left out on request.</source>
        <translation>%1: omitido a petición.</translation>
    </message>
</context>
<context>
    <name>Linesman::Symptom</name>
    <message>
        <source>this port answers without TLS</source>
        <translation>este puerto responde sin TLS</translation>
    </message>
    <message>
        <source>Write http:// in place of https://, or let the server speak TLS on this port.</source>
        <translation>Escribir http:// en lugar de https://, o hacer que el servidor use TLS en este puerto.</translation>
    </message>
    <message>
        <source>this port wants TLS</source>
        <translation>este puerto requiere TLS</translation>
    </message>
    <message>
        <source>Write https:// in place of http://.</source>
        <translation>Escribir https:// en lugar de http://.</translation>
    </message>
    <message>
        <source>the endpoint does not answer in HTTP/1.1</source>
        <translation>el endpoint no responde en HTTP/1.1</translation>
    </message>
    <message>
        <source>Another program may use the port, or it speaks TLS (then write https://) or HTTP/2 only: HighLevel sends HTTP/1.1.</source>
        <translation>Puede que otro programa use el puerto, o que use TLS (escribir entonces https://) o solo HTTP/2: HighLevel envía HTTP/1.1.</translation>
    </message>
    <message>
        <source>the endpoint refuses HTTP/1.1</source>
        <translation>el endpoint rechaza HTTP/1.1</translation>
    </message>
    <message>
        <source>Let the server offer HTTP/1.1 besides HTTP/2: HighLevel sends HTTP/1.1.</source>
        <translation>Hacer que el servidor ofrezca HTTP/1.1 además de HTTP/2: HighLevel envía HTTP/1.1.</translation>
    </message>
    <message>
        <source>the TLS certificate is one of the endpoint&apos;s own making</source>
        <translation>el certificado TLS fue creado por el propio endpoint</translation>
    </message>
    <message>
        <source>For tests name it with --cacert FILE. HighLevel trusts no such certificate: use a public one there.</source>
        <translation>Para pruebas, indicarlo con --cacert FILE. HighLevel no confía en un certificado así: usar allí uno público.</translation>
    </message>
    <message>
        <source>the TLS certificate comes from a CA that the system does not know</source>
        <translation>el certificado TLS proviene de una CA que el sistema no conoce</translation>
    </message>
    <message>
        <source>If the CA is your own (mkcert, Caddy), name it with --cacert FILE; else let the server send its intermediate certificates too.</source>
        <translation>Si la CA es propia (mkcert, Caddy), indicarla con --cacert FILE; si no, hacer que el servidor envíe también sus certificados intermedios.</translation>
    </message>
    <message>
        <source>the TLS certificate names other hosts</source>
        <translation>el certificado TLS nombra otros hosts</translation>
    </message>
    <message>
        <source>Use a host name that the certificate names, or have one made for this host.</source>
        <translation>Usar un nombre de host que figure en el certificado, o pedir uno para este host.</translation>
    </message>
    <message>
        <source>the TLS certificate is not valid today</source>
        <translation>el certificado TLS no es válido hoy</translation>
    </message>
    <message>
        <source>Renew the certificate, and check the clock of this machine.</source>
        <translation>Renovar el certificado y revisar el reloj de este equipo.</translation>
    </message>
    <message>
        <source>there is no common TLS version or cipher</source>
        <translation>no hay versión de TLS ni cifrado en común</translation>
    </message>
    <message>
        <source>Let the server speak TLS 1.2 or 1.3.</source>
        <translation>Hacer que el servidor use TLS 1.2 o 1.3.</translation>
    </message>
    <message>
        <source>the endpoint wants a client certificate</source>
        <translation>el endpoint pide un certificado de cliente</translation>
    </message>
    <message>
        <source>HighLevel shows none: let the endpoint check the signature instead.</source>
        <translation>HighLevel no presenta ninguno: hacer que el endpoint verifique la firma.</translation>
    </message>
    <message>
        <source>nothing listens there, but on the other loopback address</source>
        <translation>nada escucha ahí, pero sí en la otra dirección de loopback</translation>
    </message>
    <message>
        <source>The server listens on one of 127.0.0.1 and [::1] only: write the other one, or localhost for both.</source>
        <translation>El servidor escucha solo en una de 127.0.0.1 y [::1]: escribir la otra, o localhost para ambas.</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>no se encontró el nombre de host</translation>
    </message>
    <message>
        <source>Correct the host name, or check this machine&apos;s DNS.</source>
        <translation>Corregir el nombre de host o revisar el DNS de este equipo.</translation>
    </message>
    <message>
        <source>nothing listens there: the connection was refused</source>
        <translation>nada escucha ahí: se rechazó la conexión</translation>
    </message>
    <message>
        <source>Start the server, or correct the port.</source>
        <translation>Iniciar el servidor o corregir el puerto.</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>la conexión se cortó</translation>
    </message>
    <message>
        <source>Look for a crash in the server&apos;s log at this moment; a port that wants TLS cuts plain http too.</source>
        <translation>Buscar un fallo en el registro del servidor en ese momento; un puerto que requiere TLS también corta http simple.</translation>
    </message>
    <message>
        <source>the endpoint closed the connection without an answer</source>
        <translation>el endpoint cerró la conexión sin responder</translation>
    </message>
    <message>
        <source>Look for a crash in the server&apos;s log at this moment; a port that wants TLS does this to plain http too: try https://.</source>
        <translation>Buscar un fallo en el registro del servidor en ese momento; un puerto que requiere TLS también hace esto con http simple: probar https://.</translation>
    </message>
    <message>
        <source>the connection was closed during the TLS handshake</source>
        <translation>la conexión se cortó antes de establecerse TLS</translation>
    </message>
    <message>
        <source>This port may not use TLS: try http://. Otherwise check the server&apos;s log.</source>
        <translation>Quizá este puerto no habla TLS: probar con http://. Si no, mirar el registro del servidor en ese momento.</translation>
    </message>
    <message>
        <source>the endpoint redirects to the other scheme</source>
        <translation>el endpoint envía la solicitud al otro esquema</translation>
    </message>
    <message>
        <source>Write the address that it names, with https:// or http://: redirects are not followed, and count as failures.</source>
        <translation>Escribir la dirección que indica, con https:// o http://: las redirecciones no se siguen y cuentan como fallos.</translation>
    </message>
    <message>
        <source>the endpoint redirects elsewhere</source>
        <translation>el endpoint envía la solicitud a otro lugar</translation>
    </message>
    <message>
        <source>Write the address that it names: redirects are not followed, and count as failures. A missing or extra slash at the end is the usual cause.</source>
        <translation>Escribir la dirección que indica: las redirecciones no se siguen y cuentan como fallos. La causa habitual es una barra final que falta o sobra.</translation>
    </message>
    <message>
        <source>only interim answers came, none that ends the request</source>
        <translation>solo llegaron respuestas provisionales, ninguna que termine la solicitud</translation>
    </message>
    <message>
        <source>Let the server answer 200 at once: a status that begins with 1 only announces an answer.</source>
        <translation>Hacer que el servidor responda 200 enseguida: un estado que empieza por 1 solo anuncia una respuesta.</translation>
    </message>
    <message>
        <source>this system does not trust the server&apos;s TLS certificate</source>
        <translation>este sistema no confía en el certificado TLS del servidor</translation>
    </message>
    <message>
        <source>If the server has a CA of its own, as an emulator does, name that CA&apos;s file: in the window at Connect, step 2; on the command line with --cacert FILE.</source>
        <translation>Si el servidor tiene una CA propia, como un emulador, indicar el archivo de esa CA: en la ventana en Conectar, paso 2; en la línea de comandos con --cacert FILE.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ActionRow</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AddressCard</name>
    <message>
        <source>Delivery URL</source>
        <translation>Delivery URL</translation>
    </message>
    <message>
        <source>&amp;Delivery URL</source>
        <translation>&amp;Delivery URL</translation>
    </message>
    <message>
        <source>Portal: your app, Conversation Providers, Delivery URL. Messages to deliver come here.</source>
        <translation>Portal: la app, Conversation Providers, Delivery URL. Aquí llegan los mensajes por entregar.</translation>
    </message>
    <message>
        <source>App webhook URL</source>
        <translation>URL de webhook de la app</translation>
    </message>
    <message>
        <source>App &amp;webhook URL</source>
        <translation>URL de &amp;webhook de la app</translation>
    </message>
    <message>
        <source>Portal: your app, Webhooks. INSTALL and message reports come here; for watching only.</source>
        <translation>Portal: la app, Webhooks. Aquí llegan INSTALL y los informes de mensajes; solo para observar.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Cambiar…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Reglas…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AnswerDialog</name>
    <message>
        <source>Answer of the Listener</source>
        <translation>Respuesta del receptor</translation>
    </message>
    <message>
        <source>&amp;Answer with this</source>
        <translation>&amp;Responder con esto</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>HighLevel takes every 2xx as delivered; 429 is the documented reason to try again.</source>
        <translation>HighLevel considera entregado todo 2xx; 429 es el motivo documentado para reintentar.</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Cuerpo</translation>
    </message>
    <message>
        <source>HighLevel ignores it. Sent as application/json.</source>
        <translation>HighLevel lo ignora. Se envía como application/json.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Demora</translation>
    </message>
    <message>
        <source>How long the sender waits, after the capture was kept.</source>
        <translation>Cuánto espera el remitente, después de guardarse la captura.</translation>
    </message>
    <message>
        <source>&amp;Forward to my bridge and answer what it answers</source>
        <translation>Re&amp;enviar a mi puente y responder lo que él responda</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Gets the same method, headers and bytes. Without a path it gets the path of each request.</source>
        <translation>Recibe el mismo método, encabezados y bytes. Sin ruta, recibe la ruta de cada solicitud.</translation>
    </message>
    <message>
        <source>Enter an http or https URL.</source>
        <translation>Introducir una URL http o https.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AnswerView</name>
    <message>
        <source>Body of the answer</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>The answer has no body. HighLevel ignores it anyway.</source>
        <translation>La respuesta no tiene cuerpo. HighLevel lo ignora de todos modos.</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Encabezados de la respuesta</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó respuesta.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Delivered in %1: HighLevel would accept this.</source>
        <translation>Entregado en %1: HighLevel lo aceptaría.</translation>
    </message>
    <message>
        <source>Redirected after %1. Redirects are not followed: the Delivery URL must answer itself.</source>
        <translation>Redirigido después de %1. Las redirecciones no se siguen: la Delivery URL debe responder ella misma.</translation>
    </message>
    <message>
        <source>Asked for patience after %1: the one status that both retry policies repeat.</source>
        <translation>Pidió paciencia tras %1: el único estado que repiten ambas políticas de reintento.</translation>
    </message>
    <message>
        <source>Refused after %1. Answer 2xx at once and work later.</source>
        <translation>Rechazada tras %1. Responder 2xx de inmediato y trabajar después.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AnswersCard</name>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Deliveries that are over</source>
        <translation>Entregas terminadas</translation>
    </message>
    <message>
        <source>Nothing sent yet. The response appears here.</source>
        <translation>Aún no se envió nada. La respuesta aparece aquí.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>%L1 of %L2 are over.</source>
        <translation>%L1 de %L2 terminadas.</translation>
    </message>
    <message>
        <source>%L1 of %L2 delivered, %L3 a second.</source>
        <translation>%L1 de %L2 entregadas, %L3 por segundo.</translation>
    </message>
    <message>
        <source>Half answered within %1, 95 % within %2, all within %3.</source>
        <translation>La mitad respondida en %1, el 95 % en %2, todas en %3.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AppDialog</name>
    <message>
        <source>App Under Test</source>
        <translation>App en prueba</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Webhook URL of the app</source>
        <translation>URL de &amp;webhook de la app</translation>
    </message>
    <message>
        <source>INSTALL, UNINSTALL and what happens to contacts and messages goes there. Empty: nowhere.</source>
        <translation>Ahí van INSTALL, UNINSTALL y lo que ocurre con contactos y mensajes. Vacío: a ninguna parte.</translation>
    </message>
    <message>
        <source>Add a &amp;redirect URL</source>
        <translation>Añadir una URL de &amp;redirección</translation>
    </message>
    <message>
        <source>There already:</source>
        <translation>Ya existentes:</translation>
    </message>
    <message>
        <source>S&amp;copes</source>
        <translation>S&amp;copes</translation>
    </message>
    <message>
        <source>One a line. Tokens that were given keep theirs.</source>
        <translation>Uno por línea. Los tokens ya emitidos conservan los suyos.</translation>
    </message>
    <message>
        <source>An app without scopes may do nothing: name one.</source>
        <translation>Una app sin scopes no puede hacer nada: indicar uno.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AppForm</name>
    <message>
        <source>Install &amp;link</source>
        <translation>En&amp;lace de instalación</translation>
    </message>
    <message>
        <source>From your app&apos;s page in the developer portal, under Auth. Pasted here, it fills in the rest.</source>
        <translation>De la página de la app en el portal de desarrolladores, en Auth. Pegado aquí, completa el resto.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Verde azulado</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>C&amp;olour, in the window&apos;s head</source>
        <translation>C&amp;olor, en la cabecera de la ventana</translation>
    </message>
    <message>
        <source>Standard (marketplace.gohighlevel.com)</source>
        <translation>Estándar (marketplace.gohighlevel.com)</translation>
    </message>
    <message>
        <source>White-label (marketplace.leadconnectorhq.com)</source>
        <translation>White-label (marketplace.leadconnectorhq.com)</translation>
    </message>
    <message>
        <source>Hosts of your own, or an emulator elsewhere</source>
        <translation>Hosts propios, o un emulador en otro lugar</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Hosts</translation>
    </message>
    <message>
        <source>Address of the A&amp;PI</source>
        <translation>Dirección de la A&amp;PI</translation>
    </message>
    <message>
        <source>Address of the consent page</source>
        <translation>Dirección de la página de consentimiento</translation>
    </message>
    <message>
        <source>Empty when it is the same.</source>
        <translation>Vacío cuando es la misma.</translation>
    </message>
    <message>
        <source>Current (/v2/oauth/chooselocation)</source>
        <translation>Actual (/v2/oauth/chooselocation)</translation>
    </message>
    <message>
        <source>Older (/oauth/chooselocation)</source>
        <translation>Anterior (/oauth/chooselocation)</translation>
    </message>
    <message>
        <source>Consent pa&amp;th</source>
        <translation>Ru&amp;ta de consentimiento</translation>
    </message>
    <message>
        <source>Current since May 2026; the official SDK 3.1.0 still builds the older one.</source>
        <translation>Actual desde mayo de 2026; el SDK oficial 3.1.0 aún construye la anterior.</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client &amp;id</translation>
    </message>
    <message>
        <source>&amp;Version id</source>
        <translation>Id de &amp;versión</translation>
    </message>
    <message>
        <source>Part of the install link; the consent page wants it.</source>
        <translation>Parte del enlace de instalación; la página de consentimiento lo exige.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>Client &amp;secret</translation>
    </message>
    <message>
        <source>The emulator gives this.</source>
        <translation>Lo proporciona el emulador.</translation>
    </message>
    <message>
        <source>Shown once, when the portal makes the client keys. Kept in the key store only.</source>
        <translation>Se muestra una vez, cuando el portal crea las client keys. Se guarda solo en el almacén de claves.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>aún no conocido</translation>
    </message>
    <message>
        <source>Kept in the key store. Type another to replace it.</source>
        <translation>Guardado en el almacén de claves. Escribir otro para reemplazarlo.</translation>
    </message>
    <message>
        <source>Kept for this session only: gone when Linesman ends.</source>
        <translation>Guardado solo para esta sesión: se pierde al cerrar Linesman.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Examinar…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Elegir el archivo de CA</translation>
    </message>
    <message>
        <source>CA file, if the server&apos;s certificate comes from a CA of its own</source>
        <translation>Archivo de CA, si el certificado del servidor es de una CA propia</translation>
    </message>
    <message>
        <source>PEM. Trusted at these addresses only. The emulator says where its own is.</source>
        <translation>PEM. Solo se confía en ella en estas direcciones. El emulador dice dónde está la suya.</translation>
    </message>
    <message>
        <source>CA File</source>
        <translation>Archivo de CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AttachmentList</name>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Añadir archivos…</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Añadir dirección…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy Addresses</source>
        <translation>Copiar direcciones</translation>
    </message>
    <message>
        <source>Copies the chosen addresses, or all of them (Ctrl+C).</source>
        <translation>Copia las direcciones elegidas, o todas (Ctrl+C).</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Uploading %1…</source>
        <translation>Subiendo %1…</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Se canceló la subida.</translation>
    </message>
    <message>
        <source>%1 was not uploaded.</source>
        <translation>No se subió %1.</translation>
    </message>
    <message>
        <source>Choose a contact first: an upload belongs to its conversation.</source>
        <translation>Elegir antes un contacto: una subida pertenece a su conversación.</translation>
    </message>
    <message>
        <source>Upload %1 to the thread of %2.</source>
        <translation>Subir %1 al hilo de %2.</translation>
    </message>
    <message>
        <source>Add Files</source>
        <translation>Añadir archivos</translation>
    </message>
    <message>
        <source>Files that HighLevel takes (%1)</source>
        <translation>Archivos que acepta HighLevel (%1)</translation>
    </message>
    <message>
        <source>Add Address</source>
        <translation>Añadir dirección</translation>
    </message>
    <message>
        <source>Web address of the attachment:</source>
        <translation>Dirección web del adjunto:</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AttachmentStrip</name>
    <message>
        <source>Files to send</source>
        <translation>Archivos por enviar</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>subido</translation>
    </message>
    <message>
        <source>Upload %1 to the thread of %2.</source>
        <translation>Subir %1 al hilo de %2.</translation>
    </message>
    <message>
        <source>uploading…</source>
        <translation>subiendo…</translation>
    </message>
    <message>
        <source>%1 % sent</source>
        <translation>%1 % enviado</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AttemptModel</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, intento %2</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tiempo agotado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>de nuevo en %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>sent by hand</source>
        <translation>enviado a mano</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AuthorizePanel</name>
    <message>
        <source>&amp;Authorize in Browser</source>
        <translation>&amp;Autorizar en el navegador</translation>
    </message>
    <message>
        <source>Stop &amp;Waiting</source>
        <translation>Dejar de &amp;esperar</translation>
    </message>
    <message>
        <source>Address of the consent page</source>
        <translation>Dirección de la página de consentimiento</translation>
    </message>
    <message>
        <source>Consent page, if the browser did not open</source>
        <translation>Página de consentimiento, si no se abrió el navegador</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Dirección del receptor</translation>
    </message>
    <message>
        <source>A tunnel forwards the redirect URL to</source>
        <translation>Un túnel reenvía la URL de redirección a</translation>
    </message>
    <message>
        <source>Address that the browser landed on</source>
        <translation>Dirección a la que llegó el navegador</translation>
    </message>
    <message>
        <source>Or paste the address that the browser &amp;landed on</source>
        <translation>O pegar la dirección a la que &amp;llegó el navegador</translation>
    </message>
    <message>
        <source>&amp;Use Address</source>
        <translation>&amp;Usar dirección</translation>
    </message>
    <message>
        <source>%1 %2: %3 %4</source>
        <comment>id, title, meaning and next step of a finding</comment>
        <translation>%1 %2: %3 %4</translation>
    </message>
    <message>
        <source>A code came without state. That happens when an install begins in the Marketplace, and when somebody else sends you a link. Use it only if you just installed the app.</source>
        <translation>Llegó un código sin state. Eso ocurre cuando una instalación empieza en el Marketplace y cuando otra persona envía un enlace. Usarlo solo si se acaba de instalar la app.</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>&amp;Usarlo</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>listo</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>no listo</translation>
    </message>
    <message>
        <source>Opens the consent page in your browser: pick a location there.</source>
        <translation>Abre la página de consentimiento en el navegador: elegir allí una ubicación.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>Pick a location on the consent page and come back. No browser opened? Copy the address of the page.</source>
        <translation>Elegir una ubicación en la página de consentimiento y volver. ¿No se abrió ningún navegador? Copiar la dirección de la página.</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>decisión propia</translation>
    </message>
    <message>
        <source>Decide above, or go on in the browser.</source>
        <translation>Decidir arriba o continuar en el navegador.</translation>
    </message>
    <message>
        <source>exchanging</source>
        <translation>canjeando</translation>
    </message>
    <message>
        <source>The code is exchanged for tokens.</source>
        <translation>El código se canjea por tokens.</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>guardando</translation>
    </message>
    <message>
        <source>The tokens go into the key store.</source>
        <translation>Los tokens van al almacén de claves.</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>The tokens are kept. Authorize again for another location.</source>
        <translation>Los tokens están guardados. Autorizar de nuevo para otra ubicación.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>Nothing was changed. You can authorize again.</source>
        <translation>No se cambió nada. Se puede autorizar de nuevo.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BackupsDialog</name>
    <message>
        <source>Restore a Backup</source>
        <translation>Restaurar copia de seguridad</translation>
    </message>
    <message>
        <source>There is no backup: one is made before a newer Linesman changes the file. Any other history can take its place as well.</source>
        <translation>No hay ninguna copia de seguridad: se crea una antes de que un Linesman más nuevo modifique el archivo. También puede ocupar su lugar cualquier otro historial.</translation>
    </message>
    <message>
        <source>These were made before a newer Linesman changed the file. The current history is kept under another name.</source>
        <translation>Se crearon antes de que un Linesman más nuevo modificara el archivo. El historial actual se conserva con otro nombre.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>&amp;Another File…</source>
        <translation>&amp;Otro archivo…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Put %1 in the place of the history?</source>
        <translation>¿Poner %1 en lugar del historial?</translation>
    </message>
    <message>
        <source>Linesman begins anew with it: listeners, emulator and a running test stop for a moment. The current history is kept under another name.</source>
        <translation>Linesman empieza de nuevo con él: los receptores, el emulador y una prueba en curso se detienen un momento. El historial actual se conserva con otro nombre.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BehaviourPanel</name>
    <message>
        <source>Where the Sources Disagree</source>
        <translation>Donde las fuentes discrepan</translation>
    </message>
    <message>
        <source>Behaviour profile</source>
        <translation>Perfil de comportamiento</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Según lo documentado</translation>
    </message>
    <message>
        <source>As observed</source>
        <translation>Según lo observado</translation>
    </message>
    <message>
        <source>As in 2025</source>
        <translation>Como en 2025</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Interruptores</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Interruptor</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Side taken</source>
        <translation>Opción tomada</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documentado</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observado</translation>
    </message>
    <message>
        <source>Chosen switch and settings</source>
        <translation>Interruptor elegido y ajustes</translation>
    </message>
    <message>
        <source>Chosen Switch</source>
        <translation>Interruptor elegido</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>Normal</source>
        <translation>Normal</translation>
    </message>
    <message>
        <source>Sandbox agency</source>
        <translation>Agencia sandbox</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Numbers of your own</source>
        <translation>Números propios</translation>
    </message>
    <message>
        <source>Magic &amp;values provoke outcomes</source>
        <translation>Los &amp;valores mágicos provocan resultados</translation>
    </message>
    <message>
        <source>Status &amp;race window</source>
        <translation>Ventana de ca&amp;rrera de estados</translation>
    </message>
    <message>
        <source>A status update that comes earlier is refused (switch C9).</source>
        <translation>Una actualización de estado anterior se rechaza (interruptor C9).</translation>
    </message>
    <message>
        <source>Rate &amp;limits</source>
        <translation>&amp;Límites de frecuencia</translation>
    </message>
    <message>
        <source>Normal: 100 in 10 s and 200,000 a day, for each app and location or company.</source>
        <translation>Normal: 100 en 10 s y 200 000 al día, por cada app y ubicación o empresa.</translation>
    </message>
    <message>
        <source>An endpoint must answer &amp;within</source>
        <translation>Un endpoint &amp;debe responder en</translation>
    </message>
    <message>
        <source>Documented: %1. Observed: %2. By default: %3.</source>
        <translation>Documentado: %1. Observado: %2. Predeterminado: %3.</translation>
    </message>
    <message>
        <source>Until %1: %2.</source>
        <translation>Hasta %1: %2.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BridgeCard</name>
    <message>
        <source>For Your Bridge</source>
        <translation>Para el puente</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client id</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Company id</source>
        <translation>Id de empresa</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clave pública</translation>
    </message>
    <message>
        <source>Instead of https://services.leadconnectorhq.com</source>
        <translation>En lugar de https://services.leadconnectorhq.com</translation>
    </message>
    <message>
        <source>Made up: it opens nothing but this emulator.</source>
        <translation>Inventado: no abre nada más que este emulador.</translation>
    </message>
    <message>
        <source>Public key of its deliveries</source>
        <translation>Clave pública de sus entregas</translation>
    </message>
    <message>
        <source>Ed25519, for x-ghl-signature</source>
        <translation>Ed25519, para x-ghl-signature</translation>
    </message>
    <message>
        <source>Copy as &amp;Environment</source>
        <translation>Copiar como &amp;entorno</translation>
    </message>
    <message>
        <source>LINESMAN_BASE_URL, LINESMAN_CLIENT_ID, LINESMAN_CLIENT_SECRET and LINESMAN_REDIRECT_URI, one a line</source>
        <translation>LINESMAN_BASE_URL, LINESMAN_CLIENT_ID, LINESMAN_CLIENT_SECRET y LINESMAN_REDIRECT_URI, una por línea</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>The same object that the command line&apos;s ready file carries</source>
        <translation>El mismo objeto que contiene el archivo ready de la línea de comandos</translation>
    </message>
    <message>
        <source>&amp;Open Consent Page</source>
        <translation>A&amp;brir página de consentimiento</translation>
    </message>
    <message>
        <source>Change &amp;App…</source>
        <translation>Cambiar &amp;app…</translation>
    </message>
    <message>
        <source>Webhook URL, redirect URLs and scopes of the app under test</source>
        <translation>URL de webhook, URL de redirección y scopes de la app en prueba</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BubbleLayout</name>
    <message>
        <source>Open e-mail</source>
        <translation>Abrir correo</translation>
    </message>
    <message>
        <source>Show all %1 characters</source>
        <translation>Mostrar los %1 caracteres</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>Correo: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BulkDialog</name>
    <message>
        <source>Send Many from CSV</source>
        <translation>Enviar muchos desde CSV</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Filas</translation>
    </message>
    <message>
        <source>Send many messages from this file.</source>
        <translation>Enviar muchos mensajes desde este archivo.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Rows a second</source>
        <translation>&amp;Filas por segundo</translation>
    </message>
    <message>
        <source>Rows a second</source>
        <translation>Filas por segundo</translation>
    </message>
    <message>
        <source>A row takes up to five of the 100 calls that HighLevel allows in 10 seconds: 2 leaves none over. When the limit is reached the run waits by itself.</source>
        <translation>Una fila usa hasta cinco de las 100 llamadas que HighLevel permite en 10 segundos: con 2 no sobra ninguna. Al alcanzar el límite, la ejecución espera sola.</translation>
    </message>
    <message>
        <source>&amp;Export Result…</source>
        <translation>E&amp;xportar resultado…</translation>
    </message>
    <message>
        <source>Try &amp;Failed Again</source>
        <translation>Reintentar &amp;fallidos</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Stopping after the row under way…</source>
        <translation>Se detiene después de la fila en curso…</translation>
    </message>
    <message numerus="yes">
        <source>HighLevel limits the requests: going on in %n s.</source>
        <translation>
            <numerusform>HighLevel limita las solicitudes: continúa en %n s.</numerusform>
            <numerusform>HighLevel limita las solicitudes: continúa en %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 enviados</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 no enviados</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 desconocidos</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en espera</translation>
    </message>
    <message>
        <source>%1 with problems</source>
        <translation>%1 con problemas</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message numerus="yes">
        <source>Add %n inbound message(s) to threads.</source>
        <translation>
            <numerusform>Añadir %n mensaje entrante a los hilos.</numerusform>
            <numerusform>Añadir %n mensajes entrantes a los hilos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent.</source>
        <translation>
            <numerusform>%n mensaje enviado.</numerusform>
            <numerusform>%n mensajes enviados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not sent; the list says why.</source>
        <translation>
            <numerusform>%n fila no enviada; la lista dice por qué.</numerusform>
            <numerusform>%n filas no enviadas; la lista dice por qué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left: Go On takes up the run here.</source>
        <translation>
            <numerusform>Queda %n fila: Continuar retoma aquí la ejecución.</numerusform>
            <numerusform>Quedan %n filas: Continuar retoma aquí la ejecución.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Result</source>
        <translation>Exportar resultado</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tablas (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>The result is in %1.</source>
        <translation>El resultado está en %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BulkModel</name>
    <message>
        <source>Ready</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problema</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconocido</translation>
    </message>
    <message>
        <source>%1, not read back: %2</source>
        <translation>%1, sin releer: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Message id or reason</source>
        <translation>Id de mensaje o motivo</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BulkSettings</name>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Contact id</source>
        <translation>Id de contacto</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Attachment addresses</source>
        <translation>Direcciones de adjuntos</translation>
    </message>
    <message>
        <source>altId</source>
        <translation>altId</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>Número llamado</translation>
    </message>
    <message>
        <source>Call status</source>
        <translation>Estado de llamada</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Qué enviar</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>&amp;Text for rows without one</source>
        <translation>&amp;Texto para filas sin él</translation>
    </message>
    <message>
        <source>{{name}} stands for the column of that name; {{contact.phone}}, {{date}} and {{time}} too.</source>
        <translation>{{name}} representa la columna con ese nombre; también {{contact.phone}}, {{date}} y {{time}}.</translation>
    </message>
    <message>
        <source>Cou&amp;ntry of numbers without country code</source>
        <translation>Paí&amp;s de los números sin código de país</translation>
    </message>
    <message>
        <source>&amp;Make contacts that are missing</source>
        <translation>Crear contactos que &amp;faltan</translation>
    </message>
    <message>
        <source>Choose &amp;CSV File…</source>
        <translation>Elegir archivo &amp;CSV…</translation>
    </message>
    <message>
        <source>The first line names the columns.</source>
        <translation>La primera línea nombra las columnas.</translation>
    </message>
    <message>
        <source>Choose CSV File</source>
        <translation>Elegir archivo CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tablas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n fila</numerusform>
            <numerusform>%1: %n filas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BurstChart</name>
    <message>
        <source>Rate and answer time over the burst</source>
        <translation>Frecuencia y tiempo de respuesta durante la ráfaga</translation>
    </message>
    <message>
        <source>At most %1 attempts a second, slowest answer %2.</source>
        <translation>Máximo %1 intentos por segundo, respuesta más lenta %2.</translation>
    </message>
    <message>
        <source>The burst is drawn here while it runs.</source>
        <translation>La ráfaga se dibuja aquí mientras se ejecuta.</translation>
    </message>
    <message>
        <source>attempts a second, up to %1</source>
        <translation>intentos por segundo, hasta %1</translation>
    </message>
    <message>
        <source>of them not answered 2xx</source>
        <translation>de ellos sin respuesta 2xx</translation>
    </message>
    <message>
        <source>slowest answer, up to %1</source>
        <translation>respuesta más lenta, hasta %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BurstDialog</name>
    <message>
        <source>Burst</source>
        <translation>Ráfaga</translation>
    </message>
    <message>
        <source>Deliveries that are over</source>
        <translation>Entregas terminadas</translation>
    </message>
    <message>
        <source>Bursts to compare</source>
        <translation>Ráfagas para comparar</translation>
    </message>
    <message>
        <source>&amp;Open Kept…</source>
        <translation>&amp;Abrir guardado…</translation>
    </message>
    <message>
        <source>A result that was kept, also by &quot;linesman-cli burst --save&quot;, to compare with.</source>
        <translation>Un resultado guardado, también con &quot;linesman-cli burst --save&quot;, para comparar.</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Many deliveries, as a bulk action sends them, to %1. Nothing of them is kept in history.</source>
        <translation>Muchas entregas, como las envía una acción masiva, a %1. Nada de ellas se guarda en el historial.</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 a second</source>
        <translation>%1 de %2 listos, %3 por segundo</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Detenido antes del final.</translation>
    </message>
    <message>
        <source>Every delivery was answered 2xx.</source>
        <translation>Todas las entregas se respondieron con 2xx.</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) were not answered 2xx.</source>
        <translation>
            <numerusform>%n entrega no se respondió con 2xx.</numerusform>
            <numerusform>%n entregas no se respondieron con 2xx.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 of %2 delivered, %3 attempts a second. Median %4, 90 % under %5, 95 % under %6, 99 % under %7, longest %8.
Answers: %9.</source>
        <translation>%1 de %2 entregados, %3 intentos por segundo. Mediana %4, 90 % en menos de %5, 95 % en menos de %6, 99 % en menos de %7, máximo %8.
Respuestas: %9.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>The address of your tally is not an http or https address.</source>
        <translation>La dirección del recuento no es una dirección http ni https.</translation>
    </message>
    <message>
        <source>Your tally gave no answer: %1</source>
        <translation>El recuento no dio respuesta: %1</translation>
    </message>
    <message>
        <source>Your tally is not understood: %1</source>
        <translation>No se entiende el recuento: %1</translation>
    </message>
    <message>
        <source>Of %1 messages %2 were lost, %3 handled more than once; %4 were never sent.</source>
        <translation>De %1 mensajes se perdieron %2 y %3 se procesaron más de una vez; %4 nunca se enviaron.</translation>
    </message>
    <message>
        <source>Choose an earlier burst to compare the last one with.</source>
        <translation>Elegir una ráfaga anterior con la que comparar la última.</translation>
    </message>
    <message>
        <source>From the chosen burst to the last one:</source>
        <translation>De la ráfaga elegida a la última:</translation>
    </message>
    <message>
        <source>Keep the Result</source>
        <translation>Guardar el resultado</translation>
    </message>
    <message>
        <source>Results of bursts (*.json)</source>
        <translation>Resultados de ráfagas (*.json)</translation>
    </message>
    <message>
        <source>Open a Result</source>
        <translation>Abrir un resultado</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is no result of a burst.</source>
        <translation>%1 no es un resultado de una ráfaga.</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>perdidas %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BurstForm</name>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>At most a second</source>
        <translation>Máximo por segundo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>So long does it take until the rate is reached.</source>
        <translation>Tiempo que tarda en alcanzarse la frecuencia.</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Rampa</translation>
    </message>
    <message>
        <source> parts</source>
        <translation> partes</translation>
    </message>
    <message>
        <source>Its share of the burst. With 0 everywhere all deliveries are of the kind in the form.</source>
        <translation>Su parte de la ráfaga. Con 0 en todas, todas las entregas son del tipo del formulario.</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Enviado dos veces</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Desordenado</translation>
    </message>
    <message>
        <source>So many of each ten deliveries in a row come shuffled.</source>
        <translation>De cada diez entregas seguidas, cuántas llegan desordenadas.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semilla</translation>
    </message>
    <message>
        <source>The same seed gives the same burst: people, texts, ids, and order.</source>
        <translation>La misma semilla da la misma ráfaga: personas, textos, ids y orden.</translation>
    </message>
    <message>
        <source>https://… (optional)</source>
        <translation>https://… (opcional)</translation>
    </message>
    <message>
        <source>Asked afterwards (GET) for a JSON list of the messageIds that your endpoint handled: it shows what was lost, and what was handled twice.</source>
        <translation>Se le pide después (GET) una lista JSON de los messageId que procesó el endpoint: muestra qué se perdió y qué se procesó dos veces.</translation>
    </message>
    <message>
        <source>Address of your tally</source>
        <translation>Dirección del recuento</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Respuesta perdida</translation>
    </message>
    <message>
        <source>This share of connections is cut once their requests are sent: your endpoint has them, the sender does not know it.</source>
        <translation>La conexión de esta cantidad se corta una vez enviadas: el endpoint las tiene, el remitente no lo sabe.</translation>
    </message>
    <message>
        <source>Held up</source>
        <translation>Demoradas</translation>
    </message>
    <message>
        <source>So many go out up to five seconds late; the others go on meanwhile.</source>
        <translation>Esta cantidad sale hasta cinco segundos más tarde; las demás siguen mientras tanto.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BurstRuns</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregados</translation>
    </message>
    <message>
        <source>A second</source>
        <translation>Por segundo</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Mediana</translation>
    </message>
    <message>
        <source>90 % under</source>
        <translation>90 % en menos de</translation>
    </message>
    <message>
        <source>99 % under</source>
        <translation>99 % en menos de</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Máximo</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CallForm</name>
    <message>
        <source>Log Call</source>
        <translation>Registrar llamada</translation>
    </message>
    <message>
        <source>Log an outgoing call</source>
        <translation>Registrar una llamada saliente</translation>
    </message>
    <message>
        <source>Add recordings to a call</source>
        <translation>Añadir grabaciones a una llamada</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>&amp;Qué hacer</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>Only Call providers log calls.</source>
        <translation>Solo los proveedores de llamadas registran llamadas.</translation>
    </message>
    <message>
        <source>Call (&amp;message id)</source>
        <translation>Llamada (id de &amp;mensaje)</translation>
    </message>
    <message>
        <source>Select a call in the thread to fill this in.</source>
        <translation>Seleccionar una llamada del hilo para completarlo.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Must be the contact&apos;s phone number.</source>
        <translation>Debe ser el número de teléfono del contacto.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Your number that called.</source>
        <translation>El número propio que llamó.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>It logs the call; it dials nothing.</source>
        <translation>Registra la llamada; no marca nada.</translation>
    </message>
    <message>
        <source>Your call id (altId)</source>
        <translation>Id propio de llamada (altId)</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>At most 5.</source>
        <translation>Máximo 5.</translation>
    </message>
    <message>
        <source>&amp;Back-date it</source>
        <translation>&amp;Fecha anterior</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Replace Recordings</source>
        <translation>Reemplazar grabaciones</translation>
    </message>
    <message>
        <source>At most 5; they replace the recordings that the call has now.</source>
        <translation>Máximo 5; reemplazan las grabaciones que la llamada tiene ahora.</translation>
    </message>
    <message>
        <source>This message is not a call: HighLevel takes recordings for call logs only.</source>
        <translation>Este mensaje no es una llamada: HighLevel solo acepta grabaciones en registros de llamada.</translation>
    </message>
    <message>
        <source>HighLevel lists no recordings for this call; it does not always list them.</source>
        <translation>HighLevel no lista grabaciones de esta llamada; no siempre las lista.</translation>
    </message>
    <message numerus="yes">
        <source>These %n recording(s) are replaced:</source>
        <translation>
            <numerusform>Se reemplaza %n grabación:</numerusform>
            <numerusform>Se reemplazan estas %n grabaciones:</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is still on its way.</source>
        <translation>Un archivo aún está en camino.</translation>
    </message>
    <message>
        <source>Select a call in the thread, or paste its id.</source>
        <translation>Seleccionar una llamada del hilo o pegar su id.</translation>
    </message>
    <message>
        <source>Add a recording.</source>
        <translation>Añadir una grabación.</translation>
    </message>
    <message>
        <source>Add a call log to the thread of %1.</source>
        <translation>Añadir un registro de llamada al hilo de %1.</translation>
    </message>
    <message>
        <source>Replace the recordings of call %1.</source>
        <translation>Reemplazar las grabaciones de la llamada %1.</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>HighLevel accepted call %1; it could not be read back: %2</source>
        <translation>HighLevel aceptó la llamada %1; no se pudo volver a leer: %2</translation>
    </message>
    <message>
        <source>Call %1 was read back and is in the thread.</source>
        <translation>La llamada %1 se volvió a leer y está en el hilo.</translation>
    </message>
    <message>
        <source>The recordings of call %1 were replaced.</source>
        <translation>Se reemplazaron las grabaciones de la llamada %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CapabilityModel</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fuente: %1.</translation>
    </message>
    <message>
        <source>%1. Source: %2.</source>
        <translation>%1. Fuente: %2.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Función</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CellDetail</name>
    <message>
        <source>not seen</source>
        <translation>no visto</translation>
    </message>
    <message>
        <source>The chosen provider in the chosen location</source>
        <translation>El proveedor elegido en la ubicación elegida</translation>
    </message>
    <message>
        <source>How to enable it</source>
        <translation>Cómo activarlo</translation>
    </message>
    <message>
        <source>Copy &amp;Note</source>
        <translation>Copiar &amp;nota</translation>
    </message>
    <message>
        <source>The steps as text, for the person who may do them</source>
        <translation>Los pasos como texto, para la persona que puede hacerlos</translation>
    </message>
    <message>
        <source>Open &amp;Sub-account</source>
        <translation>Abrir &amp;subcuenta</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 en %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>%1: it is %2</source>
        <translation>%1: es %2</translation>
    </message>
    <message>
        <source> (looked %1)</source>
        <translation> (visto %1)</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Última entrega</translation>
    </message>
    <message>
        <source>%1, answered %2</source>
        <translation>%1, respondida con %2</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Último estado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last inbound</source>
        <translation>Último entrante</translation>
    </message>
    <message>
        <source>Scopes missing</source>
        <translation>Scopes que faltan</translation>
    </message>
    <message>
        <source>Installed at</source>
        <translation>Instalado el</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>Who: %1. Source: %2.</source>
        <translation>Quién: %1. Fuente: %2.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ChannelDialog</name>
    <message>
        <source>How Agents See the Channel</source>
        <translation>Cómo ven el canal los agentes</translation>
    </message>
    <message>
        <source>These settings of the provider are in HighLevel&apos;s developer portal, and no API returns them: enter here what it shows.</source>
        <translation>Estos ajustes del proveedor están en el portal de desarrolladores de HighLevel y ninguna API los devuelve: introducir aquí lo que muestra.</translation>
    </message>
    <message>
        <source>&amp;Alias</source>
        <translation>&amp;Alias</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logotipo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Elegir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Always &amp;show this conversation provider</source>
        <translation>Mostrar &amp;siempre este proveedor de conversación</translation>
    </message>
    <message>
        <source>Without it, agents see the channel&apos;s tab only where the contact wrote on it.</source>
        <translation>Sin esto, los agentes ven la pestaña del canal solo donde el contacto escribió por él.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Choose Logo</source>
        <translation>Elegir logotipo</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imágenes (%1)</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture.</source>
        <translation>No se puede leer %1 como imagen.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ChannelTabs</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message numerus="yes">
        <source>%n channel(s) hidden from agents: not always shown, and the contact has no number or address for it.</source>
        <translation>
            <numerusform>%n canal oculto a los agentes: no se muestra siempre y el contacto no tiene número ni dirección para él.</numerusform>
            <numerusform>%n canales ocultos a los agentes: no se muestran siempre y el contacto no tiene número ni dirección para ellos.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CheckRow</name>
    <message>
        <source>Show or hide the checks of this kind</source>
        <translation>Mostrar u ocultar las comprobaciones de este tipo</translation>
    </message>
    <message>
        <source>%1, check %2: %3</source>
        <translation>%1, comprobación %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n comprobación falló</numerusform>
            <numerusform>%n comprobaciones fallaron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) follow the hops</source>
        <translation>
            <numerusform>%n comprobación sigue a los saltos</numerusform>
            <numerusform>%n comprobaciones siguen a los saltos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) done</source>
        <translation>
            <numerusform>%1 de %n comprobación hecha</numerusform>
            <numerusform>%1 de %n comprobaciones hechas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) warn</source>
        <translation>
            <numerusform>%n comprobación advierte</numerusform>
            <numerusform>%n comprobaciones advierten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n comprobación superada</numerusform>
            <numerusform>%n comprobaciones superadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) passed, the rest was not tested</source>
        <translation>
            <numerusform>%1 de %n comprobación superada, el resto no se probó</numerusform>
            <numerusform>%1 de %n comprobaciones superadas, el resto no se probó</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ClockPart</name>
    <message>
        <source>Pending Retries</source>
        <translation>Reintentos pendientes</translation>
    </message>
    <message>
        <source>&amp;Run the Clock to the Next Retry</source>
        <translation>Avanzar el &amp;reloj hasta el próximo reintento</translation>
    </message>
    <message>
        <source>Pending retries</source>
        <translation>Reintentos pendientes</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Vence en</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Intentos</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última respuesta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>No retries are pending. A delivery that failed waits here for its next attempt, as the retry policy says.</source>
        <translation>No hay reintentos pendientes. Una entrega fallida espera aquí su próximo intento, según la política de reintentos.</translation>
    </message>
    <message>
        <source>&amp;Send Now</source>
        <translation>&amp;Enviar ahora</translation>
    </message>
    <message>
        <source>&amp;Give Up</source>
        <translation>Aban&amp;donar</translation>
    </message>
    <message>
        <source>The delivery has failed for good</source>
        <translation>La entrega ha fallado definitivamente</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>The emulator&apos;s time</source>
        <translation>La hora del emulador</translation>
    </message>
    <message>
        <source>+&amp;1 min</source>
        <translation>+&amp;1 min</translation>
    </message>
    <message>
        <source>+10 &amp;min</source>
        <translation>+10 &amp;min</translation>
    </message>
    <message>
        <source>+1 &amp;h</source>
        <translation>+1 &amp;h</translation>
    </message>
    <message>
        <source>+1 &amp;day</source>
        <translation>+1 &amp;día</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Cuánto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>&amp;Advance</source>
        <translation>&amp;Avanzar</translation>
    </message>
    <message>
        <source>Runs with this machine&apos;s clock.</source>
        <translation>Va con el reloj de este equipo.</translation>
    </message>
    <message>
        <source>Ahead of this machine&apos;s clock by %1. Reset brings it back.</source>
        <translation>%1 por delante del reloj de este equipo. Restablecer lo devuelve a su sitio.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CodeEditor</name>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Línea %1, columna %2: %3.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CodeFindBar</name>
    <message>
        <source>Find here</source>
        <translation>Buscar aquí</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which match, of how many</comment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CodeView</name>
    <message>
        <source>Content</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada que mostrar.</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Con formato</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Original</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Buscar (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Wrap, fold, zoom, copy a value</source>
        <translation>Ajustar, plegar, ampliar, copiar un valor</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>Mostrar como %1</translation>
    </message>
    <message>
        <source>… (%1 more characters in this line)</source>
        <translation>… (%1 caracteres más en esta línea)</translation>
    </message>
    <message>
        <source>&amp;Copy Selection</source>
        <translation>&amp;Copiar selección</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>Find in &amp;History</source>
        <translation>Buscar en el &amp;historial</translation>
    </message>
    <message>
        <source>Open &amp;Thread of This Contact</source>
        <translation>Abrir el h&amp;ilo de este contacto</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>&amp;Plegar todo</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>&amp;Desplegar todo</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>&amp;Ajustar líneas</translation>
    </message>
    <message>
        <source>Line &amp;Numbers</source>
        <translation>&amp;Números de línea</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>Ma&amp;yor</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Menor</translation>
    </message>
    <message>
        <source>N&amp;ormal Size</source>
        <translation>Tamaño n&amp;ormal</translation>
    </message>
    <message>
        <source>%1 % shown</source>
        <translation>%1 % mostrado</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ColumnMemory</name>
    <message>
        <source>&amp;Fit Columns</source>
        <translation>A&amp;justar columnas</translation>
    </message>
    <message>
        <source>&amp;Original Columns</source>
        <translation>Columnas &amp;originales</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Type a place, an action or a name</source>
        <translation>Escribir un lugar, una acción o un nombre</translation>
    </message>
    <message>
        <source>Places and actions</source>
        <translation>Lugares y acciones</translation>
    </message>
    <message>
        <source>Search everything for &quot;%1&quot;</source>
        <translation>Buscar &quot;%1&quot; en todas partes</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Composer</name>
    <message>
        <source>As Contac&amp;t</source>
        <translation>Como con&amp;tacto</translation>
    </message>
    <message>
        <source>What you write comes in, as if the contact had sent it to your bridge.</source>
        <translation>Lo que se escribe entra como si el contacto lo hubiera enviado al puente.</translation>
    </message>
    <message>
        <source>As &amp;User</source>
        <translation>Como &amp;usuario</translation>
    </message>
    <message>
        <source>What you write goes out as an agent&apos;s answer: the channel&apos;s Delivery URL gets it.</source>
        <translation>Lo que se escribe sale como respuesta de un agente: la recibe la Delivery URL del canal.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Asunto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Attach Files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>En&amp;viar</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Enter</translation>
    </message>
    <message>
        <source>Choose a contact.</source>
        <translation>Elegir un contacto.</translation>
    </message>
    <message>
        <source>No channel to write on: enter a provider in the place Providers.</source>
        <translation>No hay canal para escribir: introducir un proveedor en el lugar Proveedores.</translation>
    </message>
    <message>
        <source>The contact has no e-mail address.</source>
        <translation>El contacto no tiene dirección de correo.</translation>
    </message>
    <message>
        <source>The contact has no phone number.</source>
        <translation>El contacto no tiene número de teléfono.</translation>
    </message>
    <message>
        <source>Files are being uploaded…</source>
        <translation>Se están subiendo archivos…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Write as %1… (Ctrl+Enter sends)</source>
        <translation>Escribir como %1… (Ctrl+Enter envía)</translation>
    </message>
    <message>
        <source>Answer %1 as a user… (Ctrl+Enter sends)</source>
        <translation>Responder a %1 como usuario… (Ctrl+Enter envía)</translation>
    </message>
    <message>
        <source>%1 Send it again: it then goes as “%2”.</source>
        <translation>%1 Enviarlo de nuevo: entonces va como “%2”.</translation>
    </message>
    <message>
        <source>Files that HighLevel takes (%1)</source>
        <translation>Archivos que acepta HighLevel (%1)</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Waiting for your keyring: it may ask for your password in a window of its own.</source>
        <translation>Esperando al llavero: puede pedir la contraseña en una ventana propia.</translation>
    </message>
    <message>
        <source>To&amp;kens</source>
        <translation>To&amp;kens</translation>
    </message>
    <message>
        <source>OAuth &amp;Hops</source>
        <translation>&amp;Saltos OAuth</translation>
    </message>
    <message>
        <source>A connection is your marketplace app against one HighLevel: the embedded emulator, which needs nothing, or live hosts.

Steps

Paste the install link from the developer portal and most of it fills itself. The client secret goes into the key store of your system and nowhere else.

The callback

The developer portal takes https:// redirect URLs only. Use a tunnel that forwards to the port shown, or any page of yours: then copy the address the browser landed on and paste it.

Tokens

They are refreshed by themselves, once for all who need them. A scope that was added to the app later comes only with a new consent.</source>
        <translation>Una conexión es la app del marketplace frente a un HighLevel: el emulador incorporado, que no necesita nada, o los hosts en vivo.

Pasos

Al pegar el enlace de instalación del portal de desarrolladores, la mayor parte se completa sola. El client secret va al almacén de claves del sistema y a ningún otro lugar.

El callback

El portal de desarrolladores solo acepta URL de redirección https://. Usar un túnel que reenvíe al puerto mostrado, o cualquier página propia: copiar entonces la dirección a la que llegó el navegador y pegarla.

Tokens

Se renuevan solos, una vez para todos los que los necesitan. Un scope añadido más tarde a la app solo llega con un nuevo consentimiento.</translation>
    </message>
    <message>
        <source>Nothing is connected yet</source>
        <translation>Aún no hay nada conectado</translation>
    </message>
    <message>
        <source>The embedded emulator needs no account and no set-up; a live connection needs your marketplace app&apos;s keys.</source>
        <translation>El emulador incorporado no necesita cuenta ni configuración; una conexión en vivo necesita las claves de la app del marketplace.</translation>
    </message>
    <message>
        <source>&amp;Connect to the Emulator</source>
        <translation>&amp;Conectar al emulador</translation>
    </message>
    <message>
        <source>New &amp;live connection</source>
        <translation>Nueva conexión en &amp;vivo</translation>
    </message>
    <message>
        <source>%1: live, %2</source>
        <translation>%1: en vivo, %2</translation>
    </message>
    <message>
        <source>The embedded emulator at %1.</source>
        <translation>El emulador incorporado en %1.</translation>
    </message>
    <message>
        <source>There is no key store here, or it is locked: %1. Unlock it, or keep secrets in memory until Linesman ends.</source>
        <translation>Aquí no hay almacén de claves, o está bloqueado: %1. Desbloquearlo, o guardar los secretos en memoria hasta cerrar Linesman.</translation>
    </message>
    <message>
        <source>&amp;Keep for This Session Only</source>
        <translation>&amp;Guardar solo para esta sesión</translation>
    </message>
    <message>
        <source>The emulator no longer knew this token: Linesman signs in to it again.</source>
        <translation>El emulador ya no conocía este token: Linesman vuelve a iniciar sesión en él.</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation>Sesión iniciada en %1.</translation>
    </message>
    <message>
        <source>Copied, without any secret: put your own values in.</source>
        <translation>Copiado, sin ningún secreto: poner los valores propios.</translation>
    </message>
    <message>
        <source>Linesman uses the current path here already: change the link that you handed out.</source>
        <translation>Linesman ya usa aquí la ruta actual: cambiar el enlace que se distribuyó.</translation>
    </message>
    <message>
        <source>The connection uses /v2/oauth/chooselocation now. Change links you handed out too.</source>
        <translation>La conexión usa ahora /v2/oauth/chooselocation. Cambiar también los enlaces distribuidos.</translation>
    </message>
    <message>
        <source>%1: live, no address yet</source>
        <translation>%1: en vivo, aún sin dirección</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ConnectSteps</name>
    <message>
        <source>Steps of the set-up</source>
        <translation>Pasos de la configuración</translation>
    </message>
    <message>
        <source>Developer portal</source>
        <translation>Portal de desarrolladores</translation>
    </message>
    <message>
        <source>App and keys</source>
        <translation>App y claves</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirección</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Autorizar</translation>
    </message>
    <message>
        <source>Providers and their URLs</source>
        <translation>Proveedores y sus URL</translation>
    </message>
    <message>
        <source>keys missing</source>
        <translation>faltan claves</translation>
    </message>
    <message>
        <source>secret missing</source>
        <translation>falta el secreto</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>will not work</source>
        <translation>no funcionará</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>nada elegido</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) for %1</source>
        <translation>
            <numerusform>%n scope para %1</numerusform>
            <numerusform>%n scopes para %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider kind(s)</source>
        <translation>
            <numerusform>%n tipo de proveedor</numerusform>
            <numerusform>%n tipos de proveedor</numerusform>
        </translation>
    </message>
    <message>
        <source>Step 2 is not finished: the app&apos;s keys are missing.</source>
        <translation>El paso 2 no está terminado: faltan las claves de la app.</translation>
    </message>
    <message>
        <source>Step 2 is not finished: enter the client secret.</source>
        <translation>El paso 2 no está terminado: introducir el client secret.</translation>
    </message>
    <message>
        <source>Step 3 is not finished: the redirect URL will not work.</source>
        <translation>El paso 3 no está terminado: la URL de redirección no funcionará.</translation>
    </message>
    <message>
        <source>Step 4 is not finished: no scope is chosen.</source>
        <translation>El paso 4 no está terminado: no se eligió ningún scope.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps that were ticked</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>no necesario</translation>
    </message>
    <message>
        <source>What to click, and what to enter there</source>
        <translation>Dónde hacer clic y qué introducir</translation>
    </message>
    <message>
        <source>The emulator&apos;s app is there already.</source>
        <translation>La app del emulador ya está ahí.</translation>
    </message>
    <message>
        <source>mixed up</source>
        <translation>confundidas</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>aún no</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message>
        <source>CA file unusable</source>
        <translation>archivo de CA no válido</translation>
    </message>
    <message>
        <source>Step 2 is not finished: the CA file cannot be used.</source>
        <translation>El paso 2 no está terminado: el archivo de CA no se puede usar.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ConnectionButtons</name>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>New &amp;Live Connection</source>
        <translation>Nueva conexión en &amp;vivo</translation>
    </message>
    <message>
        <source>Connect to &amp;Emulator</source>
        <translation>Conectar al &amp;emulador</translation>
    </message>
    <message>
        <source>Start and Connect &amp;Emulator</source>
        <translation>Iniciar y conectar el &amp;emulador</translation>
    </message>
    <message>
        <source>Connect to Emulator</source>
        <translation>Conectar al emulador</translation>
    </message>
    <message>
        <source>Start and Connect Emulator</source>
        <translation>Iniciar y conectar el emulador</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation>Quitar conexión</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; with its tokens and client secret?</source>
        <translation>¿Quitar &quot;%1&quot; con sus tokens y su client secret?</translation>
    </message>
    <message>
        <source>The app stays installed in HighLevel. History is kept.</source>
        <translation>La app sigue instalada en HighLevel. El historial se conserva.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContactDialog</name>
    <message>
        <source>New Contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>Any way of writing it.</source>
        <translation>Escrito de cualquier manera.</translation>
    </message>
    <message>
        <source>&amp;Country of a number without country code</source>
        <translation>&amp;País de un número sin código de país</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;Correo</translation>
    </message>
    <message>
        <source>One of phone and e-mail is needed.</source>
        <translation>Se necesita teléfono o correo.</translation>
    </message>
    <message>
        <source>&amp;Delete Contact…</source>
        <translation>&amp;Eliminar contacto…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Save Contact</source>
        <translation>&amp;Guardar contacto</translation>
    </message>
    <message>
        <source>Change Contact</source>
        <translation>Modificar contacto</translation>
    </message>
    <message>
        <source>Change the contact %1.</source>
        <translation>Modificar el contacto %1.</translation>
    </message>
    <message>
        <source>Add the contact %1, or change the one that has this phone or e-mail.</source>
        <translation>Añadir el contacto %1, o modificar el que tenga este teléfono o correo.</translation>
    </message>
    <message>
        <source>This is the contact %1, found %2.</source>
        <translation>Este es el contacto %1, encontrado %2.</translation>
    </message>
    <message>
        <source>&amp;Take This Contact</source>
        <translation>&amp;Usar este contacto</translation>
    </message>
    <message>
        <source>Delete Contact</source>
        <translation>Eliminar contacto</translation>
    </message>
    <message>
        <source>Delete %1? The conversation with all its messages goes with it. The API cannot bring it back; in HighLevel&apos;s own window a deleted contact can be restored for some time.</source>
        <translation>¿Eliminar %1? También se elimina la conversación con todos sus mensajes. La API no puede recuperarla; en la propia ventana de HighLevel, un contacto eliminado se puede restaurar durante un tiempo.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete the contact %1.</source>
        <translation>Eliminar el contacto %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContactModel</name>
    <message>
        <source>DND</source>
        <translation>DND</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContactPicker</name>
    <message>
        <source>Edit…</source>
        <translation>Editar…</translation>
    </message>
    <message>
        <source>Change or delete this contact.</source>
        <translation>Modificar o eliminar este contacto.</translation>
    </message>
    <message>
        <source>Another contact: phone, name or e-mail</source>
        <translation>Otro contacto: teléfono, nombre o correo</translation>
    </message>
    <message>
        <source>Another: phone, name or e-mail</source>
        <translation>Otro: teléfono, nombre o correo</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Make Contact…</source>
        <translation>&amp;Crear contacto…</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Ningún contacto elegido</translation>
    </message>
    <message>
        <source>No contact of this location has “%1”.</source>
        <translation>Ningún contacto de esta ubicación tiene “%1”.</translation>
    </message>
    <message>
        <source>&amp;Make Another…</source>
        <translation>&amp;Crear otro…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContactsPart</name>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Name, phone or email</source>
        <translation>Nombre, teléfono o correo</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Buscar contactos</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Todas las ubicaciones</translation>
    </message>
    <message>
        <source>&amp;Add Contact…</source>
        <translation>&amp;Añadir contacto…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Set D&amp;ND</source>
        <translation>Activar D&amp;ND</translation>
    </message>
    <message>
        <source>A contact with DND gets no messages: sending to it is refused</source>
        <translation>Un contacto con DND no recibe mensajes: se rechaza el envío</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>Copiar &amp;id</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;liminar…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contacto</numerusform>
            <numerusform>%Ln contactos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) found</source>
        <translation>
            <numerusform>%Ln contacto encontrado</numerusform>
            <numerusform>%Ln contactos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear D&amp;ND</source>
        <translation>Quitar D&amp;ND</translation>
    </message>
    <message>
        <source>Add Contact</source>
        <translation>Añadir contacto</translation>
    </message>
    <message>
        <source>Edit Contact</source>
        <translation>Editar contacto</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Ubicación</translation>
    </message>
    <message>
        <source>A contact stays in its location.</source>
        <translation>Un contacto permanece en su ubicación.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>La&amp;st name</source>
        <translation>&amp;Apellido</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Teléfono</translation>
    </message>
    <message>
        <source>With country code: +15551234567. Numbers +15005550100 to 199 provoke outcomes.</source>
        <translation>Con código de país: +15551234567. Los números +15005550100 a 199 provocan resultados.</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>C&amp;orreo</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Etiquetas</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separadas por comas</translation>
    </message>
    <message>
        <source>&amp;Do not disturb: sending to this contact is refused</source>
        <translation>No &amp;molestar: se rechaza el envío a este contacto</translation>
    </message>
    <message>
        <source>A phone number has digits.</source>
        <translation>Un número de teléfono tiene dígitos.</translation>
    </message>
    <message>
        <source>An address looks like name@example.com.</source>
        <translation>Una dirección tiene la forma name@example.com.</translation>
    </message>
    <message>
        <source>Delete Contacts</source>
        <translation>Eliminar contactos</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) with their conversations? A snapshot could bring them back.</source>
        <translation>
            <numerusform>¿Eliminar %n contacto con sus conversaciones? Una instantánea podría recuperarlo.</numerusform>
            <numerusform>¿Eliminar %n contactos con sus conversaciones? Una instantánea podría recuperarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContentModel</name>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Tokens (JWT)</source>
        <translation>Tokens (JWT)</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Campos de formulario</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Partes</translation>
    </message>
    <message>
        <source>Unpacked from</source>
        <translation>Extraído de</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>No se puede leer</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n campo</numerusform>
            <numerusform>%n campos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n elemento</numerusform>
            <numerusform>%n elementos</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContentView</name>
    <message>
        <source>Find a name or a value</source>
        <translation>Buscar un nombre o un valor</translation>
    </message>
    <message>
        <source>Find in the contents</source>
        <translation>Buscar en el contenido</translation>
    </message>
    <message>
        <source>Contents of the exchange</source>
        <translation>Contenido del intercambio</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>There is no body and no token in this exchange.</source>
        <translation>No hay cuerpo ni token en este intercambio.</translation>
    </message>
    <message>
        <source>There is more than is shown here; the body has all of it.</source>
        <translation>Hay más de lo que se muestra aquí; el cuerpo lo tiene todo.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>No se encontró.</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copiar &amp;ruta</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>&amp;Desplegar todo</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>&amp;Plegar todo</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CopiedSign</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CopyField</name>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>Revelar %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DeliveryForm</name>
    <message>
        <source>Provider &amp;kind</source>
        <translation>&amp;Tipo de proveedor</translation>
    </message>
    <message>
        <source>As observed</source>
        <translation>Según lo observado</translation>
    </message>
    <message>
        <source>Documented fields only</source>
        <translation>Solo campos documentados</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>C&amp;ampos</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page lists fewer fields than third parties have received. Both are worth a test.</source>
        <translation>La página de HighLevel lista menos campos de los que terceros han recibido. Ambos merecen una prueba.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>Payload como JSON</translation>
    </message>
    <message>
        <source>Send exactly these &amp;bytes, right or wrong</source>
        <translation>Enviar exactamente estos &amp;bytes, correctos o no</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Send what is in this file.</source>
        <translation>Enviar lo que hay en este archivo.</translation>
    </message>
    <message>
        <source>%1 (observed)</source>
        <translation>%1 (observado)</translation>
    </message>
    <message>
        <source>new for each delivery</source>
        <translation>nuevo en cada entrega</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DeliveryUrl</name>
    <message>
        <source>HighLevel takes no user name or password in a URL.</source>
        <translation>HighLevel no acepta usuario ni contraseña en una URL.</translation>
    </message>
    <message>
        <source>Must begin with http:// or https:// and name a host.</source>
        <translation>Debe empezar con http:// o https:// y nombrar un host.</translation>
    </message>
    <message>
        <source>What follows # is never sent: leave it out.</source>
        <translation>Lo que sigue a # nunca se envía: omitirlo.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DesktopController</name>
    <message>
        <source>Linesman</source>
        <translation>Linesman</translation>
    </message>
    <message>
        <source>Show Linesman</source>
        <translation>Mostrar Linesman</translation>
    </message>
    <message>
        <source>Quit Linesman</source>
        <translation>Salir de Linesman</translation>
    </message>
    <message>
        <source>Stop Listener</source>
        <translation>Detener receptor</translation>
    </message>
    <message>
        <source>Start Listener</source>
        <translation>Iniciar receptor</translation>
    </message>
    <message>
        <source>Stop Emulator</source>
        <translation>Detener emulador</translation>
    </message>
    <message>
        <source>Start Emulator</source>
        <translation>Iniciar emulador</translation>
    </message>
    <message>
        <source>Listens at %1</source>
        <translation>Escucha en %1</translation>
    </message>
    <message>
        <source>Listener stopped</source>
        <translation>Receptor detenido</translation>
    </message>
    <message>
        <source>Emulator at %1</source>
        <translation>Emulador en %1</translation>
    </message>
    <message>
        <source>Emulator stopped</source>
        <translation>Emulador detenido</translation>
    </message>
    <message>
        <source>A webhook failed its check</source>
        <translation>Un webhook no superó su comprobación</translation>
    </message>
    <message>
        <source>%1 came without a signature.</source>
        <translation>%1 llegó sin firma.</translation>
    </message>
    <message>
        <source>%1 has a signature that does not fit.</source>
        <translation>%1 tiene una firma que no coincide.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DifferenceView</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparar con</translation>
    </message>
    <message>
        <source>the previous of its kind, or a number</source>
        <translation>el anterior de su clase, o un número</translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation>A&amp;brirlo</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>There is no exchange %1 in this history.</source>
        <translation>No hay ningún intercambio %1 en este historial.</translation>
    </message>
    <message>
        <source>This exchange is in no history: there is nothing to compare it with.</source>
        <translation>Este intercambio no está en ningún historial: no hay nada con que compararlo.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>There is none of its kind before this one.</source>
        <translation>No hay ninguno de su clase antes de este.</translation>
    </message>
    <message>
        <source>The same as exchange %1, byte for byte.</source>
        <translation>Igual que el intercambio %1, byte por byte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) to exchange %1.</source>
        <translation>
            <numerusform>%Ln diferencia con el intercambio %1.</numerusform>
            <numerusform>%Ln diferencias con el intercambio %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A body has the same values written otherwise: a signature over its bytes breaks.</source>
        <translation>Un cuerpo tiene los mismos valores escritos de otra manera: una firma sobre sus bytes deja de ser válida.</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>Hay más que estas.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Request header</source>
        <translation>Encabezado de solicitud</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Response header</source>
        <translation>Encabezado de respuesta</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>allí no está</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>aquí no está</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DoctorModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nuevo: %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DoctorPage</name>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Nothing was examined yet</source>
        <translation>Aún no se examinó nada</translation>
    </message>
    <message>
        <source>&amp;Examine</source>
        <translation>&amp;Examinar</translation>
    </message>
    <message>
        <source>Explain a message</source>
        <translation>Explicar un mensaje</translation>
    </message>
    <message>
        <source>E&amp;xplain a Message…</source>
        <translation>E&amp;xplicar un mensaje…</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Guardar &amp;informe…</translation>
    </message>
    <message>
        <source>Looks again (F5)</source>
        <translation>Examina de nuevo (F5)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Looking through history…</source>
        <translation>Examinando el historial…</translation>
    </message>
    <message>
        <source>Without a connection: history alone was looked at.</source>
        <translation>Sin conexión: solo se examinó el historial.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Para %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found among %n thing(s) that were looked for.</source>
        <translation>
            <numerusform>No se encontró nada; se buscó %n cosa.</numerusform>
            <numerusform>No se encontró nada; se buscaron %n cosas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be looked for.</source>
        <translation>
            <numerusform>%n no se pudo buscar.</numerusform>
            <numerusform>%n no se pudieron buscar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Why it is not to be told any more:</source>
        <translation>Por qué no se debe avisar más:</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Página (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Datos (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>Findings
Each has a name that never changes, such as P-02, what it means, what to do and a public source. The doctor looks at what Linesman has kept and asks nobody.
New ones stand first: those that the last run did not see. A muted one is kept, with your reason.
Open goes to the place that mends it, Show the Exchange to what was seen.
What could not be looked for is told at the bottom, with what it needs.
Messages
Explain a Message takes what HighLevel answered, or a line of a log.
Tools
Missed Messages compares HighLevel&apos;s export of a location with what the listener captured, and sends what is missing to your endpoint. Who Owns a Message says which provider may report its status. Report for Staff is a page or a table for the people of an agency, with the notes to send them. These three ask HighLevel, or use what Check All asked last.</source>
        <translation>Hallazgos
Cada uno tiene un nombre que nunca cambia, como P-02, qué significa, qué hacer y una fuente pública. El diagnóstico examina lo que Linesman ha guardado y no consulta a nadie.
Los nuevos aparecen primero: los que la última ejecución no vio. Uno silenciado se conserva, con el motivo indicado.
Abrir lleva al lugar que lo corrige; Mostrar el intercambio, a lo que se vio.
Lo que no se pudo buscar se indica al final, con lo que necesita.
Mensajes
Explicar un mensaje toma lo que respondió HighLevel, o una línea de un registro.
Herramientas
Mensajes perdidos compara la exportación de HighLevel de una ubicación con lo que capturó el receptor, y envía lo que falta al endpoint. De quién es un mensaje dice qué proveedor puede informar su estado. Informe para el personal es una página o una tabla para la gente de una agencia, con las notas para enviarles. Estas tres consultan a HighLevel, o usan lo último que consultó Comprobar todo.</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Herramientas</translation>
    </message>
    <message>
        <source>&amp;Missed Messages…</source>
        <translation>&amp;Mensajes perdidos…</translation>
    </message>
    <message>
        <source>&amp;Who Owns a Message…</source>
        <translation>De &amp;quién es un mensaje…</translation>
    </message>
    <message>
        <source>&amp;Report for Staff…</source>
        <translation>&amp;Informe para el personal…</translation>
    </message>
    <message>
        <source>Looks through the connection, its tokens, providers and locations, and the last week of history for %1 things that are known to go wrong. Nobody is asked, and nothing is changed.</source>
        <translation>Examina la conexión, sus tokens, proveedores y ubicaciones, y la última semana del historial en busca de %1 cosas que suelen salir mal. No se consulta a nadie ni se cambia nada.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DoctorWords</name>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problema</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>muted: %1</source>
        <translation>silenciado: %1</translation>
    </message>
    <message>
        <source>&amp;Open Connect</source>
        <translation>A&amp;brir Conectar</translation>
    </message>
    <message>
        <source>&amp;Open Providers</source>
        <translation>A&amp;brir Proveedores</translation>
    </message>
    <message>
        <source>&amp;Open Listener</source>
        <translation>A&amp;brir Receptor</translation>
    </message>
    <message>
        <source>&amp;Open Simulator</source>
        <translation>A&amp;brir Simulador</translation>
    </message>
    <message>
        <source>&amp;Open Messages</source>
        <translation>A&amp;brir Mensajes</translation>
    </message>
    <message>
        <source>&amp;Open History</source>
        <translation>A&amp;brir Historial</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DriftModel</name>
    <message>
        <source>What came otherwise</source>
        <translation>Lo que llegó distinto</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Veces</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primero</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Último</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Frente a</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DrillModel</name>
    <message>
        <source>playing</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulacro</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DrillsDialog</name>
    <message>
        <source>Drills</source>
        <translation>Simulacros</translation>
    </message>
    <message>
        <source>Troubles that come in production, played against your endpoint. The emulator&apos;s clock moves on, some drills by days; everything else is put back.</source>
        <translation>Problemas que se dan en producción, reproducidos contra el endpoint. El reloj del emulador avanza, en algunos simulacros varios días; todo lo demás se restaura.</translation>
    </message>
    <message>
        <source>Drills that are over</source>
        <translation>Simulacros terminados</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo observado</translation>
    </message>
    <message>
        <source>Not played yet.</source>
        <translation>Aún no ejecutado.</translation>
    </message>
    <message>
        <source>Add from &amp;File…</source>
        <translation>Añadir desde &amp;archivo…</translation>
    </message>
    <message>
        <source>A drill of your own, as JSON: app/drills/README.md tells its steps.</source>
        <translation>Un simulacro propio, como JSON: app/drills/README.md explica sus pasos.</translation>
    </message>
    <message>
        <source>Play &amp;This One</source>
        <translation>Ejecutar &amp;este</translation>
    </message>
    <message>
        <source>Play &amp;All</source>
        <translation>Ejecutar &amp;todos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Endpoint: Linesman&apos;s own reference bridge</source>
        <translation>Endpoint: el puente de referencia de Linesman</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpoint: %1</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Hacer: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Add a Drill</source>
        <translation>Añadir un simulacro</translation>
    </message>
    <message>
        <source>Drills (*.json)</source>
        <translation>Simulacros (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a drill.</source>
        <translation>%1 es demasiado grande para un simulacro.</translation>
    </message>
    <message>
        <source>%1 is no drill: %2</source>
        <translation>%1 no es un simulacro: %2</translation>
    </message>
    <message>
        <source>that it takes a delivery</source>
        <translation>que acepte una entrega</translation>
    </message>
    <message>
        <source>that it reports a status</source>
        <translation>que informe un estado</translation>
    </message>
    <message>
        <source>that it posts a reply</source>
        <translation>que publique una respuesta</translation>
    </message>
    <message>
        <source>an address for app events</source>
        <translation>una dirección para eventos de la app</translation>
    </message>
    <message>
        <source>Needs of your endpoint: %1.</source>
        <translation>Requiere del endpoint: %1.</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Bien: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Mal: %1</translation>
    </message>
    <message>
        <source>Lost, and no fault of your endpoint: %1</source>
        <translation>Perdido, y no por culpa del endpoint: %1</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Takes a drill of your own off the list; its file stays.</source>
        <translation>Quita de la lista un simulacro propio; su archivo se conserva.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::EmailStatusForm</name>
    <message>
        <source>Update E-mail Status</source>
        <translation>Actualizar estado del correo</translation>
    </message>
    <message>
        <source>&amp;emailMessageId</source>
        <translation>&amp;emailMessageId</translation>
    </message>
    <message>
        <source>Not the messageId. Select an e-mail in the thread to fill this in.</source>
        <translation>No el messageId. Seleccionar un correo en el hilo para completarlo.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>Of the whole e-mail. These ten belong to this request alone; v3 only.</source>
        <translation>De todo el correo. Estos diez pertenecen solo a esta solicitud; solo v3.</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Added to what HighLevel has; 0 is not sent.</source>
        <translation>Se suma a lo que tiene HighLevel; 0 no se envía.</translation>
    </message>
    <message>
        <source>&amp;Recipients</source>
        <translation>&amp;Destinatarios</translation>
    </message>
    <message>
        <source>One a line: address, status, and after “failed” the reason.</source>
        <translation>Uno por línea: dirección, estado y, tras “failed”, el motivo.</translation>
    </message>
    <message>
        <source>Set the status of e-mail %1 to “%2”.</source>
        <translation>Poner el estado del correo %1 en “%2”.</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
    <message>
        <source>The e-mail is now %1.</source>
        <translation>El correo está ahora en %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::EmailView</name>
    <message>
        <source>E-mail</source>
        <translation>Correo</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::EmulatorPage</name>
    <message>
        <source>Emulator</source>
        <translation>Emulador</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Restablecer…</translation>
    </message>
    <message>
        <source>Back to the fixture: data, tokens, clock and behaviour</source>
        <translation>Volver al fixture: datos, tokens, reloj y comportamiento</translation>
    </message>
    <message>
        <source>For your bridge</source>
        <translation>Para el puente</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Send as a user</source>
        <translation>Enviar como usuario</translation>
    </message>
    <message>
        <source>Clock and retries</source>
        <translation>Reloj y reintentos</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamiento</translation>
    </message>
    <message>
        <source>Magic values</source>
        <translation>Valores mágicos</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Fallas</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>The emulator
A HighLevel of your own on this machine, with made-up accounts. Your bridge talks to it as to the real one: only the base URL changes.
What it holds
Locations, contacts, providers and tokens can be looked at and changed here at any time. A change that HighLevel would tell the app about sends the same webhook: INSTALL, UNINSTALL, ContactUpdate.
Clock and retries
Tokens expire and retries come due on the emulator&apos;s clock, which you can put forward: ten minutes pass in a moment. Run the clock to the next retry to see how your endpoint takes it.
Behaviour
Where HighLevel&apos;s public sources contradict each other, a switch says which side the emulator takes. The profile sets them all.
Magic values and faults
A magic number, address or text provokes one outcome for one contact or message. A fault meets requests by their route: slow, refused, cut short or dropped.
Snapshots
Save the data under a name before an experiment and restore it afterwards. Reset goes back to the start.
What stays
The data outlive a stop and the end of Linesman; Settings says so. Tokens do not: Linesman signs in again by itself, your bridge must be authorized again.</source>
        <translation>El emulador
Un HighLevel propio en este equipo, con cuentas inventadas. El puente le habla como al real: solo cambia la URL base.
Qué contiene
Ubicaciones, contactos, proveedores y tokens se pueden ver y cambiar aquí en cualquier momento. Un cambio que HighLevel comunicaría a la app envía el mismo webhook: INSTALL, UNINSTALL, ContactUpdate.
Reloj y reintentos
Los tokens vencen y los reintentos llegan según el reloj del emulador, que se puede adelantar: diez minutos pasan en un momento. Avanzar el reloj hasta el próximo reintento para ver cómo lo acepta el endpoint.
Comportamiento
Donde las fuentes públicas de HighLevel se contradicen, un interruptor dice qué lado toma el emulador. El perfil los ajusta todos.
Valores mágicos y fallas
Un número, una dirección o un texto mágico provoca un resultado para un contacto o mensaje. Una falla afecta a las solicitudes según su ruta: lentas, rechazadas, cortadas o descartadas.
Instantáneas
Guardar los datos con un nombre antes de un experimento y restaurarlos después. Restablecer vuelve al principio.
Qué permanece
Los datos sobreviven a una detención y al cierre de Linesman; se decide en Ajustes. Los tokens no: Linesman vuelve a iniciar sesión solo, y el puente debe autorizarse de nuevo.</translation>
    </message>
    <message>
        <source>Reset Emulator</source>
        <translation>Restablecer emulador</translation>
    </message>
    <message>
        <source>Put the emulator back to its beginning?</source>
        <translation>¿Devolver el emulador a su comienzo?</translation>
    </message>
    <message>
        <source>Contacts, threads, tokens, clock, faults and behaviour begin anew; deliveries that wait are dropped. Snapshots stay. Your bridge must be authorized again. You can undo it until the emulator stops.</source>
        <translation>Contactos, hilos, tokens, reloj, fallas y comportamiento empiezan de nuevo; las entregas en espera se descartan. Las instantáneas se conservan. El puente debe autorizarse de nuevo. Se puede deshacer hasta que se detenga el emulador.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Restablecer</translation>
    </message>
    <message>
        <source>The emulator is back at its beginning.</source>
        <translation>El emulador está de nuevo en su comienzo.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>S&amp;top Emulator</source>
        <translation>De&amp;tener emulador</translation>
    </message>
    <message>
        <source>S&amp;tart Emulator</source>
        <translation>&amp;Iniciar emulador</translation>
    </message>
    <message>
        <source>The data of the last time could not be read: the emulator began anew. The file was put aside. %1</source>
        <translation>No se pudieron leer los datos de la última vez: el emulador empezó de nuevo. El archivo se apartó. %1</translation>
    </message>
    <message>
        <source>The emulator&apos;s data could not be kept. %1</source>
        <translation>No se pudieron conservar los datos del emulador. %1</translation>
    </message>
    <message>
        <source>The emulator is stopped</source>
        <translation>El emulador está detenido</translation>
    </message>
    <message>
        <source>A local HighLevel with made-up accounts. It answers the API, shows the consent page and sends signed webhooks.</source>
        <translation>Un HighLevel local con cuentas inventadas. Responde a la API, muestra la página de consentimiento y envía webhooks firmados.</translation>
    </message>
    <message>
        <source>&amp;Start Emulator</source>
        <translation>&amp;Iniciar emulador</translation>
    </message>
    <message>
        <source>Answers at %1</source>
        <translation>Responde en %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>Starting the emulator, loading its data…</source>
        <translation>Iniciando el emulador: se leen sus datos…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::EmulatorPart</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::EndpointDialog</name>
    <message>
        <source>Endpoint of the Line Test</source>
        <translation>Endpoint de la prueba de línea</translation>
    </message>
    <message>
        <source>&amp;Built-in reference bridge</source>
        <translation>&amp;Puente de referencia incluido</translation>
    </message>
    <message>
        <source>A small correct bridge that ships with Linesman, against an emulator of its own. Shows what a passing line looks like.</source>
        <translation>Un pequeño puente correcto que viene con Linesman, frente a un emulador propio. Muestra cómo es una línea que funciona.</translation>
    </message>
    <message>
        <source>&amp;My own bridge</source>
        <translation>&amp;Mi propio puente</translation>
    </message>
    <message>
        <source>Provider kinds</source>
        <translation>Tipos de proveedor</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Hop time-out</source>
        <translation>&amp;Tiempo límite por salto</translation>
    </message>
    <message>
        <source>A hop that takes longer has failed.</source>
        <translation>Un salto que tarda más ha fallado.</translation>
    </message>
    <message>
        <source>&amp;Delivery URL</source>
        <translation>&amp;Delivery URL</translation>
    </message>
    <message>
        <source>Becomes the Delivery URL of every provider in the emulator. A tunnel works too.</source>
        <translation>Será la Delivery URL de todos los proveedores del emulador. También sirve un túnel.</translation>
    </message>
    <message>
        <source>Call &amp;trigger (optional)</source>
        <translation>&amp;Disparador de llamada (opcional)</translation>
    </message>
    <message>
        <source>HighLevel sends nothing for calls. Linesman POSTs contactId, phone and conversationProviderId here, so that your bridge logs calls; without it the call hops are skipped, or wait when Call is the only kind chosen.</source>
        <translation>HighLevel no envía nada para las llamadas. Linesman envía aquí por POST contactId, phone y conversationProviderId, para que el puente registre llamadas; sin esto los saltos de llamada se omiten, o esperan cuando Llamada es el único tipo elegido.</translation>
    </message>
    <message>
        <source>Environment for your bridge</source>
        <translation>Entorno para el puente</translation>
    </message>
    <message>
        <source>Start Emulator to See Its &amp;Keys</source>
        <translation>Iniciar el emulador para ver sus &amp;claves</translation>
    </message>
    <message>
        <source>For your bridge</source>
        <translation>Para el puente</translation>
    </message>
    <message>
        <source>The emulator&apos;s address and keys as environment variables. They are made up: no secrets.</source>
        <translation>La dirección y las claves del emulador como variables de entorno. Son inventadas: no son secretos.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL base</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Client id</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Client secret</translation>
    </message>
    <message>
        <source>Enter the URL your bridge listens on.</source>
        <translation>Introducir la URL en la que escucha el puente.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ErrorPanel</name>
    <message>
        <source>Copy Trace</source>
        <translation>Copiar traza</translation>
    </message>
    <message>
        <source>HighLevel&apos;s support finds the request by its traceId.</source>
        <translation>El soporte de HighLevel encuentra la solicitud por su traceId.</translation>
    </message>
    <message>
        <source>Add the Scope…</source>
        <translation>Añadir el scope…</translation>
    </message>
    <message>
        <source>Refresh the Token</source>
        <translation>Renovar el token</translation>
    </message>
    <message>
        <source>Open Connect</source>
        <translation>Abrir Conectar</translation>
    </message>
    <message>
        <source>Choose the Provider</source>
        <translation>Elegir el proveedor</translation>
    </message>
    <message>
        <source>Use the Other Type</source>
        <translation>Usar el otro tipo</translation>
    </message>
    <message>
        <source>Create the Contact…</source>
        <translation>Crear el contacto…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>HighLevel said: “%1”.</source>
        <translation>HighLevel dijo: “%1”.</translation>
    </message>
    <message>
        <source>HTTP %1.</source>
        <translation>HTTP %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeDialog</name>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Request head</source>
        <translation>Encabezado de solicitud</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>No body.</source>
        <translation>Sin cuerpo.</translation>
    </message>
    <message>
        <source>Answer head</source>
        <translation>Encabezado de respuesta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>No llegó respuesta.</translation>
    </message>
    <message>
        <source>Answer body</source>
        <translation>Cuerpo de respuesta</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>The emulator called the bridge</source>
        <translation>El emulador llamó al puente</translation>
    </message>
    <message>
        <source>The bridge called the emulator</source>
        <translation>El puente llamó al emulador</translation>
    </message>
    <message>
        <source>Linesman called</source>
        <translation>Linesman llamó</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4)</source>
        <translation>%1: %2 %3 (%4)</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeModel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>whether a request came in or went out</comment>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Firma</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Removed by another program</source>
        <translation>Eliminado por otro programa</translation>
    </message>
    <message>
        <source>Sort by this column (the newest %1 exchanges at most)</source>
        <translation>Ordena por esta columna, como máximo los %1 intercambios más recientes</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeTable</name>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copiar como c&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>&amp;Desfijar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fijar</translation>
    </message>
    <message>
        <source>Compare &amp;Both</source>
        <translation>Comparar &amp;ambos</translation>
    </message>
    <message>
        <source>Compare With the Pre&amp;vious</source>
        <translation>Comparar con el an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Trace of the Message</source>
        <translation>&amp;Traza del mensaje</translation>
    </message>
    <message>
        <source>Change in the &amp;Simulator</source>
        <translation>Modificar en el &amp;simulador</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL, Without Secrets</source>
        <translation>Copiar como c&amp;URL, sin secretos</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>Copiar &amp;dirección</translation>
    </message>
    <message>
        <source>Copy &amp;Message ID</source>
        <translation>Copiar id de &amp;mensaje</translation>
    </message>
    <message>
        <source>Copy &amp;Location ID</source>
        <translation>Copiar id de &amp;ubicación</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message numerus="yes">
        <source>, the newest of %Ln</source>
        <extracomment>behind a count: 100,000 exchanges, the newest of 1,234,567</extracomment>
        <translation>
            <numerusform>, el más reciente de %Ln</numerusform>
            <numerusform>, los más recientes de %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeText</name>
    <message>
        <source>Capture</source>
        <translation>Captura</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Emulador</translation>
    </message>
    <message>
        <source>Emulator hook</source>
        <translation>Hook del emulador</translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation>OAuth</translation>
    </message>
    <message>
        <source>← in</source>
        <translation>← entra</translation>
    </message>
    <message>
        <source>→ out</source>
        <translation>→ sale</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a provider kind and the event that belongs to it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>answer not recorded</source>
        <translation>respuesta no registrada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válida</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>sin firma</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>mal formada</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clave desconocida</translation>
    </message>
    <message>
        <source>Signed by a known key, body unchanged.</source>
        <translation>Firmado con una clave conocida, cuerpo sin cambios.</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Sin firma.</translation>
    </message>
    <message>
        <source>The signature does not belong to this body and any known key.</source>
        <translation>La firma no corresponde a este cuerpo y ninguna clave conocida.</translation>
    </message>
    <message>
        <source>The signature header holds no signature.</source>
        <translation>El encabezado de firma no contiene ninguna firma.</translation>
    </message>
    <message>
        <source>Signed by a key that Linesman does not know.</source>
        <translation>Firmado con una clave que Linesman no conoce.</translation>
    </message>
    <message>
        <source>Line test</source>
        <translation>Prueba de línea</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeView</name>
    <message>
        <source>Exchange</source>
        <translation>Intercambio</translation>
    </message>
    <message>
        <source>Select a line to see what was sent and answered.</source>
        <translation>Seleccionar una línea para ver qué se envió y qué se respondió.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenido</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Encabezados</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Traza</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Your note, found by search</source>
        <translation>Nota propia, la encuentra la búsqueda</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>%1: head</source>
        <translation>%1: encabezado</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Encabezado</translation>
    </message>
    <message>
        <source>%1: body</source>
        <translation>%1: cuerpo</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>No body.</source>
        <translation>Sin cuerpo.</translation>
    </message>
    <message>
        <source>Verdicts as JSON</source>
        <translation>Veredictos como JSON</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Veredictos</translation>
    </message>
    <message>
        <source>This exchange is no longer in history.</source>
        <translation>Este intercambio ya no está en el historial.</translation>
    </message>
    <message>
        <source>Not kept: it is longer than the listener takes.</source>
        <translation>No se guardó: es más largo de lo que acepta el receptor.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Aún sin respuesta.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Sin respuesta: %1.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Provider kind</source>
        <translation>Tipo de proveedor</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contacto</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Otro lado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Ejecución</translation>
    </message>
    <message>
        <source>Header fields of request and response</source>
        <translation>Campos de encabezado de solicitud y respuesta</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Campo</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Pin (Space)</source>
        <translation>Fijar (Espacio)</translation>
    </message>
    <message>
        <source>Request and response side by side</source>
        <translation>Solicitud y respuesta lado a lado</translation>
    </message>
    <message>
        <source>Copy as cURL, without secrets (Ctrl+Shift+C)</source>
        <translation>Copiar como cURL, sin secretos (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Cerrar (Esc)</translation>
    </message>
    <message>
        <source>With &amp;Secrets</source>
        <translation>Con &amp;secretos</translation>
    </message>
    <message>
        <source>Send again, as it was or edited</source>
        <translation>Enviar de nuevo, igual o editado</translation>
    </message>
    <message>
        <source>Request and Response</source>
        <translation>Solicitud y respuesta</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExplainDialog</name>
    <message>
        <source>Explain a Message</source>
        <translation>Explicar un mensaje</translation>
    </message>
    <message>
        <source>&amp;What HighLevel answered, or a line of a log:</source>
        <translation>&amp;Qué respondió HighLevel, o una línea de un registro:</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Paste a message, a JSON body or a line of a log.</source>
        <translation>Pegar un mensaje, un cuerpo JSON o una línea de un registro.</translation>
    </message>
    <message>
        <source>Nothing is known of this message. Entries of your own stand in files in the folder errors.d of the data folder.</source>
        <translation>No se sabe nada de este mensaje. Las entradas propias están en archivos de la carpeta errors.d de la carpeta de datos.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExplainGuard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>E&amp;xplicar…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExportMenu</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>Writes what the list shows, without secrets</source>
        <translation>Escribe lo que muestra la lista, sin secretos</translation>
    </message>
    <message>
        <source>&amp;HAR, for Browsers…</source>
        <translation>&amp;HAR, para navegadores…</translation>
    </message>
    <message>
        <source>&amp;JSON Lines…</source>
        <translation>&amp;JSON Lines…</translation>
    </message>
    <message>
        <source>&amp;CSV, for Spreadsheets…</source>
        <translation>&amp;CSV, para hojas de cálculo…</translation>
    </message>
    <message>
        <source>&amp;Evidence Bundle…</source>
        <translation>&amp;Paquete de evidencia…</translation>
    </message>
    <message>
        <source>Replace &amp;People&apos;s Data</source>
        <translation>&amp;Reemplazar datos personales</translation>
    </message>
    <message>
        <source>&amp;Take In HAR or JSON Lines…</source>
        <translation>&amp;Incorporar HAR o JSON Lines…</translation>
    </message>
    <message>
        <source>Export History</source>
        <translation>Exportar historial</translation>
    </message>
    <message>
        <source>Take In Exchanges</source>
        <translation>Incorporar intercambios</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written. The history file is damaged: %n exchange(s) could not be read.</source>
        <translation>
            <numerusform>Se escribió %1. El archivo del historial está dañado: no se pudo leer %n intercambio.</numerusform>
            <numerusform>Se escribió %1. El archivo del historial está dañado: no se pudieron leer %n intercambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) are written.</source>
        <translation>
            <numerusform>Se escribió %n intercambio.</numerusform>
            <numerusform>Se escribieron %n intercambios.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the file were no exchange; the others are taken in.</source>
        <translation>
            <numerusform>%n elemento del archivo no era un intercambio; los demás se incorporaron.</numerusform>
            <numerusform>%n elementos del archivo no eran intercambios; los demás se incorporaron.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) are taken in.</source>
        <translation>
            <numerusform>Se incorporó %n intercambio.</numerusform>
            <numerusform>Se incorporaron %n intercambios.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Another History or Bundle…</source>
        <translation>&amp;Abrir otro historial o paquete…</translation>
    </message>
    <message>
        <source>Open a History, Only to Read</source>
        <translation>Abrir un historial solo para leer</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>C&amp;ompare With Another History…</source>
        <translation>C&amp;omparar con otro historial…</translation>
    </message>
    <message>
        <source>Restore a &amp;Backup…</source>
        <translation>Restaurar &amp;copia de seguridad…</translation>
    </message>
    <message>
        <source>Compare With Another History</source>
        <translation>Comparar con otro historial</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n ya estaba.</numerusform>
            <numerusform>%n ya estaban.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FactModel</name>
    <message>
        <source>read %1 ago: look it up again</source>
        <translation>leído hace %1: volver a consultarlo</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>leído hace %1</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Qué vale</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Read ago</source>
        <translation>Leído hace</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FactsTab</name>
    <message>
        <source>What came otherwise</source>
        <translation>Lo que llegó distinto</translation>
    </message>
    <message>
        <source>Show the E&amp;xchange</source>
        <translation>Mostrar el inter&amp;cambio</translation>
    </message>
    <message>
        <source>Look Through &amp;History</source>
        <translation>Revisar el &amp;historial</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>With the exchanges that show it, secrets masked, for whoever keeps the facts</source>
        <translation>Con los intercambios que lo muestran y los secretos ocultos, para quien mantiene los hechos</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Hechos</translation>
    </message>
    <message>
        <source>Search facts</source>
        <translation>Buscar hechos</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Todas las áreas</translation>
    </message>
    <message>
        <source>Only &amp;old ones</source>
        <translation>Solo &amp;antiguos</translation>
    </message>
    <message>
        <source>Those that nobody looked up for six months</source>
        <translation>Los que nadie consultó en seis meses</translation>
    </message>
    <message>
        <source>The chosen fact</source>
        <translation>El hecho elegido</translation>
    </message>
    <message>
        <source>Open the &amp;Page</source>
        <translation>Abrir la &amp;página</translation>
    </message>
    <message>
        <source>%1 of %2, %3 old</source>
        <translation>%1 de %2, %3 antiguos</translation>
    </message>
    <message>
        <source>Nothing came otherwise than the facts say.</source>
        <translation>Nada llegó de manera distinta a lo que dicen los hechos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) looked at.</source>
        <translation>
            <numerusform>%Ln intercambio revisado.</numerusform>
            <numerusform>%Ln intercambios revisados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Choose a fact to see all of it.</source>
        <translation>Elegir un hecho para verlo completo.</translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <translation>Fuente: %1, %2.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fuente: %1.</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <translation>Hasta %1: %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>The emulator can do both: switch %1.</source>
        <translation>El emulador puede hacer ambas cosas: interruptor %1.</translation>
    </message>
    <message>
        <source>Export What Came Otherwise</source>
        <translation>Exportar lo que llegó distinto</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>No se escribió %1: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FaultsPart</name>
    <message>
        <source>Faults in Force</source>
        <translation>Fallas activas</translation>
    </message>
    <message>
        <source>Remove A&amp;ll</source>
        <translation>Quitar &amp;todas</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>Fallas activas</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Quedan</translation>
    </message>
    <message>
        <source>No faults: every request is answered as it should be. Choose a template at the right, or make your own.</source>
        <translation>Sin fallas: cada solicitud se responde como corresponde. Elegir una plantilla a la derecha o crear una propia.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Falla</translation>
    </message>
    <message>
        <source>Ask for Trouble</source>
        <translation>Provocar problemas</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Plantilla</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>&amp;Path begins with</source>
        <translation>La &amp;ruta empieza con</translation>
    </message>
    <message>
        <source>Or a route: /conversations/messages/{}/status</source>
        <translation>O una ruta: /conversations/messages/{}/status</translation>
    </message>
    <message>
        <source>&amp;Wait before answering</source>
        <translation>&amp;Espera antes de responder</translation>
    </message>
    <message>
        <source>Answer with &amp;status</source>
        <translation>Responder con e&amp;stado</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Cuerpo</translation>
    </message>
    <message>
        <source>With a status only. Empty: one like HighLevel&apos;s.</source>
        <translation>Solo con un estado. Vacío: uno como el de HighLevel.</translation>
    </message>
    <message>
        <source>The a&amp;nswer</source>
        <translation>La respu&amp;esta</translation>
    </message>
    <message>
        <source>&amp;How many requests</source>
        <translation>&amp;Cuántas solicitudes</translation>
    </message>
    <message>
        <source>&amp;Add Fault</source>
        <translation>&amp;Añadir falla</translation>
    </message>
    <message>
        <source>Cancel &amp;Change</source>
        <translation>Cancelar &amp;cambio</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>every path</source>
        <translation>todas las rutas</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>as it would be</source>
        <translation>como sería</translation>
    </message>
    <message>
        <source>Arrives whole</source>
        <translation>Llega completa</translation>
    </message>
    <message>
        <source>Connection drops without an answer</source>
        <translation>La conexión se corta sin respuesta</translation>
    </message>
    <message>
        <source>Body is cut in the middle</source>
        <translation>El cuerpo se corta a la mitad</translation>
    </message>
    <message>
        <source>until removed</source>
        <translation>hasta quitarla</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Propia</translation>
    </message>
    <message>
        <source>Slow answers: 3 s for everything</source>
        <translation>Respuestas lentas: 3 s para todo</translation>
    </message>
    <message>
        <source>Rate limit: 429 for the next 5 messages</source>
        <translation>Límite de frecuencia: 429 para los próximos 5 mensajes</translation>
    </message>
    <message>
        <source>Outage: 503 for everything</source>
        <translation>Interrupción: 503 para todo</translation>
    </message>
    <message>
        <source>Gateway page: 502 with HTML</source>
        <translation>Página de gateway: 502 con HTML</translation>
    </message>
    <message>
        <source>The token endpoint fails: 500, twice</source>
        <translation>Falla el endpoint de tokens: 500, dos veces</translation>
    </message>
    <message>
        <source>Lost answer: inbound messages are stored, the line drops</source>
        <translation>Respuesta perdida: los mensajes entrantes se almacenan, la línea se corta</translation>
    </message>
    <message>
        <source>Cut answer: contacts end in the middle</source>
        <translation>Respuesta cortada: los contactos terminan a la mitad</translation>
    </message>
    <message>
        <source>waits %1 ms</source>
        <translation>espera %1 ms</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>responde %1</translation>
    </message>
    <message>
        <source>drops the connection</source>
        <translation>corta la conexión</translation>
    </message>
    <message>
        <source>cuts the body</source>
        <translation>corta el cuerpo</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>A path begins with /.</source>
        <translation>Una ruta empieza con /.</translation>
    </message>
    <message>
        <source>Choose a status first.</source>
        <translation>Elegir primero un estado.</translation>
    </message>
    <message>
        <source>An answer with a status of your own arrives whole.</source>
        <translation>Una respuesta con estado propio llega completa.</translation>
    </message>
    <message>
        <source>Choose a wait, a status or how the answer ends.</source>
        <translation>Elegir una espera, un estado o cómo termina la respuesta.</translation>
    </message>
    <message>
        <source>S&amp;ave Fault</source>
        <translation>&amp;Guardar falla</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FilesDialog</name>
    <message>
        <source>History and %1</source>
        <translation>Historial y %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>By &amp;Request</source>
        <translation>Por &amp;solicitud</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aquí</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Allí</translation>
    </message>
    <message>
        <source>&amp;Exchanges</source>
        <translation>&amp;Intercambios</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Status here</source>
        <translation>Estado aquí</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Estado allí</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>%1 the same in both, %2 answered differently, %3 only here, %4 only there.</source>
        <translation>%1 iguales en ambos, %2 con otra respuesta, %3 solo aquí, %4 solo allí.</translation>
    </message>
    <message>
        <source>The list has the first of them.</source>
        <translation>La lista contiene los primeros.</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>solo aquí</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>solo allí</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FilterBar</name>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>All channels</source>
        <translation>Todos los canales</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Cualquier estado</translation>
    </message>
    <message>
        <source>2xx success</source>
        <translation>2xx éxito</translation>
    </message>
    <message>
        <source>3xx redirect</source>
        <translation>3xx redirección</translation>
    </message>
    <message>
        <source>4xx refused</source>
        <translation>4xx rechazado</translation>
    </message>
    <message>
        <source>5xx failed</source>
        <translation>5xx fallido</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>Provider kind</source>
        <translation>Tipo de proveedor</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos los tipos</translation>
    </message>
    <message>
        <source>Only pro&amp;blems</source>
        <translation>Solo pro&amp;blemas</translation>
    </message>
    <message>
        <source>No answer, refused or failed, or a signature that is wrong</source>
        <translation>Sin respuesta, rechazado o fallido, o con una firma incorrecta</translation>
    </message>
    <message>
        <source>Pinne&amp;d</source>
        <translation>Fija&amp;dos</translation>
    </message>
    <message>
        <source>Hide own &amp;reads</source>
        <translation>Sin lectu&amp;ras propias</translation>
    </message>
    <message>
        <source>What Linesman itself read from HighLevel&apos;s API or the emulator</source>
        <translation>Lo que Linesman mismo leyó de la API de HighLevel o del emulador</translation>
    </message>
    <message>
        <source>Words, or status:5xx kind:sms-channel after:10m</source>
        <translation>Palabras, o status:5xx kind:sms-channel after:10m</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Buscar en el historial</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>En el carácter %1: %2</translation>
    </message>
    <message>
        <source>Fil&amp;ters</source>
        <translation>Fil&amp;tros</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>&amp;Keep This Filter</source>
        <translation>&amp;Guardar este filtro</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Ejecución %1</translation>
    </message>
    <message>
        <source>Show all runs again, not only %1</source>
        <translation>Mostrar de nuevo todas las ejecuciones, no solo %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FindingDetail</name>
    <message>
        <source>Where it was seen</source>
        <translation>Dónde se vio</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show the E&amp;xchange</source>
        <translation>Mostrar el inter&amp;cambio</translation>
    </message>
    <message>
        <source>Open &amp;Source</source>
        <translation>Abrir &amp;fuente</translation>
    </message>
    <message>
        <source>&amp;Mute…</source>
        <translation>&amp;Silenciar…</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell A&amp;gain</source>
        <translation>Volver a &amp;informar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FindingView</name>
    <message>
        <source>&amp;Open Portal Step</source>
        <translation>&amp;Abrir paso del portal</translation>
    </message>
    <message>
        <source>&amp;Open Keys and Link</source>
        <translation>&amp;Abrir claves y enlace</translation>
    </message>
    <message>
        <source>&amp;Open Redirect URL</source>
        <translation>&amp;Abrir URL de redirección</translation>
    </message>
    <message>
        <source>&amp;Open Scopes</source>
        <translation>&amp;Abrir scopes</translation>
    </message>
    <message>
        <source>&amp;Open URLs</source>
        <translation>&amp;Abrir las URL</translation>
    </message>
    <message>
        <source>Auth&amp;orize Again</source>
        <translation>Aut&amp;orizar de nuevo</translation>
    </message>
    <message>
        <source>Sh&amp;ow Tokens</source>
        <translation>&amp;Mostrar tokens</translation>
    </message>
    <message>
        <source>Try Refresh Again No&amp;w</source>
        <translation>Reintentar la reno&amp;vación</translation>
    </message>
    <message>
        <source>&amp;Use the Current Path</source>
        <translation>&amp;Usar la ruta actual</translation>
    </message>
    <message>
        <source>Cop&amp;y Right Request</source>
        <translation>Cop&amp;iar solicitud correcta</translation>
    </message>
    <message>
        <source>Cop&amp;y Right Call</source>
        <translation>Cop&amp;iar llamada correcta</translation>
    </message>
    <message>
        <source>Cop&amp;y Code That Refreshes Once</source>
        <translation>Cop&amp;iar código que renueva una vez</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Qué hacer:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Choose CA &amp;File…</source>
        <translation>Elegir archivo de &amp;CA…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Waiting for the emulator…</source>
        <translation>Esperando al emulador…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FormsPane</name>
    <message>
        <source>Forms</source>
        <translation>Formularios</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Subida</translation>
    </message>
    <message>
        <source>As User</source>
        <translation>Como usuario</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Estado de correo</translation>
    </message>
    <message>
        <source>&amp;Many…</source>
        <translation>&amp;Muchos…</translation>
    </message>
    <message>
        <source>Send many messages from a CSV file</source>
        <translation>Enviar muchos mensajes desde un archivo CSV</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HeadBar</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The connection that every place works with</source>
        <translation>La conexión con la que trabajan todas las secciones</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search all exchanges; %1 finds places, actions and contacts</source>
        <translation>Buscar en todos los intercambios; %1 encuentra secciones, acciones y contactos</translation>
    </message>
    <message>
        <source>Places and actions</source>
        <translation>Lugares y acciones</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Emulator stopped</source>
        <translation>Emulador detenido</translation>
    </message>
    <message>
        <source>Listener stopped</source>
        <translation>Receptor detenido</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, en vivo</translation>
    </message>
    <message>
        <source>%1, an emulator</source>
        <translation>%1, un emulador</translation>
    </message>
    <message>
        <source>An emulator: nothing is real</source>
        <translation>Un emulador: nada es real</translation>
    </message>
    <message>
        <source>Live HighLevel: writes ask first</source>
        <translation>HighLevel en vivo: se pregunta antes de escribir</translation>
    </message>
    <message>
        <source>Not signed in yet: it has no token</source>
        <translation>Aún sin sesión: no tiene token</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sin conexión</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Administrar conexiones…</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN VIVO</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>sin sesión</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HeldCard</name>
    <message>
        <source>Held requests</source>
        <translation>Solicitudes retenidas</translation>
    </message>
    <message>
        <source>Let &amp;Go</source>
        <translation>&amp;Liberar</translation>
    </message>
    <message>
        <source>It is answered or forwarded as it would have been without waiting</source>
        <translation>Se responde o se reenvía como se habría hecho sin esperar</translation>
    </message>
    <message>
        <source>&amp;Edit and Decide…</source>
        <translation>&amp;Editar y decidir…</translation>
    </message>
    <message>
        <source>%1 at %2, since %3  %4</source>
        <translation>%1 en %2, desde %3  %4</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HeldDialog</name>
    <message>
        <source>It does not wait any more.</source>
        <translation>Ya no espera.</translation>
    </message>
    <message>
        <source>Held Request</source>
        <translation>Solicitud retenida</translation>
    </message>
    <message>
        <source>&amp;Answer it by hand</source>
        <translation>&amp;Responder a mano</translation>
    </message>
    <message>
        <source>&amp;Forward it and answer what the endpoint answers</source>
        <translation>Re&amp;enviar y responder lo que responda el endpoint</translation>
    </message>
    <message>
        <source>&amp;Do It</source>
        <translation>&amp;Hacerlo</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>&amp;Body of the answer</source>
        <translation>&amp;Cuerpo de la respuesta</translation>
    </message>
    <message>
        <source>Sent as application/json.</source>
        <translation>Se envía como application/json.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Without a path it gets the path of the request.</source>
        <translation>Sin ruta, recibe la ruta de la solicitud.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>E&amp;ncabezados</translation>
    </message>
    <message>
        <source>One a line. Length, Host and Connection are made anew.</source>
        <translation>Una por línea. Length, Host y Connection se crean de nuevo.</translation>
    </message>
    <message>
        <source>B&amp;ody</source>
        <translation>C&amp;uerpo</translation>
    </message>
    <message>
        <source>Unchanged it goes on byte for byte. After an edit the signature does not fit any more.</source>
        <translation>Sin cambios, sigue byte por byte. Tras una edición, la firma ya no corresponde.</translation>
    </message>
    <message>
        <source>Enter an http or https URL.</source>
        <translation>Introducir una URL http o https.</translation>
    </message>
    <message>
        <source>A line is no &quot;Name: value&quot;.</source>
        <translation>Una línea no es &quot;Name: value&quot;.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Cerrar ayuda</translation>
    </message>
    <message>
        <source>Close help (F1)</source>
        <translation>Cerrar ayuda (F1)</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ayuda</translation>
    </message>
    <message>
        <source>Help with “%1”</source>
        <translation>Ayuda con “%1”</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Nada en la ayuda contiene estas palabras.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HelpPictures</name>
    <message>
        <source>How a message goes round</source>
        <translation>El recorrido de un mensaje</translation>
    </message>
    <message>
        <source>Your bridge</source>
        <translation>Su puente</translation>
    </message>
    <message>
        <source>an agent writes</source>
        <translation>un agente escribe</translation>
    </message>
    <message>
        <source>delivery, signed, to the Delivery URL</source>
        <translation>entrega, firmada, a la Delivery URL</translation>
    </message>
    <message>
        <source>answer: 2xx, at once</source>
        <translation>respuesta: 2xx, de inmediato</translation>
    </message>
    <message>
        <source>status: delivered or failed</source>
        <translation>estado: delivered o failed</translation>
    </message>
    <message>
        <source>reply, as an inbound message</source>
        <translation>respuesta, como mensaje entrante</translation>
    </message>
    <message>
        <source>the thread shows both</source>
        <translation>el hilo muestra ambos</translation>
    </message>
    <message>
        <source>How an app signs in</source>
        <translation>Cómo inicia sesión una app</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>opens the install link</source>
        <translation>abre el enlace de instalación</translation>
    </message>
    <message>
        <source>a person chooses a location and agrees</source>
        <translation>una persona elige una ubicación y acepta</translation>
    </message>
    <message>
        <source>back to the redirect URL, with a code</source>
        <translation>de vuelta a la URL de redirección, con un código</translation>
    </message>
    <message>
        <source>the code arrives, or you paste the address</source>
        <translation>llega el código, o se pega la dirección</translation>
    </message>
    <message>
        <source>code and client secret</source>
        <translation>código y client secret</translation>
    </message>
    <message>
        <source>access token for a day, refresh token for one use</source>
        <translation>token de acceso para un día, de renovación para un uso</translation>
    </message>
    <message>
        <source>Two addresses, two purposes</source>
        <translation>Dos direcciones, dos fines</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirección</translation>
    </message>
    <message>
        <source>Delivery URL</source>
        <translation>Delivery URL</translation>
    </message>
    <message>
        <source>at the sign-in, once: the browser, with a code</source>
        <translation>al iniciar sesión, una vez: el navegador, con un código</translation>
    </message>
    <message>
        <source>for each outbound message: a signed POST</source>
        <translation>por cada mensaje saliente: un POST firmado</translation>
    </message>
    <message>
        <source>What becomes of an outbound message</source>
        <translation>Qué pasa con un mensaje saliente</translation>
    </message>
    <message>
        <source>HighLevel gave it to your bridge</source>
        <translation>HighLevel lo dio a su puente</translation>
    </message>
    <message>
        <source>your bridge reports it</source>
        <translation>su puente lo informa</translation>
    </message>
    <message>
        <source>if the channel reports it</source>
        <translation>donde el canal lo indica</translation>
    </message>
    <message>
        <source>or failed, with an error that the agent reads</source>
        <translation>o failed, con un error que lee el agente</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HelpTopics</name>
    <message>
        <source>What to do</source>
        <translation>Qué hacer</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fuente: %1.</translation>
    </message>
    <message>
        <source>Help with “%1”</source>
        <translation>Ayuda con “%1”</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Reading history…</source>
        <translation>Leyendo el historial…</translation>
    </message>
    <message>
        <source>History cannot be written: %1. What comes meanwhile waits in memory.</source>
        <translation>No se puede escribir el historial: %1. Lo que llega entretanto espera en memoria.</translation>
    </message>
    <message>
        <source>The history file is damaged. What can be read can still be exported; then set the file aside, or bring back a copy of it. %1</source>
        <translation>El archivo del historial está dañado. Lo que se puede leer aún se puede exportar; después, apartar el archivo o restaurar una copia de él. %1</translation>
    </message>
    <message>
        <source>&amp;Follow new ones</source>
        <translation>&amp;Seguir los nuevos</translation>
    </message>
    <message>
        <source>Keeps the newest exchange in view</source>
        <translation>Mantiene a la vista el intercambio más reciente</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Nuevos primero</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Intercambios</translation>
    </message>
    <message>
        <source>No exchange matches.</source>
        <translation>Ningún intercambio coincide.</translation>
    </message>
    <message>
        <source>&amp;Clear the Filter</source>
        <translation>&amp;Borrar el filtro</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet. Run the line test, and every request and answer is kept here.</source>
        <translation>Aún no se intercambió nada. Al ejecutar la prueba de línea, cada solicitud y respuesta se guarda aquí.</translation>
    </message>
    <message>
        <source>&amp;Run Line Test</source>
        <translation>&amp;Ejecutar prueba de línea</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Buscando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln intercambio</numerusform>
            <numerusform>%Ln intercambios</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hiding %Ln own read(s)</source>
        <translation>
            <numerusform>%Ln lectura propia oculta</numerusform>
            <numerusform>%Ln lecturas propias ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) removed.</source>
        <translation>
            <numerusform>%Ln intercambio eliminado.</numerusform>
            <numerusform>%Ln intercambios eliminados.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>This is %1, only to be read. Nothing new comes in here.</source>
        <translation>Esto es %1, solo para leer. Aquí no entra nada nuevo.</translation>
    </message>
    <message>
        <source>&amp;Back to Own History</source>
        <translation>&amp;Volver al historial propio</translation>
    </message>
    <message>
        <source>Everything ever exchanged
Each line is one HTTP request with its answer: what the listener captured, what Linesman delivered, calls of the API, and what the emulator answered and sent. Window and command line write the same history.
Search
status:5xx kind:sms-channel after:10m body:&quot;order 17&quot; -signature:valid: all of it must hold; after two letters the field offers what fits. All words must occur, in the address, an id, a header, a body or your note. &quot;Words in quotes&quot; must stand side by side; a star after a word matches its beginning.
Other files
The menu of Export opens another history or a bundle, only to read, compares one with this one, and puts a backup in its place.
Keys
Enter opens, Space pins, Ctrl+C copies the line, Ctrl+Shift+C copies the request as cURL without secrets, Del removes; Ctrl+Z takes that back, step by step, until the line that says so is closed. Pinned exchanges stay when old ones are removed.</source>
        <translation>Todo lo que se intercambió
Cada línea es una solicitud HTTP con su respuesta: lo que capturó el receptor, lo que entregó Linesman, las llamadas a la API, y lo que respondió y envió el emulador. La ventana y la línea de comandos escriben el mismo historial.
Búsqueda
status:5xx kind:sms-channel after:10m body:&quot;order 17&quot; -signature:valid: todo ello debe cumplirse; tras dos letras el campo ofrece lo que encaja. Todas las palabras deben aparecer, en la dirección, un id, un encabezado, un cuerpo o una nota propia. Las &quot;palabras entre comillas&quot; deben estar juntas; un asterisco tras una palabra busca su comienzo.
Otros archivos
El menú de Exportar abre otro historial o un paquete, solo para leer, compara uno con este y pone una copia de seguridad en su lugar.
Teclas
Enter abre, Espacio fija, Ctrl+C copia la línea, Ctrl+Shift+C copia la solicitud como cURL sin secretos, Supr quita; Ctrl+Z lo revierte, paso a paso, hasta que se cierra la línea que lo indica. Los intercambios fijados se conservan cuando se quitan los antiguos.</translation>
    </message>
    <message>
        <source>looking for older ones, %1 %…</source>
        <translation>buscando más antiguos, %1 %…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HopButton</name>
    <message>
        <source>%1, hop %2, %3</source>
        <translation>%1, salto %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1: %2 en %3</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HopDiagram</name>
    <message>
        <source>Progress of the line test</source>
        <translation>Progreso de la prueba de línea</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HopModel</name>
    <message>
        <source>Browser to the consent page</source>
        <translation>Del navegador a la página de consentimiento</translation>
    </message>
    <message>
        <source>Callback from the browser</source>
        <translation>Callback del navegador</translation>
    </message>
    <message>
        <source>Consent page</source>
        <translation>Página de consentimiento</translation>
    </message>
    <message>
        <source>Code for tokens</source>
        <translation>Código por tokens</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Renovación</translation>
    </message>
    <message>
        <source>Location&apos;s token</source>
        <translation>Token de ubicación</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>abierto</translation>
    </message>
    <message>
        <source>state fits</source>
        <translation>state coincide</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>sin state</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>denegado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Salto</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HopPanel</name>
    <message>
        <source>OAuth hops</source>
        <translation>Saltos de OAuth</translation>
    </message>
    <message>
        <source>Selected hop</source>
        <translation>Salto seleccionado</translation>
    </message>
    <message>
        <source>Select a hop to see what went over the wire.</source>
        <translation>Seleccionar un salto para ver qué se transmitió.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::InboundForm</name>
    <message>
        <source>Post Inbound Message</source>
        <translation>Publicar mensaje entrante</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>No aceptado</translation>
    </message>
    <message>
        <source>&amp;Back-date it</source>
        <translation>&amp;Fecha anterior</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>A&amp;sunto</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>What the agent sees of an e-mail. Empty: the message above as text.</source>
        <translation>Lo que el agente ve de un correo. Vacío: el mensaje de arriba como texto.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Tied to the contact&apos;s record; HighLevel does not change it freely.</source>
        <translation>Ligado a la ficha del contacto; HighLevel no lo cambia libremente.</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Cc</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Separadas por comas.</translation>
    </message>
    <message>
        <source>B&amp;cc</source>
        <translation>Cc&amp;o</translation>
    </message>
    <message>
        <source>Answer under e-mail (emailMessageId)</source>
        <translation>Responder a un correo (emailMessageId)</translation>
    </message>
    <message>
        <source>Select an e-mail in the thread to fill this in. Empty begins a thread.</source>
        <translation>Seleccionar un correo del hilo para completarlo. Vacío inicia un hilo.</translation>
    </message>
    <message>
        <source>Call &amp;from</source>
        <translation>Llamada &amp;de</translation>
    </message>
    <message>
        <source>Must be the contact&apos;s phone number.</source>
        <translation>Debe ser el número de teléfono del contacto.</translation>
    </message>
    <message>
        <source>Call t&amp;o</source>
        <translation>Llamada &amp;para</translation>
    </message>
    <message>
        <source>Your number that was called.</source>
        <translation>El número propio al que se llamó.</translation>
    </message>
    <message>
        <source>Call &amp;status</source>
        <translation>&amp;Estado de llamada</translation>
    </message>
    <message>
        <source>“voicemail” with a recording below makes a voicemail.</source>
        <translation>“voicemail” con una grabación abajo crea un mensaje de voz.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Your message id (altId)</source>
        <translation>Id propio de mensaje (altId)</translation>
    </message>
    <message>
        <source>Comes back as replyToAltId when an agent answers on an e-mail channel.</source>
        <translation>Vuelve como replyToAltId cuando un agente responde en un canal de correo.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Drop or paste files here: they are uploaded to HighLevel at once.</source>
        <translation>Soltar o pegar archivos aquí: se suben a HighLevel de inmediato.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Grabaciones</translation>
    </message>
    <message>
        <source>Sources disagree. %1: %2.</source>
        <translation>Las fuentes no coinciden. %1: %2.</translation>
    </message>
    <message>
        <source>A file is still on its way.</source>
        <translation>Un archivo aún está en camino.</translation>
    </message>
    <message>
        <source>Add an inbound message to the thread of %1.</source>
        <translation>Añadir un mensaje entrante al hilo de %1.</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Publicando…</translation>
    </message>
    <message>
        <source>HighLevel accepted message %1; it could not be read back: %2</source>
        <translation>HighLevel aceptó el mensaje %1; no se pudo volver a leer: %2</translation>
    </message>
    <message>
        <source>Message %1 is in the thread, but: %2</source>
        <translation>El mensaje %1 está en el hilo, pero: %2</translation>
    </message>
    <message>
        <source>Message %1 was read back and is in the thread. Answer under it with emailMessageId %2.</source>
        <translation>El mensaje %1 se releyó y está en el hilo. Para responder a él, usar el emailMessageId %2.</translation>
    </message>
    <message>
        <source>Message %1 was read back and is in the thread.</source>
        <translation>El mensaje %1 se releyó y está en el hilo.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::InstallsCheck</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Listing locations: %1 of %2</source>
        <translation>Listando ubicaciones: %1 de %2</translation>
    </message>
    <message>
        <source>Listing locations…</source>
        <translation>Listando ubicaciones…</translation>
    </message>
    <message>
        <source>Getting tokens: %1 of %2; waiting %3 s for the rate limit</source>
        <translation>Obteniendo tokens: %1 de %2; esperando %3 s por el límite de frecuencia</translation>
    </message>
    <message>
        <source>Getting tokens: %1 of %2</source>
        <translation>Obteniendo tokens: %1 de %2</translation>
    </message>
    <message>
        <source>Asking which provider is selected: %1 of %2</source>
        <translation>Consultando qué proveedor está seleccionado: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) done.</source>
        <translation>
            <numerusform>%n ubicación lista.</numerusform>
            <numerusform>%n ubicaciones listas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) failed; the reasons are in the table.</source>
        <translation>
            <numerusform>%n ubicación falló; los motivos están en la tabla.</numerusform>
            <numerusform>%n ubicaciones fallaron; los motivos están en la tabla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::InstallsTab</name>
    <message>
        <source>Export &amp;Again…</source>
        <translation>Exportar de &amp;nuevo…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Filter by name, id or reason</source>
        <translation>Filtrar por nombre, id o motivo</translation>
    </message>
    <message>
        <source>Filter locations</source>
        <translation>Filtrar ubicaciones</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Todos los veredictos</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Solo problemas</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Todos los proveedores</translation>
    </message>
    <message>
        <source>Retry &amp;Failed</source>
        <translation>Reintentar &amp;fallidas</translation>
    </message>
    <message>
        <source>Get &amp;Tokens</source>
        <translation>Obtener &amp;tokens</translation>
    </message>
    <message>
        <source>For the selected locations, or for all that have none</source>
        <translation>Para las ubicaciones seleccionadas, o para todas las que no tienen</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Check All</source>
        <translation>&amp;Comprobar todo</translation>
    </message>
    <message>
        <source>Lists the locations, gets the missing tokens and asks which provider is selected (F5)</source>
        <translation>Lista las ubicaciones, obtiene los tokens que faltan y consulta qué proveedor está seleccionado (F5)</translation>
    </message>
    <message>
        <source>The note is in the clipboard.</source>
        <translation>La nota está en el portapapeles.</translation>
    </message>
    <message>
        <source>Putting together what is known of %1…</source>
        <translation>Reuniendo lo que se sabe de %1…</translation>
    </message>
    <message>
        <source>What is known of %1 cannot be read: %2</source>
        <translation>No se puede leer lo que se sabe de %1: %2</translation>
    </message>
    <message>
        <source>Nothing is known of the company&apos;s locations yet.</source>
        <translation>Aún no se sabe nada de las ubicaciones de la empresa.</translation>
    </message>
    <message>
        <source>Only a company&apos;s token can list where the app is installed: authorize the company, not one location.</source>
        <translation>Solo un token de empresa puede listar dónde está instalada la app: autorizar la empresa, no una ubicación.</translation>
    </message>
    <message>
        <source>Open &amp;Connect</source>
        <translation>Abrir &amp;Conectar</translation>
    </message>
    <message>
        <source>Connect an app first, or start the emulator.</source>
        <translation>Conectar primero una app, o iniciar el emulador.</translation>
    </message>
    <message>
        <source>No provider is known yet: enter one in the tab Providers.</source>
        <translation>Aún no se conoce ningún proveedor: introducir uno en la pestaña Proveedores.</translation>
    </message>
    <message>
        <source>Choose a cell to see why, and what to do.</source>
        <translation>Elegir una celda para ver por qué y qué hacer.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::KeysDialog</name>
    <message>
        <source>Signature Keys</source>
        <translation>Claves de firma</translation>
    </message>
    <message>
        <source>Known public keys</source>
        <translation>Claves públicas conocidas</translation>
    </message>
    <message>
        <source>HighLevel&apos;s keys are as published and found in public code; compare them with the developer portal before you rely on them.</source>
        <translation>Las claves de HighLevel son las publicadas y halladas en código público; compararlas con el portal de desarrolladores antes de confiar en ellas.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Add a public key</source>
        <translation>Añadir una clave pública</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>As it should read in &quot;Signed by …&quot;.</source>
        <translation>Como debe leerse en &quot;Firmado por …&quot;.</translation>
    </message>
    <message>
        <source>Public &amp;key</source>
        <translation>&amp;Clave pública</translation>
    </message>
    <message>
        <source>PEM, base64 or hexadecimal; Ed25519 or RSA.</source>
        <translation>PEM, base64 o hexadecimal; Ed25519 o RSA.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>Linesman&apos;s own key</source>
        <translation>Clave propia de Linesman</translation>
    </message>
    <message>
        <source>Signs what the simulator sends. Give its public half to the bridge under test; the private half stays in the key store.</source>
        <translation>Firma lo que envía el simulador. Dar su parte pública al puente en prueba; la parte privada permanece en el almacén de claves.</translation>
    </message>
    <message>
        <source>Public half of Linesman&apos;s own key, in PEM</source>
        <translation>Parte pública de la clave propia de Linesman, en PEM</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>RSA, legacy</source>
        <translation>RSA, heredada</translation>
    </message>
    <message>
        <source>Ed25519</source>
        <translation>Ed25519</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Give the key a name.</source>
        <translation>Dar un nombre a la clave.</translation>
    </message>
    <message>
        <source>This is no public key that Linesman can read.</source>
        <translation>Esto no es una clave pública que Linesman pueda leer.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::KindLine</name>
    <message>
        <source>waiting</source>
        <translation>en espera</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LabDialog</name>
    <message>
        <source>Signature Lab</source>
        <translation>Laboratorio de firmas</translation>
    </message>
    <message>
        <source>One delivery in every variant: what does your endpoint take, what does it refuse?</source>
        <translation>Una entrega en todas las variantes: ¿qué acepta el endpoint y qué rechaza?</translation>
    </message>
    <message>
        <source>Variants that are over</source>
        <translation>Variantes terminadas</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>Mostrar en &amp;historial</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Detenido antes del final.</translation>
    </message>
    <message>
        <source>%1
%2
Do: %3
Seen: %4. Source: %5</source>
        <translation>%1
%2
Qué hacer: %3
Visto: %4. Fuente: %5</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LabModel</name>
    <message>
        <source>as it should</source>
        <translation>como debe</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>no así</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>either</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Debe ser</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>sin probar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LineTestPage</name>
    <message>
        <source>%1, check %2</source>
        <translation>%1, comprobación %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Seen: %2.</source>
        <translation>%1 Visto: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, hop %2, %3</source>
        <translation>%1, salto %2, %3</translation>
    </message>
    <message>
        <source>%1: passed in %2</source>
        <translation>%1: superado en %2</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>Aún no ejecutado.</translation>
    </message>
    <message>
        <source>Press Run Line Test: a message of each kind goes to %1, and each hop lights up when it has happened.</source>
        <translation>Pulsar Ejecutar prueba de línea: un mensaje de cada tipo va a %1, y cada salto se ilumina cuando ha ocurrido.</translation>
    </message>
    <message>
        <source>Press Run Line Test: it needs no account and no set-up. A message of each kind goes to a small bridge that ships with Linesman, and each hop lights up when it has happened.</source>
        <translation>Pulsar Ejecutar prueba de línea: no requiere cuenta ni configuración. Un mensaje de cada tipo va a un pequeño puente incluido en Linesman, y cada salto se ilumina cuando ha ocurrido.</translation>
    </message>
    <message>
        <source>This is what a correct bridge looks like. Now test your own, or select a hop to see what was sent.</source>
        <translation>Así se ve un puente correcto. Ahora se puede probar el propio, o seleccionar un salto para ver qué se envió.</translation>
    </message>
    <message>
        <source>Your bridge does all that HighLevel asks of it. Select a hop to see what was sent.</source>
        <translation>El puente hace todo lo que HighLevel le pide. Seleccionar un salto para ver qué se envió.</translation>
    </message>
    <message>
        <source>%1 Not tested: %2</source>
        <translation>%1 Sin probar: %2</translation>
    </message>
    <message>
        <source>Line Test</source>
        <translation>Prueba de línea</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>&amp;Endpoint…</source>
        <translation>&amp;Endpoint…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Run Line Test</source>
        <translation>&amp;Ejecutar prueba de línea</translation>
    </message>
    <message>
        <source>Tests every kind chosen, hop by hop (F5)</source>
        <translation>Prueba cada tipo elegido, salto por salto (F5)</translation>
    </message>
    <message>
        <source>Line test</source>
        <translation>Prueba de línea</translation>
    </message>
    <message>
        <source>The line test sends a message as a HighLevel user would and follows it: the delivery to the bridge, the bridge&apos;s answer, the status it reports, the reply it posts, and the thread that holds both.

Which bridge

The built-in reference bridge works at once, against an emulator of its own. To test yours, press Endpoint, enter its URL, and give it the emulator&apos;s address and keys shown there.

Checks

When the hops of a kind are green, traps follow: forged deliveries, JSON written in other ways, the same message twice, a status that comes too early, a token that expires. They are under the hops, folded when all is well; select one to read what it costs in production and what to do.

Calls

HighLevel sends no webhook for calls. Your bridge logs them by itself: name a call trigger URL, or choose the Call kind alone and make a call while the test waits.

Keys

F5 runs the test again. The arrow keys move between the hops, Space explains one, Enter opens what was sent.</source>
        <translation>La prueba de línea envía un mensaje como lo haría un usuario de HighLevel y lo sigue: la entrega al puente, la respuesta del puente, el estado que informa, la respuesta que publica y el hilo que contiene ambos.

Qué puente

El puente de referencia integrado funciona de inmediato, con un emulador propio. Para probar el suyo, pulsar Endpoint, introducir su URL y darle la dirección y las claves del emulador que se muestran allí.

Comprobaciones

Cuando los saltos de un tipo están en verde, siguen las trampas: entregas falsificadas, JSON escrito de otras maneras, el mismo mensaje dos veces, un estado que llega demasiado pronto, un token que vence. Están debajo de los saltos, plegadas si todo va bien; seleccionar una para leer qué cuesta en producción y qué hacer.

Llamadas

HighLevel no envía webhooks para las llamadas. El puente las registra por su cuenta: indicar una URL de disparador de llamadas, o elegir solo el tipo Llamada y hacer una llamada mientras la prueba espera.

Teclas

F5 ejecuta la prueba de nuevo. Las flechas se mueven entre los saltos, Espacio explica uno, Intro abre lo que se envió.</translation>
    </message>
    <message>
        <source>Line test: %1</source>
        <translation>Prueba de línea: %1</translation>
    </message>
    <message>
        <source>%1, hop %2: %3</source>
        <translation>%1, salto %2: %3</translation>
    </message>
    <message>
        <source>Waiting for %1, at most %2.</source>
        <translation>Esperando %1, máximo %2.</translation>
    </message>
    <message>
        <source>The checks are running: forged deliveries, duplicates, expired tokens.</source>
        <translation>Las comprobaciones están en curso: entregas falsificadas, duplicados, tokens vencidos.</translation>
    </message>
    <message>
        <source>Your bridge at %1</source>
        <translation>Puente propio en %1</translation>
    </message>
    <message>
        <source>Built-in reference bridge, emulator of its own</source>
        <translation>Puente de referencia integrado, emulador propio</translation>
    </message>
    <message>
        <source>Your bridge</source>
        <translation>Puente propio</translation>
    </message>
    <message>
        <source>Reference bridge</source>
        <translation>Puente de referencia</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>JUnit for CI (*.xml)</source>
        <translation>JUnit para CI (*.xml)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Informe guardado: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last run %1: %2</source>
        <translation>Última ejecución %1: %2</translation>
    </message>
    <message>
        <source>Starting the emulator, loading its data…</source>
        <translation>Iniciando el emulador: se leen sus datos…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LinkReport</name>
    <message>
        <source>good</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>look</source>
        <translation>revisar</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>incorrecta</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Parts of the install link</source>
        <translation>Partes del enlace de instalación</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>falta</translation>
    </message>
    <message>
        <source>The link was read: nothing speaks against it.</source>
        <translation>Se leyó el enlace: no hay objeciones.</translation>
    </message>
    <message numerus="yes">
        <source>The link was read: %n part(s) to look at.</source>
        <translation>
            <numerusform>Se leyó el enlace: %n parte por revisar.</numerusform>
            <numerusform>Se leyó el enlace: %n partes por revisar.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ListenerBar</name>
    <message>
        <source>Listener</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>&amp;Listeners…</source>
        <translation>&amp;Receptores…</translation>
    </message>
    <message>
        <source>&amp;Hold requests</source>
        <translation>R&amp;etener solicitudes</translation>
    </message>
    <message>
        <source>Each sender waits until you answer or forward its request, ten minutes at most</source>
        <translation>Cada remitente espera hasta que se responda o reenvíe su solicitud, diez minutos como máximo</translation>
    </message>
    <message>
        <source>First listener</source>
        <translation>Primer receptor</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, en %2</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, detenido</translation>
    </message>
    <message>
        <source>Stop &amp;Tunnel</source>
        <translation>Detener &amp;túnel</translation>
    </message>
    <message>
        <source>Start &amp;Tunnel…</source>
        <translation>Iniciar &amp;túnel…</translation>
    </message>
    <message>
        <source>Stop Tunnel</source>
        <translation>Detener túnel</translation>
    </message>
    <message>
        <source>Start Tunnel</source>
        <translation>Iniciar túnel</translation>
    </message>
    <message>
        <source>tunnel starts</source>
        <translation>túnel iniciando</translation>
    </message>
    <message>
        <source>Its address is not known yet.</source>
        <translation>Aún no se conoce su dirección.</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>túnel</translation>
    </message>
    <message>
        <source>Put its addresses below in these two places of the portal. No heartbeat came through it so far.</source>
        <translation>Poner sus direcciones de abajo en estos dos lugares del portal. Hasta ahora no llegó ninguna señal a través de él.</translation>
    </message>
    <message>
        <source>It reaches the listener. Put its addresses below in these two places of the portal.</source>
        <translation>Llega al receptor. Poner sus direcciones de abajo en estos dos lugares del portal.</translation>
    </message>
    <message>
        <source>It does not reach the listener: %1.</source>
        <translation>No llega al receptor: %1.</translation>
    </message>
    <message>
        <source>tunnel gone</source>
        <translation>túnel perdido</translation>
    </message>
    <message>
        <source>%1. It printed: %2</source>
        <translation>%1. Imprimió: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ListenerPage</name>
    <message>
        <source>Listener</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <translation>&amp;Seguir</translation>
    </message>
    <message>
        <source>Keeps the newest capture in view</source>
        <translation>Mantiene a la vista la captura más reciente</translation>
    </message>
    <message>
        <source>Send a &amp;Test</source>
        <translation>Enviar &amp;prueba</translation>
    </message>
    <message>
        <source>Sends the listener a made-up message, signed by Linesman&apos;s own key</source>
        <translation>Envía al receptor un mensaje inventado, firmado con la clave propia de Linesman</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Claves…</translation>
    </message>
    <message>
        <source>&amp;Start Listener</source>
        <translation>&amp;Iniciar receptor</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address changed from %1 to %2: put the new addresses into the portal, Delivery URL and Webhooks; the old ones lead nowhere now.</source>
        <translation>La dirección del túnel cambió de %1 a %2: poner las direcciones nuevas en el portal, en Delivery URL y Webhooks; las anteriores ya no llevan a ninguna parte.</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Enviar de nuevo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln capture(s) removed.</source>
        <translation>
            <numerusform>%Ln captura eliminada.</numerusform>
            <numerusform>%Ln capturas eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>The local endpoint
Takes any request, keeps it, checks it and only then answers: a 2xx means that the capture is on disk. It listens on this machine only; to receive from HighLevel, start a tunnel here, or point one of your own at its port and add its name in Settings.
Several listeners
Each has a name, port, path and answers of its own; all captures are in this list.
Hold
Each sender waits until you answer its request by hand, or forward it, edited or not.
Tunnel
cloudflared, ngrok or another program of yours is started here; its address is read and watched.
Two addresses
The Delivery URL of a provider gets the messages to deliver. The app&apos;s webhook URL gets events, such as INSTALL, and reports of messages that went out: never send those again.
Verdict
Signature, shape and repetition, in sentences. HighLevel signs with Ed25519 over the bytes as sent; there is no shared secret.
Keys
Enter opens, Space pins, Ctrl+C copies, Del removes, Esc closes the capture.</source>
        <translation>El endpoint local
Acepta cualquier solicitud, la guarda, la comprueba y solo entonces responde: un 2xx significa que la captura está en disco. Escucha solo en este equipo; para recibir de HighLevel, iniciar aquí un túnel, o dirigir uno propio a su puerto y añadir su nombre en Ajustes.
Varios receptores
Cada uno tiene nombre, puerto, ruta y respuestas propios; todas las capturas están en esta lista.
Retener
Cada remitente espera hasta que su solicitud se responda a mano, o se reenvíe, editada o no.
Túnel
Aquí se inicia cloudflared, ngrok u otro programa propio; su dirección se lee y se vigila.
Dos direcciones
La Delivery URL de un proveedor recibe los mensajes por entregar. La URL de webhook de la app recibe eventos, como INSTALL, e informes de mensajes que salieron: no volver a enviarlos nunca.
Veredicto
Firma, forma y repetición, en frases. HighLevel firma con Ed25519 sobre los bytes tal como se envían; no hay secreto compartido.
Teclas
Intro abre, Espacio fija, Ctrl+C copia, Supr elimina, Esc cierra la captura.</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>escuchando en %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>&amp;Stop Listener</source>
        <translation>&amp;Detener receptor</translation>
    </message>
    <message>
        <source>Stop Listener</source>
        <translation>Detener receptor</translation>
    </message>
    <message>
        <source>Start Listener</source>
        <translation>Iniciar receptor</translation>
    </message>
    <message>
        <source>The listener can be reached from other machines: anyone who reaches it fills your history.</source>
        <translation>El receptor es accesible desde otros equipos: cualquiera que llegue a él llena el historial.</translation>
    </message>
    <message>
        <source>Waiting for the first webhook.</source>
        <translation>Esperando el primer webhook.</translation>
    </message>
    <message>
        <source>Nothing was captured yet.</source>
        <translation>Aún no se capturó nada.</translation>
    </message>
    <message>
        <source>Send a Test</source>
        <translation>Enviar una prueba</translation>
    </message>
    <message>
        <source>%1, at once</source>
        <translation>%1, de inmediato</translation>
    </message>
    <message>
        <source>What %1 answers.</source>
        <translation>Lo que responde %1.</translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <translation>%1 después de %2 ms</translation>
    </message>
    <message>
        <source>By rules; when none holds: %1</source>
        <translation>Según reglas; si ninguna se cumple: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln capture(s)</source>
        <translation>
            <numerusform>%Ln captura</numerusform>
            <numerusform>%Ln capturas</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the listener, give its address to HighLevel or to the emulator, and every webhook is kept and checked here.</source>
        <translation>Iniciar el receptor, dar su dirección a HighLevel o al emulador, y cada webhook se guarda y se comprueba aquí.</translation>
    </message>
    <message>
        <source>This address is the listener itself, or no URL.</source>
        <translation>Esta dirección es el propio receptor, o no es una URL.</translation>
    </message>
    <message>
        <source>Give one of these addresses to HighLevel or to the emulator, or send a made-up message.</source>
        <translation>Dar una de estas direcciones a HighLevel o al emulador, o enviar un mensaje inventado.</translation>
    </message>
    <message>
        <source>The listener is stopped</source>
        <translation>El receptor está detenido</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>no se pudo iniciar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ListenersDialog</name>
    <message>
        <source>Listeners</source>
        <translation>Receptores</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Kept with each capture.</source>
        <translation>Se guarda con cada captura.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Puerto</translation>
    </message>
    <message>
        <source>0 picks a free one at each start.</source>
        <translation>0 elige uno libre en cada inicio.</translation>
    </message>
    <message>
        <source>Pa&amp;th</source>
        <translation>Ru&amp;ta</translation>
    </message>
    <message>
        <source>Such as /acme; what comes elsewhere is kept and answered 404. Empty for every path.</source>
        <translation>Por ejemplo /acme; lo que llega a otra se guarda y se responde 404. Vacío para todas las rutas.</translation>
    </message>
    <message>
        <source>Addre&amp;sses</source>
        <translation>Direccione&amp;s</translation>
    </message>
    <message>
        <source>127.0.0.1, ::1 is this machine alone. With others, anyone who reaches them fills your history.</source>
        <translation>127.0.0.1, ::1 es solo este equipo. Con otras, cualquiera que llegue a ellas llena el historial.</translation>
    </message>
    <message>
        <source>http</source>
        <translation>http</translation>
    </message>
    <message>
        <source>https, with a certificate by the emulator&apos;s CA</source>
        <translation>https, con un certificado de la CA del emulador</translation>
    </message>
    <message>
        <source>https, with your certificate</source>
        <translation>https, con certificado propio</translation>
    </message>
    <message>
        <source>Pr&amp;otocol</source>
        <translation>Pr&amp;otocolo</translation>
    </message>
    <message>
        <source>A tunnel brings its own certificate: http is enough behind it.</source>
        <translation>Un túnel trae su propio certificado: detrás de él basta http.</translation>
    </message>
    <message>
        <source>&amp;Certificate file</source>
        <translation>Archivo de &amp;certificado</translation>
    </message>
    <message>
        <source>PEM.</source>
        <translation>PEM.</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Archivo de c&amp;lave</translation>
    </message>
    <message>
        <source>PEM, without a passphrase.</source>
        <translation>PEM, sin frase de contraseña.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>escuchando en %1</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>no se pudo iniciar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop the listener to change where it listens.</source>
        <translation>Detener el receptor para cambiar dónde escucha.</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Receptor %1</translation>
    </message>
    <message>
        <source>This cannot be saved: %1.</source>
        <translation>Esto no se puede guardar: %1.</translation>
    </message>
    <message>
        <source>&amp;Use Port %1</source>
        <translation>&amp;Usar el puerto %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LiveWrite</name>
    <message>
        <source>Write to Live HighLevel?</source>
        <translation>¿Escribir en HighLevel en vivo?</translation>
    </message>
    <message>
        <source>LIVE: &quot;%1&quot; at %2.</source>
        <translation>EN VIVO: &quot;%1&quot; en %2.</translation>
    </message>
    <message>
        <source>Real customers and real data are on the other side.</source>
        <translation>Al otro lado hay clientes y datos reales.</translation>
    </message>
    <message>
        <source>&amp;Do not ask again for this connection until Linesman ends</source>
        <translation>&amp;No volver a preguntar para esta conexión hasta cerrar Linesman</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Escribir</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LocationsPart</name>
    <message>
        <source>Locations and Installs</source>
        <translation>Ubicaciones e instalaciones</translation>
    </message>
    <message>
        <source>&amp;Add Location…</source>
        <translation>&amp;Añadir ubicación…</translation>
    </message>
    <message>
        <source>&amp;Bulk Install…</source>
        <translation>Instalación &amp;masiva…</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>SMS provider</source>
        <translation>Proveedor de SMS</translation>
    </message>
    <message>
        <source>Email provider</source>
        <translation>Proveedor de correo</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Instalar</translation>
    </message>
    <message>
        <source>Installs the app in the chosen locations and sends INSTALL to its URL</source>
        <translation>Instala la app en las ubicaciones elegidas y envía INSTALL a su URL</translation>
    </message>
    <message>
        <source>&amp;Uninstall</source>
        <translation>&amp;Desinstalar</translation>
    </message>
    <message>
        <source>Revokes the tokens of the chosen locations and sends UNINSTALL</source>
        <translation>Revoca los tokens de las ubicaciones elegidas y envía UNINSTALL</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Copy I&amp;d</source>
        <translation>Copiar i&amp;d</translation>
    </message>
    <message>
        <source>HighLevel&apos;s own</source>
        <translation>El propio de HighLevel</translation>
    </message>
    <message>
        <source>%1 (not active)</source>
        <translation>%1 (no activa)</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalada</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>no instalado</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Desinstalar</translation>
    </message>
    <message numerus="yes">
        <source>Uninstall the app from %n location(s)? Their tokens stop working; UNINSTALL is sent.</source>
        <translation>
            <numerusform>¿Desinstalar la app de %n ubicación? Sus tokens dejan de funcionar; se envía UNINSTALL.</numerusform>
            <numerusform>¿Desinstalar la app de %n ubicaciones? Sus tokens dejan de funcionar; se envía UNINSTALL.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Location</source>
        <translation>Añadir ubicación</translation>
    </message>
    <message>
        <source>Edit Location</source>
        <translation>Editar ubicación</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>The app is not installed in it yet: Install does that.</source>
        <translation>La app aún no está instalada en ella: lo hace Instalar.</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>C&amp;orreo</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Dirección</translation>
    </message>
    <message>
        <source>S&amp;MS provider</source>
        <translation>Proveedor de S&amp;MS</translation>
    </message>
    <message>
        <source>Email &amp;provider</source>
        <translation>&amp;Proveedor de correo</translation>
    </message>
    <message>
        <source>A&amp;ctive: else it gets no tokens</source>
        <translation>A&amp;ctiva: si no, no recibe tokens</translation>
    </message>
    <message>
        <source>Allow d&amp;uplicate contacts</source>
        <translation>Permitir contactos d&amp;uplicados</translation>
    </message>
    <message>
        <source>No app with such a provider is installed in this location.</source>
        <translation>En esta ubicación no hay instalada ninguna app con un proveedor así.</translation>
    </message>
    <message>
        <source>Bulk Install</source>
        <translation>Instalación masiva</translation>
    </message>
    <message>
        <source>New &amp;locations, each with the app</source>
        <translation>&amp;Ubicaciones nuevas, cada una con la app</translation>
    </message>
    <message>
        <source>As when an agency installs the app everywhere: INSTALL is sent once for each.</source>
        <translation>Como cuando una agencia instala la app en todas partes: INSTALL se envía una vez para cada una.</translation>
    </message>
    <message>
        <source>A&amp;pp</source>
        <translation>A&amp;pp</translation>
    </message>
    <message>
        <source>Installed &amp;by</source>
        <translation>Insta&amp;lada por</translation>
    </message>
    <message>
        <source>INSTALL lacks company and user</source>
        <translation>INSTALL sin empresa ni usuario</translation>
    </message>
    <message>
        <source>As reported of locations that were made after the agency installed the app</source>
        <translation>Como se ha informado de ubicaciones creadas después de que la agencia instalara la app</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LoopSketch</name>
    <message>
        <source>Your bridge</source>
        <translation>Puente propio</translation>
    </message>
    <message>
        <source>The loop: HighLevel delivers to the bridge, which answers, reports a status and replies.</source>
        <translation>El ciclo: HighLevel entrega al puente, que responde, informa un estado y contesta.</translation>
    </message>
    <message>
        <source>deliver</source>
        <translation>entregar</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>responder</translation>
    </message>
    <message>
        <source>status,
reply</source>
        <translation>estado,
respuesta</translation>
    </message>
    <message>
        <source>HighLevel (emulator)</source>
        <translation>HighLevel (emulador)</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MagicPart</name>
    <message>
        <source>Magic Values</source>
        <translation>Valores mágicos</translation>
    </message>
    <message>
        <source>Outcome or value</source>
        <translation>Resultado o valor</translation>
    </message>
    <message>
        <source>Search magic values</source>
        <translation>Buscar valores mágicos</translation>
    </message>
    <message>
        <source>Magic values</source>
        <translation>Valores mágicos</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Se aplica a</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Text begins with</source>
        <translation>El texto empieza con</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>A contact with such a number or address, or a message with such a text, provokes the outcome. Your own tests need nothing of Linesman for it.</source>
        <translation>Un contacto con un número o dirección así, o un mensaje con un texto así, provoca el resultado. Las pruebas propias no necesitan nada de Linesman para ello.</translation>
    </message>
    <message>
        <source>Copy &amp;Phone</source>
        <translation>Copiar t&amp;eléfono</translation>
    </message>
    <message>
        <source>Copy &amp;Email</source>
        <translation>Copiar &amp;correo</translation>
    </message>
    <message>
        <source>Copy &amp;Text</source>
        <translation>Copiar &amp;texto</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MainWindow</name>
    <message>
        <source>Linesman</source>
        <translation>Linesman</translation>
    </message>
    <message>
        <source>%1 help  ·  %2 places and actions  ·  %3 shortcuts</source>
        <translation>%1 ayuda  ·  %2 secciones y acciones  ·  %3 atajos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>%1 - Linesman</source>
        <translation>%1 - Linesman</translation>
    </message>
    <message>
        <source>Keys

%1 closes this help, as Esc does. %2 shows every key on one sheet.</source>
        <translation>Teclas

%1 cierra esta ayuda, igual que Esc. %2 muestra todas las teclas en una hoja.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir a %1</translation>
    </message>
    <message>
        <source>Run this place again</source>
        <translation>Ejecutar de nuevo esta sección</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Volver a donde estaba</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Adelante</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Help on this place</source>
        <translation>Ayuda sobre esta sección</translation>
    </message>
    <message>
        <source>Help on %1</source>
        <translation>Ayuda sobre %1</translation>
    </message>
    <message>
        <source>Quit Linesman</source>
        <translation>Salir de Linesman</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixExportRow</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progreso de la exportación</translation>
    </message>
    <message>
        <source>Cancel &amp;Export</source>
        <translation>Cancelar &amp;exportación</translation>
    </message>
    <message>
        <source>Export Installs</source>
        <translation>Exportar instalaciones</translation>
    </message>
    <message>
        <source>Page to hand on (*.html)</source>
        <translation>Página para compartir (*.html)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabla para hoja de cálculo (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 locations</source>
        <translation>Escribiendo %1: %2 de %3 ubicaciones</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%n location(s), as known at %2).</source>
        <translation>
            <numerusform>Escrito: %1 (%n ubicación, según lo conocido a las %2).</numerusform>
            <numerusform>Escrito: %1 (%n ubicaciones, según lo conocido a las %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written or changed.</source>
        <translation>La exportación se canceló; no se escribió ni modificó ningún archivo.</translation>
    </message>
    <message>
        <source>The export was not written: %1. A file that was there before is unchanged. Choose another folder, or make room.</source>
        <translation>La exportación no se escribió: %1. Un archivo que ya existía no cambió. Elegir otra carpeta o hacer espacio.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixFoot</name>
    <message numerus="yes">
        <source>%n location(s) shown. Their providers: %1 broken, %2 to do, %3 unknown, %4 ready, %5 not installed.</source>
        <translation>
            <numerusform>%n ubicación mostrada. Sus proveedores: %1 con fallas, %2 por hacer, %3 desconocidos, %4 listos, %5 no instalados.</numerusform>
            <numerusform>%n ubicaciones mostradas. Sus proveedores: %1 con fallas, %2 por hacer, %3 desconocidos, %4 listos, %5 no instalados.</numerusform>
        </translation>
    </message>
    <message>
        <source>As known at %1. It could not be brought up to date.</source>
        <translation>Según lo conocido a las %1. No se pudo actualizar.</translation>
    </message>
    <message>
        <source>As known at %1. It is being brought up to date…</source>
        <translation>Según lo conocido a las %1. Se está actualizando…</translation>
    </message>
    <message>
        <source>As known at %1.</source>
        <translation>Según lo conocido a las %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixModel</name>
    <message>
        <source>(name not known)</source>
        <translation>(nombre desconocido)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalada</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>con fallas</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>suficiente</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Faltan: %1</translation>
    </message>
    <message>
        <source>%1. Of the locations shown: %2</source>
        <translation>%1. De las ubicaciones mostradas: %2</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Seleccionado</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Última entrega</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Último estado</translation>
    </message>
    <message>
        <source>Last inbound</source>
        <translation>Último entrante</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Installed at</source>
        <translation>Instalado el</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Location id</source>
        <translation>Id de ubicación</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixTable</name>
    <message>
        <source>Installs by location</source>
        <translation>Instalaciones por ubicación</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Media</name>
    <message>
        <source>Image</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>sin cargar</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>cargando…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MessageDialog</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Views of the message</source>
        <translation>Vistas del mensaje</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>The message as it came</source>
        <translation>El mensaje tal como llegó</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sin estado</translation>
    </message>
    <message>
        <source>Sent %1, %2</source>
        <translation>Enviado %1, %2</translation>
    </message>
    <message>
        <source>Received %1, %2</source>
        <translation>Recibido %1, %2</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>Para: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc: %1</translation>
    </message>
    <message>
        <source>Bcc: %1</source>
        <translation>Cco: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) on other servers were not loaded: loading them tells those servers that the e-mail was read.</source>
        <translation>
            <numerusform>No se cargó %n imagen de otros servidores: cargarla les revela que el correo fue leído.</numerusform>
            <numerusform>No se cargaron %n imágenes de otros servidores: cargarlas les revela que el correo fue leído.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load Remote Images</source>
        <translation>&amp;Cargar imágenes remotas</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) that could have run or gone elsewhere were left out: scripts, forms, frames, handlers.</source>
        <translation>
            <numerusform>Se omitió %n parte que podía ejecutarse o llevar a otro lugar: scripts, formularios, marcos, controladores.</numerusform>
            <numerusform>Se omitieron %n partes que podían ejecutarse o llevar a otro lugar: scripts, formularios, marcos, controladores.</numerusform>
        </translation>
    </message>
    <message>
        <source>The e-mail is longer than what is shown; its JSON has all of it.</source>
        <translation>El correo es más largo de lo que se muestra; su JSON lo contiene completo.</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>¿Abrir esta dirección en el navegador?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Incoming call: %1</source>
        <translation>Llamada entrante: %1</translation>
    </message>
    <message>
        <source>Outgoing call: %1</source>
        <translation>Llamada saliente: %1</translation>
    </message>
    <message>
        <source>Asking for the recording…</source>
        <translation>Solicitando la grabación…</translation>
    </message>
    <message>
        <source>HighLevel has no recording of this call. What a Call provider recorded is among the files below.</source>
        <translation>HighLevel no tiene grabación de esta llamada. Lo que grabó un proveedor de llamadas está entre los archivos de abajo.</translation>
    </message>
    <message>
        <source>There is no transcription of this call.</source>
        <translation>No hay transcripción de esta llamada.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto del mensaje</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>El mensaje no tiene texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that are not seen or change direction stand here by their numbers; the JSON has them as they came.</source>
        <translation>
            <numerusform>%n carácter que no se ve o que cambia la dirección figura aquí con su número; el JSON lo tiene tal como llegó.</numerusform>
            <numerusform>%n caracteres que no se ven o que cambian la dirección figuran aquí con su número; el JSON los tiene tal como llegaron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Guardar %1</translation>
    </message>
    <message>
        <source>Save File</source>
        <translation>Guardar archivo</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>For&amp;ms</source>
        <translation>For&amp;mularios</translation>
    </message>
    <message>
        <source>The forms beside the thread: every field of a request.</source>
        <translation>Los formularios junto al hilo: todos los campos de una solicitud.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualizar</translation>
    </message>
    <message>
        <source>Send many messages from this file.</source>
        <translation>Enviar muchos mensajes desde este archivo.</translation>
    </message>
    <message>
        <source>Attach this file to the message.</source>
        <translation>Adjuntar este archivo al mensaje.</translation>
    </message>
    <message>
        <source>Choose a contact first: a file goes with a message.</source>
        <translation>Elegir primero un contacto: un archivo va con un mensaje.</translation>
    </message>
    <message>
        <source>The emulator is stopped</source>
        <translation>El emulador está detenido</translation>
    </message>
    <message>
        <source>Its conversations are there again once it runs.</source>
        <translation>Sus conversaciones vuelven a estar ahí cuando esté en marcha.</translation>
    </message>
    <message>
        <source>&amp;Start Emulator</source>
        <translation>&amp;Iniciar emulador</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Nada conectado</translation>
    </message>
    <message>
        <source>Connect an app to see its contacts and threads; the emulator takes one click.</source>
        <translation>Conectar una app para ver sus contactos e hilos; el emulador requiere un clic.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>This is written to a real account.</source>
        <translation>Esto se escribe en una cuenta real.</translation>
    </message>
    <message>
        <source>Messages

The conversations of one location are on the left, as HighLevel&apos;s search returns them: search by name, phone or e-mail (Ctrl+F), show unread or starred ones, filter and sort. Contacts that never wrote are below. Space stars a conversation, Del deletes it after a question, Enter goes to the box to write in; the menu key has the rest, also whether opening a conversation marks it as read.

The thread

Messages that came in are on the left, those that went out on the right, with their channel and a status that changes while you watch. Enter opens a message as a whole: an e-mail without its scripts and without loading anything, a long text to its end, a call with its recording and transcription. Ctrl+C copies the messages you chose. Files on the emulator are loaded at once; files on other servers only when you press them, since that tells those servers who is looking. Characters that are invisible or change the direction of text are shown by number, such as ⟨U+202E⟩. Phone View shows the thread as on the contact&apos;s phone.

Both ends in one box

As Contact posts what you write as an inbound message on the chosen channel. As User, in the emulator only, answers as an agent would: the channel&apos;s Delivery URL gets the webhook. Agents are not offered a channel for a contact without a number (SMS) or address (e-mail), unless it is always shown; right-click a tab to enter what the developer portal has: alias, logo, always shown. Ctrl+Enter sends; files can be dropped or pasted.

The forms

Inbound posts what a customer wrote on a provider&apos;s channel. Status reports what became of a message that HighLevel gave to your bridge. Call records a call made elsewhere, or adds recordings to one. Upload turns files into addresses, to be copied or attached to the message you write. As User, in the emulator only, sends a message as an agent would: the provider&apos;s Delivery URL gets the webhook.

Each form offers what the kind of provider allows, explains what is fixed, and shows the request before it is sent. A message is read back after posting: a 2xx alone is no proof. HighLevel cannot delete a single message.</source>
        <translation>Mensajes

Las conversaciones de una ubicación están a la izquierda, como las devuelve la búsqueda de HighLevel: buscar por nombre, teléfono o correo (Ctrl+F), mostrar no leídas o destacadas, filtrar y ordenar. Los contactos que nunca escribieron están debajo. Espacio destaca una conversación, Supr la elimina tras una pregunta, Intro lleva al cuadro de escritura; la tecla de menú tiene lo demás, también si abrir una conversación la marca como leída.

El hilo

Los mensajes entrantes están a la izquierda y los salientes a la derecha, con su canal y un estado que cambia a la vista. Intro abre un mensaje completo: un correo sin sus scripts y sin cargar nada, un texto largo hasta el final, una llamada con su grabación y transcripción. Ctrl+C copia los mensajes elegidos. Los archivos del emulador se cargan de inmediato; los de otros servidores solo al pulsarlos, pues eso les revela quién mira. Los caracteres invisibles o que cambian la dirección del texto se muestran con su número, como ⟨U+202E⟩. Vista de teléfono muestra el hilo como en el teléfono del contacto.

Ambos extremos en un cuadro

Como contacto publica lo escrito como mensaje entrante en el canal elegido. Como usuario, solo en el emulador, responde como lo haría un agente: la Delivery URL del canal recibe el webhook. A los agentes no se les ofrece un canal para un contacto sin número (SMS) o dirección (correo), salvo que siempre se muestre; clic derecho en una pestaña para introducir lo que tiene el portal de desarrolladores: alias, logo, mostrar siempre. Ctrl+Intro envía; se pueden soltar o pegar archivos.

Los formularios

Entrante publica lo que un cliente escribió en el canal de un proveedor. Estado informa qué fue de un mensaje que HighLevel dio al puente. Llamada registra una llamada hecha en otro lugar, o le añade grabaciones. Subir convierte archivos en direcciones, para copiarlas o adjuntarlas al mensaje que se escribe. Como usuario, solo en el emulador, envía un mensaje como lo haría un agente: la Delivery URL del proveedor recibe el webhook.

Cada formulario ofrece lo que permite el tipo de proveedor, explica lo que es fijo y muestra la solicitud antes de enviarla. Un mensaje se vuelve a leer tras publicarlo: un 2xx por sí solo no es prueba. HighLevel no puede eliminar un mensaje individual.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MissedDialog</name>
    <message>
        <source>Missed Messages</source>
        <translation>Mensajes perdidos</translation>
    </message>
    <message>
        <source>Compares what HighLevel exports for a location with what the listener captured. Those that are missing can be sent to your endpoint; nothing is sent to HighLevel.</source>
        <translation>Compara lo que HighLevel exporta de una ubicación con lo que capturó el receptor. Los que faltan se pueden enviar al endpoint; a HighLevel no se envía nada.</translation>
    </message>
    <message>
        <source>Connect an app first: a location&apos;s token is needed.</source>
        <translation>Conectar primero una app: se necesita el token de una ubicación.</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Ubicación</translation>
    </message>
    <message>
        <source>&amp;Hours back</source>
        <translation>&amp;Horas atrás</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>Missed messages</source>
        <translation>Mensajes perdidos</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpoint</translation>
    </message>
    <message>
        <source>&amp;Send Again</source>
        <translation>E&amp;nviar de nuevo</translation>
    </message>
    <message>
        <source>The selected ones, or all when none is</source>
        <translation>Los seleccionados, o todos si no hay ninguno</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>Consultando a HighLevel…</translation>
    </message>
    <message>
        <source>%1 messages for this app&apos;s providers, %2 of them were never captured here.</source>
        <translation>%1 mensajes para los proveedores de esta app; %2 de ellos nunca se capturaron aquí.</translation>
    </message>
    <message>
        <source>The search stopped at a limit: there may be more.</source>
        <translation>La búsqueda se detuvo en un límite: puede haber más.</translation>
    </message>
    <message>
        <source>%1 sent, %2 of them taken.</source>
        <translation>%1 enviados, %2 de ellos aceptados.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MissedModel</name>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Moments</name>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::NotificationArea</name>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::OverviewController</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Start the emulator to work without an account, or connect an app in the place Connect.</source>
        <translation>Iniciar el emulador para trabajar sin cuenta, o conectar una app en la sección Conectar.</translation>
    </message>
    <message>
        <source>Start &amp;Emulator</source>
        <translation>Iniciar &amp;emulador</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>sin sesión</translation>
    </message>
    <message>
        <source>%1 has no token yet. Authorize it in the place Connect.</source>
        <translation>%1 aún no tiene token. Autorizarla en la sección Conectar.</translation>
    </message>
    <message>
        <source>Open &amp;Connect</source>
        <translation>Abrir &amp;Conectar</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>EN VIVO</translation>
    </message>
    <message>
        <source>%1: %2. What is sent reaches real customers.</source>
        <translation>%1: %2. Lo que se envía llega a clientes reales.</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>inactivo</translation>
    </message>
    <message>
        <source>Signs in by itself when the emulator starts.</source>
        <translation>Inicia sesión solo cuando arranca el emulador.</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>iniciando sesión</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>sesión iniciada</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n location(s).</source>
        <translation>
            <numerusform>%1, %n ubicación.</numerusform>
            <numerusform>%1, %n ubicaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>en curso</translation>
    </message>
    <message>
        <source>A local HighLevel at %1.</source>
        <translation>Un HighLevel local en %1.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>A local HighLevel with made-up data: it accepts what HighLevel accepts.</source>
        <translation>Un HighLevel local con datos inventados: acepta lo que acepta HighLevel.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escuchando</translation>
    </message>
    <message>
        <source>Keeps and checks every webhook at %1.</source>
        <translation>Guarda y comprueba cada webhook en %1.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>The local endpoint for webhooks: keeps and checks all that comes.</source>
        <translation>El endpoint local para webhooks: guarda y comprueba todo lo que llega.</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>I&amp;niciar</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>Loading its data.</source>
        <translation>Lee sus datos.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Emulador</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Does the whole line work?</source>
        <translation>¿Funciona toda la línea?</translation>
    </message>
    <message>
        <source>&amp;Run Line Test</source>
        <translation>&amp;Ejecutar prueba de línea</translation>
    </message>
    <message>
        <source>Tests all five provider kinds (F5)</source>
        <translation>Prueba los cinco tipos de proveedor (F5)</translation>
    </message>
    <message>
        <source>Last line test</source>
        <translation>Última prueba de línea</translation>
    </message>
    <message>
        <source>Latest traffic</source>
        <translation>Último tráfico</translation>
    </message>
    <message>
        <source>Open &amp;History</source>
        <translation>Abrir &amp;historial</translation>
    </message>
    <message>
        <source>Nothing has been exchanged yet. The first line test fills this list.</source>
        <translation>Aún no se ha intercambiado nada. La primera prueba de línea llena esta lista.</translation>
    </message>
    <message>
        <source>A message goes from HighLevel to the bridge, the status comes back, the customer replies, and the thread holds both.</source>
        <translation>Un mensaje va de HighLevel al puente, el estado vuelve, el cliente responde y el hilo contiene ambos.</translation>
    </message>
    <message>
        <source>Runs against the built-in emulator and bridge: nothing has to be set up.</source>
        <translation>Se ejecuta con el emulador y el puente integrados: no hay que configurar nada.</translation>
    </message>
    <message>
        <source>Tests your own bridge at %1.</source>
        <translation>Prueba el puente propio en %1.</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>no ejecutada</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>nunca ejecutada</translation>
    </message>
    <message>
        <source>Everything at a glance: the connection that all places work with, whether the emulator and the listener run, what went over the wire last, and what the last line test found.

Run line test

The button starts the embedded emulator if it does not run, plays all five kinds of conversation provider through the built-in reference bridge, and shows each hop with its time. To test your own bridge, give its address in the place Line Test.

Latest traffic

The newest fifty exchanges of history. Enter opens one.</source>
        <translation>Todo de un vistazo: la conexión con la que trabajan todas las secciones, si el emulador y el receptor están en marcha, qué se transmitió por último y qué encontró la última prueba de línea.

Ejecutar prueba de línea

El botón inicia el emulador integrado si no está en marcha, pasa los cinco tipos de proveedor de conversación por el puente de referencia integrado y muestra cada salto con su tiempo. Para probar un puente propio, indicar su dirección en la sección Prueba de línea.

Último tráfico

Los cincuenta intercambios más recientes del historial. Intro abre uno.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::OwnerDialog</name>
    <message>
        <source>Who Owns a Message</source>
        <translation>De quién es un mensaje</translation>
    </message>
    <message>
        <source>&amp;Message id</source>
        <translation>Id de &amp;mensaje</translation>
    </message>
    <message>
        <source>The messageId of the webhook or of the answer to a post.</source>
        <translation>El messageId del webhook o de la respuesta a una publicación.</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Ubicación</translation>
    </message>
    <message>
        <source>Find in &amp;History</source>
        <translation>Buscar en el &amp;historial</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Ask HighLevel</source>
        <translation>Co&amp;nsultar a HighLevel</translation>
    </message>
    <message>
        <source>Connect an app first: a location&apos;s token is needed.</source>
        <translation>Conectar primero una app: se necesita el token de una ubicación.</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>Consultando a HighLevel…</translation>
    </message>
    <message>
        <source>Its status is &quot;%1&quot;.</source>
        <translation>Su estado es &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Page</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallido</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalles</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PartList</name>
    <message>
        <source>Parts of the emulator</source>
        <translation>Partes del emulador</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PendingDialog</name>
    <message>
        <source>Stuck Pending</source>
        <translation>Pendientes atascados</translation>
    </message>
    <message>
        <source>HighLevel has no “sent” status: what a bridge never reports on stays pending forever.</source>
        <translation>HighLevel no tiene un estado “sent”: lo que un puente nunca informa queda pendiente para siempre.</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Anteriores a</translation>
    </message>
    <message>
        <source>All of 14 days</source>
        <translation>Todos los de 14 días</translation>
    </message>
    <message>
        <source>Older than 1 minute</source>
        <translation>De hace más de 1 minuto</translation>
    </message>
    <message>
        <source>Older than 10 minutes</source>
        <translation>De hace más de 10 minutos</translation>
    </message>
    <message>
        <source>Older than 1 hour</source>
        <translation>De hace más de 1 hora</translation>
    </message>
    <message>
        <source>Older than 1 day</source>
        <translation>De hace más de 1 día</translation>
    </message>
    <message>
        <source>Pending messages</source>
        <translation>Mensajes pendientes</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Revisando…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Nuevo estado</translation>
    </message>
    <message>
        <source>Report as delivered</source>
        <translation>Informar como entregado</translation>
    </message>
    <message>
        <source>Report as read</source>
        <translation>Informar como leído</translation>
    </message>
    <message>
        <source>Report as failed</source>
        <translation>Informar como fallido</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Update Chosen</source>
        <translation>&amp;Actualizar elegidos</translation>
    </message>
    <message>
        <source>The location has more messages than were looked at; there may be more pending ones.</source>
        <translation>La ubicación tiene más mensajes de los revisados; puede haber más pendientes.</translation>
    </message>
    <message>
        <source>No message is pending.</source>
        <translation>Ningún mensaje está pendiente.</translation>
    </message>
    <message>
        <source>None of the chosen messages can be updated: no provider of this app owns them.</source>
        <translation>Ninguno de los mensajes elegidos se puede actualizar: no pertenecen a ningún proveedor de esta app.</translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n message(s).</source>
        <translation>
            <numerusform>Establecer el estado de %n mensaje.</numerusform>
            <numerusform>Establecer el estado de %n mensajes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No report came from the provider.</source>
        <translation>No llegó ningún informe del proveedor.</translation>
    </message>
    <message>
        <source>%1 of %2 messages were updated; the table says why the others were not.</source>
        <translation>Se actualizaron %1 de %2 mensajes; la tabla dice por qué los demás no.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were updated.</source>
        <translation>
            <numerusform>Se actualizó %n mensaje.</numerusform>
            <numerusform>Se actualizaron %n mensajes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PendingModel</name>
    <message>
        <source>This app</source>
        <translation>Esta app</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Otro proveedor</translation>
    </message>
    <message>
        <source>HighLevel itself</source>
        <translation>El propio HighLevel</translation>
    </message>
    <message>
        <source>Cannot be updated</source>
        <translation>No se puede actualizar</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n h</source>
        <translation>
            <numerusform>%n h</numerusform>
            <numerusform>%n h</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n día</numerusform>
            <numerusform>%n días</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Edad</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propietario</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PeopleFilters</name>
    <message>
        <source>Which conversations</source>
        <translation>Qué conversaciones</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>No leídas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídas</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Destacadas</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Last Message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>SMS channel</source>
        <translation>Canal SMS</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Email channel</source>
        <translation>Canal de correo</translation>
    </message>
    <message>
        <source>Call of a provider</source>
        <translation>Llamada de un proveedor</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entrante</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Saliente</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>Por una persona</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automáticamente</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Último mensaje</translation>
    </message>
    <message>
        <source>Last message of a person</source>
        <translation>Último mensaje de una persona</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Puntuación</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Por vencer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Más recientes primero</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Más antiguas primero</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>&amp;Borrar filtros</translation>
    </message>
    <message>
        <source>&amp;Filter (%1)</source>
        <translation>&amp;Filtro (%1)</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PeopleModel</name>
    <message>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread message(s)</source>
        <translation>
            <numerusform>%1, %n mensaje no leído</numerusform>
            <numerusform>%1, %n mensajes no leídos</numerusform>
        </translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Llamada entrante</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Llamada saliente</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PeoplePane</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>No conversation is like this. Take a filter away, or search for something else.</source>
        <translation>Ninguna conversación es así. Quitar un filtro o buscar otra cosa.</translation>
    </message>
    <message>
        <source>Name, phone, e-mail</source>
        <translation>Nombre, teléfono, correo</translation>
    </message>
    <message>
        <source>Search conversations and contacts</source>
        <translation>Buscar conversaciones y contactos</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversaciones</translation>
    </message>
    <message>
        <source>Show conversations; the forms make room</source>
        <translation>Mostrar conversaciones; los formularios hacen lugar</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nuevo contacto</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversación</numerusform>
            <numerusform>%n conversaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the conversation with %1 and all its messages from the live account “%2”?</source>
        <translation>¿Eliminar la conversación con %1 y todos sus mensajes de la cuenta en vivo “%2”?</translation>
    </message>
    <message>
        <source>Delete the conversation with %1 and all its messages?</source>
        <translation>¿Eliminar la conversación con %1 y todos sus mensajes?</translation>
    </message>
    <message>
        <source>Delete Conversation</source>
        <translation>Eliminar conversación</translation>
    </message>
    <message>
        <source>HighLevel cannot bring it back. The contact stays.</source>
        <translation>HighLevel no puede recuperarla. El contacto se conserva.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>The conversation with %1 was deleted.</source>
        <translation>La conversación con %1 se eliminó.</translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>Marcar como &amp;leída</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>Marcar como &amp;no leída</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>&amp;Quitar destacado</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>De&amp;stacar</translation>
    </message>
    <message>
        <source>&amp;Edit Contact…</source>
        <translation>&amp;Editar contacto…</translation>
    </message>
    <message>
        <source>Copy &amp;Contact Id</source>
        <translation>Copiar id de &amp;contacto</translation>
    </message>
    <message>
        <source>Copy C&amp;onversation Id</source>
        <translation>Copiar id de c&amp;onversación</translation>
    </message>
    <message>
        <source>When &amp;Opened</source>
        <translation>Al &amp;abrirse</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leída</translation>
    </message>
    <message>
        <source>Mark as read in the emulator only</source>
        <translation>Marcar como leída solo en el emulador</translation>
    </message>
    <message>
        <source>Leave it unread</source>
        <translation>Dejarla sin leer</translation>
    </message>
    <message>
        <source>&amp;Delete Conversation…</source>
        <translation>Elimina&amp;r conversación…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PlaceCommands</name>
    <message>
        <source>New live connection</source>
        <translation>Nueva conexión en vivo</translation>
    </message>
    <message>
        <source>Connect to the emulator</source>
        <translation>Conectar al emulador</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Quitar esta conexión…</translation>
    </message>
    <message>
        <source>Paste an install link</source>
        <translation>Pegar un enlace de instalación</translation>
    </message>
    <message>
        <source>Client id of the app</source>
        <translation>Client id de la app</translation>
    </message>
    <message>
        <source>Client secret of the app</source>
        <translation>Client secret de la app</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirección</translation>
    </message>
    <message>
        <source>Authorize in the browser</source>
        <translation>Autorizar en el navegador</translation>
    </message>
    <message>
        <source>Refresh the token now</source>
        <translation>Renovar el token ahora</translation>
    </message>
    <message>
        <source>Tokens of this connection</source>
        <translation>Tokens de esta conexión</translation>
    </message>
    <message>
        <source>Copy the scopes</source>
        <translation>Copiar los scopes</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Añadir un proveedor…</translation>
    </message>
    <message>
        <source>Import providers…</source>
        <translation>Importar proveedores…</translation>
    </message>
    <message>
        <source>Export providers…</source>
        <translation>Exportar proveedores…</translation>
    </message>
    <message>
        <source>Check all installs</source>
        <translation>Comprobar todas las instalaciones</translation>
    </message>
    <message>
        <source>Rehearse an install</source>
        <translation>Ensayar una instalación</translation>
    </message>
    <message>
        <source>Search the facts about HighLevel</source>
        <translation>Buscar en los hechos sobre HighLevel</translation>
    </message>
    <message>
        <source>Look through history for what came otherwise</source>
        <translation>Revisar en el historial lo que llegó distinto</translation>
    </message>
    <message>
        <source>Export what came otherwise…</source>
        <translation>Exportar lo que llegó distinto…</translation>
    </message>
    <message>
        <source>Post an inbound message</source>
        <translation>Publicar un mensaje entrante</translation>
    </message>
    <message>
        <source>Report a status</source>
        <translation>Informar un estado</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Registrar una llamada</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Subir archivos</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Nuevo contacto…</translation>
    </message>
    <message>
        <source>Send many from CSV…</source>
        <translation>Enviar muchos desde CSV…</translation>
    </message>
    <message>
        <source>Phone view</source>
        <translation>Vista de teléfono</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escribir un mensaje</translation>
    </message>
    <message>
        <source>Send a delivery</source>
        <translation>Enviar una entrega</translation>
    </message>
    <message>
        <source>Copy the simulator&apos;s public key</source>
        <translation>Copiar la clave pública del simulador</translation>
    </message>
    <message>
        <source>Send the listener a test</source>
        <translation>Enviar una prueba al receptor</translation>
    </message>
    <message>
        <source>Keys of the listener…</source>
        <translation>Claves del receptor…</translation>
    </message>
    <message>
        <source>Listeners…</source>
        <translation>Receptores…</translation>
    </message>
    <message>
        <source>Hold the listener&apos;s requests</source>
        <translation>Retener las solicitudes del receptor</translation>
    </message>
    <message>
        <source>Start or stop the tunnel</source>
        <translation>Iniciar o detener el túnel</translation>
    </message>
    <message>
        <source>Test my own bridge…</source>
        <translation>Probar mi propio puente…</translation>
    </message>
    <message>
        <source>Save the line test&apos;s report…</source>
        <translation>Guardar el informe de la prueba de línea…</translation>
    </message>
    <message>
        <source>Examine what goes wrong</source>
        <translation>Examinar qué sale mal</translation>
    </message>
    <message>
        <source>Explain a message of HighLevel…</source>
        <translation>Explicar un mensaje de HighLevel…</translation>
    </message>
    <message>
        <source>Reset the emulator…</source>
        <translation>Restablecer el emulador…</translation>
    </message>
    <message>
        <source>Copy the emulator&apos;s environment for a bridge</source>
        <translation>Copiar el entorno del emulador para un puente</translation>
    </message>
    <message>
        <source>Emulator: add a location…</source>
        <translation>Emulador: añadir una ubicación…</translation>
    </message>
    <message>
        <source>Emulator: add a contact…</source>
        <translation>Emulador: añadir un contacto…</translation>
    </message>
    <message>
        <source>Emulator: providers and their Delivery URLs</source>
        <translation>Emulador: proveedores y sus Delivery URL</translation>
    </message>
    <message>
        <source>Emulator: expire all tokens</source>
        <translation>Emulador: vencer todos los tokens</translation>
    </message>
    <message>
        <source>Emulator: send as a user</source>
        <translation>Emulador: enviar como usuario</translation>
    </message>
    <message>
        <source>Emulator: advance the clock</source>
        <translation>Emulador: adelantar el reloj</translation>
    </message>
    <message>
        <source>Emulator: run the clock to the next retry</source>
        <translation>Emulador: adelantar el reloj al próximo reintento</translation>
    </message>
    <message>
        <source>Emulator: profile and switches</source>
        <translation>Emulador: perfil y interruptores</translation>
    </message>
    <message>
        <source>Emulator: magic values</source>
        <translation>Emulador: valores mágicos</translation>
    </message>
    <message>
        <source>Emulator: add a fault</source>
        <translation>Emulador: añadir una falla</translation>
    </message>
    <message>
        <source>Emulator: save a snapshot</source>
        <translation>Emulador: guardar una instantánea</translation>
    </message>
    <message>
        <source>Emulator: requests it answered</source>
        <translation>Emulador: solicitudes que respondió</translation>
    </message>
    <message>
        <source>Setting: theme</source>
        <translation>Ajuste: tema</translation>
    </message>
    <message>
        <source>Setting: text size</source>
        <translation>Ajuste: tamaño del texto</translation>
    </message>
    <message>
        <source>Setting: motion</source>
        <translation>Ajuste: movimiento</translation>
    </message>
    <message>
        <source>Setting: language</source>
        <translation>Ajuste: idioma</translation>
    </message>
    <message>
        <source>Setting: tray icon</source>
        <translation>Ajuste: icono de bandeja</translation>
    </message>
    <message>
        <source>Setting: desktop notifications</source>
        <translation>Ajuste: notificaciones de escritorio</translation>
    </message>
    <message>
        <source>Setting: what happens to the emulator&apos;s data</source>
        <translation>Ajuste: qué pasa con los datos del emulador</translation>
    </message>
    <message>
        <source>Setting: listener port</source>
        <translation>Ajuste: puerto del receptor</translation>
    </message>
    <message>
        <source>Setting: where the listener listens</source>
        <translation>Ajuste: dónde escucha el receptor</translation>
    </message>
    <message>
        <source>Setting: emulator port</source>
        <translation>Ajuste: puerto del emulador</translation>
    </message>
    <message>
        <source>Setting: longest time of a hop</source>
        <translation>Ajuste: tiempo máximo de un salto</translation>
    </message>
    <message>
        <source>Setting: largest body</source>
        <translation>Ajuste: cuerpo máximo</translation>
    </message>
    <message>
        <source>Setting: delete old exchanges</source>
        <translation>Ajuste: eliminar intercambios antiguos</translation>
    </message>
    <message>
        <source>Check the key store</source>
        <translation>Comprobar el almacén de claves</translation>
    </message>
    <message>
        <source>Open the data directory</source>
        <translation>Abrir el directorio de datos</translation>
    </message>
    <message>
        <source>Use connection %1</source>
        <translation>Usar la conexión %1</translation>
    </message>
    <message>
        <source>live</source>
        <translation>en vivo</translation>
    </message>
    <message>
        <source>emulator</source>
        <translation>emulador</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contacto</translation>
    </message>
    <message>
        <source>Open exchange %1</source>
        <translation>Abrir el intercambio %1</translation>
    </message>
    <message>
        <source>One more request in the simulator</source>
        <translation>Una solicitud más en el simulador</translation>
    </message>
    <message>
        <source>Messages that never arrived…</source>
        <translation>Mensajes que nunca llegaron…</translation>
    </message>
    <message>
        <source>Who owns a message…</source>
        <translation>De quién es un mensaje…</translation>
    </message>
    <message>
        <source>Report for an agency&apos;s staff…</source>
        <translation>Informe para el personal de una agencia…</translation>
    </message>
    <message>
        <source>location</source>
        <translation>ubicación</translation>
    </message>
    <message>
        <source>history file</source>
        <translation>archivo de historial</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Messages of %1</source>
        <translation>Mensajes de %1</translation>
    </message>
    <message>
        <source>Thread of the contact %1</source>
        <translation>Hilo del contacto %1</translation>
    </message>
    <message>
        <source>Exchanges with the id %1</source>
        <translation>Intercambios con el id %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Places</name>
    <message>
        <source>Overview</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>Line Test</source>
        <translation>Prueba de línea</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Emulador</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PlayerPanel</name>
    <message>
        <source>Channel %1</source>
        <translation>Canal %1</translation>
    </message>
    <message>
        <source>&amp;Play</source>
        <translation>&amp;Reproducir</translation>
    </message>
    <message>
        <source>Position in the sound</source>
        <translation>Posición en el sonido</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcripción</translation>
    </message>
    <message>
        <source>&amp;Save Recording…</source>
        <translation>&amp;Guardar grabación…</translation>
    </message>
    <message>
        <source>Save &amp;Transcription…</source>
        <translation>Guardar &amp;transcripción…</translation>
    </message>
    <message>
        <source>Confidence %1 %</source>
        <translation>Confianza %1 %</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausa</translation>
    </message>
    <message>
        <source>Save Recording</source>
        <translation>Guardar grabación</translation>
    </message>
    <message>
        <source>Save Transcription</source>
        <translation>Guardar transcripción</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PortalPanel</name>
    <message>
        <source>Do you have an app already? Then its Install Link fills in the rest.</source>
        <translation>¿Ya hay una app? Entonces su Install Link completa lo demás.</translation>
    </message>
    <message>
        <source>Enter &amp;Install Link</source>
        <translation>Introducir &amp;Install Link</translation>
    </message>
    <message>
        <source>Create the app in the developer portal</source>
        <translation>Crear la app en el portal de desarrolladores</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Aún sin elegir</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Subcuenta</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agencia</translation>
    </message>
    <message>
        <source>Target &amp;user, as chosen there</source>
        <translation>&amp;Usuario de destino, como se eligió allí</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privada</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Pública</translation>
    </message>
    <message>
        <source>App t&amp;ype, as chosen there</source>
        <translation>&amp;Tipo de app, como se eligió allí</translation>
    </message>
    <message>
        <source>Then its Auth section</source>
        <translation>Después, su sección Auth</translation>
    </message>
    <message>
        <source>An Agency app cannot pick: %1.</source>
        <translation>Una app Agency no puede elegir: %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PresetMenu</name>
    <message>
        <source>&amp;Fill In</source>
        <translation>&amp;Completar</translation>
    </message>
    <message>
        <source>Presets, made-up people and texts, somebody of the emulator, webhooks of the app</source>
        <translation>Preajustes, personas y textos inventados, alguien del emulador, webhooks de la app</translation>
    </message>
    <message>
        <source>&amp;Made-Up Person and Text</source>
        <translation>&amp;Persona y texto inventados</translation>
    </message>
    <message>
        <source>&amp;Remove a Preset</source>
        <translation>&amp;Quitar un preajuste</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>&amp;Guardar como preajuste…</translation>
    </message>
    <message>
        <source>&amp;Contact of the Emulator</source>
        <translation>&amp;Contacto del emulador</translation>
    </message>
    <message>
        <source>&amp;Webhook of the App</source>
        <translation>&amp;Webhook de la app</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Name (one of the same name is replaced). &quot;Collection/Name&quot; puts it into a collection:</source>
        <translation>Nombre (se reemplaza uno con el mismo nombre). &quot;Colección/Nombre&quot; lo pone en una colección:</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProviderDialog</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Provider &amp;id</source>
        <translation>&amp;Id de proveedor</translation>
    </message>
    <message>
        <source>Delivery &amp;URL</source>
        <translation>Delivery &amp;URL</translation>
    </message>
    <message>
        <source>&amp;Alias</source>
        <translation>&amp;Alias</translation>
    </message>
    <message>
        <source>The name in the conversation&apos;s tab, if one is set.</source>
        <translation>El nombre en la pestaña de la conversación, si se indica uno.</translation>
    </message>
    <message>
        <source>Always &amp;show this Conversation Provider</source>
        <translation>Mostrar &amp;siempre este proveedor de conversación</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>Web address or file, for the phone and thread views.</source>
        <translation>Dirección web o archivo, para las vistas de teléfono e hilo.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProviderModel</name>
    <message>
        <source>none known</source>
        <translation>no se conoce</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Provider id</source>
        <translation>Id de proveedor</translation>
    </message>
    <message>
        <source>Delivery URL</source>
        <translation>Delivery URL</translation>
    </message>
    <message>
        <source>Alias</source>
        <translation>Alias</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProvidersPage</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>&amp;Providers</source>
        <translation>&amp;Proveedores</translation>
    </message>
    <message>
        <source>&amp;Installs</source>
        <translation>&amp;Instalaciones</translation>
    </message>
    <message>
        <source>Rehearsa&amp;l</source>
        <translation>&amp;Ensayo</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Hechos</translation>
    </message>
    <message>
        <source>A conversation provider is a module of a marketplace app. There are five kinds, and the rules differ: which type an inbound message carries, whether it names the provider, who enables it where.

Providers

No public API lists an app&apos;s providers. The emulator tells its own; for a live app copy them from the developer portal, or import a JSON file: {&quot;providers&quot;: [{id, kind, name, deliveryUrl, alias, alwaysShow, logo}]}.

Installs

Check All lists the company&apos;s locations, gets a token for each with the app, and asks which provider is selected. Each cell then has a verdict; choose one to see why, and what to do. Only a company&apos;s token can do this. What is not known stays unknown, and traffic is what passed through Linesman.

When the selected provider changed since the last look, an alarm stays until you press Seen.

Rehearsal

Plays an agency&apos;s bulk install in an emulator of its own: one location or many, events before or after the token exchange, locations that come later, an uninstall. In the end each location must have a token, and none after its uninstall. A bad habit shows what it looks like when it goes wrong; or check your own endpoint: it must know a running emulator.

Facts

Everything that Linesman goes by, each with its source and when somebody last looked there. What is captured and what the live API answers is held against it; what comes otherwise is told once and listed here, with the exchange that shows it.</source>
        <translation>Un proveedor de conversación es un módulo de una app del marketplace. Hay cinco tipos, y las reglas difieren: qué tipo lleva un mensaje entrante, si nombra al proveedor, quién lo activa y dónde.

Proveedores

Ninguna API pública lista los proveedores de una app. El emulador indica los suyos; para una app en vivo, copiarlos del portal de desarrolladores o importar un archivo JSON: {&quot;providers&quot;: [{id, kind, name, deliveryUrl, alias, alwaysShow, logo}]}.

Instalaciones

Comprobar todo lista las ubicaciones de la empresa, obtiene un token para cada una que tiene la app y consulta qué proveedor está seleccionado. Cada celda tiene entonces un veredicto; elegir una para ver por qué y qué hacer. Solo puede hacerlo un token de empresa. Lo que no se sabe queda como desconocido, y el tráfico es lo que pasó por Linesman.

Si el proveedor seleccionado cambió desde la última consulta, una alarma permanece hasta pulsar Visto.

Ensayo

Reproduce la instalación masiva de una agencia en un emulador propio: una ubicación o muchas, eventos antes o después del intercambio de tokens, ubicaciones que llegan más tarde, una desinstalación. Al final cada ubicación debe tener un token, y ninguno tras su desinstalación. Un mal hábito muestra qué aspecto tiene cuando algo sale mal; o se puede comprobar un endpoint propio: debe conocer un emulador en marcha.

Hechos

Todo aquello por lo que se guía Linesman, cada hecho con su fuente y cuándo alguien la consultó por última vez. Lo que se captura y lo que responde la API en vivo se compara con ello; lo que llega distinto se avisa una vez y se lista aquí, con el intercambio que lo muestra.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProvidersPart</name>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>&amp;Add Provider…</source>
        <translation>&amp;Añadir proveedor…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Delivery URL</source>
        <translation>Delivery URL</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Chosen provider</source>
        <translation>Proveedor elegido</translation>
    </message>
    <message>
        <source>Chosen Provider</source>
        <translation>Proveedor elegido</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>Delivery UR&amp;L</source>
        <translation>Delivery UR&amp;L</translation>
    </message>
    <message>
        <source>Empty: messages are made, nothing is sent.</source>
        <translation>Vacío: se crean mensajes, no se envía nada.</translation>
    </message>
    <message>
        <source>Use for All &amp;Kinds</source>
        <translation>Usar para todos los &amp;tipos</translation>
    </message>
    <message>
        <source>&amp;Selected in</source>
        <translation>&amp;Seleccionado en</translation>
    </message>
    <message>
        <source>&amp;Delete Provider…</source>
        <translation>&amp;Eliminar proveedor…</translation>
    </message>
    <message>
        <source>Delete Provider</source>
        <translation>Eliminar proveedor</translation>
    </message>
    <message>
        <source>Delete the provider %1?</source>
        <translation>¿Eliminar el proveedor %1?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Deliveries of All Providers</source>
        <translation>Entregas de todos los proveedores</translation>
    </message>
    <message>
        <source>As the profile says</source>
        <translation>Según el perfil</translation>
    </message>
    <message>
        <source>Ed25519, x-ghl-signature</source>
        <translation>Ed25519, x-ghl-signature</translation>
    </message>
    <message>
        <source>RSA, x-wh-signature</source>
        <translation>RSA, x-wh-signature</translation>
    </message>
    <message>
        <source>Both headers</source>
        <translation>Ambos encabezados</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>P2: anything but 2xx, twelve times</source>
        <translation>P2: todo menos 2xx, doce veces</translation>
    </message>
    <message>
        <source>P1, as in 2025: only 429, six times</source>
        <translation>P1, como en 2025: solo 429, seis veces</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Si&amp;gning</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>The profile&apos;s are switches C2, C3 and C20. HighLevel never sends x-wh-signature to a Delivery URL.</source>
        <translation>Los del perfil son los interruptores C2, C3 y C20. HighLevel nunca envía x-wh-signature a una Delivery URL.</translation>
    </message>
    <message>
        <source>&amp;Retries of failed deliveries</source>
        <translation>&amp;Reintentos de entregas fallidas</translation>
    </message>
    <message>
        <source>P2 is official since 2026, its pauses are ours: this is switch C4.</source>
        <translation>P2 es oficial desde 2026, sus pausas son nuestras: es el interruptor C4.</translation>
    </message>
    <message>
        <source>%1 (app %2)</source>
        <translation>%1 (app %2)</translation>
    </message>
    <message>
        <source>In the others HighLevel&apos;s own channel is used.</source>
        <translation>En las demás se usa el canal propio de HighLevel.</translation>
    </message>
    <message>
        <source>An extra channel is there in each location with the app: it cannot be selected or deselected.</source>
        <translation>Un canal adicional está en cada ubicación con la app: no se puede seleccionar ni deseleccionar.</translation>
    </message>
    <message>
        <source>A provider needs a name.</source>
        <translation>Un proveedor necesita un nombre.</translation>
    </message>
    <message>
        <source>Add Provider</source>
        <translation>Añadir proveedor</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Añadir</translation>
    </message>
    <message>
        <source>SMS default</source>
        <translation>SMS predeterminado</translation>
    </message>
    <message>
        <source>SMS channel</source>
        <translation>Canal SMS</translation>
    </message>
    <message>
        <source>Email default</source>
        <translation>Correo predeterminado</translation>
    </message>
    <message>
        <source>Email channel</source>
        <translation>Canal de correo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Puede quedar vacío.</translation>
    </message>
    <message>
        <source>A&amp;pp</source>
        <translation>A&amp;pp</translation>
    </message>
    <message>
        <source>The first one is the app under test.</source>
        <translation>La primera es la app en prueba.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProvidersTab</name>
    <message>
        <source>&amp;Rules of Each Kind</source>
        <translation>&amp;Reglas de cada tipo</translation>
    </message>
    <message>
        <source>What works with which kind</source>
        <translation>Qué funciona con cada tipo</translation>
    </message>
    <message>
        <source>&amp;What Works Where</source>
        <translation>&amp;Qué funciona dónde</translation>
    </message>
    <message>
        <source>Providers of this connection</source>
        <translation>Proveedores de esta conexión</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>From a JSON file: {&quot;providers&quot;: [{id, kind, name, deliveryUrl, alias, alwaysShow, logo}]}</source>
        <translation>De un archivo JSON: {&quot;providers&quot;: [{id, kind, name, deliveryUrl, alias, alwaysShow, logo}]}</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Proveedores</translation>
    </message>
    <message>
        <source>Add Provider</source>
        <translation>Añadir proveedor</translation>
    </message>
    <message>
        <source>Edit Provider</source>
        <translation>Editar proveedor</translation>
    </message>
    <message>
        <source>Remove Provider</source>
        <translation>Quitar proveedor</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this list?</source>
        <translation>¿Quitar &quot;%1&quot; de esta lista?</translation>
    </message>
    <message>
        <source>In HighLevel nothing changes.</source>
        <translation>En HighLevel no cambia nada.</translation>
    </message>
    <message>
        <source>Connect an app first, in the place Connect.</source>
        <translation>Conectar primero una app, en la sección Conectar.</translation>
    </message>
    <message>
        <source>None entered yet. Copy each provider&apos;s id from the developer portal, or import a file: no public API lists them.</source>
        <translation>Aún no hay ninguno. Copiar el id de cada proveedor del portal de desarrolladores, o importar un archivo: ninguna API pública los lista.</translation>
    </message>
    <message>
        <source>The emulator tells its providers when it starts.</source>
        <translation>El emulador indica sus proveedores al iniciarse.</translation>
    </message>
    <message>
        <source>The emulator tells its own providers.</source>
        <translation>El emulador indica sus propios proveedores.</translation>
    </message>
    <message>
        <source>Import Providers</source>
        <translation>Importar proveedores</translation>
    </message>
    <message>
        <source>Export Providers</source>
        <translation>Exportar proveedores</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Archivos JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>No se puede leer %1: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>No se importó nada.</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) imported.</source>
        <translation>
            <numerusform>%n proveedor importado.</numerusform>
            <numerusform>%n proveedores importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>No se pudo escribir el archivo: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
    <message>
        <source>&amp;Open Connect</source>
        <translation>A&amp;brir Conectar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Secciones</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ReadinessDialog</name>
    <message>
        <source>Readiness</source>
        <translation>Preparación</translation>
    </message>
    <message>
        <source>Line test, signature lab and drills in one run: may your endpoint go live? This takes some minutes; the emulator&apos;s clock moves on by days.</source>
        <translation>Prueba de línea, laboratorio de firmas y simulacros en una sola ejecución: ¿puede el endpoint pasar a producción? Tarda unos minutos; el reloj del emulador avanza varios días.</translation>
    </message>
    <message>
        <source>How far this part is</source>
        <translation>Avance de esta parte</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Comprobaciones</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Ejecutar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Hacer: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>JUnit (*.xml)</source>
        <translation>JUnit (*.xml)</translation>
    </message>
    <message>
        <source>JSON, to compare with later (*.json)</source>
        <translation>JSON, para comparar después (*.json)</translation>
    </message>
    <message>
        <source>Badge (*.svg)</source>
        <translation>Insignia (*.svg)</translation>
    </message>
    <message>
        <source>The name of a report ends in .html, .xml, .json or .svg.</source>
        <translation>El nombre de un informe termina en .html, .xml, .json o .svg.</translation>
    </message>
    <message>
        <source>The drills move the clock of the running emulator on by days.</source>
        <translation>Los simulacros adelantan varios días el reloj del emulador en marcha.</translation>
    </message>
    <message>
        <source>Move the &amp;Clock</source>
        <translation>Adelantar el &amp;reloj</translation>
    </message>
    <message>
        <source>&amp;Leave Out the Drills</source>
        <translation>&amp;Omitir los simulacros</translation>
    </message>
    <message>
        <source>The clock cannot be set back; all else is put back as it was.</source>
        <translation>El reloj no se puede atrasar; todo lo demás vuelve a quedar como estaba.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ReadinessModel</name>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobación</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Lo observado</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RecentTraffic</name>
    <message>
        <source>Received</source>
        <translation>Recibido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>API call</source>
        <translation>Llamada API</translation>
    </message>
    <message>
        <source>To emulator</source>
        <translation>Al emulador</translation>
    </message>
    <message>
        <source>From emulator</source>
        <translation>Del emulador</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Inicio de sesión</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RedirectForm</name>
    <message>
        <source>&amp;Redirect URL</source>
        <translation>&amp;URL de redirección</translation>
    </message>
    <message>
        <source>Exactly as it is registered in the app.</source>
        <translation>Exactamente como está registrada en la app.</translation>
    </message>
    <message>
        <source>&amp;Port that your tunnel forwards to</source>
        <translation>&amp;Puerto al que reenvía el túnel</translation>
    </message>
    <message>
        <source>The emulator gives this.</source>
        <translation>Lo proporciona el emulador.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RefreshWatch</name>
    <message>
        <source>Watch a Client Refresh</source>
        <translation>Observar la renovación de un cliente</translation>
    </message>
    <message>
        <source>Does your own program refresh an expired token once, and only once? Let the token run out here, then have your program call the emulator, best several times at once.</source>
        <translation>¿Renueva su programa un token vencido una vez, y solo una? Dejar vencer aquí el token y hacer que el programa llame al emulador, mejor varias veces a la vez.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>&amp;Evaluar</translation>
    </message>
    <message>
        <source>&amp;Expire Token and Watch</source>
        <translation>&amp;Vencer token y observar</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>no iniciado</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>observando</translation>
    </message>
    <message>
        <source>%1 calls seen, %2 answered 401, %3 refreshes</source>
        <translation>%1 llamadas vistas, %2 con respuesta 401, %3 renovaciones</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>sin llamadas</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Control &amp;token</source>
        <translation>&amp;Token de control</translation>
    </message>
    <message>
        <source>That the emulator was started with.</source>
        <translation>Con el que se inició el emulador.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RehearsalModel</name>
    <message>
        <source>%1 (later)</source>
        <translation>%1 (después)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>superado</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>got</source>
        <translation>obtenido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>descartado</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredicto</translation>
    </message>
    <message>
        <source>INSTALL</source>
        <translation>INSTALL</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>After uninstall</source>
        <translation>Tras desinstalar</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Location id</source>
        <translation>Id de ubicación</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RehearsalTab</name>
    <message>
        <source>%1 %2 of %3 have theirs</source>
        <translation>%1 %2 de %3 tienen el suyo</translation>
    </message>
    <message>
        <source>Bulk install</source>
        <translation>Instalación masiva</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Qué se reproduce</translation>
    </message>
    <message>
        <source>1 location</source>
        <translation>1 ubicación</translation>
    </message>
    <message>
        <source>5 locations</source>
        <translation>5 ubicaciones</translation>
    </message>
    <message>
        <source>50 locations</source>
        <translation>50 ubicaciones</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Cuántas</translation>
    </message>
    <message>
        <source>Before the token exchange</source>
        <translation>Antes del intercambio de tokens</translation>
    </message>
    <message>
        <source>After the token exchange</source>
        <translation>Después del intercambio de tokens</translation>
    </message>
    <message>
        <source>INSTALL events &amp;come</source>
        <translation>Los eventos INSTALL &amp;llegan</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>5</source>
        <translation>5</translation>
    </message>
    <message>
        <source>Locations made &amp;later</source>
        <translation>Ubicaciones p&amp;osteriores</translation>
    </message>
    <message>
        <source>Their events lack companyId and userId (I-02).</source>
        <translation>Sus eventos no traen companyId ni userId (I-02).</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>One location</source>
        <translation>Una ubicación</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Toda la empresa</translation>
    </message>
    <message>
        <source>&amp;Uninstalled in the end</source>
        <translation>&amp;Desinstalado al final</translation>
    </message>
    <message>
        <source>Linesman, carefully</source>
        <translation>Linesman, con cuidado</translation>
    </message>
    <message>
        <source>Linesman, dropping early events</source>
        <translation>Linesman, descartando eventos tempranos</translation>
    </message>
    <message>
        <source>Linesman, needing companyId</source>
        <translation>Linesman, exigiendo companyId</translation>
    </message>
    <message>
        <source>Linesman, deaf to the company&apos;s uninstall</source>
        <translation>Linesman, sordo a la desinstalación de la empresa</translation>
    </message>
    <message>
        <source>My endpoint</source>
        <translation>Mi endpoint</translation>
    </message>
    <message>
        <source>Handled &amp;by</source>
        <translation>&amp;A cargo de</translation>
    </message>
    <message>
        <source>A bad habit shows what it looks like when it goes wrong.</source>
        <translation>Un mal hábito muestra qué aspecto tiene cuando algo sale mal.</translation>
    </message>
    <message>
        <source>App &amp;webhook URL</source>
        <translation>URL de &amp;webhook de la app</translation>
    </message>
    <message>
        <source>Re&amp;direct URL</source>
        <translation>URL de re&amp;dirección</translation>
    </message>
    <message>
        <source>The &amp;emulator that it knows</source>
        <translation>El &amp;emulador que conoce</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>En&amp;sayar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Play the bulk install of an agency before a customer does: every location must end with a token, and without one after its uninstall. It runs in an emulator of its own.</source>
        <translation>Reproducir la instalación masiva de una agencia antes de que lo haga un cliente: cada ubicación debe terminar con un token, y sin ninguno tras su desinstalación. Se ejecuta en un emulador propio.</translation>
    </message>
    <message>
        <source>How each location went</source>
        <translation>Cómo le fue a cada ubicación</translation>
    </message>
    <message>
        <source>Enter a web address.</source>
        <translation>Introducir una dirección web.</translation>
    </message>
    <message numerus="yes">
        <source>Passed: all %n location(s) went well.</source>
        <translation>
            <numerusform>Superado: %n ubicación salió bien.</numerusform>
            <numerusform>Superado: las %n ubicaciones salieron bien.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed: %n location(s) did not go well.</source>
        <translation>
            <numerusform>Fallido: %n ubicación no salió bien.</numerusform>
            <numerusform>Fallido: %n ubicaciones no salieron bien.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2. %3 %4 Source: %5.</source>
        <translation>%1 %2. %3 %4 Fuente: %5.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ReplayDialog</name>
    <message>
        <source>Send Exchange %1 Again</source>
        <translation>Enviar de nuevo el intercambio %1</translation>
    </message>
    <message>
        <source>&amp;Send Again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>Send &amp;to</source>
        <translation>En&amp;viar a</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como era</translation>
    </message>
    <message>
        <source>New, with Linesman&apos;s own key</source>
        <translation>Nueva, con la clave propia de Linesman</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>&amp;Firma</translation>
    </message>
    <message numerus="yes">
        <source>The body is no text: its %Ln byte(s) are sent as they are.</source>
        <translation>
            <numerusform>El cuerpo no es texto: su %Ln byte se envía tal cual.</numerusform>
            <numerusform>El cuerpo no es texto: sus %Ln bytes se envían tal cual.</numerusform>
        </translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La respuesta no tiene cuerpo.</translation>
    </message>
    <message>
        <source>It belongs to the body before your change: whoever verifies it refuses this.</source>
        <translation>Pertenece al cuerpo anterior al cambio: quien la verifique rechazará esto.</translation>
    </message>
    <message>
        <source>Same method, headers and bytes: it stays right.</source>
        <translation>Mismo método, encabezados y bytes: sigue siendo correcta.</translation>
    </message>
    <message>
        <source>Your bridge has to know Linesman&apos;s public key (Simulator, Listener).</source>
        <translation>El puente debe conocer la clave pública de Linesman (Simulador, Receptor).</translation>
    </message>
    <message>
        <source>A bridge that verifies refuses this.</source>
        <translation>Un puente que verifica rechaza esto.</translation>
    </message>
    <message>
        <source>Enter an http or https URL.</source>
        <translation>Introducir una URL http o https.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>no enviado</translation>
    </message>
    <message>
        <source>Answered in %1; kept in History.</source>
        <translation>Respondido en %1; guardado en el historial.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ReplayPanel</name>
    <message>
        <source>Send again &amp;to</source>
        <translation>Reenviar &amp;a</translation>
    </message>
    <message>
        <source>Same method, headers and bytes, so the signature stays valid.</source>
        <translation>Mismo método, encabezados y bytes, así que la firma sigue siendo válida.</translation>
    </message>
    <message>
        <source>S&amp;end Again</source>
        <translation>&amp;Enviar de nuevo</translation>
    </message>
    <message>
        <source>Answer to what was sent again</source>
        <translation>Respuesta a lo enviado de nuevo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La respuesta no tiene cuerpo.</translation>
    </message>
    <message>
        <source>Enter an http or https URL.</source>
        <translation>Introducir una URL http o https.</translation>
    </message>
    <message>
        <source>What came was no whole HTTP request, so it cannot be sent again.</source>
        <translation>Lo que llegó no era una solicitud HTTP completa, así que no se puede enviar de nuevo.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>Answered in %1; kept in History.</source>
        <translation>Respondido en %1; guardado en el historial.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RequestForm</name>
    <message>
        <source>Fields</source>
        <translation>Campos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Refreshing the token…</source>
        <translation>Renovando el token…</translation>
    </message>
    <message>
        <source>The token was refreshed: send it again.</source>
        <translation>El token se renovó: enviar de nuevo.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RequestPanel</name>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Lado</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>Choose an exchange above.</source>
        <translation>Elegir un intercambio arriba.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>No answer to show.</source>
        <translation>Ninguna respuesta que mostrar.</translation>
    </message>
    <message>
        <source>Filter by path, status or event</source>
        <translation>Filtrar por ruta, estado o evento</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrar solicitudes</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>Mostrar en &amp;historial</translation>
    </message>
    <message>
        <source>History keeps the same exchanges for good</source>
        <translation>El historial conserva los mismos intercambios</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpiar</translation>
    </message>
    <message>
        <source>History keeps no request that was never answered. It can be read here alone.</source>
        <translation>El historial no guarda solicitudes que nunca se respondieron. Solo se puede leer aquí.</translation>
    </message>
    <message>
        <source>History does not have this exchange: it is being written, or could not be. Try again in a moment, and look at History for what is wrong.</source>
        <translation>El historial no tiene este intercambio: se está escribiendo o no se pudo escribir. Intentar de nuevo en un momento, y ver en el historial qué está mal.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>served</source>
        <translation>atendido</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RequestTabs</name>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nueva solicitud</translation>
    </message>
    <message>
        <source>One more request, beginning as this one (Ctrl+T)</source>
        <translation>Una solicitud más, que empieza como esta (Ctrl+T)</translation>
    </message>
    <message>
        <source>Close this request (Ctrl+W)</source>
        <translation>Cerrar esta solicitud (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close this request</source>
        <translation>Cerrar esta solicitud</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RequestView</name>
    <message>
        <source>Show the request</source>
        <translation>Mostrar la solicitud</translation>
    </message>
    <message>
        <source>The request as it will be sent, its answer, and both as code</source>
        <translation>La solicitud tal como se enviará, su respuesta, y ambas como código</translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation>Mostrar la solicitud como</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Copy with Token…</source>
        <translation>Copiar con token…</translation>
    </message>
    <message>
        <source>The request as it will be sent</source>
        <translation>La solicitud tal como se enviará</translation>
    </message>
    <message>
        <source>The response appears here once the request is sent.</source>
        <translation>La respuesta aparece aquí cuando se envía la solicitud.</translation>
    </message>
    <message>
        <source>HTTP %1 after %2</source>
        <translation>HTTP %1 después de %2</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recibido</translation>
    </message>
    <message>
        <source>%1. Last answer: %2</source>
        <comment>a request</comment>
        <translation>%1. Última respuesta: %2</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Última respuesta: %1</translation>
    </message>
    <message>
        <source>Reads its token from $%1.</source>
        <translation>Lee su token de $%1.</translation>
    </message>
    <message>
        <source>Copy with Token</source>
        <translation>Copiar con token</translation>
    </message>
    <message>
        <source>The copied code holds an access token: whoever reads it can act in this location until the token expires. It leaves the clipboard after a minute.</source>
        <translation>El código copiado contiene un token de acceso: quien lo lea puede actuar en esta ubicación hasta que venza el token. Sale del portapapeles después de un minuto.</translation>
    </message>
    <message>
        <source>&amp;Copy with Token</source>
        <translation>&amp;Copiar con token</translation>
    </message>
    <message>
        <source>Copied with the token.</source>
        <translation>Copiado con el token.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RetryStrip</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation>%1 s</translation>
    </message>
    <message>
        <source>Attempts at a delivery that fails</source>
        <translation>Intentos de una entrega que falla</translation>
    </message>
    <message>
        <source>Attempts after: %1</source>
        <translation>Intentos después de: %1</translation>
    </message>
    <message>
        <source>%1 attempts over %2</source>
        <translation>%1 intentos en %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RuleForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indiferente</translation>
    </message>
    <message>
        <source>For requests that meet all of these</source>
        <translation>Para solicitudes que cumplen todo esto</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Cualquiera</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>E&amp;vento</translation>
    </message>
    <message>
        <source>Such as INSTALL. Empty: any.</source>
        <translation>Por ejemplo INSTALL. Vacío: cualquiera.</translation>
    </message>
    <message>
        <source>&amp;Location id</source>
        <translation>Id de u&amp;bicación</translation>
    </message>
    <message>
        <source>&amp;Provider id</source>
        <translation>Id de &amp;proveedor</translation>
    </message>
    <message>
        <source>Me&amp;thod</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>P&amp;ath begins with</source>
        <translation>La &amp;ruta empieza con</translation>
    </message>
    <message>
        <source>&amp;Header fields</source>
        <translation>&amp;Encabezados</translation>
    </message>
    <message>
        <source>One a line, as Name: what its value holds. The name alone: any value.</source>
        <translation>Uno por línea, como Nombre: lo que contiene su valor. El nombre solo: cualquier valor.</translation>
    </message>
    <message>
        <source>Values in the &amp;body</source>
        <translation>Va&amp;lores en el cuerpo</translation>
    </message>
    <message>
        <source>One a line, as data.items[0].id = 17. The path alone: any value.</source>
        <translation>Uno por línea, como data.items[0].id = 17. La ruta sola: cualquier valor.</translation>
    </message>
    <message>
        <source>Only the &amp;first</source>
        <translation>S&amp;olo las primeras</translation>
    </message>
    <message>
        <source>Of the requests that match so far.</source>
        <translation>De las solicitudes que coinciden hasta aquí.</translation>
    </message>
    <message>
        <source>Only a&amp;fter the first</source>
        <translation>Solo tras las pr&amp;imeras</translation>
    </message>
    <message>
        <source>Only eve&amp;ry nth</source>
        <translation>&amp;Solo una de cada</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Hold it for me</source>
        <translation>Retenerla para mí</translation>
    </message>
    <message>
        <source>Let the sender wait, answer nothing</source>
        <translation>Dejar esperar al remitente, no responder nada</translation>
    </message>
    <message>
        <source>Close the connection without an answer</source>
        <translation>Cerrar la conexión sin respuesta</translation>
    </message>
    <message>
        <source>Break off in the middle of the body</source>
        <translation>Interrumpir a la mitad del cuerpo</translation>
    </message>
    <message>
        <source>T&amp;hen</source>
        <translation>Lue&amp;go</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>Est&amp;ado</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Demora</translation>
    </message>
    <message>
        <source>Header fields of the ans&amp;wer</source>
        <translation>Encabe&amp;zados de la respuesta</translation>
    </message>
    <message>
        <source>One a line, as Name: value.</source>
        <translation>Uno por línea, como Nombre: valor.</translation>
    </message>
    <message>
        <source>B&amp;ody</source>
        <translation>&amp;Cuerpo</translation>
    </message>
    <message>
        <source>May hold {{body.PATH}}, {{header.NAME}}, {{query.NAME}}, {{method}}, {{path}} and {{now}}.</source>
        <translation>Puede contener {{body.PATH}}, {{header.NAME}}, {{query.NAME}}, {{method}}, {{path}} y {{now}}.</translation>
    </message>
    <message>
        <source>Forward to (&amp;URLs)</source>
        <translation>Reenviar a (&amp;URLs)</translation>
    </message>
    <message>
        <source>One a line. The first answers, the others get the same.</source>
        <translation>Una por línea. La primera responde, las demás reciben lo mismo.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RulesDialog</name>
    <message>
        <source>Rules for the Answer</source>
        <translation>Reglas para la respuesta</translation>
    </message>
    <message>
        <source>&amp;No Rules</source>
        <translation>Si&amp;n reglas</translation>
    </message>
    <message>
        <source>The first rule whose conditions hold answers; when none does, what is set under Answer. Routes send what no rule answered to every endpoint whose conditions hold.</source>
        <translation>Responde la primera regla cuyas condiciones se cumplen; si ninguna se cumple, lo establecido en Respuesta. Las rutas envían lo que ninguna regla respondió a cada endpoint cuyas condiciones se cumplen.</translation>
    </message>
    <message>
        <source>The chosen rule</source>
        <translation>La regla elegida</translation>
    </message>
    <message>
        <source>Rules as JSON</source>
        <translation>Reglas como JSON</translation>
    </message>
    <message>
        <source>Rules and routes</source>
        <translation>Reglas y rutas</translation>
    </message>
    <message>
        <source>Add a &amp;Rule</source>
        <translation>Añadir re&amp;gla</translation>
    </message>
    <message>
        <source>Add a R&amp;oute</source>
        <translation>Añadir r&amp;uta</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>&amp;Subir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Bajar</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <translation>Ruta: %1</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Nueva ruta</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nueva regla</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RulesView</name>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>no documentado</translation>
    </message>
    <message>
        <source>Provider kinds</source>
        <translation>Tipos de proveedor</translation>
    </message>
    <message>
        <source>Rules of the chosen kind</source>
        <translation>Reglas del tipo elegido</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Tipo %1</translation>
    </message>
    <message>
        <source>, &quot;Is this a Custom Conversation Provider&quot; on</source>
        <translation>, &quot;Is this a Custom Conversation Provider&quot; marcado</translation>
    </message>
    <message>
        <source>, &quot;Is this a Custom Conversation Provider&quot; off</source>
        <translation>, &quot;Is this a Custom Conversation Provider&quot; sin marcar</translation>
    </message>
    <message>
        <source>In the portal</source>
        <translation>En el portal</translation>
    </message>
    <message>
        <source>&quot;Always show this Conversation Provider&quot;, alias and logo may be set.</source>
        <translation>Se pueden establecer &quot;Always show this Conversation Provider&quot;, alias y logo.</translation>
    </message>
    <message>
        <source>Enable it</source>
        <translation>Activarlo</translation>
    </message>
    <message>
        <source>Or &quot;%1&quot;: %2 (%3).</source>
        <translation>O &quot;%1&quot;: %2 (%3).</translation>
    </message>
    <message>
        <source>Inbound type</source>
        <translation>Tipo entrante</translation>
    </message>
    <message>
        <source>conversationProviderId</source>
        <translation>conversationProviderId</translation>
    </message>
    <message>
        <source>required on every inbound message</source>
        <translation>obligatorio en cada mensaje entrante</translation>
    </message>
    <message>
        <source>not needed on inbound messages</source>
        <translation>no necesario en mensajes entrantes</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>ProviderOutboundMessage of type &quot;%1&quot;</source>
        <translation>ProviderOutboundMessage de tipo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>none documented: calls are logged, not sent</source>
        <translation>ninguno documentado: las llamadas se registran, no se envían</translation>
    </message>
    <message>
        <source>External calls</source>
        <translation>Llamadas externas</translation>
    </message>
    <message>
        <source>&quot;from&quot; (inbound) or &quot;to&quot; (outbound) must be a contact&apos;s number</source>
        <translation>&quot;from&quot; (entrante) o &quot;to&quot; (saliente) debe ser el número de un contacto</translation>
    </message>
    <message>
        <source>altId</source>
        <translation>altId</translation>
    </message>
    <message>
        <source>comes back as replyToAltId when an agent replies</source>
        <translation>vuelve como replyToAltId cuando un agente responde</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Bulk actions</source>
        <translation>Acciones masivas</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>App móvil</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fuente: %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ScopePlan</name>
    <message>
        <source>The app has providers of these kinds</source>
        <translation>La app tiene proveedores de estos tipos</translation>
    </message>
    <message>
        <source>What it should do</source>
        <translation>Qué debe hacer</translation>
    </message>
    <message>
        <source>Every provider does this.</source>
        <translation>Todo proveedor hace esto.</translation>
    </message>
    <message>
        <source>So it needs these scopes</source>
        <translation>Por tanto necesita estos scopes</translation>
    </message>
    <message>
        <source>&amp;Copy Scopes</source>
        <translation>&amp;Copiar scopes</translation>
    </message>
    <message>
        <source>One a line, to tick the same ones in the developer portal</source>
        <translation>Uno por línea, para marcar los mismos en el portal de desarrolladores</translation>
    </message>
    <message>
        <source>Copy for a &amp;Link</source>
        <translation>Copiar para en&amp;lace</translation>
    </message>
    <message>
        <source>Encoded, as the value of scope in a link</source>
        <translation>Codificados, como valor de scope en un enlace</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Uso</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>no such scope</source>
        <translation>no existe</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>de más</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obligatorio</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message numerus="yes">
        <source>An app with target user Agency can pick only %n of these: it has no scopes of contacts and conversations.</source>
        <translation>
            <numerusform>Una app con usuario de destino Agency solo puede elegir %n de estos: no tiene scopes de contactos ni conversaciones.</numerusform>
            <numerusform>Una app con usuario de destino Agency solo puede elegir %n de estos: no tiene scopes de contactos ni conversaciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SecretsCard</name>
    <message>
        <source>Secrets</source>
        <translation>Secretos</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>no consultado</translation>
    </message>
    <message>
        <source>Check the &amp;Key Store</source>
        <translation>Comprobar almacén de &amp;claves</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>consultando</translation>
    </message>
    <message>
        <source>key store works</source>
        <translation>el almacén funciona</translation>
    </message>
    <message>
        <source>Client secrets, tokens and private keys are kept in the system&apos;s key store.</source>
        <translation>Los client secrets, los tokens y las claves privadas se guardan en el almacén de claves del sistema.</translation>
    </message>
    <message>
        <source>no key store</source>
        <translation>sin almacén</translation>
    </message>
    <message>
        <source>&amp;Use the Key Store</source>
        <translation>&amp;Usar el almacén de claves</translation>
    </message>
    <message>
        <source>Keep for This &amp;Session Only</source>
        <translation>Guardar solo en esta &amp;sesión</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>solo esta sesión</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and forgotten when Linesman ends.</source>
        <translation>Los secretos se guardan en memoria y se olvidan al cerrar Linesman.</translation>
    </message>
    <message>
        <source>waiting for your keyring</source>
        <translation>esperando al llavero</translation>
    </message>
    <message>
        <source>The key store has not answered yet; perhaps it asks you to unlock it.</source>
        <translation>El almacén de claves aún no ha respondido; tal vez pide que se desbloquee.</translation>
    </message>
    <message>
        <source>Client secrets, tokens and private keys belong in the system&apos;s key store. It is opened at first need.</source>
        <translation>Los client secrets, los tokens y las claves privadas van en el almacén de claves del sistema. Se abre cuando se necesita por primera vez.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SelectionAlarm</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>P-01: the selected provider changed in %1 (%2): it was %3, now it is %4.</source>
        <translation>P-01: el proveedor seleccionado cambió en %1 (%2): era %3, ahora es %4.</translation>
    </message>
    <message numerus="yes">
        <source>And in %n more.</source>
        <translation>
            <numerusform>Y en %n más.</numerusform>
            <numerusform>Y en %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Visto</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SendPanel</name>
    <message>
        <source>Message to send</source>
        <translation>Mensaje por enviar</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Proveedor</translation>
    </message>
    <message>
        <source>Call providers are missing: HighLevel never sends them a message.</source>
        <translation>Faltan los proveedores de llamadas: HighLevel nunca les envía un mensaje.</translation>
    </message>
    <message>
        <source>Delivery UR&amp;L of this provider</source>
        <translation>Delivery UR&amp;L de este proveedor</translation>
    </message>
    <message>
        <source>Where the webhook goes. Empty: nothing is sent.</source>
        <translation>Adónde va el webhook. Vacío: no se envía nada.</translation>
    </message>
    <message>
        <source>Sent b&amp;y</source>
        <translation>Enviado &amp;por</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuario</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contacto</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Asunto</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>The request to the control surface</source>
        <translation>La solicitud a la superficie de control</translation>
    </message>
    <message>
        <source>POST /_emulator/send</source>
        <translation>POST /_emulator/send</translation>
    </message>
    <message>
        <source>SMS default</source>
        <translation>SMS predeterminado</translation>
    </message>
    <message>
        <source>SMS channel</source>
        <translation>Canal SMS</translation>
    </message>
    <message>
        <source>Email default</source>
        <translation>Correo predeterminado</translation>
    </message>
    <message>
        <source>Email channel</source>
        <translation>Canal de correo</translation>
    </message>
    <message>
        <source>A person, in the web app</source>
        <translation>Una persona, en la app web</translation>
    </message>
    <message>
        <source>A person, in the mobile app</source>
        <translation>Una persona, en la app móvil</translation>
    </message>
    <message>
        <source>A workflow</source>
        <translation>Un workflow</translation>
    </message>
    <message>
        <source>A bulk action</source>
        <translation>Una acción masiva</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Una pregunta</translation>
    </message>
    <message>
        <source>Your table is ready.</source>
        <translation>Su mesa está lista.</translation>
    </message>
    <message>
        <source>Send &amp;Message</source>
        <translation>Enviar &amp;mensaje</translation>
    </message>
    <message>
        <source>Workflows and bulk actions use the default providers only.</source>
        <translation>Los workflows y las acciones masivas solo usan los proveedores predeterminados.</translation>
    </message>
    <message>
        <source>A message needs a text.</source>
        <translation>Un mensaje necesita un texto.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>no entregado</translation>
    </message>
    <message>
        <source>The message is in the thread. The provider has no Delivery URL, so nothing was sent.</source>
        <translation>El mensaje está en el hilo. El proveedor no tiene Delivery URL, así que no se envió nada.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en camino</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensaje %1</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregado</translation>
    </message>
    <message>
        <source>The endpoint answered %1. Status of the message: %2.</source>
        <translation>El endpoint respondió %1. Estado del mensaje: %2.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>will be retried</source>
        <translation>se reintentará</translation>
    </message>
    <message>
        <source>The endpoint answered %1.</source>
        <translation>El endpoint respondió %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SendingForm</name>
    <message>
        <source>Target URL</source>
        <translation>URL de destino</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Destino</translation>
    </message>
    <message>
        <source>The Delivery URL of your provider. The list has the ones known here.</source>
        <translation>La Delivery URL del proveedor. La lista tiene las que se conocen aquí.</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>&amp;Firma</translation>
    </message>
    <message>
        <source>Copy &amp;Public Key</source>
        <translation>Copiar clave &amp;pública</translation>
    </message>
    <message>
        <source>Pauses of my own, after anything but 2xx</source>
        <translation>Pausas propias, tras todo lo que no sea 2xx</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Reintentos</translation>
    </message>
    <message>
        <source>Whether HighLevel repeats provider deliveries, and how, is not documented.</source>
        <translation>No está documentado si HighLevel repite las entregas a proveedores, ni cómo.</translation>
    </message>
    <message>
        <source>Pa&amp;uses in seconds</source>
        <translation>Pa&amp;usas en segundos</translation>
    </message>
    <message>
        <source>After each of them there is another attempt.</source>
        <translation>Después de cada una hay otro intento.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>As the policy says</source>
        <translation>Según la política</translation>
    </message>
    <message>
        <source>First pa&amp;use</source>
        <translation>Primera pa&amp;usa</translation>
    </message>
    <message>
        <source>A short one lets you see all attempts in a moment: the others grow with it.</source>
        <translation>Una corta permite ver todos los intentos en un momento: las demás crecen con ella.</translation>
    </message>
    <message>
        <source>Up to 20 numbers of seconds, with commas between them.</source>
        <translation>Hasta 20 números de segundos, separados por comas.</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>Cuá&amp;ntas</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>A la &amp;vez</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source> / s</source>
        <translation> / s</translation>
    </message>
    <message>
        <source>Max r&amp;ate</source>
        <translation>Frecuencia m&amp;áxima</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>&amp;Límite de tiempo</translation>
    </message>
    <message>
        <source>There is no key store: this key is gone when Linesman ends.</source>
        <translation>No hay almacén de claves: esta clave desaparece al cerrar Linesman.</translation>
    </message>
    <message>
        <source>Copies the public half as PEM; your endpoint checks signatures with it.</source>
        <translation>Copia la parte pública como PEM; el endpoint comprueba las firmas con ella.</translation>
    </message>
    <message>
        <source>Signed by Linesman&apos;s own key: give your endpoint its public half.</source>
        <translation>Firmado con la clave propia de Linesman: dar su parte pública al endpoint.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SettingsPage</name>
    <message>
        <source>Default: %1.</source>
        <translation>Predeterminado: %1.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Según el sistema</translation>
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
        <source>Takes effect at once.</source>
        <translation>Surte efecto de inmediato.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamaño del te&amp;xto</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Movimiento</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Completo</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Takes effect when Linesman starts next, or when you press the button that appears.</source>
        <translation>Surte efecto la próxima vez que se inicie Linesman, o al pulsar el botón que aparece.</translation>
    </message>
    <message>
        <source>The window is made anew for another language. What you typed into it and did not send is lost; emulator, listener and line test go on.</source>
        <translation>La ventana se crea de nuevo para otro idioma. Lo escrito en ella sin enviar se pierde; el emulador, el receptor y la prueba de línea continúan.</translation>
    </message>
    <message>
        <source>S&amp;witch Now</source>
        <translation>&amp;Cambiar ahora</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>T&amp;ray icon</source>
        <translation>Icono de &amp;bandeja</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Visible</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Says whether listener and emulator run, where the desktop has a tray. Takes effect at once.</source>
        <translation>Indica si el receptor y el emulador están en marcha, si el escritorio tiene bandeja. Surte efecto de inmediato.</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificaciones</translation>
    </message>
    <message>
        <source>While another window has the keyboard</source>
        <translation>Cuando otra ventana tiene el teclado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>The end of long work, and the first webhook that fails its check.</source>
        <translation>El fin de un trabajo largo y el primer webhook que no supera su comprobación.</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Listener &amp;port</source>
        <translation>&amp;Puerto del receptor</translation>
    </message>
    <message>
        <source>Stays the same between starts. Takes effect when the listener starts next.</source>
        <translation>No cambia entre inicios. Surte efecto la próxima vez que se inicie el receptor.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Escuchar en</translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1 and ::1)</source>
        <translation>Solo este equipo (127.0.0.1 y ::1)</translation>
    </message>
    <message>
        <source>Every network of this computer (0.0.0.0 and ::)</source>
        <translation>Todas las redes de este equipo (0.0.0.0 y ::)</translation>
    </message>
    <message>
        <source>Takes effect when the listener starts next.</source>
        <translation>Surte efecto la próxima vez que se inicie el receptor.</translation>
    </message>
    <message>
        <source>Everyone who reaches this computer over the network can send to the listener. A tunnel does not need this: it connects from this computer.</source>
        <translation>Todo el que alcance este equipo por la red puede enviar al receptor. Un túnel no lo necesita: se conecta desde este equipo.</translation>
    </message>
    <message>
        <source>This Computer &amp;Only</source>
        <translation>S&amp;olo este equipo</translation>
    </message>
    <message>
        <source>Emulator and Line Test</source>
        <translation>Emulador y prueba de línea</translation>
    </message>
    <message>
        <source>&amp;Emulator port</source>
        <translation>Puerto del &amp;emulador</translation>
    </message>
    <message>
        <source>Takes effect when the emulator starts next.</source>
        <translation>Surte efecto la próxima vez que se inicie el emulador.</translation>
    </message>
    <message>
        <source>Longest time of a &amp;hop</source>
        <translation>Tiempo máximo de un &amp;salto</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A hop of the line test that takes longer counts as failed. Takes effect with the next line test.</source>
        <translation>Un salto de la prueba de línea que tarda más cuenta como fallido. Surte efecto con la próxima prueba de línea.</translation>
    </message>
    <message>
        <source>&amp;When the emulator stops</source>
        <translation>&amp;Al detener el emulador</translation>
    </message>
    <message>
        <source>Keep its data</source>
        <translation>Conservar sus datos</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Locations, contacts, threads, snapshots and the clock go on at its next start. Tokens, faults and behaviour always begin anew. Takes effect when the emulator starts next.</source>
        <translation>Las ubicaciones, los contactos, los hilos, las instantáneas y el reloj continúan en su próximo inicio. Los tokens, las fallas y el comportamiento siempre empiezan de nuevo. Surte efecto la próxima vez que se inicie el emulador.</translation>
    </message>
    <message>
        <source>Before its &amp;data are lost</source>
        <translation>Antes de perder sus &amp;datos</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>No preguntar</translation>
    </message>
    <message>
        <source>Only where its data are not kept.</source>
        <translation>Solo donde sus datos no se conservan.</translation>
    </message>
    <message>
        <source>Limits of Listener and Emulator</source>
        <translation>Límites de receptor y emulador</translation>
    </message>
    <message>
        <source>Largest &amp;header</source>
        <translation>Enca&amp;bezado máximo</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source>More is answered with 431.</source>
        <translation>Si es mayor, se responde 431.</translation>
    </message>
    <message>
        <source>Largest &amp;body</source>
        <translation>C&amp;uerpo máximo</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>More is answered with 413.</source>
        <translation>Si es mayor, se responde 413.</translation>
    </message>
    <message>
        <source>Most header &amp;fields</source>
        <translation>Máx. campos de &amp;encabezado</translation>
    </message>
    <message>
        <source>Most &amp;connections</source>
        <translation>Máx. co&amp;nexiones</translation>
    </message>
    <message>
        <source>When all are taken, the one that is unfinished longest ends.</source>
        <translation>Cuando están todas ocupadas, termina la que lleva más tiempo sin acabar.</translation>
    </message>
    <message>
        <source>&amp;Memory for bodies</source>
        <translation>&amp;Memoria para cuerpos</translation>
    </message>
    <message>
        <source>More waits, then is answered with 503.</source>
        <translation>Lo demás espera y luego se responde 503.</translation>
    </message>
    <message>
        <source>Time for the head&amp;er</source>
        <translation>Tiempo de enca&amp;bezado</translation>
    </message>
    <message>
        <source>Longer is answered with 408.</source>
        <translation>Si tarda más, se responde 408.</translation>
    </message>
    <message>
        <source>Time for the bod&amp;y</source>
        <translation>Tiempo para el cue&amp;rpo</translation>
    </message>
    <message>
        <source>&amp;Idle connection</source>
        <translation>Conexión &amp;inactiva</translation>
    </message>
    <message>
        <source>Then it is closed.</source>
        <translation>Después se cierra.</translation>
    </message>
    <message>
        <source>Time to ta&amp;ke an answer</source>
        <translation>Tiempo para &amp;tomar una respuesta</translation>
    </message>
    <message>
        <source>Then the connection is closed.</source>
        <translation>Después se cierra la conexión.</translation>
    </message>
    <message>
        <source>Patience when &amp;full</source>
        <translation>&amp;Paciencia si está lleno</translation>
    </message>
    <message>
        <source>So long a request may take while another waits for its place; then it gets 408.</source>
        <translation>Tiempo que puede tardar una solicitud mientras otra espera su lugar; después recibe 408.</translation>
    </message>
    <message>
        <source>They take effect when the listener or the emulator starts next.</source>
        <translation>Surten efecto la próxima vez que se inicie el receptor o el emulador.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> días</translation>
    </message>
    <message>
        <source>Delete Olde&amp;r…</source>
        <translation>Eliminar an&amp;teriores…</translation>
    </message>
    <message>
        <source>Delete history older &amp;than</source>
        <translation>Eliminar historial an&amp;terior a</translation>
    </message>
    <message>
        <source>Pinned exchanges stay.</source>
        <translation>Los intercambios fijados se conservan.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Datos</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Directorio de datos</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the data directory</source>
        <translation>Abrir el directorio de datos</translation>
    </message>
    <message>
        <source>&amp;Data directory</source>
        <translation>&amp;Directorio de datos</translation>
    </message>
    <message>
        <source>History, settings and log. Choose another with --data-dir when you start Linesman.</source>
        <translation>Historial, configuración y registro. Elegir otro con --data-dir al iniciar Linesman.</translation>
    </message>
    <message>
        <source>Largest history</source>
        <translation>Historial máximo</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Then the oldest exchanges go, pinned ones never. 0 for no limit.</source>
        <translation>Después se eliminan los intercambios más antiguos, nunca los fijados. 0 para ningún límite.</translation>
    </message>
    <message>
        <source>Most exchanges</source>
        <translation>Máx. intercambios</translation>
    </message>
    <message>
        <source>Likewise.</source>
        <translation>Igualmente.</translation>
    </message>
    <message>
        <source>Keep exchanges for</source>
        <translation>Conservar intercambios</translation>
    </message>
    <message>
        <source>Old exchanges are being deleted.</source>
        <translation>Se están eliminando intercambios antiguos.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Ningún ajuste contiene estas palabras.</translation>
    </message>
    <message>
        <source>Settings
Each choice is kept at once, in a readable file of the data directory; the line under it says when it takes effect. The window and the command line share them.
Secrets
Client secrets, tokens and private keys are never in that file: they live in the key store of the system, or, when you choose so, in memory until Linesman ends.</source>
        <translation>Ajustes
Cada elección se guarda de inmediato, en un archivo legible del directorio de datos; la línea de debajo dice cuándo surte efecto. La ventana y la línea de comandos los comparten.
Secretos
Los client secrets, los tokens y las claves privadas nunca están en ese archivo: están en el almacén de claves del sistema o, si se elige así, en memoria hasta que se cierre Linesman.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1. They hold until Linesman ends. Check the disk and the permissions.</source>
        <translation>La configuración no se puede guardar en %1. Vale hasta que se cierre Linesman. Comprobar el disco y los permisos.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Buscar ajustes</translation>
    </message>
    <message>
        <source>Restore De&amp;faults</source>
        <translation>Restablecer &amp;valores</translation>
    </message>
    <message>
        <source>Every setting of this page as it was at first. Where secrets are kept stays.</source>
        <translation>Todos los ajustes de esta página como al principio. El lugar donde se guardan los secretos no cambia.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) put back.</source>
        <translation>
            <numerusform>%n ajuste restablecido.</numerusform>
            <numerusform>%n ajustes restablecidos.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Delete all exchanges that are not pinned? This cannot be undone.</source>
        <translation>¿Eliminar todos los intercambios no fijados? Esto no se puede deshacer.</translation>
    </message>
    <message numerus="yes">
        <source>Delete every exchange older than %n day(s) that is not pinned? This cannot be undone.</source>
        <translation>
            <numerusform>¿Eliminar todos los intercambios no fijados de hace más de %n día? Esto no se puede deshacer.</numerusform>
            <numerusform>¿Eliminar todos los intercambios no fijados de hace más de %n días? Esto no se puede deshacer.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>History takes %1.</source>
        <translation>El historial ocupa %1.</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Solicitudes por segundo</translation>
    </message>
    <message>
        <source>From other machines or through a tunnel. More is answered with 429. 0 for any number.</source>
        <translation>Desde otros equipos o a través de un túnel. Lo que exceda se responde con 429. 0 para cualquier número.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SetupChecklist</name>
    <message>
        <source>Copy what to enter: %1</source>
        <translation>Copiar lo que se introduce: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open the page: %1</source>
        <translation>Abrir la página: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copiar: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Going places</source>
        <translation>Navegar</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>The places of the rail</source>
        <translation>Las secciones de la barra lateral</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Volver a donde se estaba</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avanzar de nuevo</translation>
    </message>
    <message>
        <source>Close what is on top, or back to the list</source>
        <translation>Cerrar lo de encima, o volver a la lista</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Every place, action and contact</source>
        <translation>Todas las secciones, acciones y contactos</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>Buscar aquí</translation>
    </message>
    <message>
        <source>Search all exchanges</source>
        <translation>Buscar en todos los intercambios</translation>
    </message>
    <message>
        <source>Seeing</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Help on this place</source>
        <translation>Ayuda sobre esta sección</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta hoja</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Hacer</translation>
    </message>
    <message>
        <source>Run or refresh this place</source>
        <translation>Ejecutar o actualizar esta sección</translation>
    </message>
    <message>
        <source>Send the message you are writing</source>
        <translation>Enviar el mensaje que se escribe</translation>
    </message>
    <message>
        <source>Quit Linesman</source>
        <translation>Salir de Linesman</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>En una lista</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir la fila</translation>
    </message>
    <message>
        <source>Pin the row, or star the conversation</source>
        <translation>Fijar la fila o destacar la conversación</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copiar las filas</translation>
    </message>
    <message>
        <source>Remove the rows; this can be undone</source>
        <translation>Quitar las filas; se puede deshacer</translation>
    </message>
    <message>
        <source>Undo what was removed</source>
        <translation>Deshacer lo quitado</translation>
    </message>
    <message>
        <source>In a code pane</source>
        <translation>En un panel de código</translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation>Buscar en él</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Salir de él</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Wrap, fold, zoom, copy a value or its path</source>
        <translation>Ajustar líneas, plegar, ampliar, copiar un valor o su ruta</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SimulatorPage</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>&amp;Drills…</source>
        <translation>&amp;Simulacros…</translation>
    </message>
    <message>
        <source>&amp;Burst…</source>
        <translation>&amp;Ráfaga…</translation>
    </message>
    <message>
        <source>&amp;Code That Checks a Signature…</source>
        <translation>&amp;Código que comprueba una firma…</translation>
    </message>
    <message>
        <source>This exchange is no longer in history.</source>
        <translation>Este intercambio ya no está en el historial.</translation>
    </message>
    <message>
        <source>Start the emulator first: your endpoint must call it as its HighLevel.</source>
        <translation>Iniciar primero el emulador: el endpoint debe llamarlo como su HighLevel.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s, as it is published</source>
        <translation>La de HighLevel, tal como está publicada</translation>
    </message>
    <message>
        <source>The emulator&apos;s</source>
        <translation>La del emulador</translation>
    </message>
    <message>
        <source>Linesman&apos;s own, which signs here</source>
        <translation>La propia de Linesman, que firma aquí</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>Sends what HighLevel sends to your provider&apos;s Delivery URL.</source>
        <translation>Envía lo que HighLevel envía a la Delivery URL del proveedor.</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>Mostrar en &amp;historial</translation>
    </message>
    <message>
        <source>Use the &amp;Emulator&apos;s Ids</source>
        <translation>Usar los ids del &amp;emulador</translation>
    </message>
    <message>
        <source>Fills in contact, location, user and provider as the running emulator has them.</source>
        <translation>Completa contacto, ubicación, usuario y proveedor como los tiene el emulador en marcha.</translation>
    </message>
    <message>
        <source>Signature &amp;Lab…</source>
        <translation>&amp;Laboratorio de firmas…</translation>
    </message>
    <message>
        <source>Sends this delivery in every variant, signed rightly and wrongly, and says what your endpoint checks.</source>
        <translation>Envía esta entrega en todas las variantes, bien y mal firmada, y dice qué comprueba el endpoint.</translation>
    </message>
    <message>
        <source>&amp;Readiness…</source>
        <translation>&amp;Preparación…</translation>
    </message>
    <message>
        <source>Line test, signature lab and drills in one run: may this endpoint go live?</source>
        <translation>Prueba de línea, laboratorio de firmas y simulacros en una sola ejecución: ¿puede este endpoint pasar a producción?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Sends the request that is shown (Ctrl+Enter)</source>
        <translation>Envía la solicitud que se muestra (Ctrl+Intro)</translation>
    </message>
    <message>
        <source>Request as it will be sent</source>
        <translation>Solicitud tal como se enviará</translation>
    </message>
    <message>
        <source>Header of the request</source>
        <translation>Encabezado de la solicitud</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Cuerpo de la solicitud</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Waiting for the key store, which keeps the signing key. It may ask for the password of your keyring. What is not signed can be sent meanwhile.</source>
        <translation>Esperando al almacén de claves, que guarda la clave de firma. Puede pedir la contraseña del llavero. Entretanto se puede enviar lo que no va firmado.</translation>
    </message>
    <message>
        <source>Linesman&apos;s listener</source>
        <translation>Receptor de Linesman</translation>
    </message>
    <message>
        <source>Send A&amp;gain Now</source>
        <translation>Enviar de nuevo a&amp;hora</translation>
    </message>
    <message>
        <source>What waits for its next attempt, as Resend in HighLevel&apos;s logs: a success ends the schedule, a failure leaves it.</source>
        <translation>Lo que espera su próximo intento, como Resend en los registros de HighLevel: un éxito termina la programación, un fallo la deja como está.</translation>
    </message>
    <message>
        <source>Retries and numbers</source>
        <translation>Reintentos y números</translation>
    </message>
    <message>
        <source>Deliveries as HighLevel sends them
A delivery is the webhook that tells your bridge to send a message. Compose one by form or as JSON, choose where it goes, and press Send. The request on the right is the one that is sent, byte for byte; in a burst each delivery has a message id of its own.
Signatures
HighLevel&apos;s private key is HighLevel&apos;s. Linesman signs with its own and your endpoint needs the public half: Copy Public Key. The other choices test whether your endpoint checks at all; Signature Lab tries them all and says what is wrong with the check.
Requests
Ctrl+T makes one more request beside this one, Ctrl+W closes it, Ctrl+Shift+T brings it back.
Fill In
Contents that break bridges, presets of your own, made-up people and texts, contacts of the running emulator, and the webhooks of the app, which go out as they stand in the JSON.
More
Drills play the troubles of production against your endpoint and say what to do about them. Burst sends many deliveries at once, draws rate and answer time, and counts what was lost or handled twice. Code That Checks a Signature gives your bridge its check in eight languages.
Retries
The attempts of the policy that is chosen stand on a line and are marked as they come; a short first pause shows them all in a moment. P2 is what HighLevel&apos;s guide says since 2026, with pauses of our choice; P1 is how it was in 2025. Whether Delivery URLs follow it is not said.</source>
        <translation>Entregas como las envía HighLevel
Una entrega es el webhook que le dice al puente que envíe un mensaje. Redactar una en el formulario o como JSON, elegir adónde va y pulsar Enviar. La solicitud de la derecha es la que se envía, byte por byte; en una ráfaga cada entrega tiene un id de mensaje propio.
Firmas
La clave privada de HighLevel es de HighLevel. Linesman firma con la suya y el endpoint necesita la parte pública: Copiar clave pública. Las otras opciones prueban si el endpoint comprueba algo; el laboratorio de firmas las prueba todas y dice qué falla en la comprobación.
Solicitudes
Ctrl+T crea una solicitud más junto a esta, Ctrl+W la cierra, Ctrl+Shift+T la recupera.
Completar
Contenidos que rompen puentes, preajustes propios, personas y textos inventados, contactos del emulador en marcha, y los webhooks de la app, que salen tal como están en el JSON.
Más
Los simulacros reproducen contra el endpoint los problemas de producción y dicen qué hacer al respecto. Ráfaga envía muchas entregas a la vez, dibuja la frecuencia y el tiempo de respuesta, y cuenta lo que se perdió o se procesó dos veces. El código que comprueba una firma da al puente su comprobación en ocho lenguajes.
Reintentos
Los intentos de la política elegida aparecen en una línea y se marcan a medida que llegan; una primera pausa corta los muestra todos en un momento. P2 es lo que dice la guía de HighLevel desde 2026, con pausas elegidas por nosotros; P1 es como era en 2025. No se dice si las Delivery URL la siguen.</translation>
    </message>
    <message>
        <source>&amp;Start Emulator</source>
        <translation>&amp;Iniciar emulador</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SnapshotsPart</name>
    <message>
        <source>Snapshots</source>
        <translation>Instantáneas</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation>Nombre de la instantánea</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>&amp;Save Snapshot</source>
        <translation>&amp;Guardar instantánea</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardada</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Ubicaciones</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contactos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensajes</translation>
    </message>
    <message>
        <source>No snapshots yet. Save one before an experiment, and restore it afterwards.</source>
        <translation>Aún no hay instantáneas. Guardar una antes de un experimento y restaurarla después.</translation>
    </message>
    <message>
        <source>A snapshot holds locations, installs, contacts, conversations and messages. Tokens, clock, faults and switches stay as they are. Snapshots are kept with the emulator&apos;s data: see Settings.</source>
        <translation>Una instantánea contiene ubicaciones, instalaciones, contactos, conversaciones y mensajes. Los tokens, el reloj, las fallas y los interruptores quedan como están. Las instantáneas se guardan con los datos del emulador: ver Ajustes.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Restore Snapshot</source>
        <translation>Restaurar instantánea</translation>
    </message>
    <message>
        <source>Put everything back as it was in &quot;%1&quot;? What came since is lost; deliveries that wait are dropped.</source>
        <translation>¿Dejar todo como estaba en &quot;%1&quot;? Lo que llegó después se pierde; las entregas en espera se descartan.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SoundPlayer</name>
    <message>
        <source>There is no sound here: the library libasound2 is missing. Save the file to hear it.</source>
        <translation>Aquí no hay sonido: falta la biblioteca libasound2. Guardar el archivo para oírlo.</translation>
    </message>
    <message>
        <source>This sound cannot be read here. Save the file to hear it.</source>
        <translation>Este sonido no se puede leer aquí. Guardar el archivo para oírlo.</translation>
    </message>
    <message>
        <source>The library libsndfile1 is missing. Save the file to hear it.</source>
        <translation>Falta la biblioteca libsndfile1. Guardar el archivo para oírlo.</translation>
    </message>
    <message>
        <source>There is no sound device here: the time runs in silence. Save the file to hear it elsewhere.</source>
        <translation>Aquí no hay dispositivo de sonido: el tiempo corre en silencio. Guardar el archivo para oírlo en otro lugar.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StaffDialog</name>
    <message>
        <source>Report for Staff</source>
        <translation>Informe para el personal</translation>
    </message>
    <message>
        <source>Locations and providers</source>
        <translation>Ubicaciones y proveedores</translation>
    </message>
    <message>
        <source>Note to send</source>
        <translation>Nota para enviar</translation>
    </message>
    <message>
        <source>Choose a line to see the note to send.</source>
        <translation>Elegir una línea para ver la nota que se enviará.</translation>
    </message>
    <message>
        <source>Open &amp;Installs</source>
        <translation>Abrir &amp;Instalaciones</translation>
    </message>
    <message>
        <source>Check All there asks HighLevel anew</source>
        <translation>Allí, Comprobar todo consulta de nuevo a HighLevel</translation>
    </message>
    <message>
        <source>&amp;Copy Notes</source>
        <translation>&amp;Copiar notas</translation>
    </message>
    <message>
        <source>Of the selected lines, or of all with something to do</source>
        <translation>De las líneas seleccionadas, o de todas las que tienen algo pendiente</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>Ce&amp;rrar</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Guardar informe…</translation>
    </message>
    <message>
        <source>Connect an app first.</source>
        <translation>Conectar primero una app.</translation>
    </message>
    <message>
        <source>Putting together what is known of %1…</source>
        <translation>Reuniendo lo que se sabe de %1…</translation>
    </message>
    <message>
        <source>Nothing is known of the locations yet: press Check All in Providers, Installs.</source>
        <translation>Todavía no se sabe nada de las ubicaciones: pulsar Comprobar todo en Proveedores, Instalaciones.</translation>
    </message>
    <message>
        <source>%1: %2, as known at %3.</source>
        <translation>%1: %2, según lo conocido a las %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with something to do</source>
        <translation>
            <numerusform>%n línea con algo pendiente</numerusform>
            <numerusform>%n líneas con algo pendiente</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do here.</source>
        <translation>Aquí no hay nada pendiente.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) copied.</source>
        <translation>
            <numerusform>%n nota copiada.</numerusform>
            <numerusform>%n notas copiadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Guardar informe</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Página (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Escrito: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StaffModel</name>
    <message>
        <source>fine</source>
        <translation>bien</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>pendiente</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>se desconoce</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Proveedor</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>Qué ocurre</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quién</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StartFailure</name>
    <message>
        <source>Linesman cannot read its data</source>
        <translation>Linesman no puede leer sus datos</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>Archivos que no se pueden usar</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed. Repair the %n file(s) below and retry, set aside what cannot be repaired, or start Linesman with another folder (--data-dir).</source>
        <translation>
            <numerusform>No se cambió nada. Reparar el archivo de abajo (%n) y reintentar, apartar lo que no se pueda reparar, o iniciar Linesman con otra carpeta (--data-dir).</numerusform>
            <numerusform>No se cambió nada. Reparar los %n archivos de abajo y reintentar, apartar lo que no se pueda reparar, o iniciar Linesman con otra carpeta (--data-dir).</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 Aside</source>
        <translation>Apartar %1</translation>
    </message>
    <message>
        <source>Renames this file, so that nothing in it is lost, and begins an empty one.</source>
        <translation>Cambia el nombre de este archivo, para que no se pierda nada de él, y empieza uno vacío.</translation>
    </message>
    <message>
        <source>Restore the Backup of %1</source>
        <translation>Restaurar la copia de seguridad de %1</translation>
    </message>
    <message>
        <source>Puts the newest backup in this file&apos;s place, which is kept under another name.</source>
        <translation>Pone la copia de seguridad más reciente en lugar de este archivo, que se conserva con otro nombre.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StatusForm</name>
    <message>
        <source>Update Status</source>
        <translation>Actualizar estado</translation>
    </message>
    <message>
        <source>&amp;Message id</source>
        <translation>Id de &amp;mensaje</translation>
    </message>
    <message>
        <source>Select a message in the thread to fill this in.</source>
        <translation>Seleccionar un mensaje del hilo para completarlo.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Estado</translation>
    </message>
    <message>
        <source>There is no “sent” or “undelivered”: use pending, or failed.</source>
        <translation>No existe “sent” ni “undelivered”: usar pending, o failed.</translation>
    </message>
    <message>
        <source>Error &amp;code</source>
        <translation>&amp;Código de error</translation>
    </message>
    <message>
        <source>A text on the wire, such as 1.</source>
        <translation>Se transmite como texto, por ejemplo 1.</translation>
    </message>
    <message>
        <source>Error &amp;type</source>
        <translation>&amp;Tipo de error</translation>
    </message>
    <message>
        <source>Such as saas.</source>
        <translation>Por ejemplo saas.</translation>
    </message>
    <message>
        <source>Error m&amp;essage</source>
        <translation>M&amp;ensaje de error</translation>
    </message>
    <message>
        <source>The agent reads this under the message.</source>
        <translation>El agente lo lee debajo del mensaje.</translation>
    </message>
    <message>
        <source>emailMessageId</source>
        <translation>emailMessageId</translation>
    </message>
    <message>
        <source>Only for e-mail.</source>
        <translation>Solo para correo.</translation>
    </message>
    <message>
        <source>Stuck &amp;Pending…</source>
        <translation>&amp;Pendientes atascados…</translation>
    </message>
    <message>
        <source>Messages of this location without a status report, by age.</source>
        <translation>Mensajes de esta ubicación sin informe de estado, por antigüedad.</translation>
    </message>
    <message>
        <source>Who owns this message is not known: %1</source>
        <translation>No se sabe a quién pertenece este mensaje: %1</translation>
    </message>
    <message>
        <source>Set the status of message %1 to “%2”.</source>
        <translation>Establecer el estado del mensaje %1 en “%2”.</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Actualizando…</translation>
    </message>
    <message numerus="yes">
        <source>Not known to HighLevel yet; again in %n s</source>
        <translation>
            <numerusform>HighLevel aún no lo conoce; de nuevo en %n s</numerusform>
            <numerusform>HighLevel aún no lo conoce; de nuevo en %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is now %1.</source>
        <translation>El mensaje está ahora %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StepCard</name>
    <message>
        <source>done</source>
        <translation>hecho</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Paso %1: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StopGuard</name>
    <message>
        <source>A line test is running; it ends without a result.</source>
        <translation>Hay una prueba de línea en curso; termina sin resultado.</translation>
    </message>
    <message>
        <source>Its contacts, threads and snapshots begin anew at the next start.</source>
        <translation>Sus contactos, hilos e instantáneas empiezan de nuevo en el próximo inicio.</translation>
    </message>
    <message>
        <source>Stop Emulator</source>
        <translation>Detener emulador</translation>
    </message>
    <message>
        <source>Stop the emulator?</source>
        <translation>¿Detener el emulador?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Detener</translation>
    </message>
    <message>
        <source>Quit Linesman</source>
        <translation>Salir de Linesman</translation>
    </message>
    <message>
        <source>Quit Linesman and stop the emulator?</source>
        <translation>¿Salir de Linesman y detener el emulador?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Submission</name>
    <message>
        <source>The emulator has stopped. Start it again, then repeat this.</source>
        <translation>El emulador se ha detenido. Iniciarlo de nuevo y repetir esto.</translation>
    </message>
    <message>
        <source>The emulator has it no more: %1. Close this and look at the list again.</source>
        <translation>El emulador ya no lo tiene: %1. Cerrar esto y volver a mirar la lista.</translation>
    </message>
    <message>
        <source>The emulator refused this: %1. Nothing was changed: correct it and try again.</source>
        <translation>El emulador rechazó esto: %1. No se cambió nada: corregirlo e intentar de nuevo.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TabFolding</name>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Más pestañas</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TableView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new row(s)</source>
        <translation>
            <numerusform>Mostrar %n fila nueva</numerusform>
            <numerusform>Mostrar %n filas nuevas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TemplateMenu</name>
    <message>
        <source>Temp&amp;lates</source>
        <translation>Plan&amp;tillas</translation>
    </message>
    <message>
        <source>Texts with variables such as {{contact.first_name}}, kept for this connection.</source>
        <translation>Textos con variables como {{contact.first_name}}, guardados para esta conexión.</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Aún no hay plantillas</translation>
    </message>
    <message>
        <source>&amp;Save This as a Template…</source>
        <translation>&amp;Guardar como plantilla…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Nothing is known for %1; it stays in the text as it is.</source>
        <translation>No se conoce nada para %1; queda en el texto tal como está.</translation>
    </message>
    <message>
        <source>Save as a Template</source>
        <translation>Guardar como plantilla</translation>
    </message>
    <message>
        <source>Name (one of the same name is replaced). Write {{contact.first_name}}, {{contact.phone}},
{{contact.email}}, {{date}} or {{time}} where they are to be filled in:</source>
        <translation>Nombre (se reemplaza una del mismo nombre). Escribir {{contact.first_name}}, {{contact.phone}},
{{contact.email}}, {{date}} o {{time}} donde deban completarse:</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Plantillas</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ThreadModel</name>
    <message>
        <source>Incoming call: %1</source>
        <translation>Llamada entrante: %1</translation>
    </message>
    <message>
        <source>Outgoing call: %1</source>
        <translation>Llamada saliente: %1</translation>
    </message>
    <message>
        <source>Email channel</source>
        <translation>Canal de correo</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>Correo</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Llamada</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Actividad</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>SMS</source>
        <translation>SMS</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>Sent by %1, %2: %3</source>
        <translation>Enviado por %1, %2: %3</translation>
    </message>
    <message>
        <source>Received by %1: %2</source>
        <translation>Recibido por %1: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ThreadPane</name>
    <message>
        <source>Messages of this conversation</source>
        <translation>Mensajes de esta conversación</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Reintentar</translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>Cargando mensajes anteriores…</translation>
    </message>
    <message>
        <source>P&amp;hone View</source>
        <translation>Vista de &amp;teléfono</translation>
    </message>
    <message>
        <source>The thread as the contact&apos;s telephone shows it.</source>
        <translation>El hilo como lo muestra el teléfono del contacto.</translation>
    </message>
    <message>
        <source>Choose a contact.</source>
        <translation>Elegir un contacto.</translation>
    </message>
    <message>
        <source>No messages yet. Write the first one in the box below.</source>
        <translation>Aún no hay mensajes. Escribir el primero en el cuadro de abajo.</translation>
    </message>
    <message>
        <source>HighLevel has no recording of this call.</source>
        <translation>HighLevel no tiene grabación de esta llamada.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>&amp;Copiar texto</translation>
    </message>
    <message>
        <source>Copy Message &amp;Id</source>
        <translation>Copiar &amp;id de mensaje</translation>
    </message>
    <message>
        <source>&amp;Answer under This E-mail</source>
        <translation>Responder &amp;a este correo</translation>
    </message>
    <message>
        <source>Report Its &amp;Status…</source>
        <translation>Informar su e&amp;stado…</translation>
    </message>
    <message>
        <source>&amp;Recording and Transcription</source>
        <translation>&amp;Grabación y transcripción</translation>
    </message>
    <message>
        <source>&amp;Load Its Files</source>
        <translation>Ca&amp;rgar sus archivos</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>Mostrar en &amp;historial</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ThreadView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TimingBars</name>
    <message>
        <source>Times</source>
        <translation>Tiempos</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Consulta de nombre</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Esperando la respuesta</translation>
    </message>
    <message>
        <source>Receiving it</source>
        <translation>Recibiéndola</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>En total</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TokenDetails</name>
    <message>
        <source>Selected token</source>
        <translation>Token seleccionado</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Emitido</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Token de renovación</translation>
    </message>
    <message>
        <source>Missing scopes</source>
        <translation>Scopes que faltan</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Scopes concedidos</translation>
    </message>
    <message>
        <source>Claims, not verified</source>
        <translation>Claims, sin verificar</translation>
    </message>
    <message>
        <source>Company, from a bulk install</source>
        <translation>Empresa, de una instalación masiva</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>generation %1, good for a year or until it is used</source>
        <translation>generación %1, válido un año o hasta que se use</translation>
    </message>
    <message>
        <source>none: another token is taken from the company&apos;s</source>
        <translation>ninguno: se obtiene otro token a partir del de la empresa</translation>
    </message>
    <message>
        <source>Linesman was ended while this token was being kept. Refresh it now: if that fails, it was too late, and the app is to be authorized again. Nothing else is lost.</source>
        <translation>Linesman se cerró mientras se guardaba este token. Renovarlo ahora: si falla, ya era tarde y hay que autorizar la app de nuevo. No se pierde nada más.</translation>
    </message>
    <message>
        <source>The last refresh failed: %1</source>
        <translation>La última renovación falló: %1</translation>
    </message>
    <message>
        <source>expired: the next call refreshes it</source>
        <translation>vencido: la próxima llamada lo renueva</translation>
    </message>
    <message>
        <source>in %1, at %2</source>
        <translation>en %1, a las %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TokenModel</name>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 min %2 s</source>
        <translation>%1 min %2 s</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>all granted</source>
        <translation>todos concedidos</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltan %n</numerusform>
        </translation>
    </message>
    <message>
        <source>refresh failed</source>
        <translation>renovación fallida</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>generación %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Concedidos: %1</translation>
    </message>
    <message>
        <source>Missing: %1. Scopes added to the app later come only with a new consent.</source>
        <translation>Faltan: %1. Los scopes añadidos después a la app solo llegan con un nuevo consentimiento.</translation>
    </message>
    <message>
        <source>The last refresh failed: %1</source>
        <translation>La última renovación falló: %1</translation>
    </message>
    <message>
        <source>A refresh token is kept: valid for a year, or until used.</source>
        <translation>Se guarda un token de renovación: válido un año, o hasta que se use.</translation>
    </message>
    <message>
        <source>Another token is taken from the company&apos;s when this one ends.</source>
        <translation>Se obtiene otro token a partir del de la empresa cuando este termina.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Renovación</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TokenPanel</name>
    <message>
        <source>No token yet: sign in with step 5.</source>
        <translation>Aún sin token: iniciar sesión con el paso 5.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Re&amp;fresh Now</source>
        <translation>&amp;Renovar ahora</translation>
    </message>
    <message>
        <source>More &amp;Actions</source>
        <translation>Más &amp;acciones</translation>
    </message>
    <message>
        <source>&amp;Expire Locally (Drill)</source>
        <translation>&amp;Vencer localmente (simulacro)</translation>
    </message>
    <message>
        <source>The next call must refresh first; HighLevel is not told</source>
        <translation>La próxima llamada debe renovar primero; no se avisa a HighLevel</translation>
    </message>
    <message>
        <source>Re&amp;voke in the Emulator…</source>
        <translation>Re&amp;vocar en el emulador…</translation>
    </message>
    <message>
        <source>&amp;Watch a Client Refresh…</source>
        <translation>&amp;Observar la renovación de un cliente…</translation>
    </message>
    <message>
        <source>Whether your own program refreshes once, and only once</source>
        <translation>Si el programa propio renueva una vez, y solo una</translation>
    </message>
    <message>
        <source>Copy &amp;Masked</source>
        <translation>Copiar &amp;oculto</translation>
    </message>
    <message>
        <source>Copy &amp;Whole…</source>
        <translation>Copiar &amp;completo…</translation>
    </message>
    <message>
        <source>For&amp;get…</source>
        <translation>&amp;Olvidar…</translation>
    </message>
    <message>
        <source>The token was refreshed.</source>
        <translation>El token se renovó.</translation>
    </message>
    <message>
        <source>Expired here: the next call refreshes it first.</source>
        <translation>Vencido aquí: la próxima llamada lo renueva primero.</translation>
    </message>
    <message>
        <source>Copied masked.</source>
        <translation>Copiado oculto.</translation>
    </message>
    <message>
        <source>Copy Token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Copy the whole access token of %1?</source>
        <translation>¿Copiar el token de acceso completo de %1?</translation>
    </message>
    <message>
        <source>Whoever reads it can use it until it ends. It leaves the clipboard after a minute.</source>
        <translation>Quien lo lea puede usarlo hasta que termine. Sale del portapapeles después de un minuto.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after a minute.</source>
        <translation>Copiado. Sale del portapapeles después de un minuto.</translation>
    </message>
    <message>
        <source>Forget Token</source>
        <translation>Olvidar token</translation>
    </message>
    <message>
        <source>Forget the token of %1 here?</source>
        <translation>¿Olvidar aquí el token de %1?</translation>
    </message>
    <message>
        <source>The app stays installed. To use it again here, authorize again.</source>
        <translation>La app sigue instalada. Para volver a usarla aquí, autorizarla de nuevo.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Olvidar</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Olvidado.</translation>
    </message>
    <message>
        <source>Revoke in the Emulator</source>
        <translation>Revocar en el emulador</translation>
    </message>
    <message>
        <source>Revoke all access tokens of the app in the emulator?</source>
        <translation>¿Revocar todos los tokens de acceso de la app en el emulador?</translation>
    </message>
    <message>
        <source>Revoke the access tokens of %1 in the emulator?</source>
        <translation>¿Revocar los tokens de acceso de %1 en el emulador?</translation>
    </message>
    <message>
        <source>The next call is answered 401 &quot;Invalid JWT&quot;; a good client then refreshes once.</source>
        <translation>A la próxima llamada se responde 401 &quot;Invalid JWT&quot;; un buen cliente renueva entonces una vez.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Revocar</translation>
    </message>
    <message>
        <source>Revoked: the next call is answered 401.</source>
        <translation>Revocado: a la próxima llamada se responde 401.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TokensPart</name>
    <message>
        <source>Access Tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>Expire &amp;All</source>
        <translation>Vencer &amp;todos</translation>
    </message>
    <message>
        <source>A client must refresh before its next call</source>
        <translation>Un cliente debe renovar antes de su próxima llamada</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acceso</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Vence en</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Termina en</translation>
    </message>
    <message>
        <source>No tokens yet: they come when an app exchanges a code.</source>
        <translation>Aún no hay tokens: llegan cuando una app canjea un código.</translation>
    </message>
    <message>
        <source>&amp;Expire Now</source>
        <translation>&amp;Vencer ahora</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>Re&amp;vocar</translation>
    </message>
    <message>
        <source>Ends the access token and the refresh token with it</source>
        <translation>Anula el token de acceso y con él el de renovación</translation>
    </message>
    <message>
        <source>Re&amp;fresh tokens expire too</source>
        <translation>Vencen también los de reno&amp;vación</translation>
    </message>
    <message>
        <source>Then a client must be authorized again</source>
        <translation>Entonces hay que autorizar de nuevo a un cliente</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>&amp;Copiar token</translation>
    </message>
    <message>
        <source>Remo&amp;ve Token</source>
        <translation>&amp;Quitar token</translation>
    </message>
    <message>
        <source>Private Integration Tokens</source>
        <translation>Tokens de integración privada</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>Aña&amp;dir…</translation>
    </message>
    <message>
        <source>Private integration tokens</source>
        <translation>Tokens de integración privada</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Ubicación</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Ninguno.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Empresa</translation>
    </message>
    <message>
        <source>good</source>
        <translation>válido</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>revocado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>vencido</translation>
    </message>
    <message>
        <source>Private Integration Token</source>
        <translation>Token de integración privada</translation>
    </message>
    <message>
        <source>&amp;Make Token</source>
        <translation>&amp;Crear token</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Ubicación</translation>
    </message>
    <message>
        <source>Such a token belongs to no app: it cannot add inbound messages of a provider.</source>
        <translation>Un token así no pertenece a ninguna app: no puede añadir mensajes entrantes de un proveedor.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Tour</name>
    <message>
        <source>Leave</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Paso %1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>One press tests the whole line</source>
        <translation>Una pulsación prueba toda la línea</translation>
    </message>
    <message>
        <source>A message goes from HighLevel to a bridge, its status comes back, and the customer&apos;s reply arrives. Without a bridge of yours a built-in one is tested, so this works at once.</source>
        <translation>Un mensaje va de HighLevel a un puente, su estado vuelve y llega la respuesta del cliente. Sin un puente propio se prueba uno integrado, así que esto funciona de inmediato.</translation>
    </message>
    <message>
        <source>Each hop is shown</source>
        <translation>Se muestra cada salto</translation>
    </message>
    <message>
        <source>Where the line breaks, the hop is red and says what to do. Endpoint tests your own bridge.</source>
        <translation>Donde la línea se rompe, el salto está en rojo y dice qué hacer. Endpoint prueba un puente propio.</translation>
    </message>
    <message>
        <source>A HighLevel of your own</source>
        <translation>Un HighLevel propio</translation>
    </message>
    <message>
        <source>Made-up locations, contacts, providers and tokens on this machine. Your bridge needs only another base URL. The clock can be put forward, faults can be added, and a reset can be undone.</source>
        <translation>Ubicaciones, contactos, proveedores y tokens inventados en este equipo. El puente solo necesita otra URL base. El reloj se puede adelantar, se pueden añadir fallas y un restablecimiento se puede deshacer.</translation>
    </message>
    <message>
        <source>Both sides of a conversation</source>
        <translation>Ambos lados de una conversación</translation>
    </message>
    <message>
        <source>Threads as an agent sees them. From here you post what a provider posts: inbound messages, calls, statuses. Each request is shown before it is sent, and as code.</source>
        <translation>Hilos como los ve un agente. Desde aquí se publica lo que publica un proveedor: mensajes entrantes, llamadas, estados. Cada solicitud se muestra antes de enviarse, y como código.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se pierde</translation>
    </message>
    <message>
        <source>Every exchange is kept with its bytes, masked where a secret was. Search it, or open one from any place.</source>
        <translation>Cada intercambio se guarda con sus bytes, ocultos donde había un secreto. Se puede buscar, o abrir uno desde cualquier sección.</translation>
    </message>
    <message>
        <source>When you have an app</source>
        <translation>Cuando ya hay una app</translation>
    </message>
    <message>
        <source>Paste its install link: Linesman says what is right and wrong about it, then signs in. What would reach real customers asks first, and the window has a red frame.</source>
        <translation>Pegar su enlace de instalación: Linesman dice qué está bien y qué está mal en él, y luego inicia sesión. Lo que llegaría a clientes reales pregunta antes, y la ventana tiene un marco rojo.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TraceView</name>
    <message>
        <source>Life of the message</source>
        <translation>Vida del mensaje</translation>
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
        <source>Status</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>This exchange is in no history: nothing else of its message is known.</source>
        <translation>Este intercambio no está en ningún historial: no se sabe nada más de su mensaje.</translation>
    </message>
    <message>
        <source>Looking for all of this message…</source>
        <translation>Buscando todo lo de este mensaje…</translation>
    </message>
    <message>
        <source>This exchange is no longer in history.</source>
        <translation>Este intercambio ya no está en el historial.</translation>
    </message>
    <message>
        <source>This exchange is about no message; these belong to the same run.</source>
        <translation>Este intercambio no trata de ningún mensaje; estos son de la misma ejecución.</translation>
    </message>
    <message numerus="yes">
        <source>Message %1: %Ln step(s).</source>
        <translation>
            <numerusform>Mensaje %1: %Ln paso.</numerusform>
            <numerusform>Mensaje %1: %Ln pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>Hay más que estas.</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, intento %2</translation>
    </message>
    <message>
        <source>%1, other side</source>
        <translation>%1, otro lado</translation>
    </message>
    <message>
        <source>%1, in the thread</source>
        <translation>%1, en el hilo</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TunnelDialog</name>
    <message>
        <source>Tunnel to the Listener</source>
        <translation>Túnel al receptor</translation>
    </message>
    <message>
        <source>A program of yours makes the listener reachable from the Internet: whoever knows its address can send requests, until the tunnel is stopped. Linesman reads the address, accepts its name and looks every 30 seconds whether it leads here.</source>
        <translation>Un programa propio hace accesible el receptor desde Internet: quien conozca su dirección puede enviar solicitudes, hasta que se detenga el túnel. Linesman lee la dirección, acepta su nombre y comprueba cada 30 segundos si lleva hasta aquí.</translation>
    </message>
    <message>
        <source>&amp;cloudflared, a quick tunnel without an account</source>
        <translation>&amp;cloudflared, un túnel rápido sin cuenta</translation>
    </message>
    <message>
        <source>&amp;ngrok, with the account that it knows</source>
        <translation>&amp;ngrok, con la cuenta que conoce</translation>
    </message>
    <message>
        <source>An&amp;other command</source>
        <translation>&amp;Otro comando</translation>
    </message>
    <message>
        <source>Comman&amp;d</source>
        <translation>Coman&amp;do</translation>
    </message>
    <message>
        <source>{port} and {url} stand for the listener&apos;s. No shell reads it. The first address that it prints is taken for the tunnel&apos;s.</source>
        <translation>{port} y {url} representan los del receptor. Ningún shell lo lee. La primera dirección que imprime se toma como la del túnel.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (no instalado)</translation>
    </message>
    <message>
        <source>Fi&amp;xed address</source>
        <translation>Dirección fi&amp;ja</translation>
    </message>
    <message>
        <source>For a tunnel with a name of its own, whose program prints no address. Otherwise leave it empty.</source>
        <translation>Para un túnel con nombre propio, cuyo programa no imprime ninguna dirección. Si no, dejarlo vacío.</translation>
    </message>
    <message>
        <source>Write a web address without a path, such as https://hooks.example.com.</source>
        <translation>Escribir una dirección web sin ruta, como https://hooks.example.com.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::UploadForm</name>
    <message>
        <source>Attach to Messa&amp;ge</source>
        <translation>Adjuntar al mensa&amp;je</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Archivos</translation>
    </message>
    <message>
        <source>Drop, paste or add files. HighLevel takes %1. It documents no size here; its other upload takes 5 MB, and so does the emulator.</source>
        <translation>Soltar, pegar o añadir archivos. HighLevel acepta %1. Aquí no documenta ningún tamaño; su otra subida acepta 5 MB, y el emulador también.</translation>
    </message>
    <message>
        <source>Uploading makes no message: the address goes into the attachments of one.</source>
        <translation>Subir no crea un mensaje: la dirección va en los adjuntos de uno.</translation>
    </message>
    <message>
        <source>Use in In&amp;bound</source>
        <translation>Usar en &amp;Entrante</translation>
    </message>
    <message>
        <source>Takes the addresses into the inbound form, beside its other fields.</source>
        <translation>Lleva las direcciones al formulario entrante, junto a sus demás campos.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Subiendo…</translation>
    </message>
    <message>
        <source>Choose a contact first: an upload belongs to its conversation.</source>
        <translation>Elegir antes un contacto: una subida pertenece a su conversación.</translation>
    </message>
    <message>
        <source>Add a file first.</source>
        <translation>Añadir primero un archivo.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached to the message in the thread&apos;s box.</source>
        <translation>
            <numerusform>%n archivo adjuntado al mensaje en el cuadro del hilo.</numerusform>
            <numerusform>%n archivos adjuntados al mensaje en el cuadro del hilo.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::UrlPanel</name>
    <message>
        <source>Create a provider for each kind: Conversation Providers &gt; Add</source>
        <translation>Crear un proveedor para cada tipo: Conversation Providers &gt; Add</translation>
    </message>
    <message>
        <source>Open &amp;Providers</source>
        <translation>Abrir &amp;Proveedores</translation>
    </message>
    <message>
        <source>Two URLs, two places</source>
        <translation>Dos URL, dos lugares</translation>
    </message>
    <message>
        <source>&amp;Delivery URL, of the providers</source>
        <translation>&amp;Delivery URL, de los proveedores</translation>
    </message>
    <message>
        <source>Messages come here.</source>
        <translation>Aquí llegan los mensajes.</translation>
    </message>
    <message>
        <source>&amp;Webhook URL, of the app</source>
        <translation>URL de &amp;webhook, de la app</translation>
    </message>
    <message>
        <source>INSTALL, UNINSTALL and other events come here.</source>
        <translation>Aquí llegan INSTALL, UNINSTALL y otros eventos.</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Tipo %1</translation>
    </message>
    <message>
        <source>tick &quot;Is this a Custom Conversation Provider&quot;</source>
        <translation>marcar &quot;Is this a Custom Conversation Provider&quot;</translation>
    </message>
    <message>
        <source>leave &quot;Is this a Custom Conversation Provider&quot; off</source>
        <translation>dejar &quot;Is this a Custom Conversation Provider&quot; sin marcar</translation>
    </message>
    <message>
        <source>alias, logo and &quot;Always show this Conversation Provider&quot; as you like</source>
        <translation>alias, logo y &quot;Always show this Conversation Provider&quot; a voluntad</translation>
    </message>
    <message>
        <source>Choose the kinds in step 4 first.</source>
        <translation>Elegir primero los tipos en el paso 4.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>id and meaning of a finding</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::UserForm</name>
    <message>
        <source>Send as User</source>
        <translation>Enviar como usuario</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>App web</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>App móvil</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Bulk action</source>
        <translation>Acción masiva</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>Its Delivery URL gets the webhook.</source>
        <translation>Su Delivery URL recibe el webhook.</translation>
    </message>
    <message>
        <source>Sent &amp;from</source>
        <translation>Enviado &amp;desde</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>A&amp;sunto</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensaje</translation>
    </message>
    <message>
        <source>Choose a contact on the left: every message belongs to one.</source>
        <translation>Elegir un contacto a la izquierda: cada mensaje pertenece a uno.</translation>
    </message>
    <message>
        <source>Type a text.</source>
        <translation>Escribir un texto.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Message %1 goes to the Delivery URL.</source>
        <translation>El mensaje %1 va a la Delivery URL.</translation>
    </message>
    <message>
        <source>Nobody gets this message: the channel has no Delivery URL. Set one in the place Emulator, under Providers.</source>
        <translation>Nadie recibe este mensaje: el canal no tiene Delivery URL. Indicar una en Emulador, en Proveedores.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::VerdictCard</name>
    <message>
        <source>Sho&amp;w Exchange</source>
        <translation>&amp;Ver intercambio</translation>
    </message>
    <message>
        <source>Run A&amp;gain</source>
        <translation>Ejecutar de &amp;nuevo</translation>
    </message>
    <message>
        <source>Test My Own &amp;Bridge…</source>
        <translation>Probar mi propio &amp;puente…</translation>
    </message>
    <message>
        <source>What &amp;HighLevel Does in This Case</source>
        <translation>Qué hace &amp;HighLevel en este caso</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::VerdictLines</name>
    <message>
        <source>Nothing was checked here.</source>
        <translation>Aquí no se comprobó nada.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::VerifyDialog</name>
    <message>
        <source>Code That Checks a Signature</source>
        <translation>Código que comprueba una firma</translation>
    </message>
    <message>
        <source>For your bridge, ready to be pasted: it checks x-ghl-signature over the bytes of a delivery as they came, before anything parses them.</source>
        <translation>Para el puente, listo para pegar: comprueba x-ghl-signature sobre los bytes de una entrega tal como llegaron, antes de que algo los analice.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clave</translation>
    </message>
    <message>
        <source>In production HighLevel&apos;s; in a test that of whoever signs.</source>
        <translation>En producción, la de HighLevel; en una prueba, la de quien firma.</translation>
    </message>
    <message>
        <source>Code that checks a signature</source>
        <translation>Código que comprueba una firma</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>C&amp;errar</translation>
    </message>
    <message>
        <source>Needs nothing besides the language itself.</source>
        <translation>No necesita nada más que el propio lenguaje.</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Primero: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::WelcomeCard</name>
    <message>
        <source>Welcome. Where would you like to begin?</source>
        <translation>Bienvenido. ¿Por dónde desea empezar?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Dismiss; every way is also in the places and in %1.</source>
        <translation>Cerrar; todos los caminos están también en las secciones y en %1.</translation>
    </message>
    <message>
        <source>I have a bridge, or am writing one. Linesman plays HighLevel to it and says where the line breaks.</source>
        <translation>Tengo un puente o lo estoy escribiendo. Linesman hace de HighLevel ante él y dice dónde se rompe la línea.</translation>
    </message>
    <message>
        <source>Test My &amp;Bridge…</source>
        <translation>Probar mi &amp;puente…</translation>
    </message>
    <message>
        <source>I have a marketplace app. Linesman signs in and checks scopes, redirects and providers.</source>
        <translation>Tengo una app del marketplace. Linesman inicia sesión y comprueba scopes, redirecciones y proveedores.</translation>
    </message>
    <message>
        <source>Connect an &amp;App…</source>
        <translation>Conectar una &amp;app…</translation>
    </message>
    <message>
        <source>I have neither yet. Six steps through the window, without an account and without a network.</source>
        <translation>Aún no tengo ninguno. Seis pasos por la ventana, sin cuenta y sin red.</translation>
    </message>
    <message>
        <source>&amp;Look Around</source>
        <translation>&amp;Explorar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::WindowController</name>
    <message>
        <source>History cannot be written: %1. Captures are refused until it can.</source>
        <translation>No se puede escribir el historial: %1. Las capturas se rechazan hasta que se pueda.</translation>
    </message>
    <message>
        <source>Run line test</source>
        <translation>Ejecutar prueba de línea</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Hacer el recorrido</translation>
    </message>
    <message>
        <source>Start or stop the emulator</source>
        <translation>Iniciar o detener el emulador</translation>
    </message>
    <message>
        <source>Start or stop the listener</source>
        <translation>Iniciar o detener el receptor</translation>
    </message>
    <message>
        <source>Emulator %1</source>
        <translation>Emulador %1</translation>
    </message>
    <message>
        <source>Runs at %1. Press to stop.</source>
        <translation>En marcha en %1. Pulsar para detener.</translation>
    </message>
    <message>
        <source>Emulator stopped</source>
        <translation>Emulador detenido</translation>
    </message>
    <message>
        <source>Press to start the local HighLevel.</source>
        <translation>Pulsar para iniciar el HighLevel local.</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Receptor %1</translation>
    </message>
    <message>
        <source>Takes webhooks at %1. Press to stop.</source>
        <translation>Recibe webhooks en %1. Pulsar para detener.</translation>
    </message>
    <message>
        <source>Listener stopped</source>
        <translation>Receptor detenido</translation>
    </message>
    <message>
        <source>Press to take webhooks at %1.</source>
        <translation>Pulsar para recibir webhooks en %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Y %n más.</numerusform>
            <numerusform>Y %n más.</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise than the facts say: %1</source>
        <translation>Distinto de lo que dicen los hechos: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Use Port %1</source>
        <translation>Usar el puerto %1</translation>
    </message>
    <message>
        <source>Emulator starting…</source>
        <translation>Emulador iniciando…</translation>
    </message>
    <message>
        <source>Loading its data. Press to cancel.</source>
        <translation>Lee sus datos. Pulsar para cancelar.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::BodyVariant</name>
    <message>
        <source>without the byte order mark at its start</source>
        <translation>sin la marca de orden de bytes al principio</translation>
    </message>
    <message>
        <source>without the newline at its end</source>
        <translation>sin el salto de línea al final</translation>
    </message>
    <message>
        <source>with a newline at its end</source>
        <translation>con un salto de línea al final</translation>
    </message>
    <message>
        <source>without the white space around it</source>
        <translation>sin el espacio en blanco alrededor</translation>
    </message>
    <message>
        <source>with LF instead of CRLF as line ends</source>
        <translation>con LF en lugar de CRLF como fin de línea</translation>
    </message>
    <message>
        <source>with CRLF instead of LF as line ends</source>
        <translation>con CRLF en lugar de LF como fin de línea</translation>
    </message>
    <message>
        <source>with &quot;/&quot; written without a backslash</source>
        <translation>con &quot;/&quot; escrito sin barra invertida</translation>
    </message>
    <message>
        <source>as compact JSON: something wrote the JSON anew on its way</source>
        <translation>como JSON compacto: algo reescribió el JSON en el camino</translation>
    </message>
    <message>
        <source>with other than ASCII characters escaped: something wrote the JSON anew on its way</source>
        <translation>con los caracteres no ASCII escapados: algo reescribió el JSON en el camino</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Burst</name>
    <message>
        <source>Attempts a second: %1</source>
        <translation>Intentos por segundo: %1</translation>
    </message>
    <message>
        <source>Median: %1 ms</source>
        <translation>Mediana: %1 ms</translation>
    </message>
    <message>
        <source>99 % under: %1 ms</source>
        <translation>99 % en menos de: %1 ms</translation>
    </message>
    <message>
        <source>Not delivered: %1 of %2, before %3 of %4</source>
        <translation>No entregados: %1 de %2, antes %3 de %4</translation>
    </message>
    <message>
        <source>HighLevel warns of an address that gets over 10,000 webhooks in three days and takes less than 90 % of them; three days later it pauses delivery to it.</source>
        <translation>HighLevel advierte sobre una dirección que recibe más de 10,000 webhooks en tres días y acepta menos del 90 %; tres días después pausa la entrega a esa dirección.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Delivery</name>
    <message>
        <source>Leave the name and password out of the address.</source>
        <translation>Quitar el nombre y la contraseña de la dirección.</translation>
    </message>
    <message>
        <source>Give the whole address, with http:// or https://.</source>
        <translation>Indicar la dirección completa, con http:// o https://.</translation>
    </message>
    <message>
        <source>There is no key to sign with.</source>
        <translation>No hay ninguna clave con la que firmar.</translation>
    </message>
    <message>
        <source>Send between 1 and 1,000,000 deliveries.</source>
        <translation>Enviar entre 1 y 1,000,000 de entregas.</translation>
    </message>
    <message>
        <source>Between 1 and 1,000 may be under way at once.</source>
        <translation>Puede haber entre 1 y 1,000 en curso a la vez.</translation>
    </message>
    <message>
        <source>The rate is between 0 (no limit) and 100,000 a second.</source>
        <translation>La frecuencia está entre 0 (sin límite) y 100,000 por segundo.</translation>
    </message>
    <message>
        <source>A pause is between a millisecond and seven days.</source>
        <translation>Una pausa dura entre un milisegundo y siete días.</translation>
    </message>
    <message>
        <source>A ramp leads up to a rate: give one.</source>
        <translation>Una rampa lleva a una frecuencia: indicar una.</translation>
    </message>
    <message>
        <source>The time limit is between a millisecond and ten minutes.</source>
        <translation>El límite de tiempo está entre un milisegundo y diez minutos.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>No se puede leer el archivo de CA %1.</translation>
    </message>
    <message>
        <source>No retry</source>
        <translation>Sin reintentos</translation>
    </message>
    <message>
        <source>P1: 429 only, 6 times, 10 minutes apart (as in 2025)</source>
        <translation>P1: solo 429, 6 veces, cada 10 minutos (como en 2025)</translation>
    </message>
    <message>
        <source>P2: all but 2xx, 12 times, growing pauses (official since 2026; pauses are ours)</source>
        <translation>P2: todo menos 2xx, 12 veces, pausas crecientes (oficial desde 2026; las pausas son nuestras)</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::DeliveryReport</name>
    <message>
        <source>HighLevel sends this webhook without a signature: an endpoint that refuses it never gets it.</source>
        <translation>HighLevel envía este webhook sin firma: un endpoint que lo rechaza nunca lo recibe.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::KeyRing</name>
    <message>
        <source>the emulator&apos;s key</source>
        <translation>la clave del emulador</translation>
    </message>
    <message>
        <source>Linesman&apos;s own key</source>
        <translation>Clave propia de Linesman</translation>
    </message>
    <message>
        <source>the key %1</source>
        <translation>la clave %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Listener</name>
    <message>
        <source>Captures cannot be kept and are answered 503: %1</source>
        <translation>Las capturas no se pueden guardar y se responden con 503: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::OwnKey</name>
    <message>
        <source>The signing key in the key store cannot be read; deliveries are signed with a new key that is gone when Linesman ends.</source>
        <translation>No se puede leer la clave de firma del almacén de claves; las entregas se firman con una clave nueva que desaparece al cerrar Linesman.</translation>
    </message>
    <message>
        <source>There is no key store to keep the signing key in: the key is gone when Linesman ends, and its public half changes with it.</source>
        <translation>No hay almacén de claves donde guardar la clave de firma: la clave desaparece al cerrar Linesman, y su parte pública cambia con ella.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Payload</name>
    <message>
        <source>Who the message goes to.</source>
        <translation>A quién va el mensaje.</translation>
    </message>
    <message>
        <source>The sub-account that it was written in.</source>
        <translation>La subcuenta en la que se escribió.</translation>
    </message>
    <message>
        <source>Status updates name it. Leave it empty to have a new one for each delivery.</source>
        <translation>Las actualizaciones de estado lo nombran. Dejarlo vacío para tener uno nuevo en cada entrega.</translation>
    </message>
    <message>
        <source>The e-mail in its thread. Leave it empty to have a new one for each delivery.</source>
        <translation>El correo en su hilo. Dejarlo vacío para tener uno nuevo en cada entrega.</translation>
    </message>
    <message>
        <source>Documented as SMS or Email; extra channels have been sent Custom since July 2025 (issue 55).</source>
        <translation>Documentado como SMS o Email; a los canales adicionales se les envía Custom desde julio de 2025 (issue 55).</translation>
    </message>
    <message>
        <source>SMS or Email.</source>
        <translation>SMS o Email.</translation>
    </message>
    <message>
        <source>Addresses of files, with commas between them. Media may be the only content.</source>
        <translation>Direcciones de archivos, separadas por comas. Los medios pueden ser el único contenido.</translation>
    </message>
    <message>
        <source>The text, when there is no HTML.</source>
        <translation>El texto, cuando no hay HTML.</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>El texto.</translation>
    </message>
    <message>
        <source>The contact&apos;s number in E.164 form, such as +15005550006.</source>
        <translation>El número del contacto en formato E.164, como +15005550006.</translation>
    </message>
    <message>
        <source>The contact&apos;s number in E.164 form. Extra channels have been seen without it.</source>
        <translation>El número del contacto en formato E.164. Se han visto canales adicionales sin él.</translation>
    </message>
    <message>
        <source>Addresses with commas between them. The page&apos;s table says text, its sample a list: a list is sent.</source>
        <translation>Direcciones separadas por comas. La tabla de la página dice texto, su ejemplo una lista: se envía una lista.</translation>
    </message>
    <message>
        <source>Name and address of the sender.</source>
        <translation>Nombre y dirección del remitente.</translation>
    </message>
    <message>
        <source>The e-mail&apos;s content.</source>
        <translation>El contenido del correo.</translation>
    </message>
    <message>
        <source>The e-mail&apos;s subject.</source>
        <translation>El asunto del correo.</translation>
    </message>
    <message>
        <source>Who pressed Send; absent when a workflow sent it.</source>
        <translation>Quién pulsó Send; ausente cuando lo envió un workflow.</translation>
    </message>
    <message>
        <source>Your own id of the message that is answered, when it came with altId.</source>
        <translation>El id propio del mensaje al que se responde, si llegó con altId.</translation>
    </message>
    <message>
        <source>Your provider. Not on the page, but needed when several share one URL.</source>
        <translation>El proveedor propio. No está en la página, pero es necesario cuando varios comparten una URL.</translation>
    </message>
    <message>
        <source>Not on the page; a bridge of 2025 refuses deliveries without it.</source>
        <translation>No está en la página; un puente de 2025 rechaza las entregas sin él.</translation>
    </message>
    <message>
        <source>Not on the page; seen in every delivery, may be empty.</source>
        <translation>No está en la página; visto en todas las entregas, puede estar vacío.</translation>
    </message>
    <message>
        <source>Not on the page; the provider&apos;s name or number, seen at times.</source>
        <translation>No está en la página; el nombre o número del proveedor, visto a veces.</translation>
    </message>
    <message>
        <source>HighLevel sends no delivery to Call providers: no source documents one. They write call logs through the API instead. To post something of your own, give the JSON yourself.</source>
        <translation>HighLevel no envía entregas a proveedores de llamadas: ninguna fuente documenta una. En su lugar, escriben registros de llamada por la API. Para enviar algo propio, indicar el JSON directamente.</translation>
    </message>
    <message>
        <source>HighLevel always sends %1: fill it in.</source>
        <translation>HighLevel siempre envía %1: completarlo.</translation>
    </message>
    <message>
        <source>HighLevel sends numbers in E.164 form: + and 7 to 15 digits.</source>
        <translation>HighLevel envía los números en formato E.164: + y de 7 a 15 dígitos.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 no es una dirección de correo.</translation>
    </message>
    <message>
        <source>%1 is not a whole URL.</source>
        <translation>%1 no es una URL completa.</translation>
    </message>
    <message>
        <source>There is no content: write a text or add an attachment.</source>
        <translation>No hay contenido: escribir un texto o añadir un adjunto.</translation>
    </message>
    <message>
        <source>Your table is ready</source>
        <translation>Su mesa está lista</translation>
    </message>
    <message>
        <source>Your table</source>
        <translation>Su mesa</translation>
    </message>
    <message>
        <source>this is not a JSON object (%1)</source>
        <translation>esto no es un objeto JSON (%1)</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Preset</name>
    <message>
        <source>Accents, emojis, quotes</source>
        <translation>Acentos, emojis, comillas</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto largo</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>Varias líneas</translation>
    </message>
    <message>
        <source>Placeholder that nobody filled in</source>
        <translation>Marcador que nadie completó</translation>
    </message>
    <message>
        <source>Three attachments</source>
        <translation>Tres adjuntos</translation>
    </message>
    <message>
        <source>Two recipients</source>
        <translation>Dos destinatarios</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sin asunto</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::PublicKey</name>
    <message>
        <source>HighLevel&apos;s key</source>
        <translation>La clave de HighLevel</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Shape</name>
    <message>
        <source>anything</source>
        <translation>cualquier cosa</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>una cadena</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
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
        <source>a string or an array</source>
        <translation>una cadena o un array</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Falta el campo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2, and is %3.</source>
        <translation>&quot;%1&quot; debe ser %2 y es %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>&quot;%1&quot; está vacío.</translation>
    </message>
    <message>
        <source>Neither &quot;locationId&quot; nor &quot;companyId&quot; says where the app was installed or removed.</source>
        <translation>Ni &quot;locationId&quot; ni &quot;companyId&quot; dicen dónde se instaló o se eliminó la app.</translation>
    </message>
    <message>
        <source>There are more fields that HighLevel&apos;s page does not list.</source>
        <translation>Hay más campos que la página de HighLevel no lista.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page does not list the field &quot;%1&quot;: ignore what you do not know.</source>
        <translation>La página de HighLevel no lista el campo &quot;%1&quot;: ignorar lo que no se conoce.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; appears twice; parsers disagree on which one counts.</source>
        <translation>&quot;%1&quot; aparece dos veces; los analizadores no coinciden en cuál cuenta.</translation>
    </message>
    <message>
        <source>&quot;attachments&quot; holds something that is no URL.</source>
        <translation>&quot;attachments&quot; contiene algo que no es una URL.</translation>
    </message>
    <message>
        <source>&quot;emailTo&quot; is a string here; HighLevel also sends an array: accept both.</source>
        <translation>&quot;emailTo&quot; es aquí una cadena; HighLevel también envía un array: aceptar ambos.</translation>
    </message>
    <message>
        <source>An e-mail without &quot;emailTo&quot; has nobody to go to.</source>
        <translation>Un correo sin &quot;emailTo&quot; no tiene a quién ir.</translation>
    </message>
    <message>
        <source>Without &quot;emailMessageId&quot; an e-mail&apos;s thread and status cannot be named.</source>
        <translation>Sin &quot;emailMessageId&quot; no se pueden nombrar el hilo ni el estado de un correo.</translation>
    </message>
    <message>
        <source>The e-mail has neither text nor attachment.</source>
        <translation>El correo no tiene texto ni adjuntos.</translation>
    </message>
    <message>
        <source>There is no &quot;phone&quot;: look the contact up to learn the number.</source>
        <translation>No hay &quot;phone&quot;: consultar el contacto para conocer el número.</translation>
    </message>
    <message>
        <source>&quot;phone&quot; is not in E.164 form, which begins with &quot;+&quot; and the country code.</source>
        <translation>&quot;phone&quot; no está en formato E.164, que empieza con &quot;+&quot; y el código de país.</translation>
    </message>
    <message>
        <source>&quot;phone&quot; is longer than a number can be (15 digits): bridges keep the id of a WhatsApp group there.</source>
        <translation>&quot;phone&quot; es más largo de lo que puede ser un número (15 dígitos): los puentes guardan ahí el id de un grupo de WhatsApp.</translation>
    </message>
    <message>
        <source>The message has neither text nor attachment.</source>
        <translation>El mensaje no tiene texto ni adjuntos.</translation>
    </message>
    <message>
        <source>Nothing names the provider: behind one URL for several providers it could be any.</source>
        <translation>Nada nombra al proveedor: tras una URL para varios proveedores podría ser cualquiera.</translation>
    </message>
    <message>
        <source>An additional channel has also sent &quot;type&quot;:&quot;%1&quot; (until 2025-07-20; now Custom): tell them apart by conversationProviderId.</source>
        <translation>Un canal adicional también ha enviado &quot;type&quot;:&quot;%1&quot; (hasta 2025-07-20; ahora Custom): distinguirlos por conversationProviderId.</translation>
    </message>
    <message>
        <source>&quot;type&quot; is &quot;%1&quot;; HighLevel sends SMS, Email or Custom.</source>
        <translation>&quot;type&quot; es &quot;%1&quot;; HighLevel envía SMS, Email o Custom.</translation>
    </message>
    <message>
        <source>&quot;type&quot; says SMS, but the fields are an e-mail&apos;s.</source>
        <translation>&quot;type&quot; dice SMS, pero los campos son los de un correo.</translation>
    </message>
    <message>
        <source>A message to deliver (ProviderOutboundMessage, %1): this is what a provider&apos;s Delivery URL gets.</source>
        <translation>Un mensaje por entregar (ProviderOutboundMessage, %1): es lo que recibe la Delivery URL de un proveedor.</translation>
    </message>
    <message>
        <source>&quot;direction&quot; is &quot;%1&quot; in an %2 event (a sample on HighLevel&apos;s page has the same slip).</source>
        <translation>&quot;direction&quot; es &quot;%1&quot; en un evento %2 (un ejemplo de la página de HighLevel tiene el mismo error).</translation>
    </message>
    <message>
        <source>An app event that Linesman does not know, &quot;%1&quot;: this is what the app&apos;s webhook URL gets.</source>
        <translation>Un evento de la app que Linesman no conoce, &quot;%1&quot;: es lo que recibe la URL de webhook de la app.</translation>
    </message>
    <message>
        <source>A report that a message was sent (OutboundMessage), as the app&apos;s webhook URL gets it: for watching only, do not send the message again.</source>
        <translation>Un informe de que se envió un mensaje (OutboundMessage), como lo recibe la URL de webhook de la app: solo para observar, no enviar el mensaje de nuevo.</translation>
    </message>
    <message>
        <source>A report that a message came in (InboundMessage), as the app&apos;s webhook URL gets it; messages that you added fire it, too.</source>
        <translation>Un informe de que llegó un mensaje (InboundMessage), como lo recibe la URL de webhook de la app; también lo generan los mensajes que uno añade.</translation>
    </message>
    <message>
        <source>The app event %1, as the app&apos;s webhook URL gets it.</source>
        <translation>El evento de la app %1, como lo recibe la URL de webhook de la app.</translation>
    </message>
    <message>
        <source>JSON, but neither a message to deliver nor an app event of HighLevel.</source>
        <translation>JSON, pero ni un mensaje por entregar ni un evento de la app de HighLevel.</translation>
    </message>
    <message>
        <source>The body is not JSON.</source>
        <translation>El cuerpo no es JSON.</translation>
    </message>
    <message>
        <source>The fields stand inside &quot;data&quot;, as a sample in HighLevel&apos;s guide reads them; HighLevel sends them flat.</source>
        <translation>Los campos están dentro de &quot;data&quot;, como los lee un ejemplo de la guía de HighLevel; HighLevel los envía sin anidar.</translation>
    </message>
    <message>
        <source>The payload is inside &quot;%1&quot;: something between HighLevel and here, such as an automation tool, wrapped it. HighLevel sends it flat, and its signature fits the flat bytes only.</source>
        <translation>El payload está dentro de &quot;%1&quot;: algo entre HighLevel y este punto, como una herramienta de automatización, lo envolvió. HighLevel lo envía sin anidar, y su firma solo corresponde a esos bytes.</translation>
    </message>
    <message>
        <source>The payload is the only entry of an array: something between HighLevel and here, such as an automation tool, wrapped it. HighLevel sends one JSON object.</source>
        <translation>El payload es la única entrada de un array: algo entre HighLevel y este punto, como una herramienta de automatización, lo envolvió. HighLevel envía un objeto JSON.</translation>
    </message>
    <message>
        <source>JSON, but not an object: %1.</source>
        <translation>JSON, pero no un objeto: %1.</translation>
    </message>
    <message>
        <source>HighLevel sends one JSON object.</source>
        <translation>HighLevel envía un objeto JSON.</translation>
    </message>
    <message>
        <source>The body is UTF-16; Node reads that only when Content-Type says charset=utf-16. HighLevel sends UTF-8.</source>
        <translation>El cuerpo es UTF-16; Node solo lo lee si Content-Type dice charset=utf-16. HighLevel envía UTF-8.</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark; strict parsers fail.</source>
        <translation>El cuerpo empieza con una marca de orden de bytes; los analizadores estrictos fallan.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds half a character (a text cut in the middle of an emoji): Node reads it, strict parsers refuse the whole body.</source>
        <translation>&quot;%1&quot; contiene medio carácter (un texto cortado en medio de un emoji): Node lo lee, los analizadores estrictos rechazan todo el cuerpo.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds bytes that are no UTF-8: Node reads each as the replacement character, strict parsers refuse the whole body.</source>
        <translation>&quot;%1&quot; contiene bytes que no son UTF-8: Node lee cada uno como el carácter de reemplazo, los analizadores estrictos rechazan todo el cuerpo.</translation>
    </message>
    <message>
        <source>The body holds NUL bytes, the first at byte %1.</source>
        <translation>El cuerpo contiene bytes NUL, el primero en el byte %1.</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text: byte %1 is wrong.</source>
        <translation>El cuerpo no es texto UTF-8: el byte %1 es incorrecto.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Línea %1, columna %2: %3</translation>
    </message>
    <message>
        <source>There is no Content-Type: Express and NestJS parse no JSON without application/json.</source>
        <translation>No hay Content-Type: Express y NestJS no analizan JSON sin application/json.</translation>
    </message>
    <message>
        <source>The body is JSON, but its Content-Type is &quot;%1&quot;: Express and NestJS parse no JSON without application/json. HighLevel sends that.</source>
        <translation>El cuerpo es JSON, pero su Content-Type es &quot;%1&quot;: Express y NestJS no analizan JSON sin application/json. HighLevel envía ese.</translation>
    </message>
    <message>
        <source>There is no body.</source>
        <translation>No hay cuerpo.</translation>
    </message>
    <message>
        <source>Its Content-Encoding &quot;%1&quot; is not known here, nor to Express.</source>
        <translation>Su Content-Encoding &quot;%1&quot; no se conoce aquí, ni en Express.</translation>
    </message>
    <message>
        <source>It cannot be unpacked as &quot;%1&quot;, which Content-Encoding names.</source>
        <translation>No se puede descomprimir como &quot;%1&quot;, que es lo que nombra Content-Encoding.</translation>
    </message>
    <message>
        <source>Unpacked it is longer than 64 MB.</source>
        <translation>Descomprimido supera los 64 MB.</translation>
    </message>
    <message>
        <source>The body came coded as %1 and was unpacked for reading; kept are the bytes as they came. HighLevel sends its webhooks without coding.</source>
        <translation>El cuerpo llegó codificado como %1 y se descomprimió para leerlo; se guardan los bytes tal como llegaron. HighLevel envía sus webhooks sin codificar.</translation>
    </message>
    <message>
        <source>A workflow&apos;s webhook action: no message of a provider and no app event. Its address was set in a workflow, and it is never signed.</source>
        <translation>La acción webhook de un workflow: ni un mensaje de un proveedor ni un evento de la app. Su dirección se estableció en un workflow, y nunca va firmada.</translation>
    </message>
    <message>
        <source>The webhook action of the workflow &quot;%1&quot;: no message of a provider and no app event. Its address was set in that workflow, and it is never signed.</source>
        <translation>La acción webhook del workflow &quot;%1&quot;: ni un mensaje de un proveedor ni un evento de la app. Su dirección se estableció en ese workflow, y nunca va firmada.</translation>
    </message>
    <message>
        <source>The provider&apos;s messages come to its Delivery URL, which is set in the developer portal; take this address out of the workflow, or give the workflow one of its own.</source>
        <translation>Los mensajes del proveedor llegan a su Delivery URL, que se establece en el portal de desarrolladores; quitar esta dirección del workflow, o darle una propia.</translation>
    </message>
    <message>
        <source>The fields came as a form: something between HighLevel and here, such as an automation tool, made one of them. HighLevel sends JSON, and its signature fits those bytes only.</source>
        <translation>Los campos llegaron como formulario: algo entre HighLevel y este punto, como una herramienta de automatización, los convirtió. HighLevel envía JSON, y su firma solo corresponde a esos bytes.</translation>
    </message>
    <message>
        <source>The body is an array, of which the first entry is read: something between HighLevel and here, such as an automation tool, collected them. HighLevel sends one JSON object.</source>
        <translation>El cuerpo es un array, del que se lee la primera entrada: algo entre HighLevel y este punto, como una herramienta de automatización, los agrupó. HighLevel envía un solo objeto JSON.</translation>
    </message>
    <message>
        <source>An app event came to the address meant for the Delivery URL: the two are set in different places of the developer portal.</source>
        <translation>Un evento de la app llegó a la dirección destinada a la Delivery URL: las dos se establecen en lugares distintos del portal de desarrolladores.</translation>
    </message>
    <message>
        <source>A message to deliver came to the address meant for app webhooks: the two are set in different places of the developer portal.</source>
        <translation>Un mensaje por entregar llegó a la dirección destinada a los webhooks de la app: las dos se establecen en lugares distintos del portal de desarrolladores.</translation>
    </message>
    <message>
        <source>Not all fields were looked at: there are far more than HighLevel sends.</source>
        <translation>No se han revisado todos los campos: hay muchos más de los que envía HighLevel.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::SignatureCheck</name>
    <message>
        <source>The signature is %1: that is what an HMAC-SHA256 looks like, but HighLevel&apos;s signature is asymmetric (Ed25519), there is no shared secret.</source>
        <translation>La firma es %1: así es un HMAC-SHA256, pero la firma de HighLevel es asimétrica (Ed25519), no hay secreto compartido.</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 dígitos hexadecimales</translation>
    </message>
    <message>
        <source>The signature fits, but it is written in hexadecimal; HighLevel sends base64.</source>
        <translation>La firma es correcta, pero está escrita en hexadecimal; HighLevel envía base64.</translation>
    </message>
    <message>
        <source>The signature is written in hexadecimal; HighLevel sends base64.</source>
        <translation>La firma está escrita en hexadecimal; HighLevel envía base64.</translation>
    </message>
    <message>
        <source>32 bytes in base64</source>
        <translation>32 bytes en base64</translation>
    </message>
    <message numerus="yes">
        <source>The signature has %n byte(s); Ed25519 has 64 and HighLevel&apos;s RSA 512.</source>
        <translation>
            <numerusform>La firma tiene %n byte; Ed25519 tiene 64 y la RSA de HighLevel 512.</numerusform>
            <numerusform>La firma tiene %n bytes; Ed25519 tiene 64 y la RSA de HighLevel 512.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature is base64 without the &quot;=&quot; at its end.</source>
        <translation>La firma es base64 sin el &quot;=&quot; del final.</translation>
    </message>
    <message>
        <source>The signature is base64 of the URL kind (&quot;-&quot; and &quot;_&quot;); HighLevel sends the plain kind (&quot;+&quot; and &quot;/&quot;).</source>
        <translation>La firma es base64 del tipo URL (&quot;-&quot; y &quot;_&quot;); HighLevel envía el tipo normal (&quot;+&quot; y &quot;/&quot;).</translation>
    </message>
    <message>
        <source>The signature is not base64.</source>
        <translation>La firma no es base64.</translation>
    </message>
    <message>
        <source>Signed by %1 the legacy way (RSA), body unchanged. HighLevel sent x-wh-signature until 2026-09-01: check x-ghl-signature.</source>
        <translation>Firmado por %1 a la manera antigua (RSA), cuerpo sin cambios. HighLevel envió x-wh-signature hasta 2026-09-01: comprobar x-ghl-signature.</translation>
    </message>
    <message>
        <source>Signed by %1, body unchanged, but under the legacy header&apos;s name.</source>
        <translation>Firmado por %1, cuerpo sin cambios, pero con el nombre del encabezado antiguo.</translation>
    </message>
    <message>
        <source>Signed by %1, body unchanged.</source>
        <translation>Firmado por %1, cuerpo sin cambios.</translation>
    </message>
    <message>
        <source>The body was changed on its way: the signature, by %1, fits the body %2.</source>
        <translation>El cuerpo cambió en el camino: la firma, de %1, corresponde al cuerpo %2.</translation>
    </message>
    <message>
        <source>No known key made this legacy (RSA) signature over these bytes: another key signed, or the body was changed.</source>
        <translation>Ninguna clave conocida hizo esta firma antigua (RSA) sobre estos bytes: firmó otra clave o el cuerpo cambió.</translation>
    </message>
    <message>
        <source>No known key made this signature over these bytes: another key signed, or the body was changed.</source>
        <translation>Ninguna clave conocida hizo esta firma sobre estos bytes: firmó otra clave o el cuerpo cambió.</translation>
    </message>
    <message>
        <source>%1 It fits the body as unpacked, not the bytes as they came.</source>
        <translation>%1 Corresponde al cuerpo descomprimido, no a los bytes tal como llegaron.</translation>
    </message>
    <message>
        <source>Not signed: the signature header says &quot;N/A&quot;.</source>
        <translation>Sin firma: el encabezado de firma dice &quot;N/A&quot;.</translation>
    </message>
    <message>
        <source>Not signed: there is no x-ghl-signature header.</source>
        <translation>Sin firma: no hay encabezado x-ghl-signature.</translation>
    </message>
    <message>
        <source>%1 The %2 header beside it does fit, by %3.</source>
        <translation>%1 El encabezado %2 que la acompaña sí corresponde, de %3.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Variant</name>
    <message>
        <source>Signed as it should be</source>
        <translation>Firmado como debe ser</translation>
    </message>
    <message>
        <source>Letters written as \u00e9</source>
        <translation>Letras escritas como \u00e9</translation>
    </message>
    <message>
        <source>Slash written as \/</source>
        <translation>Barra escrita como \/</translation>
    </message>
    <message>
        <source>Blanks after commas and colons</source>
        <translation>Espacios tras comas y dos puntos</translation>
    </message>
    <message>
        <source>JSON over several lines</source>
        <translation>JSON en varias líneas</translation>
    </message>
    <message>
        <source>A number written 1.0</source>
        <translation>Un número escrito 1.0</translation>
    </message>
    <message>
        <source>A whole number beyond 2^53</source>
        <translation>Un entero mayor que 2^53</translation>
    </message>
    <message>
        <source>A name given twice</source>
        <translation>Un nombre repetido</translation>
    </message>
    <message>
        <source>Names that are numbers</source>
        <translation>Nombres que son números</translation>
    </message>
    <message>
        <source>Accents and an emoji</source>
        <translation>Acentos y un emoji</translation>
    </message>
    <message>
        <source>A field more than documented</source>
        <translation>Un campo más de lo documentado</translation>
    </message>
    <message>
        <source>Header name in capitals</source>
        <translation>Nombre de encabezado en mayúsculas</translation>
    </message>
    <message>
        <source>Both signature headers</source>
        <translation>Ambos encabezados de firma</translation>
    </message>
    <message>
        <source>The same delivery again</source>
        <translation>La misma entrega otra vez</translation>
    </message>
    <message>
        <source>Dated three days ago</source>
        <translation>Con fecha de hace tres días</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Sin firma</translation>
    </message>
    <message>
        <source>Signature header empty</source>
        <translation>Encabezado de firma vacío</translation>
    </message>
    <message>
        <source>Signature header N/A</source>
        <translation>Encabezado de firma N/A</translation>
    </message>
    <message>
        <source>Signed with a wrong key</source>
        <translation>Firmado con una clave incorrecta</translation>
    </message>
    <message>
        <source>Body changed after signing</source>
        <translation>Cuerpo cambiado tras firmar</translation>
    </message>
    <message>
        <source>Same JSON, other bytes than signed</source>
        <translation>Mismo JSON, otros bytes que los firmados</translation>
    </message>
    <message>
        <source>Line end added after signing</source>
        <translation>Fin de línea añadido tras firmar</translation>
    </message>
    <message>
        <source>Signature of another delivery</source>
        <translation>Firma de otra entrega</translation>
    </message>
    <message>
        <source>HMAC in place of Ed25519</source>
        <translation>HMAC en lugar de Ed25519</translation>
    </message>
    <message>
        <source>RSA in place of Ed25519</source>
        <translation>RSA en lugar de Ed25519</translation>
    </message>
    <message>
        <source>Retired header alone</source>
        <translation>Solo el encabezado retirado</translation>
    </message>
    <message>
        <source>Ed25519 in the retired header alone</source>
        <translation>Ed25519 solo en el encabezado retirado</translation>
    </message>
    <message>
        <source>Half a signature</source>
        <translation>Media firma</translation>
    </message>
    <message>
        <source>Signature is no base64</source>
        <translation>La firma no es base64</translation>
    </message>
    <message>
        <source>Signature of zeros</source>
        <translation>Firma de ceros</translation>
    </message>
    <message>
        <source>Signature in hexadecimal</source>
        <translation>Firma en hexadecimal</translation>
    </message>
    <message>
        <source>Signature in URL-safe base64</source>
        <translation>Firma en base64 para URL</translation>
    </message>
    <message>
        <source>Body of another kind</source>
        <translation>Cuerpo de otro tipo</translation>
    </message>
    <message>
        <source>INSTALL event</source>
        <translation>Evento INSTALL</translation>
    </message>
    <message>
        <source>Signed, but no JSON</source>
        <translation>Firmado, pero no es JSON</translation>
    </message>
    <message>
        <source>Signed, but empty</source>
        <translation>Firmado, pero vacío</translation>
    </message>
    <message>
        <source>200 KiB of text</source>
        <translation>200 KiB de texto</translation>
    </message>
    <message>
        <source>What HighLevel sends: all others are held against it.</source>
        <translation>Lo que envía HighLevel: todas las demás se comparan con esta.</translation>
    </message>
    <message>
        <source>HighLevel sends again what it saw no answer to: answer 200 and act once for each messageId.</source>
        <translation>HighLevel vuelve a enviar aquello cuya respuesta no vio: responder 200 y actuar una sola vez por cada messageId.</translation>
    </message>
    <message>
        <source>A retry of HighLevel may come days after the message was written.</source>
        <translation>Un reintento de HighLevel puede llegar días después de escribirse el mensaje.</translation>
    </message>
    <message>
        <source>HighLevel adds fields without notice.</source>
        <translation>HighLevel añade campos sin avisar.</translation>
    </message>
    <message>
        <source>Header names have no case in HTTP.</source>
        <translation>Los nombres de encabezado no distinguen mayúsculas en HTTP.</translation>
    </message>
    <message>
        <source>The present header decides, whatever else is there.</source>
        <translation>Decide el encabezado vigente, haya lo que haya además.</translation>
    </message>
    <message>
        <source>Every delivery is signed: one without a signature is forged.</source>
        <translation>Toda entrega va firmada: una sin firma es falsificada.</translation>
    </message>
    <message>
        <source>The retired header was never sent to a Delivery URL.</source>
        <translation>El encabezado retirado nunca se envió a una Delivery URL.</translation>
    </message>
    <message>
        <source>The signature is over the bytes as sent; whoever writes the JSON anew before checking does not see the difference.</source>
        <translation>La firma es sobre los bytes tal como se enviaron; quien reescribe el JSON antes de comprobar no ve la diferencia.</translation>
    </message>
    <message>
        <source>Rightly signed: only a check over JSON that was written anew refuses it.</source>
        <translation>Firmado correctamente: solo lo rechaza una comprobación sobre JSON reescrito.</translation>
    </message>
    <message>
        <source>Not signed by the key that you were given, or not over these bytes.</source>
        <translation>No está firmado con la clave que se dio, o no sobre estos bytes.</translation>
    </message>
    <message>
        <source>Take it or refuse it, but do not break: HighLevel repeats what was answered with an error.</source>
        <translation>Aceptarlo o rechazarlo, pero sin fallar: HighLevel repite lo que se respondió con un error.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::VariantJudge</name>
    <message>
        <source>Nothing answers</source>
        <translation>Nada responde</translation>
    </message>
    <message>
        <source>The endpoint answered none of the deliveries.</source>
        <translation>El endpoint no respondió a ninguna de las entregas.</translation>
    </message>
    <message>
        <source>Start it, and check host, port, scheme and path of the address.</source>
        <translation>Iniciarlo y comprobar host, puerto, esquema y ruta de la dirección.</translation>
    </message>
    <message>
        <source>Verifies re-serialised JSON</source>
        <translation>Verifica JSON reserializado</translation>
    </message>
    <message>
        <source>The endpoint verifies JSON that it wrote anew, not the bytes that came: such a check passes in tests and fails with the first message that is written otherwise.</source>
        <translation>El endpoint verifica JSON que él mismo reescribió, no los bytes que llegaron: esa comprobación funciona en las pruebas y falla con el primer mensaje escrito de otra manera.</translation>
    </message>
    <message>
        <source>Verify the raw body, before anything parses it: express.raw() or the verify option of express.json(), request.get_data() in Flask, file_get_contents(&apos;php://input&apos;) in PHP.</source>
        <translation>Verificar el cuerpo sin procesar, antes de que algo lo analice: express.raw() o la opción verify de express.json(), request.get_data() en Flask, file_get_contents(&apos;php://input&apos;) en PHP.</translation>
    </message>
    <message>
        <source>Fails on a right delivery</source>
        <translation>Falla con una entrega correcta</translation>
    </message>
    <message>
        <source>The endpoint did not take a delivery as HighLevel sends it: HighLevel would send it again, up to twelve times.</source>
        <translation>El endpoint no aceptó una entrega como la envía HighLevel: HighLevel la enviaría de nuevo, hasta doce veces.</translation>
    </message>
    <message>
        <source>Look into its own log for the error; answer 200 at once and do the work afterwards.</source>
        <translation>Buscar el error en su propio registro; responder 200 de inmediato y hacer el trabajo después.</translation>
    </message>
    <message>
        <source>Still wants the retired header</source>
        <translation>Aún exige el encabezado retirado</translation>
    </message>
    <message>
        <source>The endpoint takes deliveries by x-wh-signature, which HighLevel never sent to a Delivery URL and retired for app events on 1 September 2026.</source>
        <translation>El endpoint acepta entregas por x-wh-signature, que HighLevel nunca envió a una Delivery URL y retiró para los eventos de la app el 1 de septiembre de 2026.</translation>
    </message>
    <message>
        <source>Check x-ghl-signature: Ed25519 over the raw body, with HighLevel&apos;s published key.</source>
        <translation>Comprobar x-ghl-signature: Ed25519 sobre el cuerpo sin procesar, con la clave publicada de HighLevel.</translation>
    </message>
    <message>
        <source>Checks an HMAC</source>
        <translation>Comprueba un HMAC</translation>
    </message>
    <message>
        <source>The endpoint takes x-ghl-signature for an HMAC: there is no shared secret, and every real delivery would be refused.</source>
        <translation>El endpoint toma x-ghl-signature por un HMAC: no hay secreto compartido, y se rechazaría toda entrega real.</translation>
    </message>
    <message>
        <source>Check it as an Ed25519 signature with the public key; 64 bytes in base64.</source>
        <translation>Comprobarla como firma Ed25519 con la clave pública; 64 bytes en base64.</translation>
    </message>
    <message>
        <source>Refuses what is rightly signed</source>
        <translation>Rechaza lo firmado correctamente</translation>
    </message>
    <message>
        <source>The endpoint refused a rightly signed delivery (status %1).</source>
        <translation>El endpoint rechazó una entrega firmada correctamente (estado %1).</translation>
    </message>
    <message>
        <source>Give it the public key that belongs to this run, and check that the path is its Delivery URL. HighLevel&apos;s own SDK middleware never verifies a provider delivery, since the payload has no appId: call its verifySignature() yourself with the raw body, or check Ed25519 with your language&apos;s library. There is no shared secret: an HMAC of the body never matches.</source>
        <translation>Darle la clave pública que corresponde a esta ejecución y comprobar que la ruta sea su Delivery URL. El middleware del SDK de HighLevel nunca verifica una entrega a un proveedor, porque el payload no tiene appId: llamar uno mismo a su verifySignature() con el cuerpo sin procesar, o comprobar Ed25519 con la biblioteca del lenguaje. No hay secreto compartido: un HMAC del cuerpo nunca coincide.</translation>
    </message>
    <message>
        <source>Checks no signature</source>
        <translation>No comprueba ninguna firma</translation>
    </message>
    <message>
        <source>The endpoint accepts unsigned requests and every signature: whoever knows its address can send messages in your customers&apos; name.</source>
        <translation>El endpoint acepta solicitudes sin firma y cualquier firma: quien conozca su dirección puede enviar mensajes en nombre de sus clientes.</translation>
    </message>
    <message>
        <source>Verify x-ghl-signature (Ed25519 over the raw body) and answer 401 when it is missing or wrong. HighLevel&apos;s own SDK middleware lets provider deliveries pass unverified: they have no appId.</source>
        <translation>Verificar x-ghl-signature (Ed25519 sobre el cuerpo sin procesar) y responder 401 si falta o es incorrecta. El middleware del SDK de HighLevel deja pasar sin verificar las entregas a proveedores: no tienen appId.</translation>
    </message>
    <message>
        <source>Accepts unsigned requests</source>
        <translation>Acepta solicitudes sin firma</translation>
    </message>
    <message>
        <source>The endpoint accepts unsigned requests: whoever leaves the header out gets in.</source>
        <translation>El endpoint acepta solicitudes sin firma: quien omita el encabezado entra.</translation>
    </message>
    <message>
        <source>Answer 401 when x-ghl-signature is missing, empty or N/A; do not skip the check.</source>
        <translation>Responder 401 si x-ghl-signature falta, está vacía o es N/A; no omitir la comprobación.</translation>
    </message>
    <message>
        <source>Accepts any signature</source>
        <translation>Acepta cualquier firma</translation>
    </message>
    <message>
        <source>The endpoint accepts what a stranger signed: it looks whether there is a signature, not whether it is right.</source>
        <translation>El endpoint acepta lo que firmó un extraño: mira si hay firma, no si es correcta.</translation>
    </message>
    <message>
        <source>Verify the signature with HighLevel&apos;s public key and act on the result.</source>
        <translation>Verificar la firma con la clave pública de HighLevel y actuar según el resultado.</translation>
    </message>
    <message>
        <source>Accepts a changed body</source>
        <translation>Acepta un cuerpo cambiado</translation>
    </message>
    <message>
        <source>The endpoint accepts a body that is not the one that was signed.</source>
        <translation>El endpoint acepta un cuerpo que no es el que se firmó.</translation>
    </message>
    <message>
        <source>Verify the signature over the raw body of the request.</source>
        <translation>Verificar la firma sobre el cuerpo sin procesar de la solicitud.</translation>
    </message>
    <message>
        <source>Accepts an HMAC</source>
        <translation>Acepta un HMAC</translation>
    </message>
    <message>
        <source>The endpoint accepts an HMAC made with the public key, which everybody knows.</source>
        <translation>El endpoint acepta un HMAC hecho con la clave pública, que todo el mundo conoce.</translation>
    </message>
    <message>
        <source>Accept Ed25519 alone; never take the algorithm from the request.</source>
        <translation>Aceptar solo Ed25519; nunca tomar el algoritmo de la solicitud.</translation>
    </message>
    <message>
        <source>Accepts another algorithm</source>
        <translation>Acepta otro algoritmo</translation>
    </message>
    <message>
        <source>The endpoint accepts an RSA signature in x-ghl-signature, which is Ed25519.</source>
        <translation>El endpoint acepta una firma RSA en x-ghl-signature, que es Ed25519.</translation>
    </message>
    <message>
        <source>Accept 64 bytes of Ed25519 in x-ghl-signature and nothing else.</source>
        <translation>Aceptar 64 bytes de Ed25519 en x-ghl-signature y nada más.</translation>
    </message>
    <message>
        <source>Accepts a broken signature</source>
        <translation>Acepta una firma defectuosa</translation>
    </message>
    <message>
        <source>The endpoint accepts a signature that cannot be one: an error in its check counts as passed.</source>
        <translation>El endpoint acepta una firma que no puede serlo: un error en su comprobación cuenta como superada.</translation>
    </message>
    <message>
        <source>Treat every error while verifying as a refusal: 401.</source>
        <translation>Tratar todo error al verificar como un rechazo: 401.</translation>
    </message>
    <message>
        <source>Still accepts the retired header</source>
        <translation>Aún acepta el encabezado retirado</translation>
    </message>
    <message>
        <source>The endpoint accepts a delivery by x-wh-signature alone, which HighLevel never sent to a Delivery URL.</source>
        <translation>El endpoint acepta una entrega solo por x-wh-signature, que HighLevel nunca envió a una Delivery URL.</translation>
    </message>
    <message>
        <source>Take x-ghl-signature alone; drop the RSA check and its key.</source>
        <translation>Tomar solo x-ghl-signature; eliminar la comprobación RSA y su clave.</translation>
    </message>
    <message>
        <source>Refuses fields that it does not know</source>
        <translation>Rechaza campos que no conoce</translation>
    </message>
    <message>
        <source>The endpoint refuses a delivery with a field more than today: HighLevel adds fields without notice, and then every message would be refused.</source>
        <translation>El endpoint rechaza una entrega con un campo más que hoy: HighLevel añade campos sin avisar, y entonces se rechazarían todos los mensajes.</translation>
    </message>
    <message>
        <source>Ignore fields that you do not know (forbidNonWhitelisted: false, additionalProperties: true).</source>
        <translation>Ignorar los campos desconocidos (forbidNonWhitelisted: false, additionalProperties: true).</translation>
    </message>
    <message>
        <source>Takes header names by their case</source>
        <translation>Distingue mayúsculas en encabezados</translation>
    </message>
    <message>
        <source>The endpoint does not find the signature when the header&apos;s name is written in capitals, as some proxies do.</source>
        <translation>El endpoint no encuentra la firma cuando el nombre del encabezado está en mayúsculas, como lo escriben algunos proxies.</translation>
    </message>
    <message>
        <source>Look header names up without case.</source>
        <translation>Buscar los nombres de encabezado sin distinguir mayúsculas.</translation>
    </message>
    <message>
        <source>Trips over the retired header</source>
        <translation>Tropieza con el encabezado retirado</translation>
    </message>
    <message>
        <source>The endpoint refuses a rightly signed request when x-wh-signature is there, too.</source>
        <translation>El endpoint rechaza una solicitud firmada correctamente cuando también está x-wh-signature.</translation>
    </message>
    <message>
        <source>Let x-ghl-signature decide whenever it is there.</source>
        <translation>Dejar que decida x-ghl-signature siempre que esté.</translation>
    </message>
    <message>
        <source>Does not take a delivery that came before</source>
        <translation>No acepta una entrega que ya llegó</translation>
    </message>
    <message>
        <source>The endpoint does not answer a repeated delivery with 2xx: HighLevel would repeat it once more, up to twelve times.</source>
        <translation>El endpoint no responde con 2xx a una entrega repetida: HighLevel la repetiría una vez más, hasta doce veces.</translation>
    </message>
    <message>
        <source>Answer 200 and do nothing: act once for each messageId.</source>
        <translation>Responder 200 y no hacer nada: actuar una sola vez por cada messageId.</translation>
    </message>
    <message>
        <source>Refuses a late retry</source>
        <translation>Rechaza un reintento tardío</translation>
    </message>
    <message>
        <source>The endpoint refuses what is dated three days ago: a message that HighLevel repeats after an outage would be lost.</source>
        <translation>El endpoint rechaza lo que tiene fecha de hace tres días: se perdería un mensaje que HighLevel repite después de una interrupción.</translation>
    </message>
    <message>
        <source>Let the window cover HighLevel&apos;s retries (up to three days), and tell replays by webhookId or messageId.</source>
        <translation>Hacer que la ventana cubra los reintentos de HighLevel (hasta tres días) y reconocer las repeticiones por webhookId o messageId.</translation>
    </message>
    <message>
        <source>Refuses a large body</source>
        <translation>Rechaza un cuerpo grande</translation>
    </message>
    <message>
        <source>The endpoint refuses 200 KiB: an e-mail with a long thread or pictures in its HTML is larger.</source>
        <translation>El endpoint rechaza 200 KiB: un correo con un hilo largo o imágenes en su HTML es mayor.</translation>
    </message>
    <message>
        <source>Raise the limit of the body parser (Express: express.raw({limit: &apos;2mb&apos;})) to 2 MB.</source>
        <translation>Subir el límite del analizador de cuerpo (Express: express.raw({limit: &apos;2mb&apos;})) a 2 MB.</translation>
    </message>
    <message>
        <source>Breaks on bad input</source>
        <translation>Falla con entradas incorrectas</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint failed or fell silent on %n request(s): HighLevel takes that for an outage and sends again, and whoever knows the address can keep it busy.</source>
        <translation>
            <numerusform>El endpoint falló o no respondió en %n solicitud: HighLevel lo toma por una interrupción y envía de nuevo, y quien conozca la dirección puede mantenerlo ocupado.</numerusform>
            <numerusform>El endpoint falló o no respondió en %n solicitudes: HighLevel lo toma por una interrupción y envía de nuevo, y quien conozca la dirección puede mantenerlo ocupado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer 401 for a signature that cannot be read and 400 for a body that cannot.</source>
        <translation>Responder 401 a una firma que no se puede leer y 400 a un cuerpo que no se puede leer.</translation>
    </message>
    <message>
        <source>That is by its answer, 2xx; whether it acts on them cannot be seen from here.</source>
        <translation>Así lo dice su respuesta, 2xx; si actúa según ellas no se ve desde aquí.</translation>
    </message>
    <message>
        <source>Answers 2xx to what is forged</source>
        <translation>Responde 2xx a lo falsificado</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint answered %n forged request(s) with 2xx, as if it had taken them. Nothing was seen to be done with them; whether they went out to a customer cannot be seen from here.</source>
        <translation>
            <numerusform>El endpoint respondió 2xx a %n solicitud falsificada, como si la hubiera aceptado. No se vio que hiciera nada con ella; si salió hacia un cliente no se ve desde aquí.</numerusform>
            <numerusform>El endpoint respondió 2xx a %n solicitudes falsificadas, como si las hubiera aceptado. No se vio que hiciera nada con ellas; si salieron hacia un cliente no se ve desde aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer 401 when the signature does not hold, so that whoever looks can see that it is checked.</source>
        <translation>Responder 401 cuando la firma no es válida, para que cualquiera vea que se comprueba.</translation>
    </message>
    <message>
        <source>Breaks on what is forged</source>
        <translation>Falla ante lo falsificado</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint failed or fell silent on %n forged request(s): they were not taken, but by an error on the way, not by a check.</source>
        <translation>
            <numerusform>El endpoint falló o enmudeció ante %n solicitud falsificada: no se aceptó, pero por un error en el camino, no por una comprobación.</numerusform>
            <numerusform>El endpoint falló o enmudeció ante %n solicitudes falsificadas: no se aceptaron, pero por un error en el camino, no por una comprobación.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the handler refuse them with 401 before anything else: an exception on the way is no check.</source>
        <translation>Que el manejador las rechace con 401 antes que nada: una excepción en el camino no es una comprobación.</translation>
    </message>
    <message>
        <source>Breaks on a large body</source>
        <translation>Falla con un cuerpo grande</translation>
    </message>
    <message>
        <source>The endpoint failed or fell silent at 200 KiB: an e-mail with a long thread or pictures in its HTML is larger, and HighLevel would send it again, up to twelve times.</source>
        <translation>El endpoint falló o calló con 200 KiB: un correo con un hilo largo o imágenes en su HTML es mayor, y HighLevel lo enviaría de nuevo hasta doce veces.</translation>
    </message>
    <message>
        <source>See whether it still runs, and what its log says. Raise the limit of the body parser (Express: express.raw({limit: &apos;2mb&apos;})) to 2 MB, and let what is larger be answered 413.</source>
        <translation>Compruebe si sigue en marcha y qué dice su registro. Suba el límite del analizador del cuerpo (Express: express.raw({limit: &apos;2mb&apos;})) a 2 MB y haga que lo mayor se responda con 413.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::VariantResult</name>
    <message>
        <source>accepted</source>
        <translation>aceptado</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>rechazado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallido</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint did with all %n variant(s) what a safe one does.</source>
        <translation>
            <numerusform>El endpoint hizo con %n variante lo que hace uno seguro.</numerusform>
            <numerusform>El endpoint hizo con las %n variantes lo que hace uno seguro.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n variant(s) the endpoint did not do what a safe one does.</source>
        <translation>
            <numerusform>Con %n variante el endpoint no hizo lo que hace uno seguro.</numerusform>
            <numerusform>Con %n variantes el endpoint no hizo lo que hace uno seguro.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Verdict</name>
    <message>
        <source>HighLevel signs every post to a Delivery URL (x-ghl-signature, since 2026): an endpoint should refuse one without.</source>
        <translation>HighLevel firma cada envío a una Delivery URL (x-ghl-signature, desde 2026): un endpoint debe rechazar uno sin firma.</translation>
    </message>
    <message>
        <source>HighLevel never sends x-wh-signature to a Delivery URL.</source>
        <translation>HighLevel nunca envía x-wh-signature a una Delivery URL.</translation>
    </message>
    <message>
        <source>The same message came just before: a receiver must not send it twice.</source>
        <translation>El mismo mensaje llegó justo antes: un receptor no debe enviarlo dos veces.</translation>
    </message>
    <message>
        <source>The same message came before, as capture %1: a receiver must not send it twice.</source>
        <translation>El mismo mensaje llegó antes, como captura %1: un receptor no debe enviarlo dos veces.</translation>
    </message>
    <message>
        <source>Forwarded to %1, which gave no answer: %2.</source>
        <translation>Reenviado a %1, que no dio respuesta: %2.</translation>
    </message>
    <message>
        <source>Forwarded to %1, which answered %2.</source>
        <translation>Reenviado a %1, que respondió %2.</translation>
    </message>
    <message>
        <source>Held: its sender waits until you answer or forward it.</source>
        <translation>Retenido: su remitente espera hasta que se responda o se reenvíe.</translation>
    </message>
    <message>
        <source>Held, then answered by hand.</source>
        <translation>Retenido y luego respondido a mano.</translation>
    </message>
    <message>
        <source>Held, then forwarded by hand, unchanged.</source>
        <translation>Retenido y luego reenviado a mano, sin cambios.</translation>
    </message>
    <message>
        <source>Held, then edited and forwarded: the endpoint got something else than came here.</source>
        <translation>Retenido, luego editado y reenviado: el endpoint recibió algo distinto de lo que llegó aquí.</translation>
    </message>
    <message>
        <source>Held, then let go.</source>
        <translation>Retenido y luego liberado.</translation>
    </message>
    <message>
        <source>Held until its time was up; nobody decided.</source>
        <translation>Retenido hasta agotar su tiempo; nadie decidió.</translation>
    </message>
    <message>
        <source>Came to the listener &quot;%1&quot;.</source>
        <translation>Llegó al receptor &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It came to another path than the listener has, and was answered 404.</source>
        <translation>Llegó a una ruta distinta de la del receptor y se respondió 404.</translation>
    </message>
    <message>
        <source>The answer took %1 s. HighLevel does not publish how long it waits: answer at once, and do the work afterwards.</source>
        <translation>La respuesta tardó %1 s. HighLevel no publica cuánto espera: responder de inmediato y hacer el trabajo después.</translation>
    </message>
    <message>
        <source>Refused with status %1 before it was read whole: %2.</source>
        <translation>Rechazado con estado %1 antes de leerse por completo: %2.</translation>
    </message>
    <message>
        <source>Answered by the rule &quot;%1&quot;.</source>
        <translation>Respondido por la regla &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Also sent to %1; what they answered is in history.</source>
        <translation>Enviado también a %1; lo que respondieron está en el historial.</translation>
    </message>
</context>
<context>
    <name>Linesman::Workspace::Drift</name>
    <message>
        <source>There is an event that no page lists: %1.</source>
        <translation>Hay un evento que ninguna página lista: %1.</translation>
    </message>
    <message>
        <source>%1 has a field that no page lists: %2.</source>
        <translation>%1 tiene un campo que ninguna página lista: %2.</translation>
    </message>
    <message>
        <source>%1 came without %2.</source>
        <translation>%1 llegó sin %2.</translation>
    </message>
    <message>
        <source>%1 has %2 in place of %3.</source>
        <translation>%1 tiene %2 en lugar de %3.</translation>
    </message>
    <message>
        <source>%2 of %1 is no longer of the type %3.</source>
        <translation>%2 de %1 ya no es del tipo %3.</translation>
    </message>
    <message>
        <source>%1 has a value that no page lists: %2.</source>
        <translation>%1 tiene un valor que ninguna página lista: %2.</translation>
    </message>
    <message>
        <source>%1 came with a header that no page lists: %2.</source>
        <translation>%1 llegó con un encabezado que ninguna página lista: %2.</translation>
    </message>
    <message>
        <source>%1 came without the header %2.</source>
        <translation>%1 llegó sin el encabezado %2.</translation>
    </message>
    <message>
        <source>%1 was answered %2, which neither the pages list nor the emulator answers.</source>
        <translation>A %1 se respondió %2, que ni listan las páginas ni responde el emulador.</translation>
    </message>
    <message>
        <source>%1 was refused with words that Linesman does not know: %2</source>
        <translation>%1 se rechazó con palabras que Linesman no conoce: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Workspace::NewConnection</name>
    <message>
        <source>New connection</source>
        <translation>Nueva conexión</translation>
    </message>
    <message>
        <source>New connection %1</source>
        <translation>Nueva conexión %1</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Emulador</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Test console for HighLevel conversation providers</source>
        <translation>Consola de pruebas para proveedores de conversación de HighLevel</translation>
    </message>
    <message>
        <source>Shows these options.</source>
        <translation>Muestra estas opciones.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Muestra la versión.</translation>
    </message>
    <message>
        <source>Keeps history and settings in &lt;folder&gt;.</source>
        <translation>Guarda el historial y la configuración en &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>Opens at &lt;place&gt;: overview, connect, providers, listener, simulator, messages, linetest, doctor, history, emulator, settings.</source>
        <translation>Se abre en &lt;place&gt;: overview, connect, providers, listener, simulator, messages, linetest, doctor, history, emulator, settings.</translation>
    </message>
    <message>
        <source>Shows the theme &lt;theme&gt;: light or dark.</source>
        <translation>Muestra el tema &lt;theme&gt;: light o dark.</translation>
    </message>
    <message>
        <source>Speaks &lt;language&gt;, such as de; else the desktop&apos;s.</source>
        <translation>Usa el idioma &lt;language&gt;, como de; si no, el del escritorio.</translation>
    </message>
    <message>
        <source>Prints the help on &lt;topic&gt;: a place, a finding such as S-01, or words to search for.</source>
        <translation>Imprime la ayuda sobre &lt;topic&gt;: una sección, un hallazgo como S-01 o palabras que buscar.</translation>
    </message>
    <message>
        <source>Writes more to standard error.</source>
        <translation>Escribe más en la salida de errores.</translation>
    </message>
    <message>
        <source>The theme is light or dark, not %1.</source>
        <translation>El tema es light o dark, no %1.</translation>
    </message>
    <message>
        <source>There is no place %1. See --help.</source>
        <translation>No existe la sección %1. Ver --help.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1. See --help.</source>
        <translation>Argumento inesperado: %1. Ver --help.</translation>
    </message>
    <message>
        <source>Linesman found no display to open its window on. Start it in a desktop session, or use linesman-cli, which does the same without a window.</source>
        <translation>Linesman no encontró una pantalla en la que abrir su ventana. Iniciarlo en una sesión de escritorio, o usar linesman-cli, que hace lo mismo sin ventana.</translation>
    </message>
    <message>
        <source>There is no help on “%1”.</source>
        <translation>No hay ayuda sobre “%1”.</translation>
    </message>
    <message>
        <source>The history is that of %1 again. The one before is kept as %2.</source>
        <translation>El historial vuelve a ser el de %1. El anterior se conserva como %2.</translation>
    </message>
</context>
</TS>
