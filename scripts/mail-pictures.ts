/**
 * Draws every mail in every look into a folder, to be looked at: `node --conditions=react-server scripts/mail-pictures.ts [folder] [language…]`.
 * Beside each picture stands the plain text.
 */
import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Browser, chromium } from '@playwright/test';
import { SAMPLE_NOW, sampleMails } from '#e2e/fixtures/sample-mails.ts';
import { isLanguage, LANGUAGES, type Language } from '#lib/domain/language.ts';
import { composeMail } from '#lib/infra/mail/compose-mail.ts';
import { writeMail } from '#lib/infra/mail/mail-templates.ts';
import { createWords } from '#lib/words/words.ts';
import { BROWSER_FLAGS } from './bench/browser-flags.ts';
import { findChromium } from './test/chromium.ts';

const WIDTHS = [390, 700];
const SCHEMES = ['light', 'dark'] as const;

const [given, ...wished] = process.argv.slice(2);
const folder = given ?? (await mkdtemp(path.join(tmpdir(), 'mails-')));
const languages = wished.length > 0 ? wished.filter(isLanguage) : LANGUAGES;

await mkdir(folder, { recursive: true });
const executablePath = await findChromium(process.env.CHROMIUM_PATH);
const browser = await chromium.launch({ args: BROWSER_FLAGS, ...(executablePath ? { executablePath } : {}) });
for (const language of languages) await drawAll(browser, language);
await browser.close();
console.log(folder);

async function drawAll(browser: Browser, language: Language): Promise<void> {
  const words = await createWords(language);
  for (const sample of sampleMails()) {
    const content = writeMail(sample, words, { publicUrl: 'https://patchbay.example.com', now: SAMPLE_NOW });
    if (!content) throw new Error(`${sample.name} is not what its template reads.`);
    const { text, html } = await composeMail(content, language);
    if (html === null) throw new Error(`${sample.name} could not be drawn.`);
    const file = path.join(folder, `${sample.name}.${language}`);
    await writeFile(`${file}.txt`, text);
    for (const width of WIDTHS)
      for (const colorScheme of SCHEMES) {
        const page = await browser.newPage({ viewport: { width, height: 400 }, colorScheme });
        await page.setContent(html);
        await page.screenshot({ path: `${file}.${width}.${colorScheme}.png`, fullPage: true });
        await page.close();
      }
  }
}
