# What the operator reads in the terminal about backups.

backup-postgres = The database is in PostgreSQL. Back it up with PostgreSQL’s own means, such as pg_dump: docs/operating.md says how.
backup-off = Backups are turned off. Remove BACKUPS=off from .env, then run this again. Without BOT_TOKEN, API_ID and API_HASH there are none.
backup-no-file = There’s no database at { $file }, so there’s nothing to back up. Set DATABASE_FILE to the one you mean.
backup-taken = Backed up and checked: { $file }
backup-busy = Another backup is being made right now. Wait until it’s done, then run this again.
backup-no-room = There’s no room for a backup in { $folder }: it needs { $needed } MB, and { $free } MB are free. Make room, or choose another folder with BACKUP_DIR.
backup-unsound = The database isn’t sound, so it wasn’t backed up: { $problems }. Older backups are kept. To see all of it: npm run verify
backup-failed = The database couldn’t be backed up: { $reason }. Check that the folder in BACKUP_DIR can be written to.

restore-usage =
    npm run restore -- [--list] [--newest] [BACKUP]

      Puts a backup in the place of the database. Stop Latchkey first. The database that is there is kept.
      --list    only lists the backups
      --newest  takes the newest that is sound, without asking
      BACKUP    its number in the list, or its file’s name
restore-postgres = The database is in PostgreSQL. Restore it with PostgreSQL’s own means, then start once with ROLE=all and RESTORED=1: docs/operating.md says how.
restore-none = There are no backups in { $folder }. Set BACKUP_DIR to where they are. A backup is two files: one with the data, and its .json file.
restore-list =
    { $count ->
        [one] 1 backup in { $folder }, checked when it was made (times in UTC):
       *[other] { $count } backups in { $folder }, checked when they were made (times in UTC):
    }
restore-backup = { $number }  { $at }  { $megabytes } MB{ $entries ->
        [0] {""}
       *[other] , { $entries } audit entries
    }{ $encrypted ->
        [yes] , encrypted
       *[no] {""}
    }{ $before ->
        [none] {""}
       *[other] , before the upgrade to { $before }
    }
restore-which = Which one? Its number, or Enter for the newest that is sound: {""}
restore-unknown = There’s no backup { $answer }.
restore-checking = Unpacking and checking { $file }…
restore-unusable =
    { $why ->
        [no-key] { $file } is encrypted. Set BACKUP_KEY or BACKUP_KEY_FILE to the key it was made with.
        [newer] A newer version of Latchkey made { $file }: it knows the step { $reason }, and this version doesn’t. Install that version, then run this again.
        [no-room] There’s no room in { $reason } to unpack { $file }. Make room, then run this again.
       *[broken] { $file } can’t be used: { $reason }. It was changed or damaged, or BACKUP_KEY is another one.
    }
restore-nothing-changed = Nothing was changed.
restore-goes-on = A restore was interrupted just before its end. Finishing it.
restore-kept = The database that was there is now { $kept }
restore-done =
    Restored to { $file }. Next: npm start
    Before it sends anything, Latchkey looks on Telegram for what was done since that backup.
restore-running = Latchkey is running on this database. Stop it, then run this again: npm run restore
restore-failed = The backup wasn’t restored: { $reason }. Run this again when you’ve looked into it: npm run restore

start-restore-unfinished = A backup was being put in the place of { $file }, and that was interrupted. Finish it: npm run restore
start-store-gone =
    There’s no database in { $file } any more, or it’s empty, but there was one. Put a backup in its place: npm run restore
    To begin with nothing instead, delete { $file }.anchor, then start again.
start-upgrade-no-room = The database has to be upgraded, and is backed up before. In { $folder } that needs { $needed } MB, twice its size and some more, and { $free } MB are free. Nothing was changed. Make room, then start again.
start-upgrade-no-backup = The database has to be upgraded, and couldn’t be backed up before: { $reason }. Nothing was changed. Check that the folder in BACKUP_DIR can be written to, then start again.
start-store-newer = A newer version of Latchkey has already upgraded { $file }: it knows the step { $step }, and this version doesn’t. Start that version, or a newer one. To go back to this one, restore a backup made before that upgrade: npm run restore
