import {
  APPROVED_SINGLY_MAX,
  canBeAsked,
  type JoinRequest,
  type RequestFilter,
} from '../../domain/join-request.ts';
import type { Operation } from '../../domain/operation.ts';
import { isFinal } from '../../domain/operation.ts';
import type { Reading } from '../screens/moment.ts';
import { refusalSentence } from '../screens/error-sentence.ts';
import { pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';
import type { Wording } from '../words.ts';
import { requestsPlace, type RequestsPlace } from './place.ts';
import { aboutLines, named, stateLine, whoAsks, type Where } from './request-lines.ts';

export interface RequestView extends Where {
  request: JoinRequest;
  /** The latest decision on it, done or not. */
  operation: Operation | null;
  now: Date;
}

/** Somebody who asks to join, and what can be done about it. */
export function requestScreen(view: RequestView, words: Wording, reading: Reading): Screen {
  const { request, now } = view;
  return {
    text: [
      words.html('request-asks', { who: whoAsks(request), ...named(view, words) }),
      '',
      ...aboutLines(request, words, reading, now),
      ...outcomeLines(view, words),
    ].join('\n'),
    rows: isOpen(view) ? [...decisionRows(request, words), ...askRow(view, words)] : [],
  };
}

function isOpen({ request, operation }: RequestView): boolean {
  return request.state === 'waiting' && (operation === null || isFinal(operation));
}

function outcomeLines({ request, operation }: RequestView, words: Wording): string[] {
  if (request.state !== 'waiting') return ['', stateLine(request, words)];
  if (operation === null) return [];
  if (operation.failure !== null) return ['', refusalSentence(operation.failure, words)];
  return ['', words.html('outcome-working', { kind: operation.kind })];
}

/** A decision that is pressed twice is made once. */
function decisionRows(request: JoinRequest, words: Wording): ScreenButton[][] {
  const payload = { peerId: request.peerId, userId: request.userId };
  const decide = (key: string, action: string): ScreenButton => ({
    text: words.plain(key),
    press: { action, uses: 'once', payload },
  });
  return [[decide('button-approve', 'request.approve'), decide('button-decline', 'request.decline')]];
}

/** Only as long as the bot may write to them. */
function askRow({ request, now }: RequestView, words: Wording): ScreenButton[][] {
  if (!canBeAsked(request, now)) return [];
  const { peerId, userId } = request;
  return [[pressButton(words.plain('button-ask'), 'request.ask', { peerId, userId })]];
}

export const NAMES_SHOWN = 5;

export interface GroupView extends Where {
  filter: RequestFilter;
  /** Those who have waited longest. */
  requests: JoinRequest[];
  total: number;
  /** How many of them have no username: in a raid, most. */
  nameless: number;
}

/** All who wait by a link, counted. */
export function groupScreen(view: GroupView, words: Wording): Screen {
  const { filter, requests, total, nameless } = view;
  if (total === 0) {
    return { text: words.html('requests-none-left', named(view, words)), rows: [] };
  }
  const shown = requests.map((request) => words.html('requests-name', { who: whoAsks(request) }));
  const more = total - shown.length;
  const place = requestsPlace(filter);
  return {
    text: [
      words.html('requests-group', { ...named(view, words), count: total }),
      ...(nameless > 0 ? [words.html('requests-nameless', { count: nameless })] : []),
      '',
      ...shown,
      ...(more > 0 ? [words.html('requests-more', { count: more })] : []),
    ].join('\n'),
    rows: [[pressButton(words.plain('button-show-them'), 'requests', place)], allRow(place, words)],
  };
}

export function allRow(place: ReturnType<typeof requestsPlace>, words: Wording): ScreenButton[] {
  return [
    pressButton(words.plain('button-approve-all'), 'requests.approve', place),
    pressButton(words.plain('button-decline-all'), 'requests.decline', place),
  ];
}

interface ConfirmView extends Where {
  place: RequestsPlace;
  /** When they were counted. */
  at: Date;
  total: number;
  /** How many of them came since they were last shown. */
  since: number;
}

/** Asked before many are decided on. */
export function confirmAllScreen(
  { place, at, total, since, ...where }: ConfirmView,
  decision: 'approve' | 'decline',
  words: Wording,
): Screen {
  const bound = decision === 'decline' ? 'decline' : total > APPROVED_SINGLY_MAX ? 'approve' : 'known';
  const payload = { ...place, at: at.getTime() };
  return {
    text: [
      ...(since > 0 ? [words.html('requests-since', { count: since }), ''] : []),
      words.html('requests-confirm', { ...named(where, words), count: total, decision, bound }),
    ].join('\n'),
    rows: [
      [
        {
          text: words.plain('button-decide-count', { count: total, decision }),
          // Approved one by one, each of them at most once: the button need not be.
          press: {
            action: `requests.${decision}.yes`,
            uses: bound === 'known' ? 'many' : 'once',
            payload,
          },
        },
      ],
      [pressButton(words.plain('button-back'), 'requests.back', place)],
    ],
  };
}
