using System.Globalization;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Notices;
using NodaTime;

namespace LibrarianBot.Features.Meetups.Announcement;

/// <summary>Discord's own event for a meetup: made once, moved and cancelled with it. The link is never in it.</summary>
internal sealed partial class ScheduledEventMessages(
    IDiscordRest rest,
    AnnouncedMeetups announced,
    MeetupTroubles troubles,
    IClock clock,
    ILogger<ScheduledEventMessages> logger
)
{
    private const int UnknownEvent = 10070;
    private const int FinishedEvent = 180000;
    private const int LongestLocation = 100;

    /// <summary>A meetup is of use without it, so that a refusal is only told.</summary>
    public async Task KeepAsync(Meetup meetup, CancellationToken cancel)
    {
        try
        {
            if (meetup.EventId is { } eventId)
            {
                await ChangeAsync(meetup, new Snowflake((ulong)eventId), cancel);
            }
            else if (meetup.State == MeetupState.Announced && IsToCome(meetup))
            {
                await announced.HasEventAsync(meetup.Id, await MakeAsync(meetup, cancel));
            }
        }
        catch (DiscordException refusal) when (refusal.IsLasting)
        {
            LogRefused(logger, meetup.Id, refusal.Code);
            if (refusal.Code is UnknownEvent or FinishedEvent)
            {
                await TellGoneAsync(meetup, cancel);
            }
            else if (refusal.IsForbidden)
            {
                await troubles.TellAsync(meetup, MeetupTrouble.NoEvent, cancel);
            }
        }
    }

    /// <summary>The one of this meetup where a killed program had made it already.</summary>
    private async Task<long> MakeAsync(Meetup meetup, CancellationToken cancel)
    {
        var server = new Snowflake((ulong)meetup.NetworkId);
        var announcement = Announcement(meetup);
        var made = (await rest.GetScheduledEventsAsync(server, cancel)).FirstOrDefault(one =>
            one.Description?.Contains(announcement, StringComparison.Ordinal) == true
        );
        made ??= await rest.CreateScheduledEventAsync(
            server,
            Body(meetup) with
            {
                EntityType = ScheduledEventType.External,
            },
            cancel
        );
        return (long)made.Id.Value;
    }

    private async Task ChangeAsync(Meetup meetup, Snowflake eventId, CancellationToken cancel)
    {
        if (meetup.Sequence == meetup.ShownSequence)
        {
            return;
        }

        ScheduledEventBody? change = meetup.State switch
        {
            MeetupState.Cancelled => new() { Status = ScheduledEventStatus.Cancelled },
            MeetupState.Announced when IsToCome(meetup) => Body(meetup),
            _ => null,
        };
        if (change is not null)
        {
            var server = new Snowflake((ulong)meetup.NetworkId);
            await rest.ModifyScheduledEventAsync(server, eventId, change, cancel);
        }
    }

    private bool IsToCome(Meetup meetup) => meetup.Begins > clock.GetCurrentInstant();

    /// <summary>Whoever took it away may have thought to call off the meetup; for one that is called off it is as it should be.</summary>
    private Task TellGoneAsync(Meetup meetup, CancellationToken cancel) =>
        meetup.State == MeetupState.Cancelled
            ? Task.CompletedTask
            : troubles.TellAsync(meetup, MeetupTrouble.EventGone, cancel);

    private static ScheduledEventBody Body(Meetup meetup) =>
        new()
        {
            Name = meetup.Title,
            Description =
                $"{MeetupPhraseMessages.Where(meetup)}\n\nSay whether you come under the announcement: {Announcement(meetup)}\nPressing *Interested* here isn't an answer yet; I'll ask you whether it's a yes.",
            ScheduledStartTime = meetup.Begins.ToDateTimeOffset(),
            ScheduledEndTime = meetup.Ends.ToDateTimeOffset(),
            EntityMetadata = new ScheduledEventPlace(
                PlainText.Cut(Location(meetup), LongestLocation)
            ),
        };

    private static string Location(Meetup meetup) =>
        meetup.Mode == MeetupMode.Online
            ? "Online"
            : MeetupPhraseMessages.Place(meetup) ?? "See the announcement";

    private static string Announcement(Meetup meetup) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"https://discord.com/channels/{meetup.NetworkId}/{meetup.ChannelId}/{meetup.MessageId}"
        );

    [LoggerMessage(
        LogLevel.Information,
        "Discord's event for meetup {MeetupId} couldn't be made or changed (Discord's code {Code})"
    )]
    private static partial void LogRefused(ILogger logger, long meetupId, int code);
}
