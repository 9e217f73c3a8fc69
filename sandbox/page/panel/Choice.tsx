interface ChoiceProps {
  label: string;
  value: string;
  choose: (value: string) => void;
  /** Values and what they are called. */
  options: readonly (readonly [value: string, text: string])[];
}

/** One of several, in a form. */
export function Choice({ label, value, choose, options }: ChoiceProps) {
  return (
    <label class="field">
      <span>{label}</span>
      <select value={value} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([option, text]) => (
          <option key={option} value={option}>
            {text}
          </option>
        ))}
      </select>
    </label>
  );
}
