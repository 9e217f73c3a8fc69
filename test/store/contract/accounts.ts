import { describe, expect, it } from 'vitest';
import type { Operation } from '../../../src/domain/operation.ts';
import { ACCOUNT, add, issue, later, NOW, OTHER_ACCOUNT, request, send } from '../fixtures.ts';
import type { Bench } from '../bench.ts';

const also = (id: string) => ({ id, now: NOW, accountId: ACCOUNT, draftId: null, buttonId: null });

const ids = (operations: Operation[]) => operations.map((operation) => operation.id);

export function accountContract(bench: () => Bench): void {
  describe('accounts', () => {
    it('keeps what was known of an account when it is named anew', async () => {
      const { accounts } = bench().store;
      await accounts.save({ userId: 7, name: 'Keys', username: null });
      const named = { userId: 7, name: 'Keys', username: null };
      expect(await accounts.find(7)).toEqual({ ...named, state: 'live', duty: 'serving' });
      await accounts.setState(7, 'frozen');
      await accounts.setDuty(7, 'paused');
      await accounts.save({ userId: 7, name: 'Keys 2', username: 'keys' });
      expect(await accounts.find(7)).toEqual({
        userId: 7,
        name: 'Keys 2',
        username: 'keys',
        state: 'frozen',
        duty: 'paused',
      });
      expect(await accounts.find(8)).toBeNull();
      expect((await accounts.all()).map(({ userId }) => userId)).toEqual([7]);
    });

    it('keeps flood waits by account and method, until they are over', async () => {
      const first = { method: 'messages.exportChatInvite', seconds: 60, until: later(60) };
      const other = { method: 'channels.getParticipants', seconds: 600, until: later(600) };
      await bench().store.accounts.saveFloodWait(7, first, NOW);
      await bench().store.accounts.saveFloodWait(7, other, NOW);
      const { accounts } = await bench().reopen();
      expect(await accounts.floodWaits(7)).toEqual(expect.arrayContaining([first, other]));
      expect(await accounts.floodWaits(8)).toEqual([]);
      const longer = { ...other, seconds: 900, until: later(900) };
      await accounts.saveFloodWait(7, longer, later(61));
      expect(await accounts.floodWaits(7)).toEqual([longer]);
    });
  });

  describe('operations of accounts', () => {
    it('belongs to an account, and says so while it waits for it', async () => {
      const { operations } = bench().store;
      await add(bench().store, 'a');
      await send(bench().store, 'b');
      await operations.markUnknown('b');
      await operations.add(request('c'), { ...also('c'), accountId: OTHER_ACCOUNT });
      expect(ids(await operations.unfinished(OTHER_ACCOUNT))).toEqual(['c']);
      expect(await operations.watched(OTHER_ACCOUNT)).toEqual([]);
      expect(await operations.countUnfinished()).toEqual([
        { accountId: ACCOUNT, count: 2 },
        { accountId: OTHER_ACCOUNT, count: 1 },
      ]);
      expect(ids(await operations.explainWait(ACCOUNT, 'account-absent'))).toEqual(['a', 'b']);
      expect(await operations.explainWait(ACCOUNT, 'account-absent')).toEqual([]);
      expect(await operations.find('b')).toMatchObject({ state: 'unknown', waitReason: 'account-absent' });
      expect(await operations.find('c')).toMatchObject({ waitReason: null });
      await operations.postpone('a', { reason: 'flood', until: later(60) });
      expect(ids(await operations.explainWait(ACCOUNT, null))).toEqual(['b']);
      expect(await operations.find('a')).toMatchObject({ waitReason: 'flood', notBefore: later(60) });
    });

    it('changes no link that another account made; asking again by the same key gives what there is', async () => {
      const { store } = bench();
      await issue(store, 'a');
      const revoke = request('r', { kind: 'revoke', settings: null, linkId: 'link-a' });
      const foreign = { ...also('r'), accountId: OTHER_ACCOUNT };
      await expect(store.operations.add(revoke, foreign)).rejects.toMatchObject({
        code: 'link-of-other-account',
      });
      expect((await store.operations.add(revoke, also('r'))).created).toBe(true);
      expect(await store.operations.add(revoke, foreign)).toMatchObject({
        created: false,
        operation: { accountId: ACCOUNT },
      });
    });
  });
}
