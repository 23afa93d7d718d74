using System.Collections.Concurrent;
using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using Moq;

namespace LibrarianBot.Tests.Features;

internal sealed partial class DiscordNotes
{
    private const ulong Conversations = 1_000_000;
    private readonly Lock _sending = new();
    private readonly Dictionary<string, Message> _byNonce = [];
    private readonly Dictionary<ulong, DiscordException> _refused = [];

    /// <summary>Every message in the order of posting, a copy with the same nonce dropped as Discord does.</summary>
    public ConcurrentQueue<(ulong Channel, OutgoingMessage Message)> Sent { get; } = [];

    /// <summary>How many conversations were opened.</summary>
    public int Opened { get; private set; }

    /// <summary>What posting waits for, from the moment that it arrives here.</summary>
    public Func<Task> PostGate { get; set; } = () => Task.CompletedTask;

    /// <summary>What a member has in their direct messages.</summary>
    public IReadOnlyList<string> MailOf(Person person) => In(Conversations + person.Id);

    public IReadOnlyList<string> In(ulong channel) =>
        [
            .. Sent.Where(sent => sent.Channel == channel)
                .Select(sent => Answer.TextOf(sent.Message)),
        ];

    public void CloseDoor(Person person) =>
        Forbid(Conversations + person.Id, Refuse(DiscordErrorCode.CannotMessageUser));

    public void Forbid(ulong channel, DiscordException refusal) => _refused[channel] = refusal;

    public void Allow(ulong channel) => _refused.Remove(channel);

    private void OpenConversations() =>
        Rest.Setup(rest => rest.CreateDmAsync(It.IsAny<Snowflake>(), It.IsAny<CancellationToken>()))
            .Returns(
                (Snowflake user, CancellationToken _) =>
                {
                    Opened++;
                    return Task.FromResult(
                        new Channel { Id = new Snowflake(Conversations + user.Value) }
                    );
                }
            );

    private DiscordException? WhyNot(Snowflake channel) =>
        _refused.GetValueOrDefault(channel.Value);

    private Message Keep(Snowflake channel, OutgoingMessage message)
    {
        lock (_sending)
        {
            if (message.Nonce is { } nonce && _byNonce.TryGetValue(nonce, out var before))
            {
                return before;
            }

            var now = Snowflake.At(_clock.GetCurrentInstant().ToDateTimeOffset());
            _lastMessage = Math.Max(now.Value, _lastMessage + 1);
            var id = new Snowflake(_lastMessage);
            Posts[id] = message;
            Sent.Enqueue((channel.Value, message));
            var kept = new Message
            {
                Id = id,
                ChannelId = channel,
                Components =
                [
                    .. message.Components.Select(
                        (component, at) => new PlacedComponent(component.Id ?? at + 1)
                    ),
                ],
            };
            _kept.Add(kept);
            if (message.Nonce is not null)
            {
                _byNonce[message.Nonce] = kept;
            }

            return kept;
        }
    }
}
