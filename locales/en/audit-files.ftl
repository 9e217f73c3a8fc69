# Files of the audit, and the weekly digest.

audit-export = 📄 Export
files-which =
    📄 <b>Export of { $chat }</b>

    <b>Links</b>: every link ever, who asked for it and what became of it.
    <b>Joins</b>: everyone who came or left, with which link, and how sure that is.
files-links-csv = Links · CSV
files-links-xlsx = Links · Excel
files-joins-csv = Joins · CSV
files-joins-xlsx = Joins · Excel
files-joins-caption = { $count ->
        [one] 1 join
       *[other] { $count } joins
    }, newest first. Times in { $zone }.
way-name =
    { $value ->
        [link] link
        [request] request, approved
        [folder] chat folder
        [added] added
        [open] without a link
       *[unknown] unknown
    }
certainty-name =
    { $value ->
        [certain] certain
        [likely] likely
       *[unknown] unknown
    }
column-person = Person
column-username = Username
column-person-id = Person (Telegram ID)
column-joined-at = Joined at
column-way = How
column-certainty = How sure
column-approved-by = Approved by
column-added-by = Added by
column-left-at = Left at
column-removed-by = Removed by
column-link-id = Link ID

audit-digest-on = 🗓 Digest: on
audit-digest-off = 🗓 Digest: off
digest-is-on = ✓ You’ll get a digest of this chat once a week, on Mondays at 9:00 ({ $zone }).
digest-is-off = ✓ You won’t get a weekly digest of this chat any more.
digest-title = 🗓 <b>Last week in { $chat }</b>
digest-week = { $from } – { $to }, compared with the week before
digest-made =
    { $count ->
        [0] 🔗 No new links
        [one] 🔗 1 new link
       *[other] 🔗 { $count } new links
    }
digest-open-now = <b>Open now</b>
digest-none-open = 🔒 No link is open.
digest-open =
    { $risk ->
        [primary] ⭐ { $count ->
            [one] 1 primary link
           *[other] { $count } primary links
        }
        [unlimited] ♾ { $count ->
            [one] 1 link that anyone can use, forever
           *[other] { $count } links that anyone can use, forever
        }
        [never-expires] ♾ { $count ->
            [one] 1 other link that never expires
           *[other] { $count } other links that never expire
        }
        [waiting-requests] 🙋 { $count ->
            [one] 1 link with people waiting
           *[other] { $count } links with people waiting
        }
       *[limited] ⏳ { $count ->
            [one] 1 link that ends by itself
           *[other] { $count } links that end by themselves
        }
    }
digest-drift =
    ⚠️ { $count ->
        [one] 1 thing happened outside the bot that nobody has dealt with.
       *[other] { $count } things happened outside the bot that nobody has dealt with.
    }
digest-open-audit = 🔓 Who can get in
digest-stop = 🔕 No more digests
digest-stopped = You won’t get a weekly digest of this chat any more. Turn it on again in /audit.
