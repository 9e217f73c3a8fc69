# "Who let Sam in?": people of a chat, how they came, and who else came the same way.

people-title = 🔎 <b>البحث عن شخص في { $chat }</b>
people-ask = أرسل جزءًا من الاسم أو اسم المستخدم، أو أعد توجيه إحدى رسائله. أعرف أيضًا من غادروا.
people-found = { $text ->
       *[other] 🔎 «{ $text }»
    }
people-newest = أحدث الأعضاء ومن غادروا:
people-none = لا أعرف أحدًا بهذا الاسم في هذه المحادثة. جرّب جزءًا أقصر منه.
people-line = { $number }. <b>{ $name }</b>{ $hasUsername ->
        [yes] {" "}(@{ $username })
       *[no] {""}
    }
    { $known ->
        [yes] { $at }
       *[no] هنا قبل أن أبدأ المتابعة
    }{ $hasLink ->
        [yes] ، عبر { $title }
       *[no] {""}
    }{ $left ->
        [yes] {" "}· <i>غادر</i>
       *[no] {""}
    }
people-again = 🔎 بحث جديد
people-older = أقدم ›
people-newest-first = « الأحدث
person-title = 👤 <b>{ $name }</b>{ $hasUsername ->
        [yes] {" "}(@{ $username })
       *[no] {""}
    }
person-came =
    { $way ->
        [link] 📥 انضم { $at } عبر { $hasLink ->
            [yes] <b>{ $title }</b>
           *[no] رابط لا أعرفه
        }
        [request] 📥 انضم { $at } عبر { $hasLink ->
            [yes] <b>{ $title }</b>
           *[no] رابط لا أعرفه
        }، بعد طلب الانضمام
        [folder] 📥 انضم { $at } عبر رابط مجلد محادثات
        [added] 📥 أضافه عضو آخر { $at }
        [open] 📥 انضم { $at } دون رابط: المحادثة عامة
       *[unknown] 📥 انضم { $at }
    }
person-before = 📥 كان هنا قبل أن أبدأ المتابعة
person-asker = 🔗 طلب { $asker } هذا الرابط
person-approved = 🙋 قبِله { $name }
person-added = ➕ أضافه { $name }
person-left = 📤 غادر { $at }
person-left-by = 📤 كان قد غادر بحلول { $at }
person-removed = 📤 أزاله { $name }، { $at }
person-inside = 🟢 في المحادثة الآن
person-sure =
    { $certainty ->
        [certain] <i>مؤكد: حدّد تيليجرام الرابط.</i>
        [certain-way] <i>مؤكد: هذا ما قاله تيليجرام.</i>
        [likely] <i>مرجّح وليس مؤكدًا: حدّد تيليجرام جزءًا من الرابط فقط، وهذا الرابط يطابقه.</i>
       *[unknown] <i>لم يحدّد تيليجرام الرابط المستخدم.</i>
    }
person-earlier = <b>سابقًا</b>
person-same = 👥 من دخل معه أيضًا
person-link = 🔗 سجل الرابط
same-title = 👥 <b>من دخل أيضًا عبر { $title }</b>
same-about = دخل عبره { $name } أيضًا.
same-none = لم يدخل أحد غيره عبر هذا الرابط، على حد علمي.
same-line = • { $name }{ $hasUsername ->
        [yes] {" "}(@{ $username })
       *[no] {""}
    }، { $at }{ $left ->
        [yes] {" "}· <i>غادر</i>
       *[no] {""}
    }
same-revoke = 🗑 إبطال الرابط
