import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Restored } from '../../src/domain/ports/store-file.ts';
import { checkStore } from '../../src/store/check/check-store.ts';
import { openStore } from '../../src/store/open-store.ts';
import { backUp } from './backup.ts';
import { ACCOUNT, add, button, draft, exported, issue, later, NOW, PEER, request, send } from './fixtures.ts';
import { tamperUnseen, written } from './tampering.ts';

let directory: string;
let path: string;

beforeEach(async () => {
  directory = await mkdtemp(join(tmpdir(), 'latchkey-restore-'));
  path = join(directory, 'latchkey.sqlite');
});
afterEach(() => rm(directory, { recursive: true }));

async function restoredAtStart(flag = false): Promise<Restored | null> {
  const store = await openStore({ path, restored: flag });
  const restored = store.restored();
  await store.close();
  return restored;
}

describe('a store knows that it was restored', () => {
  it('when a call was sent since, though it came to nothing', async () => {
    const store = await openStore({ path });
    await add(store, 'a');
    const putBack = backUp(path);
    await store.operations.markSent('a', NOW);
    await store.close();
    putBack();
    expect(await restoredAtStart()).toEqual({ sign: 'older', missingEntries: 0 });
  });

  it('when its audit is shorter than it was, and says by how much', async () => {
    await written(path, 3);
    tamperUnseen(path, 'delete from audit_entry where seq > 4');
    expect(await restoredAtStart()).toEqual({ sign: 'older', missingEntries: 2 });
  });

  it.each([
    ['gone', () => rmSync(`${path}.anchor`)],
    ['empty', () => writeFileSync(`${path}.anchor`, '')],
    ['signed with another key', () => writeFileSync(`${path}.anchor-key`, 'f'.repeat(64))],
    [
      'changed',
      () => {
        const anchor = readFileSync(`${path}.anchor`, 'utf8');
        writeFileSync(`${path}.anchor`, anchor.replace('"sends":1', '"sends":0'));
      },
    ],
  ])('when its anchor is %s', async (_, spoil) => {
    await written(path, 1);
    spoil();
    expect(await restoredAtStart()).toEqual({ sign: 'no-anchor', missingEntries: 0 });
  });

  it('when the operator says so', async () => {
    await written(path, 1);
    expect(await restoredAtStart(true)).toEqual({ sign: 'flag', missingEntries: 0 });
  });

  it('until what was done since is adopted, and no longer', async () => {
    await written(path, 1);
    const putBack = backUp(path);
    await written(path, 0);
    const store = await openStore({ path });
    await issue(store, 'since');
    await store.close();
    putBack();
    const older = { sign: 'older', missingEntries: 2 };
    expect([await restoredAtStart(), await restoredAtStart()]).toEqual([older, older]);
    const adopting = await openStore({ path });
    await adopting.acceptRestored(NOW);
    expect(adopting.restored()).toBeNull();
    await adopting.close();
    expect(await restoredAtStart()).toBeNull();
    expect(await checkStore(path, { anchor: null, whole: true })).toMatchObject({
      damage: [],
      tampering: [],
    });
  });
});

describe('a store does not take itself for restored', () => {
  it('when its process was killed', async () => {
    const store = await openStore({ path });
    await send(store, 'a');
    const [database, anchor] = [backUp(path), readFileSync(`${path}.anchor`)];
    await store.close();
    // The files as they were at that moment.
    database();
    writeFileSync(`${path}.anchor`, anchor);
    expect(await restoredAtStart()).toBeNull();
  });

  it('when it is new, or a backup of what it is', async () => {
    expect(await restoredAtStart()).toBeNull();
    await written(path, 1);
    backUp(path)();
    expect(await restoredAtStart()).toBeNull();
  });
});

describe('a restored store', () => {
  it('sends nothing that it has not looked for, and handles nothing again', async () => {
    const store = await openStore({ path });
    await issue(store, 'made');
    await add(store, 'intent');
    await send(store, 'sent');
    const edit = { kind: 'edit', linkId: 'link-made' } as const;
    await add(store, 'edit', edit);
    await store.drafts.save(draft('draft'));
    await store.buttons.add([button('create')]);
    await store.conversations.write('private:1', '{}', null, NOW);
    await store.inbox.receive([{ updateId: 7, lane: '1', body: '{}' }], NOW);
    expect(await store.doubtEverything(later(60))).toEqual({ operations: 3, updates: 1 });

    const unknown = { state: 'unknown', waitReason: null, notBefore: null };
    expect(await store.operations.find('intent')).toMatchObject({ ...unknown, sentAt: later(-86_400) });
    expect(await store.operations.find('sent')).toMatchObject({ ...unknown, sentAt: NOW });
    // It could undo a later edit that the backup knows nothing of.
    expect(await store.operations.find('edit')).toMatchObject({ state: 'failed', failure: 'restored' });
    expect(await store.drafts.open(draft('draft').userId)).toBeNull();
    const also = { id: 'x', now: NOW, accountId: ACCOUNT, draftId: 'draft', buttonId: 'create' };
    await expect(store.operations.add(request('x'), also)).rejects.toThrow('not open');
    expect(await store.conversations.read('private:1')).toBeNull();
    expect(await store.inbox.pending()).toMatchObject([{ updateId: 7, outdated: true }]);
    await store.close();
  });

  it('lists the links that Telegram has and it has not, without an asker', async () => {
    const store = await openStore({ path });
    await issue(store, 'known');
    const found = [
      { id: 'new', exported: exported('fresh', { title: 'Fresh', usage: 2 }) },
      { id: 'other', exported: exported('hash-known') },
    ];
    expect(await store.links.recordFound(PEER, found, NOW)).toBe(1);
    expect(await store.links.recordFound(PEER, found, NOW)).toBe(0);
    const everybody = { peerId: PEER, actorId: null, state: null, text: null };
    const { links } = await store.links.list(everybody, { from: 'newest', limit: 10 }, NOW);
    expect(links.find(({ id }) => id === 'new')).toMatchObject({
      title: 'Fresh',
      actorId: null,
      operationId: null,
      origin: 'census',
    });
    expect(links).toHaveLength(2);
    await store.close();
    expect(await checkStore(path, { anchor: null, whole: true })).toMatchObject({
      damage: [],
      tampering: [],
    });
  });
});
