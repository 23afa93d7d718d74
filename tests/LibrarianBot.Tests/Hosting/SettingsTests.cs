using LibrarianBot.Discord;
using LibrarianBot.Hosting;
using Microsoft.Extensions.Configuration;
using Xunit;

namespace LibrarianBot.Tests.Hosting;

public sealed class SettingsTests
{
    [Fact]
    public void Without_any_setting_the_program_tries_out()
    {
        var settings = Settings.From(WrittenSettings.Of());

        Assert.True(settings.TriesOut);
        Assert.Equal("https://discord.com/api", settings.ApiUrl.ToString());
        Assert.Equal("http://localhost:5081", settings.WebUrl);
        Assert.Equal("http://localhost:5080", settings.TryOutUrl);
        Assert.Equal("Australia/Melbourne", settings.DefaultZone.Id);
        Assert.Null(settings.StoreFolder);
    }

    [Fact]
    public void The_documented_example_is_the_defaults()
    {
        var example = new ConfigurationBuilder()
            .AddJsonFile(Repository.File("appsettings.example.json"))
            .Build();

        var settings = Settings.From(example);

        var defaults = Settings.From(WrittenSettings.Of());
        Assert.Equal(defaults with { Configuration = example }, settings);
    }

    [Fact]
    public void Every_setting_is_documented_in_the_example()
    {
        var example = new ConfigurationBuilder()
            .AddJsonFile(Repository.File("appsettings.example.json"))
            .Build();
        var read = new SettingsReader(example);
        Settings.From(example, read);

        Assert.All(read.Known, key => Assert.NotNull(example[key]));
    }

    [Fact]
    public void Members_joining_are_listened_to_only_when_asked_for()
    {
        var plain = new DiscordOptions();
        Settings.From(WrittenSettings.Of(("Discord:Token", "abc"))).Apply(plain, null);
        var more = new DiscordOptions();
        Settings
            .From(WrittenSettings.Of(("Discord:Token", "abc"), ("Discord:GuildMembers", "true")))
            .Apply(more, null);

        Assert.False(plain.Intents.HasFlag(GatewayIntents.GuildMembers));
        Assert.True(more.Intents.HasFlag(GatewayIntents.GuildMembers));
        Assert.Equal("abc", more.Token);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5081")]
    [InlineData("http://*:80")]
    [InlineData("http://[::1]:5081")]
    [InlineData("http://127.0.0.1:0")]
    public void The_health_pages_may_listen_anywhere(string url) =>
        Assert.Equal(url, Settings.From(WrittenSettings.Of(("Web:Url", url))).WebUrl);

    [Fact]
    public void The_invitation_asks_for_no_power_over_people_or_channels()
    {
        const Permissions power =
            Permissions.Administrator
            | Permissions.ManageGuild
            | Permissions.ManageRoles
            | Permissions.ManageChannels
            | Permissions.ManageMessages
            | Permissions.MentionEveryone;

        Assert.Equal(Permissions.None, Invite.Needed & power);
        Assert.EndsWith(
            $"client_id=42&scope=bot+applications.commands&permissions={(ulong)Invite.Needed}",
            Invite.Link(new Snowflake(42)),
            StringComparison.Ordinal
        );
    }
}
