using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

/// <summary>A phone remembers a form by its custom id, with what stood in it.</summary>
public sealed class FormRevisionTests : IAsyncDisposable
{
    private readonly Desk _desk = new(options => options.AddModule<FlakyModule>());

    public static TheoryData<FormInput, FormInput> Prefilled =>
        new()
        {
            {
                new TextInput("t") { Value = "Owls" },
                new TextInput("t") { Value = "Foxes" }
            },
            { Chosen("7", "8"), Chosen("8", "7") },
            {
                new UserSelectInput("t") { DefaultValues = [new(new Snowflake(1), "user")] },
                new UserSelectInput("t") { DefaultValues = [new(new Snowflake(2), "user")] }
            },
            {
                new CheckboxInput("t") { Default = true },
                new CheckboxInput("u") { Default = true }
            },
        };

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Theory]
    [MemberData(nameof(Prefilled), DisableDiscoveryEnumeration = true)]
    public void What_is_filled_in_anew_has_another_id(FormInput first, FormInput second)
    {
        var id = IdOf(first);

        Assert.NotEqual(id, IdOf(second), StringComparer.Ordinal);
        Assert.Equal(id, IdOf(first));
        Assert.StartsWith("flaky:told:7%r", id, StringComparison.Ordinal);
    }

    [Fact]
    public void A_form_with_nothing_filled_in_keeps_its_id_and_what_was_typed_into_it() =>
        Assert.Equal("flaky:told:7", IdOf(new TextInput("t") { Placeholder = "A title" }));

    [Fact]
    public async Task What_was_filled_in_reaches_the_method_whatever_the_revision()
    {
        var id = IdOf(new TextInput("title") { Value = "Owls" });

        var said = await _desk.AskAsync(
            Sent.Form(id, ("title", "Foxes"), ("years", new[] { "7" }))
        );

        Assert.Equal("only you: 7 Foxes 7", said);
    }

    [Fact]
    public void A_word_in_the_id_is_never_taken_for_a_revision()
    {
        var id = CustomId.For("flaky:told", "%r1234abcd");

        Assert.Equal(id, FormRevision.Without(id));
    }

    private static RadioGroupInput Chosen(string value, string other) =>
        new(
            "t",
            [new SelectOption(value, value) { Default = true }, new SelectOption(other, other)]
        );

    private static string IdOf(FormInput input) =>
        FormRevision.IdOf(new Form("flaky:told:7", "Form", [new FormField("Title", input)]));
}
