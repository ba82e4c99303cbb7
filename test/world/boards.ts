/** The boards of the demo community: what is talked about where, each in the colour of its pillar. */

export interface Board {
  readonly key: BoardKey;
  readonly name: { readonly zh: string; readonly en: string };
  readonly description: string;
  readonly descriptionEn: string;
  readonly pillar: 'members' | 'culture' | 'services' | 'aid';
  /** Name of a lucide icon. */
  readonly icon: string;
  /** What every thread here is; null: whoever posts chooses. */
  readonly audience: 'public' | 'author-and-staff' | null;
}

type Row = [
  key: BoardKey,
  zh: string,
  en: string,
  pillar: Board['pillar'],
  icon: string,
  description: string,
  english: string,
];
export type BoardKey =
  'report' | 'help' | 'praise' | 'parking' | 'pets' | 'food' | 'events' | 'lost' | 'market' | 'ideas' | 'chat';

// prettier-ignore
const rows: readonly Row[] = [
  ['report', '报事', 'Report', 'services', 'megaphone', '灯不亮、水管漏、路不平：拍张照发上来，社区接着办，每一步都看得见。', 'A lamp is out, a pipe leaks: post a photo and follow every step until it is done.'],
  ['help', '邻里互助', 'Neighbours help', 'aid', 'hand-helping', '借梯子、搬东西、陪看病、辅导作业。远亲不如近邻。', 'Lend a ladder, carry a parcel, keep somebody company.'],
  ['praise', '好人好事', 'Good deeds', 'members', 'sparkles', '谁帮了您，说一声谢谢，让大家都看见。', 'Say thank you where everybody can read it.'],
  ['parking', '停车', 'Parking', 'services', 'circle-parking', '车位、挪车、充电桩。有话好好说，挪车先打电话。', 'Spaces, moving cars, chargers. Call first, then write.'],
  ['pets', '宠物', 'Pets', 'culture', 'paw-print', '遛狗牵绳、随手捡便、找猫找狗、领养。', 'Leads and bags, lost cats, new homes.'],
  ['food', '美食', 'Food', 'culture', 'soup', '楼下哪家好吃、今天市场什么新鲜、拿手菜怎么做。', 'Good places downstairs, fresh things at the market, recipes.'],
  ['events', '活动', 'Events', 'culture', 'calendar-heart', '义诊、义修、排练、球赛、读书会，一起来。', 'Clinics, repairs, rehearsals, matches, reading: come along.'],
  ['lost', '失物招领', 'Lost and found', 'services', 'package-search', '丢了什么，捡了什么，写清时间地点，贵重的放社区前台。', 'What you lost or found, when and where.'],
  ['market', '二手', 'Second hand', 'services', 'shopping-bag', '闲着不用的，给需要的人。当面看货，别急着转账。', 'Things you no longer need. See before you pay.'],
  ['ideas', '建议', 'Ideas', 'members', 'lightbulb', '给社区出个点子，采纳了会在帖子里告诉您办到哪一步。', 'An idea for the community, and what became of it.'],
  ['chat', '聊聊', 'Small talk', 'culture', 'message-circle', '河边的晚霞、孙子的奖状、今天的雪，都可以聊。', 'The sunset by the river, a grandchild’s prize, the snow.'],
];

export const boards: readonly Board[] = rows.map(([key, zh, en, pillar, icon, description, descriptionEn]) => ({
  ...{ key, name: { zh, en }, pillar, icon, description, descriptionEn },
  audience: null,
}));
