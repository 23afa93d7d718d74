namespace LibrarianBot.Sandbox.Tests.Conformance;

/// <summary>Bodies for the tour, each with much of what its kind may have.</summary>
internal static partial class Bodies
{
    public static readonly object Command = new
    {
        name = "booklist",
        type = 1,
        description = "Ask for titles",
        name_localizations = new Dictionary<string, string>(StringComparer.Ordinal)
        {
            ["fr"] = "livres",
        },
        default_member_permissions = "0",
        options = new object[]
        {
            new
            {
                type = 1,
                name = "request",
                description = "Ask the network",
                options = new object[]
                {
                    new
                    {
                        type = 3,
                        name = "topic",
                        description = "What about",
                        required = true,
                        max_length = 200,
                        autocomplete = true,
                    },
                    new
                    {
                        type = 4,
                        name = "count",
                        description = "How many",
                        min_value = 1,
                        choices = new[] { new { name = "Five", value = 5 } },
                    },
                },
            },
        },
    };

    public static readonly object Menu = new { name = "Add to a list", type = 3 };

    public static readonly object Components = new
    {
        flags = 32768,
        components = new object[]
        {
            new
            {
                type = 17,
                accent_color = 0x336699,
                components = new object[]
                {
                    new { type = 10, content = "**Hopeful refugee stories**" },
                    new
                    {
                        type = 14,
                        divider = true,
                        spacing = 1,
                    },
                    new
                    {
                        type = 9,
                        components = new[] { new { type = 10, content = "No titles yet." } },
                        accessory = new
                        {
                            type = 2,
                            style = 5,
                            label = "Open",
                            url = "https://example.org",
                        },
                    },
                    new
                    {
                        type = 12,
                        items = new[]
                        {
                            new
                            {
                                media = new { url = "https://example.org/a.png" },
                                description = "A cover",
                            },
                        },
                    },
                },
            },
            new
            {
                type = 1,
                components = new object[]
                {
                    new
                    {
                        type = 2,
                        style = 1,
                        label = "Add titles",
                        custom_id = "booklist:add:42",
                    },
                },
            },
            new
            {
                type = 1,
                components = new object[]
                {
                    new
                    {
                        type = 3,
                        custom_id = "booklist:pick",
                        options = new[] { new { label = "One", value = "1" } },
                    },
                },
            },
        },
        allowed_mentions = new { parse = Array.Empty<string>() },
    };
}
