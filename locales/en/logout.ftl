# npm run logout, in the terminal.

logout-nothing = No account is logged in here, so there’s nothing to do.
logout-running = Latchkey is running with the session in { $file }. Stop it, then run npm run logout again. Nothing changed.
logout-which = Which session should end?
logout-sure = End the session in { $file }? Its account can’t make links any more until you log in again. Links that exist keep working.
logout-yes = End it at Telegram, and wipe the file
logout-no = Keep it
logout-ended = Logged out. Telegram has ended the session, and { $file } is wiped.
logout-ended-before = Telegram had ended that session already. { $file } is wiped.
logout-failed = The session hasn’t ended. What now?
logout-keep = Keep it for now, and run npm run logout again later
logout-again = Try again
logout-wipe = Wipe the file anyway. The session stays open at Telegram until you end it in Telegram → Settings → Devices
logout-not-ended = { $file } is wiped, but the session is still open at Telegram. End it there: in the account’s Telegram app, Settings → Devices.
logout-stopped = Nothing changed.
