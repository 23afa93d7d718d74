using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Commands.Binding;

/// <summary>Looks up what an id stands for. An id that Discord did not resolve is never trusted.</summary>
internal static class ResolvedReaders
{
    public static Func<Snowflake, ResolvedData?, object?>? For(Type type)
    {
        if (type == typeof(User))
        {
            return static (id, resolved) => resolved?.Users?.GetValueOrDefault(id);
        }

        if (type == typeof(GuildMember))
        {
            return Member;
        }

        if (type == typeof(Role))
        {
            return static (id, resolved) => resolved?.Roles?.GetValueOrDefault(id);
        }

        if (type == typeof(Channel))
        {
            return static (id, resolved) => resolved?.Channels?.GetValueOrDefault(id);
        }

        if (type == typeof(Message))
        {
            return static (id, resolved) => resolved?.Messages?.GetValueOrDefault(id);
        }

        return type == typeof(Attachment)
            ? static (id, resolved) => resolved?.Attachments?.GetValueOrDefault(id)
            : null;
    }

    /// <summary>Reads a list of ids as a list of texts, ids or what they stand for; null for other element types.</summary>
    public static Func<IReadOnlyList<string>, ResolvedData?, object?>? ForListOf(Type? element) =>
        element == typeof(string) ? static (values, _) => values
        : element == typeof(Snowflake)
            ? static (values, _) => ReadAll(values, static (id, _) => id, null)
        : element == typeof(User) ? ListOf<User>()
        : element == typeof(GuildMember) ? ListOf<GuildMember>()
        : element == typeof(Role) ? ListOf<Role>()
        : element == typeof(Channel) ? ListOf<Channel>()
        : element == typeof(Attachment) ? ListOf<Attachment>()
        : null;

    private static object? Member(Snowflake id, ResolvedData? resolved) =>
        resolved?.Members?.GetValueOrDefault(id) is { } member
            ? member with
            {
                User = member.User ?? resolved.Users?.GetValueOrDefault(id),
            }
            : null;

    private static Func<IReadOnlyList<string>, ResolvedData?, object?> ListOf<T>()
        where T : class
    {
        var reader = For(typeof(T))!;
        return (values, resolved) => ReadAll(values, (id, all) => (T?)reader(id, all), resolved);
    }

    private static List<T>? ReadAll<T>(
        IReadOnlyList<string> values,
        Func<Snowflake, ResolvedData?, T?> read,
        ResolvedData? resolved
    )
    {
        var list = new List<T>(values.Count);
        foreach (var value in values)
        {
            if (!Snowflake.TryParse(value, null, out var id) || read(id, resolved) is not { } item)
            {
                return null;
            }

            list.Add(item);
        }

        return list;
    }
}
