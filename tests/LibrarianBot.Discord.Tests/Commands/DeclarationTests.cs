using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Commands.Discovery;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

public sealed class DeclarationTests
{
    private const string Hundred =
        "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789";

    [Theory]
    [InlineData(
        typeof(LongDescription),
        "LongDescription.RequestAsync: the description is 104 characters long; Discord allows 100."
    )]
    [InlineData(
        typeof(UpperName),
        "UpperName.Do: the name \"Request\" may hold only lower-case letters, digits, - and _."
    )]
    [InlineData(
        typeof(OptionalFirst),
        "OptionalFirst.Do: the required option topic stands after an optional one; Discord wants required ones first."
    )]
    [InlineData(
        typeof(SameButtons),
        "SameButtons.Two: the custom ids \"a:b\" and \"a\" (SameButtons.One) can't be told apart."
    )]
    [InlineData(
        typeof(NoReply),
        "NoReply.Do: it must return Reply, Task<Reply> or ValueTask<Reply>."
    )]
    [InlineData(
        typeof(StrangeOption),
        "StrangeOption.Do: Uri can't be an option; where may be text, a number, a boolean, an enum, a date, User, GuildMember, Role, Channel or Attachment."
    )]
    [InlineData(
        typeof(StrangeArgument),
        "StrangeArgument.Do: the parameter where of type Uri can't be read from this kind of interaction."
    )]
    [InlineData(typeof(NoSuggester), "NoSuggester.Do: there is no method Nowhere.")]
    [InlineData(typeof(NoSubcommand), "NoSubcommand: it has no method with [Subcommand].")]
    public void A_mistake_is_named_with_its_class_and_method(Type module, string sentence) =>
        Assert.Equal(
            sentence,
            Assert.Throws<CommandDeclarationException>(() => CommandTable.Read([module])).Message
        );

    [Fact]
    public void A_module_becomes_what_is_registered()
    {
        var commands = CommandTable.Read([typeof(LibraryModule)]).Commands;
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
        Assert.True(ask[1].Autocomplete);
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
        var command = Assert.Single(
            CommandTable.Read([typeof(Lending), typeof(Returning)]).Commands
        );

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
                    CommandTable.Read([typeof(Lending), typeof(Otherwise)])
                )
                .Message
        );
        Assert.Equal(
            "LendingAgain.Do: another method already has the name \"lend\".",
            Assert
                .Throws<CommandDeclarationException>(() =>
                    CommandTable.Read([typeof(Lending), typeof(LendingAgain)])
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

    private sealed class LongDescription
    {
        [SlashCommand("request", Hundred + "0123")]
        public static Reply RequestAsync() => Reply.Private("");
    }

    private sealed class UpperName
    {
        [SlashCommand("Request", "Ask")]
        public static Reply Do() => Reply.Private("");
    }

    private sealed class OptionalFirst
    {
        [SlashCommand("request", "Ask")]
        public static Reply Do([Option("Note")] string? note, [Option("Topic")] string topic) =>
            Reply.Private(note + topic);
    }

    private sealed class SameButtons
    {
        [Button("a")]
        public static Reply One(string word) => Reply.Private(word);

        [Button("a:b")]
        public static Reply Two() => Reply.Private("");
    }

    private sealed class NoReply
    {
        [SlashCommand("request", "Ask")]
        public static Task Do() => Task.CompletedTask;
    }

    private sealed class StrangeOption
    {
        [SlashCommand("request", "Ask")]
        public static Reply Do([Option("Where")] Uri where) => Reply.Private(where.ToString());
    }

    private sealed class StrangeArgument
    {
        [Button("a")]
        public static Reply Do(Uri where) => Reply.Private(where.ToString());
    }

    private sealed class NoSuggester
    {
        [SlashCommand("request", "Ask")]
        public static Reply Do([Option("Topic", Suggest = "Nowhere")] string topic) =>
            Reply.Private(topic);
    }

    [SlashCommand("empty", "Nothing")]
    private sealed class NoSubcommand;
}
