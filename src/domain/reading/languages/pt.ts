import { naming, oClock, shape, type Vocabulary } from './vocabulary.ts';

const TENS = {
  twenty: 'vinte',
  thirty: 'trinta',
  forty: 'quarenta',
  fifty: 'cinquenta',
  sixty: 'sessenta',
  seventy: 'setenta',
  eighty: 'oitenta',
  ninety: 'noventa',
};
const UNITS = ['uma?', '(dois|duas)', 'tres', 'quatro', 'cinco', 'seis', 'sete', 'oito', 'nove'];
const ENGLISH_UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
/** So short that they are days only where an hour or "until" says so. */
const SHORT: Readonly<Record<string, string>> = {
  seg: 'monday',
  ter: 'tuesday',
  qua: 'wednesday',
  qui: 'thursday',
  sex: 'friday',
  sab: 'saturday',
  dom: 'sunday',
};

/** "Vinte e cinco". */
function compounds(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(TENS).flatMap(([ten, name]) =>
      UNITS.map((unit, at) => [`${ten}-${ENGLISH_UNITS[at] ?? ''}`, `${name} e ${unit}`]),
    ),
  );
}

export const pt: Vocabulary = {
  made: { ...TENS, ...compounds() },
  words: `
two = dois|duas ; three = tres ; four = quatro ; five = cinco ; six = seis ; seven = sete ; eight = oito ; nine = nove ; ten = dez
eleven = onze ; twelve = doze ; thirteen = treze ; fourteen = catorze|quatorze ; fifteen = quinze ; sixteen = dezesseis|dezasseis
seventeen = dezessete|dezassete ; eighteen = dezoito ; nineteen = dezenove|dezanove ; hundred = cem|cento ; thousand = mil
dozen = duzia ; half a dozen = meia duzia ; a = um|uma ; a couple of = um par de|uns dois ; several = uns|umas|varios|varias|alguns|algumas
monday = segunda(-| )feira|segunda|2ª feira|2a feira ; tuesday = terca(-| )feira|terca|3ª feira ; wednesday = quarta(-| )feira|quarta
thursday = quinta(-| )feira|quinta ; friday = sexta(-| )feira|sexta ; saturday = sabado ; sunday = domingo
january = janeiro|jan.? ; february = fevereiro|fev.? ; march = março|mar. ; april = abril|abr.? ; may = maio|mai.? ; june = junho|jun.?
july = julho|jul.? ; august = agosto|ago.? ; september = setembro|set.? ; october = outubro|out.? ; november = novembro|nov.?
december = dezembro|dez.
today = hoje|hj ; tomorrow = amanhã|amanha|amnha|amanhan ; day after tomorrow = depois de amanhã ; yesterday = ontem
tonight = hoje (a|de) noite|hj a noite|esta noite|essa noite ; this afternoon = hoje (a|de) tarde|esta tarde ; this morning = hoje (de|pela) manhã|hoje cedo
morning = (de|pela|na) manhã|cedo ; afternoon = (a|de|na|pela) tarde ; evening = (a|de|na|pela) noite|noite
am = da manhã|da madrugada ; pm = da tarde|da noite
noon = (ao )?meio(-| )dia ; midnight = (a )?meia(-| )noite
weekend = fim de semana|final de semana|fds|fim(-| )de(-| )semana ; end of the week = (fim|final) da semana ; end of the month = (fim|final) (do|de|deste) mes
end of the year = (fim|final) (do|de|deste) ano ; end of the day = (fim|final) do dia ; end of = (fim|final) (de|do|da) ; mid = meados de
last day of the month = ultimo dia (do|de cada|de) mes ; christmas eve = vespera de natal ; christmas = natal
new year's eve = reveillon|vespera de ano novo ; new year's day = ano novo ; easter = pascoa ; good friday = sexta(-feira)? santa
half an hour = meia hora|meia horinha ; 15 minutes = quinze minutinhos ; 90 minutes = (uma )?hora e meia ; a day and a half = um dia e meio
half a day = meio dia de ; half a year = meio ano ; and half = e mei[ao]
second = segundo ; seconds = segundos|segs?.? ; minute = minuto ; minutes = minutos|mins?.? ; hour = hora ; hours = horas|hrs.?|hs
day = dia ; days = dias|diaz ; week = semana ; weeks = semanas ; month = mes ; months = meses ; year = ano ; years = anos
until = ate|ate [ao]|ate no|ate na|ateh ; until at = ate as ; by = antes d[ao]|no maximo (ate|na)|o mais tardar ; before = antes d[ae]|antes das
in = daqui a|daqui|em|dentro de|na|nas|nos ; for = para|pra|por|durante|p/ ; for the next = (pel[oa]s|n[oa]s|por|durante) (os |as )?proxim[oa]s
at = la pelas|por volta das ; on = no dia ; the = o|os ; of = de|do|da|dos|das ; and = e ; or = ou ; with = com|c/ ; without = sem ; from = desde
this = est[ea]|ess[ea]|nest[ea]|ness[ea] ; next = proxim[oa]|que vem|q vem|seguinte ; every = cada|tod[oa]s? ([oa]s?)?|tod[oa]
from today = a partir de hoje ; only = so|somente|apenas ; about = umas|mais ou menos|cerca de
expires = expira|vence|termina|acaba|validade|expiracao|vencimento|encerra ; valid = valid[oa]|vale ; valid for = valid[oa] por ; valid until = valid[oa] ate
never = nunca|jamais ; forever = (para|pra) sempre|sempre ; permanent = permanente|permanentemente|indefinid[oa]|por tempo indeterminado
no expiry = sem (data de )?(validade|expiracao|vencimento|prazo|fim|data final|limite de tempo|data)
never expires = (nao|nunca|que nao|que nunca) (expira|vence|expire|venca|acaba|termina) ; until further notice = ate segunda ordem
until i close it = ate eu (fechar|cancelar|revogar)
no limit = sem (nenhum )?(limite|limites|maximo)( de (usos|pessoas|gente|membros))?|ilimitad[oa]s?|quantos quiserem
unlimited people = (pessoas|membros|usos) ilimitad[oa]s ; limit = limite ; limited to = limitad[oa] a
max = max.?|maximo|no maximo|maximo de ; no more than = nao mais (de|que)|nao mais do que ; less than = menos de|menos que ; at least = pelo menos|no minimo
up to = no maximo ate ; one person = uma( unica| so)? pessoa|1 pess.? ; single use = (de )?uso unico|um( unico| so)? uso ; once = uma( unica| so)? vez|1 vez
twice = duas vezes ; times = vezes|usos ; people = pessoas|gente|pess.?|pesoas|pssoas|lugares|vagas ; person = pessoa
guests = convidad[oa]s ; guest = convidad[oa] ; members = membros|integrantes|socios ; member = membro ; friends = amig[oa]s|migos ; friend = amig[oa]
users = usuarios|utilizadores ; user = usuario ; participants = participantes ; students = alun[oa]s|estudantes ; colleagues = colegas ; children = criancas
link = link|convite|link de convite ; links = links|convites|links de convite ; single-use links = links de uso unico ; group = grupo ; channel = canal
make = cria|crie|faz|faça|gera|gere|criar|fazer|gerar ; i need = preciso( de)?|eu preciso( de)? ; i want = quero|queria|eu quero|gostaria de
give me = me (da|de|manda|passa|envia) ; make me = me (cria|crie|faz|faca|gera) ; can you = pode|voce pode|vc pode|poderia ; new = nov[oa]
please = por favor|pfv|pf|por gentileza|pls ; thanks = obrigad[oa]|valeu|brigad[oa]|obg ; called = chamad[oa]|com (o )?(nome|titulo)( de)?|intitulad[oa]
name: = nome:|titulo: ; call it = chama de|chame de
approval = aprovacao|moderacao|solicitacao|solicitacoes|autorizacao|permissao ; approve = aprovar|autorizar|moderar
with approval = (com|precisa de|requer|exige|pede) (aprovacao|solicitacao|moderacao|permissao|autorizacao)( previa| do admin)?|por solicitacao|moderad[oa]|(aprovacao|solicitacoes) (sim|ativada|obrigatoria|necessaria)|admins? (aprova|aprovam|precisa aprovar|precisam aprovar)
without approval = sem (aprovacao|solicitacao|moderacao|permissao|autorizacao|pedir permissao)|nao (precisa de|requer) (aprovacao|permissao)|(aprovacao|solicitacoes) (nao|desativada)
ask first = (pedir|pede|pecam|perguntar|pergunta|perguntem) (permissao )?(primeiro|antes)|primeiro (pedir|perguntar)
anyone can join = qualquer (um|pessoa) pode (entrar|usar)|todos podem entrar|entrada livre|aberto a todos|aberto pra todos
automatic = automatic[oa]|automaticamente|direto ; stars = estrelas|estrela ; a month = (ao|por) mes|mensal|mensais|/ ?mes|mensalmente
a week = por semana|semanal ; a year = por ano|ao ano|anual ; free = gratis|gratuit[oa]|de graca ; paid = pag[oa]
costs = custa|custando ; price = preco ; no price = sem (preco|custo) ; dollars = dolares|reais|real ; 
every day = todos os dias|todo dia|cada dia|diario|diariamente ; every week = toda semana|todas as semanas|semanalmente
every month = todo mes|todos os meses|cada mes ; each = cada um|cada uma|por link|cada link
skip = pular|pula|pule|passar|ignorar|avancar ; later = depois|mais tarde|agora nao ; back = voltar|volta|anterior|atras
cancel = cancelar|cancela|cancele|parar|para|deixa|deixa pra la|esquece|sair ; none = nenhum|nenhuma|nada|sem nome|sem titulo|vazio
yes = sim|simm|s|claro|com certeza|isso|beleza|blz|pode ser|bora|pode|quero sim|sim por favor|certo
no = nao|naum|n|nao obrigad[oa]|de jeito nenhum|nn|não quero ; nobody = ninguem ; everyone = todos|todo mundo
create it = criar|pronto|feito|salvar|enviar|criar link
`,
  shapes: [
    naming('nome|título'),
    shape('as ({hour}|\\d{1,2}h(?:\\d\\d)?)', 'at $1'),
    shape('no ({day}|{near}|weekend|end of|{month})', 'on $1'),
    shape('no (group|channel)', 'in the $1'),
    shape('(?:the |on )?day (\\d{1,2})', 'the $1'),
    // "5 dez" is a date, "dez pessoas" are ten people; "dez" is ten before.
    shape('(\\d{1,2}) (?:of )?ten(?=$|,| (?:at|of|\\d{4}))', '$1 december'),
    shape('(\\d{1,2}) (?:of )?mar', '$1 march'),
    shape('({hour})h? and half', 'half past $1'),
    shape('({n}) (hours|days|weeks) and half', '$1 and a half $2'),
    shape('quinze (?:for|para) at? ?({hour})', 'quarter to $1'),
    shape(
      '(until|until at|at|by|before|{day}|{near}),? (\\d{1,2})(?:h| ?hours)(\\d\\d)?',
      (lead, hour, minutes) => `${lead} ${oClock(hour, minutes)}`,
    ),
    shape(
      '(until|by|before|next|this|in|on) (seg|ter|qua|qui|sex|sab|dom)\\.?',
      (lead, day) => `${lead === 'in' ? 'on' : lead} ${SHORT[day] ?? ''}`,
    ),
    shape(
      '^(seg|ter|qua|qui|sex|sab|dom)\\.?(?=$|,? ?(?:\\d{1,2}[:.h]|at {hour}|{part}))',
      (day) => SHORT[day] ?? '',
    ),
    shape('until ({n})(?! ?(?:{month}|of|[:.h/-]\\d|am|pm|{unit}|h))', 'up to $1'),
    shape('(until |by |on |before |^)the (\\d{1,2})(?=$|,)', '$1the $2th'),
    shape('(\\d{1,2}) (?:of )?(?:every|each|a) month', '$1th of every month'),
  ],
};
