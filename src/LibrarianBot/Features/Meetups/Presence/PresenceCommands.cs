using LibrarianBot.Discord.Commands;
using LibrarianBot.Features.Meetups.Minutes;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Presence;

[SlashCommand(MeetupCommands.Name, MeetupCommands.Description)]
internal sealed class PresenceCommands(
    PresenceService presence,
    MinutesBoard board,
    NetworkSettingsCache settings,
    IClock clock
)
{
    private const int LongestCode = 40;

    [Subcommand("here", "Say that you're at the meetup")]
    public async Task<Reply> HereAsync(
        Invocation from,
        [Option("The code word that the host shows", MaxLength = LongestCode)] string code,
        CancellationToken cancel
    ) => Said(await presence.HereAsync(Caller(from), code, cancel));

    [Subcommand("leaving", "Say that you leave the meetup before its end")]
    public async Task<Reply> LeavingAsync(Invocation from, CancellationToken cancel) =>
        Said(await presence.LeaveAsync(Caller(from), null, cancel));

    [Button("meetup-here:leave")]
    public async Task<Reply> LeaveAsync(Invocation from, long meetupId, CancellationToken cancel) =>
        Said(await presence.LeaveAsync(Caller(from), meetupId, cancel));

    private Reply Said(Arrival arrival)
    {
        // Once it is over, what everybody reads names who was there.
        if (arrival is Arrival.Here({ State: MeetupState.Held } meetup, _, _))
        {
            board.Changed(meetup.NetworkId, meetup.Id);
        }

        return Reply.Private(PresenceMessages.Said(arrival, clock.GetCurrentInstant()));
    }

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
