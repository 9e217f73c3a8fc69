import type { Api } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { createApi, openApi, type ApiAccess } from '../bot/api/client.ts';
import { apiFailure, fatalError } from '../bot/api/errors.ts';
import { createPacing } from '../bot/api/pacing.ts';
import type { Inbox } from '../bot/inbox/inbox.ts';
import { ALLOWED_UPDATES } from '../bot/inbox/polling.ts';
import { createMemoryLimits } from '../store/limits/memory-limits.ts';
import { systemClock } from './clock.ts';
import type { RealConfig } from './config.ts';
import type { Webhook } from './public-address.ts';
import { StartError } from './start-error.ts';

/** A client of the Bot API for a moment. */
export function openBotApi({
  botApiRoot,
  testServers,
}: Pick<RealConfig, 'botApiRoot' | 'testServers'>): ApiAccess {
  const limits = createMemoryLimits();
  const stopped = new AbortController();
  const access = openApi(createPacing({ limits, clock: systemClock, stopped: stopped.signal }), {
    botApiRoot,
    testServers,
  });
  return {
    ...access,
    close() {
      stopped.abort();
      access.close();
      void limits.close();
    },
  };
}

/** @throws StartError, TokenRefused. */
export async function connectBotApi(
  token: string,
  access: ApiAccess,
): Promise<{ api: Api; botInfo: UserFromGetMe }> {
  const api = createApi(token, access, 'notice');
  try {
    return { api, botInfo: await api.getMe() };
  } catch (error) {
    throw asStartError(error);
  }
}

/** Polls, or sets the webhook. @returns what ended it; never if all is well. */
export async function receiveUpdates(webhook: Webhook | null, inbox: Inbox, api: Api): Promise<void> {
  if (webhook === null) return inbox.poll();
  await setWebhook(webhook, api);
}

/** From then on Telegram sends updates there. @throws StartError, TokenRefused. */
export async function setWebhook(webhook: Webhook, api: Api): Promise<void> {
  try {
    await api.setWebhook(webhook.url, {
      secret_token: webhook.secret,
      allowed_updates: ALLOWED_UPDATES,
    });
  } catch (error) {
    throw asStartError(error);
  }
}

/** @returns what says it to the operator: a StartError or TokenRefused, or the error itself. */
export function asStartError(error: unknown): unknown {
  if (apiFailure(error) === 'passing') return new StartError('start-bot-api-unreachable');
  return fatalError(error) ?? error;
}
