import { CAST } from 'telegram-sandbox';
import { expect, onTestFinished, test } from 'vitest';
import { makeLink } from '../e2e/new-link.ts';
import { createPerson } from '../e2e/person.ts';
import { shippedProduct } from '../e2e/program.ts';
import { startProxy } from '../postgres/proxy.ts';
import { inDatabase } from '../postgres/server.ts';
import { startCluster } from './cluster.ts';

const ACCOUNT = `account:${CAST.robin}`;

const shipped = shippedProduct();

test(
  'while the database is away people are told that their message waits, and it is answered when it is back',
  {
    timeout: 120_000,
  },
  async () => {
    const cluster = await startCluster(shipped);
    const proxy = await startProxy(cluster.databaseUrl);
    onTestFinished(() => proxy.close());
    const member = await cluster.start('all', { DATABASE_URL: proxy.url });
    await cluster.holder([member], ACCOUNT);
    const ada = createPerson(cluster.sandbox, CAST.ada);
    await makeLink(ada, 'Before');

    proxy.cut();
    await ada.say('/help');
    await ada.sees('I can’t reach my database right now');
    const health = await fetch(`http://127.0.0.1:${member.port}/healthz`);
    expect(health.status).toBe(503);
    expect(await health.json()).toEqual({ ok: false, reason: 'PostgreSQL can’t be reached' });
    proxy.restore();
    await ada.sees('/newlink');
    await cluster.holder([member], ACCOUNT);
    await makeLink(ada, 'Afterwards');
    expect(member.output()).not.toContain('a defect ended the process');
    expect(cluster.sandbox.world.connections.all().flatMap((session) => session.overlaps)).toEqual([]);
  },
);

test(
  'while PostgreSQL has no connection left people are told so, and it goes on by itself when there is room',
  {
    timeout: 120_000,
  },
  async () => {
    const cluster = await startCluster(shipped);
    const url = new URL(cluster.databaseUrl);
    const database = url.pathname.slice(1);
    const user = `few_${database}`;
    const asSuperuser = (statements: string): Promise<unknown> =>
      inDatabase(cluster.databaseUrl, (client) => client.query(statements));
    await asSuperuser(
      `create role ${user} login password 'few'; alter database ${database} owner to ${user}`,
    );
    onTestFinished(async () => {
      await asSuperuser(
        `alter database ${database} owner to postgres; drop owned by ${user} cascade; drop role ${user}`,
      );
    });
    const DATABASE_URL = Object.assign(url, { username: user, password: 'few' }).href;
    const member = await cluster.start('all', { DATABASE_URL });
    await cluster.holder([member], ACCOUNT);
    const ada = createPerson(cluster.sandbox, CAST.ada);
    await makeLink(ada, 'Before');

    // Refused with the code that a server without any room refuses with.
    await asSuperuser(`
      alter role ${user} connection limit 0;
      select pg_terminate_backend(pid) from pg_stat_activity where usename = '${user}'`);
    await ada.say('/help');
    await ada.sees('I can’t reach my database right now');
    await asSuperuser(`alter role ${user} connection limit -1`);
    await ada.sees('/newlink');
    await cluster.holder([member], ACCOUNT);
    await makeLink(ada, 'Afterwards');
    expect(member.output()).toContain('PostgreSQL has no connection left');
    expect(member.output()).not.toContain('a defect ended the process');
    expect(cluster.sandbox.world.connections.all().flatMap((session) => session.overlaps)).toEqual([]);
  },
);
