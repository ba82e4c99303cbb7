/** Marking notices as read and unread; the number on the bell follows. */
import { api, body } from '@/api/client';
import { apiGet, queryClient, refresh, type Got } from '@/api/queries';

type Count = Got<'/api/v1/notifications/count'>;
type ReadOrder = { ids: string[] } | { about: string } | { all: true; upTo: number };

function counted(count: Count): void {
  queryClient.setQueryData(apiGet('/api/v1/notifications/count').queryKey, count);
  void refresh('/api/v1/notifications');
}
export async function markRead(order: ReadOrder): Promise<void> {
  counted(await body(api.POST('/api/v1/notifications/read', { body: order })));
}
export async function markUnread(ids: string[]): Promise<void> {
  counted(await body(api.POST('/api/v1/notifications/unread', { body: { ids } })));
}

/** The unread ones, newest first, as many as one request can take back: what "mark all" can undo. */
export async function unreadIds(): Promise<string[]> {
  const ids: string[] = [];
  let after: string | null = null;
  do {
    const query: { unread: 'true'; size: number; after?: string } = {
      unread: 'true',
      size: 50,
      ...(after ? { after } : {}),
    };
    const page: Got<'/api/v1/notifications'> = await body(api.GET('/api/v1/notifications', { params: { query } }));
    ids.push(...page.items.map((one) => one.id));
    after = page.next;
  } while (after && ids.length < 200);
  return ids;
}
