import { execFileSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';

/** What a process, or a tree of them, has used so far. */
export type Usage = { cpuSeconds: number; residentMb: number };

const TICKS_PER_SECOND = Number(execFileSync('getconf', ['CLK_TCK']).toString());

/** User and system time together, and VmRSS. */
export function usageOf(pid: number): Usage {
  return { cpuSeconds: cpuSecondsOf(pid), residentMb: residentMbOf(pid) };
}

/**
 * PostgreSQL: the postmaster, its children, and those that have ended. Memory is what they hold together (PSS), for each
 * one's VmRSS counts the shared buffers again.
 */
export function usageOfTree(root: number): Usage {
  const pids = [root, ...childrenOf(root)];
  const ended = timesOf(root).ofEndedChildren;
  return {
    cpuSeconds: pids.reduce((sum, pid) => sum + cpuSecondsOf(pid), ended),
    residentMb: pids.reduce((sum, pid) => sum + proportionalMbOf(pid), 0),
  };
}

function childrenOf(parent: number): number[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number)
    .filter((pid) => Number(statOf(pid)[1] ?? 0) === parent);
}

function cpuSecondsOf(pid: number): number {
  return timesOf(pid).own;
}

/** proc(5): fields 14 to 17 of `stat`, in clock ticks. */
function timesOf(pid: number): { own: number; ofEndedChildren: number } {
  const [utime = 0, stime = 0, cutime = 0, cstime = 0] = statOf(pid).slice(11, 15).map(Number);
  return { own: (utime + stime) / TICKS_PER_SECOND, ofEndedChildren: (cutime + cstime) / TICKS_PER_SECOND };
}

/** From the third field on: the second one, the name in parentheses, may hold anything. */
function statOf(pid: number): string[] {
  const stat = readProc(pid, 'stat');
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ');
}

function residentMbOf(pid: number): number {
  return kilobytes(readProc(pid, 'status'), 'VmRSS') / 1024;
}

function proportionalMbOf(pid: number): number {
  return kilobytes(readProc(pid, 'smaps_rollup'), 'Pss') / 1024;
}

function kilobytes(text: string, name: string): number {
  return Number(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm').exec(text)?.[1] ?? 0);
}

/** Empty for a process that has just ended, or that may not be looked at. */
function readProc(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
