import type { Health } from './health.ts';

/** Health in Prometheus' text format. */
export function metricsText(health: Health): string {
  const bit = (value: boolean): number => (value ? 1 : 0);
  const operations = Object.entries(health.operations).map(
    ([state, count]) => [`{state="${state}"}`, count] as const,
  );
  return [
    gauge('session_live', 'Whether the account may make links.', bit(health.session === 'live')),
    gauge('flood_wait_seconds', 'How long Telegram wants the account to wait.', health.floodWaitSeconds),
    gauge('operations', 'Operations by state.', ...operations),
    gauge('inbox_pending', 'Updates received and not yet handled.', health.inboxPending),
    gauge('inbox_oldest_seconds', 'How long the oldest of them has waited.', health.inboxOldestSeconds),
    gauge('disk_nearly_full', 'Whether no link is made for want of disk space.', bit(health.diskNearlyFull)),
    gauge(
      'store_problems',
      'How much is wrong with the store: damage, and changes past the product.',
      health.storeProblems,
    ),
  ].join('');
}

function gauge(
  name: string,
  help: string,
  ...values: (number | readonly [labels: string, number])[]
): string {
  const full = `latchkey_${name}`;
  const lines = values.map((value) =>
    typeof value === 'number' ? `${full} ${value}` : `${full}${value[0]} ${value[1]}`,
  );
  return [`# HELP ${full} ${help}`, `# TYPE ${full} gauge`, ...lines, ''].join('\n');
}
