using System.Globalization;
using System.Text.Json;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>One option filled in, ready to be written.</summary>
internal sealed record FilledOption(
    string Name,
    int Type,
    Action<Utf8JsonWriter> Value,
    bool Focused = false
);

/// <summary>Options as a person fills them in, checked as Discord's own client checks them before it sends.</summary>
internal sealed class OptionEntry(Resolved resolved)
{
    internal Outcome<List<FilledOption>> Fill(JsonElement definitions, JsonElement given)
    {
        List<FilledOption> filled = [];
        var known =
            definitions.ValueKind == JsonValueKind.Array
                ? definitions.EnumerateArray().ToList()
                : [];
        if (given.ValueKind == JsonValueKind.Object)
        {
            foreach (var entry in given.EnumerateObject())
            {
                if (!known.Exists(one => Body.Text(one, "name") == entry.Name))
                {
                    return Sentence.Wrong($"There is no option {entry.Name}.");
                }
            }
        }

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

            if (One(definition, name, value).Refused(out var error, out var option))
            {
                return error;
            }

            filled.Add(option);
        }

        return filled;
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

    internal static void Write(Utf8JsonWriter w, FilledOption option)
    {
        w.WriteStartObject();
        w.WriteString("name", option.Name);
        w.WriteNumber("type", option.Type);
        w.WritePropertyName("value");
        option.Value(w);
        if (option.Focused)
        {
            w.WriteBoolean("focused", true);
        }

        w.WriteEndObject();
    }

    private Outcome<FilledOption> One(JsonElement definition, string name, JsonElement value)
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
        const double Safe = 9007199254740991;
        if (
            !known
            || !double.TryParse(
                text,
                NumberStyles.Float,
                CultureInfo.InvariantCulture,
                out var number
            )
            || Math.Abs(number) > Safe
            || (type == 4 && Math.Truncate(number) != number)
        )
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
