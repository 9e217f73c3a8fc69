import { expect, test } from 'vitest';
import { exceededQuota, NO_QUOTAS, readQuotas, USUAL_QUOTAS } from './quotas.ts';

test('what an operator writes is read, and the rest stays as usual', () => {
  expect(readQuotas('person=500, chat=0')).toEqual({ ...USUAL_QUOTAS, person: 500, chat: null });
  for (const wrong of ['', 'person', 'people=3', 'person=-1', 'person=1.5', 'person=12345678']) {
    expect(readQuotas(wrong), wrong).toBeNull();
  }
});

test('the quota with least room is the one that is named', () => {
  const used = { person: 10, chat: 95, account: 99 };
  const quotas = { person: 100, chat: 100, account: 100 };
  expect(exceededQuota(quotas, used, 1)).toBeNull();
  expect(exceededQuota(quotas, used, 2)).toEqual({ scope: 'account', most: 100, left: 1 });
  expect(exceededQuota({ ...quotas, account: null }, used, 6)).toEqual({ scope: 'chat', most: 100, left: 5 });
  expect(exceededQuota({ ...quotas, account: 50 }, used, 1)).toEqual({ scope: 'account', most: 50, left: 0 });
  expect(exceededQuota(NO_QUOTAS, used, 1_000_000)).toBeNull();
});
