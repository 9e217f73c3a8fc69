import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { z } from 'zod';
import { CAST, startSandbox, type Sandbox } from 'telegram-sandbox';
import { englishCast } from '../english-cast.ts';
import { environmentFor, type Program, type Shipped } from '../e2e/program.ts';
import { workerSession } from '../e2e/product.ts';
import { freshDatabase } from '../postgres/database.ts';
import { startBalancer, type Balancer } from './balancer.ts';

export type ClusterRole = 'all' | 'bot' | 'worker' | 'web';

/** One process of several. */
export interface Member extends Program {
  role: ClusterRole;
  port: number;
  /** What it holds of what one process does for all. */
  holds(): Promise<string[]>;
}

/** A product of several processes on one PostgreSQL and one simulated Telegram, which sends updates through a balancer. */
export interface Cluster {
  sandbox: Sandbox;
  databaseUrl: string;
  balancer: Balancer;
  /** @returns once it is up. */
  start(role: ClusterRole, env?: Record<string, string>): Promise<Member>;
  /** Waits until one of these holds that. */
  holder(members: readonly Member[], what: string): Promise<Member>;
}

const health = z.object({ holds: z.array(z.string()) });
const PATIENCE_MS = 40_000;

export async function startCluster(shipped: Shipped): Promise<Cluster> {
  const sandbox = await startSandbox({ cast: englishCast() });
  const balancer = await startBalancer();
  const databaseUrl = await freshDatabase();
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-cluster-'));
  const sessions = join(folder, 'sessions');
  await mkdir(sessions, { mode: 0o700 });
  await writeFile(join(sessions, `${CAST.robin}.session`), workerSession(sandbox), { mode: 0o600 });
  onTestFinished(async () => {
    await sandbox.close();
    await balancer.close();
    await rm(folder, { recursive: true, force: true });
  });
  const ports = new Map<Member, number>();

  async function leaveOut(member: Member): Promise<void> {
    await member.ended;
    ports.delete(member);
    balancer.share([...ports.values()]);
  }

  return {
    sandbox,
    databaseUrl,
    balancer,
    async start(role, env = {}) {
      const program = shipped.run('main.js', {
        folder,
        env: {
          ...environmentFor(sandbox),
          PORT: '0',
          LOG_LEVEL: 'info',
          DATABASE_URL: databaseUrl,
          ROLE: role,
          SESSION_FILE: join(folder, 'none.session'),
          SESSIONS_DIR: sessions,
          WEBHOOK_URL: balancer.url,
          WEBHOOK_SECRET: 'a-secret-of-sixteen-letters',
          ...env,
        },
      });
      await program.says('Health at');
      const port = Number(/Health at http:\/\/[^:]+:(\d+)\//.exec(program.output())?.[1]);
      const member: Member = {
        ...program,
        role,
        port,
        async holds() {
          const answer = await fetch(`http://127.0.0.1:${port}/healthz`);
          return health.parse(await answer.json()).holds;
        },
      };
      if (role !== 'worker') ports.set(member, port);
      balancer.share([...ports.values()]);
      void leaveOut(member);
      return member;
    },
    holder: (members, what) =>
      vi.waitFor(
        async () => {
          for (const member of members) {
            if ((await member.holds().catch((): string[] => [])).includes(what)) return member;
          }
          throw new Error(`nobody holds ${what}`);
        },
        { timeout: PATIENCE_MS, interval: 100 },
      ),
  };
}
