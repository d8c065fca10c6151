// A web calendar, FullCalendar, that is fed by our feed shows what the truth files say: which entry
// on which days, at which hours, read off the picture it draws. It takes a time with a zone as the
// viewer's own, so the browser is set to the zone of the announcement.

import { readFile } from 'node:fs/promises';

import { need } from './need.mjs';
import { check, difference } from './tap.mjs';
import { each } from './visit.mjs';

const ICAL = need('ical.js-2');

// The words that stand in a calendar for an entry, by how the truth calls it.
async function titlesIn(path) {
  const calendar = new ICAL.Component(ICAL.parse(await readFile(path, 'utf8')));
  return new Map(calendar.getAllSubcomponents('vevent').map((event) => [
    event.getFirstPropertyValue('uid').replace(/^[^.]*\.|@.*/g, ''),
    event.getFirstPropertyValue('summary').trim()]));
}

/* Runs in the page. Draws VIEW from the feed at URL and gives { title, day, time } for each day that
   an entry covers in the picture; what covers less than half of a day's width is not on that day. */
async function draw({ view, url }) {
  const month = view.kind === 'month';
  window.calendar?.destroy();
  const failures = [];
  await new Promise((drawn) => {
    window.calendar = new FullCalendar.Calendar(document.getElementById('wall'), {
      initialView: month ? 'dayGridMonth' : 'timeGridWeek',
      // A month's picture begins up to six days before it.
      initialDate: month ? new Date(Date.parse(view.start) + 10 * 864e5) : view.start,
      firstDay: 1,
      height: 'auto',
      eventMinHeight: 0,
      slotDuration: '01:00',
      events: { url, format: 'ics' },
      eventSourceFailure: (error) => { failures.push(String(error)); drawn(); },
      // Drawn is what was still to come when the loading ended.
      loading: (loading) => loading || setTimeout(drawn),
    });
    window.calendar.render();
  });
  const box = (element) => element.getBoundingClientRect();
  const seen = [];
  const cover = (element, days, time) => {
    const event = box(element);
    for (const day of days) {
      const { left, right, width, top, bottom } = box(day);
      const shared = Math.min(right, event.right) - Math.max(left, event.left);
      const middle = (event.top + event.bottom) / 2;
      if (shared < width / 2 || middle < top || middle > bottom) continue;
      seen.push({ title: element.querySelector('.fc-event-title').textContent.trim(),
        day: day.dataset.date, time });
    }
  };
  const cells = [...document.querySelectorAll('.fc-daygrid-day')];
  for (const event of document.querySelectorAll('.fc-daygrid-event')) cover(event, cells, 'all day');
  const clock = (y) => {
    const slots = document.querySelector('.fc-timegrid-slots');
    const minutes = Math.round((y - box(slots).top) / box(slots).height * 1440);
    return [minutes / 60, minutes % 60].map((n) => String(Math.floor(n)).padStart(2, '0')).join(':');
  };
  // An event is drawn a little shorter than the place it has.
  for (const event of document.querySelectorAll('.fc-timegrid-event-harness')) {
    const { top, bottom, left, width } = box(event);
    const day = [...document.querySelectorAll('td.fc-timegrid-col')].find((column) =>
      box(column).left <= left + width / 2 && left + width / 2 < box(column).right);
    seen.push({ title: event.querySelector('.fc-event-title').textContent.trim(),
      day: day.dataset.date, time: `${clock(top)}-${clock(bottom)}` });
  }
  return { seen, failures };
}

// A month shows no hours but where one begins.
const withoutHours = (line) => line.replace(/ (all day|\d\d:\d\d-(\d\d:\d\d)?) /, ' ');

async function compare(page, view, url, titles) {
  const { seen, failures } = await page.evaluate(draw, { view, url });
  if (failures.length > 0) return failures;
  const got = seen.map(({ title, day, time }) => `${day} ${time} ${title}`);
  const want = view.shown.map(({ entry, day, time }) => `${day} ${time} ${titles.get(entry) ?? entry}`);
  return view.kind === 'month'
    ? difference(new Set(got.map(withoutHours)), new Set(want.map(withoutHours)))
    : difference(got, want);
}

async function show(page, { folder, site }, { feed, views }) {
  const titles = await titlesIn(`${folder}/all/${feed}`);
  const wrong = [];
  for (const view of views) {
    const problems = await compare(page, view, `${site}/all/${feed}`, titles);
    wrong.push(...problems.map((problem) => `${view.kind} of ${view.start}: ${problem}`));
  }
  return wrong;
}

// TRUTH as truth.py prints it; PORTAL is the address of the calendar's page.
export async function calendars(given, truth, portal) {
  const wrong = await each(truth, async (announcement) => {
    const page = await given.browser.newPage({ timezoneId: announcement.zone,
      viewport: { width: 1240, height: 900 } });
    await page.goto(portal);
    const problems = await show(page, given, announcement);
    await page.close();
    return problems;
  });
  truth.forEach(({ name }, i) => check(`a web calendar shows what is true of ${name}`, wrong[i]));
}
