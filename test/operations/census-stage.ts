import { CAST_CHATS } from 'telegram-sandbox';
import type { Drift } from '../../src/domain/drift.ts';
import type { InviteLink } from '../../src/domain/invite-link.ts';
import { pass, type Process, type Stage } from './processes.ts';

/** Robin's own. */
const { notes } = CAST_CHATS;
export const LIST = 'messages.getExportedChatInvites';
/** As fast as Telegram answers. */
export const FAST = { timings: { censusCallEveryMs: 0 } };

/** Made by somebody in Telegram, not with the bot. */
export function outside(stage: Stage, adminId: number, title: string, peerId: number = notes): string {
  return stage.world.links.export(adminId, peerId, { title }).hash;
}

export async function take(stage: Stage, process: Process, peerId: number = notes): Promise<void> {
  await process.operations.idle();
  process.operations.takeCensus(peerId);
  await pass(stage, process, 20, 10);
}

export async function all({ store }: Process, peerId: number = notes): Promise<InviteLink[]> {
  const filter = { peerId, actorId: null, state: null, text: null, limit: 20_000 };
  return store.links.listAfter(filter, null, new Date());
}

export async function titles(process: Process, peerId: number = notes): Promise<(string | null)[]> {
  const links = await all(process, peerId);
  return links
    .filter(({ permanent }) => !permanent)
    .map(({ title }) => title)
    .toSorted((a, b) => (a ?? '').localeCompare(b ?? ''));
}

export async function drifts({ store }: Process, peerId: number = notes): Promise<Partial<Drift>[]> {
  const open = await store.drift.open(peerId, 100);
  return open.map(({ kind, user, count }) => ({
    kind,
    ...(user === null ? {} : { user }),
    ...(count === null ? {} : { count }),
  }));
}
