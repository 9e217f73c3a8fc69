import { atNight, naming, shape, type Vocabulary } from './vocabulary.ts';

const NUMBERS = {
  one: 'واحدة?',
  two: 'اثنين|اثنان|إثنين|اتنين|اثنتين|تنين',
  three: 'ثلاثة?|تلاتة?|ثلاث',
  four: 'أربعة?',
  five: 'خمسة?',
  six: 'ستة?',
  seven: 'سبعة?',
  eight: 'ثماني(ة)?|ثمان|تماني(ة)?',
  nine: 'تسعة?',
  ten: 'عشرة?',
  eleven: 'أحد عشر|إحدى عشرة|حداشر',
  twelve: 'اثن[اى] عشر|اثنتا عشرة|اثني عشر|اتناشر',
  thirteen: 'ثلاثة عشر|ثلاث عشرة',
  fourteen: 'أربعة عشر|أربع عشرة',
  fifteen: 'خمسة عشر|خمس عشرة|خمستاشر',
  sixteen: 'ستة عشر|ست عشرة',
  seventeen: 'سبعة عشر|سبع عشرة',
  eighteen: 'ثمانية عشر|ثماني عشرة',
  nineteen: 'تسعة عشر|تسع عشرة',
};
const TENS = {
  twenty: 'عشر(ين|ون)',
  thirty: 'ثلاث(ين|ون)',
  forty: 'أربع(ين|ون)',
  fifty: 'خمس(ين|ون)',
  sixty: 'ست(ين|ون)',
  seventy: 'سبع(ين|ون)',
  eighty: 'ثمان(ين|ون)',
  ninety: 'تسع(ين|ون)',
  hundred: 'مئة|مائة|مية',
  thousand: 'ألف',
};
const HOURS = {
  one: 'الواحدة',
  two: 'الثانية',
  three: 'الثالثة',
  four: 'الرابعة',
  five: 'الخامسة',
  six: 'السادسة',
  seven: 'السابعة',
  eight: 'الثامنة',
  nine: 'التاسعة',
  ten: 'العاشرة',
  eleven: 'الحادية عشرة?',
  twelve: 'الثانية عشرة?',
};
const PEOPLE = {
  people: 'أشخاص|شخصا?|ناس|أفراد|فردا?|نفر|نفرا|أنفار|انسان',
  guests: 'ضيوف|ضيفا?',
  members: 'أعضاء|عضوا?',
  friends: 'أصدقاء|صديقا?|أصحاب',
  users: 'مستخدم(ين|ا|ون)?',
  participants: 'مشارك(ين|ا|ون)?',
  students: 'طلاب|طالبا?',
};

/** How a moment begins once its words are English. */
const MOMENT =
  '(?:{day}|{near}|{month}|{part}|{hour}|{n}|{unit}|tonight|yesterday|noon|midnight|weekend|christmas|new|easter|the|an?|at|on|in|by|before|after|next|this|every|end|mid|last|half|quarter|أن)(?![\\p{L}\\d])';

/** "خمسة وعشرين" is twenty-five. */
function compounds(): Record<string, string> {
  const units = Object.entries(NUMBERS).slice(0, 9);
  return Object.fromEntries(
    Object.entries(TENS)
      .slice(0, 8)
      .flatMap(([ten, tens]) => units.map(([unit, words]) => [`${ten}-${unit}`, `(${words}) و ?(${tens})`])),
  );
}

/** "السادسة" is the hour, too. */
function withHours(): Record<string, string> {
  const hours: Readonly<Record<string, string>> = HOURS;
  return Object.fromEntries(
    Object.entries(NUMBERS).map(([number, words]) => [number, [words, hours[number] ?? ''].join('|')]),
  );
}

/** What a word before it is one word with: "لعشرة" is "for ten". */
function prefixed(
  letter: string,
  english: string,
  words: Readonly<Record<string, string>>,
): Record<string, string> {
  return Object.fromEntries(
    Object.entries(words).map(([meaning, list]) => [`${english} ${meaning}`, `${letter} ?(${list})`]),
  );
}

export const ar: Vocabulary = {
  made: {
    ...withHours(),
    ...TENS,
    ...PEOPLE,
    ...compounds(),
    ...prefixed('ل', 'for', { ...NUMBERS, ...TENS, ...compounds() }),
  },
  words: `
monday = (يوم )?(ال)?(إثنين|اثنين) ; two = اثنين|اثنان ; tuesday = (يوم )?(ال)?(ثلاثاء|تلات|ثلاثا|تلاتاء) ; wednesday = (يوم )?(ال)?(أربعاء|أربعا|اربعاء)
monday = الإثنين|يوم الإثنين|الاتنين ; thursday = (يوم )?(ال)?خميس ; friday = (يوم )?(ال)?جمعة ; saturday = (يوم )?(ال)?سبت ; sunday = (يوم )?(ال)?أحد
january = يناير|كانون الثاني|جانفي ; february = فبراير|شباط|فيفري ; march = مارس|آذار ; april = أبريل|إبريل|ابريل|نيسان|أفريل
may = مايو|أيار|ماي ; june = يونيو|يونيه|حزيران|جوان ; july = يوليو|يوليه|تموز|جويلية|يوليوز ; august = أغسطس|آب|أوت|غشت
september = سبتمبر|أيلول|شتنبر ; october = أكتوبر|تشرين الأول|اكتوبر ; november = نوفمبر|تشرين الثاني|نونبر ; december = ديسمبر|كانون الأول|دجنبر
today = اليوم|النهارده|النهاردة|هاليوم ; tomorrow = غدا|الغد|غد|بكرة|بكرا|باكر|يوم غد ; day after tomorrow = بعد (غد|الغد|بكرة|بكرا|باكر) ; yesterday = أمس|البارحة|مبارح|امبارح
tonight = الليلة|هذه الليلة|الليله دي ; this evening = هذا المساء|مساء اليوم|اليوم مساء ; this morning = صباح اليوم|هذا الصباح
morning = صباحا?|الصباح|في الصباح|الصبح ; afternoon = عصرا?|العصر|بعد الظهر|بعد العصر ; evening = مساءا?|المساء|في المساء|المسا ; night = ليلا|بالليل|في الليل
noon = ظهرا?|الظهر|ظهيرة|الظهيرة|منتصف النهار ; midnight = منتصف الليل|نص الليل
weekend = عطلة نهاية الأسبوع|الويكند|ويكند ; end of the week = (نهاية|آخر|أواخر) الأسبوع ; end of the month = (نهاية|آخر|أواخر) (هذا )?الشهر
end of the year = (نهاية|آخر|أواخر) (هذه |هذا )?(السنة|العام) ; end of the day = (نهاية|آخر) اليوم ; end of = نهاية|آخر|أواخر ; mid = منتصف
last day of the month = آخر يوم (في|من) (كل |الشهر|شهر)?(الشهر|شهر)? ; christmas = الكريسماس|عيد الميلاد ; new year's eve = ليلة رأس السنة ; new year's day = رأس السنة
half an hour = نصف ساعة|نص ساعة ; 15 minutes = ربع ساعة ; 90 minutes = ساعة و ?(نصف|نص) ; 2.5 hours = ساعتين و ?(نصف|نص) ; 36 hours = يوم و ?(نصف|نص) ; half a day = نصف يوم
2 minutes = دقيقتين|دقيقتان ; 2 hours = ساعتين|ساعتان ; 2 days = يومين|يومان ; 2 weeks = أسبوعين|أسبوعان ; 2 months = شهرين|شهران ; 2 years = سنتين|عامين|سنتان
in 2 hours = بعد ساعتين ; in 2 days = بعد يومين ; in 2 weeks = بعد أسبوعين ; in 2 months = بعد شهرين ; half a year = نصف سنة|نص سنة
for 2 days = ليومين|لمدة يومين ; for 2 hours = لساعتين|لمدة ساعتين ; for 2 weeks = لأسبوعين|لمدة أسبوعين ; for a week = لأسبوع|لمدة أسبوع ; for a day = ليوم|لمدة يوم|ليوم واحد
for a month = لشهر|لمدة شهر ; for an hour = لساعة|لمدة ساعة ; one day = يوم واحد|يوما واحدا ; one week = أسبوع واحد ; one hour = ساعة واحدة ; one month = شهر واحد
second = ثانية ; seconds = ثواني|ثوان ; minute = دقيقة ; minutes = دقائق|دقايق ; hour = ساعة|ساعه ; hours = ساعات ; day = يوما? ; days = أيام ; week = (ال)?أسبوعا?
weeks = أسابيع ; month = (ال)?شهرا? ; months = أشهر|شهور ; year = (ال)?سنة|(ال)?عام|عاما ; years = سنوات|سنين|أعوام
till = إلى ; until = حتى|لحد|لغاية|إلى غاية|حتى موعد|لحين|لين|صالح حتى|صالحة حتى ; by = قبل حلول|بحلول|في موعد أقصاه ; before = قبل ; in = بعد|خلال|في غضون|في|ب ; for = لمدة|ل|من أجل|لأجل
with = مع ; without = بدون|بلا|من دون|من غير|بغير ; and = و ; or = أو ; at = (في )?(تمام )?(الساعة|الساعه)|ع الساعة|عند الساعة ; on = على ; of = من ; from today = من اليوم|ابتداء من اليوم
this = هذا|هذه|هاي|هذي|ده|دي ; next = القادم|القادمة|المقبل|المقبلة|الجاي|الجاية|التالي|الجايه|اللي جاي ; every = كل ; only = فقط|بس|فقط لا غير ; about = تقريبا|حوالي|نحو ; to = لل
expires = ينتهي|تنتهي|الانتهاء|انتهاء|ينتهي في|تنتهي في|تاريخ الانتهاء|الصلاحية|صلاحية ; valid = صالح|صالحة|ساري|سارية ; valid for = صالح لمدة|صالحة لمدة|ساري لمدة
expires in = ينتهي بعد|تنتهي بعد|ينتهي خلال ; never = أبدا|ولا مرة ; forever = للأبد|إلى الأبد|على طول ; permanent = دائم|دائما|دائمة|مستمر
no expiry = (بدون|بلا|من دون|من غير) (تاريخ )?(انتهاء|نهاية|صلاحية|مدة|موعد|أجل|مهلة)( صلاحية)? ; never expires = (لا|ما|لن) (ينتهي|تنتهي|بينتهي)( أبدا)?
until further notice = حتى إشعار آخر ; until i close it = حتى (أغلقه|ألغيه)
no limit = (بدون|بلا|من دون|من غير) (حد|حدود|قيود|حد أقصى|سقف)( للعدد| للأعضاء)?|غير محدود|غير محدودة|لا محدود|مفتوح العدد ; unlimited people = عدد غير محدود( من (الأشخاص|الناس))?
max = (ال)?حد (ال)?أقصى|بحد أقصى|كحد أقصى|على الأكثر|ماكس|أقصى شي|حدها ; no more than = لا يزيد عن|لا أكثر من|ليس أكثر من|مو أكثر من ; less than = أقل من ; at least = على الأقل
limit = (ال)?حد
one person = شخص واحد|شخصا واحدا|فرد واحد ; for one person = لشخص( واحد)?|لفرد( واحد)?|لضيف( واحد)? ; two people = شخصين|شخصان|نفرين|ضيفين|فردين ; for two people = لشخصين|لضيفين|لنفرين|لفردين
single use = (ل)?(استخدام|استعمال) واحد|لمرة واحدة|لمرة ; once = مرة واحدة|مرة|مره ; twice = مرتين ; times = مرات|استخدامات
link = (ال)?رابطا?|رابط دعوة|لينك|دعوة|رابط الدعوة ; links = روابط|روابط دعوة|دعوات|رابطا ; single-use links = روابط (لمرة واحدة|ذات استخدام واحد) ; single-use link = رابط (لمرة واحدة|باستخدام واحد)
group = (ال)?(مجموعة|قروب|جروب) ; channel = (ال)?قناة ; for the group = (لل|ل)(مجموعة|قروب|جروب) ; for the channel = (لل|ل)قناة ; in the group = بال(مجموعة|قروب|جروب)
make = أنشئ|انشئ|أنشيء|اعمل|سو|سوي|اصنع|صمم|إنشاء رابط ; make me = (أنشئ|انشئ|اعمل|سو|سوي|اصنع) لي|اعملي|سولي|اعمللي ; i need = (أنا )?(أحتاج|احتاج|محتاج|محتاجة|بحتاج)( إلى| ل)? ; i want = أريد|اريد|بدي|عايز|عاوز|ابغى|أبي|ابي|أود
give me = أعطني|اعطني|اعطيني|هات|ابعتلي|أرسل لي ; can you = هل (يمكنك|تستطيع)|ممكن|تقدر ; new = جديد|جديدة ; please = من فضلك|لو سمحت|رجاء|الرجاء|لو سمحتي|بليز|فضلا ; thanks = شكرا|شكرا لك|مشكور|تسلم
called = باسم|بعنوان|اسمه|اسمها|يسمى ; name: = الاسم:|العنوان:
approval = (ال)?موافقة|إذن|(ال)?طلبات الانضمام ; approve = أوافق|يوافق ; with approval = (بموافقة|مع موافقة|مع الموافقة|بعد الموافقة|بعد موافقة|(ي|ت)حتاج (إلى )?موافقة|(ي|ت)تطلب موافقة|بإذن|بطلب|بطلب انضمام|طلب انضمام|بموافقتي|الموافقة مطلوبة|الموافقة نعم)( المشرف| المشرفين| الأدمن| الإدارة)?
without approval = (بدون|بلا|من دون|من غير) (موافقة|إذن|طلب|طلبات|الموافقة)|لا (ي|ت)حتاج (إلى )?موافقة|الموافقة لا ; ask first = (ي|ت)?(سأل|طلب)(وا|ون)? (الإذن )?(أولا|قبل)|(اسأل|اطلب) (الإذن )?أولا|يطلبون الانضمام|اسألني أولا
anyone can join = (أي|اي) (شخص|حد|أحد) (يمكنه الانضمام|يقدر يدخل|يدخل)|الجميع يمكنهم الانضمام|مفتوح للجميع|دخول حر|يدخل الجميع ; automatic = تلقائي|تلقائيا|مباشر|مباشرة|أوتوماتيك
stars = نجوم|نجمة|نجمات ; a month = شهريا|في الشهر|بالشهر|كل شهر|/ ?شهر ; a week = في الأسبوع|أسبوعيا|بالأسبوع ; a year = سنويا|في السنة ; free = مجاني|مجانا|مجانية|ببلاش ; paid = مدفوع|مدفوعة|بمقابل
costs = يكلف|بسعر|تكلفته|سعره ; price = (ال)?سعر ; no price = (بدون|بلا) (سعر|رسوم|مقابل) ; dollars = دولار|دولارات|دولارا ; euros = يورو
every day = كل يوم|يوميا ; every week = كل أسبوع ; every month = كل شهر ; each = لكل (رابط|واحد|منها|دعوة)|كل واحد|لكل
skip = تخطي|تخطى|تخط|تجاوز|التالي|تجاهل ; later = لاحقا|بعدين|فيما بعد|ليس الآن ; back = رجوع|ارجع|عودة|السابق|للخلف|الرجوع|رجعني
cancel = إلغاء|ألغ|الغي|ألغي|توقف|قف|انس الأمر|خلاص|الغاء الأمر|أوقف ; none = لا شيء|لا شي|ولا شي|ولا شيء|(بدون|بلا) (اسم|عنوان)|فارغ|لا يوجد
yes = نعم|أجل|ايوه|أيوه|أيوا|اي|اي نعم|تمام|حسنا|طيب|أوكي|اوكي|موافق|بالتأكيد|طبعا|أكيد|ماشي ; no = لا|كلا|لأ|لا شكرا|لا داعي|مو|ليس ; nobody = لا أحد ; everyone = الجميع
create it = إنشاء|تم|حفظ|أنشئ الرابط|أنشئه|احفظ
`,
  shapes: [
    // "إلى" is "to" as well as "until".
    shape(
      `till(?= (?:group|channel) )|(?<=links? )till(?= (?!${MOMENT})[\\p{L}@])|till(?= (?!${MOMENT})[a-z])`,
      'to',
    ),
    shape('till', 'until'),
    naming('(?:ال)?(?:اسم|عنوان)'),
    // "ل10", "و10".
    shape('ل ?(\\d+)', 'for $1'),
    shape('ب ?(\\d+)', 'with $1'),
    shape('(in|until|before|by|on|at) at', (lead) => (lead === 'in' || lead === 'on' ? 'at' : `${lead} at`)),
    shape('in (noon|midnight)', 'at $1'),
    shape('({hour}) ?(?:and|و) ?(?:النصف|نصف|النص)', 'half past $1'),
    shape('({hour}) ?(?:and|و) ?(?:الربع|ربع)', 'quarter past $1'),
    shape('({hour}) (?:إلا|الا) (?:الربع|ربع)', 'quarter to $1'),
    shape(
      '((?:half|quarter) (?:past|to) )?({hour}) (evening|afternoon|noon|morning)',
      (lead, hour, part) => `${lead}${hour} ${part === 'morning' ? 'am' : 'pm'}`,
    ),
    shape('({hour}) night', (hour) => atNight(hour)),
    shape('({n}) (second|minute|hour|day|week|month|year)', '$1 $2s'),
    shape('(in|for|every) (hour|day|week|month|year)', (lead, unit) =>
      lead === 'every' ? `every ${unit}` : `${lead} a ${unit}`,
    ),
    shape('(?<=^|, ?)(hour|week|month|year|day)(?=$|,)', 'a $1'),
    shape(
      '(until|by|on) (?:day )?(\\d{1,2})(?! ?(?:{month}|of|[:./-]\\d|am|pm|{unit}))|(?<!every )day (\\d{1,2})(?![:.]\\d)',
      (lead, date, other) =>
        other === '' ? (lead === 'until' ? `up to ${date}` : `${lead} the ${date}th`) : `the ${other}th`,
    ),
    shape(
      '(\\d{1,2}th?) of every month|the (\\d{1,2})th of every month',
      (a, b) => `the ${a || b}th of every month`,
    ),
  ],
};
