using System.Text.Json;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>What is chosen in a menu, a group of boxes or an upload field, checked as Discord's client checks it.</summary>
internal sealed class Choice(Resolved resolved)
{
    /// <summary>The values from a body's <c>values</c>.</summary>
    internal Outcome<List<string>> Values(JsonElement component, int type, JsonElement body)
    {
        if (type == 2)
        {
            return new List<string>();
        }

        var given =
            Body.Has(body, "values", out var list) && list.ValueKind == JsonValueKind.Array
                ? list.EnumerateArray().ToList()
                : [];
        return Check(component, type, given, isRequired: true);
    }

    internal Outcome<List<string>> Check(
        JsonElement component,
        int type,
        List<JsonElement> given,
        bool isRequired
    )
    {
        var most = Body.Number(component, "max_values") ?? (type == 22 ? 10 : 1);
        var least = Body.Number(component, "min_values") ?? (isRequired ? 1 : 0);
        if (given.Count > most || (given.Count < least && (isRequired || given.Count > 0)))
        {
            return Sentence.Wrong($"Choose {least} to {most}.");
        }

        List<string> values = [];
        foreach (var one in given)
        {
            if (Value(component, type, one) is not { } value)
            {
                return Sentence.Wrong(
                    $"There is no {(one.ValueKind == JsonValueKind.Object ? "file there" : one.ToString())} to choose."
                );
            }

            values.Add(value);
        }

        return values;
    }

    private string? Value(JsonElement component, int type, JsonElement given)
    {
        var text = given.ToString();
        return type switch
        {
            3 or 21 or 22 => Offered(component, text) ? text : null,
            5 => resolved.User(text)?.Id.ToString(),
            6 => resolved.Role(text)?.Id.ToString(),
            7 => (resolved.User(text)?.Id ?? resolved.Role(text)?.Id)?.ToString(),
            8 => resolved.Channel(text)?.Id.ToString(),
            19 => resolved.File(given)?.Id.ToString(),
            _ => null,
        };
    }

    private static bool Offered(JsonElement component, string value) =>
        Body.Has(component, "options", out var options)
        && options.EnumerateArray().Any(one => Body.Text(one, "value") == value);
}
