using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>What a coordinator is asked or told before everybody knows. Works in direct messages, too.</summary>
internal static class DayChoiceMessages
{
    private const int MostDays = 4;

    /// <summary>It comes by itself; this is the time to say otherwise.</summary>
    public static OutgoingMessage Next(Meetup meetup, string beginning, Instant now) =>
        new()
        {
            Components =
            [
                new TextDisplay($"{beginning}{Said(meetup)}.{Moved(meetup)} {Told(meetup, now)}"),
                ActionRow.Of(
                    Button(meetup, "Change", "meetup-change:menu"),
                    Button(meetup, "Leave it out", "meetup-day:leave-out")
                ),
            ],
        };

    /// <summary>Everybody knows of it, and now its day is closed.</summary>
    public static OutgoingMessage ClosedSince(Meetup meetup, string closed, Instant now) =>
        new()
        {
            Components =
            [
                new TextDisplay(
                    $"{Said(meetup)}. {Days.WithWeekday(meetup.Day)} is {Markdown.Escape(closed)} now. Everybody knows of it, so it stays unless you change it."
                ),
                ChangeMenuMessages.Buttons(meetup),
            ],
        };

    /// <summary>Its term has other dates, and it doesn't follow them by itself.</summary>
    public static OutgoingMessage RuleSaysAnother(Meetup meetup, LocalDate day, Instant now)
    {
        var why = meetup.MessageId is null ? "It was moved by hand" : "Everybody knows of it";
        return new OutgoingMessage
        {
            Components =
            [
                new TextDisplay(
                    $"{Said(meetup)}. Its term has other dates now, so the rule would give {Days.WithWeekday(day)}. {why}, so it stays unless you move it."
                ),
                ChangeMenuMessages.Buttons(meetup),
            ],
        };
    }

    /// <summary>Its day doesn't suit, or another is wanted: the open days near it.</summary>
    public static OutgoingMessage Choice(
        Meetup meetup,
        IReadOnlyList<LocalDate> alternatives,
        string beginning,
        Instant now
    )
    {
        var why = meetup.Clash is { } clash
            ? $"{Days.WithWeekday(meetup.Day)} is {Markdown.Escape(clash)}. Which day instead? Nobody is told before you choose."
            : "Which day instead?";
        return new OutgoingMessage
        {
            Components =
            [
                new TextDisplay($"{beginning}{Said(meetup)}. {why}"),
                .. alternatives.Count > 0
                    ?
                    [
                        ActionRow.Of([
                            .. alternatives.Take(MostDays).Select(day => Take(meetup, day, now)),
                        ]),
                    ]
                    : Array.Empty<Component>(),
                ActionRow.Of([
                    .. meetup.Clash is not null
                        ? [Button(meetup, "Keep the day anyway", "meetup-day:keep")]
                        : Array.Empty<Button>(),
                    Button(meetup, "Another day", "meetup-change:move"),
                    Button(meetup, "Leave it out", "meetup-day:leave-out"),
                ]),
            ],
        };
    }

    /// <summary><c>**Term 2 meetup**, Wednesday 12 May, 3:45–5:15 pm, St Brigid's or online</c>.</summary>
    public static string Said(Meetup meetup) =>
        $"{MeetupPhraseMessages.Title(meetup)}, {MeetupPhraseMessages.WhenInFull(meetup.Time)}, {MeetupPhraseMessages.Where(meetup)}";

    /// <summary>When everybody learns of it.</summary>
    public static string Told(Meetup meetup, Instant now)
    {
        var at = meetup.AnnounceAt.InZone(meetup.Time.Zone);
        return meetup.AnnounceAt <= now
            ? "I'm telling everybody now."
            : $"I'll tell everybody on {Days.Said(at.Date, MeetupPhraseMessages.Today(meetup.Time, now))} at {ClockTimes.Said(at.TimeOfDay)}.";
    }

    private static string Moved(Meetup meetup) =>
        meetup.MovedWhy is { } why ? $" Not the usual day: {Markdown.Escape(why)}." : "";

    private static Button Take(Meetup meetup, LocalDate day, Instant now) =>
        new()
        {
            Label = Days.Brief(day, MeetupPhraseMessages.Today(meetup.Time, now)),
            Style = ButtonStyle.Primary,
            CustomId = CustomId.For(
                "meetup-day:take",
                new Snowflake((ulong)meetup.NetworkId),
                meetup.Id,
                day
            ),
        };

    private static Button Button(Meetup meetup, string label, string id) =>
        new() { Label = label, CustomId = ChangeMenuMessages.Id(id, meetup) };
}
