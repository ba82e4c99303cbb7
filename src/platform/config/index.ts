/** The one place that reads the environment: validated once, at start, each error naming its variable. */
import path from 'node:path';
import { z } from 'zod';

const port = z.coerce.number().int().min(0).max(65535);
const flag = z.enum(['true', 'false']).transform((v) => v === 'true');
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must start with postgres://');

/** Every variable the server reads. An unknown one with our prefix (EK_) is refused, so that a typing error can't pass. */
const environment = z.object({
  PORT: port.default(3000).describe('Port that serves client, API and sockets'),
  HOST: z.string().min(1).default('127.0.0.1').describe('Address to listen on'),
  DATA_DIR: z.string().min(1).default('./data').describe('Folder of the embedded database and of the photos'),
  PUBLIC_URL: z.url().optional().describe('Address that people type; default http://HOST:PORT'),
  DATABASE_URL: postgresUrl.optional().describe('An own PostgreSQL (>= 15) in place of the embedded one'),
  MIGRATION_DATABASE_URL: postgresUrl.optional().describe('Owner of the schema, if DATABASE_URL may not change it'),
  DATABASE_POOL: z.coerce.number().int().min(4).max(200).default(20).describe('Connections of this process'),
  DRAIN_SECONDS: z.coerce
    .number()
    .min(0)
    .max(120)
    .default(1)
    .describe('How long a stopping process says so at /readyz and still serves, so that proxies notice first'),
  LOG_LEVEL: z.enum(['silent', 'error', 'warn', 'info', 'debug']).default('info').describe('What is logged'),
  TRUST_PROXY: z.string().optional().describe('Addresses of proxies whose X-Forwarded-For counts (comma-separated)'),
  SMTP_URL: z
    .string()
    .optional()
    .describe('Mail server (smtp://user:password@host); without it, mail goes to the outbox'),
  MAIL_FROM: z.string().default('E刻服务圈 <noreply@localhost>').describe('Sender of mail'),
  SMS_URL: z.url().optional().describe('Gateway for SMS: a POST of {id, to, text}; without it, SMS goes to the outbox'),
  SMS_TOKEN: z.string().optional().describe('Bearer token for SMS_URL'),
  PRIVATE_HOSTS: z
    .string()
    .optional()
    .describe('Hosts (name or name:port, comma-separated) in your own network that pushes may go to'),
  DEMO: flag.optional().describe('false: no demo in an empty embedded database'),
  DEV_PAGES: flag.optional().describe('Shows the outbox of codes at /api/v1/dev/outbox; only on a loopback HOST'),
});

export interface Config {
  port: number;
  host: string;
  dataDir: string;
  publicUrl: string;
  /** Undefined: the embedded database. */
  databaseUrl: string | undefined;
  migrationUrl: string | undefined;
  pool: number;
  drainMs: number;
  logLevel: 'silent' | 'error' | 'warn' | 'info' | 'debug';
  trustProxy: string[] | false;
  smtpUrl: string | undefined;
  mailFrom: string;
  smsUrl: string | undefined;
  smsToken: string | undefined;
  /** Hosts that our own requests may go to although they are private. */
  privateHosts: readonly string[];
  loopback: boolean;
  devPages: boolean;
  /** Whether an empty database gets the demo: never one of your own. */
  demo: boolean;
}

export const CONFIG = Symbol('config');

const OWN = /^EK_/;

const listed = (text = ''): string[] => text.split(',').flatMap((one) => one.trim() || []);

/** Reads the configuration. @throws an Error that names every variable that is unknown or out of range */
export function readConfig(env: NodeJS.ProcessEnv): Config {
  const strange = Object.keys(env).filter((name) => OWN.test(name));
  const known = Object.fromEntries(Object.keys(environment.shape).map((name) => [name, env[name] || undefined]));
  const parsed = environment.safeParse(known);
  const wrong = parsed.success ? [] : parsed.error.issues.map((i) => `${i.path.join('.')}: ${i.message}`);
  wrong.push(...strange.map((name) => `${name}: unknown variable`));
  if (!parsed.success || wrong.length) throw new Error(`Configuration:\n  ${wrong.join('\n  ')}`);
  const e = parsed.data;
  const loopback = /^(127\.|::1$|localhost$)/.test(e.HOST);
  if (e.DEV_PAGES && !loopback) throw new Error('Configuration:\n  DEV_PAGES: only allowed with a loopback HOST');
  return {
    port: e.PORT,
    host: e.HOST,
    dataDir: path.resolve(e.DATA_DIR),
    publicUrl: (e.PUBLIC_URL ?? `http://${e.HOST}:${e.PORT}`).replace(/\/$/, ''),
    databaseUrl: e.DATABASE_URL,
    migrationUrl: e.MIGRATION_DATABASE_URL ?? e.DATABASE_URL,
    pool: e.DATABASE_POOL,
    drainMs: e.DRAIN_SECONDS * 1_000,
    logLevel: e.LOG_LEVEL,
    trustProxy: e.TRUST_PROXY ? listed(e.TRUST_PROXY) : false,
    smtpUrl: e.SMTP_URL,
    mailFrom: e.MAIL_FROM,
    smsUrl: e.SMS_URL,
    smsToken: e.SMS_TOKEN,
    privateHosts: listed(e.PRIVATE_HOSTS),
    loopback,
    demo: !e.DATABASE_URL && e.DEMO !== false,
    devPages: e.DEV_PAGES ?? (loopback && !e.DATABASE_URL),
  };
}

/** The configuration as rows, for docs/OPERATIONS.md. */
export function configTable(): { name: string; meaning: string; fallback: string }[] {
  return Object.entries(environment.shape).map(([name, schema]) => {
    const parsed = schema.safeParse(undefined);
    return { name, meaning: schema.description ?? '', fallback: parsed.success ? String(parsed.data ?? '') : '' };
  });
}
