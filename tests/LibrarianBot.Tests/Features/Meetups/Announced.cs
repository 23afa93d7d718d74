using LibrarianBot.Features.Meetups;
using LibrarianBot.Features.Meetups.Announcement;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;
using Xunit;

namespace LibrarianBot.Tests.Features.Meetups;

/// <summary>Meetups as a rule or a coordinator makes them, without either.</summary>
internal static class Announced
{
    private static readonly CancellationToken Cancel = TestContext.Current.CancellationToken;

    public static readonly MeetupTime Wednesday = new(
        new LocalDate(2027, 2, 24),
        new LocalTime(15, 45),
        "Australia/Melbourne",
        90
    );

    extension(TestNetwork network)
    {
        /// <summary>A meetup at Hilltop, planned by the coordinator for three weeks after its announcement.</summary>
        public async Task<long> PlanMeetupAsync(
            Action<Meetup>? change = null,
            string title = "Term 1 meetup"
        )
        {
            await network.Coordinator.SendAsync(
                "profile:told",
                ("name", "Dee Tran"),
                ("school", "Seaview P-12")
            );
            var meetup = new Meetup(
                TestNetwork.Bayside,
                title,
                Wednesday,
                (long)network.Coordinator.Id,
                network.Clock.GetCurrentInstant()
            )
            {
                HostSchool = "Hilltop Primary",
                HostMemberId = (long)network.Ben.Id,
                AccessNotes = "park on Banksia St, sign in at the office",
                Link = "https://meet.example.org/hilltop",
                AnnounceAt = MeetupPlans.Morning(Wednesday.Day.PlusDays(-21), Wednesday.Zone),
            };
            change?.Invoke(meetup);
            await network.WriteAsync(
                async (db, services) =>
                {
                    db.Add(meetup);
                    await db.SaveChangesAsync(Cancel);
                    await services
                        .GetRequiredService<MeetupPlans>()
                        .PlanAnnouncementAsync(meetup, Cancel);
                }
            );
            return meetup.Id;
        }

        /// <summary>The same, and everybody has been told.</summary>
        public async Task<long> AnnounceMeetupAsync(
            Action<Meetup>? change = null,
            string title = "Term 1 meetup"
        )
        {
            var id = await network.PlanMeetupAsync(change, title);
            await network.AtAsync("2027-02-03T09:00");
            await network.SendDueAsync();
            return id;
        }

        /// <summary>Changes it as a coordinator's command does.</summary>
        public async Task ChangeMeetupAsync(long meetupId, Action<Meetup> change)
        {
            await network.WriteAsync(
                async (db, _) =>
                {
                    var meetup = await db.Meetups.SingleAsync(row => row.Id == meetupId, Cancel);
                    change(meetup);
                    meetup.ChangedForCalendars(network.Clock.GetCurrentInstant());
                }
            );
            network
                .Services.GetRequiredService<MeetupBoard>()
                .Changed(TestNetwork.Bayside, meetupId);
            await network.SettledAsync();
        }

        public async Task WriteAsync(Func<LibraryDb, IServiceProvider, Task> write)
        {
            await using var scope = network.Services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentNetwork>().Set(TestNetwork.Bayside);
            var db = scope.ServiceProvider.GetRequiredService<LibraryDb>();
            await using var transaction = await db.Database.BeginTransactionAsync(Cancel);
            await write(db, scope.ServiceProvider);
            await db.SaveChangesAsync(Cancel);
            await transaction.CommitAsync(Cancel);
        }

        /// <summary>The announcement as a reader sees it now.</summary>
        public string Announcement => Answer.TextOf(network.AnnouncementPost);

        public Discord.Messages.OutgoingMessage AnnouncementPost =>
            network.Discord.Posts[
                new Discord.Snowflake(
                    ulong.Parse(
                        network.Ask("SELECT MessageId FROM Meetups ORDER BY Id DESC LIMIT 1")!,
                        null
                    )
                )
            ];

        /// <summary>How often it was posted, deleted ones included.</summary>
        public int Announcements => network.Discord.In(MeetupNetwork.Announcements).Count;
    }
}
