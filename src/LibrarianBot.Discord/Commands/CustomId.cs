using System.Text;

namespace LibrarianBot.Discord.Commands;

/// <summary>Builds the custom ids that a button, select or form carries: <c>fixed:part:arg1:arg2</c>.</summary>
/// <remarks>
/// The counterpart of <see cref="ButtonAttribute"/>, <see cref="SelectAttribute"/> and <see cref="FormAttribute"/>:
/// <c>CustomId.For("booklist:add", 42)</c> calls the method marked <c>[Button("booklist:add")]</c> with 42.
/// A custom id is no secret and no proof: every press is authorised again.
/// </remarks>
public static class CustomId
{
    /// <summary>The most characters that Discord keeps.</summary>
    public const int MaxLength = 100;

    /// <summary>A custom id of a fixed part and its arguments.</summary>
    /// <param name="id">The fixed part, as in the attribute.</param>
    /// <param name="arguments">Numbers, ids, texts, enum values and dates, in the order of the method's parameters.</param>
    /// <exception cref="ArgumentException">It would be longer than 100 characters.</exception>
    public static string For(string id, params ReadOnlySpan<CustomIdArgument> arguments)
    {
        if (arguments.IsEmpty && id.Length is > 0 and <= MaxLength)
        {
            return id;
        }

        var text = new StringBuilder(id, MaxLength);
        foreach (var argument in arguments)
        {
            text.Append(':').Append(argument.Text);
        }

        return text.Length is > 0 and <= MaxLength
            ? text.ToString()
            : throw new ArgumentException(
                $"The custom id {id} with its arguments has {text.Length} characters; Discord allows 1–{MaxLength}.",
                nameof(arguments)
            );
    }
}
