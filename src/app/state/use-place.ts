import { useCallback, useEffect, useState } from 'preact/hooks';
import type { LinkState } from '../../web/mini-app/api.ts';

/** What is looked at: it is the address's query, so that it survives a reload and can be gone back from. */
export interface Place {
  chat: number | null;
  days: Days;
  /** Only links that this person asked for, and who joined with them. */
  admin: number | null;
  /** Only who joined with this link. */
  link: string | null;
  preset: string | null;
  state: LinkState | null;
  /** Part of a title, or of the asker's name. */
  text: string | null;
  sort: Sort;
  /** The link whose drawer is open. */
  open: string | null;
  /** Part of a name of somebody who joined. */
  person: string | null;
}

/** Before the chats there are: nothing that is of one of them is left. */
export const NO_CHAT: Partial<Place> = {
  chat: null,
  admin: null,
  link: null,
  preset: null,
  state: null,
  text: null,
  open: null,
  person: null,
};

export const DAYS = [7, 30, 90] as const;
export type Days = (typeof DAYS)[number];
export const SORTS = ['made', 'risk', 'joined', 'expires'] as const;
export type Sort = (typeof SORTS)[number];
export const STATES: readonly LinkState[] = ['active', 'expired', 'used-up', 'revoked'];

export interface Placed {
  place: Place;
  /** @param change what is different there. `replace`: going back skips where it was before. */
  go: (change: Partial<Place>, how?: 'push' | 'replace') => void;
  /** Back to where it was before; without a before, to where this change leads. */
  back: (otherwise: Partial<Place>) => void;
}

/** Where the address leads. */
export function placeNow(): Place {
  return read(location.search);
}

export function usePlace(): Placed {
  const [place, setPlace] = useState(placeNow);
  useEffect(() => {
    const follow = (): void => setPlace(placeNow());
    window.addEventListener('popstate', follow);
    return () => window.removeEventListener('popstate', follow);
  }, []);
  const go = useCallback<Placed['go']>((change, how = 'push') => {
    const next = { ...placeNow(), ...change };
    const address = location.pathname + written(next);
    if (how === 'push') history.pushState({ depth: depth() + 1 }, '', address);
    else history.replaceState({ depth: depth() }, '', address);
    setPlace(next);
  }, []);
  const back = useCallback<Placed['back']>(
    (otherwise) => (depth() > 0 ? history.back() : go(otherwise, 'replace')),
    [go],
  );
  return { place, go, back };
}

function depth(): number {
  return Number(history.state?.depth ?? 0);
}

function read(search: string): Place {
  const query = new URLSearchParams(search);
  const number = (name: string): number | null => {
    const value = query.get(name) ?? '';
    return /^-?\d{1,15}$/.test(value) ? Number(value) : null;
  };
  return {
    chat: number('chat'),
    days: DAYS.find((days) => days === number('days')) ?? 30,
    admin: number('admin'),
    link: query.get('link'),
    preset: query.get('preset'),
    state: STATES.find((state) => state === query.get('state')) ?? null,
    text: query.get('text'),
    sort: SORTS.find((sort) => sort === query.get('sort')) ?? 'made',
    open: query.get('open'),
    person: query.get('person'),
  };
}

function written(place: Place): string {
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(place)) {
    const isUsual = (name === 'days' && value === 30) || (name === 'sort' && value === 'made');
    if (value !== null && value !== '' && !isUsual) query.set(name, String(value));
  }
  const text = query.toString();
  return text === '' ? '' : `?${text}`;
}
