using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;

namespace LibrarianBot.Features.Meetups.Minutes;

/// <summary>The press under the message that a record had no place.</summary>
internal sealed class MinutesPlaceCommands(
    MinutesService service,
    MinutesShowingMessages showing,
    MinutesReader reader,
    NetworkSettingsCache settings
)
{
    [Button("meetup-minutes:post")]
    [InDirectMessages]
    public async Task<Reply> PostAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    )
    {
        var caller = from.MemberUnder(settings.Of((long)server.Value));
        var may = await service.LookAsync(caller, meetupId, cancel);
        if (may is not Minuting.Done(var meetup, _))
        {
            return MinutesFormMessages.Refused(may);
        }

        await showing.ShowAsync(meetupId, cancel);
        var card = await reader.ReadAsync(meetupId, cancel);
        return MinutesPlaceMessages.Placed(meetup, card?.Minutes);
    }
}
