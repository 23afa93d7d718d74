using LibrarianBot.Features.Meetups;
using LibrarianBot.Hosting;
using LibrarianBot.Notices;
using LibrarianBot.People;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace LibrarianBot.Tests.Features.Meetups;

/// <summary>Meetups and answers as rows, for what doesn't depend on how they came about.</summary>
internal static class MeetupRows
{
    extension(TestNetwork network)
    {
        /// <summary>One on the clocks of Melbourne that everybody has been told of; a single one in the store.</summary>
        /// <param name="local"><c>2027-02-24T15:45</c>.</param>
        public Task<long> AnnouncedAsync(string local, Action<Meetup>? more = null) =>
            network.ChangeAsync(
                network.Coordinator,
                async services =>
                {
                    var at = NodaTime.Text.LocalDateTimePattern.GeneralIso.Parse($"{local}:00");
                    var meetup = new Meetup(
                        TestNetwork.Bayside,
                        "Term 1 meetup",
                        new MeetupTime(
                            at.Value.Date,
                            at.Value.TimeOfDay,
                            "Australia/Melbourne",
                            90
                        ),
                        (long)network.Coordinator.Id,
                        network.Clock.GetCurrentInstant()
                    )
                    {
                        HostSchool = "Hilltop Primary",
                        AccessNotes = "park on Banksia St",
                        AnnounceAt = network.Clock.GetCurrentInstant(),
                        ThreadId = 801,
                    };
                    more?.Invoke(meetup);
                    meetup.PostedAs((long)MeetupNetwork.Announcements, 800);
                    var db = services.GetRequiredService<LibraryDb>();
                    db.Add(meetup);
                    await db.SaveChangesAsync();
                    await services
                        .GetRequiredService<MeetupPlans>()
                        .PlanNudgeAsync(meetup, CancellationToken.None);
                    return meetup.Id;
                }
            );

        public Task SayAsync(Person person, long meetupId, Action<MeetupReply, Instant> answer) =>
            network.ChangeAsync(
                person,
                async services =>
                {
                    var db = services.GetRequiredService<LibraryDb>();
                    var meetup = await db.Meetups.SingleAsync(row => row.Id == meetupId);
                    var reply = await db.MeetupReplies.SingleOrDefaultAsync(row =>
                        row.MeetupId == meetupId && row.MemberId == (long)person.Id
                    );
                    if (reply is null)
                    {
                        reply = new MeetupReply(person.Network, meetupId, (long)person.Id);
                        db.Add(reply);
                    }

                    answer(reply, network.Clock.GetCurrentInstant());
                    await services
                        .GetRequiredService<MeetupPlans>()
                        .PlanRemindersAsync(meetup, reply, CancellationToken.None);
                    return meetupId;
                }
            );

        public Task ComeAsync(Person person, long meetupId) =>
            network.SayAsync(person, meetupId, (reply, now) => reply.Come(now));

        public Task ApologiseAsync(Person person, long meetupId) =>
            network.SayAsync(person, meetupId, (reply, now) => reply.Apologise(null, now));

        /// <summary>One transaction in somebody's network, then the alarm.</summary>
        public async Task<long> ChangeAsync(
            Person person,
            Func<IServiceProvider, Task<long>> change
        )
        {
            await using var scope = network.Services.CreateAsyncScope();
            var services = scope.ServiceProvider;
            services.GetRequiredService<CurrentNetwork>().Set(person.Network);
            var db = services.GetRequiredService<LibraryDb>();
            await using var write = await db.Database.BeginTransactionAsync();
            await services
                .GetRequiredService<MemberRoster>()
                .SeeAsync(
                    new Caller(person.Network, (long)person.Id, person.Name, false),
                    CancellationToken.None
                );
            var result = await change(services);
            await db.SaveChangesAsync();
            await write.CommitAsync();
            services.GetRequiredService<NoticeAlarm>().Ring();
            return result;
        }
    }
}
