import type { SettingsProblem } from '../domain/link-settings.ts';

/** The settings break an invariant. Nothing was done. */
export class SettingsRefused extends Error {
  override name = 'SettingsRefused';
  readonly problem: SettingsProblem;

  constructor(problem: SettingsProblem) {
    super(problem.code);
    this.problem = problem;
  }
}
