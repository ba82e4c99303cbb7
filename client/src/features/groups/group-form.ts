/** What is typed about a group, kept on this device until it is sent. */
import type { GroupKind, GroupView, Meeting } from './group';

export interface MeetingForm {
  every: 'week' | 'month';
  weekday: string;
  nth: string;
  start: string;
  minutes: string;
  where: string;
}
export interface GroupForm {
  kind: GroupKind;
  name: string;
  introduction: string;
  aims: string;
  joining: 'open' | 'approval' | 'invitation';
  reach: 'community' | 'anywhere';
  meetings: MeetingForm[];
}
export const emptyMeeting = (): MeetingForm => ({
  every: 'week',
  weekday: '6',
  nth: '1',
  start: '09:00',
  minutes: '120',
  where: '',
});
export const emptyForm = (): GroupForm => ({
  kind: 'studio',
  name: '',
  introduction: '',
  aims: '',
  joining: 'open',
  reach: 'community',
  meetings: [],
});
export const formOf = ({ face }: GroupView): GroupForm => ({
  kind: face.kind,
  name: face.name,
  introduction: face.introduction,
  aims: face.aims,
  joining: face.joining,
  reach: face.reach,
  meetings: face.meetings.map(({ every, weekday, nth, start, minutes, where }) => ({
    ...{ every, start, where },
    ...{ weekday: String(weekday), nth: String(nth ?? 1), minutes: String(minutes) },
  })),
});

/** As the server wants it. */
export const factsOf = (form: GroupForm) => ({
  kind: form.kind,
  name: form.name.trim(),
  introduction: form.introduction.trim(),
  aims: form.aims.trim(),
  joining: form.joining,
  reach: form.reach,
  meetings: form.meetings.map(({ every, weekday, nth, start, minutes, where }): Meeting => ({
    ...{ every, start, where: where.trim() },
    ...{ weekday: Number(weekday), nth: every === 'week' ? null : Number(nth), minutes: Number(minutes) },
  })),
});

/** Message keys of what is missing, by field. */
export function missingIn(form: GroupForm): Record<string, string> {
  const found: Record<string, string> = {};
  if ([...form.name.trim()].length < 2) found.name = 'groups.error.name';
  if (form.meetings.some(({ start, where }) => !start || !where.trim())) found.meetings = 'groups.error.meetings';
  return found;
}
