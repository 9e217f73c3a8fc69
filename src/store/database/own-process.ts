import { fork } from 'node:child_process';
import { once } from 'node:events';
import { constants, setPriority } from 'node:os';
import { extname } from 'node:path';

/**
 * Runs a program of ours in a process of its own, of the lowest priority: answering people comes first. A thread would do to leave the
 * event loop free, but it can't be ended while SQLite reads a large table, and would hold up stopping for as long.
 * @param program its path, without what it ends with: this file runs from its source and compiled.
 * @param job what it is told; a secret in it is seen by nobody else.
 * @param signal ends it at once.
 * @returns what it answered; undefined if it ended without, as it does when it is ended.
 */
export async function runOwnProcess(program: string, job: object, signal: AbortSignal): Promise<unknown> {
  if (signal.aborted) return undefined;
  const extension = extname(import.meta.filename);
  const child = fork(`${program}${extension}`, [], {
    execArgv: extension === '.ts' ? ['--import', 'tsx'] : [],
    // What is ours alone to know isn't passed on.
    env: { PATH: process.env['PATH'], TMPDIR: process.env['TMPDIR'] },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  if (child.pid !== undefined) lowerPriority(child.pid);
  const end = (): void => void child.kill('SIGKILL');
  signal.addEventListener('abort', end, { once: true });
  let answer: unknown;
  child.once('message', (message) => {
    answer = message;
  });
  // It may be ended before it has read it.
  child.send(job, () => {});
  try {
    await once(child, 'close');
  } finally {
    signal.removeEventListener('abort', end);
  }
  return answer;
}

function lowerPriority(pid: number): void {
  try {
    setPriority(pid, constants.priority.PRIORITY_LOW);
  } catch {
    // It has ended already, or a sandbox such as systemd's forbids it. The job counts for more.
  }
}

/** What such a program is: it is told one job, answers, and ends. It also ends when who asked is gone. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- what is sent is ours, and known by who asks
export function answerJob<Job>(answer: (job: Job) => Promise<object>): void {
  const end = (): never => process.exit(0);
  process.once('disconnect', end);
  process.once('message', (job: Job) => {
    void answer(job).then((given) => process.send?.(given, undefined, {}, end));
  });
}
