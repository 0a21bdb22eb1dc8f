<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Linesman::AuthorityFile</name>
    <message>
        <source>Give the whole path of the file, or choose it with Browse.</source>
        <translation>Indiquez le chemin complet du fichier, ou choisissez-le avec Parcourir.</translation>
    </message>
    <message>
        <source>There is no such file. Choose the CA&apos;s certificate, such as ca.pem.</source>
        <translation>Ce fichier n&apos;existe pas. Choisissez le certificat de l&apos;AC, par exemple ca.pem.</translation>
    </message>
    <message>
        <source>This file may not be read. Change its permissions, or choose a copy.</source>
        <translation>Ce fichier ne peut pas être lu. Modifiez ses droits, ou choisissez une copie.</translation>
    </message>
    <message>
        <source>This file is over 1 MiB. Choose the CA&apos;s certificate alone.</source>
        <translation>Ce fichier dépasse 1 Mio. Choisissez le certificat de l&apos;AC seul.</translation>
    </message>
    <message>
        <source>This certificate is not in PEM. Convert it: openssl x509 -inform der -in FILE -out ca.pem</source>
        <translation>Ce certificat n&apos;est pas en PEM. Convertissez-le&#xa0;: openssl x509 -inform der -in FILE -out ca.pem</translation>
    </message>
    <message>
        <source>This is a private key. Choose the CA&apos;s certificate.</source>
        <translation>C&apos;est une clé privée. Choisissez le certificat de l&apos;AC.</translation>
    </message>
    <message>
        <source>There is no certificate in this file: PEM has a block from -----BEGIN CERTIFICATE----- on.</source>
        <translation>Il n&apos;y a pas de certificat dans ce fichier&#xa0;: PEM a un bloc qui commence par -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>This is a server&apos;s certificate, not the CA&apos;s. Choose the certificate of the CA that made it.</source>
        <translation>C&apos;est le certificat d&apos;un serveur, pas celui de l&apos;AC. Choisissez le certificat de l&apos;AC qui l&apos;a émis.</translation>
    </message>
    <message>
        <source>This CA is valid from %1 on. Check the clock of this machine.</source>
        <translation>Cette AC n&apos;est valable qu&apos;à partir du %1. Vérifiez l&apos;horloge de cette machine.</translation>
    </message>
    <message>
        <source>This CA expired on %1. Choose the one that replaced it.</source>
        <translation>Cette AC a expiré le %1. Choisissez celle qui l&apos;a remplacée.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ApiConnection</name>
    <message>
        <source>This writes to live HighLevel (%1). Give --yes to do it without being asked.</source>
        <translation>Ceci écrit dans HighLevel en production (%1). Ajoutez --yes pour le faire sans confirmation.</translation>
    </message>
    <message>
        <source>LIVE, %1: %2 Go on?</source>
        <extracomment>%1 is a connection, %2 a sentence that says what would be done.</extracomment>
        <translation>PRODUCTION, %1&#xa0;: %2 Continuer&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::BurstCommand</name>
    <message>
        <source>%1 of %2 done, %3 a second</source>
        <translation>%1 sur %2 terminés, %3 par seconde</translation>
    </message>
    <message>
        <source>%1 of %2 delivered, %3 a second; median %4 ms, 90 % under %5, 95 % under %6, 99 % under %7, longest %8</source>
        <translation>%1 sur %2 livrés, %3 par seconde&#xa0;; médiane %4 ms, 90 % sous %5, 95 % sous %6, 99 % sous %7, maximum %8</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Réponses&#xa0;: %1</translation>
    </message>
    <message>
        <source>Of %1 messages %2 were lost, %3 handled more than once; %4 were never sent.</source>
        <translation>Sur %1 messages, %2 ont été perdus, %3 traités plus d&apos;une fois&#xa0;; %4 n&apos;ont jamais été envoyés.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Since %1:</source>
        <translation>Depuis %1&#xa0;:</translation>
    </message>
    <message>
        <source>Answers that were thrown away: %1</source>
        <translation>Réponses jetées&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::CallCommand</name>
    <message>
        <source>Recorded: call %1.</source>
        <translation>Enregistré&#xa0;: appel %1.</translation>
    </message>
    <message numerus="yes">
        <source>Call %1 now has %Ln recording(s).</source>
        <translation>
            <numerusform>L&apos;appel %1 a maintenant %Ln enregistrement.</numerusform>
            <numerusform>L&apos;appel %1 a maintenant %Ln enregistrements.</numerusform>
        </translation>
    </message>
    <message>
        <source>This replaces the recordings that the call has.</source>
        <translation>Ceci remplace les enregistrements actuels de l&apos;appel.</translation>
    </message>
    <message>
        <source>Replace the recordings of call %1.</source>
        <translation>Remplacer les enregistrements de l&apos;appel %1.</translation>
    </message>
    <message>
        <source>Record a call in location %1.</source>
        <translation>Enregistrer un appel dans le sous-compte %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ClientWatch</name>
    <message>
        <source>The access token ran out. Have your program call %1 now, best several times at once; Ctrl+C judges.</source>
        <translation>Le jeton d&apos;accès a expiré. Faites maintenant appeler %1 par votre programme, de préférence plusieurs fois à la fois&#xa0;; Ctrl+C rend le verdict.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ConnectCommand</name>
    <message>
        <source>Open this address in your browser:</source>
        <translation>Ouvrez cette adresse dans votre navigateur&#xa0;:</translation>
    </message>
    <message>
        <source>Waiting for the callback at %1; or paste the address that the browser landed on:</source>
        <translation>En attente du rappel sur %1&#xa0;; ou collez l&apos;adresse à laquelle le navigateur a abouti&#xa0;:</translation>
    </message>
    <message>
        <source>Type y to use it, or go on in the browser.</source>
        <translation>Tapez y pour l&apos;utiliser, ou continuez dans le navigateur.</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Secret client&#xa0;:</translation>
    </message>
    <message>
        <source>The access token is in %1; nothing else was kept. Use it with --token-file.</source>
        <translation>Le jeton d&apos;accès est dans %1&#xa0;; rien d&apos;autre n&apos;a été conservé. Utilisez-le avec --token-file.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ConnectionsCommand</name>
    <message>
        <source>No connections yet. &quot;linesman-cli connect&quot; makes one.</source>
        <translation>Aucune connexion. &quot;linesman-cli connect&quot; en crée une.</translation>
    </message>
    <message>
        <source>None is in use: choose one with &quot;linesman-cli connections use NAME&quot;, or with --connection each time.</source>
        <translation>Aucune n&apos;est utilisée&#xa0;: choisissez-en une avec &quot;linesman-cli connections use NAME&quot;, ou à chaque fois avec --connection.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Supprimé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1: only the system&apos;s CAs are trusted.</source>
        <translation>%1&#xa0;: seules les AC du système sont approuvées.</translation>
    </message>
    <message>
        <source>%1: the CA in %2 is trusted, too.</source>
        <translation>%1&#xa0;: l&apos;AC de %2 est approuvée aussi.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ContactsCommand</name>
    <message>
        <source>Nobody matches.</source>
        <translation>Aucune correspondance.</translation>
    </message>
    <message>
        <source>A new contact.</source>
        <translation>Un nouveau contact.</translation>
    </message>
    <message>
        <source>A known contact: %1.</source>
        <translation>Un contact connu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Supprimé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Make or change a contact in location %1.</source>
        <translation>Créer ou modifier un contact dans le sous-compte %1.</translation>
    </message>
    <message>
        <source>Change contact %1.</source>
        <translation>Modifier le contact %1.</translation>
    </message>
    <message>
        <source>Delete contact %1 with its conversation.</source>
        <translation>Supprimer le contact %1 et sa conversation.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ControlCommand</name>
    <message>
        <source>Done.</source>
        <translation>Terminé.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>The emulator refused it: %1 %2</source>
        <translation>L&apos;émulateur l&apos;a refusé&#xa0;: %1 %2</translation>
    </message>
    <message>
        <source>Sent message %1 to contact %2.</source>
        <translation>Message %1 envoyé au contact %2.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>État&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is still %1: nobody reported what became of it in time.</source>
        <translation>Toujours à l&apos;état %1&#xa0;: personne n&apos;a signalé à temps ce qu&apos;il est devenu.</translation>
    </message>
    <message>
        <source>No webhook went out: provider %1 has no Delivery URL. Give it one with &quot;linesman-cli emulator change-provider %1 --delivery-url URL&quot;.</source>
        <extracomment>%1 is the id of a provider.</extracomment>
        <translation>Aucun webhook n&apos;est parti&#xa0;: le fournisseur %1 n&apos;a pas de Delivery URL. Donnez-lui-en une avec &quot;linesman-cli emulator change-provider %1 --delivery-url URL&quot;.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::DeliverCommand</name>
    <message>
        <source>No source knows the field &quot;%1&quot;; it is sent all the same.</source>
        <translation>Aucune source ne connaît le champ &quot;%1&quot;&#xa0;; il est envoyé quand même.</translation>
    </message>
    <message>
        <source>No source knows the field &quot;%1&quot;; did you mean &quot;%2&quot;? It is sent all the same.</source>
        <translation>Aucune source ne connaît le champ &quot;%1&quot;&#xa0;; vouliez-vous dire &quot;%2&quot;&#xa0;? Il est envoyé quand même.</translation>
    </message>
    <message>
        <source>Signed with a key made for this run. Give its public half to your endpoint, or use --signing-key:</source>
        <translation>Signé avec une clé créée pour cette exécution. Donnez sa partie publique à votre endpoint, ou utilisez --signing-key&#xa0;:</translation>
    </message>
    <message>
        <source>again in %1 s</source>
        <translation>à nouveau dans %1 s</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentative %1</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 a second</source>
        <translation>%1 sur %2 terminés, %3 par seconde</translation>
    </message>
    <message>
        <source>%1 of %2 delivered in %3 attempts, %4 a second; median %5, 95 % under %6, longest %7</source>
        <translation>%1 sur %2 livrés en %3 tentatives, %4 par seconde&#xa0;; médiane %5, 95 % sous %6, maximum %7</translation>
    </message>
    <message>
        <source>ok   %1 %2</source>
        <translation>ok   %1 %2</translation>
    </message>
    <message>
        <source>NOT  %1 %2</source>
        <translation>NON  %1 %2</translation>
    </message>
    <message>
        <source>should be accepted</source>
        <translation>devrait être accepté</translation>
    </message>
    <message>
        <source>should be refused</source>
        <translation>devrait être refusé</translation>
    </message>
    <message>
        <source>should be accepted or refused</source>
        <translation>devrait être accepté ou refusé</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Constaté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Verdict&#xa0;: %1</translation>
    </message>
    <message>
        <source>?    %1 %2</source>
        <translation>?    %1 %2</translation>
    </message>
    <message>
        <source>Not what --expect %1 asks for.</source>
        <translation>Ce n&apos;est pas ce que demande --expect %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::DoctorCommand</name>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 is muted.</source>
        <translation>%1 est mis en sourdine.</translation>
    </message>
    <message>
        <source>%1 is told again.</source>
        <translation>%1 est de nouveau signalé.</translation>
    </message>
    <message>
        <source>%1, muted on %2: %3</source>
        <translation>%1, en sourdine depuis le %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>The error dictionary %1 is left out: %2</source>
        <translation>Le dictionnaire d&apos;erreurs %1 est ignoré&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::DoctorTools</name>
    <message>
        <source>The search stopped at a limit: there may be more.</source>
        <translation>La recherche s&apos;est arrêtée à une limite&#xa0;: il peut y en avoir d&apos;autres.</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>réponse %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>No location needs this note as far as is known.</source>
        <translation>À notre connaissance, aucun sous-compte n&apos;a besoin de cette note.</translation>
    </message>
    <message>
        <source>No providers are known: add them with &quot;linesman-cli providers add&quot; or import them.</source>
        <translation>Aucun fournisseur connu&#xa0;: ajoutez-en avec &quot;linesman-cli providers add&quot; ou importez-les.</translation>
    </message>
    <message>
        <source>Messages for this app&apos;s providers: %1; never captured here: %2.</source>
        <translation>Messages pour les fournisseurs de cette application&#xa0;: %1&#xa0;; jamais capturés ici&#xa0;: %2.</translation>
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
        <translation>Constaté&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do: %1 (%2)</source>
        <translation>À faire&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Perdu&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <translation>%1 sur %2&#xa0;: %3</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::EmulatorCommand</name>
    <message>
        <source>Written. The private key of this CA is not in the key store but in the file %1, readable by you alone: whoever gets it can pose as what the CA may speak for, wherever it is trusted. Let your client alone trust it, not the whole system.</source>
        <translation>Écrit. La clé privée de cette CA n&apos;est pas dans le trousseau mais dans le fichier %1, lisible par vous seul&#xa0;: quiconque l&apos;obtient peut se faire passer pour tout ce que la CA peut certifier, partout où elle est approuvée. Faites-la approuver par votre seul client, pas par tout le système.</translation>
    </message>
    <message>
        <source>An earlier version made this CA: it may speak for HighLevel&apos;s own names. Remove %1 and its key to have one that may not.</source>
        <translation>Une version antérieure a créé cette CA&#xa0;: elle peut certifier les noms mêmes de HighLevel. Supprimez %1 et sa clé pour en obtenir une qui ne le peut pas.</translation>
    </message>
    <message>
        <source>A contact with the number, or with the address NAME@magic.example, or a message whose text begins with magic:NAME, provokes the outcome. ON says what meets it.</source>
        <translation>Un contact avec ce numéro ou avec l&apos;adresse NAME@magic.example, ou un message dont le texte commence par magic:NAME, provoque ce résultat. ON indique ce qui le subit.</translation>
    </message>
    <message>
        <source>Warning: %1 can be reached from other machines.</source>
        <translation>Avertissement&#xa0;: %1 est accessible depuis d&apos;autres machines.</translation>
    </message>
    <message>
        <source>The emulator answers at %1 (profile %2). Stop it with Ctrl+C.</source>
        <translation>L&apos;émulateur répond sur %1 (profil %2). Arrêtez-le avec Ctrl+C.</translation>
    </message>
    <message>
        <source>Consent page: %1</source>
        <translation>Page de consentement&#xa0;: %1</translation>
    </message>
    <message>
        <source>Clients must trust the CA in %1.</source>
        <translation>Les clients doivent approuver la CA dans %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ExplainCommand</name>
    <message>
        <source>Nothing is known of this message.</source>
        <translation>On ne sait rien de ce message.</translation>
    </message>
    <message>
        <source>No known message in this log.</source>
        <translation>Aucun message connu dans ce journal.</translation>
    </message>
    <message numerus="yes">
        <source>Line %1, %n time(s):</source>
        <translation>
            <numerusform>Ligne %1, %n fois&#xa0;:</numerusform>
            <numerusform>Ligne %1, %n fois&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>The error dictionary %1 is left out: %2</source>
        <translation>Le dictionnaire d&apos;erreurs %1 est ignoré&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::FactsCommand</name>
    <message>
        <source>read %1 ago</source>
        <translation>lu il y a %1</translation>
    </message>
    <message>
        <source>read %1 ago: look it up again</source>
        <translation>lu il y a %1&#xa0;: à revérifier</translation>
    </message>
    <message>
        <source>until %1: %2</source>
        <translation>jusqu&apos;au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 facts, %2 of them old.</source>
        <translation>%1 faits, dont %2 anciens.</translation>
    </message>
    <message>
        <source>The files say nothing otherwise.</source>
        <translation>Les fichiers ne disent rien d&apos;autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n différence.</numerusform>
            <numerusform>%n différences.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drift in %Ln exchange(s).</source>
        <translation>
            <numerusform>Aucune dérive dans %Ln échange.</numerusform>
            <numerusform>Aucune dérive dans %Ln échanges.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n time(s)</source>
        <translation>
            <numerusform>vu %n fois</numerusform>
            <numerusform>vu %n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::HistoryCommand</name>
    <message>
        <source>No history yet: %1 does not exist.</source>
        <translation>Pas encore d&apos;historique&#xa0;: %1 n&apos;existe pas.</translation>
    </message>
    <message>
        <source>There is no exchange %1 in this history.</source>
        <translation>Il n&apos;y a pas d&apos;échange %1 dans cet historique.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) written.</source>
        <translation>
            <numerusform>%Ln échange écrit.</numerusform>
            <numerusform>%Ln échanges écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Secrets are not masked in this output.</source>
        <translation>Les secrets ne sont pas masqués dans cette sortie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) could not be read: the file is damaged. All others were written.</source>
        <translation>
            <numerusform>%Ln échange n&apos;a pas pu être lu&#xa0;: le fichier est endommagé. Tous les autres ont été écrits.</numerusform>
            <numerusform>%Ln échanges n&apos;ont pas pu être lus&#xa0;: le fichier est endommagé. Tous les autres ont été écrits.</numerusform>
        </translation>
    </message>
    <message>
        <source>answer not recorded</source>
        <translation>réponse non enregistrée</translation>
    </message>
    <message>
        <source>No exchange matches.</source>
        <translation>Aucun échange ne correspond.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s), the newest last.</source>
        <translation>
            <numerusform>%Ln échange, le plus récent en dernier.</numerusform>
            <numerusform>%Ln échanges, le plus récent en dernier.</numerusform>
        </translation>
    </message>
    <message>
        <source>New ones follow. Stop with Ctrl+C.</source>
        <translation>Les nouveaux suivent. Arrêtez avec Ctrl+C.</translation>
    </message>
    <message>
        <source>Exchange %1 could not be changed.</source>
        <translation>L&apos;échange %1 n&apos;a pas pu être modifié.</translation>
    </message>
    <message>
        <source>%1 is no status. Give one like 404, 4xx, 200-299 or none.</source>
        <translation>%1 n&apos;est pas un statut. Indiquez par exemple 404, 4xx, 200-299 ou none.</translation>
    </message>
    <message>
        <source>%1 is no time. Give one like 30m, 2h, 7d or 2026-11-22T14:00:00Z.</source>
        <translation>%1 n&apos;est pas une durée ni une date. Indiquez par exemple 30m, 2h, 7d ou 2026-11-22T14:00:00Z.</translation>
    </message>
    <message>
        <source>There is no kept filter &quot;%1&quot;.</source>
        <translation>Il n&apos;y a pas de filtre enregistré &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--filter, at character %1: %2</source>
        <translation>--filter, au caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The body is changed and the signature is the old one: whoever verifies it refuses this.</source>
        <translation>Le corps est modifié et la signature est l&apos;ancienne&#xa0;: quiconque la vérifie refusera ceci.</translation>
    </message>
    <message>
        <source>There is none of the kind of exchange %1 before it.</source>
        <translation>Aucun échange du même type ne précède l&apos;échange %1.</translation>
    </message>
    <message>
        <source>They are the same, byte for byte.</source>
        <translation>Ils sont identiques, octet pour octet.</translation>
    </message>
    <message>
        <source>%1: the same values, written otherwise (order, blanks or escapes). A signature over the bytes breaks.</source>
        <translation>%1&#xa0;: mêmes valeurs, écrites autrement (ordre, espaces ou échappements). Une signature portant sur les octets est rompue.</translation>
    </message>
    <message>
        <source>There are more differences than these.</source>
        <translation>Il y a d&apos;autres différences que celles-ci.</translation>
    </message>
    <message>
        <source>Only a call of HighLevel&apos;s API can be written with its SDK.</source>
        <translation>Seul un appel de l&apos;API de HighLevel peut être écrit avec son SDK.</translation>
    </message>
    <message>
        <source>There are more exchanges than these.</source>
        <translation>Il y a d&apos;autres échanges que ceux-ci.</translation>
    </message>
    <message>
        <source>This exchange is about no message: what follows is of the same run.</source>
        <translation>Cet échange ne concerne aucun message&#xa0;: ce qui suit provient de la même exécution.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) would go.</source>
        <translation>
            <numerusform>%Ln échange serait supprimé.</numerusform>
            <numerusform>%Ln échanges seraient supprimés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) removed.</source>
        <translation>
            <numerusform>%Ln échange supprimé.</numerusform>
            <numerusform>%Ln échanges supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1.</source>
        <translation>Les réglages ne peuvent pas être enregistrés dans %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Limits: size %1, exchanges %2, age %3. The oldest go first; what is pinned stays.</source>
        <translation>Limites&#xa0;: taille %1, échanges %2, âge %3. Les plus anciens partent d&apos;abord&#xa0;; ce qui est épinglé reste.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 Mo</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 est intact.</translation>
    </message>
    <message>
        <source>%1. Export what can be read (history export), then set the file aside or bring back a copy of it.</source>
        <translation>%1. Exportez ce qui peut être lu (history export), puis mettez le fichier de côté ou restaurez-en une copie.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) taken in.</source>
        <translation>
            <numerusform>%Ln échange importé.</numerusform>
            <numerusform>%Ln échanges importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) were no exchange, the first: %1.</source>
        <translation>
            <numerusform>%Ln élément n&apos;était pas un échange, le premier&#xa0;: %1.</numerusform>
            <numerusform>%Ln éléments n&apos;étaient pas des échanges, le premier&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the whole history</source>
        <translation>Lecture de tout l&apos;historique</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is kept.</source>
        <translation>Le filtre &quot;%1&quot; est enregistré.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is forgotten.</source>
        <translation>Le filtre &quot;%1&quot; est oublié.</translation>
    </message>
    <message>
        <source>There is no backup of %1.</source>
        <translation>Il n’y a aucune sauvegarde de %1.</translation>
    </message>
    <message>
        <source>%1 is in place. What was there is kept as %2.</source>
        <translation>%1 est en place. Ce qui s’y trouvait est conservé sous %2.</translation>
    </message>
    <message>
        <source>Comparing two histories</source>
        <translation>Comparaison de deux historiques</translation>
    </message>
    <message>
        <source>%1 the same in both, %2 answered differently, %3 only in the first, %4 only in the second.</source>
        <translation>%1 identiques dans les deux, %2 avec une autre réponse, %3 seulement dans le premier, %4 seulement dans le second.</translation>
    </message>
    <message numerus="yes">
        <source>%n like this, up to exchange %1</source>
        <extracomment>Behind a line that stands for several exchanges; %1 is the id of the last.</extracomment>
        <translation>
            <numerusform>%n ainsi, jusqu&apos;à l&apos;échange %1</numerusform>
            <numerusform>%n ainsi, jusqu&apos;à l&apos;échange %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln était déjà là.</numerusform>
            <numerusform>%Ln étaient déjà là.</numerusform>
        </translation>
    </message>
    <message>
        <source>The body had no &quot;%1&quot;; did you mean &quot;%2&quot;? It is sent all the same.</source>
        <translation>Le corps n&apos;avait pas « %1 » ; vouliez-vous dire « %2 » ? Il est envoyé tout de même.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::InboundCommand</name>
    <message>
        <source>Stored: message %1.</source>
        <translation>Stocké&#xa0;: message %1.</translation>
    </message>
    <message>
        <source>Accepted: message %1. It could not be read back: %2</source>
        <translation>Accepté&#xa0;: message %1. Il n&apos;a pas pu être relu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Sent as type %1: %2.</source>
        <translation>Envoyé avec le type %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Add an inbound message to location %1.</source>
        <translation>Ajouter un message entrant au sous-compte %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::InitCommand</name>
    <message>
        <source>Written: %1. Every key in it is explained; take the # away from those you want.</source>
        <translation>Écrit&#xa0;: %1. Chaque clé y est expliquée&#xa0;; retirez le # devant celles que vous voulez.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::InstallsCommand</name>
    <message numerus="yes">
        <source>%n location(s).</source>
        <translation>
            <numerusform>%n sous-compte.</numerusform>
            <numerusform>%n sous-comptes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with a token, %2 failed.</source>
        <translation>%1 avec un jeton, %2 en échec.</translation>
    </message>
    <message>
        <source>%1 broken, %2 to do, %3 unknown, %4 ready, %5 not installed.</source>
        <translation>%1 en panne, %2 à faire, %3 inconnus, %4 prêts, %5 non installés.</translation>
    </message>
    <message>
        <source>  Next: %1</source>
        <translation>  Suite&#xa0;: %1</translation>
    </message>
    <message>
        <source>No providers are known: add them with &quot;linesman-cli providers add&quot; or import them.</source>
        <translation>Aucun fournisseur connu&#xa0;: ajoutez-en avec &quot;linesman-cli providers add&quot; ou importez-les.</translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>Rien n&apos;a été vérifié.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>The rate limit is reached: going on in %n s.</source>
        <translation>
            <numerusform>La limite de débit est atteinte&#xa0;: reprise dans %n s.</numerusform>
            <numerusform>La limite de débit est atteinte&#xa0;: reprise dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking HighLevel</source>
        <translation>Interrogation de HighLevel</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::LineTest</name>
    <message>
        <source>Report: %1</source>
        <translation>Rapport&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::LineTestDrills</name>
    <message>
        <source>The drills %1.</source>
        <translation>Les exercices %1.</translation>
    </message>
    <message>
        <source>Not tested: %1</source>
        <translation>Non testé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::LineTestProgress</name>
    <message>
        <source>Testing</source>
        <translation>Test</translation>
    </message>
    <message>
        <source>Line test of the built-in reference bridge, emulator %1, profile %2</source>
        <translation>Test de ligne de la passerelle de référence intégrée, émulateur %1, profil %2</translation>
    </message>
    <message>
        <source>Line test of %1, emulator %2, profile %3</source>
        <translation>Test de ligne de %1, émulateur %2, profil %3</translation>
    </message>
    <message>
        <source>%1 %2  </source>
        <translation>%1 %2  </translation>
    </message>
    <message>
        <source>%1 FAILED after %2  </source>
        <translation>%1 en ÉCHEC après %2  </translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>    Exchanges %1; see them with: linesman-cli history show ID</source>
        <translation>    Échanges %1&#xa0;; pour les voir&#xa0;: linesman-cli history show ID</translation>
    </message>
    <message>
        <source>%1, hop %2, %3</source>
        <translation>%1, étape %2, %3</translation>
    </message>
    <message>
        <source>%1, check %2 FAILED</source>
        <translation>%1, vérification %2 en ÉCHEC</translation>
    </message>
    <message>
        <source>%1, check %2, warning</source>
        <translation>%1, vérification %2, avertissement</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Not tested: %1</source>
        <translation>Non testé&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ListenCommand</name>
    <message>
        <source>The command ended with status %1 for capture %2.</source>
        <translation>La commande s&apos;est terminée avec le statut %1 pour la capture %2.</translation>
    </message>
    <message>
        <source>The command could not be run for capture %1: %2.</source>
        <translation>La commande n&apos;a pas pu être lancée pour la capture %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The command cannot keep up with the captures; from now on it is not run for all of them.</source>
        <translation>La commande ne suit pas le rythme des captures&#xa0;; désormais elle n&apos;est plus lancée pour toutes.</translation>
    </message>
    <message>
        <source>Capture %1 waits: %2. Type &quot;answer %1 STATUS&quot;, &quot;forward %1 URL&quot; or &quot;go %1&quot;.</source>
        <translation>La capture %1 attend&#xa0;: %2. Tapez &quot;answer %1 STATUS&quot;, &quot;forward %1 URL&quot; ou &quot;go %1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood: answer CAPTURE STATUS [BODY], forward CAPTURE URL [BODY], go CAPTURE.</source>
        <translation>&quot;%1&quot; n&apos;est pas compris&#xa0;: answer CAPTURE STATUS [BODY], forward CAPTURE URL [BODY], go CAPTURE.</translation>
    </message>
    <message>
        <source>Capture %1 does not wait.</source>
        <translation>La capture %1 n&apos;attend pas.</translation>
    </message>
    <message>
        <source>Listening at %1, keeping everything in %2. Stop with Ctrl+C.</source>
        <translation>Écoute sur %1, tout est conservé dans %2. Arrêtez avec Ctrl+C.</translation>
    </message>
    <message>
        <source>Warning: this address can be reached from other machines, and anyone who reaches it fills your history. Use a tunnel to the loopback address where you can.</source>
        <translation>Avertissement&#xa0;: cette adresse est accessible depuis d&apos;autres machines, et quiconque y accède remplit votre historique. Utilisez si possible un tunnel vers l&apos;adresse de bouclage.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln capture(s) not shown: they came faster than they were read. History has them.</source>
        <translation>
            <numerusform>%Ln capture non affichée&#xa0;: elle est arrivée plus vite qu&apos;elle n&apos;a été lue. Elle est dans l&apos;historique.</numerusform>
            <numerusform>%Ln captures non affichées&#xa0;: elles sont arrivées plus vite qu&apos;elles n&apos;ont été lues. Elles sont dans l&apos;historique.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln capture(s).</source>
        <translation>
            <numerusform>Arrêté après %Ln capture.</numerusform>
            <numerusform>Arrêté après %Ln captures.</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise than the facts say: %1</source>
        <translation>Différent de ce que disent les faits&#xa0;: %1</translation>
    </message>
    <message>
        <source>Captures are kept again.</source>
        <translation>Les captures sont de nouveau conservées.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address is known. Put it in these two places of HighLevel&apos;s portal: Conversation Providers, Delivery URL: %1/delivery and Webhooks: %1/events</source>
        <translation>L&apos;adresse du tunnel est connue. Mettez-la à ces deux endroits du portail de HighLevel&#xa0;: Conversation Providers, Delivery URL: %1/delivery et Webhooks: %1/events</translation>
    </message>
    <message>
        <source>The tunnel reaches the listener.</source>
        <translation>Le tunnel atteint le récepteur.</translation>
    </message>
    <message>
        <source>The tunnel does not reach the listener: %1.</source>
        <translation>Le tunnel n&apos;atteint pas le récepteur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The tunnel is gone: %1.</source>
        <translation>Le tunnel a disparu&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address changed from %1 to %2: what the portal has leads nowhere now.</source>
        <translation>L&apos;adresse du tunnel est passée de %1 à %2&#xa0;: ce que contient le portail ne mène plus nulle part.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::MessageOptions</name>
    <message>
        <source>What it means: %1</source>
        <translation>Signification&#xa0;: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>Que faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::Progress</name>
    <message>
        <source>%1: %2 s</source>
        <extracomment>%1 is what goes on, such as &quot;Exporting&quot;.</extracomment>
        <translation>%1&#xa0;: %2 s</translation>
    </message>
    <message>
        <source>%1: %2 of %3, %4 s</source>
        <translation>%1&#xa0;: %2 sur %3, %4 s</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ProvidersCommand</name>
    <message>
        <source>No providers yet: &quot;providers add&quot; or &quot;providers import&quot; enters them.</source>
        <translation>Aucun fournisseur&#xa0;: &quot;providers add&quot; ou &quot;providers import&quot; permettent d&apos;en saisir.</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) imported.</source>
        <translation>
            <numerusform>%n fournisseur importé.</numerusform>
            <numerusform>%n fournisseurs importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s), nothing wrong.</source>
        <translation>
            <numerusform>%n fournisseur, aucun problème.</numerusform>
            <numerusform>%n fournisseurs, aucun problème.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Conservé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Removed here: %1. In HighLevel nothing changed.</source>
        <translation>Supprimé ici&#xa0;: %1. Rien n&apos;a changé dans HighLevel.</translation>
    </message>
    <message>
        <source>HighLevel calls it &quot;%1&quot;.</source>
        <translation>HighLevel l&apos;appelle &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Inbound type %1, conversationProviderId required.</source>
        <extracomment>%1 is one or several values of &quot;type&quot;.</extracomment>
        <translation>Type entrant %1, conversationProviderId requis.</translation>
    </message>
    <message>
        <source>Inbound type %1, conversationProviderId not needed.</source>
        <translation>Type entrant %1, conversationProviderId inutile.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ReadinessCommand</name>
    <message>
        <source>Do: %1</source>
        <translation>À faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do: %1 (%2)</source>
        <translation>À faire&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 passed, %3 warned, %4 failed, %5 skipped</source>
        <translation>%1&#xa0;: %2 réussies, %3 avec avertissement, %4 en échec, %5 ignorées</translation>
    </message>
    <message>
        <source>Not tested: %1</source>
        <translation>Non testé&#xa0;: %1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Rapport&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::RehearseCommand</name>
    <message>
        <source>%1 locations passed, %2 failed.</source>
        <translation>%1 sous-comptes réussis, %2 en échec.</translation>
    </message>
    <message>
        <source>  Next: %1</source>
        <translation>  Suite&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::RequestLines</name>
    <message numerus="yes">
        <source>%Ln request(s) not shown: they came faster than they were read.</source>
        <translation>
            <numerusform>%Ln requête non affichée&#xa0;: elle est arrivée plus vite qu&apos;elle n&apos;a été lue.</numerusform>
            <numerusform>%Ln requêtes non affichées&#xa0;: elles sont arrivées plus vite qu&apos;elles n&apos;ont été lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <extracomment>A delivery of the emulator&apos;s; %1 is which attempt it was.</extracomment>
        <translation>tentative %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::SnippetCommand</name>
    <message>
        <source>First: %1</source>
        <translation>D&apos;abord&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::StatusCommand</name>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 est %2.</translation>
    </message>
    <message numerus="yes">
        <source>Too early: HighLevel does not know the message as the provider&apos;s yet. Trying again in %Ln s.</source>
        <translation>
            <numerusform>Trop tôt&#xa0;: HighLevel ne reconnaît pas encore le message comme celui du fournisseur. Nouvel essai dans %Ln s.</numerusform>
            <numerusform>Trop tôt&#xa0;: HighLevel ne reconnaît pas encore le message comme celui du fournisseur. Nouvel essai dans %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>Rien n&apos;est bloqué.</translation>
    </message>
    <message>
        <source>There may be more: the look stopped at its limit.</source>
        <translation>Il peut y en avoir d&apos;autres&#xa0;: la recherche s&apos;est arrêtée à sa limite.</translation>
    </message>
    <message>
        <source>Update the status of message %1.</source>
        <translation>Mettre à jour le statut du message %1.</translation>
    </message>
    <message>
        <source>Update the status of e-mail %1.</source>
        <translation>Mettre à jour le statut de l&apos;e-mail %1.</translation>
    </message>
    <message numerus="yes">
        <source>Update the status of %Ln message(s).</source>
        <translation>
            <numerusform>Mettre à jour le statut de %Ln message.</numerusform>
            <numerusform>Mettre à jour le statut de %Ln messages.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::Terminal</name>
    <message>
        <source>Nobody reads the pipe %1 yet: waiting, until Ctrl+C.</source>
        <translation>Personne ne lit encore le tube %1&#xa0;: en attente, jusqu&apos;à Ctrl+C.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ThreadCommand</name>
    <message>
        <source>No conversation matches.</source>
        <translation>Aucune conversation ne correspond.</translation>
    </message>
    <message>
        <source>No message yet.</source>
        <translation>Aucun message pour l&apos;instant.</translation>
    </message>
    <message>
        <source>Following; stop with Ctrl+C.</source>
        <translation>Suivi en cours&#xa0;; arrêtez avec Ctrl+C.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::TokenCommand</name>
    <message>
        <source>No tokens yet. &quot;linesman-cli connect&quot; gets one.</source>
        <translation>Aucun jeton. &quot;linesman-cli connect&quot; en obtient un.</translation>
    </message>
    <message>
        <source>Forgotten: %1 %2</source>
        <extracomment>%1 is Location or Company, %2 an id.</extracomment>
        <translation>Oublié&#xa0;: %1 %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::TokenWatch</name>
    <message>
        <source>%1 %2: good until %3, to be refreshed at %4.</source>
        <extracomment>%1 is Location or Company, %2 an id, %3 and %4 are times.</extracomment>
        <translation>%1 %2&#xa0;: valable jusqu&apos;à %3, sera renouvelé à %4.</translation>
    </message>
    <message>
        <source>%1 %2: refreshed to generation %3 in %4 ms.</source>
        <extracomment>%1 is Location or Company, %2 an id, %3 a number that counts refreshes, %4 a duration in ms.</extracomment>
        <translation>%1 %2&#xa0;: renouvelé, génération %3, en %4 ms.</translation>
    </message>
    <message>
        <source>%1 %2: the refresh failed.</source>
        <translation>%1 %2&#xa0;: le renouvellement a échoué.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %Ln second(s).</source>
        <translation>
            <numerusform>Nouvel essai dans %Ln seconde.</numerusform>
            <numerusform>Nouvel essai dans %Ln secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not tried again: that would fail the same way.</source>
        <translation>Pas de nouvel essai&#xa0;: il échouerait de la même façon.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::UploadCommand</name>
    <message numerus="yes">
        <source>Upload %Ln file(s) to location %1.</source>
        <translation>
            <numerusform>Téléverser %Ln fichier vers le sous-compte %1.</numerusform>
            <numerusform>Téléverser %Ln fichiers vers le sous-compte %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::Watch</name>
    <message>
        <source>Runs again when the endpoint comes back or a watched file changes. Stop with Ctrl+C.</source>
        <translation>Relancé quand l&apos;endpoint revient ou qu&apos;un fichier surveillé change. Arrêtez avec Ctrl+C.</translation>
    </message>
    <message>
        <source>The endpoint is back: once more.</source>
        <translation>L&apos;endpoint est revenu&#xa0;: encore une fois.</translation>
    </message>
    <message>
        <source>%1 changed: once more.</source>
        <translation>%1 a changé&#xa0;: encore une fois.</translation>
    </message>
</context>
<context>
    <name>Linesman::DataDirectory</name>
    <message>
        <source>Name another with --data-dir or LINESMAN_DATA_DIR, or check the disk and the permissions.</source>
        <translation>Indiquez-en un autre avec --data-dir ou LINESMAN_DATA_DIR, ou vérifiez le disque et les droits.</translation>
    </message>
</context>
<context>
    <name>Linesman::Doctor</name>
    <message>
        <source>A connection: make one in Connect, or by &quot;linesman-cli connect&quot;.</source>
        <translation>Une connexion&#xa0;: créez-en une dans Connexion, ou avec &quot;linesman-cli connect&quot;.</translation>
    </message>
    <message>
        <source>Tokens: authorize the app in Connect, or by &quot;linesman-cli connect&quot;.</source>
        <translation>Jetons&#xa0;: autorisez l&apos;app dans Connexion, ou avec &quot;linesman-cli connect&quot;.</translation>
    </message>
    <message>
        <source>The app&apos;s providers: enter them in Providers, or by &quot;linesman-cli providers add&quot;.</source>
        <translation>Les fournisseurs de l&apos;app&#xa0;: saisissez-les dans Fournisseurs, ou avec &quot;linesman-cli providers add&quot;.</translation>
    </message>
    <message>
        <source>The locations: list and look in Providers, or by &quot;linesman-cli installs check&quot;.</source>
        <translation>Les sous-comptes&#xa0;: listez-les et consultez-les dans Fournisseurs, ou avec &quot;linesman-cli installs check&quot;.</translation>
    </message>
    <message>
        <source>Webhooks: let the Listener receive some, or &quot;linesman-cli listen&quot;.</source>
        <translation>Webhooks&#xa0;: laissez le récepteur en recevoir, ou &quot;linesman-cli listen&quot;.</translation>
    </message>
    <message>
        <source>Calls of the API: use Messages, or let your bridge speak to the emulator.</source>
        <translation>Appels de l&apos;API&#xa0;: utilisez Messages, ou laissez votre passerelle parler à l&apos;émulateur.</translation>
    </message>
    <message>
        <source>A test of the endpoint: the signature lab in Simulator, or &quot;linesman-cli deliver --variant all&quot;.</source>
        <translation>Un test de l&apos;endpoint&#xa0;: le labo de signatures du Simulateur, ou &quot;linesman-cli deliver --variant all&quot;.</translation>
    </message>
</context>
<context>
    <name>Linesman::Doctor::Explained</name>
    <message>
        <source>Send again: once, with a refreshed token.</source>
        <translation>Renvoyer&#xa0;: une fois, avec un jeton renouvelé.</translation>
    </message>
    <message>
        <source>Send again: later, unchanged.</source>
        <translation>Renvoyer&#xa0;: plus tard, sans changement.</translation>
    </message>
    <message>
        <source>Send again: no, it fails the same way until something is changed.</source>
        <translation>Renvoyer&#xa0;: non, l&apos;échec sera le même tant que rien n&apos;est changé.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Suite&#xa0;: %1</translation>
    </message>
    <message>
        <source>Finding: %1, %2</source>
        <translation>Constat&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Doctor::Report</name>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Avertissement</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>last %1</source>
        <translation>dernier %1</translation>
    </message>
    <message>
        <source>muted: %1</source>
        <translation>en sourdine&#xa0;: %1</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Suite&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found (%2 new, %3 muted), %4 looked for, %5 could not be looked for.</source>
        <translation>%1 trouvés (%2 nouveaux, %3 en sourdine), %4 recherchés, %5 n&apos;ont pas pu être recherchés.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at the last %n day(s) of history.</source>
        <translation>
            <numerusform>Le dernier %n jour d&apos;historique a été examiné.</numerusform>
            <numerusform>Les %n derniers jours d&apos;historique ont été examinés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at the newest exchanges of the last %n day(s) of history; there are more.</source>
        <translation>
            <numerusform>Les échanges les plus récents du dernier %n jour d&apos;historique ont été examinés&#xa0;; il y en a d&apos;autres.</numerusform>
            <numerusform>Les échanges les plus récents des %n derniers jours d&apos;historique ont été examinés&#xa0;; il y en a d&apos;autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Doctor for %1</source>
        <translation>Diagnostic de %1</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Rien n&apos;a été trouvé.</translation>
    </message>
    <message>
        <source>What could not be looked for</source>
        <translation>Ce qui n&apos;a pas pu être recherché</translation>
    </message>
    <message>
        <source>new</source>
        <translation>nouveau</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are muted.</source>
        <translation>
            <numerusform>%n constat est en sourdine.</numerusform>
            <numerusform>%n constats sont en sourdine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked for (%1): %2</source>
        <translation>Non recherché (%1)&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Doctor::StaffReport</name>
    <message>
        <source>the developer of the app</source>
        <translation>le développeur de l&apos;app</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>the owner of the agency</source>
        <translation>le propriétaire de l&apos;agence</translation>
    </message>
    <message>
        <source>Open the sub-account again: Agency view &gt; Sub-Accounts, or renew its plan.</source>
        <translation>Rouvrez le sous-compte&#xa0;: Agency view &gt; Sub-Accounts, ou renouvelez son abonnement.</translation>
    </message>
    <message>
        <source>The sub-account %1 is paused or its plan has lapsed, so nothing can be sent from it.</source>
        <translation>Le sous-compte %1 est suspendu ou son abonnement a expiré, donc rien ne peut en être envoyé.</translation>
    </message>
    <message>
        <source>Look at the bridge and at this location&apos;s token.</source>
        <translation>Examinez la passerelle et le jeton de ce sous-compte.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>En ordre</translation>
    </message>
    <message>
        <source>Not fine</source>
        <translation>Pas en ordre</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Qui&#xa0;:</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>Quoi&#xa0;:</translation>
    </message>
    <message>
        <source>Messaging in the locations of %1</source>
        <translation>Messagerie dans les sous-comptes de %1</translation>
    </message>
    <message>
        <source>%1 fine, %2 not.</source>
        <translation>%1 en ordre, %2 non.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu&apos;il faut faire</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Rien.</translation>
    </message>
    <message>
        <source>What is fine</source>
        <translation>Ce qui est en ordre</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::Api</name>
    <message>
        <source>Token expired</source>
        <translation>Jeton expiré</translation>
    </message>
    <message>
        <source>An access token lives a day; the first call after that is answered 401.</source>
        <translation>Un jeton d&apos;accès vit un jour&#xa0;; le premier appel suivant reçoit 401.</translation>
    </message>
    <message>
        <source>On a 401 refresh the token once, keep both new tokens, and repeat the call.</source>
        <translation>Sur un 401, renouvelez le jeton une fois, conservez les deux nouveaux jetons et répétez l&apos;appel.</translation>
    </message>
    <message>
        <source>Refresh race</source>
        <translation>Course au renouvellement</translation>
    </message>
    <message>
        <source>When a token expires under load, many calls get a 401 at the same moment.</source>
        <translation>Quand un jeton expire sous charge, de nombreux appels reçoivent un 401 au même moment.</translation>
    </message>
    <message>
        <source>Refresh once for each location: whoever comes meanwhile waits for that refresh and takes its token.</source>
        <translation>Renouvelez une seule fois par sous-compte&#xa0;: qui arrive entre-temps attend ce renouvellement et prend son jeton.</translation>
    </message>
    <message>
        <source>Answer to a refresh lost</source>
        <translation>Réponse de renouvellement perdue</translation>
    </message>
    <message>
        <source>The connection breaks while a refresh is answered: was the refresh token used up?</source>
        <translation>La connexion se rompt pendant la réponse à un renouvellement&#xa0;: le refresh token a-t-il été consommé&#xa0;?</translation>
    </message>
    <message>
        <source>Repeat the refresh with the same refresh token at once: HighLevel takes it for 30 seconds more.</source>
        <translation>Répétez aussitôt le renouvellement avec le même refresh token&#xa0;: HighLevel l&apos;accepte encore 30 secondes.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de débit</translation>
    </message>
    <message>
        <source>Over 100 calls in ten seconds HighLevel answers 429.</source>
        <translation>Au-delà de 100 appels en dix secondes, HighLevel répond 429.</translation>
    </message>
    <message>
        <source>Wait and try again, with growing pauses; let X-RateLimit-Remaining slow you down before.</source>
        <translation>Attendez et réessayez, avec des pauses croissantes&#xa0;; laissez X-RateLimit-Remaining vous ralentir avant.</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>Limite quotidienne</translation>
    </message>
    <message>
        <source>After 200,000 calls in a day every call is answered 429 until the day is over.</source>
        <translation>Après 200 000 appels en un jour, tout appel reçoit 429 jusqu&apos;à la fin du jour.</translation>
    </message>
    <message>
        <source>Pauses must grow to minutes; keep what waits, and do not count a call as done before it is.</source>
        <translation>Les pauses doivent atteindre plusieurs minutes&#xa0;; gardez ce qui attend, et ne comptez pas un appel comme fait avant qu&apos;il le soit.</translation>
    </message>
    <message>
        <source>Scope missing</source>
        <translation>Scope manquant</translation>
    </message>
    <message>
        <source>A call without its scope is answered 401, whatever token is used.</source>
        <translation>Un appel sans son scope reçoit 401, quel que soit le jeton.</translation>
    </message>
    <message>
        <source>Read the message: no refresh helps. Stop, tell somebody, and ask for the scope with a new install.</source>
        <translation>Lisez le message&#xa0;: aucun renouvellement n&apos;aide. Arrêtez, prévenez quelqu&apos;un et demandez le scope avec une nouvelle installation.</translation>
    </message>
    <message>
        <source>Wrong class of token</source>
        <translation>Mauvaise classe de jeton</translation>
    </message>
    <message>
        <source>An agency&apos;s token at a location&apos;s endpoint is answered 403: The token does not have access to this location.</source>
        <translation>Un jeton d&apos;agence sur un endpoint de sous-compte reçoit la réponse 403&#xa0;: The token does not have access to this location.</translation>
    </message>
    <message>
        <source>Mint a token for the location and use that; do not repeat the call with the same one.</source>
        <translation>Générez un jeton pour le sous-compte et utilisez-le&#xa0;; ne répétez pas l&apos;appel avec le même.</translation>
    </message>
    <message>
        <source>Location not active</source>
        <translation>Sous-compte inactif</translation>
    </message>
    <message>
        <source>An agency may pause a sub-account: its calls are refused meanwhile.</source>
        <translation>Une agence peut suspendre un sous-compte&#xa0;: entre-temps, ses appels sont refusés.</translation>
    </message>
    <message>
        <source>Keep what waits, try again after minutes, and go on when the location is back.</source>
        <translation>Conservez ce qui attend, réessayez après quelques minutes et reprenez quand le sous-compte est de retour.</translation>
    </message>
    <message>
        <source>Contact merged</source>
        <translation>Contact fusionné</translation>
    </message>
    <message>
        <source>The contact may be gone when you answer: merged into another, or deleted.</source>
        <translation>Le contact peut avoir disparu quand vous répondez&#xa0;: fusionné avec un autre, ou supprimé.</translation>
    </message>
    <message>
        <source>On &quot;contact not found&quot; look the contact up by phone or e-mail, or drop the reply; do not repeat it.</source>
        <translation>Sur &quot;contact not found&quot;, cherchez le contact par téléphone ou e-mail, ou abandonnez la réponse&#xa0;; ne la répétez pas.</translation>
    </message>
    <message>
        <source>Provider no longer selected</source>
        <translation>Fournisseur désélectionné</translation>
    </message>
    <message>
        <source>Somebody selects another provider while your delivery is on its way.</source>
        <translation>Quelqu&apos;un sélectionne un autre fournisseur pendant que votre livraison est en route.</translation>
    </message>
    <message>
        <source>Report the status all the same, once; a refusal is final and no reason to stop.</source>
        <translation>Signalez quand même le statut, une fois&#xa0;; un refus est définitif et n&apos;est pas une raison de s&apos;arrêter.</translation>
    </message>
    <message>
        <source>201 with an empty body</source>
        <translation>201 avec un corps vide</translation>
    </message>
    <message>
        <source>HighLevel has answered 201 and stored nothing (issue 70).</source>
        <translation>Il est arrivé que HighLevel réponde 201 sans rien stocker (issue 70).</translation>
    </message>
    <message>
        <source>Do not read a field of an answer that may be empty; look whether there is a messageId.</source>
        <translation>Ne lisez pas un champ d&apos;une réponse qui peut être vide&#xa0;; vérifiez qu&apos;il y a un messageId.</translation>
    </message>
    <message>
        <source>HighLevel answers %1 for a while</source>
        <translation>HighLevel répond %1 un moment</translation>
    </message>
    <message>
        <source>HighLevel&apos;s API may answer %1 for a minute while deliveries go on coming.</source>
        <translation>L&apos;API de HighLevel peut répondre %1 pendant une minute alors que les livraisons continuent d&apos;arriver.</translation>
    </message>
    <message>
        <source>Keep statuses and replies in a queue and repeat them with growing pauses.</source>
        <translation>Gardez les statuts et les réponses dans une file et répétez-les avec des pauses croissantes.</translation>
    </message>
    <message>
        <source>Install storm</source>
        <translation>Tempête d&apos;installations</translation>
    </message>
    <message>
        <source>An agency installs for all its locations: many INSTALL events at once, some before the sign-in ended, those of future locations without userId and companyId.</source>
        <translation>Une agence installe pour tous ses sous-comptes&#xa0;: beaucoup d&apos;événements INSTALL à la fois, certains avant la fin de la connexion, ceux des futurs sous-comptes sans userId ni companyId.</translation>
    </message>
    <message>
        <source>Answer 200 at once, mint tokens from a queue within the rate limit, and take what is missing for null.</source>
        <translation>Répondez 200 aussitôt, générez les jetons depuis une file dans la limite de débit, et traitez ce qui manque comme null.</translation>
    </message>
    <message>
        <source>No status ever arrived: the message would stay pending forever.</source>
        <translation>Aucun statut n&apos;est jamais arrivé&#xa0;: le message resterait en attente pour toujours.</translation>
    </message>
    <message>
        <source>The token was refreshed several times for one expiry.</source>
        <translation>Le jeton a été renouvelé plusieurs fois pour une seule expiration.</translation>
    </message>
    <message>
        <source>The token was not refreshed.</source>
        <translation>Le jeton n&apos;a pas été renouvelé.</translation>
    </message>
    <message>
        <source>A call that cannot succeed is repeated without a pause.</source>
        <translation>Un appel qui ne peut pas réussir est répété sans pause.</translation>
    </message>
    <message>
        <source>After it, a plain message is not handled any more.</source>
        <translation>Ensuite, un message simple n&apos;est plus traité.</translation>
    </message>
    <message>
        <source>Not every INSTALL event was answered 2xx.</source>
        <translation>Tous les événements INSTALL n&apos;ont pas reçu de réponse 2xx.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::Attachments</name>
    <message>
        <source>Attachment comes slowly</source>
        <translation>Pièce jointe lente</translation>
    </message>
    <message>
        <source>A file&apos;s server may take seconds; the answer to the delivery must not.</source>
        <translation>Le serveur d&apos;un fichier peut prendre des secondes&#xa0;; la réponse à la livraison, non.</translation>
    </message>
    <message>
        <source>Answer first; fetch files from a queue, with a limit of time.</source>
        <translation>Répondez d&apos;abord&#xa0;; récupérez les fichiers depuis une file, avec un délai limite.</translation>
    </message>
    <message>
        <source>Attachment is missing</source>
        <translation>Pièce jointe absente</translation>
    </message>
    <message>
        <source>A file may be gone when you fetch it: its address answers 404.</source>
        <translation>Un fichier peut avoir disparu quand vous le récupérez&#xa0;: son adresse répond 404.</translation>
    </message>
    <message>
        <source>Send the text without it or report the message as failed, with the reason in error.</source>
        <translation>Envoyez le texte sans lui, ou signalez l&apos;échec du message, avec la raison dans error.</translation>
    </message>
    <message>
        <source>Attachment is huge</source>
        <translation>Pièce jointe énorme</translation>
    </message>
    <message>
        <source>A file may be larger than your carrier takes, and than the memory that you meant for it.</source>
        <translation>Un fichier peut dépasser ce que votre opérateur accepte, et la mémoire que vous lui réserviez.</translation>
    </message>
    <message>
        <source>Look at Content-Length first, stop reading at your limit, and report the message as failed.</source>
        <translation>Regardez d&apos;abord Content-Length, cessez de lire à votre limite et signalez l&apos;échec du message.</translation>
    </message>
    <message>
        <source>Attachment of another type</source>
        <translation>Pièce jointe d&apos;un autre type</translation>
    </message>
    <message>
        <source>An address that ends in .png may answer a page: storage asks for a sign-in when its link has expired.</source>
        <translation>Une adresse qui finit par .png peut répondre une page&#xa0;: le stockage demande une connexion quand son lien a expiré.</translation>
    </message>
    <message>
        <source>Go by Content-Type and the first bytes, not by the ending; report the message as failed.</source>
        <translation>Fiez-vous à Content-Type et aux premiers octets, pas à l&apos;extension&#xa0;; signalez l&apos;échec du message.</translation>
    </message>
    <message>
        <source>The message stays pending forever: it is neither sent nor reported as failed.</source>
        <translation>Le message reste en attente pour toujours&#xa0;: il n&apos;est ni envoyé ni signalé en échec.</translation>
    </message>
    <message>
        <source>The delivery was answered only after the file had come.</source>
        <translation>La livraison n&apos;a reçu de réponse qu&apos;après l&apos;arrivée du fichier.</translation>
    </message>
    <message>
        <source>After it, a plain message is not handled any more.</source>
        <translation>Ensuite, un message simple n&apos;est plus traité.</translation>
    </message>
    <message>
        <source>Attachment without a text</source>
        <translation>Pièce jointe sans texte</translation>
    </message>
    <message>
        <source>An agent may send a picture alone: message is empty then, or is not there at all.</source>
        <translation>Un agent peut envoyer une image seule : message est alors vide ou absent.</translation>
    </message>
    <message>
        <source>Take a message for empty only when it has neither a text nor attachments.</source>
        <translation>Ne tenez un message pour vide que s&apos;il n&apos;a ni texte ni pièces jointes.</translation>
    </message>
    <message>
        <source>A delivery without a text was not answered 2xx.</source>
        <translation>Une livraison sans texte n&apos;a pas reçu de réponse 2xx.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::Delivery</name>
    <message>
        <source>Status race</source>
        <translation>Statut trop précoce</translation>
    </message>
    <message>
        <source>A status that is reported within about five seconds of the delivery is refused: 403, No conversation provider found for this message.</source>
        <translation>Un statut signalé moins de cinq secondes environ après la livraison est refusé&#xa0;: 403, No conversation provider found for this message.</translation>
    </message>
    <message>
        <source>Retry a 403 with growing pauses for about 30 seconds; do not refresh the token for it.</source>
        <translation>Réessayez un 403 avec des pauses croissantes pendant environ 30 secondes&#xa0;; ne renouvelez pas le jeton pour cela.</translation>
    </message>
    <message>
        <source>Delivered twice</source>
        <translation>Livré deux fois</translation>
    </message>
    <message>
        <source>HighLevel delivers again what it saw no answer to.</source>
        <translation>HighLevel livre à nouveau ce dont il n&apos;a pas vu la réponse.</translation>
    </message>
    <message>
        <source>Remember each messageId for at least three days, answer 200 to a known one and do nothing.</source>
        <translation>Retenez chaque messageId pendant au moins trois jours, répondez 200 à un messageId connu et ne faites rien.</translation>
    </message>
    <message>
        <source>Delivered twice at the same time</source>
        <translation>Livré deux fois en même temps</translation>
    </message>
    <message>
        <source>Two copies may arrive side by side, at two processes of your endpoint.</source>
        <translation>Deux copies peuvent arriver côte à côte, dans deux processus de votre endpoint.</translation>
    </message>
    <message>
        <source>Claim the messageId in one step (a unique key in the database, SET NX in Redis) before acting.</source>
        <translation>Réservez le messageId en une seule étape (clé unique dans la base de données, SET NX dans Redis) avant d&apos;agir.</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Réponse perdue</translation>
    </message>
    <message>
        <source>Your endpoint did the work, but its answer never arrived: a minute later the delivery comes again.</source>
        <translation>Votre endpoint a fait le travail, mais sa réponse n&apos;est jamais arrivée&#xa0;: une minute plus tard, la livraison revient.</translation>
    </message>
    <message>
        <source>Act once for each messageId, also after minutes and after a restart.</source>
        <translation>Agissez une seule fois pour chaque messageId, même après des minutes et après un redémarrage.</translation>
    </message>
    <message>
        <source>Answer too late</source>
        <translation>Réponse trop tardive</translation>
    </message>
    <message>
        <source>An answer after HighLevel&apos;s limit counts as none, and the delivery comes again.</source>
        <translation>Une réponse après la limite de HighLevel ne compte pas, et la livraison revient.</translation>
    </message>
    <message>
        <source>Answer 200 at once, work afterwards, and act once for each messageId.</source>
        <translation>Répondez 200 aussitôt, travaillez ensuite et agissez une seule fois pour chaque messageId.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Dans le désordre</translation>
    </message>
    <message>
        <source>No order of deliveries is promised: a later message may arrive first.</source>
        <translation>Aucun ordre de livraison n&apos;est promis&#xa0;: un message ultérieur peut arriver en premier.</translation>
    </message>
    <message>
        <source>Handle each message by itself; order by the date in the message where it matters.</source>
        <translation>Traitez chaque message pour lui-même&#xa0;; triez par la date du message là où c&apos;est important.</translation>
    </message>
    <message>
        <source>Retry button</source>
        <translation>Bouton Retry</translation>
    </message>
    <message>
        <source>An agent who presses Retry makes a new message with the same text and another id.</source>
        <translation>Un agent qui appuie sur Retry crée un nouveau message avec le même texte et un autre identifiant.</translation>
    </message>
    <message>
        <source>Tell duplicates by messageId alone, never by text, contact or time.</source>
        <translation>Reconnaissez les doublons par le messageId seul, jamais par le texte, le contact ou l&apos;heure.</translation>
    </message>
    <message>
        <source>Sixty messages at once</source>
        <translation>Soixante messages à la fois</translation>
    </message>
    <message>
        <source>A bulk action or workflow sends many messages within a second.</source>
        <translation>Une action en masse ou un workflow envoie beaucoup de messages en une seconde.</translation>
    </message>
    <message>
        <source>Queue deliveries and work them off within the rate limit of 100 calls in ten seconds; retry a 429.</source>
        <translation>Mettez les livraisons en file et traitez-les dans la limite de 100 appels en dix secondes&#xa0;; réessayez un 429.</translation>
    </message>
    <message>
        <source>The contact would have got the message more than once.</source>
        <translation>Le contact aurait reçu le message plus d&apos;une fois.</translation>
    </message>
    <message>
        <source>No status ever arrived: the message would stay pending forever.</source>
        <translation>Aucun statut n&apos;est jamais arrivé&#xa0;: le message resterait en attente pour toujours.</translation>
    </message>
    <message>
        <source>One of the messages got no status in the end.</source>
        <translation>L&apos;un des messages n&apos;a finalement reçu aucun statut.</translation>
    </message>
    <message>
        <source>The token was refreshed for a 403, which has nothing to do with it.</source>
        <translation>Le jeton a été renouvelé pour un 403, qui n&apos;a rien à voir avec lui.</translation>
    </message>
    <message>
        <source>The delivery that came again was not answered 2xx: HighLevel would go on repeating it.</source>
        <translation>La livraison arrivée de nouveau n&apos;a pas reçu de réponse 2xx : HighLevel continuerait de la répéter.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::DrillResult</name>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>annulé</translation>
    </message>
    <message>
        <source>Not restored: %1</source>
        <translation>Non rétabli&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::DrillRun</name>
    <message>
        <source>The endpoint did not take a plain delivery.</source>
        <translation>L&apos;endpoint n&apos;a pas accepté une livraison simple.</translation>
    </message>
    <message>
        <source>The endpoint reported no status for a plain message.</source>
        <translation>L&apos;endpoint n&apos;a signalé aucun statut pour un message simple.</translation>
    </message>
    <message>
        <source>The endpoint posted no reply to a plain message.</source>
        <translation>L&apos;endpoint n&apos;a publié aucune réponse à un message simple.</translation>
    </message>
    <message>
        <source>No address for app events was given (--app-events-to).</source>
        <translation>Aucune adresse pour les événements de l&apos;application n&apos;a été indiquée (--app-events-to).</translation>
    </message>
    <message>
        <source>The drill needs &quot;%1&quot;, which nothing here offers.</source>
        <translation>L&apos;exercice nécessite &quot;%1&quot;, que rien n&apos;offre ici.</translation>
    </message>
    <message>
        <source>The emulator refused the step &quot;%1&quot;: %2</source>
        <translation>L&apos;émulateur a refusé l&apos;étape &quot;%1&quot;&#xa0;: %2</translation>
    </message>
    <message>
        <source>The emulator sent no delivery to hold.</source>
        <translation>L&apos;émulateur n&apos;a envoyé aucune livraison à retenir.</translation>
    </message>
    <message>
        <source>After the trouble a plain message is not handled any more.</source>
        <translation>Après l&apos;incident, un message simple n&apos;est plus traité.</translation>
    </message>
    <message>
        <source>The endpoint did not take a plain delivery: %1</source>
        <translation>L&apos;endpoint n&apos;a pas accepté une livraison ordinaire&#xa0;: %1</translation>
    </message>
    <message>
        <source>The emulator refused %1</source>
        <translation>L&apos;émulateur a refusé %1</translation>
    </message>
    <message>
        <source>The endpoint gave no whole answer to a plain delivery within ten seconds.</source>
        <translation>L&apos;endpoint n&apos;a pas donné de réponse complète à une livraison ordinaire en dix secondes.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::DrillSession</name>
    <message>
        <source>Stopped: %1 drills passed, %2 failed by then.</source>
        <translation>Arrêté&#xa0;: %1 exercices réussis, %2 échoués jusque-là.</translation>
    </message>
    <message>
        <source>%1 of %2 drills passed, %3 failed, %4 skipped.</source>
        <translation>%1 exercices sur %2 réussis, %3 échoués, %4 ignorés.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::DrillWatch</name>
    <message>
        <source>%1 of %2 messages got no status in the end; the last one is %3.</source>
        <translation>%1 messages sur %2 n&apos;ont finalement reçu aucun statut&#xa0;; le dernier est %3.</translation>
    </message>
    <message>
        <source>Fewer calls came than wanted: %1 of %2.</source>
        <translation>Moins d&apos;appels que voulu sont arrivés&#xa0;: %1 sur %2.</translation>
    </message>
    <message>
        <source>More calls came than wanted: %1, at most %2.</source>
        <translation>Plus d&apos;appels que voulu sont arrivés&#xa0;: %1, au plus %2.</translation>
    </message>
    <message>
        <source>The emulator&apos;s circuit breaker did not reach the state &quot;%1&quot;.</source>
        <translation>Le disjoncteur de l&apos;émulateur n&apos;est pas passé à &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::Outage</name>
    <message>
        <source>Endpoint down for 30 seconds</source>
        <translation>Endpoint hors service 30 secondes</translation>
    </message>
    <message>
        <source>A restart or a deployment: what HighLevel could not deliver it sends again, by the rule of 2026 after a minute, by that of 2025 not at all.</source>
        <translation>Un redémarrage ou un déploiement&#xa0;: ce que HighLevel n&apos;a pas pu livrer, il le renvoie, selon la règle de 2026 après une minute, selon celle de 2025 pas du tout.</translation>
    </message>
    <message>
        <source>Restart without a gap (two instances, or a queue in front), and act once for each messageId.</source>
        <translation>Redémarrez sans interruption (deux instances, ou une file en amont) et agissez une seule fois pour chaque messageId.</translation>
    </message>
    <message>
        <source>Endpoint down for three days</source>
        <translation>Endpoint hors service trois jours</translation>
    </message>
    <message>
        <source>HighLevel tries twelve times more over about three days; what failed the last time is lost, unless somebody resends it from the logs.</source>
        <translation>HighLevel essaie encore douze fois pendant environ trois jours&#xa0;; ce qui échoue la dernière fois est perdu, sauf si quelqu&apos;un le renvoie depuis les journaux.</translation>
    </message>
    <message>
        <source>Afterwards read the conversations of that time through the API (pending messages) and send what is missing.</source>
        <translation>Ensuite, lisez les conversations de cette période par l&apos;API (messages en attente) et envoyez ce qui manque.</translation>
    </message>
    <message>
        <source>Address paused by the circuit breaker</source>
        <translation>Adresse suspendue par le disjoncteur</translation>
    </message>
    <message>
        <source>Watch the share of answers that are not 2xx and the e-mail of the app&apos;s owner; afterwards switch the events on in the developer portal, and read what is missing through the API.</source>
        <translation>Surveillez la part de réponses qui ne sont pas 2xx et l&apos;e-mail du propriétaire de l&apos;application&#xa0;; ensuite, réactivez les événements dans le portail développeur et lisez ce qui manque par l&apos;API.</translation>
    </message>
    <message>
        <source>Uninstalled in mid-conversation</source>
        <translation>Désinstallé en pleine conversation</translation>
    </message>
    <message>
        <source>The app is uninstalled while a delivery is on its way: its tokens are void at once.</source>
        <translation>L&apos;application est désinstallée alors qu&apos;une livraison est en route&#xa0;: ses jetons sont aussitôt invalides.</translation>
    </message>
    <message>
        <source>Drop the location&apos;s tokens and what waits for it; do not repeat calls or refreshes.</source>
        <translation>Supprimez les jetons du sous-compte et ce qui l&apos;attend&#xa0;; ne répétez ni appels ni renouvellements.</translation>
    </message>
    <message>
        <source>What was delivered again got no status in the end.</source>
        <translation>Ce qui a été livré à nouveau n&apos;a finalement reçu aucun statut.</translation>
    </message>
    <message>
        <source>After it, a plain message is not handled any more.</source>
        <translation>Ensuite, un message simple n&apos;est plus traité.</translation>
    </message>
    <message>
        <source>Calls with a void token are repeated without a pause.</source>
        <translation>Des appels avec un jeton invalide sont répétés sans pause.</translation>
    </message>
    <message>
        <source>By the rule of 2025 (429 only) this message would be lost.</source>
        <translation>Selon la règle de 2025 (429 seulement), ce message serait perdu.</translation>
    </message>
    <message>
        <source>Without retries this message would be lost.</source>
        <translation>Sans nouvelles tentatives, ce message serait perdu.</translation>
    </message>
    <message>
        <source>By the rule of 2026 (twelve retries) a message of the first minute would be lost.</source>
        <translation>Selon la règle de 2026 (douze tentatives), un message de la première minute serait perdu.</translation>
    </message>
    <message>
        <source>An address with more than 10,000 webhooks in three days of which under 90 % succeed is warned of once, and three days later nothing is sent to it until the events are switched on again. Here 10 stand for the 10,000.</source>
        <translation>Une adresse ayant reçu plus de 10 000 webhooks en trois jours, dont moins de 90&#xa0;% ont réussi, fait l&apos;objet d&apos;un avertissement&#xa0;; trois jours plus tard, plus rien ne lui est envoyé tant que les événements ne sont pas réactivés. Ici, 10 tiennent lieu des 10 000.</translation>
    </message>
    <message>
        <source>What was sent during the pause never came, and was not read from the API afterwards.</source>
        <translation>Ce qui a été envoyé pendant la pause n&apos;est jamais arrivé et n&apos;a pas été relu ensuite par l&apos;API.</translation>
    </message>
</context>
<context>
    <name>Linesman::Emulator::TestValue</name>
    <message>
        <source>delivered, with no endpoint needed</source>
        <translation>delivered, sans qu&apos;il faille un endpoint</translation>
    </message>
    <message>
        <source>read, with no endpoint needed</source>
        <translation>read, sans qu&apos;il faille un endpoint</translation>
    </message>
    <message>
        <source>failed with error 1, the documented example</source>
        <translation>failed avec l&apos;erreur 1, l&apos;exemple documenté</translation>
    </message>
    <message>
        <source>failed with error 2: blocked by the carrier</source>
        <translation>failed avec l&apos;erreur 2&#xa0;: bloqué par l&apos;opérateur</translation>
    </message>
    <message>
        <source>failed with error 3: not a mobile number</source>
        <translation>failed avec l&apos;erreur 3&#xa0;: pas un numéro mobile</translation>
    </message>
    <message>
        <source>failed with error 4: out of credit</source>
        <translation>failed avec l&apos;erreur 4&#xa0;: plus de crédit</translation>
    </message>
    <message>
        <source>no webhook is sent, the message stays pending</source>
        <translation>aucun webhook n&apos;est envoyé, le message reste en attente</translation>
    </message>
    <message>
        <source>the webhook is sent twice</source>
        <translation>le webhook est envoyé deux fois</translation>
    </message>
    <message>
        <source>the webhook carries no signature</source>
        <translation>le webhook ne porte pas de signature</translation>
    </message>
    <message>
        <source>the webhook is signed with a stranger&apos;s key</source>
        <translation>le webhook est signé avec une clé étrangère</translation>
    </message>
    <message>
        <source>too early for five seconds: 403, as for a fresh message</source>
        <translation>trop tôt pendant cinq secondes&#xa0;: 403, comme pour un message tout neuf</translation>
    </message>
    <message>
        <source>always too early: 403</source>
        <translation>trop tôt pour toujours&#xa0;: 403</translation>
    </message>
    <message>
        <source>401, the provider is another app&apos;s</source>
        <translation>401, le fournisseur est celui d&apos;une autre application</translation>
    </message>
    <message>
        <source>401, as for an id that no message has</source>
        <translation>401, comme pour un id qu&apos;aucun message n&apos;a</translation>
    </message>
    <message>
        <source>400, the contact does not want messages</source>
        <translation>400, le contact ne veut pas de messages</translation>
    </message>
    <message>
        <source>400 for texts; e-mail goes</source>
        <translation>400 pour les SMS&#xa0;; les e-mails partent</translation>
    </message>
    <message>
        <source>400 for e-mail; texts go</source>
        <translation>400 pour les e-mails&#xa0;; les SMS partent</translation>
    </message>
    <message>
        <source>400 for a second contact with it, and for an upsert, also where duplicates are allowed</source>
        <translation>400 pour un deuxième contact avec elle et pour un upsert, même où les doublons sont permis</translation>
    </message>
    <message>
        <source>201 with an empty body, nothing is stored</source>
        <translation>201 avec un corps vide, rien n&apos;est enregistré</translation>
    </message>
    <message>
        <source>400, the contact is not found</source>
        <translation>400, le contact est introuvable</translation>
    </message>
    <message>
        <source>400, provider and type disagree</source>
        <translation>400, le fournisseur et le type ne concordent pas</translation>
    </message>
    <message>
        <source>400, the provider&apos;s id is missing</source>
        <translation>400, l&apos;id du fournisseur manque</translation>
    </message>
    <message>
        <source>422, nothing is in the message</source>
        <translation>422, il n&apos;y a rien dans le message</translation>
    </message>
    <message>
        <source>400, the address is not the contact&apos;s</source>
        <translation>400, l&apos;adresse n&apos;est pas celle du contact</translation>
    </message>
    <message>
        <source>401, as for an expired token</source>
        <translation>401, comme pour un jeton expiré</translation>
    </message>
    <message>
        <source>403, as for another location&apos;s contact</source>
        <translation>403, comme pour le contact d&apos;un autre sous-compte</translation>
    </message>
    <message>
        <source>400, the call has no recording</source>
        <translation>400, l&apos;appel n&apos;a pas d&apos;enregistrement</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>livraison</translation>
    </message>
    <message>
        <source>send</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>entrant</translation>
    </message>
    <message>
        <source>status update</source>
        <translation>mise à jour du statut</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>nouveau contact</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>enregistrement</translation>
    </message>
</context>
<context>
    <name>Linesman::Error</name>
    <message>
        <source>No connection: %1. %2</source>
        <translation>Pas de connexion&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>No connection: %1. Check the address and whether the server runs.</source>
        <translation>Pas de connexion&#xa0;: %1. Vérifiez l&apos;adresse et que le serveur fonctionne.</translation>
    </message>
    <message>
        <source>No answer in time: %1. Check that the other side runs and try again.</source>
        <translation>Pas de réponse à temps&#xa0;: %1. Vérifiez que l&apos;autre côté fonctionne et réessayez.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Not authorized: %1. Check the token, its scopes and its location.</source>
        <translation>Non autorisé&#xa0;: %1. Vérifiez le jeton, ses scopes et son sous-compte.</translation>
    </message>
    <message>
        <source>Too many requests: %1. Wait a little and try again.</source>
        <translation>Trop de requêtes&#xa0;: %1. Attendez un peu et réessayez.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The answer could not be used: %1.</source>
        <translation>La réponse n&apos;a pas pu être utilisée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>This input cannot be used: %1.</source>
        <translation>Cette saisie ne peut pas être utilisée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The file could not be used: %1. %2</source>
        <translation>Le fichier n&apos;a pas pu être utilisé&#xa0;: %1. %2</translation>
    </message>
    <message>
        <source>The file could not be used: %1. Check the disk and the permissions.</source>
        <translation>Le fichier n&apos;a pas pu être utilisé&#xa0;: %1. Vérifiez le disque et les droits d&apos;accès.</translation>
    </message>
    <message>
        <source>The key store cannot be used: %1. Unlock it, or keep secrets for this session only.</source>
        <translation>Le trousseau de clés ne peut pas être utilisé&#xa0;: %1. Déverrouillez-le, ou ne gardez les secrets que pour cette session.</translation>
    </message>
    <message>
        <source>Cannot listen: %1. Choose another port or stop the program that uses it.</source>
        <translation>Écoute impossible&#xa0;: %1. Choisissez un autre port ou arrêtez le programme qui l&apos;utilise.</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>No answer: %1. %2</source>
        <translation>Pas de réponse&#xa0;: %1. %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Facts</name>
    <message>
        <source>%1 (looked up last on %2)</source>
        <translation>%1 (dernière vérification le %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mois</numerusform>
            <numerusform>%n mois</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::HighLevel::ErrorCatalog</name>
    <message>
        <source>No whole answer came.</source>
        <translation>Aucune réponse complète n&apos;est arrivée.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Vérifiez la connexion, puis réessayez.</translation>
    </message>
    <message>
        <source>HighLevel refused the token.</source>
        <translation>HighLevel a refusé le jeton.</translation>
    </message>
    <message>
        <source>Look at the token&apos;s class, scopes and location in Connect.</source>
        <translation>Regardez la classe, les scopes et le sous-compte du jeton dans Connexion.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s answer makes no sense, or it had trouble of its own.</source>
        <translation>La réponse de HighLevel n&apos;a pas de sens, ou il avait lui-même un problème.</translation>
    </message>
    <message>
        <source>Keep the trace for HighLevel&apos;s support, and try again later.</source>
        <translation>Conservez la trace pour le support de HighLevel et réessayez plus tard.</translation>
    </message>
    <message>
        <source>HighLevel understood the request and refused it.</source>
        <translation>HighLevel a compris la requête et l&apos;a refusée.</translation>
    </message>
    <message>
        <source>Its own words above say why; keep the trace for its support.</source>
        <translation>Ses propres mots ci-dessus disent pourquoi&#xa0;; conservez la trace pour son support.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::Database</name>
    <message>
        <source>Set it aside or bring back a copy of it.</source>
        <translation>Mettez-le de côté ou restaurez-en une copie.</translation>
    </message>
    <message>
        <source>Set it aside or choose another data folder.</source>
        <translation>Mettez-le de côté ou choisissez un autre dossier de données.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::FilterLanguage</name>
    <message>
        <source>&quot;%1&quot; is no status. Give one like 404, 4xx, 200-299, &gt;=400 or none.</source>
        <translation>&quot;%1&quot; n&apos;est pas un statut. Indiquez par exemple 404, 4xx, 200-299, &gt;=400 ou none.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give one like 30m, 2h, 7d, 14:30, today, 2026-11-22 or 2026-11-22T14:00:00Z.</source>
        <translation>&quot;%1&quot; n&apos;est pas une date ni une heure. Indiquez par exemple 30m, 2h, 7d, 14:30, today, 2026-11-22 ou 2026-11-22T14:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration. Give one like 250ms or 2s.</source>
        <translation>&quot;%1&quot; n&apos;est pas une durée. Indiquez par exemple 250ms ou 2s.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no label. It has 1 to 40 letters, digits, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;.</source>
        <translation>&quot;%1&quot; n&apos;est pas une étiquette. Elle comporte 1 à 40 lettres, chiffres, &apos;-&apos;, &apos;_&apos; ou &apos;.&apos;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not possible here. Possible are %2.</source>
        <translation>&quot;%1&quot; n&apos;est pas possible ici. Sont possibles&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Status of the answer</source>
        <translation>Statut de la réponse</translation>
    </message>
    <message>
        <source>Kind of the provider</source>
        <translation>Type du fournisseur</translation>
    </message>
    <message>
        <source>Which part of Linesman had it</source>
        <translation>Quelle partie de Linesman l&apos;a eu</translation>
    </message>
    <message>
        <source>What the signature was found to be</source>
        <translation>Résultat de la vérification de signature</translation>
    </message>
    <message>
        <source>Event or API operation</source>
        <translation>Événement ou opération de l&apos;API</translation>
    </message>
    <message>
        <source>Not before this moment</source>
        <translation>Pas avant ce moment</translation>
    </message>
    <message>
        <source>Before this moment</source>
        <translation>Avant ce moment</translation>
    </message>
    <message>
        <source>Words in a body</source>
        <translation>Mots dans un corps</translation>
    </message>
    <message>
        <source>Words in the headers</source>
        <translation>Mots dans les en-têtes</translation>
    </message>
    <message>
        <source>Words in the address</source>
        <translation>Mots dans l&apos;adresse</translation>
    </message>
    <message>
        <source>Words in your note</source>
        <translation>Mots dans votre note</translation>
    </message>
    <message>
        <source>A label in your note</source>
        <translation>Une étiquette dans votre note</translation>
    </message>
    <message>
        <source>Went wrong, pinned, without an answer, or read by Linesman itself</source>
        <translation>En échec, épinglé, sans réponse ou lu par Linesman lui-même</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>Méthode de la requête</translation>
    </message>
    <message>
        <source>Took at least so long</source>
        <translation>A duré au moins autant</translation>
    </message>
    <message>
        <source>Id of the message</source>
        <translation>Id du message</translation>
    </message>
    <message>
        <source>Id of the location</source>
        <translation>Id du sous-compte</translation>
    </message>
    <message>
        <source>Id of the contact</source>
        <translation>Id du contact</translation>
    </message>
    <message>
        <source>Id of the conversation</source>
        <translation>Id de la conversation</translation>
    </message>
    <message>
        <source>Id of the run</source>
        <translation>Id de l&apos;exécution</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Put the word in quotes to search for it, or use one of %2.</source>
        <translation>Le champ &quot;%1&quot; n&apos;existe pas. Mettez le mot entre guillemets pour le rechercher, ou utilisez l&apos;un de %2.</translation>
    </message>
    <message>
        <source>After &quot;%1:&quot; a value is missing.</source>
        <translation>Une valeur manque après &quot;%1:&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; appears twice; use it once.</source>
        <translation>&quot;%1:&quot; apparaît deux fois&#xa0;; ne l&apos;utilisez qu&apos;une fois.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Le guillemet fermant manque.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; cannot be turned round with a minus.</source>
        <translation>&quot;%1:&quot; ne peut pas être inversé par un signe moins.</translation>
    </message>
    <message>
        <source>Name of the listener</source>
        <translation>Nom du récepteur</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; did you mean &quot;%2:&quot;? Put the word in quotes to search for it.</source>
        <translation>Il n&apos;y a pas de champ « %1 » ; vouliez-vous dire « %2: » ? Pour chercher le mot, mettez-le entre guillemets.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::Limits</name>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln échange</numerusform>
            <numerusform>%Ln échanges</numerusform>
        </translation>
    </message>
    <message>
        <source>History holds %1 in %2, without a limit.</source>
        <translation>L&apos;historique contient %1 dans %2, sans limite.</translation>
    </message>
    <message>
        <source>History holds %1 in %2, %3 % of its limit: the oldest that are not pinned go.</source>
        <translation>L&apos;historique contient %1 dans %2, %3&#xa0;% de sa limite&#xa0;: les plus anciens non épinglés partent.</translation>
    </message>
    <message>
        <source>History holds %1 in %2, %3 % of its limit.</source>
        <translation>L&apos;historique contient %1 dans %2, %3&#xa0;% de sa limite.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::Schema</name>
    <message>
        <source>Choose another file or folder: Linesman leaves it as it is.</source>
        <translation>Choisissez un autre fichier ou dossier&#xa0;: Linesman le laisse tel quel.</translation>
    </message>
    <message>
        <source>Update Linesman, or choose another data folder.</source>
        <translation>Mettez Linesman à jour, ou choisissez un autre dossier de données.</translation>
    </message>
    <message>
        <source>Copy the file and the one ending in -wal to a folder of your own, and read it there.</source>
        <translation>Copiez le fichier et celui qui se termine par -wal dans un dossier à vous, et lisez-le là.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::Trace</name>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Status call</source>
        <translation>Appel de statut</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Téléversement</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>The webhook of this message is not in this history.</source>
        <translation>Le webhook de ce message n&apos;est pas dans cet historique.</translation>
    </message>
    <message>
        <source>This attempt got no answer.</source>
        <translation>Cette tentative n&apos;a reçu aucune réponse.</translation>
    </message>
    <message>
        <source>The last attempt was not accepted, and no other follows.</source>
        <translation>La dernière tentative n&apos;a pas été acceptée, et aucune autre ne suit.</translation>
    </message>
    <message>
        <source>No status was reported after this: the message stays as it is in the conversation.</source>
        <translation>Aucun statut n&apos;a été signalé ensuite&#xa0;: le message reste tel quel dans la conversation.</translation>
    </message>
    <message>
        <source>The last status call was refused: the message keeps the status from before.</source>
        <translation>Le dernier appel de statut a été refusé&#xa0;: le message garde le statut précédent.</translation>
    </message>
    <message>
        <source>This status was reported before the webhook was there.</source>
        <translation>Ce statut a été signalé avant que le webhook soit là.</translation>
    </message>
    <message>
        <source>Nothing happened for %1 min %2 s.</source>
        <translation>Rien ne s&apos;est passé pendant %1 min %2 s.</translation>
    </message>
    <message>
        <source>Nothing happened for %1 h %2 min.</source>
        <translation>Rien ne s&apos;est passé pendant %1 h %2 min.</translation>
    </message>
</context>
<context>
    <name>Linesman::Http::Server</name>
    <message>
        <source>port %1 on %2 is already in use</source>
        <translation>le port %1 sur %2 est déjà utilisé</translation>
    </message>
    <message>
        <source>port %1 on %2 is not allowed for this user</source>
        <translation>le port %1 sur %2 n&apos;est pas permis à cet utilisateur</translation>
    </message>
    <message>
        <source>port %1 on %2: this machine does not have that address</source>
        <translation>port %1 sur %2&#xa0;: cette machine n&apos;a pas cette adresse</translation>
    </message>
</context>
<context>
    <name>Linesman::Installs::Matrix</name>
    <message>
        <source>The app is not installed there.</source>
        <translation>L&apos;app n&apos;y est pas installée.</translation>
    </message>
    <message>
        <source>The location is not active: it is paused or its plan has lapsed.</source>
        <translation>Le sous-compte n&apos;est pas actif&#xa0;: il est suspendu ou son abonnement a expiré.</translation>
    </message>
    <message>
        <source>Its token cannot be had: %1</source>
        <translation>Son jeton ne peut pas être obtenu&#xa0;: %1</translation>
    </message>
    <message>
        <source>The token lacks scopes: %1. Install the app again to grant them.</source>
        <translation>Il manque des scopes au jeton&#xa0;: %1. Réinstallez l&apos;app pour les accorder.</translation>
    </message>
    <message>
        <source>It is no longer the selected provider; since the last look nothing else was named.</source>
        <translation>Ce n&apos;est plus le fournisseur sélectionné&#xa0;; depuis la dernière consultation, aucun autre n&apos;a été nommé.</translation>
    </message>
    <message>
        <source>Somebody chose another provider since the last look: %1.</source>
        <translation>Quelqu&apos;un a choisi un autre fournisseur depuis la dernière consultation&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It is not the selected provider.</source>
        <translation>Ce n&apos;est pas le fournisseur sélectionné.</translation>
    </message>
    <message>
        <source>Not selected: the location sends with %1.</source>
        <translation>Non sélectionné&#xa0;: le sous-compte envoie avec %1.</translation>
    </message>
    <message>
        <source>The last delivery (%1) was not answered.</source>
        <translation>La dernière livraison (%1) n&apos;a pas reçu de réponse.</translation>
    </message>
    <message>
        <source>The last delivery (%1) was answered %2.</source>
        <translation>La dernière livraison (%1) a reçu la réponse %2.</translation>
    </message>
    <message>
        <source>Nobody has looked whether the app is installed there.</source>
        <translation>Personne n&apos;a regardé si l&apos;app y est installée.</translation>
    </message>
    <message>
        <source>Installed, but there is no token yet: get one.</source>
        <translation>Installée, mais encore sans jeton&#xa0;: obtenez-en un.</translation>
    </message>
    <message>
        <source>The last message failed (%1).</source>
        <translation>Le dernier message a échoué (%1).</translation>
    </message>
    <message>
        <source>Nobody has looked yet whether it is selected.</source>
        <translation>Personne n&apos;a encore regardé s&apos;il est sélectionné.</translation>
    </message>
    <message>
        <source>HighLevel does not say whether it is selected.</source>
        <translation>HighLevel ne dit pas s&apos;il est sélectionné.</translation>
    </message>
    <message>
        <source>Works: the last delivery was answered %1.</source>
        <translation>Fonctionne&#xa0;: la dernière livraison a reçu la réponse %1.</translation>
    </message>
    <message>
        <source>Ready; no delivery was seen here yet.</source>
        <translation>Prêt&#xa0;; aucune livraison n&apos;a encore été vue ici.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>en panne</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
</context>
<context>
    <name>Linesman::Installs::MatrixReport</name>
    <message>
        <source>last delivery %1</source>
        <translation>dernière livraison %1</translation>
    </message>
    <message>
        <source>last status %1, %2</source>
        <translation>dernier statut %1, %2</translation>
    </message>
    <message>
        <source>last inbound %1</source>
        <translation>dernier entrant %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Suite&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>sélectionné</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>non sélectionné</translation>
    </message>
    <message>
        <source>Installs of %1</source>
        <translation>Installations de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s), as known on %1 UTC.</source>
        <translation>
            <numerusform>%n sous-compte, tel que connu le %1 UTC.</numerusform>
            <numerusform>%n sous-comptes, tels que connus le %1 UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>Installed</source>
        <translation>Installé</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>lacks %1</source>
        <translation>manque %1</translation>
    </message>
    <message>
        <source>Made by Linesman. What is not known is called unknown. Traffic is what passed through Linesman.</source>
        <translation>Créé par Linesman. Ce qui n&apos;est pas connu est dit inconnu. Le trafic est ce qui est passé par Linesman.</translation>
    </message>
</context>
<context>
    <name>Linesman::Installs::Rehearsal</name>
    <message>
        <source>Waiting for a token of each location…</source>
        <translation>En attente d&apos;un jeton de chaque sous-compte…</translation>
    </message>
    <message>
        <source>Sending the INSTALL events…</source>
        <translation>Envoi des événements INSTALL…</translation>
    </message>
    <message>
        <source>Preparing the emulator…</source>
        <translation>Préparation de l&apos;émulateur…</translation>
    </message>
    <message>
        <source>Location %1</source>
        <translation>Sous-compte %1</translation>
    </message>
    <message>
        <source>Authorizing the company…</source>
        <translation>Autorisation de l&apos;entreprise…</translation>
    </message>
    <message>
        <source>Uninstalling…</source>
        <translation>Désinstallation…</translation>
    </message>
    <message>
        <source>The event was answered %1, but no token was asked for; the SDK is %2.</source>
        <translation>L&apos;événement a reçu la réponse %1, mais aucun jeton n&apos;a été demandé&#xa0;; le SDK est %2.</translation>
    </message>
    <message>
        <source>No token: its INSTALL had no companyId and no userId.</source>
        <translation>Pas de jeton&#xa0;: son INSTALL n&apos;avait ni companyId ni userId.</translation>
    </message>
    <message>
        <source>No token, and its INSTALL was not answered.</source>
        <translation>Pas de jeton, et son INSTALL n&apos;a pas reçu de réponse.</translation>
    </message>
    <message>
        <source>No token: its INSTALL was answered %1, and nothing followed.</source>
        <translation>Pas de jeton&#xa0;: son INSTALL a reçu la réponse %1, et rien n&apos;a suivi.</translation>
    </message>
    <message>
        <source>Its token is still kept after the uninstall.</source>
        <translation>Son jeton est encore conservé après la désinstallation.</translation>
    </message>
    <message>
        <source>After the uninstall (answered %1) its token was still wanted.</source>
        <translation>Après la désinstallation (réponse %1), son jeton était encore demandé.</translation>
    </message>
    <message>
        <source>Got its token, and dropped it at the uninstall.</source>
        <translation>A obtenu son jeton et l&apos;a abandonné à la désinstallation.</translation>
    </message>
    <message>
        <source>Got its token, without companyId in the event.</source>
        <translation>A obtenu son jeton, sans companyId dans l&apos;événement.</translation>
    </message>
    <message>
        <source>Got its token.</source>
        <translation>A obtenu son jeton.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::CallWords</name>
    <message>
        <source>The call log was refused: %1.</source>
        <translation>Le journal d&apos;appel a été refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>It was posted with type %1: a call log has type Call, conversationProviderId %2 and a call object with from, to and status.</source>
        <translation>Il a été envoyé avec le type %1&#xa0;: un journal d&apos;appel a type Call, conversationProviderId %2 et un objet call avec from, to et status.</translation>
    </message>
    <message>
        <source>An inbound call&apos;s &quot;from&quot; and an outbound call&apos;s &quot;to&quot; must be the phone of a contact, in E.164 (here for example %1): upsert the contact first.</source>
        <translation>Le &quot;from&quot; d&apos;un appel entrant et le &quot;to&quot; d&apos;un appel sortant doivent être le téléphone d&apos;un contact, en E.164 (ici par exemple %1)&#xa0;: créez ou mettez d&apos;abord à jour le contact (upsert).</translation>
    </message>
    <message>
        <source>Send type Call, conversationProviderId %1 and a call object with from, to and status, with a token of the app that owns the provider.</source>
        <translation>Envoyez type Call, conversationProviderId %1 et un objet call avec from, to et status, avec un jeton de l&apos;app propriétaire du fournisseur.</translation>
    </message>
    <message>
        <source>The call log was answered %1, but no message was made.</source>
        <translation>Le journal d&apos;appel a reçu la réponse %1, mais aucun message n&apos;a été créé.</translation>
    </message>
    <message>
        <source>The call log was posted for another provider.</source>
        <translation>Le journal d&apos;appel a été envoyé pour un autre fournisseur.</translation>
    </message>
    <message>
        <source>The call log went to another contact than the one asked for.</source>
        <translation>Le journal d&apos;appel est allé à un autre contact que celui demandé.</translation>
    </message>
    <message>
        <source>Log the call for contact %1, phone %2.</source>
        <translation>Journalisez l&apos;appel pour le contact %1, téléphone %2.</translation>
    </message>
    <message>
        <source>The call trigger was answered, but no inbound call was logged within %1.</source>
        <translation>Le déclencheur d&apos;appel a reçu une réponse, mais aucun appel entrant n&apos;a été journalisé en %1.</translation>
    </message>
    <message>
        <source>Log it with POST /conversations/messages/inbound, type Call, conversationProviderId %1 and a call object; look at your bridge&apos;s log for what it did instead.</source>
        <translation>Journalisez-le avec POST /conversations/messages/inbound, type Call, conversationProviderId %1 et un objet call&#xa0;; voyez dans le journal de votre passerelle ce qu&apos;elle a fait à la place.</translation>
    </message>
    <message>
        <source>No inbound call was logged within %1.</source>
        <translation>Aucun appel entrant n&apos;a été journalisé en %1.</translation>
    </message>
    <message>
        <source>HighLevel sends nothing for calls, so your bridge must start this: call in from %1 while the test waits, or name a call trigger URL, and log it with POST /conversations/messages/inbound.</source>
        <translation>HighLevel n&apos;envoie rien pour les appels, votre passerelle doit donc commencer&#xa0;: appelez depuis %1 pendant que le test attend, ou indiquez une URL de déclenchement d&apos;appel, et journalisez-le avec POST /conversations/messages/inbound.</translation>
    </message>
    <message>
        <source>No outbound call was logged within %1.</source>
        <translation>Aucun appel sortant n&apos;a été journalisé en %1.</translation>
    </message>
    <message>
        <source>Log a call to %1 with POST /conversations/messages/outbound, type Call; it records the call and dials nothing.</source>
        <translation>Journalisez un appel vers %1 avec POST /conversations/messages/outbound, type Call&#xa0;; cela enregistre l&apos;appel et ne compose rien.</translation>
    </message>
    <message>
        <source>The recording was refused: %1.</source>
        <translation>L&apos;enregistrement a été refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Send {&quot;attachments&quot;:[URL]} with one to five URLs to PUT /conversations/messages/{id}/attachments of a call log.</source>
        <translation>Envoyez {&quot;attachments&quot;:[URL]} avec une à cinq URL à PUT /conversations/messages/{id}/attachments d&apos;un journal d&apos;appel.</translation>
    </message>
    <message>
        <source>No recording was added within %1.</source>
        <translation>Aucun enregistrement n&apos;a été ajouté en %1.</translation>
    </message>
    <message>
        <source>Add it with PUT /conversations/messages/%1/attachments, or give &quot;attachments&quot; when the call is logged.</source>
        <translation>Ajoutez-le avec PUT /conversations/messages/%1/attachments, ou donnez &quot;attachments&quot; en journalisant l&apos;appel.</translation>
    </message>
    <message>
        <source>The two calls are in different conversations.</source>
        <translation>Les deux appels sont dans des conversations différentes.</translation>
    </message>
    <message>
        <source>Log both for the same contact: its phone is &quot;from&quot; of the inbound call and &quot;to&quot; of the outbound one.</source>
        <translation>Journalisez les deux pour le même contact&#xa0;: son téléphone est le &quot;from&quot; de l&apos;appel entrant et le &quot;to&quot; de l&apos;appel sortant.</translation>
    </message>
    <message>
        <source>The conversation does not show both calls.</source>
        <translation>La conversation ne montre pas les deux appels.</translation>
    </message>
    <message>
        <source>No call of the conversation shows a recording.</source>
        <translation>Aucun appel de la conversation ne montre d&apos;enregistrement.</translation>
    </message>
    <message>
        <source>Check that the calls were not deleted and that no later update replaced the attachments.</source>
        <translation>Vérifiez que les appels n&apos;ont pas été supprimés et qu&apos;aucune mise à jour ultérieure n&apos;a remplacé les pièces jointes.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::CheckJudgeTexts</name>
    <message>
        <source>The endpoint did not take this delivery in time.</source>
        <translation>L&apos;endpoint n&apos;a pas accepté cette livraison à temps.</translation>
    </message>
    <message>
        <source>Take several deliveries at the same time: HighLevel does not wait for one before it sends the next.</source>
        <translation>Acceptez plusieurs livraisons en même temps&#xa0;: HighLevel n&apos;en attend pas une avant d&apos;envoyer la suivante.</translation>
    </message>
    <message>
        <source>A delivery without a signature was answered %1 and acted on.</source>
        <translation>Une livraison sans signature a reçu la réponse %1 et a été exécutée.</translation>
    </message>
    <message>
        <source>A delivery signed with a stranger&apos;s key was answered %1 and acted on.</source>
        <translation>Une livraison signée avec une clé étrangère a reçu la réponse %1 et a été exécutée.</translation>
    </message>
    <message>
        <source>A delivery whose text was changed after it was signed was answered %1 and acted on.</source>
        <translation>Une livraison dont le texte a été modifié après signature a reçu la réponse %1 et a été exécutée.</translation>
    </message>
    <message>
        <source>A delivery that has only the retired header x-wh-signature was answered %1 and acted on.</source>
        <translation>Une livraison qui n&apos;a que l&apos;ancien en-tête x-wh-signature a reçu la réponse %1 et a été exécutée.</translation>
    </message>
    <message>
        <source>Answer 401 when the header x-ghl-signature is missing, or its value is N/A, and do nothing.</source>
        <translation>Répondez 401 quand l&apos;en-tête x-ghl-signature manque, ou que sa valeur est N/A, et ne faites rien.</translation>
    </message>
    <message>
        <source>Check x-ghl-signature with Ed25519 over the raw body, with HighLevel&apos;s public key (here the emulator&apos;s), and answer 401 when it does not fit.</source>
        <translation>Vérifiez x-ghl-signature avec Ed25519 sur le corps brut, avec la clé publique de HighLevel (ici celle de l&apos;émulateur), et répondez 401 quand elle ne correspond pas.</translation>
    </message>
    <message>
        <source>Check the signature over the whole raw body, not over a part of it, and before you use anything in it.</source>
        <translation>Vérifiez la signature sur tout le corps brut, pas sur une partie, et avant d&apos;en utiliser quoi que ce soit.</translation>
    </message>
    <message>
        <source>Leave x-wh-signature out of your code: on a Delivery URL only x-ghl-signature counts.</source>
        <translation>Laissez x-wh-signature hors de votre code&#xa0;: sur une Delivery URL, seule x-ghl-signature compte.</translation>
    </message>
    <message>
        <source>The endpoint gave no answer (%1).</source>
        <translation>L&apos;endpoint n&apos;a pas répondu (%1).</translation>
    </message>
    <message>
        <source>Answer 401: what is not answered is repeated.</source>
        <translation>Répondez 401&#xa0;: ce qui reste sans réponse est répété.</translation>
    </message>
    <message>
        <source>The endpoint answered %1 in place of 401.</source>
        <translation>L&apos;endpoint a répondu %1 au lieu de 401.</translation>
    </message>
    <message>
        <source>Let the handler refuse it with 401 before anything else: an exception on the way is no check.</source>
        <translation>Que le gestionnaire la refuse avec 401 avant toute chose&#xa0;: une exception en chemin n&apos;est pas une vérification.</translation>
    </message>
    <message>
        <source>A forged delivery was answered %1, as if it had been taken. Nothing was seen to be done with it; whether it went out to a customer cannot be seen from here.</source>
        <translation>Une livraison falsifiée a reçu la réponse %1, comme si elle avait été acceptée. On n&apos;a rien vu en être fait&#xa0;; si elle est partie vers un client, cela ne se voit pas d&apos;ici.</translation>
    </message>
    <message>
        <source>Answer 401 when the signature does not hold, so that whoever looks can see that it is checked.</source>
        <translation>Répondez 401 quand la signature n&apos;est pas valable, pour que l&apos;on voie qu&apos;elle est vérifiée.</translation>
    </message>
    <message>
        <source>A delivery whose signature holds was refused with %1: your bridge checks it over JSON that it wrote anew, not over the bytes that came.</source>
        <translation>Une livraison dont la signature est valable a été refusée avec %1&#xa0;: votre passerelle la vérifie sur du JSON qu&apos;elle a réécrit, pas sur les octets reçus.</translation>
    </message>
    <message>
        <source>A delivery whose signature holds was refused with %1: 1.0, a long number or a name that comes twice is not the same after parsing and writing.</source>
        <translation>Une livraison dont la signature est valable a été refusée avec %1&#xa0;: 1.0, un nombre long ou un nom en double ne sont plus les mêmes après analyse et réécriture.</translation>
    </message>
    <message>
        <source>Verify the raw body before parsing, never JSON.stringify(body) or json.dumps(): in Express take express.raw({type: &apos;*/*&apos;}) for this route, in NestJS rawBody: true.</source>
        <translation>Vérifiez le corps brut avant l&apos;analyse, jamais JSON.stringify(body) ni json.dumps()&#xa0;: dans Express, prenez express.raw({type: &apos;*/*&apos;}) pour cette route, dans NestJS rawBody: true.</translation>
    </message>
    <message>
        <source>A delivery in valid JSON of the same meaning was answered %1.</source>
        <translation>Une livraison en JSON valide de même sens a reçu la réponse %1.</translation>
    </message>
    <message>
        <source>Parse with a JSON library, and ignore members that you do not know: HighLevel adds some without notice.</source>
        <translation>Analysez avec une bibliothèque JSON, et ignorez les champs inconnus&#xa0;: HighLevel en ajoute sans prévenir.</translation>
    </message>
    <message>
        <source>The endpoint answered %1, and then reported no status for it.</source>
        <translation>L&apos;endpoint a répondu %1, puis n&apos;a signalé aucun statut pour elle.</translation>
    </message>
    <message>
        <source>Look at your bridge&apos;s log: what follows the answer failed on JSON that is written in another way.</source>
        <translation>Consultez le journal de votre passerelle&#xa0;: ce qui suit la réponse a échoué sur du JSON écrit autrement.</translation>
    </message>
    <message numerus="yes">
        <source>One message that was delivered %1 times got %n replies: your bridge acted on the copies, too.</source>
        <translation>
            <numerusform>Un message livré %1 fois a reçu %n réponse&#xa0;: votre passerelle a aussi traité les copies.</numerusform>
            <numerusform>Un message livré %1 fois a reçu %n réponses&#xa0;: votre passerelle a aussi traité les copies.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember each messageId before you begin to work on it, where all your processes see it (a unique key in the database), and answer 200 to a copy.</source>
        <translation>Retenez chaque messageId avant de commencer à le traiter, là où tous vos processus le voient (une clé unique dans la base de données), et répondez 200 à une copie.</translation>
    </message>
    <message>
        <source>A copy of a delivery was answered %1.</source>
        <translation>Une copie d&apos;une livraison a reçu la réponse %1.</translation>
    </message>
    <message>
        <source>Answer 200 to a message that you have seen: anything else is repeated.</source>
        <translation>Répondez 200 à un message déjà vu&#xa0;: toute autre réponse entraîne une répétition.</translation>
    </message>
    <message>
        <source>A message that came twice at once got no reply at all.</source>
        <translation>Un message arrivé deux fois en même temps n&apos;a reçu aucune réponse.</translation>
    </message>
    <message>
        <source>Let the first copy win: mark the messageId and go on with the work in one step.</source>
        <translation>Laissez gagner la première copie&#xa0;: marquez le messageId et poursuivez le travail en une seule étape.</translation>
    </message>
    <message>
        <source>%1 copies, one reply</source>
        <translation>%1 copies, une réponse</translation>
    </message>
    <message>
        <source>The endpoint called the API before it answered the delivery: the call was held back, and the answer waited for it.</source>
        <translation>L&apos;endpoint a appelé l&apos;API avant de répondre à la livraison&#xa0;: l&apos;appel a été retenu, et la réponse l&apos;a attendu.</translation>
    </message>
    <message>
        <source>Answer 200 first; send, report the status and post the reply from a queue or a thread. A status before the answer comes too early in any case.</source>
        <translation>Répondez 200 d&apos;abord&#xa0;; envoyez, signalez le statut et publiez la réponse depuis une file ou un thread. Un statut avant la réponse arrive de toute façon trop tôt.</translation>
    </message>
    <message>
        <source>The endpoint did nothing for this message.</source>
        <translation>L&apos;endpoint n&apos;a rien fait pour ce message.</translation>
    </message>
    <message>
        <source>Look at your bridge&apos;s log at this moment.</source>
        <translation>Consultez le journal de votre passerelle à ce moment.</translation>
    </message>
    <message>
        <source>No delivery was answered in less than %1.</source>
        <translation>Aucune livraison n&apos;a reçu de réponse en moins de %1.</translation>
    </message>
    <message>
        <source>Answer 200 at once and do the work afterwards: HighLevel&apos;s limit was never published, and an answer that it did not wait for is a delivery repeated.</source>
        <translation>Répondez 200 aussitôt et faites le travail ensuite&#xa0;: la limite de HighLevel n&apos;a jamais été publiée, et une réponse qu&apos;il n&apos;a pas attendue est une livraison répétée.</translation>
    </message>
    <message>
        <source>This is the official SDK&apos;s webhook middleware: it checks only payloads that carry your appId, and provider deliveries carry none, so it never checks them. Leave it out of the Delivery URL and add, before any express.json(): app.post(&apos;/deliver&apos;, express.raw({type: &apos;*/*&apos;}), (req, res) =&gt; { const ok = crypto.verify(null, req.body, publicKeyPem, Buffer.from(req.get(&apos;x-ghl-signature&apos;) ?? &apos;&apos;, &apos;base64&apos;)); if (!ok) return res.sendStatus(401); res.sendStatus(200); work(JSON.parse(req.body)); });</source>
        <translation>C&apos;est le middleware webhook du SDK officiel&#xa0;: il ne vérifie que les données qui portent votre appId, et les livraisons aux fournisseurs n&apos;en portent pas, il ne les vérifie donc jamais. Retirez-le de la Delivery URL et ajoutez, avant tout express.json()&#xa0;: app.post(&apos;/deliver&apos;, express.raw({type: &apos;*/*&apos;}), (req, res) =&gt; { const ok = crypto.verify(null, req.body, publicKeyPem, Buffer.from(req.get(&apos;x-ghl-signature&apos;) ?? &apos;&apos;, &apos;base64&apos;)); if (!ok) return res.sendStatus(401); res.sendStatus(200); work(JSON.parse(req.body)); });</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::CheckTexts</name>
    <message>
        <source>waiting</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>échoué</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>non testé</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>Mauvaise clé</translation>
    </message>
    <message>
        <source>Changed byte</source>
        <translation>Octet modifié</translation>
    </message>
    <message>
        <source>Retired header</source>
        <translation>En-tête retiré</translation>
    </message>
    <message>
        <source>Odd bytes</source>
        <translation>Octets inhabituels</translation>
    </message>
    <message>
        <source>Odd members</source>
        <translation>Membres inhabituels</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Doublon</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Temps de réponse</translation>
    </message>
    <message>
        <source>Answer first</source>
        <translation>Réponse d&apos;abord</translation>
    </message>
    <message>
        <source>Early status</source>
        <translation>Statut précoce</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Expired token</source>
        <translation>Jeton expiré</translation>
    </message>
    <message>
        <source>One refresh</source>
        <translation>Renouvellement unique</translation>
    </message>
    <message>
        <source>A delivery without a signature is refused.</source>
        <translation>Une livraison sans signature est refusée.</translation>
    </message>
    <message>
        <source>A delivery signed with a stranger&apos;s key is refused.</source>
        <translation>Une livraison signée avec la clé d&apos;un inconnu est refusée.</translation>
    </message>
    <message>
        <source>A delivery that was changed after it was signed is refused.</source>
        <translation>Une livraison modifiée après sa signature est refusée.</translation>
    </message>
    <message>
        <source>A delivery that has only the retired header x-wh-signature is refused.</source>
        <translation>Une livraison qui n&apos;a que l&apos;en-tête retiré x-wh-signature est refusée.</translation>
    </message>
    <message>
        <source>A delivery whose JSON is written in another way (spaces, \u00e9, \/) is taken: the signature is of its bytes.</source>
        <translation>Une livraison dont le JSON est écrit autrement (espaces, \u00e9, \/) est acceptée&#xa0;: la signature porte sur ses octets.</translation>
    </message>
    <message>
        <source>A delivery with further members, 1.0, a number of 23 digits and a name that comes twice is taken.</source>
        <translation>Une livraison avec des membres supplémentaires, 1.0, un nombre de 23 chiffres et un nom présent deux fois est acceptée.</translation>
    </message>
    <message>
        <source>A message that comes twice at once, and once more later, is acted on once.</source>
        <translation>Un message qui arrive deux fois en même temps, puis une fois de plus, n&apos;est traité qu&apos;une fois.</translation>
    </message>
    <message>
        <source>A delivery is answered within a second.</source>
        <translation>Une livraison reçoit sa réponse en moins d&apos;une seconde.</translation>
    </message>
    <message>
        <source>A delivery is answered before its work is done.</source>
        <translation>Une livraison reçoit sa réponse avant que son travail soit fait.</translation>
    </message>
    <message>
        <source>A status that HighLevel refuses with 403 for some seconds is tried again.</source>
        <translation>Un statut que HighLevel refuse avec 403 pendant quelques secondes est réessayé.</translation>
    </message>
    <message>
        <source>The scopes that the install link asks for are those that the bridge needs.</source>
        <translation>Les scopes demandés par le lien d&apos;installation sont ceux dont la passerelle a besoin.</translation>
    </message>
    <message>
        <source>An access token that expires is refreshed, and the refused call repeated.</source>
        <translation>Un jeton d&apos;accès qui expire est renouvelé, et l&apos;appel refusé répété.</translation>
    </message>
    <message>
        <source>Calls that find the token expired at the same time share one refresh.</source>
        <translation>Les appels qui constatent l&apos;expiration du jeton en même temps partagent un seul renouvellement.</translation>
    </message>
    <message>
        <source>Whoever learns the Delivery URL can send messages in your customers&apos; names, at your cost.</source>
        <translation>Quiconque connaît la Delivery URL peut envoyer des messages au nom de vos clients, à vos frais.</translation>
    </message>
    <message>
        <source>HighLevel sends this header no more, and never sent it to a Delivery URL: who brings it alone is not HighLevel.</source>
        <translation>HighLevel n&apos;envoie plus cet en-tête et ne l&apos;a jamais envoyé à une Delivery URL&#xa0;: qui n&apos;apporte que lui n&apos;est pas HighLevel.</translation>
    </message>
    <message>
        <source>Messages with certain characters are refused in production, and only those.</source>
        <translation>Les messages avec certains caractères sont refusés en production, et eux seuls.</translation>
    </message>
    <message>
        <source>The day that HighLevel adds a member, every message is refused or lost.</source>
        <translation>Le jour où HighLevel ajoute un membre, chaque message est refusé ou perdu.</translation>
    </message>
    <message>
        <source>The customer gets the same message twice: HighLevel repeats a delivery whose answer it did not get.</source>
        <translation>Le client reçoit deux fois le même message&#xa0;: HighLevel répète une livraison dont il n&apos;a pas reçu la réponse.</translation>
    </message>
    <message>
        <source>Under load answers come too late, and HighLevel repeats deliveries that were already acted on.</source>
        <translation>Sous charge, les réponses arrivent trop tard et HighLevel répète des livraisons déjà traitées.</translation>
    </message>
    <message>
        <source>The message stays pending forever in the agent&apos;s window, although it was delivered.</source>
        <translation>Le message reste en attente pour toujours dans la fenêtre de l&apos;agent, alors qu&apos;il a été livré.</translation>
    </message>
    <message>
        <source>Every install fails at its first call; a new scope needs a new consent by each customer.</source>
        <translation>Chaque installation échoue à son premier appel&#xa0;; un nouveau scope exige un nouveau consentement de chaque client.</translation>
    </message>
    <message>
        <source>A day after the install nothing works any more.</source>
        <translation>Un jour après l&apos;installation, plus rien ne fonctionne.</translation>
    </message>
    <message>
        <source>Refresh tokens work once: the calls that lose the race keep a dead one, and the install is lost half a minute later.</source>
        <translation>Les jetons de renouvellement ne servent qu&apos;une fois&#xa0;: les appels qui perdent la course en gardent un mort, et l&apos;installation est perdue une demi-minute plus tard.</translation>
    </message>
    <message>
        <source>ProviderOutboundMessage and Webhook Integration Guide pages, 2026-08-30</source>
        <translation>Pages ProviderOutboundMessage et Webhook Integration Guide, 2026-08-30</translation>
    </message>
    <message>
        <source>ProviderOutboundMessage page, 2026-08-30: verify the bytes as received, before parsing</source>
        <translation>Page ProviderOutboundMessage, 2026-08-30&#xa0;: vérifier les octets tels que reçus, avant l&apos;analyse</translation>
    </message>
    <message>
        <source>Webhook Integration Guide, 2026-08-30: up to twelve retries after anything but 2xx</source>
        <translation>Webhook Integration Guide, 2026-08-30&#xa0;: jusqu&apos;à douze nouvelles tentatives après toute réponse autre que 2xx</translation>
    </message>
    <message>
        <source>Webhook Integration Guide, 2026-08-30: answer at once; the limit was never published</source>
        <translation>Webhook Integration Guide, 2026-08-30&#xa0;: répondre aussitôt&#xa0;; la limite n&apos;a jamais été publiée</translation>
    </message>
    <message>
        <source>highlevel-api-docs, issue 4: 403 for some 5 to 10 seconds after the webhook</source>
        <translation>highlevel-api-docs, issue 4&#xa0;: 403 pendant environ 5 à 10 secondes après le webhook</translation>
    </message>
    <message>
        <source>Authorization page, 2026-05-27: a token holds the scopes of the link</source>
        <translation>Page Authorization, 2026-05-27&#xa0;: un jeton a les scopes du lien</translation>
    </message>
    <message>
        <source>OAuth 2.0 page, 2025-10-11: access tokens last about a day</source>
        <translation>Page OAuth 2.0, 2025-10-11&#xa0;: les jetons d&apos;accès durent environ un jour</translation>
    </message>
    <message>
        <source>OAuth 2.0 page, 2025-10-11: a refresh token is good for one use; changelog of 2026: the same request again within 30 seconds gets the same pair</source>
        <translation>Page OAuth 2.0, 2025-10-11&#xa0;: un jeton de renouvellement ne sert qu&apos;une fois&#xa0;; changelog de 2026&#xa0;: la même requête dans les 30 secondes reçoit la même paire</translation>
    </message>
    <message>
        <source>Type of replies</source>
        <translation>Type des réponses</translation>
    </message>
    <message>
        <source>A reply has the type that its provider&apos;s kind asks for, whatever type the delivery had.</source>
        <translation>Une réponse a le type que demande le genre de son fournisseur, quel que soit celui de la livraison.</translation>
    </message>
    <message>
        <source>Your customers&apos; answers are refused, or stand in another channel, on those hosts that write the type in the other way.</source>
        <translation>Les réponses de vos clients sont refusées, ou se retrouvent dans un autre canal, là où HighLevel écrit le type autrement.</translation>
    </message>
    <message>
        <source>highlevel-api-docs, issue 55: type Custom since 2025-07-20; the ProviderOutboundMessage page, 2026-08-30, still says Email or SMS</source>
        <translation>highlevel-api-docs, issue 55&#xa0;: type Custom depuis le 2025-07-20&#xa0;; la page ProviderOutboundMessage, 2026-08-30, dit encore Email ou SMS</translation>
    </message>
    <message>
        <source>HighLevel repeats what was not answered 2xx, up to twelve times, and stops sending to an endpoint that fails too often.</source>
        <translation>HighLevel répète jusqu&apos;à douze fois ce qui n&apos;a pas reçu de réponse 2xx, et n&apos;envoie plus rien à un point de terminaison qui échoue trop souvent.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ClientCalls</name>
    <message>
        <source>Your program did not call: nothing can be said. Set its base URL to the emulator.</source>
        <translation>Votre programme n&apos;a rien appelé&#xa0;: on ne peut rien dire. Réglez son URL de base sur l&apos;émulateur.</translation>
    </message>
    <message>
        <source>Your program called, but no refresh succeeded.</source>
        <translation>Votre programme a appelé, mais aucun renouvellement n&apos;a réussi.</translation>
    </message>
    <message>
        <source>The refresh went wrong:</source>
        <translation>Le renouvellement s&apos;est mal passé&#xa0;:</translation>
    </message>
    <message>
        <source>One refresh for the expired token: as it should be.</source>
        <translation>Un seul renouvellement pour le jeton expiré&#xa0;: comme il se doit.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::DeliveryWords</name>
    <message>
        <source>Nothing listens at %1: the connection was refused.</source>
        <translation>Rien n&apos;écoute sur %1&#xa0;: la connexion a été refusée.</translation>
    </message>
    <message>
        <source>Start your bridge, or correct the port in the endpoint&apos;s URL.</source>
        <translation>Démarrez votre passerelle, ou corrigez le port dans l&apos;URL de l&apos;endpoint.</translation>
    </message>
    <message>
        <source>The host name in %1 is not known.</source>
        <translation>Le nom d&apos;hôte dans %1 est inconnu.</translation>
    </message>
    <message>
        <source>Correct the host name in the endpoint&apos;s URL, or check this machine&apos;s DNS.</source>
        <translation>Corrigez le nom d&apos;hôte dans l&apos;URL de l&apos;endpoint, ou vérifiez le DNS de cette machine.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Pas de connexion à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>Pas de connexion sécurisée à %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>That port speaks plain HTTP: write http:// in the endpoint&apos;s URL.</source>
        <translation>Ce port parle HTTP en clair&#xa0;: écrivez http:// dans l&apos;URL de l&apos;endpoint.</translation>
    </message>
    <message>
        <source>Serve a certificate that the system trusts and that names this host; HighLevel does not accept another one either.</source>
        <translation>Présentez un certificat approuvé par le système et qui nomme cet hôte&#xa0;; HighLevel n&apos;en accepte pas d&apos;autre non plus.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2: %3.</source>
        <translation>Pas de connexion à %1 en %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Check that a firewall lets this machine through and that the address is the one your bridge listens on.</source>
        <translation>Vérifiez qu&apos;un pare-feu laisse passer cette machine et que l&apos;adresse est celle sur laquelle votre passerelle écoute.</translation>
    </message>
    <message>
        <source>No answer within %1. The endpoint took the connection and kept it open.</source>
        <translation>Pas de réponse en %1. L&apos;endpoint a accepté la connexion et l&apos;a gardée ouverte.</translation>
    </message>
    <message>
        <source>Answer 200 at once and do the work afterwards: send, report the status and post the reply from a queue or a thread.</source>
        <translation>Répondez 200 aussitôt et faites le travail ensuite&#xa0;: envoyez, signalez le statut et publiez la réponse depuis une file ou un thread.</translation>
    </message>
    <message>
        <source>The endpoint closed the connection without a complete answer (%1).</source>
        <translation>L&apos;endpoint a fermé la connexion sans réponse complète (%1).</translation>
    </message>
    <message>
        <source>Look for a crash or an exception in your bridge&apos;s log at this moment; a handler that fails should still answer with a status.</source>
        <translation>Cherchez un plantage ou une exception dans le journal de votre passerelle à ce moment&#xa0;; un gestionnaire qui échoue devrait quand même répondre avec un statut.</translation>
    </message>
    <message>
        <source>The endpoint answered %1 instead of 2xx.</source>
        <translation>L&apos;endpoint a répondu %1 au lieu de 2xx.</translation>
    </message>
    <message>
        <source>The endpoint answered %1 and sends the delivery elsewhere.</source>
        <translation>L&apos;endpoint a répondu %1 et envoie la livraison ailleurs.</translation>
    </message>
    <message>
        <source>Take deliveries faster than they come: put them into a queue and answer 200. HighLevel retries with growing pauses, for days.</source>
        <translation>Prenez les livraisons plus vite qu&apos;elles n&apos;arrivent&#xa0;: mettez-les en file et répondez 200. HighLevel réessaie avec des pauses croissantes, pendant des jours.</translation>
    </message>
    <message>
        <source>This profile sends deliveries without a signature, as HighLevel did until 2026, and your bridge rightly refuses them: test it with a profile that signs them, such as default.</source>
        <translation>Ce profil envoie les livraisons sans signature, comme HighLevel jusqu&apos;en 2026, et votre passerelle les refuse à juste titre&#xa0;: testez-la avec un profil qui les signe, comme default.</translation>
    </message>
    <message>
        <source>If your bridge verifies signatures, give it this emulator&apos;s public key (publicKeyPem) and check the raw bytes with Ed25519, before parsing; if it asks for a login, leave the Delivery URL out of it.</source>
        <translation>Si votre passerelle vérifie les signatures, donnez-lui la clé publique de cet émulateur (publicKeyPem) et vérifiez les octets bruts avec Ed25519, avant l&apos;analyse&#xa0;; si elle demande une connexion, n&apos;y soumettez pas la Delivery URL.</translation>
    </message>
    <message>
        <source>Check the path of the endpoint&apos;s URL and that it accepts POST.</source>
        <translation>Vérifiez le chemin de l&apos;URL de l&apos;endpoint et qu&apos;il accepte POST.</translation>
    </message>
    <message>
        <source>Look at the body of the answer: your bridge refused a payload in the documented shape.</source>
        <translation>Regardez le corps de la réponse&#xa0;: votre passerelle a refusé des données de la forme documentée.</translation>
    </message>
    <message>
        <source>Look at your bridge&apos;s log: its handler failed. Answer 200 even when your own processing fails, and report the message as failed.</source>
        <translation>Consultez le journal de votre passerelle&#xa0;: son gestionnaire a échoué. Répondez 200 même quand votre propre traitement échoue, et signalez l&apos;échec du message.</translation>
    </message>
    <message>
        <source>The emulator reported no delivery within %1.</source>
        <translation>L&apos;émulateur n&apos;a signalé aucune livraison en %1.</translation>
    </message>
    <message>
        <source>The endpoint neither refused nor answered: check that the address is the one your bridge listens on, and that its handler answers at once.</source>
        <translation>L&apos;endpoint n&apos;a ni refusé ni répondu&#xa0;: vérifiez que l&apos;adresse est celle sur laquelle votre passerelle écoute, et que son gestionnaire répond aussitôt.</translation>
    </message>
    <message>
        <source>The endpoint answered after %1; %2 is the limit.</source>
        <translation>L&apos;endpoint a répondu après %1&#xa0;; la limite est %2.</translation>
    </message>
    <message>
        <source>Answer 200 at once and do the work afterwards.</source>
        <translation>Répondez 200 aussitôt et faites le travail ensuite.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Pas de réponse&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::HtmlWords</name>
    <message numerus="yes">
        <source>(%n more byte(s))</source>
        <translation>
            <numerusform>(%n octet de plus)</numerusform>
            <numerusform>(%n octets de plus)</numerusform>
        </translation>
    </message>
    <message>
        <source>Check %1: %2</source>
        <translation>Contrôle %1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) passed</source>
        <translation>
            <numerusform>%1 contrôle sur %n réussi</numerusform>
            <numerusform>%1 contrôles sur %n réussis</numerusform>
        </translation>
    </message>
    <message>
        <source>Hop %1, %2: %3</source>
        <translation>Étape %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Linesman line test: %1</source>
        <translation>Test de ligne Linesman&#xa0;: %1</translation>
    </message>
    <message>
        <source>Line test</source>
        <translation>Test de ligne</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>%1 (built-in reference bridge)</source>
        <translation>%1 (passerelle de référence intégrée)</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Émulateur</translation>
    </message>
    <message>
        <source>Behaviour profile</source>
        <translation>Profil de comportement</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profondeur</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Hop time-out</source>
        <translation>Délai par étape</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Behaviour of the emulator</source>
        <translation>Comportement de l&apos;émulateur</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>Where HighLevel&apos;s sources disagree</source>
        <translation>Là où les sources de HighLevel divergent</translation>
    </message>
    <message>
        <source>Side taken</source>
        <translation>Position retenue</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Made by Linesman %1. Secrets are masked.</source>
        <translation>Créé par Linesman %1. Les secrets sont masqués.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::LateCheckTexts</name>
    <message>
        <source>taken at the %1. try</source>
        <translation>accepté à la tentative %1</translation>
    </message>
    <message>
        <source>reported after the window</source>
        <translation>signalé après la fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>The status came too early, was refused with %1, and was tried %n time(s).</source>
        <translation>
            <numerusform>Le statut est arrivé trop tôt, a été refusé avec %1 et a été essayé %n fois.</numerusform>
            <numerusform>Le statut est arrivé trop tôt, a été refusé avec %1 et a été essayé %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>No status was reported for this message.</source>
        <translation>Aucun statut n&apos;a été signalé pour ce message.</translation>
    </message>
    <message>
        <source>Retry a 403 with growing pauses for about 30 seconds before you give up: a message becomes updatable some seconds after its webhook.</source>
        <translation>Réessayez un 403 avec des pauses croissantes pendant environ 30 secondes avant d&apos;abandonner&#xa0;: un message ne peut être mis à jour que quelques secondes après son webhook.</translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation>renouvelé</translation>
    </message>
    <message>
        <source>signed in anew</source>
        <translation>reconnecté</translation>
    </message>
    <message>
        <source>a token of its own for each message</source>
        <translation>un jeton propre à chaque message</translation>
    </message>
    <message>
        <source>The refresh was refused: %1.</source>
        <translation>Le renouvellement a été refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Keep the refresh token of each reply, and send it once, with client id and secret as a form.</source>
        <translation>Gardez le jeton de renouvellement de chaque réponse, et envoyez-le une seule fois, avec l&apos;identifiant et le secret client, sous forme de formulaire.</translation>
    </message>
    <message numerus="yes">
        <source>The token was refreshed, but the call that had been refused was not repeated: %1 of %n message(s) got a status.</source>
        <translation>
            <numerusform>Le jeton a été renouvelé, mais l&apos;appel refusé n&apos;a pas été répété&#xa0;: %1 message sur %n a reçu un statut.</numerusform>
            <numerusform>Le jeton a été renouvelé, mais l&apos;appel refusé n&apos;a pas été répété&#xa0;: %1 messages sur %n ont reçu un statut.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat the call once with the new token.</source>
        <translation>Répétez l&apos;appel une fois avec le nouveau jeton.</translation>
    </message>
    <message>
        <source>The access token had expired (401), and nothing refreshed it.</source>
        <translation>Le jeton d&apos;accès avait expiré (401), et rien ne l&apos;a renouvelé.</translation>
    </message>
    <message>
        <source>On a 401 refresh once with POST /oauth/token, grant_type refresh_token, keep both tokens of the reply, and repeat the call.</source>
        <translation>Sur un 401, renouvelez une fois avec POST /oauth/token, grant_type refresh_token, gardez les deux jetons de la réponse et répétez l&apos;appel.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s) got a status after the token had expired.</source>
        <translation>
            <numerusform>%1 message sur %n a reçu un statut après l&apos;expiration du jeton.</numerusform>
            <numerusform>%1 messages sur %n ont reçu un statut après l&apos;expiration du jeton.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at your bridge&apos;s log at this moment.</source>
        <translation>Consultez le journal de votre passerelle à ce moment.</translation>
    </message>
    <message>
        <source>Nothing was refreshed.</source>
        <translation>Rien n&apos;a été renouvelé.</translation>
    </message>
    <message numerus="yes">
        <source>One refresh token was sent %n time(s) at the same moment.</source>
        <translation>
            <numerusform>Un même jeton de renouvellement a été envoyé %n fois au même moment.</numerusform>
            <numerusform>Un même jeton de renouvellement a été envoyé %n fois au même moment.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let one refresh run per location, and all other calls wait for its result; with several processes, take a lock in the database.</source>
        <translation>Laissez s&apos;exécuter un seul renouvellement par sous-compte, et tous les autres appels attendre son résultat&#xa0;; avec plusieurs processus, prenez un verrou dans la base de données.</translation>
    </message>
    <message>
        <source>A call was refused for want of the scope %1.</source>
        <translation>Un appel a été refusé faute du scope %1.</translation>
    </message>
    <message>
        <source>Add the scope to the app in the developer portal and to the install link, then let each customer consent again.</source>
        <translation>Ajoutez le scope à l&apos;application dans le portail développeur et au lien d&apos;installation, puis faites consentir à nouveau chaque client.</translation>
    </message>
    <message>
        <source>The access token had expired (401), and your bridge signed in anew in place of a refresh: at HighLevel that takes a person at the consent page.</source>
        <translation>Le jeton d&apos;accès avait expiré (401), et votre passerelle s&apos;est reconnectée au lieu de le renouveler : chez HighLevel, il faut pour cela une personne sur la page de consentement.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::LineTestSession</name>
    <message>
        <source>Leave the name and password out of the address.</source>
        <translation>Retirez le nom et le mot de passe de l&apos;adresse.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address.</source>
        <translation>&quot;%1&quot; n&apos;est pas une adresse http ou https.</translation>
    </message>
    <message>
        <source>A call trigger belongs to an endpoint of your own.</source>
        <translation>Un déclencheur d&apos;appel nécessite un endpoint à vous.</translation>
    </message>
    <message>
        <source>Choose at least one provider kind.</source>
        <translation>Choisissez au moins un type de fournisseur.</translation>
    </message>
    <message>
        <source>App events go to the Delivery URL, too: a bridge that takes InboundMessage for a message answers its own replies without end. Give them another path, or look at &quot;type&quot; first.</source>
        <translation>Les événements de l&apos;application vont aussi à la Delivery URL&#xa0;: une passerelle qui prend InboundMessage pour un message répond sans fin à ses propres réponses. Leur donner un autre chemin ou regarder d&apos;abord «&#xa0;type&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::Pulse</name>
    <message>
        <source>Not tested: this machine was too busy, and Linesman itself came to its turn too late.</source>
        <translation>Non testé&#xa0;: cette machine était trop chargée, et Linesman lui-même a eu la main trop tard.</translation>
    </message>
    <message>
        <source>Run it again when less runs beside it.</source>
        <translation>À relancer quand moins de programmes tournent à côté.</translation>
    </message>
    <message>
        <source>Not known: this machine was too busy for a part of it.</source>
        <translation>Inconnu&#xa0;: cette machine était trop chargée pour une partie du test.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::RefusalTexts</name>
    <message>
        <source>The access token has expired: refresh it once with POST /oauth/token and grant_type refresh_token, keep both tokens of the reply, then repeat the call.</source>
        <translation>Le jeton d&apos;accès a expiré&#xa0;: renouvelez-le une fois avec POST /oauth/token et grant_type refresh_token, gardez les deux jetons de la réponse, puis répétez l&apos;appel.</translation>
    </message>
    <message>
        <source>The token was revoked: the app was uninstalled, or reset the emulator meanwhile. Install it again.</source>
        <translation>Le jeton a été révoqué&#xa0;: l&apos;application a été désinstallée, ou a réinitialisé l&apos;émulateur entre-temps. Installez-la à nouveau.</translation>
    </message>
    <message>
        <source>The call brought no token: send &quot;Authorization: Bearer&quot; and the location&apos;s access token.</source>
        <translation>L&apos;appel n&apos;a apporté aucun jeton&#xa0;: envoyez &quot;Authorization: Bearer&quot; et le jeton d&apos;accès du sous-compte.</translation>
    </message>
    <message>
        <source>This emulator never gave that token: use its client id and secret, and a fresh code from its authorize URL.</source>
        <translation>Cet émulateur n&apos;a jamais délivré ce jeton&#xa0;: utilisez son identifiant et son secret client, et un nouveau code de son URL d&apos;autorisation.</translation>
    </message>
    <message>
        <source>This is an agency&apos;s token, and the call needs a location&apos;s: get one with POST /oauth/locationToken for the payload&apos;s locationId.</source>
        <translation>C&apos;est un jeton d&apos;agence, et l&apos;appel exige celui d&apos;un sous-compte&#xa0;: obtenez-en un avec POST /oauth/locationToken pour le locationId des données.</translation>
    </message>
    <message>
        <source>This is a location&apos;s token, and the call needs an agency&apos;s.</source>
        <translation>C&apos;est un jeton de sous-compte, et l&apos;appel exige celui d&apos;une agence.</translation>
    </message>
    <message>
        <source>The token lacks the scope %1: ask for it in the install link, add it to the app in the developer portal, then consent again.</source>
        <translation>Il manque au jeton le scope %1&#xa0;: demandez-le dans le lien d&apos;installation, ajoutez-le à l&apos;application dans le portail développeur, puis consentez à nouveau.</translation>
    </message>
    <message>
        <source>Send the header Version, for example 2021-07-28.</source>
        <translation>Envoyez l&apos;en-tête Version, par exemple 2021-07-28.</translation>
    </message>
    <message>
        <source>Contact, message and token must be of one location: keep a token for each locationId, and take that of the payload.</source>
        <translation>Contact, message et jeton doivent être d&apos;un même sous-compte&#xa0;: gardez un jeton pour chaque locationId, et prenez celui du payload.</translation>
    </message>
    <message>
        <source>The body was not read, since it came without a Content-Type: send Content-Type: application/json.</source>
        <translation>Le corps n&apos;a pas été lu, car il est arrivé sans Content-Type&#xa0;: envoyez Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The body was not read, since its Content-Type is %1: send Content-Type: application/json.</source>
        <translation>Le corps n&apos;a pas été lu, car son Content-Type est %1&#xa0;: envoyez Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The header Version names none of HighLevel&apos;s versions: send 2021-07-28, or v3.</source>
        <translation>L&apos;en-tête Version ne nomme aucune des versions de HighLevel : envoyez 2021-07-28 ou v3.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ReplyTypeTexts</name>
    <message>
        <source>Choose the reply&apos;s type by the provider that the payload&apos;s conversationProviderId names (SMS, Email; Custom for an extra channel), and never copy the payload&apos;s type.</source>
        <translation>Choisissez le type de la réponse d&apos;après le fournisseur que nomme conversationProviderId (SMS, Email&#xa0;; Custom pour un canal supplémentaire), et ne recopiez jamais le type du webhook.</translation>
    </message>
    <message>
        <source>A delivery of this channel came with type %1, and the reply was posted as type %2: it went to another channel.</source>
        <translation>Une livraison de ce canal est venue avec le type %1, et la réponse a été envoyée avec le type %2&#xa0;: elle est allée dans un autre canal.</translation>
    </message>
    <message>
        <source>A delivery of this channel came with type %1, and was not taken (%2).</source>
        <translation>Une livraison de ce canal est venue avec le type %1 et n&apos;a pas été acceptée (%2).</translation>
    </message>
    <message>
        <source>A delivery of this channel came with type %1, and the reply was posted as type %2: %3.</source>
        <translation>Une livraison de ce canal est venue avec le type %1, et la réponse a été envoyée avec le type %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A delivery of this channel came with type %1, and got no reply.</source>
        <translation>Une livraison de ce canal est venue avec le type %1 et n&apos;a pas eu de réponse.</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) were posted with a type that was refused, before one with another type was taken.</source>
        <translation>
            <numerusform>%n réponse a été envoyée avec un type refusé, avant qu&apos;une autre d&apos;un autre type soit acceptée.</numerusform>
            <numerusform>%n réponses ont été envoyées avec un type refusé, avant qu&apos;une autre d&apos;un autre type soit acceptée.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember for each provider which type was taken: every refused try counts against your rate limit.</source>
        <translation>Retenez pour chaque fournisseur le type accepté&#xa0;: chaque essai refusé compte dans votre limite de débit.</translation>
    </message>
    <message>
        <source>The replies were posted as type SMS. The documentation has it so, and the emulator takes it; live HighLevel was seen to refuse it with 400 (switch C1).</source>
        <translation>Les réponses ont été envoyées avec le type SMS. C&apos;est ce que dit la documentation, et l&apos;émulateur l&apos;accepte ; on a observé que HighLevel le refuse avec 400 (commutateur C1).</translation>
    </message>
    <message>
        <source>Post replies of an extra SMS channel as type Custom with its conversationProviderId; where a host refuses that, fall back to SMS and remember it.</source>
        <translation>Envoyez les réponses d&apos;un canal SMS supplémentaire avec le type Custom et son conversationProviderId ; si un hôte le refuse, repliez-vous sur SMS et retenez-le.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ReplyWords</name>
    <message>
        <source>Post it with type SMS and this contactId, without a conversationProviderId.</source>
        <translation>Envoyez-la avec type SMS et ce contactId, sans conversationProviderId.</translation>
    </message>
    <message>
        <source>Post it with type SMS or, as live HighLevel asks since 2026, Custom, and conversationProviderId %1.</source>
        <translation>Envoyez-la avec type SMS ou, comme le demande HighLevel en production depuis 2026, Custom, et conversationProviderId %1.</translation>
    </message>
    <message>
        <source>Post it with type Email, html and subject, without a conversationProviderId.</source>
        <translation>Envoyez-la avec type Email, html et subject, sans conversationProviderId.</translation>
    </message>
    <message>
        <source>Post it with type Custom and conversationProviderId %1; type Email would file it under the default e-mail.</source>
        <translation>Envoyez-la avec type Custom et conversationProviderId %1&#xa0;; type Email la classerait sous l&apos;e-mail par défaut.</translation>
    </message>
    <message>
        <source>Post it with type Call, a call object and conversationProviderId %1.</source>
        <translation>Envoyez-le avec type Call, un objet call et conversationProviderId %1.</translation>
    </message>
    <message>
        <source>The reply was refused: %1.</source>
        <translation>La réponse a été refusée&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Post it with type Custom and conversationProviderId %1: an extra SMS channel does not take SMS here.</source>
        <translation>Envoyez-la avec type Custom et conversationProviderId %1&#xa0;: un canal SMS supplémentaire n&apos;accepte pas SMS ici.</translation>
    </message>
    <message>
        <source>Use the payload&apos;s contactId, here %1, or look the contact up by its phone.</source>
        <translation>Utilisez le contactId du payload, ici %1, ou cherchez le contact par son téléphone.</translation>
    </message>
    <message>
        <source>Send a location token of the app that owns the provider, with the scope conversations/message.write and a Version header.</source>
        <translation>Envoyez un jeton de sous-compte de l&apos;app propriétaire du fournisseur, avec le scope conversations/message.write et un en-tête Version.</translation>
    </message>
    <message>
        <source>Put right the fields that the answer names: add those that should not be empty, leave out those that should not exist, and an empty attachments array.</source>
        <translation>Corrigez les champs que nomme la réponse&#xa0;: ajoutez ceux qui ne doivent pas être vides, omettez ceux qui ne doivent pas exister, et un tableau attachments vide.</translation>
    </message>
    <message>
        <source>The reply was answered %1, but no message was made.</source>
        <translation>La réponse a reçu %1, mais aucun message n&apos;a été créé.</translation>
    </message>
    <message>
        <source>The reply was posted as type %1 without a provider id, and so went to another channel.</source>
        <translation>La réponse a été envoyée avec le type %1 sans id de fournisseur, et est donc allée sur un autre canal.</translation>
    </message>
    <message>
        <source>The reply was posted as type %1 for provider %2, another channel than the message&apos;s.</source>
        <translation>La réponse a été envoyée avec le type %1 pour le fournisseur %2, un autre canal que celui du message.</translation>
    </message>
    <message>
        <source>The reply was posted to another contact or conversation (%1).</source>
        <translation>La réponse a été envoyée à un autre contact ou une autre conversation (%1).</translation>
    </message>
    <message>
        <source>Use the payload&apos;s contactId, here %1, when you post the reply.</source>
        <translation>Utilisez le contactId du payload, ici %1, quand vous envoyez la réponse.</translation>
    </message>
    <message>
        <source>The reply was posted with direction &quot;outbound&quot;.</source>
        <translation>La réponse a été envoyée avec direction &quot;outbound&quot;.</translation>
    </message>
    <message>
        <source>Leave direction out, or send &quot;inbound&quot;.</source>
        <translation>Omettez direction, ou envoyez &quot;inbound&quot;.</translation>
    </message>
    <message>
        <source>The endpoint posted no inbound reply within %1.</source>
        <translation>L&apos;endpoint n&apos;a envoyé aucune réponse entrante en %1.</translation>
    </message>
    <message>
        <source>Let your bridge answer the message &quot;Line test&quot; with POST /conversations/messages/inbound. %1</source>
        <translation>Faites répondre votre passerelle au message &quot;Test de ligne&quot; avec POST /conversations/messages/inbound. %1</translation>
    </message>
    <message>
        <source>The conversation does not show the message that was sent.</source>
        <translation>La conversation ne montre pas le message envoyé.</translation>
    </message>
    <message>
        <source>The conversation does not show the reply.</source>
        <translation>La conversation ne montre pas la réponse.</translation>
    </message>
    <message>
        <source>Check that the reply names the contact of the message and is not deleted.</source>
        <translation>Vérifiez que la réponse nomme le contact du message et n&apos;est pas supprimée.</translation>
    </message>
    <message>
        <source>Message and reply are in different conversations.</source>
        <translation>Le message et la réponse sont dans des conversations différentes.</translation>
    </message>
    <message>
        <source>Name the message&apos;s contactId, or its conversationId, in the reply.</source>
        <translation>Nommez dans la réponse le contactId du message, ou son conversationId.</translation>
    </message>
    <message>
        <source>The reply stands before the message that it answers.</source>
        <translation>La réponse se trouve avant le message auquel elle répond.</translation>
    </message>
    <message>
        <source>Leave &quot;date&quot; out of the reply, or send the real time in UTC: it was dated too early.</source>
        <translation>Omettez &quot;date&quot; dans la réponse, ou envoyez l&apos;heure réelle en UTC&#xa0;: elle était datée trop tôt.</translation>
    </message>
    <message numerus="yes">
        <source>The thread holds the same reply %n time(s).</source>
        <translation>
            <numerusform>Le fil contient %n fois la même réponse.</numerusform>
            <numerusform>Le fil contient %n fois la même réponse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Act once per messageId: remember those you have seen, also across threads.</source>
        <translation>Agissez une fois par messageId&#xa0;: retenez ceux que vous avez vus, y compris entre threads.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ResultWords</name>
    <message>
        <source>running</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>échoué</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>cancelled</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>annulé</translation>
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
            <numerusform>%n vérification a échoué.</numerusform>
            <numerusform>%n vérifications ont échoué.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) warn.</source>
        <translation>
            <numerusform>%n vérification avertit.</numerusform>
            <numerusform>%n vérifications avertissent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n vérification réussie.</numerusform>
            <numerusform>%n vérifications réussies.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n kind(s) done.</source>
        <translation>
            <numerusform>%1 type sur %n terminé.</numerusform>
            <numerusform>%1 types sur %n terminés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n kind(s) passed in %2, the rest was skipped.</source>
        <translation>
            <numerusform>%1 type sur %n réussi en %2, le reste a été ignoré.</numerusform>
            <numerusform>%1 types sur %n réussis en %2, le reste a été ignoré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) passed in %1.</source>
        <translation>
            <numerusform>%n type réussi en %1.</numerusform>
            <numerusform>%n types réussis en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n kind(s) passed in %2.</source>
        <translation>
            <numerusform>%1 type sur %n réussi en %2.</numerusform>
            <numerusform>%1 types sur %n réussis en %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was tested: every kind was skipped.</source>
        <translation>Rien n&apos;a été testé&#xa0;: tous les types ont été ignorés.</translation>
    </message>
    <message>
        <source>Cancelled after %1.</source>
        <translation>Annulé après %1.</translation>
    </message>
    <message>
        <source>The kind(s) %1.</source>
        <translation>Les types&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Signatures, duplicates, early statuses and tokens (depth strict tests them).</source>
        <translation>Signatures, doublons, statuts précoces et jetons (la profondeur strict les teste).</translation>
    </message>
    <message>
        <source>Of the checks: %1.</source>
        <translation>Parmi les vérifications&#xa0;: %1.</translation>
    </message>
    <message>
        <source>HighLevel itself.</source>
        <translation>HighLevel lui-même.</translation>
    </message>
    <message>
        <source>Outages, rate limits and other troubles that need drills; HighLevel itself.</source>
        <translation>Pannes, limites de débit et autres difficultés qui demandent des exercices&#xa0;; HighLevel lui-même.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::Run</name>
    <message>
        <source>The call trigger %1 answered %2.</source>
        <translation>Le déclencheur d&apos;appel %1 a répondu %2.</translation>
    </message>
    <message>
        <source>The call trigger %1 could not be reached.</source>
        <translation>Le déclencheur d&apos;appel %1 n&apos;a pas pu être joint.</translation>
    </message>
    <message>
        <source>Let it accept a POST with JSON and answer 2xx, or leave the trigger out and make the call yourself.</source>
        <translation>Faites-lui accepter un POST avec du JSON et répondre 2xx, ou omettez-le et passez l&apos;appel vous-même.</translation>
    </message>
    <message>
        <source>HighLevel sends nothing for calls, so this test cannot start one.</source>
        <translation>HighLevel n&apos;envoie rien pour les appels, ce test ne peut donc pas en lancer.</translation>
    </message>
    <message>
        <source>Name a call trigger URL of your bridge, or choose the Call kind alone and make a call from %1 while it waits.</source>
        <translation>Indiquez une URL de déclenchement d&apos;appel de votre passerelle, ou choisissez le seul type Appel et appelez depuis %1 pendant qu&apos;il attend.</translation>
    </message>
    <message>
        <source>The profile %1 sends deliveries without a signature, as HighLevel did until 2026.</source>
        <translation>Le profil %1 envoie des livraisons sans signature, comme HighLevel le faisait jusqu&apos;en 2026.</translation>
    </message>
    <message>
        <source>Refused for the same reason as odd bytes.</source>
        <translation>Refusée pour la même raison que les octets inhabituels.</translation>
    </message>
    <message>
        <source>Your bridge still wants the retired header x-wh-signature, which HighLevel sends no more: check x-ghl-signature with Ed25519 over the raw body.</source>
        <translation>Votre passerelle exige encore l&apos;ancien en-tête x-wh-signature, que HighLevel n&apos;envoie plus&#xa0;: vérifiez x-ghl-signature avec Ed25519 sur le corps brut.</translation>
    </message>
    <message>
        <source>Your bridge checks the signature over JSON that it wrote anew with spaces, as Python&apos;s json.dumps() does: check the raw body, before parsing.</source>
        <translation>Votre passerelle vérifie la signature sur du JSON qu&apos;elle a réécrit avec des espaces, comme json.dumps() de Python&#xa0;: vérifiez le corps brut, avant l&apos;analyse.</translation>
    </message>
    <message>
        <source>The endpoint used no OAuth token that could expire.</source>
        <translation>L&apos;endpoint n&apos;a utilisé aucun jeton OAuth qui pourrait expirer.</translation>
    </message>
    <message>
        <source>The emulator grants all scopes of the app, whatever the link asks for.</source>
        <translation>L&apos;émulateur accorde tous les scopes de l&apos;app, quoi que demande le lien.</translation>
    </message>
    <message>
        <source>The emulator did not send: %1.</source>
        <translation>L&apos;émulateur n&apos;a pas envoyé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Check that the provider is selected in the location and that the contact has a phone and an e-mail.</source>
        <translation>Vérifiez que le fournisseur est sélectionné dans le sous-compte et que le contact a un téléphone et un e-mail.</translation>
    </message>
    <message>
        <source>The test was cancelled before this hop.</source>
        <translation>Le test a été annulé avant cette étape.</translation>
    </message>
    <message>
        <source>Run the test again.</source>
        <translation>Relancez le test.</translation>
    </message>
    <message>
        <source>The emulator has no provider of this kind in a location with the app, or no such contact.</source>
        <translation>L&apos;émulateur n&apos;a pas de fournisseur de ce type dans un sous-compte avec l&apos;app, ou pas de tel contact.</translation>
    </message>
    <message>
        <source>Start it with a fixture that has one, or choose other kinds.</source>
        <translation>Démarrez-le avec un fixture qui en a un, ou choisissez d&apos;autres types.</translation>
    </message>
    <message>
        <source>An earlier hop failed.</source>
        <translation>Une étape antérieure a échoué.</translation>
    </message>
    <message>
        <source>The test was cancelled in this hop.</source>
        <translation>Le test a été annulé à cette étape.</translation>
    </message>
    <message>
        <source>The emulator stopped answering: %1</source>
        <translation>L&apos;émulateur a cessé de répondre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start the emulator again, then run the test again.</source>
        <translation>Redémarrez l&apos;émulateur, puis relancez le test.</translation>
    </message>
    <message>
        <source>Line test %1: Café ü 1/2, please reply</source>
        <extracomment>Text of a message of the line test. Keep the letters that are not ASCII and the slash: they are part of the test</extracomment>
        <translation>Test de ligne %1&#xa0;: Café ü 1/2, répondez s&apos;il vous plaît</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::StatusWords</name>
    <message>
        <source>The endpoint called the API, but reported no status for this message within %1.</source>
        <translation>L&apos;endpoint a appelé l&apos;API, mais n&apos;a signalé aucun statut pour ce message en %1.</translation>
    </message>
    <message>
        <source>The endpoint answered, and then called nothing within %1.</source>
        <translation>L&apos;endpoint a répondu, puis n&apos;a rien appelé en %1.</translation>
    </message>
    <message>
        <source>After sending, call PUT /conversations/messages/%1/status with {&quot;status&quot;:&quot;delivered&quot;} on the emulator&apos;s base URL and your app&apos;s token.</source>
        <translation>Après l&apos;envoi, appelez PUT /conversations/messages/%1/status avec {&quot;status&quot;:&quot;delivered&quot;} sur l&apos;URL de base de l&apos;émulateur, avec le jeton de votre app.</translation>
    </message>
    <message>
        <source>The endpoint got no token: %1.</source>
        <translation>L&apos;endpoint n&apos;a obtenu aucun jeton&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Use the emulator&apos;s client id and secret, a fresh code from its authorize URL, and a redirect URL that is registered there.</source>
        <translation>Utilisez le client id et le secret de l&apos;émulateur, un code récent de son URL d&apos;autorisation et une URL de redirection qui y est enregistrée.</translation>
    </message>
    <message>
        <source>The status was refused: %1.</source>
        <translation>Le statut a été refusé&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The status came too early: %1. It was tried %n time(s).</source>
        <translation>
            <numerusform>Le statut est arrivé trop tôt&#xa0;: %1. Il a été essayé %n fois.</numerusform>
            <numerusform>Le statut est arrivé trop tôt&#xa0;: %1. Il a été essayé %n fois.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry a 403 with growing pauses for about 30 seconds before you give up: a message becomes updatable some seconds after its webhook.</source>
        <translation>Réessayez un 403 avec des pauses croissantes pendant environ 30 secondes avant d&apos;abandonner&#xa0;: un message ne peut être mis à jour que quelques secondes après son webhook.</translation>
    </message>
    <message>
        <source>The status came with the token of another app: %1.</source>
        <translation>Le statut est arrivé avec le jeton d&apos;une autre app&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Report statuses with an OAuth token of the app that owns the provider; a private integration token does not do either.</source>
        <translation>Signalez les statuts avec un jeton OAuth de l&apos;app propriétaire du fournisseur&#xa0;; un jeton d&apos;intégration privée ne convient pas non plus.</translation>
    </message>
    <message>
        <source>The status named a message that does not exist: %1.</source>
        <translation>Le statut nommait un message qui n&apos;existe pas&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Put the payload&apos;s messageId into the path, not emailMessageId and not an id of your own; here it is %1.</source>
        <translation>Mettez dans le chemin le messageId du payload, pas emailMessageId ni un id à vous&#xa0;; ici c&apos;est %1.</translation>
    </message>
    <message>
        <source>The token was refused: %1.</source>
        <translation>Le jeton a été refusé&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Send &quot;Authorization: Bearer&quot; with a location token of this emulator, the scope conversations/message.write and a Version header.</source>
        <translation>Envoyez &quot;Authorization: Bearer&quot; avec un jeton de sous-compte de cet émulateur, le scope conversations/message.write et un en-tête Version.</translation>
    </message>
    <message>
        <source>Send a JSON object with &quot;status&quot;: delivered, failed, pending or read; map sent and queued to pending, undelivered to failed.</source>
        <translation>Envoyez un objet JSON avec &quot;status&quot;&#xa0;: delivered, failed, pending ou read&#xa0;; convertissez sent et queued en pending, undelivered en failed.</translation>
    </message>
    <message>
        <source>The status was reported for another message (%1).</source>
        <translation>Le statut a été signalé pour un autre message (%1).</translation>
    </message>
    <message>
        <source>Put the payload&apos;s messageId into the path; here it is %1.</source>
        <translation>Mettez dans le chemin le messageId du payload&#xa0;; ici c&apos;est %1.</translation>
    </message>
    <message>
        <source>The endpoint reported &quot;pending&quot; and nothing after it within %1.</source>
        <translation>L&apos;endpoint a signalé &quot;pending&quot; et rien ensuite en %1.</translation>
    </message>
    <message>
        <source>Report &quot;delivered&quot; or &quot;failed&quot; once your carrier has answered: the message is pending from the start.</source>
        <translation>Signalez &quot;delivered&quot; ou &quot;failed&quot; dès que votre opérateur a répondu&#xa0;: le message est pending depuis le début.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; was accepted, but the message does not show it.</source>
        <translation>Le statut &quot;%1&quot; a été accepté, mais le message ne le montre pas.</translation>
    </message>
    <message>
        <source>Check whether something else changes this message; then run the test again.</source>
        <translation>Vérifiez si autre chose modifie ce message&#xa0;; puis relancez le test.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::Words</name>
    <message>
        <source>Send</source>
        <extracomment>A hop of the line test: a user sends a message</extracomment>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Deliver</source>
        <extracomment>A hop of the line test: the webhook reaches the endpoint</extracomment>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>A hop of the line test: the endpoint answers</extracomment>
        <translation>Accusé</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A hop of the line test: the endpoint reports a message status</extracomment>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>A hop of the line test: the endpoint posts a reply</extracomment>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Call in</source>
        <extracomment>A hop of the line test: the log of a call that came in</extracomment>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>Call out</source>
        <extracomment>A hop of the line test: the log of a call that went out</extracomment>
        <translation>Appel sortant</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>A hop of the line test: the recording of a call</extracomment>
        <translation>Enregistrement</translation>
    </message>
    <message>
        <source>Thread</source>
        <extracomment>A hop of the line test: the conversation shows everything</extracomment>
        <translation>Fil</translation>
    </message>
    <message>
        <source>A user sends a message in HighLevel.</source>
        <translation>Un utilisateur envoie un message dans HighLevel.</translation>
    </message>
    <message>
        <source>The delivery reaches the endpoint.</source>
        <translation>La livraison atteint l&apos;endpoint.</translation>
    </message>
    <message>
        <source>The endpoint answers 2xx in time.</source>
        <translation>L&apos;endpoint répond 2xx à temps.</translation>
    </message>
    <message>
        <source>The endpoint reports a status and the message shows it.</source>
        <translation>L&apos;endpoint signale un statut et le message le montre.</translation>
    </message>
    <message>
        <source>The endpoint posts an inbound reply.</source>
        <translation>L&apos;endpoint envoie une réponse entrante.</translation>
    </message>
    <message>
        <source>The thread holds both, in order, in the right conversation.</source>
        <translation>Le fil contient les deux, dans l&apos;ordre, dans la bonne conversation.</translation>
    </message>
    <message>
        <source>The log of an inbound call is posted.</source>
        <translation>Le journal d&apos;un appel entrant est envoyé.</translation>
    </message>
    <message>
        <source>An external outbound call is posted.</source>
        <translation>Un appel sortant externe est envoyé.</translation>
    </message>
    <message>
        <source>A recording is added to one of the calls.</source>
        <translation>Un enregistrement est ajouté à l&apos;un des appels.</translation>
    </message>
    <message>
        <source>The thread holds both calls and the recording.</source>
        <translation>Le fil contient les deux appels et l&apos;enregistrement.</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a hop</extracomment>
        <translation>en attente</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a hop</extracomment>
        <translation>en cours</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>State of a hop</extracomment>
        <translation>réussi</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a hop</extracomment>
        <translation>échoué</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>State of a hop</extracomment>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>The message stays pending in the conversation. HighLevel sends app events again after any answer but 2xx and after none: up to twelve times, with growing pauses over days; a failed one can also be resent by hand from the developer portal&apos;s log for 30 days. Whether Delivery URLs are retried too is not said, nor how long HighLevel waits for an answer. Until spring 2026 only a 429 was retried. (Webhook Integration Guide and Webhook Logs Dashboard, 2026-08-30)</source>
        <translation>Le message reste pending dans la conversation. HighLevel renvoie les événements de l&apos;app après toute réponse autre que 2xx et sans réponse&#xa0;: jusqu&apos;à douze fois, avec des pauses croissantes sur plusieurs jours&#xa0;; un événement en échec peut aussi être renvoyé à la main depuis le journal du portail développeur pendant 30 jours. Il n&apos;est pas dit si les Delivery URL sont aussi réessayées, ni combien de temps HighLevel attend une réponse. Jusqu&apos;au printemps 2026, seul un 429 était réessayé. (Webhook Integration Guide et Webhook Logs Dashboard, 2026-08-30)</translation>
    </message>
    <message>
        <source>A message can be updated some 5 to 10 seconds after its webhook; before that HighLevel answers 403 (401 until 2025-06-24). Bridges retry for about 30 seconds. (highlevel-api-docs, issue 4)</source>
        <translation>Un message peut être mis à jour quelque 5 à 10 secondes après son webhook&#xa0;; avant cela HighLevel répond 403 (401 jusqu&apos;au 2025-06-24). Les passerelles réessaient pendant environ 30 secondes. (highlevel-api-docs, issue 4)</translation>
    </message>
    <message>
        <source>Only tokens of the marketplace app that owns the provider may change a message&apos;s status; another app&apos;s token or a private integration token gets 401. (Conversation Providers page, 2026-08-30)</source>
        <translation>Seuls les jetons de l&apos;app du marketplace propriétaire du fournisseur peuvent changer le statut d&apos;un message&#xa0;; le jeton d&apos;une autre app ou un jeton d&apos;intégration privée reçoit 401. (Page Conversation Providers, 2026-08-30)</translation>
    </message>
    <message>
        <source>Without a status update the message stays pending for the agent who wrote it. (Update the status of a message, conversations.json, 2026-06-19)</source>
        <translation>Sans mise à jour de statut, le message reste pending pour l&apos;agent qui l&apos;a écrit. (Update the status of a message, conversations.json, 2026-06-19)</translation>
    </message>
    <message>
        <source>HighLevel refuses a reply whose type does not fit the provider, or files it under the default channel. Email channels and, since 2026, most extra SMS channels post as Custom with their conversationProviderId. (Conversation Providers page, 2026-08-30; bridges seen in 2026)</source>
        <translation>HighLevel refuse une réponse dont le type ne correspond pas au fournisseur, ou la classe sous le canal par défaut. Les canaux e-mail et, depuis 2026, la plupart des canaux SMS supplémentaires envoient comme Custom avec leur conversationProviderId. (Page Conversation Providers, 2026-08-30&#xa0;; passerelles vues en 2026)</translation>
    </message>
    <message>
        <source>A 201 with an empty body was seen when the provider id was missing, and then no message exists: a reply counts only when the answer names a messageId. (highlevel-api-docs, issue 70)</source>
        <translation>Un 201 au corps vide a été vu quand l&apos;id du fournisseur manquait, et alors aucun message n&apos;existe&#xa0;: une réponse ne compte que si un messageId est renvoyé. (highlevel-api-docs, issue 70)</translation>
    </message>
    <message>
        <source>HighLevel shows both copies. It sends no idempotency key with provider deliveries: remember the messageId and act once. (Webhook Authentication page, 2026-06-19)</source>
        <translation>HighLevel montre les deux copies. Il n&apos;envoie aucune clé d&apos;idempotence avec les livraisons aux fournisseurs&#xa0;: retenez le messageId et agissez une fois. (Page Webhook Authentication, 2026-06-19)</translation>
    </message>
    <message>
        <source>HighLevel posts each message of a user, workflow or bulk action to the provider&apos;s Delivery URL, and expects a 2xx at once. (ProviderOutboundMessage page, 2026-08-30)</source>
        <translation>HighLevel envoie chaque message d&apos;un utilisateur, d&apos;un workflow ou d&apos;une action de masse à la Delivery URL du fournisseur, et attend aussitôt un 2xx. (Page ProviderOutboundMessage, 2026-08-30)</translation>
    </message>
    <message>
        <source>Message statuses are delivered, failed, pending and read. (conversations.json, 2026-06-19)</source>
        <translation>Les statuts de message sont delivered, failed, pending et read. (conversations.json, 2026-06-19)</translation>
    </message>
    <message>
        <source>One conversation per contact holds the messages of every channel. (Conversation Providers page, 2026-08-30)</source>
        <translation>Une conversation par contact contient les messages de tous les canaux. (Page Conversation Providers, 2026-08-30)</translation>
    </message>
    <message>
        <source>Call providers only log calls: HighLevel sends them no webhook in any source. A call&apos;s number must match a contact, and a recording is attached to the log as a URL. (Conversation Providers page, 2026-08-30; conversations.json, 2026-06-19)</source>
        <translation>Les fournisseurs d&apos;appels ne font que journaliser&#xa0;: selon toutes les sources, HighLevel ne leur envoie aucun webhook. Le numéro d&apos;un appel doit correspondre à un contact, et un enregistrement est joint au journal sous forme d&apos;URL. (Page Conversation Providers, 2026-08-30&#xa0;; conversations.json, 2026-06-19)</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::Attachment</name>
    <message>
        <source>HighLevel takes no “.%1” files; it takes %2</source>
        <translation>HighLevel n&apos;accepte pas les fichiers “.%1”&#xa0;; il accepte %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 has %2; no channel takes more than 100 MB</source>
        <translation>%1 a %2&#xa0;; aucun canal n&apos;accepte plus de 100 Mo</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 est vide</translation>
    </message>
    <message>
        <source>%1 has %2: HighLevel takes 5 MB a file, and live hosts refuse more with 413.</source>
        <translation>%1 a %2&#xa0;: HighLevel accepte 5 Mo par fichier, et les hôtes de production refusent davantage avec 413.</translation>
    </message>
    <message>
        <source>Leave the name and password out of an attachment&apos;s address.</source>
        <translation>Retirez le nom et le mot de passe de l&apos;adresse d&apos;une pièce jointe.</translation>
    </message>
    <message>
        <source>“%1” is not a web address: those start with https://.</source>
        <translation>“%1” n&apos;est pas une adresse web&#xa0;: elles commencent par https://.</translation>
    </message>
    <message>
        <source>“%1” has a query string; HighLevel was seen to refuse such addresses.</source>
        <translation>“%1” a une chaîne de requête&#xa0;; on a vu HighLevel refuser de telles adresses.</translation>
    </message>
    <message>
        <source>%1 has no ending, by which HighLevel knows files; it takes %2</source>
        <translation>%1 n&apos;a pas d&apos;extension, à laquelle HighLevel reconnaît les fichiers&#xa0;; il accepte %2</translation>
    </message>
    <message>
        <source>%1 is not a plain file; choose another</source>
        <translation>%1 n&apos;est pas un fichier ordinaire ; choisissez-en un autre</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::AttachmentProbe</name>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 ne répond pas&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 sends elsewhere (HTTP %2); use the address it leads to.</source>
        <translation>%1 redirige ailleurs (HTTP %2)&#xa0;; utilisez l&apos;adresse à laquelle il mène.</translation>
    </message>
    <message>
        <source>%1 answers HTTP %2: HighLevel cannot fetch it either.</source>
        <translation>%1 répond HTTP %2&#xa0;: HighLevel ne peut pas le récupérer non plus.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>The file has %1; HighLevel takes 5 MB in an upload and names no limit here.</source>
        <translation>Le fichier a %1&#xa0;; HighLevel accepte 5 Mo par téléversement et n&apos;indique ici aucune limite.</translation>
    </message>
    <message>
        <source>Only this machine can fetch it: fine for the emulator, not for live HighLevel.</source>
        <translation>Seule cette machine peut le récupérer&#xa0;: cela suffit à l&apos;émulateur, pas à HighLevel en production.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::BulkPlan</name>
    <message>
        <source>“%1” is not a date in the form 2026-11-22T14:30:00Z.</source>
        <translation>“%1” n&apos;est pas une date de la forme 2026-11-22T14:30:00Z.</translation>
    </message>
    <message>
        <source>The text names %1, which no column gives.</source>
        <translation>Le texte nomme %1, qu&apos;aucune colonne ne fournit.</translation>
    </message>
    <message>
        <source>Say which column holds the phone number, e-mail or contact id.</source>
        <translation>Indiquez quelle colonne contient le numéro de téléphone, l&apos;e-mail ou l&apos;id de contact.</translation>
    </message>
    <message>
        <source>A call needs the column with the contact&apos;s phone number.</source>
        <translation>Un appel a besoin de la colonne avec le numéro de téléphone du contact.</translation>
    </message>
    <message>
        <source>Say which column holds the text, or write one for all rows.</source>
        <translation>Indiquez quelle colonne contient le texte, ou écrivez-en un pour toutes les lignes.</translation>
    </message>
    <message>
        <source>Choose the provider.</source>
        <translation>Choisissez le fournisseur.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::BulkRun</name>
    <message>
        <source>It was under way when the program ended: look in its thread.</source>
        <translation>Il était en cours quand le programme s&apos;est terminé&#xa0;: regardez dans son fil.</translation>
    </message>
    <message>
        <source>no contact has this phone number</source>
        <translation>aucun contact n&apos;a ce numéro de téléphone</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::ContactMatch</name>
    <message>
        <source>This is not a phone number.</source>
        <translation>Ce n&apos;est pas un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This is longer than a phone number can be. HighLevel keeps it all the same: bridges put the id of a WhatsApp group there.</source>
        <translation>C&apos;est plus long qu&apos;un numéro de téléphone. HighLevel le conserve quand même&#xa0;: les passerelles y mettent l&apos;identifiant d&apos;un groupe WhatsApp.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Ce n&apos;est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Type a phone number or an e-mail address.</source>
        <translation>Saisissez un numéro de téléphone ou une adresse e-mail.</translation>
    </message>
    <message>
        <source>by its phone number and e-mail address</source>
        <translation>par son numéro de téléphone et son adresse e-mail</translation>
    </message>
    <message>
        <source>by its phone number</source>
        <translation>par son numéro de téléphone</translation>
    </message>
    <message>
        <source>by its e-mail address</source>
        <translation>par son adresse e-mail</translation>
    </message>
    <message>
        <source>by a field that HighLevel does not name</source>
        <translation>par un champ que HighLevel ne nomme pas</translation>
    </message>
    <message>
        <source>The phone number %1 was not written; it is %2.</source>
        <translation>Le numéro de téléphone %1 n&apos;a pas été écrit&#xa0;; c&apos;est %2.</translation>
    </message>
    <message>
        <source>The e-mail address %1 was not written; it is %2.</source>
        <translation>L&apos;adresse e-mail %1 n&apos;a pas été écrite&#xa0;; c&apos;est %2.</translation>
    </message>
    <message>
        <source>The name %1 was not written; it is %2.</source>
        <translation>Le nom %1 n&apos;a pas été écrit&#xa0;; c&apos;est %2.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un numéro de téléphone</translation>
    </message>
    <message>
        <source>This is no possible phone number. It is sent as it is, for HighLevel to judge.</source>
        <translation>Ce n&apos;est pas un numéro de téléphone possible. Il est envoyé tel quel&#xa0;; HighLevel en jugera.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::CsvTable</name>
    <message>
        <source>The file is not Unicode text: save it as “CSV UTF-8”</source>
        <translation>Le fichier n&apos;est pas du texte Unicode&#xa0;: enregistrez-le au format «&#xa0;CSV UTF-8&#xa0;»</translation>
    </message>
    <message>
        <source>Line %1 has %2 fields, the head line has %3</source>
        <translation>La ligne %1 a %2 champs, l&apos;en-tête en a %3</translation>
    </message>
    <message>
        <source>The file has more than %1 rows: split it</source>
        <translation>Le fichier a plus de %1 lignes&#xa0;: divisez-le</translation>
    </message>
    <message>
        <source>The head line has more than %1 columns</source>
        <translation>L&apos;en-tête a plus de %1 colonnes</translation>
    </message>
    <message>
        <source>Line %1: a column has no name</source>
        <translation>Ligne %1&#xa0;: une colonne n&apos;a pas de nom</translation>
    </message>
    <message>
        <source>Line %1: the column “%2” appears twice</source>
        <translation>Ligne %1&#xa0;: la colonne «&#xa0;%2&#xa0;» apparaît deux fois</translation>
    </message>
    <message>
        <source>The file has %1; at most 20 MB are read</source>
        <translation>Le fichier fait %1&#xa0;; 20 Mo au plus sont lus</translation>
    </message>
    <message>
        <source>Line %1: there is a quotation mark in the middle of a field; double it</source>
        <translation>Ligne %1&#xa0;: il y a un guillemet au milieu d&apos;un champ&#xa0;; doublez-le</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is opened and never closed</source>
        <translation>Ligne %1&#xa0;: un guillemet est ouvert et jamais fermé</translation>
    </message>
    <message>
        <source>The file is empty: its first line must name the columns</source>
        <translation>Le fichier est vide&#xa0;: sa première ligne doit nommer les colonnes</translation>
    </message>
    <message>
        <source>The file has a head line but no rows</source>
        <translation>Le fichier a un en-tête mais aucune ligne</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::EmailStatusDraft</name>
    <message>
        <source>Choose an e-mail in the thread, or paste its emailMessageId.</source>
        <translation>Choisissez un e-mail dans le fil, ou collez son emailMessageId.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail status that HighLevel knows.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un statut d&apos;e-mail connu de HighLevel.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail status; the statuses are %2.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un statut d&apos;e-mail&#xa0;; les statuts sont %2.</translation>
    </message>
    <message>
        <source>A reason belongs to “failed” alone.</source>
        <translation>Une raison ne va qu&apos;avec «&#xa0;failed&#xa0;».</translation>
    </message>
    <message>
        <source>Counters are added up: none is below 0.</source>
        <translation>Les compteurs s&apos;additionnent&#xa0;: aucun n&apos;est inférieur à 0.</translation>
    </message>
    <message>
        <source>From “%1” HighLevel also infers opened (when opens are tracked) and delivered.</source>
        <translation>De «&#xa0;%1&#xa0;», HighLevel déduit aussi opened (si les ouvertures sont suivies) et delivered.</translation>
    </message>
    <message>
        <source>From “opened” HighLevel also infers delivered.</source>
        <translation>De «&#xa0;opened&#xa0;», HighLevel déduit aussi delivered.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::InboundDraft</name>
    <message>
        <source>Choose a contact on the left: every message belongs to one.</source>
        <translation>Choisissez un contact à gauche&#xa0;: chaque message appartient à un contact.</translation>
    </message>
    <message>
        <source>%1 needs a conversationProviderId: add the provider first.</source>
        <translation>%1 nécessite un conversationProviderId&#xa0;: ajoutez d&apos;abord le fournisseur.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>Type a phone number with its country code, such as +15005550006.</source>
        <translation>Saisissez un numéro de téléphone avec son indicatif de pays, par exemple +15005550006.</translation>
    </message>
    <message>
        <source>This contact has no phone number; HighLevel refuses the call log.</source>
        <translation>Ce contact n&apos;a pas de numéro de téléphone&#xa0;; HighLevel refuse le journal d&apos;appel.</translation>
    </message>
    <message>
        <source>Must be the contact&apos;s number, %1.</source>
        <translation>Doit être le numéro du contact, %1.</translation>
    </message>
    <message>
        <source>Type a text, or HTML below.</source>
        <translation>Saisissez un texte, ou du HTML ci-dessous.</translation>
    </message>
    <message>
        <source>An e-mail without a subject is unusual.</source>
        <translation>Un e-mail sans objet est inhabituel.</translation>
    </message>
    <message>
        <source>Type a text or add an attachment.</source>
        <translation>Saisissez un texte ou ajoutez une pièce jointe.</translation>
    </message>
    <message>
        <source>%1 does not take type “%2”; it takes %3. %4</source>
        <translation>%1 n&apos;accepte pas le type «&#xa0;%2&#xa0;»&#xa0;; il accepte %3. %4</translation>
    </message>
    <message>
        <source>“%1” is not a call status that HighLevel knows.</source>
        <translation>«&#xa0;%1&#xa0;» n&apos;est pas un statut d&apos;appel connu de HighLevel.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Cette date est dans le futur.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::Ownership</name>
    <message>
        <source>This message came in: it has nothing to deliver, and no status to report.</source>
        <translation>Ce message est entrant&#xa0;: il n&apos;a rien à livrer, ni aucun statut à signaler.</translation>
    </message>
    <message>
        <source>Nothing is documented for the status of a call log or an activity.</source>
        <translation>Rien n&apos;est documenté sur le statut d&apos;un journal d&apos;appel ou d&apos;une activité.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s own service sent this: it names no provider, so nobody can update it. A message of seconds ago may get its provider yet.</source>
        <translation>Le service propre de HighLevel l&apos;a envoyé&#xa0;: il ne nomme aucun fournisseur, donc personne ne peut le mettre à jour. Un message vieux de quelques secondes peut encore recevoir son fournisseur.</translation>
    </message>
    <message>
        <source>Provider %1 of this app owns it: this token may update it.</source>
        <translation>Le fournisseur %1 de cette application en est propriétaire&#xa0;: ce jeton peut le mettre à jour.</translation>
    </message>
    <message>
        <source>Provider %1 owns it, which is not among this connection&apos;s: if it is another app&apos;s, HighLevel refuses with 401.</source>
        <translation>Le fournisseur %1 en est propriétaire et ne fait pas partie de ceux de cette connexion&#xa0;: s&apos;il appartient à une autre application, HighLevel refuse avec 401.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::Posting</name>
    <message>
        <source>HighLevel keeps it as outbound.</source>
        <translation>HighLevel le conserve comme sortant.</translation>
    </message>
    <message>
        <source>HighLevel keeps it as inbound.</source>
        <translation>HighLevel le conserve comme entrant.</translation>
    </message>
    <message>
        <source>It belongs to provider %1.</source>
        <translation>Il appartient au fournisseur %1.</translation>
    </message>
    <message>
        <source>Its altId is %1.</source>
        <translation>Son altId est %1.</translation>
    </message>
    <message>
        <source>HighLevel accepted the message but does not have it</source>
        <translation>HighLevel a accepté le message mais ne l&apos;a pas</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::StatusDraft</name>
    <message>
        <source>Choose a message in the thread, or paste its id.</source>
        <translation>Choisissez un message dans le fil, ou collez son identifiant.</translation>
    </message>
    <message>
        <source>An error needs code, type and message together: fill in this one too.</source>
        <translation>Une erreur exige code, type et message ensemble&#xa0;: remplissez aussi celui-ci.</translation>
    </message>
    <message>
        <source>Without a reason the agent sees only “failed”.</source>
        <translation>Sans raison, l&apos;agent ne voit que «&#xa0;failed&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::Connection</name>
    <message>
        <source>Leave the name and password out: the address is kept and shown.</source>
        <translation>Retirez le nom et le mot de passe&#xa0;: l&apos;adresse est conservée et affichée.</translation>
    </message>
    <message>
        <source>Use https://: over http:// everybody on the way to another machine reads the client secret.</source>
        <translation>Utilisez https://&#xa0;: avec http://, tout le monde sur le chemin vers une autre machine lit le secret client.</translation>
    </message>
    <message>
        <source>Enter the address of the API, such as https://api.example.com.</source>
        <translation>Saisissez l&apos;adresse de l&apos;API, par exemple https://api.example.com.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Ce n&apos;est pas une adresse web.</translation>
    </message>
    <message>
        <source>Copy the client id from the app&apos;s page in the developer portal.</source>
        <translation>Copiez l&apos;identifiant client depuis la page de l&apos;application dans le portail développeur.</translation>
    </message>
    <message>
        <source>A client id is usually 24 hexadecimal digits, a dash and some letters.</source>
        <translation>Un identifiant client comporte en général 24 chiffres hexadécimaux, un tiret et quelques lettres.</translation>
    </message>
    <message>
        <source>Without a version id the consent page often says &quot;noAppVersionIdFound&quot;.</source>
        <translation>Sans identifiant de version, la page de consentement affiche souvent &quot;noAppVersionIdFound&quot;.</translation>
    </message>
    <message>
        <source>A version id usually has 24 hexadecimal digits.</source>
        <translation>Un identifiant de version comporte en général 24 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>Choisissez au moins un scope.</translation>
    </message>
    <message>
        <source>Every provider needs %1 too.</source>
        <translation>Chaque fournisseur a aussi besoin de %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::LinkPart</name>
    <message>
        <source>A link starts with https://.</source>
        <translation>Un lien commence par https://.</translation>
    </message>
    <message>
        <source>The standard marketplace.</source>
        <translation>La marketplace standard.</translation>
    </message>
    <message>
        <source>The white-label marketplace: no brand is shown to the person.</source>
        <translation>La marketplace en marque blanche&#xa0;: aucune marque n&apos;est montrée à la personne.</translation>
    </message>
    <message>
        <source>This host serves the API, not the consent page. Use marketplace.gohighlevel.com.</source>
        <translation>Cet hôte sert l&apos;API, pas la page de consentement. Utilisez marketplace.gohighlevel.com.</translation>
    </message>
    <message>
        <source>A host of your own: an emulator or a proxy. HighLevel&apos;s are marketplace.gohighlevel.com and marketplace.leadconnectorhq.com.</source>
        <translation>Un hôte à vous&#xa0;: un émulateur ou un proxy. Ceux de HighLevel sont marketplace.gohighlevel.com et marketplace.leadconnectorhq.com.</translation>
    </message>
    <message>
        <source>The current consent page, since May 2026.</source>
        <translation>La page de consentement actuelle, depuis mai 2026.</translation>
    </message>
    <message>
        <source>The older consent page. Put /v2 before it in links that you hand out.</source>
        <translation>L&apos;ancienne page de consentement. Mettez /v2 devant dans les liens que vous distribuez.</translation>
    </message>
    <message>
        <source>No consent page is there: the path is /v2/oauth/chooselocation.</source>
        <translation>Il n&apos;y a pas de page de consentement ici&#xa0;: le chemin est /v2/oauth/chooselocation.</translation>
    </message>
    <message>
        <source>Missing: with version_id alone the consent page stays blank.</source>
        <translation>Manquant&#xa0;: avec version_id seul, la page de consentement reste vide.</translation>
    </message>
    <message>
        <source>Missing: nobody knows which app is meant.</source>
        <translation>Manquant&#xa0;: personne ne sait de quelle application il s&apos;agit.</translation>
    </message>
    <message>
        <source>Of app %1.</source>
        <translation>De l&apos;application %1.</translation>
    </message>
    <message>
        <source>This is the app&apos;s id. The client id goes on after it, with a dash and some letters.</source>
        <translation>C&apos;est l&apos;identifiant de l&apos;application. L&apos;identifiant client continue après lui, avec un tiret et quelques lettres.</translation>
    </message>
    <message>
        <source>A client id is usually 24 hexadecimal digits, a dash and some letters.</source>
        <translation>Un identifiant client comporte en général 24 chiffres hexadécimaux, un tiret et quelques lettres.</translation>
    </message>
    <message>
        <source>Missing: the consent page then often says noAppVersionIdFound. The portal&apos;s Install Link has it.</source>
        <translation>Manquant&#xa0;: la page de consentement affiche alors souvent noAppVersionIdFound. L&apos;Install Link du portail le contient.</translation>
    </message>
    <message>
        <source>Not given.</source>
        <translation>Non indiqué.</translation>
    </message>
    <message>
        <source>The version of the app that is installed.</source>
        <translation>La version de l&apos;application qui est installée.</translation>
    </message>
    <message>
        <source>A version id usually has 24 hexadecimal digits.</source>
        <translation>Un identifiant de version comporte en général 24 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>The authorization code flow, the only one there is.</source>
        <translation>Le flux par code d&apos;autorisation, le seul qui existe.</translation>
    </message>
    <message>
        <source>Missing: it must be code.</source>
        <translation>Manquant&#xa0;: ce doit être code.</translation>
    </message>
    <message>
        <source>It must be code.</source>
        <translation>Ce doit être code.</translation>
    </message>
    <message>
        <source>Missing: the code has nowhere to go.</source>
        <translation>Manquant&#xa0;: le code n&apos;a nulle part où aller.</translation>
    </message>
    <message>
        <source>Nothing speaks against it. It must be registered exactly so under Auth.</source>
        <translation>Rien ne s&apos;y oppose. Elle doit être enregistrée exactement ainsi sous Auth.</translation>
    </message>
    <message>
        <source>Missing: the app asks for nothing.</source>
        <translation>Manquant&#xa0;: l&apos;application ne demande rien.</translation>
    </message>
    <message>
        <source>Scopes are separated by one space, not by commas.</source>
        <translation>Les scopes sont séparés par une espace, pas par des virgules.</translation>
    </message>
    <message>
        <source>A known scope.</source>
        <translation>Un scope connu.</translation>
    </message>
    <message>
        <source>Not a name of the portal: the install fails after consent.</source>
        <translation>Pas un nom du portail&#xa0;: l&apos;installation échoue après le consentement.</translation>
    </message>
    <message>
        <source>A legacy spelling. Use %1.</source>
        <translation>Une ancienne graphie. Utilisez %1.</translation>
    </message>
    <message>
        <source>Not a name of the portal. Did you mean %1?</source>
        <translation>Pas un nom du portail. Vouliez-vous dire %1&#xa0;?</translation>
    </message>
    <message>
        <source>Every provider needs %1 too.</source>
        <translation>Chaque fournisseur a aussi besoin de %1.</translation>
    </message>
    <message>
        <source>None, as in every Install Link of the portal. Linesman adds one of its own when it signs in.</source>
        <translation>Aucun, comme dans chaque Install Link du portail. Linesman ajoute le sien lorsqu&apos;il se connecte.</translation>
    </message>
    <message>
        <source>A state of somebody else. Linesman replaces it by one of its own.</source>
        <translation>Un state de quelqu&apos;un d&apos;autre. Linesman le remplace par le sien.</translation>
    </message>
    <message>
        <source>The login stays in the same tab.</source>
        <translation>La connexion reste dans le même onglet.</translation>
    </message>
    <message>
        <source>The only value that does something is self.</source>
        <translation>La seule valeur qui ait un effet est self.</translation>
    </message>
    <message>
        <source>This does not belong into a link that is handed out. Make new client keys if it was shared.</source>
        <translation>Ceci n&apos;a pas sa place dans un lien distribué. Créez de nouvelles clés client s&apos;il a été partagé.</translation>
    </message>
    <message>
        <source>Not described by HighLevel; left as it is.</source>
        <translation>Non décrit par HighLevel&#xa0;; laissé tel quel.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::RedirectReceiver</name>
    <message>
        <source>Signed in</source>
        <translation>Connecté</translation>
    </message>
    <message>
        <source>Linesman has what it needs. You can close this tab.</source>
        <translation>Linesman a ce qu&apos;il lui faut. Vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Non connecté</translation>
    </message>
    <message>
        <source>The consent was refused. Linesman says more; you can close this tab.</source>
        <translation>Le consentement a été refusé. Linesman en dit plus&#xa0;; vous pouvez fermer cet onglet.</translation>
    </message>
    <message>
        <source>An install that Linesman did not begin</source>
        <translation>Une installation que Linesman n&apos;a pas commencée</translation>
    </message>
    <message>
        <source>It may have begun in the Marketplace. Go to Linesman and decide there whether to use it.</source>
        <translation>Elle a pu commencer dans la Marketplace. Allez dans Linesman et décidez-y de l&apos;utiliser ou non.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::RedirectRemark</name>
    <message>
        <source>Enter the redirect URL exactly as it is registered in the app.</source>
        <translation>Saisissez l&apos;URL de redirection exactement comme elle est enregistrée dans l&apos;application.</translation>
    </message>
    <message>
        <source>Leave the name and password out: the address is kept and shown.</source>
        <translation>Retirez le nom et le mot de passe&#xa0;: l&apos;adresse est conservée et affichée.</translation>
    </message>
    <message>
        <source>This is no web address. It starts with https:// and names a host.</source>
        <translation>Ce n&apos;est pas une adresse web. Elle commence par https:// et nomme un hôte.</translation>
    </message>
    <message>
        <source>A redirect URL cannot have a part after #: the code would not reach the server.</source>
        <translation>Une URL de redirection ne peut pas avoir de partie après #&#xa0;: le code n&apos;atteindrait pas le serveur.</translation>
    </message>
    <message>
        <source>The developer portal accepts https:// only.</source>
        <translation>Le portail développeur n&apos;accepte que https://.</translation>
    </message>
    <message>
        <source>The developer portal refuses localhost. Use a tunnel, or any HTTPS page of yours and paste the address it lands on.</source>
        <translation>Le portail développeur refuse localhost. Utilisez un tunnel, ou n&apos;importe quelle page HTTPS à vous et collez l&apos;adresse d&apos;arrivée.</translation>
    </message>
    <message>
        <source>The developer portal refuses addresses that contain &quot;%1&quot;.</source>
        <translation>Le portail développeur refuse les adresses qui contiennent &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A query in the redirect URL must be registered exactly so, character by character.</source>
        <translation>Une requête dans l&apos;URL de redirection doit être enregistrée exactement ainsi, caractère par caractère.</translation>
    </message>
    <message>
        <source>It ends with a slash: with and without it are two different redirect URLs.</source>
        <translation>Elle finit par une barre oblique&#xa0;: avec et sans, ce sont deux URL de redirection différentes.</translation>
    </message>
    <message>
        <source>This tunnel has another name at each start. Reserve a name, or the redirect URL in the portal has to be changed every time.</source>
        <translation>Ce tunnel change de nom à chaque démarrage. Réservez un nom, sinon l&apos;URL de redirection dans le portail devra être modifiée à chaque fois.</translation>
    </message>
    <message>
        <source>When your tunnel forwards this address to the port shown below, the callback arrives by itself. Otherwise copy the address from the browser and paste it.</source>
        <translation>Si votre tunnel transmet cette adresse au port affiché ci-dessous, le rappel arrive tout seul. Sinon, copiez l&apos;adresse depuis le navigateur et collez-la.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::Scope</name>
    <message>
        <source>Receive deliveries, add inbound messages and calls, upload files, update statuses.</source>
        <translation>Recevoir les livraisons, ajouter messages entrants et appels, téléverser des fichiers, mettre à jour les statuts.</translation>
    </message>
    <message>
        <source>Find the conversation of a contact.</source>
        <translation>Trouver la conversation d&apos;un contact.</translation>
    </message>
    <message>
        <source>Make a conversation for a contact that has none.</source>
        <translation>Créer une conversation pour un contact qui n&apos;en a pas.</translation>
    </message>
    <message>
        <source>Find the contact that a number or address belongs to.</source>
        <translation>Trouver le contact auquel appartient un numéro ou une adresse.</translation>
    </message>
    <message>
        <source>Make a contact for a number that writes for the first time.</source>
        <translation>Créer un contact pour un numéro qui écrit pour la première fois.</translation>
    </message>
    <message>
        <source>Read threads, recordings and transcriptions, and receive OutboundMessage events.</source>
        <translation>Lire les fils, enregistrements et transcriptions, et recevoir les événements OutboundMessage.</translation>
    </message>
    <message>
        <source>Show a location&apos;s name and which provider it has selected.</source>
        <translation>Afficher le nom d&apos;un sous-compte et le fournisseur qu&apos;il a sélectionné.</translation>
    </message>
    <message>
        <source>List the locations in which the app is installed.</source>
        <translation>Lister les sous-comptes où l&apos;application est installée.</translation>
    </message>
    <message>
        <source>Get a location&apos;s token from the company&apos;s token.</source>
        <translation>Obtenir le jeton d&apos;un sous-compte à partir de celui de la société.</translation>
    </message>
    <message>
        <source>See who installed the app.</source>
        <translation>Voir qui a installé l&apos;application.</translation>
    </message>
    <message>
        <source>Host what a customer sends in the media storage, for attachments.</source>
        <translation>Héberger dans la médiathèque ce qu&apos;un client envoie, pour les pièces jointes.</translation>
    </message>
    <message>
        <source>Learn the name behind the userId of a delivery.</source>
        <translation>Connaître le nom derrière le userId d&apos;une livraison.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::ScopeTask</name>
    <message>
        <source>Receive what users send</source>
        <translation>Recevoir ce que les utilisateurs envoient</translation>
    </message>
    <message>
        <source>Add inbound messages</source>
        <translation>Ajouter des messages entrants</translation>
    </message>
    <message>
        <source>Update message statuses</source>
        <translation>Mettre à jour les statuts</translation>
    </message>
    <message>
        <source>Log calls</source>
        <translation>Consigner les appels</translation>
    </message>
    <message>
        <source>Read threads, recordings and transcriptions</source>
        <translation>Lire les fils, enregistrements et transcriptions</translation>
    </message>
    <message>
        <source>Check installs: who installed, where</source>
        <translation>Vérifier les installations&#xa0;: qui a installé, où</translation>
    </message>
    <message>
        <source>Serve many locations from a company install</source>
        <translation>Servir de nombreux sous-comptes depuis une installation de société</translation>
    </message>
    <message>
        <source>See which provider a location has selected</source>
        <translation>Voir quel fournisseur un sous-compte a sélectionné</translation>
    </message>
    <message>
        <source>Host files in the media storage</source>
        <translation>Héberger des fichiers dans la médiathèque</translation>
    </message>
    <message>
        <source>Name the user who sent a message</source>
        <translation>Nommer l&apos;utilisateur qui a envoyé un message</translation>
    </message>
    <message>
        <source>The link does not ask for it. Tick it in the portal and make the link anew.</source>
        <translation>Le lien ne le demande pas. Cochez-le dans le portail et recréez le lien.</translation>
    </message>
    <message>
        <source>Not granted. A scope that was added later comes only with a new consent.</source>
        <translation>Non accordé. Un scope ajouté plus tard ne vient qu&apos;avec un nouveau consentement.</translation>
    </message>
    <message>
        <source>Not needed for what was chosen here.</source>
        <translation>Pas nécessaire pour ce qui a été choisi ici.</translation>
    </message>
    <message>
        <source>No name of the portal: remove it, or the install fails after consent.</source>
        <translation>Pas un nom du portail&#xa0;: retirez-le, sinon l&apos;installation échoue après le consentement.</translation>
    </message>
    <message>
        <source>A legacy spelling. The portal has %1.</source>
        <translation>Une ancienne graphie. Le portail a %1.</translation>
    </message>
    <message>
        <source>No name of the portal. Did you mean %1?</source>
        <translation>Pas un nom du portail. Vouliez-vous dire %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::SetupStep</name>
    <message>
        <source>Sign in to the developer portal; without an account choose Sign Up.</source>
        <translation>Connectez-vous au portail développeur&#xa0;; sans compte, choisissez Sign Up.</translation>
    </message>
    <message>
        <source>The first person who signs up owns the developer account.</source>
        <translation>La première personne qui s&apos;inscrit possède le compte développeur.</translation>
    </message>
    <message>
        <source>My Apps &gt; Create App.</source>
        <translation>My Apps &gt; Create App.</translation>
    </message>
    <message>
        <source>App Name: what people see when they install it.</source>
        <translation>App Name&#xa0;: ce que les gens voient quand ils l&apos;installent.</translation>
    </message>
    <message>
        <source>No brand words such as HighLevel: the redirect URL may not contain them either.</source>
        <translation>Pas de noms de marque comme HighLevel&#xa0;: l&apos;URL de redirection ne doit pas en contenir non plus.</translation>
    </message>
    <message>
        <source>App Type: Private.</source>
        <translation>App Type&#xa0;: Private.</translation>
    </message>
    <message>
        <source>Switch to Public when it is ready. A private app can be installed by five agencies at most.</source>
        <translation>Passez à Public quand elle est prête. Une application privée peut être installée par cinq agences au plus.</translation>
    </message>
    <message>
        <source>Target User: Sub-account.</source>
        <translation>Target User&#xa0;: Sub-account.</translation>
    </message>
    <message>
        <source>It cannot be changed later, and it fixes which scopes there are: an Agency app cannot pick contacts or conversations, so it cannot serve a provider.</source>
        <translation>Cela ne peut pas être changé plus tard et fixe les scopes disponibles&#xa0;: une application Agency ne peut pas choisir contacts ni conversations, donc elle ne peut pas servir un fournisseur.</translation>
    </message>
    <message>
        <source>Who Can Install: Both Agency and Sub-account.</source>
        <translation>Who Can Install&#xa0;: Both Agency and Sub-account.</translation>
    </message>
    <message>
        <source>An agency&apos;s admin then installs in many sub-accounts at once and gets a company token.</source>
        <translation>L&apos;administrateur d&apos;une agence installe alors dans de nombreux sous-comptes à la fois et reçoit un jeton de société.</translation>
    </message>
    <message>
        <source>Listing Type: white-label when agencies resell it.</source>
        <translation>Listing Type&#xa0;: white-label quand des agences la revendent.</translation>
    </message>
    <message>
        <source>A white-label app uses marketplace.leadconnectorhq.com for its consent page.</source>
        <translation>Une application en marque blanche utilise marketplace.leadconnectorhq.com pour sa page de consentement.</translation>
    </message>
    <message>
        <source>Open your app and go to Advanced Settings &gt; Auth.</source>
        <translation>Ouvrez votre application et allez à Advanced Settings &gt; Auth.</translation>
    </message>
    <message>
        <source>Scopes: tick each of these names.</source>
        <translation>Scopes&#xa0;: cochez chacun de ces noms.</translation>
    </message>
    <message>
        <source>Scopes change in a draft of the app only; what is added later comes with a new consent.</source>
        <translation>Les scopes ne changent que dans un brouillon de l&apos;application&#xa0;; ce qui est ajouté plus tard vient avec un nouveau consentement.</translation>
    </message>
    <message>
        <source>Redirect URL: enter it, then press Add.</source>
        <translation>Redirect URL&#xa0;: saisissez-la, puis appuyez sur Add.</translation>
    </message>
    <message>
        <source>HTTPS only, character by character as it is used later.</source>
        <translation>HTTPS seulement, caractère par caractère comme elle sera utilisée.</translation>
    </message>
    <message>
        <source>Client Keys: Add, give a name, and copy both at once.</source>
        <translation>Client Keys&#xa0;: Add, donnez un nom et copiez les deux aussitôt.</translation>
    </message>
    <message>
        <source>The secret is shown this one time. Newer portals have the keys under Manage &gt; Secrets.</source>
        <translation>Le secret n&apos;est affiché que cette fois. Les portails récents ont les clés sous Manage &gt; Secrets.</translation>
    </message>
    <message>
        <source>Save, then copy the Install Link and paste it in step 2 here.</source>
        <translation>Save, puis copiez l&apos;Install Link et collez-le ici à l&apos;étape 2.</translation>
    </message>
    <message>
        <source>The link carries the version id, which nothing else shows.</source>
        <translation>Le lien porte l&apos;identifiant de version, que rien d&apos;autre n&apos;affiche.</translation>
    </message>
    <message>
        <source>Conversation Providers &gt; your provider &gt; Delivery URL.</source>
        <translation>Conversation Providers &gt; votre fournisseur &gt; Delivery URL.</translation>
    </message>
    <message>
        <source>Gets each message that a user sends over the provider (ProviderOutboundMessage). One URL serves all locations.</source>
        <translation>Reçoit chaque message qu&apos;un utilisateur envoie par le fournisseur (ProviderOutboundMessage). Une URL sert tous les sous-comptes.</translation>
    </message>
    <message>
        <source>Advanced Settings &gt; Webhooks &gt; Webhook URL, and tick INSTALL and UNINSTALL.</source>
        <translation>Advanced Settings &gt; Webhooks &gt; Webhook URL, et cochez INSTALL et UNINSTALL.</translation>
    </message>
    <message>
        <source>Gets the app&apos;s events: who installed it and where. No message comes here.</source>
        <translation>Reçoit les événements de l&apos;application&#xa0;: qui l&apos;a installée et où. Aucun message n&apos;arrive ici.</translation>
    </message>
    <message>
        <source>A sub-account&apos;s user gets a location token. An agency&apos;s admin gets a location token for one, or with a bulk install a company token, which makes location tokens.</source>
        <translation>L&apos;utilisateur d&apos;un sous-compte reçoit un jeton de sous-compte. L&apos;administrateur d&apos;une agence reçoit un jeton de sous-compte pour un seul, ou avec une installation en masse un jeton de société, qui génère des jetons de sous-compte.</translation>
    </message>
    <message>
        <source>Only an agency&apos;s admin installs, and gets a company token. The scopes of contacts and conversations cannot be picked: such an app cannot serve a provider.</source>
        <translation>Seul l&apos;administrateur d&apos;une agence installe, et reçoit un jeton de société. Les scopes de contacts et conversations ne peuvent pas être choisis&#xa0;: une telle application ne peut pas servir un fournisseur.</translation>
    </message>
    <message>
        <source>Providers need Sub-account. The choice cannot be changed later.</source>
        <translation>Les fournisseurs exigent Sub-account. Le choix ne peut pas être changé plus tard.</translation>
    </message>
    <message>
        <source>Not listed; installed by link, in five agencies at most (apps since 18 November 2025).</source>
        <translation>Non listée&#xa0;; installée par lien, dans cinq agences au plus (applications depuis le 18 novembre 2025).</translation>
    </message>
    <message>
        <source>Listed and installable by all once it was approved. Taking it out of approval uninstalls its providers.</source>
        <translation>Listée et installable par tous une fois approuvée. La retirer de l&apos;approbation désinstalle ses fournisseurs.</translation>
    </message>
    <message>
        <source>Begin with Private; Public is for the time after approval.</source>
        <translation>Commencez par Private&#xa0;; Public est pour après l&apos;approbation.</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::Enabling</name>
    <message>
        <source>an administrator of the agency: people of the sub-account do not see this setting</source>
        <translation>un administrateur de l&apos;agence&#xa0;: les utilisateurs du sous-compte ne voient pas ce réglage</translation>
    </message>
    <message>
        <source>an administrator of the agency or of the sub-account, as the app allows</source>
        <translation>un administrateur de l&apos;agence ou du sous-compte, selon ce que l&apos;application permet</translation>
    </message>
    <message>
        <source>Install the app in the sub-account: open its Install Link, choose the sub-account, Allow.</source>
        <translation>Installez l&apos;application dans le sous-compte&#xa0;: ouvrez son Install Link, choisissez le sous-compte, Allow.</translation>
    </message>
    <message>
        <source>In the sub-account: Settings &gt; Phone Numbers &gt; Advanced Settings &gt; SMS Provider, choose &quot;%1&quot;, press Save.</source>
        <translation>Dans le sous-compte&#xa0;: Settings &gt; Phone Numbers &gt; Advanced Settings &gt; SMS Provider, choisissez &quot;%1&quot;, appuyez sur Save.</translation>
    </message>
    <message>
        <source>In the sub-account: Settings &gt; Email Services, choose &quot;%1&quot;, press Save.</source>
        <translation>Dans le sous-compte&#xa0;: Settings &gt; Email Services, choisissez &quot;%1&quot;, appuyez sur Save.</translation>
    </message>
    <message>
        <source>Look: in the sub-account, Settings &gt; Conversation Providers lists &quot;%1&quot;.</source>
        <translation>Vérifiez&#xa0;: dans le sous-compte, Settings &gt; Conversation Providers liste &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>To offer it in the composer for contacts without a phone number, too: in the developer portal, the provider&apos;s page, tick &quot;Always show this Conversation Provider&quot;, give an alias.</source>
        <translation>Pour le proposer aussi dans l&apos;éditeur pour les contacts sans numéro de téléphone&#xa0;: dans le portail développeur, page du fournisseur, cochez &quot;Always show this Conversation Provider&quot;, donnez un alias.</translation>
    </message>
    <message>
        <source>To offer it in the composer for contacts without an e-mail address, too: in the developer portal, the provider&apos;s page, tick &quot;Always show this Conversation Provider&quot;, give an alias.</source>
        <translation>Pour le proposer aussi dans l&apos;éditeur pour les contacts sans adresse e-mail&#xa0;: dans le portail développeur, page du fournisseur, cochez &quot;Always show this Conversation Provider&quot;, donnez un alias.</translation>
    </message>
    <message>
        <source>the developer of the app</source>
        <translation>le développeur de l&apos;app</translation>
    </message>
    <message>
        <source>Look: in the sub-account, Settings &gt; Conversation Providers lists &quot;%1&quot; (until early in 2026 Call providers were missing there). It can neither place nor take calls.</source>
        <translation>Vérifiez&#xa0;: dans le sous-compte, Settings &gt; Conversation Providers liste &quot;%1&quot; (jusqu&apos;au début de 2026, les fournisseurs Call n&apos;y figuraient pas). Il ne peut ni passer ni prendre d&apos;appels.</translation>
    </message>
    <message>
        <source>On the phone: Conversations &gt; New, choose the provider by its type.</source>
        <translation>Sur le téléphone&#xa0;: Conversations &gt; New, choisissez le fournisseur par son type.</translation>
    </message>
    <message>
        <source>any user of the sub-account</source>
        <translation>tout utilisateur du sous-compte</translation>
    </message>
    <message>
        <source>Please enable &quot;%1&quot; (%2) in the sub-account %3.</source>
        <translation>Veuillez activer &quot;%1&quot; (%2) dans le sous-compte %3.</translation>
    </message>
    <message>
        <source>Who: %1.</source>
        <translation>Qui&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The sub-account: %1</source>
        <translation>Le sous-compte&#xa0;: %1</translation>
    </message>
    <message>
        <source>There is no API for this choice: somebody has to click it, once in each sub-account.</source>
        <translation>Il n&apos;y a pas d&apos;API pour ce choix&#xa0;: quelqu&apos;un doit le cliquer, une fois dans chaque sous-compte.</translation>
    </message>
    <message>
        <source>Workflow actions</source>
        <translation>Actions de workflow</translation>
    </message>
    <message>
        <source>Workflow triggers</source>
        <translation>Déclencheurs de workflow</translation>
    </message>
    <message>
        <source>Bulk actions</source>
        <translation>Actions en masse</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>Application mobile</translation>
    </message>
    <message>
        <source>Tab in the conversation</source>
        <translation>Onglet dans la conversation</translation>
    </message>
    <message>
        <source>Status updates</source>
        <translation>Mises à jour de statut</translation>
    </message>
    <message>
        <source>the standard modules</source>
        <translation>les modules standard</translation>
    </message>
    <message>
        <source>build premium actions in the app</source>
        <translation>créez des actions premium dans l&apos;application</translation>
    </message>
    <message>
        <source>build premium triggers in the app</source>
        <translation>créez des déclencheurs premium dans l&apos;application</translation>
    </message>
    <message>
        <source>default providers only; bulk SMS wants a phone number</source>
        <translation>fournisseurs par défaut seulement&#xa0;; le SMS en masse exige un numéro de téléphone</translation>
    </message>
    <message>
        <source>chosen by its type</source>
        <translation>choisi par son type</translation>
    </message>
    <message>
        <source>shows the logs</source>
        <translation>montre les journaux</translation>
    </message>
    <message>
        <source>as the default channel</source>
        <translation>comme canal par défaut</translation>
    </message>
    <message>
        <source>for contacts without an address only when &quot;Always show&quot; is on</source>
        <translation>pour les contacts sans adresse, seulement si &quot;Always show&quot; est activé</translation>
    </message>
    <message>
        <source>for contacts without a number only when &quot;Always show&quot; is on</source>
        <translation>pour les contacts sans numéro, seulement si &quot;Always show&quot; est activé</translation>
    </message>
    <message>
        <source>by the app that owns the provider only</source>
        <translation>par l&apos;application propriétaire du fournisseur seulement</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::IdShape</name>
    <message>
        <source>This looks like the id of an app or a provider (24 hexadecimal digits).</source>
        <translation>Cela ressemble à l&apos;identifiant d&apos;une application ou d&apos;un fournisseur (24 chiffres hexadécimaux).</translation>
    </message>
    <message>
        <source>This looks like a location id, or that of a contact (20 letters and digits).</source>
        <translation>Cela ressemble à l&apos;identifiant d&apos;un sous-compte, ou d&apos;un contact (20 lettres et chiffres).</translation>
    </message>
    <message>
        <source>This looks like a client id: the part before the dash is the app&apos;s id.</source>
        <translation>Cela ressemble à un identifiant client&#xa0;: la partie avant le tiret est l&apos;identifiant de l&apos;application.</translation>
    </message>
    <message>
        <source>This looks like a client secret: keep it to yourself.</source>
        <translation>Cela ressemble à un secret client&#xa0;: gardez-le pour vous.</translation>
    </message>
    <message>
        <source>This looks like an access token: keep it to yourself.</source>
        <translation>Cela ressemble à un jeton d&apos;accès&#xa0;: gardez-le pour vous.</translation>
    </message>
    <message>
        <source>This is a private integration token: it has no app and cannot use a provider.</source>
        <translation>C&apos;est un jeton d&apos;intégration privée&#xa0;: il n&apos;a pas d&apos;application et ne peut pas utiliser de fournisseur.</translation>
    </message>
    <message>
        <source>This is a web address, not an id.</source>
        <translation>C&apos;est une adresse web, pas un identifiant.</translation>
    </message>
    <message>
        <source>This looks like a phone number.</source>
        <translation>Cela ressemble à un numéro de téléphone.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address.</source>
        <translation>Cela ressemble à une adresse e-mail.</translation>
    </message>
    <message>
        <source>This does not look like an id of HighLevel: check that nothing is missing.</source>
        <translation>Cela ne ressemble pas à un identifiant de HighLevel&#xa0;: vérifiez que rien ne manque.</translation>
    </message>
    <message>
        <source>The provider&apos;s id is on its own page in the developer portal; most have 24 hexadecimal digits.</source>
        <translation>L&apos;identifiant du fournisseur est sur sa propre page dans le portail développeur&#xa0;; la plupart ont 24 chiffres hexadécimaux.</translation>
    </message>
    <message>
        <source>A location&apos;s id has 20 letters and digits; it is part of the sub-account&apos;s address.</source>
        <translation>L&apos;identifiant d&apos;un sous-compte a 20 lettres et chiffres&#xa0;; il fait partie de l&apos;adresse du sous-compte.</translation>
    </message>
    <message>
        <source>A company&apos;s id has 20 letters and digits.</source>
        <translation>L&apos;identifiant d&apos;une société a 20 lettres et chiffres.</translation>
    </message>
    <message>
        <source>An app&apos;s id has 24 hexadecimal digits and begins the client id.</source>
        <translation>L&apos;identifiant d&apos;une application a 24 chiffres hexadécimaux et commence l&apos;identifiant client.</translation>
    </message>
    <message>
        <source>A version&apos;s id has 24 hexadecimal digits; it is part of the install link.</source>
        <translation>L&apos;identifiant d&apos;une version a 24 chiffres hexadécimaux&#xa0;; il fait partie du lien d&apos;installation.</translation>
    </message>
    <message>
        <source>A client id is the app&apos;s id, a dash and a few letters.</source>
        <translation>Un identifiant client est l&apos;identifiant de l&apos;application, un tiret et quelques lettres.</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::Kind</name>
    <message>
        <source>SMS default</source>
        <translation>SMS par défaut</translation>
    </message>
    <message>
        <source>SMS channel</source>
        <translation>Canal SMS</translation>
    </message>
    <message>
        <source>Email default</source>
        <translation>E-mail par défaut</translation>
    </message>
    <message>
        <source>Email channel</source>
        <translation>Canal e-mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::KnownProvider</name>
    <message>
        <source>Without a Delivery URL nothing is delivered.</source>
        <translation>Sans Delivery URL, rien n&apos;est livré.</translation>
    </message>
    <message>
        <source>Leave the name and password out of the address.</source>
        <translation>Retirez le nom et le mot de passe de l&apos;adresse.</translation>
    </message>
    <message>
        <source>Enter a web address that starts with https://.</source>
        <translation>Saisissez une adresse web qui commence par https://.</translation>
    </message>
    <message>
        <source>HighLevel delivers to https:// addresses only.</source>
        <translation>HighLevel ne livre qu&apos;à des adresses https://.</translation>
    </message>
    <message>
        <source>HighLevel cannot reach this machine: use a tunnel.</source>
        <translation>HighLevel ne peut pas atteindre cette machine&#xa0;: utilisez un tunnel.</translation>
    </message>
    <message>
        <source>Only an extra channel has a logo.</source>
        <translation>Seul un canal supplémentaire a un logo.</translation>
    </message>
    <message>
        <source>This web address has no host.</source>
        <translation>Cette adresse web n&apos;a pas d&apos;hôte.</translation>
    </message>
    <message>
        <source>There is no such file, and it is not a web address.</source>
        <translation>Il n&apos;y a pas de tel fichier, et ce n&apos;est pas une adresse web.</translation>
    </message>
    <message>
        <source>Enter the id that the developer portal shows for it.</source>
        <translation>Saisissez l&apos;identifiant que le portail développeur affiche pour lui.</translation>
    </message>
    <message>
        <source>%1 has this id already.</source>
        <translation>%1 a déjà cet identifiant.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Donnez-lui un nom.</translation>
    </message>
    <message>
        <source>Only an extra channel has an alias.</source>
        <translation>Seul un canal supplémentaire a un alias.</translation>
    </message>
    <message>
        <source>Only an extra channel has a tab that is always shown.</source>
        <translation>Seul un canal supplémentaire a un onglet toujours affiché.</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::ProviderFile</name>
    <message>
        <source>Line %1 is not valid JSON: %2.</source>
        <translation>La ligne %1 n&apos;est pas du JSON valide&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A list of providers is needed: {&quot;providers&quot;: [...]}.</source>
        <translation>Il faut une liste de fournisseurs&#xa0;: {&quot;providers&quot;: [...]}.</translation>
    </message>
    <message>
        <source>Each provider is a JSON object.</source>
        <translation>Chaque fournisseur est un objet JSON.</translation>
    </message>
    <message>
        <source>This must be text.</source>
        <translation>Ce doit être du texte.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Ce doit être true ou false.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Ceci est requis.</translation>
    </message>
    <message>
        <source>Kinds are SmsDefault, SmsChannel, EmailDefault, EmailChannel and Call.</source>
        <translation>Les types sont SmsDefault, SmsChannel, EmailDefault, EmailChannel et Call.</translation>
    </message>
    <message>
        <source>There is no such field. Fields are id, kind, name, deliveryUrl, alias, alwaysShow and logo.</source>
        <translation>Il n&apos;y a pas de tel champ. Les champs sont id, kind, name, deliveryUrl, alias, alwaysShow et logo.</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::Resolver</name>
    <message>
        <source>HighLevel documents no size for this upload; its sibling names 5 MB.</source>
        <translation>HighLevel ne documente pas de taille pour ce téléversement&#xa0;; son équivalent indique 5 Mo.</translation>
    </message>
    <message>
        <source>One of contact and conversation suffices; the official file asks for both.</source>
        <translation>Contact ou conversation, l&apos;un suffit&#xa0;; le fichier officiel demande les deux.</translation>
    </message>
    <message>
        <source>Every message belongs to a contact: search one, or make one from its phone number.</source>
        <translation>Chaque message appartient à un contact&#xa0;: cherchez-en un, ou créez-en un à partir de son numéro de téléphone.</translation>
    </message>
    <message>
        <source>%1 needs its conversationProviderId in the request.</source>
        <translation>%1 a besoin de son conversationProviderId dans la requête.</translation>
    </message>
    <message>
        <source>%1 needs no conversationProviderId by the guide; the official file lists one, so it is sent when it is known.</source>
        <translation>%1 n&apos;a pas besoin de conversationProviderId selon le guide&#xa0;; le fichier officiel en liste un, il est donc envoyé quand il est connu.</translation>
    </message>
    <message>
        <source>How the call ended.</source>
        <translation>Comment l&apos;appel s&apos;est terminé.</translation>
    </message>
    <message>
        <source>HighLevel takes no duration on a call log and plans none.</source>
        <translation>HighLevel n&apos;accepte pas de durée sur un journal d&apos;appel et n&apos;en prévoit pas.</translation>
    </message>
    <message>
        <source>Shown above the e-mail.</source>
        <translation>Affiché au-dessus de l&apos;e-mail.</translation>
    </message>
    <message>
        <source>What the agent sees; empty shows the text.</source>
        <translation>Ce que l&apos;agent voit&#xa0;; vide montre le texte.</translation>
    </message>
    <message>
        <source>Tied to the contact&apos;s record; HighLevel does not change it freely.</source>
        <translation>Lié à la fiche du contact&#xa0;; HighLevel ne le change pas librement.</translation>
    </message>
    <message>
        <source>A list of addresses.</source>
        <translation>Une liste d&apos;adresses.</translation>
    </message>
    <message>
        <source>Puts it under that e-mail; empty begins a thread. The reply names the id to answer to.</source>
        <translation>Le place sous cet e-mail&#xa0;; vide commence un fil. La réponse nomme l&apos;identifiant auquel répondre.</translation>
    </message>
    <message>
        <source>What a customer sent on this channel.</source>
        <translation>Ce qu&apos;un client a envoyé sur ce canal.</translation>
    </message>
    <message>
        <source>Kind and type must agree, or HighLevel refuses the message.</source>
        <translation>Les deux types doivent concorder, sinon HighLevel refuse le message.</translation>
    </message>
    <message>
        <source>Always sent as “inbound”: the file&apos;s default on this endpoint is “outbound”.</source>
        <translation>Toujours envoyé comme «&#xa0;inbound&#xa0;»&#xa0;: la valeur par défaut du fichier sur cet endpoint est «&#xa0;outbound&#xa0;».</translation>
    </message>
    <message>
        <source>Back-dates the message; without it HighLevel takes its own time.</source>
        <translation>Antidate le message&#xa0;; sans cela, HighLevel prend sa propre heure.</translation>
    </message>
    <message>
        <source>Your own id; an agent&apos;s answer brings it back as replyToAltId.</source>
        <translation>Votre propre identifiant&#xa0;; la réponse d&apos;un agent le rapporte comme replyToAltId.</translation>
    </message>
    <message>
        <source>Your own id; it comes back in message lists. Only an e-mail channel documents an echo.</source>
        <translation>Votre propre identifiant&#xa0;; il revient dans les listes de messages. Seul un canal e-mail documente un écho.</translation>
    </message>
    <message>
        <source>Recordings or voicemail, as web addresses.</source>
        <translation>Enregistrements ou message vocal, sous forme d&apos;adresses web.</translation>
    </message>
    <message>
        <source>Web addresses; an empty list is refused and therefore left out.</source>
        <translation>Adresses web&#xa0;; une liste vide est refusée et donc omise.</translation>
    </message>
    <message>
        <source>Must be a contact&apos;s number, or HighLevel refuses the call log.</source>
        <translation>Doit être le numéro d&apos;un contact, sinon HighLevel refuse le journal d&apos;appel.</translation>
    </message>
    <message>
        <source>Your number that was called.</source>
        <translation>Votre numéro qui a été appelé.</translation>
    </message>
    <message>
        <source>A call log has no text.</source>
        <translation>Un journal d&apos;appel n&apos;a pas de texte.</translation>
    </message>
    <message>
        <source>Only e-mail has this.</source>
        <translation>Seul l&apos;e-mail a ceci.</translation>
    </message>
    <message>
        <source>A call takes at most 5 recordings.</source>
        <translation>Un appel accepte au plus 5 enregistrements.</translation>
    </message>
    <message>
        <source>The plain text; text or HTML must be there.</source>
        <translation>Le texte brut&#xa0;; il faut du texte ou du HTML.</translation>
    </message>
    <message>
        <source>Text or an attachment must be there.</source>
        <translation>Il faut un texte ou une pièce jointe.</translation>
    </message>
    <message>
        <source>Only a Call provider has this.</source>
        <translation>Seul un fournisseur Call a ceci.</translation>
    </message>
    <message>
        <source>HighLevel documents no number of attachments.</source>
        <translation>HighLevel ne documente pas de nombre de pièces jointes.</translation>
    </message>
    <message>
        <source>HighLevel documents no length of a text.</source>
        <translation>HighLevel ne documente pas de longueur de texte.</translation>
    </message>
    <message>
        <source>Only a Call provider records outgoing calls; other channels send through HighLevel, which calls the Delivery URL.</source>
        <translation>Seul un fournisseur Call consigne les appels sortants&#xa0;; les autres canaux envoient par HighLevel, qui appelle la Delivery URL.</translation>
    </message>
    <message>
        <source>The record of a call made elsewhere; it dials nothing.</source>
        <translation>La trace d&apos;un appel passé ailleurs&#xa0;; elle ne compose aucun numéro.</translation>
    </message>
    <message>
        <source>The only type that this request takes.</source>
        <translation>Le seul type que cette requête accepte.</translation>
    </message>
    <message>
        <source>Always “Call”.</source>
        <translation>Toujours «&#xa0;Call&#xa0;».</translation>
    </message>
    <message>
        <source>The contact that was called. Accepted since June 2026; the file asks for the conversation.</source>
        <translation>Le contact qui a été appelé. Accepté depuis juin 2026&#xa0;; le fichier demande la conversation.</translation>
    </message>
    <message>
        <source>Sent when it is known; the file asks for it.</source>
        <translation>Envoyé quand elle est connue&#xa0;; le fichier la demande.</translation>
    </message>
    <message>
        <source>The Call provider&apos;s id.</source>
        <translation>L&apos;identifiant du fournisseur Call.</translation>
    </message>
    <message>
        <source>Your number that called.</source>
        <translation>Votre numéro qui a appelé.</translation>
    </message>
    <message>
        <source>Your own id of the call.</source>
        <translation>Votre propre identifiant de l&apos;appel.</translation>
    </message>
    <message>
        <source>Recordings, as web addresses.</source>
        <translation>Enregistrements, sous forme d&apos;adresses web.</translation>
    </message>
    <message>
        <source>When the call was; without it HighLevel takes its own time.</source>
        <translation>Quand l&apos;appel a eu lieu&#xa0;; sans cela, HighLevel prend sa propre heure.</translation>
    </message>
    <message>
        <source>Not in this request; transcripts cannot be attached either.</source>
        <translation>Pas dans cette requête&#xa0;; les transcriptions ne peuvent pas non plus être jointes.</translation>
    </message>
    <message>
        <source>Only call logs take attachments afterwards; other messages carry them from the start.</source>
        <translation>Seuls les journaux d&apos;appel acceptent des pièces jointes après coup&#xa0;; les autres messages les portent dès le départ.</translation>
    </message>
    <message>
        <source>Recordings that came after the call. They replace what the call has now.</source>
        <translation>Enregistrements arrivés après l&apos;appel. Ils remplacent ceux que l&apos;appel a maintenant.</translation>
    </message>
    <message>
        <source>The call&apos;s message id, in the path.</source>
        <translation>L&apos;identifiant de message de l&apos;appel, dans le chemin.</translation>
    </message>
    <message>
        <source>The whole list: it replaces the present one.</source>
        <translation>La liste complète&#xa0;: elle remplace l&apos;actuelle.</translation>
    </message>
    <message>
        <source>Nothing is documented for the status of call logs: a call&apos;s own status is sent with it.</source>
        <translation>Rien n&apos;est documenté sur le statut des journaux d&apos;appel&#xa0;: le statut propre d&apos;un appel est envoyé avec lui.</translation>
    </message>
    <message>
        <source>Only a token of the app that owns the provider may do this.</source>
        <translation>Seul un jeton de l&apos;application propriétaire du fournisseur peut le faire.</translation>
    </message>
    <message>
        <source>The messageId of the delivery, in the path.</source>
        <translation>Le messageId de la livraison, dans le chemin.</translation>
    </message>
    <message>
        <source>There is no “sent” and no “undelivered”: send pending, or failed.</source>
        <translation>Il n&apos;y a ni «&#xa0;sent&#xa0;» ni «&#xa0;undelivered&#xa0;»&#xa0;: envoyez pending ou failed.</translation>
    </message>
    <message>
        <source>Goes with “failed”; code, type and message together or none.</source>
        <translation>Va avec «&#xa0;failed&#xa0;»&#xa0;; code, type et message ensemble ou aucun.</translation>
    </message>
    <message>
        <source>Which e-mail of the thread.</source>
        <translation>Quel e-mail du fil.</translation>
    </message>
    <message>
        <source>Only e-mail has these ten statuses; use the status update.</source>
        <translation>Seul l&apos;e-mail a ces dix statuts&#xa0;; utilisez la mise à jour de statut.</translation>
    </message>
    <message>
        <source>v3 only: ten statuses, counters that are added up, and a status for each recipient.</source>
        <translation>v3 seulement&#xa0;: dix statuts, des compteurs qui s&apos;additionnent et un statut par destinataire.</translation>
    </message>
    <message>
        <source>The emailMessageId, in the path: not the messageId.</source>
        <translation>L&apos;emailMessageId, dans le chemin&#xa0;: pas le messageId.</translation>
    </message>
    <message>
        <source>Overwrites the status of the whole e-mail.</source>
        <translation>Écrase le statut de tout l&apos;e-mail.</translation>
    </message>
    <message>
        <source>Counters are added to what is there; 0 changes nothing.</source>
        <translation>Les compteurs s&apos;ajoutent à l&apos;existant&#xa0;; 0 ne change rien.</translation>
    </message>
    <message>
        <source>Each address is added or updated.</source>
        <translation>Chaque adresse est ajoutée ou mise à jour.</translation>
    </message>
    <message>
        <source>HighLevel sends nothing through a Call provider: it only keeps the log.</source>
        <translation>HighLevel n&apos;envoie rien par un fournisseur Call&#xa0;: il ne fait que tenir le journal.</translation>
    </message>
    <message>
        <source>What an agent writes on the channel; HighLevel posts it to the Delivery URL.</source>
        <translation>Ce qu&apos;un agent écrit sur le canal&#xa0;; HighLevel l&apos;envoie en POST à la Delivery URL.</translation>
    </message>
    <message>
        <source>The type of the channel.</source>
        <translation>Le type du canal.</translation>
    </message>
    <message>
        <source>Who gets it.</source>
        <translation>Qui le reçoit.</translation>
    </message>
    <message>
        <source>An e-mail needs HTML; text alone is refused.</source>
        <translation>Un e-mail a besoin de HTML&#xa0;; le texte seul est refusé.</translation>
    </message>
    <message>
        <source>Web addresses.</source>
        <translation>Adresses web.</translation>
    </message>
    <message>
        <source>This request has no altId.</source>
        <translation>Cette requête n&apos;a pas d&apos;altId.</translation>
    </message>
    <message>
        <source>this provider&apos;s host took it on %1</source>
        <translation>l&apos;hôte de ce fournisseur l&apos;a accepté le %1</translation>
    </message>
    <message>
        <source>this provider&apos;s host refused it on %1</source>
        <translation>l&apos;hôte de ce fournisseur l&apos;a refusé le %1</translation>
    </message>
    <message>
        <source>remembered by Linesman</source>
        <translation>mémorisé par Linesman</translation>
    </message>
    <message>
        <source>the emulator&apos;s behaviour profile takes it</source>
        <translation>le profil de comportement de l&apos;émulateur l&apos;accepte</translation>
    </message>
    <message>
        <source>the emulator&apos;s behaviour profile refuses it</source>
        <translation>le profil de comportement de l&apos;émulateur le refuse</translation>
    </message>
    <message>
        <source>Sent as “Email” it would land in the default e-mail channel.</source>
        <translation>Envoyé comme «&#xa0;Email&#xa0;», il arriverait dans le canal e-mail par défaut.</translation>
    </message>
    <message>
        <source>The only type that this kind of provider takes.</source>
        <translation>Le seul type que ce type de fournisseur accepte.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s guide says so</source>
        <translation>Le guide de HighLevel le dit</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::Rules</name>
    <message>
        <source>Replaces the SMS service of a sub-account: every SMS goes through your bridge.</source>
        <translation>Remplace le service SMS d&apos;un sous-compte&#xa0;: chaque SMS passe par votre passerelle.</translation>
    </message>
    <message>
        <source>Settings &gt; Phone Numbers &gt; Advanced Settings &gt; SMS Provider: choose yours, then Save.</source>
        <translation>Settings &gt; Phone Numbers &gt; Advanced Settings &gt; SMS Provider&#xa0;: choisissez le vôtre, puis Save.</translation>
    </message>
    <message>
        <source>The standard SMS actions and triggers work.</source>
        <translation>Les actions et déclencheurs SMS standard fonctionnent.</translation>
    </message>
    <message>
        <source>Adds a text channel beside the SMS service, with a tab of its own if you want.</source>
        <translation>Ajoute un canal texte à côté du service SMS, avec son propre onglet si vous le voulez.</translation>
    </message>
    <message>
        <source>Installing the app enables it; see Settings &gt; Conversation Providers.</source>
        <translation>L&apos;installation de l&apos;application l&apos;active&#xa0;; voir Settings &gt; Conversation Providers.</translation>
    </message>
    <message>
        <source>The SMS actions do not use it: build premium workflow actions in your app.</source>
        <translation>Les actions SMS ne l&apos;utilisent pas&#xa0;: créez des actions de workflow premium dans votre application.</translation>
    </message>
    <message>
        <source>With &quot;Always show this Conversation Provider&quot; unchecked it is not offered in the composer for a contact without a phone number.</source>
        <translation>Si &quot;Always show this Conversation Provider&quot; n&apos;est pas coché, il n&apos;est pas proposé dans l&apos;éditeur pour un contact sans numéro de téléphone.</translation>
    </message>
    <message>
        <source>Replaces the e-mail service of a sub-account: every e-mail goes through your bridge.</source>
        <translation>Remplace le service e-mail d&apos;un sous-compte&#xa0;: chaque e-mail passe par votre passerelle.</translation>
    </message>
    <message>
        <source>Settings &gt; Email Services: choose yours, then Save.</source>
        <translation>Settings &gt; Email Services&#xa0;: choisissez le vôtre, puis Save.</translation>
    </message>
    <message>
        <source>The standard e-mail actions work; triggers do not: build premium ones.</source>
        <translation>Les actions e-mail standard fonctionnent&#xa0;; pas les déclencheurs&#xa0;: créez-en de premium.</translation>
    </message>
    <message>
        <source>Adds an e-mail channel beside the e-mail service.</source>
        <translation>Ajoute un canal e-mail à côté du service e-mail.</translation>
    </message>
    <message>
        <source>Neither e-mail actions nor triggers use it: build premium ones in your app.</source>
        <translation>Ni les actions e-mail ni les déclencheurs ne l&apos;utilisent&#xa0;: créez-en de premium dans votre application.</translation>
    </message>
    <message>
        <source>With &quot;Always show this Conversation Provider&quot; unchecked it is not offered in the composer for a contact without an e-mail address.</source>
        <translation>Si &quot;Always show this Conversation Provider&quot; n&apos;est pas coché, il n&apos;est pas proposé dans l&apos;éditeur pour un contact sans adresse e-mail.</translation>
    </message>
    <message>
        <source>Logs calls made elsewhere, with recordings and voicemail; it does not replace the phone service.</source>
        <translation>Consigne les appels passés ailleurs, avec enregistrements et messagerie vocale&#xa0;; il ne remplace pas le service téléphonique.</translation>
    </message>
    <message>
        <source>Installing the app is believed to be enough; it is listed under Settings &gt; Conversation Providers.</source>
        <translation>L&apos;installation de l&apos;application suffit, semble-t-il&#xa0;; il figure sous Settings &gt; Conversation Providers.</translation>
    </message>
    <message>
        <source>It can neither place nor take calls; it logs them by the inbound and outbound API.</source>
        <translation>Il ne peut ni passer ni prendre d&apos;appels&#xa0;; il les consigne par l&apos;API entrante et sortante.</translation>
    </message>
    <message>
        <source>Not documented.</source>
        <translation>Non documenté.</translation>
    </message>
    <message>
        <source>seen on live hosts since August 2026</source>
        <translation>vu sur des hôtes de production depuis août 2026</translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::Comparison</name>
    <message>
        <source>the earlier report</source>
        <translation>le rapport précédent</translation>
    </message>
    <message>
        <source>Since %1: fixed %2, new %3, still failing %4, no longer tested %5.</source>
        <translation>Depuis %1&#xa0;: corrigés %2, nouveaux %3, toujours en échec %4, plus testés %5.</translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::HtmlReport</name>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Preuve</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Where HighLevel&apos;s sources disagree: the side that was tested</source>
        <translation>Là où les sources de HighLevel divergent&#xa0;: la position testée</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Cette exécution</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Behaviour profile</source>
        <translation>Profil de comportement</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>HighLevel&apos;s pages as of</source>
        <translation>Pages de HighLevel au</translation>
    </message>
    <message>
        <source>Linesman</source>
        <translation>Linesman</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Non testé</translation>
    </message>
    <message>
        <source>Readiness for HighLevel</source>
        <translation>Préparation à HighLevel</translation>
    </message>
    <message>
        <source>Made by Linesman %1. Secrets are masked.</source>
        <translation>Créé par Linesman %1. Les secrets sont masqués.</translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::Report</name>
    <message>
        <source>Line test</source>
        <translation>Test de ligne</translation>
    </message>
    <message>
        <source>Signature lab</source>
        <translation>Labo de signatures</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignoré</translation>
    </message>
    <message>
        <source>Not known: the run was stopped before its end.</source>
        <translation>Inconnu&#xa0;: l&apos;exécution a été arrêtée avant la fin.</translation>
    </message>
    <message>
        <source>Ready: all %1 checks that could be made passed.</source>
        <translation>Prêt&#xa0;: les %1 contrôles possibles ont tous réussi.</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n check(s) failed.</source>
        <translation>
            <numerusform>Pas prêt&#xa0;: %n contrôle a échoué.</numerusform>
            <numerusform>Pas prêt&#xa0;: %n contrôles ont échoué.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: too little could be tested.</source>
        <translation>Inconnu&#xa0;: trop peu a pu être testé.</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warning(s): %1 checks passed, none failed.</source>
        <translation>
            <numerusform>Prêt, avec %n avertissement&#xa0;: %1 contrôles réussis, aucun échec.</numerusform>
            <numerusform>Prêt, avec %n avertissements&#xa0;: %1 contrôles réussis, aucun échec.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::ReportWriter</name>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n échoué</numerusform>
            <numerusform>%n échoués</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message numerus="yes">
        <source>ready, %n warning(s)</source>
        <translation>
            <numerusform>prêt, %n avertissement</numerusform>
            <numerusform>prêt, %n avertissements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::Session</name>
    <message>
        <source>The signature lab: the emulator signs with a key of its own file.</source>
        <translation>Le labo de signatures&#xa0;: l&apos;émulateur signe avec une clé de son propre fichier.</translation>
    </message>
    <message>
        <source>%1: left out on request.</source>
        <translation>%1&#xa0;: omis sur demande.</translation>
    </message>
</context>
<context>
    <name>Linesman::Symptom</name>
    <message>
        <source>this port answers without TLS</source>
        <translation>ce port répond sans TLS</translation>
    </message>
    <message>
        <source>Write http:// in place of https://, or let the server speak TLS on this port.</source>
        <translation>Écrivez http:// au lieu de https://, ou faites parler TLS au serveur sur ce port.</translation>
    </message>
    <message>
        <source>this port wants TLS</source>
        <translation>ce port exige TLS</translation>
    </message>
    <message>
        <source>Write https:// in place of http://.</source>
        <translation>Écrivez https:// au lieu de http://.</translation>
    </message>
    <message>
        <source>the endpoint does not answer in HTTP/1.1</source>
        <translation>l&apos;endpoint ne répond pas en HTTP/1.1</translation>
    </message>
    <message>
        <source>Another program may use the port, or it speaks TLS (then write https://) or HTTP/2 only: HighLevel sends HTTP/1.1.</source>
        <translation>Un autre programme utilise peut-être le port, ou il parle TLS (écrivez alors https://) ou seulement HTTP/2&#xa0;: HighLevel envoie du HTTP/1.1.</translation>
    </message>
    <message>
        <source>the endpoint refuses HTTP/1.1</source>
        <translation>l&apos;endpoint refuse HTTP/1.1</translation>
    </message>
    <message>
        <source>Let the server offer HTTP/1.1 besides HTTP/2: HighLevel sends HTTP/1.1.</source>
        <translation>Faites offrir HTTP/1.1 au serveur en plus de HTTP/2&#xa0;: HighLevel envoie du HTTP/1.1.</translation>
    </message>
    <message>
        <source>the TLS certificate is one of the endpoint&apos;s own making</source>
        <translation>le certificat TLS a été créé par l&apos;endpoint lui-même</translation>
    </message>
    <message>
        <source>For tests name it with --cacert FILE. HighLevel trusts no such certificate: use a public one there.</source>
        <translation>Pour les tests, indiquez-le avec --cacert FILE. HighLevel n&apos;approuve pas un tel certificat&#xa0;: utilisez-y un certificat public.</translation>
    </message>
    <message>
        <source>the TLS certificate comes from a CA that the system does not know</source>
        <translation>le certificat TLS vient d&apos;une CA inconnue du système</translation>
    </message>
    <message>
        <source>If the CA is your own (mkcert, Caddy), name it with --cacert FILE; else let the server send its intermediate certificates too.</source>
        <translation>Si la CA est la vôtre (mkcert, Caddy), indiquez-la avec --cacert FILE&#xa0;; sinon, faites aussi envoyer au serveur ses certificats intermédiaires.</translation>
    </message>
    <message>
        <source>the TLS certificate names other hosts</source>
        <translation>le certificat TLS nomme d&apos;autres hôtes</translation>
    </message>
    <message>
        <source>Use a host name that the certificate names, or have one made for this host.</source>
        <translation>Utilisez un nom d&apos;hôte que le certificat nomme, ou faites-en créer un pour cet hôte.</translation>
    </message>
    <message>
        <source>the TLS certificate is not valid today</source>
        <translation>le certificat TLS n&apos;est pas valide aujourd&apos;hui</translation>
    </message>
    <message>
        <source>Renew the certificate, and check the clock of this machine.</source>
        <translation>Renouvelez le certificat et vérifiez l&apos;horloge de cette machine.</translation>
    </message>
    <message>
        <source>there is no common TLS version or cipher</source>
        <translation>il n&apos;y a ni version TLS ni algorithme en commun</translation>
    </message>
    <message>
        <source>Let the server speak TLS 1.2 or 1.3.</source>
        <translation>Faites parler TLS 1.2 ou 1.3 au serveur.</translation>
    </message>
    <message>
        <source>the endpoint wants a client certificate</source>
        <translation>l&apos;endpoint exige un certificat client</translation>
    </message>
    <message>
        <source>HighLevel shows none: let the endpoint check the signature instead.</source>
        <translation>HighLevel n&apos;en présente pas&#xa0;: faites plutôt vérifier la signature par l&apos;endpoint.</translation>
    </message>
    <message>
        <source>nothing listens there, but on the other loopback address</source>
        <translation>rien n&apos;écoute ici, mais bien sur l&apos;autre adresse de bouclage</translation>
    </message>
    <message>
        <source>The server listens on one of 127.0.0.1 and [::1] only: write the other one, or localhost for both.</source>
        <translation>Le serveur n&apos;écoute que sur l&apos;une des adresses 127.0.0.1 et [::1]&#xa0;: écrivez l&apos;autre, ou localhost pour les deux.</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>le nom d&apos;hôte est introuvable</translation>
    </message>
    <message>
        <source>Correct the host name, or check this machine&apos;s DNS.</source>
        <translation>Corrigez le nom d&apos;hôte, ou vérifiez le DNS de cette machine.</translation>
    </message>
    <message>
        <source>nothing listens there: the connection was refused</source>
        <translation>rien n&apos;écoute ici&#xa0;: la connexion a été refusée</translation>
    </message>
    <message>
        <source>Start the server, or correct the port.</source>
        <translation>Démarrez le serveur, ou corrigez le port.</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>la connexion a été coupée</translation>
    </message>
    <message>
        <source>Look for a crash in the server&apos;s log at this moment; a port that wants TLS cuts plain http too.</source>
        <translation>Cherchez un plantage dans le journal du serveur à ce moment&#xa0;; un port qui exige TLS coupe aussi le http simple.</translation>
    </message>
    <message>
        <source>the endpoint closed the connection without an answer</source>
        <translation>l&apos;endpoint a fermé la connexion sans réponse</translation>
    </message>
    <message>
        <source>Look for a crash in the server&apos;s log at this moment; a port that wants TLS does this to plain http too: try https://.</source>
        <translation>Cherchez un plantage dans le journal du serveur à ce moment&#xa0;; un port qui exige TLS fait de même avec le http simple&#xa0;: essayez https://.</translation>
    </message>
    <message>
        <source>the connection was closed during the TLS handshake</source>
        <translation>la connexion a été coupée avant l&apos;établissement de TLS</translation>
    </message>
    <message>
        <source>This port may not use TLS: try http://. Otherwise check the server&apos;s log.</source>
        <translation>Ce port ne parle peut-être pas TLS&#xa0;: essayez http://. Sinon, regardez le journal du serveur à cet instant.</translation>
    </message>
    <message>
        <source>the endpoint redirects to the other scheme</source>
        <translation>l&apos;endpoint renvoie la requête vers l&apos;autre schéma</translation>
    </message>
    <message>
        <source>Write the address that it names, with https:// or http://: redirects are not followed, and count as failures.</source>
        <translation>Écrivez l&apos;adresse qu&apos;il indique, avec https:// ou http://&#xa0;: les redirections ne sont pas suivies et comptent comme des échecs.</translation>
    </message>
    <message>
        <source>the endpoint redirects elsewhere</source>
        <translation>l&apos;endpoint renvoie la requête ailleurs</translation>
    </message>
    <message>
        <source>Write the address that it names: redirects are not followed, and count as failures. A missing or extra slash at the end is the usual cause.</source>
        <translation>Écrivez l&apos;adresse qu&apos;il indique&#xa0;: les redirections ne sont pas suivies et comptent comme des échecs. Une barre oblique en moins ou en trop à la fin en est la cause habituelle.</translation>
    </message>
    <message>
        <source>only interim answers came, none that ends the request</source>
        <translation>il n&apos;est venu que des réponses provisoires, aucune qui termine la requête</translation>
    </message>
    <message>
        <source>Let the server answer 200 at once: a status that begins with 1 only announces an answer.</source>
        <translation>Faire répondre 200 au serveur tout de suite&#xa0;: un statut qui commence par 1 ne fait qu&apos;annoncer une réponse.</translation>
    </message>
    <message>
        <source>this system does not trust the server&apos;s TLS certificate</source>
        <translation>ce système ne fait pas confiance au certificat TLS du serveur</translation>
    </message>
    <message>
        <source>If the server has a CA of its own, as an emulator does, name that CA&apos;s file: in the window at Connect, step 2; on the command line with --cacert FILE.</source>
        <translation>Si le serveur a sa propre AC, comme un émulateur, indiquez le fichier de cette AC&#xa0;: dans la fenêtre sous Connexion, étape 2 ; en ligne de commande avec --cacert FILE.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ActionRow</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
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
        <translation>Portail&#xa0;: votre application, Conversation Providers, Delivery URL. Les messages à livrer arrivent ici.</translation>
    </message>
    <message>
        <source>App webhook URL</source>
        <translation>URL de webhook de l&apos;app</translation>
    </message>
    <message>
        <source>App &amp;webhook URL</source>
        <translation>URL de &amp;webhook de l&apos;app</translation>
    </message>
    <message>
        <source>Portal: your app, Webhooks. INSTALL and message reports come here; for watching only.</source>
        <translation>Portail&#xa0;: votre application, Webhooks. INSTALL et les rapports de messages arrivent ici&#xa0;; pour observation seulement.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Règles…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AnswerDialog</name>
    <message>
        <source>Answer of the Listener</source>
        <translation>Réponse du récepteur</translation>
    </message>
    <message>
        <source>&amp;Answer with this</source>
        <translation>&amp;Répondre ainsi</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>HighLevel takes every 2xx as delivered; 429 is the documented reason to try again.</source>
        <translation>HighLevel considère tout 2xx comme livré&#xa0;; 429 est la raison documentée de réessayer.</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Corps</translation>
    </message>
    <message>
        <source>HighLevel ignores it. Sent as application/json.</source>
        <translation>HighLevel l&apos;ignore. Envoyé en application/json.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Délai</translation>
    </message>
    <message>
        <source>How long the sender waits, after the capture was kept.</source>
        <translation>Combien de temps l&apos;expéditeur attend, une fois la capture conservée.</translation>
    </message>
    <message>
        <source>&amp;Forward to my bridge and answer what it answers</source>
        <translation>&amp;Transmettre à ma passerelle et répondre ce qu&apos;elle répond</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Gets the same method, headers and bytes. Without a path it gets the path of each request.</source>
        <translation>Reçoit la même méthode, les mêmes en-têtes et octets. Sans chemin, elle reçoit le chemin de chaque requête.</translation>
    </message>
    <message>
        <source>Enter an http or https URL.</source>
        <translation>Saisissez une URL http ou https.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AnswerView</name>
    <message>
        <source>Body of the answer</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>The answer has no body. HighLevel ignores it anyway.</source>
        <translation>La réponse n&apos;a pas de corps. HighLevel l&apos;ignore de toute façon.</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>En-têtes de la réponse</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse n&apos;est arrivée.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Delivered in %1: HighLevel would accept this.</source>
        <translation>Livré en %1&#xa0;: HighLevel accepterait ceci.</translation>
    </message>
    <message>
        <source>Redirected after %1. Redirects are not followed: the Delivery URL must answer itself.</source>
        <translation>Redirigé après %1. Les redirections ne sont pas suivies&#xa0;: la Delivery URL doit répondre elle-même.</translation>
    </message>
    <message>
        <source>Asked for patience after %1: the one status that both retry policies repeat.</source>
        <translation>A demandé de la patience après %1&#xa0;: le seul statut que les deux politiques de reprise répètent.</translation>
    </message>
    <message>
        <source>Refused after %1. Answer 2xx at once and work later.</source>
        <translation>Refusé après %1. Répondez 2xx aussitôt et travaillez ensuite.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AnswersCard</name>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Deliveries that are over</source>
        <translation>Livraisons terminées</translation>
    </message>
    <message>
        <source>Nothing sent yet. The response appears here.</source>
        <translation>Rien n&apos;a encore été envoyé. La réponse apparaît ici.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentatives</translation>
    </message>
    <message>
        <source>%L1 of %L2 are over.</source>
        <translation>%L1 sur %L2 terminées.</translation>
    </message>
    <message>
        <source>%L1 of %L2 delivered, %L3 a second.</source>
        <translation>%L1 sur %L2 livrées, %L3 par seconde.</translation>
    </message>
    <message>
        <source>Half answered within %1, 95 % within %2, all within %3.</source>
        <translation>La moitié répondues en %1, 95 % en %2, toutes en %3.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AppDialog</name>
    <message>
        <source>App Under Test</source>
        <translation>Application testée</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Webhook URL of the app</source>
        <translation>URL de &amp;webhook de l&apos;application</translation>
    </message>
    <message>
        <source>INSTALL, UNINSTALL and what happens to contacts and messages goes there. Empty: nowhere.</source>
        <translation>INSTALL, UNINSTALL et ce qui arrive aux contacts et messages y vont. Vide&#xa0;: nulle part.</translation>
    </message>
    <message>
        <source>Add a &amp;redirect URL</source>
        <translation>Ajouter une URL de &amp;redirection</translation>
    </message>
    <message>
        <source>There already:</source>
        <translation>Déjà présentes&#xa0;:</translation>
    </message>
    <message>
        <source>S&amp;copes</source>
        <translation>S&amp;copes</translation>
    </message>
    <message>
        <source>One a line. Tokens that were given keep theirs.</source>
        <translation>Un par ligne. Les jetons déjà délivrés gardent les leurs.</translation>
    </message>
    <message>
        <source>An app without scopes may do nothing: name one.</source>
        <translation>Une application sans scopes ne peut rien faire&#xa0;: indiquez-en un.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AppForm</name>
    <message>
        <source>Install &amp;link</source>
        <translation>&amp;Lien d&apos;installation</translation>
    </message>
    <message>
        <source>From your app&apos;s page in the developer portal, under Auth. Pasted here, it fills in the rest.</source>
        <translation>Depuis la page de votre application dans le portail développeur, sous Auth. Collé ici, il remplit le reste.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Sarcelle</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violet</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Pink</source>
        <translation>Rose</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>C&amp;olour, in the window&apos;s head</source>
        <translation>C&amp;ouleur, en tête de fenêtre</translation>
    </message>
    <message>
        <source>Standard (marketplace.gohighlevel.com)</source>
        <translation>Standard (marketplace.gohighlevel.com)</translation>
    </message>
    <message>
        <source>White-label (marketplace.leadconnectorhq.com)</source>
        <translation>Marque blanche (marketplace.leadconnectorhq.com)</translation>
    </message>
    <message>
        <source>Hosts of your own, or an emulator elsewhere</source>
        <translation>Vos propres hôtes, ou un émulateur ailleurs</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Hôtes</translation>
    </message>
    <message>
        <source>Address of the A&amp;PI</source>
        <translation>Adresse de l&apos;A&amp;PI</translation>
    </message>
    <message>
        <source>Address of the consent page</source>
        <translation>Adresse de la page de consentement</translation>
    </message>
    <message>
        <source>Empty when it is the same.</source>
        <translation>Vide si c&apos;est la même.</translation>
    </message>
    <message>
        <source>Current (/v2/oauth/chooselocation)</source>
        <translation>Actuel (/v2/oauth/chooselocation)</translation>
    </message>
    <message>
        <source>Older (/oauth/chooselocation)</source>
        <translation>Ancien (/oauth/chooselocation)</translation>
    </message>
    <message>
        <source>Consent pa&amp;th</source>
        <translation>Chemin de consen&amp;tement</translation>
    </message>
    <message>
        <source>Current since May 2026; the official SDK 3.1.0 still builds the older one.</source>
        <translation>Actuel depuis mai 2026&#xa0;; le SDK officiel 3.1.0 construit encore l&apos;ancien.</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>&amp;Identifiant client</translation>
    </message>
    <message>
        <source>&amp;Version id</source>
        <translation>Id de &amp;version</translation>
    </message>
    <message>
        <source>Part of the install link; the consent page wants it.</source>
        <translation>Partie du lien d&apos;installation&#xa0;; la page de consentement l&apos;exige.</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Client &amp;secret</source>
        <translation>&amp;Secret client</translation>
    </message>
    <message>
        <source>The emulator gives this.</source>
        <translation>L&apos;émulateur le fournit.</translation>
    </message>
    <message>
        <source>Shown once, when the portal makes the client keys. Kept in the key store only.</source>
        <translation>Affiché une fois, quand le portail crée les clés client. Gardé dans le trousseau seulement.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>pas encore connu</translation>
    </message>
    <message>
        <source>Kept in the key store. Type another to replace it.</source>
        <translation>Gardé dans le trousseau. Saisissez-en un autre pour le remplacer.</translation>
    </message>
    <message>
        <source>Kept for this session only: gone when Linesman ends.</source>
        <translation>Gardé pour cette session seulement&#xa0;: disparaît quand Linesman se ferme.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Fichier de l&apos;AC</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Choisir le fichier de l&apos;AC</translation>
    </message>
    <message>
        <source>CA file, if the server&apos;s certificate comes from a CA of its own</source>
        <translation>Fichier de l&apos;AC, si le certificat du serveur vient de sa propre AC</translation>
    </message>
    <message>
        <source>PEM. Trusted at these addresses only. The emulator says where its own is.</source>
        <translation>PEM. Valable à ces adresses seulement. L&apos;émulateur dit où se trouve la sienne.</translation>
    </message>
    <message>
        <source>CA File</source>
        <translation>Fichier de l&apos;AC</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificats (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AttachmentList</name>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Ajouter des fichiers…</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Ajouter une adresse…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy Addresses</source>
        <translation>Copier les adresses</translation>
    </message>
    <message>
        <source>Copies the chosen addresses, or all of them (Ctrl+C).</source>
        <translation>Copie les adresses choisies, ou toutes (Ctrl+C).</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Téléversement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Uploading %1…</source>
        <translation>Téléversement de %1…</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>Le téléversement a été annulé.</translation>
    </message>
    <message>
        <source>%1 was not uploaded.</source>
        <translation>%1 n&apos;a pas été téléversé.</translation>
    </message>
    <message>
        <source>Choose a contact first: an upload belongs to its conversation.</source>
        <translation>Choisissez d&apos;abord un contact&#xa0;: un téléversement appartient à sa conversation.</translation>
    </message>
    <message>
        <source>Upload %1 to the thread of %2.</source>
        <translation>Téléverser %1 dans le fil de %2.</translation>
    </message>
    <message>
        <source>Add Files</source>
        <translation>Ajouter des fichiers</translation>
    </message>
    <message>
        <source>Files that HighLevel takes (%1)</source>
        <translation>Fichiers acceptés par HighLevel (%1)</translation>
    </message>
    <message>
        <source>Add Address</source>
        <translation>Ajouter une adresse</translation>
    </message>
    <message>
        <source>Web address of the attachment:</source>
        <translation>Adresse web de la pièce jointe&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AttachmentStrip</name>
    <message>
        <source>Files to send</source>
        <translation>Fichiers à envoyer</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>téléversé</translation>
    </message>
    <message>
        <source>Upload %1 to the thread of %2.</source>
        <translation>Téléverser %1 dans le fil de %2.</translation>
    </message>
    <message>
        <source>uploading…</source>
        <translation>téléversement…</translation>
    </message>
    <message>
        <source>%1 % sent</source>
        <translation>%1 % envoyés</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AttemptModel</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, tentative %2</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>délai dépassé</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>à nouveau dans %1</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>sent by hand</source>
        <translation>envoyé à la main</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AuthorizePanel</name>
    <message>
        <source>&amp;Authorize in Browser</source>
        <translation>&amp;Autoriser dans le navigateur</translation>
    </message>
    <message>
        <source>Stop &amp;Waiting</source>
        <translation>&amp;Ne plus attendre</translation>
    </message>
    <message>
        <source>Address of the consent page</source>
        <translation>Adresse de la page de consentement</translation>
    </message>
    <message>
        <source>Consent page, if the browser did not open</source>
        <translation>Page de consentement, si le navigateur ne s&apos;est pas ouvert</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Adresse de réception</translation>
    </message>
    <message>
        <source>A tunnel forwards the redirect URL to</source>
        <translation>Un tunnel transmet l&apos;URL de redirection à</translation>
    </message>
    <message>
        <source>Address that the browser landed on</source>
        <translation>Adresse à laquelle le navigateur a abouti</translation>
    </message>
    <message>
        <source>Or paste the address that the browser &amp;landed on</source>
        <translation>Ou collez l&apos;adresse à &amp;laquelle le navigateur a abouti</translation>
    </message>
    <message>
        <source>&amp;Use Address</source>
        <translation>&amp;Utiliser l&apos;adresse</translation>
    </message>
    <message>
        <source>%1 %2: %3 %4</source>
        <comment>id, title, meaning and next step of a finding</comment>
        <translation>%1 %2&#xa0;: %3 %4</translation>
    </message>
    <message>
        <source>A code came without state. That happens when an install begins in the Marketplace, and when somebody else sends you a link. Use it only if you just installed the app.</source>
        <translation>Un code est arrivé sans state. Cela arrive quand une installation commence dans la Marketplace, et quand quelqu&apos;un d&apos;autre vous envoie un lien. Ne l&apos;utilisez que si vous venez d&apos;installer l&apos;application.</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>L&apos;&amp;utiliser</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>pas prêt</translation>
    </message>
    <message>
        <source>Opens the consent page in your browser: pick a location there.</source>
        <translation>Ouvre la page de consentement dans votre navigateur&#xa0;: choisissez-y un sous-compte.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>Pick a location on the consent page and come back. No browser opened? Copy the address of the page.</source>
        <translation>Choisissez un sous-compte sur la page de consentement et revenez. Aucun navigateur ne s&apos;est ouvert&#xa0;? Copiez l&apos;adresse de la page.</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>à vous de décider</translation>
    </message>
    <message>
        <source>Decide above, or go on in the browser.</source>
        <translation>Décidez ci-dessus, ou continuez dans le navigateur.</translation>
    </message>
    <message>
        <source>exchanging</source>
        <translation>échange</translation>
    </message>
    <message>
        <source>The code is exchanged for tokens.</source>
        <translation>Le code est échangé contre des jetons.</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>stockage</translation>
    </message>
    <message>
        <source>The tokens go into the key store.</source>
        <translation>Les jetons vont dans le trousseau.</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>The tokens are kept. Authorize again for another location.</source>
        <translation>Les jetons sont conservés. Autorisez à nouveau pour un autre sous-compte.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>Nothing was changed. You can authorize again.</source>
        <translation>Rien n&apos;a été modifié. Vous pouvez autoriser à nouveau.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BackupsDialog</name>
    <message>
        <source>Restore a Backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>There is no backup: one is made before a newer Linesman changes the file. Any other history can take its place as well.</source>
        <translation>Il n&apos;y a pas de sauvegarde&#xa0;: il s&apos;en fait une avant qu&apos;un Linesman plus récent modifie le fichier. Tout autre historique peut aussi prendre sa place.</translation>
    </message>
    <message>
        <source>These were made before a newer Linesman changed the file. The current history is kept under another name.</source>
        <translation>Celles-ci ont été faites avant qu&apos;un Linesman plus récent modifie le fichier. L&apos;historique actuel est conservé sous un autre nom.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Another File…</source>
        <translation>&amp;Autre fichier…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Put %1 in the place of the history?</source>
        <translation>Mettre %1 à la place de l&apos;historique&#xa0;?</translation>
    </message>
    <message>
        <source>Linesman begins anew with it: listeners, emulator and a running test stop for a moment. The current history is kept under another name.</source>
        <translation>Linesman repart avec lui&#xa0;: récepteurs, émulateur et test en cours s&apos;arrêtent un instant. L&apos;historique actuel est conservé sous un autre nom.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Banner</name>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BehaviourPanel</name>
    <message>
        <source>Where the Sources Disagree</source>
        <translation>Là où les sources divergent</translation>
    </message>
    <message>
        <source>Behaviour profile</source>
        <translation>Profil de comportement</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Par défaut</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Comme documenté</translation>
    </message>
    <message>
        <source>As observed</source>
        <translation>Comme observé</translation>
    </message>
    <message>
        <source>As in 2025</source>
        <translation>Comme en 2025</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Options</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Option</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>Side taken</source>
        <translation>Position retenue</translation>
    </message>
    <message>
        <source>Documented</source>
        <translation>Documenté</translation>
    </message>
    <message>
        <source>Observed</source>
        <translation>Observé</translation>
    </message>
    <message>
        <source>Chosen switch and settings</source>
        <translation>Option choisie et réglages</translation>
    </message>
    <message>
        <source>Chosen Switch</source>
        <translation>Option choisie</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
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
        <translation>Agence bac à sable</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivé</translation>
    </message>
    <message>
        <source>Numbers of your own</source>
        <translation>Vos propres nombres</translation>
    </message>
    <message>
        <source>Magic &amp;values provoke outcomes</source>
        <translation>Les &amp;valeurs magiques provoquent des résultats</translation>
    </message>
    <message>
        <source>Status &amp;race window</source>
        <translation>Fenêt&amp;re de statut précoce</translation>
    </message>
    <message>
        <source>A status update that comes earlier is refused (switch C9).</source>
        <translation>Une mise à jour de statut plus précoce est refusée (option C9).</translation>
    </message>
    <message>
        <source>Rate &amp;limits</source>
        <translation>Limites de &amp;débit</translation>
    </message>
    <message>
        <source>Normal: 100 in 10 s and 200,000 a day, for each app and location or company.</source>
        <translation>Normal&#xa0;: 100 en 10 s et 200 000 par jour, pour chaque application et sous-compte ou société.</translation>
    </message>
    <message>
        <source>An endpoint must answer &amp;within</source>
        <translation>Un endpoint doit &amp;répondre en</translation>
    </message>
    <message>
        <source>Documented: %1. Observed: %2. By default: %3.</source>
        <translation>Documenté&#xa0;: %1. Observé&#xa0;: %2. Par défaut&#xa0;: %3.</translation>
    </message>
    <message>
        <source>Until %1: %2.</source>
        <translation>Jusqu&apos;au %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BridgeCard</name>
    <message>
        <source>For Your Bridge</source>
        <translation>Pour votre passerelle</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Company id</source>
        <translation>Id de société</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Clé publique</translation>
    </message>
    <message>
        <source>Instead of https://services.leadconnectorhq.com</source>
        <translation>Au lieu de https://services.leadconnectorhq.com</translation>
    </message>
    <message>
        <source>Made up: it opens nothing but this emulator.</source>
        <translation>Inventé&#xa0;: il n&apos;ouvre rien d&apos;autre que cet émulateur.</translation>
    </message>
    <message>
        <source>Public key of its deliveries</source>
        <translation>Clé publique de ses livraisons</translation>
    </message>
    <message>
        <source>Ed25519, for x-ghl-signature</source>
        <translation>Ed25519, pour x-ghl-signature</translation>
    </message>
    <message>
        <source>Copy as &amp;Environment</source>
        <translation>Copier comme &amp;environnement</translation>
    </message>
    <message>
        <source>LINESMAN_BASE_URL, LINESMAN_CLIENT_ID, LINESMAN_CLIENT_SECRET and LINESMAN_REDIRECT_URI, one a line</source>
        <translation>LINESMAN_BASE_URL, LINESMAN_CLIENT_ID, LINESMAN_CLIENT_SECRET et LINESMAN_REDIRECT_URI, un par ligne</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copier en &amp;JSON</translation>
    </message>
    <message>
        <source>The same object that the command line&apos;s ready file carries</source>
        <translation>Le même objet que contient le fichier ready de la ligne de commande</translation>
    </message>
    <message>
        <source>&amp;Open Consent Page</source>
        <translation>&amp;Ouvrir la page de consentement</translation>
    </message>
    <message>
        <source>Change &amp;App…</source>
        <translation>Changer d&apos;&amp;app…</translation>
    </message>
    <message>
        <source>Webhook URL, redirect URLs and scopes of the app under test</source>
        <translation>URL de webhook, URL de redirection et scopes de l&apos;application testée</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BubbleLayout</name>
    <message>
        <source>Open e-mail</source>
        <translation>Ouvrir l&apos;e-mail</translation>
    </message>
    <message>
        <source>Show all %1 characters</source>
        <translation>Afficher les %1 caractères</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-mail&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BulkDialog</name>
    <message>
        <source>Send Many from CSV</source>
        <translation>Envoi groupé depuis un CSV</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Lignes</translation>
    </message>
    <message>
        <source>Send many messages from this file.</source>
        <translation>Envoyer de nombreux messages depuis ce fichier.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Rows a second</source>
        <translation>&amp;Lignes par seconde</translation>
    </message>
    <message>
        <source>Rows a second</source>
        <translation>Lignes par seconde</translation>
    </message>
    <message>
        <source>A row takes up to five of the 100 calls that HighLevel allows in 10 seconds: 2 leaves none over. When the limit is reached the run waits by itself.</source>
        <translation>Une ligne prend jusqu&apos;à cinq des 100 appels que HighLevel autorise en 10 secondes&#xa0;: 2 n&apos;en laisse aucun. Quand la limite est atteinte, l&apos;exécution attend d&apos;elle-même.</translation>
    </message>
    <message>
        <source>&amp;Export Result…</source>
        <translation>&amp;Exporter le résultat…</translation>
    </message>
    <message>
        <source>Try &amp;Failed Again</source>
        <translation>Réessayer les é&amp;checs</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>En&amp;voyer</translation>
    </message>
    <message>
        <source>Stopping after the row under way…</source>
        <translation>Arrêt après la ligne en cours…</translation>
    </message>
    <message numerus="yes">
        <source>HighLevel limits the requests: going on in %n s.</source>
        <translation>
            <numerusform>HighLevel limite les requêtes&#xa0;: reprise dans %n s.</numerusform>
            <numerusform>HighLevel limite les requêtes&#xa0;: reprise dans %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 envoyés</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 non envoyés</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 inconnus</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 en attente</translation>
    </message>
    <message>
        <source>%1 with problems</source>
        <translation>%1 avec problèmes</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <translation>C&amp;ontinuer</translation>
    </message>
    <message numerus="yes">
        <source>Add %n inbound message(s) to threads.</source>
        <translation>
            <numerusform>Ajouter %n message entrant aux fils.</numerusform>
            <numerusform>Ajouter %n messages entrants aux fils.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent.</source>
        <translation>
            <numerusform>%n message envoyé.</numerusform>
            <numerusform>%n messages envoyés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not sent; the list says why.</source>
        <translation>
            <numerusform>%n ligne non envoyée&#xa0;; la liste dit pourquoi.</numerusform>
            <numerusform>%n lignes non envoyées&#xa0;; la liste dit pourquoi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left: Go On takes up the run here.</source>
        <translation>
            <numerusform>%n ligne restante&#xa0;: Continuer reprend l&apos;exécution ici.</numerusform>
            <numerusform>%n lignes restantes&#xa0;: Continuer reprend l&apos;exécution ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Result</source>
        <translation>Exporter le résultat</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tableaux (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n&apos;a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The result is in %1.</source>
        <translation>Le résultat est dans %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BulkModel</name>
    <message>
        <source>Ready</source>
        <translation>Prêt</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>Problème</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignoré</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>%1, not read back: %2</source>
        <translation>%1, non relu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Message id or reason</source>
        <translation>Id de message ou raison</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BulkSettings</name>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Contact id</source>
        <translation>Id du contact</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Attachment addresses</source>
        <translation>Adresses des pièces jointes</translation>
    </message>
    <message>
        <source>altId</source>
        <translation>altId</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>Numéro appelé</translation>
    </message>
    <message>
        <source>Call status</source>
        <translation>Statut d&apos;appel</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>Quoi envoyer</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>&amp;Text for rows without one</source>
        <translation>&amp;Texte des lignes sans texte</translation>
    </message>
    <message>
        <source>{{name}} stands for the column of that name; {{contact.phone}}, {{date}} and {{time}} too.</source>
        <translation>{{name}} représente la colonne de ce nom&#xa0;; {{contact.phone}}, {{date}} et {{time}} aussi.</translation>
    </message>
    <message>
        <source>Cou&amp;ntry of numbers without country code</source>
        <translation>&amp;Pays des numéros sans indicatif</translation>
    </message>
    <message>
        <source>&amp;Make contacts that are missing</source>
        <translation>C&amp;réer les contacts manquants</translation>
    </message>
    <message>
        <source>Choose &amp;CSV File…</source>
        <translation>Choisir un fichier &amp;CSV…</translation>
    </message>
    <message>
        <source>The first line names the columns.</source>
        <translation>La première ligne nomme les colonnes.</translation>
    </message>
    <message>
        <source>Choose CSV File</source>
        <translation>Choisir un fichier CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tableaux (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1&#xa0;: %n ligne</numerusform>
            <numerusform>%1&#xa0;: %n lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BurstChart</name>
    <message>
        <source>Rate and answer time over the burst</source>
        <translation>Débit et temps de réponse de la rafale</translation>
    </message>
    <message>
        <source>At most %1 attempts a second, slowest answer %2.</source>
        <translation>Au plus %1 tentatives par seconde, réponse la plus lente %2.</translation>
    </message>
    <message>
        <source>The burst is drawn here while it runs.</source>
        <translation>La rafale est tracée ici pendant son exécution.</translation>
    </message>
    <message>
        <source>attempts a second, up to %1</source>
        <translation>tentatives par seconde, jusqu&apos;à %1</translation>
    </message>
    <message>
        <source>of them not answered 2xx</source>
        <translation>dont sans réponse 2xx</translation>
    </message>
    <message>
        <source>slowest answer, up to %1</source>
        <translation>réponse la plus lente, jusqu&apos;à %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BurstDialog</name>
    <message>
        <source>Burst</source>
        <translation>Rafale</translation>
    </message>
    <message>
        <source>Deliveries that are over</source>
        <translation>Livraisons terminées</translation>
    </message>
    <message>
        <source>Bursts to compare</source>
        <translation>Rafales à comparer</translation>
    </message>
    <message>
        <source>&amp;Open Kept…</source>
        <translation>&amp;Ouvrir un résultat…</translation>
    </message>
    <message>
        <source>A result that was kept, also by &quot;linesman-cli burst --save&quot;, to compare with.</source>
        <translation>Un résultat conservé, aussi par &quot;linesman-cli burst --save&quot;, pour comparer.</translation>
    </message>
    <message>
        <source>&amp;Keep…</source>
        <translation>&amp;Conserver…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>En&amp;voyer</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Many deliveries, as a bulk action sends them, to %1. Nothing of them is kept in history.</source>
        <translation>De nombreuses livraisons, comme une action en masse les envoie, vers %1. Rien n&apos;en est conservé dans l&apos;historique.</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 a second</source>
        <translation>%1 sur %2 terminés, %3 par seconde</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Every delivery was answered 2xx.</source>
        <translation>Chaque livraison a reçu une réponse 2xx.</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) were not answered 2xx.</source>
        <translation>
            <numerusform>%n livraison n&apos;a pas reçu de réponse 2xx.</numerusform>
            <numerusform>%n livraisons n&apos;ont pas reçu de réponse 2xx.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>%1 of %2 delivered, %3 attempts a second. Median %4, 90 % under %5, 95 % under %6, 99 % under %7, longest %8.
Answers: %9.</source>
        <translation>%1 sur %2 livrés, %3 tentatives par seconde. Médiane %4, 90 % sous %5, 95 % sous %6, 99 % sous %7, maximum %8.
Réponses&#xa0;: %9.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>The address of your tally is not an http or https address.</source>
        <translation>L&apos;adresse de votre décompte n&apos;est pas une adresse http ou https.</translation>
    </message>
    <message>
        <source>Your tally gave no answer: %1</source>
        <translation>Votre décompte n&apos;a donné aucune réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Your tally is not understood: %1</source>
        <translation>Votre décompte n&apos;est pas compris&#xa0;: %1</translation>
    </message>
    <message>
        <source>Of %1 messages %2 were lost, %3 handled more than once; %4 were never sent.</source>
        <translation>Sur %1 messages, %2 ont été perdus, %3 traités plus d&apos;une fois&#xa0;; %4 n&apos;ont jamais été envoyés.</translation>
    </message>
    <message>
        <source>Choose an earlier burst to compare the last one with.</source>
        <translation>Choisissez une rafale antérieure à laquelle comparer la dernière.</translation>
    </message>
    <message>
        <source>From the chosen burst to the last one:</source>
        <translation>De la rafale choisie à la dernière&#xa0;:</translation>
    </message>
    <message>
        <source>Keep the Result</source>
        <translation>Conserver le résultat</translation>
    </message>
    <message>
        <source>Results of bursts (*.json)</source>
        <translation>Résultats de rafales (*.json)</translation>
    </message>
    <message>
        <source>Open a Result</source>
        <translation>Ouvrir un résultat</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is no result of a burst.</source>
        <translation>%1 n&apos;est pas un résultat de rafale.</translation>
    </message>
    <message>
        <source>lost %1</source>
        <translation>perdues %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BurstForm</name>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>À la fois</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source>At most a second</source>
        <translation>Max. par seconde</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>So long does it take until the rate is reached.</source>
        <translation>Temps nécessaire pour atteindre le débit.</translation>
    </message>
    <message>
        <source>Ramp</source>
        <translation>Montée</translation>
    </message>
    <message>
        <source> parts</source>
        <translation> parts</translation>
    </message>
    <message>
        <source>Its share of the burst. With 0 everywhere all deliveries are of the kind in the form.</source>
        <translation>Sa part de la rafale. Avec 0 partout, toutes les livraisons sont du type du formulaire.</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Envoyé deux fois</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Dans le désordre</translation>
    </message>
    <message>
        <source>So many of each ten deliveries in a row come shuffled.</source>
        <translation>Nombre de livraisons mélangées sur dix consécutives.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Graine</translation>
    </message>
    <message>
        <source>The same seed gives the same burst: people, texts, ids, and order.</source>
        <translation>La même graine donne la même rafale&#xa0;: personnes, textes, identifiants et ordre.</translation>
    </message>
    <message>
        <source>https://… (optional)</source>
        <translation>https://… (facultatif)</translation>
    </message>
    <message>
        <source>Asked afterwards (GET) for a JSON list of the messageIds that your endpoint handled: it shows what was lost, and what was handled twice.</source>
        <translation>Interrogée ensuite (GET) pour une liste JSON des messageId traités par votre endpoint&#xa0;: elle montre ce qui a été perdu et ce qui a été traité deux fois.</translation>
    </message>
    <message>
        <source>Address of your tally</source>
        <translation>Adresse de votre décompte</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Réponse perdue</translation>
    </message>
    <message>
        <source>This share of connections is cut once their requests are sent: your endpoint has them, the sender does not know it.</source>
        <translation>La connexion de cette part est coupée après l&apos;envoi&#xa0;: votre endpoint les a, l&apos;expéditeur ne le sait pas.</translation>
    </message>
    <message>
        <source>Held up</source>
        <translation>Retardées</translation>
    </message>
    <message>
        <source>So many go out up to five seconds late; the others go on meanwhile.</source>
        <translation>Cette part part jusqu&apos;à cinq secondes plus tard&#xa0;; les autres continuent entre-temps.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BurstRuns</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Livrés</translation>
    </message>
    <message>
        <source>A second</source>
        <translation>Par seconde</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Médiane</translation>
    </message>
    <message>
        <source>90 % under</source>
        <translation>90 % sous</translation>
    </message>
    <message>
        <source>99 % under</source>
        <translation>99 % sous</translation>
    </message>
    <message>
        <source>Longest</source>
        <translation>Maximum</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CallForm</name>
    <message>
        <source>Log Call</source>
        <translation>Consigner l&apos;appel</translation>
    </message>
    <message>
        <source>Log an outgoing call</source>
        <translation>Consigner un appel sortant</translation>
    </message>
    <message>
        <source>Add recordings to a call</source>
        <translation>Ajouter des enregistrements à un appel</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>&amp;Quoi faire</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>Only Call providers log calls.</source>
        <translation>Seuls les fournisseurs Call consignent des appels.</translation>
    </message>
    <message>
        <source>Call (&amp;message id)</source>
        <translation>Appel (id de &amp;message)</translation>
    </message>
    <message>
        <source>Select a call in the thread to fill this in.</source>
        <translation>Sélectionnez un appel dans le fil pour remplir ceci.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>Must be the contact&apos;s phone number.</source>
        <translation>Doit être le numéro de téléphone du contact.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Your number that called.</source>
        <translation>Votre numéro qui a appelé.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>It logs the call; it dials nothing.</source>
        <translation>Consigne l&apos;appel&#xa0;; ne compose aucun numéro.</translation>
    </message>
    <message>
        <source>Your call id (altId)</source>
        <translation>Votre id d&apos;appel (altId)</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>At most 5.</source>
        <translation>5 au plus.</translation>
    </message>
    <message>
        <source>&amp;Back-date it</source>
        <translation>A&amp;ntidater</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Replace Recordings</source>
        <translation>Remplacer les enregistrements</translation>
    </message>
    <message>
        <source>At most 5; they replace the recordings that the call has now.</source>
        <translation>5 au plus&#xa0;; ils remplacent les enregistrements actuels de l&apos;appel.</translation>
    </message>
    <message>
        <source>This message is not a call: HighLevel takes recordings for call logs only.</source>
        <translation>Ce message n&apos;est pas un appel&#xa0;: HighLevel n&apos;accepte d&apos;enregistrements que pour les journaux d&apos;appel.</translation>
    </message>
    <message>
        <source>HighLevel lists no recordings for this call; it does not always list them.</source>
        <translation>HighLevel ne liste aucun enregistrement pour cet appel&#xa0;; il ne les liste pas toujours.</translation>
    </message>
    <message numerus="yes">
        <source>These %n recording(s) are replaced:</source>
        <translation>
            <numerusform>Cet enregistrement (%n) est remplacé&#xa0;:</numerusform>
            <numerusform>Ces %n enregistrements sont remplacés&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is still on its way.</source>
        <translation>Un fichier est encore en route.</translation>
    </message>
    <message>
        <source>Select a call in the thread, or paste its id.</source>
        <translation>Sélectionnez un appel dans le fil, ou collez son identifiant.</translation>
    </message>
    <message>
        <source>Add a recording.</source>
        <translation>Ajoutez un enregistrement.</translation>
    </message>
    <message>
        <source>Add a call log to the thread of %1.</source>
        <translation>Ajouter un journal d&apos;appel au fil de %1.</translation>
    </message>
    <message>
        <source>Replace the recordings of call %1.</source>
        <translation>Remplacer les enregistrements de l&apos;appel %1.</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>HighLevel accepted call %1; it could not be read back: %2</source>
        <translation>HighLevel a accepté l&apos;appel %1&#xa0;; il n&apos;a pas pu être relu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Call %1 was read back and is in the thread.</source>
        <translation>L&apos;appel %1 a été relu et est dans le fil.</translation>
    </message>
    <message>
        <source>The recordings of call %1 were replaced.</source>
        <translation>Les enregistrements de l&apos;appel %1 ont été remplacés.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CapabilityModel</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>non précisé</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1. Source: %2.</source>
        <translation>%1. Source&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Fonction</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CellDetail</name>
    <message>
        <source>not seen</source>
        <translation>pas vu</translation>
    </message>
    <message>
        <source>The chosen provider in the chosen location</source>
        <translation>Le fournisseur choisi dans le sous-compte choisi</translation>
    </message>
    <message>
        <source>How to enable it</source>
        <translation>Comment l&apos;activer</translation>
    </message>
    <message>
        <source>Copy &amp;Note</source>
        <translation>Copier la &amp;note</translation>
    </message>
    <message>
        <source>The steps as text, for the person who may do them</source>
        <translation>Les étapes en texte, pour la personne qui peut les effectuer</translation>
    </message>
    <message>
        <source>Open &amp;Sub-account</source>
        <translation>Ouvrir le &amp;sous-compte</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 dans %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>%1: it is %2</source>
        <translation>%1&#xa0;: c&apos;est %2</translation>
    </message>
    <message>
        <source> (looked %1)</source>
        <translation> (vérifié %1)</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionné</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Dernière livraison</translation>
    </message>
    <message>
        <source>%1, answered %2</source>
        <translation>%1, réponse %2</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Dernier statut</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last inbound</source>
        <translation>Dernier entrant</translation>
    </message>
    <message>
        <source>Scopes missing</source>
        <translation>Scopes manquants</translation>
    </message>
    <message>
        <source>Installed at</source>
        <translation>Installé le</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Who: %1. Source: %2.</source>
        <translation>Qui&#xa0;: %1. Source&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ChannelDialog</name>
    <message>
        <source>How Agents See the Channel</source>
        <translation>Comment les agents voient le canal</translation>
    </message>
    <message>
        <source>These settings of the provider are in HighLevel&apos;s developer portal, and no API returns them: enter here what it shows.</source>
        <translation>Ces réglages du fournisseur sont dans le portail développeur de HighLevel, et aucune API ne les renvoie&#xa0;: saisissez ici ce qu&apos;il affiche.</translation>
    </message>
    <message>
        <source>&amp;Alias</source>
        <translation>&amp;Alias</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>&amp;Choose…</source>
        <translation>&amp;Choisir…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Always &amp;show this conversation provider</source>
        <translation>Toujours &amp;afficher ce fournisseur de conversation</translation>
    </message>
    <message>
        <source>Without it, agents see the channel&apos;s tab only where the contact wrote on it.</source>
        <translation>Sans cela, les agents ne voient l&apos;onglet du canal que là où le contact y a écrit.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>Choose Logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Images (%1)</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture.</source>
        <translation>%1 ne peut pas être lu comme image.</translation>
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
            <numerusform>%n canal masqué aux agents&#xa0;: pas toujours affiché, et le contact n&apos;a ni numéro ni adresse pour lui.</numerusform>
            <numerusform>%n canaux masqués aux agents&#xa0;: pas toujours affichés, et le contact n&apos;a ni numéro ni adresse pour eux.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CheckRow</name>
    <message>
        <source>Show or hide the checks of this kind</source>
        <translation>Afficher ou masquer les contrôles de ce type</translation>
    </message>
    <message>
        <source>%1, check %2: %3</source>
        <translation>%1, contrôle %2&#xa0;: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n contrôle échoué</numerusform>
            <numerusform>%n contrôles échoués</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) follow the hops</source>
        <translation>
            <numerusform>%n contrôle suit les étapes</numerusform>
            <numerusform>%n contrôles suivent les étapes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) done</source>
        <translation>
            <numerusform>%1 contrôle sur %n terminé</numerusform>
            <numerusform>%1 contrôles sur %n terminés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) warn</source>
        <translation>
            <numerusform>%n contrôle avertit</numerusform>
            <numerusform>%n contrôles avertissent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n contrôle réussi</numerusform>
            <numerusform>%n contrôles réussis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) passed, the rest was not tested</source>
        <translation>
            <numerusform>%1 contrôle sur %n réussi, le reste n&apos;a pas été testé</numerusform>
            <numerusform>%1 contrôles sur %n réussis, le reste n&apos;a pas été testé</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ClockPart</name>
    <message>
        <source>Pending Retries</source>
        <translation>Reprises en attente</translation>
    </message>
    <message>
        <source>&amp;Run the Clock to the Next Retry</source>
        <translation>&amp;Avancer l&apos;horloge à la prochaine reprise</translation>
    </message>
    <message>
        <source>Pending retries</source>
        <translation>Reprises en attente</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Échéance dans</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Tried</source>
        <translation>Essais</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Dernière réponse</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>No retries are pending. A delivery that failed waits here for its next attempt, as the retry policy says.</source>
        <translation>Aucune reprise n&apos;est en attente. Une livraison échouée attend ici sa prochaine tentative, selon la politique de reprise.</translation>
    </message>
    <message>
        <source>&amp;Send Now</source>
        <translation>Envoyer &amp;maintenant</translation>
    </message>
    <message>
        <source>&amp;Give Up</source>
        <translation>A&amp;bandonner</translation>
    </message>
    <message>
        <source>The delivery has failed for good</source>
        <translation>La livraison a définitivement échoué</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>The emulator&apos;s time</source>
        <translation>L&apos;heure de l&apos;émulateur</translation>
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
        <translation>+1 &amp;jour</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>De combien</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unité</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>secondes</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>heures</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>&amp;Advance</source>
        <translation>A&amp;vancer</translation>
    </message>
    <message>
        <source>Runs with this machine&apos;s clock.</source>
        <translation>Suit l&apos;horloge de cette machine.</translation>
    </message>
    <message>
        <source>Ahead of this machine&apos;s clock by %1. Reset brings it back.</source>
        <translation>En avance de %1 sur l&apos;horloge de cette machine. Réinitialiser la ramène.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CodeEditor</name>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CodeFindBar</name>
    <message>
        <source>Find here</source>
        <translation>Rechercher ici</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which match, of how many</comment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CodeView</name>
    <message>
        <source>Content</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Rien à afficher.</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formaté</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Hex</source>
        <translation>Hex</translation>
    </message>
    <message>
        <source>Find (Ctrl+F)</source>
        <translation>Rechercher (Ctrl+F)</translation>
    </message>
    <message>
        <source>Copy everything</source>
        <translation>Tout copier</translation>
    </message>
    <message>
        <source>Wrap, fold, zoom, copy a value</source>
        <translation>Renvoyer à la ligne, replier, zoomer, copier une valeur</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>Afficher en %1</translation>
    </message>
    <message>
        <source>… (%1 more characters in this line)</source>
        <translation>… (%1 caractères de plus dans cette ligne)</translation>
    </message>
    <message>
        <source>&amp;Copy Selection</source>
        <translation>&amp;Copier la sélection</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>Find in &amp;History</source>
        <translation>Chercher dans l&apos;h&amp;istorique</translation>
    </message>
    <message>
        <source>Open &amp;Thread of This Contact</source>
        <translation>Ouvrir le &amp;fil de ce contact</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>&amp;Tout replier</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>Tout &amp;déplier</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>&amp;Renvoi à la ligne</translation>
    </message>
    <message>
        <source>Line &amp;Numbers</source>
        <translation>&amp;Numéros de ligne</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Plus grand</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>Plu&amp;s petit</translation>
    </message>
    <message>
        <source>N&amp;ormal Size</source>
        <translation>Taille n&amp;ormale</translation>
    </message>
    <message>
        <source>%1 % shown</source>
        <translation>%1&#xa0;% affichés</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ColumnMemory</name>
    <message>
        <source>&amp;Fit Columns</source>
        <translation>&amp;Ajuster les colonnes</translation>
    </message>
    <message>
        <source>&amp;Original Columns</source>
        <translation>Colonnes d&apos;&amp;origine</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CommandPalette</name>
    <message>
        <source>Command Palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Type a place, an action or a name</source>
        <translation>Saisissez une page, une action ou un nom</translation>
    </message>
    <message>
        <source>Places and actions</source>
        <translation>Pages et actions</translation>
    </message>
    <message>
        <source>Search everything for &quot;%1&quot;</source>
        <translation>Rechercher &quot;%1&quot; partout</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Composer</name>
    <message>
        <source>As Contac&amp;t</source>
        <translation>En tant que con&amp;tact</translation>
    </message>
    <message>
        <source>What you write comes in, as if the contact had sent it to your bridge.</source>
        <translation>Ce que vous écrivez entre, comme si le contact l&apos;avait envoyé à votre passerelle.</translation>
    </message>
    <message>
        <source>As &amp;User</source>
        <translation>En tant qu&apos;&amp;utilisateur</translation>
    </message>
    <message>
        <source>What you write goes out as an agent&apos;s answer: the channel&apos;s Delivery URL gets it.</source>
        <translation>Ce que vous écrivez sort comme la réponse d&apos;un agent&#xa0;: la Delivery URL du canal le reçoit.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Objet</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Attach Files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Sen&amp;d</source>
        <translation>En&amp;voyer</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Choose a contact.</source>
        <translation>Choisissez un contact.</translation>
    </message>
    <message>
        <source>No channel to write on: enter a provider in the place Providers.</source>
        <translation>Aucun canal sur lequel écrire&#xa0;: saisissez un fournisseur dans Fournisseurs.</translation>
    </message>
    <message>
        <source>The contact has no e-mail address.</source>
        <translation>Le contact n&apos;a pas d&apos;adresse e-mail.</translation>
    </message>
    <message>
        <source>The contact has no phone number.</source>
        <translation>Le contact n&apos;a pas de numéro de téléphone.</translation>
    </message>
    <message>
        <source>Files are being uploaded…</source>
        <translation>Téléversement des fichiers…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Write as %1… (Ctrl+Enter sends)</source>
        <translation>Écrire en tant que %1… (Ctrl+Entrée envoie)</translation>
    </message>
    <message>
        <source>Answer %1 as a user… (Ctrl+Enter sends)</source>
        <translation>Répondre à %1 en tant qu&apos;utilisateur… (Ctrl+Entrée envoie)</translation>
    </message>
    <message>
        <source>%1 Send it again: it then goes as “%2”.</source>
        <translation>%1 Envoyez à nouveau&#xa0;: il part alors comme «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Files that HighLevel takes (%1)</source>
        <translation>Fichiers acceptés par HighLevel (%1)</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ConnectPage</name>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Waiting for your keyring: it may ask for your password in a window of its own.</source>
        <translation>En attente de votre trousseau&#xa0;: il peut demander votre mot de passe dans sa propre fenêtre.</translation>
    </message>
    <message>
        <source>To&amp;kens</source>
        <translation>&amp;Jetons</translation>
    </message>
    <message>
        <source>OAuth &amp;Hops</source>
        <translation>É&amp;tapes OAuth</translation>
    </message>
    <message>
        <source>A connection is your marketplace app against one HighLevel: the embedded emulator, which needs nothing, or live hosts.

Steps

Paste the install link from the developer portal and most of it fills itself. The client secret goes into the key store of your system and nowhere else.

The callback

The developer portal takes https:// redirect URLs only. Use a tunnel that forwards to the port shown, or any page of yours: then copy the address the browser landed on and paste it.

Tokens

They are refreshed by themselves, once for all who need them. A scope that was added to the app later comes only with a new consent.</source>
        <translation>Une connexion est votre application de la marketplace face à un HighLevel&#xa0;: l&apos;émulateur intégré, qui n&apos;a besoin de rien, ou des hôtes de production.

Étapes

Collez le lien d&apos;installation du portail développeur et la plupart se remplit tout seul. Le secret client va dans le trousseau de clés de votre système et nulle part ailleurs.

Le rappel

Le portail développeur n&apos;accepte que des URL de redirection https://. Utilisez un tunnel qui transmet au port affiché, ou une page quelconque à vous&#xa0;: copiez alors l&apos;adresse à laquelle le navigateur a abouti et collez-la.

Jetons

Ils se renouvellent d&apos;eux-mêmes, une fois pour tous ceux qui en ont besoin. Un scope ajouté plus tard à l&apos;application ne vient qu&apos;avec un nouveau consentement.</translation>
    </message>
    <message>
        <source>Nothing is connected yet</source>
        <translation>Rien n&apos;est encore connecté</translation>
    </message>
    <message>
        <source>The embedded emulator needs no account and no set-up; a live connection needs your marketplace app&apos;s keys.</source>
        <translation>L&apos;émulateur intégré ne demande ni compte ni configuration&#xa0;; une connexion de production nécessite les clés de votre application de la marketplace.</translation>
    </message>
    <message>
        <source>&amp;Connect to the Emulator</source>
        <translation>&amp;Se connecter à l&apos;émulateur</translation>
    </message>
    <message>
        <source>New &amp;live connection</source>
        <translation>Nouvelle connexion de &amp;production</translation>
    </message>
    <message>
        <source>%1: live, %2</source>
        <translation>%1&#xa0;: production, %2</translation>
    </message>
    <message>
        <source>The embedded emulator at %1.</source>
        <translation>L&apos;émulateur intégré sur %1.</translation>
    </message>
    <message>
        <source>There is no key store here, or it is locked: %1. Unlock it, or keep secrets in memory until Linesman ends.</source>
        <translation>Il n&apos;y a pas de trousseau de clés ici, ou il est verrouillé&#xa0;: %1. Déverrouillez-le, ou gardez les secrets en mémoire jusqu&apos;à la fermeture de Linesman.</translation>
    </message>
    <message>
        <source>&amp;Keep for This Session Only</source>
        <translation>&amp;Garder pour cette session seulement</translation>
    </message>
    <message>
        <source>The emulator no longer knew this token: Linesman signs in to it again.</source>
        <translation>L&apos;émulateur ne connaissait plus ce jeton&#xa0;: Linesman s&apos;y reconnecte.</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation>Connecté à %1.</translation>
    </message>
    <message>
        <source>Copied, without any secret: put your own values in.</source>
        <translation>Copié, sans aucun secret&#xa0;: mettez-y vos propres valeurs.</translation>
    </message>
    <message>
        <source>Linesman uses the current path here already: change the link that you handed out.</source>
        <translation>Linesman utilise déjà le chemin actuel ici&#xa0;: changez le lien que vous avez distribué.</translation>
    </message>
    <message>
        <source>The connection uses /v2/oauth/chooselocation now. Change links you handed out too.</source>
        <translation>La connexion utilise maintenant /v2/oauth/chooselocation. Changez aussi les liens distribués.</translation>
    </message>
    <message>
        <source>%1: live, no address yet</source>
        <translation>%1&#xa0;: production, pas encore d&apos;adresse</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ConnectSteps</name>
    <message>
        <source>Steps of the set-up</source>
        <translation>Étapes de la configuration</translation>
    </message>
    <message>
        <source>Developer portal</source>
        <translation>Portail développeur</translation>
    </message>
    <message>
        <source>App and keys</source>
        <translation>Application et clés</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirection</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Authorize</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Providers and their URLs</source>
        <translation>Fournisseurs et leurs URL</translation>
    </message>
    <message>
        <source>keys missing</source>
        <translation>clés manquantes</translation>
    </message>
    <message>
        <source>secret missing</source>
        <translation>secret manquant</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>will not work</source>
        <translation>ne marchera pas</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>aucun choisi</translation>
    </message>
    <message numerus="yes">
        <source>%n scope(s) for %1</source>
        <translation>
            <numerusform>%n scope pour %1</numerusform>
            <numerusform>%n scopes pour %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider kind(s)</source>
        <translation>
            <numerusform>%n type de fournisseur</numerusform>
            <numerusform>%n types de fournisseur</numerusform>
        </translation>
    </message>
    <message>
        <source>Step 2 is not finished: the app&apos;s keys are missing.</source>
        <translation>L&apos;étape 2 n&apos;est pas terminée&#xa0;: les clés de l&apos;application manquent.</translation>
    </message>
    <message>
        <source>Step 2 is not finished: enter the client secret.</source>
        <translation>L&apos;étape 2 n&apos;est pas terminée&#xa0;: saisissez le secret client.</translation>
    </message>
    <message>
        <source>Step 3 is not finished: the redirect URL will not work.</source>
        <translation>L&apos;étape 3 n&apos;est pas terminée&#xa0;: l&apos;URL de redirection ne marchera pas.</translation>
    </message>
    <message>
        <source>Step 4 is not finished: no scope is chosen.</source>
        <translation>L&apos;étape 4 n&apos;est pas terminée&#xa0;: aucun scope n&apos;est choisi.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps that were ticked</comment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>What to click, and what to enter there</source>
        <translation>Où cliquer, et quoi y saisir</translation>
    </message>
    <message>
        <source>The emulator&apos;s app is there already.</source>
        <translation>L&apos;application de l&apos;émulateur existe déjà.</translation>
    </message>
    <message>
        <source>mixed up</source>
        <translation>interverties</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>CA file unusable</source>
        <translation>fichier de l&apos;AC inutilisable</translation>
    </message>
    <message>
        <source>Step 2 is not finished: the CA file cannot be used.</source>
        <translation>L&apos;étape 2 n&apos;est pas terminée&#xa0;: le fichier de l&apos;AC est inutilisable.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ConnectionButtons</name>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>New &amp;Live Connection</source>
        <translation>Nouvelle connexion de &amp;production</translation>
    </message>
    <message>
        <source>Connect to &amp;Emulator</source>
        <translation>Connecter à l&apos;é&amp;mulateur</translation>
    </message>
    <message>
        <source>Start and Connect &amp;Emulator</source>
        <translation>Démarrer et connecter l&apos;é&amp;mulateur</translation>
    </message>
    <message>
        <source>Connect to Emulator</source>
        <translation>Connecter à l&apos;émulateur</translation>
    </message>
    <message>
        <source>Start and Connect Emulator</source>
        <translation>Démarrer et connecter l&apos;émulateur</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation>Supprimer la connexion</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; with its tokens and client secret?</source>
        <translation>Supprimer &quot;%1&quot; avec ses jetons et son secret client&#xa0;?</translation>
    </message>
    <message>
        <source>The app stays installed in HighLevel. History is kept.</source>
        <translation>L&apos;application reste installée dans HighLevel. L&apos;historique est conservé.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContactDialog</name>
    <message>
        <source>New Contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>Any way of writing it.</source>
        <translation>Toute graphie convient.</translation>
    </message>
    <message>
        <source>&amp;Country of a number without country code</source>
        <translation>&amp;Pays d&apos;un numéro sans indicatif</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>One of phone and e-mail is needed.</source>
        <translation>Il faut un téléphone ou un e-mail.</translation>
    </message>
    <message>
        <source>&amp;Delete Contact…</source>
        <translation>&amp;Supprimer le contact…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Save Contact</source>
        <translation>En&amp;registrer le contact</translation>
    </message>
    <message>
        <source>Change Contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>Change the contact %1.</source>
        <translation>Modifier le contact %1.</translation>
    </message>
    <message>
        <source>Add the contact %1, or change the one that has this phone or e-mail.</source>
        <translation>Ajouter le contact %1, ou modifier celui qui a ce téléphone ou cet e-mail.</translation>
    </message>
    <message>
        <source>This is the contact %1, found %2.</source>
        <translation>C&apos;est le contact %1, trouvé %2.</translation>
    </message>
    <message>
        <source>&amp;Take This Contact</source>
        <translation>&amp;Prendre ce contact</translation>
    </message>
    <message>
        <source>Delete Contact</source>
        <translation>Supprimer le contact</translation>
    </message>
    <message>
        <source>Delete %1? The conversation with all its messages goes with it. The API cannot bring it back; in HighLevel&apos;s own window a deleted contact can be restored for some time.</source>
        <translation>Supprimer %1&#xa0;? La conversation et tous ses messages disparaissent avec lui. L&apos;API ne peut pas le restaurer&#xa0;; dans la fenêtre de HighLevel, un contact supprimé peut être restauré pendant un certain temps.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete the contact %1.</source>
        <translation>Supprimer le contact %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContactModel</name>
    <message>
        <source>DND</source>
        <translation>NPD</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sous-compte</translation>
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
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change or delete this contact.</source>
        <translation>Modifier ou supprimer ce contact.</translation>
    </message>
    <message>
        <source>Another contact: phone, name or e-mail</source>
        <translation>Autre contact&#xa0;: téléphone, nom ou e-mail</translation>
    </message>
    <message>
        <source>Another: phone, name or e-mail</source>
        <translation>Autre&#xa0;: téléphone, nom ou e-mail</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>C&amp;hercher</translation>
    </message>
    <message>
        <source>&amp;Make Contact…</source>
        <translation>&amp;Créer un contact…</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Aucun contact choisi</translation>
    </message>
    <message>
        <source>No contact of this location has “%1”.</source>
        <translation>Aucun contact de ce sous-compte n&apos;a «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&amp;Make Another…</source>
        <translation>En &amp;créer un autre…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContactsPart</name>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Name, phone or email</source>
        <translation>Nom, téléphone ou e-mail</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Rechercher des contacts</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Tous les sous-comptes</translation>
    </message>
    <message>
        <source>&amp;Add Contact…</source>
        <translation>&amp;Ajouter un contact…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Set D&amp;ND</source>
        <translation>Activer &amp;NPD</translation>
    </message>
    <message>
        <source>A contact with DND gets no messages: sending to it is refused</source>
        <translation>Un contact avec NPD (ne pas déranger) ne reçoit aucun message&#xa0;: tout envoi est refusé</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>Copier l&apos;&amp;id</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contact</numerusform>
            <numerusform>%Ln contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) found</source>
        <translation>
            <numerusform>%Ln contact trouvé</numerusform>
            <numerusform>%Ln contacts trouvés</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear D&amp;ND</source>
        <translation>Retirer &amp;NPD</translation>
    </message>
    <message>
        <source>Add Contact</source>
        <translation>Ajouter un contact</translation>
    </message>
    <message>
        <source>Edit Contact</source>
        <translation>Modifier le contact</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>Sous-comp&amp;te</translation>
    </message>
    <message>
        <source>A contact stays in its location.</source>
        <translation>Un contact reste dans son sous-compte.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Prénom</translation>
    </message>
    <message>
        <source>La&amp;st name</source>
        <translation>N&amp;om</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Téléphone</translation>
    </message>
    <message>
        <source>With country code: +15551234567. Numbers +15005550100 to 199 provoke outcomes.</source>
        <translation>Avec indicatif de pays&#xa0;: +15551234567. Les numéros +15005550100 à 199 provoquent des résultats.</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>Ta&amp;gs</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Séparés par des virgules</translation>
    </message>
    <message>
        <source>&amp;Do not disturb: sending to this contact is refused</source>
        <translation>Ne pas &amp;déranger&#xa0;: tout envoi à ce contact est refusé</translation>
    </message>
    <message>
        <source>A phone number has digits.</source>
        <translation>Un numéro de téléphone a des chiffres.</translation>
    </message>
    <message>
        <source>An address looks like name@example.com.</source>
        <translation>Une adresse ressemble à name@example.com.</translation>
    </message>
    <message>
        <source>Delete Contacts</source>
        <translation>Supprimer les contacts</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) with their conversations? A snapshot could bring them back.</source>
        <translation>
            <numerusform>Supprimer %n contact et ses conversations&#xa0;? Un instantané pourrait le restaurer.</numerusform>
            <numerusform>Supprimer %n contacts et leurs conversations&#xa0;? Un instantané pourrait les restaurer.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContentModel</name>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>Tokens (JWT)</source>
        <translation>Jetons (JWT)</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Champs de formulaire</translation>
    </message>
    <message>
        <source>Parts</source>
        <translation>Parties</translation>
    </message>
    <message>
        <source>Unpacked from</source>
        <translation>Extrait de</translation>
    </message>
    <message>
        <source>Cannot be read</source>
        <translation>Illisible</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membre</numerusform>
            <numerusform>%n membres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n element(s)</source>
        <translation>
            <numerusform>%n élément</numerusform>
            <numerusform>%n éléments</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContentView</name>
    <message>
        <source>Find a name or a value</source>
        <translation>Chercher un nom ou une valeur</translation>
    </message>
    <message>
        <source>Find in the contents</source>
        <translation>Chercher dans le contenu</translation>
    </message>
    <message>
        <source>Contents of the exchange</source>
        <translation>Contenu de l&apos;échange</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>There is no body and no token in this exchange.</source>
        <translation>Il n&apos;y a ni corps ni jeton dans cet échange.</translation>
    </message>
    <message>
        <source>There is more than is shown here; the body has all of it.</source>
        <translation>Il y en a plus que ce qui est affiché ici&#xa0;; le corps contient tout.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Introuvable.</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copier la &amp;valeur</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copier le c&amp;hemin</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>Tout &amp;déplier</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>&amp;Tout replier</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CopiedSign</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CopyField</name>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>Reveal %1</source>
        <translation>Révéler %1</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DeliveryForm</name>
    <message>
        <source>Provider &amp;kind</source>
        <translation>T&amp;ype de fournisseur</translation>
    </message>
    <message>
        <source>As observed</source>
        <translation>Comme observé</translation>
    </message>
    <message>
        <source>Documented fields only</source>
        <translation>Champs documentés seulement</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>C&amp;hamps</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page lists fewer fields than third parties have received. Both are worth a test.</source>
        <translation>La page de HighLevel liste moins de champs que des tiers n&apos;en ont reçu. Les deux méritent un test.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>Données en JSON</translation>
    </message>
    <message>
        <source>Send exactly these &amp;bytes, right or wrong</source>
        <translation>Envoyer exactement ces &amp;octets, corrects ou non</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Send what is in this file.</source>
        <translation>Envoyer le contenu de ce fichier.</translation>
    </message>
    <message>
        <source>%1 (observed)</source>
        <translation>%1 (observé)</translation>
    </message>
    <message>
        <source>new for each delivery</source>
        <translation>nouveau pour chaque livraison</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DeliveryUrl</name>
    <message>
        <source>HighLevel takes no user name or password in a URL.</source>
        <translation>HighLevel n&apos;accepte ni nom d&apos;utilisateur ni mot de passe dans une URL.</translation>
    </message>
    <message>
        <source>Must begin with http:// or https:// and name a host.</source>
        <translation>Doit commencer par http:// ou https:// et nommer un hôte.</translation>
    </message>
    <message>
        <source>What follows # is never sent: leave it out.</source>
        <translation>Ce qui suit # n&apos;est jamais envoyé&#xa0;: omettez-le.</translation>
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
        <translation>Afficher Linesman</translation>
    </message>
    <message>
        <source>Quit Linesman</source>
        <translation>Quitter Linesman</translation>
    </message>
    <message>
        <source>Stop Listener</source>
        <translation>Arrêter le récepteur</translation>
    </message>
    <message>
        <source>Start Listener</source>
        <translation>Démarrer le récepteur</translation>
    </message>
    <message>
        <source>Stop Emulator</source>
        <translation>Arrêter l&apos;émulateur</translation>
    </message>
    <message>
        <source>Start Emulator</source>
        <translation>Démarrer l&apos;émulateur</translation>
    </message>
    <message>
        <source>Listens at %1</source>
        <translation>Écoute sur %1</translation>
    </message>
    <message>
        <source>Listener stopped</source>
        <translation>Récepteur arrêté</translation>
    </message>
    <message>
        <source>Emulator at %1</source>
        <translation>Émulateur sur %1</translation>
    </message>
    <message>
        <source>Emulator stopped</source>
        <translation>Émulateur arrêté</translation>
    </message>
    <message>
        <source>A webhook failed its check</source>
        <translation>Un webhook a échoué à son contrôle</translation>
    </message>
    <message>
        <source>%1 came without a signature.</source>
        <translation>%1 est arrivé sans signature.</translation>
    </message>
    <message>
        <source>%1 has a signature that does not fit.</source>
        <translation>%1 a une signature qui ne correspond pas.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DesktopNotifier</name>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DifferenceView</name>
    <message>
        <source>&amp;Compare with</source>
        <translation>&amp;Comparer à</translation>
    </message>
    <message>
        <source>the previous of its kind, or a number</source>
        <translation>le précédent du même type, ou un numéro</translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation>L&apos;&amp;ouvrir</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>There is no exchange %1 in this history.</source>
        <translation>Il n&apos;y a pas d&apos;échange %1 dans cet historique.</translation>
    </message>
    <message>
        <source>This exchange is in no history: there is nothing to compare it with.</source>
        <translation>Cet échange n&apos;est dans aucun historique&#xa0;: il n&apos;y a rien à quoi le comparer.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>There is none of its kind before this one.</source>
        <translation>Il n&apos;y en a aucun du même type avant celui-ci.</translation>
    </message>
    <message>
        <source>The same as exchange %1, byte for byte.</source>
        <translation>Identique à l&apos;échange %1, octet pour octet.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) to exchange %1.</source>
        <translation>
            <numerusform>%Ln différence avec l&apos;échange %1.</numerusform>
            <numerusform>%Ln différences avec l&apos;échange %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A body has the same values written otherwise: a signature over its bytes breaks.</source>
        <translation>Un corps a les mêmes valeurs écrites autrement&#xa0;: une signature sur ses octets est rompue.</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>Il y en a d&apos;autres que celles-ci.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Request header</source>
        <translation>En-tête de requête</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Response header</source>
        <translation>En-tête de réponse</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>absent là</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>absent ici</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DoctorModel</name>
    <message numerus="yes">
        <source>%n place(s)</source>
        <translation>
            <numerusform>%n endroit</numerusform>
            <numerusform>%n endroits</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Vu en dernier</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DoctorPage</name>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Nothing was examined yet</source>
        <translation>Rien n&apos;a encore été examiné</translation>
    </message>
    <message>
        <source>&amp;Examine</source>
        <translation>&amp;Examiner</translation>
    </message>
    <message>
        <source>Explain a message</source>
        <translation>Expliquer un message</translation>
    </message>
    <message>
        <source>E&amp;xplain a Message…</source>
        <translation>E&amp;xpliquer un message…</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Enregistrer le &amp;rapport…</translation>
    </message>
    <message>
        <source>Looks again (F5)</source>
        <translation>Examine à nouveau (F5)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Constats</translation>
    </message>
    <message>
        <source>Looking through history…</source>
        <translation>Parcours de l&apos;historique…</translation>
    </message>
    <message>
        <source>Without a connection: history alone was looked at.</source>
        <translation>Sans connexion&#xa0;: seul l&apos;historique a été examiné.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Pour %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found among %n thing(s) that were looked for.</source>
        <translation>
            <numerusform>Rien n&apos;a été trouvé pour %n point recherché.</numerusform>
            <numerusform>Rien n&apos;a été trouvé parmi %n points recherchés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be looked for.</source>
        <translation>
            <numerusform>%n n&apos;a pas pu être recherché.</numerusform>
            <numerusform>%n n&apos;ont pas pu être recherchés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Mettre %1 en sourdine</translation>
    </message>
    <message>
        <source>Why it is not to be told any more:</source>
        <translation>Pourquoi ne plus le signaler&#xa0;:</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Page (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Données (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
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
        <translation>Constats
Chacun a un nom qui ne change jamais, comme P-02, ce qu&apos;il signifie, que faire et une source publique. Le diagnostic regarde ce que Linesman a conservé et n&apos;interroge personne.
Les nouveaux viennent en premier&#xa0;: ceux que la dernière exécution n&apos;a pas vus. Un constat en sourdine est conservé, avec votre raison.
Ouvrir mène à la page qui y remédie, Afficher l&apos;échange à ce qui a été vu.
Ce qui n&apos;a pas pu être recherché est indiqué en bas, avec ce qu&apos;il faut pour cela.
Messages
Expliquer un message prend ce que HighLevel a répondu, ou une ligne d&apos;un journal.
Outils
Messages manqués compare l&apos;export HighLevel d&apos;un sous-compte à ce que le récepteur a capturé, et envoie ce qui manque à votre endpoint. À qui est un message dit quel fournisseur peut en signaler le statut. Rapport pour le personnel est une page ou un tableau pour les gens d&apos;une agence, avec les notes à leur envoyer. Ces trois interrogent HighLevel, ou reprennent ce que Tout vérifier a demandé en dernier.</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Outils</translation>
    </message>
    <message>
        <source>&amp;Missed Messages…</source>
        <translation>&amp;Messages manqués…</translation>
    </message>
    <message>
        <source>&amp;Who Owns a Message…</source>
        <translation>&amp;À qui est un message…</translation>
    </message>
    <message>
        <source>&amp;Report for Staff…</source>
        <translation>&amp;Rapport pour le personnel…</translation>
    </message>
    <message>
        <source>Looks through the connection, its tokens, providers and locations, and the last week of history for %1 things that are known to go wrong. Nobody is asked, and nothing is changed.</source>
        <translation>Parcourt la connexion, ses jetons, fournisseurs et sous-comptes, et la dernière semaine de l&apos;historique à la recherche de %1 problèmes connus. Personne n&apos;est interrogé, et rien n&apos;est modifié.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DoctorWords</name>
    <message>
        <source>muted</source>
        <translation>en sourdine</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>problème</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n fois</numerusform>
            <numerusform>%n fois</numerusform>
        </translation>
    </message>
    <message>
        <source>muted: %1</source>
        <translation>en sourdine&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Open Connect</source>
        <translation>&amp;Ouvrir Connexion</translation>
    </message>
    <message>
        <source>&amp;Open Providers</source>
        <translation>&amp;Ouvrir Fournisseurs</translation>
    </message>
    <message>
        <source>&amp;Open Listener</source>
        <translation>&amp;Ouvrir Récepteur</translation>
    </message>
    <message>
        <source>&amp;Open Simulator</source>
        <translation>&amp;Ouvrir Simulateur</translation>
    </message>
    <message>
        <source>&amp;Open Messages</source>
        <translation>&amp;Ouvrir Messages</translation>
    </message>
    <message>
        <source>&amp;Open History</source>
        <translation>&amp;Ouvrir Historique</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DriftModel</name>
    <message>
        <source>What came otherwise</source>
        <translation>Ce qui est arrivé autrement</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Fois</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Premier</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Dernier</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contredit</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DrillModel</name>
    <message>
        <source>playing</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DrillsDialog</name>
    <message>
        <source>Drills</source>
        <translation>Exercices</translation>
    </message>
    <message>
        <source>Troubles that come in production, played against your endpoint. The emulator&apos;s clock moves on, some drills by days; everything else is put back.</source>
        <translation>Incidents de production, joués contre votre endpoint. L&apos;horloge de l&apos;émulateur avance, pour certains exercices de plusieurs jours&#xa0;; tout le reste est remis en place.</translation>
    </message>
    <message>
        <source>Drills that are over</source>
        <translation>Exercices terminés</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Not played yet.</source>
        <translation>Pas encore joué.</translation>
    </message>
    <message>
        <source>Add from &amp;File…</source>
        <translation>Ajouter un &amp;fichier…</translation>
    </message>
    <message>
        <source>A drill of your own, as JSON: app/drills/README.md tells its steps.</source>
        <translation>Un exercice à vous, en JSON&#xa0;: app/drills/README.md décrit ses étapes.</translation>
    </message>
    <message>
        <source>Play &amp;This One</source>
        <translation>Jouer &amp;celui-ci</translation>
    </message>
    <message>
        <source>Play &amp;All</source>
        <translation>&amp;Tout jouer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Endpoint: Linesman&apos;s own reference bridge</source>
        <translation>Endpoint&#xa0;: passerelle de référence de Linesman</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpoint&#xa0;: %1</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>À faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Add a Drill</source>
        <translation>Ajouter un exercice</translation>
    </message>
    <message>
        <source>Drills (*.json)</source>
        <translation>Exercices (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a drill.</source>
        <translation>%1 est trop grand pour un exercice.</translation>
    </message>
    <message>
        <source>%1 is no drill: %2</source>
        <translation>%1 n&apos;est pas un exercice&#xa0;: %2</translation>
    </message>
    <message>
        <source>that it takes a delivery</source>
        <translation>qu&apos;il accepte une livraison</translation>
    </message>
    <message>
        <source>that it reports a status</source>
        <translation>qu&apos;il signale un statut</translation>
    </message>
    <message>
        <source>that it posts a reply</source>
        <translation>qu&apos;il publie une réponse</translation>
    </message>
    <message>
        <source>an address for app events</source>
        <translation>une adresse pour les événements d&apos;application</translation>
    </message>
    <message>
        <source>Needs of your endpoint: %1.</source>
        <translation>Attendu de votre endpoint&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Juste&#xa0;: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Faux&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lost, and no fault of your endpoint: %1</source>
        <translation>Perdu, et pas par la faute de votre endpoint&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Takes a drill of your own off the list; its file stays.</source>
        <translation>Retire de la liste un de vos exercices&#xa0;; son fichier reste.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ElidedLabel</name>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copier %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::EmailStatusForm</name>
    <message>
        <source>Update E-mail Status</source>
        <translation>Mettre à jour le statut d&apos;e-mail</translation>
    </message>
    <message>
        <source>&amp;emailMessageId</source>
        <translation>&amp;emailMessageId</translation>
    </message>
    <message>
        <source>Not the messageId. Select an e-mail in the thread to fill this in.</source>
        <translation>Pas le messageId. Sélectionnez un e-mail dans le fil pour remplir ceci.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>Of the whole e-mail. These ten belong to this request alone; v3 only.</source>
        <translation>De tout l&apos;e-mail. Ces dix n&apos;appartiennent qu&apos;à cette requête&#xa0;; v3 seulement.</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Compteurs</translation>
    </message>
    <message>
        <source>Added to what HighLevel has; 0 is not sent.</source>
        <translation>Ajoutés à ce que HighLevel a&#xa0;; 0 n&apos;est pas envoyé.</translation>
    </message>
    <message>
        <source>&amp;Recipients</source>
        <translation>&amp;Destinataires</translation>
    </message>
    <message>
        <source>One a line: address, status, and after “failed” the reason.</source>
        <translation>Un par ligne&#xa0;: adresse, statut, et après «&#xa0;failed&#xa0;» la raison.</translation>
    </message>
    <message>
        <source>Set the status of e-mail %1 to “%2”.</source>
        <translation>Mettre le statut de l&apos;e-mail %1 à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message>
        <source>The e-mail is now %1.</source>
        <translation>L&apos;e-mail est maintenant %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::EmailView</name>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::EmulatorPage</name>
    <message>
        <source>Emulator</source>
        <translation>Émulateur</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Réinitialiser…</translation>
    </message>
    <message>
        <source>Back to the fixture: data, tokens, clock and behaviour</source>
        <translation>Retour à l&apos;état initial&#xa0;: données, jetons, horloge et comportement</translation>
    </message>
    <message>
        <source>For your bridge</source>
        <translation>Pour votre passerelle</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Sous-comptes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Send as a user</source>
        <translation>Envoyer en tant qu&apos;utilisateur</translation>
    </message>
    <message>
        <source>Clock and retries</source>
        <translation>Horloge et reprises</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportement</translation>
    </message>
    <message>
        <source>Magic values</source>
        <translation>Valeurs magiques</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Pannes</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
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
        <translation>L&apos;émulateur
Un HighLevel rien qu&apos;à vous sur cette machine, avec des comptes inventés. Votre passerelle lui parle comme au vrai&#xa0;: seule l&apos;URL de base change.
Ce qu&apos;il contient
Sous-comptes, contacts, fournisseurs et jetons peuvent être consultés et modifiés ici à tout moment. Une modification que HighLevel signalerait à l&apos;application envoie le même webhook&#xa0;: INSTALL, UNINSTALL, ContactUpdate.
Horloge et reprises
Les jetons expirent et les reprises arrivent à échéance selon l&apos;horloge de l&apos;émulateur, que vous pouvez avancer&#xa0;: dix minutes passent en un instant. Avancez l&apos;horloge à la prochaine reprise pour voir comment votre endpoint la traite.
Comportement
Là où les sources publiques de HighLevel se contredisent, une option dit quelle position prend l&apos;émulateur. Le profil les règle toutes.
Valeurs magiques et pannes
Un numéro, une adresse ou un texte magique provoque un résultat pour un contact ou un message. Une panne touche des requêtes par leur route&#xa0;: lentes, refusées, écourtées ou coupées.
Instantanés
Enregistrez les données sous un nom avant une expérience et restaurez-les ensuite. Réinitialiser ramène au début.
Ce qui reste
Les données survivent à un arrêt et à la fermeture de Linesman&#xa0;; voir Réglages. Pas les jetons&#xa0;: Linesman se reconnecte de lui-même, votre passerelle doit être autorisée à nouveau.</translation>
    </message>
    <message>
        <source>Reset Emulator</source>
        <translation>Réinitialiser l&apos;émulateur</translation>
    </message>
    <message>
        <source>Put the emulator back to its beginning?</source>
        <translation>Ramener l&apos;émulateur à son état initial&#xa0;?</translation>
    </message>
    <message>
        <source>Contacts, threads, tokens, clock, faults and behaviour begin anew; deliveries that wait are dropped. Snapshots stay. Your bridge must be authorized again. You can undo it until the emulator stops.</source>
        <translation>Contacts, fils, jetons, horloge, pannes et comportement repartent de zéro&#xa0;; les livraisons en attente sont abandonnées. Les instantanés restent. Votre passerelle doit être autorisée à nouveau. Vous pouvez annuler jusqu&apos;à l&apos;arrêt de l&apos;émulateur.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Réinitialiser</translation>
    </message>
    <message>
        <source>The emulator is back at its beginning.</source>
        <translation>L&apos;émulateur est revenu à son état initial.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>S&amp;top Emulator</source>
        <translation>A&amp;rrêter l&apos;émulateur</translation>
    </message>
    <message>
        <source>S&amp;tart Emulator</source>
        <translation>Dé&amp;marrer l&apos;émulateur</translation>
    </message>
    <message>
        <source>The data of the last time could not be read: the emulator began anew. The file was put aside. %1</source>
        <translation>Les données de la dernière fois n&apos;ont pas pu être lues&#xa0;: l&apos;émulateur est reparti de zéro. Le fichier a été mis de côté. %1</translation>
    </message>
    <message>
        <source>The emulator&apos;s data could not be kept. %1</source>
        <translation>Les données de l&apos;émulateur n&apos;ont pas pu être conservées. %1</translation>
    </message>
    <message>
        <source>The emulator is stopped</source>
        <translation>L&apos;émulateur est arrêté</translation>
    </message>
    <message>
        <source>A local HighLevel with made-up accounts. It answers the API, shows the consent page and sends signed webhooks.</source>
        <translation>Un HighLevel local avec des comptes inventés. Il répond à l&apos;API, affiche la page de consentement et envoie des webhooks signés.</translation>
    </message>
    <message>
        <source>&amp;Start Emulator</source>
        <translation>&amp;Démarrer l&apos;émulateur</translation>
    </message>
    <message>
        <source>Answers at %1</source>
        <translation>Répond sur %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>Starting the emulator, loading its data…</source>
        <translation>Démarrage de l&apos;émulateur&#xa0;: lecture de ses données…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::EmulatorPart</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
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
        <translation>Endpoint du test de ligne</translation>
    </message>
    <message>
        <source>&amp;Built-in reference bridge</source>
        <translation>Passerelle de référence &amp;intégrée</translation>
    </message>
    <message>
        <source>A small correct bridge that ships with Linesman, against an emulator of its own. Shows what a passing line looks like.</source>
        <translation>Une petite passerelle correcte fournie avec Linesman, avec son propre émulateur. Montre à quoi ressemble une ligne qui réussit.</translation>
    </message>
    <message>
        <source>&amp;My own bridge</source>
        <translation>&amp;Ma propre passerelle</translation>
    </message>
    <message>
        <source>Provider kinds</source>
        <translation>Types de fournisseur</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Hop time-out</source>
        <translation>&amp;Délai par étape</translation>
    </message>
    <message>
        <source>A hop that takes longer has failed.</source>
        <translation>Une étape plus longue a échoué.</translation>
    </message>
    <message>
        <source>&amp;Delivery URL</source>
        <translation>&amp;Delivery URL</translation>
    </message>
    <message>
        <source>Becomes the Delivery URL of every provider in the emulator. A tunnel works too.</source>
        <translation>Devient la Delivery URL de chaque fournisseur dans l&apos;émulateur. Un tunnel fonctionne aussi.</translation>
    </message>
    <message>
        <source>Call &amp;trigger (optional)</source>
        <translation>Dé&amp;clencheur d&apos;appel (facultatif)</translation>
    </message>
    <message>
        <source>HighLevel sends nothing for calls. Linesman POSTs contactId, phone and conversationProviderId here, so that your bridge logs calls; without it the call hops are skipped, or wait when Call is the only kind chosen.</source>
        <translation>HighLevel n&apos;envoie rien pour les appels. Linesman envoie ici en POST contactId, phone et conversationProviderId, afin que votre passerelle consigne les appels&#xa0;; sans cela, les étapes d&apos;appel sont ignorées, ou attendent quand Call est le seul type choisi.</translation>
    </message>
    <message>
        <source>Environment for your bridge</source>
        <translation>Environnement pour votre passerelle</translation>
    </message>
    <message>
        <source>Start Emulator to See Its &amp;Keys</source>
        <translation>Démarrer l&apos;émulateur pour voir ses &amp;clés</translation>
    </message>
    <message>
        <source>For your bridge</source>
        <translation>Pour votre passerelle</translation>
    </message>
    <message>
        <source>The emulator&apos;s address and keys as environment variables. They are made up: no secrets.</source>
        <translation>L&apos;adresse et les clés de l&apos;émulateur comme variables d&apos;environnement. Elles sont inventées&#xa0;: pas de secrets.</translation>
    </message>
    <message>
        <source>Base URL</source>
        <translation>URL de base</translation>
    </message>
    <message>
        <source>Client id</source>
        <translation>Identifiant client</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>Enter the URL your bridge listens on.</source>
        <translation>Saisissez l&apos;URL sur laquelle votre passerelle écoute.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ErrorPanel</name>
    <message>
        <source>Copy Trace</source>
        <translation>Copier la trace</translation>
    </message>
    <message>
        <source>HighLevel&apos;s support finds the request by its traceId.</source>
        <translation>Le support de HighLevel retrouve la requête par son traceId.</translation>
    </message>
    <message>
        <source>Add the Scope…</source>
        <translation>Ajouter le scope…</translation>
    </message>
    <message>
        <source>Refresh the Token</source>
        <translation>Renouveler le jeton</translation>
    </message>
    <message>
        <source>Open Connect</source>
        <translation>Ouvrir Connexion</translation>
    </message>
    <message>
        <source>Choose the Provider</source>
        <translation>Choisir le fournisseur</translation>
    </message>
    <message>
        <source>Use the Other Type</source>
        <translation>Utiliser l&apos;autre type</translation>
    </message>
    <message>
        <source>Create the Contact…</source>
        <translation>Créer le contact…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>HighLevel said: “%1”.</source>
        <translation>HighLevel a dit&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>HTTP %1.</source>
        <translation>HTTP %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeDialog</name>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Request head</source>
        <translation>En-tête de la requête</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>No body.</source>
        <translation>Pas de corps.</translation>
    </message>
    <message>
        <source>Answer head</source>
        <translation>En-tête de la réponse</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Aucune réponse n&apos;est arrivée.</translation>
    </message>
    <message>
        <source>Answer body</source>
        <translation>Corps de la réponse</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>The emulator called the bridge</source>
        <translation>L&apos;émulateur a appelé la passerelle</translation>
    </message>
    <message>
        <source>The bridge called the emulator</source>
        <translation>La passerelle a appelé l&apos;émulateur</translation>
    </message>
    <message>
        <source>Linesman called</source>
        <translation>Linesman a appelé</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1&#xa0;: %2 %3</translation>
    </message>
    <message>
        <source>%1: %2 %3 (%4)</source>
        <translation>%1&#xa0;: %2 %3 (%4)</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeModel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Way</source>
        <comment>whether a request came in or went out</comment>
        <translation>Sens</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Signature</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Removed by another program</source>
        <translation>Supprimé par un autre programme</translation>
    </message>
    <message>
        <source>Sort by this column (the newest %1 exchanges at most)</source>
        <translation>Trie selon cette colonne, au plus les %1 échanges les plus récents</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeTable</name>
    <message>
        <source>Copy as c&amp;URL</source>
        <translation>Copier en c&amp;URL</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Un&amp;pin</source>
        <translation>Désé&amp;pingler</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>É&amp;pingler</translation>
    </message>
    <message>
        <source>Compare &amp;Both</source>
        <translation>Comparer les &amp;deux</translation>
    </message>
    <message>
        <source>Compare With the Pre&amp;vious</source>
        <translation>Comparer au &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Trace of the Message</source>
        <translation>&amp;Trace du message</translation>
    </message>
    <message>
        <source>Change in the &amp;Simulator</source>
        <translation>Modifier dans le &amp;simulateur</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL, Without Secrets</source>
        <translation>Copier en c&amp;URL, sans secrets</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>Copier l&apos;&amp;adresse</translation>
    </message>
    <message>
        <source>Copy &amp;Message ID</source>
        <translation>Copier l&apos;ID de &amp;message</translation>
    </message>
    <message>
        <source>Copy &amp;Location ID</source>
        <translation>Copier l&apos;ID du sous-comp&amp;te</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message numerus="yes">
        <source>, the newest of %Ln</source>
        <extracomment>behind a count: 100,000 exchanges, the newest of 1,234,567</extracomment>
        <translation>
            <numerusform>, le plus récent sur %Ln</numerusform>
            <numerusform>, les plus récents sur %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeText</name>
    <message>
        <source>Capture</source>
        <translation>Capture</translation>
    </message>
    <message>
        <source>Delivery</source>
        <translation>Livraison</translation>
    </message>
    <message>
        <source>API</source>
        <translation>API</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Émulateur</translation>
    </message>
    <message>
        <source>Emulator hook</source>
        <translation>Hook de l&apos;émulateur</translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation>OAuth</translation>
    </message>
    <message>
        <source>← in</source>
        <translation>← entrant</translation>
    </message>
    <message>
        <source>→ out</source>
        <translation>→ sortant</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a provider kind and the event that belongs to it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>answer not recorded</source>
        <translation>réponse non enregistrée</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>non signé</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fausse</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>mal formée</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>clé inconnue</translation>
    </message>
    <message>
        <source>Signed by a known key, body unchanged.</source>
        <translation>Signé par une clé connue, corps inchangé.</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Non signé.</translation>
    </message>
    <message>
        <source>The signature does not belong to this body and any known key.</source>
        <translation>La signature ne correspond à ce corps avec aucune clé connue.</translation>
    </message>
    <message>
        <source>The signature header holds no signature.</source>
        <translation>L&apos;en-tête de signature ne contient pas de signature.</translation>
    </message>
    <message>
        <source>Signed by a key that Linesman does not know.</source>
        <translation>Signé par une clé que Linesman ne connaît pas.</translation>
    </message>
    <message>
        <source>Line test</source>
        <translation>Test de ligne</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeView</name>
    <message>
        <source>Exchange</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Select a line to see what was sent and answered.</source>
        <translation>Sélectionnez une ligne pour voir ce qui a été envoyé et répondu.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>En-têtes</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trace</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Your note, found by search</source>
        <translation>Votre note, trouvée par la recherche</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>%1: head</source>
        <translation>%1&#xa0;: en-tête</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>%1: body</source>
        <translation>%1&#xa0;: corps</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>No body.</source>
        <translation>Pas de corps.</translation>
    </message>
    <message>
        <source>Verdicts as JSON</source>
        <translation>Verdicts en JSON</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Verdicts</translation>
    </message>
    <message>
        <source>This exchange is no longer in history.</source>
        <translation>Cet échange n&apos;est plus dans l&apos;historique.</translation>
    </message>
    <message>
        <source>Not kept: it is longer than the listener takes.</source>
        <translation>Non conservé&#xa0;: il est plus long que ce que le récepteur accepte.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Pas encore de réponse.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Pas de réponse&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Événement</translation>
    </message>
    <message>
        <source>Provider kind</source>
        <translation>Type de fournisseur</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Autre côté</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Exécution</translation>
    </message>
    <message>
        <source>Header fields of request and response</source>
        <translation>Champs d&apos;en-tête de la requête et de la réponse</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Champ</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Pin (Space)</source>
        <translation>Épingler (Espace)</translation>
    </message>
    <message>
        <source>Request and response side by side</source>
        <translation>Requête et réponse côte à côte</translation>
    </message>
    <message>
        <source>Copy as cURL, without secrets (Ctrl+Shift+C)</source>
        <translation>Copier en cURL, sans secrets (Ctrl+Maj+C)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>With &amp;Secrets</source>
        <translation>Avec &amp;secrets</translation>
    </message>
    <message>
        <source>Send again, as it was or edited</source>
        <translation>Renvoyer, tel quel ou modifié</translation>
    </message>
    <message>
        <source>Request and Response</source>
        <translation>Requête et réponse</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExplainDialog</name>
    <message>
        <source>Explain a Message</source>
        <translation>Expliquer un message</translation>
    </message>
    <message>
        <source>&amp;What HighLevel answered, or a line of a log:</source>
        <translation>&amp;Réponse de HighLevel, ou ligne d&apos;un journal&#xa0;:</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Paste a message, a JSON body or a line of a log.</source>
        <translation>Collez un message, un corps JSON ou une ligne d&apos;un journal.</translation>
    </message>
    <message>
        <source>Nothing is known of this message. Entries of your own stand in files in the folder errors.d of the data folder.</source>
        <translation>On ne sait rien de ce message. Vos propres entrées se trouvent dans des fichiers du dossier errors.d du dossier de données.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExplainGuard</name>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>E&amp;xplain…</source>
        <translation>E&amp;xpliquer…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExportMenu</name>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xporter</translation>
    </message>
    <message>
        <source>Writes what the list shows, without secrets</source>
        <translation>Écrit ce que la liste montre, sans secrets</translation>
    </message>
    <message>
        <source>&amp;HAR, for Browsers…</source>
        <translation>&amp;HAR, pour navigateurs…</translation>
    </message>
    <message>
        <source>&amp;JSON Lines…</source>
        <translation>&amp;JSON Lines…</translation>
    </message>
    <message>
        <source>&amp;CSV, for Spreadsheets…</source>
        <translation>&amp;CSV, pour tableurs…</translation>
    </message>
    <message>
        <source>&amp;Evidence Bundle…</source>
        <translation>Dossier de pr&amp;euves…</translation>
    </message>
    <message>
        <source>Replace &amp;People&apos;s Data</source>
        <translation>Remplacer les données &amp;personnelles</translation>
    </message>
    <message>
        <source>&amp;Take In HAR or JSON Lines…</source>
        <translation>&amp;Importer HAR ou JSON Lines…</translation>
    </message>
    <message>
        <source>Export History</source>
        <translation>Exporter l&apos;historique</translation>
    </message>
    <message>
        <source>Take In Exchanges</source>
        <translation>Importer des échanges</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written. The history file is damaged: %n exchange(s) could not be read.</source>
        <translation>
            <numerusform>%1 est écrit. Le fichier d&apos;historique est endommagé&#xa0;: %n échange n&apos;a pas pu être lu.</numerusform>
            <numerusform>%1 est écrit. Le fichier d&apos;historique est endommagé&#xa0;: %n échanges n&apos;ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) are written.</source>
        <translation>
            <numerusform>%n échange est écrit.</numerusform>
            <numerusform>%n échanges sont écrits.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the file were no exchange; the others are taken in.</source>
        <translation>
            <numerusform>%n élément du fichier n&apos;était pas un échange&#xa0;; les autres sont importés.</numerusform>
            <numerusform>%n éléments du fichier n&apos;étaient pas des échanges&#xa0;; les autres sont importés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) are taken in.</source>
        <translation>
            <numerusform>%n échange est importé.</numerusform>
            <numerusform>%n échanges sont importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Another History or Bundle…</source>
        <translation>&amp;Ouvrir un autre historique ou lot…</translation>
    </message>
    <message>
        <source>Open a History, Only to Read</source>
        <translation>Ouvrir un historique en lecture seule</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>C&amp;ompare With Another History…</source>
        <translation>&amp;Comparer à un autre historique…</translation>
    </message>
    <message>
        <source>Restore a &amp;Backup…</source>
        <translation>Restaurer une &amp;sauvegarde…</translation>
    </message>
    <message>
        <source>Compare With Another History</source>
        <translation>Comparer à un autre historique</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n était déjà là.</numerusform>
            <numerusform>%n étaient déjà là.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FactModel</name>
    <message>
        <source>read %1 ago: look it up again</source>
        <translation>lu il y a %1&#xa0;: à revérifier</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>lu il y a %1</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c&apos;est</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>Ce qui vaut</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Read ago</source>
        <translation>Lu il y a</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FactsTab</name>
    <message>
        <source>What came otherwise</source>
        <translation>Ce qui est arrivé autrement</translation>
    </message>
    <message>
        <source>Show the E&amp;xchange</source>
        <translation>Afficher l&apos;é&amp;change</translation>
    </message>
    <message>
        <source>Look Through &amp;History</source>
        <translation>Parcourir l&apos;&amp;historique</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <source>With the exchanges that show it, secrets masked, for whoever keeps the facts</source>
        <translation>Avec les échanges qui le montrent, secrets masqués, pour qui tient les faits à jour</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Faits</translation>
    </message>
    <message>
        <source>Search facts</source>
        <translation>Rechercher des faits</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Domaine</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Tous les domaines</translation>
    </message>
    <message>
        <source>Only &amp;old ones</source>
        <translation>&amp;Anciens seulement</translation>
    </message>
    <message>
        <source>Those that nobody looked up for six months</source>
        <translation>Ceux que personne n&apos;a vérifiés depuis six mois</translation>
    </message>
    <message>
        <source>The chosen fact</source>
        <translation>Le fait choisi</translation>
    </message>
    <message>
        <source>Open the &amp;Page</source>
        <translation>Ouvrir la &amp;page</translation>
    </message>
    <message>
        <source>%1 of %2, %3 old</source>
        <translation>%1 sur %2, %3 anciens</translation>
    </message>
    <message>
        <source>Nothing came otherwise than the facts say.</source>
        <translation>Rien n&apos;est arrivé autrement que ce que disent les faits.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) looked at.</source>
        <translation>
            <numerusform>%Ln échange examiné.</numerusform>
            <numerusform>%Ln échanges examinés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Choose a fact to see all of it.</source>
        <translation>Choisissez un fait pour le voir en entier.</translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <translation>Source&#xa0;: %1, %2.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <translation>Jusqu&apos;au %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>The emulator can do both: switch %1.</source>
        <translation>L&apos;émulateur peut faire les deux&#xa0;: option %1.</translation>
    </message>
    <message>
        <source>Export What Came Otherwise</source>
        <translation>Exporter ce qui est arrivé autrement</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 n&apos;a pas été écrit&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FaultsPart</name>
    <message>
        <source>Faults in Force</source>
        <translation>Pannes actives</translation>
    </message>
    <message>
        <source>Remove A&amp;ll</source>
        <translation>&amp;Tout retirer</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>Pannes actives</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>Ce qui se passe</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>No faults: every request is answered as it should be. Choose a template at the right, or make your own.</source>
        <translation>Aucune panne&#xa0;: chaque requête reçoit la réponse attendue. Choisissez un modèle à droite, ou créez le vôtre.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Panne</translation>
    </message>
    <message>
        <source>Ask for Trouble</source>
        <translation>Provoquer des pannes</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modèle</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>&amp;Path begins with</source>
        <translation>Le &amp;chemin commence par</translation>
    </message>
    <message>
        <source>Or a route: /conversations/messages/{}/status</source>
        <translation>Ou une route&#xa0;: /conversations/messages/{}/status</translation>
    </message>
    <message>
        <source>&amp;Wait before answering</source>
        <translation>&amp;Attendre avant de répondre</translation>
    </message>
    <message>
        <source>Answer with &amp;status</source>
        <translation>Répondre avec le &amp;statut</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Corps</translation>
    </message>
    <message>
        <source>With a status only. Empty: one like HighLevel&apos;s.</source>
        <translation>Avec un statut seulement. Vide&#xa0;: un corps comme celui de HighLevel.</translation>
    </message>
    <message>
        <source>The a&amp;nswer</source>
        <translation>La répo&amp;nse</translation>
    </message>
    <message>
        <source>&amp;How many requests</source>
        <translation>Nom&amp;bre de requêtes</translation>
    </message>
    <message>
        <source>&amp;Add Fault</source>
        <translation>A&amp;jouter la panne</translation>
    </message>
    <message>
        <source>Cancel &amp;Change</source>
        <translation>Annu&amp;ler la modification</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>every path</source>
        <translation>tout chemin</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>as it would be</source>
        <translation>comme normalement</translation>
    </message>
    <message>
        <source>Arrives whole</source>
        <translation>Arrive entière</translation>
    </message>
    <message>
        <source>Connection drops without an answer</source>
        <translation>La connexion est coupée sans réponse</translation>
    </message>
    <message>
        <source>Body is cut in the middle</source>
        <translation>Le corps est coupé au milieu</translation>
    </message>
    <message>
        <source>until removed</source>
        <translation>jusqu&apos;au retrait</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>La vôtre</translation>
    </message>
    <message>
        <source>Slow answers: 3 s for everything</source>
        <translation>Réponses lentes&#xa0;: 3 s pour tout</translation>
    </message>
    <message>
        <source>Rate limit: 429 for the next 5 messages</source>
        <translation>Limite de débit&#xa0;: 429 pour les 5 prochains messages</translation>
    </message>
    <message>
        <source>Outage: 503 for everything</source>
        <translation>Panne&#xa0;: 503 pour tout</translation>
    </message>
    <message>
        <source>Gateway page: 502 with HTML</source>
        <translation>Page de passerelle réseau&#xa0;: 502 avec HTML</translation>
    </message>
    <message>
        <source>The token endpoint fails: 500, twice</source>
        <translation>L&apos;endpoint de jetons échoue&#xa0;: 500, deux fois</translation>
    </message>
    <message>
        <source>Lost answer: inbound messages are stored, the line drops</source>
        <translation>Réponse perdue&#xa0;: les messages entrants sont stockés, la ligne est coupée</translation>
    </message>
    <message>
        <source>Cut answer: contacts end in the middle</source>
        <translation>Réponse coupée&#xa0;: les contacts s&apos;arrêtent au milieu</translation>
    </message>
    <message>
        <source>waits %1 ms</source>
        <translation>attend %1 ms</translation>
    </message>
    <message>
        <source>answers %1</source>
        <translation>répond %1</translation>
    </message>
    <message>
        <source>drops the connection</source>
        <translation>coupe la connexion</translation>
    </message>
    <message>
        <source>cuts the body</source>
        <translation>coupe le corps</translation>
    </message>
    <message>
        <source>any</source>
        <translation>toute</translation>
    </message>
    <message>
        <source>all</source>
        <translation>toutes</translation>
    </message>
    <message>
        <source>A path begins with /.</source>
        <translation>Un chemin commence par /.</translation>
    </message>
    <message>
        <source>Choose a status first.</source>
        <translation>Choisissez d&apos;abord un statut.</translation>
    </message>
    <message>
        <source>An answer with a status of your own arrives whole.</source>
        <translation>Une réponse avec un statut à vous arrive entière.</translation>
    </message>
    <message>
        <source>Choose a wait, a status or how the answer ends.</source>
        <translation>Choisissez une attente, un statut ou la façon dont la réponse se termine.</translation>
    </message>
    <message>
        <source>S&amp;ave Fault</source>
        <translation>&amp;Enregistrer la panne</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FilesDialog</name>
    <message>
        <source>History and %1</source>
        <translation>L&apos;historique et %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>By &amp;Request</source>
        <translation>Par &amp;requête</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Ici</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Là-bas</translation>
    </message>
    <message>
        <source>&amp;Exchanges</source>
        <translation>&amp;Échanges</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Status here</source>
        <translation>Statut ici</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Statut là-bas</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>%1 the same in both, %2 answered differently, %3 only here, %4 only there.</source>
        <translation>%1 identiques dans les deux, %2 avec une autre réponse, %3 seulement ici, %4 seulement là-bas.</translation>
    </message>
    <message>
        <source>The list has the first of them.</source>
        <translation>La liste contient les premiers d&apos;entre eux.</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>ici seulement</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>là-bas seulement</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
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
        <translation>Tous les canaux</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Tout statut</translation>
    </message>
    <message>
        <source>2xx success</source>
        <translation>2xx réussi</translation>
    </message>
    <message>
        <source>3xx redirect</source>
        <translation>3xx redirigé</translation>
    </message>
    <message>
        <source>4xx refused</source>
        <translation>4xx refusé</translation>
    </message>
    <message>
        <source>5xx failed</source>
        <translation>5xx échoué</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Pas de réponse</translation>
    </message>
    <message>
        <source>Provider kind</source>
        <translation>Type de fournisseur</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Tous les types</translation>
    </message>
    <message>
        <source>Only pro&amp;blems</source>
        <translation>Pro&amp;blèmes seulement</translation>
    </message>
    <message>
        <source>No answer, refused or failed, or a signature that is wrong</source>
        <translation>Pas de réponse, refusé ou échoué, ou une signature fausse</translation>
    </message>
    <message>
        <source>Pinne&amp;d</source>
        <translation>É&amp;pinglés</translation>
    </message>
    <message>
        <source>Hide own &amp;reads</source>
        <translation>Sans ses &amp;lectures</translation>
    </message>
    <message>
        <source>What Linesman itself read from HighLevel&apos;s API or the emulator</source>
        <translation>Ce que Linesman lui-même a lu de l&apos;API de HighLevel ou de l&apos;émulateur</translation>
    </message>
    <message>
        <source>Words, or status:5xx kind:sms-channel after:10m</source>
        <translation>Mots, ou status:5xx kind:sms-channel after:10m</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Rechercher dans l&apos;historique</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>Au caractère %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Fil&amp;ters</source>
        <translation>Fil&amp;tres</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>&amp;Keep This Filter</source>
        <translation>&amp;Garder ce filtre</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Exécution %1</translation>
    </message>
    <message>
        <source>Show all runs again, not only %1</source>
        <translation>Afficher de nouveau toutes les exécutions, pas seulement %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FindingDetail</name>
    <message>
        <source>Where it was seen</source>
        <translation>Où cela a été vu</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Show the E&amp;xchange</source>
        <translation>Afficher l&apos;é&amp;change</translation>
    </message>
    <message>
        <source>Open &amp;Source</source>
        <translation>Ouvrir la &amp;source</translation>
    </message>
    <message>
        <source>&amp;Mute…</source>
        <translation>&amp;Mettre en sourdine…</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>et %n autre</numerusform>
            <numerusform>et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell A&amp;gain</source>
        <translation>&amp;Resignaler</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FindingView</name>
    <message>
        <source>&amp;Open Portal Step</source>
        <translation>&amp;Ouvrir l&apos;étape Portail</translation>
    </message>
    <message>
        <source>&amp;Open Keys and Link</source>
        <translation>&amp;Ouvrir Clés et lien</translation>
    </message>
    <message>
        <source>&amp;Open Redirect URL</source>
        <translation>&amp;Ouvrir URL de redirection</translation>
    </message>
    <message>
        <source>&amp;Open Scopes</source>
        <translation>&amp;Ouvrir Scopes</translation>
    </message>
    <message>
        <source>&amp;Open URLs</source>
        <translation>&amp;Ouvrir URL</translation>
    </message>
    <message>
        <source>Auth&amp;orize Again</source>
        <translation>Aut&amp;oriser à nouveau</translation>
    </message>
    <message>
        <source>Sh&amp;ow Tokens</source>
        <translation>&amp;Voir les jetons</translation>
    </message>
    <message>
        <source>Try Refresh Again No&amp;w</source>
        <translation>&amp;Renouveler à nouveau</translation>
    </message>
    <message>
        <source>&amp;Use the Current Path</source>
        <translation>&amp;Utiliser le chemin actuel</translation>
    </message>
    <message>
        <source>Cop&amp;y Right Request</source>
        <translation>Cop&amp;ier la bonne requête</translation>
    </message>
    <message>
        <source>Cop&amp;y Right Call</source>
        <translation>Cop&amp;ier le bon appel</translation>
    </message>
    <message>
        <source>Cop&amp;y Code That Refreshes Once</source>
        <translation>Cop&amp;ier le code qui renouvelle une seule fois</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>Que faire&#xa0;:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Choose CA &amp;File…</source>
        <translation>Choisir le &amp;fichier de l&apos;AC…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FormDialog</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Waiting for the emulator…</source>
        <translation>En attente de l&apos;émulateur…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FormsPane</name>
    <message>
        <source>Forms</source>
        <translation>Formulaires</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Téléversement</translation>
    </message>
    <message>
        <source>As User</source>
        <translation>En tant qu&apos;utilisateur</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Statut d&apos;e-mail</translation>
    </message>
    <message>
        <source>&amp;Many…</source>
        <translation>En&amp;voi groupé…</translation>
    </message>
    <message>
        <source>Send many messages from a CSV file</source>
        <translation>Envoyer de nombreux messages depuis un fichier CSV</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HeadBar</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The connection that every place works with</source>
        <translation>La connexion qu&apos;utilisent toutes les pages</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Search all exchanges; %1 finds places, actions and contacts</source>
        <translation>Rechercher dans tous les échanges&#xa0;; %1 trouve pages, actions et contacts</translation>
    </message>
    <message>
        <source>Places and actions</source>
        <translation>Pages et actions</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Emulator stopped</source>
        <translation>Émulateur arrêté</translation>
    </message>
    <message>
        <source>Listener stopped</source>
        <translation>Récepteur arrêté</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, production</translation>
    </message>
    <message>
        <source>%1, an emulator</source>
        <translation>%1, un émulateur</translation>
    </message>
    <message>
        <source>An emulator: nothing is real</source>
        <translation>Un émulateur&#xa0;: rien n&apos;est réel</translation>
    </message>
    <message>
        <source>Live HighLevel: writes ask first</source>
        <translation>HighLevel en production&#xa0;: les écritures demandent confirmation</translation>
    </message>
    <message>
        <source>Not signed in yet: it has no token</source>
        <translation>Pas encore connecté&#xa0;: il n&apos;y a pas de jeton</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Aucune connexion</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Gérer les connexions…</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>non connecté</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HeldCard</name>
    <message>
        <source>Held requests</source>
        <translation>Requêtes retenues</translation>
    </message>
    <message>
        <source>Let &amp;Go</source>
        <translation>&amp;Relâcher</translation>
    </message>
    <message>
        <source>It is answered or forwarded as it would have been without waiting</source>
        <translation>Elle est répondue ou transmise comme elle l&apos;aurait été sans attente</translation>
    </message>
    <message>
        <source>&amp;Edit and Decide…</source>
        <translation>&amp;Modifier et décider…</translation>
    </message>
    <message>
        <source>%1 at %2, since %3  %4</source>
        <translation>%1 à %2, depuis %3  %4</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HeldDialog</name>
    <message>
        <source>It does not wait any more.</source>
        <translation>Elle n&apos;attend plus.</translation>
    </message>
    <message>
        <source>Held Request</source>
        <translation>Requête retenue</translation>
    </message>
    <message>
        <source>&amp;Answer it by hand</source>
        <translation>&amp;Répondre à la main</translation>
    </message>
    <message>
        <source>&amp;Forward it and answer what the endpoint answers</source>
        <translation>&amp;Transmettre et répondre ce que l&apos;endpoint répond</translation>
    </message>
    <message>
        <source>&amp;Do It</source>
        <translation>E&amp;xécuter</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>&amp;Body of the answer</source>
        <translation>&amp;Corps de la réponse</translation>
    </message>
    <message>
        <source>Sent as application/json.</source>
        <translation>Envoyé en application/json.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Without a path it gets the path of the request.</source>
        <translation>Sans chemin, elle reçoit le chemin de la requête.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;En-têtes</translation>
    </message>
    <message>
        <source>One a line. Length, Host and Connection are made anew.</source>
        <translation>Un par ligne. Longueur, Host et Connection sont recréés.</translation>
    </message>
    <message>
        <source>B&amp;ody</source>
        <translation>C&amp;orps</translation>
    </message>
    <message>
        <source>Unchanged it goes on byte for byte. After an edit the signature does not fit any more.</source>
        <translation>Inchangé, il part octet pour octet. Après une modification, la signature ne correspond plus.</translation>
    </message>
    <message>
        <source>Enter an http or https URL.</source>
        <translation>Saisissez une URL http ou https.</translation>
    </message>
    <message>
        <source>A line is no &quot;Name: value&quot;.</source>
        <translation>Une ligne n&apos;est pas de la forme &quot;Name: value&quot;.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Fermer l&apos;aide</translation>
    </message>
    <message>
        <source>Close help (F1)</source>
        <translation>Fermer l&apos;aide (F1)</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Rechercher dans l&apos;aide</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texte d&apos;aide</translation>
    </message>
    <message>
        <source>Help with “%1”</source>
        <translation>Aide pour «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Rien dans l&apos;aide ne contient ces mots.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HelpPictures</name>
    <message>
        <source>How a message goes round</source>
        <translation>Le parcours d&apos;un message</translation>
    </message>
    <message>
        <source>Your bridge</source>
        <translation>Votre passerelle</translation>
    </message>
    <message>
        <source>an agent writes</source>
        <translation>un agent écrit</translation>
    </message>
    <message>
        <source>delivery, signed, to the Delivery URL</source>
        <translation>livraison, signée, à la Delivery URL</translation>
    </message>
    <message>
        <source>answer: 2xx, at once</source>
        <translation>réponse&#xa0;: 2xx, aussitôt</translation>
    </message>
    <message>
        <source>status: delivered or failed</source>
        <translation>statut&#xa0;: delivered ou failed</translation>
    </message>
    <message>
        <source>reply, as an inbound message</source>
        <translation>réponse, comme message entrant</translation>
    </message>
    <message>
        <source>the thread shows both</source>
        <translation>le fil montre les deux</translation>
    </message>
    <message>
        <source>How an app signs in</source>
        <translation>Comment une application se connecte</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navigateur</translation>
    </message>
    <message>
        <source>opens the install link</source>
        <translation>ouvre le lien d&apos;installation</translation>
    </message>
    <message>
        <source>a person chooses a location and agrees</source>
        <translation>une personne choisit un sous-compte et accepte</translation>
    </message>
    <message>
        <source>back to the redirect URL, with a code</source>
        <translation>retour à l&apos;URL de redirection, avec un code</translation>
    </message>
    <message>
        <source>the code arrives, or you paste the address</source>
        <translation>le code arrive, ou vous collez l&apos;adresse</translation>
    </message>
    <message>
        <source>code and client secret</source>
        <translation>code et client secret</translation>
    </message>
    <message>
        <source>access token for a day, refresh token for one use</source>
        <translation>jeton d&apos;accès pour un jour, de renouvellement pour un usage</translation>
    </message>
    <message>
        <source>Two addresses, two purposes</source>
        <translation>Deux adresses, deux usages</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirection</translation>
    </message>
    <message>
        <source>Delivery URL</source>
        <translation>Delivery URL</translation>
    </message>
    <message>
        <source>at the sign-in, once: the browser, with a code</source>
        <translation>à la connexion, une fois&#xa0;: le navigateur, avec un code</translation>
    </message>
    <message>
        <source>for each outbound message: a signed POST</source>
        <translation>pour chaque message sortant&#xa0;: un POST signé</translation>
    </message>
    <message>
        <source>What becomes of an outbound message</source>
        <translation>Ce que devient un message sortant</translation>
    </message>
    <message>
        <source>HighLevel gave it to your bridge</source>
        <translation>HighLevel l&apos;a remis à votre passerelle</translation>
    </message>
    <message>
        <source>your bridge reports it</source>
        <translation>votre passerelle le signale</translation>
    </message>
    <message>
        <source>if the channel reports it</source>
        <translation>là où le canal l&apos;indique</translation>
    </message>
    <message>
        <source>or failed, with an error that the agent reads</source>
        <translation>ou failed, avec une erreur que l&apos;agent lit</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HelpTopics</name>
    <message>
        <source>What to do</source>
        <translation>À faire</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Help with “%1”</source>
        <translation>Aide pour «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Reading history…</source>
        <translation>Lecture de l&apos;historique…</translation>
    </message>
    <message>
        <source>History cannot be written: %1. What comes meanwhile waits in memory.</source>
        <translation>L&apos;historique ne peut pas être écrit&#xa0;: %1. Ce qui arrive entre-temps attend en mémoire.</translation>
    </message>
    <message>
        <source>The history file is damaged. What can be read can still be exported; then set the file aside, or bring back a copy of it. %1</source>
        <translation>Le fichier d&apos;historique est endommagé. Ce qui est lisible peut encore être exporté&#xa0;; ensuite, mettez le fichier de côté ou restaurez-en une copie. %1</translation>
    </message>
    <message>
        <source>&amp;Follow new ones</source>
        <translation>&amp;Suivre les nouveaux</translation>
    </message>
    <message>
        <source>Keeps the newest exchange in view</source>
        <translation>Garde l&apos;échange le plus récent en vue</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>Plus réce&amp;nts d&apos;abord</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Échanges</translation>
    </message>
    <message>
        <source>No exchange matches.</source>
        <translation>Aucun échange ne correspond.</translation>
    </message>
    <message>
        <source>&amp;Clear the Filter</source>
        <translation>&amp;Effacer le filtre</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet. Run the line test, and every request and answer is kept here.</source>
        <translation>Rien n&apos;a encore été échangé. Lancez le test de ligne, et chaque requête et réponse est conservée ici.</translation>
    </message>
    <message>
        <source>&amp;Run Line Test</source>
        <translation>&amp;Lancer le test de ligne</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Recherche…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln échange</numerusform>
            <numerusform>%Ln échanges</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hiding %Ln own read(s)</source>
        <translation>
            <numerusform>%Ln lecture propre masquée</numerusform>
            <numerusform>%Ln lectures propres masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) removed.</source>
        <translation>
            <numerusform>%Ln échange supprimé.</numerusform>
            <numerusform>%Ln échanges supprimés.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>This is %1, only to be read. Nothing new comes in here.</source>
        <translation>Voici %1, en lecture seule. Rien de nouveau n’arrive ici.</translation>
    </message>
    <message>
        <source>&amp;Back to Own History</source>
        <translation>&amp;Retour à son historique</translation>
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
        <translation>Tout ce qui a été échangé
Chaque ligne est une requête HTTP avec sa réponse&#xa0;: ce que le récepteur a capturé, ce que Linesman a livré, les appels de l&apos;API, et ce que l&apos;émulateur a répondu et envoyé. La fenêtre et la ligne de commande écrivent le même historique.
Recherche
status:5xx kind:sms-channel after:10m body:&quot;order 17&quot; -signature:valid&#xa0;: tout doit être rempli&#xa0;; après deux lettres, le champ propose ce qui convient. Tous les mots doivent apparaître, dans l&apos;adresse, un identifiant, un en-tête, un corps ou votre note. &quot;Des mots entre guillemets&quot; doivent se suivre&#xa0;; une étoile après un mot correspond à son début.
Autres fichiers
Le menu d&apos;Exporter ouvre un autre historique ou un paquet, en lecture seule, en compare un à celui-ci et met une sauvegarde à sa place.
Touches
Entrée ouvre, Espace épingle, Ctrl+C copie la ligne, Ctrl+Maj+C copie la requête en cURL sans secrets, Suppr supprime&#xa0;; Ctrl+Z l&apos;annule, pas à pas, jusqu&apos;à ce que la ligne qui l&apos;indique soit fermée. Les échanges épinglés restent quand les anciens sont supprimés.</translation>
    </message>
    <message>
        <source>looking for older ones, %1 %…</source>
        <translation>recherche de plus anciens, %1&#xa0;%…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HopButton</name>
    <message>
        <source>%1, hop %2, %3</source>
        <translation>%1, étape %2, %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2 in %3</source>
        <translation>%1&#xa0;: %2 en %3</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HopDiagram</name>
    <message>
        <source>Progress of the line test</source>
        <translation>Progression du test de ligne</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HopModel</name>
    <message>
        <source>Browser to the consent page</source>
        <translation>Du navigateur à la page de consentement</translation>
    </message>
    <message>
        <source>Callback from the browser</source>
        <translation>Rappel du navigateur</translation>
    </message>
    <message>
        <source>Consent page</source>
        <translation>Page de consentement</translation>
    </message>
    <message>
        <source>Code for tokens</source>
        <translation>Code contre jetons</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Renouvellement</translation>
    </message>
    <message>
        <source>Location&apos;s token</source>
        <translation>Jeton du sous-compte</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>ouvert</translation>
    </message>
    <message>
        <source>state fits</source>
        <translation>state conforme</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>sans state</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>décliné</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Hop</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HopPanel</name>
    <message>
        <source>OAuth hops</source>
        <translation>Étapes OAuth</translation>
    </message>
    <message>
        <source>Selected hop</source>
        <translation>Étape sélectionnée</translation>
    </message>
    <message>
        <source>Select a hop to see what went over the wire.</source>
        <translation>Sélectionnez une étape pour voir ce qui a transité sur le réseau.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::InboundForm</name>
    <message>
        <source>Post Inbound Message</source>
        <translation>Publier un message entrant</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Non accepté</translation>
    </message>
    <message>
        <source>&amp;Back-date it</source>
        <translation>A&amp;ntidater</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ype</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>O&amp;bjet</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>What the agent sees of an e-mail. Empty: the message above as text.</source>
        <translation>Ce que l&apos;agent voit d&apos;un e-mail. Vide&#xa0;: le message ci-dessus comme texte.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;À</translation>
    </message>
    <message>
        <source>Tied to the contact&apos;s record; HighLevel does not change it freely.</source>
        <translation>Lié à la fiche du contact&#xa0;; HighLevel ne le change pas librement.</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Cc</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Séparés par des virgules.</translation>
    </message>
    <message>
        <source>B&amp;cc</source>
        <translation>Cc&amp;i</translation>
    </message>
    <message>
        <source>Answer under e-mail (emailMessageId)</source>
        <translation>Répondre sous l&apos;e-mail (emailMessageId)</translation>
    </message>
    <message>
        <source>Select an e-mail in the thread to fill this in. Empty begins a thread.</source>
        <translation>Sélectionnez un e-mail dans le fil pour remplir ceci. Vide&#xa0;: commence un fil.</translation>
    </message>
    <message>
        <source>Call &amp;from</source>
        <translation>Appel &amp;de</translation>
    </message>
    <message>
        <source>Must be the contact&apos;s phone number.</source>
        <translation>Doit être le numéro de téléphone du contact.</translation>
    </message>
    <message>
        <source>Call t&amp;o</source>
        <translation>A&amp;ppel à</translation>
    </message>
    <message>
        <source>Your number that was called.</source>
        <translation>Votre numéro qui a été appelé.</translation>
    </message>
    <message>
        <source>Call &amp;status</source>
        <translation>&amp;Statut d&apos;appel</translation>
    </message>
    <message>
        <source>“voicemail” with a recording below makes a voicemail.</source>
        <translation>«&#xa0;voicemail&#xa0;» avec un enregistrement ci-dessous crée un message vocal.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Your message id (altId)</source>
        <translation>Votre id de message (altId)</translation>
    </message>
    <message>
        <source>Comes back as replyToAltId when an agent answers on an e-mail channel.</source>
        <translation>Revient comme replyToAltId quand un agent répond sur un canal e-mail.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Drop or paste files here: they are uploaded to HighLevel at once.</source>
        <translation>Déposez ou collez des fichiers ici&#xa0;: ils sont téléversés aussitôt vers HighLevel.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Enregistrements</translation>
    </message>
    <message>
        <source>Sources disagree. %1: %2.</source>
        <translation>Les sources divergent. %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A file is still on its way.</source>
        <translation>Un fichier est encore en route.</translation>
    </message>
    <message>
        <source>Add an inbound message to the thread of %1.</source>
        <translation>Ajouter un message entrant au fil de %1.</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>HighLevel accepted message %1; it could not be read back: %2</source>
        <translation>HighLevel a accepté le message %1&#xa0;; il n&apos;a pas pu être relu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Message %1 is in the thread, but: %2</source>
        <translation>Le message %1 est dans le fil, mais&#xa0;: %2</translation>
    </message>
    <message>
        <source>Message %1 was read back and is in the thread. Answer under it with emailMessageId %2.</source>
        <translation>Le message %1 a été relu et est dans le fil. Répondez sous lui avec emailMessageId %2.</translation>
    </message>
    <message>
        <source>Message %1 was read back and is in the thread.</source>
        <translation>Le message %1 a été relu et est dans le fil.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::InstallsCheck</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Listing locations: %1 of %2</source>
        <translation>Liste des sous-comptes&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Listing locations…</source>
        <translation>Liste des sous-comptes…</translation>
    </message>
    <message>
        <source>Getting tokens: %1 of %2; waiting %3 s for the rate limit</source>
        <translation>Obtention des jetons&#xa0;: %1 sur %2&#xa0;; attente de %3 s pour la limite de débit</translation>
    </message>
    <message>
        <source>Getting tokens: %1 of %2</source>
        <translation>Obtention des jetons&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>Asking which provider is selected: %1 of %2</source>
        <translation>Demande du fournisseur sélectionné&#xa0;: %1 sur %2</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) done.</source>
        <translation>
            <numerusform>%n sous-compte terminé.</numerusform>
            <numerusform>%n sous-comptes terminés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) failed; the reasons are in the table.</source>
        <translation>
            <numerusform>%n sous-compte en échec&#xa0;; la raison est dans le tableau.</numerusform>
            <numerusform>%n sous-comptes en échec&#xa0;; les raisons sont dans le tableau.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::InstallsTab</name>
    <message>
        <source>Export &amp;Again…</source>
        <translation>Exporter à &amp;nouveau…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Filter by name, id or reason</source>
        <translation>Filtrer par nom, id ou raison</translation>
    </message>
    <message>
        <source>Filter locations</source>
        <translation>Filtrer les sous-comptes</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Tous les verdicts</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Problèmes seulement</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Tous les fournisseurs</translation>
    </message>
    <message>
        <source>Retry &amp;Failed</source>
        <translation>Réessayer les é&amp;checs</translation>
    </message>
    <message>
        <source>Get &amp;Tokens</source>
        <translation>Obtenir les &amp;jetons</translation>
    </message>
    <message>
        <source>For the selected locations, or for all that have none</source>
        <translation>Pour les sous-comptes sélectionnés, ou pour tous ceux qui n&apos;en ont pas</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>&amp;Check All</source>
        <translation>&amp;Tout vérifier</translation>
    </message>
    <message>
        <source>Lists the locations, gets the missing tokens and asks which provider is selected (F5)</source>
        <translation>Liste les sous-comptes, obtient les jetons manquants et demande quel fournisseur est sélectionné (F5)</translation>
    </message>
    <message>
        <source>The note is in the clipboard.</source>
        <translation>La note est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>Putting together what is known of %1…</source>
        <translation>Rassemblement de ce que l&apos;on sait de %1…</translation>
    </message>
    <message>
        <source>What is known of %1 cannot be read: %2</source>
        <translation>Ce que l&apos;on sait de %1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing is known of the company&apos;s locations yet.</source>
        <translation>On ne sait encore rien des sous-comptes de la société.</translation>
    </message>
    <message>
        <source>Only a company&apos;s token can list where the app is installed: authorize the company, not one location.</source>
        <translation>Seul le jeton d&apos;une société peut lister où l&apos;application est installée&#xa0;: autorisez la société, pas un seul sous-compte.</translation>
    </message>
    <message>
        <source>Open &amp;Connect</source>
        <translation>Ouvrir &amp;Connexion</translation>
    </message>
    <message>
        <source>Connect an app first, or start the emulator.</source>
        <translation>Connectez d&apos;abord une application, ou démarrez l&apos;émulateur.</translation>
    </message>
    <message>
        <source>No provider is known yet: enter one in the tab Providers.</source>
        <translation>Aucun fournisseur n&apos;est encore connu&#xa0;: saisissez-en un dans l&apos;onglet Fournisseurs.</translation>
    </message>
    <message>
        <source>Choose a cell to see why, and what to do.</source>
        <translation>Choisissez une cellule pour voir pourquoi, et que faire.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::KeysDialog</name>
    <message>
        <source>Signature Keys</source>
        <translation>Clés de signature</translation>
    </message>
    <message>
        <source>Known public keys</source>
        <translation>Clés publiques connues</translation>
    </message>
    <message>
        <source>HighLevel&apos;s keys are as published and found in public code; compare them with the developer portal before you rely on them.</source>
        <translation>Les clés de HighLevel sont telles que publiées et trouvées dans du code public&#xa0;; comparez-les au portail développeur avant de vous y fier.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Add a public key</source>
        <translation>Ajouter une clé publique</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>As it should read in &quot;Signed by …&quot;.</source>
        <translation>Tel que cela doit apparaître dans &quot;Signé par …&quot;.</translation>
    </message>
    <message>
        <source>Public &amp;key</source>
        <translation>&amp;Clé publique</translation>
    </message>
    <message>
        <source>PEM, base64 or hexadecimal; Ed25519 or RSA.</source>
        <translation>PEM, base64 ou hexadécimal&#xa0;; Ed25519 ou RSA.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>Linesman&apos;s own key</source>
        <translation>Clé propre à Linesman</translation>
    </message>
    <message>
        <source>Signs what the simulator sends. Give its public half to the bridge under test; the private half stays in the key store.</source>
        <translation>Signe ce que le simulateur envoie. Donnez sa partie publique à la passerelle testée&#xa0;; la partie privée reste dans le trousseau de clés.</translation>
    </message>
    <message>
        <source>Public half of Linesman&apos;s own key, in PEM</source>
        <translation>Partie publique de la clé propre à Linesman, en PEM</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>A&amp;fficher</translation>
    </message>
    <message>
        <source>RSA, legacy</source>
        <translation>RSA, ancienne</translation>
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
        <translation>Donnez un nom à la clé.</translation>
    </message>
    <message>
        <source>This is no public key that Linesman can read.</source>
        <translation>Ce n&apos;est pas une clé publique que Linesman sache lire.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::KindLine</name>
    <message>
        <source>waiting</source>
        <translation>en attente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LabDialog</name>
    <message>
        <source>Signature Lab</source>
        <translation>Labo de signatures</translation>
    </message>
    <message>
        <source>One delivery in every variant: what does your endpoint take, what does it refuse?</source>
        <translation>Une livraison dans chaque variante&#xa0;: qu&apos;accepte votre endpoint, que refuse-t-il&#xa0;?</translation>
    </message>
    <message>
        <source>Variants that are over</source>
        <translation>Variantes terminées</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>Voir dans l&apos;&amp;historique</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Arrêté avant la fin.</translation>
    </message>
    <message>
        <source>%1
%2
Do: %3
Seen: %4. Source: %5</source>
        <translation>%1
%2
À faire&#xa0;: %3
Constaté&#xa0;: %4. Source&#xa0;: %5</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LabModel</name>
    <message>
        <source>as it should</source>
        <translation>comme attendu</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>non conforme</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>either</source>
        <translation>indifférent</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Variant</source>
        <translation>Variante</translation>
    </message>
    <message>
        <source>Should be</source>
        <translation>Attendu</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>non testé</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LineTestPage</name>
    <message>
        <source>%1, check %2</source>
        <translation>%1, contrôle %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 Seen: %2.</source>
        <translation>%1 Constaté&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, hop %2, %3</source>
        <translation>%1, étape %2, %3</translation>
    </message>
    <message>
        <source>%1: passed in %2</source>
        <translation>%1&#xa0;: réussi en %2</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>Pas encore exécuté.</translation>
    </message>
    <message>
        <source>Press Run Line Test: a message of each kind goes to %1, and each hop lights up when it has happened.</source>
        <translation>Appuyez sur Lancer le test de ligne&#xa0;: un message de chaque type part vers %1, et chaque étape s&apos;allume une fois franchie.</translation>
    </message>
    <message>
        <source>Press Run Line Test: it needs no account and no set-up. A message of each kind goes to a small bridge that ships with Linesman, and each hop lights up when it has happened.</source>
        <translation>Appuyez sur Lancer le test de ligne&#xa0;: il ne demande ni compte ni configuration. Un message de chaque type part vers une petite passerelle fournie avec Linesman, et chaque étape s&apos;allume une fois franchie.</translation>
    </message>
    <message>
        <source>This is what a correct bridge looks like. Now test your own, or select a hop to see what was sent.</source>
        <translation>Voilà à quoi ressemble une passerelle correcte. Testez maintenant la vôtre, ou sélectionnez une étape pour voir ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Your bridge does all that HighLevel asks of it. Select a hop to see what was sent.</source>
        <translation>Votre passerelle fait tout ce que HighLevel lui demande. Sélectionnez une étape pour voir ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>%1 Not tested: %2</source>
        <translation>%1 Non testé&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line Test</source>
        <translation>Test de ligne</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Endpoint…</source>
        <translation>En&amp;dpoint…</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Run Line Test</source>
        <translation>&amp;Lancer le test de ligne</translation>
    </message>
    <message>
        <source>Tests every kind chosen, hop by hop (F5)</source>
        <translation>Teste chaque type choisi, étape par étape (F5)</translation>
    </message>
    <message>
        <source>Line test</source>
        <translation>Test de ligne</translation>
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
        <translation>Le test de ligne envoie un message comme le ferait un utilisateur de HighLevel et le suit&#xa0;: la livraison à la passerelle, la réponse de la passerelle, le statut qu&apos;elle signale, la réponse qu&apos;elle publie et le fil qui contient les deux.

Quelle passerelle

La passerelle de référence intégrée fonctionne aussitôt, avec son propre émulateur. Pour tester la vôtre, appuyez sur Endpoint, saisissez son URL et donnez-lui l&apos;adresse et les clés de l&apos;émulateur qui y sont affichées.

Contrôles

Quand les étapes d&apos;un type sont vertes, des pièges suivent&#xa0;: livraisons falsifiées, JSON écrit autrement, deux fois le même message, un statut qui arrive trop tôt, un jeton qui expire. Ils se trouvent sous les étapes, repliés quand tout va bien&#xa0;; sélectionnez-en un pour lire ce qu&apos;il coûte en production et que faire.

Appels

HighLevel n&apos;envoie pas de webhook pour les appels. Votre passerelle les consigne d&apos;elle-même&#xa0;: indiquez une URL de déclenchement d&apos;appel, ou choisissez le type Call seul et passez un appel pendant que le test attend.

Touches

F5 relance le test. Les flèches passent d&apos;une étape à l&apos;autre, Espace en explique une, Entrée ouvre ce qui a été envoyé.</translation>
    </message>
    <message>
        <source>Line test: %1</source>
        <translation>Test de ligne&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, hop %2: %3</source>
        <translation>%1, étape %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Waiting for %1, at most %2.</source>
        <translation>En attente de %1, au plus %2.</translation>
    </message>
    <message>
        <source>The checks are running: forged deliveries, duplicates, expired tokens.</source>
        <translation>Les contrôles sont en cours&#xa0;: livraisons falsifiées, doublons, jetons expirés.</translation>
    </message>
    <message>
        <source>Your bridge at %1</source>
        <translation>Votre passerelle sur %1</translation>
    </message>
    <message>
        <source>Built-in reference bridge, emulator of its own</source>
        <translation>Passerelle de référence intégrée, émulateur propre</translation>
    </message>
    <message>
        <source>Your bridge</source>
        <translation>Votre passerelle</translation>
    </message>
    <message>
        <source>Reference bridge</source>
        <translation>Passerelle de référence</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>JUnit for CI (*.xml)</source>
        <translation>JUnit pour CI (*.xml)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Report saved: %1</source>
        <translation>Rapport enregistré&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last run %1: %2</source>
        <translation>Dernière exécution %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Starting the emulator, loading its data…</source>
        <translation>Démarrage de l&apos;émulateur&#xa0;: lecture de ses données…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LinkReport</name>
    <message>
        <source>good</source>
        <translation>bon</translation>
    </message>
    <message>
        <source>look</source>
        <translation>à voir</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>fausse</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valeur</translation>
    </message>
    <message>
        <source>Parts of the install link</source>
        <translation>Parties du lien d&apos;installation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>manquant</translation>
    </message>
    <message>
        <source>The link was read: nothing speaks against it.</source>
        <translation>Le lien a été lu&#xa0;: rien ne s&apos;y oppose.</translation>
    </message>
    <message numerus="yes">
        <source>The link was read: %n part(s) to look at.</source>
        <translation>
            <numerusform>Le lien a été lu&#xa0;: %n partie à examiner.</numerusform>
            <numerusform>Le lien a été lu&#xa0;: %n parties à examiner.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ListenerBar</name>
    <message>
        <source>Listener</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>&amp;Listeners…</source>
        <translation>&amp;Récepteurs…</translation>
    </message>
    <message>
        <source>&amp;Hold requests</source>
        <translation>Re&amp;tenir les requêtes</translation>
    </message>
    <message>
        <source>Each sender waits until you answer or forward its request, ten minutes at most</source>
        <translation>Chaque expéditeur attend que vous répondiez à sa requête ou la transmettiez, dix minutes au plus</translation>
    </message>
    <message>
        <source>First listener</source>
        <translation>Premier récepteur</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, sur %2</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, arrêté</translation>
    </message>
    <message>
        <source>Stop &amp;Tunnel</source>
        <translation>Arrêter le &amp;tunnel</translation>
    </message>
    <message>
        <source>Start &amp;Tunnel…</source>
        <translation>Démarrer le &amp;tunnel…</translation>
    </message>
    <message>
        <source>Stop Tunnel</source>
        <translation>Arrêter le tunnel</translation>
    </message>
    <message>
        <source>Start Tunnel</source>
        <translation>Démarrer le tunnel</translation>
    </message>
    <message>
        <source>tunnel starts</source>
        <translation>le tunnel démarre</translation>
    </message>
    <message>
        <source>Its address is not known yet.</source>
        <translation>Son adresse n&apos;est pas encore connue.</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>tunnel</translation>
    </message>
    <message>
        <source>Put its addresses below in these two places of the portal. No heartbeat came through it so far.</source>
        <translation>Mettez ses adresses ci-dessous à ces deux endroits du portail. Aucun signal de vie n&apos;y est passé jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>It reaches the listener. Put its addresses below in these two places of the portal.</source>
        <translation>Il atteint le récepteur. Mettez ses adresses ci-dessous à ces deux endroits du portail.</translation>
    </message>
    <message>
        <source>It does not reach the listener: %1.</source>
        <translation>Il n&apos;atteint pas le récepteur&#xa0;: %1.</translation>
    </message>
    <message>
        <source>tunnel gone</source>
        <translation>tunnel disparu</translation>
    </message>
    <message>
        <source>%1. It printed: %2</source>
        <translation>%1. Il a affiché&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ListenerPage</name>
    <message>
        <source>Listener</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Follo&amp;w</source>
        <translation>&amp;Suivre</translation>
    </message>
    <message>
        <source>Keeps the newest capture in view</source>
        <translation>Garde la capture la plus récente en vue</translation>
    </message>
    <message>
        <source>Send a &amp;Test</source>
        <translation>Envoyer un &amp;test</translation>
    </message>
    <message>
        <source>Sends the listener a made-up message, signed by Linesman&apos;s own key</source>
        <translation>Envoie au récepteur un message inventé, signé par la clé propre à Linesman</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Clés…</translation>
    </message>
    <message>
        <source>&amp;Start Listener</source>
        <translation>&amp;Démarrer le récepteur</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address changed from %1 to %2: put the new addresses into the portal, Delivery URL and Webhooks; the old ones lead nowhere now.</source>
        <translation>L&apos;adresse du tunnel est passée de %1 à %2&#xa0;: mettez les nouvelles adresses dans le portail, Delivery URL et Webhooks&#xa0;; les anciennes ne mènent plus nulle part.</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Captures</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Renvoyer</translation>
    </message>
    <message numerus="yes">
        <source>%Ln capture(s) removed.</source>
        <translation>
            <numerusform>%Ln capture supprimée.</numerusform>
            <numerusform>%Ln captures supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
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
        <translation>L&apos;endpoint local
Prend toute requête, la conserve, la vérifie et ne répond qu&apos;ensuite&#xa0;: un 2xx signifie que la capture est sur le disque. Il n&apos;écoute que sur cette machine&#xa0;; pour recevoir de HighLevel, démarrez un tunnel ici, ou dirigez le vôtre vers son port et ajoutez son nom dans les réglages.
Plusieurs récepteurs
Chacun a son nom, son port, son chemin et ses réponses&#xa0;; toutes les captures sont dans cette liste.
Retenir
Chaque expéditeur attend que vous répondiez à sa requête à la main, ou la transmettiez, modifiée ou non.
Tunnel
cloudflared, ngrok ou un autre programme à vous est démarré ici&#xa0;; son adresse est lue et surveillée.
Deux adresses
La Delivery URL d&apos;un fournisseur reçoit les messages à livrer. L&apos;URL de webhook de l&apos;application reçoit des événements, comme INSTALL, et des rapports de messages sortis&#xa0;: ne les renvoyez jamais.
Verdict
Signature, forme et répétition, en phrases. HighLevel signe avec Ed25519 sur les octets tels qu&apos;envoyés&#xa0;; il n&apos;y a pas de secret partagé.
Touches
Entrée ouvre, Espace épingle, Ctrl+C copie, Suppr supprime, Échap ferme la capture.</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>à l&apos;écoute sur %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>&amp;Stop Listener</source>
        <translation>&amp;Arrêter le récepteur</translation>
    </message>
    <message>
        <source>Stop Listener</source>
        <translation>Arrêter le récepteur</translation>
    </message>
    <message>
        <source>Start Listener</source>
        <translation>Démarrer le récepteur</translation>
    </message>
    <message>
        <source>The listener can be reached from other machines: anyone who reaches it fills your history.</source>
        <translation>Le récepteur est accessible depuis d&apos;autres machines&#xa0;: quiconque l&apos;atteint remplit votre historique.</translation>
    </message>
    <message>
        <source>Waiting for the first webhook.</source>
        <translation>En attente du premier webhook.</translation>
    </message>
    <message>
        <source>Nothing was captured yet.</source>
        <translation>Rien n&apos;a encore été capturé.</translation>
    </message>
    <message>
        <source>Send a Test</source>
        <translation>Envoyer un test</translation>
    </message>
    <message>
        <source>%1, at once</source>
        <translation>%1, aussitôt</translation>
    </message>
    <message>
        <source>What %1 answers.</source>
        <translation>Ce que %1 répond.</translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <translation>%1 après %2 ms</translation>
    </message>
    <message>
        <source>By rules; when none holds: %1</source>
        <translation>Par règles&#xa0;; si aucune ne s&apos;applique&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln capture(s)</source>
        <translation>
            <numerusform>%Ln capture</numerusform>
            <numerusform>%Ln captures</numerusform>
        </translation>
    </message>
    <message>
        <source>Start the listener, give its address to HighLevel or to the emulator, and every webhook is kept and checked here.</source>
        <translation>Démarrez le récepteur, donnez son adresse à HighLevel ou à l&apos;émulateur, et chaque webhook est conservé et vérifié ici.</translation>
    </message>
    <message>
        <source>This address is the listener itself, or no URL.</source>
        <translation>Cette adresse est le récepteur lui-même, ou n&apos;est pas une URL.</translation>
    </message>
    <message>
        <source>Give one of these addresses to HighLevel or to the emulator, or send a made-up message.</source>
        <translation>Donnez une de ces adresses à HighLevel ou à l&apos;émulateur, ou envoyez un message inventé.</translation>
    </message>
    <message>
        <source>The listener is stopped</source>
        <translation>Le récepteur est arrêté</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>n&apos;a pas pu démarrer</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ListenersDialog</name>
    <message>
        <source>Listeners</source>
        <translation>Récepteurs</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Kept with each capture.</source>
        <translation>Conservé avec chaque capture.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Port</translation>
    </message>
    <message>
        <source>0 picks a free one at each start.</source>
        <translation>0 en choisit un libre à chaque démarrage.</translation>
    </message>
    <message>
        <source>Pa&amp;th</source>
        <translation>C&amp;hemin</translation>
    </message>
    <message>
        <source>Such as /acme; what comes elsewhere is kept and answered 404. Empty for every path.</source>
        <translation>Par exemple /acme&#xa0;; ce qui arrive ailleurs est conservé et reçoit 404. Vide pour tout chemin.</translation>
    </message>
    <message>
        <source>Addre&amp;sses</source>
        <translation>Adre&amp;sses</translation>
    </message>
    <message>
        <source>127.0.0.1, ::1 is this machine alone. With others, anyone who reaches them fills your history.</source>
        <translation>127.0.0.1, ::1 est cette machine seule. Avec d&apos;autres, quiconque les atteint remplit votre historique.</translation>
    </message>
    <message>
        <source>http</source>
        <translation>http</translation>
    </message>
    <message>
        <source>https, with a certificate by the emulator&apos;s CA</source>
        <translation>https, avec un certificat de la CA de l&apos;émulateur</translation>
    </message>
    <message>
        <source>https, with your certificate</source>
        <translation>https, avec votre certificat</translation>
    </message>
    <message>
        <source>Pr&amp;otocol</source>
        <translation>Pr&amp;otocole</translation>
    </message>
    <message>
        <source>A tunnel brings its own certificate: http is enough behind it.</source>
        <translation>Un tunnel apporte son propre certificat&#xa0;: http suffit derrière lui.</translation>
    </message>
    <message>
        <source>&amp;Certificate file</source>
        <translation>Fichier de &amp;certificat</translation>
    </message>
    <message>
        <source>PEM.</source>
        <translation>PEM.</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Fichier de c&amp;lé</translation>
    </message>
    <message>
        <source>PEM, without a passphrase.</source>
        <translation>PEM, sans phrase secrète.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>En&amp;registrer</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>à l&apos;écoute sur %1</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>n&apos;a pas pu démarrer</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Stop the listener to change where it listens.</source>
        <translation>Arrêtez le récepteur pour changer où il écoute.</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Récepteur %1</translation>
    </message>
    <message>
        <source>This cannot be saved: %1.</source>
        <translation>Ceci ne peut pas être enregistré&#xa0;: %1.</translation>
    </message>
    <message>
        <source>&amp;Use Port %1</source>
        <translation>&amp;Utiliser le port %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LiveWrite</name>
    <message>
        <source>Write to Live HighLevel?</source>
        <translation>Écrire dans HighLevel en production&#xa0;?</translation>
    </message>
    <message>
        <source>LIVE: &quot;%1&quot; at %2.</source>
        <translation>PRODUCTION&#xa0;: &quot;%1&quot; sur %2.</translation>
    </message>
    <message>
        <source>Real customers and real data are on the other side.</source>
        <translation>De vrais clients et de vraies données sont de l&apos;autre côté.</translation>
    </message>
    <message>
        <source>&amp;Do not ask again for this connection until Linesman ends</source>
        <translation>Ne plus &amp;demander pour cette connexion jusqu&apos;à la fermeture de Linesman</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>É&amp;crire</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LocationsPart</name>
    <message>
        <source>Locations and Installs</source>
        <translation>Sous-comptes et installations</translation>
    </message>
    <message>
        <source>&amp;Add Location…</source>
        <translation>&amp;Ajouter un sous-compte…</translation>
    </message>
    <message>
        <source>&amp;Bulk Install…</source>
        <translation>Installation en &amp;masse…</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Sous-comptes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>SMS provider</source>
        <translation>Fournisseur SMS</translation>
    </message>
    <message>
        <source>Email provider</source>
        <translation>Fournisseur e-mail</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>&amp;Install</source>
        <translation>&amp;Installer</translation>
    </message>
    <message>
        <source>Installs the app in the chosen locations and sends INSTALL to its URL</source>
        <translation>Installe l&apos;application dans les sous-comptes choisis et envoie INSTALL à son URL</translation>
    </message>
    <message>
        <source>&amp;Uninstall</source>
        <translation>&amp;Désinstaller</translation>
    </message>
    <message>
        <source>Revokes the tokens of the chosen locations and sends UNINSTALL</source>
        <translation>Révoque les jetons des sous-comptes choisis et envoie UNINSTALL</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>Copy I&amp;d</source>
        <translation>&amp;Copier l&apos;id</translation>
    </message>
    <message>
        <source>HighLevel&apos;s own</source>
        <translation>Celui de HighLevel</translation>
    </message>
    <message>
        <source>%1 (not active)</source>
        <translation>%1 (inactif)</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>non installé</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou plus</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Désinstaller</translation>
    </message>
    <message numerus="yes">
        <source>Uninstall the app from %n location(s)? Their tokens stop working; UNINSTALL is sent.</source>
        <translation>
            <numerusform>Désinstaller l&apos;application de %n sous-compte&#xa0;? Ses jetons cessent de fonctionner&#xa0;; UNINSTALL est envoyé.</numerusform>
            <numerusform>Désinstaller l&apos;application de %n sous-comptes&#xa0;? Leurs jetons cessent de fonctionner&#xa0;; UNINSTALL est envoyé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Location</source>
        <translation>Ajouter un sous-compte</translation>
    </message>
    <message>
        <source>Edit Location</source>
        <translation>Modifier le sous-compte</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>The app is not installed in it yet: Install does that.</source>
        <translation>L&apos;application n&apos;y est pas encore installée&#xa0;: Installer s&apos;en charge.</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>A&amp;dresse</translation>
    </message>
    <message>
        <source>S&amp;MS provider</source>
        <translation>Fournisseur S&amp;MS</translation>
    </message>
    <message>
        <source>Email &amp;provider</source>
        <translation>&amp;Fournisseur e-mail</translation>
    </message>
    <message>
        <source>A&amp;ctive: else it gets no tokens</source>
        <translation>A&amp;ctif&#xa0;: sinon, il ne reçoit pas de jetons</translation>
    </message>
    <message>
        <source>Allow d&amp;uplicate contacts</source>
        <translation>Autoriser les contacts en do&amp;uble</translation>
    </message>
    <message>
        <source>No app with such a provider is installed in this location.</source>
        <translation>Aucune application avec un tel fournisseur n&apos;est installée dans ce sous-compte.</translation>
    </message>
    <message>
        <source>Bulk Install</source>
        <translation>Installation en masse</translation>
    </message>
    <message>
        <source>New &amp;locations, each with the app</source>
        <translation>&amp;Nouveaux sous-comptes, chacun avec l&apos;application</translation>
    </message>
    <message>
        <source>As when an agency installs the app everywhere: INSTALL is sent once for each.</source>
        <translation>Comme quand une agence installe l&apos;application partout&#xa0;: INSTALL est envoyé une fois pour chacun.</translation>
    </message>
    <message>
        <source>A&amp;pp</source>
        <translation>A&amp;pp</translation>
    </message>
    <message>
        <source>Installed &amp;by</source>
        <translation>&amp;Installé par</translation>
    </message>
    <message>
        <source>INSTALL lacks company and user</source>
        <translation>INSTALL sans société ni utilisateur</translation>
    </message>
    <message>
        <source>As reported of locations that were made after the agency installed the app</source>
        <translation>Comme signalé pour les sous-comptes créés après l&apos;installation de l&apos;application par l&apos;agence</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LoopSketch</name>
    <message>
        <source>Your bridge</source>
        <translation>Votre passerelle</translation>
    </message>
    <message>
        <source>The loop: HighLevel delivers to the bridge, which answers, reports a status and replies.</source>
        <translation>La boucle&#xa0;: HighLevel livre à la passerelle, qui répond, signale un statut et publie une réponse.</translation>
    </message>
    <message>
        <source>deliver</source>
        <translation>livrer</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>répondre</translation>
    </message>
    <message>
        <source>status,
reply</source>
        <translation>statut,
réponse</translation>
    </message>
    <message>
        <source>HighLevel (emulator)</source>
        <translation>HighLevel (émulateur)</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MagicPart</name>
    <message>
        <source>Magic Values</source>
        <translation>Valeurs magiques</translation>
    </message>
    <message>
        <source>Outcome or value</source>
        <translation>Résultat ou valeur</translation>
    </message>
    <message>
        <source>Search magic values</source>
        <translation>Rechercher des valeurs magiques</translation>
    </message>
    <message>
        <source>Magic values</source>
        <translation>Valeurs magiques</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Meets</source>
        <translation>Concerne</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text begins with</source>
        <translation>Le texte commence par</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Rien trouvé.</translation>
    </message>
    <message>
        <source>A contact with such a number or address, or a message with such a text, provokes the outcome. Your own tests need nothing of Linesman for it.</source>
        <translation>Un contact avec un tel numéro ou une telle adresse, ou un message avec un tel texte, provoque ce résultat. Vos propres tests n&apos;ont besoin de rien de Linesman pour cela.</translation>
    </message>
    <message>
        <source>Copy &amp;Phone</source>
        <translation>Copier le télé&amp;phone</translation>
    </message>
    <message>
        <source>Copy &amp;Email</source>
        <translation>Copier l&apos;&amp;e-mail</translation>
    </message>
    <message>
        <source>Copy &amp;Text</source>
        <translation>Copier le &amp;texte</translation>
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
        <translation>%1 aide  ·  %2 pages et actions  ·  %3 raccourcis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>%1 - Linesman</source>
        <translation>%1 - Linesman</translation>
    </message>
    <message>
        <source>Keys

%1 closes this help, as Esc does. %2 shows every key on one sheet.</source>
        <translation>Touches

%1 ferme cette aide, comme Échap. %2 montre toutes les touches sur une fiche.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Aller à %1</translation>
    </message>
    <message>
        <source>Run this place again</source>
        <translation>Relancer cette page</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Retour à l&apos;endroit précédent</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille de texte normale</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Help on this place</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>Help on %1</source>
        <translation>Aide sur %1</translation>
    </message>
    <message>
        <source>Quit Linesman</source>
        <translation>Quitter Linesman</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixExportRow</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progression de l&apos;exportation</translation>
    </message>
    <message>
        <source>Cancel &amp;Export</source>
        <translation>Annuler l&apos;&amp;exportation</translation>
    </message>
    <message>
        <source>Export Installs</source>
        <translation>Exporter les installations</translation>
    </message>
    <message>
        <source>Page to hand on (*.html)</source>
        <translation>Page à transmettre (*.html)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tableau pour tableur (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 locations</source>
        <translation>Écriture de %1&#xa0;: %2 sur %3 sous-comptes</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%n location(s), as known at %2).</source>
        <translation>
            <numerusform>Écrit&#xa0;: %1 (%n sous-compte, état connu à %2).</numerusform>
            <numerusform>Écrit&#xa0;: %1 (%n sous-comptes, état connu à %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written or changed.</source>
        <translation>L&apos;exportation a été annulée&#xa0;; aucun fichier n&apos;a été écrit ni modifié.</translation>
    </message>
    <message>
        <source>The export was not written: %1. A file that was there before is unchanged. Choose another folder, or make room.</source>
        <translation>L&apos;exportation n&apos;a pas été écrite&#xa0;: %1. Un fichier existant est inchangé. Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixFoot</name>
    <message numerus="yes">
        <source>%n location(s) shown. Their providers: %1 broken, %2 to do, %3 unknown, %4 ready, %5 not installed.</source>
        <translation>
            <numerusform>%n sous-compte affiché. Ses fournisseurs&#xa0;: %1 en panne, %2 à faire, %3 inconnus, %4 prêts, %5 non installés.</numerusform>
            <numerusform>%n sous-comptes affichés. Leurs fournisseurs&#xa0;: %1 en panne, %2 à faire, %3 inconnus, %4 prêts, %5 non installés.</numerusform>
        </translation>
    </message>
    <message>
        <source>As known at %1. It could not be brought up to date.</source>
        <translation>État connu à %1. Il n&apos;a pas pu être actualisé.</translation>
    </message>
    <message>
        <source>As known at %1. It is being brought up to date…</source>
        <translation>État connu à %1. Actualisation en cours…</translation>
    </message>
    <message>
        <source>As known at %1.</source>
        <translation>État connu à %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixModel</name>
    <message>
        <source>(name not known)</source>
        <translation>(nom inconnu)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>installé</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inactif</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>en échec</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>suffisant</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Manquants&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1. Of the locations shown: %2</source>
        <translation>%1. Des sous-comptes affichés&#xa0;: %2</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>App</source>
        <translation>App</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Sélectionné</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Dernière livraison</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Dernier statut</translation>
    </message>
    <message>
        <source>Last inbound</source>
        <translation>Dernier entrant</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Installed at</source>
        <translation>Installé le</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <source>Location id</source>
        <translation>Id du sous-compte</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixTable</name>
    <message>
        <source>Installs by location</source>
        <translation>Installations par sous-compte</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Sous-comptes</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Media</name>
    <message>
        <source>Image</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>non chargé</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>chargement…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MessageDialog</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Views of the message</source>
        <translation>Vues du message</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>The message as it came</source>
        <translation>Le message tel qu&apos;il est arrivé</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>aucun statut</translation>
    </message>
    <message>
        <source>Sent %1, %2</source>
        <translation>Envoyé %1, %2</translation>
    </message>
    <message>
        <source>Received %1, %2</source>
        <translation>Reçu %1, %2</translation>
    </message>
    <message>
        <source>From: %1</source>
        <translation>De&#xa0;: %1</translation>
    </message>
    <message>
        <source>To: %1</source>
        <translation>À&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cc: %1</source>
        <translation>Cc&#xa0;: %1</translation>
    </message>
    <message>
        <source>Bcc: %1</source>
        <translation>Cci&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n picture(s) on other servers were not loaded: loading them tells those servers that the e-mail was read.</source>
        <translation>
            <numerusform>%n image sur un autre serveur n&apos;a pas été chargée&#xa0;: la charger indiquerait à ce serveur que l&apos;e-mail a été lu.</numerusform>
            <numerusform>%n images sur d&apos;autres serveurs n&apos;ont pas été chargées&#xa0;: les charger indiquerait à ces serveurs que l&apos;e-mail a été lu.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load Remote Images</source>
        <translation>&amp;Charger les images distantes</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) that could have run or gone elsewhere were left out: scripts, forms, frames, handlers.</source>
        <translation>
            <numerusform>%n partie qui aurait pu s&apos;exécuter ou mener ailleurs a été omise&#xa0;: scripts, formulaires, cadres, gestionnaires.</numerusform>
            <numerusform>%n parties qui auraient pu s&apos;exécuter ou mener ailleurs ont été omises&#xa0;: scripts, formulaires, cadres, gestionnaires.</numerusform>
        </translation>
    </message>
    <message>
        <source>The e-mail is longer than what is shown; its JSON has all of it.</source>
        <translation>L&apos;e-mail est plus long que ce qui est affiché&#xa0;; son JSON contient tout.</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Ouvrir cette adresse dans le navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Incoming call: %1</source>
        <translation>Appel entrant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Outgoing call: %1</source>
        <translation>Appel sortant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Asking for the recording…</source>
        <translation>Demande de l&apos;enregistrement…</translation>
    </message>
    <message>
        <source>HighLevel has no recording of this call. What a Call provider recorded is among the files below.</source>
        <translation>HighLevel n&apos;a pas d&apos;enregistrement de cet appel. Ce qu&apos;un fournisseur Call a enregistré est parmi les fichiers ci-dessous.</translation>
    </message>
    <message>
        <source>There is no transcription of this call.</source>
        <translation>Il n&apos;y a pas de transcription de cet appel.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texte du message</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>Le message n&apos;a pas de texte.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that are not seen or change direction stand here by their numbers; the JSON has them as they came.</source>
        <translation>
            <numerusform>%n caractère invisible ou changeant la direction est affiché ici par son numéro&#xa0;; le JSON le contient tel quel.</numerusform>
            <numerusform>%n caractères invisibles ou changeant la direction sont affichés ici par leurs numéros&#xa0;; le JSON les contient tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Enregistrer %1</translation>
    </message>
    <message>
        <source>Save File</source>
        <translation>Enregistrer le fichier</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n&apos;a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>For&amp;ms</source>
        <translation>For&amp;mulaires</translation>
    </message>
    <message>
        <source>The forms beside the thread: every field of a request.</source>
        <translation>Les formulaires à côté du fil&#xa0;: tous les champs d&apos;une requête.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Actualiser</translation>
    </message>
    <message>
        <source>Send many messages from this file.</source>
        <translation>Envoyer de nombreux messages depuis ce fichier.</translation>
    </message>
    <message>
        <source>Attach this file to the message.</source>
        <translation>Joindre ce fichier au message.</translation>
    </message>
    <message>
        <source>Choose a contact first: a file goes with a message.</source>
        <translation>Choisissez d&apos;abord un contact&#xa0;: un fichier accompagne un message.</translation>
    </message>
    <message>
        <source>The emulator is stopped</source>
        <translation>L&apos;émulateur est arrêté</translation>
    </message>
    <message>
        <source>Its conversations are there again once it runs.</source>
        <translation>Ses conversations réapparaîtront une fois qu&apos;il fonctionnera.</translation>
    </message>
    <message>
        <source>&amp;Start Emulator</source>
        <translation>&amp;Démarrer l&apos;émulateur</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Rien n&apos;est connecté</translation>
    </message>
    <message>
        <source>Connect an app to see its contacts and threads; the emulator takes one click.</source>
        <translation>Connectez une application pour voir ses contacts et ses fils&#xa0;; pour l&apos;émulateur, un clic suffit.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Connecter</translation>
    </message>
    <message>
        <source>This is written to a real account.</source>
        <translation>Ceci est écrit dans un compte réel.</translation>
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
        <translation>Messages

Les conversations d&apos;un sous-compte sont à gauche, telles que la recherche de HighLevel les renvoie&#xa0;: cherchez par nom, téléphone ou e-mail (Ctrl+F), affichez les non lues ou les favorites, filtrez et triez. Les contacts qui n&apos;ont jamais écrit sont en dessous. Espace marque une conversation comme favorite, Suppr la supprime après confirmation, Entrée va à la zone de saisie&#xa0;; la touche de menu offre le reste, y compris si l&apos;ouverture d&apos;une conversation la marque comme lue.

Le fil

Les messages entrants sont à gauche, les sortants à droite, avec leur canal et un statut qui change sous vos yeux. Entrée ouvre un message en entier&#xa0;: un e-mail sans ses scripts et sans rien charger, un long texte jusqu&apos;au bout, un appel avec son enregistrement et sa transcription. Ctrl+C copie les messages choisis. Les fichiers de l&apos;émulateur sont chargés aussitôt&#xa0;; ceux d&apos;autres serveurs seulement quand vous appuyez dessus, car cela indique à ces serveurs qui regarde. Les caractères invisibles ou qui changent la direction du texte sont affichés par numéro, comme ⟨U+202E⟩. La vue téléphone montre le fil comme sur le téléphone du contact.

Les deux bouts dans une zone

En tant que contact publie ce que vous écrivez comme message entrant sur le canal choisi. En tant qu&apos;utilisateur, dans l&apos;émulateur seulement, répond comme le ferait un agent&#xa0;: la Delivery URL du canal reçoit le webhook. Les agents ne se voient pas proposer un canal pour un contact sans numéro (SMS) ou sans adresse (e-mail), sauf s&apos;il est toujours affiché&#xa0;; faites un clic droit sur un onglet pour saisir ce que contient le portail développeur&#xa0;: alias, logo, toujours affiché. Ctrl+Entrée envoie&#xa0;; des fichiers peuvent être déposés ou collés.

Les formulaires

Entrant publie ce qu&apos;un client a écrit sur le canal d&apos;un fournisseur. Statut signale ce qu&apos;est devenu un message que HighLevel a donné à votre passerelle. Appel consigne un appel passé ailleurs, ou y ajoute des enregistrements. Téléversement transforme des fichiers en adresses, à copier ou à joindre au message que vous écrivez. En tant qu&apos;utilisateur, dans l&apos;émulateur seulement, envoie un message comme le ferait un agent&#xa0;: la Delivery URL du fournisseur reçoit le webhook.

Chaque formulaire offre ce que le type de fournisseur permet, explique ce qui est fixe et montre la requête avant son envoi. Un message est relu après publication&#xa0;: un 2xx seul n&apos;est pas une preuve. HighLevel ne peut pas supprimer un message isolé.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MissedDialog</name>
    <message>
        <source>Missed Messages</source>
        <translation>Messages manqués</translation>
    </message>
    <message>
        <source>Compares what HighLevel exports for a location with what the listener captured. Those that are missing can be sent to your endpoint; nothing is sent to HighLevel.</source>
        <translation>Compare ce que HighLevel exporte pour un sous-compte à ce que le récepteur a capturé. Ce qui manque peut être envoyé à votre endpoint&#xa0;; rien n&apos;est envoyé à HighLevel.</translation>
    </message>
    <message>
        <source>Connect an app first: a location&apos;s token is needed.</source>
        <translation>Connectez d&apos;abord une application&#xa0;: il faut le jeton d&apos;un sous-compte.</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Sous-compte</translation>
    </message>
    <message>
        <source>&amp;Hours back</source>
        <translation>&amp;Heures en arrière</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>Missed messages</source>
        <translation>Messages manqués</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpoint</translation>
    </message>
    <message>
        <source>&amp;Send Again</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>The selected ones, or all when none is</source>
        <translation>Les lignes sélectionnées, ou toutes s&apos;il n&apos;y en a pas</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>A&amp;rrêter</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>Interrogation de HighLevel…</translation>
    </message>
    <message>
        <source>%1 messages for this app&apos;s providers, %2 of them were never captured here.</source>
        <translation>%1 messages pour les fournisseurs de cette application, dont %2 jamais capturés ici.</translation>
    </message>
    <message>
        <source>The search stopped at a limit: there may be more.</source>
        <translation>La recherche s&apos;est arrêtée à une limite&#xa0;: il peut y en avoir d&apos;autres.</translation>
    </message>
    <message>
        <source>%1 sent, %2 of them taken.</source>
        <translation>%1 envoyés, dont %2 acceptés.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MissedModel</name>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Identifiant</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
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
        <translation>Ignorer</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::OverviewController</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Start the emulator to work without an account, or connect an app in the place Connect.</source>
        <translation>Démarrez l&apos;émulateur pour travailler sans compte, ou connectez une application dans Connexion.</translation>
    </message>
    <message>
        <source>Start &amp;Emulator</source>
        <translation>Démarrer l&apos;é&amp;mulateur</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>%1 has no token yet. Authorize it in the place Connect.</source>
        <translation>%1 n&apos;a pas encore de jeton. Autorisez-le dans Connexion.</translation>
    </message>
    <message>
        <source>Open &amp;Connect</source>
        <translation>Ouvrir &amp;Connexion</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>PRODUCTION</translation>
    </message>
    <message>
        <source>%1: %2. What is sent reaches real customers.</source>
        <translation>%1&#xa0;: %2. Ce qui est envoyé atteint de vrais clients.</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>en veille</translation>
    </message>
    <message>
        <source>Signs in by itself when the emulator starts.</source>
        <translation>Se connecte de lui-même au démarrage de l&apos;émulateur.</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>connexion</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>connecté</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n location(s).</source>
        <translation>
            <numerusform>%1, %n sous-compte.</numerusform>
            <numerusform>%1, %n sous-comptes.</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>A local HighLevel at %1.</source>
        <translation>Un HighLevel local sur %1.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>A local HighLevel with made-up data: it accepts what HighLevel accepts.</source>
        <translation>Un HighLevel local avec des données inventées&#xa0;: il accepte ce que HighLevel accepte.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>à l&apos;écoute</translation>
    </message>
    <message>
        <source>Keeps and checks every webhook at %1.</source>
        <translation>Conserve et vérifie chaque webhook sur %1.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>Arrê&amp;ter</translation>
    </message>
    <message>
        <source>The local endpoint for webhooks: keeps and checks all that comes.</source>
        <translation>L&apos;endpoint local pour les webhooks&#xa0;: conserve et vérifie tout ce qui arrive.</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>Dé&amp;marrer</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>démarrage</translation>
    </message>
    <message>
        <source>Loading its data.</source>
        <translation>Il lit ses données.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::OverviewPage</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Émulateur</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Does the whole line work?</source>
        <translation>Toute la ligne fonctionne-t-elle&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Run Line Test</source>
        <translation>&amp;Lancer le test de ligne</translation>
    </message>
    <message>
        <source>Tests all five provider kinds (F5)</source>
        <translation>Teste les cinq types de fournisseur (F5)</translation>
    </message>
    <message>
        <source>Last line test</source>
        <translation>Dernier test de ligne</translation>
    </message>
    <message>
        <source>Latest traffic</source>
        <translation>Dernier trafic</translation>
    </message>
    <message>
        <source>Open &amp;History</source>
        <translation>Ouvrir l&apos;&amp;historique</translation>
    </message>
    <message>
        <source>Nothing has been exchanged yet. The first line test fills this list.</source>
        <translation>Rien n&apos;a encore été échangé. Le premier test de ligne remplit cette liste.</translation>
    </message>
    <message>
        <source>A message goes from HighLevel to the bridge, the status comes back, the customer replies, and the thread holds both.</source>
        <translation>Un message va de HighLevel à la passerelle, le statut revient, le client répond, et le fil contient les deux.</translation>
    </message>
    <message>
        <source>Runs against the built-in emulator and bridge: nothing has to be set up.</source>
        <translation>S&apos;exécute avec l&apos;émulateur et la passerelle intégrés&#xa0;: rien n&apos;est à configurer.</translation>
    </message>
    <message>
        <source>Tests your own bridge at %1.</source>
        <translation>Teste votre propre passerelle sur %1.</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>non exécuté</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>jamais exécuté</translation>
    </message>
    <message>
        <source>Everything at a glance: the connection that all places work with, whether the emulator and the listener run, what went over the wire last, and what the last line test found.

Run line test

The button starts the embedded emulator if it does not run, plays all five kinds of conversation provider through the built-in reference bridge, and shows each hop with its time. To test your own bridge, give its address in the place Line Test.

Latest traffic

The newest fifty exchanges of history. Enter opens one.</source>
        <translation>Tout d&apos;un coup d&apos;œil&#xa0;: la connexion qu&apos;utilisent toutes les pages, si l&apos;émulateur et le récepteur fonctionnent, ce qui a transité en dernier sur le réseau et ce que le dernier test de ligne a trouvé.

Lancer le test de ligne

Le bouton démarre l&apos;émulateur intégré s&apos;il ne fonctionne pas, fait passer les cinq types de fournisseur de conversation par la passerelle de référence intégrée et montre chaque étape avec sa durée. Pour tester votre propre passerelle, donnez son adresse dans Test de ligne.

Dernier trafic

Les cinquante échanges les plus récents de l&apos;historique. Entrée en ouvre un.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::OwnerDialog</name>
    <message>
        <source>Who Owns a Message</source>
        <translation>À qui est un message</translation>
    </message>
    <message>
        <source>&amp;Message id</source>
        <translation>Identifiant du &amp;message</translation>
    </message>
    <message>
        <source>The messageId of the webhook or of the answer to a post.</source>
        <translation>Le messageId du webhook ou de la réponse à un envoi.</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Sous-compte</translation>
    </message>
    <message>
        <source>Find in &amp;History</source>
        <translation>Chercher dans l&apos;&amp;historique</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Ask HighLevel</source>
        <translation>&amp;Interroger HighLevel</translation>
    </message>
    <message>
        <source>Connect an app first: a location&apos;s token is needed.</source>
        <translation>Connectez d&apos;abord une application&#xa0;: il faut le jeton d&apos;un sous-compte.</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>Interrogation de HighLevel…</translation>
    </message>
    <message>
        <source>Its status is &quot;%1&quot;.</source>
        <translation>Son statut est &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Page</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Détails</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PartList</name>
    <message>
        <source>Parts of the emulator</source>
        <translation>Parties de l&apos;émulateur</translation>
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
        <translation>Bloqués en attente</translation>
    </message>
    <message>
        <source>HighLevel has no “sent” status: what a bridge never reports on stays pending forever.</source>
        <translation>HighLevel n&apos;a pas de statut «&#xa0;sent&#xa0;»&#xa0;: ce qu&apos;une passerelle ne signale jamais reste en attente pour toujours.</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Plus ancien que</translation>
    </message>
    <message>
        <source>All of 14 days</source>
        <translation>Tout sur 14 jours</translation>
    </message>
    <message>
        <source>Older than 1 minute</source>
        <translation>Plus de 1 minute</translation>
    </message>
    <message>
        <source>Older than 10 minutes</source>
        <translation>Plus de 10 minutes</translation>
    </message>
    <message>
        <source>Older than 1 hour</source>
        <translation>Plus de 1 heure</translation>
    </message>
    <message>
        <source>Older than 1 day</source>
        <translation>Plus de 1 jour</translation>
    </message>
    <message>
        <source>Pending messages</source>
        <translation>Messages en attente</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Nouveau statut</translation>
    </message>
    <message>
        <source>Report as delivered</source>
        <translation>Signaler comme livré</translation>
    </message>
    <message>
        <source>Report as read</source>
        <translation>Signaler comme lu</translation>
    </message>
    <message>
        <source>Report as failed</source>
        <translation>Signaler en échec</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Update Chosen</source>
        <translation>&amp;Mettre à jour la sélection</translation>
    </message>
    <message>
        <source>The location has more messages than were looked at; there may be more pending ones.</source>
        <translation>Le sous-compte a plus de messages que ceux examinés&#xa0;; il peut y en avoir d&apos;autres en attente.</translation>
    </message>
    <message>
        <source>No message is pending.</source>
        <translation>Aucun message n&apos;est en attente.</translation>
    </message>
    <message>
        <source>None of the chosen messages can be updated: no provider of this app owns them.</source>
        <translation>Aucun des messages choisis ne peut être mis à jour&#xa0;: aucun fournisseur de cette application n&apos;en est propriétaire.</translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n message(s).</source>
        <translation>
            <numerusform>Définir le statut de %n message.</numerusform>
            <numerusform>Définir le statut de %n messages.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>No report came from the provider.</source>
        <translation>Aucun rapport n&apos;est venu du fournisseur.</translation>
    </message>
    <message>
        <source>%1 of %2 messages were updated; the table says why the others were not.</source>
        <translation>%1 messages sur %2 ont été mis à jour&#xa0;; le tableau dit pourquoi les autres ne l&apos;ont pas été.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were updated.</source>
        <translation>
            <numerusform>%n message a été mis à jour.</numerusform>
            <numerusform>%n messages ont été mis à jour.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PendingModel</name>
    <message>
        <source>This app</source>
        <translation>Cette app</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Autre fournisseur</translation>
    </message>
    <message>
        <source>HighLevel itself</source>
        <translation>HighLevel lui-même</translation>
    </message>
    <message>
        <source>Cannot be updated</source>
        <translation>Ne peut être mis à jour</translation>
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
            <numerusform>%n jour</numerusform>
            <numerusform>%n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Âge</translation>
    </message>
    <message>
        <source>Channel</source>
        <translation>Canal</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Owner</source>
        <translation>Propriétaire</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PeopleFilters</name>
    <message>
        <source>Which conversations</source>
        <translation>Quelles conversations</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lues</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lues</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favorites</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récentes</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtrer</translation>
    </message>
    <message>
        <source>Last Message</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
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
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Email channel</source>
        <translation>Canal e-mail</translation>
    </message>
    <message>
        <source>Call of a provider</source>
        <translation>Appel d&apos;un fournisseur</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direction</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Entrant</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Sortant</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>Par une personne</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automatiquement</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Dernier message</translation>
    </message>
    <message>
        <source>Last message of a person</source>
        <translation>Dernier message d&apos;une personne</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>En retard</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Échéance</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordre</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Plus récents d&apos;abord</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Plus anciens d&apos;abord</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>&amp;Effacer les filtres</translation>
    </message>
    <message>
        <source>&amp;Filter (%1)</source>
        <translation>&amp;Filtrer (%1)</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PeopleModel</name>
    <message>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread message(s)</source>
        <translation>
            <numerusform>%1, %n message non lu</numerusform>
            <numerusform>%1, %n messages non lus</numerusform>
        </translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Appel entrant</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Appel sortant</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PeoplePane</name>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>No conversation is like this. Take a filter away, or search for something else.</source>
        <translation>Aucune conversation ne correspond. Retirez un filtre, ou cherchez autre chose.</translation>
    </message>
    <message>
        <source>Name, phone, e-mail</source>
        <translation>Nom, téléphone, e-mail</translation>
    </message>
    <message>
        <source>Search conversations and contacts</source>
        <translation>Rechercher conversations et contacts</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Afficher les conversations</translation>
    </message>
    <message>
        <source>Show conversations; the forms make room</source>
        <translation>Afficher les conversations&#xa0;; les formulaires font place</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nouveau</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Nouveau contact</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversation</numerusform>
            <numerusform>%n conversations</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the conversation with %1 and all its messages from the live account “%2”?</source>
        <translation>Supprimer la conversation avec %1 et tous ses messages du compte de production «&#xa0;%2&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>Delete the conversation with %1 and all its messages?</source>
        <translation>Supprimer la conversation avec %1 et tous ses messages&#xa0;?</translation>
    </message>
    <message>
        <source>Delete Conversation</source>
        <translation>Supprimer la conversation</translation>
    </message>
    <message>
        <source>HighLevel cannot bring it back. The contact stays.</source>
        <translation>HighLevel ne peut pas la restaurer. Le contact reste.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>The conversation with %1 was deleted.</source>
        <translation>La conversation avec %1 a été supprimée.</translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>Marquer comme &amp;lue</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>Marquer comme &amp;non lue</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>Retirer des &amp;favoris</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Mettre en &amp;favori</translation>
    </message>
    <message>
        <source>&amp;Edit Contact…</source>
        <translation>&amp;Modifier le contact…</translation>
    </message>
    <message>
        <source>Copy &amp;Contact Id</source>
        <translation>Copier l&apos;id du &amp;contact</translation>
    </message>
    <message>
        <source>Copy C&amp;onversation Id</source>
        <translation>Copier l&apos;id de la c&amp;onversation</translation>
    </message>
    <message>
        <source>When &amp;Opened</source>
        <translation>À l&apos;&amp;ouverture</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lue</translation>
    </message>
    <message>
        <source>Mark as read in the emulator only</source>
        <translation>Marquer comme lue dans l&apos;émulateur seulement</translation>
    </message>
    <message>
        <source>Leave it unread</source>
        <translation>Laisser non lue</translation>
    </message>
    <message>
        <source>&amp;Delete Conversation…</source>
        <translation>&amp;Supprimer la conversation…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PlaceCommands</name>
    <message>
        <source>New live connection</source>
        <translation>Nouvelle connexion de production</translation>
    </message>
    <message>
        <source>Connect to the emulator</source>
        <translation>Se connecter à l&apos;émulateur</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Supprimer cette connexion…</translation>
    </message>
    <message>
        <source>Paste an install link</source>
        <translation>Coller un lien d&apos;installation</translation>
    </message>
    <message>
        <source>Client id of the app</source>
        <translation>Identifiant client de l&apos;application</translation>
    </message>
    <message>
        <source>Client secret of the app</source>
        <translation>Secret client de l&apos;application</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirection</translation>
    </message>
    <message>
        <source>Authorize in the browser</source>
        <translation>Autoriser dans le navigateur</translation>
    </message>
    <message>
        <source>Refresh the token now</source>
        <translation>Renouveler le jeton maintenant</translation>
    </message>
    <message>
        <source>Tokens of this connection</source>
        <translation>Jetons de cette connexion</translation>
    </message>
    <message>
        <source>Copy the scopes</source>
        <translation>Copier les scopes</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Ajouter un fournisseur…</translation>
    </message>
    <message>
        <source>Import providers…</source>
        <translation>Importer des fournisseurs…</translation>
    </message>
    <message>
        <source>Export providers…</source>
        <translation>Exporter les fournisseurs…</translation>
    </message>
    <message>
        <source>Check all installs</source>
        <translation>Vérifier toutes les installations</translation>
    </message>
    <message>
        <source>Rehearse an install</source>
        <translation>Répéter une installation</translation>
    </message>
    <message>
        <source>Search the facts about HighLevel</source>
        <translation>Rechercher dans les faits sur HighLevel</translation>
    </message>
    <message>
        <source>Look through history for what came otherwise</source>
        <translation>Chercher dans l&apos;historique ce qui est arrivé autrement</translation>
    </message>
    <message>
        <source>Export what came otherwise…</source>
        <translation>Exporter ce qui est arrivé autrement…</translation>
    </message>
    <message>
        <source>Post an inbound message</source>
        <translation>Publier un message entrant</translation>
    </message>
    <message>
        <source>Report a status</source>
        <translation>Signaler un statut</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Consigner un appel</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Téléverser des fichiers</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Nouveau contact…</translation>
    </message>
    <message>
        <source>Send many from CSV…</source>
        <translation>Envoi groupé depuis un CSV…</translation>
    </message>
    <message>
        <source>Phone view</source>
        <translation>Vue téléphone</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Écrire un message</translation>
    </message>
    <message>
        <source>Send a delivery</source>
        <translation>Envoyer une livraison</translation>
    </message>
    <message>
        <source>Copy the simulator&apos;s public key</source>
        <translation>Copier la clé publique du simulateur</translation>
    </message>
    <message>
        <source>Send the listener a test</source>
        <translation>Envoyer un test au récepteur</translation>
    </message>
    <message>
        <source>Keys of the listener…</source>
        <translation>Clés du récepteur…</translation>
    </message>
    <message>
        <source>Listeners…</source>
        <translation>Récepteurs…</translation>
    </message>
    <message>
        <source>Hold the listener&apos;s requests</source>
        <translation>Retenir les requêtes du récepteur</translation>
    </message>
    <message>
        <source>Start or stop the tunnel</source>
        <translation>Démarrer ou arrêter le tunnel</translation>
    </message>
    <message>
        <source>Test my own bridge…</source>
        <translation>Tester ma passerelle…</translation>
    </message>
    <message>
        <source>Save the line test&apos;s report…</source>
        <translation>Enregistrer le rapport du test de ligne…</translation>
    </message>
    <message>
        <source>Examine what goes wrong</source>
        <translation>Examiner ce qui ne va pas</translation>
    </message>
    <message>
        <source>Explain a message of HighLevel…</source>
        <translation>Expliquer un message de HighLevel…</translation>
    </message>
    <message>
        <source>Reset the emulator…</source>
        <translation>Réinitialiser l&apos;émulateur…</translation>
    </message>
    <message>
        <source>Copy the emulator&apos;s environment for a bridge</source>
        <translation>Copier l&apos;environnement de l&apos;émulateur pour une passerelle</translation>
    </message>
    <message>
        <source>Emulator: add a location…</source>
        <translation>Émulateur&#xa0;: ajouter un sous-compte…</translation>
    </message>
    <message>
        <source>Emulator: add a contact…</source>
        <translation>Émulateur&#xa0;: ajouter un contact…</translation>
    </message>
    <message>
        <source>Emulator: providers and their Delivery URLs</source>
        <translation>Émulateur&#xa0;: fournisseurs et leurs Delivery URL</translation>
    </message>
    <message>
        <source>Emulator: expire all tokens</source>
        <translation>Émulateur&#xa0;: faire expirer tous les jetons</translation>
    </message>
    <message>
        <source>Emulator: send as a user</source>
        <translation>Émulateur&#xa0;: envoyer en tant qu&apos;utilisateur</translation>
    </message>
    <message>
        <source>Emulator: advance the clock</source>
        <translation>Émulateur&#xa0;: avancer l&apos;horloge</translation>
    </message>
    <message>
        <source>Emulator: run the clock to the next retry</source>
        <translation>Émulateur&#xa0;: avancer l&apos;horloge à la prochaine reprise</translation>
    </message>
    <message>
        <source>Emulator: profile and switches</source>
        <translation>Émulateur&#xa0;: profil et options</translation>
    </message>
    <message>
        <source>Emulator: magic values</source>
        <translation>Émulateur&#xa0;: valeurs magiques</translation>
    </message>
    <message>
        <source>Emulator: add a fault</source>
        <translation>Émulateur&#xa0;: ajouter une panne</translation>
    </message>
    <message>
        <source>Emulator: save a snapshot</source>
        <translation>Émulateur&#xa0;: enregistrer un instantané</translation>
    </message>
    <message>
        <source>Emulator: requests it answered</source>
        <translation>Émulateur&#xa0;: requêtes traitées</translation>
    </message>
    <message>
        <source>Setting: theme</source>
        <translation>Réglage&#xa0;: thème</translation>
    </message>
    <message>
        <source>Setting: text size</source>
        <translation>Réglage&#xa0;: taille du texte</translation>
    </message>
    <message>
        <source>Setting: motion</source>
        <translation>Réglage&#xa0;: animations</translation>
    </message>
    <message>
        <source>Setting: language</source>
        <translation>Réglage&#xa0;: langue</translation>
    </message>
    <message>
        <source>Setting: tray icon</source>
        <translation>Réglage&#xa0;: icône de notification</translation>
    </message>
    <message>
        <source>Setting: desktop notifications</source>
        <translation>Réglage&#xa0;: notifications du bureau</translation>
    </message>
    <message>
        <source>Setting: what happens to the emulator&apos;s data</source>
        <translation>Réglage&#xa0;: sort des données de l&apos;émulateur</translation>
    </message>
    <message>
        <source>Setting: listener port</source>
        <translation>Réglage&#xa0;: port du récepteur</translation>
    </message>
    <message>
        <source>Setting: where the listener listens</source>
        <translation>Réglage&#xa0;: où le récepteur écoute</translation>
    </message>
    <message>
        <source>Setting: emulator port</source>
        <translation>Réglage&#xa0;: port de l&apos;émulateur</translation>
    </message>
    <message>
        <source>Setting: longest time of a hop</source>
        <translation>Réglage&#xa0;: durée max. d&apos;une étape</translation>
    </message>
    <message>
        <source>Setting: largest body</source>
        <translation>Réglage&#xa0;: plus grand corps</translation>
    </message>
    <message>
        <source>Setting: delete old exchanges</source>
        <translation>Réglage&#xa0;: supprimer les anciens échanges</translation>
    </message>
    <message>
        <source>Check the key store</source>
        <translation>Vérifier le trousseau</translation>
    </message>
    <message>
        <source>Open the data directory</source>
        <translation>Ouvrir le dossier de données</translation>
    </message>
    <message>
        <source>Use connection %1</source>
        <translation>Utiliser la connexion %1</translation>
    </message>
    <message>
        <source>live</source>
        <translation>production</translation>
    </message>
    <message>
        <source>emulator</source>
        <translation>émulateur</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>Open exchange %1</source>
        <translation>Ouvrir l&apos;échange %1</translation>
    </message>
    <message>
        <source>One more request in the simulator</source>
        <translation>Une requête de plus dans le simulateur</translation>
    </message>
    <message>
        <source>Messages that never arrived…</source>
        <translation>Messages jamais arrivés…</translation>
    </message>
    <message>
        <source>Who owns a message…</source>
        <translation>À qui est un message…</translation>
    </message>
    <message>
        <source>Report for an agency&apos;s staff…</source>
        <translation>Rapport pour le personnel d&apos;une agence…</translation>
    </message>
    <message>
        <source>location</source>
        <translation>sous-compte</translation>
    </message>
    <message>
        <source>history file</source>
        <translation>fichier d&apos;historique</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Messages of %1</source>
        <translation>Messages de %1</translation>
    </message>
    <message>
        <source>Thread of the contact %1</source>
        <translation>Fil du contact %1</translation>
    </message>
    <message>
        <source>Exchanges with the id %1</source>
        <translation>Échanges avec l&apos;identifiant %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Places</name>
    <message>
        <source>Overview</source>
        <translation>Aperçu</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulateur</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>Line Test</source>
        <translation>Test de ligne</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Émulateur</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
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
        <translation>&amp;Lire</translation>
    </message>
    <message>
        <source>Position in the sound</source>
        <translation>Position dans le son</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>&amp;Save Recording…</source>
        <translation>&amp;Enregistrer l&apos;audio…</translation>
    </message>
    <message>
        <source>Save &amp;Transcription…</source>
        <translation>Enregistrer la &amp;transcription…</translation>
    </message>
    <message>
        <source>Confidence %1 %</source>
        <translation>Confiance %1 %</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pause</translation>
    </message>
    <message>
        <source>Save Recording</source>
        <translation>Enregistrer l&apos;audio</translation>
    </message>
    <message>
        <source>Save Transcription</source>
        <translation>Enregistrer la transcription</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n&apos;a pas pu être écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PortalPanel</name>
    <message>
        <source>Do you have an app already? Then its Install Link fills in the rest.</source>
        <translation>Vous avez déjà une application&#xa0;? Son Install Link remplit alors le reste.</translation>
    </message>
    <message>
        <source>Enter &amp;Install Link</source>
        <translation>Saisir l&apos;&amp;Install Link</translation>
    </message>
    <message>
        <source>Create the app in the developer portal</source>
        <translation>Créer l&apos;application dans le portail développeur</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Pas encore choisi</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agence</translation>
    </message>
    <message>
        <source>Target &amp;user, as chosen there</source>
        <translation>P&amp;ublic cible, tel que choisi là-bas</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privée</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Publique</translation>
    </message>
    <message>
        <source>App t&amp;ype, as chosen there</source>
        <translation>T&amp;ype d&apos;application, tel que choisi là-bas</translation>
    </message>
    <message>
        <source>Then its Auth section</source>
        <translation>Puis sa section Auth</translation>
    </message>
    <message>
        <source>An Agency app cannot pick: %1.</source>
        <translation>Une application Agency ne peut pas choisir&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PresetMenu</name>
    <message>
        <source>&amp;Fill In</source>
        <translation>&amp;Remplir</translation>
    </message>
    <message>
        <source>Presets, made-up people and texts, somebody of the emulator, webhooks of the app</source>
        <translation>Préréglages, personnes et textes inventés, quelqu&apos;un de l&apos;émulateur, webhooks de l&apos;application</translation>
    </message>
    <message>
        <source>&amp;Made-Up Person and Text</source>
        <translation>Personne et texte &amp;inventés</translation>
    </message>
    <message>
        <source>&amp;Remove a Preset</source>
        <translation>&amp;Supprimer un préréglage</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>&amp;Enregistrer comme préréglage…</translation>
    </message>
    <message>
        <source>&amp;Contact of the Emulator</source>
        <translation>&amp;Contact de l&apos;émulateur</translation>
    </message>
    <message>
        <source>&amp;Webhook of the App</source>
        <translation>&amp;Webhook de l&apos;application</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Name (one of the same name is replaced). &quot;Collection/Name&quot; puts it into a collection:</source>
        <translation>Nom (un préréglage du même nom est remplacé). &quot;Collection/Nom&quot; le met dans une collection&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProviderDialog</name>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Provider &amp;id</source>
        <translation>&amp;Id du fournisseur</translation>
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
        <translation>Le nom dans l&apos;onglet de la conversation, s&apos;il est défini.</translation>
    </message>
    <message>
        <source>Always &amp;show this Conversation Provider</source>
        <translation>Toujours &amp;afficher ce fournisseur de conversation</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>Web address or file, for the phone and thread views.</source>
        <translation>Adresse web ou fichier, pour les vues téléphone et fil.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProviderModel</name>
    <message>
        <source>none known</source>
        <translation>aucun connu</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Provider id</source>
        <translation>Id du fournisseur</translation>
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
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>&amp;Providers</source>
        <translation>&amp;Fournisseurs</translation>
    </message>
    <message>
        <source>&amp;Installs</source>
        <translation>&amp;Installations</translation>
    </message>
    <message>
        <source>Rehearsa&amp;l</source>
        <translation>&amp;Répétition</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>Fai&amp;ts</translation>
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
        <translation>Un fournisseur de conversation est un module d&apos;une application de la marketplace. Il en existe cinq types, et les règles diffèrent&#xa0;: quel type porte un message entrant, s&apos;il nomme le fournisseur, qui l&apos;active et où.

Fournisseurs

Aucune API publique ne liste les fournisseurs d&apos;une application. L&apos;émulateur indique les siens&#xa0;; pour une application en production, copiez-les depuis le portail développeur, ou importez un fichier JSON&#xa0;: {&quot;providers&quot;: [{id, kind, name, deliveryUrl, alias, alwaysShow, logo}]}.

Installations

Tout vérifier liste les sous-comptes de la société, obtient un jeton pour chacun de ceux qui ont l&apos;application, et demande quel fournisseur est sélectionné. Chaque cellule a alors un verdict&#xa0;; choisissez-en une pour voir pourquoi, et que faire. Seul le jeton d&apos;une société le permet. Ce qui n&apos;est pas connu reste inconnu, et le trafic est ce qui est passé par Linesman.

Quand le fournisseur sélectionné a changé depuis le dernier examen, une alarme reste jusqu&apos;à ce que vous appuyiez sur Vu.

Répétition

Joue l&apos;installation en masse d&apos;une agence dans un émulateur propre&#xa0;: un sous-compte ou plusieurs, des événements avant ou après l&apos;échange de jetons, des sous-comptes qui arrivent plus tard, une désinstallation. À la fin, chaque sous-compte doit avoir un jeton, et aucun après sa désinstallation. Une mauvaise habitude montre à quoi cela ressemble quand tout va mal&#xa0;; ou vérifiez votre propre endpoint&#xa0;: il doit connaître un émulateur en marche.

Faits

Tout ce sur quoi Linesman s&apos;appuie, chaque élément avec sa source et la date de sa dernière vérification. Ce qui est capturé et ce que l&apos;API de production répond y est confronté&#xa0;; ce qui arrive autrement est signalé une fois et listé ici, avec l&apos;échange qui le montre.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProvidersPart</name>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>&amp;Add Provider…</source>
        <translation>&amp;Ajouter un fournisseur…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
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
        <translation>Fournisseur choisi</translation>
    </message>
    <message>
        <source>Chosen Provider</source>
        <translation>Fournisseur choisi</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Delivery UR&amp;L</source>
        <translation>Delivery UR&amp;L</translation>
    </message>
    <message>
        <source>Empty: messages are made, nothing is sent.</source>
        <translation>Vide&#xa0;: des messages sont créés, rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Use for All &amp;Kinds</source>
        <translation>Utiliser pour tous les t&amp;ypes</translation>
    </message>
    <message>
        <source>&amp;Selected in</source>
        <translation>&amp;Sélectionné dans</translation>
    </message>
    <message>
        <source>&amp;Delete Provider…</source>
        <translation>Su&amp;pprimer le fournisseur…</translation>
    </message>
    <message>
        <source>Delete Provider</source>
        <translation>Supprimer le fournisseur</translation>
    </message>
    <message>
        <source>Delete the provider %1?</source>
        <translation>Supprimer le fournisseur %1&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Deliveries of All Providers</source>
        <translation>Livraisons de tous les fournisseurs</translation>
    </message>
    <message>
        <source>As the profile says</source>
        <translation>Selon le profil</translation>
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
        <translation>Les deux en-têtes</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>P2: anything but 2xx, twelve times</source>
        <translation>P2&#xa0;: tout sauf 2xx, douze fois</translation>
    </message>
    <message>
        <source>P1, as in 2025: only 429, six times</source>
        <translation>P1, comme en 2025&#xa0;: 429 seulement, six fois</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Si&amp;gning</source>
        <translation>Si&amp;gnature</translation>
    </message>
    <message>
        <source>The profile&apos;s are switches C2, C3 and C20. HighLevel never sends x-wh-signature to a Delivery URL.</source>
        <translation>Celles du profil sont les options C2, C3 et C20. HighLevel n&apos;envoie jamais x-wh-signature à une Delivery URL.</translation>
    </message>
    <message>
        <source>&amp;Retries of failed deliveries</source>
        <translation>&amp;Reprises des livraisons échouées</translation>
    </message>
    <message>
        <source>P2 is official since 2026, its pauses are ours: this is switch C4.</source>
        <translation>P2 est officiel depuis 2026, ses pauses sont les nôtres&#xa0;: c&apos;est l&apos;option C4.</translation>
    </message>
    <message>
        <source>%1 (app %2)</source>
        <translation>%1 (app %2)</translation>
    </message>
    <message>
        <source>In the others HighLevel&apos;s own channel is used.</source>
        <translation>Dans les autres, le canal propre de HighLevel est utilisé.</translation>
    </message>
    <message>
        <source>An extra channel is there in each location with the app: it cannot be selected or deselected.</source>
        <translation>Un canal supplémentaire est présent dans chaque sous-compte qui a l&apos;application&#xa0;: il ne peut être ni sélectionné ni désélectionné.</translation>
    </message>
    <message>
        <source>A provider needs a name.</source>
        <translation>Un fournisseur a besoin d&apos;un nom.</translation>
    </message>
    <message>
        <source>Add Provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Ajouter</translation>
    </message>
    <message>
        <source>SMS default</source>
        <translation>SMS par défaut</translation>
    </message>
    <message>
        <source>SMS channel</source>
        <translation>Canal SMS</translation>
    </message>
    <message>
        <source>Email default</source>
        <translation>E-mail par défaut</translation>
    </message>
    <message>
        <source>Email channel</source>
        <translation>Canal e-mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Type</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Peut rester vide.</translation>
    </message>
    <message>
        <source>A&amp;pp</source>
        <translation>A&amp;pp</translation>
    </message>
    <message>
        <source>The first one is the app under test.</source>
        <translation>Le premier est l&apos;application testée.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProvidersTab</name>
    <message>
        <source>&amp;Rules of Each Kind</source>
        <translation>&amp;Règles de chaque type</translation>
    </message>
    <message>
        <source>What works with which kind</source>
        <translation>Ce qui marche avec quel type</translation>
    </message>
    <message>
        <source>&amp;What Works Where</source>
        <translation>&amp;Ce qui marche et où</translation>
    </message>
    <message>
        <source>Providers of this connection</source>
        <translation>Fournisseurs de cette connexion</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Modifier…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>From a JSON file: {&quot;providers&quot;: [{id, kind, name, deliveryUrl, alias, alwaysShow, logo}]}</source>
        <translation>Depuis un fichier JSON&#xa0;: {&quot;providers&quot;: [{id, kind, name, deliveryUrl, alias, alwaysShow, logo}]}</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xporter…</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Fournisseurs</translation>
    </message>
    <message>
        <source>Add Provider</source>
        <translation>Ajouter un fournisseur</translation>
    </message>
    <message>
        <source>Edit Provider</source>
        <translation>Modifier le fournisseur</translation>
    </message>
    <message>
        <source>Remove Provider</source>
        <translation>Retirer le fournisseur</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this list?</source>
        <translation>Retirer &quot;%1&quot; de cette liste&#xa0;?</translation>
    </message>
    <message>
        <source>In HighLevel nothing changes.</source>
        <translation>Rien ne change dans HighLevel.</translation>
    </message>
    <message>
        <source>Connect an app first, in the place Connect.</source>
        <translation>Connectez d&apos;abord une application, dans Connexion.</translation>
    </message>
    <message>
        <source>None entered yet. Copy each provider&apos;s id from the developer portal, or import a file: no public API lists them.</source>
        <translation>Aucun n&apos;a encore été saisi. Copiez l&apos;identifiant de chaque fournisseur depuis le portail développeur, ou importez un fichier&#xa0;: aucune API publique ne les liste.</translation>
    </message>
    <message>
        <source>The emulator tells its providers when it starts.</source>
        <translation>L&apos;émulateur indique ses fournisseurs au démarrage.</translation>
    </message>
    <message>
        <source>The emulator tells its own providers.</source>
        <translation>L&apos;émulateur indique ses propres fournisseurs.</translation>
    </message>
    <message>
        <source>Import Providers</source>
        <translation>Importer des fournisseurs</translation>
    </message>
    <message>
        <source>Export Providers</source>
        <translation>Exporter les fournisseurs</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Fichiers JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 ne peut pas être lu&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Rien n&apos;a été importé.</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) imported.</source>
        <translation>
            <numerusform>%n fournisseur importé.</numerusform>
            <numerusform>%n fournisseurs importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Le fichier n&apos;a pas pu être écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Open Connect</source>
        <translation>&amp;Ouvrir Connexion</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Pages</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ReadinessDialog</name>
    <message>
        <source>Readiness</source>
        <translation>Préparation</translation>
    </message>
    <message>
        <source>Line test, signature lab and drills in one run: may your endpoint go live? This takes some minutes; the emulator&apos;s clock moves on by days.</source>
        <translation>Test de ligne, labo de signatures et exercices en une seule exécution&#xa0;: votre endpoint peut-il passer en production&#xa0;? Cela prend quelques minutes&#xa0;; l&apos;horloge de l&apos;émulateur avance de plusieurs jours.</translation>
    </message>
    <message>
        <source>How far this part is</source>
        <translation>Avancement de cette partie</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>À faire&#xa0;: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Source&#xa0;: %1</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <source>JUnit (*.xml)</source>
        <translation>JUnit (*.xml)</translation>
    </message>
    <message>
        <source>JSON, to compare with later (*.json)</source>
        <translation>JSON, à comparer plus tard (*.json)</translation>
    </message>
    <message>
        <source>Badge (*.svg)</source>
        <translation>Badge (*.svg)</translation>
    </message>
    <message>
        <source>The name of a report ends in .html, .xml, .json or .svg.</source>
        <translation>Le nom d&apos;un rapport finit par .html, .xml, .json ou .svg.</translation>
    </message>
    <message>
        <source>The drills move the clock of the running emulator on by days.</source>
        <translation>Les exercices avancent de plusieurs jours l&apos;horloge de l&apos;émulateur en marche.</translation>
    </message>
    <message>
        <source>Move the &amp;Clock</source>
        <translation>Avancer l&apos;&amp;horloge</translation>
    </message>
    <message>
        <source>&amp;Leave Out the Drills</source>
        <translation>&amp;Omettre les exercices</translation>
    </message>
    <message>
        <source>The clock cannot be set back; all else is put back as it was.</source>
        <translation>L&apos;horloge ne peut pas être reculée&#xa0;; tout le reste est rétabli.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ReadinessModel</name>
    <message>
        <source>Result</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>Constat</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RecentTraffic</name>
    <message>
        <source>Received</source>
        <translation>Reçu</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Envoyé</translation>
    </message>
    <message>
        <source>API call</source>
        <translation>Appel d&apos;API</translation>
    </message>
    <message>
        <source>To emulator</source>
        <translation>Vers l&apos;émulateur</translation>
    </message>
    <message>
        <source>From emulator</source>
        <translation>De l&apos;émulateur</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>Sens</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RedirectForm</name>
    <message>
        <source>&amp;Redirect URL</source>
        <translation>U&amp;RL de redirection</translation>
    </message>
    <message>
        <source>Exactly as it is registered in the app.</source>
        <translation>Exactement comme elle est enregistrée dans l&apos;application.</translation>
    </message>
    <message>
        <source>&amp;Port that your tunnel forwards to</source>
        <translation>&amp;Port vers lequel votre tunnel transmet</translation>
    </message>
    <message>
        <source>The emulator gives this.</source>
        <translation>L&apos;émulateur le fournit.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RefreshWatch</name>
    <message>
        <source>Watch a Client Refresh</source>
        <translation>Observer un renouvellement client</translation>
    </message>
    <message>
        <source>Does your own program refresh an expired token once, and only once? Let the token run out here, then have your program call the emulator, best several times at once.</source>
        <translation>Votre propre programme renouvelle-t-il un jeton expiré une fois, et une seule&#xa0;? Laissez expirer le jeton ici, puis faites appeler l&apos;émulateur par votre programme, de préférence plusieurs fois à la fois.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>&amp;Juger</translation>
    </message>
    <message>
        <source>&amp;Expire Token and Watch</source>
        <translation>Faire &amp;expirer le jeton et observer</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>non commencé</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>observation</translation>
    </message>
    <message>
        <source>%1 calls seen, %2 answered 401, %3 refreshes</source>
        <translation>%1 appels vus, %2 avec réponse 401, %3 renouvellements</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>aucun appel</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Control &amp;token</source>
        <translation>&amp;Jeton de contrôle</translation>
    </message>
    <message>
        <source>That the emulator was started with.</source>
        <translation>Avec lequel l&apos;émulateur a été démarré.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RehearsalModel</name>
    <message>
        <source>%1 (later)</source>
        <translation>%1 (plus tard)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>réussi</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>sans réponse</translation>
    </message>
    <message>
        <source>got</source>
        <translation>obtenu</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>dropped</source>
        <translation>abandonné</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Verdict</translation>
    </message>
    <message>
        <source>INSTALL</source>
        <translation>INSTALL</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>After uninstall</source>
        <translation>Après désinstallation</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Location id</source>
        <translation>Id du sous-compte</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RehearsalTab</name>
    <message>
        <source>%1 %2 of %3 have theirs</source>
        <translation>%1 %2 sur %3 ont le leur</translation>
    </message>
    <message>
        <source>Bulk install</source>
        <translation>Installation en masse</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>Ce qui est joué</translation>
    </message>
    <message>
        <source>1 location</source>
        <translation>1 sous-compte</translation>
    </message>
    <message>
        <source>5 locations</source>
        <translation>5 sous-comptes</translation>
    </message>
    <message>
        <source>50 locations</source>
        <translation>50 sous-comptes</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>C&amp;ombien</translation>
    </message>
    <message>
        <source>Before the token exchange</source>
        <translation>Avant l&apos;échange de jetons</translation>
    </message>
    <message>
        <source>After the token exchange</source>
        <translation>Après l&apos;échange de jetons</translation>
    </message>
    <message>
        <source>INSTALL events &amp;come</source>
        <translation>&amp;Arrivée des événements INSTALL</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
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
        <translation>Sous-comptes créés plus &amp;tard</translation>
    </message>
    <message>
        <source>Their events lack companyId and userId (I-02).</source>
        <translation>Leurs événements n&apos;ont ni companyId ni userId (I-02).</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>One location</source>
        <translation>Un sous-compte</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>Toute la société</translation>
    </message>
    <message>
        <source>&amp;Uninstalled in the end</source>
        <translation>&amp;Désinstallé à la fin</translation>
    </message>
    <message>
        <source>Linesman, carefully</source>
        <translation>Linesman, avec soin</translation>
    </message>
    <message>
        <source>Linesman, dropping early events</source>
        <translation>Linesman, ignorant les événements précoces</translation>
    </message>
    <message>
        <source>Linesman, needing companyId</source>
        <translation>Linesman, exigeant companyId</translation>
    </message>
    <message>
        <source>Linesman, deaf to the company&apos;s uninstall</source>
        <translation>Linesman, sourd à la désinstallation de la société</translation>
    </message>
    <message>
        <source>My endpoint</source>
        <translation>Mon endpoint</translation>
    </message>
    <message>
        <source>Handled &amp;by</source>
        <translation>Trai&amp;té par</translation>
    </message>
    <message>
        <source>A bad habit shows what it looks like when it goes wrong.</source>
        <translation>Une mauvaise habitude montre à quoi cela ressemble quand tout va mal.</translation>
    </message>
    <message>
        <source>App &amp;webhook URL</source>
        <translation>URL de &amp;webhook de l&apos;app</translation>
    </message>
    <message>
        <source>Re&amp;direct URL</source>
        <translation>URL de redire&amp;ction</translation>
    </message>
    <message>
        <source>The &amp;emulator that it knows</source>
        <translation>L&apos;é&amp;mulateur qu&apos;il connaît</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Play the bulk install of an agency before a customer does: every location must end with a token, and without one after its uninstall. It runs in an emulator of its own.</source>
        <translation>Jouez l&apos;installation en masse d&apos;une agence avant qu&apos;un client ne le fasse&#xa0;: chaque sous-compte doit finir avec un jeton, et sans jeton après sa désinstallation. Elle s&apos;exécute dans un émulateur propre.</translation>
    </message>
    <message>
        <source>How each location went</source>
        <translation>Résultat de chaque sous-compte</translation>
    </message>
    <message>
        <source>Enter a web address.</source>
        <translation>Saisissez une adresse web.</translation>
    </message>
    <message numerus="yes">
        <source>Passed: all %n location(s) went well.</source>
        <translation>
            <numerusform>Réussi&#xa0;: %n sous-compte s&apos;est bien passé.</numerusform>
            <numerusform>Réussi&#xa0;: les %n sous-comptes se sont bien passés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed: %n location(s) did not go well.</source>
        <translation>
            <numerusform>Échoué&#xa0;: %n sous-compte ne s&apos;est pas bien passé.</numerusform>
            <numerusform>Échoué&#xa0;: %n sous-comptes ne se sont pas bien passés.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2. %3 %4 Source: %5.</source>
        <translation>%1 %2. %3 %4 Source&#xa0;: %5.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ReplayDialog</name>
    <message>
        <source>Send Exchange %1 Again</source>
        <translation>Renvoyer l&apos;échange %1</translation>
    </message>
    <message>
        <source>&amp;Send Again</source>
        <translation>&amp;Renvoyer</translation>
    </message>
    <message>
        <source>Send &amp;to</source>
        <translation>En&amp;voyer à</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Telle quelle</translation>
    </message>
    <message>
        <source>New, with Linesman&apos;s own key</source>
        <translation>Nouvelle, avec la clé de Linesman</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>Si&amp;gnature</translation>
    </message>
    <message numerus="yes">
        <source>The body is no text: its %Ln byte(s) are sent as they are.</source>
        <translation>
            <numerusform>Le corps n&apos;est pas du texte&#xa0;: son %Ln octet est envoyé tel quel.</numerusform>
            <numerusform>Le corps n&apos;est pas du texte&#xa0;: ses %Ln octets sont envoyés tels quels.</numerusform>
        </translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corps</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La réponse n&apos;a pas de corps.</translation>
    </message>
    <message>
        <source>It belongs to the body before your change: whoever verifies it refuses this.</source>
        <translation>Elle correspond au corps avant votre modification&#xa0;: quiconque la vérifie refusera ceci.</translation>
    </message>
    <message>
        <source>Same method, headers and bytes: it stays right.</source>
        <translation>Mêmes méthode, en-têtes et octets&#xa0;: elle reste juste.</translation>
    </message>
    <message>
        <source>Your bridge has to know Linesman&apos;s public key (Simulator, Listener).</source>
        <translation>Votre passerelle doit connaître la clé publique de Linesman (Simulateur, Récepteur).</translation>
    </message>
    <message>
        <source>A bridge that verifies refuses this.</source>
        <translation>Une passerelle qui vérifie refuse ceci.</translation>
    </message>
    <message>
        <source>Enter an http or https URL.</source>
        <translation>Saisissez une URL http ou https.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>non envoyé</translation>
    </message>
    <message>
        <source>Answered in %1; kept in History.</source>
        <translation>Réponse en %1&#xa0;; conservée dans l&apos;historique.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ReplayPanel</name>
    <message>
        <source>Send again &amp;to</source>
        <translation>Renvoyer &amp;à</translation>
    </message>
    <message>
        <source>Same method, headers and bytes, so the signature stays valid.</source>
        <translation>Mêmes méthode, en-têtes et octets&#xa0;: la signature reste donc valide.</translation>
    </message>
    <message>
        <source>S&amp;end Again</source>
        <translation>R&amp;envoyer</translation>
    </message>
    <message>
        <source>Answer to what was sent again</source>
        <translation>Réponse à ce qui a été renvoyé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>La réponse n&apos;a pas de corps.</translation>
    </message>
    <message>
        <source>Enter an http or https URL.</source>
        <translation>Saisissez une URL http ou https.</translation>
    </message>
    <message>
        <source>What came was no whole HTTP request, so it cannot be sent again.</source>
        <translation>Ce qui est arrivé n&apos;était pas une requête HTTP complète et ne peut donc pas être renvoyé.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>envoi</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message>
        <source>Answered in %1; kept in History.</source>
        <translation>Réponse en %1&#xa0;; conservée dans l&apos;historique.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RequestForm</name>
    <message>
        <source>Fields</source>
        <translation>Champs</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Refreshing the token…</source>
        <translation>Renouvellement du jeton…</translation>
    </message>
    <message>
        <source>The token was refreshed: send it again.</source>
        <translation>Le jeton a été renouvelé&#xa0;: envoyez à nouveau.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RequestPanel</name>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Side</source>
        <translation>Côté</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>Choose an exchange above.</source>
        <translation>Choisissez un échange ci-dessus.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>No answer to show.</source>
        <translation>Aucune réponse à afficher.</translation>
    </message>
    <message>
        <source>Filter by path, status or event</source>
        <translation>Filtrer par chemin, statut ou événement</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrer les requêtes</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>Voir dans l&apos;&amp;historique</translation>
    </message>
    <message>
        <source>History keeps the same exchanges for good</source>
        <translation>L&apos;historique garde durablement les mêmes échanges</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>E&amp;ffacer</translation>
    </message>
    <message>
        <source>History keeps no request that was never answered. It can be read here alone.</source>
        <translation>L&apos;historique ne garde aucune requête restée sans réponse. Elle ne peut être lue qu&apos;ici.</translation>
    </message>
    <message>
        <source>History does not have this exchange: it is being written, or could not be. Try again in a moment, and look at History for what is wrong.</source>
        <translation>L&apos;historique n&apos;a pas cet échange&#xa0;: il est en cours d&apos;écriture, ou n&apos;a pas pu être écrit. Réessayez dans un instant, et regardez dans l&apos;historique ce qui ne va pas.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>served</source>
        <translation>servi</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RequestTabs</name>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nouvelle requête</translation>
    </message>
    <message>
        <source>One more request, beginning as this one (Ctrl+T)</source>
        <translation>Une requête de plus, qui commence comme celle-ci (Ctrl+T)</translation>
    </message>
    <message>
        <source>Close this request (Ctrl+W)</source>
        <translation>Fermer cette requête (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close this request</source>
        <translation>Fermer cette requête</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RequestView</name>
    <message>
        <source>Show the request</source>
        <translation>Afficher la requête</translation>
    </message>
    <message>
        <source>The request as it will be sent, its answer, and both as code</source>
        <translation>La requête telle qu&apos;elle sera envoyée, sa réponse, et les deux sous forme de code</translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation>Afficher la requête comme</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Copy with Token…</source>
        <translation>Copier avec le jeton…</translation>
    </message>
    <message>
        <source>The request as it will be sent</source>
        <translation>La requête telle qu&apos;elle sera envoyée</translation>
    </message>
    <message>
        <source>The response appears here once the request is sent.</source>
        <translation>La réponse apparaît ici une fois la requête envoyée.</translation>
    </message>
    <message>
        <source>HTTP %1 after %2</source>
        <translation>HTTP %1 après %2</translation>
    </message>
    <message>
        <source>received</source>
        <translation>reçu</translation>
    </message>
    <message>
        <source>%1. Last answer: %2</source>
        <comment>a request</comment>
        <translation>%1. Dernière réponse&#xa0;: %2</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Dernière réponse&#xa0;: %1</translation>
    </message>
    <message>
        <source>Reads its token from $%1.</source>
        <translation>Lit son jeton dans $%1.</translation>
    </message>
    <message>
        <source>Copy with Token</source>
        <translation>Copier avec le jeton</translation>
    </message>
    <message>
        <source>The copied code holds an access token: whoever reads it can act in this location until the token expires. It leaves the clipboard after a minute.</source>
        <translation>Le code copié contient un jeton d&apos;accès&#xa0;: quiconque le lit peut agir dans ce sous-compte jusqu&apos;à l&apos;expiration du jeton. Il quitte le presse-papiers après une minute.</translation>
    </message>
    <message>
        <source>&amp;Copy with Token</source>
        <translation>&amp;Copier avec le jeton</translation>
    </message>
    <message>
        <source>Copied with the token.</source>
        <translation>Copié avec le jeton.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RetryStrip</name>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 j %2 h</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 j</translation>
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
        <translation>Tentatives d&apos;une livraison qui échoue</translation>
    </message>
    <message>
        <source>Attempts after: %1</source>
        <translation>Tentatives après&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 attempts over %2</source>
        <translation>%1 tentatives en %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RuleForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>any</source>
        <translation>peu importe</translation>
    </message>
    <message>
        <source>For requests that meet all of these</source>
        <translation>Pour les requêtes qui remplissent tout ceci</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Tous</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Genre</translation>
    </message>
    <message>
        <source>E&amp;vent</source>
        <translation>É&amp;vénement</translation>
    </message>
    <message>
        <source>Such as INSTALL. Empty: any.</source>
        <translation>Comme INSTALL. Vide&#xa0;: tous.</translation>
    </message>
    <message>
        <source>&amp;Location id</source>
        <translation>Id. du &amp;sous-compte</translation>
    </message>
    <message>
        <source>&amp;Provider id</source>
        <translation>Id. du fo&amp;urnisseur</translation>
    </message>
    <message>
        <source>Me&amp;thod</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>P&amp;ath begins with</source>
        <translation>Le &amp;chemin commence par</translation>
    </message>
    <message>
        <source>&amp;Header fields</source>
        <translation>&amp;En-têtes</translation>
    </message>
    <message>
        <source>One a line, as Name: what its value holds. The name alone: any value.</source>
        <translation>Un par ligne, sous la forme Nom&#xa0;: ce que contient la valeur. Le nom seul&#xa0;: toute valeur.</translation>
    </message>
    <message>
        <source>Values in the &amp;body</source>
        <translation>Valeurs dans le &amp;corps</translation>
    </message>
    <message>
        <source>One a line, as data.items[0].id = 17. The path alone: any value.</source>
        <translation>Une par ligne, comme data.items[0].id = 17. Le chemin seul&#xa0;: toute valeur.</translation>
    </message>
    <message>
        <source>Only the &amp;first</source>
        <translation>Seulement les &amp;premières</translation>
    </message>
    <message>
        <source>Of the requests that match so far.</source>
        <translation>Parmi les requêtes qui conviennent jusqu&apos;ici.</translation>
    </message>
    <message>
        <source>Only a&amp;fter the first</source>
        <translation>Seulement &amp;après les premières</translation>
    </message>
    <message>
        <source>Only eve&amp;ry nth</source>
        <translation>Seulement une &amp;sur n</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Hold it for me</source>
        <translation>La retenir pour moi</translation>
    </message>
    <message>
        <source>Let the sender wait, answer nothing</source>
        <translation>Laisser attendre l&apos;expéditeur, ne rien répondre</translation>
    </message>
    <message>
        <source>Close the connection without an answer</source>
        <translation>Fermer la connexion sans réponse</translation>
    </message>
    <message>
        <source>Break off in the middle of the body</source>
        <translation>Couper au milieu du corps</translation>
    </message>
    <message>
        <source>T&amp;hen</source>
        <translation>&amp;Alors</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>S&amp;tatut</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Délai</translation>
    </message>
    <message>
        <source>Header fields of the ans&amp;wer</source>
        <translation>En-têtes de la &amp;réponse</translation>
    </message>
    <message>
        <source>One a line, as Name: value.</source>
        <translation>Un par ligne, sous la forme Nom&#xa0;: valeur.</translation>
    </message>
    <message>
        <source>B&amp;ody</source>
        <translation>C&amp;orps</translation>
    </message>
    <message>
        <source>May hold {{body.PATH}}, {{header.NAME}}, {{query.NAME}}, {{method}}, {{path}} and {{now}}.</source>
        <translation>Peut contenir {{body.PATH}}, {{header.NAME}}, {{query.NAME}}, {{method}}, {{path}} et {{now}}.</translation>
    </message>
    <message>
        <source>Forward to (&amp;URLs)</source>
        <translation>Transmettre à (&amp;URL)</translation>
    </message>
    <message>
        <source>One a line. The first answers, the others get the same.</source>
        <translation>Une par ligne. La première répond, les autres reçoivent la même chose.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RulesDialog</name>
    <message>
        <source>Rules for the Answer</source>
        <translation>Règles de réponse</translation>
    </message>
    <message>
        <source>&amp;No Rules</source>
        <translation>&amp;Aucune règle</translation>
    </message>
    <message>
        <source>The first rule whose conditions hold answers; when none does, what is set under Answer. Routes send what no rule answered to every endpoint whose conditions hold.</source>
        <translation>La première règle dont les conditions sont remplies répond&#xa0;; sinon, ce qui est réglé sous Réponse. Les routes envoient ce qu&apos;aucune règle n&apos;a répondu à chaque endpoint dont les conditions sont remplies.</translation>
    </message>
    <message>
        <source>The chosen rule</source>
        <translation>La règle choisie</translation>
    </message>
    <message>
        <source>Rules as JSON</source>
        <translation>Règles en JSON</translation>
    </message>
    <message>
        <source>Rules and routes</source>
        <translation>Règles et routes</translation>
    </message>
    <message>
        <source>Add a &amp;Rule</source>
        <translation>Ajouter une &amp;règle</translation>
    </message>
    <message>
        <source>Add a R&amp;oute</source>
        <translation>Ajouter une r&amp;oute</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descendre</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Reti&amp;rer</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <translation>Route&#xa0;: %1</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Nouvelle route</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RulesView</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>non documenté</translation>
    </message>
    <message>
        <source>Provider kinds</source>
        <translation>Types de fournisseur</translation>
    </message>
    <message>
        <source>Rules of the chosen kind</source>
        <translation>Règles du type choisi</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Type %1</translation>
    </message>
    <message>
        <source>, &quot;Is this a Custom Conversation Provider&quot; on</source>
        <translation>, &quot;Is this a Custom Conversation Provider&quot; coché</translation>
    </message>
    <message>
        <source>, &quot;Is this a Custom Conversation Provider&quot; off</source>
        <translation>, &quot;Is this a Custom Conversation Provider&quot; non coché</translation>
    </message>
    <message>
        <source>In the portal</source>
        <translation>Dans le portail</translation>
    </message>
    <message>
        <source>&quot;Always show this Conversation Provider&quot;, alias and logo may be set.</source>
        <translation>&quot;Always show this Conversation Provider&quot;, alias et logo peuvent être définis.</translation>
    </message>
    <message>
        <source>Enable it</source>
        <translation>L&apos;activer</translation>
    </message>
    <message>
        <source>Or &quot;%1&quot;: %2 (%3).</source>
        <translation>Ou &quot;%1&quot;&#xa0;: %2 (%3).</translation>
    </message>
    <message>
        <source>Inbound type</source>
        <translation>Type entrant</translation>
    </message>
    <message>
        <source>conversationProviderId</source>
        <translation>conversationProviderId</translation>
    </message>
    <message>
        <source>required on every inbound message</source>
        <translation>requis sur chaque message entrant</translation>
    </message>
    <message>
        <source>not needed on inbound messages</source>
        <translation>pas nécessaire sur les messages entrants</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Livraisons</translation>
    </message>
    <message>
        <source>ProviderOutboundMessage of type &quot;%1&quot;</source>
        <translation>ProviderOutboundMessage de type &quot;%1&quot;</translation>
    </message>
    <message>
        <source>none documented: calls are logged, not sent</source>
        <translation>aucun documenté&#xa0;: les appels sont consignés, pas envoyés</translation>
    </message>
    <message>
        <source>External calls</source>
        <translation>Appels externes</translation>
    </message>
    <message>
        <source>&quot;from&quot; (inbound) or &quot;to&quot; (outbound) must be a contact&apos;s number</source>
        <translation>&quot;from&quot; (entrant) ou &quot;to&quot; (sortant) doit être le numéro d&apos;un contact</translation>
    </message>
    <message>
        <source>altId</source>
        <translation>altId</translation>
    </message>
    <message>
        <source>comes back as replyToAltId when an agent replies</source>
        <translation>revient comme replyToAltId quand un agent répond</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Bulk actions</source>
        <translation>Actions en masse</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>Application mobile</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Source&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ScopePlan</name>
    <message>
        <source>The app has providers of these kinds</source>
        <translation>L&apos;application a des fournisseurs de ces types</translation>
    </message>
    <message>
        <source>What it should do</source>
        <translation>Ce qu&apos;elle doit faire</translation>
    </message>
    <message>
        <source>Every provider does this.</source>
        <translation>Chaque fournisseur fait ceci.</translation>
    </message>
    <message>
        <source>So it needs these scopes</source>
        <translation>Elle a donc besoin de ces scopes</translation>
    </message>
    <message>
        <source>&amp;Copy Scopes</source>
        <translation>&amp;Copier les scopes</translation>
    </message>
    <message>
        <source>One a line, to tick the same ones in the developer portal</source>
        <translation>Un par ligne, pour cocher les mêmes dans le portail développeur</translation>
    </message>
    <message>
        <source>Copy for a &amp;Link</source>
        <translation>Copier pour un &amp;lien</translation>
    </message>
    <message>
        <source>Encoded, as the value of scope in a link</source>
        <translation>Encodés, comme valeur de scope dans un lien</translation>
    </message>
    <message>
        <source>Scope</source>
        <translation>Scope</translation>
    </message>
    <message>
        <source>Need</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>no such scope</source>
        <translation>scope inexistant</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>en plus</translation>
    </message>
    <message>
        <source>required</source>
        <translation>requis</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message numerus="yes">
        <source>An app with target user Agency can pick only %n of these: it has no scopes of contacts and conversations.</source>
        <translation>
            <numerusform>Une application dont le public cible est Agency ne peut en choisir que %n&#xa0;: elle n&apos;a pas de scopes de contacts et de conversations.</numerusform>
            <numerusform>Une application dont le public cible est Agency ne peut en choisir que %n&#xa0;: elle n&apos;a pas de scopes de contacts et de conversations.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SecretsCard</name>
    <message>
        <source>Secrets</source>
        <translation>Secrets</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>non demandé</translation>
    </message>
    <message>
        <source>Check the &amp;Key Store</source>
        <translation>&amp;Vérifier le trousseau</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>demande en cours</translation>
    </message>
    <message>
        <source>key store works</source>
        <translation>trousseau opérationnel</translation>
    </message>
    <message>
        <source>Client secrets, tokens and private keys are kept in the system&apos;s key store.</source>
        <translation>Secrets client, jetons et clés privées sont gardés dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>no key store</source>
        <translation>pas de trousseau</translation>
    </message>
    <message>
        <source>&amp;Use the Key Store</source>
        <translation>&amp;Utiliser le trousseau</translation>
    </message>
    <message>
        <source>Keep for This &amp;Session Only</source>
        <translation>Garder pour cette &amp;session seulement</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>cette session seulement</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and forgotten when Linesman ends.</source>
        <translation>Les secrets sont gardés en mémoire et oubliés quand Linesman se ferme.</translation>
    </message>
    <message>
        <source>waiting for your keyring</source>
        <translation>en attente de votre trousseau</translation>
    </message>
    <message>
        <source>The key store has not answered yet; perhaps it asks you to unlock it.</source>
        <translation>Le trousseau n&apos;a pas encore répondu&#xa0;; peut-être vous demande-t-il de le déverrouiller.</translation>
    </message>
    <message>
        <source>Client secrets, tokens and private keys belong in the system&apos;s key store. It is opened at first need.</source>
        <translation>Secrets client, jetons et clés privées ont leur place dans le trousseau de clés du système. Il est ouvert au premier besoin.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SelectionAlarm</name>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>P-01: the selected provider changed in %1 (%2): it was %3, now it is %4.</source>
        <translation>P-01&#xa0;: le fournisseur sélectionné a changé dans %1 (%2)&#xa0;: c&apos;était %3, c&apos;est maintenant %4.</translation>
    </message>
    <message numerus="yes">
        <source>And in %n more.</source>
        <translation>
            <numerusform>Et dans %n autre.</numerusform>
            <numerusform>Et dans %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Seen</source>
        <translation>&amp;Vu</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SendPanel</name>
    <message>
        <source>Message to send</source>
        <translation>Message à envoyer</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Fournisseur</translation>
    </message>
    <message>
        <source>Call providers are missing: HighLevel never sends them a message.</source>
        <translation>Les fournisseurs Call sont absents&#xa0;: HighLevel ne leur envoie jamais de message.</translation>
    </message>
    <message>
        <source>Delivery UR&amp;L of this provider</source>
        <translation>Delivery UR&amp;L de ce fournisseur</translation>
    </message>
    <message>
        <source>Where the webhook goes. Empty: nothing is sent.</source>
        <translation>Où va le webhook. Vide&#xa0;: rien n&apos;est envoyé.</translation>
    </message>
    <message>
        <source>Sent b&amp;y</source>
        <translation>Envoyé &amp;par</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Utilisateur</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contact</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Ob&amp;jet</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xte</translation>
    </message>
    <message>
        <source>The request to the control surface</source>
        <translation>La requête à l&apos;interface de contrôle</translation>
    </message>
    <message>
        <source>POST /_emulator/send</source>
        <translation>POST /_emulator/send</translation>
    </message>
    <message>
        <source>SMS default</source>
        <translation>SMS par défaut</translation>
    </message>
    <message>
        <source>SMS channel</source>
        <translation>Canal SMS</translation>
    </message>
    <message>
        <source>Email default</source>
        <translation>E-mail par défaut</translation>
    </message>
    <message>
        <source>Email channel</source>
        <translation>Canal e-mail</translation>
    </message>
    <message>
        <source>A person, in the web app</source>
        <translation>Une personne, dans l&apos;application web</translation>
    </message>
    <message>
        <source>A person, in the mobile app</source>
        <translation>Une personne, dans l&apos;application mobile</translation>
    </message>
    <message>
        <source>A workflow</source>
        <translation>Un workflow</translation>
    </message>
    <message>
        <source>A bulk action</source>
        <translation>Une action en masse</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Une question</translation>
    </message>
    <message>
        <source>Your table is ready.</source>
        <translation>Votre table est prête.</translation>
    </message>
    <message>
        <source>Send &amp;Message</source>
        <translation>Envoyer le &amp;message</translation>
    </message>
    <message>
        <source>Workflows and bulk actions use the default providers only.</source>
        <translation>Les workflows et actions en masse n&apos;utilisent que les fournisseurs par défaut.</translation>
    </message>
    <message>
        <source>A message needs a text.</source>
        <translation>Un message a besoin d&apos;un texte.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>non livré</translation>
    </message>
    <message>
        <source>The message is in the thread. The provider has no Delivery URL, so nothing was sent.</source>
        <translation>Le message est dans le fil. Le fournisseur n&apos;a pas de Delivery URL, donc rien n&apos;a été envoyé.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Message %1</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>livré</translation>
    </message>
    <message>
        <source>The endpoint answered %1. Status of the message: %2.</source>
        <translation>L&apos;endpoint a répondu %1. Statut du message&#xa0;: %2.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>will be retried</source>
        <translation>sera réessayé</translation>
    </message>
    <message>
        <source>The endpoint answered %1.</source>
        <translation>L&apos;endpoint a répondu %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SendingForm</name>
    <message>
        <source>Target URL</source>
        <translation>URL cible</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>Ci&amp;ble</translation>
    </message>
    <message>
        <source>The Delivery URL of your provider. The list has the ones known here.</source>
        <translation>La Delivery URL de votre fournisseur. La liste contient celles connues ici.</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>Si&amp;gnature</translation>
    </message>
    <message>
        <source>Copy &amp;Public Key</source>
        <translation>Copier la clé &amp;publique</translation>
    </message>
    <message>
        <source>Pauses of my own, after anything but 2xx</source>
        <translation>Mes propres pauses, après tout sauf 2xx</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Reprises</translation>
    </message>
    <message>
        <source>Whether HighLevel repeats provider deliveries, and how, is not documented.</source>
        <translation>Si HighLevel répète les livraisons aux fournisseurs, et comment, n&apos;est pas documenté.</translation>
    </message>
    <message>
        <source>Pa&amp;uses in seconds</source>
        <translation>Pa&amp;uses en secondes</translation>
    </message>
    <message>
        <source>After each of them there is another attempt.</source>
        <translation>Après chacune d&apos;elles, il y a une nouvelle tentative.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>As the policy says</source>
        <translation>Selon la politique</translation>
    </message>
    <message>
        <source>First pa&amp;use</source>
        <translation>&amp;Première pause</translation>
    </message>
    <message>
        <source>A short one lets you see all attempts in a moment: the others grow with it.</source>
        <translation>Une courte permet de voir toutes les tentatives en un instant&#xa0;: les autres augmentent avec elle.</translation>
    </message>
    <message>
        <source>Up to 20 numbers of seconds, with commas between them.</source>
        <translation>Jusqu&apos;à 20 nombres de secondes, séparés par des virgules.</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>C&amp;ombien</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>À &amp;la fois</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sans limite</translation>
    </message>
    <message>
        <source> / s</source>
        <translation> / s</translation>
    </message>
    <message>
        <source>Max r&amp;ate</source>
        <translation>Débit m&amp;aximal</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>Délai &amp;limite</translation>
    </message>
    <message>
        <source>There is no key store: this key is gone when Linesman ends.</source>
        <translation>Il n&apos;y a pas de trousseau de clés&#xa0;: cette clé disparaît quand Linesman se ferme.</translation>
    </message>
    <message>
        <source>Copies the public half as PEM; your endpoint checks signatures with it.</source>
        <translation>Copie la partie publique en PEM&#xa0;; votre endpoint vérifie les signatures avec elle.</translation>
    </message>
    <message>
        <source>Signed by Linesman&apos;s own key: give your endpoint its public half.</source>
        <translation>Signé avec la clé de Linesman&#xa0;: donnez-en la partie publique à votre endpoint.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SettingsPage</name>
    <message>
        <source>Default: %1.</source>
        <translation>Par défaut&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Suivre le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Prend effet aussitôt.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Taille du te&amp;xte</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>Ani&amp;mations</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Réduites</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Complètes</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>Takes effect when Linesman starts next, or when you press the button that appears.</source>
        <translation>Prend effet au prochain démarrage de Linesman, ou quand vous appuyez sur le bouton qui apparaît.</translation>
    </message>
    <message>
        <source>The window is made anew for another language. What you typed into it and did not send is lost; emulator, listener and line test go on.</source>
        <translation>La fenêtre est recréée pour une autre langue. Ce que vous y avez saisi sans l&apos;envoyer est perdu&#xa0;; émulateur, récepteur et test de ligne continuent.</translation>
    </message>
    <message>
        <source>S&amp;witch Now</source>
        <translation>&amp;Changer maintenant</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>T&amp;ray icon</source>
        <translation>&amp;Icône de notification</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Affichée</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>Says whether listener and emulator run, where the desktop has a tray. Takes effect at once.</source>
        <translation>Indique si le récepteur et l&apos;émulateur fonctionnent, si le bureau a une zone de notification. Prend effet aussitôt.</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notifications</translation>
    </message>
    <message>
        <source>While another window has the keyboard</source>
        <translation>Quand une autre fenêtre a le clavier</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Jamais</translation>
    </message>
    <message>
        <source>The end of long work, and the first webhook that fails its check.</source>
        <translation>La fin d&apos;un long travail, et le premier webhook qui échoue à son contrôle.</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Récepteur</translation>
    </message>
    <message>
        <source>Listener &amp;port</source>
        <translation>&amp;Port du récepteur</translation>
    </message>
    <message>
        <source>Stays the same between starts. Takes effect when the listener starts next.</source>
        <translation>Reste le même d&apos;un démarrage à l&apos;autre. Prend effet au prochain démarrage du récepteur.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Écouter sur</translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1 and ::1)</source>
        <translation>Cet ordinateur seulement (127.0.0.1 et ::1)</translation>
    </message>
    <message>
        <source>Every network of this computer (0.0.0.0 and ::)</source>
        <translation>Tous les réseaux de cet ordinateur (0.0.0.0 et ::)</translation>
    </message>
    <message>
        <source>Takes effect when the listener starts next.</source>
        <translation>Prend effet au prochain démarrage du récepteur.</translation>
    </message>
    <message>
        <source>Everyone who reaches this computer over the network can send to the listener. A tunnel does not need this: it connects from this computer.</source>
        <translation>Quiconque atteint cet ordinateur par le réseau peut envoyer au récepteur. Un tunnel n&apos;en a pas besoin&#xa0;: il se connecte depuis cet ordinateur.</translation>
    </message>
    <message>
        <source>This Computer &amp;Only</source>
        <translation>Cet &amp;ordinateur seulement</translation>
    </message>
    <message>
        <source>Emulator and Line Test</source>
        <translation>Émulateur et test de ligne</translation>
    </message>
    <message>
        <source>&amp;Emulator port</source>
        <translation>Port de l&apos;é&amp;mulateur</translation>
    </message>
    <message>
        <source>Takes effect when the emulator starts next.</source>
        <translation>Prend effet au prochain démarrage de l&apos;émulateur.</translation>
    </message>
    <message>
        <source>Longest time of a &amp;hop</source>
        <translation>Durée max. d&apos;une &amp;étape</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A hop of the line test that takes longer counts as failed. Takes effect with the next line test.</source>
        <translation>Une étape du test de ligne qui dure plus longtemps compte comme échouée. Prend effet au prochain test de ligne.</translation>
    </message>
    <message>
        <source>&amp;When the emulator stops</source>
        <translation>&amp;Quand l&apos;émulateur s&apos;arrête</translation>
    </message>
    <message>
        <source>Keep its data</source>
        <translation>Garder ses données</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Repartir de zéro</translation>
    </message>
    <message>
        <source>Locations, contacts, threads, snapshots and the clock go on at its next start. Tokens, faults and behaviour always begin anew. Takes effect when the emulator starts next.</source>
        <translation>Sous-comptes, contacts, fils, instantanés et horloge continuent à son prochain démarrage. Jetons, pannes et comportement repartent toujours de zéro. Prend effet au prochain démarrage de l&apos;émulateur.</translation>
    </message>
    <message>
        <source>Before its &amp;data are lost</source>
        <translation>Avant la perte de ses &amp;données</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Ne pas demander</translation>
    </message>
    <message>
        <source>Only where its data are not kept.</source>
        <translation>Seulement là où ses données ne sont pas conservées.</translation>
    </message>
    <message>
        <source>Limits of Listener and Emulator</source>
        <translation>Limites du récepteur et de l&apos;émulateur</translation>
    </message>
    <message>
        <source>Largest &amp;header</source>
        <translation>Plus grand en-tê&amp;te</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> Kio</translation>
    </message>
    <message>
        <source>More is answered with 431.</source>
        <translation>Au-delà, la réponse est 431.</translation>
    </message>
    <message>
        <source>Largest &amp;body</source>
        <translation>Plus grand &amp;corps</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> Mio</translation>
    </message>
    <message>
        <source>More is answered with 413.</source>
        <translation>Au-delà, la réponse est 413.</translation>
    </message>
    <message>
        <source>Most header &amp;fields</source>
        <translation>Max. de &amp;champs d&apos;en-tête</translation>
    </message>
    <message>
        <source>Most &amp;connections</source>
        <translation>Max. de c&amp;onnexions</translation>
    </message>
    <message>
        <source>When all are taken, the one that is unfinished longest ends.</source>
        <translation>Quand toutes sont prises, celle qui est inachevée depuis le plus longtemps se termine.</translation>
    </message>
    <message>
        <source>&amp;Memory for bodies</source>
        <translation>&amp;Mémoire pour les corps</translation>
    </message>
    <message>
        <source>More waits, then is answered with 503.</source>
        <translation>Au-delà, attente, puis la réponse est 503.</translation>
    </message>
    <message>
        <source>Time for the head&amp;er</source>
        <translation>Délai de l&apos;e&amp;n-tête</translation>
    </message>
    <message>
        <source>Longer is answered with 408.</source>
        <translation>Au-delà, la réponse est 408.</translation>
    </message>
    <message>
        <source>Time for the bod&amp;y</source>
        <translation>Délai du cor&amp;ps</translation>
    </message>
    <message>
        <source>&amp;Idle connection</source>
        <translation>Connexion &amp;inactive</translation>
    </message>
    <message>
        <source>Then it is closed.</source>
        <translation>Ensuite, elle est fermée.</translation>
    </message>
    <message>
        <source>Time to ta&amp;ke an answer</source>
        <translation>Délai de &amp;réception d&apos;une réponse</translation>
    </message>
    <message>
        <source>Then the connection is closed.</source>
        <translation>Ensuite, la connexion est fermée.</translation>
    </message>
    <message>
        <source>Patience when &amp;full</source>
        <translation>Patience si c&apos;est p&amp;lein</translation>
    </message>
    <message>
        <source>So long a request may take while another waits for its place; then it gets 408.</source>
        <translation>Durée permise à une requête pendant qu&apos;une autre attend sa place&#xa0;; ensuite, elle reçoit 408.</translation>
    </message>
    <message>
        <source>They take effect when the listener or the emulator starts next.</source>
        <translation>Elles prennent effet au prochain démarrage du récepteur ou de l&apos;émulateur.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Delete Olde&amp;r…</source>
        <translation>Supprimer les ancie&amp;ns…</translation>
    </message>
    <message>
        <source>Delete history older &amp;than</source>
        <translation>&amp;Supprimer l&apos;historique de plus de</translation>
    </message>
    <message>
        <source>Pinned exchanges stay.</source>
        <translation>Les échanges épinglés restent.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Open the data directory</source>
        <translation>Ouvrir le dossier de données</translation>
    </message>
    <message>
        <source>&amp;Data directory</source>
        <translation>&amp;Dossier de données</translation>
    </message>
    <message>
        <source>History, settings and log. Choose another with --data-dir when you start Linesman.</source>
        <translation>Historique, réglages et journal. Choisissez-en un autre avec --data-dir au démarrage de Linesman.</translation>
    </message>
    <message>
        <source>Largest history</source>
        <translation>Historique maximal</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Then the oldest exchanges go, pinned ones never. 0 for no limit.</source>
        <translation>Ensuite, les échanges les plus anciens partent, jamais ceux épinglés. 0 pour aucune limite.</translation>
    </message>
    <message>
        <source>Most exchanges</source>
        <translation>Max. d&apos;échanges</translation>
    </message>
    <message>
        <source>Likewise.</source>
        <translation>De même.</translation>
    </message>
    <message>
        <source>Keep exchanges for</source>
        <translation>Garder les échanges</translation>
    </message>
    <message>
        <source>Old exchanges are being deleted.</source>
        <translation>Suppression des anciens échanges en cours.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Aucun réglage ne contient ces mots.</translation>
    </message>
    <message>
        <source>Settings
Each choice is kept at once, in a readable file of the data directory; the line under it says when it takes effect. The window and the command line share them.
Secrets
Client secrets, tokens and private keys are never in that file: they live in the key store of the system, or, when you choose so, in memory until Linesman ends.</source>
        <translation>Réglages
Chaque choix est conservé aussitôt, dans un fichier lisible du dossier de données&#xa0;; la ligne en dessous dit quand il prend effet. La fenêtre et la ligne de commande les partagent.
Secrets
Les secrets client, jetons et clés privées ne sont jamais dans ce fichier&#xa0;: ils se trouvent dans le trousseau de clés du système ou, si vous le choisissez, en mémoire jusqu&apos;à la fermeture de Linesman.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1. They hold until Linesman ends. Check the disk and the permissions.</source>
        <translation>Les réglages ne peuvent pas être enregistrés dans %1. Ils valent jusqu&apos;à la fermeture de Linesman. Vérifiez le disque et les droits d&apos;accès.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Rechercher un réglage</translation>
    </message>
    <message>
        <source>Restore De&amp;faults</source>
        <translation>Rétablir les valeurs par dé&amp;faut</translation>
    </message>
    <message>
        <source>Every setting of this page as it was at first. Where secrets are kept stays.</source>
        <translation>Chaque réglage de cette page comme au départ. L&apos;endroit où les secrets sont gardés reste.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) put back.</source>
        <translation>
            <numerusform>%n réglage rétabli.</numerusform>
            <numerusform>%n réglages rétablis.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Delete all exchanges that are not pinned? This cannot be undone.</source>
        <translation>Supprimer tous les échanges non épinglés&#xa0;? Cette action est irréversible.</translation>
    </message>
    <message numerus="yes">
        <source>Delete every exchange older than %n day(s) that is not pinned? This cannot be undone.</source>
        <translation>
            <numerusform>Supprimer chaque échange non épinglé de plus de %n jour&#xa0;? Cette action est irréversible.</numerusform>
            <numerusform>Supprimer chaque échange non épinglé de plus de %n jours&#xa0;? Cette action est irréversible.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>History takes %1.</source>
        <translation>L&apos;historique occupe %1.</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Requêtes par seconde</translation>
    </message>
    <message>
        <source>From other machines or through a tunnel. More is answered with 429. 0 for any number.</source>
        <translation>D&apos;autres machines ou par un tunnel. Au-delà, la réponse est 429. 0&#xa0;: sans limite.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SetupChecklist</name>
    <message>
        <source>Copy what to enter: %1</source>
        <translation>Copier ce qu&apos;il faut saisir&#xa0;: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Ouvrir %1</translation>
    </message>
    <message>
        <source>Open the page: %1</source>
        <translation>Ouvrir la page&#xa0;: %1</translation>
    </message>
    <message>
        <source>Copy: %1</source>
        <translation>Copier&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ShortcutSheet</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Going places</source>
        <translation>Navigation</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>The places of the rail</source>
        <translation>Les pages de la barre latérale</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Retour à l&apos;endroit précédent</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avancer de nouveau</translation>
    </message>
    <message>
        <source>Close what is on top, or back to the list</source>
        <translation>Fermer ce qui est au-dessus, ou retour à la liste</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Every place, action and contact</source>
        <translation>Toutes les pages, actions et contacts</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>Rechercher ici</translation>
    </message>
    <message>
        <source>Search all exchanges</source>
        <translation>Rechercher dans tous les échanges</translation>
    </message>
    <message>
        <source>Seeing</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texte plus petit</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texte normal</translation>
    </message>
    <message>
        <source>Help on this place</source>
        <translation>Aide sur cette page</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Cette fiche</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Actions</translation>
    </message>
    <message>
        <source>Run or refresh this place</source>
        <translation>Lancer ou actualiser cette page</translation>
    </message>
    <message>
        <source>Send the message you are writing</source>
        <translation>Envoyer le message en cours d&apos;écriture</translation>
    </message>
    <message>
        <source>Quit Linesman</source>
        <translation>Quitter Linesman</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Dans une liste</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Ouvrir la ligne</translation>
    </message>
    <message>
        <source>Pin the row, or star the conversation</source>
        <translation>Épingler la ligne, ou mettre la conversation en favori</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copier les lignes</translation>
    </message>
    <message>
        <source>Remove the rows; this can be undone</source>
        <translation>Retirer les lignes&#xa0;; peut être annulé</translation>
    </message>
    <message>
        <source>Undo what was removed</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>In a code pane</source>
        <translation>Dans un volet de code</translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation>Y rechercher</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Le quitter</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Wrap, fold, zoom, copy a value or its path</source>
        <translation>Renvoyer à la ligne, replier, zoomer, copier une valeur ou son chemin</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SimulatorPage</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>&amp;Drills…</source>
        <translation>&amp;Exercices…</translation>
    </message>
    <message>
        <source>&amp;Burst…</source>
        <translation>&amp;Rafale…</translation>
    </message>
    <message>
        <source>&amp;Code That Checks a Signature…</source>
        <translation>&amp;Code de vérification d&apos;une signature…</translation>
    </message>
    <message>
        <source>This exchange is no longer in history.</source>
        <translation>Cet échange n&apos;est plus dans l&apos;historique.</translation>
    </message>
    <message>
        <source>Start the emulator first: your endpoint must call it as its HighLevel.</source>
        <translation>Démarrez d&apos;abord l&apos;émulateur&#xa0;: votre endpoint doit l&apos;appeler comme son HighLevel.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s, as it is published</source>
        <translation>Celle de HighLevel, telle que publiée</translation>
    </message>
    <message>
        <source>The emulator&apos;s</source>
        <translation>Celle de l&apos;émulateur</translation>
    </message>
    <message>
        <source>Linesman&apos;s own, which signs here</source>
        <translation>Celle de Linesman, qui signe ici</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulateur</translation>
    </message>
    <message>
        <source>Sends what HighLevel sends to your provider&apos;s Delivery URL.</source>
        <translation>Envoie ce que HighLevel envoie à la Delivery URL de votre fournisseur.</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>Voir dans l&apos;&amp;historique</translation>
    </message>
    <message>
        <source>Use the &amp;Emulator&apos;s Ids</source>
        <translation>Utiliser les ids de l&apos;é&amp;mulateur</translation>
    </message>
    <message>
        <source>Fills in contact, location, user and provider as the running emulator has them.</source>
        <translation>Remplit contact, sous-compte, utilisateur et fournisseur tels que l&apos;émulateur en marche les a.</translation>
    </message>
    <message>
        <source>Signature &amp;Lab…</source>
        <translation>&amp;Labo de signatures…</translation>
    </message>
    <message>
        <source>Sends this delivery in every variant, signed rightly and wrongly, and says what your endpoint checks.</source>
        <translation>Envoie cette livraison dans chaque variante, bien et mal signée, et dit ce que votre endpoint vérifie.</translation>
    </message>
    <message>
        <source>&amp;Readiness…</source>
        <translation>P&amp;réparation…</translation>
    </message>
    <message>
        <source>Line test, signature lab and drills in one run: may this endpoint go live?</source>
        <translation>Test de ligne, labo de signatures et exercices en une seule exécution&#xa0;: cet endpoint peut-il passer en production&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>En&amp;voyer</translation>
    </message>
    <message>
        <source>Sends the request that is shown (Ctrl+Enter)</source>
        <translation>Envoie la requête affichée (Ctrl+Entrée)</translation>
    </message>
    <message>
        <source>Request as it will be sent</source>
        <translation>Requête telle qu&apos;elle sera envoyée</translation>
    </message>
    <message>
        <source>Header of the request</source>
        <translation>En-tête de la requête</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Corps de la requête</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Données</translation>
    </message>
    <message>
        <source>Waiting for the key store, which keeps the signing key. It may ask for the password of your keyring. What is not signed can be sent meanwhile.</source>
        <translation>En attente du trousseau, qui garde la clé de signature. Il peut demander le mot de passe de votre trousseau. Ce qui n&apos;est pas signé peut être envoyé entre-temps.</translation>
    </message>
    <message>
        <source>Linesman&apos;s listener</source>
        <translation>Le récepteur de Linesman</translation>
    </message>
    <message>
        <source>Send A&amp;gain Now</source>
        <translation>R&amp;envoyer maintenant</translation>
    </message>
    <message>
        <source>What waits for its next attempt, as Resend in HighLevel&apos;s logs: a success ends the schedule, a failure leaves it.</source>
        <translation>Ce qui attend sa prochaine tentative, comme Resend dans les journaux de HighLevel&#xa0;: un succès met fin au calendrier, un échec le laisse.</translation>
    </message>
    <message>
        <source>Retries and numbers</source>
        <translation>Reprises et chiffres</translation>
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
        <translation>Des livraisons telles que HighLevel les envoie
Une livraison est le webhook qui dit à votre passerelle d&apos;envoyer un message. Composez-en une par formulaire ou en JSON, choisissez où elle va et appuyez sur Envoyer. La requête à droite est celle qui est envoyée, octet pour octet&#xa0;; dans une rafale, chaque livraison a son propre identifiant de message.
Signatures
La clé privée de HighLevel appartient à HighLevel. Linesman signe avec la sienne et votre endpoint a besoin de la partie publique&#xa0;: Copier la clé publique. Les autres choix testent si votre endpoint vérifie quoi que ce soit&#xa0;; le labo de signatures les essaie tous et dit ce qui ne va pas dans la vérification.
Requêtes
Ctrl+T ajoute une requête à côté de celle-ci, Ctrl+W la ferme, Ctrl+Maj+T la rouvre.
Remplir
Des contenus qui font échouer les passerelles, vos propres préréglages, des personnes et textes inventés, des contacts de l&apos;émulateur en marche, et les webhooks de l&apos;application, qui partent tels qu&apos;ils figurent dans le JSON.
Plus
Les exercices jouent les incidents de production contre votre endpoint et disent comment y remédier. La rafale envoie de nombreuses livraisons à la fois, trace débit et temps de réponse, et compte ce qui a été perdu ou traité deux fois. Code de vérification d&apos;une signature donne à votre passerelle sa vérification dans huit langages.
Reprises
Les tentatives de la politique choisie figurent sur une ligne et sont marquées à mesure qu&apos;elles arrivent&#xa0;; une première pause courte les montre toutes en un instant. P2 est ce que dit le guide de HighLevel depuis 2026, avec des pauses de notre choix&#xa0;; P1 est ce qui valait en 2025. Il n&apos;est pas dit si les Delivery URL le suivent.</translation>
    </message>
    <message>
        <source>&amp;Start Emulator</source>
        <translation>&amp;Démarrer l&apos;émulateur</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SnapshotsPart</name>
    <message>
        <source>Snapshots</source>
        <translation>Instantanés</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation>Nom de l&apos;instantané</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>&amp;Save Snapshot</source>
        <translation>&amp;Enregistrer l&apos;instantané</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Sous-comptes</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Messages</translation>
    </message>
    <message>
        <source>No snapshots yet. Save one before an experiment, and restore it afterwards.</source>
        <translation>Pas encore d&apos;instantanés. Enregistrez-en un avant une expérience, et restaurez-le ensuite.</translation>
    </message>
    <message>
        <source>A snapshot holds locations, installs, contacts, conversations and messages. Tokens, clock, faults and switches stay as they are. Snapshots are kept with the emulator&apos;s data: see Settings.</source>
        <translation>Un instantané contient sous-comptes, installations, contacts, conversations et messages. Jetons, horloge, pannes et options restent tels quels. Les instantanés sont gardés avec les données de l&apos;émulateur&#xa0;: voir Réglages.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Restore Snapshot</source>
        <translation>Restaurer l&apos;instantané</translation>
    </message>
    <message>
        <source>Put everything back as it was in &quot;%1&quot;? What came since is lost; deliveries that wait are dropped.</source>
        <translation>Tout remettre dans l&apos;état de &quot;%1&quot;&#xa0;? Ce qui est arrivé depuis est perdu&#xa0;; les livraisons en attente sont abandonnées.</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurer</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SoundPlayer</name>
    <message>
        <source>There is no sound here: the library libasound2 is missing. Save the file to hear it.</source>
        <translation>Il n&apos;y a pas de son ici&#xa0;: la bibliothèque libasound2 manque. Enregistrez le fichier pour l&apos;écouter.</translation>
    </message>
    <message>
        <source>This sound cannot be read here. Save the file to hear it.</source>
        <translation>Ce son ne peut pas être lu ici. Enregistrez le fichier pour l&apos;écouter.</translation>
    </message>
    <message>
        <source>The library libsndfile1 is missing. Save the file to hear it.</source>
        <translation>La bibliothèque libsndfile1 manque. Enregistrez le fichier pour l&apos;écouter.</translation>
    </message>
    <message>
        <source>There is no sound device here: the time runs in silence. Save the file to hear it elsewhere.</source>
        <translation>Il n&apos;y a pas de périphérique audio ici&#xa0;: le temps s&apos;écoule en silence. Enregistrez le fichier pour l&apos;écouter ailleurs.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StaffDialog</name>
    <message>
        <source>Report for Staff</source>
        <translation>Rapport pour le personnel</translation>
    </message>
    <message>
        <source>Locations and providers</source>
        <translation>Sous-comptes et fournisseurs</translation>
    </message>
    <message>
        <source>Note to send</source>
        <translation>Note à envoyer</translation>
    </message>
    <message>
        <source>Choose a line to see the note to send.</source>
        <translation>Choisissez une ligne pour voir la note à envoyer.</translation>
    </message>
    <message>
        <source>Open &amp;Installs</source>
        <translation>Ouvrir les &amp;installations</translation>
    </message>
    <message>
        <source>Check All there asks HighLevel anew</source>
        <translation>Tout vérifier, là-bas, interroge à nouveau HighLevel</translation>
    </message>
    <message>
        <source>&amp;Copy Notes</source>
        <translation>&amp;Copier les notes</translation>
    </message>
    <message>
        <source>Of the selected lines, or of all with something to do</source>
        <translation>Des lignes sélectionnées, ou de toutes celles où il y a à faire</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Enregistrer le rapport…</translation>
    </message>
    <message>
        <source>Connect an app first.</source>
        <translation>Connectez d&apos;abord une application.</translation>
    </message>
    <message>
        <source>Putting together what is known of %1…</source>
        <translation>Rassemblement de ce que l&apos;on sait de %1…</translation>
    </message>
    <message>
        <source>Nothing is known of the locations yet: press Check All in Providers, Installs.</source>
        <translation>On ne sait encore rien des sous-comptes&#xa0;: appuyez sur Tout vérifier dans Fournisseurs, Installations.</translation>
    </message>
    <message>
        <source>%1: %2, as known at %3.</source>
        <translation>%1&#xa0;: %2, état connu à %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with something to do</source>
        <translation>
            <numerusform>%n ligne où il y a à faire</numerusform>
            <numerusform>%n lignes où il y a à faire</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do here.</source>
        <translation>Il n&apos;y a rien à faire ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) copied.</source>
        <translation>
            <numerusform>%n note copiée.</numerusform>
            <numerusform>%n notes copiées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Page (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Écrit&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StaffModel</name>
    <message>
        <source>fine</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Fournisseur</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>De quoi il s&apos;agit</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StartFailure</name>
    <message>
        <source>Linesman cannot read its data</source>
        <translation>Linesman ne peut pas lire ses données</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>Fichiers inutilisables</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed. Repair the %n file(s) below and retry, set aside what cannot be repaired, or start Linesman with another folder (--data-dir).</source>
        <translation>
            <numerusform>Rien n&apos;a été modifié. Réparez le fichier ci-dessous (%n) et réessayez, mettez de côté ce qui est irréparable, ou démarrez Linesman avec un autre dossier (--data-dir).</numerusform>
            <numerusform>Rien n&apos;a été modifié. Réparez les %n fichiers ci-dessous et réessayez, mettez de côté ce qui est irréparable, ou démarrez Linesman avec un autre dossier (--data-dir).</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 Aside</source>
        <translation>Mettre %1 de côté</translation>
    </message>
    <message>
        <source>Renames this file, so that nothing in it is lost, and begins an empty one.</source>
        <translation>Renomme ce fichier, afin que rien n&apos;y soit perdu, et en commence un vide.</translation>
    </message>
    <message>
        <source>Restore the Backup of %1</source>
        <translation>Restaurer la sauvegarde de %1</translation>
    </message>
    <message>
        <source>Puts the newest backup in this file&apos;s place, which is kept under another name.</source>
        <translation>Met la dernière sauvegarde à la place de ce fichier, qui est conservé sous un autre nom.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StatusForm</name>
    <message>
        <source>Update Status</source>
        <translation>Mettre à jour le statut</translation>
    </message>
    <message>
        <source>&amp;Message id</source>
        <translation>Id de &amp;message</translation>
    </message>
    <message>
        <source>Select a message in the thread to fill this in.</source>
        <translation>Sélectionnez un message dans le fil pour remplir ceci.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Statut</translation>
    </message>
    <message>
        <source>There is no “sent” or “undelivered”: use pending, or failed.</source>
        <translation>Il n&apos;y a ni «&#xa0;sent&#xa0;» ni «&#xa0;undelivered&#xa0;»&#xa0;: utilisez pending ou failed.</translation>
    </message>
    <message>
        <source>Error &amp;code</source>
        <translation>&amp;Code d&apos;erreur</translation>
    </message>
    <message>
        <source>A text on the wire, such as 1.</source>
        <translation>Un texte dans la requête, par exemple 1.</translation>
    </message>
    <message>
        <source>Error &amp;type</source>
        <translation>&amp;Type d&apos;erreur</translation>
    </message>
    <message>
        <source>Such as saas.</source>
        <translation>Par exemple saas.</translation>
    </message>
    <message>
        <source>Error m&amp;essage</source>
        <translation>M&amp;essage d&apos;erreur</translation>
    </message>
    <message>
        <source>The agent reads this under the message.</source>
        <translation>L&apos;agent lit ceci sous le message.</translation>
    </message>
    <message>
        <source>emailMessageId</source>
        <translation>emailMessageId</translation>
    </message>
    <message>
        <source>Only for e-mail.</source>
        <translation>Pour l&apos;e-mail seulement.</translation>
    </message>
    <message>
        <source>Stuck &amp;Pending…</source>
        <translation>&amp;Bloqués en attente…</translation>
    </message>
    <message>
        <source>Messages of this location without a status report, by age.</source>
        <translation>Messages de ce sous-compte sans rapport de statut, par âge.</translation>
    </message>
    <message>
        <source>Who owns this message is not known: %1</source>
        <translation>On ne sait pas à qui appartient ce message&#xa0;: %1</translation>
    </message>
    <message>
        <source>Set the status of message %1 to “%2”.</source>
        <translation>Mettre le statut du message %1 à «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Mise à jour…</translation>
    </message>
    <message numerus="yes">
        <source>Not known to HighLevel yet; again in %n s</source>
        <translation>
            <numerusform>Pas encore connu de HighLevel&#xa0;; nouvel essai dans %n s</numerusform>
            <numerusform>Pas encore connu de HighLevel&#xa0;; nouvel essai dans %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is now %1.</source>
        <translation>Le message est maintenant %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StepCard</name>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Étape %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StopGuard</name>
    <message>
        <source>A line test is running; it ends without a result.</source>
        <translation>Un test de ligne est en cours&#xa0;; il se termine sans résultat.</translation>
    </message>
    <message>
        <source>Its contacts, threads and snapshots begin anew at the next start.</source>
        <translation>Ses contacts, fils et instantanés repartent de zéro au prochain démarrage.</translation>
    </message>
    <message>
        <source>Stop Emulator</source>
        <translation>Arrêter l&apos;émulateur</translation>
    </message>
    <message>
        <source>Stop the emulator?</source>
        <translation>Arrêter l&apos;émulateur&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Arrêter</translation>
    </message>
    <message>
        <source>Quit Linesman</source>
        <translation>Quitter Linesman</translation>
    </message>
    <message>
        <source>Quit Linesman and stop the emulator?</source>
        <translation>Quitter Linesman et arrêter l&apos;émulateur&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Submission</name>
    <message>
        <source>The emulator has stopped. Start it again, then repeat this.</source>
        <translation>L&apos;émulateur s&apos;est arrêté. Redémarrez-le, puis recommencez.</translation>
    </message>
    <message>
        <source>The emulator has it no more: %1. Close this and look at the list again.</source>
        <translation>L&apos;émulateur ne l&apos;a plus&#xa0;: %1. Fermez ceci et regardez à nouveau la liste.</translation>
    </message>
    <message>
        <source>The emulator refused this: %1. Nothing was changed: correct it and try again.</source>
        <translation>L&apos;émulateur a refusé ceci&#xa0;: %1. Rien n&apos;a été modifié&#xa0;: corrigez et réessayez.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TabFolding</name>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Autres onglets</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TableView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new row(s)</source>
        <translation>
            <numerusform>Afficher %n nouvelle ligne</numerusform>
            <numerusform>Afficher %n nouvelles lignes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TemplateMenu</name>
    <message>
        <source>Temp&amp;lates</source>
        <translation>Modè&amp;les</translation>
    </message>
    <message>
        <source>Texts with variables such as {{contact.first_name}}, kept for this connection.</source>
        <translation>Textes avec des variables comme {{contact.first_name}}, gardés pour cette connexion.</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Pas encore de modèles</translation>
    </message>
    <message>
        <source>&amp;Save This as a Template…</source>
        <translation>&amp;Enregistrer comme modèle…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Nothing is known for %1; it stays in the text as it is.</source>
        <translation>Rien n&apos;est connu pour %1&#xa0;; il reste tel quel dans le texte.</translation>
    </message>
    <message>
        <source>Save as a Template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Name (one of the same name is replaced). Write {{contact.first_name}}, {{contact.phone}},
{{contact.email}}, {{date}} or {{time}} where they are to be filled in:</source>
        <translation>Nom (un modèle du même nom est remplacé). Écrivez {{contact.first_name}}, {{contact.phone}},
{{contact.email}}, {{date}} ou {{time}} là où ils doivent être remplis&#xa0;:</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modèles</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ThreadModel</name>
    <message>
        <source>Incoming call: %1</source>
        <translation>Appel entrant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Outgoing call: %1</source>
        <translation>Appel sortant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Email channel</source>
        <translation>Canal e-mail</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Appel</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activité</translation>
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
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>Sent by %1, %2: %3</source>
        <translation>Envoyé par %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Received by %1: %2</source>
        <translation>Reçu par %1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ThreadPane</name>
    <message>
        <source>Messages of this conversation</source>
        <translation>Messages de cette conversation</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Réessayer</translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>Chargement des messages plus anciens…</translation>
    </message>
    <message>
        <source>P&amp;hone View</source>
        <translation>Vue télép&amp;hone</translation>
    </message>
    <message>
        <source>The thread as the contact&apos;s telephone shows it.</source>
        <translation>Le fil tel que le téléphone du contact l&apos;affiche.</translation>
    </message>
    <message>
        <source>Choose a contact.</source>
        <translation>Choisissez un contact.</translation>
    </message>
    <message>
        <source>No messages yet. Write the first one in the box below.</source>
        <translation>Pas encore de messages. Écrivez le premier dans la zone ci-dessous.</translation>
    </message>
    <message>
        <source>HighLevel has no recording of this call.</source>
        <translation>HighLevel n&apos;a pas d&apos;enregistrement de cet appel.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Copy Text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>Copy Message &amp;Id</source>
        <translation>Copier l&apos;&amp;id du message</translation>
    </message>
    <message>
        <source>&amp;Answer under This E-mail</source>
        <translation>&amp;Répondre sous cet e-mail</translation>
    </message>
    <message>
        <source>Report Its &amp;Status…</source>
        <translation>Signaler son &amp;statut…</translation>
    </message>
    <message>
        <source>&amp;Recording and Transcription</source>
        <translation>Enregistrement et &amp;transcription</translation>
    </message>
    <message>
        <source>&amp;Load Its Files</source>
        <translation>C&amp;harger ses fichiers</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>Voir dans l&apos;&amp;historique</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ThreadView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TimingBars</name>
    <message>
        <source>Times</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Résolution du nom</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Attente de la réponse</translation>
    </message>
    <message>
        <source>Receiving it</source>
        <translation>Réception</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>Au total</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TokenDetails</name>
    <message>
        <source>Selected token</source>
        <translation>Jeton sélectionné</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>Ends</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Issued</source>
        <translation>Émis</translation>
    </message>
    <message>
        <source>Refresh token</source>
        <translation>Jeton de renouvellement</translation>
    </message>
    <message>
        <source>Missing scopes</source>
        <translation>Scopes manquants</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Scopes accordés</translation>
    </message>
    <message>
        <source>Claims, not verified</source>
        <translation>Claims, non vérifiés</translation>
    </message>
    <message>
        <source>Company, from a bulk install</source>
        <translation>Société, d&apos;une installation en masse</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>generation %1, good for a year or until it is used</source>
        <translation>génération %1, valable un an ou jusqu&apos;à son utilisation</translation>
    </message>
    <message>
        <source>none: another token is taken from the company&apos;s</source>
        <translation>aucun&#xa0;: un autre jeton est tiré de celui de la société</translation>
    </message>
    <message>
        <source>Linesman was ended while this token was being kept. Refresh it now: if that fails, it was too late, and the app is to be authorized again. Nothing else is lost.</source>
        <translation>Linesman a été fermé pendant l&apos;enregistrement de ce jeton. Renouvelez-le maintenant&#xa0;: si cela échoue, il était trop tard, et l&apos;application doit être autorisée à nouveau. Rien d&apos;autre n&apos;est perdu.</translation>
    </message>
    <message>
        <source>The last refresh failed: %1</source>
        <translation>Le dernier renouvellement a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>expired: the next call refreshes it</source>
        <translation>expiré&#xa0;: le prochain appel le renouvelle</translation>
    </message>
    <message>
        <source>in %1, at %2</source>
        <translation>dans %1, à %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TokenModel</name>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
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
        <translation>Société</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>all granted</source>
        <translation>tous accordés</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>%n manquant</numerusform>
            <numerusform>%n manquants</numerusform>
        </translation>
    </message>
    <message>
        <source>refresh failed</source>
        <translation>renouvellement échoué</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>génération %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucune</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Accordés&#xa0;: %1</translation>
    </message>
    <message>
        <source>Missing: %1. Scopes added to the app later come only with a new consent.</source>
        <translation>Manquants&#xa0;: %1. Les scopes ajoutés plus tard à l&apos;application ne viennent qu&apos;avec un nouveau consentement.</translation>
    </message>
    <message>
        <source>The last refresh failed: %1</source>
        <translation>Le dernier renouvellement a échoué&#xa0;: %1</translation>
    </message>
    <message>
        <source>A refresh token is kept: valid for a year, or until used.</source>
        <translation>Un jeton de renouvellement est conservé&#xa0;: valable un an, ou jusqu&apos;à son utilisation.</translation>
    </message>
    <message>
        <source>Another token is taken from the company&apos;s when this one ends.</source>
        <translation>Un autre jeton est tiré de celui de la société quand celui-ci prend fin.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Fin dans</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Renouvellement</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TokenPanel</name>
    <message>
        <source>No token yet: sign in with step 5.</source>
        <translation>Pas encore de jeton&#xa0;: connectez-vous à l&apos;étape 5.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Re&amp;fresh Now</source>
        <translation>&amp;Renouveler</translation>
    </message>
    <message>
        <source>More &amp;Actions</source>
        <translation>Plus d&apos;&amp;actions</translation>
    </message>
    <message>
        <source>&amp;Expire Locally (Drill)</source>
        <translation>Faire &amp;expirer ici (exercice)</translation>
    </message>
    <message>
        <source>The next call must refresh first; HighLevel is not told</source>
        <translation>Le prochain appel doit d&apos;abord renouveler&#xa0;; HighLevel n&apos;en est pas informé</translation>
    </message>
    <message>
        <source>Re&amp;voke in the Emulator…</source>
        <translation>Ré&amp;voquer dans l&apos;émulateur…</translation>
    </message>
    <message>
        <source>&amp;Watch a Client Refresh…</source>
        <translation>&amp;Observer un renouvellement client…</translation>
    </message>
    <message>
        <source>Whether your own program refreshes once, and only once</source>
        <translation>Si votre propre programme renouvelle une fois, et une seule</translation>
    </message>
    <message>
        <source>Copy &amp;Masked</source>
        <translation>Copier &amp;masqué</translation>
    </message>
    <message>
        <source>Copy &amp;Whole…</source>
        <translation>Copier en en&amp;tier…</translation>
    </message>
    <message>
        <source>For&amp;get…</source>
        <translation>Ou&amp;blier…</translation>
    </message>
    <message>
        <source>The token was refreshed.</source>
        <translation>Le jeton a été renouvelé.</translation>
    </message>
    <message>
        <source>Expired here: the next call refreshes it first.</source>
        <translation>Expiré ici&#xa0;: le prochain appel le renouvelle d&apos;abord.</translation>
    </message>
    <message>
        <source>Copied masked.</source>
        <translation>Copié masqué.</translation>
    </message>
    <message>
        <source>Copy Token</source>
        <translation>Copier le jeton</translation>
    </message>
    <message>
        <source>Copy the whole access token of %1?</source>
        <translation>Copier le jeton d&apos;accès entier de %1&#xa0;?</translation>
    </message>
    <message>
        <source>Whoever reads it can use it until it ends. It leaves the clipboard after a minute.</source>
        <translation>Quiconque le lit peut l&apos;utiliser jusqu&apos;à sa fin. Il quitte le presse-papiers après une minute.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after a minute.</source>
        <translation>Copié. Il quitte le presse-papiers après une minute.</translation>
    </message>
    <message>
        <source>Forget Token</source>
        <translation>Oublier le jeton</translation>
    </message>
    <message>
        <source>Forget the token of %1 here?</source>
        <translation>Oublier ici le jeton de %1&#xa0;?</translation>
    </message>
    <message>
        <source>The app stays installed. To use it again here, authorize again.</source>
        <translation>L&apos;application reste installée. Pour l&apos;utiliser de nouveau ici, autorisez à nouveau.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>&amp;Oublier</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Oublié.</translation>
    </message>
    <message>
        <source>Revoke in the Emulator</source>
        <translation>Révoquer dans l&apos;émulateur</translation>
    </message>
    <message>
        <source>Revoke all access tokens of the app in the emulator?</source>
        <translation>Révoquer tous les jetons d&apos;accès de l&apos;application dans l&apos;émulateur&#xa0;?</translation>
    </message>
    <message>
        <source>Revoke the access tokens of %1 in the emulator?</source>
        <translation>Révoquer les jetons d&apos;accès de %1 dans l&apos;émulateur&#xa0;?</translation>
    </message>
    <message>
        <source>The next call is answered 401 &quot;Invalid JWT&quot;; a good client then refreshes once.</source>
        <translation>Le prochain appel reçoit la réponse 401 &quot;Invalid JWT&quot;&#xa0;; un bon client renouvelle alors une fois.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Révoquer</translation>
    </message>
    <message>
        <source>Revoked: the next call is answered 401.</source>
        <translation>Révoqué&#xa0;: le prochain appel reçoit 401.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TokensPart</name>
    <message>
        <source>Access Tokens</source>
        <translation>Jetons d&apos;accès</translation>
    </message>
    <message>
        <source>Expire &amp;All</source>
        <translation>Tout f&amp;aire expirer</translation>
    </message>
    <message>
        <source>A client must refresh before its next call</source>
        <translation>Un client doit renouveler avant son prochain appel</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Jetons d&apos;accès</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Pour</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Expires in</source>
        <translation>Expire dans</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Finit par</translation>
    </message>
    <message>
        <source>No tokens yet: they come when an app exchanges a code.</source>
        <translation>Pas encore de jetons&#xa0;: ils viennent quand une application échange un code.</translation>
    </message>
    <message>
        <source>&amp;Expire Now</source>
        <translation>Faire &amp;expirer</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>Ré&amp;voquer</translation>
    </message>
    <message>
        <source>Ends the access token and the refresh token with it</source>
        <translation>Met fin au jeton d&apos;accès et à son jeton de renouvellement</translation>
    </message>
    <message>
        <source>Re&amp;fresh tokens expire too</source>
        <translation>Les jetons de renou&amp;vellement expirent aussi</translation>
    </message>
    <message>
        <source>Then a client must be authorized again</source>
        <translation>Un client doit alors être autorisé à nouveau</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>&amp;Copier le jeton</translation>
    </message>
    <message>
        <source>Remo&amp;ve Token</source>
        <translation>&amp;Supprimer le jeton</translation>
    </message>
    <message>
        <source>Private Integration Tokens</source>
        <translation>Jetons d&apos;intégration privée</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;jouter…</translation>
    </message>
    <message>
        <source>Private integration tokens</source>
        <translation>Jetons d&apos;intégration privée</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Sous-compte</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Aucun.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Société</translation>
    </message>
    <message>
        <source>good</source>
        <translation>valide</translation>
    </message>
    <message>
        <source>revoked</source>
        <translation>révoqué</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expiré</translation>
    </message>
    <message>
        <source>Private Integration Token</source>
        <translation>Jeton d&apos;intégration privée</translation>
    </message>
    <message>
        <source>&amp;Make Token</source>
        <translation>&amp;Créer le jeton</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>Sous-comp&amp;te</translation>
    </message>
    <message>
        <source>Such a token belongs to no app: it cannot add inbound messages of a provider.</source>
        <translation>Un tel jeton n&apos;appartient à aucune application&#xa0;: il ne peut pas ajouter de messages entrants d&apos;un fournisseur.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Tour</name>
    <message>
        <source>Leave</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Étape %1 sur %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>One press tests the whole line</source>
        <translation>Un clic teste toute la ligne</translation>
    </message>
    <message>
        <source>A message goes from HighLevel to a bridge, its status comes back, and the customer&apos;s reply arrives. Without a bridge of yours a built-in one is tested, so this works at once.</source>
        <translation>Un message va de HighLevel à une passerelle, son statut revient, et la réponse du client arrive. Sans passerelle à vous, une passerelle intégrée est testée, donc cela fonctionne aussitôt.</translation>
    </message>
    <message>
        <source>Each hop is shown</source>
        <translation>Chaque étape est affichée</translation>
    </message>
    <message>
        <source>Where the line breaks, the hop is red and says what to do. Endpoint tests your own bridge.</source>
        <translation>Là où la ligne se rompt, l&apos;étape est rouge et dit que faire. Endpoint teste votre propre passerelle.</translation>
    </message>
    <message>
        <source>A HighLevel of your own</source>
        <translation>Un HighLevel rien qu&apos;à vous</translation>
    </message>
    <message>
        <source>Made-up locations, contacts, providers and tokens on this machine. Your bridge needs only another base URL. The clock can be put forward, faults can be added, and a reset can be undone.</source>
        <translation>Sous-comptes, contacts, fournisseurs et jetons inventés sur cette machine. Votre passerelle n&apos;a besoin que d&apos;une autre URL de base. L&apos;horloge peut être avancée, des pannes ajoutées, et une réinitialisation annulée.</translation>
    </message>
    <message>
        <source>Both sides of a conversation</source>
        <translation>Les deux côtés d&apos;une conversation</translation>
    </message>
    <message>
        <source>Threads as an agent sees them. From here you post what a provider posts: inbound messages, calls, statuses. Each request is shown before it is sent, and as code.</source>
        <translation>Les fils tels qu&apos;un agent les voit. D&apos;ici, vous publiez ce que publie un fournisseur&#xa0;: messages entrants, appels, statuts. Chaque requête est montrée avant son envoi, et sous forme de code.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Rien n&apos;est perdu</translation>
    </message>
    <message>
        <source>Every exchange is kept with its bytes, masked where a secret was. Search it, or open one from any place.</source>
        <translation>Chaque échange est conservé avec ses octets, masqués là où se trouvait un secret. Faites-y une recherche, ou ouvrez-en un depuis n&apos;importe quelle page.</translation>
    </message>
    <message>
        <source>When you have an app</source>
        <translation>Quand vous avez une application</translation>
    </message>
    <message>
        <source>Paste its install link: Linesman says what is right and wrong about it, then signs in. What would reach real customers asks first, and the window has a red frame.</source>
        <translation>Collez son lien d&apos;installation&#xa0;: Linesman dit ce qui y est juste et faux, puis se connecte. Ce qui atteindrait de vrais clients demande d&apos;abord confirmation, et la fenêtre a un cadre rouge.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TraceView</name>
    <message>
        <source>Life of the message</source>
        <translation>Vie du message</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Statut</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>This exchange is in no history: nothing else of its message is known.</source>
        <translation>Cet échange n&apos;est dans aucun historique&#xa0;: rien d&apos;autre n&apos;est connu de son message.</translation>
    </message>
    <message>
        <source>Looking for all of this message…</source>
        <translation>Recherche de tout ce qui concerne ce message…</translation>
    </message>
    <message>
        <source>This exchange is no longer in history.</source>
        <translation>Cet échange n&apos;est plus dans l&apos;historique.</translation>
    </message>
    <message>
        <source>This exchange is about no message; these belong to the same run.</source>
        <translation>Cet échange ne concerne aucun message&#xa0;; ceux-ci appartiennent à la même exécution.</translation>
    </message>
    <message numerus="yes">
        <source>Message %1: %Ln step(s).</source>
        <translation>
            <numerusform>Message %1&#xa0;: %Ln étape.</numerusform>
            <numerusform>Message %1&#xa0;: %Ln étapes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>Il y en a d&apos;autres que celles-ci.</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, tentative %2</translation>
    </message>
    <message>
        <source>%1, other side</source>
        <translation>%1, autre côté</translation>
    </message>
    <message>
        <source>%1, in the thread</source>
        <translation>%1, dans le fil</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TunnelDialog</name>
    <message>
        <source>Tunnel to the Listener</source>
        <translation>Tunnel vers le récepteur</translation>
    </message>
    <message>
        <source>A program of yours makes the listener reachable from the Internet: whoever knows its address can send requests, until the tunnel is stopped. Linesman reads the address, accepts its name and looks every 30 seconds whether it leads here.</source>
        <translation>Un programme à vous rend le récepteur accessible depuis Internet&#xa0;: quiconque connaît son adresse peut envoyer des requêtes, jusqu&apos;à l&apos;arrêt du tunnel. Linesman lit l&apos;adresse, accepte son nom et vérifie toutes les 30 secondes si elle mène ici.</translation>
    </message>
    <message>
        <source>&amp;cloudflared, a quick tunnel without an account</source>
        <translation>&amp;cloudflared, un tunnel rapide sans compte</translation>
    </message>
    <message>
        <source>&amp;ngrok, with the account that it knows</source>
        <translation>&amp;ngrok, avec le compte qu&apos;il connaît</translation>
    </message>
    <message>
        <source>An&amp;other command</source>
        <translation>Une &amp;autre commande</translation>
    </message>
    <message>
        <source>Comman&amp;d</source>
        <translation>Comman&amp;de</translation>
    </message>
    <message>
        <source>{port} and {url} stand for the listener&apos;s. No shell reads it. The first address that it prints is taken for the tunnel&apos;s.</source>
        <translation>{port} et {url} représentent ceux du récepteur. Aucun shell ne la lit. La première adresse qu&apos;elle affiche est prise pour celle du tunnel.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Démarrer</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (non installé)</translation>
    </message>
    <message>
        <source>Fi&amp;xed address</source>
        <translation>Adresse fi&amp;xe</translation>
    </message>
    <message>
        <source>For a tunnel with a name of its own, whose program prints no address. Otherwise leave it empty.</source>
        <translation>Pour un tunnel qui a son propre nom et dont le programme n&apos;affiche pas d&apos;adresse. Sinon, laissez vide.</translation>
    </message>
    <message>
        <source>Write a web address without a path, such as https://hooks.example.com.</source>
        <translation>Écrire une adresse web sans chemin, comme https://hooks.example.com.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::UploadForm</name>
    <message>
        <source>Attach to Messa&amp;ge</source>
        <translation>&amp;Joindre au message</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>Drop, paste or add files. HighLevel takes %1. It documents no size here; its other upload takes 5 MB, and so does the emulator.</source>
        <translation>Déposez, collez ou ajoutez des fichiers. HighLevel accepte %1. Il ne documente pas de taille ici&#xa0;; son autre téléversement accepte 5 Mo, et l&apos;émulateur aussi.</translation>
    </message>
    <message>
        <source>Uploading makes no message: the address goes into the attachments of one.</source>
        <translation>Le téléversement ne crée pas de message&#xa0;: l&apos;adresse va dans les pièces jointes d&apos;un message.</translation>
    </message>
    <message>
        <source>Use in In&amp;bound</source>
        <translation>Utiliser dans &amp;Entrant</translation>
    </message>
    <message>
        <source>Takes the addresses into the inbound form, beside its other fields.</source>
        <translation>Reprend les adresses dans le formulaire Entrant, à côté de ses autres champs.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Téléversement…</translation>
    </message>
    <message>
        <source>Choose a contact first: an upload belongs to its conversation.</source>
        <translation>Choisissez d&apos;abord un contact&#xa0;: un téléversement appartient à sa conversation.</translation>
    </message>
    <message>
        <source>Add a file first.</source>
        <translation>Ajoutez d&apos;abord un fichier.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached to the message in the thread&apos;s box.</source>
        <translation>
            <numerusform>%n fichier joint au message dans la zone du fil.</numerusform>
            <numerusform>%n fichiers joints au message dans la zone du fil.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::UrlPanel</name>
    <message>
        <source>Create a provider for each kind: Conversation Providers &gt; Add</source>
        <translation>Créez un fournisseur pour chaque type&#xa0;: Conversation Providers &gt; Add</translation>
    </message>
    <message>
        <source>Open &amp;Providers</source>
        <translation>Ouvrir les &amp;fournisseurs</translation>
    </message>
    <message>
        <source>Two URLs, two places</source>
        <translation>Deux URL, deux endroits</translation>
    </message>
    <message>
        <source>&amp;Delivery URL, of the providers</source>
        <translation>&amp;Delivery URL, des fournisseurs</translation>
    </message>
    <message>
        <source>Messages come here.</source>
        <translation>Les messages arrivent ici.</translation>
    </message>
    <message>
        <source>&amp;Webhook URL, of the app</source>
        <translation>URL de &amp;webhook, de l&apos;application</translation>
    </message>
    <message>
        <source>INSTALL, UNINSTALL and other events come here.</source>
        <translation>INSTALL, UNINSTALL et d&apos;autres événements arrivent ici.</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Type %1</translation>
    </message>
    <message>
        <source>tick &quot;Is this a Custom Conversation Provider&quot;</source>
        <translation>cochez &quot;Is this a Custom Conversation Provider&quot;</translation>
    </message>
    <message>
        <source>leave &quot;Is this a Custom Conversation Provider&quot; off</source>
        <translation>ne cochez pas &quot;Is this a Custom Conversation Provider&quot;</translation>
    </message>
    <message>
        <source>alias, logo and &quot;Always show this Conversation Provider&quot; as you like</source>
        <translation>alias, logo et &quot;Always show this Conversation Provider&quot; à votre guise</translation>
    </message>
    <message>
        <source>Choose the kinds in step 4 first.</source>
        <translation>Choisissez d&apos;abord les types à l&apos;étape 4.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>id and meaning of a finding</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::UserForm</name>
    <message>
        <source>Send as User</source>
        <translation>Envoyer en tant qu&apos;utilisateur</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>Application web</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>Application mobile</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Bulk action</source>
        <translation>Action en masse</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>Its Delivery URL gets the webhook.</source>
        <translation>Sa Delivery URL reçoit le webhook.</translation>
    </message>
    <message>
        <source>Sent &amp;from</source>
        <translation>En&amp;voyé de</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>O&amp;bjet</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Message</translation>
    </message>
    <message>
        <source>Choose a contact on the left: every message belongs to one.</source>
        <translation>Choisissez un contact à gauche&#xa0;: chaque message appartient à un contact.</translation>
    </message>
    <message>
        <source>Type a text.</source>
        <translation>Saisissez un texte.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Envoi…</translation>
    </message>
    <message>
        <source>Message %1 goes to the Delivery URL.</source>
        <translation>Le message %1 part vers la Delivery URL.</translation>
    </message>
    <message>
        <source>Nobody gets this message: the channel has no Delivery URL. Set one in the place Emulator, under Providers.</source>
        <translation>Personne ne reçoit ce message&#xa0;: le canal n&apos;a pas de Delivery URL. Indiquez-en une dans Émulateur, sous Fournisseurs.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::VerdictCard</name>
    <message>
        <source>Sho&amp;w Exchange</source>
        <translation>&amp;Voir l&apos;échange</translation>
    </message>
    <message>
        <source>Run A&amp;gain</source>
        <translation>&amp;Relancer</translation>
    </message>
    <message>
        <source>Test My Own &amp;Bridge…</source>
        <translation>Tester ma &amp;passerelle…</translation>
    </message>
    <message>
        <source>What &amp;HighLevel Does in This Case</source>
        <translation>Ce que &amp;HighLevel fait dans ce cas</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::VerdictLines</name>
    <message>
        <source>Nothing was checked here.</source>
        <translation>Rien n&apos;a été contrôlé ici.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::VerifyDialog</name>
    <message>
        <source>Code That Checks a Signature</source>
        <translation>Code de vérification d&apos;une signature</translation>
    </message>
    <message>
        <source>For your bridge, ready to be pasted: it checks x-ghl-signature over the bytes of a delivery as they came, before anything parses them.</source>
        <translation>Pour votre passerelle, prêt à coller&#xa0;: il vérifie x-ghl-signature sur les octets d&apos;une livraison tels qu&apos;ils sont arrivés, avant toute analyse.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Clé</translation>
    </message>
    <message>
        <source>In production HighLevel&apos;s; in a test that of whoever signs.</source>
        <translation>En production, celle de HighLevel&#xa0;; dans un test, celle du signataire.</translation>
    </message>
    <message>
        <source>Code that checks a signature</source>
        <translation>Code de vérification d&apos;une signature</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Needs nothing besides the language itself.</source>
        <translation>Ne nécessite rien d&apos;autre que le langage lui-même.</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>D&apos;abord&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::WelcomeCard</name>
    <message>
        <source>Welcome. Where would you like to begin?</source>
        <translation>Bienvenue. Par où voulez-vous commencer&#xa0;?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Ignorer</translation>
    </message>
    <message>
        <source>Dismiss; every way is also in the places and in %1.</source>
        <translation>Ignorer&#xa0;; chaque voie se trouve aussi dans les pages et dans %1.</translation>
    </message>
    <message>
        <source>I have a bridge, or am writing one. Linesman plays HighLevel to it and says where the line breaks.</source>
        <translation>J&apos;ai une passerelle, ou j&apos;en écris une. Linesman joue HighLevel face à elle et dit où la ligne se rompt.</translation>
    </message>
    <message>
        <source>Test My &amp;Bridge…</source>
        <translation>Tester ma &amp;passerelle…</translation>
    </message>
    <message>
        <source>I have a marketplace app. Linesman signs in and checks scopes, redirects and providers.</source>
        <translation>J&apos;ai une application de la marketplace. Linesman se connecte et vérifie scopes, redirections et fournisseurs.</translation>
    </message>
    <message>
        <source>Connect an &amp;App…</source>
        <translation>Connecter une &amp;app…</translation>
    </message>
    <message>
        <source>I have neither yet. Six steps through the window, without an account and without a network.</source>
        <translation>Je n&apos;ai encore ni l&apos;une ni l&apos;autre. Six étapes à travers la fenêtre, sans compte et sans réseau.</translation>
    </message>
    <message>
        <source>&amp;Look Around</source>
        <translation>&amp;Faire le tour</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::WindowController</name>
    <message>
        <source>History cannot be written: %1. Captures are refused until it can.</source>
        <translation>L&apos;historique ne peut pas être écrit&#xa0;: %1. Les captures sont refusées jusque-là.</translation>
    </message>
    <message>
        <source>Run line test</source>
        <translation>Lancer le test de ligne</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Faire la visite</translation>
    </message>
    <message>
        <source>Start or stop the emulator</source>
        <translation>Démarrer ou arrêter l&apos;émulateur</translation>
    </message>
    <message>
        <source>Start or stop the listener</source>
        <translation>Démarrer ou arrêter le récepteur</translation>
    </message>
    <message>
        <source>Emulator %1</source>
        <translation>Émulateur %1</translation>
    </message>
    <message>
        <source>Runs at %1. Press to stop.</source>
        <translation>Fonctionne sur %1. Appuyez pour l&apos;arrêter.</translation>
    </message>
    <message>
        <source>Emulator stopped</source>
        <translation>Émulateur arrêté</translation>
    </message>
    <message>
        <source>Press to start the local HighLevel.</source>
        <translation>Appuyez pour démarrer le HighLevel local.</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Récepteur %1</translation>
    </message>
    <message>
        <source>Takes webhooks at %1. Press to stop.</source>
        <translation>Reçoit les webhooks sur %1. Appuyez pour l&apos;arrêter.</translation>
    </message>
    <message>
        <source>Listener stopped</source>
        <translation>Récepteur arrêté</translation>
    </message>
    <message>
        <source>Press to take webhooks at %1.</source>
        <translation>Appuyez pour recevoir les webhooks sur %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise than the facts say: %1</source>
        <translation>Différent de ce que disent les faits&#xa0;: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Use Port %1</source>
        <translation>Utiliser le port %1</translation>
    </message>
    <message>
        <source>Emulator starting…</source>
        <translation>Démarrage de l&apos;émulateur…</translation>
    </message>
    <message>
        <source>Loading its data. Press to cancel.</source>
        <translation>Lit ses données. Appuyez pour annuler.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::BodyVariant</name>
    <message>
        <source>without the byte order mark at its start</source>
        <translation>sans la marque d&apos;ordre des octets au début</translation>
    </message>
    <message>
        <source>without the newline at its end</source>
        <translation>sans le saut de ligne à la fin</translation>
    </message>
    <message>
        <source>with a newline at its end</source>
        <translation>avec un saut de ligne à la fin</translation>
    </message>
    <message>
        <source>without the white space around it</source>
        <translation>sans les espaces qui l&apos;entourent</translation>
    </message>
    <message>
        <source>with LF instead of CRLF as line ends</source>
        <translation>avec LF au lieu de CRLF en fin de ligne</translation>
    </message>
    <message>
        <source>with CRLF instead of LF as line ends</source>
        <translation>avec CRLF au lieu de LF en fin de ligne</translation>
    </message>
    <message>
        <source>with &quot;/&quot; written without a backslash</source>
        <translation>avec &quot;/&quot; écrit sans barre oblique inverse</translation>
    </message>
    <message>
        <source>as compact JSON: something wrote the JSON anew on its way</source>
        <translation>en JSON compact&#xa0;: quelque chose a réécrit le JSON en chemin</translation>
    </message>
    <message>
        <source>with other than ASCII characters escaped: something wrote the JSON anew on its way</source>
        <translation>avec les caractères non ASCII échappés&#xa0;: quelque chose a réécrit le JSON en chemin</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Burst</name>
    <message>
        <source>Attempts a second: %1</source>
        <translation>Tentatives par seconde&#xa0;: %1</translation>
    </message>
    <message>
        <source>Median: %1 ms</source>
        <translation>Médiane&#xa0;: %1 ms</translation>
    </message>
    <message>
        <source>99 % under: %1 ms</source>
        <translation>99 % sous&#xa0;: %1 ms</translation>
    </message>
    <message>
        <source>Not delivered: %1 of %2, before %3 of %4</source>
        <translation>Non livrés&#xa0;: %1 sur %2, avant %3 sur %4</translation>
    </message>
    <message>
        <source>HighLevel warns of an address that gets over 10,000 webhooks in three days and takes less than 90 % of them; three days later it pauses delivery to it.</source>
        <translation>HighLevel met en garde contre une adresse qui reçoit plus de 10&#xa0;000 webhooks en trois jours et en accepte moins de 90&#xa0;%&#xa0;; trois jours plus tard, il suspend les livraisons vers elle.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Delivery</name>
    <message>
        <source>Leave the name and password out of the address.</source>
        <translation>Retirez le nom et le mot de passe de l&apos;adresse.</translation>
    </message>
    <message>
        <source>Give the whole address, with http:// or https://.</source>
        <translation>Donnez l&apos;adresse complète, avec http:// ou https://.</translation>
    </message>
    <message>
        <source>There is no key to sign with.</source>
        <translation>Il n&apos;y a pas de clé pour signer.</translation>
    </message>
    <message>
        <source>Send between 1 and 1,000,000 deliveries.</source>
        <translation>Envoyez entre 1 et 1 000 000 de livraisons.</translation>
    </message>
    <message>
        <source>Between 1 and 1,000 may be under way at once.</source>
        <translation>Entre 1 et 1 000 peuvent être en cours à la fois.</translation>
    </message>
    <message>
        <source>The rate is between 0 (no limit) and 100,000 a second.</source>
        <translation>Le débit est entre 0 (aucune limite) et 100 000 par seconde.</translation>
    </message>
    <message>
        <source>A pause is between a millisecond and seven days.</source>
        <translation>Une pause dure entre une milliseconde et sept jours.</translation>
    </message>
    <message>
        <source>A ramp leads up to a rate: give one.</source>
        <translation>Une montée mène à un débit&#xa0;: indiquez-en un.</translation>
    </message>
    <message>
        <source>The time limit is between a millisecond and ten minutes.</source>
        <translation>Le délai limite est entre une milliseconde et dix minutes.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>Le fichier de CA %1 ne peut pas être lu.</translation>
    </message>
    <message>
        <source>No retry</source>
        <translation>Aucune reprise</translation>
    </message>
    <message>
        <source>P1: 429 only, 6 times, 10 minutes apart (as in 2025)</source>
        <translation>P1&#xa0;: 429 seulement, 6 fois, à 10 minutes d&apos;intervalle (comme en 2025)</translation>
    </message>
    <message>
        <source>P2: all but 2xx, 12 times, growing pauses (official since 2026; pauses are ours)</source>
        <translation>P2&#xa0;: tout sauf 2xx, 12 fois, pauses croissantes (officiel depuis 2026&#xa0;; pauses choisies par nous)</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::DeliveryReport</name>
    <message>
        <source>HighLevel sends this webhook without a signature: an endpoint that refuses it never gets it.</source>
        <translation>HighLevel envoie ce webhook sans signature&#xa0;: un endpoint qui le refuse ne le reçoit jamais.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::KeyRing</name>
    <message>
        <source>the emulator&apos;s key</source>
        <translation>la clé de l&apos;émulateur</translation>
    </message>
    <message>
        <source>Linesman&apos;s own key</source>
        <translation>Clé propre à Linesman</translation>
    </message>
    <message>
        <source>the key %1</source>
        <translation>la clé %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Listener</name>
    <message>
        <source>Captures cannot be kept and are answered 503: %1</source>
        <translation>Les captures ne peuvent pas être conservées et reçoivent la réponse 503&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::OwnKey</name>
    <message>
        <source>The signing key in the key store cannot be read; deliveries are signed with a new key that is gone when Linesman ends.</source>
        <translation>La clé de signature du trousseau ne peut pas être lue&#xa0;; les livraisons sont signées avec une nouvelle clé, qui disparaît quand Linesman se ferme.</translation>
    </message>
    <message>
        <source>There is no key store to keep the signing key in: the key is gone when Linesman ends, and its public half changes with it.</source>
        <translation>Il n&apos;y a pas de trousseau pour garder la clé de signature&#xa0;: la clé disparaît quand Linesman se ferme, et sa partie publique change avec elle.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Payload</name>
    <message>
        <source>Who the message goes to.</source>
        <translation>À qui le message est destiné.</translation>
    </message>
    <message>
        <source>The sub-account that it was written in.</source>
        <translation>Le sous-compte dans lequel il a été écrit.</translation>
    </message>
    <message>
        <source>Status updates name it. Leave it empty to have a new one for each delivery.</source>
        <translation>Les mises à jour de statut le nomment. Laissez vide pour en avoir un nouveau à chaque livraison.</translation>
    </message>
    <message>
        <source>The e-mail in its thread. Leave it empty to have a new one for each delivery.</source>
        <translation>L&apos;e-mail dans son fil. Laissez vide pour en avoir un nouveau à chaque livraison.</translation>
    </message>
    <message>
        <source>Documented as SMS or Email; extra channels have been sent Custom since July 2025 (issue 55).</source>
        <translation>Documenté comme SMS ou Email&#xa0;; les canaux supplémentaires reçoivent Custom depuis juillet 2025 (issue 55).</translation>
    </message>
    <message>
        <source>SMS or Email.</source>
        <translation>SMS ou Email.</translation>
    </message>
    <message>
        <source>Addresses of files, with commas between them. Media may be the only content.</source>
        <translation>Adresses de fichiers, séparées par des virgules. Un média peut être le seul contenu.</translation>
    </message>
    <message>
        <source>The text, when there is no HTML.</source>
        <translation>Le texte, quand il n&apos;y a pas de HTML.</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>Le texte.</translation>
    </message>
    <message>
        <source>The contact&apos;s number in E.164 form, such as +15005550006.</source>
        <translation>Le numéro du contact au format E.164, par exemple +15005550006.</translation>
    </message>
    <message>
        <source>The contact&apos;s number in E.164 form. Extra channels have been seen without it.</source>
        <translation>Le numéro du contact au format E.164. On a vu des canaux supplémentaires sans lui.</translation>
    </message>
    <message>
        <source>Addresses with commas between them. The page&apos;s table says text, its sample a list: a list is sent.</source>
        <translation>Adresses séparées par des virgules. Le tableau de la page dit texte, son exemple une liste&#xa0;: une liste est envoyée.</translation>
    </message>
    <message>
        <source>Name and address of the sender.</source>
        <translation>Nom et adresse de l&apos;expéditeur.</translation>
    </message>
    <message>
        <source>The e-mail&apos;s content.</source>
        <translation>Le contenu de l&apos;e-mail.</translation>
    </message>
    <message>
        <source>The e-mail&apos;s subject.</source>
        <translation>L&apos;objet de l&apos;e-mail.</translation>
    </message>
    <message>
        <source>Who pressed Send; absent when a workflow sent it.</source>
        <translation>Qui a appuyé sur Send&#xa0;; absent quand un workflow l&apos;a envoyé.</translation>
    </message>
    <message>
        <source>Your own id of the message that is answered, when it came with altId.</source>
        <translation>Votre propre identifiant du message auquel on répond, s&apos;il est venu avec altId.</translation>
    </message>
    <message>
        <source>Your provider. Not on the page, but needed when several share one URL.</source>
        <translation>Votre fournisseur. Pas sur la page, mais nécessaire quand plusieurs partagent une URL.</translation>
    </message>
    <message>
        <source>Not on the page; a bridge of 2025 refuses deliveries without it.</source>
        <translation>Pas sur la page&#xa0;; une passerelle de 2025 refuse les livraisons sans lui.</translation>
    </message>
    <message>
        <source>Not on the page; seen in every delivery, may be empty.</source>
        <translation>Pas sur la page&#xa0;; vu dans chaque livraison, peut être vide.</translation>
    </message>
    <message>
        <source>Not on the page; the provider&apos;s name or number, seen at times.</source>
        <translation>Pas sur la page&#xa0;; le nom ou numéro du fournisseur, vu parfois.</translation>
    </message>
    <message>
        <source>HighLevel sends no delivery to Call providers: no source documents one. They write call logs through the API instead. To post something of your own, give the JSON yourself.</source>
        <translation>HighLevel n&apos;envoie aucune livraison aux fournisseurs Call&#xa0;: aucune source n&apos;en documente. Ils écrivent plutôt des journaux d&apos;appel par l&apos;API. Pour publier quelque chose à vous, donnez vous-même le JSON.</translation>
    </message>
    <message>
        <source>HighLevel always sends %1: fill it in.</source>
        <translation>HighLevel envoie toujours %1&#xa0;: remplissez-le.</translation>
    </message>
    <message>
        <source>HighLevel sends numbers in E.164 form: + and 7 to 15 digits.</source>
        <translation>HighLevel envoie les numéros au format E.164&#xa0;: + et 7 à 15 chiffres.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 n&apos;est pas une adresse e-mail.</translation>
    </message>
    <message>
        <source>%1 is not a whole URL.</source>
        <translation>%1 n&apos;est pas une URL complète.</translation>
    </message>
    <message>
        <source>There is no content: write a text or add an attachment.</source>
        <translation>Il n&apos;y a pas de contenu&#xa0;: écrivez un texte ou ajoutez une pièce jointe.</translation>
    </message>
    <message>
        <source>Your table is ready</source>
        <translation>Votre table est prête</translation>
    </message>
    <message>
        <source>Your table</source>
        <translation>Votre table</translation>
    </message>
    <message>
        <source>this is not a JSON object (%1)</source>
        <translation>ce n&apos;est pas un objet JSON (%1)</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Preset</name>
    <message>
        <source>Accents, emojis, quotes</source>
        <translation>Accents, emojis, guillemets</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texte long</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>Plusieurs lignes</translation>
    </message>
    <message>
        <source>Placeholder that nobody filled in</source>
        <translation>Variable que personne n&apos;a remplie</translation>
    </message>
    <message>
        <source>Three attachments</source>
        <translation>Trois pièces jointes</translation>
    </message>
    <message>
        <source>Two recipients</source>
        <translation>Deux destinataires</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sans objet</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::PublicKey</name>
    <message>
        <source>HighLevel&apos;s key</source>
        <translation>Clé de HighLevel</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Shape</name>
    <message>
        <source>anything</source>
        <translation>n&apos;importe quoi</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>une chaîne</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>un tableau</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>a string or an array</source>
        <translation>une chaîne ou un tableau</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Le champ &quot;%1&quot; manque.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2, and is %3.</source>
        <translation>&quot;%1&quot; devrait être %2, et est %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>&quot;%1&quot; est vide.</translation>
    </message>
    <message>
        <source>Neither &quot;locationId&quot; nor &quot;companyId&quot; says where the app was installed or removed.</source>
        <translation>Ni &quot;locationId&quot; ni &quot;companyId&quot; ne disent où l&apos;application a été installée ou retirée.</translation>
    </message>
    <message>
        <source>There are more fields that HighLevel&apos;s page does not list.</source>
        <translation>Il y a d&apos;autres champs que la page de HighLevel ne liste pas.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page does not list the field &quot;%1&quot;: ignore what you do not know.</source>
        <translation>La page de HighLevel ne liste pas le champ &quot;%1&quot;&#xa0;: ignorez ce que vous ne connaissez pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; appears twice; parsers disagree on which one counts.</source>
        <translation>&quot;%1&quot; apparaît deux fois&#xa0;; les analyseurs ne s&apos;accordent pas sur celui qui compte.</translation>
    </message>
    <message>
        <source>&quot;attachments&quot; holds something that is no URL.</source>
        <translation>&quot;attachments&quot; contient quelque chose qui n&apos;est pas une URL.</translation>
    </message>
    <message>
        <source>&quot;emailTo&quot; is a string here; HighLevel also sends an array: accept both.</source>
        <translation>&quot;emailTo&quot; est ici une chaîne&#xa0;; HighLevel envoie aussi un tableau&#xa0;: acceptez les deux.</translation>
    </message>
    <message>
        <source>An e-mail without &quot;emailTo&quot; has nobody to go to.</source>
        <translation>Un e-mail sans &quot;emailTo&quot; n&apos;a pas de destinataire.</translation>
    </message>
    <message>
        <source>Without &quot;emailMessageId&quot; an e-mail&apos;s thread and status cannot be named.</source>
        <translation>Sans &quot;emailMessageId&quot;, le fil et le statut d&apos;un e-mail ne peuvent pas être désignés.</translation>
    </message>
    <message>
        <source>The e-mail has neither text nor attachment.</source>
        <translation>L&apos;e-mail n&apos;a ni texte ni pièce jointe.</translation>
    </message>
    <message>
        <source>There is no &quot;phone&quot;: look the contact up to learn the number.</source>
        <translation>Il n&apos;y a pas de &quot;phone&quot;&#xa0;: consultez le contact pour connaître le numéro.</translation>
    </message>
    <message>
        <source>&quot;phone&quot; is not in E.164 form, which begins with &quot;+&quot; and the country code.</source>
        <translation>&quot;phone&quot; n&apos;est pas au format E.164, qui commence par &quot;+&quot; et l&apos;indicatif de pays.</translation>
    </message>
    <message>
        <source>&quot;phone&quot; is longer than a number can be (15 digits): bridges keep the id of a WhatsApp group there.</source>
        <translation>&quot;phone&quot; est plus long qu&apos;un numéro ne peut l&apos;être (15 chiffres)&#xa0;: les passerelles y gardent l&apos;identifiant d&apos;un groupe WhatsApp.</translation>
    </message>
    <message>
        <source>The message has neither text nor attachment.</source>
        <translation>Le message n&apos;a ni texte ni pièce jointe.</translation>
    </message>
    <message>
        <source>Nothing names the provider: behind one URL for several providers it could be any.</source>
        <translation>Rien ne nomme le fournisseur&#xa0;: derrière une URL commune à plusieurs fournisseurs, ce pourrait être n&apos;importe lequel.</translation>
    </message>
    <message>
        <source>An additional channel has also sent &quot;type&quot;:&quot;%1&quot; (until 2025-07-20; now Custom): tell them apart by conversationProviderId.</source>
        <translation>Un canal supplémentaire a aussi envoyé &quot;type&quot;:&quot;%1&quot; (jusqu&apos;au 2025-07-20&#xa0;; maintenant Custom)&#xa0;: distinguez-les par conversationProviderId.</translation>
    </message>
    <message>
        <source>&quot;type&quot; is &quot;%1&quot;; HighLevel sends SMS, Email or Custom.</source>
        <translation>&quot;type&quot; vaut &quot;%1&quot;&#xa0;; HighLevel envoie SMS, Email ou Custom.</translation>
    </message>
    <message>
        <source>&quot;type&quot; says SMS, but the fields are an e-mail&apos;s.</source>
        <translation>&quot;type&quot; dit SMS, mais les champs sont ceux d&apos;un e-mail.</translation>
    </message>
    <message>
        <source>A message to deliver (ProviderOutboundMessage, %1): this is what a provider&apos;s Delivery URL gets.</source>
        <translation>Un message à livrer (ProviderOutboundMessage, %1)&#xa0;: c&apos;est ce que reçoit la Delivery URL d&apos;un fournisseur.</translation>
    </message>
    <message>
        <source>&quot;direction&quot; is &quot;%1&quot; in an %2 event (a sample on HighLevel&apos;s page has the same slip).</source>
        <translation>&quot;direction&quot; vaut &quot;%1&quot; dans un événement %2 (un exemple de la page de HighLevel a la même erreur).</translation>
    </message>
    <message>
        <source>An app event that Linesman does not know, &quot;%1&quot;: this is what the app&apos;s webhook URL gets.</source>
        <translation>Un événement d&apos;application que Linesman ne connaît pas, &quot;%1&quot;&#xa0;: c&apos;est ce que reçoit l&apos;URL de webhook de l&apos;application.</translation>
    </message>
    <message>
        <source>A report that a message was sent (OutboundMessage), as the app&apos;s webhook URL gets it: for watching only, do not send the message again.</source>
        <translation>Un rapport indiquant qu&apos;un message a été envoyé (OutboundMessage), tel que l&apos;URL de webhook de l&apos;application le reçoit&#xa0;: pour observation seulement, ne renvoyez pas le message.</translation>
    </message>
    <message>
        <source>A report that a message came in (InboundMessage), as the app&apos;s webhook URL gets it; messages that you added fire it, too.</source>
        <translation>Un rapport indiquant qu&apos;un message est arrivé (InboundMessage), tel que l&apos;URL de webhook de l&apos;application le reçoit&#xa0;; les messages que vous avez ajoutés le déclenchent aussi.</translation>
    </message>
    <message>
        <source>The app event %1, as the app&apos;s webhook URL gets it.</source>
        <translation>L&apos;événement d&apos;application %1, tel que l&apos;URL de webhook de l&apos;application le reçoit.</translation>
    </message>
    <message>
        <source>JSON, but neither a message to deliver nor an app event of HighLevel.</source>
        <translation>Du JSON, mais ni un message à livrer ni un événement d&apos;application de HighLevel.</translation>
    </message>
    <message>
        <source>The body is not JSON.</source>
        <translation>Le corps n&apos;est pas du JSON.</translation>
    </message>
    <message>
        <source>The fields stand inside &quot;data&quot;, as a sample in HighLevel&apos;s guide reads them; HighLevel sends them flat.</source>
        <translation>Les champs se trouvent dans &quot;data&quot;, comme un exemple du guide de HighLevel les lit&#xa0;; HighLevel les envoie à plat.</translation>
    </message>
    <message>
        <source>The payload is inside &quot;%1&quot;: something between HighLevel and here, such as an automation tool, wrapped it. HighLevel sends it flat, and its signature fits the flat bytes only.</source>
        <translation>Les données sont dans &quot;%1&quot;&#xa0;: quelque chose entre HighLevel et ici, comme un outil d&apos;automatisation, les a emballées. HighLevel les envoie à plat, et sa signature ne correspond qu&apos;aux octets à plat.</translation>
    </message>
    <message>
        <source>The payload is the only entry of an array: something between HighLevel and here, such as an automation tool, wrapped it. HighLevel sends one JSON object.</source>
        <translation>Les données sont le seul élément d&apos;un tableau&#xa0;: quelque chose entre HighLevel et ici, comme un outil d&apos;automatisation, les a emballées. HighLevel envoie un seul objet JSON.</translation>
    </message>
    <message>
        <source>JSON, but not an object: %1.</source>
        <translation>Du JSON, mais pas un objet&#xa0;: %1.</translation>
    </message>
    <message>
        <source>HighLevel sends one JSON object.</source>
        <translation>HighLevel envoie un seul objet JSON.</translation>
    </message>
    <message>
        <source>The body is UTF-16; Node reads that only when Content-Type says charset=utf-16. HighLevel sends UTF-8.</source>
        <translation>Le corps est en UTF-16&#xa0;; Node ne le lit que si Content-Type indique charset=utf-16. HighLevel envoie de l&apos;UTF-8.</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark; strict parsers fail.</source>
        <translation>Le corps commence par une marque d&apos;ordre des octets&#xa0;; les analyseurs stricts échouent.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds half a character (a text cut in the middle of an emoji): Node reads it, strict parsers refuse the whole body.</source>
        <translation>&quot;%1&quot; contient un demi-caractère (un texte coupé au milieu d&apos;un emoji)&#xa0;: Node le lit, les analyseurs stricts refusent tout le corps.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds bytes that are no UTF-8: Node reads each as the replacement character, strict parsers refuse the whole body.</source>
        <translation>&quot;%1&quot; contient des octets qui ne sont pas de l&apos;UTF-8&#xa0;: Node lit chacun comme le caractère de remplacement, les analyseurs stricts refusent tout le corps.</translation>
    </message>
    <message>
        <source>The body holds NUL bytes, the first at byte %1.</source>
        <translation>Le corps contient des octets NUL, le premier à l&apos;octet %1.</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text: byte %1 is wrong.</source>
        <translation>Le corps n&apos;est pas du texte UTF-8&#xa0;: l&apos;octet %1 est incorrect.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Ligne %1, colonne %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>There is no Content-Type: Express and NestJS parse no JSON without application/json.</source>
        <translation>Il n&apos;y a pas de Content-Type&#xa0;: Express et NestJS n&apos;analysent pas de JSON sans application/json.</translation>
    </message>
    <message>
        <source>The body is JSON, but its Content-Type is &quot;%1&quot;: Express and NestJS parse no JSON without application/json. HighLevel sends that.</source>
        <translation>Le corps est du JSON, mais son Content-Type est &quot;%1&quot;&#xa0;: Express et NestJS n&apos;analysent pas de JSON sans application/json. C&apos;est ce que HighLevel envoie.</translation>
    </message>
    <message>
        <source>There is no body.</source>
        <translation>Il n&apos;y a pas de corps.</translation>
    </message>
    <message>
        <source>Its Content-Encoding &quot;%1&quot; is not known here, nor to Express.</source>
        <translation>Son Content-Encoding &quot;%1&quot; n&apos;est pas connu ici, ni d&apos;Express.</translation>
    </message>
    <message>
        <source>It cannot be unpacked as &quot;%1&quot;, which Content-Encoding names.</source>
        <translation>Il ne peut pas être décompressé comme &quot;%1&quot;, que nomme Content-Encoding.</translation>
    </message>
    <message>
        <source>Unpacked it is longer than 64 MB.</source>
        <translation>Décompressé, il dépasse 64 Mo.</translation>
    </message>
    <message>
        <source>The body came coded as %1 and was unpacked for reading; kept are the bytes as they came. HighLevel sends its webhooks without coding.</source>
        <translation>Le corps est arrivé codé en %1 et a été décompressé pour la lecture&#xa0;; les octets sont conservés tels quels. HighLevel envoie ses webhooks sans codage.</translation>
    </message>
    <message>
        <source>A workflow&apos;s webhook action: no message of a provider and no app event. Its address was set in a workflow, and it is never signed.</source>
        <translation>L&apos;action webhook d&apos;un workflow&#xa0;: ni message d&apos;un fournisseur ni événement d&apos;application. Son adresse a été réglée dans un workflow, et elle n&apos;est jamais signée.</translation>
    </message>
    <message>
        <source>The webhook action of the workflow &quot;%1&quot;: no message of a provider and no app event. Its address was set in that workflow, and it is never signed.</source>
        <translation>L&apos;action webhook du workflow &quot;%1&quot;&#xa0;: ni message d&apos;un fournisseur ni événement d&apos;application. Son adresse a été réglée dans ce workflow, et elle n&apos;est jamais signée.</translation>
    </message>
    <message>
        <source>The provider&apos;s messages come to its Delivery URL, which is set in the developer portal; take this address out of the workflow, or give the workflow one of its own.</source>
        <translation>Les messages du fournisseur arrivent à sa Delivery URL, réglée dans le portail développeur&#xa0;; retirez cette adresse du workflow, ou donnez au workflow la sienne.</translation>
    </message>
    <message>
        <source>The fields came as a form: something between HighLevel and here, such as an automation tool, made one of them. HighLevel sends JSON, and its signature fits those bytes only.</source>
        <translation>Les champs sont venus sous forme de formulaire&#xa0;: quelque chose entre HighLevel et ici, comme un outil d&apos;automatisation, en a fait un. HighLevel envoie du JSON, et sa signature ne correspond qu&apos;à ces octets.</translation>
    </message>
    <message>
        <source>The body is an array, of which the first entry is read: something between HighLevel and here, such as an automation tool, collected them. HighLevel sends one JSON object.</source>
        <translation>Le corps est un tableau, dont la première entrée est lue&#xa0;: quelque chose entre HighLevel et ici, comme un outil d&apos;automatisation, a regroupé. HighLevel envoie un objet JSON.</translation>
    </message>
    <message>
        <source>An app event came to the address meant for the Delivery URL: the two are set in different places of the developer portal.</source>
        <translation>Un événement d&apos;application est venu à l&apos;adresse prévue pour la Delivery URL&#xa0;: les deux se règlent à des endroits différents du portail des développeurs.</translation>
    </message>
    <message>
        <source>A message to deliver came to the address meant for app webhooks: the two are set in different places of the developer portal.</source>
        <translation>Un message à livrer est venu à l&apos;adresse prévue pour les webhooks d&apos;application&#xa0;: les deux se règlent à des endroits différents du portail des développeurs.</translation>
    </message>
    <message>
        <source>Not all fields were looked at: there are far more than HighLevel sends.</source>
        <translation>Tous les champs n&apos;ont pas été examinés&#xa0;: il y en a bien plus que HighLevel n&apos;en envoie.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::SignatureCheck</name>
    <message>
        <source>The signature is %1: that is what an HMAC-SHA256 looks like, but HighLevel&apos;s signature is asymmetric (Ed25519), there is no shared secret.</source>
        <translation>La signature est %1&#xa0;: c&apos;est à cela que ressemble un HMAC-SHA256, mais la signature de HighLevel est asymétrique (Ed25519), il n&apos;y a pas de secret partagé.</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 chiffres hexadécimaux</translation>
    </message>
    <message>
        <source>The signature fits, but it is written in hexadecimal; HighLevel sends base64.</source>
        <translation>La signature correspond, mais elle est écrite en hexadécimal&#xa0;; HighLevel envoie du base64.</translation>
    </message>
    <message>
        <source>The signature is written in hexadecimal; HighLevel sends base64.</source>
        <translation>La signature est écrite en hexadécimal&#xa0;; HighLevel envoie du base64.</translation>
    </message>
    <message>
        <source>32 bytes in base64</source>
        <translation>32 octets en base64</translation>
    </message>
    <message numerus="yes">
        <source>The signature has %n byte(s); Ed25519 has 64 and HighLevel&apos;s RSA 512.</source>
        <translation>
            <numerusform>La signature a %n octet&#xa0;; Ed25519 en a 64 et le RSA de HighLevel 512.</numerusform>
            <numerusform>La signature a %n octets&#xa0;; Ed25519 en a 64 et le RSA de HighLevel 512.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature is base64 without the &quot;=&quot; at its end.</source>
        <translation>La signature est du base64 sans le &quot;=&quot; final.</translation>
    </message>
    <message>
        <source>The signature is base64 of the URL kind (&quot;-&quot; and &quot;_&quot;); HighLevel sends the plain kind (&quot;+&quot; and &quot;/&quot;).</source>
        <translation>La signature est du base64 de type URL (&quot;-&quot; et &quot;_&quot;)&#xa0;; HighLevel envoie le type simple (&quot;+&quot; et &quot;/&quot;).</translation>
    </message>
    <message>
        <source>The signature is not base64.</source>
        <translation>La signature n&apos;est pas du base64.</translation>
    </message>
    <message>
        <source>Signed by %1 the legacy way (RSA), body unchanged. HighLevel sent x-wh-signature until 2026-09-01: check x-ghl-signature.</source>
        <translation>Signé par %1 à l&apos;ancienne (RSA), corps inchangé. HighLevel a envoyé x-wh-signature jusqu&apos;au 2026-09-01&#xa0;: vérifiez x-ghl-signature.</translation>
    </message>
    <message>
        <source>Signed by %1, body unchanged, but under the legacy header&apos;s name.</source>
        <translation>Signé par %1, corps inchangé, mais sous le nom de l&apos;ancien en-tête.</translation>
    </message>
    <message>
        <source>Signed by %1, body unchanged.</source>
        <translation>Signé par %1, corps inchangé.</translation>
    </message>
    <message>
        <source>The body was changed on its way: the signature, by %1, fits the body %2.</source>
        <translation>Le corps a été modifié en chemin&#xa0;: la signature, de %1, correspond au corps %2.</translation>
    </message>
    <message>
        <source>No known key made this legacy (RSA) signature over these bytes: another key signed, or the body was changed.</source>
        <translation>Aucune clé connue n&apos;a produit cette ancienne signature (RSA) sur ces octets&#xa0;: une autre clé a signé, ou le corps a été modifié.</translation>
    </message>
    <message>
        <source>No known key made this signature over these bytes: another key signed, or the body was changed.</source>
        <translation>Aucune clé connue n&apos;a produit cette signature sur ces octets&#xa0;: une autre clé a signé, ou le corps a été modifié.</translation>
    </message>
    <message>
        <source>%1 It fits the body as unpacked, not the bytes as they came.</source>
        <translation>%1 Elle correspond au corps décompressé, pas aux octets tels qu&apos;arrivés.</translation>
    </message>
    <message>
        <source>Not signed: the signature header says &quot;N/A&quot;.</source>
        <translation>Non signé&#xa0;: l&apos;en-tête de signature dit &quot;N/A&quot;.</translation>
    </message>
    <message>
        <source>Not signed: there is no x-ghl-signature header.</source>
        <translation>Non signé&#xa0;: il n&apos;y a pas d&apos;en-tête x-ghl-signature.</translation>
    </message>
    <message>
        <source>%1 The %2 header beside it does fit, by %3.</source>
        <translation>%1 L&apos;en-tête %2 à côté correspond, lui, par %3.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Variant</name>
    <message>
        <source>Signed as it should be</source>
        <translation>Signée comme il se doit</translation>
    </message>
    <message>
        <source>Letters written as \u00e9</source>
        <translation>Lettres écrites \u00e9</translation>
    </message>
    <message>
        <source>Slash written as \/</source>
        <translation>Barre oblique écrite \/</translation>
    </message>
    <message>
        <source>Blanks after commas and colons</source>
        <translation>Espaces après virgules et deux-points</translation>
    </message>
    <message>
        <source>JSON over several lines</source>
        <translation>JSON sur plusieurs lignes</translation>
    </message>
    <message>
        <source>A number written 1.0</source>
        <translation>Un nombre écrit 1.0</translation>
    </message>
    <message>
        <source>A whole number beyond 2^53</source>
        <translation>Un entier au-delà de 2^53</translation>
    </message>
    <message>
        <source>A name given twice</source>
        <translation>Un nom donné deux fois</translation>
    </message>
    <message>
        <source>Names that are numbers</source>
        <translation>Noms qui sont des nombres</translation>
    </message>
    <message>
        <source>Accents and an emoji</source>
        <translation>Accents et un emoji</translation>
    </message>
    <message>
        <source>A field more than documented</source>
        <translation>Un champ de plus que documenté</translation>
    </message>
    <message>
        <source>Header name in capitals</source>
        <translation>Nom d&apos;en-tête en majuscules</translation>
    </message>
    <message>
        <source>Both signature headers</source>
        <translation>Les deux en-têtes de signature</translation>
    </message>
    <message>
        <source>The same delivery again</source>
        <translation>La même livraison à nouveau</translation>
    </message>
    <message>
        <source>Dated three days ago</source>
        <translation>Datée d&apos;il y a trois jours</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Non signé</translation>
    </message>
    <message>
        <source>Signature header empty</source>
        <translation>En-tête de signature vide</translation>
    </message>
    <message>
        <source>Signature header N/A</source>
        <translation>En-tête de signature N/A</translation>
    </message>
    <message>
        <source>Signed with a wrong key</source>
        <translation>Signée avec une mauvaise clé</translation>
    </message>
    <message>
        <source>Body changed after signing</source>
        <translation>Corps modifié après signature</translation>
    </message>
    <message>
        <source>Same JSON, other bytes than signed</source>
        <translation>Même JSON, autres octets que ceux signés</translation>
    </message>
    <message>
        <source>Line end added after signing</source>
        <translation>Fin de ligne ajoutée après signature</translation>
    </message>
    <message>
        <source>Signature of another delivery</source>
        <translation>Signature d&apos;une autre livraison</translation>
    </message>
    <message>
        <source>HMAC in place of Ed25519</source>
        <translation>HMAC au lieu d&apos;Ed25519</translation>
    </message>
    <message>
        <source>RSA in place of Ed25519</source>
        <translation>RSA au lieu d&apos;Ed25519</translation>
    </message>
    <message>
        <source>Retired header alone</source>
        <translation>En-tête retiré seul</translation>
    </message>
    <message>
        <source>Ed25519 in the retired header alone</source>
        <translation>Ed25519 dans l&apos;en-tête retiré seul</translation>
    </message>
    <message>
        <source>Half a signature</source>
        <translation>Moitié de signature</translation>
    </message>
    <message>
        <source>Signature is no base64</source>
        <translation>Signature non base64</translation>
    </message>
    <message>
        <source>Signature of zeros</source>
        <translation>Signature de zéros</translation>
    </message>
    <message>
        <source>Signature in hexadecimal</source>
        <translation>Signature en hexadécimal</translation>
    </message>
    <message>
        <source>Signature in URL-safe base64</source>
        <translation>Signature en base64 compatible URL</translation>
    </message>
    <message>
        <source>Body of another kind</source>
        <translation>Corps d&apos;un autre type</translation>
    </message>
    <message>
        <source>INSTALL event</source>
        <translation>Événement INSTALL</translation>
    </message>
    <message>
        <source>Signed, but no JSON</source>
        <translation>Signé, mais pas JSON</translation>
    </message>
    <message>
        <source>Signed, but empty</source>
        <translation>Signé, mais vide</translation>
    </message>
    <message>
        <source>200 KiB of text</source>
        <translation>200 Kio de texte</translation>
    </message>
    <message>
        <source>What HighLevel sends: all others are held against it.</source>
        <translation>Ce que HighLevel envoie&#xa0;: toutes les autres y sont comparées.</translation>
    </message>
    <message>
        <source>HighLevel sends again what it saw no answer to: answer 200 and act once for each messageId.</source>
        <translation>HighLevel renvoie ce dont il n&apos;a pas vu la réponse&#xa0;: répondez 200 et agissez une seule fois pour chaque messageId.</translation>
    </message>
    <message>
        <source>A retry of HighLevel may come days after the message was written.</source>
        <translation>Une nouvelle tentative de HighLevel peut arriver des jours après l&apos;écriture du message.</translation>
    </message>
    <message>
        <source>HighLevel adds fields without notice.</source>
        <translation>HighLevel ajoute des champs sans préavis.</translation>
    </message>
    <message>
        <source>Header names have no case in HTTP.</source>
        <translation>Les noms d&apos;en-tête ne distinguent pas la casse en HTTP.</translation>
    </message>
    <message>
        <source>The present header decides, whatever else is there.</source>
        <translation>L&apos;en-tête actuel décide, quoi qu&apos;il y ait d&apos;autre.</translation>
    </message>
    <message>
        <source>Every delivery is signed: one without a signature is forged.</source>
        <translation>Chaque livraison est signée&#xa0;: une livraison sans signature est falsifiée.</translation>
    </message>
    <message>
        <source>The retired header was never sent to a Delivery URL.</source>
        <translation>L&apos;en-tête retiré n&apos;a jamais été envoyé à une Delivery URL.</translation>
    </message>
    <message>
        <source>The signature is over the bytes as sent; whoever writes the JSON anew before checking does not see the difference.</source>
        <translation>La signature porte sur les octets tels qu&apos;envoyés&#xa0;; qui réécrit le JSON avant de vérifier ne voit pas la différence.</translation>
    </message>
    <message>
        <source>Rightly signed: only a check over JSON that was written anew refuses it.</source>
        <translation>Correctement signée&#xa0;: seule une vérification sur du JSON réécrit la refuse.</translation>
    </message>
    <message>
        <source>Not signed by the key that you were given, or not over these bytes.</source>
        <translation>Non signée par la clé qui vous a été donnée, ou pas sur ces octets.</translation>
    </message>
    <message>
        <source>Take it or refuse it, but do not break: HighLevel repeats what was answered with an error.</source>
        <translation>Acceptez-la ou refusez-la, mais ne plantez pas&#xa0;: HighLevel répète ce qui a reçu une erreur en réponse.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::VariantJudge</name>
    <message>
        <source>Nothing answers</source>
        <translation>Rien ne répond</translation>
    </message>
    <message>
        <source>The endpoint answered none of the deliveries.</source>
        <translation>L&apos;endpoint n&apos;a répondu à aucune des livraisons.</translation>
    </message>
    <message>
        <source>Start it, and check host, port, scheme and path of the address.</source>
        <translation>Démarrez-le, et vérifiez l&apos;hôte, le port, le schéma et le chemin de l&apos;adresse.</translation>
    </message>
    <message>
        <source>Verifies re-serialised JSON</source>
        <translation>Vérifie du JSON resérialisé</translation>
    </message>
    <message>
        <source>The endpoint verifies JSON that it wrote anew, not the bytes that came: such a check passes in tests and fails with the first message that is written otherwise.</source>
        <translation>L&apos;endpoint vérifie du JSON qu&apos;il a réécrit, pas les octets arrivés&#xa0;: une telle vérification réussit dans les tests et échoue au premier message écrit autrement.</translation>
    </message>
    <message>
        <source>Verify the raw body, before anything parses it: express.raw() or the verify option of express.json(), request.get_data() in Flask, file_get_contents(&apos;php://input&apos;) in PHP.</source>
        <translation>Vérifiez le corps brut, avant toute analyse&#xa0;: express.raw() ou l&apos;option verify de express.json(), request.get_data() dans Flask, file_get_contents(&apos;php://input&apos;) en PHP.</translation>
    </message>
    <message>
        <source>Fails on a right delivery</source>
        <translation>Échoue sur une livraison correcte</translation>
    </message>
    <message>
        <source>The endpoint did not take a delivery as HighLevel sends it: HighLevel would send it again, up to twelve times.</source>
        <translation>L&apos;endpoint n&apos;a pas accepté une livraison telle que HighLevel l&apos;envoie&#xa0;: HighLevel la renverrait, jusqu&apos;à douze fois.</translation>
    </message>
    <message>
        <source>Look into its own log for the error; answer 200 at once and do the work afterwards.</source>
        <translation>Cherchez l&apos;erreur dans son propre journal&#xa0;; répondez 200 aussitôt et faites le travail ensuite.</translation>
    </message>
    <message>
        <source>Still wants the retired header</source>
        <translation>Exige encore l&apos;en-tête retiré</translation>
    </message>
    <message>
        <source>The endpoint takes deliveries by x-wh-signature, which HighLevel never sent to a Delivery URL and retired for app events on 1 September 2026.</source>
        <translation>L&apos;endpoint accepte les livraisons par x-wh-signature, que HighLevel n&apos;a jamais envoyé à une Delivery URL et a retiré pour les événements d&apos;application le 1er septembre 2026.</translation>
    </message>
    <message>
        <source>Check x-ghl-signature: Ed25519 over the raw body, with HighLevel&apos;s published key.</source>
        <translation>Vérifiez x-ghl-signature&#xa0;: Ed25519 sur le corps brut, avec la clé publiée par HighLevel.</translation>
    </message>
    <message>
        <source>Checks an HMAC</source>
        <translation>Vérifie un HMAC</translation>
    </message>
    <message>
        <source>The endpoint takes x-ghl-signature for an HMAC: there is no shared secret, and every real delivery would be refused.</source>
        <translation>L&apos;endpoint prend x-ghl-signature pour un HMAC&#xa0;: il n&apos;y a pas de secret partagé, et chaque vraie livraison serait refusée.</translation>
    </message>
    <message>
        <source>Check it as an Ed25519 signature with the public key; 64 bytes in base64.</source>
        <translation>Vérifiez-la comme signature Ed25519 avec la clé publique&#xa0;; 64 octets en base64.</translation>
    </message>
    <message>
        <source>Refuses what is rightly signed</source>
        <translation>Refuse ce qui est correctement signé</translation>
    </message>
    <message>
        <source>The endpoint refused a rightly signed delivery (status %1).</source>
        <translation>L&apos;endpoint a refusé une livraison correctement signée (statut %1).</translation>
    </message>
    <message>
        <source>Give it the public key that belongs to this run, and check that the path is its Delivery URL. HighLevel&apos;s own SDK middleware never verifies a provider delivery, since the payload has no appId: call its verifySignature() yourself with the raw body, or check Ed25519 with your language&apos;s library. There is no shared secret: an HMAC of the body never matches.</source>
        <translation>Donnez-lui la clé publique de cette exécution, et vérifiez que le chemin est sa Delivery URL. Le middleware du SDK de HighLevel ne vérifie jamais une livraison à un fournisseur, car les données n&apos;ont pas d&apos;appId&#xa0;: appelez vous-même son verifySignature() avec le corps brut, ou vérifiez Ed25519 avec la bibliothèque de votre langage. Il n&apos;y a pas de secret partagé&#xa0;: un HMAC du corps ne correspond jamais.</translation>
    </message>
    <message>
        <source>Checks no signature</source>
        <translation>Ne vérifie aucune signature</translation>
    </message>
    <message>
        <source>The endpoint accepts unsigned requests and every signature: whoever knows its address can send messages in your customers&apos; name.</source>
        <translation>L&apos;endpoint accepte les requêtes non signées et n&apos;importe quelle signature&#xa0;: quiconque connaît son adresse peut envoyer des messages au nom de vos clients.</translation>
    </message>
    <message>
        <source>Verify x-ghl-signature (Ed25519 over the raw body) and answer 401 when it is missing or wrong. HighLevel&apos;s own SDK middleware lets provider deliveries pass unverified: they have no appId.</source>
        <translation>Vérifiez x-ghl-signature (Ed25519 sur le corps brut) et répondez 401 si elle manque ou est fausse. Le middleware du SDK de HighLevel laisse passer sans vérification les livraisons aux fournisseurs&#xa0;: elles n&apos;ont pas d&apos;appId.</translation>
    </message>
    <message>
        <source>Accepts unsigned requests</source>
        <translation>Accepte les requêtes non signées</translation>
    </message>
    <message>
        <source>The endpoint accepts unsigned requests: whoever leaves the header out gets in.</source>
        <translation>L&apos;endpoint accepte les requêtes non signées&#xa0;: quiconque omet l&apos;en-tête entre.</translation>
    </message>
    <message>
        <source>Answer 401 when x-ghl-signature is missing, empty or N/A; do not skip the check.</source>
        <translation>Répondez 401 quand x-ghl-signature manque, est vide ou vaut N/A&#xa0;; ne sautez pas la vérification.</translation>
    </message>
    <message>
        <source>Accepts any signature</source>
        <translation>Accepte n&apos;importe quelle signature</translation>
    </message>
    <message>
        <source>The endpoint accepts what a stranger signed: it looks whether there is a signature, not whether it is right.</source>
        <translation>L&apos;endpoint accepte ce qu&apos;un inconnu a signé&#xa0;: il regarde s&apos;il y a une signature, pas si elle est juste.</translation>
    </message>
    <message>
        <source>Verify the signature with HighLevel&apos;s public key and act on the result.</source>
        <translation>Vérifiez la signature avec la clé publique de HighLevel et tenez compte du résultat.</translation>
    </message>
    <message>
        <source>Accepts a changed body</source>
        <translation>Accepte un corps modifié</translation>
    </message>
    <message>
        <source>The endpoint accepts a body that is not the one that was signed.</source>
        <translation>L&apos;endpoint accepte un corps qui n&apos;est pas celui qui a été signé.</translation>
    </message>
    <message>
        <source>Verify the signature over the raw body of the request.</source>
        <translation>Vérifiez la signature sur le corps brut de la requête.</translation>
    </message>
    <message>
        <source>Accepts an HMAC</source>
        <translation>Accepte un HMAC</translation>
    </message>
    <message>
        <source>The endpoint accepts an HMAC made with the public key, which everybody knows.</source>
        <translation>L&apos;endpoint accepte un HMAC fait avec la clé publique, que tout le monde connaît.</translation>
    </message>
    <message>
        <source>Accept Ed25519 alone; never take the algorithm from the request.</source>
        <translation>N&apos;acceptez qu&apos;Ed25519&#xa0;; ne prenez jamais l&apos;algorithme dans la requête.</translation>
    </message>
    <message>
        <source>Accepts another algorithm</source>
        <translation>Accepte un autre algorithme</translation>
    </message>
    <message>
        <source>The endpoint accepts an RSA signature in x-ghl-signature, which is Ed25519.</source>
        <translation>L&apos;endpoint accepte une signature RSA dans x-ghl-signature, qui est Ed25519.</translation>
    </message>
    <message>
        <source>Accept 64 bytes of Ed25519 in x-ghl-signature and nothing else.</source>
        <translation>Acceptez 64 octets d&apos;Ed25519 dans x-ghl-signature et rien d&apos;autre.</translation>
    </message>
    <message>
        <source>Accepts a broken signature</source>
        <translation>Accepte une signature cassée</translation>
    </message>
    <message>
        <source>The endpoint accepts a signature that cannot be one: an error in its check counts as passed.</source>
        <translation>L&apos;endpoint accepte une signature qui ne peut pas en être une&#xa0;: une erreur dans sa vérification compte comme réussite.</translation>
    </message>
    <message>
        <source>Treat every error while verifying as a refusal: 401.</source>
        <translation>Traitez toute erreur de vérification comme un refus&#xa0;: 401.</translation>
    </message>
    <message>
        <source>Still accepts the retired header</source>
        <translation>Accepte encore l&apos;en-tête retiré</translation>
    </message>
    <message>
        <source>The endpoint accepts a delivery by x-wh-signature alone, which HighLevel never sent to a Delivery URL.</source>
        <translation>L&apos;endpoint accepte une livraison par x-wh-signature seul, que HighLevel n&apos;a jamais envoyé à une Delivery URL.</translation>
    </message>
    <message>
        <source>Take x-ghl-signature alone; drop the RSA check and its key.</source>
        <translation>N&apos;acceptez que x-ghl-signature&#xa0;; supprimez la vérification RSA et sa clé.</translation>
    </message>
    <message>
        <source>Refuses fields that it does not know</source>
        <translation>Refuse les champs inconnus</translation>
    </message>
    <message>
        <source>The endpoint refuses a delivery with a field more than today: HighLevel adds fields without notice, and then every message would be refused.</source>
        <translation>L&apos;endpoint refuse une livraison avec un champ de plus qu&apos;aujourd&apos;hui&#xa0;: HighLevel ajoute des champs sans préavis, et alors chaque message serait refusé.</translation>
    </message>
    <message>
        <source>Ignore fields that you do not know (forbidNonWhitelisted: false, additionalProperties: true).</source>
        <translation>Ignorez les champs que vous ne connaissez pas (forbidNonWhitelisted: false, additionalProperties: true).</translation>
    </message>
    <message>
        <source>Takes header names by their case</source>
        <translation>Distingue la casse des noms d&apos;en-tête</translation>
    </message>
    <message>
        <source>The endpoint does not find the signature when the header&apos;s name is written in capitals, as some proxies do.</source>
        <translation>L&apos;endpoint ne trouve pas la signature quand le nom de l&apos;en-tête est écrit en majuscules, comme le font certains proxys.</translation>
    </message>
    <message>
        <source>Look header names up without case.</source>
        <translation>Cherchez les noms d&apos;en-tête sans tenir compte de la casse.</translation>
    </message>
    <message>
        <source>Trips over the retired header</source>
        <translation>Bute sur l&apos;en-tête retiré</translation>
    </message>
    <message>
        <source>The endpoint refuses a rightly signed request when x-wh-signature is there, too.</source>
        <translation>L&apos;endpoint refuse une requête correctement signée quand x-wh-signature est aussi présent.</translation>
    </message>
    <message>
        <source>Let x-ghl-signature decide whenever it is there.</source>
        <translation>Laissez x-ghl-signature décider dès qu&apos;il est présent.</translation>
    </message>
    <message>
        <source>Does not take a delivery that came before</source>
        <translation>N&apos;accepte pas une livraison déjà arrivée</translation>
    </message>
    <message>
        <source>The endpoint does not answer a repeated delivery with 2xx: HighLevel would repeat it once more, up to twelve times.</source>
        <translation>Le point de terminaison ne répond pas 2xx à une livraison répétée : HighLevel la répéterait encore, jusqu&apos;à douze fois.</translation>
    </message>
    <message>
        <source>Answer 200 and do nothing: act once for each messageId.</source>
        <translation>Répondez 200 et ne faites rien&#xa0;: agissez une seule fois pour chaque messageId.</translation>
    </message>
    <message>
        <source>Refuses a late retry</source>
        <translation>Refuse une reprise tardive</translation>
    </message>
    <message>
        <source>The endpoint refuses what is dated three days ago: a message that HighLevel repeats after an outage would be lost.</source>
        <translation>L&apos;endpoint refuse ce qui est daté d&apos;il y a trois jours&#xa0;: un message que HighLevel répète après une panne serait perdu.</translation>
    </message>
    <message>
        <source>Let the window cover HighLevel&apos;s retries (up to three days), and tell replays by webhookId or messageId.</source>
        <translation>Faites couvrir à la fenêtre les reprises de HighLevel (jusqu&apos;à trois jours), et reconnaissez les rejeux par webhookId ou messageId.</translation>
    </message>
    <message>
        <source>Refuses a large body</source>
        <translation>Refuse un grand corps</translation>
    </message>
    <message>
        <source>The endpoint refuses 200 KiB: an e-mail with a long thread or pictures in its HTML is larger.</source>
        <translation>L&apos;endpoint refuse 200 Kio&#xa0;: un e-mail avec un long fil ou des images dans son HTML est plus grand.</translation>
    </message>
    <message>
        <source>Raise the limit of the body parser (Express: express.raw({limit: &apos;2mb&apos;})) to 2 MB.</source>
        <translation>Portez la limite de l&apos;analyseur de corps (Express&#xa0;: express.raw({limit: &apos;2mb&apos;})) à 2 Mo.</translation>
    </message>
    <message>
        <source>Breaks on bad input</source>
        <translation>Plante sur une entrée incorrecte</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint failed or fell silent on %n request(s): HighLevel takes that for an outage and sends again, and whoever knows the address can keep it busy.</source>
        <translation>
            <numerusform>L&apos;endpoint a échoué ou s&apos;est tu sur %n requête&#xa0;: HighLevel y voit une panne et renvoie, et quiconque connaît l&apos;adresse peut l&apos;occuper sans cesse.</numerusform>
            <numerusform>L&apos;endpoint a échoué ou s&apos;est tu sur %n requêtes&#xa0;: HighLevel y voit une panne et renvoie, et quiconque connaît l&apos;adresse peut l&apos;occuper sans cesse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer 401 for a signature that cannot be read and 400 for a body that cannot.</source>
        <translation>Répondez 401 à une signature illisible et 400 à un corps illisible.</translation>
    </message>
    <message>
        <source>That is by its answer, 2xx; whether it acts on them cannot be seen from here.</source>
        <translation>C&apos;est ce que dit sa réponse, 2xx&#xa0;; on ne peut pas voir d&apos;ici s&apos;il agit en conséquence.</translation>
    </message>
    <message>
        <source>Answers 2xx to what is forged</source>
        <translation>Répond 2xx à ce qui est falsifié</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint answered %n forged request(s) with 2xx, as if it had taken them. Nothing was seen to be done with them; whether they went out to a customer cannot be seen from here.</source>
        <translation>
            <numerusform>L&apos;endpoint a répondu 2xx à %n requête falsifiée, comme s&apos;il l&apos;avait acceptée. On n&apos;a rien vu en être fait&#xa0;; si elle est partie vers un client, cela ne se voit pas d&apos;ici.</numerusform>
            <numerusform>L&apos;endpoint a répondu 2xx à %n requêtes falsifiées, comme s&apos;il les avait acceptées. On n&apos;a rien vu en être fait&#xa0;; si elles sont parties vers un client, cela ne se voit pas d&apos;ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer 401 when the signature does not hold, so that whoever looks can see that it is checked.</source>
        <translation>Répondez 401 quand la signature n&apos;est pas valable, pour que chacun voie qu&apos;elle est vérifiée.</translation>
    </message>
    <message>
        <source>Breaks on what is forged</source>
        <translation>Échoue sur ce qui est falsifié</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint failed or fell silent on %n forged request(s): they were not taken, but by an error on the way, not by a check.</source>
        <translation>
            <numerusform>L&apos;endpoint a échoué ou s&apos;est tu sur %n requête falsifiée&#xa0;: elle n&apos;a pas été acceptée, mais par une erreur en chemin, non par un contrôle.</numerusform>
            <numerusform>L&apos;endpoint a échoué ou s&apos;est tu sur %n requêtes falsifiées&#xa0;: elles n&apos;ont pas été acceptées, mais par une erreur en chemin, non par un contrôle.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the handler refuse them with 401 before anything else: an exception on the way is no check.</source>
        <translation>Que le gestionnaire les refuse avec 401 avant toute chose&#xa0;: une exception en chemin n&apos;est pas un contrôle.</translation>
    </message>
    <message>
        <source>Breaks on a large body</source>
        <translation>Échoue sur un corps volumineux</translation>
    </message>
    <message>
        <source>The endpoint failed or fell silent at 200 KiB: an e-mail with a long thread or pictures in its HTML is larger, and HighLevel would send it again, up to twelve times.</source>
        <translation>Le point de terminaison a échoué ou s&apos;est tu à 200 Kio : un e-mail avec un long fil ou des images dans son HTML est plus grand, et HighLevel le renverrait jusqu&apos;à douze fois.</translation>
    </message>
    <message>
        <source>See whether it still runs, and what its log says. Raise the limit of the body parser (Express: express.raw({limit: &apos;2mb&apos;})) to 2 MB, and let what is larger be answered 413.</source>
        <translation>Vérifiez qu&apos;il tourne encore et ce que dit son journal. Relevez la limite de l&apos;analyseur de corps (Express : express.raw({limit: &apos;2mb&apos;})) à 2 Mo, et faites répondre 413 à ce qui est plus grand.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::VariantResult</name>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>refusé</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échoué</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>aucune réponse</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint did with all %n variant(s) what a safe one does.</source>
        <translation>
            <numerusform>L&apos;endpoint a traité la variante (%n) comme le fait un endpoint sûr.</numerusform>
            <numerusform>L&apos;endpoint a traité les %n variantes comme le fait un endpoint sûr.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n variant(s) the endpoint did not do what a safe one does.</source>
        <translation>
            <numerusform>Avec %n variante, l&apos;endpoint n&apos;a pas fait ce que fait un endpoint sûr.</numerusform>
            <numerusform>Avec %n variantes, l&apos;endpoint n&apos;a pas fait ce que fait un endpoint sûr.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Verdict</name>
    <message>
        <source>HighLevel signs every post to a Delivery URL (x-ghl-signature, since 2026): an endpoint should refuse one without.</source>
        <translation>HighLevel signe chaque POST vers une Delivery URL (x-ghl-signature, depuis 2026)&#xa0;: un endpoint devrait refuser ceux qui ne le sont pas.</translation>
    </message>
    <message>
        <source>HighLevel never sends x-wh-signature to a Delivery URL.</source>
        <translation>HighLevel n&apos;envoie jamais x-wh-signature à une Delivery URL.</translation>
    </message>
    <message>
        <source>The same message came just before: a receiver must not send it twice.</source>
        <translation>Le même message est arrivé juste avant&#xa0;: un destinataire ne doit pas l&apos;envoyer deux fois.</translation>
    </message>
    <message>
        <source>The same message came before, as capture %1: a receiver must not send it twice.</source>
        <translation>Le même message est arrivé avant, comme capture %1&#xa0;: un destinataire ne doit pas l&apos;envoyer deux fois.</translation>
    </message>
    <message>
        <source>Forwarded to %1, which gave no answer: %2.</source>
        <translation>Transmis à %1, qui n&apos;a pas répondu&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Forwarded to %1, which answered %2.</source>
        <translation>Transmis à %1, qui a répondu %2.</translation>
    </message>
    <message>
        <source>Held: its sender waits until you answer or forward it.</source>
        <translation>Retenu&#xa0;: son expéditeur attend que vous répondiez ou le transmettiez.</translation>
    </message>
    <message>
        <source>Held, then answered by hand.</source>
        <translation>Retenu, puis répondu à la main.</translation>
    </message>
    <message>
        <source>Held, then forwarded by hand, unchanged.</source>
        <translation>Retenu, puis transmis à la main, inchangé.</translation>
    </message>
    <message>
        <source>Held, then edited and forwarded: the endpoint got something else than came here.</source>
        <translation>Retenu, puis modifié et transmis&#xa0;: l&apos;endpoint a reçu autre chose que ce qui est arrivé ici.</translation>
    </message>
    <message>
        <source>Held, then let go.</source>
        <translation>Retenu, puis relâché.</translation>
    </message>
    <message>
        <source>Held until its time was up; nobody decided.</source>
        <translation>Retenu jusqu&apos;à la fin de son délai&#xa0;; personne n&apos;a décidé.</translation>
    </message>
    <message>
        <source>Came to the listener &quot;%1&quot;.</source>
        <translation>Arrivé au récepteur &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It came to another path than the listener has, and was answered 404.</source>
        <translation>Il est arrivé sur un autre chemin que celui du récepteur, et a reçu la réponse 404.</translation>
    </message>
    <message>
        <source>The answer took %1 s. HighLevel does not publish how long it waits: answer at once, and do the work afterwards.</source>
        <translation>La réponse a pris %1 s. HighLevel ne publie pas combien de temps il attend&#xa0;: répondez aussitôt, et faites le travail ensuite.</translation>
    </message>
    <message>
        <source>Refused with status %1 before it was read whole: %2.</source>
        <translation>Refusé avec le statut %1 avant d&apos;être lu en entier&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Answered by the rule &quot;%1&quot;.</source>
        <translation>Répondu par la règle &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Also sent to %1; what they answered is in history.</source>
        <translation>Aussi envoyé à %1&#xa0;; leurs réponses sont dans l&apos;historique.</translation>
    </message>
</context>
<context>
    <name>Linesman::Workspace::Drift</name>
    <message>
        <source>There is an event that no page lists: %1.</source>
        <translation>Il existe un événement qu&apos;aucune page ne liste&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 has a field that no page lists: %2.</source>
        <translation>%1 a un champ qu&apos;aucune page ne liste&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 came without %2.</source>
        <translation>%1 est arrivé sans %2.</translation>
    </message>
    <message>
        <source>%1 has %2 in place of %3.</source>
        <translation>%1 a %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>%2 of %1 is no longer of the type %3.</source>
        <translation>%2 de %1 n&apos;est plus du type %3.</translation>
    </message>
    <message>
        <source>%1 has a value that no page lists: %2.</source>
        <translation>%1 a une valeur qu&apos;aucune page ne liste&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 came with a header that no page lists: %2.</source>
        <translation>%1 est arrivé avec un en-tête qu&apos;aucune page ne liste&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1 came without the header %2.</source>
        <translation>%1 est arrivé sans l&apos;en-tête %2.</translation>
    </message>
    <message>
        <source>%1 was answered %2, which neither the pages list nor the emulator answers.</source>
        <translation>%1 a reçu la réponse %2, que ni les pages ne listent ni l&apos;émulateur ne donne.</translation>
    </message>
    <message>
        <source>%1 was refused with words that Linesman does not know: %2</source>
        <translation>%1 a été refusé avec des mots que Linesman ne connaît pas&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Workspace::NewConnection</name>
    <message>
        <source>New connection</source>
        <translation>Nouvelle connexion</translation>
    </message>
    <message>
        <source>New connection %1</source>
        <translation>Nouvelle connexion %1</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Émulateur</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Test console for HighLevel conversation providers</source>
        <translation>Console de test pour les fournisseurs de conversation HighLevel</translation>
    </message>
    <message>
        <source>Shows these options.</source>
        <translation>Affiche ces options.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Affiche la version.</translation>
    </message>
    <message>
        <source>Keeps history and settings in &lt;folder&gt;.</source>
        <translation>Garde l&apos;historique et les réglages dans &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>Opens at &lt;place&gt;: overview, connect, providers, listener, simulator, messages, linetest, doctor, history, emulator, settings.</source>
        <translation>S&apos;ouvre sur &lt;place&gt;&#xa0;: overview, connect, providers, listener, simulator, messages, linetest, doctor, history, emulator, settings.</translation>
    </message>
    <message>
        <source>Shows the theme &lt;theme&gt;: light or dark.</source>
        <translation>Affiche le thème &lt;theme&gt;&#xa0;: light ou dark.</translation>
    </message>
    <message>
        <source>Speaks &lt;language&gt;, such as de; else the desktop&apos;s.</source>
        <translation>Parle &lt;language&gt;, par exemple de&#xa0;; sinon celle du bureau.</translation>
    </message>
    <message>
        <source>Prints the help on &lt;topic&gt;: a place, a finding such as S-01, or words to search for.</source>
        <translation>Affiche l&apos;aide sur &lt;topic&gt;&#xa0;: une page, un constat comme S-01, ou des mots à chercher.</translation>
    </message>
    <message>
        <source>Writes more to standard error.</source>
        <translation>Écrit plus de détails sur l&apos;erreur standard.</translation>
    </message>
    <message>
        <source>The theme is light or dark, not %1.</source>
        <translation>Le thème est light ou dark, pas %1.</translation>
    </message>
    <message>
        <source>There is no place %1. See --help.</source>
        <translation>Il n&apos;y a pas de page %1. Voir --help.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1. See --help.</source>
        <translation>Argument inattendu&#xa0;: %1. Voir --help.</translation>
    </message>
    <message>
        <source>Linesman found no display to open its window on. Start it in a desktop session, or use linesman-cli, which does the same without a window.</source>
        <translation>Linesman n&apos;a trouvé aucun affichage pour ouvrir sa fenêtre. Démarrez-le dans une session de bureau, ou utilisez linesman-cli, qui fait la même chose sans fenêtre.</translation>
    </message>
    <message>
        <source>There is no help on “%1”.</source>
        <translation>Il n&apos;y a pas d&apos;aide sur «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The history is that of %1 again. The one before is kept as %2.</source>
        <translation>L&apos;historique est de nouveau celui du %1. Le précédent est conservé sous %2.</translation>
    </message>
</context>
</TS>
