/** Every time zone that the browser knows, and the one at hand should it be another. */
export function zoneChoices(own: string): { id: string; name: string }[] {
  const known = Intl.supportedValuesOf('timeZone');
  return [...new Set([own, 'UTC', ...known])].sort().map((id) => ({ id, name: id.replaceAll('_', ' ') }));
}
