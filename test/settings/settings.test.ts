import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { describeSettings, readSettings } from '../../src/settings/settings.ts';
import { unsafeToServe } from '../../src/settings/unsafe-to-serve.ts';

describe('settings', () => {
  test('nothing set is a start on this machine alone, with the embedded database', () => {
    const settings = readSettings({});
    expect(settings).toMatchObject({
      port: 8080,
      host: '127.0.0.1',
      dataDir: join(import.meta.dirname, '../../data'),
      databaseUrl: null,
      poolSize: 10,
      rateLimits: true,
      worker: true,
      heapMegabytes: 512,
      trustedProxies: [],
    });
  });

  test('lists are read part by part, and an empty variable counts as not set', () => {
    const settings = readSettings({
      PANE_ORIGINS: 'https://admin.example.com, https://b.example:8443/',
      TRUSTED_PROXIES: '10.0.0.0/8,::1',
      SMTP_URL: '',
      PORT: ' ',
    });
    expect(settings.paneOrigins).toEqual(['https://admin.example.com', 'https://b.example:8443']);
    expect(settings.trustedProxies).toEqual(['10.0.0.0/8', '::1']);
    expect(settings.smtpUrl).toBeNull();
    expect(settings.port).toBe(8080);
  });

  test.each([
    ['PORT', '80a', 'expected a whole number from 0 to 65535; came "80a"'],
    ['PORT', '70000', 'expected a whole number from 0 to 65535'],
    ['POOL_SIZE', '0', 'expected a whole number from 1 to 200'],
    ['RATE_LIMITS', 'yes', 'expected on or off; came "yes"'],
    ['PUBLIC_URL', 'support.example.com', 'expected an address such as https://support.example.com'],
    ['PUBLIC_URL', 'https://example.com/help', 'without a path'],
    ['DEFAULT_LANGUAGE', 'fr', 'expected en, ja or zh-Hans; came "fr"'],
    ['PANE_ORIGINS', 'https://a.example,ftp://b', 'expected an address such as'],
    ['TRUSTED_PROXIES', 'proxy.local', 'expected addresses or networks'],
    ['MAIL_FROM', 'nobody', 'expected a sender such as'],
    ['ATTACHMENT_MAX_BYTES', '99999999999', 'expected a whole number'],
    ['LOG_LEVEL', 'loud', 'expected fatal, error'],
  ])('a bad %s (%s) stops the start with its name, what was expected and what came', (name, text, message) => {
    expect(() => readSettings({ [name]: text })).toThrow(message);
    expect(() => readSettings({ [name]: text })).toThrow(`${name}: `);
  });

  test('all bad settings are named at once', () => {
    expect(() => readSettings({ PORT: 'x', WORKER: 'x' })).toThrow(/^2 settings .*\n {2}PORT: .*\n {2}WORKER: /);
  });

  test.each(['SESSION_SECRET', 'DATABASE_URL', 'SMTP_URL'])('the value of a bad %s is not repeated', (name) => {
    expect(() => readSettings({ [name]: 'hunter2' })).toThrow(`${name}: expected`);
    expect(() => readSettings({ [name]: 'hunter2' })).not.toThrow('hunter2');
  });

  test('an identity provider half described is refused', () => {
    expect(() => readSettings({ OIDC_ISSUER: 'https://id.example.com' })).toThrow(
      /OIDC_CLIENT_ID: .*\n.*OIDC_CLIENT_SECRET: /,
    );
  });

  test('the list of settings shows what was set by hand, and no secret', () => {
    const list = describeSettings({ PORT: '9000', SESSION_SECRET: 'hunter2-hunter2-hunter2-hunter2-hunter2' });
    expect(list).toMatch(/^\* PORT +9000 +The TCP port/m);
    expect(list).toMatch(/^ {2}HOST +127\.0\.0\.1 +The address/m);
    expect(list).toMatch(/^\* SESSION_SECRET +\(set, not shown\)/m);
    expect(list).not.toContain('hunter2');
  });
});

describe('serving', () => {
  test('on this machine alone is safe as it is', () => {
    expect(unsafeToServe(readSettings({}))).toEqual([]);
    expect(unsafeToServe(readSettings({ PUBLIC_URL: 'http://localhost:8080' }))).toEqual([]);
  });

  test('behind a proxy with https is safe', () => {
    expect(unsafeToServe(readSettings({ HOST: '0.0.0.0', PUBLIC_URL: 'https://support.example.com' }))).toEqual([]);
  });

  test.each([
    [{ HOST: '0.0.0.0' }, 'PUBLIC_URL'],
    [{ PUBLIC_URL: 'http://support.example.com' }, 'PUBLIC_URL'],
    [{ RATE_LIMITS: 'off' }, 'RATE_LIMITS'],
    [{ DATABASE_URL: 'postgresql://db/madoguchi' }, 'SESSION_SECRET'],
  ])('is refused with %o, naming what to mend', (env, name) => {
    expect(unsafeToServe(readSettings(env))).toEqual([expect.stringMatching(new RegExp(`^${name}: expected`))]);
  });
});
