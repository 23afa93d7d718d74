using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;

namespace LibrarianBot.Features.PdLog;

[SlashCommand("pd", "Your own record of professional development; only you see it")]
internal sealed class PdCommands(PdLogCommands log, PdGoalCommands goal, PdPrintCommands print)
{
    [Subcommand("add", "Add an activity to your log: a course, a webinar, an article")]
    public static Reply Add(Invocation from) =>
        Reply.Form(PdFormMessages.Facts(from.Member.NetworkId, null));

    [Subcommand("log", "See your log, and how many hours you have")]
    public async Task<Reply> LogAsync(Invocation from, CancellationToken cancel) =>
        Reply.Private(await log.PageAsync(from, 1, cancel));

    [Subcommand("goal", "Say how many hours you count towards, and from when")]
    public async Task<Reply> GoalAsync(Invocation from, CancellationToken cancel) =>
        await goal.AskAsync(from, from.GuildId, cancel);

    [Subcommand("export", "Get your log as a spreadsheet (CSV)")]
    public async Task<Reply> ExportAsync(
        Invocation from,
        [Option("First day, for example 1 October; all of it without", MaxLength = 100)]
            string? since,
        [Option("Last day, for example 30 September; today without", MaxLength = 100)]
            string? until,
        CancellationToken cancel
    ) => await print.ExportAsync(from, since, until, cancel);

    [Subcommand("certificate", "Get a certificate of your activities to print (PDF)")]
    public async Task<Reply> CertificateAsync(
        Invocation from,
        [Option(
            "First day, for example 1 October; the year that you count without",
            MaxLength = 100
        )]
            string? since,
        [Option("Last day, for example 30 September; today without", MaxLength = 100)]
            string? until,
        CancellationToken cancel
    ) => await print.CertificateAsync(from, since, until, cancel);

    [Subcommand("standards", "See the Australian Professional Standards for Teachers by number")]
    public static Reply Standards() => PdPrintMessages.Standards;
}
