// What the browser tests report with: one line for each check, that browser.t counts, and behind a
// failed one what was wrong, as comments.

export function check(name, wrong) {
  const problems = [wrong].flat().filter(Boolean);
  console.log(`${problems.length === 0 ? 'ok' : 'not ok'} ${name}`);
  for (const line of problems.join('\n').split('\n')) {
    if (line !== '') console.log(`# ${line}`);
  }
}

// What GOT has and WANT lacks, and the reverse, as problems; of both each line counts.
export function difference(got, want) {
  const left = [...want];
  const problems = [];
  for (const line of got) {
    const at = left.findIndex((wanted) => agrees(line, wanted));
    if (at < 0) problems.push(`shown, and not true: ${line}`);
    else left.splice(at, 1);
  }
  return [...problems, ...left.map((line) => `true, and not shown: ${line}`)];
}

// A time of the truth that ends in "-" leaves the end open.
function agrees(line, wanted) {
  return line === wanted || line.replace(/-\d\d:\d\d /, '- ') === wanted;
}
