// Telephone rows: one fact, one field. What the source leaves unsaid stays unsaid, or is marked as our reading.
const dayNumber = { mon: 1, tue: 2, wed: 3, thu: 4, fri: 5, sat: 6, sun: 7 };

/** The source knows two sets of hours; ours are by topic of a request. */
const topicsOf = { billing_hours: ['billing', 'subscription', 'pre-sales'], technical_hours: ['technical'] };

/** Plans as one country's page names them, and the families that they mean. */
const familiesOf = { 'Office 365 Enterprise': ['enterprise', 'elevated'], 'Other Plans': ['business'] };
const severitiesOf = { high: ['A'] };

const noteWords = {
  'the 400 number is for mobile callers': {
    ja: '400 で始まる番号は携帯電話からおかけになる場合の番号です',
    'zh-Hans': '400 开头的号码供手机拨打',
  },
  'billing closed at weekends and on public holidays': {
    ja: '課金の窓口は土日と祝日はお休みです',
    'zh-Hans': '账单支持在周末和公共假日休息',
  },
  'no telephone support: online only': {
    ja: '電話でのサポートはありません。オンラインでお問い合わせください',
    'zh-Hans': '不提供电话支持，请您在线联系',
  },
};

/** Where most people live, for countries with several zones or with none in the runtime's table. */
const principalZone = {
  AC: 'Atlantic/St_Helena',
  AR: 'America/Argentina/Buenos_Aires',
  AU: 'Australia/Sydney',
  BR: 'America/Sao_Paulo',
  BV: 'Europe/Oslo',
  CA: 'America/Toronto',
  CD: 'Africa/Kinshasa',
  CL: 'America/Santiago',
  CN: 'Asia/Shanghai',
  CY: 'Asia/Nicosia',
  DE: 'Europe/Berlin',
  EC: 'America/Guayaquil',
  ES: 'Europe/Madrid',
  FM: 'Pacific/Chuuk',
  GL: 'America/Nuuk',
  HM: 'Indian/Kerguelen',
  ID: 'Asia/Jakarta',
  KI: 'Pacific/Tarawa',
  KZ: 'Asia/Almaty',
  MH: 'Pacific/Majuro',
  MN: 'Asia/Ulaanbaatar',
  MX: 'America/Mexico_City',
  MY: 'Asia/Kuala_Lumpur',
  NZ: 'Pacific/Auckland',
  PF: 'Pacific/Tahiti',
  PG: 'Pacific/Port_Moresby',
  PS: 'Asia/Hebron',
  PT: 'Europe/Lisbon',
  RU: 'Europe/Moscow',
  TA: 'Atlantic/St_Helena',
  UA: 'Europe/Kyiv',
  US: 'America/New_York',
  UZ: 'Asia/Tashkent',
  XK: 'Europe/Belgrade',
};
const singleZone = new Set(['AC', 'BV', 'HM', 'TA', 'XK', 'CN', 'CY', 'DE', 'UA', 'UZ', 'PS', 'MY', 'AR']);
/** Names that the runtime still gives in an older spelling. */
const currentName = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Pacific/Enderbury': 'Pacific/Kanton',
  'Pacific/Truk': 'Pacific/Chuuk',
  'Pacific/Ponape': 'Pacific/Pohnpei',
};
/** Parts of a country that the runtime has no name for. */
const partNames = {
  'BQ-BO': { en: 'Bonaire', ja: 'ボネール', 'zh-Hans': '博奈尔' },
  'BQ-SA': { en: 'Saba', ja: 'サバ', 'zh-Hans': '萨巴' },
  'BQ-SE': { en: 'Sint Eustatius', ja: 'シント・ユースタティウス', 'zh-Hans': '圣尤斯特歇斯' },
  'SJ-21': { en: 'Svalbard', ja: 'スヴァールバル', 'zh-Hans': '斯瓦尔巴' },
  'SJ-22': { en: 'Jan Mayen', ja: 'ヤンマイエン', 'zh-Hans': '扬马延' },
};

/** Edition key → `{about, lines}`. */
export function phoneFiles({ about, rows }) {
  const files = {};
  for (const row of rows) {
    files[row.edition] ??= { about: aboutFile(about), lines: [] };
    files[row.edition].lines.push(lineOf(row));
  }
  return files;
}

const aboutFile = (about) => ({
  generated: 'by tools/import-facts.mjs from ../shared/data/phones.json; write changes into phone-edits.json',
  hours: about.hours_note,
  sources: about.sources,
});

function lineOf(row) {
  const iso2 = row.iso.slice(0, 2);
  return {
    country: row.iso,
    iso2,
    slug: row.slug,
    name: nameOf(row.iso, iso2),
    sourceName: row.name_en,
    zone: zoneOf(iso2),
    severalZones: !singleZone.has(iso2) && iso2 in principalZone,
    numbers: row.numbers.map(numberOf),
    windows: Object.entries(topicsOf).flatMap(([hours, topics]) =>
      row[hours].map((window) => windowOf(window, topics, row)),
    ),
    reachable: row.reachable_by_phone,
    ...(row.online_only ? { onlineOnly: true } : {}),
    notes: (row.notes ?? []).map((en) => ({ en, ...noteWords[en] })),
    formerNumbers: row.numbers_2020 ?? [],
    confirmed: row.numbers_confirmed_2022,
  };
}

function nameOf(iso, iso2) {
  if (partNames[iso]) return partNames[iso];
  return Object.fromEntries(
    ['en', 'ja', 'zh-Hans'].map((language) => [language, new Intl.DisplayNames(language, { type: 'region' }).of(iso2)]),
  );
}

function zoneOf(iso2) {
  const zone = principalZone[iso2] ?? new Intl.Locale(`und-${iso2}`).getTimeZones()[0];
  if (!zone) throw new Error(`no time zone is known for ${iso2}: add it to principalZone`);
  return currentName[zone] ?? zone;
}

const numberOf = ({ number, kind, label, charge, ivr, after_dialing, ...rest }) => {
  nothingLeft(rest, number);
  return {
    number,
    kind,
    ...(label ? { label } : {}),
    ...(familiesOf[label] ? { families: familiesOf[label] } : {}),
    ...(charge ? { charge } : {}),
    ...(ivr ? { menu: ivr } : {}),
    ...(after_dialing ? { afterDialling: after_dialing } : {}),
  };
};

function windowOf(window, topics, row) {
  const {
    language,
    lang,
    raw,
    days,
    from,
    to,
    always,
    time_zone,
    iana,
    crosses_midnight,
    days_unstated,
    plan,
    only_severity,
    channel,
    span,
    ...rest
  } = window;
  nothingLeft(rest, raw);
  const closed = topics.includes('billing') && row.closed_on_public_holidays?.billing;
  return {
    ...hoursOf({ days, from, to, always, crosses_midnight, days_unstated, span }),
    topics,
    languages: [lang ?? []].flat(),
    ...(language ? { languageLabel: language } : {}),
    ...(iana ? { zone: iana } : {}),
    ...(time_zone ? { zoneLabel: time_zone } : {}),
    ...(plan ? { families: familiesOf[plan], planLabel: plan } : {}),
    ...(only_severity ? { severities: severitiesOf[only_severity], severityLabel: only_severity } : {}),
    ...(channel ? { channel } : {}),
    ...(closed ? { closedOnPublicHolidays: true } : {}),
    raw,
  };
}

function hoursOf({ days, from, to, always, crosses_midnight, days_unstated, span }) {
  if (always) return { open: 'always' };
  if (span) return { open: 'span', from: moment(span.from), to: moment(span.to) };
  return {
    open: 'weekly',
    // Unstated days are read as working days: "closed" is the smaller harm where the source is silent.
    days: (days ?? ['mon', 'tue', 'wed', 'thu', 'fri']).map((day) => dayNumber[day]),
    ...(days_unstated ? { daysUnstated: true } : {}),
    from,
    to: crosses_midnight ? `${Number(to.slice(0, 2)) + 24}${to.slice(2)}` : to,
  };
}

const moment = (text) => ({ day: dayNumber[text.slice(0, 3)], time: text.slice(4) });

function nothingLeft(rest, where) {
  if (Object.keys(rest).length > 0) throw new Error(`${where}: facts without a field of ours: ${Object.keys(rest)}`);
}
