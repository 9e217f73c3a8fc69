import { expect, test } from 'vitest';
import type { LinkHistory } from '../../actions/link-history.ts';
import { Unreachable } from '../../domain/errors.ts';
import type { HistoryEvent } from '../../actions/history-events.ts';
import { NO_SETTINGS } from '../../domain/link-settings.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { loadWords } from '../words.ts';
import { historyCard } from './history-card.ts';
import { whoCard } from '../lists/choices.ts';

const MESSAGE_MAX = 4096;
const BUTTONS_MAX = 100;
const NAME_MAX = 129;
const now = new Date('2026-11-20T12:00:00Z');
const words = loadWords('locales').in('en');
const reading = { locale: 'en-US', timeZone: 'America/Argentina/Buenos_Aires', hourCycle: '12' } as const;
const LONG_NAME = 'W'.repeat(NAME_MAX);

function link(index: number): InviteLink {
  return {
    ...NO_SETTINGS,
    title: 'W'.repeat(32),
    id: `link-${index}`,
    peerId: -1_000_000_000_001,
    link: `https://t.me/+${String(index).padStart(22, '0')}`,
    hash: String(index).padStart(22, '0'),
    adminId: 1,
    date: now,
    startDate: null,
    permanent: false,
    revoked: true,
    usage: 99_999,
    requested: 0,
    subscriptionExpired: null,
    subscriptionPricing: null,
    strict: false,
    actorId: 2,
    actorName: LONG_NAME,
    operationId: null,
    replaces: null,
    replacedBy: null,
    preset: null,
    origin: 'latchkey',
    deleted: false,
    revokedAt: now,
    lastSeenAt: now,
  };
}

const longest: HistoryEvent = {
  at: now,
  actorName: LONG_NAME,
  what: 'edit',
  outcome: 'done',
  change: {
    from: { ...NO_SETTINGS, title: 'W'.repeat(32), expireDate: new Date('2025-11-20T12:00:00Z') },
    to: {
      title: 'V'.repeat(32),
      expireDate: new Date('2027-11-20T12:00:00Z'),
      usageLimit: 99_999,
      requestNeeded: true,
      subscriptionPricing: null,
      strict: true,
    },
  },
};

test('the longest history there can be fits into a message, the link itself shown in its line', () => {
  const lineage = Array.from({ length: 120 }, (_, index) => link(index));
  const joiners = Array.from({ length: 8 }, (_, index) => ({
    userId: index,
    name: LONG_NAME,
    username: 'w'.repeat(32),
    joinedAt: now,
    approvedBy: { userId: 3, name: LONG_NAME },
    leftAt: now,
  }));
  for (const place of [0, 60, 119]) {
    const history = {
      link: link(place),
      lineage,
      events: Array.from({ length: 200 }, () => longest),
      people: {
        joiners,
        total: 99_999,
        left: 50_000,
        read: 'part' as const,
        knownFrom: new Date(now.getTime() + 1),
      },
    };
    const view = { chat: { title: 'W'.repeat(255) }, now, rows: [] };
    const { text } = historyCard(history, view, words, reading);
    expect(text.replaceAll(/<[^>]+>/g, '').length).toBeLessThanOrEqual(MESSAGE_MAX);
    expect(text).toContain(`${place + 1}. 🔴`);
    expect(text).toContain('(this one)');
    expect(text).toContain('… and 114 more');
  }
});

test('what Telegram can’t tell of who joined and left is said', () => {
  const told = (change: Partial<LinkHistory['people']>): string => {
    const people = { joiners: [], total: 0, left: 0, read: 'whole' as const, knownFrom: null, ...change };
    const history = { link: link(1), lineage: [link(1)], events: [], people };
    return historyCard(history, { chat: null, now, rows: [] }, words, reading).text;
  };
  const before = new Date(now.getTime() - 1);
  const after = new Date(now.getTime() + 1);
  expect(told({ knownFrom: before })).toMatch(/Nobody has joined with this link yet.$/);
  expect(told({ knownFrom: after })).toMatch(/Anyone who joined before .+ and left isn’t listed/);
  expect(told({ read: { failed: new Unreachable('away') } })).not.toContain('Nobody');
  expect(told({ read: 'deleted' })).toContain('Telegram doesn’t list this link any more');
});

test('an audit of hundreds of people offers no more of them than Telegram takes buttons', () => {
  const actors = Array.from({ length: 300 }, (_, index) => ({ actorId: index, name: 'Ada', count: 1 }));
  const place = {
    mode: 'audit',
    peerId: -1,
    state: null,
    ofActorId: null,
    text: null,
    from: 'newest',
    page: 0,
    picked: null,
  } as const;
  const { rows } = whoCard({ place, actors, chat: null }, words);
  expect(rows.flat().length).toBeLessThanOrEqual(BUTTONS_MAX);
});
