using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using Xunit;

namespace LibrarianBot.Discord.Tests.Messages;

public sealed class MessageLimitsTests
{
    private static readonly Button Add = new()
    {
        Label = "Add titles",
        CustomId = "booklist:add:42",
    };

    [Fact]
    public void A_message_within_the_limits_passes() =>
        MessageLimits.Check(
            Of(
                new Container([
                    new TextDisplay("**Refugee stories**"),
                    new Section([new TextDisplay("a")], Add),
                ]),
                ActionRow.Of(new UserSelect { CustomId = "who" })
            )
        );

    public static TheoryData<string, OutgoingMessage> Broken =>
        new()
        {
            { "components[0]: Button can't stand here; put it into a row or section.", Of(Add) },
            {
                "components[0].components[0].label: it has 81 characters; Discord allows 1–80.",
                Of(ActionRow.Of(Add with { Label = new string('a', 81) }))
            },
            {
                "components[1].components[0].custom_id: another component has the same custom id.",
                Of(ActionRow.Of(Add), ActionRow.Of(Add))
            },
            {
                "components[1].content: the texts of a message have 4000 characters at most; here are 4001.",
                Of(new TextDisplay(new string('a', 4000)), new TextDisplay("b"))
            },
            {
                "components[1].components[19]: a message holds 40 components at most, nested ones included.",
                Of(Box(19), Box(20))
            },
            {
                "components[0].components[1]: UserSelect can't stand in this ActionRow.",
                Of(ActionRow.Of(Add, new UserSelect { CustomId = "who" }))
            },
            {
                "content: beside it stand rows only; other components take its place.",
                Of(new TextDisplay("a")) with
                {
                    Content = "b",
                }
            },
            {
                "components: there are 6; Discord allows 0–5.",
                Of([
                    .. Enumerable
                        .Range(0, 6)
                        .Select(at => ActionRow.Of(Add with { CustomId = $"add:{at}" })),
                ]) with
                {
                    Content = "b",
                }
            },
            {
                "nonce: it has 26 characters; Discord allows 0–25.",
                Of() with
                {
                    Nonce = new string('n', 26),
                }
            },
        };

    [Theory]
    [MemberData(nameof(Broken))]
    public void A_message_beyond_a_limit_names_the_field(
        string sentence,
        OutgoingMessage message
    ) =>
        Assert.Equal(
            sentence,
            Assert.Throws<MessageLimitException>(() => MessageLimits.Check(message)).Message
        );

    [Theory]
    [InlineData(46, 1, "title: it has 46 characters; Discord allows 1–45.")]
    [InlineData(5, 6, "components: there are 6; Discord allows 1–5.")]
    [InlineData(
        5,
        2,
        "components[1].component.custom_id: another component has the same custom id."
    )]
    public void A_form_beyond_a_limit_names_the_field(int title, int rows, string sentence)
    {
        var form = new Form(
            "f",
            new string('t', title),
            [.. Enumerable.Repeat(new FormField("Titles", new TextInput("titles")), rows)]
        );

        Assert.Equal(
            sentence,
            Assert.Throws<MessageLimitException>(() => MessageLimits.Check(form)).Message
        );
    }

    private static Container Box(int texts) =>
        new([.. Enumerable.Repeat(new TextDisplay("a"), texts)]);

    private static OutgoingMessage Of(params IReadOnlyList<Component> components) =>
        new() { Components = components };
}
