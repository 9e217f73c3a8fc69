# What is done by itself with people who ask to join by a link.

button-rule = 🤖 القواعد
rule-title = 🤖 <b>قواعد { $title }</b>
rule-review = <b>راجع قواعد { $title }</b>
rule-saved = ✅ حُفظت.
rule-about = يسري ذلك تلقائيًا عندما يطلب أحد الانضمام عبر هذا الرابط من الآن فصاعدًا. وينتظر كل من عداهم مشرفًا. يُقبل أعضاء المحادثة الأخرى حتى إن لم يكن لهم اسم مستخدم. وعندما يطلب كثيرون الانضمام في اللحظة نفسها، يقرر بشأنهم مشرف.
rule-approves = 🤖 القبول تلقائيًا: { $whom }
rule-approves-change = 🤖 القبول تلقائيًا: { $from } ← <b>{ $to }</b>
rule-declines = 🤖 الرفض تلقائيًا: { $whom }
rule-declines-change = 🤖 الرفض تلقائيًا: { $from } ← <b>{ $to }</b>
rule-nobody = لا أحد
rule-members = أعضاء { $chat }
rule-members-elsewhere = أعضاء محادثة أخرى
rule-nameless = الحسابات التي ليس لها اسم مستخدم
rule-which-chat =
    <b>أعضاء أي محادثة تريد قبولهم؟</b>

    يدخل أعضاؤها عبر { $title } دون انتظار. تظهر لك المحادثات التي يمكنك أنت وحساب البوت دعوة أشخاص إليها.
rule-no-chats =
    لا توجد محادثة أخرى يمكنك أنت وحساب البوت دعوة أشخاص إليها.

    اجعل الحساب مشرفًا في المحادثة الأخرى، وأنشئ رابطًا هناك مرة واحدة. بعدها ستظهر هنا.

button-rule-members = ✅ قبول الأعضاء
button-rule-nameless =
    { $value ->
        [on] 🚫 بلا اسم مستخدم ✓
       *[off] 🚫 بلا اسم مستخدم ○
    }
button-rule-nobody = لا أحد
button-rule-save = 💾 حفظ
