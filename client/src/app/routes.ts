/** How a feature says which pages it has: features/<x>/routes.ts exports `routes`, gathered by the router. */
import type { RouteRecordRaw } from 'vue-router';

declare module 'vue-router' {
  interface RouteMeta {
    /** Message key of the page's title. A page that knows better calls useTitle. */
    title?: string;
    /** Only for who is signed in; others sign in and come back. */
    signedIn?: boolean;
    /** Which frame is drawn around it. page: header and, on phones, no bottom bar (the page has its own way back). */
    shell?: 'tabs' | 'page' | 'desk' | 'plain';
    /** It shows what a community has, and nothing without knowing which. All pages of the desk do. */
    community?: true;
    /** Features whose messages it needs, besides its own. */
    messages?: readonly string[];
  }
}

/** A feature's pages; their messages are loaded before they are drawn. */
export function definePages(feature: string, pages: RouteRecordRaw[]): RouteRecordRaw[] {
  return pages.map((page) => ({
    ...page,
    meta: { ...page.meta, messages: [feature, ...(page.meta?.messages ?? [])] },
  }));
}
