import { createServer } from 'node:http';
import { onTestFinished } from 'vitest';

export interface Arrival {
  chat: number | string;
  text: string;
  /** Monotonic milliseconds. */
  at: number;
}

/** A Bot API that takes every message and writes down when it came; gone when the test is over. */
export interface CountingBotApi {
  root: string;
  arrived: Arrival[];
  /** The next message is refused: Telegram asks to wait. */
  askToWait(seconds: number): void;
}

export async function countingBotApi(): Promise<CountingBotApi> {
  const arrived: Arrival[] = [];
  const waits: number[] = [];
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.once('end', () => {
      const seconds = waits.shift();
      if (seconds !== undefined) {
        const parameters = { retry_after: seconds };
        const refusal = { ok: false, error_code: 429, description: 'Too Many Requests', parameters };
        response.writeHead(429).end(JSON.stringify(refusal));
        return;
      }
      const { chat_id: chat, text }: { chat_id: number; text: string } = JSON.parse(
        Buffer.concat(chunks).toString(),
      );
      arrived.push({ chat, text, at: performance.now() });
      const result = { message_id: arrived.length, date: 0, chat: { id: chat, type: 'private' }, text };
      response.end(JSON.stringify({ ok: true, result }));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const address = server.address();
  const port = typeof address === 'object' && address !== null ? address.port : 0;
  return { root: `http://127.0.0.1:${port}`, arrived, askToWait: (seconds) => void waits.push(seconds) };
}

/** @returns the most that came within any such while, in milliseconds. */
export function mostWithin(arrived: Arrival[], ms: number): number {
  const times = arrived.map(({ at }) => at);
  return Math.max(0, ...times.map((start) => times.filter((at) => at >= start && at < start + ms).length));
}
