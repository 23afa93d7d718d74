namespace LibrarianBot.Discord.Commands.Running;

/// <summary>
/// What broke lately, so that whoever asked may have the same tried again. Kept in memory only: the newest
/// <see cref="Most"/>, each for <see cref="Lifetime"/>.
/// </summary>
internal sealed class FailedInteractions(TimeProvider time)
{
    /// <summary>The most that are kept; the largest form is some 20 KB.</summary>
    public const int Most = 200;

    /// <summary>For how long each is kept.</summary>
    public static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(15);

    private const string Fixed = "try-again:";

    private readonly Lock _gate = new();
    private readonly LinkedList<(string Reference, Interaction Asked, long At)> _kept = [];

    /// <summary>The custom id of the button that has it tried again.</summary>
    public static string CustomIdOf(string reference) => Fixed + reference;

    /// <summary>Whether this is a press on such a button.</summary>
    public static bool IsPress(Interaction interaction) =>
        interaction.Type == InteractionType.MessageComponent
        && interaction.Data?.CustomId?.StartsWith(Fixed, StringComparison.Ordinal) == true;

    /// <summary>Keeps what was asked, to be found by the reference of its failure.</summary>
    public void Keep(string reference, Interaction asked)
    {
        lock (_gate)
        {
            Forget();
            if (_kept.Count == Most)
            {
                _kept.RemoveFirst();
            }

            _kept.AddLast((reference, asked, time.GetTimestamp()));
        }
    }

    /// <summary>
    /// What was asked, once, for the person who asked it; null for anybody else, for what was tried again already, and for
    /// what is too long ago.
    /// </summary>
    public Interaction? Take(Interaction press)
    {
        var reference = press.Data!.CustomId.AsSpan(Fixed.Length);
        lock (_gate)
        {
            Forget();
            for (var node = _kept.First; node is not null; node = node.Next)
            {
                if (
                    reference.SequenceEqual(node.Value.Reference)
                    && UserOf(node.Value.Asked) == UserOf(press)
                )
                {
                    _kept.Remove(node);
                    return node.Value.Asked;
                }
            }

            return null;
        }
    }

    /// <summary>What somebody typed isn't kept for longer than it may be of use.</summary>
    private void Forget()
    {
        while (_kept.First is { } first && time.GetElapsedTime(first.Value.At) > Lifetime)
        {
            _kept.RemoveFirst();
        }
    }

    private static Snowflake? UserOf(Interaction interaction) =>
        interaction.Member?.User?.Id ?? interaction.User?.Id;
}
