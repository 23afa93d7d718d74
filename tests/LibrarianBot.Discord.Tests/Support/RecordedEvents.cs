using System.Threading.Channels;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Gateway;
using LibrarianBot.Discord.Rest;
using Xunit;

namespace LibrarianBot.Discord.Tests.Support;

/// <summary>Keeps what the gateway hands over.</summary>
internal sealed class RecordedEvents : IGatewayEvents
{
    private readonly Channel<string> _seen =
        System.Threading.Channels.Channel.CreateUnbounded<string>();

    public HandledEvents Handles =>
        HandledEvents.Guilds | HandledEvents.Members | HandledEvents.EventInterest;

    /// <summary>What an interaction's handler does after it was noted.</summary>
    public Func<Interaction, CancellationToken, Task> Answer { get; set; } =
        (_, _) => Task.CompletedTask;

    /// <summary>The next event, in a word or two.</summary>
    public async Task<string> NextAsync() =>
        await _seen.Reader.ReadAsync(TestContext.Current.CancellationToken);

    /// <summary>Whether nothing more has come.</summary>
    public bool IsEmpty => _seen.Reader.Count == 0;

    public Task OnReadyAsync(Ready ready, CancellationToken cancel) => Note("ready");

    public Task OnInteractionAsync(Interaction interaction, CancellationToken cancel)
    {
        _ = Note($"interaction {interaction.Id}");
        return Answer(interaction, cancel);
    }

    public Task OnGuildAsync(PartialGuild guild, bool joined, CancellationToken cancel) =>
        Note($"{(joined ? "joined" : "back")} {guild.Name}");

    public Task OnGuildRemovedAsync(Snowflake guildId, CancellationToken cancel) =>
        Note($"removed {guildId}");

    public Task OnMemberAddedAsync(
        Snowflake guildId,
        GuildMember member,
        CancellationToken cancel
    ) => Note($"member {member.DisplayName}");

    public Task OnMemberRemovedAsync(Snowflake guildId, User user, CancellationToken cancel) =>
        Note($"left {user.Username}");

    public Task OnEventInterestAsync(EventInterest interest, CancellationToken cancel) =>
        Note($"interest {interest.UserId} {interest.Interested}");

    private Task Note(string what)
    {
        _seen.Writer.TryWrite(what);
        return Task.CompletedTask;
    }
}
