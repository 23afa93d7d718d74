using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Terms;

/// <summary>Where we are in the school year.</summary>
internal static class TermsMessages
{
    private const int MostListed = 10;
    private const string PictureName = "term.png";

    public static Reply Shown(TermOverview overview) =>
        Reply.Private(
            overview.Shown is { } term && TermPicture.TryDraw(term, overview) is { } png
                ? WithPicture(
                    overview,
                    new OutgoingFile(PictureName, png, TermPicture.Describe(term, overview))
                )
                : OutgoingMessage.Text(Words(overview))
        );

    /// <summary><c>Term 4, week 7 of 10</c>, or what it is instead.</summary>
    public static string Headline(TermOverview overview) =>
        overview.Moment switch
        {
            TermMoment.InTerm(var term, 0, var weeks) => $"{Name(term)}, before week 1 of {weeks}",
            TermMoment.InTerm(var term, var week, var weeks) =>
                $"{Name(term)}, week {week} of {weeks}",
            TermMoment.Holidays(var next) =>
                $"Holidays; {Name(next)} begins {Days.Said(next.FirstDay, overview.Today)}",
            _ when overview.Code is null => "No term calendar is chosen yet",
            TermMoment.Unknown({ } last) =>
                $"I don't know the terms after {Name(last)} {last.Year}",
            _ => "I don't know this year's terms",
        };

    public static string Name(SchoolTerm term) => Markdown.Escape(term.Name);

    private static OutgoingMessage WithPicture(TermOverview overview, OutgoingFile picture) =>
        new()
        {
            Components =
            [
                new TextDisplay(Words(overview)),
                new MediaGallery([
                    new MediaItem(new Media($"attachment://{picture.Name}"))
                    {
                        Description = picture.Description,
                    },
                ]),
            ],
            Files = [picture],
        };

    private static string Words(TermOverview overview)
    {
        var lines = new List<string> { $"**{Headline(overview)}**" };
        if (overview.Shown is { } term)
        {
            lines[0] += $" · {From(overview)}";
            lines.Add($"{Span(term, overview.Today)}.");
            lines.AddRange(Listed("Closed", overview.Closed, overview.Today));
            lines.AddRange(Listed("Meetups", overview.Meetups, overview.Today));
        }
        else
        {
            lines.Add(
                overview.Code is null
                    ? "A coordinator can choose one with `/terms calendar`, or give your own with `/terms own`."
                    : "A coordinator can give them with `/terms own`, as soon as they are published."
            );
        }

        return string.Join('\n', lines);
    }

    private static string From(TermOverview overview) =>
        overview.Code == PublishedTerms.Own
            ? "our own calendar"
            : CalendarNames.Of(overview.Code ?? "");

    private static string Span(SchoolTerm term, LocalDate today) =>
        $"{Days.Said(term.FirstDay, today)} to {Days.Said(term.LastDay, today)}";

    private static IEnumerable<string> Listed(
        string what,
        IReadOnlyList<(LocalDate Day, string Name)> days,
        LocalDate today
    )
    {
        var ahead = days.Where(day => day.Day >= today).ToList();
        if (ahead.Count == 0)
        {
            yield break;
        }

        var said = ahead
            .Take(MostListed)
            .Select(day => $"{Days.Said(day.Day, today)} ({Markdown.Escape(day.Name)})");
        var more = ahead.Count > MostListed ? $" and {ahead.Count - MostListed} more" : "";
        yield return $"{what}: {string.Join(", ", said)}{more}.";
    }
}
