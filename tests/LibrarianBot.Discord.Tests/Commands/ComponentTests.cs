using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Messages;
using LibrarianBot.Discord.Rest;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

public sealed class ComponentTests : IAsyncDisposable
{
    private readonly Desk _desk = new(options => options.AddModule<LibraryModule>());

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_button_carries_its_arguments() =>
        Assert.Equal(
            "only you: -42 50% of: all ClassSet 2026-12-04 99",
            await _desk.AskAsync(
                Sent.Press(
                    CustomId.For(
                        "library:add",
                        -42,
                        "50% of: all",
                        Kind.ClassSet,
                        new NodaTime.LocalDate(2026, 12, 4),
                        new Snowflake(99)
                    )
                )
            )
        );

    [Theory]
    [InlineData("library:add:1")]
    [InlineData("library:close")]
    [InlineData("library:close:1:2")]
    [InlineData("library:closed:1")]
    [InlineData("")]
    [InlineData("'; drop table")]
    public async Task A_button_that_nobody_made_is_answered(string customId) =>
        Assert.Equal(
            "only you: That button no longer does anything here. Use the command instead.",
            await _desk.AskAsync(Sent.Press(customId))
        );

    [Fact]
    public async Task Only_who_may_manage_the_server_closes()
    {
        var press = Sent.Press("library:close:42");
        var coordinator = press with
        {
            Member = press.Member! with { Permissions = Permissions.Administrator },
        };

        Assert.Equal(
            "only you: That needs the permission *Manage Server*, which you don't have here. Ask your network's coordinator.",
            await _desk.AskAsync(press)
        );
        Assert.Equal("update all: Closed 42.", await _desk.AskAsync(coordinator));
    }

    [Fact]
    public async Task A_malformed_argument_is_answered()
    {
        var press = Sent.Press("library:close:007");
        Assert.Equal(
            "only you: That button no longer does anything here. Use the command instead.",
            await _desk.AskAsync(
                press with
                {
                    Member = press.Member! with { Permissions = Permissions.Administrator },
                }
            )
        );
    }

    [Fact]
    public async Task A_select_carries_what_was_chosen() =>
        Assert.Equal(
            "only you: 2: a,b",
            await _desk.AskAsync(Sent.Choose("library:pick:2", "a", "b"))
        );

    [Fact]
    public async Task A_form_brings_its_fields() =>
        Assert.Equal(
            "only you: 42: The Arrival, none, 7+8, True, 4, Video, 0",
            await _desk.AskAsync(
                Sent.Form(
                    "library:add:42",
                    ("titles", "The Arrival"),
                    ("note", ""),
                    ("years", new[] { "7", "8" }),
                    ("mine", true),
                    ("due", "2026-12-04"),
                    ("kind", "Video")
                )
            )
        );

    [Fact]
    public async Task Menus_take_a_person_or_a_message()
    {
        var ben = new Snowflake(8);
        var hello = Sent.Of(InteractionType.ApplicationCommand) with
        {
            Data = new InteractionData
            {
                Name = "Say hello",
                Type = ApplicationCommandType.User,
                TargetId = ben,
                Resolved = new ResolvedData
                {
                    Users = new Dictionary<Snowflake, User>
                    {
                        [ben] = new() { Id = ben, Username = "ben" },
                    },
                    Members = new Dictionary<Snowflake, GuildMember> { [ben] = new() },
                },
            },
        };

        Assert.Equal("only you: aroha greets ben", await _desk.AskAsync(hello));
    }
}
