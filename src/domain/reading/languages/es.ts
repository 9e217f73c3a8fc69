import { naming, shape, type Vocabulary } from './vocabulary.ts';

const TENS = {
  thirty: 'treinta',
  forty: 'cuarenta',
  fifty: 'cincuenta',
  sixty: 'sesenta',
  seventy: 'setenta',
  eighty: 'ochenta',
  ninety: 'noventa',
};
const UNITS = ['un[oa]?', 'dos', 'tres', 'cuatro', 'cinco', 'seis', 'siete', 'ocho', 'nueve'];
const ENGLISH_UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "Treinta y cinco", "veinticinco". */
function compounds(): Record<string, string> {
  const tens = Object.entries({ ...TENS, twenty: 'veinte' });
  return Object.fromEntries(
    tens.flatMap(([ten, name]) =>
      UNITS.map((unit, at) => [
        `${ten}-${ENGLISH_UNITS[at] ?? ''}`,
        ten === 'twenty' ? `veinti${unit}|veinte y ${unit}` : `${name} y ${unit}`,
      ]),
    ),
  );
}

export const es: Vocabulary = {
  made: { ...TENS, ...compounds() },
  words: `
one = uno ; two = dos ; three = tres ; four = cuatro ; five = cinco ; six = seis ; seven = siete ; eight = ocho
nine = nueve ; ten = diez ; eleven = once ; twelve = doce ; thirteen = trece ; fourteen = catorce ; fifteen = quince
sixteen = dieciseis|diez y seis ; seventeen = diecisiete ; eighteen = dieciocho ; nineteen = diecinueve ; twenty = veinte
hundred = cien|ciento ; thousand = mil ; dozen = docena ; half a dozen = media docena ; a = un|una ; a couple of = un par de|par de
several = unos|unas|varios|varias|algunos|algunas
monday = lunes|lun.? ; tuesday = martes ; wednesday = miercoles|mier.?|mie.?|mircoles|miércole ; thursday = jueves|jue.?|juebes
friday = viernes|vie.?|biernes|virnes ; saturday = sabado|sab.?|savado ; sunday = domingo|dom.? ; every monday = los lunes
every tuesday = los martes ; every wednesday = los miercoles ; every thursday = los jueves ; every friday = los viernes
january = enero|ene.? ; february = febrero|feb.? ; march = marzo ; april = abril|abr.? ; may = mayo ; june = junio|jun.?
july = julio|jul.? ; august = agosto|ago.? ; september = septiembre|setiembre|sept?.?|set. ; october = octubre|oct.?
november = noviembre|nov.? ; december = diciembre|dic.?
today = hoy ; tomorrow = mañana|manyana ; day after tomorrow = pasado mañana|pasado ; yesterday = ayer
tonight = esta noche|hoy (en|por|a) la noche ; this afternoon = esta tarde|hoy (en|por) la tarde ; this morning = esta mañana
morning = (por|en|a) la mañana|de mañana|temprano ; afternoon = (por|en|a) la tarde ; evening = (por|en|a) la noche|noche
am = de la mañana|de la madrugada ; pm = de la tarde|de la noche|del mediodia|de la nochecita
noon = (al )?mediodia|medio dia|(las )?(12|doce) del mediodia ; midnight = (a )?(la )?medianoche|media noche|(las )?(12|doce) de la noche
weekend = fin de semana|finde|fds ; end of the weekend = final del fin de semana
end of the week = (final|fin|finales) de (la|esta) semana ; end of the month = (final|fin|finales|ultimo) (de|del|de este) mes
end of the year = (final|fin|finales) (de|del|de este) año ; end of the day = (final|fin) del dia ; end of = (a )?(final|fin|finales) de
mid = mediados de ; last day of the month = ultimo dia (del|de cada|de) mes
christmas eve = nochebuena ; christmas = navidad|navidades ; new year's eve = nochevieja|fin de año viejo ; new year's day = año nuevo
easter = pascua|domingo de pascua ; good friday = viernes santo
half an hour = media hora ; 15 minutes = (un )?cuarto de hora ; 45 minutes = tres cuartos de hora ; 90 minutes = (una )?hora y media
a day and a half = (un )?dia y medio ; half a day = medio dia de ; half a year = medio año ; and a half = y medi[oa]
half = media ; quarter = cuarto
second = segundo ; seconds = segundos|segs?.? ; minute = minuto ; minutes = minutos|mins?.? ; hour = hora ; hours = horas|hrs.?|hs.?
day = dia ; days = dias ; week = semana|sem. ; weeks = semanas ; month = mes ; months = meses ; year = año|anio ; years = años|anios
until = hasta|asta|hata|hasta dentro de ; until at = hasta las ; until the end of = hasta (final|fin|finales) de
by = antes del|a mas tardar( el)? ; before = antes de|antes de la|antes de las ; in = dentro de|en|de aqui a ; for = para|por|durante|x
for the next = (por |para |durante )?l[oa]s proxim[oa]s ; at = a las|a la|a eso de las|tipo ; on = el dia
the = el|la|los|las|lo ; of = de|del ; and = y|e ; or = o|u ; with = con ; without = sin ; from = desde ; this = este|esta|estos
next = proxim[oa]|que viene|siguiente|q viene|sig ; every = cada|todos los|todas las ; to = al ; from today = a partir de hoy|desde hoy
about = unos|mas o menos|aproximadamente ; only = solo|solamente|unicamente
expires = caduca|vence|expira|termina|acaba|caducidad|vencimiento|expiracion|se (cierra|acaba|termina) ; valid = valid[oa]|vigente|vale hasta
valid for = valid[oa] (por|durante|para) ; never = nunca|jamas ; forever = (para )?siempre|pa siempre
permanent = permanente|permanentemente|indefinid[oa]|indefinidamente|perpetu[oa]
no expiry = (sin|ninguna) (fecha de )?(caducidad|vencimiento|expiracion|fin|fecha limite|limite de tiempo|fecha final|fecha)
never expires = (no|nunca|que no|que nunca|jamas) (caduca|vence|expira|caduque|venza|expire|se acaba|termina)
until further notice = hasta nuevo aviso ; until i close it = hasta que (yo )?lo (cierre|revoque|borre)
no limit = sin (ningun )?(limite|limites|tope|maximo)( de (usos|personas|gente|miembros))?|ilimitad[oa]s?|los que quieran|todos los que quieran
unlimited people = (personas|gente|miembros) ilimitad[oa]s?|ilimitad[oa]s (personas|usos|miembros) ; limit = limite ; limited to = limitad[oa] a
max = max.?|maximo|como maximo|a lo sumo|de maximo|maximo de|tope ; up to = hasta un maximo de ; no more than = no mas de|no mas que
less than = menos de ; at least = al menos|por lo menos|minimo ; one person = una( sola)? persona|1 pers.?|alguien
single use = (de )?un( solo)? uso|uso unico ; once = una( sola)? vez|1 vez ; twice = dos veces ; times = veces|usos
people = personas|gente|pers.?|peronas|persnas|integrantes|lugares|cupos ; person = persona ; guests = invitad[oa]s ; guest = invitad[oa]
members = miembros|socios ; member = miembro|socio ; friends = amig[oa]s ; friend = amig[oa] ; users = usuarios ; user = usuario
participants = participantes|asistentes ; students = alumn[oa]s|estudiantes ; colleagues = compañer[oa]s ; children = niñ[oa]s|chicos ; seats = plazas|asientos
link = enlace|link|invitacion|enlace de invitacion|link de invitacion|enlase|vinculo ; links = enlaces|links|invitaciones|enlaces de invitacion
single-use links = enlaces de un solo uso ; group = grupo ; channel = canal
make = crea|haz|genera|arma|hace|crear|hacer|generar ; make me = creame|hazme|haceme|generame|armame ; i need = necesito|preciso
i want = quiero|quisiera|me gustaria ; give me = dame|pasame|mandame ; can you = puedes|podrias|podes|puede ; new = nuev[oa]
please = por favor|porfa|porfis|porfavor|xfa|pls ; thanks = gracias ; called = llamad[oa]|que se llame|titulad[oa]|con (el )?(nombre|titulo)
name: = nombre:|titulo: ; call it = llamal[oa]|ponle|ponle de nombre
approval = aprobacion|moderacion|solicitud|solicitudes|autorizacion|permiso ; approve = aprobar|autorizar|moderar
with approval = (con|requiere|necesita|pide|pidiendo) (aprobacion|solicitud|moderacion|permiso|autorizacion)( previa| de ingreso| de admin)?|por solicitud|moderad[oa]|(aprobacion|solicitudes) (si|activada|obligatoria|necesaria)|los admins aprueban|admins? (debe|deben) aprobar
without approval = sin (aprobacion|solicitud|moderacion|permiso|autorizacion|pedir permiso)|no (requiere|necesita) (aprobacion|permiso|solicitud)|(aprobacion|solicitudes) (no|desactivada)
ask first = (que )?(pregunten|pregunta|preguntar|pedir|pidan|pide) (permiso )?(primero|antes)|primero (preguntar|pedir permiso|preguntan)|(que )?pidan permiso
anyone can join = cualquiera puede (entrar|unirse|usarlo)|todos pueden (entrar|unirse)|entrada libre|acceso libre|abierto a todos
automatic = automatic[oa]|automaticamente|directo ; stars = estrellas|estrella ; a month = al mes|por mes|mensual|mensuales|cada mes|/ ?mes|mensualmente
a week = a la semana|por semana|semanal|semanales ; a year = al año|por año|anual|anuales ; free = gratis|gratuit[oa] ; paid = de pago|pag[oa]|pagad[oa]
costs = cuesta|cobra ; price = precio ; no price = sin (precio|costo|coste) ; dollars = dolares ; euros = euros
every day = todos los dias|cada dia|a diario|diario|diariamente ; every week = cada semana|todas las semanas|semanalmente
every month = cada mes|todos los meses|mensualmente ; each = cada un[oa]|c/u|por enlace|por link
skip = saltar|saltear|saltalo|omitir|omite|pasar|paso ; later = luego|mas tarde|despues|ahora no ; back = atras|volver|regresar|vuelve|anterior
cancel = cancelar|cancela|cancelalo|parar|para ya|dejalo|olvidalo|olvídate|salir|abortar ; none = ningun[oa]?|nada|sin nombre|sin titulo|vacio
yes = si|sip|sii|siii|claro|claro que si|vale|dale|por supuesto|obvio|bueno|correcto|si por favor|de acuerdo|seguro
no = nop|no gracias|para nada|mejor no|que no ; nobody = nadie ; everyone = todos|todo el mundo
create it = crear|crealo|hecho|listo|guardar|enviar|crea el enlace
`,
  shapes: [
    naming('nombre|título'),
    // "Mar" is Tuesday, March, or the sea.
    shape('(\\d{1,2}(?: of|-|/)?) ?mar\\.?', '$1 march'),
    shape('(until|by|next|this|on)( the)? mar\\.?(?=$|,| ?(?:\\d|at|{part}))', '$1 tuesday'),
    shape('^(?:the )?mar\\.?(?=,? (?:\\d|at|{part}))|^mar\\.?$', 'tuesday'),
    shape('mar', 'sea'),
    shape('({hour}) and (half|quarter)|({hour}) and a half', (hour, part, half) =>
      half === '' ? `${part} past ${hour}` : `half past ${half}`,
    ),
    shape('({hour}) menos quarter', 'quarter to $1'),
    shape('({n}) (hours|days|weeks) and a half', '$1 and a half $2'),
    shape('until ({n})(?! ?(?:{month}|of|[:.h/-]\\d|am|pm|{unit}|h))', 'up to $1'),
    shape('(until|by|on|before|until at) the (\\d{1,2})(?! ?(?:of|{month}|[:./]\\d))', '$1 the $2th'),
    shape('(\\d{1,2}) of (?:every|each|a) month', '$1th of every month'),
  ],
};
