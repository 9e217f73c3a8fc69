import { expect, test } from 'vitest';
import type { InviteLinkView } from '../../server/world/types.ts';
import { changedSettings } from './changed-settings.ts';

const link: InviteLinkView = {
  peerId: -1,
  hash: 'h',
  link: 'https://t.me/+h',
  adminId: 1,
  date: 1,
  requestNeeded: false,
  permanent: false,
  revoked: false,
  usage: 0,
  requested: 0,
  title: 'Spring',
  usageLimit: 5,
};
const asItIs = { title: 'Spring', expireDate: 0, usageLimit: 5, requestNeeded: false };

test.each([
  [asItIs, {}],
  [{ ...asItIs, title: '' }, { title: '' }],
  [{ ...asItIs, expireDate: 9 }, { expireDate: 9 }],
  [{ ...asItIs, usageLimit: 0 }, { usageLimit: 0 }],
  [{ ...asItIs, usageLimit: 0, requestNeeded: true }, { requestNeeded: true }],
])('%j is reached by naming %j', (wanted, changes) => {
  expect(changedSettings(link, wanted)).toEqual(changes);
});
