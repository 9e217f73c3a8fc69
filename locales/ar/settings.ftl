# /settings: one screen that edits itself.

settings-title = ⚙️ <b>الإعدادات</b>
settings-language =
    🌐 اللغة: <b>{ $name }</b>{ $chosen ->
        [yes] {""}
       *[no] ، كما في تيليجرام
    }
settings-which-language = 🌐 <b>بأي لغة تريد أن أكتب؟</b>
settings-zone = 🌍 المنطقة الزمنية: <b>{ $zone }</b>
settings-moment = 🕘 تظهر التواريخ والأوقات هكذا: <b>{ $at }</b>
settings-date-order =
    { $order ->
        [day-first] 📅 إذا كتبت 05/06 أفهمها <b>5 يونيو</b>
        [month-first] 📅 إذا كتبت 05/06 أفهمها <b>6 مايو</b>
       *[ask] 📅 إذا كتبت 05/06 <b>أسألك</b> أي يوم تقصد
    }
settings-notices = 🔔 إشعارات روابطك. اضغط على أحدها لتفعيله أو تعطيله:
settings-zone-later = أجب عن السؤال أعلاه أولًا، أو أرسل /timezone.
button-notice =
    { $on ->
        [yes] ✓
       *[no] ○
    } { $setting ->
        [requested] طلبات الانضمام
        [full] امتلاء الرابط
        [expiring] ينتهي بعد ساعة
        [expired] انتهاء الرابط
       *[changed] عدّله آخرون
    }
button-clock =
    { $hours ->
        [12] 🕘 نظام 12 ساعة
       *[24] 🕘 نظام 24 ساعة
    }
button-date-order =
    { $order ->
        [day-first] 📅 اليوم أولًا
       *[month-first] 📅 الشهر أولًا
    }
button-time-zone = 🌍 المنطقة الزمنية
button-language = 🌐 اللغة
button-one-language =
    { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $name }
button-as-in-telegram =
    { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }كما في تيليجرام
