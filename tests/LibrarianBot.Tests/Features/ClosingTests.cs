using LibrarianBot.Discord;
using LibrarianBot.Features;
using LibrarianBot.Features.Networks;
using LibrarianBot.Modules;
using LibrarianBot.Store;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LibrarianBot.Tests.Features;

public sealed class ClosingTests
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Only_the_asker_or_a_coordinator_closes_and_reopens()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Aroha.TypeAsync("booklist request", ("topic", "Poetry"));

        var refused = await network.Ben.PressAsync("booklist:close:1");
        Assert.Equal(
            "Aroha asked for this list, so only they or a coordinator can close it. You can still add titles.",
            refused.Text
        );
        Assert.Equal("Open", network.Ask("SELECT State FROM BookLists"));

        await network.Coordinator.PressAsync("booklist:close:1");
        await network.SettledAsync();
        Assert.EndsWith(
            "Closed. No titles came this time.",
            network.Discord.Post,
            StringComparison.Ordinal
        );
        Assert.Equal(
            ["See the list", "Reopen"],
            Answer.ButtonsOf(network.Discord.Posts.Single().Value)
        );
        var late = await network.Ben.TypeAsync(
            "booklist add",
            ("list", "1"),
            ("title", "Too late")
        );
        Assert.Equal(
            "**Poetry** is closed, so nothing was added. Aroha or a coordinator can reopen it.",
            late.Text
        );

        await network.Aroha.PressAsync("booklist:reopen:1");
        await network.SettledAsync();
        Assert.EndsWith(
            "No titles yet. One is a help.",
            network.Discord.Post,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task The_holders_of_the_coordinators_role_are_coordinators()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Aroha.TypeAsync("booklist request", ("topic", "Poetry"));
        using (var scope = network.Services.CreateScope())
        {
            scope
                .ServiceProvider.GetRequiredService<LibrarianBot.Store.CurrentNetwork>()
                .Set(TestNetwork.Bayside);
            var settings =
                scope.ServiceProvider.GetRequiredService<LibrarianBot.Features.Networks.NetworkService>();
            await settings.SetUpAsync(
                new(TestNetwork.Bayside, 4, "Dee", true),
                new NetworkChoice { CoordinatorRoleId = 88 },
                Cancel
            );
        }

        var closed = await (network.Ben with { Roles = [new Snowflake(88)] }).PressAsync(
            "booklist:close:1"
        );

        Assert.StartsWith("**Poetry** is closed.", closed.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_program_warms_up_without_leaving_a_trace()
    {
        await using var network = await TestNetwork.StartAsync();

        await network.Services.GetRequiredService<StoreWarmUp>().RunAsync(Cancel);
        await network.Services.GetRequiredService<StartTasks>().RunAsync(Cancel);

        Assert.Equal(
            "0",
            network.Ask("SELECT (SELECT count(*) FROM Networks) + (SELECT count(*) FROM BookLists)")
        );
    }
}
