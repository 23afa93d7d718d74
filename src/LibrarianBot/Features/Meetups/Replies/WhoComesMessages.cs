using LibrarianBot.Discord.Messages;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.People;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Replies;

/// <summary>Everybody who answered, with their schools. What they passed on with apologies is for the host and coordinators.</summary>
internal static class WhoComesMessages
{
    private const int MostLines = 30;
    private const int MostText = 3400;

    /// <summary>The page asked for, or the last one.</summary>
    public static OutgoingMessage Page(MeetupCard card, int page, bool readsNotes, Instant now)
    {
        var pages = Pages([.. Lines(card, readsNotes)]);
        page = Math.Clamp(page, 1, pages.Count);
        var meetup = card.Meetup;
        var text =
            $"{MeetupPhraseMessages.Title(meetup)} · {MeetupPhraseMessages.When(meetup.Time, now)}\n{string.Join('\n', pages[page - 1])}";
        return new OutgoingMessage
        {
            Ephemeral = true,
            Components =
            [
                new TextDisplay(
                    pages.Count > 1 ? $"{text}\n-# Page {page} of {pages.Count}" : text
                ),
                .. Turns(meetup, page, pages.Count) is { Length: > 0 } turns
                    ? [ActionRow.Of(turns)]
                    : Array.Empty<Component>(),
            ],
        };
    }

    private static IEnumerable<string> Lines(MeetupCard card, bool readsNotes)
    {
        if (card.Answers.Count == 0)
        {
            yield return "Nobody has said anything yet.";
        }

        (string Heading, IEnumerable<MemberReply> Who)[] groups =
        [
            ("Coming", card.Coming),
            ("Online", card.Online),
            ("Waiting for a place", card.Waiting),
            ("Apologies", card.Apologies),
        ];
        foreach (var (heading, who) in groups)
        {
            var people = who.ToList();
            if (people.Count > 0)
            {
                yield return $"**{heading} ({people.Count})**";
            }

            foreach (var one in people)
            {
                yield return Line(one, readsNotes);
            }
        }

        if (card.Silent > 0 && card.Meetup.State == MeetupState.Announced)
        {
            yield return $"-# Still to say: {card.Silent}";
        }
    }

    private static string Line(MemberReply one, bool readsNotes)
    {
        var school = one.Member.School is { } name ? $", {Escape(name)}" : "";
        var brings = one.Reply.Bringing is { } what ? $" · brings {Markdown.Escape(what)}" : "";
        var note = readsNotes && one.Reply.Note is { } typed ? $": {Markdown.Escape(typed)}" : "";
        return $"- {Escape(one.Member.Name)}{school}{brings}{note}";
    }

    private static string Escape(string name) =>
        Markdown.Escape(PlainText.Cut(name, Member.LongestName));

    private static List<List<string>> Pages(List<string> lines)
    {
        List<List<string>> pages =
        [
            [],
        ];
        var length = 0;
        foreach (var line in lines)
        {
            if (
                pages[^1].Count > 0
                && (pages[^1].Count == MostLines || length + line.Length > MostText)
            )
            {
                pages.Add([]);
                length = 0;
            }

            pages[^1].Add(line);
            length += line.Length + 1;
        }

        return pages;
    }

    private static Button[] Turns(Meetup meetup, int page, int pages) =>
        [
            .. page < pages
                ? [ReplyButtonsMessages.WhoComes(meetup, page + 1, $"Page {page + 1}")]
                : Array.Empty<Button>(),
            .. page > 1
                ? [ReplyButtonsMessages.WhoComes(meetup, page - 1, $"Page {page - 1}")]
                : Array.Empty<Button>(),
        ];
}
