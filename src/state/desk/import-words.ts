import type { ImportFileWords } from '../../data/import/import-files.ts';
import { exports } from '../../i18n/messages/ja/exports.ts';
import { imports } from '../../i18n/messages/ja/import.ts';
import {
  importDifferenceTable,
  importFindings,
  importFindingTable,
} from '../../i18n/messages/ja/import-findings.ts';
import { importPackage } from '../../i18n/messages/ja/import-package.ts';
import { importReasons } from '../../i18n/messages/ja/import-reasons.ts';

/** The words of everything that the desk gives as a file. */
export const IMPORT_FILE_WORDS: ImportFileWords = {
  package: { reasons: importReasons, ...importPackage },
  findingTexts: importFindings,
  findingTable: importFindingTable,
  differenceTable: importDifferenceTable,
  about: importPackage.findings,
  file: exports.file,
  template: imports.template,
  source: { ...importPackage.source, note: importPackage.log.file },
  findingsName: importPackage.fileNames.findings,
  decisionsName: importPackage.fileNames.decisions,
  packageName: importPackage.fileNames.package,
};
