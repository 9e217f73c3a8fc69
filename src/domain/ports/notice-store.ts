import type { Notice, NoticeSetting } from '../notice.ts';

/**
 * What people are to be told of their links. Whatever changes a link notes it in the same transaction; what time alone brings
 * is noted by `noteTime`. Nothing is noted twice for the same occasion.
 */
export interface NoticeStore {
  /**
   * Notes links that are about to expire or have expired since the last time. The first time ever begins at that moment. A
   * link that expired more than a day ago is not news, nor that one expires in a few minutes.
   */
  noteTime(now: Date): Promise<void>;
  /** All that the person whose turn it is is to be told now, two hundred at most. @param notOf people who are left out. */
  due(query: { now: Date; notOf: readonly number[] }): Promise<Notice[]>;
  /**
   * They were told, or there was no reason to. What happened again since they were read is told after a pause.
   * @param notices as they were read.
   */
  done(notices: { notice: Notice; told: boolean }[], now: Date): Promise<void>;
  /** What the person turned off. */
  muted(userId: number): Promise<NoticeSetting[]>;
  mute(userId: number, setting: NoticeSetting, muted: boolean): Promise<void>;
  /** Throws away what was noted before then and is done. */
  prune(before: Date): Promise<void>;
}
