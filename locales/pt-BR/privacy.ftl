# /privacy, /mydata and /forget.

privacy =
    🔒 <b>O que eu guardo sobre você</b>

    <b>Seu ID do Telegram, nome, nome de usuário e idioma</b>, para reconhecer você.
    <b>O que você configura:</b> fuso horário, avisos, modelos. Seu último rascunho.
    <b>Os links que você solicitou e o que você fez com links e pedidos.</b> O dono do chat e as pessoas que ele indica podem ver na auditoria quem fez o quê.
    <b>Quando você entrou ou saiu de um chat que eu atendo, e por qual link.</b> O dono do chat, as pessoas que ele indica e o admin do link que você usou podem ver isso.
    <b>Quando você pediu para entrar:</b> também sua bio, como o Telegram a mostra aos admins.

    <b>Por quê:</b> para que o dono de cada chat saiba quem pode entrar e quem deixou essas pessoas entrarem.
    <b>Quem vê:</b> os admins desse chat e os responsáveis por este bot. Não repasso isso a mais ninguém.
    <b>Por quanto tempo:</b> o que você escreve, só até eu responder; botões, { $buttons } dias; avisos e pedidos, { $notices } dias. A auditoria e o que você fez com links ficam até você pedir que eu esqueça você{ $joins ->
        [0] , assim como as entradas.
        [1] . As entradas também, mas um dia depois que você sai de um chat elas deixam de dizer que foi você.
       *[other] . As entradas também, mas { $joins } dias depois que você sai de um chat elas deixam de dizer que foi você.
    }
privacy-button-data = 📄 Receber dados
privacy-button-forget = 🧹 Me esqueça
mydata-making = Estou montando seu arquivo…
mydata-caption = 📄 <b>Tudo o que eu guardo sobre você</b> até { $at }. Os nomes de outras pessoas ficam de fora, assim como os links em si: veja /links. Para apagar tudo, envie /forget.
mydata-again = Você já recebeu seu arquivo. O próximo pode ser pedido a partir de { $at }.
forget-ask = 🧹 <b>Devo esquecer você?</b> Não dá para desfazer.
forget-what = Seu ID, nome e nome de usuário desaparecem. Onde a auditoria precisa dizer que alguém fez alguma coisa, ela diz <b>Pessoa esquecida</b> e quatro caracteres.
forget-links =
    ⚠️ { $count ->
        [one] <b>{ $count } link seu continua ativo.</b> Ele pertence ao chat, e o dono ainda o vê.
       *[other] <b>{ $count } links seus continuam ativos.</b> Eles pertencem aos chats, e os donos ainda os veem.
    } Para { $count ->
        [one] fechar esse link
       *[other] fechar esses links
    }, envie antes /links e revogue.
forget-stops = <b>O que para:</b> seus modelos, rascunhos e avisos, as trocas programadas dos seus links, as regras que você definiu para pedidos para entrar e o que você podia ler como auditor. Os botões de mensagens antigas param de funcionar.
forget-owner =
    <b>Você é dono de { $chats }.</b> Os links de lá continuam, assim como tudo o que outros admins fazem. Seu resumo semanal para, e eu deixo de contar a você o que acontece lá.
forget-again = <b>Se você escrever para mim de novo, ou for membro ou admin de um chat que eu atendo, o Telegram volta a me informar sobre você,</b> e vou conhecer você como uma nova pessoa. Se não quiser isso, saia antes desses chats.
forget-backups = Os backups dos responsáveis por este bot ainda têm seus dados até serem apagados.
forget-button-yes = Sim, me esqueça
forget-button-no = Manter tudo
forget-kept = Nada foi alterado.
forget-done = 🧹 <b>Pronto, esqueci você.</b> Em alguns minutos, os últimos vestígios também somem dos meus arquivos. Você já pode apagar este chat. Se escrever para mim de novo, começamos do zero.
forgotten-person = Pessoa esquecida { $code }
