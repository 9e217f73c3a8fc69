import { apiFailure, TokenRefused } from '../../bot/api/errors.ts';
import { asStartError, connectBotApi, openBotApi } from '../bot-api.ts';
import type { RealConfig } from '../config.ts';
import { StartError } from '../start-error.ts';
import { bad, good, warning, type Finding } from './finding.ts';

/** The bot: whether its token is good, how updates come, and whether operators can be told. */
export async function checkBot(config: RealConfig): Promise<Finding[]> {
  const access = openBotApi(config);
  try {
    const { api, botInfo } = await connectBotApi(config.botToken, access);
    const webhook = await api.getWebhookInfo();
    return [
      good('doctor-bot', { bot: botInfo.username }),
      ...(botInfo.can_join_groups ? [] : [warning('doctor-bot-no-groups')]),
      ...updateFindings(config, webhook),
      ...(await checkOperators(config.operatorIds, async (id) => {
        // Says for sure whether a message would arrive, and shows nothing but “typing”.
        await api.sendChatAction(id, 'typing');
      })),
    ];
  } catch (thrown) {
    const error = asStartError(thrown);
    if (error instanceof StartError) return [bad(error.key, error.variables)];
    if (error instanceof TokenRefused) return [bad('start-token-refused')];
    throw error;
  } finally {
    access.close();
  }
}

function updateFindings(
  { webhook }: RealConfig,
  set: { url?: string; pending_update_count: number; last_error_message?: string },
): Finding[] {
  const url = set.url ?? '';
  const waiting = set.pending_update_count;
  if (webhook === null) {
    return [url === '' ? good('doctor-polling') : warning('doctor-webhook-elsewhere', { url })];
  }
  if (url !== webhook.url) return [warning('doctor-webhook-not-yet', { url: webhook.url })];
  if (set.last_error_message !== undefined && waiting > 0) {
    return [bad('doctor-webhook-fails', { reason: set.last_error_message, count: waiting })];
  }
  return [good('doctor-webhook', { url })];
}

async function checkOperators(
  ids: readonly number[],
  reach: (id: number) => Promise<void>,
): Promise<Finding[]> {
  if (ids.length === 0) return [warning('doctor-no-operators')];
  const silent: number[] = [];
  for (const id of ids) {
    try {
      await reach(id);
    } catch (error) {
      const failure = apiFailure(error);
      // That says nothing about the operator.
      if (failure === null || failure === 'passing') throw error;
      silent.push(id);
    }
  }
  if (silent.length === 0) return [good('doctor-operators', { count: ids.length })];
  return [warning('doctor-operators-silent', { ids: silent.join(', ') })];
}
