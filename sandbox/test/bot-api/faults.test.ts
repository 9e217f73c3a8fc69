import { describe, expect, test, vi } from 'vitest';
import { onEnd, startStage, type Stage } from './harness.ts';

const texts = (stage: Stage) => stage.talk().map((message) => message.text);

describe('faults', () => {
  test('a flood says when to try again, and is over then', async () => {
    const stage = await startStage();
    stage.world.faults.add({ method: 'sendMessage', kind: 'flood', seconds: 7 });
    const send = () => stage.call('sendMessage', { chat_id: stage.ada.id, text: 'x' });
    expect(await send()).toEqual({
      status: 429,
      ok: false,
      error_code: 429,
      description: 'Too Many Requests: retry after 7',
      parameters: { retry_after: 7 },
    });
    expect((await send()).ok).toBe(true);
    expect(stage.world.calls.since(0)).toMatchObject([
      { method: 'sendMessage', executed: false, fault: 'flood' },
      { method: 'sendMessage', executed: true },
    ]);
  });

  test('an error is answered with its code and words, and only to the calls it is for', async () => {
    const { call, world, ada, bot } = await startStage();
    world.faults.add({ method: 'getMe', kind: 'error', code: 500, message: 'Internal Server Error' });
    world.faults.add({
      method: 'sendMessage',
      kind: 'error',
      code: 403,
      message: 'bot was kicked',
      userId: bot.id,
    });
    world.faults.add({ method: 'sendMessage', kind: 'error', userId: 1 });
    expect(await call('sendMessage', { chat_id: ada.id, text: 'x' })).toMatchObject({
      status: 403,
      description: 'Forbidden: bot was kicked',
    });
    expect(await call('getMe')).toMatchObject({ status: 500, description: 'Internal Server Error' });
    expect((await call('sendMessage', { chat_id: ada.id, text: 'x' })).ok).toBe(true);
  });

  test('a connection dropped before or after: the caller can not tell, the world can', async () => {
    const stage = await startStage();
    stage.world.faults.add({ method: 'sendMessage', kind: 'drop_before' });
    stage.world.faults.add({ method: 'sendMessage', kind: 'drop_after' });
    await expect(stage.call('sendMessage', { chat_id: stage.ada.id, text: 'before' })).rejects.toThrow(
      'fetch failed',
    );
    await expect(stage.call('sendMessage', { chat_id: stage.ada.id, text: 'after' })).rejects.toThrow(
      'fetch failed',
    );
    expect(texts(stage)).toEqual(['/start', 'after']);
  });

  test.each(['black_hole', 'silence'] as const)('%s: executed, and no answer', async (kind) => {
    const stage = await startStage();
    stage.world.faults.add({ method: 'sendMessage', kind });
    let settled = false;
    const finish = () => void (settled = true);
    stage.call('sendMessage', { chat_id: stage.ada.id, text: 'said' }).then(finish, finish);
    await vi.waitFor(() => expect(texts(stage)).toEqual(['/start', 'said']));
    expect((await stage.call('getMe')).ok).toBe(true);
    expect(settled).toBe(false);
  });

  test('a late call is executed even though the caller has gone', async () => {
    const stage = await startStage();
    stage.world.faults.add({ method: 'sendMessage', kind: 'late', executeAfterMs: 50, answerAfterMs: 1 });
    const { root, bot, ada } = stage;
    const gone = new AbortController();
    const url = `${root}/bot${bot.botToken}/sendMessage?chat_id=${ada.id}&text=late`;
    onEnd(stage.world.subscribe((event) => event.type === 'faults' && gone.abort()));
    await expect(fetch(url, { signal: gone.signal })).rejects.toThrow('aborted');
    expect(texts(stage)).toEqual(['/start']);
    await vi.waitFor(() => expect(texts(stage)).toEqual(['/start', 'late']));
  });

  test('a late answer comes in the end', async () => {
    const { call, world, ada } = await startStage();
    world.faults.add({ method: 'sendMessage', kind: 'late', answerAfterMs: 5 });
    expect((await call('sendMessage', { chat_id: ada.id, text: 'x' })).result.text).toBe('x');
  });

  test('a transport error is a proxy page, and nothing is executed', async () => {
    const stage = await startStage();
    const { root, bot, ada } = stage;
    stage.world.faults.add({ method: '*', kind: 'transport_error' });
    const response = await fetch(`${root}/bot${bot.botToken}/sendMessage?chat_id=${ada.id}&text=x`);
    expect(response.status).toBe(502);
    expect(response.headers.get('content-type')).toBe('text/html');
    expect(await response.text()).toContain('502 Bad Gateway');
    expect(texts(stage)).toEqual(['/start']);
  });

  test('an outage answers every method with a proxy page until its time is over', async () => {
    const { root, bot, world, call } = await startStage();
    world.faults.add({ method: '*', kind: 'transport_error', front: 'bot_api', lastsSeconds: 10 });
    for (const method of ['getMe', 'getUpdates', 'getMe']) {
      expect((await fetch(`${root}/bot${bot.botToken}/${method}`)).status).toBe(502);
    }
    world.clock.move(10);
    expect((await call('getMe')).ok).toBe(true);
  });

  test('nobody can connect while connections are refused, and those that were open are reset', async () => {
    const { world, call } = await startStage();
    const poll = call('getUpdates', { timeout: 50 });
    const reset = expect(poll).rejects.toMatchObject({ cause: { code: 'ECONNRESET' } });
    await vi.waitFor(async () => expect((await call('getMe')).ok).toBe(true));
    world.faults.add({ method: '*', kind: 'refuse_connections', front: 'bot_api', lastsSeconds: 3_600 });
    await reset;
    await expect(call('getMe')).rejects.toMatchObject({ cause: { code: 'ECONNREFUSED' } });
    world.clock.move(3_600);
    await vi.waitFor(async () => expect((await call('getMe')).ok).toBe(true));
  });

  test('a flood limit is counted method by method', async () => {
    const { world, call } = await startStage();
    world.faults.add({ method: 'getMe', kind: 'flood_limit', calls: 1, seconds: 30 });
    expect((await call('getMe')).ok).toBe(true);
    expect((await call('getMyCommands')).ok).toBe(true);
    const { status, parameters } = await call('getMe');
    expect(status).toBe(429);
    expect(parameters?.['retry_after']).toBeGreaterThan(25);
    world.clock.move(30);
    expect((await call('getMe')).ok).toBe(true);
  });
});
