using LibrarianBot.Features.Feeds;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Terms;
using LibrarianBot.Networks;
using LibrarianBot.People;
using LibrarianBot.Tests.Store;
using NodaTime;

namespace LibrarianBot.Tests.Features.Feeds;

/// <summary>
/// A network for each term calendar and for some zones with odd clocks: a rule's meetups of every term that is known,
/// some moved, called off or held, and single ones around every change of the clocks in the next two years.
/// </summary>
internal static class ServedNetworks
{
    public const long Aroha = 1;

    public static readonly (string Calendar, string Zone)[] All =
    [
        ("AU-VIC", "Australia/Melbourne"),
        ("AU-NSW-EAST", "Australia/Sydney"),
        ("AU-NSW-WEST", "Australia/Broken_Hill"),
        ("AU-QLD", "Australia/Brisbane"),
        ("AU-SA", "Australia/Adelaide"),
        ("AU-WA", "Australia/Perth"),
        ("AU-TAS", "Australia/Hobart"),
        ("AU-ACT", "Australia/Canberra"),
        ("AU-NT", "Australia/Darwin"),
        ("NZ", "Pacific/Auckland"),
        ("NZ", "Pacific/Chatham"),
        ("AU-NSW-EAST", "Australia/Lord_Howe"),
        // Elsewhere: summer time that is counted backwards, and rules that calendars can't say.
        ("AU-VIC", "Europe/Dublin"),
        ("AU-VIC", "America/Santiago"),
    ];

    /// <summary>Fills one; gives the tokens of the network's calendar and of Aroha's, which has the terms.</summary>
    public static async Task<(string Network, string Aroha)> FillAsync(
        TemporaryStore store,
        long networkId,
        (string Calendar, string Zone) what,
        Instant now
    )
    {
        await using var db = store.Of(networkId);
        var zone = DateTimeZoneProviders.Tzdb[what.Zone];
        var network = new Network(networkId, now);
        network.MoveTo(zone);
        network.CountBy(what.Calendar, WeekOne.HoldsFirstDay);
        db.Add(network);
        await db.SaveChangesAsync();
        db.Add(new Member(networkId, Aroha, "Aroha Ngata"));
        var rule = new MeetupRule(networkId, Aroha, now);
        rule.Keep(now);
        db.Add(rule);
        await db.SaveChangesAsync();
        db.AddRange(ServedMeetups.OfRule(rule, what.Calendar, zone, now));
        db.AddRange(ServedMeetups.AroundChanges(networkId, zone, now));
        await db.SaveChangesAsync();
        db.AddRange(ServedMeetups.Answers(db, now));
        var feeds = (
            Network: new CalendarFeed(networkId, null, now),
            Aroha: new CalendarFeed(networkId, Aroha, now) { WithTerms = true }
        );
        db.AddRange(feeds.Network, feeds.Aroha);
        await db.SaveChangesAsync();
        return (feeds.Network.Token, feeds.Aroha.Token);
    }
}
