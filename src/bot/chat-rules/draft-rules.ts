import { askerProblem, rulesFor } from '../../actions/chat-rules.ts';
import { brokenRule, fitToRules, NO_RULES } from '../../domain/chat-rules.ts';
import { draftKind } from '../../domain/draft.ts';
import type { LinkSettings } from '../../domain/link-settings.ts';
import type { PeerId } from '../../domain/peer.ts';
import { accept, type Outcome, type QuestionContext } from '../new-link/question.ts';
import { ruleLines, ruleSentence } from './rule-words.ts';

/**
 * What the chat's owner asks of a draft's link, said before Create is pressed: the rules, and what they don't allow. HTML, a
 * paragraph each. `fits`: whether a tap would make the settings fit.
 */
export async function draftRules(context: QuestionContext): Promise<{ html: string[]; fits: boolean }> {
  const { deps, draft, userId, words, now } = context;
  const none = { html: [], fits: false };
  if (draft.peerId === null || draft.doubts.length > 0) return none;
  const rules = await rulesFor(deps, draft.peerId, userId);
  const lines = ruleLines({ ...rules, issuers: null }, [], words);
  const links = draftKind(draft) === 'change' ? 0 : 1;
  const asker = await askerProblem(deps, rules, { peerId: draft.peerId, actorId: userId, links });
  if (lines.length === 0 && asker === null) return none;
  const broken = asker ?? brokenRule(rules, draft.settings, now);
  const said = [words.html('chat-rules-here'), ...lines].join('\n');
  const html = broken === null ? [said] : [said, `⚠️ ${ruleSentence(broken, words)}`];
  return { html, fits: asker === null && broken !== null && broken.rule !== 'second-person' };
}

/** The settings that are nearest to the draft's, and allowed. */
export async function fitDraft(context: QuestionContext): Promise<Outcome> {
  const { deps, draft, userId, now } = context;
  const rules = draft.peerId === null ? NO_RULES : await rulesFor(deps, draft.peerId, userId);
  return accept(context, fitToRules(rules, draft.settings, now));
}

/** Settings that nobody chose are such as the chat's owner allows. */
export async function fitUsual(
  { deps, userId, now }: Pick<QuestionContext, 'deps' | 'userId' | 'now'>,
  peerId: PeerId,
  usual: Omit<LinkSettings, 'title'>,
): Promise<Omit<LinkSettings, 'title'>> {
  const rules = await rulesFor(deps, peerId, userId);
  const { title: _none, ...fitted } = fitToRules(rules, { ...usual, title: null }, now);
  return fitted;
}
