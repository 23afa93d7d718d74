using System.Globalization;
using System.Text;
using System.Text.Json;
using LibrarianBot.Sandbox.World.Shapes;
using Microsoft.AspNetCore.WebUtilities;

namespace LibrarianBot.Sandbox.Rest.Pipeline;

/// <summary>The fields of a form, urlencoded or as plain parts of a multipart body, as the JSON object they stand for.</summary>
internal static class FormFields
{
    public const string Payload = "payload_json";

    // Everything in a form is text. These stay text even when they look like a number or a yes.
    private static readonly HashSet<string> s_texts = new(StringComparer.Ordinal)
    {
        "content",
        "description",
        "location",
        "name",
        "nick",
        "nonce",
        "reason",
        "title",
        "topic",
    };

    public static byte[] FromUrlEncoded(byte[] body) =>
        ToJson([
            .. QueryHelpers
                .ParseQuery(Encoding.UTF8.GetString(body))
                .SelectMany(field => field.Value.Select(value => (field.Key, value ?? ""))),
        ]);

    /// <summary>UTF-8 JSON; <c>payload_json</c> is taken as it is, and the other fields are then passed over.</summary>
    public static byte[] ToJson(IReadOnlyList<(string Name, string Value)> fields)
    {
        if (fields.FirstOrDefault(field => field.Name == Payload).Value is { } payload)
        {
            return Encoding.UTF8.GetBytes(payload);
        }

        return Json.Bytes(w =>
        {
            w.WriteStartObject();
            foreach (
                var group in fields.GroupBy(
                    field => field.Name,
                    field => field.Value,
                    StringComparer.Ordinal
                )
            )
            {
                var values = group.ToList();
                if (values.Count == 1)
                {
                    w.WritePropertyName(group.Key);
                    Write(w, group.Key, values[0]);
                }
                else
                {
                    w.List(group.Key, values, (w, value) => Write(w, group.Key, value));
                }
            }

            w.WriteEndObject();
        });
    }

    private static void Write(Utf8JsonWriter w, string name, string value)
    {
        if (s_texts.Contains(name))
        {
            w.WriteStringValue(value);
        }
        else if (bool.TryParse(value, out var flag))
        {
            w.WriteBooleanValue(flag);
        }
        else if (IsNumber(value, out var number))
        {
            w.WriteNumberValue(number);
        }
        else
        {
            w.WriteStringValue(value);
        }
    }

    /// <summary>Ids are longer than any number that is sent, and stay text.</summary>
    private static bool IsNumber(string value, out long number) =>
        long.TryParse(
            value,
            NumberStyles.AllowLeadingSign,
            CultureInfo.InvariantCulture,
            out number
        )
        && value.Length <= 15;
}
