/** What Telegram's server says of links that take Stars. */
export interface SubscriptionTerms {
  /** How long one payment lasts, in seconds: a month, but on Telegram's test servers. */
  period: number;
  /** The most that a period may cost, in Stars. */
  amountMax: number;
}
