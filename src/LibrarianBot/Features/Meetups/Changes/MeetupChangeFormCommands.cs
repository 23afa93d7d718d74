using System.Globalization;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Features.Terms;
using LibrarianBot.Hosting;
using LibrarianBot.Interactions;
using LibrarianBot.Networks;
using LibrarianBot.Store;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Changes;

/// <summary>The forms behind the menu of changes, as people fill them in.</summary>
internal sealed class MeetupChangeFormCommands(
    MeetupDayService days,
    MeetupChangeService service,
    ChangeAnswerMessages answers,
    MeetupBoard board,
    DayReaders readers,
    NetworkSettingsCache settings
)
{
    [Form("meetup-change:moved")]
    [InDirectMessages]
    public async Task<Reply> MovedAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        [Field("day")] string day,
        [Field("when")] string when,
        [Field("why")] string? why,
        CancellationToken cancel
    )
    {
        var reader = await readers.ForAsync((long)from.GuildId.Value, day, cancel);
        var changing = reader.Read(day) switch
        {
            DayResult.Days([var read]) => await days.MoveAsync(
                Caller(from),
                Choice(meetupId),
                new MeetupMove
                {
                    Day = read,
                    When = when,
                    Why = why,
                },
                cancel
            ),
            DayResult.Refused(var refusal) => new Changing.DayUnreadable(
                DayRefusalView.Said(refusal, day, reader)
            ),
            var other => throw new InvalidOperationException($"Unhandled reading: {other}."),
        };
        return await AnswerAsync(from, changing, "meetup-change:move", meetupId, cancel);
    }

    [Form("meetup-change:placed")]
    [InDirectMessages]
    public async Task<Reply> PlacedAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        [Field("mode")] MeetupMode mode,
        [Field("where")] string? where,
        [Field("link")] string? link,
        CancellationToken cancel
    )
    {
        // A box that was emptied means none.
        var place = new MeetupPlace
        {
            Mode = mode,
            Where = where ?? "",
            Link = link ?? "",
        };
        var changing = await service.PlaceAsync(Caller(from), Choice(meetupId), place, cancel);
        return await AnswerAsync(from, changing, "meetup-change:where", meetupId, cancel);
    }

    [Form("meetup-change:roomed")]
    [InDirectMessages]
    public async Task<Reply> RoomedAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        [Field("room")] int? room,
        CancellationToken cancel
    )
    {
        var changing = await service.MakeRoomAsync(Caller(from), Choice(meetupId), room, cancel);
        return await AnswerAsync(from, changing, "meetup-change:room", meetupId, cancel);
    }

    [Form("meetup-change:called-off")]
    [InDirectMessages]
    public async Task<Reply> CalledOffAsync(
        Invocation from,
        Snowflake server,
        long meetupId,
        [Field("why")] string? why,
        CancellationToken cancel
    )
    {
        var changing = await service.CallOffAsync(Caller(from), Choice(meetupId), why, cancel);
        return await AnswerAsync(from, changing, "meetup-change:off", meetupId, cancel);
    }

    private async Task<Reply> AnswerAsync(
        Invocation from,
        Changing changing,
        string again,
        long meetupId,
        CancellationToken cancel
    )
    {
        if (changing is Changing.Done(var meetup, _))
        {
            board.Changed(meetup.NetworkId, meetup.Id);
        }

        var back = CustomId.For(again, from.GuildId, meetupId);
        return Reply.Private(await answers.OfAsync(changing, back, cancel));
    }

    private static string Choice(long meetupId) => meetupId.ToString(CultureInfo.InvariantCulture);

    private Caller Caller(Invocation from) => from.MemberUnder(Settings(from));

    private NetworkSettings Settings(Invocation from) => settings.Of((long)from.GuildId.Value);
}
