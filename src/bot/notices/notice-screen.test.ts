import { expect, test } from 'vitest';
import { NO_SETTINGS } from '../../domain/link-settings.ts';
import type { InviteLink } from '../../domain/invite-link.ts';
import { loadWords } from '../words.ts';
import { noticeScreen, type News } from './notice-screen.ts';

const MESSAGE_MAX = 4096;
const now = new Date('2026-11-20T12:00:00Z');
const words = loadWords('locales').in('en');
const reading = { locale: 'en-US', timeZone: 'America/Argentina/Buenos_Aires', hourCycle: '12' } as const;

const link: InviteLink = {
  id: 'link-1',
  peerId: -1_000_000_000_001,
  hash: 'hash',
  link: 'https://t.me/+hash',
  title: 'V'.repeat(32),
  expireDate: new Date('2027-11-20T12:00:00Z'),
  usageLimit: 99_999,
  requestNeeded: true,
  adminId: 1,
  date: now,
  startDate: null,
  usage: 0,
  requested: 0,
  permanent: false,
  revoked: false,
  subscriptionExpired: null,
  subscriptionPricing: null,
  strict: false,
  actorId: 2,
  actorName: 'Ada',
  operationId: null,
  replaces: null,
  replacedBy: null,
  preset: null,
  origin: 'latchkey',
  deleted: false,
  revokedAt: null,
  lastSeenAt: now,
};

const longest: News = {
  link,
  notice: {
    linkId: link.id,
    kind: 'changed',
    readerId: 2,
    changedBy: 'W'.repeat(129),
    before: { ...NO_SETTINGS, title: 'W'.repeat(32), expireDate: new Date('2025-11-20T12:00:00Z') },
    version: 0,
  },
  chat: { peerId: link.peerId, kind: 'supergroup', title: 'W'.repeat(255), username: null },
};

test('the longest news there can be fits into a message', () => {
  const { text } = noticeScreen(
    Array.from({ length: 200 }, () => longest),
    words,
    reading,
    now,
  );
  expect(text).toContain('… and 190 more');
  expect(text.replaceAll(/<[^>]+>/g, '').length).toBeLessThanOrEqual(MESSAGE_MAX);
});
