using System.Globalization;
using LibrarianBot.Calendars;
using LibrarianBot.Features.Terms;
using NodaTime;

namespace LibrarianBot.Features.Feeds;

/// <summary>What is in a calendar now.</summary>
internal sealed class FeedReader(FeedStore store, IClock clock)
{
    /// <summary>How long what has been, or would have been, stays in.</summary>
    private static readonly Duration Kept = Duration.FromDays(365);

    /// <summary>The calendar at an address, or null where there is none.</summary>
    /// <param name="token">The part of the address that names it.</param>
    public FeedRow? Find(string token)
    {
        var dash = token.IndexOf('-', StringComparison.Ordinal);
        return
            dash >= 1
            && long.TryParse(
                token.AsSpan(0, dash),
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out var id
            )
            ? store.Find(id, token[(dash + 1)..])
            : null;
    }

    /// <summary>What it holds now, as a file.</summary>
    public byte[] File(FeedRow feed)
    {
        var since = clock.GetCurrentInstant() - Kept;
        return CalendarFile.Write(
            feed.MemberId is null ? "Library network meetups" : "My library meetups",
            [.. Meetups(feed, since), .. feed.WithTerms ? Terms(feed, since) : []]
        );
    }

    /// <summary>The meetups ahead that take place, for somebody who adds them by hand.</summary>
    public IReadOnlyList<CalendarEntry> Ahead(long networkId, long memberId) =>
        [
            .. Meetups(new FeedRow(networkId, memberId), clock.GetCurrentInstant())
                .Where(entry => !entry.IsCancelled),
        ];

    private IEnumerable<CalendarEntry> Meetups(FeedRow feed, Instant since)
    {
        var now = clock.GetCurrentInstant();
        return store.Meetups(feed, since).Select(meetup => FeedEntries.Of(meetup, feed, now));
    }

    private IEnumerable<CalendarEntry> Terms(FeedRow feed, Instant since)
    {
        var (calendar, terms) = store.Terms(feed.NetworkId);
        return terms
            .Where(term => term.LastDay >= since.InUtc().Date)
            .OrderBy(term => term.FirstDay)
            .Select(term => new CalendarEntry(
                $"term-{calendar}-{TermKey.Of(term)}@librarianbot",
                0,
                feed.MadeAt,
                TermKey.Said(term),
                new CalendarTime.AllDay(term.FirstDay, term.LastDay)
            ));
    }
}
