### The audit’s page, which Telegram opens as a Mini App. Names and titles stand beside these texts, never in them.

title = التدقيق
loading = جارٍ التحميل…
close = إغلاق
try-again = حاول مجددًا
show-more = عرض المزيد
show-all = عرض الكل
show-count = عرض الكل ({ $count })
copy = نسخ الرابط
copied = تم النسخ
copy-failed = لم يسمح متصفحك بالنسخ.
others = أخرى
untitled = بدون اسم
nameless = بدون اسم
nameless-admin = غير معروف
read-only = للقراءة فقط
reconnecting = جارٍ إعادة الاتصال…
paused = التحديث متوقف مؤقتًا
progress = التقدم

## Choosing a chat

which-chat = أي محادثة؟
no-chats = لا يوجد تدقيق يمكنك رؤيته
no-chats-hint = لا يرى تدقيق المحادثة إلا مالكها ومن يختارهم. إن كنت تملك محادثة، فأضف البوت إليها أولًا.
kind-group = مجموعة
kind-supergroup = مجموعة
kind-channel = قناة

## What went wrong

failed-init-data-bad = لا أعرف من تكون
failed-init-data-bad-hint = افتح هذه الصفحة من المحادثة مع البوت.
failed-init-data-old = هذه الصفحة مفتوحة منذ ساعة
failed-init-data-old-hint = أغلقها وافتحها مجددًا من المحادثة.
failed-not-yours = لا يمكنك رؤية هذا التدقيق
failed-not-yours-hint = لا يراه إلا مالك المحادثة ومن يختارهم، ما دام حساب البوت في المحادثة.
failed-not-found = لم يعد هذا موجودًا
failed-not-found-hint = قد يخص محادثة أخرى.
failed-too-often = طلبات كثيرة دفعة واحدة
failed-too-often-hint = انتظر دقيقة وحاول مجددًا.
failed-bad-request = لم ينجح ذلك
failed-bad-request-hint = أغلق الصفحة وافتحها مجددًا.
failed-refused = هذا غير ممكن
failed-refused-hint = حاول مجددًا لاحقًا.
failed-unavailable = غير ممكن الآن
failed-unavailable-hint = حاول مجددًا بعد دقيقة.
failed-failed = حدث خطأ ما
failed-failed-hint = حاول مجددًا بعد دقيقة.
failed-offline = أنت غير متصل
failed-offline-hint = تحقق من اتصالك. سأواصل المحاولة.

## Filters

filters = عوامل التصفية
chip-admin = المشرف
chip-link = الرابط
chip-preset = القالب
chip-remove = (إزالة عامل التصفية)
chips-clear = مسح الكل

## Who can get in now

open-now = من يمكنه الدخول الآن؟
open-links =
    { $count ->
        [one] رابط مفتوح
        [two] رابطان مفتوحان
        [few] روابط مفتوحة
        [many] رابطًا مفتوحًا
       *[other] رابط مفتوح
    }
open-links-count =
    { $count ->
        [one] رابط مفتوح واحد
        [two] رابطان مفتوحان
        [few] { $count } روابط مفتوحة
        [many] { $count } رابطًا مفتوحًا
       *[other] { $count } رابط مفتوح
    }
full-links =
    { $count ->
        [one] رابط ممتلئ واحد
        [two] رابطان ممتلئان
        [few] { $count } روابط ممتلئة
        [many] { $count } رابطًا ممتلئًا
       *[other] { $count } رابط ممتلئ
    }
risk-public-username = أي شخص: المحادثة عامة، @{ $username }
risk-former-admin = لم يعد مشرفًا
risk-bot = أنشأه بوت
risk-primary = الروابط الأساسية
risk-primary-hint = لا تنتهي صلاحيتها، وبلا حد
risk-unlimited = روابط بلا قيود
risk-unlimited-hint = يمكن لأي شخص الانضمام، وإلى الأبد
risk-never-expires = روابط لا تنتهي صلاحيتها
risk-never-expires-hint = لها حد أو موافقة أو سعر
risk-waiting-requests = روابط عليها طلبات تنتظر
risk-waiting-requests-hint = طلب أحدهم الانضمام
risk-limited = روابط تنتهي صلاحيتها
risk-limited-hint = تُغلق من تلقاء نفسها
cannot-see = ما لا يمكنني رؤيته
unseen-other-admins = الروابط التي أنشأها مشرفون آخرون في تيليجرام: حساب البوت ليس مالك هذه المحادثة.
unseen-not-checked = الروابط التي أنشأها مشرفون آخرون في تيليجرام: لم أفحصها بعد.
unseen-bot-account = الروابط التي أنشأها أي شخص آخر: ينشئ البوت الروابط بنفسه، ولا يرى إلا روابطه.
unseen-folders = روابط مجلدات المحادثات المشتركة.
unseen-communities = المجتمعات التي تنتمي إليها هذه المحادثة: قد يتمكن أعضاؤها من الانضمام.
census-going-on = جارٍ فحص كل الروابط: { $done } من { $total }.
census-check = فحص الآن
census-begun = جارٍ فحص كل الروابط. سيظهر هنا أي جديد.
census-done = آخر فحص لكل الروابط: { $when }.

## What happened without the bot

drift = حدث خارج البوت
drift-keep = لا بأس بذلك
drift-made-outside =
    { $count ->
        [0] أُنشئ رابط خارج البوت
        [one] أُنشئ رابط خارج البوت
        [two] أُنشئ رابطان خارج البوت
        [few] أُنشئت { $count } روابط خارج البوت
        [many] أُنشئ { $count } رابطًا خارج البوت
       *[other] أُنشئ { $count } رابط خارج البوت
    }
drift-edited-outside = عُدّل رابط خارج البوت
drift-revoked-outside = أُبطل رابط خارج البوت
drift-usage-jump =
    { $count ->
        [one] انضم شخص واحد خلال ساعة
        [two] انضم شخصان خلال ساعة، أكثر بكثير من المعتاد
        [few] انضم { $count } أشخاص خلال ساعة، أكثر بكثير من المعتاد
        [many] انضم { $count } شخصًا خلال ساعة، أكثر بكثير من المعتاد
       *[other] انضم { $count } شخص خلال ساعة، أكثر بكثير من المعتاد
    }
drift-bot-link = أنشأ بوت آخر رابطًا
drift-unknown-link = انضم أحدهم عبر رابط لا يمكنني رؤيته

## Lockdown

lockdown = قفل المحادثة
lockdown-hint = إغلاق كل الروابط المفتوحة دفعة واحدة.
lockdown-title = هل تريد قفل هذه المحادثة؟
lockdown-will =
    { $count ->
        [0] لا توجد روابط مفتوحة.
        [one] يوجد رابط مفتوح واحد.
        [two] يوجد رابطان مفتوحان.
        [few] يوجد { $count } روابط مفتوحة.
        [many] يوجد { $count } رابطًا مفتوحًا.
       *[other] يوجد { $count } رابط مفتوح.
    }
lockdown-will-approval =
    { $count ->
        [one] رابط واحد سيتطلب الموافقة.
        [two] رابطان سيتطلبان الموافقة.
        [few] { $count } روابط ستتطلب الموافقة.
        [many] { $count } رابطًا ستتطلب الموافقة.
       *[other] { $count } رابط ستتطلب الموافقة.
    }
lockdown-will-revoke =
    { $count ->
        [one] رابط واحد سيُبطل نهائيًا.
        [two] رابطان سيُبطلان نهائيًا.
        [few] { $count } روابط ستُبطل نهائيًا.
        [many] { $count } رابطًا ستُبطل نهائيًا.
       *[other] { $count } رابط ستُبطل نهائيًا.
    }
lockdown-will-primary =
    { $count ->
        [one] رابط أساسي واحد سيُستبدل.
        [two] رابطان أساسيان سيُستبدلان.
        [few] { $count } روابط أساسية ستُستبدل.
        [many] { $count } رابطًا أساسيًا ستُستبدل.
       *[other] { $count } رابط أساسي ستُستبدل.
    }
lockdown-will-already =
    { $count ->
        [one] رابط واحد يتطلب الموافقة بالفعل.
        [two] رابطان يتطلبان الموافقة بالفعل.
        [few] { $count } روابط تتطلب الموافقة بالفعل.
        [many] { $count } رابطًا تتطلب الموافقة بالفعل.
       *[other] { $count } رابط تتطلب الموافقة بالفعل.
    }
lockdown-will-cannot =
    { $count ->
        [one] رابط واحد أنشأه شخص آخر: لا يمكنني إغلاقه.
        [two] رابطان أنشأهما آخرون: لا يمكنني إغلاقهما.
        [few] { $count } روابط أنشأها آخرون: لا يمكنني إغلاقها.
        [many] { $count } رابطًا أنشأها آخرون: لا يمكنني إغلاقها.
       *[other] { $count } رابط أنشأها آخرون: لا يمكنني إغلاقها.
    }
lockdown-unseen = لا أرى الروابط التي أنشأها مشرفون آخرون في تيليجرام، لذلك تبقى كما هي.
lockdown-approval = اشتراط الموافقة
lockdown-revoke = إبطال الكل
lockdown-begun = بدأ قفل المحادثة
lockdown-running = جارٍ إغلاق كل الروابط المفتوحة…
lockdown-closed = هذه المحادثة مقفلة
lockdown-lifting = جارٍ إعادة الروابط…
lockdown-left-open =
    { $count ->
        [one] تعذّر إغلاق رابط واحد.
        [two] تعذّر إغلاق رابطين.
        [few] تعذّر إغلاق { $count } روابط.
        [many] تعذّر إغلاق { $count } رابطًا.
       *[other] تعذّر إغلاق { $count } رابط.
    }
lift = رفع القفل
lift-title = هل تريد رفع القفل؟
lift-ask = تعود الروابط إلى إعداداتها السابقة. الروابط المُبطلة تبقى مُبطلة.

## Activity

activity = النشاط
period = الفترة
days =
    { $days ->
        [one] يوم واحد
        [two] يومان
        [few] { $days } أيام
        [many] { $days } يومًا
       *[other] { $days } يوم
    }
joined = الانضمام
left = المغادرة
net = الصافي
change-none = دون تغيير
change-since = مقارنةً بـ { $before } في الفترة السابقة
today = اليوم
day = اليوم
joined-count = انضم { $count }
left-count = غادر { $count }
plot-table = الانضمام والمغادرة حسب اليوم
came-by = الانضمام حسب
by-admin = المشرف
by-link = الرابط
by-preset = القالب
nothing-joined = لم ينضم أحد في هذه الفترة
and-left = ، وغادر { $count }

## Links

links = الروابط
link = الرابط
primary-link = الرابط الأساسي
made-outside = أُنشئ خارج البوت
search-links = البحث بالاسم أو المشرف
search-clear = مسح البحث
filter-state = التصفية حسب الحالة
sort-by = الترتيب حسب
sort-made = الأحدث
sort-risk = الأكثر خطورة
sort-joined = الأكثر انضمامًا
sort-expires = الأقرب انتهاءً
filter-all = الكل
filter-active = مفتوحة
filter-expired = منتهية الصلاحية
filter-used-up = ممتلئة
filter-revoked = مُبطلة
state-active = مفتوح
state-expired = منتهي الصلاحية
state-used-up = ممتلئ
state-revoked = مُبطل
column-link = الرابط
column-state = الحالة
column-admin = صاحب الطلب
column-made = وقت الإنشاء
column-joined = المنضمون
waiting =
    { $count ->
        [one] شخص واحد ينتظر
        [two] شخصان ينتظران
        [few] { $count } أشخاص ينتظرون
        [many] { $count } شخصًا ينتظرون
       *[other] { $count } شخص ينتظرون
    }
links-of-all-presets = تظهر هنا روابط كل القوالب.
no-links = لا روابط بعد
no-links-hint = تظهر الروابط هنا عندما يطلب أحد رابطًا من البوت.
no-links-match = لا روابط مطابقة
expires-never = لا ينتهي
expires-at = حتى { $at }
limit-of =
    { $count ->
        [one] شخص واحد
        [two] شخصان
        [few] { $shown } أشخاص
        [many] { $shown } شخصًا
       *[other] { $shown } شخص
    }
limit-strict =
    { $count ->
        [one] شخص واحد، ثم يُغلق
        [two] شخصان، ثم يُغلق
        [few] { $shown } أشخاص، ثم يُغلق
        [many] { $shown } شخصًا، ثم يُغلق
       *[other] { $shown } شخص، ثم يُغلق
    }
needs-approval = بموافقة المشرفين
price-of =
    { $amount ->
        [one] نجمة واحدة لمدة { $days ->
            [one] يوم واحد
            [two] يومين
            [few] { $days } أيام
            [many] { $days } يومًا
           *[other] { $days } يوم
        }
        [two] نجمتان لمدة { $days ->
            [one] يوم واحد
            [two] يومين
            [few] { $days } أيام
            [many] { $days } يومًا
           *[other] { $days } يوم
        }
        [few] { $amount } نجوم لمدة { $days ->
            [one] يوم واحد
            [two] يومين
            [few] { $days } أيام
            [many] { $days } يومًا
           *[other] { $days } يوم
        }
        [many] { $amount } نجمة لمدة { $days ->
            [one] يوم واحد
            [two] يومين
            [few] { $days } أيام
            [many] { $days } يومًا
           *[other] { $days } يوم
        }
       *[other] { $amount } نجمة لمدة { $days ->
            [one] يوم واحد
            [two] يومين
            [few] { $days } أيام
            [many] { $days } يومًا
           *[other] { $days } يوم
        }
    }

## One link

settings = الإعدادات
setting-expires = الصلاحية
setting-limit = الحد
setting-approval = الموافقة
setting-price = السعر
setting-preset = القالب
setting-none = بلا
becomes = ←
setting-never = لا تنتهي
inside-now = في المحادثة
stayed =
    { $days ->
        [one] البقاء يومًا واحدًا
        [two] البقاء يومين
        [few] البقاء { $days } أيام
        [many] البقاء { $days } يومًا
       *[other] البقاء { $days } يوم
    }
versions = الإصدارات
who-came = من انضموا
nobody-came = لم ينضم أحد عبر هذا الرابط حتى الآن.
history = السجل
nothing-happened = لم يُسجَّل شيء بعد.
regenerate = إعادة إنشاء
regenerate-title = هل تريد إعادة إنشاء هذا الرابط؟
regenerate-ask = ستحصل على رابط جديد بالإعدادات نفسها، ويتوقف هذا الرابط عن العمل.
regenerated = رابطك الجديد جاهز. أُبطل القديم.
revoke = إبطال
revoke-link = إبطال الرابط
revoke-title = هل تريد إبطال هذا الرابط؟
revoke-ask = لن يتمكن أحد من الانضمام عبره بعد ذلك، ولا يمكن التراجع عن هذا. من انضموا يبقون.
revoked = أُبطل الرابط
under-way = جارٍ التنفيذ…
still-waiting = يستغرق هذا وقتًا أطول من المعتاد. سيراسلك البوت عند اكتماله.

event-create = أُنشئ
event-regenerate = أُعيد إنشاؤه
event-edit = عُدّل
event-revoke = أُبطل
event-replace-primary = استُبدل الرابط الأساسي
event-delete = حُذف من قائمة تيليجرام
event-delete-revoked = حُذفت الروابط المُبطلة
event-rotate = استُبدل حسب الجدول
event-retire = أُبطل حسب الجدول
event-close = أُغلق لأنه امتلأ
event-approve = قُبل طلب
event-decline = رُفض طلب
event-approve-all = قُبلت كل الطلبات
event-decline-all = رُفضت كل الطلبات
event-revoked-outside = أُبطل خارج البوت
event-twin-revoked = أُبطل رابط مكرر
event-twin-reported = أُبلغ عن رابط مكرر
event-found = عُثر عليه في تيليجرام
event-posted = نُشر في قناة
event-made-outside = أُنشئ خارج البوت
event-edited-outside = عُدّل خارج البوت
event-bot-link = أنشأه بوت آخر
event-usage-jump = انضم عدد أكبر بكثير من المعتاد
event-taken-over = انتقل إلى مشرف آخر
event-lock = أُغلق بقفل المحادثة: يتطلب الموافقة
event-lock-revoke = أُبطل بقفل المحادثة
event-lock-primary = استُبدل بقفل المحادثة
event-unlock = أُعيد بعد رفع القفل
event-reissue = أُنشئ من جديد بعد رفع القفل
outcome-waiting = قيد الانتظار
outcome-failed = رُفض
outcome-closed-only = دون رابط جديد
outcome-both-open = الرابط القديم ما زال مفتوحًا

## People

people = الأشخاص
search-people = من أدخله؟ ابحث بالاسم
no-people = لا أحد بعد
no-people-hint = يظهر هنا كل من ينضم أو يغادر.
no-people-match = لا أحد بهذا الاسم
no-people-match-hint = أعرف كل من انضموا أو غادروا منذ دخول البوت إلى المحادثة.
joined-before = انضم قبل أن أبدأ المتابعة
joined-on = انضم { $at }
left-on = غادر { $at }
with-link = عبر
asked-for-by = بطلب من
approved-by = قبِله
added-by = أضافه
removed-by = أزاله
certainty-likely = مرجّح
certainty-likely-hint = لم يحدّد تيليجرام الرابط كاملًا، وهذا الرابط يطابقه.
certainty-unknown = غير مؤكد
certainty-unknown-hint = لم يحدّد تيليجرام أي رابط كان.
way-folder = عبر رابط مجلد محادثات
way-added = أضافه عضو
way-open = عبر اسم المستخدم العام
way-unknown = لم يحدّد تيليجرام الطريقة
