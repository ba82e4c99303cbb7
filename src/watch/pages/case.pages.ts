/** First views of the public record of cases, and of one case as its reader may see it. */
import { Injectable } from '@nestjs/common';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { CommunityChoices } from '../../ground/places/index.js';
import { CaseLists, CaseQueries } from '../../work/cases/index.js';
import { COMMUNITIES, hereReply } from './community.choice.js';
import { slogan } from './community.pages.js';
import type { Language, Page } from './page.html.js';
import { caseBody, casesBody, largest, plain } from './page.words.js';

@Injectable()
export class CasePages {
  constructor(
    private readonly communities: CommunityChoices,
    private readonly cases: CaseQueries,
    private readonly lists: CaseLists,
  ) {}

  async list(actor: Actor, language: Language, wanted?: string): Promise<Page | undefined> {
    const here = await this.communities.here(actor, wanted);
    const { community } = here.pages;
    if (!community) return undefined;
    const list = await this.lists.ofCommunity(community.path, {});
    return {
      title: `${language === 'zh' ? '办事公开' : 'What is being done'} · ${community.name}`,
      description: slogan[language],
      community: community.id,
      canonical: '/cases',
      image: null,
      type: 'website',
      draws: { page: 'cases/PublicCasesPage', words: ['cases'] },
      replies: {
        ...hereReply(here, wanted),
        [`${COMMUNITIES}/${community.id}/cases`]: list,
      },
      body: casesBody(community.name, list.items, language),
    };
  }

  /** @throws http/not-found */
  async one(actor: Actor, id: string, language: Language): Promise<Page> {
    const view = await this.cases.page(actor, id);
    if (!view) throw new Problem('http/not-found');
    const { face } = view;
    return {
      title: face.title,
      description: face.private ? '' : plain(face.html),
      canonical: face.private ? null : `/cases/${id}`,
      image: face.private ? null : largest(face.photos),
      type: 'article',
      draws: { page: 'cases/CasePage', words: ['cases', 'media'] },
      replies: { [`/api/v1/cases/${id}`]: view },
      body: caseBody(face, language),
    };
  }
}
