using System.Globalization;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Reminders;
using LibrarianBot.Networks;
using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.EndToEnd.Outbox;

/// <summary>What the large network has planned: announcements, reminders of a meetup, and reminders of nothing.</summary>
/// <param name="count">How many in all.</param>
/// <param name="now">When the network begins.</param>
/// <param name="stands">Where the meetup that reminders are about is announced already.</param>
internal sealed class DueNotices(int count, Instant now, Announced stands)
{
    /// <summary>One in so many is an announcement; a third of the others are reminders of a meetup.</summary>
    public const int Share = 20;
    private const int Day = 24;

    /// <summary>Each member once: of two late reminders only the later would be said.</summary>
    private const int MostReminded = 3 * LargeNetwork.Members;
    private readonly Instant due = now + LargeStore.NotYet;

    public int Announcements => count / Share;

    public async Task FillAsync(LibraryDb db)
    {
        db.Add(new Network(LargeStore.Network, now));
        for (var number = 0; number < LargeNetwork.Members; number++)
        {
            db.Add(
                new Member(LargeStore.Network, Person.IdOf(number), $"Member {number}")
                {
                    ReminderWay = Person.WayOf(number),
                }
            );
        }

        await db.SaveChangesAsync();
        var meetups = Meetups();
        meetups[^1].PostedAs((long)stands.ChannelId, (long)stands.MessageId);
        meetups[^1].ThreadId = (long)stands.MessageId;
        db.AddRange(meetups);
        await db.SaveChangesAsync();
        db.AddRange(
            Enumerable.Range(0, LargeNetwork.Members).Select(number => Reply(meetups[^1], number))
        );
        for (var number = 0; number < count; number++)
        {
            // Mixed, so that each kind is due all the time.
            db.Add(
                number % Share == 0 ? Announcement(meetups[number / Share])
                : number % 3 == 0 && number < MostReminded ? Reminder(meetups[^1], number)
                : Sample(number)
            );
        }

        await db.SaveChangesAsync();
    }

    private List<Meetup> Meetups()
    {
        var day = now.InUtc().Date.PlusDays(Day);
        return
        [
            .. Enumerable
                .Range(0, Announcements + 1)
                .Select(number => new Meetup(
                    LargeStore.Network,
                    $"Meetup {number}",
                    new MeetupTime(
                        day.PlusDays(number),
                        new LocalTime(15, 45),
                        "Australia/Melbourne",
                        90
                    ),
                    Person.IdOf(0),
                    now
                )),
        ];
    }

    private Notice Announcement(Meetup meetup) =>
        new(
            LargeStore.Network,
            MeetupKinds.Announce,
            $"meetup:{meetup.Id}:announce",
            meetup.Id,
            due
        );

    private MeetupReply Reply(Meetup meetup, int number)
    {
        var reply = new MeetupReply(LargeStore.Network, meetup.Id, Person.IdOf(number));
        reply.Come(now);
        return reply;
    }

    private Notice Reminder(Meetup meetup, int number)
    {
        var member = Person.IdOf(number / 3);
        return new Notice(
            LargeStore.Network,
            MeetupKinds.Reminder,
            string.Create(CultureInfo.InvariantCulture, $"meetup:{meetup.Id}:test:{number}"),
            meetup.Id,
            due
        )
        {
            MemberId = member,
            Detail = "2w",
        };
    }

    private Notice Sample(int number)
    {
        var member = Person.IdOf(number % LargeNetwork.Members);
        return new Notice(
            LargeStore.Network,
            SampleReminderNotice.Kind,
            string.Create(CultureInfo.InvariantCulture, $"sample:{number}"),
            member,
            due
        )
        {
            MemberId = member,
        };
    }
}
