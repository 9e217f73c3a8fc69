import { afterEach, beforeEach, describe } from 'vitest';
import { makeBench } from './bench.ts';
import type { Bench, StoreUnderTest } from './bench.ts';
import { accountContract } from './contract/accounts.ts';
import { auditContract } from './contract/audit.ts';
import { batchSteeringContract } from './contract/batch-steering.ts';
import { batchDeliveryContract } from './contract/batch-deliveries.ts';
import { batchContract } from './contract/batches.ts';
import { cardContract } from './contract/cards.ts';
import { censusContract } from './contract/census.ts';
import { chatContract } from './contract/chats.ts';
import { conversationContract } from './contract/conversation.ts';
import { digestContract } from './contract/digests.ts';
import { draftContract } from './contract/drafts.ts';
import { historyContract } from './contract/histories.ts';
import { joinerContract } from './contract/joiners.ts';
import { linkPageContract } from './contract/link-pages.ts';
import { linkContract } from './contract/links.ts';
import { membershipContract } from './contract/memberships.ts';
import { noticeContract } from './contract/notices.ts';
import { openLinkContract } from './contract/open-links.ts';
import { operationContract } from './contract/operations.ts';
import { outcomeContract } from './contract/outcomes.ts';
import { postContract } from './contract/posts.ts';
import { presetContract } from './contract/presets.ts';
import { privacyContract } from './contract/privacy.ts';
import { requestContract } from './contract/requests.ts';
import { rotationContract } from './contract/rotations.ts';
import { primaryLinkContract } from './contract/primary-links.ts';
import { sortedLinkContract } from './contract/sorted-links.ts';
import { sightingContract } from './contract/sightings.ts';

/** What every implementation of the store promises. */
export function storeContract(name: string, makeStore: () => Promise<StoreUnderTest>): void {
  describe(`store contract: ${name}`, () => {
    let bench: Bench;

    beforeEach(async () => {
      bench = await makeBench(await makeStore());
    });
    afterEach(async () => {
      await bench.store.close();
    });

    const current = () => bench;
    accountContract(current);
    conversationContract(current);
    draftContract(current);
    presetContract(current);
    privacyContract(current);
    cardContract(current);
    postContract(current);
    noticeContract(current);
    requestContract(current);
    chatContract(current);
    operationContract(current);
    outcomeContract(current);
    batchContract(current);
    batchSteeringContract(current);
    batchDeliveryContract(current);
    linkContract(current);
    linkPageContract(current);
    sortedLinkContract(current);
    openLinkContract(current);
    digestContract(current);
    sightingContract(current);
    censusContract(current);
    joinerContract(current);
    membershipContract(current);
    rotationContract(current);
    primaryLinkContract(current);
    auditContract(current);
    historyContract(() => makeStore().then(makeBench));
  });
}
