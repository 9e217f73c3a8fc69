/** Where nothing is: why, and what to do about it. */
export function Empty({
  title,
  hint,
  act,
}: {
  title: string;
  hint?: string;
  act?: { text: string; onPress: () => void };
}) {
  return (
    <div class="empty">
      <p class="empty-title">{title}</p>
      {hint && <p class="quiet">{hint}</p>}
      {act && (
        <button type="button" class="button" onClick={act.onPress}>
          {act.text}
        </button>
      )}
    </div>
  );
}
