/** Cases of the demo, as things that happen at a time: how each came in, and every step that somebody took. */
import {
  caseReceipt,
  type CaseReceipt,
  type CaseView,
  type Person as CasePerson,
} from '../../../src/work/cases/case.schema.js';
import type { StepRequest } from '../../../src/work/cases/case.steps.js';
import { Refused } from '../browser.js';
import { CaseActor, type Unit } from '../case-actors.js';
import { person, placePath } from '../cast.js';
import type { CalledScript, CaseScript, LeadScript, PersonScript, SceneTime, StepScript } from '../script.types.js';
import { momentOf } from '../seed.js';
import type { Album } from './photos.js';
import type { Happening } from './schedule.js';
import { must, type Player, type Stage } from './stage.js';
import type { Posted } from './talk.js';

/** Cases that were opened, as they stood after their last step, by key of their script. */
export type Opened = Map<string, CaseReceipt>;

/** A case from its first word to its last step. */
export function matter(
  ...[stage, album, script, posted, opened]: [Stage, Album, CaseScript, Map<string, Posted>, Opened]
): Happening[] {
  const { key, open } = script;
  // A case and the thread it came from are one story.
  const subject = open.thread === undefined ? `case ${key}` : `thread ${open.thread}`;
  const at = ({ day, time }: SceneTime): Date => momentOf(stage.present, { daysAgo: script.daysAgo - day, time });
  const found = (): CaseReceipt => must(opened.get(key), `case ${key}`);
  return [
    { at: at(open.at), subject, what: `${open.by} open ${key}`, happens: () => opens() },
    ...script.steps.map((step): Happening => ({
      ...{ at: at(step.at), subject, what: `${step.by} ${step.step} ${key}` },
      happens: () => takes(step),
    })),
  ];

  async function opens(): Promise<void> {
    const player = await stage.player(open.by);
    const actor = actorOf(player);
    const staff = player.person.grants.length > 0;
    const order = {
      categoryId: must(stage.categories.get(open.category), open.category),
      ...(staff || script.private ? { private: script.private } : {}),
      ...(open.concerned ? { concerned: personOf(open.concerned) } : {}),
      title: open.title,
    };
    const placeId = stage.place(placePath(open.place));
    if (open.thread !== undefined) {
      const { id } = must(posted.get(open.thread), `thread ${open.thread}`);
      opened.set(key, await actor.opensFrom(id, { ...order, placeId }));
      return;
    }
    const channel = open.channel === 'post' ? 'web' : open.channel;
    const receipt = await actor.opens({
      ...{ ...order, placeId, description: open.description, channel },
      ...(await album.of(player, open.photos, script.private)),
      ...(open.reporter ? { reporter: personOf(open.reporter) } : {}),
    });
    opened.set(key, receipt);
  }

  async function takes(step: StepScript): Promise<void> {
    const player = await stage.player(step.by);
    const { id } = found();
    const photos = await album.of(player, step.photos, script.private);
    const asked = step.step === 'rate' || step.step === 'call';
    const take = async (seen?: CaseView): Promise<CaseReceipt> => {
      const words = { ...needs(step, seen?.mine.callbacks ?? []), ...photos };
      const version = seen?.face.version ?? found().version;
      return caseReceipt.parse(await player.browser.post(`/api/v1/cases/${id}/steps`, { ...words, version }));
    };
    const look = (): Promise<CaseView> => actorOf(player).sees({ id });
    try {
      opened.set(key, await take(asked ? await look() : undefined));
    } catch (error) {
      // Something was due meanwhile, such as being late.
      if (!(error instanceof Refused && error.code === 'case/changed')) throw error;
      opened.set(key, await take(await look()));
    }
  }

  /** The step's words with ids in place of names. */
  function needs(step: StepScript, called: readonly { id: string; as: CalledScript }[]): Words {
    const { by: _by, at: _at, photos: _photos, ...words } = step;
    const callbackId = (as: CalledScript): string =>
      must(called.find((one) => one.as === as)?.id, `call-back of the ${as}`);
    switch (words.step) {
      case 'visit':
        return {
          step: 'visit',
          visitorId: stage.idOf(words.visitor),
          appointmentAt: at(words.appointment).toISOString(),
        };
      case 'accept': {
        const { category, ...rest } = words;
        return { ...rest, categoryId: must(stage.categories.get(category), category) };
      }
      case 'dispatch':
        return { step: 'dispatch', lead: unitOf(words.lead) };
      case 'transfer':
        return { step: 'transfer', lead: unitOf(words.lead), handOver: words.handOver };
      case 'call':
        return { step: 'call', callbackId: callbackId(words.of) };
      case 'rate': {
        const { of, ...rest } = words;
        if (!rest.reached) return { step: 'rate', callbackId: callbackId(of), reached: false };
        const { reached: _reached, ...verdict } = rest;
        return { ...verdict, callbackId: callbackId(of) };
      }
      default:
        return words;
    }
  }

  function unitOf(lead: LeadScript): Unit {
    return 'member' in lead
      ? { kind: 'member', id: stage.idOf(lead.member) }
      : { kind: 'organization', id: must(stage.organizations.get(lead.organization), lead.organization) };
  }

  function personOf(who: PersonScript): CasePerson {
    const { words, consent } = who;
    const named = 'person' in who ? { accountId: stage.idOf(who.person) } : { name: who.name, phone: who.phone };
    return { ...named, ...(words === undefined ? {} : { words }), ...(consent === undefined ? {} : { consent }) };
  }
}

/** A step without its version and photos. */
type Words = StepRequest extends infer One
  ? One extends StepRequest
    ? Omit<One, 'version' | 'photos'>
    : never
  : never;

const actorOf = ({ browser, id, person: { name } }: Player): CaseActor => new CaseActor(browser, id, name);

/** Everybody who plays a part in a case. */
export function castOf({ open, steps }: CaseScript): string[] {
  const named = (who: PersonScript | undefined): string[] => (who && 'person' in who ? [who.person] : []);
  const keys = [open.by, ...named(open.concerned), ...named(open.reporter)];
  for (const step of steps) {
    keys.push(step.by);
    if (step.step === 'visit') keys.push(step.visitor);
    if ((step.step === 'dispatch' || step.step === 'transfer') && 'member' in step.lead) keys.push(step.lead.member);
  }
  return keys.map((key) => person(key).key);
}
