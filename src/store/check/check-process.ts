/** A program: checks the store named in its arguments and sends what it found to the process that started it. */
import { checkStore } from './check-store.ts';
import type { CheckOptions } from './check-store.ts';

const [path = '', options = ''] = process.argv.slice(2);
const { anchor, whole }: CheckOptions = JSON.parse(options);
// Who asked may be gone by now: that is no error.
const end = (): never => process.exit(0);
process.once('disconnect', end);
process.send?.(await checkStore(path, { anchor, whole }), undefined, {}, end);
