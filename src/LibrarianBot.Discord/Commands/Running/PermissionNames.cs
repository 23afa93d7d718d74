using System.Globalization;
using LibrarianBot.Discord.Commands.Discovery;

namespace LibrarianBot.Discord.Commands;

/// <summary>Permissions as Discord's settings call them.</summary>
internal static class PermissionNames
{
    /// <summary>For example <c>*Manage Server* and *Create Events*</c>.</summary>
    public static string InWords(Permissions permissions) =>
        string.Join(
            " and ",
            Enum.GetValues<Permissions>()
                .Where(one => one != Permissions.None && permissions.HasFlag(one))
                .Select(one => $"*{Name(one)}*")
        );

    // Discord's settings say Server where its API says guild.
    private static string Name(Permissions permission) =>
        CultureInfo
            .InvariantCulture.TextInfo.ToTitleCase(
                Humanised.OptionName(permission.ToString()).Replace('-', ' ')
            )
            .Replace("Guild", "Server", StringComparison.Ordinal);
}
