using LibrarianBot.Discord.Messages;
using LibrarianBot.Notices;
using NodaTime;

namespace LibrarianBot.Tests.Notices;

/// <summary>A kind of notice for tests: says what the test tells it to.</summary>
internal sealed class NoteNotice(NoteScript script) : INoticeRenderer
{
    public const string Kind = "note";

    public Task<Rendered> RenderAsync(Notice notice, Instant now, CancellationToken cancel) =>
        Task.FromResult(script.Say(notice, now));

    public Task<string> DescribeAsync(Notice notice, CancellationToken cancel) =>
        Task.FromResult($"Note about **{notice.Detail}**");
}

/// <summary>What notes say; by default their detail, to their member.</summary>
internal sealed class NoteScript
{
    public const long Thread = 800;

    public Func<Notice, Instant, Rendered> Say { get; set; } =
        (notice, _) => new Rendered.ToMember(OutgoingMessage.Text(notice.Detail ?? "?"), Thread);
}
