import { z } from 'zod';
import { InputFile } from 'grammy';
import { exportAudit } from '../../actions/export-audit.ts';
import { listedChats } from '../../actions/listed-chats.ts';
import type { BotDependencies } from '../dependencies.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { auditFileName } from './audit-file.ts';
import { chatsCard, whoCard } from './choices.ts';
import { turnIntoList } from './kept-list.ts';
import { listCard } from './list-card.ts';
import { placeSchema, type ListPlace } from './list-place.ts';
import { readList } from './read-list.ts';

/** What the list shows is what is exported; buttons of older versions named only the chat. */
const exportSchema = placeSchema.partial().extend({ peerId: z.number() });

/** What the buttons of /links and /audit do. */
export function listPresses(deps: BotDependencies): PressHandlers {
  const placeOf = (press: PressContext): ListPlace => placeSchema.parse(JSON.parse(press.button.payload));
  return {
    list: async (press) => {
      const view = await readList(deps, press.person, placeOf(press));
      await turnIntoList(deps, press, view, listCard(view, press.words, press.reading));
    },
    'list.chats': async (press) => {
      const place = placeOf(press);
      const chats = await listedChats(deps, press.person.userId, { owned: place.mode === 'audit' });
      await turnIntoList(deps, press, { place, listing: null }, chatsCard(chats, place, press.words));
    },
    'audit.who': async (press) => {
      const place = placeOf(press);
      const view = await readList(deps, press.person, place);
      await turnIntoList(deps, press, { place, listing: null }, whoCard(view, press.words));
    },
    'audit.export': async (press) => {
      const place = exportSchema.parse(JSON.parse(press.button.payload));
      await press.answer(press.words.plain('export-making'));
      await sendFiles(deps, press, place);
    },
  };
}

/** @param place which links, of all of the chat's. */
async function sendFiles(
  deps: BotDependencies,
  press: PressContext,
  place: z.output<typeof exportSchema>,
): Promise<void> {
  const { words, person, reading } = press;
  const { state = null, ofActorId = null, text = null } = place;
  const { locale, timeZone } = reading;
  const actor = { userId: person.userId, name: person.name };
  const chat = await deps.store.chats.find(place.peerId);
  const wanted = { peerId: chat?.peerId ?? place.peerId, state, ofActorId, text };
  const filters = [
    ...(state === null ? [] : [words.html('export-state', { state })]),
    ...(text === null ? [] : [words.html('list-search', { text })]),
  ];
  await exportAudit(deps, { actor, ...wanted, locale, timeZone }, async (files, now) => {
    for (const [index, { path, rows: links }] of files.entries()) {
      const part = files.length > 1 ? index + 1 : null;
      const caption = [
        ...(part === null ? [] : [words.html('export-part', { part, parts: files.length })]),
        ...filters,
        words.html('export-caption', { count: links, zone: timeZone }),
      ].join('\n');
      const name = auditFileName(chat, { timeZone, now, part });
      await press.ctx.replyWithDocument(new InputFile(path, name), { caption, parse_mode: 'HTML' });
    }
  });
}
