import { afterEach, beforeEach, expect, vi } from 'vitest';

/** A stray console.error is a defect that a passing test would hide. */
beforeEach(() => {
  vi.spyOn(console, 'error');
});

afterEach(() => {
  expect(console.error).not.toHaveBeenCalled();
  vi.restoreAllMocks();
});
