using System.Globalization;
using System.Text.Json;
using System.Xml;
using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.UserSide;

/// <summary>Reads how far the clock shall go and moves it.</summary>
internal sealed class ClockOrders(SandboxWorld world)
{
    internal DiscordError? Order(JsonElement body)
    {
        TimeSpan by;
        try
        {
            by =
                Body.Text(body, "advance") is { } duration ? XmlConvert.ToTimeSpan(duration)
                : Body.Text(body, "to") is { } to
                    ? DateTimeOffset.Parse(
                        to,
                        CultureInfo.InvariantCulture,
                        DateTimeStyles.AssumeUniversal
                    ) - world.Clock.GetUtcNow()
                : throw new FormatException("Neither advance nor to.");
        }
        catch (FormatException)
        {
            return Sentence.Wrong(
                "Give advance as an ISO duration such as P1D, or to as a time with its offset."
            );
        }

        return world.TryAdvance(by) ? null : Sentence.Wrong("The clock moves forward only.");
    }
}
