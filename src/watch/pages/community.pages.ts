/** First views of a community's front page, its boards, and the public face of a case. */
import { Injectable } from '@nestjs/common';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { PlaceQueries, type CommunityView } from '../../ground/places/index.js';
import { BoardQueries, ListQueries } from '../../commons/forum/index.js';
import { CaseQueries } from '../../work/cases/index.js';
import { StatisticsQueries } from '../statistics/index.js';
import type { Language, Page } from './page.html.js';
import { boardsBody, caseBody, homeBody, largest, plain } from './page.words.js';

const COMMUNITIES = '/api/v1/communities';
const NO_SUMS = { received: 0, solved: 0, takingPart: 0 };

@Injectable()
export class CommunityPages {
  constructor(
    private readonly places: PlaceQueries,
    private readonly statistics: StatisticsQueries,
    private readonly lists: ListQueries,
    private readonly boards: BoardQueries,
    private readonly cases: CaseQueries,
  ) {}

  /** The front page of one's own community, or of the first; undefined while there is none. */
  async home(actor: Actor, language: Language): Promise<Page | undefined> {
    const communities = await this.places.communities();
    const community = own(actor, communities);
    if (!community) return undefined;
    const { id, name } = community;
    const [sums = NO_SUMS, feed, boards] = await Promise.all([
      this.statistics.counters(id),
      this.lists.ofCommunity(actor, id, 'hot', {}),
      this.boards.ofCommunity(actor, id),
    ]);
    return {
      title: name,
      description: community.facts.about ?? slogan[language],
      canonical: '/',
      image: largest(feed.items.flatMap((item) => item.face.photos)),
      type: 'website',
      replies: {
        [COMMUNITIES]: { items: communities, next: null },
        [`${COMMUNITIES}/${id}/counters`]: sums,
        [`${COMMUNITIES}/${id}/feed`]: feed,
        [`${COMMUNITIES}/${id}/boards`]: { items: boards, next: null },
      },
      body: homeBody(name, sums, feed.items, language),
    };
  }

  async boardList(actor: Actor, language: Language): Promise<Page | undefined> {
    const communities = await this.places.communities();
    const community = own(actor, communities);
    if (!community) return undefined;
    const { id, name } = community;
    const boards = await this.boards.ofCommunity(actor, id);
    return {
      title: `${language === 'zh' ? '版块' : 'Boards'} · ${name}`,
      description: boards.map(({ face }) => face.name[language]).join(language === 'zh' ? '、' : ', '),
      canonical: '/boards',
      image: null,
      type: 'website',
      replies: {
        [COMMUNITIES]: { items: communities, next: null },
        [`${COMMUNITIES}/${id}/boards`]: { items: boards, next: null },
      },
      body: boardsBody(name, boards, language),
    };
  }

  /** @throws http/not-found */
  async case(actor: Actor, id: string, language: Language): Promise<Page> {
    const view = await this.cases.page(actor, id);
    if (!view) throw new Problem('http/not-found');
    const { face } = view;
    return {
      title: face.title,
      description: face.private ? '' : plain(face.description),
      canonical: face.private ? null : `/cases/${id}`,
      image: face.private ? null : largest(face.photos),
      type: 'article',
      replies: { [`/api/v1/cases/${id}`]: view },
      body: caseBody(face, language),
    };
  }
}

const own = (actor: Actor, communities: readonly CommunityView[]): CommunityView | undefined =>
  communities.find(({ path }) => path === actor.home) ?? communities[0];

export const slogan: Readonly<Record<Language, string>> = {
  zh: '邻里有事在这里说：随手拍照，有人来办，办得怎样您说了算。',
  en: 'Say what your neighbourhood needs: take a photo, somebody sees to it, and you have the last word.',
};
