using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Commands.Discovery;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

/// <summary>Mistakes in a module are named at the start.</summary>
public sealed class MisdeclarationTests
{
    private const string Hundred =
        "0123456789012345678901234567890123456789012345678901234567890123456789012345678901234567890123456789";

    [SlashCommand("empty", "Nothing")]
    private sealed class NoSubcommand;

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
            Assert.Throws<CommandDeclarationException>(() => Tables.Of(module)).Message
        );

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
}
