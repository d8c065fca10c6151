// Reads feeds with ical.js, which takes zones as their VTIMEZONE says; readers.t says what is
// printed. NODE_PATH has no meaning for an ES module, so it is loaded by its path.

import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const { default: ICAL } = await import(
  pathToFileURL(`${process.env.NODE_PATH}/ical.js-2/dist/ical.js`));

const field = (text) =>
  String(text).replaceAll('\\', '\\\\').replaceAll('\t', '\\t').replaceAll('\n', '\\n');

function moment(time) {
  if (time.isDate) return time.toString();
  if (time.zone === ICAL.Timezone.localTimezone) throw new Error('floating');
  return new Date(time.toUnixTime() * 1000).toISOString().replace('.000Z', 'Z');
}

function organizer(event) {
  const who = event.getFirstProperty('organizer');
  return who === null ? '' : `${who.getParameter('cn')} <${who.getFirstValue()}>`;
}

// X- properties have no type by themselves, so it leaves their escapes alone.
function unescaped(text) {
  return text.replace(/\\([\\,;])/g, '$1');
}

function print(...fields) {
  console.log(fields.map(field).join('\t'));
}

for (const path of process.argv.slice(2)) {
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(path, 'utf8')));
  print('calendar', path, unescaped(calendar.getFirstPropertyValue('x-wr-calname')),
    unescaped(calendar.getFirstPropertyValue('x-wr-caldesc')),
    calendar.getFirstPropertyValue('method') ?? '');
  for (const event of calendar.getAllSubcomponents('vevent')) {
    const value = (name) => event.getFirstPropertyValue(name);
    print('event', value('uid'), moment(value('dtstart')), moment(value('dtend')), value('status'),
      value('sequence'), event.getFirstProperty('categories').getValues().join(','),
      organizer(event), value('summary'), value('description'));
  }
}
