/** The one form in which an e-mail address is stored and compared. */
export function normalEmail(text: string): string {
  return text.trim().normalize('NFKC').toLowerCase();
}
