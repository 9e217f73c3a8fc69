import { accessSync, constants, existsSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { parse } from 'dotenv';
import { writePrivately } from '../private-files.ts';
import { StartError } from '../start-error.ts';

/** `.env`, or another file of variables. */
export interface EnvFile {
  /** What it says now; a variable without a value is ''. */
  values(): Readonly<Record<string, string>>;
  readonly isWritable: boolean;
  /**
   * Writes these variables and leaves every other line as it is, comments too. Completely or not at all, readable by its owner only.
   * @throws StartError if it can't be written.
   */
  set(values: Readonly<Record<string, string>>): void;
}

/** @param template what a new file begins with, if that file exists. @throws StartError */
export function openEnvFile(path: string, template: string): EnvFile {
  let text = read(existsSync(path) ? path : template);
  return {
    values: () => parse(text),
    isWritable: [dirname(path), ...(existsSync(path) ? [path] : [])].every((place) => mayWrite(place)),
    set(values) {
      const changed = Object.entries(values).reduce(
        (all, [name, value]) => withValue(all, name, value),
        text,
      );
      try {
        writePrivately(path, changed);
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error);
        throw new StartError('setup-cannot-write', {
          file: path,
          reason,
          names: Object.keys(values).join(', '),
        });
      }
      text = changed;
    },
  };
}

function read(file: string): string {
  return existsSync(file) ? readFileSync(file, 'utf8') : '';
}

function mayWrite(place: string): boolean {
  try {
    accessSync(place, constants.W_OK);
    return true;
  } catch {
    return false;
  }
}

/** In the place of its value, below the comment that names it, or at the end. */
function withValue(text: string, name: string, value: string): string {
  const line = `${name}=${written(value)}`;
  // As dotenv reads it: quoted, over several lines perhaps, or up to a comment.
  const given = new RegExp(
    `^([ \\t]*(?:export[ \\t]+)?${name}[ \\t]*=)[ \\t]*(?:'[^']*'|"(?:\\\\"|[^"])*"|\`[^\`]*\`|[^#\\r\\n]*?)([ \\t]*(?:#.*)?)$`,
    'gm',
  );
  if (given.test(text))
    return text.replaceAll(given, (_all, start, rest) => `${start}${written(value)}${rest}`);
  const commented = new RegExp(`^[ \\t]*#[ \\t]*${name}=.*$`, 'm');
  if (commented.test(text)) return text.replace(commented, (comment) => `${comment}\n${line}`);
  return `${text}${text === '' || text.endsWith('\n') ? '' : '\n'}${line}\n`;
}

/** Quoted where it would be read as something else. */
function written(value: string): string {
  return /^[\w:/.,@+=-]*$/.test(value) ? value : `"${value}"`;
}
