using System.Text.Json;
using LibrarianBot.Sandbox.World.Shapes;

namespace LibrarianBot.Sandbox.World;

/// <summary>What a command's body says of it.</summary>
internal static class CommandBody
{
    internal static void Apply(Command command, JsonElement body)
    {
        command.Body = body.Clone();
        command.Name = Body.Text(body, "name") ?? command.Name;
        command.DefaultMemberPermissions = (Permission?)Body.Id(body, "default_member_permissions");
        command.Contexts =
            Body.Has(body, "contexts", out var contexts)
            && contexts.ValueKind == JsonValueKind.Array
                ? [.. contexts.EnumerateArray().Select(one => one.GetInt32())]
            : Body.Flag(body, "dm_permission") == false ? [0]
            : [0, 1, 2];
    }

    /// <summary>The fields of a change, and of what was there those that it leaves alone.</summary>
    internal static JsonElement Merged(JsonElement before, JsonElement change) =>
        Json.Element(w =>
        {
            w.WriteStartObject();
            foreach (
                var field in before
                    .EnumerateObject()
                    .Where(field => !change.TryGetProperty(field.Name, out _))
            )
            {
                field.WriteTo(w);
            }

            foreach (var field in change.EnumerateObject())
            {
                field.WriteTo(w);
            }

            w.WriteEndObject();
        });
}
