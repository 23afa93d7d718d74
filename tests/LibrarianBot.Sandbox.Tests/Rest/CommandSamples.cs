using LibrarianBot.Sandbox.Rest.Commands;

namespace LibrarianBot.Sandbox.Tests.Rest;

/// <summary>Commands and their options.</summary>
internal static class CommandSamples
{
    internal static IReadOnlyList<string> Check(object command, bool isGuild = false) =>
        Checked.By(form => CommandRules.Check(form, isGuild), command);

    internal static object Command(params object[] options) =>
        new
        {
            name = "booklist",
            description = "Ask for titles",
            options,
        };

    internal static object Text(string name, bool required = false) =>
        new
        {
            type = 3,
            name,
            description = "Some text",
            required,
        };
}
