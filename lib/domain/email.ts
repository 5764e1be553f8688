/** The one form in which an e-mail address is stored and compared. */
export function normalEmail(text: string): string {
  return text.trim().normalize('NFKC').toLowerCase();
}

/** Enough of an address to know it again by, and too little to learn it from: `a•••@example.com`. */
export function maskedEmail(email: string): string {
  const at = email.lastIndexOf('@');
  return at < 1 ? '•••' : `${[...email][0]}•••${email.slice(at)}`;
}
