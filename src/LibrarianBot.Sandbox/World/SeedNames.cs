using LibrarianBot.Sandbox.Gateway;

namespace LibrarianBot.Sandbox.World;

/// <summary>Permissions and intents by the names that a seed gives them.</summary>
internal static class SeedNames
{
    internal static Permission ToPermissions(IEnumerable<string> names) =>
        names.Aggregate(
            Permission.None,
            (sum, name) =>
                Permissions.TryParse(name, out var one)
                    ? sum | one
                    : throw new SandboxStartException(
                        $"The seed names a permission that doesn't exist: {name}."
                    )
        );

    internal static Intents ToIntents(IEnumerable<string> names) =>
        names.Aggregate(
            Intents.None,
            (sum, name) =>
                Enum.TryParse<Intents>(name, ignoreCase: true, out var one)
                    ? sum | (one & Intents.AllPrivileged)
                    : throw new SandboxStartException(
                        $"The seed names an intent that doesn't exist: {name}."
                    )
        );
}
