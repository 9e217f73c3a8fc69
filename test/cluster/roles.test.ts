import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { expect, test } from 'vitest';
import { makeLink } from '../e2e/new-link.ts';
import { createPerson } from '../e2e/person.ts';
import { shippedProduct } from '../e2e/program.ts';
import { startCluster } from './cluster.ts';

const { makers } = CAST_CHATS;
const ACCOUNT = `account:${CAST.robin}`;

const shipped = shippedProduct();

test(
  'two bots, two workers and a web process make links, and others take over from those that are killed',
  {
    timeout: 180_000,
  },
  async () => {
    const cluster = await startCluster(shipped);
    const { sandbox } = cluster;
    const [one, other, firstBot, secondBot] = await Promise.all([
      cluster.start('worker'),
      cluster.start('worker'),
      cluster.start('bot'),
      cluster.start('bot'),
      cluster.start('web'),
    ]);
    const holder = await cluster.holder([one, other], ACCOUNT);
    await cluster.holder([firstBot, secondBot], 'duties');
    const ada = createPerson(sandbox, CAST.ada);
    const links = [(await makeLink(ada, 'First')).link];

    await holder.end('SIGKILL');
    await cluster.holder([holder === one ? other : one], ACCOUNT);
    links.push((await makeLink(ada, 'Second')).link);

    const bots = [firstBot, secondBot];
    const duties = await cluster.holder(bots, 'duties');
    await duties.end('SIGKILL');
    await cluster.holder(
      bots.filter((bot) => bot !== duties),
      'duties',
    );
    links.push((await makeLink(ada, 'Third')).link);

    const held = sandbox.world.links
      .ofChat(makers)
      .filter(({ title }) => title !== undefined && title !== null);
    for (const title of ['First', 'Second', 'Third']) {
      expect(held.filter((link) => link.title === title)).toHaveLength(1);
    }
    expect(new Set(links).size).toBe(3);
    expect(sandbox.world.connections.all().flatMap((session) => session.overlaps)).toEqual([]);
  },
);

test(
  'without a webhook one process fetches updates, and another goes on with it when that one is killed',
  {
    timeout: 120_000,
  },
  async () => {
    const cluster = await startCluster(shipped);
    const polling = { WEBHOOK_URL: '', WEBHOOK_SECRET: '' };
    const [worker, ...bots] = await Promise.all([
      cluster.start('worker', polling),
      cluster.start('bot', polling),
      cluster.start('bot', polling),
    ]);
    await cluster.holder([worker], ACCOUNT);
    const ada = createPerson(cluster.sandbox, CAST.ada);
    await makeLink(ada, 'First');
    const poller = await cluster.holder(bots, 'duties');
    await poller.end('SIGKILL');
    await makeLink(ada, 'Second');
  },
);
