import type { PeerId } from '../../domain/peer.ts';

/**
 * What goes on in each chat. Calls that make or change links go together. What compares Telegram's links with ours goes alone:
 * a link whose answer is still on its way looks like one that nobody owns.
 */
export interface ChatsInUse {
  /**
   * Begins at once, or not at all. What wants the chat alone and has to wait goes next: until then nothing else begins there.
   * @returns what ends it, to be called once; null if it has to wait.
   */
  enter(peerId: PeerId, how: 'together' | 'alone'): (() => void) | null;
  /** Waits until nothing else goes on in the chat. */
  alone<T>(peerId: PeerId, work: () => Promise<T>): Promise<T>;
  /**
   * Changes with everything by which an older reading of the chat's links may have become untrue; null while something is
   * under way.
   */
  generation(peerId: PeerId): number | null;
}

interface Use {
  together: number;
  alone: boolean;
  /** Something waits to have it alone. */
  wanted: boolean;
  /** How often something came to its end. */
  ended: number;
  waiting: (() => void)[];
}

/** @param onFree something ended: what had to wait may begin. */
export function createChatsInUse(onFree: () => void): ChatsInUse {
  const uses = new Map<PeerId, Use>();

  function useOf(peerId: PeerId): Use {
    const known = uses.get(peerId);
    if (known !== undefined) return known;
    const use: Use = { together: 0, alone: false, wanted: false, ended: 0, waiting: [] };
    uses.set(peerId, use);
    return use;
  }

  function enterTogether(use: Use): (() => void) | null {
    if (use.alone || use.wanted) return null;
    use.together += 1;
    return () => {
      use.together -= 1;
      end(use);
    };
  }

  function enterAlone(use: Use): (() => void) | null {
    use.wanted = use.alone || use.together > 0;
    if (use.wanted) return null;
    use.alone = true;
    return () => {
      use.alone = false;
      end(use);
    };
  }

  function end(use: Use): void {
    use.ended += 1;
    use.waiting.shift()?.();
    onFree();
  }

  return {
    enter: (peerId, how) => (how === 'alone' ? enterAlone : enterTogether)(useOf(peerId)),
    async alone(peerId, work) {
      const use = useOf(peerId);
      let leave = enterAlone(use);
      while (leave === null) {
        await new Promise<void>((resolve) => use.waiting.push(resolve));
        leave = enterAlone(use);
      }
      try {
        return await work();
      } finally {
        leave();
      }
    },
    generation(peerId) {
      const { alone, together, ended } = useOf(peerId);
      return alone || together > 0 ? null : ended;
    },
  };
}
