/** What is typed about an organization, kept on this device until it is sent. */
import type { OrganizationKind, OrganizationView } from './kinds';

export interface OrganizationForm {
  name: string;
  kind: OrganizationKind;
  introduction: string;
  categories: readonly string[];
  areaIds: readonly string[];
  address: string;
  publicPhone: string;
  contactName: string;
  contactPhone: string;
}
export const emptyForm = (): OrganizationForm => ({
  name: '',
  kind: 'merchant',
  introduction: '',
  categories: [],
  areaIds: [],
  address: '',
  publicPhone: '',
  contactName: '',
  contactPhone: '',
});
export const formOf = ({ face, mine }: OrganizationView): OrganizationForm => ({
  name: face.name,
  kind: face.kind,
  introduction: face.introduction ?? '',
  categories: face.categories,
  areaIds: face.areas.map((one) => one.id),
  address: face.address ?? '',
  publicPhone: face.publicPhone ?? '',
  contactName: mine.contact?.name ?? '',
  contactPhone: mine.contact?.phone ?? '',
});

const orNull = (text: string): string | null => text.trim() || null;
/** What may change at any time. */
export const openFacts = (form: OrganizationForm) => ({
  introduction: form.introduction.trim(),
  address: orNull(form.address),
  publicPhone: orNull(form.publicPhone),
});
/** What staff look at before they approve. */
export const vettedFacts = (form: OrganizationForm) => ({
  name: form.name.trim(),
  kind: form.kind,
  categories: [...form.categories],
  areaIds: [...form.areaIds],
});
export const contactFacts = (form: OrganizationForm) => ({
  contactName: form.contactName.trim(),
  contactPhone: form.contactPhone.trim(),
});

/** Message keys of what is missing, by field. */
export function missingIn(form: OrganizationForm): Record<string, string> {
  const found: Record<string, string> = {};
  if ([...form.name.trim()].length < 2) found.name = 'organizations.error.name';
  if (!form.contactName.trim()) found.contactName = 'organizations.error.contactName';
  const phone = /^\+?[\d -]{5,20}$/;
  if (!phone.test(form.contactPhone.trim())) found.contactPhone = 'organizations.error.phone';
  if (form.publicPhone.trim() && !phone.test(form.publicPhone.trim())) found.publicPhone = 'organizations.error.phone';
  return found;
}
