/** Papers as people get them: every word there, nothing cut, codes that read, type that comes along. */
import sharp from 'sharp';
import { Clock } from '../../../src/platform/clock/index.js';
import { heading, Press, space, words, type Block, type Paper } from '../../../src/platform/print/index.js';
import { PrintedPaper } from '../../world/paper.js';

const press = new Press(new Clock());
const look = process.env.PAPERS_TO; // a folder: the pages are written there, to be looked at

async function bytesOf(paper: Paper, pictures?: Parameters<Press['print']>[1]): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  for await (const part of await press.print(paper, pictures)) parts.push(part as Uint8Array);
  return Buffer.concat(parts);
}

async function printed(
  paper: Partial<Paper> & Pick<Paper, 'blocks'>,
  work: (made: PrintedPaper) => Promise<void> | void,
  pictures?: Parameters<Press['print']>[1],
): Promise<void> {
  const whole = { title: '春风社区', author: '春风社区', language: 'zh', size: 'A4', ...paper } as const;
  const made = await PrintedPaper.open(await bytesOf(whole, pictures));
  try {
    if (look)
      for (const at of made.pages.keys())
        await made.save(at, `${look}/${expect.getState().currentTestName?.replace(/\W+/g, '-')}-${at + 1}.png`);
    await work(made);
  } finally {
    made.close();
  }
}
/** The letters alone: where lines and pages end is the printer's to choose. */
const letters = (text: string): string => text.replace(/[\s\u0000-\u001f\ufffe]/g, '');

const PLEDGE =
  '我是住在三号楼的林秋实，退休前是供电公司的电工。我承诺：邻里家中跳闸、插座松动、灯不亮，随叫随到；每月第一个周六上午在小区凉亭义务检修（含 LED lamp、WiFi router 的简单故障），“不收一分钱，不误一件事”。';

describe('a printed paper', () => {
  afterAll(() => press.onModuleDestroy());

  it('sets long text over pages, loses no letter and begins no line with a stop', async () => {
    const blocks = [
      heading('公开承诺书'),
      ...Array.from({ length: 40 }, (_, i) => words(`${i + 1}. ${PLEDGE}`, { below: 2 })),
    ];
    await printed({ blocks, numbered: true, foot: '春风社区党群服务中心 · 0571-8600 0000' }, (made) => {
      expect(made.pages.length).toBeGreaterThan(2);
      expect(made.embedded).toBe(true);
      const all = letters(made.text);
      for (let i = 1; i <= 40; i += 1) expect(all).toContain(`${i}.${letters(PLEDGE).slice(0, 20)}`);
      expect(all.split(letters('不收一分钱，不误一件事”。'))).toHaveLength(41);
      expect(made.text.split(/[\r\n]+/).filter((line) => /^[，。；：！？、）”]/.test(line))).toEqual([]);
      for (const [at, page] of made.pages.entries()) expect(page.text).toContain(`${at + 1} / ${made.pages.length}`);
    });
  });

  it('goes on with a table on the next page under its head, and divides a row that no page holds', async () => {
    const rows = Array.from({ length: 70 }, (_, i) => [String(i + 1), `居民${i + 1}`, i % 9 ? '楼栋长' : PLEDGE]);
    rows.push(['71', '很长的一行', PLEDGE.repeat(30)]);
    const table: Block = {
      kind: 'table',
      columns: [
        { title: '序号', share: 1, align: 'right' },
        { title: '姓名', share: 2 },
        { title: '岗位与承诺', share: 6 },
      ],
      rows,
    };
    await printed({ blocks: [heading('认领名单', 2), table] }, (made) => {
      for (const page of made.pages) expect(page.text).toContain('岗位与承诺');
      expect(letters(made.text).split(letters(PLEDGE).slice(-10))).toHaveLength(8 + 30 + 1);
    });
  });

  it('keeps names of four letters and of thirty within their cards, and a picture or a letter with each', async () => {
    const photo = await sharp({ create: { width: 320, height: 400, channels: 3, background: '#88aacc' } })
      .webp()
      .toBuffer();
    const names = [
      '欧阳春晓',
      '阿依古丽·买买提吐尔逊·艾合买提江·木合塔尔·阿布都热西提',
      'Alexandra Konstantinopolskaya-Smythe',
      '王五',
      '𠮷野家',
    ];
    const card = (name: string, at: number): Block[] => [
      { kind: 'picture', name: at % 2 ? null : 'one', ratio: 0.8, round: 2, letter: name },
      space(2),
      words(name, { size: 13, weight: 'bold', align: 'center', fit: { lines: 2, min: 7 } }),
      words('楼栋长、义务电工', { size: 9, align: 'center', ink: 'ink-2' }),
    ];
    const cards = Array.from({ length: 15 }, (_, i) => card(names[i % names.length] ?? '', i));
    let asked = 0;
    await printed(
      {
        size: 'A3',
        landscape: true,
        band: true,
        blocks: [heading('党员志愿者公示'), { kind: 'cards', columns: 6, cards }],
      },
      (made) => {
        expect(asked).toBe(1); // once, however many cards show it
        const all = letters(made.text);
        for (const name of names.slice(0, 4)) expect(all).toContain(letters(name));
        expect(all).toContain('〓野家'); // a letter that the font has not is marked, as printers always did
        expect([made.pages[0]?.width, made.pages[0]?.height].map((points) => Math.round(points ?? 0))).toEqual([
          1191, 842,
        ]);
      },
      async () => {
        asked += 1;
        return photo;
      },
    );
  });

  it('lays four door sheets on a page, each with a code that reads', async () => {
    const sheet = (door: number): Block[] => [
      words(`${door} 号楼 1 单元`, { size: 18, weight: 'bold', ink: 'primary-strong' }),
      words('住在这里的志愿者', { size: 11, below: 2 }),
      { kind: 'code', text: `https://chunfeng.example/board?door=${door}`, size: 40 },
    ];
    const blocks = [1, 2, 3, 4, 5].flatMap((door): Block[] => [{ kind: 'new-page' }, ...sheet(door)]);
    await printed({ size: 'A6', on: 'A4', margin: 8, band: true, blocks }, async (made) => {
      expect(made.pages).toHaveLength(2);
      const quarter = { width: 50, height: 50 };
      expect(await made.code(0, { left: 0, top: 0, ...quarter })).toBe('https://chunfeng.example/board?door=1');
      expect(await made.code(0, { left: 50, top: 50, ...quarter })).toBe('https://chunfeng.example/board?door=4');
      expect(await made.code(1, { left: 0, top: 0, ...quarter })).toBe('https://chunfeng.example/board?door=5');
    });
  });

  it('writes upright in a drawing, and makes what is long smaller', async () => {
    const writing = {
      x: 10,
      y: 10,
      width: 80,
      height: 130,
      upright: true,
      largest: 24,
      weight: 'bold',
      fill: '#ffe9a8',
    } as const;
    const drawn = (text: string): Block => ({
      kind: 'drawn',
      width: 60,
      drawing: {
        width: 100,
        height: 150,
        shapes: [{ path: 'M0 0H100V150H0Z', fill: '#b3161b' }],
        writings: [{ ...writing, text }],
      },
    });
    const blocks: Block[] = [
      {
        kind: 'beside',
        columns: [
          '热心助人 情暖邻里',
          '急居民之所急，想居民之所想，解居民之所难！',
          'Thank you for everything, dear neighbour',
        ].map((text) => ({ blocks: [drawn(text)] })),
      },
    ];
    await printed({ blocks }, (made) => {
      const all = letters(made.text);
      for (const letter of '热心助人情暖邻里急居民之所难') expect(all).toContain(letter);
      expect(all).toContain('neighbour');
    });
  });

  it('leaves the server free while a poster of 1,416 people is drawn', async () => {
    const cards = Array.from({ length: 1416 }, (_, i): Block[] => [
      words(`志愿者${i}`, { weight: 'bold', fit: { lines: 1, min: 6 } }),
      words('楼栋长 · 认真服务邻里', { size: 7 }),
    ]);
    let longest = 0;
    let before = performance.now();
    const watch = setInterval(() => {
      longest = Math.max(longest, performance.now() - before);
      before = performance.now();
    }, 5);
    const started = performance.now();
    await bytesOf({
      title: '公示',
      author: '社区',
      language: 'zh',
      size: 'A3',
      blocks: [{ kind: 'cards', columns: 8, cards }],
    });
    clearInterval(watch);
    process.stdout.write(
      `Poster of 1,416: ${Math.round(performance.now() - started)} ms, the server waited at most ${Math.round(longest)} ms\n`,
    );
    expect(longest).toBeLessThan(250);
  });

  it('says what went wrong instead of sending half a paper', async () => {
    const wrong = { title: '', author: '', language: 'zh', size: 'A3', on: 'A4', blocks: [] } as const;
    await expect(bytesOf(wrong)).rejects.toThrow('No sheet of A3 fits on A4');
  });
});
