import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { expect, test } from 'vitest';
import { makeLink } from '../e2e/new-link.ts';
import { createPerson } from '../e2e/person.ts';
import { shippedProduct } from '../e2e/program.ts';
import { inDatabase } from '../postgres/server.ts';
import { startCluster } from './cluster.ts';

const ACCOUNT = `account:${CAST.robin}`;

const shipped = shippedProduct();

test(
  'a process ends with a sentence when a newer version has upgraded the database beside it',
  {
    timeout: 60_000,
  },
  async () => {
    const cluster = await startCluster(shipped);
    const members = [await cluster.start('web'), await cluster.start('worker')];
    await inDatabase(cluster.databaseUrl, (client) =>
      client.query("insert into kysely_migration values ('9999-later', 'now')"),
    );
    for (const member of members) {
      expect(await member.ended).toBe(1);
      expect(member.output()).toContain('9999-later');
    }
  },
);

test(
  'after a restore one process takes up what was done since, and only one that does everything',
  {
    timeout: 120_000,
  },
  async () => {
    const cluster = await startCluster(shipped);
    const first = await cluster.start('all');
    await cluster.holder([first], ACCOUNT);
    const ada = createPerson(cluster.sandbox, CAST.ada);
    const { link } = await makeLink(ada, 'Before');
    expect(await first.end('SIGTERM')).toBe(0);
    await expect(cluster.start('bot', { RESTORED: '1' })).rejects.toThrow('ROLE=all');
    const restored = await cluster.start('all', { RESTORED: '1' });
    await restored.says('what was done since the backup is adopted');
    await cluster.holder([restored], ACCOUNT);
    await makeLink(ada, 'Afterwards');
    const held = cluster.sandbox.world.links.ofChat(CAST_CHATS.makers);
    expect(held.filter((each) => each.link === link)).toHaveLength(1);
  },
);
