import type { en } from './en.ts';

/** The shape every language fills: English's keys, with any text. A missing or surplus key does not compile. */
export type Catalogue = Texts<typeof en>;

/** One part of it, for the file that holds it: `export const guide: Area<'guide'> = {…}`. */
export type Area<Name extends keyof Catalogue> = Catalogue[Name];

type Texts<Shape> = { readonly [Key in keyof Shape]: Shape[Key] extends string ? string : Texts<Shape[Key]> };

/** The path of one text: `guide.steps.find`. */
export type WordKey = Leaves<Catalogue>;

type Leaves<Shape> = {
  [Key in keyof Shape & string]: Shape[Key] extends string ? Key : `${Key}.${Leaves<Shape[Key]>}`;
}[keyof Shape & string];

/** What fills a text's slots. Text from outside (a host, a name, a scope) stays text: nothing in it is read as a message. */
export type Values = Readonly<Record<string, string | number>>;
