import type { Migration } from 'kysely';
import { up as initial } from './0001-initial.ts';
import { up as draftLink } from './0002-draft-link.ts';

/** In order; forward only. A migration that has shipped is never edited. */
export const MIGRATIONS: Readonly<Record<string, Migration>> = {
  '0001-initial': { up: initial },
  '0002-draft-link': { up: draftLink },
};
