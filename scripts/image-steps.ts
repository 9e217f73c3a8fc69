/**
 * Does what the Dockerfile says without Docker: `npm run image-steps`. Each stage becomes a folder, COPY and RUN happen in it.
 * Then the product runs from the last stage as the image would: unprivileged, its files read-only, against a simulated
 * Telegram, until HEALTHCHECK is content and SIGTERM has ended it. As root it becomes another user for that.
 */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { CAST, startSandbox } from 'telegram-sandbox';
import { z } from 'zod';
import { readDockerfile, type Instruction, type Stage } from './dockerfile.ts';

const PATIENCE_MS = 30_000;
/** Of `node` in the official images. */
const USER_ID = 1000;
const asRoot = process.getuid?.() === 0;
const project = join(import.meta.dirname, '..');
const { PATH, HOME } = process.env;

const work = mkdtempSync(join(tmpdir(), 'latchkey-image-'));
// The unprivileged user has to get through.
chmodSync(work, 0o755);
try {
  const image = buildImage();
  assertNoDevelopmentPackages(image);
  await assertRuns(image);
  process.stdout.write('the image builds, and the product runs from it\n');
} finally {
  rmSync(work, { recursive: true, force: true });
}

interface Image {
  /** Stands for `/` of the image. */
  root: string;
  workdir: string;
  env: Record<string, string>;
  command: string[];
  healthCheck: string[];
}

/** @returns the last stage. */
function buildImage(): Image {
  const context = copyContext();
  const roots = new Map<string, string>();
  const stages = readDockerfile(readFileSync(join(project, 'Dockerfile'), 'utf8'));
  const images = stages.map((stage) => buildStage(stage, context, roots));
  const last = images.at(-1);
  if (last === undefined) throw new Error('the Dockerfile has no stage');
  return last;
}

/** What git knows, changed or new files included: a clean clone. */
function copyContext(): string {
  const context = join(work, 'context');
  const listed = execFileSync('git', ['ls-files', '-z', '--cached', '--others', '--exclude-standard'], {
    cwd: project,
  });
  for (const file of listed.toString().split('\0')) {
    if (file !== '' && existsSync(join(project, file))) cpSync(join(project, file), join(context, file));
  }
  return context;
}

function buildStage({ name, instructions }: Stage, context: string, roots: Map<string, string>): Image {
  const image: Image = { root: join(work, name), workdir: '/', env: {}, command: [], healthCheck: [] };
  roots.set(name, image.root);
  for (const instruction of instructions) {
    process.stdout.write(`[${name}] ${instruction.name} ${instruction.text}\n`);
    follow(instruction, image, (from) => (from === undefined ? context : (roots.get(from) ?? missing(from))));
  }
  return image;
}

function follow({ name, flags, text }: Instruction, image: Image, source: (from?: string) => string): void {
  const here = join(image.root, image.workdir);
  switch (name) {
    case 'WORKDIR':
      image.workdir = text;
      mkdirSync(join(image.root, text), { recursive: true });
      break;
    case 'ENV':
      for (const [, key = '', value = ''] of text.matchAll(/(\w+)=(\S+)/g)) image.env[key] = value;
      break;
    case 'COPY':
      copy(text.split(/\s+/), source(flags['from']), here, flags['chown'] !== undefined);
      break;
    case 'RUN':
      execFileSync('sh', ['-c', text], {
        cwd: here,
        env: { PATH, HOME, ...prebuilt(), ...image.env },
        stdio: ['ignore', 'ignore', 'inherit'],
      });
      break;
    case 'HEALTHCHECK':
      image.healthCheck = words(text.slice(text.indexOf('CMD') + 'CMD'.length));
      break;
    case 'CMD':
      image.command = words(text);
      break;
    case 'USER':
    case 'VOLUME':
      break;
    default:
      throw new Error(`${name} is not known here: teach it to scripts/image-steps.ts`);
  }
}

function copy(paths: string[], from: string, to: string, chown: boolean): void {
  const target = paths.pop() ?? '';
  for (const path of paths) {
    const intoFolder = target.endsWith('/') && !statSync(join(from, path)).isDirectory();
    const place = join(to, target, intoFolder ? basename(path) : '');
    cpSync(join(from, path), place, { recursive: true, verbatimSymlinks: true });
    if (chown && asRoot) execFileSync('chown', ['-R', `${USER_ID}:${USER_ID}`, place]);
  }
}

/** Spares compiling SQLite again where its binaries can't be downloaded: those of the project are offered to npm. */
function prebuilt(): Record<string, string> {
  const module = join(project, 'node_modules/better-sqlite3');
  const { version } = z
    .object({ version: z.string() })
    .parse(JSON.parse(readFileSync(join(module, 'package.json'), 'utf8')));
  const { platform, arch, versions } = process;
  const archive = `better-sqlite3-v${version}-node-v${versions.modules}-${platform}-${arch}.tar.gz`;
  execFileSync('tar', ['czf', join(work, archive), '-C', module, 'build/Release/better_sqlite3.node']);
  return { npm_config_better_sqlite3_local_prebuilds: work, npm_config_prefer_offline: 'true' };
}

function assertNoDevelopmentPackages({ root, workdir }: Image): void {
  const { devDependencies } = z
    .object({ devDependencies: z.record(z.string(), z.string()) })
    .parse(JSON.parse(readFileSync(join(project, 'package.json'), 'utf8')));
  const modules = join(root, workdir, 'node_modules');
  const found = Object.keys(devDependencies).filter((name) => existsSync(join(modules, name)));
  if (found.length > 0) throw new Error(`the image has packages for development: ${found.join(', ')}`);
}

async function assertRuns(image: Image): Promise<void> {
  const cwd = join(image.root, image.workdir);
  const data = join(cwd, 'data');
  execFileSync('chmod', ['-R', 'a-w', image.root]);
  execFileSync('chmod', ['u+w', data]);
  const [shell = '', ...args] = asUser(['sh', '-c', 'touch written 2>/dev/null']);
  if (spawnSync(shell, args, { cwd }).status === 0) {
    throw new Error('the files of the image can be changed by the user it runs as');
  }
  const [program = '', ...command] = asUser(image.command);
  const unset = spawnSync(program, command, { cwd, env: { PATH, ...image.env }, encoding: 'utf8' });
  if (unset.status !== 1 || !unset.stderr.startsWith('BOT_TOKEN')) {
    throw new Error(`without credentials the image does not say what to set: ${unset.stderr}`);
  }
  const sandbox = await startSandbox();
  try {
    const session = sandbox.accounts.find(({ userId }) => userId === CAST.robin)?.session ?? '';
    writeFileSync(join(data, 'worker.session'), session, { mode: 0o600 });
    if (asRoot) execFileSync('chown', [`${USER_ID}`, join(data, 'worker.session')]);
    const { botApi, mtproto } = sandbox;
    await assertStartsAndStops(image, cwd, {
      ...image.env,
      PORT: String(await freePort()),
      BOT_TOKEN: botApi.token,
      BOT_API_ROOT: botApi.root,
      API_ID: '1',
      API_HASH: '0'.repeat(32),
      MTPROTO_HOST: mtproto.host,
      MTPROTO_PORT: String(mtproto.port),
      MTPROTO_RSA_PUBLIC_KEY: mtproto.rsaPublicKey,
      LOG_LEVEL: 'warn',
    });
  } finally {
    await sandbox.close();
  }
}

async function assertStartsAndStops(image: Image, cwd: string, env: Record<string, string>): Promise<void> {
  const [program = '', ...args] = asUser(image.command);
  const product = spawn(program, args, {
    cwd,
    env: { PATH, ...env },
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const ended = once(product, 'exit');
  try {
    const deadline = performance.now() + PATIENCE_MS;
    while (!(await isHealthy(image.healthCheck, cwd, env))) {
      if (product.exitCode !== null) throw new Error(`the product ended at its start: ${product.exitCode}`);
      if (performance.now() > deadline) throw new Error('the product did not become healthy');
      await setTimeout(500);
    }
    product.kill('SIGTERM');
    const code = await Promise.race([ended, setTimeout(PATIENCE_MS, ['still running'])]);
    if (code[0] !== 0) throw new Error(`the product did not stop cleanly: ${code[0]}`);
  } finally {
    product.kill('SIGKILL');
  }
}

function words(json: string): string[] {
  return z.array(z.string()).parse(JSON.parse(json));
}

function missing(stage: string): never {
  throw new Error(`there is no stage called ${stage}`);
}

async function isHealthy(check: string[], cwd: string, env: Record<string, string>): Promise<boolean> {
  const [program = '', ...args] = asUser(check);
  const [code] = await once(spawn(program, args, { cwd, env: { PATH, ...env }, stdio: 'ignore' }), 'exit');
  return code === 0;
}

/** The command, run by a user who may do nothing special. */
function asUser(command: string[]): string[] {
  if (!asRoot) return command;
  const identity = [`--reuid=${USER_ID}`, `--regid=${USER_ID}`, '--clear-groups', '--no-new-privs'];
  return ['setpriv', ...identity, '--', ...command];
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  return typeof address === 'object' && address !== null ? address.port : 0;
}
