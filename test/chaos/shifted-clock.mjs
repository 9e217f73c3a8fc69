// Preloaded into the product (`--import`): its wall clock is ahead of the machine's by what stands in SHIFT_FILE, in
// milliseconds, and jumps whenever that is changed. Its monotonic clock is left alone, as by an operator or NTP.
import { readFileSync } from 'node:fs';

const file = process.env['SHIFT_FILE'];
const REREAD_MS = 20;
const realNow = Date.now;
let shift = 0;
let readAt = -Infinity;

function now() {
  if (performance.now() - readAt > REREAD_MS) {
    readAt = performance.now();
    shift = Number(readFileSync(file, 'utf8'));
  }
  return realNow() + shift;
}

globalThis.Date = new Proxy(Date, {
  construct: (target, values, made) =>
    Reflect.construct(target, values.length === 0 ? [now()] : values, made),
  apply: (target) => new target(now()).toString(),
  get: (target, key, receiver) => (key === 'now' ? now : Reflect.get(target, key, receiver)),
});
