using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace LibrarianBot.Sandbox.Tests.Conformance;

internal sealed partial class Schema
{
    private List<string> Items(JsonElement schema, JsonElement value, string path)
    {
        var found = Length(schema, value.GetArrayLength(), path, "minItems", "maxItems").ToList();
        if (schema.TryGetProperty("items", out var items))
        {
            found.AddRange(
                value
                    .EnumerateArray()
                    .SelectMany((item, i) => Check(items, item, $"{path}/{i}", true))
            );
        }

        if (
            schema.TryGetProperty("uniqueItems", out var unique)
            && unique.GetBoolean()
            && value
                .EnumerateArray()
                .Select(i => i.GetRawText())
                .Distinct(StringComparer.Ordinal)
                .Count() != value.GetArrayLength()
        )
        {
            found.Add($"{path}: items repeat");
        }

        return found;
    }

    private static IEnumerable<string> Text(JsonElement schema, string text, string path)
    {
        foreach (
            var wrong in Length(
                schema,
                text.EnumerateRunes().Count(),
                path,
                "minLength",
                "maxLength"
            )
        )
        {
            yield return wrong;
        }

        if (
            schema.TryGetProperty("pattern", out var pattern)
            && !Matches(text, pattern.GetString()!)
        )
        {
            yield return $"{path}: doesn't match {pattern}";
        }

        var format = schema.TryGetProperty("format", out var named) ? named.GetString() : null;
        var isWrong = format switch
        {
            "date-time" => !DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, out _),
            "uri" => !Uri.TryCreate(text, UriKind.Absolute, out _),
            "snowflake" => !ulong.TryParse(
                text,
                NumberStyles.None,
                CultureInfo.InvariantCulture,
                out _
            ),
            _ => false,
        };
        if (isWrong)
        {
            yield return $"{path}: isn't a {format}";
        }
    }

    /// <summary>Discord's patterns are JavaScript's; .NET has no Script property, so those letters count as letters.</summary>
    private static bool Matches(string text, string pattern) =>
        Regex.IsMatch(
            text,
            pattern
                .Replace(@"\p{sc=Deva}", @"\p{IsDevanagari}", StringComparison.Ordinal)
                .Replace(@"\p{sc=Thai}", @"\p{IsThai}", StringComparison.Ordinal),
            RegexOptions.CultureInvariant,
            TimeSpan.FromSeconds(1)
        );

    private static IEnumerable<string> Number(JsonElement schema, double number, string path) =>
        Length(schema, number, path, "minimum", "maximum");

    private static IEnumerable<string> Length(
        JsonElement schema,
        double size,
        string path,
        string min,
        string max
    )
    {
        if (schema.TryGetProperty(min, out var least) && size < least.GetDouble())
        {
            yield return $"{path}: {size} is less than {min} {least}";
        }

        if (schema.TryGetProperty(max, out var most) && size > most.GetDouble())
        {
            yield return $"{path}: {size} is more than {max} {most}";
        }
    }

    private static IEnumerable<string> Types(JsonElement type) =>
        type.ValueKind == JsonValueKind.Array
            ? type.EnumerateArray().Select(t => t.GetString()!)
            : [type.GetString()!];

    private static bool IsOf(JsonElement value, string type) =>
        (type, value.ValueKind) switch
        {
            ("null", JsonValueKind.Null) => true,
            ("string", JsonValueKind.String) => true,
            ("boolean", JsonValueKind.True or JsonValueKind.False) => true,
            ("number", JsonValueKind.Number) => true,
            ("integer", JsonValueKind.Number) => double.IsInteger(value.GetDouble()),
            ("array", JsonValueKind.Array) => true,
            ("object", JsonValueKind.Object) => true,
            _ => false,
        };
}
