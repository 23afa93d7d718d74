using System.Text;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Terms;
using NodaTime;

namespace LibrarianBot.Features.Meetups;

/// <summary>The meetups ahead, with why each is when it is.</summary>
internal static class OutlookMessages
{
    private const int MostClashes = 3;

    public static OutgoingMessage Upcoming(Outlook outlook, Instant now, Snowflake? mayChangeIn)
    {
        var text =
            outlook.Next.Count == 0
                ? $"No meetup is planned.\n{Lines(outlook, now)}".TrimEnd()
                : $"**The next meetups**\n{Lines(outlook, now)}";
        if (outlook.Rule is null)
        {
            text += mayChangeIn is null
                ? ""
                : "\nThere is no rule yet. Say once when you meet, with `/meetup rule`, and I'll plan every term.";
        }

        return new OutgoingMessage
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay(text),
                .. mayChangeIn is { } server ? Choices(outlook, server) : [],
                .. mayChangeIn is not null && outlook.Rule is { } rule
                    ? [MeetupRuleMessages.KeptButtons(rule.Id)]
                    : Array.Empty<Component>(),
            ],
        };
    }

    /// <summary>One line for each, then why days moved, what is left out and what isn't known.</summary>
    public static string Lines(Outlook outlook, Instant now)
    {
        var text = new StringBuilder();
        foreach (var one in outlook.Next)
        {
            text.Append("- ").Append(Line(one, outlook.Rule, now)).Append('\n');
        }

        foreach (var remark in outlook.Next.Select(Remark).OfType<string>())
        {
            text.Append($"*{remark}*\n");
        }

        foreach (var one in outlook.CalledOff)
        {
            text.Append(
                $"*Called off: {Markdown.Escape(one.Title)}, {Days.Said(one.At.Day, MeetupPhraseMessages.Today(one.At, now))}.*\n"
            );
        }

        if (outlook.LeftOut.Count > 0)
        {
            text.Append($"*Left out: {Markdown.Escape(string.Join(", ", outlook.LeftOut))}.*\n");
        }

        if (outlook.KnownUntil is { } term)
        {
            text.Append(
                $"*I don't know the term dates after {Markdown.Escape(term)} yet. I'll go on by myself once they're in `/terms`.*\n"
            );
        }

        return text.Append(Source(outlook)).ToString().TrimEnd();
    }

    /// <summary>A button for each meetup whose day doesn't suit.</summary>
    public static IEnumerable<Component> Choices(Outlook outlook, Snowflake server)
    {
        var clashes = outlook.Next.Where(one => one.Clash is not null).Take(MostClashes).ToList();
        if (clashes.Count > 0)
        {
            yield return ActionRow.Of([
                .. clashes.Select(one => new Button
                {
                    Style = ButtonStyle.Primary,
                    Label = PlainText.Cut($"Choose a day for {one.TermName ?? one.Title}", 80),
                    CustomId = CustomId.For("meetup-day:other", server, one.Choice),
                }),
            ]);
        }
    }

    /// <summary><c>Wed 24 Feb (Term 1) at Hilltop Primary</c>; the time where it isn't the rule's.</summary>
    private static string Line(UpcomingMeetup one, MeetupRule? rule, Instant now)
    {
        var today = MeetupPhraseMessages.Today(one.At, now);
        var time =
            rule is null || rule.StartsAt != one.At.StartsAt
                ? $", {MeetupPhraseMessages.Clock(one.At)}"
                : "";
        var where =
            one.Where is { } place && one.Mode != MeetupMode.Online
                ? $" at {Markdown.Escape(place)}"
                : " online";
        var name = one.TermName is { } term && rule is not null ? term : one.Title;
        return $"{Days.Brief(one.At.Day, today)}{time} ({Markdown.Escape(name)}){where}";
    }

    private static string Source(Outlook outlook)
    {
        var from = outlook.Calendar switch
        {
            _ when outlook.Rule is null => "",
            null => "",
            PublishedTerms.Own => "Term dates: your own calendar.",
            var code => $"Term dates: {CalendarNames.Of(code)}, from the published calendar.",
        };
        var uncertain = outlook
            .Next.Where(one => one.IsUncertain)
            .Select(one => $"{one.TermName} {one.TermYear}")
            .ToList();
        return uncertain.Count == 0
            ? from
            : $"{from} Those of {Markdown.Escape(InWords.And(uncertain))} aren't certain.";
    }

    private static string? Remark(UpcomingMeetup one)
    {
        var day = Days.WithWeekday(one.At.Day);
        return one.Clash is { } clash
                ? $"{day} is {Markdown.Escape(clash)}. Nobody is told before you choose."
            : one.MovedWhy is { } why ? $"{day}: {Markdown.Escape(why)}."
            : one.Neighbour is { } neighbour
                ? $"{day} is {Markdown.Escape(neighbour)}, so it stays."
            : null;
    }
}
