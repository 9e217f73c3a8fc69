import { auditVersion } from '../../actions/page/audit-version.ts';
import type { PeerId } from '../../domain/peer.ts';
import type { MiniAppDependencies } from './dependencies.ts';

/** Tells pages that are open when something of their chat changed. */
export interface ChatWatch {
  follow(peerId: PeerId): Followed;
  /** Ends all that follow. */
  close(): Promise<void>;
}

export interface Followed {
  /** Waits for a change, at most that long. @returns whether there was one; null once it has ended. */
  next(withinMs: number): Promise<boolean | null>;
  end(): void;
}

/** How soon a change is noticed. */
const LOOK_EVERY_MS = 700;

/** Looks into the store while somebody follows a chat, once for all who do. */
export function watchChats(deps: Pick<MiniAppDependencies, 'store' | 'clock' | 'log'>): ChatWatch {
  const followed = new Map<PeerId, Set<Follower>>();
  const stopping = new AbortController();
  const loops = new Set<Promise<void>>();

  async function look(peerId: PeerId, followers: ReadonlySet<Follower>): Promise<void> {
    let before: string | null = null;
    while (followers.size > 0 && !stopping.signal.aborted) {
      try {
        const version = await auditVersion(deps, peerId);
        if (before !== null && version !== before) followers.forEach((follower) => follower.changed());
        before = version;
      } catch (error) {
        deps.log.warn({ err: error }, 'changes of a chat could not be looked for');
      }
      await deps.clock.sleep(LOOK_EVERY_MS, stopping.signal);
    }
    if (followed.get(peerId) === followers) followed.delete(peerId);
  }

  return {
    follow(peerId) {
      const known = followed.get(peerId);
      const followers = known ?? new Set<Follower>();
      const follower = createFollower(deps.clock, () => followers.delete(follower));
      followers.add(follower);
      if (stopping.signal.aborted) follower.end();
      else if (known === undefined) {
        followed.set(peerId, followers);
        const loop = look(peerId, followers);
        loops.add(loop);
        void loop.finally(() => loops.delete(loop));
      }
      return follower;
    },
    async close() {
      stopping.abort();
      for (const followers of followed.values()) followers.forEach((follower) => follower.end());
      await Promise.all(loops);
    },
  };
}

interface Follower extends Followed {
  changed(): void;
}

function createFollower(clock: MiniAppDependencies['clock'], onEnd: () => void): Follower {
  let state: 'same' | 'changed' | 'ended' = 'same';
  let waiting = new AbortController();
  const become = (next: typeof state): void => {
    if (state !== 'ended') state = next;
    waiting.abort();
  };
  return {
    async next(withinMs) {
      if (state === 'same') {
        waiting = new AbortController();
        await clock.sleep(withinMs, waiting.signal);
      }
      if (state === 'ended') return null;
      const changed = state === 'changed';
      state = 'same';
      return changed;
    },
    changed: () => become('changed'),
    end() {
      onEnd();
      become('ended');
    },
  };
}
