/**
 * What a trace says of the keys that were typed. Of each key Chromium writes down (`EventTiming`) when it came, when the
 * frame that shows its letter was handed over, and when that frame was on the screen.
 */
export function figures(events, keys) {
  const pressed = events.filter(({ name, ph, args }) => name === "EventTiming" && ph === "b" && args.data?.type === "keydown" && args.data.commitFinishTime > 0);
  if (pressed.length < keys * 0.9) {
    throw new Error(`Of ${keys} keys the trace shows ${pressed.length}.`);
  }
  const tasks = events.filter(({ name, ph, pid, tid }) => name === "RunTask" && ph === "X" && pid === pressed[0].pid && tid === pressed[0].tid).sort((a, b) => a.ts - b.ts);
  const times = pressed.map(({ args }) => args.data);
  return {
    frame: spread(times.map(untilFrame)),
    screen: spread(times.map(({ duration }) => duration)),
    work: spread(pressed.map(({ ts, args }) => cpu(tasks, ts, ts + untilFrame(args.data) * 1000))),
    cpu: cpu(tasks, -Infinity, Infinity) / pressed.length,
    longest: Math.max(...tasks.map(({ dur }) => dur)) / 1000,
  };
}

function untilFrame({ timeStamp, commitFinishTime }) {
  return commitFinishTime - timeStamp;
}

/** Milliseconds that the main thread worked in a stretch of time, waiting left out. */
function cpu(tasks, from, to) {
  return tasks.filter(({ ts, dur }) => ts < to && ts + dur > from).reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000;
}

function spread(values) {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.ceil(share * sorted.length) - 1)];
  return { p50: at(0.5), p95: at(0.95), p99: at(0.99), most: sorted.at(-1) };
}
