# What a chat’s owner is told of what happened to its links without the bot.

drift-first =
    🔎 وجدت في <b>{ $chat }</b> { $count ->
        [one] رابطًا واحدًا
        [two] رابطين
        [few] { $count } روابط
        [many] { $count } رابطًا
       *[other] { $count } رابط
    } { $count ->
        [one] أُنشئ
        [two] أُنشئا
        [few] أُنشئت
        [many] أُنشئت
       *[other] أُنشئت
    } خارج هذا البوت. ومن الآن سأخبرك كلما ظهر رابط جديد.
drift-made-outside =
    🔎 أنشأ { $who ->
        [none] أحدهم
       *[other] <b>{ $who }</b>
    } رابطًا إلى <b>{ $chat }</b> في تيليجرام، خارج البوت: <b>{ $title }</b>
drift-bot-link =
    🤖 أنشأ { $who ->
        [none] بوت آخر
       *[other] بوت آخر، <b>{ $who }</b>،
    } رابطًا إلى <b>{ $chat }</b>: <b>{ $title }</b>
drift-bot-link-means = لا يستطيع تعديله أو إبطاله إلا ذلك البوت.
drift-usage-jump =
    📈 خلال ساعة انضم إلى <b>{ $chat }</b> { $count ->
        [one] شخص واحد
        [two] شخصان
        [few] { $count } أشخاص
        [many] { $count } شخصًا
       *[other] { $count } شخص
    } عبر <b>{ $title }</b>.
drift-usage-jump-means = هذا أكثر بكثير من المعتاد. ربما انتشر الرابط على نطاق أوسع مما أردت.
drift-unknown-link =
    🔎 انضم { $who ->
        [none] أحدهم
       *[other] <b>{ $who }</b>
    } إلى <b>{ $chat }</b> عبر رابط لا يمكنني رؤيته. أنشأه مشرف آخر.
drift-unknown-link-means = لعرض روابط كل المشرفين، افتح المحادثة في تيليجرام ← روابط الدعوة.
drift-several =
    { $kind ->
        [made-outside] 🔎 روابط إلى <b>{ $chat }</b> أُنشئت في تيليجرام، خارج البوت ({ $count }):
        [bot-link] 🤖 روابط إلى <b>{ $chat }</b> أنشأتها بوتات أخرى ({ $count })، ولا يستطيع إبطالها إلا تلك البوتات:
        [edited-outside] ✏️ روابط إلى <b>{ $chat }</b> عُدّلت في تيليجرام، خارج البوت ({ $count }):
        [revoked-outside] 🔴 روابط إلى <b>{ $chat }</b> أُبطلت في تيليجرام، خارج البوت ({ $count }):
        [usage-jump] 📈 روابط انضم عبرها إلى <b>{ $chat }</b> عدد أكبر بكثير من المعتاد ({ $count }):
       *[unknown-link] 🔎 روابط لا يمكنني رؤيتها انضم عبرها أشخاص إلى <b>{ $chat }</b> ({ $count }). أنشأها مشرفون آخرون. ومن هؤلاء الأشخاص:
    }
drift-keep = 👌 إبقاء
drift-ok = 👌 حسنًا
drift-undo = ↩️ تراجع
drift-approve = ✋ اشتراط الموافقة
drift-see = 📋 عرضها
drift-kept =
    👌 { $count ->
        [one] سُجّل ذلك. لم يتغير شيء.
        [two] سُجّل الأمران. لم يتغير شيء.
        [few] سُجّلت كلها ({ $count }). لم يتغير شيء.
        [many] سُجّلت كلها ({ $count }). لم يتغير شيء.
       *[other] سُجّلت كلها ({ $count }). لم يتغير شيء.
    }
