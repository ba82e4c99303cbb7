/** First views of a community's front page and of its boards. */
import { Injectable } from '@nestjs/common';
import type { Actor } from '../../platform/policy/index.js';
import { CommunityChoices } from '../../ground/places/index.js';
import { BoardQueries, ListQueries } from '../../commons/forum/index.js';
import { StatisticsQueries } from '../statistics/index.js';
import { COMMUNITIES, hereReply } from './community.choice.js';
import type { Language, Page } from './page.html.js';
import { boardsBody, homeBody, largest } from './page.words.js';

/** More than a screen shows on any device; what follows is fetched as one scrolls. Every byte is paid by every guest. */
const FIRST_SCREEN = 10;
const NO_SUMS = { received: 0, solved: 0, takingPart: 0 };

@Injectable()
export class CommunityPages {
  constructor(
    private readonly communities: CommunityChoices,
    private readonly statistics: StatisticsQueries,
    private readonly lists: ListQueries,
    private readonly boards: BoardQueries,
  ) {}

  /** The front page of the community that was chosen, or of one's own; undefined while there is none. */
  async home(actor: Actor, language: Language, wanted?: string): Promise<Page | undefined> {
    const here = await this.communities.here(actor, wanted);
    const { community } = here.pages;
    if (!community) return undefined;
    const { id, name } = community;
    const [sums = NO_SUMS, feed] = await Promise.all([
      this.statistics.counters(id),
      this.lists.ofCommunity(actor, id, 'hot', { size: FIRST_SCREEN }),
    ]);
    return {
      title: name,
      description: community.facts.about ?? slogan[language],
      community: id,
      canonical: '/',
      image: largest(feed.items.flatMap((item) => item.face.photos)),
      type: 'website',
      draws: { page: 'forum/HomePage', words: ['forum', 'cases'] },
      replies: {
        ...hereReply(here, wanted),
        [`${COMMUNITIES}/${id}/counters`]: sums,
        [`${COMMUNITIES}/${id}/feed`]: feed,
      },
      body: homeBody(name, sums, feed.items, language),
    };
  }

  async boardList(actor: Actor, language: Language, wanted?: string): Promise<Page | undefined> {
    const here = await this.communities.here(actor, wanted);
    const { community } = here.pages;
    if (!community) return undefined;
    const { id, name } = community;
    const boards = await this.boards.ofCommunity(actor, id);
    return {
      title: `${language === 'zh' ? '版块' : 'Boards'} · ${name}`,
      description: boards.map(({ face }) => face.name[language]).join(language === 'zh' ? '、' : ', '),
      community: id,
      canonical: '/boards',
      image: null,
      type: 'website',
      draws: { page: 'forum/BoardsPage', words: ['forum'] },
      replies: {
        ...hereReply(here, wanted),
        [`${COMMUNITIES}/${id}/boards`]: { items: boards, next: null },
      },
      body: boardsBody(name, boards, language),
    };
  }
}

export const slogan: Readonly<Record<Language, string>> = {
  zh: '邻里有事在这里说：随手拍照，有人来办，办得怎样您说了算。',
  en: 'Say what your neighbourhood needs: take a photo, somebody sees to it, and you have the last word.',
};
