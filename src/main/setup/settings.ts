import type { Wording } from '../../bot/words.ts';
import { realSchema } from '../config-schema.ts';
import { StartError } from '../start-error.ts';
import type { Terminal } from '../terminal/terminal.ts';
import type { EnvFile } from './env-file.ts';

export type Variable = keyof typeof realSchema.shape;

/** The variables as they are while they are asked for: what the environment says wins over the file. */
export interface Settings {
  /** All of them. */
  readonly env: Record<string, string | undefined>;
  /** null for one that is absent, empty or not understood. */
  valid(name: Variable): string | null;
  /** Whether an optional one can be asked for: nobody has answered it, if only by an empty value, and an answer can be kept. */
  isOpen(name: Variable): boolean;
  /** @throws StartError if an answer couldn't be kept. */
  assertKept(...names: Variable[]): void;
  /** Keeps what was answered. @throws StartError if the file can't be written, or the environment says otherwise. */
  keep(values: Partial<Record<Variable, string>>): void;
}

export function openSettings(file: EnvFile, env: Record<string, string | undefined>): Settings {
  return {
    env,
    valid(name) {
      const value = env[name];
      return value !== undefined && value !== '' && isValid(name, value) ? value : null;
    },
    isOpen: (name) => file.isWritable && (env[name] ?? '') === '' && !(name in file.values()),
    assertKept(...names) {
      if (!file.isWritable) throw new StartError('setup-not-writable', { names: names.join(', ') });
    },
    keep(values) {
      for (const name of Object.keys(values)) {
        const given = env[name] ?? '';
        if (given !== '' && given !== file.values()[name])
          throw new StartError('setup-set-elsewhere', { name });
      }
      file.set(values);
      Object.assign(env, values);
    },
  };
}

export function isValid(name: Variable, value: string): boolean {
  return realSchema.shape[name].safeParse(value).success;
}

/** Asks until it is understood. @throws GivenUp */
export async function askFor(
  name: Variable,
  ask: () => Promise<string>,
  wrong: string,
  { terminal, words }: { terminal: Terminal; words: Wording },
): Promise<string> {
  for (;;) {
    const answer = await ask();
    if (isValid(name, answer)) return answer;
    terminal.say(words.plain(wrong), 'problem');
  }
}
