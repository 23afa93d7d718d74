using System.Text.Json;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>What a person puts into one field of a form; the result writes its value.</summary>
internal sealed class FieldEntry(Resolved resolved)
{
    internal Outcome<Action<Utf8JsonWriter>> Fill(
        JsonElement field,
        int type,
        string customId,
        JsonElement value,
        bool isRequired
    )
    {
        if (type == 4)
        {
            return Text(field, customId, value, isRequired);
        }

        if (type == 23)
        {
            var isChecked = value.ValueKind == JsonValueKind.True;
            return Outcome<Action<Utf8JsonWriter>>.Of(w => w.WriteBoolean("value", isChecked));
        }

        return Chosen(field, type, customId, value, isRequired);
    }

    private Outcome<Action<Utf8JsonWriter>> Chosen(
        JsonElement field,
        int type,
        string customId,
        JsonElement value,
        bool isRequired
    )
    {
        if (
            new Choice(resolved)
                .Check(field, type, Listed(value), isRequired)
                .Refused(out var error, out var values)
        )
        {
            return Sentence.Wrong($"{customId}: {error.Message}");
        }

        return Outcome<Action<Utf8JsonWriter>>.Of(w =>
        {
            if (type == 21)
            {
                w.WriteString("value", values.Count == 0 ? null : values[0]);
            }
            else
            {
                w.List("values", values, static (w, one) => w.WriteStringValue(one));
            }
        });
    }

    private static List<JsonElement> Listed(JsonElement value) =>
        value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()]
        : value.ValueKind == JsonValueKind.Undefined ? []
        : [value];

    private static Outcome<Action<Utf8JsonWriter>> Text(
        JsonElement field,
        string customId,
        JsonElement value,
        bool isRequired
    )
    {
        // What the bot filled in beforehand stays unless the person changes it.
        var text =
            value.ValueKind == JsonValueKind.Undefined
                ? Body.Text(field, "value") ?? ""
                : value.ToString();
        var (least, most) = (
            Body.Number(field, "min_length") ?? 0,
            Body.Number(field, "max_length") ?? 4000
        );
        if (
            text.Length > most
            || (text.Length < least && (isRequired || text.Length > 0))
            || (isRequired && text.Length == 0)
        )
        {
            return Sentence.Wrong(
                $"{customId} takes {Math.Max(least, isRequired ? 1 : 0)} to {most} characters."
            );
        }

        return Outcome<Action<Utf8JsonWriter>>.Of(w => w.WriteString("value", text));
    }
}
