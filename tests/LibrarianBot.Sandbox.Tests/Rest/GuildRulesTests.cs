using LibrarianBot.Sandbox.Rest.Guilds;
using Xunit;

namespace LibrarianBot.Sandbox.Tests.Rest;

public sealed class GuildRulesTests
{
    private static readonly DateTimeOffset Now = new(2026, 11, 23, 9, 0, 0, TimeSpan.Zero);
    private static readonly EventRules.Existing Planned = new(
        3,
        1,
        Now.AddDays(1),
        Now.AddDays(2),
        false,
        true
    );

    private static IReadOnlyList<string> Event(object body, EventRules.Existing? before = null) =>
        Checked.By(form => EventRules.Check(form, Now, before), body);

    private static object Meetup(object? place, string? end = "2026-12-04T06:00:00Z") =>
        new
        {
            name = "Term 4 meetup",
            privacy_level = 2,
            entity_type = 3,
            scheduled_start_time = "2026-12-04T05:00:00Z",
            scheduled_end_time = end,
            entity_metadata = place,
        };

    [Fact]
    public void An_event_elsewhere_needs_a_place_and_an_end()
    {
        Assert.Empty(Event(Meetup(new { location = "Hilltop" })));
        Assert.Equal(["entity_metadata: BASE_TYPE_REQUIRED"], Event(Meetup(null)));
        Assert.Equal(
            ["scheduled_end_time: BASE_TYPE_REQUIRED"],
            Event(Meetup(new { location = "Hilltop" }, null))
        );
    }

    [Fact]
    public void An_event_ends_after_it_starts() =>
        Assert.NotEmpty(Event(Meetup(new { location = "Hilltop" }, "2026-12-04T04:00:00Z")));

    [Theory]
    [InlineData(1, 2, true)]
    [InlineData(2, 3, true)]
    [InlineData(1, 4, true)]
    [InlineData(1, 3, false)]
    [InlineData(2, 4, false)]
    [InlineData(3, 1, false)]
    [InlineData(4, 1, false)]
    public void A_status_moves_only_forward(int from, int to, bool isFine) =>
        Assert.Equal(isFine, Event(new { status = to }, Planned with { Status = from }).Count == 0);

    [Fact]
    public void An_event_in_the_past_cannot_be_planned() =>
        Assert.NotEmpty(Event(new { scheduled_start_time = "2026-11-22T05:00:00Z" }, Planned));

    [Fact]
    public void Daily_repetition_takes_only_certain_days()
    {
        object Daily(params int[] days) =>
            new
            {
                recurrence_rule = new
                {
                    start = "2026-12-04T05:00:00Z",
                    frequency = 3,
                    interval = 1,
                    by_weekday = days,
                },
            };
        Assert.Empty(Event(Daily(0, 1, 2, 3, 4), Planned));
        Assert.NotEmpty(Event(Daily(0, 2, 4), Planned));
    }

    [Fact]
    public void A_forum_takes_twenty_tags_of_twenty_characters()
    {
        IReadOnlyList<string> Forum(int tags, int length) =>
            Checked.By(
                form => ChannelRules.Check(form),
                new
                {
                    name = "asks",
                    type = 15,
                    available_tags = Enumerable
                        .Range(0, tags)
                        .Select(_ => new { name = new string('t', length) }),
                }
            );
        Assert.Empty(Forum(20, 20));
        Assert.NotEmpty(Forum(21, 20));
        Assert.NotEmpty(Forum(1, 21));
    }

    [Fact]
    public void A_thread_archives_after_one_of_four_spans() =>
        Assert.NotEmpty(
            Checked.By(
                form => ChannelRules.Thread(form, true, false),
                new { name = "Talk", auto_archive_duration = 30 }
            )
        );

    [Fact]
    public void A_slow_mode_lasts_six_hours_at_most() =>
        Assert.NotEmpty(
            Checked.By(
                form => ChannelRules.Check(form),
                new { name = "slow", rate_limit_per_user = 21601 }
            )
        );
}
