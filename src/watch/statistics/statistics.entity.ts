/** The rows behind the public counters: facts that are recomputed from events, and their sums. */
import { Column, Entity, PrimaryColumn } from 'typeorm';

@Entity('case_fact')
export class CaseFact {
  @PrimaryColumn('uuid', { name: 'case_id' }) caseId!: string;
  /** Path of the community. */
  @Column('text', { name: 'place_path' }) placePath!: string;
  /** Number of the case's last event that is counted here. */
  @Column('int') seq!: number;
  @Column('boolean') received!: boolean;
  @Column('boolean') solved!: boolean;
}

@Entity('participant')
export class Participant {
  @PrimaryColumn('text', { name: 'place_path' }) placePath!: string;
  /** The account; for a caller without one, the case they called about. */
  @PrimaryColumn('uuid', { name: 'person_id' }) personId!: string;
}

@Entity('community_counter')
export class CommunityCounter {
  @PrimaryColumn('text', { name: 'place_path' }) placePath!: string;
  @Column('int', { default: 0 }) received!: number;
  @Column('int', { default: 0 }) solved!: number;
  @Column('int', { name: 'taking_part', default: 0 }) takingPart!: number;
}
