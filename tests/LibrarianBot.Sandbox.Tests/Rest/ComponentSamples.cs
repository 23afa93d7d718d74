namespace LibrarianBot.Sandbox.Tests.Rest;

/// <summary>Components of a message.</summary>
internal static class ComponentSamples
{
    internal static object Text(string content) => new { type = 10, content };

    internal static object Row(params object[] components) => new { type = 1, components };

    internal static object Button(string customId) =>
        new
        {
            type = 2,
            style = 1,
            label = "Press",
            custom_id = customId,
        };

    internal static object Select(int options, int max = 1) =>
        new
        {
            type = 3,
            custom_id = "select",
            max_values = max,
            options = Enumerable
                .Range(0, options)
                .Select(i => new { label = $"Option {i}", value = $"{i}" }),
        };
}
