# What is done by itself with people who ask to join by a link.

button-rule = 🤖 Regras
rule-title = 🤖 <b>Regras para { $title }</b>
rule-review = <b>Confira as regras para { $title }</b>
rule-saved = ✅ Salvo.
rule-about = Isto acontece automaticamente quando alguém pede para entrar por este link a partir de agora. Todas as outras pessoas aguardam um admin. Membros do outro chat são aprovados mesmo sem nome de usuário. Quando muitas pessoas pedem ao mesmo tempo, um admin decide.
rule-approves = 🤖 Aprova automaticamente: { $whom }
rule-approves-change = 🤖 Aprova automaticamente: { $from } → <b>{ $to }</b>
rule-declines = 🤖 Recusa automaticamente: { $whom }
rule-declines-change = 🤖 Recusa automaticamente: { $from } → <b>{ $to }</b>
rule-nobody = ninguém
rule-members = membros de { $chat }
rule-members-elsewhere = membros de outro chat
rule-nameless = contas sem nome de usuário
rule-which-chat =
    <b>Aprovar membros de qual chat?</b>

    Quem está nele entra por { $title } sem esperar. Aparecem os chats em que você e a conta do bot podem convidar pessoas.
rule-no-chats =
    Não há outro chat em que você e a conta do bot possam convidar pessoas.

    Torne a conta admin do outro chat e crie um link lá uma vez. Depois ele aparece aqui.

button-rule-members = ✅ Aprovar membros
button-rule-nameless =
    { $value ->
        [on] 🚫 Sem username: sim
       *[off] 🚫 Sem username: não
    }
button-rule-nobody = Ninguém
button-rule-save = 💾 Salvar
