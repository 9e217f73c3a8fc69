import { OutcomeUnknown, Unreachable } from '../domain/errors.ts';
import type { WorkerAccount } from '../domain/ports/telegram.ts';
import type { Call } from './connection.ts';
import { DEVICE } from './create-telegram-worker.ts';
import { socketTo } from './endpoint.ts';
import type { Endpoint } from './endpoint.ts';
import { KeySession, QuietClient } from './quiet-client.ts';
import type { ApiCredentials, Device } from './quiet-client.ts';
import { getSelf } from './rpc/get-self.ts';
import { parseRpcError } from './rpc-errors.ts';
import type { TelegramFailure } from './rpc-errors.ts';
import { trustServerKey } from './server-key.ts';

export interface LoginOptions extends ApiCredentials {
  endpoint?: Endpoint;
  /** That server's RSA public key, PEM. */
  rsaKey?: string;
  device?: Partial<Device>;
  /** Asked again after a wrong number. International form. */
  phone: () => Promise<string>;
  /** Asked again after a wrong code. */
  code: () => Promise<string>;
  /** Two-step verification; asked again after a wrong password. */
  password: (hint: string | null) => Promise<string>;
  /** Told what Telegram said before something is asked again, e.g. `PHONE_CODE_INVALID`. */
  onError: (word: string) => void;
}

export interface CreatedSession {
  /** A secret: who holds it is the account. */
  session: string;
  account: WorkerAccount;
}

/**
 * Logs in as a person and makes the user session. What was typed wrong is asked again; anything else ends it.
 * @throws TelegramFailure; or what `phone`, `code` or `password` threw.
 */
export async function createSession(options: LoginOptions): Promise<CreatedSession> {
  if (options.rsaKey !== undefined) trustServerKey(options.rsaKey);
  const session = new KeySession('');
  // GramJS's own retries: the first data centre may send us to another, and nothing here is harmed by asking twice.
  const client = new QuietClient(
    session,
    options,
    { ...DEVICE, ...options.device },
    {
      connectionRetries: 3,
      requestRetries: 5,
      floodSleepThreshold: -1,
      ...(options.endpoint === undefined ? {} : { networkSocket: socketTo(options.endpoint) }),
    },
  );
  const asking = askingAgain(options.onError);
  try {
    if (!(await client.connect())) throw new Unreachable('no connection');
    await client.start({
      phoneNumber: asking.first(options.phone),
      phoneCode: asking.first(options.code),
      password: asking.first((hint?: string) => options.password(hint ?? null)),
      onError: asking.onError,
    });
    const call: Call = (request) => client.invoke(request);
    return { account: await getSelf(call), session: session.save() };
  } catch (error) {
    throw asking.reason() ?? failureOf(error, SIGN_IN);
  } finally {
    await client.destroy();
  }
}

const SIGN_IN = 'auth.signIn';

/** GramJS asks again after any error: here only after what somebody can have typed wrong. */
const TYPED_WRONG =
  /^(PHONE_NUMBER_(INVALID|UNOCCUPIED)|PHONE_CODE_(INVALID|EMPTY)|PASSWORD_HASH_INVALID|SRP_\w+)$/;

function askingAgain(tell: (word: string) => void): {
  first: <A extends unknown[]>(ask: (...args: A) => Promise<string>) => (...args: A) => Promise<string>;
  onError: (error: Error) => Promise<boolean>;
  reason: () => unknown;
} {
  let reason: unknown;
  return {
    first:
      (ask) =>
      async (...args) => {
        try {
          return await ask(...args);
        } catch (error) {
          reason = error;
          throw error;
        }
      },
    onError: async (error) => {
      const word = 'errorMessage' in error ? String(error.errorMessage) : '';
      if (reason === undefined && TYPED_WRONG.test(word)) {
        tell(word);
        return false;
      }
      // GramJS complains of an empty answer with a bare Error; an empty answer is a wrong one.
      if (reason === undefined && error.message.endsWith(' is empty')) {
        tell('EMPTY');
        return false;
      }
      reason ??= failureOf(error, SIGN_IN);
      return true;
    },
    reason: () => reason,
  };
}

/** A login may be tried again: what can't be known is as good as out of reach. */
export function failureOf(error: unknown, method: string): TelegramFailure {
  const failure = parseRpcError(error, method);
  return failure instanceof OutcomeUnknown ? new Unreachable(failure.message) : failure;
}
