import { z } from 'zod';
import { InputFile } from 'grammy';
import { exportAudit } from '../../actions/export-audit.ts';
import { listLinks } from '../../actions/list-links.ts';
import { LINK_STATES } from '../../domain/invite-link.ts';
import { plainText } from '../../domain/plain-text.ts';
import type { Person } from '../../domain/person.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { PressHandlers } from '../screens/presses.ts';
import { auditFileName } from './audit-file.ts';
import {
  CHOICES_MAX,
  FIRST_PAGE,
  LINKS_PER_PAGE,
  listCard,
  whoCard,
  type ListPlace,
  type ListView,
} from './list-card.ts';
import type { Screen } from '../screens/screen.ts';
import type { Wording } from '../words.ts';
import type { Reading } from '../screens/moment.ts';

const partSchema = z.union([
  z.enum(['newest', 'oldest']),
  z.object({ olderThan: z.string() }),
  z.object({ newerThan: z.string() }),
]);
/** Buttons of older versions knew a page by its number alone: they show the first one. */
const placeSchema = z.object({
  mode: z.enum(['links', 'audit']),
  peerId: z.number(),
  state: z.enum(LINK_STATES).nullable(),
  ofActorId: z.number().nullable(),
  text: z.string().nullable().default(null),
  from: partSchema.default('newest'),
  page: z.number().int().min(0),
});
/** What the list shows is what is exported; buttons of older versions named only the chat. */
const exportSchema = placeSchema.partial().required({ peerId: true });

/**
 * Reads a place of a list for somebody, as much of it as they may see; the first page where there are no longer so many.
 * @throws Refusal `actor-lacks-right`.
 */
export async function readList(
  deps: BotDependencies,
  person: Pick<Person, 'userId'>,
  wanted: ListPlace,
): Promise<ListView> {
  // A button may be older than its group's move to a supergroup, and so to another id.
  const chat = await deps.store.chats.find(wanted.peerId);
  const place = { ...wanted, peerId: chat?.peerId ?? wanted.peerId };
  const listing = await listLinks(deps, {
    actorId: person.userId,
    peerId: place.peerId,
    mine: place.mode === 'links',
    ofActorId: place.ofActorId,
    state: place.state,
    text: place.text,
    from: place.from,
    page: place.page,
    limit: LINKS_PER_PAGE,
  });
  const everybody = place.mode === 'audit' && listing.scope === 'all';
  const actors = everybody ? await deps.store.links.actors(place.peerId, CHOICES_MAX) : [];
  return { place, listing, chat, actors };
}

/** Which of several chats? Those used latest come first. */
export function chatsCard(
  chats: { peerId: number; title: string }[],
  { mode, text }: Pick<ListPlace, 'mode' | 'text'>,
  words: Wording,
): Screen {
  const place = (peerId: number): ListPlace => ({
    mode,
    peerId,
    state: null,
    ofActorId: null,
    text,
    ...FIRST_PAGE,
  });
  return {
    text: words.html(mode === 'links' ? 'links-which-chat' : 'audit-which-chat'),
    rows: chats
      .slice(0, CHOICES_MAX)
      .map((chat) => [
        { text: plainText(chat.title), press: { action: 'list', uses: 'many', payload: place(chat.peerId) } },
      ]),
  };
}

/** What the buttons of /links and /audit do. */
export function listPresses(deps: BotDependencies): PressHandlers {
  const show = async (person: Person, place: ListPlace, words: Wording, reading: Reading): Promise<Screen> =>
    listCard(await readList(deps, person, place), words, reading);
  return {
    list: async (press) => {
      const place = placeSchema.parse(JSON.parse(press.button.payload));
      await press.show(await show(press.person, place, press.words, press.reading));
    },
    'audit.who': async (press) => {
      const place = placeSchema.parse(JSON.parse(press.button.payload));
      await press.show(whoCard(await readList(deps, press.person, place), press.words));
    },
    'audit.export': async (press) => {
      const {
        peerId,
        state = null,
        ofActorId = null,
        text = null,
      } = exportSchema.parse(JSON.parse(press.button.payload));
      await press.answer(press.words.plain('export-making'));
      const actor = { userId: press.person.userId, name: press.person.name };
      const chat = await deps.store.chats.find(peerId);
      const { locale, timeZone } = press.reading;
      const wanted = { actor, peerId: chat?.peerId ?? peerId, state, ofActorId, text, locale, timeZone };
      await exportAudit(deps, wanted, async (files, now) => {
        for (const [place, { path, links }] of files.entries()) {
          const part = files.length > 1 ? place + 1 : null;
          const caption = press.words.html('export-caption', { count: links, zone: timeZone });
          const which = press.words.html('export-part', { part: place + 1, parts: files.length });
          await press.ctx.replyWithDocument(
            new InputFile(path, auditFileName(chat, { timeZone, now, part })),
            { caption: part === null ? caption : `${which}\n${caption}`, parse_mode: 'HTML' },
          );
        }
      });
    },
  };
}
