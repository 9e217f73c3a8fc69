import { expect, test } from 'vitest';
import { messageIdAt } from './message-ids.ts';
import { BAD_MESSAGE, ReceivedMessages } from './received-messages.ts';

const NOW = 1_800_000_000;
const idAt = (seconds: number): bigint => messageIdAt((NOW + seconds) * 1000);

test.each([
  [-301, BAD_MESSAGE.idTooLow],
  [-300, undefined],
  [0, undefined],
  [30, undefined],
  [31, BAD_MESSAGE.idTooHigh],
])('a message of %i seconds from now is judged %s', (seconds, verdict) => {
  expect(new ReceivedMessages().checkId(idAt(seconds), NOW)).toBe(verdict);
});

test('what was forgotten can no longer be judged, so that it is not executed twice', () => {
  const received = new ReceivedMessages();
  const ids = Array.from({ length: 1001 }, (_, index) => idAt(0) + BigInt(index) * 4n);
  for (const [index, id] of ids.entries()) received.add(id, index * 2);
  expect(received.has(ids[0]!)).toBe(false);
  expect(received.checkId(ids[0]!, NOW)).toBe(BAD_MESSAGE.idTooOld);
  expect(received.checkId(idAt(-10), NOW)).toBe(BAD_MESSAGE.idTooOld);
  expect(received.has(ids[1]!)).toBe(true);
  expect([received.state(idAt(-10)), received.state(ids[5]!), received.state(idAt(20))]).toEqual([
    1,
    4 + 16,
    3,
  ]);
});

test('sequence numbers grow with the ids; messages that need no acknowledgement share the next number', () => {
  const received = new ReceivedMessages();
  received.add(idAt(0), 1);
  received.add(idAt(2), 3);
  expect(received.checkSeqno(idAt(3), 3)).toBe(BAD_MESSAGE.seqnoTooLow);
  expect(received.checkSeqno(idAt(3), 2)).toBe(BAD_MESSAGE.seqnoTooLow);
  expect(received.checkSeqno(idAt(1), 5)).toBe(BAD_MESSAGE.seqnoTooHigh);
  expect(received.checkSeqno(idAt(1), 3)).toBe(BAD_MESSAGE.seqnoTooHigh);
  expect(received.checkSeqno(idAt(1), 2)).toBeUndefined();
  expect(received.checkSeqno(idAt(3), 4)).toBeUndefined();
  received.add(idAt(3), 4);
  expect(received.checkSeqno(idAt(4), 4)).toBeUndefined();
});
