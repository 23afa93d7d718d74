using Microsoft.Extensions.Configuration;

namespace LibrarianBot.Tests.Hosting;

/// <summary>Settings as an operator writes them.</summary>
internal static class WrittenSettings
{
    public static IConfigurationRoot Of(params (string Key, string? Value)[] values) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(pair => KeyValuePair.Create(pair.Key, pair.Value)))
            .Build();
}
