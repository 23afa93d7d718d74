using LibrarianBot.Features.Meetups;
using LibrarianBot.Notices;
using LibrarianBot.Store;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using NodaTime;

namespace LibrarianBot.Tests.Features.Meetups;

/// <summary>The notices of meetups as rows.</summary>
internal static class MeetupNotices
{
    extension(TestNetwork network)
    {
        /// <summary>When reminders to somebody are due that wait, on the clocks of Melbourne: <c>2w 10 Feb 15:45</c>.</summary>
        public async Task<IReadOnlyList<string>> RemindersOfAsync(Person person)
        {
            var due = new List<string>();
            await network.ChangeAsync(
                person,
                async services =>
                {
                    var waiting = await services
                        .GetRequiredService<LibraryDb>()
                        .Notices.Where(row =>
                            row.Kind == MeetupKinds.Reminder
                            && row.MemberId == (long)person.Id
                            && row.State == NoticeState.Planned
                        )
                        .OrderBy(row => row.DueAt)
                        .ToListAsync();
                    due.AddRange(
                        waiting.Select(row =>
                            $"{row.Detail} {row.DueAt.InZone(DateTimeZoneProviders.Tzdb["Australia/Melbourne"]):d MMM HH:mm}"
                        )
                    );
                    return 0L;
                }
            );
            return due;
        }

        /// <summary>As if the program was killed before it wrote down what it had sent of one kind.</summary>
        public Task ForgetAsync(string kind, bool remove = false) =>
            network.ChangeAsync(
                network.Coordinator,
                async services =>
                {
                    var rows = services
                        .GetRequiredService<LibraryDb>()
                        .Notices.Where(row => row.Kind == kind);
                    return remove
                        ? await rows.ExecuteDeleteAsync()
                        : await rows.Where(row => row.State == NoticeState.Sent)
                            .ExecuteUpdateAsync(set =>
                                set.SetProperty(row => row.State, NoticeState.Planned)
                                    .SetProperty(row => row.NextAt, row => row.DueAt)
                            );
                }
            );

        /// <summary>The rule looks now whether more terms are known.</summary>
        public Task PlanLookAsync() =>
            network.ChangeAsync(
                network.Coordinator,
                services =>
                {
                    services
                        .GetRequiredService<LibraryDb>()
                        .Add(
                            new Notice(
                                TestNetwork.Bayside,
                                MeetupKinds.Propose,
                                "meetup-rule:1:look-now",
                                1,
                                network.Clock.GetCurrentInstant()
                            )
                            {
                                Detail = "look-now",
                            }
                        );
                    return Task.FromResult(0L);
                }
            );

        /// <summary>How many of one kind about one subject wait.</summary>
        public string? Planned(string kind, long subject) =>
            network.Ask(
                $"SELECT count(*) FROM Notices WHERE Kind = '{kind}' AND SubjectId = {subject} AND \"State\" = 'Planned'"
            );
    }
}
