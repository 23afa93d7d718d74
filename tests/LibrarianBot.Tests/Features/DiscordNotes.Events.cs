using System.Collections.Concurrent;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Rest;
using Moq;

namespace LibrarianBot.Tests.Features;

internal sealed partial class DiscordNotes
{
    private readonly ConcurrentDictionary<Snowflake, string> _threadNames = new();

    /// <summary>The server's scheduled events as they stand.</summary>
    public ConcurrentDictionary<Snowflake, ScheduledEvent> Events { get; } = new();

    /// <summary>Who pressed Interested, on whichever event.</summary>
    public IReadOnlyList<User> Interested { get; set; } = [];

    /// <summary>What events are refused with.</summary>
    public DiscordException? EventRefusal { get; set; }

    /// <summary>What new threads are refused with.</summary>
    public DiscordException? ThreadRefusal { get; set; }

    /// <summary>A thread's name now.</summary>
    public string? ThreadName(ulong thread) =>
        _threadNames.GetValueOrDefault(new Snowflake(thread));

    private void HoldEvents()
    {
        Rest.Setup(rest =>
                rest.GetScheduledEventsAsync(It.IsAny<Snowflake>(), It.IsAny<CancellationToken>())
            )
            .Returns(() => Task.FromResult<IReadOnlyList<ScheduledEvent>>([.. Events.Values]));
        Rest.Setup(rest =>
                rest.CreateScheduledEventAsync(
                    It.IsAny<Snowflake>(),
                    It.IsAny<ScheduledEventBody>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .Returns(
                (Snowflake guild, ScheduledEventBody body, CancellationToken _) => Make(guild, body)
            );
        Rest.Setup(rest =>
                rest.ModifyScheduledEventAsync(
                    It.IsAny<Snowflake>(),
                    It.IsAny<Snowflake>(),
                    It.IsAny<ScheduledEventBody>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .Returns(
                (Snowflake _, Snowflake id, ScheduledEventBody change, CancellationToken _) =>
                    Modify(id, change)
            );
        Rest.Setup(rest =>
                rest.GetInterestedAsync(
                    It.IsAny<Snowflake>(),
                    It.IsAny<Snowflake>(),
                    It.IsAny<Snowflake?>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .Returns(
                (Snowflake _, Snowflake _, Snowflake? after, CancellationToken _) =>
                    Task.FromResult<IReadOnlyList<User>>([
                        .. Interested.Where(user => user.Id > (after ?? default)).Take(100),
                    ])
            );
        HoldThreads();
    }

    private void HoldThreads()
    {
        Rest.Setup(rest =>
                rest.GetChannelAsync(It.IsAny<Snowflake>(), It.IsAny<CancellationToken>())
            )
            .Returns(
                (Snowflake id, CancellationToken _) =>
                    _threadNames.TryGetValue(id, out var name)
                        ? Task.FromResult(new Channel { Id = id, Name = name })
                        : throw Refuse(DiscordErrorCode.UnknownChannel)
            );
        Rest.Setup(rest =>
                rest.ModifyChannelAsync(
                    It.IsAny<Snowflake>(),
                    It.IsAny<ChannelChange>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .Returns(
                (Snowflake id, ChannelChange change, CancellationToken _) =>
                {
                    _threadNames[id] = change.Name ?? _threadNames[id];
                    return Task.FromResult(new Channel { Id = id, Name = change.Name });
                }
            );
    }

    private void StartThread(Snowflake id, string name)
    {
        if (ThreadRefusal is not null)
        {
            throw ThreadRefusal;
        }

        Threads.Add(name);
        _threadNames[id] = name;
    }

    private Task<ScheduledEvent> Make(Snowflake guild, ScheduledEventBody body)
    {
        if (EventRefusal is not null)
        {
            throw EventRefusal;
        }

        var made = new ScheduledEvent
        {
            Id = new Snowflake(++_lastMessage),
            GuildId = guild,
            Name = body.Name!,
            Description = body.Description,
            ScheduledStartTime = body.ScheduledStartTime!.Value,
            ScheduledEndTime = body.ScheduledEndTime!.Value,
            EntityType = body.EntityType!.Value,
            EntityMetadata = body.EntityMetadata!,
            Status = ScheduledEventStatus.Scheduled,
        };
        Events[made.Id] = made;
        return Task.FromResult(made);
    }

    private Task<ScheduledEvent> Modify(Snowflake id, ScheduledEventBody change)
    {
        if (EventRefusal is not null)
        {
            throw EventRefusal;
        }

        if (!Events.TryGetValue(id, out var before))
        {
            throw Refuse(10070, System.Net.HttpStatusCode.NotFound);
        }

        var after = before with
        {
            Name = change.Name ?? before.Name,
            Description = change.Description ?? before.Description,
            ScheduledStartTime = change.ScheduledStartTime ?? before.ScheduledStartTime,
            ScheduledEndTime = change.ScheduledEndTime ?? before.ScheduledEndTime,
            EntityMetadata = change.EntityMetadata ?? before.EntityMetadata,
            Status = change.Status ?? before.Status,
        };
        Events[id] = after;
        return Task.FromResult(after);
    }
}
