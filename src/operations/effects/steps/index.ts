import type { OperationStep } from '../../../domain/operation.ts';
import { deleteStep } from './delete.ts';
import { deleteRevokedStep } from './delete-revoked.ts';
import { decideAllStep } from './decide-all.ts';
import { decideStep } from './decide.ts';
import { editStep } from './edit.ts';
import { exportStep } from './export.ts';
import { replacePrimaryStep } from './replace-primary.ts';
import { revokeStep } from './revoke.ts';
import type { Step } from './step.ts';

/** Every step that an operation can be at. */
export const STEPS: Readonly<Record<OperationStep, Step>> = {
  export: exportStep,
  edit: editStep,
  revoke: revokeStep,
  'replace-primary': replacePrimaryStep,
  delete: deleteStep,
  'delete-revoked': deleteRevokedStep,
  decide: decideStep,
  'decide-all': decideAllStep,
};
