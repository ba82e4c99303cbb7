/** A small proxy before several servers: sends requests and sockets in turn to those whose /readyz says yes; never tries a second one. */
import http from 'node:http';
import net from 'node:net';
import { freePort } from './server.js';

const ASK_MS = 100;

export class Proxy {
  url = '';
  private readonly ready = new Set<string>();
  private readonly open = new Set<net.Socket>();
  private readonly server = http.createServer((request, response) => this.pass(request, response));
  private asking: NodeJS.Timeout | undefined;
  private turn = 0;

  constructor(private readonly backends: readonly string[]) {
    this.server.on('upgrade', (request: http.IncomingMessage, client: net.Socket) => this.upgrade(request, client));
    this.server.on('connection', (client) => this.kept(client));
  }

  async start(): Promise<void> {
    const port = await freePort();
    await new Promise<void>((done) => this.server.listen(port, '127.0.0.1', done));
    this.url = `http://127.0.0.1:${port}`;
    await this.ask();
    this.asking = setInterval(() => void this.ask(), ASK_MS);
  }

  async stop(): Promise<void> {
    clearInterval(this.asking);
    for (const socket of this.open) socket.destroy();
    await new Promise((done) => this.server.close(done));
  }

  private kept(socket: net.Socket): void {
    this.open.add(socket);
    socket.on('close', () => this.open.delete(socket)).on('error', () => undefined);
  }

  /** Once round all of them. */
  private async ask(): Promise<void> {
    await Promise.all(
      this.backends.map(async (backend) => {
        const answer = await fetch(`${backend}/readyz`, { signal: AbortSignal.timeout(1_000) }).catch(() => undefined);
        if (answer?.ok) this.ready.add(backend);
        else this.ready.delete(backend);
      }),
    );
  }

  private next(): URL | undefined {
    const ready = [...this.ready];
    const backend = ready[this.turn++ % ready.length];
    return backend === undefined ? undefined : new URL(backend);
  }

  private pass(request: http.IncomingMessage, response: http.ServerResponse): void {
    const backend = this.next();
    // Why, so that a drill can say it.
    const failed = ({ message }: Error): void => {
      if (response.headersSent) response.destroy();
      else response.writeHead(502, { 'x-why': message }).end();
    };
    if (!backend) return failed(new Error('nobody is ready'));
    const { method, headers, url } = request;
    const onward = http.request(
      { host: backend.hostname, port: backend.port, path: url, method, headers },
      (answer: http.IncomingMessage) => {
        response.writeHead(answer.statusCode ?? 502, answer.headers);
        answer.on('error', failed).pipe(response);
      },
    );
    request.pipe(onward.on('error', failed));
  }

  /** Byte by byte, from the request on. */
  private upgrade(request: http.IncomingMessage, client: net.Socket): void {
    const backend = this.next();
    if (!backend) return void client.destroy();
    const onward = net.connect(Number(backend.port), backend.hostname, () => {
      const lines = request.rawHeaders.flatMap((text, i, all) => (i % 2 ? [] : [`${text}: ${all[i + 1]}`]));
      onward.write(`${request.method} ${request.url} HTTP/1.1\r\n${lines.join('\r\n')}\r\n\r\n`);
      onward.pipe(client).pipe(onward);
    });
    this.kept(onward);
    onward.on('close', () => client.destroy());
    client.on('close', () => onward.destroy());
  }
}
