import { describe, expect, it, vi } from 'vitest';
import type { NewOperation } from '../../src/domain/operation.ts';
import { CAST, CAST_CHATS, type Fault } from 'telegram-sandbox';
import { deathAt, dieAndGoOn } from './deaths.ts';
import { asked, finalReports, pass, pressed, setStage, toTheEnd } from './processes.ts';
import type { Process, Stage } from './processes.ts';

const { makers } = CAST_CHATS;
const ONE = 'messages.hideChatJoinRequest';
const ALL = 'messages.hideAllChatJoinRequests';

/** Sam and Priya ask to join by Mei's link. */
async function withRequests(): Promise<{ stage: Stage; process: Process; linkId: string; hash: string }> {
  const stage = await setStage();
  const process = await stage.startProcess();
  const settings = { title: 'Spring', expireDate: null, usageLimit: null, requestNeeded: true } as const;
  const made = await process.operations.submit(
    asked({ settings: { ...settings, subscriptionPricing: null, strict: false } }),
    pressed(stage),
  );
  await process.operations.idle();
  const linkId = finalReports(stage, made.operation.id)[0]?.resultLinkId ?? '';
  const hash = stage.world.links.ofChat(makers).find(({ title }) => title === 'Spring')?.hash ?? '';
  for (const userId of [CAST.sam, CAST.priya]) ask(stage, hash, userId);
  await process.operations.readRequests(makers);
  await process.operations.idle();
  return { stage, process, linkId, hash };
}

function ask(stage: Stage, hash: string, userId: number): void {
  expect(() => stage.world.links.join(userId, hash)).toThrow('INVITE_REQUEST_SENT');
}

const decision = (linkId: string, kind: NewOperation['kind'], requesterId?: number): NewOperation =>
  asked({ kind, linkId, settings: null, ...(requesterId === undefined ? {} : { requesterId }) });

const waiting = (stage: Stage): number[] => stage.world.requests.ofChat(makers).map(({ userId }) => userId);

const status = (stage: Stage, userId: number): string => stage.world.chats.member(makers, userId).status;

async function under(
  { stage, process }: { stage: Stage; process: Process },
  fault: Omit<Fault, 'id' | 'times'>,
  wanted: NewOperation,
  meanwhile: () => void,
): Promise<string> {
  stage.world.faults.add(fault);
  const { operation } = await process.operations.submit(wanted, pressed(stage));
  await process.operations.idle();
  await pass(stage, process, 2);
  meanwhile();
  await toTheEnd(stage, process);
  return operation.id;
}

describe('a decision on somebody whose answer is lost', () => {
  it.each(['drop_before', 'drop_after'] as const)('is made once, on them alone: %s', async (kind) => {
    const set = await withRequests();
    const { stage, linkId, hash } = set;
    const wanted = decision(linkId, 'approve', CAST.sam);
    const id = await under(set, { method: ONE, kind }, wanted, () => ask(stage, hash, CAST.layla));
    expect(finalReports(stage, id)).toMatchObject([{ state: 'done' }]);
    expect(status(stage, CAST.sam)).toBe('member');
    expect(waiting(stage)).toEqual([CAST.priya, CAST.layla]);
  });

  it('is theirs when it lands after all, while it is made again', async () => {
    const { stage, process, linkId } = await withRequests();
    stage.world.faults.add({ method: ONE, kind: 'drop_before', times: 1 });
    stage.world.faults.add({ method: ONE, kind: 'late', executeAfterMs: 300, times: 1 });
    const { operation } = await process.operations.submit(
      decision(linkId, 'approve', CAST.sam),
      pressed(stage),
    );
    const ended = toTheEnd(stage, process);
    const arrived = (): number => stage.world.calls.since(0).filter(({ method }) => method === ONE).length;
    await vi.waitFor(() => expect(arrived()).toBe(2), { timeout: 5_000 });
    stage.world.requests.decide(CAST.robin, makers, CAST.sam, true);
    await ended;
    expect(finalReports(stage, operation.id)).toMatchObject([{ state: 'done' }]);
    const request = await process.store.requests.find({ peerId: makers, userId: CAST.sam });
    expect(request).toMatchObject({ state: 'approved', decidedBy: { userId: operation.actorId } });
  });

  it('is theirs when it lands after all, while the next had to wait', async () => {
    const { stage, process, linkId } = await withRequests();
    stage.world.faults.add({ method: ONE, kind: 'drop_before', times: 1 });
    stage.world.faults.add({ method: ONE, kind: 'flood', seconds: 3, times: 1 });
    const { operation } = await process.operations.submit(
      decision(linkId, 'approve', CAST.sam),
      pressed(stage),
    );
    await vi.waitFor(async () => {
      await pass(stage, process, 5);
      expect(stage.world.calls.since(0).filter(({ method }) => method === ONE)).toHaveLength(2);
    }, 10_000);
    stage.world.requests.decide(CAST.robin, makers, CAST.sam, true);
    await toTheEnd(stage, process);
    expect(finalReports(stage, operation.id)).toMatchObject([{ state: 'done' }]);
  });

  it('says so when another admin decided the other way meanwhile', async () => {
    const set = await withRequests();
    const { stage, linkId } = set;
    const id = await under(
      set,
      { method: ONE, kind: 'drop_before' },
      decision(linkId, 'approve', CAST.sam),
      () => stage.world.requests.decide(CAST.ada, makers, CAST.sam, false),
    );
    expect(finalReports(stage, id)).toMatchObject([{ state: 'failed', failure: 'request-gone' }]);
    expect(status(stage, CAST.sam)).toBe('left');
  });
});

describe('a process killed while it decides', () => {
  it.each([true, false])(
    'whose call lands after all is believed by one that never saw them: approved %s',
    async (approved) => {
      const { stage, process, linkId, hash } = await withRequests();
      const guest = stage.world.people.add({ firstName: 'Guest' }).id;
      ask(stage, hash, guest);
      await process.operations.readRequests(makers);
      await process.operations.idle();
      await process.kill();
      stage.world.faults.add({ method: ONE, kind: 'drop_before', times: 1 });
      const press = decision(linkId, approved ? 'approve' : 'decline', guest);
      const { parts, reached } = deathAt('operations', 'markSent', 'before', 1);
      const first = await stage.startProcess(parts);
      const { operation } = await first.operations.submit(press, pressed(stage));
      void pass(stage, first, 60);
      await reached;
      stage.world.requests.decide(CAST.robin, makers, guest, approved);
      // The chat’s last message is not about them.
      stage.world.chats.addMember(CAST.ada, makers, CAST.layla);
      await first.kill();
      const second = await stage.startProcess();
      await toTheEnd(stage, second);
      expect(finalReports(stage, operation.id)).toMatchObject([{ state: 'done' }]);
      expect(await second.store.requests.find({ peerId: makers, userId: guest })).toMatchObject({
        state: approved ? 'approved' : 'declined',
        decidedBy: { userId: operation.actorId },
      });
    },
  );

  it.each([
    ['operations', 'markSent', 'after'],
    ['telegram', 'decideRequest', 'before'],
    ['telegram', 'decideRequest', 'after'],
    ['operations', 'complete', 'before'],
    ['operations', 'complete', 'after'],
  ] as const)('on somebody, at %s.%s, %s', async (place, method, moment) => {
    const { stage, process, linkId } = await withRequests();
    await process.kill();
    const press = decision(linkId, 'decline', CAST.sam);
    const second = await dieAndGoOn(stage, press, deathAt(place, method, moment, 0));
    expect(status(stage, CAST.sam)).toBe('left');
    expect(waiting(stage)).toEqual([CAST.priya]);
    expect(await second.store.requests.find({ peerId: makers, userId: CAST.sam })).toMatchObject({
      state: 'declined',
      decidedBy: { userId: CAST.mei },
    });
  });

  it.each([
    ['telegram', 'decideAllRequests', 'before'],
    ['telegram', 'decideAllRequests', 'after'],
    ['operations', 'complete', 'before'],
  ] as const)('on all, at %s.%s, %s', async (place, method, moment) => {
    const { stage, process, linkId } = await withRequests();
    await process.kill();
    const press = decision(linkId, 'decline-all');
    const second = await dieAndGoOn(stage, press, deathAt(place, method, moment, 0));
    expect(waiting(stage)).toEqual([]);
    for (const userId of [CAST.sam, CAST.priya]) {
      expect(status(stage, userId)).toBe('left');
      expect(await second.store.requests.find({ peerId: makers, userId })).toMatchObject({
        state: 'declined',
      });
    }
  });
});

it('a decision on all that was made is not sent again, and those who asked since still wait', async () => {
  const set = await withRequests();
  const { stage, process, linkId, hash } = set;
  const wanted = decision(linkId, 'decline-all');
  await under(set, { method: ALL, kind: 'drop_after' }, wanted, () => ask(stage, hash, CAST.layla));
  expect(waiting(stage)).toEqual([CAST.layla]);
  await process.operations.readRequests(makers);
  expect(await process.store.requests.find({ peerId: makers, userId: CAST.layla })).toMatchObject({
    state: 'waiting',
  });
});

it('a decision on all that was not made is sent again, with those who asked until then, as its preview says', async () => {
  const set = await withRequests();
  const { stage, linkId, hash } = set;
  const wanted = decision(linkId, 'decline-all');
  await under(set, { method: ALL, kind: 'drop_before' }, wanted, () => ask(stage, hash, CAST.layla));
  expect(waiting(stage)).toEqual([]);
});
