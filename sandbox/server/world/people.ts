import type { Core } from './core.ts';
import { badRequest } from './errors.ts';
import { passwordVerifier } from './password.ts';
import type { User } from './types.ts';
import type { People } from './world.ts';

const FIRST_USER_ID = 1_001;
/** `about_length_limit_default` of the client configuration. */
const MAX_BIO = 70;

export function sameUsername(left: string | undefined, right: string): boolean {
  return left?.toLowerCase() === right.replace(/^@/, '').toLowerCase();
}

/** A random signed 64-bit number, as decimal text. */
export function newAccessHash(core: Core): string {
  return core.random(8).readBigInt64LE().toString();
}

export function createPeople(core: Core): People {
  const { state } = core;

  function replace(userId: number, changed: (user: User) => User): void {
    core.change(() => {
      state.users = state.users.map((user) => (user.id === userId ? changed(user) : user));
      core.emit({ type: 'user', userId });
    });
  }

  function botToken(id: number): string {
    return `${id}:sandbox${core.random(18).toString('base64url')}`;
  }

  return {
    all: () => [...state.users],
    get: (userId) => state.users.find((user) => user.id === userId),
    byUsername: (username) => state.users.find((user) => sameUsername(user.username, username)),
    byPhone: (phone) => {
      const digits = phone.replace(/\D/g, '');
      return digits === '' ? undefined : state.users.find((user) => user.phone === digits);
    },
    byBotToken: (token) => state.users.find((user) => user.botToken === token),
    add(details) {
      const { username } = details;
      const taken = [...state.users, ...state.chats].some(
        (each) => username && sameUsername(each.username, username),
      );
      if (taken) throw badRequest('USERNAME_OCCUPIED');
      if (state.users.some((user) => user.id === details.id)) throw badRequest('USER_ID_INVALID');
      const { phone } = details;
      if (phone && state.users.some((user) => user.phone === phone))
        throw badRequest('PHONE_NUMBER_OCCUPIED');
      return core.change(() => {
        const id = details.id ?? core.next('user', FIRST_USER_ID);
        core.reserve('user', id);
        const isBot = details.isBot ?? false;
        const user: User = {
          ...details,
          id,
          isBot,
          accessHash: newAccessHash(core),
          languageCode: details.languageCode ?? 'en',
          ...(isBot && { botToken: details.botToken ?? botToken(id) }),
        };
        state.users = [...state.users, user];
        core.emit({ type: 'user', userId: id });
        return user;
      });
    },
    setBio(userId, bio) {
      if (Array.from(bio).length > MAX_BIO) throw badRequest('ABOUT_TOO_LONG');
      replace(userId, ({ bio: _before, ...user }) => (bio === '' ? user : { ...user, bio }));
    },
    setCodeWays(userId, ways) {
      replace(userId, ({ codeWays: _before, ...user }) =>
        ways === null ? user : { ...user, codeWays: ways },
      );
    },
    setPassword(userId, password, hint = '') {
      replace(userId, ({ password: _before, ...user }) =>
        password === null ? user : { ...user, password: passwordVerifier(password, hint, core.random) },
      );
    },
  };
}
