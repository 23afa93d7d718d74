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
        var settings = Settings.From(Configuration());

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
            .AddJsonFile(RepositoryFile("appsettings.example.json"))
            .Build();

        var settings = Settings.From(example);

        var defaults = Settings.From(Configuration());
        Assert.Equal(defaults with { Configuration = example }, settings);
    }

    [Fact]
    public void Every_setting_is_documented_in_the_example()
    {
        var example = new ConfigurationBuilder()
            .AddJsonFile(RepositoryFile("appsettings.example.json"))
            .Build();
        var read = new SettingsReader(example);
        Settings.From(example, read);

        Assert.All(read.Known, key => Assert.NotNull(example[key]));
    }

    [Fact]
    public void Members_joining_are_listened_to_only_when_asked_for()
    {
        var plain = new DiscordOptions();
        Settings.From(Configuration(("Discord:Token", "abc"))).Apply(plain, null);
        var more = new DiscordOptions();
        Settings
            .From(Configuration(("Discord:Token", "abc"), ("Discord:GuildMembers", "true")))
            .Apply(more, null);

        Assert.False(plain.Intents.HasFlag(GatewayIntents.GuildMembers));
        Assert.True(more.Intents.HasFlag(GatewayIntents.GuildMembers));
        Assert.Equal("abc", more.Token);
    }

    [Theory]
    [InlineData(
        "Discord:Tokne",
        "x",
        "There is no setting Discord:Tokne. Did you mean Discord:Token?"
    )]
    [InlineData(
        "Discord:token:x",
        "x",
        "There is no setting Discord:token:x. Did you mean Discord:Token?"
    )]
    [InlineData("Store:Colour", "x", "There is no setting Store:Colour. Remove it,")]
    [InlineData(
        "Discord:Shard",
        "one",
        "Discord:Shard is \"one\". Write a whole number from 0 to 99999"
    )]
    [InlineData("Discord:Shard", "1", "Discord:Shard is 1, but shards count from 0 to 0")]
    [InlineData(
        "Discord:ShardCount",
        "0",
        "Discord:ShardCount is \"0\". Write a whole number from 1"
    )]
    [InlineData("Discord:Compress", "yes", "Discord:Compress is \"yes\". Write true or false")]
    [InlineData(
        "Discord:ApiUrl",
        "discord.com/api",
        "Discord:ApiUrl is \"discord.com/api\". Write an address"
    )]
    [InlineData(
        "Discord:ApiUrl",
        "ftp://discord.com",
        "Discord:ApiUrl is \"ftp://discord.com\". Write an address"
    )]
    [InlineData(
        "Web:PublicUrl",
        "librarian.example.org",
        "Web:PublicUrl is \"librarian.example.org\". Write an address such as https://librarian.example.org"
    )]
    [InlineData(
        "Web:PublicUrl",
        "https://me:secret@example.org/?a=b",
        "Web:PublicUrl is \"https://me:secret@example.org/?a=b\". Write an address"
    )]
    [InlineData("Web:Url", "5081", "Web:Url is \"5081\". Write http, a host and a port")]
    [InlineData(
        "Web:Url",
        "https://localhost:1",
        "Web:Url is \"https://localhost:1\". Write http, a host and a port"
    )]
    [InlineData(
        "Web:Url",
        "http://localhost:99999",
        "Web:Url is \"http://localhost:99999\". Write http"
    )]
    [InlineData(
        "TryOut:Url",
        "http://0.0.0.0:5080",
        "TryOut:Url is \"http://0.0.0.0:5080\", but the try-out is never open"
    )]
    [InlineData(
        "TryOut:Url",
        "http://example.org:5080",
        "TryOut:Url is \"http://example.org:5080\", but the try-out is never open"
    )]
    [InlineData(
        "Networks:DefaultZone",
        "Melbourne",
        "Networks:DefaultZone is \"Melbourne\". Write a zone"
    )]
    [InlineData(
        "Logging:LogLevel:Default",
        "loud",
        "Logging:LogLevel:Default is \"loud\". Write one of Trace, Debug"
    )]
    public void A_wrong_setting_is_refused_in_one_sentence_with_the_cure(
        string key,
        string value,
        string sentence
    )
    {
        var refused = Assert.Throws<CannotStartException>(() =>
            Settings.From(Configuration((key, value)))
        );

        Assert.StartsWith(sentence, refused.Message, StringComparison.Ordinal);
        Assert.Equal(ExitCode.Settings, refused.Code);
        Assert.DoesNotContain('\n', refused.Message);
    }

    [Theory]
    [InlineData("Bot MTIzNDU2")]
    [InlineData("MTIz\nNDU2")]
    [InlineData("MTIz·NDU2")]
    public void A_wrong_token_is_never_repeated(string token)
    {
        var refused = Assert.Throws<CannotStartException>(() =>
            Settings.From(Configuration(("Discord:Token", token)))
        );

        Assert.StartsWith(
            "Discord:Token holds spaces or characters",
            refused.Message,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("MTIz", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:5081")]
    [InlineData("http://*:80")]
    [InlineData("http://[::1]:5081")]
    [InlineData("http://127.0.0.1:0")]
    public void The_health_pages_may_listen_anywhere(string url) =>
        Assert.Equal(url, Settings.From(Configuration(("Web:Url", url))).WebUrl);

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

    private static IConfigurationRoot Configuration(params (string Key, string? Value)[] values) =>
        new ConfigurationBuilder()
            .AddInMemoryCollection(values.Select(pair => KeyValuePair.Create(pair.Key, pair.Value)))
            .Build();

    private static string RepositoryFile(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (!File.Exists(Path.Combine(folder.FullName, "LibrarianBot.sln")))
        {
            folder = folder.Parent!;
        }

        return Path.Combine(folder.FullName, name);
    }
}
