/** The row of somebody's photo of themselves: as public as their name. */
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';
import type { Photo } from './media.schema.js';

@Entity('portrait')
export class Portrait {
  @ForeignKey('account') @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @Column('jsonb') photo!: Photo;
  @Column('timestamptz') at!: Date;
}
