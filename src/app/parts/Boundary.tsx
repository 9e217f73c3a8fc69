import type { ComponentChildren } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { AskFailed } from '../state/ask.ts';
import { Failure } from './Failure.tsx';

/** A defect of ours leaves nobody before an empty page. */
export function Boundary({ children }: { children: ComponentChildren }) {
  const [defect] = useErrorBoundary();
  if (defect === undefined) return <>{children}</>;
  return <Failure failed={new AskFailed('failed')} retry={() => location.reload()} isWhole />;
}
