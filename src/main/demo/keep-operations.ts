import { CAST, type InviteLinkView } from 'telegram-sandbox';
import type { PersonName } from '../../domain/membership.ts';
import type { NewOperation, Operation } from '../../domain/operation.ts';
import type { StepOutcome } from '../../domain/ports/operation-store.ts';
import type { Store } from '../../domain/ports/store.ts';
import { newId } from '../clock.ts';
import { dateOf, exportedFrom, settingsFrom } from './from-world.ts';

type Asked = Pick<NewOperation, 'kind' | 'linkId' | 'settings'> &
  Partial<Pick<NewOperation, 'revokeFirst' | 'requesterId'>> & { draftId?: string | null };

/** What people asked of the bot, done at once by the account. */
export interface KeptOperations {
  /** @param preset that its settings were taken from. @returns the id of the link, once it was made. */
  create(view: InviteLinkView, by: PersonName, at: number, preset: string | null): Promise<string>;
  edit(linkId: string, view: InviteLinkView, by: PersonName, at: number): Promise<void>;
  revoke(linkId: string, view: InviteLinkView, by: PersonName, at: number): Promise<void>;
  /** For a leaked link: closed first, then its successor is made. @returns the successor's id. */
  replace(linkId: string, views: readonly InviteLinkView[], by: PersonName, at: number): Promise<string>;
  decline(
    request: { peerId: number; userId: number; linkId: string },
    by: PersonName,
    at: number,
  ): Promise<void>;
}

export function keepOperations(store: Store): KeptOperations {
  async function perform(
    { kind, linkId, settings, revokeFirst = false, requesterId, draftId = null }: Asked,
    { peerId, by, at }: { peerId: number; by: PersonName; at: number },
    outcomes: readonly StepOutcome[],
  ): Promise<Operation> {
    const now = dateOf(at);
    const { userId: actorId, name: actorName } = by;
    const { operation } = await store.operations.add(
      {
        idempotencyKey: `history:${newId()}`,
        kind,
        peerId,
        actorId,
        actorName,
        settings,
        linkId,
        revokeFirst,
        ...(requesterId !== undefined && { requesterId }),
        card: null,
        quiet: true,
        locale: 'en',
      },
      { id: newId(), now, accountId: CAST.robin, draftId, buttonId: null },
    );
    let done = operation;
    for (const outcome of outcomes) {
      await store.operations.markSent(operation.id, now);
      done = await store.operations.complete(operation.id, outcome, newId(), now);
    }
    return done;
  }

  async function draftFrom(
    view: InviteLinkView,
    { userId }: PersonName,
    at: number,
    preset: string,
  ): Promise<string> {
    const id = newId();
    await store.drafts.save({
      id,
      userId,
      peerId: view.peerId,
      linkId: null,
      replaces: null,
      settings: settingsFrom(view),
      preset,
      batch: null,
      doubts: [],
      chosen: true,
      wallClock: false,
      messageId: null,
      status: 'open',
      createdAt: dateOf(at),
      updatedAt: dateOf(at),
    });
    return id;
  }

  return {
    async create(view, by, at, preset) {
      const settings = settingsFrom(view);
      const exported = exportedFrom(view);
      const draftId = preset === null ? null : await draftFrom(view, by, at, preset);
      const { resultLinkId } = await perform(
        { kind: 'create', linkId: null, settings, draftId },
        { peerId: view.peerId, by, at },
        [{ step: 'export', exported, adopted: false }],
      );
      return made(resultLinkId);
    },

    async edit(linkId, view, by, at) {
      const asked = { kind: 'edit', linkId, settings: settingsFrom(view) } as const;
      await perform(asked, { peerId: view.peerId, by, at }, [{ step: 'edit', exported: exportedFrom(view) }]);
    },

    async revoke(linkId, view, by, at) {
      const asked = { kind: 'revoke', linkId, settings: null } as const;
      const exported = exportedFrom(view);
      await perform(asked, { peerId: view.peerId, by, at }, [{ step: 'revoke', exported, replacedBy: null }]);
    },

    async replace(linkId, [old, successor], by, at) {
      if (old === undefined || successor === undefined) throw new RangeError('an old link and its successor');
      const { resultLinkId } = await perform(
        { kind: 'regenerate', linkId, settings: settingsFrom(successor), revokeFirst: true },
        { peerId: old.peerId, by, at },
        [
          { step: 'revoke', exported: exportedFrom(old), replacedBy: null },
          { step: 'export', exported: exportedFrom(successor), adopted: false },
        ],
      );
      return made(resultLinkId);
    },

    async decline({ peerId, userId, linkId }, by, at) {
      const asked = { kind: 'decline', linkId, settings: null, requesterId: userId } as const;
      await perform(asked, { peerId, by, at }, [{ step: 'decide' }]);
    },
  };
}

function made(linkId: string | null): string {
  if (linkId === null) throw new Error('no link came of it');
  return linkId;
}
