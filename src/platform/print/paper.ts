/**
 * What is to be printed, as plain data: a paper is a list of blocks that flow down its pages. Lengths are millimetres, type is
 * in points. Nothing is ever cut: words wrap, shrink where `fit` allows it, and go on to the next page.
 */

/** A colour of the house (see the design's tokens), or one of a drawing. */
export type Ink =
  | 'ink'
  | 'ink-2'
  | 'ink-3'
  | 'line'
  | 'paper'
  | 'surface-2'
  | 'primary'
  | 'primary-strong'
  | 'primary-soft'
  | 'accent'
  | 'accent-soft'
  | 'gold'
  | 'gold-soft'
  | 'danger'
  | `#${string}`;
export type Weight = 'regular' | 'medium' | 'bold';
export type Align = 'left' | 'center' | 'right';

/** A paragraph; line breaks in the text are kept. */
export interface Words {
  readonly kind: 'words';
  readonly text: string;
  /** Points; 10.5 by default. */
  readonly size?: number;
  readonly weight?: Weight;
  readonly ink?: Ink;
  readonly align?: Align;
  /** Shrinks down to `min` points to stay within so many lines; what is longer still, goes on. */
  readonly fit?: { readonly lines: number; readonly min: number };
  /** Millimetres of room below. */
  readonly below?: number;
  /** Stays on the page of what follows: a heading. */
  readonly leads?: boolean;
}
/** A picture that fills its box, the middle of it kept. Asked for by name when the paper is drawn; where there is none, `letter` stands in its place. */
export interface Picture {
  readonly kind: 'picture';
  readonly name: string | null;
  /** Millimetres; the whole width by default. */
  readonly width?: number;
  /** Width divided by height. */
  readonly ratio: number;
  readonly round?: number;
  readonly align?: Align;
  readonly letter?: string;
}
/** A QR code drawn as lines, so that it is sharp at any size. */
export interface Code {
  readonly kind: 'code';
  readonly text: string;
  readonly size: number;
  readonly align?: Align;
}
export interface Space {
  readonly kind: 'space';
  readonly height: number;
}
export interface Rule {
  readonly kind: 'rule';
  readonly ink?: Ink;
}
/** Columns side by side: `width` is millimetres, `share` a part of what is left. */
export interface Beside {
  readonly kind: 'beside';
  readonly gap?: number;
  readonly middle?: boolean;
  readonly columns: readonly { readonly width?: number; readonly share?: number; readonly blocks: readonly Block[] }[];
}
export interface Boxed {
  readonly kind: 'boxed';
  readonly blocks: readonly Block[];
  readonly padding?: number;
  readonly fill?: Ink;
  readonly line?: Ink;
  readonly round?: number;
}
/** A grid of boxes, all of a row equally tall. */
export interface Cards {
  readonly kind: 'cards';
  readonly columns: number;
  readonly gap?: number;
  readonly padding?: number;
  readonly fill?: Ink;
  readonly line?: Ink;
  readonly cards: readonly (readonly Block[])[];
}
/** Its head is repeated on every page. */
export interface Table {
  readonly kind: 'table';
  readonly size?: number;
  readonly columns: readonly { readonly title: string; readonly share: number; readonly align?: Align }[];
  readonly rows: readonly (readonly string[])[];
}
/** Shapes and writing in their own units, scaled to `width` millimetres. */
export interface Drawn {
  readonly kind: 'drawn';
  readonly width: number;
  readonly align?: Align;
  readonly drawing: Drawing;
}
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  readonly writings: readonly Writing[];
}
/** `path` as in SVG. */
export interface Shape {
  readonly path: string;
  readonly fill?: string;
  readonly stroke?: string;
  readonly strokeWidth?: number;
}
/** Words set as large as they fit into a box; upright ones run down, columns from right to left. */
export interface Writing {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly text: string;
  readonly largest: number;
  readonly upright: boolean;
  readonly weight: Weight;
  readonly fill: string;
}
export interface NewPage {
  readonly kind: 'new-page';
}
export type Block = Words | Picture | Code | Space | Rule | Beside | Boxed | Cards | Table | Drawn | NewPage;

export type SheetSize = 'A3' | 'A4' | 'A5' | 'A6';
export interface Paper {
  readonly title: string;
  readonly author: string;
  readonly language: 'zh' | 'en';
  readonly size: SheetSize;
  readonly landscape?: boolean;
  /** Millimetres on every side; 15 by default. */
  readonly margin?: number;
  /** Several sheets on one larger one, with lines to cut along: `size` A6 on A4 makes four to a page. */
  readonly on?: 'A3' | 'A4';
  /** A bar of the house's green at the head of each sheet. */
  readonly band?: boolean;
  /** A line at the foot of each sheet. */
  readonly foot?: string;
  readonly numbered?: boolean;
  readonly blocks: readonly Block[];
}

/** Where the pictures that a paper names come from; undefined when there is none any more. */
export type PictureSource = (name: string, pixels: number) => Promise<Uint8Array | undefined>;

export const heading = (text: string, level: 1 | 2 | 3 = 1): Words => ({
  kind: 'words',
  text,
  size: { 1: 20, 2: 15, 3: 12 }[level],
  weight: 'bold',
  ink: level === 3 ? 'ink' : 'primary-strong',
  below: level === 1 ? 3 : 1.5,
  leads: true,
});
export const words = (text: string, rest: Omit<Words, 'kind' | 'text'> = {}): Words => ({
  kind: 'words',
  text,
  ...rest,
});
export const space = (height: number): Space => ({ kind: 'space', height });
