using System.Globalization;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>The menu of changes and what it opens. From direct messages, too.</summary>
internal sealed class MeetupChangeCommands(
    MeetupChangeService service,
    ChangeAnswerMessages answers,
    NetworkSettingsCache settings
)
{
    /// <summary>From a private reply in the server.</summary>
    [Button("meetup-change:open")]
    public async Task<Reply> OpenAsync(Invocation from, long meetupId, CancellationToken cancel) =>
        Reply.Private(answers.Menu(await FindAsync(from, meetupId, cancel)));

    [Button("meetup-change:menu")]
    [InDirectMessages]
    public async Task<Reply> MenuAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    ) => Reply.Private(answers.Menu(await FindAsync(from, meetupId, cancel)));

    [Button("meetup-change:move")]
    [InDirectMessages]
    public async Task<Reply> MoveAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    ) => Form(await FindAsync(from, meetupId, cancel), ChangeFormMessages.Move);

    [Button("meetup-change:where")]
    [InDirectMessages]
    public async Task<Reply> WhereAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    ) => Form(await FindAsync(from, meetupId, cancel), ChangeFormMessages.Place);

    [Button("meetup-change:room")]
    [InDirectMessages]
    public async Task<Reply> RoomAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    ) => Form(await FindAsync(from, meetupId, cancel), ChangeFormMessages.Room);

    [Button("meetup-change:off")]
    [InDirectMessages]
    public async Task<Reply> OffAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        CancellationToken cancel
    ) => Form(await FindAsync(from, meetupId, cancel), ChangeFormMessages.CallOff);

    private Reply Form(Changing opened, Func<Meetup, Form> form) =>
        opened is Changing.Done(var meetup, _)
            ? Reply.Form(form(meetup))
            : Reply.Private(answers.Menu(opened));

    private Task<Changing> FindAsync(Invocation from, long meetupId, CancellationToken cancel) =>
        service.OpenAsync(
            from.MemberUnder(settings.Of((long)from.GuildId.Value)),
            meetupId.ToString(CultureInfo.InvariantCulture),
            cancel
        );
}
