using LibrarianBot.Discord.Messages;
using LibrarianBot.Hosting;
using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using LibrarianBot.Tests.Features;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace LibrarianBot.Tests.Notices;

/// <summary>A network whose members send themselves notes: what features do with notices, without a feature.</summary>
internal sealed class Notes : IAsyncDisposable
{
    private readonly NoteScript _script;

    private Notes(TestNetwork network, NoteScript script) => (Network, _script) = (network, script);

    public TestNetwork Network { get; }
    public DiscordNotes Discord => Network.Discord;
    public Instant Now => Network.Clock.GetCurrentInstant();
    public NoticeSender Sender => Network.Services.GetRequiredService<NoticeSender>();

    public static async Task<Notes> StartAsync()
    {
        var script = new NoteScript();
        var network = await TestNetwork.StartAsync(services =>
            services
                .AddSingleton(script)
                .AddNotice<NoteNotice>(NoteNotice.Kind)
                .AddJob<NoteJob>(NoteJob.Kind)
        );
        return new Notes(network, script);
    }

    /// <summary>What notes say from now on.</summary>
    public void Say(Func<Notice, Instant, Rendered> say) => _script.Say = say;

    /// <summary>What notes say from now on, to their member.</summary>
    public void SayToMember(Func<Notice, Instant, string> say) =>
        Say((notice, now) => new Rendered.ToMember(OutgoingMessage.Text(say(notice, now)), null));

    /// <summary>What jobs do from now on.</summary>
    public void Run(Func<Notice, JobResult> run) => _script.Run = run;

    /// <summary>Plans a job in somebody's network.</summary>
    public Task PlanJobAsync(Person by, string what, Duration away) =>
        InAsync(
            by,
            services =>
                Plan(
                    services,
                    new Notice(by.Network, NoteJob.Kind, what, 1, Now + away) { Detail = what }
                )
        );

    /// <summary>Plans a note, as a feature does with the change that causes it. One with the same text is moved.</summary>
    public Task PlanAsync(Person to, string text, Duration away) =>
        InAsync(
            to,
            services =>
                Plan(
                    services,
                    new Notice(to.Network, NoteNotice.Kind, text, 1, Now + away)
                    {
                        MemberId = (long)to.Id,
                        Detail = text,
                    }
                )
        );

    public static Task Plan(IServiceProvider services, Notice notice) =>
        services.GetRequiredService<NoticePlanner>().PlanAsync(notice, CancellationToken.None);

    public Task WithdrawAsync(Person from) =>
        InAsync(
            from,
            services =>
                services
                    .GetRequiredService<NoticePlanner>()
                    .WithdrawAsync(NoteNotice.Kind, 1, (long)from.Id, CancellationToken.None)
        );

    /// <summary>Lets time pass, and sends what is due then.</summary>
    public async Task PassAsync(Duration time)
    {
        Network.Clock.Advance(time);
        await Sender.SendDueAsync();
    }

    /// <summary>Claims and sends what is due and is killed before it is recorded. The next start is at least a moment later.</summary>
    public async Task DieBeforeTheRecordAsync()
    {
        var queue = Network.Services.GetRequiredService<NoticeQueue>();
        foreach (var claimed in queue.Claim(Now, Duration.FromMinutes(5), 64))
        {
            await Network
                .Services.GetRequiredService<NoticeProcessor>()
                .DeliverAsync(claimed, default);
        }

        Network.Clock.Advance(Duration.FromSeconds(1));
    }

    /// <summary>The next start, as its renderers find it then.</summary>
    public async Task StartAgainAsync()
    {
        Network.Services.GetRequiredService<NoticeQueue>().ReleaseAll(Now, Duration.FromMinutes(5));
        await Sender.SendDueAsync();
    }

    /// <summary>The state of the note with this text.</summary>
    public string? StateOf(string text) =>
        Network.Ask($"SELECT \"State\" FROM Notices WHERE \"Key\" = '{text}'");

    /// <summary>What its record says for the coordinator.</summary>
    public string? OutcomeOf(string text) =>
        Network.Ask($"SELECT Outcome FROM Notices WHERE \"Key\" = '{text}'");

    public string? WayOf(string text) =>
        Network.Ask($"SELECT Way FROM Notices WHERE \"Key\" = '{text}'");

    public ValueTask DisposeAsync() => Network.DisposeAsync();

    /// <summary>One transaction in somebody's network, then the alarm.</summary>
    public async Task InAsync(Person person, Func<IServiceProvider, Task> change)
    {
        await using (var scope = Network.Services.CreateAsyncScope())
        {
            var services = scope.ServiceProvider;
            services.GetRequiredService<CurrentNetwork>().Set(person.Network);
            var db = services.GetRequiredService<LibraryDb>();
            await using var write = await db.Database.BeginTransactionAsync();
            await services
                .GetRequiredService<MemberRoster>()
                .SeeAsync(
                    new Caller(person.Network, (long)person.Id, person.Name, false),
                    CancellationToken.None
                );
            await change(services);
            await db.SaveChangesAsync();
            await write.CommitAsync();
        }

        Network.Services.GetRequiredService<NoticeAlarm>().Ring();
    }
}
