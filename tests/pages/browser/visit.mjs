// Opens pages, and holds what they had to say besides what they show.

// A page at ADDRESS, and in "said" everything that nobody should have to read: what stands on the
// console, what could not be had, and what was asked of any but the page's own host.
export async function visit(context, address) {
  const page = await context.newPage();
  const said = [];
  const { host } = new URL(address);
  page.on('console', (message) => said.push(`console: ${message.text()} ${message.location().url}`));
  page.on('pageerror', (error) => said.push(`error: ${error.message}`));
  page.on('requestfailed', (request) =>
    said.push(`could not be had: ${request.url()}: ${request.failure()?.errorText}`));
  page.on('request', (request) => {
    if (new URL(request.url()).host !== host) said.push(`asks elsewhere: ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) said.push(`${response.status()}: ${response.url()}`);
  });
  await page.goto(address, { waitUntil: 'networkidle' });
  return { page, said };
}

// DO(ITEM) for each of ITEMS, some at a time, and what they gave, in order.
export async function each(items, act, atOnce = 3) {
  const results = new Array(items.length);
  let next = 0;
  const worker = async () => {
    while (next < items.length) {
      const mine = next++;
      results[mine] = await act(items[mine]);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  return results;
}

// Opens what a page has folded away.
export const unfold = (page) => page.evaluate(() => {
  document.querySelectorAll('details').forEach((details) => { details.open = true; });
});

// The lines that a page shows, without those that are empty.
export const lines = (page) => page.evaluate(() =>
  document.body.innerText.split('\n').map((line) => line.trim()).filter(Boolean));
