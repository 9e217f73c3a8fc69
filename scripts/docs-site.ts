/**
 * Makes a small site of `docs/`, `README.md`, `SECURITY.md` and `CHANGELOG.md`, in `dist-docs` or the folder in its argument:
 * `npm run docs`. It needs no server and no script. Fails if a link leads nowhere.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, posix, resolve } from 'node:path';
import { marked } from 'marked';
import { getHeadingList, gfmHeadingId } from 'marked-gfm-heading-id';

const out = resolve(process.argv[2] ?? 'dist-docs');

/** Where links to code lead: to the repository where that is known, as in a workflow; or else to the files next to the site. */
const { GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository } = process.env;
const code = server === undefined || repository === undefined ? null : `${server}/${repository}/blob/main`;

/** Below the project, in the order of the menu; decisions follow. */
const MENU = [
  'docs/index.md',
  'docs/quick-start.md',
  'docs/operating.md',
  'docs/account-trouble.md',
  'docs/audit.md',
  'docs/scaling.md',
  'SECURITY.md',
  'docs/benchmarks.md',
  'docs/telegram-coverage.md',
  'CHANGELOG.md',
];
const decisions = readdirSync('docs/decisions').map((name) => `docs/decisions/${name}`);
const sources = [...MENU, 'README.md', 'docs/releasing.md', ...decisions];

interface Page {
  source: string;
  title: string;
  html: string;
  ids: ReadonlySet<string>;
}

marked.use(gfmHeadingId());

/** Where a page of the site is; pages of `docs` at its top. */
function placeOf(source: string): string {
  if (source === 'docs/index.md') return 'index.html';
  return source
    .replace(/^docs\//, '')
    .replace(/\.md$/, '.html')
    .toLowerCase();
}

function read(source: string): Page {
  const html = marked.parse(readFileSync(source, 'utf8'), { async: false });
  const headings = getHeadingList();
  const title = headings[0]?.text ?? source;
  return { source, title, html, ids: new Set(headings.map(({ id }) => id)) };
}

const pages = new Map(sources.map((source) => [source, read(source)]));
const problems: string[] = [];

/** What a link of a page leads to on the site: another page, a picture, or the source at the repository. */
function leadsTo(page: Page, target: string): string {
  if (/^[a-z]+:/.test(target)) return target;
  const [path = '', fragment] = target.split('#');
  const source = path === '' ? page.source : posix.join(posix.dirname(page.source), path);
  const found = pages.get(source);
  const known = found?.ids.has(fragment ?? '') ?? false;
  if (fragment !== undefined && found !== undefined && !known) problems.push(`${page.source}: ${target}`);
  const end = fragment === undefined ? '' : `#${fragment}`;
  const up = '../'.repeat(placeOf(page.source).split('/').length - 1);
  if (found !== undefined) return `${up}${placeOf(source)}${end}`;
  if (!existsSync(source)) problems.push(`${page.source}: ${target}`);
  if (source.startsWith('docs/images/')) return `${up}${source.slice('docs/'.length)}`;
  return `${code ?? `${up}..`}/${source}`;
}

function menuOf(page: Page): string {
  const up = '../'.repeat(placeOf(page.source).split('/').length - 1);
  return MENU.map((source) => {
    const here = source === page.source ? ' aria-current="page"' : '';
    return `<a href="${up}${placeOf(source)}"${here}>${pages.get(source)?.title ?? source}</a>`;
  }).join('\n');
}

function render(page: Page): string {
  const body = page.html
    .replaceAll(/(href|src|srcset)="([^"]+)"/g, (_, name, target) => `${name}="${leadsTo(page, target)}"`)
    .replaceAll('<table>', '<div class="table"><table>')
    .replaceAll('</table>', '</table></div>');
  const up = '../'.repeat(placeOf(page.source).split('/').length - 1);
  return `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${page.title} · Latchkey</title>
<link rel="stylesheet" href="${up}site.css">
<header><a class="name" href="${up}index.html">🔑 Latchkey</a></header>
<nav aria-label="Pages">
${menuOf(page)}
</nav>
<main>
${body}
</main>
</html>
`;
}

rmSync(out, { recursive: true, force: true });
for (const page of pages.values()) {
  const file = join(out, placeOf(page.source));
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, render(page));
}
cpSync('docs/images', join(out, 'images'), { recursive: true });
cpSync('scripts/docs-site.css', join(out, 'site.css'));
if (problems.length > 0) throw new Error(`links that lead nowhere:\n${problems.join('\n')}`);
process.stdout.write(`${pages.size} pages in ${out}\n`);
