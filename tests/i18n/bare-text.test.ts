import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { sourceFiles, textOf } from './sources';

const FILES = sourceFiles('components', 'entrypoints').filter((file) => file.endsWith('.tsx'));
/** Attributes whose text is read by people. */
const SPOKEN = new Set(['aria-label', 'aria-description', 'aria-placeholder', 'aria-roledescription', 'aria-valuetext', 'title', 'placeholder', 'alt', 'label', 'hint', 'lead']);
/** `a && b`, `a || b`, `a ?? b`, `a + b`: either side may be shown; in a comparison neither is. */
const JOINING = new Set([ts.SyntaxKind.AmpersandAmpersandToken, ts.SyntaxKind.BarBarToken, ts.SyntaxKind.QuestionQuestionToken, ts.SyntaxKind.PlusToken]);
const LETTERS = /\p{L}{2,}/u;

/** Text in a component's markup that does not come from the locales. */
function bareText(name: string, source: string): string[] {
  const file = ts.createSourceFile(name, source, ts.ScriptTarget.Latest, true, ts.ScriptKind.TSX);
  const found: string[] = [];
  const say = (node: ts.Node, text: string): void => {
    if (LETTERS.test(text)) found.push(`${name}:${file.getLineAndCharacterOfPosition(node.getStart()).line + 1}: ${text.trim()}`);
  };
  const visit = (node: ts.Node): void => {
    if (ts.isJsxText(node)) say(node, node.text);
    if (ts.isJsxExpression(node) && node.expression && !ts.isJsxAttribute(node.parent)) sayLiterals(node.expression);
    if (ts.isJsxAttribute(node) && SPOKEN.has(node.name.getText()) && node.initializer) {
      if (ts.isStringLiteral(node.initializer)) say(node, node.initializer.text);
      else if (ts.isJsxExpression(node.initializer) && node.initializer.expression) sayLiterals(node.initializer.expression);
    }
    ts.forEachChild(node, visit);
  };
  /** Literals that an expression may come to: through conditions, but not into calls. */
  const sayLiterals = (node: ts.Expression): void => {
    if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node)) say(node, node.text);
    else if (ts.isTemplateExpression(node)) [node.head, ...node.templateSpans.map(({ literal }) => literal)].forEach((part) => say(part, part.text));
    else if (ts.isParenthesizedExpression(node)) sayLiterals(node.expression);
    else if (ts.isConditionalExpression(node)) [node.whenTrue, node.whenFalse].forEach(sayLiterals);
    else if (ts.isBinaryExpression(node) && JOINING.has(node.operatorToken.kind)) [node.left, node.right].forEach(sayLiterals);
  };
  visit(file);
  return found;
}

describe('components', () => {
  it('take their words from the locales', () => {
    expect(FILES.length).toBeGreaterThan(20);
    const bare = FILES.flatMap((file) => bareText(file, textOf(file)));
    expect(bare).toEqual([]);
  });

  it.each([
    ['text', '<p>Hello there</p>'],
    ['a spoken attribute', '<button aria-label="Close" />'],
    ['a condition', "<p>{open ? 'Open' : t('closed')}</p>"],
    ['a template', '<p>{`Mark ${n}`}</p>'],
    ['a spoken attribute with an expression', "<input placeholder={x || 'Search'} />"],
  ])('would be caught with bare words in %s', (_, markup) => {
    expect(bareText('x.tsx', `const x = ${markup};`)).toHaveLength(1);
  });

  it('may hold classes, ids, comparisons and signs', () => {
    const markup = '<p class="strong" id="one" title={t("x")}>{kind === "open" && t("y")} · {"→"}</p>';
    expect(bareText('x.tsx', `const x = ${markup};`)).toEqual([]);
  });
});
