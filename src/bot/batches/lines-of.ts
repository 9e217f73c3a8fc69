import type { BatchLine } from '../../domain/batch.ts';
import type { BatchStore } from '../../domain/ports/batch-store.ts';

const PAGE = 200;

/** A batch's lines in order, those after line `after`. */
export async function* allLines(
  store: Pick<BatchStore, 'lines'>,
  batchId: string,
  after: number,
): AsyncGenerator<BatchLine> {
  for (let last = after; ;) {
    const page = await store.lines(batchId, { after: last, limit: PAGE });
    yield* page;
    last = page.at(-1)?.line ?? last;
    if (page.length < PAGE) return;
  }
}
