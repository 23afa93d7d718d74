using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Terms;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Tests.Features.Feeds;

/// <summary>Meetups of every sort, and what Aroha answered to them.</summary>
internal static class ServedMeetups
{
    private static readonly string[] Titles =
    [
        "Term meetup",
        "Tea, cake; and \\ books: \"bring a plate\"",
        "Two\nlines\r\nand a third",
        "Ngā mihi 😀👩‍👩‍👧 中文 العربية " + "ü".PadRight(60, 'é'),
        "END:VEVENT\nBEGIN:VALARM",
        " @everyone **bold** <b>&amp;</b> \t\u2028\u0085 ",
    ];

    private static readonly LocalTime[] Times =
    [
        new(1, 30),
        new(2, 15),
        new(2, 30),
        new(3, 0),
        new(15, 45),
        new(23, 30),
    ];

    public static IEnumerable<Meetup> OfRule(
        MeetupRule rule,
        string code,
        DateTimeZone zone,
        Instant now
    )
    {
        var calendar = new TermCalendar(PublishedTerms.Of(code), WeekOne.HoldsFirstDay);
        foreach (var (at, term) in calendar.Terms.Index())
        {
            var day = calendar.DayIn(term, rule.Week, rule.Weekday)!.Value;
            var meetup = Made(rule.NetworkId, at, new(day, rule.StartsAt, zone.Id, 90), now);
            meetup.BornOf(rule.Id, term.Year, term.Number);
            Happen(meetup, at, now);
            yield return meetup;
        }
    }

    public static IEnumerable<Meetup> AroundChanges(long networkId, DateTimeZone zone, Instant now)
    {
        var changes = zone.GetZoneIntervals(now, now + Duration.FromDays(730))
            .Where(interval => interval.HasStart && interval.Start > now)
            .Select(interval => interval.Start.InZone(zone).Date);
        var days = changes.SelectMany(day => (LocalDate[])[day.PlusDays(-1), day, day.PlusDays(1)]);
        foreach (var (at, day) in days.Prepend(now.InZone(zone).Date).Index())
        {
            foreach (var time in Times)
            {
                var meetup = Made(networkId, at, new(day, time, zone.Id, 75), now);
                Happen(meetup, at, now);
                yield return meetup;
            }
        }
    }

    private static Meetup Made(long networkId, int at, MeetupTime time, Instant now)
    {
        var meetup = new Meetup(
            networkId,
            Titles[at % Titles.Length],
            time,
            ServedNetworks.Aroha,
            now
        )
        {
            Mode = (MeetupMode)(at % 3),
            HostSchool = "St Brigid's, Main St; upstairs",
            AccessNotes = "sign in,\nthen right",
            Link = "https://meet.example.org/a,b;c?d=e",
        };
        meetup.PostedAs(1, 1);
        return meetup;
    }

    private static void Happen(Meetup meetup, int at, Instant now)
    {
        switch (at % 5)
        {
            case 1:
                meetup.Take(meetup.Time with { Day = meetup.Day.PlusDays(7), Minutes = 45 });
                meetup.ChangedForCalendars(now);
                break;
            case 2:
                meetup.ChangedForCalendars(now);
                meetup.CallOff("The library floods, again; sorry", now);
                break;
            case 3:
                meetup.WasHeld();
                break;
        }
    }

    public static IEnumerable<MeetupReply> Answers(LibraryDb db, Instant now)
    {
        foreach (var (at, meetup) in db.Meetups.ToList().Index())
        {
            var reply = new MeetupReply(meetup.NetworkId, meetup.Id, ServedNetworks.Aroha);
            Action<Instant>? say = (at % 5) switch
            {
                0 => reply.Come,
                1 => reply.ComeOnline,
                2 => when => reply.Apologise(null, when),
                3 => reply.Wait,
                _ => null,
            };
            if (say is not null)
            {
                say(now);
                yield return reply;
            }
        }
    }
}
