import type { DateOrder } from '../../domain/person.ts';
import type { DoubtWhy } from '../../domain/reading/request.ts';
import type { QuestionContext } from './question.ts';

/** What choosing this reading of "05/06" says of how the person writes dates: the day-first one always comes first. */
export function dateOrderOf(why: DoubtWhy, index: number): DateOrder | null {
  if (why !== 'day-or-month') return null;
  return index === 0 ? 'day-first' : index === 1 ? 'month-first' : null;
}

/** They aren't asked again. */
export async function keepDateOrder({ deps, userId }: QuestionContext, dateOrder: DateOrder): Promise<void> {
  const person = await deps.store.persons.find(userId);
  if (person !== null) await deps.store.persons.save({ ...person, dateOrder });
}
