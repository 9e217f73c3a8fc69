import { vi } from 'vitest';
import { CAST_CHATS } from 'telegram-sandbox';
import { isFinal, type NewOperation, type Operation } from '../../src/domain/operation.ts';
import { NO_SETTINGS, type LinkSettings } from '../../src/domain/link-settings.ts';
import type { Tester } from './person.ts';
import type { Stage } from './stage.ts';

/** For tests of what comes after a link was made: asks without the conversation. @returns what came of it. */
export async function request(
  stage: Stage,
  wanted: Pick<NewOperation, 'kind' | 'linkId' | 'settings' | 'actorId'> & Partial<NewOperation>,
): Promise<Operation> {
  const { deps, store } = stage;
  const { operation } = await deps.operations.submit(
    {
      idempotencyKey: deps.newId(),
      peerId: CAST_CHATS.makers,
      actorName: 'Ada Okafor',
      revokeFirst: false,
      card: null,
      locale: 'en',
      ...wanted,
    },
    { draftId: null, buttonId: null, authorisedAt: performance.now() },
  );
  return vi.waitFor(async () => {
    const now = await store.operations.find(operation.id);
    if (now === null || !isFinal(now)) throw new Error('it is not done yet');
    return now;
  }, 5_000);
}

/** @param as in Harbour Makers, unless said otherwise. */
export async function makeLink(
  stage: Stage,
  person: Tester,
  settings: Partial<LinkSettings> = {},
  as: Partial<NewOperation> = {},
): Promise<{ linkId: string; link: string; cardId: number }> {
  if (person.messages().length === 0) {
    await person.say('/start');
    await stage.inbox.idle();
  }
  const wanted = { ...NO_SETTINGS, ...settings };
  const { resultLinkId } = await request(stage, {
    kind: 'create',
    linkId: null,
    settings: wanted,
    actorId: person.userId,
    ...as,
  });
  const link = await stage.store.links.find(resultLinkId ?? '');
  if (link === null) throw new Error('no link was made');
  const card = await vi.waitFor(() => {
    const found = person.messages().findLast(({ text }) => text?.includes(link.link));
    if (found === undefined) throw new Error('no card shows it');
    return found;
  }, 5_000);
  return { linkId: link.id, link: link.link, cardId: card.id };
}
