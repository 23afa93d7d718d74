using LibrarianBot.Discord;
using LibrarianBot.Discord.Gateway;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Moq;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups.Replies;

/// <summary>Discord's own <c>Interested</c>.</summary>
public sealed class InterestTests
{
    private const StringComparison Ordinal = StringComparison.Ordinal;
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Interest_is_asked_about_once_privately_and_answered_in_the_direct_message()
    {
        await using var network = await StartAsync();

        await InterestAsync(network, network.Aroha, true);
        await InterestAsync(network, network.Aroha, false);
        await InterestAsync(network, network.Aroha, true);
        await network.SendDueAsync();

        Assert.Equal(
            [
                """
                You pressed *Interested* for **Term 1 meetup**: is that a yes? Wednesday 24 February, 3:45–5:15 pm, Hilltop Primary (park on Banksia St, sign in at the office) or online.
                On your clock: <t:1803444300:F>
                """,
            ],
            network.Discord.MailOf(network.Aroha)
        );
        var (_, mail) = network.Discord.Sent.Last();
        Assert.Equal(["Coming", "Online", "Apologies"], Answer.ButtonsOf(mail));
        await network.Aroha.PressAsync("meetup-reply:coming-there:1001:1");
        await network.SettledAsync();
        Assert.Contains("Coming: Aroha", network.Announcement, Ordinal);
    }

    [Fact]
    public async Task Who_has_answered_is_not_asked()
    {
        await using var network = await StartAsync();
        await network.Aroha.PressAsync("meetup-reply:online:1");

        await InterestAsync(network, network.Aroha, true);
        await network.SendDueAsync();

        Assert.Empty(network.Discord.MailOf(network.Aroha));
    }

    [Fact]
    public async Task Interest_alone_is_no_answer_and_taking_it_back_asks_nothing()
    {
        await using var network = await StartAsync();

        await InterestAsync(network, network.Aroha, false);
        await InterestAsync(network, network.Ben, true);
        await network.SendDueAsync();

        Assert.Empty(network.Discord.MailOf(network.Aroha));
        Assert.Contains(
            "0 coming, 0 online, 0 apologies · still to say: 4",
            network.Announcement,
            Ordinal
        );
    }

    [Fact]
    public async Task Other_events_and_other_servers_are_none_of_our_business()
    {
        await using var network = await StartAsync();
        var watch = network.Services.GetRequiredService<InterestWatch>();

        await watch.NoticeAsync(
            new EventInterest(new Snowflake(1001), new Snowflake(5), new Snowflake(1), true),
            Cancel
        );
        await watch.NoticeAsync(
            new EventInterest(new Snowflake(2002), EventId(network), new Snowflake(1), true),
            Cancel
        );

        Assert.Equal("0", network.Ask("SELECT count(*) FROM MeetupReplies"));
    }

    [Fact]
    public async Task Interest_shown_while_the_program_was_off_is_asked_about_after_the_start()
    {
        await using var network = await StartAsync();
        await network.Cara.PressAsync("meetup-reply:coming:1");
        network.Discord.Interested =
        [
            .. Enumerable.Range(1, 3).Select(id => new User { Id = new Snowflake((ulong)id) }),
            .. Enumerable.Range(100, 120).Select(id => new User { Id = new Snowflake((ulong)id) }),
            new User { Id = new Snowflake(900), Bot = true },
        ];
        var watch = network.Services.GetRequiredService<InterestWatch>();

        await watch.CatchUpAsync(Cancel);
        await watch.CatchUpAsync(Cancel);
        await network.SendDueAsync();

        Assert.Single(network.Discord.MailOf(network.Aroha));
        Assert.Single(network.Discord.MailOf(network.Ben));
        Assert.Empty(network.Discord.MailOf(network.Cara));
        Assert.Equal(
            "122",
            network.Ask("SELECT count(*) FROM Notices WHERE Kind = 'meetup-interest'")
        );
    }

    [Fact]
    public async Task Nobody_is_asked_about_a_meetup_that_was_called_off_meanwhile()
    {
        await using var network = await StartAsync();
        await InterestAsync(network, network.Aroha, true);
        await network.ChangeMeetupAsync(
            1,
            meetup => meetup.CallOff(null, network.Clock.GetCurrentInstant())
        );

        await network.SendDueAsync();

        Assert.Empty(network.Discord.MailOf(network.Aroha));
    }

    private static async Task<TestNetwork> StartAsync()
    {
        var network = await MeetupNetwork.StartAsync(services =>
            services.AddSingleton<InterestWatch>()
        );
        network
            .Discord.Rest.Setup(rest =>
                rest.GetMemberAsync(
                    It.IsAny<Snowflake>(),
                    It.IsAny<Snowflake>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .Returns(
                (Snowflake _, Snowflake id, CancellationToken _) =>
                    Task.FromResult(
                        new GuildMember
                        {
                            User = new User
                            {
                                Id = id,
                                Username = $"user{id}",
                                Bot = id.Value == 900,
                            },
                        }
                    )
            );
        await network.AnnounceMeetupAsync();
        return network;
    }

    private static Task InterestAsync(TestNetwork network, Person person, bool interested) =>
        network
            .Services.GetRequiredService<InterestWatch>()
            .NoticeAsync(
                new EventInterest(
                    new Snowflake((ulong)person.Network),
                    EventId(network),
                    new Snowflake(person.Id),
                    interested
                ),
                Cancel
            );

    private static Snowflake EventId(TestNetwork network) =>
        Snowflake.Parse(network.Ask("SELECT EventId FROM Meetups")!, null);
}
