import { Composer } from 'grammy';
import { pastedLink, whyNot, type Sought } from '../../actions/why-not.ts';
import { readSearch } from '../../domain/reading/search.ts';
import { Refusal } from '../../domain/errors.ts';
import type { CardPlace } from '../../domain/operation.ts';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { wholeList } from '../lists/list-place.ts';
import { LOOK_MS } from '../links/card-presses.ts';
import { errorSentence } from '../screens/error-sentence.ts';
import { markup } from '../screens/markup.ts';
import { pressButton, type Screen } from '../screens/screen.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';
import { readingOf } from '../screens/reading.ts';
import { awaitText } from '../screens/typed-answers.ts';
import type { Wording } from '../words.ts';
import { whyScreen } from './why-screen.ts';

const LINK = /\S*(?:\/\+|\/joinchat\/|[?&]invite=)[\w-]+\S*/;

/** `/why`, `/why <link>`, `/why <link> @somebody`: why somebody can't get in. */
export function whyCommand(deps: BotDependencies): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('why', async (ctx) => {
    const { person, words, match } = ctx;
    const url = LINK.exec(match)?.[0];
    const named = readSearch(match.replace(LINK, ' '));
    const reply = async (screen: Screen): Promise<number> => {
      const reply_markup = await markup(deps, screen, { actorId: person.userId, peerId: null });
      return (await ctx.reply(screen.text, { ...MESSAGE_OPTIONS, reply_markup })).message_id;
    };
    if (url === undefined) return reply(howTo(words));
    try {
      await answer(url, named === null ? null : { text: named, userId: null });
    } catch (error) {
      const unknown = error instanceof Refusal && error.code === 'link-not-found';
      const sentence = unknown ? words.html('why-unknown') : errorSentence(error, words);
      if (sentence === null) throw error;
      await reply({ text: sentence, rows: howTo(words).rows });
    }
    return undefined;

    async function answer(link: string, sought: Sought | null): Promise<void> {
      const { id } = await pastedLink(deps, link, person.userId);
      const now = deps.clock.now();
      const why = await whyNot(deps, { actorId: person.userId, linkId: id, sought });
      const messageId = await reply(whyScreen(why, now, words, readingOf(ctx, deps)));
      const place = { chatId: ctx.chat.id, messageId };
      const card = { place, readerId: person.userId, locale: words.locale };
      await deps.store.cards.asks(card, id, { now, until: new Date(now.getTime() + LOOK_MS) });
      if (named === null) await askWho(id, place, now);
    }

    /** As the button under a link does, which isn't there. */
    async function askWho(linkId: string, place: CardPlace, now: Date): Promise<void> {
      const meant = { actorId: person.userId, peerId: null, linkId, action: 'why', payload: 'null' };
      const button = { ...meant, id: deps.newId(), uses: 'many', createdAt: now } as const;
      await deps.store.buttons.add([button]);
      await awaitText(deps, { button }, place);
    }
  });
  return composer;
}

function howTo(words: Wording): Screen {
  const list = wholeList({ mode: 'links', peerId: null, text: null });
  return { text: words.html('why-how'), rows: [[pressButton(words.plain('audit-own-links'), 'list', list)]] };
}
