using LibrarianBot.Discord;
using LibrarianBot.Discord.Rest;
using LibrarianBot.Features.Meetups;
using LibrarianBot.Notices;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace LibrarianBot.Tests.Features.Meetups;

/// <summary>A network in Victoria that knows its terms, with schools that could host.</summary>
internal static class MeetupNetwork
{
    public const ulong Announcements = 600;

    public static readonly (string Field, object Value)[] WeekFive =
    [
        ("week", new[] { "5" }),
        ("weekday", new[] { "Wednesday" }),
        ("when", "3:45 pm, 90 minutes"),
        ("mode", "Both"),
        (
            "where",
            """
            Hilltop Primary (park on Banksia St, sign in at the office)
            St Brigid's
            Bayside High
            """
        ),
    ];

    public static async Task<TestNetwork> StartAsync(Action<IServiceCollection>? more = null)
    {
        var network = await TestNetwork.StartAsync(more);
        network.Discord.Channels =
        [
            .. network.Discord.Channels,
            new Channel { Id = new Snowflake(Announcements), Name = "announcements" },
        ];
        await SchoolAsync(network.Aroha, "Bayside High");
        await SchoolAsync(network.Ben, "Hilltop Primary");
        await SchoolAsync(network.Cara, "St Brigid's");
        await network.Coordinator.TypeAsync("terms calendar", ("calendar", "AU-VIC"));
        return network;
    }

    extension(TestNetwork network)
    {
        /// <summary>The coordinator says when they meet, and sees what comes of it.</summary>
        public async Task<Answer> SayRuleAsync(params (string Field, object Value)[] changes)
        {
            var form = await network.Coordinator.TypeAsync("meetup rule");
            var fields = WeekFive
                .Where(field => changes.All(change => change.Field != field.Field))
                .Concat(changes);
            return await network.Coordinator.FillAsync(form.Form!.CustomId, [.. fields]);
        }

        public Task AtAsync(string local) =>
            network.AtAsync(
                NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse($"{local}:00").Value
            );

        /// <summary>Time goes by until the clocks of Melbourne show this, and what is due on the way is sent.</summary>
        public async Task AtAsync(LocalDateTime local)
        {
            var until = local
                .InZoneLeniently(DateTimeZoneProviders.Tzdb["Australia/Melbourne"])
                .ToInstant();
            await network.SendDueAsync();
            while (
                network.Services.GetRequiredService<NoticeQueue>().NextAt() is { } next
                && next <= until
            )
            {
                network.Clock.Reset(Instant.Max(next, network.Clock.GetCurrentInstant()));
                await network.SendDueAsync();
            }

            network.Clock.Reset(until);
        }

        /// <summary>Time goes by without power: nothing is sent on the way.</summary>
        public void JumpTo(string local) =>
            network.Clock.Reset(
                NodaTime
                    .Text.LocalDateTimePattern.GeneralIso.Parse($"{local}:00")
                    .Value.InZoneLeniently(DateTimeZoneProviders.Tzdb["Australia/Melbourne"])
                    .ToInstant()
            );

        public async Task SendDueAsync()
        {
            await network.Services.GetRequiredService<NoticeSender>().SendDueAsync();
            await network.SettledAsync();
        }
    }

    private static Task<Answer> SchoolAsync(Person person, string school) =>
        person.SendAsync("profile:told", ("name", person.Name), ("school", school));
}
