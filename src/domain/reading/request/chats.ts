import { parseChatReference } from '../../peer.ts';
import { plainWords } from '../plain-words.ts';
import type { KnownChat } from '../request.ts';
import { findAll, type Candidate, type Line } from './candidate.ts';
import { said } from './tokens.ts';

const ADDRESS =
  /^(?:@[a-z]\w{3,31}|(?:https?:\/\/)?(?:www\.)?(?:t|telegram)\.(?:me|dog)\/\S+|tg:\/\/\S+|-100\d{5,13})$/i;
const INTO = /^(?:for|in|into|to|at|join)$/;
const PEOPLE = /^(?:people|ppl|members|guests|users)$/;
const KIND = /^(?:group|channel|chat)$/;
/** More words than any title has that people type. */
const LONGEST = 12;

/** Finds the chats that a line names: "for Harbour Makers", "in @openharbour", a t.me link, a marked id. */
export function findChats(line: Line, chats: readonly KnownChat[]): Candidate[] {
  const names = new Map<string, KnownChat[]>();
  for (const chat of chats) {
    for (const name of [
      plainWords(chat.title),
      ...(chat.username === null ? [] : [chat.username.toLowerCase()]),
    ]) {
      if (name !== '') names.set(name, [...(names.get(name) ?? []).filter((other) => other !== chat), chat]);
    }
  }
  return [
    ...findAll(line, LONGEST, (from, to) => addressed(line, chats, from, to)),
    ...findAll(line, LONGEST, (from, to) => titled(line, names, from, to)),
  ];
}

function addressed(line: Line, chats: readonly KnownChat[], from: number, to: number): Candidate | null {
  const { tokens } = line;
  const at = INTO.test(tokens[from]?.word ?? '') ? from + 1 : from;
  const text = tokens[at]?.text.replace(/[.!?]+$/, '') ?? '';
  const reference = to === at + 1 && ADDRESS.test(text) ? parseChatReference(text) : null;
  if (reference === null) return null;
  const known = chats.find(
    ({ username }) =>
      reference.by === 'username' && username?.toLowerCase() === reference.username.toLowerCase(),
  );
  const meaning = known === undefined ? { reference } : { chat: known.peerId };
  return { from, to, field: 'chat', meanings: [meaning], why: null, strength: 'firm' };
}

function titled(
  line: Line,
  names: ReadonlyMap<string, KnownChat[]>,
  from: number,
  to: number,
): Candidate | null {
  const { tokens } = line;
  const word = (at: number): string => tokens[at]?.word ?? '';
  // "5 members of Harbour Makers"; its friends are not it.
  const into = INTO.test(word(from)) || (word(from) === 'of' && PEOPLE.test(word(from - 1)));
  // "In the Harbour Makers group", "in the group Harbour Makers".
  const inner = [
    [into ? from + 1 : from, to],
    ...(into && word(from + 1) === 'the' ? [[from + 2, to]] : []),
    ...(into && KIND.test(word(to - 1)) ? [[from + (word(from + 1) === 'the' ? 2 : 1), to - 1]] : []),
  ];
  const kind = word(from + 1) === 'the' ? from + 2 : from + 1;
  if (into && KIND.test(word(kind))) inner.push([kind + 1, to]);
  for (const [start = 0, end = 0] of inner) {
    const found = start < end ? names.get(plainWords(said(line, start, end))) : undefined;
    if (found === undefined) continue;
    const meanings = found.slice(0, 4).map(({ peerId }) => ({ chat: peerId }));
    const why = meanings.length > 1 ? 'which-chat' : null;
    return { from, to, field: 'chat', meanings, why, strength: into ? 'firm' : 'chat' };
  }
  return null;
}
