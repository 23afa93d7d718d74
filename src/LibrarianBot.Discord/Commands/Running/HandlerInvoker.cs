using System.Text.Json;
using LibrarianBot.Discord.Commands.Binding;
using LibrarianBot.Discord.Commands.Discovery;
using LibrarianBot.Discord.Messages;
using Microsoft.Extensions.DependencyInjection;

namespace LibrarianBot.Discord.Commands.Running;

/// <summary>Calls a method of a module among services of its own, which are gone before the answer is sent.</summary>
internal sealed class HandlerInvoker(IServiceScopeFactory scopes, CommandOptions options)
{
    private const int MaxSuggestions = 25;
    private const int MaxSuggestion = 100;

    private readonly HandlerScheduler _handlers = new();

    public Task<(Reply Reply, bool Refused)> RunAsync(RunningCommand command, Found found) =>
        _handlers.RunAsync(() => InvokeAsync(command, found));

    public Task<IReadOnlyList<Suggestion>> SuggestAsync(RunningCommand command, Found found) =>
        _handlers.RunAsync(() => AskSuggesterAsync(command, found));

    private async Task<(Reply Reply, bool Refused)> InvokeAsync(RunningCommand command, Found found)
    {
        await using var scope = scopes.CreateAsyncScope();
        var handler = found.Handler!;
        if (!handler.InDirectMessages)
        {
            return await handler.InvokeAsync(
                Prepare(command.Interaction, command, found, scope.ServiceProvider)
            );
        }

        var interaction = DirectMessageServer.Named(command.Interaction, found);
        if (interaction is null)
        {
            return (Reply.Private(Sentences.Gone(command.Interaction)), true);
        }

        var context = Prepare(interaction, command, found, scope.ServiceProvider);
        if (interaction.Member is not null)
        {
            return await handler.InvokeAsync(context);
        }

        var (placed, refusal) = await DirectMessageServer.PlaceAsync(context, options, handler);
        return placed is null ? (Reply.Private(refusal), true) : await handler.InvokeAsync(placed);
    }

    private async Task<IReadOnlyList<Suggestion>> AskSuggesterAsync(
        RunningCommand command,
        Found found
    )
    {
        if (Focused(found) is not { } option || SuggesterOf(found, option) is not { } suggest)
        {
            return [];
        }

        await using var scope = scopes.CreateAsyncScope();
        var context = Prepare(command.Interaction, command, found, scope.ServiceProvider);
        if (found.Handler!.RefusalOf(context) is not null)
        {
            return [];
        }

        var typed =
            option.Value.TryText(out var text) ? text
            : option.Value.ValueKind == JsonValueKind.Number ? option.Value.GetRawText()
            : "";
        var offered = new List<Suggestion>();
        foreach (var (name, value) in await suggest(context, typed))
        {
            // A value that is cut would be another value, so such a suggestion can't be made.
            if (name.Length > 0 && value.Length is > 0 and <= MaxSuggestion)
            {
                offered.Add(new Suggestion(Markdown.Cut(name, MaxSuggestion), value));
            }

            if (offered.Count == MaxSuggestions)
            {
                break;
            }
        }

        return offered;
    }

    private CommandContext Prepare(
        Interaction interaction,
        RunningCommand command,
        Found found,
        IServiceProvider services
    )
    {
        options.OnScope?.Invoke(services, interaction);
        return new CommandContext(
            interaction,
            new Invocation(interaction),
            services,
            command.Cancel
        )
        {
            Options = found.Options,
            Arguments = found.Arguments,
        };
    }

    private static InteractionOption? Focused(Found found)
    {
        foreach (var option in found.Options)
        {
            if (option.Focused)
            {
                return option;
            }
        }

        return null;
    }

    private static Suggester? SuggesterOf(Found found, InteractionOption option)
    {
        foreach (var (name, suggest) in found.Handler!.Suggesters)
        {
            if (string.Equals(name, option.Name, StringComparison.Ordinal))
            {
                return suggest;
            }
        }

        return null;
    }
}
