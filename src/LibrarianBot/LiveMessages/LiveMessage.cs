using LibrarianBot.Discord.Messages;

namespace LibrarianBot.LiveMessages;

/// <summary>
/// What a feature brings for rows of one kind: how one looks to everybody, and where. Made in the row's network for each
/// showing anew; posting, changing, trying again and remembering are <see cref="LiveMessageKeeper"/>'.
/// </summary>
internal abstract class LiveMessage<TRow>
    where TRow : LiveRow
{
    /// <summary>What such a row is called in the log, and to coordinators: <c>book list</c>.</summary>
    public abstract string Kind { get; }

    /// <summary>As it is now, read in one snapshot; null for what isn't to be shown, or not yet.</summary>
    public abstract Task<LiveContent?> RenderAsync(TRow row, CancellationToken cancel);

    /// <summary>The channels or threads for a new message, the best first; the next is for where the bot may not post.</summary>
    public abstract Task<IReadOnlyList<long>> PlacesAsync(TRow row, CancellationToken cancel);

    /// <summary>
    /// What goes with the message, such as its thread: after it was posted or changed, and again where the program was
    /// killed before that was known. By default nothing.
    /// </summary>
    public virtual Task FollowAsync(TRow row, CancellationToken cancel) => Task.CompletedTask;
}

/// <summary>How a row looks to everybody.</summary>
/// <param name="Message">The message as it stands.</param>
/// <param name="Name">What the row is called in a sentence for coordinators, in markdown.</param>
internal sealed record LiveContent(OutgoingMessage Message, string Name);

/// <summary>What came of showing a row.</summary>
internal abstract record LiveResult
{
    private LiveResult() { }

    /// <summary>Its message is as it is.</summary>
    public sealed record Shown(long ChannelId, long MessageId) : LiveResult;

    /// <summary>There is nothing to show, or not yet.</summary>
    public sealed record Nothing : LiveResult;

    /// <summary>No channel was chosen, and none that the bot sees has the usual name.</summary>
    public sealed record NoChannel : LiveResult;

    /// <param name="ChannelId">Where the bot may not post.</param>
    /// <param name="Permission">What it lacks there, in Discord's words.</param>
    public sealed record NotAllowed(long ChannelId, string Permission) : LiveResult;
}
