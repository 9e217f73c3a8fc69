# What a chat's owner asks of links that other admins make there, and links that wait for a second person.

chat-menu-rules = 📏 القواعد
chat-rules-title = 📏 <b>قواعد الروابط في { $chat }</b>
chat-rules-none = لا قواعد بعد: يمكن للمشرفين إنشاء أي رابط يريدونه.
chat-rules-about = تسري القواعد على الروابط التي ينشئها المشرفون الآخرون من خلالي من الآن فصاعدًا. ولا تسري على روابطك أنت، ولا على الروابط التي تُنشأ في تيليجرام نفسه.
chat-rules-saved = ✅ حُفظت.
chat-rules-life = ⏳ أطول مدة
chat-rules-limit = 👥 أكبر حد
chat-rules-issuers = 👤 منشئو الروابط
chat-rules-a-day = 🔢 الروابط في اليوم
chat-rules-approval =
    🙋 الموافقة دائمًا: { $value ->
        [on] مفعّلة
       *[off] معطّلة
    }
chat-rules-second =
    🤝 موافقة ثانية: { $value ->
        [on] مفعّلة
       *[off] معطّلة
    }
chat-rules-number = { $value }
chat-rules-no-bound = بلا حد
chat-rules-ask-longestLife =
    ⏳ <b>ما أطول مدة يمكن أن يعمل فيها الرابط؟</b>

    اضغط، أو اكتبها: <i>3 أيام</i>، <i>أسبوعين</i>. وعندها تُرفض الروابط التي لا تنتهي صلاحيتها.
chat-rules-ask-largestLimit =
    👥 <b>ما أكبر عدد من الأشخاص يمكن أن يُدخلهم الرابط؟</b>

    اضغط، أو اكتب عددًا. الروابط التي يوافق فيها المشرفون على كل طلب لا تحتاج إلى حد.
chat-rules-ask-linksADay =
    🔢 <b>كم رابطًا يمكن لكل مشرف إنشاؤه خلال 24 ساعة؟</b>

    اضغط، أو اكتب عددًا.
chat-rules-ask-issuers =
    👤 <b>من يمكنه إنشاء روابط هنا؟</b>

    اضغط على اسم لتغييره. أما أنت فيمكنك ذلك دائمًا.
chat-rules-no-admins = لا أحد غيرك يمكنه دعوة أشخاص هنا. امنح مشرفًا صلاحية <b>دعوة المستخدمين عبر الرابط</b> في تيليجرام أولًا.
chat-rules-all-admins = كل المشرفين
chat-rules-has = ✅ { $name }
chat-rules-has-not = ▫️ { $name }
chat-rules-not-understood-longestLife = ⚠️ لم أفهم ذلك. أرسل مدة، مثل <i>3 أيام</i>.
chat-rules-not-understood-largestLimit = ⚠️ لم أفهم ذلك. أرسل عددًا من 1 إلى 99,999.
chat-rules-not-understood-linksADay = ⚠️ لم أفهم ذلك. أرسل عددًا، مثل <i>5</i>.
chat-rules-here = <b>القواعد هنا:</b>
chat-rules-fit = 📏 ضبط وفق القواعد

chat-rule-longest-life = • أطول مدة لعمل الرابط: { $life }
chat-rule-largest-limit = • أكبر حد للرابط { $most }، أو يوافق المشرفون على كل طلب
chat-rule-approval = • يوافق المشرفون على كل طلب
chat-rule-issuers =
    • { $count ->
        [0] لا ينشئ الروابط إلا المالك
       *[other] لا ينشئ الروابط إلا المالك و{ $names }
    }
chat-rule-daily-links =
    • { $most ->
        [one] رابط واحد في اليوم
        [two] رابطان في اليوم
        [few] { $most } روابط في اليوم
        [many] { $most } رابطًا في اليوم
       *[other] { $most } رابط في اليوم
    } لكل مشرف
chat-rule-second-person = • الرابط الذي لا تنتهي صلاحيته يحتاج إلى موافقة شخص ثانٍ

rule-broken-longest-life = أطول مدة يسمح بها المالك لعمل الرابط: { $life }. اختر وقت انتهاء أقرب.
rule-broken-largest-limit = أكبر حد يسمح به المالك للرابط: { $most }. اختر حدًا أقل، أو فعّل الموافقة.
rule-broken-approval-always = يريد المالك أن يوافق المشرفون على كل طلب. فعّل الموافقة.
rule-broken-no-price = وضع المالك قواعد لا يمكن أن يلتزم بها رابط مدفوع، لذا لا ينشئه إلا المالك. اجعل الرابط مجانيًا، أو تواصل مع المالك.
rule-broken-not-issuer = حدّد المالك من ينشئ الروابط هنا، ولست منهم. تواصل مع المالك.
rule-broken-daily-links =
    يسمح المالك لكل مشرف بإنشاء { $most ->
        [one] رابط واحد
        [two] رابطين
        [few] { $most } روابط
        [many] { $most } رابطًا
       *[other] { $most } رابط
    } خلال 24 ساعة، وقد بلغت هذا الحد. حاول مجددًا غدًا، أو تواصل مع المالك.
rule-broken-second-person = الرابط الذي لا تنتهي صلاحيته يحتاج هنا إلى موافقة شخص ثانٍ.

life-weeks =
    { $count ->
        [one] أسبوع واحد
        [two] أسبوعان
        [few] { $count } أسابيع
        [many] { $count } أسبوعًا
       *[other] { $count } أسبوع
    }
life-days =
    { $count ->
        [one] يوم واحد
        [two] يومان
        [few] { $count } أيام
        [many] { $count } يومًا
       *[other] { $count } يوم
    }
life-hours =
    { $count ->
        [one] ساعة واحدة
        [two] ساعتان
        [few] { $count } ساعات
        [many] { $count } ساعة
       *[other] { $count } ساعة
    }
life-minutes =
    { $count ->
        [one] دقيقة واحدة
        [two] دقيقتان
        [few] { $count } دقائق
        [many] { $count } دقيقة
       *[other] { $count } دقيقة
    }

proposal-offer = يمكنني أن أسأل المالك والمشرفين الآخرين. أول رد هو الذي يُعتمد، ومسودتك محفوظة.
proposal-ask = 🤝 طلب موافقة
proposal-set-expiry = ⏳ تحديد انتهاء
proposal-waiting =
    🤝 <b>{ $title }</b> ينتظر موافقة شخص ثانٍ.

    سأضع الرابط هنا فور أن يوافق أحد.
proposal-declined = ❌ رفض <b>{ $by }</b> الرابط <b>{ $title }</b>. أرسل /newlink لإنشاء رابط تنتهي صلاحيته.
proposal-asks = 🤝 يريد <b>{ $actor }</b> رابطًا لا تنتهي صلاحيته في <b>{ $chat }</b>:
proposal-title = 🏷 { $title }
proposal-approve = ✅ موافقة
proposal-decline = ❌ رفض
proposal-answer =
    { $state ->
        [approved] ✅ وافق <b>{ $by }</b> عليه.
       *[declined] ❌ رفضه <b>{ $by }</b>.
    }
