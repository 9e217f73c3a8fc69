import { naming, oClock, shape, type Vocabulary } from './vocabulary.ts';

const DAYS = {
  monday: 'montags?',
  tuesday: 'dienstags?|dinstags?',
  wednesday: 'mittwochs?|mitwoch',
  thursday: 'donnerstags?|donerstag',
  friday: 'freitags?',
  saturday: 'samstags?|sonnabends?',
  sunday: 'sonntags?',
};
const PARTS = {
  morning: 'frueh|frühe?|fruh|morgens?|vormittags?',
  noon: 'mittags?',
  afternoon: 'nachmittags?',
  evening: 'abends?',
  night: 'nachts?',
};
/** Of two letters, so they are days only where an hour or "until" says so. */
const SHORT: Readonly<Record<string, string>> = {
  mo: 'monday',
  di: 'tuesday',
  mi: 'wednesday',
  do: 'thursday',
  fr: 'friday',
  sa: 'saturday',
  so: 'sunday',
};
const HOURS = [
  'ein(s|e)?',
  'zwei',
  'drei',
  'vier',
  'f(ü|ue)nf',
  'sechs',
  'sieben',
  'acht',
  'neun',
  'zehn',
  'elf',
  'zw(ö|oe)lf',
];
const UNITS = ['ein', 'zwei', 'drei', 'vier', 'f(ü|ue)nf', 'sechs', 'sieben', 'acht', 'neun'];
const TENS = {
  twenty: 'zwanzig',
  thirty: 'drei(ß|ss|s)ig',
  forty: 'vierzig',
  fifty: 'f(ü|ue)nfzig',
  sixty: 'sechzig',
  seventy: 'siebzig',
  eighty: 'achtzig',
  ninety: 'neunzig',
};
const ENGLISH_UNITS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];

/** "Freitagabend", "Freitag Abend", "morgen Abend". */
function partsOfDays(): Record<string, string> {
  const days = { ...DAYS, today: 'heute', tomorrow: 'morgen', 'day after tomorrow': '(ü|ue)bermorgen' };
  return Object.fromEntries(
    Object.entries(days).flatMap(([day, names]) =>
      Object.entries(PARTS).map(([part, words]) => [`${day} ${part}`, `(${names})-? ?(${words})`]),
    ),
  );
}

/** "Fünfundzwanzig". */
function compounds(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(TENS).flatMap(([ten, tens]) =>
      UNITS.map((unit, at) => [`${ten}-${ENGLISH_UNITS[at] ?? ''}`, `${unit}und${tens}`]),
    ),
  );
}

/** "Halb sieben" is half past six. */
function halves(): Record<string, string> {
  return Object.fromEntries(
    HOURS.map((hour, at) => [`half past ${at === 0 ? 12 : at}`, `halb ?(${hour}|${at + 1})`]),
  );
}

export const de: Vocabulary = {
  made: { ...DAYS, ...TENS, ...partsOfDays(), ...compounds(), ...halves() },
  words: `
one = eins ; two = zwei|zwo ; three = drei ; four = vier ; five = f(ü|ue)nf ; six = sechs ; seven = sieben
eight = acht ; nine = neun ; ten = zehn ; eleven = elf ; twelve = zw(ö|oe)lf ; thirteen = dreizehn
fourteen = vierzehn ; fifteen = f(ü|ue)nfzehn ; sixteen = sechzehn ; seventeen = siebzehn ; eighteen = achtzehn
nineteen = neunzehn ; hundred = hundert|einhundert ; thousand = tausend|eintausend ; dozen = dutzend
a = eine|einen|einem|einer|ein|eines ; a couple of = ein paar|paar ; several = einige|einigen|mehrere|mehreren
january = januar|jänner|jan.? ; february = februar|feber|feb.? ; march = märz|maerz|mrz.? ; april = april|apr.?
may = mai ; june = juni|jun.? ; july = juli|jul.? ; august = august|aug.? ; september = september|sept?.?
october = oktober|okt.? ; november = november|nov.? ; december = dezember|dez.? ; today = heute|heut
tomorrow = morgen|morgn ; day after tomorrow = (ü|ue)bermorgen ; yesterday = gestern
this morning = heute (früh|frueh|morgen|vormittag) ; this evening = heute abend|heut abend
tonight = heute nacht ; in the morning = morgens|am morgen|in der früh(e)?|vormittags|am vormittag
in the afternoon = nachmittags|am nachmittag ; in the evening = abends|am abend ; at night = nachts|in der nacht
evening = abend ; night = nacht ; noon = mittag|mittags|am mittag ; midnight = mitternacht
weekend = wochenende|we ; end of the week = wochenschluss|ende der woche|ende dieser woche|ende woche
end of next week = ende (der )?n(ä|ae)chste[rn]? woche
end of next month = ende (des )?n(ä|ae)chste[ns] monats?
end of the month = monatsende|ende des monats|ende (des |dieses )?monats?
end of the year = jahresende|ende des jahres|ende (des |dieses )?jahres?
end of the day = tagesende|ende des tages|feierabend|heute ende ; end of = ende ; mid = mitte
last day of the month = letzte[nr]? tag (des|im|jedes|jeden) monats?
christmas eve = heiligabend|heilig abend|heiliger abend ; christmas = weihnachten
new year's eve = silvester|sylvester ; new year's day = neujahr ; easter = ostern|ostersonntag
easter monday = ostermontag ; good friday = karfreitag
half an hour = (eine |ner |einer )?halbe[nr]? stunde|halbstunde
15 minutes = (eine )?viertelstunde|viertel stunde ; 45 minutes = (eine )?dreiviertelstunde
90 minutes = (anderthalb|eineinhalb|ein(e)? ?einhalb) stunden ; half a day = (einen )?halben tag
half a year = (ein )?halbes jahr ; second = sekunde ; seconds = sekunden|sek.? ; minute = minute
minutes = minuten|min.? ; hour = stunde ; hours = stunden|std.?|stdn.?|stunden lang
a day = ein tag|einen tag|einem tag ; day = tag ; days = tage|tagen|tage lang ; week = woche
weeks = wochen|wochen lang ; month = monat|monats ; months = monate|monaten|monate lang ; year = jahr|jahres
years = jahre|jahren|jahre lang
until = bis|bis zu[mr]|bis einschlie(ß|ss)lich|bis inkl.?|bis sp(ä|ae)testens|bis am|bis um|bsi
valid until = g(ü|ue)ltig bis( zu[mr])? ; valid for = g(ü|ue)ltig f(ü|ue)r ; valid = g(ü|ue)ltig|gilt
by = sp(ä|ae)testens|sp(ä|ae)testens (am|bis|um) ; before = vor|vor dem|vorm ; from = ab|vom ; to = zu|zum|zur
of = des|von ; from now = ab sofort|ab jetzt ; from today = ab heute|von heute( an)? ; group = gruppe
channel = kanal ; first = erste[nr]? ; 1.5 = anderthalb|eineinhalb ; 2.5 = zweieinhalb ; 3.5 = dreieinhalb
this = diese[nmrs]? ; next = n(ä|ae)chste[nmrs]?|kommende[nmrs]? ; every = jede[nmrs]?|alle
for = f(ü|ue)r|fuer|f. ; for the next = die n(ä|ae)chsten|f(ü|ue)r die n(ä|ae)chsten ; with = mit
without = ohne ; in = in|im|ins ; and = und|u. ; or = oder|od. ; at = um|gegen|ca. um ; on = an|auf
good morning = guten morgen|moin ; good evening = guten abend ; the = den|dem|die|das|der
about = ungef(ä|ae)hr|etwa|circa|zirka ; expires in = l(ä|ae)uft (in|nach)|verf(ä|ae)llt (in|nach)
expires = l(ä|ae)uft ab|verf(ä|ae)llt|endet|ablauf|ablaufdatum|ablaufend
expires on = l(ä|ae)uft (am|um)|endet am|endet um ; never = nie|niemals|nimmer|nie wieder
forever = f(ü|ue)r immer|ewig|auf ewig|immer
permanent = dauerhaft|permanent|unbefristet|auf dauer|zeitlich unbegrenzt
no expiry = (kein(en)?|ohne) (ablauf|ablaufdatum|ende|enddatum|frist|zeitlimit|verfall|verfallsdatum|zeitbegrenzung|befristung)
never expires = (l(ä|ae)uft|l(ä|ae)uft mir) (nie|niemals|nicht) ab|verf(ä|ae)llt (nie|nicht)|endet (nie|nicht)|nie ablaufen|soll nie ablaufen
until further notice = bis auf weiteres ; until i close it = bis ich ihn (schlie(ß|ss)e|widerrufe|l(ö|oe)sche)
no limit = (kein|keine|keinen|ohne) (limit|begrenzung|beschr(ä|ae)nkung|obergrenze|grenze|maximum|nutzerlimit|nutzungslimit)|unbegrenzt|unlimitiert|unbeschr(ä|ae)nkt|grenzenlos|beliebig( viele)?|egal wie viele
unlimited people = (unbegrenzt viele|beliebig viele|unbegrenzt) (leute|personen|menschen|mitglieder|g(ä|ae)ste)
limit to = (limit|begrenzung|begrenzt|beschr(ä|ae)nkt|limitiert) auf
max = max.?|maximal|h(ö|oe)chstens|maximum|h(ö|oe)chstzahl ; up to = bis zu ; no more than = nicht mehr als
less than = weniger als ; at least = mindestens|mind. ; only = nur|blo(ß|ss)
only one person = nur eine person|nur einer ; one person = eine person|eine einzige person|1 pers.?
single use = einmalig|einmalige[rn]?|zur einmaligen (nutzung|verwendung)|einmal nutzbar|einmal verwendbar
single-use link = einmal-?link|einweglink|einweg-link|einmaliger link
single-use links = einmal-?links|einmalige links|einweglinks ; once = einmal|1 mal|1mal ; twice = zweimal
times = mal ; people = leute|leuten|personen|pers.?|menschen|mann|leutz?|mannen|teilnehmende|teilnehmenden|nasen
person = person ; guests = g(ä|ae)ste|g(ä|ae)sten ; guest = gast ; members = mitglieder|mitgliedern
member = mitglied ; friends = freunde|freunden|freundinnen|kumpels ; users = nutzer|nutzern|benutzer|user
participants = teilnehmer|teilnehmern|teilnehmerinnen
students = sch(ü|ue)ler|sch(ü|ue)lerinnen|studenten|studierende ; colleagues = kollegen|kolleginnen
children = kinder|kindern ; seats = pl(ä|ae)tze|pl(ä|ae)tzen
link = link|einladungslink|einladung|verkn(ü|ue)pfung ; links = links|einladungslinks|einladungen
make = mach|mache|machen|erstell|erstelle|erstellen|generier|generiere|mach(e)? mir|erzeuge|leg an
i need = (ich )?brauche?|(ich )?ben(ö|oe)tige|ich brauch
i want = ich will|ich m(ö|oe)chte|ich h(ä|ae)tte gern|h(ä|ae)tte gern
give me = gib mir|gib|gebt mir|schick mir ; can = kannst|k(ö|oe)nntest ; you = du ; me = mir|mich
new = neue[nmrs]? ; please = bitte|biite ; thanks = danke|dankesch(ö|oe)n|danke dir
called = namens|genannt|mit (dem )?(namen|titel) ; name: = name:|titel:
call it = nenne? (ihn|es|sie|den link)|nenn den link
approval = freigabe|genehmigung|best(ä|ae)tigung|zustimmung|moderation|beitrittsanfragen?
approve = freigeben|genehmigen|best(ä|ae)tigen|zustimmen|freischalten|zulassen|annehmen|pr(ü|ue)fen
with approval = mit (freigabe|genehmigung|best(ä|ae)tigung|zustimmung|beitrittsanfragen?|anfrage|admin-?freigabe|pr(ü|ue)fung|moderation)|nur (auf|mit) anfrage|auf anfrage|freigabe n(ö|oe)tig|genehmigungspflichtig|(freigabe|genehmigung) (an|ein|ja|erforderlich|n(ö|oe)tig)|moderiert|admins? (m(ü|ue)ssen|muss|sollen|soll)( jede[nr]?)? (freigeben|best(ä|ae)tigen|zustimmen|genehmigen)
without approval = ohne (freigabe|genehmigung|best(ä|ae)tigung|zustimmung|beitrittsanfragen?|anfrage|pr(ü|ue)fung|moderation)|keine (freigabe|genehmigung|best(ä|ae)tigung|anfrage)|(freigabe|genehmigung) (aus|nein)|unmoderiert|freier zutritt
ask first = erst (mich )?fragen|zuerst (mich )?fragen|vorher fragen|erst anfragen|(sollen|m(ü|ue)ssen) (erst )?(an)?fragen|anfragen
anyone can join = (jeder|jede|alle) (kann|k(ö|oe)nnen|darf|d(ü|ue)rfen)( direkt| sofort)? (rein|beitreten|mitmachen|kommen)|offen f(ü|ue)r alle|f(ü|ue)r alle offen
automatic = automatisch ; immediately = sofort|direkt ; stars = sterne|sternen|stern
a month = im monat|pro monat|je monat|monatlich|/ ?monat|mtl.? ; a week = pro woche|w(ö|oe)chentlich
a year = pro jahr|j(ä|ae)hrlich ; free = kostenlos|gratis|umsonst|kostenfrei
paid = bezahlt|kostenpflichtig|bezahl|kostenpflichtige[rn]? ; costs = kostet|kosten ; price = preis
every day = jeden tag|t(ä|ae)glich|tagt(ä|ae)glich ; every week = jede woche|w(ö|oe)chentlich
every month = jeden monat|monatlich ; each = je|jeweils|pro link|je link|pro stück
skip = weiter|(ü|ue)berspringen|(ü|ue)berspring|skippen|auslassen|weglassen ; later = sp(ä|ae)ter|nicht jetzt
back = zur(ü|ue)ck|einen schritt zur(ü|ue)ck
cancel = abbrechen|abbruch|abbrich|stopp?|vergiss es|schon gut|lass es|lass mal
none = keine[nrs]?|kein name|ohne namen|nichts|leer|ohne titel|namenlos
yes = ja|jo|jap|jep|jup|klar|na klar|gerne?|sicher|passt|ja bitte|jawohl|stimmt|genau|einverstanden|in ordnung|jaa|jaaa
no = nein|nee|ne|n(ö|oe)|nein danke|auf keinen fall|nicht n(ö|oe)tig|lieber nicht|nicht
nobody = niemand|keiner ; everyone = alle|jeder
create it = erstellen|anlegen|link erstellen|fertig|los|los gehts|mach es|speichern
`,
  shapes: [
    naming('name|titel'),
    shape('(?<!\\d ?)am', 'on'),
    // "18 Uhr 30".
    shape('(\\d{1,2})(?:[:.](\\d\\d))? ?uhr(?: (\\d\\d))?', (hour, colon, behind) =>
      oClock(hour, colon || behind),
    ),
    shape('({hour}) uhr', "$1 o'clock"),
    shape('viertel nach ({hour})', 'quarter past $1'),
    shape('viertel before ({hour})', 'quarter to $1'),
    shape('({n})(?: minutes)? nach ({hour})', '$1 past $2'),
    shape(
      '(until|by|before|next|this|on) (mo|di|mi|do|fr|sa|so)\\.?',
      (lead, day) => `${lead} ${SHORT[day]}`,
    ),
    shape(
      "^(mo|di|mi|do|fr|sa|so)\\.?(?=$|,? ?(?:\\d{1,2}[:.]\\d|at {hour}|{hour} o'clock|{part}|noon))",
      (day) => SHORT[day] ?? '',
    ),
    // "Freitag in einer Woche".
    shape('({day}|{near}) in (?:a|one|1) week', 'a week from $1'),
    // "Vor 3 Tagen" is over; "vor Freitag" is not.
    shape('before ((?:a|an|{n}) {unit})', '$1 ago'),
    shape('(until|by|on|until the|on the|by the) (\\d{1,2})\\.(?!\\d)(?! ?{month})', '$1 $2th'),
    // "Läuft am Freitag ab".
    shape('(expires [^,;\\n]{2,40}?) from(?=\\s*(?:$|[,;.!\\n]))', '$1'),
  ],
};
