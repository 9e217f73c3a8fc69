import type { Place } from './use-place.ts';

/** What the parts of the page ask for, by what is looked at. */
export const paths = {
  chat: (peerId: number): string => `chats/${peerId}`,

  openings: (peerId: number): string => `chats/${peerId}/openings`,

  activity(
    peerId: number,
    { days, admin, link, preset }: Pick<Place, 'days' | 'admin' | 'link' | 'preset'>,
  ): string {
    return `chats/${peerId}/activity?${query({ days, admin, link, preset })}`;
  },

  links(
    peerId: number,
    { sort, admin, state, text }: Pick<Place, 'sort' | 'admin' | 'state' | 'text'>,
  ): string {
    return `chats/${peerId}/links?${query({ sort, admin, state, text })}`;
  },

  people(peerId: number, { person }: Pick<Place, 'person'>): string {
    return `chats/${peerId}/people?${query({ text: person })}`;
  },

  joined: (peerId: number, linkId: string): string => `chats/${peerId}/links/${linkId}/people?`,

  link: (peerId: number, linkId: string): string => `chats/${peerId}/links/${linkId}`,
};

/** @returns all that the page begins with, what can be pressed first. */
export function firstPaths(place: Place): string[] {
  const { chat, open } = place;
  if (chat === null) return ['session'];
  const parts = [
    paths.chat(chat),
    paths.links(chat, place),
    paths.activity(chat, place),
    paths.openings(chat),
  ];
  return ['session', ...parts, ...(open === null ? [] : [paths.link(chat, open)])];
}

function query(values: Record<string, string | number | null>): string {
  const written = new URLSearchParams();
  for (const [name, value] of Object.entries(values)) if (value !== null) written.set(name, String(value));
  return written.toString();
}
