using System.Text;
using Humanizer;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Reminders;

/// <summary>The outbox as a coordinator sees it: what went wrong, then what comes next.</summary>
internal static class NoticeOverviewMessages
{
    public const int OnAPage = 10;
    private const int MostTroubles = 5;
    private const int LongestLine = 240;

    public static readonly Reply OnlyCoordinators = Reply.Private(
        "Only a coordinator can see what is planned for everybody. For your own reminders there is `/reminders`."
    );

    public static Reply TriedAgain(int count) =>
        Reply.Private(
            count == 0
                ? "There is nothing left to try again."
                : $"Trying {"reminder".ToQuantity(count)} again now. Look with `/notices` in a minute."
        );

    /// <summary>The page asked for, or the last one.</summary>
    public static OutgoingMessage Page(NoticeOverview all, int page, DateTimeZone zone)
    {
        var pages = Math.Max(1, (all.Planned.Count + OnAPage - 1) / OnAPage);
        page = Math.Clamp(page, 1, pages);
        var text = new StringBuilder();
        if (page == 1)
        {
            AppendTroubles(text, all);
        }

        AppendPlanned(text, all, page, zone);
        if (pages > 1)
        {
            text.Append($"\n-# Page {page} of {pages}");
        }

        Component[] buttons = [.. Buttons(all, page, pages)];
        return new OutgoingMessage
        {
            Ephemeral = true,
            Components =
                buttons.Length == 0
                    ? [new TextDisplay(text.ToString())]
                    : [new TextDisplay(text.ToString()), ActionRow.Of(buttons)],
        };
    }

    private static void AppendTroubles(StringBuilder text, NoticeOverview all)
    {
        foreach (var unreached in all.Unreached.Take(MostTroubles))
        {
            text.Append(NoticeNamesMessages.Of(unreached.Members))
                .Append(" couldn't be reached (their DMs are closed)")
                .Append(
                    unreached.ThreadId is { } thread
                        ? $", so I mentioned them in <#{thread}>.\n"
                        : " and there was no thread to mention them in.\n"
                );
        }

        foreach (var failed in all.Failed.Take(MostTroubles))
        {
            text.Append(
                    Cut(
                        $"Not sent: {failed.What}{NoticeNamesMessages.To(failed.To)}. {failed.Outcome}"
                    )
                )
                .Append('\n');
        }

        if (all.Failed.Count > MostTroubles)
        {
            text.Append($"… and {all.Failed.Count - MostTroubles} more that weren't sent.\n");
        }

        text.Append(text.Length > 0 ? "\n" : "");
    }

    private static void AppendPlanned(
        StringBuilder text,
        NoticeOverview all,
        int page,
        DateTimeZone zone
    )
    {
        if (all.Planned.Count == 0)
        {
            text.Append("Nothing is planned at the moment.");
            return;
        }

        text.Append("**Planned**");
        foreach (var planned in all.Planned.Skip((page - 1) * OnAPage).Take(OnAPage))
        {
            var day = planned.DueAt.InZone(zone).DayOfWeek;
            text.Append('\n')
                .Append($"{day} {Timestamp.Of(planned.DueAt, TimestampStyle.ShortDateTime)} · ")
                .Append(Cut($"{planned.What}{NoticeNamesMessages.To(planned.To)}"));
            text.Append(planned.Outcome is { } why ? $" · {why} Trying again." : "");
        }

        text.Append(
            all.HasMore && page * OnAPage >= all.Planned.Count ? "\n… and more after these." : ""
        );
    }

    private static IEnumerable<Component> Buttons(NoticeOverview all, int page, int pages)
    {
        if (page < pages)
        {
            yield return Turn("Later ones", page + 1);
        }

        if (page > 1)
        {
            yield return Turn("Earlier ones", page - 1);
        }

        if (page == 1 && (all.Failed.Count > 0 || all.Unreached.Any(who => who.ThreadId is null)))
        {
            yield return new Button { Label = "Try again", CustomId = "notices:again" };
        }
    }

    private static Button Turn(string label, int page) =>
        new() { Label = label, CustomId = CustomId.For("notices:page", page) };

    private static string Cut(string line) => PlainText.Cut(line, LongestLine);
}
