import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { onTestFinished } from 'vitest';

/** A program that a test runs beside itself, and that tells by lines what happens in it. */
export interface LineProgram {
  child: ChildProcess;
  /** All lines so far. */
  said: readonly string[];
  /** The next line that begins so, or one that was said already. @throws Error if it ends before. */
  says(start: string): Promise<string>;
}

/** Killed with the test. @param url `new URL('….ts', import.meta.url)`. */
export function startProgram(url: URL, ...args: string[]): LineProgram {
  const child = spawn(process.execPath, ['--import', 'tsx', fileURLToPath(url), ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const said: string[] = [];
  const lines = createInterface({ input: child.stdout });
  lines.on('line', (line) => said.push(line));
  let hasEnded = false;
  lines.on('close', () => {
    hasEnded = true;
  });
  return {
    child,
    said,
    says: (start) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = said.find((line) => line.startsWith(start));
          if (found === undefined && !hasEnded) return;
          lines.off('line', look).off('close', look);
          if (found === undefined) reject(new Error(`it ended after: ${said.join(', ')}`));
          else resolve(found);
        };
        lines.on('line', look).on('close', look);
        look();
      }),
  };
}
