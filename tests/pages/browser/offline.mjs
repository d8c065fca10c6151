// A page opened as a file, as from a share or an attachment: nothing is asked of anybody, and what is
// beside it can be had.

import { readFile } from 'node:fs/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';

import { check } from './tap.mjs';
import { lines, visit } from './visit.mjs';

// What a link leads to. Of a file it may be a download, or shown in the page's place.
async function had(page, link) {
  const here = page.url();
  const saved = page.waitForEvent('download').then(async (download) => readFile(await download.path()));
  const shown = page.waitForNavigation({ waitUntil: 'load' }).then(() => readFile(fileURLToPath(page.url())));
  const either = Promise.any([saved, shown]).catch(() => null);
  await page.locator(`a[download][href="${link}"]`).click();
  const got = await either;
  if (page.url() !== here) await page.goBack();
  return got;
}

async function downloads(page, folder) {
  const problems = [];
  const links = await page.evaluate(() =>
    [...document.querySelectorAll('a[download]')].map((link) => link.getAttribute('href')));
  for (const name of links) {
    const got = await had(page, name);
    if (got === null) problems.push(`${name} cannot be had`);
    else if (!got.equals(await readFile(`${folder}/${name}`))) problems.push(`${name} is another file`);
  }
  if (links.length === 0) problems.push('there is nothing to download');
  return problems;
}

export async function offline({ browser, folder }) {
  for (const [what, path] of [['with', 'all'], ['without', 'own']]) {
    const context = await browser.newContext();
    context.setDefaultTimeout(10000);
    const { page, said } = await visit(context,
      pathToFileURL(`${folder}/${path}/uscit-nextgen-2020.html`).href);
    const problems = [...said, ...await downloads(page, `${folder}/${path}`)];
    if (await page.evaluate(() => document.styleSheets.length) < 2) problems.push('has no style');
    if ((await lines(page)).some((line) => line.includes('file:'))) problems.push('shows a file: address');
    if (await page.$('a[href^="webcal:"]:visible') && path === 'own') {
      problems.push('offers to subscribe to a file');
    }
    check(`a page opened as a file works, ${what} an address in it`, problems);
    await context.close();
  }
}
