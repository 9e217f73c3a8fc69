import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { expect, test } from 'vitest';
import { makeLink } from '../e2e/new-link.ts';
import { createPerson } from '../e2e/person.ts';
import { shippedProduct } from '../e2e/program.ts';
import { startCluster } from './cluster.ts';

const ACCOUNT = `account:${CAST.robin}`;

const shipped = shippedProduct();

test(
  'a worker that is paused loses its account, and does no harm when it goes on',
  {
    timeout: 120_000,
  },
  async () => {
    const cluster = await startCluster(shipped);
    const { sandbox } = cluster;
    const [one, other] = await Promise.all([
      cluster.start('worker'),
      cluster.start('worker'),
      cluster.start('bot'),
    ]);
    const paused = await cluster.holder([one, other], ACCOUNT);
    const second = paused === one ? other : one;
    const ada = createPerson(sandbox, CAST.ada);
    await makeLink(ada, 'First');
    paused.pause();
    await cluster.holder([second], ACCOUNT);
    await makeLink(ada, 'Second');
    paused.goOn();
    await makeLink(ada, 'Third');
    expect(await paused.holds()).not.toContain(ACCOUNT);
    const titles = sandbox.world.links.ofChat(CAST_CHATS.makers).map(({ title }) => title);
    for (const title of ['First', 'Second', 'Third']) {
      expect(titles.filter((each) => each === title)).toHaveLength(1);
    }
    expect(sandbox.world.connections.all().flatMap((session) => session.overlaps)).toEqual([]);
  },
);
