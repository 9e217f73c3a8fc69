import { describe, expect, it } from 'vitest';
import { auditHash } from '../../../src/domain/audit-entry.ts';
import type { NewAuditEntry } from '../../../src/domain/audit-entry.ts';
import { NO_SETTINGS } from '../../../src/domain/link-settings.ts';
import type { AuditQuery } from '../../../src/domain/ports/audit-store.ts';
import { ALICE, BOB, issue, NOW, OTHER_PEER, PEER, send } from '../fixtures.ts';
import type { Bench } from '../bench.ts';

const entry = (change: Partial<NewAuditEntry> = {}): NewAuditEntry => ({
  at: NOW,
  peerId: PEER,
  actorId: ALICE,
  actorName: 'Alice',
  event: 'exported-audit',
  linkId: null,
  operationId: null,
  detail: '{"rows":3}',
  ...change,
});

const query = (change: Partial<AuditQuery> = {}): AuditQuery => ({
  peerId: PEER,
  linkIds: null,
  before: null,
  limit: 100,
  ...change,
});

export function auditContract(bench: () => Bench): void {
  describe('audit', () => {
    it('chains each entry to the one before, without gaps', async () => {
      const { audit } = bench().store;
      const first = await audit.append(entry());
      const second = await audit.append(entry({ actorId: null, actorName: null, peerId: OTHER_PEER }));
      expect(first).toEqual({
        ...entry(),
        seq: 1,
        hash: expect.stringMatching(/^[0-9a-f]{64}$/),
      });
      const { hash, ...fields } = second;
      expect(hash).toBe(auditHash({ ...fields, nameDigest: null }, first.hash));
      expect(fields).toMatchObject({ seq: 2, actorId: null });
      const store = await bench().reopen();
      expect(await store.audit.list(query())).toEqual([first]);
      expect(await bench().expectSound()).toBe(2);
    });

    it('stays one chain under a hundred appends at once, beside other work', async () => {
      const { store } = bench();
      await Promise.all([
        ...Array.from({ length: 100 }, (_, n) => store.audit.append(entry({ detail: `{"n":${n}}` }))),
        ...Array.from({ length: 20 }, (_, n) => issue(store, `i${n}`)),
      ]);
      expect(await bench().expectSound()).toBe(140);
    });

    it('is read newest first, by link too, a page at a time', async () => {
      const { store } = bench();
      await issue(store, 'a');
      await issue(store, 'b', { request: { actorId: BOB, actorName: 'Bob' } });
      await issue(store, 'c', { request: { peerId: OTHER_PEER } });
      const seqs = async (change: Partial<AuditQuery>) => {
        const entries = await store.audit.list(query(change));
        return entries.map((it) => it.seq);
      };
      expect(await seqs({})).toEqual([4, 3, 2, 1]);
      expect(await seqs({ before: 4, limit: 2 })).toEqual([3, 2]);
      expect(await seqs({ linkIds: ['link-a'] })).toEqual([2, 1]);
      expect(await seqs({ linkIds: ['link-a', 'link-b'], limit: 3 })).toEqual([4, 3, 2]);
      expect(await seqs({ linkIds: ['link-a', 'link-b'], before: 3 })).toEqual([2, 1]);
      expect(await seqs({ linkIds: ['link-c'] })).toEqual([]);
      expect(await seqs({ linkIds: [] })).toEqual([]);
    });

    it.each([
      'https://t.me/+AbCdEf123_-',
      't.me/joinchat/AbCdEf123_-',
      'telegram.me/+AbCdEf123_-',
      'tg://join?invite=AbCdEf123_-',
    ])('never holds a link, not even one that was typed as a title: %s', async (title) => {
      const { store } = bench();
      await send(store, 'a', {
        settings: { ...NO_SETTINGS, title },
      });
      await store.audit.append(entry({ detail: JSON.stringify({ title }) }));
      const entries = await store.audit.list(query());
      expect(entries).toHaveLength(2);
      for (const { detail } of entries) {
        expect(detail).not.toContain('AbCdEf123_-');
        expect(JSON.parse(detail)).toBeTypeOf('object');
      }
      expect(await bench().expectSound()).toBe(2);
    });
  });
}
