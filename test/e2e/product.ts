import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, vi } from 'vitest';
import { Hono } from 'hono';
import { z } from 'zod';
import { buildMiniApp } from '../../scripts/build-mini-app.ts';
import type { ProductConfig, Timings } from '../../src/main/config.ts';
import { createDemo } from '../../src/main/demo/demo.ts';
import { createLog } from '../../src/main/log.ts';
import { WEBHOOK_PATH, webhookSecretOf } from '../../src/main/public-address.ts';
import { startProduct } from '../../src/main/product.ts';
import type { Product } from '../../src/main/running.ts';
import { madeKeyBeside } from '../../src/main/session-key.ts';
import { worldClock } from '../../src/main/world-clock.ts';
import { projectRoot } from '../../src/main/project-root.ts';
import { CAST, startSandbox, type InviteLinkView, type Sandbox } from 'telegram-sandbox';
import { englishCast } from '../english-cast.ts';
import { createPerson, type Person } from './person.ts';

/** A busy machine is no fault: a call may take its time. */
const PATIENT: Timings = { callDeadline: 10_000, reconcileAfter: 30_000, lookAgainAfter: 300_000 };

const healthSchema = z.object({ operations: z.record(z.string(), z.number()), inboxPending: z.number() });

export interface House {
  readonly sandbox: Sandbox;
  readonly product: Product;
  person(userId: number): Person;
  /** What the account has made in a chat by that title, as Telegram holds it. */
  held(peerId: number, title: string): InviteLinkView[];
  /** Waits until everything that people asked for has come to its end. */
  quiet(): Promise<void>;
}

/**
 * The whole product on a simulated Telegram, in this process, one for all tests of a file.
 * @param options.demo two months have gone by there, as in the demo.
 * @param options.webhook updates come by webhook, at the address of the simulated Telegram's page; the audit's API is there, too.
 * @param options.page builds the audit's page, and serves it beside the simulated Telegram's.
 */
export function openHouse(
  options: {
    timings?: Timings;
    operatorIds?: number[];
    page?: boolean;
    demo?: boolean;
    webhook?: boolean;
  } = {},
): House {
  let sandbox: Sandbox;
  let product: Product;
  let folder: string;
  const lines: string[] = [];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'latchkey-e2e-'));
    const pageFolder = join(folder, 'page');
    if (options.page) await buildMiniApp(pageFolder);
    const extras = new Hono();
    for (const path of ['/app/*', WEBHOOK_PATH]) extras.all(path, (c) => product.web.fetch(c.req.raw));
    const bot = { firstName: 'Latchkey', username: 'latchkey_bot' };
    const demo = options.demo ? createDemo(bot) : null;
    sandbox = await startSandbox({ bot, extras, cast: demo?.cast ?? englishCast(bot) });
    await demo?.record(configFor(sandbox, folder).databaseFile);
    const miniAppUrl = options.page || options.webhook ? new URL('app/', sandbox.page).href : null;
    const { token } = sandbox.botApi;
    const webhook = options.webhook
      ? { url: new URL(WEBHOOK_PATH, sandbox.page).href, secret: webhookSecretOf(token) }
      : null;
    product = await startProduct(
      {
        ...configFor(sandbox, folder),
        operatorIds: options.operatorIds ?? [],
        timings: options.timings ?? PATIENT,
        webhook,
        miniAppUrl,
        pageFolder,
      },
      createLog({ level: 'debug', destination: { write: (line) => lines.push(line) } }),
      projectRoot(),
      worldClock(sandbox.world),
    );
  });

  afterAll(async () => {
    await product?.stop();
    const links = sandbox?.world.links.ofChat.bind(sandbox.world.links) ?? (() => []);
    const hashes = sandbox?.world.chats.all().flatMap(({ peerId }) => links(peerId).map(({ hash }) => hash));
    await sandbox?.close();
    await rm(folder, { recursive: true, force: true });
    // Who reads a log must not get in by it.
    const told = lines.join('');
    expect(hashes?.filter((hash) => told.includes(hash))).toEqual([]);
    if (sandbox) expect(told).not.toContain(sandbox.botApi.token);
  });

  return {
    get sandbox() {
      return sandbox;
    },
    get product() {
      return product;
    },
    person: (userId) => createPerson(sandbox, userId),
    held: (peerId, title) =>
      sandbox.world.links
        .ofChat(peerId)
        .filter((link) => link.adminId === CAST.robin && link.title === title),
    quiet: () =>
      vi.waitFor(
        async () => {
          const health = healthSchema.parse(await (await product.web.request('/healthz')).json());
          expect(health).toMatchObject({ inboxPending: 0, operations: { intent: 0, sent: 0, unknown: 0 } });
        },
        { timeout: 10_000, interval: 20 },
      ),
  };
}

/** The product on that Telegram, with Robin's account, storing what it keeps in the folder. */
export function configFor(sandbox: Sandbox, folder: string): ProductConfig {
  return {
    botToken: sandbox.botApi.token,
    botApiRoot: sandbox.botApi.root,
    apiId: 1,
    apiHash: '0'.repeat(32),
    session: workerSession(sandbox),
    sessionFile: join(folder, 'worker.session'),
    sessionKey: madeKeyBeside(join(folder, 'worker.session')),
    mtproto: sandbox.mtproto,
    databaseFile: join(folder, 'latchkey.sqlite'),
    defaultTimeZone: 'UTC',
    hosts: [],
    restored: false,
    operatorIds: [],
    webhook: null,
    miniAppUrl: null,
    callsInFlight: 8,
    timings: PATIENT,
  };
}

/** @throws Error when the cast has changed. */
export function workerSession(sandbox: Sandbox): string {
  const robin = sandbox.accounts.find(({ userId }) => userId === CAST.robin);
  if (robin === undefined) throw new Error('the worker has no session');
  return robin.session;
}
