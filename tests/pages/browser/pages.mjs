// What holds for every page there is.

import { readFile, readdir, stat } from 'node:fs/promises';

import { accessible, prepare, skips, walk } from './access.mjs';
import { dead, references } from './markup.mjs';
import { check } from './tap.mjs';
import { each, visit } from './visit.mjs';

const wide = { width: 1280, height: 900 };

// The language, and when the last run was, which the page reads from status.json.
async function says(page, lang, year) {
  const { given, checked } = await page.evaluate(() => ({
    given: document.documentElement.lang,
    checked: document.querySelector('[data-checked]')?.innerText ?? null,
  }));
  const problems = [];
  if (given !== lang) problems.push(`is in ${given}`);
  if (checked !== null && !checked.includes(year)) problems.push(`was last checked: ${checked}`);
  return problems;
}

// The first language of each announcement, as its facts have it, by the beginning of its files' names.
async function languages(folder) {
  const texts = await Promise.all((await readdir(folder)).map((name) => readFile(`${folder}/${name}`, 'utf8')));
  const attribute = (text, name) => new RegExp(`<announcement[^>]*\\s${name}="([^" ]*)`).exec(text)[1];
  return texts.map((text) => [attribute(text, 'id'), attribute(text, 'lang')]);
}

async function look(context, { folder, site, first }, name, found) {
  const { ran } = JSON.parse(await readFile(`${folder}/all/status.json`, 'utf8'));
  const lang = /\.(\w+)\.html$/.exec(name)?.[1]
    ?? first.find(([id]) => name === `${id}.html` || name === `${id}-deadline-moved.html`)?.[1] ?? 'en';
  const { page, said } = await visit(context, `${site}/all/${name}`);
  found.set(name, await page.evaluate(references));
  const problems = {
    says: await says(page, lang, ran.slice(0, 4)),
    keyboard: [...await skips(page), ...await walk(page)],
    access: await accessible(page),
    quiet: said,
  };
  await page.close();
  return problems;
}

export async function everyPage(given, names) {
  const context = await given.browser.newContext({ viewport: wide });
  await prepare(context);
  const found = new Map();
  const first = await languages(`${given.scratch}/facts`);
  const seen = await each(names, async (name) => [name, await look(context, { ...given, first }, name, found)]);
  await context.close();
  const of = (kind) => seen.flatMap(([name, problems]) => problems[kind].map((line) => `${name}: ${line}`));
  check('no page has anything to complain of, or asks elsewhere', of('quiet'));
  check('no page breaks a rule of axe-core, light, dark and narrow', of('access'));
  check('the keyboard comes to every link and button, in order', of('keyboard'));
  check('each is in its language and says when it was last checked', of('says'));
  check('every link leads somewhere', dead(`${given.folder}/all`, found));
}

const most = 30000;

// Announcements are small, and so is all that a browser fetches for one.
export async function small({ browser, folder, site }, names) {
  const sizes = await Promise.all(names.filter((name) => name !== 'index.html').map(async (name) =>
    [name, (await stat(`${folder}/all/${name}`)).size]));
  const context = await browser.newContext();
  const page = await context.newPage();
  const requests = [];
  page.on('requestfinished', (request) => requests.push(request.sizes()));
  await page.goto(`${site}/all/uscit-nextgen-2020.html`, { waitUntil: 'networkidle' });
  const all = (await Promise.all(requests)).reduce((sum, { responseBodySize: size }) => sum + size, 0);
  await context.close();
  check(`no announcement is larger than ${most} octets`, [
    ...sizes.filter(([, size]) => size > most).map(([name, size]) => `${name} has ${size}`),
    all > most && `with all it needs, ${all} are sent`, all < 5000 && `only ${all} are sent`]);
}
