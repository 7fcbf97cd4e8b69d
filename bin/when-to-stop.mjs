import { readFileSync } from 'node:fs';

/**
 * A signal that aborts when this process is asked to stop: Ctrl-C (which a terminal and npm may both pass on), `kill`,
 * a closed terminal, or the end of the launcher or the npm that started it. Who has not ended `graceSeconds` later is
 * ended, after `giveUp`.
 */
export function whenToStop({ graceSeconds, giveUp }) {
  const controller = new AbortController();
  const stop = () => {
    if (controller.signal.aborted) return;
    controller.abort();
    setTimeout(() => {
      const end = () => process.exit(130);
      giveUp().then(end, end);
    }, graceSeconds * 1000).unref();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'];
  for (const signal of signals) process.on(signal, stop);

  process.on('disconnect', stop);
  process.channel?.unref();

  const starters = startersUnderNpm();
  const watch = setInterval(() => starters !== startersUnderNpm() && stop(), 1000);
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

/** npm starts a shell that starts this process: when npm is killed outright, only the shell's parent changes. */
function startersUnderNpm() {
  if (process.env.npm_lifecycle_event === undefined) return '';
  try {
    const afterName = readFileSync(`/proc/${process.ppid}/stat`, 'utf8').split(') ').at(-1);
    return `${process.ppid} ${afterName?.split(' ')[1]}`;
  } catch {
    return String(process.ppid);
  }
}
