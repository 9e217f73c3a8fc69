# A batch under way, and how its links are handed over. "kind": create, revoke or delete. "state": running, waiting, paused,
# stopped, cancelling, cancelled or done.

batch-headline =
    { $state ->
        [paused] ⏸ <b>متوقف مؤقتًا</b>
        [stopped] ⚠️ <b>توقف</b>
        [cancelling] ✖️ <b>جارٍ الإلغاء…</b>
        [cancelled] ✖️ <b>أُلغي</b>
        [waiting]
            { $kind ->
                [revoke] ⏳ <b>إبطال { $total ->
                    [one] رابط واحد
                    [two] رابطين
                    [few] { $total } روابط
                    [many] { $total } رابطًا
                   *[other] { $total } رابط
                }: في الانتظار</b>
                [delete] ⏳ <b>حذف { $total ->
                    [one] رابط واحد
                    [two] رابطين
                    [few] { $total } روابط
                    [many] { $total } رابطًا
                   *[other] { $total } رابط
                }: في الانتظار</b>
               *[create] ⏳ <b>إنشاء { $total ->
                    [one] رابط واحد
                    [two] رابطين
                    [few] { $total } روابط
                    [many] { $total } رابطًا
                   *[other] { $total } رابط
                }: في الانتظار</b>
            }
        [done]
            { $kind ->
                [revoke] { $done ->
                    [0] ⚠️ <b>لم يُبطل أي رابط</b>
                    [one] ✅ <b>أُبطل رابط واحد</b>
                    [two] ✅ <b>أُبطل رابطان</b>
                    [few] ✅ <b>أُبطلت { $done } روابط</b>
                    [many] ✅ <b>أُبطل { $done } رابطًا</b>
                   *[other] ✅ <b>أُبطل { $done } رابط</b>
                }
                [delete] { $done ->
                    [0] ⚠️ <b>لم يُحذف أي رابط</b>
                    [one] ✅ <b>حُذف رابط واحد</b>
                    [two] ✅ <b>حُذف رابطان</b>
                    [few] ✅ <b>حُذفت { $done } روابط</b>
                    [many] ✅ <b>حُذف { $done } رابطًا</b>
                   *[other] ✅ <b>حُذف { $done } رابط</b>
                }
               *[create] { $done ->
                    [0] ⚠️ <b>لم يُنشأ أي رابط</b>
                    [one] ✅ <b>رابط واحد جاهز</b>
                    [two] ✅ <b>رابطان جاهزان</b>
                    [few] ✅ <b>{ $done } روابط جاهزة</b>
                    [many] ✅ <b>{ $done } رابطًا جاهزًا</b>
                   *[other] ✅ <b>{ $done } رابط جاهز</b>
                }
            }
       *[running]
            { $kind ->
                [revoke] ⏳ <b>جارٍ إبطال { $total ->
                    [one] رابط واحد
                    [two] رابطين
                    [few] { $total } روابط
                    [many] { $total } رابطًا
                   *[other] { $total } رابط
                }…</b>
                [delete] ⏳ <b>جارٍ حذف { $total ->
                    [one] رابط واحد
                    [two] رابطين
                    [few] { $total } روابط
                    [many] { $total } رابطًا
                   *[other] { $total } رابط
                }…</b>
               *[create] ⏳ <b>جارٍ إنشاء { $total ->
                    [one] رابط واحد
                    [two] رابطين
                    [few] { $total } روابط
                    [many] { $total } رابطًا
                   *[other] { $total } رابط
                }…</b>
            }
    }
batch-bar = { $bar } { $percent } %
batch-counts =
    { $kind ->
        [revoke] أُبطل: { $done }
        [delete] حُذف: { $done }
       *[create] أُنشئ: { $done }
    }{ $failed ->
        [0] {""}
       *[other] {" "}· لم ينجح: { $failed }
    }{ $left ->
        [0] {""}
       *[other] {" "}· المتبقي: { $left }
    }
batch-failed = ⚠️ <b>{ $names }</b>{ $more ->
        [0] {""}
       *[other] {" "}و{ $more } غيرها
    }:
batch-time-left = ⏱ الوقت المتبقي: نحو { $unit ->
        [minutes] { $count ->
            [one] دقيقة
            [two] دقيقتين
            [few] { $count } دقائق
            [many] { $count } دقيقة
           *[other] { $count } دقيقة
        }
       *[hours] { $count ->
            [one] ساعة
            [two] ساعتين
            [few] { $count } ساعات
            [many] { $count } ساعة
           *[other] { $count } ساعة
        }
    }
batch-flood = يطلب تيليجرام مني الانتظار. موعد المتابعة: { $until }.
batch-waits = سأتابع في أقرب وقت ممكن.
batch-paused-hint =
    { $kind ->
        [revoke] { $left ->
            [one] بقي رابط واحد لم يُبطل بعد.
            [two] بقي رابطان لم يُبطلا بعد.
            [few] بقيت { $left } روابط لم تُبطل بعد.
            [many] بقي { $left } رابطًا لم تُبطل بعد.
           *[other] بقي { $left } رابط لم تُبطل بعد.
        } الروابط التي أُبطلت تبقى مُبطلة.
        [delete] { $left ->
            [one] بقي رابط واحد لم يُحذف بعد.
            [two] بقي رابطان لم يُحذفا بعد.
            [few] بقيت { $left } روابط لم تُحذف بعد.
            [many] بقي { $left } رابطًا لم تُحذف بعد.
           *[other] بقي { $left } رابط لم تُحذف بعد.
        } الروابط التي حُذفت تبقى محذوفة.
       *[create] { $left ->
            [one] بقي رابط واحد لم يُنشأ بعد.
            [two] بقي رابطان لم يُنشآ بعد.
            [few] بقيت { $left } روابط لم تُنشأ بعد.
            [many] بقي { $left } رابطًا لم تُنشأ بعد.
           *[other] بقي { $left } رابط لم تُنشأ بعد.
        } الروابط التي أُنشئت تبقى.
    }
batch-stopped-hint =
    { $kind ->
        [revoke] بعد حل المشكلة، اضغط «استئناف». الروابط التي أُبطلت تبقى مُبطلة.
        [delete] بعد حل المشكلة، اضغط «استئناف». الروابط التي حُذفت تبقى محذوفة.
       *[create] بعد حل المشكلة، اضغط «استئناف». الروابط التي أُنشئت تبقى.
    }
batch-pause = ⏸ إيقاف مؤقت
batch-resume = ▶️ استئناف
batch-cancel = ✖️ إلغاء
batch-cancel-rest = ✖️ إلغاء الباقي
batch-paused-first = أُوقفت الدفعة مؤقتًا. لإلغاء ما تبقى، اضغط «إلغاء الباقي».
batch-over = انتهت بالفعل.
batch-rest = 🔁 إنشاء الباقي
batch-retry = 🔁 حاول مجددًا
batch-retried = أحاول مجددًا بالفعل.
batch-get-file = 📄 في ملف
batch-get-messages = 💬 في رسائل
batch-file-coming = سأرسل إليك الملف.
batch-messages-coming = سأرسل إليك الروابط.
batch-file = { $count ->
        [one] رابط واحد
        [two] رابطان
        [few] { $count } روابط
        [many] { $count } رابطًا
       *[other] { $count } رابط
    }. الأوقات بتوقيت { $zone }.
batch-link-line = <b>{ $title }</b>: { $link }
batch-hidden =
    { $form ->
        [report] اكتمل ما طلبته، لكن لم يعد بإمكانك إدارة الروابط في تلك المحادثة.
       *[other] روابطك جاهزة، لكن لم يعد بإمكانك إدارة الروابط في تلك المحادثة.
    } اطلب من مالكها صلاحية <b>دعوة المستخدمين عبر الرابط</b>.
