import { useState } from 'preact/hooks';
import type { InviteLinkView } from '../../server/world/types.ts';
import type { ChatView } from '../answers.ts';
import { useSandbox } from '../shell/context.ts';
import { Icon } from '../shell/Icon.tsx';
import { t } from '../text.ts';
import { LinkForm } from './LinkForm.tsx';
import { LinkRow } from './LinkRow.tsx';
import { linkState } from './link-state.ts';

export function ChatLinks({ chat }: { chat: ChatView }) {
  const { now } = useSandbox();
  const [making, setMaking] = useState(false);
  // Open links first; within that, newest first.
  const links = chat.links.toSorted(
    (a, b) =>
      Number(linkState(a, now()) !== 'active') - Number(linkState(b, now()) !== 'active') || b.date - a.date,
  );
  // Every inviting admin has one, so they would hide the links that people made.
  const primary = links.filter((link) => link.permanent);
  const rows = (shown: InviteLinkView[]) =>
    shown.map((link) => <LinkRow key={link.hash} link={link} chat={chat} />);
  const openCount = links.filter((link) => linkState(link, now()) === 'active').length;

  return (
    <section class="panel-section" aria-label={t('links')}>
      <div class="section-head">
        <h4>{t('links-count', { open: openCount, all: links.length })}</h4>
        <button type="button" class="text-button" aria-expanded={making} onClick={() => setMaking(!making)}>
          <Icon name="plus" />
          {t('make-link')}
        </button>
      </div>
      {making && <LinkForm chat={chat} onDone={() => setMaking(false)} />}
      {links.length === 0 && !making && <p class="section-empty">{t('no-links')}</p>}
      <ul class="rows">{rows(links.filter((link) => !link.permanent))}</ul>
      {primary.length > 0 && (
        <details class="primary-links">
          <summary>{t('primary-links', { count: primary.length })}</summary>
          <ul class="rows">{rows(primary)}</ul>
        </details>
      )}
    </section>
  );
}
