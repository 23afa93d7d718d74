using LibrarianBot.Hosting;
using Xunit;

namespace LibrarianBot.Tests.Hosting;

public sealed class WrongSettingTests
{
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
            Settings.From(WrittenSettings.Of((key, value)))
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
            Settings.From(WrittenSettings.Of(("Discord:Token", token)))
        );

        Assert.StartsWith(
            "Discord:Token holds spaces or characters",
            refused.Message,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("MTIz", refused.Message, StringComparison.Ordinal);
    }
}
