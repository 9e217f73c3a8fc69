/**
 * The simulated Telegram as a whole: one world and its three fronts, all on loopback. It knows nothing of who uses it.
 */
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import { type AccountLogin, accountLogins, giveLogins } from './accounts.ts';
import { createBotApiFront } from './bot-api/front.ts';
import { HTTP_LIMITS } from './http-limits.ts';
import { builtPart } from './built-part.ts';
import { closeServer, listenOnLoopback, LOOPBACK } from './listen.ts';
import { createMtprotoFront } from './mtproto/front.ts';
import { methods } from './mtproto/methods/index.ts';
import { createSchemas, type Layer, shippedLayers } from './mtproto/tl/schemas.ts';
import { mapUpdates } from './mtproto/updates.ts';
import { createPeopleFront } from './people/front.ts';
import { type BotIdentity, type Cast, defaultCast } from './world/cast.ts';
import { createWorld } from './world/create-world.ts';
import { openStateFile } from './world/state-file.ts';
import type { World } from './world/world.ts';

const DC_ID = 2;

export interface SandboxOptions {
  /** Of the people front and the page; 0 or absent: any free one. So with the other two. */
  port?: number | undefined;
  botApiPort?: number | undefined;
  mtprotoPort?: number | undefined;
  /** Where the world is kept from run to run; without it, it is gone at the end. */
  stateFile?: string | undefined;
  /** Names of the default cast's bot; a world that is read from a file keeps its own. */
  bot?: BotIdentity | undefined;
  /** Who lives in a new world instead of the default cast. Needs a bot. */
  cast?: Cast | undefined;
  /** Only for a new world: as Telegram's test servers are, where a subscription lasts a minute or five. */
  testServer?: boolean | undefined;
  /** Names of programs by the user id of the account that they use; the page says so beside the person's name. */
  programs?: Readonly<Record<number, string>> | undefined;
  /** Where the page was built to; by default the package's own `dist/page`. */
  pagesDir?: string | undefined;
  /** Layers that clients can speak, besides those that come with the package. */
  layers?: readonly Layer[] | undefined;
  /** More to answer on the people front's port. */
  extras?: Hono | undefined;
  /** Milliseconds since 1970: the clock below the world's. */
  machineNow?: (() => number) | undefined;
  /** Called with failures that are the sandbox's own. */
  report?: ((error: unknown) => void) | undefined;
}

export interface Sandbox {
  world: World;
  botApi: { root: string; token: string; username: string };
  mtproto: {
    host: string;
    port: number;
    dcId: number;
    /** Layers that are served, ascending; a client of another is served the nearest below its own. */
    layers: readonly number[];
    /** PKCS#1 PEM. */
    rsaPublicKey: string;
    /** Signed 64 bits, decimal. */
    rsaFingerprint: string;
  };
  /** Every person that has a session from the start. */
  accounts: AccountLogin[];
  people: { root: string };
  /** What proves initData to those without the bot's token: an Ed25519 key, 32 bytes, hex. */
  webApps: { publicKey: string };
  /** Where people open the page; the API answers there even if the page was not built. */
  page: string;
  /** Ends every connection; nothing is left running. */
  close(): Promise<void>;
}

/** @throws the socket's error when a port is taken; Error with a sentence when the state file holds no world, or nothing was built. */
export async function startSandbox(options: SandboxOptions = {}): Promise<Sandbox> {
  const { cast = defaultCast(options.bot), machineNow, pagesDir = builtPart('page'), extras } = options;
  const { report = (error) => process.emitWarning(error instanceof Error ? error : String(error)) } = options;
  const file = options.stateFile === undefined ? undefined : openStateFile(options.stateFile);
  const world = createWorld({
    state: file?.state,
    persist: file?.persist,
    cast,
    machineNow,
    testServer: options.testServer,
  });
  const bot = world.people.all().find((user) => user.isBot);
  if (!bot) throw new Error('A sandbox needs a bot in its world.');
  giveLogins(world);

  const botApi = createBotApiFront({ world });
  const schemas = createSchemas([...shippedLayers(), ...(options.layers ?? [])]);
  const mtproto = createMtprotoFront({ world, schemas, handlers: methods, mapUpdates, dcId: DC_ID, report });
  const people = createAdaptorServer({
    fetch: createPeopleFront({ world, botId: bot.id, programs: options.programs, pagesDir, extras }).fetch,
    serverOptions: HTTP_LIMITS,
  });

  const close = async (): Promise<void> => {
    await Promise.all([closeServer(people), botApi.close(), mtproto.close()]);
  };
  try {
    const port = await listenOnLoopback(people, options.port ?? 0);
    const { root } = await botApi.listen(options.botApiPort ?? 0);
    const address = await mtproto.listen(options.mtprotoPort ?? 0);
    const page = `http://${LOOPBACK}:${port}/`;
    return {
      world,
      botApi: { root, token: bot.botToken ?? '', username: bot.username ?? '' },
      mtproto: {
        ...address,
        dcId: DC_ID,
        layers: schemas.layers,
        rsaPublicKey: mtproto.rsa.publicKeyPem,
        rsaFingerprint: mtproto.rsa.fingerprint,
      },
      accounts: accountLogins(world, { dcId: DC_ID, ...address }),
      people: { root: `${page}people` },
      webApps: { publicKey: world.webApps.publicKey },
      page,
      close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
