import type { Browser } from 'playwright-core';

const noting = `
window.violations = [];
document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
  window.violations.push(violatedDirective + ' ' + blockedURI));
`;
const html = '<!doctype html><body><div id="app"></div><script type="module" src="main.js"></script></body>';

/** A page with nothing but this script, under a content security policy: its text, and what the browser held back. */
export async function openUnderPolicy(browser: Browser, policy: string, script: string) {
  const page = await browser.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.addInitScript(noting);
  await page.route('**/*', (route) => {
    const isScript = route.request().url().endsWith('.js');
    const [contentType, body] = isScript ? ['text/javascript', script] : ['text/html', html];
    return route.fulfill({ contentType, body, headers: { 'content-security-policy': policy } });
  });
  await page.goto('http://127.0.0.1/');
  const text = await page.locator('body').innerText();
  return { text, errors, violations: await page.evaluate<unknown>('violations') };
}
