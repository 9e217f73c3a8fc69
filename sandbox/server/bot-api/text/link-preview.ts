import type { Call } from '../call.ts';
import { badRequest } from '../errors.ts';
import { isObject } from '../json.ts';

/** `link_preview_options` are checked and then forgotten: the simulated Telegram makes no previews. */
export function checkLinkPreview({ params }: Call): void {
  const options = params.json('link_preview_options', 'link preview options');
  if (options !== undefined && !isObject(options))
    throw badRequest('object expected as link preview options');
}
