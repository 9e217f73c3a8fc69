# Asking for a new link: the whole link on one screen, the questions, and what is said to an answer that can't be used.

newlink-progress = <i>{ $step } من { $total }</i>
newlink-back = ‹ رجوع
newlink-skip = تخطي
newlink-cancel = إلغاء

newlink-chat =
    <b>لأي محادثة هذا الرابط؟</b>

    اضغط على محادثة، أو أرسل اسمها أو <code>@name</code> الخاص بها أو رابطها على <code>t.me</code>.
newlink-chat-pick =
    <b>لأي محادثة هذا الرابط؟</b>

    اخترها بالأزرار أسفل حقل الرسالة. أو أرسل <code>@name</code> الخاص بها أو رابطها على <code>t.me</code>، أو أعد توجيه منشور منها.

    لا تظهر لك إلا المحادثات التي يمكنك دعوة أشخاص إليها.
newlink-chat-which = أيّها تقصد؟
newlink-chat-not-understood = لا أعرف أي محادثة تقصد.
newlink-chat-stays = ⚠️ يبقى الرابط في محادثته.
newlink-pick-group = 👥 اختيار مجموعة
newlink-pick-channel = 📣 اختيار قناة
newlink-pick-placeholder = @name أو رابط t.me
newlink-page-back = ‹ السابق
newlink-page-on = المزيد ›
newlink-check-again = 🔄 تحقق مجددًا
newlink-another-chat = محادثة أخرى
newlink-as-new = 🆕 رابط جديد

newlink-title =
    <b>اختر اسمًا لهذا الرابط</b> (لا يراه إلا المشرفون)

    أرسل اسمًا لا يزيد على 32 حرفًا. يساعدك الاسم على التمييز بين الروابط.
newlink-title-now =
    <b>اختر اسمًا لهذا الرابط</b> (لا يراه إلا المشرفون)

    الآن: { $title }
    أرسل اسمًا آخر لا يزيد على 32 حرفًا.
newlink-title-none = بدون اسم
newlink-title-text-please = أرسل الاسم نصًا.
newlink-title-empty = لا أرى شيئًا في هذا الاسم. أرسل بضعة أحرف.
newlink-title-long =
    الاسم أطول من اللازم بمقدار { $over ->
        [one] حرف واحد
        [two] حرفين
        [few] { $over } أحرف
        [many] { $over } حرفًا
       *[other] { $over } حرف
    }، والحد الأقصى في تيليجرام هو { $max }. أرسل اسمًا أقصر، أو استخدم هذا:

    <b>{ $shorter }</b>
newlink-title-use = استخدام القصير

newlink-expiry =
    <b>متى تنتهي صلاحيته؟</b>

    اضغط، أو اكتب ما تريد: <i>الجمعة 18:00</i>، <i>3 أيام</i>، <i>بعد أسبوعين</i>، <i>1 ديسمبر</i>.
newlink-expiry-now = الآن: { $at }
newlink-expiry-now-never = الآن: لا تنتهي
newlink-expiry-your-zone = الأوقات بتوقيت { $zone }. لتغييره: /timezone
newlink-expiry-no-zone = الأوقات بتوقيت { $zone }. لضبط توقيتك: /timezone
newlink-expiry-zone = 🌍 منطقتي الزمنية
newlink-expiry-1h = ساعة
newlink-expiry-1d = يوم
newlink-expiry-1w = أسبوع
newlink-expiry-1mo = شهر
newlink-expiry-never = لا ينتهي
newlink-expiry-text-please = أرسل وقت الانتهاء نصًا، مثل <i>الجمعة 18:00</i>.
newlink-expiry-not-understood = لم أفهم وقتًا من ذلك. جرّب <i>الجمعة 18:00</i> أو <i>3 أيام</i>.
newlink-expiry-past = هذا الوقت في الماضي، أو يحين بعد أقل من دقيقة. أرسل وقتًا لاحقًا.
newlink-expiry-far = لا يستطيع تيليجرام تخزين تواريخ بعد يناير 2038. أرسل وقتًا أقرب، أو «لا ينتهي».
newlink-expiry-skipped-by-clock-change = هذا الوقت غير موجود بتوقيت { $zone }: تُقدَّم الساعة في تلك الليلة. أرسل وقتًا قبله أو بعده بساعة.

newlink-limit =
    <b>كم شخصًا يمكنه استخدامه؟</b>

    اضغط على عدد أو أرسله. عندما يغادر أحد يصبح مكانه متاحًا مجددًا، إلا إذا كان الرابط يُغلق عند الامتلاء.
newlink-limit-now = الآن: { $limit }
newlink-limit-with-approval = يوافق المشرفون الآن على كل طلب. تحديد حد يعطّل ذلك: لا يسمح تيليجرام إلا بأحدهما.
newlink-limit-none = بلا حد
newlink-limit-once = 🔒 شخص واحد، مرة
newlink-limit-strict =
    { $on ->
        [yes] ✓ يُغلق عند امتلائه
       *[no] ○ يُغلق عند امتلائه
    }
newlink-limit-text-please = أرسل عددًا، مثل <b>50</b>.
newlink-limit-not-a-number = لم أفهم عددًا من ذلك. أرسل عددًا مثل <b>50</b>، أو «بلا حد».
newlink-limit-not-whole = يجب أن يكون الحد عددًا صحيحًا، مثل <b>50</b>.
newlink-limit-zero = إذا كان الحد 0 فلن ينضم أحد. أرسل 1 على الأقل، أو «بلا حد».
newlink-limit-negative = يجب ألا يقل الحد عن 1. أرسل عددًا مثل <b>50</b>، أو «بلا حد».
newlink-limit-too-many = أعلى حد في تيليجرام هو { $max }. أرسل عددًا أقل، أو «بلا حد».

newlink-requests =
    <b>هل تريد أن يوافق المشرفون على الأعضاء الجدد؟</b>

    إذا اخترت نعم، يرسل الأشخاص طلب انضمام أولًا. وإذا اخترت لا، يمكن لكل من لديه الرابط الانضمام.
newlink-requests-with-limit = الحد الآن { $limit }. الموافقة تعطّله: لا يسمح تيليجرام إلا بأحدهما.
newlink-requests-no = مفتوح للجميع
newlink-requests-yes = بموافقة المشرفين
newlink-requests-text-please = اضغط زرًا، أو أرسل <b>نعم</b> أو <b>لا</b>.

newlink-price =
    <b>كم نجمة شهريًا؟</b>

    يدفعها المشترك لينضم، ثم كل شهر ليبقى. اضغط على عدد أو أرسله، والحد الأقصى { $max }.
newlink-price-now = الآن: { $price }
newlink-price-takes-place = ليس للرابط المدفوع تاريخ انتهاء ولا حد ولا موافقة، لذا يعطّلها تحديد السعر.
newlink-price-amount = { $amount }
newlink-price-free = مجاني
newlink-price-make-free = جعله مجانيًا
newlink-price-text-please = أرسل عدد النجوم، مثل <b>500</b>.
newlink-price-not-a-number = لم أفهم سعرًا من ذلك. أرسل عدد النجوم، مثل <b>500</b>، أو «مجاني».
newlink-price-not-whole = يجب أن يكون السعر عددًا صحيحًا من النجوم، مثل <b>500</b>.
newlink-price-zero = لا ينشئ تيليجرام رابطًا مدفوعًا مقابل 0 نجمة. أرسل عددًا من 1 إلى { $max }، أو «مجاني».
newlink-price-negative = يجب ألا يقل السعر عن نجمة واحدة. أرسل عددًا من 1 إلى { $max }، أو «مجاني».
newlink-price-too-many = أعلى سعر شهري في تيليجرام، بالنجوم، هو { $max }. أرسل عددًا من 1 إلى { $max }، أو «مجاني».
newlink-price-currency = الدفع بنجوم تيليجرام وليس بالنقود. أرسل عدد النجوم، مثل <b>500</b>.
newlink-price-period = يحصّل تيليجرام السعر مرة كل شهر. أرسل عدد النجوم لشهر واحد، مثل <b>500</b>.
newlink-price-in-group = <b>{ $chat }</b> مجموعة، والروابط المدفوعة في تيليجرام للقنوات فقط. اختر قناة خاصة، أو اجعل الرابط مجانيًا.
newlink-price-in-public = <b>{ $chat }</b> عامة: يمكن لأي شخص الانضمام إليها مجانًا، فلن يدفع أحد. اختر قناة خاصة، أو اجعل الرابط مجانيًا.

newlink-summary = <b>رابط جديد</b>
newlink-replace-summary = <b>إعادة إنشاء مع تغييرات</b>
newlink-change-summary = <b>راجع تغييراتك</b>
newlink-summary-chat = 💬 <b>{ $chat }</b>
newlink-summary-title = 🏷 الاسم: <b>{ $title }</b>
newlink-summary-no-title = 🏷 بدون اسم
newlink-summary-expiry = ⏳ ينتهي: <b>{ $at }</b>
newlink-summary-expired = ⚠️ انتهى: <b>{ $at }</b>
newlink-summary-expired-hint = اضغط «الصلاحية» واختر وقتًا لاحقًا.
newlink-summary-no-expiry = ♾ لا تنتهي صلاحيته
newlink-summary-limit =
    👥 الحد: <b>{ $limit ->
        [one] شخص واحد
        [two] شخصان
        [few] { $limit } أشخاص
        [many] { $limit } شخصًا
       *[other] { $limit } شخص
    }</b>{ $strict ->
        [yes] ، ثم يُغلق نهائيًا
       *[no] {""}
    }
newlink-summary-no-limit = 👥 بلا حد
newlink-summary-approval = 🙋 يوافق المشرفون على كل طلب
newlink-summary-price = 💰 سعر الانضمام: <b>{ $price }</b>
newlink-summary-no-approval = 🔓 يمكن لكل من لديه الرابط الانضمام
newlink-summary-open-title = 🏷 الاسم: <b>؟</b>
newlink-summary-open-expiry = ⏳ ينتهي: <b>؟</b>
newlink-summary-open-limit = 👥 الحد: <b>؟</b>
newlink-summary-open-requests = 🙋 الموافقة: <b>؟</b>
newlink-summary-open-price = 💰 السعر: <b>؟</b>
newlink-summary-zone = الأوقات بتوقيت { $zone }. لضبط توقيتك: /timezone
newlink-summary-hint = اضغط لتغيير شيء، أو اكتبه مباشرة: <i>20 شخصًا حتى الجمعة</i>.
newlink-summary-paid-hint = اضغط لتغيير شيء، أو اكتبه مباشرة: <i>250 نجمة شهريًا</i>.
newlink-paid-title-only = لا يمكن في تيليجرام تغيير شيء من الرابط المدفوع إلا اسمه.
newlink-summary-type = لم أفهم أي تغيير من ذلك. اضغط زرًا، أو اكتب شيئًا مثل <i>20 شخصًا حتى الجمعة</i>.
newlink-summary-tap = اضغط <b>{ $button }</b> للمتابعة.
newlink-field-chat = 💬 المحادثة
newlink-field-title = 🏷 الاسم
newlink-field-expiry = ⏳ الصلاحية
newlink-field-limit = 👥 الحد
newlink-field-requests = 🙋 الموافقة
newlink-field-price = 💰 مدفوع بالنجوم
newlink-steps = اسألني خطوة خطوة
newlink-create = ✅ إنشاء الرابط
newlink-save = 💾 حفظ التغييرات
newlink-replace = ♻️ استبدال الرابط
newlink-creating = جارٍ إنشاء رابطك…
newlink-replacing = جارٍ إنشاء الرابط الجديد…
newlink-saving = جارٍ تعديل الرابط…
newlink-created-already = طلبت ذلك من قبل.
newlink-card-changed = تغيرت مسودتك منذ ذلك الحين. هذه أحدث نسخة.
newlink-question-over = انتهى هذا السؤال. أجب عن أحدث رسالة.
newlink-another-expiry = الإعدادات نفسها، وبمدة الرابط الأول نفسها.

# One tap for what most links are for, and a person's own presets.
newlink-preset-guest = ضيف واحد · 24 ساعة
newlink-preset-week = 10 أشخاص · أسبوع
newlink-preset-open = حتى أغلقه
newlink-preset-ask = بطلب انضمام
newlink-presets = ⭐ القوالب
newlink-presets-use = <b>⭐ قوالبك</b>
newlink-presets-none =
    <b>⭐ قوالبك</b>

    لا قوالب بعد. يحفظ القالب مدة الصلاحية والحد والموافقة للمرة القادمة.
newlink-presets-of-chat =
    <b>⭐ القوالب</b>

    تشير 💬 إلى قوالب المحادثة: يمكن لكل من ينشئ روابط هناك استخدامها.
newlink-presets-save = اضغط «حفظ كقالب» لحفظ هذه الإعدادات باسم <b>{ $name }</b>. أو أرسل اسمًا آخر.
newlink-presets-full = لديك 8 قوالب. احذف أحدها لحفظ قالب آخر.
newlink-preset-save = حفظ كقالب
newlink-preset-save-chat = حفظ للمحادثة
newlink-preset-delete = 🗑 حذف
newlink-preset-name = أرسل اسم القالب نصًا. الحد الأقصى للأحرف هو { $max }.
newlink-preset-saved = ✓ حُفظ باسم <b>{ $name }</b>.
newlink-preset-saved-chat = ✓ حُفظ باسم <b>{ $name }</b>، لكل من ينشئ روابط في هذه المحادثة.
newlink-preset-deleted = ✓ حُذف <b>{ $name }</b>.
preset-of-chat = 💬 { $name }
newlink-people = { $limit ->
        [one] شخص واحد
        [two] شخصان
        [few] { $limit } أشخاص
        [many] { $limit } شخصًا
       *[other] { $limit } شخص
    }
newlink-people-strict = { $limit ->
        [one] شخص واحد، مرة
        [two] شخصان، مرة
        [few] { $limit } أشخاص، مرة
        [many] { $limit } شخصًا، مرة
       *[other] { $limit } شخص، مرة
    }
newlink-length-never = بدون انتهاء
newlink-length-weeks = { $count ->
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
newlink-length-days = { $count ->
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
newlink-length-hours = { $count ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
newlink-length-minutes = { $count ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }

# Words that have more than one sense, or none that can be used.
newlink-which-day-or-month = «{ $text }»: <b>أي يوم؟</b>
newlink-which-which-day = «{ $text }»: <b>حتى متى؟</b>
newlink-which-am-or-pm = «{ $text }»: <b>حتى متى؟</b>
newlink-which-date-or-time = «{ $text }»: <b>يوم أم ساعة؟</b>
newlink-which-length-or-time = «{ $text }»: <b>مدة أم وقت محدد؟</b>
newlink-which-minutes-or-months = «{ $text }»: <b>دقائق أم أشهر؟</b>
newlink-which-how-many = «{ $text }»: <b>كم شخصًا؟</b>
newlink-which-contradiction = «{ $text }»: <b>أيّهما؟</b>
newlink-which-limit-with-approval = يمكن أن يكون للرابط حد أو موافقة، لا كلاهما. <b>أيّهما تريد؟</b>
newlink-which-price-with-others = لا يمكن أن يكون للرابط المدفوع تاريخ انتهاء أو حد أو موافقة. <b>ماذا تريد؟</b>
newlink-which-hour-or-limit = «{ $text }»: <b>ساعة أم عدد أشخاص؟</b>
newlink-which-title-too-long = هذا الاسم أطول من اللازم: الحد الأقصى في تيليجرام 32 حرفًا. <b>هل تستخدم اسمًا أقصر؟</b>
newlink-which-maybe-title = «{ $text }»: <b>ماذا تقصد؟</b>
newlink-which-which-chat = «{ $text }»: <b>أي محادثة؟</b>
newlink-which-unclear = ⚠️ لم أستطع فهم «{ $text }». <b>ماذا تقصد؟</b>
newlink-doubt-hint = اضغط على خيار، أو اكتب ذلك بطريقة أخرى.
newlink-doubt-title = هذا هو الاسم
newlink-doubt-leave = تجاهله
newlink-doubt-none = لم يبقَ ما أسأل عنه.
newlink-unread = ⚠️ لم أستطع فهم «{ $text }».
newlink-unread-title = الحد الأقصى للاسم في تيليجرام 32 حرفًا.

newlink-draft-saved = مسودتك السابقة محفوظة.
draft-open =
    لديك مسودة لم تكتمل{ $title ->
        [none] {"."}
       *[other] : <b>{ $title }</b>.
    }
draft-continue = ▶️ متابعة
draft-over = 🆕 البدء من جديد
draft-bring-back = ↩️ استعادة المسودة
draft-updated = جرى تحديثي بينما كنت تجيب. مسودتك محفوظة، ويمكنك المتابعة منها.
draft-gone = لم تعد تلك المسودة موجودة. أرسل /newlink لبدء مسودة جديدة.
draft-closed = أُلغيت تلك المسودة. استعدها، أو أرسل /newlink لبدء مسودة جديدة.

# Why a chat can't be used, and the next step. The steps are in refusals.ftl.
chat-refused-the-chat = المحادثة
chat-refused-the-account = الحساب الذي ينشئ الروابط
chat-refused-worker-not-in-chat =
    لا يمكنني إنشاء روابط في <b>{ $chat }</b> بعد: الحساب الذي ينشئها، <b>{ $worker }</b>، ليس فيها.

    أضف { $worker } مشرفًا، ثم اضغط «تحقق مجددًا». مسودتك محفوظة.
chat-refused-worker-lacks-right =
    الحساب الذي ينشئ الروابط، <b>{ $worker }</b>، موجود في <b>{ $chat }</b> لكن لا يمكنه دعوة أشخاص.

    امنحه تلك الصلاحية، ثم اضغط «تحقق مجددًا». مسودتك محفوظة.
chat-refused-actor-lacks-right = لا يمكنك دعوة أشخاص إلى <b>{ $chat }</b>. اطلب من مالكها صلاحية <b>دعوة المستخدمين عبر الرابط</b>، ثم اضغط «تحقق مجددًا». مسودتك محفوظة.
chat-refused-chat-not-yours =
    لا يمكنني إنشاء روابط هناك. إما أنني لا أرى تلك المحادثة، أو أنك لا تستطيع دعوة أشخاص إليها.

    إن كنت من مشرفيها، فاضغط «محادثة أخرى» واخترها بالأزرار أسفل حقل الرسالة. سأخبرك بما يلزم إعداده. مسودتك محفوظة.
chat-refused-look-ups-used-up = سألتني عن محادثات كثيرة، لذا سأتوقف قليلًا. حاول مجددًا بعد 24 ساعة. مسودتك محفوظة.
chat-refused-flood = يطلب تيليجرام مني الانتظار { $wait }. بعد ذلك اضغط «تحقق مجددًا». مسودتك محفوظة.
chat-refused-unreachable = لا يمكنني الوصول إلى تيليجرام الآن. اضغط «تحقق مجددًا» بعد دقيقة. مسودتك محفوظة.
chat-refused-account-dead = سُجّل خروج الحساب الذي ينشئ الروابط. مشغّلو هذا البوت على علم بذلك. اضغط «تحقق مجددًا» لاحقًا. مسودتك محفوظة.
chat-refused-account-frozen = جمّد تيليجرام الحساب الذي ينشئ الروابط. مشغّلو هذا البوت على علم بذلك. اضغط «تحقق مجددًا» لاحقًا. مسودتك محفوظة.
