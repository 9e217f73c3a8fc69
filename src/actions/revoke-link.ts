import { Refusal } from '../domain/errors.ts';
import type { Operation } from '../domain/operation.ts';
import { changeableLink, submitChange, type LinkChange } from './change-link.ts';
import type { ActionDependencies } from './dependencies.ts';

/**
 * Closes a link for good. Revoking a revoked one is success.
 * @throws Refusal `link-permanent`: that one is replaced; or as `changeableLink`.
 */
export async function revokeLink(
  deps: ActionDependencies,
  change: LinkChange,
): Promise<{ operation: Operation; created: boolean }> {
  const link = await changeableLink(deps, change);
  if (link.permanent) throw new Refusal('link-permanent');
  return submitChange(deps, change, { kind: 'revoke', link, settings: null, revokeFirst: false });
}
