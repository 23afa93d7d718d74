using System.Text;
using Humanizer;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Features.PdLog;

/// <summary>A member's log as only they see it.</summary>
internal static class PdLogMessages
{
    private const int LongestReflection = 150;

    public static Button SeeLog(long networkId) =>
        new() { Label = "See my log", CustomId = CustomId.For("pd:log", networkId) };

    private static Button Add(long networkId) =>
        new() { Label = "Add an activity", CustomId = CustomId.For("pd:add", networkId) };

    public static OutgoingMessage NotYours(long networkId) =>
        new()
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay(
                    "That entry isn't in your log, so nothing was changed. Everybody sees their own log only."
                ),
                ActionRow.Of(SeeLog(networkId)),
            ],
        };

    public static OutgoingMessage Page(long networkId, PdPage page)
    {
        if (page.Count == 0)
        {
            return new OutgoingMessage
            {
                Ephemeral = true,
                Components =
                [
                    new TextDisplay(
                        "**Your PD log** · only you see it\nNothing is in it yet. Meetups that you come to are put in by themselves; add anything else, from a course to an article."
                    ),
                    ActionRow.Of(Add(networkId)),
                ],
            };
        }

        var text = new StringBuilder("**Your PD log** · only you see it\n");
        text.Append(Progress(page.Progress));
        foreach (var entry in page.Entries)
        {
            Append(text, entry);
        }

        if (page.Pages > 1)
        {
            text.Append(
                $"\n-# Page {page.Number} of {page.Pages} · {"entry".ToQuantity(page.Count)}"
            );
        }

        return new OutgoingMessage
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay(text.ToString()),
                ActionRow.Of(Choice(networkId, page.Entries)),
                new ActionRow(Buttons(networkId, page)),
            ],
        };
    }

    /// <summary><c>**12.5 of 20 hours** this year (1 January 2026 to 31 December 2026)</c>.</summary>
    public static string Progress(PdProgress progress)
    {
        var (minutes, goal, period) = progress;
        var length = goal.Years == 1 ? "this year" : $"in these {goal.Years.ToWords()} years";
        return $"**{Lengths.Figures(minutes)} of {"hour".ToQuantity(goal.Hours)}** {length} ({PdWords.Said(period.Start)} to {PdWords.Said(period.End)})";
    }

    public static string Name(PdEntry entry) => Markdown.Escape(entry.Name);

    private static void Append(StringBuilder text, PdEntry entry)
    {
        text.Append($"\n\n**{Name(entry)}**\n")
            .Append(PdWords.Said(entry.Day))
            .Append($" · {Lengths.InHours(entry.Minutes)} · {PdWords.Said(entry.Activity)}");
        text.Append(entry.Standards is { } standards ? $" · Standards {standards}" : "");
        text.Append(
            entry.ConfirmedBy is { } name ? $" · confirmed by {Markdown.Escape(name)}" : ""
        );
        if (entry.Reflection is { } reflection)
        {
            text.Append($"\n“{Markdown.Escape(PlainText.OneLine(reflection, LongestReflection))}”");
        }
    }

    private static StringSelect Choice(long networkId, IReadOnlyList<PdEntry> entries) =>
        new()
        {
            CustomId = CustomId.For("pd:pick", networkId),
            Placeholder = "Read, change or print an entry",
            Options =
            [
                .. entries.Select(entry => new SelectOption(
                    PlainText.Cut(entry.Name, 100),
                    $"{entry.Id}"
                )
                {
                    Description = $"{PdWords.Said(entry.Day)}, {Lengths.InHours(entry.Minutes)}",
                }),
            ],
        };

    private static List<Component> Buttons(long networkId, PdPage page)
    {
        var buttons = new List<Component> { Add(networkId) };
        if (page.Number < page.Pages)
        {
            buttons.Add(Turn(networkId, "Older", page.Number + 1));
        }

        if (page.Number > 1)
        {
            buttons.Add(Turn(networkId, "Newer", page.Number - 1));
        }

        buttons.Add(
            new Button { Label = "Change my goal", CustomId = CustomId.For("pd:goal", networkId) }
        );
        return buttons;
    }

    private static Button Turn(long networkId, string label, int page) =>
        new() { Label = label, CustomId = CustomId.For("pd:page", networkId, page) };
}
