import type { Api } from 'grammy';
import type { Operators } from '../../domain/ports/operators.ts';
import type { Pacing } from '../api/pacing.ts';
import { createDigestTeller } from '../audit/digest/digest-teller.ts';
import { createDeliverer } from '../batches/deliverer.ts';
import { createProposalTeller } from '../chat-rules/proposal-teller.ts';
import type { BotDependencies } from '../dependencies.ts';
import { createDriftTeller } from '../drift/drift-teller.ts';
import { createLostChatTeller } from '../lost-chats/lost-chat-teller.ts';
import { createOffboardingTeller } from '../offboarding/offboarding-teller.ts';
import { createNotifier } from '../notices/notifier.ts';
import { createRequestNotifier } from '../requests/request-notifier.ts';
import type { Teller } from './teller.ts';

/**
 * All that write to people by themselves.
 * @param withDigests false where a schedule says when to look for them.
 */
export function createTellers(
  deps: BotDependencies & { api: Api; operators: Operators; pacing: Pick<Pacing, 'take'> },
  { withDigests }: { withDigests: boolean } = { withDigests: true },
): Teller {
  const tellers: Teller[] = [
    createNotifier(deps),
    createRequestNotifier(deps),
    createLostChatTeller(deps),
    createProposalTeller(deps),
    createOffboardingTeller(deps),
    createDriftTeller(deps),
    ...(withDigests ? [createDigestTeller(deps)] : []),
    createDeliverer(deps),
  ];
  return {
    start: () => tellers.forEach((teller) => teller.start()),
    stop: async () => void (await Promise.all(tellers.map((teller) => teller.stop()))),
  };
}
