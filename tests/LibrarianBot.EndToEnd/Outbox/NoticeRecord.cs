using LibrarianBot.Features.Meetups;
using LibrarianBot.Notices;
using LibrarianBot.People;

namespace LibrarianBot.EndToEnd.Outbox;

/// <summary>What the store says of a notice.</summary>
internal sealed record NoticeRecord(long Id, string Kind, int? Member)
{
    public required NoticeState State { get; init; }
    public NoticeWay? Way { get; init; }
    public ulong? ChannelId { get; init; }
    public ulong? MessageId { get; init; }
    public DateTimeOffset? SettledAt { get; init; }

    /// <summary>Null when it came out as its member wants and can be reached.</summary>
    public string? WhatIsWrong()
    {
        var expected = Expected();
        var isPosted = expected.Item2 is not (NoticeWay.Kept or NoticeWay.Unreachable);
        return (State, Way) == expected && MessageId is not null == isPosted
            ? null
            : $"notice {Id} ({Kind}) to {Member} is {State} by {Way} with message {MessageId}";
    }

    private (NoticeState, NoticeWay?) Expected()
    {
        if (Member is not { } member)
        {
            return (NoticeState.Sent, NoticeWay.Channel);
        }

        var hasThread = Kind == MeetupKinds.Reminder;
        return Person.WayOf(member) switch
        {
            ReminderWay.Digest => (NoticeState.Sent, NoticeWay.Kept),
            ReminderWay.Mention when hasThread => (NoticeState.Sent, NoticeWay.Mention),
            _ when !Person.IsClosed(member) => (NoticeState.Sent, NoticeWay.DirectMessage),
            _ => hasThread
                ? (NoticeState.Sent, NoticeWay.MentionInstead)
                : (NoticeState.Failed, NoticeWay.Unreachable),
        };
    }
}
