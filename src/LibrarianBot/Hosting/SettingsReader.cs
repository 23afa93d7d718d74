using System.Globalization;
using Microsoft.Extensions.Configuration;
using NodaTime;

namespace LibrarianBot.Hosting;

/// <summary>Reads settings by key. What is never asked for is unknown, so a typing error can't be taken for a default.</summary>
internal sealed class SettingsReader(IConfigurationRoot configuration)
{
    private readonly List<string> known = [];

    /// <summary>Every key that was asked for.</summary>
    public IReadOnlyList<string> Known => known;

    /// <summary>A secret: whatever is wrong with it, its value is never repeated.</summary>
    public string Secret(string key)
    {
        var value = Text(key) ?? "";
        return value.All(c => c is > ' ' and < '\x7f')
            ? value
            : throw Wrong(
                key,
                "holds spaces or characters that no token has",
                "Copy the token again from the Developer Portal (Bot → Reset Token), without the word Bot before it"
            );
    }

    public bool Switch(string key, bool otherwise) =>
        Text(key) is not { } text ? otherwise
        : bool.TryParse(text, out var value) ? value
        : throw Wrong(key, $"is \"{text}\"", "Write true or false");

    public int Number(string key, int otherwise, int least, int most) =>
        Text(key) is not { } text ? otherwise
        : int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value)
        && value >= least
        && value <= most
            ? value
        : throw Wrong(key, $"is \"{text}\"", $"Write a whole number from {least} to {most}");

    /// <summary>An address that the program calls.</summary>
    public Uri Address(string key, string otherwise)
    {
        var text = Text(key) ?? otherwise;
        return
            Uri.TryCreate(text, UriKind.Absolute, out var uri)
            && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
            ? uri
            : throw Wrong(key, $"is \"{text}\"", $"Write an address such as {otherwise}");
    }

    /// <summary>An address under which others reach the program; null when none is given.</summary>
    public Uri? PublicAddress(string key, string example) =>
        Text(key) is not { } text ? null
        : Uri.TryCreate(text, UriKind.Absolute, out var uri)
        && (uri.Scheme == Uri.UriSchemeHttp || uri.Scheme == Uri.UriSchemeHttps)
        && uri is { UserInfo: "", Query: "", Fragment: "" }
            ? uri
        : throw Wrong(key, $"is \"{text}\"", $"Write an address such as {example}");

    /// <summary>An address on which the program listens: plain http, a host and a port.</summary>
    public string Listening(string key, string otherwise, bool onlyThisMachine)
    {
        var text = Text(key) ?? otherwise;
        if (
            ListeningAddress.TryRead(text)
                is not { Scheme: "http", IsUnixPipe: false, PathBase: "" } binding
            || binding.Port > ushort.MaxValue
        )
        {
            throw Wrong(
                key,
                $"is \"{text}\"",
                $"Write http, a host and a port, such as {otherwise}"
            );
        }

        return !onlyThisMachine || ListeningAddress.IsThisMachine(binding.Host)
            ? text
            : throw Wrong(
                key,
                $"is \"{text}\", but the try-out is never open to other machines",
                $"Write an address on localhost, such as {otherwise}"
            );
    }

    public string? Folder(string key)
    {
        var text = Text(key);
        return text is null ? null
            : text.Contains('\0') ? throw Wrong(key, "is not a path", "Write the path of a folder")
            : Path.GetFullPath(text);
    }

    public DateTimeZone Zone(string key, string otherwise)
    {
        var text = Text(key) ?? otherwise;
        return DateTimeZoneProviders.Tzdb.GetZoneOrNull(text)
            ?? throw Wrong(
                key,
                $"is \"{text}\"",
                $"Write a zone of the tz database, such as {otherwise}"
            );
    }

    /// <summary>The levels belong to .NET's logging, which would answer a wrong one with a stack trace.</summary>
    public void CheckLogLevels()
    {
        foreach (var (key, value) in configuration.AsEnumerable())
        {
            if (
                key.StartsWith("Logging:", StringComparison.OrdinalIgnoreCase)
                && key.Contains(":LogLevel:", StringComparison.OrdinalIgnoreCase)
                && value is not null
                && !Enum.TryParse<LogLevel>(value, ignoreCase: true, out _)
            )
            {
                throw Wrong(
                    key,
                    $"is \"{value}\"",
                    $"Write one of {string.Join(", ", Enum.GetNames<LogLevel>())}"
                );
            }
        }
    }

    public void RefuseUnknownKeys() => UnknownKeys.Refuse(configuration, known);

    private string? Text(string key)
    {
        known.Add(key);
        return configuration[key]?.Trim() is { Length: > 0 } text ? text : null;
    }

    private CannotStartException Wrong(string key, string problem, string cure) =>
        new(
            ExitCode.Settings,
            $"{key} {problem}. {cure} ({SettingsSources.Where(configuration, key)})."
        );
}
