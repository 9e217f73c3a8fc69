import { BATCH_LINES_MAX } from '../../domain/batch.ts';
import type { BatchPlan } from '../../domain/batch-plan.ts';
import type { LinkSettings } from '../../domain/link-settings.ts';
import type { GoodLine, LinesReading } from '../../domain/reading/batch/lines.ts';
import type { QuestionContext } from '../new-link/question.ts';
import { settingsLabel } from '../new-link/reading-label.ts';
import { settingsLines } from '../new-link/settings-text.ts';
import { badLine } from './bad-line.ts';

const LINES_SHOWN = 5;
const PROBLEMS_SHOWN = 8;

/** The batch in words: how many, the first of them, what is the same for all, and what is left out. HTML. */
export async function batchText(
  context: QuestionContext,
  batch: BatchPlan,
  lines: LinesReading,
): Promise<string> {
  const { deps, words, draft, zoneKnown, reading } = context;
  const { good } = lines;
  const chat = draft.peerId === null ? null : await deps.store.chats.find(draft.peerId);
  const head = [
    words.html('batch-summary', { count: good.length }),
    ...(chat === null ? [] : [words.html('newlink-summary-chat', { chat: chat.title })]),
  ];
  const shared = [
    words.html(batch.of === 'list' ? 'batch-each-unless' : 'batch-each'),
    ...settingsLines(context, draft.settings).slice(1),
  ];
  const zone =
    draft.settings.expireDate === null || zoneKnown
      ? []
      : [words.html('newlink-summary-zone', { zone: reading.timeZone })];
  return [
    head.join('\n'),
    ...(good.length === 0 ? [] : [shownLines(context, good)]),
    shared.join('\n'),
    ...leftOut(context, batch, lines),
    ...(good.length === 0 ? [words.html('batch-nothing-left')] : []),
    ...zone,
  ].join('\n\n');
}

function shownLines(context: QuestionContext, good: readonly GoodLine[]): string {
  const { words } = context;
  const shown = good.length <= LINES_SHOWN + 1 ? good : good.slice(0, LINES_SHOWN);
  const more = good.length - shown.length;
  return [
    ...shown.map(({ settings }) => lineText(context, settings)),
    ...(more === 0 ? [] : [words.html('batch-more', { count: more })]),
  ].join('\n');
}

/** Its name, and what it has that the others don't. */
function lineText(context: QuestionContext, settings: LinkSettings): string {
  const { words, draft } = context;
  const own = ownSettings(settings, draft.settings);
  const title = settings.title ?? words.plain('link-untitled');
  return Object.keys(own).length === 0
    ? words.html('batch-line', { title })
    : words.html('batch-line-own', { title, own: settingsLabel(own, context) });
}

function ownSettings(settings: LinkSettings, shared: LinkSettings): Partial<LinkSettings> {
  const { expireDate, usageLimit, requestNeeded } = settings;
  const sameExpiry = expireDate?.getTime() === shared.expireDate?.getTime();
  return {
    ...(sameExpiry ? {} : { expireDate }),
    ...(usageLimit === shared.usageLimit ? {} : { usageLimit }),
    ...(requestNeeded === shared.requestNeeded ? {} : { requestNeeded }),
  };
}

/** A paragraph each for what makes no link, or isn't looked at. */
function leftOut({ words }: QuestionContext, batch: BatchPlan, { bad, repeated }: LinesReading): string[] {
  const shown = bad.slice(0, PROBLEMS_SHOWN).map((each) => badLine(each, words));
  const more = bad.length - shown.length;
  const { ignored = [], beyond } = batch.of === 'list' ? batch : {};
  return [
    ...(beyond === undefined
      ? []
      : [words.html('batch-beyond', { ...beyond, line: String(beyond.line), max: BATCH_LINES_MAX })]),
    ...(bad.length === 0
      ? []
      : [
          [
            words.html('batch-bad-lines', { count: bad.length }),
            ...shown,
            ...(more === 0 ? [] : [words.html('batch-more', { count: more })]),
            words.html('batch-bad-hint'),
          ].join('\n'),
        ]),
    ...(batch.of === 'list' && repeated > 0
      ? [
          words.html(batch.repeats === 'keep' ? 'batch-repeats' : 'batch-repeats-dropped', {
            count: repeated,
          }),
        ]
      : []),
    ...(ignored.length === 0
      ? []
      : [words.html('batch-ignored', { columns: ignored.slice(0, 6).join(' · ') })]),
  ];
}
