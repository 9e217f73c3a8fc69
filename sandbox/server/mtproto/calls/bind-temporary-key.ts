import { igeDecrypt } from '../crypto/aes-ige.ts';
import { oldMessageKeys } from '../crypto/old-message-keys.ts';
import { sha1 } from '../crypto/hash.ts';
import { TelegramError } from '../../world/types.ts';
import type { Keyring } from '../keyring.ts';
import type { TlObject } from '../rpc.ts';
import { coreSchema } from '../tl/core-schema.ts';
import { bytesOf, intOf, longOf } from '../tl/fields.ts';
import { TlReader } from '../tl/reader.ts';

export interface Binding {
  /** Of the key that the call came by. */
  keyId: string;
  sessionId: bigint;
  msgId: bigint;
  request: TlObject;
}

/**
 * auth.bindTempAuthKey: from now on the temporary key is logged in as the permanent one, which the client proves to have
 * by encrypting the binding with it, in the manner of MTProto 1.0.
 * https://core.telegram.org/method/auth.bindTempAuthKey
 * @throws TelegramError ENCRYPTED_MESSAGE_INVALID.
 */
export function bindTemporaryKey(keyring: Keyring, { keyId, sessionId, msgId, request }: Binding): void {
  const permanentKeyId = wireKeyId(longOf(request, 'perm_auth_key_id'));
  const permanent = keyring.find(permanentKeyId);
  const message = permanent && openMessage(permanent.key, bytesOf(request, 'encrypted_message'));
  const isProven =
    message !== undefined &&
    message.msgId === msgId &&
    longOf(message.inner, 'nonce') === longOf(request, 'nonce') &&
    intOf(message.inner, 'expires_at') === intOf(request, 'expires_at') &&
    wireKeyId(longOf(message.inner, 'temp_auth_key_id')) === keyId &&
    wireKeyId(longOf(message.inner, 'perm_auth_key_id')) === permanentKeyId &&
    longOf(message.inner, 'temp_session_id') === sessionId;
  if (!isProven) throw new TelegramError(400, 'ENCRYPTED_MESSAGE_INVALID');
  keyring.bind(keyId, permanentKeyId);
}

/** A key's id as TL carries it, in the order of its bytes. */
function wireKeyId(id: bigint): string {
  const bytes = Buffer.alloc(8);
  bytes.writeBigInt64LE(id);
  return bytes.toString('hex');
}

/** 16 random bytes, message id, sequence number, length, `bind_auth_key_inner`, padding. */
function openMessage(key: Buffer, encrypted: Buffer): { msgId: bigint; inner: TlObject } | undefined {
  const msgKey = encrypted.subarray(8, 24);
  const blocks = encrypted.subarray(24);
  if (blocks.length === 0 || blocks.length % 16 !== 0) return undefined;
  const plain = igeDecrypt(blocks, oldMessageKeys(key, msgKey));
  const envelope = new TlReader(plain, coreSchema);
  try {
    envelope.raw(16);
    const msgId = envelope.long();
    envelope.int();
    const body = envelope.raw(envelope.int());
    if (!sha1(plain.subarray(0, envelope.offset)).subarray(4).equals(msgKey)) return undefined;
    const inner = new TlReader(body, coreSchema).object();
    return inner._ === 'bind_auth_key_inner' ? { msgId, inner } : undefined;
  } catch {
    return undefined;
  }
}
