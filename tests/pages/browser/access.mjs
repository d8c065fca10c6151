// Whether everybody gets at a page: axe-core's rules, a narrow screen, the keyboard alone.

import { need } from './need.mjs';
import { unfold } from './visit.mjs';

const axe = need('axe-core').source;
const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

// To be given to a context before pages are opened in it: as a script of the page's own the policy
// of the web server would refuse it.
export const prepare = (context) => context.addInitScript({ content: axe });

async function violations(page, how) {
  const found = await page.evaluate(async (tags) => {
    const { violations } = await window.axe.run(document, {
      runOnly: tags, resultTypes: ['violations'], elementRef: false });
    return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) =>
      `${id}: ${help}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`));
  }, rules);
  return found.map((line) => `${how}: ${line}`);
}

const wide = { width: 1280, height: 900 };
const narrow = { width: 320, height: 640 };

// Nothing may be wider than the screen but what scrolls by itself.
const sideways = (page) => page.evaluate(() => {
  const { scrollWidth, clientWidth } = document.documentElement;
  return scrollWidth > clientWidth ? [`320 px: is ${scrollWidth} px wide`] : [];
});

// Light and dark on a wide screen, and light on a narrow one.
export async function accessible(page) {
  await unfold(page);
  const problems = await violations(page, 'light');
  await page.emulateMedia({ colorScheme: 'dark' });
  problems.push(...await violations(page, 'dark'));
  await page.emulateMedia({ colorScheme: 'light' });
  await page.setViewportSize(narrow);
  problems.push(...await sideways(page), ...await violations(page, '320 px'));
  await page.setViewportSize(wide);
  return problems;
}

/* Runs in a page. What can be reached with the keyboard and is there to be seen, in the order of
   reading; each is given a number, in data-walk. */
function reachable() {
  const found = [...document.querySelectorAll('a[href], button, summary, input, select, textarea')]
    .filter((element) => element.checkVisibility({ visibilityProperty: true }) && !element.disabled);
  return found.map((element, number) => {
    element.dataset.walk = number;
    return `${element.localName} "${element.textContent.replace(/\s+/g, ' ').trim()}"`;
  });
}

/* Runs in a page. Where the focus is, and how it is seen: an outline of 2 px at least in another
   colour than what is behind it, within the window, with nothing over it. */
function focused() {
  const element = document.activeElement;
  if (element === null || element === document.body) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(element);
  const boxes = [...element.getClientRects()];
  const { left, right, top, bottom } = boxes[0];
  const over = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
  return {
    walk: element.dataset.walk === undefined ? null : Number(element.dataset.walk),
    named: element.localName === 'section' && element.hasAttribute('aria-labelledby'),
    outlined: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
    visible: right - left > 0 && left >= 0 && right <= innerWidth + 1 && top >= 0
      && bottom <= innerHeight + 1,
    covered: over !== null && !element.contains(over) && !over.contains(element),
  };
}

// The next Tab comes to the first of all links.
const rewind = (page) => page.evaluate(() => {
  const first = document.createElement('span');
  first.tabIndex = -1;
  document.body.prepend(first);
  first.focus();
  first.remove();
  scrollTo(0, 0);
});

// Tab through the page from its beginning to its end: every link and button, in reading order.
export async function walk(page) {
  const names = await page.evaluate(reachable);
  const problems = [];
  let expected = 0;
  await rewind(page);
  for (let step = 0; step < names.length + 20; step++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(focused);
    if (at === null) break;
    const name = names[at.walk] ?? 'something else';
    if (!at.outlined) problems.push(`the focus does not show on ${name}`);
    if (at.walk === null) {
      // What scrolls on a narrow screen can be scrolled with the keyboard.
      if (!at.named) problems.push('the focus is on what is neither link, button nor region');
      continue;
    }
    if (!at.visible) problems.push(`${name} is not to be seen when it has the focus`);
    if (at.covered) problems.push(`${name} is covered when it has the focus`);
    if (at.walk !== expected) problems.push(`Tab comes to ${name} and not to ${names[expected]}`);
    expected = at.walk + 1;
  }
  if (expected !== names.length) problems.push(`Tab does not come to ${names[expected]}`);
  return problems;
}

// Where there is something before the main part, the first thing that Tab comes to leads past it, and
// shows when it has the focus.
export async function skips(page) {
  if (await page.$('nav') === null) return [];
  await rewind(page);
  await page.keyboard.press('Tab');
  const link = await page.evaluate(() => document.activeElement?.getAttribute('href') ?? '');
  if (!link.startsWith('#')) return ['the first link does not skip anything'];
  const problems = [];
  const { visible, outlined } = await page.evaluate(focused);
  if (!visible || !outlined) problems.push('the link that skips is not to be seen');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  const inside = await page.evaluate((target) => {
    const main = document.querySelector(target);
    return main?.matches('main') && main.contains(document.activeElement);
  }, link);
  if (!inside) problems.push(`after ${link} the focus is not in the main part`);
  return problems;
}
