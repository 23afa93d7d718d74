using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace LibrarianBot.Discord.Commands.Running;

/// <summary>Counts interactions and how long they take, by command and outcome.</summary>
internal sealed class InteractionMetrics
{
    /// <summary>The meter to listen to.</summary>
    public const string MeterName = "LibrarianBot.Discord";

    private readonly Counter<long> _interactions;
    private readonly Histogram<double> _duration;

    public InteractionMetrics(IMeterFactory meters)
    {
        // The factory owns the meter and disposes of it.
        var meter = meters.Create(MeterName);
        _interactions = meter.CreateCounter<long>(
            "discord.interactions",
            "{interaction}",
            "Interactions answered."
        );
        _duration = meter.CreateHistogram<double>(
            "discord.interaction.duration",
            "s",
            "From the arrival of an interaction to the end of its answer."
        );
    }

    public void Record(string command, Outcome outcome, TimeSpan elapsed)
    {
        var tags = new TagList { { "command", command }, { "outcome", Name(outcome) } };
        _interactions.Add(1, tags);
        _duration.Record(elapsed.TotalSeconds, tags);
    }

    public static string Name(Outcome outcome) =>
        outcome switch
        {
            Outcome.Ok => "ok",
            Outcome.Deferred => "deferred",
            Outcome.Refused => "refused",
            Outcome.Failed => "failed",
            _ => "unanswered",
        };
}

/// <summary>How an interaction ended.</summary>
internal enum Outcome
{
    /// <summary>Answered within two seconds.</summary>
    Ok,

    /// <summary>Answered, but later.</summary>
    Deferred,

    /// <summary>Not let through: unknown, not allowed, too fast, unreadable.</summary>
    Refused,

    /// <summary>Something broke, and the person was told.</summary>
    Failed,

    /// <summary>The answer could not be delivered.</summary>
    Unanswered,
}
