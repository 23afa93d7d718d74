using Xunit;
using static LibrarianBot.Sandbox.Tests.Rest.CommandSamples;

namespace LibrarianBot.Sandbox.Tests.Rest;

public sealed class CommandRulesTests
{
    [Theory]
    [InlineData("booklist", true)]
    [InlineData("book-list_2", true)]
    [InlineData("Booklist", false)]
    [InlineData("book list", false)]
    [InlineData("livres-été", true)]
    [InlineData("図書", true)]
    [InlineData("book!", false)]
    [InlineData("", false)]
    public void A_name_is_lower_case_letters_and_numbers(string name, bool isFine) =>
        Assert.Equal(isFine, Check(new { name, description = "x" }).Count == 0);

    [Fact]
    public void Required_options_come_first()
    {
        Assert.Empty(Check(Command(Text("one", true), Text("two"))));
        Assert.Equal(
            ["options.1: APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID"],
            Check(Command(Text("one"), Text("two", true)))
        );
    }

    [Fact]
    public void Option_names_differ() =>
        Assert.Equal(
            ["options.1.name: APPLICATION_COMMAND_OPTIONS_NAME_ALREADY_EXISTS"],
            Check(Command(Text("one"), Text("one")))
        );

    [Fact]
    public void Subcommands_and_values_do_not_mix() =>
        Assert.Equal(
            ["options: APPLICATION_COMMAND_OPTIONS_TYPE_INVALID"],
            Check(
                Command(
                    new
                    {
                        type = 1,
                        name = "add",
                        description = "x",
                    },
                    Text("one")
                )
            )
        );

    [Fact]
    public void A_group_holds_only_subcommands() =>
        Assert.NotEmpty(
            Check(
                Command(
                    new
                    {
                        type = 2,
                        name = "group",
                        description = "x",
                        options = new[] { Text("one") },
                    }
                )
            )
        );
}
