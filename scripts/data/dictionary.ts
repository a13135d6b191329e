import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type {
  FieldDescriptor,
  PackageDescriptor,
  ResourceDescriptor,
} from '../../src/data/package/descriptor.ts';

/** Text inside a cell of a Markdown table. */
function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ');
}

const code = (text: string): string => `\`${text}\``;

/** What a column may hold, in one cell. */
function rules(field: FieldDescriptor, resource: ResourceDescriptor): string {
  const { constraints = {} } = field;
  const { primaryKey = [], foreignKeys = [] } = resource.schema;
  const parts: string[] = [];
  if (primaryKey.includes(field.name)) parts.push('主キー');
  if (constraints.required === true) parts.push('必須');
  if (constraints.unique === true) parts.push('重複なし');
  if (constraints.enum !== undefined) parts.push(constraints.enum.map(code).join(' '));
  if (constraints.pattern !== undefined) parts.push(code(constraints.pattern));
  if (constraints.minimum !== undefined) parts.push(`${constraints.minimum} 以上`);
  if (constraints.maximum !== undefined) parts.push(`${constraints.maximum} 以下`);
  const references = [
    ...foreignKeys
      .filter((key) => key.fields.includes(field.name))
      .map((key) => `${key.reference.resource}.${key.reference.fields.join(',')}`),
    ...(field.references ?? []).map((reference) => `${reference.resource}.${reference.field}`),
  ];
  if (references.length > 0) parts.push(`→ ${references.map(code).join(' / ')}`);
  if (field.otherValues !== undefined) parts.push(`または ${field.otherValues.map(code).join(' ')}`);
  return parts.join('、');
}

function fieldRow(field: FieldDescriptor, resource: ResourceDescriptor): string {
  const type = field.type === 'list' ? `list（「${field.delimiter ?? ','}」区切り）` : field.type;
  const cells = [code(field.name), field.title, type, field.unit ?? '', rules(field, resource)];
  return `| ${[...cells, field.description ?? ''].map(cell).join(' | ')} |`;
}

function resourceSection(resource: ResourceDescriptor): string {
  const { fields, uniqueKeys = [] } = resource.schema;
  const lines = [
    `## ${resource.title}：\`${resource.path}\``,
    '',
    resource.description,
    '',
    '| 列 | 名称 | 型 | 単位 | きまり | 説明 |',
    '| --- | --- | --- | --- | --- | --- |',
    ...fields.map((field) => fieldRow(field, resource)),
  ];
  if (uniqueKeys.length > 0) {
    lines.push('', `組で重複しない列：${uniqueKeys.map((key) => code(key.join(', '))).join('、')}`);
  }
  const sources = (resource.sources ?? []).map(({ title }) => title);
  if (sources.length > 0) lines.push('', `出典：${sources.join('、')}`);
  return lines.join('\n');
}

/** The data dictionary as Markdown, in Japanese, made from nothing but the descriptor. */
export function dictionaryOf(descriptor: PackageDescriptor): string {
  const licences = descriptor.licenses.map(({ title, path }) =>
    path === undefined ? title : `[${title}](${path})`,
  );
  const intro = [
    '<!-- Generated from public/data/datapackage.json by scripts/data/dictionary.ts; do not edit by hand. -->',
    '',
    `# データ項目の説明：${descriptor.title}`,
    '',
    descriptor.description,
    '',
    `版：${descriptor.version}`,
    '',
    `利用条件：${licences.join('、')}`,
    '',
    'どのファイルも UTF-8（BOM なし）、改行は LF、RFC 4180 の CSV で、1行目は列名です。空の欄は値がないことを示します。',
  ];
  return `${[intro.join('\n'), ...descriptor.resources.map(resourceSection)].join('\n\n')}\n`;
}

if (import.meta.url === `file://${process.argv[1]}`) {
  const directory = process.argv[2] ?? 'public/data';
  const descriptor = JSON.parse(
    readFileSync(join(directory, 'datapackage.json'), 'utf8'),
  ) as PackageDescriptor;
  writeFileSync(process.argv[3] ?? 'docs/data-dictionary.md', dictionaryOf(descriptor));
}
