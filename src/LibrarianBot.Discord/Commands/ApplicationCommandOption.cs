using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace LibrarianBot.Discord.Commands;

/// <summary>An option, a subcommand or a group of subcommands.</summary>
public sealed record ApplicationCommandOption
{
    /// <summary>What it holds.</summary>
    public ApplicationCommandOptionType Type { get; init; }

    /// <summary>1–32 lower-case characters.</summary>
    public required string Name { get; init; }

    /// <summary>1–100 characters.</summary>
    public string Description { get; init; } = "";

    /// <summary>Whether it must be given; null is no.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Required { get; init; }

    /// <summary>At most 25 values to choose from, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ApplicationCommandChoice>? Choices { get; init; }

    /// <summary>The options of a subcommand, or the subcommands of a group.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<ApplicationCommandOption>? Options { get; init; }

    /// <summary>The kinds of channel on offer, or null for all.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<int>? ChannelTypes { get; init; }

    /// <summary>The smallest number, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? MinValue { get; init; }

    /// <summary>The largest number, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public double? MaxValue { get; init; }

    /// <summary>The fewest characters, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MinLength { get; init; }

    /// <summary>The most characters, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? MaxLength { get; init; }

    /// <summary>Whether values are suggested while it is typed; null is no.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public bool? Autocomplete { get; init; }

    /// <summary>Names in other languages, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? NameLocalizations { get; init; }

    /// <summary>Descriptions in other languages, or null.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyDictionary<string, string>? DescriptionLocalizations { get; init; }
}

/// <summary>What an option holds. Unknown numbers are kept as they come.</summary>
public enum ApplicationCommandOptionType
{
    /// <summary>A subcommand.</summary>
    Subcommand = 1,

    /// <summary>A group of subcommands.</summary>
    SubcommandGroup = 2,

    /// <summary>Text.</summary>
    String = 3,

    /// <summary>A whole number within ±2^53.</summary>
    Integer = 4,

    /// <summary>Yes or no.</summary>
    Boolean = 5,

    /// <summary>A person.</summary>
    User = 6,

    /// <summary>A channel.</summary>
    Channel = 7,

    /// <summary>A role.</summary>
    Role = 8,

    /// <summary>A person or role.</summary>
    Mentionable = 9,

    /// <summary>Any number within ±2^53.</summary>
    Number = 10,

    /// <summary>A file.</summary>
    Attachment = 11,
}

/// <summary>A value to choose from.</summary>
/// <param name="Name">What the person sees, 1–100 characters.</param>
/// <param name="Value">What the option then holds, at most 100 characters; numbers, which only others register, as text.</param>
public sealed record ApplicationCommandChoice(
    string Name,
    [property: JsonConverter(typeof(ChoiceValueJsonConverter))] string Value
);

internal sealed class ChoiceValueJsonConverter : JsonConverter<string>
{
    public override string? Read(
        ref Utf8JsonReader reader,
        Type typeToConvert,
        JsonSerializerOptions options
    ) =>
        reader.TokenType == JsonTokenType.Number
            ? reader.GetDouble().ToString(CultureInfo.InvariantCulture)
            : reader.GetString();

    public override void Write(
        Utf8JsonWriter writer,
        string value,
        JsonSerializerOptions options
    ) => writer.WriteStringValue(value);
}
