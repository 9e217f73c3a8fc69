# Files of the audit, and the weekly digest.

audit-export = 📄 تصدير
files-which =
    📄 <b>تصدير { $chat }</b>

    <b>الروابط</b>: كل رابط أُنشئ يومًا، ومن طلبه، وما آل إليه.
    <b>حالات الانضمام</b>: كل من دخل أو غادر، وعبر أي رابط، ومدى التأكد من ذلك.
files-links-csv = الروابط · CSV
files-links-xlsx = الروابط · Excel
files-joins-csv = الانضمام · CSV
files-joins-xlsx = الانضمام · Excel
files-joins-caption = { $count ->
        [one] حالة انضمام واحدة
        [two] حالتا انضمام
        [few] { $count } حالات انضمام
        [many] { $count } حالة انضمام
       *[other] { $count } حالة انضمام
    }، الأحدث أولًا. الأوقات بتوقيت { $zone }.
way-name =
    { $value ->
        [link] رابط
        [request] طلب مقبول
        [folder] مجلد محادثات
        [added] أضافه عضو
        [open] دون رابط
       *[unknown] غير معروف
    }
certainty-name =
    { $value ->
        [certain] مؤكد
        [likely] مرجّح
       *[unknown] غير معروف
    }
column-person = الشخص
column-username = اسم المستخدم
column-person-id = الشخص (معرّف تيليجرام)
column-joined-at = وقت الانضمام
column-way = الطريقة
column-certainty = مدى التأكد
column-approved-by = قبله
column-added-by = أضافه
column-left-at = وقت المغادرة
column-removed-by = أزاله
column-link-id = معرّف الرابط

audit-digest-on = 🗓 الملخص: مفعّل
audit-digest-off = 🗓 الملخص: معطّل
digest-is-on = ✓ سيصلك ملخص هذه المحادثة مرة في الأسبوع، كل يوم اثنين الساعة 9:00 ({ $zone }).
digest-is-off = ✓ لن يصلك الملخص الأسبوعي لهذه المحادثة بعد الآن.
digest-title = 🗓 <b>الأسبوع الماضي في { $chat }</b>
digest-week = { $from } – { $to }، مقارنةً بالأسبوع الذي قبله
digest-made =
    { $count ->
        [0] 🔗 لا روابط جديدة
        [one] 🔗 رابط جديد واحد
        [two] 🔗 رابطان جديدان
        [few] 🔗 { $count } روابط جديدة
        [many] 🔗 { $count } رابطًا جديدًا
       *[other] 🔗 { $count } رابط جديد
    }
digest-open-now = <b>المفتوح الآن</b>
digest-none-open = 🔒 لا يوجد رابط مفتوح.
digest-open =
    { $risk ->
        [primary] ⭐ { $count ->
            [one] رابط أساسي واحد
            [two] رابطان أساسيان
            [few] { $count } روابط أساسية
            [many] { $count } رابطًا أساسيًا
           *[other] { $count } رابط أساسي
        }
        [unlimited] ♾ { $count ->
            [one] رابط واحد يمكن لأي شخص استخدامه، وإلى الأبد
            [two] رابطان يمكن لأي شخص استخدامهما، وإلى الأبد
            [few] { $count } روابط يمكن لأي شخص استخدامها، وإلى الأبد
            [many] { $count } رابطًا يمكن لأي شخص استخدامها، وإلى الأبد
           *[other] { $count } رابط يمكن لأي شخص استخدامها، وإلى الأبد
        }
        [never-expires] ♾ { $count ->
            [one] رابط آخر لا تنتهي صلاحيته
            [two] رابطان آخران لا تنتهي صلاحيتهما
            [few] { $count } روابط أخرى لا تنتهي صلاحيتها
            [many] { $count } رابطًا آخر لا تنتهي صلاحيتها
           *[other] { $count } رابط آخر لا تنتهي صلاحيتها
        }
        [waiting-requests] 🙋 { $count ->
            [one] رابط واحد عليه طلبات تنتظر
            [two] رابطان عليهما طلبات تنتظر
            [few] { $count } روابط عليها طلبات تنتظر
            [many] { $count } رابطًا عليها طلبات تنتظر
           *[other] { $count } رابط عليها طلبات تنتظر
        }
       *[limited] ⏳ { $count ->
            [one] رابط واحد ينتهي من تلقاء نفسه
            [two] رابطان ينتهيان من تلقاء نفسيهما
            [few] { $count } روابط تنتهي من تلقاء نفسها
            [many] { $count } رابطًا تنتهي من تلقاء نفسها
           *[other] { $count } رابط تنتهي من تلقاء نفسها
        }
    }
digest-drift =
    ⚠️ { $count ->
        [one] حدث أمر واحد خارج البوت ولم يتعامل معه أحد بعد.
        [two] حدث أمران خارج البوت ولم يتعامل معهما أحد بعد.
        [few] حدثت { $count } أمور خارج البوت ولم يتعامل معها أحد بعد.
        [many] حدث { $count } أمرًا خارج البوت ولم يتعامل معها أحد بعد.
       *[other] حدث { $count } أمر خارج البوت ولم يتعامل معها أحد بعد.
    }
digest-open-audit = 🔓 من يمكنه الدخول
digest-stop = 🔕 إيقاف الملخص
digest-stopped = لن يصلك الملخص الأسبوعي لهذه المحادثة بعد الآن. يمكنك تفعيله مجددًا من /audit.
