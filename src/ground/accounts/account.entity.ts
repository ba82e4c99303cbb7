/** The rows of accounts: who somebody is, where they are signed in, what they may do. */
import { Column, Entity, ForeignKey, PrimaryColumn, VersionColumn } from 'typeorm';
import type { Role } from '../../platform/policy/index.js';

@Entity('account')
export class Account {
  @PrimaryColumn('uuid') id!: string;
  @Column('text', { nullable: true, unique: true }) phone!: string | null;
  @Column('text', { nullable: true, unique: true }) email!: string | null;
  @Column('text') name!: string;
  @Column('text', { name: 'password_hash' }) passwordHash!: string;
  @Column('text', { default: 'zh' }) language!: 'zh' | 'en';
  @Column('text', { name: 'home_path', nullable: true }) homePath!: string | null;
  @Column('jsonb', { default: {} }) display!: object;
  /** Which version of terms and privacy notice was agreed to, and when. */
  @Column('jsonb', { default: {} }) consent!: object;
  @VersionColumn() version!: number;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

@Entity('session')
export class Session {
  @PrimaryColumn('uuid') id!: string;
  /** SHA-256 of the cookie's token: the table alone opens no door. */
  @Column('bytea', { name: 'token_hash', unique: true }) tokenHash!: Buffer;
  @ForeignKey('account') @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text', { default: '' }) device!: string;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
}

@Entity('account_grant')
export class AccountGrant {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('account') @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') role!: Role;
  @Column('text') path!: string;
  @Column('text', { name: 'subject_kind', nullable: true }) subjectKind!: string | null;
  @Column('uuid', { name: 'subject_id', nullable: true }) subjectId!: string | null;
  @Column('uuid', { name: 'granted_by', nullable: true }) grantedBy!: string | null;
  @Column('timestamptz', { name: 'granted_at' }) grantedAt!: Date;
  /** It ends by itself then. */
  @Column('timestamptz', { nullable: true }) until!: Date | null;
  /** The right of which this is lent: it ends with that one. */
  @ForeignKey('account_grant') @Column('uuid', { name: 'lent_from', nullable: true }) lentFrom!: string | null;
}

/** A right was given or taken: never changed, so that one can see who could do what at any time. */
@Entity('grant_record')
export class GrantRecord {
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('account') @Column('uuid', { name: 'account_id' }) accountId!: string;
  @Column('text') role!: Role;
  @Column('text') path!: string;
  @Column('text', { name: 'subject_kind', nullable: true }) subjectKind!: string | null;
  @Column('uuid', { name: 'subject_id', nullable: true }) subjectId!: string | null;
  @Column('boolean') given!: boolean;
  @Column('timestamptz', { nullable: true }) until!: Date | null;
  @ForeignKey('account') @Column('uuid', { name: 'lent_by', nullable: true }) lentBy!: string | null;
  @ForeignKey('account') @Column('uuid', { name: 'by_id', nullable: true }) byId!: string | null;
  @Column('timestamptz') at!: Date;
}

@Entity('recovery_code')
export class RecoveryCode {
  @ForeignKey('account') @PrimaryColumn('uuid', { name: 'account_id' }) accountId!: string;
  @Column('bytea', { name: 'code_hash' }) codeHash!: Buffer;
  @Column('timestamptz', { name: 'expires_at' }) expiresAt!: Date;
  @Column('int', { default: 0 }) tries!: number;
}
