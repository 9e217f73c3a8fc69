import { randomUUID } from 'node:crypto';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import { makeLink } from '../e2e/new-link.ts';
import { createPerson } from '../e2e/person.ts';
import { shippedProduct } from '../e2e/program.ts';
import { inDatabase } from '../postgres/server.ts';
import { initDataOf } from '../web/page-visit.ts';
import { startCluster } from './cluster.ts';

const { makers } = CAST_CHATS;
const links = z.object({ links: z.array(z.object({ id: z.string(), title: z.string().nullable() })) });

const shipped = shippedProduct();

test(
  'what is asked of a page whose process was taken for dead meanwhile is refused, and done when it is asked again',
  {
    timeout: 120_000,
  },
  async () => {
    const cluster = await startCluster(shipped);
    const { world, botApi } = cluster.sandbox;
    const [web, worker] = await Promise.all([
      cluster.start('web', { MINI_APP_URL: 'https://bot.example.org/app/' }),
      cluster.start('worker'),
      cluster.start('bot'),
    ]);
    await cluster.holder([worker], `account:${CAST.robin}`);
    await cluster.holder([web], 'page');
    await makeLink(createPerson(cluster.sandbox, CAST.ada), 'Spring flyer');

    const ask = (path: string, body?: object): Promise<Response> =>
      fetch(`http://127.0.0.1:${web.port}/app/api/chats/${makers}/${path}`, {
        method: body === undefined ? 'GET' : 'POST',
        headers: {
          authorization: `tma ${initDataOf(botApi.token, CAST.ada)}`,
          'content-type': 'application/json',
        },
        ...(body !== undefined && { body: JSON.stringify(body) }),
      });
    const isRevoked = (): boolean | undefined =>
      world.links.ofChat(makers).find(({ title }) => title === 'Spring flyer')?.revoked;
    const listed = links.parse(await (await ask('links')).json());
    const link = listed.links.find(({ title }) => title === 'Spring flyer');
    const key = randomUUID();
    const revoke = (): Promise<Response> => ask(`links/${link?.id}/revoke`, { key });

    world.faults.add({ method: 'channels.getParticipants', kind: 'late', answerAfterMs: 1_500 });
    const asked = revoke();
    await vi.waitFor(() => expect(world.faults.all()).toEqual([]), { timeout: 5_000, interval: 10 });
    // As another process does with one whose lock is gone.
    await inDatabase(cluster.databaseUrl, (client) =>
      client.query("update lease set epoch = epoch + 1 where name like 'web:%'"),
    );
    const answer = await asked;
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('Please try again')]);
    expect(isRevoked()).toBe(false);

    await vi.waitFor(async () => expect((await revoke()).status).toBe(202), {
      timeout: 20_000,
      interval: 500,
    });
    await vi.waitFor(() => expect(isRevoked()).toBe(true), { timeout: 10_000, interval: 50 });
  },
);
