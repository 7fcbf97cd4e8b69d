type Region = { getTimeZones?: () => string[]; timeZones?: string[] };

/** Whether a time zone lies in a country; false where the browser does not know. */
export function isZoneOf(zone: string, country: string): boolean {
  const region = new Intl.Locale(`und-${country}`) as unknown as Region;
  return (region.getTimeZones?.() ?? region.timeZones ?? []).includes(zone);
}
