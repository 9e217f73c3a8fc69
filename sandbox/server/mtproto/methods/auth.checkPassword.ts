/**
 * account.getPassword and auth.checkPassword: two-step verification by SRP. Not simulated: setting, changing or recovering
 * the password over MTProto.
 */
import { randomBytes } from 'node:crypto';
import { GROUP_GENERATOR, GROUP_PRIME } from '../../world/group.ts';
import { TelegramError } from '../../world/types.ts';
import type { User } from '../../world/types.ts';
import type { RpcContext, RpcHandlers, TlObject } from '../rpc.ts';
import { bytes, long, object } from './fields.ts';
import { loginsOf } from './logins.ts';
import { requireUser } from './session.ts';
import { beginSrp, provesPassword } from './srp.ts';
import { tlAuthorization } from './tl/authorization.ts';

const KDF = 'passwordKdfAlgoSHA256SHA256PBKDF2HMACSHA512iter100000SHA256ModPow';
/** Of Telegram Passport, which is not simulated, but clients that do not know it think themselves outdated. */
const SECURE_KDF = 'securePasswordKdfAlgoPBKDF2HMACSHA512iter100000';

/** Who owes a password, or else who is logged in. */
function owner(context: RpcContext): User {
  const owed = loginsOf(context.world).passwordOwed.get(context.keyId);
  const user = owed === undefined ? undefined : context.world.people.get(owed);
  return user ?? requireUser(context);
}

function algorithm(salt1: Buffer, salt2: Buffer): TlObject {
  return { _: KDF, salt1, salt2, g: GROUP_GENERATOR, p: GROUP_PRIME };
}

/** The fields that only somebody with a password has. */
function tlExchange(context: RpcContext, user: User): Omit<TlObject, '_'> {
  if (!user.password) return {};
  const { salt1, salt2, hint } = user.password;
  const exchange = beginSrp(user.id, user.password);
  loginsOf(context.world).exchanges.set(context.keyId, exchange);
  return {
    has_password: true,
    current_algo: algorithm(Buffer.from(salt1, 'hex'), Buffer.from(salt2, 'hex')),
    srp_B: exchange.challenge,
    srp_id: exchange.id,
    hint: hint === '' ? undefined : hint,
  };
}

export const checkPassword: RpcHandlers = {
  'account.getPassword': (context) => ({
    _: 'account.password',
    ...tlExchange(context, owner(context)),
    // Salts for a password to come: the client appends its own to the first.
    new_algo: algorithm(randomBytes(8), randomBytes(16)),
    new_secure_algo: { _: SECURE_KDF, salt: randomBytes(8) },
    secure_random: randomBytes(256),
  }),

  'auth.checkPassword': (context, request) => {
    const { world, keyId } = context;
    const { exchanges, passwordOwed } = loginsOf(world);
    const user = owner(context);
    const check = object(request, 'password');
    if (check._ !== 'inputCheckPasswordSRP' || !user.password)
      throw new TelegramError(400, 'PASSWORD_HASH_INVALID');
    const exchange = exchanges.get(keyId);
    // One try per challenge: with more, a proof could be replayed.
    exchanges.delete(keyId);
    if (exchange?.userId !== user.id || exchange.id !== long(check, 'srp_id'))
      throw new TelegramError(400, 'SRP_ID_INVALID');
    if (exchange.verifier !== user.password.verifier) throw new TelegramError(400, 'SRP_PASSWORD_CHANGED');
    if (!provesPassword(exchange, user.password, bytes(check, 'A'), bytes(check, 'M1'))) {
      throw new TelegramError(400, 'PASSWORD_HASH_INVALID');
    }
    passwordOwed.delete(keyId);
    world.sessions.authorize(keyId, user.id);
    return tlAuthorization(context, user);
  },
};
