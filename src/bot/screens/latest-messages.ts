import type { Transformer } from 'grammy';

/** So many chats are remembered: those that were written to last. */
const CHATS_MAX = 10_000;

/** Whether a message is still the last one that the bot sent to its chat, as far as this process can tell. */
export interface LatestMessages {
  /** For each client of the Bot API. */
  watch: Transformer;
  /** Of a chat that nothing was sent to since the start, every message counts as the last. */
  isLatest(chatId: number, messageId: number): boolean;
}

export function createLatestMessages(): LatestMessages {
  const latest = new Map<number, number>();
  return {
    watch: async (call, method, payload, signal) => {
      const answer = await call(method, payload, signal);
      if (answer.ok && method.startsWith('send')) note(answer.result);
      return answer;
    },
    isLatest: (chatId, messageId) => (latest.get(chatId) ?? messageId) === messageId,
  };

  function note(sent: unknown): void {
    if (!isMessage(sent)) return;
    // A conversation that is replayed is answered what it sent before.
    if (sent.message_id < (latest.get(sent.chat.id) ?? 0)) return;
    latest.delete(sent.chat.id);
    latest.set(sent.chat.id, sent.message_id);
    const [oldest] = latest.keys();
    if (latest.size > CHATS_MAX && oldest !== undefined) latest.delete(oldest);
  }
}

function isMessage(value: unknown): value is { chat: { id: number }; message_id: number } {
  return typeof value === 'object' && value !== null && 'chat' in value && 'message_id' in value;
}
