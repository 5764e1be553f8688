const REDACTED = '[redacted]';

/**
 * The only way a token or password travels through the code. Whatever prints, logs, serialises or
 * interpolates it sees `[redacted]`; the text comes out through `reveal()` alone, which is easy to search for.
 */
export class Secret {
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  /** The secret itself. Call it in the statement that needs it and keep the result in no variable that outlives it. */
  reveal(): string {
    return this.#text;
  }

  get length(): number {
    return this.#text.length;
  }

  toString(): string {
    return REDACTED;
  }

  toJSON(): string {
    return REDACTED;
  }

  /** `util.inspect`, hence `console.log` and assertion messages. */
  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return REDACTED;
  }
}
