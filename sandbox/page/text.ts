import { FluentBundle, FluentResource } from '@fluent/bundle';
import source from './locales/en.ftl?raw';

export const LANGUAGE = 'en';

// Isolation marks would end up in copied text and in accessible names.
const bundle = new FluentBundle(LANGUAGE, { useIsolating: false });
bundle.addResource(new FluentResource(source));

/** @returns the text of that id. @throws Error when `sandbox.ftl` has no such message. */
export function t(id: string, args: Record<string, string | number> = {}): string {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) throw new Error(`sandbox.ftl has no message "${id}"`);
  return bundle.formatPattern(pattern, args);
}

/** Like `t`, but undefined when there is no such message: for ids made from data. */
export function textFor(id: string, args: Record<string, string | number> = {}): string | undefined {
  return bundle.hasMessage(id) ? t(id, args) : undefined;
}
