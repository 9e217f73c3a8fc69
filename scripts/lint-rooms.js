/**
 * The import rules of ARCHITECTURE.md as a rule for oxlint; the table of rooms stands in `.oxlintrc.json`. Plain JavaScript,
 * because oxlint loads TypeScript plugins only on Node 22.18 and later.
 */
import { dirname, relative, resolve, sep } from 'node:path';

/** @returns the room a file of the product belongs to: the folder below `src`; null for a file elsewhere. */
function roomOf(file, root) {
  const [top, room, ...rest] = relative(root, file).split(sep);
  return top === 'src' && room !== undefined && rest.length > 0 ? room : null;
}

/** @returns the package a specifier names: `@scope/name` or `name`, without the path inside it. */
function packageOf(specifier) {
  const parts = specifier.split('/');
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : parts[0];
}

/** @returns what is wrong with importing `specifier` from `file`; null if nothing is. */
function problemWith(specifier, file, root, { rooms, packages }) {
  const room = roomOf(file, root);
  if (room === null) return null;
  if (specifier.startsWith('.')) {
    const other = roomOf(resolve(dirname(file), specifier), root);
    if (other === null || other === room) return null;
    const allowed = rooms[room];
    if (allowed === undefined) return `src/${room} is not in the table of rooms of .oxlintrc.json.`;
    if (allowed.includes(other)) return null;
    const names = allowed.length === 0 ? 'no other room' : `only ${allowed.join(', ')}`;
    return `src/${room} may import ${names}, not src/${other}.`;
  }
  const name = packageOf(specifier);
  const homes = packages[name];
  return homes === undefined || homes.includes(room)
    ? null
    : `${name} may be imported in ${homes.map((home) => `src/${home}`).join(', ')} only.`;
}

const imports = {
  meta: { schema: [{ type: 'object' }] },
  create(context) {
    const check = ({ source }) => {
      if (source?.type !== 'Literal' || typeof source.value !== 'string') return;
      const message = problemWith(source.value, context.filename, context.cwd, context.options[0]);
      if (message !== null) context.report({ node: source, message });
    };
    return {
      ImportDeclaration: check,
      ImportExpression: check,
      ExportNamedDeclaration: check,
      ExportAllDeclaration: check,
      TSImportType: check,
    };
  },
};

export default { meta: { name: 'rooms' }, rules: { imports } };
