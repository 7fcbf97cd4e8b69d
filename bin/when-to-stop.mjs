/**
 * A signal that aborts when this process is asked to stop: Ctrl-C (which a terminal and npm may both pass on), `kill`,
 * a closed terminal, or the end of the launcher or the npm that started it. Who has not ended `graceSeconds` later is
 * ended.
 */
export function whenToStop({ graceSeconds }) {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) return;
    controller.abort();
    setTimeout(() => {
      process.stderr.write(`Not stopped within ${graceSeconds} s: giving up waiting\n`);
      process.exit(1);
    }, graceSeconds * 1000).unref();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);

  process.on('disconnect', stop);
  process.channel?.unref();

  const parent = process.ppid;
  const underNpm = process.env.npm_lifecycle_event !== undefined;
  const watch = setInterval(() => underNpm && process.ppid !== parent && stop(), 1000);
  watch.unref();

  return Object.assign(controller.signal, {
    release: () => {
      clearInterval(watch);
      for (const signal of signals) process.off(signal, stop);
      process.off('disconnect', stop);
      if (process.connected) process.disconnect();
    },
  });
}
