using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Features.Meetups.Replies;

/// <summary>What can be pressed after an answer. The custom ids name the server, so that they work in direct messages too.</summary>
internal static class ReplyButtonsMessages
{
    /// <summary>After an answer: what comes next, for who comes, waits or doesn't come.</summary>
    /// <param name="meetup">The meetup.</param>
    /// <param name="reply">What they said.</param>
    /// <param name="isInServer">The agenda is only in the server.</param>
    public static ActionRow After(Meetup meetup, MeetupReply reply, bool isInServer)
    {
        if (reply.IsWaiting)
        {
            return ActionRow.Of([
                .. meetup.Mode == MeetupMode.Both
                    ? [There(meetup, "Come online instead", "online")]
                    : Array.Empty<Button>(),
                There(meetup, "Apologies", "apologies"),
            ]);
        }

        return ActionRow.Of([
            .. reply.Comes ? [Bring(meetup, reply)] : Array.Empty<Button>(),
            .. reply.Comes && isInServer ? [AddToAgenda(meetup)] : Array.Empty<Button>(),
            Named("Change", "meetup-reply:change", meetup),
        ]);
    }

    /// <summary>What somebody can say, but for what they have said.</summary>
    public static ActionRow Choices(Meetup meetup, MeetupReply? reply)
    {
        List<Button> buttons = [];
        if (meetup.Mode != MeetupMode.Online && reply?.Answer != MeetupAnswer.Coming)
        {
            buttons.Add(There(meetup, "Coming", "coming"));
        }

        if (meetup.Mode != MeetupMode.InPerson && reply?.Answer != MeetupAnswer.Online)
        {
            var label = meetup.Mode == MeetupMode.Online ? "Coming" : "Online";
            buttons.Add(There(meetup, label, "online"));
        }

        if (reply?.Answer != MeetupAnswer.Apologies)
        {
            buttons.Add(There(meetup, "Apologies", "apologies"));
        }

        return ActionRow.Of(buttons);
    }

    /// <summary>What stands under <c>More</c>.</summary>
    public static IEnumerable<ActionRow> More(Meetup meetup, MeetupReply? reply, bool mayChange)
    {
        var isOpen = meetup.State == MeetupState.Announced;
        yield return ActionRow.Of([
            .. isOpen ? [Bring(meetup, reply), AddToAgenda(meetup)] : Array.Empty<Button>(),
            Plain("See the agenda", "meetup-agenda:see", meetup),
            WhoComes(meetup, 1, "Who comes"),
        ]);
        if (isOpen && mayChange)
        {
            yield return ActionRow.Of(Plain("Change the meetup", "meetup-change:open", meetup));
        }
    }

    public static Button WhoComes(Meetup meetup, int page, string label) =>
        new()
        {
            Label = label,
            CustomId = CustomId.For("meetup-reply:who", Server(meetup), meetup.Id, page),
        };

    private static Button Bring(Meetup meetup, MeetupReply? reply) =>
        Named(
            reply?.Bringing is null ? "Bring something" : "Change what you bring",
            "meetup-reply:bring",
            meetup
        );

    private static Button AddToAgenda(Meetup meetup) =>
        Plain("Add to the agenda", "meetup-agenda:add", meetup);

    private static Button There(Meetup meetup, string label, string answer) =>
        Named(label, $"meetup-reply:{answer}-there", meetup);

    private static Button Named(string label, string id, Meetup meetup) =>
        new() { Label = label, CustomId = CustomId.For(id, Server(meetup), meetup.Id) };

    private static Button Plain(string label, string id, Meetup meetup) =>
        new() { Label = label, CustomId = CustomId.For(id, meetup.Id) };

    private static Snowflake Server(Meetup meetup) => new((ulong)meetup.NetworkId);
}
