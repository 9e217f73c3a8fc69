import { copyFileSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readAnchor } from '../../src/store/anchor/anchor-file.ts';
import { checkChain } from '../../src/store/check/check-chain.ts';
import { checkStore } from '../../src/store/check/check-store.ts';
import type { AuditEvent } from '../../src/domain/audit-entry.ts';
import { GENESIS } from '../../src/store/audit/audit-chain.ts';
import { redactedHash } from '../../src/store/audit/redactions.ts';
import { sqliteDatabase } from '../../src/store/database/sqlite/database.ts';
import { openStore } from '../../src/store/open-store.ts';
import { TRACES } from '../../src/store/privacy/traces.ts';
import { ACCOUNT, BOB, button, draft, issue, later, NOW, PEER } from './fixtures.ts';
import { tamper, tamperUnseen } from './tampering.ts';

const LINKS = 15;

/** With bytes that nothing else has. */
const ZOE = 0x5a_c0_ff_ee_77;
const NAME = 'Zoë Xylander';
const USERNAME = 'zoexylander';

let folder: string;
let path: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'latchkey-forgetting-'));
  path = join(folder, 'latchkey.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true }));

async function chainProblems(): Promise<string[]> {
  const db = sqliteDatabase(new Database(path, { readonly: true }));
  try {
    return (await checkChain(db, GENESIS)).problems;
  } finally {
    await db.destroy();
  }
}

/** In the place of a statement that needs the hash of the first entry as it was changed. */
const FORGED = 'forge';

/** A redaction that fits the first entry without its detail, though nobody vouches for it. */
function forgedRedaction(file: string): string {
  const db = new Database(file, { readonly: true });
  const row = db.prepare<[], AuditRow>('select * from audit_entry where seq = 1').get();
  db.close();
  if (row === undefined) throw new Error('no entry');
  const { seq, at, event, hash } = row;
  const named = { peerId: row.peer_id, actorId: row.actor_id, nameDigest: row.name_digest };
  const about = { linkId: row.link_id, operationId: row.operation_id };
  const forged = redactedHash({ seq, at, event, hash, ...named, ...about, detail: '{}' });
  return `update audit_redaction set hash = x'${forged}' where entry_seq = 1`;
}

interface AuditRow {
  seq: number;
  at: number;
  peer_id: number;
  actor_id: number | null;
  name_digest: Buffer | null;
  event: AuditEvent;
  link_id: string | null;
  operation_id: string | null;
  hash: Buffer;
}

const zoe = { userId: ZOE, name: NAME, username: USERNAME };
const asZoe = { actorId: ZOE, actorName: NAME };

/** A store in which Zoe did all kinds of things, closed. */
async function lived(): Promise<void> {
  const store = await openStore({ path });
  await store.persons.save({ ...zoe, locale: 'en', timeZone: null, dateOrder: null, hourCycle: null });
  await store.chats.save({ peerId: PEER, kind: 'supergroup', title: 'Harbour', username: null });
  const rights = { creator: false, inviteUsers: true };
  await store.chats.saveAdministrators(PEER, { list: [{ ...zoe, ...rights }], checkedAt: NOW });
  for (let n = 0; n < LINKS; n += 1) await issue(store, `zoe${n}`, { request: asZoe });
  for (let n = 0; n < LINKS; n += 1) {
    await issue(store, `bob${n}`, {
      request: { actorId: BOB, actorName: 'Bob' },
      exported: { adminId: ACCOUNT },
    });
  }
  await store.drafts.save(draft('zoe', { userId: ZOE, settings: { ...draft('').settings, title: NAME } }));
  await store.conversations.write(`private:${ZOE}`, JSON.stringify({ text: NAME }), null, NOW);
  await store.conversations.write(`private:${BOB}`, JSON.stringify({ about: ZOE }), null, NOW);
  await store.buttons.add([
    button('one', { actorId: ZOE }),
    button('of', { actorId: BOB, payload: `{"a":${ZOE}}` }),
    button('why', {
      actorId: BOB,
      action: 'why.person',
      payload: JSON.stringify({ userId: ZOE, text: NAME }),
    }),
  ]);
  await store.auditors.add(
    { peerId: PEER, ...zoe, addedById: BOB, addedAt: NOW },
    { userId: BOB, name: 'Bob' },
  );
  await store.inbox.receive(
    [{ updateId: 1, lane: String(ZOE), body: JSON.stringify({ from: { id: ZOE, first_name: NAME } }) }],
    NOW,
  );
  store.inbox.markSoon(1, NOW);
  await store.inbox.flush();
  await store.requests.record(
    PEER,
    [{ ...zoe, linkId: 'link-bob1', bio: `I am ${NAME}`, date: NOW, userChatId: ZOE }],
    NOW,
  );
  const how = {
    way: 'link',
    linkId: 'link-bob1',
    certainty: 'certain',
    addedBy: null,
    source: 'update',
  } as const;
  await store.memberships.record(
    PEER,
    {
      joins: [
        { ...how, ...zoe, at: NOW, approvedBy: null },
        { ...how, userId: 5, name: 'Al', username: null, at: later(1), linkId: 'link-zoe1', approvedBy: zoe },
      ],
      leaves: [{ ...zoe, at: later(5), removedBy: null }],
    },
    NOW,
  );
  await store.close();
}

/** In which files beside the database, and it itself, something of Zoe still is. */
function traces(): string[] {
  const id = Buffer.from(ZOE.toString(16), 'hex');
  const words = [NAME, NAME.toLowerCase(), 'Xylander', USERNAME, String(ZOE)].map((word) =>
    Buffer.from(word),
  );
  // As an index of three letters each has it.
  const indexed = String.fromCodePoint(
    ...[ZOE / 2 ** 36, (ZOE / 2 ** 18) % 2 ** 18, ZOE % 2 ** 18].map((part) => 65_536 + Math.floor(part)),
  );
  const needles = [id, ...words, Buffer.from(indexed), Buffer.from('xyl')];
  return readdirSync(folder).flatMap((file) => {
    const bytes = readFileSync(join(folder, file));
    return needles
      .filter((needle) => bytes.includes(needle))
      .map((needle) => `${file}: ${needle.toString()}`);
  });
}

it('nothing of somebody who was forgotten is left in any page of the file, and the audit fits', async () => {
  await lived();
  expect(traces().length).toBeGreaterThan(5);
  const store = await openStore({ path });
  const { entries, pseudonym, vouchedAt } = await store.privacy.forget(ZOE, NOW);
  expect(entries).toBe(2 * LINKS + 1);
  expect(await store.privacy.erase()).toEqual([{ pseudonym, entries }]);
  await store.privacy.eraseTold(pseudonym);
  expect(traces()).toEqual([]);
  expect(await store.links.totals(ZOE)).toEqual({ own: 0, audited: null });
  await store.close();
  expect(traces()).toEqual([]);
  const found = await checkStore(path, { anchor: readAnchor(path)?.head ?? null, whole: true });
  expect(found).toMatchObject({ damage: [], tampering: [] });

  // What is done in the name of a pseudonym is seen, unless an entry vouches for it.
  expect(() => tamper(path, 'update audit_entry set actor_id = 6 where seq = 50')).toThrow(/append-only/);
  const sound = `${path}.sound`;
  copyFileSync(path, sound);
  for (const [statement, problem] of [
    ['update audit_entry set actor_id = 6 where seq = 1', 'audit: broken at entry 1'],
    [`update audit_entry set actor_id = ${pseudonym + 1} where seq = 1`, 'audit: broken at entry 1'],
    ["update audit_entry set detail = '{}' where seq = 1", 'audit: broken at entry 1'],
    [`update audit_entry set actor_id = ${pseudonym} where seq = 50`, 'audit: broken at entry 50'],
    [`insert into audit_redaction select 50, ${vouchedAt[0]}, zeroblob(32)`, 'audit: broken at entry 50'],
    ['delete from audit_redaction where entry_seq = 1', 'audit: broken at entry 1'],
    ['update audit_redaction set hash = zeroblob(32) where entry_seq = 2', 'audit: broken at entry 2'],
    [
      'insert into audit_redaction values (7000, 7001, zeroblob(32))',
      "audit: entry 7000 was changed in nobody's name",
    ],
    [
      `update audit_entry set detail = '{}' where seq = 1; ${FORGED}`,
      `audit: entry ${vouchedAt[0]} doesn't vouch for what was changed in its name`,
    ],
  ] as const) {
    tamperUnseen(
      path,
      statement.replace(FORGED, () => forgedRedaction(path)),
    );
    expect(await chainProblems(), statement).toContain(problem);
    copyFileSync(sound, path);
  }
  expect(await chainProblems()).toEqual([]);
});

/** Of the accounts that make links, of counts that triggers keep, and of what stands in the audit, which has its own ways. */
const ELSEWHERE = [
  'account.user_id',
  'audit_entry.actor_id',
  'audit_name.actor_id',
  'forgotten_person.user_id',
  'link_count.actor_id',
];

it('a new column that names a person says what becomes of it', async () => {
  await (await openStore({ path })).close();
  const db = new Database(path, { readonly: true });
  const columns = db
    .prepare<[], { tab: string; col: string }>(
      `select t.name as tab, c.name as col from sqlite_schema t join pragma_table_info(t.name) c where t.type = 'table'`,
    )
    .all();
  db.close();
  const naming = columns
    .filter(({ col }) =>
      /^(?:.*_)?(?:user|actor|reader|owner|asker|requester|operator|admin|by)_id$|_by$|^sent_to$/.test(col),
    )
    .map(({ tab, col }) => `${tab}.${col}`)
    .filter((place) => !['invite_link.replaced_by', 'batch.stopped_by', 'notice.changed_by'].includes(place));
  const known = [...TRACES.map(({ table, id }) => `${table}.${id}`), ...ELSEWHERE];
  expect(naming.filter((place) => !known.includes(place))).toEqual([]);
});
