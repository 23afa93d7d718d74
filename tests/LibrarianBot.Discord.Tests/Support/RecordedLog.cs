using System.Collections.Concurrent;
using LibrarianBot.Discord.Gateway;
using Microsoft.Extensions.Logging;

namespace LibrarianBot.Discord.Tests.Support;

/// <summary>Keeps log lines.</summary>
internal sealed class RecordedLog : ILogger<DiscordGateway>
{
    private readonly ConcurrentQueue<string> _lines = new();

    public IEnumerable<string> Lines => _lines;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => true;

    public void Log<TState>(
        LogLevel logLevel,
        EventId eventId,
        TState state,
        Exception? exception,
        Func<TState, Exception?, string> formatter
    ) => _lines.Enqueue($"{formatter(state, exception)} {exception?.Message}");
}
