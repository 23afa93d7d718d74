using System.Text.Json;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Rest;
using Microsoft.Extensions.Logging;

namespace LibrarianBot.Discord.Gateway;

/// <summary>Reads the events that are handled and hands each to its handler; skips the others unread.</summary>
internal sealed class EventDispatch
{
    private readonly IGatewayEvents events;
    private readonly Handlers handlers;
    private readonly ILogger logger;
    private readonly HandledEvents handles;
    private readonly KnownGuilds guilds = new();
    private readonly RecentInteractions recent = new();
    private readonly Func<Interaction, CancellationToken, Task> onInteraction;

    public EventDispatch(IGatewayEvents events, Handlers handlers, ILogger logger)
    {
        this.events = events;
        this.handlers = handlers;
        this.logger = logger;
        handles = events.Handles;
        onInteraction = events.OnInteractionAsync;
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
                or EventName.GuildDelete when handles.HasFlag(HandledEvents.Guilds):
                    OnGuild(frame.Name, frame.Data(DiscordJson.Default.GuildData));
                    break;
                case EventName.MemberAdd
                or EventName.MemberRemove when handles.HasFlag(HandledEvents.Members):
                    OnMember(frame.Name, frame.Data(DiscordJson.Default.MemberData));
                    break;
                case EventName.EventUserAdd
                or EventName.EventUserRemove when handles.HasFlag(HandledEvents.EventInterest):
                    OnInterest(frame.Name, frame.Data(DiscordJson.Default.EventInterestData));
                    break;
                default:
                    break;
            }
        }
        catch (Exception failure)
            when (failure is JsonException or FormatException or InvalidOperationException)
        {
            GatewayLog.Unreadable(logger, frame.Name, failure);
        }
    }

    public void OnReady(ReadyData ready)
    {
        guilds.Reset(ready.Guilds);
        handlers.Run(
            EventName.Ready,
            events.OnReadyAsync,
            new Ready(ready.Application.Id, ready.User, ready.Guilds.Count)
        );
    }

    private void OnInteraction(Interaction interaction)
    {
        if (recent.Add(interaction.Id))
        {
            handlers.Run(EventName.InteractionCreate, onInteraction, interaction);
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
            var joined = guilds.Add(data.Id);
            handlers.Run(name, (it, cancel) => events.OnGuildAsync(it, joined, cancel), guild);
        }
        else if (data.Unavailable is null)
        {
            guilds.Remove(data.Id);
            handlers.Run(name, events.OnGuildRemovedAsync, data.Id);
        }
    }

    private void OnMember(EventName name, MemberData data)
    {
        if (name == EventName.MemberAdd)
        {
            handlers.Run(
                name,
                (it, cancel) => events.OnMemberAddedAsync(it.GuildId, it.ToMember(), cancel),
                data
            );
        }
        else
        {
            handlers.Run(
                name,
                (it, cancel) => events.OnMemberRemovedAsync(it.GuildId, it.User, cancel),
                data
            );
        }
    }

    private void OnInterest(EventName name, EventInterestData data) =>
        handlers.Run(
            name,
            events.OnEventInterestAsync,
            new EventInterest(
                data.GuildId,
                data.GuildScheduledEventId,
                data.UserId,
                name == EventName.EventUserAdd
            )
        );
}
