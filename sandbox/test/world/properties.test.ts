import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { CAST, CAST_CHATS } from '../../server/world/cast.ts';
import { hasRight } from '../../server/world/rights.ts';
import { TelegramError } from '../../server/world/types.ts';
import type { World } from '../../server/world/world.ts';
import { exportLink, stillWorld } from './still-world.ts';

const { makers } = CAST_CHATS;
const PEOPLE = [CAST.ada, CAST.mei, CAST.lea, CAST.jonas, CAST.layla, CAST.sam, CAST.priya];

const person = fc.constantFrom(...PEOPLE);
/** Which of the chat's links, newest first. */
const which = fc.nat({ max: 5 });

/** Things that anybody may try; the world refuses what Telegram would. */
const attempt = fc.oneof(
  fc.record({
    do: fc.constant('export' as const),
    who: person,
    usageLimit: fc.nat({ max: 2 }),
    ask: fc.boolean(),
  }),
  fc.record({ do: fc.constant('limit' as const), who: person, which, usageLimit: fc.nat({ max: 3 }) }),
  fc.record({ do: fc.constant('revoke' as const), who: person, which }),
  fc.record({ do: fc.constant('join' as const), who: person, which }),
  fc.record({ do: fc.constant('leave' as const), who: person }),
  fc.record({ do: fc.constant('kick' as const), who: person, whom: person }),
  fc.record({ do: fc.constant('promote' as const), who: person, whom: person, invite: fc.boolean() }),
  fc.record({ do: fc.constant('transfer' as const), who: person, whom: person }),
  fc.record({ do: fc.constant('decide' as const), who: person, approved: fc.boolean() }),
);
type Attempt = typeof attempt extends fc.Arbitrary<infer T> ? T : never;

function perform(world: World, step: Attempt): void {
  const link = (which: number) => world.links.ofChat(makers)[which]?.link ?? 'gone';
  switch (step.do) {
    case 'export':
      world.links.export(
        step.who,
        makers,
        step.ask ? { requestNeeded: true } : { usageLimit: step.usageLimit },
      );
      return;
    case 'limit':
      world.links.edit(step.who, makers, link(step.which), { usageLimit: step.usageLimit });
      return;
    case 'revoke':
      world.links.edit(step.who, makers, link(step.which), { revoked: true });
      return;
    case 'join':
      world.links.join(step.who, link(step.which));
      return;
    case 'leave':
      world.chats.leave(makers, step.who);
      return;
    case 'kick':
      world.chats.kick(step.who, makers, step.whom);
      return;
    case 'promote':
      world.chats.promote(step.who, makers, step.whom, {
        inviteUsers: step.invite,
        promoteMembers: step.invite,
      });
      return;
    case 'transfer':
      world.chats.transfer(step.who, makers, step.whom);
      return;
    case 'decide':
      world.requests.decide(step.who, makers, world.requests.ofChat(makers)[0]?.userId ?? 0, step.approved);
  }
}

/** @returns whether the world let it happen. */
function tryTo(world: World, step: Attempt): boolean {
  try {
    perform(world, step);
    return true;
  } catch (error) {
    if (error instanceof TelegramError) return false;
    throw error;
  }
}

test('whatever people try, the chat keeps its rules', () => {
  const happened = new Set<string>();
  fc.assert(
    fc.property(fc.array(attempt, { minLength: 10, maxLength: 60 }), (steps) => {
      const world = stillWorld();
      exportLink(world, CAST.ada, makers, { requestNeeded: true });
      for (const step of steps) {
        const usageBefore = new Map(world.links.ofChat(makers).map((link) => [link.hash, link.usage]));
        if (tryTo(world, step)) happened.add(step.do);
        for (const { hash, usage, usageLimit, requestNeeded } of world.links.ofChat(makers)) {
          // A limit set below the usage throws nobody out, and lets nobody in.
          expect(usage).toBeLessThanOrEqual(Math.max(usageLimit ?? Infinity, usageBefore.get(hash) ?? 0));
          expect(requestNeeded && usageLimit !== undefined).toBe(false);
        }
      }
      const primaries = world.links.ofChat(makers).filter((link) => link.permanent && !link.revoked);
      const admins = primaries.map((link) => link.adminId);
      expect(new Set(admins).size).toBe(admins.length);
      const inviters = world.chats.administrators(makers).filter((member) => hasRight(member, 'inviteUsers'));
      for (const { userId } of inviters) expect(admins).toContain(userId);
      const creators = world.chats.members(makers).filter(({ status }) => status === 'creator');
      expect(creators).toHaveLength(1);
      for (const { userId } of world.requests.ofChat(makers)) {
        expect(world.chats.member(makers, userId).status).toBe('left');
      }
    }),
    { numRuns: 60, seed: 7 },
  );
  expect([...happened].toSorted((left, right) => left.localeCompare(right))).toEqual([
    'decide',
    'export',
    'join',
    'kick',
    'leave',
    'limit',
    'promote',
    'revoke',
    'transfer',
  ]);
});
