using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Configuration.CommandLine;
using Microsoft.Extensions.Configuration.EnvironmentVariables;
using Microsoft.Extensions.Configuration.Json;

namespace LibrarianBot.Hosting;

/// <summary>Where settings come from: appsettings.json, user secrets, the environment, the command line; the later wins.</summary>
internal static class SettingsSources
{
    private const string FileName = "appsettings.json";

    /// <exception cref="CannotStartException">A file can't be read, or the command line isn't in pairs.</exception>
    public static IConfigurationRoot Open(string[] args)
    {
        RefuseStrayWords(args);
        var builder = new ConfigurationBuilder();
        if (FindFile() is { } path)
        {
            builder.AddJsonFile(path, optional: false, reloadOnChange: false);
        }

        builder.AddUserSecrets(
            typeof(SettingsSources).Assembly,
            optional: true,
            reloadOnChange: false
        );
        builder.AddEnvironmentVariables().AddCommandLine(args);
        try
        {
            return builder.Build();
        }
        catch (InvalidDataException error)
        {
            throw new CannotStartException(ExitCode.Settings, NotJson(error));
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException)
        {
            throw new CannotStartException(
                ExitCode.Settings,
                $"The settings can't be read: {error.Message} Let the program's user read that file, or remove it."
            );
        }
    }

    /// <summary>In whose hands a key is, in words for the person who must change it.</summary>
    public static string Where(IConfigurationRoot configuration, string key) =>
        Source(configuration, key) switch
        {
            EnvironmentVariablesConfigurationProvider =>
                $"environment variable {key.Replace(":", "__", StringComparison.Ordinal)}",
            CommandLineConfigurationProvider => $"--{key} on the command line",
            JsonConfigurationProvider { Source: { Path: { } file } source } => "in "
                + (source.FileProvider?.GetFileInfo(file).PhysicalPath ?? file),
            _ => "in the settings",
        };

    /// <summary>Whether a key comes from a source that holds nothing but this program's settings.</summary>
    public static bool IsOurs(IConfigurationRoot configuration, string key) =>
        Source(configuration, key) is JsonConfigurationProvider or CommandLineConfigurationProvider;

    private static IConfigurationProvider? Source(IConfigurationRoot configuration, string key) =>
        configuration.Providers.LastOrDefault(provider => provider.TryGet(key, out _));

    /// <summary>The folder from which the program is started comes before the one in which it lies.</summary>
    private static string? FindFile()
    {
        string[] folders = [Directory.GetCurrentDirectory(), AppContext.BaseDirectory];
        var path = folders
            .Select(folder => Path.Combine(folder, FileName))
            .FirstOrDefault(Path.Exists);
        return !Directory.Exists(path)
            ? path
            : throw new CannotStartException(
                ExitCode.Settings,
                $"{path} is a folder, but it should be the file with the settings. Move it away."
            );
    }

    private static void RefuseStrayWords(string[] args)
    {
        for (var i = 0; i < args.Length; i++)
        {
            if (!args[i].StartsWith("--", StringComparison.Ordinal))
            {
                throw new CannotStartException(
                    ExitCode.Settings,
                    $"I don't understand \"{args[i]}\" on the command line. Write settings as --Section:Key=value, "
                        + "or use one of the commands health and backup."
                );
            }

            // "--Web:Url http://…" takes the next word as its value.
            i += args[i].Contains('=', StringComparison.Ordinal) ? 0 : 1;
        }
    }

    private static string NotJson(InvalidDataException error)
    {
        // "Failed to load configuration from file '/path/appsettings.json'."
        var file = error.Message.Split('\'') is [_, var path, ..] ? path : FileName;
        Exception? inner = error;
        while (inner is not null and not JsonException)
        {
            inner = inner.InnerException;
        }

        return inner is JsonException { LineNumber: { } line }
            ? $"{file} isn't valid JSON: look at line {line + 1} for a missing comma, quote or bracket, "
                + "and compare it with appsettings.example.json."
            : $"{file} can't be used as settings: {error.InnerException?.Message ?? error.Message} "
                + "Compare it with appsettings.example.json.";
    }
}
