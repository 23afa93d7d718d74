using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Commands.Discovery;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

/// <summary>A module becomes what Discord is told.</summary>
public sealed class DeclarationTests
{
    [Fact]
    public void A_module_becomes_what_is_registered()
    {
        var commands = Tables.Of(typeof(LibraryModule)).Commands;
        var library = commands.Single(command => command.Type == ApplicationCommandType.ChatInput);
        var ask = library.Options!.Single(option => option.Name is "ask").Options!;

        Assert.Equal(
            "topic needed-by kind copies urgent",
            string.Join(' ', ask.Select(option => option.Name))
        );
        Assert.Equal(
            [true, false, false, false, false],
            ask.Select(option => option.Required == true)
        );
        Assert.Null(ask[1].Autocomplete);
        Assert.Equal(
            "Class set, Video or film",
            string.Join(", ", ask[2].Choices!.Select(choice => choice.Name))
        );
        Assert.Equal((1, 5), (ask[3].MinValue, ask[3].MaxValue));
        Assert.Equal([0], library.Contexts!);
        Assert.Equal(
            "Keep this, Say hello",
            string.Join(
                ", ",
                commands
                    .Where(command => command.Options is null)
                    .Select(command => command.Name)
                    .Order(StringComparer.Ordinal)
            )
        );
    }

    [Fact]
    public void Modules_that_name_one_command_share_it()
    {
        var command = Assert.Single(Tables.Of(typeof(Lending), typeof(Returning)).Commands);

        Assert.Equal("lend shelf return", Names(command.Options!));
        Assert.Equal("fill clear", Names(command.Options![1].Options!));
    }

    [Fact]
    public void They_must_describe_it_alike_and_not_name_a_subcommand_twice()
    {
        Assert.Equal(
            "Otherwise: it describes /desk in another way than Lending.",
            Assert
                .Throws<CommandDeclarationException>(() =>
                    Tables.Of(typeof(Lending), typeof(Otherwise))
                )
                .Message
        );
        Assert.Equal(
            "LendingAgain.Do: another method already has the name \"lend\".",
            Assert
                .Throws<CommandDeclarationException>(() =>
                    Tables.Of(typeof(Lending), typeof(LendingAgain))
                )
                .Message
        );
    }

    private static string Names(IEnumerable<ApplicationCommandOption> options) =>
        string.Join(' ', options.Select(option => option.Name));

    [SlashCommand("desk", "The desk")]
    private sealed class Lending
    {
        [Subcommand("lend", "Lend")]
        public static Reply Do() => Reply.Private("");

        [Subcommand("shelf fill", "Fill")]
        public static Reply Fill() => Reply.Private("");
    }

    [SlashCommand("desk", "The desk")]
    private sealed class Returning
    {
        [Subcommand("return", "Return")]
        public static Reply Do() => Reply.Private("");

        [Subcommand("shelf clear", "Clear")]
        public static Reply Clear() => Reply.Private("");
    }

    [SlashCommand("desk", "Another desk")]
    private sealed class Otherwise
    {
        [Subcommand("return", "Return")]
        public static Reply Do() => Reply.Private("");
    }

    [SlashCommand("desk", "The desk")]
    private sealed class LendingAgain
    {
        [Subcommand("lend", "Lend")]
        public static Reply Do() => Reply.Private("");
    }
}
