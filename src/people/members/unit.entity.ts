/** A unit that members work for, at the district or street that keeps it, and the communities it is paired with. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { UnitKind } from './unit.schema.js';

@Entity('work_unit')
export class WorkUnit {
  @PrimaryColumn('uuid') id!: string;
  /** Path of the place whose staff keep it: known in all communities there. */
  @Column('text', { name: 'place_path' }) placePath!: string;
  @Column('text') name!: string;
  @Column('text') kind!: UnitKind;
  /** Private: staff see the number masked. */
  @Column('text', { name: 'contact_name', nullable: true }) contactName!: string | null;
  @Column('text', { name: 'contact_phone', nullable: true }) contactPhone!: string | null;
  /** Another row for the same unit, which took its members. */
  @ForeignKey('work_unit') @Column('uuid', { name: 'merged_into', nullable: true }) mergedInto!: string | null;
  @VersionColumn() version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

@Entity('work_unit_pairing')
export class WorkUnitPairing {
  @ForeignKey('work_unit') @PrimaryColumn('uuid', { name: 'unit_id' }) unitId!: string;
  /** Path of the community. */
  @PrimaryColumn('text', { name: 'place_path' }) placePath!: string;
  @ForeignKey('account') @Column('uuid', { name: 'paired_by' }) pairedBy!: string;
  @Column('timestamptz', { name: 'paired_at' }) pairedAt!: Date;
}
