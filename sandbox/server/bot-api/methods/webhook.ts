import { isDeepStrictEqual } from 'node:util';
import { DescribedResult, type Call, type Method } from '../call.ts';
import { badRequest, conflict } from '../errors.ts';
import { omitUndefined } from '../json.ts';
import { rememberAllowedUpdates } from '../updates/allowed-updates.ts';

const DEFAULT_CONNECTIONS = 40;
const SECRET_LENGTH = 256;

/** Nothing is sent to other machines. */
const LOOPBACK = /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

function readUrl({ params }: Call): string {
  const url = params.text('url')?.trim() ?? '';
  if (url === '') return url;
  const parsed = URL.canParse(url) ? new URL(url) : undefined;
  if (!parsed || !['http:', 'https:'].includes(parsed.protocol)) {
    throw badRequest('bad webhook: an HTTPS URL must be provided for webhook');
  }
  if (!LOOPBACK.test(parsed.hostname)) {
    throw badRequest('bad webhook: Failed to resolve host: the simulated Telegram reaches this machine only');
  }
  return url;
}

function readSecret({ params }: Call): string | undefined {
  const secret = params.text('secret_token') || undefined;
  if (secret === undefined) return undefined;
  if (secret.length > SECRET_LENGTH) throw badRequest('secret token is too long');
  if (!/^[\w-]+$/.test(secret)) throw badRequest('secret token contains unallowed characters');
  return secret;
}

function dropPending({ world, bot, params }: Call): void {
  const last = world.bots.queue(bot.id).at(-1);
  if (params.flag('drop_pending_updates') && last) world.bots.confirm(bot.id, last.update_id + 1);
}

export const setWebhook: Method = (call) => {
  const { world, bot, params, delivery } = call;
  const url = readUrl(call);
  if (url === '') return deleteWebhook(call);
  const webhook = omitUndefined({
    url,
    secretToken: readSecret(call),
    maxConnections: params.integer('max_connections'),
  });
  rememberAllowedUpdates(call);
  const same = isDeepStrictEqual(world.bots.settings(bot.id).webhook, webhook);
  if (same && !params.flag('drop_pending_updates'))
    return new DescribedResult(true, 'Webhook is already set');
  delivery.polling.end(bot.id, conflict('terminated by setWebhook request'));
  delivery.webhooks.reset(bot.id);
  dropPending(call);
  world.bots.update(bot.id, { webhook });
  delivery.webhooks.wake(bot.id);
  return new DescribedResult(true, 'Webhook was set');
};

export const deleteWebhook: Method = (call) => {
  const { world, bot, delivery } = call;
  const wasSet = world.bots.settings(bot.id).webhook !== undefined;
  delivery.webhooks.reset(bot.id);
  dropPending(call);
  if (wasSet) world.bots.update(bot.id, { webhook: undefined });
  return new DescribedResult(true, wasSet ? 'Webhook was deleted' : 'Webhook is already deleted');
};

export const getWebhookInfo: Method = ({ world, bot, delivery }) => {
  const { webhook, allowedUpdates } = world.bots.settings(bot.id);
  const lastError = delivery.webhooks.lastError(bot.id);
  return omitUndefined({
    url: webhook?.url ?? '',
    has_custom_certificate: false,
    pending_update_count: world.bots.queue(bot.id).length,
    last_error_date: lastError?.date,
    last_error_message: lastError?.message,
    max_connections: webhook && (webhook.maxConnections ?? DEFAULT_CONNECTIONS),
    allowed_updates: allowedUpdates?.length ? allowedUpdates : undefined,
  });
};
