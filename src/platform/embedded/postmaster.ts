/** One running postgres process: started, ready, stopped; and the watchdog that ends it when our own process is gone. */
import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import net from 'node:net';
import { createInterface } from 'node:readline';
import { clusterEnvironment, type Cluster } from './cluster.js';

export interface Postmaster {
  pid: number;
  /** Resolves when the process has ended, with what it said last. */
  ended: Promise<string>;
  /** Ends open connections, writes everything down, stops. */
  stop(): Promise<void>;
}

export interface PostmasterOptions {
  cluster: Cluster;
  port: number;
  settings: Record<string, string>;
  log: (line: string) => void;
}

const READY = 'database system is ready to accept connections';
const IMPATIENT_MS = 30_000;
const LAST_WORDS_MS = 200;

/** Resolves when it accepts connections. @throws Error with what postgres said, when it ends before that */
export async function startPostmaster({ cluster, port, settings, log }: PostmasterOptions): Promise<Postmaster> {
  const fixed = { listen_addresses: '127.0.0.1', unix_socket_directories: '', lc_messages: 'C', log_line_prefix: '' };
  const all = Object.entries({ ...settings, ...fixed }).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = spawn(cluster.programs('postgres'), ['-D', cluster.folder, '-p', String(port), ...all], {
    ...cluster.account,
    cwd: '/',
    env: clusterEnvironment,
    detached: true, // Ctrl-C in the terminal reaches us, not it: we stop it in order
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const said: string[] = [];
  const ready = new Promise<undefined>((resolve) => {
    createInterface({ input: child.stderr }).on('line', (line) => {
      said.push(line);
      if (said.length > 20) said.shift();
      log(line);
      if (line.includes(READY)) resolve(undefined);
    });
  });
  const ended = new Promise<string>((resolve) => {
    child.once('error', (error) => resolve(error.message));
    child.once('exit', (code, signal) => {
      // Its last words may still be in the pipe; its children, which hold the pipe open, may outlive it a little.
      const tell = () => resolve(`postgres ended (${code ?? signal}): ${said.join('\n')}`);
      child.once('close', tell);
      setTimeout(tell, LAST_WORDS_MS).unref();
    });
  });
  const { pid } = child;
  if (pid === undefined) throw new Error(await ended);
  const watchdog = watch(pid);
  void ended.then(() => watchdog.stdin?.end('leave\n'));
  const early = await Promise.race([ready, ended]);
  if (early !== undefined) throw new Error(early);
  loosen(child);
  return { pid, ended, stop: () => stop(child, cluster, ended) };
}

async function stop(child: ChildProcess, cluster: Cluster, ended: Promise<string>): Promise<void> {
  child.ref();
  if (process.platform === 'win32') {
    await once(spawn(cluster.programs('pg_ctl'), ['stop', '-m', 'fast', '-D', cluster.folder]), 'close');
    return;
  }
  child.kill('SIGINT');
  const impatient = setTimeout(() => child.kill('SIGQUIT'), IMPATIENT_MS);
  await ended;
  clearTimeout(impatient);
}

/** However our process ends (SIGKILL too), its end of the pipe closes; a line before that means: leave postgres alone. */
function watch(pid: number): ChildProcess {
  const script = `process.stdin.once('data', () => process.exit()).once('end', () => process.kill(${pid}))`;
  const watchdog =
    process.platform === 'win32'
      ? spawn(process.execPath, ['-e', script], { detached: true, stdio: ['pipe', 'ignore', 'ignore'] })
      : spawn('/bin/sh', ['-c', `read -r line || kill -INT ${pid}`], {
          detached: true,
          cwd: '/',
          stdio: ['pipe', 'ignore', 'ignore'],
        });
  watchdog.on('error', () => undefined);
  watchdog.stdin?.on('error', () => undefined); // it may have been ended before us
  loosen(watchdog);
  return watchdog;
}

/** Lets our process end without waiting for that one. */
function loosen(child: ChildProcess): void {
  child.unref();
  for (const stream of [child.stdin, child.stderr]) if (stream instanceof net.Socket) stream.unref();
}
