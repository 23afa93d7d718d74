using System.Text.Json.Nodes;
using Microsoft.Playwright;

namespace LibrarianBot.Sandbox.Tests.Page.InBrowser;

/// <summary>What works in a server works in a direct message too, except what only a server has.</summary>
[Collection("In the browser")]
public sealed class DirectMessageTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_button_in_a_direct_message_says_who_pressed_and_names_no_server(
        bool onPhone
    )
    {
        await using var stage = await Stage.SetAsync(onPhone);
        var message = await stage.WriteToBillieAsync(
            Message(
                new
                {
                    type = 2,
                    style = 1,
                    label = "Coming",
                    custom_id = "coming",
                }
            )
        );

        await message.GetByRole(AriaRole.Button, new() { Name = "Coming" }).ClickAsync();

        var heard = await stage.Bot.HearAsync();
        Assert.Equal("coming", heard["data"]!["custom_id"]!.GetValue<string>());
        Assert.Equal("billie", heard["user"]!["username"]!.GetValue<string>());
        Assert.Null(heard["member"]);
        Assert.Null(heard["guild_id"]);
        await stage.Page.GetByText("Only you can see this").WaitForAsync();
        Assert.Empty(stage.Complaints);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Only_the_two_of_them_can_be_chosen(bool onPhone)
    {
        await using var stage = await Stage.SetAsync(onPhone);
        var message = await stage.WriteToBillieAsync(
            Message(
                new
                {
                    type = 5,
                    custom_id = "who",
                    placeholder = "A person",
                }
            )
        );
        var people = message.GetByRole(AriaRole.Combobox, new() { Name = "A person" });

        Assert.Equal(
            ["A person", "Billie", "Bot"],
            await people.Locator("option").AllInnerTextsAsync()
        );
        await people.SelectOptionAsync(new SelectOptionValue { Label = "Billie" });

        var heard = await stage.Bot.HearAsync();
        Assert.Single(heard["data"]!["resolved"]!["users"]!.AsObject());
        Assert.Null(heard["data"]!["resolved"]!["members"]);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_form_opens_takes_a_file_and_closes(bool onPhone)
    {
        await using var stage = await Stage.SetAsync(onPhone);
        stage.Bot.Form = JsonNode.Parse(
            """
            {"custom_id":"minutes","title":"Add the minutes","components":[
              {"type":18,"label":"Minutes","component":{"type":4,"style":2,"custom_id":"text"}},
              {"type":18,"label":"Photo","component":{"type":19,"custom_id":"photo"}}]}
            """
        );
        var message = await stage.WriteToBillieAsync(
            Message(
                new
                {
                    type = 2,
                    style = 1,
                    label = "Write minutes",
                    custom_id = "form",
                }
            )
        );

        await message.GetByRole(AriaRole.Button, new() { Name = "Write minutes" }).ClickAsync();
        var form = stage.Page.GetByRole(AriaRole.Dialog, new() { Name = "Add the minutes" });
        await form.GetByLabel("Minutes", new() { Exact = true }).FillAsync("We agreed.");
        await form.GetByLabel("Photo").SetInputFilesAsync(Photo);
        await form.GetByRole(AriaRole.Button, new() { Name = "Submit" }).ClickAsync();

        await stage.Bot.HearAsync();
        var file = Uploaded(await stage.Bot.HearAsync());
        Assert.Equal("photo.png", file["filename"]!.GetValue<string>());
        Assert.Equal(Stage.Picture.Length, file["size"]!.GetValue<int>());
        await form.WaitForAsync(new() { State = WaitForSelectorState.Detached });
        Assert.Empty(stage.Complaints);
    }

    [Fact]
    public async Task Whoever_waits_in_an_unopened_conversation_sees_the_bots_first_message()
    {
        await using var stage = await Stage.SetAsync(onPhone: false);
        await stage.LookAtUnopenedConversationAsync();

        await stage.SendToBillieAsync(new { content = "Term 1 meetup starts in two hours." });

        await stage.Page.GetByText("Term 1 meetup starts in two hours.").WaitForAsync();
        Assert.Empty(stage.Complaints);
    }

    internal static FilePayload Photo =>
        new()
        {
            Name = "photo.png",
            MimeType = "image/png",
            Buffer = Stage.Picture,
        };

    internal static JsonNode Uploaded(JsonNode heard) =>
        heard["data"]!["resolved"]!["attachments"]!.AsObject().Single().Value!;

    private static object Message(object component) =>
        new
        {
            flags = 1 << 15,
            components = new[] { new { type = 1, components = new[] { component } } },
        };
}
