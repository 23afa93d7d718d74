using LibrarianBot.Sandbox.Rest.Messages;
using Xunit;
using static LibrarianBot.Sandbox.Tests.Rest.FormSamples;

namespace LibrarianBot.Sandbox.Tests.Rest;

public sealed class CallbackRulesTests
{
    [Theory]
    [InlineData(2, false, 9, true)]
    [InlineData(5, true, 9, false)]
    [InlineData(2, false, 7, false)]
    [InlineData(3, true, 7, true)]
    [InlineData(5, true, 7, true)]
    [InlineData(5, false, 7, false)]
    [InlineData(4, false, 4, false)]
    [InlineData(4, false, 8, true)]
    public void Each_interaction_takes_its_own_kinds_of_response(
        int interaction,
        bool hasMessage,
        int kind,
        bool isFine
    )
    {
        object data = kind switch
        {
            9 => new
            {
                custom_id = "add",
                title = "Add",
                components = new[] { Label(Input()) },
            },
            8 => new { choices = new[] { new { name = "One", value = "1" } } },
            _ => new { content = "x" },
        };
        var found = Checked.By(
            form => CallbackRules.Check(form, interaction, hasMessage),
            new { type = kind, data }
        );
        Assert.Equal(isFine, found.Count == 0);
    }

    [Fact]
    public void Twenty_five_suggestions_are_the_most()
    {
        object Suggestions(int count) =>
            new
            {
                type = 8,
                data = new
                {
                    choices = Enumerable
                        .Range(0, count)
                        .Select(i => new { name = $"N{i}", value = $"{i}" }),
                },
            };
        Assert.Empty(Checked.By(form => CallbackRules.Check(form, 4, false), Suggestions(25)));
        Assert.Equal(
            ["data.choices: BASE_TYPE_MAX_LENGTH"],
            Checked.By(form => CallbackRules.Check(form, 4, false), Suggestions(26))
        );
    }
}
