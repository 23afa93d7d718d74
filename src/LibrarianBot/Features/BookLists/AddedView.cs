using System.Text;
using Humanizer;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.People;

namespace LibrarianBot.Features.BookLists;

/// <summary>What is said to the one who added titles.</summary>
internal static class AddedView
{
    private const int MostQuoted = 5;

    public static readonly Reply NothingTyped = Reply.Private(
        "There was no title in that. Type one on each line, for example *The Arrival by Shaun Tan*."
    );

    public static Reply Answer(
        AddResult adding,
        string displayName,
        IReadOnlyList<LineReading.Trouble> troubles
    ) =>
        Reply.Private(
            adding switch
            {
                AddResult.Added added => Thanks(added, displayName, troubles),
                AddResult.Closed(var topic, var asker) =>
                    $"**{Markdown.Escape(topic)}** is closed, so nothing was added. {BookListView.Name(asker)} or a coordinator can reopen it.",
                AddResult.Full(0) =>
                    $"This list is full: it holds {BookList.MostEntries} titles. Nothing was added.",
                AddResult.Full(var room) =>
                    $"This list has room for {"more title".ToQuantity(room)} only, so nothing was added. Send fewer.",
                _ => "",
            }
        );

    /// <summary>Every line was in trouble.</summary>
    public static Reply NothingReadable(IReadOnlyList<LineReading.Trouble> troubles) =>
        Reply.Private($"Nothing was added.{Trouble(troubles)}");

    private static string Thanks(
        AddResult.Added added,
        string name,
        IReadOnlyList<LineReading.Trouble> troubles
    )
    {
        var text = new StringBuilder(
            $"Thanks, {Markdown.Escape(NameTags.GivenName(PlainText.OneLine(name, Member.LongestName)))}."
        );
        if (added.New.Count > 0)
        {
            text.Append($" Added {added.New.Count}: {BookListView.Names(added.New)}.");
        }

        foreach (var (title, by) in added.Joined.Take(MostQuoted))
        {
            text.Append(
                $"\n{BookListView.Names([title])} was there already from {BookListView.Name(by)}; your name is beside theirs."
            );
        }

        if (added.Joined.Count > MostQuoted)
        {
            text.Append(
                $"\n{added.Joined.Count - MostQuoted} more were there already; your name is on them too."
            );
        }

        if (added.Again.Count > 0)
        {
            text.Append($"\nYou had suggested {BookListView.Names(added.Again)} before.");
        }

        return text.Append(Trouble(troubles)).ToString();
    }

    private static string Trouble(IReadOnlyList<LineReading.Trouble> troubles)
    {
        var text = new StringBuilder();
        foreach (var (line, sentence) in troubles.Take(MostQuoted))
        {
            text.Append($"\nNot added: “{Markdown.Escape(line)}”. {sentence}");
        }

        return troubles.Count > MostQuoted
            ? text.Append($"\n{troubles.Count - MostQuoted} more lines weren't added either.")
                .ToString()
            : text.ToString();
    }
}
