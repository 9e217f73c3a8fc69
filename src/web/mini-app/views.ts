import type { HistoryEvent } from '../../actions/history-events.ts';
import { linkState, type InviteLink } from '../../domain/invite-link.ts';
import type { LinkSettings } from '../../domain/link-settings.ts';
import type * as api from './api.ts';

export function linkRow(link: InviteLink, now: Date): api.LinkRow {
  const { id, title, actorId, actorName, preset, permanent, origin, usage, requested } = link;
  return {
    id,
    title,
    state: linkState(link, now),
    admin: actorId === null ? null : { userId: actorId, name: actorName ?? '' },
    preset,
    permanent,
    origin,
    madeAt: link.date.getTime(),
    settings: settingsView(link),
    usage,
    requested,
  };
}

export function settingsView(settings: LinkSettings): api.LinkSettings {
  const { title, expireDate, usageLimit, requestNeeded, subscriptionPricing: price, strict } = settings;
  return {
    title,
    expiresAt: expireDate?.getTime() ?? null,
    usageLimit,
    requestNeeded,
    price: price && { amount: price.amount, periodSeconds: price.period },
    strict,
  };
}

export function eventView({ at, actorName, what, outcome, change }: HistoryEvent): api.LinkEvent {
  return {
    at: at.getTime(),
    by: actorName,
    what,
    outcome,
    change: change && { from: settingsView(change.from), to: settingsView(change.to) },
  };
}
