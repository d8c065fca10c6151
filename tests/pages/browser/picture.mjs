// The picture of the weeks: bars over exactly the days and hours of their entries, as the truth files
// have them, arrows from the old day to the new, and words that can be read.

import { check, difference } from './tap.mjs';
import { each, visit } from './visit.mjs';

/* Runs in a page. The weeks of the picture, each with its bars in minutes since Monday 00:00, by the
   columns of its grid; the arrows, as the boxes of what they begin and end at; and what is wrong with
   the picture itself. */
function look() {
  const svg = document.querySelector('.weeks svg');
  if (svg === null) return { weeks: [], arrows: [], faults: [] };
  const box = (element) => element.getBoundingClientRect();
  const faults = [];
  const bars = [...svg.querySelectorAll('.bar')];
  const used = new Set();
  const weeks = [...svg.querySelectorAll('.grid')].map((grid) => {
    const { left, width, top, bottom } = box(grid);
    const minute = (x) => Math.round((x - left) / width * 7 * 1440);
    const inside = (element) => box(element).top >= top && box(element).bottom <= bottom;
    const days = [...svg.querySelectorAll('.day')].filter(inside);
    days.forEach((label, day) => {
      if (minute(box(label).left) < day * 1440 || minute(box(label).right) > (day + 1) * 1440) {
        faults.push(`"${label.textContent}" is not in column ${day}`);
      }
    });
    return {
      days: days.map((label) => label.textContent.trim()),
      bars: bars.filter(inside).map((bar) => {
        used.add(bar);
        return { from: minute(box(bar).left), to: minute(box(bar).right),
          number: bars.indexOf(bar), kind: bar.parentElement.className.baseVal,
          label: bar.parentElement.querySelector('text')?.textContent };
      }),
    };
  });
  if (used.size !== bars.length) faults.push('a bar is beyond its week');

  const texts = [...svg.querySelectorAll('text')];
  const frame = box(svg);
  const meet = (a, b, slack) => a.left < b.right - slack && b.left < a.right - slack
    && a.top < b.bottom - slack && b.top < a.bottom - slack;
  texts.forEach((text, i) => {
    const here = box(text);
    if (here.left < frame.left - 1 || here.right > frame.right + 1 || here.bottom > frame.bottom + 1) {
      faults.push(`"${text.textContent}" is beyond the picture`);
    }
    for (const other of texts.slice(i + 1)) {
      // The box of a text has room above and below its letters.
      if (meet(here, box(other), 3)) faults.push(`"${text.textContent}" is over "${other.textContent}"`);
    }
    for (const bar of bars) {
      if (meet(here, box(bar), 3)) faults.push(`"${text.textContent}" is over a bar`);
    }
  });

  const arrows = [...svg.querySelectorAll('.arrow > path')].filter((path) => !path.closest('defs'));
  const onScreen = (path, length) => path.getPointAtLength(length).matrixTransform(path.getScreenCTM());
  const at = ({ x, y }) => bars.findIndex((bar) => {
    const { left, right, top, bottom } = box(bar);
    return x > left - 4 && x < right + 4 && y > top - 4 && y < bottom + 4;
  });
  const found = arrows.map((path) => {
    const length = path.getTotalLength();
    for (let along = 0; along <= length; along += 2) {
      const { x, y } = onScreen(path, along);
      const crossed = texts.find((text) => {
        const { left, right, top, bottom } = box(text);
        return x > left && x < right && y > top + 3 && y < bottom - 3;
      });
      if (crossed) {
        faults.push(`an arrow crosses "${crossed.textContent}"`);
        break;
      }
    }
    return { old: at(onScreen(path, 0)), new: at(onScreen(path, length)) };
  });
  return { weeks, arrows: found, faults };
}

const minutes = (clock) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3, 5));

// What the truth has in a week, as bars: { entry, from, to }, one for each stretch without a gap.
function stretches(view) {
  const found = [];
  for (const { entry, day, time, open } of view.shown) {
    const midnight = (Date.parse(day) - Date.parse(view.start)) / 60000;
    const [from, to] = time === 'all day' ? [0, open ? null : 1440]
      : [minutes(time), time.endsWith('-') ? null : minutes(time.slice(6))];
    const before = found.find((other) => other.entry === entry && other.to === midnight + from);
    if (before) before.to = midnight + to;
    else found.push({ entry, from: midnight + from, to: to === null ? null : midnight + to });
  }
  return found;
}

// How a stretch is drawn: a moment as a sign within its day, as near as that allows; nothing shorter
// than can be seen.
const unit = 1440 / 110;
function drawn({ from, to }, bar) {
  const near = (a, b) => Math.abs(a - b) <= unit / 4;
  const middle = (bar.from + bar.to) / 2;
  if (to === from + 1) {
    const day = Math.floor(from / 1440) * 1440;
    const half = 8 * unit;
    return near(middle, Math.min(Math.max(from, day + half), day + 1440 - half));
  }
  const left = bar.from < 0 ? 0 : bar.from;
  const right = bar.to > 10080 ? 10080 : bar.to;
  return near(left, from) && (to === null || near(right, Math.max(to, from + 5 * unit)));
}

const span = ({ from, to, entry, label }) => `${from} to ${to ?? 'an open end'}: ${entry ?? label}`;

// The bars of a week against the truth: by where they begin and end.
function compare(week, view) {
  const left = [...week.bars];
  const problems = [];
  // What is open may end anywhere, so the others choose first.
  const all = stretches(view);
  for (const stretch of [...all.filter(({ to }) => to !== null), ...all.filter(({ to }) => to === null)]) {
    const at = left.findIndex((bar) => drawn(stretch, bar));
    if (at < 0) problems.push(`week of ${view.start}: no bar from ${span(stretch)}`);
    else left.splice(at, 1);
  }
  problems.push(...left.map((bar) => `week of ${view.start}: a bar from ${span(bar)}`));
  return problems;
}

const dayNumber = (label) => /\d+/.exec(label)?.[0];

async function wrong(page, { views }) {
  const { weeks, arrows, faults } = await page.evaluate(look);
  const wanted = views.filter((view) => view.kind === 'week').slice(0, 12);
  if (weeks.length !== wanted.length) return [`${weeks.length} weeks and not ${wanted.length}`];
  const problems = [...faults];
  weeks.forEach((week, i) => {
    const first = Date.parse(wanted[i].start);
    const days = [0, 1, 2, 3, 4, 5, 6].map((n) => String(new Date(first + n * 864e5).getUTCDate()));
    if (week.days.map(dayNumber).join() !== days.join()) {
      problems.push(`week of ${wanted[i].start}: has the days ${week.days.join()}`);
    }
    problems.push(...compare(week, wanted[i]));
  });
  return [...problems, ...astray(weeks, arrows, wanted)];
}

// An arrow for each deadline of which both days are told, from a bar that ends on the old day to one
// that begins on the new.
function astray(weeks, arrows, views) {
  const all = [];
  weeks.forEach((week, i) => week.bars.forEach((bar) => {
    all[bar.number] = { ...bar, week: views[i].start };
  }));
  const told = new Set(views.flatMap((view) => view.shown.map(({ entry }) => entry)));
  const moves = [...told].filter((entry) => entry.endsWith('.new-day')
    && told.has(entry.replace('new-day', 'old-day')));
  const dayOf = (bar, minute) => new Date(Date.parse(bar.week) + Math.floor(minute) * 6e4)
    .toISOString().slice(0, 10);
  const got = arrows.map((arrow) => {
    const from = all[arrow.old];
    const to = all[arrow.new];
    if (!from || !to) return 'an arrow that begins or ends at nothing';
    return `${from.kind} ${dayOf(from, from.to - 60)} to ${to.kind} ${dayOf(to, (to.from + to.to) / 2)}`;
  });
  const days = (entry) => views.flatMap((view) => view.shown).filter((shown) => shown.entry === entry)
    .map((shown) => shown.day);
  const want = moves.map((entry) =>
    `old-day ${days(entry.replace('new-day', 'old-day')).at(-1)} to new-day ${days(entry)[0]}`);
  return difference(got, want);
}

export async function picture({ browser, site }, truth) {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  const problems = (await each(truth.filter(({ recurs }) => !recurs), async (announcement) => {
    const name = announcement.feed.replace(/ics$/, 'html');
    const { page } = await visit(context, `${site}/all/${name}`);
    const found = await wrong(page, announcement);
    await page.close();
    return found.map((line) => `${name}: ${line}`);
  })).flat();
  check('in the picture bars and arrows are over the days and hours that are true', problems);
  await context.close();
}
