/** Endings that run when somebody opens what they downloaded; no support case needs them as they are. */
const running = new Set([
  'bat',
  'cmd',
  'com',
  'cpl',
  'exe',
  'hta',
  'jar',
  'js',
  'jse',
  'lnk',
  'msi',
  'msp',
  'ps1',
  'psm1',
  'reg',
  'scr',
  'sh',
  'vb',
  'vbe',
  'vbs',
  'wsf',
  'wsh',
  'app',
  'dmg',
  'pif',
  'gadget',
]);
const executable = new Set([
  'application/x-msdownload',
  'application/x-elf',
  'application/x-mach-binary',
  'application/vnd.microsoft.portable-executable',
  'application/x-executable',
]);

export type FileRefusal = 'runs' | 'not-what-it-says' | 'empty' | 'name';

/**
 * Why a file is not taken, or null. `sniffed` is the media type that its first bytes tell, null when they tell none.
 * A picture or document whose bytes are a program is refused whatever its name says.
 */
export function refuseFile(file: { name: string; bytes: number; sniffed: string | null }): FileRefusal | null {
  if (file.bytes === 0) return 'empty';
  const ending = nameFault(file.name);
  if (ending !== null) return ending;
  if (file.sniffed !== null && executable.has(file.sniffed)) return 'not-what-it-says';
  return null;
}

/** What the name alone forbids: programs, and names that could mean a path. */
export function nameFault(name: string): FileRefusal | null {
  if (/[/\\\u0000-\u001f]/.test(name) || name === '.' || name === '..') return 'name';
  const ending = name.toLowerCase().split('.').at(-1) ?? '';
  return running.has(ending) ? 'runs' : null;
}
