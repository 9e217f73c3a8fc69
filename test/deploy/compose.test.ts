import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { realSchema } from '../../src/main/config-schema.ts';
import { readConfig } from '../../src/main/config.ts';

const FOLDER = join(import.meta.dirname, '..', '..', 'deploy');

const service = z.object({
  image: z.string(),
  environment: z.record(z.string(), z.string()).default({}),
  volumes: z.array(z.string()).default([]),
  networks: z.array(z.string()),
  ports: z.array(z.string()).default([]),
  cap_drop: z.array(z.string()),
  read_only: z.boolean(),
  security_opt: z.array(z.string()),
  restart: z.string(),
  deploy: z.object({ replicas: z.number() }).optional(),
  healthcheck: z.object({ test: z.array(z.string()) }).optional(),
});
const file = z.object({
  services: z.record(z.string(), service),
  networks: z.record(z.string(), z.object({ internal: z.boolean() }).partial().nullable()),
  volumes: z.record(z.string(), z.null()),
});

const { services, networks, volumes } = file.parse(
  parse(readFileSync(join(FOLDER, 'compose.scaled.yaml'), 'utf8'), { merge: true }),
);
const ours = Object.entries(services).filter(([, { image }]) => image === 'latchkey');

describe('the compose file for several processes', () => {
  test('has two processes of each role, PostgreSQL and a reverse proxy', () => {
    expect(Object.fromEntries(ours.map(([name, { deploy }]) => [name, deploy?.replicas]))).toEqual({
      web: 2,
      bot: 2,
      worker: 2,
    });
    expect(Object.keys(services)).toEqual(expect.arrayContaining(['postgres', 'caddy']));
  });

  test.each(ours)('gives %s an environment that it can start with', (name, { environment }) => {
    const known = Object.keys(realSchema.shape);
    expect(Object.keys(environment).filter((variable) => !known.includes(variable))).toEqual([]);
    const filledIn = Object.entries(environment).map(([variable, value]) => [
      variable,
      value
        .replaceAll(/\$\{DOMAIN[^}]*\}/g, 'latchkey.example.org')
        .replaceAll(/\$\{POSTGRES_PASSWORD[^}]*\}/g, 'b1946ac92492d2347c6235b4'),
    ]);
    const given = {
      BOT_TOKEN: '123456:aaaaaaaaaaaaaaaaaaaaaaaa',
      API_ID: '1',
      API_HASH: '0123456789abcdef0123456789abcdef',
    };
    expect(readConfig({ ...given, ...Object.fromEntries(filledIn) })).toMatchObject({
      role: name,
      databaseUrl: 'postgres://latchkey:b1946ac92492d2347c6235b4@postgres:5432/latchkey',
      webhook: { url: 'https://latchkey.example.org/telegram' },
      miniAppUrl: 'https://latchkey.example.org/app/',
    });
  });

  test.each(Object.entries(services))('gives %s no rights that it doesn’t need', (name, each) => {
    expect(each).toMatchObject({ cap_drop: ['ALL'], read_only: true, restart: 'unless-stopped' });
    expect(each.security_opt).toContain('no-new-privileges:true');
    expect(each.ports.length > 0).toBe(name === 'caddy');
  });

  test('lets only workers see the sessions, and only Latchkey reach the database', () => {
    const seeing = Object.entries(services).filter(([, each]) =>
      each.volumes.some((volume) => volume.startsWith('sessions:')),
    );
    expect(seeing.map(([name]) => name)).toEqual(['worker']);
    expect(services['postgres']?.networks).toEqual(['store']);
    expect(networks['store']).toEqual({ internal: true });
    expect(services['caddy']?.networks).not.toContain('store');
  });

  test('names only volumes and networks that it makes', () => {
    for (const each of Object.values(services)) {
      for (const name of each.networks) expect(Object.keys(networks)).toContain(name);
      for (const volume of each.volumes.filter((volume) => !volume.startsWith('.'))) {
        expect(Object.keys(volumes)).toContain(volume.split(':')[0]);
      }
    }
  });

  test('passes requests on to a service that listens there', () => {
    const caddyfile = readFileSync(join(FOLDER, 'Caddyfile'), 'utf8');
    const [, name = '', port = ''] = /dynamic a (\w+) (\d+)/.exec(caddyfile) ?? [];
    const given = services[name]?.environment ?? {};
    expect(given).toMatchObject({ HOST: '0.0.0.0' });
    expect(given['PORT'] ?? '8080').toBe(port);
  });
});
