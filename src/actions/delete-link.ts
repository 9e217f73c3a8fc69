import { Refusal } from '../domain/errors.ts';
import type { Operation } from '../domain/operation.ts';
import { changeableLink, submitChange, type LinkChange } from './change-link.ts';
import type { ActionDependencies } from './dependencies.ts';

/**
 * Takes a revoked link out of Telegram's list. Ours keeps it.
 * @throws Refusal `link-not-revoked`, or as `changeableLink`.
 */
export async function deleteLink(
  deps: ActionDependencies,
  change: LinkChange,
): Promise<{ operation: Operation; created: boolean }> {
  const link = await changeableLink(deps, change);
  if (!link.revoked) throw new Refusal('link-not-revoked');
  return submitChange(deps, change, { kind: 'delete', link, settings: null, revokeFirst: false });
}
