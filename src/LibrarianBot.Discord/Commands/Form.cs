namespace LibrarianBot.Discord.Commands;

/// <summary>A form (Discord: modal) with one to five rows.</summary>
/// <remarks>
/// Where something is filled in already, Discord is sent the custom id with ten characters more, made from what the form
/// shows: a phone would otherwise show what stood in an older form with the same id. They are gone before the method is
/// called.
/// </remarks>
/// <param name="CustomId">What the answer carries, 1–90 characters; see <see cref="Commands.CustomId"/>.</param>
/// <param name="Title">At most 45 characters.</param>
/// <param name="Rows">Labelled fields and texts, one to five.</param>
public sealed record Form(string CustomId, string Title, IReadOnlyList<FormRow> Rows);

/// <summary>A row of a form.</summary>
public abstract record FormRow;

/// <summary>Text between fields.</summary>
/// <param name="Markdown">The text.</param>
public sealed record FormText(string Markdown) : FormRow;

/// <summary>A field with its label.</summary>
/// <param name="Label">At most 45 characters.</param>
/// <param name="Input">What is filled in.</param>
/// <param name="Description">A hint under the label, at most 100 characters, or null.</param>
public sealed record FormField(string Label, FormInput Input, string? Description = null) : FormRow;

/// <summary>What is filled in: text, a choice, files.</summary>
/// <param name="CustomId">The field's id, 1–100 characters, unique in the form.</param>
public abstract record FormInput(string CustomId);

/// <summary>A box for text.</summary>
/// <param name="CustomId">The field's id.</param>
public sealed record TextInput(string CustomId) : FormInput(CustomId)
{
    /// <summary>Whether the box has several lines.</summary>
    public bool Multiline { get; init; }

    /// <summary>Whether it must be filled in.</summary>
    public bool Required { get; init; } = true;

    /// <summary>The fewest characters, 0–4,000, or null.</summary>
    public int? MinLength { get; init; }

    /// <summary>The most characters, 1–4,000, or null.</summary>
    public int? MaxLength { get; init; }

    /// <summary>What stands in it at first, or null.</summary>
    public string? Value { get; init; }

    /// <summary>The grey hint, at most 100 characters, or null.</summary>
    public string? Placeholder { get; init; }
}
