import type { Api } from 'grammy';
import type { UserFromGetMe } from 'grammy/types';
import { createApi, type ApiAccess } from '../bot/api/client.ts';
import { apiFailure, fatalError } from '../bot/api/errors.ts';
import type { Inbox } from '../bot/inbox/inbox.ts';
import { ALLOWED_UPDATES } from '../bot/inbox/polling.ts';
import { StartError } from './start-error.ts';

export const WEBHOOK_PATH = '/telegram';

/** @throws StartError, TokenRefused. */
export async function connectBotApi(
  token: string,
  access: ApiAccess,
): Promise<{ api: Api; botInfo: UserFromGetMe }> {
  const api = createApi(token, access);
  try {
    return { api, botInfo: await api.getMe() };
  } catch (error) {
    throw asStartError(error);
  }
}

/** Polls, or sets the webhook. @returns what ended it; never if all is well. */
export async function receiveUpdates(
  webhook: { url: string; secret: string } | null,
  inbox: Inbox,
  api: Api,
): Promise<void> {
  if (webhook === null) return inbox.poll();
  try {
    await api.setWebhook(new URL(WEBHOOK_PATH, webhook.url).href, {
      secret_token: webhook.secret,
      allowed_updates: ALLOWED_UPDATES,
    });
  } catch (error) {
    throw asStartError(error);
  }
}

function asStartError(error: unknown): unknown {
  if (apiFailure(error) === 'passing') return new StartError('start-bot-api-unreachable');
  return fatalError(error) ?? error;
}
