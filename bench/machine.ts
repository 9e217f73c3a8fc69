import { cpus, loadavg } from 'node:os';

/** What the figures depend on. */
export interface Machine {
  /** YYYY-MM-DD. */
  date: string;
  node: string;
  cores: string;
  /** The load average of the last minute, when the benchmark started. */
  load: number;
}

export function machine(): Machine {
  const [first] = cpus();
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.version,
    cores: `${cpus().length} × ${first?.model.trim() || process.arch}`,
    load: Math.round((loadavg()[0] ?? 0) * 10) / 10,
  };
}
