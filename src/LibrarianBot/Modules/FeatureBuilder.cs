using LibrarianBot.Discord.Commands;
using LibrarianBot.LiveMessages;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace LibrarianBot.Modules;

/// <summary>Where a feature names what it brings. Each line registers one thing with the part of the program that needs it.</summary>
internal sealed class FeatureBuilder(IServiceCollection services, ProgramSettings settings)
{
    private readonly List<Action<CommandOptions>> _commands = [];
    private readonly List<Action<IEndpointRouteBuilder>> _pages = [];

    /// <summary>What the operator chose.</summary>
    public ProgramSettings Settings => settings;

    /// <summary>All tables of all features, which the store's model is made of.</summary>
    public StoreTables Tables { get; } = new();

    /// <summary>A table. Its rows belong to one network each, and are seen in that network only.</summary>
    /// <param name="name">Its name in the database, which never changes.</param>
    /// <param name="map">How its rows are kept.</param>
    public FeatureBuilder Table<T>(string name, IEntityTypeConfiguration<T> map)
        where T : NetworkRow
    {
        Tables.Add(name, map);
        return this;
    }

    /// <summary>A service that is made for each command, notice or job anew, in its network.</summary>
    public FeatureBuilder Service<T>()
        where T : class
    {
        services.AddScoped<T>();
        return this;
    }

    /// <summary>A service that the whole program shares: it must not hold anything of a network.</summary>
    public FeatureBuilder Shared<T>()
        where T : class
    {
        services.AddSingleton<T>();
        return this;
    }

    /// <inheritdoc cref="Shared{T}()"/>
    public FeatureBuilder Shared<T>(T instance)
        where T : class
    {
        services.AddSingleton(instance);
        return this;
    }

    /// <summary>What runs for as long as the program, and others may ask for.</summary>
    public FeatureBuilder Hosted<T>()
        where T : class, IHostedService
    {
        services.AddHostedService(provider => provider.GetRequiredService<T>());
        return this;
    }

    /// <summary>A class whose methods answer commands, buttons, selects and forms.</summary>
    public FeatureBuilder Commands<T>()
        where T : class
    {
        _commands.Add(options => options.AddModule<T>());
        return this;
    }

    /// <summary>A type of options, with what suggests, reads and refuses it.</summary>
    public FeatureBuilder OptionType<T, TReader>()
        where T : notnull
        where TReader : TypeReader<T>
    {
        _commands.Add(options => options.AddTypeReader<T, TReader>());
        return this;
    }

    /// <summary>How rows of one kind look to everybody; see <see cref="LiveMessages.LiveMessage{TRow}"/>.</summary>
    public FeatureBuilder LiveMessage<TRow, TMessage>()
        where TRow : LiveRow
        where TMessage : LiveMessage<TRow>
    {
        services.AddScoped<TMessage>();
        services.AddSingleton<LiveMessageKind, LiveMessageKind<TRow, TMessage>>();
        return this;
    }

    /// <summary>How notices of one kind are said.</summary>
    /// <param name="kind">As <see cref="Notices.Notice.Kind"/> has it; kept in rows, so it never changes.</param>
    public FeatureBuilder Notice<T>(string kind)
        where T : class, INoticeRenderer
    {
        services.AddNotice<T>(kind);
        return this;
    }

    /// <summary>What acts when it falls due.</summary>
    /// <param name="kind">As <see cref="Notices.Notice.Kind"/> has it; kept in rows, so it never changes.</param>
    public FeatureBuilder Job<T>(string kind)
        where T : class, IJob
    {
        services.AddJob<T>(kind);
        return this;
    }

    /// <summary>What this feature shows in another's place.</summary>
    /// <typeparam name="TPlace">The other's contract, which lies below both.</typeparam>
    /// <typeparam name="T">What this one gives.</typeparam>
    public FeatureBuilder Contributes<TPlace, T>()
        where TPlace : class, IContribution
        where T : class, TPlace
    {
        services.AddScoped<TPlace, T>();
        return this;
    }

    /// <summary>Finishes what a killed program left; run once the commands are registered.</summary>
    public FeatureBuilder AtStart<T>()
        where T : class, IStartTask
    {
        services.TryAddSingleton<T>();
        services.AddSingleton<IStartTask>(provider => provider.GetRequiredService<T>());
        return this;
    }

    /// <summary>Pages over HTTP.</summary>
    public FeatureBuilder Pages(Action<IEndpointRouteBuilder> map)
    {
        _pages.Add(map);
        return this;
    }

    /// <summary>Lets the dispatcher know every feature's commands.</summary>
    public void Configure(CommandOptions options) => _commands.ForEach(add => add(options));

    /// <summary>Serves every feature's pages.</summary>
    public void Map(IEndpointRouteBuilder routes) => _pages.ForEach(map => map(routes));
}
