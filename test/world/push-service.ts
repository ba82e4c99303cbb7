/** A push service on loopback, and browsers that are subscribed to it: it checks the signature and decrypts what it is given. */
import { createECDH, createPublicKey, randomBytes, verify, type ECDH } from 'node:crypto';
import http from 'node:http';
import type { AddressInfo } from 'node:net';
import ece from 'http_ece';
import type { PushPayload } from '../../src/watch/notifications/sending/push.carrier.js';

export interface Pushed {
  payload: PushPayload;
  headers: http.IncomingHttpHeaders;
  /** Milliseconds of the process. */
  at: number;
}

/** A browser that has subscribed. */
export class FakeDevice {
  readonly got: Pushed[] = [];
  /** What the service answers from now on: codes in order, the last one for good. */
  answers: number[] = [201];
  retryAfter: string | undefined;
  readonly ecdh: ECDH = createECDH('prime256v1');
  readonly auth = randomBytes(16).toString('base64url');
  private readonly p256dh = this.ecdh.generateKeys('base64url');

  constructor(readonly endpoint: string) {}

  /** As the page hands it to the server. */
  get subscription(): { endpoint: string; keys: { p256dh: string; auth: string } } {
    return { endpoint: this.endpoint, keys: { p256dh: this.p256dh, auth: this.auth } };
  }

  get bodies(): string[] {
    return this.got.map(({ payload }) => payload.body);
  }
  /** What its screen shows: one of each tag, the latest. */
  get shown(): PushPayload[] {
    return [...new Map(this.got.map(({ payload }) => [payload.tag, payload])).values()];
  }
}

export class PushService {
  private readonly devices = new Map<string, FakeDevice>();
  private readonly server = http.createServer((request, response) => void this.take(request, response));
  private readonly checked = new Set<string>();
  private n = 0;
  requests = 0;

  static async open(): Promise<PushService> {
    const service = new PushService();
    await new Promise<void>((done) => service.server.listen(0, '127.0.0.1', done));
    return service;
  }

  get origin(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  device(): FakeDevice {
    const path = `/push/${++this.n}`;
    const device = new FakeDevice(`${this.origin}${path}`);
    this.devices.set(path, device);
    return device;
  }

  async close(): Promise<void> {
    this.server.closeAllConnections();
    await new Promise((done) => this.server.close(done));
  }

  private async take(request: http.IncomingMessage, response: http.ServerResponse): Promise<void> {
    this.requests++;
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    const device = this.devices.get(request.url ?? '');
    if (!device) return void response.writeHead(404).end();
    const [status = 201] = device.answers;
    if (device.answers.length > 1) device.answers.shift();
    if (device.retryAfter) response.setHeader('retry-after', device.retryAfter);
    if (status >= 200 && status < 300) {
      if (!this.signed(request.headers.authorization ?? '')) return void response.writeHead(403).end();
      const how = { version: 'aes128gcm', privateKey: device.ecdh, authSecret: device.auth } as const;
      const payload = JSON.parse(ece.decrypt(Buffer.concat(chunks), how).toString('utf8')) as PushPayload;
      device.got.push({ payload, headers: request.headers, at: performance.now() });
    }
    response.writeHead(status).end();
  }

  /** Whether the header is a VAPID signature for us (RFC 8292). */
  private signed(header: string): boolean {
    if (this.checked.has(header)) return true;
    const [, token = '', key = ''] = /^vapid t=([\w.-]+), ?k=([\w-]+)$/.exec(header) ?? [];
    const [head = '', claims = '', signature = ''] = token.split('.');
    const point = Buffer.from(key, 'base64url');
    if (point.length !== 65) return false;
    const [x, y] = [point.subarray(1, 33), point.subarray(33)].map((half) => half.toString('base64url'));
    const jwk = { kty: 'EC', crv: 'P-256', x: x ?? '', y: y ?? '' };
    const { aud, exp } = JSON.parse(Buffer.from(claims, 'base64url').toString('utf8')) as { aud: string; exp: number };
    const well = verify(
      'sha256',
      Buffer.from(`${head}.${claims}`),
      { key: createPublicKey({ key: jwk, format: 'jwk' }), dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    );
    if (!well || aud !== this.origin || exp * 1_000 < Date.now()) return false;
    this.checked.add(header);
    return true;
  }
}
