import { readEitherWay } from './languages/in-english.ts';
import { plainWords } from './plain-words.ts';
import type { ReadResult } from './read-result.ts';

/** What a word says about approval. What is in none of these lists is not understood, and neither is the text around it. */
const APPROVE =
  listed(`approval approvals approve approves approved approving ask asks asked asking moderated moderate
  moderation moderator moderators request requests requesting requested application applications apply applying vet vets
  vetted vetting screen screens screened screening review reviews reviewed reviewing check checks checked checking confirm
  confirms confirmed confirmation manual manually admit admits admitted accept accepts accepted permission knock knocking needed required mandatory
  necessary`);
const AUTOMATIC =
  listed(`automatic automatically auto auto-approve auto-approved auto-approval autoapprove auto-accept
  unmoderated unrestricted at-once right-away straight-away immediately immediate instant instantly direct directly
  straight`);
/** "Open to all" needs no approval; "open to requests" may. */
const OPEN = listed('open freely free');
/** "Anyone can join" needs no approval; "everyone must be approved" does. */
const ANYONE = listed('anyone anybody everyone everybody');
const YES = listed(
  'yes y yeah yep yup ya yea sure course ok okay on always definitely absolutely true да так ja oui si sí sim',
);
const NO =
  listed(`no n nope nah not non without don't dont doesn't doesnt shouldn't won't can't cannot never skip off none false unneeded unnecessary нет ні
  nein não`);
const COME_IN = listed('can may join joins joining enter come comes in get gets welcome use let lets');
const FILLERS =
  listed(`a an the each every all new any member members people person one joiner joiners guest guests user
  users them they their who i me us my we admin admins administrator administrators owner by with after before only first
  need needs must be should have has to want wants would like it is it's are please for do of this link that there
  there's also and just so individually personally myself thanks access entry thank you first-come`);

/**
 * Reads whether admins are to approve each member: "ask first", "moderated", "anyone can join", "no".
 * @param language BCP 47: read besides English.
 */
export function readApproval(text: string, language: string): ReadResult<boolean, 'not-understood'> {
  return readEitherWay(text, language, readEnglishApproval, ({ kind }) => kind === 'read');
}

/** As `readApproval`, of what is English already. */
export function readEnglishApproval(text: string): ReadResult<boolean, 'not-understood'> {
  // "No, ask first" is no "no ask": each part has to say the same.
  const parts = text
    .split(/[,;.!?\n:]+|(?: - )|[–—]/)
    .map(plainWords)
    .filter((part) => part !== '');
  const labelled = parts.length === 2 && /^(?:approval|join requests|requests)$/.test(parts[0] ?? '');
  const readings = new Set((labelled ? [parts.join(' ')] : parts).map(readPart));
  readings.delete(undefined);
  const [only, ...more] = readings;
  return only === undefined || only === null || more.length > 0
    ? { kind: 'refused', problem: 'not-understood' }
    : { kind: 'read', value: only };
}

/** @returns null for what is not understood, undefined for what says nothing ("please"). */
function readPart(part: string): boolean | null | undefined {
  const words = part
    .replaceAll(/\b(at once|right away|straight away)\b/g, (phrase) => phrase.replace(' ', '-'))
    // "No one needs approval" is clear, "approve no one" is not.
    .replace(/\bno one\b(?! (?:needs|has to|must))/, 'nobody')
    .split(' ');
  const count = (list: ReadonlySet<string>): number => words.filter((word) => list.has(word)).length;
  const known = [APPROVE, AUTOMATIC, OPEN, ANYONE, YES, NO, COME_IN, FILLERS];
  if (!words.every((word) => known.some((list) => list.has(word)))) return null;

  if (words.every((word) => FILLERS.has(word))) return undefined;

  const no = count(NO);
  const yes = count(YES) > 0;
  const automatic = count(AUTOMATIC) > 0;
  const anyone = count(ANYONE) > 0;
  // "Not without approval", "yes no": what turns twice can't be followed with certainty.
  if (
    no > 1 ||
    (no === 1 && (yes || automatic || words.includes('first') || words.includes('only'))) ||
    (yes && automatic)
  )
    return null;
  const open = count(OPEN) > 0;
  if (count(APPROVE) > 0) {
    const accepts = words.some((word) => word.startsWith('accept'));
    return open || (accepts && anyone && !automatic) ? null : !automatic && no === 0;
  }
  if (open) return no === 0 && !yes ? false : null;
  if (automatic) return false;
  if (anyone) {
    // "Everyone" alone may be whom to approve.
    const comeIn = count(COME_IN) > 0 || part.startsWith('any');
    return comeIn && no === 0 && !yes ? false : null;
  }
  if (no === 1) return false;
  return yes ? true : null;
}

function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/));
}
