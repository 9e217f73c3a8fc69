/** `npm run bench`: compares the product with plain scripts that do the same, in one run on one machine. */
import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { auditQueriesBench, auditQueriesText } from './audit-queries.ts';
import { batchBench, batchText } from './batch.ts';
import { censusBench, censusText } from './census.ts';
import { conversationStepBench, conversationStepText } from './conversation-step.ts';
import {
  createLinkBench,
  createLinkPostgresBench,
  createLinkPostgresText,
  createLinkText,
} from './create-link.ts';
import { addRatios, readRecord, writeDocument } from './document.ts';
import { exportBench, exportText } from './export.ts';
import { inboxBench, inboxText } from './inbox.ts';
import { machine } from './machine.ts';
import { manyPeopleBench, manyPeopleText } from './many-people.ts';
import { memoryBench, memoryText } from './memory.ts';
import { millionLinksBench, millionLinksText } from './million-links.ts';
import { miniAppBench, miniAppText } from './mini-app.ts';
import { pictureBench, pictureText } from './picture.ts';
import { processesBench, processesText } from './processes.ts';
import { startBench, startText } from './start.ts';
import type { Bench, Measured, Result } from './result.ts';
import { worldSaveBench, worldSaveText } from './world-save.ts';

/** In the order of the document. */
const BENCHES: Readonly<Record<string, Bench>> = {
  'create-link': { measure: createLinkBench, about: createLinkText },
  'create-link-postgres': { measure: createLinkPostgresBench, about: createLinkPostgresText },
  'many-people': { measure: manyPeopleBench, about: manyPeopleText },
  batch: { measure: batchBench, about: batchText },
  census: { measure: censusBench, about: censusText },
  'conversation-step': { measure: conversationStepBench, about: conversationStepText },
  inbox: { measure: inboxBench, about: inboxText },
  'million-links': { measure: millionLinksBench, about: millionLinksText },
  'audit-queries': { measure: auditQueriesBench, about: auditQueriesText },
  start: { measure: startBench, about: startText },
  processes: { measure: processesBench, about: processesText },
  export: { measure: exportBench, about: exportText },
  picture: { measure: pictureBench, about: pictureText },
  memory: { measure: memoryBench, about: memoryText },
  'mini-app': { measure: miniAppBench, about: miniAppText },
  'world-save': { measure: worldSaveBench, about: worldSaveText },
};

const USAGE = `npm run bench -- [options]
  --only NAMES   some of ${Object.keys(BENCHES).join(', ')}; separated by commas
  --json         ends with one line {"results": [...]}
  --write        writes the figures to docs/benchmarks.md; those of other benchmarks stay
`;

const { values } = parseArgs({
  options: {
    json: { type: 'boolean', default: false },
    write: { type: 'boolean', default: false },
    only: { type: 'string', default: Object.keys(BENCHES).join(',') },
    help: { type: 'boolean', default: false },
  },
});
const names = values.only.split(',');
if (values.help || names.some((name) => !(name in BENCHES))) {
  (values.help ? process.stdout : process.stderr).write(USAGE);
  process.exit(values.help ? 0 : 1);
}
const say = (line: string): unknown => (values.json ? process.stderr : process.stdout).write(`${line}\n`);

// Everything that is stored on the way goes there, and away again, also after Ctrl+C.
const folder = mkdtempSync(join(tmpdir(), 'latchkey-bench-'));
// What is in it is its owner's alone; PostgreSQL, which runs as a user of its own, has to get through to its own folder.
chmodSync(folder, 0o711);
process.env['TMPDIR'] = folder;
process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

execFileSync('npm', ['run', '-s', 'build'], { stdio: ['ignore', 'inherit', 'inherit'] });
const record = readRecord();
const results: Result[] = [];
let failed = false;
for (const [name, { measure }] of Object.entries(BENCHES)) {
  if (!names.includes(name)) continue;
  const began = performance.now();
  const state = machine();
  try {
    const measured = allOf(await measure());
    measured.results.forEach((result) => say(lineOf(result)));
    results.push(...measured.results);
    const ratios = addRatios(measured, record[name]);
    const seconds = Math.round((performance.now() - began) / 1000);
    record[name] = { ...measured, machine: state, seconds, ratios };
  } catch (error) {
    failed = true;
    process.stderr.write(`FAIL ${name}: ${error instanceof Error ? error.stack : String(error)}\n`);
  }
}
if (values.write) writeDocument(BENCHES, record);
if (values.json) process.stdout.write(`${JSON.stringify({ results })}\n`);
process.exit(!failed && results.every(({ ok }) => ok) ? 0 : 1);

function allOf(measured: Result | Result[] | Measured): Measured {
  if (Array.isArray(measured)) return { results: measured, series: [] };
  return 'results' in measured ? measured : { results: [measured], series: [] };
}

function lineOf({ ok, name, value, peer, ratio, goal, better }: Result): string {
  const sign = better === 'lower' ? '≤' : '≥';
  return `${ok ? 'ok  ' : 'MISS'} ${name}: ${value} against ${peer}, ratio ${ratio} (goal ${sign} ${goal})`;
}
