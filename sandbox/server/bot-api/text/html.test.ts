import { expect, test } from 'vitest';
import { parseHtml } from './html.ts';

test.each([
  ['plain &lt;b&gt; &amp; &quot;x&quot; &#x1F511; &unknown;', 'plain <b> & "x" 🔑 &unknown;', []],
  [
    '<b>b<i>bi</i></b>',
    'bbi',
    [
      { type: 'bold', offset: 0, length: 3 },
      { type: 'italic', offset: 1, length: 2 },
    ],
  ],
  ['🔑<u>x</u>', '🔑x', [{ type: 'underline', offset: 2, length: 1 }]],
  [
    '<strong>a</strong><em>b</em><ins>c</ins><strike>d</strike><del>e</del><tg-spoiler>f</tg-spoiler>',
    'abcdef',
    ['bold', 'italic', 'underline', 'strikethrough', 'strikethrough', 'spoiler'].map((type, offset) => ({
      type,
      offset,
      length: 1,
    })),
  ],
  ['<span class="tg-spoiler">x</span>', 'x', [{ type: 'spoiler', offset: 0, length: 1 }]],
  [
    '<a href="https://t.me/+a?b=1&amp;c=2">x</a>',
    'x',
    [{ type: 'text_link', offset: 0, length: 1, url: 'https://t.me/+a?b=1&c=2' }],
  ],
  ["<a href='tg://user?id=7'>x</a>", 'x', [{ type: 'text_mention', offset: 0, length: 1, user: { id: 7 } }]],
  ['<a href="nonsense">x</a>', 'x', []],
  [
    '<pre><code class="language-ts">x</code></pre>',
    'x',
    [{ type: 'pre', offset: 0, length: 1, language: 'ts' }],
  ],
  ['<pre>a\n  b</pre>', 'a\n  b', [{ type: 'pre', offset: 0, length: 5 }]],
  ['<code>x &lt; y</code>', 'x < y', [{ type: 'code', offset: 0, length: 5 }]],
  ['<blockquote expandable>x</blockquote>', 'x', [{ type: 'expandable_blockquote', offset: 0, length: 1 }]],
  [
    '<tg-emoji emoji-id="5">🔑</tg-emoji>',
    '🔑',
    [{ type: 'custom_emoji', offset: 0, length: 2, custom_emoji_id: '5' }],
  ],
  ['<b></b>x', 'x', []],
])('reads %s', (source, text, entities) => {
  expect(parseHtml(source)).toEqual({ text, entities });
});

test.each([
  ['é<p>x</p>', 'Unsupported start tag "p" at byte offset 2'],
  ['x</b>', 'Unexpected end tag at byte offset 1'],
  ['<b><i>x</b></i>', 'Unmatched end tag at byte offset 7, expected "</i>", found "</b>"'],
  ['<b>x', 'Can\'t find end tag corresponding to start tag "b"'],
  ['<span>x</span>', 'Tag "span" must have class "tg-spoiler" at byte offset 0'],
  ['1 < 2', 'Unsupported start tag "" at byte offset 2'],
  ['<ada@example.com>', 'Unsupported start tag "ada@example.com" at byte offset 0'],
  ['<a href="x', 'Unclosed start tag at byte offset 0'],
  ['<b>x</b', 'Unclosed end tag at byte offset 4'],
])('refuses %s', (source, words) => {
  expect(() => parseHtml(source)).toThrow(`Bad Request: can't parse entities: ${words}`);
});
