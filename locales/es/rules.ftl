# What is done by itself with people who ask to join by a link.

button-rule = 🤖 Reglas
rule-title = 🤖 <b>Reglas de { $title }</b>
rule-review = <b>Revisa las reglas de { $title }</b>
rule-saved = ✅ Guardado.
rule-about = A partir de ahora, esto ocurre automáticamente cuando alguien solicita unirse con este enlace. El resto espera a un administrador. A los miembros del otro chat se les aprueba aunque no tengan nombre de usuario. Cuando llegan muchas solicitudes al mismo tiempo, las decide un administrador.
rule-approves = 🤖 Aprueba automáticamente: { $whom }
rule-approves-change = 🤖 Aprueba automáticamente: { $from } → <b>{ $to }</b>
rule-declines = 🤖 Rechaza automáticamente: { $whom }
rule-declines-change = 🤖 Rechaza automáticamente: { $from } → <b>{ $to }</b>
rule-nobody = a nadie
rule-members = a los miembros de { $chat }
rule-members-elsewhere = a los miembros de otro chat
rule-nameless = a las cuentas sin nombre de usuario
rule-which-chat =
    <b>¿A los miembros de qué chat hay que aprobar?</b>

    Quienes estén en él entran con { $title } sin esperar. Ves los chats en los que tanto tú como la cuenta del bot pueden invitar a otras personas.
rule-no-chats =
    No hay ningún otro chat en el que tanto tú como la cuenta del bot puedan invitar a otras personas.

    Haz a la cuenta administradora del otro chat y crea ahí un enlace una vez. Después aparecerá aquí.

button-rule-members = ✅ Aprobar miembros
button-rule-nameless =
    { $value ->
        [on] 🚫 Sin usuario: sí
       *[off] 🚫 Sin usuario: no
    }
button-rule-nobody = A nadie
button-rule-save = 💾 Guardar
