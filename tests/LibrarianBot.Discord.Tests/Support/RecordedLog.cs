using System.Collections.Concurrent;
using LibrarianBot.Discord.Gateway;
using Microsoft.Extensions.Logging;

namespace LibrarianBot.Discord.Tests.Support;

/// <summary>Keeps log lines.</summary>
internal sealed class RecordedLog : ILogger<DiscordGateway>
{
    private readonly ConcurrentQueue<string> lines = new();

    public IEnumerable<string> Lines => lines;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => lines.Enqueue($"{formatter(state, exception)} {exception?.Message}");
}
