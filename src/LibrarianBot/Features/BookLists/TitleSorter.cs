using NodaTime;

namespace LibrarianBot.Features.BookLists;

/// <summary>Sorts what somebody typed into a list: new titles, titles of others, titles of their own.</summary>
/// <param name="list">The list.</param>
/// <param name="entries">All its titles, with who suggested them. New ones are added.</param>
/// <param name="memberId">Who typed.</param>
/// <param name="now">When.</param>
internal sealed class TitleSorter(
    BookList list,
    List<BookListEntry> entries,
    long memberId,
    Instant now
)
{
    public List<BookListEntry> Fresh { get; } = [];

    /// <summary>Titles that others had suggested, and who was first.</summary>
    public List<(string Title, long By)> Joined { get; } = [];

    public List<string> Again { get; } = [];

    public void SortIn(EntryLine line)
    {
        var same = entries.FindAll(line.IsSameAs);
        if (same.Count == 0)
        {
            var entry = new BookListEntry(list, line, now);
            entry.Suggestions.Add(new TitleSuggestion(entry, memberId, line.Note, now));
            entries.Add(entry);
            Fresh.Add(entry);
            return;
        }

        var there = same[0];
        if (same.Count == 1)
        {
            there.Learn(line);
        }

        if (there.Suggestions.Find(row => row.MemberId == memberId) is { } mine)
        {
            mine.Say(line.Note);
            if (!Fresh.Contains(there))
            {
                Again.Add(there.Name);
            }

            return;
        }

        if (there.Suggestions.MinBy(row => row.At) is { } first)
        {
            Joined.Add((there.Name, first.MemberId));
        }

        there.Suggestions.Add(new TitleSuggestion(there, memberId, line.Note, now));
    }
}
