import { postEvent } from '@tma.js/bridge';
import { tell } from './tell.ts';

/** How what was asked for came out, for fingers. */
export function feel(outcome: 'success' | 'error' | 'warning'): void {
  tell(() =>
    postEvent('web_app_trigger_haptic_feedback', { type: 'notification', notification_type: outcome }),
  );
}

/** Something else is chosen. */
export function feelChoice(): void {
  tell(() => postEvent('web_app_trigger_haptic_feedback', { type: 'selection_change' }));
}
