import { Refusal } from '../../domain/errors.ts';
import type { ActionDependencies } from '../dependencies.ts';

/** Whether somebody runs this bot. */
export function isOperator(
  { operatorIds }: Pick<ActionDependencies, 'operatorIds'>,
  userId: number,
): boolean {
  return operatorIds.includes(userId);
}

/** Buttons outlive the list of operators. @throws Refusal `actor-lacks-right`. */
export function requireOperator(deps: Pick<ActionDependencies, 'operatorIds'>, userId: number): void {
  if (!isOperator(deps, userId)) throw new Refusal('actor-lacks-right');
}
