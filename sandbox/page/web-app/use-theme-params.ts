import { useEffect, useState } from 'preact/hooks';
import { type ThemeParams, themeParams } from './theme-params.ts';

/** The page's colours, read again when it changes between light and dark. */
export function useThemeParams(): ThemeParams {
  const [params, setParams] = useState(themeParams);
  useEffect(() => {
    const observer = new MutationObserver(() => setParams(themeParams()));
    observer.observe(document.documentElement, { attributeFilter: ['data-theme'] });
    return () => observer.disconnect();
  }, []);
  return params;
}
