/** Measuring: CPU of whole process trees, latency under load, medians of interleaved rounds. */
import { fork } from 'node:child_process';
import fs from 'node:fs';
import autocannon from 'autocannon';

const TICKS_PER_SECOND = 100;

const statOf = (pid) => {
  const text = fs.readFileSync(`/proc/${pid}/stat`, 'utf8');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  return { parent: Number(fields[1]), ticks: [11, 12, 13, 14].reduce((sum, i) => sum + Number(fields[i]), 0) };
};

/** CPU seconds spent so far by these processes and all below them, ended children included. */
export function cpuSeconds(roots) {
  const all = new Map();
  for (const name of fs.readdirSync('/proc')) {
    if (!/^\d+$/.test(name)) continue;
    try {
      all.set(Number(name), statOf(name));
    } catch {
      // ended meanwhile
    }
  }
  const inside = (pid) => {
    for (let at = pid; at > 1; at = all.get(at)?.parent ?? 0) if (roots.includes(at)) return true;
    return false;
  };
  let ticks = 0;
  for (const [pid, { ticks: own }] of all) if (inside(pid)) ticks += own;
  return ticks / TICKS_PER_SECOND;
}

/** Resident memory of one process, MiB. */
export const residentMiB = (pid) =>
  Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) / 1024;

/** One round of load: CPU per request (µs, of the given process trees), requests a second, p50 and p99 (ms). */
export async function load({ url, headers = {}, seconds = 4, connections = 16, pids, requests }) {
  const before = cpuSeconds(pids);
  const result = await autocannon({ url, headers, duration: seconds, connections, requests });
  const cpu = cpuSeconds(pids) - before;
  const total = result.requests.total;
  if (result.non2xx || result.errors)
    throw new Error(`${url}: ${result.non2xx} answers were not 2xx, ${result.errors} failed`);
  return { cpu: (cpu / total) * 1e6, rps: total / result.duration, p50: result.latency.p50, p99: result.latency.p99 };
}

export const median = (numbers) => {
  const sorted = [...numbers].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
};

/** Runs each kind of round in turn, A B C A B C …, so that the machine's drift meets all alike; medians per kind. */
export async function interleaved(kinds, rounds) {
  const seen = Object.fromEntries(Object.keys(kinds).map((name) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const [name, run] of Object.entries(kinds)) seen[name].push(await run());
  }
  return Object.fromEntries(
    Object.entries(seen).map(([name, results]) => {
      const fields = Object.keys(results[0]);
      const middle = Object.fromEntries(fields.map((f) => [f, median(results.map((r) => r[f]))]));
      const cpus = results.map((r) => r.cpu ?? 0);
      return [name, { ...middle, noise: Math.max(...cpus) / Math.max(Math.min(...cpus), 1e-9) }];
    }),
  );
}

/** Starts one floor in a process of its own; resolves with its first message. */
export async function floor(order) {
  const child = fork(new URL('./floors.mjs', import.meta.url), { stdio: 'inherit' });
  const first = new Promise((done, fail) =>
    child.once('message', done).once('exit', (code) => fail(new Error(`floor ended: ${code}`))),
  );
  child.send(order);
  return { child, pid: child.pid, ...(await first) };
}
