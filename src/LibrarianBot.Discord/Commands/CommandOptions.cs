using System.Diagnostics.CodeAnalysis;
using LibrarianBot.Discord.Rest;
using NodaTime;

namespace LibrarianBot.Discord.Commands;

/// <summary>Which modules there are, and how their commands are run.</summary>
public sealed class CommandOptions
{
    private readonly List<Type> modules = [];

    /// <summary>Called when a command's services are made and before the command runs, for example to set the current network.</summary>
    public Action<IServiceProvider, Interaction>? OnScope { get; set; }

    /// <summary>The zone in which a date typed in words is meant; UTC when null. The clock is <see cref="IClock"/> from the services.</summary>
    public Func<IServiceProvider, Invocation, DateTimeZone>? Zone { get; set; }

    /// <summary>
    /// Who a user is in a server, with what they may do there; null for somebody who doesn't belong to it. Asked for
    /// presses in direct messages (<see cref="InDirectMessagesAttribute"/>); without it all of these are refused.
    /// </summary>
    public Func<
        IServiceProvider,
        Snowflake,
        User,
        CancellationToken,
        ValueTask<GuildMember?>
    >? MemberAt { get; set; }

    /// <summary>The most commands, presses and forms that one member may send in ten seconds; 0 for no limit.</summary>
    public int MaxPerMember { get; set; } = 20;

    internal IReadOnlyList<Type> Modules => modules;

    /// <summary>Adds a class whose methods are commands, buttons, selects and forms. It is made anew for each of them.</summary>
    /// <typeparam name="T">The class; its constructor's parameters come from the services.</typeparam>
    public CommandOptions AddModule<
        [DynamicallyAccessedMembers(
            DynamicallyAccessedMemberTypes.PublicConstructors
                | DynamicallyAccessedMemberTypes.PublicMethods
                | DynamicallyAccessedMemberTypes.NonPublicMethods
        )]
            T
    >()
        where T : class
    {
        modules.Add(typeof(T));
        return this;
    }
}
