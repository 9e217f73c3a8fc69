import type { Job, JobData } from '../../domain/ports/jobs.ts';

/** A job as it lies in pg-boss. */
export interface Envelope {
  key: string;
  data: JobData;
  /** Somebody waits for what its handler resolves with. */
  asked?: true;
}

/** What became of one that was asked. pg-boss would take an answer apart that is no plain object. */
export interface Output {
  /** JSON. */
  answer: string;
}

export function enclose({ key, data }: Job): Envelope {
  return { key, data };
}

export function output(answer: unknown): Output {
  return { answer: JSON.stringify(answer ?? null) ?? 'null' };
}
