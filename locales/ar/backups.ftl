# What the operator reads in the terminal about backups.

backup-postgres = قاعدة البيانات في PostgreSQL. انسخها احتياطيًا بأدوات PostgreSQL نفسها، مثل pg_dump: تجد الشرح في docs/operating.md.
backup-off = النسخ الاحتياطي معطّل. احذف BACKUPS=off من .env، ثم شغّل هذا الأمر مجددًا. ولا نسخ احتياطي دون BOT_TOKEN وAPI_ID وAPI_HASH.
backup-no-file = لا توجد قاعدة بيانات في { $file }، فلا يوجد ما يُنسخ. اضبط DATABASE_FILE على القاعدة التي تقصدها.
backup-taken = اكتمل النسخ الاحتياطي والتحقق منه: { $file }
backup-busy = يجري الآن إنشاء نسخة احتياطية أخرى. انتظر حتى تكتمل، ثم شغّل هذا الأمر مجددًا.
backup-no-room = لا تكفي المساحة في { $folder } لنسخة احتياطية: المطلوب { $needed } MB والمتاح { $free } MB. وفّر مساحة، أو اختر مجلدًا آخر عبر BACKUP_DIR.
backup-unsound = قاعدة البيانات غير سليمة، لذا لم تُنسخ احتياطيًا: { $problems }. النسخ الأقدم محفوظة. لعرض كل المشكلات: npm run verify
backup-failed = تعذّر نسخ قاعدة البيانات احتياطيًا: { $reason }. تأكد من إمكانية الكتابة في المجلد المحدد في BACKUP_DIR.

restore-usage =
    npm run restore -- [--list] [--newest] [BACKUP]

      يضع نسخة احتياطية مكان قاعدة البيانات. أوقف Latchkey أولًا. ويُحتفظ بقاعدة البيانات الموجودة.
      --list    يسرد النسخ الاحتياطية فقط
      --newest  يأخذ أحدث نسخة سليمة دون سؤال
      BACKUP    رقم النسخة في القائمة، أو اسم ملفها
restore-postgres = قاعدة البيانات في PostgreSQL. استعدها بأدوات PostgreSQL نفسها، ثم شغّل Latchkey مرة واحدة مع ROLE=all وRESTORED=1: تجد الشرح في docs/operating.md.
restore-none = لا توجد نسخ احتياطية في { $folder }. اضبط BACKUP_DIR على مكانها. تتكون النسخة الاحتياطية من ملفين: ملف البيانات، وملف .json الخاص به.
restore-list =
    { $count ->
        [one] نسخة احتياطية واحدة في { $folder }، فُحصت عند إنشائها (الأوقات بتوقيت UTC):
        [two] نسختان احتياطيتان في { $folder }، فُحصتا عند إنشائهما (الأوقات بتوقيت UTC):
        [few] { $count } نسخ احتياطية في { $folder }، فُحصت عند إنشائها (الأوقات بتوقيت UTC):
        [many] { $count } نسخة احتياطية في { $folder }، فُحصت عند إنشائها (الأوقات بتوقيت UTC):
       *[other] { $count } نسخة احتياطية في { $folder }، فُحصت عند إنشائها (الأوقات بتوقيت UTC):
    }
restore-backup = { $number }  { $at }  { $megabytes } MB{ $entries ->
        [0] {""}
        [one] ، قيد تدقيق واحد
        [two] ، قيدا تدقيق
        [few] ، { $entries } قيود تدقيق
        [many] ، { $entries } قيد تدقيق
       *[other] ، { $entries } قيد تدقيق
    }{ $encrypted ->
        [yes] ، مشفّرة
       *[no] {""}
    }{ $before ->
        [none] {""}
       *[other] ، قبل الترقية إلى { $before }
    }
restore-which = أيّها تريد؟ اكتب رقمها، أو اضغط Enter لأحدث نسخة سليمة: {""}
restore-unknown = لا توجد نسخة احتياطية { $answer }.
restore-checking = جارٍ فك { $file } وفحصه…
restore-unusable =
    { $why ->
        [no-key] الملف { $file } مشفّر. اضبط BACKUP_KEY أو BACKUP_KEY_FILE على المفتاح الذي شُفّر به.
        [newer] أنشأ إصدار أحدث من Latchkey الملف { $file }: يعرف الخطوة { $reason }، وهذا الإصدار لا يعرفها. ثبّت ذلك الإصدار، ثم شغّل هذا الأمر مجددًا.
        [no-room] لا تكفي المساحة في { $reason } لفك { $file }. وفّر مساحة، ثم شغّل هذا الأمر مجددًا.
       *[broken] لا يمكن استخدام { $file }: { $reason }. إما أنه عُدّل أو تلف، أو أن BACKUP_KEY مفتاح آخر.
    }
restore-nothing-changed = لم يتغير شيء.
restore-goes-on = انقطعت استعادة سابقة قبيل نهايتها. جارٍ إكمالها.
restore-kept = قاعدة البيانات التي كانت هناك هي الآن { $kept }
restore-done =
    اكتملت الاستعادة إلى { $file }. الخطوة التالية: npm start
    قبل أن يرسل Latchkey أي شيء، يبحث في تيليجرام عما حدث منذ تلك النسخة الاحتياطية.
restore-running = يعمل Latchkey على قاعدة البيانات هذه. أوقفه، ثم شغّل هذا الأمر مجددًا: npm run restore
restore-failed = لم تُستعد النسخة الاحتياطية: { $reason }. شغّل هذا الأمر مجددًا بعد معالجة ذلك: npm run restore

start-restore-unfinished = كانت نسخة احتياطية توضع مكان { $file } وانقطع ذلك. أكمله: npm run restore
start-store-gone =
    لم تعد توجد قاعدة بيانات في { $file }، أو أنها فارغة، وكانت موجودة من قبل. ضع نسخة احتياطية مكانها: npm run restore
    وللبدء من الصفر بدلًا من ذلك، احذف { $file }.anchor، ثم أعد التشغيل.
start-upgrade-no-room = يجب ترقية قاعدة البيانات، وتُنسخ احتياطيًا قبل ذلك. يتطلب هذا { $needed } MB في { $folder }، أي ضعف حجمها وأكثر قليلًا، والمتاح { $free } MB. لم يتغير شيء. وفّر مساحة، ثم أعد التشغيل.
start-upgrade-no-backup = يجب ترقية قاعدة البيانات، وتعذّر نسخها احتياطيًا قبل ذلك: { $reason }. لم يتغير شيء. تأكد من إمكانية الكتابة في المجلد المحدد في BACKUP_DIR، ثم أعد التشغيل.
start-store-newer = سبق أن رقّى إصدار أحدث من Latchkey الملف { $file }: يعرف الخطوة { $step }، وهذا الإصدار لا يعرفها. شغّل ذلك الإصدار أو إصدارًا أحدث. وللعودة إلى هذا الإصدار، استعد نسخة احتياطية أُنشئت قبل تلك الترقية: npm run restore
