import type { MatchKind } from '../../domain/partnership.ts';
import type { PlaceCode } from '../../domain/place.ts';
import type { NameMatch } from './match-name.ts';
import type { PlaceIndex } from './place-index.ts';

/** How an entry of a list is recorded: its match and the code that goes with it. */
export interface RecordedMatch {
  readonly match: MatchKind;
  readonly code: PlaceCode | '';
}

/**
 * May an entry be recorded like this, by the name as it is printed? A name that is official in its prefecture, or is
 * so after a rule, can mean that municipality alone; everything else is for a person to decide, among all counted
 * municipalities. What a person left out (`unmatched`) has no code.
 *
 * @param found what the printed name was found to be
 */
export function mayBeRecorded(index: PlaceIndex, found: NameMatch, { match, code }: RecordedMatch): boolean {
  if (match === 'unmatched') return code === '';
  if (match === 'exact') return found.kind === 'exact' && found.code === code;
  if (found.kind === 'exact') return match === 'duplicate' && found.code === code;
  if (found.kind === 'rule') return found.code === code;
  return index.byCode(code) !== undefined;
}
