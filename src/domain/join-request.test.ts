import { expect, test } from 'vitest';
import { canBeAsked, verdictOf, type JoinRequest, type JoinRule } from './join-request.ts';

const RULE: JoinRule = { linkId: 'l', approveMembersOf: null, declineNameless: false, actorId: 1 };
const named = { username: 'sam', isMember: false };
const nameless = { username: null, isMember: false };

test('without a rule that fits, a person decides', () => {
  expect(verdictOf(RULE, named)).toBeNull();
  expect(verdictOf(RULE, nameless)).toBeNull();
});

test('who is in the other chat is approved, with a username or without', () => {
  const rule = { ...RULE, approveMembersOf: -7, declineNameless: true };
  expect(verdictOf(rule, { ...named, isMember: true })).toBe('approve');
  expect(verdictOf(rule, { ...nameless, isMember: true })).toBe('approve');
  expect(verdictOf(rule, named)).toBeNull();
  expect(verdictOf(rule, nameless)).toBe('decline');
});

test('nobody is declined who may be in the other chat', () => {
  const rule = { ...RULE, approveMembersOf: -7, declineNameless: true };
  expect(verdictOf(rule, { username: null, isMember: null })).toBeNull();
});

test('who has no username is declined where that is wanted', () => {
  const rule = { ...RULE, declineNameless: true };
  expect(verdictOf(rule, nameless)).toBe('decline');
  expect(verdictOf(rule, { username: null, isMember: null })).toBe('decline');
  expect(verdictOf(rule, named)).toBeNull();
});

test('somebody can be asked for five minutes, less the time to type, while they wait', () => {
  const request: JoinRequest = {
    peerId: -1,
    userId: 2,
    name: 'Sam',
    username: null,
    bio: null,
    date: new Date(0),
    linkId: null,
    userChatId: 2,
    state: 'waiting',
    decidedBy: null,
    answer: null,
    operationId: null,
  };
  expect(canBeAsked(request, new Date(284_000))).toBe(true);
  expect(canBeAsked(request, new Date(286_000))).toBe(false);
  expect(canBeAsked(request, new Date(286_000), true)).toBe(true);
  expect(canBeAsked(request, new Date(300_000), true)).toBe(false);
  expect(canBeAsked({ ...request, state: 'gone' }, new Date(1))).toBe(false);
  expect(canBeAsked({ ...request, userChatId: null }, new Date(1))).toBe(false);
});
