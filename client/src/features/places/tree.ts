/** The tree of places as its administrators shape it. */
import { apiGet, type Got } from '@/api/queries';

export type Place = Got<'/api/v1/places/{id}'>;
export type PlaceKind = Place['kind'];
export type PlaceFacts = Place['facts'];

/** What may lie directly below a place. */
export const kindsBelow: Record<PlaceKind, readonly PlaceKind[]> = {
  city: ['district'],
  district: ['street'],
  street: ['community'],
  community: ['estate', 'building'],
  estate: ['building'],
  building: ['household'],
  household: [],
};
export const childrenOf = (id: string) => apiGet('/api/v1/places/{id}/children', { params: { path: { id } } });
export const placeOf = (id: string) => apiGet('/api/v1/places/{id}', { params: { path: { id } } });

const letters: Record<PlaceKind, string> = {
  city: 'c',
  district: 'd',
  street: 's',
  community: 'sq',
  estate: 'e',
  building: 'b',
  household: 'h',
};
/** Lines such as `3 号楼` or `b3, 3 号楼`: each with a code of its own that no sibling has. */
export function placesFrom(
  text: string,
  kind: PlaceKind,
  taken: ReadonlySet<string>,
): { code: string; name: string }[] {
  const used = new Set(taken);
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [, given, rest] = /^([a-z0-9-]{1,24})\s*[,，]\s*(.+)$/.exec(line) ?? [];
      const name = rest ?? line;
      const latin = name
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '');
      const base = given ?? `${/^\d|^$/.test(latin) ? letters[kind] : ''}${latin}`.slice(0, 20);
      let code = base === letters[kind] ? `${base}1` : base;
      for (let n = 2; used.has(code) && !given; n++) code = `${base}${base === letters[kind] ? '' : '-'}${n}`;
      used.add(code);
      return { code, name };
    });
}
export const codeIn = (path: string): string => path.split('.').at(-2) ?? '';
