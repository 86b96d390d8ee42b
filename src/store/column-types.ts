/**
 * How columns come back, on both drivers alike. Left alone, the drivers make a `date` a JavaScript `Date` at midnight
 * of wherever the machine stands, which moves days; and `bigint` a text or a `BigInt`, depending on the driver.
 */
const OID = { int8: 20, date: 1082, timestamp: 1114, timestamptz: 1184 } as const;

/** A reader of a column's text, by the type's number in PostgreSQL's catalogue. */
export const columnReaders: Readonly<Record<number, (text: string) => string | number>> = {
  [OID.int8]: Number, // ids and counts, far below 2^53
  [OID.date]: (text) => text,
  [OID.timestamp]: (text) => text,
  [OID.timestamptz]: isoInstant,
};

/** `2025-05-04 22:15:00.123+01` as ISO text in Europe/London, whatever zone the session was in. */
function isoInstant(text: string): string {
  const [, day, time, zone] = /^(\S+) ([\d:.]+)([+-].+)$/.exec(text) ?? [];
  if (day === undefined || time === undefined || zone === undefined) return text; // infinity
  const offset = /^[+-]\d{2}$/.test(zone) ? `${zone}:00` : zone;
  return Temporal.Instant.from(`${day}T${time}${offset}`)
    .toZonedDateTimeISO('Europe/London')
    .toString({ timeZoneName: 'never', smallestUnit: 'second' });
}
