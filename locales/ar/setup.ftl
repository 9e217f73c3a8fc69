# npm run setup, in the terminal.

setup-intro = هنا تُعدّ Latchkey. تُحفظ كل إجابة في .env فورًا: يمكنك التوقف في أي وقت بالضغط على Ctrl+C، ثم تشغيل هذا الأمر مجددًا.
setup-stopped = توقف الإعداد. إجاباتك محفوظة في .env. للمتابعة: npm run setup
setup-what-now = ماذا الآن؟
setup-again = إعادة المحاولة
setup-stop = توقف
setup-cannot-write =
    لا يمكن كتابة { $file } هنا ({ $reason }). اضبط فيه { $names } بنفسك، ثم شغّل هذا الأمر مجددًا.
setup-not-writable =
    لا تمكن كتابة .env هنا. اضبط فيه { $names } بنفسك، ثم شغّل هذا الأمر مجددًا. في الحاوية، يكون الملف هو .env المجاور لملف compose.yaml.
setup-set-elsewhere = { $name } مضبوط في متغيرات البيئة، ولها الأولوية على .env. صحّحه هناك، ثم شغّل هذا الأمر مجددًا.

setup-token =
    يعمل Latchkey عبر بوت تملكه. لإنشائه، راسل @BotFather في تيليجرام (https://t.me/BotFather)، وأرسل /newbot واختر اسمًا. سيرد عليك برمز (token)، مثل 123456789:AAE…
setup-token-ask = رمز البوت (token):
setup-token-wrong = هذا لا يبدو رمز بوت. يتكون الرمز من أرقام ثم نقطتين (:) ثم 35 محرفًا. يعرضه @BotFather مجددًا عبر /token.
setup-token-refused = لا يعرف تيليجرام هذا الرمز. انسخه مجددًا من @BotFather، الذي يعرضه عبر /token.
setup-token-right = الرمز صحيح: إنه { $name }، @{ $username }.
setup-bot-api-unreachable = يتعذّر الوصول إلى Bot API. تحقق من الشبكة، ومن BOT_API_ROOT إن كنت قد ضبطته.

setup-worker = من ينشئ الروابط؟
setup-worker-account = حساب تيليجرام مخصص تسجّل الدخول به (موصى به)
setup-worker-bot = البوت نفسه: لا يلزم حساب، لكنه لا يستطيع سرد روابطه. تجد معنى ذلك في docs/operating.md

setup-application =
    يشترط تيليجرام أن يكون لكل برنامج تطبيق خاص به. سجّل الدخول إلى https://my.telegram.org بأي حساب، واختر API development tools، واملأ النموذج: أي عنوان يكفي. بعدها تعرض الصفحة api_id وapi_hash.
setup-api-id-ask = api_id، وهو رقم:
setup-api-id-wrong = هذا ليس api_id: إنه رقم، مثل 1234567.
setup-api-hash-ask = api_hash:
setup-api-hash-wrong = هذا ليس api_hash: يتكون من 32 رقمًا وحرفًا من a إلى f.

setup-operators =
    من تصله رسالة عندما يستدعي أمر ما الانتباه، مثل انتهاء جلسة؟ أسهل طريقة: أرسل أي رسالة إلى @{ $username } من حسابك الشخصي، ثم اكتب w هنا. أو اكتب معرّفات المستخدمين مفصولة بفواصل. أو لا تكتب شيئًا إن كنت لا تريد أحدًا.
setup-operators-ask = اكتب w أو معرّفات المستخدمين أو لا شيء:
setup-operators-wrong = معرّفات المستخدمين أرقام، مثل 123456789، مفصولة بفواصل.
setup-operators-nobody = لم يراسل أحد البوت بعد، أو قرأ برنامج آخر الرسالة. راسله واكتب w، أو اكتب معرّفك.
setup-operators-who = أيّهم أنت؟
setup-operators-none = لا أحد منهم

setup-address = هل يستطيع تيليجرام الوصول إلى هذا الجهاز عبر عنوان https:// تملكه؟ لا يلزم ذلك إلا لصفحة التدقيق.
setup-address-no = لا، أو ليس بعد. كل شيء يعمل بدونه إلا تلك الصفحة
setup-address-yes = نعم، يوجد وكيل عكسي (reverse proxy)
setup-address-ask = ذلك العنوان، مثل https://latchkey.example.org:
setup-address-wrong = هذا ليس عنوانًا عامًا. يبدأ العنوان بـ https://

setup-session-there = الدخول مسجَّل بالفعل: توجد جلسة. لتغيير ذلك: npm run login
setup-inline = لإرسال روابطك في أي محادثة بكتابة @{ $username }، اضبط للبوت لدى @BotFather الأمر /setinline، والأمر /setinlinefeedback على 100%.
setup-done =
    { $worker ->
        [bot] كل شيء جاهز، ونُشرت قائمة البوت. اجعل @{ $username } مشرفًا في كل محادثة، بصلاحية دعوة المستخدمين.
       *[account] كل شيء جاهز، ونُشرت قائمة البوت. اجعل الحساب مشرفًا في كل محادثة، بصلاحية دعوة المستخدمين عبر الرابط.
    }
    الخطوة التالية: npm start. ثم راسل @{ $username }.
