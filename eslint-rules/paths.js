import { dirname, posix, relative, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** The path of the file being linted, relative to the repository, with forward slashes. */
export function pathOf(context) {
  return relative(ROOT, resolve(ROOT, context.filename)).split(sep).join('/');
}

/** Where a relative import leads, relative to the repository; null for a package. */
export function targetOf(from, specifier) {
  if (!specifier.startsWith('.')) return null;
  return posix.normalize(posix.join(posix.dirname(from), specifier));
}

/** Calls `visit(node, specifier, typeOnly)` for each import, re-export and dynamic import with a literal path. */
export function onImports(visit) {
  const named = (node) => {
    if (!node.source) return;
    const kinds = (node.specifiers ?? []).map((each) => each.importKind ?? each.exportKind);
    const typeOnly = (node.importKind ?? node.exportKind) === 'type' || (kinds.length > 0 && kinds.every((kind) => kind === 'type'));
    visit(node.source, node.source.value, typeOnly);
  };
  return {
    ImportDeclaration: named,
    ExportNamedDeclaration: named,
    ExportAllDeclaration: named,
    ImportExpression: (node) => {
      if (typeof node.source.value === 'string') visit(node.source, node.source.value, false);
    },
    TSImportType: (node) => {
      if (typeof node.source?.value === 'string') visit(node.source, node.source.value, true);
    },
  };
}
