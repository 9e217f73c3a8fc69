/** Somebody who joined with a link; they may have left since. */
export interface Joiner {
  userId: number;
  name: string;
  username: string | null;
  joinedAt: Date;
  /** The admin who approved them; null if nobody had to. */
  approvedBy: { userId: number; name: string } | null;
  /** When Telegram no longer listed them, as far as was looked; null while they are in the chat. */
  leftAt: Date | null;
}
