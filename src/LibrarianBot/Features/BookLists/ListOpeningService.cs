using LibrarianBot.Features.Networks;
using LibrarianBot.Features.People;
using LibrarianBot.Hosting;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <summary>Opens lists and remembers where they are shown.</summary>
/// <remarks>
/// By hand and not by Entity Framework, whose first queries take most of a second: whoever asks first after a start is
/// answered at once. What happens to a list later goes through <see cref="LibraryDb"/>; a test compares the rows that
/// both write.
/// </remarks>
internal sealed class ListOpeningService(
    StoreFile file,
    NetworkSettingsCache settings,
    IClock clock
)
{
    public Opening Open(Caller caller, Request request)
    {
        var now = clock.GetCurrentInstant();
        var today = now.InZone(settings.Of(caller.NetworkId).Zone).Date;
        if (Refusal(request, today, out var years) is { } refusal)
        {
            return refusal;
        }

        var topic = Topic(request);
        var list = new BookList(caller.NetworkId, caller.MemberId, topic, now)
        {
            Years = years,
            NeededBy = request.NeededBy,
            Note = EntryLineReader.Short(request.Note ?? "", BookList.LongestNote),
        };
        list.Changed();
        return Keep(caller, list, now);
    }

    /// <summary>Remembers where a new list is shown, and that it is shown as it was opened.</summary>
    public void Shown(BookList list, Posting.Posted posting)
    {
        using var connection = file.OpenWriter();
        ListRows.Shown(connection, list, posting.ChannelId, posting.MessageId);
    }

    /// <summary>Takes back a list that couldn't be shown to anybody.</summary>
    public void Withdraw(BookList list)
    {
        using var connection = file.OpenWriter();
        ListRows.Delete(connection, list);
    }

    /// <summary>For the warm-up: all of it once, and nothing is kept.</summary>
    public void Rehearse()
    {
        var nobody = new Caller(0, 0, "Nobody", false);
        var list = new BookList(nobody.NetworkId, nobody.MemberId, "Rehearsal", default);
        using var connection = file.OpenWriter();
        using var write = connection.BeginTransaction();
        MemberRows.See(connection, nobody, default);
        ListRows.CountOpen(connection, nobody);
        ListRows.Add(connection, list);
        ListRows.Shown(connection, list, 0, 0);
    }

    private Opening Keep(Caller caller, BookList list, Instant now)
    {
        using var connection = file.OpenWriter();
        using var write = connection.BeginTransaction();
        var asker = MemberRows.See(connection, caller, now);
        if (ListRows.CountOpen(connection, caller) >= BookList.MostOpenForEach)
        {
            return new Opening.TooManyOpen(BookList.MostOpenForEach);
        }

        ListRows.Add(connection, list);
        write.Commit();
        return new Opening.Opened(new ListCard(list, asker, Titles: 0));
    }

    private static string Topic(Request request) => PlainText.OneLine(request.Topic, int.MaxValue);

    private static Opening? Refusal(Request request, LocalDate today, out YearLevels? years)
    {
        years = null;
        var length = Topic(request).Length;
        if (length is 0 or > BookList.LongestTopic)
        {
            return length == 0 ? new Opening.NoTopic() : new Opening.TopicTooLong(length);
        }

        if (
            !string.IsNullOrWhiteSpace(request.Years)
            && !YearLevels.TryParse(request.Years, out years)
        )
        {
            return new Opening.YearsUnreadable(request.Years);
        }

        return request.NeededBy < today
            ? new Opening.DayHasPassed(request.NeededBy.Value, today)
            : null;
    }
}
