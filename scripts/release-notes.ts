/** Prints what CHANGELOG.md says about a version, for its release: `node --import tsx scripts/release-notes.ts v1.2.3`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const version = process.argv[2]?.replace(/^v/, '') ?? '';
const changelog = readFileSync(join(import.meta.dirname, '../CHANGELOG.md'), 'utf8');
const section = changelog.split(/^## /m).find((each) => each.startsWith(`[${version}]`));
if (section === undefined) throw new Error(`CHANGELOG.md has no section [${version}]`);
const [, ...lines] = section.split('\n');
process.stdout.write(`${lines.join('\n').trim()}\n`);
