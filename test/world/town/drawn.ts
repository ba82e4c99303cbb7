/** The other residents, drawn by code: names of their years, a flat that somebody lives in, an age, a way of writing. */
import { dice } from '../seed.js';
import type { Person, Voice } from './person.js';
import { households, type Household } from './places.js';

const surnames = [...'王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡'];

/** Given names by the decades they were given in; women's first. */
const given: Record<'elder' | 'middle' | 'young', Record<'f' | 'm', string>> = {
  elder: {
    f: '玉芝 秀荣 凤霞 淑芬 桂珍 兰英 素华 翠莲 惠芳 月琴 宝珍 春兰 金凤 彩云 爱莲 玉珍 瑞芝 菊香',
    m: '德顺 长贵 福山 庆丰 有才 树林 根生 玉田 振海 守义 万福 连生 宝库 进财 广才 满仓 文斌 学勤',
  },
  middle: {
    f: '丽霞 红艳 雪梅 春燕 海霞 爱华 晓红 玉洁 小莉 海英 秋萍 丽芬 冬青 云芳 美娟 慧琴 立平 艳秋',
    m: '建平 立强 永刚 海涛 志勇 卫东 新民 继红 学军 大伟 少华 国栋 宏伟 长江 铁柱 双喜 春林 兆丰',
  },
  young: {
    f: '欣怡 梦琪 雨薇 思雨 佳琪 诗涵 嘉怡 语宁 晓雯 若曦 一宁 可欣 婉婷 静怡 小满 念慈 知夏 乐瑶',
    m: '浩然 宇航 子轩 俊杰 博文 天宇 家豪 明轩 泽宇 小川 一帆 思远 嘉树 承志 景行 知行 大年 逸飞',
  },
};
const nicknames: Record<Voice, readonly string[]> = {
  teacher: ['{姓}老师', '爱写字的老{姓}', '{栋}栋{姓}老师'],
  auntie: ['{栋}栋{姓}姨', '{姓}大姐', '爱跳舞的{姓}姨', '老{姓}家的'],
  grandpa: ['老{姓}', '{姓}大爷', '{栋}栋老{姓}'],
  parent: ['{名}妈妈', '{栋}栋的家长', '遛娃的{姓}'],
  rider: ['骑手小{姓}', '{姓}师傅在路上'],
  student: ['{名}同学', '小{姓}'],
  office: ['{名}', '{栋}栋加班人', '{姓}小{名末}'],
  shopkeeper: ['{姓}老板', '{姓}姐小店'],
  worker: ['{姓}师傅', '老{姓}'],
  newcomer: ['新邻居{名}', '租在{栋}栋的{姓}'],
  nurse: ['{姓}护士'],
  official: ['{姓}'],
};

const voicesOf = (age: number, sex: 'f' | 'm'): readonly Voice[] => {
  if (age < 24) return ['student', 'student', 'newcomer'];
  if (age < 45)
    return sex === 'f'
      ? ['parent', 'office', 'office', 'nurse', 'newcomer']
      : ['office', 'parent', 'rider', 'newcomer'];
  if (age < 60) return ['worker', 'shopkeeper', sex === 'f' ? 'auntie' : 'worker', 'parent'];
  return sex === 'f' ? ['auntie', 'auntie', 'auntie', 'teacher'] : ['grandpa', 'grandpa', 'teacher', 'worker'];
};

/** So many people without a login yet, none called like those already known. */
export function drawResidents(count: number, known: readonly Omit<Person, 'login'>[]): Omit<Person, 'login'>[] {
  const drawn = dice('residents');
  const names = new Set(known.flatMap(({ key, name }) => [key, name]));
  const taken = new Set(known.map(({ home }) => `${home?.building} ${home?.household}`));
  const flats = drawn.shuffle(
    households.filter(
      ({ building, label, lived, path }) =>
        lived !== 'empty' && path.includes('.chunfeng.') && !taken.has(`${building} ${label}`),
    ),
  );
  return flats.slice(0, count).map(person);

  function person(flat: Household, i: number): Omit<Person, 'login'> {
    const sex = drawn.chance(0.55) ? 'f' : 'm';
    const age = drawn.pick([19, 22, 26, 28, 31, 33, 36, 39, 42, 47, 51, 55, 58, 61, 64, 66, 68, 70, 73, 77, 82]);
    const voice = drawn.pick(voicesOf(age, sex));
    const key = unused(() => drawn.pick(surnames) + drawn.pick(namesOf(age, sex)));
    const name = drawn.chance(0.45) ? nickname(key, voice, flat) : key;
    return {
      ...{ key, name, sex, age, voice, community: 'chunfeng', grants: [] },
      home: { building: flat.building, household: flat.label },
      residency: i % 25 === 7 ? 'pending' : i === 60 ? 'declined' : 'confirmed',
    };
  }

  function nickname(key: string, voice: Voice, flat: Household): string {
    const wished = drawn
      .pick(nicknames[voice])
      .replace('{姓}', key.slice(0, 1))
      .replace('{名末}', key.slice(-1))
      .replace('{名}', key.slice(1))
      .replace('{栋}', flat.building.replace(/^\D+/, ''));
    if (names.has(wished)) return key;
    names.add(wished);
    return wished;
  }

  function unused(draw: () => string): string {
    for (;;) {
      const name = draw();
      if (names.has(name)) continue;
      names.add(name);
      return name;
    }
  }
}

const namesOf = (age: number, sex: 'f' | 'm'): string[] =>
  given[age >= 60 ? 'elder' : age >= 40 ? 'middle' : 'young'][sex].split(' ');
