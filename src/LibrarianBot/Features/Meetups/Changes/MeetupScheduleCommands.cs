using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>Single meetups beside those of the rule.</summary>
[SlashCommand(MeetupCommands.Name, MeetupCommands.Description)]
internal sealed class MeetupScheduleCommands(
    MeetupScheduleService schedule,
    ChangeAnswerMessages answers,
    MeetupBoard board,
    NetworkSettingsCache settings
)
{
    public const int LongestTime = 60;

    [Subcommand("schedule", "Schedule a single meetup (coordinators only)")]
    public async Task<Reply> ScheduleAsync(
        Invocation from,
        [Option("What it's called", MaxLength = MeetupLimits.Title)] string title,
        [Option("The day, for example Friday week or 4 December")] LocalDate day,
        [Option("The time and the length: 3:45 pm, 90 minutes", MaxLength = LongestTime)]
            string time,
        [Option(
            "The school or place, with parking in brackets",
            MaxLength = MeetupPlace.LongestWhere
        )]
            string? place,
        [Option("The address for those online", MaxLength = MeetupLimits.Link)] string? link,
        [Option("How one takes part; otherwise as place and link say")] MeetupMode? how,
        [Option("How many fit into the room", Min = 1, Max = MeetupLimits.LargestCapacity)]
            int? capacity,
        [Option("Who hosts it")] GuildMember? host,
        [Option("When everybody is told; at once if left out")] LocalDate? tellOn,
        CancellationToken cancel
    )
    {
        var wish = new MeetupWish(title, day, time, Place(place, how, link, host))
        {
            Capacity = capacity,
            TellOn = tellOn,
        };
        return await AnswerAsync(await schedule.ScheduleAsync(Caller(from), wish, cancel), cancel);
    }

    /// <summary>A place as commands have it.</summary>
    public static MeetupPlace Place(
        string? where,
        MeetupMode? how,
        string? link,
        GuildMember? host
    ) =>
        new()
        {
            Where = where,
            Mode = how,
            Link = link,
            Host = host?.User is { } user
                ? new HostPerson((long)user.Id.Value, host.DisplayName)
                : null,
        };

    private async Task<Reply> AnswerAsync(Changing changing, CancellationToken cancel)
    {
        if (changing is Changing.Done(var meetup, _))
        {
            board.Changed(meetup.NetworkId, meetup.Id);
        }

        return Reply.Private(await answers.OfAsync(changing, null, cancel));
    }

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
