import type { RefusalCode } from '../../domain/errors.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { settingsOf } from '../../domain/link-settings.ts';
import type { Operation } from '../../domain/operation.ts';
import type { Chat } from '../../domain/peer.ts';
import { endsRotation } from '../../domain/rotation.ts';
import type { AccountRow } from '../../domain/ports/account-store.ts';
import { linkCard } from '../links/link-card.ts';
import { linkName } from '../links/link-name.ts';
import type { ShownRule } from '../requests/shown-rule.ts';
import type { Screen } from '../screens/screen.ts';
import { moment, type Reading } from '../screens/moment.ts';
import { settingsLines } from '../screens/settings-lines.ts';
import { refusalSentence } from '../screens/error-sentence.ts';
import type { Wording } from '../words.ts';

export interface OutcomeView {
  operation: Operation;
  chat: Pick<Chat, 'title'> | null;
  /** The link edited, revoked or regenerated. */
  link: InviteLink | null;
  /** The link made. */
  result: InviteLink | null;
  /** Of the link that is shown once it is done; absent for none. */
  rule?: ShownRule | null;
  /** Whether the account that makes links is a bot. */
  isBot: boolean;
  /** The account that makes links; null before it is known. */
  account: AccountRow | null;
  now: Date;
}

/** What a card says of an operation: at work, waiting, checking, done or refused. */
export function outcomeCard(view: OutcomeView, words: Wording, reading: Reading): Screen {
  const { operation } = view;
  switch (operation.state) {
    case 'done':
      return doneCard(view, words, reading);
    case 'failed':
      return failedCard(view, words, reading);
    case 'intent':
    case 'sent':
    case 'unknown':
      return waitingCard(view, workingSentence(view, words, reading), words, reading);
  }
}

export function workingSentence(
  { operation, now }: Pick<OutcomeView, 'operation' | 'now'>,
  words: Wording,
  reading: Reading,
): string {
  const { kind, step, state, resultLinkId, waitReason, notBefore } = operation;
  switch (waitReason) {
    case 'account-dead':
    case 'account-frozen':
    case 'account-absent':
    case 'account-paused':
    case 'disk-full':
      return words.html(`outcome-${waitReason}`);
    case 'flood':
      return words.html('outcome-flood', { until: moment(notBefore ?? now, reading) });
    case 'retry':
    case null: {
      if (state === 'unknown') return words.html('outcome-checking', { kind });
      const bothOpen = kind === 'regenerate' && step === 'revoke' && resultLinkId !== null;
      if (bothOpen) return words.html('outcome-both-open');
      return words.html(waitReason === 'retry' ? 'outcome-postponed' : 'outcome-working', { kind });
    }
  }
}

function waitingCard(view: OutcomeView, sentence: string, words: Wording, reading: Reading): Screen {
  if (view.result !== null) return cardOf(view, view.result, sentence, words, reading);
  return { text: [sentence, '', ...subjectLines(view, words, reading)].join('\n').trimEnd(), rows: [] };
}

function doneCard(view: OutcomeView, words: Wording, reading: Reading): Screen {
  const { operation } = view;
  const link = view.result ?? view.link;
  const sentence = words.html(isWithoutApproval(view) ? 'outcome-no-approval' : 'outcome-done', {
    kind: operation.kind,
  });
  return link === null ? { text: sentence, rows: [] } : cardOf(view, link, sentence, words, reading);
}

/** No source promises that a primary link asks for approval because it should. */
function isWithoutApproval({ operation, result }: OutcomeView): boolean {
  const { kind, settings } = operation;
  return kind === 'replace-primary' && settings?.requestNeeded === true && result?.requestNeeded === false;
}

function cardOf(
  view: OutcomeView,
  link: InviteLink,
  headline: string,
  words: Wording,
  reading: Reading,
): Screen {
  const own = link.actorId === view.operation.actorId;
  const { chat, rule = null, now, isBot } = view;
  return linkCard({ link, chat, headline, own, maker: null, rule, now, isBot }, words, reading);
}

function failedCard(view: OutcomeView, words: Wording, reading: Reading): Screen {
  const { operation } = view;
  const lines = [
    words.html(operation.failure === 'maybe-done' ? 'outcome-unsure' : 'outcome-failed', {
      kind: operation.kind,
    }),
    '',
    refusalSentence(operation.failure ?? 'telegram-refused', words),
    ...workerLines(view, words),
    ...closedLines(view, words),
    ...rotationLines(view, words),
    '',
    ...subjectLines(view, words, reading),
  ];
  const press = (action: string, key: string) => ({
    text: words.plain(key),
    press: {
      action,
      uses: 'many' as const,
      ...(view.link === null ? {} : { linkId: view.link.id }),
      payload: { operationId: operation.id },
    },
  });
  const again = canBeEdited(operation) ? [[press('draft.retry', 'button-edit-and-retry')]] : [];
  const toLink = view.link === null ? [] : [[press('link.back', 'button-back-to-link')]];
  return { text: lines.join('\n').trimEnd(), rows: [...again, ...toLink] };
}

const OF_THE_LINK: ReadonlySet<RefusalCode | null> = new Set([
  'link-not-found',
  'link-permanent',
  'link-revoked',
]);

/** Whether other settings could help: what was typed need not be typed again. */
function canBeEdited({ kind, step, failure }: Operation): boolean {
  if (kind === 'create') return true;
  if (kind === 'regenerate') return step === 'export' && failure !== 'link-replaced';
  return kind === 'edit' && !OF_THE_LINK.has(failure);
}

/** For a link that was closed before what should follow was refused: that it is closed must be known. */
function closedLines({ operation, link }: OutcomeView, words: Wording): string[] {
  const { kind, step, revokeFirst } = operation;
  if (!revokeFirst || link?.revoked !== true) return [];
  if (kind === 'regenerate' && step === 'export') return [words.html('outcome-old-closed')];
  return kind === 'delete' && step === 'delete' ? [words.html('outcome-still-revoked')] : [];
}

/** Whether a schedule goes on after it failed once. */
function rotationLines({ operation: { kind, failure } }: OutcomeView, words: Wording): string[] {
  if (kind !== 'rotate' || failure === null) return [];
  const again = words.html('outcome-rotation', { ends: endsRotation(failure) ? 'yes' : 'no' });
  return failure === 'link-of-other-account' ? [again, words.html('outcome-rotation-anew')] : [again];
}

/** Which account to make an admin, if that helps. */
export function workerLines({ operation, account, chat }: OutcomeView, words: Wording): string[] {
  if (operation.failure !== 'worker-lacks-right' && operation.failure !== 'worker-not-in-chat') return [];
  const name = account === null ? '' : account.username === null ? account.name : `@${account.username}`;
  return [
    words.html('refusal-worker-steps', { worker: name, chat: chat?.title ?? words.plain('chat-unknown') }),
  ];
}

/** What it was about, so that nothing typed is lost. */
function subjectLines(view: OutcomeView, words: Wording, reading: Reading): string[] {
  const { operation, link } = view;
  const settings = operation.settings ?? link;
  if (settings === null) return [];
  const permanent = operation.kind === 'replace-primary' || link?.permanent === true;
  return [
    words.html('link-title', { title: linkName({ title: settings.title, permanent }, words) }),
    words.html('link-chat', { chat: view.chat?.title ?? words.plain('chat-unknown') }),
    ...settingsLines(settingsOf(settings), words, reading, view.now),
  ];
}
