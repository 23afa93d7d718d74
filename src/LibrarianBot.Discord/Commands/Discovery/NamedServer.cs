using System.Reflection;

namespace LibrarianBot.Discord.Commands.Discovery;

/// <summary>What a method that works in direct messages must declare: which server it is about.</summary>
internal static class NamedServer
{
    public static void Check(string where, MethodInfo method, KnownParameters known)
    {
        if (!method.IsDefined(typeof(InDirectMessagesAttribute)))
        {
            return;
        }

        var first = method
            .GetParameters()
            .FirstOrDefault(parameter => known.For(parameter.ParameterType) is null);
        if (first?.ParameterType != typeof(Snowflake))
        {
            throw new CommandDeclarationException(
                where,
                "for direct messages its first argument must be the server, a Snowflake."
            );
        }
    }
}
