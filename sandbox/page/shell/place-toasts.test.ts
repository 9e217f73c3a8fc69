import { expect, it } from 'vitest';
import { clearTop } from './place-toasts.ts';

const room = { left: 100, right: 300, top: 100, bottom: 500 };
const button = (top: number, left = 50, right = 350) => ({ top, bottom: top + 40, left, right });

it.each([
  ['nothing is there', [], 100],
  ['the buttons are further down', [button(200), button(244)], 100],
  ['a button begins where it would end', [button(150)], 198],
  ['buttons stand close together', [button(90), button(134), button(230)], 278],
  ['they are given from the bottom up', [button(134), button(90)], 182],
  ['they are beside it', [button(110, 0, 90), button(110, 310, 400)], 100],
  ['they are everywhere', [100, 140, 180, 220, 260, 300, 340, 380, 420, 460].map((top) => button(top)), 100],
])('puts a toast as high as it covers no button, when %s', (_when, buttons, top) => {
  expect(clearTop(44, room, buttons)).toBe(top);
});
