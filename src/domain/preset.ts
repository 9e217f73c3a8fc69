import type { LinkSettings } from './link-settings.ts';

/** Settings that a person saved under a name, to give them to a link with one tap. */
export interface Preset extends Pick<LinkSettings, 'usageLimit' | 'requestNeeded'> {
  id: string;
  userId: number;
  /** Unlike the person's other ones. */
  name: string;
  /** How long a link works, in seconds; null for ever. */
  lifetime: number | null;
  createdAt: Date;
}
