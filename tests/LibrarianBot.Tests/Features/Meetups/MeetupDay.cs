using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Meetups.Minutes;
using LibrarianBot.Hosting;
using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using NodaTime.Text;

namespace LibrarianBot.Tests.Features.Meetups;

/// <summary>A network with a meetup that everybody knows of, on the way to its day.</summary>
internal static class MeetupDay
{
    /// <summary>The thread of the meetup's announcement.</summary>
    public const ulong Thread = 610;
    public const string Begins = "2027-02-24T15:45";
    public const string Ends = "2027-02-24T17:15";
    public const string Over = "2027-02-24T17:20";

    /// <summary>Term 1 meetup at Hilltop, whose host is Ben; or as given.</summary>
    public static async Task<TestNetwork> StartAsync(
        string begins = Begins,
        MeetupMode mode = MeetupMode.Both,
        bool hosted = true
    )
    {
        var network = await MeetupNetwork.StartAsync();
        await network.ScheduleAsync("Term 1 meetup", begins, mode, hosted ? network.Ben : null);
        return network;
    }

    extension(TestNetwork network)
    {
        /// <summary>As the announcement leaves it: with a message and a thread.</summary>
        public Task<long> ScheduleAsync(
            string title,
            string begins,
            MeetupMode mode = MeetupMode.Both,
            Person? host = null
        ) =>
            network.ChangeAsync(
                async (services, db) =>
                {
                    var meetup = new Meetup(
                        TestNetwork.Bayside,
                        title,
                        At(begins),
                        (long)network.Coordinator.Id,
                        network.Clock.GetCurrentInstant()
                    )
                    {
                        Mode = mode,
                        HostMemberId = (long?)host?.Id,
                        HostSchool = host is null ? null : "Hilltop Primary",
                        ThreadId = (long)Thread,
                    };
                    meetup.PostedAs((long)MeetupNetwork.Announcements, 605);
                    db.Add(meetup);
                    await db.SaveChangesAsync();
                    await services.GetRequiredService<MeetupPlans>().PlanDayAsync(meetup, default);
                    return meetup.Id;
                }
            );

        public Task<Answer> MoveAsync(string day, string time) =>
            network.Coordinator.TypeAsync(
                "meetup move",
                ("meetup", "1"),
                ("day", day),
                ("time", time)
            );

        public Task<Answer> CallOffAsync() =>
            network.Coordinator.TypeAsync(
                "meetup cancel",
                ("meetup", "1"),
                ("why", "The bus strike")
            );

        public Task AnswerAsync(Person who, MeetupAnswer answer) =>
            network.ChangeAsync(
                async (services, db) =>
                {
                    await services
                        .GetRequiredService<MemberRoster>()
                        .SeeAsync(
                            new Caller(who.Network, (long)who.Id, who.Name, false),
                            CancellationToken.None
                        );
                    var reply = new MeetupReply(who.Network, 1, (long)who.Id);
                    var now = network.Clock.GetCurrentInstant();
                    if (answer == MeetupAnswer.Apologies)
                    {
                        reply.Apologise(null, now);
                    }
                    else
                    {
                        reply.Come(now);
                    }

                    db.Add(reply);
                    await db.SaveChangesAsync();
                    return reply.Id;
                }
            );

        /// <summary>The word that the host was sent.</summary>
        public string Code => network.Ask("SELECT PresenceCode FROM Meetups WHERE Id = 1")!;

        /// <summary>What everybody reads of the meetup, as it stands now.</summary>
        public async Task<string> RecordAsync()
        {
            await network.Services.GetRequiredService<MinutesBoard>().IdleAsync();
            var id = network.Ask("SELECT MessageId FROM MeetupMinutes WHERE MeetupId = 1");
            return string.IsNullOrEmpty(id)
                ? ""
                : Answer.TextOf(
                    network.Discord.Posts[LibrarianBot.Discord.Snowflake.Parse(id, null)]
                );
        }

        public async Task<T> ChangeAsync<T>(Func<IServiceProvider, LibraryDb, Task<T>> change)
        {
            await using var scope = network.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(TestNetwork.Bayside);
            var db = scope.ServiceProvider.GetRequiredService<LibraryDb>();
            await using var write = await db.Database.BeginTransactionAsync();
            var result = await change(scope.ServiceProvider, db);
            await db.SaveChangesAsync();
            await write.CommitAsync();
            network.Services.GetRequiredService<NoticeAlarm>().Ring();
            return result;
        }
    }

    private static MeetupTime At(string begins)
    {
        var local = LocalDateTimePattern.GeneralIso.Parse($"{begins}:00").Value;
        return new MeetupTime(local.Date, local.TimeOfDay, "Australia/Melbourne", 90);
    }
}
