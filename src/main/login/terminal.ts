import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';

/** Asks the person at the terminal, or whatever is piped in, line by line. */
export interface Asker {
  say(text: string): void;
  /** @throws Error when the input ends. */
  question(prompt: string): Promise<string>;
  /** As `question`; what is typed is not shown. */
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
  // The iterator keeps lines that are piped in before they are asked for; `question` would lose them.
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
