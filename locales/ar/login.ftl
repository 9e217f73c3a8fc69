# npm run login: what is said and asked in the terminal. What goes wrong at the start, and the rest of the terminal: terminal.ftl.

login-needs-credentials =
    لم تُضبط BOT_TOKEN وAPI_ID وAPI_HASH بعد. شغّل: npm run setup
    محاكاة تيليجرام التي يشغّلها npm start بدونها لا تحتاج إلى تسجيل دخول.
login-not-for-bots = مع WORKER=bot يسجّل Latchkey الدخول بنفسه باستخدام BOT_TOKEN: شغّل npm start فحسب. لاستخدام حساب بدلًا من ذلك، احذف WORKER من .env.
login-intro =
    سجّل الدخول بالحساب الذي سينشئ الروابط. استخدم حسابًا منفصلًا، لا حسابك الشخصي.
    لمسح رمز بهاتف مسجَّل الدخول بهذا الحساب، اكتب qr.
login-stopped = توقف الأمر. لم يُحفظ شيء.

login-replaces = توجد جلسة بالفعل في { $file }. الجلسة التي تستبدلها تبقى صالحة حتى تنهيها في تيليجرام ← الإعدادات ← الأجهزة.
login-keep = إبقاؤها
login-add = إضافة حساب آخر ينشئ الروابط في محادثات خاصة به
login-replace = استبدالها
login-same-account = الجلسة الموجودة في { $file } هي جلسة هذا الحساب نفسه، { $name }. لم يُحفظ شيء. لتسجيل الدخول به مجددًا، اختر استبدالها.
login-kept = لم يتغير شيء.
login-encrypted = أصبح { $file } مشفّرًا.
login-done = سُجّل الدخول باسم { $name }. الجلسة في { $file }، ولا يستطيع أحد غيرك قراءتها.
login-next = الخطوة التالية: npm start

login-phone = رقم الهاتف مع رمز البلد، أو qr:

## The code. $detail is what Telegram says of the way it goes: how the calling number begins, the email address, a web page,
## or what the words begin with.

login-sent =
    { $by ->
        [app] أرسل تيليجرام رمزًا إلى تطبيق تيليجرام الخاص بالحساب، في المحادثة المسماة Telegram. عدد أرقامه: { $length }.
        [sms] أرسل تيليجرام رمزًا إلى ذلك الرقم في رسالة نصية. عدد أرقامه: { $length }.
        [call] يتصل تيليجرام بذلك الرقم ويُملي رمزًا. عدد أرقامه: { $length }.
        [flash-call] يتصل تيليجرام بذلك الرقم. لا تُجب: الرمز هو رقم المتصل كاملًا، { $detail }.
        [missed-call] يتصل تيليجرام بذلك الرقم ثم يقطع الاتصال. يبدأ رقم المتصل بـ { $detail }، والرمز هو آخر أرقامه. عدد أرقام الرمز: { $length }.
        [fragment] هذا الرقم من Fragment، لذا يظهر الرمز على صفحته: { $detail }. عدد أرقامه: { $length }.
        [email] أرسل تيليجرام رمزًا إلى البريد الإلكتروني للحساب، { $detail }. عدد أرقامه: { $length }.
        [word] أرسل تيليجرام كلمة إلى ذلك الرقم في رسالة نصية. تلك الكلمة هي الرمز.
       *[phrase] أرسل تيليجرام بضع كلمات إلى ذلك الرقم في رسالة نصية. تلك الكلمات هي الرمز.
    }
login-sent-next =
    { $now ->
        [yes] إن لم يصل، فاكتب r
       *[no] إن لم يصل، فانتظر { $wait } واكتب r
    }: عندها { $by ->
        [sms] يرسل تيليجرام رسالة نصية.
        [call] يتصل تيليجرام ويُمليه.
        [flash-call] يتصل تيليجرام، ويكون رقم المتصل هو الرمز.
        [missed-call] يتصل تيليجرام ثم يقطع الاتصال، وتكون نهاية رقم المتصل هي الرمز.
       *[fragment] يعرضه تيليجرام على Fragment.
    }
login-code = الرمز (b: رقم آخر):
login-code-resend = الرمز (r: إعادة إرساله، b: رقم آخر):
login-resend-early = لا يعيد تيليجرام إرساله بهذه السرعة. انتظر { $wait }، ثم اكتب r.
login-no-resend = لا يرسل تيليجرام هذا الرمز بأي طريقة أخرى. اكتبه عند وصوله، أو اكتب b وابدأ من جديد.
login-email-missing = يشترط تيليجرام أن يكون لهذا الحساب بريد إلكتروني لتسجيل الدخول أولًا. سجّل الدخول من أحد تطبيقات تيليجرام، وحدّد البريد هناك، ثم حاول مجددًا. أو سجّل الدخول عبر qr.

login-password = كلمة مرور التحقق بخطوتين:
login-password-hint = كلمة مرور التحقق بخطوتين (تلميح: { $hint }):

login-qr =
    على هاتف مسجَّل الدخول بالحساب، افتح تيليجرام ← الإعدادات ← الأجهزة ← ربط جهاز سطح المكتب، ثم امسح هذا الرمز.
    يتغير الرمز كل 30 ثانية.
login-qr-unscanned = لم يمسح أحد الرمز.

## What went wrong. The same question is asked again after most of these.

login-error-phone = لا يعرف تيليجرام هذا الرقم. اكتبه مع رمز البلد، مثل +49 151 23456789.
login-error-unoccupied = لا يوجد حساب بهذا الرقم. أنشئ حسابًا من أحد تطبيقات تيليجرام أولًا، أو اكتب رقمًا آخر.
login-error-banned = حظر تيليجرام هذا الحساب أو حذفه. استخدم حسابًا آخر.
login-error-too-often = جرت محاولات كثيرة بهذا الرقم. انتظر يومًا، أو سجّل الدخول عبر qr.
login-error-code = هذا ليس الرمز. حاول مجددًا.
login-error-code-expired = انتهت صلاحية هذا الرمز. يرسل تيليجرام رمزًا جديدًا.
login-error-password = كلمة المرور هذه غير صحيحة. حاول مجددًا.
login-error-qr = انتهت صلاحية رمز QR هذا. حاول مجددًا.
login-error-api = لا يعرف تيليجرام قيمتي API_ID وAPI_HASH هاتين. انسخهما مجددًا من https://my.telegram.org.
login-error-api-published = لا يسمح تيليجرام لأحد بتسجيل الدخول بقيمة API_ID هذه لأنها نُشرت. استخدم تطبيقًا خاصًا بك من https://my.telegram.org.
login-error-flood = يطلب تيليجرام منك الانتظار { $wait } قبل أن تحاول ذلك مجددًا.
login-error-unreachable = يتعذّر الوصول إلى تيليجرام. تحقق من الشبكة وحاول مجددًا.
login-failed = لم ينجح ذلك: { $reason }
login-error-other = رفض تيليجرام ذلك: { $word }.
