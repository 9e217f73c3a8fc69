import { z } from 'zod';
import { plainText } from '../../../domain/plain-text.ts';
import { linkState, type InviteLink } from '../../../domain/invite-link.ts';
import type { Chat } from '../../../domain/peer.ts';
import { apiFailure, retryAfterMs } from '../../api/errors.ts';
import type { BotDependencies } from '../../dependencies.ts';
import { askOnCard, LOOK_MS, pressedLink } from '../../links/card-presses.ts';
import { CHOICES_MAX } from '../../lists/choices.ts';
import { markup } from '../../screens/markup.ts';
import type { PressContext, PressHandlers } from '../../screens/presses.ts';
import type { Screen, ScreenButton } from '../../screens/screen.ts';
import { MESSAGE_OPTIONS } from '../../screens/show.ts';
import { postDigest, postScreen } from './post-screen.ts';

const CHANNEL = z.object({ peerId: z.number() });

/** A link as a post in a channel, which the updater keeps true. */
export function postPresses(deps: BotDependencies): PressHandlers {
  const ask = (press: PressContext, link: InviteLink, question: Screen): Promise<unknown> =>
    askOnCard(deps, press, link, question, LOOK_MS);

  return {
    'link.post': async (press) => {
      const link = await pressedLink(deps, press);
      await ask(press, link, whichChannel(link, await channelsOf(deps, press), press));
    },
    'link.post.in': async (press) => {
      const { words } = press;
      const link = await pressedLink(deps, press);
      if (linkState(link, deps.clock.now()) !== 'active')
        return press.answer(words.plain('post-too-late'), true);
      const { peerId } = CHANNEL.parse(JSON.parse(press.button.payload));
      const channel = (await channelsOf(deps, press)).find((each) => each.peerId === peerId);
      if (channel === undefined) return ask(press, link, whichChannel(link, [], press));
      const [, botMay, personMay] = await Promise.all([
        press.answer(),
        deps.members.mayPost(peerId, press.ctx.me.id),
        deps.members.mayPost(peerId, press.person.userId),
      ]);
      // Of people the bot can only tell where it is in the channel itself.
      if (botMay !== true) return ask(press, link, botCannot(link, channel, press));
      if (personMay !== true) {
        const text = words.html('post-you-cannot', { chat: channel.title });
        return ask(press, link, { text, rows: [[back(link, press)]] });
      }
      switch (await post(deps, press, link, peerId)) {
        case 'posted': {
          const text = words.html('post-done', { chat: channel.title });
          return ask(press, link, { text, rows: [[back(link, press)]] });
        }
        case 'unknown':
          return ask(press, link, perhaps(link, channel, press));
        case 'refused':
          return ask(press, link, botCannot(link, channel, press));
      }
    },
  };
}

/** Those in which the person may invite, by what was last read. Whether they may post is asked as they choose one. */
async function channelsOf({ store }: BotDependencies, { person }: PressContext): Promise<Chat[]> {
  return (await store.chats.forPerson(person.userId)).filter(({ kind }) => kind === 'channel');
}

/**
 * Sends it once for each press. What became of a call whose answer got lost nobody can tell: the bot can't read channels.
 * @throws what may go well later, with nothing sent.
 */
async function post(
  deps: BotDependencies,
  { ctx, id, person, words, reading }: PressContext,
  link: InviteLink,
  channelId: number,
): Promise<'posted' | 'unknown' | 'refused'> {
  const { clock, store } = deps;
  const now = clock.now();
  const screen = postScreen({ link, chat: await store.chats.named(link.peerId), now }, words, reading);
  const reader = { readerId: person.userId, readerName: person.name, locale: words.locale };
  const posting = { ...reader, press: id, linkId: link.id, channelId, shows: postDigest(screen) };
  const begun = await store.cards.beginPost(posting, now);
  if (begun !== 'begun') return begun;
  const reply_markup = await markup(deps, screen, { actorId: person.userId, peerId: null });
  let messageId;
  try {
    const sent = await ctx.api.sendMessage(channelId, screen.text, { ...MESSAGE_OPTIONS, reply_markup });
    messageId = sent.message_id;
  } catch (error) {
    const failure = apiFailure(error);
    // It may have been sent. Handled again, the press says so.
    if (failure === null || (failure === 'passing' && retryAfterMs(error) === 0)) throw error;
    await store.cards.endPost(posting, null, clock.now());
    if (failure !== 'blocked' && failure !== 'refused') throw error;
    return 'refused';
  }
  await store.cards.endPost(posting, messageId, clock.now());
  return 'posted';
}

function whichChannel(link: InviteLink, channels: Chat[], press: PressContext): Screen {
  const { words } = press;
  const choices = channels
    .slice(0, CHOICES_MAX)
    .map((channel) => [inChannel(plainText(channel.title), link, channel)]);
  const text = words.html(channels.length === 0 ? 'post-no-channel' : 'post-which');
  return { text, rows: [...choices, [back(link, press)]] };
}

/** Only a person can look. */
function perhaps(link: InviteLink, channel: Chat, press: PressContext): Screen {
  const { words } = press;
  return {
    text: words.html('post-unknown', { chat: channel.title }),
    rows: [[inChannel(words.plain('button-post-again'), link, channel, 'again')], [back(link, press)]],
  };
}

/** Says how to let it, and leads on from there. */
function botCannot(link: InviteLink, channel: Chat, press: PressContext): Screen {
  const { words, ctx } = press;
  return {
    text: words.html('post-bot-cannot', { chat: channel.title, bot: ctx.me.username }),
    rows: [[inChannel(words.plain('newlink-check-again'), link, channel, 'again')], [back(link, press)]],
  };
}

/** @param which a press of `again` is no second tap on the first one. */
function inChannel(
  text: string,
  link: InviteLink,
  { peerId }: Chat,
  which: 'first' | 'again' = 'first',
): ScreenButton {
  const payload = { peerId, which };
  return { text, press: { action: 'link.post.in', uses: 'many', linkId: link.id, payload } };
}

function back(link: InviteLink, { words }: PressContext): ScreenButton {
  const press = { action: 'link.back', uses: 'many', linkId: link.id } as const;
  return { text: words.plain('button-back'), press };
}
