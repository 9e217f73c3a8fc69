# Links as pictures, in inline mode, and in posts: what people outside read.

button-qr = 🔳 Código QR
qr-dead = Este enlace ya no funciona, así que no tiene código QR.
qr-caption =
    🔳 <b>{ $chat }</b>
    { $link }

    Imprímelo o muéstralo: la cámara de un teléfono abre el enlace.

share-until = Hasta el { $at }
share-limit =
    { $limit ->
        [one] Para una persona
       *[other] Para { $limit } personas
    }
share-approval = Los administradores aprueban cada solicitud
share-price =
    { $amount ->
        [one] { $amount } Estrella al mes
       *[other] { $amount } Estrellas al mes
    }

post-open =
    🔗 <b>{ $chat }</b>
    { $link }
post-dead =
    🔗 <b>{ $chat }</b>

    { $state ->
        [expired] ⌛ Este enlace ha caducado.
        [used-up] 🟡 Este enlace está lleno por ahora.
       *[revoked] 🔴 Este enlace ya no funciona.
    } Pide otro a un administrador del chat.
post-join = Unirme
post-ask = Solicitar unirme

inline-none = No hay enlaces abiertos: crea uno
inline-no-match = Ningún enlace abierto coincide

button-post = 📣 Publicar en canal
post-which =
    📣 ¿En qué canal quieres publicar este enlace?

    Podrán leerlo todas las personas del canal. La publicación muestra el chat y un botón para unirse, nunca el nombre del enlace, y cambia cuando cambia el enlace.
post-no-channel = 📣 No conozco ningún canal en el que seas administrador y puedas invitar a otras personas. Crea antes un enlace para él con /newlink e inténtalo de nuevo.
post-bot-cannot =
    📣 Todavía no puedo publicar en <b>{ $chat }</b>.

    Añade a @{ $bot } al canal como administrador que pueda publicar mensajes y toca Revisar de nuevo.
post-you-cannot = 📣 Tú no puedes publicar en <b>{ $chat }</b>. Pídele a su propietario el permiso para publicar mensajes e inténtalo de nuevo.
post-done =
    📣 Publicado en <b>{ $chat }</b>.

    La publicación cambia cuando regeneras el enlace y avisa cuando ya no deja entrar a nadie.
post-unknown =
    📣 Me interrumpieron, así que no sé si el enlace se publicó en <b>{ $chat }</b>.

    Míralo ahí. Si encuentras la publicación, elimínala: esa no puedo mantenerla al día. Después publica el enlace otra vez.
button-post-again = 📣 Publicar otra vez
post-too-late = Ahora mismo este enlace no deja entrar a nadie, así que no hay nada que publicar.
