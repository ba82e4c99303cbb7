/** The four homes and the one colour each keeps through the product. */
export type Pillar = 'members' | 'culture' | 'services' | 'aid';

export const pillarTones = { members: 'accent', culture: 'ok', services: 'info', aid: 'gold' } as const;
export const pillars = ['services', 'aid', 'culture', 'members'] as const satisfies readonly Pillar[];
