import { writeSync } from 'node:fs';
import { newId, systemClock } from '../../../src/main/clock.ts';
import { PostgresConnections } from '../../../src/store/database/postgres/connections.ts';
import { createPostgresLeases } from '../../../src/store/leases/postgres.ts';
import { writeUnder } from './lease-tables.ts';

/**
 * Takes the lease named in the arguments, and writes under it over and over until a write is refused. Printing is synchronous:
 * `taken <epoch>`, `lost`, `refused`.
 */
const [url, name] = process.argv.slice(2);
if (url === undefined || name === undefined) throw new Error('usage: lease-process <url> <name>');
const say = (line: string): void => void writeSync(1, `${line}\n`);
const silent = { debug() {}, info() {}, warn() {}, error() {} };

const leases = createPostgresLeases({ url, clock: systemClock, newId, log: silent });
const lease = await leases.take(name);
if (lease === null) throw new Error('it is taken');
lease.lost.addEventListener('abort', () => say('lost'));
say(`taken ${lease.epoch}`);

const connections = new PostgresConnections({ url });
while (await writeUnder(connections, lease)) await systemClock.sleep(10);
say('refused');
if (!lease.lost.aborted) await new Promise((resolve) => lease.lost.addEventListener('abort', resolve));
await leases.close();
await connections.close();
