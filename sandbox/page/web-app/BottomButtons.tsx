import type { AppState, BottomButton } from './app-state.ts';

interface Props {
  state: AppState;
  background: string;
  onMain: () => void;
  onSecondary: () => void;
}

/** What stands below an app: its main button, and the other one where it wants it. */
export function BottomButtons({ state, background, onMain, onSecondary }: Props) {
  const { main, secondary, secondaryPosition } = state;
  if (!main.visible && !secondary.visible) return null;
  const first = secondaryPosition === 'left' || secondaryPosition === 'top';
  const stacked = secondaryPosition === 'top' || secondaryPosition === 'bottom';
  const other = secondary.visible && <AppButton button={secondary} kind="secondary" onPress={onSecondary} />;
  return (
    <footer
      class={stacked ? 'web-app-buttons stacked' : 'web-app-buttons'}
      style={{ backgroundColor: background }}
    >
      {first && other}
      {main.visible && <AppButton button={main} kind="main" onPress={onMain} />}
      {!first && other}
    </footer>
  );
}

function AppButton({
  button,
  kind,
  onPress,
}: {
  button: BottomButton;
  kind: 'main' | 'secondary';
  onPress: () => void;
}) {
  const { text, active, progress, shine, colour, textColour } = button;
  return (
    <button
      type="button"
      class={`web-app-button ${kind} ${shine && active ? 'shines' : ''}`}
      style={{ backgroundColor: colour, color: textColour }}
      disabled={!active || progress}
      aria-busy={progress}
      onClick={onPress}
    >
      <span class="button-label">{text}</span>
      {progress && <span class="spinner" aria-hidden="true" />}
    </button>
  );
}
