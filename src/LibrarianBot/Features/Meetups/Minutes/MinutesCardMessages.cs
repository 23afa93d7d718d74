using System.Text;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>What is kept of a meetup, as one message.</summary>
internal static class MinutesCardMessages
{
    private const int LongestMinutes = 2200;
    private const int LongestNames = 500;
    private const int LongestActions = 700;

    /// <param name="card">What is kept.</param>
    /// <param name="now">Now.</param>
    /// <param name="mayWrite">Whether the reader may write or change it; for everybody nobody may.</param>
    public static OutgoingMessage Shown(MinutesCard card, Instant now, bool mayWrite)
    {
        var files = Files(card);
        List<Component> parts = [new TextDisplay(Text(card, now))];
        parts.AddRange(
            files.Select(file => new FileComponent(new Media($"attachment://{file.Name}")))
        );
        parts.Add(new ActionRow(Buttons(card, mayWrite)));
        return new OutgoingMessage { Components = parts, Files = files };
    }

    public static Button Write(Meetup meetup, bool isWritten) =>
        Button(isWritten ? "Change the minutes" : "Write minutes", "meetup-minutes:write", meetup);

    public static Button Attach(Meetup meetup) =>
        Button("Attach a file", "meetup-minutes:attach", meetup);

    public static Button Decline(Meetup meetup) =>
        Button("Not this time", "meetup-minutes:decline", meetup);

    public static Button See(Meetup meetup) =>
        Button("See the minutes", "meetup-minutes:see", meetup);

    private static string Text(MinutesCard card, Instant now)
    {
        var meetup = card.Meetup;
        var isHeld = meetup.State == MeetupState.Held;
        var text = new StringBuilder(
            $"{MeetupPhraseMessages.Title(meetup)} · {Days.Said(meetup.Day, MeetupPhraseMessages.Today(meetup.Time, now))}"
        );
        text.Append(
            isHeld && card.Host is { } host
                ? $"\nThank you {Markdown.Escape(host)} for hosting."
                : ""
        );
        text.Append("\n\n").Append(Minutes(card));
        text.Append(isHeld ? Names("There", card.Present) : "");
        text.Append(Names("Apologies", card.Apologies));
        if (card.Actions.Count > 0)
        {
            var lines = card.Actions.Select(line => ActionMessages.Line(line, now, meetup));
            text.Append("\n**Who does what**\n")
                .Append(Markdown.Cut(string.Join('\n', lines), LongestActions));
        }

        return text.ToString();
    }

    private static string Minutes(MinutesCard card)
    {
        if (card.Minutes is not { IsWritten: true } minutes)
        {
            return card.Minutes?.DeclinedById is null
                ? "*The minutes will stand here.*"
                : "*There are no minutes of this one so far.*";
        }

        var text = minutes.Text is { } written
            ? Markdown.Cut(Markdown.Escape(written), LongestMinutes)
            : "";
        text += IsLong(minutes) ? "\n-# All of it is in minutes.txt." : "";
        text += minutes.FileName is { } file
            ? $"{(text.Length > 0 ? "\n" : "")}Minutes as a file: {Markdown.Escape(file)}"
            : "";
        return card.WrittenBy is { } name ? $"{text}\n-# By {Markdown.Escape(name)}" : text;
    }

    private static string Names(string heading, IReadOnlyList<string> names) =>
        names.Count == 0
            ? ""
            : $"\n**{heading}:** {Markdown.Cut(Markdown.Escape(string.Join(", ", names)), LongestNames)}";

    private static bool IsLong(MeetupMinutes minutes) =>
        minutes.Text is { } text && Markdown.Escape(text).Length > LongestMinutes;

    /// <summary>Under names of our own, whatever the file was called.</summary>
    private static List<OutgoingFile> Files(MinutesCard card)
    {
        var files = new List<OutgoingFile>();
        if (card.Minutes is { } minutes && IsLong(minutes))
        {
            files.Add(new OutgoingFile("minutes.txt", Encoding.UTF8.GetBytes(minutes.Text!)));
        }

        if (card is { File: { } bytes, Minutes.FileName: { } name })
        {
            files.Add(new OutgoingFile($"minutes-file{MinutesUpload.EndingOf(name)}", bytes));
        }

        return files;
    }

    private static List<Component> Buttons(MinutesCard card, bool mayWrite)
    {
        var buttons = new List<Component> { ActionMessages.Add(card.Meetup) };
        if (mayWrite)
        {
            buttons.Insert(0, Write(card.Meetup, card.Minutes?.Text is not null));
            buttons.Insert(1, Attach(card.Meetup));
        }

        return buttons;
    }

    private static Button Button(string label, string id, Meetup meetup) =>
        new() { Label = label, CustomId = CustomId.For(id, meetup.NetworkId, meetup.Id) };
}
