import { createInterface } from 'node:readline';
import { Writable } from 'node:stream';
import { qrLines } from './qr-lines.ts';
import { GivenUp, type Terminal } from './terminal.ts';

/** Reads the answers one line each, from a pipe, a file or somebody's keyboard. */
export function openPlainTerminal(
  input: NodeJS.ReadableStream & { isTTY?: boolean },
  output: NodeJS.WritableStream,
): Terminal {
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

  const ask = async (prompt: string): Promise<string> => {
    output.write(`${prompt} `);
    const next = await lines.next();
    if (next.done === true) throw new GivenUp('input-ended');
    return next.value.trim();
  };
  const say = (text: string): void => void output.write(`${text}\n`);
  return {
    say,
    ask,
    async askSecret(prompt) {
      silent = true;
      try {
        return await ask(prompt);
      } finally {
        silent = false;
        output.write('\n');
      }
    },
    async choose(prompt, choices) {
      const [first] = choices;
      if (first === undefined) throw new Error('nothing to choose from');
      say(prompt);
      for (const { key, label } of choices) say(`  ${key}  ${label}`);
      const keys = choices.map(({ key }) => key).join('/');
      for (;;) {
        const answer = (await ask(`[${keys}]`)).toLowerCase();
        const chosen = choices.find(({ key, value }) => answer === key || answer === value);
        if (chosen !== undefined) return chosen.value;
        if (answer === '') return first.value;
      }
    },
    showQr: (link) => say([...qrLines(link), link].join('\n')),
    close: () => terminal.close(),
  };
}
