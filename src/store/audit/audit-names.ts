import { randomBytes } from 'node:crypto';
import { nameDigest } from '../../domain/audit-entry.ts';
import type { Db } from '../database/connection.ts';
import { statement } from '../database/statement.ts';

const KEY_BYTES = 32;

const digestOf = statement((db, { owner, name }: { owner: number; name: string }) =>
  db.selectFrom('auditName').select('digest').where('actorId', '=', owner).where('name', '=', name),
);

/**
 * What stands for a person's name in the chain. The name and its key are kept beside it, once for each name a person had.
 * Deleting them forgets the name for good: the digest can't be guessed back without the key.
 */
export async function digestOfName(trx: Db, actorId: number | null, name: string): Promise<Buffer> {
  const owner = actorId ?? 0;
  const [known] = await digestOf(trx, { owner, name });
  if (known !== undefined) return known.digest;
  const key = randomBytes(KEY_BYTES);
  const digest = Buffer.from(nameDigest(key, name), 'hex');
  await trx.insertInto('auditName').values({ digest, actorId: owner, name, key }).execute();
  return digest;
}
