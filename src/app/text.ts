import { FluentBundle, FluentResource, type FluentVariable } from '@fluent/bundle';
import english from '../../locales/en/pages/mini-app.ftl?raw';

const ENGLISH = 'en';
const RIGHT_TO_LEFT: readonly string[] = ['ar'];
const FILE = /locales\/([^/]+)\//;

/** Loaded when somebody reads them; English is there anyway, for what can't be loaded. */
const others = new Map(
  Object.entries(
    import.meta.glob<string>(['../../locales/*/pages/mini-app.ftl', '!../../locales/en/pages/mini-app.ftl'], {
      query: '?raw',
      import: 'default',
    }),
  ).map(([path, load]) => [FILE.exec(path)?.[1] ?? '', load]),
);

let bundle = bundleOf(ENGLISH, english);
let spoken = ENGLISH;

/** @throws Error when there is no such text. */
export function t(id: string, variables: Record<string, FluentVariable> = {}): string {
  const pattern = bundle.getMessage(id)?.value;
  if (!pattern) throw new Error(`no text "${id}"`);
  return bundle.formatPattern(pattern, variables);
}

/**
 * Puts the page into a language, or the nearest that there is. What is drawn already stays as it is.
 * @param wanted BCP 47.
 * @param locale BCP 47, with the region: how numbers are written in texts.
 */
export async function speak(wanted: string, locale = wanted): Promise<void> {
  spoken = nearest(wanted);
  const language = spoken;
  const text = await others
    .get(language)?.()
    .catch(() => null);
  // Another was wanted meanwhile.
  if (language !== spoken) return;
  bundle = text ? bundleOf(locale, text) : bundleOf(locale, english);
  const root = document.documentElement;
  root.lang = text ? language : ENGLISH;
  root.dir = text && RIGHT_TO_LEFT.includes(language) ? 'rtl' : 'ltr';
  document.title = t('title');
}

function nearest(wanted: string): string {
  const tag = wanted.toLowerCase();
  const languages = [ENGLISH, ...others.keys()];
  return (
    languages.find((language) => language.toLowerCase() === tag) ??
    languages.find((language) => language.split('-', 1)[0] === tag.split('-', 1)[0]) ??
    ENGLISH
  );
}

/** Isolation marks would end up in accessible names; what people wrote is isolated where it is shown. */
function bundleOf(locale: string, texts: string): FluentBundle {
  const made = new FluentBundle(locale, { useIsolating: false });
  made.addResource(new FluentResource(texts));
  return made;
}
