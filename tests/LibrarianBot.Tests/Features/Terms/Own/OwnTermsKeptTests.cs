using LibrarianBot.Discord;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using Moq;
using Xunit;

namespace LibrarianBot.Tests.Features.Terms.Own;

/// <summary>Only what was shown is kept, and only for those who may.</summary>
public sealed class OwnTermsKeptTests
{
    [Fact]
    public async Task A_button_keeps_only_what_was_shown_with_it()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Coordinator.SendAsync("terms-own:told", ("terms", OwnTerms.Typed));
        var old = await network.KeepIdAsync("own");
        await network.Coordinator.SendAsync(
            "terms-own:told",
            ("terms", "Term 1: 1 Feb – 2 Apr 2027")
        );

        var outdated = await network.Coordinator.PressAsync(old);
        var wrong = await network.Coordinator.PressAsync(
            (await network.KeepIdAsync("own")).Replace(
                ":own:",
                ":AU-VIC:",
                StringComparison.Ordinal
            )
        );
        await network.Coordinator.PressAsync(await network.KeepIdAsync("own"));
        var again = await network.Coordinator.PressAsync(old);

        Assert.StartsWith("**You gave others since:** 1.", outdated.Text, StringComparison.Ordinal);
        Assert.StartsWith("**You gave others since:** 1.", wrong.Text, StringComparison.Ordinal);
        Assert.StartsWith("There is nothing left to keep", again.Text, StringComparison.Ordinal);
        Assert.Equal("1", network.Ask("SELECT COUNT(*) FROM OwnTerms"));
    }

    [Fact]
    public async Task A_file_is_fetched_read_and_shown()
    {
        await using var network = await TestNetwork.StartAsync();
        network
            .Discord.Rest.Setup(rest =>
                rest.DownloadAsync(
                    It.IsAny<Attachment>(),
                    It.IsAny<int>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .ReturnsAsync("Term,Start,End\nTerm 1,27/01/2027,02/04/2027\n"u8.ToArray());

        var preview = await AttachAsync(network, "terms.csv", 48);
        var large = await AttachAsync(network, "all_of_it.csv", 2_000_000);

        Assert.StartsWith("**I read 1 term.**", preview.Text, StringComparison.Ordinal);
        Assert.Contains(
            "**2027** Term 1 27 January – 2 April",
            preview.Text,
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            @"*all\_of\_it.csv* is larger than 1 MB",
            large.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Only_coordinators_give_terms_and_only_to_their_own_network()
    {
        await using var network = await TestNetwork.StartAsync();
        await network.Coordinator.SendAsync("terms-own:told", ("terms", OwnTerms.Typed));
        var keep = await network.KeepIdAsync("own");
        var elsewhere = network.Coordinator with { Network = TestNetwork.Hilltop };

        Answer[] refused =
        [
            await network.Aroha.TypeAsync("terms own"),
            await network.Aroha.SendAsync("terms-own:told", ("terms", OwnTerms.Typed)),
            await network.Aroha.PressAsync("terms-own:change"),
            await network.Aroha.PressAsync(keep),
        ];
        var other = await elsewhere.PressAsync(keep);

        Assert.All(
            refused,
            answer => Assert.StartsWith("Only a coordinator", answer.Text, StringComparison.Ordinal)
        );
        Assert.StartsWith("There is nothing left to keep", other.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Whatever_is_typed_fits_and_stays_text()
    {
        await using var network = await TestNetwork.StartAsync();
        var lines = Enumerable
            .Range(0, 70)
            .Select(at => $"@everyone **{at}** [x](http://y) no days here");

        var preview = await network.Coordinator.SendAsync(
            "terms-own:told",
            ("terms", string.Join('\n', lines) + "\n__T__ 1: 27 Jan – 2 Apr 2027")
        );

        Assert.StartsWith("**I read 1 term.**", preview.Text, StringComparison.Ordinal);
        Assert.Contains("- and 60 more.", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("**0**", preview.Text, StringComparison.Ordinal);
        Assert.DoesNotContain("](http", preview.Text, StringComparison.Ordinal);
    }

    private static Task<Answer> AttachAsync(TestNetwork network, string name, long size) =>
        network.Coordinator.TypeAsync(
            "terms own",
            (
                "file",
                new Attachment
                {
                    Id = new Snowflake(77),
                    Filename = name,
                    Size = size,
                    Url = new Uri("https://cdn.discordapp.com/x"),
                }
            )
        );
}
