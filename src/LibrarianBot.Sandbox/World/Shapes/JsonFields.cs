using System.Globalization;
using System.Text.Json;

namespace LibrarianBot.Sandbox.World.Shapes;

/// <summary>Fields as Discord writes them: ids and permissions as strings, times in UTC with microseconds.</summary>
internal static class JsonFields
{
    internal static void Id(this Utf8JsonWriter w, string name, ulong id)
    {
        Span<char> digits = stackalloc char[20];
        _ = id.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        w.WriteString(name, digits[..length]);
    }

    internal static void Id(this Utf8JsonWriter w, string name, ulong? id)
    {
        if (id is { } value)
        {
            w.Id(name, value);
        }
        else
        {
            w.WriteNull(name);
        }
    }

    internal static void IdValue(this Utf8JsonWriter w, ulong id)
    {
        Span<char> digits = stackalloc char[20];
        _ = id.TryFormat(digits, out var length, default, CultureInfo.InvariantCulture);
        w.WriteStringValue(digits[..length]);
    }

    internal static void Bits(this Utf8JsonWriter w, string name, Permission permissions) =>
        w.Id(name, (ulong)permissions);

    internal static void Time(this Utf8JsonWriter w, string name, DateTimeOffset? moment)
    {
        if (moment is { } value)
        {
            w.WriteString(
                name,
                value
                    .ToUniversalTime()
                    .ToString("yyyy-MM-ddTHH:mm:ss.ffffff+00:00", CultureInfo.InvariantCulture)
            );
        }
        else
        {
            w.WriteNull(name);
        }
    }

    /// <summary>Several empty lists.</summary>
    internal static void Nothing(this Utf8JsonWriter w, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            w.WriteStartArray(name);
            w.WriteEndArray();
        }
    }

    internal static void Nulls(this Utf8JsonWriter w, params ReadOnlySpan<string> names)
    {
        foreach (var name in names)
        {
            w.WriteNull(name);
        }
    }

    internal static void List<T>(
        this Utf8JsonWriter w,
        string name,
        IEnumerable<T> items,
        Action<Utf8JsonWriter, T> one
    )
    {
        w.WritePropertyName(name);
        w.List(items, one);
    }

    internal static void List<T>(
        this Utf8JsonWriter w,
        IEnumerable<T> items,
        Action<Utf8JsonWriter, T> one
    )
    {
        w.WriteStartArray();
        foreach (var item in items)
        {
            one(w, item);
        }

        w.WriteEndArray();
    }

    /// <summary>A value as Discord gives it back: without the nulls that were sent, and with ids as text.</summary>
    internal static void WithoutNulls(this Utf8JsonWriter w, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Object:
                w.WriteStartObject();
                foreach (
                    var field in value
                        .EnumerateObject()
                        .Where(field => field.Value.ValueKind != JsonValueKind.Null)
                )
                {
                    w.WritePropertyName(field.Name);
                    if (field.NameEquals("id"u8))
                    {
                        w.WriteStringValue(field.Value.ToString());
                    }
                    else
                    {
                        w.WithoutNulls(field.Value);
                    }
                }

                w.WriteEndObject();
                break;
            case JsonValueKind.Array:
                w.List(value.EnumerateArray(), WithoutNulls);
                break;
            default:
                value.WriteTo(w);
                break;
        }
    }

    /// <summary>A kept element, or nothing at all where it is undefined.</summary>
    internal static void Kept(this Utf8JsonWriter w, string name, JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Undefined)
        {
            w.WritePropertyName(name);
            element.WriteTo(w);
        }
    }

    internal static void Kept(this Utf8JsonWriter w, string name, string? text)
    {
        if (text is not null)
        {
            w.WriteString(name, text);
        }
    }
}
