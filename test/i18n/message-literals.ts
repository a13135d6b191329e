import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';

/** A text of the messages as it is written. */
export interface MessageLiteral {
  /** The file without its ending, and the keys down to the text: `map.notes.tokyo`. */
  readonly path: string;
  /** The text; what is put into it when it is said is `{}`. */
  readonly text: string;
}

const FOLDER = 'src/i18n/messages';

/**
 * Every text that stands in the rooms of a language, of every branch of every message: what is said in one case only
 * is among them, and no sample of a value has to be made up.
 */
export function literalsOf(language: 'ja' | 'en' | 'easy'): MessageLiteral[] {
  return readdirSync(join(FOLDER, language))
    .filter((name) => name.endsWith('.ts'))
    .flatMap((name) => literalsOfFile(join(FOLDER, language, name), name.replace('.ts', '')));
}

function literalsOfFile(file: string, room: string): MessageLiteral[] {
  const source = ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);
  const found: MessageLiteral[] = [];
  const visit = (node: ts.Node, path: string): void => {
    if (ts.isImportDeclaration(node) || ts.isTypeNode(node)) return;
    if (ts.isStringLiteralLike(node)) found.push({ path, text: node.text });
    else if (ts.isTemplateExpression(node))
      found.push({
        path,
        text: node.head.text + node.templateSpans.map(({ literal }) => `{}${literal.text}`).join(''),
      });
    if (ts.isPropertyAssignment(node)) visit(node.initializer, `${path}.${nameOf(node.name)}`);
    else if (ts.isVariableDeclaration(node)) {
      if (node.initializer) visit(node.initializer, `${path}.${nameOf(node.name)}`);
    } else ts.forEachChild(node, (child) => visit(child, path));
  };
  visit(source, room);
  return found;
}

const nameOf = (name: ts.PropertyName | ts.BindingName): string =>
  ts.isStringLiteralLike(name) || ts.isIdentifier(name) ? name.text : name.getText();
