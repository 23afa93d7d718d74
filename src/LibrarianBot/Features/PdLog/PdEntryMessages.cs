using System.Text;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Features.PdLog;

/// <summary>One entry, and what is said when it is added or changed.</summary>
internal static class PdEntryMessages
{
    public static OutgoingMessage Shown(PdEntry entry)
    {
        var text = new StringBuilder($"**{PdLogMessages.Name(entry)}**\n")
            .Append(PdWords.Said(entry.Day))
            .Append($" · {Lengths.InHours(entry.Minutes)} · {PdWords.Said(entry.Activity)}")
            .Append(Line("Held by", entry.Provider))
            .Append(entry.Standards is { } standards ? $"\nStandards addressed: {standards}" : "")
            .Append(
                Line("Priority area", entry.PriorityArea is { } area ? PdWords.Said(area) : null)
            );
        text.Append(
            entry.ConfirmedBy is { } name
                ? $"\nConfirmed by {Markdown.Escape(name)} on {Timestamp.Of(entry.ConfirmedAt!.Value, TimestampStyle.LongDate)}, so these facts stay as they are."
                : "\nAs you recorded it."
        );
        text.Append(entry.Reflection is { } reflection ? $"\n\n{Markdown.Escape(reflection)}" : "");
        return new OutgoingMessage
        {
            Ephemeral = true,
            Components = [new TextDisplay(text.ToString()), new ActionRow(Buttons(entry))],
        };
    }

    public static OutgoingMessage Removing(PdEntry entry) =>
        new()
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay(
                    entry.ConfirmedBy is { } name
                        ? $"Remove **{PdLogMessages.Name(entry)}** from your log? {Markdown.Escape(name)} confirmed it, and you can't put it back yourself."
                        : $"Remove **{PdLogMessages.Name(entry)}** from your log? It can't be brought back."
                ),
                ActionRow.Of(
                    new Button
                    {
                        Label = "Remove it",
                        Style = ButtonStyle.Danger,
                        CustomId = CustomId.For("pd:removed", entry.NetworkId, entry.Id),
                    },
                    new Button
                    {
                        Label = "Keep it",
                        CustomId = CustomId.For("pd:entry", entry.NetworkId, entry.Id),
                    }
                ),
            ],
        };

    public static OutgoingMessage Removed(PdEntry entry) =>
        With(
            $"**{PdLogMessages.Name(entry)}** is removed from your log.",
            PdLogMessages.SeeLog(entry.NetworkId)
        );

    /// <summary>After adding or correcting.</summary>
    public static OutgoingMessage Kept(PdEntry entry, PdProgress progress, bool isNew) =>
        With(
            $"**{PdLogMessages.Name(entry)}** {(isNew ? "is in your log" : "is changed")}: {PdWords.Said(entry.Day)}, {Lengths.InHours(entry.Minutes)}. Only you see it.\nThat makes {PdLogMessages.Progress(progress)}.",
            Reflect(entry),
            PdLogMessages.SeeLog(entry.NetworkId)
        );

    /// <param name="entry">The entry.</param>
    /// <param name="unread">The word that is none of the Standards, where there was one.</param>
    public static OutgoingMessage Reflected(PdEntry entry, string? unread) =>
        unread is null
            ? With(
                $"Saved with **{PdLogMessages.Name(entry)}**. Only you see it.",
                PdLogMessages.SeeLog(entry.NetworkId)
            )
            : With(
                $"Saved with **{PdLogMessages.Name(entry)}**. But {PdTroubleMessages.Unknown(unread)} The Standards stay as they were.",
                Reflect(entry),
                PdLogMessages.SeeLog(entry.NetworkId)
            );

    private static List<Component> Buttons(PdEntry entry)
    {
        var buttons = new List<Component> { Reflect(entry) };
        if (!entry.IsConfirmed)
        {
            buttons.Add(
                new Button
                {
                    Label = "Change",
                    CustomId = CustomId.For("pd:change", entry.NetworkId, entry.Id),
                }
            );
        }

        buttons.Add(
            new Button
            {
                Label = "Certificate",
                CustomId = CustomId.For("pd:certificate", entry.NetworkId, entry.Id),
            }
        );
        buttons.Add(
            new Button
            {
                Label = "Remove",
                CustomId = CustomId.For("pd:remove", entry.NetworkId, entry.Id),
            }
        );
        return buttons;
    }

    public static Button Reflect(PdEntry entry) =>
        new()
        {
            Label = entry.Reflection is null ? "Add reflection" : "Change reflection",
            CustomId = CustomId.For("pd:reflect", entry.NetworkId, entry.Id),
        };

    private static string Line(string label, string? text) =>
        text is null ? "" : $"\n{label}: {Markdown.Escape(text)}";

    public static OutgoingMessage With(string markdown, params IReadOnlyList<Component> buttons) =>
        new()
        {
            Ephemeral = true,
            Components = [new TextDisplay(markdown), new ActionRow(buttons)],
        };
}
