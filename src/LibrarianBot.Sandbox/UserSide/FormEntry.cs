using System.Text.Json;
using LibrarianBot.Sandbox.World;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>A form's fields as a person fills them in; the result writes the rows of a submission.</summary>
internal sealed class FormEntry(Resolved resolved)
{
    private int _next = 1;

    internal Outcome<List<Action<Utf8JsonWriter>>> Fill(JsonElement form, JsonElement given)
    {
        List<Action<Utf8JsonWriter>> rows = [];
        foreach (var row in form.GetProperty("components").EnumerateArray())
        {
            var (type, id) = (Body.Number(row, "type") ?? 0, Number(row));
            if (type == 10)
            {
                rows.Add(w => Start(w, type, id).WriteEndObject());
                continue;
            }

            var isLabel = type == 18;
            var field = isLabel ? row.GetProperty("component") : row.GetProperty("components")[0];
            if (Field(field, given).Refused(out var error, out var write))
            {
                return error;
            }

            rows.Add(w =>
            {
                Start(w, type, id);
                w.WritePropertyName(isLabel ? "component" : "components");
                if (!isLabel)
                {
                    w.WriteStartArray();
                }

                write(w);
                if (!isLabel)
                {
                    w.WriteEndArray();
                }

                w.WriteEndObject();
            });
        }

        return rows;
    }

    private Outcome<Action<Utf8JsonWriter>> Field(JsonElement field, JsonElement given)
    {
        var (type, id, customId) = (
            Body.Number(field, "type") ?? 0,
            Number(field),
            Body.Text(field, "custom_id")!
        );
        var has = Body.Has(given, customId, out var value) && value.ValueKind != JsonValueKind.Null;
        var isRequired = Body.Flag(field, "required") ?? type != 23;
        if (
            Entry(field, type, customId, has ? value : default, isRequired)
                .Refused(out var error, out var write)
        )
        {
            return error;
        }

        return Outcome<Action<Utf8JsonWriter>>.Of(w =>
        {
            Start(w, type, id);
            w.WriteString("custom_id", customId);
            write(w);
            w.WriteEndObject();
        });
    }

    private Outcome<Action<Utf8JsonWriter>> Entry(
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

        List<JsonElement> list =
            value.ValueKind == JsonValueKind.Array ? [.. value.EnumerateArray()]
            : value.ValueKind == JsonValueKind.Undefined ? []
            : [value];
        if (
            new Choice(resolved)
                .Check(field, type, list, isRequired)
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

    private int Number(JsonElement component) =>
        Body.Number(component, "id") is > 0 and var own ? own : _next++;

    private static Utf8JsonWriter Start(Utf8JsonWriter w, int type, int id)
    {
        w.WriteStartObject();
        w.WriteNumber("type", type);
        w.WriteNumber("id", id);
        return w;
    }
}
