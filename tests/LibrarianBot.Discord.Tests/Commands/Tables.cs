using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Commands.Discovery;

namespace LibrarianBot.Discord.Tests.Commands;

/// <summary>What modules declare, without a program around them.</summary>
internal static class Tables
{
    public static CommandTable Of(params Type[] modules)
    {
        var options = new CommandOptions();
        foreach (var module in modules)
        {
            options.Add(module);
        }

        return CommandTable.Read(options);
    }
}
