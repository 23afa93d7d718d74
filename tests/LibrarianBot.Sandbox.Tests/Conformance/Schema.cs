using System.Text.Json;

namespace LibrarianBot.Sandbox.Tests.Conformance;

/// <summary>
/// Holds a value against a JSON schema, for as much of JSON schema as Discord's description uses. Its unions overlap,
/// so <c>oneOf</c> is read as "at least one"; a property that no part of the schema knows is a mismatch.
/// </summary>
internal sealed partial class Schema(JsonElement document)
{
    /// <summary>What doesn't fit, each as <c>path: what</c>; empty when all does.</summary>
    public IReadOnlyList<string> Check(JsonElement schema, JsonElement value) =>
        [.. Check(schema, value, "", true)];

    private JsonElement Resolve(JsonElement schema)
    {
        while (schema.TryGetProperty("$ref", out var reference))
        {
            var at = document;
            foreach (var step in reference.GetString()!.Split('/').Skip(1))
            {
                at = at.GetProperty(step);
            }

            schema = at;
        }

        return schema;
    }

    private List<string> Check(JsonElement schema, JsonElement value, string path, bool isWhole)
    {
        schema = Resolve(schema);
        List<string> found = [];
        found.AddRange(Unions(schema, value, path));
        if (schema.TryGetProperty("allOf", out var all))
        {
            found.AddRange(
                all.EnumerateArray().SelectMany(part => Check(part, value, path, isWhole: false))
            );
        }

        if (schema.TryGetProperty("type", out var type) && !Types(type).Any(t => IsOf(value, t)))
        {
            found.Add(
                $"{path}: {value.ValueKind} isn't {type.GetRawText().ReplaceLineEndings("").Replace(" ", "", StringComparison.Ordinal)}"
            );
            return found;
        }

        found.AddRange(Constants(schema, value, path));
        found.AddRange(
            value.ValueKind switch
            {
                JsonValueKind.Object => Properties(schema, value, path, isWhole),
                JsonValueKind.Array => Items(schema, value, path),
                JsonValueKind.String => Text(schema, value.GetString()!, path),
                JsonValueKind.Number => Number(schema, value.GetDouble(), path),
                _ => [],
            }
        );
        return found;
    }

    private List<string> Unions(JsonElement schema, JsonElement value, string path)
    {
        foreach (var name in new[] { "oneOf", "anyOf" })
        {
            if (schema.TryGetProperty(name, out var union))
            {
                var tries = union
                    .EnumerateArray()
                    .Select(s => Check(s, value, path, isWhole: true))
                    .ToList();
                if (!tries.Exists(t => t.Count == 0))
                {
                    // The branch that it was meant to be: the one whose complaints lie deepest.
                    return tries.MaxBy(t => t.Min(m => m.Split(':')[0].Length))!;
                }
            }
        }

        return [];
    }

    private static IEnumerable<string> Constants(JsonElement schema, JsonElement value, string path)
    {
        if (
            schema.TryGetProperty("const", out var constant)
            && !JsonElement.DeepEquals(constant, value)
        )
        {
            yield return $"{path}: {value} isn't {constant}";
        }

        if (
            schema.TryGetProperty("enum", out var among)
            && !among.EnumerateArray().Any(one => JsonElement.DeepEquals(one, value))
        )
        {
            yield return $"{path}: {value} is none of {among}";
        }
    }

    private List<string> Properties(
        JsonElement schema,
        JsonElement value,
        string path,
        bool isWhole
    )
    {
        var known = schema.TryGetProperty("properties", out var properties);
        var others = schema.TryGetProperty("additionalProperties", out var additional);
        List<string> found = [];
        if (schema.TryGetProperty("required", out var required))
        {
            found.AddRange(
                required
                    .EnumerateArray()
                    .Select(name => name.GetString()!)
                    .Where(name => !value.TryGetProperty(name, out _))
                    .Select(name => $"{path}/{name}: missing")
            );
        }

        HashSet<string> names = [.. Names(schema)];
        foreach (var property in value.EnumerateObject())
        {
            var at = $"{path}/{property.Name}";
            if (known && properties.TryGetProperty(property.Name, out var inner))
            {
                found.AddRange(Check(inner, property.Value, at, isWhole: true));
            }
            else if (others && additional.ValueKind == JsonValueKind.Object)
            {
                found.AddRange(Check(additional, property.Value, at, isWhole: true));
            }
            else if (isWhole && names.Count > 0 && !names.Contains(property.Name))
            {
                found.Add($"{at}: unknown");
            }
        }

        return found;
    }
}
