import { gzipSync } from 'node:zlib';
import { InputFile } from 'grammy';
import { readOwnData } from '../../actions/own-data.ts';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { moment } from '../screens/moment.ts';
import { readingOf } from '../screens/reading.ts';
import { MESSAGE_OPTIONS } from '../screens/show.ts';

/** Bots can send files of up to 50 MB (https://core.telegram.org/bots/faq#how-do-i-upload-a-large-file). */
const LARGE = 45_000_000;

/** All that is kept of the person, as a file to them alone: this is their private chat. */
export async function sendOwnData(deps: BotDependencies, ctx: BotContext): Promise<void> {
  const { words, person } = ctx;
  const reading = readingOf(ctx, deps);
  const read = await readOwnData(deps, person.userId);
  if ('notBefore' in read) {
    await ctx.reply(words.html('mydata-again', { at: moment(read.notBefore, reading) }), MESSAGE_OPTIONS);
    return;
  }
  const { at, chats, kept } = read;
  const text = Buffer.from(JSON.stringify({ at: at.toISOString(), chats, kept }, null, 2));
  const large = text.length > LARGE;
  const name = `my-data-${at.toISOString().slice(0, 10)}.json`;
  const file = large ? new InputFile(gzipSync(text), `${name}.gz`) : new InputFile(text, name);
  await ctx.replyWithDocument(file, {
    caption: words.html('mydata-caption', { at: moment(at, reading) }),
    parse_mode: 'HTML',
  });
  // Not before: a file that didn't go out is made again when the message is handled again.
  await deps.store.privacy.noteOwnDataSent(person.userId, at);
}
