using LibrarianBot.Discord.Messages;
using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>Renders one kind of notice when it falls due. Made anew for each notice, in the notice's network.</summary>
internal interface INoticeRenderer
{
    /// <summary>
    /// What is to be said as of now, and to whom, or why nothing is: <see cref="Rendered.Nothing"/> is recorded as dropped.
    /// </summary>
    /// <remarks>
    /// It only reads: it is called again when sending has to be retried, and when a member looks at what was kept for them.
    /// What acts is an <see cref="IJob"/>.
    /// </remarks>
    Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel);

    /// <summary>
    /// What it is, for the coordinator's list, in markdown: <c>Reminder of **Term 1 meetup**</c>. By default the kind's name.
    /// </summary>
    Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        Task.FromResult(NameOf(notice.Kind));

    /// <summary>
    /// Called once its end is recorded, so that nothing done here can double it. Skipped if the program is killed in
    /// between. By default nothing is done.
    /// </summary>
    Task SettledAsync(ClaimedNotice notice, CancellationToken cancel) => Task.CompletedTask;

    /// <summary><c>Meetup reminder</c> for <c>meetup-reminder</c>.</summary>
    static string NameOf(string kind) =>
        string.Concat(kind[..1].ToUpperInvariant(), kind[1..].Replace('-', ' '));
}

/// <summary>What is to become of a notice now that it is due.</summary>
internal abstract record Rendered
{
    private Rendered() { }

    /// <summary>To its member, in the way that they chose: a direct message, or a mention in the thread.</summary>
    /// <param name="Message">What they read.</param>
    /// <param name="ThreadId">Where they are mentioned when they chose that or can't be reached; null if nowhere.</param>
    public sealed record ToMember(OutgoingMessage Message, long? ThreadId) : Rendered;

    /// <summary>To a channel or thread, for everybody there.</summary>
    public sealed record ToChannel(long ChannelId, OutgoingMessage Message) : Rendered;

    /// <summary>
    /// It can't be sent before somebody changes something. Recorded as failed: a coordinator sees it and can have it tried
    /// again.
    /// </summary>
    /// <param name="Why">What to change, for the coordinator.</param>
    public sealed record Failed(string Why) : Rendered;

    /// <summary>It makes no sense any more, or another notice says it. Recorded as dropped.</summary>
    /// <param name="Why">In a few words, for the coordinator.</param>
    public sealed record Nothing(string Why) : Rendered;
}
