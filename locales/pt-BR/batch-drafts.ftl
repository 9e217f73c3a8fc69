# Many links at once: how many or for whom, and what they will be.

batch-menu = 🔗 Vários links
command-batch = Criar vários links de uma vez

batch-heading = <b>Vários links</b>
batch-many =
    <b>De quantos links você precisa?</b>

    Toque ou envie um número. Ou envie uma lista com um nome por linha, como mensagem ou como arquivo (.txt ou .csv). Você recebe um link para cada nome.
batch-many-columns = Uma tabela pode dizer mais sobre cada link. A primeira linha dá nome às colunas: <code>title</code>, <code>limit</code>, <code>expiry</code>, <code>approval</code>, em qualquer ordem. O máximo são { $max } links de uma vez.
batch-many-replaces = Agora você tem uma lista de { $count ->
        [one] { $count } linha
       *[other] { $count } linhas
    }. Uma nova lista vai substituir essa.
batch-stem = Convidado
batch-list-please = Envie um número, uma lista com um nome por linha ou um arquivo .txt ou .csv.
batch-count-none = Envie um número a partir de 1, por exemplo <b>50</b>.
batch-too-many = São { $count } links. Consigo criar { $max } de uma vez. Envie menos agora e o resto em um segundo lote.
batch-list-empty = Não vejo nenhum nome nisso. Envie um nome por linha.
batch-wrong-columns =
    Não consigo saber qual coluna é qual. Sua primeira linha diz: <i>{ $found }</i>

    Acrescente acima dela uma linha com os nomes das colunas, na ordem em que estão, por exemplo <code>{ $heading }</code>, e envie de novo. Só <code>title</code> é necessário; ignoro colunas com outros nomes.
batch-file-large = Esse arquivo tem mais de { $kilobytes } KB. Envie um menor, com até 1.000 linhas.
batch-file-gone = Não consigo obter esse arquivo do Telegram. Envie de novo.
batch-file-kind = Não consigo ler esse arquivo como texto. Na sua planilha, salve como CSV e envie esse arquivo.
batch-added = ✓ { $count ->
        [one] { $count } linha adicionada.
       *[other] { $count } linhas adicionadas.
    }

batch-summary = <b>{ $count ->
        [one] { $count } link
       *[other] { $count } links
    }</b>
batch-line = • { $title }
batch-line-own = • { $title } · { $own }
batch-more = … e mais { $count }
batch-each = <b>Cada link</b>
batch-each-unless = <b>Cada link, a menos que a linha diga outra coisa</b>
batch-bad-lines = ⚠️ <b>{ $count ->
        [one] { $count } linha tem um problema e ficou de fora:
       *[other] { $count } linhas têm problemas e ficaram de fora:
    }</b>
batch-bad-hint = Para incluir, corrija a lista e envie de novo.
batch-bad-title = Linha { $line }: “{ $text }” é longo demais: { $length } caracteres, e o máximo é { $max }
batch-bad-limit = Linha { $line }: “{ $text }” não é um limite: escreva um número de 1 a { $max }
batch-bad-how-many = Linha { $line }: “{ $text }” pode ser mais de um número: escreva só um
batch-bad-approval = Linha { $line }: “{ $text }” não é uma aprovação: escreva sim ou não
batch-bad-cells = Linha { $line }: “{ $text }” tem mais colunas que a primeira linha
batch-bad-limit-with-approval = Linha { $line }: “{ $text }” tem limite e aprovação: o Telegram só permite um dos dois
batch-bad-price-with-others = Linha { $line }: “{ $text }” tem validade, limite ou aprovação, e um link pago não pode ter nada disso
batch-bad-past = Linha { $line }: “{ $text }” já passou: escreva um horário mais tarde
batch-bad-far = Linha { $line }: “{ $text }” é depois de janeiro de 2038, e o Telegram não aceita isso: escreva uma data mais próxima ou nunca
batch-bad-day-or-month = Linha { $line }: “{ $text }” pode ser duas datas: escreva o mês por extenso, por exemplo 5 jun 2027
batch-bad-which-time = Linha { $line }: “{ $text }” pode ser mais de um horário: escreva com a data, por exemplo 31 dez 18:00
batch-bad-skipped = Linha { $line }: “{ $text }” não existe: os relógios são adiantados nessa noite. Escreva um horário antes ou depois
batch-bad-expiry = Linha { $line }: “{ $text }” não é uma validade: escreva algo como 3d ou 31 dez 18:00
batch-repeats = ♊️ { $count ->
        [one] { $count } linha repete uma anterior. Ela recebe um link próprio.
       *[other] { $count } linhas repetem anteriores. Elas recebem links próprios.
    }
batch-repeats-dropped = ♊️ { $count ->
        [one] { $count } linha repetida foi removida.
       *[other] { $count } linhas repetidas foram removidas.
    }
batch-beyond = ✂️ Um lote tem no máximo { $max } links, então usei as primeiras { $max } linhas. A linha { $line } é a primeira { $count ->
        [1] que ficou
        [one] que ficou
       *[other] das { $count } que ficaram
    } de fora. Envie o resto em um segundo lote.
batch-ignored = Não uso estas colunas: <i>{ $columns }</i>
batch-nothing-left = Ainda não dá para criar nenhum link com isto.
batch-type = Toque em um botão, envie outra lista ou escreva uma alteração, por exemplo <i>2 pessoas por link, até sexta</i>.
batch-create = ✅ Criar { $count }
batch-drop = Remover repetidas
batch-keep = Manter repetidas
batch-other-list = 📄 Outra lista
batch-how-many = 🔢 Quantos
batch-names = 🏷 Nomes
batch-creating = Criando seus links…
