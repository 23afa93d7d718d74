using System.Text;
using Humanizer;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Agenda;

/// <summary>An agenda as people read it.</summary>
internal static class AgendaMessages
{
    private const int LongestLine = 500;
    private const int LongestAll = 3500;
    private const int MostInBrief = 5;
    private const int LongestInBrief = 60;

    /// <summary><c>Agenda: 1 Welcome (Hilltop, 5 min) · 2 What to do about AI book lists (Ben, 20) · …</c> for a reminder. Escaped.</summary>
    public static string Brief(MeetupAgenda agenda)
    {
        var lines = agenda
            .Lines.Take(MostInBrief)
            .Select(
                (line, at) =>
                    $"{at + 1} {Text(line, LongestInBrief)}{Brackets(line, at == 0 ? " min" : "")}"
            );
        var more = agenda.Lines.Count + agenda.MoreAsks > MostInBrief ? " · …" : "";
        return $"Agenda: {string.Join(" · ", lines)}{more}";
    }

    /// <summary>The agenda, with what the reader may do about it.</summary>
    /// <remarks>With what just happened at its beginning, and the line that they chose in bold.</remarks>
    public static OutgoingMessage Shown(
        MeetupAgenda agenda,
        Caller caller,
        Instant now,
        AgendaRef? chosen = null,
        string beginning = ""
    )
    {
        List<Component> parts = [new TextDisplay(beginning + Listed(agenda, now, chosen))];
        var own = agenda.Lines.Where(line => agenda.MayChange(line, caller)).ToList();
        if (agenda.IsOpen(now))
        {
            if (own.Count > 0)
            {
                parts.Add(ActionRow.Of(AgendaLineMessages.Choice(agenda, own, chosen)));
            }

            if (own.Find(line => line.Ref == chosen) is { } line)
            {
                parts.Add(AgendaLineMessages.Buttons(agenda, line, caller));
            }

            parts.Add(ActionRow.Of(Add(agenda.Meetup.Id)));
        }

        return new OutgoingMessage { Ephemeral = true, Components = parts };
    }

    public static Button Add(long meetupId) =>
        new()
        {
            Label = "Add to the agenda",
            CustomId = CustomId.For("meetup-agenda:add", meetupId),
        };

    public static Button See(long meetupId) =>
        new() { Label = "See the agenda", CustomId = CustomId.For("meetup-agenda:see", meetupId) };

    /// <summary>As a label says it: not escaped.</summary>
    public static string Plain(AgendaLine line) =>
        line.Ref.Kind switch
        {
            AgendaLineKind.Ask => $"Open ask: {line.Text}",
            AgendaLineKind.Action => $"From last time: {line.Text}",
            _ => line.Text,
        };

    private static string Listed(MeetupAgenda agenda, Instant now, AgendaRef? chosen)
    {
        var meetup = agenda.Meetup;
        var text = new StringBuilder(
            $"{MeetupPhraseMessages.Title(meetup)} · {MeetupPhraseMessages.When(meetup.Time, now)}"
        );
        var shown = 0;
        foreach (var line in agenda.Lines)
        {
            var entry = Line(line, shown + 1, line.Ref == chosen, meetup, now);
            if (text.Length + entry.Length > LongestAll)
            {
                break;
            }

            text.Append(entry);
            shown++;
        }

        var more = agenda.Lines.Count - shown;
        text.Append(more > 0 ? $"\n*And {more} more.*" : "");
        text.Append(
            agenda.MoreAsks > 0
                ? $"\n*And {"more open ask".ToQuantity(agenda.MoreAsks)}: `/booklist show` has them.*"
                : ""
        );
        return text.Append(Sum(agenda)).ToString();
    }

    private static string Line(
        AgendaLine line,
        int number,
        bool isChosen,
        Meetup meetup,
        Instant now
    )
    {
        var text = Text(line, AgendaItem.LongestText + 20);
        var by = line.ByDay is { } day
            ? $", by {Days.Said(day, MeetupPhraseMessages.Today(meetup.Time, now))}"
            : "";
        var brackets = Brackets(line, $" min{by}", by.TrimStart(',', ' '));
        var note = line.Note is { } said ? $"\n-# {Markdown.Escape(said)}" : "";
        return Markdown.Cut(
            isChosen
                ? $"\n**{number} {text}**{brackets}{note}"
                : $"\n**{number}** {text}{brackets}{note}",
            LongestLine
        );
    }

    private static string Sum(MeetupAgenda agenda) =>
        agenda.Lines.Count == 0 ? "\nNothing is on the agenda yet."
        : agenda.Minutes > agenda.Meetup.Minutes
            ? $"\n*{agenda.Minutes} minutes for a meetup of {agenda.Meetup.Minutes}, so something may have to wait.*"
        : $"\n*{agenda.Minutes} of {agenda.Meetup.Minutes} minutes.*";

    private static string Text(AgendaLine line, int longest) =>
        Markdown.Escape(PlainText.Cut(Plain(line), longest));

    /// <summary><c> (Ben, 20 min)</c>.</summary>
    private static string Brackets(AgendaLine line, string unit, string? withoutMinutes = null)
    {
        var minutes = line.Minutes is { } length ? $"{length}{unit}" : withoutMinutes;
        var parts = new[] { line.Owner is { } owner ? Markdown.Escape(owner) : null, minutes };
        var said = string.Join(", ", parts.Where(part => !string.IsNullOrEmpty(part)));
        return said.Length == 0 ? "" : $" ({said})";
    }
}
