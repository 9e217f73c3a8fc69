/** A program: checks a store for the process that started it. */
import { answerJob } from '../database/own-process.ts';
import { checkStore } from './check-store.ts';
import type { CheckOptions } from './check-store.ts';

answerJob(({ path, anchor, whole }: CheckOptions & { path: string }) => checkStore(path, { anchor, whole }));
