import type { BatchPlan } from './batch-plan.ts';
import type { LinkSettings } from './link-settings.ts';
import type { PeerId } from './peer.ts';
import type { Doubt } from './reading/request.ts';

/** What a person has answered so far; outlives restarts, deploys and failed attempts. */
export interface Draft {
  id: string;
  userId: number;
  peerId: PeerId | null;
  /** The link whose settings it is to change; null for a new link. */
  linkId: string | null;
  /** The link that the new one is to replace. */
  replaces: string | null;
  settings: LinkSettings;
  /** The name of the preset that the settings were last taken from; null for none. */
  preset: string | null;
  /** Of many links at once, each with these settings but for what its line says itself; null for one. */
  batch: BatchPlan | null;
  /** What of a typed request is still to be asked about, before anything is made of it. */
  doubts: Doubt[];
  /** Whether the person chose any setting but the title. Until then they are what their last link in the chat had. */
  chosen: boolean;
  /** Whether the expiry was typed as a time of day ("friday 18:00"), which it keeps in another time zone; "3d" is none. */
  wallClock: boolean;
  /** The message that shows the draft; null before the first question. */
  messageId: number | null;
  /** `open` while being written; `submitted` once it became an operation; `cancelled` by the person or a newer one. */
  status: 'open' | 'submitted' | 'cancelled';
  createdAt: Date;
  updatedAt: Date;
}

/** What a draft is for: a new link, a change of one, or a new one that replaces another. */
export type DraftKind = 'new' | 'change' | 'replace';

export function draftKind({ linkId, replaces }: Pick<Draft, 'linkId' | 'replaces'>): DraftKind {
  if (linkId !== null) return 'change';
  return replaces === null ? 'new' : 'replace';
}

/** Nothing in it that would be a loss. */
export function isBlank(draft: Draft): boolean {
  if (draftKind(draft) !== 'new') return draft.updatedAt.getTime() === draft.createdAt.getTime();
  const { batch, chosen, settings, doubts } = draft;
  const asked = batch === null ? chosen : batch.of === 'list' || batch.count !== null;
  return settings.title === null && !asked && doubts.length === 0;
}
