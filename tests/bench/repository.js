import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { articleWriter } from './articles.js';

const FOLDERS = 50;
const COPY_EVERY = 50;

/** As most sites have it. */
const GIT_IGNORE = `node_modules/
/public/
/resources/_gen/
/dist/
_site/
.cache/
*.log
*.tmp
.DS_Store
.env
.env.*
!.env.example
`;

/** Writes the repository into `root`; returns the paths of the copies in it. */
export function writeRepository(root, count, copyEvery = COPY_EVERY) {
  mkdirSync(path.join(root, '.git'), { recursive: true });
  writeFileSync(path.join(root, '.gitignore'), GIT_IGNORE);
  const writer = articleWriter(42);
  const copies = new Set();
  for (let index = 0; index < count; index += 1) {
    const folder = `content/${String(index % FOLDERS).padStart(2, '0')}`;
    if (index < FOLDERS) mkdirSync(path.join(root, folder), { recursive: true });
    const file = `${folder}/article-${String(index).padStart(5, '0')}.md`;
    // In every folder there are some.
    const isCopy = (index + Math.floor(index / FOLDERS)) % copyEvery === copyEvery - 1;
    if (isCopy) copies.add(file);
    writeFileSync(path.join(root, file), isCopy ? writer.copy() : writer.own());
  }
  return copies;
}
