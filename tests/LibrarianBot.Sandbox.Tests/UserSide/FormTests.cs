using System.Text.Json.Nodes;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Tests.UserSide;

/// <summary>Buttons, and the forms that they open.</summary>
public sealed class FormTests
{
    private const string Menu = """
        {"content":"Press","components":[{"type":1,"components":[{"type":2,"style":1,"label":"Go","custom_id":"go"}]}]}
        """;

    private const string Form = """
        {"custom_id":"f","title":"F","components":[{"type":18,"label":"L","component":{"type":4,"style":2,"custom_id":"text"}}]}
        """;

    [Fact]
    public async Task A_button_opens_a_form_whose_fields_come_back()
    {
        await using var town = await PollTown.StartAsync();
        var pressing = PressAsync(town, PostMenu(town), "go");
        var press = await town.NextAsync();
        Assert.Equal(2, press["data"]!["component_type"]!.GetValue<int>());
        Assert.NotNull(press["message"]!["components"]![0]!["components"]![0]!["id"]);
        town.Answer(press, 9, Form);
        Assert.Equal("f", (await pressing).Body["modal"]!["custom_id"]!.GetValue<string>());

        var sending = town.PostAsync(
            "users/charlie/forms",
            new { custom_id = "f", values = new { text = "two\nlines" } }
        );
        var form = await town.NextAsync();
        Assert.Equal(5, form["type"]!.GetValue<int>());
        Assert.Equal(
            "two\nlines",
            form["data"]!["components"]![0]!["component"]!["value"]!.GetValue<string>()
        );
        town.Answer(form, 7, """{"content":"Pressed"}""");
        Assert.Equal("Pressed", (await sending).Body["response"]!["content"]!.GetValue<string>());
    }

    [Fact]
    public async Task A_button_that_the_message_does_not_have_cannot_be_pressed()
    {
        await using var town = await PollTown.StartAsync();

        Assert.Equal(404, (await PressAsync(town, PostMenu(town), "no")).Status);
    }

    private static Message PostMenu(PollTown town) =>
        town
            .World.Posting.Post(
                town.General,
                town.Bot.User,
                MessageDraft.Read(PollTown.Parse(Menu), [])
            )
            .Value!;

    private static Task<(int Status, JsonNode Body)> PressAsync(
        PollTown town,
        Message message,
        string customId
    ) =>
        town.PostAsync(
            "users/charlie/presses",
            new { message = message.Id.ToString(), custom_id = customId }
        );
}
