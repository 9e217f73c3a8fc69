import type { InlineButton } from '../../../world/types.ts';
import type { TlObject } from '../../rpc.ts';

/** An inline keyboard. A button that the client's layer lacks is shown as plain text. */
export function tlInlineKeyboard(
  rows: readonly InlineButton[][] | undefined,
  hasConstructor: (name: string) => boolean,
): TlObject | undefined {
  if (!rows || rows.length === 0) return undefined;
  const tlButton = (button: InlineButton): TlObject => {
    const mapped = asTl(button);
    return hasConstructor(mapped._) ? mapped : { _: 'keyboardButton', text: button.text };
  };
  return {
    _: 'replyInlineMarkup',
    rows: rows.map((row) => ({ _: 'keyboardButtonRow', buttons: row.map(tlButton) })),
  };
}

function asTl({ text, ...button }: InlineButton): TlObject {
  if (button.callback_data !== undefined) {
    return { _: 'keyboardButtonCallback', text, data: Buffer.from(button.callback_data) };
  }
  if (button.url !== undefined) return { _: 'keyboardButtonUrl', text, url: button.url };
  if (button.copy_text) return { _: 'keyboardButtonCopy', text, copy_text: button.copy_text.text };
  if (button.web_app) return { _: 'keyboardButtonWebView', text, url: button.web_app.url };
  if (button.switch_inline_query !== undefined) {
    return { _: 'keyboardButtonSwitchInline', text, query: button.switch_inline_query };
  }
  return { _: 'keyboardButton', text };
}
