import { readEnglishApproval } from '../approval.ts';
import { findAll, standsAlone, type Candidate, type Line, type Strength } from './candidate.ts';
import { typed } from './tokens.ts';

/** What is about approval, whatever the words around it. */
const FIRM =
  /\b(?:approv\w+|auto-?approv\w*|ask(?:s|ed|ing)? (?:me )?first|ask(?:ing)? to join|join(?:ing)? requests?|requests? to join|knock first|anyone can join|anybody can join|everyone can join|admit\w* (?:each|every|them|everyone)|by request)\b/;
const BARE = /^(?:moderated|vetted|unmoderated|open to (?:all|anyone))$/;
const LONGEST = 8;

/** Finds what a line says of approval: "ask first", "with approval", "moderated". */
export function findApprovals(line: Line): Candidate[] {
  return findAll(line, LONGEST, (from, to) => {
    const text = typed(line.text, line.tokens, from, to);
    const words = line.tokens
      .slice(from, to)
      .map(({ word }) => word)
      .join(' ');
    const strength = FIRM.test(words) ? firmness(words) : BARE.test(words) ? 'bare' : null;
    // "With approval for a week" ends before "for".
    const open =
      to < line.tokens.length &&
      /^(?:for|a|an|the|until|by|of|on|to|and|with)$/.test(line.tokens[to - 1]?.word ?? '');
    const reading = strength === null || open ? null : readEnglishApproval(text);
    if (strength === null || reading?.kind !== 'read') return null;
    const meanings = [{ settings: { requestNeeded: reading.value } }];
    return { from, to, field: 'requestNeeded', meanings, why: null, strength };
  });
}

/** Words that are about approval only where nothing else is said: "manual", "knock". */
const POSSIBLE =
  /\b(?:manual|manually|knock\w*|vet\w*|screen\w*|review\w*|apply|application\w*|permission|request\w*|ask\w*|moderat\w*|automatic\w*|instant\w*)\b/;

/** Finds what stands alone and may be read as approval. */
export function findPossibleApprovals(line: Line): Candidate[] {
  return findAll(line, LONGEST, (from, to) => {
    const text = typed(line.text, line.tokens, from, to);
    const reading =
      standsAlone(line, from, to) && POSSIBLE.test(text.toLowerCase()) ? readEnglishApproval(text) : null;
    if (reading?.kind !== 'read') return null;
    const meanings = [{ settings: { requestNeeded: reading.value } }];
    return { from, to, field: 'requestNeeded', meanings, why: null, strength: 'word' };
  });
}

/** "Approval committee" is a title; "with approval" is none. */
function firmness(words: string): Strength {
  return words.includes(' ') ? 'counted' : 'bare';
}
