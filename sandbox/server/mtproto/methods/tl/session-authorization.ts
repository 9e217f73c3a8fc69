import type { TlObject } from '../../rpc.ts';

/** A session as another device sees it, by a number of its own. */
export function sessionHash(keyId: string): bigint {
  return Buffer.from(keyId, 'hex').readBigInt64LE();
}

/** TL `authorization`. The sandbox knows nothing of devices. @param hash 0 for the session that asks. */
export function sessionAuthorization(hash: bigint, now: number): TlObject {
  return {
    _: 'authorization',
    ...(hash === 0n && { current: true }),
    hash,
    device_model: 'Unknown',
    platform: 'Unknown',
    system_version: '',
    api_id: 0,
    app_name: 'Sandbox',
    app_version: '',
    date_created: now,
    date_active: now,
    ip: '127.0.0.1',
    country: '',
    region: '',
  };
}
