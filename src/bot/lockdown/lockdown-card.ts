import { isWorthRetrying } from '../../domain/batch.ts';
import type { LockdownFailure } from '../../domain/ports/lockdown-store.ts';
import { clipped } from '../../domain/plain-text.ts';
import { progressBar, waitSentence } from '../batches/batch-card.ts';
import { refusalSentence } from '../screens/error-sentence.ts';
import type { Reading } from '../screens/moment.ts';
import { pressButton, type Screen, type ScreenButton } from '../screens/screen.ts';
import type { Wording } from '../words.ts';
import type { LockdownView } from './lockdown-view.ts';

const FAILURES_SHOWN = 4;
const NAME_MAX = 24;

/** A lockdown from its first link to what became of the last, on one message. */
export function lockdownCard(view: LockdownView, words: Wording, reading: Reading): Screen {
  const { lockdown, chat } = view;
  const { state, mode } = lockdown;
  const lines = [
    words.html('lockdown-headline', { state, chat: chat?.title ?? words.plain('chat-unknown') }),
    '',
    ...(lockdown.liftedAt === null ? lockLines(view, words) : liftLines(view, words)),
    ...failureLines(view, words),
    ...waitLines(view, words, reading),
    ...(lockdown.liftedAt === null ? ['', words.html('lockdown-new-links', { mode })] : []),
  ];
  return { text: lines.join('\n'), rows: rows(view, words) };
}

function lockLines({ lockdown: { mode, state, counts }, seesAll }: LockdownView, words: Wording): string[] {
  const { links, done, failed, cannot } = counts;
  return [
    ...(state === 'running' ? [progressLine(done + failed, links, words)] : []),
    words.html('lockdown-closed', { mode, done, left: links - done - failed }),
    ...(cannot === 0 ? [] : [words.html('lockdown-cannot', { count: cannot })]),
    ...(seesAll ? [] : [words.html('lockdown-unseen')]),
  ];
}

function liftLines({ lockdown: { state }, lift, underWay }: LockdownView, words: Wording): string[] {
  const { links, done, failed, revoked, reissues, reissued } = lift;
  const making = underWay.some(({ kind }) => kind === 'reissue');
  return [
    ...(state === 'lifting' && links > 0 ? [progressLine(done + failed, links, words)] : []),
    words.html('lockdown-back', { done, left: links - done - failed }),
    ...(reissues === 0 ? [] : [words.html('lockdown-reissued', { done: reissued, total: reissues })]),
    ...(revoked === 0 || state === 'lifting' || making
      ? []
      : ['', words.html('lockdown-revoked', { count: revoked })]),
  ];
}

function progressLine(finished: number, total: number, words: Wording): string {
  const part = total === 0 ? 1 : finished / total;
  return words.html('batch-bar', { bar: progressBar(part), percent: Math.floor(part * 100) });
}

/** Links that are left alone because somebody changed them are named, too. */
function failureLines({ failures }: LockdownView, words: Wording): string[] {
  if (failures.length === 0) return [];
  return ['', ...failures.slice(0, FAILURES_SHOWN).map((failure) => failureLine(failure, words))];
}

function failureLine({ code, count, names }: LockdownFailure, words: Wording): string {
  const named = names
    .map((name) => clipped(name ?? words.plain('link-untitled'), NAME_MAX))
    .join(words.plain('between-names'));
  const failed = words.html('batch-failed', { names: named, more: count - names.length });
  return [failed, refusalSentence(code, words)].join(' ');
}

function waitLines({ underWay }: LockdownView, words: Wording, reading: Reading): string[] {
  const lines = underWay.flatMap(({ state, stoppedBy, wait }) => {
    if (state === 'paused') {
      const why = stoppedBy === null ? [] : [refusalSentence(stoppedBy, words)];
      return [...why, words.html('lockdown-stopped')];
    }
    return wait === null ? [] : [waitSentence(wait, words, reading)];
  });
  return lines.length === 0 ? [] : ['', ...new Set(lines)];
}

function rows({ lockdown, lift, failures, underWay }: LockdownView, words: Wording): ScreenButton[][] {
  const { peerId, state, liftedAt } = lockdown;
  const press = (key: string, action: string): ScreenButton =>
    pressButton(words.plain(key), action, { peerId });
  const stopped = underWay.some((batch) => batch.state === 'paused');
  const failed = liftedAt === null && failures.some(({ code }) => isWorthRetrying(code));
  const again = stopped || (failed && state !== 'running') ? [press('batch-retry', 'lockdown.again')] : [];
  if (liftedAt === null)
    return [...(again.length > 0 ? [again] : []), [press('lockdown-lift', 'lockdown.lift')]];
  const canMake = lift.revoked > 0 && state === 'lifted' && !underWay.some(({ kind }) => kind === 'reissue');
  const make: ScreenButton[] = canMake
    ? [
        {
          text: words.plain('lockdown-reissue', { count: lift.revoked }),
          press: { action: 'lockdown.reissue', uses: 'once', payload: { peerId } },
        },
      ]
    : [];
  return [again, make].filter((row) => row.length > 0);
}
