using LibrarianBot.Discord.Gateway;
using LibrarianBot.Store;
using Microsoft.Data.Sqlite;

namespace LibrarianBot.Hosting;

/// <summary>Whether the program does its work, part by part, each in words for the operator.</summary>
internal sealed class Readiness(IDiscordGateway gateway, StoreFile store)
{
    private readonly TaskCompletionSource registered = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private readonly TaskCompletionSource answered = new(
        TaskCreationOptions.RunContinuationsAsynchronously
    );
    private volatile string? registrationTrouble = "not registered yet";

    /// <summary>Completes when the commands are registered.</summary>
    public Task Registered => registered.Task;

    /// <summary>Completes when somebody has been answered for the first time.</summary>
    public Task Answered => answered.Task;

    public void SomebodyAnswered() => answered.TrySetResult();

    public void CommandsRegistered()
    {
        registrationTrouble = null;
        registered.TrySetResult();
    }

    /// <param name="trouble">Why not, in words without a secret.</param>
    public void CommandsNotRegistered(string trouble) => registrationTrouble = trouble;

    public IReadOnlyList<Part> Parts() =>
        [
            new(
                "discord",
                gateway.IsConnected ? null : "not connected to Discord; trying again",
                "connected"
            ),
            new("commands", registrationTrouble, "registered"),
            new("store", StoreTrouble(), "reachable"),
        ];

    private string? StoreTrouble()
    {
        try
        {
            using var connection = store.OpenReader();
            StoreFile.Execute(connection, "SELECT COUNT(*) FROM __EFMigrationsHistory");
            return null;
        }
        catch (SqliteException error)
        {
            return $"can't be read: {error.Message}";
        }
    }

    /// <param name="Name">The part's name.</param>
    /// <param name="Trouble">What is wrong, or null.</param>
    /// <param name="Well">What to say when nothing is.</param>
    internal readonly record struct Part(string Name, string? Trouble, string Well);
}
