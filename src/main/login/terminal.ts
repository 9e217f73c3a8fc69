import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks the person at the terminal, or reads the answers from a pipe, one line each. */
export interface Asker {
  say(text: string): void;
  /** @throws Error when the input ends. */
  question(prompt: string): Promise<string>;
  /** Like `question`, but doesn't show what is typed. */
  secret(prompt: string): Promise<string>;
  close(): void;
}

export function askOnTerminal(
  input: NodeJS.ReadableStream & { isTTY?: boolean },
  output: NodeJS.WritableStream,
): Asker {
  let silent = false;
  const echo = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (!silent) output.write(chunk);
      done();
    },
  });
  const terminal = createInterface({ input, output: echo, terminal: input.isTTY === true });
  // The iterator keeps lines that arrive through a pipe before the question; readline's `question` would lose them.
  const lines = terminal[Symbol.asyncIterator]();

  const answer = async (prompt: string): Promise<string> => {
    output.write(prompt);
    const next = await lines.next();
    if (next.done === true) throw new Error('input-ended');
    return next.value.trim();
  };
  return {
    say: (text) => void output.write(`${text}\n`),
    question: answer,
    async secret(prompt) {
      silent = true;
      try {
        return await answer(prompt);
      } finally {
        silent = false;
        output.write('\n');
      }
    },
    close: () => terminal.close(),
  };
}
