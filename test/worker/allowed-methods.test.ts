import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Api } from 'telegram';
import { PromisedNetSockets } from 'telegram/extensions/index.js';
import { CAST, startSandbox, type Sandbox } from 'telegram-sandbox';
import { beforeAll, afterAll, expect, onTestFinished, test } from 'vitest';
import {
  LOGIN_METHODS,
  MethodNotAllowed,
  WORKER_METHODS,
  type Method,
} from '../../src/worker/allowed-methods.ts';
import { openConnection } from '../../src/worker/connection.ts';
import { DEVICE } from '../../src/worker/create-telegram-worker.ts';
import { KeySession, QuietClient } from '../../src/worker/quiet-client.ts';
import { createManualClock } from './manual-clock.ts';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await startSandbox();
});
afterAll(() => sandbox.close());

const namesOf = (methods: readonly Method[]): string[] =>
  methods.map((method) => ('className' in method ? String(method.className) : '?'));

const asked = (): string[] => sandbox.world.calls.since(0).map(({ method }) => method);

function robinsSession(): string {
  return sandbox.accounts.find(({ userId }) => userId === CAST.robin)?.session ?? '';
}

/** @returns also how many bytes it has sent. */
function clientWith(methods: readonly Method[]): { client: QuietClient; sent: () => number } {
  let sent = 0;
  class CountingSocket extends PromisedNetSockets {
    override connect(): Promise<unknown> {
      return super.connect(sandbox.mtproto.port, sandbox.mtproto.host);
    }
    override write(data: Buffer): void {
      sent += data.length;
      super.write(data);
    }
  }
  const client = new QuietClient(new KeySession(robinsSession()), { apiId: 1, apiHash: 'hash' }, DEVICE, {
    networkSocket: CountingSocket,
    connectionRetries: 1,
    requestRetries: 1,
    floodSleepThreshold: -1,
    methods,
  });
  onTestFinished(() => client.destroy());
  return { client, sent: () => sent };
}

const NOT_NEEDED = [
  new Api.auth.LogOut(),
  new Api.auth.ResetAuthorizations(),
  new Api.account.GetAuthorizations(),
  new Api.account.DeleteAccount({ reason: '' }),
  new Api.contacts.GetContacts({}),
  new Api.messages.SendMessage({ peer: new Api.InputPeerSelf(), message: 'hello' }),
  new Api.messages.GetHistory({ peer: new Api.InputPeerSelf() }),
  new Api.InvokeWithLayer({ layer: 198, query: new Api.auth.LogOut() }),
];

test('what the product doesn’t need is refused before a byte of it is sent, and the connection goes on', async () => {
  const { client, sent } = clientWith(WORKER_METHODS);
  await client.connect();
  await client.invoke(new Api.users.GetUsers({ id: [new Api.InputUserSelf()] }));
  const [bytes, calls] = [sent(), asked()];
  for (const request of NOT_NEEDED) {
    await expect(client.invoke(request), request.className).rejects.toThrow(MethodNotAllowed);
    expect(() => client.sendAtOnce(request), request.className).toThrow(MethodNotAllowed);
  }
  const elsewhere = client.invoke(new Api.help.GetConfig(), 4);
  await expect(elsewhere).rejects.toThrow(MethodNotAllowed);
  expect([sent(), asked()]).toEqual([bytes, calls]);
  await client.invoke(new Api.users.GetUsers({ id: [new Api.InputUserSelf()] }));
  expect(asked()).toHaveLength(calls.length + 1);
});

test('the worker takes it for a defect, not for a call of unknown outcome', async () => {
  const connection = await openConnection({
    session: robinsSession(),
    apiId: 1,
    apiHash: 'hash',
    device: DEVICE,
    endpoint: sandbox.mtproto,
    clock: createManualClock(),
    deadlineMs: 10_000,
    keepAlive: { pingMs: 30_000, disconnectDelayS: 75, mayPing: () => true },
    onUpdate: () => {},
    stopped: new AbortController().signal,
  });
  onTestFinished(() => connection.close());
  // On its own, types refuse it, too.
  const hidden = new Api.InvokeWithLayer({ layer: 198, query: new Api.auth.LogOut() });
  await expect(connection.call(hidden)).rejects.toThrow(MethodNotAllowed);
  expect(connection.takesCalls()).toBe(true);
  expect(asked()).not.toContain('auth.logOut');
});

/** A folder of source files: the methods that they ask. */
function namedIn(folder: string): string[] {
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.endsWith('.test.ts'))
    .map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));
  return sources.flatMap(({ file, text }) =>
    [...text.matchAll(/new Api\.((?:[a-z]\w*\.)[A-Z]\w*|Ping\w*)\(/g)].map(
      ([, name = '']) => `${isLogin(file)} ${name}`,
    ),
  );
}

const isLogin = (file: string): string => (file.startsWith('login') ? 'login' : 'worker');

/** What GramJS sends by itself: the test below shows that. */
const BEGINNING = ['InvokeWithLayer', 'InitConnection', 'help.GetConfig'];
/** What GramJS asks before it goes to another data centre, and what says who has logged in. */
const BESIDE_THE_LOGIN = ['updates.GetState', 'users.GetUsers'];

test('all that is called is allowed, and nothing else', () => {
  const named = [...new Set(namedIn('src/worker'))];
  const of = (kind: string): string[] =>
    named.filter((each) => each.startsWith(kind)).map((each) => each.slice(kind.length + 1));
  const worker = new Set([...BEGINNING, ...of('worker')]);
  expect(namesOf(WORKER_METHODS).toSorted()).toEqual([...worker].toSorted());
  const login = new Set([...BEGINNING, ...BESIDE_THE_LOGIN, ...of('login')]);
  expect(namesOf(LOGIN_METHODS).toSorted()).toEqual([...login].toSorted());
});

test.each(BEGINNING)('no connection begins without %s', async (name) => {
  const others = WORKER_METHODS.filter((method) => namesOf([method])[0] !== name);
  const { client } = clientWith(others);
  await expect(client.connect()).rejects.toThrow(MethodNotAllowed);
});
