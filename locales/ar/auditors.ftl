# Auditors: people whom a chat's owner lets read its audit.

chat-menu-auditors = 👓 المدققون
auditors-title = 👓 <b>من يمكنه الاطلاع على تدقيق { $chat }</b>
auditors-none = أنت فقط حتى الآن.
auditors-some = أنت، وأيضًا:
auditors-line =
    • <b>{ $name }</b>{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    }
auditors-about = يرى المدققون ما يوجد من روابط، ومن طلب كل رابط، ومن انضم. ولا تظهر لهم الروابط نفسها، ولا يمكنهم تغيير شيء. يمكنك إزالتهم في أي وقت.
auditors-add = ➕ { $name }
auditors-remove = ✖️ { $name }
auditors-invite = 🔗 شخص آخر
auditors-invitation =
    أرسل هذا الرابط إلى من تريد أن يطّلع على تدقيق <b>{ $chat }</b>:

    { $link }

    أول من يفتحه خلال 24 ساعة يصبح مدققًا، وسأخبرك من هو.
auditors-invitation-own = هذه دعوتك أنت. أرسلها إلى من تريد أن يطّلع على التدقيق.
auditors-welcome =
    👓 يتيح لك <b>{ $owner }</b> الاطلاع على تدقيق <b>{ $chat }</b>.

    أرسل /audit لمعرفة من يمكنه الدخول، ومن أدخل شخصًا ما.
auditors-joined =
    👓 يمكن الآن لـ<b>{ $name }</b>{ $username ->
        [none] {""}
       *[other] {" "}(@{ $username })
    } الاطلاع على تدقيق <b>{ $chat }</b>.
auditors-remove-one = ✖️ إزالة
