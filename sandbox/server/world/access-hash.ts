import { createHash } from 'node:crypto';
import type { WorldState } from './types.ts';

/**
 * The access hash by which one account names a person or a chat: another account's is refused.
 * https://core.telegram.org/api/peers#access-hash
 * @param peer whose `accessHash` is what the hashes of all accounts are made from.
 */
export function accessHashFor(
  { accessHashes }: Pick<WorldState, 'accessHashes'>,
  viewerId: number,
  peer: { accessHash: string },
): bigint {
  if (accessHashes !== 'per_account') return BigInt(peer.accessHash);
  return createHash('sha256').update(`${peer.accessHash}:${viewerId}`).digest().readBigInt64LE();
}
