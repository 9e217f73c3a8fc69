# The audit: for owners, who want to know who let somebody in.

audit-title =
    <b>التدقيق: { $chat }</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
    <i>الروابط التي أُنشئت عبر هذا البوت فقط.</i>
audit-title-own =
    <b>روابطك في { $chat }</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
    <i>لا يرى روابط الجميع إلا مالك المحادثة.</i>
audit-which-chat = <b>التدقيق:</b> أي محادثة؟
audit-none = لم يُنشئ أحد رابطًا هنا بعد.
list-asked-by = { $actor }، { $at }
audit-who = <b>{ $chat }</b>: روابط من؟
button-by = 👤 { $actor }
button-who = { $actor } · { $count }
button-export = 📄 تصدير CSV
export-making = جارٍ إعداد الملف…
export-part = الجزء { $part } من { $parts }
export-caption = { $count ->
        [one] رابط واحد
        [two] رابطان
        [few] { $count } روابط
        [many] { $count } رابطًا
       *[other] { $count } رابط
    }، الأحدث أولًا. الأوقات بتوقيت { $zone }. احفظ هذا الملف في مكان آمن: يمكن لأي شخص لديه رابط مفتوح الانضمام.
export-state =
    { $state ->
        [active] الروابط المفتوحة فقط
        [expired] الروابط منتهية الصلاحية فقط
        [used-up] الروابط الممتلئة فقط
       *[revoked] الروابط المُبطلة فقط
    }

history-title = 🕘 <b>سجل { $title }</b>
history-earlier = <i>… وقبلها { $count }</i>
history-create = { $at } · أنشأ <b>{ $actor }</b> الرابط
history-edit =
    { $at } · { $outcome ->
        [failed] حاول <b>{ $actor }</b> تعديل الرابط، ولم ينجح ذلك
        [waiting] يعدّل <b>{ $actor }</b> الرابط…
       *[done] حفظ <b>{ $actor }</b> الرابط دون تغيير
    }
history-changed = { $at } · عدّل <b>{ $actor }</b> { $changes }
history-revoke =
    { $at } · { $outcome ->
        [failed] حاول <b>{ $actor }</b> إبطال الرابط، ولم ينجح ذلك
        [waiting] يُبطل <b>{ $actor }</b> الرابط…
       *[done] أبطل <b>{ $actor }</b> الرابط
    }
history-regenerate =
    { $at } · { $outcome ->
        [failed] حاول <b>{ $actor }</b> إعادة إنشاء الرابط، ولم ينجح ذلك
        [closed-only] أبطل <b>{ $actor }</b> الرابط، لكن إنشاء الرابط الجديد لم ينجح
        [both-open] أنشأ <b>{ $actor }</b> الرابط الجديد، لكن إبطال هذا الرابط لم ينجح
        [waiting] يعيد <b>{ $actor }</b> إنشاء الرابط…
       *[done] أعاد <b>{ $actor }</b> إنشاء الرابط
    }
history-replace-primary =
    { $at } · { $outcome ->
        [failed] حاول <b>{ $actor }</b> استبدال الرابط الأساسي، ولم ينجح ذلك
        [waiting] يستبدل <b>{ $actor }</b> الرابط الأساسي…
       *[done] استبدل <b>{ $actor }</b> الرابط الأساسي
    }
history-delete =
    { $at } · { $outcome ->
        [failed] حاول <b>{ $actor }</b> حذف الرابط، ولم ينجح ذلك
        [closed-only] أبطل <b>{ $actor }</b> الرابط، لكن حذفه لم ينجح
        [waiting] يحذف <b>{ $actor }</b> الرابط…
       *[done] حذف <b>{ $actor }</b> الرابط من تيليجرام
    }
history-delete-revoked = { $at } · حذف <b>{ $actor }</b> كل الروابط المُبطلة من تيليجرام
history-rotate =
    { $at } · { $outcome ->
        [failed] لم ينجح استبدال الرابط حسب جدول <b>{ $actor }</b>
        [waiting] جارٍ استبدال الرابط حسب جدول <b>{ $actor }</b>…
       *[done] استُبدل الرابط حسب جدول <b>{ $actor }</b>
    }
history-retire =
    { $at } · { $outcome ->
        [failed] لم ينجح إغلاق الرابط القديم حسب جدول <b>{ $actor }</b>
        [waiting] جارٍ إغلاق الرابط القديم حسب جدول <b>{ $actor }</b>…
       *[done] أُغلق الرابط القديم حسب جدول <b>{ $actor }</b>
    }
history-close =
    { $at } · { $outcome ->
        [failed] امتلأ الرابط، ولم ينجح إغلاقه
        [waiting] امتلأ الرابط، وجارٍ إغلاقه…
       *[done] امتلأ الرابط، وأُغلق نهائيًا
    }
history-lock =
    { $at } · قفل <b>{ $actor }</b> المحادثة{ $outcome ->
        [failed] ، لكن تعذّر تعديل هذا الرابط
        [waiting] : جارٍ تعديل الرابط…
       *[done] : أصبح الرابط يتطلب الموافقة
    }
history-lock-revoke =
    { $at } · قفل <b>{ $actor }</b> المحادثة{ $outcome ->
        [failed] ، لكن تعذّر إبطال هذا الرابط
        [waiting] : جارٍ إبطال الرابط…
       *[done] : أُبطل الرابط
    }
history-lock-primary =
    { $at } · قفل <b>{ $actor }</b> المحادثة{ $outcome ->
        [failed] ، لكن تعذّر استبدال الرابط الأساسي
        [waiting] : جارٍ استبدال الرابط الأساسي…
       *[done] : استُبدل الرابط الأساسي
    }
history-unlock =
    { $at } · رفع <b>{ $actor }</b> القفل{ $outcome ->
        [failed] ، لكن تعذّرت إعادة إعدادات هذا الرابط
        [waiting] : جارٍ إعادة إعدادات الرابط…
       *[done] : عادت إعدادات الرابط كما كانت
    }
history-reissue =
    { $at } · { $outcome ->
        [failed] حاول <b>{ $actor }</b> إنشاء رابط جديد بعد رفع القفل، ولم ينجح ذلك
        [waiting] ينشئ <b>{ $actor }</b> رابطًا جديدًا بعد رفع القفل…
       *[done] أنشأ <b>{ $actor }</b> رابطًا جديدًا بعد رفع القفل
    }
history-taken-over = { $at } · تولّى <b>{ $actor }</b> الرابط
history-approve =
    { $at } · { $outcome ->
        [failed] حاول <b>{ $actor }</b> قبول طلب انضمام، ولم ينجح ذلك
        [waiting] يقبل <b>{ $actor }</b> طلب انضمام…
       *[done] قبِل <b>{ $actor }</b> طلب انضمام
    }
history-decline =
    { $at } · { $outcome ->
        [failed] حاول <b>{ $actor }</b> رفض طلب انضمام، ولم ينجح ذلك
        [waiting] يرفض <b>{ $actor }</b> طلب انضمام…
       *[done] رفض <b>{ $actor }</b> طلب انضمام
    }
history-approve-all =
    { $at } · { $outcome ->
        [failed] حاول <b>{ $actor }</b> قبول كل المنتظرين، ولم ينجح ذلك
        [waiting] يقبل <b>{ $actor }</b> كل المنتظرين…
       *[done] قبِل <b>{ $actor }</b> كل المنتظرين
    }
history-decline-all =
    { $at } · { $outcome ->
        [failed] حاول <b>{ $actor }</b> رفض كل المنتظرين، ولم ينجح ذلك
        [waiting] يرفض <b>{ $actor }</b> كل المنتظرين…
       *[done] رفض <b>{ $actor }</b> كل المنتظرين
    }
history-revoked-outside = { $at } · أُبطل في تيليجرام، خارج البوت
history-twin-revoked = { $at } · أُبطل رابط ثانٍ أُنشئ بالخطأ
history-twin-reported = { $at } · وُجد رابط ثانٍ أُنشئ بالخطأ
history-posted = { $at } · نشر <b>{ $actor }</b> الرابط في قناة
history-made-outside = { $at } · أُنشئ في تيليجرام، خارج البوت
history-bot-link = { $at } · أنشأه بوت آخر
history-changed-outside = { $at } · عُدّل في تيليجرام، خارج البوت: { $changes }
history-edited-outside = { $at } · عُدّل في تيليجرام، خارج البوت
history-usage-jump = { $at } · انضم خلال ساعة عدد أكبر بكثير من المعتاد
history-found = { $at } · عُثر عليه في تيليجرام
change-title = الاسم: { $from } ← { $to }
change-expiry = الصلاحية: { $from } ← { $to }
change-limit = الحد: { $from } ← { $to }
change-approval = الموافقة: { $from } ← { $to }
change-strict = الإغلاق عند الامتلاء: { $from } ← { $to }
change-none = بلا
change-never = لا تنتهي
change-number = { $number }
on-off =
    { $value ->
        [on] مفعّل
       *[off] معطّل
    }
history-lineage = <b>كل الإصدارات ({ $count })</b>
history-lineage-line =
    { $number }. { $state ->
        [active] 🟢
        [expired] ⌛
        [used-up] 🟡
       *[revoked] 🔴
    } { $at }، { $actor }، انضم { $usage }{ $subject ->
        [yes] {" "}<i>(هذا الرابط)</i>
       *[no] {""}
    }
history-joined =
    <b>من انضموا عبر هذا الرابط:</b> { $inside } في المحادثة{ $left ->
        [0] {""}
       *[other] ، وغادر { $left }
    }
history-more = … و{ $count } غيرهم

column-title = الاسم
column-link = الرابط
column-state = الحالة
column-actor = صاحب الطلب
column-actor-id = صاحب الطلب (معرّف تيليجرام)
column-made = وقت الإنشاء
column-expires = وقت الانتهاء
column-limit = الحد
column-usage = المنضمون
column-approval = الموافقة
column-requested = المنتظرون
column-price = النجوم شهريًا
column-subscriptions-ended = الاشتراكات المنتهية
column-changed-at = آخر تعديل
column-revoked-at = وقت الإبطال
column-replaces = يحل محل
column-replaced-by = حل محله
column-id = معرّف الرابط
