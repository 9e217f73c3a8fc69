# Who joined with a link.

button-joined = 👥 Quem entrou
joined-title = 👥 <b>Quem entrou por { $title }</b>
button-search = 🔎 Buscar por nome
joined-search = 🔎 Envie parte do nome ou do nome de usuário.
joined-none = Ninguém entrou por este link ainda.
joined-none-found = Não conheço ninguém com esse nome que tenha entrado por este link. Tente uma parte menor do nome.
joined-count =
    <b>{ $inside } no chat</b>{ $left ->
        [0] {""}
        [1] , { $left } saiu
       *[other] , { $left } saíram
    }
joined-line =
    • { $name }{ $username ->
        [none] {""}
       *[other] {" "}({ $username })
    }, { $at }{ $approver ->
        [none] {""}
       *[other] , com aprovação de { $approver }
    }{ $left ->
        [yes] {" "}· <i>saiu</i>
       *[no] {""}
    }
joined-reading = <i>Ainda estou lendo a lista. Veja de novo daqui a pouco.</i>
joined-before = <i>Isto é o que eu sabia antes.</i>
joined-deleted = <i>O Telegram não lista mais este link, então não informa quem entrou por ele.</i>
joined-bot = <i>Bots não veem quem entrou por um link enquanto não eram admins nem quem saiu depois. No Telegram, o dono do chat vê isso em <b>Links de Convite</b>.</i>
joined-left-since = <i>Quem entrou antes de { $at } e já saiu não aparece na lista.</i>
