# Many links at once: how many or for whom, and what they will be.

batch-menu = 🔗 عدة روابط
command-batch = إنشاء عدة روابط دفعة واحدة

batch-heading = <b>عدة روابط</b>
batch-many =
    <b>كم رابطًا تحتاج؟</b>

    اضغط على عدد أو أرسله. أو أرسل قائمة في كل سطر منها اسم، في رسالة أو في ملف (.txt أو .csv)، وستحصل على رابط لكل اسم.
batch-many-columns = ويمكن لجدول أن يحدد المزيد عن كل رابط، على أن يسمّي سطره الأول الأعمدة: <code>title</code> و<code>limit</code> و<code>expiry</code> و<code>approval</code>، بأي ترتيب. الحد الأقصى لعدد الروابط في المرة الواحدة هو { $max }.
batch-many-replaces = لديك الآن قائمة من { $count ->
        [one] سطر واحد
        [two] سطرين
        [few] { $count } أسطر
        [many] { $count } سطرًا
       *[other] { $count } سطر
    }، وستحل القائمة الجديدة محلها.
batch-stem = ضيف
batch-list-please = أرسل عددًا، أو قائمة في كل سطر منها اسم، أو ملف .txt أو .csv.
batch-count-none = أرسل عددًا لا يقل عن 1، مثل <b>50</b>.
batch-too-many = طلبت { $count ->
        [one] رابطًا واحدًا
        [two] رابطين
        [few] { $count } روابط
        [many] { $count } رابطًا
       *[other] { $count } رابط
    }، وأقصى ما يمكنني إنشاؤه في المرة الواحدة هو { $max }. أرسل عددًا أقل الآن، والباقي في دفعة ثانية.
batch-list-empty = لا أرى فيها أي أسماء. أرسل اسمًا واحدًا في كل سطر.
batch-wrong-columns =
    لا أستطيع تمييز الأعمدة. السطر الأول لديك هو: <i>{ $found }</i>

    أضف فوقه سطرًا يسمّي الأعمدة بترتيبها، مثل <code>{ $heading }</code>، ثم أرسلها مجددًا. لا يلزم إلا <code>title</code>، وأتخطى الأعمدة ذات الأسماء الأخرى.
batch-file-large = حجم هذا الملف أكبر من { $kilobytes } KB. أرسل ملفًا أصغر، لا يزيد على 1,000 سطر.
batch-file-gone = تعذّر عليّ جلب هذا الملف من تيليجرام. أرسله مجددًا.
batch-file-kind = لا يمكنني قراءة هذا الملف كنص. احفظه بصيغة CSV من برنامج الجداول وأرسله.
batch-added = ✓ { $count ->
        [one] أُضيف سطر واحد.
        [two] أُضيف سطران.
        [few] أُضيفت { $count } أسطر.
        [many] أُضيف { $count } سطرًا.
       *[other] أُضيف { $count } سطر.
    }

batch-summary = <b>{ $count ->
        [one] رابط واحد
        [two] رابطان
        [few] { $count } روابط
        [many] { $count } رابطًا
       *[other] { $count } رابط
    }</b>
batch-line = • { $title }
batch-line-own = • { $title } · { $own }
batch-more = … و{ $count } غيرها
batch-each = <b>كل رابط</b>
batch-each-unless = <b>كل رابط، ما لم يحدد سطره غير ذلك</b>
batch-bad-lines = ⚠️ <b>{ $count ->
        [one] في سطر واحد مشكلة، فاستبعدته:
        [two] في سطرين مشكلات، فاستبعدتهما:
        [few] في { $count } أسطر مشكلات، فاستبعدتها:
        [many] في { $count } سطرًا مشكلات، فاستبعدتها:
       *[other] في { $count } سطر مشكلات، فاستبعدتها:
    }</b>
batch-bad-hint = لإدراجها، صحّح القائمة وأرسلها مجددًا.
batch-bad-title = السطر { $line }: «{ $text }» أطول من اللازم: عدد أحرفه { $length }، والحد الأقصى { $max }
batch-bad-limit = السطر { $line }: «{ $text }» ليس حدًا: اكتب عددًا من 1 إلى { $max }
batch-bad-how-many = السطر { $line }: «{ $text }» قد يعني أكثر من عدد: اكتب عددًا واحدًا
batch-bad-approval = السطر { $line }: «{ $text }» لا يحدد الموافقة: اكتب نعم أو لا
batch-bad-cells = السطر { $line }: «{ $text }» فيه أعمدة أكثر من السطر الأول
batch-bad-limit-with-approval = السطر { $line }: «{ $text }» فيه حد وموافقة معًا: لا يسمح تيليجرام إلا بأحدهما
batch-bad-price-with-others = السطر { $line }: «{ $text }» فيه تاريخ انتهاء أو حد أو موافقة، والرابط المدفوع لا يقبل أيًا منها
batch-bad-past = السطر { $line }: «{ $text }» في الماضي: اكتب وقتًا لاحقًا
batch-bad-far = السطر { $line }: «{ $text }» بعد يناير 2038، ولا يستطيع تيليجرام تخزينه: اكتب تاريخًا أقرب، أو «لا ينتهي»
batch-bad-day-or-month = السطر { $line }: «{ $text }» قد يعني تاريخين: اكتب الشهر بالحروف، مثل 5 يونيو 2027
batch-bad-which-time = السطر { $line }: «{ $text }» قد يعني أكثر من وقت: اكتبه مع التاريخ، مثل 31 ديسمبر 18:00
batch-bad-skipped = السطر { $line }: «{ $text }» وقت غير موجود: تُقدَّم الساعة في تلك الليلة. اكتب وقتًا قبله أو بعده
batch-bad-expiry = السطر { $line }: «{ $text }» ليس وقت انتهاء: اكتب مثلًا 3 أيام أو 31 ديسمبر 18:00
batch-repeats = ♊️ { $count ->
        [one] سطر واحد يكرر سطرًا سابقًا. سيحصل على رابط خاص به.
        [two] سطران يكرران سطورًا سابقة. سيحصل كل منهما على رابط خاص به.
        [few] { $count } أسطر تكرر أسطرًا سابقة. سيحصل كل منها على رابط خاص به.
        [many] { $count } سطرًا تكرر أسطرًا سابقة. سيحصل كل منها على رابط خاص به.
       *[other] { $count } سطر تكرر أسطرًا سابقة. سيحصل كل منها على رابط خاص به.
    }
batch-repeats-dropped = ♊️ { $count ->
        [one] حُذف سطر مكرر واحد.
        [two] حُذف سطران مكرران.
        [few] حُذفت { $count } أسطر مكررة.
        [many] حُذف { $count } سطرًا مكررًا.
       *[other] حُذف { $count } سطر مكرر.
    }
batch-beyond = ✂️ الحد الأقصى لروابط الدفعة هو { $max }، لذا أخذت أول { $max } من الأسطر. السطر { $line } هو أول ما تركته{ $count ->
        [one] {""}
        [two] ، من أصل سطرين
        [few] ، من أصل { $count } أسطر
        [many] ، من أصل { $count } سطرًا
       *[other] ، من أصل { $count } سطر
    }. أرسل الباقي في دفعة ثانية.
batch-ignored = لا أستخدم هذه الأعمدة: <i>{ $columns }</i>
batch-nothing-left = لا يمكن إنشاء أي رابط من هذا بعد.
batch-type = اضغط زرًا، أو أرسل قائمة أخرى، أو اكتب تعديلًا مثل <i>لشخصين حتى الجمعة</i>.
batch-create = ✅ إنشاء ({ $count })
batch-drop = حذف المكرر
batch-keep = إبقاء المكرر
batch-other-list = 📄 قائمة أخرى
batch-how-many = 🔢 العدد
batch-names = 🏷 الأسماء
batch-creating = جارٍ إنشاء روابطك…
