namespace LibrarianBot.Sandbox.World;

/// <summary>Which nonces were used lately, so that a copy isn't sent.</summary>
internal sealed class SentNonces(TimeProvider clock)
{
    private static readonly TimeSpan Memory = TimeSpan.FromMinutes(5);

    private readonly Dictionary<(ulong Author, string Nonce), Message> _sent = [];

    /// <summary>The message that an author sent with this nonce in the last minutes.</summary>
    internal Message? Recent(User author, string nonce) =>
        _sent.TryGetValue((author.Id, nonce), out var sent)
        && clock.GetUtcNow() - sent.Timestamp < Memory
            ? sent
            : null;

    internal void Keep(Message message)
    {
        if (message.Nonce is { } nonce)
        {
            _sent[(message.Author.Id, nonce)] = message;
        }
    }
}
