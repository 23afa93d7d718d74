using LibrarianBot.Discord.Commands;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

public sealed class HostTypeTests : IAsyncDisposable
{
    private readonly Desk _desk = new(options =>
        options
            .AddModule<ReturnsModule>()
            .Provide((_, from) => new Borrower(from.User.Username))
            .AddTypeReader<Loan, LoanReader>()
            .AddTypeReader<LocalDate, SundayReader>()
    );

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_command_gets_what_the_host_provides() =>
        Assert.Equal(
            "only you: aroha brings back Bee-Bots",
            await _desk.AskAsync(Sent.Command("returns back", ("loan", "bee")))
        );

    [Fact]
    public async Task What_an_option_does_not_know_is_answered_by_the_options_own_reply() =>
        Assert.Equal(
            "only you: aroha, nothing called *sphero* is out.",
            await _desk.AskAsync(Sent.Command("returns back", ("loan", "sphero")))
        );

    [Fact]
    public async Task An_option_suggests_by_its_type()
    {
        await _desk.AskAsync(Sent.Typing("returns back", "loan", "be"));

        Assert.Equal([new Suggestion("Bee-Bots for aroha", "bee")], _desk.Suggestions);
    }

    [Fact]
    public async Task A_field_is_read_by_its_type_as_an_option_is()
    {
        Assert.Equal(
            "only you: Bee-Bots by 2026-11-29",
            await _desk.AskAsync(Sent.Form("returns:by", ("loan", "bee"), ("by", "Sunday")))
        );
        Assert.Equal(
            "only you: Bee-Bots by then",
            await _desk.AskAsync(Sent.Form("returns:by", ("loan", "bee"), ("by", " ")))
        );
        Assert.Equal(
            "only you: Sundays only.",
            await _desk.AskAsync(Sent.Form("returns:by", ("loan", "bee"), ("by", "Monday")))
        );
    }

    [Fact]
    public async Task Dates_are_read_in_the_hosts_own_way()
    {
        Assert.Equal(
            "only you: 2026-11-29",
            await _desk.AskAsync(Sent.Command("returns until", ("day", "Sunday")))
        );
        await _desk.AskAsync(Sent.Typing("returns until", "day", "s"));
        Assert.Equal([new Suggestion("Sunday", "2026-11-29")], _desk.Suggestions);
    }

    [Fact]
    public async Task Who_may_not_is_told_so_before_anything_is_read() =>
        Assert.Equal(
            "only you: Only the desk can write things off.",
            await _desk.AskAsync(Sent.Command("returns write-off", ("loan", "sphero")))
        );

    [Fact]
    public async Task Who_may_not_is_offered_no_suggestions()
    {
        await _desk.AskAsync(Sent.Typing("returns write-off", "loan", "be"));

        Assert.Empty(_desk.Suggestions);
    }

    [SlashCommand("returns", "Bring things back")]
    internal sealed class ReturnsModule
    {
        [Subcommand("back", "Bring something back")]
        public static Reply Back(Borrower borrower, [Option("The loan")] Loan loan) =>
            Reply.Private($"{borrower.Name} brings back {loan.Name}");

        [Subcommand("until", "Keep something longer")]
        public static Reply Until([Option("The day")] LocalDate day) =>
            Reply.Private(day.ToString("uuuu-MM-dd", null));

        [Form("returns:by")]
        public static Reply By([Field] Loan loan, [Field] LocalDate? by) =>
            Reply.Private($"{loan.Name} by {by?.ToString("uuuu-MM-dd", null) ?? "then"}");

        [Subcommand("write-off", "Write something off")]
        [OnlyTheDesk]
        public static Reply WriteOff([Option("The loan")] Loan loan) => Reply.Private(loan.Name);
    }

    internal sealed record Borrower(string Name);

    internal sealed record Loan(string Name);

    internal sealed class SundayReader : TypeReader<LocalDate>
    {
        private static readonly LocalDate Sunday = new(2026, 11, 29);

        public override ValueTask<TypeReaderResult<LocalDate>> ReadAsync(
            Invocation from,
            string typed,
            CancellationToken cancel
        ) =>
            ValueTask.FromResult<TypeReaderResult<LocalDate>>(
                typed == "Sunday" ? Sunday : Reply.Private("Sundays only.")
            );

        public override ValueTask<IReadOnlyList<Suggestion>> SuggestAsync(
            Invocation from,
            string typed,
            CancellationToken cancel
        ) =>
            ValueTask.FromResult<IReadOnlyList<Suggestion>>([
                new Suggestion("Sunday", "2026-11-29"),
            ]);
    }

    [AttributeUsage(AttributeTargets.Method)]
    internal sealed class OnlyTheDeskAttribute : PreconditionAttribute
    {
        public override string? Refuse(IServiceProvider services, Invocation from) =>
            from.User.Username == "desk" ? null : "Only the desk can write things off.";
    }

    internal sealed class LoanReader : TypeReader<Loan>
    {
        public override ValueTask<TypeReaderResult<Loan>> ReadAsync(
            Invocation from,
            string typed,
            CancellationToken cancel
        ) =>
            ValueTask.FromResult<TypeReaderResult<Loan>>(
                typed == "bee"
                    ? new Loan("Bee-Bots")
                    : Reply.Private($"{from.User.Username}, nothing called *{typed}* is out.")
            );

        public override ValueTask<IReadOnlyList<Suggestion>> SuggestAsync(
            Invocation from,
            string typed,
            CancellationToken cancel
        ) =>
            ValueTask.FromResult<IReadOnlyList<Suggestion>>([
                new Suggestion($"Bee-Bots for {from.User.Username}", "bee"),
            ]);
    }
}
