/** The file store on a disk: folders appear whole, never change, and go whole. */
import { mkdtemp, readdir, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { DiskStore, Scratch } from '../../src/platform/files/index.js';

let root: string;
let scratch: Scratch;
let store: DiskStore;

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'files-'));
  scratch = new Scratch(path.join(root, '.parts'));
  await scratch.sweep();
  store = new DiskStore(root, scratch);
});
afterEach(() => rm(root, { recursive: true }));

async function filled(words: string): Promise<string> {
  const folder = await scratch.folder();
  await writeFile(path.join(folder, 'a.webp'), words);
  return folder;
}
async function read(folder: string, name = 'a.webp'): Promise<string | undefined> {
  const file = await store.open(folder, name);
  if (!file) return undefined;
  const words = await text(file.stream);
  expect(file.size).toBe(Buffer.byteLength(words));
  return words;
}
const parts = (): Promise<string[]> => readdir(path.join(root, '.parts'));

it('keeps, reads, copies and drops, and leaves nothing aside', async () => {
  await store.keep('public/abcdef', await filled('灯'));
  expect(await read('public/abcdef')).toBe('灯');
  expect(await readdir(path.join(root, 'public/ab/cd/abcdef'))).toEqual(['a.webp']);
  expect(await store.copy('public/abcdef', 'private/xyz123')).toBe(true);
  await store.drop('public/abcdef');
  await store.drop('public/abcdef');
  expect(await store.has('public/abcdef')).toBe(false);
  expect(await read('public/abcdef')).toBeUndefined();
  expect(await read('private/xyz123')).toBe('灯');
  expect(await store.copy('public/abcdef', 'public/other0')).toBe(false);
  expect(await parts()).toEqual([]);
});

it('never changes what it has', async () => {
  await store.keep('public/abcdef', await filled('first'));
  await store.keep('public/abcdef', await filled('second'));
  expect(await read('public/abcdef')).toBe('first');
  expect(await parts()).toEqual([]);
});

it('keeps one of many that come at once', async () => {
  const folders = await Promise.all(['1', '2', '3', '4', '5'].map(filled));
  await Promise.all(folders.map((folder) => store.keep('public/abcdef', folder)));
  expect(await read('public/abcdef')).toMatch(/^[1-5]$/);
  expect(await parts()).toEqual([]);
});

it('has no file by another name, and no name that leads elsewhere', async () => {
  await store.keep('public/abcdef', await filled('x'));
  expect(await read('public/abcdef', 'b.webp')).toBeUndefined();
  for (const folder of ['../secrets', 'public/..', 'public//abc', '/etc', 'public/a b', ''])
    await expect(store.open(folder, 'a.webp')).rejects.toThrow('Not a folder name');
  for (const name of ['../a.webp', 'a', '.webp', 'a/b.webp', 'a.webp\0'])
    await expect(store.open('public/abcdef', name)).rejects.toThrow('Not a file name');
});

it('sweeps what a crash left an hour ago, not what is under way', async () => {
  const [old, young] = [await filled('old'), await filled('young')];
  const long = new Date(Date.now() - 2 * 60 * 60 * 1000);
  await utimes(old, long, long);
  await scratch.sweep();
  expect(await parts()).toEqual([path.basename(young)]);
});
