export const secretKinds = ['private-key', 'token', 'cookie', 'password', 'random'] as const;
export type SecretKind = (typeof secretKinds)[number];

/** What opens something, wherever it stands in a text. With a group, the group is the secret; else all of it is. */
export type SecretRule = { kind: SecretKind; pattern: RegExp; isOne?: (secret: string) => boolean };

/** Secrets that are known by their form alone, so that typed words and files are read by the same rules. */
export const secretsByForm: readonly SecretRule[] = [
  { kind: 'private-key', pattern: /-----BEGIN (?:[A-Z0-9]{1,20} ){0,3}PRIVATE KEY-----/gu },
  { kind: 'token', pattern: /\beyJ[\w-]+(?:\.[\w-]*)*/gu },
  { kind: 'token', pattern: /(?<=\b(?:bearer|basic)\s{1,4})[\w.~+/-]{12,}=*/giu },
  { kind: 'token', pattern: /\bAKIA[0-9A-Z]{16}\b/gu },
  { kind: 'cookie', pattern: /(?<=\b(?:set-)?cookie["']?\s{0,4}:\s{0,4}["']?)[^\s=;]{1,100}=[^\s;,"']{4,}/giu },
  { kind: 'password', pattern: /(?<=:\/\/[^\s/:@]{1,100}:)[^\s/:@]{3,100}(?=@)/gu },
];

/** What a file says to be one: `Password: …`, `"apiKey": "…"`, `<secret>…</secret>`, `AccountKey=…`. */
const named: SecretRule = {
  kind: 'password',
  pattern:
    /(?<![\p{L}\d])[\w.-]{0,30}(?:password|passwd|pwd|secret|token|api[ _-]?key|account[ _-]?key|access[ _-]?key|private[ _-]?key|パスワード|密码)["']?\s{0,10}[:=：＝>]\s{0,10}["']?([^\s"'<>,;&]{3,})/giu,
  isOne: (value) =>
    !/^(?:[*•x.\-_]+|\d{1,4}|[[({%$].*|null|none|nil|true|false|undefined|redacted|masked|hidden|empty|unknown)$/i.test(
      value,
    ),
};

/** Capitals, small letters and digits mixed, so long that nobody remembers it; neither an id nor a path. */
const random: SecretRule = {
  kind: 'random',
  pattern: /[\w+/=-]{24,}/gu,
  isOne: (word) =>
    /\d/.test(word) && /[a-z]/.test(word) && /[A-Z]/.test(word) && (word.match(/[/_-]/g)?.length ?? 0) <= 3,
};

export const secretRules: readonly SecretRule[] = [...secretsByForm, named, random];
