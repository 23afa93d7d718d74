using System.Text.Json;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>Looks through components, wherever they are nested.</summary>
internal static class ComponentTree
{
    internal static JsonElement Find(JsonElement components, string customId) =>
        components.ValueKind == JsonValueKind.Array
            ? components
                .EnumerateArray()
                .Select(one => FindIn(one, customId))
                .FirstOrDefault(IsThere)
            : default;

    private static JsonElement FindIn(JsonElement component, string customId)
    {
        if (Body.Text(component, "custom_id") == customId)
        {
            return component;
        }

        foreach (var name in new[] { "accessory", "component" })
        {
            if (
                Body.Has(component, name, out var one)
                && FindIn(one, customId) is var found
                && IsThere(found)
            )
            {
                return found;
            }
        }

        return Body.Has(component, "components", out var children)
            ? Find(children, customId)
            : default;
    }

    private static bool IsThere(JsonElement element) =>
        element.ValueKind != JsonValueKind.Undefined;
}
