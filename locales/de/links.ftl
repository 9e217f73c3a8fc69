# The card of a link, and lists of links.

card-hidden = 🔒 Du verwaltest diesen Chat nicht mehr, deshalb wird sein Link hier nicht mehr angezeigt.
list-hidden = 🔒 Du verwaltest diesen Chat nicht mehr, deshalb werden seine Links hier nicht mehr angezeigt.
card-older = 🔗 <b>{ $title }</b> steht in einer neueren Nachricht. Diese hier ist veraltet.
link-untitled = Link ohne Namen
link-primary = Hauptlink
link-title = 🔗 <b>{ $title }</b>
link-chat = Chat: <b>{ $chat }</b>
link-url = { $link }
link-url-dead = <s>{ $link }</s>
link-state =
    { $state ->
        [active] 🟢 Offen
        [expired] ⌛ Abgelaufen: Er funktioniert nicht mehr
        [used-up] 🟡 Voll: Er funktioniert wieder, wenn jemand den Chat verlässt
       *[revoked] 🔴 Widerrufen: Er funktioniert nicht mehr
    }
link-state-deleted = 🔴 Widerrufen und bei Telegram gelöscht
link-of-account = 🔒 Ein anderes Konto dieses Bots ({ $name }) hat diesen Link erstellt. Er lässt sich ändern, sobald dieses Konto wieder angemeldet ist.
link-of-other = 🔒 Erstellt von <b>{ $name }</b>. Nur wer den Link erstellt hat, kann ihn ändern oder widerrufen, und zwar in Telegram. War es ein Bot, kann das nur dieser Bot.
link-made = <i>Erstellt: { $at }</i>
link-made-by = <i>Erstellt für { $actor }: { $at }</i>
link-as-of = <i>Stand: { $at }</i>
chat-unknown = nicht mehr sichtbarer Chat
actor-unknown = Unbekannt
actor-everybody = Alle

settings-expiry-never = ♾ Läuft nie ab
settings-expiry = ⏳ Läuft ab: { $at }
settings-expired = ⏳ Abgelaufen: { $at }
settings-no-limit = 👥 Kein Limit
settings-limit =
    👥 Limit: { $limit ->
        [one] 1 Person
       *[other] { $limit } Personen
    }{ $strict ->
        [yes] , danach schließt er endgültig
       *[no] {""}
    }
settings-usage = 👥 { $usage } beigetreten, kein Limit
settings-subscribed = 👥 { $usage } mit Abo
settings-subscribed-ended = 👥 { $usage } mit Abo, { $ended ->
        [one] 1 Abo
       *[other] { $ended } Abos
    } beendet
settings-usage-of =
    👥 { $usage } von { $limit } beigetreten{ $strict ->
        [yes] , danach schließt er endgültig
       *[no] {""}
    }
settings-price-month = { $amount ->
        [one] 1 Stern
       *[other] { $amount } Sterne
    } im Monat
settings-price-minutes = { $amount ->
        [one] 1 Stern
       *[other] { $amount } Sterne
    } { $minutes ->
        [one] jede Minute
       *[other] alle { $minutes } Minuten
    }
settings-price = 💰 Leute zahlen { $price }
settings-join-at-once = 🔓 Jeder mit dem Link kann beitreten
settings-approval =
    { $requested ->
        [0] 🙋 Admins entscheiden über jede Anfrage
        [one] 🙋 Admins entscheiden über jede Anfrage: 1 wartet
       *[other] 🙋 Admins entscheiden über jede Anfrage: { $requested } warten
    }

button-copy = 📋 Kopieren
button-share = ↗️ Teilen
button-edit = ✏️ Bearbeiten
button-regenerate = ♻️ Erneuern
button-revoke = 🗑 Widerrufen
button-replace = ♻️ Ersetzen
button-approval-on = 🙋 Freigabe: aus
button-approval-off = 🙋 Freigabe: an
button-delete = 🧹 Löschen
button-delete-yes = 🧹 Ja, löschen
button-delete-revoked = 🧹 Aufräumen
button-delete-revoked-yes = 🧹 Ja, löschen
button-history = 🕘 Verlauf
button-successor = 🔗 Neuerer Link
button-new-like-this = ♻️ Neu erstellen
button-new-like-this-yes = ♻️ Link erstellen
button-regenerate-yes = ♻️ Ja, erneuern
button-change-settings = ⚙️ Anpassen
button-regenerate-leaked = 🚨 Erst widerrufen
button-revoke-yes = 🗑 Ja, widerrufen
button-keep = ‹ Behalten
button-show-link = 🔗 Link zeigen
button-back = ‹ Zurück
button-new-link = 🔗 Neuer Link
button-another = 🆕 Noch so einer
button-details = ℹ️ Details
button-more = ⋯ Mehr

confirm-regenerate =
    ♻️ <b>{ $title }</b> erneuern?

    Du bekommst einen neuen Link mit denselben Einstellungen, und dieser funktioniert nicht mehr. Wer schon damit beigetreten ist, bleibt im Chat.

    Ist dieser Link in falsche Hände geraten? Dann widerrufe ihn zuerst, bevor der neue erstellt wird.
confirm-new-like-this =
    ♻️ Einen neuen Link mit den Einstellungen von <b>{ $title }</b> erstellen?

    Der alte bleibt widerrufen.
confirm-revoke =
    🗑 <b>{ $title }</b> widerrufen?

    Er funktioniert dann sofort nicht mehr, und das lässt sich nicht rückgängig machen. { $usage ->
        [0] Bisher ist niemand damit beigetreten.
        [one] Die eine Person, die damit beigetreten ist, bleibt im Chat.
       *[other] Die { $usage } Personen, die damit beigetreten sind, bleiben im Chat.
    }
confirm-delete =
    🧹 <b>{ $title }</b> bei Telegram löschen?

    Er ist schon widerrufen, und Telegram führt ihn dann nicht mehr in der Liste. Bei mir bleibt er gespeichert, mit seinem Verlauf.
confirm-delete-revoked =
    🧹 Die widerrufenen Links von <b>{ $chat }</b> bei Telegram löschen?

    Das sind alle widerrufenen Links des Kontos, das deine Links erstellt: auch die anderer Admins und solche, die ohne diesen Bot entstanden sind. Telegram führt sie dann nicht mehr in der Liste. Meine bleiben bei mir gespeichert, mit ihrem Verlauf.
revoked-already = Dieser Link ist schon widerrufen.

links-title =
    <b>Deine Links in { $chat }</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
links-title-all =
    <b>Deine Links</b> ({ $total }{ $more ->
        [yes] +
       *[no] {""}
    })
links-which-chat = <b>Deine Links:</b> welcher Chat?
links-no-chats =
    Du hast noch keine Links.

    Tippe auf den Button oder sende /newlink, um deinen ersten zu erstellen.
links-none = Du hast hier noch keine Links. Sende /newlink, um einen zu erstellen.
links-none-filtered = Keine passenden Links.
list-search = 🔎 „{ $text }“
button-clear-search = ✕ Suche löschen
times-in = <i>Zeiten in { $zone }</i>
list-link =
    { $number }. { $state ->
        [active] 🟢
        [expired] ⌛
        [used-up] 🟡
       *[revoked] 🔴
    } <b>{ $title }</b>
list-link-url =
    { $state ->
        [revoked] <s>{ $link }</s>
       *[other] { $link }
    }
list-link-use =
    { $limit ->
        [0] { $usage } beigetreten
       *[other] { $usage } von { $limit } beigetreten
    }{ $requested ->
        [0] {""}
        [one] {" "}· { $requested } wartet
       *[other] {" "}· { $requested } warten
    } · { $ends ->
        [revoked] widerrufen
        [expired] abgelaufen: { $at }
        [never] läuft nie ab
       *[later] bis { $at }
    }
button-chats = 💬 Chats ({ $count })
button-all-chats = Alle Chats
button-chat = { $chat } · { $count }
button-number = { $number }
button-newer = ‹ Neuere
button-older = Ältere ›
button-newest = « Neueste
button-oldest = Älteste »
button-page = { $page } von { $pages }
button-filter =
    { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $state ->
        [active] Offen
        [expired] Abgelaufen
        [used-up] Voll
        [revoked] Widerrufen
       *[all] Alle
    } { $count }{ $more ->
        [yes] +
       *[no] {""}
    }

state-name =
    { $state ->
        [active] offen
        [expired] abgelaufen
        [used-up] voll
       *[revoked] widerrufen
    }
yes-no =
    { $value ->
        [yes] ja
       *[no] nein
    }

press-unknown = Dieser Button ist nicht mehr aktiv. Sende /links, um deine Links zu sehen.
press-stranger = Dieser Button gehört jemand anderem.
press-used = Darum hast du schon gebeten.

# All that is known of a link.
details-title = ℹ️ <b>Details: { $title }</b>
details-kind =
    { $kind ->
        [primary] 🔗 Hauptlink
       *[additional] 🔗 Zusätzlicher Link
    }
details-made = 📅 Erstellt: { $at }
details-asked-by =
    👤 { $actor ->
        [none] Nicht mit diesem Bot erstellt
       *[other] Angefordert von { $actor }
    }
details-admin =
    🛠 { $name ->
        [none] Laut Telegram erstellt von <code>{ $id }</code>
       *[other] Laut Telegram erstellt von { $name } (<code>{ $id }</code>)
    }
details-never-changed = ✏️ Seitdem nicht geändert
details-changed = ✏️ Zuletzt geändert: { $at }
details-approval =
    { $needed ->
        [yes] 🙋 Freigabe: an
       *[no] 🙋 Freigabe: aus
    }
details-free = 💰 Kostenlos
details-usage = ✅ Beigetreten und noch da: { $usage }
details-requested = ⏳ Warten auf Freigabe: { $requested }
details-ended = 🚪 Beendete Abos: { $ended }
details-revoked = 🔴 Widerrufen: { $at }
details-seen = <i>Stand bei Telegram: { $at }</i>
