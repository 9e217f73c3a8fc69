# /chats: what can be managed for a chat.

chat-menu-which = <b>أي محادثة؟</b>
chat-menu-none =
    لا أعرف أي محادثة لك بعد.

    أنشئ رابطًا أولًا، وسأخبرك بما يلزم إعداده.
chat-menu-title = 💬 <b>{ $chat }</b>
chat-menu-about =
    { $kind ->
        [channel] قناة
        [group] مجموعة
       *[supergroup] مجموعة
    }{ $username ->
        [none] {" "}خاصة
       *[other] {" "}عامة: @{ $username }
    }
chat-menu-links =
    { $total ->
        [0] لا روابط لك هنا بعد.
       *[other] روابطك: { $total }، والمفتوح منها { $open }
    }
presets-title = <b>⭐ قوالب { $chat }</b>
presets-line = • <b>{ $name }</b>: { $settings }
presets-how-to-add =
    { $count ->
        [0] لا قوالب بعد. يحفظ القالب مدة الصلاحية أو الحد أو الموافقة أو السعر لكل من ينشئ روابط هنا.
       *[other] يمكن لكل من ينشئ روابط هنا استخدامها. اضغط على قالب لإنشاء رابط به.
    }

    لإضافة قالب، جهّز رابطًا جديدًا لهذه المحادثة، ثم اضغط «⭐ القوالب» و«حفظ للمحادثة».
presets-by-owner =
    { $count ->
        [0] لا قوالب بعد. يمكن لمالك المحادثة إضافة قوالب لكل من ينشئ روابط هنا.
       *[other] اضغط على قالب لإنشاء رابط به. مالك المحادثة هو من يضيف القوالب ويحذفها.
    }
chat-menu-audit = 🗂 التدقيق
chat-menu-others = ‹ محادثات أخرى
