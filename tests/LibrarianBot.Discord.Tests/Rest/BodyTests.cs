using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Discord.Tests.Support;
using Xunit;

namespace LibrarianBot.Discord.Tests.Rest;

public sealed class BodyTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_message_notifies_nobody_unless_it_says_whom()
    {
        using var api = new ScriptedApi();

        await api.Rest.CreateMessageAsync(Given.Channel, Given.Hello, Cancel);

        Assert.Equal("/api/v10/channels/4/messages", api.Last.Path);
        Assert.Equal("Bot the-token", api.Last.Authorization);
        Assert.StartsWith("DiscordBot (https://", api.Last.UserAgent, StringComparison.Ordinal);
        Assert.Equal(
            """{"flags":32768,"components":[{"type":10,"content":"Hello"}],"allowed_mentions":{"parse":[]}}""",
            api.Last.Body
        );
    }

    [Fact]
    public async Task A_plain_message_with_a_nonce_says_whom_it_notifies_and_what_it_answers()
    {
        using var api = new ScriptedApi();
        var message = new OutgoingMessage
        {
            Content = "Kia ora",
            Nonce = "meetup:42",
            ReplyTo = new Snowflake(7),
            Mentions = new AllowedMentions { Users = [new(5)] },
        };

        await api.Rest.CreateMessageAsync(Given.Channel, message, Cancel);

        Assert.Equal(
            """{"content":"Kia ora","allowed_mentions":{"parse":[],"users":["5"]},"nonce":"meetup:42","enforce_nonce":true,"message_reference":{"message_id":"7","fail_if_not_exists":false}}""",
            api.Last.Body
        );
    }

    [Fact]
    public async Task A_plain_message_may_have_rows_with_numbers_of_their_own_and_no_previews()
    {
        using var api = new ScriptedApi();
        var message = new OutgoingMessage
        {
            Content = "https://example.org",
            SuppressPreviews = true,
            Components =
            [
                ActionRow.Of(new Button { Label = "Coming", CustomId = "come:1" }) with
                {
                    Id = 7,
                },
            ],
        };

        await api.Rest.CreateMessageAsync(Given.Channel, message, Cancel);

        Assert.Equal(
            """{"content":"https://example.org","flags":4,"components":[{"id":7,"type":1,"components":[{"type":2,"style":2,"label":"Coming","custom_id":"come:1"}]}],"allowed_mentions":{"parse":[]}}""",
            api.Last.Body
        );
    }

    [Fact]
    public async Task An_edit_takes_the_place_of_all_that_was_there_but_for_the_files_it_keeps()
    {
        using var api = new ScriptedApi();

        await api.Rest.EditMessageAsync(
            Given.Channel,
            new Snowflake(7),
            Given.Hello with
            {
                KeptFiles = [new(8)],
            },
            Cancel
        );

        Assert.Equal(HttpMethod.Patch, api.Last.Method);
        Assert.Equal(
            """{"content":null,"embeds":[],"flags":32768,"components":[{"type":10,"content":"Hello"}],"allowed_mentions":{"parse":[]},"attachments":[{"id":"8"}]}""",
            api.Last.Body
        );
    }

    [Fact]
    public async Task Files_travel_beside_the_message()
    {
        using var api = new ScriptedApi();
        var file = new OutgoingFile("list.csv", "a,b"u8.ToArray(), "The list");

        await api.Rest.CreateMessageAsync(
            Given.Channel,
            Given.Hello with
            {
                Files = [file],
            },
            Cancel
        );

        Assert.Contains("name=payload_json", api.Last.Body, StringComparison.Ordinal);
        Assert.Contains(
            """[{"id":"0","filename":"list.csv","description":"The list"}]""",
            api.Last.Body,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "name=\"files[0]\"; filename=list.csv",
            api.Last.Body,
            StringComparison.Ordinal
        );
        Assert.Contains("a,b", api.Last.Body, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_thread_of_its_own_is_public()
    {
        using var api = new ScriptedApi();

        await api.Rest.StartThreadAsync(Given.Channel, "Poetry", Cancel);

        Assert.Equal("""{"name":"Poetry","type":11}""", api.Last.Body);
    }

    [Fact]
    public async Task A_scheduled_event_goes_out_with_its_privacy_level()
    {
        using var api = new ScriptedApi();

        await api.Rest.CreateScheduledEventAsync(
            new Snowflake(3),
            new ScheduledEventBody
            {
                Name = "Term 3 meetup",
                EntityType = ScheduledEventType.External,
                EntityMetadata = new("Hilltop"),
                ScheduledStartTime = new(2026, 8, 20, 15, 45, 0, TimeSpan.FromHours(10)),
            },
            Cancel
        );

        Assert.Equal(
            """{"name":"Term 3 meetup","scheduled_start_time":"2026-08-20T15:45:00+10:00","entity_type":3,"entity_metadata":{"location":"Hilltop"},"privacy_level":2}""",
            api.Last.Body
        );
    }
}
