namespace LibrarianBot.Discord.Commands;

/// <summary>
/// On a class: a slash command whose methods are its subcommands; several classes may share one, with the same description.
/// On a method of a plain module: a slash command of its own.
/// </summary>
/// <param name="name">1–32 lower-case characters.</param>
/// <param name="description">1–100 characters.</param>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class SlashCommandAttribute(string name, string description) : Attribute
{
    /// <summary>1–32 lower-case characters.</summary>
    public string Name { get; } = name;

    /// <summary>1–100 characters.</summary>
    public string Description { get; } = description;

    /// <summary>Who sees the command unless a server's managers decide otherwise; checked again at every use by the feature itself.</summary>
    public Permissions DefaultMemberPermissions { get; init; }
}

/// <summary>A subcommand of the class's slash command; <c>"group name"</c> puts it into a group.</summary>
/// <param name="name">One or two words of 1–32 lower-case characters.</param>
/// <param name="description">1–100 characters.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SubcommandAttribute(string name, string description) : Attribute
{
    /// <summary>One or two words.</summary>
    public string Name { get; } = name;

    /// <summary>1–100 characters.</summary>
    public string Description { get; } = description;
}

/// <summary>An option of a command. Its name is the parameter's in kebab-case; optional when the parameter is nullable or has a default.</summary>
/// <remarks>
/// Types: string, long, int, double, bool, enums (choices), <c>LocalDate</c> (typed in words), User, GuildMember, Role,
/// Channel, Attachment, and whatever has a <see cref="TypeReader{T}"/>.
/// </remarks>
/// <param name="description">1–100 characters.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class OptionAttribute(string description) : Attribute
{
    /// <summary>1–100 characters.</summary>
    public string Description { get; } = description;

    /// <summary>The fewest characters of a string, 0–6,000; -1 for no bound.</summary>
    public int MinLength { get; init; } = -1;

    /// <summary>The most characters of a string, 1–6,000; -1 for no bound.</summary>
    public int MaxLength { get; init; } = -1;

    /// <summary>The smallest number.</summary>
    public double Min { get; init; } = double.NaN;

    /// <summary>The largest number.</summary>
    public double Max { get; init; } = double.NaN;

    /// <summary>
    /// The method of the same class that suggests values while the person types:
    /// <c>Task&lt;IEnumerable&lt;Suggestion&gt;&gt; (Invocation, string typed, CancellationToken)</c>.
    /// </summary>
    public string? Suggest { get; init; }
}

/// <summary>One value offered while an option is typed; at most 25 are shown.</summary>
/// <param name="Name">What the person sees, at most 100 characters.</param>
/// <param name="Value">What the option then holds, at most 100 characters.</param>
public readonly record struct Suggestion(string Name, string Value);

/// <summary>A method that answers a button. Parameters after <see cref="Invocation"/> are read from the custom id.</summary>
/// <param name="id">The fixed part, for example <c>booklist:add</c>; parameters follow it, each behind a colon.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class ButtonAttribute(string id) : Attribute
{
    /// <summary>The fixed part of the custom id.</summary>
    public string Id { get; } = id;
}

/// <summary>A method that answers a select: parameters as for a button, and <c>IReadOnlyList&lt;string&gt;</c> for the values.</summary>
/// <param name="id">The fixed part of the custom id.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class SelectAttribute(string id) : Attribute
{
    /// <summary>The fixed part of the custom id.</summary>
    public string Id { get; } = id;
}

/// <summary>A method that receives a form: parameters as for a button; those with <see cref="FieldAttribute"/> are read from the form.</summary>
/// <param name="id">The fixed part of the custom id.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class FormAttribute(string id) : Attribute
{
    /// <summary>The fixed part of the custom id.</summary>
    public string Id { get; } = id;
}

/// <summary>A parameter read from the form's field of this custom id (the parameter's name when not given).</summary>
/// <param name="id">The field's custom id, or null.</param>
[AttributeUsage(AttributeTargets.Parameter)]
public sealed class FieldAttribute(string? id = null) : Attribute
{
    /// <summary>The field's custom id, or null for the parameter's name.</summary>
    public string? Id { get; } = id;
}

/// <summary>A command in the menu of a person. The method takes a <c>User</c>.</summary>
/// <param name="name">1–32 characters; spaces and capitals are fine.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class UserCommandAttribute(string name) : Attribute
{
    /// <summary>The menu entry.</summary>
    public string Name { get; } = name;
}

/// <summary>A command in the menu of a message. The method takes a <c>Message</c>.</summary>
/// <param name="name">1–32 characters; spaces and capitals are fine.</param>
[AttributeUsage(AttributeTargets.Method)]
public sealed class MessageCommandAttribute(string name) : Attribute
{
    /// <summary>The menu entry.</summary>
    public string Name { get; } = name;
}

/// <summary>The answer is for everybody in the channel if it takes longer than two seconds. Without it a late answer is private.</summary>
/// <remarks>Only deferral needs this; a <see cref="Reply"/> in time says by itself whether it is private.</remarks>
[AttributeUsage(AttributeTargets.Method)]
public sealed class PublicAttribute : Attribute;
