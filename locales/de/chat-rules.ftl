# What a chat's owner asks of links that other admins make there, and links that wait for a second person.

chat-menu-rules = 📏 Regeln
chat-rules-title = 📏 <b>Regeln für Links in { $chat }</b>
chat-rules-none = Noch keine Regeln: Admins können Links erstellen, wie sie wollen.
chat-rules-about = Regeln gelten ab jetzt für Links, die andere Admins mit mir erstellen. Für deine eigenen Links und für Links, die direkt in Telegram entstehen, gelten sie nicht.
chat-rules-saved = ✅ Gespeichert.
chat-rules-life = ⏳ Gültig höchstens
chat-rules-limit = 👥 Höchstes Limit
chat-rules-issuers = 👤 Wer erstellt
chat-rules-a-day = 🔢 Links pro Tag
chat-rules-approval =
    🙋 Immer Freigabe: { $value ->
        [on] an
       *[off] aus
    }
chat-rules-second =
    🤝 Vier Augen: { $value ->
        [on] an
       *[off] aus
    }
chat-rules-number = { $value }
chat-rules-no-bound = Kein Limit
chat-rules-ask-longestLife =
    ⏳ <b>Wie lange darf ein Link höchstens gelten?</b>

    Tippe auf einen Button oder schreib es: <i>3 Tage</i>, <i>zwei Wochen</i>. Links, die nie ablaufen, sind dann nicht mehr erlaubt.
chat-rules-ask-largestLimit =
    👥 <b>Wie viele Personen darf ein Link höchstens reinlassen?</b>

    Tippe auf einen Button oder schreib eine Zahl. Links, bei denen Admins über jede Anfrage entscheiden, brauchen kein Limit.
chat-rules-ask-linksADay =
    🔢 <b>Wie viele Links darf jeder Admin innerhalb von 24 Stunden erstellen?</b>

    Tippe auf einen Button oder schreib eine Zahl.
chat-rules-ask-issuers =
    👤 <b>Wer darf hier Links erstellen?</b>

    Tippe auf einen Namen, um das zu ändern. Du darfst es immer.
chat-rules-no-admins = Außer dir darf hier niemand Leute einladen. Gib einem Admin zuerst in Telegram das Recht <b>Nutzer per Link einladen</b>.
chat-rules-all-admins = Alle Admins
chat-rules-has = ✅ { $name }
chat-rules-has-not = ▫️ { $name }
chat-rules-not-understood-longestLife = ⚠️ Das verstehe ich nicht. Sende eine Dauer, zum Beispiel <i>3 Tage</i>.
chat-rules-not-understood-largestLimit = ⚠️ Das verstehe ich nicht. Sende eine Zahl von 1 bis 99.999.
chat-rules-not-understood-linksADay = ⚠️ Das verstehe ich nicht. Sende eine Zahl, zum Beispiel <i>5</i>.
chat-rules-here = <b>Regeln in diesem Chat:</b>
chat-rules-fit = 📏 An Regeln anpassen

chat-rule-longest-life = • Gültigkeitsdauer eines Links: höchstens { $life }
chat-rule-largest-limit = • Limit eines Links: höchstens { $most } – oder Admins entscheiden über jede Anfrage
chat-rule-approval = • Admins entscheiden über jede Anfrage
chat-rule-issuers =
    • { $count ->
        [0] Nur der Eigentümer erstellt Links
       *[other] Nur diese Personen erstellen Links: der Eigentümer, { $names }
    }
chat-rule-daily-links =
    • { $most ->
        [one] Ein Link
       *[other] { $most } Links
    } pro Tag für jeden Admin
chat-rule-second-person = • Einem Link, der nie abläuft, muss eine zweite Person zustimmen

rule-broken-longest-life = Der Eigentümer begrenzt, wie lange ein Link gilt: höchstens { $life }. Wähle ein früheres Ablaufdatum.
rule-broken-largest-limit = Der Eigentümer begrenzt, wie viele Personen ein Link reinlässt: höchstens { $most }. Setze ein niedrigeres Limit oder schalte die Freigabe ein.
rule-broken-approval-always = Der Eigentümer möchte, dass Admins über jede Anfrage entscheiden. Schalte die Freigabe ein.
rule-broken-no-price = Der Eigentümer hat Regeln festgelegt, die ein bezahlter Link nicht einhalten kann. Deshalb kann nur er selbst einen erstellen. Mach den Link kostenlos oder frag den Eigentümer.
rule-broken-not-issuer = Der Eigentümer hat festgelegt, wer hier Links erstellt, und du gehörst nicht dazu. Frag den Eigentümer.
rule-broken-daily-links =
    Der Eigentümer erlaubt jedem Admin { $most ->
        [one] einen Link
       *[other] { $most } Links
    } innerhalb von 24 Stunden, und { $most ->
        [one] den hast du schon
       *[other] die hast du schon
    } erstellt. Versuch es morgen wieder oder frag den Eigentümer.
rule-broken-second-person = Einem Link, der nie abläuft, muss hier eine zweite Person zustimmen.

life-weeks =
    { $count ->
        [one] 1 Woche
       *[other] { $count } Wochen
    }
life-days =
    { $count ->
        [one] 1 Tag
       *[other] { $count } Tage
    }
life-hours =
    { $count ->
        [one] 1 Stunde
       *[other] { $count } Stunden
    }
life-minutes =
    { $count ->
        [one] 1 Minute
       *[other] { $count } Minuten
    }

proposal-offer = Ich kann den Eigentümer und die anderen Admins fragen. Die erste Antwort zählt. Dein Entwurf ist gespeichert.
proposal-ask = 🤝 Um Okay bitten
proposal-set-expiry = ⏳ Ablauf festlegen
proposal-waiting =
    🤝 <b>{ $title }</b> wartet auf das Okay einer zweiten Person.

    Ich stelle den Link hier rein, sobald jemand Ja sagt.
proposal-declined = ❌ <b>{ $by }</b> hat <b>{ $title }</b> abgelehnt. Sende /newlink, um einen Link zu erstellen, der abläuft.
proposal-asks = 🤝 <b>{ $actor }</b> möchte einen Link, der nie abläuft, in <b>{ $chat }</b>:
proposal-title = 🏷 { $title }
proposal-approve = ✅ Zustimmen
proposal-decline = ❌ Ablehnen
proposal-answer =
    { $state ->
        [approved] ✅ <b>{ $by }</b> hat zugestimmt.
       *[declined] ❌ <b>{ $by }</b> hat abgelehnt.
    }
