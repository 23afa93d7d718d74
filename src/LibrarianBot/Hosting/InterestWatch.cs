using System.Net;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Gateway;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Features.Meetups.Replies;
using LibrarianBot.Store;

namespace LibrarianBot.Hosting;

/// <summary>Has those who press Discord's <c>Interested</c> asked whether they come, also who did so while the program was off.</summary>
internal sealed partial class InterestWatch(
    InterestReader reader,
    IServiceScopeFactory scopes,
    IDiscordRest rest,
    ILogger<InterestWatch> logger
)
{
    private const int OnAPage = 100;

    /// <summary>Interest taken back needs nothing: who was asked may simply not answer.</summary>
    public async Task NoticeAsync(EventInterest interest, CancellationToken cancel)
    {
        var networkId = (long)interest.GuildId.Value;
        if (
            interest.Interested
            && reader.MeetupOf(networkId, (long)interest.EventId.Value) is { } meetupId
            && !reader.Settled(meetupId).Contains((long)interest.UserId.Value)
        )
        {
            await AskAsync(interest.GuildId, meetupId, interest.UserId, cancel);
        }
    }

    /// <summary>For after a new session: what happened before it isn't told. One call for each meetup ahead.</summary>
    public async Task CatchUpAsync(CancellationToken cancel)
    {
        foreach (var (networkId, meetupId, eventId) in reader.Ahead())
        {
            try
            {
                var server = new Snowflake((ulong)networkId);
                await CatchUpAsync(server, meetupId, new Snowflake((ulong)eventId), cancel);
            }
            catch (DiscordException refusal)
            {
                // The event is gone, or the bot was removed from the server.
                LogNotCaughtUp(logger, meetupId, refusal.Code);
            }
        }
    }

    private async Task CatchUpAsync(
        Snowflake server,
        long meetupId,
        Snowflake eventId,
        CancellationToken cancel
    )
    {
        var settled = reader.Settled(meetupId);
        IReadOnlyList<User> page = [];
        do
        {
            Snowflake? after = page is [.., var last] ? last.Id : null;
            page = await rest.GetInterestedAsync(server, eventId, after, cancel);
            foreach (
                var user in page.Where(user => !user.Bot && !settled.Contains((long)user.Id.Value))
            )
            {
                await AskAsync(server, meetupId, user.Id, cancel);
            }
        } while (page.Count == OnAPage);
    }

    private async Task AskAsync(
        Snowflake server,
        long meetupId,
        Snowflake userId,
        CancellationToken cancel
    )
    {
        if (await FindAsync(server, userId, cancel) is not { } member)
        {
            return;
        }

        var networkId = (long)server.Value;
        await using var scope = scopes.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(networkId);
        await scope
            .ServiceProvider.GetRequiredService<InterestService>()
            .AskAsync(
                new Caller(networkId, (long)userId.Value, member.DisplayName, IsCoordinator: false),
                meetupId,
                cancel
            );
    }

    /// <summary>Null for somebody who has left, and for bots.</summary>
    private async Task<GuildMember?> FindAsync(
        Snowflake server,
        Snowflake userId,
        CancellationToken cancel
    )
    {
        try
        {
            var member = await rest.GetMemberAsync(server, userId, cancel);
            return member.User is { Bot: true } ? null : member;
        }
        catch (DiscordException refusal) when (refusal.Status == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    [LoggerMessage(
        LogLevel.Information,
        "Who is interested in meetup {MeetupId} couldn't be read (Discord's code {Code})"
    )]
    private static partial void LogNotCaughtUp(ILogger logger, long meetupId, int code);
}
