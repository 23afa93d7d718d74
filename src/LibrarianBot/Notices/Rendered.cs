using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Notices;

/// <summary>What is to become of a notice now that its moment has come.</summary>
internal abstract record Rendered
{
    private Rendered() { }

    /// <summary>To its member, in the way that they chose: a direct message, or a mention in the thread.</summary>
    /// <param name="Message">What they read.</param>
    /// <param name="ThreadId">Where they are mentioned when they chose that or can't be reached; null if nowhere.</param>
    public sealed record ToMember(OutgoingMessage Message, long? ThreadId) : Rendered;

    /// <summary>To a channel or thread, for everybody there.</summary>
    public sealed record ToChannel(long ChannelId, OutgoingMessage Message) : Rendered;

    /// <summary>The kind has done what there was to do itself, in a way that a second time does no harm.</summary>
    /// <param name="What">In a few words, for the coordinator.</param>
    public sealed record Done(string What) : Rendered;

    /// <summary>It can't be done before somebody changes something. Recorded as failed: a coordinator sees it and may have it tried again.</summary>
    /// <param name="Why">What to change, for the coordinator.</param>
    public sealed record Failed(string Why) : Rendered;

    /// <summary>It makes no sense any more, or is said by another. Recorded as dropped.</summary>
    /// <param name="Why">In a few words, for the coordinator.</param>
    public sealed record Nothing(string Why) : Rendered;
}
