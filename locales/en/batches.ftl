# A batch under way, and how its links are handed over. "kind": create, revoke or delete. "state": running, waiting, paused,
# stopped, cancelling, cancelled or done.

batch-headline =
    { $state ->
        [paused] ⏸ <b>Paused</b>
        [stopped] ⚠️ <b>Stopped</b>
        [cancelling] ✖️ <b>Cancelling…</b>
        [cancelled] ✖️ <b>Cancelled</b>
        [waiting]
            { $kind ->
                [revoke] ⏳ <b>Revoking { $total } links: waiting</b>
                [delete] ⏳ <b>Deleting { $total } links: waiting</b>
               *[create] ⏳ <b>Making { $total } links: waiting</b>
            }
        [done]
            { $kind ->
                [revoke] { $done ->
                    [0] ⚠️ <b>No link was revoked</b>
                    [one] ✅ <b>1 link is revoked</b>
                   *[other] ✅ <b>{ $done } links are revoked</b>
                }
                [delete] { $done ->
                    [0] ⚠️ <b>No link was deleted</b>
                    [one] ✅ <b>1 link is deleted</b>
                   *[other] ✅ <b>{ $done } links are deleted</b>
                }
               *[create] { $done ->
                    [0] ⚠️ <b>No link was made</b>
                    [one] ✅ <b>1 link is ready</b>
                   *[other] ✅ <b>{ $done } links are ready</b>
                }
            }
       *[running]
            { $kind ->
                [revoke] ⏳ <b>Revoking { $total } links…</b>
                [delete] ⏳ <b>Deleting { $total } links…</b>
               *[create] ⏳ <b>Making { $total } links…</b>
            }
    }
batch-bar = { $bar } { $percent } %
batch-counts =
    { $kind ->
        [revoke] Revoked: { $done }
        [delete] Deleted: { $done }
       *[create] Made: { $done }
    }{ $failed ->
        [0] {""}
       *[other] {" "}· Failed: { $failed }
    }{ $left ->
        [0] {""}
       *[other] {" "}· To go: { $left }
    }
batch-failed = ⚠️ <b>{ $names }</b>{ $more ->
        [0] {""}
       *[other] {" "}and { $more } more
    }:
batch-time-left = ⏱ About { $unit ->
        [minutes] { $count ->
            [one] a minute
           *[other] { $count } minutes
        }
       *[hours] { $count ->
            [one] an hour
           *[other] { $count } hours
        }
    } left
batch-flood = Telegram asks me to wait. It goes on at { $until }.
batch-waits = I’ll go on as soon as I can.
batch-paused-hint =
    { $kind ->
        [revoke] { $left ->
            [one] 1 link isn’t revoked yet.
           *[other] { $left } links aren’t revoked yet.
        } Links that are revoked stay revoked.
        [delete] { $left ->
            [one] 1 link isn’t deleted yet.
           *[other] { $left } links aren’t deleted yet.
        } Links that are deleted stay deleted.
       *[create] { $left ->
            [one] 1 link isn’t made yet.
           *[other] { $left } links aren’t made yet.
        } Links that are made stay.
    }
batch-stopped-hint =
    { $kind ->
        [revoke] When that’s sorted out, tap Resume. Links that are revoked stay revoked.
        [delete] When that’s sorted out, tap Resume. Links that are deleted stay deleted.
       *[create] When that’s sorted out, tap Resume. Links that are made stay.
    }
batch-pause = ⏸ Pause
batch-resume = ▶️ Resume
batch-cancel = ✖️ Cancel
batch-cancel-rest = ✖️ Cancel the rest
batch-paused-first = Paused. To cancel what’s left, tap “Cancel the rest”.
batch-over = It’s finished already.
batch-rest = 🔁 Make the rest
batch-retry = 🔁 Try again
batch-retried = I’m trying again already.
batch-get-file = 📄 Get the file
batch-get-messages = 💬 As messages
batch-file-coming = I’ll send you the file.
batch-messages-coming = I’ll send you the links.
batch-file = { $count ->
        [one] 1 link
       *[other] { $count } links
    }. Times are in { $zone }.
batch-link-line = <b>{ $title }</b>: { $link }
batch-hidden =
    { $form ->
        [report] What you asked for is finished, but you can’t manage links in that chat anymore.
       *[other] Your links are ready, but you can’t manage links in that chat anymore.
    } Ask its owner for <b>Invite Users via Link</b>.
