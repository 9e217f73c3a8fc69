# What the people who run the bot are told: "operator-" and the kind of news.

operator-session =
    { $state ->
        [dead] 🔌 <b>The account that makes links is signed out</b> ({ $reason }). Requests are kept. Run <code>npm run login</code> on the server, then start Latchkey again.
        [frozen] 🧊 <b>Telegram froze the account that makes links</b> ({ $reason }). Requests are kept. Open Telegram with that account and follow its steps to appeal. Latchkey tries again every 10 minutes, and whenever it starts.
       *[live] ✅ The account that makes links works again. Waiting requests go on.
    }
