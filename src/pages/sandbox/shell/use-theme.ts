import { useEffect, useState } from 'preact/hooks';
import { recall, remember } from './remembered.ts';

export type Theme = 'light' | 'dark';

const systemDark = () => matchMedia('(prefers-color-scheme: dark)');

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

  const theme = chosen === 'light' || chosen === 'dark' ? chosen : system;
  useEffect(() => void (document.documentElement.dataset['theme'] = theme), [theme]);
  const toggle = () => {
    const next = theme === 'dark' ? 'light' : 'dark';
    remember('theme', next);
    choose(next);
  };
  return [theme, toggle];
}
