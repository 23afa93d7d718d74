namespace LibrarianBot.Features.Meetups;

/// <summary>The notices and jobs that meetups plan. The names are kept in rows, so they never change.</summary>
internal static class MeetupKinds
{
    /// <summary>A job about a rule: a term's meetup is to be made.</summary>
    public const string Propose = "meetup-propose";

    /// <summary>To the coordinator: this is the next one, or its day doesn't suit.</summary>
    public const string Proposal = "meetup-proposal";

    /// <summary>Everybody is told.</summary>
    public const string Announce = "meetup-announce";

    /// <summary>To who comes: soon.</summary>
    public const string Reminder = "meetup-reminder";

    /// <summary>A job: those who haven't answered are to be asked.</summary>
    public const string NudgeAll = "meetup-nudge-all";

    /// <summary>To who hasn't answered, once.</summary>
    public const string Nudge = "meetup-nudge";

    /// <summary>To who answered: another time or place, or called off.</summary>
    public const string Change = "meetup-change";

    /// <summary>To who hosts it now, and to who doesn't any more.</summary>
    public const string Host = "meetup-host";

    /// <summary>To who waited: a place came free.</summary>
    public const string Place = "meetup-place";

    /// <summary>To who pressed Discord's Interested: is that a yes?</summary>
    public const string Interest = "meetup-interest";

    /// <summary>To who planned it: what keeps it from being shown as it should be.</summary>
    public const string Trouble = "meetup-trouble";

    /// <summary>To who said in a poll that they can then: do they come?</summary>
    public const string PollChosen = "meetup-poll-chosen";

    /// <summary>A job: the poll's message is to lead to the announcement.</summary>
    public const string PollLink = "meetup-poll-link";

    /// <summary>A job about a poll: those who haven't answered are to be asked.</summary>
    public const string PollNudgeAll = "meetup-poll-nudge-all";

    /// <summary>To who hasn't answered a poll, once.</summary>
    public const string PollNudge = "meetup-poll-nudge";

    /// <summary>A job: a poll is over.</summary>
    public const string PollClose = "meetup-poll-close";

    /// <summary>To the coordinator: a poll is over, and who can when.</summary>
    public const string PollResult = "meetup-poll-result";

    /// <summary>About a rule, to the coordinator: no later terms are known.</summary>
    public const string TermsWanted = "meetup-terms-wanted";

    /// <summary>A job about all meetups ahead: the network reminds at other times.</summary>
    public const string Replan = "meetup-replan";

    /// <summary>A job about terms that aren't what they were: is a rule's meetup still on its day?</summary>
    public const string Terms = "meetup-terms";

    /// <summary>A job about days that were closed or opened by hand: is a meetup on one of them?</summary>
    public const string ClosedDays = "meetup-closed-days";

    /// <summary>To the host, shortly before: the code word.</summary>
    public const string Code = "meetup-code";

    /// <summary>A job: it is over.</summary>
    public const string End = "meetup-end";

    /// <summary>To who was there: it's in their PD log.</summary>
    public const string Attended = "meetup-attended";

    /// <summary>To the host, and at last to the coordinator: the minutes are wanted.</summary>
    public const string Minutes = "meetup-minutes";

    /// <summary>To whose action it is. Its subject is the action.</summary>
    public const string Action = "meetup-action";

    /// <summary>Those whose subject is a meetup.</summary>
    public static readonly IReadOnlyList<string> OfOneMeetup =
    [
        Proposal,
        Announce,
        Reminder,
        NudgeAll,
        Nudge,
        Change,
        Host,
        Place,
        Interest,
        Trouble,
        PollChosen,
        PollLink,
        Code,
        End,
        Attended,
        Minutes,
    ];
}
