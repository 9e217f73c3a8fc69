# What the owner of a chat is told, once, when the account that makes links can’t any more.

lost-chat-removed = ⚠️ أُزيل <b>{ $worker }</b> من <b>{ $chat }</b>، لذا لم يعد بإمكاني إنشاء الروابط أو تعديلها هناك.
lost-chat-demoted = ⚠️ لم يعد بإمكان <b>{ $worker }</b> دعوة أشخاص إلى <b>{ $chat }</b>، لذا لا يمكنني إنشاء الروابط أو تعديلها هناك.
lost-chat-links =
    { $count ->
        [one] قد يكون أحد روابطي ما زال يعمل:
        [two] قد يكون رابطان من روابطي ما زالا يعملان:
        [few] قد تكون { $count } من روابطي ما زالت تعمل:
        [many] قد يكون { $count } من روابطي ما زالت تعمل:
       *[other] قد يكون { $count } من روابطي ما زالت تعمل:
    }
lost-chat-link = • { $title }
lost-chat-close = لإغلاقها، افتح <b>{ $chat }</b> في تيليجرام ← روابط الدعوة.
lost-chat-back = لأتمكن من المتابعة، اجعل <b>{ $worker }</b> مشرفًا مجددًا بصلاحية <b>دعوة المستخدمين عبر الرابط</b>.
