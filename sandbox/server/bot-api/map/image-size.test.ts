import { expect, test } from 'vitest';
import { imageSize } from './image-size.ts';

const PNG = Buffer.from('89504e470d0a1a0a0000000d494844520000064000000384', 'hex');
const JPEG = Buffer.from(
  'ffd8ffe000104a46494600010100000100010000ffc0001108038406400301220002110103110100',
  'hex',
);
const GIF = Buffer.from('47494638396140060000', 'hex');

test.each([
  ['a PNG', PNG, { width: 1600, height: 900 }],
  ['a JPEG', JPEG, { width: 1600, height: 900 }],
  ['a GIF', GIF, { width: 1600, height: 0 }],
  ['a text', Buffer.from('a text that is no picture at all'), undefined],
  ['nothing', Buffer.alloc(0), undefined],
  ['a JPEG cut short', JPEG.subarray(0, 12), undefined],
])('%s', (_, data, size) => {
  expect(imageSize(data)).toEqual(size);
});
