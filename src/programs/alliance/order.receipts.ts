/** The receipt of an order that was handed over, as a paper for either side: what, how much, how it was paid. */
import { Inject, Injectable } from '@nestjs/common';
import type { Readable } from 'node:stream';
import { CONFIG, type Config } from '../../platform/config/index.js';
import { Problem } from '../../platform/http/index.js';
import type { Actor } from '../../platform/policy/index.js';
import { heading, Press, space, words, type Block, type Paper } from '../../platform/print/index.js';
import { OrderQueries } from './order.queries.js';
import type { OrderFace } from './order.schema.js';
import { spoken } from './order.writer.js';
import { receiptWords, type ReceiptWords } from './receipt.words.js';

const yuan = (fen: number): string => `¥${(fen / 100).toFixed(2)}`;

@Injectable()
export class OrderReceipts {
  constructor(
    private readonly queries: OrderQueries,
    private readonly press: Press,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** @throws order/not-found, order/not-handed, http/unavailable */
  async print(actor: Actor, id: string): Promise<{ name: string; pdf: Readable }> {
    const view = await this.queries.one(actor, id);
    if (!view) throw new Problem('order/not-found');
    const { face } = view;
    if (face.handedAt === null) throw new Problem('order/not-handed');
    const { language } = actor;
    const say = receiptWords[language];
    const name = say.title(face.number);
    const paper: Paper = {
      ...{ title: name, author: face.organization.name, language, size: 'A5', margin: 12 },
      ...{ band: true, foot: say.foot, blocks: this.blocks(face, face.handedAt, say, language) },
    };
    return { name, pdf: await this.press.print(paper) };
  }

  private blocks(face: OrderFace, handedAt: string, say: ReceiptWords, language: 'zh' | 'en'): Block[] {
    const facts: (readonly [string, string])[] = [
      [say.shop, face.organization.name],
      [say.buyer, face.buyer],
      [say.placed, spoken(new Date(face.placedAt))[language]],
      [say.handed, spoken(new Date(handedAt))[language]],
      [say.paid, say.pays[face.paid ?? 'none']],
    ];
    const rows = face.lines.map((line) => [
      line.variant ? `${line.name}（${line.variant}）` : line.name,
      yuan(line.price),
      String(line.quantity),
      yuan(line.price * line.quantity),
    ]);
    if (face.fee) rows.push([say.fee, '', '', yuan(face.fee)]);
    return [
      {
        kind: 'beside',
        gap: 6,
        columns: [
          {
            share: 1,
            blocks: [
              heading(say.title(face.number), 2),
              ...facts.map(([what, value]) => words(`${what}  ${value}`, { size: 10 })),
            ],
          },
          {
            width: 26,
            blocks: [{ kind: 'code', text: `${this.config.publicUrl}/orders/${face.id}`, size: 26, align: 'right' }],
          },
        ],
      },
      space(5),
      {
        kind: 'table',
        size: 10,
        columns: [
          { title: say.what, share: 5 },
          { title: say.price, share: 2, align: 'right' },
          { title: say.quantity, share: 1.4, align: 'right' },
          { title: say.sum, share: 2, align: 'right' },
        ],
        rows,
      },
      space(3),
      words(`${say.total}  ${yuan(face.total)}`, { size: 14, weight: 'bold', align: 'right' }),
    ];
  }
}
