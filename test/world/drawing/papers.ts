/** Papers on a desk: receipts, notices, letters, as somebody photographs them with a phone. */
import { box, type Paper } from './paper.js';

function desk(p: Paper, tone: readonly [string, string]): void {
  p.rect(0, 0, p.width, p.height, tone);
  for (let y = 30; y < p.height; y += 86)
    p.fade(0.25, () => p.line(`M0 ${y}Q${p.width / 2} ${y + 14} ${p.width} ${y - 6}`, '#5a3820', 3));
}

function seal(p: Paper, x: number, y: number, words: string, turn = -14): void {
  p.at(
    x,
    y,
    1,
    () =>
      p.fade(0.78, () => {
        p.put('<circle r="60" fill="none" stroke="#c92a1e" stroke-width="5"/>');
        p.path('M0 -21L6 -6L22 -6L9 4L14 20L0 10L-14 20L-9 4L-22 -6L-6 -6z', '#c92a1e');
        [...words].forEach((letter, i, all) =>
          p.at(
            0,
            0,
            1,
            () => p.text(0, -38, 17, letter, '#c92a1e', { weight: 700, serif: true }),
            -110 + (220 * i) / (all.length - 1),
          ),
        );
      }),
    turn,
  );
}

interface Receipt {
  title: string;
  number: string;
  lines: readonly (readonly [string, string])[];
  total: string;
  unit: string;
}

export function receipt(p: Paper, of: Receipt): void {
  desk(p, ['#c58f62', '#9c6840']);
  p.at(
    300,
    400,
    1,
    () => {
      p.card(-236, -320, 472, 640, ['#fffdf5', '#f4ecd8'], 4, 14);
      p.text(0, -250, 42, of.title, '#8f2a1e', { weight: 700, serif: true, spacing: 14 }).line(
        'M-120 -232H120M-120 -226H120',
        '#8f2a1e',
        1.5,
      );
      p.text(210, -282, 19, `№ ${of.number}`, '#c92a1e', { anchor: 'end' });
      of.lines.forEach(([label, value], i) => {
        const y = -172 + i * 62;
        p.text(-204, y, 22, label, '#7a5a4a', { anchor: 'start', serif: true }).text(-84, y, 25, value, '#22365c', {
          anchor: 'start',
          weight: 600,
          serif: true,
        });
        p.line(`M-90 ${y + 11}H206`, '#cbb592', 1.5);
      });
      const y = -172 + of.lines.length * 62;
      p.put(`<path d="${box(-206, y - 30, 412, 62)}" fill="none" stroke="#8f2a1e" stroke-width="2"/>`);
      p.text(-190, y + 10, 22, '金额', '#7a5a4a', { anchor: 'start', serif: true }).text(
        190,
        y + 12,
        32,
        of.total,
        '#22365c',
        { anchor: 'end', weight: 700, serif: true },
      );
      p.text(190, 292, 21, of.unit, '#7a5a4a', { anchor: 'end', serif: true });
      seal(p, 120, 236, of.unit.slice(-8));
    },
    -2.5,
  );
  p.at(
    520,
    700,
    1,
    () =>
      p
        .card(-14, -170, 28, 300, ['#2f4f8a', '#223a68'], 12, 8, 'right')
        .path('M-10 130h20l-10 40z', '#d9c9a8')
        .rect(8, -160, 8, 110, '#e7b04b', 4),
    38,
  );
  p.fade(0.12, () => p.path('M0 560L600 300V800H0z', '#1a1420'));
}

export const grant: Receipt = {
  title: '收　据',
  number: '0023187',
  lines: [
    ['今收到', '邻里互助基金'],
    ['交　来', '困难家庭临时帮扶款'],
    ['用　途', '医药费补助'],
    ['日　期', '2026年11月18日'],
    ['经手人', '周　敏'],
  ],
  total: '¥ 1,000.00',
  unit: '春风里社区互助会',
};

export const repair: Receipt = {
  title: '维修单',
  number: '0110452',
  lines: [
    ['报修人', '7号楼2单元'],
    ['项　目', '更换路灯灯头'],
    ['材　料', 'LED 灯头 1 个'],
    ['日　期', '2026年11月20日'],
    ['维修员', '何　师傅'],
  ],
  total: '¥ 168.00',
  unit: '和顺水电维修部',
};

export function notice(p: Paper): void {
  p.rect(0, 0, 600, 800, ['#b7c9c2', '#8fa89f']);
  p.card(40, 50, 520, 700, ['#c58f62', '#a8734a'], 10, 10).rect(66, 76, 468, 648, ['#e3c79c', '#d3b07c'], 4);
  p.at(
    300,
    400,
    1,
    () => {
      p.card(-190, -270, 380, 520, ['#fffdf5', '#f4efe0'], 2, 8).rect(-190, -270, 380, 92, '#0b6b5d');
      p.text(0, -208, 44, '停水通知', '#fdf6e3', { weight: 800, spacing: 8 });
      [
        '各位居民：',
        '　　因二期泵房检修，11月22日',
        '（周日）9:00 至 15:00，5 至 8',
        '号楼临时停水，请提前储水。',
        '　　不便之处，敬请谅解。',
      ].forEach((line, i) => p.text(-160, -126 + i * 46, 23, line, '#2c3a36', { anchor: 'start' }));
      p.text(160, 150, 22, '春风里社区居委会', '#2c3a36', { anchor: 'end' }).text(
        160,
        188,
        22,
        '2026年11月20日',
        '#2c3a36',
        { anchor: 'end' },
      );
      seal(p, 96, 160, '春风里社区居委会');
    },
    1.5,
  );
  p.dot(300, 138, 13, ['#f0563a', '#b5301f']).dot(296, 134, 4, '#ffc2b0');
  p.at(
    480,
    640,
    1,
    () =>
      p
        .card(-60, -50, 120, 100, ['#ffe08a', '#f2c75a'], 2, 5)
        .text(0, -6, 21, '寻猫', '#7a4a1c', { weight: 800 })
        .text(0, 26, 16, '橘色 有铃铛', '#7a4a1c'),
    6,
  );
}

export function keys(p: Paper): void {
  desk(p, ['#d9d3c4', '#b5aa94']);
  p.put('<circle cx="330" cy="240" r="62" fill="none" stroke="#8d949b" stroke-width="12"/>');
  const key = (turn: number, metal: readonly [string, string]): void => {
    p.at(
      356,
      296,
      1,
      () => {
        p.sheet('M0 -34a36 36 0 1 1 -.1 0zM-10 34H10V190l-10 12l-10 -12z', metal, 6).dot(0, -8, 12, '#b5aa94');
        p.sheet('M10 110h20v14h-12v12h16v14H10z', metal, 3);
      },
      turn,
    );
  };
  key(14, ['#f0cf7a', '#c99a3e']);
  key(-18, ['#dfe4e6', '#a5adb3']);
  key(-48, ['#f0cf7a', '#c99a3e']);
  p.at(
    240,
    200,
    1,
    () =>
      p
        .sheet('M-70 -20C-70 -80 40 -80 40 -20C40 30 -10 60 -16 90C-22 60 -70 30 -70 -20z', ['#e2664f', '#b5402c'], 6)
        .text(-14, 0, 38, '家', '#fff1d6', { weight: 900, serif: true }),
    -20,
  );
}
