using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Minutes;

[SlashCommand(MeetupCommands.Name, MeetupCommands.Description)]
internal sealed class MeetupFindCommands(
    FoundMeetupReader reader,
    MinutesCommands minutes,
    IClock clock
)
{
    private const int LongestTyped = 200;

    [Subcommand("find", "Find what was said or agreed at a meetup")]
    public async Task<Reply> FindAsync(
        Invocation from,
        [Option("Words from the minutes, the agenda or an action", MaxLength = LongestTyped)]
            string words,
        CancellationToken cancel
    )
    {
        var networkId = (long)from.GuildId.Value;
        return Reply.Private(
            FoundMeetupMessages.Shown(
                words,
                await reader.FindAsync(networkId, words, cancel),
                networkId,
                clock.GetCurrentInstant()
            )
        );
    }

    [Select("meetup-minutes:pick")]
    public Task<Reply> PickAsync(
        Invocation from,
        long networkId,
        IReadOnlyList<Snowflake> values,
        CancellationToken cancel
    ) => minutes.ShowAsync(from, values is [var chosen] ? (long)chosen.Value : 0, cancel);
}
