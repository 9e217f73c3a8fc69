import { InputFile } from 'grammy';
import { z } from 'zod';
import { auditRole } from '../../actions/access.ts';
import { exportChat } from '../../actions/audit/export-chat.ts';
import { clipped } from '../../domain/plain-text.ts';
import { pressedChat } from '../chat-menu/presses.ts';
import type { BotDependencies } from '../dependencies.ts';
import { auditFileName } from '../lists/audit-file.ts';
import type { PressContext, PressHandlers } from '../screens/presses.ts';
import { pressButton, type ScreenButton } from '../screens/screen.ts';
import { backToAudit } from './people-screens.ts';

const fileSchema = z.object({
  peerId: z.number(),
  what: z.enum(['links', 'joins']),
  format: z.enum(['csv', 'xlsx']),
});
type Wanted = z.output<typeof fileSchema>;

const CHAT_SHOWN = 48;

/** Which file, and the file. */
export function filePresses(deps: BotDependencies): PressHandlers {
  return {
    'audit.files': async (press) => {
      const { words, person } = press;
      const { peerId } = await auditRole(deps, pressedChat(press), person.userId);
      const chat = await deps.store.chats.named(peerId);
      const to = (key: string, wanted: Omit<Wanted, 'peerId'>): ScreenButton =>
        pressButton(words.plain(key), 'audit.file', { peerId, ...wanted });
      await press.show({
        text: words.html('files-which', {
          chat: clipped(chat?.title ?? words.plain('chat-unknown'), CHAT_SHOWN),
        }),
        rows: [
          [
            to('files-links-csv', { what: 'links', format: 'csv' }),
            to('files-links-xlsx', { what: 'links', format: 'xlsx' }),
          ],
          [
            to('files-joins-csv', { what: 'joins', format: 'csv' }),
            to('files-joins-xlsx', { what: 'joins', format: 'xlsx' }),
          ],
          [backToAudit(peerId, words)],
        ],
      });
    },
    'audit.file': async (press) => {
      const wanted = fileSchema.parse(JSON.parse(press.button.payload));
      // Before the spinner says that something comes.
      await auditRole(deps, wanted.peerId, press.person.userId);
      await press.answer(press.words.plain('export-making'));
      await sendFiles(deps, press, wanted);
    },
  };
}

async function sendFiles(deps: BotDependencies, press: PressContext, wanted: Wanted): Promise<void> {
  const { words, person, reading } = press;
  const { locale, timeZone } = reading;
  const actor = { userId: person.userId, name: person.name };
  const { what, format } = wanted;
  await exportChat(deps, { actor, ...wanted, locale, timeZone }, async (files, { peerId, now }) => {
    const chat = await deps.store.chats.named(peerId);
    for (const [index, { path, rows }] of files.entries()) {
      const part = files.length > 1 ? index + 1 : null;
      const caption = [
        ...(part === null ? [] : [words.html('export-part', { part, parts: files.length })]),
        words.html(what === 'links' ? 'export-caption' : 'files-joins-caption', {
          count: rows,
          zone: timeZone,
        }),
      ].join('\n');
      const name = auditFileName(chat, { timeZone, now, part, name: what, format });
      await press.ctx.replyWithDocument(new InputFile(path, name), { caption, parse_mode: 'HTML' });
    }
  });
}
