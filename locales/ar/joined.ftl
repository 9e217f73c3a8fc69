# Who joined with a link.

button-joined = 👥 من انضموا
joined-title = 👥 <b>من انضموا عبر { $title }</b>
button-search = 🔎 البحث بالاسم
joined-search = 🔎 أرسل جزءًا من الاسم أو اسم المستخدم.
joined-none = لم ينضم أحد عبر هذا الرابط بعد.
joined-none-found = لا أعرف أحدًا بهذا الاسم انضم عبر هذا الرابط. جرّب جزءًا أقصر من الاسم.
joined-count =
    <b>{ $inside } في المحادثة</b>{ $left ->
        [0] {""}
       *[other] ، وغادر { $left }
    }
joined-line =
    • { $name }{ $username ->
        [none] {""}
       *[other] {" "}({ $username })
    }، { $at }{ $approver ->
        [none] {""}
       *[other] ، قبِله { $approver }
    }{ $left ->
        [yes] {" "}· <i>غادر</i>
       *[no] {""}
    }
joined-reading = <i>ما زلت أقرأ القائمة. عد بعد قليل لترى المزيد.</i>
joined-before = <i>هذا ما كنت أعرفه من قبل.</i>
joined-deleted = <i>لم يعد تيليجرام يعرض هذا الرابط، لذا لا يمكنه أن يبيّن من انضموا عبره.</i>
joined-bot = <i>لا ترى البوتات من انضموا عبر رابط قبل أن تصبح مشرفة، ولا من غادروا منذ ذلك الحين. أما مالك المحادثة فيرى ذلك في تيليجرام ضمن <b>روابط الدعوة</b>.</i>
joined-left-since = <i>لا تشمل القائمة من انضموا قبل { $at } ثم غادروا.</i>
