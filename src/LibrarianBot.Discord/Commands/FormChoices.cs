using LibrarianBot.Discord.Messages;

namespace LibrarianBot.Discord.Commands;

/// <summary>A place for files. Their addresses die within a day; copy the bytes at once.</summary>
/// <param name="CustomId">The field's id.</param>
public sealed record FileUploadInput(string CustomId) : FormInput(CustomId)
{
    /// <summary>Whether a file must be given; false goes with <see cref="MinValues"/> 0.</summary>
    public bool Required { get; init; } = true;

    /// <summary>The fewest files, 0–10; null for 1, or 0 where nothing is required.</summary>
    public int? MinValues
    {
        get => field ?? (Required ? null : 0);
        init;
    }

    /// <summary>The most files, 1–10; null for 1.</summary>
    public int? MaxValues { get; init; }
}

/// <summary>One of 2–10 options, all in view.</summary>
/// <param name="CustomId">The field's id.</param>
/// <param name="Options">The options.</param>
public sealed record RadioGroupInput(string CustomId, IReadOnlyList<SelectOption> Options)
    : FormInput(CustomId)
{
    /// <summary>Whether one must be chosen.</summary>
    public bool Required { get; init; } = true;
}

/// <summary>Any of 1–10 options, all in view.</summary>
/// <param name="CustomId">The field's id.</param>
/// <param name="Options">The options.</param>
public sealed record CheckboxGroupInput(string CustomId, IReadOnlyList<SelectOption> Options)
    : FormInput(CustomId)
{
    /// <summary>Whether any must be ticked; false goes with <see cref="MinValues"/> 0.</summary>
    public bool Required { get; init; } = true;

    /// <summary>The fewest that may be ticked, 0–10; null for 1, or 0 where nothing is required.</summary>
    public int? MinValues
    {
        get => field ?? (Required ? null : 0);
        init;
    }

    /// <summary>The most that may be ticked, 1–10; null for all.</summary>
    public int? MaxValues { get; init; }
}

/// <summary>A box to tick.</summary>
/// <param name="CustomId">The field's id.</param>
public sealed record CheckboxInput(string CustomId) : FormInput(CustomId)
{
    /// <summary>Whether it is ticked at first.</summary>
    public bool Default { get; init; }
}
