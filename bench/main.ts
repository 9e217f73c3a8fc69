/** `npm run bench`: compares the product with plain scripts that do the same, in one run on one machine. */
import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { createLinkBench } from './create-link.ts';
import { inboxBench } from './inbox.ts';
import { memoryBench } from './memory.ts';
import type { Result } from './result.ts';

const BENCHES: Readonly<Record<string, () => Promise<Result>>> = {
  'create-link': createLinkBench,
  inbox: inboxBench,
  memory: memoryBench,
};

const USAGE = `npm run bench -- [options]
  --only NAMES   some of ${Object.keys(BENCHES).join(', ')}; separated by commas
  --json         ends with one line {"results": [...]}
`;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    only: { type: 'string' },
    help: { type: 'boolean', default: false },
  },
});
if (values.help) {
  process.stdout.write(USAGE);
  process.exit(0);
}
execFileSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'inherit', 'inherit'] });
const only = values.only?.split(',');
const results: Result[] = [];
for (const [name, bench] of Object.entries(BENCHES)) {
  if (only !== undefined && !only.includes(name)) continue;
  const result = await bench();
  results.push(result);
  const sign = result.better === 'lower' ? '≤' : '≥';
  const line = `${result.ok ? 'ok  ' : 'MISS'} ${result.name}: ${result.value} against ${result.peer}, ratio ${result.ratio} (goal ${sign} ${result.goal})`;
  (values.json ? process.stderr : process.stdout).write(`${line}\n`);
}
if (values.json) process.stdout.write(`${JSON.stringify({ results })}\n`);
process.exit(results.every(({ ok }) => ok) ? 0 : 1);
