using System.Text.Json;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>Options as a person fills them in, checked as Discord's own client checks them before it sends.</summary>
internal sealed class OptionEntry(Resolved resolved)
{
    private readonly OptionValues _values = new(resolved);

    internal Outcome<List<FilledOption>> Fill(JsonElement definitions, JsonElement given)
    {
        List<JsonElement> known =
            definitions.ValueKind == JsonValueKind.Array ? [.. definitions.EnumerateArray()] : [];
        return Stranger(known, given) is { } stranger
            ? Sentence.Wrong($"There is no option {stranger}.")
            : FillKnown(known, given);
    }

    /// <summary>For autocomplete: what stands there so far, unchecked, with the option being typed marked.</summary>
    internal static List<FilledOption> Typing(
        JsonElement definitions,
        JsonElement given,
        string focused,
        string value
    )
    {
        List<FilledOption> filled = [];
        foreach (var definition in definitions.EnumerateArray())
        {
            var (name, type) = (
                Body.Text(definition, "name")!,
                Body.Number(definition, "type") ?? 3
            );
            if (name == focused)
            {
                filled.Add(
                    new FilledOption(name, type, w => w.WriteStringValue(value), Focused: true)
                );
            }
            else if (Body.Has(given, name, out var typed))
            {
                filled.Add(new FilledOption(name, type, typed.WriteTo));
            }
        }

        return filled;
    }

    private Outcome<List<FilledOption>> FillKnown(List<JsonElement> known, JsonElement given)
    {
        List<FilledOption> filled = [];
        foreach (var definition in known)
        {
            var name = Body.Text(definition, "name")!;
            if (!Body.Has(given, name, out var value) || value.ValueKind == JsonValueKind.Null)
            {
                if (Body.Flag(definition, "required") == true)
                {
                    return Sentence.Wrong($"The option {name} is required.");
                }

                continue;
            }

            if (_values.Check(definition, name, value).Refused(out var error, out var option))
            {
                return error;
            }

            filled.Add(option);
        }

        return filled;
    }

    /// <summary>What was filled in and isn't an option of the command.</summary>
    private static string? Stranger(List<JsonElement> known, JsonElement given) =>
        given.ValueKind == JsonValueKind.Object
            ? given
                .EnumerateObject()
                .Select(entry => entry.Name)
                .FirstOrDefault(name => !known.Exists(one => Body.Text(one, "name") == name))
            : null;
}
