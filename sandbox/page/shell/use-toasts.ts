import { useCallback, useRef, useState } from 'preact/hooks';

export interface Toast {
  id: number;
  text: string;
}

/** Long enough to read a sentence twice. */
const SHOWN_MS = 4_000;

export function useToasts(): [Toast[], (text: string) => void] {
  const [toasts, setToasts] = useState<Toast[]>([]);
  const lastId = useRef(0);
  const show = useCallback((text: string) => {
    lastId.current += 1;
    const toast = { id: lastId.current, text };
    // The same answer again replaces itself, as in Telegram.
    setToasts((shown) => [...shown.filter((other) => other.text !== text).slice(-2), toast]);
    setTimeout(() => setToasts((shown) => shown.filter((other) => other !== toast)), SHOWN_MS);
  }, []);
  return [toasts, show];
}
