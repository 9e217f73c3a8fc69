import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { UserView, WorldView } from '../answers.ts';
import type { Live } from '../live/events.ts';
import type { SheetRequest } from '../sheets/requests.ts';
import type { AppOpening } from '../web-app/opened-app.ts';
import type { Navigate, Route } from './route.ts';

/** What every part of the page shares. */
export interface Sandbox {
  world: WorldView;
  me: UserView;
  live: Live;
  /** Whose request to join was declined, as "peerId userId"; see `useDeclined`. */
  declined: ReadonlySet<string>;
  route: Route;
  navigate: Navigate;
  /** Unix seconds on the world's clock. */
  now: () => number;
  toast: (text: string) => void;
  /** Puts it on the clipboard, and says so. */
  copy: (text: string) => void;
  /** Does it; a refusal becomes a toast. @returns undefined when refused. */
  attempt: <T>(action: Promise<T>) => Promise<T | undefined>;
  openSheet: (request: SheetRequest) => void;
  /** Opens a bot's Mini App; a refusal becomes a toast. */
  openApp: (opening: AppOpening) => void;
  /** Follows a link as Telegram would: join sheet, share sheet, a chat, or a question before leaving. */
  openUrl: (url: string) => void;
}

export const SandboxContext = createContext<Sandbox | undefined>(undefined);

export function useSandbox(): Sandbox {
  const sandbox = useContext(SandboxContext);
  if (!sandbox) throw new Error('useSandbox outside of the page');
  return sandbox;
}
