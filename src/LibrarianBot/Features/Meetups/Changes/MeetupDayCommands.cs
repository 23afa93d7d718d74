using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>The presses of a coordinator before everybody knows: which day, or none. From direct messages, too.</summary>
internal sealed class MeetupDayCommands(
    MeetupDayService service,
    ChangeAnswerMessages answers,
    NetworkSettingsCache settings
)
{
    [Button("meetup-day:other")]
    [InDirectMessages]
    public async Task<Reply> OtherAsync(
        Invocation from,
        Snowflake server,
        string choice,
        CancellationToken cancel
    ) =>
        Reply.Private(
            await answers.ChoiceAsync(await service.OpenAsync(Caller(from), choice, cancel), cancel)
        );

    [Button("meetup-day:take")]
    [InDirectMessages]
    [Replaces]
    public async Task<Reply> TakeAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        LocalDate day,
        CancellationToken cancel
    ) =>
        await ReplaceAsync(await service.TakeDayAsync(Caller(from), meetupId, day, cancel), cancel);

    [Button("meetup-day:keep")]
    [InDirectMessages]
    [Replaces]
    public async Task<Reply> KeepAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    ) => await ReplaceAsync(await service.KeepDayAsync(Caller(from), meetupId, cancel), cancel);

    [Button("meetup-day:leave-out")]
    [InDirectMessages]
    [Replaces]
    public async Task<Reply> LeaveOutAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    ) => await ReplaceAsync(await service.LeaveOutAsync(Caller(from), meetupId, cancel), cancel);

    /// <summary>A refusal stands beside the question, which somebody else may still answer.</summary>
    private async Task<Reply> ReplaceAsync(Changing changing, CancellationToken cancel)
    {
        var message = await answers.OfAsync(changing, null, cancel);
        return changing is Changing.Done ? Reply.Update(message) : Reply.Private(message);
    }

    private Caller Caller(Invocation from) =>
        from.MemberUnder(settings.Of((long)from.GuildId.Value));
}
