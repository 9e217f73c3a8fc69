import { describe, expect, it } from 'vitest';
import type { InviteLinkView } from '../../server/world/types.ts';
import { linkState } from './link-state.ts';

const link: InviteLinkView = {
  peerId: -1,
  hash: 'a',
  link: 'https://t.me/+a',
  adminId: 1,
  date: 0,
  requestNeeded: false,
  permanent: false,
  revoked: false,
  usage: 2,
  requested: 0,
};

describe('linkState', () => {
  it.each([
    [{}, 'active'],
    [{ revoked: true, expireDate: 50 }, 'revoked'],
    [{ expireDate: 100 }, 'expired'],
    [{ expireDate: 101 }, 'active'],
    [{ usageLimit: 2 }, 'used-up'],
    [{ usageLimit: 3 }, 'active'],
    [{ usageLimit: 0 }, 'active'],
  ])('says of %o: %s', (settings, state) => {
    expect(linkState({ ...link, ...settings }, 100)).toBe(state);
  });
});
