# What `npm run doctor` says in the terminal.

doctor-sandbox = لم تُضبط BOT_TOKEN وAPI_ID وAPI_HASH، لذا يعمل Latchkey على محاكاة لتيليجرام لا تحتاج إلى شيء. لإعداده للعمل مع تيليجرام: npm run setup
doctor-settings = الإعدادات مكتملة.
doctor-private = لا يستطيع أحد غيرك قراءة الملفات السرية.
doctor-open-to-others = يستطيع آخرون على هذا الجهاز قراءة { $files }. شغّل: { $fix }
doctor-no-folder = المجلد { $folder } غير موجود بعد. ينشئه Latchkey عند تشغيله.
doctor-folder-closed = لا يمكن الكتابة في { $folder }. اجعل المستخدم الذي يشغّل Latchkey مالكًا له.
doctor-disk = مساحة القرص كافية: المتاح { $megabytes } MB في { $folder }.
doctor-disk-low = المتاح { $megabytes } MB فقط في { $folder }. وفّر مساحة قريبًا: لا تُنشأ روابط إذا قل المتاح عن 32 MB.
doctor-disk-full = القرص شبه ممتلئ: المتاح { $megabytes } MB في { $folder }. وفّر مساحة: لن تُنشأ روابط قبل ذلك.
doctor-no-database = لا توجد قاعدة بيانات بعد. ينشئ Latchkey الملف { $file } عند تشغيله.
doctor-database =
    قاعدة البيانات سليمة: { $file }، وفيها { $entries ->
        [one] قيد تدقيق واحد
        [two] قيدا تدقيق
        [few] { $entries } قيود تدقيق
        [many] { $entries } قيد تدقيق
       *[other] { $entries } قيد تدقيق
    }.
doctor-database-wrong = توجد مشكلة في { $file }: { $problem }. لعرض كل المشكلات: npm run verify
doctor-database-unreadable = تتعذّر قراءة { $file }: { $reason }. تأكد من أنه ملكك. وإن كان تالفًا، فاستعد نسخة احتياطية.
doctor-clock = الساعة مضبوطة.
doctor-clock-off =
    الساعة { $which ->
        [ahead] متقدمة
       *[behind] متأخرة
    } بمقدار { $seconds ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }. فعّل مزامنة الوقت: timedatectl set-ntp true
doctor-clock-wrong =
    الساعة { $which ->
        [ahead] متقدمة
       *[behind] متأخرة
    } بمقدار { $seconds ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }. ستنتهي صلاحية الروابط في وقت خاطئ. فعّل مزامنة الوقت: timedatectl set-ntp true
doctor-bot = البوت يستجيب: @{ $bot }.
doctor-bot-no-groups = لا يمكن إضافة البوت إلى المجموعات، وهذا غير لازم للروابط. إن أردت أن يبلغك بطلبات الانضمام، فاسمح بذلك: @BotFather، /setjoingroups
doctor-polling = تُجلب التحديثات بالاستقصاء (polling). لا حاجة إلى فتح أي منفذ.
doctor-webhook-elsewhere = لهذا البوت webhook مضبوط على { $url }. يزيله Latchkey عند تشغيله بالاستقصاء (polling). إن كان برنامج آخر يحتاج إليه، فخصّص لـ Latchkey بوتًا مستقلًا.
doctor-webhook-not-yet = لم يُضبط webhook بعد. يضبطه Latchkey على { $url } عند تشغيله.
doctor-webhook-fails =
    لا يستطيع تيليجرام الإرسال إلى webhook: { $reason }. { $count ->
        [one] ينتظر هناك تحديث واحد
        [two] ينتظر هناك تحديثان
        [few] تنتظر هناك { $count } تحديثات
        [many] ينتظر هناك { $count } تحديثًا
       *[other] ينتظر هناك { $count } تحديث
    }. تحقق من الشهادة والوكيل العكسي (reverse proxy) ومن إمكانية الوصول إلى العنوان من الخارج.
doctor-webhook = تصل التحديثات إلى { $url }.
doctor-no-operators = لا يُبلَّغ أحد عندما يستدعي أمر ما الانتباه. ضع معرّفك في تيليجرام في OPERATOR_IDS.
doctor-operators =
    { $count ->
        [one] يمكن إبلاغ المشغّل.
        [two] يمكن إبلاغ المشغّلَين كليهما.
        [few] يمكن إبلاغ كل المشغّلين، وعددهم { $count }.
        [many] يمكن إبلاغ كل المشغّلين، وعددهم { $count }.
       *[other] يمكن إبلاغ كل المشغّلين، وعددهم { $count }.
    }
doctor-operators-silent = لا يستطيع البوت مراسلة { $ids } من المذكورين في OPERATOR_IDS. عليهم فتح البوت والضغط على «ابدأ» مرة واحدة.
doctor-worker-bot = ينشئ البوت الروابط بنفسه. راجع docs/operating.md لمعرفة ما لا يستطيع فعله.
doctor-account = الحساب مسجَّل الدخول: { $name }.
doctor-account-waits =
    يطلب تيليجرام من الحساب الانتظار { $seconds ->
        [one] ثانية واحدة
        [two] ثانيتين
        [few] { $seconds } ثوانٍ
        [many] { $seconds } ثانية
       *[other] { $seconds } ثانية
    }. شغّل هذا الأمر مجددًا بعدها.
doctor-chats =
    يمكنه إنشاء روابط في { $count ->
        [one] محادثة واحدة
        [two] محادثتين
        [few] { $count } محادثات
        [many] { $count } محادثة
       *[other] { $count } محادثة
    }: { $chats }.
doctor-no-chats = لا يمكن لـ { $name } إنشاء روابط في أي محادثة. اجعله مشرفًا في محادثاتك بصلاحية «دعوة المستخدمين عبر الرابط».
doctor-chats-without-right = لا يمكنه إنشاء روابط في هذه المحادثات: { $chats }. إن كنت تريد ذلك، فاجعل { $name } مشرفًا فيها بصلاحية «دعوة المستخدمين عبر الرابط».
doctor-running = يعمل Latchkey بهذا الحساب، ويفيد بأن كل شيء على ما يرام.
doctor-running-unwell = يعمل Latchkey، ويفيد بوجود مشكلة. راجع { $at } وسجل التشغيل.
doctor-running-unseen = عملية أخرى تستخدم جلسة الحساب، ولا أحد يستجيب على { $at }. إن كان Latchkey يعمل في مكان آخر بقيمة مختلفة لـ PORT أو ROLE، فلا بأس، وإلا فأوقف تلك العملية.
doctor-defect = فشل هذا الفحص: { $reason }
doctor-result =
    { $count ->
        [0] { $warnings ->
            [0] كل شيء على ما يرام.
            [one] يمكن تشغيله. أمر واحد يُستحسن إصلاحه: انظر ⚠️ أعلاه.
            [two] يمكن تشغيله. أمران يُستحسن إصلاحهما: انظر ⚠️ أعلاه.
            [few] يمكن تشغيله. { $warnings } أمور يُستحسن إصلاحها: انظر ⚠️ أعلاه.
            [many] يمكن تشغيله. { $warnings } أمرًا يُستحسن إصلاحها: انظر ⚠️ أعلاه.
           *[other] يمكن تشغيله. { $warnings } أمر يُستحسن إصلاحها: انظر ⚠️ أعلاه.
        }
        [one] أمر واحد يجب إصلاحه: انظر ❌ أعلاه.
        [two] أمران يجب إصلاحهما: انظر ❌ أعلاه.
        [few] { $count } أمور يجب إصلاحها: انظر ❌ أعلاه.
        [many] { $count } أمرًا يجب إصلاحها: انظر ❌ أعلاه.
       *[other] { $count } أمر يجب إصلاحها: انظر ❌ أعلاه.
    }
