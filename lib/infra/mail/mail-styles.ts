import type { CSSProperties } from 'react';

/** The tokens of app/globals.css, in the notation that mail programs read. Light ones stand in the elements; dark ones replace them where a program asks. */
const SANS = "ui-sans-serif, -apple-system, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, sans-serif";
const MONO = "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace";
const FG = '#151923';
const MUTED = '#5e636e';
const BORDER = '#e1e4e8';
const ACCENT = '#2d5ed4';

export const STYLES = {
  page: { backgroundColor: '#fafbfd', margin: 0, padding: '28px 16px', fontFamily: SANS, color: FG },
  sheet: { maxWidth: '560px' },
  brand: { color: MUTED, fontSize: '13px', lineHeight: '20px', fontWeight: 600, margin: '0 0 10px 2px' },
  card: {
    backgroundColor: '#ffffff',
    border: `1px solid ${BORDER}`,
    borderRadius: '14px',
    padding: '26px 28px 30px',
    borderCollapse: 'separate',
  },
  title: {
    color: FG,
    fontSize: '19px',
    lineHeight: '27px',
    fontWeight: 600,
    margin: '0 0 12px',
    overflowWrap: 'anywhere',
  },
  text: { color: FG, fontSize: '15px', lineHeight: '23px', margin: '0 0 12px', overflowWrap: 'anywhere' },
  facts: {
    borderTop: `1px solid ${BORDER}`,
    margin: '18px 0 22px',
    borderBottom: `1px solid ${BORDER}`,
    padding: '8px 0',
  },
  factName: {
    color: MUTED,
    fontSize: '13px',
    lineHeight: '20px',
    padding: '3px 12px 3px 0',
    whiteSpace: 'nowrap',
    verticalAlign: 'top',
  },
  factValue: {
    color: FG,
    fontFamily: MONO,
    fontSize: '13px',
    lineHeight: '20px',
    padding: '3px 0',
    verticalAlign: 'top',
    wordBreak: 'break-word',
    overflowWrap: 'anywhere',
  },
  item: { borderTop: `1px solid ${BORDER}`, padding: '12px 0 13px' },
  itemTitle: {
    color: FG,
    fontSize: '15px',
    lineHeight: '22px',
    fontWeight: 600,
    margin: 0,
    overflowWrap: 'anywhere',
  },
  itemText: {
    color: MUTED,
    fontSize: '14px',
    lineHeight: '21px',
    margin: '0 0 4px',
    overflowWrap: 'anywhere',
  },
  more: { color: MUTED, fontSize: '14px', lineHeight: '21px', margin: '4px 0 0' },
  button: {
    backgroundColor: ACCENT,
    color: '#ffffff',
    borderRadius: '8px',
    fontSize: '15px',
    fontWeight: 600,
    padding: '11px 18px',
    marginTop: '10px',
  },
  footer: { padding: '0 2px' },
  line: { borderTop: '0', margin: '10px 0 0' },
  why: { color: MUTED, fontSize: '13px', lineHeight: '20px', margin: '0 0 4px' },
  link: { color: ACCENT, fontWeight: 500, textDecoration: 'underline' },
} as const satisfies Record<string, CSSProperties>;

export const DARK_STYLE = `:root{color-scheme:light dark;supported-color-schemes:light dark}
@media (prefers-color-scheme:dark){
.page,.page>table>tbody>tr>td{background-color:#0d0e12!important}
.card{background-color:#15171c!important;border-color:#2b2e34!important}
.loud{color:#eff0f3!important}
.quiet{color:#a5a9b1!important}
.facts,.item,.line{border-color:#2b2e34!important}
.link{color:#77a2fc!important}
.button{background-color:#77a2fc!important;color:#090d16!important}
}
@media (max-width:480px){
.facts td.quiet{white-space:normal!important;hyphens:auto}
.card>tbody>tr>td{padding:20px 20px 24px!important}}`;
