/** A basic group becomes a supergroup with another id: every table that names a chat has been thought of. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';

const FOLLOW = [
  'chat_rules',
  'link_proposal',
  'auditor',
  'auditor_invitation',
  'batch',
  'button',
  'digest',
  'draft',
  'drift',
  'invite_link',
  'join_request',
  'lockdown',
  'membership',
  'operation',
  'request_notice',
  'request_question',
];
/** Told of the old chat, or of who ran it: gone with it. */
const GO = ['census', 'chat_administrator', 'lost_admin', 'lost_chat'];
/** The signpost; what was written for good; counts that triggers keep. */
const STAY = ['audit_entry', 'chat', 'link_count', 'membership_count', 'membership_day'];

test('a new table with a chat in it says what becomes of its rows when the chat moves', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-moved-'));
  const path = join(folder, 'latchkey.sqlite');
  const store = await openStore({ path });
  await store.close();
  const db = new Database(path, { readonly: true });
  const found = db
    .prepare<[], { name: string }>(
      `select distinct t.name from sqlite_schema t join pragma_table_info(t.name) c
       where t.type = 'table' and c.name = 'peer_id' order by t.name`,
    )
    .all();
  db.close();
  await rm(folder, { recursive: true });
  expect(found.map(({ name }) => name)).toEqual([...FOLLOW, ...GO, ...STAY].sort());
});
