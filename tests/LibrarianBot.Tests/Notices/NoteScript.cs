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

/// <summary>A kind of job for tests: does what the test tells it to.</summary>
internal sealed class NoteJob(NoteScript script) : IJob
{
    public const string Kind = "note-job";

    public Task<JobResult> RunAsync(Notice job, CancellationToken cancel) =>
        Task.FromResult(script.Run(job));

    public Task<string> DescribeAsync(Notice job, CancellationToken cancel) =>
        Task.FromResult($"Filing **{job.Detail}**");
}

/// <summary>What notes say, by default their detail to their member; and what jobs do, by default nothing.</summary>
internal sealed class NoteScript
{
    public const long Thread = 800;

    public Func<Notice, Instant, Rendered> Say { get; set; } =
        (notice, _) => new Rendered.ToMember(OutgoingMessage.Text(notice.Detail ?? "?"), Thread);

    public Func<Notice, JobResult> Run { get; set; } = _ => new JobResult.Done("Filed it.");
}
