using LibrarianBot.Sandbox.World;
using Xunit;

namespace LibrarianBot.Sandbox.Tests.Conformance;

internal sealed partial class Tour
{
    private async Task InteractionsAsync()
    {
        var command = bot.Interact(InteractionType.Command);
        var answer = await bot.RespondAsync(
            command,
            new { type = 4, data = Bodies.Components },
            "?with_response=true"
        );
        Assert.Equal(200, answer.Status);
        var webhook = bot.Webhook(command);
        await bot.GetAsync($"{webhook}/messages/@original");
        await bot.PatchAsync($"{webhook}/messages/@original", Bodies.Components);
        var more = await bot.PostAsync(webhook, new { content = "More", flags = 64 });
        await bot.GetAsync($"{webhook}/messages/{more.Id}");
        await bot.PatchAsync($"{webhook}/messages/{more.Id}", new { content = "More still" });
        await bot.DeleteAsync($"{webhook}/messages/{more.Id}");
        await bot.RespondAsync(
            bot.Interact(InteractionType.Command),
            new { type = 9, data = Bodies.Form },
            "?with_response=true"
        );
        await bot.RespondAsync(bot.Interact(InteractionType.Suggestions), Bodies.Suggestions);
        await bot.RespondAsync(
            bot.Interact(InteractionType.Component, command.Response),
            new { type = 7, data = Bodies.Components },
            "?with_response=1"
        );
        await bot.RespondAsync(
            bot.Interact(InteractionType.Component, command.Response),
            new { type = 6 }
        );
        await bot.RespondAsync(
            bot.Interact(InteractionType.Form, openedBy: command),
            new { type = 5, data = new { flags = 64 } },
            "?with_response=true"
        );
        await bot.DeleteAsync($"{webhook}/messages/@original");
        await bot.RespondAsync(command, new { type = 4, data = new { content = "again" } });
    }
}
