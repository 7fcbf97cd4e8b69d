import type { Settings } from './settings.ts';

const loopback = ['127.0.0.1', '::1', 'localhost'];

/** Why `serve` must not start with these settings; empty when it may. One sentence each, with what to do. */
export function unsafeToServe(settings: Settings): string[] {
  const faults: string[] = [];
  const open = !loopback.includes(settings.host);
  if (open && settings.publicUrl === null) {
    faults.push(
      'PUBLIC_URL: expected the https address people use, because HOST lets other machines in; it is not set',
    );
  } else if (settings.publicUrl?.startsWith('http:') && !isLoopback(settings.publicUrl)) {
    faults.push(`PUBLIC_URL: expected https, or passwords travel readable; came ${settings.publicUrl}`);
  }
  if (!settings.rateLimits) {
    faults.push('RATE_LIMITS: expected on, or passwords can be guessed at full speed; came off');
  }
  if (settings.databaseUrl !== null && settings.sessionSecret === null) {
    faults.push('SESSION_SECRET: expected beside DATABASE_URL, the same in every process; it is not set');
  }
  return faults;
}

/** Cautions that do not stop the start. */
export function cautionsOnServing(settings: Settings): string[] {
  return settings.smtpUrl === null ? ['SMTP_URL is not set: no mail leaves, all of it waits in the outbox'] : [];
}

const isLoopback = (url: string) => loopback.includes(new URL(url).hostname.replace(/^\[|\]$/g, ''));
