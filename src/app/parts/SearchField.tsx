import { useEffect, useRef, useState } from 'preact/hooks';
import { t } from '../text.ts';
import { Icon } from './Icon.tsx';

/** Typing goes on while the answer to the last letters is on its way. */
const PAUSE_MS = 300;

/** @param label what is searched. @param onSearch null when nothing is searched for. */
export function SearchField({
  label,
  value,
  onSearch,
}: {
  label: string;
  value: string | null;
  onSearch: (text: string | null) => void;
}) {
  const [typed, setTyped] = useState(value ?? '');
  const searched = useRef(value);
  useEffect(() => {
    // Going back changes what is searched for, too.
    if (value !== searched.current) setTyped(value ?? '');
    searched.current = value;
  }, [value]);
  useEffect(() => {
    const text = typed.trim() === '' ? null : typed.trim();
    if (text === searched.current) return undefined;
    const timer = setTimeout(() => {
      searched.current = text;
      onSearch(text);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <div class="search" role="search" aria-label={label}>
      <Icon name="search" />
      <input
        type="search"
        aria-label={label}
        placeholder={label}
        maxLength={64}
        autocomplete="off"
        value={typed}
        onInput={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      {typed !== '' && (
        <button type="button" class="clear" aria-label={t('search-clear')} onClick={() => setTyped('')}>
          <Icon name="close" />
        </button>
      )}
    </div>
  );
}
