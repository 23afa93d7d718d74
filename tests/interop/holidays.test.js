// The weekdays on which schools are closed, as another author works them out, held against the table that
// LibrarianBot.Tests holds against the program (tests/LibrarianBot.Tests/Features/Terms/closed-weekdays.csv).
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import Holidays from 'date-holidays';

const table = new URL('../LibrarianBot.Tests/Features/Terms/closed-weekdays.csv', import.meta.url);
const ours = readFileSync(table, 'utf8').trim().split('\n').slice(1).map((line) => line.split(','));
const places = ['AU-ACT', 'AU-NSW', 'AU-NT', 'AU-QLD', 'AU-SA', 'AU-TAS', 'AU-VIC', 'AU-WA', 'NZ'];
const years = [2026, 2027];

// Where the two differ, and why ours stands.
const differences = [
  // Announced when the AFL has fixed its Grand Final; date-holidays guesses the last Friday of September.
  { place: 'AU-VIC', day: '2027-09-24', onlyTheirs: true },
  // No public holiday, but state schools must be closed.
  { place: 'NZ', day: '2026-04-07', onlyOurs: true },
  { place: 'NZ', day: '2027-03-30', onlyOurs: true },
];

// Whole days that everybody has, and Tasmania's Easter Tuesday, which its state schools have.
const counts = (holiday) =>
  (holiday.type === 'public' || holiday.name === 'Easter Tuesday') && holiday.end - holiday.start >= 24 * 3600_000;
const isWeekday = (day) => ![0, 6].includes(new Date(`${day}T00:00:00Z`).getUTCDay());
const hasDifference = (place, day, side) => differences.some((d) => d.place === place && d.day === day && d[side]);

for (const place of places) {
  test(`${place} has the weekdays off that date-holidays finds`, () => {
    const [country, state] = place.split('-');
    const calendar = state ? new Holidays(country, state) : new Holidays(country);
    const theirs = years
      .flatMap((year) => calendar.getHolidays(year))
      .filter(counts)
      .map((holiday) => holiday.date.slice(0, 10))
      .filter((day) => isWeekday(day) && !hasDifference(place, day, 'onlyTheirs'));
    const listed = ours
      .filter(([where, day]) => where === place && !hasDifference(place, day, 'onlyOurs'))
      .map(([, day]) => day);
    assert.deepEqual(listed, [...new Set(theirs)].sort());
  });
}
