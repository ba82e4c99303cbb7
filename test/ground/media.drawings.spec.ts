/** The drawn photos of the demo: few, quick, always the same, and said in words. */
import sharp from 'sharp';
import { altOf, drawPhoto, photoNames } from '../world/photos.js';

it('are at most sixty, each with words', () => {
  expect(photoNames.length).toBeGreaterThan(40);
  expect(photoNames.length).toBeLessThanOrEqual(60);
  const alts = photoNames.map(altOf);
  expect(new Set(alts).size).toBe(alts.length);
  for (const alt of alts) expect(alt).toMatch(/^[\u4e00-\u9fff，、]{4,40}$/);
});

it('have a fixed place after for each place before', () => {
  const befores = photoNames.filter((name) =>
    /(out|loose|blocked|heap|blocking|fallen|broken|rusty|ads|open|leaking)$/.test(name),
  );
  expect(befores.length).toBeGreaterThan(10);
  for (const name of befores)
    expect(photoNames.filter((other) => other !== name && other.startsWith(name.split('-')[0] ?? ''))).not.toHaveLength(
      0,
    );
});

it('are drawn the same every time, as a camera would save them', async () => {
  for (const name of ['lamp-out', 'pipe-mended', 'face-aunt'] as const) {
    const [one, two] = [await drawPhoto(name), await drawPhoto(name)];
    expect(one.equals(two)).toBe(true);
    const { format, width, height } = await sharp(one).metadata();
    expect([format, width * height]).toEqual(['jpeg', name === 'face-aunt' ? 640_000 : 1_920_000]);
  }
});

it('take little time', async () => {
  const begun = process.cpuUsage();
  for (const name of photoNames.slice(0, 12)) await drawPhoto(name);
  const { user, system } = process.cpuUsage(begun);
  expect((user + system) / 12_000).toBeLessThan(300);
});
