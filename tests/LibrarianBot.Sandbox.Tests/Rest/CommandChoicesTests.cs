using Xunit;
using static LibrarianBot.Sandbox.Tests.Rest.CommandSamples;

namespace LibrarianBot.Sandbox.Tests.Rest;

public sealed class CommandChoicesTests
{
    [Fact]
    public void Choices_and_autocomplete_exclude_each_other() =>
        Assert.NotEmpty(
            Check(
                Command(
                    new
                    {
                        type = 3,
                        name = "one",
                        description = "x",
                        autocomplete = true,
                        choices = new[] { new { name = "A", value = "a" } },
                    }
                )
            )
        );

    [Fact]
    public void A_command_holds_8000_characters_in_all()
    {
        object Choices(string name) =>
            new
            {
                type = 3,
                name,
                description = "x",
                choices = Enumerable
                    .Range(0, 25)
                    .Select(i => new
                    {
                        name = $"{i:00}{new string('n', 98)}",
                        value = $"{i:00}{new string('v', 78)}",
                    }),
            };
        Assert.Empty(Check(Command(Choices("a"))));
        Assert.Equal(
            [": APPLICATION_COMMAND_TOO_LARGE"],
            Check(Command(Choices("a"), Choices("b")))
        );
    }

    [Fact]
    public void A_menu_entry_has_no_description_and_may_have_spaces()
    {
        Assert.Empty(Check(new { name = "Add to a Book List", type = 3 }));
        Assert.NotEmpty(
            Check(
                new
                {
                    name = "Add",
                    type = 3,
                    description = "x",
                }
            )
        );
    }

    [Fact]
    public void Contexts_are_for_global_commands_only()
    {
        object command = new
        {
            name = "booklist",
            description = "x",
            contexts = new[] { 0 },
        };
        Assert.Empty(Check(command));
        Assert.NotEmpty(Check(command, isGuild: true));
    }

    [Theory]
    [InlineData("8", true)]
    [InlineData("eight", false)]
    [InlineData("-8", false)]
    public void Permissions_are_digits(string permissions, bool isFine) =>
        Assert.Equal(
            isFine,
            Check(
                new
                {
                    name = "booklist",
                    description = "x",
                    default_member_permissions = permissions,
                }
            ).Count == 0
        );
}
