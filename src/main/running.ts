/** A product at work. */
export interface Running {
  /** The bot's username, without `@`. */
  bot: string;
  /** The name of the account that makes links; null while Telegram asks it to wait. */
  account: string | null;
  /** Where health and metrics are served. */
  port: number;
  /** The sandbox's page. */
  page: string | null;
  /** Resolves with the reason if it can go on no longer: another poller, a refused token. */
  failed: Promise<Error>;
  /** Finishes what is being handled and closes everything. */
  stop(): Promise<void>;
}
