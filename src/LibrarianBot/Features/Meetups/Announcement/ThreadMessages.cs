using LibrarianBot.Discord;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Notices;

namespace LibrarianBot.Features.Meetups.Announcement;

/// <summary>The thread under an announcement: opened once, named as the meetup is.</summary>
internal sealed partial class ThreadMessages(
    IDiscordRest rest,
    AnnouncedMeetups announced,
    MeetupTroubles troubles,
    ILogger<ThreadMessages> logger
)
{
    private const int ThreadExists = 160004;

    /// <summary>A meetup is of use without its thread, so that a refusal is only told.</summary>
    public async Task KeepAsync(Meetup meetup, CancellationToken cancel)
    {
        try
        {
            if (meetup.ThreadId is { } threadId)
            {
                await RenameAsync(meetup, new Snowflake((ulong)threadId), cancel);
            }
            else if (meetup.State == MeetupState.Announced)
            {
                await announced.HasThreadAsync(meetup.Id, await StartAsync(meetup, cancel));
            }
        }
        catch (DiscordException refusal) when (refusal.IsLasting)
        {
            LogRefused(logger, meetup.Id, refusal.Code);
            if (meetup.ThreadId is null && refusal.IsForbidden)
            {
                await troubles.TellAsync(meetup, MeetupTrouble.NoThread, cancel);
            }
        }
    }

    private async Task<long> StartAsync(Meetup meetup, CancellationToken cancel)
    {
        var channel = new Snowflake((ulong)meetup.ChannelId!.Value);
        var message = new Snowflake((ulong)meetup.MessageId!.Value);
        try
        {
            var thread = await rest.StartThreadAsync(channel, message, meetup.Title, cancel);
            return (long)thread.Id.Value;
        }
        catch (DiscordException refusal) when (refusal.Code == ThreadExists)
        {
            // From before a kill, or somebody was quicker: a message has one, of the same id.
            return meetup.MessageId.Value;
        }
    }

    private async Task RenameAsync(Meetup meetup, Snowflake threadId, CancellationToken cancel)
    {
        if (meetup.Sequence == meetup.ShownSequence)
        {
            return;
        }

        var name =
            meetup.State == MeetupState.Cancelled
                ? PlainText.Cut($"Called off: {meetup.Title}", MeetupLimits.Title)
                : meetup.Title;
        // Discord takes two new names in ten minutes, so one that stands isn't sent again.
        var thread = await rest.GetChannelAsync(threadId, cancel);
        if (thread.Name != name)
        {
            await rest.ModifyChannelAsync(threadId, new ChannelChange { Name = name }, cancel);
        }
    }

    [LoggerMessage(
        LogLevel.Information,
        "The thread of meetup {MeetupId} couldn't be opened or renamed (Discord's code {Code})"
    )]
    private static partial void LogRefused(ILogger logger, long meetupId, int code);
}
