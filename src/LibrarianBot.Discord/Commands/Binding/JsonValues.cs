using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace LibrarianBot.Discord.Commands.Binding;

internal static class JsonValues
{
    /// <summary>Reads a string; false for other kinds and for half characters, which no honest client sends.</summary>
    public static bool TryText(this JsonElement value, [NotNullWhen(true)] out string? text)
    {
        text = null;
        if (value.ValueKind != JsonValueKind.String)
        {
            return false;
        }

        try
        {
            text = value.GetString();
        }
        catch (InvalidOperationException)
        {
            // The only way that the JSON reader has to report a lone surrogate.
        }

        return text is not null;
    }
}
