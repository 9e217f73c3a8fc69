import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { NO_SETTINGS, type LinkSettings } from '../../src/domain/link-settings.ts';
import type { LockdownMode, LockdownState } from '../../src/domain/lockdown.ts';
import { events } from '../store/fixtures.ts';
import { asked, pass, pressed, toTheEnd, type Process, type Stage } from './processes.ts';

export const { makers } = CAST_CHATS;

const ADA = { userId: CAST.ada, name: 'Ada Okafor' };
export const ASKER = { actor: ADA, locale: 'en', card: { chatId: CAST.ada, messageId: 9 } };

export const SETTINGS: readonly Partial<LinkSettings>[] = [
  { title: 'Plain' },
  { title: 'Limited', usageLimit: 5 },
  { title: 'Strict', usageLimit: 2, strict: true },
  { title: 'Asking', requestNeeded: true },
  { title: 'Long', expireDate: new Date('2037-01-01T00:00:00Z') },
];

/** One link of each kind, Mei's. */
export async function makeLinks(stage: Stage, process: Process): Promise<string[]> {
  const ids: string[] = [];
  for (const settings of SETTINGS) {
    const wanted = asked({ settings: { ...NO_SETTINGS, ...settings } });
    const { operation } = await process.operations.submit(wanted, pressed(stage));
    await toTheEnd(stage, process);
    ids.push((await process.store.operations.find(operation.id))?.resultLinkId ?? '');
  }
  return ids;
}

/** The account's primary link becomes known, as when the creator asks for a lockdown. */
export async function knowPrimary(stage: Stage, { store, telegram }: Process): Promise<void> {
  const exported = await telegram.primaryLink(makers);
  if (exported === null) throw new Error('there is none');
  await store.links.recordPrimary(makers, { id: 'primary', exported }, stage.clock.now());
}

export function lock({ operations }: Process, mode: LockdownMode, key = 'lock') {
  return operations.lockdowns.start(
    { ...ASKER, idempotencyKey: key, peerId: makers, mode },
    { buttonId: null },
  );
}

/** Lets time pass until the chat's last lockdown is so. */
export async function becomes(
  stage: Stage,
  process: Process,
  state: LockdownState,
  peerId: number = makers,
): Promise<void> {
  for (let tries = 0; tries < 60; tries += 1) {
    await process.operations.idle();
    if ((await process.store.lockdowns.latest(peerId))?.state === state) return;
    await pass(stage, process, 10);
  }
  throw new Error(`the lockdown never was ${state}`);
}

/** The account's links, but for its primary one, as Telegram has them: by title. */
export function atTelegram({ world }: Stage) {
  const links = world.links
    .ofChat(makers)
    .filter(({ adminId, permanent }) => adminId === CAST.robin && !permanent);
  return links
    .map(({ title, requestNeeded, usageLimit, revoked }) => ({
      title: title ?? null,
      requestNeeded,
      usageLimit: usageLimit ?? null,
      revoked,
    }))
    .toSorted((a, b) => (a.title ?? '').localeCompare(b.title ?? ''));
}

/** The account's primary links, as Telegram has them: the present one last. */
export function primaries({ world }: Stage) {
  return world.links
    .ofChat(makers)
    .filter(({ adminId, permanent }) => adminId === CAST.robin && permanent)
    .map(({ requestNeeded, revoked }) => ({
      requestNeeded,
      revoked,
    }))
    .toSorted((a, b) => Number(b.revoked) - Number(a.revoked));
}

/** How often it happened, by the record. */
export async function timesOf({ store }: Process, event: string): Promise<number> {
  return (await events(store, makers)).filter((each) => each === event).length;
}
