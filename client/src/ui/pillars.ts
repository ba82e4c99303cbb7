/** The four homes and the one colour each keeps through the product. */
export type Pillar = 'members' | 'culture' | 'convenience' | 'aid';

export const pillarTones = { members: 'accent', culture: 'ok', convenience: 'info', aid: 'gold' } as const;
