/** The door of print: papers with Chinese type, pictures and QR codes, as PDF. */
export {
  heading,
  space,
  words,
  type Align,
  type Beside,
  type Block,
  type Boxed,
  type Cards,
  type Code,
  type Drawing,
  type Drawn,
  type Ink,
  type Paper,
  type Picture,
  type PictureSource,
  type Rule,
  type Shape,
  type SheetSize,
  type Table,
  type Weight,
  type Words,
  type Writing,
} from './paper.js';
export { Press } from './press.js';
export { sendPaper } from './send.js';
