using NodaTime;

namespace LibrarianBot.Notices;

/// <summary>How a feature says one kind of notice. Made in the notice's network, for each notice anew.</summary>
/// <remarks>Named <c>…Messages</c> in the features, since it makes Discord's messages.</remarks>
internal interface INoticeKind
{
    /// <summary>
    /// What is to be said as of now, and to whom, or why nothing is: <c>Rendered.Nothing</c> is recorded as dropped.
    /// </summary>
    /// <remarks>
    /// Asked again when sending has to be tried again, and when somebody looks at what was kept for them: what it does
    /// besides reading must do no harm a second time.
    /// </remarks>
    Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel);

    /// <summary>
    /// What it is, for the coordinator's list, in markdown: <c>Reminder of **Term 1 meetup**</c>. By default the kind's name.
    /// </summary>
    Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        Task.FromResult(NameOf(notice.Kind));

    /// <summary>
    /// Told once it is recorded how one ended, so that nothing done here can double it. A kill in between skips it. By
    /// default nothing is done.
    /// </summary>
    Task SettledAsync(TakenNotice notice, CancellationToken cancel) => Task.CompletedTask;

    /// <summary><c>Meetup reminder</c> for <c>meetup-reminder</c>.</summary>
    static string NameOf(string kind) =>
        string.Concat(kind[..1].ToUpperInvariant(), kind[1..].Replace('-', ' '));
}
