/** What a note may call missing that stands beside it already, in the words of the tables. */
export type MissingSubject = '金額' | '人数' | '数量' | '受け手';

/**
 * A note without what is said beside it: 「受け手と人数の記載なし」 loses what a record shows as missing itself, and
 * 「区議会から」 goes where the gift is named 区議会.
 * @param missing what is shown as not recorded
 * @param giver as it stands in the name of the gift; may be empty
 */
export function noteBeyond(note: string, missing: readonly MissingSubject[], giver = ''): string {
  return note
    .split('。')
    .map((sentence) => {
      if (giver !== '' && sentence === `${giver}から`) return '';
      const subjects = /^([^、。]+)の記載なし$/.exec(sentence)?.[1]?.split('と');
      if (!subjects) return sentence;
      const rest = subjects.filter((subject) => !(missing as readonly string[]).includes(subject));
      return rest.length === 0 ? '' : `${rest.join('と')}の記載なし`;
    })
    .filter((sentence) => sentence !== '')
    .join('。');
}
