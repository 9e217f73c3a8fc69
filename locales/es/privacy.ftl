# /privacy, /mydata and /forget.

privacy =
    🔒 <b>Qué guardo sobre ti</b>

    <b>Tu ID de Telegram, tu nombre, tu nombre de usuario y tu idioma</b>, para reconocerte.
    <b>Lo que configuras:</b> zona horaria, avisos y plantillas. También tu último borrador.
    <b>Los enlaces que pediste y lo que hiciste con enlaces y solicitudes.</b> El propietario del chat, y las personas que él elija, pueden ver en la auditoría quién hizo qué.
    <b>Cuándo entraste o saliste de un chat en el que trabajo, y con qué enlace.</b> Lo ven su propietario, las personas que él elija y el administrador del enlace que usaste.
    <b>Cuándo solicitaste unirte:</b> también tu biografía, tal como Telegram se la muestra a los administradores.

    <b>Para qué:</b> para que el propietario de cada chat sepa quién puede entrar y quién dejó entrar a cada persona.
    <b>Quién lo ve:</b> los administradores de ese chat y los responsables de este bot. No se lo paso a nadie más.
    <b>Cuánto tiempo:</b> lo que escribes, solo hasta que te respondo; los botones, { $buttons } días; los avisos y las solicitudes, { $notices } días. La auditoría y lo que hiciste con los enlaces se conservan hasta que me pidas que te olvide{ $joins ->
        [0] , y también las entradas a los chats.
        [one] . También las entradas a los chats, pero un día después de que salgas de un chat ya no dicen que fuiste tú.
       *[other] . También las entradas a los chats, pero { $joins } días después de que salgas de un chat ya no dicen que fuiste tú.
    }
privacy-button-data = 📄 Recibir mis datos
privacy-button-forget = 🧹 Olvidarme
mydata-making = Estoy preparando tu archivo…
mydata-caption = 📄 <b>Todo lo que guardo sobre ti</b> · { $at }. No incluye los nombres de otras personas ni los propios enlaces: míralos en /links. Para eliminarlo todo, envía /forget.
mydata-again = Ya recibiste tu archivo. Podrás pedir otro a partir del { $at }.
forget-ask = 🧹 <b>¿Quieres que te olvide?</b> No se puede deshacer.
forget-what = Tu ID, tu nombre y tu nombre de usuario desaparecen. Donde la auditoría tenga que decir que alguien hizo algo, dirá <b>Persona olvidada</b> y cuatro caracteres.
forget-links =
    ⚠️ { $count ->
        [one] <b>1 enlace tuyo sigue abierto.</b> Pertenece al chat, y su propietario lo sigue viendo.
       *[other] <b>{ $count } enlaces tuyos siguen abiertos.</b> Pertenecen a los chats, y sus propietarios los siguen viendo.
    } Para { $count ->
        [one] cerrarlo, envía /links y anúlalo antes.
       *[other] cerrarlos, envía /links y anúlalos antes.
    }
forget-stops = <b>Lo que se detiene:</b> tus plantillas, borradores y avisos, los reemplazos programados de tus enlaces, las reglas que pusiste para las solicitudes y lo que puedes leer como auditor. Los botones de los mensajes anteriores dejan de funcionar.
forget-owner =
    <b>Eres propietario de { $chats }.</b> Los enlaces de ahí siguen funcionando, y también todo lo que hacen los demás administradores. Tu resumen semanal se detiene, y dejo de avisarte de lo que ocurre ahí.
forget-again = <b>Si vuelves a escribirme, o eres miembro o administrador de un chat en el que trabajo, Telegram me vuelve a informar sobre ti,</b> y te conoceré como a alguien nuevo. Si no quieres eso, sal antes de esos chats.
forget-backups = Sigues apareciendo en las copias de seguridad de los responsables de este bot hasta que las eliminen.
forget-button-yes = Sí, olvídame
forget-button-no = Conservar todo
forget-kept = No se cambió nada.
forget-done = 🧹 <b>Te he olvidado.</b> En unos minutos desaparecen también los últimos rastros de mis archivos. Ya puedes eliminar este chat. Si vuelves a escribirme, empezamos de cero.
forgotten-person = Persona olvidada { $code }
