import { createHmac } from 'node:crypto';

/** Where our own web server takes updates. */
export const WEBHOOK_PATH = '/telegram';

export interface Webhook {
  /** Where Telegram sends updates. */
  url: string;
  secret: string;
}

export interface PublicAddress {
  /** null for long polling. */
  webhook: Webhook | null;
  /** Where Telegram opens the audit’s page; null where nobody can. */
  miniAppUrl: string | null;
}

/** The names in it. */
export function publicHosts({ webhook, miniAppUrl }: PublicAddress): string[] {
  const urls = [...(webhook === null ? [] : [webhook.url]), ...(miniAppUrl === null ? [] : [miniAppUrl])];
  return urls.map((url) => new URL(url).hostname);
}

interface AddressVariables {
  BOT_TOKEN: string;
  PUBLIC_URL?: string | undefined;
  WEBHOOK_URL?: string | undefined;
  WEBHOOK_SECRET?: string | undefined;
  MINI_APP_URL?: string | undefined;
}

/** What Telegram reaches, all of it below one public address, or each with an address of its own. */
export function publicAddress(env: AddressVariables): PublicAddress {
  const { PUBLIC_URL: base, WEBHOOK_URL: hook, MINI_APP_URL: page = null } = env;
  const secret = env.WEBHOOK_SECRET ?? webhookSecretOf(env.BOT_TOKEN);
  if (base !== undefined) {
    // A proxy may give us a folder of a host that has others, and takes its name off.
    const below = base.endsWith('/') ? base : `${base}/`;
    return { webhook: { url: `${below}telegram`, secret }, miniAppUrl: `${below}app/` };
  }
  const webhook = hook === undefined ? null : { url: new URL(WEBHOOK_PATH, hook).href, secret };
  return { webhook, miniAppUrl: page };
}

/**
 * What Telegram says with each update, and nobody else knows: docs/decisions/0048-one-address.md. Of each token it is the same, so that
 * it is kept nowhere and several processes agree on it; nobody can get the token from it.
 */
export function webhookSecretOf(botToken: string): string {
  return createHmac('sha256', botToken).update('latchkey webhook secret').digest('hex');
}
