import { formatCount } from '../domain/format.ts';

/**
 * An amount as Japanese reads it, nothing rounded: 37億6,339万円, 290万円, 100円.
 * @param words puts the three parts together; a part that is zero comes in empty
 */
export function formatYen(words: (oku: string, man: string, rest: string) => string, yen: number): string {
  const part = (value: number) => (value === 0 ? '' : formatCount(value));
  const oku = Math.floor(yen / 100_000_000);
  const man = Math.floor((yen % 100_000_000) / 10_000);
  const rest = yen % 10_000;
  return words(part(oku), part(man), oku + man === 0 ? formatCount(rest) : part(rest));
}
