import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Overview, Session } from '../../web/mini-app/api.ts';
import type { Launched } from '../telegram/launch.ts';
import type { Formats } from '../formats.ts';
import type { Server } from './ask.ts';
import type { Placed } from './use-place.ts';

/** What every part of the page works with. */
export interface Audit extends Placed {
  server: Server;
  launched: Launched;
  session: Session;
  formats: Formats;
  /** Counts the changes of the chat: what is shown is asked for again with each. */
  version: number;
  /** The chat that is looked at. */
  overview: Overview | null;
  /** Says something that happened, for eyes and screen readers. */
  announce: (text: string, kind?: 'good' | 'bad') => void;
}

export const AuditContext = createContext<Audit | null>(null);

export function useAudit(): Audit {
  const audit = useContext(AuditContext);
  if (audit === null) throw new Error('outside of the page');
  return audit;
}
