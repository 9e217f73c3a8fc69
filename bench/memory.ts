import { execFileSync, spawn } from 'node:child_process';
import { setTimeout } from 'node:timers/promises';
import { startSandbox } from '../src/sandbox/sandbox.ts';
import { CAST } from '../src/sandbox/world/cast.ts';
import { createVictim } from '../test/chaos/victim.ts';
import { compare, median, type Result } from './result.ts';

const ROUNDS = 3;
/** Long enough for what was needed at the start to be collected. */
const IDLE_MS = 4_000;

/** Resident memory of the idle product against a script that imports the same packages and connects. MiB. */
export async function memoryBench(): Promise<Result> {
  execFileSync('npx', ['tsc', '-p', 'tsconfig.build.json'], { stdio: 'inherit' });
  const ours: number[] = [];
  const plain: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const sandbox = await startSandbox();
    const product = createVictim({
      sandbox,
      workerId: CAST.robin,
      callDeadline: 10_000,
      reconcileAfter: 30_000,
      lookAgainAfter: 300_000,
    });
    await product.start();
    await setTimeout(IDLE_MS);
    ours.push(resident(product.pid()));
    await product.stop();

    const peer = spawn(process.execPath, ['bench/peers/idle.mjs'], {
      env: {
        PATH: process.env['PATH'],
        BOT_TOKEN: sandbox.botApi.token,
        BOT_API_ROOT: sandbox.botApi.root,
        MTPROTO_HOST: sandbox.mtproto.host,
        MTPROTO_PORT: String(sandbox.mtproto.port),
        SESSION: sandbox.accounts.find(({ userId }) => userId === CAST.robin)?.session,
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await new Promise<void>((resolve) => peer.stdout.once('data', () => resolve()));
    await setTimeout(IDLE_MS);
    plain.push(resident(peer.pid ?? 0));
    peer.kill('SIGKILL');
    await sandbox.close();
  }
  return compare('memory: idle, resident (MiB)', median(ours), median(plain), 1.3, 'lower');
}

function resident(pid: number): number {
  return Number(execFileSync('ps', ['-o', 'rss=', '-p', String(pid)]).toString()) / 1024;
}
