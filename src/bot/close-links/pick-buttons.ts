import type { LinkListing } from '../../actions/list-links.ts';
import { pressButton, type ScreenButton } from '../screens/screen.ts';
import type { ListPlace } from '../lists/list-place.ts';
import type { Wording } from '../words.ts';

/** A list whose links are being picked. */
export interface Picking {
  place: ListPlace;
  listing: LinkListing;
}

/** More ids than that make the buttons too heavy; a filter chooses any number. */
export const PICKED_MAX = 100;

/** Turns a list into one whose links can be picked. */
export function selectButton(place: ListPlace, words: Wording): ScreenButton {
  // Closing is about one chat: from all of them, a chat is chosen first.
  const action = place.peerId === null ? 'list.chats' : 'list';
  return pressButton(words.plain('button-select'), action, { ...place, picked: [] });
}

/** A tick box for each link of the page, by its number. */
export function tickBoxes({ place, listing }: Picking, firstNumber: number, words: Wording): ScreenButton[] {
  const picked = place.picked ?? [];
  return listing.links.map((link, index) => ({
    text: words.plain('button-pick', {
      number: firstNumber + index,
      picked: picked.includes(link.id) ? 'yes' : 'no',
    }),
    press: { action: 'list.pick', uses: 'many', linkId: link.id, payload: place },
  }));
}

/** What can be done with those that are picked, or with all that the list shows. */
export function pickedRows({ place, listing }: Picking, words: Wording): ScreenButton[][] {
  const count = place.picked?.length ?? 0;
  const close = (text: string, all: boolean): ScreenButton[][] => [
    [pressButton(text, 'close.preview', { place, all })],
  ];
  const all = { count: listing.total, state: place.state ?? 'all' };
  return [
    ...(count === 0 ? [] : close(words.plain('button-close-picked', { count, state: all.state }), false)),
    ...(listing.total === 0 ? [] : close(words.plain('button-close-all', all), true)),
    [pressButton(words.plain('button-select-end'), 'list', { ...place, picked: null })],
  ];
}
