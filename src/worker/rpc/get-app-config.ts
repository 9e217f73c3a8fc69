import { Api } from 'telegram';
import { USUAL_TERMS } from '../../domain/subscription.ts';
import type { Call } from '../connection.ts';

/** `help.getAppConfig`: the most Stars that a subscription may cost (`stars_subscription_amount_max`). */
export async function getSubscriptionAmountMax(read: Call): Promise<number> {
  const answer = await read(new Api.help.GetAppConfig({ hash: 0 }));
  const config = answer instanceof Api.help.AppConfig ? answer.config : null;
  const entries = config instanceof Api.JsonObject ? config.value : [];
  const found = entries.find(({ key }) => key === 'stars_subscription_amount_max')?.value;
  return found instanceof Api.JsonNumber ? found.value : USUAL_TERMS.amountMax;
}
