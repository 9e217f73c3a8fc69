/**
 * What the audit's page and its server say to each other, as JSON. Moments are Unix milliseconds. Names and titles are as people
 * wrote them.
 */

/** GET session */
export interface Session {
  reading: {
    /** What the texts are in: a folder of `locales`. */
    language: string;
    /** BCP 47, with the region: how dates and numbers are written. */
    locale: string;
    /** IANA name. */
    timeZone: string;
    /** Whether the evening begins at 18:00 or at 6 PM. */
    hourCycle: '12' | '24';
  };
  /** Chats whose audit the person may see. */
  chats: ChatChoice[];
}

export interface ChatChoice {
  peerId: number;
  title: string;
  role: Role;
  /** How many links are open. */
  open: number;
}

/** `auditor`: reads everything and changes nothing. */
export type Role = 'owner' | 'auditor';

/** GET chats/:peerId */
export interface Overview {
  chat: {
    peerId: number;
    title: string;
    kind: 'group' | 'supergroup' | 'channel';
    username: string | null;
  };
  role: Role;
  /** Who asked for links there, most first. */
  admins: { userId: number; name: string }[];
}

export type LinkState = 'active' | 'expired' | 'used-up' | 'revoked';

/** GET chats/:peerId/openings: who can get in now. */
export interface Openings {
  /** Ways in that are no single link, the riskiest first. */
  others: {
    risk: 'public-username' | 'former-admin' | 'bot';
    person: { userId: number; name: string } | null;
    /** How many links are open. */
    open: number;
  }[];
  /** How many open links there are of each kind. */
  counts: Record<OpenKind, number>;
  /** All open links, and those that are full and open again when somebody leaves. */
  total: number;
  full: number;
  /** What can't be seen. */
  unseen: ('other-admins' | 'not-checked' | 'bot-account' | 'folders' | 'communities')[];
  /** When Telegram was last asked for all links; `finishedAt` is null while it goes on. */
  census: { startedAt: number; finishedAt: number | null; done: number; total: number | null } | null;
}

/** The riskiest first. */
export type OpenKind = 'primary' | 'unlimited' | 'never-expires' | 'waiting-requests' | 'limited';

/** GET chats/:peerId/drift: what happened without the bot and nobody dealt with, newest first. */
export interface DriftList {
  drift: Drift[];
}

export interface Drift {
  id: string;
  kind: 'made-outside' | 'edited-outside' | 'revoked-outside' | 'usage-jump' | 'bot-link' | 'unknown-link';
  link: { id: string; title: string | null; permanent: boolean } | null;
  user: { userId: number; name: string } | null;
  count: number | null;
  foundAt: number;
}

/** GET chats/:peerId/lockdown: the present one, or the last. POST starts one, POST …/lift ends it. */
export interface LockdownStatus {
  lockdown: {
    mode: 'approval' | 'revoke';
    state: 'running' | 'closed' | 'lifting' | 'lifted';
    startedBy: string;
    startedAt: number;
    liftedAt: number | null;
    links: number;
    done: number;
    failed: number;
    /** Links that the account can't touch: others made them. */
    cannot: number;
    /** False where other admins may have links that the account doesn't see: nobody can count those. */
    seesAll: boolean;
  } | null;
}

/** GET chats/:peerId/lockdown/preview: what a lockdown would do now, in numbers of links. */
export interface LockdownPreview {
  /** All that are open, those below together. */
  open: number;
  toApproval: number;
  toRevoke: number;
  /** Primary links, which are replaced by new ones. */
  primary: number;
  /** They ask for approval already. */
  already: number;
  /** Others made them. */
  cannot: number;
  /** As in `LockdownStatus`. */
  seesAll: boolean;
}

/** GET chats/:peerId/activity: a period of days that ends now, beside the one before. */
export interface Activity {
  now: Totals;
  before: Totals;
  /** When each day of the period begins, where the person is; the last one is today. */
  days: number[];
  /** On each of those days. */
  joins: number[];
  leaves: number[];
  admins: Share[];
  links: Share[];
  presets: Share[];
}

export interface Totals {
  joins: number;
  leaves: number;
}

/** What part of the period's joins came by an admin, a link or a preset. Most first. */
export interface Share {
  /** An admin's user id, a link's id, a preset's name; null for all others. */
  key: string | null;
  name: string | null;
  joins: number;
  leaves: number;
}

/** GET chats/:peerId/people, and chats/:peerId/links/:linkId/people for those who came by one link. */
export interface People {
  /** Newest first. People found by a name come one after the other, each with the latest times that they were in the chat. */
  stays: Stay[];
  /** Pass it back as `before` for more; null at the end. */
  next: string | null;
}

/** One time that somebody was in the chat. */
export interface Stay {
  id: number;
  userId: number;
  name: string;
  username: string | null;
  /** Null: before anything was recorded. */
  joinedAt: number | null;
  way: 'link' | 'request' | 'folder' | 'added' | 'open' | 'unknown';
  certainty: 'certain' | 'likely' | 'unknown';
  link: { id: string; title: string | null; permanent: boolean; askedBy: string | null } | null;
  approvedBy: string | null;
  addedBy: string | null;
  leftAt: number | null;
  removedBy: string | null;
}

/** GET chats/:peerId/links */
export interface LinkList {
  links: LinkRow[];
  /** Pass it back as `after` for more; null at the end. */
  next: string | null;
  /** How many there are in each state, of those that fit otherwise. */
  byState: Record<LinkState, number>;
  /** A search counts the newest only, and there are more. */
  more: boolean;
}

export interface LinkRow {
  id: string;
  title: string | null;
  state: LinkState;
  /** Null for links that nobody asked the bot for. */
  admin: { userId: number; name: string } | null;
  /** The name of the preset that its settings were taken from. */
  preset: string | null;
  permanent: boolean;
  origin: 'latchkey' | 'census';
  madeAt: number;
  settings: LinkSettings;
  usage: number;
  requested: number;
}

export interface LinkSettings {
  title: string | null;
  expiresAt: number | null;
  usageLimit: number | null;
  requestNeeded: boolean;
  price: { amount: number; periodSeconds: number } | null;
  strict: boolean;
}

/** GET chats/:peerId/links/:linkId */
export interface LinkLife {
  link: LinkRow;
  /** Which of the chat's present admins made it outside the bot; null for all other links. */
  madeBy: string | null;
  /** The URL, for those who may give it to others. */
  url: string | null;
  /** Oldest first, this one included. */
  versions: LinkRow[];
  /** Newest first. */
  events: LinkEvent[];
  /** Of those who joined at least so many days ago, how many stayed that long. */
  retention: Record<'1' | '7' | '30', { joined: number; stayed: number }>;
}

export interface LinkEvent {
  at: number;
  /** Null where nobody asked. */
  by: string | null;
  what: string;
  outcome: 'done' | 'waiting' | 'failed' | 'closed-only' | 'both-open';
  change: { from: LinkSettings; to: LinkSettings } | null;
}

/** POST chats/:peerId/links/:linkId/revoke and …/regenerate: what is asked for is under way. */
export interface Started {
  operationId: string;
}

/** The body of every POST is `{key}`: a new UUID for each thing asked for. The same again changes nothing. */

/** GET chats/:peerId/operations/:operationId */
export interface Progress {
  state: 'waiting' | 'done' | 'failed';
  /** Why it failed, or why it waits, as far as there is more to say. */
  sentence: string | null;
  /** The link that it made. */
  madeLinkId: string | null;
}

/** GET chats/:peerId/live: lines of JSON for as long as the page is open. */
export interface LiveLine {
  /** Something of the chat's audit is different from before. */
  changed: boolean;
  /** The last line: a page that they opened later is told of changes in this one's place. Asking again at once would take another's. */
  taken?: true;
}

export interface ApiError {
  error:
    /** Who asks can't be told, or the page was opened too long ago. */
    | 'init-data-bad'
    | 'init-data-old'
    | 'not-yours'
    | 'not-found'
    | 'too-often'
    | 'bad-request'
    /** With why, and what to do now. */
    | 'refused'
    | 'unavailable'
    | 'failed';
  sentence: string | null;
}
