// Whether the files are HTML as it is specified, their links lead somewhere, and they are small.

import { readFile, readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';

import { need } from './need.mjs';
import { check } from './tap.mjs';

const { HtmlValidate } = need('html-validate');

// What the specification wants, and what makes pages hard to get at; no rules of style.
const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:standard', 'html-validate:a11y'],
  rules: { 'no-inline-style': 'error' },
});

async function invalid(folder, name) {
  const report = await validator.validateString(await readFile(`${folder}/${name}`, 'utf8'), name);
  return report.results.flatMap(({ messages }) => messages.map(({ line, message, ruleId }) =>
    `${name}:${line}: ${message} (${ruleId})`));
}

// Runs in a page: the addresses in it, as they are written, and the ids.
export function references() {
  return {
    addresses: [...document.querySelectorAll('[href], [src]')].map((element) =>
      element.getAttribute('href') ?? element.getAttribute('src')),
    ids: [...document.querySelectorAll('[id]')].map((element) => element.id),
  };
}

// Of the pages by their names, what references() gives: links that lead nowhere.
export function dead(folder, found) {
  const problems = [];
  for (const [name, { addresses, ids }] of found) {
    for (const address of addresses) {
      if (/^[a-z][a-z0-9+.-]*:/i.test(address)) continue;
      const [file, fragment] = address.split('#');
      const path = decodeURIComponent(file);
      if (path.includes('/')) problems.push(`${name}: ${address} is not in its folder`);
      else if (path !== '' && !existsSync(`${folder}/${path}`)) problems.push(`${name}: no ${path}`);
      const there = path === '' ? ids : found.get(path)?.ids;
      if (fragment && there && !there.includes(decodeURIComponent(fragment))) {
        problems.push(`${name}: no ${address}`);
      }
    }
  }
  return problems;
}

export async function pagesIn(folder) {
  return (await readdir(folder)).filter((name) => name.endsWith('.html')).sort();
}

export async function markup(folder, names) {
  const problems = await Promise.all(names.map((name) => invalid(folder, name)));
  check('every page is valid HTML', problems.flat());
}
