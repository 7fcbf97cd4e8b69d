import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

/** Chromium, and the fonts without which Chinese and Japanese are boxes, from Debian's packages; nothing when they are there. */
export async function installBrowser() {
  const missing = missingPackages();
  if (missing.length === 0) return;
  const install = `apt-get install --yes --no-install-recommends ${missing.join(' ')}`;
  if (process.getuid?.() !== 0)
    throw new Error(`${missing.join(' and ')} missing. As root: apt-get update && ${install}`);
  console.log(`Installing ${missing.join(' and ')} with apt-get (needed once)`);
  await apt('update');
  await apt(...install.split(' ').slice(1));
  const still = missingPackages();
  if (still.length > 0) throw new Error(`apt-get ended well, but ${still.join(' and ')} cannot be found`);
}

function missingPackages() {
  const chromium = process.env.CHROMIUM
    ? existsSync(process.env.CHROMIUM)
    : ['chromium', 'chromium-browser', 'google-chrome'].some(inPath);
  const fonts = [
    '/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc',
    '/usr/share/fonts/noto-cjk/NotoSansCJK-Regular.ttc',
  ].some((file) => existsSync(file));
  return [...(chromium ? [] : ['chromium']), ...(fonts ? [] : ['fonts-noto-cjk'])];
}

const inPath = (program) =>
  (process.env.PATH ?? '').split(delimiter).some((folder) => existsSync(join(folder, program)));

async function apt(...args) {
  let lines = 0;
  const { ok, output } = await run('apt-get', ['-q', '-o', 'Dpkg::Use-Pty=0', ...args], {
    env: { DEBIAN_FRONTEND: 'noninteractive' },
    onOutput: (text) => {
      const before = lines;
      lines += text.split('\n').length - 1;
      if (Math.floor(before / 50) !== Math.floor(lines / 50))
        console.log(`  ${text.trim().split('\n').at(-1)?.slice(0, 100)}`);
    },
  });
  if (!ok) throw new Error(`apt-get ${args.join(' ')} failed:\n${output.split('\n').slice(-15).join('\n')}`);
}
