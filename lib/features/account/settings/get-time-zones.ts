import type { ZoneGroup } from './view.ts';

let known: readonly ZoneGroup[] | null = null;

/** Whether Node can reckon in it; also names that are not on the list, such as an older one of the same place. */
export function isTimeZone(text: string): boolean {
  if (text.length > 64 || !/^[A-Za-z][\w+-]*(?:\/[\w+-]+)*$/.test(text)) return false;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: text }) instanceof Intl.DateTimeFormat;
  } catch {
    return false;
  }
}

/** All there are, by region: "Europe" → "Berlin". */
export function getTimeZones(): readonly ZoneGroup[] {
  known ??= grouped(Intl.supportedValuesOf('timeZone').filter((zone) => zone.includes('/')));
  return known;
}

function grouped(zones: readonly string[]): ZoneGroup[] {
  const groups = Map.groupBy(zones, (zone) => zone.slice(0, zone.indexOf('/')));
  return [...groups].map(([region, members]) => ({
    region,
    zones: members.map((zone) => ({
      zone,
      label: zone
        .slice(region.length + 1)
        .replaceAll('_', ' ')
        .replaceAll('/', ' / '),
    })),
  }));
}
