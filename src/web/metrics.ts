import { collectDefaultMetrics, Counter, Gauge, Histogram, Registry } from 'prom-client';
import type { Operation } from '../domain/operation.ts';
import type { Observer } from '../domain/ports/observer.ts';
import type { Health } from './health.ts';

/** What is measured, and what Prometheus reads of it. */
export interface Metrics extends Pick<Observer, 'update' | 'botApiCall' | 'transaction'> {
  operation(ended: Operation): void;
  telegramCall(method: string, outcome: string, ms: number): void;
  /** In Prometheus' text format. */
  text(health: Health): Promise<string>;
}

/** Seconds. From an answer in the same building to one that Telegram made somebody wait for. */
const CALLS = [0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30];
const WRITES = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 5];
const OPERATIONS = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300, 1800, 3600];

/** Each label has a few values and no more, and none names a chat, a person or a link. */
export function createMetrics(version: string): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const build = { name: 'latchkey_build_info', help: 'Always 1: which version it is.' };
  new Gauge({ ...build, labelNames: ['version', 'node'], registers }).set(
    { version, node: process.version },
    1,
  );

  const updates = new Counter({
    name: 'latchkey_updates_total',
    help: 'Updates that were handled, each attempt counted.',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const handling = new Histogram({
    name: 'latchkey_update_handling_seconds',
    help: 'How long handling an update took.',
    buckets: CALLS,
    registers,
  });
  const operations = new Counter({
    name: 'latchkey_operations_total',
    help: 'Operations that have finished.',
    labelNames: ['kind', 'outcome'],
    registers,
  });
  const operationSeconds = new Histogram({
    name: 'latchkey_operation_seconds',
    help: 'From when an operation was asked for until it finished.',
    labelNames: ['kind'],
    buckets: OPERATIONS,
    registers,
  });
  const telegramCalls = new Histogram({
    name: 'latchkey_telegram_call_seconds',
    help: 'Calls of the accounts to Telegram.',
    labelNames: ['method', 'outcome'],
    buckets: CALLS,
    registers,
  });
  const botApiCalls = new Histogram({
    name: 'latchkey_bot_api_call_seconds',
    help: 'Calls to the Bot API; getUpdates waits for updates.',
    labelNames: ['method', 'outcome'],
    buckets: CALLS,
    registers,
  });
  const transactions = new Histogram({
    name: 'latchkey_store_transaction_seconds',
    help: 'From when a transaction was asked for until it was on disk.',
    labelNames: ['outcome'],
    buckets: WRITES,
    registers,
  });
  const setHealth = createHealthGauges(registers);

  return {
    update(kind, outcome, ms) {
      updates.inc({ kind, outcome });
      handling.observe(ms / 1000);
    },
    operation({ kind, state: outcome, createdAt, finishedAt }) {
      operations.inc({ kind, outcome });
      // A clock that was set back meanwhile makes no time that is less than none.
      const ms = finishedAt === null ? 0 : Math.max(0, finishedAt.getTime() - createdAt.getTime());
      operationSeconds.observe({ kind }, ms / 1000);
    },
    telegramCall: (method, outcome, ms) => telegramCalls.observe({ method, outcome }, ms / 1000),
    botApiCall: (method, outcome, ms) => botApiCalls.observe({ method, outcome }, ms / 1000),
    transaction: (outcome, ms) => transactions.observe({ outcome }, ms / 1000),
    text(health) {
      setHealth(health);
      return registry.metrics();
    },
  };
}

function createHealthGauges(registers: Registry[]): (health: Health) => void {
  const gauge = (name: string, help: string): Gauge =>
    new Gauge({ name: `latchkey_${name}`, help, registers });
  const sessionLive = gauge('session_live', 'Whether the account may make links.');
  const floodWait = gauge('flood_wait_seconds', 'How long Telegram wants the account to wait.');
  const queueDepth = gauge('queue_depth', 'Operations that haven’t finished yet.');
  const inboxPending = gauge('inbox_pending', 'Updates received and not yet handled.');
  const inboxOldest = gauge('inbox_oldest_seconds', 'How long the oldest of them has waited.');
  const diskFull = gauge('disk_nearly_full', 'Whether no link is made for want of disk space.');
  const problems = gauge(
    'store_problems',
    'How much is wrong with the store: damage, and changes that Latchkey didn’t make.',
  );
  const states = new Gauge({
    name: 'latchkey_operations',
    help: 'Operations by state.',
    labelNames: ['state'],
    registers,
  });
  /** Where none are made, there is nothing to be told of them. */
  let backups: Record<'lastAt' | 'failed', Gauge> | null = null;
  return (health) => {
    sessionLive.set(health.session === 'live' ? 1 : 0);
    floodWait.set(health.floodWaitSeconds);
    const { intent, sent, unknown } = health.operations;
    queueDepth.set(intent + sent + unknown);
    for (const [state, count] of Object.entries(health.operations)) states.set({ state }, count);
    inboxPending.set(health.inboxPending);
    inboxOldest.set(health.inboxOldestSeconds);
    diskFull.set(health.diskNearlyFull ? 1 : 0);
    problems.set(health.storeProblems);
    if (health.backups === undefined) return;
    backups ??= {
      lastAt: gauge('last_backup_timestamp_seconds', 'When the newest backup was taken; 0 for none.'),
      failed: gauge('backup_failed', 'Whether the newest attempt to take a backup failed.'),
    };
    backups.lastAt.set(health.backups.lastAt);
    backups.failed.set(health.backups.failed ? 1 : 0);
  };
}
