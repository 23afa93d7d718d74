"""Says as JSON what python3-icalendar finds in a calendar: python3 read_calendar.py FILE.

A time with a zone is worked out twice, by the zone's name and by the rules that the file gives for it; the two must agree.
"""

import datetime
import json
import sys

from icalendar import Calendar


def moment(prop, zones):
    value = prop.dt
    if not isinstance(value, datetime.datetime):
        return value.isoformat()
    if "TZID" in prop.params:
        local = value.replace(tzinfo=None)
        by_file = zones[prop.params["TZID"]].localize(local).astimezone(datetime.timezone.utc)
        if by_file != value.astimezone(datetime.timezone.utc):
            raise SystemExit(f"{prop.params['TZID']} {local}: by name {value}, by the file {by_file}")
    return value.astimezone(datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def main():
    with open(sys.argv[1], "rb") as file:
        calendar = Calendar.from_ical(file.read())
    zones = {str(zone["TZID"]): zone.to_tz() for zone in calendar.walk("VTIMEZONE")}
    found = [
        {
            "uid": str(event["UID"]),
            "sequence": int(event["SEQUENCE"]),
            "status": str(event["STATUS"]),
            "start": moment(event["DTSTART"], zones),
            "end": moment(event["DTEND"], zones),
            "title": str(event["SUMMARY"]),
        }
        for event in calendar.walk("VEVENT")
    ]
    if any(component.errors for component in calendar.walk()):
        raise SystemExit([component.errors for component in calendar.walk()])
    json.dump(found, sys.stdout)


main()
