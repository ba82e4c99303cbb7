/** What somebody says when they check in: as the form holds it, and as the server takes it. */
import { completenessOf, type Said } from './completeness';
import type { MemberView } from './member';

export const LEVELS = ['staff', 'members', 'residents', 'everyone'] as const;
export type Level = (typeof LEVELS)[number];
export type Shown = NonNullable<MemberView['mine']['shown']>;
export type ShownField = keyof Shown;
/** In the order of the form. Skills and the pledge are there for neighbours: they are never for fewer than those. */
export const SHOWN_FIELDS = [
  ...(['photo', 'realName', 'gender', 'birthYear', 'skills', 'pledge', 'wish'] as const),
  ...(['unit', 'post', 'address', 'phone'] as const),
];
export const levelsOf = (field: ShownField): readonly Level[] =>
  field === 'skills' || field === 'pledge' ? LEVELS.slice(2) : LEVELS;

export interface CheckInForm {
  kind: 'party' | 'volunteer';
  realName: string;
  gender: '' | 'female' | 'male';
  birthYear: string;
  skills: readonly string[];
  wish: string;
  pledge: string;
  unit: string;
  post: string;
  buildingId: string;
  household: string;
  phone: string;
  shown: Required<Shown>;
}
/** Private ones private; the server has the same in mind for whoever says nothing. */
export const usualShown = (): Required<Shown> => ({
  ...{ photo: 'residents', realName: 'staff', gender: 'staff', birthYear: 'staff', skills: 'residents' },
  ...{ pledge: 'residents', wish: 'staff', unit: 'staff', post: 'staff', address: 'staff', phone: 'staff' },
});
export const emptyForm = (): CheckInForm => ({
  ...{ kind: 'volunteer', realName: '', gender: '', birthYear: '', skills: [], wish: '', pledge: '' },
  ...{ unit: '', post: '', buildingId: '', household: '', phone: '', shown: usualShown() },
});

/** What they said before; also of a membership that ended, for whoever comes back. */
export function formOf({ face, mine }: MemberView): CheckInForm {
  const said = mine.particulars;
  return {
    kind: face.kind,
    realName: said.realName ?? '',
    gender: said.gender ?? '',
    birthYear: said.birthYear ?? '',
    skills: face.skills,
    wish: said.wish ?? '',
    pledge: face.pledge ?? '',
    unit: said.unit ?? '',
    post: said.post ?? '',
    buildingId: said.building?.id ?? '',
    household: said.household ?? '',
    phone: said.phone ?? '',
    shown: { ...usualShown(), ...mine.shown },
  };
}

const orNull = (text: string): string | null => text.trim() || null;
/** For the request; what was emptied is taken back. */
export const bodyOf = (form: CheckInForm) => ({
  realName: orNull(form.realName),
  gender: form.gender || null,
  birthYear: /^\d{4}$/.test(form.birthYear.trim()) ? Number(form.birthYear) : null,
  skills: [...form.skills],
  wish: orNull(form.wish),
  pledge: orNull(form.pledge),
  unit: orNull(form.unit),
  post: orNull(form.post),
  buildingId: form.buildingId || null,
  household: orNull(form.household),
  phone: orNull(form.phone),
  shown: form.shown,
});

/** Counted by the server's own rule, while one types. */
export const completeness = (form: CheckInForm, photo: boolean): ReturnType<typeof completenessOf> => {
  const said: Said = { ...bodyOf(form), kind: form.kind, photo: photo || null, building: form.buildingId };
  return completenessOf(said);
};
