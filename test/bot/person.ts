import { botDialog, type CallbackAnswer, type DialogKey, type Message, type Sandbox } from 'telegram-sandbox';

/** How long something that should happen may take before the test is told what happened instead. */
const PATIENCE_MS = 8_000;

type Pattern = string | RegExp;

/** Somebody who talks to the bot with their fingers: writes, presses what is there, and reads. */
export interface Tester {
  userId: number;
  dialog: DialogKey;
  say(text: string): Promise<void>;
  sendPhoto(): Promise<void>;
  sendFile(name: string, content: string | Uint8Array, caption?: string): Promise<void>;
  forward(peerId: number, messageId: number): Promise<void>;
  /** Presses the newest button with this label. @returns the toast or alert. */
  press(label: Pattern): Promise<CallbackAnswer>;
  /** Presses a button of that very message, by its data. */
  pressData(messageId: number, data: string): Promise<CallbackAnswer>;
  /** Presses and waits for nothing. */
  tap(label: Pattern): Promise<void>;
  pickChat(requestId: number, peerId: number): Promise<void>;
  /** Waits for a message of the bot that fits, sent or edited since the last thing this person did. */
  sees(text: Pattern): Promise<Message>;
  /** All the bot wrote or edited since the last thing this person did, in order. */
  heard(): Message[];
  /** The data of the newest button with this label. */
  button(label: Pattern): { messageId: number; data: string };
  messages(): Message[];
}

export function createTester(sandbox: Sandbox, botId: number, userId: number): Tester {
  const { world } = sandbox;
  const dialog = botDialog(botId, userId);
  let heard: Message[] = [];
  const listeners = new Set<() => void>();
  world.subscribe((event) => {
    if (event.type !== 'message' && event.type !== 'message_edited') return;
    if (event.message.dialog !== dialog || event.message.fromId !== botId) return;
    heard.push(structuredClone(event.message));
    for (const listener of listeners) listener();
  });

  async function act(path: string, body: unknown): Promise<unknown> {
    heard = [];
    const response = await fetch(`${sandbox.people.root}/users/${userId}/${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    const answer: unknown = await response.json();
    if (!response.ok) throw new Error(`${path}: ${JSON.stringify(answer)}`);
    return answer;
  }

  function button(label: Pattern): { messageId: number; data: string } {
    for (const message of world.messages.of(dialog).toReversed()) {
      for (const each of message.inlineKeyboard?.flat() ?? []) {
        if (each.callback_data !== undefined && fits(each.text, label)) {
          return { messageId: message.id, data: each.callback_data };
        }
      }
    }
    throw new Error(`no button ${String(label)}; there is:\n${transcript()}`);
  }

  function transcript(): string {
    return world.messages
      .of(dialog)
      .slice(-8)
      .map((message) => {
        const who = message.fromId === botId ? 'bot' : 'person';
        const buttons = message.inlineKeyboard?.flat().map((each) => `[${each.text}]`) ?? [];
        return `${who}: ${message.text ?? '(no text)'} ${buttons.join(' ')}`;
      })
      .join('\n');
  }

  async function pressData(messageId: number, data: string): Promise<CallbackAnswer> {
    const outcome = await act('presses', { messageId, data, waitMs: PATIENCE_MS });
    const answer = isOutcome(outcome) ? outcome.answer : null;
    if (answer === null) throw new Error(`the press of ${data} was never answered:\n${transcript()}`);
    return answer;
  }

  return {
    userId,
    dialog,
    say: async (text) => void (await act('messages', { text })),
    sendPhoto: async () => void (await act('messages', { photo: true })),
    sendFile: async (name, content, caption) => {
      const data = Buffer.from(content).toString('base64');
      await act('messages', {
        document: { name, data },
        ...(caption === undefined ? {} : { text: caption }),
      });
    },
    forward: async (peerId, messageId) =>
      void (await act('messages', { forwardFrom: { peerId, messageId } })),
    press: async (label) => {
      const { messageId, data } = button(label);
      return pressData(messageId, data);
    },
    pressData,
    tap: async (label) => void (await act('presses', { ...button(label), waitMs: 0 })),
    pickChat: async (requestId, peerId) => void (await act('chat-shares', { requestId, peerId })),
    sees: (text) =>
      new Promise((resolve, reject) => {
        const look = (): void => {
          const found = heard.findLast((message) => fits(message.text ?? message.caption ?? '', text));
          if (found === undefined) return;
          clearTimeout(timer);
          listeners.delete(look);
          resolve(found);
        };
        const timer = setTimeout(() => {
          listeners.delete(look);
          reject(new Error(`waited for ${String(text)}; the conversation so far:\n${transcript()}`));
        }, PATIENCE_MS);
        listeners.add(look);
        look();
      }),
    heard: () => heard,
    button,
    messages: () => world.messages.of(dialog),
  };
}

function fits(text: string, pattern: Pattern): boolean {
  return typeof pattern === 'string' ? text.includes(pattern) : pattern.test(text);
}

function isOutcome(value: unknown): value is { answer: CallbackAnswer | null } {
  return typeof value === 'object' && value !== null && 'answer' in value;
}
