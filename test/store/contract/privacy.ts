import { describe, expect, it } from 'vitest';
import { Refusal } from '../../../src/domain/errors.ts';
import { pseudonymName } from '../../../src/domain/forgotten.ts';
import { NO_SETTINGS } from '../../../src/domain/link-settings.ts';
import type { Bench } from '../bench.ts';
import { ALICE, add, BOB, button, draft, issue, later, NOW, PEER } from '../fixtures.ts';

export function privacyContract(bench: () => Bench): void {
  describe('somebody who asks to be forgotten', () => {
    const entries = () => bench().store.audit.list({ peerId: PEER, linkIds: null, before: null, limit: 100 });

    it('stands in the record under a pseudonym, and the chain fits; so does another one after them', async () => {
      const { store } = bench();
      await store.persons.save(person(ALICE, 'Alice'));
      await store.persons.save(person(BOB, 'Bob'));
      await issue(store, 'a');
      await issue(store, 'b', { request: { actorId: BOB, actorName: 'Bob' } });
      await store.drafts.save(draft('open'));
      await store.buttons.add([button('list', { actorId: BOB, payload: `{"of":${ALICE}}`, uses: 'many' })]);
      await store.offboarding.takeOver(
        { peerId: PEER, userId: ALICE },
        { to: { userId: BOB, name: 'Bob' }, limit: 10, now: NOW },
      );

      const alice = await store.privacy.forget(ALICE, NOW);
      expect(alice).toMatchObject({ entries: 3, vouchedAt: [expect.any(Number)] });
      const bob = await store.privacy.forget(BOB, later(1));
      const { privacy, links, drafts, persons, buttons } = await bench().reopen();
      expect((await entries()).map(({ event, actorId, actorName }) => [event, actorId, actorName])).toEqual([
        ['forgotten', bob.pseudonym, pseudonymName(bob.pseudonym)],
        ['forgotten', alice.pseudonym, pseudonymName(alice.pseudonym)],
        ...Array.from({ length: 3 }, (_, n) => [
          n === 0 ? 'taken-over' : expect.any(String),
          bob.pseudonym,
          pseudonymName(bob.pseudonym),
        ]),
        ...Array.from({ length: 2 }, () => [
          expect.any(String),
          alice.pseudonym,
          pseudonymName(alice.pseudonym),
        ]),
      ]);
      expect(JSON.parse((await entries())[2]?.detail ?? '')).toEqual({
        from: alice.pseudonym,
        to: bob.pseudonym,
      });
      expect(await links.find('link-a')).toMatchObject({ actorName: pseudonymName(bob.pseudonym) });
      expect(await drafts.open(ALICE)).toBeNull();
      expect(await persons.find(ALICE)).toBeNull();
      expect(await buttons.look('list', BOB)).toEqual({ dead: 'unknown' });
      expect(await privacy.ownData(ALICE)).toEqual({});
      expect(await privacy.erase()).toHaveLength(2);
      await privacy.eraseTold(alice.pseudonym);
      // Until operators know.
      expect(await privacy.erase()).toMatchObject([{ pseudonym: bob.pseudonym }]);
      await privacy.eraseTold(bob.pseudonym);
      expect(await privacy.erase()).toEqual([]);
      await bench().expectSound();
    });

    it('waits until nothing of theirs is under way', async () => {
      const { store } = bench();
      await add(store, 'a');
      await expect(store.privacy.forget(ALICE, NOW)).rejects.toThrow(Refusal);
      expect((await entries()).map(({ actorName }) => actorName)).toEqual(['Alice']);
    });
  });

  describe('what is kept of somebody', () => {
    it('is theirs alone, and opens no chat', async () => {
      const { store } = bench();
      await store.persons.save(person(ALICE, 'Alice'));
      await issue(store, 'a', { request: { settings: null }, exported: { title: 'see t.me/+SECRET' } });
      // Alice's digits are part of another number.
      const title = `${ALICE}9`;
      await issue(store, 'b', {
        request: { actorId: BOB, actorName: 'Bob', settings: { ...NO_SETTINGS, title } },
        exported: { title },
      });
      const joined = {
        username: null,
        way: 'link',
        linkId: 'link-a',
        certainty: 'certain',
        addedBy: null,
      } as const;
      const approvedBy = { userId: ALICE, name: 'Alice' };
      await store.memberships.record(
        PEER,
        {
          joins: [{ ...joined, userId: 77_001, name: 'Mallory', at: NOW, approvedBy, source: 'update' }],
          leaves: [],
        },
        NOW,
      );
      const data = await store.privacy.ownData(ALICE);
      expect(Object.keys(data).sort()).toEqual([
        'audit_entry',
        'audit_name',
        'card',
        'invite_link',
        'membership',
        'operation',
        'person',
      ]);
      expect(data['person']).toEqual([{ user_id: ALICE, name: 'Alice', username: 'alice', locale: 'en' }]);
      expect(data['membership']).toEqual([
        expect.objectContaining({ approved_by: ALICE, joined_at: NOW.toISOString() }),
      ]);
      const text = JSON.stringify(data);
      for (const other of ['Bob', String(BOB), title, 'Mallory', '77001', 'SECRET', 'hash-a']) {
        expect(text).not.toContain(other);
      }
    });

    it('goes where it says so, in time: who left long ago, and drafts that nothing came of', async () => {
      const { store } = bench();
      const stay = {
        way: 'open',
        linkId: null,
        certainty: 'certain',
        approvedBy: null,
        addedBy: null,
      } as const;
      const [gone, back] = [77_001, 77_002].map((userId) => ({ userId, name: `P${userId}`, username: null }));
      if (gone === undefined || back === undefined) throw new Error('nobody');
      const joins = [gone, back].map((who) => ({ ...stay, ...who, at: NOW, source: 'update' as const }));
      const leaves = [gone, back].map((who) => ({ ...who, at: later(10), removedBy: null }));
      await store.memberships.record(PEER, { joins, leaves }, NOW);
      await store.memberships.record(
        PEER,
        { joins: [{ ...stay, ...back, at: later(20), source: 'update' }], leaves: [] },
        NOW,
      );
      expect(await store.memberships.forgetLeft(later(10))).toBe(0);
      expect(await store.memberships.forgetLeft(later(11))).toBe(1);
      expect(await store.memberships.ofPerson(PEER, 77_001)).toEqual([]);
      expect(await store.memberships.ofPerson(PEER, 77_002)).toHaveLength(2);
      await store.drafts.save(draft('over', { status: 'cancelled' }));
      await store.drafts.save(draft('still', { userId: BOB }));
      await store.drafts.prune(later(1));
      expect(await store.drafts.find('over')).toBeNull();
      expect(await store.drafts.find('still')).not.toBeNull();
      await bench().expectSound();
    });

    it('says when it was last sent', async () => {
      const { persons, privacy } = bench().store;
      await persons.save(person(ALICE, 'Alice'));
      expect(await privacy.ownDataSentAt(ALICE)).toBeNull();
      await privacy.noteOwnDataSent(ALICE, NOW);
      expect(await privacy.ownDataSentAt(ALICE)).toEqual(NOW);
    });
  });
}

function person(userId: number, name: string) {
  const username = name.toLowerCase();
  return { userId, name, username, locale: 'en', timeZone: null, dateOrder: null, hourCycle: null };
}
