# What the people who run the bot are told: "operator-" and the kind of news.

operator-session =
    { $state ->
        [dead] 🔌 <b>The account that makes links is signed out</b> ({ $reason }). Requests are kept. Run <code>npm run login</code> on the server, then start Latchkey again.
       *[live] ✅ The account that makes links is signed in again. Waiting requests go on.
    }
