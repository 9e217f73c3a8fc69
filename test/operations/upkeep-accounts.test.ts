import { expect, it } from 'vitest';
import { NO_SETTINGS } from '../../src/domain/link-settings.ts';
import type { NewOperation, Operation } from '../../src/domain/operation.ts';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { asked, finalReports, linksIn, pass, pressed, setStage, toTheEnd } from './processes.ts';
import type { Process, Stage } from './processes.ts';

const { makers } = CAST_CHATS;
const HOUR_MS = 3_600_000;

/** @returns the id of the link it made. */
async function made(stage: Stage, process: Process, wish: Partial<NewOperation>): Promise<string> {
  const { operation } = await process.operations.submit(
    asked({ actorId: CAST.ada, actorName: 'Ada Okafor', card: null, ...wish }),
    pressed(stage),
  );
  await toTheEnd(stage, process);
  return finalReports(stage, operation.id)[0]?.resultLinkId ?? '';
}

/** Every day, the old one closing an hour after. */
async function schedule(stage: Stage, { store }: Process, linkId: string, inMs: number): Promise<void> {
  const now = stage.clock.now();
  await store.rotations.save({
    id: `rotation-${linkId}`,
    linkId,
    actorId: CAST.ada,
    actorName: 'Ada Okafor',
    every: 'day',
    day: 0,
    minute: 0,
    timeZone: 'UTC',
    closeAfter: 3_600,
    lifetime: null,
    paused: false,
    nextAt: new Date(now.getTime() + inMs),
    setAt: now,
  });
}

/** Mei's account instead of Robin's. */
async function changeAccount(stage: Stage, robin: Process): Promise<Process> {
  await robin.kill();
  stage.world.chats.promote(CAST.ada, makers, CAST.mei, { inviteUsers: true });
  return stage.startProcess({ accountId: CAST.mei });
}

function reportsOf(stage: Stage, kind: Operation['kind']): Operation[] {
  return stage.told.reports.filter((each) => each.kind === kind && each.state !== 'intent');
}

/** How many messages are to be written that say what became of requests of this kind. */
async function messages({ store }: Process, kind: Operation['kind']): Promise<number> {
  let count = 0;
  for (const { about } of await store.cards.due({ now: new Date(8.64e15), notIn: [] })) {
    if (!('operationId' in about)) continue;
    if ((await store.operations.find(about.operationId))?.kind === kind) count += 1;
  }
  return count;
}

it('links of a former account that are to be closed hold up no others, and that is told once', async () => {
  const stage = await setStage();
  const robin = await stage.startProcess();
  const strict = { ...NO_SETTINGS, title: 'Robin’s', usageLimit: 1, strict: true };
  const old = await made(stage, robin, { settings: strict });
  const rotated = await made(stage, robin, { settings: { ...NO_SETTINGS, title: 'Weekly' } });
  await schedule(stage, robin, rotated, 1_000);
  await pass(stage, robin, 120, 60);
  expect(linksIn(stage, 'Weekly')).toEqual(['open', 'open']);

  const mei = await changeAccount(stage, robin);
  // It is full by now, and the rotated one is to be closed.
  const known = await mei.store.links.find(old);
  if (known === null) throw new Error('no link');
  await mei.store.links.recordSightings(makers, [{ ...known, usage: 1 }], stage.clock.now());
  const fresh = await made(stage, mei, { settings: { ...strict, title: 'Mei’s' } });
  const link = await mei.store.links.find(fresh);
  if (link === null) throw new Error('no link');
  stage.world.links.join(CAST.sam, link.hash);
  await mei.store.links.recordSightings(makers, [{ ...link, usage: 1 }], stage.clock.now());
  await pass(stage, mei, 7_200, 600);

  expect(stage.world.links.find(link.link)).toMatchObject({ revoked: true });
  for (const [kind, linkId] of [
    ['close', old],
    ['retire', rotated],
  ] as const) {
    const failed = reportsOf(stage, kind).filter(({ state }) => state === 'failed');
    expect(failed).toMatchObject([{ linkId, actorId: CAST.ada, failure: 'link-of-other-account' }]);
  }
  expect(await messages(mei, 'retire')).toBe(1);
  await mei.kill();

  // Its own account closes them once it is back.
  const again = await stage.startProcess();
  await pass(stage, again, 120, 60);
  expect(linksIn(stage, 'Robin’s')).toEqual(['revoked']);
  expect(linksIn(stage, 'Weekly').toSorted()).toEqual(['open', 'revoked']);
});

it('a schedule that a former account’s link is on ends, and who set it is told', async () => {
  const stage = await setStage();
  const robin = await stage.startProcess();
  const linkId = await made(stage, robin, { settings: { ...NO_SETTINGS, title: 'Weekly' } });
  await schedule(stage, robin, linkId, HOUR_MS);
  const mei = await changeAccount(stage, robin);
  await pass(stage, mei, 7_200, 600);
  expect(reportsOf(stage, 'rotate').filter(({ state }) => state === 'failed')).toMatchObject([
    { linkId, actorId: CAST.ada, failure: 'link-of-other-account' },
  ]);
  expect(await messages(mei, 'rotate')).toBe(1);
  expect(await mei.store.rotations.of(linkId)).toBeNull();
});
