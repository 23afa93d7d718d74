namespace LibrarianBot.Features.BookLists;

/// <summary>What came of showing a list to everybody.</summary>
internal abstract record Posting
{
    private Posting() { }

    /// <param name="ChannelId">Where it stands.</param>
    /// <param name="MessageId">The message.</param>
    /// <param name="HasThread">False where the bot may not open threads.</param>
    public sealed record Posted(long ChannelId, long MessageId, bool HasThread) : Posting;

    /// <summary>No channel was chosen, and none that the bot sees is called book-lists.</summary>
    public sealed record NoChannel : Posting;

    /// <param name="ChannelId">Where the bot may not post.</param>
    /// <param name="Permission">What it lacks there, in Discord's words.</param>
    public sealed record NotAllowed(long ChannelId, string Permission) : Posting;
}
