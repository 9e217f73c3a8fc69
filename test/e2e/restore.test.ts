import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest';
import { CAST, CAST_CHATS, startSandbox, type InviteLinkView, type Sandbox } from 'telegram-sandbox';
import { englishCast } from '../english-cast.ts';
import { createLog } from '../../src/main/log.ts';
import { startProduct } from '../../src/main/product.ts';
import type { Product } from '../../src/main/running.ts';
import { projectRoot } from '../../src/main/project-root.ts';
import { backUp } from '../store/backup.ts';
import { draft, makeLink } from './new-link.ts';
import { createPerson } from './person.ts';
import { configFor } from './product.ts';

const { makers } = CAST_CHATS;
const READY = 'Your link is ready';

let sandbox: Sandbox;
let databaseFile: string;

beforeEach(async () => {
  sandbox = await startSandbox({ cast: englishCast() });
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-restore-'));
  databaseFile = join(folder, 'latchkey.sqlite');
  onTestFinished(async () => {
    await sandbox.close();
    await rm(folder, { recursive: true, force: true });
  });
});

async function run(): Promise<Product> {
  const product = await startProduct(
    {
      ...configFor(sandbox, dirname(databaseFile)),
      operatorIds: [CAST.mei],
      timings: { callDeadline: 10_000, reconcileAfter: 1_000, lookAgainAfter: 2_000 },
    },
    createLog({ level: 'silent' }),
    projectRoot(),
  );
  onTestFinished(() => product.stop());
  return product;
}

/** What the account has in the chat by that title. */
const held = (title: string): InviteLinkView[] =>
  sandbox.world.links.ofChat(makers).filter((link) => link.adminId === CAST.robin && link.title === title);

function read<Row>(sql: string): Row[] {
  const connection = new Database(databaseFile, { readonly: true });
  try {
    return connection.prepare<[], Row>(sql).all();
  } finally {
    connection.close();
  }
}

test(
  'after a restore no request makes a second link, and every link is in a list',
  { timeout: 60_000 },
  async () => {
    let product = await run();
    const ada = createPerson(sandbox, CAST.ada);
    const mei = createPerson(sandbox, CAST.mei);
    await mei.say('/start');
    await makeLink(ada, 'Before');
    const card = await draft(ada, 'Waiting');
    sandbox.world.faults.add({ method: 'messages.exportChatInvite', kind: 'flood', seconds: 2 });
    await ada.press('Create link');
    await vi.waitFor(() => {
      expect(read("select 1 from operation where state = 'intent' and not_before is not null")).toHaveLength(
        1,
      );
    });
    const putBack = backUp(databaseFile);
    await ada.seesOn(card, READY);
    await makeLink(ada, 'Since');
    await product.stop();

    putBack();
    product = await run();
    await mei.sees('restored from a backup');
    await vi.waitFor(
      () => expect(read("select 1 from operation where state not in ('done', 'failed')")).toEqual([]),
      { timeout: 20_000 },
    );
    const listed = read<{ title: string; actor_id: number | null; origin: string }>(
      'select title, actor_id, origin from invite_link order by title',
    );
    expect(listed).toEqual([
      { title: 'Before', actor_id: CAST.ada, origin: 'latchkey' },
      { title: 'Since', actor_id: null, origin: 'census' },
      { title: 'Waiting', actor_id: CAST.ada, origin: 'latchkey' },
    ]);
    for (const { title } of listed) expect(held(title).map(({ revoked }) => revoked)).toEqual([false]);
    await product.stop();

    // It is a store like any other now.
    await run();
    await makeLink(ada, 'After');
    expect(held('After')).toHaveLength(1);
  },
);

test(
  'a press that waited in the backup is not done again, and its person is told',
  { timeout: 60_000 },
  async () => {
    const product = await run();
    const ada = createPerson(sandbox, CAST.ada);
    const card = await draft(ada, 'Pressed');
    // Whether she may is answered late: until then the press is stored, and not handled.
    sandbox.world.faults.add({
      method: 'channels.getParticipants',
      kind: 'late',
      answerAfterMs: 2_000,
      times: 10,
    });
    await ada.press('Create link');
    await vi.waitFor(() => {
      expect(
        read("select 1 from inbox where handled_at is null and body like '%callback_query%'"),
      ).toHaveLength(1);
    });
    const putBack = backUp(databaseFile);
    await ada.seesOn(card, READY);
    await product.stop();

    putBack();
    await run();
    await ada.sees('restored from a backup');
    await makeLink(ada, 'After');
    expect(held('Pressed')).toHaveLength(1);
  },
);
