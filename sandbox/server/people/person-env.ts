import type { User } from '../world/types.ts';

/** What the routes of one person know of a request. */
export interface PersonEnv {
  Variables: {
    /** Who acts. */
    person: User;
  };
}
