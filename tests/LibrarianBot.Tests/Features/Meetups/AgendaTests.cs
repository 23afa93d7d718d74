using FsCheck.Xunit;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Meetups.Agenda;
using LibrarianBot.Hosting;
using LibrarianBot.Store;
using LibrarianBot.Tests.Features.Meetups.Reminding;
using Microsoft.Extensions.DependencyInjection;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups;

public sealed class AgendaTests
{
    private const string Idea = "What to do about AI book lists";

    [Fact]
    public async Task It_begins_with_the_hosts_welcome()
    {
        await using var network = await MeetupDay.StartAsync();

        var agenda = await network.Cara.TypeAsync("meetup agenda");

        Assert.True(agenda.IsPrivate);
        Assert.Equal(
            """
            **Term 1 meetup** · Wednesday 24 February, 3:45–5:15 pm
            **1** Welcome (Hilltop Primary, 5 min)
            *5 of 90 minutes.*
            """,
            agenda.Text
        );
        Assert.Equal(["Add to the agenda"], agenda.Buttons);
        Assert.Null(agenda.Select);
    }

    [Fact]
    public async Task A_member_adds_a_line_in_two_presses_and_it_is_theirs()
    {
        await using var network = await MeetupDay.StartAsync();

        var form = await network.Cara.PressAsync("meetup-agenda:add:1");
        var agenda = await AddAsync(network.Cara, Idea, 20, "After Dee's course");

        Assert.Equal("meetup-agenda:added:1", form.Form!.CustomId);
        Assert.Equal(
            """
            Added. **Term 1 meetup** · Wednesday 24 February, 3:45–5:15 pm
            **1** Welcome (Hilltop Primary, 5 min)
            **2 What to do about AI book lists** (Cara, 20 min)
            -# After Dee's course
            *25 of 90 minutes.*
            """,
            agenda.Text
        );
        Assert.Equal(["Change", "Remove", "Add to the agenda"], agenda.Buttons);
        Assert.Equal([Idea], agenda.Select!.Options.Select(option => option.Label).ToList());
    }

    [Fact]
    public async Task Open_asks_are_on_it_as_long_as_they_are_open()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.Cara.TypeAsync(
            "booklist request",
            ("topic", "Year 9 verse novels"),
            ("needed-by", "1 March")
        );

        var open = await network.Ben.TypeAsync("meetup agenda");
        await network.Cara.TypeAsync("booklist close", ("list", "1"));
        var closed = await network.Ben.TypeAsync("meetup agenda");

        Assert.Contains(
            "**2** Open ask: Year 9 verse novels (Cara, 10 min)",
            open.Text,
            StringComparison.Ordinal
        );
        Assert.DoesNotContain("verse novels", closed.Text, StringComparison.Ordinal);
        Assert.Equal("0", network.Ask("SELECT count(*) FROM AgendaItems"));
    }

    [Fact]
    public async Task The_host_puts_it_in_order_changes_it_and_takes_off_what_is_there_by_itself()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.Cara.TypeAsync("booklist request", ("topic", "Verse novels"));
        await AddAsync(network.Cara, Idea, 20);

        var chosen = await network.Ben.ChooseAsync("meetup-agenda:pick:1", "a1");
        var moved = await network.Ben.PressAsync("meetup-agenda:up:1:a1");
        await network.Ben.FillAsync(
            "meetup-agenda:changed:1:a1",
            ("minutes", new[] { "15" }),
            ("note", "")
        );
        var without = await network.Ben.PressAsync("meetup-agenda:remove:1:w0");

        Assert.Equal(
            ["Change", "Move up", "Move down", "Remove", "Add to the agenda"],
            chosen.Buttons
        );
        Assert.Equal(
            [
                "**1** Welcome (Hilltop Primary, 5 min)",
                "**2 Open ask: Verse novels** (Cara, 10 min)",
                "**3** What to do about AI book lists (Cara, 20 min)",
            ],
            moved.Text.Split('\n')[1..4]
        );
        Assert.True(without.IsUpdate);
        Assert.Equal(
            """
            Removed. **Term 1 meetup** · Wednesday 24 February, 3:45–5:15 pm
            **1** Open ask: Verse novels (Cara, 15 min)
            **2** What to do about AI book lists (Cara, 20 min)
            *35 of 90 minutes.*
            """,
            without.Text
        );
    }

    [Fact]
    public async Task The_host_names_somebody_else_for_a_line_and_a_member_may_not()
    {
        await using var network = await MeetupDay.StartAsync();

        var named = await AddAsync(network.Ben, Idea, 10, "", network.Aroha);
        var refused = await AddAsync(network.Cara, Idea, 10, "", network.Aroha);

        Assert.Contains("(Aroha, 10 min)", named.Text, StringComparison.Ordinal);
        Assert.Equal(
            "Only the host or a coordinator puts the agenda in order and names others for it. You can add a line of your own.",
            refused.Text
        );
        Assert.Equal("1", network.Ask("SELECT count(*) FROM AgendaItems"));
    }

    [Theory]
    [InlineData("meetup-agenda:change:1:i1")]
    [InlineData("meetup-agenda:remove:1:i1")]
    [InlineData("meetup-agenda:up:1:i1")]
    [InlineData("meetup-agenda:down:1:i1")]
    [InlineData("meetup-agenda:remove:1:w0")]
    public async Task Others_lines_stay_as_they_are(string customId)
    {
        await using var network = await MeetupDay.StartAsync();
        await AddAsync(network.Cara, Idea, 20);

        var refused = await network.Aroha.PressAsync(customId);

        Assert.Contains("the host or a coordinator", refused.Text, StringComparison.Ordinal);
        Assert.Equal(
            "1,0",
            network.Ask("SELECT count(*) || ',' || sum(IsLeftOut) FROM AgendaItems")
        );
    }

    [Theory]
    [InlineData("meetup-agenda:see:1")]
    [InlineData("meetup-agenda:add:1")]
    [InlineData("meetup-agenda:change:1:i1")]
    [InlineData("meetup-agenda:remove:1:i1")]
    [InlineData("meetup-agenda:up:1:i1")]
    [InlineData("meetup-agenda:see:99")]
    public async Task Another_networks_agenda_is_not_there(string customId)
    {
        await using var network = await MeetupDay.StartAsync();
        await AddAsync(network.Cara, Idea, 20);
        var elsewhere = network.Coordinator with { Network = TestNetwork.Hilltop };

        var answer = await elsewhere.PressAsync(customId);

        Assert.Equal(
            "That isn't on an agenda here any more, so nothing was changed. See what is with `/meetup agenda`.",
            answer.Text
        );
        var typed = await elsewhere.TypeAsync("meetup agenda", ("meetup", "1"));
        Assert.StartsWith("No meetup is planned", typed.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("meetup-agenda:up:1:")]
    [InlineData("meetup-agenda:up:1:x9")]
    [InlineData("meetup-agenda:up:1:i999")]
    [InlineData("meetup-agenda:remove:1:t1")]
    [InlineData("meetup-agenda:change:1:i99999999999999999999")]
    public async Task Made_up_lines_are_not_there(string customId)
    {
        await using var network = await MeetupDay.StartAsync();

        var answer = await network.Coordinator.PressAsync(customId);

        Assert.True(answer.IsPrivate);
        Assert.Equal("0", network.Ask("SELECT count(*) FROM AgendaItems WHERE IsLeftOut"));
    }

    [Property]
    public static bool Whatever_a_custom_id_names_is_read_or_refused(string? typed) =>
        AgendaRef.Read(typed ?? "") is not { } read
        || string.Equals($"{read}"[..1], typed![..1], StringComparison.Ordinal);

    [Property]
    public static bool Every_line_is_read_back_as_it_was_named(byte kind, uint id)
    {
        var kinds = Enum.GetValues<AgendaLineKind>();
        var line = new AgendaRef(kinds[kind % kinds.Length], id);
        return AgendaRef.Read($"{line}") == line;
    }

    [Fact]
    public async Task Hostile_text_stays_text_however_much_there_is()
    {
        await using var network = await MeetupDay.StartAsync();
        for (var count = 0; count < 30; count++)
        {
            await AddAsync(
                network.Cara,
                $"@everyone **{new string('_', 3900)}**",
                90,
                "<@1> # ' ; drop table AgendaItems"
            );
        }

        var agenda = await network.Ben.TypeAsync("meetup agenda");
        var full = await AddAsync(network.Cara, Idea, 20);

        Assert.DoesNotContain("@everyone", agenda.Text, StringComparison.Ordinal);
        Assert.Contains("more.*", agenda.Text, StringComparison.Ordinal);
        Assert.Contains("minutes for a meetup of 90", agenda.Text, StringComparison.Ordinal);
        Assert.StartsWith(
            "30 lines are on the agenda already",
            full.Text,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task It_closes_with_the_meetup_and_stays_as_it_was()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.Cara.TypeAsync("booklist request", ("topic", "Verse novels"));
        await AddAsync(network.Cara, Idea, 20);
        await network.AtAsync(MeetupDay.Over);
        await network.SendDueAsync();
        await network.Cara.TypeAsync("booklist close", ("list", "1"));

        var late = await AddAsync(network.Cara, "One more thing", 5);
        var agenda = await network.Ben.TypeAsync("meetup agenda");

        Assert.Equal(
            "**Term 1 meetup** is over, so its agenda stays as it was. Put it on the next one with `/meetup agenda-add`.",
            late.Text
        );
        Assert.Contains(
            "Open ask: Verse novels (Cara, 10 min)",
            agenda.Text,
            StringComparison.Ordinal
        );
        Assert.Empty(agenda.Buttons);
    }

    [Fact]
    public async Task A_reminder_has_it_on_one_line()
    {
        await using var network = await MeetupDay.StartAsync();
        await network.Cara.TypeAsync("booklist request", ("topic", "Verse novels"));
        await AddAsync(network.Aroha, Idea, 20);

        Assert.Equal(
            "Agenda: 1 Welcome (Hilltop Primary, 5 min) · 2 What to do about AI book lists (Aroha, 20) · 3 Open ask: Verse novels (Cara, 10)",
            await BriefAsync(network)
        );
        for (var count = 0; count < 3; count++)
        {
            await AddAsync(network.Cara, "More", 5);
        }

        Assert.EndsWith(
            "· 5 More (Cara, 5) · …",
            await BriefAsync(network),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Those_who_come_read_it_two_hours_before()
    {
        await using var network = await MeetupNetwork.StartAsync();
        var meetup = await network.AnnouncedAsync(MeetupDay.Begins);
        await network.ComeAsync(network.Cara, meetup);
        await AddAsync(network.Aroha, Idea, 20);

        await network.AtAsync("2027-02-24T13:46");

        Assert.Contains(
            "\nAgenda: 1 Welcome (Hilltop Primary, 5 min) · 2 What to do about AI book lists (Aroha, 20)\n",
            network.Discord.MailOf(network.Cara)[^1],
            StringComparison.Ordinal
        );
    }

    [Fact]
    public async Task Without_a_host_everybody_is_welcomed_all_the_same()
    {
        await using var network = await MeetupDay.StartAsync(
            mode: MeetupMode.Online,
            hosted: false
        );

        var agenda = await network.Cara.TypeAsync("meetup agenda");

        Assert.Contains("**1** Welcome (5 min)", agenda.Text, StringComparison.Ordinal);
    }

    private static Task<Answer> AddAsync(
        Person who,
        string item,
        int minutes,
        string note = "",
        Person? owner = null
    ) =>
        who.FillAsync(
            "meetup-agenda:added:1",
            [
                ("item", item),
                ("minutes", new[] { $"{minutes}" }),
                ("note", note),
                .. owner is null ? Array.Empty<(string, object)>() : [("owner", owner)],
            ]
        );

    private static async Task<string> BriefAsync(TestNetwork network)
    {
        using var scope = network.Services.CreateScope();
        scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(TestNetwork.Bayside);
        var reader = scope.ServiceProvider.GetRequiredService<AgendaReader>();
        return AgendaMessages.Brief((await reader.ReadAsync(1, CancellationToken.None))!);
    }
}
