import { CAST } from 'telegram-sandbox';
import { expect, test } from 'vitest';
import { createPerson } from '../e2e/person.ts';
import { shippedProduct } from '../e2e/program.ts';
import { inDatabase } from '../postgres/server.ts';
import { startCluster } from './cluster.ts';

const shipped = shippedProduct();

test('what is done now and then is scheduled once for all processes', { timeout: 120_000 }, async () => {
  const cluster = await startCluster(shipped);
  const env = { OPERATOR_IDS: String(CAST.jonas) };
  const members = await Promise.all([cluster.start('bot', env), cluster.start('all', env)]);
  await cluster.holder(members, 'duties');
  const operator = createPerson(cluster.sandbox, CAST.jonas);
  await operator.say('/start');
  await inDatabase(cluster.databaseUrl, async (client) => {
    const { rows } = await client.query('select name, cron from pgboss.schedule order by name');
    expect(rows).toEqual([
      { name: 'check', cron: '41 * * * *' },
      { name: 'digests', cron: '* * * * *' },
      { name: 'forgetting', cron: '* * * * *' },
      { name: 'housekeeping', cron: '17 * * * *' },
    ]);
    await client.query('alter table audit_entry disable trigger user');
    // As the schedule does.
    await client.query(
      `insert into pgboss.job (name, data, policy) values ('check', '{"key": "", "data": {}}', 'short')`,
    );
  });
  await operator.sees('Somebody changed the database');
});
