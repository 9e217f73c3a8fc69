/** help.getAppConfig: the keys of Telegram's client configuration that concern invite links. */
import type { RpcHandlers, TlObject } from '../rpc.ts';
import { optionalInt } from './fields.ts';

/** Changes with the values, so that a client that has them is told so. */
const HASH = 1;

const NUMBERS: Readonly<Record<string, number>> = {
  /** Stars a month that a subscription link may ask for. */
  stars_subscription_amount_max: 10_000,
  chat_read_mark_size_threshold: 100,
  dialogs_pinned_limit_default: 5,
  channels_limit_default: 500,
  channels_limit_premium: 1_000,
};

function tlValues(): TlObject {
  return {
    _: 'jsonObject',
    value: Object.entries(NUMBERS).map(([key, value]) => ({
      _: 'jsonObjectValue',
      key,
      value: { _: 'jsonNumber', value },
    })),
  };
}

export const getAppConfig: RpcHandlers = {
  'help.getAppConfig': (context, request) => {
    if (!context.hasConstructor('help.appConfig')) return tlValues();
    return optionalInt(request, 'hash') === HASH
      ? { _: 'help.appConfigNotModified' }
      : { _: 'help.appConfig', hash: HASH, config: tlValues() };
  },
};
