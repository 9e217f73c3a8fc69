import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** The folder with `package.json`, whether the sources run or what was built: `locales` is in it. */
export function projectRoot(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) {
    const parent = dirname(folder);
    if (parent === folder) throw new Error('package.json not found above the program');
    folder = parent;
  }
  return folder;
}
