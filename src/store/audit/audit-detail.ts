import { settingsOf } from '../../domain/link-settings.ts';
import type { LinkSettings } from '../../domain/link-settings.ts';
import type { Operation, OperationStep } from '../../domain/operation.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { RefusalCode } from '../../domain/errors.ts';

/** JSON texts for an audit entry's `detail`. Settings and ids only: never a link or its hash. */

export function requestedDetail({ kind, settings, revokeFirst }: Operation): string {
  return JSON.stringify({
    kind,
    settings: plain(settings),
    ...(kind === 'regenerate' ? { revokeFirst } : {}),
  });
}

/** `adopted`: found on Telegram rather than answered. */
export function exportedDetail(settings: LinkSettings, adopted: boolean, replaces: string | null): string {
  return JSON.stringify({ settings: plain(settings), adopted, ...(replaces === null ? {} : { replaces }) });
}

export function editedDetail(from: LinkSettings, to: LinkSettings): string {
  return JSON.stringify({ from: plain(from), to: plain(to) });
}

/** `replacedBy`: the link Telegram made when a primary one was revoked. */
export function revokedDetail(usage: number, replacedBy: string | null): string {
  return JSON.stringify({ usage, ...(replacedBy === null ? {} : { replacedBy }) });
}

export function failedDetail(step: OperationStep, failure: RefusalCode): string {
  return JSON.stringify({ step, failure });
}

export function duplicateDetail(settings: LinkSettings, usage: number): string {
  return JSON.stringify({ settings: plain(settings), usage });
}

/** `unknown`: a kill came between the call and its answer. */
export function postedDetail(channelId: PeerId, outcome: 'sent' | 'unknown'): string {
  return JSON.stringify({ channelId, outcome });
}

function plain(settings: LinkSettings | null): LinkSettings | null {
  return settings === null ? null : settingsOf(settings);
}
