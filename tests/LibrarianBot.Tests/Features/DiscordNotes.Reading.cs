using LibrarianBot.Discord;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using Moq;

namespace LibrarianBot.Tests.Features;

/// <content>What stands in the channels, read again.</content>
internal sealed partial class DiscordNotes
{
    private readonly List<Message> _kept = [];

    /// <summary>How often somebody read a channel.</summary>
    public int Reads { get; private set; }

    /// <summary>So many of the next posts arrive without an answer to the program.</summary>
    public int LostAnswers { get; set; }

    private readonly HashSet<Snowflake> _deleted = [];

    /// <summary>As somebody does who may manage messages.</summary>
    public void Delete(Snowflake message)
    {
        _deleted.Add(message);
        Posts.TryRemove(message, out _);
    }

    /// <summary>As Discord does after some minutes: the same nonce makes another message.</summary>
    public void ForgetNonces()
    {
        lock (_sending)
        {
            _byNonce.Clear();
        }
    }

    /// <summary>Everything posted so far as it would be had it been posted in another form.</summary>
    public async Task ReplaceAsync(Func<OutgoingMessage, OutgoingMessage> form)
    {
        var sent = Sent.ToList();
        lock (_sending)
        {
            Sent.Clear();
            Posts.Clear();
            _kept.Clear();
            _byNonce.Clear();
        }

        foreach (var (channel, message) in sent)
        {
            await Rest.Object.CreateMessageAsync(new Snowflake(channel), form(message), default);
        }
    }

    private void ReadChannels() =>
        Rest.Setup(rest =>
                rest.GetMessagesAsync(
                    It.IsAny<Snowflake>(),
                    It.IsAny<MessagePage>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .Returns(
                (Snowflake channel, MessagePage page, CancellationToken _) =>
                    Task.FromResult(Read(channel, page))
            );

    private IReadOnlyList<Message> Read(Snowflake channel, MessagePage page)
    {
        lock (_sending)
        {
            Reads++;
            return
            [
                .. _kept
                    .Where(one => one.ChannelId == channel && one.Id > (page.After ?? default))
                    .Take(page.Limit)
                    .Reverse(),
            ];
        }
    }
}
