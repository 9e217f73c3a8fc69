import { describe, expect, it } from 'vitest';
import type { ExportedLink } from '../../../src/domain/invite-link.ts';
import type { StepOutcome } from '../../../src/domain/ports/operation-store.ts';
import type { Store } from '../../../src/domain/ports/store.ts';
import { ALICE, BOB, events, exported, issue, later, NOW, PEER, send } from '../fixtures.ts';
import type { Bench } from '../bench.ts';

const onExport = (answer: ExportedLink, adopted = false): StepOutcome => ({
  step: 'export',
  exported: answer,
  adopted,
});

const onRevoke = (answer: ExportedLink, replacedBy: ExportedLink | null = null): StepOutcome => ({
  step: 'revoke',
  exported: answer,
  replacedBy,
});

async function lastDetail(store: Store): Promise<unknown> {
  const entries = await store.audit.list({
    peerId: PEER,
    linkIds: null,
    before: null,
    limit: 1,
  });
  return JSON.parse(entries[0]!.detail);
}

export function outcomeContract(bench: () => Bench): void {
  describe('outcomes', () => {
    it('create: keeps every field of the link, and who asked for it', async () => {
      await send(bench().store, 'a', { actorId: BOB, actorName: 'Bob' });
      const answer = exported('hash-a', {
        title: 'Ünïcode 🌼',
        expireDate: later(3600),
        usageLimit: 5,
        startDate: later(-1),
        usage: 2,
        requested: 1,
        subscriptionExpired: 3,
        subscriptionPricing: { period: 2_592_000, amount: 100 },
      });
      const operation = await bench().store.operations.complete('a', onExport(answer), 'link-a', later(2));
      expect(operation).toMatchObject({ state: 'done', resultLinkId: 'link-a', finishedAt: later(2) });
      const store = await bench().reopen();
      expect(await store.links.find('link-a')).toEqual({
        ...answer,
        id: 'link-a',
        peerId: PEER,
        hash: 'hash-a',
        actorId: BOB,
        actorName: 'Bob',
        operationId: 'a',
        preset: null,
        replaces: null,
        replacedBy: null,
        origin: 'latchkey',
        deleted: false,
        revokedAt: null,
        lastSeenAt: later(2),
      });
      expect(await events(store)).toEqual(['requested', 'created']);
      const history = await store.audit.list({
        peerId: PEER,
        linkIds: ['link-a'],
        before: null,
        limit: 9,
      });
      expect(history.map(({ event }) => event)).toEqual(['created', 'requested']);
      expect(await lastDetail(store)).toMatchObject({ adopted: false, settings: { title: 'Ünïcode 🌼' } });
    });

    it('create: a link belongs to one operation, even if another one found it too', async () => {
      const { store } = bench();
      await send(store, 'a');
      await send(store, 'b');
      await store.operations.markUnknown('b');
      const found = onExport(exported('same'), true);
      await store.operations.complete('a', found, 'link-a', NOW);
      await expect(store.operations.complete('b', found, 'link-b', NOW)).rejects.toMatchObject({
        name: 'LinkTaken',
      });
      expect(await store.operations.find('b')).toMatchObject({ state: 'unknown', resultLinkId: null });
      expect(await store.links.find('link-b')).toBeNull();
      expect(await store.links.find('link-a')).toMatchObject({ hash: 'same', operationId: 'a' });
      expect(await store.links.ownedHashes(PEER)).toEqual(new Set(['same']));
    });

    it('create: all or nothing, if the link cannot be written', async () => {
      const { store } = bench();
      await issue(store, 'first');
      await send(store, 'a');
      const entries = await events(store);
      const clash = store.operations.complete('a', onExport(exported('new')), 'link-first', NOW);
      await expect(clash).rejects.toThrow();
      expect(await store.operations.find('a')).toMatchObject({ state: 'sent', resultLinkId: null });
      expect(await store.links.ownedHashes(PEER)).toEqual(new Set(['hash-first']));
      expect(await events(store)).toEqual(entries);
    });

    it('edit: changes the settings, and notes from what to what', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await send(store, 'e', { kind: 'edit', linkId: 'link-a' });
      const answer = exported('hash-a', { title: 'New', usageLimit: 7 });
      const operation = await store.operations.complete(
        'e',
        { step: 'edit', exported: answer },
        'unused',
        NOW,
      );
      expect(operation).toMatchObject({ state: 'done', linkId: 'link-a', resultLinkId: null });
      expect(await store.links.find('link-a')).toMatchObject({
        title: 'New',
        usageLimit: 7,
        operationId: 'a',
      });
      expect(await events(store)).toEqual(['requested', 'created', 'requested', 'edited']);
      expect(await lastDetail(store)).toMatchObject({
        from: { title: 'a', usageLimit: null },
        to: { title: 'New', usageLimit: 7 },
      });
    });

    it('revoke: closes the link for good', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await send(store, 'r', { kind: 'revoke', settings: null, linkId: 'link-a' });
      const answer = exported('hash-a', { title: 'a', revoked: true, usage: 4 });
      const done = await store.operations.complete('r', onRevoke(answer), 'unused', later(9));
      expect(done).toMatchObject({ state: 'done', settings: null });
      const closed = await store.links.find('link-a');
      expect(closed).toMatchObject({ revoked: true, revokedAt: later(9), usage: 4, replacedBy: null });
      expect(await events(store)).toEqual(['requested', 'created', 'requested', 'revoked']);
    });

    it('revoke: a primary link’s successor is an open link too, asked for by nobody', async () => {
      const { store } = bench();
      await issue(store, 'a', { exported: { permanent: true } });
      await send(store, 'r', { kind: 'revoke', settings: null, linkId: 'link-a' });
      const gone = exported('hash-a', { permanent: true, revoked: true });
      const next = exported('next', { permanent: true });
      await store.operations.complete('r', onRevoke(gone, next), 'link-next', NOW);
      expect(await store.links.find('link-a')).toMatchObject({ revoked: true, replacedBy: 'link-next' });
      expect(await store.links.find('link-next')).toMatchObject({
        permanent: true,
        revoked: false,
        origin: 'census',
        actorId: null,
        operationId: null,
        replaces: 'link-a',
      });
      expect(await store.links.ownedHashes(PEER)).toEqual(new Set(['hash-a']));
      expect(await lastDetail(store)).toMatchObject({ replacedBy: 'link-next' });
    });

    it('create: adopts a link on record that nobody asked for, under its id', async () => {
      const { store } = bench();
      await issue(store, 'a', { exported: { permanent: true } });
      await send(store, 'r', { kind: 'revoke', settings: null, linkId: 'link-a' });
      const gone = exported('hash-a', { permanent: true, revoked: true });
      await store.operations.complete('r', onRevoke(gone, exported('next')), 'link-next', NOW);
      await send(store, 'b', { actorId: BOB, actorName: 'Bob' });
      const adopted = await store.operations.complete('b', onExport(exported('next'), true), 'unused', NOW);
      expect(adopted.resultLinkId).toBe('link-next');
      expect(await store.links.find('link-next')).toMatchObject({
        origin: 'latchkey',
        actorId: BOB,
        operationId: 'b',
      });
      expect(await store.links.find('unused')).toBeNull();
    });

    it('regenerate: the successor is made, then the old one revoked', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await send(store, 'g', { kind: 'regenerate', linkId: 'link-a', actorId: ALICE });
      await store.operations.markUnknown('g');
      const half = await store.operations.complete('g', onExport(exported('hash-g')), 'link-g', NOW);
      expect(half).toMatchObject({
        state: 'intent',
        step: 'revoke',
        resultLinkId: 'link-g',
        finishedAt: null,
      });
      expect(half).toMatchObject({ attempt: 0, sentAt: null, notBefore: null });
      expect(await store.links.find('link-g')).toMatchObject({ replaces: 'link-a', operationId: 'g' });
      expect(await store.links.find('link-a')).toMatchObject({ replacedBy: 'link-g', revoked: false });

      await store.operations.markSent('g', later(1));
      const gone = exported('hash-a', { revoked: true });
      expect(await store.operations.complete('g', onRevoke(gone), 'unused', later(1))).toMatchObject({
        state: 'done',
        resultLinkId: 'link-g',
      });
      expect(await store.links.find('link-a')).toMatchObject({ replacedBy: 'link-g', revoked: true });
      expect((await events(store)).slice(2)).toEqual(['requested', 'regenerated', 'revoked']);
      expect((await store.links.lineage('link-a')).map((link) => link.id)).toEqual(['link-a', 'link-g']);
    });

    it('regenerate: a leaked link is revoked first', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await send(store, 'g', { kind: 'regenerate', linkId: 'link-a', revokeFirst: true });
      const gone = exported('hash-a', { revoked: true });
      expect(await store.operations.complete('g', onRevoke(gone), 'unused', NOW)).toMatchObject({
        state: 'intent',
        step: 'export',
      });
      await store.operations.markSent('g', NOW);
      await store.operations.complete('g', onExport(exported('hash-g')), 'link-g', NOW);
      expect(await store.operations.find('g')).toMatchObject({ state: 'done', resultLinkId: 'link-g' });
      expect(await store.links.find('link-a')).toMatchObject({ revoked: true, replacedBy: 'link-g' });
      expect((await events(store)).slice(2)).toEqual(['requested', 'revoked', 'regenerated']);
    });

    it('regenerate: a primary link points to the successor asked for, not to the one Telegram adds', async () => {
      const { store } = bench();
      await issue(store, 'a', { exported: { permanent: true } });
      await send(store, 'g', { kind: 'regenerate', linkId: 'link-a' });
      await store.operations.complete('g', onExport(exported('hash-g')), 'link-g', NOW);
      await store.operations.markSent('g', NOW);
      const gone = exported('hash-a', { permanent: true, revoked: true });
      const next = exported('next', { permanent: true });
      await store.operations.complete('g', onRevoke(gone, next), 'link-next', NOW);
      expect((await store.links.find('link-a'))?.replacedBy).toBe('link-g');
      expect(await store.links.find('link-next')).toMatchObject({ origin: 'census', replaces: 'link-a' });
      const family = await store.links.lineage('link-g');
      expect(new Set(family.map((link) => link.id))).toEqual(new Set(['link-a', 'link-g', 'link-next']));
    });

    it('refuses the outcome of another step, or of another link', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await issue(store, 'b');
      await send(store, 'r', { kind: 'revoke', settings: null, linkId: 'link-a' });
      const refused = { name: 'IllegalTransition' };
      const outcomes: StepOutcome[] = [
        onExport(exported('x')),
        { step: 'edit', exported: exported('hash-a') },
        onRevoke(exported('hash-b', { revoked: true })),
      ];
      for (const outcome of outcomes) {
        await expect(store.operations.complete('r', outcome, 'x', NOW)).rejects.toMatchObject(refused);
      }
      expect(await store.operations.find('r')).toMatchObject({ state: 'sent' });
      expect(await store.links.find('link-b')).toMatchObject({ revoked: false });
    });

    it('notes a refusal in words that hold no secret', async () => {
      const { store } = bench();
      await send(store, 'a');
      await store.operations.fail('a', 'usage-limit-invalid', NOW);
      expect(await events(store)).toEqual(['requested', 'failed']);
      expect(await lastDetail(store)).toEqual({ step: 'export', failure: 'usage-limit-invalid' });
    });
  });
}
