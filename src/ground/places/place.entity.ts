/** A place: a node of the tree from city to household. Its path is its parents' codes and its own, each ended by a dot. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { PlaceFacts, PlaceKind } from './place.schema.js';

@Entity('place')
export class Place {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('place') @Column('uuid', { name: 'parent_id', nullable: true }) parentId!: string | null;
  @Column('text') kind!: PlaceKind;
  @Column('text') code!: string;
  @Column('text', { unique: true }) path!: string;
  @Column('text') name!: string;
  @Column('int', { default: 0 }) position!: number;
  @Column('jsonb', { default: {} }) facts!: PlaceFacts;
  @VersionColumn() version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}
