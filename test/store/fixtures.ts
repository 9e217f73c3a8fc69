import type { ExportedLink } from '../../src/domain/invite-link.ts';
import type { NewOperation } from '../../src/domain/operation.ts';
import type { Draft } from '../../src/domain/draft.ts';
import type { NewButton } from '../../src/domain/button.ts';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import type { Store } from '../../src/domain/ports/store.ts';

export const NOW = new Date('2026-03-01T12:00:00Z');
export const PEER = -1_001_234_567_890;
export const OTHER_PEER = -1_009_876_543_210;
export const ALICE = 5_000_000_001;
export const BOB = 5_000_000_002;
export const ACCOUNT = 777;
export const OTHER_ACCOUNT = 778;

export function later(seconds: number): Date {
  return new Date(NOW.getTime() + seconds * 1000);
}

/** `name` is the key: equal names are the same request. */
export function request(name: string, change: Partial<NewOperation> = {}): NewOperation {
  return {
    idempotencyKey: `key-${name}`,
    kind: 'create',
    peerId: PEER,
    actorId: ALICE,
    actorName: 'Alice',
    settings: { ...NO_SETTINGS, title: name },
    linkId: null,
    revokeFirst: false,
    card: null,
    locale: 'en',
    ...change,
  };
}

export function exported(hash: string, change: Partial<ExportedLink> = {}): ExportedLink {
  return {
    ...NO_SETTINGS,
    link: `https://t.me/+${hash}`,
    adminId: ACCOUNT,
    date: NOW,
    startDate: null,
    permanent: false,
    revoked: false,
    usage: 0,
    requested: 0,
    subscriptionExpired: null,
    subscriptionPricing: null,
    ...change,
  };
}

export function draft(id: string, change: Partial<Draft> = {}): Draft {
  return {
    id,
    userId: ALICE,
    peerId: PEER,
    settings: NO_SETTINGS,
    linkId: null,
    replaces: null,
    preset: null,
    batch: null,
    doubts: [],
    chosen: true,
    wallClock: false,
    messageId: null,
    status: 'open',
    createdAt: NOW,
    updatedAt: NOW,
    ...change,
  };
}

export function button(id: string, change: Partial<NewButton> = {}): NewButton {
  return {
    id,
    actorId: ALICE,
    peerId: PEER,
    linkId: null,
    action: 'draft.create',
    payload: '{}',
    uses: 'once',
    createdAt: NOW,
    ...change,
  };
}

/** Adds the request as the operation `name`, without draft or button. */
export async function add(store: Store, name: string, change: Partial<NewOperation> = {}) {
  const also = { id: name, now: NOW, accountId: ACCOUNT, draftId: null, buttonId: null };
  return (await store.operations.add(request(name, change), also)).operation;
}

/** Adds and sends it. */
export async function send(store: Store, name: string, change: Partial<NewOperation> = {}) {
  await add(store, name, change);
  return store.operations.markSent(name, NOW);
}

/** A whole `create`: operation `name`, link `link-name`, hash `hash-name`. */
export async function issue(
  store: Store,
  name: string,
  as: { request?: Partial<NewOperation>; exported?: Partial<ExportedLink> } = {},
) {
  await send(store, name, as.request);
  const answer = exported(`hash-${name}`, { title: name, ...as.exported });
  return store.operations.complete(
    name,
    { step: 'export', exported: answer, adopted: false },
    `link-${name}`,
    NOW,
  );
}

export async function events(store: Store, peerId = PEER): Promise<string[]> {
  const entries = await store.audit.list({
    peerId,
    linkIds: null,
    before: null,
    limit: 1000,
  });
  return entries.map((entry) => entry.event).toReversed();
}
