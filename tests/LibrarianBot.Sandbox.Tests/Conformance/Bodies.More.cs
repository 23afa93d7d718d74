namespace LibrarianBot.Sandbox.Tests.Conformance;

internal static partial class Bodies
{
    public static readonly object Everything = new
    {
        content = "Here it is",
        embeds = new[]
        {
            new
            {
                title = "A list",
                description = "Of titles",
                color = 1,
                fields = new[] { new { name = "Titles", value = "9" } },
            },
        },
        attachments = new[]
        {
            new
            {
                id = "0",
                filename = "list.csv",
                description = "The list",
            },
        },
        allowed_mentions = new { parse = Array.Empty<string>() },
        nonce = "tour:1",
        enforce_nonce = true,
    };

    public static readonly object Form = new
    {
        custom_id = "booklist:add:42",
        title = "Add titles",
        components = new object[]
        {
            new
            {
                type = 18,
                label = "One title on each line",
                component = new
                {
                    type = 4,
                    custom_id = "titles",
                    style = 2,
                    max_length = 4000,
                },
            },
        },
    };

    public static readonly object Poll = new
    {
        poll = new
        {
            question = new { text = "Which day?" },
            answers = new[] { new { poll_media = new { text = "Monday" } } },
            duration = 48,
            allow_multiselect = true,
        },
    };

    public static readonly object Suggestions = new
    {
        type = 8,
        data = new { choices = new[] { new { name = "Refugees", value = "42" } } },
    };

    public static readonly object Forum = new
    {
        name = "asks-forum",
        type = 15,
        topic = "Ask here",
        available_tags = new[] { new { name = "video", moderated = false } },
        default_sort_order = 0,
        default_forum_layout = 1,
    };

    public static readonly object Meetup = new
    {
        name = "Term 4 meetup",
        description = "At Hilltop",
        privacy_level = 2,
        entity_type = 3,
        scheduled_start_time = "2026-12-04T05:00:00Z",
        scheduled_end_time = "2026-12-04T06:00:00Z",
        entity_metadata = new { location = "Hilltop Primary" },
    };

    public static object Voice(string channel) =>
        new
        {
            name = "Online",
            privacy_level = 2,
            entity_type = 2,
            channel_id = channel,
            scheduled_start_time = "2026-12-04T05:00:00Z",
        };

    public static object Reply(string to) =>
        new
        {
            content = "A reply",
            message_reference = new { message_id = to, fail_if_not_exists = false },
        };

    public static object Channel(string category, string everyone) =>
        new
        {
            name = "book-lists",
            type = 0,
            topic = "Book lists",
            parent_id = category,
            permission_overwrites = new[]
            {
                new
                {
                    id = everyone,
                    type = 0,
                    allow = "1024",
                    deny = "2048",
                },
            },
        };
}
