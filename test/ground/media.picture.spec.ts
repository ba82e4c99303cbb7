/** Pictures as the picture process takes them in: every format, every size, and nothing left of what they say. */
import { createHash } from 'node:crypto';
import { readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import sharp, { type Sharp } from 'sharp';
import type { Inspection } from '../../src/ground/media/picture/protocol.js';
import { BLUE, colorAt, Desk, GREEN, heic, plain, RED, scene } from './desk.js';

let desk: Desk;
beforeAll(async () => (desk = await Desk.set()));
afterAll(() => desk.clear());

describe('formats', () => {
  const frames = (): Promise<Buffer[]> => Promise.all([scene(), plain(160, 120)].map((s) => s.png().toBuffer()));

  const samples: [string, Inspection['format'], () => Promise<Buffer>][] = [
    ['JPEG', 'jpeg', () => scene().jpeg({ quality: 95 }).toBuffer()],
    ['progressive JPEG', 'jpeg', () => scene().jpeg({ quality: 95, progressive: true }).toBuffer()],
    ['CMYK JPEG', 'jpeg', () => scene().toColourspace('cmyk').jpeg({ quality: 95 }).toBuffer()],
    ['wide-colour JPEG', 'jpeg', () => scene().withIccProfile('p3').jpeg({ quality: 95 }).toBuffer()],
    ['PNG', 'png', () => scene().png().toBuffer()],
    ['PNG of 16 bits', 'png', () => scene().toColourspace('rgb16').png().toBuffer()],
    ['interlaced PNG', 'png', () => scene().png({ progressive: true }).toBuffer()],
    ['WebP', 'webp', () => scene().webp({ quality: 95 }).toBuffer()],
    ['lossless WebP', 'webp', () => scene().webp({ lossless: true }).toBuffer()],
    ['GIF', 'gif', () => scene().gif().toBuffer()],
    [
      'animated GIF',
      'gif',
      async () =>
        sharp(await frames(), { join: { animated: true } })
          .gif()
          .toBuffer(),
    ],
    [
      'animated WebP',
      'webp',
      async () =>
        sharp(await frames(), { join: { animated: true } })
          .webp({ quality: 95 })
          .toBuffer(),
    ],
    ['AVIF', 'avif', () => scene().avif({ quality: 80, effort: 0 }).toBuffer()],
    ['HEIC of an iPhone, wide-colour', 'heic', heic],
  ];
  it.each(samples)('takes a %s', async (_, format, make) => {
    const taken = await desk.takeBytes(await make());
    expect(taken.inspection).toMatchObject({ format, width: 160, height: 120 });
    expect(taken).toMatchObject({
      width: 160,
      height: 120,
      files: [{ width: 160, bytes: expect.any(Number) as number }],
    });
    const served = await taken.read(160);
    expect(taken.files[0]?.bytes).toBe(served.length);
    expect(taken.hash).toBe(createHash('sha256').update(served).digest('hex'));
    expect(await sharp(served).metadata()).toMatchObject({
      format: 'webp',
      width: 160,
      height: 120,
      space: 'srgb',
      hasAlpha: false,
    });
    expect(await colorAt(served, 'top-left')).toBe(RED);
    expect(await colorAt(served, 'top-right')).toBe(GREEN);
    expect(await colorAt(served, 'bottom-right')).toBe(BLUE);
  });

  it('puts what is transparent on white', async () => {
    const clear = sharp({ create: { width: 40, height: 40, channels: 4, background: { r: 0, g: 0, b: 0, alpha: 0 } } });
    const taken = await desk.takeBytes(await clear.png().toBuffer());
    expect(taken.color).toBe('#ffffff');
  });

  it('knows the average colour', async () => {
    const taken = await desk.takeBytes(await plain(900, 500, '#3a7f5c').png().toBuffer());
    expect(taken.color).toBe('#3a7f5c');
  });

  it('is the same file for the same picture', async () => {
    const bytes = await scene(400, 300).jpeg().toBuffer();
    const [one, two] = [await desk.takeBytes(bytes), await desk.takeBytes(bytes)];
    expect(two.hash).toBe(one.hash);
    expect(two.inspection.source).toBe(createHash('sha256').update(bytes).digest('hex'));
  });
});

describe('sizes', () => {
  it.each([
    [4000, 3000, [1600, 800, 320], 1200],
    [3000, 4000, [1600, 800, 320], 2133],
    [1200, 900, [1200, 800, 320], 900],
    [1000, 750, [1000, 320], 750],
    [400, 300, [400], 300],
    [1, 1, [1], 1],
    [540, 16000, [540, 320], 16000],
    [1080, 20000, [864, 320], 16000],
  ])('makes of %i × %i the widths %j', async (width, height, widths, tall) => {
    const taken = await desk.takeBytes(await plain(width, height).jpeg().toBuffer());
    expect(taken.files.map((f) => f.width)).toEqual(widths);
    expect([taken.width, taken.height]).toEqual([widths[0], tall]);
    for (const each of widths) expect((await sharp(await taken.read(each)).metadata()).width).toBe(each);
  });

  // With each orientation, the pixels as a camera held that way would store them.
  const cameras: [number, (s: Sharp) => Sharp][] = [
    [1, (s) => s],
    [2, (s) => s.flop()],
    [3, (s) => s.rotate(180)],
    [4, (s) => s.flip()],
    [5, (s) => s.flip().rotate(90)],
    [6, (s) => s.rotate(270)],
    [7, (s) => s.flip().rotate(270)],
    [8, (s) => s.rotate(90)],
  ];
  it.each(cameras)('sets a photo of orientation %i upright', async (orientation, store) => {
    const turned = await store(sharp(await scene(1000, 750).png().toBuffer()))
      .png()
      .toBuffer();
    const taken = await desk.takeBytes(
      await sharp(turned).withMetadata({ orientation }).jpeg({ quality: 95 }).toBuffer(),
    );
    expect(taken.inspection).toMatchObject({ width: 1000, height: 750 });
    expect(taken).toMatchObject({ width: 1000, height: 750 });
    for (const width of [1000, 320]) {
      const served = await taken.read(width);
      expect(await colorAt(served, 'top-left')).toBe(RED);
      expect(await colorAt(served, 'bottom-left')).toBe(RED);
      expect(await colorAt(served, 'top-right')).toBe(GREEN);
      expect(await colorAt(served, 'bottom-right')).toBe(BLUE);
    }
  });
});

describe('privacy', () => {
  const secrets = [
    'canary-exif',
    'canary-xmp',
    '31/1 12/1',
    'EXIF',
    'Exif',
    'ICCP',
    'XMP ',
    'exif',
    'GPS',
    'adobe',
    'canary-tail',
  ];
  const exif = { IFD0: { Copyright: 'canary-exif' }, IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '31/1 12/1 0/1' } };
  const xmp = `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF
    xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="canary-xmp"/></rdf:RDF></x:xmpmeta><?xpacket end="w"?>`;
  const loaded = (): Sharp => scene(2000, 1500).withExif(exif).withXmp(xmp).withIccProfile('p3');

  it.each([
    ['JPEG', () => loaded().jpeg().toBuffer()],
    ['PNG', () => loaded().png().toBuffer()],
    ['WebP', () => loaded().webp().toBuffer()],
    ['AVIF', () => loaded().avif({ effort: 0 }).toBuffer()],
    ['HEIC', heic],
  ])('keeps no word of what a %s says about place and camera', async (_, make) => {
    const bytes = await make();
    expect(bytes.includes('canary-exif')).toBe(true);
    const taken = await desk.takeBytes(bytes);
    for (const name of await readdir(taken.folder)) {
      const served = await readFile(path.join(taken.folder, name));
      for (const secret of secrets)
        expect({ name, secret, there: served.includes(secret) }).toMatchObject({ there: false });
      const { exif, xmp, icc, iptc, comments } = await sharp(served).metadata();
      expect([exif, xmp, icc, iptc, comments]).toEqual([undefined, undefined, undefined, undefined, undefined]);
    }
  });

  it('serves nothing of what is hidden behind a picture', async () => {
    const zip = Buffer.from('504b0304', 'hex');
    const tail = Buffer.from('<script>alert("canary-tail")</script>');
    const taken = await desk.takeBytes(Buffer.concat([await scene().jpeg().toBuffer(), tail, zip]), 'photo.html');
    const served = await taken.read(160);
    expect(served.includes('canary-tail')).toBe(false);
    expect(served.includes('PK')).toBe(false);
  });
});
