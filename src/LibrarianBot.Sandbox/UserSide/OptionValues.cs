using System.Globalization;
using System.Text.Json;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>Checks the value of one option against its type, choices and limits.</summary>
internal sealed class OptionValues(Resolved resolved)
{
    internal Outcome<FilledOption> Check(JsonElement definition, string name, JsonElement value)
    {
        var type = Body.Number(definition, "type") ?? 3;
        var text = value.ToString();
        return type switch
        {
            3 => Text(definition, name, value),
            4 or 10 => Number(definition, name, type, text),
            5 => bool.TryParse(text, out var yes)
                ? new FilledOption(name, type, w => w.WriteBooleanValue(yes))
                : Sentence.Wrong($"The option {name} is true or false."),
            6 => Id(name, type, resolved.User(text)?.Id),
            7 => ChannelOption(definition, name, text),
            8 => Id(name, type, resolved.Role(text)?.Id),
            9 => Id(name, type, resolved.User(text)?.Id ?? resolved.Role(text)?.Id),
            11 => Id(name, type, resolved.File(value)?.Id),
            _ => Sentence.Wrong($"The option {name} has the unknown type {type}."),
        };
    }

    private static Outcome<FilledOption> Id(string name, int type, ulong? id) =>
        id is { } found
            ? new FilledOption(name, type, w => w.IdValue(found))
            : Sentence.Wrong($"The option {name} names nothing that this person can choose.");

    private Outcome<FilledOption> ChannelOption(JsonElement definition, string name, string text)
    {
        var found = resolved.Channel(text);
        var fits =
            found is not null
            && (
                !Body.Has(definition, "channel_types", out var types)
                || types.GetArrayLength() == 0
                || types.EnumerateArray().Any(one => one.GetInt32() == (int)found.Type)
            );
        return Id(name, 7, fits ? found!.Id : null);
    }

    private static Outcome<FilledOption> Text(
        JsonElement definition,
        string name,
        JsonElement value
    )
    {
        var text = Chosen(definition, value.ToString(), out var known) ?? value.ToString();
        if (!known)
        {
            return Sentence.Wrong($"The option {name} has no such choice.");
        }

        var (least, most) = (
            Body.Number(definition, "min_length") ?? 0,
            Body.Number(definition, "max_length") ?? 6000
        );
        return text.Length < least || text.Length > most
            ? Sentence.Wrong($"The option {name} takes {least} to {most} characters.")
            : new FilledOption(name, 3, w => w.WriteStringValue(text));
    }

    private static Outcome<FilledOption> Number(
        JsonElement definition,
        string name,
        int type,
        string given
    )
    {
        var text = Chosen(definition, given, out var known) ?? given;
        if (!known || Read(text, type) is not { } number)
        {
            return Sentence.Wrong(
                $"The option {name} takes a number{(type == 4 ? " without a fraction" : "")} that it offers."
            );
        }

        if (
            (Body.Has(definition, "min_value", out var least) && number < least.GetDouble())
            || (Body.Has(definition, "max_value", out var most) && number > most.GetDouble())
        )
        {
            return Sentence.Wrong($"The option {name} takes no {text}.");
        }

        return type == 4
            ? new FilledOption(name, type, w => w.WriteNumberValue((long)number))
            : new FilledOption(name, type, w => w.WriteNumberValue(number));
    }

    /// <summary>A number that JavaScript holds exactly, whole for type 4; null otherwise.</summary>
    private static double? Read(string text, int type)
    {
        const double Safe = 9007199254740991;
        return
            double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number)
            && !(Math.Abs(number) > Safe)
            && !(type == 4 && Math.Truncate(number) != number)
            ? number
            : null;
    }

    /// <summary>The value of the choice given by name or value; null and known where there are no choices.</summary>
    private static string? Chosen(JsonElement definition, string given, out bool known)
    {
        known = true;
        if (
            !Body.Has(definition, "choices", out var choices)
            || choices.ValueKind != JsonValueKind.Array
            || choices.GetArrayLength() == 0
        )
        {
            return null;
        }

        var match = choices
            .EnumerateArray()
            .FirstOrDefault(one =>
                one.GetProperty("value").ToString() == given || Body.Text(one, "name") == given
            );
        known = match.ValueKind == JsonValueKind.Object;
        return known ? match.GetProperty("value").ToString() : null;
    }
}
