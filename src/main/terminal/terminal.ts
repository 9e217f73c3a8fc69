/** What a program in the terminal says and asks, whether a person sits there or answers come from a pipe. */
export interface Terminal {
  say(text: string, kind?: 'step' | 'done' | 'problem'): void;
  /** @throws GivenUp */
  ask(prompt: string): Promise<string>;
  /** Like `ask`, but doesn't show what is typed. */
  askSecret(prompt: string): Promise<string>;
  /** One of several; an empty answer is the first of them. @throws GivenUp */
  choose<T extends string>(prompt: string, choices: readonly Choice<T>[]): Promise<T>;
  /** Shows a QR code with its link below it, where the last one was. */
  showQr(link: string): void;
  close(): void;
}

export interface Choice<T extends string> {
  value: T;
  /** What is typed for it where no arrows can be: one letter. */
  key: string;
  label: string;
}

/** The person doesn't want to go on, or the answers have ended. */
export class GivenUp extends Error {
  override name = 'GivenUp';
  readonly why: 'interrupted' | 'input-ended';

  constructor(why: GivenUp['why']) {
    super(why);
    this.why = why;
  }
}
