using LibrarianBot.Sandbox.Rest.Messages;
using Xunit;
using static LibrarianBot.Sandbox.Tests.Rest.MessageSamples;

namespace LibrarianBot.Sandbox.Tests.Rest;

public sealed class MessageRulesTests
{
    [Fact]
    public void Two_thousand_characters_are_taken_and_one_more_is_not()
    {
        Assert.Empty(Checked.Message(new { content = new string('a', 2000) }));
        Assert.Equal(
            ["content: BASE_TYPE_MAX_LENGTH"],
            Checked.Message(new { content = new string('a', 2001) })
        );
    }

    [Fact]
    public void A_message_of_components_takes_no_text_embeds_poll_or_stickers()
    {
        var found = Checked.Message(
            new
            {
                flags = 32768,
                content = "hello",
                embeds = new[] { new { title = "hello" } },
                sticker_ids = new[] { "1" },
                poll = new
                {
                    question = new { text = "?" },
                    answers = new[] { new { poll_media = new { text = "a" } } },
                },
                components = new[] { new { type = 10, content = "hello" } },
            }
        );
        Assert.Equal(4, found.Count);
        Assert.All(
            found,
            f => Assert.EndsWith("MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2", f)
        );
    }

    [Fact]
    public void Components_V2_cannot_be_taken_back()
    {
        Assert.Equal(
            ["flags: MESSAGE_FLAGS_COMPONENTS_V2_IRREVOCABLE"],
            Checked.Message(new { flags = 0 }, MessageUse.Edit, V2)
        );
        Assert.Equal(
            ["content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"],
            Checked.Message(new { content = "back" }, MessageUse.Edit, V2)
        );
    }

    [Fact]
    public void Turning_a_message_to_V2_clears_its_text()
    {
        var components = new[] { new { type = 10, content = "hello" } };
        Assert.Equal(
            ["content: MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2"],
            Checked.Message(new { flags = 32768, components }, MessageUse.Edit, Plain)
        );
        Assert.Empty(
            Checked.Message(
                new
                {
                    flags = 32768,
                    content = (string?)null,
                    components,
                },
                MessageUse.Edit,
                Plain
            )
        );
    }

    [Theory]
    [InlineData(MessageUse.Create, 64, false)]
    [InlineData(MessageUse.Create, 4096, true)]
    [InlineData(MessageUse.Response, 64, true)]
    [InlineData(MessageUse.FollowUp, 64, true)]
    [InlineData(MessageUse.Update, 64, false)]
    [InlineData(MessageUse.Edit, 4096, false)]
    [InlineData(MessageUse.Edit, 4, true)]
    internal void Flags_are_settable_only_where_Discord_says(
        MessageUse use,
        int flags,
        bool isFine
    ) => Assert.Equal(isFine, Checked.Message(new { content = "x", flags }, use).Count == 0);

    [Fact]
    public void A_message_needs_something_to_show()
    {
        Assert.True(Checked.LeavesNothing(new { content = "  " }));
        Assert.True(Checked.LeavesNothing(new { content = "" }, Plain));
        Assert.False(Checked.LeavesNothing(new { components = Array.Empty<object>() }, Plain));
        Assert.False(Checked.LeavesNothing(new { content = "x" }));
    }
}
