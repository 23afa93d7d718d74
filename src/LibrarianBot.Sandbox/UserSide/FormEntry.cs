using System.Text.Json;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>A form's fields as a person fills them in; the result writes the rows of a submission.</summary>
internal sealed class FormEntry(Resolved resolved)
{
    private readonly FieldEntry _field = new(resolved);
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
                Nest(w, isLabel, write);
                w.WriteEndObject();
            });
        }

        return rows;
    }

    /// <summary>A label has its field, an action row a list of one.</summary>
    private static void Nest(Utf8JsonWriter w, bool isLabel, Action<Utf8JsonWriter> write)
    {
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
            _field
                .Fill(field, type, customId, has ? value : default, isRequired)
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
