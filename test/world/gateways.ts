/** A mail server and an SMS gateway on loopback, which keep what they are given. */
import http from 'node:http';
import net, { type AddressInfo, type Server } from 'node:net';
import { buffer } from 'node:stream/consumers';

const listening = (server: Server): Promise<number> =>
  new Promise((done) => {
    server.listen(0, '127.0.0.1', () => done((server.address() as AddressInfo).port));
  });

export class Gateways {
  readonly texts: { id: string; to: string; text: string }[] = [];
  readonly mails: { to: string; raw: string }[] = [];
  /** What the SMS gateway answers from now on: in order, the last one for good. */
  answers: number[] = [200];
  private readonly sms = http.createServer((request, response) => {
    void buffer(request).then((body) => {
      const [status = 200] = this.answers;
      if (this.answers.length > 1) this.answers.shift();
      const known = request.headers.authorization === 'Bearer token';
      if (known && status === 200)
        this.texts.push(JSON.parse(body.toString()) as { id: string; to: string; text: string });
      response.writeHead(known ? status : 401).end();
    });
  });
  private readonly smtp = net.createServer((socket) => {
    let [to, data, taking] = ['', '', false];
    socket.setEncoding('utf8').write('220 here\r\n');
    socket.on('error', () => undefined);
    socket.on('data', (chunk: string) => {
      if (taking) {
        data += chunk;
        if (!data.endsWith('\r\n.\r\n')) return;
        this.mails.push({ to, raw: data });
        [data, taking] = ['', false];
        return void socket.write('250 kept\r\n');
      }
      for (const line of chunk.split('\r\n').filter(Boolean)) {
        if (/^rcpt/i.test(line)) to = /<(.*)>/.exec(line)?.[1] ?? '';
        taking = /^data/i.test(line);
        socket.write(taking ? '354 go on\r\n' : /^quit/i.test(line) ? '221 bye\r\n' : '250 ok\r\n');
      }
    });
  });

  /** Opens both; answers what the configuration needs to know. */
  async open(): Promise<Record<string, string>> {
    const [sms, smtp] = [await listening(this.sms), await listening(this.smtp)];
    return {
      SMS_URL: `http://127.0.0.1:${sms}/send`,
      SMS_TOKEN: 'token',
      SMTP_URL: `smtp://127.0.0.1:${smtp}?ignoreTLS=true`,
    };
  }

  async close(): Promise<void> {
    this.sms.closeAllConnections();
    await Promise.all([this.sms, this.smtp].map((server) => new Promise((done) => server.close(done))));
  }
}
