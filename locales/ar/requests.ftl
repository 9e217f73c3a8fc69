# People who ask to join. "by": "link" where we know by which of our links, or "none".

request-asks =
    🙋 يطلب <b>{ $who }</b> الانضمام إلى <b>{ $chat }</b>{ $by ->
        [link] {" "}عبر <b>{ $title }</b>
       *[none] {""}
    }.
request-bio = <i>«{ $bio }»</i>
request-answer = 💬 <i>«{ $text }»</i>
request-answers-earlier =
    <i>{ $count ->
        [one] إجابة سابقة واحدة لا تظهر.
        [two] إجابتان سابقتان لا تظهران.
        [few] { $count } إجابات سابقة لا تظهر.
        [many] { $count } إجابة سابقة لا تظهر.
       *[other] { $count } إجابة سابقة لا تظهر.
    }</i>
request-asked-at = طلب الانضمام { $at }
request-decided =
    { $state ->
        [approved] { $known ->
            [yes] ✅ قبِله <b>{ $actor }</b>.
           *[no] ✅ أصبح في المحادثة.
        }
       *[declined] { $known ->
            [yes] 🚫 رفضه <b>{ $actor }</b>.
           *[no] 🚫 رُفض طلبه.
        }
    }
request-gone = لم يعد ينتظر: إما أن مشرفًا آخر قرر، أو أنه غيّر رأيه.
requests-group =
    🙋 { $count ->
        [one] يطلب <b>شخص واحد</b>
        [two] يطلب <b>شخصان</b>
        [few] يطلب <b>{ $count } أشخاص</b>
        [many] يطلب <b>{ $count } شخصًا</b>
       *[other] يطلب <b>{ $count } شخص</b>
    } الانضمام إلى <b>{ $chat }</b>{ $by ->
        [link] {" "}عبر <b>{ $title }</b>
       *[none] {""}
    }.
requests-nameless =
    { $count ->
        [one] واحد منهم ليس له اسم مستخدم.
        [two] اثنان منهم ليس لهما اسم مستخدم.
        [few] { $count } منهم ليس لهم اسم مستخدم.
        [many] { $count } منهم ليس لهم اسم مستخدم.
       *[other] { $count } منهم ليس لهم اسم مستخدم.
    }
requests-name = • { $who }
requests-more = … و{ $count } غيرهم
requests-none-left =
    🙋 لم يعد أحد ينتظر الانضمام إلى <b>{ $chat }</b>{ $by ->
        [link] {" "}عبر <b>{ $title }</b>
       *[none] {""}
    }.
requests-of =
    🙋 طلبات الانضمام إلى <b>{ $chat }</b>{ $by ->
        [link] {" "}عبر <b>{ $title }</b>
       *[none] {""}
    }
requests-confirm =
    { $decision ->
        [approve] <b>هل تريد قبول { $count ->
            [one] شخص واحد
            [two] شخصين
            [few] { $count } أشخاص
            [many] { $count } شخصًا
           *[other] { $count } شخص
        }؟</b>
       *[decline] <b>هل تريد رفض { $count ->
            [one] شخص واحد
            [two] شخصين
            [few] { $count } أشخاص
            [many] { $count } شخصًا
           *[other] { $count } شخص
        }؟</b>
    }

    طلبوا الانضمام إلى <b>{ $chat }</b>{ $by ->
        [link] {" "}عبر <b>{ $title }</b>
       *[none] {""}
    }. { $bound ->
        [known] لا يشمل ذلك من يطلبون الانضمام من الآن فصاعدًا.
        [approve] كل من يطلب الانضمام قبل اكتمال ذلك سيدخل أيضًا: لا يقبل تيليجرام هذا العدد إلا دفعة واحدة.
       *[decline] كل من يطلب الانضمام قبل اكتمال ذلك سيُرفض أيضًا.
    }
requests-since =
    ⚠️ { $count ->
        [one] طلب شخص آخر الانضمام
        [two] طلب شخصان آخران الانضمام
        [few] طلب { $count } أشخاص آخرين الانضمام
        [many] طلب { $count } شخصًا آخر الانضمام
       *[other] طلب { $count } شخص آخر الانضمام
    } بعد أن عرضت القائمة، لذا لم يُقبل أحد بعد.
approvals-working =
    ⏳ جارٍ قبول { $total ->
        [one] شخص واحد
        [two] شخصين
        [few] { $total } أشخاص
        [many] { $total } شخصًا
       *[other] { $total } شخص
    }: اكتمل { $done }، والمتبقي { $left }.
approvals-done =
    { $done ->
        [0] ❌ <b>لم يُقبل أحد.</b>
        [one] ✅ قبِلتَ شخصًا واحدًا.
        [two] ✅ قبِلتَ شخصين.
        [few] ✅ قبِلتَ { $done } أشخاص.
        [many] ✅ قبِلتَ { $done } شخصًا.
       *[other] ✅ قبِلتَ { $done } شخص.
    }
approvals-refused =
    { $count ->
        [one] <b>شخص واحد لم يُقبل.</b>
        [two] <b>شخصان لم يُقبلا.</b>
        [few] <b>{ $count } أشخاص لم يُقبلوا.</b>
        [many] <b>{ $count } شخصًا لم يُقبلوا.</b>
       *[other] <b>{ $count } شخص لم يُقبلوا.</b>
    }
requests-title =
    <b>{ $count ->
        [one] شخص واحد ينتظر
        [two] شخصان ينتظران
        [few] { $count } أشخاص ينتظرون
        [many] { $count } شخصًا ينتظرون
       *[other] { $count } شخص ينتظرون
    }</b>
    💬 { $chat }{ $by ->
        [link] {" "}· 🔗 { $title }
       *[none] {""}
    }
requests-nobody =
    لا أحد ينتظر الانضمام إلى <b>{ $chat }</b>{ $by ->
        [link] {" "}عبر <b>{ $title }</b>
       *[none] {""}
    }.
requests-before = <i>هذا ما كنت أعرفه من قبل.</i>
requests-bot = <i>لا تستطيع البوتات معرفة من طلبوا الانضمام قبل أن تصبح مشرفة. أما في تيليجرام فترى كل المنتظرين أعلى المحادثة.</i>
requests-person = { $number }. <b>{ $who }</b>
requests-person-asked =
    طلب الانضمام { $at }{ $by ->
        [link] {" "}· 🔗 { $title }
       *[none] {""}
    }
requests-which-chat = <b>من يطلب الانضمام؟</b> اختر محادثة.

question-for =
    💬 <b>عمّ تريد أن تسأل { $who }؟</b>

    أرسل سؤالك في رسالة واحدة لا يزيد عدد أحرفها على { $max }. سأنقله دون ذكر اسمك. { $until ->
        [none] {""}
       *[other] أمامك مهلة حتى { $until }.
    }
question-too-long = عدد الأحرف { $length }، والحد الأقصى للسؤال { $max }. اختصره وأرسله مجددًا.
question-sent =
    ✅ <b>أُرسل إلى { $who }.</b>
    <i>«{ $text }»</i>

    إذا أجاب، فسأعرض لك إجابته. وما زال بإمكانك قبوله أو رفضه.
question-cancelled = حسنًا، لن أسأل { $who } شيئًا.
question-to-requester =
    💬 لدى أحد مشرفي <b>{ $chat }</b> سؤال عن طلب انضمامك:

    <i>«{ $text }»</i>

    أجب هنا. لا يقرأ إجابتك إلا مشرفو تلك المحادثة.
answer-outcome =
    { $outcome ->
        [passed] ✅ نُقلت إلى مشرف <b>{ $chat }</b>.
        [too-long] عدد الأحرف { $length }، وأقصى ما يمكنني نقله { $max }. اختصر إجابتك وأرسلها مجددًا.
        [enough] وصلت رسائلك إلى مشرف <b>{ $chat }</b>. لا يمكنني نقل المزيد حتى يسأل مجددًا.
       *[decided] سبق أن قرر أحد مشرفي <b>{ $chat }</b> بشأن طلبك، لذا لا يمكنني نقل هذه الرسالة.
    }

button-ask = 💬 طرح سؤال
button-approve = ✅ قبول
button-decline = 🚫 رفض
button-approve-all = ✅ قبول الكل
button-decline-all = 🚫 رفض الكل
button-decide-count =
    { $decision ->
        [approve] ✅ قبول ({ $count })
       *[decline] 🚫 رفض ({ $count })
    }
button-show-them = 👀 عرضهم
button-requests =
    { $count ->
        [0] 🙋 طلبات الانضمام
       *[other] 🙋 الطلبات ({ $count })
    }
button-look-again = 🔄 تحديث
button-previous = ‹ السابق
button-next = التالي ›
