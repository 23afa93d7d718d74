using LibrarianBot.Features.Meetups;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace LibrarianBot.Tests.Features.Meetups.Reminding;

/// <summary>A meetup moved as a row, without telling anybody.</summary>
internal static class MovingRows
{
    extension(TestNetwork network)
    {
        public Task MoveRowAsync(long meetupId, LocalDate day, LocalTime at) =>
            network.ChangeAsync(
                network.Coordinator,
                async services =>
                {
                    var meetup = await services
                        .GetRequiredService<LibraryDb>()
                        .Meetups.SingleAsync(row => row.Id == meetupId);
                    meetup.Take(new MeetupTime(day, at, meetup.ZoneId, meetup.Minutes));
                    await services
                        .GetRequiredService<MeetupPlans>()
                        .PlanRemindersAsync(meetup, CancellationToken.None);
                    return meetupId;
                }
            );
    }
}
