using FsCheck.Fluent;
using FsCheck.Xunit;
using LibrarianBot.Discord.Commands;
using LibrarianBot.Discord.Commands.Running;
using LibrarianBot.Discord.Rest;
using Microsoft.Extensions.Time.Testing;
using Moq;

namespace LibrarianBot.Discord.Tests.Commands;

public sealed class DeadlineProperties
{
    // The clock goes by steps of this: a longer leap would have all timers fire at its end.
    private static readonly TimeSpan Step = TimeSpan.FromMilliseconds(250);
    private const int Deadline = 8;

    /// <summary>Whenever commands start and however long each takes, each that isn't answered after two seconds is announced then.</summary>
    [Property(MaxTest = 500)]
    public static FsCheck.Property Each_is_announced_after_its_own_two_seconds() =>
        Prop.ForAll(
            (
                from start in Gen.Choose(0, 80)
                from takes in Gen.Frequency(
                    (5, Gen.Choose(0, 20)),
                    (1, Gen.Choose(Deadline - 1, Deadline + 1)),
                    (1, Gen.Choose(20, 3_000))
                )
                select (Start: start, Takes: takes)
            )
                .ArrayOf()
                .ToArbitrary(),
            commands => Announced(commands).SetEquals(Expected(commands))
        );

    private static IEnumerable<(int Number, int At)> Expected((int Start, int Takes)[] commands) =>
        commands
            .Index()
            .Where(one => one.Item.Takes >= Deadline)
            .Select(one => (one.Index, one.Item.Start + Deadline));

    /// <summary>Which were announced, and at which step.</summary>
    private static HashSet<(int Number, int At)> Announced((int Start, int Takes)[] commands)
    {
        var time = new FakeTimeProvider();
        var now = 0;
        var announced = new HashSet<(int, int)>();
        var rest = new Mock<IDiscordRest>();
        rest.Setup(discord =>
                discord.RespondAsync(
                    It.IsAny<Interaction>(),
                    It.IsAny<InteractionCallback>(),
                    It.IsAny<CancellationToken>()
                )
            )
            .Returns(
                (Interaction interaction, InteractionCallback _, CancellationToken _) =>
                {
                    return announced.Add(((int)interaction.Id.Value, now))
                        ? Task.CompletedTask
                        : throw new InvalidOperationException("Announced twice.");
                }
            );

        var running = new Dictionary<int, RunningCommand>();
        foreach (var (at, number, begins) in Moments(commands))
        {
            while (now < at)
            {
                now++;
                time.Advance(Step);
            }

            if (begins)
            {
                var asked = Sent.Command("library slow") with { Id = new Snowflake((ulong)number) };
                running.Add(number, new RunningCommand(asked, rest.Object, time));
            }
            else if (running.Remove(number, out var command))
            {
                _ = command.BeginAnswer();
                command.Dispose();
            }
        }

        return announced;
    }

    private static IEnumerable<(int At, int Number, bool Begins)> Moments(
        (int Start, int Takes)[] commands
    ) =>
        commands
            .Index()
            .SelectMany(one =>
                new[]
                {
                    (one.Item.Start, one.Index, true),
                    (one.Item.Start + one.Item.Takes, one.Index, false),
                }
            )
            .OrderBy(moment => moment.Item1)
            .ThenBy(moment => !moment.Item3);
}
