/**
 * Turns the JSON line of `npm run sandbox -- --json` (on standard input) into a `.env`, so that Latchkey can run against
 * the simulated Telegram from another process:
 *
 *     npm run -s sandbox -- --json > sandbox.json &
 *     until [ -s sandbox.json ]; do sleep 1; done
 *     node --import tsx scripts/sandbox-env.ts < sandbox.json > .env
 */
import { text } from 'node:stream/consumers';
import { z } from 'zod';

const schema = z.object({
  botApi: z.object({ root: z.string(), token: z.string() }),
  mtproto: z.object({ host: z.string(), port: z.number(), dcId: z.number(), rsaPublicKey: z.string() }),
});

const input = await text(process.stdin);
const line = input.split('\n').find((each) => each.startsWith('{'));
if (line === undefined) throw new Error('no JSON line on standard input');
const { botApi, mtproto } = schema.parse(JSON.parse(line));

process.stdout.write(
  [
    `BOT_TOKEN=${botApi.token}`,
    'API_ID=1',
    `API_HASH=${'0'.repeat(32)}`,
    `BOT_API_ROOT=${botApi.root}`,
    `MTPROTO_HOST=${mtproto.host}`,
    `MTPROTO_PORT=${mtproto.port}`,
    `MTPROTO_DC_ID=${mtproto.dcId}`,
    `MTPROTO_RSA_PUBLIC_KEY="${mtproto.rsaPublicKey.replaceAll('\n', String.raw`\n`)}"`,
    '',
  ].join('\n'),
);
