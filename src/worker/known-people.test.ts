import { Api } from 'telegram';
import { returnBigInt } from 'telegram/Helpers.js';
import { expect, it } from 'vitest';
import type { Call } from './connection.ts';
import { createKnownPeople } from './known-people.ts';

function user(id: number, more: { accessHash?: number; min?: true } = {}): Api.User {
  const { accessHash, ...rest } = more;
  return new Api.User({
    id: returnBigInt(id),
    ...(accessHash === undefined ? {} : { accessHash: returnBigInt(accessHash) }),
    ...rest,
  });
}

/** What it answers is what it was asked. */
const echo: Call = async (request) => request;

it('names those whom Telegram showed in full, and nobody else', async () => {
  const people = createKnownPeople();
  const read = people.learnFrom(echo);
  const shown = [user(1, { accessHash: 11 }), user(2), user(3, { accessHash: 33, min: true })];
  await read(Object.assign(new Api.users.GetUsers({ id: [] }), { users: shown }));
  await read(new Api.users.GetUsers({ id: [] }));
  expect(people.input(1)?.accessHash.toString()).toBe('11');
  expect([people.input(2), people.input(3), people.input(4)]).toEqual([null, null, null]);
});

it('names everybody by their id once the account turns out to be a bot', () => {
  const people = createKnownPeople();
  people.becomeBot();
  expect(people.input(4)).toMatchObject({ userId: returnBigInt(4), accessHash: returnBigInt(0) });
});
