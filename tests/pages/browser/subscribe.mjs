// Subscribing: the links lead to the feed's address in each client's way, and the button copies it.

import { existsSync } from 'node:fs';

import { check, difference } from './tap.mjs';
import { lines, unfold, visit } from './visit.mjs';

const wide = { width: 1280, height: 900 };

// What a link subscribes to: { how, address, name }, or null where it does not.
function subscribed(link) {
  const { protocol, hostname, pathname, searchParams } = new URL(link);
  if (protocol === 'webcal:') return { how: 'webcal', address: link, name: 'its own' };
  if (/^outlook\.(live|office)\.com$/.test(hostname) && pathname.endsWith('/addfromweb')) {
    return { how: hostname, address: searchParams.get('url'), name: searchParams.get('name') };
  }
  return null;
}

// webcal: says that what is behind it is a calendar, and stands for http: as well as for https:.
const withoutScheme = (address) => address.replace(/^(webcal|https?):/, '');

// Google's programs take an address in a link or refuse it, by reports; its page for it always works.
const google = 'https://calendar.google.com/calendar/u/0/r/settings/addbyurl';

// Whether the links of a page lead to feeds below BASE, to each of FEEDS in every way, and to no other
// than these and what is in FOLDER.
async function leads(page, base, feeds, folder) {
  const links = await page.evaluate(() => [...document.querySelectorAll('a[href]')].map((a) => a.href));
  const problems = [];
  const found = new Set();
  for (const link of links) {
    const way = subscribed(link);
    if (way === null) continue;
    const { how, address, name } = way;
    if (how !== 'webcal' && !address.startsWith(`${base}/`)) {
      problems.push(`${link} leads to ${address}`);
    }
    if (!name) problems.push(`${link} gives no name`);
    found.add(`${how} ${withoutScheme(address)}`);
  }
  for (const feed of feeds) {
    for (const how of ['webcal', 'outlook.live.com', 'outlook.office.com']) {
      const way = `${how} ${withoutScheme(base)}/${feed}`;
      if (!found.delete(way)) problems.push(`no ${way}`);
    }
  }
  if (!links.includes(google)) problems.push(`no ${google}`);
  const here = (way) => existsSync(`${folder}/${way.split('/').at(-1)}`);
  return [...problems, ...[...found].filter((way) => !here(way)).map((way) => `there is ${way}`)];
}

// Runs in a page. Keeps what its live regions say from now on; what they are has to be known before.
function listen() {
  window.heard = [];
  const regions = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
  const ear = new MutationObserver((changes) => changes.forEach(({ target }) =>
    window.heard.push(target.textContent.trim())));
  document.querySelectorAll(regions).forEach((region) =>
    ear.observe(region, { childList: true, characterData: true, subtree: true }));
}

// Presses each button of PAGE with the keyboard: { copied }, what is then on the clipboard, and in
// { problems } those that do not say so. READER is a page that may read the clipboard.
async function copies(page, reader) {
  const problems = [];
  const copied = [];
  await unfold(page);
  await page.evaluate(listen);
  for (const button of await page.$$('button')) {
    await reader.evaluate(() => navigator.clipboard.writeText(''));
    await page.evaluate(() => { window.heard = []; });
    await button.focus();
    await page.keyboard.press('Enter');
    try {
      // Polled by time: a page that is not in front draws no frames.
      await page.waitForFunction(() => window.heard.some((words) => words !== ''), null,
        { timeout: 5000, polling: 50 });
    } catch {
      problems.push(`"${await button.textContent()}" does not say in a live region that it has copied`);
    }
    copied.push(await reader.evaluate(() => navigator.clipboard.readText()));
  }
  return { problems, copied };
}

// Whether the buttons of a page copy the addresses of FEEDS below BASE, in this order.
async function copy(page, reader, base, feeds) {
  const { problems, copied } = await copies(page, reader);
  const want = feeds.map((feed) => `${base}/${feed}`);
  if (copied.join(' ') !== want.join(' ')) {
    problems.push(`on the clipboard are ${copied.join(' ')}`, `and not ${want.join(' ')}`);
  }
  return problems;
}

// Whether a page has all its words without script but for those on buttons and in SCRIPTED.
async function wordless(browser, page, scripted) {
  const context = await browser.newContext({ viewport: wide, javaScriptEnabled: false });
  const { page: plain } = await visit(context, page.url());
  await unfold(page);
  await unfold(plain);
  const there = await lines(plain);
  const buttons = new Set(await page.evaluate(() =>
    [...document.querySelectorAll('button')].map((button) => button.innerText.trim())));
  const missing = (await lines(page)).filter((line) => {
    const at = there.indexOf(line);
    if (at >= 0) there.splice(at, 1); // twice with script is twice without
    return at < 0 && !buttons.has(line) && !scripted.test(line);
  });
  await context.close();
  return missing.map((line) => `without script there is no "${line}"`);
}

async function subscribe(context, given, { what, site, path, base, feeds }) {
  const { page, said } = await visit(context, `${site}/${path}`);
  const { page: reader } = await visit(context, `${given.site}/all/index.html`);
  const named = await page.evaluate(() =>
    [...document.querySelectorAll('link[rel=alternate][type="text/calendar"]')].map((link) =>
      link.getAttribute('href')));
  check(`${what}: names its feeds to programs`, difference(named, feeds));
  check(`${what}: links lead to them`, await leads(page, base, feeds, `${given.folder}/${path.split('/')[0]}`));
  if (base === given.base) {
    check(`${what}: says all without script`, await wordless(given.browser, page, /checked/i));
  }
  check(`${what}: buttons copy their addresses, and say so`,
    [...await copy(page, reader, base, feeds), ...said]);
  await page.close();
  await reader.close();
}

const topics = ['', '-outage', '-registration-freeze', '-resume', '-deadline-moved', '-action'];
const shipped = topics.map((topic) => `uscit-nextgen-2020${topic}.ics`);
const together = [...topics, '-milestone'].map((topic) => `announcements${topic}.ics`);

export async function subscribing(given) {
  const { browser, site, base } = given;
  const context = await browser.newContext({ viewport: wide });
  await context.grantPermissions(['clipboard-read', 'clipboard-write'], { origin: new URL(site).origin });
  // As an office names its server, without encryption: there browsers give pages no clipboard.
  const office = site.replace('127.0.0.1', 'intranet');
  for (const where of [
    { what: 'an announcement', site, path: 'all/uscit-nextgen-2020.html', base, feeds: shipped },
    { what: 'all announcements', site, path: 'all/index.html', base, feeds: together },
    { what: 'without a base', site, path: 'own/uscit-nextgen-2020.html', base: `${site}/own`, feeds: shipped },
    { what: 'all without a base', site, path: 'own/index.html', base: `${site}/own`,
      feeds: together.slice(0, -1) },
    { what: 'without https', site: office, path: 'own/uscit-nextgen-2020.html', base: `${office}/own`,
      feeds: shipped },
  ]) await subscribe(context, given, where);
  await context.close();
}
