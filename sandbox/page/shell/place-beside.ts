const GAP = 4;
const MARGIN = 8;

/** Puts an open popover under its button, or above where there is no room, always inside the window. */
export function placeBeside(popover: HTMLElement, button: HTMLElement) {
  const anchor = button.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = popover;
  const startsLeft = anchor.left + width + MARGIN <= innerWidth;
  const left = startsLeft ? anchor.left : Math.max(MARGIN, anchor.right - width);
  const below = anchor.bottom + GAP;
  const top = below + height + MARGIN <= innerHeight ? below : Math.max(MARGIN, anchor.top - GAP - height);
  popover.style.left = `${left}px`;
  popover.style.top = `${top}px`;
}
