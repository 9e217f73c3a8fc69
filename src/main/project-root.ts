import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder with `package.json`, from the sources and from `dist` alike: where `locales` and `dist/pages` are found. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('package.json not found above the program');
    folder = parent;
  }
  return folder;
}
