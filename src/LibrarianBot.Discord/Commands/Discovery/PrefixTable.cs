using System.Collections.Frozen;

namespace LibrarianBot.Discord.Commands.Discovery;

/// <summary>Finds the method for a custom id by its fixed part. What follows is parsed strictly.</summary>
internal sealed class PrefixTable
{
    private readonly FrozenDictionary<string, Handler> _handlers;
    private readonly FrozenDictionary<string, Handler>.AlternateLookup<ReadOnlySpan<char>> _byPart;

    public PrefixTable(IReadOnlyDictionary<string, Handler> handlers)
    {
        _handlers = handlers.ToFrozenDictionary(StringComparer.Ordinal);
        _byPart = _handlers.GetAlternateLookup<ReadOnlySpan<char>>();
    }

    public Found Find(string? customId)
    {
        if (customId is not { Length: > 0 and <= CustomId.MaxLength } || _handlers.Count == 0)
        {
            return default;
        }

        for (var end = 0; end <= customId.Length; end++)
        {
            if (
                (end == customId.Length || customId[end] == ':')
                && _byPart.TryGetValue(customId.AsSpan(0, end), out var handler)
            )
            {
                return Arguments(customId, end, handler.ArgumentCount) is { } arguments
                    ? new Found(handler, [], arguments)
                    : default;
            }
        }

        return default;
    }

    private static string[]? Arguments(string customId, int at, int count)
    {
        var arguments = count == 0 ? [] : new string[count];
        for (var i = 0; i < count; i++)
        {
            if (at == customId.Length)
            {
                return null;
            }

            var end = customId.IndexOf(':', at + 1);
            end = end < 0 ? customId.Length : end;
            if (Unescape(customId.AsSpan(at + 1, end - at - 1)) is not { } argument)
            {
                return null;
            }

            arguments[i] = argument;
            at = end;
        }

        return at == customId.Length ? arguments : null;
    }

    private static string? Unescape(ReadOnlySpan<char> text)
    {
        if (!text.Contains('%'))
        {
            return text.ToString();
        }

        Span<char> plain = stackalloc char[CustomId.MaxLength];
        var length = 0;
        for (var i = 0; i < text.Length; i++)
        {
            var rest = text[i..];
            if (text[i] != '%')
            {
                plain[length++] = text[i];
            }
            else if (rest.StartsWith("%3A") || rest.StartsWith("%25"))
            {
                plain[length++] = rest[1] == '3' ? ':' : '%';
                i += 2;
            }
            else
            {
                return null;
            }
        }

        return plain[..length].ToString();
    }
}
