/** The time of day in England at a moment (milliseconds since 1970): `10:05`. */
export function timeOfDay(moment: number): string {
  return Temporal.Instant.fromEpochMilliseconds(moment)
    .toZonedDateTimeISO('Europe/London')
    .toPlainTime()
    .toString({ smallestUnit: 'minute' });
}
