import { useEffect, useState } from 'preact/hooks';
import { recall, remember } from './remembered.ts';

export type Theme = 'light' | 'dark';

const systemDark = () => matchMedia('(prefers-color-scheme: dark)');

function chosenOr(system: Theme, chosen: string | null): Theme {
  return chosen === 'light' || chosen === 'dark' ? chosen : system;
}

function show(theme: Theme) {
  document.documentElement.dataset['theme'] = theme;
}

/** Before anything is drawn, so that a chosen theme does not begin with a flash of the other. */
export function showRememberedTheme() {
  show(chosenOr(systemDark().matches ? 'dark' : 'light', recall('theme')));
}

/** The system's theme until the person chooses one. */
export function useTheme(): [Theme, () => void] {
  const [chosen, choose] = useState(() => recall('theme'));
  const [system, setSystem] = useState<Theme>(systemDark().matches ? 'dark' : 'light');
  useEffect(() => {
    const query = systemDark();
    const follow = () => setSystem(query.matches ? 'dark' : 'light');
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);

  const theme = chosenOr(system, chosen);
  useEffect(() => show(theme), [theme]);
  const toggle = () => {
    const next = theme === 'dark' ? 'light' : 'dark';
    remember('theme', next);
    choose(next);
  };
  return [theme, toggle];
}
