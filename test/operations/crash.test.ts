import { describe, expect, it } from 'vitest';
import { checkStore } from '../../src/store/check/check-store.ts';
import { CAST_CHATS } from 'telegram-sandbox';
import { deathAt, dieAndGoOn } from './deaths.ts';
import { asked, finalReports, linksIn, pressed, setStage } from './processes.ts';

const { makers } = CAST_CHATS;

describe('a process killed while it makes a link', () => {
  it.each([
    ['operations', 'add', 'before'],
    ['operations', 'add', 'after'],
    ['operations', 'markSent', 'before'],
    ['operations', 'markSent', 'after'],
    ['telegram', 'exportLink', 'before'],
    ['telegram', 'exportLink', 'after'],
    ['operations', 'complete', 'before'],
    ['operations', 'complete', 'after'],
  ] as const)('at %s.%s, %s', async (place, method, moment) => {
    const stage = await setStage();
    const second = await dieAndGoOn(stage, asked(), deathAt(place, method, moment, 0));
    expect(linksIn(stage, 'Workshop')).toEqual(['open']);
    expect(await second.store.operations.countByState()).toMatchObject({ done: 1, intent: 0, unknown: 0 });
    const operationId = stage.told.reports.at(-1)?.id ?? '';
    expect(finalReports(stage, operationId)).toHaveLength(1);
    // The card is still to show it.
    const due = await second.store.cards.due({ now: stage.clock.now(), notIn: [] });
    expect(due.map((card) => card.about)).toEqual([{ operationId }]);
    expect(await checkStore(second.store.path, { anchor: null, whole: true })).toMatchObject({
      damage: [],
      tampering: [],
    });
  });
});

describe('a process killed while it regenerates a link', () => {
  it.each([
    ['operations', 'markSent', 'after', 0],
    ['telegram', 'exportLink', 'after', 0],
    ['operations', 'complete', 'before', 0],
    ['operations', 'complete', 'after', 0],
    ['operations', 'markSent', 'after', 1],
    ['telegram', 'revokeLink', 'before', 0],
    ['telegram', 'revokeLink', 'after', 0],
    ['operations', 'complete', 'before', 1],
    ['operations', 'complete', 'after', 1],
  ] as const)('at %s.%s, %s, time %d', async (place, method, moment, skip) => {
    const stage = await setStage();
    const maker = await stage.startProcess();
    const made = await maker.operations.submit(asked(), pressed(stage));
    await maker.operations.idle();
    const linkId = finalReports(stage, made.operation.id)[0]?.resultLinkId ?? '';
    await maker.kill();
    const press = asked({ kind: 'regenerate', linkId });
    const second = await dieAndGoOn(stage, press, deathAt(place, method, moment, skip));
    expect(linksIn(stage, 'Workshop').toSorted((a, b) => a.localeCompare(b))).toEqual(['open', 'revoked']);
    const lineage = await second.store.links.lineage(linkId);
    expect(lineage.map((link) => link.revoked)).toEqual([true, false]);
    const open = stage.world.links.ofChat(makers).find((link) => link.title === 'Workshop' && !link.revoked);
    expect(lineage.at(-1)?.link).toBe(open?.link);
  });
});
