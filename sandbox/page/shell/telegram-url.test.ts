import { describe, expect, it } from 'vitest';
import { parseTelegramUrl, safeHref } from './telegram-url.ts';

describe('parseTelegramUrl', () => {
  it.each([
    ['https://t.me/+AbC_d-12', { type: 'invite', hash: 'AbC_d-12' }],
    ['t.me/joinchat/AbC', { type: 'invite', hash: 'AbC' }],
    ['https://t.me/%2BAbC', { type: 'invite', hash: 'AbC' }],
    ['https://t.me/harbour_news', { type: 'username', username: 'harbour_news' }],
    ['https://t.me/helper_bot?start=x1', { type: 'username', username: 'helper_bot', start: 'x1' }],
    ['https://t.me/helper_bot?startapp', { type: 'username', username: 'helper_bot', startApp: '' }],
    ['https://t.me/helper_bot?startapp=x1', { type: 'username', username: 'helper_bot', startApp: 'x1' }],
    [
      'https://t.me/share/url?url=https%3A%2F%2Ft.me%2F%2BAbC&text=Join',
      { type: 'share', text: 'https://t.me/+AbC\nJoin' },
    ],
    ['https://example.org/+AbC', { type: 'outside' }],
    ['tg://resolve?domain=x', { type: 'outside' }],
    ['https://', { type: 'outside' }],
  ])('reads %s', (url, expected) => {
    expect(parseTelegramUrl(url)).toEqual(expected);
  });
});

describe('safeHref', () => {
  it.each([
    ['t.me/+AbC', 'https://t.me/+AbC'],
    ['http://example.org/', 'http://example.org/'],
    ['javascript:alert(1)', '#'],
    ['data:text/html,x', '#'],
  ])('makes of %s: %s', (url, href) => {
    expect(safeHref(url)).toBe(href);
  });
});
