namespace LibrarianBot.Discord.Commands;

/// <summary>Who may use a command, button, select or form: checked at every use, whatever Discord's own settings say.</summary>
/// <param name="permissions">All of these are needed in the channel; administrators have them.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class RequirePermissionsAttribute(Permissions permissions) : Attribute
{
    /// <summary>All of these are needed.</summary>
    public Permissions Permissions { get; } = permissions;
}

/// <summary>The answer takes the place of the pressed message, so a late one is announced without a new message.</summary>
/// <remarks>For buttons, selects and forms that answer <see cref="Reply.Update"/>.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ReplacesAttribute : Attribute;

/// <summary>
/// Also works in a direct conversation with the bot, where Discord names no server: the first argument of the custom id
/// does, a <see cref="Snowflake"/>. Who pressed is looked up there (<see cref="CommandOptions.MemberAt"/>), so that it
/// is as if they had pressed in the server.
/// </summary>
/// <remarks>For buttons, selects and forms. In a server the first argument must be that very server.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class InDirectMessagesAttribute : Attribute;

/// <summary>The name that a person sees for an enum value; without it the identifier in words (<c>ClassSet</c> is "Class set").</summary>
/// <param name="name">1–100 characters.</param>
[AttributeUsage(AttributeTargets.Field)]
public sealed class ChoiceAttribute(string name) : Attribute
{
    /// <summary>1–100 characters.</summary>
    public string Name { get; } = name;
}
