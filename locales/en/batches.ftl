# Many links at once. "kind": create, revoke or delete. "state": running, paused, stopped, cancelled or done.

batch-headline =
    { $state ->
        [paused] ⏸ <b>Paused</b>
        [stopped] ⚠️ <b>Stopped</b>
        [cancelled] ✖️ <b>Cancelled</b>
        [done] ✅ <b>Done</b>
       *[running]
            { $kind ->
                [revoke] ⏳ <b>Revoking { $total } links…</b>
                [delete] ⏳ <b>Deleting { $total } links…</b>
               *[create] ⏳ <b>Making { $total } links…</b>
            }
    }
batch-progress =
    { $finished } of { $total }{ $failed ->
        [0] {""}
       *[other] , { $failed } failed
    }
