import { describe, expect, it } from 'vitest';
import { readInitData } from '../../src/web/mini-app/init-data.ts';
import { signInitData } from './page-visit.ts';

const TOKEN = '1000:a-token-of-this-bot-and-no-other';
const NOW = new Date('2026-11-29T12:00:00Z');
const SIGNED_AT = String(NOW.getTime() / 1000 - 60);

const FIELDS = {
  query_id: 'AAHdF6IQAAAAAN0XohDhrOrc',
  user: JSON.stringify({ id: 1002, first_name: 'Ada', last_name: 'Okafor', language_code: 'en-GB' }),
  auth_date: SIGNED_AT,
  signature: 'Zm9y-dGhpcmQ_cGFydGllcw',
};

const read = (raw: string): unknown => readInitData(raw, { botToken: TOKEN, now: NOW });

describe('initData', () => {
  it('says who opened the page', () => {
    const visitor = {
      userId: 1002,
      name: 'Ada Okafor',
      locale: 'en-GB',
      signedAt: new Date(Number(SIGNED_AT) * 1000),
    };
    expect(read(signInitData(TOKEN, FIELDS))).toEqual(visitor);
  });

  it('may hold names in any script, and signs of query strings', () => {
    const user = JSON.stringify({ id: 1007, first_name: 'ليلى & <b>', last_name: '=😀+%\u202e' });
    expect(read(signInitData(TOKEN, { ...FIELDS, user }))).toMatchObject({
      userId: 1007,
      name: 'ليلى & <b> =😀+%\u202e',
      locale: null,
    });
  });

  it.each([
    ['an hour and a second old', 3601, 'old'],
    ['a year old', 31_536_000, 'old'],
    ['from the future', -120, 'bad'],
  ])('is refused when it is %s', (_, age, problem) => {
    const auth_date = String(NOW.getTime() / 1000 - age);
    expect(read(signInitData(TOKEN, { ...FIELDS, auth_date }))).toBe(problem);
  });

  const good = signInitData(TOKEN, FIELDS);
  const hash = /hash=([\da-f]{64})/.exec(good)?.[1] ?? '';
  it.each([
    ['nothing', ''],
    ['no query string', '\0{}<>'],
    ['no hash', good.replace(/&hash=.*/, '')],
    ['an empty hash', good.replace(hash, '')],
    ['a hash in capitals', good.replace(hash, hash.toUpperCase())],
    ['half a hash', good.replace(hash, hash.slice(0, 32))],
    [
      'a hash of something else',
      good.replace(hash, hash.replace(/^../, hash.startsWith('00') ? '11' : '00')),
    ],
    ['another bot’s token', signInitData('1000:a-token-of-another-bot-on-telegram', FIELDS)],
    ['a user that was changed', good.replace('1002', '1003')],
    ['a field that was added', `${good}&start_param=x`],
    ['a field that was taken away', good.replace(/&signature=[^&]*/, '')],
    [
      'a user that is there twice',
      signInitData(TOKEN, [...Object.entries(FIELDS), ['user', '{"id":1,"first_name":"x"}']]),
    ],
    ['the hash twice', `${good}&hash=${hash}`],
    ['a date that is none', signInitData(TOKEN, { ...FIELDS, auth_date: '1e9' })],
    ['no date', signInitData(TOKEN, { user: FIELDS.user })],
    ['no user', signInitData(TOKEN, { auth_date: SIGNED_AT })],
    ['a user that is no JSON', signInitData(TOKEN, { ...FIELDS, user: '{"id":' })],
    ['a user whose id is text', signInitData(TOKEN, { ...FIELDS, user: '{"id":"1002","first_name":"Ada"}' })],
    ['a user below nought', signInitData(TOKEN, { ...FIELDS, user: '{"id":-1002,"first_name":"Ada"}' })],
    ['a bot', signInitData(TOKEN, { ...FIELDS, user: '{"id":1002,"is_bot":true,"first_name":"Ada"}' })],
    ['very much', signInitData(TOKEN, { ...FIELDS, start_param: 'x'.repeat(10_000) })],
  ])('with %s is refused', (_, raw) => {
    expect(read(raw)).toBe('bad');
  });
});
