import { chatDialog } from './dialog.ts';
import type { User } from './types.ts';
import type { World } from './world.ts';

/**
 * Fills a new world with people and chats. What happens while the clock is moved back lies in the past; nobody is told of any of
 * it. A cast that moves the clock moves it back to where it was.
 */
export type Cast = (world: World, random: (bytes: number) => Buffer) => void;

/** Who is who in the default cast, by user id. */
export const CAST = {
  bot: 1000,
  /** The account of a user-session client. */
  robin: 1001,
  /** Creator of most chats. */
  ada: 1002,
  /** Administrator with the invite right. */
  mei: 1003,
  /** Administrator with the invite right. */
  dmitri: 1004,
  /** Administrator without the invite right. */
  lea: 1005,
  jonas: 1006,
  layla: 1007,
  eleni: 1008,
  priya: 1009,
  sam: 1010,
} as const;

/** The default chats, by marked id. */
export const CAST_CHATS = {
  /** Private supergroup. Ada's; Robin, Mei and Dmitri may invite, Léa may not. */
  makers: -1_001_500_002_001,
  /** Private channel. Robin's; Ada and Dmitri may invite. */
  notes: -1_001_500_002_002,
  /** Basic group. Ada's; Mei may invite; Robin is not in it. */
  bakers: -2003,
  /** Public supergroup, @open_harbour. Ada's; Mei may invite; Robin is a plain member. */
  open: -1_001_500_002_004,
} as const;

export interface BotIdentity {
  username?: string | undefined;
  firstName?: string | undefined;
}

const DAY = 86_400;
/** Between two messages. */
const PAUSE = 5 * 3_600;

const PEOPLE: (Partial<User> & { id: number; firstName: string })[] = [
  { id: CAST.robin, firstName: 'Robin', lastName: 'Porter', username: 'robin_porter', phone: '15550001001' },
  { id: CAST.ada, firstName: 'Ada', lastName: 'Okafor', username: 'ada_okafor', phone: '15550001002' },
  {
    id: CAST.mei,
    firstName: 'Mei',
    lastName: 'Lin',
    username: 'lin_meiling',
    phone: '15550001003',
    languageCode: 'zh-hans',
  },
  {
    id: CAST.dmitri,
    firstName: 'Дмитрий',
    lastName: 'Соколов',
    username: 'dsokolov',
    phone: '15550001004',
    languageCode: 'ru',
  },
  {
    id: CAST.lea,
    firstName: 'Léa',
    lastName: 'Fontaine',
    username: 'lea_fontaine',
    phone: '15550001005',
    languageCode: 'fr',
  },
  { id: CAST.jonas, firstName: 'Jonas', lastName: 'Weber', phone: '15550001006', languageCode: 'de' },
  {
    id: CAST.layla,
    firstName: 'ليلى',
    lastName: 'حداد',
    username: 'layla_h',
    phone: '15550001007',
    languageCode: 'ar',
  },
  { id: CAST.eleni, firstName: 'Ελένη', lastName: 'Παππά', phone: '15550001008', languageCode: 'el' },
  {
    id: CAST.priya,
    firstName: 'Priya',
    lastName: 'Sharma',
    username: 'priya_s',
    phone: '15550001009',
    languageCode: 'hi',
  },
  {
    id: CAST.sam,
    firstName: 'Sam',
    lastName: 'Rivera',
    username: 'sam_rivera',
    phone: '15550001010',
    languageCode: 'es',
  },
];

/** Ten people, a bot and four chats that have been going for nine days before the clock's time. */
export function defaultCast(bot: BotIdentity = {}): Cast {
  return (world, random) => {
    const { clockOffset } = world.state;
    world.clock.move(-9 * DAY);
    world.people.add({
      id: CAST.bot,
      isBot: true,
      firstName: bot.firstName ?? 'Sandbox Bot',
      username: bot.username ?? 'sandbox_bot',
    });
    for (const person of PEOPLE) {
      world.people.add(person);
      world.sessions.addKey(random(256), person.id);
    }
    addMakers(world);
    addNotes(world);
    addBakers(world);
    addOpenHarbour(world);
    world.clock.move(clockOffset - world.state.clockOffset);
  };
}

function say(world: World, peerId: number, fromId: number, text: string): void {
  world.clock.move(PAUSE);
  world.messages.send(chatDialog(peerId), { fromId, text });
}

function addMakers(world: World): void {
  const { peerId } = world.chats.add({
    kind: 'supergroup',
    title: 'Harbour Makers',
    creatorId: CAST.ada,
    id: 1_500_002_001,
  });
  for (const userId of [CAST.robin, CAST.mei, CAST.dmitri, CAST.bot]) {
    world.chats.promote(CAST.ada, peerId, userId, { inviteUsers: true, pinMessages: userId === CAST.mei });
  }
  world.chats.promote(CAST.ada, peerId, CAST.lea, { deleteMessages: true, pinMessages: true });
  say(world, peerId, CAST.ada, 'Welcome, everybody! Workshop nights are Thursdays at seven.');
  say(world, peerId, CAST.mei, 'I can bring the laser cutter manuals.');
  const table = world.links.export(CAST.mei, peerId, { title: 'Workshop table', usageLimit: 20 });
  world.links.join(CAST.jonas, table.hash);
  say(world, peerId, CAST.jonas, 'Hallo! Found you through the flyer on the workshop table.');
  say(world, peerId, CAST.lea, 'Bienvenue Jonas 👋');
  say(world, peerId, CAST.ada, 'We have room for a few more before spring.');
}

function addNotes(world: World): void {
  const { peerId } = world.chats.add({
    kind: 'channel',
    title: 'Harbour Notes',
    creatorId: CAST.robin,
    id: 1_500_002_002,
  });
  for (const userId of [CAST.ada, CAST.dmitri]) {
    world.chats.promote(CAST.robin, peerId, userId, {
      inviteUsers: true,
      postMessages: true,
      editMessages: true,
    });
  }
  for (const userId of [CAST.jonas, CAST.priya]) world.chats.addMember(CAST.robin, peerId, userId);
  say(world, peerId, CAST.ada, 'The slipway reopens on Monday. Thank you to all who helped to paint.');
  say(world, peerId, CAST.dmitri, 'Tide tables for next month are pinned at the gate.');
}

function addBakers(world: World): void {
  const { peerId } = world.chats.add({
    kind: 'basic',
    title: 'Sunday Bakers',
    creatorId: CAST.ada,
    id: 2003,
  });
  world.chats.promote(CAST.ada, peerId, CAST.mei, { inviteUsers: true });
  for (const userId of [CAST.jonas, CAST.eleni]) world.chats.addMember(CAST.ada, peerId, userId);
  say(world, peerId, CAST.eleni, 'Who has the sourdough starter this week?');
  say(world, peerId, CAST.ada, 'Me. It has outgrown two jars.');
}

function addOpenHarbour(world: World): void {
  const { peerId } = world.chats.add({
    kind: 'supergroup',
    title: 'Open Harbour',
    creatorId: CAST.ada,
    username: 'open_harbour',
    id: 1_500_002_004,
  });
  world.chats.promote(CAST.ada, peerId, CAST.mei, { inviteUsers: true, deleteMessages: true });
  for (const userId of [CAST.robin, CAST.jonas, CAST.sam]) world.chats.join(userId, peerId);
  say(world, peerId, CAST.sam, '¿El puerto abre los domingos?');
  say(world, peerId, CAST.mei, 'Yes, from nine. The café opens at ten.');
}
