using System.Text.Json;

namespace LibrarianBot.Sandbox.Tests.Conformance;

internal sealed partial class Schema
{
    /// <summary>The properties that any part of a schema knows.</summary>
    private IEnumerable<string> Names(JsonElement schema)
    {
        schema = Resolve(schema);
        var own = schema.TryGetProperty("properties", out var properties)
            ? properties.EnumerateObject().Select(p => p.Name)
            : [];
        foreach (var name in new[] { "allOf", "oneOf", "anyOf" })
        {
            if (schema.TryGetProperty(name, out var parts))
            {
                own = own.Concat(parts.EnumerateArray().SelectMany(Names));
            }
        }

        return own;
    }
}
