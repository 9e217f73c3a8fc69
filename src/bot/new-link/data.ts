import { createHash } from 'node:crypto';
import type { Draft } from '../../domain/draft.ts';
import { settingsOf } from '../../domain/link-settings.ts';
import type { Step } from './position.ts';

/**
 * Callback data of a draft's buttons. Clients choose it freely, so it is only ever looked up among the drafts of the person
 * who pressed, and against the question that stands.
 */
export interface QuestionPress {
  draftId: string;
  step: string;
  value: string;
}

const QUESTION = /^q:([\w-]{22}):([a-z]+):(.+)$/;
const DRAFT = /^d:([\w-]{22}):(continue|over)$/;

export function questionData(draftId: string, step: Step, value: string): string {
  return `q:${draftId}:${step}:${value}`;
}

export function readQuestionData(data: string): QuestionPress | null {
  const [, draftId, step, value] = QUESTION.exec(data) ?? [];
  return draftId === undefined || step === undefined || value === undefined ? null : { draftId, step, value };
}

/** A draft's own buttons, outside of any question. */
export function draftData(draftId: string, what: 'continue' | 'over'): string {
  return `d:${draftId}:${what}`;
}

export function readDraftData(data: string): { draftId: string; what: 'continue' | 'over' } | null {
  const [, draftId, what] = DRAFT.exec(data) ?? [];
  return draftId === undefined ? null : { draftId, what: what === 'over' ? 'over' : 'continue' };
}

/** Of what the summary shows: Create on an older card, which shows something else, is told apart by it. */
export function revision(draft: Pick<Draft, 'peerId' | 'settings' | 'batch'>): string {
  const shown = JSON.stringify([draft.peerId, settingsOf(draft.settings), draft.batch]);
  return createHash('sha256').update(shown).digest('base64url').slice(0, 10);
}
