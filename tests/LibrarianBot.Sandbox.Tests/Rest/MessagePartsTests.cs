using Xunit;
using static LibrarianBot.Sandbox.Tests.Rest.MessageSamples;

namespace LibrarianBot.Sandbox.Tests.Rest;

public sealed class MessagePartsTests
{
    [Fact]
    public void Mentions_are_parsed_or_listed_but_not_both()
    {
        Assert.Equal(
            ["allowed_mentions: MESSAGE_ALLOWED_MENTIONS_PARSE_EXCLUSIVE"],
            Checked.Message(
                new
                {
                    content = "x",
                    allowed_mentions = new { parse = new[] { "users" }, users = new[] { "1" } },
                }
            )
        );
        Assert.Empty(
            Checked.Message(
                new
                {
                    content = "x",
                    allowed_mentions = new { parse = new[] { "users" }, roles = new[] { "1" } },
                }
            )
        );
    }

    [Fact]
    public void A_nonce_has_25_characters_and_is_needed_to_enforce_it()
    {
        Assert.Equal(
            ["nonce: BASE_TYPE_MAX_LENGTH"],
            Checked.Message(new { content = "x", nonce = new string('n', 26) })
        );
        Assert.Equal(
            ["nonce: BASE_TYPE_REQUIRED"],
            Checked.Message(new { content = "x", enforce_nonce = true })
        );
    }

    [Fact]
    public void Embeds_hold_6000_characters_together()
    {
        var embeds = new[]
        {
            new { description = new string('a', 3001) },
            new { description = new string('b', 3000) },
        };
        Assert.Equal(["embeds: MAX_EMBED_SIZE_EXCEEDED"], Checked.Message(new { embeds }));
    }

    [Fact]
    public void An_attachment_that_is_referred_to_must_be_there()
    {
        object body = new
        {
            flags = 32768,
            components = new[] { new { type = 13, file = new { url = "attachment://list.csv" } } },
        };
        Assert.Empty(Checked.Message(body, files: "list.csv"));
        Assert.Equal(
            ["components.0.file.url: UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND"],
            Checked.Message(body, files: "other.csv")
        );
    }

    [Fact]
    public void An_id_is_digits() =>
        Assert.Equal(
            ["message_reference.message_id: NUMBER_TYPE_COERCE"],
            Checked.Message(
                new { content = "x", message_reference = new { message_id = "twelve" } }
            )
        );
}
