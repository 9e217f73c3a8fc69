/** A program: takes a backup for the process that started it. */
import { answerJob } from '../database/own-process.ts';
import { takeBackup } from './take-backup.ts';

answerJob(takeBackup);
