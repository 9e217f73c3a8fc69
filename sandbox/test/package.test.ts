/**
 * The package as somebody else installs it: packed, unpacked into an empty project beside nothing but the dependencies that
 * it names, and used. It is built before the tests run.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { CAST } from '../server/world/cast.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const require = createRequire(import.meta.url);
const PACKAGE = join(import.meta.dirname, '..');

/** A bot of five lines, as the README has it. */
const BOT = `
import { Bot } from 'grammy';
import { startSandbox } from 'telegram-sandbox';

const { botApi, page } = await startSandbox();
const bot = new Bot(botApi.token, { client: { apiRoot: botApi.root } });
bot.command('start', (ctx) => ctx.reply('Hello, ' + ctx.from.first_name + '!'));
await bot.start({ onStart: () => console.log(page) });
`;

const project = mkdtempSync(join(tmpdir(), 'telegram-sandbox-'));
const installed = join(project, 'node_modules/telegram-sandbox');
const running: ChildProcess[] = [];

/** The folder that a package resolves to from here. */
function folderOf(name: string): string {
  let folder = dirname(require.resolve(name));
  while (!folder.endsWith(join('node_modules', name))) folder = dirname(folder);
  return folder;
}

function link(name: string): void {
  const target = join(project, 'node_modules', name);
  mkdirSync(dirname(target), { recursive: true });
  symlinkSync(folderOf(name), target);
}

function run(...args: string[]): ChildProcess & { stdout: NodeJS.ReadableStream } {
  const child = spawn(process.execPath, args, { cwd: project, stdio: ['ignore', 'pipe', 'inherit'] });
  running.push(child);
  return child;
}

beforeAll(() => {
  const packing = ['pack', '--ignore-scripts', '--json', '--pack-destination', project];
  const [packed]: { filename: string }[] = JSON.parse(
    execFileSync('npm', packing, { cwd: PACKAGE, encoding: 'utf8' }),
  );
  mkdirSync(installed, { recursive: true });
  const archive = join(project, packed?.filename ?? '');
  execFileSync('tar', ['-xzf', archive, '-C', installed, '--strip-components=1']);
  const manifest: { dependencies: Record<string, string> } = JSON.parse(
    readFileSync(join(installed, 'package.json'), 'utf8'),
  );
  for (const name of [...Object.keys(manifest.dependencies), 'grammy']) link(name);
  writeFileSync(join(project, 'package.json'), '{ "type": "module" }');
  writeFileSync(join(project, 'bot.js'), BOT);
});

afterAll(() => {
  for (const child of running) if (child.exitCode === null) child.kill('SIGKILL');
  rmSync(project, { recursive: true, force: true });
});

test('a bot of five lines answers people in an empty project, and the page opens', async () => {
  const [output] = await once(run('bot.js').stdout, 'data');
  const page = String(output).trim();
  expect(page).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);

  const ada = `${page}people/users/${CAST.ada}`;
  const headers = { 'content-type': 'application/json' };
  await fetch(`${ada}/messages`, { method: 'POST', headers, body: JSON.stringify({ text: '/start' }) });
  await vi.waitFor(async () => {
    const dialog = await fetch(`${ada}/dialogs/bot:${CAST.bot}:${CAST.ada}/messages`);
    expect(await dialog.json()).toMatchObject({ messages: [{ text: '/start' }, { text: 'Hello, Ada!' }] });
  }, 20_000);

  const html = await fetch(page).then((response) => response.text());
  const script = /<script [^>]*src="([^"]+)"/.exec(html)?.[1] ?? '';
  const answer = await fetch(new URL(script, page));
  expect(answer.headers.get('content-type')).toContain('javascript');
});

test('the program starts, serves all its layers, and ends', async () => {
  const child = run(join(installed, 'dist/server/cli.js'), '--json', '--port', '0');
  const [output] = await once(child.stdout, 'data');
  expect(JSON.parse(String(output))).toMatchObject({ mtproto: { layers: [122, 145, 198, 227] } });
  child.kill('SIGTERM');
  expect(await once(child, 'exit')).toEqual([0, null]);
});

test('the package says what it is and under which terms, and the bot in its README is this one', async () => {
  const child = run(join(installed, 'dist/server/cli.js'), '--help');
  expect(await text(child.stdout)).toContain('Usage: telegram-sandbox');
  const read = (name: string) => readFileSync(join(installed, name), 'utf8');
  expect(read('LICENSE')).toContain('MIT License');
  expect(read('README.md')).toContain(BOT.trim());
});
