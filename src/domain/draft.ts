import type { LinkSettings } from './link-settings.ts';
import type { PeerId } from './peer.ts';

/** What a person has answered so far; outlives restarts, deploys and failed attempts. */
export interface Draft {
  id: string;
  userId: number;
  peerId: PeerId | null;
  /** The link whose settings it is to change; null for a new link. */
  linkId: string | null;
  settings: LinkSettings;
  /** `open` while being written; `submitted` once it became an operation; `cancelled` by the person or a newer one. */
  status: 'open' | 'submitted' | 'cancelled';
  createdAt: Date;
  updatedAt: Date;
}
