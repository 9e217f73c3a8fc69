import { Avatar } from '../shell/Avatar.tsx';

interface Props {
  id: number;
  title: string;
  hint: string;
  onChoose: () => void;
}

export function PeerChoice({ id, title, hint, onChoose }: Props) {
  return (
    <li>
      <button type="button" class="choice" onClick={onChoose}>
        <Avatar id={id} name={title} />
        <span class="choice-words">
          <span class="choice-title">{title}</span>
          <span class="choice-hint">{hint}</span>
        </span>
      </button>
    </li>
  );
}
