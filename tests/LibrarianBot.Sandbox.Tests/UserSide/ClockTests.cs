namespace LibrarianBot.Sandbox.Tests.UserSide;

public sealed class ClockTests
{
    [Fact]
    public async Task The_clock_moves_forward_only()
    {
        await using var town = await PollTown.StartAsync();
        Assert.Equal(
            200,
            (await town.PostAsync("clock", new { to = "2026-12-04T15:00:00+11:00" })).Status
        );
        Assert.Equal(DateTimeOffset.Parse("2026-12-04T04:00:00Z"), town.World.Clock.GetUtcNow());
        Assert.Equal(
            400,
            (await town.PostAsync("clock", new { to = "2026-12-01T00:00:00Z" })).Status
        );
    }
}
