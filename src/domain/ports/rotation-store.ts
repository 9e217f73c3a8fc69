import type { Rotation } from '../rotation.ts';

/** Links that are replaced on a schedule, and old links that are to be revoked once their successors have been out for a while. */
export interface RotationStore {
  /** The one of this link; null if it is not replaced on a schedule. */
  of(linkId: string): Promise<Rotation | null>;
  /** Takes the place of the link's former one; saved again, it stays with the link it has moved on to. @throws IllegalTransition if there is no such link. */
  save(rotation: Rotation): Promise<void>;
  /** Its next occurrence is another one. Changes nothing if it has ended. */
  goOn(id: string, next: Pick<Rotation, 'nextAt' | 'setAt'>): Promise<void>;
  end(id: string): Promise<void>;
  /**
   * Those to look at: whose time has come, whose time was found by a clock that was put back since, and whose link was
   * revoked. Paused ones are left alone.
   */
  due(now: Date): Promise<Rotation[]>;
  /** Links that are to be revoked by now and are not yet, and whose `closingKey` for that account was not asked for; oldest first. */
  closings(now: Date, accountId: number): Promise<{ linkId: string }[]>;
}
