import writeXlsxFile, { type CellObject, type Feature, type SheetData } from 'write-excel-file/universal';
import {
  getOrderOfSiblings,
  getSelfClosingTagMarkup,
  insertElementMarkupAccordingToOrderOfSiblings,
  sanitizeTextContent,
} from 'write-excel-file/utility';

/** A column of the template: its head, and what Excel says to whoever stands in one of its cells. */
interface TemplateColumn {
  readonly head: string;
  readonly hint: string;
  /** Values that can be chosen from; none: anything can be written. */
  readonly choices: readonly string[];
  /** In half-width characters. */
  readonly width: number;
}

/** The words of the template: the name of its sheet, and head and hint of each column. */
export type TemplateWords = Readonly<
  Record<'code' | 'prefecture' | 'name' | 'kind', Pick<TemplateColumn, 'head' | 'hint'>>
> & { readonly sheet: string };

/** True entries, to be written over: code, prefecture, name and kind. */
const SAMPLES: readonly (readonly string[])[] = [
  ['01204', '北海道', '旭川市', '市'],
  ['02402', '青森県', '七戸町', '町'],
  ['02424', '青森県', '東通村', '村'],
];

/** Kinds as the published list writes them. */
const KINDS = ['市', '町', '村', '都道府県'];

/** The number format 「文字列」: a code keeps its zero also when it is typed. */
const TEXT_FORMAT = '@';

/** Lines with lists to choose from: more than the 1,718 municipalities. */
const READY_LINES = 2_000;

/** The longest list of choices that Excel takes in a cell (ECMA-376, ST_Formula in dataValidation). */
const LONGEST_CHOICES = 255;

/**
 * The template as an Excel file of one sheet: a head, the samples, lists to choose from, and all cells as text.
 * Brought back as it is, its rows are the head and the samples.
 * @param prefectures the 47 names, as they are to be chosen from
 * @throws RangeError where they are too long for Excel
 */
export async function templateFile(words: TemplateWords, prefectures: readonly string[]): Promise<Blob> {
  const columns: TemplateColumn[] = [
    { ...words.code, choices: [], width: 18 },
    { ...words.prefecture, choices: prefectures, width: 14 },
    { ...words.name, choices: [], width: 24 },
    { ...words.kind, choices: KINDS, width: 12 },
  ];
  const head = columns.map((column): CellObject => ({
    type: String,
    value: column.head,
    fontWeight: 'bold',
    backgroundColor: '#E7EAE8',
  }));
  const lines = SAMPLES.map((cells) =>
    cells.map((value): CellObject => ({ type: String, value, format: TEXT_FORMAT })),
  );
  const data: SheetData = [head, ...lines];
  return await writeXlsxFile(
    [{ sheet: words.sheet, data, columns: columns.map(({ width }) => ({ width })), stickyRowsCount: 1 }],
    { features: [textColumns, choicesAndHints(columns)] },
  ).toBlob();
}

const SHEET_PATH = 'xl/worksheets/sheet{id}.xml';

/** Gives whole columns the format of the samples, so that also the empty cells below are text. */
const textColumns: Feature<Blob> = {
  files: {
    transform: {
      [SHEET_PATH]: {
        transform: (sheet) => {
          const format = /<c r="A2"[^>]*\ss="(\d+)"/.exec(sheet)?.[1];
          return format === undefined ? sheet : sheet.replaceAll('<col ', `<col style="${format}" `);
        },
      },
    },
  },
};

/** Lists to choose from and hints, which the library does not write by itself. */
function choicesAndHints(columns: readonly TemplateColumn[]): Feature<Blob> {
  const rules = columns.map(({ hint, choices }, index) => {
    const letter = String.fromCharCode('A'.charCodeAt(0) + index);
    const place = { sqref: `${letter}2:${letter}${READY_LINES + 1}`, allowBlank: 1 };
    const prompt = { showInputMessage: 1, prompt: hint };
    if (choices.length === 0) return getSelfClosingTagMarkup('dataValidation', { ...prompt, ...place });
    const list = choices.join(',');
    if (list.length > LONGEST_CHOICES) throw new RangeError(`${list.length} characters of choices`);
    // A warning, not a refusal: a list that comes from elsewhere may write a prefecture in another way.
    const rule = { type: 'list', errorStyle: 'warning', showErrorMessage: 1, ...prompt, ...place };
    const tag = getSelfClosingTagMarkup('dataValidation', rule).replace(/\/>$/, '>');
    return `${tag}<formula1>${sanitizeTextContent(`"${list}"`)}</formula1></dataValidation>`;
  });
  const xml = `<dataValidations count="${rules.length}">${rules.join('')}</dataValidations>`;
  const order = getOrderOfSiblings(SHEET_PATH, 'worksheet') ?? [];
  return {
    files: {
      transform: {
        [SHEET_PATH]: {
          transform: (sheet) => insertElementMarkupAccordingToOrderOfSiblings(sheet, xml, order, 'worksheet'),
        },
      },
    },
  };
}
