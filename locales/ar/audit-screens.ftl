# /audit: who can get in, and what happened lately.

# Who can get in.
audit-open-title = 🔓 <b>من يمكنه دخول { $chat } الآن؟</b>
audit-open-count =
    { $total ->
        [0] لا يوجد رابط مفتوح.
        [one] يوجد رابط مفتوح واحد.
        [two] يوجد رابطان مفتوحان.
        [few] يوجد { $total } روابط مفتوحة.
        [many] يوجد { $total } رابطًا مفتوحًا.
       *[other] يوجد { $total } رابط مفتوح.
    }{ $full ->
        [0] {""}
        [one] {" "}رابط واحد ممتلئ: يُفتح مجددًا عندما يغادر أحد.
        [two] {" "}رابطان ممتلئان: يُفتحان مجددًا عندما يغادر أحد.
        [few] {" "}{ $full } روابط ممتلئة: تُفتح مجددًا عندما يغادر أحد.
        [many] {" "}{ $full } رابطًا ممتلئة: تُفتح مجددًا عندما يغادر أحد.
       *[other] {" "}{ $full } رابط ممتلئة: تُفتح مجددًا عندما يغادر أحد.
    }
audit-open-locked = 🔒 المحادثة مقفلة منذ { $at }. اضغط «قفل المحادثة» لمتابعة التقدم أو لرفع القفل.
audit-open-public =
    🌍 يمكن <b>لأي شخص</b> العثور على هذه المحادثة والانضمام إليها عبر @{ $username }. لتغيير ذلك، افتح إعداداتها في تيليجرام واجعلها خاصة.
audit-open-former =
    🚪 لم يعد بإمكان <b>{ $name }</b> إنشاء روابط هنا، وما زال { $open ->
        [one] أحد روابطه مفتوحًا
        [two] رابطان من روابطه مفتوحين
        [few] { $open } من روابطه مفتوحة
        [many] { $open } من روابطه مفتوحة
       *[other] { $open } من روابطه مفتوحة
    }.
audit-open-bot =
    🤖 أنشأ البوت <b>{ $name }</b> { $open ->
        [one] رابطًا واحدًا ما زال مفتوحًا
        [two] رابطين ما زالا مفتوحين
        [few] { $open } روابط ما زالت مفتوحة
        [many] { $open } رابطًا ما زالت مفتوحة
       *[other] { $open } رابط ما زالت مفتوحة
    }. ولا يستطيع أحد غير ذلك البوت { $open ->
        [one] إبطاله
        [two] إبطالهما
        [few] إبطالها
        [many] إبطالها
       *[other] إبطالها
    }.
audit-open-link =
    { $number }. { $risk ->
        [primary] ⭐
        [unlimited] ♾
        [never-expires] ♾
        [waiting-requests] 🙋
       *[limited] ⏳
    } <b>{ $title }</b>
audit-open-whose =
    { $admin ->
        [yes] طلبه { $actor }
       *[no] طلبه { $actor }، الذي لم يعد بإمكانه إنشاء روابط
    }
audit-open-outside =
    { $admin ->
        [yes] أنشأه { $actor } في تيليجرام
       *[no] أنشأه { $actor } في تيليجرام، ولم يعد بإمكانه إنشاء روابط
    }
audit-open-about =
    { $join ->
        [approval] يوافق المشرفون على كل طلب
        [paid] الانضمام مدفوع
        [few] يمكن لأي شخص الانضمام، والحد { $limit }
       *[anyone] يمكن لأي شخص الانضمام
    }، { $ends ->
        [never] ولا تنتهي صلاحيته
       *[later] حتى { $at }
    } · انضم { $usage }{ $requested ->
        [0] {""}
       *[other] {" "}· ينتظر { $requested }
    }
audit-unseen = <b>ما لا يمكنني رؤيته</b>
audit-unseen-other-admins = • الروابط التي ينشئها المشرفون في تيليجرام من دوني: لا يراها إلا مالك المحادثة، و{ $account } ليس المالك. اطلب من مشرفيك إنشاء روابطهم هنا.
audit-unseen-not-checked = • الروابط التي أنشأها المشرفون في تيليجرام من دوني: لم أفحصها بعد. اضغط «فحص الآن».
audit-unseen-bot-account = • الروابط التي ينشئها المشرفون في تيليجرام من دوني: لا تراها البوتات.
audit-unseen-nobody = • روابط مجلدات المحادثات، ومن يأتون من مجتمع تنتمي إليه هذه المحادثة: لا يُظهر لي تيليجرام أيًا منهما.
audit-checked = <i>آخر فحص: { $at }</i>
audit-checking =
    <i>جارٍ فحص المحادثة… { $total ->
        [0] {""}
       *[other] { $done } من { $total }
    }</i>
audit-check-failed = <i>لم يكتمل الفحص الأخير. { $why }</i>
audit-check = 🔄 فحص الآن
audit-check-begun = 🔄 جارٍ فحص كل روابط هذه المحادثة. تعرض هذه الرسالة مدى تقدمي.
audit-which = <b>التدقيق:</b> أي محادثة؟
audit-not-yours =
    لا يرى تدقيق المحادثة إلا مالكها ومن يختارهم.

    هل تملك محادثة لا أعرفها بعد؟ أرسل /newlink واخترها.
audit-own-links = 📋 روابطي
audit-back = ‹ التدقيق
audit-top = « إلى الأعلى
audit-riskier = ‹ الأكثر خطورة
audit-safer = الأكثر أمانًا ›
audit-others = 💬 محادثات أخرى
audit-activity = 📈 النشاط
audit-people = 🔎 البحث عن شخص
audit-list = 📋 كل الروابط
audit-auditors = 👓 المدققون
audit-page = 🌐 فتح الصفحة
audit-offboard = 🚪 { $name }

# Fixes.
audit-fix-expiry = { $number } ⏳ 7 أيام
audit-fix-approval = { $number } 🙋 موافقة
audit-fix-revoke = { $number } 🗑 إبطال
audit-fix-replace = { $number } ♻️ استبدال
audit-fix-requests = { $number } 🙋 الطلبات
audit-do-expiry = ⏳ إنهاء بعد 7 أيام
audit-do-approval = 🙋 اشتراط الموافقة
audit-do-revoke = 🗑 إبطال
audit-do-replace = ♻️ استبدال
audit-do-requests = 🙋 الطلبات
audit-ask-revoke = 🗑 نعم، أبطِله
audit-ask-replace = ♻️ نعم، استبدله
audit-ask-keep = ‹ إبقاؤه
audit-confirm-replace =
    ♻️ هل تريد استبدال الرابط الأساسي في <b>{ $chat }</b>؟

    يتوقف الرابط الحالي عن العمل فورًا، ولا يمكن التراجع عن ذلك. أما من انضموا عبره فيبقون في المحادثة.
audit-fixed-expiry = ✓ ستنتهي صلاحية <b>{ $title }</b> بعد 7 أيام.
audit-fixed-approval = ✓ أصبح كل من يستخدم <b>{ $title }</b> بحاجة إلى موافقة المشرفين.
audit-fixed-revoke = ✓ أُبطل <b>{ $title }</b>.
audit-fixed-replace = ✓ استُبدل الرابط الأساسي، ولم يعد القديم يعمل.
audit-fix-waiting = ⏳ أعمل على ذلك، لكنه يستغرق وقتًا أطول من المعتاد. أرسل /audit بعد قليل لمعرفة النتيجة.
audit-fix-failed = ⚠️ يبقى <b>{ $title }</b> كما هو. { $why }
audit-fix-over = <b>{ $title }</b> مغلق من قبل.

# A link’s whole life.
audit-life-asked = 👤 طلبه { $actor }، { $at }
audit-life-primary = 🔑 الرابط الأساسي، { $at }
audit-life-outside = 👤 أُنشئ في تيليجرام، { $at }
audit-life-people = <b>من انضموا عبر هذا الرابط</b>
audit-life-nobody = لم ينضم أحد عبر هذا الرابط بعد، على حد علمي.

# What happened lately.
audit-activity-title = 📈 <b>النشاط في { $chat }</b>
audit-activity-days = { $days ->
        [one] آخر يوم، واليوم الذي قبله
        [two] آخر يومين، واليومان اللذان قبلهما
        [few] آخر { $days } أيام، والمدة نفسها قبلها
        [many] آخر { $days } يومًا، والمدة نفسها قبلها
       *[other] آخر { $days } يوم، والمدة نفسها قبلها
    }
audit-activity-joins =
    📥 انضم <b>{ $count }</b>{ $trend ->
        [up] {" "}(▲ { $percent }%)
        [down] {" "}(▼ { $percent }%)
        [new] {" "}(لم ينضم أحد قبلها)
       *[same] {""}
    }
audit-activity-leaves =
    📤 غادر <b>{ $count }</b>{ $trend ->
        [up] {" "}(▲ { $percent }%)
        [down] {" "}(▼ { $percent }%)
        [new] {" "}(لم يغادر أحد قبلها)
       *[same] {""}
    }
audit-activity-net =
    { $sign ->
        [plus] 👥 زاد عدد الأعضاء بمقدار <b>{ $count }</b>
        [minus] 👥 نقص عدد الأعضاء بمقدار <b>{ $count }</b>
       *[zero] 👥 عدد الأعضاء كما كان في البداية
    }
audit-activity-none = لم ينضم أحد ولم يغادر أحد، على حد علمي.
audit-activity-admin = <b>حسب المشرف</b>
audit-activity-link = <b>حسب الرابط</b>
audit-activity-preset = <b>حسب القالب</b>
audit-activity-part = • { $name }: انضم { $joins }{ $leaves ->
        [0] {""}
       *[other] ، وغادر { $leaves }
    }
audit-activity-more = <i>انضم عدد كبير جدًا، لذا لا يُحسب حسب الرابط إلا آخر { $count } من حالات الانضمام.</i>
audit-no-admin = دون رابط منّي
audit-no-link = دون رابط معروف
audit-no-preset = دون قالب
stayed-all = 📌 نسبة البقاء: { $parts }
stayed-part =
    { $days ->
        [1] { $percent }% ليوم واحد
        [one] { $percent }% ليوم واحد
        [two] { $percent }% ليومين
        [few] { $percent }% مدة { $days } أيام
        [many] { $percent }% مدة { $days } يومًا
       *[other] { $percent }% مدة { $days } يوم
    }
audit-days = { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
audit-plot-admin = 📊 مخطط بالمشرفين
audit-plot-link = 📊 مخطط بالروابط
plot-title-admin = حالات الانضمام حسب المشرف، وكل من غادر
plot-title-link = حالات الانضمام حسب الرابط، وكل من غادر
plot-days = { $days ->
        [one] آخر يوم
        [two] آخر يومين
        [few] آخر { $days } أيام
        [many] آخر { $days } يومًا
       *[other] آخر { $days } يوم
    }
plot-totals = انضم { $joins } · غادر { $leaves }
plot-others = أخرى
plot-leaves = مغادرة
plot-caption = 📊 { $chat }. تبدأ الأيام وتنتهي بتوقيت { $zone }.
