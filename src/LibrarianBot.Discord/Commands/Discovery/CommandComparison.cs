namespace LibrarianBot.Discord.Commands.Discovery;

/// <summary>Compares commands by what they mean: a default that Discord fills in, or an empty list for none, is no difference.</summary>
internal static class CommandComparison
{
    private static readonly int[] Everywhere = [0, 1];
    private static readonly int[] InServers = [0];

    public static bool AreAlike(ApplicationCommand left, ApplicationCommand right) =>
        left.Type == right.Type
        && Same(left.Name, right.Name)
        && Same(left.Description, right.Description)
        && left.DefaultMemberPermissions == right.DefaultMemberPermissions
        && left.Nsfw.GetValueOrDefault() == right.Nsfw.GetValueOrDefault()
        && SameSet(left.Contexts ?? Everywhere, right.Contexts ?? Everywhere)
        && SameSet(left.IntegrationTypes ?? InServers, right.IntegrationTypes ?? InServers)
        && Same(left.NameLocalizations, right.NameLocalizations)
        && Same(left.DescriptionLocalizations, right.DescriptionLocalizations)
        && SameList(left.Options, right.Options, AreAlike);

    private static bool AreAlike(ApplicationCommandOption left, ApplicationCommandOption right) =>
        left.Type == right.Type
        && Same(left.Name, right.Name)
        && Same(left.Description, right.Description)
        && left.Required.GetValueOrDefault() == right.Required.GetValueOrDefault()
        && left.Autocomplete.GetValueOrDefault() == right.Autocomplete.GetValueOrDefault()
        && left.MinValue.Equals(right.MinValue)
        && left.MaxValue.Equals(right.MaxValue)
        && left.MinLength == right.MinLength
        && left.MaxLength == right.MaxLength
        && SameSet(left.ChannelTypes ?? [], right.ChannelTypes ?? [])
        && Same(left.NameLocalizations, right.NameLocalizations)
        && Same(left.DescriptionLocalizations, right.DescriptionLocalizations)
        && SameList(
            left.Choices,
            right.Choices,
            static (one, other) => Same(one.Name, other.Name) && Same(one.Value, other.Value)
        )
        && SameList(left.Options, right.Options, AreAlike);

    private static bool Same(string? left, string? right) =>
        string.Equals(left ?? "", right ?? "", StringComparison.Ordinal);

    private static bool SameSet(IEnumerable<int> left, IEnumerable<int> right) =>
        left.ToHashSet().SetEquals(right);

    private static bool Same(
        IReadOnlyDictionary<string, string>? left,
        IReadOnlyDictionary<string, string>? right
    ) =>
        (left?.Count ?? 0) == (right?.Count ?? 0)
        && (
            left is null
            || right is null
            || left.All(pair =>
                right.TryGetValue(pair.Key, out var other) && Same(pair.Value, other)
            )
        );

    private static bool SameList<T>(
        IReadOnlyList<T>? left,
        IReadOnlyList<T>? right,
        Func<T, T, bool> alike
    ) =>
        (left?.Count ?? 0) == (right?.Count ?? 0)
        && (left ?? []).Zip(right ?? []).All(pair => alike(pair.First, pair.Second));
}
