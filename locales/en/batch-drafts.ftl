# Many links at once: how many or for whom, and what they will be.

batch-menu = 🔗 Many links
command-batch = Make many links at once

batch-heading = <b>Many links</b>
batch-many =
    <b>How many links do you need?</b>

    Tap or send a number. Or send a list with one name on each line, as a message or as a file (.txt or .csv). You get one link for each name.
batch-many-columns = A table can say more about each link. Its first line names the columns: <code>title</code>, <code>limit</code>, <code>expiry</code>, <code>approval</code>, in any order. The most at once is { $max } links.
batch-many-replaces = You have a list of { $count ->
        [one] 1 line
       *[other] { $count } lines
    } now. A new one replaces it.
batch-stem = Guest
batch-list-please = Send a number, a list with one name on each line, or a .txt or .csv file.
batch-count-none = Send a number from 1 up, such as <b>50</b>.
batch-too-many = That’s { $count } links. I can make { $max } at once. Send fewer now and the rest in a second batch.
batch-list-empty = I can’t see any names in that. Send one name on each line.
batch-wrong-columns =
    I can’t tell which column is which. Your first line says: <i>{ $found }</i>

    Add a line above it that names the columns in their order, such as <code>{ $heading }</code>, and send it again. Only <code>title</code> is needed; I skip columns with other names.
batch-file-large = That file is larger than { $kilobytes } KB. Send a smaller one, with up to 1,000 lines.
batch-file-gone = I can’t get that file from Telegram. Send it again.
batch-file-kind = I can’t read that file as text. In your spreadsheet, save it as CSV and send that.
batch-added = ✓ Added { $count ->
        [one] 1 line.
       *[other] { $count } lines.
    }

batch-summary = <b>{ $count ->
        [one] 1 link
       *[other] { $count } links
    }</b>
batch-line = • { $title }
batch-line-own = • { $title } · { $own }
batch-more = … and { $count } more
batch-each = <b>Each link</b>
batch-each-unless = <b>Each link, unless its line says otherwise</b>
batch-bad-lines = ⚠️ <b>{ $count ->
        [one] 1 line has a problem. I left it out:
       *[other] { $count } lines have problems. I left them out:
    }</b>
batch-bad-hint = To include them, fix the list and send it again.
batch-bad-title = Line { $line }: “{ $text }” is too long: { $length } characters, and { $max } fit
batch-bad-limit = Line { $line }: “{ $text }” is no limit: write a number from 1 to { $max }
batch-bad-how-many = Line { $line }: “{ $text }” can be several numbers: write one
batch-bad-approval = Line { $line }: “{ $text }” is no approval: write yes or no
batch-bad-cells = Line { $line }: “{ $text }” has more columns than the first line
batch-bad-limit-with-approval = Line { $line }: “{ $text }” has a limit and approval: Telegram allows one or the other
batch-bad-price-with-others = Line { $line }: “{ $text }” has an expiry, a limit or approval, and a paid link can’t have any
batch-bad-past = Line { $line }: “{ $text }” is in the past: write a later time
batch-bad-far = Line { $line }: “{ $text }” is after January 2038, which Telegram can’t store: write an earlier date, or never
batch-bad-day-or-month = Line { $line }: “{ $text }” can be two dates: write the month as a word, such as 5 Jun 2027
batch-bad-which-time = Line { $line }: “{ $text }” can be several times: write it with a date, such as 31 Dec 18:00
batch-bad-skipped = Line { $line }: “{ $text }” doesn’t exist: the clocks go forward that night. Write an earlier or later time
batch-bad-expiry = Line { $line }: “{ $text }” is no expiry: write something like 3d or 31 Dec 18:00
batch-repeats = ♊️ { $count ->
        [one] 1 line repeats an earlier one. It gets a link of its own.
       *[other] { $count } lines repeat earlier ones. They get links of their own.
    }
batch-repeats-dropped = ♊️ { $count ->
        [one] 1 repeated line is dropped.
       *[other] { $count } repeated lines are dropped.
    }
batch-beyond = ✂️ A batch has { $max } links at most, so I took the first { $max } lines. Line { $line } is the first I left out{ $count ->
        [one] {""}
       *[other] , of { $count }
    }. Send the rest as a second batch.
batch-ignored = I don’t use these columns: <i>{ $columns }</i>
batch-nothing-left = No link can be made from this yet.
batch-type = Tap a button, send another list, or type a change such as <i>2 people each, until Friday</i>.
batch-create = ✅ Make { $count ->
        [one] 1 link
       *[other] { $count } links
    }
batch-drop = Drop repeats
batch-keep = Keep repeats
batch-other-list = 📄 Another list
batch-how-many = 🔢 How many
batch-names = 🏷 Names
batch-creating = Making your links…
