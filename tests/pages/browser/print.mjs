// The notice of moved deadlines as it is printed: on one sheet, with every date.

import { execFileSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';

import { check } from './tap.mjs';
import { each, visit } from './visit.mjs';

const tool = (name, ...args) => execFileSync(name, args, { encoding: 'utf8' });
const margin = { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' };

// PAGE on paper of FORMAT: { sheets, text }. FILE is where the PDF is put.
async function printed(page, format, file) {
  await writeFile(file, await page.pdf({ format, margin }));
  return {
    sheets: Number(/^Pages: *(\d+)$/m.exec(tool('pdfinfo', file))[1]),
    text: tool('pdftotext', '-layout', file, '-').replace(/\s+/g, ' '),
  };
}

// The days of the shipped announcement, as a person writes them.
const days = ['March 13, 2020', 'March 16, 2020'];

export async function printing({ browser, site, scratch }, names) {
  const context = await browser.newContext();
  const problems = (await each(names.filter((name) => /-deadline-moved(\.\w+)?\.html$/.test(name)),
    async (name) => {
      const { page } = await visit(context, `${site}/all/${name}`);
      const wrong = [];
      for (const format of ['Letter', 'A4']) {
        const { sheets, text } = await printed(page, format, `${scratch}/${name}.${format}.pdf`);
        if (sheets !== 1) wrong.push(`${name}: takes ${sheets} sheets of ${format}`);
        if (!name.startsWith('uscit')) continue;
        wrong.push(...days.filter((day) => !text.includes(day)).map((day) => `${format}: no ${day}`));
      }
      await page.close();
      return wrong;
    })).flat();
  check('every notice is printed on one sheet, with its dates', problems);
  await context.close();
}
