/** Default deny: every route says who may try it and which policy decides; the start fails at one that doesn't. */
import {
  createParamDecorator,
  Inject,
  Injectable,
  RequestMethod,
  SetMetadata,
  type CanActivate,
  type ExecutionContext,
  type OnApplicationBootstrap,
} from '@nestjs/common';
import { METHOD_METADATA, PATH_METADATA } from '@nestjs/common/constants.js';
import { DiscoveryService, MetadataScanner, Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../config/index.js';
import type { Actor } from '../policy/index.js';
import { Problem } from './problem.js';

export type Who = 'anyone' | 'signed-in';
export interface Access {
  who: Who;
  /** Name of the policy that decides row by row. */
  policy: string;
}

const ACCESS = 'access';

/** Who may try this route, and the policy that decides about each row. Required on every route. */
export const Allow = (who: Who, policy: string): MethodDecorator =>
  SetMetadata(ACCESS, { who, policy } satisfies Access);

/** Reads a session from a request's cookies; `ground/accounts` provides it. */
export interface Sessions {
  actor(cookieHeader: string | undefined, language: 'zh' | 'en'): Promise<Actor>;
}
export const SESSIONS = Symbol('sessions');

export type ActingRequest = FastifyRequest & { actor?: Actor };

/** The acting person. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): Actor => {
  const { actor } = context.switchToHttp().getRequest<ActingRequest>();
  if (!actor) throw new Error('The access guard did not run');
  return actor;
});

/** The language a request asks for: `X-Language`, else Accept-Language; Chinese unless English comes first. */
export function languageOf(headers: FastifyRequest['headers']): 'zh' | 'en' {
  const asked = headers['x-language'] ?? headers['accept-language'];
  return typeof asked === 'string' && /^en\b/i.test(asked) ? 'en' : 'zh';
}

const SAFE = new Set(['GET', 'HEAD', 'OPTIONS']);

@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    @Inject(SESSIONS) private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    if (context.getType() !== 'http') return true;
    const access = this.reflector.get<Access | undefined>(ACCESS, context.getHandler());
    if (!access) throw new Problem('http/forbidden');
    const request = context.switchToHttp().getRequest<ActingRequest>();
    if (!SAFE.has(request.method)) assertOwnOrigin(request.headers, this.config);
    request.actor = await this.sessions.actor(request.headers.cookie, languageOf(request.headers));
    if (access.who === 'signed-in' && request.actor.guest) throw new Problem('http/sign-in');
    return true;
  }
}

/** Refuses changes that another site's page sends: a browser always names the Origin of those. */
export function assertOwnOrigin(headers: FastifyRequest['headers'], config: Config): void {
  const { origin, host } = headers;
  const site = headers['sec-fetch-site'];
  if (site === 'cross-site') throw new Problem('http/foreign-origin');
  if (origin === undefined) return; // not a browser, or an old one's same-origin form: the cookie is SameSite=Lax
  const own = new Set([new URL(config.publicUrl).origin, `http://${host}`, `https://${host}`]);
  if (!own.has(origin)) throw new Problem('http/foreign-origin');
}

export interface DeclaredRoute {
  method: string;
  path: string;
  who: Who;
  policy: string;
}

/** Lists every route with its access; fails the start at one that declares none. */
@Injectable()
export class Routes implements OnApplicationBootstrap {
  constructor(
    private readonly discovery: DiscoveryService,
    private readonly scanner: MetadataScanner,
    private readonly reflector: Reflector,
  ) {}

  onApplicationBootstrap(): void {
    this.list();
  }

  /** Every route of the running application. @throws naming the routes without a policy */
  list(): DeclaredRoute[] {
    const routes: DeclaredRoute[] = [];
    const open: string[] = [];
    for (const { instance, metatype } of this.discovery.getControllers()) {
      if (!instance || !metatype) continue;
      const [base] = [Reflect.getMetadata(PATH_METADATA, metatype) as string | string[]].flat();
      const prototype = Object.getPrototypeOf(instance) as object;
      for (const name of this.scanner.getAllMethodNames(prototype)) {
        const handler = (prototype as Record<string, unknown>)[name] as () => unknown;
        const verb = Reflect.getMetadata(METHOD_METADATA, handler) as RequestMethod | undefined;
        if (verb === undefined) continue;
        const access = this.reflector.get<Access | undefined>(ACCESS, handler);
        for (const path of [Reflect.getMetadata(PATH_METADATA, handler) as string | string[]].flat()) {
          const full = `/${[base, path]
            .map((s) => (s ?? '').replace(/^\/|\/$/g, ''))
            .filter(Boolean)
            .join('/')}`;
          if (access) routes.push({ method: RequestMethod[verb], path: full, ...access });
          else open.push(`${RequestMethod[verb]} ${full}`);
        }
      }
    }
    if (open.length) throw new Error(`Routes without @Allow: ${open.join(', ')}`);
    return routes;
  }
}
