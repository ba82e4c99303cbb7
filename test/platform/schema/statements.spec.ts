/** Statements name only tables of their own feature or of lower ones: the rule of imports, held for SQL, which no compiler reads. */
import { entityOwners, featureOf, mayName, pieces, tableOwners, tablesIn } from './owners.js';

const owners = tableOwners();
const known = new Set(owners.keys());

it('has every table made by the migration of the feature whose entity it is', () => {
  const astray = [...entityOwners()].filter(([table, feature]) => owners.get(table) !== feature);
  expect(astray).toEqual([]);
});

it('finds the tables of a statement wherever they stand', () => {
  const tables = (text: string): string[] => tablesIn(text, known).sort();
  expect(tables('select a.name from account a join place p on true, thread')).toEqual(['account', 'place']);
  expect(tables('select from place p, thread t where exists (select from post)')).toEqual(['place', 'post', 'thread']);
  expect(tables('member m join account a on a.id = m.account_id')).toEqual(['account', 'member']);
  expect(tables('with x as (insert into "case_file" (id) values (1)) update post set body = $ ')).toEqual([
    'case_file',
    'post',
  ]);
  expect(tables(`select session, 'from account', count(event) as event -- from thread\n from board`)).toEqual([
    'board',
  ]);
  expect(tables('delete from draft using account where true')).toEqual(['account', 'draft']);
});

it('knows the floors', () => {
  const may = mayName();
  expect([may('work/cases', 'ground/places'), may('ground/places', 'work/cases')]).toEqual([true, false]);
  expect([may('people/members', 'people/organizations'), may('people/organizations', 'people/members')]).toEqual([
    true,
    false,
  ]);
  expect([may('watch/pages', 'watch/statistics'), may('work/cases', 'platform')]).toEqual([true, true]);
});

it('is kept by every statement', () => {
  const may = mayName();
  const found = pieces();
  const named = found.flatMap(({ file, line, text }) =>
    tablesIn(text, known).map((table) => ({ file, line, table, owner: owners.get(table) ?? '' })),
  );
  const wrong = named.filter(({ file, owner }) => !may(featureOf(file), owner));
  expect(wrong.map(({ file, line, table, owner }) => `${file}:${line} names ${table} of ${owner}`)).toEqual([]);
  // It does look: each table is named by somebody, TypeORM's alone apart.
  expect(found.length).toBeGreaterThan(150);
  expect(new Set(named.map(({ table }) => table)).size).toBeGreaterThan(known.size * 0.7);
});
