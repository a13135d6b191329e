/** The words of the reasons that stand beside entries in the table of partners. Days are ISO dates. */
export interface ReasonWords {
  /** 福島県の飯舘村のこと。 */
  readonly means: (prefecture: string, name: string) => string;
  readonly whiteSpace: string;
  readonly strayMark: string;
  /** In two lines, where a line break stood in the cell. */
  readonly district: (district: string, isInTwoLines: boolean) => string;
  readonly prefecturePrefix: (prefecture: string) => string;
  readonly strayCharacter: (prefecture: string, character: string) => string;
  /** Characters that are right, and those printed in their place. */
  readonly wrongCharacters: (right: string, printed: string) => string;
  readonly missingCharacters: (characters: string) => string;
  readonly extraCharacters: (characters: string) => string;
  readonly swapped: (printed: string, official: string) => string;
  /** It was its name on the day of the list; renamed, raised in status or merged since. */
  readonly renamed: (
    asOf: string,
    kind: string,
    changedOn: string,
    name: string,
    isSameCode: boolean,
  ) => string;
  readonly raised: (asOf: string, kind: string, changedOn: string, name: string) => string;
  readonly merged: (asOf: string, kind: string, changedOn: string, name: string) => string;
  /** The name had been given up before the day of the list; the day is empty where it is not known. */
  readonly givenUp: (printed: string, changedOn: string) => string;
  /**
   * No municipality of that name was there on the day of the list, nor is it in the table of names of its day; of days
   * after that nobody knows.
   */
  readonly noSuch: (
    prefecture: string,
    printed: string,
    kind: string,
    asOf: string,
    edition: string,
  ) => string;
  readonly otherPrefecture: (printedUnder: string) => string;
  readonly byCode: (code: string) => string;
  readonly byPerson: string;
  readonly nameAndCodeDiffer: string;
  readonly specialWard: string;
  readonly northernVillage: string;
  readonly undecided: string;
  readonly noName: string;
  readonly noPrefecture: string;
  /** Doubled entries. */
  readonly twice: (prefecture: string, name: string) => string;
  /** Each of the two wards has a row for it. */
  readonly twiceByWards: (prefecture: string, name: string, ward: string, otherWard: string) => string;
  readonly twiceAsPrinted: (prefecture: string, name: string) => string;
  readonly twiceWithDistrict: (district: string, prefecture: string, name: string) => string;
  readonly twiceAsOtherKind: (name: string, kind: string) => string;
}
