using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Commands.Discovery;
using LibrarianBot.Discord.Rest;
using Xunit;

namespace LibrarianBot.Discord.Tests.Commands;

public sealed class DirectMessageTests : IAsyncDisposable
{
    private const string Server = "5";
    private readonly List<string> _seen = [];
    private readonly Desk _desk;
    private GuildMember? _known = new GuildMember()
    {
        Nick = "Ms Ngata",
        Permissions = Permissions.ManageGuild,
    };

    public DirectMessageTests() =>
        _desk = new Desk(options =>
        {
            options.AddModule<ReminderModule>().AddModule<LibraryModule>();
            options.OnScope = (_, interaction) => _seen.Add($"scope {interaction.GuildId}");
            options.MemberAt = (_, server, user, _) =>
            {
                _seen.Add($"{user.Username} at {server}");
                return ValueTask.FromResult<GuildMember?>(_known);
            };
        });

    public ValueTask DisposeAsync() => _desk.DisposeAsync();

    [Fact]
    public async Task A_press_in_a_direct_message_counts_as_in_the_server_that_it_names()
    {
        var said = await _desk.AskAsync(Privately(Sent.Press($"reminder:yes:{Server}:42")));

        Assert.Equal("only you: Ms Ngata of 5 comes to 42 (ManageGuild)", said);
        Assert.Equal(["scope 5", "aroha at 5"], _seen);
    }

    [Fact]
    public async Task A_form_in_a_direct_message_counts_too() =>
        Assert.Equal(
            "only you: Ms Ngata: sick",
            await _desk.AskAsync(Privately(Sent.Form($"reminder:no:{Server}:42", ("note", "sick"))))
        );

    [Fact]
    public async Task Who_is_not_in_the_server_gets_nothing()
    {
        _known = null;

        var said = await _desk.AskAsync(Privately(Sent.Press($"reminder:yes:{Server}:42")));

        Assert.Equal($"only you: {Sentences.NotThere}", said);
    }

    [Fact]
    public async Task What_they_may_do_there_is_checked_as_in_the_server()
    {
        _known = _known! with { Permissions = Permissions.SendMessages };

        var said = await _desk.AskAsync(Privately(Sent.Press($"reminder:cancel:{Server}:42")));

        Assert.Equal($"only you: {Sentences.NotAllowed(Permissions.ManageGuild)}", said);
    }

    [Fact]
    public async Task In_a_server_it_must_name_that_server_and_nobody_is_looked_up()
    {
        Assert.Equal(
            "only you: aroha of 5 comes to 42 (SendMessages)",
            await _desk.AskAsync(Sent.Press($"reminder:yes:{Server}:42"))
        );
        Assert.Equal(
            "only you: That button no longer does anything here. Use the command instead.",
            await _desk.AskAsync(Sent.Press("reminder:yes:6:42"))
        );
        Assert.Equal(["scope 5"], _seen);
    }

    [Fact]
    public async Task Other_buttons_stay_in_servers() =>
        Assert.Equal(
            $"only you: {Sentences.OnlyInServers}",
            await _desk.AskAsync(Privately(Sent.Press("library:close:1")))
        );

    [Fact]
    public void Without_a_server_as_its_first_argument_it_is_a_mistake() =>
        Assert.Equal(
            "NoServer.Do: for direct messages its first argument must be the server, a Snowflake.",
            Assert.Throws<CommandDeclarationException>(() => Tables.Of(typeof(NoServer))).Message
        );

    private static Interaction Privately(Interaction interaction) =>
        interaction with
        {
            GuildId = null,
            Member = null,
            User = Sent.Aroha,
        };

    private sealed class ReminderModule
    {
        [InDirectMessages]
        [Button("reminder:yes")]
        public static Reply Yes(Invocation from, Snowflake server, long meetup) =>
            Reply.Private($"{from.DisplayName} of {server} comes to {meetup} ({from.Permissions})");

        [InDirectMessages]
        [RequirePermissions(Permissions.ManageGuild)]
        [Button("reminder:cancel")]
        public static Reply Cancel(Snowflake server, long meetup) =>
            Reply.Private($"{meetup} at {server} is off");

        [InDirectMessages]
        [Form("reminder:no")]
        public static Reply No(
            Invocation from,
            Snowflake server,
            long meetup,
            [Field] string? note
        ) => Reply.Private($"{from.DisplayName}: {note}");
    }

    private sealed class NoServer
    {
        [InDirectMessages]
        [Button("reminder:yes")]
        public static Reply Do(long meetup, Snowflake server) =>
            Reply.Private($"{meetup} {server}");
    }
}
