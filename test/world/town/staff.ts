/** Those who work here: the community's staff, the street office's supervisors, the administrator, the district's viewer. */
import type { Person, Voice } from './person.js';
import { loginOf } from './person.js';
import { communities, district, street, type CommunityCode } from './places.js';

const chunfeng = communities.chunfeng.path;
const guihua = communities.guihua.path;

function works(
  ...[number, key, sex, age, title, role, path, community]: [
    number: number,
    key: string,
    sex: 'f' | 'm',
    age: number,
    title: string,
    role: 'staff' | 'supervisor' | 'administrator',
    path: string,
    community?: CommunityCode,
  ]
): Person {
  const voice: Voice = 'official';
  return {
    ...{ key, name: key, login: loginOf(number), sex, age, voice, home: null, residency: null, title },
    community: community ?? 'chunfeng',
    grants: [{ role, path }],
  };
}

export const staff: readonly Person[] = [
  works(11, '刘芳', 'f', 34, '网格员、受理岗', 'staff', chunfeng),
  works(12, '周海燕', 'f', 41, '社区副书记、审核岗', 'staff', chunfeng),
  works(13, '沈国梁', 'm', 49, '社区书记', 'staff', chunfeng),
  works(14, '何立冬', 'm', 29, '网格员（槐安小区）', 'staff', chunfeng),
  works(15, '马晓宁', 'f', 27, '网格员（锦河花园）', 'staff', chunfeng),
  works(16, '卢珊', 'f', 38, '网格员（纺机家属院）', 'staff', chunfeng),
  works(17, '邓志远', 'm', 45, '网格员（春风苑）', 'staff', chunfeng),
  works(18, '高洁', 'f', 31, '热线接线员', 'staff', chunfeng),
  works(19, '罗小满', 'f', 36, '网格员、受理岗', 'staff', guihua, 'guihua'),
];

export const supervisors: readonly Person[] = [
  works(21, '郑伟民', 'm', 47, '柳岸街道督办负责人', 'supervisor', street.path),
  works(22, '严静', 'f', 43, '柳岸街道督办负责人', 'supervisor', street.path),
];

export const administrators: readonly Person[] = [works(31, '孟涛', 'm', 39, '系统管理员', 'administrator', 'yd.')];

/** Reads the whole district; there is no lesser right for that yet than a supervisor's. */
export const viewers: readonly Person[] = [works(32, '殷秋', 'f', 40, '青汀区观察员', 'supervisor', district.path)];
