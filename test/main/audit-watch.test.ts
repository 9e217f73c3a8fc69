import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, it, vi } from 'vitest';
import { watchAudit } from '../../src/main/audit-watch.ts';
import { openStore } from '../../src/store/open-store.ts';

it('finds at the start that somebody changed a line of the record', async () => {
  const path = join(mkdtempSync(join(tmpdir(), 'latchkey-audit-')), 'record.sqlite');
  const written = await openStore({ path });
  for (const actorName of ['Ada', 'Mei']) {
    const who = { peerId: -1, actorId: 1, actorName, linkId: null, operationId: null };
    await written.audit.append({ ...who, at: new Date(), event: 'exported-audit', detail: '{}' });
  }
  await written.close();

  const errors: unknown[] = [];
  const silent = (): void => undefined;
  const log = { debug: silent, info: silent, warn: silent, error: (fields: unknown) => errors.push(fields) };
  const sound = await openStore({ path });
  const before = watchAudit({ store: sound, log });
  await before.stop();
  expect([before.broken(), errors]).toEqual([false, []]);
  await sound.close();

  const file = new Database(path);
  for (const { name } of file
    .prepare<[], { name: string }>("select name from sqlite_master where type = 'trigger'")
    .all()) {
    file.exec(`drop trigger ${name}`);
  }
  file.exec("update audit_entry set actor_name = 'Eve' where seq = 1");
  file.close();

  const changed = await openStore({ path });
  const after = watchAudit({ store: changed, log });
  await vi.waitFor(() => expect(after.broken()).toBe(true));
  await after.stop();
  expect(errors).toMatchObject([{ entry: 1 }]);
  await changed.close();
});
