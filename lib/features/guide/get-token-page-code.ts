import encodeQR from 'qr';
import { type GuideQuestion, getGuide } from './get-guide.ts';

/**
 * The token page of one GitLab as a QR code, an SVG. Made from an address and a version alone, so that no link of anybody's choice can be had
 * under our name.
 */
export function getTokenPageCode(question: GuideQuestion): string {
  const { tokenPage } = getGuide(question);
  // Medium correction: a screen is clean, and fewer squares are easier to scan.
  const code = encodeQR(tokenPage, 'svg', { ecc: 'medium', border: 4 });
  // Dark on light wherever it is shown: the squares alone have no ground, and on a dark page no camera reads them.
  return code.replace(/^<svg [^>]*>/, '$&<path d="M0 0h999v999H0z" fill="#fff"/>');
}
