using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>Moving, calling off and rehosting single meetups by command.</summary>
[SlashCommand(MeetupCommands.Name, MeetupCommands.Description)]
internal sealed class MeetupSingleCommands(
    MeetupDayService days,
    MeetupChangeService changes,
    ChangeAnswerMessages answers,
    OutlookReader outlook,
    MeetupBoard board,
    NetworkSettingsCache settings,
    IClock clock
)
{
    private const int MostOffered = 10;
    private const int LongestLabel = 100;

    [Subcommand("move", "Move a meetup to another day or time (coordinators and the host)")]
    public async Task<Reply> MoveAsync(
        Invocation from,
        [Option("The meetup", Suggest = nameof(SuggestMeetupsAsync))] string meetup,
        [Option("The day, if it differs")] LocalDate? day,
        [Option(
            "The time, perhaps with the length: 4 pm, 60 minutes",
            MaxLength = MeetupScheduleCommands.LongestTime
        )]
            string? time,
        [Option("Why, in a few words", MaxLength = 100)] string? why,
        CancellationToken cancel
    )
    {
        var move = new MeetupMove
        {
            Day = day,
            When = time,
            Why = why,
        };
        return await AnswerAsync(await days.MoveAsync(Caller(from), meetup, move, cancel), cancel);
    }

    [Subcommand(
        "cancel",
        "Call off a meetup; whoever has answered is told (coordinators and the host)"
    )]
    public async Task<Reply> CancelAsync(
        Invocation from,
        [Option("The meetup", Suggest = nameof(SuggestMeetupsAsync))] string meetup,
        [Option("Why, for those who have answered", MaxLength = MeetupLimits.Note)] string? why,
        CancellationToken cancel
    ) => await AnswerAsync(await changes.CallOffAsync(Caller(from), meetup, why, cancel), cancel);

    [Subcommand("host", "Give a meetup another host or place (coordinators and the host)")]
    public async Task<Reply> HostAsync(
        Invocation from,
        [Option("The meetup", Suggest = nameof(SuggestMeetupsAsync))] string meetup,
        [Option(
            "The school or place, with parking in brackets",
            MaxLength = MeetupPlace.LongestWhere
        )]
            string? school,
        [Option("Who hosts it")] GuildMember? person,
        [Option("How one takes part")] MeetupMode? how,
        [Option("The address for those online", MaxLength = MeetupLimits.Link)] string? link,
        CancellationToken cancel
    )
    {
        var place = MeetupScheduleCommands.Place(school, how, link, person);
        return await AnswerAsync(
            await changes.PlaceAsync(Caller(from), meetup, place, cancel),
            cancel
        );
    }

    /// <summary>Those ahead, also those that the rule will give.</summary>
    public async Task<IEnumerable<Suggestion>> SuggestMeetupsAsync(
        string typed,
        CancellationToken cancel
    )
    {
        var now = clock.GetCurrentInstant();
        return (await outlook.ReadAsync(MostOffered, cancel))
            .Next.Select(one => new Suggestion(
                PlainText.Cut(
                    $"{one.Title}, {Days.Said(one.At.Day, MeetupPhraseMessages.Today(one.At, now))}",
                    LongestLabel
                ),
                one.Choice
            ))
            .Where(one => one.Name.Contains(typed.Trim(), StringComparison.OrdinalIgnoreCase));
    }

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
