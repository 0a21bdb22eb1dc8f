<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Linesman::AuthorityFile</name>
    <message>
        <source>Give the whole path of the file, or choose it with Browse.</source>
        <translation>Informe o caminho completo do arquivo ou escolha-o com Procurar.</translation>
    </message>
    <message>
        <source>There is no such file. Choose the CA&apos;s certificate, such as ca.pem.</source>
        <translation>Esse arquivo não existe. Escolha o certificado da CA, como ca.pem.</translation>
    </message>
    <message>
        <source>This file may not be read. Change its permissions, or choose a copy.</source>
        <translation>Este arquivo não pode ser lido. Altere as permissões ou escolha uma cópia.</translation>
    </message>
    <message>
        <source>This file is over 1 MiB. Choose the CA&apos;s certificate alone.</source>
        <translation>Este arquivo tem mais de 1 MiB. Escolha somente o certificado da CA.</translation>
    </message>
    <message>
        <source>This certificate is not in PEM. Convert it: openssl x509 -inform der -in FILE -out ca.pem</source>
        <translation>Este certificado não está em PEM. Converta-o: openssl x509 -inform der -in FILE -out ca.pem</translation>
    </message>
    <message>
        <source>This is a private key. Choose the CA&apos;s certificate.</source>
        <translation>Isto é uma chave privada. Escolha o certificado da CA.</translation>
    </message>
    <message>
        <source>There is no certificate in this file: PEM has a block from -----BEGIN CERTIFICATE----- on.</source>
        <translation>Não há certificado neste arquivo: PEM tem um bloco que começa com -----BEGIN CERTIFICATE-----.</translation>
    </message>
    <message>
        <source>This is a server&apos;s certificate, not the CA&apos;s. Choose the certificate of the CA that made it.</source>
        <translation>Este é o certificado de um servidor, não o da CA. Escolha o certificado da CA que o emitiu.</translation>
    </message>
    <message>
        <source>This CA is valid from %1 on. Check the clock of this machine.</source>
        <translation>Esta CA só é válida a partir de %1. Verifique o relógio desta máquina.</translation>
    </message>
    <message>
        <source>This CA expired on %1. Choose the one that replaced it.</source>
        <translation>Esta CA expirou em %1. Escolha a que a substituiu.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ApiConnection</name>
    <message>
        <source>This writes to live HighLevel (%1). Give --yes to do it without being asked.</source>
        <translation>Isto grava no HighLevel ao vivo (%1). Use --yes para fazê-lo sem confirmação.</translation>
    </message>
    <message>
        <source>LIVE, %1: %2 Go on?</source>
        <extracomment>%1 is a connection, %2 a sentence that says what would be done.</extracomment>
        <translation>AO VIVO, %1: %2 Continuar?</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::BurstCommand</name>
    <message>
        <source>%1 of %2 done, %3 a second</source>
        <translation>%1 de %2 concluídos, %3 por segundo</translation>
    </message>
    <message>
        <source>%1 of %2 delivered, %3 a second; median %4 ms, 90 % under %5, 95 % under %6, 99 % under %7, longest %8</source>
        <translation>%1 de %2 entregues, %3 por segundo; mediana %4 ms, 90 % abaixo de %5, 95 % abaixo de %6, 99 % abaixo de %7, máximo %8</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>Answers: %1</source>
        <translation>Respostas: %1</translation>
    </message>
    <message>
        <source>Of %1 messages %2 were lost, %3 handled more than once; %4 were never sent.</source>
        <translation>De %1 mensagens, %2 foram perdidas e %3 processadas mais de uma vez; %4 nunca foram enviadas.</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Interrompido antes do fim.</translation>
    </message>
    <message>
        <source>Since %1:</source>
        <translation>Desde %1:</translation>
    </message>
    <message>
        <source>Answers that were thrown away: %1</source>
        <translation>Respostas descartadas: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::CallCommand</name>
    <message>
        <source>Recorded: call %1.</source>
        <translation>Registrada: chamada %1.</translation>
    </message>
    <message numerus="yes">
        <source>Call %1 now has %Ln recording(s).</source>
        <translation>
            <numerusform>A chamada %1 agora tem %Ln gravação.</numerusform>
            <numerusform>A chamada %1 agora tem %Ln gravações.</numerusform>
        </translation>
    </message>
    <message>
        <source>This replaces the recordings that the call has.</source>
        <translation>Isto substitui as gravações que a chamada tem.</translation>
    </message>
    <message>
        <source>Replace the recordings of call %1.</source>
        <translation>Substituir as gravações da chamada %1.</translation>
    </message>
    <message>
        <source>Record a call in location %1.</source>
        <translation>Registrar uma chamada na subconta %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ClientWatch</name>
    <message>
        <source>The access token ran out. Have your program call %1 now, best several times at once; Ctrl+C judges.</source>
        <translation>O token de acesso expirou. Faça o seu programa chamar %1 agora, de preferência várias vezes ao mesmo tempo; Ctrl+C dá o veredito.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ConnectCommand</name>
    <message>
        <source>Open this address in your browser:</source>
        <translation>Abra este endereço no navegador:</translation>
    </message>
    <message>
        <source>Waiting for the callback at %1; or paste the address that the browser landed on:</source>
        <translation>Aguardando o callback em %1; ou cole o endereço a que o navegador chegou:</translation>
    </message>
    <message>
        <source>Type y to use it, or go on in the browser.</source>
        <translation>Digite y para usá-lo ou continue no navegador.</translation>
    </message>
    <message>
        <source>Client secret:</source>
        <translation>Client secret:</translation>
    </message>
    <message>
        <source>The access token is in %1; nothing else was kept. Use it with --token-file.</source>
        <translation>O token de acesso está em %1; nada mais foi guardado. Use-o com --token-file.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ConnectionsCommand</name>
    <message>
        <source>No connections yet. &quot;linesman-cli connect&quot; makes one.</source>
        <translation>Ainda não há conexões. &quot;linesman-cli connect&quot; cria uma.</translation>
    </message>
    <message>
        <source>None is in use: choose one with &quot;linesman-cli connections use NAME&quot;, or with --connection each time.</source>
        <translation>Nenhuma está em uso: escolha uma com &quot;linesman-cli connections use NAME&quot;, ou com --connection a cada vez.</translation>
    </message>
    <message>
        <source>Removed: %1</source>
        <translation>Removida: %1</translation>
    </message>
    <message>
        <source>%1: only the system&apos;s CAs are trusted.</source>
        <translation>%1: só as CAs do sistema são confiáveis.</translation>
    </message>
    <message>
        <source>%1: the CA in %2 is trusted, too.</source>
        <translation>%1: a CA em %2 também é confiável.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ContactsCommand</name>
    <message>
        <source>Nobody matches.</source>
        <translation>Ninguém corresponde.</translation>
    </message>
    <message>
        <source>A new contact.</source>
        <translation>Um novo contato.</translation>
    </message>
    <message>
        <source>A known contact: %1.</source>
        <translation>Um contato conhecido: %1.</translation>
    </message>
    <message>
        <source>Deleted: %1.</source>
        <translation>Excluído: %1.</translation>
    </message>
    <message>
        <source>Make or change a contact in location %1.</source>
        <translation>Criar ou alterar um contato na subconta %1.</translation>
    </message>
    <message>
        <source>Change contact %1.</source>
        <translation>Alterar o contato %1.</translation>
    </message>
    <message>
        <source>Delete contact %1 with its conversation.</source>
        <translation>Excluir o contato %1 com a conversa dele.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ControlCommand</name>
    <message>
        <source>Done.</source>
        <translation>Concluído.</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhum.</translation>
    </message>
    <message>
        <source>The emulator refused it: %1 %2</source>
        <translation>O emulador recusou: %1 %2</translation>
    </message>
    <message>
        <source>Sent message %1 to contact %2.</source>
        <translation>Mensagem %1 enviada ao contato %2.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <translation>Está %1.</translation>
    </message>
    <message>
        <source>It is still %1: nobody reported what became of it in time.</source>
        <translation>Ainda está %1: ninguém informou a tempo o que aconteceu com ela.</translation>
    </message>
    <message>
        <source>No webhook went out: provider %1 has no Delivery URL. Give it one with &quot;linesman-cli emulator change-provider %1 --delivery-url URL&quot;.</source>
        <extracomment>%1 is the id of a provider.</extracomment>
        <translation>Nenhum webhook saiu: o provedor %1 não tem Delivery URL. Defina uma com &quot;linesman-cli emulator change-provider %1 --delivery-url URL&quot;.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::DeliverCommand</name>
    <message>
        <source>No source knows the field &quot;%1&quot;; it is sent all the same.</source>
        <translation>Nenhuma fonte conhece o campo &quot;%1&quot;; ele é enviado mesmo assim.</translation>
    </message>
    <message>
        <source>No source knows the field &quot;%1&quot;; did you mean &quot;%2&quot;? It is sent all the same.</source>
        <translation>Nenhuma fonte conhece o campo &quot;%1&quot;; você quis dizer &quot;%2&quot;? Ele é enviado mesmo assim.</translation>
    </message>
    <message>
        <source>Signed with a key made for this run. Give its public half to your endpoint, or use --signing-key:</source>
        <translation>Assinado com uma chave criada para esta execução. Forneça a parte pública ao seu endpoint ou use --signing-key:</translation>
    </message>
    <message>
        <source>again in %1 s</source>
        <translation>de novo em %1 s</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <translation>tentativa %1</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 a second</source>
        <translation>%1 de %2 concluídos, %3 por segundo</translation>
    </message>
    <message>
        <source>%1 of %2 delivered in %3 attempts, %4 a second; median %5, 95 % under %6, longest %7</source>
        <translation>%1 de %2 entregues em %3 tentativas, %4 por segundo; mediana %5, 95 % abaixo de %6, máximo %7</translation>
    </message>
    <message>
        <source>ok   %1 %2</source>
        <translation>ok   %1 %2</translation>
    </message>
    <message>
        <source>NOT  %1 %2</source>
        <translation>NÃO  %1 %2</translation>
    </message>
    <message>
        <source>should be accepted</source>
        <translation>deveria ser aceita</translation>
    </message>
    <message>
        <source>should be refused</source>
        <translation>deveria ser recusada</translation>
    </message>
    <message>
        <source>should be accepted or refused</source>
        <translation>deveria ser aceita ou recusada</translation>
    </message>
    <message>
        <source>Seen: %1</source>
        <translation>Observado: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Interrompido antes do fim.</translation>
    </message>
    <message>
        <source>Verdict: %1</source>
        <translation>Veredito: %1</translation>
    </message>
    <message>
        <source>?    %1 %2</source>
        <translation>?    %1 %2</translation>
    </message>
    <message>
        <source>Not what --expect %1 asks for.</source>
        <translation>Não é o que --expect %1 pede.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::DoctorCommand</name>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>%1 is muted.</source>
        <translation>%1 está silenciado.</translation>
    </message>
    <message>
        <source>%1 is told again.</source>
        <translation>%1 volta a ser avisado.</translation>
    </message>
    <message>
        <source>%1, muted on %2: %3</source>
        <translation>%1, silenciado em %2: %3</translation>
    </message>
    <message>
        <source>The error dictionary %1 is left out: %2</source>
        <translation>O dicionário de erros %1 foi deixado de fora: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::DoctorTools</name>
    <message>
        <source>The search stopped at a limit: there may be more.</source>
        <translation>A consulta parou em um limite: pode haver mais.</translation>
    </message>
    <message>
        <source>answered %1</source>
        <translation>respondeu %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>No location needs this note as far as is known.</source>
        <translation>Até onde se sabe, nenhuma subconta precisa desta nota.</translation>
    </message>
    <message>
        <source>No providers are known: add them with &quot;linesman-cli providers add&quot; or import them.</source>
        <translation>Nenhum provedor é conhecido: adicione-os com &quot;linesman-cli providers add&quot; ou importe-os.</translation>
    </message>
    <message>
        <source>Messages for this app&apos;s providers: %1; never captured here: %2.</source>
        <translation>Mensagens para os provedores deste app: %1; nunca capturadas aqui: %2.</translation>
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
        <translation>Observado: %1</translation>
    </message>
    <message>
        <source>Do: %1 (%2)</source>
        <translation>Faça: %1 (%2)</translation>
    </message>
    <message>
        <source>Lost: %1</source>
        <translation>Perdidas: %1</translation>
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
        <translation>Gravado. A chave privada desta CA não está no repositório de chaves, e sim no arquivo %1, legível somente por você: quem a obtiver pode se passar por tudo aquilo por que a CA pode responder, onde quer que ela seja confiável. Faça apenas o seu cliente confiar nela, não o sistema inteiro.</translation>
    </message>
    <message>
        <source>An earlier version made this CA: it may speak for HighLevel&apos;s own names. Remove %1 and its key to have one that may not.</source>
        <translation>Uma versão anterior criou esta CA: ela pode responder pelos próprios nomes do HighLevel. Remova %1 e a chave para ter uma que não possa.</translation>
    </message>
    <message>
        <source>A contact with the number, or with the address NAME@magic.example, or a message whose text begins with magic:NAME, provokes the outcome. ON says what meets it.</source>
        <translation>Um contato com o número, ou com o endereço NAME@magic.example, ou uma mensagem cujo texto começa com magic:NAME, provoca o resultado. ON diz o que é afetado.</translation>
    </message>
    <message>
        <source>Warning: %1 can be reached from other machines.</source>
        <translation>Aviso: %1 pode ser acessado de outras máquinas.</translation>
    </message>
    <message>
        <source>The emulator answers at %1 (profile %2). Stop it with Ctrl+C.</source>
        <translation>O emulador responde em %1 (perfil %2). Pare-o com Ctrl+C.</translation>
    </message>
    <message>
        <source>Consent page: %1</source>
        <translation>Página de consentimento: %1</translation>
    </message>
    <message>
        <source>Clients must trust the CA in %1.</source>
        <translation>Os clientes devem confiar na CA em %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ExplainCommand</name>
    <message>
        <source>Nothing is known of this message.</source>
        <translation>Nada se sabe sobre esta mensagem.</translation>
    </message>
    <message>
        <source>No known message in this log.</source>
        <translation>Nenhuma mensagem conhecida neste log.</translation>
    </message>
    <message numerus="yes">
        <source>Line %1, %n time(s):</source>
        <translation>
            <numerusform>Linha %1, %n vez:</numerusform>
            <numerusform>Linha %1, %n vezes:</numerusform>
        </translation>
    </message>
    <message>
        <source>The error dictionary %1 is left out: %2</source>
        <translation>O dicionário de erros %1 foi deixado de fora: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::FactsCommand</name>
    <message>
        <source>read %1 ago</source>
        <translation>lido há %1</translation>
    </message>
    <message>
        <source>read %1 ago: look it up again</source>
        <translation>lido há %1: consulte de novo</translation>
    </message>
    <message>
        <source>until %1: %2</source>
        <translation>até %1: %2</translation>
    </message>
    <message>
        <source>%1 facts, %2 of them old.</source>
        <translation>%1 fatos, %2 deles antigos.</translation>
    </message>
    <message>
        <source>The files say nothing otherwise.</source>
        <translation>Os arquivos não dizem nada diferente.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s).</source>
        <translation>
            <numerusform>%n diferença.</numerusform>
            <numerusform>%n diferenças.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>No drift in %Ln exchange(s).</source>
        <translation>
            <numerusform>Nenhum desvio em %Ln troca.</numerusform>
            <numerusform>Nenhum desvio em %Ln trocas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>seen %n time(s)</source>
        <translation>
            <numerusform>visto %n vez</numerusform>
            <numerusform>visto %n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::HistoryCommand</name>
    <message>
        <source>No history yet: %1 does not exist.</source>
        <translation>Ainda não há histórico: %1 não existe.</translation>
    </message>
    <message>
        <source>There is no exchange %1 in this history.</source>
        <translation>Não há troca %1 neste histórico.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) written.</source>
        <translation>
            <numerusform>%Ln troca gravada.</numerusform>
            <numerusform>%Ln trocas gravadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Exporting</source>
        <translation>Exportando</translation>
    </message>
    <message>
        <source>Secrets are not masked in this output.</source>
        <translation>Os segredos não são mascarados nesta saída.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) could not be read: the file is damaged. All others were written.</source>
        <translation>
            <numerusform>%Ln troca não pôde ser lida: o arquivo está danificado. Todas as outras foram gravadas.</numerusform>
            <numerusform>%Ln trocas não puderam ser lidas: o arquivo está danificado. Todas as outras foram gravadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>answer not recorded</source>
        <translation>resposta não registrada</translation>
    </message>
    <message>
        <source>No exchange matches.</source>
        <translation>Nenhuma troca corresponde.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s), the newest last.</source>
        <translation>
            <numerusform>%Ln troca, a mais recente por último.</numerusform>
            <numerusform>%Ln trocas, a mais recente por último.</numerusform>
        </translation>
    </message>
    <message>
        <source>New ones follow. Stop with Ctrl+C.</source>
        <translation>As novas vêm a seguir. Pare com Ctrl+C.</translation>
    </message>
    <message>
        <source>Exchange %1 could not be changed.</source>
        <translation>A troca %1 não pôde ser alterada.</translation>
    </message>
    <message>
        <source>%1 is no status. Give one like 404, 4xx, 200-299 or none.</source>
        <translation>%1 não é um status. Indique um como 404, 4xx, 200-299 ou none.</translation>
    </message>
    <message>
        <source>%1 is no time. Give one like 30m, 2h, 7d or 2026-11-22T14:00:00Z.</source>
        <translation>%1 não é um horário. Indique um como 30m, 2h, 7d ou 2026-11-22T14:00:00Z.</translation>
    </message>
    <message>
        <source>There is no kept filter &quot;%1&quot;.</source>
        <translation>Não há filtro guardado &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>--filter, at character %1: %2</source>
        <translation>--filter, no caractere %1: %2</translation>
    </message>
    <message>
        <source>The body is changed and the signature is the old one: whoever verifies it refuses this.</source>
        <translation>O corpo foi alterado e a assinatura é a antiga: quem a verificar vai recusar.</translation>
    </message>
    <message>
        <source>There is none of the kind of exchange %1 before it.</source>
        <translation>Não há nenhuma do tipo da troca %1 antes dela.</translation>
    </message>
    <message>
        <source>They are the same, byte for byte.</source>
        <translation>São iguais, byte a byte.</translation>
    </message>
    <message>
        <source>%1: the same values, written otherwise (order, blanks or escapes). A signature over the bytes breaks.</source>
        <translation>%1: os mesmos valores, escritos de outra forma (ordem, espaços ou escapes). Uma assinatura sobre os bytes deixa de valer.</translation>
    </message>
    <message>
        <source>There are more differences than these.</source>
        <translation>Há mais diferenças além destas.</translation>
    </message>
    <message>
        <source>Only a call of HighLevel&apos;s API can be written with its SDK.</source>
        <translation>Somente uma chamada da API do HighLevel pode ser escrita com o SDK dele.</translation>
    </message>
    <message>
        <source>There are more exchanges than these.</source>
        <translation>Há mais trocas além destas.</translation>
    </message>
    <message>
        <source>This exchange is about no message: what follows is of the same run.</source>
        <translation>Esta troca não trata de nenhuma mensagem: o que segue é da mesma execução.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) would go.</source>
        <translation>
            <numerusform>%Ln troca seria removida.</numerusform>
            <numerusform>%Ln trocas seriam removidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) removed.</source>
        <translation>
            <numerusform>%Ln troca removida.</numerusform>
            <numerusform>%Ln trocas removidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1.</source>
        <translation>As configurações não podem ser salvas em %1.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Limits: size %1, exchanges %2, age %3. The oldest go first; what is pinned stays.</source>
        <translation>Limites: tamanho %1, trocas %2, idade %3. As mais antigas saem primeiro; o que está fixado permanece.</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is sound.</source>
        <translation>%1 está íntegro.</translation>
    </message>
    <message>
        <source>%1. Export what can be read (history export), then set the file aside or bring back a copy of it.</source>
        <translation>%1. Exporte o que puder ser lido (history export) e depois ponha o arquivo de lado ou recupere uma cópia dele.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) taken in.</source>
        <translation>
            <numerusform>%Ln troca importada.</numerusform>
            <numerusform>%Ln trocas importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln piece(s) were no exchange, the first: %1.</source>
        <translation>
            <numerusform>%Ln item não era uma troca, o primeiro: %1.</numerusform>
            <numerusform>%Ln itens não eram trocas, o primeiro: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Reading the whole history</source>
        <translation>Lendo todo o histórico</translation>
    </message>
    <message>
        <source>Importing</source>
        <translation>Importando</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is kept.</source>
        <translation>O filtro &quot;%1&quot; foi guardado.</translation>
    </message>
    <message>
        <source>The filter &quot;%1&quot; is forgotten.</source>
        <translation>O filtro &quot;%1&quot; foi esquecido.</translation>
    </message>
    <message>
        <source>There is no backup of %1.</source>
        <translation>Não há cópia de segurança de %1.</translation>
    </message>
    <message>
        <source>%1 is in place. What was there is kept as %2.</source>
        <translation>%1 está no lugar. O que havia foi mantido como %2.</translation>
    </message>
    <message>
        <source>Comparing two histories</source>
        <translation>Comparando dois históricos</translation>
    </message>
    <message>
        <source>%1 the same in both, %2 answered differently, %3 only in the first, %4 only in the second.</source>
        <translation>%1 iguais em ambos, %2 com outra resposta, %3 só no primeiro, %4 só no segundo.</translation>
    </message>
    <message numerus="yes">
        <source>%n like this, up to exchange %1</source>
        <extracomment>Behind a line that stands for several exchanges; %1 is the id of the last.</extracomment>
        <translation>
            <numerusform>%n assim, até a troca %1</numerusform>
            <numerusform>%n assim, até a troca %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln were there already.</source>
        <translation>
            <numerusform>%Ln já estava lá.</numerusform>
            <numerusform>%Ln já estavam lá.</numerusform>
        </translation>
    </message>
    <message>
        <source>The body had no &quot;%1&quot;; did you mean &quot;%2&quot;? It is sent all the same.</source>
        <translation>O corpo não tinha &quot;%1&quot;; quis dizer &quot;%2&quot;? Será enviado mesmo assim.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::InboundCommand</name>
    <message>
        <source>Stored: message %1.</source>
        <translation>Armazenada: mensagem %1.</translation>
    </message>
    <message>
        <source>Accepted: message %1. It could not be read back: %2</source>
        <translation>Aceita: mensagem %1. Não foi possível lê-la de volta: %2</translation>
    </message>
    <message>
        <source>Sent as type %1: %2.</source>
        <translation>Enviada como tipo %1: %2.</translation>
    </message>
    <message>
        <source>Add an inbound message to location %1.</source>
        <translation>Adicionar uma mensagem recebida à subconta %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::InitCommand</name>
    <message>
        <source>Written: %1. Every key in it is explained; take the # away from those you want.</source>
        <translation>Gravado: %1. Cada chave nele está explicada; retire o # das que quiser.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::InstallsCommand</name>
    <message numerus="yes">
        <source>%n location(s).</source>
        <translation>
            <numerusform>%n subconta.</numerusform>
            <numerusform>%n subcontas.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with a token, %2 failed.</source>
        <translation>%1 com token, %2 com falha.</translation>
    </message>
    <message>
        <source>%1 broken, %2 to do, %3 unknown, %4 ready, %5 not installed.</source>
        <translation>%1 com defeito, %2 a fazer, %3 desconhecidos, %4 prontos, %5 não instalados.</translation>
    </message>
    <message>
        <source>  Next: %1</source>
        <translation>  Próximo: %1</translation>
    </message>
    <message>
        <source>No providers are known: add them with &quot;linesman-cli providers add&quot; or import them.</source>
        <translation>Nenhum provedor é conhecido: adicione-os com &quot;linesman-cli providers add&quot; ou importe-os.</translation>
    </message>
    <message>
        <source>Nothing was checked.</source>
        <translation>Nada foi verificado.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message numerus="yes">
        <source>The rate limit is reached: going on in %n s.</source>
        <translation>
            <numerusform>O limite de taxa foi atingido: continuando em %n s.</numerusform>
            <numerusform>O limite de taxa foi atingido: continuando em %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking HighLevel</source>
        <translation>Consultando o HighLevel</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::LineTest</name>
    <message>
        <source>Report: %1</source>
        <translation>Relatório: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::LineTestDrills</name>
    <message>
        <source>The drills %1.</source>
        <translation>Os simulados %1.</translation>
    </message>
    <message>
        <source>Not tested: %1</source>
        <translation>Não testado: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::LineTestProgress</name>
    <message>
        <source>Testing</source>
        <translation>Testando</translation>
    </message>
    <message>
        <source>Line test of the built-in reference bridge, emulator %1, profile %2</source>
        <translation>Teste de linha da ponte de referência integrada, emulador %1, perfil %2</translation>
    </message>
    <message>
        <source>Line test of %1, emulator %2, profile %3</source>
        <translation>Teste de linha de %1, emulador %2, perfil %3</translation>
    </message>
    <message>
        <source>%1 %2  </source>
        <translation>%1 %2  </translation>
    </message>
    <message>
        <source>%1 FAILED after %2  </source>
        <translation>%1 FALHOU após %2  </translation>
    </message>
    <message>
        <source>  %1: %2</source>
        <translation>  %1: %2</translation>
    </message>
    <message>
        <source>    Exchanges %1; see them with: linesman-cli history show ID</source>
        <translation>    Trocas %1; veja-as com: linesman-cli history show ID</translation>
    </message>
    <message>
        <source>%1, hop %2, %3</source>
        <translation>%1, salto %2, %3</translation>
    </message>
    <message>
        <source>%1, check %2 FAILED</source>
        <translation>%1, verificação %2 FALHOU</translation>
    </message>
    <message>
        <source>%1, check %2, warning</source>
        <translation>%1, verificação %2, aviso</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>Not tested: %1</source>
        <translation>Não testado: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ListenCommand</name>
    <message>
        <source>The command ended with status %1 for capture %2.</source>
        <translation>O comando terminou com o status %1 para a captura %2.</translation>
    </message>
    <message>
        <source>The command could not be run for capture %1: %2.</source>
        <translation>O comando não pôde ser executado para a captura %1: %2.</translation>
    </message>
    <message>
        <source>The command cannot keep up with the captures; from now on it is not run for all of them.</source>
        <translation>O comando não consegue acompanhar as capturas; de agora em diante, não é executado para todas elas.</translation>
    </message>
    <message>
        <source>Capture %1 waits: %2. Type &quot;answer %1 STATUS&quot;, &quot;forward %1 URL&quot; or &quot;go %1&quot;.</source>
        <translation>A captura %1 espera: %2. Digite &quot;answer %1 STATUS&quot;, &quot;forward %1 URL&quot; ou &quot;go %1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not understood: answer CAPTURE STATUS [BODY], forward CAPTURE URL [BODY], go CAPTURE.</source>
        <translation>&quot;%1&quot; não foi entendido: answer CAPTURE STATUS [BODY], forward CAPTURE URL [BODY], go CAPTURE.</translation>
    </message>
    <message>
        <source>Capture %1 does not wait.</source>
        <translation>A captura %1 não espera.</translation>
    </message>
    <message>
        <source>Listening at %1, keeping everything in %2. Stop with Ctrl+C.</source>
        <translation>Escutando em %1, guardando tudo em %2. Pare com Ctrl+C.</translation>
    </message>
    <message>
        <source>Warning: this address can be reached from other machines, and anyone who reaches it fills your history. Use a tunnel to the loopback address where you can.</source>
        <translation>Aviso: este endereço pode ser acessado de outras máquinas, e qualquer um que o alcance enche o seu histórico. Use um túnel para o endereço de loopback onde puder.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln capture(s) not shown: they came faster than they were read. History has them.</source>
        <translation>
            <numerusform>%Ln captura não mostrada: elas vieram mais rápido do que foram lidas. O histórico a tem.</numerusform>
            <numerusform>%Ln capturas não mostradas: elas vieram mais rápido do que foram lidas. O histórico as tem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %Ln capture(s).</source>
        <translation>
            <numerusform>Parado após %Ln captura.</numerusform>
            <numerusform>Parado após %Ln capturas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise than the facts say: %1</source>
        <translation>Diferente do que dizem os fatos: %1</translation>
    </message>
    <message>
        <source>Captures are kept again.</source>
        <translation>As capturas voltaram a ser guardadas.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address is known. Put it in these two places of HighLevel&apos;s portal: Conversation Providers, Delivery URL: %1/delivery and Webhooks: %1/events</source>
        <translation>O endereço do túnel é conhecido. Coloque-o nestes dois lugares do portal do HighLevel: Conversation Providers, Delivery URL: %1/delivery e Webhooks: %1/events</translation>
    </message>
    <message>
        <source>The tunnel reaches the listener.</source>
        <translation>O túnel chega ao receptor.</translation>
    </message>
    <message>
        <source>The tunnel does not reach the listener: %1.</source>
        <translation>O túnel não chega ao receptor: %1.</translation>
    </message>
    <message>
        <source>The tunnel is gone: %1.</source>
        <translation>O túnel foi encerrado: %1.</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address changed from %1 to %2: what the portal has leads nowhere now.</source>
        <translation>O endereço do túnel mudou de %1 para %2: o que o portal tem não leva mais a lugar nenhum.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::MessageOptions</name>
    <message>
        <source>What it means: %1</source>
        <translation>O que significa: %1</translation>
    </message>
    <message>
        <source>What to do: %1</source>
        <translation>O que fazer: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
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
        <translation>Ainda não há provedores: &quot;providers add&quot; ou &quot;providers import&quot; os informa.</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) imported.</source>
        <translation>
            <numerusform>%n provedor importado.</numerusform>
            <numerusform>%n provedores importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s), nothing wrong.</source>
        <translation>
            <numerusform>%n provedor, nada de errado.</numerusform>
            <numerusform>%n provedores, nada de errado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Kept: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>Removed here: %1. In HighLevel nothing changed.</source>
        <translation>Removido aqui: %1. No HighLevel nada mudou.</translation>
    </message>
    <message>
        <source>HighLevel calls it &quot;%1&quot;.</source>
        <translation>O HighLevel o chama de &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>Inbound type %1, conversationProviderId required.</source>
        <extracomment>%1 is one or several values of &quot;type&quot;.</extracomment>
        <translation>Tipo de entrada %1, conversationProviderId obrigatório.</translation>
    </message>
    <message>
        <source>Inbound type %1, conversationProviderId not needed.</source>
        <translation>Tipo de entrada %1, conversationProviderId não necessário.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ReadinessCommand</name>
    <message>
        <source>Do: %1</source>
        <translation>Faça: %1</translation>
    </message>
    <message>
        <source>Do: %1 (%2)</source>
        <translation>Faça: %1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 passed, %3 warned, %4 failed, %5 skipped</source>
        <translation>%1: %2 aprovados, %3 com aviso, %4 com falha, %5 ignorados</translation>
    </message>
    <message>
        <source>Not tested: %1</source>
        <translation>Não testado: %1</translation>
    </message>
    <message>
        <source>Report: %1</source>
        <translation>Relatório: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::RehearseCommand</name>
    <message>
        <source>%1 locations passed, %2 failed.</source>
        <translation>%1 subcontas aprovadas, %2 com falha.</translation>
    </message>
    <message>
        <source>  Next: %1</source>
        <translation>  Próximo: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::RequestLines</name>
    <message numerus="yes">
        <source>%Ln request(s) not shown: they came faster than they were read.</source>
        <translation>
            <numerusform>%Ln solicitação não mostrada: elas vieram mais rápido do que foram lidas.</numerusform>
            <numerusform>%Ln solicitações não mostradas: elas vieram mais rápido do que foram lidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>attempt %1</source>
        <extracomment>A delivery of the emulator&apos;s; %1 is which attempt it was.</extracomment>
        <translation>tentativa %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::SnippetCommand</name>
    <message>
        <source>First: %1</source>
        <translation>Primeiro: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::StatusCommand</name>
    <message>
        <source>%1 is %2.</source>
        <translation>%1 está %2.</translation>
    </message>
    <message numerus="yes">
        <source>Too early: HighLevel does not know the message as the provider&apos;s yet. Trying again in %Ln s.</source>
        <translation>
            <numerusform>Cedo demais: o HighLevel ainda não conhece a mensagem como sendo do provedor. Tentando de novo em %Ln s.</numerusform>
            <numerusform>Cedo demais: o HighLevel ainda não conhece a mensagem como sendo do provedor. Tentando de novo em %Ln s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is stuck.</source>
        <translation>Nada está preso.</translation>
    </message>
    <message>
        <source>There may be more: the look stopped at its limit.</source>
        <translation>Pode haver mais: a consulta parou no limite dela.</translation>
    </message>
    <message>
        <source>Update the status of message %1.</source>
        <translation>Atualizar o status da mensagem %1.</translation>
    </message>
    <message>
        <source>Update the status of e-mail %1.</source>
        <translation>Atualizar o status do e-mail %1.</translation>
    </message>
    <message numerus="yes">
        <source>Update the status of %Ln message(s).</source>
        <translation>
            <numerusform>Atualizar o status de %Ln mensagem.</numerusform>
            <numerusform>Atualizar o status de %Ln mensagens.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::Terminal</name>
    <message>
        <source>Nobody reads the pipe %1 yet: waiting, until Ctrl+C.</source>
        <translation>Ninguém lê ainda o pipe %1: aguardando, até Ctrl+C.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::ThreadCommand</name>
    <message>
        <source>No conversation matches.</source>
        <translation>Nenhuma conversa corresponde.</translation>
    </message>
    <message>
        <source>No message yet.</source>
        <translation>Ainda não há mensagem.</translation>
    </message>
    <message>
        <source>Following; stop with Ctrl+C.</source>
        <translation>Acompanhando; pare com Ctrl+C.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::TokenCommand</name>
    <message>
        <source>No tokens yet. &quot;linesman-cli connect&quot; gets one.</source>
        <translation>Ainda não há tokens. &quot;linesman-cli connect&quot; obtém um.</translation>
    </message>
    <message>
        <source>Forgotten: %1 %2</source>
        <extracomment>%1 is Location or Company, %2 an id.</extracomment>
        <translation>Esquecido: %1 %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::TokenWatch</name>
    <message>
        <source>%1 %2: good until %3, to be refreshed at %4.</source>
        <extracomment>%1 is Location or Company, %2 an id, %3 and %4 are times.</extracomment>
        <translation>%1 %2: válido até %3, será renovado às %4.</translation>
    </message>
    <message>
        <source>%1 %2: refreshed to generation %3 in %4 ms.</source>
        <extracomment>%1 is Location or Company, %2 an id, %3 a number that counts refreshes, %4 a duration in ms.</extracomment>
        <translation>%1 %2: renovado para a geração %3 em %4 ms.</translation>
    </message>
    <message>
        <source>%1 %2: the refresh failed.</source>
        <translation>%1 %2: a renovação falhou.</translation>
    </message>
    <message numerus="yes">
        <source>It is tried again in %Ln second(s).</source>
        <translation>
            <numerusform>Nova tentativa em %Ln segundo.</numerusform>
            <numerusform>Nova tentativa em %Ln segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>It is not tried again: that would fail the same way.</source>
        <translation>Não haverá nova tentativa: falharia da mesma forma.</translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::UploadCommand</name>
    <message numerus="yes">
        <source>Upload %Ln file(s) to location %1.</source>
        <translation>
            <numerusform>Enviar %Ln arquivo à subconta %1.</numerusform>
            <numerusform>Enviar %Ln arquivos à subconta %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Cli::Watch</name>
    <message>
        <source>Runs again when the endpoint comes back or a watched file changes. Stop with Ctrl+C.</source>
        <translation>Executa de novo quando o endpoint volta ou um arquivo observado muda. Pare com Ctrl+C.</translation>
    </message>
    <message>
        <source>The endpoint is back: once more.</source>
        <translation>O endpoint voltou: mais uma vez.</translation>
    </message>
    <message>
        <source>%1 changed: once more.</source>
        <translation>%1 mudou: mais uma vez.</translation>
    </message>
</context>
<context>
    <name>Linesman::DataDirectory</name>
    <message>
        <source>Name another with --data-dir or LINESMAN_DATA_DIR, or check the disk and the permissions.</source>
        <translation>Indique outra com --data-dir ou LINESMAN_DATA_DIR, ou verifique o disco e as permissões.</translation>
    </message>
</context>
<context>
    <name>Linesman::Doctor</name>
    <message>
        <source>A connection: make one in Connect, or by &quot;linesman-cli connect&quot;.</source>
        <translation>Uma conexão: crie uma em Conectar ou com &quot;linesman-cli connect&quot;.</translation>
    </message>
    <message>
        <source>Tokens: authorize the app in Connect, or by &quot;linesman-cli connect&quot;.</source>
        <translation>Tokens: autorize o app em Conectar ou com &quot;linesman-cli connect&quot;.</translation>
    </message>
    <message>
        <source>The app&apos;s providers: enter them in Providers, or by &quot;linesman-cli providers add&quot;.</source>
        <translation>Os provedores do app: informe-os em Provedores ou com &quot;linesman-cli providers add&quot;.</translation>
    </message>
    <message>
        <source>The locations: list and look in Providers, or by &quot;linesman-cli installs check&quot;.</source>
        <translation>As subcontas: liste e consulte em Provedores ou com &quot;linesman-cli installs check&quot;.</translation>
    </message>
    <message>
        <source>Webhooks: let the Listener receive some, or &quot;linesman-cli listen&quot;.</source>
        <translation>Webhooks: deixe o Receptor receber alguns, ou &quot;linesman-cli listen&quot;.</translation>
    </message>
    <message>
        <source>Calls of the API: use Messages, or let your bridge speak to the emulator.</source>
        <translation>Chamadas da API: use Mensagens ou faça a sua ponte falar com o emulador.</translation>
    </message>
    <message>
        <source>A test of the endpoint: the signature lab in Simulator, or &quot;linesman-cli deliver --variant all&quot;.</source>
        <translation>Um teste do endpoint: o laboratório de assinaturas no Simulador, ou &quot;linesman-cli deliver --variant all&quot;.</translation>
    </message>
</context>
<context>
    <name>Linesman::Doctor::Explained</name>
    <message>
        <source>Send again: once, with a refreshed token.</source>
        <translation>Enviar de novo: uma vez, com um token renovado.</translation>
    </message>
    <message>
        <source>Send again: later, unchanged.</source>
        <translation>Enviar de novo: mais tarde, sem alterações.</translation>
    </message>
    <message>
        <source>Send again: no, it fails the same way until something is changed.</source>
        <translation>Enviar de novo: não, falha da mesma forma até que algo seja alterado.</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Próximo: %1</translation>
    </message>
    <message>
        <source>Finding: %1, %2</source>
        <translation>Achado: %1, %2</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
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
        <translation>Aviso</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
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
        <translation>Próximo:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 found (%2 new, %3 muted), %4 looked for, %5 could not be looked for.</source>
        <translation>%1 encontrados (%2 novos, %3 silenciados), %4 procurados, %5 não puderam ser procurados.</translation>
    </message>
    <message numerus="yes">
        <source>Looked at the last %n day(s) of history.</source>
        <translation>
            <numerusform>Examinado o último %n dia do histórico.</numerusform>
            <numerusform>Examinados os últimos %n dias do histórico.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Looked at the newest exchanges of the last %n day(s) of history; there are more.</source>
        <translation>
            <numerusform>Examinadas as trocas mais recentes do último %n dia do histórico; há mais.</numerusform>
            <numerusform>Examinadas as trocas mais recentes dos últimos %n dias do histórico; há mais.</numerusform>
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
        <translation>Nada foi encontrado.</translation>
    </message>
    <message>
        <source>What could not be looked for</source>
        <translation>O que não pôde ser procurado</translation>
    </message>
    <message>
        <source>new</source>
        <translation>novo</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) are muted.</source>
        <translation>
            <numerusform>%n achado está silenciado.</numerusform>
            <numerusform>%n achados estão silenciados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not looked for (%1): %2</source>
        <translation>Não procurado (%1): %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Doctor::StaffReport</name>
    <message>
        <source>the developer of the app</source>
        <translation>o desenvolvedor do app</translation>
    </message>
    <message>
        <source>%1: %2 %3</source>
        <translation>%1: %2 %3</translation>
    </message>
    <message>
        <source>the owner of the agency</source>
        <translation>o dono da agência</translation>
    </message>
    <message>
        <source>Open the sub-account again: Agency view &gt; Sub-Accounts, or renew its plan.</source>
        <translation>Abra a subconta de novo: Agency view &gt; Sub-Accounts, ou renove o plano dela.</translation>
    </message>
    <message>
        <source>The sub-account %1 is paused or its plan has lapsed, so nothing can be sent from it.</source>
        <translation>A subconta %1 está pausada ou o plano dela venceu, portanto nada pode ser enviado dela.</translation>
    </message>
    <message>
        <source>Look at the bridge and at this location&apos;s token.</source>
        <translation>Veja a ponte e o token desta subconta.</translation>
    </message>
    <message>
        <source>Fine</source>
        <translation>Em ordem</translation>
    </message>
    <message>
        <source>Not fine</source>
        <translation>Com problema</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Who:</source>
        <translation>Quem:</translation>
    </message>
    <message>
        <source>What:</source>
        <translation>O quê:</translation>
    </message>
    <message>
        <source>Messaging in the locations of %1</source>
        <translation>Mensagens nas subcontas de %1</translation>
    </message>
    <message>
        <source>%1 fine, %2 not.</source>
        <translation>%1 em ordem, %2 não.</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>O que há a fazer</translation>
    </message>
    <message>
        <source>Nothing.</source>
        <translation>Nada.</translation>
    </message>
    <message>
        <source>What is fine</source>
        <translation>O que está em ordem</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::Api</name>
    <message>
        <source>Token expired</source>
        <translation>Token expirado</translation>
    </message>
    <message>
        <source>An access token lives a day; the first call after that is answered 401.</source>
        <translation>Um token de acesso dura um dia; a primeira chamada depois disso é respondida com 401.</translation>
    </message>
    <message>
        <source>On a 401 refresh the token once, keep both new tokens, and repeat the call.</source>
        <translation>Diante de um 401, renove o token uma vez, guarde os dois novos tokens e repita a chamada.</translation>
    </message>
    <message>
        <source>Refresh race</source>
        <translation>Corrida de renovação</translation>
    </message>
    <message>
        <source>When a token expires under load, many calls get a 401 at the same moment.</source>
        <translation>Quando um token expira sob carga, muitas chamadas recebem um 401 no mesmo momento.</translation>
    </message>
    <message>
        <source>Refresh once for each location: whoever comes meanwhile waits for that refresh and takes its token.</source>
        <translation>Renove uma vez para cada subconta: quem chega nesse meio-tempo espera por essa renovação e usa o token dela.</translation>
    </message>
    <message>
        <source>Answer to a refresh lost</source>
        <translation>Resposta a uma renovação perdida</translation>
    </message>
    <message>
        <source>The connection breaks while a refresh is answered: was the refresh token used up?</source>
        <translation>A conexão cai enquanto uma renovação é respondida: o token de renovação foi consumido?</translation>
    </message>
    <message>
        <source>Repeat the refresh with the same refresh token at once: HighLevel takes it for 30 seconds more.</source>
        <translation>Repita imediatamente a renovação com o mesmo token de renovação: o HighLevel o aceita por mais 30 segundos.</translation>
    </message>
    <message>
        <source>Rate limit</source>
        <translation>Limite de taxa</translation>
    </message>
    <message>
        <source>Over 100 calls in ten seconds HighLevel answers 429.</source>
        <translation>Acima de 100 chamadas em dez segundos, o HighLevel responde 429.</translation>
    </message>
    <message>
        <source>Wait and try again, with growing pauses; let X-RateLimit-Remaining slow you down before.</source>
        <translation>Espere e tente de novo, com pausas crescentes; deixe X-RateLimit-Remaining desacelerar você antes.</translation>
    </message>
    <message>
        <source>Daily limit</source>
        <translation>Limite diário</translation>
    </message>
    <message>
        <source>After 200,000 calls in a day every call is answered 429 until the day is over.</source>
        <translation>Após 200.000 chamadas em um dia, toda chamada é respondida com 429 até o dia acabar.</translation>
    </message>
    <message>
        <source>Pauses must grow to minutes; keep what waits, and do not count a call as done before it is.</source>
        <translation>As pausas devem crescer até minutos; guarde o que espera e não conte uma chamada como feita antes que ela o esteja.</translation>
    </message>
    <message>
        <source>Scope missing</source>
        <translation>Scope ausente</translation>
    </message>
    <message>
        <source>A call without its scope is answered 401, whatever token is used.</source>
        <translation>Uma chamada sem o scope dela é respondida com 401, qualquer que seja o token usado.</translation>
    </message>
    <message>
        <source>Read the message: no refresh helps. Stop, tell somebody, and ask for the scope with a new install.</source>
        <translation>Leia a mensagem: nenhuma renovação ajuda. Pare, avise alguém e peça o scope com uma nova instalação.</translation>
    </message>
    <message>
        <source>Wrong class of token</source>
        <translation>Classe errada de token</translation>
    </message>
    <message>
        <source>An agency&apos;s token at a location&apos;s endpoint is answered 403: The token does not have access to this location.</source>
        <translation>O token de uma agência no endpoint de uma subconta recebe 403: The token does not have access to this location.</translation>
    </message>
    <message>
        <source>Mint a token for the location and use that; do not repeat the call with the same one.</source>
        <translation>Gere um token para a subconta e use-o; não repita a chamada com o mesmo token.</translation>
    </message>
    <message>
        <source>Location not active</source>
        <translation>Subconta não ativa</translation>
    </message>
    <message>
        <source>An agency may pause a sub-account: its calls are refused meanwhile.</source>
        <translation>Uma agência pode pausar uma subconta: enquanto isso, as chamadas dela são recusadas.</translation>
    </message>
    <message>
        <source>Keep what waits, try again after minutes, and go on when the location is back.</source>
        <translation>Guarde o que está esperando, tente de novo após alguns minutos e continue quando a subconta voltar.</translation>
    </message>
    <message>
        <source>Contact merged</source>
        <translation>Contato mesclado</translation>
    </message>
    <message>
        <source>The contact may be gone when you answer: merged into another, or deleted.</source>
        <translation>O contato pode não existir mais quando você responder: mesclado a outro ou excluído.</translation>
    </message>
    <message>
        <source>On &quot;contact not found&quot; look the contact up by phone or e-mail, or drop the reply; do not repeat it.</source>
        <translation>Diante de &quot;contact not found&quot;, procure o contato por telefone ou e-mail, ou descarte a resposta; não a repita.</translation>
    </message>
    <message>
        <source>Provider no longer selected</source>
        <translation>Provedor não mais selecionado</translation>
    </message>
    <message>
        <source>Somebody selects another provider while your delivery is on its way.</source>
        <translation>Alguém seleciona outro provedor enquanto a sua entrega está a caminho.</translation>
    </message>
    <message>
        <source>Report the status all the same, once; a refusal is final and no reason to stop.</source>
        <translation>Informe o status mesmo assim, uma vez; uma recusa é definitiva e não é motivo para parar.</translation>
    </message>
    <message>
        <source>201 with an empty body</source>
        <translation>201 com corpo vazio</translation>
    </message>
    <message>
        <source>HighLevel has answered 201 and stored nothing (issue 70).</source>
        <translation>O HighLevel já respondeu 201 sem armazenar nada (issue 70).</translation>
    </message>
    <message>
        <source>Do not read a field of an answer that may be empty; look whether there is a messageId.</source>
        <translation>Não leia um campo de uma resposta que pode estar vazia; veja se há um messageId.</translation>
    </message>
    <message>
        <source>HighLevel answers %1 for a while</source>
        <translation>O HighLevel responde %1 por algum tempo</translation>
    </message>
    <message>
        <source>HighLevel&apos;s API may answer %1 for a minute while deliveries go on coming.</source>
        <translation>A API do HighLevel pode responder %1 por um minuto enquanto as entregas continuam chegando.</translation>
    </message>
    <message>
        <source>Keep statuses and replies in a queue and repeat them with growing pauses.</source>
        <translation>Mantenha status e respostas em uma fila e repita-os com pausas crescentes.</translation>
    </message>
    <message>
        <source>Install storm</source>
        <translation>Avalanche de instalações</translation>
    </message>
    <message>
        <source>An agency installs for all its locations: many INSTALL events at once, some before the sign-in ended, those of future locations without userId and companyId.</source>
        <translation>Uma agência instala para todas as suas subcontas: muitos eventos INSTALL de uma vez, alguns antes do fim da autenticação, os de subcontas futuras sem userId e companyId.</translation>
    </message>
    <message>
        <source>Answer 200 at once, mint tokens from a queue within the rate limit, and take what is missing for null.</source>
        <translation>Responda 200 imediatamente, gere tokens a partir de uma fila dentro do limite de taxa e trate o que falta como null.</translation>
    </message>
    <message>
        <source>No status ever arrived: the message would stay pending forever.</source>
        <translation>Nenhum status chegou: a mensagem ficaria pendente para sempre.</translation>
    </message>
    <message>
        <source>The token was refreshed several times for one expiry.</source>
        <translation>O token foi renovado várias vezes para uma única expiração.</translation>
    </message>
    <message>
        <source>The token was not refreshed.</source>
        <translation>O token não foi renovado.</translation>
    </message>
    <message>
        <source>A call that cannot succeed is repeated without a pause.</source>
        <translation>Uma chamada que não pode dar certo é repetida sem pausa.</translation>
    </message>
    <message>
        <source>After it, a plain message is not handled any more.</source>
        <translation>Depois disso, uma mensagem simples não é mais processada.</translation>
    </message>
    <message>
        <source>Not every INSTALL event was answered 2xx.</source>
        <translation>Nem todo evento INSTALL foi respondido com 2xx.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::Attachments</name>
    <message>
        <source>Attachment comes slowly</source>
        <translation>O anexo chega devagar</translation>
    </message>
    <message>
        <source>A file&apos;s server may take seconds; the answer to the delivery must not.</source>
        <translation>O servidor de um arquivo pode levar segundos; a resposta à entrega não pode.</translation>
    </message>
    <message>
        <source>Answer first; fetch files from a queue, with a limit of time.</source>
        <translation>Responda primeiro; busque arquivos a partir de uma fila, com um limite de tempo.</translation>
    </message>
    <message>
        <source>Attachment is missing</source>
        <translation>O anexo está ausente</translation>
    </message>
    <message>
        <source>A file may be gone when you fetch it: its address answers 404.</source>
        <translation>Um arquivo pode não existir mais quando você o buscar: o endereço dele responde 404.</translation>
    </message>
    <message>
        <source>Send the text without it or report the message as failed, with the reason in error.</source>
        <translation>Envie o texto sem ele ou informe a mensagem como failed, com o motivo em error.</translation>
    </message>
    <message>
        <source>Attachment is huge</source>
        <translation>O anexo é enorme</translation>
    </message>
    <message>
        <source>A file may be larger than your carrier takes, and than the memory that you meant for it.</source>
        <translation>Um arquivo pode ser maior do que a sua operadora aceita e do que a memória que você reservou para ele.</translation>
    </message>
    <message>
        <source>Look at Content-Length first, stop reading at your limit, and report the message as failed.</source>
        <translation>Veja primeiro o Content-Length, pare de ler no seu limite e informe a mensagem como failed.</translation>
    </message>
    <message>
        <source>Attachment of another type</source>
        <translation>Anexo de outro tipo</translation>
    </message>
    <message>
        <source>An address that ends in .png may answer a page: storage asks for a sign-in when its link has expired.</source>
        <translation>Um endereço que termina em .png pode responder uma página: o armazenamento pede autenticação quando o link expirou.</translation>
    </message>
    <message>
        <source>Go by Content-Type and the first bytes, not by the ending; report the message as failed.</source>
        <translation>Baseie-se em Content-Type e nos primeiros bytes, não na extensão; informe a mensagem como failed.</translation>
    </message>
    <message>
        <source>The message stays pending forever: it is neither sent nor reported as failed.</source>
        <translation>A mensagem fica pendente para sempre: não é enviada nem informada como failed.</translation>
    </message>
    <message>
        <source>The delivery was answered only after the file had come.</source>
        <translation>A entrega foi respondida somente depois que o arquivo chegou.</translation>
    </message>
    <message>
        <source>After it, a plain message is not handled any more.</source>
        <translation>Depois disso, uma mensagem simples não é mais processada.</translation>
    </message>
    <message>
        <source>Attachment without a text</source>
        <translation>Anexo sem texto</translation>
    </message>
    <message>
        <source>An agent may send a picture alone: message is empty then, or is not there at all.</source>
        <translation>Um agente pode enviar apenas uma imagem: então message está vazio ou nem existe.</translation>
    </message>
    <message>
        <source>Take a message for empty only when it has neither a text nor attachments.</source>
        <translation>Considere uma mensagem vazia só quando ela não tem texto nem anexos.</translation>
    </message>
    <message>
        <source>A delivery without a text was not answered 2xx.</source>
        <translation>Uma entrega sem texto não foi respondida com 2xx.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::Delivery</name>
    <message>
        <source>Status race</source>
        <translation>Corrida do status</translation>
    </message>
    <message>
        <source>A status that is reported within about five seconds of the delivery is refused: 403, No conversation provider found for this message.</source>
        <translation>Um status informado até cerca de cinco segundos após a entrega é recusado: 403, No conversation provider found for this message.</translation>
    </message>
    <message>
        <source>Retry a 403 with growing pauses for about 30 seconds; do not refresh the token for it.</source>
        <translation>Repita um 403 com pausas crescentes por cerca de 30 segundos; não renove o token por causa dele.</translation>
    </message>
    <message>
        <source>Delivered twice</source>
        <translation>Entregue duas vezes</translation>
    </message>
    <message>
        <source>HighLevel delivers again what it saw no answer to.</source>
        <translation>O HighLevel entrega de novo aquilo para o que não viu resposta.</translation>
    </message>
    <message>
        <source>Remember each messageId for at least three days, answer 200 to a known one and do nothing.</source>
        <translation>Lembre cada messageId por pelo menos três dias, responda 200 a um conhecido e não faça nada.</translation>
    </message>
    <message>
        <source>Delivered twice at the same time</source>
        <translation>Entregue duas vezes ao mesmo tempo</translation>
    </message>
    <message>
        <source>Two copies may arrive side by side, at two processes of your endpoint.</source>
        <translation>Duas cópias podem chegar lado a lado, em dois processos do seu endpoint.</translation>
    </message>
    <message>
        <source>Claim the messageId in one step (a unique key in the database, SET NX in Redis) before acting.</source>
        <translation>Reserve o messageId em um único passo (uma chave única no banco de dados, SET NX no Redis) antes de agir.</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Resposta perdida</translation>
    </message>
    <message>
        <source>Your endpoint did the work, but its answer never arrived: a minute later the delivery comes again.</source>
        <translation>O seu endpoint fez o trabalho, mas a resposta dele nunca chegou: um minuto depois a entrega vem de novo.</translation>
    </message>
    <message>
        <source>Act once for each messageId, also after minutes and after a restart.</source>
        <translation>Aja uma única vez para cada messageId, também após minutos e após um reinício.</translation>
    </message>
    <message>
        <source>Answer too late</source>
        <translation>Resposta tarde demais</translation>
    </message>
    <message>
        <source>An answer after HighLevel&apos;s limit counts as none, and the delivery comes again.</source>
        <translation>Uma resposta após o limite do HighLevel conta como nenhuma, e a entrega vem de novo.</translation>
    </message>
    <message>
        <source>Answer 200 at once, work afterwards, and act once for each messageId.</source>
        <translation>Responda 200 imediatamente, trabalhe depois e aja uma única vez para cada messageId.</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fora de ordem</translation>
    </message>
    <message>
        <source>No order of deliveries is promised: a later message may arrive first.</source>
        <translation>Nenhuma ordem de entregas é garantida: uma mensagem posterior pode chegar antes.</translation>
    </message>
    <message>
        <source>Handle each message by itself; order by the date in the message where it matters.</source>
        <translation>Processe cada mensagem isoladamente; ordene pela data da mensagem onde isso importar.</translation>
    </message>
    <message>
        <source>Retry button</source>
        <translation>Botão Retry</translation>
    </message>
    <message>
        <source>An agent who presses Retry makes a new message with the same text and another id.</source>
        <translation>Um agente que pressiona Retry cria uma nova mensagem com o mesmo texto e outro id.</translation>
    </message>
    <message>
        <source>Tell duplicates by messageId alone, never by text, contact or time.</source>
        <translation>Identifique duplicatas somente pelo messageId, nunca por texto, contato ou horário.</translation>
    </message>
    <message>
        <source>Sixty messages at once</source>
        <translation>Sessenta mensagens de uma vez</translation>
    </message>
    <message>
        <source>A bulk action or workflow sends many messages within a second.</source>
        <translation>Uma ação em massa ou um workflow envia muitas mensagens em um segundo.</translation>
    </message>
    <message>
        <source>Queue deliveries and work them off within the rate limit of 100 calls in ten seconds; retry a 429.</source>
        <translation>Enfileire as entregas e processe-as dentro do limite de 100 chamadas em dez segundos; repita diante de um 429.</translation>
    </message>
    <message>
        <source>The contact would have got the message more than once.</source>
        <translation>O contato teria recebido a mensagem mais de uma vez.</translation>
    </message>
    <message>
        <source>No status ever arrived: the message would stay pending forever.</source>
        <translation>Nenhum status chegou: a mensagem ficaria pendente para sempre.</translation>
    </message>
    <message>
        <source>One of the messages got no status in the end.</source>
        <translation>Uma das mensagens ficou sem status no fim.</translation>
    </message>
    <message>
        <source>The token was refreshed for a 403, which has nothing to do with it.</source>
        <translation>O token foi renovado por causa de um 403, que não tem nada a ver com ele.</translation>
    </message>
    <message>
        <source>The delivery that came again was not answered 2xx: HighLevel would go on repeating it.</source>
        <translation>A entrega que chegou de novo não foi respondida com 2xx: o HighLevel continuaria a repeti-la.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::DrillResult</name>
    <message>
        <source>passed</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>cancelled</source>
        <translation>cancelado</translation>
    </message>
    <message>
        <source>Not restored: %1</source>
        <translation>Não restaurado: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::DrillRun</name>
    <message>
        <source>The endpoint did not take a plain delivery.</source>
        <translation>O endpoint não aceitou uma entrega simples.</translation>
    </message>
    <message>
        <source>The endpoint reported no status for a plain message.</source>
        <translation>O endpoint não informou status para uma mensagem simples.</translation>
    </message>
    <message>
        <source>The endpoint posted no reply to a plain message.</source>
        <translation>O endpoint não publicou resposta a uma mensagem simples.</translation>
    </message>
    <message>
        <source>No address for app events was given (--app-events-to).</source>
        <translation>Nenhum endereço para eventos do app foi indicado (--app-events-to).</translation>
    </message>
    <message>
        <source>The drill needs &quot;%1&quot;, which nothing here offers.</source>
        <translation>O simulado precisa de &quot;%1&quot;, que nada aqui oferece.</translation>
    </message>
    <message>
        <source>The emulator refused the step &quot;%1&quot;: %2</source>
        <translation>O emulador recusou a etapa &quot;%1&quot;: %2</translation>
    </message>
    <message>
        <source>The emulator sent no delivery to hold.</source>
        <translation>O emulador não enviou nenhuma entrega para reter.</translation>
    </message>
    <message>
        <source>After the trouble a plain message is not handled any more.</source>
        <translation>Depois do problema, uma mensagem simples não é mais processada.</translation>
    </message>
    <message>
        <source>The endpoint did not take a plain delivery: %1</source>
        <translation>O endpoint não aceitou uma entrega simples: %1</translation>
    </message>
    <message>
        <source>The emulator refused %1</source>
        <translation>O emulador recusou %1</translation>
    </message>
    <message>
        <source>The endpoint gave no whole answer to a plain delivery within ten seconds.</source>
        <translation>O endpoint não deu uma resposta completa a uma entrega comum em dez segundos.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::DrillSession</name>
    <message>
        <source>Stopped: %1 drills passed, %2 failed by then.</source>
        <translation>Interrompido: até então, %1 simulados aprovados, %2 com falha.</translation>
    </message>
    <message>
        <source>%1 of %2 drills passed, %3 failed, %4 skipped.</source>
        <translation>%1 de %2 simulados aprovados, %3 com falha, %4 ignorados.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::DrillWatch</name>
    <message>
        <source>%1 of %2 messages got no status in the end; the last one is %3.</source>
        <translation>%1 de %2 mensagens ficaram sem status no fim; a última é %3.</translation>
    </message>
    <message>
        <source>Fewer calls came than wanted: %1 of %2.</source>
        <translation>Vieram menos chamadas que o desejado: %1 de %2.</translation>
    </message>
    <message>
        <source>More calls came than wanted: %1, at most %2.</source>
        <translation>Vieram mais chamadas que o desejado: %1, no máximo %2.</translation>
    </message>
    <message>
        <source>The emulator&apos;s circuit breaker did not reach the state &quot;%1&quot;.</source>
        <translation>O circuit breaker do emulador não chegou a &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Linesman::Drills::Outage</name>
    <message>
        <source>Endpoint down for 30 seconds</source>
        <translation>Endpoint fora do ar por 30 segundos</translation>
    </message>
    <message>
        <source>A restart or a deployment: what HighLevel could not deliver it sends again, by the rule of 2026 after a minute, by that of 2025 not at all.</source>
        <translation>Um reinício ou uma implantação: o que o HighLevel não conseguiu entregar ele envia de novo; pela regra de 2026, após um minuto; pela de 2025, nunca.</translation>
    </message>
    <message>
        <source>Restart without a gap (two instances, or a queue in front), and act once for each messageId.</source>
        <translation>Reinicie sem interrupção (duas instâncias, ou uma fila à frente) e aja uma única vez para cada messageId.</translation>
    </message>
    <message>
        <source>Endpoint down for three days</source>
        <translation>Endpoint fora do ar por três dias</translation>
    </message>
    <message>
        <source>HighLevel tries twelve times more over about three days; what failed the last time is lost, unless somebody resends it from the logs.</source>
        <translation>O HighLevel tenta mais doze vezes ao longo de cerca de três dias; o que falhou na última vez se perde, a menos que alguém o reenvie a partir dos logs.</translation>
    </message>
    <message>
        <source>Afterwards read the conversations of that time through the API (pending messages) and send what is missing.</source>
        <translation>Depois, leia pela API as conversas desse período (mensagens pendentes) e envie o que falta.</translation>
    </message>
    <message>
        <source>Address paused by the circuit breaker</source>
        <translation>Endereço pausado pelo circuit breaker</translation>
    </message>
    <message>
        <source>Watch the share of answers that are not 2xx and the e-mail of the app&apos;s owner; afterwards switch the events on in the developer portal, and read what is missing through the API.</source>
        <translation>Acompanhe a proporção de respostas que não são 2xx e o e-mail do dono do app; depois, reative os eventos no portal do desenvolvedor e leia pela API o que falta.</translation>
    </message>
    <message>
        <source>Uninstalled in mid-conversation</source>
        <translation>Desinstalado no meio da conversa</translation>
    </message>
    <message>
        <source>The app is uninstalled while a delivery is on its way: its tokens are void at once.</source>
        <translation>O app é desinstalado enquanto uma entrega está a caminho: os tokens dele perdem a validade imediatamente.</translation>
    </message>
    <message>
        <source>Drop the location&apos;s tokens and what waits for it; do not repeat calls or refreshes.</source>
        <translation>Descarte os tokens da subconta e o que espera por ela; não repita chamadas nem renovações.</translation>
    </message>
    <message>
        <source>What was delivered again got no status in the end.</source>
        <translation>O que foi entregue de novo ficou sem status no fim.</translation>
    </message>
    <message>
        <source>After it, a plain message is not handled any more.</source>
        <translation>Depois disso, uma mensagem simples não é mais processada.</translation>
    </message>
    <message>
        <source>Calls with a void token are repeated without a pause.</source>
        <translation>Chamadas com um token inválido são repetidas sem pausa.</translation>
    </message>
    <message>
        <source>By the rule of 2025 (429 only) this message would be lost.</source>
        <translation>Pela regra de 2025 (somente 429), esta mensagem se perderia.</translation>
    </message>
    <message>
        <source>Without retries this message would be lost.</source>
        <translation>Sem novas tentativas, esta mensagem se perderia.</translation>
    </message>
    <message>
        <source>By the rule of 2026 (twelve retries) a message of the first minute would be lost.</source>
        <translation>Pela regra de 2026 (doze novas tentativas), uma mensagem do primeiro minuto se perderia.</translation>
    </message>
    <message>
        <source>An address with more than 10,000 webhooks in three days of which under 90 % succeed is warned of once, and three days later nothing is sent to it until the events are switched on again. Here 10 stand for the 10,000.</source>
        <translation>Um endereço com mais de 10.000 webhooks em três dias, dos quais menos de 90 % têm sucesso, recebe um aviso; três dias depois nada mais é enviado a ele até que os eventos sejam ativados de novo. Aqui 10 representam os 10.000.</translation>
    </message>
    <message>
        <source>What was sent during the pause never came, and was not read from the API afterwards.</source>
        <translation>O que foi enviado durante a pausa nunca chegou e não foi lido da API depois.</translation>
    </message>
</context>
<context>
    <name>Linesman::Emulator::TestValue</name>
    <message>
        <source>delivered, with no endpoint needed</source>
        <translation>delivered, sem precisar de endpoint</translation>
    </message>
    <message>
        <source>read, with no endpoint needed</source>
        <translation>read, sem precisar de endpoint</translation>
    </message>
    <message>
        <source>failed with error 1, the documented example</source>
        <translation>failed com o erro 1, o exemplo documentado</translation>
    </message>
    <message>
        <source>failed with error 2: blocked by the carrier</source>
        <translation>failed com o erro 2: bloqueado pela operadora</translation>
    </message>
    <message>
        <source>failed with error 3: not a mobile number</source>
        <translation>failed com o erro 3: não é um número móvel</translation>
    </message>
    <message>
        <source>failed with error 4: out of credit</source>
        <translation>failed com o erro 4: sem crédito</translation>
    </message>
    <message>
        <source>no webhook is sent, the message stays pending</source>
        <translation>nenhum webhook é enviado, a mensagem fica pendente</translation>
    </message>
    <message>
        <source>the webhook is sent twice</source>
        <translation>o webhook é enviado duas vezes</translation>
    </message>
    <message>
        <source>the webhook carries no signature</source>
        <translation>o webhook não traz assinatura</translation>
    </message>
    <message>
        <source>the webhook is signed with a stranger&apos;s key</source>
        <translation>o webhook é assinado com uma chave alheia</translation>
    </message>
    <message>
        <source>too early for five seconds: 403, as for a fresh message</source>
        <translation>cedo demais por cinco segundos: 403, como com uma mensagem recém-criada</translation>
    </message>
    <message>
        <source>always too early: 403</source>
        <translation>cedo demais para sempre: 403</translation>
    </message>
    <message>
        <source>401, the provider is another app&apos;s</source>
        <translation>401, o provedor é de outro app</translation>
    </message>
    <message>
        <source>401, as for an id that no message has</source>
        <translation>401, como com um id que nenhuma mensagem tem</translation>
    </message>
    <message>
        <source>400, the contact does not want messages</source>
        <translation>400, o contato não quer mensagens</translation>
    </message>
    <message>
        <source>400 for texts; e-mail goes</source>
        <translation>400 para SMS; os e-mails vão</translation>
    </message>
    <message>
        <source>400 for e-mail; texts go</source>
        <translation>400 para e-mails; os SMS vão</translation>
    </message>
    <message>
        <source>400 for a second contact with it, and for an upsert, also where duplicates are allowed</source>
        <translation>400 para um segundo contato com ele e para um upsert, mesmo onde duplicados são permitidos</translation>
    </message>
    <message>
        <source>201 with an empty body, nothing is stored</source>
        <translation>201 com corpo vazio, nada é salvo</translation>
    </message>
    <message>
        <source>400, the contact is not found</source>
        <translation>400, o contato não é encontrado</translation>
    </message>
    <message>
        <source>400, provider and type disagree</source>
        <translation>400, provedor e tipo não combinam</translation>
    </message>
    <message>
        <source>400, the provider&apos;s id is missing</source>
        <translation>400, falta o id do provedor</translation>
    </message>
    <message>
        <source>422, nothing is in the message</source>
        <translation>422, não há nada na mensagem</translation>
    </message>
    <message>
        <source>400, the address is not the contact&apos;s</source>
        <translation>400, o endereço não é o do contato</translation>
    </message>
    <message>
        <source>401, as for an expired token</source>
        <translation>401, como com um token expirado</translation>
    </message>
    <message>
        <source>403, as for another location&apos;s contact</source>
        <translation>403, como com o contato de outra subconta</translation>
    </message>
    <message>
        <source>400, the call has no recording</source>
        <translation>400, a chamada não tem gravação</translation>
    </message>
    <message>
        <source>delivery</source>
        <translation>entrega</translation>
    </message>
    <message>
        <source>send</source>
        <translation>envio</translation>
    </message>
    <message>
        <source>inbound</source>
        <translation>recebida</translation>
    </message>
    <message>
        <source>status update</source>
        <translation>atualização de status</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contato</translation>
    </message>
    <message>
        <source>new contact</source>
        <translation>novo contato</translation>
    </message>
    <message>
        <source>recording</source>
        <translation>gravação</translation>
    </message>
</context>
<context>
    <name>Linesman::Error</name>
    <message>
        <source>No connection: %1. %2</source>
        <translation>Sem conexão: %1. %2</translation>
    </message>
    <message>
        <source>No connection: %1. Check the address and whether the server runs.</source>
        <translation>Sem conexão: %1. Verifique o endereço e se o servidor está em execução.</translation>
    </message>
    <message>
        <source>No answer in time: %1. Check that the other side runs and try again.</source>
        <translation>Sem resposta a tempo: %1. Verifique se o outro lado está em execução e tente de novo.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Not authorized: %1. Check the token, its scopes and its location.</source>
        <translation>Não autorizado: %1. Verifique o token, os scopes e a subconta dele.</translation>
    </message>
    <message>
        <source>Too many requests: %1. Wait a little and try again.</source>
        <translation>Solicitações demais: %1. Espere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>Refused: %1.</source>
        <translation>Recusado: %1.</translation>
    </message>
    <message>
        <source>The answer could not be used: %1.</source>
        <translation>A resposta não pôde ser usada: %1.</translation>
    </message>
    <message>
        <source>This input cannot be used: %1.</source>
        <translation>Esta entrada não pode ser usada: %1.</translation>
    </message>
    <message>
        <source>The file could not be used: %1. %2</source>
        <translation>O arquivo não pôde ser usado: %1. %2</translation>
    </message>
    <message>
        <source>The file could not be used: %1. Check the disk and the permissions.</source>
        <translation>O arquivo não pôde ser usado: %1. Verifique o disco e as permissões.</translation>
    </message>
    <message>
        <source>The key store cannot be used: %1. Unlock it, or keep secrets for this session only.</source>
        <translation>O repositório de chaves não pode ser usado: %1. Desbloqueie-o ou guarde os segredos somente nesta sessão.</translation>
    </message>
    <message>
        <source>Cannot listen: %1. Choose another port or stop the program that uses it.</source>
        <translation>Não é possível escutar: %1. Escolha outra porta ou pare o programa que a usa.</translation>
    </message>
    <message>
        <source>%1 (HTTP %2)</source>
        <translation>%1 (HTTP %2)</translation>
    </message>
    <message>
        <source>No answer: %1. %2</source>
        <translation>Sem resposta: %1. %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Facts</name>
    <message>
        <source>%1 (looked up last on %2)</source>
        <translation>%1 (última consulta em %2)</translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n mês</numerusform>
            <numerusform>%n meses</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::HighLevel::ErrorCatalog</name>
    <message>
        <source>No whole answer came.</source>
        <translation>Não chegou nenhuma resposta completa.</translation>
    </message>
    <message>
        <source>Check the connection, then try again.</source>
        <translation>Verifique a conexão e tente de novo.</translation>
    </message>
    <message>
        <source>HighLevel refused the token.</source>
        <translation>O HighLevel recusou o token.</translation>
    </message>
    <message>
        <source>Look at the token&apos;s class, scopes and location in Connect.</source>
        <translation>Veja a classe, os scopes e a subconta do token em Conectar.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s answer makes no sense, or it had trouble of its own.</source>
        <translation>A resposta do HighLevel não faz sentido, ou ele teve um problema próprio.</translation>
    </message>
    <message>
        <source>Keep the trace for HighLevel&apos;s support, and try again later.</source>
        <translation>Guarde o trace para o suporte do HighLevel e tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>HighLevel understood the request and refused it.</source>
        <translation>O HighLevel entendeu a solicitação e a recusou.</translation>
    </message>
    <message>
        <source>Its own words above say why; keep the trace for its support.</source>
        <translation>As próprias palavras dele acima dizem o motivo; guarde o trace para o suporte dele.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::Database</name>
    <message>
        <source>Set it aside or bring back a copy of it.</source>
        <translation>Ponha-o de lado ou recupere uma cópia dele.</translation>
    </message>
    <message>
        <source>Set it aside or choose another data folder.</source>
        <translation>Ponha-o de lado ou escolha outra pasta de dados.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::FilterLanguage</name>
    <message>
        <source>&quot;%1&quot; is no status. Give one like 404, 4xx, 200-299, &gt;=400 or none.</source>
        <translation>&quot;%1&quot; não é um status. Indique um como 404, 4xx, 200-299, &gt;=400 ou none.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no time. Give one like 30m, 2h, 7d, 14:30, today, 2026-11-22 or 2026-11-22T14:00:00Z.</source>
        <translation>&quot;%1&quot; não é um horário. Indique um como 30m, 2h, 7d, 14:30, today, 2026-11-22 ou 2026-11-22T14:00:00Z.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no duration. Give one like 250ms or 2s.</source>
        <translation>&quot;%1&quot; não é uma duração. Indique uma como 250ms ou 2s.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no label. It has 1 to 40 letters, digits, &apos;-&apos;, &apos;_&apos; or &apos;.&apos;.</source>
        <translation>&quot;%1&quot; não é uma etiqueta. Ela tem de 1 a 40 letras, dígitos, &apos;-&apos;, &apos;_&apos; ou &apos;.&apos;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not possible here. Possible are %2.</source>
        <translation>&quot;%1&quot; não é possível aqui. São possíveis %2.</translation>
    </message>
    <message>
        <source>Status of the answer</source>
        <translation>Status da resposta</translation>
    </message>
    <message>
        <source>Kind of the provider</source>
        <translation>Tipo do provedor</translation>
    </message>
    <message>
        <source>Which part of Linesman had it</source>
        <translation>Que parte do Linesman a recebeu</translation>
    </message>
    <message>
        <source>What the signature was found to be</source>
        <translation>O que se constatou sobre a assinatura</translation>
    </message>
    <message>
        <source>Event or API operation</source>
        <translation>Evento ou operação da API</translation>
    </message>
    <message>
        <source>Not before this moment</source>
        <translation>Não antes deste momento</translation>
    </message>
    <message>
        <source>Before this moment</source>
        <translation>Antes deste momento</translation>
    </message>
    <message>
        <source>Words in a body</source>
        <translation>Palavras em um corpo</translation>
    </message>
    <message>
        <source>Words in the headers</source>
        <translation>Palavras nos headers</translation>
    </message>
    <message>
        <source>Words in the address</source>
        <translation>Palavras no endereço</translation>
    </message>
    <message>
        <source>Words in your note</source>
        <translation>Palavras na sua nota</translation>
    </message>
    <message>
        <source>A label in your note</source>
        <translation>Uma etiqueta na sua nota</translation>
    </message>
    <message>
        <source>Went wrong, pinned, without an answer, or read by Linesman itself</source>
        <translation>Deu errado, fixada, sem resposta, ou lida pelo próprio Linesman</translation>
    </message>
    <message>
        <source>Method of the request</source>
        <translation>Método da solicitação</translation>
    </message>
    <message>
        <source>Took at least so long</source>
        <translation>Demorou pelo menos isto</translation>
    </message>
    <message>
        <source>Id of the message</source>
        <translation>Id da mensagem</translation>
    </message>
    <message>
        <source>Id of the location</source>
        <translation>Id da subconta</translation>
    </message>
    <message>
        <source>Id of the contact</source>
        <translation>Id do contato</translation>
    </message>
    <message>
        <source>Id of the conversation</source>
        <translation>Id da conversa</translation>
    </message>
    <message>
        <source>Id of the run</source>
        <translation>Id da execução</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;. Put the word in quotes to search for it, or use one of %2.</source>
        <translation>Não há campo &quot;%1&quot;. Coloque a palavra entre aspas para pesquisá-la ou use um de %2.</translation>
    </message>
    <message>
        <source>After &quot;%1:&quot; a value is missing.</source>
        <translation>Após &quot;%1:&quot; falta um valor.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; appears twice; use it once.</source>
        <translation>&quot;%1:&quot; aparece duas vezes; use-o uma vez.</translation>
    </message>
    <message>
        <source>The closing quote is missing.</source>
        <translation>Falta a aspa de fechamento.</translation>
    </message>
    <message>
        <source>&quot;%1:&quot; cannot be turned round with a minus.</source>
        <translation>&quot;%1:&quot; não pode ser invertido com um sinal de menos.</translation>
    </message>
    <message>
        <source>Name of the listener</source>
        <translation>Nome do receptor</translation>
    </message>
    <message>
        <source>There is no field &quot;%1&quot;; did you mean &quot;%2:&quot;? Put the word in quotes to search for it.</source>
        <translation>Não há campo &quot;%1&quot;; quis dizer &quot;%2:&quot;? Para buscar a palavra, coloque-a entre aspas.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::Limits</name>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln troca</numerusform>
            <numerusform>%Ln trocas</numerusform>
        </translation>
    </message>
    <message>
        <source>History holds %1 in %2, without a limit.</source>
        <translation>O histórico contém %1 em %2, sem limite.</translation>
    </message>
    <message>
        <source>History holds %1 in %2, %3 % of its limit: the oldest that are not pinned go.</source>
        <translation>O histórico contém %1 em %2, %3 % do limite dele: saem as mais antigas que não estão fixadas.</translation>
    </message>
    <message>
        <source>History holds %1 in %2, %3 % of its limit.</source>
        <translation>O histórico contém %1 em %2, %3 % do limite dele.</translation>
    </message>
</context>
<context>
    <name>Linesman::History::Schema</name>
    <message>
        <source>Choose another file or folder: Linesman leaves it as it is.</source>
        <translation>Escolha outro arquivo ou outra pasta: o Linesman o deixa como está.</translation>
    </message>
    <message>
        <source>Update Linesman, or choose another data folder.</source>
        <translation>Atualize o Linesman ou escolha outra pasta de dados.</translation>
    </message>
    <message>
        <source>Copy the file and the one ending in -wal to a folder of your own, and read it there.</source>
        <translation>Copie o arquivo e o que termina em -wal para uma pasta sua e leia-o ali.</translation>
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
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Status call</source>
        <translation>Chamada de status</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Outbound</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leitura</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outra</translation>
    </message>
    <message>
        <source>The webhook of this message is not in this history.</source>
        <translation>O webhook desta mensagem não está neste histórico.</translation>
    </message>
    <message>
        <source>This attempt got no answer.</source>
        <translation>Esta tentativa não teve resposta.</translation>
    </message>
    <message>
        <source>The last attempt was not accepted, and no other follows.</source>
        <translation>A última tentativa não foi aceita, e não há outra depois.</translation>
    </message>
    <message>
        <source>No status was reported after this: the message stays as it is in the conversation.</source>
        <translation>Nenhum status foi informado depois disto: a mensagem fica como está na conversa.</translation>
    </message>
    <message>
        <source>The last status call was refused: the message keeps the status from before.</source>
        <translation>A última chamada de status foi recusada: a mensagem mantém o status anterior.</translation>
    </message>
    <message>
        <source>This status was reported before the webhook was there.</source>
        <translation>Este status foi informado antes de o webhook chegar.</translation>
    </message>
    <message>
        <source>Nothing happened for %1 min %2 s.</source>
        <translation>Nada aconteceu por %1 min %2 s.</translation>
    </message>
    <message>
        <source>Nothing happened for %1 h %2 min.</source>
        <translation>Nada aconteceu por %1 h %2 min.</translation>
    </message>
</context>
<context>
    <name>Linesman::Http::Server</name>
    <message>
        <source>port %1 on %2 is already in use</source>
        <translation>a porta %1 em %2 já está em uso</translation>
    </message>
    <message>
        <source>port %1 on %2 is not allowed for this user</source>
        <translation>a porta %1 em %2 não é permitida para este usuário</translation>
    </message>
    <message>
        <source>port %1 on %2: this machine does not have that address</source>
        <translation>porta %1 em %2: esta máquina não tem esse endereço</translation>
    </message>
</context>
<context>
    <name>Linesman::Installs::Matrix</name>
    <message>
        <source>The app is not installed there.</source>
        <translation>O app não está instalado ali.</translation>
    </message>
    <message>
        <source>The location is not active: it is paused or its plan has lapsed.</source>
        <translation>A subconta não está ativa: está pausada ou o plano dela venceu.</translation>
    </message>
    <message>
        <source>Its token cannot be had: %1</source>
        <translation>O token dela não pode ser obtido: %1</translation>
    </message>
    <message>
        <source>The token lacks scopes: %1. Install the app again to grant them.</source>
        <translation>O token não tem estes scopes: %1. Instale o app de novo para concedê-los.</translation>
    </message>
    <message>
        <source>It is no longer the selected provider; since the last look nothing else was named.</source>
        <translation>Não é mais o provedor selecionado; desde a última consulta, nada mais foi indicado.</translation>
    </message>
    <message>
        <source>Somebody chose another provider since the last look: %1.</source>
        <translation>Alguém escolheu outro provedor desde a última consulta: %1.</translation>
    </message>
    <message>
        <source>It is not the selected provider.</source>
        <translation>Não é o provedor selecionado.</translation>
    </message>
    <message>
        <source>Not selected: the location sends with %1.</source>
        <translation>Não selecionado: a subconta envia com %1.</translation>
    </message>
    <message>
        <source>The last delivery (%1) was not answered.</source>
        <translation>A última entrega (%1) não foi respondida.</translation>
    </message>
    <message>
        <source>The last delivery (%1) was answered %2.</source>
        <translation>A última entrega (%1) foi respondida com %2.</translation>
    </message>
    <message>
        <source>Nobody has looked whether the app is installed there.</source>
        <translation>Ninguém verificou se o app está instalado ali.</translation>
    </message>
    <message>
        <source>Installed, but there is no token yet: get one.</source>
        <translation>Instalado, mas ainda não há token: obtenha um.</translation>
    </message>
    <message>
        <source>The last message failed (%1).</source>
        <translation>A última mensagem falhou (%1).</translation>
    </message>
    <message>
        <source>Nobody has looked yet whether it is selected.</source>
        <translation>Ninguém verificou ainda se está selecionado.</translation>
    </message>
    <message>
        <source>HighLevel does not say whether it is selected.</source>
        <translation>O HighLevel não diz se está selecionado.</translation>
    </message>
    <message>
        <source>Works: the last delivery was answered %1.</source>
        <translation>Funciona: a última entrega foi respondida com %1.</translation>
    </message>
    <message>
        <source>Ready; no delivery was seen here yet.</source>
        <translation>Pronto; nenhuma entrega foi vista aqui ainda.</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>com defeito</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>não instalado</translation>
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
        <translation>último status %1, %2</translation>
    </message>
    <message>
        <source>last inbound %1</source>
        <translation>última recebida %1</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Next:</source>
        <translation>Próximo:</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fonte: %1.</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>não necessário</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>selecionado</translation>
    </message>
    <message>
        <source>not selected</source>
        <translation>não selecionado</translation>
    </message>
    <message>
        <source>Installs of %1</source>
        <translation>Instalações de %1</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s), as known on %1 UTC.</source>
        <translation>
            <numerusform>%n subconta, como conhecida em %1 UTC.</numerusform>
            <numerusform>%n subcontas, como conhecidas em %1 UTC.</numerusform>
        </translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Subconta</translation>
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
        <translation>Feito pelo Linesman. O que não se sabe é chamado de desconhecido. Tráfego é o que passou pelo Linesman.</translation>
    </message>
</context>
<context>
    <name>Linesman::Installs::Rehearsal</name>
    <message>
        <source>Waiting for a token of each location…</source>
        <translation>Aguardando um token de cada subconta…</translation>
    </message>
    <message>
        <source>Sending the INSTALL events…</source>
        <translation>Enviando os eventos INSTALL…</translation>
    </message>
    <message>
        <source>Preparing the emulator…</source>
        <translation>Preparando o emulador…</translation>
    </message>
    <message>
        <source>Location %1</source>
        <translation>Subconta %1</translation>
    </message>
    <message>
        <source>Authorizing the company…</source>
        <translation>Autorizando a empresa…</translation>
    </message>
    <message>
        <source>Uninstalling…</source>
        <translation>Desinstalando…</translation>
    </message>
    <message>
        <source>The event was answered %1, but no token was asked for; the SDK is %2.</source>
        <translation>O evento foi respondido com %1, mas nenhum token foi solicitado; o SDK é %2.</translation>
    </message>
    <message>
        <source>No token: its INSTALL had no companyId and no userId.</source>
        <translation>Sem token: o INSTALL dela não tinha companyId nem userId.</translation>
    </message>
    <message>
        <source>No token, and its INSTALL was not answered.</source>
        <translation>Sem token, e o INSTALL dela não foi respondido.</translation>
    </message>
    <message>
        <source>No token: its INSTALL was answered %1, and nothing followed.</source>
        <translation>Sem token: o INSTALL dela foi respondido com %1, e nada se seguiu.</translation>
    </message>
    <message>
        <source>Its token is still kept after the uninstall.</source>
        <translation>O token dela ainda está guardado após a desinstalação.</translation>
    </message>
    <message>
        <source>After the uninstall (answered %1) its token was still wanted.</source>
        <translation>Após a desinstalação (respondida com %1), o token dela ainda foi solicitado.</translation>
    </message>
    <message>
        <source>Got its token, and dropped it at the uninstall.</source>
        <translation>Recebeu o token e o descartou na desinstalação.</translation>
    </message>
    <message>
        <source>Got its token, without companyId in the event.</source>
        <translation>Recebeu o token, sem companyId no evento.</translation>
    </message>
    <message>
        <source>Got its token.</source>
        <translation>Recebeu o token.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::CallWords</name>
    <message>
        <source>The call log was refused: %1.</source>
        <translation>O registro de chamada foi recusado: %1.</translation>
    </message>
    <message>
        <source>It was posted with type %1: a call log has type Call, conversationProviderId %2 and a call object with from, to and status.</source>
        <translation>Foi publicado com type %1: um registro de chamada tem type Call, conversationProviderId %2 e um objeto call com from, to e status.</translation>
    </message>
    <message>
        <source>An inbound call&apos;s &quot;from&quot; and an outbound call&apos;s &quot;to&quot; must be the phone of a contact, in E.164 (here for example %1): upsert the contact first.</source>
        <translation>O &quot;from&quot; de uma chamada recebida e o &quot;to&quot; de uma chamada realizada devem ser o telefone de um contato, em E.164 (aqui, por exemplo, %1): faça primeiro o upsert do contato.</translation>
    </message>
    <message>
        <source>Send type Call, conversationProviderId %1 and a call object with from, to and status, with a token of the app that owns the provider.</source>
        <translation>Envie type Call, conversationProviderId %1 e um objeto call com from, to e status, com um token do app dono do provedor.</translation>
    </message>
    <message>
        <source>The call log was answered %1, but no message was made.</source>
        <translation>O registro de chamada recebeu %1, mas nenhuma mensagem foi criada.</translation>
    </message>
    <message>
        <source>The call log was posted for another provider.</source>
        <translation>O registro de chamada foi publicado para outro provedor.</translation>
    </message>
    <message>
        <source>The call log went to another contact than the one asked for.</source>
        <translation>O registro de chamada foi para um contato diferente do solicitado.</translation>
    </message>
    <message>
        <source>Log the call for contact %1, phone %2.</source>
        <translation>Registre a chamada para o contato %1, telefone %2.</translation>
    </message>
    <message>
        <source>The call trigger was answered, but no inbound call was logged within %1.</source>
        <translation>O gatilho de chamada foi respondido, mas nenhuma chamada recebida foi registrada em %1.</translation>
    </message>
    <message>
        <source>Log it with POST /conversations/messages/inbound, type Call, conversationProviderId %1 and a call object; look at your bridge&apos;s log for what it did instead.</source>
        <translation>Registre-a com POST /conversations/messages/inbound, type Call, conversationProviderId %1 e um objeto call; veja no log da sua ponte o que ela fez em vez disso.</translation>
    </message>
    <message>
        <source>No inbound call was logged within %1.</source>
        <translation>Nenhuma chamada recebida foi registrada em %1.</translation>
    </message>
    <message>
        <source>HighLevel sends nothing for calls, so your bridge must start this: call in from %1 while the test waits, or name a call trigger URL, and log it with POST /conversations/messages/inbound.</source>
        <translation>O HighLevel não envia nada para chamadas, portanto a sua ponte deve iniciar isto: ligue de %1 enquanto o teste espera, ou indique uma URL de gatilho de chamada, e registre-a com POST /conversations/messages/inbound.</translation>
    </message>
    <message>
        <source>No outbound call was logged within %1.</source>
        <translation>Nenhuma chamada realizada foi registrada em %1.</translation>
    </message>
    <message>
        <source>Log a call to %1 with POST /conversations/messages/outbound, type Call; it records the call and dials nothing.</source>
        <translation>Registre uma chamada para %1 com POST /conversations/messages/outbound, type Call; isso registra a chamada e não disca nada.</translation>
    </message>
    <message>
        <source>The recording was refused: %1.</source>
        <translation>A gravação foi recusada: %1.</translation>
    </message>
    <message>
        <source>Send {&quot;attachments&quot;:[URL]} with one to five URLs to PUT /conversations/messages/{id}/attachments of a call log.</source>
        <translation>Envie {&quot;attachments&quot;:[URL]} com uma a cinco URLs a PUT /conversations/messages/{id}/attachments de um registro de chamada.</translation>
    </message>
    <message>
        <source>No recording was added within %1.</source>
        <translation>Nenhuma gravação foi adicionada em %1.</translation>
    </message>
    <message>
        <source>Add it with PUT /conversations/messages/%1/attachments, or give &quot;attachments&quot; when the call is logged.</source>
        <translation>Adicione-a com PUT /conversations/messages/%1/attachments, ou forneça &quot;attachments&quot; ao registrar a chamada.</translation>
    </message>
    <message>
        <source>The two calls are in different conversations.</source>
        <translation>As duas chamadas estão em conversas diferentes.</translation>
    </message>
    <message>
        <source>Log both for the same contact: its phone is &quot;from&quot; of the inbound call and &quot;to&quot; of the outbound one.</source>
        <translation>Registre ambas para o mesmo contato: o telefone dele é o &quot;from&quot; da chamada recebida e o &quot;to&quot; da realizada.</translation>
    </message>
    <message>
        <source>The conversation does not show both calls.</source>
        <translation>A conversa não mostra ambas as chamadas.</translation>
    </message>
    <message>
        <source>No call of the conversation shows a recording.</source>
        <translation>Nenhuma chamada da conversa mostra uma gravação.</translation>
    </message>
    <message>
        <source>Check that the calls were not deleted and that no later update replaced the attachments.</source>
        <translation>Verifique se as chamadas não foram excluídas e se nenhuma atualização posterior substituiu os anexos.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::CheckJudgeTexts</name>
    <message>
        <source>The endpoint did not take this delivery in time.</source>
        <translation>O endpoint não aceitou esta entrega a tempo.</translation>
    </message>
    <message>
        <source>Take several deliveries at the same time: HighLevel does not wait for one before it sends the next.</source>
        <translation>Aceite várias entregas ao mesmo tempo: o HighLevel não espera por uma antes de enviar a próxima.</translation>
    </message>
    <message>
        <source>A delivery without a signature was answered %1 and acted on.</source>
        <translation>Uma entrega sem assinatura recebeu %1 e foi processada.</translation>
    </message>
    <message>
        <source>A delivery signed with a stranger&apos;s key was answered %1 and acted on.</source>
        <translation>Uma entrega assinada com a chave de um estranho recebeu %1 e foi processada.</translation>
    </message>
    <message>
        <source>A delivery whose text was changed after it was signed was answered %1 and acted on.</source>
        <translation>Uma entrega cujo texto foi alterado depois de assinada recebeu %1 e foi processada.</translation>
    </message>
    <message>
        <source>A delivery that has only the retired header x-wh-signature was answered %1 and acted on.</source>
        <translation>Uma entrega que tem somente o header retirado x-wh-signature recebeu %1 e foi processada.</translation>
    </message>
    <message>
        <source>Answer 401 when the header x-ghl-signature is missing, or its value is N/A, and do nothing.</source>
        <translation>Responda 401 quando o header x-ghl-signature faltar, ou quando o valor dele for N/A, e não faça nada.</translation>
    </message>
    <message>
        <source>Check x-ghl-signature with Ed25519 over the raw body, with HighLevel&apos;s public key (here the emulator&apos;s), and answer 401 when it does not fit.</source>
        <translation>Verifique x-ghl-signature com Ed25519 sobre o corpo bruto, com a chave pública do HighLevel (aqui, a do emulador), e responda 401 quando não corresponder.</translation>
    </message>
    <message>
        <source>Check the signature over the whole raw body, not over a part of it, and before you use anything in it.</source>
        <translation>Verifique a assinatura sobre o corpo bruto inteiro, não sobre uma parte dele, e antes de usar qualquer coisa nele.</translation>
    </message>
    <message>
        <source>Leave x-wh-signature out of your code: on a Delivery URL only x-ghl-signature counts.</source>
        <translation>Deixe x-wh-signature fora do seu código: em uma Delivery URL, somente x-ghl-signature conta.</translation>
    </message>
    <message>
        <source>The endpoint gave no answer (%1).</source>
        <translation>O endpoint não deu resposta (%1).</translation>
    </message>
    <message>
        <source>Answer 401: what is not answered is repeated.</source>
        <translation>Responda 401: o que não é respondido é repetido.</translation>
    </message>
    <message>
        <source>The endpoint answered %1 in place of 401.</source>
        <translation>O endpoint respondeu %1 em vez de 401.</translation>
    </message>
    <message>
        <source>Let the handler refuse it with 401 before anything else: an exception on the way is no check.</source>
        <translation>Faça o handler recusá-la com 401 antes de qualquer outra coisa: uma exceção no caminho não é uma verificação.</translation>
    </message>
    <message>
        <source>A forged delivery was answered %1, as if it had been taken. Nothing was seen to be done with it; whether it went out to a customer cannot be seen from here.</source>
        <translation>Uma entrega forjada recebeu %1, como se tivesse sido aceita. Não se viu nada ser feito com ela; daqui não se pode ver se ela saiu para um cliente.</translation>
    </message>
    <message>
        <source>Answer 401 when the signature does not hold, so that whoever looks can see that it is checked.</source>
        <translation>Responda 401 quando a assinatura não for válida, para que quem observa possa ver que ela é verificada.</translation>
    </message>
    <message>
        <source>A delivery whose signature holds was refused with %1: your bridge checks it over JSON that it wrote anew, not over the bytes that came.</source>
        <translation>Uma entrega com assinatura válida foi recusada com %1: a sua ponte a verifica sobre JSON que ela reescreveu, não sobre os bytes que chegaram.</translation>
    </message>
    <message>
        <source>A delivery whose signature holds was refused with %1: 1.0, a long number or a name that comes twice is not the same after parsing and writing.</source>
        <translation>Uma entrega com assinatura válida foi recusada com %1: 1.0, um número longo ou um nome que aparece duas vezes não são os mesmos após a leitura e a reescrita.</translation>
    </message>
    <message>
        <source>Verify the raw body before parsing, never JSON.stringify(body) or json.dumps(): in Express take express.raw({type: &apos;*/*&apos;}) for this route, in NestJS rawBody: true.</source>
        <translation>Verifique o corpo bruto antes de interpretá-lo, nunca JSON.stringify(body) ou json.dumps(): no Express, use express.raw({type: &apos;*/*&apos;}) para esta rota; no NestJS, rawBody: true.</translation>
    </message>
    <message>
        <source>A delivery in valid JSON of the same meaning was answered %1.</source>
        <translation>Uma entrega em JSON válido com o mesmo significado recebeu %1.</translation>
    </message>
    <message>
        <source>Parse with a JSON library, and ignore members that you do not know: HighLevel adds some without notice.</source>
        <translation>Interprete com uma biblioteca JSON e ignore membros que você não conhece: o HighLevel adiciona alguns sem aviso.</translation>
    </message>
    <message>
        <source>The endpoint answered %1, and then reported no status for it.</source>
        <translation>O endpoint respondeu %1 e depois não informou nenhum status para ela.</translation>
    </message>
    <message>
        <source>Look at your bridge&apos;s log: what follows the answer failed on JSON that is written in another way.</source>
        <translation>Veja o log da sua ponte: o que vem depois da resposta falhou com JSON escrito de outra forma.</translation>
    </message>
    <message numerus="yes">
        <source>One message that was delivered %1 times got %n replies: your bridge acted on the copies, too.</source>
        <translation>
            <numerusform>Uma mensagem que foi entregue %1 vezes recebeu %n resposta: a sua ponte processou também as cópias.</numerusform>
            <numerusform>Uma mensagem que foi entregue %1 vezes recebeu %n respostas: a sua ponte processou também as cópias.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember each messageId before you begin to work on it, where all your processes see it (a unique key in the database), and answer 200 to a copy.</source>
        <translation>Registre cada messageId antes de começar a processá-lo, onde todos os seus processos o vejam (uma chave única no banco de dados), e responda 200 a uma cópia.</translation>
    </message>
    <message>
        <source>A copy of a delivery was answered %1.</source>
        <translation>Uma cópia de uma entrega recebeu a resposta %1.</translation>
    </message>
    <message>
        <source>Answer 200 to a message that you have seen: anything else is repeated.</source>
        <translation>Responda 200 a uma mensagem que você já viu: qualquer outra resposta é repetida.</translation>
    </message>
    <message>
        <source>A message that came twice at once got no reply at all.</source>
        <translation>Uma mensagem que chegou duas vezes ao mesmo tempo não teve nenhuma resposta.</translation>
    </message>
    <message>
        <source>Let the first copy win: mark the messageId and go on with the work in one step.</source>
        <translation>Deixe a primeira cópia vencer: marque o messageId e prossiga com o trabalho em um único passo.</translation>
    </message>
    <message>
        <source>%1 copies, one reply</source>
        <translation>%1 cópias, uma resposta</translation>
    </message>
    <message>
        <source>The endpoint called the API before it answered the delivery: the call was held back, and the answer waited for it.</source>
        <translation>O endpoint chamou a API antes de responder à entrega: a chamada foi retida, e a resposta esperou por ela.</translation>
    </message>
    <message>
        <source>Answer 200 first; send, report the status and post the reply from a queue or a thread. A status before the answer comes too early in any case.</source>
        <translation>Responda 200 primeiro; envie, informe o status e publique a resposta a partir de uma fila ou thread. De qualquer modo, um status antes da resposta chega cedo demais.</translation>
    </message>
    <message>
        <source>The endpoint did nothing for this message.</source>
        <translation>O endpoint não fez nada com esta mensagem.</translation>
    </message>
    <message>
        <source>Look at your bridge&apos;s log at this moment.</source>
        <translation>Veja o log da sua ponte neste momento.</translation>
    </message>
    <message>
        <source>No delivery was answered in less than %1.</source>
        <translation>Nenhuma entrega foi respondida em menos de %1.</translation>
    </message>
    <message>
        <source>Answer 200 at once and do the work afterwards: HighLevel&apos;s limit was never published, and an answer that it did not wait for is a delivery repeated.</source>
        <translation>Responda 200 imediatamente e faça o trabalho depois: o limite do HighLevel nunca foi publicado, e uma resposta que ele não esperou é uma entrega repetida.</translation>
    </message>
    <message>
        <source>This is the official SDK&apos;s webhook middleware: it checks only payloads that carry your appId, and provider deliveries carry none, so it never checks them. Leave it out of the Delivery URL and add, before any express.json(): app.post(&apos;/deliver&apos;, express.raw({type: &apos;*/*&apos;}), (req, res) =&gt; { const ok = crypto.verify(null, req.body, publicKeyPem, Buffer.from(req.get(&apos;x-ghl-signature&apos;) ?? &apos;&apos;, &apos;base64&apos;)); if (!ok) return res.sendStatus(401); res.sendStatus(200); work(JSON.parse(req.body)); });</source>
        <translation>Este é o middleware de webhook do SDK oficial: ele verifica somente payloads que trazem o seu appId, e as entregas de provedores não trazem nenhum; portanto, ele nunca as verifica. Deixe-o fora da Delivery URL e adicione, antes de qualquer express.json(): app.post(&apos;/deliver&apos;, express.raw({type: &apos;*/*&apos;}), (req, res) =&gt; { const ok = crypto.verify(null, req.body, publicKeyPem, Buffer.from(req.get(&apos;x-ghl-signature&apos;) ?? &apos;&apos;, &apos;base64&apos;)); if (!ok) return res.sendStatus(401); res.sendStatus(200); work(JSON.parse(req.body)); });</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::CheckTexts</name>
    <message>
        <source>waiting</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>em execução</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>warning</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>aviso</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>not tested</source>
        <extracomment>State of a check of the line test</extracomment>
        <translation>não testado</translation>
    </message>
    <message>
        <source>Unsigned</source>
        <translation>Sem assinatura</translation>
    </message>
    <message>
        <source>Wrong key</source>
        <translation>Chave errada</translation>
    </message>
    <message>
        <source>Changed byte</source>
        <translation>Byte alterado</translation>
    </message>
    <message>
        <source>Retired header</source>
        <translation>Header retirado</translation>
    </message>
    <message>
        <source>Odd bytes</source>
        <translation>Bytes incomuns</translation>
    </message>
    <message>
        <source>Odd members</source>
        <translation>Membros incomuns</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicata</translation>
    </message>
    <message>
        <source>Answer time</source>
        <translation>Tempo de resposta</translation>
    </message>
    <message>
        <source>Answer first</source>
        <translation>Resposta primeiro</translation>
    </message>
    <message>
        <source>Early status</source>
        <translation>Status precoce</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Expired token</source>
        <translation>Token expirado</translation>
    </message>
    <message>
        <source>One refresh</source>
        <translation>Uma renovação</translation>
    </message>
    <message>
        <source>A delivery without a signature is refused.</source>
        <translation>Uma entrega sem assinatura é recusada.</translation>
    </message>
    <message>
        <source>A delivery signed with a stranger&apos;s key is refused.</source>
        <translation>Uma entrega assinada com a chave de um estranho é recusada.</translation>
    </message>
    <message>
        <source>A delivery that was changed after it was signed is refused.</source>
        <translation>Uma entrega que foi alterada depois de assinada é recusada.</translation>
    </message>
    <message>
        <source>A delivery that has only the retired header x-wh-signature is refused.</source>
        <translation>Uma entrega que tem somente o header retirado x-wh-signature é recusada.</translation>
    </message>
    <message>
        <source>A delivery whose JSON is written in another way (spaces, \u00e9, \/) is taken: the signature is of its bytes.</source>
        <translation>Uma entrega cujo JSON está escrito de outra forma (espaços, \u00e9, \/) é aceita: a assinatura é dos seus bytes.</translation>
    </message>
    <message>
        <source>A delivery with further members, 1.0, a number of 23 digits and a name that comes twice is taken.</source>
        <translation>Uma entrega com membros adicionais, 1.0, um número de 23 dígitos e um nome que aparece duas vezes é aceita.</translation>
    </message>
    <message>
        <source>A message that comes twice at once, and once more later, is acted on once.</source>
        <translation>Uma mensagem que chega duas vezes ao mesmo tempo, e mais uma vez depois, é processada uma única vez.</translation>
    </message>
    <message>
        <source>A delivery is answered within a second.</source>
        <translation>Uma entrega é respondida em até um segundo.</translation>
    </message>
    <message>
        <source>A delivery is answered before its work is done.</source>
        <translation>Uma entrega é respondida antes que o trabalho dela esteja feito.</translation>
    </message>
    <message>
        <source>A status that HighLevel refuses with 403 for some seconds is tried again.</source>
        <translation>Um status que o HighLevel recusa com 403 por alguns segundos é tentado de novo.</translation>
    </message>
    <message>
        <source>The scopes that the install link asks for are those that the bridge needs.</source>
        <translation>Os scopes que o link de instalação pede são os de que a ponte precisa.</translation>
    </message>
    <message>
        <source>An access token that expires is refreshed, and the refused call repeated.</source>
        <translation>Um token de acesso que expira é renovado, e a chamada recusada é repetida.</translation>
    </message>
    <message>
        <source>Calls that find the token expired at the same time share one refresh.</source>
        <translation>Chamadas que encontram o token expirado ao mesmo tempo compartilham uma renovação.</translation>
    </message>
    <message>
        <source>Whoever learns the Delivery URL can send messages in your customers&apos; names, at your cost.</source>
        <translation>Quem descobre a Delivery URL pode enviar mensagens em nome dos seus clientes, às suas custas.</translation>
    </message>
    <message>
        <source>HighLevel sends this header no more, and never sent it to a Delivery URL: who brings it alone is not HighLevel.</source>
        <translation>O HighLevel não envia mais este header, e nunca o enviou a uma Delivery URL: quem traz somente ele não é o HighLevel.</translation>
    </message>
    <message>
        <source>Messages with certain characters are refused in production, and only those.</source>
        <translation>Mensagens com certos caracteres são recusadas em produção, e somente elas.</translation>
    </message>
    <message>
        <source>The day that HighLevel adds a member, every message is refused or lost.</source>
        <translation>No dia em que o HighLevel adicionar um membro, todas as mensagens serão recusadas ou perdidas.</translation>
    </message>
    <message>
        <source>The customer gets the same message twice: HighLevel repeats a delivery whose answer it did not get.</source>
        <translation>O cliente recebe a mesma mensagem duas vezes: o HighLevel repete uma entrega cuja resposta não recebeu.</translation>
    </message>
    <message>
        <source>Under load answers come too late, and HighLevel repeats deliveries that were already acted on.</source>
        <translation>Sob carga, as respostas chegam tarde demais, e o HighLevel repete entregas que já foram processadas.</translation>
    </message>
    <message>
        <source>The message stays pending forever in the agent&apos;s window, although it was delivered.</source>
        <translation>A mensagem fica pendente para sempre na janela do agente, embora tenha sido entregue.</translation>
    </message>
    <message>
        <source>Every install fails at its first call; a new scope needs a new consent by each customer.</source>
        <translation>Toda instalação falha na primeira chamada; um novo scope precisa de um novo consentimento de cada cliente.</translation>
    </message>
    <message>
        <source>A day after the install nothing works any more.</source>
        <translation>Um dia depois da instalação, nada mais funciona.</translation>
    </message>
    <message>
        <source>Refresh tokens work once: the calls that lose the race keep a dead one, and the install is lost half a minute later.</source>
        <translation>Tokens de renovação funcionam uma única vez: as chamadas que perdem a corrida ficam com um inválido, e a instalação se perde meio minuto depois.</translation>
    </message>
    <message>
        <source>ProviderOutboundMessage and Webhook Integration Guide pages, 2026-08-30</source>
        <translation>Páginas ProviderOutboundMessage e Webhook Integration Guide, 2026-08-30</translation>
    </message>
    <message>
        <source>ProviderOutboundMessage page, 2026-08-30: verify the bytes as received, before parsing</source>
        <translation>Página ProviderOutboundMessage, 2026-08-30: verificar os bytes como recebidos, antes de interpretá-los</translation>
    </message>
    <message>
        <source>Webhook Integration Guide, 2026-08-30: up to twelve retries after anything but 2xx</source>
        <translation>Webhook Integration Guide, 2026-08-30: até doze novas tentativas após qualquer resposta que não seja 2xx</translation>
    </message>
    <message>
        <source>Webhook Integration Guide, 2026-08-30: answer at once; the limit was never published</source>
        <translation>Webhook Integration Guide, 2026-08-30: responder imediatamente; o limite nunca foi publicado</translation>
    </message>
    <message>
        <source>highlevel-api-docs, issue 4: 403 for some 5 to 10 seconds after the webhook</source>
        <translation>highlevel-api-docs, issue 4: 403 por cerca de 5 a 10 segundos após o webhook</translation>
    </message>
    <message>
        <source>Authorization page, 2026-05-27: a token holds the scopes of the link</source>
        <translation>Página Authorization, 2026-05-27: um token tem os scopes do link</translation>
    </message>
    <message>
        <source>OAuth 2.0 page, 2025-10-11: access tokens last about a day</source>
        <translation>Página OAuth 2.0, 2025-10-11: os tokens de acesso duram cerca de um dia</translation>
    </message>
    <message>
        <source>OAuth 2.0 page, 2025-10-11: a refresh token is good for one use; changelog of 2026: the same request again within 30 seconds gets the same pair</source>
        <translation>Página OAuth 2.0, 2025-10-11: um token de renovação vale para um único uso; changelog de 2026: a mesma solicitação repetida em até 30 segundos recebe o mesmo par</translation>
    </message>
    <message>
        <source>Type of replies</source>
        <translation>Tipo das respostas</translation>
    </message>
    <message>
        <source>A reply has the type that its provider&apos;s kind asks for, whatever type the delivery had.</source>
        <translation>Uma resposta tem o type que o tipo de provedor dela pede, qualquer que seja o type da entrega.</translation>
    </message>
    <message>
        <source>Your customers&apos; answers are refused, or stand in another channel, on those hosts that write the type in the other way.</source>
        <translation>As respostas dos seus clientes são recusadas, ou aparecem em outro canal, nos hosts que escrevem o tipo da outra forma.</translation>
    </message>
    <message>
        <source>highlevel-api-docs, issue 55: type Custom since 2025-07-20; the ProviderOutboundMessage page, 2026-08-30, still says Email or SMS</source>
        <translation>highlevel-api-docs, issue 55: tipo Custom desde 2025-07-20; a página ProviderOutboundMessage, 2026-08-30, ainda diz Email ou SMS</translation>
    </message>
    <message>
        <source>HighLevel repeats what was not answered 2xx, up to twelve times, and stops sending to an endpoint that fails too often.</source>
        <translation>O HighLevel repete até doze vezes o que não foi respondido com 2xx e deixa de enviar a um endpoint que falha com frequência demais.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ClientCalls</name>
    <message>
        <source>Your program did not call: nothing can be said. Set its base URL to the emulator.</source>
        <translation>O seu programa não chamou: nada se pode dizer. Configure a URL base dele para o emulador.</translation>
    </message>
    <message>
        <source>Your program called, but no refresh succeeded.</source>
        <translation>O seu programa chamou, mas nenhuma renovação teve êxito.</translation>
    </message>
    <message>
        <source>The refresh went wrong:</source>
        <translation>A renovação deu errado:</translation>
    </message>
    <message>
        <source>One refresh for the expired token: as it should be.</source>
        <translation>Uma renovação para o token expirado: como deve ser.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::DeliveryWords</name>
    <message>
        <source>Nothing listens at %1: the connection was refused.</source>
        <translation>Nada escuta em %1: a conexão foi recusada.</translation>
    </message>
    <message>
        <source>Start your bridge, or correct the port in the endpoint&apos;s URL.</source>
        <translation>Inicie a sua ponte ou corrija a porta na URL do endpoint.</translation>
    </message>
    <message>
        <source>The host name in %1 is not known.</source>
        <translation>O nome de host em %1 não é conhecido.</translation>
    </message>
    <message>
        <source>Correct the host name in the endpoint&apos;s URL, or check this machine&apos;s DNS.</source>
        <translation>Corrija o nome de host na URL do endpoint ou verifique o DNS desta máquina.</translation>
    </message>
    <message>
        <source>No connection to %1: %2.</source>
        <translation>Sem conexão com %1: %2.</translation>
    </message>
    <message>
        <source>No secure connection to %1: %2.</source>
        <translation>Sem conexão segura com %1: %2.</translation>
    </message>
    <message>
        <source>That port speaks plain HTTP: write http:// in the endpoint&apos;s URL.</source>
        <translation>Essa porta usa HTTP simples: escreva http:// na URL do endpoint.</translation>
    </message>
    <message>
        <source>Serve a certificate that the system trusts and that names this host; HighLevel does not accept another one either.</source>
        <translation>Forneça um certificado em que o sistema confie e que contenha o nome deste host; o HighLevel também não aceita outro.</translation>
    </message>
    <message>
        <source>No connection to %1 within %2: %3.</source>
        <translation>Sem conexão com %1 em %2: %3.</translation>
    </message>
    <message>
        <source>Check that a firewall lets this machine through and that the address is the one your bridge listens on.</source>
        <translation>Verifique se um firewall deixa esta máquina passar e se o endereço é aquele em que a sua ponte escuta.</translation>
    </message>
    <message>
        <source>No answer within %1. The endpoint took the connection and kept it open.</source>
        <translation>Sem resposta em %1. O endpoint aceitou a conexão e a manteve aberta.</translation>
    </message>
    <message>
        <source>Answer 200 at once and do the work afterwards: send, report the status and post the reply from a queue or a thread.</source>
        <translation>Responda 200 imediatamente e faça o trabalho depois: envie, informe o status e publique a resposta a partir de uma fila ou thread.</translation>
    </message>
    <message>
        <source>The endpoint closed the connection without a complete answer (%1).</source>
        <translation>O endpoint fechou a conexão sem uma resposta completa (%1).</translation>
    </message>
    <message>
        <source>Look for a crash or an exception in your bridge&apos;s log at this moment; a handler that fails should still answer with a status.</source>
        <translation>Procure uma falha ou exceção no log da sua ponte neste momento; um handler que falha ainda deve responder com um status.</translation>
    </message>
    <message>
        <source>The endpoint answered %1 instead of 2xx.</source>
        <translation>O endpoint respondeu %1 em vez de 2xx.</translation>
    </message>
    <message>
        <source>The endpoint answered %1 and sends the delivery elsewhere.</source>
        <translation>O endpoint respondeu %1 e manda a entrega para outro lugar.</translation>
    </message>
    <message>
        <source>Take deliveries faster than they come: put them into a queue and answer 200. HighLevel retries with growing pauses, for days.</source>
        <translation>Receba as entregas mais rápido do que elas chegam: coloque-as em uma fila e responda 200. O HighLevel tenta de novo com pausas crescentes, por dias.</translation>
    </message>
    <message>
        <source>This profile sends deliveries without a signature, as HighLevel did until 2026, and your bridge rightly refuses them: test it with a profile that signs them, such as default.</source>
        <translation>Este perfil envia entregas sem assinatura, como o HighLevel fazia até 2026, e a sua ponte as recusa com razão: teste-a com um perfil que as assine, como default.</translation>
    </message>
    <message>
        <source>If your bridge verifies signatures, give it this emulator&apos;s public key (publicKeyPem) and check the raw bytes with Ed25519, before parsing; if it asks for a login, leave the Delivery URL out of it.</source>
        <translation>Se a sua ponte verifica assinaturas, forneça a ela a chave pública deste emulador (publicKeyPem) e verifique os bytes brutos com Ed25519, antes de interpretá-los; se ela pede login, deixe a Delivery URL fora disso.</translation>
    </message>
    <message>
        <source>Check the path of the endpoint&apos;s URL and that it accepts POST.</source>
        <translation>Verifique o caminho da URL do endpoint e se ele aceita POST.</translation>
    </message>
    <message>
        <source>Look at the body of the answer: your bridge refused a payload in the documented shape.</source>
        <translation>Veja o corpo da resposta: a sua ponte recusou um payload no formato documentado.</translation>
    </message>
    <message>
        <source>Look at your bridge&apos;s log: its handler failed. Answer 200 even when your own processing fails, and report the message as failed.</source>
        <translation>Veja o log da sua ponte: o handler dela falhou. Responda 200 mesmo quando o seu próprio processamento falhar e informe a mensagem como failed.</translation>
    </message>
    <message>
        <source>The emulator reported no delivery within %1.</source>
        <translation>O emulador não informou nenhuma entrega em %1.</translation>
    </message>
    <message>
        <source>The endpoint neither refused nor answered: check that the address is the one your bridge listens on, and that its handler answers at once.</source>
        <translation>O endpoint não recusou nem respondeu: verifique se o endereço é aquele em que a sua ponte escuta e se o handler dela responde imediatamente.</translation>
    </message>
    <message>
        <source>The endpoint answered after %1; %2 is the limit.</source>
        <translation>O endpoint respondeu após %1; o limite é %2.</translation>
    </message>
    <message>
        <source>Answer 200 at once and do the work afterwards.</source>
        <translation>Responda 200 imediatamente e faça o trabalho depois.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Sem resposta: %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::HtmlWords</name>
    <message numerus="yes">
        <source>(%n more byte(s))</source>
        <translation>
            <numerusform>(mais %n byte)</numerusform>
            <numerusform>(mais %n bytes)</numerusform>
        </translation>
    </message>
    <message>
        <source>Check %1: %2</source>
        <translation>Verificação %1: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) passed</source>
        <translation>
            <numerusform>%1 de %n verificação aprovada</numerusform>
            <numerusform>%1 de %n verificações aprovadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hop %1, %2: %3</source>
        <translation>Salto %1, %2: %3</translation>
    </message>
    <message>
        <source>Linesman line test: %1</source>
        <translation>Teste de linha do Linesman: %1</translation>
    </message>
    <message>
        <source>Line test</source>
        <translation>Teste de linha</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>%1 (built-in reference bridge)</source>
        <translation>%1 (ponte de referência integrada)</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Emulador</translation>
    </message>
    <message>
        <source>Behaviour profile</source>
        <translation>Perfil de comportamento</translation>
    </message>
    <message>
        <source>Depth</source>
        <translation>Profundidade</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Não testado</translation>
    </message>
    <message>
        <source>Hop time-out</source>
        <translation>Tempo limite do salto</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Behaviour of the emulator</source>
        <translation>Comportamento do emulador</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>Where HighLevel&apos;s sources disagree</source>
        <translation>Onde as fontes do HighLevel divergem</translation>
    </message>
    <message>
        <source>Side taken</source>
        <translation>Lado adotado</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Made by Linesman %1. Secrets are masked.</source>
        <translation>Feito pelo Linesman %1. Os segredos são mascarados.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::LateCheckTexts</name>
    <message>
        <source>taken at the %1. try</source>
        <translation>aceita na %1ª tentativa</translation>
    </message>
    <message>
        <source>reported after the window</source>
        <translation>informado após a janela</translation>
    </message>
    <message numerus="yes">
        <source>The status came too early, was refused with %1, and was tried %n time(s).</source>
        <translation>
            <numerusform>O status chegou cedo demais, foi recusado com %1 e foi tentado %n vez.</numerusform>
            <numerusform>O status chegou cedo demais, foi recusado com %1 e foi tentado %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>No status was reported for this message.</source>
        <translation>Nenhum status foi informado para esta mensagem.</translation>
    </message>
    <message>
        <source>Retry a 403 with growing pauses for about 30 seconds before you give up: a message becomes updatable some seconds after its webhook.</source>
        <translation>Repita um 403 com pausas crescentes por cerca de 30 segundos antes de desistir: uma mensagem só pode ser atualizada alguns segundos após o webhook dela.</translation>
    </message>
    <message>
        <source>refreshed</source>
        <translation>renovado</translation>
    </message>
    <message>
        <source>signed in anew</source>
        <translation>nova autenticação</translation>
    </message>
    <message>
        <source>a token of its own for each message</source>
        <translation>um token próprio para cada mensagem</translation>
    </message>
    <message>
        <source>The refresh was refused: %1.</source>
        <translation>A renovação foi recusada: %1.</translation>
    </message>
    <message>
        <source>Keep the refresh token of each reply, and send it once, with client id and secret as a form.</source>
        <translation>Guarde o token de renovação de cada resposta e envie-o uma única vez, com client id e secret, como formulário.</translation>
    </message>
    <message numerus="yes">
        <source>The token was refreshed, but the call that had been refused was not repeated: %1 of %n message(s) got a status.</source>
        <translation>
            <numerusform>O token foi renovado, mas a chamada que havia sido recusada não foi repetida: %1 de %n mensagem recebeu um status.</numerusform>
            <numerusform>O token foi renovado, mas a chamada que havia sido recusada não foi repetida: %1 de %n mensagens receberam um status.</numerusform>
        </translation>
    </message>
    <message>
        <source>Repeat the call once with the new token.</source>
        <translation>Repita a chamada uma vez com o novo token.</translation>
    </message>
    <message>
        <source>The access token had expired (401), and nothing refreshed it.</source>
        <translation>O token de acesso havia expirado (401), e nada o renovou.</translation>
    </message>
    <message>
        <source>On a 401 refresh once with POST /oauth/token, grant_type refresh_token, keep both tokens of the reply, and repeat the call.</source>
        <translation>Diante de um 401, renove uma vez com POST /oauth/token, grant_type refresh_token, guarde os dois tokens da resposta e repita a chamada.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n message(s) got a status after the token had expired.</source>
        <translation>
            <numerusform>%1 de %n mensagem recebeu um status depois que o token expirou.</numerusform>
            <numerusform>%1 de %n mensagens receberam um status depois que o token expirou.</numerusform>
        </translation>
    </message>
    <message>
        <source>Look at your bridge&apos;s log at this moment.</source>
        <translation>Veja o log da sua ponte neste momento.</translation>
    </message>
    <message>
        <source>Nothing was refreshed.</source>
        <translation>Nada foi renovado.</translation>
    </message>
    <message numerus="yes">
        <source>One refresh token was sent %n time(s) at the same moment.</source>
        <translation>
            <numerusform>Um token de renovação foi enviado %n vez no mesmo momento.</numerusform>
            <numerusform>Um token de renovação foi enviado %n vezes no mesmo momento.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let one refresh run per location, and all other calls wait for its result; with several processes, take a lock in the database.</source>
        <translation>Deixe uma só renovação em andamento por subconta, com todas as outras chamadas esperando o resultado dela; com vários processos, use um bloqueio no banco de dados.</translation>
    </message>
    <message>
        <source>A call was refused for want of the scope %1.</source>
        <translation>Uma chamada foi recusada por falta do scope %1.</translation>
    </message>
    <message>
        <source>Add the scope to the app in the developer portal and to the install link, then let each customer consent again.</source>
        <translation>Adicione o scope ao app no portal do desenvolvedor e ao link de instalação; depois, peça a cada cliente que consinta novamente.</translation>
    </message>
    <message>
        <source>The access token had expired (401), and your bridge signed in anew in place of a refresh: at HighLevel that takes a person at the consent page.</source>
        <translation>O token de acesso tinha expirado (401) e a sua bridge entrou de novo em vez de renová-lo: no HighLevel isso exige uma pessoa na página de consentimento.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::LineTestSession</name>
    <message>
        <source>Leave the name and password out of the address.</source>
        <translation>Deixe o nome e a senha fora do endereço.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not an http or https address.</source>
        <translation>&quot;%1&quot; não é um endereço http ou https.</translation>
    </message>
    <message>
        <source>A call trigger belongs to an endpoint of your own.</source>
        <translation>Um gatilho de chamada pertence a um endpoint próprio seu.</translation>
    </message>
    <message>
        <source>Choose at least one provider kind.</source>
        <translation>Escolha pelo menos um tipo de provedor.</translation>
    </message>
    <message>
        <source>App events go to the Delivery URL, too: a bridge that takes InboundMessage for a message answers its own replies without end. Give them another path, or look at &quot;type&quot; first.</source>
        <translation>Os eventos do app também vão para a Delivery URL: uma ponte que toma InboundMessage por uma mensagem responde sem fim às próprias respostas. Dar a eles outro caminho ou olhar antes o &quot;type&quot;.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::Pulse</name>
    <message>
        <source>Not tested: this machine was too busy, and Linesman itself came to its turn too late.</source>
        <translation>Não testado: este computador estava ocupado demais e a vez do próprio Linesman chegou tarde.</translation>
    </message>
    <message>
        <source>Run it again when less runs beside it.</source>
        <translation>Execute de novo quando houver menos programas em execução.</translation>
    </message>
    <message>
        <source>Not known: this machine was too busy for a part of it.</source>
        <translation>Não se sabe: este computador estava ocupado demais para uma parte do teste.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::RefusalTexts</name>
    <message>
        <source>The access token has expired: refresh it once with POST /oauth/token and grant_type refresh_token, keep both tokens of the reply, then repeat the call.</source>
        <translation>O token de acesso expirou: renove-o uma vez com POST /oauth/token e grant_type refresh_token, guarde os dois tokens da resposta e repita a chamada.</translation>
    </message>
    <message>
        <source>The token was revoked: the app was uninstalled, or reset the emulator meanwhile. Install it again.</source>
        <translation>O token foi revogado: o app foi desinstalado ou o emulador foi redefinido nesse meio-tempo. Instale-o novamente.</translation>
    </message>
    <message>
        <source>The call brought no token: send &quot;Authorization: Bearer&quot; and the location&apos;s access token.</source>
        <translation>A chamada não trouxe token: envie &quot;Authorization: Bearer&quot; e o token de acesso da subconta.</translation>
    </message>
    <message>
        <source>This emulator never gave that token: use its client id and secret, and a fresh code from its authorize URL.</source>
        <translation>Este emulador nunca forneceu esse token: use o client id e o secret dele, e um code novo da authorize URL dele.</translation>
    </message>
    <message>
        <source>This is an agency&apos;s token, and the call needs a location&apos;s: get one with POST /oauth/locationToken for the payload&apos;s locationId.</source>
        <translation>Este é um token de agência, e a chamada precisa de um de subconta: obtenha um com POST /oauth/locationToken para o locationId do payload.</translation>
    </message>
    <message>
        <source>This is a location&apos;s token, and the call needs an agency&apos;s.</source>
        <translation>Este é um token de subconta, e a chamada precisa de um de agência.</translation>
    </message>
    <message>
        <source>The token lacks the scope %1: ask for it in the install link, add it to the app in the developer portal, then consent again.</source>
        <translation>O token não tem o scope %1: peça-o no link de instalação, adicione-o ao app no portal do desenvolvedor e consinta novamente.</translation>
    </message>
    <message>
        <source>Send the header Version, for example 2021-07-28.</source>
        <translation>Envie o header Version, por exemplo 2021-07-28.</translation>
    </message>
    <message>
        <source>Contact, message and token must be of one location: keep a token for each locationId, and take that of the payload.</source>
        <translation>Contato, mensagem e token devem ser da mesma subconta: mantenha um token para cada locationId e use o do payload.</translation>
    </message>
    <message>
        <source>The body was not read, since it came without a Content-Type: send Content-Type: application/json.</source>
        <translation>O corpo não foi lido, pois veio sem Content-Type: envie Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The body was not read, since its Content-Type is %1: send Content-Type: application/json.</source>
        <translation>O corpo não foi lido, pois seu Content-Type é %1: envie Content-Type: application/json.</translation>
    </message>
    <message>
        <source>The header Version names none of HighLevel&apos;s versions: send 2021-07-28, or v3.</source>
        <translation>O cabeçalho Version não nomeia nenhuma das versões do HighLevel: envie 2021-07-28 ou v3.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ReplyTypeTexts</name>
    <message>
        <source>Choose the reply&apos;s type by the provider that the payload&apos;s conversationProviderId names (SMS, Email; Custom for an extra channel), and never copy the payload&apos;s type.</source>
        <translation>Escolha o tipo da resposta pelo provedor que o conversationProviderId do payload indica (SMS, Email; Custom para um canal extra), e nunca copie o tipo do payload.</translation>
    </message>
    <message>
        <source>A delivery of this channel came with type %1, and the reply was posted as type %2: it went to another channel.</source>
        <translation>Uma entrega deste canal veio com o tipo %1, e a resposta foi publicada com o tipo %2: foi para outro canal.</translation>
    </message>
    <message>
        <source>A delivery of this channel came with type %1, and was not taken (%2).</source>
        <translation>Uma entrega deste canal veio com o tipo %1 e não foi aceita (%2).</translation>
    </message>
    <message>
        <source>A delivery of this channel came with type %1, and the reply was posted as type %2: %3.</source>
        <translation>Uma entrega deste canal veio com o tipo %1, e a resposta foi publicada com o tipo %2: %3.</translation>
    </message>
    <message>
        <source>A delivery of this channel came with type %1, and got no reply.</source>
        <translation>Uma entrega deste canal veio com o tipo %1 e não teve resposta.</translation>
    </message>
    <message numerus="yes">
        <source>%n reply(s) were posted with a type that was refused, before one with another type was taken.</source>
        <translation>
            <numerusform>%n resposta foi publicada com um tipo que foi recusado, antes que uma com outro tipo fosse aceita.</numerusform>
            <numerusform>%n respostas foram publicadas com um tipo que foi recusado, antes que uma com outro tipo fosse aceita.</numerusform>
        </translation>
    </message>
    <message>
        <source>Remember for each provider which type was taken: every refused try counts against your rate limit.</source>
        <translation>Lembre para cada provedor qual tipo foi aceito: cada tentativa recusada conta para o seu limite de taxa.</translation>
    </message>
    <message>
        <source>The replies were posted as type SMS. The documentation has it so, and the emulator takes it; live HighLevel was seen to refuse it with 400 (switch C1).</source>
        <translation>As respostas foram enviadas com o tipo SMS. É o que diz a documentação, e o emulador aceita; observou-se que o HighLevel recusa com 400 (chave C1).</translation>
    </message>
    <message>
        <source>Post replies of an extra SMS channel as type Custom with its conversationProviderId; where a host refuses that, fall back to SMS and remember it.</source>
        <translation>Envie as respostas de um canal SMS adicional com o tipo Custom e o seu conversationProviderId; onde um host recusar, volte a SMS e guarde isso.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ReplyWords</name>
    <message>
        <source>Post it with type SMS and this contactId, without a conversationProviderId.</source>
        <translation>Publique-a com type SMS e este contactId, sem conversationProviderId.</translation>
    </message>
    <message>
        <source>Post it with type SMS or, as live HighLevel asks since 2026, Custom, and conversationProviderId %1.</source>
        <translation>Publique-a com type SMS ou, como o HighLevel ao vivo pede desde 2026, Custom, e conversationProviderId %1.</translation>
    </message>
    <message>
        <source>Post it with type Email, html and subject, without a conversationProviderId.</source>
        <translation>Publique-a com type Email, html e subject, sem conversationProviderId.</translation>
    </message>
    <message>
        <source>Post it with type Custom and conversationProviderId %1; type Email would file it under the default e-mail.</source>
        <translation>Publique-a com type Custom e conversationProviderId %1; type Email a colocaria no e-mail padrão.</translation>
    </message>
    <message>
        <source>Post it with type Call, a call object and conversationProviderId %1.</source>
        <translation>Publique-a com type Call, um objeto call e conversationProviderId %1.</translation>
    </message>
    <message>
        <source>The reply was refused: %1.</source>
        <translation>A resposta foi recusada: %1.</translation>
    </message>
    <message>
        <source>Post it with type Custom and conversationProviderId %1: an extra SMS channel does not take SMS here.</source>
        <translation>Publique-a com type Custom e conversationProviderId %1: um canal SMS extra não aceita SMS aqui.</translation>
    </message>
    <message>
        <source>Use the payload&apos;s contactId, here %1, or look the contact up by its phone.</source>
        <translation>Use o contactId do payload, aqui %1, ou procure o contato pelo telefone dele.</translation>
    </message>
    <message>
        <source>Send a location token of the app that owns the provider, with the scope conversations/message.write and a Version header.</source>
        <translation>Envie um token de subconta do app dono do provedor, com o scope conversations/message.write e um header Version.</translation>
    </message>
    <message>
        <source>Put right the fields that the answer names: add those that should not be empty, leave out those that should not exist, and an empty attachments array.</source>
        <translation>Corrija os campos que a resposta indica: adicione os que não devem estar vazios, omita os que não devem existir e um array attachments vazio.</translation>
    </message>
    <message>
        <source>The reply was answered %1, but no message was made.</source>
        <translation>A resposta recebeu %1, mas nenhuma mensagem foi criada.</translation>
    </message>
    <message>
        <source>The reply was posted as type %1 without a provider id, and so went to another channel.</source>
        <translation>A resposta foi publicada como tipo %1 sem id de provedor e por isso foi para outro canal.</translation>
    </message>
    <message>
        <source>The reply was posted as type %1 for provider %2, another channel than the message&apos;s.</source>
        <translation>A resposta foi publicada como tipo %1 para o provedor %2, um canal diferente do da mensagem.</translation>
    </message>
    <message>
        <source>The reply was posted to another contact or conversation (%1).</source>
        <translation>A resposta foi publicada em outro contato ou outra conversa (%1).</translation>
    </message>
    <message>
        <source>Use the payload&apos;s contactId, here %1, when you post the reply.</source>
        <translation>Use o contactId do payload, aqui %1, ao publicar a resposta.</translation>
    </message>
    <message>
        <source>The reply was posted with direction &quot;outbound&quot;.</source>
        <translation>A resposta foi publicada com direction &quot;outbound&quot;.</translation>
    </message>
    <message>
        <source>Leave direction out, or send &quot;inbound&quot;.</source>
        <translation>Omita direction ou envie &quot;inbound&quot;.</translation>
    </message>
    <message>
        <source>The endpoint posted no inbound reply within %1.</source>
        <translation>O endpoint não publicou nenhuma resposta recebida em %1.</translation>
    </message>
    <message>
        <source>Let your bridge answer the message &quot;Line test&quot; with POST /conversations/messages/inbound. %1</source>
        <translation>Faça a sua ponte responder à mensagem &quot;Teste de linha&quot; com POST /conversations/messages/inbound. %1</translation>
    </message>
    <message>
        <source>The conversation does not show the message that was sent.</source>
        <translation>A conversa não mostra a mensagem que foi enviada.</translation>
    </message>
    <message>
        <source>The conversation does not show the reply.</source>
        <translation>A conversa não mostra a resposta.</translation>
    </message>
    <message>
        <source>Check that the reply names the contact of the message and is not deleted.</source>
        <translation>Verifique se a resposta indica o contato da mensagem e não foi excluída.</translation>
    </message>
    <message>
        <source>Message and reply are in different conversations.</source>
        <translation>Mensagem e resposta estão em conversas diferentes.</translation>
    </message>
    <message>
        <source>Name the message&apos;s contactId, or its conversationId, in the reply.</source>
        <translation>Indique na resposta o contactId da mensagem, ou o conversationId dela.</translation>
    </message>
    <message>
        <source>The reply stands before the message that it answers.</source>
        <translation>A resposta está antes da mensagem à qual responde.</translation>
    </message>
    <message>
        <source>Leave &quot;date&quot; out of the reply, or send the real time in UTC: it was dated too early.</source>
        <translation>Omita &quot;date&quot; na resposta ou envie o horário real em UTC: ela foi datada cedo demais.</translation>
    </message>
    <message numerus="yes">
        <source>The thread holds the same reply %n time(s).</source>
        <translation>
            <numerusform>A conversa contém a mesma resposta %n vez.</numerusform>
            <numerusform>A conversa contém a mesma resposta %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Act once per messageId: remember those you have seen, also across threads.</source>
        <translation>Aja uma única vez por messageId: lembre os que você já viu, também entre threads.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::ResultWords</name>
    <message>
        <source>running</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>em execução</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>Verdict of a line test</extracomment>
        <translation>ignorado</translation>
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
            <numerusform>%n verificação falhou.</numerusform>
            <numerusform>%n verificações falharam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) warn.</source>
        <translation>
            <numerusform>%n verificação com aviso.</numerusform>
            <numerusform>%n verificações com aviso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed.</source>
        <translation>
            <numerusform>%n verificação aprovada.</numerusform>
            <numerusform>%n verificações aprovadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n kind(s) done.</source>
        <translation>
            <numerusform>%1 de %n tipo concluído.</numerusform>
            <numerusform>%1 de %n tipos concluídos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n kind(s) passed in %2, the rest was skipped.</source>
        <translation>
            <numerusform>%1 de %n tipo aprovado em %2, o resto foi ignorado.</numerusform>
            <numerusform>%1 de %n tipos aprovados em %2, o resto foi ignorado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n kind(s) passed in %1.</source>
        <translation>
            <numerusform>%n tipo aprovado em %1.</numerusform>
            <numerusform>%n tipos aprovados em %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n kind(s) passed in %2.</source>
        <translation>
            <numerusform>%1 de %n tipo aprovado em %2.</numerusform>
            <numerusform>%1 de %n tipos aprovados em %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was tested: every kind was skipped.</source>
        <translation>Nada foi testado: todos os tipos foram ignorados.</translation>
    </message>
    <message>
        <source>Cancelled after %1.</source>
        <translation>Cancelado após %1.</translation>
    </message>
    <message>
        <source>The kind(s) %1.</source>
        <translation>O(s) tipo(s) %1.</translation>
    </message>
    <message>
        <source>Signatures, duplicates, early statuses and tokens (depth strict tests them).</source>
        <translation>Assinaturas, duplicatas, status precoces e tokens (a profundidade strict os testa).</translation>
    </message>
    <message>
        <source>Of the checks: %1.</source>
        <translation>Das verificações: %1.</translation>
    </message>
    <message>
        <source>HighLevel itself.</source>
        <translation>O próprio HighLevel.</translation>
    </message>
    <message>
        <source>Outages, rate limits and other troubles that need drills; HighLevel itself.</source>
        <translation>Interrupções, limites de taxa e outros problemas que exigem simulados; o próprio HighLevel.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::Run</name>
    <message>
        <source>The call trigger %1 answered %2.</source>
        <translation>O gatilho de chamada %1 respondeu %2.</translation>
    </message>
    <message>
        <source>The call trigger %1 could not be reached.</source>
        <translation>O gatilho de chamada %1 não pôde ser alcançado.</translation>
    </message>
    <message>
        <source>Let it accept a POST with JSON and answer 2xx, or leave the trigger out and make the call yourself.</source>
        <translation>Faça-o aceitar um POST com JSON e responder 2xx, ou omita o gatilho e faça a chamada você mesmo.</translation>
    </message>
    <message>
        <source>HighLevel sends nothing for calls, so this test cannot start one.</source>
        <translation>O HighLevel não envia nada para chamadas, portanto este teste não pode iniciar uma.</translation>
    </message>
    <message>
        <source>Name a call trigger URL of your bridge, or choose the Call kind alone and make a call from %1 while it waits.</source>
        <translation>Indique uma URL de gatilho de chamada da sua ponte, ou escolha somente o tipo Call e faça uma chamada de %1 enquanto ele espera.</translation>
    </message>
    <message>
        <source>The profile %1 sends deliveries without a signature, as HighLevel did until 2026.</source>
        <translation>O perfil %1 envia entregas sem assinatura, como o HighLevel fazia até 2026.</translation>
    </message>
    <message>
        <source>Refused for the same reason as odd bytes.</source>
        <translation>Recusada pelo mesmo motivo que os bytes incomuns.</translation>
    </message>
    <message>
        <source>Your bridge still wants the retired header x-wh-signature, which HighLevel sends no more: check x-ghl-signature with Ed25519 over the raw body.</source>
        <translation>A sua ponte ainda exige o header retirado x-wh-signature, que o HighLevel não envia mais: verifique x-ghl-signature com Ed25519 sobre o corpo bruto.</translation>
    </message>
    <message>
        <source>Your bridge checks the signature over JSON that it wrote anew with spaces, as Python&apos;s json.dumps() does: check the raw body, before parsing.</source>
        <translation>A sua ponte verifica a assinatura sobre JSON que ela reescreveu com espaços, como faz json.dumps() do Python: verifique o corpo bruto, antes de interpretá-lo.</translation>
    </message>
    <message>
        <source>The endpoint used no OAuth token that could expire.</source>
        <translation>O endpoint não usou nenhum token OAuth que pudesse expirar.</translation>
    </message>
    <message>
        <source>The emulator grants all scopes of the app, whatever the link asks for.</source>
        <translation>O emulador concede todos os scopes do app, o que quer que o link peça.</translation>
    </message>
    <message>
        <source>The emulator did not send: %1.</source>
        <translation>O emulador não enviou: %1.</translation>
    </message>
    <message>
        <source>Check that the provider is selected in the location and that the contact has a phone and an e-mail.</source>
        <translation>Verifique se o provedor está selecionado na subconta e se o contato tem telefone e e-mail.</translation>
    </message>
    <message>
        <source>The test was cancelled before this hop.</source>
        <translation>O teste foi cancelado antes deste salto.</translation>
    </message>
    <message>
        <source>Run the test again.</source>
        <translation>Execute o teste de novo.</translation>
    </message>
    <message>
        <source>The emulator has no provider of this kind in a location with the app, or no such contact.</source>
        <translation>O emulador não tem provedor deste tipo em uma subconta com o app, ou não tem tal contato.</translation>
    </message>
    <message>
        <source>Start it with a fixture that has one, or choose other kinds.</source>
        <translation>Inicie-o com um fixture que tenha um, ou escolha outros tipos.</translation>
    </message>
    <message>
        <source>An earlier hop failed.</source>
        <translation>Um salto anterior falhou.</translation>
    </message>
    <message>
        <source>The test was cancelled in this hop.</source>
        <translation>O teste foi cancelado neste salto.</translation>
    </message>
    <message>
        <source>The emulator stopped answering: %1</source>
        <translation>O emulador parou de responder: %1</translation>
    </message>
    <message>
        <source>Start the emulator again, then run the test again.</source>
        <translation>Inicie o emulador de novo e depois execute o teste de novo.</translation>
    </message>
    <message>
        <source>Line test %1: Café ü 1/2, please reply</source>
        <extracomment>Text of a message of the line test. Keep the letters that are not ASCII and the slash: they are part of the test</extracomment>
        <translation>Teste de linha %1: Café ü 1/2, responda, por favor</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::StatusWords</name>
    <message>
        <source>The endpoint called the API, but reported no status for this message within %1.</source>
        <translation>O endpoint chamou a API, mas não informou nenhum status para esta mensagem em %1.</translation>
    </message>
    <message>
        <source>The endpoint answered, and then called nothing within %1.</source>
        <translation>O endpoint respondeu e depois não chamou nada em %1.</translation>
    </message>
    <message>
        <source>After sending, call PUT /conversations/messages/%1/status with {&quot;status&quot;:&quot;delivered&quot;} on the emulator&apos;s base URL and your app&apos;s token.</source>
        <translation>Após enviar, chame PUT /conversations/messages/%1/status com {&quot;status&quot;:&quot;delivered&quot;} na URL base do emulador e com o token do seu app.</translation>
    </message>
    <message>
        <source>The endpoint got no token: %1.</source>
        <translation>O endpoint não obteve token: %1.</translation>
    </message>
    <message>
        <source>Use the emulator&apos;s client id and secret, a fresh code from its authorize URL, and a redirect URL that is registered there.</source>
        <translation>Use o client id e o secret do emulador, um code novo da authorize URL dele e uma URL de redirecionamento registrada ali.</translation>
    </message>
    <message>
        <source>The status was refused: %1.</source>
        <translation>O status foi recusado: %1.</translation>
    </message>
    <message numerus="yes">
        <source>The status came too early: %1. It was tried %n time(s).</source>
        <translation>
            <numerusform>O status veio cedo demais: %1. Foi tentado %n vez.</numerusform>
            <numerusform>O status veio cedo demais: %1. Foi tentado %n vezes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Retry a 403 with growing pauses for about 30 seconds before you give up: a message becomes updatable some seconds after its webhook.</source>
        <translation>Repita um 403 com pausas crescentes por cerca de 30 segundos antes de desistir: uma mensagem só pode ser atualizada alguns segundos após o webhook dela.</translation>
    </message>
    <message>
        <source>The status came with the token of another app: %1.</source>
        <translation>O status veio com o token de outro app: %1.</translation>
    </message>
    <message>
        <source>Report statuses with an OAuth token of the app that owns the provider; a private integration token does not do either.</source>
        <translation>Informe status com um token OAuth do app dono do provedor; um token de integração privada também não serve.</translation>
    </message>
    <message>
        <source>The status named a message that does not exist: %1.</source>
        <translation>O status indicou uma mensagem que não existe: %1.</translation>
    </message>
    <message>
        <source>Put the payload&apos;s messageId into the path, not emailMessageId and not an id of your own; here it is %1.</source>
        <translation>Coloque o messageId do payload no caminho, não o emailMessageId nem um id seu; aqui é %1.</translation>
    </message>
    <message>
        <source>The token was refused: %1.</source>
        <translation>O token foi recusado: %1.</translation>
    </message>
    <message>
        <source>Send &quot;Authorization: Bearer&quot; with a location token of this emulator, the scope conversations/message.write and a Version header.</source>
        <translation>Envie &quot;Authorization: Bearer&quot; com um token de subconta deste emulador, o scope conversations/message.write e um header Version.</translation>
    </message>
    <message>
        <source>Send a JSON object with &quot;status&quot;: delivered, failed, pending or read; map sent and queued to pending, undelivered to failed.</source>
        <translation>Envie um objeto JSON com &quot;status&quot;: delivered, failed, pending ou read; converta sent e queued em pending, undelivered em failed.</translation>
    </message>
    <message>
        <source>The status was reported for another message (%1).</source>
        <translation>O status foi informado para outra mensagem (%1).</translation>
    </message>
    <message>
        <source>Put the payload&apos;s messageId into the path; here it is %1.</source>
        <translation>Coloque o messageId do payload no caminho; aqui é %1.</translation>
    </message>
    <message>
        <source>The endpoint reported &quot;pending&quot; and nothing after it within %1.</source>
        <translation>O endpoint informou &quot;pending&quot; e nada depois disso em %1.</translation>
    </message>
    <message>
        <source>Report &quot;delivered&quot; or &quot;failed&quot; once your carrier has answered: the message is pending from the start.</source>
        <translation>Informe &quot;delivered&quot; ou &quot;failed&quot; assim que a sua operadora responder: a mensagem está pendente desde o início.</translation>
    </message>
    <message>
        <source>The status &quot;%1&quot; was accepted, but the message does not show it.</source>
        <translation>O status &quot;%1&quot; foi aceito, mas a mensagem não o mostra.</translation>
    </message>
    <message>
        <source>Check whether something else changes this message; then run the test again.</source>
        <translation>Verifique se algo mais altera esta mensagem; depois execute o teste de novo.</translation>
    </message>
</context>
<context>
    <name>Linesman::LineTest::Words</name>
    <message>
        <source>Send</source>
        <extracomment>A hop of the line test: a user sends a message</extracomment>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Deliver</source>
        <extracomment>A hop of the line test: the webhook reaches the endpoint</extracomment>
        <translation>Entrega</translation>
    </message>
    <message>
        <source>Answer</source>
        <extracomment>A hop of the line test: the endpoint answers</extracomment>
        <translation>Retorno</translation>
    </message>
    <message>
        <source>Status</source>
        <extracomment>A hop of the line test: the endpoint reports a message status</extracomment>
        <translation>Status</translation>
    </message>
    <message>
        <source>Reply</source>
        <extracomment>A hop of the line test: the endpoint posts a reply</extracomment>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Call in</source>
        <extracomment>A hop of the line test: the log of a call that came in</extracomment>
        <translation>Cham. recebida</translation>
    </message>
    <message>
        <source>Call out</source>
        <extracomment>A hop of the line test: the log of a call that went out</extracomment>
        <translation>Cham. realizada</translation>
    </message>
    <message>
        <source>Recording</source>
        <extracomment>A hop of the line test: the recording of a call</extracomment>
        <translation>Gravação</translation>
    </message>
    <message>
        <source>Thread</source>
        <extracomment>A hop of the line test: the conversation shows everything</extracomment>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>A user sends a message in HighLevel.</source>
        <translation>Um usuário envia uma mensagem no HighLevel.</translation>
    </message>
    <message>
        <source>The delivery reaches the endpoint.</source>
        <translation>A entrega chega ao endpoint.</translation>
    </message>
    <message>
        <source>The endpoint answers 2xx in time.</source>
        <translation>O endpoint responde 2xx a tempo.</translation>
    </message>
    <message>
        <source>The endpoint reports a status and the message shows it.</source>
        <translation>O endpoint informa um status e a mensagem o mostra.</translation>
    </message>
    <message>
        <source>The endpoint posts an inbound reply.</source>
        <translation>O endpoint publica uma resposta recebida.</translation>
    </message>
    <message>
        <source>The thread holds both, in order, in the right conversation.</source>
        <translation>A conversa contém ambas, em ordem, no lugar certo.</translation>
    </message>
    <message>
        <source>The log of an inbound call is posted.</source>
        <translation>O registro de uma chamada recebida é publicado.</translation>
    </message>
    <message>
        <source>An external outbound call is posted.</source>
        <translation>Uma chamada externa realizada é publicada.</translation>
    </message>
    <message>
        <source>A recording is added to one of the calls.</source>
        <translation>Uma gravação é adicionada a uma das chamadas.</translation>
    </message>
    <message>
        <source>The thread holds both calls and the recording.</source>
        <translation>A conversa contém ambas as chamadas e a gravação.</translation>
    </message>
    <message>
        <source>waiting</source>
        <extracomment>State of a hop</extracomment>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>running</source>
        <extracomment>State of a hop</extracomment>
        <translation>em execução</translation>
    </message>
    <message>
        <source>passed</source>
        <extracomment>State of a hop</extracomment>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>failed</source>
        <extracomment>State of a hop</extracomment>
        <translation>falhou</translation>
    </message>
    <message>
        <source>skipped</source>
        <extracomment>State of a hop</extracomment>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>The message stays pending in the conversation. HighLevel sends app events again after any answer but 2xx and after none: up to twelve times, with growing pauses over days; a failed one can also be resent by hand from the developer portal&apos;s log for 30 days. Whether Delivery URLs are retried too is not said, nor how long HighLevel waits for an answer. Until spring 2026 only a 429 was retried. (Webhook Integration Guide and Webhook Logs Dashboard, 2026-08-30)</source>
        <translation>A mensagem fica pendente na conversa. O HighLevel envia eventos de app de novo após qualquer resposta que não seja 2xx e após nenhuma: até doze vezes, com pausas crescentes ao longo de dias; um evento com falha também pode ser reenviado manualmente a partir do log do portal do desenvolvedor por 30 dias. Não se diz se as Delivery URLs também têm novas tentativas, nem quanto tempo o HighLevel espera por uma resposta. Até a primavera de 2026 (hemisfério norte), somente um 429 era repetido. (Webhook Integration Guide e Webhook Logs Dashboard, 2026-08-30)</translation>
    </message>
    <message>
        <source>A message can be updated some 5 to 10 seconds after its webhook; before that HighLevel answers 403 (401 until 2025-06-24). Bridges retry for about 30 seconds. (highlevel-api-docs, issue 4)</source>
        <translation>Uma mensagem pode ser atualizada cerca de 5 a 10 segundos após o webhook dela; antes disso, o HighLevel responde 403 (401 até 2025-06-24). As pontes repetem por cerca de 30 segundos. (highlevel-api-docs, issue 4)</translation>
    </message>
    <message>
        <source>Only tokens of the marketplace app that owns the provider may change a message&apos;s status; another app&apos;s token or a private integration token gets 401. (Conversation Providers page, 2026-08-30)</source>
        <translation>Somente tokens do app do marketplace dono do provedor podem alterar o status de uma mensagem; o token de outro app ou um token de integração privada recebe 401. (página Conversation Providers, 2026-08-30)</translation>
    </message>
    <message>
        <source>Without a status update the message stays pending for the agent who wrote it. (Update the status of a message, conversations.json, 2026-06-19)</source>
        <translation>Sem uma atualização de status, a mensagem fica pendente para o agente que a escreveu. (Update the status of a message, conversations.json, 2026-06-19)</translation>
    </message>
    <message>
        <source>HighLevel refuses a reply whose type does not fit the provider, or files it under the default channel. Email channels and, since 2026, most extra SMS channels post as Custom with their conversationProviderId. (Conversation Providers page, 2026-08-30; bridges seen in 2026)</source>
        <translation>O HighLevel recusa uma resposta cujo tipo não combina com o provedor, ou a coloca no canal padrão. Canais de e-mail e, desde 2026, a maioria dos canais SMS extras publicam como Custom com o conversationProviderId deles. (página Conversation Providers, 2026-08-30; pontes vistas em 2026)</translation>
    </message>
    <message>
        <source>A 201 with an empty body was seen when the provider id was missing, and then no message exists: a reply counts only when the answer names a messageId. (highlevel-api-docs, issue 70)</source>
        <translation>Um 201 com corpo vazio foi visto quando faltava o id do provedor, e então não existe mensagem: uma resposta só conta quando o retorno informa um messageId. (highlevel-api-docs, issue 70)</translation>
    </message>
    <message>
        <source>HighLevel shows both copies. It sends no idempotency key with provider deliveries: remember the messageId and act once. (Webhook Authentication page, 2026-06-19)</source>
        <translation>O HighLevel mostra ambas as cópias. Ele não envia chave de idempotência com entregas de provedores: lembre o messageId e aja uma única vez. (página Webhook Authentication, 2026-06-19)</translation>
    </message>
    <message>
        <source>HighLevel posts each message of a user, workflow or bulk action to the provider&apos;s Delivery URL, and expects a 2xx at once. (ProviderOutboundMessage page, 2026-08-30)</source>
        <translation>O HighLevel envia por POST cada mensagem de um usuário, workflow ou ação em massa à Delivery URL do provedor e espera um 2xx imediatamente. (página ProviderOutboundMessage, 2026-08-30)</translation>
    </message>
    <message>
        <source>Message statuses are delivered, failed, pending and read. (conversations.json, 2026-06-19)</source>
        <translation>Os status de mensagens são delivered, failed, pending e read. (conversations.json, 2026-06-19)</translation>
    </message>
    <message>
        <source>One conversation per contact holds the messages of every channel. (Conversation Providers page, 2026-08-30)</source>
        <translation>Uma conversa por contato contém as mensagens de todos os canais. (página Conversation Providers, 2026-08-30)</translation>
    </message>
    <message>
        <source>Call providers only log calls: HighLevel sends them no webhook in any source. A call&apos;s number must match a contact, and a recording is attached to the log as a URL. (Conversation Providers page, 2026-08-30; conversations.json, 2026-06-19)</source>
        <translation>Provedores Call somente registram chamadas: o HighLevel não envia webhook a eles em nenhuma fonte. O número de uma chamada deve corresponder a um contato, e uma gravação é anexada ao registro como URL. (página Conversation Providers, 2026-08-30; conversations.json, 2026-06-19)</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::Attachment</name>
    <message>
        <source>HighLevel takes no “.%1” files; it takes %2</source>
        <translation>O HighLevel não aceita arquivos “.%1”; aceita %2</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 has %2; no channel takes more than 100 MB</source>
        <translation>%1 tem %2; nenhum canal aceita mais de 100 MB</translation>
    </message>
    <message>
        <source>%1 is empty</source>
        <translation>%1 está vazio</translation>
    </message>
    <message>
        <source>%1 has %2: HighLevel takes 5 MB a file, and live hosts refuse more with 413.</source>
        <translation>%1 tem %2: o HighLevel aceita 5 MB por arquivo, e os hosts ao vivo recusam mais com 413.</translation>
    </message>
    <message>
        <source>Leave the name and password out of an attachment&apos;s address.</source>
        <translation>Deixe o nome e a senha fora do endereço de um anexo.</translation>
    </message>
    <message>
        <source>“%1” is not a web address: those start with https://.</source>
        <translation>“%1” não é um endereço da web: eles começam com https://.</translation>
    </message>
    <message>
        <source>“%1” has a query string; HighLevel was seen to refuse such addresses.</source>
        <translation>“%1” tem uma query string; viu-se o HighLevel recusar tais endereços.</translation>
    </message>
    <message>
        <source>%1 has no ending, by which HighLevel knows files; it takes %2</source>
        <translation>%1 não tem extensão, pela qual o HighLevel reconhece arquivos; ele aceita %2</translation>
    </message>
    <message>
        <source>%1 is not a plain file; choose another</source>
        <translation>%1 não é um arquivo comum; escolha outro</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::AttachmentProbe</name>
    <message>
        <source>%1 does not answer: %2.</source>
        <translation>%1 não responde: %2.</translation>
    </message>
    <message>
        <source>%1 sends elsewhere (HTTP %2); use the address it leads to.</source>
        <translation>%1 manda para outro lugar (HTTP %2); use o endereço a que leva.</translation>
    </message>
    <message>
        <source>%1 answers HTTP %2: HighLevel cannot fetch it either.</source>
        <translation>%1 responde HTTP %2: o HighLevel também não consegue buscá-lo.</translation>
    </message>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>The file has %1; HighLevel takes 5 MB in an upload and names no limit here.</source>
        <translation>O arquivo tem %1; o HighLevel aceita 5 MB em um envio e não indica limite aqui.</translation>
    </message>
    <message>
        <source>Only this machine can fetch it: fine for the emulator, not for live HighLevel.</source>
        <translation>Somente esta máquina pode buscá-lo: serve para o emulador, não para o HighLevel ao vivo.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::BulkPlan</name>
    <message>
        <source>“%1” is not a date in the form 2026-11-22T14:30:00Z.</source>
        <translation>“%1” não é uma data na forma 2026-11-22T14:30:00Z.</translation>
    </message>
    <message>
        <source>The text names %1, which no column gives.</source>
        <translation>O texto menciona %1, que nenhuma coluna fornece.</translation>
    </message>
    <message>
        <source>Say which column holds the phone number, e-mail or contact id.</source>
        <translation>Diga que coluna contém o número de telefone, o e-mail ou o id do contato.</translation>
    </message>
    <message>
        <source>A call needs the column with the contact&apos;s phone number.</source>
        <translation>Uma chamada precisa da coluna com o número de telefone do contato.</translation>
    </message>
    <message>
        <source>Say which column holds the text, or write one for all rows.</source>
        <translation>Diga que coluna contém o texto, ou escreva um para todas as linhas.</translation>
    </message>
    <message>
        <source>Choose the provider.</source>
        <translation>Escolha o provedor.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::BulkRun</name>
    <message>
        <source>It was under way when the program ended: look in its thread.</source>
        <translation>Estava em andamento quando o programa terminou: veja na conversa dela.</translation>
    </message>
    <message>
        <source>no contact has this phone number</source>
        <translation>nenhum contato tem este número de telefone</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::ContactMatch</name>
    <message>
        <source>This is not a phone number.</source>
        <translation>Isto não é um número de telefone.</translation>
    </message>
    <message>
        <source>This is longer than a phone number can be. HighLevel keeps it all the same: bridges put the id of a WhatsApp group there.</source>
        <translation>Isto é mais longo do que um número de telefone pode ser. Mesmo assim, o HighLevel o mantém: as pontes colocam ali o id de um grupo do WhatsApp.</translation>
    </message>
    <message>
        <source>This is not an e-mail address.</source>
        <translation>Isto não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Type a phone number or an e-mail address.</source>
        <translation>Digite um número de telefone ou um endereço de e-mail.</translation>
    </message>
    <message>
        <source>by its phone number and e-mail address</source>
        <translation>pelo número de telefone e pelo endereço de e-mail</translation>
    </message>
    <message>
        <source>by its phone number</source>
        <translation>pelo número de telefone</translation>
    </message>
    <message>
        <source>by its e-mail address</source>
        <translation>pelo endereço de e-mail</translation>
    </message>
    <message>
        <source>by a field that HighLevel does not name</source>
        <translation>por um campo que o HighLevel não informa</translation>
    </message>
    <message>
        <source>The phone number %1 was not written; it is %2.</source>
        <translation>O número de telefone %1 não foi gravado; é %2.</translation>
    </message>
    <message>
        <source>The e-mail address %1 was not written; it is %2.</source>
        <translation>O endereço de e-mail %1 não foi gravado; é %2.</translation>
    </message>
    <message>
        <source>The name %1 was not written; it is %2.</source>
        <translation>O nome %1 não foi gravado; é %2.</translation>
    </message>
    <message>
        <source>“%1” is not a phone number</source>
        <translation>“%1” não é um número de telefone</translation>
    </message>
    <message>
        <source>This is no possible phone number. It is sent as it is, for HighLevel to judge.</source>
        <translation>Este não pode ser um número de telefone. É enviado como está, para que o HighLevel decida.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::CsvTable</name>
    <message>
        <source>The file is not Unicode text: save it as “CSV UTF-8”</source>
        <translation>O arquivo não é texto Unicode: salve-o como “CSV UTF-8”</translation>
    </message>
    <message>
        <source>Line %1 has %2 fields, the head line has %3</source>
        <translation>A linha %1 tem %2 campos; o cabeçalho tem %3</translation>
    </message>
    <message>
        <source>The file has more than %1 rows: split it</source>
        <translation>O arquivo tem mais de %1 linhas: divida-o</translation>
    </message>
    <message>
        <source>The head line has more than %1 columns</source>
        <translation>O cabeçalho tem mais de %1 colunas</translation>
    </message>
    <message>
        <source>Line %1: a column has no name</source>
        <translation>Linha %1: uma coluna não tem nome</translation>
    </message>
    <message>
        <source>Line %1: the column “%2” appears twice</source>
        <translation>Linha %1: a coluna “%2” aparece duas vezes</translation>
    </message>
    <message>
        <source>The file has %1; at most 20 MB are read</source>
        <translation>O arquivo tem %1; são lidos no máximo 20 MB</translation>
    </message>
    <message>
        <source>Line %1: there is a quotation mark in the middle of a field; double it</source>
        <translation>Linha %1: há uma aspa no meio de um campo; duplique-a</translation>
    </message>
    <message>
        <source>Line %1: a quotation mark is opened and never closed</source>
        <translation>Linha %1: uma aspa é aberta e nunca fechada</translation>
    </message>
    <message>
        <source>The file is empty: its first line must name the columns</source>
        <translation>O arquivo está vazio: a primeira linha deve dar nome às colunas</translation>
    </message>
    <message>
        <source>The file has a head line but no rows</source>
        <translation>O arquivo tem um cabeçalho, mas nenhuma linha</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::EmailStatusDraft</name>
    <message>
        <source>Choose an e-mail in the thread, or paste its emailMessageId.</source>
        <translation>Escolha um e-mail na conversa ou cole o emailMessageId dele.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail status that HighLevel knows.</source>
        <translation>“%1” não é um status de e-mail que o HighLevel conheça.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail status; the statuses are %2.</source>
        <translation>“%1” não é um status de e-mail; os status são %2.</translation>
    </message>
    <message>
        <source>A reason belongs to “failed” alone.</source>
        <translation>Um motivo cabe somente a “failed”.</translation>
    </message>
    <message>
        <source>Counters are added up: none is below 0.</source>
        <translation>Os contadores são somados: nenhum fica abaixo de 0.</translation>
    </message>
    <message>
        <source>From “%1” HighLevel also infers opened (when opens are tracked) and delivered.</source>
        <translation>De “%1” o HighLevel também deduz opened (quando as aberturas são rastreadas) e delivered.</translation>
    </message>
    <message>
        <source>From “opened” HighLevel also infers delivered.</source>
        <translation>De “opened” o HighLevel também deduz delivered.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::InboundDraft</name>
    <message>
        <source>Choose a contact on the left: every message belongs to one.</source>
        <translation>Escolha um contato à esquerda: toda mensagem pertence a um.</translation>
    </message>
    <message>
        <source>%1 needs a conversationProviderId: add the provider first.</source>
        <translation>%1 precisa de um conversationProviderId: adicione o provedor primeiro.</translation>
    </message>
    <message>
        <source>“%1” is not an e-mail address.</source>
        <translation>“%1” não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>Type a phone number with its country code, such as +15005550006.</source>
        <translation>Digite um número de telefone com o código do país, como +15005550006.</translation>
    </message>
    <message>
        <source>This contact has no phone number; HighLevel refuses the call log.</source>
        <translation>Este contato não tem número de telefone; o HighLevel recusa o registro de chamada.</translation>
    </message>
    <message>
        <source>Must be the contact&apos;s number, %1.</source>
        <translation>Deve ser o número do contato, %1.</translation>
    </message>
    <message>
        <source>Type a text, or HTML below.</source>
        <translation>Digite um texto, ou HTML abaixo.</translation>
    </message>
    <message>
        <source>An e-mail without a subject is unusual.</source>
        <translation>Um e-mail sem assunto é incomum.</translation>
    </message>
    <message>
        <source>Type a text or add an attachment.</source>
        <translation>Digite um texto ou adicione um anexo.</translation>
    </message>
    <message>
        <source>%1 does not take type “%2”; it takes %3. %4</source>
        <translation>%1 não aceita o tipo “%2”; aceita %3. %4</translation>
    </message>
    <message>
        <source>“%1” is not a call status that HighLevel knows.</source>
        <translation>“%1” não é um status de chamada que o HighLevel conheça.</translation>
    </message>
    <message>
        <source>This date is in the future.</source>
        <translation>Esta data está no futuro.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::Ownership</name>
    <message>
        <source>This message came in: it has nothing to deliver, and no status to report.</source>
        <translation>Esta mensagem foi recebida: não há nada a entregar nem status a informar.</translation>
    </message>
    <message>
        <source>Nothing is documented for the status of a call log or an activity.</source>
        <translation>Nada está documentado sobre o status de um registro de chamada ou de uma atividade.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s own service sent this: it names no provider, so nobody can update it. A message of seconds ago may get its provider yet.</source>
        <translation>O próprio serviço do HighLevel enviou esta mensagem: ela não indica provedor, portanto ninguém pode atualizá-la. Uma mensagem de segundos atrás ainda pode receber o provedor dela.</translation>
    </message>
    <message>
        <source>Provider %1 of this app owns it: this token may update it.</source>
        <translation>O provedor %1 deste app é o dono dela: este token pode atualizá-la.</translation>
    </message>
    <message>
        <source>Provider %1 owns it, which is not among this connection&apos;s: if it is another app&apos;s, HighLevel refuses with 401.</source>
        <translation>O provedor %1 é o dono dela e não está entre os desta conexão: se for de outro app, o HighLevel recusa com 401.</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::Posting</name>
    <message>
        <source>HighLevel keeps it as outbound.</source>
        <translation>O HighLevel a mantém como enviada.</translation>
    </message>
    <message>
        <source>HighLevel keeps it as inbound.</source>
        <translation>O HighLevel a mantém como recebida.</translation>
    </message>
    <message>
        <source>It belongs to provider %1.</source>
        <translation>Pertence ao provedor %1.</translation>
    </message>
    <message>
        <source>Its altId is %1.</source>
        <translation>O altId é %1.</translation>
    </message>
    <message>
        <source>HighLevel accepted the message but does not have it</source>
        <translation>O HighLevel aceitou a mensagem, mas não a tem</translation>
    </message>
</context>
<context>
    <name>Linesman::Messages::StatusDraft</name>
    <message>
        <source>Choose a message in the thread, or paste its id.</source>
        <translation>Escolha uma mensagem na conversa ou cole o id dela.</translation>
    </message>
    <message>
        <source>An error needs code, type and message together: fill in this one too.</source>
        <translation>Um erro precisa de code, type e message juntos: preencha este também.</translation>
    </message>
    <message>
        <source>Without a reason the agent sees only “failed”.</source>
        <translation>Sem um motivo, o agente vê somente “failed”.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::Connection</name>
    <message>
        <source>Leave the name and password out: the address is kept and shown.</source>
        <translation>Deixe o nome e a senha de fora: o endereço é guardado e exibido.</translation>
    </message>
    <message>
        <source>Use https://: over http:// everybody on the way to another machine reads the client secret.</source>
        <translation>Use https://: por http://, todos no caminho até outra máquina leem o client secret.</translation>
    </message>
    <message>
        <source>Enter the address of the API, such as https://api.example.com.</source>
        <translation>Informe o endereço da API, como https://api.example.com.</translation>
    </message>
    <message>
        <source>This is no web address.</source>
        <translation>Isto não é um endereço da web.</translation>
    </message>
    <message>
        <source>Copy the client id from the app&apos;s page in the developer portal.</source>
        <translation>Copie o client id da página do app no portal do desenvolvedor.</translation>
    </message>
    <message>
        <source>A client id is usually 24 hexadecimal digits, a dash and some letters.</source>
        <translation>Um client id geralmente tem 24 dígitos hexadecimais, um hífen e algumas letras.</translation>
    </message>
    <message>
        <source>Without a version id the consent page often says &quot;noAppVersionIdFound&quot;.</source>
        <translation>Sem um version id, a página de consentimento costuma dizer &quot;noAppVersionIdFound&quot;.</translation>
    </message>
    <message>
        <source>A version id usually has 24 hexadecimal digits.</source>
        <translation>Um version id geralmente tem 24 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>Choose at least one scope.</source>
        <translation>Escolha pelo menos um scope.</translation>
    </message>
    <message>
        <source>Every provider needs %1 too.</source>
        <translation>Todo provedor precisa também de %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::LinkPart</name>
    <message>
        <source>A link starts with https://.</source>
        <translation>Um link começa com https://.</translation>
    </message>
    <message>
        <source>The standard marketplace.</source>
        <translation>O marketplace padrão.</translation>
    </message>
    <message>
        <source>The white-label marketplace: no brand is shown to the person.</source>
        <translation>O marketplace white-label: nenhuma marca é exibida à pessoa.</translation>
    </message>
    <message>
        <source>This host serves the API, not the consent page. Use marketplace.gohighlevel.com.</source>
        <translation>Este host serve a API, não a página de consentimento. Use marketplace.gohighlevel.com.</translation>
    </message>
    <message>
        <source>A host of your own: an emulator or a proxy. HighLevel&apos;s are marketplace.gohighlevel.com and marketplace.leadconnectorhq.com.</source>
        <translation>Um host próprio seu: um emulador ou proxy. Os do HighLevel são marketplace.gohighlevel.com e marketplace.leadconnectorhq.com.</translation>
    </message>
    <message>
        <source>The current consent page, since May 2026.</source>
        <translation>A página de consentimento atual, desde maio de 2026.</translation>
    </message>
    <message>
        <source>The older consent page. Put /v2 before it in links that you hand out.</source>
        <translation>A página de consentimento mais antiga. Coloque /v2 antes dela nos links que você distribui.</translation>
    </message>
    <message>
        <source>No consent page is there: the path is /v2/oauth/chooselocation.</source>
        <translation>Não há página de consentimento ali: o caminho é /v2/oauth/chooselocation.</translation>
    </message>
    <message>
        <source>Missing: with version_id alone the consent page stays blank.</source>
        <translation>Ausente: só com version_id, a página de consentimento fica em branco.</translation>
    </message>
    <message>
        <source>Missing: nobody knows which app is meant.</source>
        <translation>Ausente: ninguém sabe de que app se trata.</translation>
    </message>
    <message>
        <source>Of app %1.</source>
        <translation>Do app %1.</translation>
    </message>
    <message>
        <source>This is the app&apos;s id. The client id goes on after it, with a dash and some letters.</source>
        <translation>Este é o id do app. O client id continua depois dele, com um hífen e algumas letras.</translation>
    </message>
    <message>
        <source>A client id is usually 24 hexadecimal digits, a dash and some letters.</source>
        <translation>Um client id geralmente tem 24 dígitos hexadecimais, um hífen e algumas letras.</translation>
    </message>
    <message>
        <source>Missing: the consent page then often says noAppVersionIdFound. The portal&apos;s Install Link has it.</source>
        <translation>Ausente: a página de consentimento costuma então dizer noAppVersionIdFound. O Install Link do portal o contém.</translation>
    </message>
    <message>
        <source>Not given.</source>
        <translation>Não informado.</translation>
    </message>
    <message>
        <source>The version of the app that is installed.</source>
        <translation>A versão do app que é instalada.</translation>
    </message>
    <message>
        <source>A version id usually has 24 hexadecimal digits.</source>
        <translation>Um version id geralmente tem 24 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>The authorization code flow, the only one there is.</source>
        <translation>O fluxo de código de autorização, o único que existe.</translation>
    </message>
    <message>
        <source>Missing: it must be code.</source>
        <translation>Ausente: deve ser code.</translation>
    </message>
    <message>
        <source>It must be code.</source>
        <translation>Deve ser code.</translation>
    </message>
    <message>
        <source>Missing: the code has nowhere to go.</source>
        <translation>Ausente: o code não tem para onde ir.</translation>
    </message>
    <message>
        <source>Nothing speaks against it. It must be registered exactly so under Auth.</source>
        <translation>Nada contra. Deve estar registrado exatamente assim em Auth.</translation>
    </message>
    <message>
        <source>Missing: the app asks for nothing.</source>
        <translation>Ausente: o app não pede nada.</translation>
    </message>
    <message>
        <source>Scopes are separated by one space, not by commas.</source>
        <translation>Os scopes são separados por um espaço, não por vírgulas.</translation>
    </message>
    <message>
        <source>A known scope.</source>
        <translation>Um scope conhecido.</translation>
    </message>
    <message>
        <source>Not a name of the portal: the install fails after consent.</source>
        <translation>Não é um nome do portal: a instalação falha após o consentimento.</translation>
    </message>
    <message>
        <source>A legacy spelling. Use %1.</source>
        <translation>Uma grafia antiga. Use %1.</translation>
    </message>
    <message>
        <source>Not a name of the portal. Did you mean %1?</source>
        <translation>Não é um nome do portal. Você quis dizer %1?</translation>
    </message>
    <message>
        <source>Every provider needs %1 too.</source>
        <translation>Todo provedor precisa também de %1.</translation>
    </message>
    <message>
        <source>None, as in every Install Link of the portal. Linesman adds one of its own when it signs in.</source>
        <translation>Nenhum, como em todo Install Link do portal. O Linesman adiciona um próprio ao autenticar.</translation>
    </message>
    <message>
        <source>A state of somebody else. Linesman replaces it by one of its own.</source>
        <translation>Um state de outra pessoa. O Linesman o substitui por um próprio.</translation>
    </message>
    <message>
        <source>The login stays in the same tab.</source>
        <translation>O login permanece na mesma aba.</translation>
    </message>
    <message>
        <source>The only value that does something is self.</source>
        <translation>O único valor que tem efeito é self.</translation>
    </message>
    <message>
        <source>This does not belong into a link that is handed out. Make new client keys if it was shared.</source>
        <translation>Isto não deve estar em um link distribuído. Crie novas chaves de cliente se ele foi compartilhado.</translation>
    </message>
    <message>
        <source>Not described by HighLevel; left as it is.</source>
        <translation>Não descrito pelo HighLevel; deixado como está.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::RedirectReceiver</name>
    <message>
        <source>Signed in</source>
        <translation>Autenticado</translation>
    </message>
    <message>
        <source>Linesman has what it needs. You can close this tab.</source>
        <translation>O Linesman tem o que precisa. Você pode fechar esta aba.</translation>
    </message>
    <message>
        <source>Not signed in</source>
        <translation>Não autenticado</translation>
    </message>
    <message>
        <source>The consent was refused. Linesman says more; you can close this tab.</source>
        <translation>O consentimento foi recusado. O Linesman diz mais; você pode fechar esta aba.</translation>
    </message>
    <message>
        <source>An install that Linesman did not begin</source>
        <translation>Uma instalação que o Linesman não iniciou</translation>
    </message>
    <message>
        <source>It may have begun in the Marketplace. Go to Linesman and decide there whether to use it.</source>
        <translation>Pode ter começado no Marketplace. Vá ao Linesman e decida ali se quer usá-la.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::RedirectRemark</name>
    <message>
        <source>Enter the redirect URL exactly as it is registered in the app.</source>
        <translation>Informe a URL de redirecionamento exatamente como está registrada no app.</translation>
    </message>
    <message>
        <source>Leave the name and password out: the address is kept and shown.</source>
        <translation>Deixe o nome e a senha de fora: o endereço é guardado e exibido.</translation>
    </message>
    <message>
        <source>This is no web address. It starts with https:// and names a host.</source>
        <translation>Isto não é um endereço da web. Ele começa com https:// e indica um host.</translation>
    </message>
    <message>
        <source>A redirect URL cannot have a part after #: the code would not reach the server.</source>
        <translation>Uma URL de redirecionamento não pode ter uma parte após #: o code não chegaria ao servidor.</translation>
    </message>
    <message>
        <source>The developer portal accepts https:// only.</source>
        <translation>O portal do desenvolvedor aceita somente https://.</translation>
    </message>
    <message>
        <source>The developer portal refuses localhost. Use a tunnel, or any HTTPS page of yours and paste the address it lands on.</source>
        <translation>O portal do desenvolvedor recusa localhost. Use um túnel, ou qualquer página HTTPS sua, e cole o endereço a que ela chega.</translation>
    </message>
    <message>
        <source>The developer portal refuses addresses that contain &quot;%1&quot;.</source>
        <translation>O portal do desenvolvedor recusa endereços que contêm &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>A query in the redirect URL must be registered exactly so, character by character.</source>
        <translation>Uma query na URL de redirecionamento deve estar registrada exatamente assim, caractere por caractere.</translation>
    </message>
    <message>
        <source>It ends with a slash: with and without it are two different redirect URLs.</source>
        <translation>Termina com uma barra: com e sem ela são duas URLs de redirecionamento diferentes.</translation>
    </message>
    <message>
        <source>This tunnel has another name at each start. Reserve a name, or the redirect URL in the portal has to be changed every time.</source>
        <translation>Este túnel tem outro nome a cada início. Reserve um nome, ou a URL de redirecionamento no portal terá de ser alterada toda vez.</translation>
    </message>
    <message>
        <source>When your tunnel forwards this address to the port shown below, the callback arrives by itself. Otherwise copy the address from the browser and paste it.</source>
        <translation>Quando o seu túnel encaminha este endereço para a porta mostrada abaixo, o callback chega sozinho. Caso contrário, copie o endereço do navegador e cole-o.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::Scope</name>
    <message>
        <source>Receive deliveries, add inbound messages and calls, upload files, update statuses.</source>
        <translation>Receber entregas, adicionar mensagens recebidas e chamadas, enviar arquivos, atualizar status.</translation>
    </message>
    <message>
        <source>Find the conversation of a contact.</source>
        <translation>Encontrar a conversa de um contato.</translation>
    </message>
    <message>
        <source>Make a conversation for a contact that has none.</source>
        <translation>Criar uma conversa para um contato que não tem nenhuma.</translation>
    </message>
    <message>
        <source>Find the contact that a number or address belongs to.</source>
        <translation>Encontrar o contato a que pertence um número ou endereço.</translation>
    </message>
    <message>
        <source>Make a contact for a number that writes for the first time.</source>
        <translation>Criar um contato para um número que escreve pela primeira vez.</translation>
    </message>
    <message>
        <source>Read threads, recordings and transcriptions, and receive OutboundMessage events.</source>
        <translation>Ler conversas, gravações e transcrições, e receber eventos OutboundMessage.</translation>
    </message>
    <message>
        <source>Show a location&apos;s name and which provider it has selected.</source>
        <translation>Mostrar o nome de uma subconta e qual provedor ela selecionou.</translation>
    </message>
    <message>
        <source>List the locations in which the app is installed.</source>
        <translation>Listar as subcontas em que o app está instalado.</translation>
    </message>
    <message>
        <source>Get a location&apos;s token from the company&apos;s token.</source>
        <translation>Obter o token de uma subconta a partir do token da empresa.</translation>
    </message>
    <message>
        <source>See who installed the app.</source>
        <translation>Ver quem instalou o app.</translation>
    </message>
    <message>
        <source>Host what a customer sends in the media storage, for attachments.</source>
        <translation>Hospedar no armazenamento de mídia o que um cliente envia, para anexos.</translation>
    </message>
    <message>
        <source>Learn the name behind the userId of a delivery.</source>
        <translation>Descobrir o nome por trás do userId de uma entrega.</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::ScopeTask</name>
    <message>
        <source>Receive what users send</source>
        <translation>Receber o que os usuários enviam</translation>
    </message>
    <message>
        <source>Add inbound messages</source>
        <translation>Adicionar mensagens recebidas</translation>
    </message>
    <message>
        <source>Update message statuses</source>
        <translation>Atualizar status de mensagens</translation>
    </message>
    <message>
        <source>Log calls</source>
        <translation>Registrar chamadas</translation>
    </message>
    <message>
        <source>Read threads, recordings and transcriptions</source>
        <translation>Ler conversas, gravações e transcrições</translation>
    </message>
    <message>
        <source>Check installs: who installed, where</source>
        <translation>Verificar instalações: quem instalou, onde</translation>
    </message>
    <message>
        <source>Serve many locations from a company install</source>
        <translation>Atender muitas subcontas com uma instalação de empresa</translation>
    </message>
    <message>
        <source>See which provider a location has selected</source>
        <translation>Ver qual provedor uma subconta selecionou</translation>
    </message>
    <message>
        <source>Host files in the media storage</source>
        <translation>Hospedar arquivos no armazenamento de mídia</translation>
    </message>
    <message>
        <source>Name the user who sent a message</source>
        <translation>Identificar o usuário que enviou uma mensagem</translation>
    </message>
    <message>
        <source>The link does not ask for it. Tick it in the portal and make the link anew.</source>
        <translation>O link não o pede. Marque-o no portal e gere o link novamente.</translation>
    </message>
    <message>
        <source>Not granted. A scope that was added later comes only with a new consent.</source>
        <translation>Não concedido. Um scope adicionado depois só vem com um novo consentimento.</translation>
    </message>
    <message>
        <source>Not needed for what was chosen here.</source>
        <translation>Não necessário para o que foi escolhido aqui.</translation>
    </message>
    <message>
        <source>No name of the portal: remove it, or the install fails after consent.</source>
        <translation>Não é um nome do portal: remova-o, ou a instalação falhará após o consentimento.</translation>
    </message>
    <message>
        <source>A legacy spelling. The portal has %1.</source>
        <translation>Uma grafia antiga. O portal tem %1.</translation>
    </message>
    <message>
        <source>No name of the portal. Did you mean %1?</source>
        <translation>Não é um nome do portal. Você quis dizer %1?</translation>
    </message>
</context>
<context>
    <name>Linesman::OAuth::SetupStep</name>
    <message>
        <source>Sign in to the developer portal; without an account choose Sign Up.</source>
        <translation>Entre no portal do desenvolvedor; se não tiver conta, escolha Sign Up.</translation>
    </message>
    <message>
        <source>The first person who signs up owns the developer account.</source>
        <translation>A primeira pessoa que se cadastra é a dona da conta de desenvolvedor.</translation>
    </message>
    <message>
        <source>My Apps &gt; Create App.</source>
        <translation>My Apps &gt; Create App.</translation>
    </message>
    <message>
        <source>App Name: what people see when they install it.</source>
        <translation>App Name: o que as pessoas veem quando o instalam.</translation>
    </message>
    <message>
        <source>No brand words such as HighLevel: the redirect URL may not contain them either.</source>
        <translation>Sem palavras de marca como HighLevel: a URL de redirecionamento também não pode contê-las.</translation>
    </message>
    <message>
        <source>App Type: Private.</source>
        <translation>App Type: Private.</translation>
    </message>
    <message>
        <source>Switch to Public when it is ready. A private app can be installed by five agencies at most.</source>
        <translation>Mude para Public quando estiver pronto. Um app privado pode ser instalado por no máximo cinco agências.</translation>
    </message>
    <message>
        <source>Target User: Sub-account.</source>
        <translation>Target User: Sub-account.</translation>
    </message>
    <message>
        <source>It cannot be changed later, and it fixes which scopes there are: an Agency app cannot pick contacts or conversations, so it cannot serve a provider.</source>
        <translation>Não pode ser alterado depois e define quais scopes existem: um app Agency não pode escolher contatos nem conversas, portanto não pode servir um provedor.</translation>
    </message>
    <message>
        <source>Who Can Install: Both Agency and Sub-account.</source>
        <translation>Who Can Install: Both Agency and Sub-account.</translation>
    </message>
    <message>
        <source>An agency&apos;s admin then installs in many sub-accounts at once and gets a company token.</source>
        <translation>Um administrador da agência então instala em muitas subcontas de uma vez e recebe um token de empresa.</translation>
    </message>
    <message>
        <source>Listing Type: white-label when agencies resell it.</source>
        <translation>Listing Type: white-label quando agências o revendem.</translation>
    </message>
    <message>
        <source>A white-label app uses marketplace.leadconnectorhq.com for its consent page.</source>
        <translation>Um app white-label usa marketplace.leadconnectorhq.com como página de consentimento.</translation>
    </message>
    <message>
        <source>Open your app and go to Advanced Settings &gt; Auth.</source>
        <translation>Abra o seu app e vá a Advanced Settings &gt; Auth.</translation>
    </message>
    <message>
        <source>Scopes: tick each of these names.</source>
        <translation>Scopes: marque cada um destes nomes.</translation>
    </message>
    <message>
        <source>Scopes change in a draft of the app only; what is added later comes with a new consent.</source>
        <translation>Os scopes só mudam em um rascunho do app; o que é adicionado depois vem com um novo consentimento.</translation>
    </message>
    <message>
        <source>Redirect URL: enter it, then press Add.</source>
        <translation>Redirect URL: informe-a e pressione Add.</translation>
    </message>
    <message>
        <source>HTTPS only, character by character as it is used later.</source>
        <translation>Somente HTTPS, caractere por caractere como será usada depois.</translation>
    </message>
    <message>
        <source>Client Keys: Add, give a name, and copy both at once.</source>
        <translation>Client Keys: Add, dê um nome e copie ambas imediatamente.</translation>
    </message>
    <message>
        <source>The secret is shown this one time. Newer portals have the keys under Manage &gt; Secrets.</source>
        <translation>O secret é mostrado somente desta vez. Portais mais novos têm as chaves em Manage &gt; Secrets.</translation>
    </message>
    <message>
        <source>Save, then copy the Install Link and paste it in step 2 here.</source>
        <translation>Salve, depois copie o Install Link e cole-o na etapa 2 aqui.</translation>
    </message>
    <message>
        <source>The link carries the version id, which nothing else shows.</source>
        <translation>O link contém o version id, que nada mais mostra.</translation>
    </message>
    <message>
        <source>Conversation Providers &gt; your provider &gt; Delivery URL.</source>
        <translation>Conversation Providers &gt; seu provedor &gt; Delivery URL.</translation>
    </message>
    <message>
        <source>Gets each message that a user sends over the provider (ProviderOutboundMessage). One URL serves all locations.</source>
        <translation>Recebe cada mensagem que um usuário envia pelo provedor (ProviderOutboundMessage). Uma URL serve todas as subcontas.</translation>
    </message>
    <message>
        <source>Advanced Settings &gt; Webhooks &gt; Webhook URL, and tick INSTALL and UNINSTALL.</source>
        <translation>Advanced Settings &gt; Webhooks &gt; Webhook URL, e marque INSTALL e UNINSTALL.</translation>
    </message>
    <message>
        <source>Gets the app&apos;s events: who installed it and where. No message comes here.</source>
        <translation>Recebe os eventos do app: quem o instalou e onde. Nenhuma mensagem chega aqui.</translation>
    </message>
    <message>
        <source>A sub-account&apos;s user gets a location token. An agency&apos;s admin gets a location token for one, or with a bulk install a company token, which makes location tokens.</source>
        <translation>O usuário de uma subconta recebe um token de subconta. O administrador de uma agência recebe um token de subconta para uma delas ou, com uma instalação em massa, um token de empresa, que gera tokens de subconta.</translation>
    </message>
    <message>
        <source>Only an agency&apos;s admin installs, and gets a company token. The scopes of contacts and conversations cannot be picked: such an app cannot serve a provider.</source>
        <translation>Somente um administrador da agência instala, e recebe um token de empresa. Os scopes de contatos e conversas não podem ser escolhidos: um app assim não pode servir um provedor.</translation>
    </message>
    <message>
        <source>Providers need Sub-account. The choice cannot be changed later.</source>
        <translation>Provedores precisam de Sub-account. A escolha não pode ser alterada depois.</translation>
    </message>
    <message>
        <source>Not listed; installed by link, in five agencies at most (apps since 18 November 2025).</source>
        <translation>Não listado; instalado por link, em no máximo cinco agências (apps desde 18 de novembro de 2025).</translation>
    </message>
    <message>
        <source>Listed and installable by all once it was approved. Taking it out of approval uninstalls its providers.</source>
        <translation>Listado e instalável por todos depois de aprovado. Retirá-lo da aprovação desinstala os provedores dele.</translation>
    </message>
    <message>
        <source>Begin with Private; Public is for the time after approval.</source>
        <translation>Comece com Private; Public é para depois da aprovação.</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::Enabling</name>
    <message>
        <source>an administrator of the agency: people of the sub-account do not see this setting</source>
        <translation>um administrador da agência: as pessoas da subconta não veem esta configuração</translation>
    </message>
    <message>
        <source>an administrator of the agency or of the sub-account, as the app allows</source>
        <translation>um administrador da agência ou da subconta, conforme o app permite</translation>
    </message>
    <message>
        <source>Install the app in the sub-account: open its Install Link, choose the sub-account, Allow.</source>
        <translation>Instale o app na subconta: abra o Install Link dele, escolha a subconta, Allow.</translation>
    </message>
    <message>
        <source>In the sub-account: Settings &gt; Phone Numbers &gt; Advanced Settings &gt; SMS Provider, choose &quot;%1&quot;, press Save.</source>
        <translation>Na subconta: Settings &gt; Phone Numbers &gt; Advanced Settings &gt; SMS Provider, escolha &quot;%1&quot;, pressione Save.</translation>
    </message>
    <message>
        <source>In the sub-account: Settings &gt; Email Services, choose &quot;%1&quot;, press Save.</source>
        <translation>Na subconta: Settings &gt; Email Services, escolha &quot;%1&quot;, pressione Save.</translation>
    </message>
    <message>
        <source>Look: in the sub-account, Settings &gt; Conversation Providers lists &quot;%1&quot;.</source>
        <translation>Confira: na subconta, Settings &gt; Conversation Providers lista &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>To offer it in the composer for contacts without a phone number, too: in the developer portal, the provider&apos;s page, tick &quot;Always show this Conversation Provider&quot;, give an alias.</source>
        <translation>Para oferecê-lo no editor também para contatos sem número de telefone: no portal do desenvolvedor, página do provedor, marque &quot;Always show this Conversation Provider&quot; e dê um alias.</translation>
    </message>
    <message>
        <source>To offer it in the composer for contacts without an e-mail address, too: in the developer portal, the provider&apos;s page, tick &quot;Always show this Conversation Provider&quot;, give an alias.</source>
        <translation>Para oferecê-lo no editor também para contatos sem endereço de e-mail: no portal do desenvolvedor, página do provedor, marque &quot;Always show this Conversation Provider&quot; e dê um alias.</translation>
    </message>
    <message>
        <source>the developer of the app</source>
        <translation>o desenvolvedor do app</translation>
    </message>
    <message>
        <source>Look: in the sub-account, Settings &gt; Conversation Providers lists &quot;%1&quot; (until early in 2026 Call providers were missing there). It can neither place nor take calls.</source>
        <translation>Confira: na subconta, Settings &gt; Conversation Providers lista &quot;%1&quot; (até o início de 2026, os provedores Call não apareciam ali). Ele não pode fazer nem receber chamadas.</translation>
    </message>
    <message>
        <source>On the phone: Conversations &gt; New, choose the provider by its type.</source>
        <translation>No telefone: Conversations &gt; New, escolha o provedor pelo tipo dele.</translation>
    </message>
    <message>
        <source>any user of the sub-account</source>
        <translation>qualquer usuário da subconta</translation>
    </message>
    <message>
        <source>Please enable &quot;%1&quot; (%2) in the sub-account %3.</source>
        <translation>Ative &quot;%1&quot; (%2) na subconta %3, por favor.</translation>
    </message>
    <message>
        <source>Who: %1.</source>
        <translation>Quem: %1.</translation>
    </message>
    <message>
        <source>The sub-account: %1</source>
        <translation>A subconta: %1</translation>
    </message>
    <message>
        <source>There is no API for this choice: somebody has to click it, once in each sub-account.</source>
        <translation>Não há API para esta escolha: alguém precisa clicar nela, uma vez em cada subconta.</translation>
    </message>
    <message>
        <source>Workflow actions</source>
        <translation>Ações de workflow</translation>
    </message>
    <message>
        <source>Workflow triggers</source>
        <translation>Gatilhos de workflow</translation>
    </message>
    <message>
        <source>Bulk actions</source>
        <translation>Ações em massa</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>App móvel</translation>
    </message>
    <message>
        <source>Tab in the conversation</source>
        <translation>Aba na conversa</translation>
    </message>
    <message>
        <source>Status updates</source>
        <translation>Atualizações de status</translation>
    </message>
    <message>
        <source>the standard modules</source>
        <translation>os módulos padrão</translation>
    </message>
    <message>
        <source>build premium actions in the app</source>
        <translation>crie ações premium no app</translation>
    </message>
    <message>
        <source>build premium triggers in the app</source>
        <translation>crie gatilhos premium no app</translation>
    </message>
    <message>
        <source>default providers only; bulk SMS wants a phone number</source>
        <translation>somente provedores padrão; SMS em massa exige um número de telefone</translation>
    </message>
    <message>
        <source>chosen by its type</source>
        <translation>escolhido pelo tipo dele</translation>
    </message>
    <message>
        <source>shows the logs</source>
        <translation>mostra os registros</translation>
    </message>
    <message>
        <source>as the default channel</source>
        <translation>como o canal padrão</translation>
    </message>
    <message>
        <source>for contacts without an address only when &quot;Always show&quot; is on</source>
        <translation>para contatos sem endereço, somente com &quot;Always show&quot; ativado</translation>
    </message>
    <message>
        <source>for contacts without a number only when &quot;Always show&quot; is on</source>
        <translation>para contatos sem número, somente com &quot;Always show&quot; ativado</translation>
    </message>
    <message>
        <source>by the app that owns the provider only</source>
        <translation>somente pelo app dono do provedor</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::IdShape</name>
    <message>
        <source>This looks like the id of an app or a provider (24 hexadecimal digits).</source>
        <translation>Isto parece o id de um app ou provedor (24 dígitos hexadecimais).</translation>
    </message>
    <message>
        <source>This looks like a location id, or that of a contact (20 letters and digits).</source>
        <translation>Isto parece um id de subconta ou de um contato (20 letras e dígitos).</translation>
    </message>
    <message>
        <source>This looks like a client id: the part before the dash is the app&apos;s id.</source>
        <translation>Isto parece um client id: a parte antes do hífen é o id do app.</translation>
    </message>
    <message>
        <source>This looks like a client secret: keep it to yourself.</source>
        <translation>Isto parece um client secret: não o divulgue.</translation>
    </message>
    <message>
        <source>This looks like an access token: keep it to yourself.</source>
        <translation>Isto parece um token de acesso: não o divulgue.</translation>
    </message>
    <message>
        <source>This is a private integration token: it has no app and cannot use a provider.</source>
        <translation>Isto é um token de integração privada: não tem app e não pode usar um provedor.</translation>
    </message>
    <message>
        <source>This is a web address, not an id.</source>
        <translation>Isto é um endereço da web, não um id.</translation>
    </message>
    <message>
        <source>This looks like a phone number.</source>
        <translation>Isto parece um número de telefone.</translation>
    </message>
    <message>
        <source>This looks like an e-mail address.</source>
        <translation>Isto parece um endereço de e-mail.</translation>
    </message>
    <message>
        <source>This does not look like an id of HighLevel: check that nothing is missing.</source>
        <translation>Isto não parece um id do HighLevel: verifique se não falta nada.</translation>
    </message>
    <message>
        <source>The provider&apos;s id is on its own page in the developer portal; most have 24 hexadecimal digits.</source>
        <translation>O id do provedor está na própria página dele no portal do desenvolvedor; a maioria tem 24 dígitos hexadecimais.</translation>
    </message>
    <message>
        <source>A location&apos;s id has 20 letters and digits; it is part of the sub-account&apos;s address.</source>
        <translation>O id de uma subconta tem 20 letras e dígitos; faz parte do endereço da subconta.</translation>
    </message>
    <message>
        <source>A company&apos;s id has 20 letters and digits.</source>
        <translation>O id de uma empresa tem 20 letras e dígitos.</translation>
    </message>
    <message>
        <source>An app&apos;s id has 24 hexadecimal digits and begins the client id.</source>
        <translation>O id de um app tem 24 dígitos hexadecimais e inicia o client id.</translation>
    </message>
    <message>
        <source>A version&apos;s id has 24 hexadecimal digits; it is part of the install link.</source>
        <translation>O id de uma versão tem 24 dígitos hexadecimais; faz parte do link de instalação.</translation>
    </message>
    <message>
        <source>A client id is the app&apos;s id, a dash and a few letters.</source>
        <translation>Um client id é o id do app, um hífen e algumas letras.</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::Kind</name>
    <message>
        <source>SMS default</source>
        <translation>SMS padrão</translation>
    </message>
    <message>
        <source>SMS channel</source>
        <translation>Canal SMS</translation>
    </message>
    <message>
        <source>Email default</source>
        <translation>E-mail padrão</translation>
    </message>
    <message>
        <source>Email channel</source>
        <translation>Canal de e-mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::KnownProvider</name>
    <message>
        <source>Without a Delivery URL nothing is delivered.</source>
        <translation>Sem uma Delivery URL nada é entregue.</translation>
    </message>
    <message>
        <source>Leave the name and password out of the address.</source>
        <translation>Deixe o nome e a senha fora do endereço.</translation>
    </message>
    <message>
        <source>Enter a web address that starts with https://.</source>
        <translation>Informe um endereço da web que comece com https://.</translation>
    </message>
    <message>
        <source>HighLevel delivers to https:// addresses only.</source>
        <translation>O HighLevel entrega somente a endereços https://.</translation>
    </message>
    <message>
        <source>HighLevel cannot reach this machine: use a tunnel.</source>
        <translation>O HighLevel não alcança esta máquina: use um túnel.</translation>
    </message>
    <message>
        <source>Only an extra channel has a logo.</source>
        <translation>Somente um canal extra tem logo.</translation>
    </message>
    <message>
        <source>This web address has no host.</source>
        <translation>Este endereço da web não tem host.</translation>
    </message>
    <message>
        <source>There is no such file, and it is not a web address.</source>
        <translation>Não há tal arquivo, e não é um endereço da web.</translation>
    </message>
    <message>
        <source>Enter the id that the developer portal shows for it.</source>
        <translation>Informe o id que o portal do desenvolvedor mostra para ele.</translation>
    </message>
    <message>
        <source>%1 has this id already.</source>
        <translation>%1 já tem este id.</translation>
    </message>
    <message>
        <source>Give it a name.</source>
        <translation>Dê um nome a ele.</translation>
    </message>
    <message>
        <source>Only an extra channel has an alias.</source>
        <translation>Somente um canal extra tem alias.</translation>
    </message>
    <message>
        <source>Only an extra channel has a tab that is always shown.</source>
        <translation>Somente um canal extra tem uma aba que é sempre mostrada.</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::ProviderFile</name>
    <message>
        <source>Line %1 is not valid JSON: %2.</source>
        <translation>A linha %1 não é JSON válido: %2.</translation>
    </message>
    <message>
        <source>A list of providers is needed: {&quot;providers&quot;: [...]}.</source>
        <translation>É necessária uma lista de provedores: {&quot;providers&quot;: [...]}.</translation>
    </message>
    <message>
        <source>Each provider is a JSON object.</source>
        <translation>Cada provedor é um objeto JSON.</translation>
    </message>
    <message>
        <source>This must be text.</source>
        <translation>Isto deve ser texto.</translation>
    </message>
    <message>
        <source>This must be true or false.</source>
        <translation>Isto deve ser true ou false.</translation>
    </message>
    <message>
        <source>This is needed.</source>
        <translation>Isto é necessário.</translation>
    </message>
    <message>
        <source>Kinds are SmsDefault, SmsChannel, EmailDefault, EmailChannel and Call.</source>
        <translation>Os tipos são SmsDefault, SmsChannel, EmailDefault, EmailChannel e Call.</translation>
    </message>
    <message>
        <source>There is no such field. Fields are id, kind, name, deliveryUrl, alias, alwaysShow and logo.</source>
        <translation>Não há tal campo. Os campos são id, kind, name, deliveryUrl, alias, alwaysShow e logo.</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::Resolver</name>
    <message>
        <source>HighLevel documents no size for this upload; its sibling names 5 MB.</source>
        <translation>O HighLevel não documenta um tamanho para este envio; o similar dele indica 5 MB.</translation>
    </message>
    <message>
        <source>One of contact and conversation suffices; the official file asks for both.</source>
        <translation>Basta um dos dois, contato ou conversa; o arquivo oficial pede ambos.</translation>
    </message>
    <message>
        <source>Every message belongs to a contact: search one, or make one from its phone number.</source>
        <translation>Toda mensagem pertence a um contato: pesquise um ou crie um a partir do número de telefone.</translation>
    </message>
    <message>
        <source>%1 needs its conversationProviderId in the request.</source>
        <translation>%1 precisa do conversationProviderId na solicitação.</translation>
    </message>
    <message>
        <source>%1 needs no conversationProviderId by the guide; the official file lists one, so it is sent when it is known.</source>
        <translation>%1 não precisa de conversationProviderId segundo o guia; o arquivo oficial lista um, portanto ele é enviado quando é conhecido.</translation>
    </message>
    <message>
        <source>How the call ended.</source>
        <translation>Como a chamada terminou.</translation>
    </message>
    <message>
        <source>HighLevel takes no duration on a call log and plans none.</source>
        <translation>O HighLevel não aceita duração em um registro de chamada nem planeja aceitar.</translation>
    </message>
    <message>
        <source>Shown above the e-mail.</source>
        <translation>Mostrado acima do e-mail.</translation>
    </message>
    <message>
        <source>What the agent sees; empty shows the text.</source>
        <translation>O que o agente vê; vazio mostra o texto.</translation>
    </message>
    <message>
        <source>Tied to the contact&apos;s record; HighLevel does not change it freely.</source>
        <translation>Vinculado ao registro do contato; o HighLevel não o altera livremente.</translation>
    </message>
    <message>
        <source>A list of addresses.</source>
        <translation>Uma lista de endereços.</translation>
    </message>
    <message>
        <source>Puts it under that e-mail; empty begins a thread. The reply names the id to answer to.</source>
        <translation>Coloca-o sob aquele e-mail; vazio inicia uma sequência. A resposta informa o id ao qual responder.</translation>
    </message>
    <message>
        <source>What a customer sent on this channel.</source>
        <translation>O que um cliente enviou neste canal.</translation>
    </message>
    <message>
        <source>Kind and type must agree, or HighLevel refuses the message.</source>
        <translation>Tipo de provedor e type devem combinar, ou o HighLevel recusa a mensagem.</translation>
    </message>
    <message>
        <source>Always sent as “inbound”: the file&apos;s default on this endpoint is “outbound”.</source>
        <translation>Sempre enviado como “inbound”: o padrão do arquivo neste endpoint é “outbound”.</translation>
    </message>
    <message>
        <source>Back-dates the message; without it HighLevel takes its own time.</source>
        <translation>Data a mensagem retroativamente; sem isso, o HighLevel usa o próprio horário.</translation>
    </message>
    <message>
        <source>Your own id; an agent&apos;s answer brings it back as replyToAltId.</source>
        <translation>O seu próprio id; a resposta de um agente o traz de volta como replyToAltId.</translation>
    </message>
    <message>
        <source>Your own id; it comes back in message lists. Only an e-mail channel documents an echo.</source>
        <translation>O seu próprio id; ele volta em listas de mensagens. Somente um canal de e-mail documenta um retorno.</translation>
    </message>
    <message>
        <source>Recordings or voicemail, as web addresses.</source>
        <translation>Gravações ou correio de voz, como endereços da web.</translation>
    </message>
    <message>
        <source>Web addresses; an empty list is refused and therefore left out.</source>
        <translation>Endereços da web; uma lista vazia é recusada e por isso é omitida.</translation>
    </message>
    <message>
        <source>Must be a contact&apos;s number, or HighLevel refuses the call log.</source>
        <translation>Deve ser o número de um contato, ou o HighLevel recusa o registro de chamada.</translation>
    </message>
    <message>
        <source>Your number that was called.</source>
        <translation>O seu número que foi chamado.</translation>
    </message>
    <message>
        <source>A call log has no text.</source>
        <translation>Um registro de chamada não tem texto.</translation>
    </message>
    <message>
        <source>Only e-mail has this.</source>
        <translation>Somente e-mail tem isto.</translation>
    </message>
    <message>
        <source>A call takes at most 5 recordings.</source>
        <translation>Uma chamada aceita no máximo 5 gravações.</translation>
    </message>
    <message>
        <source>The plain text; text or HTML must be there.</source>
        <translation>O texto simples; deve haver texto ou HTML.</translation>
    </message>
    <message>
        <source>Text or an attachment must be there.</source>
        <translation>Deve haver texto ou um anexo.</translation>
    </message>
    <message>
        <source>Only a Call provider has this.</source>
        <translation>Somente um provedor Call tem isto.</translation>
    </message>
    <message>
        <source>HighLevel documents no number of attachments.</source>
        <translation>O HighLevel não documenta um número de anexos.</translation>
    </message>
    <message>
        <source>HighLevel documents no length of a text.</source>
        <translation>O HighLevel não documenta um comprimento de texto.</translation>
    </message>
    <message>
        <source>Only a Call provider records outgoing calls; other channels send through HighLevel, which calls the Delivery URL.</source>
        <translation>Somente um provedor Call registra chamadas realizadas; outros canais enviam pelo HighLevel, que chama a Delivery URL.</translation>
    </message>
    <message>
        <source>The record of a call made elsewhere; it dials nothing.</source>
        <translation>O registro de uma chamada feita em outro lugar; não disca nada.</translation>
    </message>
    <message>
        <source>The only type that this request takes.</source>
        <translation>O único tipo que esta solicitação aceita.</translation>
    </message>
    <message>
        <source>Always “Call”.</source>
        <translation>Sempre “Call”.</translation>
    </message>
    <message>
        <source>The contact that was called. Accepted since June 2026; the file asks for the conversation.</source>
        <translation>O contato que foi chamado. Aceito desde junho de 2026; o arquivo pede a conversa.</translation>
    </message>
    <message>
        <source>Sent when it is known; the file asks for it.</source>
        <translation>Enviado quando é conhecido; o arquivo o pede.</translation>
    </message>
    <message>
        <source>The Call provider&apos;s id.</source>
        <translation>O id do provedor Call.</translation>
    </message>
    <message>
        <source>Your number that called.</source>
        <translation>O seu número que ligou.</translation>
    </message>
    <message>
        <source>Your own id of the call.</source>
        <translation>O seu próprio id da chamada.</translation>
    </message>
    <message>
        <source>Recordings, as web addresses.</source>
        <translation>Gravações, como endereços da web.</translation>
    </message>
    <message>
        <source>When the call was; without it HighLevel takes its own time.</source>
        <translation>Quando foi a chamada; sem isso, o HighLevel usa o próprio horário.</translation>
    </message>
    <message>
        <source>Not in this request; transcripts cannot be attached either.</source>
        <translation>Não nesta solicitação; transcrições também não podem ser anexadas.</translation>
    </message>
    <message>
        <source>Only call logs take attachments afterwards; other messages carry them from the start.</source>
        <translation>Somente registros de chamada aceitam anexos depois; outras mensagens os trazem desde o início.</translation>
    </message>
    <message>
        <source>Recordings that came after the call. They replace what the call has now.</source>
        <translation>Gravações que vieram após a chamada. Elas substituem o que a chamada tem agora.</translation>
    </message>
    <message>
        <source>The call&apos;s message id, in the path.</source>
        <translation>O id da mensagem da chamada, no caminho.</translation>
    </message>
    <message>
        <source>The whole list: it replaces the present one.</source>
        <translation>A lista inteira: ela substitui a atual.</translation>
    </message>
    <message>
        <source>Nothing is documented for the status of call logs: a call&apos;s own status is sent with it.</source>
        <translation>Nada está documentado sobre o status de registros de chamada: o status da própria chamada é enviado com ela.</translation>
    </message>
    <message>
        <source>Only a token of the app that owns the provider may do this.</source>
        <translation>Somente um token do app dono do provedor pode fazer isto.</translation>
    </message>
    <message>
        <source>The messageId of the delivery, in the path.</source>
        <translation>O messageId da entrega, no caminho.</translation>
    </message>
    <message>
        <source>There is no “sent” and no “undelivered”: send pending, or failed.</source>
        <translation>Não há “sent” nem “undelivered”: envie pending ou failed.</translation>
    </message>
    <message>
        <source>Goes with “failed”; code, type and message together or none.</source>
        <translation>Acompanha “failed”; code, type e message juntos, ou nenhum.</translation>
    </message>
    <message>
        <source>Which e-mail of the thread.</source>
        <translation>Qual e-mail da conversa.</translation>
    </message>
    <message>
        <source>Only e-mail has these ten statuses; use the status update.</source>
        <translation>Somente e-mail tem estes dez status; use a atualização de status.</translation>
    </message>
    <message>
        <source>v3 only: ten statuses, counters that are added up, and a status for each recipient.</source>
        <translation>Somente v3: dez status, contadores que são somados e um status para cada destinatário.</translation>
    </message>
    <message>
        <source>The emailMessageId, in the path: not the messageId.</source>
        <translation>O emailMessageId, no caminho: não o messageId.</translation>
    </message>
    <message>
        <source>Overwrites the status of the whole e-mail.</source>
        <translation>Sobrescreve o status do e-mail inteiro.</translation>
    </message>
    <message>
        <source>Counters are added to what is there; 0 changes nothing.</source>
        <translation>Os contadores são somados ao que já existe; 0 não altera nada.</translation>
    </message>
    <message>
        <source>Each address is added or updated.</source>
        <translation>Cada endereço é adicionado ou atualizado.</translation>
    </message>
    <message>
        <source>HighLevel sends nothing through a Call provider: it only keeps the log.</source>
        <translation>O HighLevel não envia nada por um provedor Call: ele só mantém o registro.</translation>
    </message>
    <message>
        <source>What an agent writes on the channel; HighLevel posts it to the Delivery URL.</source>
        <translation>O que um agente escreve no canal; o HighLevel o envia por POST à Delivery URL.</translation>
    </message>
    <message>
        <source>The type of the channel.</source>
        <translation>O tipo do canal.</translation>
    </message>
    <message>
        <source>Who gets it.</source>
        <translation>Quem recebe.</translation>
    </message>
    <message>
        <source>An e-mail needs HTML; text alone is refused.</source>
        <translation>Um e-mail precisa de HTML; somente texto é recusado.</translation>
    </message>
    <message>
        <source>Web addresses.</source>
        <translation>Endereços da web.</translation>
    </message>
    <message>
        <source>This request has no altId.</source>
        <translation>Esta solicitação não tem altId.</translation>
    </message>
    <message>
        <source>this provider&apos;s host took it on %1</source>
        <translation>o host deste provedor aceitou em %1</translation>
    </message>
    <message>
        <source>this provider&apos;s host refused it on %1</source>
        <translation>o host deste provedor recusou em %1</translation>
    </message>
    <message>
        <source>remembered by Linesman</source>
        <translation>lembrado pelo Linesman</translation>
    </message>
    <message>
        <source>the emulator&apos;s behaviour profile takes it</source>
        <translation>o perfil de comportamento do emulador aceita</translation>
    </message>
    <message>
        <source>the emulator&apos;s behaviour profile refuses it</source>
        <translation>o perfil de comportamento do emulador recusa</translation>
    </message>
    <message>
        <source>Sent as “Email” it would land in the default e-mail channel.</source>
        <translation>Enviado como “Email”, cairia no canal de e-mail padrão.</translation>
    </message>
    <message>
        <source>The only type that this kind of provider takes.</source>
        <translation>O único tipo que esta espécie de provedor aceita.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s guide says so</source>
        <translation>o guia do HighLevel diz isso</translation>
    </message>
</context>
<context>
    <name>Linesman::Providers::Rules</name>
    <message>
        <source>Replaces the SMS service of a sub-account: every SMS goes through your bridge.</source>
        <translation>Substitui o serviço de SMS de uma subconta: todo SMS passa pela sua ponte.</translation>
    </message>
    <message>
        <source>Settings &gt; Phone Numbers &gt; Advanced Settings &gt; SMS Provider: choose yours, then Save.</source>
        <translation>Settings &gt; Phone Numbers &gt; Advanced Settings &gt; SMS Provider: escolha o seu e depois Save.</translation>
    </message>
    <message>
        <source>The standard SMS actions and triggers work.</source>
        <translation>As ações e os gatilhos padrão de SMS funcionam.</translation>
    </message>
    <message>
        <source>Adds a text channel beside the SMS service, with a tab of its own if you want.</source>
        <translation>Adiciona um canal de texto ao lado do serviço de SMS, com uma aba própria se você quiser.</translation>
    </message>
    <message>
        <source>Installing the app enables it; see Settings &gt; Conversation Providers.</source>
        <translation>Instalar o app o ativa; veja Settings &gt; Conversation Providers.</translation>
    </message>
    <message>
        <source>The SMS actions do not use it: build premium workflow actions in your app.</source>
        <translation>As ações de SMS não o usam: crie ações premium de workflow no seu app.</translation>
    </message>
    <message>
        <source>With &quot;Always show this Conversation Provider&quot; unchecked it is not offered in the composer for a contact without a phone number.</source>
        <translation>Com &quot;Always show this Conversation Provider&quot; desmarcado, ele não é oferecido no editor para um contato sem número de telefone.</translation>
    </message>
    <message>
        <source>Replaces the e-mail service of a sub-account: every e-mail goes through your bridge.</source>
        <translation>Substitui o serviço de e-mail de uma subconta: todo e-mail passa pela sua ponte.</translation>
    </message>
    <message>
        <source>Settings &gt; Email Services: choose yours, then Save.</source>
        <translation>Settings &gt; Email Services: escolha o seu e depois Save.</translation>
    </message>
    <message>
        <source>The standard e-mail actions work; triggers do not: build premium ones.</source>
        <translation>As ações padrão de e-mail funcionam; os gatilhos não: crie gatilhos premium.</translation>
    </message>
    <message>
        <source>Adds an e-mail channel beside the e-mail service.</source>
        <translation>Adiciona um canal de e-mail ao lado do serviço de e-mail.</translation>
    </message>
    <message>
        <source>Neither e-mail actions nor triggers use it: build premium ones in your app.</source>
        <translation>Nem ações nem gatilhos de e-mail o usam: crie premium no seu app.</translation>
    </message>
    <message>
        <source>With &quot;Always show this Conversation Provider&quot; unchecked it is not offered in the composer for a contact without an e-mail address.</source>
        <translation>Com &quot;Always show this Conversation Provider&quot; desmarcado, ele não é oferecido no editor para um contato sem endereço de e-mail.</translation>
    </message>
    <message>
        <source>Logs calls made elsewhere, with recordings and voicemail; it does not replace the phone service.</source>
        <translation>Registra chamadas feitas em outro lugar, com gravações e correio de voz; não substitui o serviço de telefone.</translation>
    </message>
    <message>
        <source>Installing the app is believed to be enough; it is listed under Settings &gt; Conversation Providers.</source>
        <translation>Acredita-se que basta instalar o app; ele aparece em Settings &gt; Conversation Providers.</translation>
    </message>
    <message>
        <source>It can neither place nor take calls; it logs them by the inbound and outbound API.</source>
        <translation>Não pode fazer nem receber chamadas; registra-as pelas APIs inbound e outbound.</translation>
    </message>
    <message>
        <source>Not documented.</source>
        <translation>Não documentado.</translation>
    </message>
    <message>
        <source>seen on live hosts since August 2026</source>
        <translation>visto em hosts ao vivo desde agosto de 2026</translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::Comparison</name>
    <message>
        <source>the earlier report</source>
        <translation>o relatório anterior</translation>
    </message>
    <message>
        <source>Since %1: fixed %2, new %3, still failing %4, no longer tested %5.</source>
        <translation>Desde %1: corrigidos %2, novos %3, ainda com falha %4, não mais testados %5.</translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::HtmlReport</name>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Verificação</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>O que foi observado</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidência</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Where HighLevel&apos;s sources disagree: the side that was tested</source>
        <translation>Onde as fontes do HighLevel divergem: o lado que foi testado</translation>
    </message>
    <message>
        <source>This run</source>
        <translation>Esta execução</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Endpoint</translation>
    </message>
    <message>
        <source>Started</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>Behaviour profile</source>
        <translation>Perfil de comportamento</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>HighLevel&apos;s pages as of</source>
        <translation>Páginas do HighLevel em</translation>
    </message>
    <message>
        <source>Linesman</source>
        <translation>Linesman</translation>
    </message>
    <message>
        <source>Not tested</source>
        <translation>Não testado</translation>
    </message>
    <message>
        <source>Readiness for HighLevel</source>
        <translation>Prontidão para o HighLevel</translation>
    </message>
    <message>
        <source>Made by Linesman %1. Secrets are masked.</source>
        <translation>Feito pelo Linesman %1. Os segredos são mascarados.</translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::Report</name>
    <message>
        <source>Line test</source>
        <translation>Teste de linha</translation>
    </message>
    <message>
        <source>Signature lab</source>
        <translation>Laboratório de assinaturas</translation>
    </message>
    <message>
        <source>Drills</source>
        <translation>Simulados</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>aviso</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>ignorado</translation>
    </message>
    <message>
        <source>Not known: the run was stopped before its end.</source>
        <translation>Não se sabe: a execução foi interrompida antes do fim.</translation>
    </message>
    <message>
        <source>Ready: all %1 checks that could be made passed.</source>
        <translation>Pronto: todas as %1 verificações possíveis passaram.</translation>
    </message>
    <message numerus="yes">
        <source>Not ready: %n check(s) failed.</source>
        <translation>
            <numerusform>Não está pronto: %n verificação falhou.</numerusform>
            <numerusform>Não está pronto: %n verificações falharam.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not known: too little could be tested.</source>
        <translation>Não se sabe: pouco pôde ser testado.</translation>
    </message>
    <message numerus="yes">
        <source>Ready, with %n warning(s): %1 checks passed, none failed.</source>
        <translation>
            <numerusform>Pronto, com %n aviso: %1 verificações aprovadas, nenhuma falhou.</numerusform>
            <numerusform>Pronto, com %n avisos: %1 verificações aprovadas, nenhuma falhou.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::ReportWriter</name>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message numerus="yes">
        <source>%n failed</source>
        <translation>
            <numerusform>%n falhou</numerusform>
            <numerusform>%n falharam</numerusform>
        </translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message numerus="yes">
        <source>ready, %n warning(s)</source>
        <translation>
            <numerusform>pronto, %n aviso</numerusform>
            <numerusform>pronto, %n avisos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Readiness::Session</name>
    <message>
        <source>The signature lab: the emulator signs with a key of its own file.</source>
        <translation>O laboratório de assinaturas: o emulador assina com uma chave de arquivo próprio.</translation>
    </message>
    <message>
        <source>%1: left out on request.</source>
        <translation>%1: deixado de fora a pedido.</translation>
    </message>
</context>
<context>
    <name>Linesman::Symptom</name>
    <message>
        <source>this port answers without TLS</source>
        <translation>esta porta responde sem TLS</translation>
    </message>
    <message>
        <source>Write http:// in place of https://, or let the server speak TLS on this port.</source>
        <translation>Escreva http:// em vez de https://, ou faça o servidor usar TLS nesta porta.</translation>
    </message>
    <message>
        <source>this port wants TLS</source>
        <translation>esta porta exige TLS</translation>
    </message>
    <message>
        <source>Write https:// in place of http://.</source>
        <translation>Escreva https:// em vez de http://.</translation>
    </message>
    <message>
        <source>the endpoint does not answer in HTTP/1.1</source>
        <translation>o endpoint não responde em HTTP/1.1</translation>
    </message>
    <message>
        <source>Another program may use the port, or it speaks TLS (then write https://) or HTTP/2 only: HighLevel sends HTTP/1.1.</source>
        <translation>Outro programa pode estar usando a porta, ou ela usa TLS (então escreva https://) ou somente HTTP/2: o HighLevel envia HTTP/1.1.</translation>
    </message>
    <message>
        <source>the endpoint refuses HTTP/1.1</source>
        <translation>o endpoint recusa HTTP/1.1</translation>
    </message>
    <message>
        <source>Let the server offer HTTP/1.1 besides HTTP/2: HighLevel sends HTTP/1.1.</source>
        <translation>Faça o servidor oferecer HTTP/1.1 além de HTTP/2: o HighLevel envia HTTP/1.1.</translation>
    </message>
    <message>
        <source>the TLS certificate is one of the endpoint&apos;s own making</source>
        <translation>o certificado TLS foi criado pelo próprio endpoint</translation>
    </message>
    <message>
        <source>For tests name it with --cacert FILE. HighLevel trusts no such certificate: use a public one there.</source>
        <translation>Para testes, indique-o com --cacert FILE. O HighLevel não confia em nenhum certificado assim: use um público lá.</translation>
    </message>
    <message>
        <source>the TLS certificate comes from a CA that the system does not know</source>
        <translation>o certificado TLS vem de uma CA que o sistema não conhece</translation>
    </message>
    <message>
        <source>If the CA is your own (mkcert, Caddy), name it with --cacert FILE; else let the server send its intermediate certificates too.</source>
        <translation>Se a CA é sua (mkcert, Caddy), indique-a com --cacert FILE; caso contrário, faça o servidor enviar também os certificados intermediários.</translation>
    </message>
    <message>
        <source>the TLS certificate names other hosts</source>
        <translation>o certificado TLS indica outros hosts</translation>
    </message>
    <message>
        <source>Use a host name that the certificate names, or have one made for this host.</source>
        <translation>Use um nome de host que o certificado indique, ou mande emitir um para este host.</translation>
    </message>
    <message>
        <source>the TLS certificate is not valid today</source>
        <translation>o certificado TLS não é válido hoje</translation>
    </message>
    <message>
        <source>Renew the certificate, and check the clock of this machine.</source>
        <translation>Renove o certificado e verifique o relógio desta máquina.</translation>
    </message>
    <message>
        <source>there is no common TLS version or cipher</source>
        <translation>não há versão de TLS nem cifra em comum</translation>
    </message>
    <message>
        <source>Let the server speak TLS 1.2 or 1.3.</source>
        <translation>Faça o servidor usar TLS 1.2 ou 1.3.</translation>
    </message>
    <message>
        <source>the endpoint wants a client certificate</source>
        <translation>o endpoint exige um certificado de cliente</translation>
    </message>
    <message>
        <source>HighLevel shows none: let the endpoint check the signature instead.</source>
        <translation>O HighLevel não apresenta nenhum: faça o endpoint verificar a assinatura em vez disso.</translation>
    </message>
    <message>
        <source>nothing listens there, but on the other loopback address</source>
        <translation>nada escuta ali, mas sim no outro endereço de loopback</translation>
    </message>
    <message>
        <source>The server listens on one of 127.0.0.1 and [::1] only: write the other one, or localhost for both.</source>
        <translation>O servidor escuta somente em um de 127.0.0.1 e [::1]: escreva o outro, ou localhost para ambos.</translation>
    </message>
    <message>
        <source>the host name was not found</source>
        <translation>o nome de host não foi encontrado</translation>
    </message>
    <message>
        <source>Correct the host name, or check this machine&apos;s DNS.</source>
        <translation>Corrija o nome de host ou verifique o DNS desta máquina.</translation>
    </message>
    <message>
        <source>nothing listens there: the connection was refused</source>
        <translation>nada escuta ali: a conexão foi recusada</translation>
    </message>
    <message>
        <source>Start the server, or correct the port.</source>
        <translation>Inicie o servidor ou corrija a porta.</translation>
    </message>
    <message>
        <source>the connection was cut</source>
        <translation>a conexão foi cortada</translation>
    </message>
    <message>
        <source>Look for a crash in the server&apos;s log at this moment; a port that wants TLS cuts plain http too.</source>
        <translation>Procure uma falha no log do servidor neste momento; uma porta que exige TLS também corta http simples.</translation>
    </message>
    <message>
        <source>the endpoint closed the connection without an answer</source>
        <translation>o endpoint fechou a conexão sem resposta</translation>
    </message>
    <message>
        <source>Look for a crash in the server&apos;s log at this moment; a port that wants TLS does this to plain http too: try https://.</source>
        <translation>Procure uma falha no log do servidor neste momento; uma porta que exige TLS também faz isso com http simples: tente https://.</translation>
    </message>
    <message>
        <source>the connection was closed during the TLS handshake</source>
        <translation>a conexão foi cortada antes de o TLS se estabelecer</translation>
    </message>
    <message>
        <source>This port may not use TLS: try http://. Otherwise check the server&apos;s log.</source>
        <translation>Talvez esta porta não fale TLS: tente http://. Caso contrário, veja o log do servidor neste momento.</translation>
    </message>
    <message>
        <source>the endpoint redirects to the other scheme</source>
        <translation>o endpoint manda a solicitação para o outro esquema</translation>
    </message>
    <message>
        <source>Write the address that it names, with https:// or http://: redirects are not followed, and count as failures.</source>
        <translation>Escreva o endereço que ele indica, com https:// ou http://: redirecionamentos não são seguidos e contam como falhas.</translation>
    </message>
    <message>
        <source>the endpoint redirects elsewhere</source>
        <translation>o endpoint manda a solicitação para outro lugar</translation>
    </message>
    <message>
        <source>Write the address that it names: redirects are not followed, and count as failures. A missing or extra slash at the end is the usual cause.</source>
        <translation>Escreva o endereço que ele indica: redirecionamentos não são seguidos e contam como falhas. A causa comum é uma barra que falta ou sobra no fim.</translation>
    </message>
    <message>
        <source>only interim answers came, none that ends the request</source>
        <translation>só vieram respostas provisórias, nenhuma que termine a requisição</translation>
    </message>
    <message>
        <source>Let the server answer 200 at once: a status that begins with 1 only announces an answer.</source>
        <translation>Fazer o servidor responder 200 de imediato: um status que começa com 1 apenas anuncia uma resposta.</translation>
    </message>
    <message>
        <source>this system does not trust the server&apos;s TLS certificate</source>
        <translation>este sistema não confia no certificado TLS do servidor</translation>
    </message>
    <message>
        <source>If the server has a CA of its own, as an emulator does, name that CA&apos;s file: in the window at Connect, step 2; on the command line with --cacert FILE.</source>
        <translation>Se o servidor tem uma CA própria, como um emulador, informe o arquivo dessa CA: na janela em Conectar, etapa 2; na linha de comando com --cacert FILE.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ActionRow</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
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
        <translation>Portal: seu app, Conversation Providers, Delivery URL. As mensagens a entregar chegam aqui.</translation>
    </message>
    <message>
        <source>App webhook URL</source>
        <translation>URL de webhook do app</translation>
    </message>
    <message>
        <source>App &amp;webhook URL</source>
        <translation>URL de &amp;webhook do app</translation>
    </message>
    <message>
        <source>Portal: your app, Webhooks. INSTALL and message reports come here; for watching only.</source>
        <translation>Portal: seu app, Webhooks. INSTALL e relatórios de mensagens chegam aqui; apenas para observar.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>&amp;Change…</source>
        <translation>&amp;Alterar…</translation>
    </message>
    <message>
        <source>&amp;Rules…</source>
        <translation>&amp;Regras…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AnswerDialog</name>
    <message>
        <source>Answer of the Listener</source>
        <translation>Resposta do receptor</translation>
    </message>
    <message>
        <source>&amp;Answer with this</source>
        <translation>&amp;Responder com isto</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>HighLevel takes every 2xx as delivered; 429 is the documented reason to try again.</source>
        <translation>O HighLevel considera todo 2xx como entregue; 429 é o motivo documentado para tentar de novo.</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Corpo</translation>
    </message>
    <message>
        <source>HighLevel ignores it. Sent as application/json.</source>
        <translation>O HighLevel o ignora. Enviado como application/json.</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>&amp;Atraso</translation>
    </message>
    <message>
        <source>How long the sender waits, after the capture was kept.</source>
        <translation>Quanto tempo o remetente espera, depois que a captura foi guardada.</translation>
    </message>
    <message>
        <source>&amp;Forward to my bridge and answer what it answers</source>
        <translation>&amp;Encaminhar à minha ponte e responder o que ela responder</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Gets the same method, headers and bytes. Without a path it gets the path of each request.</source>
        <translation>Recebe o mesmo método, headers e bytes. Sem um caminho, recebe o caminho de cada solicitação.</translation>
    </message>
    <message>
        <source>Enter an http or https URL.</source>
        <translation>Informe uma URL http ou https.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AnswerView</name>
    <message>
        <source>Body of the answer</source>
        <translation>Corpo da resposta</translation>
    </message>
    <message>
        <source>The answer has no body. HighLevel ignores it anyway.</source>
        <translation>A resposta não tem corpo. O HighLevel o ignora de qualquer forma.</translation>
    </message>
    <message>
        <source>Headers of the answer</source>
        <translation>Headers da resposta</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Nenhuma resposta veio.</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Delivered in %1: HighLevel would accept this.</source>
        <translation>Entregue em %1: o HighLevel aceitaria isto.</translation>
    </message>
    <message>
        <source>Redirected after %1. Redirects are not followed: the Delivery URL must answer itself.</source>
        <translation>Redirecionado após %1. Redirecionamentos não são seguidos: a própria Delivery URL deve responder.</translation>
    </message>
    <message>
        <source>Asked for patience after %1: the one status that both retry policies repeat.</source>
        <translation>Pediu paciência após %1: o único status que ambas as políticas de novas tentativas repetem.</translation>
    </message>
    <message>
        <source>Refused after %1. Answer 2xx at once and work later.</source>
        <translation>Recusado após %1. Responda 2xx imediatamente e trabalhe depois.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AnswersCard</name>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Deliveries that are over</source>
        <translation>Entregas concluídas</translation>
    </message>
    <message>
        <source>Nothing sent yet. The response appears here.</source>
        <translation>Nada enviado ainda. A resposta aparece aqui.</translation>
    </message>
    <message>
        <source>Attempts</source>
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>%L1 of %L2 are over.</source>
        <translation>%L1 de %L2 concluídas.</translation>
    </message>
    <message>
        <source>%L1 of %L2 delivered, %L3 a second.</source>
        <translation>%L1 de %L2 entregues, %L3 por segundo.</translation>
    </message>
    <message>
        <source>Half answered within %1, 95 % within %2, all within %3.</source>
        <translation>Metade respondida em até %1, 95 % em até %2, todas em até %3.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AppDialog</name>
    <message>
        <source>App Under Test</source>
        <translation>App em teste</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Webhook URL of the app</source>
        <translation>URL de &amp;webhook do app</translation>
    </message>
    <message>
        <source>INSTALL, UNINSTALL and what happens to contacts and messages goes there. Empty: nowhere.</source>
        <translation>INSTALL, UNINSTALL e o que acontece com contatos e mensagens vai para lá. Vazio: para lugar nenhum.</translation>
    </message>
    <message>
        <source>Add a &amp;redirect URL</source>
        <translation>Adicionar URL de &amp;redirecionamento</translation>
    </message>
    <message>
        <source>There already:</source>
        <translation>Já existentes:</translation>
    </message>
    <message>
        <source>S&amp;copes</source>
        <translation>S&amp;copes</translation>
    </message>
    <message>
        <source>One a line. Tokens that were given keep theirs.</source>
        <translation>Um por linha. Os tokens já fornecidos mantêm os seus.</translation>
    </message>
    <message>
        <source>An app without scopes may do nothing: name one.</source>
        <translation>Um app sem scopes não pode fazer nada: indique um.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AppForm</name>
    <message>
        <source>Install &amp;link</source>
        <translation>&amp;Link de instalação</translation>
    </message>
    <message>
        <source>From your app&apos;s page in the developer portal, under Auth. Pasted here, it fills in the rest.</source>
        <translation>Da página do seu app no portal do desenvolvedor, em Auth. Colado aqui, preenche o resto.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Azul-petróleo</translation>
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
        <translation>Cinza</translation>
    </message>
    <message>
        <source>C&amp;olour, in the window&apos;s head</source>
        <translation>C&amp;or, no topo da janela</translation>
    </message>
    <message>
        <source>Standard (marketplace.gohighlevel.com)</source>
        <translation>Padrão (marketplace.gohighlevel.com)</translation>
    </message>
    <message>
        <source>White-label (marketplace.leadconnectorhq.com)</source>
        <translation>White-label (marketplace.leadconnectorhq.com)</translation>
    </message>
    <message>
        <source>Hosts of your own, or an emulator elsewhere</source>
        <translation>Hosts próprios ou um emulador em outro lugar</translation>
    </message>
    <message>
        <source>&amp;Hosts</source>
        <translation>&amp;Hosts</translation>
    </message>
    <message>
        <source>Address of the A&amp;PI</source>
        <translation>Endereço da A&amp;PI</translation>
    </message>
    <message>
        <source>Address of the consent page</source>
        <translation>Endereço da página de consentimento</translation>
    </message>
    <message>
        <source>Empty when it is the same.</source>
        <translation>Vazio quando é o mesmo.</translation>
    </message>
    <message>
        <source>Current (/v2/oauth/chooselocation)</source>
        <translation>Atual (/v2/oauth/chooselocation)</translation>
    </message>
    <message>
        <source>Older (/oauth/chooselocation)</source>
        <translation>Mais antigo (/oauth/chooselocation)</translation>
    </message>
    <message>
        <source>Consent pa&amp;th</source>
        <translation>Caminho do consen&amp;timento</translation>
    </message>
    <message>
        <source>Current since May 2026; the official SDK 3.1.0 still builds the older one.</source>
        <translation>Atual desde maio de 2026; o SDK oficial 3.1.0 ainda monta o mais antigo.</translation>
    </message>
    <message>
        <source>Client &amp;id</source>
        <translation>Client &amp;id</translation>
    </message>
    <message>
        <source>&amp;Version id</source>
        <translation>&amp;Version id</translation>
    </message>
    <message>
        <source>Part of the install link; the consent page wants it.</source>
        <translation>Parte do link de instalação; a página de consentimento o exige.</translation>
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
        <translation>O emulador o fornece.</translation>
    </message>
    <message>
        <source>Shown once, when the portal makes the client keys. Kept in the key store only.</source>
        <translation>Mostrado uma vez, quando o portal cria as chaves de cliente. Guardado somente no repositório de chaves.</translation>
    </message>
    <message>
        <source>not known yet</source>
        <translation>ainda não conhecido</translation>
    </message>
    <message>
        <source>Kept in the key store. Type another to replace it.</source>
        <translation>Guardado no repositório de chaves. Digite outro para substituí-lo.</translation>
    </message>
    <message>
        <source>Kept for this session only: gone when Linesman ends.</source>
        <translation>Guardado só nesta sessão: perde-se quando o Linesman é encerrado.</translation>
    </message>
    <message>
        <source>CA file</source>
        <translation>Arquivo da CA</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Procurar…</translation>
    </message>
    <message>
        <source>Choose the CA file</source>
        <translation>Escolher o arquivo da CA</translation>
    </message>
    <message>
        <source>CA file, if the server&apos;s certificate comes from a CA of its own</source>
        <translation>Arquivo da CA, se o certificado do servidor vem de uma CA própria</translation>
    </message>
    <message>
        <source>PEM. Trusted at these addresses only. The emulator says where its own is.</source>
        <translation>PEM. Só vale nestes endereços. O emulador diz onde está a dele.</translation>
    </message>
    <message>
        <source>CA File</source>
        <translation>Arquivo da CA</translation>
    </message>
    <message>
        <source>Certificates (*.pem *.crt *.cer)</source>
        <translation>Certificados (*.pem *.crt *.cer)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AttachmentList</name>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Adicionar arquivos…</translation>
    </message>
    <message>
        <source>Add address…</source>
        <translation>Adicionar endereço…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy Addresses</source>
        <translation>Copiar endereços</translation>
    </message>
    <message>
        <source>Copies the chosen addresses, or all of them (Ctrl+C).</source>
        <translation>Copia os endereços escolhidos, ou todos (Ctrl+C).</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Uploading %1…</source>
        <translation>Enviando %1…</translation>
    </message>
    <message>
        <source>The upload was cancelled.</source>
        <translation>O envio foi cancelado.</translation>
    </message>
    <message>
        <source>%1 was not uploaded.</source>
        <translation>%1 não foi enviado.</translation>
    </message>
    <message>
        <source>Choose a contact first: an upload belongs to its conversation.</source>
        <translation>Escolha um contato primeiro: um envio pertence à conversa dele.</translation>
    </message>
    <message>
        <source>Upload %1 to the thread of %2.</source>
        <translation>Enviar %1 para a conversa de %2.</translation>
    </message>
    <message>
        <source>Add Files</source>
        <translation>Adicionar arquivos</translation>
    </message>
    <message>
        <source>Files that HighLevel takes (%1)</source>
        <translation>Arquivos que o HighLevel aceita (%1)</translation>
    </message>
    <message>
        <source>Add Address</source>
        <translation>Adicionar endereço</translation>
    </message>
    <message>
        <source>Web address of the attachment:</source>
        <translation>Endereço da web do anexo:</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AttachmentStrip</name>
    <message>
        <source>Files to send</source>
        <translation>Arquivos a enviar</translation>
    </message>
    <message>
        <source>uploaded</source>
        <translation>enviado</translation>
    </message>
    <message>
        <source>Upload %1 to the thread of %2.</source>
        <translation>Enviar %1 para a conversa de %2.</translation>
    </message>
    <message>
        <source>uploading…</source>
        <translation>enviando…</translation>
    </message>
    <message>
        <source>%1 % sent</source>
        <translation>%1 % enviados</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AttemptModel</name>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, tentativa %2</translation>
    </message>
    <message>
        <source>timed out</source>
        <translation>tempo esgotado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>again in %1</source>
        <translation>de novo em %1</translation>
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
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>sent by hand</source>
        <translation>enviado manualmente</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::AuthorizePanel</name>
    <message>
        <source>&amp;Authorize in Browser</source>
        <translation>&amp;Autorizar no navegador</translation>
    </message>
    <message>
        <source>Stop &amp;Waiting</source>
        <translation>Parar de &amp;esperar</translation>
    </message>
    <message>
        <source>Address of the consent page</source>
        <translation>Endereço da página de consentimento</translation>
    </message>
    <message>
        <source>Consent page, if the browser did not open</source>
        <translation>Página de consentimento, se o navegador não abriu</translation>
    </message>
    <message>
        <source>Address of the receiver</source>
        <translation>Endereço do receptor do callback</translation>
    </message>
    <message>
        <source>A tunnel forwards the redirect URL to</source>
        <translation>Um túnel encaminha a URL de redirecionamento para</translation>
    </message>
    <message>
        <source>Address that the browser landed on</source>
        <translation>Endereço a que o navegador chegou</translation>
    </message>
    <message>
        <source>Or paste the address that the browser &amp;landed on</source>
        <translation>Ou co&amp;le o endereço a que o navegador chegou</translation>
    </message>
    <message>
        <source>&amp;Use Address</source>
        <translation>&amp;Usar endereço</translation>
    </message>
    <message>
        <source>%1 %2: %3 %4</source>
        <comment>id, title, meaning and next step of a finding</comment>
        <translation>%1 %2: %3 %4</translation>
    </message>
    <message>
        <source>A code came without state. That happens when an install begins in the Marketplace, and when somebody else sends you a link. Use it only if you just installed the app.</source>
        <translation>Um code veio sem state. Isso acontece quando uma instalação começa no Marketplace e quando outra pessoa envia um link a você. Use-o somente se você acabou de instalar o app.</translation>
    </message>
    <message>
        <source>&amp;Use It</source>
        <translation>&amp;Usar</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>pronto</translation>
    </message>
    <message>
        <source>not ready</source>
        <translation>não pronto</translation>
    </message>
    <message>
        <source>Opens the consent page in your browser: pick a location there.</source>
        <translation>Abre a página de consentimento no seu navegador: escolha uma subconta ali.</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>Pick a location on the consent page and come back. No browser opened? Copy the address of the page.</source>
        <translation>Escolha uma subconta na página de consentimento e volte. Nenhum navegador abriu? Copie o endereço da página.</translation>
    </message>
    <message>
        <source>your decision</source>
        <translation>sua decisão</translation>
    </message>
    <message>
        <source>Decide above, or go on in the browser.</source>
        <translation>Decida acima ou continue no navegador.</translation>
    </message>
    <message>
        <source>exchanging</source>
        <translation>trocando</translation>
    </message>
    <message>
        <source>The code is exchanged for tokens.</source>
        <translation>O code está sendo trocado por tokens.</translation>
    </message>
    <message>
        <source>storing</source>
        <translation>guardando</translation>
    </message>
    <message>
        <source>The tokens go into the key store.</source>
        <translation>Os tokens vão para o repositório de chaves.</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>autenticado</translation>
    </message>
    <message>
        <source>The tokens are kept. Authorize again for another location.</source>
        <translation>Os tokens estão guardados. Autorize de novo para outra subconta.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Nothing was changed. You can authorize again.</source>
        <translation>Nada foi alterado. Você pode autorizar de novo.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BackupsDialog</name>
    <message>
        <source>Restore a Backup</source>
        <translation>Restaurar um backup</translation>
    </message>
    <message>
        <source>There is no backup: one is made before a newer Linesman changes the file. Any other history can take its place as well.</source>
        <translation>Não há backup: um é criado antes que um Linesman mais novo altere o arquivo. Qualquer outro histórico também pode ocupar o lugar dele.</translation>
    </message>
    <message>
        <source>These were made before a newer Linesman changed the file. The current history is kept under another name.</source>
        <translation>Estes foram criados antes que um Linesman mais novo alterasse o arquivo. O histórico atual é guardado com outro nome.</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>&amp;Another File…</source>
        <translation>&amp;Outro arquivo…</translation>
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
        <translation>Colocar %1 no lugar do histórico?</translation>
    </message>
    <message>
        <source>Linesman begins anew with it: listeners, emulator and a running test stop for a moment. The current history is kept under another name.</source>
        <translation>O Linesman recomeça com ele: receptores, emulador e um teste em execução param por um momento. O histórico atual é guardado com outro nome.</translation>
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
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BehaviourPanel</name>
    <message>
        <source>Where the Sources Disagree</source>
        <translation>Onde as fontes divergem</translation>
    </message>
    <message>
        <source>Behaviour profile</source>
        <translation>Perfil de comportamento</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>As documented</source>
        <translation>Como documentado</translation>
    </message>
    <message>
        <source>As observed</source>
        <translation>Como observado</translation>
    </message>
    <message>
        <source>As in 2025</source>
        <translation>Como em 2025</translation>
    </message>
    <message>
        <source>Switches</source>
        <translation>Opções</translation>
    </message>
    <message>
        <source>Switch</source>
        <translation>Opção</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Side taken</source>
        <translation>Lado adotado</translation>
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
        <translation>Opção escolhida e configurações</translation>
    </message>
    <message>
        <source>Chosen Switch</source>
        <translation>Opção escolhida</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
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
        <translation>Agência sandbox</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>Numbers of your own</source>
        <translation>Números próprios</translation>
    </message>
    <message>
        <source>Magic &amp;values provoke outcomes</source>
        <translation>&amp;Valores mágicos provocam resultados</translation>
    </message>
    <message>
        <source>Status &amp;race window</source>
        <translation>Janela da corrida de &amp;status</translation>
    </message>
    <message>
        <source>A status update that comes earlier is refused (switch C9).</source>
        <translation>Uma atualização de status que vem antes é recusada (opção C9).</translation>
    </message>
    <message>
        <source>Rate &amp;limits</source>
        <translation>Limites de ta&amp;xa</translation>
    </message>
    <message>
        <source>Normal: 100 in 10 s and 200,000 a day, for each app and location or company.</source>
        <translation>Normal: 100 em 10 s e 200.000 por dia, para cada app e subconta ou empresa.</translation>
    </message>
    <message>
        <source>An endpoint must answer &amp;within</source>
        <translation>Um endpoint deve responder &amp;em até</translation>
    </message>
    <message>
        <source>Documented: %1. Observed: %2. By default: %3.</source>
        <translation>Documentado: %1. Observado: %2. Por padrão: %3.</translation>
    </message>
    <message>
        <source>Until %1: %2.</source>
        <translation>Até %1: %2.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BridgeCard</name>
    <message>
        <source>For Your Bridge</source>
        <translation>Para a sua ponte</translation>
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
        <translation>Id da empresa</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>Chave pública</translation>
    </message>
    <message>
        <source>Instead of https://services.leadconnectorhq.com</source>
        <translation>Em vez de https://services.leadconnectorhq.com</translation>
    </message>
    <message>
        <source>Made up: it opens nothing but this emulator.</source>
        <translation>Inventado: só abre este emulador.</translation>
    </message>
    <message>
        <source>Public key of its deliveries</source>
        <translation>Chave pública das entregas dele</translation>
    </message>
    <message>
        <source>Ed25519, for x-ghl-signature</source>
        <translation>Ed25519, para x-ghl-signature</translation>
    </message>
    <message>
        <source>Copy as &amp;Environment</source>
        <translation>Copiar como &amp;ambiente</translation>
    </message>
    <message>
        <source>LINESMAN_BASE_URL, LINESMAN_CLIENT_ID, LINESMAN_CLIENT_SECRET and LINESMAN_REDIRECT_URI, one a line</source>
        <translation>LINESMAN_BASE_URL, LINESMAN_CLIENT_ID, LINESMAN_CLIENT_SECRET e LINESMAN_REDIRECT_URI, uma por linha</translation>
    </message>
    <message>
        <source>Copy as &amp;JSON</source>
        <translation>Copiar como &amp;JSON</translation>
    </message>
    <message>
        <source>The same object that the command line&apos;s ready file carries</source>
        <translation>O mesmo objeto que o arquivo ready da linha de comando contém</translation>
    </message>
    <message>
        <source>&amp;Open Consent Page</source>
        <translation>Abrir página de &amp;consentimento</translation>
    </message>
    <message>
        <source>Change &amp;App…</source>
        <translation>Alterar &amp;app…</translation>
    </message>
    <message>
        <source>Webhook URL, redirect URLs and scopes of the app under test</source>
        <translation>URL de webhook, URLs de redirecionamento e scopes do app em teste</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BubbleLayout</name>
    <message>
        <source>Open e-mail</source>
        <translation>Abrir e-mail</translation>
    </message>
    <message>
        <source>Show all %1 characters</source>
        <translation>Mostrar todos os %1 caracteres</translation>
    </message>
    <message>
        <source>E-mail: %1</source>
        <translation>E-mail: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BulkDialog</name>
    <message>
        <source>Send Many from CSV</source>
        <translation>Enviar vários de CSV</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Linhas</translation>
    </message>
    <message>
        <source>Send many messages from this file.</source>
        <translation>Enviar várias mensagens deste arquivo.</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>&amp;Rows a second</source>
        <translation>&amp;Linhas por segundo</translation>
    </message>
    <message>
        <source>Rows a second</source>
        <translation>Linhas por segundo</translation>
    </message>
    <message>
        <source>A row takes up to five of the 100 calls that HighLevel allows in 10 seconds: 2 leaves none over. When the limit is reached the run waits by itself.</source>
        <translation>Uma linha usa até cinco das 100 chamadas que o HighLevel permite em 10 segundos: 2 não deixam sobra. Quando o limite é atingido, a execução espera sozinha.</translation>
    </message>
    <message>
        <source>&amp;Export Result…</source>
        <translation>&amp;Exportar resultado…</translation>
    </message>
    <message>
        <source>Try &amp;Failed Again</source>
        <translation>Repetir &amp;falhas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Send</source>
        <translation>&amp;Enviar</translation>
    </message>
    <message>
        <source>Stopping after the row under way…</source>
        <translation>Parando após a linha em andamento…</translation>
    </message>
    <message numerus="yes">
        <source>HighLevel limits the requests: going on in %n s.</source>
        <translation>
            <numerusform>O HighLevel limita as solicitações: continuando em %n s.</numerusform>
            <numerusform>O HighLevel limita as solicitações: continuando em %n s.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>%1 sent</source>
        <translation>%1 enviadas</translation>
    </message>
    <message>
        <source>%1 not sent</source>
        <translation>%1 não enviadas</translation>
    </message>
    <message>
        <source>%1 unknown</source>
        <translation>%1 desconhecidas</translation>
    </message>
    <message>
        <source>%1 waiting</source>
        <translation>%1 aguardando</translation>
    </message>
    <message>
        <source>%1 with problems</source>
        <translation>%1 com problemas</translation>
    </message>
    <message>
        <source>Go &amp;On</source>
        <translation>C&amp;ontinuar</translation>
    </message>
    <message numerus="yes">
        <source>Add %n inbound message(s) to threads.</source>
        <translation>
            <numerusform>Adicionar %n mensagem recebida a conversas.</numerusform>
            <numerusform>Adicionar %n mensagens recebidas a conversas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) sent.</source>
        <translation>
            <numerusform>%n mensagem enviada.</numerusform>
            <numerusform>%n mensagens enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) not sent; the list says why.</source>
        <translation>
            <numerusform>%n linha não enviada; a lista diz o motivo.</numerusform>
            <numerusform>%n linhas não enviadas; a lista diz o motivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) left: Go On takes up the run here.</source>
        <translation>
            <numerusform>Resta %n linha: Continuar retoma a execução aqui.</numerusform>
            <numerusform>Restam %n linhas: Continuar retoma a execução aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Export Result</source>
        <translation>Exportar resultado</translation>
    </message>
    <message>
        <source>Tables (*.csv)</source>
        <translation>Tabelas (*.csv)</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Não foi possível gravar o arquivo: %1</translation>
    </message>
    <message>
        <source>The result is in %1.</source>
        <translation>O resultado está em %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BulkModel</name>
    <message>
        <source>Ready</source>
        <translation>Pronta</translation>
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
        <translation>Falhou</translation>
    </message>
    <message>
        <source>Skipped</source>
        <translation>Ignorada</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Desconhecido</translation>
    </message>
    <message>
        <source>%1, not read back: %2</source>
        <translation>%1, não relida: %2</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linha</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Message id or reason</source>
        <translation>Id da mensagem ou motivo</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BulkSettings</name>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Contact id</source>
        <translation>Id do contato</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>HTML</source>
        <translation>HTML</translation>
    </message>
    <message>
        <source>Attachment addresses</source>
        <translation>Endereços de anexos</translation>
    </message>
    <message>
        <source>altId</source>
        <translation>altId</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Called number</source>
        <translation>Número chamado</translation>
    </message>
    <message>
        <source>Call status</source>
        <translation>Status da chamada</translation>
    </message>
    <message>
        <source>What to send</source>
        <translation>O que enviar</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provedor</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>&amp;Text for rows without one</source>
        <translation>&amp;Texto para linhas sem texto</translation>
    </message>
    <message>
        <source>{{name}} stands for the column of that name; {{contact.phone}}, {{date}} and {{time}} too.</source>
        <translation>{{name}} representa a coluna com esse nome; {{contact.phone}}, {{date}} e {{time}} também.</translation>
    </message>
    <message>
        <source>Cou&amp;ntry of numbers without country code</source>
        <translation>Pa&amp;ís dos números sem código do país</translation>
    </message>
    <message>
        <source>&amp;Make contacts that are missing</source>
        <translation>&amp;Criar contatos que faltam</translation>
    </message>
    <message>
        <source>Choose &amp;CSV File…</source>
        <translation>Escolher arquivo &amp;CSV…</translation>
    </message>
    <message>
        <source>The first line names the columns.</source>
        <translation>A primeira linha dá nome às colunas.</translation>
    </message>
    <message>
        <source>Choose CSV File</source>
        <translation>Escolher arquivo CSV</translation>
    </message>
    <message>
        <source>Tables (*.csv *.tsv *.txt)</source>
        <translation>Tabelas (*.csv *.tsv *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n row(s)</source>
        <translation>
            <numerusform>%1: %n linha</numerusform>
            <numerusform>%1: %n linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BurstChart</name>
    <message>
        <source>Rate and answer time over the burst</source>
        <translation>Taxa e tempo de resposta ao longo da rajada</translation>
    </message>
    <message>
        <source>At most %1 attempts a second, slowest answer %2.</source>
        <translation>No máximo %1 tentativas por segundo, resposta mais lenta %2.</translation>
    </message>
    <message>
        <source>The burst is drawn here while it runs.</source>
        <translation>A rajada é desenhada aqui enquanto é executada.</translation>
    </message>
    <message>
        <source>attempts a second, up to %1</source>
        <translation>tentativas por segundo, até %1</translation>
    </message>
    <message>
        <source>of them not answered 2xx</source>
        <translation>delas não respondidas com 2xx</translation>
    </message>
    <message>
        <source>slowest answer, up to %1</source>
        <translation>resposta mais lenta, até %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::BurstDialog</name>
    <message>
        <source>Burst</source>
        <translation>Rajada</translation>
    </message>
    <message>
        <source>Deliveries that are over</source>
        <translation>Entregas concluídas</translation>
    </message>
    <message>
        <source>Bursts to compare</source>
        <translation>Rajadas para comparar</translation>
    </message>
    <message>
        <source>&amp;Open Kept…</source>
        <translation>&amp;Abrir guardado…</translation>
    </message>
    <message>
        <source>A result that was kept, also by &quot;linesman-cli burst --save&quot;, to compare with.</source>
        <translation>Um resultado guardado, também por &quot;linesman-cli burst --save&quot;, para comparar.</translation>
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
        <translation>F&amp;echar</translation>
    </message>
    <message>
        <source>Many deliveries, as a bulk action sends them, to %1. Nothing of them is kept in history.</source>
        <translation>Muitas entregas, como uma ação em massa as envia, para %1. Nada delas é guardado no histórico.</translation>
    </message>
    <message>
        <source>%1 of %2 done, %3 a second</source>
        <translation>%1 de %2 concluídos, %3 por segundo</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Interrompido antes do fim.</translation>
    </message>
    <message>
        <source>Every delivery was answered 2xx.</source>
        <translation>Todas as entregas foram respondidas com 2xx.</translation>
    </message>
    <message numerus="yes">
        <source>%n delivery(s) were not answered 2xx.</source>
        <translation>
            <numerusform>%n entrega não foi respondida com 2xx.</numerusform>
            <numerusform>%n entregas não foram respondidas com 2xx.</numerusform>
        </translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>%1 of %2 delivered, %3 attempts a second. Median %4, 90 % under %5, 95 % under %6, 99 % under %7, longest %8.
Answers: %9.</source>
        <translation>%1 de %2 entregues, %3 tentativas por segundo. Mediana %4, 90 % abaixo de %5, 95 % abaixo de %6, 99 % abaixo de %7, máximo %8.
Respostas: %9.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>The address of your tally is not an http or https address.</source>
        <translation>O endereço da sua contagem não é um endereço http ou https.</translation>
    </message>
    <message>
        <source>Your tally gave no answer: %1</source>
        <translation>A sua contagem não deu resposta: %1</translation>
    </message>
    <message>
        <source>Your tally is not understood: %1</source>
        <translation>A sua contagem não foi entendida: %1</translation>
    </message>
    <message>
        <source>Of %1 messages %2 were lost, %3 handled more than once; %4 were never sent.</source>
        <translation>De %1 mensagens, %2 foram perdidas e %3 processadas mais de uma vez; %4 nunca foram enviadas.</translation>
    </message>
    <message>
        <source>Choose an earlier burst to compare the last one with.</source>
        <translation>Escolha uma rajada anterior para comparar com a última.</translation>
    </message>
    <message>
        <source>From the chosen burst to the last one:</source>
        <translation>Da rajada escolhida até a última:</translation>
    </message>
    <message>
        <source>Keep the Result</source>
        <translation>Guardar o resultado</translation>
    </message>
    <message>
        <source>Results of bursts (*.json)</source>
        <translation>Resultados de rajadas (*.json)</translation>
    </message>
    <message>
        <source>Open a Result</source>
        <translation>Abrir um resultado</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 is no result of a burst.</source>
        <translation>%1 não é um resultado de rajada.</translation>
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
        <translation>Simultâneas</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
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
        <translation>O tempo que leva até a taxa ser atingida.</translation>
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
        <translation>A parte dele na rajada. Com 0 em todos, todas as entregas são do tipo escolhido no formulário.</translation>
    </message>
    <message>
        <source>Sent twice</source>
        <translation>Enviadas duas vezes</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Out of order</source>
        <translation>Fora de ordem</translation>
    </message>
    <message>
        <source>So many of each ten deliveries in a row come shuffled.</source>
        <translation>Quantas de cada dez entregas seguidas vêm embaralhadas.</translation>
    </message>
    <message>
        <source>Seed</source>
        <translation>Semente</translation>
    </message>
    <message>
        <source>The same seed gives the same burst: people, texts, ids, and order.</source>
        <translation>A mesma semente gera a mesma rajada: pessoas, textos, ids e ordem.</translation>
    </message>
    <message>
        <source>https://… (optional)</source>
        <translation>https://… (opcional)</translation>
    </message>
    <message>
        <source>Asked afterwards (GET) for a JSON list of the messageIds that your endpoint handled: it shows what was lost, and what was handled twice.</source>
        <translation>Consultado depois (GET) para obter uma lista JSON dos messageIds que o seu endpoint processou: mostra o que foi perdido e o que foi processado duas vezes.</translation>
    </message>
    <message>
        <source>Address of your tally</source>
        <translation>Endereço da contagem</translation>
    </message>
    <message>
        <source>Answer lost</source>
        <translation>Resposta perdida</translation>
    </message>
    <message>
        <source>This share of connections is cut once their requests are sent: your endpoint has them, the sender does not know it.</source>
        <translation>A conexão desta quantidade é cortada depois do envio: o seu endpoint as tem, o remetente não sabe disso.</translation>
    </message>
    <message>
        <source>Held up</source>
        <translation>Atrasadas</translation>
    </message>
    <message>
        <source>So many go out up to five seconds late; the others go on meanwhile.</source>
        <translation>Esta quantidade sai até cinco segundos mais tarde; as outras seguem enquanto isso.</translation>
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
        <translation>Início</translation>
    </message>
    <message>
        <source>Delivered</source>
        <translation>Entregues</translation>
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
        <translation>90 % abaixo de</translation>
    </message>
    <message>
        <source>99 % under</source>
        <translation>99 % abaixo de</translation>
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
        <translation>Registrar chamada</translation>
    </message>
    <message>
        <source>Log an outgoing call</source>
        <translation>Registrar uma chamada realizada</translation>
    </message>
    <message>
        <source>Add recordings to a call</source>
        <translation>Adicionar gravações a uma chamada</translation>
    </message>
    <message>
        <source>What to &amp;do</source>
        <translation>O que &amp;fazer</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provedor</translation>
    </message>
    <message>
        <source>Only Call providers log calls.</source>
        <translation>Somente provedores Call registram chamadas.</translation>
    </message>
    <message>
        <source>Call (&amp;message id)</source>
        <translation>Chamada (id da &amp;mensagem)</translation>
    </message>
    <message>
        <source>Select a call in the thread to fill this in.</source>
        <translation>Selecione uma chamada na conversa para preencher isto.</translation>
    </message>
    <message>
        <source>T&amp;o</source>
        <translation>&amp;Para</translation>
    </message>
    <message>
        <source>Must be the contact&apos;s phone number.</source>
        <translation>Deve ser o número de telefone do contato.</translation>
    </message>
    <message>
        <source>&amp;From</source>
        <translation>&amp;De</translation>
    </message>
    <message>
        <source>Your number that called.</source>
        <translation>O seu número que ligou.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>It logs the call; it dials nothing.</source>
        <translation>Registra a chamada; não disca nada.</translation>
    </message>
    <message>
        <source>Your call id (altId)</source>
        <translation>Seu id da chamada (altId)</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>At most 5.</source>
        <translation>No máximo 5.</translation>
    </message>
    <message>
        <source>&amp;Back-date it</source>
        <translation>Data &amp;retroativa</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Replace Recordings</source>
        <translation>Substituir gravações</translation>
    </message>
    <message>
        <source>At most 5; they replace the recordings that the call has now.</source>
        <translation>No máximo 5; elas substituem as gravações que a chamada tem agora.</translation>
    </message>
    <message>
        <source>This message is not a call: HighLevel takes recordings for call logs only.</source>
        <translation>Esta mensagem não é uma chamada: o HighLevel aceita gravações somente para registros de chamada.</translation>
    </message>
    <message>
        <source>HighLevel lists no recordings for this call; it does not always list them.</source>
        <translation>O HighLevel não lista gravações para esta chamada; nem sempre as lista.</translation>
    </message>
    <message numerus="yes">
        <source>These %n recording(s) are replaced:</source>
        <translation>
            <numerusform>Esta %n gravação é substituída:</numerusform>
            <numerusform>Estas %n gravações são substituídas:</numerusform>
        </translation>
    </message>
    <message>
        <source>A file is still on its way.</source>
        <translation>Um arquivo ainda está a caminho.</translation>
    </message>
    <message>
        <source>Select a call in the thread, or paste its id.</source>
        <translation>Selecione uma chamada na conversa ou cole o id dela.</translation>
    </message>
    <message>
        <source>Add a recording.</source>
        <translation>Adicione uma gravação.</translation>
    </message>
    <message>
        <source>Add a call log to the thread of %1.</source>
        <translation>Adicionar um registro de chamada à conversa de %1.</translation>
    </message>
    <message>
        <source>Replace the recordings of call %1.</source>
        <translation>Substituir as gravações da chamada %1.</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>HighLevel accepted call %1; it could not be read back: %2</source>
        <translation>O HighLevel aceitou a chamada %1; não foi possível lê-la de volta: %2</translation>
    </message>
    <message>
        <source>Call %1 was read back and is in the thread.</source>
        <translation>A chamada %1 foi lida de volta e está na conversa.</translation>
    </message>
    <message>
        <source>The recordings of call %1 were replaced.</source>
        <translation>As gravações da chamada %1 foram substituídas.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CapabilityModel</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>not stated</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fonte: %1.</translation>
    </message>
    <message>
        <source>%1. Source: %2.</source>
        <translation>%1. Fonte: %2.</translation>
    </message>
    <message>
        <source>Feature</source>
        <translation>Recurso</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CellDetail</name>
    <message>
        <source>not seen</source>
        <translation>não visto</translation>
    </message>
    <message>
        <source>The chosen provider in the chosen location</source>
        <translation>O provedor escolhido na subconta escolhida</translation>
    </message>
    <message>
        <source>How to enable it</source>
        <translation>Como ativá-lo</translation>
    </message>
    <message>
        <source>Copy &amp;Note</source>
        <translation>Copiar &amp;nota</translation>
    </message>
    <message>
        <source>The steps as text, for the person who may do them</source>
        <translation>As etapas como texto, para a pessoa que pode realizá-las</translation>
    </message>
    <message>
        <source>Open &amp;Sub-account</source>
        <translation>Abrir &amp;subconta</translation>
    </message>
    <message>
        <source>%1 in %2</source>
        <translation>%1 em %2</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>%1: it is %2</source>
        <translation>%1: é %2</translation>
    </message>
    <message>
        <source> (looked %1)</source>
        <translation> (consultado %1)</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selecionado</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Última entrega</translation>
    </message>
    <message>
        <source>%1, answered %2</source>
        <translation>%1, respondida com %2</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Último status</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Last inbound</source>
        <translation>Última recebida</translation>
    </message>
    <message>
        <source>Scopes missing</source>
        <translation>Scopes faltantes</translation>
    </message>
    <message>
        <source>Installed at</source>
        <translation>Instalado em</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>manualmente</translation>
    </message>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>Who: %1. Source: %2.</source>
        <translation>Quem: %1. Fonte: %2.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ChannelDialog</name>
    <message>
        <source>How Agents See the Channel</source>
        <translation>Como os agentes veem o canal</translation>
    </message>
    <message>
        <source>These settings of the provider are in HighLevel&apos;s developer portal, and no API returns them: enter here what it shows.</source>
        <translation>Estas configurações do provedor estão no portal do desenvolvedor do HighLevel, e nenhuma API as retorna: informe aqui o que ele mostra.</translation>
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
        <translation>&amp;Escolher…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Always &amp;show this conversation provider</source>
        <translation>Sempre &amp;mostrar este provedor de conversação</translation>
    </message>
    <message>
        <source>Without it, agents see the channel&apos;s tab only where the contact wrote on it.</source>
        <translation>Sem isso, os agentes veem a aba do canal somente onde o contato escreveu nele.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>Choose Logo</source>
        <translation>Escolher logo</translation>
    </message>
    <message>
        <source>Pictures (%1)</source>
        <translation>Imagens (%1)</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhum.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a picture.</source>
        <translation>%1 não pode ser lido como imagem.</translation>
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
            <numerusform>%n canal oculto dos agentes: não é sempre mostrado, e o contato não tem número nem endereço para ele.</numerusform>
            <numerusform>%n canais ocultos dos agentes: não são sempre mostrados, e o contato não tem número nem endereço para eles.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CheckRow</name>
    <message>
        <source>Show or hide the checks of this kind</source>
        <translation>Mostrar ou ocultar as verificações deste tipo</translation>
    </message>
    <message>
        <source>%1, check %2: %3</source>
        <translation>%1, verificação %2: %3</translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) failed</source>
        <translation>
            <numerusform>%n verificação falhou</numerusform>
            <numerusform>%n verificações falharam</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) follow the hops</source>
        <translation>
            <numerusform>%n verificação segue os saltos</numerusform>
            <numerusform>%n verificações seguem os saltos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) done</source>
        <translation>
            <numerusform>%1 de %n verificação feita</numerusform>
            <numerusform>%1 de %n verificações feitas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) warn</source>
        <translation>
            <numerusform>%n verificação com aviso</numerusform>
            <numerusform>%n verificações com aviso</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n check(s) passed</source>
        <translation>
            <numerusform>%n verificação aprovada</numerusform>
            <numerusform>%n verificações aprovadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n check(s) passed, the rest was not tested</source>
        <translation>
            <numerusform>%1 de %n verificação aprovada, o resto não foi testado</numerusform>
            <numerusform>%1 de %n verificações aprovadas, o resto não foi testado</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ClockPart</name>
    <message>
        <source>Pending Retries</source>
        <translation>Novas tentativas pendentes</translation>
    </message>
    <message>
        <source>&amp;Run the Clock to the Next Retry</source>
        <translation>Levar o &amp;relógio até a próxima tentativa</translation>
    </message>
    <message>
        <source>Pending retries</source>
        <translation>Novas tentativas pendentes</translation>
    </message>
    <message>
        <source>Due in</source>
        <translation>Vence em</translation>
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
        <translation>Tentativas</translation>
    </message>
    <message>
        <source>Last answer</source>
        <translation>Última resposta</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>No retries are pending. A delivery that failed waits here for its next attempt, as the retry policy says.</source>
        <translation>Nenhuma nova tentativa está pendente. Uma entrega que falhou espera aqui pela próxima tentativa, como diz a política de novas tentativas.</translation>
    </message>
    <message>
        <source>&amp;Send Now</source>
        <translation>&amp;Enviar agora</translation>
    </message>
    <message>
        <source>&amp;Give Up</source>
        <translation>&amp;Desistir</translation>
    </message>
    <message>
        <source>The delivery has failed for good</source>
        <translation>A entrega falhou em definitivo</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>The emulator&apos;s time</source>
        <translation>A hora do emulador</translation>
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
        <translation>+1 &amp;dia</translation>
    </message>
    <message>
        <source>How far</source>
        <translation>Quanto</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidade</translation>
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
        <translation>dias</translation>
    </message>
    <message>
        <source>&amp;Advance</source>
        <translation>&amp;Adiantar</translation>
    </message>
    <message>
        <source>Runs with this machine&apos;s clock.</source>
        <translation>Acompanha o relógio desta máquina.</translation>
    </message>
    <message>
        <source>Ahead of this machine&apos;s clock by %1. Reset brings it back.</source>
        <translation>Adiantado %1 em relação ao relógio desta máquina. Redefinir o traz de volta.</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CodeEditor</name>
    <message>
        <source>Line %1, column %2: %3.</source>
        <translation>Linha %1, coluna %2: %3.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::CodeFindBar</name>
    <message>
        <source>Find here</source>
        <translation>Buscar aqui</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Não encontrado</translation>
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
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Show All</source>
        <translation>Mostrar tudo</translation>
    </message>
    <message>
        <source>Nothing to show.</source>
        <translation>Nada a mostrar.</translation>
    </message>
    <message>
        <source>Pretty</source>
        <translation>Formatado</translation>
    </message>
    <message>
        <source>Raw</source>
        <translation>Bruto</translation>
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
        <translation>Copiar tudo</translation>
    </message>
    <message>
        <source>Wrap, fold, zoom, copy a value</source>
        <translation>Quebrar linhas, recolher, ampliar, copiar um valor</translation>
    </message>
    <message>
        <source>Show as %1</source>
        <translation>Mostrar como %1</translation>
    </message>
    <message>
        <source>… (%1 more characters in this line)</source>
        <translation>… (mais %1 caracteres nesta linha)</translation>
    </message>
    <message>
        <source>&amp;Copy Selection</source>
        <translation>&amp;Copiar seleção</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copiar c&amp;aminho</translation>
    </message>
    <message>
        <source>Find in &amp;History</source>
        <translation>Buscar no &amp;histórico</translation>
    </message>
    <message>
        <source>Open &amp;Thread of This Contact</source>
        <translation>Abrir conversa deste con&amp;tato</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>&amp;Recolher tudo</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>&amp;Expandir tudo</translation>
    </message>
    <message>
        <source>&amp;Wrap Lines</source>
        <translation>&amp;Quebrar linhas</translation>
    </message>
    <message>
        <source>Line &amp;Numbers</source>
        <translation>&amp;Números de linha</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Maior</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>M&amp;enor</translation>
    </message>
    <message>
        <source>N&amp;ormal Size</source>
        <translation>Tamanho n&amp;ormal</translation>
    </message>
    <message>
        <source>%1 % shown</source>
        <translation>%1 % exibido</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ColumnMemory</name>
    <message>
        <source>&amp;Fit Columns</source>
        <translation>&amp;Ajustar colunas</translation>
    </message>
    <message>
        <source>&amp;Original Columns</source>
        <translation>Colunas &amp;originais</translation>
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
        <translation>Digite uma seção, uma ação ou um nome</translation>
    </message>
    <message>
        <source>Places and actions</source>
        <translation>Seções e ações</translation>
    </message>
    <message>
        <source>Search everything for &quot;%1&quot;</source>
        <translation>Pesquisar &quot;%1&quot; em tudo</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Composer</name>
    <message>
        <source>As Contac&amp;t</source>
        <translation>Como conta&amp;to</translation>
    </message>
    <message>
        <source>What you write comes in, as if the contact had sent it to your bridge.</source>
        <translation>O que você escreve chega, como se o contato o tivesse enviado à sua ponte.</translation>
    </message>
    <message>
        <source>As &amp;User</source>
        <translation>Como &amp;usuário</translation>
    </message>
    <message>
        <source>What you write goes out as an agent&apos;s answer: the channel&apos;s Delivery URL gets it.</source>
        <translation>O que você escreve sai como resposta de um agente: a Delivery URL do canal o recebe.</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Assunto</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Attach Files</source>
        <translation>Anexar arquivos</translation>
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
        <translation>Escolha um contato.</translation>
    </message>
    <message>
        <source>No channel to write on: enter a provider in the place Providers.</source>
        <translation>Nenhum canal em que escrever: informe um provedor em Provedores.</translation>
    </message>
    <message>
        <source>The contact has no e-mail address.</source>
        <translation>O contato não tem endereço de e-mail.</translation>
    </message>
    <message>
        <source>The contact has no phone number.</source>
        <translation>O contato não tem número de telefone.</translation>
    </message>
    <message>
        <source>Files are being uploaded…</source>
        <translation>Os arquivos estão sendo enviados…</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Write as %1… (Ctrl+Enter sends)</source>
        <translation>Escreva como %1… (Ctrl+Enter envia)</translation>
    </message>
    <message>
        <source>Answer %1 as a user… (Ctrl+Enter sends)</source>
        <translation>Responda a %1 como usuário… (Ctrl+Enter envia)</translation>
    </message>
    <message>
        <source>%1 Send it again: it then goes as “%2”.</source>
        <translation>%1 Envie de novo: então vai como “%2”.</translation>
    </message>
    <message>
        <source>Files that HighLevel takes (%1)</source>
        <translation>Arquivos que o HighLevel aceita (%1)</translation>
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
        <translation>Aguardando o seu chaveiro: ele pode pedir a sua senha em uma janela própria.</translation>
    </message>
    <message>
        <source>To&amp;kens</source>
        <translation>To&amp;kens</translation>
    </message>
    <message>
        <source>OAuth &amp;Hops</source>
        <translation>Saltos &amp;OAuth</translation>
    </message>
    <message>
        <source>A connection is your marketplace app against one HighLevel: the embedded emulator, which needs nothing, or live hosts.

Steps

Paste the install link from the developer portal and most of it fills itself. The client secret goes into the key store of your system and nowhere else.

The callback

The developer portal takes https:// redirect URLs only. Use a tunnel that forwards to the port shown, or any page of yours: then copy the address the browser landed on and paste it.

Tokens

They are refreshed by themselves, once for all who need them. A scope that was added to the app later comes only with a new consent.</source>
        <translation>Uma conexão é o seu app do marketplace com um HighLevel: o emulador integrado, que não precisa de nada, ou hosts ao vivo.

Etapas

Cole o link de instalação do portal do desenvolvedor, e a maior parte se preenche sozinha. O client secret vai para o repositório de chaves do seu sistema e para nenhum outro lugar.

O callback

O portal do desenvolvedor aceita somente URLs de redirecionamento https://. Use um túnel que encaminhe para a porta mostrada, ou qualquer página sua: depois copie o endereço a que o navegador chegou e cole-o.

Tokens

Eles são renovados sozinhos, uma vez para todos que precisam deles. Um scope adicionado ao app depois só vem com um novo consentimento.</translation>
    </message>
    <message>
        <source>Nothing is connected yet</source>
        <translation>Nada está conectado ainda</translation>
    </message>
    <message>
        <source>The embedded emulator needs no account and no set-up; a live connection needs your marketplace app&apos;s keys.</source>
        <translation>O emulador integrado não precisa de conta nem de configuração; uma conexão ao vivo precisa das chaves do seu app do marketplace.</translation>
    </message>
    <message>
        <source>&amp;Connect to the Emulator</source>
        <translation>&amp;Conectar ao emulador</translation>
    </message>
    <message>
        <source>New &amp;live connection</source>
        <translation>Nova conexão ao &amp;vivo</translation>
    </message>
    <message>
        <source>%1: live, %2</source>
        <translation>%1: ao vivo, %2</translation>
    </message>
    <message>
        <source>The embedded emulator at %1.</source>
        <translation>O emulador integrado em %1.</translation>
    </message>
    <message>
        <source>There is no key store here, or it is locked: %1. Unlock it, or keep secrets in memory until Linesman ends.</source>
        <translation>Não há repositório de chaves aqui, ou ele está bloqueado: %1. Desbloqueie-o ou guarde os segredos na memória até o Linesman ser encerrado.</translation>
    </message>
    <message>
        <source>&amp;Keep for This Session Only</source>
        <translation>&amp;Guardar só nesta sessão</translation>
    </message>
    <message>
        <source>The emulator no longer knew this token: Linesman signs in to it again.</source>
        <translation>O emulador não conhecia mais este token: o Linesman se autentica nele de novo.</translation>
    </message>
    <message>
        <source>Signed in to %1.</source>
        <translation>Autenticado em %1.</translation>
    </message>
    <message>
        <source>Copied, without any secret: put your own values in.</source>
        <translation>Copiado, sem nenhum segredo: coloque os seus próprios valores.</translation>
    </message>
    <message>
        <source>Linesman uses the current path here already: change the link that you handed out.</source>
        <translation>O Linesman já usa aqui o caminho atual: altere o link que você distribuiu.</translation>
    </message>
    <message>
        <source>The connection uses /v2/oauth/chooselocation now. Change links you handed out too.</source>
        <translation>A conexão usa agora /v2/oauth/chooselocation. Altere também os links que você distribuiu.</translation>
    </message>
    <message>
        <source>%1: live, no address yet</source>
        <translation>%1: ao vivo, ainda sem endereço</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ConnectSteps</name>
    <message>
        <source>Steps of the set-up</source>
        <translation>Etapas da configuração</translation>
    </message>
    <message>
        <source>Developer portal</source>
        <translation>Portal do desenvolvedor</translation>
    </message>
    <message>
        <source>App and keys</source>
        <translation>App e chaves</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirecionamento</translation>
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
        <translation>Provedores e suas URLs</translation>
    </message>
    <message>
        <source>keys missing</source>
        <translation>faltam chaves</translation>
    </message>
    <message>
        <source>secret missing</source>
        <translation>falta o secret</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>will not work</source>
        <translation>não funcionará</translation>
    </message>
    <message>
        <source>none chosen</source>
        <translation>nenhum escolhido</translation>
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
            <numerusform>%n tipo de provedor</numerusform>
            <numerusform>%n tipos de provedor</numerusform>
        </translation>
    </message>
    <message>
        <source>Step 2 is not finished: the app&apos;s keys are missing.</source>
        <translation>A etapa 2 não está concluída: faltam as chaves do app.</translation>
    </message>
    <message>
        <source>Step 2 is not finished: enter the client secret.</source>
        <translation>A etapa 2 não está concluída: informe o client secret.</translation>
    </message>
    <message>
        <source>Step 3 is not finished: the redirect URL will not work.</source>
        <translation>A etapa 3 não está concluída: a URL de redirecionamento não funcionará.</translation>
    </message>
    <message>
        <source>Step 4 is not finished: no scope is chosen.</source>
        <translation>A etapa 4 não está concluída: nenhum scope foi escolhido.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>steps that were ticked</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>não necessário</translation>
    </message>
    <message>
        <source>What to click, and what to enter there</source>
        <translation>Onde clicar e o que informar ali</translation>
    </message>
    <message>
        <source>The emulator&apos;s app is there already.</source>
        <translation>O app do emulador já está lá.</translation>
    </message>
    <message>
        <source>mixed up</source>
        <translation>trocadas</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>ainda não</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>autenticado</translation>
    </message>
    <message>
        <source>CA file unusable</source>
        <translation>arquivo da CA inválido</translation>
    </message>
    <message>
        <source>Step 2 is not finished: the CA file cannot be used.</source>
        <translation>A etapa 2 não está concluída: o arquivo da CA não pode ser usado.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ConnectionButtons</name>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Remover…</translation>
    </message>
    <message>
        <source>New &amp;Live Connection</source>
        <translation>Nova conexão ao &amp;vivo</translation>
    </message>
    <message>
        <source>Connect to &amp;Emulator</source>
        <translation>Conectar ao &amp;emulador</translation>
    </message>
    <message>
        <source>Start and Connect &amp;Emulator</source>
        <translation>Iniciar e conectar &amp;emulador</translation>
    </message>
    <message>
        <source>Connect to Emulator</source>
        <translation>Conectar ao emulador</translation>
    </message>
    <message>
        <source>Start and Connect Emulator</source>
        <translation>Iniciar e conectar emulador</translation>
    </message>
    <message>
        <source>Remove Connection</source>
        <translation>Remover conexão</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; with its tokens and client secret?</source>
        <translation>Remover &quot;%1&quot; com os tokens e o client secret?</translation>
    </message>
    <message>
        <source>The app stays installed in HighLevel. History is kept.</source>
        <translation>O app continua instalado no HighLevel. O histórico é mantido.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContactDialog</name>
    <message>
        <source>New Contact</source>
        <translation>Novo contato</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>Any way of writing it.</source>
        <translation>Em qualquer formato.</translation>
    </message>
    <message>
        <source>&amp;Country of a number without country code</source>
        <translation>&amp;País de um número sem código do país</translation>
    </message>
    <message>
        <source>&amp;E-mail</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>One of phone and e-mail is needed.</source>
        <translation>É necessário telefone ou e-mail.</translation>
    </message>
    <message>
        <source>&amp;Delete Contact…</source>
        <translation>E&amp;xcluir contato…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Save Contact</source>
        <translation>&amp;Salvar contato</translation>
    </message>
    <message>
        <source>Change Contact</source>
        <translation>Alterar contato</translation>
    </message>
    <message>
        <source>Change the contact %1.</source>
        <translation>Alterar o contato %1.</translation>
    </message>
    <message>
        <source>Add the contact %1, or change the one that has this phone or e-mail.</source>
        <translation>Adicionar o contato %1, ou alterar o que tem este telefone ou e-mail.</translation>
    </message>
    <message>
        <source>This is the contact %1, found %2.</source>
        <translation>Este é o contato %1, encontrado %2.</translation>
    </message>
    <message>
        <source>&amp;Take This Contact</source>
        <translation>&amp;Usar este contato</translation>
    </message>
    <message>
        <source>Delete Contact</source>
        <translation>Excluir contato</translation>
    </message>
    <message>
        <source>Delete %1? The conversation with all its messages goes with it. The API cannot bring it back; in HighLevel&apos;s own window a deleted contact can be restored for some time.</source>
        <translation>Excluir %1? A conversa com todas as mensagens vai junto. A API não pode trazê-la de volta; na própria janela do HighLevel, um contato excluído pode ser restaurado por algum tempo.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Delete the contact %1.</source>
        <translation>Excluir o contato %1.</translation>
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
        <translation>Nome</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Tags</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Subconta</translation>
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
        <translation>Alterar ou excluir este contato.</translation>
    </message>
    <message>
        <source>Another contact: phone, name or e-mail</source>
        <translation>Outro contato: telefone, nome ou e-mail</translation>
    </message>
    <message>
        <source>Another: phone, name or e-mail</source>
        <translation>Outro: telefone, nome ou e-mail</translation>
    </message>
    <message>
        <source>F&amp;ind</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>&amp;Make Contact…</source>
        <translation>&amp;Criar contato…</translation>
    </message>
    <message>
        <source>No contact chosen</source>
        <translation>Nenhum contato escolhido</translation>
    </message>
    <message>
        <source>No contact of this location has “%1”.</source>
        <translation>Nenhum contato desta subconta tem “%1”.</translation>
    </message>
    <message>
        <source>&amp;Make Another…</source>
        <translation>&amp;Criar outro…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContactsPart</name>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Name, phone or email</source>
        <translation>Nome, telefone ou e-mail</translation>
    </message>
    <message>
        <source>Search contacts</source>
        <translation>Pesquisar contatos</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>All locations</source>
        <translation>Todas as subcontas</translation>
    </message>
    <message>
        <source>&amp;Add Contact…</source>
        <translation>&amp;Adicionar contato…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>Set D&amp;ND</source>
        <translation>Definir D&amp;ND</translation>
    </message>
    <message>
        <source>A contact with DND gets no messages: sending to it is refused</source>
        <translation>Um contato com DND não recebe mensagens: o envio a ele é recusado</translation>
    </message>
    <message>
        <source>Copy &amp;Id</source>
        <translation>Copiar &amp;id</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>E&amp;xcluir…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s)</source>
        <translation>
            <numerusform>%Ln contato</numerusform>
            <numerusform>%Ln contatos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln contact(s) found</source>
        <translation>
            <numerusform>%Ln contato encontrado</numerusform>
            <numerusform>%Ln contatos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <source>Clear D&amp;ND</source>
        <translation>Remover D&amp;ND</translation>
    </message>
    <message>
        <source>Add Contact</source>
        <translation>Adicionar contato</translation>
    </message>
    <message>
        <source>Edit Contact</source>
        <translation>Editar contato</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Subconta</translation>
    </message>
    <message>
        <source>A contact stays in its location.</source>
        <translation>Um contato permanece na subconta dele.</translation>
    </message>
    <message>
        <source>&amp;First name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>La&amp;st name</source>
        <translation>&amp;Sobrenome</translation>
    </message>
    <message>
        <source>&amp;Phone</source>
        <translation>&amp;Telefone</translation>
    </message>
    <message>
        <source>With country code: +15551234567. Numbers +15005550100 to 199 provoke outcomes.</source>
        <translation>Com código do país: +15551234567. Os números +15005550100 a 199 provocam resultados.</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>&amp;Tags</source>
        <translation>&amp;Tags</translation>
    </message>
    <message>
        <source>Separated by commas</source>
        <translation>Separadas por vírgulas</translation>
    </message>
    <message>
        <source>&amp;Do not disturb: sending to this contact is refused</source>
        <translation>&amp;Não perturbe: o envio a este contato é recusado</translation>
    </message>
    <message>
        <source>A phone number has digits.</source>
        <translation>Um número de telefone tem dígitos.</translation>
    </message>
    <message>
        <source>An address looks like name@example.com.</source>
        <translation>Um endereço tem a forma name@example.com.</translation>
    </message>
    <message>
        <source>Delete Contacts</source>
        <translation>Excluir contatos</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n contact(s) with their conversations? A snapshot could bring them back.</source>
        <translation>
            <numerusform>Excluir %n contato com a conversa dele? Um snapshot poderia trazê-lo de volta.</numerusform>
            <numerusform>Excluir %n contatos com as conversas deles? Um snapshot poderia trazê-los de volta.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ContentModel</name>
    <message>
        <source>Request body</source>
        <translation>Corpo da solicitação</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Corpo da resposta</translation>
    </message>
    <message>
        <source>Tokens (JWT)</source>
        <translation>Tokens (JWT)</translation>
    </message>
    <message>
        <source>Form fields</source>
        <translation>Campos do formulário</translation>
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
        <translation>Não pode ser lido</translation>
    </message>
    <message numerus="yes">
        <source>%n member(s)</source>
        <translation>
            <numerusform>%n membro</numerusform>
            <numerusform>%n membros</numerusform>
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
        <translation>Nome</translation>
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
        <translation>Buscar um nome ou valor</translation>
    </message>
    <message>
        <source>Find in the contents</source>
        <translation>Buscar no conteúdo</translation>
    </message>
    <message>
        <source>Contents of the exchange</source>
        <translation>Conteúdo da troca</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>There is no body and no token in this exchange.</source>
        <translation>Não há corpo nem token nesta troca.</translation>
    </message>
    <message>
        <source>There is more than is shown here; the body has all of it.</source>
        <translation>Há mais do que é mostrado aqui; o corpo tem tudo.</translation>
    </message>
    <message>
        <source>Not found.</source>
        <translation>Não encontrado.</translation>
    </message>
    <message>
        <source>Copy &amp;Value</source>
        <translation>Copiar &amp;valor</translation>
    </message>
    <message>
        <source>Copy &amp;Path</source>
        <translation>Copiar c&amp;aminho</translation>
    </message>
    <message>
        <source>&amp;Unfold All</source>
        <translation>&amp;Expandir tudo</translation>
    </message>
    <message>
        <source>&amp;Fold All</source>
        <translation>&amp;Recolher tudo</translation>
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
        <translation>&amp;Tipo de provedor</translation>
    </message>
    <message>
        <source>As observed</source>
        <translation>Como observado</translation>
    </message>
    <message>
        <source>Documented fields only</source>
        <translation>Somente campos documentados</translation>
    </message>
    <message>
        <source>F&amp;ields</source>
        <translation>C&amp;ampos</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page lists fewer fields than third parties have received. Both are worth a test.</source>
        <translation>A página do HighLevel lista menos campos do que terceiros receberam. Vale testar os dois.</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulário</translation>
    </message>
    <message>
        <source>Payload as JSON</source>
        <translation>Payload como JSON</translation>
    </message>
    <message>
        <source>Send exactly these &amp;bytes, right or wrong</source>
        <translation>Enviar exatamente estes &amp;bytes, certos ou errados</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Send what is in this file.</source>
        <translation>Enviar o que está neste arquivo.</translation>
    </message>
    <message>
        <source>%1 (observed)</source>
        <translation>%1 (observado)</translation>
    </message>
    <message>
        <source>new for each delivery</source>
        <translation>novo a cada entrega</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DeliveryUrl</name>
    <message>
        <source>HighLevel takes no user name or password in a URL.</source>
        <translation>O HighLevel não aceita usuário nem senha em uma URL.</translation>
    </message>
    <message>
        <source>Must begin with http:// or https:// and name a host.</source>
        <translation>Deve começar com http:// ou https:// e indicar um host.</translation>
    </message>
    <message>
        <source>What follows # is never sent: leave it out.</source>
        <translation>O que vem após # nunca é enviado: omita-o.</translation>
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
        <translation>Mostrar o Linesman</translation>
    </message>
    <message>
        <source>Quit Linesman</source>
        <translation>Sair do Linesman</translation>
    </message>
    <message>
        <source>Stop Listener</source>
        <translation>Parar receptor</translation>
    </message>
    <message>
        <source>Start Listener</source>
        <translation>Iniciar receptor</translation>
    </message>
    <message>
        <source>Stop Emulator</source>
        <translation>Parar emulador</translation>
    </message>
    <message>
        <source>Start Emulator</source>
        <translation>Iniciar emulador</translation>
    </message>
    <message>
        <source>Listens at %1</source>
        <translation>Escuta em %1</translation>
    </message>
    <message>
        <source>Listener stopped</source>
        <translation>Receptor parado</translation>
    </message>
    <message>
        <source>Emulator at %1</source>
        <translation>Emulador em %1</translation>
    </message>
    <message>
        <source>Emulator stopped</source>
        <translation>Emulador parado</translation>
    </message>
    <message>
        <source>A webhook failed its check</source>
        <translation>Um webhook falhou na verificação</translation>
    </message>
    <message>
        <source>%1 came without a signature.</source>
        <translation>%1 veio sem assinatura.</translation>
    </message>
    <message>
        <source>%1 has a signature that does not fit.</source>
        <translation>%1 tem uma assinatura que não corresponde.</translation>
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
        <translation>&amp;Comparar com</translation>
    </message>
    <message>
        <source>the previous of its kind, or a number</source>
        <translation>a anterior do mesmo tipo, ou um número</translation>
    </message>
    <message>
        <source>&amp;Open It</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Lá</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>There is no exchange %1 in this history.</source>
        <translation>Não há troca %1 neste histórico.</translation>
    </message>
    <message>
        <source>This exchange is in no history: there is nothing to compare it with.</source>
        <translation>Esta troca não está em nenhum histórico: não há com que compará-la.</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>There is none of its kind before this one.</source>
        <translation>Não há nenhuma do mesmo tipo antes desta.</translation>
    </message>
    <message>
        <source>The same as exchange %1, byte for byte.</source>
        <translation>Igual à troca %1, byte a byte.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln difference(s) to exchange %1.</source>
        <translation>
            <numerusform>%Ln diferença em relação à troca %1.</numerusform>
            <numerusform>%Ln diferenças em relação à troca %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>A body has the same values written otherwise: a signature over its bytes breaks.</source>
        <translation>Um corpo tem os mesmos valores escritos de outra forma: uma assinatura sobre os bytes dele deixa de valer.</translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>Há mais além destas.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Request header</source>
        <translation>Header da solicitação</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corpo da solicitação</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Response header</source>
        <translation>Header da resposta</translation>
    </message>
    <message>
        <source>Response body</source>
        <translation>Corpo da resposta</translation>
    </message>
    <message>
        <source>not there</source>
        <translation>não está lá</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>não está aqui</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar com</translation>
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
        <translation>Novo: %1</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Gravidade</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Achado</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>Visto por último</translation>
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
        <translation>Nada foi examinado ainda</translation>
    </message>
    <message>
        <source>&amp;Examine</source>
        <translation>&amp;Examinar</translation>
    </message>
    <message>
        <source>Explain a message</source>
        <translation>Explicar uma mensagem</translation>
    </message>
    <message>
        <source>E&amp;xplain a Message…</source>
        <translation>E&amp;xplicar uma mensagem…</translation>
    </message>
    <message>
        <source>Save &amp;Report…</source>
        <translation>Salvar &amp;relatório…</translation>
    </message>
    <message>
        <source>Looks again (F5)</source>
        <translation>Examina de novo (F5)</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Achados</translation>
    </message>
    <message>
        <source>Looking through history…</source>
        <translation>Examinando o histórico…</translation>
    </message>
    <message>
        <source>Without a connection: history alone was looked at.</source>
        <translation>Sem conexão: somente o histórico foi examinado.</translation>
    </message>
    <message>
        <source>For %1.</source>
        <translation>Para %1.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was found among %n thing(s) that were looked for.</source>
        <translation>
            <numerusform>Nada foi encontrado em %n coisa procurada.</numerusform>
            <numerusform>Nada foi encontrado entre %n coisas procuradas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be looked for.</source>
        <translation>
            <numerusform>%n não pôde ser procurada.</numerusform>
            <numerusform>%n não puderam ser procuradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Mute %1</source>
        <translation>Silenciar %1</translation>
    </message>
    <message>
        <source>Why it is not to be told any more:</source>
        <translation>Por que não deve mais ser avisado:</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Página (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Data (*.json)</source>
        <translation>Dados (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
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
        <translation>Achados
Cada um tem um nome que nunca muda, como P-02, o que significa, o que fazer e uma fonte pública. O diagnóstico examina o que o Linesman guardou e não consulta ninguém.
Os novos vêm primeiro: os que a última execução não viu. Um silenciado é mantido, com o seu motivo.
Abrir leva ao lugar que o corrige; Mostrar a troca, ao que foi visto.
O que não pôde ser procurado é informado no fim, com o que é necessário.
Mensagens
Explicar uma mensagem recebe o que o HighLevel respondeu, ou uma linha de um log.
Ferramentas
Mensagens perdidas compara a exportação do HighLevel de uma subconta com o que o receptor capturou e envia o que falta ao seu endpoint. De quem é uma mensagem diz qual provedor pode informar o status dela. Relatório para a equipe é uma página ou uma tabela para as pessoas de uma agência, com as notas a enviar a elas. Estas três consultam o HighLevel, ou usam o que Verificar tudo consultou por último.</translation>
    </message>
    <message>
        <source>&amp;Tools</source>
        <translation>&amp;Ferramentas</translation>
    </message>
    <message>
        <source>&amp;Missed Messages…</source>
        <translation>&amp;Mensagens perdidas…</translation>
    </message>
    <message>
        <source>&amp;Who Owns a Message…</source>
        <translation>De &amp;quem é uma mensagem…</translation>
    </message>
    <message>
        <source>&amp;Report for Staff…</source>
        <translation>&amp;Relatório para a equipe…</translation>
    </message>
    <message>
        <source>Looks through the connection, its tokens, providers and locations, and the last week of history for %1 things that are known to go wrong. Nobody is asked, and nothing is changed.</source>
        <translation>Examina a conexão, os tokens, provedores e subcontas dela e a última semana do histórico em busca de %1 coisas que sabidamente dão errado. Ninguém é consultado, e nada é alterado.</translation>
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
        <translation>aviso</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message numerus="yes">
        <source>%n time(s)</source>
        <translation>
            <numerusform>%n vez</numerusform>
            <numerusform>%n vezes</numerusform>
        </translation>
    </message>
    <message>
        <source>muted: %1</source>
        <translation>silenciado: %1</translation>
    </message>
    <message>
        <source>&amp;Open Connect</source>
        <translation>Abrir &amp;Conectar</translation>
    </message>
    <message>
        <source>&amp;Open Providers</source>
        <translation>Abrir &amp;Provedores</translation>
    </message>
    <message>
        <source>&amp;Open Listener</source>
        <translation>Abrir &amp;Receptor</translation>
    </message>
    <message>
        <source>&amp;Open Simulator</source>
        <translation>Abrir &amp;Simulador</translation>
    </message>
    <message>
        <source>&amp;Open Messages</source>
        <translation>Abrir &amp;Mensagens</translation>
    </message>
    <message>
        <source>&amp;Open History</source>
        <translation>Abrir &amp;Histórico</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DriftModel</name>
    <message>
        <source>What came otherwise</source>
        <translation>O que veio diferente</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Vezes</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primeira</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Contra</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DrillModel</name>
    <message>
        <source>playing</source>
        <translation>em curso</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Resultado</translation>
    </message>
    <message>
        <source>Drill</source>
        <translation>Simulado</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::DrillsDialog</name>
    <message>
        <source>Drills</source>
        <translation>Simulados</translation>
    </message>
    <message>
        <source>Troubles that come in production, played against your endpoint. The emulator&apos;s clock moves on, some drills by days; everything else is put back.</source>
        <translation>Problemas que surgem em produção, reproduzidos contra o seu endpoint. O relógio do emulador avança, em alguns simulados por dias; todo o resto é restaurado.</translation>
    </message>
    <message>
        <source>Drills that are over</source>
        <translation>Simulados concluídos</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>O que foi observado</translation>
    </message>
    <message>
        <source>Not played yet.</source>
        <translation>Ainda não executado.</translation>
    </message>
    <message>
        <source>Add from &amp;File…</source>
        <translation>Adicionar de &amp;arquivo…</translation>
    </message>
    <message>
        <source>A drill of your own, as JSON: app/drills/README.md tells its steps.</source>
        <translation>Um simulado seu, como JSON: app/drills/README.md descreve as etapas dele.</translation>
    </message>
    <message>
        <source>Play &amp;This One</source>
        <translation>Executar &amp;este</translation>
    </message>
    <message>
        <source>Play &amp;All</source>
        <translation>Executar &amp;todos</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>F&amp;echar</translation>
    </message>
    <message>
        <source>Endpoint: Linesman&apos;s own reference bridge</source>
        <translation>Endpoint: a ponte de referência do próprio Linesman</translation>
    </message>
    <message>
        <source>Endpoint: %1</source>
        <translation>Endpoint: %1</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Faça: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>Add a Drill</source>
        <translation>Adicionar um simulado</translation>
    </message>
    <message>
        <source>Drills (*.json)</source>
        <translation>Simulados (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1 is too large for a drill.</source>
        <translation>%1 é grande demais para um simulado.</translation>
    </message>
    <message>
        <source>%1 is no drill: %2</source>
        <translation>%1 não é um simulado: %2</translation>
    </message>
    <message>
        <source>that it takes a delivery</source>
        <translation>que aceite uma entrega</translation>
    </message>
    <message>
        <source>that it reports a status</source>
        <translation>que informe um status</translation>
    </message>
    <message>
        <source>that it posts a reply</source>
        <translation>que publique uma resposta</translation>
    </message>
    <message>
        <source>an address for app events</source>
        <translation>um endereço para eventos do app</translation>
    </message>
    <message>
        <source>Needs of your endpoint: %1.</source>
        <translation>Requer do seu endpoint: %1.</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Certo: %1</translation>
    </message>
    <message>
        <source>Wrong: %1</source>
        <translation>Errado: %1</translation>
    </message>
    <message>
        <source>Lost, and no fault of your endpoint: %1</source>
        <translation>Perdidas, e não por culpa do seu endpoint: %1</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Takes a drill of your own off the list; its file stays.</source>
        <translation>Tira da lista um simulado seu; o arquivo dele permanece.</translation>
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
        <translation>Atualizar status de e-mail</translation>
    </message>
    <message>
        <source>&amp;emailMessageId</source>
        <translation>&amp;emailMessageId</translation>
    </message>
    <message>
        <source>Not the messageId. Select an e-mail in the thread to fill this in.</source>
        <translation>Não o messageId. Selecione um e-mail na conversa para preencher isto.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>Of the whole e-mail. These ten belong to this request alone; v3 only.</source>
        <translation>Do e-mail inteiro. Estes dez pertencem somente a esta solicitação; apenas v3.</translation>
    </message>
    <message>
        <source>Counters</source>
        <translation>Contadores</translation>
    </message>
    <message>
        <source>Added to what HighLevel has; 0 is not sent.</source>
        <translation>Somados ao que o HighLevel tem; 0 não é enviado.</translation>
    </message>
    <message>
        <source>&amp;Recipients</source>
        <translation>&amp;Destinatários</translation>
    </message>
    <message>
        <source>One a line: address, status, and after “failed” the reason.</source>
        <translation>Um por linha: endereço, status e, após “failed”, o motivo.</translation>
    </message>
    <message>
        <source>Set the status of e-mail %1 to “%2”.</source>
        <translation>Definir o status do e-mail %1 como “%2”.</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Atualizando…</translation>
    </message>
    <message>
        <source>The e-mail is now %1.</source>
        <translation>O e-mail agora está %1.</translation>
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
        <translation>Emulador</translation>
    </message>
    <message>
        <source>&amp;Reset…</source>
        <translation>&amp;Redefinir…</translation>
    </message>
    <message>
        <source>Back to the fixture: data, tokens, clock and behaviour</source>
        <translation>De volta ao estado inicial: dados, tokens, relógio e comportamento</translation>
    </message>
    <message>
        <source>For your bridge</source>
        <translation>Para a sua ponte</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Subcontas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Provedores</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Send as a user</source>
        <translation>Enviar como usuário</translation>
    </message>
    <message>
        <source>Clock and retries</source>
        <translation>Relógio e tentativas</translation>
    </message>
    <message>
        <source>Behaviour</source>
        <translation>Comportamento</translation>
    </message>
    <message>
        <source>Magic values</source>
        <translation>Valores mágicos</translation>
    </message>
    <message>
        <source>Faults</source>
        <translation>Falhas</translation>
    </message>
    <message>
        <source>Snapshots</source>
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
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
        <translation>O emulador
Um HighLevel só seu nesta máquina, com contas inventadas. A sua ponte fala com ele como com o real: só muda a URL base.
O que ele contém
Subcontas, contatos, provedores e tokens podem ser vistos e alterados aqui a qualquer momento. Uma alteração de que o HighLevel avisaria o app envia o mesmo webhook: INSTALL, UNINSTALL, ContactUpdate.
Relógio e tentativas
Tokens expiram e novas tentativas vencem no relógio do emulador, que você pode adiantar: dez minutos passam em um instante. Leve o relógio até a próxima nova tentativa para ver como o seu endpoint reage.
Comportamento
Onde as fontes públicas do HighLevel se contradizem, uma opção diz que lado o emulador adota. O perfil define todas elas.
Valores mágicos e falhas
Um número, endereço ou texto mágico provoca um resultado para um contato ou uma mensagem. Uma falha atinge solicitações pela rota delas: lentas, recusadas, cortadas ou derrubadas.
Snapshots
Salve os dados com um nome antes de um experimento e restaure-os depois. Redefinir volta ao início.
O que permanece
Os dados sobrevivem a uma parada e ao encerramento do Linesman; isso se define em Configurações. Os tokens não: o Linesman se autentica de novo sozinho, a sua ponte deve ser autorizada novamente.</translation>
    </message>
    <message>
        <source>Reset Emulator</source>
        <translation>Redefinir emulador</translation>
    </message>
    <message>
        <source>Put the emulator back to its beginning?</source>
        <translation>Devolver o emulador ao início?</translation>
    </message>
    <message>
        <source>Contacts, threads, tokens, clock, faults and behaviour begin anew; deliveries that wait are dropped. Snapshots stay. Your bridge must be authorized again. You can undo it until the emulator stops.</source>
        <translation>Contatos, conversas, tokens, relógio, falhas e comportamento recomeçam do zero; as entregas em espera são descartadas. Os snapshots permanecem. A sua ponte deve ser autorizada novamente. Você pode desfazer isto até o emulador parar.</translation>
    </message>
    <message>
        <source>&amp;Reset</source>
        <translation>&amp;Redefinir</translation>
    </message>
    <message>
        <source>The emulator is back at its beginning.</source>
        <translation>O emulador voltou ao início.</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>S&amp;top Emulator</source>
        <translation>&amp;Parar emulador</translation>
    </message>
    <message>
        <source>S&amp;tart Emulator</source>
        <translation>&amp;Iniciar emulador</translation>
    </message>
    <message>
        <source>The data of the last time could not be read: the emulator began anew. The file was put aside. %1</source>
        <translation>Os dados da última vez não puderam ser lidos: o emulador recomeçou do zero. O arquivo foi posto de lado. %1</translation>
    </message>
    <message>
        <source>The emulator&apos;s data could not be kept. %1</source>
        <translation>Os dados do emulador não puderam ser guardados. %1</translation>
    </message>
    <message>
        <source>The emulator is stopped</source>
        <translation>O emulador está parado</translation>
    </message>
    <message>
        <source>A local HighLevel with made-up accounts. It answers the API, shows the consent page and sends signed webhooks.</source>
        <translation>Um HighLevel local com contas inventadas. Ele responde à API, mostra a página de consentimento e envia webhooks assinados.</translation>
    </message>
    <message>
        <source>&amp;Start Emulator</source>
        <translation>&amp;Iniciar emulador</translation>
    </message>
    <message>
        <source>Answers at %1</source>
        <translation>Responde em %1</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>Starting the emulator, loading its data…</source>
        <translation>Iniciando o emulador: lendo seus dados…</translation>
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
        <translation>Endpoint do teste de linha</translation>
    </message>
    <message>
        <source>&amp;Built-in reference bridge</source>
        <translation>&amp;Ponte de referência integrada</translation>
    </message>
    <message>
        <source>A small correct bridge that ships with Linesman, against an emulator of its own. Shows what a passing line looks like.</source>
        <translation>Uma pequena ponte correta que acompanha o Linesman, com um emulador próprio. Mostra como é uma linha aprovada.</translation>
    </message>
    <message>
        <source>&amp;My own bridge</source>
        <translation>&amp;Minha própria ponte</translation>
    </message>
    <message>
        <source>Provider kinds</source>
        <translation>Tipos de provedor</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Hop time-out</source>
        <translation>Tempo limite do &amp;salto</translation>
    </message>
    <message>
        <source>A hop that takes longer has failed.</source>
        <translation>Um salto que demora mais falhou.</translation>
    </message>
    <message>
        <source>&amp;Delivery URL</source>
        <translation>&amp;Delivery URL</translation>
    </message>
    <message>
        <source>Becomes the Delivery URL of every provider in the emulator. A tunnel works too.</source>
        <translation>Torna-se a Delivery URL de todos os provedores no emulador. Um túnel também funciona.</translation>
    </message>
    <message>
        <source>Call &amp;trigger (optional)</source>
        <translation>&amp;Gatilho de chamada (opcional)</translation>
    </message>
    <message>
        <source>HighLevel sends nothing for calls. Linesman POSTs contactId, phone and conversationProviderId here, so that your bridge logs calls; without it the call hops are skipped, or wait when Call is the only kind chosen.</source>
        <translation>O HighLevel não envia nada para chamadas. O Linesman faz POST de contactId, phone e conversationProviderId aqui, para que a sua ponte registre chamadas; sem isso, os saltos de chamada são ignorados, ou esperam quando Call é o único tipo escolhido.</translation>
    </message>
    <message>
        <source>Environment for your bridge</source>
        <translation>Ambiente para a sua ponte</translation>
    </message>
    <message>
        <source>Start Emulator to See Its &amp;Keys</source>
        <translation>Iniciar emulador para ver as &amp;chaves</translation>
    </message>
    <message>
        <source>For your bridge</source>
        <translation>Para a sua ponte</translation>
    </message>
    <message>
        <source>The emulator&apos;s address and keys as environment variables. They are made up: no secrets.</source>
        <translation>O endereço e as chaves do emulador como variáveis de ambiente. São inventados: nenhum segredo.</translation>
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
        <translation>Informe a URL em que a sua ponte escuta.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ErrorPanel</name>
    <message>
        <source>Copy Trace</source>
        <translation>Copiar trace</translation>
    </message>
    <message>
        <source>HighLevel&apos;s support finds the request by its traceId.</source>
        <translation>O suporte do HighLevel encontra a solicitação pelo traceId dela.</translation>
    </message>
    <message>
        <source>Add the Scope…</source>
        <translation>Adicionar o scope…</translation>
    </message>
    <message>
        <source>Refresh the Token</source>
        <translation>Renovar o token</translation>
    </message>
    <message>
        <source>Open Connect</source>
        <translation>Abrir Conectar</translation>
    </message>
    <message>
        <source>Choose the Provider</source>
        <translation>Escolher o provedor</translation>
    </message>
    <message>
        <source>Use the Other Type</source>
        <translation>Usar o outro tipo</translation>
    </message>
    <message>
        <source>Create the Contact…</source>
        <translation>Criar o contato…</translation>
    </message>
    <message>
        <source>Try Again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>HighLevel said: “%1”.</source>
        <translation>O HighLevel disse: “%1”.</translation>
    </message>
    <message>
        <source>HTTP %1.</source>
        <translation>HTTP %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeDialog</name>
    <message>
        <source>Exchange</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>Request head</source>
        <translation>Cabeçalho da solicitação</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Request body</source>
        <translation>Corpo da solicitação</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>No body.</source>
        <translation>Sem corpo.</translation>
    </message>
    <message>
        <source>Answer head</source>
        <translation>Cabeçalho da resposta</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>No answer came.</source>
        <translation>Nenhuma resposta veio.</translation>
    </message>
    <message>
        <source>Answer body</source>
        <translation>Corpo da resposta</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>The emulator called the bridge</source>
        <translation>O emulador chamou a ponte</translation>
    </message>
    <message>
        <source>The bridge called the emulator</source>
        <translation>A ponte chamou o emulador</translation>
    </message>
    <message>
        <source>Linesman called</source>
        <translation>O Linesman chamou</translation>
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
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Assinatura</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Removed by another program</source>
        <translation>Removido por outro programa</translation>
    </message>
    <message>
        <source>Sort by this column (the newest %1 exchanges at most)</source>
        <translation>Ordena por esta coluna, no máximo as %1 trocas mais recentes</translation>
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
        <translation>&amp;Desafixar</translation>
    </message>
    <message>
        <source>&amp;Pin</source>
        <translation>&amp;Fixar</translation>
    </message>
    <message>
        <source>Compare &amp;Both</source>
        <translation>Comparar am&amp;bas</translation>
    </message>
    <message>
        <source>Compare With the Pre&amp;vious</source>
        <translation>Comparar com a an&amp;terior</translation>
    </message>
    <message>
        <source>&amp;Trace of the Message</source>
        <translation>&amp;Trajeto da mensagem</translation>
    </message>
    <message>
        <source>Change in the &amp;Simulator</source>
        <translation>Alterar no &amp;simulador</translation>
    </message>
    <message>
        <source>Copy as c&amp;URL, Without Secrets</source>
        <translation>Copiar como c&amp;URL, sem segredos</translation>
    </message>
    <message>
        <source>Copy &amp;Address</source>
        <translation>Copiar &amp;endereço</translation>
    </message>
    <message>
        <source>Copy &amp;Message ID</source>
        <translation>Copiar ID da &amp;mensagem</translation>
    </message>
    <message>
        <source>Copy &amp;Location ID</source>
        <translation>Copiar ID da &amp;subconta</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message numerus="yes">
        <source>, the newest of %Ln</source>
        <extracomment>behind a count: 100,000 exchanges, the newest of 1,234,567</extracomment>
        <translation>
            <numerusform>, a mais recente de %Ln</numerusform>
            <numerusform>, as mais recentes de %Ln</numerusform>
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
        <translation>Hook do emulador</translation>
    </message>
    <message>
        <source>OAuth</source>
        <translation>OAuth</translation>
    </message>
    <message>
        <source>← in</source>
        <translation>← entrada</translation>
    </message>
    <message>
        <source>→ out</source>
        <translation>→ saída</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <extracomment>a provider kind and the event that belongs to it</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
    </message>
    <message>
        <source>answer not recorded</source>
        <translation>resposta não registrada</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>valid</source>
        <translation>válida</translation>
    </message>
    <message>
        <source>not signed</source>
        <translation>não assinada</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errada</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>malformada</translation>
    </message>
    <message>
        <source>unknown key</source>
        <translation>chave desconhecida</translation>
    </message>
    <message>
        <source>Signed by a known key, body unchanged.</source>
        <translation>Assinada por uma chave conhecida, corpo inalterado.</translation>
    </message>
    <message>
        <source>Not signed.</source>
        <translation>Não assinada.</translation>
    </message>
    <message>
        <source>The signature does not belong to this body and any known key.</source>
        <translation>A assinatura não corresponde a este corpo e a nenhuma chave conhecida.</translation>
    </message>
    <message>
        <source>The signature header holds no signature.</source>
        <translation>O header de assinatura não contém uma assinatura.</translation>
    </message>
    <message>
        <source>Signed by a key that Linesman does not know.</source>
        <translation>Assinada por uma chave que o Linesman não conhece.</translation>
    </message>
    <message>
        <source>Line test</source>
        <translation>Teste de linha</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExchangeView</name>
    <message>
        <source>Exchange</source>
        <translation>Troca</translation>
    </message>
    <message>
        <source>Select a line to see what was sent and answered.</source>
        <translation>Selecione uma linha para ver o que foi enviado e respondido.</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Response</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Conteúdo</translation>
    </message>
    <message>
        <source>Headers</source>
        <translation>Headers</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Differences</source>
        <translation>Diferenças</translation>
    </message>
    <message>
        <source>Trace</source>
        <translation>Trajeto</translation>
    </message>
    <message>
        <source>Times</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Your note, found by search</source>
        <translation>Sua nota, encontrada pela pesquisa</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>%1: head</source>
        <translation>%1: cabeçalho</translation>
    </message>
    <message>
        <source>Head</source>
        <translation>Cabeçalho</translation>
    </message>
    <message>
        <source>%1: body</source>
        <translation>%1: corpo</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>No body.</source>
        <translation>Sem corpo.</translation>
    </message>
    <message>
        <source>Verdicts as JSON</source>
        <translation>Vereditos como JSON</translation>
    </message>
    <message>
        <source>Verdicts</source>
        <translation>Vereditos</translation>
    </message>
    <message>
        <source>This exchange is no longer in history.</source>
        <translation>Esta troca não está mais no histórico.</translation>
    </message>
    <message>
        <source>Not kept: it is longer than the listener takes.</source>
        <translation>Não guardado: é mais longo do que o receptor aceita.</translation>
    </message>
    <message>
        <source>No answer yet.</source>
        <translation>Ainda sem resposta.</translation>
    </message>
    <message>
        <source>No answer: %1.</source>
        <translation>Sem resposta: %1.</translation>
    </message>
    <message>
        <source>Event</source>
        <translation>Evento</translation>
    </message>
    <message>
        <source>Provider kind</source>
        <translation>Tipo de provedor</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contato</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>Other side</source>
        <translation>Outro lado</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Execução</translation>
    </message>
    <message>
        <source>Header fields of request and response</source>
        <translation>Campos de header da solicitação e da resposta</translation>
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
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Pin (Space)</source>
        <translation>Fixar (Espaço)</translation>
    </message>
    <message>
        <source>Request and response side by side</source>
        <translation>Solicitação e resposta lado a lado</translation>
    </message>
    <message>
        <source>Copy as cURL, without secrets (Ctrl+Shift+C)</source>
        <translation>Copiar como cURL, sem segredos (Ctrl+Shift+C)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fechar (Esc)</translation>
    </message>
    <message>
        <source>With &amp;Secrets</source>
        <translation>Com &amp;segredos</translation>
    </message>
    <message>
        <source>Send again, as it was or edited</source>
        <translation>Enviar de novo, como estava ou editada</translation>
    </message>
    <message>
        <source>Request and Response</source>
        <translation>Solicitação e resposta</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ExplainDialog</name>
    <message>
        <source>Explain a Message</source>
        <translation>Explicar uma mensagem</translation>
    </message>
    <message>
        <source>&amp;What HighLevel answered, or a line of a log:</source>
        <translation>&amp;O que o HighLevel respondeu, ou uma linha de um log:</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>F&amp;echar</translation>
    </message>
    <message>
        <source>Paste a message, a JSON body or a line of a log.</source>
        <translation>Cole uma mensagem, um corpo JSON ou uma linha de um log.</translation>
    </message>
    <message>
        <source>Nothing is known of this message. Entries of your own stand in files in the folder errors.d of the data folder.</source>
        <translation>Nada se sabe sobre esta mensagem. Suas próprias entradas ficam em arquivos na pasta errors.d da pasta de dados.</translation>
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
        <translation>Grava o que a lista mostra, sem segredos</translation>
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
        <translation>&amp;CSV, para planilhas…</translation>
    </message>
    <message>
        <source>&amp;Evidence Bundle…</source>
        <translation>Pacote de &amp;evidências…</translation>
    </message>
    <message>
        <source>Replace &amp;People&apos;s Data</source>
        <translation>Substituir dados &amp;pessoais</translation>
    </message>
    <message>
        <source>&amp;Take In HAR or JSON Lines…</source>
        <translation>&amp;Importar HAR ou JSON Lines…</translation>
    </message>
    <message>
        <source>Export History</source>
        <translation>Exportar histórico</translation>
    </message>
    <message>
        <source>Take In Exchanges</source>
        <translation>Importar trocas</translation>
    </message>
    <message numerus="yes">
        <source>%1 is written. The history file is damaged: %n exchange(s) could not be read.</source>
        <translation>
            <numerusform>%1 foi gravado. O arquivo do histórico está danificado: %n troca não pôde ser lida.</numerusform>
            <numerusform>%1 foi gravado. O arquivo do histórico está danificado: %n trocas não puderam ser lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) are written.</source>
        <translation>
            <numerusform>%n troca foi gravada.</numerusform>
            <numerusform>%n trocas foram gravadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of the file were no exchange; the others are taken in.</source>
        <translation>
            <numerusform>%n item do arquivo não era uma troca; os outros foram importados.</numerusform>
            <numerusform>%n itens do arquivo não eram trocas; os outros foram importados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n exchange(s) are taken in.</source>
        <translation>
            <numerusform>%n troca foi importada.</numerusform>
            <numerusform>%n trocas foram importadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open Another History or Bundle…</source>
        <translation>&amp;Abrir outro histórico ou pacote…</translation>
    </message>
    <message>
        <source>Open a History, Only to Read</source>
        <translation>Abrir um histórico somente para leitura</translation>
    </message>
    <message>
        <source>Open &amp;Recent</source>
        <translation>Abrir &amp;recente</translation>
    </message>
    <message>
        <source>C&amp;ompare With Another History…</source>
        <translation>C&amp;omparar com outro histórico…</translation>
    </message>
    <message>
        <source>Restore a &amp;Backup…</source>
        <translation>Restaurar um &amp;backup…</translation>
    </message>
    <message>
        <source>Compare With Another History</source>
        <translation>Comparar com outro histórico</translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n já estava lá.</numerusform>
            <numerusform>%n já estavam lá.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FactModel</name>
    <message>
        <source>read %1 ago: look it up again</source>
        <translation>lido há %1: consulte de novo</translation>
    </message>
    <message>
        <source>read %1 ago</source>
        <translation>lido há %1</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>Fact</source>
        <translation>Fato</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>What holds</source>
        <translation>O que vale</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Read ago</source>
        <translation>Lido há</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FactsTab</name>
    <message>
        <source>What came otherwise</source>
        <translation>O que veio diferente</translation>
    </message>
    <message>
        <source>Show the E&amp;xchange</source>
        <translation>Mostrar a tro&amp;ca</translation>
    </message>
    <message>
        <source>Look Through &amp;History</source>
        <translation>Examinar &amp;histórico</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <source>With the exchanges that show it, secrets masked, for whoever keeps the facts</source>
        <translation>Com as trocas que o mostram, segredos mascarados, para quem mantém os fatos</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>Fatos</translation>
    </message>
    <message>
        <source>Search facts</source>
        <translation>Pesquisar fatos</translation>
    </message>
    <message>
        <source>Area</source>
        <translation>Área</translation>
    </message>
    <message>
        <source>All areas</source>
        <translation>Todas as áreas</translation>
    </message>
    <message>
        <source>Only &amp;old ones</source>
        <translation>Só os &amp;antigos</translation>
    </message>
    <message>
        <source>Those that nobody looked up for six months</source>
        <translation>Os que ninguém consulta há seis meses</translation>
    </message>
    <message>
        <source>The chosen fact</source>
        <translation>O fato escolhido</translation>
    </message>
    <message>
        <source>Open the &amp;Page</source>
        <translation>Abrir a &amp;página</translation>
    </message>
    <message>
        <source>%1 of %2, %3 old</source>
        <translation>%1 de %2, %3 antigos</translation>
    </message>
    <message>
        <source>Nothing came otherwise than the facts say.</source>
        <translation>Nada veio diferente do que dizem os fatos.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) looked at.</source>
        <translation>
            <numerusform>%Ln troca examinada.</numerusform>
            <numerusform>%Ln trocas examinadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Choose a fact to see all of it.</source>
        <translation>Escolha um fato para vê-lo por inteiro.</translation>
    </message>
    <message>
        <source>Source: %1, %2.</source>
        <translation>Fonte: %1, %2.</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fonte: %1.</translation>
    </message>
    <message>
        <source>Until %1: %2</source>
        <translation>Até %1: %2</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>The emulator can do both: switch %1.</source>
        <translation>O emulador pode fazer ambos: opção %1.</translation>
    </message>
    <message>
        <source>Export What Came Otherwise</source>
        <translation>Exportar o que veio diferente</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>%1 was not written: %2</source>
        <translation>%1 não foi gravado: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FaultsPart</name>
    <message>
        <source>Faults in Force</source>
        <translation>Falhas em vigor</translation>
    </message>
    <message>
        <source>Remove A&amp;ll</source>
        <translation>Remover &amp;todas</translation>
    </message>
    <message>
        <source>Faults in force</source>
        <translation>Falhas em vigor</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>What happens</source>
        <translation>O que acontece</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Restam</translation>
    </message>
    <message>
        <source>No faults: every request is answered as it should be. Choose a template at the right, or make your own.</source>
        <translation>Nenhuma falha: toda solicitação é respondida como deveria. Escolha um modelo à direita ou crie o seu.</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Ask for Trouble</source>
        <translation>Provocar problemas</translation>
    </message>
    <message>
        <source>&amp;Template</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>&amp;Path begins with</source>
        <translation>&amp;Caminho começa com</translation>
    </message>
    <message>
        <source>Or a route: /conversations/messages/{}/status</source>
        <translation>Ou uma rota: /conversations/messages/{}/status</translation>
    </message>
    <message>
        <source>&amp;Wait before answering</source>
        <translation>&amp;Esperar antes de responder</translation>
    </message>
    <message>
        <source>Answer with &amp;status</source>
        <translation>Responder com &amp;status</translation>
    </message>
    <message>
        <source>&amp;Body</source>
        <translation>&amp;Corpo</translation>
    </message>
    <message>
        <source>With a status only. Empty: one like HighLevel&apos;s.</source>
        <translation>Somente com um status. Vazio: um como o do HighLevel.</translation>
    </message>
    <message>
        <source>The a&amp;nswer</source>
        <translation>A &amp;resposta</translation>
    </message>
    <message>
        <source>&amp;How many requests</source>
        <translation>&amp;Quantas solicitações</translation>
    </message>
    <message>
        <source>&amp;Add Fault</source>
        <translation>&amp;Adicionar falha</translation>
    </message>
    <message>
        <source>Cancel &amp;Change</source>
        <translation>Cancelar &amp;alteração</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
    </message>
    <message>
        <source>every path</source>
        <translation>todos os caminhos</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>as it would be</source>
        <translation>como seria</translation>
    </message>
    <message>
        <source>Arrives whole</source>
        <translation>Chega inteira</translation>
    </message>
    <message>
        <source>Connection drops without an answer</source>
        <translation>A conexão cai sem resposta</translation>
    </message>
    <message>
        <source>Body is cut in the middle</source>
        <translation>O corpo é cortado no meio</translation>
    </message>
    <message>
        <source>until removed</source>
        <translation>até ser removida</translation>
    </message>
    <message>
        <source>Your own</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>Slow answers: 3 s for everything</source>
        <translation>Respostas lentas: 3 s para tudo</translation>
    </message>
    <message>
        <source>Rate limit: 429 for the next 5 messages</source>
        <translation>Limite de taxa: 429 para as próximas 5 mensagens</translation>
    </message>
    <message>
        <source>Outage: 503 for everything</source>
        <translation>Interrupção: 503 para tudo</translation>
    </message>
    <message>
        <source>Gateway page: 502 with HTML</source>
        <translation>Página de gateway: 502 com HTML</translation>
    </message>
    <message>
        <source>The token endpoint fails: 500, twice</source>
        <translation>O endpoint de tokens falha: 500, duas vezes</translation>
    </message>
    <message>
        <source>Lost answer: inbound messages are stored, the line drops</source>
        <translation>Resposta perdida: mensagens recebidas são armazenadas, a linha cai</translation>
    </message>
    <message>
        <source>Cut answer: contacts end in the middle</source>
        <translation>Resposta cortada: contatos terminam no meio</translation>
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
        <translation>derruba a conexão</translation>
    </message>
    <message>
        <source>cuts the body</source>
        <translation>corta o corpo</translation>
    </message>
    <message>
        <source>any</source>
        <translation>qualquer</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>A path begins with /.</source>
        <translation>Um caminho começa com /.</translation>
    </message>
    <message>
        <source>Choose a status first.</source>
        <translation>Escolha um status primeiro.</translation>
    </message>
    <message>
        <source>An answer with a status of your own arrives whole.</source>
        <translation>Uma resposta com um status próprio chega inteira.</translation>
    </message>
    <message>
        <source>Choose a wait, a status or how the answer ends.</source>
        <translation>Escolha uma espera, um status ou como a resposta termina.</translation>
    </message>
    <message>
        <source>S&amp;ave Fault</source>
        <translation>S&amp;alvar falha</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FilesDialog</name>
    <message>
        <source>History and %1</source>
        <translation>Histórico e %1</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>By &amp;Request</source>
        <translation>Por &amp;solicitação</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Aqui</translation>
    </message>
    <message>
        <source>There</source>
        <translation>Lá</translation>
    </message>
    <message>
        <source>&amp;Exchanges</source>
        <translation>&amp;Trocas</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Onde</translation>
    </message>
    <message>
        <source>Status here</source>
        <translation>Status aqui</translation>
    </message>
    <message>
        <source>Status there</source>
        <translation>Status lá</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>%1 the same in both, %2 answered differently, %3 only here, %4 only there.</source>
        <translation>%1 iguais em ambos, %2 com outra resposta, %3 só aqui, %4 só lá.</translation>
    </message>
    <message>
        <source>The list has the first of them.</source>
        <translation>A lista contém as primeiras.</translation>
    </message>
    <message>
        <source>only here</source>
        <translation>só aqui</translation>
    </message>
    <message>
        <source>only there</source>
        <translation>só lá</translation>
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
        <translation>Todos os canais</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Any status</source>
        <translation>Qualquer status</translation>
    </message>
    <message>
        <source>2xx success</source>
        <translation>2xx sucesso</translation>
    </message>
    <message>
        <source>3xx redirect</source>
        <translation>3xx redirecionamento</translation>
    </message>
    <message>
        <source>4xx refused</source>
        <translation>4xx recusado</translation>
    </message>
    <message>
        <source>5xx failed</source>
        <translation>5xx falhou</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sem resposta</translation>
    </message>
    <message>
        <source>Provider kind</source>
        <translation>Tipo de provedor</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Todos os tipos</translation>
    </message>
    <message>
        <source>Only pro&amp;blems</source>
        <translation>Só pro&amp;blemas</translation>
    </message>
    <message>
        <source>No answer, refused or failed, or a signature that is wrong</source>
        <translation>Sem resposta, recusado ou com falha, ou uma assinatura errada</translation>
    </message>
    <message>
        <source>Pinne&amp;d</source>
        <translation>Fixa&amp;das</translation>
    </message>
    <message>
        <source>Hide own &amp;reads</source>
        <translation>Sem &amp;leituras próprias</translation>
    </message>
    <message>
        <source>What Linesman itself read from HighLevel&apos;s API or the emulator</source>
        <translation>O que o próprio Linesman leu da API do HighLevel ou do emulador</translation>
    </message>
    <message>
        <source>Words, or status:5xx kind:sms-channel after:10m</source>
        <translation>Palavras, ou status:5xx kind:sms-channel after:10m</translation>
    </message>
    <message>
        <source>Search history</source>
        <translation>Pesquisar histórico</translation>
    </message>
    <message>
        <source>At character %1: %2</source>
        <translation>No caractere %1: %2</translation>
    </message>
    <message>
        <source>Fil&amp;ters</source>
        <translation>Fil&amp;tros</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Es&amp;quecer</translation>
    </message>
    <message>
        <source>&amp;Keep This Filter</source>
        <translation>&amp;Guardar este filtro</translation>
    </message>
    <message>
        <source>Run %1</source>
        <translation>Execução %1</translation>
    </message>
    <message>
        <source>Show all runs again, not only %1</source>
        <translation>Mostrar todas as execuções de novo, não só %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FindingDetail</name>
    <message>
        <source>Where it was seen</source>
        <translation>Onde foi visto</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Show the E&amp;xchange</source>
        <translation>Mostrar a tro&amp;ca</translation>
    </message>
    <message>
        <source>Open &amp;Source</source>
        <translation>Abrir &amp;fonte</translation>
    </message>
    <message>
        <source>&amp;Mute…</source>
        <translation>&amp;Silenciar…</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>e mais %n</numerusform>
            <numerusform>e mais %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Tell A&amp;gain</source>
        <translation>Avisar &amp;de novo</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FindingView</name>
    <message>
        <source>&amp;Open Portal Step</source>
        <translation>Abrir etapa do &amp;portal</translation>
    </message>
    <message>
        <source>&amp;Open Keys and Link</source>
        <translation>Abrir &amp;chaves e link</translation>
    </message>
    <message>
        <source>&amp;Open Redirect URL</source>
        <translation>Abrir URL de &amp;redirecionamento</translation>
    </message>
    <message>
        <source>&amp;Open Scopes</source>
        <translation>Abrir &amp;scopes</translation>
    </message>
    <message>
        <source>&amp;Open URLs</source>
        <translation>Abrir &amp;URLs</translation>
    </message>
    <message>
        <source>Auth&amp;orize Again</source>
        <translation>Aut&amp;orizar de novo</translation>
    </message>
    <message>
        <source>Sh&amp;ow Tokens</source>
        <translation>M&amp;ostrar tokens</translation>
    </message>
    <message>
        <source>Try Refresh Again No&amp;w</source>
        <translation>Tentar re&amp;novar de novo</translation>
    </message>
    <message>
        <source>&amp;Use the Current Path</source>
        <translation>&amp;Usar o caminho atual</translation>
    </message>
    <message>
        <source>Cop&amp;y Right Request</source>
        <translation>Copiar solicitação cer&amp;ta</translation>
    </message>
    <message>
        <source>Cop&amp;y Right Call</source>
        <translation>Copiar chamada cer&amp;ta</translation>
    </message>
    <message>
        <source>Cop&amp;y Code That Refreshes Once</source>
        <translation>Copiar código que &amp;renova uma vez</translation>
    </message>
    <message>
        <source>What to do:</source>
        <translation>O que fazer:</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>Choose CA &amp;File…</source>
        <translation>Escolher arquivo da &amp;CA…</translation>
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
        <translation>Aguardando o emulador…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::FormsPane</name>
    <message>
        <source>Forms</source>
        <translation>Formulários</translation>
    </message>
    <message>
        <source>Inbound</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Upload</source>
        <translation>Upload</translation>
    </message>
    <message>
        <source>As User</source>
        <translation>Como usuário</translation>
    </message>
    <message>
        <source>E-mail Status</source>
        <translation>Status de e-mail</translation>
    </message>
    <message>
        <source>&amp;Many…</source>
        <translation>&amp;Vários…</translation>
    </message>
    <message>
        <source>Send many messages from a CSV file</source>
        <translation>Enviar várias mensagens de um arquivo CSV</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HeadBar</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The connection that every place works with</source>
        <translation>A conexão com que todas as seções trabalham</translation>
    </message>
    <message>
        <source>Search everything</source>
        <translation>Pesquisar tudo</translation>
    </message>
    <message>
        <source>Search all exchanges; %1 finds places, actions and contacts</source>
        <translation>Pesquisar todas as trocas; %1 encontra seções, ações e contatos</translation>
    </message>
    <message>
        <source>Places and actions</source>
        <translation>Seções e ações</translation>
    </message>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Emulator stopped</source>
        <translation>Emulador parado</translation>
    </message>
    <message>
        <source>Listener stopped</source>
        <translation>Receptor parado</translation>
    </message>
    <message>
        <source>%1, live</source>
        <translation>%1, ao vivo</translation>
    </message>
    <message>
        <source>%1, an emulator</source>
        <translation>%1, um emulador</translation>
    </message>
    <message>
        <source>An emulator: nothing is real</source>
        <translation>Um emulador: nada é real</translation>
    </message>
    <message>
        <source>Live HighLevel: writes ask first</source>
        <translation>HighLevel ao vivo: gravações perguntam antes</translation>
    </message>
    <message>
        <source>Not signed in yet: it has no token</source>
        <translation>Ainda não autenticado: não tem token</translation>
    </message>
    <message>
        <source>No connection</source>
        <translation>Sem conexão</translation>
    </message>
    <message>
        <source>Manage connections…</source>
        <translation>Gerenciar conexões…</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>AO VIVO</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>não autenticado</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HeldCard</name>
    <message>
        <source>Held requests</source>
        <translation>Solicitações retidas</translation>
    </message>
    <message>
        <source>Let &amp;Go</source>
        <translation>&amp;Liberar</translation>
    </message>
    <message>
        <source>It is answered or forwarded as it would have been without waiting</source>
        <translation>É respondida ou encaminhada como teria sido sem a espera</translation>
    </message>
    <message>
        <source>&amp;Edit and Decide…</source>
        <translation>&amp;Editar e decidir…</translation>
    </message>
    <message>
        <source>%1 at %2, since %3  %4</source>
        <translation>%1 em %2, desde %3  %4</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HeldDialog</name>
    <message>
        <source>It does not wait any more.</source>
        <translation>Não espera mais.</translation>
    </message>
    <message>
        <source>Held Request</source>
        <translation>Solicitação retida</translation>
    </message>
    <message>
        <source>&amp;Answer it by hand</source>
        <translation>&amp;Responder manualmente</translation>
    </message>
    <message>
        <source>&amp;Forward it and answer what the endpoint answers</source>
        <translation>&amp;Encaminhar e responder o que o endpoint responder</translation>
    </message>
    <message>
        <source>&amp;Do It</source>
        <translation>E&amp;xecutar</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>&amp;Body of the answer</source>
        <translation>&amp;Corpo da resposta</translation>
    </message>
    <message>
        <source>Sent as application/json.</source>
        <translation>Enviado como application/json.</translation>
    </message>
    <message>
        <source>&amp;URL</source>
        <translation>&amp;URL</translation>
    </message>
    <message>
        <source>Without a path it gets the path of the request.</source>
        <translation>Sem um caminho, recebe o caminho da solicitação.</translation>
    </message>
    <message>
        <source>&amp;Headers</source>
        <translation>&amp;Headers</translation>
    </message>
    <message>
        <source>One a line. Length, Host and Connection are made anew.</source>
        <translation>Um por linha. Length, Host e Connection são refeitos.</translation>
    </message>
    <message>
        <source>B&amp;ody</source>
        <translation>C&amp;orpo</translation>
    </message>
    <message>
        <source>Unchanged it goes on byte for byte. After an edit the signature does not fit any more.</source>
        <translation>Inalterado, segue byte a byte. Após uma edição, a assinatura não corresponde mais.</translation>
    </message>
    <message>
        <source>Enter an http or https URL.</source>
        <translation>Informe uma URL http ou https.</translation>
    </message>
    <message>
        <source>A line is no &quot;Name: value&quot;.</source>
        <translation>Uma linha não é &quot;Nome: valor&quot;.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Close help</source>
        <translation>Fechar ajuda</translation>
    </message>
    <message>
        <source>Close help (F1)</source>
        <translation>Fechar ajuda (F1)</translation>
    </message>
    <message>
        <source>Search help</source>
        <translation>Pesquisar na ajuda</translation>
    </message>
    <message>
        <source>Help text</source>
        <translation>Texto de ajuda</translation>
    </message>
    <message>
        <source>Help with “%1”</source>
        <translation>Ajuda com “%1”</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Nothing in the help has these words.</source>
        <translation>Nada na ajuda tem essas palavras.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HelpPictures</name>
    <message>
        <source>How a message goes round</source>
        <translation>O percurso de uma mensagem</translation>
    </message>
    <message>
        <source>Your bridge</source>
        <translation>Sua ponte</translation>
    </message>
    <message>
        <source>an agent writes</source>
        <translation>um agente escreve</translation>
    </message>
    <message>
        <source>delivery, signed, to the Delivery URL</source>
        <translation>entrega, assinada, à Delivery URL</translation>
    </message>
    <message>
        <source>answer: 2xx, at once</source>
        <translation>resposta: 2xx, de imediato</translation>
    </message>
    <message>
        <source>status: delivered or failed</source>
        <translation>status: delivered ou failed</translation>
    </message>
    <message>
        <source>reply, as an inbound message</source>
        <translation>resposta, como mensagem recebida</translation>
    </message>
    <message>
        <source>the thread shows both</source>
        <translation>a conversa mostra as duas</translation>
    </message>
    <message>
        <source>How an app signs in</source>
        <translation>Como um app faz login</translation>
    </message>
    <message>
        <source>Browser</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>opens the install link</source>
        <translation>abre o link de instalação</translation>
    </message>
    <message>
        <source>a person chooses a location and agrees</source>
        <translation>uma pessoa escolhe uma subconta e aceita</translation>
    </message>
    <message>
        <source>back to the redirect URL, with a code</source>
        <translation>de volta à URL de redirecionamento, com um código</translation>
    </message>
    <message>
        <source>the code arrives, or you paste the address</source>
        <translation>o código chega, ou você cola o endereço</translation>
    </message>
    <message>
        <source>code and client secret</source>
        <translation>código e client secret</translation>
    </message>
    <message>
        <source>access token for a day, refresh token for one use</source>
        <translation>token de acesso por um dia, de renovação para um uso</translation>
    </message>
    <message>
        <source>Two addresses, two purposes</source>
        <translation>Dois endereços, dois fins</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirecionamento</translation>
    </message>
    <message>
        <source>Delivery URL</source>
        <translation>Delivery URL</translation>
    </message>
    <message>
        <source>at the sign-in, once: the browser, with a code</source>
        <translation>no login, uma vez: o navegador, com um código</translation>
    </message>
    <message>
        <source>for each outbound message: a signed POST</source>
        <translation>para cada mensagem enviada: um POST assinado</translation>
    </message>
    <message>
        <source>What becomes of an outbound message</source>
        <translation>O que acontece com uma mensagem enviada</translation>
    </message>
    <message>
        <source>HighLevel gave it to your bridge</source>
        <translation>o HighLevel a entregou à sua ponte</translation>
    </message>
    <message>
        <source>your bridge reports it</source>
        <translation>sua ponte informa</translation>
    </message>
    <message>
        <source>if the channel reports it</source>
        <translation>onde o canal informa</translation>
    </message>
    <message>
        <source>or failed, with an error that the agent reads</source>
        <translation>ou failed, com um erro que o agente lê</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HelpTopics</name>
    <message>
        <source>What to do</source>
        <translation>O que fazer</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fonte: %1.</translation>
    </message>
    <message>
        <source>Help with “%1”</source>
        <translation>Ajuda com “%1”</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HistoryPage</name>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Reading history…</source>
        <translation>Lendo o histórico…</translation>
    </message>
    <message>
        <source>History cannot be written: %1. What comes meanwhile waits in memory.</source>
        <translation>O histórico não pode ser gravado: %1. O que chega enquanto isso espera na memória.</translation>
    </message>
    <message>
        <source>The history file is damaged. What can be read can still be exported; then set the file aside, or bring back a copy of it. %1</source>
        <translation>O arquivo do histórico está danificado. O que puder ser lido ainda pode ser exportado; depois ponha o arquivo de lado ou recupere uma cópia dele. %1</translation>
    </message>
    <message>
        <source>&amp;Follow new ones</source>
        <translation>&amp;Acompanhar novas</translation>
    </message>
    <message>
        <source>Keeps the newest exchange in view</source>
        <translation>Mantém a troca mais recente à vista</translation>
    </message>
    <message>
        <source>&amp;Newest first</source>
        <translation>&amp;Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>Trocas</translation>
    </message>
    <message>
        <source>No exchange matches.</source>
        <translation>Nenhuma troca corresponde.</translation>
    </message>
    <message>
        <source>&amp;Clear the Filter</source>
        <translation>&amp;Limpar o filtro</translation>
    </message>
    <message>
        <source>Nothing was exchanged yet. Run the line test, and every request and answer is kept here.</source>
        <translation>Nada foi trocado ainda. Execute o teste de linha, e toda solicitação e resposta será guardada aqui.</translation>
    </message>
    <message>
        <source>&amp;Run Line Test</source>
        <translation>E&amp;xecutar teste de linha</translation>
    </message>
    <message>
        <source>Searching…</source>
        <translation>Pesquisando…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s)</source>
        <translation>
            <numerusform>%Ln troca</numerusform>
            <numerusform>%Ln trocas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>hiding %Ln own read(s)</source>
        <translation>
            <numerusform>ocultando %Ln leitura própria</numerusform>
            <numerusform>ocultando %Ln leituras próprias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln exchange(s) removed.</source>
        <translation>
            <numerusform>%Ln troca removida.</numerusform>
            <numerusform>%Ln trocas removidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>This is %1, only to be read. Nothing new comes in here.</source>
        <translation>Este é %1, somente para leitura. Nada de novo entra aqui.</translation>
    </message>
    <message>
        <source>&amp;Back to Own History</source>
        <translation>&amp;Voltar ao próprio histórico</translation>
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
        <translation>Tudo o que já foi trocado
Cada linha é uma solicitação HTTP com a resposta dela: o que o receptor capturou, o que o Linesman entregou, as chamadas da API, e o que o emulador respondeu e enviou. A janela e a linha de comando gravam o mesmo histórico.
Pesquisa
status:5xx kind:sms-channel after:10m body:&quot;order 17&quot; -signature:valid: tudo isso deve valer; após duas letras o campo oferece o que se encaixa. Todas as palavras devem ocorrer, no endereço, em um id, um cabeçalho, um corpo ou na sua nota. As &quot;palavras entre aspas&quot; devem estar lado a lado; um asterisco após uma palavra busca o começo dela.
Outros arquivos
O menu de Exportar abre outro histórico ou um pacote, só para leitura, compara um com este e coloca um backup no lugar dele.
Teclas
Enter abre, Espaço fixa, Ctrl+C copia a linha, Ctrl+Shift+C copia a solicitação como cURL sem segredos, Del remove; Ctrl+Z desfaz isso, passo a passo, até que a linha que o informa seja fechada. As trocas fixadas permanecem quando as antigas são removidas.</translation>
    </message>
    <message>
        <source>looking for older ones, %1 %…</source>
        <translation>procurando mais antigas, %1 %…</translation>
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
        <translation>%1: %2 em %3</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HopDiagram</name>
    <message>
        <source>Progress of the line test</source>
        <translation>Progresso do teste de linha</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HopModel</name>
    <message>
        <source>Browser to the consent page</source>
        <translation>Navegador até a página de consentimento</translation>
    </message>
    <message>
        <source>Callback from the browser</source>
        <translation>Callback do navegador</translation>
    </message>
    <message>
        <source>Consent page</source>
        <translation>Página de consentimento</translation>
    </message>
    <message>
        <source>Code for tokens</source>
        <translation>Code por tokens</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Renovação</translation>
    </message>
    <message>
        <source>Location&apos;s token</source>
        <translation>Token da subconta</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>aberta</translation>
    </message>
    <message>
        <source>state fits</source>
        <translation>state confere</translation>
    </message>
    <message>
        <source>no state</source>
        <translation>sem state</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>negado</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
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
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::HopPanel</name>
    <message>
        <source>OAuth hops</source>
        <translation>Saltos OAuth</translation>
    </message>
    <message>
        <source>Selected hop</source>
        <translation>Salto selecionado</translation>
    </message>
    <message>
        <source>Select a hop to see what went over the wire.</source>
        <translation>Selecione um salto para ver o que passou pela rede.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::InboundForm</name>
    <message>
        <source>Post Inbound Message</source>
        <translation>Publicar mensagem recebida</translation>
    </message>
    <message>
        <source>Not taken</source>
        <translation>Não aceito</translation>
    </message>
    <message>
        <source>&amp;Back-date it</source>
        <translation>Data &amp;retroativa</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provedor</translation>
    </message>
    <message>
        <source>T&amp;ype</source>
        <translation>T&amp;ipo</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Assunto</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>&amp;HTML</source>
        <translation>&amp;HTML</translation>
    </message>
    <message>
        <source>What the agent sees of an e-mail. Empty: the message above as text.</source>
        <translation>O que o agente vê de um e-mail. Vazio: a mensagem acima como texto.</translation>
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
        <translation>Vinculado ao registro do contato; o HighLevel não o altera livremente.</translation>
    </message>
    <message>
        <source>&amp;Cc</source>
        <translation>&amp;Cc</translation>
    </message>
    <message>
        <source>Separated by commas.</source>
        <translation>Separados por vírgulas.</translation>
    </message>
    <message>
        <source>B&amp;cc</source>
        <translation>C&amp;co</translation>
    </message>
    <message>
        <source>Answer under e-mail (emailMessageId)</source>
        <translation>Responder sob o e-mail (emailMessageId)</translation>
    </message>
    <message>
        <source>Select an e-mail in the thread to fill this in. Empty begins a thread.</source>
        <translation>Selecione um e-mail na conversa para preencher isto. Vazio inicia uma nova sequência.</translation>
    </message>
    <message>
        <source>Call &amp;from</source>
        <translation>Chamada &amp;de</translation>
    </message>
    <message>
        <source>Must be the contact&apos;s phone number.</source>
        <translation>Deve ser o número de telefone do contato.</translation>
    </message>
    <message>
        <source>Call t&amp;o</source>
        <translation>Chamada &amp;para</translation>
    </message>
    <message>
        <source>Your number that was called.</source>
        <translation>O seu número que foi chamado.</translation>
    </message>
    <message>
        <source>Call &amp;status</source>
        <translation>&amp;Status da chamada</translation>
    </message>
    <message>
        <source>“voicemail” with a recording below makes a voicemail.</source>
        <translation>“voicemail” com uma gravação abaixo gera um correio de voz.</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Your message id (altId)</source>
        <translation>Seu id da mensagem (altId)</translation>
    </message>
    <message>
        <source>Comes back as replyToAltId when an agent answers on an e-mail channel.</source>
        <translation>Volta como replyToAltId quando um agente responde em um canal de e-mail.</translation>
    </message>
    <message>
        <source>Attachments</source>
        <translation>Anexos</translation>
    </message>
    <message>
        <source>Drop or paste files here: they are uploaded to HighLevel at once.</source>
        <translation>Solte ou cole arquivos aqui: eles são enviados ao HighLevel imediatamente.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>Recordings</source>
        <translation>Gravações</translation>
    </message>
    <message>
        <source>Sources disagree. %1: %2.</source>
        <translation>As fontes divergem. %1: %2.</translation>
    </message>
    <message>
        <source>A file is still on its way.</source>
        <translation>Um arquivo ainda está a caminho.</translation>
    </message>
    <message>
        <source>Add an inbound message to the thread of %1.</source>
        <translation>Adicionar uma mensagem recebida à conversa de %1.</translation>
    </message>
    <message>
        <source>Posting…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>HighLevel accepted message %1; it could not be read back: %2</source>
        <translation>O HighLevel aceitou a mensagem %1; não foi possível lê-la de volta: %2</translation>
    </message>
    <message>
        <source>Message %1 is in the thread, but: %2</source>
        <translation>A mensagem %1 está na conversa, mas: %2</translation>
    </message>
    <message>
        <source>Message %1 was read back and is in the thread. Answer under it with emailMessageId %2.</source>
        <translation>A mensagem %1 foi lida de volta e está na conversa. Responda sob ela com o emailMessageId %2.</translation>
    </message>
    <message>
        <source>Message %1 was read back and is in the thread.</source>
        <translation>A mensagem %1 foi lida de volta e está na conversa.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::InstallsCheck</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Listing locations: %1 of %2</source>
        <translation>Listando subcontas: %1 de %2</translation>
    </message>
    <message>
        <source>Listing locations…</source>
        <translation>Listando subcontas…</translation>
    </message>
    <message>
        <source>Getting tokens: %1 of %2; waiting %3 s for the rate limit</source>
        <translation>Obtendo tokens: %1 de %2; esperando %3 s pelo limite de taxa</translation>
    </message>
    <message>
        <source>Getting tokens: %1 of %2</source>
        <translation>Obtendo tokens: %1 de %2</translation>
    </message>
    <message>
        <source>Asking which provider is selected: %1 of %2</source>
        <translation>Consultando qual provedor está selecionado: %1 de %2</translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) done.</source>
        <translation>
            <numerusform>%n subconta concluída.</numerusform>
            <numerusform>%n subcontas concluídas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n location(s) failed; the reasons are in the table.</source>
        <translation>
            <numerusform>%n subconta falhou; o motivo está na tabela.</numerusform>
            <numerusform>%n subcontas falharam; os motivos estão na tabela.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::InstallsTab</name>
    <message>
        <source>Export &amp;Again…</source>
        <translation>Exportar &amp;de novo…</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Filter by name, id or reason</source>
        <translation>Filtrar por nome, id ou motivo</translation>
    </message>
    <message>
        <source>Filter locations</source>
        <translation>Filtrar subcontas</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
    </message>
    <message>
        <source>All verdicts</source>
        <translation>Todos os vereditos</translation>
    </message>
    <message>
        <source>Only problems</source>
        <translation>Só problemas</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>All providers</source>
        <translation>Todos os provedores</translation>
    </message>
    <message>
        <source>Retry &amp;Failed</source>
        <translation>Repetir &amp;falhas</translation>
    </message>
    <message>
        <source>Get &amp;Tokens</source>
        <translation>Obter &amp;tokens</translation>
    </message>
    <message>
        <source>For the selected locations, or for all that have none</source>
        <translation>Para as subcontas selecionadas, ou para todas que não têm nenhum</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>&amp;Check All</source>
        <translation>&amp;Verificar tudo</translation>
    </message>
    <message>
        <source>Lists the locations, gets the missing tokens and asks which provider is selected (F5)</source>
        <translation>Lista as subcontas, obtém os tokens que faltam e consulta qual provedor está selecionado (F5)</translation>
    </message>
    <message>
        <source>The note is in the clipboard.</source>
        <translation>A nota está na área de transferência.</translation>
    </message>
    <message>
        <source>Putting together what is known of %1…</source>
        <translation>Reunindo o que se sabe de %1…</translation>
    </message>
    <message>
        <source>What is known of %1 cannot be read: %2</source>
        <translation>O que se sabe de %1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>Nothing is known of the company&apos;s locations yet.</source>
        <translation>Nada se sabe ainda das subcontas da empresa.</translation>
    </message>
    <message>
        <source>Only a company&apos;s token can list where the app is installed: authorize the company, not one location.</source>
        <translation>Somente um token de empresa pode listar onde o app está instalado: autorize a empresa, não uma subconta.</translation>
    </message>
    <message>
        <source>Open &amp;Connect</source>
        <translation>Abrir &amp;Conectar</translation>
    </message>
    <message>
        <source>Connect an app first, or start the emulator.</source>
        <translation>Conecte um app primeiro ou inicie o emulador.</translation>
    </message>
    <message>
        <source>No provider is known yet: enter one in the tab Providers.</source>
        <translation>Nenhum provedor é conhecido ainda: informe um na aba Provedores.</translation>
    </message>
    <message>
        <source>Choose a cell to see why, and what to do.</source>
        <translation>Escolha uma célula para ver o motivo e o que fazer.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::KeysDialog</name>
    <message>
        <source>Signature Keys</source>
        <translation>Chaves de assinatura</translation>
    </message>
    <message>
        <source>Known public keys</source>
        <translation>Chaves públicas conhecidas</translation>
    </message>
    <message>
        <source>HighLevel&apos;s keys are as published and found in public code; compare them with the developer portal before you rely on them.</source>
        <translation>As chaves do HighLevel são as publicadas e encontradas em código público; compare-as com o portal do desenvolvedor antes de confiar nelas.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Add a public key</source>
        <translation>Adicionar uma chave pública</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>As it should read in &quot;Signed by …&quot;.</source>
        <translation>Como deve aparecer em &quot;Assinado por …&quot;.</translation>
    </message>
    <message>
        <source>Public &amp;key</source>
        <translation>&amp;Chave pública</translation>
    </message>
    <message>
        <source>PEM, base64 or hexadecimal; Ed25519 or RSA.</source>
        <translation>PEM, base64 ou hexadecimal; Ed25519 ou RSA.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>Linesman&apos;s own key</source>
        <translation>A chave do próprio Linesman</translation>
    </message>
    <message>
        <source>Signs what the simulator sends. Give its public half to the bridge under test; the private half stays in the key store.</source>
        <translation>Assina o que o simulador envia. Forneça a parte pública à ponte em teste; a parte privada fica no repositório de chaves.</translation>
    </message>
    <message>
        <source>Public half of Linesman&apos;s own key, in PEM</source>
        <translation>Parte pública da chave do próprio Linesman, em PEM</translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>RSA, legacy</source>
        <translation>RSA, legada</translation>
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
        <translation>Dê um nome à chave.</translation>
    </message>
    <message>
        <source>This is no public key that Linesman can read.</source>
        <translation>Esta não é uma chave pública que o Linesman consiga ler.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::KindLine</name>
    <message>
        <source>waiting</source>
        <translation>aguardando</translation>
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
        <translation>Laboratório de assinaturas</translation>
    </message>
    <message>
        <source>One delivery in every variant: what does your endpoint take, what does it refuse?</source>
        <translation>Uma entrega em cada variante: o que o seu endpoint aceita, o que ele recusa?</translation>
    </message>
    <message>
        <source>Variants that are over</source>
        <translation>Variantes concluídas</translation>
    </message>
    <message>
        <source>Variants</source>
        <translation>Variantes</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>Mostrar no &amp;histórico</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Executar de novo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>F&amp;echar</translation>
    </message>
    <message>
        <source>Stopped before the end.</source>
        <translation>Interrompido antes do fim.</translation>
    </message>
    <message>
        <source>%1
%2
Do: %3
Seen: %4. Source: %5</source>
        <translation>%1
%2
Faça: %3
Observado: %4. Fonte: %5</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LabModel</name>
    <message>
        <source>as it should</source>
        <translation>como deveria</translation>
    </message>
    <message>
        <source>not so</source>
        <translation>não como deveria</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>either</source>
        <translation>qualquer um</translation>
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
        <translation>Esperado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>not tested</source>
        <translation>não testado</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LineTestPage</name>
    <message>
        <source>%1, check %2</source>
        <translation>%1, verificação %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 Seen: %2.</source>
        <translation>%1 Observado: %2.</translation>
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
        <translation>%1: aprovado em %2</translation>
    </message>
    <message>
        <source>Not run yet.</source>
        <translation>Ainda não executado.</translation>
    </message>
    <message>
        <source>Press Run Line Test: a message of each kind goes to %1, and each hop lights up when it has happened.</source>
        <translation>Pressione Executar teste de linha: uma mensagem de cada tipo vai para %1, e cada salto se acende quando acontece.</translation>
    </message>
    <message>
        <source>Press Run Line Test: it needs no account and no set-up. A message of each kind goes to a small bridge that ships with Linesman, and each hop lights up when it has happened.</source>
        <translation>Pressione Executar teste de linha: não precisa de conta nem de configuração. Uma mensagem de cada tipo vai para uma pequena ponte que acompanha o Linesman, e cada salto se acende quando acontece.</translation>
    </message>
    <message>
        <source>This is what a correct bridge looks like. Now test your own, or select a hop to see what was sent.</source>
        <translation>É assim que se comporta uma ponte correta. Agora teste a sua, ou selecione um salto para ver o que foi enviado.</translation>
    </message>
    <message>
        <source>Your bridge does all that HighLevel asks of it. Select a hop to see what was sent.</source>
        <translation>A sua ponte faz tudo o que o HighLevel exige dela. Selecione um salto para ver o que foi enviado.</translation>
    </message>
    <message>
        <source>%1 Not tested: %2</source>
        <translation>%1 Não testado: %2</translation>
    </message>
    <message>
        <source>Line Test</source>
        <translation>Teste de linha</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Salvar relatório…</translation>
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
        <translation>E&amp;xecutar teste de linha</translation>
    </message>
    <message>
        <source>Tests every kind chosen, hop by hop (F5)</source>
        <translation>Testa todos os tipos escolhidos, salto a salto (F5)</translation>
    </message>
    <message>
        <source>Line test</source>
        <translation>Teste de linha</translation>
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
        <translation>O teste de linha envia uma mensagem como um usuário do HighLevel faria e a acompanha: a entrega à ponte, a resposta da ponte, o status que ela informa, a resposta que ela publica e a conversa que contém ambas.

Qual ponte

A ponte de referência integrada funciona imediatamente, com um emulador próprio. Para testar a sua, pressione Endpoint, informe a URL dela e forneça a ela o endereço e as chaves do emulador mostrados ali.

Verificações

Quando os saltos de um tipo estão verdes, seguem-se armadilhas: entregas forjadas, JSON escrito de outras formas, a mesma mensagem duas vezes, um status que chega cedo demais, um token que expira. Elas ficam sob os saltos, recolhidas quando tudo está bem; selecione uma para ler o que custa em produção e o que fazer.

Chamadas

O HighLevel não envia webhook para chamadas. A sua ponte as registra por conta própria: indique uma URL de gatilho de chamada, ou escolha somente o tipo Call e faça uma chamada enquanto o teste espera.

Teclas

F5 executa o teste de novo. As setas movem entre os saltos, Espaço explica um deles, Enter abre o que foi enviado.</translation>
    </message>
    <message>
        <source>Line test: %1</source>
        <translation>Teste de linha: %1</translation>
    </message>
    <message>
        <source>%1, hop %2: %3</source>
        <translation>%1, salto %2: %3</translation>
    </message>
    <message>
        <source>Waiting for %1, at most %2.</source>
        <translation>Aguardando %1, no máximo %2.</translation>
    </message>
    <message>
        <source>The checks are running: forged deliveries, duplicates, expired tokens.</source>
        <translation>As verificações estão em execução: entregas forjadas, duplicatas, tokens expirados.</translation>
    </message>
    <message>
        <source>Your bridge at %1</source>
        <translation>Sua ponte em %1</translation>
    </message>
    <message>
        <source>Built-in reference bridge, emulator of its own</source>
        <translation>Ponte de referência integrada, emulador próprio</translation>
    </message>
    <message>
        <source>Your bridge</source>
        <translation>Sua ponte</translation>
    </message>
    <message>
        <source>Reference bridge</source>
        <translation>Ponte de referência</translation>
    </message>
    <message>
        <source>Save the Report</source>
        <translation>Salvar o relatório</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
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
        <translation>Relatório salvo: %1</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last run %1: %2</source>
        <translation>Última execução %1: %2</translation>
    </message>
    <message>
        <source>Starting the emulator, loading its data…</source>
        <translation>Iniciando o emulador: lendo seus dados…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LinkReport</name>
    <message>
        <source>good</source>
        <translation>bom</translation>
    </message>
    <message>
        <source>look</source>
        <translation>ver</translation>
    </message>
    <message>
        <source>wrong</source>
        <translation>errada</translation>
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
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Parts of the install link</source>
        <translation>Partes do link de instalação</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>ausente</translation>
    </message>
    <message>
        <source>The link was read: nothing speaks against it.</source>
        <translation>O link foi lido: nada contra ele.</translation>
    </message>
    <message numerus="yes">
        <source>The link was read: %n part(s) to look at.</source>
        <translation>
            <numerusform>O link foi lido: %n parte para conferir.</numerusform>
            <numerusform>O link foi lido: %n partes para conferir.</numerusform>
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
        <translation>&amp;Reter solicitações</translation>
    </message>
    <message>
        <source>Each sender waits until you answer or forward its request, ten minutes at most</source>
        <translation>Cada remetente espera até que você responda ou encaminhe a solicitação dele, no máximo dez minutos</translation>
    </message>
    <message>
        <source>First listener</source>
        <translation>Primeiro receptor</translation>
    </message>
    <message>
        <source>%1, on %2</source>
        <translation>%1, em %2</translation>
    </message>
    <message>
        <source>%1, stopped</source>
        <translation>%1, parado</translation>
    </message>
    <message>
        <source>Stop &amp;Tunnel</source>
        <translation>Parar &amp;túnel</translation>
    </message>
    <message>
        <source>Start &amp;Tunnel…</source>
        <translation>Iniciar &amp;túnel…</translation>
    </message>
    <message>
        <source>Stop Tunnel</source>
        <translation>Parar túnel</translation>
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
        <translation>O endereço dele ainda não é conhecido.</translation>
    </message>
    <message>
        <source>tunnel</source>
        <translation>túnel</translation>
    </message>
    <message>
        <source>Put its addresses below in these two places of the portal. No heartbeat came through it so far.</source>
        <translation>Coloque os endereços dele abaixo nestes dois lugares do portal. Até agora nenhum sinal passou por ele.</translation>
    </message>
    <message>
        <source>It reaches the listener. Put its addresses below in these two places of the portal.</source>
        <translation>Ele chega ao receptor. Coloque os endereços dele abaixo nestes dois lugares do portal.</translation>
    </message>
    <message>
        <source>It does not reach the listener: %1.</source>
        <translation>Ele não chega ao receptor: %1.</translation>
    </message>
    <message>
        <source>tunnel gone</source>
        <translation>túnel encerrado</translation>
    </message>
    <message>
        <source>%1. It printed: %2</source>
        <translation>%1. Ele imprimiu: %2</translation>
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
        <translation>Aco&amp;mpanhar</translation>
    </message>
    <message>
        <source>Keeps the newest capture in view</source>
        <translation>Mantém a captura mais recente à vista</translation>
    </message>
    <message>
        <source>Send a &amp;Test</source>
        <translation>Enviar &amp;teste</translation>
    </message>
    <message>
        <source>Sends the listener a made-up message, signed by Linesman&apos;s own key</source>
        <translation>Envia ao receptor uma mensagem inventada, assinada pela chave do próprio Linesman</translation>
    </message>
    <message>
        <source>&amp;Keys…</source>
        <translation>&amp;Chaves…</translation>
    </message>
    <message>
        <source>&amp;Start Listener</source>
        <translation>&amp;Iniciar receptor</translation>
    </message>
    <message>
        <source>The tunnel&apos;s address changed from %1 to %2: put the new addresses into the portal, Delivery URL and Webhooks; the old ones lead nowhere now.</source>
        <translation>O endereço do túnel mudou de %1 para %2: coloque os novos endereços no portal, em Delivery URL e Webhooks; os antigos não levam mais a lugar nenhum.</translation>
    </message>
    <message>
        <source>Captures</source>
        <translation>Capturas</translation>
    </message>
    <message>
        <source>Send Again</source>
        <translation>Enviar de novo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln capture(s) removed.</source>
        <translation>
            <numerusform>%Ln captura removida.</numerusform>
            <numerusform>%Ln capturas removidas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
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
        <translation>O endpoint local
Recebe qualquer solicitação, guarda-a, verifica-a e só então responde: um 2xx significa que a captura está em disco. Ele escuta somente nesta máquina; para receber do HighLevel, inicie um túnel aqui, ou aponte um seu para a porta dele e adicione o nome em Configurações.
Vários receptores
Cada um tem nome, porta, caminho e respostas próprios; todas as capturas estão nesta lista.
Reter
Cada remetente espera até que você responda à solicitação dele manualmente, ou a encaminhe, editada ou não.
Túnel
cloudflared, ngrok ou outro programa seu é iniciado aqui; o endereço dele é lido e acompanhado.
Dois endereços
A Delivery URL de um provedor recebe as mensagens a entregar. A URL de webhook do app recebe eventos, como INSTALL, e relatórios de mensagens que saíram: nunca as envie de novo.
Veredito
Assinatura, formato e repetição, em frases. O HighLevel assina com Ed25519 sobre os bytes como enviados; não há segredo compartilhado.
Teclas
Enter abre, Espaço fixa, Ctrl+C copia, Del remove, Esc fecha a captura.</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>escutando em %1</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>&amp;Stop Listener</source>
        <translation>&amp;Parar receptor</translation>
    </message>
    <message>
        <source>Stop Listener</source>
        <translation>Parar receptor</translation>
    </message>
    <message>
        <source>Start Listener</source>
        <translation>Iniciar receptor</translation>
    </message>
    <message>
        <source>The listener can be reached from other machines: anyone who reaches it fills your history.</source>
        <translation>O receptor pode ser acessado de outras máquinas: qualquer um que o alcance enche o seu histórico.</translation>
    </message>
    <message>
        <source>Waiting for the first webhook.</source>
        <translation>Aguardando o primeiro webhook.</translation>
    </message>
    <message>
        <source>Nothing was captured yet.</source>
        <translation>Nada foi capturado ainda.</translation>
    </message>
    <message>
        <source>Send a Test</source>
        <translation>Enviar teste</translation>
    </message>
    <message>
        <source>%1, at once</source>
        <translation>%1, imediatamente</translation>
    </message>
    <message>
        <source>What %1 answers.</source>
        <translation>O que %1 responder.</translation>
    </message>
    <message>
        <source>%1 after %2 ms</source>
        <translation>%1 após %2 ms</translation>
    </message>
    <message>
        <source>By rules; when none holds: %1</source>
        <translation>Por regras; quando nenhuma se cumpre: %1</translation>
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
        <translation>Inicie o receptor, forneça o endereço dele ao HighLevel ou ao emulador, e todo webhook é guardado e verificado aqui.</translation>
    </message>
    <message>
        <source>This address is the listener itself, or no URL.</source>
        <translation>Este endereço é o próprio receptor ou não é uma URL.</translation>
    </message>
    <message>
        <source>Give one of these addresses to HighLevel or to the emulator, or send a made-up message.</source>
        <translation>Forneça um destes endereços ao HighLevel ou ao emulador, ou envie uma mensagem inventada.</translation>
    </message>
    <message>
        <source>The listener is stopped</source>
        <translation>O Receptor está parado</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>não pôde iniciar</translation>
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
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Kept with each capture.</source>
        <translation>Guardado com cada captura.</translation>
    </message>
    <message>
        <source>&amp;Port</source>
        <translation>&amp;Porta</translation>
    </message>
    <message>
        <source>0 picks a free one at each start.</source>
        <translation>0 escolhe uma livre a cada início.</translation>
    </message>
    <message>
        <source>Pa&amp;th</source>
        <translation>&amp;Caminho</translation>
    </message>
    <message>
        <source>Such as /acme; what comes elsewhere is kept and answered 404. Empty for every path.</source>
        <translation>Como /acme; o que chega em outro lugar é guardado e respondido com 404. Vazio para todos os caminhos.</translation>
    </message>
    <message>
        <source>Addre&amp;sses</source>
        <translation>Endere&amp;ços</translation>
    </message>
    <message>
        <source>127.0.0.1, ::1 is this machine alone. With others, anyone who reaches them fills your history.</source>
        <translation>127.0.0.1, ::1 é somente esta máquina. Com outros, qualquer um que os alcance enche o seu histórico.</translation>
    </message>
    <message>
        <source>http</source>
        <translation>http</translation>
    </message>
    <message>
        <source>https, with a certificate by the emulator&apos;s CA</source>
        <translation>https, com um certificado da CA do emulador</translation>
    </message>
    <message>
        <source>https, with your certificate</source>
        <translation>https, com o seu certificado</translation>
    </message>
    <message>
        <source>Pr&amp;otocol</source>
        <translation>Pr&amp;otocolo</translation>
    </message>
    <message>
        <source>A tunnel brings its own certificate: http is enough behind it.</source>
        <translation>Um túnel traz o próprio certificado: http basta atrás dele.</translation>
    </message>
    <message>
        <source>&amp;Certificate file</source>
        <translation>Arquivo do &amp;certificado</translation>
    </message>
    <message>
        <source>PEM.</source>
        <translation>PEM.</translation>
    </message>
    <message>
        <source>&amp;Key file</source>
        <translation>Arquivo da c&amp;have</translation>
    </message>
    <message>
        <source>PEM, without a passphrase.</source>
        <translation>PEM, sem senha.</translation>
    </message>
    <message>
        <source>Sa&amp;ve</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>listening on %1</source>
        <translation>escutando em %1</translation>
    </message>
    <message>
        <source>could not start</source>
        <translation>não pôde iniciar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>S&amp;tart</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Iniciar</translation>
    </message>
    <message>
        <source>Stop the listener to change where it listens.</source>
        <translation>Pare o receptor para mudar onde ele escuta.</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Receptor %1</translation>
    </message>
    <message>
        <source>This cannot be saved: %1.</source>
        <translation>Isto não pode ser salvo: %1.</translation>
    </message>
    <message>
        <source>&amp;Use Port %1</source>
        <translation>&amp;Usar a porta %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LiveWrite</name>
    <message>
        <source>Write to Live HighLevel?</source>
        <translation>Gravar no HighLevel ao vivo?</translation>
    </message>
    <message>
        <source>LIVE: &quot;%1&quot; at %2.</source>
        <translation>AO VIVO: &quot;%1&quot; em %2.</translation>
    </message>
    <message>
        <source>Real customers and real data are on the other side.</source>
        <translation>Há clientes reais e dados reais do outro lado.</translation>
    </message>
    <message>
        <source>&amp;Do not ask again for this connection until Linesman ends</source>
        <translation>&amp;Não perguntar de novo para esta conexão até o Linesman ser encerrado</translation>
    </message>
    <message>
        <source>&amp;Write</source>
        <translation>&amp;Gravar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LocationsPart</name>
    <message>
        <source>Locations and Installs</source>
        <translation>Subcontas e instalações</translation>
    </message>
    <message>
        <source>&amp;Add Location…</source>
        <translation>&amp;Adicionar subconta…</translation>
    </message>
    <message>
        <source>&amp;Bulk Install…</source>
        <translation>Instalação em &amp;massa…</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Subcontas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Contatos</translation>
    </message>
    <message>
        <source>SMS provider</source>
        <translation>Provedor de SMS</translation>
    </message>
    <message>
        <source>Email provider</source>
        <translation>Provedor de e-mail</translation>
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
        <translation>Instala o app nas subcontas escolhidas e envia INSTALL à URL dele</translation>
    </message>
    <message>
        <source>&amp;Uninstall</source>
        <translation>&amp;Desinstalar</translation>
    </message>
    <message>
        <source>Revokes the tokens of the chosen locations and sends UNINSTALL</source>
        <translation>Revoga os tokens das subcontas escolhidas e envia UNINSTALL</translation>
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
        <translation>Do próprio HighLevel</translation>
    </message>
    <message>
        <source>%1 (not active)</source>
        <translation>%1 (não ativa)</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <source>not installed</source>
        <translation>não instalado</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 ou mais</translation>
    </message>
    <message>
        <source>Uninstall</source>
        <translation>Desinstalar</translation>
    </message>
    <message numerus="yes">
        <source>Uninstall the app from %n location(s)? Their tokens stop working; UNINSTALL is sent.</source>
        <translation>
            <numerusform>Desinstalar o app de %n subconta? Os tokens dela deixam de funcionar; UNINSTALL é enviado.</numerusform>
            <numerusform>Desinstalar o app de %n subcontas? Os tokens delas deixam de funcionar; UNINSTALL é enviado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add Location</source>
        <translation>Adicionar subconta</translation>
    </message>
    <message>
        <source>Edit Location</source>
        <translation>Editar subconta</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>The app is not installed in it yet: Install does that.</source>
        <translation>O app ainda não está instalado nela: Instalar faz isso.</translation>
    </message>
    <message>
        <source>&amp;Email</source>
        <translation>&amp;E-mail</translation>
    </message>
    <message>
        <source>A&amp;ddress</source>
        <translation>&amp;Endereço</translation>
    </message>
    <message>
        <source>S&amp;MS provider</source>
        <translation>Provedor de S&amp;MS</translation>
    </message>
    <message>
        <source>Email &amp;provider</source>
        <translation>&amp;Provedor de e-mail</translation>
    </message>
    <message>
        <source>A&amp;ctive: else it gets no tokens</source>
        <translation>A&amp;tiva: caso contrário, não recebe tokens</translation>
    </message>
    <message>
        <source>Allow d&amp;uplicate contacts</source>
        <translation>Permitir contatos d&amp;uplicados</translation>
    </message>
    <message>
        <source>No app with such a provider is installed in this location.</source>
        <translation>Nenhum app com tal provedor está instalado nesta subconta.</translation>
    </message>
    <message>
        <source>Bulk Install</source>
        <translation>Instalação em massa</translation>
    </message>
    <message>
        <source>New &amp;locations, each with the app</source>
        <translation>Novas &amp;subcontas, cada uma com o app</translation>
    </message>
    <message>
        <source>As when an agency installs the app everywhere: INSTALL is sent once for each.</source>
        <translation>Como quando uma agência instala o app em todo lugar: INSTALL é enviado uma vez para cada uma.</translation>
    </message>
    <message>
        <source>A&amp;pp</source>
        <translation>A&amp;pp</translation>
    </message>
    <message>
        <source>Installed &amp;by</source>
        <translation>Instalado p&amp;or</translation>
    </message>
    <message>
        <source>INSTALL lacks company and user</source>
        <translation>INSTALL sem empresa e usuário</translation>
    </message>
    <message>
        <source>As reported of locations that were made after the agency installed the app</source>
        <translation>Como relatado de subcontas criadas depois que a agência instalou o app</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::LoopSketch</name>
    <message>
        <source>Your bridge</source>
        <translation>Sua ponte</translation>
    </message>
    <message>
        <source>The loop: HighLevel delivers to the bridge, which answers, reports a status and replies.</source>
        <translation>O ciclo: o HighLevel entrega à ponte, que responde, informa um status e publica uma resposta.</translation>
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
        <translation>status,
resposta</translation>
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
        <translation>Resultado ou valor</translation>
    </message>
    <message>
        <source>Search magic values</source>
        <translation>Pesquisar valores mágicos</translation>
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
        <translation>Afeta</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Text begins with</source>
        <translation>Texto começa com</translation>
    </message>
    <message>
        <source>Nothing found.</source>
        <translation>Nada encontrado.</translation>
    </message>
    <message>
        <source>A contact with such a number or address, or a message with such a text, provokes the outcome. Your own tests need nothing of Linesman for it.</source>
        <translation>Um contato com tal número ou endereço, ou uma mensagem com tal texto, provoca o resultado. Os seus próprios testes não precisam de nada do Linesman para isso.</translation>
    </message>
    <message>
        <source>Copy &amp;Phone</source>
        <translation>Copiar tele&amp;fone</translation>
    </message>
    <message>
        <source>Copy &amp;Email</source>
        <translation>Copiar &amp;e-mail</translation>
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
        <translation>%1 ajuda  ·  %2 seções e ações  ·  %3 atalhos</translation>
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

%1 fecha esta ajuda, assim como Esc. %2 mostra todas as teclas em uma folha.</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>Go to %1</source>
        <translation>Ir para %1</translation>
    </message>
    <message>
        <source>Run this place again</source>
        <translation>Executar esta seção de novo</translation>
    </message>
    <message>
        <source>Back to where I was</source>
        <translation>Voltar para onde eu estava</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Avançar</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamanho normal do texto</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Help on this place</source>
        <translation>Ajuda sobre esta seção</translation>
    </message>
    <message>
        <source>Help on %1</source>
        <translation>Ajuda sobre %1</translation>
    </message>
    <message>
        <source>Quit Linesman</source>
        <translation>Sair do Linesman</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixExportRow</name>
    <message>
        <source>Progress of the export</source>
        <translation>Progresso da exportação</translation>
    </message>
    <message>
        <source>Cancel &amp;Export</source>
        <translation>Cancelar &amp;exportação</translation>
    </message>
    <message>
        <source>Export Installs</source>
        <translation>Exportar instalações</translation>
    </message>
    <message>
        <source>Page to hand on (*.html)</source>
        <translation>Página para repassar (*.html)</translation>
    </message>
    <message>
        <source>Table for a spreadsheet (*.csv)</source>
        <translation>Tabela para planilha (*.csv)</translation>
    </message>
    <message>
        <source>Writing %1: %2 of %3 locations</source>
        <translation>Gravando %1: %2 de %3 subcontas</translation>
    </message>
    <message numerus="yes">
        <source>Written: %1 (%n location(s), as known at %2).</source>
        <translation>
            <numerusform>Gravado: %1 (%n subconta, como conhecida em %2).</numerusform>
            <numerusform>Gravado: %1 (%n subcontas, como conhecidas em %2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The export was cancelled; no file was written or changed.</source>
        <translation>A exportação foi cancelada; nenhum arquivo foi gravado nem alterado.</translation>
    </message>
    <message>
        <source>The export was not written: %1. A file that was there before is unchanged. Choose another folder, or make room.</source>
        <translation>A exportação não foi gravada: %1. Um arquivo que já existia permanece inalterado. Escolha outra pasta ou libere espaço.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixFoot</name>
    <message numerus="yes">
        <source>%n location(s) shown. Their providers: %1 broken, %2 to do, %3 unknown, %4 ready, %5 not installed.</source>
        <translation>
            <numerusform>%n subconta exibida. Provedores dela: %1 com defeito, %2 a fazer, %3 desconhecidos, %4 prontos, %5 não instalados.</numerusform>
            <numerusform>%n subcontas exibidas. Provedores delas: %1 com defeito, %2 a fazer, %3 desconhecidos, %4 prontos, %5 não instalados.</numerusform>
        </translation>
    </message>
    <message>
        <source>As known at %1. It could not be brought up to date.</source>
        <translation>Como conhecido em %1. Não foi possível atualizar.</translation>
    </message>
    <message>
        <source>As known at %1. It is being brought up to date…</source>
        <translation>Como conhecido em %1. Atualizando…</translation>
    </message>
    <message>
        <source>As known at %1.</source>
        <translation>Como conhecido em %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixModel</name>
    <message>
        <source>(name not known)</source>
        <translation>(nome desconhecido)</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>installed</source>
        <translation>instalado</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>guardado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>inactive</source>
        <translation>inativo</translation>
    </message>
    <message>
        <source>failing</source>
        <translation>com falha</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>suficiente</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltam %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Missing: %1</source>
        <translation>Faltam: %1</translation>
    </message>
    <message>
        <source>%1. Of the locations shown: %2</source>
        <translation>%1. Das subcontas exibidas: %2</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Subconta</translation>
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
        <translation>Veredito</translation>
    </message>
    <message>
        <source>Selected</source>
        <translation>Selecionado</translation>
    </message>
    <message>
        <source>Last delivery</source>
        <translation>Última entrega</translation>
    </message>
    <message>
        <source>Last status</source>
        <translation>Último status</translation>
    </message>
    <message>
        <source>Last inbound</source>
        <translation>Última recebida</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Installed at</source>
        <translation>Instalado em</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versão</translation>
    </message>
    <message>
        <source>Location id</source>
        <translation>Id da subconta</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MatrixTable</name>
    <message>
        <source>Installs by location</source>
        <translation>Instalações por subconta</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Subcontas</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Media</name>
    <message>
        <source>Image</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Arquivo</translation>
    </message>
    <message>
        <source>not loaded</source>
        <translation>não carregado</translation>
    </message>
    <message>
        <source>loading…</source>
        <translation>carregando…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MessageDialog</name>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Views of the message</source>
        <translation>Visualizações da mensagem</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>The message as it came</source>
        <translation>A mensagem como chegou</translation>
    </message>
    <message>
        <source>&amp;JSON</source>
        <translation>&amp;JSON</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>sem status</translation>
    </message>
    <message>
        <source>Sent %1, %2</source>
        <translation>Enviada em %1, %2</translation>
    </message>
    <message>
        <source>Received %1, %2</source>
        <translation>Recebida em %1, %2</translation>
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
            <numerusform>%n imagem em outros servidores não foi carregada: carregá-la informa a esses servidores que o e-mail foi lido.</numerusform>
            <numerusform>%n imagens em outros servidores não foram carregadas: carregá-las informa a esses servidores que o e-mail foi lido.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Load Remote Images</source>
        <translation>&amp;Carregar imagens remotas</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) that could have run or gone elsewhere were left out: scripts, forms, frames, handlers.</source>
        <translation>
            <numerusform>%n parte que poderia ter sido executada ou ido a outro lugar foi omitida: scripts, formulários, frames, handlers.</numerusform>
            <numerusform>%n partes que poderiam ter sido executadas ou ido a outro lugar foram omitidas: scripts, formulários, frames, handlers.</numerusform>
        </translation>
    </message>
    <message>
        <source>The e-mail is longer than what is shown; its JSON has all of it.</source>
        <translation>O e-mail é mais longo do que o que é exibido; o JSON dele tem tudo.</translation>
    </message>
    <message>
        <source>Open Link</source>
        <translation>Abrir link</translation>
    </message>
    <message>
        <source>Open this address in the browser?</source>
        <translation>Abrir este endereço no navegador?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Incoming call: %1</source>
        <translation>Chamada recebida: %1</translation>
    </message>
    <message>
        <source>Outgoing call: %1</source>
        <translation>Chamada realizada: %1</translation>
    </message>
    <message>
        <source>Asking for the recording…</source>
        <translation>Consultando a gravação…</translation>
    </message>
    <message>
        <source>HighLevel has no recording of this call. What a Call provider recorded is among the files below.</source>
        <translation>O HighLevel não tem gravação desta chamada. O que um provedor Call gravou está entre os arquivos abaixo.</translation>
    </message>
    <message>
        <source>There is no transcription of this call.</source>
        <translation>Não há transcrição desta chamada.</translation>
    </message>
    <message>
        <source>Text of the message</source>
        <translation>Texto da mensagem</translation>
    </message>
    <message>
        <source>The message has no text.</source>
        <translation>A mensagem não tem texto.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) that are not seen or change direction stand here by their numbers; the JSON has them as they came.</source>
        <translation>
            <numerusform>%n caractere invisível ou que muda a direção aparece aqui pelo número dele; o JSON o tem como chegou.</numerusform>
            <numerusform>%n caracteres invisíveis ou que mudam a direção aparecem aqui pelos números deles; o JSON os tem como chegaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Save %1</source>
        <translation>Salvar %1</translation>
    </message>
    <message>
        <source>Save File</source>
        <translation>Salvar arquivo</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Não foi possível gravar o arquivo: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MessagesPage</name>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>For&amp;ms</source>
        <translation>For&amp;mulários</translation>
    </message>
    <message>
        <source>The forms beside the thread: every field of a request.</source>
        <translation>Os formulários ao lado da conversa: todos os campos de uma solicitação.</translation>
    </message>
    <message>
        <source>&amp;Refresh</source>
        <translation>&amp;Atualizar</translation>
    </message>
    <message>
        <source>Send many messages from this file.</source>
        <translation>Enviar várias mensagens deste arquivo.</translation>
    </message>
    <message>
        <source>Attach this file to the message.</source>
        <translation>Anexar este arquivo à mensagem.</translation>
    </message>
    <message>
        <source>Choose a contact first: a file goes with a message.</source>
        <translation>Escolha um contato primeiro: um arquivo acompanha uma mensagem.</translation>
    </message>
    <message>
        <source>The emulator is stopped</source>
        <translation>O emulador está parado</translation>
    </message>
    <message>
        <source>Its conversations are there again once it runs.</source>
        <translation>As conversas dele voltam quando ele estiver em execução.</translation>
    </message>
    <message>
        <source>&amp;Start Emulator</source>
        <translation>&amp;Iniciar emulador</translation>
    </message>
    <message>
        <source>Nothing is connected</source>
        <translation>Nada está conectado</translation>
    </message>
    <message>
        <source>Connect an app to see its contacts and threads; the emulator takes one click.</source>
        <translation>Conecte um app para ver os contatos e as conversas dele; o emulador requer um clique.</translation>
    </message>
    <message>
        <source>&amp;Connect</source>
        <translation>&amp;Conectar</translation>
    </message>
    <message>
        <source>This is written to a real account.</source>
        <translation>Isto é gravado em uma conta real.</translation>
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
        <translation>Mensagens

As conversas de uma subconta estão à esquerda, como a pesquisa do HighLevel as retorna: pesquise por nome, telefone ou e-mail (Ctrl+F), mostre as não lidas ou marcadas com estrela, filtre e ordene. Os contatos que nunca escreveram ficam abaixo. Espaço marca uma conversa com estrela, Del a exclui após uma pergunta, Enter vai para a caixa de escrita; a tecla de menu tem o resto, inclusive se abrir uma conversa a marca como lida.

A conversa

As mensagens recebidas ficam à esquerda; as enviadas, à direita, com o canal e um status que muda enquanto você observa. Enter abre uma mensagem inteira: um e-mail sem os scripts e sem carregar nada, um texto longo até o fim, uma chamada com a gravação e a transcrição. Ctrl+C copia as mensagens escolhidas. Arquivos no emulador são carregados imediatamente; arquivos em outros servidores, somente quando você os pressiona, pois isso informa a esses servidores quem está vendo. Caracteres invisíveis ou que mudam a direção do texto são exibidos por número, como ⟨U+202E⟩. Visão do telefone mostra a conversa como no telefone do contato.

Ambas as pontas em uma caixa

Como contato publica o que você escreve como mensagem recebida no canal escolhido. Como usuário, somente no emulador, responde como um agente faria: a Delivery URL do canal recebe o webhook. Aos agentes não é oferecido um canal para um contato sem número (SMS) ou endereço (e-mail), a menos que ele seja sempre exibido; clique com o botão direito em uma aba para informar o que o portal do desenvolvedor tem: alias, logo, sempre exibido. Ctrl+Enter envia; arquivos podem ser soltos ou colados.

Os formulários

Recebida publica o que um cliente escreveu no canal de um provedor. Status informa o que aconteceu com uma mensagem que o HighLevel entregou à sua ponte. Chamada registra uma chamada feita em outro lugar ou adiciona gravações a uma. Upload transforma arquivos em endereços, para serem copiados ou anexados à mensagem que você escreve. Como usuário, somente no emulador, envia uma mensagem como um agente faria: a Delivery URL do provedor recebe o webhook.

Cada formulário oferece o que o tipo de provedor permite, explica o que é fixo e mostra a solicitação antes de ser enviada. Uma mensagem é lida de volta após a publicação: um 2xx sozinho não é prova. O HighLevel não pode excluir uma única mensagem.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MissedDialog</name>
    <message>
        <source>Missed Messages</source>
        <translation>Mensagens perdidas</translation>
    </message>
    <message>
        <source>Compares what HighLevel exports for a location with what the listener captured. Those that are missing can be sent to your endpoint; nothing is sent to HighLevel.</source>
        <translation>Compara o que o HighLevel exporta de uma subconta com o que o receptor capturou. As que faltam podem ser enviadas ao seu endpoint; nada é enviado ao HighLevel.</translation>
    </message>
    <message>
        <source>Connect an app first: a location&apos;s token is needed.</source>
        <translation>Conecte um app primeiro: é preciso o token de uma subconta.</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Subconta</translation>
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
        <translation>Mensagens perdidas</translation>
    </message>
    <message>
        <source>&amp;Endpoint</source>
        <translation>&amp;Endpoint</translation>
    </message>
    <message>
        <source>&amp;Send Again</source>
        <translation>E&amp;nviar de novo</translation>
    </message>
    <message>
        <source>The selected ones, or all when none is</source>
        <translation>As selecionadas, ou todas se não houver nenhuma</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>Consultando o HighLevel…</translation>
    </message>
    <message>
        <source>%1 messages for this app&apos;s providers, %2 of them were never captured here.</source>
        <translation>%1 mensagens para os provedores deste app; %2 delas nunca foram capturadas aqui.</translation>
    </message>
    <message>
        <source>The search stopped at a limit: there may be more.</source>
        <translation>A consulta parou em um limite: pode haver mais.</translation>
    </message>
    <message>
        <source>%1 sent, %2 of them taken.</source>
        <translation>%1 enviadas, %2 delas aceitas.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::MissedModel</name>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Id</source>
        <translation>Id</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
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
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::OverviewController</name>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Start the emulator to work without an account, or connect an app in the place Connect.</source>
        <translation>Inicie o emulador para trabalhar sem conta, ou conecte um app em Conectar.</translation>
    </message>
    <message>
        <source>Start &amp;Emulator</source>
        <translation>Iniciar &amp;emulador</translation>
    </message>
    <message>
        <source>not signed in</source>
        <translation>não autenticado</translation>
    </message>
    <message>
        <source>%1 has no token yet. Authorize it in the place Connect.</source>
        <translation>%1 ainda não tem token. Autorize em Conectar.</translation>
    </message>
    <message>
        <source>Open &amp;Connect</source>
        <translation>Abrir &amp;Conectar</translation>
    </message>
    <message>
        <source>LIVE</source>
        <translation>AO VIVO</translation>
    </message>
    <message>
        <source>%1: %2. What is sent reaches real customers.</source>
        <translation>%1: %2. O que é enviado chega a clientes reais.</translation>
    </message>
    <message>
        <source>asleep</source>
        <translation>em repouso</translation>
    </message>
    <message>
        <source>Signs in by itself when the emulator starts.</source>
        <translation>Autentica-se sozinha quando o emulador inicia.</translation>
    </message>
    <message>
        <source>signing in</source>
        <translation>autenticando</translation>
    </message>
    <message>
        <source>signed in</source>
        <translation>autenticado</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n location(s).</source>
        <translation>
            <numerusform>%1, %n subconta.</numerusform>
            <numerusform>%1, %n subcontas.</numerusform>
        </translation>
    </message>
    <message>
        <source>running</source>
        <translation>em execução</translation>
    </message>
    <message>
        <source>A local HighLevel at %1.</source>
        <translation>Um HighLevel local em %1.</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>A local HighLevel with made-up data: it accepts what HighLevel accepts.</source>
        <translation>Um HighLevel local com dados inventados: aceita o que o HighLevel aceita.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>listening</source>
        <translation>escutando</translation>
    </message>
    <message>
        <source>Keeps and checks every webhook at %1.</source>
        <translation>Guarda e verifica todo webhook em %1.</translation>
    </message>
    <message>
        <source>S&amp;top</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>The local endpoint for webhooks: keeps and checks all that comes.</source>
        <translation>O endpoint local para webhooks: guarda e verifica tudo o que chega.</translation>
    </message>
    <message>
        <source>St&amp;art</source>
        <translation>Inici&amp;ar</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>iniciando</translation>
    </message>
    <message>
        <source>Loading its data.</source>
        <translation>Ele lê seus dados.</translation>
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
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
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
        <translation>A linha inteira funciona?</translation>
    </message>
    <message>
        <source>&amp;Run Line Test</source>
        <translation>E&amp;xecutar teste de linha</translation>
    </message>
    <message>
        <source>Tests all five provider kinds (F5)</source>
        <translation>Testa os cinco tipos de provedor (F5)</translation>
    </message>
    <message>
        <source>Last line test</source>
        <translation>Último teste de linha</translation>
    </message>
    <message>
        <source>Latest traffic</source>
        <translation>Tráfego recente</translation>
    </message>
    <message>
        <source>Open &amp;History</source>
        <translation>Abrir &amp;histórico</translation>
    </message>
    <message>
        <source>Nothing has been exchanged yet. The first line test fills this list.</source>
        <translation>Nada foi trocado ainda. O primeiro teste de linha preenche esta lista.</translation>
    </message>
    <message>
        <source>A message goes from HighLevel to the bridge, the status comes back, the customer replies, and the thread holds both.</source>
        <translation>Uma mensagem vai do HighLevel à ponte, o status volta, o cliente responde, e a conversa contém ambas.</translation>
    </message>
    <message>
        <source>Runs against the built-in emulator and bridge: nothing has to be set up.</source>
        <translation>Executa com o emulador e a ponte integrados: nada precisa ser configurado.</translation>
    </message>
    <message>
        <source>Tests your own bridge at %1.</source>
        <translation>Testa a sua própria ponte em %1.</translation>
    </message>
    <message>
        <source>not run</source>
        <translation>não executado</translation>
    </message>
    <message>
        <source>never run</source>
        <translation>nunca executado</translation>
    </message>
    <message>
        <source>Everything at a glance: the connection that all places work with, whether the emulator and the listener run, what went over the wire last, and what the last line test found.

Run line test

The button starts the embedded emulator if it does not run, plays all five kinds of conversation provider through the built-in reference bridge, and shows each hop with its time. To test your own bridge, give its address in the place Line Test.

Latest traffic

The newest fifty exchanges of history. Enter opens one.</source>
        <translation>Tudo em um relance: a conexão com que todas as seções trabalham, se o emulador e o receptor estão em execução, o que passou pela rede por último e o que o último teste de linha encontrou.

Executar teste de linha

O botão inicia o emulador integrado se ele não estiver em execução, percorre os cinco tipos de provedor de conversação pela ponte de referência integrada e mostra cada salto com o tempo dele. Para testar a sua própria ponte, indique o endereço dela em Teste de linha.

Tráfego recente

As cinquenta trocas mais recentes do histórico. Enter abre uma.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::OwnerDialog</name>
    <message>
        <source>Who Owns a Message</source>
        <translation>De quem é uma mensagem</translation>
    </message>
    <message>
        <source>&amp;Message id</source>
        <translation>Id da &amp;mensagem</translation>
    </message>
    <message>
        <source>The messageId of the webhook or of the answer to a post.</source>
        <translation>O messageId do webhook ou da resposta a uma publicação.</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Subconta</translation>
    </message>
    <message>
        <source>Find in &amp;History</source>
        <translation>Buscar no &amp;histórico</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Ask HighLevel</source>
        <translation>&amp;Consultar o HighLevel</translation>
    </message>
    <message>
        <source>Connect an app first: a location&apos;s token is needed.</source>
        <translation>Conecte um app primeiro: é preciso o token de uma subconta.</translation>
    </message>
    <message>
        <source>Asking HighLevel…</source>
        <translation>Consultando o HighLevel…</translation>
    </message>
    <message>
        <source>Its status is &quot;%1&quot;.</source>
        <translation>O status dela é &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Page</name>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>&amp;Details</source>
        <translation>&amp;Detalhes</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Repetir</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PartList</name>
    <message>
        <source>Parts of the emulator</source>
        <translation>Partes do emulador</translation>
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
        <translation>Presas em pendente</translation>
    </message>
    <message>
        <source>HighLevel has no “sent” status: what a bridge never reports on stays pending forever.</source>
        <translation>O HighLevel não tem status “sent”: o que uma ponte nunca informa fica pendente para sempre.</translation>
    </message>
    <message>
        <source>Older than</source>
        <translation>Mais antigas que</translation>
    </message>
    <message>
        <source>All of 14 days</source>
        <translation>Todas de 14 dias</translation>
    </message>
    <message>
        <source>Older than 1 minute</source>
        <translation>Mais de 1 minuto</translation>
    </message>
    <message>
        <source>Older than 10 minutes</source>
        <translation>Mais de 10 minutos</translation>
    </message>
    <message>
        <source>Older than 1 hour</source>
        <translation>Mais de 1 hora</translation>
    </message>
    <message>
        <source>Older than 1 day</source>
        <translation>Mais de 1 dia</translation>
    </message>
    <message>
        <source>Pending messages</source>
        <translation>Mensagens pendentes</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Examinando…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>New status</source>
        <translation>Novo status</translation>
    </message>
    <message>
        <source>Report as delivered</source>
        <translation>Informar como entregue</translation>
    </message>
    <message>
        <source>Report as read</source>
        <translation>Informar como lida</translation>
    </message>
    <message>
        <source>Report as failed</source>
        <translation>Informar como falha</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>&amp;Update Chosen</source>
        <translation>&amp;Atualizar escolhidas</translation>
    </message>
    <message>
        <source>The location has more messages than were looked at; there may be more pending ones.</source>
        <translation>A subconta tem mais mensagens do que as examinadas; pode haver mais pendentes.</translation>
    </message>
    <message>
        <source>No message is pending.</source>
        <translation>Nenhuma mensagem está pendente.</translation>
    </message>
    <message>
        <source>None of the chosen messages can be updated: no provider of this app owns them.</source>
        <translation>Nenhuma das mensagens escolhidas pode ser atualizada: nenhum provedor deste app é dono delas.</translation>
    </message>
    <message numerus="yes">
        <source>Set the status of %n message(s).</source>
        <translation>
            <numerusform>Definir o status de %n mensagem.</numerusform>
            <numerusform>Definir o status de %n mensagens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>No report came from the provider.</source>
        <translation>O provedor não informou nada.</translation>
    </message>
    <message>
        <source>%1 of %2 messages were updated; the table says why the others were not.</source>
        <translation>%1 de %2 mensagens foram atualizadas; a tabela diz por que as outras não foram.</translation>
    </message>
    <message numerus="yes">
        <source>%n message(s) were updated.</source>
        <translation>
            <numerusform>%n mensagem foi atualizada.</numerusform>
            <numerusform>%n mensagens foram atualizadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PendingModel</name>
    <message>
        <source>This app</source>
        <translation>Este app</translation>
    </message>
    <message>
        <source>Another provider</source>
        <translation>Outro provedor</translation>
    </message>
    <message>
        <source>HighLevel itself</source>
        <translation>O próprio HighLevel</translation>
    </message>
    <message>
        <source>Cannot be updated</source>
        <translation>Não pode ser atualizada</translation>
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
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Idade</translation>
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
        <translation>Dono</translation>
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
        <translation>Quais conversas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Não lidas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lidas</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>&amp;Filter</source>
        <translation>&amp;Filtro</translation>
    </message>
    <message>
        <source>Last Message</source>
        <translation>Última mensagem</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
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
        <translation>Canal de e-mail</translation>
    </message>
    <message>
        <source>Call of a provider</source>
        <translation>Chamada de um provedor</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>Direção</translation>
    </message>
    <message>
        <source>Came in</source>
        <translation>Recebida</translation>
    </message>
    <message>
        <source>Went out</source>
        <translation>Enviada</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>By a person</source>
        <translation>Por uma pessoa</translation>
    </message>
    <message>
        <source>Automatically</source>
        <translation>Automaticamente</translation>
    </message>
    <message>
        <source>Sort By</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <source>Last message</source>
        <translation>Última mensagem</translation>
    </message>
    <message>
        <source>Last message of a person</source>
        <translation>Última mensagem de uma pessoa</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Pontuação</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Atrasada</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>A vencer</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Ordem</translation>
    </message>
    <message>
        <source>Newest first</source>
        <translation>Mais recentes primeiro</translation>
    </message>
    <message>
        <source>Oldest first</source>
        <translation>Mais antigas primeiro</translation>
    </message>
    <message>
        <source>&amp;Clear Filters</source>
        <translation>&amp;Limpar filtros</translation>
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
        <translation>Sem nome</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n unread message(s)</source>
        <translation>
            <numerusform>%1, %n mensagem não lida</numerusform>
            <numerusform>%1, %n mensagens não lidas</numerusform>
        </translation>
    </message>
    <message>
        <source>Incoming call</source>
        <translation>Chamada recebida</translation>
    </message>
    <message>
        <source>Outgoing call</source>
        <translation>Chamada realizada</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PeoplePane</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>No conversation is like this. Take a filter away, or search for something else.</source>
        <translation>Nenhuma conversa é assim. Retire um filtro ou pesquise outra coisa.</translation>
    </message>
    <message>
        <source>Name, phone, e-mail</source>
        <translation>Nome, telefone, e-mail</translation>
    </message>
    <message>
        <source>Search conversations and contacts</source>
        <translation>Pesquisar conversas e contatos</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversas</translation>
    </message>
    <message>
        <source>Show conversations; the forms make room</source>
        <translation>Mostrar conversas; os formulários dão lugar</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Novo</translation>
    </message>
    <message>
        <source>New contact</source>
        <translation>Novo contato</translation>
    </message>
    <message numerus="yes">
        <source>%n conversation(s)</source>
        <translation>
            <numerusform>%n conversa</numerusform>
            <numerusform>%n conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete the conversation with %1 and all its messages from the live account “%2”?</source>
        <translation>Excluir a conversa com %1 e todas as mensagens dela da conta ao vivo “%2”?</translation>
    </message>
    <message>
        <source>Delete the conversation with %1 and all its messages?</source>
        <translation>Excluir a conversa com %1 e todas as mensagens dela?</translation>
    </message>
    <message>
        <source>Delete Conversation</source>
        <translation>Excluir conversa</translation>
    </message>
    <message>
        <source>HighLevel cannot bring it back. The contact stays.</source>
        <translation>O HighLevel não pode trazê-la de volta. O contato permanece.</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>The conversation with %1 was deleted.</source>
        <translation>A conversa com %1 foi excluída.</translation>
    </message>
    <message>
        <source>Mark as &amp;Read</source>
        <translation>Marcar como &amp;lida</translation>
    </message>
    <message>
        <source>Mark as &amp;Unread</source>
        <translation>Marcar como &amp;não lida</translation>
    </message>
    <message>
        <source>Remove &amp;Star</source>
        <translation>Remover &amp;estrela</translation>
    </message>
    <message>
        <source>&amp;Star</source>
        <translation>Marcar com &amp;estrela</translation>
    </message>
    <message>
        <source>&amp;Edit Contact…</source>
        <translation>E&amp;ditar contato…</translation>
    </message>
    <message>
        <source>Copy &amp;Contact Id</source>
        <translation>Copiar id do &amp;contato</translation>
    </message>
    <message>
        <source>Copy C&amp;onversation Id</source>
        <translation>Copiar id da c&amp;onversa</translation>
    </message>
    <message>
        <source>When &amp;Opened</source>
        <translation>&amp;Ao abrir</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como lida</translation>
    </message>
    <message>
        <source>Mark as read in the emulator only</source>
        <translation>Marcar como lida somente no emulador</translation>
    </message>
    <message>
        <source>Leave it unread</source>
        <translation>Deixar como não lida</translation>
    </message>
    <message>
        <source>&amp;Delete Conversation…</source>
        <translation>E&amp;xcluir conversa…</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PlaceCommands</name>
    <message>
        <source>New live connection</source>
        <translation>Nova conexão ao vivo</translation>
    </message>
    <message>
        <source>Connect to the emulator</source>
        <translation>Conectar ao emulador</translation>
    </message>
    <message>
        <source>Remove this connection…</source>
        <translation>Remover esta conexão…</translation>
    </message>
    <message>
        <source>Paste an install link</source>
        <translation>Colar um link de instalação</translation>
    </message>
    <message>
        <source>Client id of the app</source>
        <translation>Client id do app</translation>
    </message>
    <message>
        <source>Client secret of the app</source>
        <translation>Client secret do app</translation>
    </message>
    <message>
        <source>Redirect URL</source>
        <translation>URL de redirecionamento</translation>
    </message>
    <message>
        <source>Authorize in the browser</source>
        <translation>Autorizar no navegador</translation>
    </message>
    <message>
        <source>Refresh the token now</source>
        <translation>Renovar o token agora</translation>
    </message>
    <message>
        <source>Tokens of this connection</source>
        <translation>Tokens desta conexão</translation>
    </message>
    <message>
        <source>Copy the scopes</source>
        <translation>Copiar os scopes</translation>
    </message>
    <message>
        <source>Add a provider…</source>
        <translation>Adicionar um provedor…</translation>
    </message>
    <message>
        <source>Import providers…</source>
        <translation>Importar provedores…</translation>
    </message>
    <message>
        <source>Export providers…</source>
        <translation>Exportar provedores…</translation>
    </message>
    <message>
        <source>Check all installs</source>
        <translation>Verificar todas as instalações</translation>
    </message>
    <message>
        <source>Rehearse an install</source>
        <translation>Ensaiar uma instalação</translation>
    </message>
    <message>
        <source>Search the facts about HighLevel</source>
        <translation>Pesquisar os fatos sobre o HighLevel</translation>
    </message>
    <message>
        <source>Look through history for what came otherwise</source>
        <translation>Procurar no histórico o que veio diferente</translation>
    </message>
    <message>
        <source>Export what came otherwise…</source>
        <translation>Exportar o que veio diferente…</translation>
    </message>
    <message>
        <source>Post an inbound message</source>
        <translation>Publicar uma mensagem recebida</translation>
    </message>
    <message>
        <source>Report a status</source>
        <translation>Informar um status</translation>
    </message>
    <message>
        <source>Log a call</source>
        <translation>Registrar uma chamada</translation>
    </message>
    <message>
        <source>Upload files</source>
        <translation>Enviar arquivos</translation>
    </message>
    <message>
        <source>New contact…</source>
        <translation>Novo contato…</translation>
    </message>
    <message>
        <source>Send many from CSV…</source>
        <translation>Enviar vários de CSV…</translation>
    </message>
    <message>
        <source>Phone view</source>
        <translation>Visão do telefone</translation>
    </message>
    <message>
        <source>Write a message</source>
        <translation>Escrever uma mensagem</translation>
    </message>
    <message>
        <source>Send a delivery</source>
        <translation>Enviar uma entrega</translation>
    </message>
    <message>
        <source>Copy the simulator&apos;s public key</source>
        <translation>Copiar a chave pública do simulador</translation>
    </message>
    <message>
        <source>Send the listener a test</source>
        <translation>Enviar um teste ao receptor</translation>
    </message>
    <message>
        <source>Keys of the listener…</source>
        <translation>Chaves do receptor…</translation>
    </message>
    <message>
        <source>Listeners…</source>
        <translation>Receptores…</translation>
    </message>
    <message>
        <source>Hold the listener&apos;s requests</source>
        <translation>Reter as solicitações do receptor</translation>
    </message>
    <message>
        <source>Start or stop the tunnel</source>
        <translation>Iniciar ou parar o túnel</translation>
    </message>
    <message>
        <source>Test my own bridge…</source>
        <translation>Testar minha própria ponte…</translation>
    </message>
    <message>
        <source>Save the line test&apos;s report…</source>
        <translation>Salvar o relatório do teste de linha…</translation>
    </message>
    <message>
        <source>Examine what goes wrong</source>
        <translation>Examinar o que dá errado</translation>
    </message>
    <message>
        <source>Explain a message of HighLevel…</source>
        <translation>Explicar uma mensagem do HighLevel…</translation>
    </message>
    <message>
        <source>Reset the emulator…</source>
        <translation>Redefinir o emulador…</translation>
    </message>
    <message>
        <source>Copy the emulator&apos;s environment for a bridge</source>
        <translation>Copiar o ambiente do emulador para uma ponte</translation>
    </message>
    <message>
        <source>Emulator: add a location…</source>
        <translation>Emulador: adicionar uma subconta…</translation>
    </message>
    <message>
        <source>Emulator: add a contact…</source>
        <translation>Emulador: adicionar um contato…</translation>
    </message>
    <message>
        <source>Emulator: providers and their Delivery URLs</source>
        <translation>Emulador: provedores e suas Delivery URLs</translation>
    </message>
    <message>
        <source>Emulator: expire all tokens</source>
        <translation>Emulador: expirar todos os tokens</translation>
    </message>
    <message>
        <source>Emulator: send as a user</source>
        <translation>Emulador: enviar como usuário</translation>
    </message>
    <message>
        <source>Emulator: advance the clock</source>
        <translation>Emulador: adiantar o relógio</translation>
    </message>
    <message>
        <source>Emulator: run the clock to the next retry</source>
        <translation>Emulador: levar o relógio até a próxima nova tentativa</translation>
    </message>
    <message>
        <source>Emulator: profile and switches</source>
        <translation>Emulador: perfil e opções</translation>
    </message>
    <message>
        <source>Emulator: magic values</source>
        <translation>Emulador: valores mágicos</translation>
    </message>
    <message>
        <source>Emulator: add a fault</source>
        <translation>Emulador: adicionar uma falha</translation>
    </message>
    <message>
        <source>Emulator: save a snapshot</source>
        <translation>Emulador: salvar um snapshot</translation>
    </message>
    <message>
        <source>Emulator: requests it answered</source>
        <translation>Emulador: solicitações que ele respondeu</translation>
    </message>
    <message>
        <source>Setting: theme</source>
        <translation>Configuração: tema</translation>
    </message>
    <message>
        <source>Setting: text size</source>
        <translation>Configuração: tamanho do texto</translation>
    </message>
    <message>
        <source>Setting: motion</source>
        <translation>Configuração: movimento</translation>
    </message>
    <message>
        <source>Setting: language</source>
        <translation>Configuração: idioma</translation>
    </message>
    <message>
        <source>Setting: tray icon</source>
        <translation>Configuração: ícone da bandeja</translation>
    </message>
    <message>
        <source>Setting: desktop notifications</source>
        <translation>Configuração: notificações da área de trabalho</translation>
    </message>
    <message>
        <source>Setting: what happens to the emulator&apos;s data</source>
        <translation>Configuração: o que acontece com os dados do emulador</translation>
    </message>
    <message>
        <source>Setting: listener port</source>
        <translation>Configuração: porta do receptor</translation>
    </message>
    <message>
        <source>Setting: where the listener listens</source>
        <translation>Configuração: onde o receptor escuta</translation>
    </message>
    <message>
        <source>Setting: emulator port</source>
        <translation>Configuração: porta do emulador</translation>
    </message>
    <message>
        <source>Setting: longest time of a hop</source>
        <translation>Configuração: tempo máximo de um salto</translation>
    </message>
    <message>
        <source>Setting: largest body</source>
        <translation>Configuração: maior corpo</translation>
    </message>
    <message>
        <source>Setting: delete old exchanges</source>
        <translation>Configuração: excluir trocas antigas</translation>
    </message>
    <message>
        <source>Check the key store</source>
        <translation>Verificar o repositório de chaves</translation>
    </message>
    <message>
        <source>Open the data directory</source>
        <translation>Abrir o diretório de dados</translation>
    </message>
    <message>
        <source>Use connection %1</source>
        <translation>Usar a conexão %1</translation>
    </message>
    <message>
        <source>live</source>
        <translation>ao vivo</translation>
    </message>
    <message>
        <source>emulator</source>
        <translation>emulador</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contato</translation>
    </message>
    <message>
        <source>Open exchange %1</source>
        <translation>Abrir a troca %1</translation>
    </message>
    <message>
        <source>One more request in the simulator</source>
        <translation>Mais uma solicitação no simulador</translation>
    </message>
    <message>
        <source>Messages that never arrived…</source>
        <translation>Mensagens que nunca chegaram…</translation>
    </message>
    <message>
        <source>Who owns a message…</source>
        <translation>De quem é uma mensagem…</translation>
    </message>
    <message>
        <source>Report for an agency&apos;s staff…</source>
        <translation>Relatório para a equipe de uma agência…</translation>
    </message>
    <message>
        <source>location</source>
        <translation>subconta</translation>
    </message>
    <message>
        <source>history file</source>
        <translation>arquivo de histórico</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Messages of %1</source>
        <translation>Mensagens de %1</translation>
    </message>
    <message>
        <source>Thread of the contact %1</source>
        <translation>Conversa do contato %1</translation>
    </message>
    <message>
        <source>Exchanges with the id %1</source>
        <translation>Trocas com o id %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Places</name>
    <message>
        <source>Overview</source>
        <translation>Visão geral</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Provedores</translation>
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
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>Line Test</source>
        <translation>Teste de linha</translation>
    </message>
    <message>
        <source>Doctor</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Histórico</translation>
    </message>
    <message>
        <source>Emulator</source>
        <translation>Emulador</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
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
        <translation>&amp;Reproduzir</translation>
    </message>
    <message>
        <source>Position in the sound</source>
        <translation>Posição no som</translation>
    </message>
    <message>
        <source>Transcription</source>
        <translation>Transcrição</translation>
    </message>
    <message>
        <source>&amp;Save Recording…</source>
        <translation>&amp;Salvar gravação…</translation>
    </message>
    <message>
        <source>Save &amp;Transcription…</source>
        <translation>Salvar &amp;transcrição…</translation>
    </message>
    <message>
        <source>Confidence %1 %</source>
        <translation>Confiança %1 %</translation>
    </message>
    <message>
        <source>&amp;Pause</source>
        <translation>&amp;Pausar</translation>
    </message>
    <message>
        <source>Save Recording</source>
        <translation>Salvar gravação</translation>
    </message>
    <message>
        <source>Save Transcription</source>
        <translation>Salvar transcrição</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Salvo como %1.</translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Não foi possível gravar o arquivo: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PortalPanel</name>
    <message>
        <source>Do you have an app already? Then its Install Link fills in the rest.</source>
        <translation>Você já tem um app? Então o Install Link dele preenche o resto.</translation>
    </message>
    <message>
        <source>Enter &amp;Install Link</source>
        <translation>Informar &amp;Install Link</translation>
    </message>
    <message>
        <source>Create the app in the developer portal</source>
        <translation>Crie o app no portal do desenvolvedor</translation>
    </message>
    <message>
        <source>Not chosen yet</source>
        <translation>Ainda não escolhido</translation>
    </message>
    <message>
        <source>Sub-account</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>Agency</source>
        <translation>Agência</translation>
    </message>
    <message>
        <source>Target &amp;user, as chosen there</source>
        <translation>&amp;Usuário-alvo, como escolhido ali</translation>
    </message>
    <message>
        <source>Private</source>
        <translation>Privado</translation>
    </message>
    <message>
        <source>Public</source>
        <translation>Público</translation>
    </message>
    <message>
        <source>App t&amp;ype, as chosen there</source>
        <translation>T&amp;ipo de app, como escolhido ali</translation>
    </message>
    <message>
        <source>Then its Auth section</source>
        <translation>Depois, a seção Auth dele</translation>
    </message>
    <message>
        <source>An Agency app cannot pick: %1.</source>
        <translation>Um app Agency não pode escolher: %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::PresetMenu</name>
    <message>
        <source>&amp;Fill In</source>
        <translation>&amp;Preencher</translation>
    </message>
    <message>
        <source>Presets, made-up people and texts, somebody of the emulator, webhooks of the app</source>
        <translation>Predefinições, pessoas e textos inventados, alguém do emulador, webhooks do app</translation>
    </message>
    <message>
        <source>&amp;Made-Up Person and Text</source>
        <translation>Pessoa e texto &amp;inventados</translation>
    </message>
    <message>
        <source>&amp;Remove a Preset</source>
        <translation>&amp;Remover uma predefinição</translation>
    </message>
    <message>
        <source>&amp;Save as Preset…</source>
        <translation>&amp;Salvar como predefinição…</translation>
    </message>
    <message>
        <source>&amp;Contact of the Emulator</source>
        <translation>&amp;Contato do emulador</translation>
    </message>
    <message>
        <source>&amp;Webhook of the App</source>
        <translation>&amp;Webhook do app</translation>
    </message>
    <message>
        <source>Save as Preset</source>
        <translation>Salvar como predefinição</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Name (one of the same name is replaced). &quot;Collection/Name&quot; puts it into a collection:</source>
        <translation>Nome (um de mesmo nome é substituído). &quot;Coleção/Nome&quot; coloca-o em uma coleção:</translation>
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
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Provider &amp;id</source>
        <translation>&amp;Id do provedor</translation>
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
        <translation>O nome na aba da conversa, se houver um definido.</translation>
    </message>
    <message>
        <source>Always &amp;show this Conversation Provider</source>
        <translation>Always &amp;show this Conversation Provider</translation>
    </message>
    <message>
        <source>&amp;Logo</source>
        <translation>&amp;Logo</translation>
    </message>
    <message>
        <source>Web address or file, for the phone and thread views.</source>
        <translation>Endereço da web ou arquivo, para as visões de telefone e de conversa.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProviderModel</name>
    <message>
        <source>none known</source>
        <translation>nenhum conhecido</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Provider id</source>
        <translation>Id do provedor</translation>
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
        <translation>Provedores</translation>
    </message>
    <message>
        <source>&amp;Providers</source>
        <translation>&amp;Provedores</translation>
    </message>
    <message>
        <source>&amp;Installs</source>
        <translation>&amp;Instalações</translation>
    </message>
    <message>
        <source>Rehearsa&amp;l</source>
        <translation>&amp;Ensaio</translation>
    </message>
    <message>
        <source>&amp;Facts</source>
        <translation>&amp;Fatos</translation>
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
        <translation>Um provedor de conversação é um módulo de um app do marketplace. Há cinco tipos, e as regras diferem: que tipo uma mensagem recebida traz, se ela indica o provedor, quem o ativa e onde.

Provedores

Nenhuma API pública lista os provedores de um app. O emulador informa os dele; para um app ao vivo, copie-os do portal do desenvolvedor ou importe um arquivo JSON: {&quot;providers&quot;: [{id, kind, name, deliveryUrl, alias, alwaysShow, logo}]}.

Instalações

Verificar tudo lista as subcontas da empresa, obtém um token para cada uma com o app e consulta qual provedor está selecionado. Cada célula recebe então um veredito; escolha uma para ver o motivo e o que fazer. Somente um token de empresa pode fazer isso. O que não se sabe permanece desconhecido, e tráfego é o que passou pelo Linesman.

Quando o provedor selecionado mudou desde a última consulta, um alarme permanece até que você pressione Visto.

Ensaio

Reproduz a instalação em massa de uma agência em um emulador próprio: uma subconta ou muitas, eventos antes ou depois da troca de tokens, subcontas que vêm depois, uma desinstalação. No fim, cada subconta deve ter um token, e nenhum após a desinstalação. Um mau hábito mostra como fica quando dá errado; ou verifique o seu próprio endpoint: ele deve conhecer um emulador em execução.

Fatos

Tudo em que o Linesman se baseia, cada item com a fonte e quando alguém a consultou pela última vez. O que é capturado e o que a API ao vivo responde são comparados com isso; o que vem diferente é avisado uma vez e listado aqui, com a troca que o mostra.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProvidersPart</name>
    <message>
        <source>Providers</source>
        <translation>Provedores</translation>
    </message>
    <message>
        <source>&amp;Add Provider…</source>
        <translation>&amp;Adicionar provedor…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
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
        <translation>Provedor escolhido</translation>
    </message>
    <message>
        <source>Chosen Provider</source>
        <translation>Provedor escolhido</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>Delivery UR&amp;L</source>
        <translation>Delivery UR&amp;L</translation>
    </message>
    <message>
        <source>Empty: messages are made, nothing is sent.</source>
        <translation>Vazio: mensagens são criadas, nada é enviado.</translation>
    </message>
    <message>
        <source>Use for All &amp;Kinds</source>
        <translation>Usar para todos os &amp;tipos</translation>
    </message>
    <message>
        <source>&amp;Selected in</source>
        <translation>&amp;Selecionado em</translation>
    </message>
    <message>
        <source>&amp;Delete Provider…</source>
        <translation>E&amp;xcluir provedor…</translation>
    </message>
    <message>
        <source>Delete Provider</source>
        <translation>Excluir provedor</translation>
    </message>
    <message>
        <source>Delete the provider %1?</source>
        <translation>Excluir o provedor %1?</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Deliveries of All Providers</source>
        <translation>Entregas de todos os provedores</translation>
    </message>
    <message>
        <source>As the profile says</source>
        <translation>Como diz o perfil</translation>
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
        <translation>Ambos os headers</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Não assinada</translation>
    </message>
    <message>
        <source>P2: anything but 2xx, twelve times</source>
        <translation>P2: tudo que não seja 2xx, doze vezes</translation>
    </message>
    <message>
        <source>P1, as in 2025: only 429, six times</source>
        <translation>P1, como em 2025: somente 429, seis vezes</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Si&amp;gning</source>
        <translation>A&amp;ssinatura</translation>
    </message>
    <message>
        <source>The profile&apos;s are switches C2, C3 and C20. HighLevel never sends x-wh-signature to a Delivery URL.</source>
        <translation>As do perfil são as opções C2, C3 e C20. O HighLevel nunca envia x-wh-signature a uma Delivery URL.</translation>
    </message>
    <message>
        <source>&amp;Retries of failed deliveries</source>
        <translation>&amp;Novas tentativas de entregas com falha</translation>
    </message>
    <message>
        <source>P2 is official since 2026, its pauses are ours: this is switch C4.</source>
        <translation>P2 é oficial desde 2026, as pausas são nossas: esta é a opção C4.</translation>
    </message>
    <message>
        <source>%1 (app %2)</source>
        <translation>%1 (app %2)</translation>
    </message>
    <message>
        <source>In the others HighLevel&apos;s own channel is used.</source>
        <translation>Nas outras é usado o canal do próprio HighLevel.</translation>
    </message>
    <message>
        <source>An extra channel is there in each location with the app: it cannot be selected or deselected.</source>
        <translation>Um canal extra existe em cada subconta com o app: não pode ser selecionado nem desmarcado.</translation>
    </message>
    <message>
        <source>A provider needs a name.</source>
        <translation>Um provedor precisa de um nome.</translation>
    </message>
    <message>
        <source>Add Provider</source>
        <translation>Adicionar provedor</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>&amp;Adicionar</translation>
    </message>
    <message>
        <source>SMS default</source>
        <translation>SMS padrão</translation>
    </message>
    <message>
        <source>SMS channel</source>
        <translation>Canal SMS</translation>
    </message>
    <message>
        <source>Email default</source>
        <translation>E-mail padrão</translation>
    </message>
    <message>
        <source>Email channel</source>
        <translation>Canal de e-mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>&amp;Kind</source>
        <translation>&amp;Tipo</translation>
    </message>
    <message>
        <source>May stay empty.</source>
        <translation>Pode ficar vazio.</translation>
    </message>
    <message>
        <source>A&amp;pp</source>
        <translation>A&amp;pp</translation>
    </message>
    <message>
        <source>The first one is the app under test.</source>
        <translation>O primeiro é o app em teste.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ProvidersTab</name>
    <message>
        <source>&amp;Rules of Each Kind</source>
        <translation>&amp;Regras de cada tipo</translation>
    </message>
    <message>
        <source>What works with which kind</source>
        <translation>O que funciona com cada tipo</translation>
    </message>
    <message>
        <source>&amp;What Works Where</source>
        <translation>&amp;O que funciona onde</translation>
    </message>
    <message>
        <source>Providers of this connection</source>
        <translation>Provedores desta conexão</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Adicionar…</translation>
    </message>
    <message>
        <source>&amp;Edit…</source>
        <translation>&amp;Editar…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>I&amp;mport…</source>
        <translation>I&amp;mportar…</translation>
    </message>
    <message>
        <source>From a JSON file: {&quot;providers&quot;: [{id, kind, name, deliveryUrl, alias, alwaysShow, logo}]}</source>
        <translation>De um arquivo JSON: {&quot;providers&quot;: [{id, kind, name, deliveryUrl, alias, alwaysShow, logo}]}</translation>
    </message>
    <message>
        <source>E&amp;xport…</source>
        <translation>E&amp;xportar…</translation>
    </message>
    <message>
        <source>Providers</source>
        <translation>Provedores</translation>
    </message>
    <message>
        <source>Add Provider</source>
        <translation>Adicionar provedor</translation>
    </message>
    <message>
        <source>Edit Provider</source>
        <translation>Editar provedor</translation>
    </message>
    <message>
        <source>Remove Provider</source>
        <translation>Remover provedor</translation>
    </message>
    <message>
        <source>Remove &quot;%1&quot; from this list?</source>
        <translation>Remover &quot;%1&quot; desta lista?</translation>
    </message>
    <message>
        <source>In HighLevel nothing changes.</source>
        <translation>No HighLevel nada muda.</translation>
    </message>
    <message>
        <source>Connect an app first, in the place Connect.</source>
        <translation>Conecte um app primeiro, em Conectar.</translation>
    </message>
    <message>
        <source>None entered yet. Copy each provider&apos;s id from the developer portal, or import a file: no public API lists them.</source>
        <translation>Nenhum informado ainda. Copie o id de cada provedor do portal do desenvolvedor ou importe um arquivo: nenhuma API pública os lista.</translation>
    </message>
    <message>
        <source>The emulator tells its providers when it starts.</source>
        <translation>O emulador informa os provedores dele ao iniciar.</translation>
    </message>
    <message>
        <source>The emulator tells its own providers.</source>
        <translation>O emulador informa os próprios provedores.</translation>
    </message>
    <message>
        <source>Import Providers</source>
        <translation>Importar provedores</translation>
    </message>
    <message>
        <source>Export Providers</source>
        <translation>Exportar provedores</translation>
    </message>
    <message>
        <source>JSON files (*.json)</source>
        <translation>Arquivos JSON (*.json)</translation>
    </message>
    <message>
        <source>%1 cannot be read: %2</source>
        <translation>%1 não pode ser lido: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nada foi importado.</translation>
    </message>
    <message numerus="yes">
        <source>%n provider(s) imported.</source>
        <translation>
            <numerusform>%n provedor importado.</numerusform>
            <numerusform>%n provedores importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file could not be written: %1</source>
        <translation>Não foi possível gravar o arquivo: %1</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
    <message>
        <source>&amp;Open Connect</source>
        <translation>Abrir &amp;Conectar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Rail</name>
    <message>
        <source>Places</source>
        <translation>Seções</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ReadinessDialog</name>
    <message>
        <source>Readiness</source>
        <translation>Prontidão</translation>
    </message>
    <message>
        <source>Line test, signature lab and drills in one run: may your endpoint go live? This takes some minutes; the emulator&apos;s clock moves on by days.</source>
        <translation>Teste de linha, laboratório de assinaturas e simulados em uma só execução: o seu endpoint pode entrar no ar? Isto leva alguns minutos; o relógio do emulador avança dias.</translation>
    </message>
    <message>
        <source>How far this part is</source>
        <translation>Andamento desta parte</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Verificações</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Salvar relatório…</translation>
    </message>
    <message>
        <source>&amp;Run Again</source>
        <translation>&amp;Executar de novo</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>F&amp;echar</translation>
    </message>
    <message>
        <source>Do: %1</source>
        <translation>Faça: %1</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fonte: %1</translation>
    </message>
    <message>
        <source>Save Report</source>
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
    </message>
    <message>
        <source>JUnit (*.xml)</source>
        <translation>JUnit (*.xml)</translation>
    </message>
    <message>
        <source>JSON, to compare with later (*.json)</source>
        <translation>JSON, para comparar depois (*.json)</translation>
    </message>
    <message>
        <source>Badge (*.svg)</source>
        <translation>Selo (*.svg)</translation>
    </message>
    <message>
        <source>The name of a report ends in .html, .xml, .json or .svg.</source>
        <translation>O nome de um relatório termina em .html, .xml, .json ou .svg.</translation>
    </message>
    <message>
        <source>The drills move the clock of the running emulator on by days.</source>
        <translation>Os simulados adiantam em dias o relógio do emulador em execução.</translation>
    </message>
    <message>
        <source>Move the &amp;Clock</source>
        <translation>Adiantar o &amp;relógio</translation>
    </message>
    <message>
        <source>&amp;Leave Out the Drills</source>
        <translation>&amp;Omitir os simulados</translation>
    </message>
    <message>
        <source>The clock cannot be set back; all else is put back as it was.</source>
        <translation>O relógio não pode voltar; todo o resto fica como estava.</translation>
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
        <translation>Verificação</translation>
    </message>
    <message>
        <source>What was seen</source>
        <translation>O que foi observado</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RecentTraffic</name>
    <message>
        <source>Received</source>
        <translation>Recebido</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>Enviado</translation>
    </message>
    <message>
        <source>API call</source>
        <translation>Chamada da API</translation>
    </message>
    <message>
        <source>To emulator</source>
        <translation>Ao emulador</translation>
    </message>
    <message>
        <source>From emulator</source>
        <translation>Do emulador</translation>
    </message>
    <message>
        <source>Sign-in</source>
        <translation>Autenticação</translation>
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
        <translation>O quê</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RedirectForm</name>
    <message>
        <source>&amp;Redirect URL</source>
        <translation>URL de &amp;redirecionamento</translation>
    </message>
    <message>
        <source>Exactly as it is registered in the app.</source>
        <translation>Exatamente como está registrada no app.</translation>
    </message>
    <message>
        <source>&amp;Port that your tunnel forwards to</source>
        <translation>&amp;Porta para a qual o seu túnel encaminha</translation>
    </message>
    <message>
        <source>The emulator gives this.</source>
        <translation>O emulador o fornece.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RefreshWatch</name>
    <message>
        <source>Watch a Client Refresh</source>
        <translation>Observar a renovação de um cliente</translation>
    </message>
    <message>
        <source>Does your own program refresh an expired token once, and only once? Let the token run out here, then have your program call the emulator, best several times at once.</source>
        <translation>O seu próprio programa renova um token expirado uma vez, e uma só? Deixe o token expirar aqui e faça o seu programa chamar o emulador, de preferência várias vezes ao mesmo tempo.</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Judge</source>
        <translation>&amp;Avaliar</translation>
    </message>
    <message>
        <source>&amp;Expire Token and Watch</source>
        <translation>&amp;Expirar token e observar</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>não iniciado</translation>
    </message>
    <message>
        <source>watching</source>
        <translation>observando</translation>
    </message>
    <message>
        <source>%1 calls seen, %2 answered 401, %3 refreshes</source>
        <translation>%1 chamadas vistas, %2 respondidas com 401, %3 renovações</translation>
    </message>
    <message>
        <source>no calls</source>
        <translation>nenhuma chamada</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parado</translation>
    </message>
    <message>
        <source>Control &amp;token</source>
        <translation>&amp;Token de controle</translation>
    </message>
    <message>
        <source>That the emulator was started with.</source>
        <translation>Com o qual o emulador foi iniciado.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RehearsalModel</name>
    <message>
        <source>%1 (later)</source>
        <translation>%1 (depois)</translation>
    </message>
    <message>
        <source>passed</source>
        <translation>aprovado</translation>
    </message>
    <message>
        <source>not answered</source>
        <translation>não respondido</translation>
    </message>
    <message>
        <source>got</source>
        <translation>obtido</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
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
        <translation>Subconta</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>Veredito</translation>
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
        <translation>Após desinstalação</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Location id</source>
        <translation>Id da subconta</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RehearsalTab</name>
    <message>
        <source>%1 %2 of %3 have theirs</source>
        <translation>%1 %2 de %3 têm o seu</translation>
    </message>
    <message>
        <source>Bulk install</source>
        <translation>Instalação em massa</translation>
    </message>
    <message>
        <source>What is played</source>
        <translation>O que é reproduzido</translation>
    </message>
    <message>
        <source>1 location</source>
        <translation>1 subconta</translation>
    </message>
    <message>
        <source>5 locations</source>
        <translation>5 subcontas</translation>
    </message>
    <message>
        <source>50 locations</source>
        <translation>50 subcontas</translation>
    </message>
    <message>
        <source>&amp;How many</source>
        <translation>&amp;Quantas</translation>
    </message>
    <message>
        <source>Before the token exchange</source>
        <translation>Antes da troca de tokens</translation>
    </message>
    <message>
        <source>After the token exchange</source>
        <translation>Depois da troca de tokens</translation>
    </message>
    <message>
        <source>INSTALL events &amp;come</source>
        <translation>Eventos INSTALL &amp;chegam</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
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
        <translation>Subcontas criadas &amp;depois</translation>
    </message>
    <message>
        <source>Their events lack companyId and userId (I-02).</source>
        <translation>Os eventos delas não têm companyId nem userId (I-02).</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>One location</source>
        <translation>Uma subconta</translation>
    </message>
    <message>
        <source>The whole company</source>
        <translation>A empresa inteira</translation>
    </message>
    <message>
        <source>&amp;Uninstalled in the end</source>
        <translation>&amp;Desinstalado no fim</translation>
    </message>
    <message>
        <source>Linesman, carefully</source>
        <translation>Linesman, com cuidado</translation>
    </message>
    <message>
        <source>Linesman, dropping early events</source>
        <translation>Linesman, descartando eventos precoces</translation>
    </message>
    <message>
        <source>Linesman, needing companyId</source>
        <translation>Linesman, exigindo companyId</translation>
    </message>
    <message>
        <source>Linesman, deaf to the company&apos;s uninstall</source>
        <translation>Linesman, surdo à desinstalação da empresa</translation>
    </message>
    <message>
        <source>My endpoint</source>
        <translation>Meu endpoint</translation>
    </message>
    <message>
        <source>Handled &amp;by</source>
        <translation>&amp;Processado por</translation>
    </message>
    <message>
        <source>A bad habit shows what it looks like when it goes wrong.</source>
        <translation>Um mau hábito mostra como fica quando dá errado.</translation>
    </message>
    <message>
        <source>App &amp;webhook URL</source>
        <translation>URL de &amp;webhook do app</translation>
    </message>
    <message>
        <source>Re&amp;direct URL</source>
        <translation>URL de re&amp;direcionamento</translation>
    </message>
    <message>
        <source>The &amp;emulator that it knows</source>
        <translation>O &amp;emulador que ele conhece</translation>
    </message>
    <message>
        <source>&amp;Rehearse</source>
        <translation>&amp;Ensaiar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Cance&amp;l</source>
        <translation>Cance&amp;lar</translation>
    </message>
    <message>
        <source>Play the bulk install of an agency before a customer does: every location must end with a token, and without one after its uninstall. It runs in an emulator of its own.</source>
        <translation>Reproduza a instalação em massa de uma agência antes que um cliente a faça: cada subconta deve terminar com um token, e sem nenhum após a desinstalação. Executa em um emulador próprio.</translation>
    </message>
    <message>
        <source>How each location went</source>
        <translation>Como foi cada subconta</translation>
    </message>
    <message>
        <source>Enter a web address.</source>
        <translation>Informe um endereço da web.</translation>
    </message>
    <message numerus="yes">
        <source>Passed: all %n location(s) went well.</source>
        <translation>
            <numerusform>Aprovado: %n subconta foi bem.</numerusform>
            <numerusform>Aprovado: todas as %n subcontas foram bem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Failed: %n location(s) did not go well.</source>
        <translation>
            <numerusform>Falhou: %n subconta não foi bem.</numerusform>
            <numerusform>Falhou: %n subcontas não foram bem.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2. %3 %4 Source: %5.</source>
        <translation>%1 %2. %3 %4 Fonte: %5.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ReplayDialog</name>
    <message>
        <source>Send Exchange %1 Again</source>
        <translation>Enviar a troca %1 de novo</translation>
    </message>
    <message>
        <source>&amp;Send Again</source>
        <translation>&amp;Enviar de novo</translation>
    </message>
    <message>
        <source>Send &amp;to</source>
        <translation>Enviar &amp;para</translation>
    </message>
    <message>
        <source>As it was</source>
        <translation>Como estava</translation>
    </message>
    <message>
        <source>New, with Linesman&apos;s own key</source>
        <translation>Nova, com a chave do próprio Linesman</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhuma</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>A&amp;ssinatura</translation>
    </message>
    <message numerus="yes">
        <source>The body is no text: its %Ln byte(s) are sent as they are.</source>
        <translation>
            <numerusform>O corpo não é texto: o %Ln byte dele é enviado como está.</numerusform>
            <numerusform>O corpo não é texto: os %Ln bytes dele são enviados como estão.</numerusform>
        </translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Corpo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>A resposta não tem corpo.</translation>
    </message>
    <message>
        <source>It belongs to the body before your change: whoever verifies it refuses this.</source>
        <translation>Ela pertence ao corpo antes da sua alteração: quem a verificar vai recusar.</translation>
    </message>
    <message>
        <source>Same method, headers and bytes: it stays right.</source>
        <translation>Mesmo método, headers e bytes: ela continua certa.</translation>
    </message>
    <message>
        <source>Your bridge has to know Linesman&apos;s public key (Simulator, Listener).</source>
        <translation>A sua ponte precisa conhecer a chave pública do Linesman (Simulador, Receptor).</translation>
    </message>
    <message>
        <source>A bridge that verifies refuses this.</source>
        <translation>Uma ponte que verifica recusa isto.</translation>
    </message>
    <message>
        <source>Enter an http or https URL.</source>
        <translation>Informe uma URL http ou https.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>not sent</source>
        <translation>não enviado</translation>
    </message>
    <message>
        <source>Answered in %1; kept in History.</source>
        <translation>Respondido em %1; guardado no Histórico.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ReplayPanel</name>
    <message>
        <source>Send again &amp;to</source>
        <translation>Enviar de novo &amp;para</translation>
    </message>
    <message>
        <source>Same method, headers and bytes, so the signature stays valid.</source>
        <translation>Mesmo método, headers e bytes, portanto a assinatura continua válida.</translation>
    </message>
    <message>
        <source>S&amp;end Again</source>
        <translation>&amp;Enviar de novo</translation>
    </message>
    <message>
        <source>Answer to what was sent again</source>
        <translation>Resposta ao que foi enviado de novo</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>The answer has no body.</source>
        <translation>A resposta não tem corpo.</translation>
    </message>
    <message>
        <source>Enter an http or https URL.</source>
        <translation>Informe uma URL http ou https.</translation>
    </message>
    <message>
        <source>What came was no whole HTTP request, so it cannot be sent again.</source>
        <translation>O que chegou não era uma solicitação HTTP completa, portanto não pode ser enviado de novo.</translation>
    </message>
    <message>
        <source>sending</source>
        <translation>enviando</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message>
        <source>Answered in %1; kept in History.</source>
        <translation>Respondido em %1; guardado no Histórico.</translation>
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
        <translation>Renovando o token…</translation>
    </message>
    <message>
        <source>The token was refreshed: send it again.</source>
        <translation>O token foi renovado: envie de novo.</translation>
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
        <translation>Status</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Took</source>
        <translation>Duração</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>Choose an exchange above.</source>
        <translation>Escolha uma troca acima.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>No answer to show.</source>
        <translation>Nenhuma resposta a mostrar.</translation>
    </message>
    <message>
        <source>Filter by path, status or event</source>
        <translation>Filtrar por caminho, status ou evento</translation>
    </message>
    <message>
        <source>Filter requests</source>
        <translation>Filtrar solicitações</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>Mostrar no &amp;histórico</translation>
    </message>
    <message>
        <source>History keeps the same exchanges for good</source>
        <translation>O histórico guarda as mesmas trocas em definitivo</translation>
    </message>
    <message>
        <source>C&amp;lear</source>
        <translation>&amp;Limpar</translation>
    </message>
    <message>
        <source>History keeps no request that was never answered. It can be read here alone.</source>
        <translation>O histórico não guarda solicitações que nunca foram respondidas. Ela só pode ser lida aqui.</translation>
    </message>
    <message>
        <source>History does not have this exchange: it is being written, or could not be. Try again in a moment, and look at History for what is wrong.</source>
        <translation>O histórico não tem esta troca: ela está sendo gravada ou não pôde ser. Tente de novo em instantes e veja no Histórico o que há de errado.</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>served</source>
        <translation>atendido</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RequestTabs</name>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
    <message>
        <source>New request</source>
        <translation>Nova solicitação</translation>
    </message>
    <message>
        <source>One more request, beginning as this one (Ctrl+T)</source>
        <translation>Mais uma solicitação, começando como esta (Ctrl+T)</translation>
    </message>
    <message>
        <source>Close this request (Ctrl+W)</source>
        <translation>Fechar esta solicitação (Ctrl+W)</translation>
    </message>
    <message>
        <source>Close this request</source>
        <translation>Fechar esta solicitação</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RequestView</name>
    <message>
        <source>Show the request</source>
        <translation>Mostrar a solicitação</translation>
    </message>
    <message>
        <source>The request as it will be sent, its answer, and both as code</source>
        <translation>A solicitação como será enviada, a resposta dela e ambas como código</translation>
    </message>
    <message>
        <source>Show the request as</source>
        <translation>Mostrar a solicitação como</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Copy with Token…</source>
        <translation>Copiar com token…</translation>
    </message>
    <message>
        <source>The request as it will be sent</source>
        <translation>A solicitação como será enviada</translation>
    </message>
    <message>
        <source>The response appears here once the request is sent.</source>
        <translation>A resposta aparece aqui assim que a solicitação é enviada.</translation>
    </message>
    <message>
        <source>HTTP %1 after %2</source>
        <translation>HTTP %1 após %2</translation>
    </message>
    <message>
        <source>received</source>
        <translation>recebido</translation>
    </message>
    <message>
        <source>%1. Last answer: %2</source>
        <comment>a request</comment>
        <translation>%1. Última resposta: %2</translation>
    </message>
    <message>
        <source>Last answer: %1</source>
        <translation>Última resposta: %1</translation>
    </message>
    <message>
        <source>Reads its token from $%1.</source>
        <translation>Lê o token de $%1.</translation>
    </message>
    <message>
        <source>Copy with Token</source>
        <translation>Copiar com token</translation>
    </message>
    <message>
        <source>The copied code holds an access token: whoever reads it can act in this location until the token expires. It leaves the clipboard after a minute.</source>
        <translation>O código copiado contém um token de acesso: quem o ler pode agir nesta subconta até o token expirar. Ele sai da área de transferência após um minuto.</translation>
    </message>
    <message>
        <source>&amp;Copy with Token</source>
        <translation>&amp;Copiar com token</translation>
    </message>
    <message>
        <source>Copied with the token.</source>
        <translation>Copiado com o token.</translation>
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
        <translation>Tentativas de uma entrega que falha</translation>
    </message>
    <message>
        <source>Attempts after: %1</source>
        <translation>Tentativas após: %1</translation>
    </message>
    <message>
        <source>%1 attempts over %2</source>
        <translation>%1 tentativas em %2</translation>
    </message>
    <message>
        <source>now</source>
        <translation>agora</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RuleForm</name>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>any</source>
        <translation>indiferente</translation>
    </message>
    <message>
        <source>For requests that meet all of these</source>
        <translation>Para solicitações que atendem a tudo isto</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Qualquer</translation>
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
        <translation>Por exemplo INSTALL. Vazio: qualquer.</translation>
    </message>
    <message>
        <source>&amp;Location id</source>
        <translation>Id da su&amp;bconta</translation>
    </message>
    <message>
        <source>&amp;Provider id</source>
        <translation>Id do &amp;provedor</translation>
    </message>
    <message>
        <source>Me&amp;thod</source>
        <translation>&amp;Método</translation>
    </message>
    <message>
        <source>P&amp;ath begins with</source>
        <translation>&amp;Caminho começa com</translation>
    </message>
    <message>
        <source>&amp;Header fields</source>
        <translation>Cabeçal&amp;hos</translation>
    </message>
    <message>
        <source>One a line, as Name: what its value holds. The name alone: any value.</source>
        <translation>Um por linha, como Nome: o que o valor dele contém. Só o nome: qualquer valor.</translation>
    </message>
    <message>
        <source>Values in the &amp;body</source>
        <translation>Valor&amp;es no corpo</translation>
    </message>
    <message>
        <source>One a line, as data.items[0].id = 17. The path alone: any value.</source>
        <translation>Um por linha, como data.items[0].id = 17. Só o caminho: qualquer valor.</translation>
    </message>
    <message>
        <source>Only the &amp;first</source>
        <translation>Só as pr&amp;imeiras</translation>
    </message>
    <message>
        <source>Of the requests that match so far.</source>
        <translation>Das solicitações que correspondem até aqui.</translation>
    </message>
    <message>
        <source>Only a&amp;fter the first</source>
        <translation>Só &amp;depois das primeiras</translation>
    </message>
    <message>
        <source>Only eve&amp;ry nth</source>
        <translation>Só um&amp;a em cada</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Hold it for me</source>
        <translation>Reter para mim</translation>
    </message>
    <message>
        <source>Let the sender wait, answer nothing</source>
        <translation>Deixar o remetente esperar, não responder nada</translation>
    </message>
    <message>
        <source>Close the connection without an answer</source>
        <translation>Fechar a conexão sem resposta</translation>
    </message>
    <message>
        <source>Break off in the middle of the body</source>
        <translation>Interromper no meio do corpo</translation>
    </message>
    <message>
        <source>T&amp;hen</source>
        <translation>&amp;Fazer</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source> ms</source>
        <translation> ms</translation>
    </message>
    <message>
        <source>&amp;Delay</source>
        <translation>At&amp;raso</translation>
    </message>
    <message>
        <source>Header fields of the ans&amp;wer</source>
        <translation>Cabeça&amp;lhos da resposta</translation>
    </message>
    <message>
        <source>One a line, as Name: value.</source>
        <translation>Um por linha, como Nome: valor.</translation>
    </message>
    <message>
        <source>B&amp;ody</source>
        <translation>C&amp;orpo</translation>
    </message>
    <message>
        <source>May hold {{body.PATH}}, {{header.NAME}}, {{query.NAME}}, {{method}}, {{path}} and {{now}}.</source>
        <translation>Pode conter {{body.PATH}}, {{header.NAME}}, {{query.NAME}}, {{method}}, {{path}} e {{now}}.</translation>
    </message>
    <message>
        <source>Forward to (&amp;URLs)</source>
        <translation>Encaminhar para (&amp;URLs)</translation>
    </message>
    <message>
        <source>One a line. The first answers, the others get the same.</source>
        <translation>Uma por linha. A primeira responde, as outras recebem o mesmo.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RulesDialog</name>
    <message>
        <source>Rules for the Answer</source>
        <translation>Regras para a resposta</translation>
    </message>
    <message>
        <source>&amp;No Rules</source>
        <translation>&amp;Nenhuma regra</translation>
    </message>
    <message>
        <source>The first rule whose conditions hold answers; when none does, what is set under Answer. Routes send what no rule answered to every endpoint whose conditions hold.</source>
        <translation>Responde a primeira regra cujas condições valem; se nenhuma valer, o que está definido em Resposta. As rotas enviam o que nenhuma regra respondeu a cada endpoint cujas condições valem.</translation>
    </message>
    <message>
        <source>The chosen rule</source>
        <translation>A regra escolhida</translation>
    </message>
    <message>
        <source>Rules as JSON</source>
        <translation>Regras como JSON</translation>
    </message>
    <message>
        <source>Rules and routes</source>
        <translation>Regras e rotas</translation>
    </message>
    <message>
        <source>Add a &amp;Rule</source>
        <translation>Adicionar re&amp;gra</translation>
    </message>
    <message>
        <source>Add a R&amp;oute</source>
        <translation>Adicionar r&amp;ota</translation>
    </message>
    <message>
        <source>&amp;Up</source>
        <translation>S&amp;ubir</translation>
    </message>
    <message>
        <source>&amp;Down</source>
        <translation>&amp;Descer</translation>
    </message>
    <message>
        <source>Re&amp;move</source>
        <translation>Re&amp;mover</translation>
    </message>
    <message>
        <source>Route: %1</source>
        <translation>Rota: %1</translation>
    </message>
    <message>
        <source>New route</source>
        <translation>Nova rota</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nova regra</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::RulesView</name>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>not documented</source>
        <translation>não documentado</translation>
    </message>
    <message>
        <source>Provider kinds</source>
        <translation>Tipos de provedor</translation>
    </message>
    <message>
        <source>Rules of the chosen kind</source>
        <translation>Regras do tipo escolhido</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Tipo %1</translation>
    </message>
    <message>
        <source>, &quot;Is this a Custom Conversation Provider&quot; on</source>
        <translation>, &quot;Is this a Custom Conversation Provider&quot; ativado</translation>
    </message>
    <message>
        <source>, &quot;Is this a Custom Conversation Provider&quot; off</source>
        <translation>, &quot;Is this a Custom Conversation Provider&quot; desativado</translation>
    </message>
    <message>
        <source>In the portal</source>
        <translation>No portal</translation>
    </message>
    <message>
        <source>&quot;Always show this Conversation Provider&quot;, alias and logo may be set.</source>
        <translation>&quot;Always show this Conversation Provider&quot;, alias e logo podem ser definidos.</translation>
    </message>
    <message>
        <source>Enable it</source>
        <translation>Ativar</translation>
    </message>
    <message>
        <source>Or &quot;%1&quot;: %2 (%3).</source>
        <translation>Ou &quot;%1&quot;: %2 (%3).</translation>
    </message>
    <message>
        <source>Inbound type</source>
        <translation>Tipo recebido</translation>
    </message>
    <message>
        <source>conversationProviderId</source>
        <translation>conversationProviderId</translation>
    </message>
    <message>
        <source>required on every inbound message</source>
        <translation>obrigatório em toda mensagem recebida</translation>
    </message>
    <message>
        <source>not needed on inbound messages</source>
        <translation>não necessário em mensagens recebidas</translation>
    </message>
    <message>
        <source>Deliveries</source>
        <translation>Entregas</translation>
    </message>
    <message>
        <source>ProviderOutboundMessage of type &quot;%1&quot;</source>
        <translation>ProviderOutboundMessage do tipo &quot;%1&quot;</translation>
    </message>
    <message>
        <source>none documented: calls are logged, not sent</source>
        <translation>nenhum documentado: chamadas são registradas, não enviadas</translation>
    </message>
    <message>
        <source>External calls</source>
        <translation>Chamadas externas</translation>
    </message>
    <message>
        <source>&quot;from&quot; (inbound) or &quot;to&quot; (outbound) must be a contact&apos;s number</source>
        <translation>&quot;from&quot; (inbound) ou &quot;to&quot; (outbound) deve ser o número de um contato</translation>
    </message>
    <message>
        <source>altId</source>
        <translation>altId</translation>
    </message>
    <message>
        <source>comes back as replyToAltId when an agent replies</source>
        <translation>volta como replyToAltId quando um agente responde</translation>
    </message>
    <message>
        <source>Workflows</source>
        <translation>Workflows</translation>
    </message>
    <message>
        <source>Bulk actions</source>
        <translation>Ações em massa</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>App móvel</translation>
    </message>
    <message>
        <source>Source: %1.</source>
        <translation>Fonte: %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ScopePlan</name>
    <message>
        <source>The app has providers of these kinds</source>
        <translation>O app tem provedores destes tipos</translation>
    </message>
    <message>
        <source>What it should do</source>
        <translation>O que ele deve fazer</translation>
    </message>
    <message>
        <source>Every provider does this.</source>
        <translation>Todo provedor faz isto.</translation>
    </message>
    <message>
        <source>So it needs these scopes</source>
        <translation>Portanto precisa destes scopes</translation>
    </message>
    <message>
        <source>&amp;Copy Scopes</source>
        <translation>&amp;Copiar scopes</translation>
    </message>
    <message>
        <source>One a line, to tick the same ones in the developer portal</source>
        <translation>Um por linha, para marcar os mesmos no portal do desenvolvedor</translation>
    </message>
    <message>
        <source>Copy for a &amp;Link</source>
        <translation>Copiar para um &amp;link</translation>
    </message>
    <message>
        <source>Encoded, as the value of scope in a link</source>
        <translation>Codificados, como o valor de scope em um link</translation>
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
        <translation>Link</translation>
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
        <translation>scope inexistente</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>extra</source>
        <translation>extra</translation>
    </message>
    <message>
        <source>required</source>
        <translation>obrigatório</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>opcional</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message numerus="yes">
        <source>An app with target user Agency can pick only %n of these: it has no scopes of contacts and conversations.</source>
        <translation>
            <numerusform>Um app com usuário-alvo Agency pode escolher somente %n destes: ele não tem scopes de contatos e conversas.</numerusform>
            <numerusform>Um app com usuário-alvo Agency pode escolher somente %n destes: ele não tem scopes de contatos e conversas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SearchField</name>
    <message>
        <source>Clear</source>
        <translation>Limpar</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SecretsCard</name>
    <message>
        <source>Secrets</source>
        <translation>Segredos</translation>
    </message>
    <message>
        <source>not asked</source>
        <translation>não consultado</translation>
    </message>
    <message>
        <source>Check the &amp;Key Store</source>
        <translation>Verificar repositório de &amp;chaves</translation>
    </message>
    <message>
        <source>asking</source>
        <translation>consultando</translation>
    </message>
    <message>
        <source>key store works</source>
        <translation>repositório de chaves funciona</translation>
    </message>
    <message>
        <source>Client secrets, tokens and private keys are kept in the system&apos;s key store.</source>
        <translation>Client secrets, tokens e chaves privadas são guardados no repositório de chaves do sistema.</translation>
    </message>
    <message>
        <source>no key store</source>
        <translation>sem repositório de chaves</translation>
    </message>
    <message>
        <source>&amp;Use the Key Store</source>
        <translation>&amp;Usar repositório de chaves</translation>
    </message>
    <message>
        <source>Keep for This &amp;Session Only</source>
        <translation>Guardar só nesta &amp;sessão</translation>
    </message>
    <message>
        <source>this session only</source>
        <translation>só nesta sessão</translation>
    </message>
    <message>
        <source>Secrets are kept in memory and forgotten when Linesman ends.</source>
        <translation>Os segredos são guardados na memória e esquecidos quando o Linesman é encerrado.</translation>
    </message>
    <message>
        <source>waiting for your keyring</source>
        <translation>aguardando o seu chaveiro</translation>
    </message>
    <message>
        <source>The key store has not answered yet; perhaps it asks you to unlock it.</source>
        <translation>O repositório de chaves ainda não respondeu; talvez ele peça que você o desbloqueie.</translation>
    </message>
    <message>
        <source>Client secrets, tokens and private keys belong in the system&apos;s key store. It is opened at first need.</source>
        <translation>Client secrets, tokens e chaves privadas pertencem ao repositório de chaves do sistema. Ele é aberto na primeira necessidade.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SelectionAlarm</name>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>P-01: the selected provider changed in %1 (%2): it was %3, now it is %4.</source>
        <translation>P-01: o provedor selecionado mudou em %1 (%2): era %3, agora é %4.</translation>
    </message>
    <message numerus="yes">
        <source>And in %n more.</source>
        <translation>
            <numerusform>E em mais %n.</numerusform>
            <numerusform>E em mais %n.</numerusform>
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
        <translation>Mensagem a enviar</translation>
    </message>
    <message>
        <source>&amp;Provider</source>
        <translation>&amp;Provedor</translation>
    </message>
    <message>
        <source>Call providers are missing: HighLevel never sends them a message.</source>
        <translation>Faltam os provedores Call: o HighLevel nunca envia uma mensagem a eles.</translation>
    </message>
    <message>
        <source>Delivery UR&amp;L of this provider</source>
        <translation>Delivery UR&amp;L deste provedor</translation>
    </message>
    <message>
        <source>Where the webhook goes. Empty: nothing is sent.</source>
        <translation>Para onde vai o webhook. Vazio: nada é enviado.</translation>
    </message>
    <message>
        <source>Sent b&amp;y</source>
        <translation>Enviada p&amp;or</translation>
    </message>
    <message>
        <source>&amp;User</source>
        <translation>&amp;Usuário</translation>
    </message>
    <message>
        <source>&amp;Contact</source>
        <translation>&amp;Contato</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>&amp;Assunto</translation>
    </message>
    <message>
        <source>Te&amp;xt</source>
        <translation>Te&amp;xto</translation>
    </message>
    <message>
        <source>The request to the control surface</source>
        <translation>A solicitação à superfície de controle</translation>
    </message>
    <message>
        <source>POST /_emulator/send</source>
        <translation>POST /_emulator/send</translation>
    </message>
    <message>
        <source>SMS default</source>
        <translation>SMS padrão</translation>
    </message>
    <message>
        <source>SMS channel</source>
        <translation>Canal SMS</translation>
    </message>
    <message>
        <source>Email default</source>
        <translation>E-mail padrão</translation>
    </message>
    <message>
        <source>Email channel</source>
        <translation>Canal de e-mail</translation>
    </message>
    <message>
        <source>A person, in the web app</source>
        <translation>Uma pessoa, no app da web</translation>
    </message>
    <message>
        <source>A person, in the mobile app</source>
        <translation>Uma pessoa, no app móvel</translation>
    </message>
    <message>
        <source>A workflow</source>
        <translation>Um workflow</translation>
    </message>
    <message>
        <source>A bulk action</source>
        <translation>Uma ação em massa</translation>
    </message>
    <message>
        <source>A question</source>
        <translation>Uma pergunta</translation>
    </message>
    <message>
        <source>Your table is ready.</source>
        <translation>Sua mesa está pronta.</translation>
    </message>
    <message>
        <source>Send &amp;Message</source>
        <translation>Enviar &amp;mensagem</translation>
    </message>
    <message>
        <source>Workflows and bulk actions use the default providers only.</source>
        <translation>Workflows e ações em massa usam somente os provedores padrão.</translation>
    </message>
    <message>
        <source>A message needs a text.</source>
        <translation>Uma mensagem precisa de um texto.</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>not delivered</source>
        <translation>não entregue</translation>
    </message>
    <message>
        <source>The message is in the thread. The provider has no Delivery URL, so nothing was sent.</source>
        <translation>A mensagem está na conversa. O provedor não tem Delivery URL, portanto nada foi enviado.</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>em andamento</translation>
    </message>
    <message>
        <source>Message %1</source>
        <translation>Mensagem %1</translation>
    </message>
    <message>
        <source>delivered</source>
        <translation>entregue</translation>
    </message>
    <message>
        <source>The endpoint answered %1. Status of the message: %2.</source>
        <translation>O endpoint respondeu %1. Status da mensagem: %2.</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>will be retried</source>
        <translation>será tentada de novo</translation>
    </message>
    <message>
        <source>The endpoint answered %1.</source>
        <translation>O endpoint respondeu %1.</translation>
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
        <translation>A Delivery URL do seu provedor. A lista tem as conhecidas aqui.</translation>
    </message>
    <message>
        <source>Si&amp;gnature</source>
        <translation>A&amp;ssinatura</translation>
    </message>
    <message>
        <source>Copy &amp;Public Key</source>
        <translation>Copiar chave &amp;pública</translation>
    </message>
    <message>
        <source>Pauses of my own, after anything but 2xx</source>
        <translation>Pausas próprias, após tudo que não seja 2xx</translation>
    </message>
    <message>
        <source>&amp;Retries</source>
        <translation>&amp;Novas tentativas</translation>
    </message>
    <message>
        <source>Whether HighLevel repeats provider deliveries, and how, is not documented.</source>
        <translation>Se e como o HighLevel repete entregas de provedores não está documentado.</translation>
    </message>
    <message>
        <source>Pa&amp;uses in seconds</source>
        <translation>Pa&amp;usas em segundos</translation>
    </message>
    <message>
        <source>After each of them there is another attempt.</source>
        <translation>Após cada uma delas há outra tentativa.</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>As the policy says</source>
        <translation>Como diz a política</translation>
    </message>
    <message>
        <source>First pa&amp;use</source>
        <translation>Primeira pa&amp;usa</translation>
    </message>
    <message>
        <source>A short one lets you see all attempts in a moment: the others grow with it.</source>
        <translation>Uma pausa curta permite ver todas as tentativas em instantes: as outras crescem com ela.</translation>
    </message>
    <message>
        <source>Up to 20 numbers of seconds, with commas between them.</source>
        <translation>Até 20 números de segundos, separados por vírgulas.</translation>
    </message>
    <message>
        <source>How &amp;many</source>
        <translation>&amp;Quantas</translation>
    </message>
    <message>
        <source>At &amp;once</source>
        <translation>&amp;Simultâneas</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source> / s</source>
        <translation> / s</translation>
    </message>
    <message>
        <source>Max r&amp;ate</source>
        <translation>T&amp;axa máxima</translation>
    </message>
    <message>
        <source>Time &amp;limit</source>
        <translation>&amp;Limite de tempo</translation>
    </message>
    <message>
        <source>There is no key store: this key is gone when Linesman ends.</source>
        <translation>Não há repositório de chaves: esta chave se perde quando o Linesman é encerrado.</translation>
    </message>
    <message>
        <source>Copies the public half as PEM; your endpoint checks signatures with it.</source>
        <translation>Copia a parte pública como PEM; o seu endpoint verifica assinaturas com ela.</translation>
    </message>
    <message>
        <source>Signed by Linesman&apos;s own key: give your endpoint its public half.</source>
        <translation>Assinado pela chave do próprio Linesman: forneça a parte pública dela ao seu endpoint.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SettingsPage</name>
    <message>
        <source>Default: %1.</source>
        <translation>Padrão: %1.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <source>Follow system</source>
        <translation>Seguir o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>Takes effect at once.</source>
        <translation>Tem efeito imediato.</translation>
    </message>
    <message>
        <source>Te&amp;xt size</source>
        <translation>Tamanho do te&amp;xto</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>&amp;Motion</source>
        <translation>&amp;Movimento</translation>
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
        <translation>Tem efeito no próximo início do Linesman, ou quando você pressiona o botão que aparece.</translation>
    </message>
    <message>
        <source>The window is made anew for another language. What you typed into it and did not send is lost; emulator, listener and line test go on.</source>
        <translation>A janela é recriada em outro idioma. O que você digitou nela e não enviou se perde; o emulador, o receptor e o teste de linha continuam.</translation>
    </message>
    <message>
        <source>S&amp;witch Now</source>
        <translation>&amp;Mudar agora</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>T&amp;ray icon</source>
        <translation>Ícone da &amp;bandeja</translation>
    </message>
    <message>
        <source>Shown</source>
        <translation>Exibido</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Says whether listener and emulator run, where the desktop has a tray. Takes effect at once.</source>
        <translation>Diz se o receptor e o emulador estão em execução, onde a área de trabalho tem uma bandeja. Tem efeito imediato.</translation>
    </message>
    <message>
        <source>&amp;Notifications</source>
        <translation>&amp;Notificações</translation>
    </message>
    <message>
        <source>While another window has the keyboard</source>
        <translation>Enquanto outra janela tem o teclado</translation>
    </message>
    <message>
        <source>Never</source>
        <translation>Nunca</translation>
    </message>
    <message>
        <source>The end of long work, and the first webhook that fails its check.</source>
        <translation>O fim de trabalhos longos e o primeiro webhook que falha na verificação.</translation>
    </message>
    <message>
        <source>Listener</source>
        <translation>Receptor</translation>
    </message>
    <message>
        <source>Listener &amp;port</source>
        <translation>&amp;Porta do receptor</translation>
    </message>
    <message>
        <source>Stays the same between starts. Takes effect when the listener starts next.</source>
        <translation>Permanece a mesma entre inícios. Tem efeito no próximo início do receptor.</translation>
    </message>
    <message>
        <source>Listen on</source>
        <translation>Escutar em</translation>
    </message>
    <message>
        <source>This computer only (127.0.0.1 and ::1)</source>
        <translation>Somente este computador (127.0.0.1 e ::1)</translation>
    </message>
    <message>
        <source>Every network of this computer (0.0.0.0 and ::)</source>
        <translation>Todas as redes deste computador (0.0.0.0 e ::)</translation>
    </message>
    <message>
        <source>Takes effect when the listener starts next.</source>
        <translation>Tem efeito no próximo início do receptor.</translation>
    </message>
    <message>
        <source>Everyone who reaches this computer over the network can send to the listener. A tunnel does not need this: it connects from this computer.</source>
        <translation>Todos que alcançam este computador pela rede podem enviar ao receptor. Um túnel não precisa disso: ele se conecta a partir deste computador.</translation>
    </message>
    <message>
        <source>This Computer &amp;Only</source>
        <translation>S&amp;omente este computador</translation>
    </message>
    <message>
        <source>Emulator and Line Test</source>
        <translation>Emulador e teste de linha</translation>
    </message>
    <message>
        <source>&amp;Emulator port</source>
        <translation>Porta do &amp;emulador</translation>
    </message>
    <message>
        <source>Takes effect when the emulator starts next.</source>
        <translation>Tem efeito no próximo início do emulador.</translation>
    </message>
    <message>
        <source>Longest time of a &amp;hop</source>
        <translation>Tempo máximo de um &amp;salto</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>A hop of the line test that takes longer counts as failed. Takes effect with the next line test.</source>
        <translation>Um salto do teste de linha que demora mais conta como falha. Tem efeito no próximo teste de linha.</translation>
    </message>
    <message>
        <source>&amp;When the emulator stops</source>
        <translation>&amp;Quando o emulador parar</translation>
    </message>
    <message>
        <source>Keep its data</source>
        <translation>Manter os dados</translation>
    </message>
    <message>
        <source>Begin anew</source>
        <translation>Começar do zero</translation>
    </message>
    <message>
        <source>Locations, contacts, threads, snapshots and the clock go on at its next start. Tokens, faults and behaviour always begin anew. Takes effect when the emulator starts next.</source>
        <translation>Subcontas, contatos, conversas, snapshots e o relógio continuam no próximo início. Tokens, falhas e comportamento sempre recomeçam do zero. Tem efeito no próximo início do emulador.</translation>
    </message>
    <message>
        <source>Before its &amp;data are lost</source>
        <translation>Antes de perder os &amp;dados</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Do not ask</source>
        <translation>Não perguntar</translation>
    </message>
    <message>
        <source>Only where its data are not kept.</source>
        <translation>Somente onde os dados não são mantidos.</translation>
    </message>
    <message>
        <source>Limits of Listener and Emulator</source>
        <translation>Limites do receptor e do emulador</translation>
    </message>
    <message>
        <source>Largest &amp;header</source>
        <translation>Maior cabeçal&amp;ho</translation>
    </message>
    <message>
        <source> KiB</source>
        <translation> KiB</translation>
    </message>
    <message>
        <source>More is answered with 431.</source>
        <translation>Mais do que isso é respondido com 431.</translation>
    </message>
    <message>
        <source>Largest &amp;body</source>
        <translation>Maior &amp;corpo</translation>
    </message>
    <message>
        <source> MiB</source>
        <translation> MiB</translation>
    </message>
    <message>
        <source>More is answered with 413.</source>
        <translation>Mais do que isso é respondido com 413.</translation>
    </message>
    <message>
        <source>Most header &amp;fields</source>
        <translation>Máx. de &amp;campos de header</translation>
    </message>
    <message>
        <source>Most &amp;connections</source>
        <translation>Máx. de c&amp;onexões</translation>
    </message>
    <message>
        <source>When all are taken, the one that is unfinished longest ends.</source>
        <translation>Quando todas estão ocupadas, encerra-se a que está incompleta há mais tempo.</translation>
    </message>
    <message>
        <source>&amp;Memory for bodies</source>
        <translation>&amp;Memória para corpos</translation>
    </message>
    <message>
        <source>More waits, then is answered with 503.</source>
        <translation>O excedente espera e depois é respondido com 503.</translation>
    </message>
    <message>
        <source>Time for the head&amp;er</source>
        <translation>T&amp;empo para o cabeçalho</translation>
    </message>
    <message>
        <source>Longer is answered with 408.</source>
        <translation>Mais tempo é respondido com 408.</translation>
    </message>
    <message>
        <source>Time for the bod&amp;y</source>
        <translation>Tempo para o cor&amp;po</translation>
    </message>
    <message>
        <source>&amp;Idle connection</source>
        <translation>Conexão &amp;inativa</translation>
    </message>
    <message>
        <source>Then it is closed.</source>
        <translation>Depois ela é fechada.</translation>
    </message>
    <message>
        <source>Time to ta&amp;ke an answer</source>
        <translation>Tempo para r&amp;eceber a resposta</translation>
    </message>
    <message>
        <source>Then the connection is closed.</source>
        <translation>Depois a conexão é fechada.</translation>
    </message>
    <message>
        <source>Patience when &amp;full</source>
        <translation>Paciência &amp;quando cheio</translation>
    </message>
    <message>
        <source>So long a request may take while another waits for its place; then it gets 408.</source>
        <translation>O tempo que uma solicitação pode levar enquanto outra espera o lugar dela; depois recebe 408.</translation>
    </message>
    <message>
        <source>They take effect when the listener or the emulator starts next.</source>
        <translation>Têm efeito no próximo início do receptor ou do emulador.</translation>
    </message>
    <message>
        <source> days</source>
        <translation> dias</translation>
    </message>
    <message>
        <source>Delete Olde&amp;r…</source>
        <translation>Excluir mais a&amp;ntigas…</translation>
    </message>
    <message>
        <source>Delete history older &amp;than</source>
        <translation>Excluir his&amp;tórico com mais de</translation>
    </message>
    <message>
        <source>Pinned exchanges stay.</source>
        <translation>As trocas fixadas permanecem.</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>Data directory</source>
        <translation>Diretório de dados</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Open the data directory</source>
        <translation>Abrir o diretório de dados</translation>
    </message>
    <message>
        <source>&amp;Data directory</source>
        <translation>&amp;Diretório de dados</translation>
    </message>
    <message>
        <source>History, settings and log. Choose another with --data-dir when you start Linesman.</source>
        <translation>Histórico, configurações e log. Escolha outro com --data-dir ao iniciar o Linesman.</translation>
    </message>
    <message>
        <source>Largest history</source>
        <translation>Histórico máximo</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source>Then the oldest exchanges go, pinned ones never. 0 for no limit.</source>
        <translation>Depois saem as trocas mais antigas, nunca as fixadas. 0 para não ter limite.</translation>
    </message>
    <message>
        <source>Most exchanges</source>
        <translation>Máx. de trocas</translation>
    </message>
    <message>
        <source>Likewise.</source>
        <translation>Da mesma forma.</translation>
    </message>
    <message>
        <source>Keep exchanges for</source>
        <translation>Manter trocas por</translation>
    </message>
    <message>
        <source>Old exchanges are being deleted.</source>
        <translation>Trocas antigas estão sendo excluídas.</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>No setting has these words.</source>
        <translation>Nenhuma configuração tem essas palavras.</translation>
    </message>
    <message>
        <source>Settings
Each choice is kept at once, in a readable file of the data directory; the line under it says when it takes effect. The window and the command line share them.
Secrets
Client secrets, tokens and private keys are never in that file: they live in the key store of the system, or, when you choose so, in memory until Linesman ends.</source>
        <translation>Configurações
Cada escolha é guardada imediatamente, em um arquivo legível do diretório de dados; a linha abaixo dela diz quando tem efeito. A janela e a linha de comando as compartilham.
Segredos
Client secrets, tokens e chaves privadas nunca ficam nesse arquivo: ficam no repositório de chaves do sistema ou, se você assim escolher, na memória até o Linesman ser encerrado.</translation>
    </message>
    <message>
        <source>The settings cannot be saved in %1. They hold until Linesman ends. Check the disk and the permissions.</source>
        <translation>As configurações não podem ser salvas em %1. Elas valem até o Linesman ser encerrado. Verifique o disco e as permissões.</translation>
    </message>
    <message>
        <source>Search settings</source>
        <translation>Pesquisar configurações</translation>
    </message>
    <message>
        <source>Restore De&amp;faults</source>
        <translation>Restaurar &amp;padrões</translation>
    </message>
    <message>
        <source>Every setting of this page as it was at first. Where secrets are kept stays.</source>
        <translation>Todas as configurações desta página como eram no início. Onde os segredos são guardados permanece.</translation>
    </message>
    <message numerus="yes">
        <source>%n setting(s) put back.</source>
        <translation>
            <numerusform>%n configuração restaurada.</numerusform>
            <numerusform>%n configurações restauradas.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>Delete all exchanges that are not pinned? This cannot be undone.</source>
        <translation>Excluir todas as trocas que não estão fixadas? Isto não pode ser desfeito.</translation>
    </message>
    <message numerus="yes">
        <source>Delete every exchange older than %n day(s) that is not pinned? This cannot be undone.</source>
        <translation>
            <numerusform>Excluir todas as trocas com mais de %n dia que não estão fixadas? Isto não pode ser desfeito.</numerusform>
            <numerusform>Excluir todas as trocas com mais de %n dias que não estão fixadas? Isto não pode ser desfeito.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>History takes %1.</source>
        <translation>O histórico ocupa %1.</translation>
    </message>
    <message>
        <source>Requests a second</source>
        <translation>Solicitações por segundo</translation>
    </message>
    <message>
        <source>From other machines or through a tunnel. More is answered with 429. 0 for any number.</source>
        <translation>De outras máquinas ou por um túnel. Mais do que isso é respondido com 429. 0 para qualquer número.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SetupChecklist</name>
    <message>
        <source>Copy what to enter: %1</source>
        <translation>Copiar o que informar: %1</translation>
    </message>
    <message>
        <source>Open %1</source>
        <translation>Abrir %1</translation>
    </message>
    <message>
        <source>Open the page: %1</source>
        <translation>Abrir a página: %1</translation>
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
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fechar</translation>
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
        <translation>As seções da barra lateral</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Back to where you were</source>
        <translation>Voltar para onde você estava</translation>
    </message>
    <message>
        <source>Forward again</source>
        <translation>Avançar de novo</translation>
    </message>
    <message>
        <source>Close what is on top, or back to the list</source>
        <translation>Fechar o que está por cima, ou voltar à lista</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Every place, action and contact</source>
        <translation>Todas as seções, ações e contatos</translation>
    </message>
    <message>
        <source>Find here</source>
        <translation>Buscar aqui</translation>
    </message>
    <message>
        <source>Search all exchanges</source>
        <translation>Pesquisar todas as trocas</translation>
    </message>
    <message>
        <source>Seeing</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Normal text</source>
        <translation>Texto normal</translation>
    </message>
    <message>
        <source>Help on this place</source>
        <translation>Ajuda sobre esta seção</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Esta folha</translation>
    </message>
    <message>
        <source>Doing</source>
        <translation>Fazer</translation>
    </message>
    <message>
        <source>Run or refresh this place</source>
        <translation>Executar ou atualizar esta seção</translation>
    </message>
    <message>
        <source>Send the message you are writing</source>
        <translation>Enviar a mensagem que você está escrevendo</translation>
    </message>
    <message>
        <source>Quit Linesman</source>
        <translation>Sair do Linesman</translation>
    </message>
    <message>
        <source>In a list</source>
        <translation>Em uma lista</translation>
    </message>
    <message>
        <source>Open the row</source>
        <translation>Abrir a linha</translation>
    </message>
    <message>
        <source>Pin the row, or star the conversation</source>
        <translation>Fixar a linha, ou marcar a conversa com estrela</translation>
    </message>
    <message>
        <source>Copy the rows</source>
        <translation>Copiar as linhas</translation>
    </message>
    <message>
        <source>Remove the rows; this can be undone</source>
        <translation>Remover as linhas; isto pode ser desfeito</translation>
    </message>
    <message>
        <source>Undo what was removed</source>
        <translation>Desfazer o que foi removido</translation>
    </message>
    <message>
        <source>In a code pane</source>
        <translation>Em um painel de código</translation>
    </message>
    <message>
        <source>Find in it</source>
        <translation>Buscar nele</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Sair dele</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>two keys</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Wrap, fold, zoom, copy a value or its path</source>
        <translation>Quebrar linhas, recolher, ampliar, copiar um valor ou o caminho dele</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::SimulatorPage</name>
    <message>
        <source>&amp;More</source>
        <translation>&amp;Mais</translation>
    </message>
    <message>
        <source>&amp;Drills…</source>
        <translation>&amp;Simulados…</translation>
    </message>
    <message>
        <source>&amp;Burst…</source>
        <translation>&amp;Rajada…</translation>
    </message>
    <message>
        <source>&amp;Code That Checks a Signature…</source>
        <translation>&amp;Código que verifica uma assinatura…</translation>
    </message>
    <message>
        <source>This exchange is no longer in history.</source>
        <translation>Esta troca não está mais no histórico.</translation>
    </message>
    <message>
        <source>Start the emulator first: your endpoint must call it as its HighLevel.</source>
        <translation>Inicie o emulador primeiro: o seu endpoint deve chamá-lo como o HighLevel dele.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s, as it is published</source>
        <translation>A do HighLevel, como é publicada</translation>
    </message>
    <message>
        <source>The emulator&apos;s</source>
        <translation>A do emulador</translation>
    </message>
    <message>
        <source>Linesman&apos;s own, which signs here</source>
        <translation>A do próprio Linesman, que assina aqui</translation>
    </message>
    <message>
        <source>Simulator</source>
        <translation>Simulador</translation>
    </message>
    <message>
        <source>Sends what HighLevel sends to your provider&apos;s Delivery URL.</source>
        <translation>Envia o que o HighLevel envia à Delivery URL do seu provedor.</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>Mostrar no &amp;histórico</translation>
    </message>
    <message>
        <source>Use the &amp;Emulator&apos;s Ids</source>
        <translation>Usar ids do &amp;emulador</translation>
    </message>
    <message>
        <source>Fills in contact, location, user and provider as the running emulator has them.</source>
        <translation>Preenche contato, subconta, usuário e provedor como o emulador em execução os tem.</translation>
    </message>
    <message>
        <source>Signature &amp;Lab…</source>
        <translation>&amp;Laboratório de assinaturas…</translation>
    </message>
    <message>
        <source>Sends this delivery in every variant, signed rightly and wrongly, and says what your endpoint checks.</source>
        <translation>Envia esta entrega em todas as variantes, assinada certo e errado, e diz o que o seu endpoint verifica.</translation>
    </message>
    <message>
        <source>&amp;Readiness…</source>
        <translation>&amp;Prontidão…</translation>
    </message>
    <message>
        <source>Line test, signature lab and drills in one run: may this endpoint go live?</source>
        <translation>Teste de linha, laboratório de assinaturas e simulados em uma só execução: este endpoint pode entrar no ar?</translation>
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
        <translation>Envia a solicitação mostrada (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Request as it will be sent</source>
        <translation>Solicitação como será enviada</translation>
    </message>
    <message>
        <source>Header of the request</source>
        <translation>Cabeçalho da solicitação</translation>
    </message>
    <message>
        <source>Body of the request</source>
        <translation>Corpo da solicitação</translation>
    </message>
    <message>
        <source>Payload</source>
        <translation>Payload</translation>
    </message>
    <message>
        <source>Waiting for the key store, which keeps the signing key. It may ask for the password of your keyring. What is not signed can be sent meanwhile.</source>
        <translation>Aguardando o repositório de chaves, que guarda a chave de assinatura. Ele pode pedir a senha do seu chaveiro. O que não é assinado pode ser enviado enquanto isso.</translation>
    </message>
    <message>
        <source>Linesman&apos;s listener</source>
        <translation>Receptor do Linesman</translation>
    </message>
    <message>
        <source>Send A&amp;gain Now</source>
        <translation>Enviar de novo a&amp;gora</translation>
    </message>
    <message>
        <source>What waits for its next attempt, as Resend in HighLevel&apos;s logs: a success ends the schedule, a failure leaves it.</source>
        <translation>O que espera a próxima tentativa, como Resend nos logs do HighLevel: um sucesso encerra a programação, uma falha a mantém.</translation>
    </message>
    <message>
        <source>Retries and numbers</source>
        <translation>Novas tentativas e números</translation>
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
        <translation>Entregas como o HighLevel as envia
Uma entrega é o webhook que diz à sua ponte para enviar uma mensagem. Componha uma pelo formulário ou como JSON, escolha para onde ela vai e pressione Enviar. A solicitação à direita é a que é enviada, byte por byte; em uma rajada cada entrega tem um id de mensagem próprio.
Assinaturas
A chave privada do HighLevel é do HighLevel. O Linesman assina com a dele e o seu endpoint precisa da parte pública: Copiar chave pública. As outras opções testam se o seu endpoint verifica alguma coisa; o Laboratório de assinaturas testa todas e diz o que está errado na verificação.
Solicitações
Ctrl+T cria mais uma solicitação ao lado desta, Ctrl+W a fecha, Ctrl+Shift+T a traz de volta.
Preencher
Conteúdos que quebram pontes, predefinições suas, pessoas e textos inventados, contatos do emulador em execução, e os webhooks do app, que saem como estão no JSON.
Mais
Os simulados reproduzem os problemas da produção contra o seu endpoint e dizem o que fazer a respeito. A rajada envia muitas entregas de uma vez, desenha a taxa e o tempo de resposta, e conta o que se perdeu ou foi tratado duas vezes. Código que verifica uma assinatura dá à sua ponte a verificação em oito linguagens.
Novas tentativas
As tentativas da política escolhida ficam em uma linha e são marcadas à medida que chegam; uma primeira pausa curta mostra todas em um instante. P2 é o que o guia do HighLevel diz desde 2026, com pausas escolhidas por nós; P1 é como era em 2025. Não é dito se as Delivery URLs a seguem.</translation>
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
        <translation>Snapshots</translation>
    </message>
    <message>
        <source>Name of the snapshot</source>
        <translation>Nome do snapshot</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>&amp;Save Snapshot</source>
        <translation>&amp;Salvar snapshot</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Salvo</translation>
    </message>
    <message>
        <source>Locations</source>
        <translation>Subcontas</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contatos</translation>
    </message>
    <message>
        <source>Messages</source>
        <translation>Mensagens</translation>
    </message>
    <message>
        <source>No snapshots yet. Save one before an experiment, and restore it afterwards.</source>
        <translation>Ainda não há snapshots. Salve um antes de um experimento e restaure-o depois.</translation>
    </message>
    <message>
        <source>A snapshot holds locations, installs, contacts, conversations and messages. Tokens, clock, faults and switches stay as they are. Snapshots are kept with the emulator&apos;s data: see Settings.</source>
        <translation>Um snapshot contém subcontas, instalações, contatos, conversas e mensagens. Tokens, relógio, falhas e opções permanecem como estão. Os snapshots são guardados com os dados do emulador: veja Configurações.</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Restore Snapshot</source>
        <translation>Restaurar snapshot</translation>
    </message>
    <message>
        <source>Put everything back as it was in &quot;%1&quot;? What came since is lost; deliveries that wait are dropped.</source>
        <translation>Voltar tudo como estava em &quot;%1&quot;? O que veio depois se perde; as entregas em espera são descartadas.</translation>
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
        <translation>Não há som aqui: falta a biblioteca libasound2. Salve o arquivo para ouvi-lo.</translation>
    </message>
    <message>
        <source>This sound cannot be read here. Save the file to hear it.</source>
        <translation>Este som não pode ser lido aqui. Salve o arquivo para ouvi-lo.</translation>
    </message>
    <message>
        <source>The library libsndfile1 is missing. Save the file to hear it.</source>
        <translation>Falta a biblioteca libsndfile1. Salve o arquivo para ouvi-lo.</translation>
    </message>
    <message>
        <source>There is no sound device here: the time runs in silence. Save the file to hear it elsewhere.</source>
        <translation>Não há dispositivo de som aqui: o tempo corre em silêncio. Salve o arquivo para ouvi-lo em outro lugar.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StaffDialog</name>
    <message>
        <source>Report for Staff</source>
        <translation>Relatório para a equipe</translation>
    </message>
    <message>
        <source>Locations and providers</source>
        <translation>Subcontas e provedores</translation>
    </message>
    <message>
        <source>Note to send</source>
        <translation>Nota a enviar</translation>
    </message>
    <message>
        <source>Choose a line to see the note to send.</source>
        <translation>Escolha uma linha para ver a nota a enviar.</translation>
    </message>
    <message>
        <source>Open &amp;Installs</source>
        <translation>Abrir &amp;Instalações</translation>
    </message>
    <message>
        <source>Check All there asks HighLevel anew</source>
        <translation>Lá, Verificar tudo consulta o HighLevel de novo</translation>
    </message>
    <message>
        <source>&amp;Copy Notes</source>
        <translation>&amp;Copiar notas</translation>
    </message>
    <message>
        <source>Of the selected lines, or of all with something to do</source>
        <translation>Das linhas selecionadas, ou de todas com algo a fazer</translation>
    </message>
    <message>
        <source>Cl&amp;ose</source>
        <translation>&amp;Fechar</translation>
    </message>
    <message>
        <source>&amp;Save Report…</source>
        <translation>&amp;Salvar relatório…</translation>
    </message>
    <message>
        <source>Connect an app first.</source>
        <translation>Conecte um app primeiro.</translation>
    </message>
    <message>
        <source>Putting together what is known of %1…</source>
        <translation>Reunindo o que se sabe de %1…</translation>
    </message>
    <message>
        <source>Nothing is known of the locations yet: press Check All in Providers, Installs.</source>
        <translation>Ainda nada se sabe das subcontas: pressione Verificar tudo em Provedores, Instalações.</translation>
    </message>
    <message>
        <source>%1: %2, as known at %3.</source>
        <translation>%1: %2, como se sabia às %3.</translation>
    </message>
    <message numerus="yes">
        <source>%n line(s) with something to do</source>
        <translation>
            <numerusform>%n linha com algo a fazer</numerusform>
            <numerusform>%n linhas com algo a fazer</numerusform>
        </translation>
    </message>
    <message>
        <source>There is nothing to do here.</source>
        <translation>Não há nada a fazer aqui.</translation>
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
        <translation>Salvar relatório</translation>
    </message>
    <message>
        <source>Page (*.html)</source>
        <translation>Página (*.html)</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Written: %1</source>
        <translation>Gravado: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StaffModel</name>
    <message>
        <source>fine</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>a fazer</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>Provider</source>
        <translation>Provedor</translation>
    </message>
    <message>
        <source>What is the matter</source>
        <translation>O que há</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Quem</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StartFailure</name>
    <message>
        <source>Linesman cannot read its data</source>
        <translation>O Linesman não consegue ler os dados dele</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>Files that cannot be used</source>
        <translation>Arquivos que não podem ser usados</translation>
    </message>
    <message numerus="yes">
        <source>Nothing was changed. Repair the %n file(s) below and retry, set aside what cannot be repaired, or start Linesman with another folder (--data-dir).</source>
        <translation>
            <numerusform>Nada foi alterado. Repare o %n arquivo abaixo e tente de novo, ponha de lado o que não puder ser reparado, ou inicie o Linesman com outra pasta (--data-dir).</numerusform>
            <numerusform>Nada foi alterado. Repare os %n arquivos abaixo e tente de novo, ponha de lado o que não puder ser reparado, ou inicie o Linesman com outra pasta (--data-dir).</numerusform>
        </translation>
    </message>
    <message>
        <source>Set %1 Aside</source>
        <translation>Pôr %1 de lado</translation>
    </message>
    <message>
        <source>Renames this file, so that nothing in it is lost, and begins an empty one.</source>
        <translation>Renomeia este arquivo, para que nada nele se perca, e começa um vazio.</translation>
    </message>
    <message>
        <source>Restore the Backup of %1</source>
        <translation>Restaurar o backup de %1</translation>
    </message>
    <message>
        <source>Puts the newest backup in this file&apos;s place, which is kept under another name.</source>
        <translation>Coloca o backup mais recente no lugar deste arquivo, que é guardado com outro nome.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StatusForm</name>
    <message>
        <source>Update Status</source>
        <translation>Atualizar status</translation>
    </message>
    <message>
        <source>&amp;Message id</source>
        <translation>Id da &amp;mensagem</translation>
    </message>
    <message>
        <source>Select a message in the thread to fill this in.</source>
        <translation>Selecione uma mensagem na conversa para preencher isto.</translation>
    </message>
    <message>
        <source>&amp;Status</source>
        <translation>&amp;Status</translation>
    </message>
    <message>
        <source>There is no “sent” or “undelivered”: use pending, or failed.</source>
        <translation>Não há “sent” nem “undelivered”: use pending ou failed.</translation>
    </message>
    <message>
        <source>Error &amp;code</source>
        <translation>&amp;Código do erro</translation>
    </message>
    <message>
        <source>A text on the wire, such as 1.</source>
        <translation>Um texto na transmissão, como 1.</translation>
    </message>
    <message>
        <source>Error &amp;type</source>
        <translation>&amp;Tipo do erro</translation>
    </message>
    <message>
        <source>Such as saas.</source>
        <translation>Como saas.</translation>
    </message>
    <message>
        <source>Error m&amp;essage</source>
        <translation>M&amp;ensagem de erro</translation>
    </message>
    <message>
        <source>The agent reads this under the message.</source>
        <translation>O agente lê isto sob a mensagem.</translation>
    </message>
    <message>
        <source>emailMessageId</source>
        <translation>emailMessageId</translation>
    </message>
    <message>
        <source>Only for e-mail.</source>
        <translation>Somente para e-mail.</translation>
    </message>
    <message>
        <source>Stuck &amp;Pending…</source>
        <translation>&amp;Presas em pendente…</translation>
    </message>
    <message>
        <source>Messages of this location without a status report, by age.</source>
        <translation>Mensagens desta subconta sem relatório de status, por idade.</translation>
    </message>
    <message>
        <source>Who owns this message is not known: %1</source>
        <translation>Não se sabe quem é o dono desta mensagem: %1</translation>
    </message>
    <message>
        <source>Set the status of message %1 to “%2”.</source>
        <translation>Definir o status da mensagem %1 como “%2”.</translation>
    </message>
    <message>
        <source>Updating…</source>
        <translation>Atualizando…</translation>
    </message>
    <message numerus="yes">
        <source>Not known to HighLevel yet; again in %n s</source>
        <translation>
            <numerusform>Ainda desconhecida do HighLevel; de novo em %n s</numerusform>
            <numerusform>Ainda desconhecida do HighLevel; de novo em %n s</numerusform>
        </translation>
    </message>
    <message>
        <source>The message is now %1.</source>
        <translation>A mensagem agora está %1.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StepCard</name>
    <message>
        <source>done</source>
        <translation>feito</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number and title of a step</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Step %1: %2</source>
        <translation>Etapa %1: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::StopGuard</name>
    <message>
        <source>A line test is running; it ends without a result.</source>
        <translation>Um teste de linha está em execução; ele termina sem resultado.</translation>
    </message>
    <message>
        <source>Its contacts, threads and snapshots begin anew at the next start.</source>
        <translation>Os contatos, as conversas e os snapshots dele recomeçam do zero no próximo início.</translation>
    </message>
    <message>
        <source>Stop Emulator</source>
        <translation>Parar emulador</translation>
    </message>
    <message>
        <source>Stop the emulator?</source>
        <translation>Parar o emulador?</translation>
    </message>
    <message>
        <source>&amp;Stop</source>
        <translation>&amp;Parar</translation>
    </message>
    <message>
        <source>Quit Linesman</source>
        <translation>Sair do Linesman</translation>
    </message>
    <message>
        <source>Quit Linesman and stop the emulator?</source>
        <translation>Sair do Linesman e parar o emulador?</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Sair</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Submission</name>
    <message>
        <source>The emulator has stopped. Start it again, then repeat this.</source>
        <translation>O emulador parou. Inicie-o de novo e repita isto.</translation>
    </message>
    <message>
        <source>The emulator has it no more: %1. Close this and look at the list again.</source>
        <translation>O emulador não o tem mais: %1. Feche isto e veja a lista de novo.</translation>
    </message>
    <message>
        <source>The emulator refused this: %1. Nothing was changed: correct it and try again.</source>
        <translation>O emulador recusou isto: %1. Nada foi alterado: corrija e tente de novo.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TabFolding</name>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>More tabs</source>
        <translation>Mais abas</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TableView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n new row(s)</source>
        <translation>
            <numerusform>Mostrar %n nova linha</numerusform>
            <numerusform>Mostrar %n novas linhas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TemplateMenu</name>
    <message>
        <source>Temp&amp;lates</source>
        <translation>Mode&amp;los</translation>
    </message>
    <message>
        <source>Texts with variables such as {{contact.first_name}}, kept for this connection.</source>
        <translation>Textos com variáveis como {{contact.first_name}}, guardados para esta conexão.</translation>
    </message>
    <message>
        <source>No templates yet</source>
        <translation>Ainda não há modelos</translation>
    </message>
    <message>
        <source>&amp;Save This as a Template…</source>
        <translation>&amp;Salvar isto como modelo…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Remover</translation>
    </message>
    <message>
        <source>Nothing is known for %1; it stays in the text as it is.</source>
        <translation>Nada se sabe para %1; fica no texto como está.</translation>
    </message>
    <message>
        <source>Save as a Template</source>
        <translation>Salvar como modelo</translation>
    </message>
    <message>
        <source>Name (one of the same name is replaced). Write {{contact.first_name}}, {{contact.phone}},
{{contact.email}}, {{date}} or {{time}} where they are to be filled in:</source>
        <translation>Nome (um de mesmo nome é substituído). Escreva {{contact.first_name}}, {{contact.phone}},
{{contact.email}}, {{date}} ou {{time}} onde devem ser preenchidos:</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Modelos</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ThreadModel</name>
    <message>
        <source>Incoming call: %1</source>
        <translation>Chamada recebida: %1</translation>
    </message>
    <message>
        <source>Outgoing call: %1</source>
        <translation>Chamada realizada: %1</translation>
    </message>
    <message>
        <source>Email channel</source>
        <translation>Canal de e-mail</translation>
    </message>
    <message>
        <source>Email</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Chamada</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Atividade</translation>
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
        <translation>Enviada por %1, %2: %3</translation>
    </message>
    <message>
        <source>Received by %1: %2</source>
        <translation>Recebida por %1: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ThreadPane</name>
    <message>
        <source>Messages of this conversation</source>
        <translation>Mensagens desta conversa</translation>
    </message>
    <message>
        <source>&amp;Retry</source>
        <translation>&amp;Repetir</translation>
    </message>
    <message>
        <source>Loading older messages…</source>
        <translation>Carregando mensagens mais antigas…</translation>
    </message>
    <message>
        <source>P&amp;hone View</source>
        <translation>&amp;Visão do telefone</translation>
    </message>
    <message>
        <source>The thread as the contact&apos;s telephone shows it.</source>
        <translation>A conversa como o telefone do contato a mostra.</translation>
    </message>
    <message>
        <source>Choose a contact.</source>
        <translation>Escolha um contato.</translation>
    </message>
    <message>
        <source>No messages yet. Write the first one in the box below.</source>
        <translation>Ainda não há mensagens. Escreva a primeira na caixa abaixo.</translation>
    </message>
    <message>
        <source>HighLevel has no recording of this call.</source>
        <translation>O HighLevel não tem gravação desta chamada.</translation>
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
        <translation>Copiar &amp;id da mensagem</translation>
    </message>
    <message>
        <source>&amp;Answer under This E-mail</source>
        <translation>&amp;Responder sob este e-mail</translation>
    </message>
    <message>
        <source>Report Its &amp;Status…</source>
        <translation>Informar o &amp;status…</translation>
    </message>
    <message>
        <source>&amp;Recording and Transcription</source>
        <translation>&amp;Gravação e transcrição</translation>
    </message>
    <message>
        <source>&amp;Load Its Files</source>
        <translation>&amp;Carregar os arquivos</translation>
    </message>
    <message>
        <source>Show in &amp;History</source>
        <translation>Mostrar no &amp;histórico</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::ThreadView</name>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nova</numerusform>
            <numerusform>%n novas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TimingBars</name>
    <message>
        <source>Times</source>
        <translation>Tempos</translation>
    </message>
    <message>
        <source>Name lookup</source>
        <translation>Resolução de nome</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>TLS</source>
        <translation>TLS</translation>
    </message>
    <message>
        <source>Waiting for the answer</source>
        <translation>Aguardando a resposta</translation>
    </message>
    <message>
        <source>Receiving it</source>
        <translation>Recebendo</translation>
    </message>
    <message>
        <source>Altogether</source>
        <translation>Total</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TokenDetails</name>
    <message>
        <source>Selected token</source>
        <translation>Token selecionado</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
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
        <translation>Token de renovação</translation>
    </message>
    <message>
        <source>Missing scopes</source>
        <translation>Scopes faltantes</translation>
    </message>
    <message>
        <source>Granted scopes</source>
        <translation>Scopes concedidos</translation>
    </message>
    <message>
        <source>Claims, not verified</source>
        <translation>Claims, não verificadas</translation>
    </message>
    <message>
        <source>Company, from a bulk install</source>
        <translation>Empresa, de uma instalação em massa</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>generation %1, good for a year or until it is used</source>
        <translation>geração %1, válido por um ano ou até ser usado</translation>
    </message>
    <message>
        <source>none: another token is taken from the company&apos;s</source>
        <translation>nenhum: outro token é obtido do da empresa</translation>
    </message>
    <message>
        <source>Linesman was ended while this token was being kept. Refresh it now: if that fails, it was too late, and the app is to be authorized again. Nothing else is lost.</source>
        <translation>O Linesman foi encerrado enquanto este token era guardado. Renove-o agora: se falhar, era tarde demais, e o app deve ser autorizado novamente. Nada mais se perde.</translation>
    </message>
    <message>
        <source>The last refresh failed: %1</source>
        <translation>A última renovação falhou: %1</translation>
    </message>
    <message>
        <source>expired: the next call refreshes it</source>
        <translation>expirado: a próxima chamada o renova</translation>
    </message>
    <message>
        <source>in %1, at %2</source>
        <translation>em %1, às %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TokenModel</name>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
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
        <translation>Subconta</translation>
    </message>
    <message>
        <source>all granted</source>
        <translation>todos concedidos</translation>
    </message>
    <message numerus="yes">
        <source>%n missing</source>
        <translation>
            <numerusform>falta %n</numerusform>
            <numerusform>faltam %n</numerusform>
        </translation>
    </message>
    <message>
        <source>refresh failed</source>
        <translation>renovação falhou</translation>
    </message>
    <message>
        <source>generation %1</source>
        <translation>geração %1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>Granted: %1</source>
        <translation>Concedidos: %1</translation>
    </message>
    <message>
        <source>Missing: %1. Scopes added to the app later come only with a new consent.</source>
        <translation>Faltam: %1. Scopes adicionados ao app depois só vêm com um novo consentimento.</translation>
    </message>
    <message>
        <source>The last refresh failed: %1</source>
        <translation>A última renovação falhou: %1</translation>
    </message>
    <message>
        <source>A refresh token is kept: valid for a year, or until used.</source>
        <translation>Um token de renovação está guardado: válido por um ano, ou até ser usado.</translation>
    </message>
    <message>
        <source>Another token is taken from the company&apos;s when this one ends.</source>
        <translation>Outro token é obtido do da empresa quando este termina.</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Ends in</source>
        <translation>Termina em</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Renovação</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TokenPanel</name>
    <message>
        <source>No token yet: sign in with step 5.</source>
        <translation>Ainda não há token: autentique-se na etapa 5.</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Re&amp;fresh Now</source>
        <translation>Re&amp;novar agora</translation>
    </message>
    <message>
        <source>More &amp;Actions</source>
        <translation>Mais &amp;ações</translation>
    </message>
    <message>
        <source>&amp;Expire Locally (Drill)</source>
        <translation>&amp;Expirar localmente (simulado)</translation>
    </message>
    <message>
        <source>The next call must refresh first; HighLevel is not told</source>
        <translation>A próxima chamada deve renovar primeiro; o HighLevel não é informado</translation>
    </message>
    <message>
        <source>Re&amp;voke in the Emulator…</source>
        <translation>Re&amp;vogar no emulador…</translation>
    </message>
    <message>
        <source>&amp;Watch a Client Refresh…</source>
        <translation>&amp;Observar a renovação de um cliente…</translation>
    </message>
    <message>
        <source>Whether your own program refreshes once, and only once</source>
        <translation>Se o seu próprio programa renova uma vez, e uma só</translation>
    </message>
    <message>
        <source>Copy &amp;Masked</source>
        <translation>Copiar &amp;mascarado</translation>
    </message>
    <message>
        <source>Copy &amp;Whole…</source>
        <translation>Copiar &amp;inteiro…</translation>
    </message>
    <message>
        <source>For&amp;get…</source>
        <translation>Es&amp;quecer…</translation>
    </message>
    <message>
        <source>The token was refreshed.</source>
        <translation>O token foi renovado.</translation>
    </message>
    <message>
        <source>Expired here: the next call refreshes it first.</source>
        <translation>Expirado aqui: a próxima chamada o renova primeiro.</translation>
    </message>
    <message>
        <source>Copied masked.</source>
        <translation>Copiado mascarado.</translation>
    </message>
    <message>
        <source>Copy Token</source>
        <translation>Copiar token</translation>
    </message>
    <message>
        <source>Copy the whole access token of %1?</source>
        <translation>Copiar o token de acesso inteiro de %1?</translation>
    </message>
    <message>
        <source>Whoever reads it can use it until it ends. It leaves the clipboard after a minute.</source>
        <translation>Quem o ler pode usá-lo até que ele termine. Ele sai da área de transferência após um minuto.</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copied. It leaves the clipboard after a minute.</source>
        <translation>Copiado. Sai da área de transferência após um minuto.</translation>
    </message>
    <message>
        <source>Forget Token</source>
        <translation>Esquecer token</translation>
    </message>
    <message>
        <source>Forget the token of %1 here?</source>
        <translation>Esquecer aqui o token de %1?</translation>
    </message>
    <message>
        <source>The app stays installed. To use it again here, authorize again.</source>
        <translation>O app continua instalado. Para usá-lo de novo aqui, autorize novamente.</translation>
    </message>
    <message>
        <source>&amp;Forget</source>
        <translation>Es&amp;quecer</translation>
    </message>
    <message>
        <source>Forgotten.</source>
        <translation>Esquecido.</translation>
    </message>
    <message>
        <source>Revoke in the Emulator</source>
        <translation>Revogar no emulador</translation>
    </message>
    <message>
        <source>Revoke all access tokens of the app in the emulator?</source>
        <translation>Revogar todos os tokens de acesso do app no emulador?</translation>
    </message>
    <message>
        <source>Revoke the access tokens of %1 in the emulator?</source>
        <translation>Revogar os tokens de acesso de %1 no emulador?</translation>
    </message>
    <message>
        <source>The next call is answered 401 &quot;Invalid JWT&quot;; a good client then refreshes once.</source>
        <translation>A próxima chamada é respondida com 401 &quot;Invalid JWT&quot;; um bom cliente então renova uma vez.</translation>
    </message>
    <message>
        <source>&amp;Revoke</source>
        <translation>&amp;Revogar</translation>
    </message>
    <message>
        <source>Revoked: the next call is answered 401.</source>
        <translation>Revogado: a próxima chamada é respondida com 401.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TokensPart</name>
    <message>
        <source>Access Tokens</source>
        <translation>Tokens de acesso</translation>
    </message>
    <message>
        <source>Expire &amp;All</source>
        <translation>Expirar &amp;todos</translation>
    </message>
    <message>
        <source>A client must refresh before its next call</source>
        <translation>Um cliente deve renovar antes da próxima chamada</translation>
    </message>
    <message>
        <source>Access tokens</source>
        <translation>Tokens de acesso</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
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
        <translation>Expira em</translation>
    </message>
    <message>
        <source>Scopes</source>
        <translation>Scopes</translation>
    </message>
    <message>
        <source>Ends with</source>
        <translation>Termina em</translation>
    </message>
    <message>
        <source>No tokens yet: they come when an app exchanges a code.</source>
        <translation>Ainda não há tokens: eles vêm quando um app troca um code.</translation>
    </message>
    <message>
        <source>&amp;Expire Now</source>
        <translation>&amp;Expirar agora</translation>
    </message>
    <message>
        <source>Re&amp;voke</source>
        <translation>Re&amp;vogar</translation>
    </message>
    <message>
        <source>Ends the access token and the refresh token with it</source>
        <translation>Encerra o token de acesso e, com ele, o token de renovação</translation>
    </message>
    <message>
        <source>Re&amp;fresh tokens expire too</source>
        <translation>Tokens de &amp;renovação também expiram</translation>
    </message>
    <message>
        <source>Then a client must be authorized again</source>
        <translation>Depois um cliente deve ser autorizado novamente</translation>
    </message>
    <message>
        <source>&amp;Copy Token</source>
        <translation>&amp;Copiar token</translation>
    </message>
    <message>
        <source>Remo&amp;ve Token</source>
        <translation>Remo&amp;ver token</translation>
    </message>
    <message>
        <source>Private Integration Tokens</source>
        <translation>Tokens de integração privada</translation>
    </message>
    <message>
        <source>A&amp;dd…</source>
        <translation>A&amp;dicionar…</translation>
    </message>
    <message>
        <source>Private integration tokens</source>
        <translation>Tokens de integração privada</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Subconta</translation>
    </message>
    <message>
        <source>None.</source>
        <translation>Nenhum.</translation>
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
        <translation>revogado</translation>
    </message>
    <message>
        <source>expired</source>
        <translation>expirado</translation>
    </message>
    <message>
        <source>Private Integration Token</source>
        <translation>Token de integração privada</translation>
    </message>
    <message>
        <source>&amp;Make Token</source>
        <translation>&amp;Criar token</translation>
    </message>
    <message>
        <source>&amp;Location</source>
        <translation>&amp;Subconta</translation>
    </message>
    <message>
        <source>Such a token belongs to no app: it cannot add inbound messages of a provider.</source>
        <translation>Um token assim não pertence a nenhum app: não pode adicionar mensagens recebidas de um provedor.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::Tour</name>
    <message>
        <source>Leave</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Step %1 of %2</source>
        <translation>Etapa %1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Concluir</translation>
    </message>
    <message>
        <source>One press tests the whole line</source>
        <translation>Um clique testa a linha inteira</translation>
    </message>
    <message>
        <source>A message goes from HighLevel to a bridge, its status comes back, and the customer&apos;s reply arrives. Without a bridge of yours a built-in one is tested, so this works at once.</source>
        <translation>Uma mensagem vai do HighLevel a uma ponte, o status dela volta e a resposta do cliente chega. Sem uma ponte sua, testa-se uma integrada; por isso funciona imediatamente.</translation>
    </message>
    <message>
        <source>Each hop is shown</source>
        <translation>Cada salto é mostrado</translation>
    </message>
    <message>
        <source>Where the line breaks, the hop is red and says what to do. Endpoint tests your own bridge.</source>
        <translation>Onde a linha se rompe, o salto fica vermelho e diz o que fazer. Endpoint testa a sua própria ponte.</translation>
    </message>
    <message>
        <source>A HighLevel of your own</source>
        <translation>Um HighLevel só seu</translation>
    </message>
    <message>
        <source>Made-up locations, contacts, providers and tokens on this machine. Your bridge needs only another base URL. The clock can be put forward, faults can be added, and a reset can be undone.</source>
        <translation>Subcontas, contatos, provedores e tokens inventados nesta máquina. A sua ponte só precisa de outra URL base. O relógio pode ser adiantado, falhas podem ser adicionadas, e uma redefinição pode ser desfeita.</translation>
    </message>
    <message>
        <source>Both sides of a conversation</source>
        <translation>Os dois lados de uma conversa</translation>
    </message>
    <message>
        <source>Threads as an agent sees them. From here you post what a provider posts: inbound messages, calls, statuses. Each request is shown before it is sent, and as code.</source>
        <translation>Conversas como um agente as vê. Daqui você publica o que um provedor publica: mensagens recebidas, chamadas, status. Cada solicitação é mostrada antes de ser enviada, e também como código.</translation>
    </message>
    <message>
        <source>Nothing is lost</source>
        <translation>Nada se perde</translation>
    </message>
    <message>
        <source>Every exchange is kept with its bytes, masked where a secret was. Search it, or open one from any place.</source>
        <translation>Cada troca é guardada com os bytes dela, mascarada onde havia um segredo. Pesquise ou abra uma de qualquer seção.</translation>
    </message>
    <message>
        <source>When you have an app</source>
        <translation>Quando você tem um app</translation>
    </message>
    <message>
        <source>Paste its install link: Linesman says what is right and wrong about it, then signs in. What would reach real customers asks first, and the window has a red frame.</source>
        <translation>Cole o link de instalação dele: o Linesman diz o que está certo e errado nele e depois se autentica. O que chegaria a clientes reais pergunta antes, e a janela tem uma moldura vermelha.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TraceView</name>
    <message>
        <source>Life of the message</source>
        <translation>Vida da mensagem</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O quê</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>This exchange is in no history: nothing else of its message is known.</source>
        <translation>Esta troca não está em nenhum histórico: nada mais se sabe da mensagem dela.</translation>
    </message>
    <message>
        <source>Looking for all of this message…</source>
        <translation>Procurando tudo sobre esta mensagem…</translation>
    </message>
    <message>
        <source>This exchange is no longer in history.</source>
        <translation>Esta troca não está mais no histórico.</translation>
    </message>
    <message>
        <source>This exchange is about no message; these belong to the same run.</source>
        <translation>Esta troca não trata de nenhuma mensagem; estas pertencem à mesma execução.</translation>
    </message>
    <message numerus="yes">
        <source>Message %1: %Ln step(s).</source>
        <translation>
            <numerusform>Mensagem %1: %Ln etapa.</numerusform>
            <numerusform>Mensagem %1: %Ln etapas.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are more than these.</source>
        <translation>Há mais além destas.</translation>
    </message>
    <message>
        <source>%1, attempt %2</source>
        <translation>%1, tentativa %2</translation>
    </message>
    <message>
        <source>%1, other side</source>
        <translation>%1, outro lado</translation>
    </message>
    <message>
        <source>%1, in the thread</source>
        <translation>%1, na conversa</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::TunnelDialog</name>
    <message>
        <source>Tunnel to the Listener</source>
        <translation>Túnel para o receptor</translation>
    </message>
    <message>
        <source>A program of yours makes the listener reachable from the Internet: whoever knows its address can send requests, until the tunnel is stopped. Linesman reads the address, accepts its name and looks every 30 seconds whether it leads here.</source>
        <translation>Um programa seu torna o receptor acessível pela Internet: quem souber o endereço dele pode enviar solicitações até que o túnel seja parado. O Linesman lê o endereço, aceita o nome dele e verifica a cada 30 segundos se ele leva até aqui.</translation>
    </message>
    <message>
        <source>&amp;cloudflared, a quick tunnel without an account</source>
        <translation>&amp;cloudflared, um túnel rápido sem conta</translation>
    </message>
    <message>
        <source>&amp;ngrok, with the account that it knows</source>
        <translation>&amp;ngrok, com a conta que ele conhece</translation>
    </message>
    <message>
        <source>An&amp;other command</source>
        <translation>&amp;Outro comando</translation>
    </message>
    <message>
        <source>Comman&amp;d</source>
        <translation>Coman&amp;do</translation>
    </message>
    <message>
        <source>{port} and {url} stand for the listener&apos;s. No shell reads it. The first address that it prints is taken for the tunnel&apos;s.</source>
        <translation>{port} e {url} representam os do receptor. Nenhum shell o lê. O primeiro endereço que ele imprime é tomado como o do túnel.</translation>
    </message>
    <message>
        <source>&amp;Start</source>
        <translation>&amp;Iniciar</translation>
    </message>
    <message>
        <source>%1 (not installed)</source>
        <translation>%1 (não instalado)</translation>
    </message>
    <message>
        <source>Fi&amp;xed address</source>
        <translation>Endereço fi&amp;xo</translation>
    </message>
    <message>
        <source>For a tunnel with a name of its own, whose program prints no address. Otherwise leave it empty.</source>
        <translation>Para um túnel com nome próprio, cujo programa não imprime nenhum endereço. Caso contrário, deixe vazio.</translation>
    </message>
    <message>
        <source>Write a web address without a path, such as https://hooks.example.com.</source>
        <translation>Escrever um endereço web sem caminho, como https://hooks.example.com.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::UploadForm</name>
    <message>
        <source>Attach to Messa&amp;ge</source>
        <translation>Anexar à mensa&amp;gem</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Arquivos</translation>
    </message>
    <message>
        <source>Drop, paste or add files. HighLevel takes %1. It documents no size here; its other upload takes 5 MB, and so does the emulator.</source>
        <translation>Solte, cole ou adicione arquivos. O HighLevel aceita %1. Ele não documenta um tamanho aqui; o outro upload dele aceita 5 MB, e o emulador também.</translation>
    </message>
    <message>
        <source>Uploading makes no message: the address goes into the attachments of one.</source>
        <translation>O envio não cria uma mensagem: o endereço vai para os anexos de uma.</translation>
    </message>
    <message>
        <source>Use in In&amp;bound</source>
        <translation>Usar em Rece&amp;bida</translation>
    </message>
    <message>
        <source>Takes the addresses into the inbound form, beside its other fields.</source>
        <translation>Leva os endereços para o formulário de mensagem recebida, ao lado dos outros campos dele.</translation>
    </message>
    <message>
        <source>Uploading…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Choose a contact first: an upload belongs to its conversation.</source>
        <translation>Escolha um contato primeiro: um envio pertence à conversa dele.</translation>
    </message>
    <message>
        <source>Add a file first.</source>
        <translation>Adicione um arquivo primeiro.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) attached to the message in the thread&apos;s box.</source>
        <translation>
            <numerusform>%n arquivo anexado à mensagem na caixa da conversa.</numerusform>
            <numerusform>%n arquivos anexados à mensagem na caixa da conversa.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::UrlPanel</name>
    <message>
        <source>Create a provider for each kind: Conversation Providers &gt; Add</source>
        <translation>Crie um provedor para cada tipo: Conversation Providers &gt; Add</translation>
    </message>
    <message>
        <source>Open &amp;Providers</source>
        <translation>Abrir &amp;Provedores</translation>
    </message>
    <message>
        <source>Two URLs, two places</source>
        <translation>Duas URLs, dois lugares</translation>
    </message>
    <message>
        <source>&amp;Delivery URL, of the providers</source>
        <translation>&amp;Delivery URL, dos provedores</translation>
    </message>
    <message>
        <source>Messages come here.</source>
        <translation>As mensagens chegam aqui.</translation>
    </message>
    <message>
        <source>&amp;Webhook URL, of the app</source>
        <translation>URL de &amp;webhook, do app</translation>
    </message>
    <message>
        <source>INSTALL, UNINSTALL and other events come here.</source>
        <translation>INSTALL, UNINSTALL e outros eventos chegam aqui.</translation>
    </message>
    <message>
        <source>Type %1</source>
        <translation>Tipo %1</translation>
    </message>
    <message>
        <source>tick &quot;Is this a Custom Conversation Provider&quot;</source>
        <translation>marque &quot;Is this a Custom Conversation Provider&quot;</translation>
    </message>
    <message>
        <source>leave &quot;Is this a Custom Conversation Provider&quot; off</source>
        <translation>deixe &quot;Is this a Custom Conversation Provider&quot; desmarcado</translation>
    </message>
    <message>
        <source>alias, logo and &quot;Always show this Conversation Provider&quot; as you like</source>
        <translation>alias, logo e &quot;Always show this Conversation Provider&quot; como preferir</translation>
    </message>
    <message>
        <source>Choose the kinds in step 4 first.</source>
        <translation>Escolha primeiro os tipos na etapa 4.</translation>
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
        <translation>Enviar como usuário</translation>
    </message>
    <message>
        <source>Web app</source>
        <translation>App da web</translation>
    </message>
    <message>
        <source>Mobile app</source>
        <translation>App móvel</translation>
    </message>
    <message>
        <source>Workflow</source>
        <translation>Workflow</translation>
    </message>
    <message>
        <source>Bulk action</source>
        <translation>Ação em massa</translation>
    </message>
    <message>
        <source>&amp;Channel</source>
        <translation>&amp;Canal</translation>
    </message>
    <message>
        <source>Its Delivery URL gets the webhook.</source>
        <translation>A Delivery URL dele recebe o webhook.</translation>
    </message>
    <message>
        <source>Sent &amp;from</source>
        <translation>Enviada &amp;de</translation>
    </message>
    <message>
        <source>S&amp;ubject</source>
        <translation>&amp;Assunto</translation>
    </message>
    <message>
        <source>&amp;Message</source>
        <translation>&amp;Mensagem</translation>
    </message>
    <message>
        <source>Choose a contact on the left: every message belongs to one.</source>
        <translation>Escolha um contato à esquerda: toda mensagem pertence a um.</translation>
    </message>
    <message>
        <source>Type a text.</source>
        <translation>Digite um texto.</translation>
    </message>
    <message>
        <source>Sending…</source>
        <translation>Enviando…</translation>
    </message>
    <message>
        <source>Message %1 goes to the Delivery URL.</source>
        <translation>A mensagem %1 vai para a Delivery URL.</translation>
    </message>
    <message>
        <source>Nobody gets this message: the channel has no Delivery URL. Set one in the place Emulator, under Providers.</source>
        <translation>Ninguém recebe esta mensagem: o canal não tem Delivery URL. Defina uma em Emulador, em Provedores.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::VerdictCard</name>
    <message>
        <source>Sho&amp;w Exchange</source>
        <translation>&amp;Mostrar troca</translation>
    </message>
    <message>
        <source>Run A&amp;gain</source>
        <translation>E&amp;xecutar de novo</translation>
    </message>
    <message>
        <source>Test My Own &amp;Bridge…</source>
        <translation>Testar minha própria &amp;ponte…</translation>
    </message>
    <message>
        <source>What &amp;HighLevel Does in This Case</source>
        <translation>O que o &amp;HighLevel faz neste caso</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::VerdictLines</name>
    <message>
        <source>Nothing was checked here.</source>
        <translation>Nada foi verificado aqui.</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::VerifyDialog</name>
    <message>
        <source>Code That Checks a Signature</source>
        <translation>Código que verifica uma assinatura</translation>
    </message>
    <message>
        <source>For your bridge, ready to be pasted: it checks x-ghl-signature over the bytes of a delivery as they came, before anything parses them.</source>
        <translation>Para a sua ponte, pronto para colar: verifica x-ghl-signature sobre os bytes de uma entrega como chegaram, antes que algo os interprete.</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>&amp;Key</source>
        <translation>&amp;Chave</translation>
    </message>
    <message>
        <source>In production HighLevel&apos;s; in a test that of whoever signs.</source>
        <translation>Em produção, a do HighLevel; em um teste, a de quem assina.</translation>
    </message>
    <message>
        <source>Code that checks a signature</source>
        <translation>Código que verifica uma assinatura</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>C&amp;lose</source>
        <translation>F&amp;echar</translation>
    </message>
    <message>
        <source>Needs nothing besides the language itself.</source>
        <translation>Não precisa de nada além da própria linguagem.</translation>
    </message>
    <message>
        <source>First: %1</source>
        <translation>Primeiro: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Ui::WelcomeCard</name>
    <message>
        <source>Welcome. Where would you like to begin?</source>
        <translation>Boas-vindas. Por onde você quer começar?</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
    <message>
        <source>Dismiss; every way is also in the places and in %1.</source>
        <translation>Dispensar; todos os caminhos também estão nas seções e em %1.</translation>
    </message>
    <message>
        <source>I have a bridge, or am writing one. Linesman plays HighLevel to it and says where the line breaks.</source>
        <translation>Tenho uma ponte ou estou escrevendo uma. O Linesman faz o papel do HighLevel para ela e diz onde a linha se rompe.</translation>
    </message>
    <message>
        <source>Test My &amp;Bridge…</source>
        <translation>Testar minha &amp;ponte…</translation>
    </message>
    <message>
        <source>I have a marketplace app. Linesman signs in and checks scopes, redirects and providers.</source>
        <translation>Tenho um app do marketplace. O Linesman se autentica e verifica scopes, redirecionamentos e provedores.</translation>
    </message>
    <message>
        <source>Connect an &amp;App…</source>
        <translation>Conectar um &amp;app…</translation>
    </message>
    <message>
        <source>I have neither yet. Six steps through the window, without an account and without a network.</source>
        <translation>Ainda não tenho nenhum dos dois. Seis passos pela janela, sem conta e sem rede.</translation>
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
        <translation>O histórico não pode ser gravado: %1. As capturas são recusadas até que possa.</translation>
    </message>
    <message>
        <source>Run line test</source>
        <translation>Executar teste de linha</translation>
    </message>
    <message>
        <source>Take the tour</source>
        <translation>Fazer o tour</translation>
    </message>
    <message>
        <source>Start or stop the emulator</source>
        <translation>Iniciar ou parar o emulador</translation>
    </message>
    <message>
        <source>Start or stop the listener</source>
        <translation>Iniciar ou parar o receptor</translation>
    </message>
    <message>
        <source>Emulator %1</source>
        <translation>Emulador %1</translation>
    </message>
    <message>
        <source>Runs at %1. Press to stop.</source>
        <translation>Em execução em %1. Pressione para parar.</translation>
    </message>
    <message>
        <source>Emulator stopped</source>
        <translation>Emulador parado</translation>
    </message>
    <message>
        <source>Press to start the local HighLevel.</source>
        <translation>Pressione para iniciar o HighLevel local.</translation>
    </message>
    <message>
        <source>Listener %1</source>
        <translation>Receptor %1</translation>
    </message>
    <message>
        <source>Takes webhooks at %1. Press to stop.</source>
        <translation>Recebe webhooks em %1. Pressione para parar.</translation>
    </message>
    <message>
        <source>Listener stopped</source>
        <translation>Receptor parado</translation>
    </message>
    <message>
        <source>Press to take webhooks at %1.</source>
        <translation>Pressione para receber webhooks em %1.</translation>
    </message>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>E mais %n.</numerusform>
            <numerusform>E mais %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>Otherwise than the facts say: %1</source>
        <translation>Diferente do que dizem os fatos: %1</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Use Port %1</source>
        <translation>Usar a porta %1</translation>
    </message>
    <message>
        <source>Emulator starting…</source>
        <translation>Emulador iniciando…</translation>
    </message>
    <message>
        <source>Loading its data. Press to cancel.</source>
        <translation>Lê seus dados. Pressione para cancelar.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::BodyVariant</name>
    <message>
        <source>without the byte order mark at its start</source>
        <translation>sem a marca de ordem de bytes no início</translation>
    </message>
    <message>
        <source>without the newline at its end</source>
        <translation>sem a quebra de linha no fim</translation>
    </message>
    <message>
        <source>with a newline at its end</source>
        <translation>com uma quebra de linha no fim</translation>
    </message>
    <message>
        <source>without the white space around it</source>
        <translation>sem o espaço em branco ao redor</translation>
    </message>
    <message>
        <source>with LF instead of CRLF as line ends</source>
        <translation>com LF em vez de CRLF como fim de linha</translation>
    </message>
    <message>
        <source>with CRLF instead of LF as line ends</source>
        <translation>com CRLF em vez de LF como fim de linha</translation>
    </message>
    <message>
        <source>with &quot;/&quot; written without a backslash</source>
        <translation>com &quot;/&quot; escrita sem barra invertida</translation>
    </message>
    <message>
        <source>as compact JSON: something wrote the JSON anew on its way</source>
        <translation>como JSON compacto: algo reescreveu o JSON no caminho</translation>
    </message>
    <message>
        <source>with other than ASCII characters escaped: something wrote the JSON anew on its way</source>
        <translation>com os caracteres não ASCII escapados: algo reescreveu o JSON no caminho</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Burst</name>
    <message>
        <source>Attempts a second: %1</source>
        <translation>Tentativas por segundo: %1</translation>
    </message>
    <message>
        <source>Median: %1 ms</source>
        <translation>Mediana: %1 ms</translation>
    </message>
    <message>
        <source>99 % under: %1 ms</source>
        <translation>99 % abaixo de: %1 ms</translation>
    </message>
    <message>
        <source>Not delivered: %1 of %2, before %3 of %4</source>
        <translation>Não entregues: %1 de %2, antes %3 de %4</translation>
    </message>
    <message>
        <source>HighLevel warns of an address that gets over 10,000 webhooks in three days and takes less than 90 % of them; three days later it pauses delivery to it.</source>
        <translation>O HighLevel avisa sobre um endereço que recebe mais de 10.000 webhooks em três dias e aceita menos de 90 % deles; três dias depois, pausa a entrega a ele.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Delivery</name>
    <message>
        <source>Leave the name and password out of the address.</source>
        <translation>Deixe o nome e a senha fora do endereço.</translation>
    </message>
    <message>
        <source>Give the whole address, with http:// or https://.</source>
        <translation>Informe o endereço completo, com http:// ou https://.</translation>
    </message>
    <message>
        <source>There is no key to sign with.</source>
        <translation>Não há chave com que assinar.</translation>
    </message>
    <message>
        <source>Send between 1 and 1,000,000 deliveries.</source>
        <translation>Envie entre 1 e 1.000.000 de entregas.</translation>
    </message>
    <message>
        <source>Between 1 and 1,000 may be under way at once.</source>
        <translation>Podem estar em andamento ao mesmo tempo entre 1 e 1.000.</translation>
    </message>
    <message>
        <source>The rate is between 0 (no limit) and 100,000 a second.</source>
        <translation>A taxa fica entre 0 (sem limite) e 100.000 por segundo.</translation>
    </message>
    <message>
        <source>A pause is between a millisecond and seven days.</source>
        <translation>Uma pausa fica entre um milissegundo e sete dias.</translation>
    </message>
    <message>
        <source>A ramp leads up to a rate: give one.</source>
        <translation>Uma rampa leva a uma taxa: indique uma.</translation>
    </message>
    <message>
        <source>The time limit is between a millisecond and ten minutes.</source>
        <translation>O limite de tempo fica entre um milissegundo e dez minutos.</translation>
    </message>
    <message>
        <source>The CA file %1 cannot be read.</source>
        <translation>O arquivo da CA %1 não pode ser lido.</translation>
    </message>
    <message>
        <source>No retry</source>
        <translation>Sem nova tentativa</translation>
    </message>
    <message>
        <source>P1: 429 only, 6 times, 10 minutes apart (as in 2025)</source>
        <translation>P1: somente 429, 6 vezes, a cada 10 minutos (como em 2025)</translation>
    </message>
    <message>
        <source>P2: all but 2xx, 12 times, growing pauses (official since 2026; pauses are ours)</source>
        <translation>P2: tudo menos 2xx, 12 vezes, pausas crescentes (oficial desde 2026; as pausas são nossas)</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::DeliveryReport</name>
    <message>
        <source>HighLevel sends this webhook without a signature: an endpoint that refuses it never gets it.</source>
        <translation>O HighLevel envia este webhook sem assinatura: um endpoint que o recusa nunca o recebe.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::KeyRing</name>
    <message>
        <source>the emulator&apos;s key</source>
        <translation>a chave do emulador</translation>
    </message>
    <message>
        <source>Linesman&apos;s own key</source>
        <translation>A chave do próprio Linesman</translation>
    </message>
    <message>
        <source>the key %1</source>
        <translation>a chave %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Listener</name>
    <message>
        <source>Captures cannot be kept and are answered 503: %1</source>
        <translation>As capturas não podem ser guardadas e são respondidas com 503: %1</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::OwnKey</name>
    <message>
        <source>The signing key in the key store cannot be read; deliveries are signed with a new key that is gone when Linesman ends.</source>
        <translation>A chave de assinatura no repositório de chaves não pode ser lida; as entregas são assinadas com uma nova chave, que se perde quando o Linesman é encerrado.</translation>
    </message>
    <message>
        <source>There is no key store to keep the signing key in: the key is gone when Linesman ends, and its public half changes with it.</source>
        <translation>Não há repositório de chaves onde guardar a chave de assinatura: a chave se perde quando o Linesman é encerrado, e a parte pública muda com ela.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Payload</name>
    <message>
        <source>Who the message goes to.</source>
        <translation>A quem a mensagem se destina.</translation>
    </message>
    <message>
        <source>The sub-account that it was written in.</source>
        <translation>A subconta em que foi escrita.</translation>
    </message>
    <message>
        <source>Status updates name it. Leave it empty to have a new one for each delivery.</source>
        <translation>As atualizações de status a indicam. Deixe vazio para ter uma nova a cada entrega.</translation>
    </message>
    <message>
        <source>The e-mail in its thread. Leave it empty to have a new one for each delivery.</source>
        <translation>O e-mail na conversa dele. Deixe vazio para ter um novo a cada entrega.</translation>
    </message>
    <message>
        <source>Documented as SMS or Email; extra channels have been sent Custom since July 2025 (issue 55).</source>
        <translation>Documentado como SMS ou Email; canais extras recebem Custom desde julho de 2025 (issue 55).</translation>
    </message>
    <message>
        <source>SMS or Email.</source>
        <translation>SMS ou Email.</translation>
    </message>
    <message>
        <source>Addresses of files, with commas between them. Media may be the only content.</source>
        <translation>Endereços de arquivos, separados por vírgulas. Mídia pode ser o único conteúdo.</translation>
    </message>
    <message>
        <source>The text, when there is no HTML.</source>
        <translation>O texto, quando não há HTML.</translation>
    </message>
    <message>
        <source>The text.</source>
        <translation>O texto.</translation>
    </message>
    <message>
        <source>The contact&apos;s number in E.164 form, such as +15005550006.</source>
        <translation>O número do contato no formato E.164, como +15005550006.</translation>
    </message>
    <message>
        <source>The contact&apos;s number in E.164 form. Extra channels have been seen without it.</source>
        <translation>O número do contato no formato E.164. Canais extras já foram vistos sem ele.</translation>
    </message>
    <message>
        <source>Addresses with commas between them. The page&apos;s table says text, its sample a list: a list is sent.</source>
        <translation>Endereços separados por vírgulas. A tabela da página diz texto; o exemplo, uma lista: envia-se uma lista.</translation>
    </message>
    <message>
        <source>Name and address of the sender.</source>
        <translation>Nome e endereço do remetente.</translation>
    </message>
    <message>
        <source>The e-mail&apos;s content.</source>
        <translation>O conteúdo do e-mail.</translation>
    </message>
    <message>
        <source>The e-mail&apos;s subject.</source>
        <translation>O assunto do e-mail.</translation>
    </message>
    <message>
        <source>Who pressed Send; absent when a workflow sent it.</source>
        <translation>Quem pressionou Send; ausente quando um workflow enviou.</translation>
    </message>
    <message>
        <source>Your own id of the message that is answered, when it came with altId.</source>
        <translation>O seu próprio id da mensagem respondida, quando ela veio com altId.</translation>
    </message>
    <message>
        <source>Your provider. Not on the page, but needed when several share one URL.</source>
        <translation>O seu provedor. Não está na página, mas é necessário quando vários compartilham uma URL.</translation>
    </message>
    <message>
        <source>Not on the page; a bridge of 2025 refuses deliveries without it.</source>
        <translation>Não está na página; uma ponte de 2025 recusa entregas sem ele.</translation>
    </message>
    <message>
        <source>Not on the page; seen in every delivery, may be empty.</source>
        <translation>Não está na página; visto em toda entrega, pode estar vazio.</translation>
    </message>
    <message>
        <source>Not on the page; the provider&apos;s name or number, seen at times.</source>
        <translation>Não está na página; o nome ou o número do provedor, visto às vezes.</translation>
    </message>
    <message>
        <source>HighLevel sends no delivery to Call providers: no source documents one. They write call logs through the API instead. To post something of your own, give the JSON yourself.</source>
        <translation>O HighLevel não envia entregas a provedores Call: nenhuma fonte documenta uma. Em vez disso, eles gravam registros de chamada pela API. Para enviar algo próprio, forneça você mesmo o JSON.</translation>
    </message>
    <message>
        <source>HighLevel always sends %1: fill it in.</source>
        <translation>O HighLevel sempre envia %1: preencha-o.</translation>
    </message>
    <message>
        <source>HighLevel sends numbers in E.164 form: + and 7 to 15 digits.</source>
        <translation>O HighLevel envia números no formato E.164: + e 7 a 15 dígitos.</translation>
    </message>
    <message>
        <source>%1 is not an e-mail address.</source>
        <translation>%1 não é um endereço de e-mail.</translation>
    </message>
    <message>
        <source>%1 is not a whole URL.</source>
        <translation>%1 não é uma URL completa.</translation>
    </message>
    <message>
        <source>There is no content: write a text or add an attachment.</source>
        <translation>Não há conteúdo: escreva um texto ou adicione um anexo.</translation>
    </message>
    <message>
        <source>Your table is ready</source>
        <translation>Sua mesa está pronta</translation>
    </message>
    <message>
        <source>Your table</source>
        <translation>Sua mesa</translation>
    </message>
    <message>
        <source>this is not a JSON object (%1)</source>
        <translation>isto não é um objeto JSON (%1)</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Preset</name>
    <message>
        <source>Accents, emojis, quotes</source>
        <translation>Acentos, emojis, aspas</translation>
    </message>
    <message>
        <source>Long text</source>
        <translation>Texto longo</translation>
    </message>
    <message>
        <source>No text</source>
        <translation>Sem texto</translation>
    </message>
    <message>
        <source>Several lines</source>
        <translation>Várias linhas</translation>
    </message>
    <message>
        <source>Placeholder that nobody filled in</source>
        <translation>Marcador que ninguém preencheu</translation>
    </message>
    <message>
        <source>Three attachments</source>
        <translation>Três anexos</translation>
    </message>
    <message>
        <source>Two recipients</source>
        <translation>Dois destinatários</translation>
    </message>
    <message>
        <source>No subject</source>
        <translation>Sem assunto</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::PublicKey</name>
    <message>
        <source>HighLevel&apos;s key</source>
        <translation>a chave do HighLevel</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Shape</name>
    <message>
        <source>anything</source>
        <translation>qualquer coisa</translation>
    </message>
    <message>
        <source>a string</source>
        <translation>uma string</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>um número</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>um array</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>um objeto</translation>
    </message>
    <message>
        <source>a string or an array</source>
        <translation>uma string ou um array</translation>
    </message>
    <message>
        <source>The field &quot;%1&quot; is missing.</source>
        <translation>Falta o campo &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; should be %2, and is %3.</source>
        <translation>&quot;%1&quot; deveria ser %2 e é %3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is empty.</source>
        <translation>&quot;%1&quot; está vazio.</translation>
    </message>
    <message>
        <source>Neither &quot;locationId&quot; nor &quot;companyId&quot; says where the app was installed or removed.</source>
        <translation>Nem &quot;locationId&quot; nem &quot;companyId&quot; dizem onde o app foi instalado ou removido.</translation>
    </message>
    <message>
        <source>There are more fields that HighLevel&apos;s page does not list.</source>
        <translation>Há mais campos que a página do HighLevel não lista.</translation>
    </message>
    <message>
        <source>HighLevel&apos;s page does not list the field &quot;%1&quot;: ignore what you do not know.</source>
        <translation>A página do HighLevel não lista o campo &quot;%1&quot;: ignore o que você não conhece.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; appears twice; parsers disagree on which one counts.</source>
        <translation>&quot;%1&quot; aparece duas vezes; os parsers divergem sobre qual conta.</translation>
    </message>
    <message>
        <source>&quot;attachments&quot; holds something that is no URL.</source>
        <translation>&quot;attachments&quot; contém algo que não é uma URL.</translation>
    </message>
    <message>
        <source>&quot;emailTo&quot; is a string here; HighLevel also sends an array: accept both.</source>
        <translation>&quot;emailTo&quot; é uma string aqui; o HighLevel também envia um array: aceite ambos.</translation>
    </message>
    <message>
        <source>An e-mail without &quot;emailTo&quot; has nobody to go to.</source>
        <translation>Um e-mail sem &quot;emailTo&quot; não tem a quem se destinar.</translation>
    </message>
    <message>
        <source>Without &quot;emailMessageId&quot; an e-mail&apos;s thread and status cannot be named.</source>
        <translation>Sem &quot;emailMessageId&quot;, a conversa e o status de um e-mail não podem ser indicados.</translation>
    </message>
    <message>
        <source>The e-mail has neither text nor attachment.</source>
        <translation>O e-mail não tem texto nem anexo.</translation>
    </message>
    <message>
        <source>There is no &quot;phone&quot;: look the contact up to learn the number.</source>
        <translation>Não há &quot;phone&quot;: consulte o contato para saber o número.</translation>
    </message>
    <message>
        <source>&quot;phone&quot; is not in E.164 form, which begins with &quot;+&quot; and the country code.</source>
        <translation>&quot;phone&quot; não está no formato E.164, que começa com &quot;+&quot; e o código do país.</translation>
    </message>
    <message>
        <source>&quot;phone&quot; is longer than a number can be (15 digits): bridges keep the id of a WhatsApp group there.</source>
        <translation>&quot;phone&quot; é mais longo do que um número pode ser (15 dígitos): as pontes guardam ali o id de um grupo do WhatsApp.</translation>
    </message>
    <message>
        <source>The message has neither text nor attachment.</source>
        <translation>A mensagem não tem texto nem anexo.</translation>
    </message>
    <message>
        <source>Nothing names the provider: behind one URL for several providers it could be any.</source>
        <translation>Nada indica o provedor: atrás de uma URL para vários provedores, poderia ser qualquer um.</translation>
    </message>
    <message>
        <source>An additional channel has also sent &quot;type&quot;:&quot;%1&quot; (until 2025-07-20; now Custom): tell them apart by conversationProviderId.</source>
        <translation>Um canal adicional também já enviou &quot;type&quot;:&quot;%1&quot; (até 2025-07-20; agora Custom): distinga-os por conversationProviderId.</translation>
    </message>
    <message>
        <source>&quot;type&quot; is &quot;%1&quot;; HighLevel sends SMS, Email or Custom.</source>
        <translation>&quot;type&quot; é &quot;%1&quot;; o HighLevel envia SMS, Email ou Custom.</translation>
    </message>
    <message>
        <source>&quot;type&quot; says SMS, but the fields are an e-mail&apos;s.</source>
        <translation>&quot;type&quot; diz SMS, mas os campos são os de um e-mail.</translation>
    </message>
    <message>
        <source>A message to deliver (ProviderOutboundMessage, %1): this is what a provider&apos;s Delivery URL gets.</source>
        <translation>Uma mensagem a entregar (ProviderOutboundMessage, %1): é isto que a Delivery URL de um provedor recebe.</translation>
    </message>
    <message>
        <source>&quot;direction&quot; is &quot;%1&quot; in an %2 event (a sample on HighLevel&apos;s page has the same slip).</source>
        <translation>&quot;direction&quot; é &quot;%1&quot; em um evento %2 (um exemplo na página do HighLevel tem o mesmo deslize).</translation>
    </message>
    <message>
        <source>An app event that Linesman does not know, &quot;%1&quot;: this is what the app&apos;s webhook URL gets.</source>
        <translation>Um evento de app que o Linesman não conhece, &quot;%1&quot;: é isto que a URL de webhook do app recebe.</translation>
    </message>
    <message>
        <source>A report that a message was sent (OutboundMessage), as the app&apos;s webhook URL gets it: for watching only, do not send the message again.</source>
        <translation>Um relatório de que uma mensagem foi enviada (OutboundMessage), como a URL de webhook do app o recebe: apenas para observar, não envie a mensagem de novo.</translation>
    </message>
    <message>
        <source>A report that a message came in (InboundMessage), as the app&apos;s webhook URL gets it; messages that you added fire it, too.</source>
        <translation>Um relatório de que uma mensagem chegou (InboundMessage), como a URL de webhook do app o recebe; mensagens que você adicionou também o disparam.</translation>
    </message>
    <message>
        <source>The app event %1, as the app&apos;s webhook URL gets it.</source>
        <translation>O evento de app %1, como a URL de webhook do app o recebe.</translation>
    </message>
    <message>
        <source>JSON, but neither a message to deliver nor an app event of HighLevel.</source>
        <translation>JSON, mas nem uma mensagem a entregar nem um evento de app do HighLevel.</translation>
    </message>
    <message>
        <source>The body is not JSON.</source>
        <translation>O corpo não é JSON.</translation>
    </message>
    <message>
        <source>The fields stand inside &quot;data&quot;, as a sample in HighLevel&apos;s guide reads them; HighLevel sends them flat.</source>
        <translation>Os campos estão dentro de &quot;data&quot;, como um exemplo no guia do HighLevel os lê; o HighLevel os envia sem aninhamento.</translation>
    </message>
    <message>
        <source>The payload is inside &quot;%1&quot;: something between HighLevel and here, such as an automation tool, wrapped it. HighLevel sends it flat, and its signature fits the flat bytes only.</source>
        <translation>O payload está dentro de &quot;%1&quot;: algo entre o HighLevel e aqui, como uma ferramenta de automação, o embrulhou. O HighLevel o envia sem aninhamento, e a assinatura dele só corresponde aos bytes sem aninhamento.</translation>
    </message>
    <message>
        <source>The payload is the only entry of an array: something between HighLevel and here, such as an automation tool, wrapped it. HighLevel sends one JSON object.</source>
        <translation>O payload é a única entrada de um array: algo entre o HighLevel e aqui, como uma ferramenta de automação, o embrulhou. O HighLevel envia um objeto JSON.</translation>
    </message>
    <message>
        <source>JSON, but not an object: %1.</source>
        <translation>JSON, mas não um objeto: %1.</translation>
    </message>
    <message>
        <source>HighLevel sends one JSON object.</source>
        <translation>O HighLevel envia um objeto JSON.</translation>
    </message>
    <message>
        <source>The body is UTF-16; Node reads that only when Content-Type says charset=utf-16. HighLevel sends UTF-8.</source>
        <translation>O corpo é UTF-16; o Node o lê somente quando Content-Type diz charset=utf-16. O HighLevel envia UTF-8.</translation>
    </message>
    <message>
        <source>The body begins with a byte order mark; strict parsers fail.</source>
        <translation>O corpo começa com uma marca de ordem de bytes; parsers estritos falham.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds half a character (a text cut in the middle of an emoji): Node reads it, strict parsers refuse the whole body.</source>
        <translation>&quot;%1&quot; contém meio caractere (um texto cortado no meio de um emoji): o Node o lê, parsers estritos recusam o corpo inteiro.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds bytes that are no UTF-8: Node reads each as the replacement character, strict parsers refuse the whole body.</source>
        <translation>&quot;%1&quot; contém bytes que não são UTF-8: o Node lê cada um como o caractere de substituição, parsers estritos recusam o corpo inteiro.</translation>
    </message>
    <message>
        <source>The body holds NUL bytes, the first at byte %1.</source>
        <translation>O corpo contém bytes NUL, o primeiro no byte %1.</translation>
    </message>
    <message>
        <source>The body is not UTF-8 text: byte %1 is wrong.</source>
        <translation>O corpo não é texto UTF-8: o byte %1 está errado.</translation>
    </message>
    <message>
        <source>Line %1, column %2: %3</source>
        <translation>Linha %1, coluna %2: %3</translation>
    </message>
    <message>
        <source>There is no Content-Type: Express and NestJS parse no JSON without application/json.</source>
        <translation>Não há Content-Type: Express e NestJS não interpretam JSON sem application/json.</translation>
    </message>
    <message>
        <source>The body is JSON, but its Content-Type is &quot;%1&quot;: Express and NestJS parse no JSON without application/json. HighLevel sends that.</source>
        <translation>O corpo é JSON, mas o Content-Type dele é &quot;%1&quot;: Express e NestJS não interpretam JSON sem application/json. O HighLevel envia esse.</translation>
    </message>
    <message>
        <source>There is no body.</source>
        <translation>Não há corpo.</translation>
    </message>
    <message>
        <source>Its Content-Encoding &quot;%1&quot; is not known here, nor to Express.</source>
        <translation>O Content-Encoding &quot;%1&quot; dele não é conhecido aqui, nem pelo Express.</translation>
    </message>
    <message>
        <source>It cannot be unpacked as &quot;%1&quot;, which Content-Encoding names.</source>
        <translation>Não pode ser descompactado como &quot;%1&quot;, que o Content-Encoding indica.</translation>
    </message>
    <message>
        <source>Unpacked it is longer than 64 MB.</source>
        <translation>Descompactado, é maior que 64 MB.</translation>
    </message>
    <message>
        <source>The body came coded as %1 and was unpacked for reading; kept are the bytes as they came. HighLevel sends its webhooks without coding.</source>
        <translation>O corpo veio codificado como %1 e foi descompactado para leitura; são guardados os bytes como chegaram. O HighLevel envia os webhooks sem codificação.</translation>
    </message>
    <message>
        <source>A workflow&apos;s webhook action: no message of a provider and no app event. Its address was set in a workflow, and it is never signed.</source>
        <translation>Uma ação de webhook de um workflow: nem mensagem de um provedor nem evento de app. O endereço dela foi definido em um workflow, e ela nunca é assinada.</translation>
    </message>
    <message>
        <source>The webhook action of the workflow &quot;%1&quot;: no message of a provider and no app event. Its address was set in that workflow, and it is never signed.</source>
        <translation>A ação de webhook do workflow &quot;%1&quot;: nem mensagem de um provedor nem evento de app. O endereço dela foi definido nesse workflow, e ela nunca é assinada.</translation>
    </message>
    <message>
        <source>The provider&apos;s messages come to its Delivery URL, which is set in the developer portal; take this address out of the workflow, or give the workflow one of its own.</source>
        <translation>As mensagens do provedor chegam à Delivery URL dele, que é definida no portal do desenvolvedor; retire este endereço do workflow ou dê ao workflow um próprio.</translation>
    </message>
    <message>
        <source>The fields came as a form: something between HighLevel and here, such as an automation tool, made one of them. HighLevel sends JSON, and its signature fits those bytes only.</source>
        <translation>Os campos vieram como formulário: algo entre o HighLevel e aqui, como uma ferramenta de automação, os transformou nisso. O HighLevel envia JSON, e a assinatura dele só corresponde a esses bytes.</translation>
    </message>
    <message>
        <source>The body is an array, of which the first entry is read: something between HighLevel and here, such as an automation tool, collected them. HighLevel sends one JSON object.</source>
        <translation>O corpo é um array, do qual se lê a primeira entrada: algo entre o HighLevel e aqui, como uma ferramenta de automação, as reuniu. O HighLevel envia um único objeto JSON.</translation>
    </message>
    <message>
        <source>An app event came to the address meant for the Delivery URL: the two are set in different places of the developer portal.</source>
        <translation>Um evento de app chegou ao endereço destinado à Delivery URL: os dois são definidos em lugares diferentes do portal do desenvolvedor.</translation>
    </message>
    <message>
        <source>A message to deliver came to the address meant for app webhooks: the two are set in different places of the developer portal.</source>
        <translation>Uma mensagem a entregar chegou ao endereço destinado aos webhooks do app: os dois são definidos em lugares diferentes do portal do desenvolvedor.</translation>
    </message>
    <message>
        <source>Not all fields were looked at: there are far more than HighLevel sends.</source>
        <translation>Nem todos os campos foram verificados: há muito mais do que o HighLevel envia.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::SignatureCheck</name>
    <message>
        <source>The signature is %1: that is what an HMAC-SHA256 looks like, but HighLevel&apos;s signature is asymmetric (Ed25519), there is no shared secret.</source>
        <translation>A assinatura é %1: é o aspecto de um HMAC-SHA256, mas a assinatura do HighLevel é assimétrica (Ed25519), não há segredo compartilhado.</translation>
    </message>
    <message>
        <source>64 hexadecimal digits</source>
        <translation>64 dígitos hexadecimais</translation>
    </message>
    <message>
        <source>The signature fits, but it is written in hexadecimal; HighLevel sends base64.</source>
        <translation>A assinatura corresponde, mas está escrita em hexadecimal; o HighLevel envia base64.</translation>
    </message>
    <message>
        <source>The signature is written in hexadecimal; HighLevel sends base64.</source>
        <translation>A assinatura está escrita em hexadecimal; o HighLevel envia base64.</translation>
    </message>
    <message>
        <source>32 bytes in base64</source>
        <translation>32 bytes em base64</translation>
    </message>
    <message numerus="yes">
        <source>The signature has %n byte(s); Ed25519 has 64 and HighLevel&apos;s RSA 512.</source>
        <translation>
            <numerusform>A assinatura tem %n byte; Ed25519 tem 64, e o RSA do HighLevel, 512.</numerusform>
            <numerusform>A assinatura tem %n bytes; Ed25519 tem 64, e o RSA do HighLevel, 512.</numerusform>
        </translation>
    </message>
    <message>
        <source>The signature is base64 without the &quot;=&quot; at its end.</source>
        <translation>A assinatura é base64 sem o &quot;=&quot; no fim.</translation>
    </message>
    <message>
        <source>The signature is base64 of the URL kind (&quot;-&quot; and &quot;_&quot;); HighLevel sends the plain kind (&quot;+&quot; and &quot;/&quot;).</source>
        <translation>A assinatura é base64 do tipo URL (&quot;-&quot; e &quot;_&quot;); o HighLevel envia o tipo comum (&quot;+&quot; e &quot;/&quot;).</translation>
    </message>
    <message>
        <source>The signature is not base64.</source>
        <translation>A assinatura não é base64.</translation>
    </message>
    <message>
        <source>Signed by %1 the legacy way (RSA), body unchanged. HighLevel sent x-wh-signature until 2026-09-01: check x-ghl-signature.</source>
        <translation>Assinada por %1 da forma legada (RSA), corpo inalterado. O HighLevel enviou x-wh-signature até 2026-09-01: verifique x-ghl-signature.</translation>
    </message>
    <message>
        <source>Signed by %1, body unchanged, but under the legacy header&apos;s name.</source>
        <translation>Assinada por %1, corpo inalterado, mas sob o nome do header legado.</translation>
    </message>
    <message>
        <source>Signed by %1, body unchanged.</source>
        <translation>Assinada por %1, corpo inalterado.</translation>
    </message>
    <message>
        <source>The body was changed on its way: the signature, by %1, fits the body %2.</source>
        <translation>O corpo foi alterado no caminho: a assinatura, de %1, corresponde ao corpo %2.</translation>
    </message>
    <message>
        <source>No known key made this legacy (RSA) signature over these bytes: another key signed, or the body was changed.</source>
        <translation>Nenhuma chave conhecida fez esta assinatura legada (RSA) sobre estes bytes: outra chave assinou, ou o corpo foi alterado.</translation>
    </message>
    <message>
        <source>No known key made this signature over these bytes: another key signed, or the body was changed.</source>
        <translation>Nenhuma chave conhecida fez esta assinatura sobre estes bytes: outra chave assinou, ou o corpo foi alterado.</translation>
    </message>
    <message>
        <source>%1 It fits the body as unpacked, not the bytes as they came.</source>
        <translation>%1 Corresponde ao corpo descompactado, não aos bytes como chegaram.</translation>
    </message>
    <message>
        <source>Not signed: the signature header says &quot;N/A&quot;.</source>
        <translation>Não assinada: o header de assinatura diz &quot;N/A&quot;.</translation>
    </message>
    <message>
        <source>Not signed: there is no x-ghl-signature header.</source>
        <translation>Não assinada: não há header x-ghl-signature.</translation>
    </message>
    <message>
        <source>%1 The %2 header beside it does fit, by %3.</source>
        <translation>%1 O header %2 ao lado corresponde, de %3.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Variant</name>
    <message>
        <source>Signed as it should be</source>
        <translation>Assinada como deve ser</translation>
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
        <translation>Espaços após vírgulas e dois-pontos</translation>
    </message>
    <message>
        <source>JSON over several lines</source>
        <translation>JSON em várias linhas</translation>
    </message>
    <message>
        <source>A number written 1.0</source>
        <translation>Um número escrito 1.0</translation>
    </message>
    <message>
        <source>A whole number beyond 2^53</source>
        <translation>Um número inteiro além de 2^53</translation>
    </message>
    <message>
        <source>A name given twice</source>
        <translation>Um nome dado duas vezes</translation>
    </message>
    <message>
        <source>Names that are numbers</source>
        <translation>Nomes que são números</translation>
    </message>
    <message>
        <source>Accents and an emoji</source>
        <translation>Acentos e um emoji</translation>
    </message>
    <message>
        <source>A field more than documented</source>
        <translation>Um campo além dos documentados</translation>
    </message>
    <message>
        <source>Header name in capitals</source>
        <translation>Nome de header em maiúsculas</translation>
    </message>
    <message>
        <source>Both signature headers</source>
        <translation>Ambos os headers de assinatura</translation>
    </message>
    <message>
        <source>The same delivery again</source>
        <translation>A mesma entrega de novo</translation>
    </message>
    <message>
        <source>Dated three days ago</source>
        <translation>Datada de três dias atrás</translation>
    </message>
    <message>
        <source>Not signed</source>
        <translation>Não assinada</translation>
    </message>
    <message>
        <source>Signature header empty</source>
        <translation>Header de assinatura vazio</translation>
    </message>
    <message>
        <source>Signature header N/A</source>
        <translation>Header de assinatura N/A</translation>
    </message>
    <message>
        <source>Signed with a wrong key</source>
        <translation>Assinada com uma chave errada</translation>
    </message>
    <message>
        <source>Body changed after signing</source>
        <translation>Corpo alterado após a assinatura</translation>
    </message>
    <message>
        <source>Same JSON, other bytes than signed</source>
        <translation>Mesmo JSON, bytes diferentes dos assinados</translation>
    </message>
    <message>
        <source>Line end added after signing</source>
        <translation>Fim de linha adicionado após a assinatura</translation>
    </message>
    <message>
        <source>Signature of another delivery</source>
        <translation>Assinatura de outra entrega</translation>
    </message>
    <message>
        <source>HMAC in place of Ed25519</source>
        <translation>HMAC em vez de Ed25519</translation>
    </message>
    <message>
        <source>RSA in place of Ed25519</source>
        <translation>RSA em vez de Ed25519</translation>
    </message>
    <message>
        <source>Retired header alone</source>
        <translation>Somente o header retirado</translation>
    </message>
    <message>
        <source>Ed25519 in the retired header alone</source>
        <translation>Ed25519 somente no header retirado</translation>
    </message>
    <message>
        <source>Half a signature</source>
        <translation>Meia assinatura</translation>
    </message>
    <message>
        <source>Signature is no base64</source>
        <translation>Assinatura não é base64</translation>
    </message>
    <message>
        <source>Signature of zeros</source>
        <translation>Assinatura de zeros</translation>
    </message>
    <message>
        <source>Signature in hexadecimal</source>
        <translation>Assinatura em hexadecimal</translation>
    </message>
    <message>
        <source>Signature in URL-safe base64</source>
        <translation>Assinatura em base64 seguro para URL</translation>
    </message>
    <message>
        <source>Body of another kind</source>
        <translation>Corpo de outro tipo</translation>
    </message>
    <message>
        <source>INSTALL event</source>
        <translation>Evento INSTALL</translation>
    </message>
    <message>
        <source>Signed, but no JSON</source>
        <translation>Assinada, mas sem JSON</translation>
    </message>
    <message>
        <source>Signed, but empty</source>
        <translation>Assinada, mas vazia</translation>
    </message>
    <message>
        <source>200 KiB of text</source>
        <translation>200 KiB de texto</translation>
    </message>
    <message>
        <source>What HighLevel sends: all others are held against it.</source>
        <translation>O que o HighLevel envia: todas as outras são comparadas com ela.</translation>
    </message>
    <message>
        <source>HighLevel sends again what it saw no answer to: answer 200 and act once for each messageId.</source>
        <translation>O HighLevel envia de novo aquilo para o que não viu resposta: responda 200 e aja uma única vez para cada messageId.</translation>
    </message>
    <message>
        <source>A retry of HighLevel may come days after the message was written.</source>
        <translation>Uma nova tentativa do HighLevel pode vir dias depois que a mensagem foi escrita.</translation>
    </message>
    <message>
        <source>HighLevel adds fields without notice.</source>
        <translation>O HighLevel adiciona campos sem aviso.</translation>
    </message>
    <message>
        <source>Header names have no case in HTTP.</source>
        <translation>Nomes de headers não diferenciam maiúsculas em HTTP.</translation>
    </message>
    <message>
        <source>The present header decides, whatever else is there.</source>
        <translation>O header atual decide, o que quer que mais esteja presente.</translation>
    </message>
    <message>
        <source>Every delivery is signed: one without a signature is forged.</source>
        <translation>Toda entrega é assinada: uma sem assinatura é forjada.</translation>
    </message>
    <message>
        <source>The retired header was never sent to a Delivery URL.</source>
        <translation>O header retirado nunca foi enviado a uma Delivery URL.</translation>
    </message>
    <message>
        <source>The signature is over the bytes as sent; whoever writes the JSON anew before checking does not see the difference.</source>
        <translation>A assinatura é sobre os bytes como enviados; quem reescreve o JSON antes de verificar não vê a diferença.</translation>
    </message>
    <message>
        <source>Rightly signed: only a check over JSON that was written anew refuses it.</source>
        <translation>Assinada corretamente: somente uma verificação sobre JSON reescrito a recusa.</translation>
    </message>
    <message>
        <source>Not signed by the key that you were given, or not over these bytes.</source>
        <translation>Não assinada pela chave que você recebeu, ou não sobre estes bytes.</translation>
    </message>
    <message>
        <source>Take it or refuse it, but do not break: HighLevel repeats what was answered with an error.</source>
        <translation>Aceite-a ou recuse-a, mas não quebre: o HighLevel repete o que foi respondido com um erro.</translation>
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
        <translation>O endpoint não respondeu a nenhuma das entregas.</translation>
    </message>
    <message>
        <source>Start it, and check host, port, scheme and path of the address.</source>
        <translation>Inicie-o e verifique host, porta, esquema e caminho do endereço.</translation>
    </message>
    <message>
        <source>Verifies re-serialised JSON</source>
        <translation>Verifica JSON reserializado</translation>
    </message>
    <message>
        <source>The endpoint verifies JSON that it wrote anew, not the bytes that came: such a check passes in tests and fails with the first message that is written otherwise.</source>
        <translation>O endpoint verifica JSON que ele mesmo reescreveu, não os bytes que chegaram: essa verificação passa nos testes e falha com a primeira mensagem escrita de outra forma.</translation>
    </message>
    <message>
        <source>Verify the raw body, before anything parses it: express.raw() or the verify option of express.json(), request.get_data() in Flask, file_get_contents(&apos;php://input&apos;) in PHP.</source>
        <translation>Verifique o corpo bruto, antes que algo o interprete: express.raw() ou a opção verify de express.json(), request.get_data() no Flask, file_get_contents(&apos;php://input&apos;) em PHP.</translation>
    </message>
    <message>
        <source>Fails on a right delivery</source>
        <translation>Falha em uma entrega correta</translation>
    </message>
    <message>
        <source>The endpoint did not take a delivery as HighLevel sends it: HighLevel would send it again, up to twelve times.</source>
        <translation>O endpoint não aceitou uma entrega como o HighLevel a envia: o HighLevel a enviaria de novo, até doze vezes.</translation>
    </message>
    <message>
        <source>Look into its own log for the error; answer 200 at once and do the work afterwards.</source>
        <translation>Procure o erro no log dele; responda 200 imediatamente e faça o trabalho depois.</translation>
    </message>
    <message>
        <source>Still wants the retired header</source>
        <translation>Ainda exige o header retirado</translation>
    </message>
    <message>
        <source>The endpoint takes deliveries by x-wh-signature, which HighLevel never sent to a Delivery URL and retired for app events on 1 September 2026.</source>
        <translation>O endpoint aceita entregas por x-wh-signature, que o HighLevel nunca enviou a uma Delivery URL e retirou para eventos de app em 1º de setembro de 2026.</translation>
    </message>
    <message>
        <source>Check x-ghl-signature: Ed25519 over the raw body, with HighLevel&apos;s published key.</source>
        <translation>Verifique x-ghl-signature: Ed25519 sobre o corpo bruto, com a chave publicada do HighLevel.</translation>
    </message>
    <message>
        <source>Checks an HMAC</source>
        <translation>Verifica um HMAC</translation>
    </message>
    <message>
        <source>The endpoint takes x-ghl-signature for an HMAC: there is no shared secret, and every real delivery would be refused.</source>
        <translation>O endpoint trata x-ghl-signature como um HMAC: não há segredo compartilhado, e toda entrega real seria recusada.</translation>
    </message>
    <message>
        <source>Check it as an Ed25519 signature with the public key; 64 bytes in base64.</source>
        <translation>Verifique-a como uma assinatura Ed25519 com a chave pública; 64 bytes em base64.</translation>
    </message>
    <message>
        <source>Refuses what is rightly signed</source>
        <translation>Recusa o que está corretamente assinado</translation>
    </message>
    <message>
        <source>The endpoint refused a rightly signed delivery (status %1).</source>
        <translation>O endpoint recusou uma entrega corretamente assinada (status %1).</translation>
    </message>
    <message>
        <source>Give it the public key that belongs to this run, and check that the path is its Delivery URL. HighLevel&apos;s own SDK middleware never verifies a provider delivery, since the payload has no appId: call its verifySignature() yourself with the raw body, or check Ed25519 with your language&apos;s library. There is no shared secret: an HMAC of the body never matches.</source>
        <translation>Forneça a ele a chave pública que pertence a esta execução e verifique se o caminho é a Delivery URL dele. O middleware do próprio SDK do HighLevel nunca verifica uma entrega de provedor, pois o payload não tem appId: chame você mesmo o verifySignature() dele com o corpo bruto, ou verifique Ed25519 com a biblioteca da sua linguagem. Não há segredo compartilhado: um HMAC do corpo nunca corresponde.</translation>
    </message>
    <message>
        <source>Checks no signature</source>
        <translation>Não verifica assinatura</translation>
    </message>
    <message>
        <source>The endpoint accepts unsigned requests and every signature: whoever knows its address can send messages in your customers&apos; name.</source>
        <translation>O endpoint aceita solicitações não assinadas e qualquer assinatura: quem souber o endereço dele pode enviar mensagens em nome dos seus clientes.</translation>
    </message>
    <message>
        <source>Verify x-ghl-signature (Ed25519 over the raw body) and answer 401 when it is missing or wrong. HighLevel&apos;s own SDK middleware lets provider deliveries pass unverified: they have no appId.</source>
        <translation>Verifique x-ghl-signature (Ed25519 sobre o corpo bruto) e responda 401 quando faltar ou estiver errada. O middleware do próprio SDK do HighLevel deixa entregas de provedores passarem sem verificação: elas não têm appId.</translation>
    </message>
    <message>
        <source>Accepts unsigned requests</source>
        <translation>Aceita solicitações não assinadas</translation>
    </message>
    <message>
        <source>The endpoint accepts unsigned requests: whoever leaves the header out gets in.</source>
        <translation>O endpoint aceita solicitações não assinadas: quem omite o header entra.</translation>
    </message>
    <message>
        <source>Answer 401 when x-ghl-signature is missing, empty or N/A; do not skip the check.</source>
        <translation>Responda 401 quando x-ghl-signature faltar, estiver vazia ou for N/A; não pule a verificação.</translation>
    </message>
    <message>
        <source>Accepts any signature</source>
        <translation>Aceita qualquer assinatura</translation>
    </message>
    <message>
        <source>The endpoint accepts what a stranger signed: it looks whether there is a signature, not whether it is right.</source>
        <translation>O endpoint aceita o que um estranho assinou: ele vê se há uma assinatura, não se ela está certa.</translation>
    </message>
    <message>
        <source>Verify the signature with HighLevel&apos;s public key and act on the result.</source>
        <translation>Verifique a assinatura com a chave pública do HighLevel e aja conforme o resultado.</translation>
    </message>
    <message>
        <source>Accepts a changed body</source>
        <translation>Aceita um corpo alterado</translation>
    </message>
    <message>
        <source>The endpoint accepts a body that is not the one that was signed.</source>
        <translation>O endpoint aceita um corpo que não é o que foi assinado.</translation>
    </message>
    <message>
        <source>Verify the signature over the raw body of the request.</source>
        <translation>Verifique a assinatura sobre o corpo bruto da solicitação.</translation>
    </message>
    <message>
        <source>Accepts an HMAC</source>
        <translation>Aceita um HMAC</translation>
    </message>
    <message>
        <source>The endpoint accepts an HMAC made with the public key, which everybody knows.</source>
        <translation>O endpoint aceita um HMAC feito com a chave pública, que todos conhecem.</translation>
    </message>
    <message>
        <source>Accept Ed25519 alone; never take the algorithm from the request.</source>
        <translation>Aceite somente Ed25519; nunca tome o algoritmo da solicitação.</translation>
    </message>
    <message>
        <source>Accepts another algorithm</source>
        <translation>Aceita outro algoritmo</translation>
    </message>
    <message>
        <source>The endpoint accepts an RSA signature in x-ghl-signature, which is Ed25519.</source>
        <translation>O endpoint aceita uma assinatura RSA em x-ghl-signature, que é Ed25519.</translation>
    </message>
    <message>
        <source>Accept 64 bytes of Ed25519 in x-ghl-signature and nothing else.</source>
        <translation>Aceite 64 bytes de Ed25519 em x-ghl-signature e nada mais.</translation>
    </message>
    <message>
        <source>Accepts a broken signature</source>
        <translation>Aceita uma assinatura corrompida</translation>
    </message>
    <message>
        <source>The endpoint accepts a signature that cannot be one: an error in its check counts as passed.</source>
        <translation>O endpoint aceita uma assinatura que não pode ser uma: um erro na verificação dele conta como aprovação.</translation>
    </message>
    <message>
        <source>Treat every error while verifying as a refusal: 401.</source>
        <translation>Trate todo erro durante a verificação como uma recusa: 401.</translation>
    </message>
    <message>
        <source>Still accepts the retired header</source>
        <translation>Ainda aceita o header retirado</translation>
    </message>
    <message>
        <source>The endpoint accepts a delivery by x-wh-signature alone, which HighLevel never sent to a Delivery URL.</source>
        <translation>O endpoint aceita uma entrega somente por x-wh-signature, que o HighLevel nunca enviou a uma Delivery URL.</translation>
    </message>
    <message>
        <source>Take x-ghl-signature alone; drop the RSA check and its key.</source>
        <translation>Aceite somente x-ghl-signature; descarte a verificação RSA e a chave dela.</translation>
    </message>
    <message>
        <source>Refuses fields that it does not know</source>
        <translation>Recusa campos que não conhece</translation>
    </message>
    <message>
        <source>The endpoint refuses a delivery with a field more than today: HighLevel adds fields without notice, and then every message would be refused.</source>
        <translation>O endpoint recusa uma entrega com um campo a mais do que hoje: o HighLevel adiciona campos sem aviso, e então todas as mensagens seriam recusadas.</translation>
    </message>
    <message>
        <source>Ignore fields that you do not know (forbidNonWhitelisted: false, additionalProperties: true).</source>
        <translation>Ignore campos que você não conhece (forbidNonWhitelisted: false, additionalProperties: true).</translation>
    </message>
    <message>
        <source>Takes header names by their case</source>
        <translation>Diferencia maiúsculas em headers</translation>
    </message>
    <message>
        <source>The endpoint does not find the signature when the header&apos;s name is written in capitals, as some proxies do.</source>
        <translation>O endpoint não encontra a assinatura quando o nome do header está escrito em maiúsculas, como fazem alguns proxies.</translation>
    </message>
    <message>
        <source>Look header names up without case.</source>
        <translation>Procure nomes de headers sem diferenciar maiúsculas.</translation>
    </message>
    <message>
        <source>Trips over the retired header</source>
        <translation>Tropeça no header retirado</translation>
    </message>
    <message>
        <source>The endpoint refuses a rightly signed request when x-wh-signature is there, too.</source>
        <translation>O endpoint recusa uma solicitação corretamente assinada quando x-wh-signature também está presente.</translation>
    </message>
    <message>
        <source>Let x-ghl-signature decide whenever it is there.</source>
        <translation>Deixe x-ghl-signature decidir sempre que estiver presente.</translation>
    </message>
    <message>
        <source>Does not take a delivery that came before</source>
        <translation>Não aceita uma entrega que já chegou</translation>
    </message>
    <message>
        <source>The endpoint does not answer a repeated delivery with 2xx: HighLevel would repeat it once more, up to twelve times.</source>
        <translation>O endpoint não responde com 2xx a uma entrega repetida: o HighLevel a repetiria mais uma vez, até doze vezes.</translation>
    </message>
    <message>
        <source>Answer 200 and do nothing: act once for each messageId.</source>
        <translation>Responda 200 e não faça nada: aja uma única vez para cada messageId.</translation>
    </message>
    <message>
        <source>Refuses a late retry</source>
        <translation>Recusa uma nova tentativa tardia</translation>
    </message>
    <message>
        <source>The endpoint refuses what is dated three days ago: a message that HighLevel repeats after an outage would be lost.</source>
        <translation>O endpoint recusa o que está datado de três dias atrás: uma mensagem que o HighLevel repete após uma interrupção se perderia.</translation>
    </message>
    <message>
        <source>Let the window cover HighLevel&apos;s retries (up to three days), and tell replays by webhookId or messageId.</source>
        <translation>Faça a janela cobrir as novas tentativas do HighLevel (até três dias) e identifique repetições por webhookId ou messageId.</translation>
    </message>
    <message>
        <source>Refuses a large body</source>
        <translation>Recusa um corpo grande</translation>
    </message>
    <message>
        <source>The endpoint refuses 200 KiB: an e-mail with a long thread or pictures in its HTML is larger.</source>
        <translation>O endpoint recusa 200 KiB: um e-mail com uma sequência longa ou imagens no HTML é maior.</translation>
    </message>
    <message>
        <source>Raise the limit of the body parser (Express: express.raw({limit: &apos;2mb&apos;})) to 2 MB.</source>
        <translation>Aumente o limite do body parser (Express: express.raw({limit: &apos;2mb&apos;})) para 2 MB.</translation>
    </message>
    <message>
        <source>Breaks on bad input</source>
        <translation>Quebra com entrada inválida</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint failed or fell silent on %n request(s): HighLevel takes that for an outage and sends again, and whoever knows the address can keep it busy.</source>
        <translation>
            <numerusform>O endpoint falhou ou ficou em silêncio em %n solicitação: o HighLevel toma isso por uma interrupção e envia de novo, e quem souber o endereço pode mantê-lo ocupado.</numerusform>
            <numerusform>O endpoint falhou ou ficou em silêncio em %n solicitações: o HighLevel toma isso por uma interrupção e envia de novo, e quem souber o endereço pode mantê-lo ocupado.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer 401 for a signature that cannot be read and 400 for a body that cannot.</source>
        <translation>Responda 401 para uma assinatura que não pode ser lida e 400 para um corpo que não pode.</translation>
    </message>
    <message>
        <source>That is by its answer, 2xx; whether it acts on them cannot be seen from here.</source>
        <translation>Isso é pela resposta, 2xx; se ele age de acordo não dá para ver daqui.</translation>
    </message>
    <message>
        <source>Answers 2xx to what is forged</source>
        <translation>Responde 2xx ao que é forjado</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint answered %n forged request(s) with 2xx, as if it had taken them. Nothing was seen to be done with them; whether they went out to a customer cannot be seen from here.</source>
        <translation>
            <numerusform>O endpoint respondeu 2xx a %n requisição forjada, como se a tivesse aceitado. Não se viu nada ser feito com ela; se saiu para um cliente não dá para ver daqui.</numerusform>
            <numerusform>O endpoint respondeu 2xx a %n requisições forjadas, como se as tivesse aceitado. Não se viu nada ser feito com elas; se saíram para um cliente não dá para ver daqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Answer 401 when the signature does not hold, so that whoever looks can see that it is checked.</source>
        <translation>Responda 401 quando a assinatura não for válida, para que qualquer um veja que ela é verificada.</translation>
    </message>
    <message>
        <source>Breaks on what is forged</source>
        <translation>Falha diante do que é forjado</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint failed or fell silent on %n forged request(s): they were not taken, but by an error on the way, not by a check.</source>
        <translation>
            <numerusform>O endpoint falhou ou se calou diante de %n requisição forjada: ela não foi aceita, mas por um erro no caminho, não por uma verificação.</numerusform>
            <numerusform>O endpoint falhou ou se calou diante de %n requisições forjadas: elas não foram aceitas, mas por um erro no caminho, não por uma verificação.</numerusform>
        </translation>
    </message>
    <message>
        <source>Let the handler refuse them with 401 before anything else: an exception on the way is no check.</source>
        <translation>Faça o handler recusá-las com 401 antes de tudo: uma exceção no caminho não é uma verificação.</translation>
    </message>
    <message>
        <source>Breaks on a large body</source>
        <translation>Falha com um corpo grande</translation>
    </message>
    <message>
        <source>The endpoint failed or fell silent at 200 KiB: an e-mail with a long thread or pictures in its HTML is larger, and HighLevel would send it again, up to twelve times.</source>
        <translation>O endpoint falhou ou silenciou com 200 KiB: um e-mail com conversa longa ou imagens no HTML é maior, e o HighLevel o enviaria de novo até doze vezes.</translation>
    </message>
    <message>
        <source>See whether it still runs, and what its log says. Raise the limit of the body parser (Express: express.raw({limit: &apos;2mb&apos;})) to 2 MB, and let what is larger be answered 413.</source>
        <translation>Veja se ele ainda está em execução e o que diz o seu log. Aumente o limite do analisador do corpo (Express: express.raw({limit: &apos;2mb&apos;})) para 2 MB e responda 413 ao que for maior.</translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::VariantResult</name>
    <message>
        <source>accepted</source>
        <translation>aceito</translation>
    </message>
    <message>
        <source>refused</source>
        <translation>recusado</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sem resposta</translation>
    </message>
    <message numerus="yes">
        <source>The endpoint did with all %n variant(s) what a safe one does.</source>
        <translation>
            <numerusform>O endpoint fez com %n variante o que um endpoint seguro faz.</numerusform>
            <numerusform>O endpoint fez com todas as %n variantes o que um endpoint seguro faz.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With %n variant(s) the endpoint did not do what a safe one does.</source>
        <translation>
            <numerusform>Com %n variante o endpoint não fez o que um endpoint seguro faz.</numerusform>
            <numerusform>Com %n variantes o endpoint não fez o que um endpoint seguro faz.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Linesman::Webhooks::Verdict</name>
    <message>
        <source>HighLevel signs every post to a Delivery URL (x-ghl-signature, since 2026): an endpoint should refuse one without.</source>
        <translation>O HighLevel assina todo POST a uma Delivery URL (x-ghl-signature, desde 2026): um endpoint deve recusar um sem ela.</translation>
    </message>
    <message>
        <source>HighLevel never sends x-wh-signature to a Delivery URL.</source>
        <translation>O HighLevel nunca envia x-wh-signature a uma Delivery URL.</translation>
    </message>
    <message>
        <source>The same message came just before: a receiver must not send it twice.</source>
        <translation>A mesma mensagem veio logo antes: quem a recebe não deve enviá-la duas vezes.</translation>
    </message>
    <message>
        <source>The same message came before, as capture %1: a receiver must not send it twice.</source>
        <translation>A mesma mensagem veio antes, como captura %1: quem a recebe não deve enviá-la duas vezes.</translation>
    </message>
    <message>
        <source>Forwarded to %1, which gave no answer: %2.</source>
        <translation>Encaminhada a %1, que não deu resposta: %2.</translation>
    </message>
    <message>
        <source>Forwarded to %1, which answered %2.</source>
        <translation>Encaminhada a %1, que respondeu %2.</translation>
    </message>
    <message>
        <source>Held: its sender waits until you answer or forward it.</source>
        <translation>Retida: o remetente espera até que você a responda ou encaminhe.</translation>
    </message>
    <message>
        <source>Held, then answered by hand.</source>
        <translation>Retida, depois respondida manualmente.</translation>
    </message>
    <message>
        <source>Held, then forwarded by hand, unchanged.</source>
        <translation>Retida, depois encaminhada manualmente, sem alterações.</translation>
    </message>
    <message>
        <source>Held, then edited and forwarded: the endpoint got something else than came here.</source>
        <translation>Retida, depois editada e encaminhada: o endpoint recebeu algo diferente do que chegou aqui.</translation>
    </message>
    <message>
        <source>Held, then let go.</source>
        <translation>Retida, depois liberada.</translation>
    </message>
    <message>
        <source>Held until its time was up; nobody decided.</source>
        <translation>Retida até o tempo se esgotar; ninguém decidiu.</translation>
    </message>
    <message>
        <source>Came to the listener &quot;%1&quot;.</source>
        <translation>Chegou ao receptor &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>It came to another path than the listener has, and was answered 404.</source>
        <translation>Chegou a um caminho diferente do que o receptor tem e foi respondida com 404.</translation>
    </message>
    <message>
        <source>The answer took %1 s. HighLevel does not publish how long it waits: answer at once, and do the work afterwards.</source>
        <translation>A resposta levou %1 s. O HighLevel não publica quanto tempo espera: responda imediatamente e faça o trabalho depois.</translation>
    </message>
    <message>
        <source>Refused with status %1 before it was read whole: %2.</source>
        <translation>Recusada com o status %1 antes de ser lida por inteiro: %2.</translation>
    </message>
    <message>
        <source>Answered by the rule &quot;%1&quot;.</source>
        <translation>Respondida pela regra &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Also sent to %1; what they answered is in history.</source>
        <translation>Enviada também a %1; o que responderam está no histórico.</translation>
    </message>
</context>
<context>
    <name>Linesman::Workspace::Drift</name>
    <message>
        <source>There is an event that no page lists: %1.</source>
        <translation>Há um evento que nenhuma página lista: %1.</translation>
    </message>
    <message>
        <source>%1 has a field that no page lists: %2.</source>
        <translation>%1 tem um campo que nenhuma página lista: %2.</translation>
    </message>
    <message>
        <source>%1 came without %2.</source>
        <translation>%1 veio sem %2.</translation>
    </message>
    <message>
        <source>%1 has %2 in place of %3.</source>
        <translation>%1 tem %2 em vez de %3.</translation>
    </message>
    <message>
        <source>%2 of %1 is no longer of the type %3.</source>
        <translation>%2 de %1 não é mais do tipo %3.</translation>
    </message>
    <message>
        <source>%1 has a value that no page lists: %2.</source>
        <translation>%1 tem um valor que nenhuma página lista: %2.</translation>
    </message>
    <message>
        <source>%1 came with a header that no page lists: %2.</source>
        <translation>%1 veio com um header que nenhuma página lista: %2.</translation>
    </message>
    <message>
        <source>%1 came without the header %2.</source>
        <translation>%1 veio sem o header %2.</translation>
    </message>
    <message>
        <source>%1 was answered %2, which neither the pages list nor the emulator answers.</source>
        <translation>%1 recebeu a resposta %2, que nem as páginas listam nem o emulador dá.</translation>
    </message>
    <message>
        <source>%1 was refused with words that Linesman does not know: %2</source>
        <translation>%1 foi recusado com palavras que o Linesman não conhece: %2</translation>
    </message>
</context>
<context>
    <name>Linesman::Workspace::NewConnection</name>
    <message>
        <source>New connection</source>
        <translation>Nova conexão</translation>
    </message>
    <message>
        <source>New connection %1</source>
        <translation>Nova conexão %1</translation>
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
        <translation>Console de testes para provedores de conversação do HighLevel</translation>
    </message>
    <message>
        <source>Shows these options.</source>
        <translation>Mostra estas opções.</translation>
    </message>
    <message>
        <source>Shows the version.</source>
        <translation>Mostra a versão.</translation>
    </message>
    <message>
        <source>Keeps history and settings in &lt;folder&gt;.</source>
        <translation>Guarda o histórico e as configurações em &lt;folder&gt;.</translation>
    </message>
    <message>
        <source>Opens at &lt;place&gt;: overview, connect, providers, listener, simulator, messages, linetest, doctor, history, emulator, settings.</source>
        <translation>Abre em &lt;place&gt;: overview, connect, providers, listener, simulator, messages, linetest, doctor, history, emulator, settings.</translation>
    </message>
    <message>
        <source>Shows the theme &lt;theme&gt;: light or dark.</source>
        <translation>Mostra o tema &lt;theme&gt;: light ou dark.</translation>
    </message>
    <message>
        <source>Speaks &lt;language&gt;, such as de; else the desktop&apos;s.</source>
        <translation>Usa o idioma &lt;language&gt;, como de; caso contrário, o da área de trabalho.</translation>
    </message>
    <message>
        <source>Prints the help on &lt;topic&gt;: a place, a finding such as S-01, or words to search for.</source>
        <translation>Imprime a ajuda sobre &lt;topic&gt;: uma seção, um achado como S-01, ou palavras a pesquisar.</translation>
    </message>
    <message>
        <source>Writes more to standard error.</source>
        <translation>Escreve mais na saída de erro padrão.</translation>
    </message>
    <message>
        <source>The theme is light or dark, not %1.</source>
        <translation>O tema é light ou dark, não %1.</translation>
    </message>
    <message>
        <source>There is no place %1. See --help.</source>
        <translation>Não há seção %1. Veja --help.</translation>
    </message>
    <message>
        <source>Unexpected argument: %1. See --help.</source>
        <translation>Argumento inesperado: %1. Veja --help.</translation>
    </message>
    <message>
        <source>Linesman found no display to open its window on. Start it in a desktop session, or use linesman-cli, which does the same without a window.</source>
        <translation>O Linesman não encontrou uma tela em que abrir a janela. Inicie-o em uma sessão de área de trabalho ou use linesman-cli, que faz o mesmo sem janela.</translation>
    </message>
    <message>
        <source>There is no help on “%1”.</source>
        <translation>Não há ajuda sobre “%1”.</translation>
    </message>
    <message>
        <source>The history is that of %1 again. The one before is kept as %2.</source>
        <translation>O histórico é de novo o de %1. O anterior foi guardado como %2.</translation>
    </message>
</context>
</TS>
