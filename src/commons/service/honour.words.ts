/** Words on printed honour: rolls and year books. */

const hoursZh = (minutes: number): string => {
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  return h === 0 ? `${m} 分钟` : m === 0 ? `${h} 小时` : `${h} 小时 ${m} 分`;
};
const hoursEn = (minutes: number): string => {
  const [h, m] = [Math.floor(minutes / 60), minutes % 60];
  return h === 0 ? `${m} min` : m === 0 ? `${h} h` : `${h} h ${m} min`;
};
const parts = (day: string): [number, number, number] => {
  const [y = 0, m = 1, d = 1] = day.split('-').map(Number);
  return [y, m, d];
};

const zh = {
  neighbour: '一位邻居',
  rank: (n: number) => `第 ${n} 名`,
  earned: (stars: number, minutes: number) => `${stars} 颗星 · ${hoursZh(minutes)}`,
  votes: (n: number) => `${n} 票`,
  of: (place: string, from: string, to: string) => {
    const [[y, m, d], [toY, toM, toD]] = [parts(from), parts(to)];
    return `${place}　${y}年${m}月${d}日 — ${toY === y ? '' : `${toY}年`}${toM}月${toD}日`;
  },
  thanks: '谢谢您，好邻居',
  book: (year: number) => `${year} 年服务纪念册`,
  byMonth: '这一年，每个月',
  month: '月份',
  times: '服务次数',
  time: '服务时间',
  stars: '星星',
  served: '服务人次',
  entries: '每一次服务',
  none: '这一年还没有确认的服务。',
  hours: hoursZh,
  monthOf: (month: string) => `${parts(month)[1]} 月`,
  dayOf: (day: string) => `${parts(day)[1]}月${parts(day)[2]}日`,
  line: (minutes: number, stars: number, served: number) =>
    `${hoursZh(minutes)} · ${stars} 颗星${served ? ` · 服务 ${served} 人` : ''}`,
};
export type PaperWords = typeof zh;
const en: PaperWords = {
  neighbour: 'A neighbour',
  rank: (n) => `No. ${n}`,
  earned: (stars, minutes) => `${stars} stars · ${hoursEn(minutes)}`,
  votes: (n) => `${n} votes`,
  of: (place, from, to) => `${place}  ${from} — ${to}`,
  thanks: 'Thank you, good neighbour',
  book: (year) => `A year of service ${year}`,
  byMonth: 'Month by month',
  month: 'Month',
  times: 'Times',
  time: 'Time served',
  stars: 'Stars',
  served: 'People served',
  entries: 'Each time',
  none: 'Nothing was confirmed in this year.',
  hours: hoursEn,
  monthOf: (month) => month,
  dayOf: (day) => day,
  line: (minutes, stars, served) => `${hoursEn(minutes)} · ${stars} stars${served ? ` · ${served} people served` : ''}`,
};
export const paperWords = { zh, en } as const;
