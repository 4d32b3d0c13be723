import { existsSync } from 'node:fs';
import { type Browser, chromium } from 'playwright-core';

/** Where systems keep a Chromium of their own. */
const SYSTEM_CHROMIUMS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'];
const ARGUMENTS = ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update'];

/** Starts a real Chromium: CHROME_PATH, else the system's, else the one that npm brought. */
export async function launchBrowser(): Promise<Browser> {
  const own = process.env.CHROME_PATH ?? SYSTEM_CHROMIUMS.find((path) => existsSync(path));
  if (own) return chromium.launch({ executablePath: own, args: ARGUMENTS });
  // Read while the package loads: without it, it wants the system's libnss3.
  process.env.AWS_LAMBDA_JS_RUNTIME ??= 'nodejs22.x';
  const { default: packaged } = await import('@sparticuz/chromium');
  // Not with the package's own arguments: they make it one process, and two people's windows need more.
  return chromium.launch({ executablePath: await packaged.executablePath(), args: ARGUMENTS });
}
