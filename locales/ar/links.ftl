# The card of a link, and lists of links.

card-hidden = 🔒 لم تعد تدير هذه المحادثة، لذا لم يعد رابطها يظهر هنا.
list-hidden = 🔒 لم تعد تدير هذه المحادثة، لذا لم تعد روابطها تظهر هنا.
card-older = 🔗 تجد <b>{ $title }</b> في رسالة أحدث. هذه الرسالة قديمة.
link-untitled = رابط بلا اسم
link-primary = الرابط الأساسي
link-title = 🔗 <b>{ $title }</b>
link-chat = في <b>{ $chat }</b>
link-url = { $link }
link-url-dead = <s>{ $link }</s>
link-state =
    { $state ->
        [active] 🟢 مفتوح
        [expired] ⌛ منتهي الصلاحية: لم يعد يعمل
        [used-up] 🟡 ممتلئ: يعمل مجددًا عندما يغادر أحد
       *[revoked] 🔴 مُبطل: لم يعد يعمل
    }
link-state-deleted = 🔴 مُبطل، ومحذوف من تيليجرام
link-of-account = 🔒 أنشأ هذا الرابط حساب آخر تابع لهذا البوت ({ $name }). يمكن تعديله بعد أن يسجّل ذلك الحساب الدخول مجددًا.
link-of-other = 🔒 أنشأ <b>{ $name }</b> هذا الرابط. لا يستطيع تعديله أو إبطاله إلا هو، من تيليجرام. وإن كان قد أنشأه بوت، فلا يستطيع ذلك إلا البوت نفسه.
link-made = <i>أُنشئ { $at }</i>
link-made-by = <i>أُنشئ { $at } بطلب من { $actor }</i>
link-as-of = <i>آخر تحديث: { $at }</i>
chat-unknown = محادثة لم أعد أراها
actor-unknown = شخص ما
actor-everybody = الجميع

settings-expiry-never = ♾ لا تنتهي صلاحيته
settings-expiry = ⏳ ينتهي { $at }
settings-expired = ⏳ انتهى { $at }
settings-no-limit = 👥 بلا حد
settings-limit =
    👥 الحد: { $limit ->
        [one] شخص واحد
        [two] شخصان
        [few] { $limit } أشخاص
        [many] { $limit } شخصًا
       *[other] { $limit } شخص
    }{ $strict ->
        [yes] ، ثم يُغلق نهائيًا
       *[no] {""}
    }
settings-usage = 👥 انضم { $usage }، بلا حد
settings-subscribed = 👥 المشتركون: { $usage }
settings-subscribed-ended = 👥 المشتركون: { $usage }، وانتهى { $ended ->
        [one] اشتراك واحد
        [two] اشتراكان
        [few] { $ended } اشتراكات
        [many] { $ended } اشتراكًا
       *[other] { $ended } اشتراك
    }
settings-usage-of =
    👥 انضم { $usage } من { $limit }{ $strict ->
        [yes] ، ثم يُغلق نهائيًا
       *[no] {""}
    }
settings-price-month = { $amount ->
        [one] نجمة واحدة
        [two] نجمتان
        [few] { $amount } نجوم
        [many] { $amount } نجمة
       *[other] { $amount } نجمة
    } شهريًا
settings-price-minutes = { $amount ->
        [one] نجمة واحدة
        [two] نجمتان
        [few] { $amount } نجوم
        [many] { $amount } نجمة
       *[other] { $amount } نجمة
    } كل { $minutes ->
        [one] دقيقة
        [two] دقيقتين
        [few] { $minutes } دقائق
        [many] { $minutes } دقيقة
       *[other] { $minutes } دقيقة
    }
settings-price = 💰 سعر الانضمام: { $price }
settings-join-at-once = 🔓 يمكن لكل من لديه الرابط الانضمام
settings-approval =
    { $requested ->
        [0] 🙋 يوافق المشرفون على كل طلب
        [one] 🙋 يوافق المشرفون على كل طلب: ينتظر شخص واحد
        [two] 🙋 يوافق المشرفون على كل طلب: ينتظر شخصان
        [few] 🙋 يوافق المشرفون على كل طلب: ينتظر { $requested } أشخاص
        [many] 🙋 يوافق المشرفون على كل طلب: ينتظر { $requested } شخصًا
       *[other] 🙋 يوافق المشرفون على كل طلب: ينتظر { $requested } شخص
    }

button-copy = 📋 نسخ
button-share = ↗️ مشاركة
button-edit = ✏️ تعديل
button-regenerate = ♻️ إعادة إنشاء
button-revoke = 🗑 إبطال
button-replace = ♻️ استبدال
button-approval-on = 🙋 الموافقة: معطّلة
button-approval-off = 🙋 الموافقة: مفعّلة
button-delete = 🧹 حذف
button-delete-yes = 🧹 نعم، احذفه
button-delete-revoked = 🧹 حذف المُبطلة
button-delete-revoked-yes = 🧹 نعم، احذفها
button-history = 🕘 السجل
button-successor = 🔗 الرابط الأحدث
button-new-like-this = ♻️ إنشاء رابط جديد
button-new-like-this-yes = ♻️ إنشاء الرابط
button-regenerate-yes = ♻️ نعم، أعد إنشاءه
button-change-settings = ⚙️ تغيير الإعدادات
button-regenerate-leaked = 🚨 أبطِله أولًا
button-revoke-yes = 🗑 نعم، أبطِله
button-keep = ‹ إبقاؤه
button-show-link = 🔗 عرض الرابط
button-back = ‹ رجوع
button-new-link = 🔗 رابط جديد
button-another = 🆕 رابط آخر مثله
button-details = ℹ️ التفاصيل
button-more = ⋯ المزيد

confirm-regenerate =
    ♻️ هل تريد إعادة إنشاء <b>{ $title }</b>؟

    ستحصل على رابط جديد بالإعدادات نفسها، ويتوقف هذا الرابط عن العمل. أما من انضموا عبره فيبقون في المحادثة.

    هل تسرّب هذا الرابط؟ أبطِله أولًا قبل إنشاء الجديد.
confirm-new-like-this =
    ♻️ هل تريد إنشاء رابط جديد بإعدادات <b>{ $title }</b>؟

    يبقى الرابط القديم مُبطلًا.
confirm-revoke =
    🗑 هل تريد إبطال <b>{ $title }</b>؟

    سيتوقف عن العمل فورًا، ولا يمكن التراجع عن ذلك. { $usage ->
        [0] لم ينضم أحد عبره حتى الآن.
        [one] الشخص الوحيد الذي انضم عبره يبقى في المحادثة.
        [two] الشخصان اللذان انضما عبره يبقيان في المحادثة.
        [few] الأشخاص الذين انضموا عبره ({ $usage }) يبقون في المحادثة.
        [many] الأشخاص الذين انضموا عبره ({ $usage }) يبقون في المحادثة.
       *[other] الأشخاص الذين انضموا عبره ({ $usage }) يبقون في المحادثة.
    }
confirm-delete =
    🧹 هل تريد حذف <b>{ $title }</b> من تيليجرام؟

    هذا الرابط مُبطل بالفعل، ولن يعرضه تيليجرام بعد ذلك. لكني أحتفظ به عندي مع سجله.
confirm-delete-revoked =
    🧹 هل تريد حذف الروابط المُبطلة في <b>{ $chat }</b> من تيليجرام؟

    يشمل ذلك كل الروابط المُبطلة للحساب الذي ينشئ روابطك: روابط المشرفين الآخرين أيضًا، وأي روابط أُنشئت خارج هذا البوت. لن يعرضها تيليجرام بعد ذلك. لكني أحتفظ عندي بالروابط التي أنشأتُها مع سجلها.
revoked-already = هذا الرابط مُبطل بالفعل.

links-title =
    <b>روابطك في { $chat }</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
links-title-all =
    <b>روابطك</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
links-which-chat = <b>روابطك:</b> أي محادثة؟
links-no-chats =
    ليس لديك أي روابط بعد.

    اضغط الزر أو أرسل /newlink لإنشاء أول رابط لك.
links-none = ليس لديك أي روابط هنا بعد. أرسل /newlink لإنشاء رابط.
links-none-filtered = لا روابط مطابقة.
list-search = 🔎 «{ $text }»
button-clear-search = ✕ مسح البحث
times-in = <i>الأوقات بتوقيت { $zone }</i>
list-link =
    { $number }. { $state ->
        [active] 🟢
        [expired] ⌛
        [used-up] 🟡
       *[revoked] 🔴
    } <b>{ $title }</b>
list-link-url =
    { $state ->
        [revoked] <s>{ $link }</s>
       *[other] { $link }
    }
list-link-use =
    { $limit ->
        [0] انضم { $usage }
       *[other] انضم { $usage } من { $limit }
    }{ $requested ->
        [0] {""}
       *[other] {" "}· ينتظر { $requested }
    } · { $ends ->
        [revoked] مُبطل
        [expired] انتهى { $at }
        [never] لا ينتهي
       *[later] حتى { $at }
    }
button-chats = 💬 محادثاتي ({ $count })
button-all-chats = كل المحادثات
button-chat = { $chat } · { $count }
button-number = { $number }
button-newer = ‹ أحدث
button-older = أقدم ›
button-newest = « الأحدث
button-oldest = الأقدم »
button-page = { $page } من { $pages }
button-filter =
    { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $state ->
        [active] مفتوح
        [expired] منتهٍ
        [used-up] ممتلئ
        [revoked] مُبطل
       *[all] الكل
    } { $count }{ $more ->
        [yes] +
       *[no] {""}
    }

state-name =
    { $state ->
        [active] مفتوح
        [expired] منتهي الصلاحية
        [used-up] ممتلئ
       *[revoked] مُبطل
    }
yes-no =
    { $value ->
        [yes] نعم
       *[no] لا
    }

press-unknown = لم يعد هذا الزر يعمل. أرسل /links لعرض روابطك.
press-stranger = هذا الزر يخص شخصًا آخر.
press-used = طلبت ذلك من قبل.

# All that is known of a link.
details-title = ℹ️ <b>تفاصيل { $title }</b>
details-kind =
    { $kind ->
        [primary] 🔗 رابط أساسي
       *[additional] 🔗 رابط إضافي
    }
details-made = 📅 أُنشئ { $at }
details-asked-by =
    👤 { $actor ->
        [none] لم يُنشأ عبر هذا البوت
       *[other] طلبه { $actor }
    }
details-admin =
    🛠 منشئه بحسب تيليجرام: { $name ->
        [none] <code>{ $id }</code>
       *[other] { $name } (<code>{ $id }</code>)
    }
details-never-changed = ✏️ لم يُعدّل منذ إنشائه
details-changed = ✏️ آخر تعديل { $at }
details-approval =
    { $needed ->
        [yes] 🙋 الموافقة: مفعّلة
       *[no] 🙋 الموافقة: معطّلة
    }
details-free = 💰 مجاني
details-usage = ✅ انضموا وما زالوا في المحادثة: { $usage }
details-requested = ⏳ ينتظرون الموافقة: { $requested }
details-ended = 🚪 الاشتراكات المنتهية: { $ended }
details-revoked = 🔴 أُبطل { $at }
details-seen = <i>بحسب ما أفاد به تيليجرام { $at }</i>
