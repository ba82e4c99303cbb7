/** What people do with service, over HTTP. Every answer is held to its schema. */
import { entryDetail, entryPage, type EntryDetail, type EntryOrder } from '../../src/commons/service/entry.schema.js';
import { ownService, type OwnService } from '../../src/commons/service/own.schema.js';
import type { Browser } from '../world/browser.js';

export interface Doer {
  browser: Browser;
  id: string;
}

export class ServiceHands {
  constructor(readonly community: string) {}

  /** An hour and a half with an old neighbour, unless said otherwise; by whoever writes it down. */
  order(who: Doer, more: Partial<EntryOrder> = {}): EntryOrder {
    const people = [{ accountId: who.id, minutes: 90 }];
    return { what: '陪何奶奶去医院复查', category: 'care', day: '2026-03-01', served: 1, people, ...more };
  }
  async records(who: Doer, more: Partial<EntryOrder> = {}): Promise<EntryDetail> {
    const path = `/api/v1/communities/${this.community}/service-entries`;
    return entryDetail.parse(await who.browser.post(path, this.order(who, more)));
  }
  async sees(who: Doer, { face: { id } }: EntryDetail): Promise<EntryDetail> {
    return entryDetail.parse(await who.browser.get(`/api/v1/service-entries/${id}`));
  }
  async takes(
    who: Doer,
    { face: { id, version } }: EntryDetail,
    step: string,
    more: object = {},
  ): Promise<EntryDetail> {
    return entryDetail.parse(await who.browser.post(`/api/v1/service-entries/${id}/${step}`, { version, ...more }));
  }
  async own(who: Doer): Promise<OwnService> {
    return ownService.parse(await who.browser.get(`/api/v1/communities/${this.community}/my-service`));
  }
  async entries(who: Doer, query = ''): Promise<EntryDetail['face'][]> {
    const path = `/api/v1/communities/${this.community}/my-service/entries${query}`;
    return entryPage.parse(await who.browser.get(path)).items.map((one) => one.face);
  }
  async requests(who: Doer): Promise<EntryDetail['face'][]> {
    return entryPage.parse(await who.browser.get('/api/v1/me/service/requests')).items.map((one) => one.face);
  }
  async desk(who: Doer, query = ''): Promise<EntryDetail['face'][]> {
    const path = `/api/v1/communities/${this.community}/service-entries${query}`;
    return entryPage.parse(await who.browser.get(path)).items.map((one) => one.face);
  }
}
