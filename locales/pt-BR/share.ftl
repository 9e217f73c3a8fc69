# Links as pictures, in inline mode, and in posts: what people outside read.

button-qr = 🔳 Código QR
qr-dead = Este link não funciona mais, então não há código QR para ele.
qr-caption =
    🔳 <b>{ $chat }</b>
    { $link }

    Imprima ou mostre: a câmera do celular abre o link.

share-until = Até { $at }
share-limit =
    { $limit ->
        [one] Para { $limit } pessoa
       *[other] Para { $limit } pessoas
    }
share-approval = Os admins aprovam cada pedido
share-price =
    { $amount ->
        [one] { $amount } Estrela por mês
       *[other] { $amount } Estrelas por mês
    }

post-open =
    🔗 <b>{ $chat }</b>
    { $link }
post-dead =
    🔗 <b>{ $chat }</b>

    { $state ->
        [expired] ⌛ Este link expirou.
        [used-up] 🟡 Este link está lotado no momento.
       *[revoked] 🔴 Este link não funciona mais.
    } Peça outro a um admin do chat.
post-join = Entrar
post-ask = Pedir para entrar

inline-none = Nenhum link ativo: crie um
inline-no-match = Nenhum link ativo encontrado

button-post = 📣 Publicar em canal
post-which =
    📣 Em qual canal publicar este link?

    Todos de lá podem ler. A publicação mostra o chat e um botão Entrar, nunca o nome do link, e muda junto com o link.
post-no-channel = 📣 Não conheço nenhum canal em que você seja admin e possa convidar pessoas. Crie antes um link para ele com /newlink e tente de novo.
post-bot-cannot =
    📣 Ainda não posso publicar em <b>{ $chat }</b>.

    Adicione @{ $bot } ao canal como admin que pode publicar mensagens e toque em Verificar de novo.
post-you-cannot = 📣 Você não pode publicar em <b>{ $chat }</b>. Peça ao dono a permissão de publicar mensagens e tente de novo.
post-done =
    📣 Publicado em <b>{ $chat }</b>.

    A publicação muda quando você regenera o link e avisa quando ninguém mais puder entrar por ele.
post-unknown =
    📣 Fui interrompido, então não sei se o link foi publicado em <b>{ $chat }</b>.

    Confira lá. Se encontrar a publicação, apague: não consigo mantê-la atualizada. Depois publique o link de novo.
button-post-again = 📣 Publicar de novo
post-too-late = No momento, ninguém pode entrar por este link, então não há o que publicar.
