/** Line icons on a 24×24 grid, drawn here so that the page asks nobody for anything. */
const PATHS = {
  back: 'M15 5l-7 7 7 7',
  chevron: 'M9 6l6 6-6 6',
  down: 'M6 9l6 6 6-6',
  close: 'M6 6l12 12M18 6L6 18',
  send: 'M4 5.500l16.500 6.500L4 18.500l2-6.500zM6 12h8',
  photo: 'M4 6.500h16v12H4zM4 16l4.500-4.500 4 4 2.500-2.500 5 5M15.500 10h.01',
  menu: 'M4.500 7.500h15M4.500 12h15M4.500 16.500h15',
  keyboard:
    'M3.500 7h17v10.500h-17zM7 10.500h.01M10.300 10.500h.01M13.700 10.500h.01M17 10.500h.01M8 14.200h8',
  more: 'M12 6h.01M12 12h.01M12 18h.01',
  moon: 'M19.500 14.200A8 8 0 0 1 9.800 4.500a8 8 0 1 0 9.700 9.700z',
  sun: 'M12 8a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM12 2.500v2M12 19.500v2M2.500 12h2M19.500 12h2M5.300 5.300l1.400 1.400M17.300 17.300l1.400 1.400M5.300 18.700l1.400-1.400M17.300 6.700l1.400-1.400',
  panel: 'M4 5.500h16v13H4zM14.500 5.500v13M17 9h.500M17 12h.500',
  clock: 'M12 4a8 8 0 1 1 0 16 8 8 0 0 1 0-16zM12 7.500V12l3 2',
  check: 'M4.500 12.500l4.500 4.500L19.500 7',
  checks: 'M2 12.800l4.200 4.200L15 7.500M11 16l1.200 1L21.500 7.500',
  file: 'M7 3.500h7l4.500 4.500v12.500H7zM14 3.500V8h4.500',
  download: 'M12 4.500v10M7.500 10.500L12 15l4.500-4.500M5 19.500h14',
  copy: 'M8.500 8.500h11v11h-11zM15.500 8.500v-4h-11v11h4',
  link: 'M10 14a4 4 0 0 0 5.700 0l3-3A4 4 0 0 0 13 5.300L11.800 6.500M14 10a4 4 0 0 0-5.700 0l-3 3a4 4 0 0 0 5.700 5.700l1.200-1.200',
  external: 'M9 6H6v12h12v-3M13 5h6v6M19 5l-8 8',
  forward: 'M13 6l6 6-6 6M19 12h-7c-4 0-7 2-8 6',
  group:
    'M9 6a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM3.500 19c0-3 2.500-5 5.500-5s5.500 2 5.500 5M16 6.500a2.700 2.700 0 0 1 0 5.200M17 14.300c2 .5 3.500 2.300 3.500 4.700',
  channel: 'M5 10v4h3l8 4.500v-13L8 10zM19 9.500a4 4 0 0 1 0 5',
  bot: 'M5 9h14v9.500H5zM12 9V5M12 4.200h.01M9 13h.01M15 13h.01',
  person: 'M12 5a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7zM5 20c0-3.600 3-6 7-6s7 2.400 7 6',
  addPerson:
    'M10 5a3.500 3.500 0 1 1 0 7 3.500 3.500 0 0 1 0-7zM3.500 20c0-3.600 3-6 6.500-6s6.500 2.400 6.500 6M19 8v6M16 11h6',
  plus: 'M12 5v14M5 12h14',
  bolt: 'M13 3L5.500 13.500h5L11 21l7.500-10.500h-5z',
  warning: 'M12 4.500l8.500 15h-17zM12 10v4.500M12 17h.01',
} as const;

export type IconName = keyof typeof PATHS;

/** Decorative: the control around it carries the label. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
      <path d={PATHS[name]} />
    </svg>
  );
}
