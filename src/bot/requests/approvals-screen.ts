import type { DecisionCounts } from '../../domain/join-request.ts';
import type { PeerId } from '../../domain/peer.ts';
import { workingSentence } from '../cards/outcome-card.ts';
import { refusalSentence } from '../screens/error-sentence.ts';
import type { Reading } from '../screens/moment.ts';
import { pressButton, type Screen } from '../screens/screen.ts';
import type { Wording } from '../words.ts';
import { requestsPlace } from './place.ts';
import { named, type Where } from './request-lines.ts';

export interface ApprovalsView extends Where {
  counts: DecisionCounts;
  place: { peerId: PeerId; linkId: string | null };
  now: Date;
}

/** How far it is with many who are approved one by one, and what became of them. */
export function approvalsScreen(view: ApprovalsView, words: Wording, reading: Reading): Screen {
  const { counts, place, now } = view;
  const { total, done, refused, next } = counts;
  const left = total - done - refused.reduce((sum, { count }) => sum + count, 0);
  const waits = next !== null && (next.waitReason !== null || next.state === 'unknown');
  const text = [
    words.html(next === null ? 'approvals-done' : 'approvals-working', { total, done, left }),
    ...(waits ? [workingSentence({ operation: next, now }, words, reading)] : []),
    ...refused.flatMap(({ code, count }) => [
      '',
      words.html('approvals-refused', { count }),
      refusalSentence(code, words),
    ]),
    '',
    words.html('requests-of', named(view, words)),
  ].join('\n');
  if (next !== null) return { text, rows: [] };
  const list = pressButton(words.plain('button-requests', { count: 0 }), 'requests', requestsPlace(place));
  return { text, rows: [[list]] };
}
