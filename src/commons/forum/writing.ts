/** From what somebody wrote to what is stored: safe HTML, made once; the people it mentions; the place it is about. */
import { Injectable } from '@nestjs/common';
import { PlaceQueries } from '../../ground/places/index.js';
import { Db, p, sql, statement } from '../../platform/db/index.js';
import { Problem } from '../../platform/http/index.js';
import { renderMarkdown } from '../../platform/text/index.js';
import type { Mention } from './post.entity.js';
import type { Spot } from './thread.entity.js';

const mentionable = statement<Mention, { ids: string[]; community: string }>(
  'forum-mentionable',
  sql`select a.id, a.name from account a
      where a.id = any(${p('ids')}::uuid[]) and (a.home_path = ${p('community')} or exists (
        select from account_grant g where g.account_id = a.id and g.subject_id is null
          and (starts_with(g.path, ${p('community')}) or starts_with(${p('community')}, g.path))))`,
);

@Injectable()
export class Writing {
  constructor(
    private readonly db: Db,
    private readonly places: PlaceQueries,
  ) {}

  /** The estate or building that something is about, with its name. @throws forum/no-such-place */
  async spot(id: string, community: string): Promise<Spot> {
    const place = await this.places.one(id);
    const fits = place?.path.startsWith(community) && (place.kind === 'estate' || place.kind === 'building');
    if (!place || !fits) throw new Problem('forum/no-such-place', { field: 'placeId' });
    const estate = place.kind === 'building' && place.parentId ? await this.places.one(place.parentId) : undefined;
    const name = estate?.kind === 'estate' ? `${estate.name} ${place.name}` : place.name;
    return { id, path: place.path, name };
  }

  /** The people mentioned, by name. @throws forum/not-mentionable when one does not belong to the community */
  async people(ids: readonly string[] | undefined, community: string): Promise<Mention[]> {
    if (!ids?.length) return [];
    const wanted = [...new Set(ids)];
    const found = await this.db.rows(mentionable, { ids: wanted, community });
    if (found.length < wanted.length) throw new Problem('forum/not-mentionable', { field: 'mentions' });
    return wanted.flatMap((id) => found.filter((account) => account.id === id));
  }
}

/** Safe HTML in which `@name` of the mentioned leads to them. */
export function toHtml(source: string, mentions: readonly Mention[]): string {
  const html = renderMarkdown(source);
  if (!mentions.length) return html;
  // The longest name first: 王芳芳 is not 王芳 with something behind.
  const byName = new Map(mentions.map(({ id, name }) => [`@${escape(name)}`, id]));
  const names = [...byName.keys()].sort((a, b) => b.length - a.length).map(literal);
  const pattern = new RegExp(names.join('|'), 'g');
  let inside = 0; // links and code keep their words
  return html
    .split(/(<[^>]*>)/)
    .map((piece) => {
      if (/^<(a|code)\b/.test(piece)) inside++;
      else if (/^<\/(a|code)>/.test(piece)) inside--;
      if (piece.startsWith('<') || inside > 0) return piece;
      return piece.replace(pattern, (name) => `<a data-account="${byName.get(name) ?? ''}">${name}</a>`);
    })
    .join('');
}

/** As the sanitizer writes text. */
const escape = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
const literal = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
