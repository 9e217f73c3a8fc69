import { TITLE_MAX, tidyTitle, titleLength, type LinkSettings } from '../../link-settings.ts';
import type { DoubtReading, RequestField, RequestReading } from '../request.ts';
import { VERDICTS, type Candidate, type Line, type Place, type Verdict } from './candidate.ts';
import { priceOrOthers } from './price-or-others.ts';
import { titleOf } from './title.ts';
import { said } from './tokens.ts';

/** Decides what each candidate is, and what of the line is certain. */
export function decide(line: Line, candidates: readonly Candidate[]): RequestReading {
  const parts = judged(line, candidates);
  const certain = parts.filter(({ verdict }) => verdict === 'part').map(({ candidate }) => candidate);
  const doubtful = parts.filter(({ verdict }) => verdict === 'doubt').map(({ candidate }) => candidate);
  const title = titleOf(line, [...certain, ...doubtful]);
  const request: RequestReading = { settings: {}, chat: null, doubts: [], parts: title.fillers };
  const tidy = tidyTitle(title.text);
  if (tidy !== null && titleLength(tidy) > TITLE_MAX) {
    request.doubts.push({ text: title.text, field: 'title', why: 'title-too-long', readings: [] });
  } else if (tidy !== null) {
    request.settings.title = tidy;
    request.parts.push({ text: title.text, field: 'title' });
  }
  for (const field of ['chat', 'expireDate', 'usageLimit', 'requestNeeded', 'subscriptionPricing'] as const) {
    takeField(
      line,
      certain.filter((candidate) => candidate.field === field),
      request,
    );
  }
  askAboutTitle(line, certain, doubtful, tidy, request);
  limitOrApproval(line, certain, request);
  const conflict = priceOrOthers(request.settings);
  if (conflict !== null) {
    request.parts = request.parts.filter(({ field }) => field === null || !OF_PRICE.has(field));
    request.settings = conflict.left;
    request.doubts.push({ ...conflict.doubt, text: saidOf(line, certain) });
  }
  return request;
}

/** Words and pictures between two parts. */
const JOINING = /^(?:and|with|but|that|which|&|\+|)$/;

interface Judged {
  candidate: Candidate;
  verdict: Verdict;
}

/** What turns out to be of the title is a word of the title to its neighbours. */
function judged(line: Line, candidates: readonly Candidate[]): Judged[] {
  let left = [...candidates];
  for (;;) {
    const judgements = left.map((candidate) => ({
      candidate,
      verdict: verdictOn(line, candidate, left),
    }));
    const kept = judgements.filter(
      (judgement) => judgement.verdict !== 'title' && !outdone(judgement, judgements),
    );
    if (kept.length === left.length) return kept;
    left = kept.map(({ candidate }) => candidate);
  }
}

/** What is in doubt is of the title if another part says it with certainty, or says the same. */
function outdone({ candidate, verdict }: Judged, all: readonly Judged[]): boolean {
  const meant = JSON.stringify(candidate.meanings);
  return (
    verdict === 'doubt' &&
    all.some(
      ({ candidate: other, verdict: better }) =>
        other.field === candidate.field &&
        (better === 'part' ||
          (better === 'doubt' && other.from > candidate.from && JSON.stringify(other.meanings) === meant)),
    )
  );
}

function verdictOn(line: Line, candidate: Candidate, all: readonly Candidate[]): Verdict {
  const verdict = VERDICTS[candidate.strength][placeOf(line, candidate, all)];
  // "Until Dawn" can't be read as an expiry: it may be none.
  const unread =
    candidate.meanings.length === 0 && candidate.strength !== 'firm' && candidate.strength !== 'counted';
  if (verdict === 'part' && unread) return 'doubt';
  if (verdict !== 'part' || candidate.strength !== 'name') return verdict;
  const others = all.filter((other) => other !== candidate);
  // "Friday, 20 people": a day, or a title.
  return titleOf(line, all).text !== ''
    ? 'part'
    : others.some(({ field, strength }) => field === candidate.field && strength !== 'name')
      ? 'title'
      : 'doubt';
}

function placeOf(
  { tokens, courtesy }: Line,
  { from, to, strength }: Candidate,
  all: readonly Candidate[],
): Place {
  const taken = (at: number): boolean =>
    courtesy[at] === true || all.some((other) => other.from <= at && at < other.to);
  const begins = (at: number): boolean => at === 0 || tokens[at]?.afterBreak === true;
  let start = from;
  while (!begins(start) && JOINING.test(tokens[start - 1]?.word ?? '')) start -= 1;
  const before = !begins(start) && !taken(start - 1);
  let end = to;
  while (tokens[end]?.word === '') end += 1;
  const next = tokens[end];
  // "20 people for Spring meetup".
  const joined =
    strength === 'counted'
      ? /^(?:for|named|called|titled|that|and|with|to|who|which|please|thanks)$/
      : /^(?:named|called|titled|please|thanks|and)$/;
  const after = next !== undefined && !next.afterBreak && !taken(end) && !joined.test(next.word);
  if (before) return after ? 'within-title' : 'after-title';
  return after ? 'before-title' : 'alone';
}

/** Takes what is certain of one field; parts that contradict each other, and those with several senses, are in doubt. */
function takeField(line: Line, parts: readonly Candidate[], request: RequestReading): void {
  const [first] = parts;
  if (first === undefined) return;
  const text = parts.map((part) => said(line, part.from, part.to)).join(', ');
  const meanings = new Map(
    parts.flatMap((part) => part.meanings).map((meaning) => [JSON.stringify(meaning), meaning]),
  );
  const [only, ...more] = meanings.values();
  if (only !== undefined && more.length === 0 && parts.every(({ why }) => why === null)) {
    if ('settings' in only) Object.assign(request.settings, only.settings);
    else request.chat = 'reference' in only ? only.reference : { by: 'peerId', peerId: only.chat };
    request.parts.push(
      ...parts.map((part) => ({
        text: said(line, part.from, part.to),
        field: part.field,
      })),
    );
    return;
  }
  const why = parts.length === 1 && first.why !== null ? first.why : 'contradiction';
  const readings = readingsOf([...meanings.values()]);
  // A chat that is not known can't be offered: then none is.
  const all = readings.length === meanings.size;
  request.doubts.push({ text, field: first.field, why, readings: all ? readings.slice(0, 4) : [] });
}

function readingsOf(meanings: Candidate['meanings']): DoubtReading[] {
  return meanings.flatMap((meaning) => ('reference' in meaning ? [] : [meaning]));
}

/** What may be of the title: each reading says what the title then is. */
function askAboutTitle(
  line: Line,
  certain: readonly Candidate[],
  doubtful: readonly Candidate[],
  without: string | null,
  request: RequestReading,
): void {
  const alike = (candidate: Candidate): Candidate[] =>
    doubtful.filter(({ field }) => field === candidate.field);
  for (const candidate of doubtful) {
    const rivals = alike(candidate);
    if (rivals.length > 1 && rivals[0] === candidate) takeField(line, rivals, request);
  }
  const single = doubtful.filter((candidate) => alike(candidate).length === 1);
  const unread = single.filter(({ meanings }) => meanings.length === 0);
  const readable = single.filter(({ meanings }) => meanings.length > 0);
  // "Dinner friday x10": asked about at once, or one answer would undo the other.
  for (const group of [readable, ...unread.map((candidate) => [candidate])]) {
    const [first] = group;
    if (first === undefined) continue;
    const others = [...certain, ...doubtful].filter((other) => !group.includes(other));
    const withIt = tidyTitle(titleOf(line, others).text);
    const senses = group.reduce<Partial<LinkSettings>[]>(
      (all, { meanings }) =>
        all.flatMap((settings) =>
          meanings.flatMap((meaning) =>
            'settings' in meaning ? [{ ...settings, ...meaning.settings, ...titled(without) }] : [],
          ),
        ),
      [{}],
    );
    request.doubts.push({
      text: group.map(({ from, to }) => said(line, from, to)).join(', '),
      field: first.field,
      why: senses.length > 0 ? 'maybe-title' : (first.why ?? 'maybe-title'),
      readings: [...senses.slice(0, 3), titled(withIt)]
        .filter((settings) => Object.keys(settings).length > 0)
        .map((settings) => ({ settings })),
    });
  }
}

/** One that is too long can't be chosen. */
function titled(title: string | null): Partial<LinkSettings> {
  return title === null || titleLength(title) <= TITLE_MAX ? { title } : {};
}

/** Telegram takes one of the two: which, is asked. */
function limitOrApproval(line: Line, certain: readonly Candidate[], request: RequestReading): void {
  const { usageLimit, requestNeeded } = request.settings;
  if (usageLimit === undefined || usageLimit === null || requestNeeded !== true) return;
  delete request.settings.requestNeeded;
  delete request.settings.usageLimit;
  request.parts = request.parts.filter(({ field }) => field !== 'usageLimit' && field !== 'requestNeeded');
  const both = certain.filter(({ field }) => field === 'usageLimit' || field === 'requestNeeded');
  request.doubts.push({
    text: inOrder(line, both),
    field: 'requestNeeded',
    why: 'limit-with-approval',
    readings: [
      { settings: { usageLimit, requestNeeded: false } },
      { settings: { usageLimit: null, requestNeeded: true } },
    ],
  });
}

const OF_PRICE: ReadonlySet<RequestField> = new Set([
  'expireDate',
  'usageLimit',
  'requestNeeded',
  'subscriptionPricing',
]);

function saidOf(line: Line, certain: readonly Candidate[]): string {
  return inOrder(
    line,
    certain.filter(({ field }) => OF_PRICE.has(field)),
  );
}

function inOrder(line: Line, parts: readonly Candidate[]): string {
  return parts
    .toSorted((a, b) => a.from - b.from)
    .map(({ from, to }) => said(line, from, to))
    .join(', ');
}
