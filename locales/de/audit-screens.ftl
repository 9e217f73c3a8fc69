# /audit: who can get in, and what happened lately.

# Who can get in.
audit-open-title = 🔓 <b>Wer kommt gerade in { $chat } rein?</b>
audit-open-count =
    { $total ->
        [0] Kein Link ist offen.
        [one] 1 Link ist offen.
       *[other] { $total } Links sind offen.
    }{ $full ->
        [0] {""}
        [one] {" "}1 ist voll: Er öffnet sich wieder, wenn jemand den Chat verlässt.
       *[other] {" "}{ $full } sind voll: Sie öffnen sich wieder, wenn jemand den Chat verlässt.
    }
audit-open-locked = 🔒 Lockdown seit { $at }. Tippe auf „Lockdown“, um zu sehen, wie weit er ist, oder um ihn aufzuheben.
audit-open-public =
    🌍 <b>Jeder</b> kann diesen Chat als @{ $username } finden und ihm beitreten. Um das zu ändern, öffne seine Einstellungen in Telegram und mach ihn privat.
audit-open-former =
    🚪 <b>{ $name }</b> kann hier keine Links mehr erstellen. Von dieser Person { $open ->
        [one] ist noch 1 Link
       *[other] sind noch { $open } Links
    } offen.
audit-open-bot =
    🤖 <b>{ $name }</b>, ein Bot, hat { $open ->
        [one] 1 Link erstellt, der
       *[other] { $open } Links erstellt, die
    } offen { $open ->
        [one] ist. Nur dieser Bot kann ihn
       *[other] sind. Nur dieser Bot kann sie
    } widerrufen.
audit-open-link =
    { $number }. { $risk ->
        [primary] ⭐
        [unlimited] ♾
        [never-expires] ♾
        [waiting-requests] 🙋
       *[limited] ⏳
    } <b>{ $title }</b>
audit-open-whose =
    { $admin ->
        [yes] von { $actor }
       *[no] von { $actor } (kann keine Links mehr erstellen)
    }
audit-open-outside =
    { $admin ->
        [yes] in Telegram erstellt von { $actor }
       *[no] in Telegram erstellt von { $actor } (kann keine Links mehr erstellen)
    }
audit-open-about =
    { $join ->
        [approval] Admins entscheiden über jede Anfrage
        [paid] Beitritt gegen Bezahlung
        [few] Jeder kann beitreten, bis zu { $limit }
       *[anyone] Jeder kann beitreten
    }, { $ends ->
        [never] läuft nie ab
       *[later] bis { $at }
    } · { $usage } beigetreten{ $requested ->
        [0] {""}
        [one] {" "}· { $requested } wartet
       *[other] {" "}· { $requested } warten
    }
audit-unseen = <b>Was ich nicht sehe</b>
audit-unseen-other-admins = • Links, die Admins ohne mich in Telegram erstellen: Die sieht nur der Eigentümer des Chats, und { $account } ist nicht der Eigentümer. Bitte deine Admins, Links hier zu erstellen.
audit-unseen-not-checked = • Links, die Admins ohne mich in Telegram erstellt haben: Das habe ich noch nicht geprüft. Tippe auf „Jetzt prüfen“.
audit-unseen-bot-account = • Links, die Admins ohne mich in Telegram erstellen: Bots sehen sie nicht.
audit-unseen-nobody = • Links von Chatordnern und Personen, die aus einer Community kommen, zu der dieser Chat gehört: Telegram zeigt mir beides nicht.
audit-checked = <i>Zuletzt geprüft: { $at }</i>
audit-checking =
    <i>Der Chat wird geprüft … { $total ->
        [0] {""}
       *[other] { $done } von { $total }
    }</i>
audit-check-failed = <i>Die letzte Prüfung wurde nicht fertig. { $why }</i>
audit-check = 🔄 Jetzt prüfen
audit-check-begun = 🔄 Ich prüfe alle Links dieses Chats. Diese Nachricht zeigt, wie weit ich bin.
audit-which = <b>Audit:</b> welcher Chat?
audit-not-yours =
    Das Audit eines Chats sehen nur sein Eigentümer und die Personen, die er bestimmt.

    Gehört dir ein Chat, den ich noch nicht kenne? Sende /newlink und wähle ihn aus.
audit-own-links = 📋 Meine Links
audit-back = ‹ Audit
audit-top = « Zum Anfang
audit-riskier = ‹ Riskanter
audit-safer = Sicherer ›
audit-others = 💬 Andere Chats
audit-activity = 📈 Aktivität
audit-people = 🔎 Person suchen
audit-list = 📋 Alle Links
audit-auditors = 👓 Auditoren
audit-page = 🌐 Seite öffnen
audit-offboard = 🚪 { $name }

# Fixes.
audit-fix-expiry = { $number } ⏳ 7 Tage
audit-fix-approval = { $number } 🙋 Freigabe
audit-fix-revoke = { $number } 🗑 Widerrufen
audit-fix-replace = { $number } ♻️ Ersetzen
audit-fix-requests = { $number } 🙋 Anfragen
audit-do-expiry = ⏳ Endet in 7 Tagen
audit-do-approval = 🙋 Mit Freigabe
audit-do-revoke = 🗑 Widerrufen
audit-do-replace = ♻️ Ersetzen
audit-do-requests = 🙋 Anfragen
audit-ask-revoke = 🗑 Ja, widerrufen
audit-ask-replace = ♻️ Ja, ersetzen
audit-ask-keep = ‹ Behalten
audit-confirm-replace =
    ♻️ Den Hauptlink von <b>{ $chat }</b> ersetzen?

    Der jetzige funktioniert dann sofort nicht mehr, und das lässt sich nicht rückgängig machen. Wer damit beigetreten ist, bleibt im Chat.
audit-fixed-expiry = ✓ <b>{ $title }</b> endet jetzt in 7 Tagen.
audit-fixed-approval = ✓ Über alle, die <b>{ $title }</b> nutzen, entscheiden jetzt Admins.
audit-fixed-revoke = ✓ <b>{ $title }</b> ist widerrufen.
audit-fixed-replace = ✓ Der Hauptlink ist ersetzt. Der alte funktioniert nicht mehr.
audit-fix-waiting = ⏳ Ich bin dran. Das dauert länger als sonst. Sende gleich /audit, um zu sehen, wie es ausgegangen ist.
audit-fix-failed = ⚠️ <b>{ $title }</b> bleibt, wie er ist. { $why }
audit-fix-over = <b>{ $title }</b> ist schon geschlossen.

# A link’s whole life.
audit-life-asked = 👤 Angefordert von { $actor }: { $at }
audit-life-primary = 🔑 Hauptlink: { $at }
audit-life-outside = 👤 In Telegram erstellt: { $at }
audit-life-people = <b>Über diesen Link beigetreten</b>
audit-life-nobody = Soweit ich weiß, ist noch niemand über diesen Link beigetreten.

# What happened lately.
audit-activity-title = 📈 <b>Aktivität in { $chat }</b>
audit-activity-days = Die letzten { $days } Tage und die { $days } Tage davor
audit-activity-joins =
    📥 <b>{ $count }</b> beigetreten{ $trend ->
        [up] {" "}(▲ { $percent } %)
        [down] {" "}(▼ { $percent } %)
        [new] {" "}(davor niemand)
       *[same] {""}
    }
audit-activity-leaves =
    📤 <b>{ $count }</b> ausgetreten{ $trend ->
        [up] {" "}(▲ { $percent } %)
        [down] {" "}(▼ { $percent } %)
        [new] {" "}(davor niemand)
       *[same] {""}
    }
audit-activity-net =
    { $sign ->
        [plus] 👥 <b>{ $count }</b> mehr im Chat
        [minus] 👥 <b>{ $count }</b> weniger im Chat
       *[zero] 👥 So viele im Chat wie am Anfang
    }
audit-activity-none = Soweit ich weiß, ist niemand beigetreten oder ausgetreten.
audit-activity-admin = <b>Nach Admin</b>
audit-activity-link = <b>Nach Link</b>
audit-activity-preset = <b>Nach Vorlage</b>
audit-activity-part = • { $name }: { $joins } beigetreten{ $leaves ->
        [0] {""}
       *[other] , { $leaves } ausgetreten
    }
audit-activity-more = <i>Sehr viele sind beigetreten: In der Aufteilung nach Link zählen nur die neuesten { $count } Beitritte.</i>
audit-no-admin = Ohne einen Link von mir
audit-no-link = Ohne bekannten Link
audit-no-preset = Ohne Vorlage
stayed-all = 📌 Geblieben: { $parts }
stayed-part =
    { $days ->
        [1] { $percent } % einen Tag
        [one] { $percent } % { $days } Tag
       *[other] { $percent } % { $days } Tage
    }
audit-days = { $chosen ->
        [yes] ✓ {""}
       *[no] {""}
    }{ $days } Tage
audit-plot-admin = 📊 Nach Admin
audit-plot-link = 📊 Nach Link
plot-title-admin = Beitritte nach Admin und alle Austritte
plot-title-link = Beitritte nach Link und alle Austritte
plot-days = letzte { $days } Tage
plot-totals = { $joins } beigetreten · { $leaves } ausgetreten
plot-others = Andere
plot-leaves = Ausgetreten
plot-caption = 📊 { $chat }. Tageswechsel: { $zone }.
