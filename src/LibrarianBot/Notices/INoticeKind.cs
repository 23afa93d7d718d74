using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>How a feature says one kind of notice. Made in the notice's network, for each notice anew.</summary>
/// <remarks>Named <c>…Messages</c> in the features, since it makes Discord's messages.</remarks>
internal interface INoticeKind
{
    /// <summary>
    /// What is to be said as of now, and to whom, or why nothing is: <c>Rendered.Nothing</c> is recorded as dropped.
    /// </summary>
    Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel);
}
