/** The row of a board: a place of a community to post in. */
import { Column, Entity, PrimaryColumn } from 'typeorm';
import type { Audience, Pillar } from './forum.schema.js';

@Entity('board')
export class Board {
  @PrimaryColumn('uuid') id!: string;
  /** Path of its community. */
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text', { name: 'name_zh' }) nameZh!: string;
  @Column('text', { name: 'name_en' }) nameEn!: string;
  @Column('text', { default: '' }) description!: string;
  /** Name of a lucide icon. */
  @Column('text', { default: 'messages-square' }) icon!: string;
  @Column('text') pillar!: Pillar;
  /** What every thread here is; null: whoever posts chooses. */
  @Column('text', { nullable: true }) audience!: Audience | null;
  @Column('int', { default: 0 }) position!: number;
  /** Whose board it is, such as a group's; null: the community's. */
  @Column('text', { name: 'owner_kind', nullable: true }) ownerKind!: string | null;
  @Column('uuid', { name: 'owner_id', nullable: true }) ownerId!: string | null;
  /** Public threads that were not deleted. */
  @Column('int', { name: 'thread_count', default: 0 }) threadCount!: number;
  @Column('int', { default: 1 }) version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
