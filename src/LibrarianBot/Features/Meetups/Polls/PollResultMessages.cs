using System.Text;
using LibrarianBot.Discord.Messages;
using LibrarianBot.People;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Polls;

/// <summary>Who can, and when: the picture, the same in words, and for a coordinator the choice.</summary>
internal static class PollResultMessages
{
    public const string PictureName = "who-can.png";
    private const int LongestText = 3200;

    /// <summary>What Discord keeps with a picture.</summary>
    private const int MostDescribed = 1024;
    private const int MostNamed = 15;
    private const int LongestName = 40;

    /// <param name="tally">The poll.</param>
    /// <param name="mayChoose">Whether to offer the choice.</param>
    /// <param name="now">Now.</param>
    /// <param name="beginning">A sentence before it, or nothing.</param>
    public static OutgoingMessage Result(
        PollTally tally,
        bool mayChoose,
        Instant now,
        string beginning = ""
    )
    {
        var today = PollPhraseMessages.Today(tally.Poll, now);
        var png = tally.Answers.Count > 0 ? PollPicture.TryDraw(tally) : null;
        OutgoingFile[] files = png is null
            ? []
            : [new OutgoingFile(PictureName, png, Describe(tally, today))];
        return new OutgoingMessage
        {
            Components =
            [
                new TextDisplay(beginning + Words(tally, today)),
                .. files.Select(file => new MediaGallery([
                    new MediaItem(new Media($"attachment://{file.Name}"))
                    {
                        Description = file.Description,
                    },
                ])),
                .. mayChoose && tally.Poll.IsUndecided
                    ? PollChoiceMessages.Choice(tally, now)
                    : Array.Empty<Component>(),
            ],
            Files = files,
        };
    }

    /// <summary>The same in words, for who doesn't see the picture.</summary>
    private static string Describe(PollTally tally, LocalDate today)
    {
        var tags = new NameTags(tally.Answers.Select(one => one.Member));
        var said = tally.Ranked.Select(slot =>
            $"{PollPhraseMessages.Brief(slot, today)}: {tally.Count(slot)} can"
            + (
                tally.Count(slot) == 0
                    ? "."
                    : $" ({string.Join(", ", tally.Can(slot).Select(tags.Of))})."
            )
        );
        return PlainText.Cut(
            $"Who can when, of {tally.Answers.Count} who answered. {string.Join(' ', said)}",
            MostDescribed
        );
    }

    private static string Words(PollTally tally, LocalDate today)
    {
        var title = PollPhraseMessages.Title(tally.Poll);
        if (tally.Answers.Count == 0)
        {
            return $"{title}: nobody has answered yet.";
        }

        var text = new StringBuilder($"{title}: {Count(tally)} answered.");
        text.Append(' ').Append(Best(tally, today));
        var tags = new NameTags(tally.Answers.Select(one => one.Member));
        foreach (var slot in tally.Ranked)
        {
            var line = Line(tally, slot, tags, today, isShort: text.Length > LongestText / 2);
            text.Append('\n').Append(line);
        }

        return text.ToString();
    }

    /// <summary><c>- Wed 24 Feb, 3:45 pm: 9 can (Aroha, Ben …); not Dee</c>; long lists are cut, since the picture has them.</summary>
    private static string Line(
        PollTally tally,
        PollSlot slot,
        NameTags tags,
        LocalDate today,
        bool isShort
    )
    {
        var can = tally.Can(slot).ToList();
        var cannot = tally.Cannot(slot).ToList();
        var text = $"- **{PollPhraseMessages.Brief(slot, today)}**: {can.Count} can";
        if (isShort || can.Count == 0)
        {
            return text;
        }

        text += $" ({Names(can, tags)})";
        return cannot.Count is 0 or > MostNamed ? text : $"{text}; not {Names(cannot, tags)}";
    }

    private static string Best(PollTally tally, LocalDate today)
    {
        var best = tally.Best.Select(slot => PollPhraseMessages.Brief(slot, today)).ToList();
        return best.Count switch
        {
            0 => "None of the times suits anybody.",
            1 => $"Most can on **{best[0]}**.",
            _ when best.Count == tally.Slots.Count => "All times suit as many.",
            <= 4 => $"**{PollPhraseMessages.Joined(best)}** suit as many.",
            var count => $"{count} times suit as many.",
        };
    }

    private static string Names(List<Member> members, NameTags tags)
    {
        var names = members
            .Take(MostNamed)
            .Select(member => Markdown.Escape(PlainText.Cut(tags.Of(member), LongestName)))
            .ToList();
        if (members.Count > names.Count)
        {
            names.Add($"{members.Count - names.Count} more");
        }

        return PollPhraseMessages.Joined(names);
    }

    private static string Count(PollTally tally) =>
        tally.Answers.Count == 1 ? "1 person has" : $"{tally.Answers.Count} people have";
}
