using System.Text.Json;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Tests.Rest;

/// <summary>What other libraries send and Discord takes: nothing said in many ways, ids as numbers, older routes.</summary>
public sealed class OtherLibrariesTests
{
    private static CancellationToken Cancel => TestContext.Current.CancellationToken;

    [Fact]
    public async Task An_option_may_say_that_it_has_nothing_of_what_it_cannot_have()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);

        var made = await bot.PostAsync(
            $"applications/{bot.Bot.ApplicationId}/commands",
            JsonElement.Parse(
                """
                {"name":"booklist","description":"Ask","default_member_permissions":8,"options":[
                  {"type":2,"name":"lists","description":"Lists","choices":[],"autocomplete":false,"channel_types":[],
                   "options":[{"type":1,"name":"open","description":"Open","choices":[],"autocomplete":false,"options":[
                     {"type":3,"name":"topic","description":"What","options":[],"channel_types":[],"file_types":[]},
                     {"type":5,"name":"quiet","description":"Quietly","options":[],"choices":[],"autocomplete":false,
                      "min_value":null,"max_length":null}]}]}]}
                """
            )
        );

        Assert.Equal(201, made.Status);
        Assert.Equal("8", made.Body.GetProperty("default_member_permissions").GetString());
    }

    [Fact]
    public async Task An_option_that_says_more_is_still_refused()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);

        var refused = await bot.PostAsync(
            $"applications/{bot.Bot.ApplicationId}/commands",
            JsonElement.Parse(
                """
                {"name":"booklist","description":"Ask","options":[
                  {"type":5,"name":"quiet","description":"Quietly","autocomplete":true}]}
                """
            )
        );

        Assert.Equal(50035, refused.Code);
    }

    [Theory]
    [InlineData("""{"type":3,"custom_id":"a","default_values":[],"channel_types":[]""", true)]
    [InlineData("""{"type":5,"custom_id":"a","options":[],"channel_types":[]""", false)]
    public async Task A_select_may_say_that_it_has_nothing_of_what_it_cannot_have(
        string select,
        bool hasOptions
    )
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var options = hasOptions ? ""","options":[{"label":"One","value":"1"}]""" : "";

        var sent = await bot.PostAsync(
            Messages(bot),
            JsonElement.Parse(
                $$"""{"components":[{"type":1,"components":[{{select}}{{options}}}]}]}"""
            )
        );

        Assert.Equal(200, sent.Status);
    }

    [Fact]
    public async Task A_select_in_a_form_may_say_that_it_is_not_disabled()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);

        var opened = await bot.RespondAsync(
            bot.Interact(InteractionType.Command),
            JsonElement.Parse(
                """
                {"type":9,"data":{"custom_id":"f","title":"F","components":[{"type":18,"label":"Who",
                  "component":{"type":5,"custom_id":"who","disabled":false,"default_values":[],"options":[]}}]}}
                """
            )
        );

        Assert.Equal(204, opened.Status);
    }

    [Fact]
    public async Task Nulls_and_what_is_not_known_do_not_come_back()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);

        var sent = await bot.PostAsync(
            Messages(bot),
            JsonElement.Parse(
                """
                {"components":[{"type":1,"components":[{"ComponentType":3,"type":3,"custom_id":"pick","placeholder":null,"min_values":null,
                  "options":[{"label":"One","value":"1","description":null,"default":null,
                    "emoji":{"id":null,"name":"📚","animated":null}}]}]}]}
                """
            )
        );

        var expected = JsonElement.Parse(
            """
            {"id":2,"type":3,"custom_id":"pick","min_values":1,"max_values":1,
              "options":[{"label":"One","value":"1","emoji":{"name":"📚"}}]}
            """
        );
        var select = sent.Body.GetProperty("components")[0].GetProperty("components")[0];
        Assert.True(JsonElement.DeepEquals(expected, select), select.GetRawText());
        Assert.Equal("type", select.EnumerateObject().First().Name);
    }

    [Fact]
    public async Task An_id_may_be_a_number()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var dm = await bot.PostAsync("users/@me/channels", new { recipient_id = bot.Ben.Id });
        Assert.Equal(200, dm.Status);
        var first = await bot.PostAsync(Messages(bot), new { content = "First" });

        var reply = await bot.PostAsync(
            Messages(bot),
            new
            {
                content = $"<@{bot.Ben.Id}>",
                message_reference = new { message_id = ulong.Parse(first.Id) },
                allowed_mentions = new { users = new[] { bot.Ben.Id } },
                components = new[]
                {
                    ComponentSamples.Row(
                        new
                        {
                            type = 5,
                            custom_id = "who",
                            default_values = new[] { new { id = bot.Ben.Id, type = "user" } },
                        }
                    ),
                },
            }
        );

        Assert.Equal(200, reply.Status);
        Assert.Equal(1, reply.Body.GetProperty("mentions").GetArrayLength());
        var select = reply.Body.GetProperty("components")[0].GetProperty("components")[0];
        Assert.Equal(
            bot.Ben.Id.ToString(),
            select.GetProperty("default_values")[0].GetProperty("id").GetString()
        );
    }

    [Fact]
    public async Task Whoever_reacted_is_listed_and_taken_off_again()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var sent = await bot.PostAsync(Messages(bot), new { content = "Coming?" });
        var reactions = $"{Messages(bot)}/{sent.Id}/reactions";
        const string Thumb = "%F0%9F%91%8D";
        await bot.PutAsync($"{reactions}/{Thumb}/@me");
        bot.World.Marks.React(bot.World.Messages.Find(ulong.Parse(sent.Id))!, bot.Ben, "👍", true);

        var both = await bot.GetAsync($"{reactions}/{Thumb}");
        var after = await bot.GetAsync($"{reactions}/{Thumb}?after={bot.Ben.Id}&limit=1");

        Assert.Equal(2, both.Body.GetArrayLength());
        Assert.All(
            after.Body.EnumerateArray(),
            one => Assert.True(ulong.Parse(one.GetProperty("id").GetString()!) > bot.Ben.Id)
        );
        Assert.Equal(204, (await bot.DeleteAsync($"{reactions}/{Thumb}/{bot.Ben.Id}")).Status);
        Assert.Equal(1, (await bot.GetAsync($"{reactions}/{Thumb}")).Body.GetArrayLength());
        Assert.Equal(204, (await bot.DeleteAsync($"{reactions}/{Thumb}")).Status);
        Assert.Equal(204, (await bot.DeleteAsync(reactions)).Status);
        Assert.Equal(0, (await bot.GetAsync($"{reactions}/{Thumb}")).Body.GetArrayLength());
    }

    [Fact]
    public async Task The_older_routes_pin_too()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var sent = await bot.PostAsync(Messages(bot), new { content = "Read this" });
        var pins = $"channels/{bot.Channel("general")}/pins";

        Assert.Equal(204, (await bot.PutAsync($"{pins}/{sent.Id}")).Status);
        var pinned = await bot.GetAsync(pins);
        Assert.Equal(sent.Id, pinned.Body[0].GetProperty("id").GetString());
        Assert.Equal(204, (await bot.DeleteAsync($"{pins}/{sent.Id}")).Status);
        Assert.Equal(0, (await bot.GetAsync(pins)).Body.GetArrayLength());
    }

    [Fact]
    public async Task The_older_route_changes_the_bots_nickname_too()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);

        var changed = await bot.PatchAsync(
            $"guilds/{bot.Guild.Id}/members/@me/nick",
            new { nick = "Librarian" }
        );

        Assert.Equal("Librarian", changed.Body.GetProperty("nick").GetString());
        var me = await bot.GetAsync($"guilds/{bot.Guild.Id}/members/{bot.Bot.User.Id}");
        Assert.Equal("Librarian", me.Body.GetProperty("nick").GetString());
    }

    [Fact]
    public async Task A_poll_says_when_it_ends_and_what_came_of_it()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var sent = await bot.PostAsync(
            Messages(bot),
            new
            {
                poll = new
                {
                    question = new { text = "Which day?" },
                    answers = new[]
                    {
                        new { poll_media = new { text = "Monday" } },
                        new { poll_media = new { text = "Tuesday" } },
                    },
                    duration = 2,
                },
            }
        );
        var poll = sent.Body.GetProperty("poll");

        Assert.Equal(2, poll.GetProperty("answers")[1].GetProperty("answer_id").GetInt32());
        Assert.Equal(
            bot.World.Clock.GetUtcNow().AddHours(2),
            poll.GetProperty("expiry").GetDateTimeOffset()
        );
        Assert.False(poll.GetProperty("allow_multiselect").GetBoolean());
        Assert.False(IsFinal(poll));
        bot.Time.Advance(TimeSpan.FromHours(2));
        var later = await bot.GetAsync($"{Messages(bot)}/{sent.Id}");
        Assert.True(IsFinal(later.Body.GetProperty("poll")));
    }

    [Fact]
    public async Task A_poll_can_be_ended_early()
    {
        await using var bot = await SandboxBot.StartAsync(Cancel);
        var sent = await bot.PostAsync(
            Messages(bot),
            JsonElement.Parse(
                """{"poll":{"question":{"text":"When?"},"answers":[{"poll_media":{"text":"Now"}}]}}"""
            )
        );
        var poll = $"channels/{bot.Channel("general")}/polls/{sent.Id}";

        var voters = await bot.GetAsync($"{poll}/answers/1");
        var ended = await bot.PostAsync($"{poll}/expire");

        Assert.Equal(0, voters.Body.GetProperty("users").GetArrayLength());
        Assert.True(IsFinal(ended.Body.GetProperty("poll")));
        var again = await bot.PostAsync($"{poll}/expire");
        Assert.Equal((400, 520001), (again.Status, again.Code));
    }

    private static bool IsFinal(JsonElement poll) =>
        poll.GetProperty("results").GetProperty("is_finalized").GetBoolean();

    private static string Messages(SandboxBot bot) => $"channels/{bot.Channel("general")}/messages";
}
