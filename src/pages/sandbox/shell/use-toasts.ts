import { useCallback, useState } from 'preact/hooks';

export interface Toast {
  id: number;
  text: string;
}

/** Long enough to read a sentence twice. */
const SHOWN_MS = 4_000;

export function useToasts(): [Toast[], (text: string) => void] {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const show = useCallback((text: string) => {
    setToasts((shown) => {
      const id = (shown.at(-1)?.id ?? 0) + 1;
      setTimeout(() => setToasts((later) => later.filter((toast) => toast.id !== id)), SHOWN_MS);
      return [...shown.slice(-2), { id, text }];
    });
  }, []);
  return [toasts, show];
}
