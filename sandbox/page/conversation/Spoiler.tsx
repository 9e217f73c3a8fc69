import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { t } from '../text.ts';

export function Spoiler({ children }: { children: ComponentChildren }) {
  const [shown, setShown] = useState(false);
  if (shown) return <span>{children}</span>;
  return (
    <button type="button" class="spoiler" aria-label={t('show-spoiler')} onClick={() => setShown(true)}>
      <span aria-hidden="true">{children}</span>
    </button>
  );
}
