#!/usr/bin/env node
/** `telegram-sandbox`: the simulated Telegram alone. */
import { createServer } from 'node:net';
import { parseArgs } from 'node:util';
import { builtPart } from './built-part.ts';
import { readLayerArgument } from './mtproto/tl/schemas.ts';
import { type Sandbox, startSandbox } from './sandbox.ts';
import { describeSandbox, jsonLine } from './describe-sandbox.ts';
import { LOOPBACK } from './listen.ts';

/** Tried first, so that a restarted sandbox is found where it was. */
const USUAL_PORTS = { port: 8090, 'bot-api-port': 8091, 'mtproto-port': 8092 } as const;

const USAGE = `Usage: telegram-sandbox [options]

  --json                one line of JSON with all that clients need, and nothing else
  --port N              of the page and the people front (${USUAL_PORTS.port} or any free one)
  --bot-api-port N      of the Bot API (${USUAL_PORTS['bot-api-port']} or any free one)
  --mtproto-port N      of MTProto (${USUAL_PORTS['mtproto-port']} or any free one)
  --state FILE          keep the world in FILE from run to run
  --schema LAYER=FILE   one more layer that clients can speak, from a TL file; repeatable
  --bot-username NAME   of the bot in a new world
  --pages DIR           where the page was built to
  --help
`;

/** Something that the person at the terminal can put right. */
class UsageError extends Error {}

function readArguments() {
  try {
    return parseArgs({
      options: {
        json: { type: 'boolean', default: false },
        port: { type: 'string' },
        'bot-api-port': { type: 'string' },
        'mtproto-port': { type: 'string' },
        state: { type: 'string' },
        schema: { type: 'string', multiple: true, default: [] },
        'bot-username': { type: 'string' },
        pages: { type: 'string', default: builtPart('page') },
        help: { type: 'boolean', default: false },
      },
    }).values;
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

type Arguments = ReturnType<typeof readArguments>;

async function portFor(flag: keyof typeof USUAL_PORTS, wanted: string | undefined): Promise<number> {
  if (wanted === undefined) return (await isFree(USUAL_PORTS[flag])) ? USUAL_PORTS[flag] : 0;
  const port = Number(wanted);
  if (/^\d+$/.test(wanted) && port <= 65_535) return port;
  throw new UsageError(`--${flag} takes a number from 0 to 65535, not "${wanted}".`);
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(false));
    probe.listen(port, LOOPBACK, () => probe.close(() => resolve(true)));
  });
}

function usernameOf(wanted: string | undefined): string | undefined {
  if (wanted === undefined || /^[a-z]\w{3,31}$/i.test(wanted)) return wanted;
  throw new UsageError('--bot-username takes 4 to 32 letters, digits and underscores, a letter first.');
}

function layerOf(argument: string) {
  try {
    return readLayerArgument(argument);
  } catch (error) {
    throw new UsageError(`--schema ${argument}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function start(flags: Arguments): Promise<Sandbox> {
  return startSandbox({
    port: await portFor('port', flags.port),
    botApiPort: await portFor('bot-api-port', flags['bot-api-port']),
    mtprotoPort: await portFor('mtproto-port', flags['mtproto-port']),
    stateFile: flags.state,
    bot: { username: usernameOf(flags['bot-username']) },
    layers: flags.schema.map(layerOf),
    pagesDir: flags.pages,
  });
}

function closeOnSignals(sandbox: Sandbox): void {
  const signals = ['SIGINT', 'SIGTERM'] as const;
  const close = (): void => {
    // A second signal ends the process at once, as usual.
    for (const signal of signals) process.off(signal, close);
    void sandbox.close();
  };
  for (const signal of signals) process.on(signal, close);
}

function sentenceFor(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  if ('code' in error && error.code === 'EADDRINUSE' && 'port' in error) {
    return `Port ${String(error.port)} is in use; choose another, or leave the flag out to get a free one.`;
  }
  return error instanceof UsageError ? `${error.message}\n\n${USAGE}` : error.message;
}

try {
  const flags = readArguments();
  if (flags.help) {
    process.stdout.write(USAGE);
  } else {
    const sandbox = await start(flags);
    closeOnSignals(sandbox);
    process.stdout.write(flags.json ? jsonLine(sandbox) : describeSandbox(sandbox, flags.pages));
  }
} catch (error) {
  process.stderr.write(`${sentenceFor(error)}\n`);
  process.exitCode = error instanceof UsageError ? 2 : 1;
}
