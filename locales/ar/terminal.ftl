# What the operator reads in the terminal.

start-sandbox =
    يعمل Latchkey على محاكاة لتيليجرام: دون حساب ودون رمز بوت، ولا يخرج شيء من هذا الجهاز.

      افتح { $page }

    أنت هنا Ada، مالكة بعض المحادثات. أرسل /newlink إلى البوت. يُحفظ ما تفعله في { $folder }، واحذفه للبدء من جديد.
    للتشغيل الفعلي، راجع .env.example. للإيقاف اضغط Ctrl+C.
start-real = يعمل Latchkey. البوت @{ $bot }، وينشئ الروابط { $account }. فحص الحالة على http://{ $host }:{ $port }/healthz
start-real-waiting = يعمل Latchkey. البوت @{ $bot }. يطلب تيليجرام من الحساب الذي ينشئ الروابط الانتظار: حتى ذلك الحين يحفظ ما يرسله الناس. فحص الحالة على http://{ $host }:{ $port }/healthz
start-process =
    { $role ->
        [bot] يعمل Latchkey لرسائل المستخدمين. تتولى الحسابات عمليات أخرى. فحص الحالة على http://{ $host }:{ $port }/healthz
        [worker] يعمل Latchkey للحسابات التي تنشئ الروابط. تتولى رسائل المستخدمين عمليات أخرى. فحص الحالة على http://{ $host }:{ $port }/healthz
        [web] يعمل Latchkey للتحديثات وصفحة التدقيق. تعالجها عمليات أخرى. فحص الحالة على http://{ $host }:{ $port }/healthz
       *[all] يعمل Latchkey على PostgreSQL. فحص الحالة على http://{ $host }:{ $port }/healthz
    }
start-no-session =
    الحساب الذي ينشئ الروابط غير مسجَّل الدخول: لا توجد جلسة في { $file }.
    شغّل: npm run login
    أو اضبط WORKER=bot فينشئ البوت الروابط بنفسه: تجد ما لا يستطيع فعله حينها في docs/operating.md.
start-too-open =
    يستطيع آخرون على هذا الجهاز الوصول إلى { $file }، ومن يملك الجلسة يملك حسابها.
    شغّل: { $command }
start-session-key-none =
    لا يوجد مفتاح للجلسة في { $key }.
    أنشئ مفتاحًا: (umask 077; openssl rand -base64 32 > { $key })
start-session-key-missing =
    الجلسة الموجودة في { $file } مشفّرة، ومفتاحها ليس في { $key }.
    أعد المفتاح إلى مكانه: ملفًا، أو SESSION_KEY أو SESSION_KEY_FILE أو systemd credential. وإن ضاع، فاحذف { $file } وشغّل: npm run login
start-session-key-wrong =
    الجلسة الموجودة في { $file } مشفّرة بمفتاح غير الموجود في { $key }.
    أعد المفتاح الصحيح. وإن ضاع، فاحذف { $file } وشغّل: npm run login
start-session-key-invalid =
    ما في { $key } ليس مفتاحًا: يجب أن يكون 32 بايت بترميز base64 أو بالنظام الست عشري، كما ينشئه openssl rand -base64 32.
    أعد المفتاح كما كان.
start-session-damaged =
    الملف { $file } تالف: ليست فيه جلسة يمكن قراءتها.
    استعده من نسخة احتياطية، أو احذفه وشغّل: npm run login
start-session-newer = كُتب { $file } بإصدار أحدث من Latchkey. ثبّت ذلك الإصدار مجددًا، أو احذف الملف وشغّل: npm run login
start-session-not-its-own =
    كُتبت الجلسة الموجودة في { $file } لحساب آخر، أو للبوت نفسه مع WORKER=bot.
    أعد للملف اسمه السابق، أو احذفه وشغّل: npm run login
start-session-unreadable = تتعذّر قراءة { $file }: { $reason }. تحقق من مالكه، ثم أعد التشغيل.
start-session-unwritable = تتعذّر الكتابة في { $file }: { $reason }. تحقق من مجلده ومن المساحة على القرص، ثم أعد التشغيل.
start-bot-login-flood = يطلب تيليجرام من البوت الانتظار { $seconds ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    } قبل أن يسجّل الدخول مجددًا. أعد التشغيل بعدها.
start-bot-login-refused = رفض تيليجرام تسجيل دخول البوت ({ $reason }). تحقق من API_ID وAPI_HASH وBOT_TOKEN، ثم أعد التشغيل.
start-account-dead =
    لم تعد الجلسة الموجودة في { $file } صالحة ({ $reason }).
    شغّل: npm run login
start-other-account =
    الجلسة الموجودة في { $file } لحساب غير الذي يدل عليه اسمه. يُسمّى ملف الجلسة بمعرّف مستخدم حسابها: شغّل npm run login، فهو يفعل ذلك.
start-unnamed-session =
    توجد عدة حسابات، ولا يوضح { $file } لأيّها هو. سمّه بمعرّف مستخدم حسابه، مثل 123456789.session.
start-restored-role =
    تتولى قاعدةَ البيانات المستعادة عمليةٌ واحدة تقوم بكل شيء. أوقف كل العمليات الأخرى، وشغّل هذه مرة واحدة مع ROLE=all وRESTORED=1، وعندما تعمل، شغّلها كلها كما كانت.
start-account-frozen =
    جمّد تيليجرام الحساب الذي ينشئ الروابط ({ $reason }). افتح تيليجرام بذلك الحساب واتبع خطوات الاعتراض. ثم أعد التشغيل.
start-unreachable =
    يتعذّر الوصول إلى تيليجرام: { $reason }. تحقق من الشبكة، ومن MTPROTO_HOST وMTPROTO_PORT إن كنت قد ضبطتهما. ثم أعد التشغيل.
start-bot-api-unreachable =
    يتعذّر الوصول إلى Bot API. تحقق من الشبكة، ومن BOT_API_ROOT إن كنت قد ضبطته. ثم أعد التشغيل.
start-token-refused = لا يعرف تيليجرام قيمة BOT_TOKEN هذه. انسخها مجددًا من @BotFather.
start-another-poller =
    يقرأ برنامج آخر تحديثات هذا البوت، أو أن webhook مضبوط في مكان آخر. لا يمكن أن يعمل إلا واحد في الوقت نفسه: أوقف الآخر، ثم أعد التشغيل.
start-already-running =
    يعمل Latchkey بالفعل على قاعدة البيانات هذه أو بهذه الجلسة في عملية أخرى. تشغيل اثنين معًا يعطي الناس الروابط مرتين. أوقف الآخر، ثم أعد التشغيل.
start-port-taken = المنفذ { $port } مشغول. اختر منفذًا آخر عبر PORT=…
start-cannot-listen = لا يستطيع Latchkey الاستماع هناك: { $reason }. اضبط HOST على أحد عناوين هذا الجهاز وPORT على منفذ متاح فوق 1023.
start-store-unusable =
    لا يمكن استخدام { $file }: { $reason }. تأكد من أنه يخص Latchkey، ومن إمكانية الكتابة في مجلده ووجود مساحة على القرص. أو اختر ملفًا آخر عبر DATABASE_FILE أو SESSION_FILE.
start-no-sandbox =
    لم تُضبط BOT_TOKEN وAPI_ID وAPI_HASH، ومحاكاة تيليجرام غير مثبّتة هنا. اضبط القيم الثلاث (راجع .env.example)، أو شغّل npm ci لتجربة Latchkey دون حساب.
start-store-damaged =
    قاعدة البيانات { $file } تالفة: { $reason }. ضع نسخة احتياطية مكانها: npm run restore، الذي يحتفظ بالملف التالف.
start-postgres-unreachable =
    يتعذّر الوصول إلى PostgreSQL على { $host }. تأكد من أنه يعمل، ومن السماح لهذا الجهاز بالاتصال به، ومن العنوان في DATABASE_URL. ثم أعد التشغيل.
start-postgres-tls =
    لا يوجد اتصال مشفّر بـ PostgreSQL على { $host }: { $reason }. تحقق من شهادته، ومن sslmode في DATABASE_URL. ثم أعد التشغيل.
start-postgres-refused =
    لا يسمح PostgreSQL على { $host } بدخول { $user }. تحقق من المستخدم وكلمة المرور في DATABASE_URL، ومن أن pg_hba.conf يسمح لهذا الجهاز. ثم أعد التشغيل.
start-postgres-no-database =
    لا توجد في PostgreSQL على { $host } قاعدة بيانات باسم { $database }. أنشئها، عبر createdb مثلًا، أو صحّح اسمها في DATABASE_URL. ثم أعد التشغيل.
start-postgres-full =
    لم يبقَ أي اتصال متاح في PostgreSQL على { $host }. أغلق ما لم يعد يحتاج إلى اتصال، أو ارفع max_connections هناك. ثم أعد التشغيل.
start-postgres-not-allowed =
    لا يسمح PostgreSQL للمستخدم { $user } بتعديل { $database }. اجعل { $user } مالك قاعدة البيانات تلك، ثم أعد التشغيل.
start-postgres-read-only =
    PostgreSQL على { $host } نسخة للقراءة فقط. اضبط DATABASE_URL على الخادم الذي يمكن الكتابة فيه، ثم أعد التشغيل.
start-postgres-disk-full =
    قرص PostgreSQL على { $host } ممتلئ. وفّر مساحة هناك، ثم أعد التشغيل.
start-postgres-too-old =
    إصدار PostgreSQL على { $host } هو { $version }، ويحتاج Latchkey إلى 16 أو أحدث. رقِّه، أو اضبط DATABASE_URL على خادم أحدث. ثم أعد التشغيل.
start-postgres-newer =
    سبق أن رقّى إصدار أحدث من Latchkey قاعدة البيانات هذه: تعرف الخطوة { $step }، وهذا الإصدار لا يعرفها. شغّل ذلك الإصدار أو إصدارًا أحدث.
start-postgres-unusable =
    لا يمكن استخدام قاعدة البيانات { $database } على { $host }: { $reason }. تأكد من أنها تخص Latchkey، أو اختر أخرى عبر DATABASE_URL.
start-postgres-half-moved =
    تُنقل قاعدة بيانات الآن إلى { $database } على { $host }، أو انقطع نقلها. انتظر حتى يكتمل، أو شغّل هذا الأمر مجددًا: npm run move-to-postgres
start-store-moved =
    نُقلت قاعدة البيانات { $file } إلى PostgreSQL، ويستمر العمل هناك. اضبط DATABASE_URL على المكان الذي نُقلت إليه، ثم أعد التشغيل.
start-store-not-moved =
    قاعدة البيانات { $database } على { $host } ما زالت فارغة، وكل شيء في { $file }. انقله أولًا: npm run move-to-postgres. وللبدء من الصفر بدلًا من ذلك، غيّر اسم { $file }.
start-failed = توقف Latchkey: { $reason }

verify-usage =
    npm run verify -- [--head NUMBER:HASH] [FILE]

      FILE   قاعدة البيانات. إن لم تُذكر فهي القاعدة المضبوطة في Latchkey، وفي PostgreSQL أيضًا
      --head آخر قيد تعرفه في التدقيق، كما أرسله Latchkey إلى مشغّليه
verify-no-file = لا توجد قاعدة بيانات في { $file }. اضبط DATABASE_FILE، أو حدّد الملف: npm run verify -- FILE
verify-sound = { $file } سليم: التدقيق كامل، والروابط كما يذكرها.
verify-problems =
    { $count ->
        [one] توجد مشكلة واحدة في { $file }:
        [two] توجد مشكلتان في { $file }:
        [few] توجد { $count } مشكلات في { $file }:
        [many] توجد { $count } مشكلة في { $file }:
       *[other] توجد { $count } مشكلة في { $file }:
    }
verify-head = التدقيق كامل حتى القيد { $seq }، وبصمته (hash) { $hash }
verify-no-anchor = لا يوجد ملف anchor بجانبه، لذا لا أستطيع أن أحدد هل اقتُطعت أحدث قيوده. قارن آخر قيد بما أرسله Latchkey إلى مشغّليه: npm run verify -- --head NUMBER:HASH
verify-no-anchor-there = لا أستطيع من PostgreSQL وحده أن أحدد هل اقتُطعت أحدث قيوده. قارن آخر قيد بما أرسله Latchkey إلى مشغّليه: npm run verify -- --head NUMBER:HASH
verify-failed = يتعذّر فحص قاعدة البيانات: { $reason }

move-usage =
    npm run move-to-postgres

      ينقل قاعدة بيانات Latchkey من ملفها، DATABASE_FILE، إلى PostgreSQL، DATABASE_URL. أوقف Latchkey أولًا.
      يبقى الملف كما هو، لكن Latchkey لن يعمل عليه مجددًا.
move-needs-url = اضبط DATABASE_URL على قاعدة بيانات PostgreSQL فارغة، ثم شغّل هذا الأمر مجددًا: npm run move-to-postgres
move-no-file = لا توجد قاعدة بيانات في { $file }، فلا يوجد ما يُنقل. اضبط DATABASE_FILE على القاعدة التي تقصدها.
move-running = يعمل Latchkey على { $file }. أوقفه، ثم شغّل هذا الأمر مجددًا: npm run move-to-postgres
move-upgrading = جارٍ ترقية قاعدة البيانات: الخطوة { $step } من { $steps }
move-table = { $table }: { $rows } من { $of }
move-checking = كل شيء في مكانه. جارٍ مقارنته بالملف…
move-done =
    نُقلت إلى { $database } على { $host }. التدقيق كامل حتى القيد { $seq }، وبصمته (hash) { $hash }
    شغّل Latchkey بقيمة DATABASE_URL هذه من الآن فصاعدًا. احتفظ بالملف { $file } نسخةً احتياطية: لن يعمل Latchkey عليه مجددًا.
move-done-before = سبق نقل { $file } إلى { $database } على { $host }. شغّل Latchkey بقيمة DATABASE_URL هذه.
move-not-empty = قاعدة البيانات { $database } على { $host } ليست فارغة. لم يتغير شيء. أنشئ قاعدة جديدة، واضبط DATABASE_URL عليها، ثم شغّل هذا الأمر مجددًا.
move-restored = استُعيد { $file } من نسخة احتياطية. لم يُنقل شيء. شغّل Latchkey عليه مرة واحدة مع RESTORED=1 ودون DATABASE_URL، ليعرف ما حدث منذ ذلك الحين. ثم أوقفه وشغّل هذا الأمر مجددًا.
move-moved-elsewhere = سبق نقل { $file }، لكن ليس إلى { $database } على { $host }. لم يتغير شيء. اضبط DATABASE_URL على المكان الذي نُقل إليه.
move-damaged = الملف { $file } تالف. لم يُنقل شيء. لمعرفة المشكلة: npm run verify -- { $file }
move-failed = لم تُنقل قاعدة البيانات: { $reason }. يمكن لـ Latchkey الاستمرار مع { $file }. شغّل هذا الأمر مجددًا بعد معالجة ذلك.
