/** What stands on the printed identity board, in both languages. */

export interface BoardWords {
  title: (community: string) => string;
  subtitle: (people: number, day: string) => string;
  door: (building: string) => string;
  doorLine: string;
  scan: string;
  by: (community: string) => string;
  stars: (n: number) => string;
  empty: string;
  poster: (community: string) => string;
  doors: (community: string) => string;
}

export const boardWords: Readonly<Record<'zh' | 'en', BoardWords>> = {
  zh: {
    title: (community) => `${community}党员和志愿者公示`,
    subtitle: (people, day) => `共 ${people} 人，亮身份、作承诺、请监督 · ${day}`,
    door: (building) => `${building}`,
    doorLine: '住在这栋楼、愿意为邻居出力的人',
    scan: '扫一扫，看他们能帮什么，也可以写句感谢或提意见',
    by: (community) => `${community}公示，经本人同意。本人随时可以要求撤下。`,
    stars: (n) => `★ ${n}`,
    empty: '还没有公示的人',
    poster: (community) => `${community}公示墙`,
    doors: (community) => `${community}楼门公示`,
  },
  en: {
    title: (community) => `Members and volunteers of ${community}`,
    subtitle: (people, day) => `${people} people who show who they are and what they promise · ${day}`,
    door: (building) => building,
    doorLine: 'They live in this building and help their neighbours',
    scan: 'Scan to see what they can do, to thank them or to comment',
    by: (community) => `Shown by ${community} with everybody’s consent, which can be taken back at any time.`,
    stars: (n) => `★ ${n}`,
    empty: 'Nobody is shown yet',
    poster: (community) => `Identity board of ${community}`,
    doors: (community) => `Door sheets of ${community}`,
  },
};
