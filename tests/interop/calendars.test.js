// The calendars that the program served (tests/LibrarianBot.Tests/Features/Feeds/ServedCalendarTests.cs), read by
// ical.js and held against what the store has: name.ics beside name.json.
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import ICAL from 'ical.js';

const folder = process.env.LIBRARIANBOT_CALENDARS;
const names = folder && existsSync(folder)
  ? readdirSync(folder).filter((name) => name.endsWith('.ics')).map((name) => name.slice(0, -4))
  : [];

const moment = (time) => (time.isDate ? time.toString() : time.toJSDate().toISOString().replace('.000Z', 'Z'));

if (names.length === 0) {
  test('calendars', { skip: 'no served calendars: run tests/run.sh, or set LIBRARIANBOT_CALENDARS' }, () => {});
}

for (const name of names) {
  test(`ical.js finds in ${name} what the store has`, () => {
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, `${name}.ics`), 'utf8')));
    // Zones only as the file gives their rules; none is known beforehand.
    ICAL.TimezoneService.reset();
    const found = calendar.getAllSubcomponents('vevent').map((component) => {
      const event = new ICAL.Event(component);
      return {
        uid: event.uid,
        sequence: event.sequence,
        status: component.getFirstPropertyValue('status'),
        start: moment(event.startDate),
        end: moment(event.endDate),
        title: event.summary,
      };
    });
    const expected = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
    assert.deepEqual(found, expected);
    assert.ok(found.length > 0);
  });
}
