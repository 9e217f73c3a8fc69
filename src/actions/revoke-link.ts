import type { Operation } from '../domain/operation.ts';
import { changeableLink, submitChange, type LinkChange } from './change-link.ts';
import type { ActionDependencies } from './dependencies.ts';

/** Closes a link for good. Revoking a revoked one is success. @throws Refusal as `changeableLink`. */
export async function revokeLink(
  deps: ActionDependencies,
  change: LinkChange,
): Promise<{ operation: Operation; created: boolean }> {
  const link = await changeableLink(deps, change);
  return submitChange(deps, change, { kind: 'revoke', link, settings: null, revokeFirst: false });
}
