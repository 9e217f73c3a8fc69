import { below, oneOf, shuffled, type Random } from './random.ts';

/** Somebody who is only there to have joined. */
export interface Guest {
  firstName: string;
  lastName?: string;
  username?: string;
  languageCode: string;
}

/** First names, each with how its owner would write it in a username, and last names. */
interface Names {
  languageCode: string;
  first: Record<string, string>;
  last: readonly string[];
}

const NAMES: readonly Names[] = [
  {
    languageCode: 'nl',
    first: { Femke: 'femke', Joost: 'joost', Maartje: 'maartje', Sander: 'sander', Wietske: 'wietske' },
    last: ['Bakker', 'de Vries', 'Hoekstra', 'Kuipers', 'van Dijk'],
  },
  {
    languageCode: 'it',
    first: { Chiara: 'chiara', Giulia: 'giulia', Lorenzo: 'lorenzo', Niccolò: 'niccolo', Tommaso: 'tommaso' },
    last: ['Benedetti', 'Colombo', 'De Luca', 'Ferrara', 'Rinaldi'],
  },
  {
    languageCode: 'sv',
    first: { Åsa: 'asa', Elin: 'elin', Göran: 'goran', Linnéa: 'linnea', Sören: 'soren' },
    last: ['Bergström', 'Lindqvist', 'Nyström', 'Sjöberg', 'Åkesson'],
  },
  {
    languageCode: 'vi',
    first: { Hạnh: 'hanh', Minh: 'minh', Thảo: 'thao', Tuấn: 'tuan' },
    last: ['Đặng', 'Lê', 'Nguyễn', 'Trần'],
  },
  {
    languageCode: 'en',
    first: {
      Alfie: 'alfie',
      Amelia: 'amelia',
      Ben: 'ben',
      Callum: 'callum',
      Esme: 'esme',
      Grace: 'grace',
      Nkechi: 'nkechi',
      Owen: 'owen',
      Priyanka: 'priyanka',
      Rhys: 'rhys',
      Ruby: 'ruby',
    },
    last: ['Adeyemi', 'Bennett', 'Clarke', 'Fletcher', 'Hughes', 'Llewellyn', 'Mason', 'O’Neill', 'Walsh'],
  },
  {
    languageCode: 'de',
    first: { Anke: 'anke', Björn: 'bjoern', Greta: 'greta', Jürgen: 'juergen', Lotte: 'lotte', Tim: 'tim' },
    last: ['Albers', 'Claasen', 'Hansen', 'Köhler', 'Lüders', 'Petersen', 'Voß'],
  },
  {
    languageCode: 'fr',
    first: { Amélie: 'amelie', Baptiste: 'baptiste', Chloé: 'chloe', Émile: 'emile', Océane: 'oceane' },
    last: ['Bernard', 'Garnier', 'Lefèvre', 'Moreau', 'Rousseau', 'Thévenet'],
  },
  {
    languageCode: 'es',
    first: { Begoña: 'begona', Íñigo: 'inigo', Lucía: 'lucia', Mateo: 'mateo', Rocío: 'rocio' },
    last: ['Álvarez', 'Castaño', 'Giménez', 'Ibáñez', 'Núñez', 'Peña'],
  },
  {
    languageCode: 'pt',
    first: { Beatriz: 'bia', João: 'joao', Inês: 'ines', Tiago: 'tiago' },
    last: ['Carvalho', 'Gonçalves', 'Magalhães', 'Simões', 'Teixeira'],
  },
  {
    languageCode: 'uk',
    first: { Богдан: 'bohdan', Галина: 'halyna', Ірина: 'iryna', Тарас: 'taras' },
    last: ['Бондаренко', 'Гнатюк', 'Ковальчук', 'Мельник', 'Романюк', 'Шевчук'],
  },
  {
    languageCode: 'ru',
    first: { Алексей: 'alexey', Вера: 'vera', Наталья: 'natalia', Фёдор: 'fedor' },
    last: ['Гончар', 'Дубко', 'Коваленко', 'Литвин', 'Черных'],
  },
  {
    languageCode: 'el',
    first: { Γιώργος: 'giorgos', Δέσποινα: 'despina', Νίκος: 'nikos', Σοφία: 'sofia' },
    last: ['Αντωνίου', 'Γεωργίου', 'Ιωάννου', 'Κωνσταντίνου', 'Νικολάου', 'Στεφάνου'],
  },
  {
    languageCode: 'ar',
    first: { أمينة: 'amina', خالد: 'khaled', سلمى: 'salma', يوسف: 'youssef' },
    last: ['الخطيب', 'المصري', 'درويش', 'شاهين', 'منصور', 'نجار'],
  },
  {
    languageCode: 'he',
    first: { דניאל: 'daniel', יעל: 'yael', נועה: 'noa' },
    last: ['אלון', 'כהן', 'לוי', 'פרידמן'],
  },
  {
    languageCode: 'hi',
    first: { अनन्या: 'ananya', अर्जुन: 'arjun', दीपा: 'deepa' },
    last: ['चौधरी', 'जोशी', 'मेहता', 'वर्मा'],
  },
  {
    languageCode: 'zh-hans',
    first: { 佳怡: 'jiayi', 俊杰: 'junjie', 雨桐: 'yutong', 子涵: 'zihan' },
    last: ['刘', '吴', '周', '李', '王', '陈', '黄'],
  },
  {
    languageCode: 'ja',
    first: { さくら: 'sakura', 健太: 'kenta', 美咲: 'misaki' },
    last: ['佐藤', '小林', '渡辺', '高橋'],
  },
  {
    languageCode: 'ko',
    first: { 민준: 'minjun', 서연: 'seoyeon', 지우: 'jiwoo' },
    last: ['김', '박', '이', '최'],
  },
  {
    languageCode: 'tr',
    first: { Çağla: 'cagla', Emre: 'emre', Gülşen: 'gulsen', İsmail: 'ismail' },
    last: ['Aydın', 'Çelik', 'Öztürk', 'Şahin', 'Yıldız'],
  },
  {
    languageCode: 'pl',
    first: { Agnieszka: 'aga', Łukasz: 'lukasz', Michał: 'michal', Zofia: 'zosia' },
    last: ['Dudek', 'Nowak', 'Wójcik', 'Zając'],
  },
];

/** People who go by something else. */
const HANDLES = [
  'Captain Nils ⚓',
  'Rosa 🌻',
  'tide_watcher',
  '🐙 Octavia',
  'M.',
  'Harbour Cat 🐈‍⬛',
  'Zed',
  'Solder & Sons',
  'La Capitana 🚤',
  'Björk’s uncle',
  'Kai 🏄',
  'Granny Pat',
];

/** Where spam comes from. */
const SPAMMERS = [
  'Anna',
  'Kristina',
  'Victoria',
  'Monica',
  'Elena',
  'Diana',
  'Sofia',
  'Maria',
  'Olga',
  'Eva',
];
const SPAM = ['💰 Daily Profit', '📈 Free Signals', '💎 VIP', '🎁 Airdrop', '₿ Invest', '🔥 Win Now'];

/**
 * People in an order that the seed says, no two of the same name or username.
 * @throws RangeError once there are no more.
 */
export function createGuests(random: Random): { next(): Guest; spammer(): Guest } {
  const usernames = new Set<string>();
  const people = shuffled(random, NAMES.flatMap(everybodyOf));
  const handles = shuffled(random, HANDLES);
  const spammers = shuffled(
    random,
    SPAMMERS.flatMap((firstName) => SPAM.map((lastName) => ({ firstName, lastName, languageCode: 'en' }))),
  );

  function usernameOf(handle: string): string {
    for (;;) {
      const username = `${handle}${oneOf(random, USERNAME_MIDDLES)}${10 + below(random, 989)}`;
      if (usernames.has(username)) continue;
      usernames.add(username);
      return username;
    }
  }

  return {
    next() {
      const handle = random() < 0.06 ? handles.pop() : undefined;
      if (handle !== undefined) return { firstName: handle, languageCode: 'en' };
      const { username, ...person } = taken(people);
      return { ...person, ...(random() < 0.55 && { username: usernameOf(username) }) };
    },
    spammer: () => taken(spammers),
  };
}

const USERNAME_MIDDLES = ['', '_', '_harbour', '_makes', '_at_sea'];

function everybodyOf({ languageCode, first, last }: Names): (Guest & { username: string })[] {
  return Object.entries(first).flatMap(([firstName, username]) =>
    last.map((lastName) => ({ firstName, lastName, username, languageCode })),
  );
}

function taken<T>(people: T[]): T {
  const person = people.pop();
  if (person === undefined) throw new RangeError('there are no more people');
  return person;
}
