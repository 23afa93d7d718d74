using System.Text;
using Microsoft.Playwright;

namespace LibrarianBot.Sandbox.Tests.Page.InBrowser;

/// <summary>Pictures are seen and described, other files are downloaded, and people send files of their own.</summary>
[Collection("In the browser")]
public sealed class FilesOnThePageTests
{
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_picture_is_shown_with_its_description(bool onPhone)
    {
        await using var stage = await Stage.SetAsync(onPhone);
        var message = await stage.WriteToBillieAsync(
            new
            {
                flags = 1 << 15,
                components = new[]
                {
                    new
                    {
                        type = 12,
                        items = new[]
                        {
                            new
                            {
                                media = new { url = "attachment://term.png" },
                                description = "Week 5 of Term 1",
                            },
                        },
                    },
                },
            },
            ("term.png", Stage.Picture)
        );

        var picture = message.GetByRole(AriaRole.Img, new() { Name = "Week 5 of Term 1" });

        await Assertions.Expect(picture).ToHaveJSPropertyAsync("naturalWidth", 2);
    }

    [Theory]
    [InlineData("meetup.ics")]
    [InlineData("pd-log.csv")]
    [InlineData("certificate.pdf")]
    public async Task A_file_is_downloaded_under_its_own_name(string name)
    {
        await using var stage = await Stage.SetAsync(onPhone: false);
        var message = await stage.WriteToBillieAsync(
            new
            {
                flags = 1 << 15,
                components = new[]
                {
                    new { type = 13, file = new { url = $"attachment://{name}" } },
                },
            },
            (name, Encoding.UTF8.GetBytes("content"))
        );

        var link = message.GetByRole(AriaRole.Link, new() { Name = $"{name} 7 bytes" });
        var download = await stage.Page.RunAndWaitForDownloadAsync(() => link.ClickAsync());

        Assert.Equal(name, download.SuggestedFilename);
        var path = await download.PathAsync();
        Assert.Equal("content", await File.ReadAllTextAsync(path, Wire.Cancel));
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_command_takes_a_file(bool onPhone)
    {
        await using var stage = await Stage.SetAsync(onPhone);
        await stage.Bot.PostAsync(
            $"applications/{await ApplicationAsync(stage)}/commands",
            new
            {
                name = "attach",
                description = "Attach a file",
                options = new[]
                {
                    new
                    {
                        type = 11,
                        name = "file",
                        description = "The file",
                        required = true,
                    },
                },
            }
        );
        await stage.PostInGeneralAsync(new { content = "Here" });

        await stage
            .Page.GetByRole(AriaRole.Textbox, new() { Name = "Message #general" })
            .FillAsync("/attach");
        await stage.Page.GetByRole(AriaRole.Option, new() { Name = "/attach" }).ClickAsync();
        var command = stage.Page.GetByRole(AriaRole.Form, new() { Name = "/attach" });
        await command.GetByLabel("file").SetInputFilesAsync(DirectMessageTests.Photo);
        await command.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();

        var file = DirectMessageTests.Uploaded(await stage.Bot.HearAsync());
        Assert.Equal("photo.png", file["filename"]!.GetValue<string>());
        Assert.Empty(stage.Complaints);
    }

    private static async Task<string> ApplicationAsync(Stage stage) =>
        (await stage.Bot.GetAsync("applications/@me"))["id"]!.GetValue<string>();
}
