using System.Globalization;
using System.Text;
using Humanizer;
using LibrarianBot.Discord.Messages;
using LibrarianBot.People;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Announcement;

/// <summary>What everybody reads of a meetup.</summary>
internal static class AnnouncementTextMessages
{
    private const int MostNamed = 20;
    private const int LongestName = 40;
    private const int MostBrought = 5;
    private const int LongestBrought = 80;

    public static string Text(MeetupCard card, Instant now)
    {
        var meetup = card.Meetup;
        var text = new StringBuilder(MeetupPhraseMessages.Title(meetup)).Append(
            meetup.State == MeetupState.Cancelled ? " is called off" : ""
        );
        text.Append($" · {MeetupPhraseMessages.When(meetup.Time, now)}\n");
        if (meetup.State == MeetupState.Cancelled)
        {
            return text.Append(
                    meetup.CalledOffWhy is { } why
                        ? Markdown.Escape(PlainText.Cut(why, MeetupLimits.Note))
                        : "It doesn't take place."
                )
                .ToString();
        }

        text.Append(MeetupPhraseMessages.Where(meetup)).Append('\n');
        if (meetup.State == MeetupState.Held)
        {
            return text.Append("It has taken place.").ToString();
        }

        text.Append($"On your clock: {Timestamp.Of(meetup.Begins)}\n");
        text.Append(
            meetup.MovedWhy is { } moved ? $"Not the usual day: {Markdown.Escape(moved)}.\n" : ""
        );
        AppendAnswers(text, card);
        return text.ToString().TrimEnd();
    }

    private static void AppendAnswers(StringBuilder text, MeetupCard card)
    {
        text.Append(Counts(card)).Append('\n');
        AppendNames(text, "Coming", card.Coming);
        AppendNames(text, "Online", card.Online);
        AppendNames(text, "Waiting for a place", card.Waiting);
        AppendBrought(text, [.. card.Bringing]);
    }

    /// <summary><c>6 coming, 3 online, 1 apology · still to say: 11</c>.</summary>
    private static string Counts(MeetupCard card)
    {
        var coming = card.Coming.Count();
        List<string> counts = card.Meetup.Mode == MeetupMode.Online ? [] : [$"{coming} coming"];
        if (card.Meetup.Mode != MeetupMode.InPerson || card.Online.Any())
        {
            counts.Add($"{card.Online.Count()} online");
        }

        counts.Add("apology".ToQuantity(card.Apologies.Count()));
        if (card.Waiting.Count() is > 0 and var waiting)
        {
            counts.Add($"{waiting} waiting");
        }

        var places = card.Meetup is { Capacity: { } room, Mode: not MeetupMode.Online }
            ? $" · room for {room.ToString(CultureInfo.InvariantCulture)}"
            : "";
        var silent = card.Silent > 0 ? $" · still to say: {card.Silent}" : "";
        return $"{string.Join(", ", counts)}{places}{silent}";
    }

    private static void AppendNames(
        StringBuilder text,
        string what,
        IEnumerable<MemberReply> replies
    )
    {
        var people = replies.Select(one => one.Member).ToList();
        if (people.Count == 0)
        {
            return;
        }

        var tags = new NameTags(people);
        var names = people
            .Take(MostNamed)
            .Select(member => Markdown.Escape(PlainText.Cut(tags.Of(member), LongestName)))
            .ToList();
        text.Append($"{what}: ").Append(Joined(names, people.Count - names.Count)).Append('\n');
    }

    private static void AppendBrought(StringBuilder text, List<MemberReply> replies)
    {
        if (replies.Count == 0)
        {
            return;
        }

        var brought = replies
            .Take(MostBrought)
            .Select(one =>
                $"*{Markdown.Escape(PlainText.Cut(one.Reply.Bringing!, LongestBrought))}* ({MeetupPhraseMessages.Name(one.Member)})"
            )
            .ToList();
        text.Append("Bringing: ").Append(Joined(brought, replies.Count - brought.Count));
    }

    private static string Joined(List<string> parts, int left) =>
        left > 0 ? $"{string.Join(", ", parts)} and {left} more" : InWords.And(parts);
}
