import { initials } from './names.ts';

/** Telegram gives each peer one of seven colours by its id. */
const COLOURS = 7;

export function colourOf(id: number): number {
  return Math.abs(id) % COLOURS;
}

export function Avatar({
  id,
  name,
  size = 'medium',
}: {
  id: number;
  name: string;
  size?: 'small' | 'medium' | 'large';
}) {
  return (
    <span class={`avatar avatar-${size} colour-${colourOf(id)}`} aria-hidden="true">
      {initials(name)}
    </span>
  );
}
