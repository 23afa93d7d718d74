using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;

namespace LibrarianBot.Features.Meetups.Agenda;

/// <summary>People whom somebody chose in a select, whichever kind it was.</summary>
internal static class NamedPeopleCommands
{
    /// <summary>Whether it comes from a direct message, where Discord's own select of people offers nobody else.</summary>
    public static bool IsDirect(this Invocation from) => from.Interaction.User is not null;

    /// <summary>Those who were chosen; bots are nobody.</summary>
    public static IReadOnlyList<NamedPerson> People(
        this Invocation from,
        IReadOnlyList<Snowflake> chosen
    ) => [.. chosen.Where(id => !IsBot(from, id)).Select(id => Named(from, id))];

    private static bool IsBot(Invocation from, Snowflake id) =>
        from.Interaction.Data?.Resolved?.Users?.GetValueOrDefault(id)?.Bot == true;

    private static NamedPerson Named(Invocation from, Snowflake id)
    {
        var resolved = from.Interaction.Data?.Resolved;
        var user = resolved?.Users?.GetValueOrDefault(id);
        var member = resolved?.Members?.GetValueOrDefault(id);
        return new NamedPerson(
            (long)id.Value,
            member is null || user is null ? null : member.Nick ?? user.GlobalName ?? user.Username
        );
    }
}
