import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import type { Health } from '../../src/web/health.ts';
import { createMetrics } from '../../src/web/metrics.ts';

const HEALTH: Health = {
  ok: true,
  session: 'live',
  floodWaitSeconds: 0,
  operations: { intent: 0, sent: 0, unknown: 0, done: 0, failed: 0 },
  inboxPending: 0,
  inboxOldestSeconds: 0,
  diskNearlyFull: false,
  storeProblems: 0,
  backups: { lastAt: 0, failed: false },
};

test.each(['deploy/grafana-dashboard.json', 'deploy/alerts.yaml'])(
  '%s asks for nothing that isn’t in /metrics',
  async (file) => {
    const text = await createMetrics('1.2.3').text(HEALTH);
    const there = [...text.matchAll(/^# TYPE (\S+) (\S+)$/gm)].flatMap(([, name = '', type]) =>
      type === 'histogram' ? [`${name}_bucket`, `${name}_count`, `${name}_sum`] : [name],
    );
    const asked = readFileSync(file, 'utf8').match(/\b(?:latchkey|process|nodejs)_[a-z0-9_]+/g) ?? [];
    expect(asked.length).toBeGreaterThan(5);
    expect(asked.filter((name) => !there.includes(name))).toEqual([]);
  },
);
