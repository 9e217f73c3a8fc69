# Somebody lost the right to make links: what becomes of theirs is for the chat's owner to say.

offboarding-lost = 👋 لم يعد بإمكان <b>{ $name }</b> إنشاء روابط في <b>{ $chat }</b>.
offboarding-open =
    { $count ->
        [0] لا يوجد رابط مفتوح من روابطه.
        [one] ما زال أحد روابطه مفتوحًا:
        [two] ما زال رابطان من روابطه مفتوحين:
        [few] ما زالت { $count } من روابطه مفتوحة:
        [many] ما زال { $count } من روابطه مفتوحة:
       *[other] ما زال { $count } من روابطه مفتوحة:
    }
offboarding-take-over-means = إذا تولّيتها أصبحت لك: تصلك إشعاراتها، وتستمر جداولها.
offboarding-revoke = 🗑 إبطال الكل
offboarding-take-over = 🤝 تولّيها
offboarding-show = 📋 عرضها
offboarding-keep = إبقاؤها
offboarding-taken =
    🤝 { $count ->
        [0] لم يبقَ ما تتولّاه.
        [one] أصبح رابط واحد لك الآن.
        [two] أصبح رابطان لك الآن.
        [few] أصبحت { $count } روابط لك الآن.
        [many] أصبح { $count } رابطًا لك الآن.
       *[other] أصبح { $count } رابط لك الآن.
    } أرسل /links لعرض روابطك.
offboarding-kept =
    { $count ->
        [one] يبقى رابط <b>{ $name }</b> مفتوحًا.
        [two] يبقى رابطا <b>{ $name }</b> مفتوحين.
        [few] تبقى روابط <b>{ $name }</b> مفتوحة ({ $count }).
        [many] تبقى روابط <b>{ $name }</b> مفتوحة ({ $count }).
       *[other] تبقى روابط <b>{ $name }</b> مفتوحة ({ $count }).
    }
