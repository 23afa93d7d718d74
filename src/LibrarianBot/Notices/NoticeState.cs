namespace LibrarianBot.Notices;

internal enum NoticeState
{
    /// <summary>Waits for its moment, or for another attempt.</summary>
    Planned,

    /// <summary>Discord has it, or its member finds it where they chose; <see cref="Notice.Way"/> says which.</summary>
    Sent,

    /// <summary>Not sent because it no longer made sense; <see cref="Notice.Outcome"/> says why.</summary>
    Dropped,

    /// <summary>Taken back by the feature that planned it, before it was due.</summary>
    Withdrawn,

    /// <summary>Given up after its last attempt, or nobody could be reached; the coordinator sees it.</summary>
    Failed,
}

/// <summary>Which way a notice went.</summary>
internal enum NoticeWay
{
    DirectMessage,

    /// <summary>A mention in the thread, as the member chose.</summary>
    Mention,

    /// <summary>A mention in the thread, since their direct messages are closed.</summary>
    MentionInstead,

    /// <summary>To a channel, for everybody there.</summary>
    Channel,

    /// <summary>Kept for its member to read, as they chose.</summary>
    Kept,

    /// <summary>Nowhere: their direct messages are closed and there is no thread.</summary>
    Unreachable,
}
