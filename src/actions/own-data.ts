import type { OwnData } from '../domain/ports/privacy-store.ts';
import type { ActionDependencies } from './dependencies.ts';

/** Making the file reads the whole audit. */
const PAUSE_MS = 3_600_000;

/** What a person gets about themselves. */
export interface OwnDataFile {
  at: Date;
  /** Titles of chats that they are known to run now, by id. */
  chats: Record<string, string>;
  kept: OwnData;
}

/** All that is kept of them, once an hour after they got it. @returns from when they may have it if that is not now. */
export async function readOwnData(
  { store, clock }: Pick<ActionDependencies, 'store' | 'clock'>,
  userId: number,
): Promise<OwnDataFile | { notBefore: Date }> {
  const at = clock.now();
  const sentAt = await store.privacy.ownDataSentAt(userId);
  // A clock may be put back.
  if (sentAt !== null && Math.abs(at.getTime() - sentAt.getTime()) < PAUSE_MS) {
    return { notBefore: new Date(sentAt.getTime() + PAUSE_MS) };
  }
  const chats = await store.chats.forPerson(userId);
  return {
    at,
    chats: Object.fromEntries(chats.map(({ peerId, title }) => [String(peerId), title])),
    kept: await store.privacy.ownData(userId),
  };
}
