/** Readers by the thousand in a process of their own: each a raw WebSocket that follows one room as the client does, and keeps count. */
import process from 'node:process';
import WebSocket from 'ws';

const groups = new Map();
/** Not all at once: the machine also runs the server. */
const OPENING = 40;

class Reader {
  last = 0;
  ids = new Set();
  reset = 0;
  twice = 0;
  entering = false;
  highest = 0;

  constructor(group, url) {
    this.group = group;
    this.url = url;
  }

  open() {
    return new Promise((done) => {
      const { order } = this.group;
      const address = order.bare ? this.url : `${this.url}/socket.io/?EIO=4&transport=websocket`;
      const headers = order.cookie ? { cookie: order.cookie } : {};
      const socket = new WebSocket(address.replace(/^http/, 'ws'), { headers, perMessageDeflate: false });
      this.socket = socket;
      this.entering = false;
      this.entered = done;
      if (order.bare) socket.on('open', done);
      socket.on('message', (data) => this.hear(data.toString()));
      socket.on('error', () => undefined);
      socket.on('close', () => {
        done();
        this.group.closed++;
        if (!this.group.over) setTimeout(() => void this.open(), 200 + Math.random() * 800);
      });
    });
  }

  hear(text) {
    if (text === '2') this.socket.send('3');
    else if (text.startsWith('0')) this.socket.send('40');
    else if (text.startsWith('40')) this.enter();
    else if (text.startsWith('44'))
      this.socket.terminate(); // not admitted now: come again
    else if (text.startsWith('43')) this.acknowledged(JSON.parse(text.slice(text.indexOf('[')))[0]);
    else if (text.startsWith('42["message"')) this.message(JSON.parse(text.slice(2))[1], text);
    else if (text.startsWith('42["resync"')) this.enter();
  }

  enter() {
    if (this.entering) return;
    this.entering = true;
    const since = this.last || null;
    this.socket.send(`421["enter",${JSON.stringify({ room: this.group.order.room, since })}]`);
  }

  acknowledged(answer) {
    this.entering = false;
    if (!answer.ok) {
      this.group.refused++;
      setTimeout(() => this.socket.readyState === WebSocket.OPEN && this.enter(), 200);
      return;
    }
    if (answer.reset) this.reset++;
    if (answer.reset || this.last === 0) this.last = answer.seq;
    for (const message of answer.missed ?? []) if (message.seq > this.last) this.take(message);
    this.entered();
    if (this.highest > this.last) this.enter();
  }

  message(message, text) {
    this.group.sample = text;
    this.highest = Math.max(this.highest, message.seq);
    if (message.seq === this.last + 1) this.take(message);
    else if (message.seq <= this.last) this.group.late++;
    else if (!this.entering) {
      this.group.gaps++;
      this.enter();
    }
  }

  take({ seq, view }) {
    this.last = seq;
    const { id } = view;
    // In a bare broadcast the same text goes out again and again.
    if (this.ids.has(id) && !this.group.order.bare) this.twice++;
    this.ids.add(id);
    this.group.reached(seq);
  }
}

class Group {
  closed = 0;
  refused = 0;
  late = 0;
  gaps = 0;
  over = false;
  sample = '';
  counts = new Map();

  constructor(order) {
    this.order = order;
    this.readers = Array.from({ length: order.sockets }, (_, n) => new Reader(this, order.urls[n % order.urls.length]));
  }

  async open() {
    const waiting = [...this.readers];
    const some = async () => {
      for (let reader = waiting.pop(); reader; reader = waiting.pop()) await reader.open();
    };
    await Promise.all(Array.from({ length: OPENING }, some));
  }

  /** Says when the last reader has had a number. The clock is the machine's, the same in every process. */
  reached(seq) {
    const count = (this.counts.get(seq) ?? 0) + 1;
    this.counts.set(seq, count);
    if (count === this.order.sockets)
      process.send({ group: this.order.name, reached: seq, at: String(process.hrtime.bigint()) });
  }

  /** Against the ids that everybody must have had. */
  report(ids) {
    const { closed, refused, late, gaps, sample } = this;
    const sum = (of) => this.readers.reduce((total, reader) => total + of(reader), 0);
    return {
      ...{ closed, refused, late, gaps, sample },
      missed: sum((reader) => ids.filter((id) => !reader.ids.has(id)).length),
      twice: sum((reader) => reader.twice),
      astray: sum((reader) => [...reader.ids].filter((id) => !ids.includes(id)).length),
      resets: sum((reader) => reader.reset),
      lowest: Math.min(...this.readers.map((reader) => reader.last)),
    };
  }

  close() {
    this.over = true;
    for (const reader of this.readers) reader.socket.terminate();
  }
}

process.on('message', ({ open, report, close }) => {
  if (open) {
    const group = new Group(open);
    groups.set(open.name, group);
    void group.open().then(() => process.send({ group: open.name, opened: true }));
  }
  if (report) process.send({ group: report.name, report: groups.get(report.name).report(report.ids) });
  if (close) groups.get(close).close();
});
process.on('disconnect', () => process.exit());
