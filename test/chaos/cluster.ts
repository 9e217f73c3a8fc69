import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { startProxy, type Proxy } from '../postgres/proxy.ts';
import { startPostgres } from '../postgres/server.ts';
import { startBalancer } from './balancer.ts';
import { createProgram, type Program } from './program.ts';
import type { Random } from './random.ts';
import { postgresRecord } from './record.ts';
import { BOT_API_IS_OUT, createStage, type Victim, type VictimOptions } from './victim.ts';

const ROLES = ['bot', 'bot', 'worker', 'worker'] as const;
/** Sentences with which a process may end at a start that is worth another try. */
const PASSING = [BOT_API_IS_OUT, 'PostgreSQL can’t be reached'];
/** Longer than a lease outlives a process that doesn't renew it, so that another takes it before the first wakes. */
const PAUSE_MS = { least: 6_500, most: 9_000 };
const CUT_MS = { least: 500, most: 8_000 };
/** As systemd, for one that ended by itself: because it lost what it held. */
const WATCH_EVERY_MS = 200;

/** One process of the product, and its way to the database. */
interface Member {
  role: (typeof ROLES)[number];
  program: Program;
  proxy: Proxy;
  /** Brought down on purpose, and not to be started by who watches. */
  struck: boolean;
}

export interface Cluster extends Victim {
  /** How often each was done. */
  strikes: Readonly<Record<Strike, number>>;
}

type Strike = 'killed' | 'paused' | 'cut' | 'hung';

/**
 * Two bots behind a load balancer and two workers on one PostgreSQL, each with a proxy before the database. One of them at a time
 * is killed, paused and woken as a zombie, or cut off from the database.
 */
export async function createCluster(options: VictimOptions & { random: Random }): Promise<Cluster> {
  const { random, accounts } = options;
  const { folder, env, sessionOf, shiftClock } = createStage(options);
  const sessions = join(folder, 'sessions');
  mkdirSync(sessions, { mode: 0o700 });
  for (const userId of accounts)
    writeFileSync(join(sessions, `${userId}.session`), sessionOf(userId), { mode: 0o600 });
  const postgres = await startPostgres({ durable: true });
  const databaseUrl = await postgres.create('latchkey');
  const members: Member[] = [];
  const balancer = await startBalancer(() =>
    members.flatMap(({ role, program }) => (role === 'bot' ? (program.port() ?? []) : [])),
  );
  for (const role of ROLES) {
    const proxy = await startProxy(databaseUrl);
    const own = {
      ROLE: role,
      DATABASE_URL: proxy.url,
      SESSIONS_DIR: sessions,
      WEBHOOK_URL: balancer.url,
      WEBHOOK_SECRET: 'a-secret-of-the-chaos-run',
    };
    members.push({ role, program: createProgram({ ...env, ...own }, PASSING), proxy, struck: false });
  }
  const strikes: Record<Strike, number> = { killed: 0, paused: 0, cut: 0, hung: 0 };
  let watching: NodeJS.Timeout | undefined;
  let failure: Error | null = null;

  function watch(): void {
    for (const member of members) if (!member.struck && !member.program.runs()) void bringBack(member);
  }

  async function bringBack(member: Member): Promise<void> {
    member.struck = true;
    try {
      await member.program.start();
      member.struck = false;
    } catch (error) {
      failure = error instanceof Error ? error : new Error(String(error));
    }
  }

  async function strikeOne(member: Member): Promise<void> {
    const { program, proxy } = member;
    const how = random.pick(['killed', 'killed', 'killed', 'paused', 'cut', 'hung'] as const);
    strikes[how] += 1;
    switch (how) {
      case 'killed':
        await program.end('SIGKILL');
        return program.start();
      case 'paused':
        program.signal('SIGSTOP');
        await setTimeout(random.between(PAUSE_MS.least, PAUSE_MS.most));
        program.signal('SIGCONT');
        return;
      case 'cut':
        proxy.cut();
        await setTimeout(random.between(CUT_MS.least, CUT_MS.most));
        return proxy.restore();
      case 'hung':
        proxy.hang();
        await setTimeout(random.between(CUT_MS.least, CUT_MS.most));
        return proxy.restore();
    }
  }

  return {
    record: postgresRecord(databaseUrl),
    strikes,
    shiftClock,
    async start() {
      // The first brings the database to its shape.
      for (const { program } of members) await program.start();
      watching = setInterval(watch, WATCH_EVERY_MS);
    },
    async strike() {
      if (failure !== null) throw failure;
      const member = members[random.between(0, members.length - 1)];
      if (member === undefined) return;
      member.struck = true;
      try {
        await strikeOne(member);
      } finally {
        member.struck = false;
      }
    },
    async stop() {
      clearInterval(watching);
      await Promise.all(members.map(({ program }) => program.end('SIGTERM')));
    },
    async clear() {
      await Promise.all([balancer.close(), ...members.map(({ proxy }) => proxy.close())]);
      await postgres.stop();
      rmSync(folder, { recursive: true, force: true });
    },
    async health() {
      for (const { program } of members) {
        const health = await program.health().catch(() => null);
        if (health !== null) return health;
      }
      return null;
    },
    output: () => members.map(({ program }) => program.output()).join(''),
  };
}
