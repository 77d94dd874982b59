/** What Chromium says of the main thread of a page while something is done in it. */
import type { CDPSession } from 'playwright-core';

interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  /** Microseconds. */
  readonly ts: number;
  readonly dur?: number;
  /** The same, of the processor's own time: what others do on the machine is left out. */
  readonly tdur?: number;
}

const CATEGORIES = ['devtools.timeline', 'toplevel', 'disabled-by-default-devtools.timeline', 'blink.user_timing'];
/** Marks of ours in the trace: the thread of the page, and each key that goes down. */
const MARKS = { page: 'banc-page', key: 'banc-touche' } as const;
const MARKING = `globalThis.bancMarque ??= (addEventListener('keydown', () => performance.mark('${MARKS.key}'), true), true);
  performance.mark('${MARKS.page}')`;
/** Events during which scripts run. */
const SCRIPT = new Set(['FunctionCall', 'EvaluateScript', 'RunMicrotasks']);
/** The same, with what the browser does of itself around them: text put in, events sent, timers. */
const WORK = new Set([...SCRIPT, 'EventDispatch', 'TimerFire', 'FireAnimationFrame', 'FireIdleCallback']);
const TASKS = new Set(['RunTask', 'ThreadControllerImpl::RunTask']);

export interface Traced {
  /** Between one key and the next, in milliseconds, without the first key: it may load something. */
  readonly script: readonly number[];
  /** The same, with what the browser does around the scripts. */
  readonly work: readonly number[];
  /** The longest task of the main thread, in milliseconds. */
  readonly longest: number;
}

/** Does something under trace. @throws Error when no event of the page was seen. */
export async function traced(session: CDPSession, act: () => Promise<void>): Promise<Traced> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: readonly object[] }) => {
    // The format of a trace event, as Chromium documents it.
    events.push(...(value as readonly TraceEvent[]));
  };
  session.on('Tracing.dataCollected', collect);
  await session.send('Tracing.start', { categories: CATEGORIES.join(','), transferMode: 'ReportEvents' });
  await session.send('Runtime.evaluate', { expression: MARKING });
  await act();
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.end');
  await complete;
  session.off('Tracing.dataCollected', collect);
  return read(events);
}

function read(events: readonly TraceEvent[]): Traced {
  const main = events.find(({ name }) => name === MARKS.page);
  if (main === undefined) throw new Error('La trace ne dit rien de la page.');
  const here = events
    .filter(({ pid, tid }) => pid === main.pid && tid === main.tid)
    .sort((one, other) => one.ts - other.ts);
  const own = here.filter(({ ph, dur }) => ph === 'X' && dur !== undefined);
  const starts = here.filter(({ name }) => name === MARKS.key).map(({ ts }) => ts);
  const perKey = (names: ReadonlySet<string>): readonly number[] => {
    const outer = outermost(own.filter(({ name }) => names.has(name)));
    const keys = starts.map((from, n) => {
      const to = starts[n + 1] ?? Infinity;
      // The mark is made inside the first event of the key.
      return sum(outer.filter(({ ts, dur = 0 }) => ts + dur >= from && ts + dur < to).map(spent));
    });
    return keys.slice(1);
  };
  const tasks = own.filter(({ name }) => TASKS.has(name)).map(spent);
  return { script: perKey(SCRIPT), work: perKey(WORK), longest: Math.max(0, ...tasks) };
}

/** Those that stand inside no other. */
function outermost(events: readonly TraceEvent[]): readonly TraceEvent[] {
  let end = -Infinity;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}

/** Milliseconds of processor. */
const spent = ({ dur = 0, tdur = dur }: TraceEvent): number => tdur / 1000;

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);
