# Links that are replaced on a schedule.

button-rotation = 🔁 استبدال مجدول
rotation-title = 🔁 <b>استبدال { $title } حسب جدول</b>
rotation-how-often = يُنشأ في كل مرة رابط جديد ويُغلق القديم. متى يتكرر ذلك؟
rotation-which-weekday = في أي يوم؟
rotation-which-day = في أي يوم من الشهر؟
rotation-which-time = في أي ساعة؟
rotation-which-sense = أي وقت تقصد؟
rotation-not-understood = لم أفهم ذلك. أرسل يومًا أو وقتًا أو كليهما.
rotation-or-type = اضغط زرًا، أو أرسل الموعد، مثل <i>الاثنين { $at }</i>.
rotation-when-closed = متى يُغلق الرابط القديم؟
button-every-day = كل يوم
button-every-week = كل أسبوع
button-every-month = كل شهر
button-last-day = آخر يوم
button-close-after =
    { $after ->
        [at-once] فورًا
        [hour] بعد ساعة
       *[day] بعد يوم
    }
rotation-schedule =
    🗓 رابط جديد { $every ->
        [day] كل يوم الساعة { $at }
        [week] كل أسبوع يوم { $weekday } الساعة { $at }
       *[month] { $day ->
            [last] في آخر يوم من كل شهر الساعة { $at }
           *[other] في اليوم { $day } من كل شهر الساعة { $at }
        }
    } ({ $zone })
rotation-closes =
    { $after ->
        [at-once] 🔒 يُغلق الرابط القديم فور توفر الجديد
        [hour] 🔒 يُغلق الرابط القديم بعد ساعة
       *[day] 🔒 يُغلق الرابط القديم بعد يوم
    }
rotation-lifetime =
    { $unit ->
        [never] ♾ لا تنتهي صلاحية الرابط الجديد
        [minutes] ⏳ يعمل الرابط الجديد لمدة { $count ->
            [one] دقيقة واحدة
            [two] دقيقتين
            [few] { $count } دقائق
            [many] { $count } دقيقة
           *[other] { $count } دقيقة
        }
        [hours] ⏳ يعمل الرابط الجديد لمدة { $count ->
            [one] ساعة واحدة
            [two] ساعتين
            [few] { $count } ساعات
            [many] { $count } ساعة
           *[other] { $count } ساعة
        }
       *[days] ⏳ يعمل الرابط الجديد لمدة { $count ->
            [one] يوم واحد
            [two] يومين
            [few] { $count } أيام
            [many] { $count } يومًا
           *[other] { $count } يوم
        }
    }
rotation-next = ➡️ الموعد القادم: { $at }
rotation-on = 🔁 <b>يُستبدل { $title } حسب جدول</b>
rotation-paused = ⏸ <b>{ $title }: الجدول متوقف مؤقتًا</b>
rotation-ended = ⏹ لم يعد <b>{ $title }</b> يُستبدل حسب جدول. يبقى الرابط كما هو.
button-rotation-start = 🔁 بدء
button-rotation-change = ✏️ تغيير
button-rotation-pause = ⏸ إيقاف مؤقت
button-rotation-resume = ▶️ استئناف
button-rotation-end = ⏹ إنهاء
