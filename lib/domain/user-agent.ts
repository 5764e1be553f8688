/** The browsers and systems that nearly everybody has, as their makers write them. The first that fits counts: most call themselves others, too. */
const BROWSERS: readonly (readonly [name: string, mark: RegExp])[] = [
  ['Edge', /\bEdg(?:e|A|iOS)?\//],
  ['Opera', /\bOPR\//],
  ['Samsung Internet', /\bSamsungBrowser\//],
  ['Vivaldi', /\bVivaldi\//],
  ['Firefox', /\b(?:Firefox|FxiOS)\//],
  ['Chrome', /\b(?:Chrome|CriOS|Chromium|HeadlessChrome)\//],
  ['Safari', /\bVersion\/[\d.]+.*\bSafari\//],
];

const SYSTEMS: readonly (readonly [name: string, mark: RegExp])[] = [
  ['iPhone', /\biPhone\b/],
  ['iPad', /\biPad\b/],
  ['Android', /\bAndroid\b/],
  ['Windows', /\bWindows NT\b/],
  ['ChromeOS', /\bCrOS\b/],
  ['macOS', /\bMac OS X\b/],
  ['Linux', /\bLinux\b|\bX11\b/],
];

/** No browser sends near as much; what is longer is not searched to its end. */
const READ_MAX = 400;

export type Device = { browser: string | null; system: string | null };

/** What a browser says it is (RFC 9110 §10.1.5). Only to be shown to its owner: anybody can send anything. Null where it is none of the known. */
export function readUserAgent(userAgent: string): Device {
  const text = userAgent.slice(0, READ_MAX);
  const firstOf = (known: typeof BROWSERS): string | null =>
    known.find(([, mark]) => mark.test(text))?.[0] ?? null;
  return { browser: firstOf(BROWSERS), system: firstOf(SYSTEMS) };
}
