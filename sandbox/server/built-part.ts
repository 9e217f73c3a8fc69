import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Where `npm run build` puts the page or the schemas: the same folder from the sources and from `dist`. */
export function builtPart(name: 'page' | 'schemas'): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, 'package.json'))) folder = dirname(folder);
  return join(folder, 'dist', name);
}
