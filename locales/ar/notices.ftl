# What people are told of their links without asking. Each can be turned off in /settings.

notice-full =
    🟡 امتلأ <b>{ $title }</b> في <b>{ $chat }</b>: انضم { $count ->
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    }.
notice-expiring =
    ⏳ تنتهي صلاحية <b>{ $title }</b> في <b>{ $chat }</b> { $left ->
        [hour] بعد ساعة
       *[less] { $distance }
    }: { $at }.
notice-expired = ⌛ انتهت صلاحية <b>{ $title }</b> في <b>{ $chat }</b>.
notice-changed =
    ✏️ { $where ->
        [telegram] عُدّل <b>{ $title }</b> في <b>{ $chat }</b> من تيليجرام مباشرةً، خارج البوت:
       *[here] عدّل <b>{ $actor }</b> الرابط <b>{ $title }</b> في <b>{ $chat }</b>:
    }
notice-change = • { $change }
notice-revoked =
    🔴 { $where ->
        [telegram] أُبطل <b>{ $title }</b> في <b>{ $chat }</b> من تيليجرام مباشرةً، خارج البوت.
       *[here] أبطل <b>{ $actor }</b> الرابط <b>{ $title }</b> في <b>{ $chat }</b>.
    }
notice-tip-full = لإدخال المزيد من الأشخاص، ارفع حده.
notice-tip-time = إن كنت ما زلت تحتاج إليه، فمدّد وقته.
notice-tip-revoked = لم يعد بإمكان أحد الانضمام عبره.
notice-several = <b>جديد روابطك</b>
notice-more = … و{ $count } غيرها
button-my-links = 📋 روابطي
