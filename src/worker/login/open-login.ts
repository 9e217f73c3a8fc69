import { Api } from 'telegram';
import { computeCheck } from 'telegram/Password.js';
import { Refusal, SessionDead } from '../../domain/errors.ts';
import type { WorkerAccount } from '../../domain/ports/telegram.ts';
import { getSelf } from '../rpc/get-self.ts';
import { connectForLogin, type LoginServer } from './connect.ts';
import { sentCodeFromTl, type SentCode } from './sent-code.ts';

/** Where a login stands after a step: done, or a two-step password is owed, or nobody has that number. */
export type LoginStep = 'signed-in' | 'password' | 'no-account';

/** What another device scans. */
export interface LoginToken {
  /** Who opens it while logged in lets this login in: a secret. */
  link: string;
  /** For how many seconds it can be scanned. */
  validS: number;
}

/**
 * A login under way: each method is a step of it, and may be tried again when it was refused.
 * @throws TelegramFailure, in all of them; Telegram's word for what was typed wrong is in a Refusal's `telegramError`.
 */
export interface Login {
  /** @param phone in international form. */
  sendCode(phone: string): Promise<SentCode | 'signed-in'>;
  /** Sends the code again, in the way that was announced. */
  resendCode(): Promise<SentCode | 'signed-in'>;
  /** The code is good for nothing any more. */
  cancelCode(): Promise<void>;
  signIn(code: string): Promise<LoginStep>;
  /** What the owner wrote to remember the password by; null for nothing. */
  passwordHint(): Promise<string | null>;
  checkPassword(password: string): Promise<void>;
  /** A new token; or how the login stands, once one was scanned. https://core.telegram.org/api/qr-login */
  loginToken(): Promise<LoginToken | LoginStep>;
  /** Told when a token was scanned: ask for it once more. */
  onScanned(listener: () => void): void;
  /** Ends what was just begun: nobody keeps the session. */
  logOut(): Promise<void>;
  /** Who is logged in. */
  account(): Promise<WorkerAccount>;
  /** A secret once somebody is logged in: who holds it is the account. */
  session(): string;
  close(): Promise<void>;
}

/** Telegram renews a token twice a minute. Its clock may not be ours: a token counts for so long at most, and at least. */
const TOKEN_S = { most: 30, least: 5 };

/** @throws Unreachable */
export async function openLogin(server: LoginServer): Promise<Login> {
  const { apiId, apiHash } = server;
  const connection = await connectForLogin(server);
  const { call } = connection;
  let sent: { phoneNumber: string; phoneCodeHash: string; byEmail: boolean } | null = null;

  /** @throws Refusal where no code was sent. */
  function code(): { phoneNumber: string; phoneCodeHash: string; byEmail: boolean } {
    if (sent === null) throw new Refusal('telegram-refused', 'PHONE_CODE_EXPIRED');
    return sent;
  }

  function received(phoneNumber: string, answer: Api.auth.TypeSentCode): SentCode | 'signed-in' {
    if (!(answer instanceof Api.auth.SentCode)) return 'signed-in';
    const told = sentCodeFromTl(answer);
    sent = { phoneNumber, phoneCodeHash: answer.phoneCodeHash, byEmail: told.by === 'email' };
    return told;
  }

  return {
    async sendCode(phoneNumber) {
      const settings = new Api.CodeSettings({});
      return received(
        phoneNumber,
        await call(new Api.auth.SendCode({ phoneNumber, apiId, apiHash, settings })),
      );
    },
    async resendCode() {
      const { phoneNumber, phoneCodeHash } = code();
      return received(phoneNumber, await call(new Api.auth.ResendCode({ phoneNumber, phoneCodeHash })));
    },
    async cancelCode() {
      const { phoneNumber, phoneCodeHash } = code();
      sent = null;
      await call(new Api.auth.CancelCode({ phoneNumber, phoneCodeHash }));
    },
    async signIn(typed) {
      const { byEmail, ...which } = code();
      const proof = byEmail
        ? { emailVerification: new Api.EmailVerificationCode({ code: typed }) }
        : { phoneCode: typed };
      return step(async () => authorized(await call(new Api.auth.SignIn({ ...which, ...proof }))));
    },
    async passwordHint() {
      return (await call(new Api.account.GetPassword())).hint ?? null;
    },
    async checkPassword(password) {
      // Each proof needs a challenge of its own.
      const challenge = await call(new Api.account.GetPassword());
      await call(new Api.auth.CheckPassword({ password: await computeCheck(challenge, password) }));
    },
    loginToken: () =>
      step(async () => {
        const answer = await call(new Api.auth.ExportLoginToken({ apiId, apiHash, exceptIds: [] }));
        if (!(answer instanceof Api.auth.LoginTokenMigrateTo)) return tokenFromTl(answer);
        await connection.switchTo(answer.dcId);
        return tokenFromTl(await call(new Api.auth.ImportLoginToken({ token: answer.token })));
      }),
    onScanned: (listener) =>
      connection.onUpdate((update) => {
        if (update instanceof Api.UpdateLoginToken) listener();
      }),
    async logOut() {
      await call(new Api.auth.LogOut());
    },
    account: () => getSelf(call),
    session: () => connection.session(),
    close: () => connection.close(),
  };
}

/** Telegram says by an error that a password is owed. */
async function step<T>(take: () => Promise<T>): Promise<T | 'password'> {
  try {
    return await take();
  } catch (error) {
    if (error instanceof SessionDead && error.reason === 'SESSION_PASSWORD_NEEDED') return 'password';
    throw error;
  }
}

function authorized(answer: Api.auth.TypeAuthorization): LoginStep {
  return answer instanceof Api.auth.Authorization ? 'signed-in' : 'no-account';
}

function tokenFromTl(answer: Api.auth.TypeLoginToken): LoginToken | LoginStep {
  if (answer instanceof Api.auth.LoginTokenSuccess) return authorized(answer.authorization);
  if (!(answer instanceof Api.auth.LoginToken)) throw new Refusal('telegram-refused', 'AUTH_TOKEN_INVALID');
  const validS = answer.expires - Date.now() / 1000;
  return {
    link: `tg://login?token=${answer.token.toString('base64url')}`,
    validS: Math.min(Math.max(validS, TOKEN_S.least), TOKEN_S.most),
  };
}
