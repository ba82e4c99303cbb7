/** The categories of cases in the demo: what each is called, how urgent it is by default, who usually does it. */

export interface Category {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  /** Name of a lucide icon. */
  readonly icon: string;
  readonly pillar: 'members' | 'culture' | 'services' | 'aid';
  readonly grade: 'emergency' | 'urgent' | 'ordinary' | 'complex';
  /** Cases of this kind are private unless staff say otherwise. */
  readonly private: boolean;
  /** It can't be finished without a photo of what was done. */
  readonly afterPhoto: boolean;
  /** Audience that a thread of this category gets whatever its author chose. */
  readonly audience: 'public' | 'private' | null;
  /** Kind of unit it usually goes to. */
  readonly unitKind: 'merchant' | 'property' | 'charity' | 'station' | 'member';
  /** Organization that it goes to by itself, if there is one. */
  readonly unit?: string;
}

type Entry = Omit<Category, 'code' | 'private' | 'afterPhoto' | 'audience'> & {
  readonly flags?: readonly ('private' | 'after-photo')[];
};

const entry = (
  ...[zh, en, icon, pillar, grade, unitKind, ...flags]: [
    zh: string,
    en: string,
    icon: string,
    pillar: Category['pillar'],
    grade: Category['grade'],
    unitKind: Category['unitKind'],
    ...flags: ('private' | 'after-photo')[],
  ]
): Entry => ({ zh, en, icon, pillar, grade, unitKind, flags });

const PHOTO = 'after-photo';

const table = {
  lighting: {
    ...entry('照明路灯', 'Lighting', 'lamp', 'services', 'ordinary', 'merchant', PHOTO),
    unit: '亮工照明',
  },
  paving: entry('道路井盖', 'Paving and roads', 'construction', 'services', 'ordinary', 'station', PHOTO),
  water: entry('上下水', 'Water and drains', 'droplets', 'services', 'urgent', 'merchant', PHOTO),
  power: entry('用电线路', 'Electricity', 'zap', 'services', 'urgent', 'merchant', PHOTO),
  lift: { ...entry('电梯', 'Lifts', 'arrow-up-down', 'services', 'urgent', 'merchant', PHOTO), unit: '升平电梯' },
  'access-control': entry('门禁对讲', 'Access control', 'door-closed', 'services', 'ordinary', 'merchant', PHOTO),
  'fire-passage': entry('消防通道', 'Fire passages', 'flame', 'members', 'urgent', 'property', PHOTO),
  noise: entry('噪声扰民', 'Noise', 'volume-2', 'services', 'ordinary', 'property'),
  parking: entry('停车', 'Parking', 'square-parking', 'services', 'ordinary', 'property'),
  charging: entry('电动车充电', 'E-bike charging', 'plug-zap', 'services', 'ordinary', 'merchant', PHOTO),
  sanitation: entry('环境卫生', 'Sanitation', 'trash-2', 'culture', 'ordinary', 'property', PHOTO),
  greenery: entry('绿化树木', 'Greenery and trees', 'trees', 'culture', 'ordinary', 'property', PHOTO),
  pets: entry('宠物', 'Pets', 'paw-print', 'culture', 'ordinary', 'property'),
  'food-safety': entry('食品安全', 'Food safety', 'utensils', 'services', 'urgent', 'station'),
  safety: entry('安全隐患', 'Safety hazard', 'triangle-alert', 'members', 'emergency', 'station', PHOTO),
  hardship: entry('困难帮扶', 'Hardship', 'hand-heart', 'aid', 'ordinary', 'charity', 'private'),
  health: entry('健康求助', 'Health', 'heart-pulse', 'aid', 'urgent', 'station', 'private'),
  'elder-care': entry('为老服务', 'Elder care', 'accessibility', 'aid', 'ordinary', 'member'),
  mediation: entry('矛盾调解', 'Mediation', 'handshake', 'members', 'complex', 'member', 'private'),
  property: entry('物业服务', 'Property service', 'building-2', 'services', 'ordinary', 'property'),
  heating: { ...entry('供暖', 'Heating', 'thermometer', 'services', 'urgent', 'merchant'), unit: '暖川供热' },
  policy: entry('政策咨询', 'Policy question', 'file-question-mark', 'members', 'ordinary', 'member'),
  suggestion: entry('意见建议', 'Suggestion', 'lightbulb', 'culture', 'complex', 'member'),
} satisfies Record<string, Entry>;

export type CategoryCode = keyof typeof table;

export const categories: readonly Category[] = Object.entries(table).map(([code, { flags, ...rest }]) => ({
  ...rest,
  code,
  private: flags?.includes('private') ?? false,
  afterPhoto: flags?.includes('after-photo') ?? false,
  audience: flags?.includes('private') ? 'private' : null,
}));
