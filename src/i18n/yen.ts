import { formatCount } from '../domain/format.ts';

/** An amount as Japanese reads it, nothing rounded: 37億6,339万円, 290万円, 100円. */
export function japaneseYen(yen: number): string {
  const part = (value: number, unit: string) => (value === 0 ? '' : `${formatCount(value)}${unit}`);
  const oku = Math.floor(yen / 100_000_000);
  const man = Math.floor((yen % 100_000_000) / 10_000);
  const rest = yen % 10_000;
  return `${part(oku, '億')}${part(man, '万')}${oku + man === 0 ? formatCount(rest) : part(rest, '')}円`;
}
