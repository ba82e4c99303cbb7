/** Lighthouse over the demo's public pages as a phone sees them: scores, and which audits cost points. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { chromiumFlags, findChromium } from '../../scripts/chromium.mjs';
import { median } from './server.js';

const CLI = createRequire(import.meta.url).resolve('lighthouse/cli/index.js');
const CATEGORIES = ['performance', 'accessibility', 'best-practices'] as const;
type Category = (typeof CATEGORIES)[number];

/** The part of Lighthouse's report that is read here. */
interface Report {
  runtimeError?: { message: string };
  categories: Record<Category, { score: number | null; auditRefs: { id: string; weight: number }[] }>;
  audits: Record<string, { score: number | null; title: string; displayValue?: string; scoreDisplayMode: string }>;
}

export interface Scores extends Record<Category, number> {
  page: string;
  /** Each audit that cost points in any run, with what it showed last. */
  failing: string[];
}

interface Listed {
  items: { id: string; photo?: object | null; face?: { id: string; photos?: object[] } }[];
}

/** Home, and the first thread and case of the first community, with photos where there are any. */
export async function publicPages(url: string): Promise<Record<'home' | 'thread' | 'case', string>> {
  const get = async (address: string): Promise<Listed['items']> =>
    ((await (await fetch(`${url}/api/v1/${address}`)).json()) as Listed).items;
  const community = (await get('communities'))[0]?.id ?? '';
  const threads = await get(`communities/${community}/feed`);
  const cases = await get(`communities/${community}/cases`);
  const thread = threads.find((item) => item.face?.photos?.length) ?? threads[0];
  const file = cases.find((item) => item.photo) ?? cases[0];
  if (!thread?.face || !file) throw new Error('There is no public thread or no public case');
  return { home: `${url}/`, thread: `${url}/threads/${thread.face.id}`, case: `${url}/cases/${file.id}` };
}

/** Medians over so many runs of one page, mobile preset. */
export async function scores(page: string, address: string, runs: number): Promise<Scores> {
  const reports: Report[] = [];
  for (let run = 0; run < runs; run++) reports.push(await look(address));
  const of = (category: Category): number =>
    Math.round(100 * median(reports.map((report) => report.categories[category].score ?? 0)));
  const [performance, accessibility, practices] = CATEGORIES.map(of);
  return {
    page,
    performance: performance ?? 0,
    accessibility: accessibility ?? 0,
    'best-practices': practices ?? 0,
    failing: [...new Map(reports.flatMap(failing)).values()],
  };
}

function failing(report: Report): [string, string][] {
  return CATEGORIES.flatMap((category) =>
    report.categories[category].auditRefs.flatMap(({ id, weight }): [string, string][] => {
      const audit = report.audits[id];
      // Audits without weight are advice; they say what makes the weighty ones slow.
      const fails = audit && audit.score !== null && audit.score < 0.9 && (weight > 0 || category === 'performance');
      const percent = Math.round(100 * (audit?.score ?? 0));
      return fails ? [[id, `${category} ${id} ${percent} ${audit.displayValue ?? ''} (${audit.title})`]] : [];
    }),
  );
}

/** A browser that lost its trace is asked again, twice. */
async function look(address: string, tries = 3): Promise<Report> {
  const report = await attempt(address);
  if (!report.runtimeError) return report;
  if (tries > 1) return look(address, tries - 1);
  throw new Error(`Lighthouse: ${report.runtimeError.message}`);
}

async function attempt(address: string): Promise<Report> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'lighthouse-'));
  const file = path.join(folder, 'report.json');
  try {
    const flags = ['--headless=new', '--disable-gpu', '--accept-lang=zh-CN', ...chromiumFlags].join(' ');
    const args = [
      ...[CLI, address, '--output=json', `--output-path=${file}`, '--quiet', '--no-enable-error-reporting'],
      ...[`--only-categories=${CATEGORIES.join(',')}`, `--chrome-flags=${flags}`],
    ];
    const env = { ...process.env, CHROME_PATH: findChromium(), TMPDIR: folder };
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', 'ignore', 'pipe'] });
    let said = '';
    child.stderr.on('data', (text) => (said += String(text)));
    await once(child, 'close');
    if (!fs.existsSync(file)) throw new Error(`Lighthouse did not report: ${said}`);
    return JSON.parse(fs.readFileSync(file, 'utf8')) as Report;
  } finally {
    fs.rmSync(folder, { recursive: true, force: true });
  }
}
