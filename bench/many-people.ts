import { CAST, botDialog, startSandbox, type Message, type Sandbox } from 'telegram-sandbox';
import { accessTo, startProduct, startScript, type Access, type Child } from './children.ts';
import { compare, median, type Measured, type Point } from './result.ts';
import { farAway } from './slow-network.ts';

const ROUNDS = 7;
const PEOPLE = 100;
const ADMINS_A_CHAT = 20;
const ONE_WAY_MS = 10;
const TIMEOUT_MS = 120_000;
/** People at once, and rounds: a plot takes fewer. */
const GROWTH: readonly (readonly [number, number])[] = [
  [1, 9],
  [10, 5],
  [50, 3],
  [100, 3],
  [500, 1],
];

export const manyPeopleText = `
A hundred admins of five chats press Create at the same moment, when every call on the network takes 20 ms: how many links a second
are shown on their cards, and how long the slowest of a hundred waits. Latchkey runs as in production, with eight calls in flight
(\`CALLS_IN_FLIGHT\`). For each press four writes are on disk before the link is shown, and people who had to wait are
checked again, unless Telegram was asked less than 250 ms ago.

The peer is a grammY and GramJS script with @grammyjs/runner, which handles all presses at once: answer the press, read the admins, make the link,
edit the message. It stores nothing, has no limit of its own, and sends its calls again when a connection is lost.

What limits the rate: at most eight calls overlap, while the peer waits for all hundred at once. With 32 in flight the same code makes 0.94
times as many links a second as the peer, in one run; with eight, 0.57. Beyond that, a press costs about 4 ms of one thread's time: a fifth of it
for the statements, an eighth for collecting garbage, a tenth for reading Telegram's answers, the rest for grammY, Node's HTTP client, Kysely and
our own code.
`;

export async function manyPeopleBench(): Promise<Measured> {
  const points: Point[] = [];
  for (const [people, rounds] of GROWTH) {
    const { ours, peer } = await measure(people, rounds);
    points.push({ x: people, ours: median(ours.map(slowest)), peer: median(peer.map(slowest)) });
  }
  const { ours, peer } = await measure(PEOPLE, ROUNDS);
  return {
    results: [
      compare(
        'many-people: 100 admins at once, links shown (1/s)',
        ours.map(rate),
        peer.map(rate),
        0.7,
        'higher',
      ),
      compare('many-people: 100 admins at once, p99 (ms)', ours.map(slowest), peer.map(slowest), 2, 'lower'),
    ],
    series: [
      {
        title: 'People who press Create at the same moment',
        x: 'people at once',
        y: 'Create pressed to link shown, p99 (ms)',
        peerName: 'plain script with runner',
        points,
      },
    ],
  };
}

/** Milliseconds that each person waited, sorted. */
type Round = number[];

function rate(waits: Round): number {
  return waits.length / ((waits.at(-1) ?? Number.NaN) / 1000);
}

/** p99 */
function slowest(waits: Round): number {
  return waits[Math.ceil(waits.length * 0.99) - 1] ?? Number.NaN;
}

async function measure(people: number, rounds: number): Promise<{ ours: Round[]; peer: Round[] }> {
  const ours = await startSide(people, startProduct, async (crowd, { userId, peerId }, round) => {
    const asked = crowd.say(userId, `/newlink Bench ${round}, 50 people, 3d, ${peerId}`);
    return crowd.sees(userId, (message) => message.id > asked && createButton(message) !== undefined);
  });
  const peer = await startSide(
    people,
    (access) => startScript('peers/runner-bot.ts', access),
    async (crowd, { userId, peerId }, round) => {
      const asked = crowd.say(userId, `/new ${peerId} Bench ${round}`);
      return crowd.sees(userId, (message) => message.id > asked && createButton(message) !== undefined);
    },
  );
  const measured: { ours: Round[]; peer: Round[] } = { ours: [], peer: [] };
  for (let round = 0; round <= rounds; round += 1) {
    const [value, other] = [await ours.pressAll(round), await peer.pressAll(round)];
    // The first is for warming up.
    if (round === 0) continue;
    measured.ours.push(value);
    measured.peer.push(other);
  }
  await Promise.all([ours.stop(), peer.stop()]);
  return measured;
}

interface Person {
  userId: number;
  peerId: number;
}

type Prepare = (crowd: Crowd, person: Person, round: number) => Promise<Message>;

async function startSide(
  people: number,
  start: (access: Access) => Promise<Pick<Child, 'stop'>>,
  prepare: Prepare,
): Promise<{ pressAll(round: number): Promise<Round>; stop(): Promise<void> }> {
  const sandbox = await startSandbox();
  const admins = addAdmins(sandbox, people);
  const crowd = createCrowd(sandbox);
  const far = await farAway(accessTo(sandbox), ONE_WAY_MS);
  const child = await start(far.access);
  return {
    async pressAll(round) {
      const cards = await Promise.all(admins.map((admin) => prepare(crowd, admin, round)));
      const began = performance.now();
      const waits = admins.map(async ({ userId }, index) => {
        const card = cards[index];
        const data = card && createButton(card);
        if (card === undefined || data === undefined) throw new Error('no Create button');
        crowd.press(userId, card, data);
        await crowd.sees(userId, ({ id, text }) => id === card.id && /t\.me\/\+/.test(text ?? ''));
        return performance.now() - began;
      });
      return (await Promise.all(waits)).sort((a, b) => a - b);
    },
    async stop() {
      await child.stop();
      await Promise.all([far.close(), sandbox.close()]);
    },
  };
}

/** Up to twenty in a chat of Ada's, where the account may make links too. */
function addAdmins({ world }: Sandbox, people: number): Person[] {
  const admins: Person[] = [];
  let peerId = 0;
  for (let n = 0; n < people; n += 1) {
    if (n % ADMINS_A_CHAT === 0) {
      peerId = world.chats.add({ kind: 'supergroup', title: `Chat ${n}`, creatorId: CAST.ada }).peerId;
      world.chats.promote(CAST.ada, peerId, CAST.robin, { inviteUsers: true });
    }
    const { id: userId } = world.people.add({ firstName: `Admin ${n}` });
    world.chats.promote(CAST.ada, peerId, userId, { inviteUsers: true });
    admins.push({ userId, peerId });
  }
  return admins;
}

/** People in private chats with the bot. */
interface Crowd {
  say(userId: number, text: string): number;
  press(userId: number, card: Message, data: string): void;
  /** The newest message that fits, as soon as there is one. */
  sees(userId: number, fits: (message: Message) => boolean): Promise<Message>;
}

function createCrowd({ world }: Sandbox): Crowd {
  const looking = new Map<string, (message: Message) => void>();
  world.subscribe((event) => {
    if (event.type === 'message' || event.type === 'message_edited') {
      looking.get(event.message.dialog)?.(event.message);
    }
  });
  const dialogOf = (userId: number) => botDialog(CAST.bot, userId);
  return {
    say: (userId, text) => world.messages.send(dialogOf(userId), { fromId: userId, text }).id,
    press: (userId, card, data) => void world.messages.press(userId, dialogOf(userId), card.id, data),
    sees(userId, fits) {
      const dialog = dialogOf(userId);
      const found = world.messages.of(dialog).findLast(fits);
      if (found !== undefined) return Promise.resolve(found);
      return new Promise((resolve, reject) => {
        const timer = setTimeout(() => {
          const last = world.messages.of(dialog).at(-1)?.text;
          reject(new Error(`the bot did not get there; its last message: ${last}`));
        }, TIMEOUT_MS);
        looking.set(dialog, (message) => {
          if (!fits(message)) return;
          clearTimeout(timer);
          looking.delete(dialog);
          resolve(message);
        });
      });
    },
  };
}

function createButton(message: Message): string | undefined {
  return message.inlineKeyboard?.flat().find((button) => /Create/.test(button.text))?.callback_data;
}
