import { context, SpanKind, trace } from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import {
  BasicTracerProvider,
  InMemorySpanExporter,
  SimpleSpanProcessor,
} from '@opentelemetry/sdk-trace-base';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CAST, CAST_CHATS } from 'telegram-sandbox';
import { makeLink } from './new-link.ts';
import { openHouse } from './product.ts';

const exporter = new InMemorySpanExporter();

beforeAll(() => {
  // As an operator does who starts the process with an SDK.
  context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
  trace.setGlobalTracerProvider(
    new BasicTracerProvider({ spanProcessors: [new SimpleSpanProcessor(exporter)] }),
  );
});
afterAll(() => {
  trace.disable();
  context.disable();
});

const house = openHouse({ webhook: true });

async function scrape(): Promise<string> {
  const answer = await house.product.web.request('/metrics');
  expect(answer.headers.get('content-type')).toContain('text/plain; version=0.0.4');
  return answer.text();
}

/** @returns the sum of a metric over what has these labels. */
function sum(text: string, name: string, labels = ''): number {
  return text
    .split('\n')
    .filter((line) => line.startsWith(`${name}{`) || line.startsWith(`${name} `))
    .filter((line) => line.includes(labels))
    .reduce((total, line) => total + Number(line.slice(line.lastIndexOf(' ') + 1)), 0);
}

test('a link that somebody asks for is counted, timed and traced, and named nowhere', async () => {
  // What came before anybody asked is counted, too.
  const before = await scrape();
  expect(sum(before, 'latchkey_telegram_call_seconds_count', 'method="users.getUsers"')).toBeGreaterThan(0);
  expect(sum(before, 'latchkey_bot_api_call_seconds_count', 'method="setWebhook",outcome="ok"')).toBe(1);

  const { link } = await makeLink(house.person(CAST.ada), '1 week, no limit, "Canary meetup"');
  await house.quiet();
  const text = await scrape();
  expect(sum(text, 'latchkey_operations_total', 'kind="create",outcome="done"')).toBe(1);
  expect(sum(text, 'latchkey_operation_seconds_count', 'kind="create"')).toBe(1);
  const exported = 'method="messages.exportChatInvite",outcome="ok"';
  expect(sum(text, 'latchkey_telegram_call_seconds_count', exported)).toBe(1);
  expect(sum(text, 'latchkey_updates_total', 'kind="message",outcome="handled"')).toBeGreaterThan(0);
  expect(sum(text, 'latchkey_updates_total', 'kind="callback_query",outcome="handled"')).toBeGreaterThan(0);
  expect(sum(text, 'latchkey_update_handling_seconds_count')).toBe(sum(text, 'latchkey_updates_total'));
  expect(sum(text, 'latchkey_store_transaction_seconds_count', 'outcome="committed"')).toBeGreaterThan(0);
  expect(text).toMatch(/^latchkey_build_info\{version="\d+\.\d+\.\d+",node="v\d+[^"]*"\} 1$/m);

  const spans = exporter.getFinishedSpans();
  const operation = spans.find(({ name }) => name === 'operation create');
  const call = spans.find(({ name }) => name === 'messages.exportChatInvite');
  expect(operation?.attributes).toMatchObject({ 'latchkey.operation.outcome': 'done' });
  expect(call).toMatchObject({
    kind: SpanKind.CLIENT,
    parentSpanId: operation?.spanContext().spanId,
    attributes: { 'rpc.system': 'mtproto', 'rpc.method': 'messages.exportChatInvite' },
  });

  const told =
    text +
    JSON.stringify(spans.map(({ name, attributes, status, events }) => [name, attributes, status, events]));
  for (const name of [
    link.split('+')[1],
    'Canary',
    'Harbour',
    'Ada',
    String(CAST.ada),
    String(CAST_CHATS.makers),
  ]) {
    expect(told).not.toContain(name);
  }
});
