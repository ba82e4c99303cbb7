/** The seven particulars of a member as they go over the wire: what is said, and who may see each of them. */
import { z } from 'zod';
import { photoInput, photoSchema } from '../../ground/media/index.js';
import { id } from '../../platform/http/index.js';
import { text } from '../../platform/text/index.js';

/** Who sees a field: staff alone, the community's other members, whoever is signed in, everybody. Each includes the one before. */
export const LEVELS = ['staff', 'members', 'residents', 'everyone'] as const;
export const level = z.enum(LEVELS);
export type Level = z.infer<typeof level>;

/** Fields that their member has a say on. Skills and the pledge are there to be found by neighbours: at least residents see them. */
const open = z.enum(['residents', 'everyone']);
export const shown = z.strictObject({
  photo: level.optional(),
  realName: level.optional(),
  birthYear: level.optional(),
  gender: level.optional(),
  unit: level.optional(),
  post: level.optional(),
  wish: level.optional(),
  address: level.optional(),
  phone: level.optional(),
  skills: open.optional(),
  pledge: open.optional(),
});
export type Shown = z.infer<typeof shown>;
export type Showable = keyof Shown;

export const GENDERS = ['female', 'male'] as const;
export const gender = z.enum(GENDERS);
export type Gender = z.infer<typeof gender>;
const phone = z.string().regex(/^\+?[\d -]{5,20}$/);

/** What a member says of themselves. Null takes back what was said before. */
export const particulars = z.strictObject({
  /** As in their papers; what neighbours read is the account's name. */
  realName: text(30).nullish(),
  photo: photoInput.nullish(),
  birthYear: z.number().int().min(1900).max(2100).nullish(),
  gender: gender.nullish(),
  /** Where they work: a known unit, or its name as they call it. */
  unitId: id.nullish(),
  unit: text(60).nullish(),
  /** Position at work. */
  post: text(60).nullish(),
  /** What they can do, in a few words each. */
  skills: z.array(text(20)).max(10),
  /** What they would like to do. */
  wish: text(200).nullish(),
  buildingId: id.nullish(),
  household: text(60).nullish(),
  phone: phone.nullish(),
  /** What they promise; shown with their name. */
  pledge: text(200).nullish(),
  /** The introduction letter: a private photo, for the community's staff. */
  letter: photoInput.nullish(),
  /** Changes the say on some fields; the others stay. */
  shown: shown.optional(),
});
export type ParticularsInput = z.infer<typeof particulars>;

/** What this reader may see of the particulars; staff see what is sensitive masked, see `reveal`. */
export const particularsView = z.strictObject({
  realName: z.string().nullable(),
  photo: photoSchema.nullable(),
  birthYear: z.string().nullable(),
  gender: gender.nullable(),
  unit: z.string().nullable(),
  post: z.string().nullable(),
  wish: z.string().nullable(),
  building: z.strictObject({ id, name: z.string() }).nullable(),
  household: z.string().nullable(),
  phone: z.string().nullable(),
  /** Whether something of it is masked, and can be revealed with a reason. */
  masked: z.boolean(),
});
export type ParticularsView = z.infer<typeof particularsView>;

export const SEVEN = ['basics', 'unit', 'post', 'skills', 'wish', 'address', 'contact'] as const;
export const particular = z.enum(SEVEN);
export type Particular = z.infer<typeof particular>;
export const completeness = z.strictObject({ percent: z.number().int(), missing: z.array(particular) });
