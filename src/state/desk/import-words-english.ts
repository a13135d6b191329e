import type { DeskFileWords } from '../../data/import/import-files.ts';
import { exports } from '../../i18n/messages/en/exports.ts';
import { imports } from '../../i18n/messages/en/import.ts';
import {
  importDifferenceTable,
  importFindings,
  importFindingTable,
} from '../../i18n/messages/en/import-findings.ts';
import { importPackage } from '../../i18n/messages/en/import-package.ts';

/** The words of the files that people at the desk read, in English. */
export const deskFileWords: DeskFileWords = {
  findingTexts: importFindings,
  findingTable: importFindingTable,
  differenceTable: importDifferenceTable,
  about: importPackage.findings,
  file: exports.file,
  template: imports.template,
  findingsName: importPackage.fileNames.findings,
  decisionsName: importPackage.fileNames.decisions,
  packageName: importPackage.fileNames.package,
};
