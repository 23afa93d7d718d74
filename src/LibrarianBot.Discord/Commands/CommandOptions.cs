using System.Diagnostics.CodeAnalysis;
using LibrarianBot.Discord.Rest;

namespace LibrarianBot.Discord.Commands;

/// <summary>Which modules there are, and how their commands are run.</summary>
public sealed class CommandOptions
{
    private readonly List<Type> _modules = [];
    private readonly Dictionary<Type, Func<IServiceProvider, Invocation, object>> _provided = [];
    private readonly Dictionary<Type, Type> _typeReaders = [];

    /// <summary>Called when a command's services are made and before the command runs, for example to set the current network.</summary>
    public Action<IServiceProvider, Interaction>? OnScope { get; set; }

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

    internal IReadOnlyList<Type> Modules => _modules;

    /// <summary>What a method may take besides what was typed or pressed.</summary>
    internal IReadOnlyDictionary<Type, Func<IServiceProvider, Invocation, object>> Provided =>
        _provided;

    /// <summary>By the type that an option has: the <see cref="TypeReader{T}"/> that reads it.</summary>
    internal IReadOnlyDictionary<Type, Type> TypeReaders => _typeReaders;

    /// <summary>Lets every method and suggester take a parameter of this type, worked out where one asks for it.</summary>
    /// <param name="provide">Gets the command's services and who asks.</param>
    public CommandOptions Provide<T>(Func<IServiceProvider, Invocation, T> provide)
        where T : notnull
    {
        _provided[typeof(T)] = (services, from) => provide(services, from);
        return this;
    }

    /// <summary>
    /// Lets options and fields have a type of the program's own, or reads one that is known in another way: dates are read
    /// in figures alone (<c>2026-12-04</c>) unless a reader for <c>LocalDate</c> is added.
    /// </summary>
    /// <typeparam name="T">The option's type.</typeparam>
    /// <typeparam name="TReader">Reads it; comes from the services.</typeparam>
    public CommandOptions AddTypeReader<
        T,
        [DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.PublicConstructors)] TReader
    >()
        where T : notnull
        where TReader : TypeReader<T>
    {
        _typeReaders[typeof(T)] = typeof(TReader);
        return this;
    }

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
        Add(typeof(T));
        return this;
    }

    internal void Add(Type module) => _modules.Add(module);
}
