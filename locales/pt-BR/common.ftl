# What the bot says outside of any one feature.

start =
    👋 <b>Eu crio links de convite e acompanho cada um deles.</b>

    Você escolhe o chat, por quanto tempo o link funciona e quantas pessoas podem usar. Dá para editar, regenerar ou revogar quando quiser.

    Toque em Novo link ou me diga do que você precisa: <i>um link para dez pessoas até sexta à noite</i>
start-again =
    👋 <b>Que bom ver você de novo.</b>

    Toque em Novo link ou me diga do que você precisa: <i>um link para dez pessoas até sexta à noite</i>
start-new-link = 🔗 Novo link
start-links = 📋 Links: { $count }
start-audit = 🗂 Auditoria: { $count }
help =
    <b>O que eu sei fazer</b>

    /newlink – criar um link de convite
    /batch – criar vários links de uma vez
    /links – ver e alterar seus links
    /requests – ver quem está pedindo para entrar
    /why – descobrir por que alguém não consegue entrar
    /chats – gerenciar um chat
    /audit – para donos: quem pode entrar em um chat
    /settings – avisos, datas e horários
    /timezone – definir seu fuso horário
    /privacy – o que eu guardo sobre você e por quanto tempo
    /mydata – receber tudo isso em um arquivo
    /forget – pedir que eu esqueça você
    /cancel – cancelar o rascunho atual

    Ou me diga do que você precisa: <i>um link para dez pessoas até sexta à noite</i>

    Você pode criar links para os chats em que pode convidar pessoas. Se eu ainda não conhecer um chat seu, explico o que precisa ser configurado.
command-newlink = Criar um link de convite
command-links = Ver e alterar seus links
command-requests = Ver quem pede para entrar
command-chats = Gerenciar um chat
command-audit = Para donos: quem pode entrar
command-settings = Avisos, datas e horários
command-timezone = Definir seu fuso horário
command-privacy = O que eu guardo sobre você
command-mydata = Receber o que guardo sobre você
command-forget = Pedir que eu esqueça você
command-cancel = Cancelar o rascunho atual
command-help = O que eu sei fazer
bot-description =
    Eu crio links de convite para seus grupos e canais e acompanho cada um: quem solicitou e quem entrou por ele.

    Toque em Iniciar, escolha um chat e seu primeiro link fica pronto em um minuto.
bot-short-description = Crie, edite e revogue links de convite dos seus chats e veja quem entrou por cada um.

cancelled = Cancelado. Nenhum link foi criado.
cancelled-question = Cancelado.
cancelled-change = Cancelado. O link continua como está.
cancelled-draft = Seu rascunho está salvo.
cancelled-nothing = Não há nada para cancelar. Envie /newlink para criar um link ou /help para ver o que eu sei fazer.
unknown-text = Não entendi. Diga do que você precisa, por exemplo <i>um link para dez pessoas até sexta</i>. Ou envie /help.
unknown-text-audit = Para saber quem deixou alguém entrar no seu chat, envie /audit e toque em <b>{ $button }</b>.
unknown-command = Não conheço /{ $name }. Envie /help para ver o que eu sei fazer.
press-dead = Este botão não funciona mais.

group-hint = Eu crio links no chat privado. Toque no botão para criar um link deste grupo.
group-hint-anonymous = Você está escrevendo como o grupo, então não consigo ver quem você é. Toque no botão para criar o link no chat privado.
group-open = Abrir chat privado

timezone =
    <b>Qual é o seu fuso horário?</b>

    Agora seus horários estão em { $zone }. Toque em uma cidade. Ou envie a sua cidade, o seu país ou a hora no seu relógio, por exemplo <i>18:05</i>.
timezone-set = ✓ Agora seus horários estão em <b>{ $zone }</b>: { $now }.
timezone-text-please = Envie seu fuso horário como texto: uma cidade ou a hora no seu relógio, por exemplo <i>18:05</i>.
timezone-not-understood = Não conheço esse lugar. Envie uma cidade maior perto de você, o seu país ou a hora no seu relógio, por exemplo <i>18:05</i>.
timezone-which = Qual é o seu? Compare os horários com o seu relógio.
timezone-kept = Seus horários continuam em <b>{ $zone }</b>.

held-for-database = 🗄 Não consigo acessar meu banco de dados agora. Nada se perdeu: respondo assim que ele voltar.
held-for-disk = 💾 O servidor deste bot está sem espaço em disco ou não consegue gravar no disco. Nada se perdeu: respondo assim que ele conseguir.
held =
    ⏳ O Telegram pediu que a conta que cria os links espere { $unit ->
        [minutes] { $count ->
            [one] cerca de { $count } minuto
           *[other] cerca de { $count } minutos
        }
       *[hours] { $count ->
            [one] cerca de { $count } hora
           *[other] cerca de { $count } horas
        }
    }. Sua mensagem está salva, e eu respondo depois disso.
error-ours = Algo deu errado aqui do meu lado. Tente de novo. Os links já criados estão em /links.
error-ours-draft = Algo deu errado aqui do meu lado. Seu rascunho está salvo. Você pode continuar de onde parou.
error-outdated = Fui restaurado de um backup e não executei sua última mensagem, porque isso talvez já tenha sido feito. Confira em /links e envie de novo se faltar alguma coisa.
error-given-up = Não consegui processar sua última mensagem. Envie de novo. Se falhar outra vez, envie /help para ver o que eu sei fazer.

wait-minutes = cerca de { $minutes ->
        [one] { $minutes } minuto
       *[other] { $minutes } minutos
    }
wait-until = até { $at }

## Between what is listed in a sentence: names, and the parts of a change

between-names = ,{" "}
between-changes = ;{" "}

## On the button beside where people type: it opens the audit’s page

button-mini-app = Auditoria
