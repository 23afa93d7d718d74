using System.Text.Json;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace LibrarianBot.Discord.Gateway;

/// <summary>Reads the events that are handled and hands each to its handler; skips the others unread.</summary>
internal sealed class EventDispatcher
{
    private readonly IGatewayEvents _events;
    private readonly HandlerRunner _runner;
    private readonly ILogger _logger;
    private readonly HandledEvents _handles;

    // Discord sends the same event for a server that was joined and for one that came back; READY names all.
    private readonly HashSet<Snowflake> _guilds = [];
    private readonly RecentInteractions _recent = new();
    private readonly Func<Interaction, CancellationToken, Task> _onInteraction;

    public EventDispatcher(IGatewayEvents events, HandlerRunner runner, ILogger logger)
    {
        _events = events;
        _runner = runner;
        _logger = logger;
        _handles = events.Handles;
        _onInteraction = events.OnInteractionAsync;
    }

    /// <summary>Never throws for what an event contains: one that can't be read is logged and left out.</summary>
    public void Dispatch(in Frame frame)
    {
        try
        {
            switch (frame.Name)
            {
                case EventName.InteractionCreate:
                    OnInteraction(frame.Data(DiscordJson.Default.Interaction));
                    break;
                case EventName.GuildCreate
                or EventName.GuildDelete when _handles.HasFlag(HandledEvents.Guilds):
                    OnGuild(frame.Name, frame.Data(DiscordJson.Default.GuildData));
                    break;
                case EventName.MemberAdd
                or EventName.MemberRemove when _handles.HasFlag(HandledEvents.Members):
                    OnMember(frame.Name, frame.Data(DiscordJson.Default.MemberData));
                    break;
                case EventName.EventUserAdd
                or EventName.EventUserRemove when _handles.HasFlag(HandledEvents.EventInterest):
                    OnInterest(frame.Name, frame.Data(DiscordJson.Default.EventInterestData));
                    break;
                default:
                    break;
            }
        }
        catch (Exception failure)
            when (failure is JsonException or FormatException or InvalidOperationException)
        {
            GatewayLog.Unreadable(_logger, frame.Name, failure);
        }
    }

    public void OnReady(ReadyData ready)
    {
        _guilds.Clear();
        _guilds.UnionWith(ready.Guilds.Select(guild => guild.Id));
        _runner.Run(
            EventName.Ready,
            _events.OnReadyAsync,
            new Ready(ready.Application.Id, ready.User, ready.Guilds.Count)
        );
    }

    private void OnInteraction(Interaction interaction)
    {
        if (_recent.Add(interaction.Id))
        {
            _runner.Run(EventName.InteractionCreate, _onInteraction, interaction);
        }
    }

    private void OnGuild(EventName name, GuildData data)
    {
        if (name == EventName.GuildCreate)
        {
            var guild = new PartialGuild
            {
                Id = data.Id,
                Name = data.Name,
                SystemChannelId = data.SystemChannelId,
                OwnerId = data.OwnerId,
            };
            var joined = _guilds.Add(data.Id);
            _runner.Run(name, (it, cancel) => _events.OnGuildAsync(it, joined, cancel), guild);
        }
        else if (data.Unavailable is null)
        {
            _guilds.Remove(data.Id);
            _runner.Run(name, _events.OnGuildRemovedAsync, data.Id);
        }
    }

    private void OnMember(EventName name, MemberData data)
    {
        if (name == EventName.MemberAdd)
        {
            _runner.Run(
                name,
                (it, cancel) => _events.OnMemberAddedAsync(it.GuildId, it.ToMember(), cancel),
                data
            );
        }
        else
        {
            _runner.Run(
                name,
                (it, cancel) => _events.OnMemberRemovedAsync(it.GuildId, it.User, cancel),
                data
            );
        }
    }

    private void OnInterest(EventName name, EventInterestData data) =>
        _runner.Run(
            name,
            _events.OnEventInterestAsync,
            new EventInterest(
                data.GuildId,
                data.GuildScheduledEventId,
                data.UserId,
                name == EventName.EventUserAdd
            )
        );
}
