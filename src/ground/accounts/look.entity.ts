/** One look at personal facts that are masked for everybody else. Never changed. */
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

@Entity('look')
export class Look {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('account') @Column('uuid', { name: 'about_id', nullable: true }) aboutId!: string | null;
  @ForeignKey('account') @Column('uuid', { name: 'by_id' }) byId!: string;
  @Column('text') what!: string;
  @Column('text', { name: 'subject_kind' }) subjectKind!: string;
  @Column('uuid', { name: 'subject_id' }) subjectId!: string;
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text') reason!: string;
  @Column('timestamptz') at!: Date;
}
