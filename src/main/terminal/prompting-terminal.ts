import { log, password, select, text } from '@clack/prompts';
import { qrLines } from './qr-lines.ts';
import { GivenUp, type Terminal } from './terminal.ts';

/** White on black whatever the terminal's colours are: scanners want it so. */
const [WHITE_ON_BLACK, USUAL_COLOURS] = ['\u001B[38;5;231;48;5;16m', '\u001B[0m'];
const CLEAR_BELOW = '\u001B[J';
const up = (lines: number): string => `\u001B[${lines}A`;

const SPEAKING = { step: log.step, done: log.success, problem: log.warn };

/** For a person at a keyboard: arrows to choose with, and what was answered stays in sight. */
export function openPromptingTerminal(output: NodeJS.WriteStream): Terminal {
  /** How many lines the QR code takes that is the last thing shown; 0 for none. */
  let qrShown = 0;
  return {
    say(words, kind) {
      qrShown = 0;
      (kind === undefined ? log.message : SPEAKING[kind])(wrapped(words, output.columns));
    },
    async ask(message) {
      qrShown = 0;
      return answered(await text({ message })).trim();
    },
    async askSecret(message) {
      qrShown = 0;
      return answered(await password({ message })).trim();
    },
    async choose(message, choices) {
      qrShown = 0;
      const options = choices.map<{ value: string; label: string }>(({ value, label }) => ({ value, label }));
      const chosen = answered(await select({ message, options, showInstructions: false }));
      const choice = choices.find(({ value }) => value === chosen);
      if (choice === undefined) throw new GivenUp('interrupted');
      return choice.value;
    },
    showQr(link) {
      const lines = [...qrLines(link).map((line) => WHITE_ON_BLACK + line + USUAL_COLOURS), link];
      // What has scrolled away can't be drawn over.
      const over = qrShown > 0 && qrShown < output.rows ? up(qrShown) + CLEAR_BELOW : '';
      output.write(`${over}${lines.join('\n')}\n`);
      qrShown = lines.length;
    },
    close: () => {},
  };
}

/** What clack draws before each line. */
const GUIDE = 4;

/** Between words: a line that the terminal breaks goes on without the guide. */
function wrapped(text: string, columns: number): string {
  const width = Math.max(columns - GUIDE, 20);
  return text.replaceAll(new RegExp(`(?![^\\n]{1,${width}}$)([^\\n]{1,${width}}) `, 'gm'), '$1\n');
}

/** @throws GivenUp for a symbol: clack's word for Ctrl+C and Esc. */
function answered<T>(answer: T): Exclude<T, symbol> {
  if (typeof answer === 'symbol') throw new GivenUp('interrupted');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion
  return answer as Exclude<T, symbol>;
}
