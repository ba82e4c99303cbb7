/** What a board and a category of cases have in common, as it is typed. */
import type { Pillar } from './pillars';

export interface Kind {
  zh: string;
  en: string;
  icon: string;
  pillar: Pillar;
  /** Who reads what is written there; '': whoever writes chooses. */
  audience: 'public' | 'author-and-staff' | '';
}
/** Both names as they are kept: without an English one the Chinese one is used. */
export const namesOf = ({ zh, en }: Kind): { zh: string; en: string } => ({
  zh: zh.trim(),
  en: en.trim() || zh.trim(),
});
