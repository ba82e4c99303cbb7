import { unpacked } from './unpack';

/** What the server put into the page for its first view: answers to the requests the page is about to make. */
interface PageData {
  /** When the page was asked for, by this device's clock: the server's may tell another time. */
  at: number;
  /** By address, as the client would ask: '/api/v1/threads/…?sort=new'. */
  replies: Record<string, unknown>;
}

let data: PageData | undefined;

/** The words of posts stand in the page once: where people read them before any script runs. */
function fillWords(value: unknown): void {
  if (typeof value !== 'object' || value === null) return;
  if ('html' in value && value.html === null) value.html = wordsAt('floor' in value ? value.floor : undefined);
  Object.values(value).forEach(fillWords);
}
function wordsAt(floor: unknown): string {
  const words = document.querySelector(`#floor-${String(floor)} > div`);
  if (!words) throw new Error('The page lost its words');
  return words.innerHTML;
}

/** Takes what came with the page, while the server's readable page is still there. */
export function takePageData(): void {
  read();
}

function read(): PageData {
  if (data) return data;
  data = { at: performance.timeOrigin, replies: {} };
  try {
    const parsed: unknown = unpacked(JSON.parse(document.getElementById('page-data')?.textContent ?? '{}'));
    fillWords(parsed);
    if (typeof parsed === 'object' && parsed !== null) {
      if ('replies' in parsed && typeof parsed.replies === 'object' && parsed.replies !== null)
        data.replies = { ...parsed.replies };
    }
  } catch {
    // a page without data asks for everything itself
  }
  return data;
}

/** The answer that came with the page, if it did. */
export function pageReply(address: string): { body: unknown; at: number } | undefined {
  const { replies, at } = read();
  return address in replies ? { body: replies[address], at } : undefined;
}

/** Seeds a query from the page: `useQuery({ …, ...usePageData<Thread>(address) })`. apiGet does this for you. */
export function usePageData<T>(address: string): { initialData?: T; initialDataUpdatedAt?: number } {
  const reply = pageReply(address);
  // the contract types both the route and this copy of its answer
  return reply ? { initialData: reply.body as T, initialDataUpdatedAt: reply.at } : {};
}

/** The page was made for somebody else than who is signed in now. */
export function forgetPageData(): void {
  data = { at: Date.now(), replies: {} };
}
