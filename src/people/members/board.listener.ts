/** Whoever stops being a member leaves the identity board, with what they agreed to. */
import { Injectable } from '@nestjs/common';
import { Events } from '../../platform/events/index.js';
import { MemberBoard } from './board.service.js';
import { memberLeft } from './member.schema.js';

@Injectable()
export class BoardListener {
  constructor(board: MemberBoard, events: Events) {
    events.listen({ name: 'members.board', on: [memberLeft], handle: ({ subject }) => board.forget(subject.id) });
  }
}
