using LibrarianBot.Sandbox.World;

namespace LibrarianBot.Sandbox.Tests.UserSide;

public sealed class FaultTests
{
    [Fact]
    public async Task Faults_close_dms_and_take_permissions()
    {
        await using var town = await PollTown.StartAsync();
        var channel = town.General;
        var hello = new MessageDraft { Content = "hello" };
        Assert.Null(town.World.Posting.Post(channel, town.Bot.User, hello).Error);
        await town.PostAsync(
            "faults",
            new
            {
                guild = "Community",
                channel = "general",
                permission = "SendMessages",
                remove = true,
            }
        );
        Assert.Equal(50013, town.World.Posting.Post(channel, town.Bot.User, hello).Error!.Code);
        await town.PostAsync("faults", new { user = "billie", dms = "closed" });
        var dm = town.World.Dms.Open(town.Bot.User, town.World.Users.Find("billie")!);
        Assert.Equal(50007, town.World.Posting.Post(dm, town.Bot.User, hello).Error!.Code);
        await town.PostAsync("faults", new { clear = true });
        Assert.Null(town.World.Posting.Post(dm, town.Bot.User, hello).Error);
    }
}
