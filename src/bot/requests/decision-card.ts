import type { JoinRequest } from '../../domain/join-request.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { isFinal } from '../../domain/operation.ts';
import { workerLines, workingSentence, type OutcomeView } from '../cards/outcome-card.ts';
import { refusalSentence } from '../screens/error-sentence.ts';
import type { Reading } from '../screens/moment.ts';
import { pressButton, type Screen } from '../screens/screen.ts';
import type { Wording } from '../words.ts';
import { requestsPlace } from './place.ts';
import { aboutLines, named, whoAsks } from './request-lines.ts';

export interface DecisionView extends Omit<OutcomeView, 'result'> {
  link: InviteLink | null;
  /** null for a decision on all. */
  request: JoinRequest | null;
}

/** What becomes of a decision on somebody who asks to join, or on all. */
export function decisionCard(view: DecisionView, words: Wording, reading: Reading): Screen {
  const { operation, request, now } = view;
  const { peerId, linkId } = operation;
  const about = request === null ? [] : aboutLines(request, words, reading, now);
  const subject =
    request === null
      ? words.html('requests-of', named(view, words))
      : words.html('request-asks', { who: whoAsks(request), ...named(view, words) });
  const text = [...headline(view, words, reading), '', subject, ...about].join('\n');
  if (!isFinal(operation)) return { text, rows: [] };
  const list = pressButton(
    words.plain('button-requests', { count: 0 }),
    'requests',
    requestsPlace({ peerId, linkId }),
  );
  return { text, rows: [[list]] };
}

function headline(view: DecisionView, words: Wording, reading: Reading): string[] {
  const { operation } = view;
  const { kind, state, failure } = operation;
  if (state === 'done') return [words.html('outcome-done', { kind })];
  const outcome = { ...view, result: null };
  if (state !== 'failed') return [workingSentence(outcome, words, reading)];
  return [
    words.html('outcome-failed', { kind }),
    '',
    refusalSentence(failure ?? 'telegram-refused', words),
    ...workerLines(outcome, words),
  ];
}
