/** Milliseconds since it was started: of this thread on a processor, which other programs leave alone, and on the wall. */
export function stopwatch(): () => { busy: number; wall: number } {
  const [begin, before] = [performance.now(), threadTime()];
  return () => {
    const { user, system } = threadTime(before);
    return { busy: (user + system) / 1000, wall: performance.now() - begin };
  };
}

function threadTime(before?: NodeJS.CpuUsage): NodeJS.CpuUsage {
  process.cpuUsage(); // Linux brings a thread's own count up to date only when that of the whole process is asked for
  return process.threadCpuUsage(before);
}
