using NodaTime;

namespace LibrarianBot.Hosting;

/// <summary>NodaTime's clock on .NET's, so that the try-out moves both by moving one.</summary>
internal sealed class TimeProviderClock(TimeProvider time) : IClock
{
    public Instant GetCurrentInstant() => Instant.FromDateTimeOffset(time.GetUtcNow());
}
