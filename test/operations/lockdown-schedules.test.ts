import { expect, it } from 'vitest';
import { CAST } from 'telegram-sandbox';
import { ASKER, atTelegram, becomes, lock, makeLinks } from './lockdown-stage.ts';
import { pass, setStage, type Process, type Stage } from './processes.ts';

/** Every day, the old one closing at once. */
async function replaceDaily(stage: Stage, { store }: Process, linkId: string): Promise<void> {
  const now = stage.clock.now();
  const nextAt = new Date(now.getTime() + 60_000);
  const schedule = {
    every: 'day',
    day: 0,
    minute: 0,
    timeZone: 'UTC',
    closeAfter: 0,
    lifetime: null,
  } as const;
  const whose = { id: 'daily', linkId, actorId: CAST.mei, actorName: '美玲 林' };
  await store.rotations.save({ ...schedule, ...whose, paused: false, nextAt, setAt: now });
}

it.each(['approval', 'revoke'] as const)(
  'a schedule waits while its chat is locked (%s), and goes on with the link that is there after that',
  async (mode) => {
    const stage = await setStage();
    const process = await stage.startProcess();
    const [plain = ''] = await makeLinks(stage, process);
    await replaceDaily(stage, process, plain);
    const { lockdown } = await lock(process, mode);
    await becomes(stage, process, 'closed');
    await pass(stage, process, 180, 60);
    expect(atTelegram(stage)).toHaveLength(5);
    expect((await process.store.rotations.of(plain))?.id).toBe('daily');

    await process.operations.lockdowns.lift(lockdown.id, ASKER, { buttonId: null });
    await becomes(stage, process, 'lifted');
    if (mode === 'revoke') {
      await process.operations.lockdowns.reissue(lockdown.id, ASKER, { buttonId: null });
    }
    await pass(stage, process, 180, 60);
    const plains = atTelegram(stage).filter(({ title }) => title === 'Plain');
    expect(plains.filter(({ revoked }) => !revoked)).toHaveLength(1);
    expect(plains.length).toBeGreaterThan(1);
  },
);
