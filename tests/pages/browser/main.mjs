// The checks of browser.t that need a browser, all in one. Arguments: the folder that the server has,
// its address, the address that the pages in all/ were built for, the truth, and a folder to write to.

import { readFile } from 'node:fs/promises';

import { calendars } from './calendar.mjs';
import { markup, pagesIn } from './markup.mjs';
import { need } from './need.mjs';
import { offline } from './offline.mjs';
import { everyPage, small } from './pages.mjs';
import { picture } from './picture.mjs';
import { portal } from './portal.mjs';
import { printing } from './print.mjs';
import { subscribing } from './subscribe.mjs';

// Without these it looks for its maker's servers, which a closed network refuses, loudly.
const quiet = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
  '--disable-background-networking', '--disable-component-update', '--disable-sync',
  '--host-resolver-rules=MAP intranet 127.0.0.1'];

const [, , folder, site, base, truth, scratch] = process.argv;
const browser = await need('playwright-core').chromium.launch({
  executablePath: '/usr/bin/chromium', args: quiet });
const other = await portal();
const facts = JSON.parse(await readFile(truth, 'utf8'));
const given = { browser, folder, site, base, scratch };
try {
  const names = await pagesIn(`${folder}/all`);
  const parts = {
    calendars: () => calendars(given, facts, other.origin),
    markup: () => markup(`${folder}/all`, names),
    pages: () => everyPage(given, names),
    small: () => small(given, names),
    subscribing: () => subscribing(given),
    offline: () => offline(given),
    printing: () => printing(given, names),
    picture: () => picture(given, facts),
  };
  // PARTS: some of them alone, to work on.
  for (const part of process.env.PARTS?.split(' ') ?? Object.keys(parts)) await parts[part]();
} finally {
  await browser.close();
  other.close();
}
