/** The row of a photo: whose it is, what was made of it, where its files lie, who uses it. */
import { Column, Entity, ForeignKey, PrimaryColumn } from 'typeorm';

@Entity('media')
export class Media {
  /** Minted by the client, so that a retry is the same photo. */
  @PrimaryColumn('uuid') id!: string;
  @ForeignKey('account') @Column('uuid', { name: 'owner_id' }) ownerId!: string;
  /** SHA-256 of what was received: the same file is not made twice. */
  @Column('text', { name: 'source_hash' }) sourceHash!: string;
  /** SHA-256 of the largest width: the address while public. */
  @Column('text') hash!: string;
  /** The address: the hash, or something unguessable while private. */
  @Column('text') key!: string;
  @Column('boolean', { name: 'is_private' }) private!: boolean;
  /** Folder where the files still are, until they have followed a change of address. */
  @Column('text', { name: 'moving_from', nullable: true }) movingFrom!: string | null;
  @Column('int') width!: number;
  @Column('int') height!: number;
  @Column('text') color!: string;
  @Column('int', { array: true }) widths!: number[];
  /** Of all widths together. */
  @Column('int') bytes!: number;
  @Column('text', { name: 'attached_kind', nullable: true }) attachedKind!: string | null;
  @Column('uuid', { name: 'attached_id', nullable: true }) attachedId!: string | null;
  @Column('timestamptz', { name: 'created_at' }) createdAt!: Date;
}

/** Folder of an address in the file store. */
export const folderOf = (media: { key: string; private: boolean }): string =>
  `${media.private ? 'private' : 'public'}/${media.key}`;
