using System.Globalization;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Hosting;
using LibrarianBot.Interactions;

namespace LibrarianBot.Features.PdLog;

/// <summary>What a member counts towards: asked in one form.</summary>
internal sealed class PdGoalCommands(PdLogCommands log, PdLogReader reader, PdGoalService goals)
{
    [Button("pd:goal")]
    [InDirectMessages]
    public async Task<Reply> AskAsync(
        Invocation from,
        Snowflake server,
        CancellationToken cancel
    ) => Reply.Form(PdGoalMessages.Form(await reader.GoalAsync(from.Member, cancel)));

    [Form("pd:goal-set")]
    [InDirectMessages]
    public async Task<Reply> SetAsync(
        Invocation from,
        Snowflake server,
        [Field("scheme")] PdScheme scheme,
        [Field("hours")] string? hours,
        [Field("starts")] string? starts,
        CancellationToken cancel
    )
    {
        var count = PdSchemes.Hours(scheme);
        if (hours is not null && !TryReadHours(hours, out count))
        {
            return Reply.Private(
                PdGoalMessages.Trouble(from.Member.NetworkId, PdGoalMessages.NoHours(hours))
            );
        }

        var today = log.Today(from);
        var first = PdSchemes.Starts(scheme, today.Year);
        if (starts is not null && scheme != PdScheme.Victoria)
        {
            (first, var trouble) = await log.PastAsync(from, starts, cancel);
            if (trouble is not null)
            {
                return Reply.Private(PdGoalMessages.Trouble(from.Member.NetworkId, trouble));
            }
        }

        if (first is not { } day)
        {
            return Reply.Private(
                PdGoalMessages.Trouble(from.Member.NetworkId, PdGoalMessages.NeedsFirstDay)
            );
        }

        await goals.SetAsync(from.Member, count, day, PdSchemes.Years(scheme), cancel);
        return Reply.Private(PdGoalMessages.Set(await log.ProgressAsync(from, cancel)));
    }

    private static bool TryReadHours(string typed, out int hours) =>
        int.TryParse(
            typed.Trim().TrimEnd('.', 'h', 'H', 'r', 's', 'o', 'u', ' '),
            NumberStyles.None,
            CultureInfo.InvariantCulture,
            out hours
        ) && hours is >= 1 and <= PdGoal.MostHours;
}
