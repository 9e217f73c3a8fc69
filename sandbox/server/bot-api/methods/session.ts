import type { Method } from '../call.ts';

/** Leaves the cloud server for a local one: there is no other here. */
export const logOut: Method = () => true;

/** Says that the bot instance moves to another server: there is no other here. */
export const close: Method = () => true;
