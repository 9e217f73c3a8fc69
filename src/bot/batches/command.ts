import { Composer } from 'grammy';
import { splitLinkCount } from '../../domain/reading/batch/link-count.ts';
import type { Download } from '../api/download.ts';
import type { BotContext } from '../context.ts';
import type { BotDependencies } from '../dependencies.ts';
import { sentDocument } from '../new-link/input.ts';
import { startBatch } from './entry.ts';
import { takeCount, takeFile, takeList, type TakeAnswer } from './take-list.ts';

/**
 * `/batch`, also with what each link is to be ("50 for My Channel, 1 guest each"), a list below it, or as the caption of a
 * file with one.
 */
export function batchCommand(deps: BotDependencies, download: Download): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.command('batch', async (ctx) => {
    // grammY takes away the line break after the command: what follows it is the list.
    const isList = /^\/\S+[^\S\n]*\n/.test(ctx.message?.text ?? '');
    const [line = '', ...list] = `${isList ? '\n' : ''}${ctx.match}`.split('\n');
    const counted = splitLinkCount(line, { bare: true, language: ctx.person.locale });
    const rest = counted?.rest ?? line;
    await startBatch(deps, ctx, { text: rest, answer: answerIn(ctx, list.join('\n'), counted?.count) });
  });

  // grammY finds commands in texts alone.
  composer.on('message:document', (ctx, next) => {
    const { caption = '', document } = ctx.message;
    const [command] = /^\/batch(?:@\w+)?(?!\S)/i.exec(caption) ?? [];
    if (command === undefined) return next();
    const answer: TakeAnswer = (context) => takeFile(context, sentDocument(document), download);
    return startBatch(deps, ctx, { text: caption.slice(command.length).trim(), answer });
  });

  function answerIn(ctx: BotContext, list: string, count: number | undefined): TakeAnswer | null {
    if (list.trim() !== '') {
      const { text = '', date = 0 } = ctx.message ?? {};
      return (context) => takeList(context, { text: `${list}\n`, date, length: text.length }, 'replace');
    }
    return count === undefined ? null : (context) => takeCount(context, count);
  }
  return composer;
}

/** What somebody sends out of the blue: a file with a list, or "50 links for My Channel". */
export function batchFallbacks(deps: BotDependencies, download: Download): Composer<BotContext> {
  const composer = new Composer<BotContext>();
  composer.on('message:document', (ctx) => {
    const { caption, document } = ctx.message;
    const answer: TakeAnswer = (context) => takeFile(context, sentDocument(document), download);
    return startBatch(deps, ctx, { text: caption ?? '', answer });
  });
  composer.on('message:text', (ctx, next) => {
    const counted = splitLinkCount(ctx.message.text, { bare: false, language: ctx.person.locale });
    if (counted === null || counted.count < 2) return next();
    return startBatch(deps, ctx, {
      text: counted.rest,
      answer: (context) => takeCount(context, counted.count),
    });
  });
  return composer;
}
